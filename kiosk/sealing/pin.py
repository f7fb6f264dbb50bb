"""A PIN as it is kept: argon2id, so that each guess at a copy of the file costs memory and time.

Six digits fall to whoever holds that file and a day. The PIN guards the panel and no data.
"""

from __future__ import annotations


def hash_pin(pin: str) -> str:
    """The PIN's hash with its salt and costs, as argon2 writes it."""
    from argon2 import PasswordHasher  # late: nobody needs it before the panel

    return PasswordHasher().hash(pin)


def fits(kept: str, pin: str) -> bool:
    """Whether `pin` is the one that `kept` was made of; a damaged hash fits nothing."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return PasswordHasher().verify(kept, pin)
    except (InvalidHashError, VerificationError):
        return False
