"""The office's keys: made onto sticks, copied, and tried before anything hangs on them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.screens.jobs import Progress
from kiosk.screens.office import OfficeScreen, local
from kiosk.stand.surroundings import Sticks, disk_under

if TYPE_CHECKING:
    from kiosk.sealing.tested import KeyTest

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1

OFFICE_KEY_FILE = "petition-kiosk-office.key"


@QmlElement
class OfficeKeysScreen(QObject):
    """A new campaign key with its tested copies, and the office's own key.

    A passphrase is held only until it was written down, and is shown once.

    Args:
        office: the window's own state.
        sticks: the machine's sticks, so that two copies on one stick count as one.
    """

    keysChanged = Signal()

    def __init__(
        self, office: OfficeScreen, sticks: Callable[[], Sticks], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._sticks = sticks
        self._sealed_to: tuple[str, ...] = ()
        self._office_keys: tuple[str, ...] = ()
        self._files: tuple[Path, ...] = ()
        self._tests: tuple[KeyTest, ...] = ()
        self._passphrase = ""

    @Slot(str)
    def makeCampaignKey(self, stick: str) -> None:
        """Makes the key that opens signatures, onto a stick and nowhere else."""

        def act(_told: Progress) -> object:
            from kiosk.stand.campaign_key import make_key

            return make_key(local(stick), self._home())

        self._office.work_alone(act, self._made)

    @Slot(str)
    def copyCampaignKey(self, stick: str) -> None:
        """Copies the new key, as it lies, to a second stick."""
        first = self._files[0] if self._files else None

        def act(_told: Progress) -> object:
            from kiosk.stand.campaign_key import copy_key

            if first is None:
                raise KioskError("There is no new key to copy.", "Make the campaign's key first.")
            names = (disk_under(one, self._sticks()) for one in (first, local(stick)))
            return copy_key(first, local(stick), self._home(), *names)

        self._office.work_alone(act, self._copied)

    @Slot(str)
    def tryCopies(self, passphrase: str) -> None:
        """Opens a test record with every copy, by the passphrase as it was written down."""
        files, sealed_to, sticks = self._files, self._sealed_to, self._sticks()

        def act(_told: Progress) -> object:
            from kiosk.headquarters.key import check_key

            return tuple(
                check_key(
                    file, lambda: passphrase.strip() or None, sealed_to, disk_under(file, sticks)
                )
                for file in files
            )

        self._office.work_alone(act, self._tried)

    @Slot(str)
    def addPublic(self, public: str) -> None:
        """Adds a partner's public key: two keys that open are safer than one."""
        self._office.attempt(lambda: self._add(public.strip()))

    @Slot(str)
    def makeOfficeKey(self, folder: str) -> None:
        """Makes the key that signs acknowledgements; it opens nothing."""

        def act(_told: Progress) -> object:
            from kiosk.sealing.keys import (
                SigningKey,
                new_passphrase,
                office_public,
                protect,
                write_secret,
            )

            key, passphrase = SigningKey.new(), new_passphrase()
            file = local(folder) / OFFICE_KEY_FILE
            try:
                write_secret(file, protect(key.pem().decode("ascii"), passphrase))
            except FileExistsError:
                raise KioskError(
                    f"{file} is there already, and a key is never overwritten.",
                    "Choose another folder.",
                ) from None
            except OSError as error:
                raise KioskError(
                    f"{file} cannot be written ({error.strerror}).", "Choose another folder."
                ) from error
            return office_public(key.public), passphrase

        self._office.work_alone(act, self._office_made)

    @Slot()
    def written(self) -> None:
        """The passphrase was written down: it is shown no more."""
        self._passphrase = ""
        self.keysChanged.emit()

    # --- for the campaign's page -------------------------------------------------------------

    def publics(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The public keys that open, and those that acknowledge."""
        return self._sealed_to, self._office_keys

    def tests(self) -> tuple[KeyTest, ...]:
        """The copies that have opened a test record."""
        return self._tests

    # --- facts -------------------------------------------------------------------------------

    def _ready(self) -> bool:
        from kiosk.sealing.tested import tested_well

        return bool(self._sealed_to) and tested_well(self._sealed_to, self._tests)

    passphrase = Property(str, lambda self: self._passphrase, notify=keysChanged)
    copies = Property(int, lambda self: len(self._files), notify=keysChanged)
    sealedTo = Property(list, lambda self: list(self._sealed_to), notify=keysChanged)
    officeKeys = Property(list, lambda self: list(self._office_keys), notify=keysChanged)
    ready = Property(bool, _ready, notify=keysChanged)

    # --- how ---------------------------------------------------------------------------------

    def _home(self) -> Path:
        """A place on this computer's own disk, where no campaign key may lie."""
        folder = self._office.folder
        return folder if folder.exists() else Path.home()

    def _made(self, answer: object) -> None:
        from kiosk.stand.campaign_key import MadeKey

        if isinstance(answer, MadeKey):
            self._sealed_to = (answer.public, *self._sealed_to)
            self._files, self._tests = (answer.file,), ()
            self._passphrase = answer.passphrase
            self.keysChanged.emit()

    def _copied(self, answer: object) -> None:
        if isinstance(answer, Path):
            self._files = (*self._files, answer)
            self._office.say("copied", copies=len(self._files))
            self.keysChanged.emit()

    def _tried(self, answer: object) -> None:
        if isinstance(answer, tuple):
            self._tests = answer
            self._office.say("tried", copies=len(answer), ready=self._ready())
            self.keysChanged.emit()

    def _office_made(self, answer: object) -> None:
        if isinstance(answer, tuple):
            public, self._passphrase = answer
            self._office_keys = (*self._office_keys, public)
            self.keysChanged.emit()

    def _add(self, public: str) -> None:
        from kiosk.sealing.seal import Sealer

        Sealer([public])
        if public not in self._sealed_to:
            self._sealed_to = (*self._sealed_to, public)
        self.keysChanged.emit()
