"""`./run bench`: prints one table of ratios."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks import linking, opening, pairing, starting, storing, taking
from benchmarks.measure import Row

PARTS = ("store", "start", "intake", "open", "duplicates")
WIDTH = 100


def main() -> int:
    """Measures, prints, and answers 0 whether the bars are met or not."""
    options = _options()
    notes: list[str] = []
    console = Console(stderr=True)
    with (
        tempfile.TemporaryDirectory(prefix="kiosk-bench-", dir=options.folder) as folder,
        console.status("measuring") as status,
    ):
        rows = _measure(Path(folder), options, notes, status.update)
        found = _scores(options, status.update)
    _print(rows, notes)
    if found:
        _print_scores(found)
    if options.json:
        content: dict[str, object] = {
            "rows": [row.as_json() for row in rows],
            "not_measured": notes,
        }
        content["scores"] = linking.as_rows(found)
        options.json.write_text(json.dumps(content, indent=2) + "\n")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./run bench", description="Prints a table of ratios.")
    parser.add_argument("--quick", action="store_true", help="nothing of 1,000,000 (4.6 to 20 GB)")
    parser.add_argument("--only", choices=PARTS, help="one part")
    parser.add_argument("--folder", type=Path, help="measure on this folder's disk")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the ratios there too")
    return parser.parse_args()


def _measure(
    folder: Path, options: argparse.Namespace, notes: list[str], say: Callable[[str], None]
) -> list[Row]:
    rows: list[Row] = []
    asked = PARTS if options.only is None else (options.only,)
    quick = options.quick
    if "store" in asked:
        try:
            rows += storing.rows(folder, storing.QUICK if quick else storing.FULL, say)
        except OSError as error:
            notes.append(f"storing: {error}")
    if "start" in asked:
        try:
            rows += starting.rows(folder, say)
        except starting.NotMeasured as reason:
            notes.append(f"starting: {reason}")
    if "intake" in asked:
        records = taking.QUICK if quick else taking.FULL
        try:
            rows += taking.rows(folder, records, say, notes)
        except OSError as error:
            notes.append(f"intake: {error}")
    if "open" in asked:
        try:
            rows += opening.rows(folder, opening.QUICK if quick else opening.FULL, say)
        except OSError as error:
            notes.append(f"opening: {error}")
    if "duplicates" in asked:
        rows += pairing.rows(pairing.QUICK if quick else pairing.FULL, say)
    return rows


def _scores(options: argparse.Namespace, say: Callable[[str], None]) -> list[linking.Score]:
    if options.only not in {None, "duplicates"}:
        return []
    found: list[linking.Score] = []
    for name in linking.SETS[:2] if options.quick else linking.SETS:
        say(f"scoring {name}")
        found += linking.scores(name)
    return found


def _print_scores(found: list[linking.Score]) -> None:
    table = Table("set", "way", title="Likely duplicates in public sets")
    for name in ("precision", "recall", "F1", "bar", "met"):
        table.add_column(name, justify="right")
    for one in found:
        bar = "" if one.bar is None else f">= {one.bar}"
        met = {True: "yes", False: "NO", None: ""}[one.met]
        shares = (f"{share:.4f}" for share in (one.precision, one.recall, one.f1))
        table.add_row(one.of, one.way, *shares, bar, met)
    console = Console()
    console.width = max(WIDTH, console.width)
    console.print(table)


def _print(rows: list[Row], notes: list[str]) -> None:
    table = Table("what", "against", title="Ratios, all from this run")
    for name in ("ours (ms)", "floor (ms)", "ratio", "bar", "met"):
        table.add_column(name, justify="right")
    for row in rows:
        bar = "" if row.bar is None else f"<= {row.bar}"
        met = {True: "yes", False: "NO", None: ""}[row.met]
        times = (f"{time:.3f}" for time in (row.ours_ms, row.floor_ms))
        table.add_row(row.what, row.against, *times, f"{row.ratio:.2f}", bar, met)
    console = Console()
    console.width = max(WIDTH, console.width)  # a pipe or a log has none
    console.print(table)
    for note in notes:
        console.print(f"Not measured: {note}", markup=False)


if __name__ == "__main__":
    sys.exit(main())
