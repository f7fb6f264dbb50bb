"""verify, intake, device accept, status: what an office does without a key."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.bundle.manifest import BundleError
from kiosk.bundle.read import verify_bundle
from kiosk.commands.tell import (
    FAULT,
    Json,
    RegisterUrl,
    answer,
    many,
    progress,
)
from kiosk.headquarters.intake import Intake, accept_device, bind, intake, keep_pack
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.status import Status, status
from kiosk.pack.read import read_pack
from kiosk.resources import bundled_campaign
from kiosk.sealing.keys import key_fingerprint

device = typer.Typer(no_args_is_help=True, help="The stands that an office accepts.")
Paths = Annotated[list[Path], typer.Argument(metavar="PATH...", help="Bundles, or their folders.")]


def verify(
    bundles: Annotated[list[Path], typer.Argument(metavar="BUNDLE...")], as_json: Json = False
) -> None:
    """Check bundles whole, without any key: nothing is stored."""
    sound: list[dict[str, object]] = []
    refused: list[dict[str, str]] = []
    lines: list[str] = []
    for path in bundles:
        try:
            manifest = verify_bundle(path)
        except BundleError as error:
            refused.append({"file": str(path), "reason": error.sentence})
            lines.append(f"Refused: {path}: {error.sentence}")
            continue
        words = key_fingerprint(bytes.fromhex(manifest.device))
        sound.append(
            {
                "file": str(path),
                "campaign": manifest.campaign,
                "device": manifest.device,
                "words": str(words),
                "bundle": manifest.number,
                "count": manifest.count,
                "digest": manifest.digest.hex(),
                "rehearsal": manifest.rehearsal,
            }
        )
        practice = ", practice" if manifest.rehearsal else ""
        lines.append(
            f"Sound: {path}: bundle {manifest.number} of the stand '{words}',"
            f" {many(manifest.count, 'record')}{practice}."
        )
    answer(as_json, {"sound": sound, "refused": refused}, *lines)
    if refused:
        raise typer.Exit(FAULT)


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
        with progress("Taking in", as_json) as bar:
            taken = intake(store, paths, rehearsal, today, bar)
        binding = store.binding()
        if pack is None and binding is not None:
            bundled = read_pack(bundled_campaign())
            pack = bundled if bundled.id == binding.campaign else None
        if pack is not None and binding is not None:
            keep_pack(store, pack)
    finally:
        store.close()
    answer(as_json, asdict(taken), *_intake_lines(taken))
    if taken.refused:
        raise typer.Exit(FAULT)


@device.command("accept")
def accept(
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="The stand's six words.")],
    register: RegisterUrl,
    as_json: Json = False,
) -> None:
    """Accept a stand by its fingerprint words; the bundles that waited for it count from now on."""
    store = Register(register)
    try:
        today = date.today()  # noqa: DTZ011 - the office's own day
        waited = accept_device(store, " ".join(words), today)
    finally:
        store.close()
    line = f"Accepted. {many(waited, 'bundle')} waited for this stand."
    answer(as_json, {"accepted": " ".join(words), "waited": waited}, line)


def show_status(register: RegisterUrl, as_json: Json = False) -> None:
    """Show what is held, stand by stand, and what waits or is missing."""
    store = Register(register)
    try:
        found = status(store)
    finally:
        store.close()
    answer(as_json, asdict(found), *_status_lines(found))


def ask_passphrase() -> str | None:
    """A passphrase typed at the terminal, or None where nobody sits there."""
    if not sys.stdin.isatty():
        return None
    answered: str = typer.prompt("Passphrase", hide_input=True, err=True)
    return answered


def _intake_lines(taken: Intake) -> list[str]:
    lines = [f"Refused: {one.file}: {one.reason}" for one in taken.refused]
    lines.append(
        f"{many(taken.accepted, 'bundle')} accepted ({many(taken.records, 'new record')}),"
        f" {taken.already_here} already here, {taken.waiting} waiting,"
        f" {len(taken.refused)} refused."
    )
    if taken.waiting:
        lines.append("`status` shows what waits; `device accept WORDS` takes a new stand in.")
    return lines


def _status_lines(found: Status) -> list[str]:
    mode = "practice" if found.rehearsal else "live"
    lines = [f"Campaign {found.campaign or 'not known yet'} ({mode})"]
    for one in found.stands:
        missing = f", missing {', '.join(one.missing)}" if one.missing else ""
        salvaged = " and ".join(f"'{words}'" for words in one.salvages)
        salvages = f"; it says that it salvages the stand {salvaged}" if salvaged else ""
        lines.append(
            f"{one.words}: {many(one.held, 'record')} held in {many(one.bundles, 'bundle')},"
            f" {one.waiting} waiting{f' ({one.why})' if one.why else ''}{missing}{salvages}"
        )
        if len(one.days) > 1:
            lines += [
                f"  {of_day.day}: {many(of_day.held, 'record')} held, {of_day.waiting} waiting"
                for of_day in one.days
            ]
        for told in one.expected:
            other = "; another bundle of this number is here" if told.other_here else ""
            lines.append(f"  bundle {told.number}: {many(told.count, 'record')} outstanding{other}")
    outstanding = f", {found.outstanding} outstanding" if found.outstanding else ""
    lines.append(f"{many(found.held, 'record')} held, {found.waiting} waiting{outstanding}.")
    return lines
