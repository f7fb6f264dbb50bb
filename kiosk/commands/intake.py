"""intake: bundles from any number of sticks and folders into the register."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.tell import FAULT, Json, RegisterUrl, answer, many, progress
from kiosk.headquarters.intake import Intake, bind, intake, keep_if_used, keep_pack
from kiosk.headquarters.register.store import Register
from kiosk.pack.read import read_pack
from kiosk.resources import bundled_campaign

Paths = Annotated[
    list[Path], typer.Argument(metavar="PATH...", help="Bundles, folders or sticks with bundles.")
]


def take_in(
    paths: Paths,
    register: RegisterUrl,
    campaign: Annotated[
        Path | None, typer.Option("--campaign", help="A pack to keep with the register.")
    ] = None,
    rehearsal: Annotated[
        bool,
        typer.Option("--rehearsal", help="Take practice bundles into their own register."),
    ] = False,
    as_json: Json = False,
) -> None:
    """Take bundles in: verified, each once, in any order. No key is needed."""
    pack = read_pack(campaign) if campaign else None
    today = date.today()  # noqa: DTZ011 - the office's own day
    store = Register(register, make=True)
    try:
        if pack is not None:
            bind(store, pack, rehearsal)
            keep_pack(store, pack)
        with progress("Taking in", as_json) as bar:
            taken = intake(store, paths, rehearsal, today, bar)
        ours = pack is None and keep_if_used(store, read_pack(bundled_campaign()))
    finally:
        store.abandon()  # one that was made for nothing but refusals is not left behind
    answer(as_json, asdict(taken), *_intake_lines(taken, ours))
    if taken.refused:
        raise typer.Exit(FAULT)


def _intake_lines(taken: Intake, ours: bool) -> list[str]:
    lines = [f"Refused: {one.file}: {one.reason}" for one in taken.refused]
    lines.append(
        f"{many(taken.accepted, 'bundle')} accepted ({many(taken.records, 'new record')}),"
        f" {taken.already_here} already here, {taken.waiting} waiting,"
        f" {len(taken.refused)} refused."
    )
    if taken.put_back:
        lines.append(f"{many(taken.put_back, 'record')} damaged or missing here, now put back.")
    if taken.waiting:
        lines.append("`status` shows what waits; `device accept WORDS` takes a new stand in.")
    if ours:
        lines.append("The pack of this program is kept with the register: the bundles name it.")
    return lines
