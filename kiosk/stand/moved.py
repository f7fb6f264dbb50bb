"""The device key is bound to its machine: on another one the stand begins anew, and says so.

A disk that was copied would else sign two contents under one number. What was signed before stays,
under its own device key, and every export carries it along.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.volume import sync_folder
from kiosk.errors import KioskError
from kiosk.ledger import FILE, settings
from kiosk.ledger.store import Ledger
from kiosk.sealing.keys import key_fingerprint
from kiosk.stand.export import close_open
from kiosk.stand.folders import LIVE, PACK, make_folder
from kiosk.stand.setup import Stand, make_live, open_live
from kiosk.stand.unfinished import MOVED, NEXT_LIVE, discard, moved_stands

READ = "moved_read"
"""The setting that names the moved stands which a volunteer has read of."""


@dataclass(frozen=True, slots=True)
class Here:
    """The live stand on this machine.

    Args:
        stand: to collect with.
        kept: None where it is at home; else how many signatures were made on the other machine:
            they are kept and exported, and counting begins anew. Say so, and that headquarters
            must accept the new device words.
    """

    stand: Stand
    kept: int | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """A stand that came to this computer from another.

    Args:
        name: of its folder under `moved`.
        words: its device's words, under which its signatures go to headquarters.
        kept: how many signatures were made on the other computer.
    """

    name: str
    words: str
    kept: int


@contextmanager
def moved_here(stand: Stand) -> Iterator[tuple[Stand, ...]]:
    """The stands that came to this one's data folder from other computers, open meanwhile.

    Args:
        stand: the stand on this computer; a practice has none beside it.

    Raises:
        KioskError: one of them cannot be opened.
    """
    with ExitStack() as opened:
        found: list[Stand] = []
        for folder in () if stand.rehearsal else moved_stands(stand.folder.parent):
            found.append(open_live(folder))
            opened.callback(found[-1].ledger.close)
        yield tuple(found)


def unread(data: Path, stand: Stand) -> tuple[Moved, ...]:
    """The stands that were moved here, and of which no volunteer has read it yet.

    Raises:
        KioskError: the ledger of one cannot be read.
    """
    if stand.rehearsal:
        return ()
    read = (stand.ledger.setting(READ) or "").split()
    return tuple(_moved(one) for one in moved_stands(data) if one.name not in read)


def note_read(stand: Stand, moved: tuple[Moved, ...]) -> None:
    """A volunteer has read of these; they are not told again.

    Raises:
        KioskError: it cannot be noted.
    """
    read = (stand.ledger.setting(READ) or "").split()
    stand.ledger.set_settings(**{READ: " ".join([*read, *(one.name for one in moved)])})
    stand.ledger.journal(stand.event.day, "read of another computer", f"stands: {len(moved)}")


def _moved(folder: Path) -> Moved:
    ledger = Ledger(folder / LIVE / FILE, make=False)
    try:
        device = settings.bound_device(ledger.setting)
        return Moved(folder.name, str(key_fingerprint(device)), ledger.count())
    finally:
        ledger.close()


def open_here(data: Path, machine: str) -> Here:
    """Opens the live stand on this machine; one that was made on another begins anew.

    Args:
        data: the data folder.
        machine: what names this computer; empty where nothing does, and then nothing is compared.

    Raises:
        KioskError: there is no live stand, or it cannot be opened.
    """
    stand = open_live(data)
    bound = stand.ledger.setting("machine")
    if not machine or bound == machine:
        return Here(stand)
    if bound is None:  # of a version that did not ask, or of a machine that had no name
        stand.ledger.set_settings(machine=machine)
        return Here(stand)
    kept = stand.count()
    try:
        _begin_anew(data, stand, machine)
    except OSError as error:
        raise KioskError(
            f"This stand comes from another computer and cannot begin anew ({error.strerror}).",
            "Nothing is lost. Make room, then start the kiosk again.",
        ) from error
    return Here(open_live(data), kept)


def _begin_anew(data: Path, stand: Stand, machine: str) -> None:
    close_open(stand.ledger, stand.folder)
    stand.ledger.close()
    discard(data / NEXT_LIVE)
    fresh = make_live(
        data, stand.folder / PACK, stand.event, stand.defaults(), stand.pack.digest, machine
    )
    fresh.rename(data / NEXT_LIVE)  # whole: `finish` puts it in place where the power goes now
    sync_folder(data)
    other = data / MOVED / stand.device.hex()[:12]
    make_folder(other)
    (data / LIVE).rename(other / LIVE)
    (data / NEXT_LIVE).rename(data / LIVE)
    sync_folder(other)
    sync_folder(data)
