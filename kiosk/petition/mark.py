"""A mark drawn with a finger: its shape alone, small enough for every record of a pack.

Place on the screen, size, speed and pressure say something of a hand and are not kept: the drawing
is moved and scaled to one grid, and points that only show where the finger lingered are dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress, pairwise
from math import hypot, inf

from kiosk.petition.record import MARK_BYTES, MOST_GRID, mark_bytes
from kiosk.petition.signature import Stroke

Point = tuple[float, float]

MOST_POINTS = 1000
"""Points looked at; a drawing with more is thinned first, so that no scribble holds up a screen."""

LEAST_DEVIATION = 2.0
"""How far in grid steps a point must lie from the line past it to be kept, at first."""

COARSER = 1.1

FAR = 1e9
"""No screen has such a point; one that is no number is not below it either."""

NEAR = 1e-9
"""A drawing that is not even so wide or high is a dot."""


def simplify_mark(strokes: Sequence[Sequence[Point]]) -> tuple[Stroke, ...]:
    """The mark that a record keeps of a drawing; empty where nothing was drawn.

    Args:
        strokes: points of each stroke, in any unit; x grows to the right, y downwards.

    Returns:
        Strokes on the grid of 0..255, their aspect kept, at most `MARK_BYTES` as canonical JSON.
        What still does not fit when every stroke is one line loses its shortest strokes.
    """
    drawn = _on_grid(_thinned(_real(strokes)))
    weights = [_weights(stroke) for stroke in drawn]
    deviation = LEAST_DEVIATION
    while True:
        mark = tuple(
            tuple(compress(stroke, (weight > deviation for weight in weighed)))
            for stroke, weighed in zip(drawn, weights, strict=True)
        )
        if mark_bytes(mark) <= MARK_BYTES:
            return mark
        if deviation > 2 * MOST_GRID:  # further than any two points are apart
            return _longest(mark)
        deviation *= COARSER


def _real(strokes: Sequence[Sequence[Point]]) -> list[list[Point]]:
    kept = [[(x, y) for x, y in stroke if abs(x) <= FAR and abs(y) <= FAR] for stroke in strokes]
    return [stroke for stroke in kept if stroke]


def _thinned(strokes: list[list[Point]]) -> list[list[Point]]:
    """At most some `MOST_POINTS` points: every so manieth of each stroke, and its last."""
    strokes = strokes[:MOST_POINTS]
    step = -(-sum(map(len, strokes)) // MOST_POINTS)
    return strokes if step <= 1 else [stroke[:-1:step] + stroke[-1:] for stroke in strokes]


def _on_grid(strokes: list[list[Point]]) -> list[Stroke]:
    if not strokes:
        return []
    across = [x for stroke in strokes for x, _ in stroke]
    down = [y for stroke in strokes for _, y in stroke]
    left, top = min(across), min(down)
    longer = max(max(across) - left, max(down) - top)
    scale = MOST_GRID / longer if longer > NEAR else 0.0
    gridded = []
    for stroke in strokes:
        points = [(round((x - left) * scale), round((y - top) * scale)) for x, y in stroke]
        apart = [point for at, point in enumerate(points) if not at or point != points[at - 1]]
        gridded.append(tuple(apart))
    return gridded


def _weights(stroke: Stroke) -> list[float]:
    """How far out of line each point lies, once those that matter more are kept; ends always stay.

    Ramer, Douglas and Peucker's way, without recursion, and for every deviation at once.
    Source: https://en.wikipedia.org/wiki/Ramer-Douglas-Peucker_algorithm
    """
    weights = [inf] * len(stroke)
    spans = [(0, len(stroke) - 1, inf)]
    while spans:
        first, last, most = spans.pop()
        if last - first < 2:
            continue
        far = [_distance(point, stroke[first], stroke[last]) for point in stroke[first + 1 : last]]
        furthest = max(range(len(far)), key=far.__getitem__)
        weight = min(most, far[furthest])
        middle = first + 1 + furthest
        weights[middle] = weight
        spans += [(first, middle, weight), (middle, last, weight)]
    return weights


def _distance(point: tuple[int, int], start: tuple[int, int], end: tuple[int, int]) -> float:
    """How far a point lies from the line through two others; from `start` where they are one."""
    across, down = end[0] - start[0], end[1] - start[1]
    x, y = point[0] - start[0], point[1] - start[1]
    length = hypot(across, down)
    return abs(across * y - down * x) / length if length else hypot(x, y)


def _longest(mark: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
    """The strokes that fit, the longest first, in the order that they were drawn in."""
    kept: list[int] = []
    for at in sorted(range(len(mark)), key=lambda at: -_length(mark[at])):
        wider = sorted([*kept, at])
        if mark_bytes(tuple(mark[one] for one in wider)) > MARK_BYTES:
            break
        kept = wider
    return tuple(mark[at] for at in kept)


def _length(stroke: Stroke) -> float:
    return sum(
        hypot(x - before_x, y - before_y) for (before_x, before_y), (x, y) in pairwise(stroke)
    )
