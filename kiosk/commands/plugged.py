"""The sticks that are plugged in, for commands that must tell one from another."""

from __future__ import annotations

from pathlib import Path

from kiosk.stand.surroundings import Sticks, disk_under


def find_sticks() -> Sticks:
    """The machine's sticks; a test puts others in its place."""
    from kiosk.desktop.sticks import DesktopSticks  # late: Qt

    return DesktopSticks()


def place_of(path: Path) -> str:
    """What a file lies on, so that two copies on one stick count as one."""
    return disk_under(path, find_sticks())
