"""How commands answer: plain words for people, one JSON object for scripts."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

Json = Annotated[bool, typer.Option("--json", help="Answer with one JSON object.")]
Data = Annotated[
    Path | None, typer.Option("--data", help="The data folder; the user's own by default.")
]
RegisterUrl = Annotated[
    str,
    typer.Option(
        "--register", help="A file, an SQLAlchemy URL, or env:NAME for one in the environment."
    ),
]
PassphraseFile = Annotated[
    Path | None, typer.Option("--passphrase-file", help="A file that holds the passphrase.")
]

FAULT = 1


def answer(as_json: bool, content: Mapping[str, object], *lines: str) -> None:
    """Prints the JSON object, or the lines."""
    if as_json:
        typer.echo(json.dumps(content, ensure_ascii=False))
        return
    for line in lines:
        typer.echo(line)


@contextmanager
def progress(what: str, quiet: bool) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on standard error, where somebody is there to see it."""
    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        yield lambda _done, _all: None
        return
    with Progress(console=console, transient=True) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, every: bar.update(task, completed=done, total=every)


def many(count: int, one: str, more: str | None = None) -> str:
    """`1 bundle`, `2 bundles`."""
    return f"{count} {one if count == 1 else more or one + 's'}"


def damaged_line(count: int) -> str:
    """Tells of records that the register has no longer as they were signed, and what mends it."""
    are = "is" if count == 1 else "are"
    return (
        f"{many(count, 'record')} {are} damaged in the register: take the bundles in again from"
        " their sticks, which puts back what is damaged."
    )
