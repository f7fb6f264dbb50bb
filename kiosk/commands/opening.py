"""What commands that open the register with the campaign key have in common."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.passphrase import passphrase_from
from kiosk.commands.tell import progress
from kiosk.headquarters.key import open_campaign_key
from kiosk.headquarters.reconcile import Reconciled, reconcile
from kiosk.headquarters.register.store import Register

KeyFile = Annotated[Path, typer.Option("--key", help="The campaign key's file.")]


def reconcile_held(
    store: Register, key: Path, passphrase_file: Path | None, as_json: bool
) -> Reconciled:
    """Opens and folds all that counts, with a progress bar."""
    unsealer = open_campaign_key(key, passphrase_from(passphrase_file))
    with progress("Opening", as_json) as bar:
        return reconcile(store, unsealer, bar)
