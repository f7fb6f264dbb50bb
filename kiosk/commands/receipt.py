"""receipt check: whether a signature was counted, for whoever holds its receipt."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.tell import FAULT, Json, answer
from kiosk.headquarters.receipts import Answer, Verdict, check_receipt

receipt = typer.Typer(no_args_is_help=True, help="What a signer's receipt tells.")

_HINTS = {
    Verdict.COUNTED: "",
    Verdict.NOT_COUNTED: "The list may be older than the signature, of another petition, or the"
    " signature was taken back. Ask the organiser.",
    Verdict.MISTYPED: "Compare the code with the receipt, letter by letter, and type it again.",
}


@receipt.command("check")
def check(
    code: Annotated[
        list[str], typer.Argument(metavar="CODE", help="The receipt's code; spaces are welcome.")
    ],
    receipts: Annotated[
        Path, typer.Option("--list", help="The receipts.txt that the campaign published.")
    ],
    as_json: Json = False,
) -> None:
    """Tell whether a signature was counted, by its receipt. No key and no network are needed."""
    found = check_receipt(receipts, " ".join(code))
    content = {
        "result": found.verdict.value,
        "campaign": found.campaign,
        "petition": found.petition,
        "practice": found.practice,
    }
    lines = [one for one in (_sentence(found), _HINTS[found.verdict]) if one]
    answer(as_json, content, *lines)
    if found.verdict is not Verdict.COUNTED:
        raise typer.Exit(FAULT)


def _sentence(found: Answer) -> str:
    practice = " This is a practice list: nothing in it is real." if found.practice else ""
    of = f"the list of {found.campaign} ({found.petition})"
    match found.verdict:
        case Verdict.COUNTED:
            return f"Counted: this receipt is on {of}.{practice}"
        case Verdict.NOT_COUNTED:
            return f"Not counted: this receipt is not on {of}.{practice}"
        case Verdict.MISTYPED:
            return "Mistyped: a letter of that code is wrong or missing."
