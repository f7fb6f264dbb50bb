"""The words of a pack that nobody has filled in yet."""

from __future__ import annotations

YOUR_NAME = "Your campaign's name"
YOUR_ADDRESSEE = "Whom you ask"
YOUR_READER = "Who gets the list"

CAMPAIGN = """\
# A campaign pack: one petition in every language that it speaks.
# `petition-kiosk campaign check` on this folder tells what is still to do.
format = 1
id = {id}
version = 1
default_language = {default_language}

# The age public keys that can open what is signed (petition-kiosk key new). Two are safer.
sealed_to = {sealed_to}
# The office's public keys, which confirm what arrived (petition-kiosk key new --kind office).
office_keys = {office_keys}

exposures = ["public", "named", "counted"]
# The country that the form begins with, in two letters; put in your own.
country = {country}
least_age = {least_age}
legal_basis = "explicit consent"
delete_by = {delete_by}
count_online = 0
qr = true

# "" is a plain poster, "valley" the program's valley at night; or name a .png or .jpg beside this.
picture = {picture}
# Whether people may draw a mark with a finger.
mark = false

[organiser]
{organiser}

[contact]
phone = {phone}
email = {email}

[petition]
id = "demand"
as_of = {as_of}
goals = [100, 200, 500, 1000, 2500, 5000, 10000]
held = 0

[petition.addressee]
{addressee}

[online]
address = {address}
short = {short}

# reviewed = true once a native reader has signed off the texts and every name of a language.
{languages}
{readers}# limit counts bytes: an English letter takes one, an Arabic letter two.
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

LANGUAGE = """\
[[language]]
code = {code}
name = {name}
direction = "{direction}"
reviewed = false
"""

READER = """\
[[handed_to]]
id = {id}
[handed_to.names]
{names}

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
It may reveal your ethnicity or religion. Public names are published.
Only {handed_to} gets your name, and only if you choose so. We delete it by {delete_by}.
You must be at least {least_age} years old. You are free not to sign. Think of your safety.
You may see, correct or withdraw what you gave: call {phone}.
A name once printed cannot be called back.

## What happens to what you type

It is sealed on this machine at once. Only the campaign's key holder can open it.
"""

SHORT = 2
"""A line of so few words may well be somebody's own."""


def holds_template(name: str, text: str) -> bool:
    """Whether a text still has a line of its template.

    The consent is written to be used as it is, so in English it is nobody's template.

    Args:
        name: the file's name, such as `appeal.fr.md`.
        text: what it holds.
    """
    kind, code = name.split(".")[:2]
    if kind == "consent" and code.partition("-")[0] == "en":
        return False
    template = APPEAL if kind == "appeal" else CONSENT
    words = {line for line in template.splitlines() if len(line.lstrip("# ").split()) > SHORT}
    return any(line.strip() in words for line in text.splitlines())
