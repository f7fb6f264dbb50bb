"""The log holds what is on its list, whoever speaks and whatever was typed."""

import subprocess
import sys
from enum import Enum

import pytest

from kiosk.errors import Kind
from kiosk.log import Event, note
from tests.support import ROOT

CANARY = "Qamariya-Canarygold"


def test_an_event_is_one_line_with_its_facts(capsys):
    note(Event.STARTED, live=True, count=41)
    note(Event.FAULT, kind=Kind.STORAGE_FULL)
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        "petition-kiosk: started live=yes count=41\npetition-kiosk: fault kind=storage_full\n"
    )


@pytest.mark.parametrize("fact", [CANARY, CANARY.encode(), 1.5, None, [CANARY], Kind])
def test_a_fact_that_could_hold_words_is_refused_and_not_shown(capsys, fact):
    with pytest.raises(TypeError) as told:
        note(Event.FAULT, kind=fact)
    assert CANARY not in str(told.value)
    assert capsys.readouterr().err == ""


def test_a_name_of_a_fact_that_is_not_listed_is_refused(capsys):
    with pytest.raises(TypeError) as told:
        note(Event.FAULT, **{CANARY: 1})
    assert CANARY not in str(told.value)
    with pytest.raises(TypeError):
        note(CANARY)
    assert capsys.readouterr().err == ""


def test_a_member_is_told_by_its_name_in_the_code_never_by_its_value(capsys):
    class Typed(Enum):
        NAME = CANARY

    note(Event.FAULT, kind=Typed.NAME)
    assert capsys.readouterr().err == "petition-kiosk: fault kind=name\n"


def test_a_closed_console_stops_nothing(monkeypatch, tmp_path):
    closed = (tmp_path / "closed").open("w")
    closed.close()
    for stream in (closed, None):
        monkeypatch.setattr(sys, "stderr", stream)
        note(Event.LEFT)  # raises nothing
        assert sys.stderr is stream


# --- what others say ---------------------------------------------------------------------------

HEAD = """
import logging, os, sys, threading, warnings
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Property, Signal, Slot, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from kiosk import log
from kiosk.desktop import messages
CANARY, held = sys.argv[1], sys.argv[2] == "held"
if held:
    log.install()
    messages.install()
"""
WAYS = {
    "logging": ("logging.getLogger('PySide6.QtCore').error('%s', CANARY)", "PySide6.QtCore ERROR"),
    "a handler of a library's own": (
        "import sqlalchemy\n"
        "one = logging.getLogger('sqlalchemy.pool')\n"
        "one.addHandler(logging.StreamHandler())\n"
        "one.error(CANARY)",
        "sqlalchemy.pool ERROR",
    ),
    "a logger named after it": ("logging.getLogger(CANARY).error('x')\nlogging.error(CANARY)", ""),
    "a logged exception": (
        "try:\n    raise ValueError(CANARY)\nexcept ValueError:\n    logging.exception(CANARY)",
        "ERROR",
    ),
    "a format that fails": ("logging.error('%d', CANARY)", "ERROR"),
    "warnings": ("warnings.warn(CANARY)", "UserWarning WARNING at __main__:"),
    "a warning of our own frames": (
        "from kiosk.petition.rules import tidy\n"
        "class Warns(str):\n"
        "    def split(self, *_):\n"
        "        warnings.warn(CANARY)\n"
        "        return []\n"
        "import kiosk.petition.rules as rules\n"
        "rules.unicodedata = type('U', (), {'normalize': lambda *_: Warns()})\n"
        "tidy('x')",
        "UserWarning WARNING at kiosk/petition/rules.py:",
    ),
    "Qt": ("qWarning(CANARY)", "QtWarningMsg"),
    "QML": (
        "app = QGuiApplication([])\n"
        "engine = QQmlApplicationEngine()\n"
        "component = QQmlComponent(engine)\n"
        "text = 'import QtQml; QtObject { Component.onCompleted: { console.log(\"%s\");'\n"
        "text += ' throw new Error(\"%s\") } }'\n"
        "component.setData((text % (CANARY, CANARY)).encode(), QUrl('file:///x/Main.qml'))\n"
        "one = component.create()",
        "QtWarningMsg at Main.qml:1",
    ),
    "a slot": (
        "class One(QObject):\n"
        "    rang = Signal()\n"
        "    @Slot()\n"
        "    def act(self):\n"
        "        raise RuntimeError(CANARY)\n"
        "one = One()\n"
        "one.rang.connect(one.act)\n"
        "one.rang.emit()",
        "RuntimeError EXCEPTION at __main__:",
    ),
    "a property and a slot that QML calls": (
        "class One(QObject):\n"
        "    @Property(str)\n"
        "    def typed(self):\n"
        "        raise RuntimeError(CANARY)\n"
        "    @Slot()\n"
        "    def act(self):\n"
        "        raise RuntimeError(CANARY)\n"
        "app = QGuiApplication([])\n"
        "engine = QQmlApplicationEngine()\n"
        "one = One()\n"
        "engine.rootContext().setContextProperty('one', one)\n"
        "component = QQmlComponent(engine)\n"
        "text = 'import QtQml; QtObject { property string t: one.typed;'\n"
        "text += ' Component.onCompleted: one.act() }'\n"
        "component.setData(text.encode(), QUrl('file:///x/Main.qml'))\n"
        "made = component.create()",
        "RuntimeError EXCEPTION at __main__:",
    ),
    "a timer": (
        "app = QCoreApplication([])\n"
        "def late():\n"
        "    app.quit()\n"
        "    raise RuntimeError(CANARY)\n"
        "QTimer.singleShot(0, late)\n"
        "app.exec()",
        "RuntimeError EXCEPTION at __main__:",
    ),
    "the top level": ("raise RuntimeError(CANARY)", "RuntimeError EXCEPTION at __main__:"),
    "a cause": (
        "try:\n    raise KeyError(CANARY)\nexcept KeyError as e:\n    raise ValueError('x') from e",
        "ValueError EXCEPTION at __main__:",
    ),
    "our own package": (
        "from tests.support import pack\npack().language(CANARY)",
        "KeyError EXCEPTION at kiosk/petition/campaign.py:",
    ),
    "a thread": (
        "def act():\n    raise RuntimeError(CANARY)\n"
        "one = threading.Thread(target=act)\none.start()\none.join()",
        "RuntimeError EXCEPTION at __main__:",
    ),
    "what nothing can raise": (
        "class One:\n    def __del__(self):\n        raise RuntimeError(CANARY)\nOne()",
        "RuntimeError EXCEPTION at __main__:",
    ),
    "SQLAlchemy": (
        "from sqlalchemy import create_engine, text\n"
        "with create_engine('sqlite://').connect() as connection:\n"
        "    connection.execute(text('SELECT * FROM nowhere WHERE a = :a'), {'a': CANARY})",
        "OperationalError EXCEPTION at sqlalchemy.",
    ),
    "SQLAlchemy's echo": (
        "from sqlalchemy import create_engine, text\n"
        "with create_engine('sqlite://', echo=True).connect() as connection:\n"
        "    connection.execute(text('SELECT :a'), {'a': CANARY})",
        "sqlalchemy.engine",
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_nobody_prints_what_was_typed(way):
    act, says = WAYS[way]

    def ran(held):
        words = [sys.executable, "-c", HEAD + act, CANARY, held]
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode in (0, 1)  # nothing crashes at the end
        return done.stdout + done.stderr

    assert CANARY in ran("free")  # the plant is found
    said = ran("held")
    assert CANARY not in said
    assert "petition-kiosk: elsewhere " in said
    assert says in said, said
    assert "Traceback" not in said


def test_the_window_itself_leaves_the_messages_to_whoever_tests_it():
    sources = [path.read_text("utf-8") for path in (ROOT / "kiosk").rglob("*.py")]
    assert sum("def install()" in source for source in sources) == 2
    assert ".install()" in (ROOT / "kiosk" / "app" / "run.py").read_text("utf-8")
    assert ".install()" not in (ROOT / "kiosk" / "app" / "window.py").read_text("utf-8")
