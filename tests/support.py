"""What many tests need: the bundled pack, drafts, stands, bundles."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.bundle.read import BundleReader
from kiosk.ledger.store import Ledger
from kiosk.pack.read import read_pack
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.signature import Consents, Draft, Event, Exposure
from kiosk.resources import bundled_campaign
from kiosk.sealing.keys import CampaignKey, new_campaign_key
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.outcome import Collected
from kiosk.stand.setup import Stand, go_live, open_rehearsal

ROOT = Path(__file__).resolve().parent.parent
DAY = date(2026, 3, 14)
EVENT = Event("All-party conference", "Gilgit", DAY)


def pack() -> CampaignPack:
    """The bundled campaign."""
    return read_pack(bundled_campaign())


def draft(name: str = "Amina Bibi", **changes: object) -> Draft:
    """A draft that the bundled pack accepts."""
    values: dict[str, object] = {
        "language": "en",
        "name": name,
        "country": "PK",
        "exposure": Exposure.PUBLIC,
        "consents": Consents(sign=True, contact=False),
    }
    return Draft(**(values | changes))


def rehearsal(data: Path, day: date = DAY) -> Stand:
    """An open rehearsal of the bundled pack."""
    return open_rehearsal(data, pack(), day, anew=False)


def rehearsal_unsealer(data: Path) -> Unsealer:
    """Opens what a rehearsal sealed."""
    return Unsealer((data / "rehearsal" / "rehearsal.key").read_text())


def live_pack_folder(folder: Path, *keys: CampaignKey, **replacements: str) -> Path:
    """A copy of the bundled pack that is sealed to `keys`."""
    folder.mkdir(parents=True)
    for path in bundled_campaign().iterdir():
        text = path.read_text("utf-8")
        if path.name == "campaign.toml":
            listed = json.dumps([key.public for key in keys])
            text = text.replace("sealed_to = []", f"sealed_to = {listed}")
            for old, new in replacements.items():
                text = text.replace(old, new)
        (folder / path.name).write_text(text, "utf-8")
    return folder


def live(tmp_path: Path, name: str = "live") -> tuple[Stand, CampaignKey, Path]:
    """A live stand, the key that opens what it seals, and its data folder."""
    key = new_campaign_key()
    folder = live_pack_folder(tmp_path / f"{name}-pack", key)
    data = tmp_path / name
    return go_live(data, folder, EVENT), key, data


def sign(stand: Stand, drafts: Iterable[Draft]) -> None:
    """Signs every draft; each must be accepted."""
    collector = stand.collector()
    for one in drafts:
        assert isinstance(collector.collect(one), Collected)


def sealed_records(ledger: Ledger) -> list[bytes]:
    """The sealed bytes of every record of a ledger, read past the program's own way."""
    import sqlite3

    with closing(sqlite3.connect(ledger.path)) as connection:
        return [row[0] for row in connection.execute("SELECT sealed FROM sealed_record")]


def read_records(path: Path) -> list[bytes]:
    """The sealed bytes of every record of a bundle."""
    with path.open("rb") as file:
        return [record.sealed for record in BundleReader(file).records()]


root_only = pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a disk")


@contextmanager
def mounted(folder: Path, size: str) -> Iterator[Path]:
    """A small disk of its own, mounted at `folder`; only root can."""
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "none", folder], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


@contextmanager
def ext4(folder: Path, size: str) -> Iterator[Path]:
    """A real file system in an image, mounted at `folder`; skips where there is no loop device."""
    image = folder.with_suffix(".img")
    with image.open("wb") as file:
        file.truncate(int(size.removesuffix("m")) << 20)
    subprocess.run(["mkfs.ext4", "-q", "-m", "0", image], check=True)
    folder.mkdir()
    done = subprocess.run(["mount", "-o", "loop", image, folder], capture_output=True, check=False)
    if done.returncode != 0:
        pytest.skip("this machine has no loop device")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def make_read_only(disk: Path) -> None:
    """From now on nothing can be written there."""
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)


def command(*words: object, **options: Any) -> subprocess.CompletedProcess[str]:
    """Runs petition-kiosk in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        **options,
    )
