"""How many more signatures the disk takes, reckoned from its free space; a few microseconds."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from kiosk.errors import Kind
from kiosk.ledger.store import SEAL_OVERHEAD, SEAL_OVERHEAD_EACH, WITHOUT_OVERFLOW, page_size

LEAST = 500
"""Live signing stops while fewer signatures fit."""

WAL_PAGES = 1100
"""SQLite writes its log back after 1,000 pages; one signature then adds a few."""
FRAME_BYTES = 24

ASIDE_BYTES = 1 << 20
"""Kept for what is not a signature: the journal, bundles' manifests, settings."""


def signature_bytes(padded: int, keys: int) -> int:
    """Bytes that one more signature takes at most, over many.

    Rows come in random order, so that a page is half full at worst; a row that overflows takes
    whole pages.
    """
    row = padded + SEAL_OVERHEAD + SEAL_OVERHEAD_EACH * (keys - 1)
    page = page_size(padded, keys)
    if row <= {size: limit for limit, size in WITHOUT_OVERFLOW}[page]:
        return 2 * row
    return (row // (page - FRAME_BYTES) + 2) * page


def room(folder: Path, padded: int, keys: int) -> int:
    """How many more signatures the disk under `folder` takes.

    Args:
        folder: the ledger's folder.
        padded: bytes of a record before it is sealed.
        keys: how many keys it is sealed to.

    Raises:
        OSError: the disk is away.
    """
    log = WAL_PAGES * (page_size(padded, keys) + FRAME_BYTES)
    free = shutil.disk_usage(folder).free - log - ASIDE_BYTES
    return max(0, free // signature_bytes(padded, keys))


def fault(ledger: Path, padded: int, keys: int) -> Kind | None:
    """Why no signature can be taken now, or None; asked anew each time, it resumes by itself."""
    try:
        read_only = hasattr(os, "statvfs") and bool(os.statvfs(ledger).f_flag & os.ST_RDONLY)
        if read_only or not os.access(ledger, os.R_OK | os.W_OK):
            return Kind.STORAGE_READ_ONLY
        return Kind.STORAGE_FULL if room(ledger.parent, padded, keys) < LEAST else None
    except OSError:
        return Kind.STORAGE
