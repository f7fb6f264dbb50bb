"""Drives the real QML window by mouse, touch and hardware keys."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.place import Place, find_place
from kiosk.app.qt import load_fonts
from kiosk.app.window import Next, Window
from kiosk.screens.rubbish import Rubbish

WAIT = 20000
PPI = 96.0


def kind(one: QObject) -> str:
    """The type of an object, as QML names it."""
    meta = one.metaObject()
    name = str(meta.className())
    # QML frees what it made for a type: PySide would take the next thing at its place for it.
    shiboken6.invalidate(meta)
    return name


def described_alone(shown: Mapping[str, object]) -> list[str]:
    """Names of objects whose type is described for them alone: see test_window_after_window."""
    return [
        name
        for name, one in shown.items()
        if isinstance(one, QObject) and "__METAOBJECT__" in vars(one)
    ]


class Driver:
    """One open window, and what a person does to it."""

    def __init__(self, qtbot, window: Window) -> None:
        self.qtbot = qtbot
        self.shown = window
        self.window = window.window
        self.finger = QTest.createTouchDevice()
        self.left: list[bool] = []
        self.followed: list[Next] = []

    def items(self, name: str) -> list[QQuickItem]:
        found, todo = [], [self.window.contentItem()]
        while todo:
            item = todo.pop()
            if item.objectName() == name and item.isVisible():
                found.append(item)
            todo.extend(item.childItems())
        return found

    def item(self, name: str) -> QQuickItem:
        self.qtbot.waitUntil(lambda: bool(self.items(name)), timeout=WAIT)
        return self.items(name)[-1]

    def frame(self) -> None:
        """Positioners move their children while a frame is made."""
        with self.qtbot.waitSignal(self.window.afterAnimating, timeout=WAIT):
            self.window.update()

    def page(self) -> str:
        current = self.item("stack").property("currentItem")
        return current.objectName() if current else ""

    def arrived(self, name: str) -> None:
        """Waits until a page is there and has stopped moving."""
        self.qtbot.waitUntil(lambda: self.page() == name, timeout=WAIT)
        self.qtbot.waitUntil(lambda: self.item("stack").opacity() == 1.0, timeout=WAIT)
        self.qtbot.waitUntil(lambda: not self.items("settling"), timeout=WAIT)
        self.frame()

    def centre(self, name: str) -> QPoint:
        """The middle of an item, which must be on screen and uncovered."""
        self.frame()
        item = self.item(name)
        self.scroll_to(item)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        assert self.window.contentItem().contains(middle), f"{name} is off screen"
        top: QQuickItem | None = self.top_item(middle)
        while top is not None and top is not item:
            top = top.parentItem()
        assert top is item, f"{name} is covered"
        return middle.toPoint()

    def scroll_to(self, item: QQuickItem) -> None:
        """Scrolls as a finger would: the page it lies on, until it is in view."""
        parent = item.parentItem()
        while parent is not None:
            if parent.inherits("QQuickFlickable"):
                inside = item.mapToItem(parent, QPointF(0, 0)).y()
                over = inside + item.height() - parent.height()
                moved = max(over, 0) if over > 0 else min(inside, 0)
                if moved:
                    parent.setProperty("contentY", parent.property("contentY") + moved)
                    self.frame()
            parent = parent.parentItem()

    def top_item(self, point: QPointF) -> QQuickItem:
        item = self.window.contentItem()
        while True:
            inside = [
                child
                for child in item.childItems()
                if child.isVisible()
                and child.isEnabled()
                and child.opacity() > 0
                and child.contains(child.mapFromScene(point))
                and child.property("rotation") == 0
            ]
            if not inside:
                return item
            item = max(enumerate(inside), key=lambda pair: (pair[1].z(), pair[0]))[1]

    def click(self, name: str) -> None:
        button, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.window, button, no_key, self.centre(name))

    def tap(self, name: str) -> None:
        self.touch(self.centre(name))

    def touch(self, point: QPoint) -> None:
        QTest.touchEvent(self.window, self.finger).press(0, point, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, point, self.window).commit()

    def key(self, key: Qt.Key, text: str = "", modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(self.window, QKeyEvent(kind, key, modifiers, text))

    def type(self, text: str) -> None:
        for letter in text:
            self.key(Qt.Key(0), letter)

    def fill(self, name: str, text: str) -> None:
        """Empties a field that a rehearsal filled in, and types."""
        self.tap(f"field_{name}")
        self.key(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
        self.key(Qt.Key.Key_Delete)
        self.type(text)

    def put_keyboard_away(self) -> None:
        """As Done on the keyboard does; on a small screen the page's own acts wait behind it."""
        if self.items("key_done"):
            self.tap("key_done")
            self.qtbot.waitUntil(lambda: not self.items("key_done"), timeout=WAIT)
            self.frame()

    def text(self, name: str) -> str:
        return self.item(name).property("text")

    def picture(self) -> QImage:
        self.frame()
        image = self.window.grabWindow()
        assert not image.isNull()
        return image


@contextmanager
def opened(
    qtbot,
    data: Path,
    size=(1280, 800),
    place: Place | None = None,
    still: bool = False,
    clock: Callable[[], float] = time.monotonic,
    driver_of: type[Driver] = Driver,
    first: str = "appeal",
) -> Iterator[Driver]:
    """The kiosk's own window over a data folder; `first` is the page that it opens with, if any.

    Leaving is counted in `left`, and what should follow the window in `followed`.
    """
    load_fonts()
    rubbish = Rubbish()
    left: list[bool] = []
    followed: list[Next] = []

    def leave() -> None:
        left.append(True)

    shown = place or find_place(None, data)
    window = Window(shown, True, leave, still, PPI, clock, followed.append)
    window.window.resize(*size)
    window.window.show()
    window.window.requestActivate()
    assert QTest.qWaitForWindowExposed(window.window, WAIT)
    window.open()
    driver = driver_of(qtbot, window)
    driver.left, driver.followed = left, followed
    try:
        if first:  # else a page of the volunteers covers it
            driver.arrived(first)
        yield driver
        assert described_alone(vars(window)) == [], "connect signals to slots"
    finally:
        window.window.hide()
        window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
        rubbish.stop()
