"""Reads the pages in docs/formats, and knows where the test vectors lie."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
FORMATS = ROOT / "docs" / "formats"
VECTORS = ROOT / "tests" / "vectors" / "v1"
EXAMPLE = re.compile(r"^```\w+ example:(\S+)\n(.*?)\n```$", re.MULTILINE | re.DOTALL)


def page(name: str) -> str:
    return (FORMATS / f"{name}.md").read_text("utf-8")


def prose(name: str) -> str:
    """The page as one line, wherever its lines end."""
    return " ".join(page(name).split())


def examples(name: str) -> dict[str, str]:
    """The examples of a page by name; each begins with ```KIND example:NAME."""
    found = EXAMPLE.findall(page(name))
    assert len(found) == len(dict(found)) == page(name).count(" example:")
    return dict(found)


def joined(text: str) -> bytes:
    """The one line that a page had to break."""
    return text.replace("\n", "").encode()


def pairs(text: str) -> dict[str, str]:
    """Lines of one word and what it stands for."""
    return dict(line.split(maxsplit=1) for line in text.split("\n"))


def columns(text: str) -> list[list[str]]:
    return [line.split() for line in text.split("\n")]
