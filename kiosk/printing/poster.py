"""The poster: what people cross a hall for. Laid out for A4; a larger sheet enlarges it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from kiosk.errors import KioskError
from kiosk.petition.campaign import VALLEY, CampaignPack, Language
from kiosk.printing.sheet import Sheet, Size, draw_qr
from kiosk.printing.text import LATIN, Face, Paragraph, Words, draw_stack, face_of, stack, tall
from kiosk.printing.valley import Scene, draw_stars, draw_valley
from kiosk.printing.words import PaperWords

WIDTH, HEIGHT = Size.A4.mm
MARGIN = 14.0
FOOT = 65.0
FOOT_OF_SEVERAL = 90.0
"""How high the paper-coloured foot stands, in millimetres: of one language, and of several."""
FEW = 3
"""So many languages have room for more than their headlines."""
STRIP = 15.0
QR_SIDE = 51.0
LEAST_PICTURE = 62.0
HIGHEST_VALLEY = 105.0
MOST_TYPED = 40
"""An address longer than this is not typed off a poster."""
LARGEST = 1.35
LEAST_CALL = 3.0
PICTURE_PIXELS = 2480
"""The picture's width: 300 to the inch on A4."""


@dataclass(frozen=True, slots=True)
class Speech:
    """One language of a poster: its texts, its face and the words of paper."""

    language: Language
    face: Face
    words: PaperWords


def poster(pack: CampaignPack, folder: Path, languages: Sequence[Language], size: Size) -> Sheet:
    """A poster in one language, or with several on one sheet.

    Args:
        pack: the campaign.
        folder: the pack's folder, where its picture lies.
        languages: in the order in which they stand.
        size: A4 or A3.

    Raises:
        KioskError: a text does not fit, or no font has one of its letters.
    """
    speeches = [Speech(one, face_of(one), PaperWords(folder, one)) for one in languages]
    panel = HEIGHT - (FOOT if len(speeches) == 1 else FOOT_OF_SEVERAL)
    above = _above(pack, speeches, panel)
    foot = _foot(pack, speeches, HEIGHT - panel - 8)
    strip = _strip(pack, speeches[0])
    picture = _picture(pack, folder)
    width, height = size.mm

    def draw(painter: QPainter) -> None:
        painter.scale(width / WIDTH, height / HEIGHT)
        _ground(
            painter,
            pack,
            QRectF(0, tall(above) + MARGIN, WIDTH, panel - STRIP - tall(above) - MARGIN),
            picture,
        )
        top = MARGIN if pack.picture else (panel - STRIP - tall(above)) / 2
        draw_stack(painter, above, MARGIN, top)
        painter.fillRect(QRectF(0, panel - STRIP, WIDTH, STRIP), QColor(pack.colours.light))
        top, end = strip.ink()
        strip.draw(painter, MARGIN, panel - STRIP / 2 - (top + end) / 2)
        _draw_foot(painter, pack, foot, panel, rtl=speeches[0].face.rtl)

    return Sheet(languages[0].appeal.headline, width, height, [draw])


def typed_address(pack: CampaignPack) -> str:
    """An address short enough to type, without its https://, or nothing."""
    address = (pack.online_short or pack.online_address).removeprefix("https://").rstrip("/")
    return address if len(address) <= MOST_TYPED else ""


def _above(pack: CampaignPack, speeches: Sequence[Speech], panel: float) -> list[Paragraph]:
    """Whom it asks, the headline and the ask; of many languages the headlines alone."""
    colours = pack.colours
    least = LEAST_PICTURE if len(speeches) == 1 else 48.0
    height = panel - STRIP - MARGIN - (least if pack.picture else 2 * MARGIN)
    several = len(speeches) > 1
    words: list[Words] = []
    for one in speeches:
        appeal = one.language.appeal
        size = 11.5 if several else 17.0
        words.append(
            Words(
                _unbroken(appeal.headline),
                one.face,
                size,
                colours.ink,
                bold=True,
                least=6.5,
                after=3,
            )
        )
        if len(speeches) <= FEW:
            ask = 4.6 if several else 6.6
            words.append(Words(appeal.ask, one.face, ask, colours.ink, least=3.7, after=6))
    if not several:
        addressed = speeches[0].words.filled(
            "addressed", pack.petition.addressee[speeches[0].language.code]
        )
        kicker = Words(addressed, speeches[0].face, 3.4, colours.light, least=3.2, after=3)
        words.insert(0, kicker)
    words = [replace(one, size=_for_script(one.size, one.face)) for one in words]
    room = WIDTH - 2 * MARGIN
    return stack(words, room, height, "headline with what it asks", LARGEST)


def _unbroken(headline: str) -> str:
    """A name with a hyphen stays on one line."""
    return headline.replace("-", "-\u2060")


def _for_script(size: float, face: Face) -> float:
    """Nastaliq stands smaller in its em than other letters, and taller on its line."""
    return size * 0.86 if face.tall else size


def _strip(pack: CampaignPack, speech: Speech) -> Paragraph:
    """The call to sign, on one line; its ink stays well inside the strip."""
    size = 8.6
    while True:
        words = Words(
            speech.words["here"], speech.face, size, pack.colours.night, True, True, whole=True
        )
        line = Paragraph(words, WIDTH - 2 * MARGIN)
        top, end = line.ink()
        if line.fits and end - top <= STRIP - 1.8:
            return line
        if size < LEAST_CALL:
            raise KioskError("The call to sign does not fit on this sheet.", "Shorten it.")
        size *= 0.95


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands beside the code, and what stands under it where there are several languages."""

    beside: Sequence[Paragraph]
    under: Sequence[Paragraph]


def _foot(pack: CampaignPack, speeches: Sequence[Speech], height: float) -> Foot:
    """Sign on your own phone, the address, a telephone, who asks."""
    night, online = pack.colours.night, _online(pack)
    first = speeches[0]
    address = typed_address(pack) if online else ""
    # In Latin letters whatever the language, on the side where its lines begin.
    latin = replace(LATIN, rtl=first.face.rtl)
    beside: list[Words] = []
    under: list[Words] = []
    if len(speeches) == 1:
        beside += [
            Words(first.words["phone_sign"], first.face, 7, night, True, least=3.4, after=1),
            Words(_ltr(address), latin, 6.4, night, True, whole=True, least=3.2, after=1),
            Words(first.words["trace"], first.face, 3.7, night, least=2.9, after=1.5),
        ]
        if pack.contact.phone:
            call = first.words.filled("call", pack.contact.phone)
            beside.append(Words(call, first.face, 5.2, night, least=3.0, after=1.5))
    else:
        under += [
            Words(_ltr(text), LATIN, 3.9, night, True, True, True, least=2.2)
            for text in (address, pack.contact.phone)
        ]
    for one in speeches:
        if len(speeches) > 1:
            sign = Words(one.words["phone_sign"], one.face, 5.6, night, True, least=3.2)
            trace = Words(one.words["trace"], one.face, 3.6, night, least=2.7)
            beside += [sign, trace] if len(speeches) <= FEW else [sign]
        if one is first or len(speeches) <= FEW:
            organiser = pack.organiser[one.language.code]
            beside.append(Words(organiser, one.face, 4.2, night, least=2.7, after=2))
    if not online:
        said = {one.words[key] for one in speeches for key in ("phone_sign", "trace")}
        beside = [one for one in beside if one.text not in said]
    room = WIDTH - 2 * MARGIN - (QR_SIDE + 8 if online else 0)
    return Foot(
        stack([one for one in beside if one.text], room, height, "foot of the poster"),
        stack([one for one in under if one.text], QR_SIDE, height - QR_SIDE, "address"),
    )


def _ltr(text: str) -> str:
    return f"\u2066{text}\u2069" if text else ""


def _online(pack: CampaignPack) -> bool:
    return bool(pack.qr and pack.online_address)


def _draw_foot(
    painter: QPainter, pack: CampaignPack, foot: Foot, panel: float, *, rtl: bool
) -> None:
    painter.fillRect(QRectF(0, panel, WIDTH, HEIGHT - panel), QColor(pack.colours.ink))
    middle = (panel + HEIGHT) / 2
    x = MARGIN
    if _online(pack):
        left = WIDTH - MARGIN - QR_SIDE if rtl else MARGIN
        top = middle - (QR_SIDE + tall(foot.under)) / 2
        draw_qr(painter, pack.online_address, QRectF(left, top, QR_SIDE, QR_SIDE))
        draw_stack(painter, foot.under, left, top + QR_SIDE + 1)
        x = MARGIN if rtl else MARGIN + QR_SIDE + 8
    draw_stack(painter, foot.beside, x, middle - tall(foot.beside) / 2)


def _ground(painter: QPainter, pack: CampaignPack, place: QRectF, picture: QImage | None) -> None:
    """The night, and below the words, in `place`, what the pack shows."""
    colours = pack.colours
    sky = QLinearGradient(0, 0, 0, place.bottom())
    sky.setColorAt(0, QColor(colours.ridge))
    sky.setColorAt(0.75, QColor(colours.night))
    painter.fillRect(QRectF(0, 0, WIDTH, place.bottom()), sky)
    if pack.picture == VALLEY:
        draw_stars(painter, QRectF(0, 1.5, WIDTH, MARGIN - 4), colours.ink)
        draw_stars(painter, QRectF(0, place.top(), WIDTH, place.height() * 0.4), colours.ink)
        high = min(place.height(), HIGHEST_VALLEY)
        valley = QRectF(0, place.bottom() - high, WIDTH, high)
        draw_valley(painter, Scene(valley, colours, pack.petition.held))
    elif picture is not None:
        _draw_picture(painter, picture, place)
    else:
        for y in (MARGIN, place.bottom() - MARGIN):
            rule = QRectF(MARGIN, y, WIDTH - 2 * MARGIN, 2.2)
            painter.fillRect(rule, QColor(colours.light))


def _draw_picture(painter: QPainter, picture: QImage, place: QRectF) -> None:
    """Fills the place with the picture's middle; nothing is stretched."""
    scale = max(place.width() / picture.width(), place.height() / picture.height())
    wide, high = place.width() / scale, place.height() / scale
    source = QRectF((picture.width() - wide) / 2, (picture.height() - high) / 2, wide, high)
    painter.drawImage(place, picture, source, Qt.ImageConversionFlag.AutoColor)


def _picture(pack: CampaignPack, folder: Path) -> QImage | None:
    """The pack's own picture, upright, no larger than a printer can use."""
    if pack.picture in {"", VALLEY}:
        return None
    from PIL import Image, ImageOps  # late: few sheets are ever printed

    with Image.open(folder / pack.picture) as opened:
        image = ImageOps.exif_transpose(opened).convert("RGB")
        image.thumbnail((PICTURE_PIXELS, PICTURE_PIXELS * 2))
        data = image.tobytes()
        made = QImage(data, image.width, image.height, image.width * 3, QImage.Format.Format_RGB888)
        return made.copy()  # its own bytes: those of Pillow end here
