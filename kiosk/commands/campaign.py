"""campaign check, campaign new."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.tell import FAULT, Json, answer, many
from kiosk.pack.left import left
from kiosk.pack.read import PackError, read_pack
from kiosk.pack.scaffold import ENGLISH, parse_language, scaffold
from kiosk.petition.record import padded_size
from kiosk.sealing.keys import pack_fingerprint
from kiosk.sealing.seal import Sealer

campaign = typer.Typer(no_args_is_help=True, help="Make and check a campaign pack.")
Folder = Annotated[Path, typer.Argument(metavar="DIR", help="The campaign pack's folder.")]


@campaign.command("check")
def check(folder: Folder, as_json: Json = False) -> None:
    """Tell every fault of a pack with its mend, then what is left to do before it goes live."""
    try:
        pack = read_pack(folder)
    except PackError as error:
        faults = [str(fault) for fault in error.faults]
        content = {"ok": False, "faults": faults}
        answer(
            as_json,
            content,
            *_numbered(f"{many(len(faults), 'fault')}:", faults),
            "Mend and check again.",
        )
        raise typer.Exit(FAULT) from error
    if pack.sealed_to:
        Sealer(pack.sealed_to)
    things = left(folder, pack)
    must = [str(one) for one in things if one.must]
    advice = [str(one) for one in things if not one.must]
    words = pack_fingerprint(pack)
    size = padded_size(pack)
    content = {
        "ok": True,
        "faults": [],
        "left": must,
        "advice": advice,
        "ready": not must,
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
        *_numbered("Left to do before going live:", must),
        *_numbered("Advice:", advice),
        *(["Ready to go live."] if not must else []),
    )


def _numbered(heading: str, lines: Sequence[str]) -> list[str]:
    counted = [f"  {number}. {line}" for number, line in enumerate(lines, start=1)]
    return [heading, *counted] if lines else []


@campaign.command("new")
def new(
    folder: Folder,
    sealed_to: Annotated[
        list[str] | None,
        typer.Option("--sealed-to", help="An age public key that can open; may be repeated."),
    ] = None,
    language: Annotated[
        list[str] | None,
        typer.Option(
            "--language",
            metavar="CODE:NAME:DIRECTION",
            help="A language, such as fr:Français:ltr or fa:فارسی:rtl; may be repeated, the first"
            " is what signers find first. English where none is named.",
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Write a pack to fill in, in a new folder."""
    if sealed_to:
        Sealer(sealed_to)
    try:
        languages = [parse_language(one) for one in language or []] or [ENGLISH]
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--language") from None
    files = scaffold(folder, tuple(sealed_to or ()), languages)
    interfaces = [path.name for path in files if path.suffix == ".ts"]
    answer(
        as_json,
        {"folder": str(folder), "files": [str(path) for path in files]},
        *(f"Written: {path}" for path in files),
        "Fill in campaign.toml, then each appeal and consent in its own language.",
        *(
            f"Translate the words of the screens in {name}, best with Qt Linguist."
            for name in interfaces
        ),
        f"What is left at any time: petition-kiosk campaign check {folder}",
    )
