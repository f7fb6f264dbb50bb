"""`./run gallery [DIR]`: every screen as a picture, with a page to look through them.

Only invented data is shown. Each picture is named screen-language-size-theme.png.
"""

from __future__ import annotations

import argparse
import html
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Qt reads its surroundings at the first import, so the rest waits for them
    from tests.journeys.window import Driver
    from tests.screens.ways import Look, Shown

FOLDER = Path("gallery")
LARGEST = "largest"
DESK = 900  # pixels: the least width of the office's window
FROM_BELOW = {"whole-consent"}  # its beginning is the consent's own
STYLE = """
body { margin: 0; padding: 2rem; background: #101418; color: #f4f4f4; font: 16px/1.4 sans-serif }
h2 { margin: 3rem 0 1rem; position: sticky; top: 0; background: #101418 }
main { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start }
figure { margin: 0 } img { display: block; height: 300px; border: 1px solid #444 }
nav a, figcaption { color: #cfd8e3; margin-right: 1rem; font-size: 14px }
"""


@dataclass(frozen=True)
class Wanted:
    """What to draw: screens, languages, sizes."""

    screens: Sequence[str]
    languages: Sequence[str]
    sizes: Sequence[tuple[int, int]]


def set_surroundings() -> None:
    """As the tests have them; a display that is there is used."""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    os.environ["QSG_RENDER_LOOP"] = "basic"


def themes(size: tuple[int, int]) -> list[tuple[str, int, bool]]:
    """Name, text step and contrast of every theme drawn at a size."""
    from tests.screens.ways import DEFAULT_STEP, SIZES, STEPS

    usual = [("default", DEFAULT_STEP, False), ("contrast", DEFAULT_STEP, True)]
    scarce = (SIZES[0], SIZES[-1])  # where room is shortest, high or wide
    return [*usual, (LARGEST, STEPS[-1], False)] if size in scarce else usual


def looks(wanted: Wanted) -> Iterator[tuple[str, Look]]:
    """Every look of one screen with the end of its name, in the order that costs least."""
    from tests.screens.ways import Look

    for size in wanted.sizes:
        for language in wanted.languages:
            for theme, step, contrast in themes(size):
                name = f"{language}-{size[0]}x{size[1]}-{theme}"
                yield name, Look(language, size, step, contrast)


def desks(wanted: Wanted) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """The same for the office's window, which is never narrower than a desk's screen."""
    for size in wanted.sizes:
        if size[0] >= DESK:
            for language in wanted.languages:
                yield f"{language}-{size[0]}x{size[1]}-default", language, size


def draw(folder: Path, wanted: Wanted) -> list[Path]:
    """Draws all that is wanted, says how far it is, and answers the pictures.

    Raises:
        AssertionError: a screen could not be reached.
        OSError: a picture could not be written.
    """
    from tests.screens.office_ways import OFFICE, office
    from tests.screens.ways import shown

    folder.mkdir(parents=True, exist_ok=True)
    drawn: list[Path] = []
    desk = [screen for screen in wanted.screens if screen in OFFICE]
    stand = [screen for screen in wanted.screens if screen not in OFFICE]
    total = len(stand) * len(list(looks(wanted))) + len(desk) * len(list(desks(wanted)))
    for screen in stand:
        with (
            tempfile.TemporaryDirectory(prefix="kiosk-gallery-") as data,
            shown(Path(data), screen) as one,
        ):
            for name, look in looks(wanted):
                path = folder / f"{screen}-{name}.png"
                _save(one.seen_as(look), path)
                drawn.append(path)
                _say(f"{len(drawn)} of {total}: {path.name}")
    for screen in desk:
        with (
            tempfile.TemporaryDirectory(prefix="kiosk-gallery-") as data,
            office(Path(data), screen) as clerk,
        ):
            for name, language, size in desks(wanted):
                path = folder / f"{screen}-{name}.png"
                clerk.shown.office.setLanguage(language)
                clerk.window.resize(*size)
                clerk.frame()
                clerk.frame()  # a text that grows moves what is below it a frame later
                _write(clerk, path)
                drawn.append(path)
                _say(f"{len(drawn)} of {total}: {path.name}")
    _say(f"{len(drawn)} pictures, {folder / 'index.html'}", last=True)
    (folder / "index.html").write_text(page(drawn), "utf-8")
    return drawn


def _save(one: Shown, path: Path) -> None:
    if one.screen in FROM_BELOW:
        one.to_the_end()
    _write(one.driver, path)


def _write(driver: Driver, path: Path) -> None:
    if not driver.picture().save(str(path)):
        raise OSError(f"{path} could not be written.")


def _say(words: str, last: bool = False) -> None:
    """One line that is written over on a terminal, and stands once elsewhere."""
    if sys.stderr.isatty():
        print(f"\r\033[K{words}", end="\n" if last else "", file=sys.stderr, flush=True)
    elif last:
        print(words, file=sys.stderr)


def page(pictures: Sequence[Path]) -> str:
    """An HTML page of its own, which shows the pictures that lie beside it."""
    by_size: dict[str, list[Path]] = {}
    for path in pictures:
        *_, size, theme = path.stem.split("-")
        by_size.setdefault(f"{size} {theme}", []).append(path)
    links = "".join(f'<a href="#{_mark(each)}">{html.escape(each)}</a>' for each in by_size)
    parts = "".join(
        f'<h2 id="{_mark(each)}">{html.escape(each)}</h2>'
        f"<main>{''.join(map(_figure, paths))}</main>"
        for each, paths in by_size.items()
    )
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Petition Kiosk: every screen'
        f"</title><style>{STYLE}</style><h1>Every screen</h1><nav>{links}</nav>{parts}</html>\n"
    )


def _mark(words: str) -> str:
    return words.replace(" ", "-")


def _figure(path: Path) -> str:
    name = html.escape(path.name)
    return (
        f'<figure><a href="{name}"><img src="{name}" alt="{name}" loading="lazy"></a>'
        f"<figcaption>{html.escape(path.stem)}</figcaption></figure>"
    )


def main() -> int:
    """Draws what the words of the command ask for."""
    set_surroundings()
    from kiosk.app.qt import make_application
    from tests.screens.office_ways import OFFICE
    from tests.screens.ways import LANGUAGES, SCREENS, SIZES

    everything = [*SCREENS, *OFFICE]
    parser = argparse.ArgumentParser(prog="./run gallery", description="Draws every screen.")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, metavar="DIR")
    parser.add_argument("--screen", action="append", choices=everything)
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    names = {f"{wide}x{high}": (wide, high) for wide, high in SIZES}
    parser.add_argument("--size", action="append", choices=list(names))
    asked = parser.parse_args()
    application = make_application()
    sizes = [names[size] for size in asked.size or names]
    draw(asked.folder, Wanted(asked.screen or everything, asked.language or LANGUAGES, sizes))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
