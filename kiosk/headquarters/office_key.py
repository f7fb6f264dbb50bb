"""The office's key: signs what stands may clear, and opens nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.sealing.keys import SigningKey
from kiosk.sealing.unseal import is_protected, read_key_file


def open_office_key(path: Path, ask: Callable[[], str | None]) -> SigningKey:
    """The office key in a file; `ask` is called for a passphrase only where one is needed.

    Raises:
        KioskError: the file cannot be read, holds no key, or the passphrase is missing or wrong.
    """
    return SigningKey.from_pem(read_key_file(path, ask() if is_protected(path) else None))
