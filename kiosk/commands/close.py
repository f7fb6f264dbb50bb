"""setup close: deletes everything of a stand, once it is safe elsewhere."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.plugged import find_sticks
from kiosk.commands.tell import FAULT, Data, Json, answer, many
from kiosk.errors import KioskError
from kiosk.stand.closing_down import (
    COPIES,
    ClosingFacts,
    close_for_good,
    closing_facts,
    read_back,
    statements,
)
from kiosk.stand.folders import default_data, is_live
from kiosk.stand.setup import open_live
from kiosk.stand.surroundings import Volume, stick_under

YES = "close"


def close(
    data: Data = None,
    stick: Annotated[
        list[Path] | None,
        typer.Option("--stick", help="Read the bundles on this stick back first; twice for two."),
    ] = None,
    for_good: Annotated[
        bool, typer.Option("--for-good", help="Delete, after asking. Else only tell.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: Json = False,
) -> None:
    """Close a stand for good: ledger, journal, PIN, device key and pack go.

    Only once the same bundles were read back from two sticks, or headquarters has confirmed them.
    """
    from kiosk.app.place import hold  # late: Qt

    folder = data or default_data()
    if not is_live(folder):
        raise KioskError("No live stand lies in this data folder.", "Name another with --data DIR.")
    lock = hold(folder)  # nobody signs meanwhile
    stand = open_live(folder)
    try:
        sticks = stick or []
        for one, name in zip(sticks, _names(sticks, folder), strict=True):
            read_back(folder, stand, one, name)
        facts = closing_facts(folder, stand)
        told = [one.sms() for one in statements(stand)]
        if for_good and facts.may_close and not yes:
            _ask(told)
        if for_good:
            close_for_good(folder, stand)
    finally:
        stand.ledger.close()
        lock.unlock()
    content = asdict(facts) | {"may_close": facts.may_close, "statements": told}
    end = (
        "Closed: nothing of this stand is left here."
        if for_good
        else "Nothing was deleted. To close the stand, add --for-good."
        if facts.may_close
        else "Not everything is safe elsewhere yet, and nothing was deleted."
    )
    answer(as_json, content | {"closed": for_good}, *_lines(facts), *told, end)
    if not facts.may_close:
        raise typer.Exit(FAULT)


def _names(folders: list[Path], data: Path) -> list[str]:
    """What names the stick of each folder, in their order (`Volume.stick`).

    Only a stick counts: a folder on this computer's disk or in its memory leaves with the computer.

    Raises:
        KioskError: a folder lies on no stick, or on the one that the stand itself lies on; or the
            system tells of no sticks.
    """
    if not folders:
        return []
    try:
        volumes = find_sticks().volumes()
    except KioskError as error:
        raise KioskError(
            error.sentence,
            "Nothing was noted. Read in headquarters' acknowledgement, and close without --stick.",
        ) from error
    names = [_name_on(folder, volumes) for folder in folders]
    own = {data.stat().st_dev, stick_under(data, volumes)}
    for folder, name in zip(folders, names, strict=True):
        if own & {folder.stat().st_dev, name}:
            raise KioskError(
                f"{folder} lies on the disk that the stand itself lies on. Nothing was noted.",
                "Export to two other sticks and name those.",
            )
    return names


def _name_on(folder: Path, volumes: tuple[Volume, ...]) -> str:
    name = stick_under(folder, volumes)
    if name is None:
        raise KioskError(
            f"{folder} lies on no stick that is plugged in. Nothing was noted.",
            "Export to two sticks and name where they are mounted.",
        )
    return name


def _lines(facts: ClosingFacts) -> list[str]:
    lines = [f"{many(facts.signatures, 'signature')} made at this stand."]
    if facts.open_records:
        lines.append("Some lie in no bundle yet: export first.")
    lines += [
        f"Bundle {one.number} with {many(one.count, 'record')}: read back from"
        f" {min(one.sticks, COPIES)} of {COPIES} sticks."
        for one in facts.bundles
    ]
    return lines


def _ask(told: list[str]) -> None:
    for line in told:
        print(line, file=sys.stderr)
    if not sys.stdin.isatty():
        raise KioskError("Nobody is there to ask.", "Nothing was deleted. Add --yes to go on.")
    if typer.prompt(f"This cannot be undone. Type {YES} to delete everything", err=True) != YES:
        raise KioskError("Nothing was deleted.")
