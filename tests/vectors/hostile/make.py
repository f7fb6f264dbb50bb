"""Makes the hostile corpus anew: `python -m tests.vectors.hostile.make`, from the project's folder.

Each file is a bundle that something is wrong with, in a folder named after what; corpus.json says
what a reader tells of each, and null for those that are sound by themselves. Device keys are made
afresh and kept nowhere.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.bundle.manifest import MAGIC, Manifest, digest_of, record_digest, root_of
from kiosk.bundle.read import BundledRecord
from kiosk.bundle.write import pieces
from kiosk.sealing.keys import SigningKey

HERE = Path(__file__).parent
CAMPAIGN, PETITION = "hostile", "demand"
RECORD_BYTES = 40

CUT = "It was cut short."
LACKS = "Its manifest lacks a field or holds a wrong one."
FORM = "Its manifest is not in canonical form."
NUMBERS = "Its manifest's numbers do not agree."
SIGNATURE = "Its device signature does not hold: it was changed, or cut short."
OTHER = "It holds other bytes than its manifest says."
NOT_SIGNED = "Its records are not those that the stand signed."
TWICE = "Its records are not sorted, or one stands twice."
NEWER = "It was written by a newer version."
NO_BUNDLE = "It is not a bundle of Petition Kiosk."

Change = Callable[[dict[str, object]], object]


def records(count: int) -> list[BundledRecord]:
    """Sorted records of bytes that no key opens."""
    made = []
    for _ in range(count):
        record_id, sealed = os.urandom(16), os.urandom(RECORD_BYTES)
        made.append(BundledRecord(record_id, record_digest(record_id, sealed), sealed))
    return sorted(made)


def manifest(key: SigningKey, held: Sequence[BundledRecord], **changes: Any) -> Manifest:
    """A sound first manifest over these records."""
    plain = Manifest(
        campaign=CAMPAIGN,
        petition=PETITION,
        pack="1" * 64,
        device=key.public.hex(),
        number=1,
        previous=None,
        count=len(held),
        total=len(held),
        root=root_of(one.digest for one in held).hex(),
        sealed_to=("2" * 64,),
        rehearsal=False,
        day=date(2026, 3, 14),
    )
    return replace(plain, **changes)


def bundle(key: SigningKey, told: bytes, held: Sequence[BundledRecord]) -> bytes:
    """A bundle that this key signs, whatever its manifest says."""
    return b"".join(pieces(told, held, key.sign(digest_of(told))))


def main() -> None:
    """Writes every file and corpus.json."""
    for path in sorted(HERE.glob("*/*.bundle")):
        path.unlink()
    told: dict[str, str | None] = {}

    def put(name: str, data: bytes, reason: str | None) -> None:
        path = HERE / f"{name}.bundle"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        told[f"{name}.bundle"] = reason

    key, held = SigningKey.new(), records(2)
    true = manifest(key, held)
    sound = bundle(key, true.to_bytes(), held)
    put("sound/first", sound, None)
    _wrong_keys(put, key, true, held)
    _replays(put, key, true, held)
    _forks(put)
    _futures(put, key, true, held, sound)
    _large(put, key, true, held)
    _manifests(put, key, true, held)
    _records(put, key, held, sound)
    (HERE / "corpus.json").write_text(json.dumps(told, indent=1, sort_keys=True) + "\n")


def _wrong_keys(put, key, true, held):
    other = SigningKey.new()
    put("wrong-key/signed-by-another", bundle(other, true.to_bytes(), held), SIGNATURE)
    claims = replace(true, device=other.public.hex()).to_bytes()
    put("wrong-key/in-the-name-of-another", bundle(key, claims, held), SIGNATURE)
    nobody = replace(true, device="f" * 64).to_bytes()
    put("wrong-key/no-point-of-the-curve", bundle(key, nobody, held), SIGNATURE)
    unsigned = b"".join(pieces(true.to_bytes(), held, bytes(64)))
    put("wrong-key/signature-of-zeros", unsigned, SIGNATURE)


def _replays(put, key, true, held):
    put("replay/records-of-another", bundle(key, true.to_bytes(), records(2)), NOT_SIGNED)
    old = key.sign(true.digest)
    second = replace(true, number=2, previous="3" * 64, total=4)
    put("replay/other-number", b"".join(pieces(second.to_bytes(), held, old)), SIGNATURE)
    elsewhere = replace(true, campaign="another").to_bytes()
    put(
        "replay/of-another-campaign",
        bundle(key, elsewhere, held),
        "It belongs to another campaign (another), not hostile.",
    )
    petition = replace(true, petition="another").to_bytes()
    put(
        "replay/of-another-petition",
        bundle(key, petition, held),
        "It belongs to another petition (another), not demand.",
    )
    practice = replace(true, rehearsal=True).to_bytes()
    put(
        "replay/practice",
        bundle(key, practice, held),
        "It is a practice bundle: nothing in it is real.",
    )


def _forks(put):
    key = SigningKey.new()
    for side in "ab":
        held = records(2)
        put(f"fork/side-{side}", bundle(key, manifest(key, held).to_bytes(), held), None)


def _futures(put, key, true, held, sound):
    for version in (0, 2, 65535):
        at = len(MAGIC)
        data = sound[:at] + struct.pack(">H", version) + sound[at + 2 :]
        put(f"version/{version}", data, NEWER)
    content = json.loads(true.to_bytes()) | {"weather": "fair"}
    put("version/a-field-more", bundle(key, _json(content), held), FORM)


def _large(put, key, true, held):
    head = MAGIC + struct.pack(">H", 1)
    put(
        "large/manifest-of-4-gib",
        head + b"\xff\xff\xff\xff" + b"{" * 99,
        "Its manifest is larger than any manifest.",
    )
    put(
        "large/manifest-over-the-cap",
        bundle(key, b" " * (16 * 1024 + 1), held),
        "Its manifest is larger than any manifest.",
    )
    line = _json(json.loads(true.to_bytes()) | {"campaign": "a" * 15_000})
    put("large/one-line", bundle(key, line, held), LACKS)
    number = true.to_bytes().replace(b'"number":1', b'"number":' + b"9" * 15_000)
    put("large/number", bundle(key, number, held), LACKS)
    many = replace(true, count=50_000, total=50_000)
    put("large/count", bundle(key, many.to_bytes(), held), OTHER)
    told = true.to_bytes()
    liar = held[0].id + struct.pack(">I", 2**32 - 1) + held[0].sealed
    put(
        "large/record-of-4-gib",
        MAGIC + struct.pack(">HI", 1, len(told)) + told + liar + key.sign(true.digest),
        "A record in it is larger than any record.",
    )


def _manifests(put, key, true, held):
    plain = true.to_bytes()
    content = json.loads(plain)
    texts: dict[str, tuple[bytes, str]] = {
        "nested/lists": (b"[" * 8000, LACKS),
        "nested/objects": (b'{"a":' * 3000, LACKS),
        "nested/in-a-field": (plain.replace(b'"total":2', b'"total":' + b"[" * 7000), LACKS),
        "nul/raw": (plain.replace(b'"hostile"', b'"host\x00le"'), LACKS),
        "nul/escaped": (plain.replace(b'"hostile"', b'"host\\u0000le"'), LACKS),
        "nul/behind": (plain + b"\x00", LACKS),
        "bidi/campaign": (_json(content | {"campaign": "hos\u202etile"}), LACKS),
        "bidi/day": (_json(content | {"day": "\u200f2026-03-14"}), LACKS),
        "bidi/unescaped": (plain.replace(b'"hostile"', '"hos\u2067tile"'.encode()), LACKS),
        "bidi/digits": (_json(content | {"day": "\u0662\u0660\u0662\u0666-03-14"}), LACKS),
        "numbers/float": (plain.replace(b'"count":2', b'"count":2.0'), LACKS),
        "numbers/infinite": (plain.replace(b'"count":2', b'"count":Infinity'), LACKS),
        "numbers/minus": (plain.replace(b'"count":2', b'"count":-2'), LACKS),
        "numbers/true": (plain.replace(b'"number":1', b'"number":true'), LACKS),
        "numbers/total-below-count": (replace(true, total=1).to_bytes(), NUMBERS),
        "numbers/no-key": (replace(true, sealed_to=()).to_bytes(), NUMBERS),
        "numbers/first-with-a-past": (
            replace(true, previous="3" * 64).to_bytes(),
            "Its number and the bundle before it do not agree.",
        ),
        "form/key-twice": (plain[:-1] + b',"total":2}', FORM),
        "form/space": (plain.replace(b":", b": ", 1), FORM),
        "form/week-day": (_json(content | {"day": "2026-W11-6"}), FORM),
        "form/capitals": (_json(content | {"pack": "A" * 64}), LACKS),
        "form/half-a-surrogate": (plain.replace(b'"hostile"', b'"\\ud800"'), LACKS),
        "form/no-utf-8": (plain.replace(b'"hostile"', b'"\xff\xfe"'), LACKS),
        "form/a-list": (b"[]", LACKS),
        "form/null": (b"null", LACKS),
        "form/empty": (b"", LACKS),
    }
    for name, (text, reason) in texts.items():
        put(name, bundle(key, text, held), reason)


def _records(put, key, held, sound):
    first, second = held
    twin = os.urandom(RECORD_BYTES)
    twice = [first, BundledRecord(first.id, record_digest(first.id, twin), twin)]
    put("ids/twice", bundle(key, manifest(key, twice).to_bytes(), twice), TWICE)
    same = [first, first]
    put("ids/the-same-record-twice", bundle(key, manifest(key, same).to_bytes(), same), TWICE)
    back = [second, first]
    put("ids/unsorted", bundle(key, manifest(key, back).to_bytes(), back), TWICE)
    put("bytes/one-behind", sound + b"\x00", SIGNATURE)
    told = manifest(key, held)
    inside = b"".join(pieces(told.to_bytes(), [*held, *records(1)], key.sign(told.digest)))
    put("bytes/a-record-more", inside, OTHER)
    fewer = b"".join(pieces(told.to_bytes(), held[:1], key.sign(told.digest)))
    put("bytes/a-record-less", fewer, OTHER)
    put("bytes/none", b"", NO_BUNDLE)
    put("bytes/magic-alone", MAGIC, CUT)
    put("bytes/a-page", b"<!doctype html><title>404</title>", NO_BUNDLE)
    put("bytes/zeros", bytes(4096), NO_BUNDLE)


def _json(content: object) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


if __name__ == "__main__":
    main()
