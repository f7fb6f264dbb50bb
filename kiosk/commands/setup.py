"""setup live, setup pin, setup stick, setup volunteers: the panel's guide as commands."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.passphrase import read_passphrase
from kiosk.commands.plugged import place_of
from kiosk.commands.tell import Data, Json, PassphraseFile, answer
from kiosk.errors import KioskError
from kiosk.headquarters.key import check_key
from kiosk.pack.read import read_pack
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.signature import Event
from kiosk.sealing.keys import key_fingerprint
from kiosk.sealing.tested import KeyTest
from kiosk.stand.access import Access
from kiosk.stand.folders import default_data
from kiosk.stand.live import Going, go
from kiosk.stand.setup_stick import write_setup
from kiosk.stand.today import is_far

setup = typer.Typer(no_args_is_help=True, help="Set a stand up.")

Campaign = Annotated[
    Path, typer.Option("--campaign", metavar="DIR", help="The campaign pack's folder.")
]
Name = Annotated[str, typer.Option("--event", help="The event's name.")]
Place = Annotated[str, typer.Option("--place", help="Where it is.")]
Day = Annotated[
    datetime | None,
    typer.Option("--day", formats=["%Y-%m-%d"], help="The event's day; today by default."),
]
Sure = Annotated[
    bool,
    typer.Option("--sure-of-day", help="The day is right, though far from this computer's own."),
]
Copies = Annotated[
    list[Path] | None,
    typer.Option(
        "--key", help="A copy of the campaign's key to try now; once for each stick it lies on."
    ),
]


@setup.command("live")
def live(
    campaign: Campaign,
    words: Annotated[
        str, typer.Option("--words", help="The pack's six words from the card, or its digits.")
    ],
    data: Data = None,
    event: Name = "",
    place: Place = "",
    day: Day = None,
    key: Copies = None,
    passphrase_file: PassphraseFile = None,
    pin_file: Annotated[
        Path | None, typer.Option("--pin-file", help="A file that holds the PIN to set.")
    ] = None,
    sure_of_day: Sure = False,
    as_json: Json = False,
) -> None:
    """Go live: from then on signatures are real. The practice is deleted.

    A campaign with a single key needs --key twice, for copies on two sticks.
    """
    from kiosk.desktop.machine import machine_id

    folder = data or default_data()
    _refuse_far(_day(day), sure_of_day)
    pack = read_pack(campaign)
    tests = _tests(key or [], pack, passphrase_file)
    access = Access(folder)
    if pin_file:
        access.set_pin(read_passphrase(pin_file))
    guarded = access.guarded()
    # Whoever types this command sits before the machine: the day is theirs, and the PIN can wait.
    going = Going(words, tests, day_confirmed=True, guarded=True)
    happening = Event(event, place, _day(day))
    stand = go(folder, campaign, happening, going, machine=machine_id())
    device = key_fingerprint(stand.device)
    stand.close()
    content = {
        "data": str(folder),
        "campaign": pack.id,
        "day": happening.day.isoformat(),
        "device": stand.device.hex(),
        "words": str(device),
        "guarded": guarded,
    }
    warning = "No PIN is set: whoever presses Escape leaves. Set one with petition-kiosk setup pin."
    answer(
        as_json,
        content,
        f"Live: {pack.id}, version {pack.version}, on {happening.day.isoformat()}.",
        f"This stand's words, for headquarters: {device}",
        *([] if guarded else [warning]),
    )


@setup.command("pin")
def pin(
    pin_file: Annotated[Path, typer.Option("--pin-file", help="A file that holds six digits.")],
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Set the panel's PIN, and end a lock-out. Whoever can run this owns the data folder."""
    Access(data or default_data()).set_pin(read_passphrase(pin_file))
    answer(as_json, {"guarded": True}, "The PIN is set.")


@setup.command("stick")
def stick(
    to: Annotated[Path, typer.Argument(metavar="TO", help="The stick's folder.")],
    campaign: Campaign,
    event: Name = "",
    place: Place = "",
    day: Day = None,
    key: Copies = None,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Write pack and event onto a stick, from which many kiosks are set up."""
    tests = _tests(key or [], read_pack(campaign), passphrase_file)
    folder = write_setup(to, campaign, Event(event, place, _day(day)), None, tests)
    answer(as_json, {"folder": str(folder)}, f"Written: {folder}")


@setup.command("volunteers")
def volunteers(
    to: Annotated[Path, typer.Argument(metavar="TO", help="The stick's folder.")],
    data: Data = None,
    keep_others: Annotated[
        bool, typer.Option("--keep-others", help="Sticks made before open the panel too.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Make a volunteers' stick: it opens the panel without the PIN, and no signature."""
    file = Access(data or default_data()).make_stick(to, keep_others=keep_others)
    answer(as_json, {"file": str(file)}, f"Written: {file}")


def _tests(
    copies: list[Path], pack: CampaignPack, passphrase_file: Path | None
) -> tuple[KeyTest, ...]:
    def ask() -> str | None:
        return read_passphrase(passphrase_file) if passphrase_file else None

    return tuple(check_key(copy, ask, pack.sealed_to, place_of(copy)) for copy in copies)


def _refuse_far(day: date, sure: bool) -> None:
    if not sure and is_far(day, date.today()):  # noqa: DTZ011 - the machine's day is what is asked
        raise KioskError(
            f"{day.isoformat()} is more than a week from this computer's own day.",
            "Look at day and year. If they are right, add --sure-of-day.",
        )


def _day(day: datetime | None) -> date:
    return day.date() if day else date.today()  # noqa: DTZ011 - whoever types it sees the date
