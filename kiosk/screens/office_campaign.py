"""The office's page for a new campaign: texts, what they look like, paper, and the set-up stick."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.screens.jobs import Progress
from kiosk.screens.office import OfficeScreen, day_of, local, pieces
from kiosk.screens.office_keys import OfficeKeysScreen

if TYPE_CHECKING:
    from kiosk.pack.compose import NewPack, Words
    from kiosk.pack.left import Left
    from kiosk.petition.campaign import CampaignPack

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGES = (("en", "English", "ltr"), ("ur", "اردو", "rtl"), ("ug", "ئۇيغۇرچە", "rtl"))

Printer = Callable[["CampaignPack", Path, str, Path], Sequence[Path]]
"""Prints what an event needs in one language into a folder, and answers with the files."""
Rehearse = Callable[[Path], None]
"""Opens a stand that rehearses the pack in a folder."""


@dataclass(frozen=True, slots=True)
class Written:
    """A pack that a stand can read, and what is left to do before it may go live."""

    folder: Path
    pack: CampaignPack
    left: tuple[Left, ...]
    words: str
    digits: str


@QmlElement
class OfficeCampaignScreen(QObject):
    """What is filled in comes as one value; nothing of it is kept before it is written."""

    packChanged = Signal()

    def __init__(
        self,
        office: OfficeScreen,
        keys: OfficeKeysScreen,
        printer: Printer,
        rehearse: Rehearse,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._keys = keys
        self._print = printer
        self._rehearse = rehearse
        self._written: Written | None = None

    @Slot(str, dict)
    def write(self, folder: str, filled: Mapping[str, Any]) -> None:
        """Writes the pack into a new folder, read back as a stand will read it."""
        sealed_to, office_keys = self._keys.publics()

        def act(_told: Progress) -> Written:
            from kiosk.pack.compose import compose

            target = local(folder)
            compose(target, new_pack(filled, sealed_to, office_keys))
            return look(target)

        self._office.work_alone(act, self._note)

    @Slot(str)
    def take(self, folder: str) -> None:
        """Takes a pack that is there already: to print, and to set stands up with."""
        self._office.work_alone(lambda _told: look(local(folder)), self._note)

    @Slot(str, str, result=dict)
    def preview(self, code: str, text: str) -> dict[str, Any]:
        """How an appeal would read: its headline, ask and facts, or what is wrong with it."""
        from kiosk.pack.text import TextError, parse_appeal

        try:
            appeal = parse_appeal(code, text)
        except TextError as error:
            return {"fault": str(error)}
        return {"headline": appeal.headline, "ask": appeal.ask, "facts": list(appeal.facts)}

    @Slot(str, result=str)
    def template(self, kind: str) -> str:
        """The text to begin an appeal or a consent from."""
        from kiosk.pack import template

        return template.APPEAL if kind == "appeal" else template.CONSENT

    @Slot(str, str)
    def printAll(self, language: str, folder: str) -> None:
        """Prints poster, card and paper sheet in one language."""
        written, out = self._written, local(folder)
        if written is not None:
            self._office.work_alone(
                lambda _told: self._print(written.pack, written.folder, language, out),
                self._printed,
            )

    @Slot()
    def rehearse(self) -> None:
        """Opens a stand that rehearses this pack."""
        written = self._written
        if written is not None:
            self._office.attempt(lambda: self._rehearse(written.folder))

    @Slot(str, str, str, str)
    def writeStick(self, stick: str, name: str, place: str, day: str) -> None:
        """Writes the volunteers' stick: pack and event, to set up many stands from."""
        written, tests = self._written, self._keys.tests()
        if written is None:
            return

        def act(_told: Progress) -> str:
            from kiosk.petition.signature import Event
            from kiosk.stand.setup_stick import write_setup

            event = Event(name.strip(), place.strip(), day_of(day))
            return str(write_setup(local(stick), written.folder, event, tests=tests))

        self._office.work_alone(act, lambda answer: self._office.say("stick", folder=answer))

    # --- facts -------------------------------------------------------------------------------

    def _facts(self) -> dict[str, Any]:
        if self._written is None:
            return {}
        return {
            "folder": str(self._written.folder),
            "id": self._written.pack.id,
            "languages": [
                {"code": one.code, "name": one.name} for one in self._written.pack.languages
            ],
            "left": pieces(self._written.left),
            "words": self._written.words,
            "digits": self._written.digits,
        }

    pack = Property(dict, _facts, notify=packChanged)
    languages = Property(
        list,
        lambda _self: [
            {"code": code, "name": name, "rtl": way == "rtl"} for code, name, way in LANGUAGES
        ],
        constant=True,
    )

    def _note(self, answer: object) -> None:
        if isinstance(answer, Written):
            self._written = answer
            self.packChanged.emit()
            self._office.say("packWritten", folder=str(answer.folder), left=len(answer.left))

    def _printed(self, answer: object) -> None:
        if isinstance(answer, Sequence):
            self._office.say("printed", files=len(answer), folder=str(Path(answer[0]).parent))


def look(folder: Path) -> Written:
    """A pack with its fingerprint words and what is left to do.

    Raises:
        PackError: the pack has faults.
    """
    from kiosk.pack.left import left
    from kiosk.pack.read import read_pack
    from kiosk.sealing.keys import pack_fingerprint

    pack = read_pack(folder)
    print_ = pack_fingerprint(pack)
    things = tuple(one for one in left(folder, pack) if one.must)
    return Written(folder, pack, things, str(print_), print_.digits)


def new_pack(
    filled: Mapping[str, Any], sealed_to: tuple[str, ...], office_keys: tuple[str, ...]
) -> NewPack:
    """The pack that somebody filled in.

    Raises:
        KioskError: a day or a number is none.
    """
    from kiosk.pack.compose import NewPack
    from kiosk.pack.scaffold import slug

    delete_by = day_of(filled["deleteBy"])
    return NewPack(
        id=slug(filled["name"]),
        words=tuple(_words(one) for one in filled["languages"]),
        delete_by=delete_by,
        as_of=filled["asOf"].strip(),
        sealed_to=sealed_to,
        office_keys=office_keys,
        country=filled["country"].strip().upper(),
        least_age=_number(filled["leastAge"]),
        phone=filled["phone"].strip(),
        email=filled["email"].strip(),
        address=filled["address"].strip(),
        short=filled["short"].strip(),
    )


def _words(one: Mapping[str, Any]) -> Words:
    from kiosk.pack.compose import NewLanguage, Words

    code, name, way = next(known for known in LANGUAGES if known[0] == one["code"])
    readers = tuple(line.strip() for line in one["readers"].splitlines() if line.strip())
    return Words(
        NewLanguage(code, name, way),
        organiser=one["organiser"].strip(),
        addressee=one["addressee"].strip(),
        readers=readers,
        appeal=one["appeal"].strip() + "\n",
        consent=one["consent"].strip() + "\n",
    )


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise KioskError(f"{text!r} is no number.", "Write it in digits.") from None
