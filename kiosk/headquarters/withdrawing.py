"""Takes a signature back at the office, by a receipt's code that came by telephone or letter."""

from __future__ import annotations

from kiosk.errors import KioskError
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.withdrawals import WithdrawalNotes
from kiosk.petition.receipt import parse_code, receipt_hash


def withdraw(register: Register, code: str) -> bool:
    """Notes the receipt's hash, which `reconcile` applies as it applies a stand's withdrawal.

    Returns:
        False where it was noted before.

    Raises:
        KioskError: the code's check character does not fit, or the register is empty.
    """
    return WithdrawalNotes(register).add(_receipt(register, code))


def undo(register: Register, code: str) -> bool:
    """Takes out what was noted here; a withdrawal that a stand sealed stays.

    Returns:
        Whether it was noted.

    Raises:
        KioskError: as for `withdraw`.
    """
    return WithdrawalNotes(register).remove(_receipt(register, code))


def _receipt(register: Register, code: str) -> bytes:
    read = parse_code(code)
    if read is None:
        raise KioskError(
            "That is not a receipt's code: a letter is wrong or missing.",
            "Nothing was changed. Ask for it once more, and type it again.",
        )
    binding = register.binding()
    if binding is None:
        raise KioskError("The register is empty.", "Take in a bundle first: intake.")
    return receipt_hash(binding.campaign, binding.petition, read)
