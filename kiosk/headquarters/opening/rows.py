"""Opened records in little memory: one packed row each, beside what many records have in common.

A million opened records as Python's objects would take some 3 GB. A row takes what was typed and
some 70 bytes. What a stand writes alike into every record of a day and language (its *frame*) is
kept once. Rows never leave memory.
"""

from __future__ import annotations

import json
import struct
from dataclasses import replace
from datetime import date

from kiosk.petition.receipt import receipt_hash
from kiosk.petition.signature import (
    Consents,
    Exposure,
    Header,
    Record,
    Signature,
    Stroke,
    Withdrawal,
)

ID = 16
RECEIPT = 32
_HEAD = struct.Struct("<16s32sIB7H")
"""The record's id, its receipt's hash, its frame's number, its flags, the lengths of its texts."""
_CONTACT = struct.Struct("<B4H")
_CONTACT_AT = ID + RECEIPT + 4
"""Where the flags lie, and after them the lengths of name, e-mail, telephone and place."""
_WITHDRAWAL = 0x80
_EXPOSURES = tuple(Exposure)
_COUNTED = _EXPOSURES.index(Exposure.COUNTED)

Frame = Signature
"""A signature without the signer: what it has in common with others of its stand."""

_NO_DAY = date(1970, 1, 1)


def flags_of(exposure: str, sign: bool, contact: bool, comment: bool, helped: bool) -> int:
    """The choices of a signature in one byte."""
    choice = _EXPOSURES.index(Exposure(exposure))
    return choice | sign << 2 | contact << 3 | comment << 4 | helped << 5


def pack_row(
    record_id: bytes, receipt: bytes, frame: int, flags: int, texts: tuple[str, ...]
) -> bytes:
    """A row: seven texts (name, e-mail, telephone, place, country, comment, mark as JSON)."""
    encoded = [text.encode() for text in texts]
    return b"".join((_HEAD.pack(record_id, receipt, frame, flags, *map(len, encoded)), *encoded))


def pack_record(record: Record, frame: int) -> bytes:
    """The row of any record; that of a withdrawal has the receipt's hash that it takes back."""
    header = record.header
    if isinstance(record, Withdrawal):
        taken_back = receipt_hash(header.campaign, header.petition, record.code)
        texts = (record.code, "", "", "", "", "", "")
        return pack_row(header.id, taken_back, frame, _WITHDRAWAL, texts)
    agreed = record.consents
    flags = flags_of(record.exposure, agreed.sign, agreed.contact, agreed.comment, record.helped)
    mark = json.dumps(record.mark, separators=(",", ":")) if record.mark else ""
    texts = (
        record.name,
        record.email,
        record.phone,
        record.place,
        record.country,
        record.comment,
        mark,
    )
    return pack_row(header.id, record.receipt, frame, flags, texts)


def frame_of(record: Record) -> Frame:
    """The record without what is one signer's own."""
    if isinstance(record, Withdrawal):
        return _frame(record.header, "", b"", b"", "", _NO_DAY)
    return _frame(
        record.header,
        record.language,
        record.appeal,
        record.consent,
        record.legal_basis,
        record.delete_by,
    )


def _frame(
    header: Header, language: str, appeal: bytes, consent: bytes, legal_basis: str, delete_by: date
) -> Frame:
    return Signature(
        header=replace(header, id=bytes(ID)),
        language=language,
        appeal=appeal,
        consent=consent,
        name="",
        email="",
        phone="",
        place="",
        country="",
        comment="",
        exposure=Exposure.COUNTED,
        consents=Consents(),
        legal_basis=legal_basis,
        delete_by=delete_by,
        receipt=bytes(RECEIPT),
        helped=False,
    )


def is_withdrawal(blob: bytes, at: int) -> bool:
    """Whether the row at this place takes a signature back."""
    return blob[at + ID + RECEIPT + 4] == _WITHDRAWAL


def receipt_at(blob: bytes, at: int) -> bytes:
    """The hash of the row's receipt; of a withdrawal, of the receipt that it takes back."""
    return blob[at + ID : at + ID + RECEIPT]


def frame_number(blob: bytes, at: int) -> int:
    """The number of the row's frame."""
    return int.from_bytes(blob[at + ID + RECEIPT : at + ID + RECEIPT + 4], "little")


def texts_at(blob: bytes, at: int) -> list[str]:
    """What was typed: name, e-mail, telephone, place, country, comment, and the mark as JSON."""
    lengths = _HEAD.unpack_from(blob, at)[4:]
    begin = at + _HEAD.size
    texts = []
    for length in lengths:
        texts.append(blob[begin : begin + length].decode())
        begin += length
    return texts


def contact_at(blob: bytes, at: int) -> tuple[str, str, str, str] | None:
    """Name, e-mail, telephone and place; None for who wants to be a number only.

    Those who look for duplicates ask this of everyone.
    """
    flags, name, email, phone, place = _CONTACT.unpack_from(blob, at + _CONTACT_AT)
    if flags & 3 == _COUNTED:
        return None
    first = at + _HEAD.size
    second = first + name
    third = second + email
    fourth = third + phone
    return (
        blob[first:second].decode(),
        blob[second:third].decode(),
        blob[third:fourth].decode(),
        blob[fourth : fourth + place].decode(),
    )


def record_at(blob: bytes, at: int, frame: Frame) -> Record:
    """The record whose row begins at this place."""
    record_id, receipt, _, flags, *_ = _HEAD.unpack_from(blob, at)
    name, email, phone, place, country, comment, mark = texts_at(blob, at)
    shared = frame.header
    header = Header(
        record_id, shared.campaign, shared.petition, shared.device, shared.rehearsal, shared.event
    )
    if flags == _WITHDRAWAL:
        return Withdrawal(header, name)
    return Signature(
        header,
        frame.language,
        frame.appeal,
        frame.consent,
        name,
        email,
        phone,
        place,
        country,
        comment,
        _EXPOSURES[flags & 3],
        Consents(bool(flags & 4), bool(flags & 8), bool(flags & 16)),
        frame.legal_basis,
        frame.delete_by,
        receipt,
        bool(flags & 32),
        _mark(mark),
    )


def _mark(text: str) -> tuple[Stroke, ...]:
    if not text:
        return ()
    return tuple(tuple((x, y) for x, y in stroke) for stroke in json.loads(text))
