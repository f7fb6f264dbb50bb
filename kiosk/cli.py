"""The commands' front door: names them, and tells every fault in one sentence with a hint."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands import confirm, duplicates, intake, office, publish, safe, stand, status
from kiosk.commands.campaign import campaign
from kiosk.commands.close import close
from kiosk.commands.comments import comments
from kiosk.commands.device import device
from kiosk.commands.erase import erase, find
from kiosk.commands.keys import keys
from kiosk.commands.receipt import receipt
from kiosk.commands.setup import setup
from kiosk.commands.withdraw import withdraw
from kiosk.commands.withdrawal import withdrawal
from kiosk.errors import KioskError

cli = typer.Typer(
    name="petition-kiosk",
    help="Collects signatures offline, seals each at the tap, and cannot read one back.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
cli.add_typer(keys, name="key")
cli.add_typer(campaign, name="campaign")
cli.add_typer(device, name="device")
cli.add_typer(comments, name="comments")
cli.add_typer(receipt, name="receipt")
setup.command("close")(close)
cli.add_typer(setup, name="setup")
cli.add_typer(safe.register, name="register")
cli.command("sign")(stand.sign)
cli.command("export")(stand.export)
cli.command("salvage")(stand.salvage)
cli.command("verify")(office.verify)
cli.command("intake")(intake.take_in)
cli.command("status")(status.show_status)
cli.command("reconcile")(duplicates.reconcile)
cli.command("decide")(duplicates.decide)
cli.command("publish")(publish.publish)
cli.command("handover")(publish.handover)
cli.command("expect")(safe.expect)
cli.command("acknowledge")(safe.acknowledge)
cli.command("confirm")(confirm.confirm)
cli.command("clear")(confirm.clear)
cli.command("withdraw")(withdraw)
cli.command("withdrawal")(withdrawal)
cli.command("find")(find)
cli.command("erase")(erase)


@cli.command("stand")
def open_stand(
    campaign: Annotated[Path | None, typer.Option(help="A campaign pack to rehearse.")] = None,
    data: Annotated[Path | None, typer.Option(help="The data folder.")] = None,
    window: Annotated[bool, typer.Option("--window", help="A window, for work.")] = False,
    smoke: Annotated[
        Path | None, typer.Option(help="Draw the first screen into this PNG, and leave.")
    ] = None,
    still: Annotated[bool, typer.Option("--still", help="Nothing moves.")] = False,
) -> None:
    """Open the kiosk; what petition-kiosk does without a command."""
    from kiosk.app.run import open_window

    raise typer.Exit(open_window(campaign, data, window, smoke, still))


@cli.command("office")
def open_office_window() -> None:
    """Open the office's window: take in, look, publish."""
    from kiosk.office_app import open_office

    raise typer.Exit(open_office())


def run(words: list[str]) -> int:
    """Runs the command that `words` name and answers its exit code."""
    # Alembic tells its plans by log; nobody at a desk needs them.
    logging.getLogger("alembic").setLevel(logging.WARNING)
    try:
        typer.main.get_command(cli).main(words, "petition-kiosk")
    except KioskError as error:
        print(error.sentence, error.hint, sep="\n", file=sys.stderr)
        return error.exit_code
    except SystemExit as leaving:  # typer leaves so: 0, a command's own code, or 2 for usage
        return leaving.code if isinstance(leaving.code, int) else 0
    return 0
