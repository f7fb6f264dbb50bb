"""Who may open the panel: a PIN of six digits with a lock-out, or the volunteers' stick.

Wrong PINs cost time and never wipe anything. Neither PIN nor stick opens a signature.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from kiosk.bundle.volume import place
from kiosk.errors import KioskError
from kiosk.sealing.pin import fits, hash_pin
from kiosk.stand.folders import make_folder
from kiosk.stand.guard_file import MOST_STICKS, Guard, read_guard, write_guard

DIGITS = 6
FREE_TRIES = 5
FIRST_WAIT_SECONDS = 60
LONGEST_WAIT_SECONDS = 4 * 60 * 60

STICK_FILE = "petition-kiosk-volunteers.key"
STICK_HEAD = "petition-kiosk volunteers' stick 1"
TOKEN_BYTES = 32
TOKEN = re.compile(rf"[0-9a-f]{{{2 * TOKEN_BYTES}}}")
MOST_STICK_BYTES = 64 * 1024
MOST_TOKENS = 500
"""So many stands' tokens lie on one stick; one more takes the place of the oldest."""

OFTEN_CHOSEN = (
    101010,
    102030,
    110110,
    112233,
    121314,
    123123,
    123321,
    123654,
    135790,
    142536,
    147258,
    147369,
    147852,
    159357,
    159753,
    192837,
    223344,
    232425,
    246810,
    258456,
    321321,
    321654,
    332211,
    369258,
    454545,
    456123,
    456456,
    456789,
    520520,
    741852,
    741963,
    753951,
    789456,
    789789,
    852456,
    963852,
    987456,
)
"""Beside runs and repetitions, which are refused by rule; none begins with a nought."""

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment on the boot clock: seconds since the machine started, sleep included.

    Nobody can set that clock. `boot` tells one start of the machine from another where the system
    names them, else it is empty.
    """

    boot: str
    seconds: float


def boot_moment() -> Moment:
    """Now."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    seconds = time.monotonic() if clock is None else time.clock_gettime(clock)
    try:
        boot = BOOT_ID.read_text("ascii").strip()
    except OSError:
        boot = ""  # a system without it: a restart then shows by a clock that went back
    return Moment(boot, seconds)


@dataclass(frozen=True, slots=True)
class Opened:
    """The PIN was right. `wrong_before` were tried since the last right one: tell the volunteer."""

    wrong_before: int


@dataclass(frozen=True, slots=True)
class Wrong:
    """The PIN was wrong; `tries_left` without a wait, else `wait` seconds before the next try."""

    tries_left: int
    wait: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """Too soon: nothing was compared, and the wait of so many seconds goes on unchanged."""

    seconds: int


Answer = Opened | Wrong | Waiting


class Access:
    """The panel's door. What is kept is read anew each time; nothing is answered before it is kept.

    Args:
        data: the data folder.
        now: the boot clock.
    """

    def __init__(self, data: Path, now: Callable[[], Moment] = boot_moment) -> None:
        self._data = data
        self._now = now

    def guarded(self) -> bool:
        """Whether a PIN is set; until then the panel stands open."""
        return bool(read_guard(self._data).pin)

    def closed(self) -> bool:
        """Whether a PIN is set, or may be: a file that cannot be read opens to nobody."""
        try:
            return self.guarded()
        except KioskError:
            return True

    def set_pin(self, pin: str) -> None:
        """Sets the PIN, the first or a new one, and ends a lock-out. The panel must be open.

        Raises:
            KioskError: it is weak or no PIN, with a sentence that says why; or it cannot be kept.
        """
        digits = read_pin(pin)
        refuse_weak(digits)
        guard = self._settled()
        self._keep(replace(guard, pin=hash_pin(digits), wrong=0))

    def wrong(self) -> int:
        """Wrong tries since the last right PIN; a stick that opens takes none of them away."""
        return read_guard(self._data).wrong

    def wait(self) -> int:
        """Seconds until a PIN may be tried, rounded up; 0 means now."""
        guard = self._settled()
        passed = self._now().seconds - guard.since
        return max(0, -int(-(_wait_after(guard.wrong) - passed) // 1)) if guard.wrong else 0

    def try_pin(self, pin: str) -> Answer:
        """Tries a PIN. The try is kept as a wrong one first, so that a power cut gives no free try.

        Raises:
            KioskError: it is no six digits, which costs no try; there is no PIN; or the try could
                not be kept, and then nothing was compared.
        """
        digits = read_pin(pin)
        before = self._settled()
        if not before.pin:
            raise KioskError("No PIN is set.", "Set one in the panel.")
        wait = self.wait()
        if wait:
            return Waiting(wait)
        now = self._now()
        tried = self._keep(
            replace(before, wrong=before.wrong + 1, boot=now.boot, since=now.seconds)
        )
        if fits(before.pin, digits):
            self._keep(replace(tried, wrong=0))
            return Opened(before.wrong)
        return Wrong(max(0, FREE_TRIES - tried.wrong), _wait_after(tried.wrong))

    def make_stick(self, stick: Path, *, keep_others: bool = False) -> Path:
        """Makes a volunteers' stick. The panel must be open.

        A stick that opens other stands goes on opening them.

        Args:
            stick: the stick's folder.
            keep_others: whether the sticks made before still open; otherwise this one alone does.

        Returns:
            The file with the token.

        Raises:
            KioskError: the stick refuses or holds a campaign key, or there are too many; the old
                ones still open then.
        """
        from kiosk.stand.export import refuse_key_beside  # late: it brings the ledger

        make_folder(self._data)
        refuse_key_beside(
            stick, self._data, "it must not lie among strangers, as the volunteers' stick does"
        )
        guard = self._settled()
        others = guard.sticks if keep_others else ()
        if len(others) >= MOST_STICKS:
            raise KioskError(
                f"There are {MOST_STICKS} volunteers' sticks already.",
                "Make a new one that ends all others.",
            )
        token = secrets.token_hex(TOKEN_BYTES)
        # Both open for a moment: a stick pulled half-way must not leave a stand without any.
        both = self._keep(replace(guard, sticks=(*guard.sticks, _token_hash(token))[-MOST_STICKS:]))
        try:
            path = place(stick, STICK_FILE, [_stick_file(stick, guard, token)], 0o600)
        except KioskError:
            self._keep(replace(guard, turn=both.turn))
            raise
        self._keep(replace(both, sticks=(*others, _token_hash(token))))
        return path

    def sticks(self) -> int:
        """How many volunteers' sticks open the panel."""
        return len(read_guard(self._data).sticks)

    def opens(self, stick: Path) -> bool:
        """Whether this is a volunteers' stick of this stand; it opens whatever the lock-out says.

        A stick that cannot be read or holds another stand's token is simply a no.
        """
        offered = [_token_hash(one) for one in _read_tokens(stick)]
        if not offered:
            return False
        kept = read_guard(self._data).sticks
        return any(secrets.compare_digest(one, mine) for one in offered for mine in kept)

    def _settled(self) -> Guard:
        """What is kept; after a restart of the machine the wait is begun anew, and kept so."""
        guard = read_guard(self._data)
        now = self._now()
        restarted = guard.boot != now.boot or now.seconds < guard.since
        if guard.wrong and restarted:
            return self._keep(replace(guard, boot=now.boot, since=now.seconds))
        return guard

    def _keep(self, guard: Guard) -> Guard:
        make_folder(self._data)
        kept = replace(guard, turn=guard.turn + 1)
        write_guard(self._data, kept)
        return kept


def read_pin(typed: str) -> str:
    """Six ASCII digits from what was typed, in whichever script's digits.

    Raises:
        KioskError: it is not six digits.
    """
    kept = [letter for letter in typed if not letter.isspace()]
    if len(kept) != DIGITS or not all(letter.isdecimal() for letter in kept):
        raise KioskError("A PIN has six digits.", "Type six digits and nothing else.")
    return "".join(str(unicodedata.decimal(letter)) for letter in kept)


def refuse_weak(digits: str) -> None:
    """Refuses what a stranger would try first.

    Raises:
        KioskError: with a sentence that says why.
    """
    hint = "Choose six digits that nobody would guess, and write them on no paper at the stand."
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(digits)}
    if len(set(digits)) < 3 or digits[:3] == digits[3:]:
        raise KioskError("That PIN repeats the same few digits.", hint)
    if steps in ({1}, {9}):
        raise KioskError("That PIN only counts up or down.", hint)
    if int(digits) in OFTEN_CHOSEN or digits[:2] * 3 == digits:
        raise KioskError("That PIN is one of those that most people choose.", hint)


def _wait_after(wrong: int) -> int:
    """Seconds to wait after so many wrong tries: none for five, then 1, 2, 4 ... minutes."""
    if wrong < FREE_TRIES:
        return 0
    doubled = FIRST_WAIT_SECONDS << min(wrong - FREE_TRIES, 16)
    return min(doubled, LONGEST_WAIT_SECONDS)


def _token_hash(token: str) -> str:
    whole = hashlib.sha256(b"petition-kiosk volunteers v1\0" + bytes.fromhex(token))
    return whole.hexdigest()


def _stick_file(stick: Path, guard: Guard, token: str) -> bytes:
    """The file with a new token of this stand, and with what other stands wrote there."""
    others = [one for one in _read_tokens(stick) if _token_hash(one) not in guard.sticks]
    return "".join(f"{one}\n" for one in (STICK_HEAD, *others[1 - MOST_TOKENS :], token)).encode()


def _read_tokens(stick: Path) -> list[str]:
    """Every stand's token on a stick; none where its file is none of ours or cannot be read."""
    if not (stick / STICK_FILE).is_file():  # a pipe would be waited for
        return []
    try:
        with (stick / STICK_FILE).open("rb") as file:
            head, *lines = file.read(MOST_STICK_BYTES).decode("ascii").splitlines()
    except (OSError, ValueError):
        return []
    return [one for one in lines if TOKEN.fullmatch(one)] if head == STICK_HEAD else []
