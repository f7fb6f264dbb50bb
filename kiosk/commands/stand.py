"""sign, export, salvage: what is done at a stand without its screens."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.tell import FAULT, Data, Json, answer, many, progress
from kiosk.errors import KioskError
from kiosk.pack.read import read_pack
from kiosk.petition.signature import Consents, Draft, Exposure
from kiosk.stand.closing import statements_on
from kiosk.stand.export import export as export_bundles
from kiosk.stand.folders import default_data, is_live
from kiosk.stand.outcome import Refused
from kiosk.stand.salvage import salvage as salvage_ledger
from kiosk.stand.setup import open_rehearsal

TEXTS = ("name", "email", "phone", "place", "country", "comment", "language")
KEYS = frozenset((*TEXTS, "exposure", "consents", "helped"))


def sign(
    campaign: Annotated[Path, typer.Option("--campaign", help="The campaign pack's folder.")],
    source: Annotated[Path, typer.Option("--from", help="A file with one draft a line, as JSON.")],
    data: Data = None,
    rehearsal: Annotated[bool, typer.Option("--rehearsal", help="Needed.")] = False,
    as_json: Json = False,
) -> None:
    """Feed drafts through the same way as the screens do, in a rehearsal only.

    A line: {"name": "Amina", "language": "en", "exposure": "public", "consents": {"sign": true}}
    and, where wanted, email, phone, place, country, comment, helped; and contact and comment
    among consents.
    exposure is public, named or counted.
    """
    folder = data or default_data()
    if not rehearsal:
        raise KioskError("sign works in rehearsal only.", "Add --rehearsal.")
    if is_live(folder):
        raise KioskError(
            "This data folder is live: only people sign there, on its screens.",
            "Choose another folder with --data DIR.",
        )
    lines = _lines(source)
    today = date.today()  # noqa: DTZ011 - a rehearsal's day is the machine's
    stand = open_rehearsal(folder, read_pack(campaign), today, anew=False)
    refused: list[dict[str, object]] = []
    signed = 0
    try:
        collector = stand.collector()
        for number, line in lines:
            try:
                outcome = collector.collect(parse_draft(line))
            except ValueError as error:
                refused.append({"line": number, "fault": str(error)})
                continue
            if isinstance(outcome, Refused):
                faults = " ".join(fault.sentence for fault in outcome.faults)
                refused.append({"line": number, "fault": faults})
            else:
                signed += 1
        count = stand.count()
    finally:
        stand.close()
    answer(
        as_json,
        {"signed": signed, "count": count, "refused": refused},
        *(f"Line {one['line']}: {one['fault']}" for one in refused),
        f"{many(signed, 'signature')} stored, {len(refused)} refused; {count} in all here.",
    )
    if refused:
        raise typer.Exit(FAULT)


def parse_draft(line: str) -> Draft:
    """The draft in one line of JSON.

    Raises:
        ValueError: with one sentence that shows nothing of the line's values.
    """
    try:
        content = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("The line is not JSON.") from None
    if not isinstance(content, dict):
        raise ValueError("The line is not a JSON object.")
    unknown = sorted(set(content) - KEYS)
    if unknown:
        raise ValueError(
            f"{len(unknown)} of its keys are unknown; there are {', '.join(sorted(KEYS))}."
        )
    for name in TEXTS:
        if not isinstance(content.get(name) or "", str):
            raise ValueError(f"{name} is not text.")
    consents = content.get("consents") or {}
    if not isinstance(consents, dict) or not all(
        key in ("sign", "contact", "comment") and isinstance(value, bool)
        for key, value in consents.items()
    ):
        raise ValueError("consents holds other than sign, contact and comment, true or false.")
    helped = content.get("helped", False)
    if not isinstance(helped, bool):
        raise ValueError("helped is not true or false.")
    return Draft(
        language=content.get("language") or "",
        name=content.get("name") or "",
        email=content.get("email") or "",
        phone=content.get("phone") or "",
        place=content.get("place") or "",
        country=content.get("country") or "",
        comment=content.get("comment") or "",
        exposure=_exposure(content.get("exposure")),
        consents=Consents(**consents),
        helped=helped,
    )


def export(
    target: Annotated[Path, typer.Argument(metavar="TO", help="The stick's folder.")],
    data: Data = None,
    rehearsal: Annotated[
        bool, typer.Option("--rehearsal", help="Export the practice signatures.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Carry the signatures to a stick: written, read back and compared. Nothing is deleted."""
    with progress("Exporting", as_json) as bar:
        exported = export_bundles(data or default_data(), target, rehearsal, bar)
    newest = exported.manifest
    files = [str(path) for path in exported.files]
    statements = [one.sms() for one in statements_on(exported.files)]
    if newest is None:
        nothing: dict[str, object] = {"bundle": None, "count": 0, "digest": None, "files": []}
        nothing["statements"] = []
        answer(as_json, nothing, "There is nothing to export yet.")
        return
    content = {
        "bundle": newest.number,
        "count": newest.count,
        "digest": newest.digest.hex(),
        "files": files,
        "statements": statements,
    }
    answer(
        as_json,
        content,
        *(f"Written and checked: {file}" for file in files),
        f"Bundle {newest.number}: {many(newest.count, 'record')}, {newest.total} in all from here.",
        "Tell headquarters, by SMS or read aloud:",
        *(f"  {one}" for one in statements),
    )


def salvage(
    target: Annotated[Path, typer.Argument(metavar="STICK", help="The stick's folder.")],
    data: Data = None,
    rehearsal: Annotated[
        bool, typer.Option("--rehearsal", help="Salvage the practice signatures.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Carry home what is intact of a damaged ledger, with a report of what is missing."""
    today = date.today()  # noqa: DTZ011 - only where the ledger tells no day
    with progress("Salvaging", as_json) as bar:
        saved = salvage_ledger(data or default_data(), target, rehearsal, today, bar)
    missing = "not known" if saved.missing is None else f"{saved.missing} at least"
    answer(
        as_json,
        {
            "records": saved.records,
            "missing": saved.missing,
            "words": saved.words,
            "salvages": saved.old_words,
            "files": [str(path) for path in saved.files],
        },
        *(f"Written and checked: {path}" for path in saved.files),
        f"{many(saved.records, 'record')} salvaged; missing: {missing}.",
        f"Tell headquarters both, by telephone. This stand: {saved.old_words}",
        f"These bundles: {saved.words}",
        "Keep the ledger as it is. Each run has new words.",
    )


def _exposure(value: object) -> Exposure | None:
    if value is None or value == "":
        return None
    try:
        return Exposure(str(value))
    except ValueError:
        raise ValueError("exposure is not public, named or counted.") from None


def _lines(source: Path) -> Iterator[tuple[int, str]]:
    try:
        file = source.open(encoding="utf-8")
    except OSError as error:
        raise KioskError(f"{source} cannot be read ({error.strerror}).") from error

    def numbered() -> Iterator[tuple[int, str]]:
        with file:
            try:
                for number, line in enumerate(file, start=1):
                    if line.strip():
                        yield number, line
            except UnicodeDecodeError:
                raise KioskError(f"{source} is not UTF-8.", "Save it as UTF-8.") from None

    return numbered()
