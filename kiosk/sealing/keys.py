"""Campaign key, office key, device key, and the words in which people compare keys.

The campaign key is an ordinary age identity file, so that what is collected outlives this program.
Office and device keys are Ed25519 in PEM (PKCS #8).
"""

from __future__ import annotations

import hashlib
import os
import secrets
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.errors import KioskError
from kiosk.petition.campaign import CampaignPack
from kiosk.resources import assets

MOST_KEY_FILE_BYTES = 64 * 1024
PASSPHRASE_WORDS = 7
FINGERPRINT_WORDS = 6


@dataclass(frozen=True, slots=True)
class CampaignKey:
    """A fresh campaign key; `secret` is an age identity and is never shown by repr."""

    secret: str
    public: str

    def __repr__(self) -> str:
        return f"CampaignKey(public={self.public!r})"

    def identity_file(self) -> str:
        """The text of an age identity file, as age-keygen writes it, but for the time."""
        return f"# public key: {self.public}\n{self.secret}\n"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What people compare: six words of the EFF large list, and the same hash as 24 digits."""

    words: tuple[str, ...]
    digits: str

    def __str__(self) -> str:
        return " ".join(self.words)


def new_campaign_key() -> CampaignKey:
    """A fresh age key."""
    identity = pyrage.x25519.Identity.generate()
    return CampaignKey(str(identity), str(identity.to_public()))


def protect(text: str, passphrase: str) -> bytes:
    """A key file's text under a passphrase, as `age -p` does it; `age -d` opens it."""
    protected: bytes = pyrage.passphrase.encrypt(text.encode("ascii"), passphrase, armored=True)
    return protected


def new_passphrase() -> str:
    """Seven words of the EFF large list, 90 bits."""
    return " ".join(secrets.choice(_words()) for _ in range(PASSPHRASE_WORDS))


class SigningKey:
    """An Ed25519 key that signs prefixed digests: a device key or an office key."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key

    @classmethod
    def new(cls) -> SigningKey:
        """A fresh key."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_pem(cls, pem: bytes) -> SigningKey:
        """The key in an unencrypted PEM file.

        Raises:
            KioskError: it is no Ed25519 key.
        """
        try:
            key = serialization.load_pem_private_key(pem, password=None)
        except (ValueError, TypeError):
            key = None
        if not isinstance(key, Ed25519PrivateKey):
            raise KioskError("That file holds no Ed25519 key.")
        return cls(key)

    def pem(self) -> bytes:
        """The key as PKCS #8 PEM, unencrypted."""
        return self._key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )

    @property
    def public(self) -> bytes:
        """The 32 bytes of the public key."""
        return self._key.public_key().public_bytes(
            serialization.Encoding.Raw, serialization.PublicFormat.Raw
        )

    def sign(self, digest: bytes) -> bytes:
        """The 64-byte signature over a digest that already carries its prefix."""
        return self._key.sign(digest)


def verify(public: bytes, signature: bytes, digest: bytes) -> bool:
    """Whether `signature` is that key's over `digest`; any wrong length is simply a no."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, digest)
    except (InvalidSignature, ValueError):
        return False
    return True


def make_device_key(path: Path) -> SigningKey:
    """A fresh device key, kept in `path`.

    Raises:
        FileExistsError: there is one already.
        OSError: the disk refuses.
    """
    key = SigningKey.new()
    write_secret(path, key.pem())
    return key


def load_device_key(path: Path, public: bytes) -> SigningKey:
    """The device key in `path`, which must be the one whose public part is `public`.

    Raises:
        KioskError: it is gone, damaged or another stand's.
    """
    try:
        key = SigningKey.from_pem(path.read_bytes())
    except (OSError, KioskError):
        key = None
    if key is None or key.public != public:
        raise KioskError(
            "This stand's device key is gone, damaged or another stand's.",
            "Nothing is lost. Put back the file device.key of this stand.",
        )
    return key


def write_secret(path: Path, data: bytes) -> None:
    """Writes a new file that only its owner can read, whole or not at all, and makes it last.

    Raises:
        FileExistsError: there is one already; a key is never overwritten.
        OSError: the disk refuses; nothing is left behind then.
    """
    if path.exists():
        raise FileExistsError(path)
    partial = path.with_name(path.name + ".partial")
    try:
        partial.unlink(missing_ok=True)
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.rename(path)
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError:
        _discard(partial)
        raise


def _discard(partial: Path) -> None:
    try:
        partial.unlink(missing_ok=True)
    except OSError:
        return  # the disk is gone or read-only; the first fault is the one to tell


def pack_fingerprint(pack: CampaignPack) -> Fingerprint:
    """The words of a whole pack: its keys, every text, its address (docs/formats/keys.md)."""
    return _fingerprint(b"petition-kiosk fingerprint pack v1\0" + pack.canonical())


def key_fingerprint(public: str | bytes) -> Fingerprint:
    """The words of one key alone."""
    data = public.encode() if isinstance(public, str) else public
    return _fingerprint(b"petition-kiosk fingerprint key v1\0" + data)


def office_public(public: bytes) -> str:
    """An office key's public part as a pack's office_keys holds it."""
    return f"ed25519:{public.hex()}"


def is_word(word: str) -> bool:
    """Whether fingerprint words and passphrases may hold this word."""
    return word in _words()


def _fingerprint(data: bytes) -> Fingerprint:
    number = int.from_bytes(hashlib.sha256(data).digest())
    digits = f"{number % 10**24:024d}"
    words = _words()
    picked: list[str] = []
    for _ in range(FINGERPRINT_WORDS):
        number, at = divmod(number, len(words))
        picked.append(words[at])
    grouped = " ".join(digits[at : at + 4] for at in range(0, 24, 4))
    return Fingerprint(tuple(picked), grouped)


@cache
def _words() -> tuple[str, ...]:
    return tuple((assets() / "words" / "eff_large.txt").read_text("ascii").split())
