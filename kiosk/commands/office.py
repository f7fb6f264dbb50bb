"""verify, publish: what an office checks and gives out."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kiosk.bundle.manifest import BundleError
from kiosk.bundle.read import verify_bundle
from kiosk.commands.keys import read_passphrase
from kiosk.commands.tell import (
    FAULT,
    Json,
    PassphraseFile,
    RegisterUrl,
    answer,
    many,
    progress,
)
from kiosk.headquarters.key import open_campaign_key
from kiosk.headquarters.publish.signatures import publish as publish_lists
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.store import Register
from kiosk.sealing.keys import key_fingerprint


def verify(
    bundles: Annotated[list[Path], typer.Argument(metavar="BUNDLE...")], as_json: Json = False
) -> None:
    """Check bundles whole, without any key: nothing is stored."""
    sound: list[dict[str, object]] = []
    refused: list[dict[str, str]] = []
    lines: list[str] = []
    for path in bundles:
        try:
            manifest = verify_bundle(path)
        except BundleError as error:
            refused.append({"file": str(path), "reason": error.sentence})
            lines.append(f"Refused: {path}: {error.sentence}")
            continue
        words = key_fingerprint(bytes.fromhex(manifest.device))
        sound.append(
            {
                "file": str(path),
                "campaign": manifest.campaign,
                "device": manifest.device,
                "words": str(words),
                "bundle": manifest.number,
                "count": manifest.count,
                "digest": manifest.digest.hex(),
                "rehearsal": manifest.rehearsal,
            }
        )
        practice = ", practice" if manifest.rehearsal else ""
        lines.append(
            f"Sound: {path}: bundle {manifest.number} of the stand '{words}',"
            f" {many(manifest.count, 'record')}{practice}."
        )
    answer(as_json, {"sound": sound, "refused": refused}, *lines)
    if refused:
        raise typer.Exit(FAULT)


def publish(
    register: RegisterUrl,
    key: Annotated[Path, typer.Option("--key", help="The campaign key's file.")],
    out: Annotated[Path, typer.Option("--out", help="The folder to write the lists into.")],
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Open what is held with the campaign key and write the lists."""
    unsealer = open_campaign_key(
        key, lambda: read_passphrase(passphrase_file) if passphrase_file else ask_passphrase()
    )
    store = Register(register)
    try:
        with progress("Opening", as_json) as bar:
            reconciled = reconcile(store, unsealer, bar)
    finally:
        store.close()
    published = publish_lists(reconciled, out, date.today())  # noqa: DTZ011 - the office's own day
    content = {
        "signatures": published.signatures,
        "duplicates": published.duplicates,
        "withdrawn": published.withdrawn,
        "expired": published.expired,
        "unmatched_withdrawals": reconciled.unmatched,
        "not_for_this_key": reconciled.not_for_this_key,
        "refused_records": reconciled.refused,
        "unknown_texts": reconciled.unknown_texts,
        "files": [str(path) for path in published.files],
    }
    lines = [f"Written: {path}" for path in published.files]
    lines.append(
        f"{many(published.signatures, 'person', 'people')} signed;"
        f" {many(published.duplicates, 'duplicate')} folded, {published.withdrawn} withdrawn."
    )
    if published.expired:
        lines.append(
            f"{many(published.expired, 'person', 'people')} left out: the day by which they were to"
            " be deleted is over."
        )
    if reconciled.not_for_this_key:
        lines.append(f"This key does not open {many(reconciled.not_for_this_key, 'record')}.")
    if reconciled.refused:
        lines.append(
            f"{many(reconciled.refused, 'record')} did not belong to the bundle it came in."
        )
    if reconciled.unknown_texts:
        lines.append(
            f"{many(reconciled.unknown_texts, 'signature')} under a text that no pack kept here"
            " holds; take its pack in with intake --campaign."
        )
    if reconciled.unmatched:
        lines.append(f"{many(reconciled.unmatched, 'withdrawal')} matched no signature here.")
    answer(as_json, content, *lines)


def ask_passphrase() -> str | None:
    """A passphrase typed at the terminal, or None where nobody sits there."""
    if not sys.stdin.isatty():
        return None
    answered: str = typer.prompt("Passphrase", hide_input=True, err=True)
    return answered
