"""Sealing and storing one signature, against appending as many bytes and fdatasync."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks.filling import into_cache, open_stand, out_of_cache, sealed_length
from benchmarks.measure import Act, Row, interleave, percentile
from kiosk.petition.signature import Consents, Draft, Exposure
from kiosk.stand.outcome import Collected
from kiosk.stand.setup import Stand

FULL = (0, 10_000, 1_000_000)
QUICK = (0, 10_000)
SMALL = 700
PARTS = 8
ROUNDS = 20
BLOCK = 50
COUNT_BLOCK = 100

FLOOR_BAR = 4.5
GROWTH_BAR = 1.15
FLOOR, SMALL_FLOOR, SETTLING = "floor", "small floor", "settling"


def rows(folder: Path, sizes: tuple[int, ...], say: Callable[[str], None]) -> list[Row]:
    """Measures in `folder`, which must lie on the disk that is meant."""
    with ExitStack() as stack:
        stands: dict[int, Stand] = {}
        for size in sizes:
            say(f"a ledger of {size:,} rows")
            stands[size] = stack.enter_context(_stand(folder / str(size), size))
        length = sealed_length(stands[0])
        acts: dict[str, Act] = {
            FLOOR: stack.enter_context(_appending(folder / "floor", length)),
            SMALL_FLOOR: stack.enter_context(_appending(folder / "small", SMALL)),
        }
        for size, stand in stands.items():
            acts[str(size)] = _collecting(stand)
        settled = stack.enter_context(_stand(folder / SETTLING, 0))
        acts[SETTLING] = _settling(settled)
        say("storing")
        times = _in_parts(acts, BLOCK, lambda: _each(into_cache, stands))
        say("counting")
        tallies: dict[str, Act] = {str(size): one.count for size, one in stands.items()}
        counts = _in_parts(tallies, COUNT_BLOCK, lambda: None)
        say("storing with nothing in the cache")
        signing = {str(size): acts[str(size)] for size in (0, sizes[-1])}
        cold = _in_parts(signing, BLOCK, lambda: out_of_cache(stands[sizes[-1]]))
    return _table(times, counts, sizes, length) + _cold(cold, sizes[-1])


def _table(
    times: dict[str, list[float]],
    counts: dict[str, list[float]],
    sizes: tuple[int, ...],
    length: int,
) -> list[Row]:
    table = []
    for size in sizes:
        for percent in (50, 99):
            ours = percentile(times[str(size)], percent)
            what = f"sign, {size:,} stored, p{percent}"
            for name, written, bar in ((FLOOR, length, FLOOR_BAR), (SMALL_FLOOR, SMALL, None)):
                floor = percentile(times[name], percent)
                table.append(Row(what, f"{written:,} bytes", ours, floor, bar))
    settling = percentile(times[SETTLING], 50)
    floor = percentile(times[FLOOR], 50)
    table.append(Row("sign and settle, 0 stored, p50", f"{length:,} bytes", settling, floor))
    for size in sizes[1:]:
        table += _growth(f"sign, {size:,} stored", times, size, (50, 99))
        table += _growth(f"count, {size:,} stored", counts, size, (50,))
    return table


def _growth(
    what: str, times: dict[str, list[float]], size: int, percents: tuple[int, ...]
) -> list[Row]:
    return [
        Row(
            f"{what}, p{percent}",
            "empty",
            percentile(times[str(size)], percent),
            percentile(times["0"], percent),
            GROWTH_BAR,
        )
        for percent in percents
    ]


def _cold(times: dict[str, list[float]], size: int) -> list[Row]:
    """Against the cached empty ledger, and held to the same bar: the promise names no cache."""
    return _growth(f"sign, {size:,} not cached", times, size, (50, 99))


def _in_parts(acts: dict[str, Act], block: int, prepare: Act) -> dict[str, list[float]]:
    """Interleaves in parts; before each, `prepare` and a round that does not count."""
    times: dict[str, list[float]] = {name: [] for name in acts}
    for _ in range(PARTS):
        prepare()
        interleave(acts, 1, block)
        for name, more in interleave(acts, ROUNDS, block).items():
            times[name] += more
    return times


def _each(act: Callable[[Stand], None], stands: dict[int, Stand]) -> None:
    for stand in stands.values():
        act(stand)


@contextmanager
def _stand(data: Path, size: int) -> Iterator[Stand]:
    stand = open_stand(data, size)
    try:
        yield stand
    finally:
        stand.ledger.close()  # not stand.close(): that rewrites the file


def _collecting(stand: Stand) -> Act:
    collector = stand.collector()
    draft = Draft(
        language="en",
        name="Invented Person",
        email="invented@example.org",
        place="Gilgit",
        country=stand.pack.country,
        comment="Families belong together.",
        exposure=Exposure.NAMED,
        consents=Consents(sign=True, contact=True),
    )

    def collect() -> None:
        if not isinstance(collector.collect(draft), Collected):
            raise RuntimeError("The pack's rules refuse the benchmark's draft.")

    return collect


def _settling(stand: Stand) -> Act:
    """As on the screens: the signature, then the way back to the appeal, which empties the WAL."""
    collect = _collecting(stand)

    def collect_and_settle() -> None:
        collect()
        stand.settle()

    return collect_and_settle


@contextmanager
def _appending(path: Path, length: int) -> Iterator[Act]:
    data = os.urandom(length)
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def append() -> None:
        os.write(file, data)
        os.fdatasync(file)

    try:
        yield append
    finally:
        os.close(file)
