"""withdrawal: a signature is taken back at the office, by telephone or letter."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from kiosk.commands.tell import Json, RegisterUrl, answer
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.withdrawing import undo as undo_withdrawal
from kiosk.headquarters.withdrawing import withdraw


def withdrawal(
    register: RegisterUrl,
    code: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[CODE]",
            help="The receipt's code; spaces are welcome. Without it the code is asked for.",
        ),
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take out what was noted here.")] = False,
    as_json: Json = False,
) -> None:
    """Take a signature back by a receipt's code. Only the receipt's hash is kept."""
    typed = " ".join(code) if code else _ask()
    store = Register(register)
    try:
        changed = undo_withdrawal(store, typed) if undo else withdraw(store, typed)
    finally:
        store.close()
    if undo:
        line = "Taken out." if changed else "It was not noted here; nothing was changed."
    else:
        line = "Noted: the next publish leaves this signature out." if changed else "Noted before."
    answer(as_json, {"undo": undo, "changed": changed}, line)


def _ask() -> str:
    if sys.stdin.isatty():
        return str(typer.prompt("The receipt's code", err=True))
    return sys.stdin.readline()
