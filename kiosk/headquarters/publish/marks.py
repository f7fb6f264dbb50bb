"""marks.html: the marks that signers drew with a finger, for the campaign alone.

One page holds many, because a file for each would make a folder that no computer opens in time.
"""

from __future__ import annotations

from contextlib import ExitStack
from html import escape

from kiosk.headquarters.publish.cell import plain_text
from kiosk.headquarters.publish.folder import Folder
from kiosk.headquarters.publish.table import Write
from kiosk.headquarters.reconcile import Person
from kiosk.petition.campaign import Language
from kiosk.petition.signature import Stroke

A_PAGE = 5000
"""So many marks on a page: a browser still scrolls through them."""

HEAD = """<!DOCTYPE html>
<html lang="{code}" dir="{direction}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{headline}</title><style>
:root {{ color-scheme: light; }}
body {{ margin: 2rem; background: #fff; color: #1c1c1c; font: 1rem/1.6 system-ui, sans-serif; }}
main {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem; }}
figure {{ margin: 0; padding: 1rem; border: 1px solid #bbb; break-inside: avoid; }}
svg {{ display: block; inline-size: 100%; block-size: 9rem; }}
path {{ fill: none; stroke: #1c1c1c; stroke-width: 5; stroke-linecap: round;
  stroke-linejoin: round; }}
code {{ display: block; color: #555; font-size: .7rem; overflow-wrap: anywhere; }}
</style></head><body><h1>{headline}</h1><main>
"""
TAIL = "</main></body></html>\n"


def path_of(mark: tuple[Stroke, ...]) -> str:
    """A mark as the path of an SVG on a square of 0 to 255; a dot is a line of no length."""
    drawn = (("L".join(f"{x} {y}" for x, y in stroke), len(stroke)) for stroke in mark)
    return "".join(f"M{points}" if count > 1 else f"M{points}h0" for points, count in drawn)


class Marks:
    """The pages, made when there is a first mark; nothing of them is held.

    Args:
        folder: where they are made.
        files: closes the last one.
        language: in which the petition stands above them.
    """

    def __init__(self, folder: Folder, files: ExitStack, language: Language) -> None:
        self._folder = folder
        self._page = files.enter_context(ExitStack())
        self._write: Write = lambda _data: None
        self._language = language
        self._drawn = 0

    def add(self, person: Person) -> None:
        """Draws the mark of a person who left one, with their name and record."""
        one = person.signature
        if not one.mark:
            return
        if self._drawn % A_PAGE == 0:
            self._write = self._begin()
        self._drawn += 1
        self._write(
            f'<figure><svg viewBox="-8 -8 271 271"><path d="{path_of(one.mark)}"/></svg>'
            f"<figcaption><bdi>{escape(plain_text(one.name))}</bdi>"
            f"<code>{person.records[0].hex()}</code></figcaption></figure>\n".encode()
        )

    def _begin(self) -> Write:
        self._page.close()
        number = self._drawn // A_PAGE + 1
        name = "marks.html" if number == 1 else f"marks-{number}.html"
        write = self._page.enter_context(self._folder.file(name))
        language = self._language
        head = HEAD.format(
            code=escape(language.code),
            direction=escape(language.direction),
            headline=escape(plain_text(language.appeal.headline)),
        )
        write(head.encode())
        self._page.callback(write, TAIL.encode())
        return write
