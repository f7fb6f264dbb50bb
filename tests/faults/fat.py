"""Sticks with the file systems that sticks have: FAT and exFAT in a file, mounted as root.

The kernel's own driver is taken where there is one, else one by FUSE: exfat-fuse for exFAT, fusefat
for FAT (both in Debian).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

KINDS = ("FAT", "exFAT")
KERNELS = {"FAT": "vfat", "exFAT": "exfat"}
MAKERS = {"FAT": ("mkfs.vfat", "-n", "STICK"), "exFAT": ("mkfs.exfat", "-L", "STICK")}
DRIVERS = {"FAT": "fusefat", "exFAT": "mount.exfat-fuse"}


@dataclass(slots=True)
class Stick:
    """A stick of a kind, plugged in or not.

    `fuse` tells whether a program stands in for the kernel's driver.
    """

    kind: str
    image: Path
    folder: Path
    fuse: bool = False
    device: str = ""
    handle: int = -1

    def plug(self, read_only: bool = False) -> None:
        """Mounts it; skips, and says why, where this machine cannot."""
        known = Path("/proc/filesystems").read_text("ascii").split()
        self.fuse = KERNELS[self.kind] not in known
        driver = shutil.which(DRIVERS[self.kind])
        if self.fuse and (driver is None or not Path("/dev/fuse").exists()):
            pytest.skip(f"the kernel has no {self.kind}, and {DRIVERS[self.kind]} is not here")
        if not self.fuse:
            mode = "loop,ro" if read_only else "loop"
            done = _run("mount", "-t", KERNELS[self.kind], "-o", mode, self.image, self.folder)
        elif self.kind == "FAT":
            done = _run(driver, "-o", "ro" if read_only else "rw+", self.image, self.folder)
        else:
            self.device = _run("losetup", "-f", "--show", self.image).stdout.strip()
            mode = "ro" if read_only else "rw"
            done = _run(driver, "-o", mode, self.device, self.folder)
        if done.returncode or not self.folder.is_mount():
            self.unplug()
            pytest.skip(f"this machine mounts no image of a stick: {done.stderr.strip()}")
        self.handle = os.open(self.folder, os.O_RDONLY)

    def cut(self) -> None:
        """Pulls it: every call that goes on fails, and every later one. By FUSE only."""
        assert self.fuse
        # We hold it, so it stays where it is, and only the connection to its driver breaks.
        assert _run("umount", "-f", self.folder).returncode

    def unplug(self) -> None:
        """Unmounts it."""
        if self.handle >= 0:
            os.close(self.handle)
            self.handle = -1
            _run("umount", self.folder)
        if self.device:
            _run("losetup", "-d", self.device)
            self.device = ""

    def again(self) -> None:
        """Off, and on."""
        self.unplug()
        self.plug()


@contextmanager
def fat_stick(folder: Path, kind: str, mebibytes: int) -> Iterator[Stick]:
    """A new stick, plugged in at `folder`; skips, and says why, where this machine cannot."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a disk")
    if shutil.which(MAKERS[kind][0]) is None:
        pytest.skip(f"{MAKERS[kind][0]} is not here")
    image = folder.with_suffix(".img")
    with image.open("wb") as file:
        file.truncate(mebibytes << 20)
    done = _run(*MAKERS[kind], image)
    assert done.returncode == 0, done.stderr
    folder.mkdir()
    stick = Stick(kind, image, folder)
    stick.plug()
    try:
        yield stick
    finally:
        stick.unplug()


def _run(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*map(str, words)], capture_output=True, text=True, check=False)
