"""What a person is told when something cannot be done: one sentence, a hint, an exit code."""

from __future__ import annotations


class KioskError(Exception):
    """A fault told in one sentence.

    The sentence never holds a signer's data: it may be logged, printed and shown.

    Args:
        sentence: what happened, in one plain sentence.
        hint: what to do next; may be empty.
    """

    exit_code = 1

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint
