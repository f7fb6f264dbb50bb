"""key new, key words, key check."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kiosk.commands.key_register import check_on_register
from kiosk.commands.passphrase import read_passphrase
from kiosk.commands.plugged import place_of
from kiosk.commands.tell import Json, PassphraseFile, answer
from kiosk.errors import KioskError
from kiosk.sealing.keys import (
    SigningKey,
    key_fingerprint,
    new_campaign_key,
    new_passphrase,
    office_public,
    protect,
    write_secret,
)
from kiosk.sealing.tested import tested_well

keys = typer.Typer(no_args_is_help=True, help="Make and compare keys.")


class Kind(StrEnum):
    """What a key is for."""

    CAMPAIGN = "campaign"
    OFFICE = "office"


@keys.command("new")
def new(
    out: Annotated[Path, typer.Option("--out", help="The file to write; never overwritten.")],
    kind: Annotated[Kind, typer.Option("--kind", help="What the key is for.")] = Kind.CAMPAIGN,
    passphrase_file: PassphraseFile = None,
    no_passphrase: Annotated[
        bool, typer.Option("--no-passphrase", help="Leave the key bare.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Make a key. A campaign key opens signatures; an office key signs acknowledgements.

    Without --passphrase-file or --no-passphrase it lies under seven words that are shown once.
    """
    if passphrase_file and no_passphrase:
        raise KioskError("A passphrase or none: give one of the two options.")
    shown = "" if passphrase_file or no_passphrase else new_passphrase()
    passphrase = read_passphrase(passphrase_file) if passphrase_file else shown
    if kind is Kind.CAMPAIGN:
        key = new_campaign_key()
        public, text = key.public, key.identity_file()
    else:
        signing = SigningKey.new()
        public, text = office_public(signing.public), signing.pem().decode("ascii")
    _write(out, protect(text, passphrase) if passphrase else text.encode("ascii"))
    words = key_fingerprint(public)
    lines = [
        f"Written: {out}",
        f"Public key: {public}",
        f"Words of this key alone: {words}",
        f"As digits: {words.digits}",
    ]
    if shown:
        lines.append(f"Passphrase, shown this once; write it down: {shown}")
    content = {
        "file": str(out),
        "kind": kind.value,
        "public": public,
        "words": str(words),
        "digits": words.digits,
    }
    answer(as_json, content | ({"passphrase": shown} if shown else {}), *lines)


@keys.command("words")
def words(
    public: Annotated[str, typer.Argument(help="age1... or ed25519:...")], as_json: Json = False
) -> None:
    """Print the fingerprint words of one public key."""
    if not public.startswith(("age1", "ed25519:")):
        raise KioskError("That is no public key.", "It begins with age1 or ed25519:.")
    found = key_fingerprint(public)
    answer(as_json, {"words": str(found), "digits": found.digits}, str(found), found.digits)


@keys.command("check")
def check(
    files: Annotated[list[Path], typer.Argument(metavar="KEY...", help="Copies of the key.")],
    campaign: Annotated[
        Path | None, typer.Option("--campaign", help="The campaign pack's folder.")
    ] = None,
    register: Annotated[
        str, typer.Option("--register", help="The office's register, whose records are opened.")
    ] = "",
    passphrase_file: PassphraseFile = None,
    as_json: Json = False,
) -> None:
    """Try copies of a campaign key: each opens a test record that is sealed to the campaign.

    With --register it says how many of a register's records each opens; nothing is shown of them.
    """
    if (campaign is None) != bool(register):
        raise KioskError("Name the pack with --campaign, or a register with --register.")
    if campaign is None:
        check_on_register(register, files, passphrase_file, as_json)
        return
    from kiosk.headquarters.key import check_key
    from kiosk.pack.read import read_pack

    pack = read_pack(campaign)
    tests = [
        check_key(
            file,
            lambda: read_passphrase(passphrase_file) if passphrase_file else None,
            pack.sealed_to,
            place_of(file),
        )
        for file in files
    ]
    ready = tested_well(pack.sealed_to, tuple(tests))
    content = {
        "opened": [
            {"file": str(file), "public": test.public}
            for file, test in zip(files, tests, strict=True)
        ],
        "ready": ready,
    }
    lines = [
        f"Opened a test record: {file}, {test.public}"
        for file, test in zip(files, tests, strict=True)
    ]
    told = (
        "Ready: one lost stick loses nothing."
        if ready
        else "Not ready: try a second copy on another stick, or add a second key to sealed_to."
    )
    answer(as_json, content, *lines, told)


def _write(out: Path, data: bytes) -> None:
    try:
        write_secret(out, data)
    except FileExistsError:
        raise KioskError(
            f"{out} is there already, and a key is never overwritten.", "Choose another file."
        ) from None
    except OSError as error:
        raise KioskError(
            f"{out} cannot be written ({error.strerror}).", "Choose another place."
        ) from error
