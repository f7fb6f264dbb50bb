"""erase --due --key: what is past its own day goes, where a later pack lets others be kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import typer

from kiosk.commands.erasing import erase_confirmed, erased_content, erased_lines
from kiosk.commands.passphrase import passphrase_from
from kiosk.commands.tell import FAULT, answer, damaged_line, many, progress
from kiosk.headquarters.erase import Erased
from kiosk.headquarters.key import open_campaign_key
from kiosk.headquarters.overdue import Overdue, overdue
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tombstones import Tombstones


def erase_overdue(
    url: str,
    key: Path,
    passphrase_file: Path | None,
    today: date,
    backups: list[Path],
    yes: bool,
    as_json: bool,
) -> None:
    """Opens all that lies here, asks once more, erases what is past its own day."""
    done: Erased | None = None
    store = Register(url)
    try:
        found = _overdue(store, key, passphrase_file, today, as_json)
        if found.ids or Tombstones(store).unscrubbed():
            done = erase_confirmed(store, found.ids, today, backups, yes)
    finally:
        store.close()
    content = erased_content(done) if done else {"erased": 0}
    content["not_for_this_key"] = found.not_for_this_key
    content["damaged_records"] = found.damaged
    answer(as_json, content, *_lines(done, found))
    if done and done.unreached:
        raise typer.Exit(FAULT)


def _overdue(
    store: Register, key: Path, passphrase_file: Path | None, today: date, as_json: bool
) -> Overdue:
    unsealer = open_campaign_key(key, passphrase_from(passphrase_file))
    with progress("Opening", as_json) as bar:
        return overdue(store, unsealer, today, bar)


def _lines(done: Erased | None, found: Overdue) -> list[str]:
    lines = ["No record here is past its own day. Nothing was erased."]
    if done is not None:
        lines = erased_lines(done)
    if found.not_for_this_key:
        strange = many(found.not_for_this_key, "record")
        lines.append(f"This key does not open {strange}; try another.")
    if found.damaged:
        lines.append(damaged_line(found.damaged))
    return lines
