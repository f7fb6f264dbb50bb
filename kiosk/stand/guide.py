"""The guide to going live: a frozen plan of what people said, and what sticks hold for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.errors import KioskError
from kiosk.pack.read import TOML, read_pack
from kiosk.petition.campaign import CampaignPack
from kiosk.petition.signature import Event
from kiosk.sealing.keys import pack_fingerprint
from kiosk.sealing.tested import KeyTest, tested_well
from kiosk.stand.access import STICK_FILE
from kiosk.stand.campaign_key import KEY_FILE, MadeKey, make_key, pack_for_key
from kiosk.stand.defaults import Defaults, pack_defaults
from kiosk.stand.live import Going, Lack, lacks, tell
from kiosk.stand.repack import compare, office_words
from kiosk.stand.setup import Stand
from kiosk.stand.setup_stick import FOLDER, PACK_FOLDER, Setup

MADE_PACK = "petition-kiosk-pack"


@dataclass(frozen=True, slots=True)
class Plan:
    """What people chose and said so far.

    Args:
        folder: the pack's folder.
        pack: the pack in it, as it was read when it was chosen.
        words: its fingerprint words, once somebody said that the printed card has the same.
        tests: copies of the campaign's key that opened a test record.
        event: where this is and when.
        day_confirmed: whether a person said that the day is right.
        defaults: how the event greets each signer, None for the pack's own way.
        office: the words of the office keys that somebody confirmed, where a new wording changes
            them.
    """

    folder: Path
    pack: CampaignPack
    event: Event
    words: str = ""
    tests: tuple[KeyTest, ...] = ()
    day_confirmed: bool = False
    defaults: Defaults | None = None
    office: tuple[str, ...] = ()

    def going(self, guarded: bool) -> Going:
        """As going live asks for it."""
        return Going(self.words, self.tests, self.day_confirmed, guarded)

    def lacks(self, guarded: bool) -> tuple[Lack, ...]:
        """What is still to be seen to."""
        return lacks(self.pack, self.event, self.going(guarded))

    def tested(self) -> bool:
        """Whether one lost stick cannot lose every signature."""
        return tested_well(self.pack.sealed_to, self.tests)


def choose(folder: Path, today: date, before: Plan | None) -> Plan:
    """The plan with a pack; what was said of the same pack before stays said.

    Raises:
        KioskError: the pack has faults.
    """
    pack = read_pack(folder)
    if before is not None and before.pack.digest == pack.digest:
        return replace(before, folder=folder, pack=pack)
    event = before.event if before is not None else Event("", "", today)
    return Plan(folder, pack, event)


def choose_next(folder: Path, live: Stand) -> Plan:
    """The plan with a new wording for a live stand; its event goes on as it is.

    Raises:
        KioskError: the pack has faults, or is no later version of the stand's own.
    """
    inside = folder / PACK_FOLDER if folder.name == FOLDER else folder
    change = compare(live, inside)
    return Plan(inside, change.new, live.event, day_confirmed=True)


def other_keys(plan: Plan, live: Stand) -> bool:
    """Whether other keys open what is signed from then on, so that they are to be tried."""
    return set(plan.pack.sealed_to) != set(live.pack.sealed_to)


def other_office(plan: Plan, live: Stand) -> bool:
    """Whether another office could make the stand clear from then on."""
    return set(plan.pack.office_keys) != set(live.pack.office_keys)


def tell_office(plan: Plan, live: Stand) -> dict[str, list[str]]:
    """The words of the office keys before and after."""
    return {"before": list(office_words(live.pack)), "after": list(office_words(plan.pack))}


def agree_office(plan: Plan) -> Plan:
    """Somebody compared the new office keys' words with what headquarters says."""
    return replace(plan, office=office_words(plan.pack))


def take(setup: Setup) -> Plan:
    """The plan that a set-up stick holds; a person still compares the words and the day."""
    return Plan(setup.folder, setup.pack, setup.event, tests=setup.tests, defaults=setup.defaults)


def agree(plan: Plan) -> Plan:
    """Somebody said that the card has the same words."""
    return replace(plan, words=str(pack_fingerprint(plan.pack)))


def confirm_day(plan: Plan) -> Plan:
    """Somebody said that the event's day is right."""
    return replace(plan, day_confirmed=True)


def settle(plan: Plan, event: Event, language: str, text_step: int) -> Plan:
    """Somebody said where this is and which day, and how a signer is greeted."""
    own = plan.defaults or pack_defaults(plan.pack)
    greeting = replace(own, language=language, text_step=text_step)
    return replace(plan, event=event, day_confirmed=True, defaults=greeting)


def unreviewed(pack: CampaignPack) -> tuple[str, ...]:
    """The languages that no native reader has signed off, each by its own name."""
    return tuple(one.name for one in pack.languages if not one.reviewed)


def packs_on(stick: Path) -> tuple[Path, ...]:
    """The folders of a stick that hold a pack, itself among them; none is read yet."""
    try:
        inside = sorted(one for one in stick.iterdir() if one.is_dir() and one.name != FOLDER)
        return tuple(one for one in (stick, *inside) if (one / TOML).is_file())
    except OSError:
        return ()  # pulled meanwhile: the next look finds what is there


def has_setup(stick: Path) -> bool:
    """Whether a set-up folder lies there."""
    try:
        return (stick / FOLDER / PACK_FOLDER).is_dir()
    except OSError:
        return False  # pulled meanwhile: the next look finds what is there


def offers(stick: Path, label: str) -> list[dict[str, Any]]:
    """What a stick offers, as a page shows it: a set-up first, then each pack."""
    found = [(one, one.name, False) for one in packs_on(stick)]
    if has_setup(stick):
        found.insert(0, (stick / FOLDER, label, True))
    return [
        {"folder": str(path), "name": name, "stick": label, "setup": setup}
        for path, name, setup in found
    ]


def tell_headlines(pack: CampaignPack) -> list[dict[str, str]]:
    """The petition's headline in each language, the pack's own first."""
    spoken = sorted(pack.languages, key=lambda one: one.code != pack.default_language)
    return [{"language": one.code, "text": one.appeal.headline} for one in spoken]


def tell_plan(plan: Plan, guarded: bool) -> dict[str, Any]:
    """The plan as the pages show it."""
    print_ = pack_fingerprint(plan.pack)
    greeting = plan.defaults or pack_defaults(plan.pack)
    return {
        "languages": [{"code": one.code, "name": one.name} for one in plan.pack.languages],
        "words": list(print_.words),
        "digits": print_.digits,
        "unreviewed": list(unreviewed(plan.pack)),
        "opened": len({one.place for one in plan.tests}),
        "name": plan.event.name,
        "place": plan.event.place,
        "day": plan.event.day.isoformat(),
        "language": greeting.language,
        "textStep": greeting.text_step,
        "lacks": [tell(lack)[0] for lack in plan.lacks(guarded)],
    }


@dataclass(frozen=True, slots=True)
class MadeCampaign:
    """A new key on a stick, and the pack beside it that seals to it."""

    key: MadeKey
    folder: Path


def make_campaign(stick: Path, data: Path, pack_folder: Path) -> MadeCampaign:
    """Makes a key on a stick and, beside it, a copy of a pack that seals to that key.

    Raises:
        KioskError: that is no stick, a key lies there already, or it cannot be written.
    """
    made = make_key(stick, data)
    target = stick / f"{MADE_PACK}-{made.public[4:12]}"
    pack_for_key(pack_folder, target, made.public)
    return MadeCampaign(made, target)


def key_on(stick: Path) -> Path:
    """The campaign key's file on a stick.

    Raises:
        KioskError: there is none.
    """
    try:
        found = [one for one in sorted(stick.glob("*.key")) if _may_be_key(one)]
    except OSError:
        found = []
    found.sort(key=lambda one: one.name != KEY_FILE)
    if not found:
        raise KioskError(
            "No campaign key lies on that stick.", "Plug in the stick that holds the key."
        )
    return found[0]


def _may_be_key(path: Path) -> bool:
    return path.name != STICK_FILE and path.is_file()


def opened(plan: Plan, test: KeyTest) -> Plan:
    """A copy of the campaign's key opened a test record; the same copy again counts once."""
    return replace(plan, tests=(*(one for one in plan.tests if one != test), test))
