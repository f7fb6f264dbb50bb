"""What the program tells its operator: a fixed list of events, and no word that anybody typed.

A line goes to standard error and to no file. An event is a member of `Event`; its facts are
numbers, yes or no, or members of an enumeration, under names of `FACTS`. So no text can get in.

There is no event for a single signature: a service's standard error is kept with the time of each
line, and the time of a signature is kept nowhere.

`install` holds everyone else to it. What libraries log, warnings, and exceptions that nobody caught
are reduced to where they came from, because their messages may hold what was typed.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
import warnings
from enum import Enum
from pathlib import PurePath
from types import FrameType, TracebackType

NAME = "petition-kiosk"
FACTS = frozenset({"code", "count", "kind", "live", "practice"})
"""The names that a fact may have."""

_CODE = re.compile(r"[A-Za-z0-9_.:/-]{1,120}")
_LEVELS = {"DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"}
_UNKNOWN = "somewhere"


class Event(Enum):
    """What the program tells of itself."""

    STARTED = "started"
    LEDGER_OPENED = "ledger opened"
    FAULT = "fault"
    LEFT = "left"


def note(event: Event, **facts: int | Enum) -> None:
    """Writes one line.

    Args:
        event: what happened.
        **facts: numbers, yes or no, or members of an enumeration, under names of `FACTS`.

    Raises:
        TypeError: a fact is anything else; it is not shown.
    """
    if not isinstance(event, Event):
        raise TypeError("an event is a member of Event")
    if not facts.keys() <= FACTS:
        raise TypeError("a fact has a name that is not in FACTS")
    _write(event.value, *(f"{name}={_fact(value)}" for name, value in facts.items()))


def elsewhere(source: str, level: str, place: str = "") -> None:
    """Writes that something outside our code said something, and where; never what.

    Args:
        source: the name of a module or of a category of Qt.
        level: how grave it is.
        place: a file of code and its line, or nothing.
    """
    words = [word if _CODE.fullmatch(word) else _UNKNOWN for word in (source, level)]
    _write("elsewhere", *words, *([f"at {place}"] if _CODE.fullmatch(place) else []))


def guard() -> None:
    """Lets no word leave this process by a core dump, a traceback or another's log.

    A core dump would hold what was typed or opened. Only the program itself calls it, first of all.
    """
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    install()


def install() -> None:
    """Reduces what libraries log, warnings and uncaught exceptions to where they came from.

    Only the program itself calls it: tests read what was said.
    """
    # A record is bare from its making on, so that no handler of any library can print more.
    logging.setLogRecordFactory(_bare_record)
    logging.raiseExceptions = False  # logging's own complaints print the message's arguments
    logging.basicConfig(handlers=[_Reducer()], level=logging.WARNING, force=True)
    warnings.showwarning = _warned
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    sys.unraisablehook = _unraisable


class _Reducer(logging.Handler):
    """Prints a record's logger and level."""

    def emit(self, record: logging.LogRecord) -> None:
        elsewhere(_module(record.name), _level(record.levelno))


def _bare_record(name: str, level: int, *_words: object, **_more: object) -> logging.LogRecord:
    return logging.LogRecord(_module(name), level, "", 0, "", (), None)


def _warned(
    message: Warning | str,  # noqa: ARG001 - it may hold what was typed
    category: type[Warning],
    *_where: object,
    **_more: object,
) -> None:
    elsewhere(category.__name__, "WARNING", _innermost(_callers(sys._getframe(1))))


def _uncaught(
    kind: type[BaseException], _value: BaseException, trace: TracebackType | None
) -> None:
    elsewhere(kind.__name__, "EXCEPTION", _innermost(_frames(trace)))


def _uncaught_in_thread(raised: threading.ExceptHookArgs) -> None:
    if raised.exc_type is not SystemExit:
        elsewhere(raised.exc_type.__name__, "EXCEPTION", _innermost(_frames(raised.exc_traceback)))


def _unraisable(raised: sys.UnraisableHookArgs) -> None:
    elsewhere(raised.exc_type.__name__, "EXCEPTION", _innermost(_frames(raised.exc_traceback)))


def _frames(trace: TracebackType | None) -> list[tuple[FrameType, int]]:
    """The frames of a traceback, innermost first, each with the line that it stood at."""
    frames: list[tuple[FrameType, int]] = []
    while trace is not None:
        frames.insert(0, (trace.tb_frame, trace.tb_lineno))
        trace = trace.tb_next
    return frames


def _callers(frame: FrameType | None) -> list[tuple[FrameType, int]]:
    """The frames that led to a warning, innermost first."""
    frames: list[tuple[FrameType, int]] = []
    while frame is not None:
        if frame.f_globals.get("__name__") != warnings.__name__:
            frames.append((frame, frame.f_lineno))
        frame = frame.f_back
    return frames


def _innermost(frames: list[tuple[FrameType, int]]) -> str:
    """The innermost place in our own package, else the module that it happened in."""
    # As the files were compiled: a frozen build knows no other folder.
    ours = PurePath(note.__code__.co_filename).parent
    for frame, line in frames:
        file = PurePath(frame.f_code.co_filename)
        if file.is_relative_to(ours):
            return f"{ours.name}/{file.relative_to(ours).as_posix()}:{line}"
    if not frames:
        return ""
    frame, line = frames[0]
    return f"{_module(str(frame.f_globals.get('__name__', '')))}:{line}"


def _module(name: str) -> str:
    """The longest beginning of a dotted name that is a module: a name that code has, no text."""
    while name and name not in sys.modules:
        name = name.rpartition(".")[0]
    return name or _UNKNOWN


def _level(number: int) -> str:
    name = logging.getLevelName(number)
    return name if name in _LEVELS else str(number)


def _fact(value: int | Enum) -> str:
    if isinstance(value, Enum):
        return value.name.lower()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if type(value) is int:
        return str(value)
    raise TypeError("a fact is a number, yes or no, or a member of an enumeration")


def _write(*words: str) -> None:
    if sys.stderr is None:  # a program without a console
        return
    try:
        sys.stderr.write(f"{NAME}: {' '.join(words)}\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        return  # it was closed; there is nowhere left to tell it
