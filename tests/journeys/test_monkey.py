"""Random hands at the stand: one window, no warning, no crash, nothing of one signer for the next.

The ordinary run takes 6,000 events as fast as they go, what five minutes at twenty a second bring;
PETITION_PROVE=full takes ten times as many.
"""

import os
import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app.place import find_place
from tests.journeys.hands import Clock
from tests.journeys.traces import traces
from tests.journeys.weight import MIB, files, memory
from tests.journeys.window import opened
from tests.support import live

EVENTS = 30_000 if os.environ.get("PETITION_PROVE") == "full" else 3_000
SEEDS = (1, 20261124)
CANARIES = ("Kanarija", "کنریہ", "كانارىيە")
ODD = ["", "\x00", "\ud800", "😀", "\u200c", "\u202e", "é", "٣"]
KEYS = [
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_F1,
    Qt.Key.Key_F11,
    Qt.Key.Key_Menu,
    Qt.Key.Key_Print,
]
LETTERS = [Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z]


class Monkey:
    """One pair of hands with a seed."""

    def __init__(self, driver, seed):
        self.driver = driver
        self.dice = random.Random(seed)

    def point(self):
        window = self.driver.window
        return QPoint(self.dice.randrange(window.width()), self.dice.randrange(window.height()))

    def act(self):
        act = self.dice.choices(
            [self.tap, self.swipe, self.two_fingers, self.key, self.chord, self.write, self.known],
            [50, 6, 4, 12, 6, 10, 12],
        )[0]
        act()

    def tap(self):
        self.driver.touch(self.point())

    def swipe(self):
        window, finger = self.driver.window, self.driver.finger
        here, there = self.point(), self.point()
        QTest.touchEvent(window, finger).press(0, here, window).commit()
        QTest.touchEvent(window, finger).move(0, there, window).commit()
        QTest.touchEvent(window, finger).release(0, there, window).commit()

    def two_fingers(self):
        window, finger = self.driver.window, self.driver.finger
        one, other = self.point(), self.point()
        QTest.touchEvent(window, finger).press(0, one, window).press(1, other, window).commit()
        QTest.touchEvent(window, finger).release(0, one, window).release(1, other, window).commit()

    def key(self):
        self.driver.key(self.dice.choice(KEYS))

    def chord(self):
        held = self.dice.choice(
            [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier]
        )
        self.driver.key(self.dice.choice([*LETTERS, Qt.Key.Key_F4]), modifiers=held)

    def write(self):
        self.driver.type(self.dice.choice([*CANARIES, *ODD]))

    def known(self):
        """Something that leads on, where blind taps would take an hour to find it."""
        driver = self.driver
        driver.qtbot.waitUntil(lambda: not driver.items("settling"))
        if driver.items("field_name") and self.dice.random() < 0.6:
            driver.items("field_name")[-1].forceActiveFocus()
            self.write()
            driver.type("x")
        names = ["readAndSign", "signFromRead", "exposure_public", "next", "agree", "nextPerson"]
        shown = [name for name in names if driver.items(name)]
        if shown:
            item = driver.items(self.dice.choice(shown))[-1]
            driver.touch(item.mapToScene(item.boundingRect().center()).toPoint())


@pytest.mark.proof
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("seed", SEEDS)
def test_random_hands_find_one_window_and_leave_nothing(qtbot, tmp_path, seed):
    stand, _, data = live(tmp_path)
    stand.close()
    clock = Clock()
    with opened(qtbot, tmp_path, place=find_place(None, data), still=True, clock=clock) as driver:
        monkey, screen = Monkey(driver, seed), driver.shown.screen
        heavy, open_files, looks = memory(), files(), 0
        for number in range(EVENTS):
            monkey.act()
            if number % 25 == 0:
                driver.frame()
                clock.now += monkey.dice.choice([0, 5, 40])  # patience ends now and then
                screen.tick()
            seen = [one for one in QGuiApplication.topLevelWindows() if one.isVisible()]
            assert seen == [driver.window]
            assert driver.window.isVisible()
            if number % 150 == 0:
                screen.finish()
                driver.arrived("appeal")
                assert traces(driver, CANARIES) == [], f"seed {seed}, event {number}"
                assert screen.property("count") == screen._stand.count()
                looks += 1
        grown = (memory() - heavy) / MIB
        signed = screen.property("count")
        print(f"seed {seed}: {EVENTS} events, {signed} signed, {grown:.1f} MiB more")
        assert looks >= EVENTS // 150
        assert signed > 0, "the monkey never got through: it would prove little"
        assert files() <= open_files + 4


def test_a_trace_that_is_planted_is_found(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        driver.shown.screen.setObjectName(CANARIES[0])
        assert traces(driver, CANARIES)
