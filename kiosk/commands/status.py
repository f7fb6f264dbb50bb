"""status: what the register holds, and what it still waits for."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from kiosk.commands.device import fork_lines
from kiosk.commands.tell import Json, RegisterUrl, answer, many
from kiosk.headquarters.care import Care, care
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.status import Gap, StandStatus, Status, status

ROOT_BYTES = 10
ROOT_DIGITS = 25


def show_status(register: RegisterUrl, as_json: Json = False) -> None:
    """Show what is held, stand by stand, and what waits or is missing."""
    today = date.today()  # noqa: DTZ011 - the office's own day
    store = Register(register)
    try:
        found = status(store)
        cares = care(store, today)
    finally:
        store.close()
    content = asdict(found) | asdict(cares)
    answer(as_json, content, *status_lines(found), *care_lines(cares))


def status_lines(found: Status) -> list[str]:
    """What a person is told: each stand, its days, what is outstanding, missing and to decide."""
    mode = "practice" if found.rehearsal else "live"
    lines = [f"Campaign {found.campaign or 'not known yet'} ({mode})"]
    for one in found.stands:
        lines += _stand_lines(one)
    outstanding = f", {found.outstanding} outstanding" if found.outstanding else ""
    lines.append(f"Root {_root_digits(found.root)}")
    lines.append(f"{many(found.held, 'record')} held, {found.waiting} waiting{outstanding}.")
    return lines


def care_lines(cares: Care) -> list[str]:
    """What the register asks of the office: its day of deletion, a key that was never tried."""
    lines: list[str] = []
    if cares.erased:
        lines.append(f"Of these {many(cares.erased, 'record')} erased: only the hash is here.")
    if cares.unscrubbed:
        lines.append("An erase was stopped halfway: run `erase` once more to finish it.")
    lines += [
        f"Names of a publish or reconcile that is at work, or was stopped: {path}. The next run"
        " there, or any `erase`, removes it."
        for path in cares.unfinished
    ]
    if cares.days_left is not None and cares.days_left < 0 and cares.last != cares.delete_by:
        lines.append(
            f"The day of deletion of one pack is over ({cares.delete_by}); the last one's is"
            f" {cares.last}, after which `erase --due` removes everything; until then"
            " `erase --due --key FILE` what is past its own day."
        )
    elif cares.days_left is not None and cares.days_left < 0:
        lines.append(
            f"The day of deletion is over ({cares.delete_by}): `erase --due` removes everything"
            " and prints a statement."
        )
    elif cares.days_left is not None and cares.near:
        lines.append(
            f"{many(cares.days_left, 'day')} until the day of deletion ({cares.delete_by}). Publish"
            " what is still to be published; then `erase --due`."
        )
    if cares.ask_for_key:
        lines.append(
            "No key was tried on these records yet: `key check KEY --register URL` says how many it"
            " opens. Do it while every stand still has its signatures."
        )
    return lines


def _stand_lines(one: StandStatus) -> list[str]:
    missing = f", missing {', '.join(one.missing)}" if one.missing else ""
    salvaged = " and ".join(f"'{words}'" for words in one.salvages)
    salvages = f"; it says that it salvages the stand {salvaged}" if salvaged else ""
    revoked = f"; revoked from {one.revoked_on} on" if one.revoked_on else ""
    lines = [
        f"{one.words}: {many(one.held, 'record')} held in {many(one.bundles, 'bundle')},"
        f" {one.waiting} waiting{f' ({one.why})' if one.why else ''}{missing}{salvages}{revoked}"
    ]
    if len(one.days) > 1:
        lines += [
            f"  {of_day.day}: {many(of_day.held, 'record')} held, {of_day.waiting} waiting"
            for of_day in one.days
        ]
    for told in one.expected:
        other = "; another bundle of this number is here" if told.other_here else ""
        lines.append(
            f"  bundle {told.number}: {many(told.count, 'record')} outstanding, told"
            f" {told.told_on}{other}"
        )
    lines += [_gap_line(gap) for gap in one.gaps]
    return lines + [f"  {line}" for line in fork_lines(one.forks)]


def _gap_line(gap: Gap) -> str:
    numbers = f"bundle {gap.first}" if gap.first == gap.last else f"bundles {gap.first}-{gap.last}"
    days = f"between {gap.after} and {gap.before}" if gap.after else f"before {gap.before}"
    if gap.records is None:
        return f"  {numbers} not here ({days}); the running totals around do not fit"
    return f"  {numbers} not here ({days}): {many(gap.records, 'record')} by the running totals"


def _root_digits(root: str) -> str:
    """The root's first 80 bits as digits, to be compared over the telephone."""
    digits = f"{int.from_bytes(bytes.fromhex(root)[:ROOT_BYTES]):0{ROOT_DIGITS}d}"
    return " ".join(digits[at : at + 5] for at in range(0, ROOT_DIGITS, 5))
