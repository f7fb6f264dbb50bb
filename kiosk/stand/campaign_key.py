"""The campaign's key where there is no office: made onto a stick, never onto the kiosk's disk."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.bundle.volume import place
from kiosk.errors import KioskError
from kiosk.pack.read import TOML, pack_files, read_pack
from kiosk.petition.campaign import CampaignPack
from kiosk.sealing.keys import (
    MOST_KEY_FILE_BYTES,
    new_campaign_key,
    new_passphrase,
    protect,
    write_secret,
)
from kiosk.stand.access import STICK_FILE

KEY_FILE = "petition-kiosk-campaign.key"
SEALED_TO = re.compile(r"^sealed_to\s*=\s*\[[^\]]*\]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class MadeKey:
    """A new campaign key on a stick; the passphrase is shown once and written down by hand."""

    file: Path
    public: str
    passphrase: str = field(repr=False)


def make_key(stick: Path, data: Path) -> MadeKey:
    """Makes a campaign key on a stick, under a passphrase of seven words.

    Args:
        stick: the stick's folder.
        data: the kiosk's data folder, on whose disk no key may come to lie.

    Raises:
        KioskError: that is no stick, a key lies there already, or it cannot be written.
    """
    _refuse_own_disk(stick, data)
    key, passphrase = new_campaign_key(), new_passphrase()
    file = _write(stick, protect(key.identity_file(), passphrase))
    return MadeKey(file, key.public, passphrase)


def copy_key(
    first: Path, stick: Path, data: Path, first_name: str = "", stick_name: str = ""
) -> Path:
    """Copies a key as it lies, under its passphrase, to a second stick; try it there next.

    Args:
        first: the key's file on the first stick.
        stick: the second stick's folder.
        data: the kiosk's data folder, on whose disk no key may come to lie.
        first_name: what names the first stick as a whole (`Volume.stick`), where that is known.
        stick_name: the same of the second.

    Raises:
        KioskError: it is the same stick or none, a key lies there already, or it cannot be written.
    """
    _refuse_own_disk(stick, data)
    try:
        same_part = first.stat().st_dev == stick.stat().st_dev
        if same_part or (first_name and first_name == stick_name):
            raise KioskError(
                "That is the same stick: a copy there is lost with it.", "Plug in another one."
            )
        if first.stat().st_size > MOST_KEY_FILE_BYTES:
            raise KioskError(f"{first.name} is too large for a key.", "Take the first stick again.")
        content = first.read_bytes()
    except OSError as error:
        raise KioskError(
            f"The key cannot be read ({error.strerror}).", "Leave both sticks in and try again."
        ) from error
    return _write(stick, content)


def pack_for_key(pack_folder: Path, target: Path, public: str) -> CampaignPack:
    """Writes a copy of a pack that seals to one key.

    Args:
        pack_folder: the pack to copy.
        target: a new folder for the copy.
        public: the age public key.

    Raises:
        KioskError: the pack has faults, or the copy cannot be written.
    """
    pack = read_pack(pack_folder)
    try:
        target.mkdir(parents=True)
        for name in pack_files(pack):
            content = (pack_folder / name).read_bytes()
            place(target, name, [_sealed_to(content, public) if name == TOML else content])
    except OSError as error:
        raise KioskError(
            f"The pack cannot be copied ({error.strerror}).", "Make room, or take a new folder."
        ) from error
    made = read_pack(target)
    if made.sealed_to != (public,):
        raise KioskError(
            "The key could not be put into the pack.", "Nothing is lost. Take another pack."
        )
    return made


def _sealed_to(content: bytes, public: str) -> bytes:
    line = f"sealed_to = {json.dumps([public])}"
    return SEALED_TO.sub(line, content.decode("utf-8-sig"), count=1).encode()


def _refuse_own_disk(stick: Path, data: Path) -> None:
    try:
        own = stick.stat().st_dev == data.stat().st_dev
    except OSError as error:
        raise KioskError(
            f"The stick cannot be read ({error.strerror}).", "Plug it in and try again."
        ) from error
    if own:
        raise KioskError(
            "That folder lies on this computer's own disk, where no campaign key may ever lie.",
            "Plug in a stick and choose it.",
        )


def _write(stick: Path, content: bytes) -> Path:
    if (stick / STICK_FILE).exists():
        raise KioskError(
            "That is a volunteers' stick, which lies among strangers: no campaign key goes there.",
            "Take another stick.",
        )
    file = stick / KEY_FILE
    try:
        write_secret(file, content)
    except FileExistsError:
        raise KioskError(
            "A campaign key lies on that stick already, and none is ever overwritten.",
            "Take an empty stick.",
        ) from None
    except OSError as error:
        raise KioskError(
            f"The key cannot be written ({error.strerror}).", "Use another stick."
        ) from error
    return file
