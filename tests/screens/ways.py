"""Every screen of the signer's way, reached straight through the screens' own acts.

The panel's pages are in `panel_ways.PANEL`; whoever adds one adds it there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QMetaObject, QObject
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.petition.receipt import new_code
from tests.journeys.window import PPI, WAIT, Driver, opened
from tests.screens.panel_ways import PANEL, Page, plugged

SIZES = ((1024, 600), (1280, 800), (1920, 1080), (800, 1280))
LANGUAGES = ("en", "ur", "ug")
DEFAULT_STEP = 1
STEPS = (0, 1, 2, 3)
GIVEN = {
    "exposure": "public",
    "name": "Invented Person",
    "phone": "0300 0000000",
    "email": "name@example.org",
    "place": "",
    "country": "PK",
    "comment": "An invented word",
    "helped": True,
}
SLIP = "S2R2WMHDNR4CBSBM7"
"""A receipt's code of which a character is wrong."""
WRONG = GIVEN | {"exposure": "", "name": "", "phone": "12", "email": "at", "comment": "x" * 2000}


class Patience:
    """Waits as pytest-qt's fixture does, also outside a test."""

    def waitUntil(self, callback: Callable[[], bool], *, timeout: int = WAIT) -> None:
        since = QElapsedTimer()
        since.start()
        while not callback():
            assert since.elapsed() < timeout, "waited in vain"
            QCoreApplication.processEvents()
            QTest.qWait(1)

    @contextmanager
    def waitSignal(self, signal: Any, *, timeout: int = WAIT) -> Iterator[None]:
        heard: list[bool] = []

        def hear() -> None:
            heard.append(True)

        signal.connect(hear)
        try:
            yield
            self.waitUntil(lambda: bool(heard), timeout=timeout)
        finally:
            signal.disconnect(hear)


@dataclass(frozen=True)
class Look:
    """How a screen is looked at."""

    language: str = "en"
    size: tuple[int, int] = (1280, 800)
    step: int = DEFAULT_STEP
    contrast: bool = False
    ppi: float = PPI

    def __str__(self) -> str:
        theme = " high contrast" if self.contrast else ""
        size = f"{self.size[0]}x{self.size[1]}"
        return f"{self.language} {size} step {self.step}{theme} {self.ppi:g} ppi"


class Shown:
    """One screen in one open window."""

    def __init__(self, driver: Driver, screen: str) -> None:
        self.driver = driver
        self.screen = screen
        self.look = Look()
        self.stand = driver.shown.screen
        self.window = driver.window

    @property
    def theme(self) -> QObject:
        return self.driver.shown.engine.singletonInstance("Petition.Theme", "Theme")

    def seen_as(self, look: Look) -> Shown:
        """The same screen in another look."""
        self.stand.touched()
        self.window.resize(*look.size)
        self.window.setProperty("ppi", look.ppi)
        self.stand.setLanguage(look.language)
        self.stand.growText(look.step - self.stand.property("textStep"))
        if self.stand.property("highContrast") is not look.contrast:
            self.stand.switchContrast()
        self.look = look
        self.settle()
        return self

    def to_the_end(self) -> None:
        """Scrolls the page as far down as it goes."""
        for each in self.window.findChildren(QQuickItem):
            if each.inherits("QQuickFlickable") and each.isVisible():
                each.setProperty("contentY", max(0, each.property("contentHeight") - each.height()))
        self.settle()

    def settle(self) -> None:
        """A text that grows moves what is below it a frame later."""
        self.driver.frame()
        self.driver.frame()


def _page(driver: Driver, name: str) -> QQuickItem:
    driver.qtbot.waitUntil(lambda: driver.page() == name, timeout=WAIT)
    return driver.item(name)


def to_appeal(driver: Driver) -> None:
    _page(driver, "appeal")


def to_read(driver: Driver) -> None:
    driver.shown.screen.read()
    _page(driver, "read")


def to_details(driver: Driver) -> None:
    to_read(driver)
    driver.shown.screen.sign()
    _page(driver, "details")


def to_typing(driver: Driver) -> None:
    to_details(driver)
    driver.item("field_name").forceActiveFocus()
    driver.item("keyboard")


def to_faults(driver: Driver) -> None:
    """The form at its fullest: every field, every fault."""
    to_details(driver)
    page = driver.item("details")
    for each in ("more", "otherPlace", "hiding"):
        page.setProperty(each, True)
    driver.shown.screen.review(WRONG)
    page.setProperty("country", "PK")
    driver.item("fault_phone")


def to_countries(driver: Driver) -> None:
    to_details(driver)
    QMetaObject.invokeMethod(driver.item("country"), "click")
    driver.item("countryPicker")


def to_consent(driver: Driver) -> None:
    to_details(driver)
    driver.shown.screen.review(GIVEN)
    _page(driver, "consent")


def to_whole_consent(driver: Driver) -> None:
    to_consent(driver)
    QMetaObject.invokeMethod(driver.item("moreConsent"), "click")


def to_thanks(driver: Driver) -> None:
    to_consent(driver)
    driver.shown.screen.agree(False, [])
    _page(driver, "thanks")


def to_receipt(driver: Driver) -> None:
    to_thanks(driver)
    driver.shown.screen.keepReceipt()
    driver.item("receiptCode")


def to_question(driver: Driver) -> None:
    to_thanks(driver)
    driver.shown.screen.askToTakeBack()
    driver.item("takeBackQuestion")


def to_taken(driver: Driver) -> None:
    to_question(driver)
    driver.shown.screen.takeBack()
    _page(driver, "taken")


def to_withdraw(driver: Driver) -> None:
    """A code with a slip, which says the most."""
    to_read(driver)
    driver.shown.screen.askReceipt()
    _page(driver, "withdraw")
    driver.item("codePad").setProperty("typed", SLIP)


def to_withdrawn(driver: Driver) -> None:
    to_withdraw(driver)
    driver.shown.screen.withdraw(new_code())
    _page(driver, "withdrawn")


def to_fault(driver: Driver) -> None:
    driver.shown.screen._stand.ledger.set_settings(practised="20")
    driver.shown.screen.sign()
    _page(driver, "fault")


def to_still_there(driver: Driver) -> None:
    to_details(driver)
    driver.shown.screen._grow_quiet()
    driver.item("stillThere")


WAYS: dict[str, Callable[[Driver], None]] = {
    "appeal": to_appeal,
    "read": to_read,
    "details": to_details,
    "typing": to_typing,
    "faults": to_faults,
    "countries": to_countries,
    "consent": to_consent,
    "whole-consent": to_whole_consent,
    "thanks": to_thanks,
    "receipt": to_receipt,
    "question": to_question,
    "taken": to_taken,
    "withdraw": to_withdraw,
    "withdrawn": to_withdrawn,
    "fault": to_fault,
    "still-there": to_still_there,
}


SCREENS = [*WAYS, *PANEL]
"""Everything that is measured and drawn."""


@contextmanager
def shown(data: Path, screen: str, look: Look | None = None, still: bool = True) -> Iterator[Shown]:
    """One screen, where nothing moves unless it is asked to."""
    page = PANEL.get(screen, Page(screen, WAYS.get(screen, to_appeal)))
    with plugged(data):
        page.prepare(data)
        window: AbstractContextManager[Driver] = opened(Patience(), data, first=page.first)
        with window as driver:
            driver.window.setProperty("still", still)
            page.go(driver)
            if screen in PANEL:
                driver.item(page.name)
            driver.qtbot.waitUntil(lambda: not driver.items("settling"), timeout=WAIT)
            yield Shown(driver, screen).seen_as(look or Look())
