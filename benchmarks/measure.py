"""What every benchmark shares: timing in blocks, percentiles, a row of the table."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Act = Callable[[], object]
MILLISECOND = 1_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `bar` is the highest ratio allowed, None where there is none."""

    what: str
    against: str
    ours_ms: float
    floor_ms: float
    bar: float | None = None

    @property
    def ratio(self) -> float:
        """How many times the floor."""
        return self.ours_ms / self.floor_ms

    @property
    def met(self) -> bool | None:
        """Whether the bar holds; None where there is none."""
        return None if self.bar is None else self.ratio <= self.bar

    def as_json(self) -> dict[str, object]:
        """The row for `--json`."""
        return {
            "what": self.what,
            "against": self.against,
            "ours_ms": round(self.ours_ms, 4),
            "floor_ms": round(self.floor_ms, 4),
            "ratio": round(self.ratio, 3),
            "bar": self.bar,
            "met": self.met,
        }


def interleave(acts: Mapping[str, Act], rounds: int, block: int) -> dict[str, list[float]]:
    """Times each act in blocks, round after round, so that the machine's drift meets all alike.

    Every other round runs backwards: no act always follows the same neighbour.

    Returns:
        By act, the time of each call in milliseconds.
    """
    times: dict[str, list[float]] = {name: [] for name in acts}
    order = list(acts)
    for _ in range(rounds):
        for name in order:
            times[name] += _timed(acts[name], block)
        order.reverse()
    return times


def percentile(times: Sequence[float], percent: int) -> float:
    """The smallest time that is not below `percent` of all."""
    ordered = sorted(times)
    return ordered[max(0, -(-len(ordered) * percent // 100) - 1)]


def _timed(act: Act, calls: int) -> list[float]:
    times = []
    for _ in range(calls):
        begin = time.perf_counter_ns()
        act()
        times.append((time.perf_counter_ns() - begin) / MILLISECOND)
    return times
