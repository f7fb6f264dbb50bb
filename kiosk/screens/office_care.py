"""What the register asks of the office: a key that was tried, an erase that was finished."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.screens.jobs import Progress
from kiosk.screens.office import OfficeScreen, local
from kiosk.screens.office_stands import OfficeStandsScreen

if TYPE_CHECKING:
    from kiosk.headquarters.register.store import Register

QML_IMPORT_NAME = "Petition.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OfficeCareScreen(QObject):
    """The acts that the warnings on the page of stands ask for."""

    def __init__(
        self, office: OfficeScreen, stands: OfficeStandsScreen, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._stands = stands

    @Slot(str, str)
    def tryKey(self, key: str, passphrase: str) -> None:
        """Opens every record that lies here and tells how many opened; shows nothing of them."""

        def act(register: Register, told: Progress) -> dict[str, Any]:
            from kiosk.headquarters.key import open_campaign_key
            from kiosk.headquarters.key_count import count_opened

            unsealer = open_campaign_key(local(key), lambda: passphrase or None)
            found = count_opened(register, unsealer, told)
            return {
                "opened": found.opened,
                "every": found.opened + found.not_for_this_key,
                "strange": found.refused,
                "damaged": found.damaged,
            }

        self._stands.work("keyTried", act)

    @Slot()
    def finishErase(self) -> None:
        """Goes on with an erase that was stopped halfway."""
        today = self._office.today()

        def act(register: Register, _told: Progress) -> dict[str, Any]:
            from kiosk.headquarters.erase import erase

            erase(register, (), today)
            return {}

        self._stands.work("eraseFinished", act)
