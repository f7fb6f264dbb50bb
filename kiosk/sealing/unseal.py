"""A sealed record -> bytes, with the campaign's key. Only headquarters may import this module."""

from __future__ import annotations

from pathlib import Path

import pyrage

from kiosk.errors import KioskError
from kiosk.sealing.keys import MOST_KEY_FILE_BYTES


class NotForThisKey(KioskError):
    """A sealed record that the key at hand does not open, or that was changed."""


class Unsealer:
    """Opens what was sealed to the key in an age identity file.

    Args:
        identities: the text of an identity file, without a passphrase around it.

    Raises:
        KioskError: the text holds no identity.
    """

    def __init__(self, identities: str) -> None:
        lines = [line.strip() for line in identities.splitlines()]
        try:
            self._identities = [
                pyrage.x25519.Identity.from_str(line)
                for line in lines
                if line and not line.startswith("#")
            ]
        except pyrage.IdentityError:
            self._identities = []
        if not self._identities:
            raise KioskError(
                "That file holds no age key.", "Give the campaign's key file, made by key new."
            )

    def __reduce__(self) -> tuple[type[Unsealer], tuple[str]]:
        """An unsealer goes to another process through a pipe, and never to a file."""
        return Unsealer, ("\n".join(str(one) for one in self._identities),)

    @property
    def publics(self) -> tuple[str, ...]:
        """The public keys to which somebody seals for these."""
        return tuple(str(one.to_public()) for one in self._identities)

    def unseal(self, sealed: bytes) -> bytes:
        """The bytes that were sealed.

        Raises:
            NotForThisKey: this key does not open them.
        """
        try:
            plaintext: bytes = pyrage.decrypt(sealed, self._identities)
        except pyrage.DecryptError:
            raise NotForThisKey("This key does not open that record.") from None
        return plaintext


def is_protected(path: Path) -> bool:
    """Whether a key file lies under a passphrase.

    Raises:
        KioskError: the file cannot be read.
    """
    return _read(path).startswith((b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE"))


def open_key_file(path: Path, passphrase: str | None) -> Unsealer:
    """The unsealer for a key file, opened with its passphrase where it has one.

    Raises:
        KioskError: it cannot be read, holds no key, or the passphrase is missing or wrong.
    """
    try:
        return Unsealer(read_key_file(path, passphrase).decode("ascii"))
    except UnicodeDecodeError:
        raise KioskError(
            "That file holds no age key.", "Give the campaign's key file, made by key new."
        ) from None


def read_key_file(path: Path, passphrase: str | None) -> bytes:
    """What a key file holds, opened with its passphrase where it has one.

    Raises:
        KioskError: it cannot be read, or the passphrase is missing or wrong.
    """
    data = _read(path)
    if not is_protected(path):
        return data
    if passphrase is None:
        raise KioskError(
            "That key lies under a passphrase.", "Give it with --passphrase-file FILE."
        )
    try:
        opened: bytes = pyrage.passphrase.decrypt(data, passphrase)
    except pyrage.DecryptError:
        raise KioskError(
            "The passphrase does not open that key.", "Type it as it was printed, with spaces."
        ) from None
    return opened


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_KEY_FILE_BYTES:
            raise KioskError(
                f"{path.name} is too large for a key.", "Give the campaign's key file."
            )
        return path.read_bytes()
    except OSError as error:
        raise KioskError(
            f"The key file {path.name} cannot be read ({error.strerror}).",
            "Check its path and that the stick is in.",
        ) from error
