"""What the office's page of stands shows of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.headquarters.forks import Fork
    from kiosk.headquarters.status import StandStatus


def stand_row(one: StandStatus) -> dict[str, Any]:
    """One stand: what is held of it, what waits and why, what is to be decided."""
    from kiosk.headquarters.forks import TO_DECIDE

    told_beside = {standing.value for standing in TO_DECIDE}
    return {
        "words": one.words,
        "bundles": one.bundles,
        "held": one.held,
        "waiting": one.waiting,
        "why": [why for why in one.why.split(", ") if why and why not in told_beside],
        "met": bool(one.device),
        "revokedOn": one.revoked_on,
        "forks": fork_rows(one.forks),
        "unknown": "unknown device" in one.why,
        "outstanding": one.outstanding,
        "missing": ", ".join(one.missing),
        "expected": [{"number": told.number, "count": told.count} for told in one.expected],
        "days": [{"day": day.day, "held": day.held} for day in one.days],
    }


def fork_rows(forks: Sequence[Fork]) -> list[dict[str, Any]]:
    """Each number that a person decides about or did, with its sides.

    Of a stand that is not accepted, or revoked, nothing can be decided yet.
    """
    return [
        {
            "number": one.number,
            "records": one.records,
            "shared": one.shared,
            "decided": one.decided,
            "taken": any(side.verdict == "take" for side in one.sides),
            "forked": len(one.sides) > 1,
            "why": one.sides[0].standing,
            "sides": [
                {
                    "digest": side.digest[:12],
                    "day": side.day,
                    "count": side.count,
                    "onlyHere": side.only_here,
                    "total": side.total,
                }
                for side in one.sides
            ],
        }
        for one in forks
        if not one.decided or any(side.verdict for side in one.sides)
    ]
