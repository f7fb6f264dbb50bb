"""reconcile, decide: who signed, who may have signed twice, and what a person says of it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import asdict
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.opening import expired_line, reconcile_held, waiting_line
from kiosk.commands.tell import Json, PassphraseFile, RegisterUrl, answer, damaged_line, many
from kiosk.errors import KioskError
from kiosk.headquarters.decisions import Decision, Verdict, record_id
from kiosk.headquarters.duplicates.likely import (
    MOST_PAIRS,
    NotInstalled,
    NotSearched,
    find_likely,
    may_be_cut,
)
from kiosk.headquarters.duplicates.lists import write_duplicates
from kiosk.headquarters.reconcile import Reconciled
from kiosk.headquarters.register.places import Holds, writing_to
from kiosk.headquarters.register.same import DecisionNotes
from kiosk.headquarters.register.store import Register

Record = Annotated[
    str | None, typer.Argument(metavar="ID", help="A record's id, from duplicates.csv.")
]


CUT = f"These are the likeliest {MOST_PAIRS:,} pairs; there may be more."


class Answered(StrEnum):
    """What a person says of two records."""

    KEEP = "keep"
    SAME = "same"
    UNDO = "undo"


def reconcile(
    register: RegisterUrl,
    key: Annotated[Path, typer.Option("--key", help="The campaign key's file.")],
    out: Annotated[Path, typer.Option("--out", help="The folder for duplicates.csv.")],
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Open what is held, count it, and list who may have signed twice. Nobody is merged by it."""
    today = date.today()  # noqa: DTZ011 - the office's own day
    store = Register(register)
    try:
        found = reconcile_held(store, key, passphrase_file, as_json, today)
    finally:
        store.close()
    lines = _counts(found)
    content = _content(found)
    try:
        pairs = find_likely(found)
    except (NotInstalled, NotSearched) as error:
        answer(
            as_json,
            content | {"likely_duplicates": None, "file": None, "why_not": error.sentence},
            *lines,
            error.sentence,
            error.hint,
        )
        return
    with closing(Register(register)) as store, writing_to(store, Holds.DUPLICATES, out):
        path = write_duplicates(out, found.people, pairs)
    lines.append(f"{many(len(pairs), 'pair')} may be one person, until somebody decides: {path}")
    if may_be_cut(pairs):
        lines.append(CUT)
    if pairs:
        lines.append("`decide ID ID same` folds two, `keep` leaves them two, `undo` takes it back.")
    found_here = {"likely_duplicates": len(pairs), "likely_duplicates_cut": may_be_cut(pairs)}
    answer(as_json, content | found_here | {"file": str(path)}, *lines)


def decide(
    register: RegisterUrl,
    first: Record = None,
    second: Record = None,
    verdict: Annotated[
        Answered | None, typer.Argument(help="keep: two people; same: one person.")
    ] = None,
    listed: Annotated[
        bool, typer.Option("--list", help="Show what was decided: ids and days.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Say of two records that they are one person or two. Only their ids are kept."""
    with closing(Register(register)) as store:
        notes = DecisionNotes(store)
        if listed and first is None:
            _list(notes, as_json)
        elif first is None or second is None or verdict is None or listed:
            raise KioskError(
                "Give two records' ids and keep, same or undo; or --list alone.",
                "Nothing was changed. duplicates.csv and --list show the ids.",
            )
        else:
            _decide(notes, record_id(first), record_id(second), verdict, as_json)


def _decide(
    notes: DecisionNotes, one: bytes, other: bytes, verdict: Answered, as_json: bool
) -> None:
    if one == other:
        raise KioskError("That is one record twice.", "Give the ids of two.")
    if verdict is Answered.UNDO:
        was_there = notes.undecide(Decision.of(one, other, Verdict.KEEP))
        line = "Taken back." if was_there else "Nothing was decided of these two."
    else:
        notes.decide(Decision.of(one, other, Verdict(verdict.value)))
        was_there = True
        line = {
            Answered.KEEP: "These two stay two people, and are not listed again.",
            Answered.SAME: "These two are one person from the next reconcile on.",
        }[verdict]
    answer(as_json, {"verdict": verdict.value, "done": was_there}, line)


def _list(notes: DecisionNotes, as_json: bool) -> None:
    decided = notes.all()
    days = notes.days({record for one in decided for record in (one.first, one.second)})
    rows = [
        {
            "first": one.first.hex(),
            "second": one.second.hex(),
            "verdict": one.verdict.value,
            "days": [days[record].isoformat() for record in (one.first, one.second)],
        }
        for one in decided
    ]
    lines = [
        f"{row['first']} {row['second']} {row['verdict']}; signed {' and '.join(row['days'])}"
        for row in rows
    ]
    ending = (
        "`decide ID ID undo` takes one back." if rows else "Nothing was decided of any two records."
    )
    answer(as_json, {"decisions": rows}, *lines, ending)


def _content(found: Reconciled) -> dict[str, object]:
    return {
        "people": len(found.people),
        "duplicates": found.duplicates,
        "withdrawn": found.withdrawn,
        "expired": found.expired,
        "unmatched_withdrawals": found.unmatched,
        "not_for_this_key": found.not_for_this_key,
        "refused_records": found.refused,
        "damaged_records": found.damaged,
        "waiting": asdict(found.waiting),
        "unknown_texts": found.unknown_texts,
        "contradictions": [[one.hex(), other.hex()] for one, other in found.contradictions],
    }


def _counts(found: Reconciled) -> list[str]:
    lines = [
        f"{many(len(found.people), 'person', 'people')} signed;"
        f" {many(found.duplicates, 'duplicate')} folded, {found.withdrawn} withdrawn."
    ]
    if found.expired:
        lines.append(expired_line(found.expired))
    if found.unmatched:
        lines.append(f"{many(found.unmatched, 'withdrawal')} matched no signature here.")
    if found.not_for_this_key:
        lines.append(f"This key does not open {many(found.not_for_this_key, 'record')}.")
    if found.damaged:
        lines.append(damaged_line(found.damaged))
    if found.refused:
        lines.append(f"{many(found.refused, 'record')} did not belong to the bundle it came in.")
    if found.waiting.bundles:
        lines.append(waiting_line(found.waiting))
    if found.unknown_texts:
        lines.append(
            f"{many(found.unknown_texts, 'signature')} under a text that no pack kept here holds;"
            " take its pack in with intake --campaign."
        )
    lines += [
        f"One decision keeps {one.hex()} and {other.hex()} apart and others make them one person:"
        " they are folded; `undo` what is wrong."
        for one, other in found.contradictions
    ]
    return lines
