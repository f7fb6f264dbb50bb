"""Looks for what somebody typed in everything that lives in the window: objects, clipboard, bus."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication
from PySide6.QtQml import QJSValue

from tests.journeys.window import Driver

TEXTS = {"QString", "QVariantList", "QVariantMap", "QVariant", "QJSValue", "QStringList", "QUrl"}
LINES = {"path", "paths"}
"""Points that PySide cannot read; no text is drawn with them."""
DEEPEST = 12
CLIPBOARD = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


def traces(driver: Driver, canaries: Iterable[str]) -> list[str]:
    """Where a canary is: the objects' and properties' names, never what they hold."""
    shown = driver.shown
    needles = [one.casefold() for one in canaries]
    found = []
    roots = [driver.window, shown.engine]
    backends = [shown.screen, shown.campaign, shown.keyboard, shown.listening, shown.interface]
    for one in objects([*roots, *[each for each in backends if isinstance(each, QObject)]]):
        for name, value in properties(one):
            if holds(value, needles):
                found.append(f"{type(one).__name__} {one.objectName()}.{name}")
    for backend in [*backends, shown.idle, shown.hardware, shown]:
        for name, value in vars(backend).items():
            if holds(value, needles):
                found.append(f"{type(backend).__name__}.{name}")
    clipboard = QGuiApplication.clipboard()
    for mode in CLIPBOARD:
        if holds(clipboard.text(mode), needles):
            found.append(str(mode))
    found += [f"bus: {name}" for name, text in spoken(driver) if holds(text, needles)]
    return found


def objects(roots: Iterable[QObject]) -> Iterator[QObject]:
    """Every object below: what it owns, what it shows, and what its properties point to."""
    todo = list(roots)
    seen: dict[int, QObject] = {}  # kept, or the next object could have the number of a dead one
    while todo:
        one = todo.pop()
        if one is None or id(one) in seen:
            continue
        seen[id(one)] = one
        yield one
        todo += one.children()
        if hasattr(one, "childItems"):
            todo += one.childItems()
        if hasattr(one, "contentItem") and callable(one.contentItem):
            todo.append(one.contentItem())


def properties(one: QObject) -> Iterator[tuple[str, Any]]:
    """The properties that can hold a text, those set from outside too."""
    meta = one.metaObject()
    described = [meta.property(at) for at in range(meta.propertyCount())]
    names = [
        str(each.name())
        for each in described
        if each.typeName() in TEXTS and each.name() not in LINES
    ]
    # QML frees what it made for a type: PySide would take the next thing at its place for it.
    shiboken6.invalidate(meta)
    for name in names:
        yield name, one.property(name)
    for raw in one.dynamicPropertyNames():
        name = bytes(raw).decode()
        if not name.startswith("_"):  # PySide's and Qt's own
            yield name, one.property(name)


def holds(value: Any, needles: list[str], depth: int = 0) -> bool:
    """Whether a text is in a value, however deep."""
    if depth > DEEPEST:
        return False
    if isinstance(value, QJSValue):
        value = value.toVariant()
    if isinstance(value, str):
        text = value.casefold()
        return any(needle in text for needle in needles)
    if isinstance(value, bytes):
        return any(needle.encode() in value for needle in needles)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = [getattr(value, field.name) for field in dataclasses.fields(value)]
    if isinstance(value, Mapping):
        value = [*value.keys(), *value.values()]
    if isinstance(value, (list, tuple, set, frozenset)):
        return any(holds(one, needles, depth + 1) for one in value)
    return False


def spoken(driver: Driver) -> list[tuple[str, str]]:
    """All that assistive technology can reach from the window: names, values, texts."""
    texts = QAccessible.Text
    todo = [QAccessible.queryAccessibleInterface(driver.window)]
    focused = driver.window.focusObject()
    if focused is not None:
        todo.append(QAccessible.queryAccessibleInterface(focused))
    said = []
    while todo:
        one = todo.pop()
        if one is None:
            continue
        if one.isValid():
            said += [(kind.name, one.text(kind)) for kind in (texts.Name, texts.Value)]
            said.append(("Description", one.text(texts.Description)))
            written = one.textInterface()
            if written is not None:
                said.append(("text", written.text(0, written.characterCount())))
                shiboken6.invalidate(written)
            todo += [one.child(at) for at in range(one.childCount())]
        shiboken6.invalidate(one)
    return said
