"""Bytes -> a sealed record: one age v1 message to every key in `sealed_to`."""

from __future__ import annotations

from collections.abc import Sequence
from io import BufferedIOBase

import pyrage

from kiosk.errors import KioskError


class Sealer:
    """Seals to a fixed set of keys, parsed once.

    Args:
        sealed_to: age public keys (age1...).

    Raises:
        KioskError: none is given, or one is not an age key.
    """

    def __init__(self, sealed_to: Sequence[str]) -> None:
        if not sealed_to:
            raise KioskError("There is no key to seal to.", "Name the campaign's key in the pack.")
        try:
            self._keys = [pyrage.x25519.Recipient.from_str(key) for key in sealed_to]
        except pyrage.RecipientError:
            raise KioskError(
                "A key in the pack is no key to seal to.",
                "Copy it again from whoever made it.",
            ) from None

    def seal(self, plaintext: bytes) -> bytes:
        """The age message; different at every call, as age draws a fresh file key."""
        sealed: bytes = pyrage.encrypt(plaintext, self._keys)
        return sealed

    def seal_stream(self, source: BufferedIOBase, target: BufferedIOBase) -> None:
        """Seals all that `source` gives into `target`, a piece at a time."""
        pyrage.encrypt_io(source, target, self._keys)
