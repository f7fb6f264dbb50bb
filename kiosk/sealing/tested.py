"""That a copy of a campaign key was tried: what headquarters finds out and a stand asks for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyTest:
    """A key file opened a record that was freshly sealed.

    Args:
        public: the age public key that the record was sealed to.
        place: what the file lay on: a stick's id, so that two copies on one stick count as one.
    """

    public: str
    place: str


def tested_well(sealed_to: tuple[str, ...], tests: tuple[KeyTest, ...]) -> bool:
    """Whether one lost stick cannot lose every signature.

    It cannot where the campaign seals to several keys, or where copies of its single key on two
    sticks have each opened a test record.
    """
    if len(set(sealed_to)) > 1:
        return True
    return len({test.place for test in tests if test.public in sealed_to}) > 1
