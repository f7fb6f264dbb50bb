"""A pack that was checked once, kept as canonical JSON for the next start.

Checking a pack takes a quarter of a second, most of it for pydantic. What is kept is bound to the
bytes of the pack's files: any change of any of them makes it worthless. Sound and pictures are read
whole for that too, at a gigabyte a second or half: a size and a time would not see a file put back
with the date of the old one, and 16 MiB take some 20 ms.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.pack.extras import MOST_BYTES, SUFFIXES
from kiosk.petition.campaign import (
    AppealText,
    Block,
    CampaignPack,
    Colours,
    ConsentText,
    Contact,
    FieldName,
    FieldRule,
    Language,
    Named,
    Petition,
    Report,
)
from kiosk.petition.signature import Exposure

VERSION = 2


def read_cached(folder: Path, cache: Path) -> CampaignPack:
    """The pack in `folder`, from `cache` where that still fits its files.

    Raises:
        PackError: the pack has faults; nothing is kept then.
    """
    state = _state(folder)
    if state:
        try:
            kept = json.loads(cache.read_bytes())
            if kept["state"] == state:
                return from_canonical(kept["pack"])
        except (OSError, ValueError, KeyError, TypeError):
            pass  # none yet, of another version, or damaged: the pack's own files say it all
    from kiosk.pack.read import read_pack  # late: pydantic

    pack = read_pack(folder)
    _keep(cache, state, pack)
    return pack


def from_canonical(content: Mapping[str, Any]) -> CampaignPack:
    """The pack that `CampaignPack.canonical` made into this JSON, but for the order of its keys.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    return CampaignPack(
        **{
            **content,
            "contact": Contact(**content["contact"]),
            "sealed_to": tuple(content["sealed_to"]),
            "office_keys": tuple(content["office_keys"]),
            "petition": Petition(
                **content["petition"] | {"goals": tuple(content["petition"]["goals"])}
            ),
            "handed_to": tuple(Named(**one) for one in content["handed_to"]),
            "exposures": tuple(Exposure(one) for one in content["exposures"]),
            "languages": tuple(_language(one) for one in content["languages"]),
            "fields": tuple(
                FieldRule(FieldName(one["name"]), one["required"], one["limit"])
                for one in content["fields"]
            ),
            "places": tuple(Named(**one) for one in content["places"]),
            "delete_by": date.fromisoformat(content["delete_by"]),
            "reports": tuple(
                Report(**one | {"day": date.fromisoformat(one["day"])})
                for one in content["reports"]
            ),
            "colours": Colours(**content["colours"]),
            "files": {
                name: bytes.fromhex(digest) for name, digest in content.get("files", {}).items()
            },
        }
    )


def _language(content: Mapping[str, Any]) -> Language:
    appeal, consent = content["appeal"], content["consent"]
    return Language(
        **{
            **content,
            "appeal": AppealText(
                appeal["language"],
                appeal["headline"],
                appeal["ask"],
                tuple(appeal["facts"]),
                _blocks(appeal["body"]),
                bytes.fromhex(appeal["digest"]),
            ),
            "consent": ConsentText(
                consent["language"],
                _blocks(consent["first"]),
                _blocks(consent["more"]),
                bytes.fromhex(consent["digest"]),
            ),
        }
    )


def _blocks(content: list[Mapping[str, Any]]) -> tuple[Block, ...]:
    return tuple(Block(one["kind"], one["text"]) for one in content)


def _state(folder: Path) -> str:
    """A hash over the names and bytes of the pack's files; empty where they cannot be read."""
    whole = hashlib.sha256(b"petition-kiosk pack cache %d\0" % VERSION)
    try:
        for path in sorted(folder.iterdir()):
            if path.suffix not in SUFFIXES or not path.is_file():
                continue
            size = path.stat().st_size
            whole.update(f"{path.name}\0{size}\0".encode())
            if size <= MOST_BYTES:  # a longer one is refused unread
                with path.open("rb") as file:
                    whole.update(hashlib.file_digest(file, "sha256").digest())
    except OSError:
        return ""
    return whole.hexdigest()


def _keep(cache: Path, state: str, pack: CampaignPack) -> None:
    """Keeps a pack; where that cannot be done the next start takes a little longer, no more."""
    kept = json.dumps({"state": state, "pack": json.loads(pack.canonical())}, ensure_ascii=False)
    partial = cache.with_name(cache.name + ".partial")
    try:
        cache.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        partial.write_text(kept, encoding="utf-8")
        os.replace(partial, cache)  # noqa: PTH105 - one step, also where the target is there
    except OSError:
        return
