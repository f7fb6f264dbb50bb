"""What a campaign pack says, in the language shown: one property a fact."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.petition.campaign import VALLEY, Block, CampaignPack, Language
from kiosk.petition.rules import dialling_code

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CampaignScreen(QObject):
    """The pack's words and numbers.

    Args:
        pack: the campaign.
        folder: where the pack's pictures lie.
    """

    languageChanged = Signal()

    def __init__(self, pack: CampaignPack, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._folder = folder
        self._shown: Language = pack.language(pack.default_language)

    def show(self, language: str) -> None:
        """Says everything in another language of the pack."""
        if language != self._shown.code:
            self._shown = self._pack.language(language)
            self.languageChanged.emit()

    def renew(self, pack: CampaignPack, folder: Path) -> None:
        """The stand goes on with another pack: all of it is said anew."""
        self._pack, self._folder = pack, folder
        self._shown = pack.language(pack.default_language)
        self.languageChanged.emit()

    @Slot(result=list)
    def countries(self) -> list[dict[str, str]]:
        """Every country by its name in the language shown, in that language's order."""
        from kiosk.pack.countries import countries  # late: nobody may ever ask

        return [{"code": one.code, "name": one.name} for one in countries(self._shown.code)]

    @Slot(str, result=str)
    def countryName(self, code: str) -> str:
        """A country's name in the language shown, or the code itself where there is none."""
        return next((one["name"] for one in self.countries() if one["code"] == code), code)

    @Slot(str, result=str)
    def diallingCode(self, country: str) -> str:
        """What a number of that country, else the pack's own, begins with abroad, such as +92."""
        return dialling_code(country or self._pack.country)

    def _named(self, names: Mapping[str, str]) -> str:
        return names[self._shown.code]

    def _picture(self) -> QUrl:
        picture = self._pack.picture
        if picture in {"", VALLEY}:
            return QUrl()
        return QUrl.fromLocalFile(str(self._folder / picture))

    language = Property(str, lambda self: self._shown.code, notify=languageChanged)
    rtl = Property(bool, lambda self: self._shown.direction == "rtl", notify=languageChanged)
    languages = Property(
        list,
        lambda self: [{"code": one.code, "name": one.name} for one in self._pack.languages],
        notify=languageChanged,
    )
    headline = Property(str, lambda self: self._shown.appeal.headline, notify=languageChanged)
    ask = Property(str, lambda self: self._shown.appeal.ask, notify=languageChanged)
    facts = Property(list, lambda self: list(self._shown.appeal.facts), notify=languageChanged)
    body = Property(list, lambda self: _blocks(self._shown.appeal.body), notify=languageChanged)
    consentFirst = Property(
        list, lambda self: _blocks(self._shown.consent.first), notify=languageChanged
    )
    consentMore = Property(
        list, lambda self: _blocks(self._shown.consent.more), notify=languageChanged
    )
    asOf = Property(str, lambda self: self._pack.petition.as_of, notify=languageChanged)
    organiser = Property(
        str, lambda self: self._named(self._pack.organiser), notify=languageChanged
    )
    addressee = Property(
        str, lambda self: self._named(self._pack.petition.addressee), notify=languageChanged
    )
    phone = Property(str, lambda self: self._pack.contact.phone, notify=languageChanged)
    onlineAddress = Property(str, lambda self: self._pack.online_address, notify=languageChanged)
    onlineShort = Property(str, lambda self: self._pack.online_short, notify=languageChanged)
    handedTo = Property(
        list,
        lambda self: [self._named(one.names) for one in self._pack.handed_to],
        notify=languageChanged,
    )
    addresseeGetsNames = Property(
        bool, lambda self: _addressee_gets_names(self._pack), notify=languageChanged
    )
    exposures = Property(
        list, lambda self: [one.value for one in self._pack.exposures], notify=languageChanged
    )
    fields = Property(
        list,
        lambda self: [
            {"name": rule.name.value, "required": rule.required} for rule in self._pack.fields
        ],
        notify=languageChanged,
    )
    places = Property(
        list,
        lambda self: [
            {"id": one.id, "name": self._named(one.names), "names": list(one.names.values())}
            for one in self._pack.places
        ],
        notify=languageChanged,
    )
    reports = Property(
        list,
        lambda self: [
            {
                "headline": one.headline,
                "publisher": one.publisher,
                "day": one.day.isoformat(),
                "address": one.address,
            }
            for one in self._pack.reports
        ],
        notify=languageChanged,
    )
    colours = Property(
        dict,
        lambda self: {
            name: getattr(self._pack.colours, name)
            for name in ("night", "ridge", "light", "lamp", "ink")
        },
        notify=languageChanged,
    )
    held = Property(int, lambda self: self._pack.petition.held, notify=languageChanged)
    valley = Property(bool, lambda self: self._pack.picture == VALLEY, notify=languageChanged)
    picture = Property(QUrl, _picture, notify=languageChanged)
    mark = Property(bool, lambda self: self._pack.mark, notify=languageChanged)


def _blocks(blocks: tuple[Block, ...]) -> list[dict[str, Any]]:
    return [{"kind": block.kind, "text": block.text} for block in blocks]


def _addressee_gets_names(pack: CampaignPack) -> bool:
    addressees = set(pack.petition.addressee.values())
    return any(addressees & set(one.names.values()) for one in pack.handed_to)
