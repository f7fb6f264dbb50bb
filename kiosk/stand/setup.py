"""Opens a stand's folder: `rehearsal/` or `live/`, each with its own ledger, keys and numbering."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.bundle.volume import place, sync_folder
from kiosk.errors import Kind, KioskError
from kiosk.ledger import FILE, settings
from kiosk.ledger.store import Ledger, page_size
from kiosk.pack.read import pack_files, read_pack
from kiosk.petition.campaign import CampaignPack, FieldName
from kiosk.petition.record import MOST_EVENT_BYTES, padded_size
from kiosk.petition.rules import check
from kiosk.petition.signature import Draft, Event
from kiosk.sealing.keys import (
    load_device_key,
    make_device_key,
    new_campaign_key,
    write_secret,
)
from kiosk.sealing.seal import Sealer
from kiosk.stand.bound import binding, refuse_unlike
from kiosk.stand.collect import Collector
from kiosk.stand.defaults import Defaults, check_defaults, read_defaults
from kiosk.stand.folders import DEVICE_KEY, LIVE, PACK, REHEARSAL, REHEARSAL_KEY, make_folder
from kiosk.stand.outcome import Collected, Refused
from kiosk.stand.space import fault, room
from kiosk.stand.unfinished import CLOSING, UNFINISHED, discard, finish
from kiosk.stand.withdraw import Withdrawer

PRACTICE_MOST = 20
"""Signatures that a rehearsal takes on screen, so that nobody collects a real day by mistake."""


@dataclass(frozen=True, slots=True)
class Stand:
    """An open stand. Its pack is the one that the ledger is bound to."""

    folder: Path
    pack: CampaignPack
    ledger: Ledger
    event: Event
    rehearsal: bool
    device: bytes
    sealer: Sealer

    def collector(self) -> Collector:
        """Collects into this stand's ledger."""
        return Collector(
            self.pack, self.ledger, self.sealer, self.device, self.event, self.rehearsal
        )

    def withdrawer(self) -> Withdrawer:
        """Takes signatures back in this stand's ledger."""
        return Withdrawer(
            self.pack, self.ledger, self.sealer, self.device, self.event, self.rehearsal
        )

    def collect(self, draft: Draft) -> Collected | Refused:
        """Collects what was agreed to on screen; a rehearsal counts these apart.

        Raises:
            KioskError: it could not be stored, and was not.
        """
        self._refuse_closing()
        if self.rehearsal and not check(draft, self.pack):
            # Noted before: after the signature is stored nothing may fail.
            self.ledger.set_settings(practised=str(self._practised() + 1))
        return self.collector().collect(draft)

    def take_back(self, collected: Collected) -> int:
        """Takes back what was just signed, for good; a second time changes nothing.

        Returns:
            How many have signed here now.

        Raises:
            KioskError: it could not be taken back, and was not.
        """
        return self.withdrawer().take_back(collected)

    def withdraw(self, code: str) -> None:
        """Stores a withdrawal by a receipt's code, of whichever stand; the count stays.

        Raises:
            KioskError: the code is mistyped, or the withdrawal could not be stored.
        """
        self._refuse_closing()
        self.withdrawer().withdraw(code)

    def count(self) -> int:
        """How many have signed here."""
        return self.ledger.count()

    def full(self) -> bool:
        """Whether this rehearsal takes no more on screen."""
        return self.rehearsal and self._practised() >= PRACTICE_MOST

    def can_sign(self) -> Kind | None:
        """Why nobody can sign now, or None; cheap enough to ask at each tap on Sign."""
        if self.rehearsal:
            return Kind.PRACTICE_FULL if self.full() else None
        if self.event.day > self.pack.delete_by:
            return Kind.PETITION_OVER
        if self._is_closing():
            return Kind.STORAGE
        return fault(self.ledger.path, padded_size(self.pack), len(self.pack.sealed_to))

    def _is_closing(self) -> bool:
        return (self.folder.parent / CLOSING).exists()

    def _refuse_closing(self) -> None:
        """What is stored after a closing has begun goes with the rest at the next start."""
        if self._is_closing():
            raise KioskError(
                "This stand is being closed for good.",
                "Start the kiosk again: it goes on from there.",
                Kind.STORAGE,
            )

    def room(self) -> int:
        """How many more signatures the disk takes.

        Raises:
            OSError: the disk is away.
        """
        return room(self.folder, padded_size(self.pack), max(1, len(self.pack.sealed_to)))

    def settle(self) -> None:
        """At each return to the appeal: no order of signing stays in the WAL."""
        self.ledger.settle()

    def pause(self) -> None:
        """At a pause: the file is rewritten, so that it keeps no order of signing."""
        self.ledger.rewrite_or_later()

    def close(self) -> None:
        """On leaving: the file is rewritten, so that it keeps no order of signing."""
        self.ledger.rewrite()
        self.ledger.close()

    def _practised(self) -> int:
        return settings.number(self.ledger.setting, "practised") or 0

    def first_draft(self, language: str) -> Draft:
        """What the form begins with: the event's country, and nobody's name."""
        country = self.defaults().country if self.pack.field(FieldName.COUNTRY) else ""
        return Draft(language=language, country=country)

    def defaults(self) -> Defaults:
        """How each signer is greeted: as the event set it, else as the pack says."""
        return read_defaults(self.pack, self.ledger.setting)


def open_rehearsal(data: Path, pack: CampaignPack, today: date, *, anew: bool) -> Stand:
    """Opens the rehearsal of `pack` in `data`, making keys and ledger where there are none.

    Args:
        data: the data folder.
        pack: what to rehearse; sealed to the rehearsal's own key whatever keys it names.
        today: the machine's day; nothing in a rehearsal is real.
        anew: whether a rehearsal of another day or another pack is deleted and begun again, as a
            start of the kiosk does. Otherwise another pack is a fault.

    Raises:
        KioskError: the folder or its ledger cannot be used.
    """
    folder = data / REHEARSAL
    try:
        if anew and _is_over(folder, pack, today):
            shutil.rmtree(folder)
        make_folder(folder)
        public = _rehearsal_key(folder / REHEARSAL_KEY)
        ledger = Ledger(folder / FILE, page=page_size(padded_size(pack), 1))
        device = _rehearsal_device(folder / DEVICE_KEY, ledger)
    except OSError as error:
        raise KioskError(
            f"The data folder {data} cannot be written ({error.strerror}).",
            "Make room, or choose another data folder.",
        ) from error
    event = Event("", "", today)
    stand = Stand(folder, pack, ledger, event, True, device, Sealer([public]))
    _bind(stand, (public,))
    return stand


def go_live(
    data: Path,
    pack_folder: Path,
    event: Event,
    defaults: Defaults | None = None,
    *,
    digest: bytes | None = None,
    machine: str = "",
) -> Stand:
    """Makes a live ledger over a copy of the pack, and deletes the rehearsal.

    Args:
        data: the data folder.
        pack_folder: the pack to copy.
        event: where this is, and the day that the volunteer confirmed.
        defaults: how the event greets each signer; None leaves it to the pack.
        digest: the digest of the pack that somebody compared; None takes whatever lies there.
        machine: what names this computer, empty where nothing does; the device key is bound to it.

    Raises:
        KioskError: there is a live ledger already, the pack names no key to seal to or is another
            than was compared, the defaults do not fit the pack, or the disk refuses.
    """
    if (data / LIVE).exists():
        raise KioskError("This stand is live already.", "Export and close it first.")
    try:
        folder = make_live(data, pack_folder, event, defaults, digest, machine)
        folder.rename(data / LIVE)
        sync_folder(data)
    except OSError as error:
        raise KioskError(
            f"The data folder {data} cannot be written ({error.strerror}).",
            "Nobody has signed here yet. Make room, or use another computer.",
        ) from error
    shutil.rmtree(data / REHEARSAL, ignore_errors=True)
    return open_live(data)


def make_live(
    data: Path,
    pack_folder: Path,
    event: Event,
    defaults: Defaults | None,
    digest: bytes | None,
    machine: str,
) -> Path:
    """Makes a whole live folder beside its place; for the arguments see `go_live`.

    A start that was cut short has not gone live.
    """
    refuse_long(event)
    pack = read_pack(pack_folder)
    if digest is not None and pack.digest != digest:
        raise KioskError(
            "The campaign pack is another than the one whose words were compared.",
            "Compare the words again.",
        )
    if defaults:
        check_defaults(defaults, pack)
    sealer = Sealer(pack.sealed_to)
    folder = data / UNFINISHED
    discard(folder)
    make_folder(folder)
    copy_pack(pack_folder, folder / PACK, pack)
    device = make_device_key(folder / DEVICE_KEY).public
    ledger = Ledger(folder / FILE, page=page_size(padded_size(pack), len(pack.sealed_to)))
    stand = Stand(folder, pack, ledger, event, False, device, sealer)
    _bind(stand, pack.sealed_to)
    greeting = defaults.settings() if defaults else {}
    bound = {"machine": machine} if machine else {}
    ledger.set_settings(event=event.name, event_place=event.place, **greeting, **bound)
    ledger.settle()
    ledger.close()
    return folder


def refuse_long(event: Event) -> None:
    """Refuses an event that no record has room for.

    Raises:
        KioskError: its name or place is too long.
    """
    for text in (event.name, event.place):
        if len(text.encode()) > MOST_EVENT_BYTES:
            raise KioskError("The event's name or place is too long.", "Shorten it.")


def open_live(data: Path) -> Stand:
    """Opens the live stand in `data`, with the copy of the pack that it was made over.

    Raises:
        KioskError: there is none, or its pack is no longer the one that it was made over.
    """
    finish(data)
    folder = data / LIVE
    ledger = Ledger(folder / FILE, make=False)
    try:
        return _open(folder, ledger)
    except KioskError:
        ledger.close()
        raise


def _open(folder: Path, ledger: Ledger) -> Stand:
    pack = read_pack(folder / PACK)
    found = pack.digest.hex()
    if found not in (ledger.setting("pack"), ledger.setting("next_pack")):
        raise KioskError(
            "The campaign pack in the data folder was changed after going live.",
            "Nothing is lost. Put back the pack that this stand went live with.",
        )
    if ledger.setting("pack") != found:
        bind_pack(ledger, pack)  # a new wording came in, and the power went before its last step
    event = Event(
        ledger.setting("event") or "",
        ledger.setting("event_place") or "",
        settings.event_day(ledger.setting),
    )
    settings.check(ledger.setting)  # damage is told before anybody signs
    refuse_unlike(ledger.setting, pack, pack.sealed_to, rehearsal=False)
    device = settings.bound_device(ledger.setting)
    load_device_key(folder / DEVICE_KEY, device)
    read_defaults(pack, ledger.setting)
    return Stand(folder, pack, ledger, event, False, device, Sealer(pack.sealed_to))


def bind_pack(ledger: Ledger, pack: CampaignPack) -> None:
    """From now on the ledger's bundles name this wording of the pack and its keys."""
    ledger.set_settings(**binding(pack, pack.sealed_to, rehearsal=False), next_pack="")


def copy_pack(source: Path, target: Path, pack: CampaignPack) -> None:
    """Copies what the pack names and nothing that lies beside it, such as a campaign key."""
    target.mkdir()
    for name in pack_files(pack):
        place(target, name, [(source / name).read_bytes()], mode=0o600)


def _is_over(folder: Path, pack: CampaignPack, today: date) -> bool:
    if not (folder / FILE).exists():
        return False
    ledger = Ledger(folder / FILE, make=False)
    try:
        if ledger.setting("pack") != pack.digest.hex():
            return True
        return settings.event_day(ledger.setting) < today
    finally:
        ledger.close()


def _rehearsal_key(path: Path) -> str:
    """The public part of the rehearsal's key, which is made where there is none."""
    if not path.exists():
        key = new_campaign_key()
        write_secret(path, key.identity_file().encode("ascii"))
        return key.public
    first = path.read_bytes().split(b"\n", 1)[0].decode("ascii", "replace")
    public = first.removeprefix("# public key: ")
    try:
        Sealer([public])
    except KioskError:
        raise KioskError(
            f"The practice key {path.name} is damaged.",
            f"Delete the folder {path.parent}: nothing in it is real.",
        ) from None
    return public


def _rehearsal_device(path: Path, ledger: Ledger) -> bytes:
    """The device's public key: the one that the ledger is bound to, or a fresh one."""
    bound = settings.device(ledger.setting)
    if bound is not None:
        return load_device_key(path, bound).public
    path.unlink(missing_ok=True)  # of a start that was cut short before anything was bound to it
    return make_device_key(path).public


def _bind(stand: Stand, sealed_to: tuple[str, ...]) -> None:
    """Binds a new ledger to its campaign; an old one must be bound to the same."""
    bound = stand.ledger.setting("pack")
    if bound is None:
        stand.ledger.set_settings(
            **binding(stand.pack, sealed_to, stand.rehearsal),
            device=stand.device.hex(),
            event_day=stand.event.day.isoformat(),
        )
    elif bound != stand.pack.digest.hex():
        stand.ledger.close()
        raise KioskError(
            "This data folder rehearses another campaign pack.",
            "Choose another data folder.",
        )
