"""Sets up many kiosks from one stick: pack and event in a folder (docs/formats/setup.md).

Never a PIN, never a device key: each kiosk has its own.
"""

from __future__ import annotations

import json
import shutil
import tomllib
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.bundle.volume import place
from kiosk.errors import KioskError
from kiosk.pack.read import pack_files, read_pack
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.signature import Event
from kiosk.sealing.tested import KeyTest, tested_well
from kiosk.stand.defaults import Defaults, check_defaults
from kiosk.stand.export import refuse_key_beside
from kiosk.stand.setup import refuse_long

FOLDER = "petition-kiosk-setup"
PACK_FOLDER = "pack"
EVENT_FILE = "event.toml"
FORMAT = 1
MOST_EVENT_FILE_BYTES = 16 * 1024
MOST_TESTS = 32


@dataclass(frozen=True, slots=True)
class Setup:
    """What lies on a set-up stick.

    Args:
        folder: the pack's folder.
        pack: the pack in it.
        event: the event; a person still confirms its day at each kiosk.
        defaults: how the event greets each signer, None for the pack's own way.
        tests: the campaign key's copies that opened a test record before the stick was written.
    """

    folder: Path
    pack: CampaignPack
    event: Event
    defaults: Defaults | None
    tests: tuple[KeyTest, ...]


def write_setup(
    stick: Path,
    pack_folder: Path,
    event: Event,
    defaults: Defaults | None = None,
    tests: tuple[KeyTest, ...] = (),
) -> Path:
    """Writes a set-up folder onto a stick in the place of an older one.

    Args:
        stick: the stick's folder.
        pack_folder: the pack to copy; nothing that lies beside its own files goes along.
        event: where this is and when.
        defaults: how the event greets each signer.
        tests: the campaign key's copies that opened a test record.

    Raises:
        KioskError: the pack or the event has faults, the key was never tested, a campaign
            key lies on the stick, or the stick refuses.
    """
    pack = read_pack(pack_folder)
    _check(event, defaults, pack)
    refuse_key_beside(stick, pack_folder, "no key goes from kiosk to kiosk with a set-up stick")
    if not tested_well(pack.sealed_to, tests):
        raise KioskError(
            "No second copy of the campaign's key was tried, so no kiosk could go live with this.",
            "Try two copies of the key, or add a second key to the pack.",
        )
    folder = stick / FOLDER
    try:
        # The event's file goes first and comes last: without it the folder is nothing.
        (folder / EVENT_FILE).unlink(missing_ok=True)
        if (folder / PACK_FOLDER).exists():
            shutil.rmtree(folder / PACK_FOLDER)
        (folder / PACK_FOLDER).mkdir(parents=True)
        for name in pack_files(pack):
            place(folder / PACK_FOLDER, name, [(pack_folder / name).read_bytes()])
    except OSError as error:
        raise KioskError(
            f"The stick cannot be written ({error.strerror}).", "Make room, or use another stick."
        ) from error
    place(folder, EVENT_FILE, [_toml(pack, event, defaults, tests).encode()])
    return folder


def read_setup(stick: Path) -> Setup | None:
    """What a stick sets up, None where it has no set-up folder.

    Raises:
        KioskError: the folder is there and cannot be used.
    """
    folder = stick / FOLDER
    try:
        if not folder.exists():
            return None
    except OSError as error:  # pulled meanwhile
        raise KioskError(
            f"The stick cannot be read ({error.strerror}).", "Nothing was changed. Try again."
        ) from error
    content = _read_toml(folder / EVENT_FILE)
    pack = read_pack(folder / PACK_FOLDER)
    if content.get("pack") != pack.digest.hex():
        raise _unusable("its pack is another than it was written with")
    try:
        event = Event(_text(content["name"]), _text(content["place"]), _day(content["day"]))
        defaults = Defaults(**content["defaults"]) if "defaults" in content else None
        tests = tuple(KeyTest(_text(one), _text(at)) for one, at in content["tests"][:MOST_TESTS])
    except (KeyError, TypeError, ValueError):
        raise _unusable(f"{EVENT_FILE} lacks a line or holds a wrong one") from None
    _check(event, defaults, pack)
    return Setup(folder / PACK_FOLDER, pack, event, defaults, tests)


def _check(event: Event, defaults: Defaults | None, pack: CampaignPack) -> None:
    refuse_long(event)
    if not (event.name + event.place).isprintable():
        raise KioskError("The event's name or place holds what no screen shows.", "Type it anew.")
    if defaults:
        check_defaults(defaults, pack)


def _toml(
    pack: CampaignPack, event: Event, defaults: Defaults | None, tests: tuple[KeyTest, ...]
) -> str:
    lines = [
        f"format = {FORMAT}",
        f"campaign = {_quoted(pack.id)}",
        f"pack = {_quoted(pack.digest.hex())}",
        f"name = {_quoted(event.name)}",
        f"place = {_quoted(event.place)}",
        f"day = {event.day.isoformat()}",
        f"tests = {json.dumps([[test.public, test.place] for test in tests])}",
    ]
    if defaults:
        lines += ["", "[defaults]"]
        lines += [f"{key} = {_quoted(value)}" for key, value in asdict(defaults).items()]
    return "\n".join(lines) + "\n"


def _quoted(value: str | int) -> str:
    """As TOML writes it; of what is printable, JSON's form is TOML's."""
    return json.dumps(value, ensure_ascii=False)


def _read_toml(path: Path) -> dict[str, Any]:
    if path.exists() and not path.is_file():  # a pipe would be waited for
        raise _unusable(f"{path.name} is not what was written")
    try:
        with path.open("rb") as file:
            content = tomllib.loads(file.read(MOST_EVENT_FILE_BYTES).decode("utf-8-sig"))
    except OSError as error:
        raise _unusable(f"{path.name} cannot be read ({error.strerror})") from error
    except (ValueError, RecursionError):
        raise _unusable(f"{path.name} is not what was written") from None
    if content.get("format") != FORMAT:
        raise _unusable("it is of a newer version")
    return content


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _day(value: object) -> date:
    if type(value) is not date:
        raise TypeError
    return value


def _unusable(why: str) -> KioskError:
    return KioskError(
        f"The stick's folder {FOLDER} cannot be used: {why}.", "Write the set-up stick again."
    )
