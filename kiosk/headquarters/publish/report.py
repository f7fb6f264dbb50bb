"""report.html: totals as charts, in one file that asks nothing of any network."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from kiosk.headquarters.publish.counts import LEAST
from kiosk.headquarters.publish.delivery import Delivery
from kiosk.headquarters.publish.tables import Row, day_rows, place_rows, text_rows
from kiosk.headquarters.status import Status
from kiosk.resources import assets

NAME = "report.html"
ARABIC = "U+20, U+600-6FF, U+750-77F, U+200C-200F, U+2066-2069, U+FB50-FDFF, U+FE70-FEFF"
"""What Nastaliq is for; digits and Latin letters stand in the other face."""

STYLE = """
:root { color-scheme: light; --night: %(night)s; --light: %(light)s; --paper: #fbfaf6; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: #1c1c1c;
  font: 1.05rem/1.6 Carried, system-ui, sans-serif; }
:lang(ur) { font-family: Nastaliq, Carried, serif; line-height: 2.3; }
header { background: var(--night); color: #fff; padding: 3rem max(1.5rem, 50vw - 24rem); }
header h1 { margin: 0; font-size: 2.1rem; line-height: 1.35; }
header p { margin: .4rem 0 0; opacity: .9; }
:lang(ur) header h1 { line-height: 2; }
[lang]:not(:lang(ur)) { font-family: Carried, system-ui, sans-serif; }
header .count { font-size: 4rem; line-height: 1.2; font-weight: 700; color: var(--light);
  margin-top: 1.2rem; opacity: 1; }
main { padding: 1rem max(1.5rem, 50vw - 24rem) 4rem; }
h2 { margin: 2.6rem 0 .6rem; font-size: 1.35rem; border-block-end: 3px solid var(--light);
  padding-block-end: .2rem; }
table { inline-size: 100%%; border-collapse: collapse; table-layout: fixed; }
th { text-align: start; font-weight: 500; inline-size: 44%%; padding: .35rem 0;
  vertical-align: middle; }
tr.within th { padding-inline-start: 1.6rem; font-weight: 400; color: #444; }
td.chart { padding: .35rem .8rem; }
td.chart div { block-size: 1.1rem; min-inline-size: 3px; background: var(--night);
  border-radius: 2px; }
tr.within td.chart div { background: #8d99ae; block-size: .8rem; }
td.number { inline-size: 7rem; text-align: end; font-variant-numeric: tabular-nums;
  white-space: nowrap; }
.practice { background: #b00020; color: #fff; text-align: center; padding: .7rem;
  font-weight: 700; }
.note { color: #555; font-size: .95rem; }
@media print { header, td.chart div { print-color-adjust: exact; } }
"""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many bundles of one kiosk are here, of how many that are known of."""

    here: int
    known: int


def coverage(status: Status) -> tuple[Coverage, ...]:
    """The accepted kiosks in the order of their keys; a stranger's bundle makes none of it.

    No people are counted, so no small group shows.
    """
    found: list[Coverage] = []
    for one in (each for each in status.stands if each.accepted):
        missing = sum(_numbers(run) for run in one.missing)
        new = sum(not told.other_here for told in one.expected)
        found.append(Coverage(one.bundles, one.bundles + new + missing))
    return tuple(found)


def report(delivery: Delivery, kiosks: Sequence[Coverage]) -> bytes:
    """The whole page."""
    return "\n".join(_page(delivery, kiosks)).encode()


def _page(delivery: Delivery, kiosks: Sequence[Coverage]) -> Iterator[str]:
    words, pack = delivery.words, delivery.pack
    appeal, code = words.language.appeal, words.language.code
    colours = {"night": escape(pack.colours.night), "light": escape(pack.colours.light)}
    yield "<!DOCTYPE html>"
    yield f'<html lang="{escape(code)}" dir="{escape(words.language.direction)}">'
    yield '<head><meta charset="utf-8">'
    yield (
        '<meta http-equiv="Content-Security-Policy"'
        " content=\"default-src 'none'; style-src 'unsafe-inline'; font-src data:\">"
    )
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(words('report'))}: {escape(appeal.headline)}</title>"
    yield f"<style>{STYLE % colours}{''.join(_fonts(delivery))}</style></head><body>"
    if delivery.practice:
        yield f'<p class="practice" style="margin:0">{escape(words("practice"))}</p>'
    yield f"<header><h1>{escape(appeal.headline)}</h1>"
    yield f"<p>{escape(words('addressed', pack.petition.addressee[code]))}</p>"
    yield from _count(delivery)
    yield f"<p>{escape(words('as_of', words.day(delivery.day)))}</p>"
    yield f"<p>{escape(words('organiser', pack.organiser[code]))}</p></header><main>"
    if delivery.names_told is None:
        yield f"<p>{escape(words('few_names', LEAST))}</p>"
    elif delivery.names_told:
        yield f"<p>{escape(words('public_names', f'{delivery.names_told:,}'))}</p>"
    yield from _chart(words("by_day"), day_rows(delivery))
    yield from _chart(words("by_place"), place_rows(delivery))
    yield from _chart(words("texts_head"), text_rows(delivery))
    if kiosks:
        yield from _kiosks(delivery, kiosks)
    yield f'<p class="note">{escape(words("few_note", LEAST))}</p>'
    yield "</main></body></html>\n"


def _fonts(delivery: Delivery) -> Iterator[str]:
    """The faces of the pack's scripts, inside the page: few computers have one for Urdu."""
    wanted = [
        ("Carried", "400", "NotoSansArabic_400Regular"),
        ("Carried", "700", "NotoSansArabic_700Bold"),
    ]
    if any(one.code == "ur" for one in delivery.pack.languages):
        wanted.append(("Nastaliq", "400 700", "NotoNastaliqUrdu_400Regular"))
    for family, weight, file in wanted:
        only = f" unicode-range: {ARABIC};" if family == "Nastaliq" else ""
        data = b64encode((assets("fonts") / f"{file}.ttf").read_bytes()).decode()
        yield (
            f"@font-face {{ font-family: {family}; font-weight: {weight};"
            f"{only} src: url(data:font/ttf;base64,{data}); }}\n"
        )


def _count(delivery: Delivery) -> Iterator[str]:
    words, people = delivery.words, delivery.totals.people
    if people is None:
        yield f"<p>{escape(words('few_signed', LEAST))}</p>"
        return
    yield f'<p class="count"><bdi>{people:,}</bdi></p><p>{escape(words("signed_head"))}</p>'


def _chart(head: str, rows: Sequence[Row]) -> Iterator[str]:
    if not rows:
        return
    most = max(row.people for row in rows)
    yield f"<section><h2>{escape(head)}</h2><table>"
    for row in rows:
        yield _bar(row.label, f"{row.people:,}", row.people / most, row.within, row.language)
    yield "</table></section>"


def _kiosks(delivery: Delivery, kiosks: Sequence[Coverage]) -> Iterator[str]:
    words = delivery.words
    yield f"<section><h2>{escape(words('kiosks_head'))}</h2>"
    yield f'<p class="note">{escape(words("kiosks_note"))}</p><table>'
    for number, one in enumerate(kiosks, start=1):
        told = words("kiosk_bundles", one.here, one.known)
        yield _bar(words("kiosk", number), told, one.here / max(1, one.known), within=False)
    yield "</table></section>"


def _bar(label: str, number: str, share: float, within: bool, language: str = "") -> str:
    kind = ' class="within"' if within else ""
    spoken = f' lang="{escape(language)}"' if language else ""
    bar = f'<div style="inline-size:{share * 100:.1f}%"></div>' if share else ""
    return (
        f'<tr{kind}><th scope="row"><bdi{spoken}>{escape(label)}</bdi></th>'
        f'<td class="chart">{bar}</td><td class="number"><bdi>{escape(number)}</bdi></td></tr>'
    )


def _numbers(run: str) -> int:
    """How many numbers `4` or `4-9` names."""
    first, _, last = run.partition("-")
    return int(last or first) - int(first) + 1
