"""device accept, list, revoke, forks, resolve: which stands an office believes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.tell import Json, RegisterUrl, answer, many
from kiosk.errors import KioskError
from kiosk.headquarters.devices import (
    KnownStand,
    StandOnStick,
    accept_stands,
    known_stands,
    reinstate,
    stands_on,
    to_accept,
)
from kiosk.headquarters.devices import revoke as revoke_stand
from kiosk.headquarters.forks import Fork, forks
from kiosk.headquarters.forks import resolve as resolve_bundle
from kiosk.headquarters.intake import accept_device
from kiosk.headquarters.register.standing import Verdict
from kiosk.headquarters.register.store import Register

device = typer.Typer(no_args_is_help=True, help="The stands that an office accepts.")

UNDO = "undo"
ANSWERS = (*(one.value for one in Verdict), UNDO)
Words = Annotated[list[str], typer.Argument(metavar="WORDS", help="The stand's six words.")]


@device.command("accept")
def accept(
    register: RegisterUrl,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="WORDS", help="The stand's six words.")
    ] = None,
    stick: Annotated[
        list[Path] | None,
        typer.Option("--stick", metavar="PATH", help="All stands whose bundles lie there."),
    ] = None,
    rehearsal: Annotated[bool, typer.Option("--rehearsal", help="A stick of practice.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: Json = False,
) -> None:
    """Accept a stand by its words, or all stands of a stick at once; their bundles count then."""
    if bool(words) == bool(stick):
        raise KioskError("Name the stand's six words, or a stick with --stick PATH.")
    store = Register(register)
    today = date.today()  # noqa: DTZ011 - the office's own day
    try:
        if stick:
            _accept_stick(store, stick, rehearsal, today, yes, as_json)
            return
        named = " ".join(words or ())
        waited = accept_device(store, named, today)
    finally:
        store.close()
    line = f"Accepted. {many(waited, 'bundle')} waited for this stand."
    answer(as_json, {"accepted": named, "waited": waited}, line)


@device.command("list")
def list_stands(register: RegisterUrl, as_json: Json = False) -> None:
    """List every stand met: since when it is accepted, from when it is revoked, what it brought."""
    store = Register(register)
    try:
        stands = known_stands(store)
    finally:
        store.close()
    lines = [_stand_line(one) for one in stands] or ["No stand was met so far."]
    answer(as_json, {"stands": [asdict(one) for one in stands]}, *lines)


@device.command("revoke")
def revoke(
    words: Words,
    register: RegisterUrl,
    on: Annotated[
        datetime | None,
        typer.Option("--on", formats=["%Y-%m-%d"], help="The first day that does not count."),
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take a revocation back.")] = False,
    as_json: Json = False,
) -> None:
    """Revoke a stand from a day on; what it brought before that day stays.

    What comes later and is dated before waits, unless its closing statement was told in time:
    whoever has a stand's key can write any day. `device resolve` takes such a bundle in.
    """
    if (on is None) != undo:
        raise KioskError("Name the day with --on YYYY-MM-DD, or take it back with --undo.")
    store = Register(register)
    named = " ".join(words)
    try:
        if on is None:
            reinstate(store, named)
            answer(as_json, {"words": named, "revoked_on": ""}, "Taken back: it counts again.")
            return
        done = revoke_stand(store, named, on.date())
    finally:
        store.close()
    lines = [
        f"Revoked from {done.day} on: {many(done.held, 'bundle')} still count, {done.out} no more."
    ]
    if done.waiting:
        lines.append(f"Waiting: {many(done.waiting, 'bundle')}; `device forks` shows them.")
    answer(as_json, asdict(done), *lines)


@device.command("forks")
def show_forks(register: RegisterUrl, as_json: Json = False) -> None:
    """Show both sides of every number that waits for a decision, and what was decided."""
    store = Register(register)
    try:
        found = forks(store)
    finally:
        store.close()
    lines = fork_lines(found) or ["Nothing waits for a decision."]
    answer(as_json, {"forks": [asdict(one) for one in found]}, *lines)


@device.command("resolve")
def resolve(
    words: Annotated[
        list[str],
        typer.Argument(metavar="WORDS NUMBER take|refuse|undo", help="Stand, bundle, answer."),
    ],
    register: RegisterUrl,
    side: Annotated[
        str, typer.Option("--side", help="How one side's digest begins, to decide it alone.")
    ] = "",
    as_json: Json = False,
) -> None:
    """Decide about bundles that wait: take counts all their records, each once.

    It covers what lies here now; another side that comes later waits anew. `undo` takes a
    decision back.
    """
    *named, number, verdict = words if len(words) > 2 else (*words, "", "")
    if verdict not in ANSWERS or not (number.isascii() and number.isdecimal()):
        raise KioskError(
            "Name the stand's six words, the bundle's number, and take, refuse or undo."
        )
    store = Register(register)
    today = date.today()  # noqa: DTZ011 - the office's own day
    try:
        chosen = None if verdict == UNDO else Verdict(verdict)
        done = resolve_bundle(store, " ".join(named), int(number), chosen, today, side)
    finally:
        store.close()
    what = {"take": "Taken in", "refuse": "Refused", UNDO: "Waits again"}[done.verdict]
    line = (
        f"{what}: bundle {done.number}, {many(done.bundles, 'side')},"
        f" {many(done.records, 'record')} in all."
    )
    answer(as_json, asdict(done), line)


def fork_lines(found: Sequence[Fork]) -> list[str]:
    """Each number, and one line for each of its sides."""
    lines: list[str] = []
    for one in found:
        shared = f", {one.shared} of them in several sides" if len(one.sides) > 1 else ""
        state = "decided" if one.decided else "waits for a decision"
        lines.append(
            f"{one.words}: bundle {one.number} {state}: {many(len(one.sides), 'side')},"
            f" {many(one.records, 'record')} in all{shared}"
        )
        lines += [
            f"  {side.digest[:12]} of {side.day}: {many(side.count, 'record')}"
            f" ({side.only_here} in this one alone), {side.total} so far; {side.standing}"
            f"{f' ({side.verdict})' if side.verdict else ''}"
            for side in one.sides
        ]
    return lines


def _accept_stick(
    store: Register, stick: list[Path], rehearsal: bool, today: date, yes: bool, as_json: bool
) -> None:
    stands, refused = stands_on(store, stick, rehearsal)
    new = to_accept(stands)
    lines = [f"Refused: {one.file}: {one.reason}" for one in refused]
    lines += [_stick_line(one) for one in stands]
    if new and not yes:
        _ask(lines, len(new), as_json)
        lines = []
    accepted = accept_stands(store, stands, today)
    lines.append(f"{many(accepted, 'stand')} accepted.")
    content = {
        "accepted": [one.words for one in new],
        "stands": [asdict(one) for one in stands],
        "refused": [asdict(one) for one in refused],
    }
    answer(as_json, content, *lines)


def _ask(lines: list[str], count: int, as_json: bool) -> None:
    for line in lines:
        typer.echo(line, err=as_json)
    stands = many(count, "stand")
    if not sys.stdin.isatty():
        raise KioskError(
            f"{stands} would be accepted.", "Compare the words, and say so with --yes."
        )
    if not typer.confirm(f"Accept {stands}?", err=True):
        raise KioskError("Nothing was changed.")


def _stick_line(one: StandOnStick) -> str:
    salvage = f"; carried by {' and '.join(one.salvaged_by)}" if one.salvaged_by else ""
    brought = f"{many(one.bundles, 'bundle')}, {many(one.records, 'record')}" if one.bundles else ""
    if one.revoked:
        state = "revoked"
    elif one.accepted:
        state = "accepted before"
    elif one.bundles and one.told == one.bundles:
        state = "new; all of it was told by telephone"
    elif one.told:
        state = f"new; {one.told} of them told by telephone"
    else:
        state = "new; nothing of it was told by telephone"
    return f"{one.words}: {brought or 'no bundle of its own'}{salvage}: {state}"


def _stand_line(one: KnownStand) -> str:
    state = f"accepted {one.accepted_on}" if one.accepted_on else "not accepted"
    if one.revoked_on:
        state += f", revoked from {one.revoked_on} on"
    return (
        f"{one.words}: {state}; {many(one.held, 'record')} held in"
        f" {many(one.bundles, 'bundle')}, {one.waiting} waiting"
    )
