"""A file -> its manifest and records, or the reason why it is refused."""

from __future__ import annotations

import hashlib
import os
import struct
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from kiosk.bundle.manifest import (
    ID_BYTES,
    MAGIC,
    MOST_BYTES,
    MOST_MANIFEST_BYTES,
    MOST_RECORD_BYTES,
    RECORD_PREFIX,
    SIGNATURE_BYTES,
    VERSION,
    BundleError,
    Manifest,
    root_of,
)
from kiosk.sealing.keys import verify

HEAD = struct.Struct(">HI")
CHUNK = 1 << 20

_RECORD_HEAD = struct.Struct(f">{ID_BYTES}sI")
"""A record's id and the length of its sealed bytes."""
RECORD_HEAD = _RECORD_HEAD.size
_RECORD_DIGEST = hashlib.sha256(RECORD_PREFIX)
"""`record_digest` as far as it is alike for all records."""


class BundledRecord(NamedTuple):
    """A record as it travels; a plain tuple, because an office reads a million of them."""

    id: bytes
    digest: bytes
    sealed: bytes


class BundleReader:
    """Reads one bundle from an open, seekable file.

    The manifest is trusted once the device's signature holds, which the constructor checks. The
    records are trusted only when `records` has run to its end without raising: store them in a
    transaction that can still be rolled back.

    `position` tells how far the file was read, in bytes.

    Raises:
        BundleError: it is no bundle, of a later version, too large, or changed.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        size = self._size()
        if size > MOST_BYTES:
            raise BundleError("It is larger than any bundle.")
        if self._read(len(MAGIC)) != MAGIC:
            raise BundleError("It is not a bundle of Petition Kiosk.")
        version, length = HEAD.unpack(self._exactly(HEAD.size))
        if version != VERSION:
            raise BundleError("It was written by a newer version.", "Update the program here.")
        if length > MOST_MANIFEST_BYTES:
            raise BundleError("Its manifest is larger than any manifest.")
        self.manifest_bytes = self._exactly(length)
        self.manifest = Manifest.from_bytes(self.manifest_bytes)
        self._start = file.tell()
        self._end = size - SIGNATURE_BYTES
        self.position = self._start
        if self._end < self._start:
            raise BundleError("It was cut short.", "Copy it again from the stick.")
        file.seek(self._end)
        self.signature = self._exactly(SIGNATURE_BYTES)
        if not verify(bytes.fromhex(self.manifest.device), self.signature, self.manifest.digest):
            raise BundleError("Its device signature does not hold: it was changed, or cut short.")

    def records(self, whole: hashlib._Hash | None = None) -> Iterator[BundledRecord]:
        """The records in the order of their ids.

        Args:
            whole: is fed all bytes of the file, its signature last, so that one reading gives both.

        Raises:
            BundleError: the file is cut short or changed; what came before is not to be trusted.
        """
        self._to_first_record(whole)
        # An office reads a million of them, so each step is one call: see docs/benchmarks.md.
        head_at, begun, tuple_of = _RECORD_HEAD.unpack_from, _RECORD_DIGEST.copy, tuple.__new__
        digests: list[bytes] = []
        before = buffer = b""
        at = size = 0
        for _ in range(self.manifest.count):
            if size - at < RECORD_HEAD:
                buffer, at = self._more(buffer[at:], RECORD_HEAD, whole), 0
                size = len(buffer)
            record_id, length = head_at(buffer, at)
            if length > MOST_RECORD_BYTES:
                raise BundleError("A record in it is larger than any record.")
            if size - at < RECORD_HEAD + length:
                buffer, at = self._more(buffer[at:], RECORD_HEAD + length, whole), 0
                size = len(buffer)
            if record_id <= before:
                raise BundleError("Its records are not sorted, or one stands twice.")
            begin = at + RECORD_HEAD
            before, at = record_id, begin + length
            sealed = buffer[begin:at]
            hashed = begun()
            hashed.update(record_id)
            hashed.update(sealed)
            digest = hashed.digest()
            digests.append(digest)
            yield tuple_of(BundledRecord, (record_id, digest, sealed))
        if at != size or self.position != self._end:
            raise BundleError("It holds other bytes than its manifest says.")
        if root_of(digests) != bytes.fromhex(self.manifest.root):
            raise BundleError("Its records are not those that the stand signed.")
        if whole is not None:
            whole.update(self.signature)

    def digest_whole(self, tick: Callable[[], None] = lambda: None) -> bytes:
        """SHA-256 of the whole file, which says nothing of whether it is sound.

        Raises:
            BundleError: it could not be read to its end.
        """
        whole = hashlib.sha256()
        self._to_first_record(whole)
        while self.position < self._end:
            self._more(b"", 1, whole)
            tick()
        whole.update(self.signature)
        return whole.digest()

    def _to_first_record(self, whole: hashlib._Hash | None) -> None:
        self._file.seek(0)
        head = self._exactly(self._start)
        if whole is not None:
            whole.update(head)
        self.position = self._start

    def _more(self, rest: bytes, least: int, whole: hashlib._Hash | None) -> bytes:
        """What is left of a chunk and the next one, `least` bytes or more, before the signature."""
        wanted = min(max(CHUNK, least - len(rest)), self._end - self.position)
        if len(rest) + wanted < least:
            raise BundleError("It holds other bytes than its manifest says.")
        chunk = self._exactly(wanted)
        if whole is not None:
            whole.update(chunk)
        self.position += wanted
        return rest + chunk

    def _size(self) -> int:
        """The file's length in bytes; it is read from its beginning afterwards."""
        try:
            size = self._file.seek(0, os.SEEK_END)
            self._file.seek(0)
        except OSError as error:
            raise _unreadable(error) from error
        return size

    def _exactly(self, count: int) -> bytes:
        data = self._read(count)
        if len(data) != count:
            raise BundleError("It was cut short.", "Copy it again from the stick.")
        return data

    def _read(self, count: int) -> bytes:
        try:
            return self._file.read(count)
        except OSError as error:
            raise _unreadable(error) from error


def _unreadable(error: OSError) -> BundleError:
    return BundleError(
        f"It could not be read to its end ({error.strerror}).", "Try again, or copy it."
    )


def verify_bundle(path: Path) -> Manifest:
    """Reads a bundle whole and answers its manifest.

    Raises:
        BundleError: the file cannot be read or is refused.
    """
    with open_bundle(path) as file:
        reader = BundleReader(file)
        deque(reader.records(), maxlen=0)  # reads them all and keeps none
        return reader.manifest


@contextmanager
def open_bundle(path: Path) -> Iterator[BinaryIO]:
    """The file, open for reading; only regular files are.

    Raises:
        BundleError: it cannot be opened, read or closed: the last fails on a stick that was pulled.
    """
    try:
        if not path.is_file():
            raise BundleError("It is not a file.", "Name a bundle, or a folder with bundles.")
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise BundleError(f"It cannot be read ({error.strerror}).") from error
