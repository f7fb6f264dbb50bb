"""confirm, clear: a stand learns what headquarters holds, and lets go of it."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.tell import FAULT, Data, Json, answer, many
from kiosk.errors import KioskError
from kiosk.pack.read import read_pack
from kiosk.resources import bundled_campaign
from kiosk.stand.acknowledge import campaign_total, clearable
from kiosk.stand.acknowledge import clear as clear_confirmed
from kiosk.stand.acknowledge import confirm as confirm_from
from kiosk.stand.folders import default_data, mode_folder
from kiosk.stand.setup import Stand, open_live, open_rehearsal

Rehearsal = Annotated[bool, typer.Option("--rehearsal", help="The practice, not the live stand.")]
Campaign = Annotated[
    Path | None, typer.Option("--campaign", help="The pack that is practised; else the bundled.")
]


def confirm(
    stick: Annotated[Path, typer.Argument(metavar="STICK", help="The stick's folder.")],
    data: Data = None,
    rehearsal: Rehearsal = False,
    campaign: Campaign = None,
    as_json: Json = False,
) -> None:
    """Read what headquarters acknowledges, and mark it. Nothing is deleted."""
    stand = open_stand(data, rehearsal, campaign)
    try:
        found = confirm_from(stand, stick)
        left = clearable(stand)
        total = campaign_total(stand.ledger)
    finally:
        stand.ledger.close()
    lines = [f"Not believed: {one.file}: {one.reason}" for one in found.unbelieved]
    lines.append(
        f"{many(len(found.bundles), 'bundle')} with {many(found.records, 'record')} confirmed."
    )
    if found.other_stands:
        lines.append(f"{many(found.other_stands, 'file')} for other stands.")
    if total is not None:
        lines.append(f"The whole campaign has {many(total, 'record')}.")
    if left:
        lines.append(f"`clear` would delete {many(left, 'confirmed record')} here.")
    answer(as_json, asdict(found) | {"clearable": left, "campaign_total": total}, *lines)
    if found.unbelieved:
        raise typer.Exit(FAULT)


def clear(
    data: Data = None,
    rehearsal: Rehearsal = False,
    campaign: Campaign = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: Json = False,
) -> None:
    """Delete what headquarters has confirmed, and nothing else; the count stays."""
    stand = open_stand(data, rehearsal, campaign)
    try:
        left = clearable(stand)
        if left and not yes:
            _ask(left)
        gone = clear_confirmed(stand)
        count = stand.count()
    finally:
        stand.ledger.close()
    line = f"{many(gone, 'confirmed record')} deleted; {many(count, 'signature')} made here in all."
    answer(as_json, {"cleared": gone, "count": count}, line)


def _ask(left: int) -> None:
    if not sys.stdin.isatty():
        raise KioskError(
            f"{many(left, 'confirmed record')} would be deleted here.", "Say so with --yes."
        )
    question = f"Delete {many(left, 'record')} that headquarters has confirmed?"
    if not typer.confirm(question, err=True):
        raise KioskError("Nothing was deleted.")


def open_stand(data: Path | None, rehearsal: bool, campaign: Path | None) -> Stand:
    """The stand in a data folder, live or practising; nothing is begun anew.

    Raises:
        KioskError: there is none, or it cannot be used.
    """
    folder = data or default_data()
    if not mode_folder(folder, rehearsal).is_dir():
        hint = "Check --data." if rehearsal else "Check --data, or add --rehearsal."
        raise KioskError(f"There is no stand in {folder}.", hint)
    if not rehearsal:
        return open_live(folder)
    pack = read_pack(campaign or bundled_campaign())
    today = date.today()  # noqa: DTZ011 - a rehearsal's day is the machine's
    return open_rehearsal(folder, pack, today, anew=False)
