"""find, erase: a person's request to be shown or forgotten."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.due import erase_due
from kiosk.commands.erasing import erase_confirmed, erased_content, erased_lines
from kiosk.commands.opening import KeyFile
from kiosk.commands.overdue import erase_overdue
from kiosk.commands.passphrase import passphrase_from
from kiosk.commands.tell import (
    FAULT,
    Json,
    PassphraseFile,
    RegisterUrl,
    answer,
    damaged_line,
    many,
    progress,
)
from kiosk.errors import KioskError
from kiosk.headquarters.decisions import record_id
from kiosk.headquarters.find import Found
from kiosk.headquarters.find import find as find_records
from kiosk.headquarters.key import open_campaign_key
from kiosk.headquarters.publish.cell import plain_text
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tombstones import Tombstones

Backups = Annotated[
    list[Path] | None,
    typer.Option("--backup", metavar="FILE", help="A backup to erase in as well."),
]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


def find(
    register: RegisterUrl,
    key: KeyFile,
    text: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[TEXT]",
            help="A name, telephone or e-mail. Without it it is asked for, which keeps it out of"
            " the shell's history.",
        ),
    ] = None,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Open all that lies here and show each record that fits, with its id. Nothing is written."""
    wanted = " ".join(text) if text else _ask("Name, telephone or e-mail")
    unsealer = open_campaign_key(key, passphrase_from(passphrase_file))
    store = Register(register)
    try:
        with progress("Opening", as_json) as bar:
            search = find_records(store, unsealer, wanted, bar)
    finally:
        store.close()
    lines = [_found_line(one) for one in search.found]
    lines.append(f"{many(len(search.found), 'record')} found.")
    if search.not_for_this_key:
        lines.append(
            f"This key does not open {many(search.not_for_this_key, 'record')}; look with another."
        )
    if search.damaged:
        lines.append(damaged_line(search.damaged))
    content = {
        "found": [_found_content(one) for one in search.found],
        "not_for_this_key": search.not_for_this_key,
        "damaged_records": search.damaged,
    }
    answer(as_json, content, *lines)


def erase(
    register: RegisterUrl,
    ids: Annotated[
        list[str] | None, typer.Argument(metavar="[ID...]", help="Records' ids, from `find`.")
    ] = None,
    due: Annotated[
        bool, typer.Option("--due", help="All records, once the packs' day of deletion is over.")
    ] = False,
    published: Annotated[
        list[Path] | None,
        typer.Option("--published", metavar="DIR", help="With --due: more lists to remove."),
    ] = None,
    key: Annotated[
        Path | None,
        typer.Option(
            "--key",
            help="With --due: the campaign key's file. Only records past their own day go, where"
            " a later pack lets others be kept.",
        ),
    ] = None,
    backup: Backups = None,
    passphrase_file: PassphraseFile = None,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Erase records for good. Their hashes stay, so that no stick brings them back.

    With --due it erases all of them and prints a statement; with --key too, those that are past
    their own day. Without ids it finishes an erase that was stopped halfway.
    """
    today = date.today()  # noqa: DTZ011 - the office's own day
    wanted = [record_id(one) for one in ids or ()]
    if (due and wanted) or (published and (not due or key)) or (key and not due):
        raise KioskError(
            "Name records' ids, or --due with --published, or --due with --key.",
            "Nothing was erased.",
        )
    if key is not None:
        erase_overdue(register, key, passphrase_file, today, backup or [], yes, as_json)
    elif due:
        erase_due(register, today, published or [], backup or [], yes, as_json)
    else:
        _erase_named(register, wanted, today, backup or [], yes, as_json)


def _erase_named(
    url: str, ids: list[bytes], today: date, backups: list[Path], yes: bool, as_json: bool
) -> None:
    store = Register(url)
    try:
        if not ids and not Tombstones(store).unscrubbed():
            raise KioskError("Name the records' ids.", "`find` shows them. Nothing was erased.")
        done = erase_confirmed(store, ids, today, backups, yes)
    finally:
        store.close()
    answer(as_json, erased_content(done), *erased_lines(done))
    if done.unreached:
        raise typer.Exit(FAULT)


def _ask(what: str) -> str:
    if sys.stdin.isatty():
        return str(typer.prompt(what, err=True))
    return sys.stdin.readline()


def _found_line(one: Found) -> str:
    said = (one.name or "(no name)", one.email, one.phone, one.place)
    person = ", ".join(plain_text(text) for text in said if text)
    line = (
        f"{one.id.hex()}: {person}; {one.exposure.value}; {one.day.isoformat()}"
        f"{plain_text(one.event and f', {one.event}')}; stand {one.stand}"
    )
    if not one.withdrawn:
        return line
    ids = " ".join(each.hex() for each in one.withdrawals)
    return f"{line}; taken back{f' by record {ids}' if ids else ' at the office'}"


def _found_content(one: Found) -> dict[str, object]:
    return {
        "id": one.id.hex(),
        "name": one.name,
        "email": one.email,
        "phone": one.phone,
        "place": one.place,
        "exposure": one.exposure.value,
        "day": one.day.isoformat(),
        "event": one.event,
        "stand": one.stand,
        "withdrawn": one.withdrawn,
        "withdrawals": [each.hex() for each in one.withdrawals],
    }
