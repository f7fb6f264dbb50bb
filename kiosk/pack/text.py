"""The two texts of a language: plain Markdown with headings, paragraphs and list items, no more.

A kiosk opens no links and loads no pictures, so a text that holds one is a fault, not something to
be rendered. Text is shown letter for letter; its digest is the SHA-256 of exactly what is shown.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping

from kiosk.petition.campaign import AppealText, Block, ConsentText

PLACEHOLDERS = ("organiser", "addressee", "handed_to", "delete_by", "least_age", "phone")
FIRST_LAYER_WORDS = 120
"""At most so many words on the consent's first layer."""

MARKUP = re.compile(r"!?\[[^\]]*\]\(|<[a-zA-Z/!]|https?://|\*\*|`|^\s*\|", re.MULTILINE)


class TextError(ValueError):
    """What is wrong with a text; the first argument says how to mend it."""


def fill(source: str, values: Mapping[str, str]) -> str:
    """The text with its placeholders filled in, in NFC with LF line ends.

    Raises:
        TextError: a placeholder that does not exist.
    """
    text = unicodedata.normalize("NFC", source.replace("\r\n", "\n"))

    def value(match: re.Match[str]) -> str:
        name = match.group(1)
        if name not in values:
            raise TextError(f"{{{name}}} is no placeholder; there are {', '.join(PLACEHOLDERS)}")
        return values[name]

    return re.sub(r"\{([^{}\n]*)\}", value, text)


def parse_appeal(language: str, text: str) -> AppealText:
    """`# headline`, the ask as one paragraph, `- facts`, then `## ` and the appeal to read.

    Raises:
        TextError: a part is missing or holds mark-up.
    """
    blocks = _blocks(text)
    if not text.lstrip().startswith("# ") or not blocks:
        raise TextError("begin with one line '# ' and the headline")
    headline, rest = blocks[0].text, blocks[1:]
    body_at = next((at for at, block in enumerate(rest) if block.kind == "heading"), len(rest))
    top, body = rest[:body_at], rest[body_at:]
    ask = " ".join(block.text for block in top if block.kind == "paragraph")
    if not ask:
        raise TextError("put the ask, in two sentences, as a paragraph under the headline")
    if not body:
        raise TextError("put the appeal to read under a heading that begins with '## '")
    facts = tuple(block.text for block in top if block.kind == "item")
    return AppealText(language, headline, ask, facts, body, _digest(text))


def parse_consent(language: str, text: str) -> ConsentText:
    """Paragraphs that everyone sees, then more under `## ` headings.

    Raises:
        TextError: the first layer is missing, too long or holds mark-up.
    """
    blocks = _blocks(text)
    at = next((at for at, block in enumerate(blocks) if block.kind == "heading"), len(blocks))
    first = blocks[:at]
    if not first:
        raise TextError("put what everyone must know before the first '## '")
    words = sum(len(block.text.split()) for block in first)
    if words > FIRST_LAYER_WORDS:
        raise TextError(
            f"the first layer has {words} words and {FIRST_LAYER_WORDS} is the most;"
            " move some under a '## ' heading"
        )
    return ConsentText(language, first, blocks[at:], _digest(text))


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.strip().encode()).digest()


def _blocks(text: str) -> tuple[Block, ...]:
    found = MARKUP.search(text)
    if found:
        raise TextError(
            f"take out {found.group().strip()!r}: a text has no links, pictures or mark-up"
        )
    blocks: list[Block] = []
    paragraph: list[str] = []

    def end() -> None:
        if paragraph:
            blocks.append(Block("paragraph", " ".join(paragraph)))
            paragraph.clear()

    for line in (raw.strip() for raw in text.split("\n")):
        if line.startswith(("# ", "## ", "### ")):
            end()
            blocks.append(Block("heading", line.lstrip("#").strip()))
        elif line.startswith("- "):
            end()
            blocks.append(Block("item", line[2:].strip()))
        elif line:
            paragraph.append(line)
        else:
            end()
    end()
    return tuple(blocks)
