"""withdraw: a stand takes a signature back by its receipt."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from kiosk.commands.confirm import Campaign, Rehearsal, open_stand
from kiosk.commands.tell import Data, Json, answer
from kiosk.errors import KioskError
from kiosk.petition.receipt import parse_code


def withdraw(
    code: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[CODE]",
            help="The receipt's code; spaces are welcome. Without it the code is asked for, which"
            " keeps it out of the shell's history.",
        ),
    ] = None,
    data: Data = None,
    rehearsal: Rehearsal = False,
    campaign: Campaign = None,
    as_json: Json = False,
) -> None:
    """Take a signature back by its receipt. It travels sealed; the count here stays."""
    typed = " ".join(code) if code else _ask()
    if parse_code(typed) is None:
        raise KioskError(
            "That is not a receipt's code: a letter is wrong or missing.",
            "Nothing was withdrawn. Compare it with the receipt and type it again.",
        )
    stand = open_stand(data, rehearsal, campaign)
    try:
        stand.withdraw(typed)
    finally:
        stand.close()
    answer(
        as_json,
        {"stored": True},
        "Stored, sealed, and not readable here. It travels with the next export.",
        "Headquarters takes the signature of this receipt off its lists, whichever stand it was"
        " made at.",
    )


def _ask() -> str:
    if sys.stdin.isatty():
        return str(typer.prompt("The receipt's code", err=True))
    return sys.stdin.readline()
