"""Which of a message's forms goes with a number, as Qt Linguist orders them.

Qt chooses among the forms of its own compiled files and offers nobody its rules, so those that a
pack's file may need stand here; a test compares them with Qt's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

Rule = Callable[[int], int]

FRENCH = frozenset({"fr", "hy", "br", "pt", "pt_BR"})
"""Languages in which nought is one: the first of two forms is for both."""


def form_for(language: str, forms: Sequence[str], number: int) -> str:
    """The form that a language uses beside a number; the last where its rule is not known here.

    Args:
        language: as a pack names it: `fr`, `pt-BR`.
        forms: at least one, in Qt Linguist's order.
        number: how many; below zero where no number was given.
    """
    if number < 0:
        return forms[-1]
    code = language.replace("-", "_")
    rule = _RULES.get(code.partition("_")[0])
    if rule is None and len(forms) == 2:
        rule = _nought_is_one if code in FRENCH else _one
    return forms[min(rule(number), len(forms) - 1)] if rule else forms[-1]


def _one(n: int) -> int:
    return 0 if n == 1 else 1


def _nought_is_one(n: int) -> int:
    return 0 if n < 2 else 1


def _russian(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in {2, 3, 4} and n % 100 not in {12, 13, 14} else 2


def _polish(n: int) -> int:
    return 0 if n == 1 else _russian(n) or 2


def _czech(n: int) -> int:
    return 0 if n == 1 else 1 if n in {2, 3, 4} else 2


def _arabic(n: int) -> int:
    if n <= 2:
        return n
    return 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5


_RULES: dict[str, Rule] = {
    **dict.fromkeys(("ru", "uk", "be", "sr", "hr", "bs"), _russian),
    **dict.fromkeys(("cs", "sk"), _czech),
    "pl": _polish,
    "ar": _arabic,
}
