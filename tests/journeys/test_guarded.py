"""The guard of a live stand, each part on its own: taken out, its test fails."""

import os
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.screens.guard import Guard
from tests.desktop.test_desktop import bus_with_fakes, needs_bus
from tests.journeys.panel_ways import enter, make_live, page
from tests.journeys.sticks import at_stand, folder_sticks
from tests.journeys.window import WAIT
from tests.support import ROOT

LEADING_AWAY = [
    (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
]


class Reached(QQuickWindow):
    """A window that notes what gets past its guard."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def event(self, event):
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.ContextMenu, QEvent.Type.Close}:
            self.seen.append(event.type())
        return super().event(event)


@pytest.fixture
def window(qapp):
    made = Reached()
    made.resize(400, 300)
    made.show()
    yield made
    made.hide()
    made.deleteLater()


def ask(window):
    """A context menu by the second button, and a request to close."""
    at = QPoint(10, 10)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, at, Qt.KeyboardModifier.NoModifier)
    QGuiApplication.sendEvent(window, menu)
    QGuiApplication.sendEvent(window, QEvent(QEvent.Type.Close))


@pytest.mark.parametrize("key", LEADING_AWAY)
def test_a_key_that_leads_away_gets_no_further_than_the_guard(window, key):
    guard = Guard(window)
    press = QKeyEvent(QEvent.Type.KeyPress, *key)
    QGuiApplication.sendEvent(window, press)
    assert window.seen == [QEvent.Type.KeyPress], "before a stand is guarded it passes"
    guard.begin(full_screen=False)
    QGuiApplication.sendEvent(window, press)
    assert window.seen == [QEvent.Type.KeyPress]
    QGuiApplication.sendEvent(
        window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    )
    assert len(window.seen) == 2, "a letter passes"
    guard.end()


def test_no_context_menu_and_no_closing(window):
    guard = Guard(window)
    ask(window)
    assert window.seen == [QEvent.Type.ContextMenu, QEvent.Type.Close]
    guard.begin(full_screen=False)
    ask(window)
    assert len(window.seen) == 2
    guard.end()


@pytest.mark.qt_log_ignore("does not support raise")  # the off-screen platform has one window
def test_a_guarded_window_is_on_top_and_full_screen_again(window, qtbot):
    def full():
        return window.visibility() is QWindow.Visibility.FullScreen

    guard = Guard(window)
    assert not full()
    guard.begin()
    assert window.flags() & Qt.WindowType.WindowStaysOnTopHint
    for away in (window.showNormal, window.showMinimized):
        away()
        assert not full()
        qtbot.waitUntil(full, timeout=WAIT)
    window.showNormal()
    window.screenChanged.emit(window.screen())
    qtbot.waitUntil(full, timeout=WAIT)
    guard.end()
    assert not window.flags() & Qt.WindowType.WindowStaysOnTopHint
    window.showNormal()
    assert not full()


def test_a_finger_hides_the_pointer_and_a_mouse_brings_it_back(window):
    Guard(window)
    finger, at = QTest.createTouchDevice(), QPoint(20, 20)
    assert window.cursor().shape() is Qt.CursorShape.ArrowCursor
    QTest.touchEvent(window, finger).press(0, at, window).commit()
    QTest.touchEvent(window, finger).release(0, at, window).commit()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    QTest.mouseMove(window, QPoint(40, 40))
    QTest.mouseMove(window, QPoint(60, 60))
    assert window.cursor().shape() is Qt.CursorShape.ArrowCursor


@pytest.fixture
def guarded(qtbot, tmp_path, monkeypatch):
    """A live stand that has a PIN, with its window open."""
    stick = folder_sticks(tmp_path)
    with at_stand(qtbot, make_live(tmp_path), monkeypatch, stick) as driver:
        yield driver


def press_corner(driver):
    corner = driver.item("corner")
    at = corner.mapToScene(QPointF(corner.width() / 2, corner.height() / 2)).toPoint()
    QTest.touchEvent(driver.window, driver.finger).press(0, at, driver.window).commit()
    return at


def let_go(driver, at):
    QTest.touchEvent(driver.window, driver.finger).release(0, at, driver.window).commit()


def test_a_live_stand_guards_its_window(guarded):
    assert not guarded.window.close()
    guarded.key(Qt.Key.Key_Q, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert guarded.left == []
    assert guarded.window.isVisible()


def test_the_corner_that_is_held_asks_for_the_pin(guarded):
    at = press_corner(guarded)
    assert page(guarded) == ""
    guarded.step("pin")
    let_go(guarded, at)


def test_a_corner_that_is_let_go_too_early_opens_nothing(guarded):
    at = press_corner(guarded)
    assert guarded.item("corner").property("holding"), "it would have come"
    let_go(guarded, at)
    assert not guarded.item("corner").property("holding")
    assert page(guarded) == ""


def test_the_panel_says_that_this_computer_is_not_locked_down(guarded):
    """As it is not, wherever tests run."""
    enter(guarded)
    assert guarded.text("notLocked").startswith("This computer is not locked down.")


@needs_bus
def test_a_kiosk_that_runs_holds_the_screen_awake(tmp_path):
    with bus_with_fakes(tmp_path) as (address, calls):
        buses = {"DBUS_SESSION_BUS_ADDRESS": address, "DBUS_SYSTEM_BUS_ADDRESS": address}
        running = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "--window", "--data", str(tmp_path / "data")],
            cwd=ROOT,
            env=os.environ | buses,
        )
        try:
            deadline = time.monotonic() + 60
            while "saver Petition Kiosk" not in calls():
                assert running.poll() is None
                assert time.monotonic() < deadline
            assert "logind idle:sleep Petition Kiosk block" in calls()
        finally:
            running.terminate()
            running.wait(timeout=60)
