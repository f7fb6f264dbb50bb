"""The commands' front door: names them, and tells every fault in one sentence with a hint."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk import log
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

UTF8 = "Save the file as UTF-8, or set the console to it (PYTHONUTF8=1)."

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
    log.guard()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a console may lack a name's letters
            stream.reconfigure(errors="backslashreplace")
    try:
        typer.main.get_command(cli).main(words, "petition-kiosk")
    except KioskError as error:
        return _tell(error.sentence, error.hint, error.exit_code)
    except SystemExit as leaving:  # typer leaves so: 0, a command's own code, or 2 for usage
        return leaving.code if isinstance(leaving.code, int) else 0
    # The computer's own faults: by their kind alone, because their words may hold what was opened.
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else type(error).__name__
        return _tell(f"Something could not be read or written ({why}).", "Mend that; try again.")
    except UnicodeError:
        return _tell("A text holds letters that cannot be read or written here.", UTF8)
    except MemoryError:
        return _tell("This computer has no memory left for that.", "Close other programs.")
    return 0


def _tell(sentence: str, hint: str, code: int = 1) -> int:
    with contextlib.suppress(OSError):  # where that is full too, nothing can tell it
        print(sentence, hint, sep="\n", file=sys.stderr, flush=True)
    try:
        sys.stdout.flush()
    except OSError:  # what it still holds would be tried, and told, once more at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code
