"""The campaign's key at the office: the one door through which commands come to unsealing."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.sealing.seal import Sealer
from kiosk.sealing.tested import KeyTest
from kiosk.sealing.unseal import NotForThisKey, Unsealer, is_protected, open_key_file

TEST_BYTES = 1024


def open_campaign_key(path: Path, ask: Callable[[], str | None]) -> Unsealer:
    """The unsealer for a key file; `ask` is called for a passphrase only where one is needed.

    Raises:
        KioskError: the file cannot be read, holds no key, or the passphrase is missing or wrong.
    """
    return open_key_file(path, ask() if is_protected(path) else None)


def check_key(
    path: Path, ask: Callable[[], str | None], sealed_to: Sequence[str], place: str
) -> KeyTest:
    """Seals a test record and opens it with a key file, as an office will open signatures.

    Args:
        path: the key's file.
        ask: asks for its passphrase, where it has one.
        sealed_to: the campaign's public keys.
        place: what the file lies on, such as a stick's id.

    Returns:
        Which of the keys it is, and where it lay.

    Raises:
        KioskError: the file or its passphrase is no good, or it opens nothing of this campaign.
    """
    unsealer = open_campaign_key(path, ask)
    for public in sealed_to:
        test = secrets.token_bytes(TEST_BYTES)
        try:
            if unsealer.unseal(Sealer([public]).seal(test)) == test:
                return KeyTest(public, place)
        except NotForThisKey:
            continue
    raise KioskError(
        f"{path.name} is a key, and it opens nothing of this campaign.",
        "Look for the key whose words stand on the campaign's card.",
    )
