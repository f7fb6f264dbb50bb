"""A small window with one field and the keyboard, and what fingers do to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QPoint, QPointF, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.qt import load_fonts
from kiosk.resources import ui
from kiosk.screens.keyboard import HardwareKeys, KeyboardScreen, built_in_layouts

WAIT = 5000
NEVER = 100_000
LANGUAGES = ("en", "ur", "ug")
SOURCE = b"""
import QtQuick
import Petition.Backend
import Petition.Keyboard
import Petition.Theme

Window {
    id: window

    required property KeyboardScreen backend
    property string language: "en"
    property string kind: "text"
    property bool last: false
    property bool keyed: true
    // A slow machine must not turn a tap into a hold, nor two taps into one and one.
    property int holdFor: 100000
    property int twiceWithin: 100000
    property int nexts: 0
    property int dones: 0

    color: Theme.night
    LayoutMirroring.enabled: language !== "en"
    LayoutMirroring.childrenInherit: true

    TextInput {
        objectName: "field"
        width: parent.width
        height: 60
        focus: true
        maximumLength: 60
        color: Theme.ink
        font.family: Theme.inputFamily
        font.pixelSize: 26
    }
    Loader {
        width: parent.width
        anchors.bottom: parent.bottom
        active: window.keyed
        sourceComponent: Keyboard {
            backend: window.backend
            language: window.language
            kind: window.kind
            last: window.last
            holdFor: window.holdFor
            twiceWithin: window.twiceWithin
            onNext: window.nexts += 1
            onDone: window.dones += 1
        }
    }
}
"""


class Typist:
    """One window, and what a person does to it."""

    def __init__(self, qtbot, window: QQuickWindow, backend: KeyboardScreen) -> None:
        self.qtbot = qtbot
        self.window = window
        self.backend = backend
        self.finger = QTest.createTouchDevice()

    def walk(self) -> Iterator[QQuickItem]:
        todo = [self.window.contentItem()]
        while todo:
            item = todo.pop()
            yield item
            todo.extend(item.childItems())

    def items(self, name: str) -> list[QQuickItem]:
        return [one for one in self.walk() if one.objectName() == name and one.isVisible()]

    def item(self, name: str) -> QQuickItem:
        self.qtbot.waitUntil(lambda: bool(self.items(name)), timeout=WAIT)
        [found] = self.items(name)
        return found

    def frame(self) -> None:
        with self.qtbot.waitSignal(self.window.afterAnimating, timeout=WAIT):
            self.window.update()

    def place(self, name: str) -> QPoint:
        """The middle of a key, which must be in the window with nothing over it."""
        item = self.item(name)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        content = self.window.contentItem()
        assert content.contains(middle), f"{name} is off screen"
        if name.startswith("key_"):
            assert not self.items("variants"), f"{name} is covered"
        return middle.toPoint()

    def press(self, point: QPoint, number: int = 0) -> None:
        QTest.touchEvent(self.window, self.finger).press(number, point, self.window).commit()

    def move(self, point: QPoint, number: int = 0) -> None:
        QTest.touchEvent(self.window, self.finger).move(number, point, self.window).commit()

    def release(self, point: QPoint, number: int = 0) -> None:
        QTest.touchEvent(self.window, self.finger).release(number, point, self.window).commit()

    def tap(self, *names: str) -> None:
        for name in names:
            point = self.place(name)
            self.press(point)
            self.release(point)

    def type(self, *letters: str) -> None:
        self.tap(*[f"key_{letter}" for letter in letters])

    def hold(self, name: str) -> QPoint:
        """Holds a key until its variants are there; the finger stays down."""
        point = self.place(name)
        self.window.setProperty("holdFor", 50)
        self.press(point)
        self.qtbot.waitUntil(lambda: bool(self.items("variants")), timeout=WAIT)
        self.window.setProperty("holdFor", NEVER)
        self.frame()
        return point

    def show(self, language: str, kind: str = "text") -> None:
        self.window.setProperty("language", language)
        self.window.setProperty("kind", kind)
        self.frame()

    def text(self) -> str:
        return self.item("field").property("text")

    def taken(self) -> str:
        """What was typed since; the field is empty afterwards."""
        text = self.text()
        self.item("field").setProperty("text", "")
        return text

    def picture(self) -> QImage:
        self.frame()
        image = self.window.grabWindow()
        assert not image.isNull()
        return image


@contextmanager
def opened(
    qtbot, size: tuple[int, int] = (1024, 600), languages: Sequence[str] = LANGUAGES
) -> Iterator[Typist]:
    load_fonts()
    backend = KeyboardScreen(built_in_layouts(), languages)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ui()))
    engine.setInitialProperties({"backend": backend})
    engine.loadData(QByteArray(SOURCE), QUrl("file:///window.qml"))
    [window] = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    HardwareKeys(backend, window)
    window.resize(*size)
    window.show()
    window.requestActivate()
    assert QTest.qWaitForWindowExposed(window, WAIT)
    typist = Typist(qtbot, window, backend)
    typist.frame()
    try:
        yield typist
    finally:
        window.hide()
        shiboken6.delete(engine)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
