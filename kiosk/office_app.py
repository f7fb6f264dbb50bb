"""Composition root of the office's window: an ordinary window, on a desk and not on a stand."""

from __future__ import annotations

import signal
import sys
from datetime import date
from pathlib import Path

import shiboken6
from PySide6.QtCore import QProcess, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import log
from kiosk.app.qt import make_application, measured_ppi
from kiosk.desktop import messages
from kiosk.errors import KioskError
from kiosk.headquarters.publish.delivery import Print
from kiosk.petition.campaign import CampaignPack
from kiosk.resources import ui
from kiosk.screens.interface import OFFICE, STAND, Interface
from kiosk.screens.office import OfficeScreen
from kiosk.screens.office_campaign import OfficeCampaignScreen
from kiosk.screens.office_care import OfficeCareScreen
from kiosk.screens.office_comments import OfficeCommentsScreen
from kiosk.screens.office_deletion import OfficeDeletionScreen
from kiosk.screens.office_handovers import OfficeHandoversScreen
from kiosk.screens.office_keys import OfficeKeysScreen
from kiosk.screens.office_lists import OfficeListsScreen
from kiosk.screens.office_requests import OfficeRequestsScreen
from kiosk.screens.office_stands import OfficeStandsScreen
from kiosk.screens.office_trust import OfficeTrustScreen
from kiosk.screens.rubbish import Rubbish
from kiosk.stand.surroundings import Sticks

POSTER_DPI = 300


def default_folder() -> Path:
    """Where the office's register lies where no other place is named."""
    from platformdirs import user_data_path

    return user_data_path("petition-kiosk-office", appauthor=False)


def find_sticks() -> Sticks:
    """The machine's sticks; a test puts others in its place."""
    from kiosk.desktop.sticks import DesktopSticks

    return DesktopSticks()


class OfficeWindow:
    """The engine, its root window and what they need to stay alive.

    Args:
        folder: where the office's register lies by default.
        ppi: pixels to the inch, None for what the screen says.
    """

    def __init__(self, folder: Path, ppi: float | None = None) -> None:
        self.office = OfficeScreen(folder, date.today)
        self.stands = OfficeStandsScreen(self.office)
        self.trust = OfficeTrustScreen(self.office, self.stands)
        self.care = OfficeCareScreen(self.office, self.stands)
        self.lists = OfficeListsScreen(self.office, _delivery_printer)
        self.comments = OfficeCommentsScreen(self.office, self.lists)
        self.handovers = OfficeHandoversScreen(self.office)
        self.requests = OfficeRequestsScreen(self.office, self.stands, self.lists)
        self.deletion = OfficeDeletionScreen(self.office, self.stands, self.lists)
        self.keys = OfficeKeysScreen(self.office, find_sticks)
        self.campaign = OfficeCampaignScreen(self.office, self.keys, print_all, rehearse)
        self.interface = Interface(folder, (STAND, OFFICE))
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(ui()))
        self.office.languageChanged.connect(self._speak)
        self.engine.setInitialProperties(
            {
                "office": self.office,
                "stands": self.stands,
                "trust": self.trust,
                "care": self.care,
                "lists": self.lists,
                "comments": self.comments,
                "handovers": self.handovers,
                "requests": self.requests,
                "deletion": self.deletion,
                "keys": self.keys,
                "campaign": self.campaign,
                "ppi": ppi or measured_ppi(),
            }
        )
        self.engine.load(QUrl.fromLocalFile(str(ui() / "Petition" / "Office" / "OfficeWindow.qml")))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise KioskError("The window could not be made.", "Install the program again.")
        self.window: QQuickWindow = roots[0]

    def close(self) -> None:
        """Ends the work under way and takes the window down."""
        self.office.wait()
        shiboken6.delete(self.engine)
        self.interface.close()

    def _speak(self) -> None:
        self.interface.show(str(self.office.property("language")))
        self.engine.retranslate()


def _delivery_printer() -> Print:
    from kiosk.printing.delivery import print_delivery  # late: it draws with all the fonts

    return print_delivery


def print_all(pack: CampaignPack, folder: Path, code: str, out: Path) -> list[Path]:
    """Prints poster, card and paper sheet in one language as PDFs, the poster as a picture too.

    Raises:
        KioskError: a text does not fit, no font has one of its letters, or `out` is not writable.
    """
    from kiosk.printing import card, paper, poster, words
    from kiosk.printing.sheet import Size, save

    spoken = words.language_of(pack, code)
    big = poster.poster(pack, folder, (spoken,), Size.A4)
    cards = card.card(pack, folder, spoken, Size.A4)
    sheet = paper.signature_sheet(pack, folder, spoken)
    return [
        save(out, f"poster-{code}-A4.pdf", big.pdf()),
        save(out, f"poster-{code}-A4.png", big.png(POSTER_DPI)),
        save(out, f"card-{code}-A4.pdf", cards.pdf()),
        save(out, f"sheet-{code}-A4.pdf", sheet.pdf()),
    ]


def rehearse(folder: Path) -> None:
    """Opens a stand that rehearses a pack, in a window, over a data folder of the office's own.

    Raises:
        KioskError: it cannot be started.
    """
    data = str(default_folder() / "rehearsal")
    words = ["-m", "kiosk", "stand", "--window", "--campaign", str(folder), "--data", data]
    if not QProcess.startDetached(sys.executable, words):
        raise KioskError("The stand cannot be opened.", "Open it with petition-kiosk --campaign.")


def open_office() -> int:
    """Opens the office's window and stays until it is closed.

    Returns:
        The exit code.

    Raises:
        KioskError: the window could not be made.
    """
    log.guard()
    messages.install()
    application = make_application()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    rubbish = Rubbish()
    window = OfficeWindow(default_folder())
    window.window.show()
    code = application.exec()
    window.close()
    rubbish.stop()
    return code
