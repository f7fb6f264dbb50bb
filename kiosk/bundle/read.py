"""A file -> its manifest and records, or the reason why it is refused."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kiosk.bundle.manifest import (
    ID_BYTES,
    MAGIC,
    MOST_BYTES,
    MOST_MANIFEST_BYTES,
    MOST_RECORD_BYTES,
    SIGNATURE_BYTES,
    VERSION,
    BundleError,
    Manifest,
    record_digest,
    root_of,
)
from kiosk.sealing.keys import verify

HEAD = struct.Struct(">HI")
LENGTH = struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class BundledRecord:
    """A record as it travels."""

    id: bytes
    digest: bytes
    sealed: bytes


class BundleReader:
    """Reads one bundle from an open, seekable file.

    The manifest is trusted once the device's signature holds, which the constructor checks. The
    records are trusted only when `records` has run to its end without raising: store them in a
    transaction that can still be rolled back.

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
        if self._end < self._start:
            raise BundleError("It was cut short.", "Copy it again from the stick.")
        file.seek(self._end)
        self.signature = self._exactly(SIGNATURE_BYTES)
        if not verify(bytes.fromhex(self.manifest.device), self.signature, self.manifest.digest):
            raise BundleError("Its device signature does not hold: it was changed, or cut short.")

    def records(self) -> Iterator[BundledRecord]:
        """The records in the order of their ids.

        Raises:
            BundleError: the file is cut short or changed; what came before is not to be trusted.
        """
        self._file.seek(self._start)
        digests: list[bytes] = []
        before = b""
        for _ in range(self.manifest.count):
            if self._file.tell() + ID_BYTES + LENGTH.size > self._end:
                raise BundleError("It holds other bytes than its manifest says.")
            record_id = self._exactly(ID_BYTES)
            (length,) = LENGTH.unpack(self._exactly(LENGTH.size))
            if length > MOST_RECORD_BYTES:
                raise BundleError("A record in it is larger than any record.")
            if record_id <= before:
                raise BundleError("Its records are not sorted, or one stands twice.")
            sealed = self._exactly(length)
            digest = record_digest(record_id, sealed)
            digests.append(digest)
            before = record_id
            yield BundledRecord(record_id, digest, sealed)
        if self._file.tell() != self._end:
            raise BundleError("It holds other bytes than its manifest says.")
        if root_of(digests) != bytes.fromhex(self.manifest.root):
            raise BundleError("Its records are not those that the stand signed.")

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
        for _ in reader.records():
            pass
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
