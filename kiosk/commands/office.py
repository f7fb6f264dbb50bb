"""verify: what an office can check without any key; and how it asks for a passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.bundle.manifest import BundleError
from kiosk.bundle.read import verify_bundle
from kiosk.commands.tell import (
    FAULT,
    Json,
    answer,
    many,
)
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
