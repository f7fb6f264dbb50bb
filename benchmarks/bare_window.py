"""The floor of a cold start: one bare Qt Quick window with one text."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

QML = b"""
import QtQuick
Window {
    width: 1280; height: 800; visible: true
    Text { anchors.centerIn: parent; text: "Sign" }
}
"""


def main() -> int:
    """Shows the window, prints when its first frame was there, and leaves."""
    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(QML)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)

    def once() -> None:
        now = time.monotonic_ns()
        window.frameSwapped.disconnect(once)
        print("frame", now, flush=True)
        QTimer.singleShot(0, lambda: application.exit(0))

    window.frameSwapped.connect(once)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
