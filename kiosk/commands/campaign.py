"""campaign check, campaign new."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.tell import FAULT, Json, answer, many
from kiosk.pack.advice import advice
from kiosk.pack.read import PackError, read_pack
from kiosk.pack.scaffold import scaffold
from kiosk.petition.record import padded_size
from kiosk.sealing.keys import pack_fingerprint
from kiosk.sealing.seal import Sealer

campaign = typer.Typer(no_args_is_help=True, help="Make and check a campaign pack.")
Folder = Annotated[Path, typer.Argument(metavar="DIR", help="The campaign pack's folder.")]


@campaign.command("check")
def check(folder: Folder, as_json: Json = False) -> None:
    """Tell every fault of a pack with its mend, and what it lacks before going live."""
    try:
        pack = read_pack(folder)
    except PackError as error:
        faults = [str(fault) for fault in error.faults]
        content = {"ok": False, "faults": faults}
        answer(as_json, content, *faults, f"{many(len(faults), 'fault')}; mend and check again.")
        raise typer.Exit(FAULT) from error
    if pack.sealed_to:
        Sealer(pack.sealed_to)
    notes = advice(pack)
    words = pack_fingerprint(pack)
    size = padded_size(pack)
    content = {
        "ok": True,
        "faults": [],
        "before_going_live": list(notes),
        "words": str(words),
        "digits": words.digits,
        "record_bytes": size,
    }
    answer(
        as_json,
        content,
        f"{pack.id}, version {pack.version}: sound.",
        f"Languages: {', '.join(language.name for language in pack.languages)}",
        f"Each record takes {size} bytes before it is sealed.",
        f"Fingerprint words: {words}",
        f"As digits: {words.digits}",
        *(["Before going live:", *(f"  {note}" for note in notes)] if notes else []),
    )


@campaign.command("new")
def new(
    folder: Folder,
    sealed_to: Annotated[
        list[str] | None,
        typer.Option("--sealed-to", help="An age public key that can open; may be repeated."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Write a pack to fill in, in a new folder."""
    if sealed_to:
        Sealer(sealed_to)
    files = scaffold(folder, tuple(sealed_to or ()))
    answer(
        as_json,
        {"folder": str(folder), "files": [str(path) for path in files]},
        *(f"Written: {path}" for path in files),
        f"Fill it in, then: petition-kiosk campaign check {folder}",
    )
