"""publish, handover: what leaves the office, and who was given it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.duplicates import CUT
from kiosk.commands.opening import KeyFile, expired_line, reconcile_held, waiting_line
from kiosk.commands.tell import Json, PassphraseFile, RegisterUrl, answer, damaged_line, many
from kiosk.errors import KioskError
from kiosk.headquarters.publish.handover import hand_over
from kiosk.headquarters.publish.held import Lists, packs_of, publish_held
from kiosk.headquarters.publish.publish import PRIVATE, Wishes
from kiosk.headquarters.publish.readers import PRESS, Packs, Reader
from kiosk.headquarters.reconcile import Reconciled
from kiosk.headquarters.register.places import Holds, writing_to
from kiosk.headquarters.register.publication import PublicationNotes
from kiosk.headquarters.register.store import Register
from kiosk.pack.read import read_pack
from kiosk.petition.campaign import CampaignPack, Language
from kiosk.sealing.seal import Sealer

ALL = "all"


def publish(
    register: RegisterUrl,
    key: KeyFile,
    out: Annotated[Path, typer.Option("--out", help="The folder for this day's lists.")],
    campaign: Annotated[
        Path | None,
        typer.Option("--campaign", help="The pack that names today's readers; else the newest."),
    ] = None,
    language: Annotated[
        list[str] | None,
        typer.Option("--language", help="A language of the PDF, or all; may be repeated."),
    ] = None,
    seal_to: Annotated[
        list[str] | None,
        typer.Option(
            "--seal-to",
            metavar="[FOLDER=]AGEKEY",
            help="Seal a folder (PRIVATE, a reader's id, the-press), or all, to an age key.",
        ),
    ] = None,
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Open what is held with the campaign key and write one folder for each reader."""
    store = Register(register)
    try:
        packs = packs_of(store, read_pack(campaign) if campaign else None)
        handed = PublicationNotes(store).handovers()
        former = [one.publication.reader for one in handed]
        seal = _sealers(seal_to or [], packs, former)
        languages = _languages(packs.current, language or [])
        today = date.today()  # noqa: DTZ011 - the office's own day
        reconciled = reconcile_held(store, key, passphrase_file, as_json, today)
        from kiosk.printing.delivery import print_delivery  # late: Qt
        from kiosk.printing.text import ready

        application = ready()
        wishes = Wishes(languages, seal, print_delivery)
        with writing_to(store, Holds.LISTS, out):
            lists = publish_held(store, reconciled, packs, out, today, wishes)
        del application
    finally:
        store.close()
    answer(as_json, _content(lists, reconciled), *_lines(lists, reconciled))


def handover(
    reader: Annotated[
        str, typer.Argument(metavar="READER", help=f"A reader's id in the pack, or {PRESS}.")
    ],
    register: RegisterUrl,
    folder: Annotated[Path, typer.Option("--folder", help="The folder that was handed over.")],
    day: Annotated[
        datetime | None, typer.Option("--day", formats=["%Y-%m-%d"], help="Today by default.")
    ] = None,
    given_to: Annotated[str, typer.Option("--to", help="Who took it, in your words.")] = "",
    as_json: Json = False,
) -> None:
    """Note that a reader was handed a folder, so that they are told who withdraws later."""
    today = date.today()  # noqa: DTZ011 - the office's own day
    on = day.date() if day else today
    store = Register(register)
    try:
        found = hand_over(PublicationNotes(store), reader, folder, on, given_to, today)
    finally:
        store.close()
    content = {
        "reader": reader,
        "day": on.isoformat(),
        "digest": found.digest.hex(),
        "names": found.names,
    }
    answer(
        as_json,
        content,
        f"Noted: {many(found.names, 'name')} handed to {reader} on {on.isoformat()},"
        f" digest {found.digest.hex()}.",
        f"From now on each publish writes who withdrew into for-{reader}.",
    )


def _languages(pack: CampaignPack, codes: list[str]) -> tuple[Language, ...]:
    if ALL in codes:
        return pack.languages
    from kiosk.printing.words import language_of  # late: printing

    return tuple(language_of(pack, code) for code in dict.fromkeys(codes))


def _sealers(wanted: list[str], packs: Packs, former: list[str]) -> dict[str, Sealer]:
    """Who seals which folder; whoever had a list from an earlier pack still gets a folder."""
    folders = {one.id: one.folder for one in packs.readers}
    folders |= {one: Reader(one, {}).folder for one in former if one not in folders}
    folders |= {PRESS: f"for-{PRESS}", "PRIVATE": PRIVATE}
    sealers: dict[str, Sealer] = {}
    for one in wanted:
        name, _, key = one.rpartition("=")
        if name and name not in folders:
            raise KioskError(f"There is no folder for {name}.", f"Choose of: {', '.join(folders)}.")
        for folder in [folders[name]] if name else folders.values():
            sealers[folder] = _sealer(key)
    return sealers


def _sealer(key: str) -> Sealer:
    try:
        return Sealer([key])
    except KioskError as error:  # it speaks of the pack's keys; this one somebody typed
        raise KioskError(
            "What --seal-to names is no age key.",
            "Give a public key, age1...; after FOLDER= for one folder. Nothing was published.",
        ) from error


def _content(lists: Lists, reconciled: Reconciled) -> dict[str, object]:
    published = lists.published
    return {
        "folder": str(published.folder),
        "signatures": published.signatures,
        "duplicates": published.duplicates,
        "withdrawn": published.withdrawn,
        "expired": published.expired,
        "unmatched_withdrawals": reconciled.unmatched,
        "not_for_this_key": reconciled.not_for_this_key,
        "refused_records": reconciled.refused,
        "damaged_records": reconciled.damaged,
        "waiting": asdict(reconciled.waiting),
        "unknown_texts": published.unknown_texts,
        "kept_back": published.kept_back,
        "not_printable": published.not_printable,
        "receipts_kept": published.receipts_kept,
        "likely_duplicates": None if lists.not_looked_for else lists.likely,
        "likely_duplicates_cut": lists.likely_cut,
        "files": [str(path) for path in published.files],
    }


def _lines(lists: Lists, reconciled: Reconciled) -> list[str]:
    published = lists.published
    lines = [f"Written: {path}" for path in published.files]
    lines.append(
        f"{many(published.signatures, 'person', 'people')} signed;"
        f" {many(published.duplicates, 'duplicate')} folded, {published.withdrawn} withdrawn."
    )
    told = {
        expired_line(published.expired): published.expired,
        f"This key does not open {many(reconciled.not_for_this_key, 'record')}.":
            reconciled.not_for_this_key,
        damaged_line(reconciled.damaged): reconciled.damaged,
        f"{many(reconciled.refused, 'record')} did not belong to the bundle it came in.":
            reconciled.refused,
        f"{many(published.unknown_texts, 'signature')} under a text that no pack kept here holds,"
        " in a file of their own; take its pack in with intake --campaign.":
            published.unknown_texts,
        f"{many(published.kept_back, 'name')} kept from a reader whom the signed text did not"
        " name.": published.kept_back,
        f"{many(published.not_printable, 'name')} in the CSV alone: no font here has their letters."
            : published.not_printable,
        "Fewer than ten people signed: receipts.txt stays with the campaign, in PRIVATE.":
            published.receipts_kept,
        f"{many(reconciled.unmatched, 'withdrawal')} matched no signature here.":
            reconciled.unmatched,
        waiting_line(reconciled.waiting): reconciled.waiting.bundles,
        f"{many(lists.likely, 'pair')} may be one person, until somebody decides (duplicates.csv).":
            lists.likely,
        CUT: lists.likely_cut,
        lists.not_looked_for: bool(lists.not_looked_for),
    }  # fmt: skip
    return [*lines, *(line for line, count in told.items() if count)]
