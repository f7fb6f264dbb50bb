"""What commands that open the register with the campaign key have in common."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.keys import read_passphrase
from kiosk.commands.office import ask_passphrase
from kiosk.commands.tell import progress
from kiosk.headquarters.key import open_campaign_key
from kiosk.headquarters.reconcile import Reconciled, reconcile
from kiosk.headquarters.register.store import Register

KeyFile = Annotated[Path, typer.Option("--key", help="The campaign key's file.")]


def reconcile_held(
    store: Register, key: Path, passphrase_file: Path | None, as_json: bool
) -> Reconciled:
    """Opens and folds all that counts, with a progress bar."""
    ask: Callable[[], str | None] = (
        (lambda: read_passphrase(passphrase_file)) if passphrase_file else ask_passphrase
    )
    unsealer = open_campaign_key(key, ask)
    with progress("Opening", as_json) as bar:
        return reconcile(store, unsealer, bar)
