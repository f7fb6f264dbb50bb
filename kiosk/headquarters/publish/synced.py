"""Whether a cloud service would carry a folder away: names in a cloud are names that leaked."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import KioskError

FOLDERS = {
    "Dropbox": re.compile(r"dropbox( \(.+\))?", re.I),
    "OneDrive": re.compile(r"onedrive( - .+)?|skydrive", re.I),
    "Google Drive": re.compile(r"google ?drive.*|my drive|drivefs", re.I),
    "iCloud": re.compile(r"icloud ?drive.*|mobile documents|com~apple~clouddocs", re.I),
    "Nextcloud": re.compile(r"nextcloud.*", re.I),
    "ownCloud": re.compile(r"owncloud.*", re.I),
    "a cloud service": re.compile(
        r"cloudstorage|pcloud ?drive|megasync|yandex\.disk|seafile", re.I
    ),
}
"""What services call the folder that they sync."""

MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".849c9593-d756-4e56-8d6e-42412f2a707b": "OneDrive",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".megaignore": "MEGA",
    ".seafile-data": "Seafile",
}
"""What services leave in it, in lower case."""

SYNC_DATABASE = re.compile(r"\._?sync_[0-9a-f]{6,}\.db")
"""Nextcloud's and ownCloud's own database beside what they sync."""

MOUNTS = ("fuse.rclone", "fuse.onedriver", "fuse.google-drive-ocamlfuse", "davfs", "fuse.dav2fs")


def refuse_synced(folder: Path) -> None:
    """Refuses a folder that lies where a cloud service syncs.

    Args:
        folder: the folder, which may not exist yet.

    Raises:
        KioskError: it does, as its name, its neighbours or the service's own settings tell.
    """
    found = _service(folder)
    if found:
        raise KioskError(
            f"The folder {folder} is carried away by {found}: names must not leave this computer.",
            "Choose another --out, outside of what is synced. Nothing was written.",
        )


def _service(folder: Path) -> str:
    chains = (folder.absolute(), folder.resolve())
    above = dict.fromkeys(one for path in chains for one in (path, *path.parents))
    for one in above:
        for service, name in FOLDERS.items():
            if name.fullmatch(one.name):
                return service
    for one in above:
        found = _marked(one)
        if found:
            return found
    for root, service in (*_configured(), *_mounted()):
        if root.resolve() in above:
            return service
    return ""


def _marked(folder: Path) -> str:
    try:
        names = [entry.name.lower() for entry in os.scandir(folder)]
    except OSError:  # not there yet, or not ours to read
        return ""
    for name in names:
        if name in MARKERS:
            return MARKERS[name]
        if SYNC_DATABASE.fullmatch(name):
            return "Nextcloud"
    return ""


def _configured() -> Iterator[tuple[Path, str]]:
    """The folders that services of this user name in their own settings."""
    home = Path.home()
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        if os.environ.get(name):
            yield Path(os.environ[name]), "OneDrive"
    try:
        content = json.loads((home / ".dropbox" / "info.json").read_bytes())
        for account in content.values():
            yield Path(account["path"]), "Dropbox"
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass  # no Dropbox here, or settings that we cannot read
    for service in ("Nextcloud", "ownCloud"):
        try:
            settings = (home / ".config" / service / f"{service.lower()}.cfg").read_text("utf-8")
        except (OSError, ValueError):
            continue
        for path in re.findall(r"^.*localPath=(.+)$", settings, re.MULTILINE):
            yield Path(path.strip()), service


def _mounted() -> Iterator[tuple[Path, str]]:
    try:
        mounts = Path("/proc/self/mounts").read_text("utf-8", "replace").splitlines()
    except OSError:  # another system
        return
    for line in mounts:
        _, place, kind, *_ = line.split(" ")
        if kind in MOUNTS and place != "/":
            yield Path(place.replace("\\040", " ")), "a cloud service"
