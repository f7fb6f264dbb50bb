"""A closed bundle -> a file, always the same bytes."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from typing import Protocol

from kiosk.bundle.manifest import MAGIC, VERSION


class SealedLike(Protocol):
    """A sealed record, wherever it is kept."""

    @property
    def id(self) -> bytes:
        """Its random id, 16 bytes."""

    @property
    def sealed(self) -> bytes:
        """The age message."""


def pieces(manifest: bytes, records: Iterable[SealedLike], signature: bytes) -> Iterator[bytes]:
    """The bundle's bytes, piece by piece; `records` must come sorted by id."""
    yield MAGIC + struct.pack(">HI", VERSION, len(manifest)) + manifest
    for record in records:
        yield record.id + struct.pack(">I", len(record.sealed)) + record.sealed
    yield signature
