"""comments: what a person decides before a signer's own words leave the office."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from kiosk.commands.opening import KeyFile, reconcile_held
from kiosk.commands.tell import Json, PassphraseFile, RegisterUrl, answer, many
from kiosk.headquarters.publish.comments import Comment, decide, list_comments
from kiosk.headquarters.register.publication import Approval, PublicationNotes
from kiosk.headquarters.register.store import Register

comments = typer.Typer(
    no_args_is_help=True, help="Signers' own words: none leaves the office before a person read it."
)
Ids = Annotated[list[str], typer.Argument(metavar="ID...", help="Ids that `comments list` shows.")]


@comments.command("list")
def list_them(
    register: RegisterUrl,
    key: KeyFile,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Show every comment that its signer agreed to show, with what was decided."""
    today = date.today()  # noqa: DTZ011 - the office's own day
    store = Register(register)
    try:
        reconciled = reconcile_held(store, key, passphrase_file, as_json, today)
        found = list(list_comments(PublicationNotes(store), reconciled))
    finally:
        store.close()
    content = {"comments": [_comment(one) for one in found]}
    lines = [f"{one.id}  {one.approval.value}\n    {one.text}" for one in found]
    waiting = sum(one.approval is Approval.WAITING for one in found)
    answer(as_json, content, *lines, f"{many(len(found), 'comment')}, {waiting} waiting.")


@comments.command("approve")
def approve(ids: Ids, register: RegisterUrl, as_json: Json = False) -> None:
    """Let comments be shown beside their names from the next publish on."""
    _decide(ids, register, Approval.APPROVED, as_json)


@comments.command("refuse")
def refuse(ids: Ids, register: RegisterUrl, as_json: Json = False) -> None:
    """Keep comments in the office; the signature counts as before."""
    _decide(ids, register, Approval.REFUSED, as_json)


def _decide(ids: list[str], register: str, verdict: Approval, as_json: bool) -> None:
    store = Register(register)
    try:
        count = decide(PublicationNotes(store), ids, verdict)
    finally:
        store.close()
    line = f"{many(count, 'comment')} {verdict.value}."
    answer(as_json, {"decided": count, "verdict": verdict.value}, line)


def _comment(one: Comment) -> dict[str, str]:
    return {"id": one.id, "text": one.text, "decision": one.approval.value}
