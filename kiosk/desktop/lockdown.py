"""Whether the kiosk runs in a locked session, where nobody can get past its window."""

from __future__ import annotations

from pathlib import Path

SENTENCE = "This computer is not locked down."
HINT = "Whoever knows its keys can leave the kiosk. docs/lockdown.md says how to lock it."
UNIT = "petition-kiosk.service"
"""In `packaging/`; `docs/lockdown.md` tells how to install it."""

COMPOSITORS = frozenset({"cage"})
"""Compositors that show one program, know no keys of their own and have no desktop behind."""

MOST_ANCESTORS = 32


def not_locked_down(proc: Path = Path("/proc")) -> tuple[str, str] | None:
    """None in a locked session; anywhere else the sentence to show, and a hint.

    Locked is a session that the unit `petition-kiosk.service` started with a compositor for a
    single program. What cannot be told counts as not locked.
    """
    if _of_our_unit(proc) and _under_compositor(proc):
        return None
    return SENTENCE, HINT


def _of_our_unit(proc: Path) -> bool:
    parts = _read(proc / "self" / "cgroup").replace("\n", "/").split("/")
    return UNIT in parts


def _under_compositor(proc: Path) -> bool:
    process = "self"
    for _ in range(MOST_ANCESTORS):
        fields = dict(
            line.split(":\t", 1)
            for line in _read(proc / process / "status").splitlines()
            if ":\t" in line
        )
        if fields.get("Name") in COMPOSITORS:
            return True
        process = fields.get("PPid", "0")
        if process in {"0", "1"}:
            return False
    return False


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
