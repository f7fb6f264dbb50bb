"""Cold start: from spawning the command to its first frame, against a bare Qt Quick window."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from benchmarks.measure import MILLISECOND, Row

RUNS = 9
TIMEOUT = 60
BAR = 1.5
BARE = "a bare window"
ROOT = Path(__file__).parents[1]
SURROUNDINGS = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_QUICK_CONTROLS_STYLE": "Basic",
    "QSG_RENDER_LOOP": "basic",
    "PYTHONPATH": str(ROOT),
}


class NotMeasured(Exception):
    """A window did not come up; the message says why."""


def rows(folder: Path, say: Callable[[str], None]) -> list[Row]:
    """Measures with a data folder in `folder`.

    Raises:
        NotMeasured: one of the two windows did not come up.
    """
    say("starting windows")
    bare = ("benchmarks.bare_window",)
    ours = ("benchmarks.kiosk_window", "stand", "--window", "--data", str(folder / "data"))
    surroundings = _surroundings(folder / "bytecode")
    for words in (bare, ours):  # the first makes bytecode, keys and the ledger
        _start(words, surroundings)
    floors: list[float] = []
    frames: list[float] = []
    counts: list[float] = []
    for _ in range(RUNS):
        floors.append(_start(bare, surroundings)["frame"])
        told = _start(ours, surroundings)
        frames.append(told["frame"])
        counts.append(told["count"])
    floor = median(floors)
    return [
        Row("start to first frame", BARE, median(frames), floor, BAR),
        Row("start to count shown", BARE, median(counts), floor),
    ]


def _surroundings(bytecode: Path) -> dict[str, str]:
    """Bytecode as after an installation, wherever and however the packages lie here.

    Without it every start compiles every module again, which is not what a kiosk does.
    """
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return kept | SURROUNDINGS | {"PYTHONPYCACHEPREFIX": str(bytecode)}


def _start(words: tuple[str, ...], surroundings: dict[str, str]) -> dict[str, float]:
    """Runs a module until it leaves: what it told, in milliseconds since it was spawned."""
    begin = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-P", "-m", *words],
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )
    told = {}
    for line in done.stdout.splitlines():
        name, _, moment = line.partition(" ")
        told[name] = (int(moment) - begin) / MILLISECOND
    if done.returncode or "frame" not in told:
        raise NotMeasured(f"{words[0]}: {(done.stderr.strip() or 'no frame').splitlines()[-1]}")
    return told
