"""campaign check, new, poster, card, sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.commands.tell import FAULT, Json, answer, many
from kiosk.pack.left import left
from kiosk.pack.read import PackError, read_pack
from kiosk.pack.scaffold import ENGLISH, parse_language, scaffold
from kiosk.petition.campaign import Language
from kiosk.petition.record import padded_size
from kiosk.sealing.keys import pack_fingerprint
from kiosk.sealing.seal import Sealer

if TYPE_CHECKING:
    from kiosk.stand.paper import Paper

campaign = typer.Typer(no_args_is_help=True, help="Make, check and print a campaign pack.")
Out = Annotated[Path, typer.Option("--out", help="The folder to write into.")]
OneLanguage = Annotated[
    str, typer.Option("--language", help="A language of the pack; its first where none is named.")
]
Folder = Annotated[Path, typer.Argument(metavar="DIR", help="The campaign pack's folder.")]


@campaign.command("check")
def check(folder: Folder, as_json: Json = False) -> None:
    """Tell every fault of a pack with its mend, then what is left to do before it goes live."""
    try:
        pack = read_pack(folder)
    except PackError as error:
        faults = [str(fault) for fault in error.faults]
        content = {"ok": False, "faults": faults}
        answer(
            as_json,
            content,
            *_numbered(f"{many(len(faults), 'fault')}:", faults),
            "Mend and check again.",
        )
        raise typer.Exit(FAULT) from error
    if pack.sealed_to:
        Sealer(pack.sealed_to)
    things = left(folder, pack)
    must = [str(one) for one in things if one.must]
    advice = [str(one) for one in things if not one.must]
    words = pack_fingerprint(pack)
    size = padded_size(pack)
    content = {
        "ok": True,
        "faults": [],
        "left": must,
        "advice": advice,
        "ready": not must,
        "words": str(words),
        "digits": words.digits,
        "record_bytes": size,
    }
    answer(
        as_json,
        content,
        f"{pack.id}, version {pack.version}: sound.",
        f"Languages: {', '.join(language.name for language in pack.languages)}",
        f"Each record takes {size} bytes before it is sealed.",
        f"Fingerprint words: {words}",
        f"As digits: {words.digits}",
        *_numbered("Left to do before going live:", must),
        *_numbered("Advice:", advice),
        *(["Ready to go live."] if not must else []),
    )


def _numbered(heading: str, lines: Sequence[str]) -> list[str]:
    counted = [f"  {number}. {line}" for number, line in enumerate(lines, start=1)]
    return [heading, *counted] if lines else []


@campaign.command("new")
def new(
    folder: Folder,
    sealed_to: Annotated[
        list[str] | None,
        typer.Option("--sealed-to", help="An age public key that can open; may be repeated."),
    ] = None,
    language: Annotated[
        list[str] | None,
        typer.Option(
            "--language",
            metavar="CODE:NAME:DIRECTION",
            help="A language, such as fr:Français:ltr or fa:فارسی:rtl; may be repeated, the first"
            " is what signers find first. English where none is named.",
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Write a pack to fill in, in a new folder."""
    if sealed_to:
        Sealer(sealed_to)
    try:
        languages = [parse_language(one) for one in language or []] or [ENGLISH]
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--language") from None
    files = scaffold(folder, tuple(sealed_to or ()), languages)
    interfaces = [path.name for path in files if path.suffix == ".ts"]
    keyboards = [path.name for path in files if path.suffix == ".json"]
    answer(
        as_json,
        {"folder": str(folder), "files": [str(path) for path in files]},
        *(f"Written: {path}" for path in files),
        "Fill in campaign.toml, then each appeal and consent in its own language.",
        *(
            f"Translate the words of the screens in {name}, best with Qt Linguist."
            for name in interfaces
        ),
        *(
            f"Put the letters of your language on the keys in {name}; it begins as Urdu's."
            for name in keyboards
        ),
        f"What is left at any time: petition-kiosk campaign check {folder}",
    )


class PosterSize(StrEnum):
    """A poster's paper."""

    A4 = "A4"
    A3 = "A3"


class CardSize(StrEnum):
    """The paper that cards are printed on: one, two or four to a sheet."""

    A6 = "A6"
    A5 = "A5"
    A4 = "A4"


CARD_DPI = 300
"""Pixels to an inch of the picture beside the PDF."""


@campaign.command("poster")
def print_poster(
    folder: Folder,
    size: Annotated[PosterSize, typer.Option("--size", help="The paper.")] = PosterSize.A4,
    language: Annotated[
        str,
        typer.Option("--language", help="A language of the pack, or all: every one on one sheet."),
    ] = "",
    out: Out = Path(),
    as_json: Json = False,
) -> None:
    """Draw the poster, as PDF and PNG."""
    from kiosk.printing import poster, press, text, words  # late: Qt

    pack = read_pack(folder)
    code = language or pack.default_language
    languages = pack.languages if code == press.ALL else (words.language_of(pack, code),)
    application = text.ready()
    files = _save(press.Press(pack, folder).poster(code, size.value), out)
    advice = []
    if pack.qr and pack.online_address and not poster.typed_address(pack):
        advice = [
            "The pack has no address short enough to type: set [online] short in campaign.toml."
        ]
    advice += _in_english(folder, languages)
    _printed(as_json, files, advice)
    del application


@campaign.command("card")
def print_card(
    folder: Folder,
    size: Annotated[
        CardSize, typer.Option("--size", help="One card on A6, two on A5, four on A4.")
    ] = CardSize.A6,
    language: OneLanguage = "",
    out: Out = Path(),
    as_json: Json = False,
) -> None:
    """Draw the card with the pack's six words, to compare with a stand's screen."""
    from kiosk.printing import card, sheet, text, words  # late: Qt

    pack = read_pack(folder)
    spoken = words.language_of(pack, language or pack.default_language)
    application = text.ready()
    made = card.card(pack, folder, spoken, sheet.Size(size))
    name = f"card-{spoken.code}-{size.value}"
    files = [
        sheet.save(out, f"{name}.pdf", made.pdf()),
        sheet.save(out, f"{name}.png", made.png(CARD_DPI)),
    ]
    _printed(as_json, files, _in_english(folder, (spoken,)))
    del application


@campaign.command("sheet")
def print_sheet(
    folder: Folder,
    language: OneLanguage = "",
    pages: Annotated[int, typer.Option("--pages", help="So many, their lines numbered on.")] = 1,
    out: Out = Path(),
    as_json: Json = False,
) -> None:
    """Draw a paper sheet for signatures with the same consent, for when the power fails."""
    from kiosk.printing import press, text, words  # late: Qt

    pack = read_pack(folder)
    spoken = words.language_of(pack, language or pack.default_language)
    application = text.ready()
    files = _save(press.Press(pack, folder).sheet(spoken.code, pages), out)
    _printed(as_json, files, _in_english(folder, (spoken,)))
    del application


def _save(papers: Iterable[Paper], out: Path) -> list[Path]:
    from kiosk.printing.sheet import save

    return [save(out, paper.name, paper.content) for paper in papers]


def _in_english(folder: Path, languages: Sequence[Language]) -> list[str]:
    from kiosk.printing.words import PaperWords

    return [
        f"Words that only paper has are in English on the sheet in {one.name}."
        for one in languages
        if not PaperWords(folder, one).translated
    ]


def _printed(as_json: bool, files: Sequence[Path], advice: Sequence[str]) -> None:
    content = {"files": [str(path) for path in files], "advice": list(advice)}
    answer(as_json, content, *(f"Written: {path}" for path in files), *advice)
