"""What `lsblk` says of the machine's disks -> the sticks among them."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.errors import KioskError
from kiosk.stand.surroundings import Volume

COLUMNS = "PATH,LABEL,SIZE,FSTYPE,UUID,RO,RM,HOTPLUG,TRAN,MOUNTPOINTS,TYPE,SERIAL"
COMMAND = ("lsblk", "--json", "--bytes", "--output", COLUMNS)
SECONDS = 10
OF_THE_SYSTEM = ("/", "/boot", "/boot/efi", "/efi", "/home", "/usr", "/var", "[SWAP]")
NO_FILES = frozenset({"swap", "crypto_LUKS", "LVM2_member", "linux_raid_member"})


def list_blocks() -> str:
    """What lsblk prints.

    Raises:
        KioskError: it is not there or fails.
    """
    try:
        done = subprocess.run(  # noqa: S603 - words of our own
            COMMAND, capture_output=True, text=True, timeout=SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise KioskError(
            "This computer does not tell which sticks are plugged in.",
            "Ask somebody who knows this computer to export with a command.",
        ) from error
    return done.stdout


def sticks_of(listing: str) -> tuple[Volume, ...]:
    """The sticks in lsblk's JSON. A disk that the system itself runs from is none.

    Raises:
        KioskError: it is no listing.
    """
    try:
        disks = json.loads(listing)["blockdevices"]
        return _told_apart([volume for disk in disks for volume in _of_disk(disk)])
    except (ValueError, KeyError, TypeError) as error:
        raise KioskError(
            "This computer does not tell which sticks are plugged in.", "Plug it in again."
        ) from error


def _of_disk(disk: dict[str, Any]) -> Iterator[Volume]:
    parts = [disk, *_below(disk)]
    if not any(disk.get(sign) for sign in ("rm", "hotplug")) and disk.get("tran") != "usb":
        return
    if any(point in OF_THE_SYSTEM for part in parts for point in _points(part)):
        return
    whole = disk.get("serial") or _by_its_parts(disk)
    for part in parts:
        system = part.get("fstype")
        if not system or system in NO_FILES:
            continue
        points = _points(part)
        yield Volume(
            id=" ".join(one for one in (part.get("uuid"), disk.get("serial")) if one)
            or part["path"],
            device=part["path"],
            disk=disk["path"],
            label=part.get("label") or "",
            size=int(part["size"] or 0),
            filesystem=system,
            folder=Path(points[0]) if points else None,
            read_only=bool(part.get("ro")),
            serial=whole,
        )


def _told_apart(volumes: list[Volume]) -> tuple[Volume, ...]:
    """Two sticks that were copied byte by byte are two, by where they are plugged in."""
    named = Counter(one.id for one in volumes)
    return tuple(
        replace(one, id=f"{one.id} {one.device}") if named[one.id] > 1 else one for one in volumes
    )


def _by_its_parts(disk: dict[str, Any]) -> str:
    """Names a disk without a serial number, so that its parts are one stick.

    Only by what lies on the disk itself: what opening a locked part adds must not change the name.
    """
    parts = (disk, *(disk.get("children") or ()))
    return "+".join(sorted(part["uuid"] for part in parts if part.get("uuid")))


def _below(part: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for child in part.get("children") or ():
        yield child
        yield from _below(child)


def _points(part: dict[str, Any]) -> list[str]:
    return [point for point in part.get("mountpoints") or () if point]
