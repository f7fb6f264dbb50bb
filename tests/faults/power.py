"""Disks whose power is cut for real: ext4 in a file, shut down in mid-write as root on Linux.

EXT4_IOC_SHUTDOWN with NOLOGFLUSH drops all that the file system has not yet handed to its disk, and
fails every later call with EIO. It does not model a drive that lies about having written.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

EXT4_IOC_SHUTDOWN = 0x8004587D
NO_LOG_FLUSH = struct.pack("I", 2)


class PowerDisk:
    """A mounted disk of its own.

    Args:
        image: the file it lies in.
        folder: where it is mounted.
    """

    def __init__(self, image: Path, folder: Path) -> None:
        self.image, self.folder = image, folder
        self._handle = -1

    def plug(self) -> None:
        """Mounts it; the file system replays its journal."""
        done = _run("mount", "-o", "loop", self.image, self.folder)
        if done.returncode:
            pytest.skip(f"this machine mounts no image of a disk: {done.stderr.strip()}")
        self._handle = os.open(self.folder, os.O_RDONLY)

    def cut(self) -> None:
        """From this moment on nothing reaches the disk."""
        fcntl.ioctl(self._handle, EXT4_IOC_SHUTDOWN, NO_LOG_FLUSH)

    def unplug(self) -> None:
        """Unmounts it; nobody may have a file open there."""
        os.close(self._handle)
        self._handle = -1
        done = _run("umount", self.folder)
        assert done.returncode == 0, done.stderr

    def leave(self) -> None:
        """Lets go of it, whoever still has a file open there."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
            _run("umount", "-l", self.folder)

    def again(self) -> None:
        """After a cut: off, on, and the journal is replayed."""
        self.unplug()
        self.plug()


@contextmanager
def power_disk(folder: Path, mebibytes: int = 64) -> Iterator[PowerDisk]:
    """An ext4 disk mounted at `folder`; skips, and says why, where this machine cannot."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a disk and cut its power")
    if shutil.which("mkfs.ext4") is None:
        pytest.skip("mkfs.ext4 (e2fsprogs) is not here")
    image = folder.with_suffix(".img")
    with image.open("wb") as file:
        file.truncate(mebibytes << 20)
    assert _run("mkfs.ext4", "-q", "-F", image).returncode == 0
    folder.mkdir()
    disk = PowerDisk(image, folder)
    disk.plug()
    try:
        yield disk
    finally:
        disk.leave()


def _run(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*map(str, words)], capture_output=True, text=True, check=False)
