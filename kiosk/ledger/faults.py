"""What a ledger's fault is called: SQLite's words -> a sentence, a hint, a kind."""

from __future__ import annotations

from sqlalchemy.exc import DatabaseError

from kiosk.errors import Kind, KioskError


class LedgerError(KioskError):
    """The ledger cannot be read or written; nothing that was acknowledged is lost."""


DAMAGED = "database disk image is malformed"
"""SQLite's own words for a damaged file."""


def damaged() -> LedgerError:
    """The fault of a ledger that SQLite reads, and that holds what no stand ever wrote."""
    return LedgerError(*tell(DAMAGED))


def cause(error: DatabaseError) -> str:
    """SQLite's own words, which never hold a bound value."""
    return str(error.orig)


def tell(cause: str) -> tuple[str, str, Kind]:
    """Sentence, hint and kind for SQLite's own words."""
    lost = "What was signed before is safe."
    if "full" in cause:
        return ("The disk is full.", f"{lost} Make room, then go on.", Kind.STORAGE_FULL)
    if "readonly" in cause or "unable to open" in cause:
        sentence = "The ledger cannot be written: its disk or folder is read-only, or away."
        return (sentence, lost, Kind.STORAGE_READ_ONLY)
    if "locked" in cause:
        sentence = "Another program holds the ledger."
        return (sentence, f"{lost} Close it, then go on.", Kind.STORAGE_BUSY)
    # The driver says the last of text that is none, and goes on with the bytes themselves.
    if any(one in cause for one in ("not a database", "malformed", "Could not decode")):
        hint = "Nothing was changed. Keep the file as it is."
        return ("The ledger is damaged.", hint, Kind.STORAGE_DAMAGED)
    sentence = f"The ledger cannot be used ({cause})."
    return (sentence, f"{lost} Nothing new was stored.", Kind.STORAGE)
