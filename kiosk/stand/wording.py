"""What a new wording says otherwise, for a person to read before a live stand takes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.petition.campaign import Block, CampaignPack, Language

Part = tuple[Block, ...]


def differing(old: CampaignPack, new: CampaignPack) -> tuple[str, ...]:
    """The languages of the new pack whose appeal or consent is another than before."""
    spoken = {one.code: (one.appeal.digest, one.consent.digest) for one in old.languages}
    return tuple(
        one.code
        for one in new.languages
        if spoken.get(one.code) != (one.appeal.digest, one.consent.digest)
    )


def tell_wording(old: CampaignPack, new: CampaignPack) -> dict[str, Any]:
    """Versions and texts before and after, as a page shows them: only what differs.

    `gone` names the languages that the new pack no longer speaks.
    """
    before = {one.code: one for one in old.languages}
    changed = differing(old, new)
    kept = {one.code for one in new.languages}
    return {
        "before": old.version,
        "after": new.version,
        "languages": [
            {
                "language": one.code,
                "name": one.name,
                "rtl": one.direction == "rtl",
                "parts": list(_parts(before.get(one.code), one)),
            }
            for one in new.languages
            if one.code in changed
        ],
        "gone": [one.name for one in old.languages if one.code not in kept],
    }


def _parts(before: Language | None, after: Language) -> Iterator[dict[str, Any]]:
    earlier = _texts(before) if before else {}
    for part, blocks in _texts(after).items():
        was = earlier.get(part, ())
        if was != blocks:
            yield {"part": part, "before": _only(was, blocks), "after": _only(blocks, was)}


def _texts(one: Language) -> dict[str, Part]:
    appeal, consent = one.appeal, one.consent
    return {
        "headline": (Block("paragraph", appeal.headline),),
        "ask": (Block("paragraph", appeal.ask),),
        "facts": tuple(Block("item", fact) for fact in appeal.facts),
        "body": appeal.body,
        "consent": consent.first,
        "more": consent.more,
    }


def _only(blocks: Part, others: Part) -> list[dict[str, str]]:
    """The blocks that the other text lacks; all of them where only their order differs."""
    shown: Sequence[Block] = [one for one in blocks if one not in others]
    if not shown and all(one in blocks for one in others):
        shown = blocks
    return [{"kind": one.kind, "text": one.text} for one in shown]
