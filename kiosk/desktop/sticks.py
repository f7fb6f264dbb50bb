"""Sticks: found by lsblk, measured by Qt, opened and let go by udisks2, by commands where root is.

All of it may take seconds: call it from a thread that may wait.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStorageInfo
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusVariant

from kiosk.desktop.blocks import list_blocks, sticks_of
from kiosk.errors import KioskError
from kiosk.stand.surroundings import Volume

SERVICE = "org.freedesktop.UDisks2"
BLOCKS = "/org/freedesktop/UDisks2/block_devices/"
ANSWER_MS = 120_000
"""Unmounting writes out what the system still holds back; a slow stick takes a minute."""

ABSENT = frozenset(
    {
        "org.freedesktop.DBus.Error.ServiceUnknown",
        "org.freedesktop.DBus.Error.NameHasNoOwner",
        "org.freedesktop.DBus.Error.Disconnected",
        "org.freedesktop.DBus.Error.NotSupported",
        "org.freedesktop.DBus.Error.Spawn.ServiceNotFound",
    }
)
BUSY = "org.freedesktop.UDisks2.Error.DeviceBusy"
RUN_AS_ROOT = Path("/run/petition-kiosk")
OPTIONS = "nosuid,nodev,noexec"


class Absent(Exception):
    """There is no udisks2 here."""


class DesktopSticks:
    """The machine's sticks.

    Args:
        bus: the bus on which udisks2 lives.
        listing: what lsblk prints.
        run: runs a command and answers whether it worked; where we are root and udisks2 is not.
    """

    def __init__(
        self,
        bus: Callable[[], QDBusConnection] = QDBusConnection.systemBus,
        listing: Callable[[], str] = list_blocks,
        run: Callable[[tuple[str, ...]], bool] | None = None,
    ) -> None:
        self._bus = bus
        self._listing = listing
        self._run = run or _run

    def volumes(self) -> tuple[Volume, ...]:
        """The sticks that are plugged in, mounted or not.

        Raises:
            KioskError: the system does not tell.
        """
        return tuple(_measured(volume) for volume in sticks_of(self._listing()))

    def mount(self, volume: Volume) -> Volume:
        """The same stick with its folder.

        Raises:
            KioskError: it cannot be opened.
        """
        there = self._now(volume)
        if there.folder is not None:  # perhaps somebody opened it since it was listed
            return _measured(there)
        try:
            return self._mount(volume)
        except KioskError:
            there = self._now(volume)  # or in this very moment
            if there.folder is None:
                raise
            return _measured(there)

    def _mount(self, volume: Volume) -> Volume:
        try:
            answer = self._call(_block(volume.device), "Filesystem", "Mount", {})
            folder = Path(str(answer[0]))
        except Absent:
            folder = RUN_AS_ROOT / volume.device.rpartition("/")[2]
            self._command("mount", "-o", OPTIONS, volume.device, str(folder), folder=folder)
        return _measured(replace(volume, folder=folder))

    def remove(self, volume: Volume) -> bool:
        """Unmounts a stick with all its parts, and then switches it off where that can be done.

        Raises:
            KioskError: it is still in use.
        """
        # As it lies there now: it may have been opened, or let go, since it was listed.
        parts = {volume.device: volume} | {one.device: one for one in self._parts(volume)}
        for part in parts.values():
            if part.folder is not None:
                self._unmount(part, part.folder)
        # Believed only when the system agrees: a pulled stick costs what was not written out.
        if any(one.folder is not None for one in self._parts(volume)):
            raise _in_use()
        try:
            return self._power_off(volume)
        except (Absent, KioskError):
            return False  # unmounted is safe; the light on the stick stays on

    def _unmount(self, volume: Volume, folder: Path) -> None:
        try:
            self._call(_block(volume.device), "Filesystem", "Unmount", {})
        except Absent:
            self._command("umount", str(folder), folder=None)

    def _now(self, volume: Volume) -> Volume:
        return next((one for one in self._parts(volume) if one.device == volume.device), volume)

    def _parts(self, volume: Volume) -> list[Volume]:
        return [one for one in sticks_of(self._listing()) if one.disk == volume.disk]

    def _power_off(self, volume: Volume) -> bool:
        drive = self._call(
            _block(volume.device),
            "org.freedesktop.DBus.Properties",
            "Get",
            f"{SERVICE}.Block",
            "Drive",
        )
        value = drive[0].variant() if drive and isinstance(drive[0], QDBusVariant) else None
        path = value.path() if isinstance(value, QDBusObjectPath) else "/"
        if path == "/":  # udisks2's own way of saying that there is none
            return False
        self._call(path, "Drive", "PowerOff", {})
        return True

    def _call(self, path: str, interface: str, method: str, *arguments: object) -> list[object]:
        full = interface if "." in interface else f"{SERVICE}.{interface}"
        message = QDBusMessage.createMethodCall(SERVICE, path, full, method)
        message.setArguments(list(arguments))
        answer = self._bus().call(message, timeout=ANSWER_MS)
        if answer.type() is QDBusMessage.MessageType.ReplyMessage:
            return list(answer.arguments())
        if answer.errorName() in ABSENT or not self._bus().isConnected():
            raise Absent
        raise _in_use() if answer.errorName() == BUSY else _refused()

    def _command(self, *words: str, folder: Path | None) -> None:
        try:
            if folder is not None:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise _refused() from error
        if not self._run(words):
            raise _refused() if folder is not None else _in_use()


def _measured(volume: Volume) -> Volume:
    if volume.folder is None:
        return volume
    info = QStorageInfo(str(volume.folder))
    if not (info.isValid() and info.isReady()):
        return volume
    read_only = volume.read_only or info.isReadOnly()
    return replace(volume, free=info.bytesAvailable(), read_only=read_only)


def _block(device: str) -> str:
    """udisks2's path of a device: whatever is neither letter nor digit stands as _ and its hex."""
    name = device.rpartition("/")[2]
    return BLOCKS + re.sub(r"[^A-Za-z0-9_]", lambda one: f"_{ord(one[0]):02x}", name)


def _run(words: tuple[str, ...]) -> bool:
    if os.name != "posix" or os.geteuid() != 0:
        return False
    try:
        done = subprocess.run(  # noqa: S603 - words of our own and a device's name
            words, capture_output=True, timeout=ANSWER_MS / 1000, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0


def _in_use() -> KioskError:
    return KioskError(
        "The stick is still in use. Do not pull it yet.",
        "Close what else shows its files, wait a moment, and try again.",
    )


def _refused() -> KioskError:
    return KioskError(
        "The stick cannot be opened.", "Nothing is lost. Pull it, plug it in again, or use another."
    )
