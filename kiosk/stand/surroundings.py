"""What a stand asks of the operating system; `kiosk/desktop` answers behind these protocols."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.errors import KioskError


@dataclass(frozen=True, slots=True)
class Volume:
    """A stick's file system, as a person tells it from another: by name and size.

    Args:
        id: what names it through a pull and a new plug.
        device: the system's name, such as /dev/sdb1.
        disk: the stick as a whole, such as /dev/sdb; empty where unknown.
        label: the name that its owner gave it; may be empty.
        size: bytes in all.
        filesystem: such as vfat or exfat.
        folder: where it is mounted, None while it is not.
        free: free bytes, None while it is not mounted.
        read_only: whether nothing can be written there.
        serial: what names the stick as a whole: its maker's serial number, or the ids of all its
            parts where it has none; empty where the system tells neither.
    """

    id: str
    device: str
    disk: str
    label: str
    size: int
    filesystem: str
    folder: Path | None = None
    free: int | None = None
    read_only: bool = False
    serial: str = ""

    @property
    def stick(self) -> str:
        """What names the stick as a thing that can be lost.

        Two parts of one stick are one stick; so is a stick that was formatted again, where its
        maker gave it a serial number.
        """
        return self.serial or self.id


class Sticks(Protocol):
    """Finds sticks, opens and lets go of them."""

    def volumes(self) -> tuple[Volume, ...]:
        """The sticks that are plugged in, mounted or not.

        Raises:
            KioskError: the system does not tell.
        """

    def mount(self, volume: Volume) -> Volume:
        """The same stick with its folder; one that is mounted is answered as it is.

        Raises:
            KioskError: it cannot be opened.
        """

    def remove(self, volume: Volume) -> bool:
        """Unmounts a stick, and then switches it off where that can be done.

        Only when this has returned may a screen say "Safe to remove".

        Returns:
            Whether it was switched off too.

        Raises:
            KioskError: it is still in use, so that pulling it might lose what was written.
        """


def open_stick(sticks: Sticks, volume: Volume) -> Path:
    """The folder of a stick, which is opened where it is not. It may take long.

    Raises:
        KioskError: it cannot be opened.
    """
    folder = sticks.mount(volume).folder
    if folder is None:
        raise KioskError(
            "The stick cannot be opened.",
            "Nothing is lost. Pull it, plug it in again, or use another.",
        )
    return folder


def stick_under(path: Path, volumes: tuple[Volume, ...]) -> str | None:
    """What names the stick that a file or folder lies on (`Volume.stick`); None where on none.

    Found by the file system's number: another disk may be mounted below a stick's folder.
    """
    device = _device(path)
    if device is None:
        return None
    found = (one for one in volumes if one.folder and _device(one.folder) == device)
    return next((one.stick for one in found), None)


def disk_under(path: Path, sticks: Sticks) -> str:
    """What a file lies on: its stick as a whole, else its file system; empty where neither tells.

    Two copies of a key are two only on two of these.
    """
    try:
        volumes = sticks.volumes()
    except KioskError:
        volumes = ()  # a system that tells of no sticks still tells file systems apart
    device = _device(path)
    return stick_under(path, volumes) or ("" if device is None else f"file system {device}")


def _device(path: Path) -> int | None:
    try:
        return path.stat().st_dev
    except OSError:
        return None  # gone, or not ours to look at: nothing that lies there counts


class Wakefulness(Protocol):
    """Keeps the screen lit and the machine from sleeping."""

    def keep_awake(self) -> bool:
        """Asks for it; whether anything in the system agreed."""

    def let_sleep(self) -> None:
        """Takes it back."""


@dataclass(frozen=True, slots=True)
class Battery:
    """A battery's charge in per cent, and whether the mains feed it."""

    percent: int
    charging: bool

    @property
    def low(self) -> bool:
        """Whether every screen should show it."""
        return self.percent < LOW_PERCENT and not self.charging


LOW_PERCENT = 15


class Power(Protocol):
    """Tells how long the machine lasts."""

    def __call__(self) -> Battery | None:
        """The battery, None where there is none or the system does not tell."""
