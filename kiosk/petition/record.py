"""Signature <-> canonical, padded bytes: what lies inside the seal (docs/formats/record.md).

A record is canonical JSON (sorted keys, no white space, UTF-8, NFC) followed by spaces up to one
size, the same for every record of a kiosk, so that a sealed record's length tells nothing. What
`age -d` prints of one is still plain JSON.
"""

from __future__ import annotations

import json
import unicodedata
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from datetime import date

from kiosk.errors import KioskError
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.signature import (
    Consents,
    Event,
    Exposure,
    Header,
    Record,
    Signature,
    Stroke,
    Withdrawal,
)

VERSION = 1
SIZES = (1024, 4096, 16384)
"""The padded sizes in bytes; a pack's fields and limits choose the smallest that always fits."""

MOST_EVENT_BYTES = 60
"""An event's name, and its place, in bytes."""

FIXED_BYTES = 900
"""Room for everything that is not typed, rounded up generously; a test measures the worst case."""

MOST_GRID = 255
MARK_BYTES = 1000
"""Room for a finger-drawn mark as canonical JSON, in a pack that asks for one."""

Json = Mapping[str, object]


class RecordError(KioskError):
    """Bytes that are not a record of this version."""


def padded_size(pack: CampaignPack) -> int:
    """The size in bytes of every record of this pack.

    A typed byte may become two inside JSON (a quotation mark or a backslash), never more,
    because the rules refuse control characters.

    Raises:
        RecordError: the pack's limits leave no size that always fits.
    """
    constant = sum(len(text.encode()) for text in (pack.id, pack.petition.id, pack.legal_basis))
    mark = MARK_BYTES if pack.mark else 0
    worst = FIXED_BYTES + mark + constant + sum(2 * rule.limit for rule in pack.fields)
    for size in SIZES:
        if worst <= size:
            return size
    raise RecordError(
        f"The pack's fields may need {worst} bytes a record and {SIZES[-1]} is the most.",
        "Lower the limits of the fields in campaign.toml.",
    )


def mark_bytes(mark: tuple[Stroke, ...]) -> int:
    """How many bytes a mark takes in a record."""
    return len(_canonical(_mark_to_json(mark)))


def encode(record: Record, size: int) -> bytes:
    """The record as canonical JSON, padded with spaces to `size` bytes.

    Raises:
        RecordError: it does not fit; nothing of what it holds is in the message.
    """
    data = _canonical(_to_json(record))
    if len(data) > size:
        raise RecordError("What was typed is longer than this stand can keep.", "Shorten it.")
    return data.ljust(size, b" ")


def decode(data: bytes) -> Record:
    """The record that `encode` made into these bytes.

    Raises:
        RecordError: another version, another size, or bytes that `encode` never makes.
    """
    if len(data) not in SIZES:
        raise RecordError("A record has a size that no kiosk makes.")
    trimmed = data.rstrip(b" ")
    try:
        content = json.loads(trimmed)
    except (ValueError, RecursionError):
        raise RecordError("A record is not JSON.") from None
    if not isinstance(content, dict):
        raise RecordError("A record is not a JSON object.")
    if content.get("v") != VERSION:
        raise RecordError(
            "A record was made by another version of the kiosk.", "Update the program here."
        )
    try:
        record = _from_json(content)
        same = _canonical(_to_json(record)) == trimmed
    except (KeyError, TypeError, ValueError, OverflowError):
        raise RecordError("A record lacks a field or holds a wrong one.") from None
    if not same:
        raise RecordError("A record is not in canonical form.")
    return record


def _canonical(content: Json | list[object]) -> bytes:
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return unicodedata.normalize("NFC", text).encode()


def _b64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def _unb64(text: object, length: int) -> bytes:
    if not isinstance(text, str):
        raise TypeError
    data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if len(data) != length:
        raise ValueError
    return data


def _to_json(record: Record) -> Json:
    header = record.header
    common: dict[str, object] = {
        "v": VERSION,
        "id": _b64(header.id),
        "campaign": header.campaign,
        "petition": header.petition,
        "device": _b64(header.device),
        "rehearsal": header.rehearsal,
        "event": {"name": header.event.name, "place": header.event.place},
        "day": header.event.day.isoformat(),
    }
    match record:
        case Withdrawal():
            return common | {"kind": "withdrawal", "code": record.code}
        case Signature():
            return common | {
                "kind": "signature",
                "language": record.language,
                "appeal": _b64(record.appeal),
                "consent": _b64(record.consent),
                "name": record.name,
                "email": record.email,
                "phone": record.phone,
                "place": record.place,
                "country": record.country,
                "comment": record.comment,
                "exposure": record.exposure.value,
                "consents": _consents(record.consents),
                "legal_basis": record.legal_basis,
                "delete_by": record.delete_by.isoformat(),
                "receipt": _b64(record.receipt),
                "helped": record.helped,
                "mark": _mark_to_json(record.mark),
            }


def _mark_to_json(mark: tuple[Stroke, ...]) -> list[object]:
    return [[list(point) for point in stroke] for stroke in mark]


def _consents(consents: Consents) -> Json:
    told = {"sign": consents.sign, "contact": consents.contact}
    return told | {"comment": True} if consents.comment else told


def _text(content: Json, key: str) -> str:
    value = content[key]
    if not isinstance(value, str):
        raise TypeError(key)
    return value


def _yes_no(content: Json, key: str) -> bool:
    value = content[key]
    if not isinstance(value, bool):
        raise TypeError(key)
    return value


def _object(content: Json, key: str) -> Json:
    value = content[key]
    if not isinstance(value, dict):
        raise TypeError(key)
    return value


def _from_json(content: Json) -> Record:
    event = _object(content, "event")
    header = Header(
        id=_unb64(content["id"], 16),
        campaign=_text(content, "campaign"),
        petition=_text(content, "petition"),
        device=_unb64(content["device"], 32),
        rehearsal=_yes_no(content, "rehearsal"),
        event=Event(
            _text(event, "name"), _text(event, "place"), date.fromisoformat(_text(content, "day"))
        ),
    )
    kind = content["kind"]
    if kind == "withdrawal":
        return Withdrawal(header, _text(content, "code"))
    if kind != "signature":
        raise ValueError(kind)
    consents = _object(content, "consents")
    return Signature(
        header=header,
        language=_text(content, "language"),
        appeal=_unb64(content["appeal"], 32),
        consent=_unb64(content["consent"], 32),
        name=_text(content, "name"),
        email=_text(content, "email"),
        phone=_text(content, "phone"),
        place=_text(content, "place"),
        country=_text(content, "country"),
        comment=_text(content, "comment"),
        exposure=Exposure(_text(content, "exposure")),
        consents=Consents(
            _yes_no(consents, "sign"),
            _yes_no(consents, "contact"),
            # Only a yes is written, so that records from before there was this purpose still open.
            "comment" in consents and _yes_no(consents, "comment"),
        ),
        legal_basis=_text(content, "legal_basis"),
        delete_by=date.fromisoformat(_text(content, "delete_by")),
        receipt=_unb64(content["receipt"], 32),
        helped=_yes_no(content, "helped"),
        mark=_strokes(content["mark"]),
    )


def _strokes(value: object) -> tuple[Stroke, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(tuple((_grid(x), _grid(y)) for x, y in stroke) for stroke in value)


def _grid(value: object) -> int:
    if type(value) is not int or not 0 <= value <= MOST_GRID:
        raise ValueError
    return value
