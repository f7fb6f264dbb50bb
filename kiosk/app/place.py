"""Where a stand lives, who holds it, and how it is opened."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLockFile

from kiosk.desktop.machine import machine_id
from kiosk.errors import KioskError
from kiosk.pack.cache import read_cached
from kiosk.petition.campaign import CampaignPack
from kiosk.resources import bundled_campaign
from kiosk.screens.open_stand import OpenStand
from kiosk.stand.folders import LIVE, LOCK, PACK, PACK_CACHE, default_data, is_live, make_folder
from kiosk.stand.unfinished import finish


@dataclass(frozen=True, slots=True)
class Place:
    """Where this stand lives, and what it shows.

    `practising` is a rehearsal beside a live ledger, which stays closed meanwhile.
    """

    data: Path
    pack: CampaignPack
    folder: Path
    live: bool
    practising: bool = False
    fault: KioskError | None = field(default=None, compare=False)
    """Why the stand cannot be used: its screens say so, and lead to what can be carried home."""

    def practice(self) -> Place:
        """The practice of this live stand, over the same pack."""
        return replace(self, live=False, practising=True)


def find_place(campaign: Path | None, data: Path | None) -> Place:
    """A live stand reads only the pack it went live with; any other rehearses.

    Raises:
        KioskError: the pack is missing or has faults.
    """
    folder = data or default_data()
    if is_live(folder):
        from kiosk.pack.read import read_pack  # a live stand trusts no kept copy, and takes longer

        kept = folder / LIVE / PACK
        return Place(folder, read_pack(kept), kept, True)
    shown = campaign or bundled_campaign()
    return Place(folder, read_cached(shown, folder / PACK_CACHE), shown, False)


class AnotherKiosk(KioskError):
    """Another process holds the data folder."""


def place_of_fault(data: Path, fault: KioskError) -> Place:
    """A live stand that cannot be used, in its own pack's words where they can still be read.

    Raises:
        KioskError: the fault itself, where nothing there is live and so nothing can be lost.
    """
    if not is_live(data):
        raise fault
    from kiosk.pack.read import read_pack

    kept = data / LIVE / PACK
    try:
        return Place(data, read_pack(kept), kept, True, fault=fault)
    except KioskError:
        return Place(data, read_pack(bundled_campaign()), bundled_campaign(), True, fault=fault)


def hold(data: Path) -> QLockFile:
    """Holds the data folder: two kiosks over one ledger would show two counts.

    A lock whose process is gone, by a kill or a power cut, holds nothing.

    Raises:
        KioskError: another kiosk holds it, or the folder cannot be written.
    """
    make_folder(data)
    lock = QLockFile(str(data / LOCK))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return lock
    if lock.error() is QLockFile.LockError.LockFailedError:
        raise AnotherKiosk(
            "Another kiosk is open over this data folder.", "Use that one, or leave it first."
        )
    raise KioskError(f"The data folder {data} cannot be written.", "Choose another data folder.")


def try_to_hold(data: Path) -> tuple[QLockFile | None, KioskError | None]:
    """Takes hold of the data folder, or says why it cannot be held.

    Raises:
        AnotherKiosk: another process holds it.
    """
    try:
        return hold(data), None
    except AnotherKiosk:
        raise
    except KioskError as fault:
        return None, fault


def look_at(campaign: Path | None, data: Path, held: KioskError | None) -> Place:
    """Looks what lies in the data folder.

    A live stand that cannot be used is shown all the same: its signatures may be the only copy.

    Args:
        campaign: a pack to rehearse, None for the bundled one.
        data: the data folder.
        held: why the folder could not be held, where it could not.

    Raises:
        KioskError: there is nothing live, and it cannot be used.
    """
    try:
        if held is not None:
            raise held
        finish(data)  # before anything looks into it: what a power cut left half done
        return find_place(campaign, data)
    except KioskError as fault:
        return place_of_fault(data, fault)


def open_stand(place: Place) -> OpenStand:
    """Opens what lies there: the live stand, or a rehearsal begun anew.

    Raises:
        KioskError: it cannot be used.
    """
    from kiosk.stand import setup  # late: SQLAlchemy

    if place.fault is not None:
        raise place.fault

    if place.live:
        from kiosk.stand.moved import open_here

        return open_here(place.data, machine_id()).stand
    today = date.today()  # noqa: DTZ011 - a rehearsal's day is the machine's
    return setup.open_rehearsal(place.data, place.pack, today, anew=True)
