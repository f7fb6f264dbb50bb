"""A pack to fill in: sound from the first moment, with words that say what belongs there."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.pack.read import TOML, read_pack

KEEP_YEARS = 2

CAMPAIGN = """\
# A campaign pack: one petition in every language that it speaks.
# `petition-kiosk campaign check` on this folder tells what is still to do.
format = 1
id = "{id}"
version = 1
default_language = "en"

# The age public keys that can open what is signed (petition-kiosk key new). Two are safer.
sealed_to = {sealed_to}
# The office's public keys, which confirm what arrived (petition-kiosk key new --kind office).
office_keys = []

exposures = ["public", "named", "counted"]
country = "GB"
least_age = 16
legal_basis = "explicit consent"
delete_by = {delete_by}
count_online = 0
qr = true

[organiser]
en = "Your campaign's name"

[contact]
phone = "+00 000 0000000"
email = ""

[petition]
id = "demand"
as_of = "{year}"
goals = [100, 200, 500, 1000, 2500, 5000, 10000]
held = 0

[petition.addressee]
en = "Whom you ask"

[online]
address = ""
short = ""

[[language]]
code = "en"
name = "English"
direction = "ltr"
reviewed = false

[[handed_to]]
id = "reader"
[handed_to.names]
en = "Who gets the list"

# limit counts bytes: an English letter takes one, an Arabic letter two.
[[field]]
name = "name"
required = true
limit = 160

[[field]]
name = "phone"
limit = 32

[[field]]
name = "email"
limit = 100
"""

APPEAL = """\
# The demand in one short line

Who suffers, in one sentence. What you ask for, in another.

- A fact that fits on one line.

## Why

The whole appeal to read. Short sentences, plain words.
"""

CONSENT = """\
{organiser} asks {addressee}. Your signature shows a political opinion.
Only {handed_to} gets your name, and only if you choose so. We delete it by {delete_by}.
You must be at least {least_age} years old. You are free not to sign. Think of your safety.
You may see, correct or withdraw what you gave: call {phone}.
A name once printed cannot be called back.

## What happens to what you type

It is sealed on this machine at once. Only the campaign's key holder can open it.
"""


def scaffold(folder: Path, sealed_to: tuple[str, ...]) -> tuple[Path, ...]:
    """Writes a pack to fill in.

    Raises:
        KioskError: the folder holds something already, cannot be written, or a key is no age key.
    """
    year = date.today().year  # noqa: DTZ011 - only a suggestion to fill in
    name = "".join(letter for letter in folder.resolve().name.lower() if letter.isascii())
    slug = "".join(letter if letter.isalnum() else "-" for letter in name).strip("-")[:40]
    values = {
        "id": slug or "campaign",
        "sealed_to": json.dumps(list(sealed_to)),
        "delete_by": f"{year + KEEP_YEARS}-12-31",
        "year": year,
    }
    contents = {
        TOML: CAMPAIGN.format(**values),
        "appeal.en.md": APPEAL,
        "consent.en.md": CONSENT,
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise KioskError(f"{folder} is not empty.", "Name a new folder.")
        for file, text in contents.items():
            (folder / file).write_text(text, encoding="utf-8")
    except OSError as error:
        raise KioskError(f"{folder} cannot be written ({error.strerror}).") from error
    read_pack(folder)
    return tuple(folder / file for file in contents)
