"""What Qt would print, reduced to where it came from: a message may carry what was typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk import log

_QML = re.compile(r"[A-Za-z]+\.(?:qml|js|mjs)")


def install() -> None:
    """From now on Qt's messages, QML's and our own `console.log` among them, lose their words.

    Only the program itself calls it: tests read what QML complains of.
    """
    qInstallMessageHandler(_reduce)


def _reduce(kind: QtMsgType, context: QMessageLogContext, _message: str) -> None:
    log.elsewhere(context.category or "qt", kind.name, _place(context))


def _place(context: QMessageLogContext) -> str:
    """The QML file's bare name and line; Qt's own files are not told in a release build."""
    name = (context.file or "").rpartition("/")[2]
    return f"{name}:{context.line}" if _QML.fullmatch(name) else ""
