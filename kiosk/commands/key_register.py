"""key check --register: how many of a register's records a key opens."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import typer

from kiosk.commands.passphrase import passphrase_from
from kiosk.commands.tell import FAULT, answer, damaged_line, many, progress
from kiosk.headquarters.key import open_campaign_key
from kiosk.headquarters.key_count import Opened, count_opened
from kiosk.headquarters.register.store import Register


def check_on_register(
    register: str, files: list[Path], passphrase_file: Path | None, as_json: bool
) -> None:
    """Opens every record with each key and tells how many opened; leaves with 1 where none did."""
    store = Register(register)
    tried: list[Opened] = []
    try:
        for file in files:
            unsealer = open_campaign_key(
                file,
                passphrase_from(passphrase_file),
            )
            with progress("Opening", as_json) as bar:
                tried.append(count_opened(store, unsealer, bar))
    finally:
        store.close()
    lines = [_line(file, one) for file, one in zip(files, tried, strict=True)]
    content = {
        "tried": [{"file": str(file)} | asdict(one) for file, one in zip(files, tried, strict=True)]
    }
    answer(as_json, content, *lines)
    if not all(one.opened for one in tried):
        raise typer.Exit(FAULT)


def _line(file: Path, one: Opened) -> str:
    every = one.opened + one.not_for_this_key + one.damaged
    if not every:
        return f"{file}: there is no record here to open."
    need = many(one.not_for_this_key, "record")
    lost = f" Another key is needed for {need}: find it now." if one.not_for_this_key else ""
    damaged = f" {damaged_line(one.damaged)}" if one.damaged else ""
    strange = f" {many(one.refused, 'record')} did not belong to its bundle." if one.refused else ""
    return f"{file} opens {one.opened} of {many(every, 'record')}.{lost}{damaged}{strange}"
