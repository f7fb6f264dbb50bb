"""expect, register backup, acknowledge: what an office does before a stand may clear anything."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.bundle.statement import parse_statement
from kiosk.commands.passphrase import passphrase_from
from kiosk.commands.tell import Json, PassphraseFile, RegisterUrl, answer, many
from kiosk.headquarters.acknowledge import acknowledge as acknowledge_stands
from kiosk.headquarters.backup import back_up
from kiosk.headquarters.expect import expect as expect_statement
from kiosk.headquarters.expect import forget as forget_statement
from kiosk.headquarters.office_key import open_office_key
from kiosk.headquarters.register.store import Register

register = typer.Typer(no_args_is_help=True, help="Keep the office's register safe.")


def expect(
    text: Annotated[
        list[str], typer.Argument(metavar="TEXT", help="A closing statement, in any of its forms.")
    ],
    register: RegisterUrl,
    forget: Annotated[
        bool, typer.Option("--forget", help="Take out a statement noted by mistake.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Note what a stand told by telephone; `status` shows what is still outstanding."""
    statement = parse_statement(" ".join(text))
    today = date.today()  # noqa: DTZ011 - the office's own day
    store = Register(register, make=not forget)
    try:
        if forget:
            forget_statement(store, statement)
            new = False
        else:
            new = expect_statement(store, statement, today)
    finally:
        store.close()
    words = " ".join(statement.words)
    content = {
        "words": words,
        "bundle": statement.number,
        "count": statement.count,
        "root": statement.root.hex(),
        "rehearsal": statement.rehearsal,
        "new": new,
    }
    done = "Taken out" if forget else "Noted" if new else "Noted before"
    answer(
        as_json,
        content,
        f"{done}: {words}, bundle {statement.number}: {many(statement.count, 'record')}.",
    )


@register.command("backup")
def backup(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A folder on another disk.")],
    register: RegisterUrl,
    as_json: Json = False,
) -> None:
    """Copy the register to another disk, read the copy back and verify every bundle in it."""
    today = date.today()  # noqa: DTZ011 - the office's own day
    store = Register(register)
    try:
        made = back_up(store, folder, today)
    finally:
        store.close()
    lines = [
        f"Written and checked: {made.file}",
        f"It holds {many(made.bundles, 'bundle')} with {many(made.records, 'record')}.",
    ]
    if made.other_volume:
        lines.append(f"{many(made.new, 'bundle')} more can be acknowledged now.")
    else:
        lines.append(
            "It lies on the register's own disk, which can fail or be taken as a whole: nothing is"
            " acknowledged for it. Make another on a stick."
        )
    answer(as_json, asdict(made) | {"file": str(made.file)}, *lines)


def acknowledge(
    register: RegisterUrl,
    office_key: Annotated[Path, typer.Option("--office-key", help="The office key's file.")],
    out: Annotated[Path, typer.Option("--out", help="The stick's folder.")],
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Sign for each stand what is safe here; the stand may then clear exactly that.

    Safe is what counts in the register and lies in a verified backup on another disk.
    """
    key = open_office_key(
        office_key,
        passphrase_from(passphrase_file),
    )
    store = Register(register)
    try:
        done = acknowledge_stands(store, key, out)
    finally:
        store.close()
    lines = [
        f"Written: {one.file}: {one.words}: {many(one.bundles, 'bundle')},"
        f" {many(one.records, 'record')}."
        for one in done.written
    ]
    lines.append(f"{many(len(done.written), 'stand')} acknowledged.")
    if done.not_backed_up:
        lines.append(
            f"{many(done.not_backed_up, 'bundle')} left out: not yet in a backup on another disk;"
            " `register backup DIR` makes one."
        )
    if done.waiting:
        lines.append(f"{many(done.waiting, 'bundle')} left out: waiting; `status` shows why.")
    answer(as_json, asdict(done), *lines)
