"""The campaign's key at the office: the one door through which commands come to unsealing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.sealing.unseal import Unsealer, is_protected, open_key_file


def open_campaign_key(path: Path, ask: Callable[[], str | None]) -> Unsealer:
    """The unsealer for a key file; `ask` is called for a passphrase only where one is needed.

    Raises:
        KioskError: the file cannot be read, holds no key, or the passphrase is missing or wrong.
    """
    return open_key_file(path, ask() if is_protected(path) else None)
