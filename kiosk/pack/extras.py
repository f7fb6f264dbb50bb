"""The files that a pack may bring beside its texts: a picture, sound, words, a keyboard."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from kiosk.petition.campaign import VALLEY

MOST_PICTURE_BYTES = 8 << 20
MOST_PICTURE_SIDE = 6000
MOST_AUDIO_BYTES = 16 << 20
MOST_BYTES = MOST_AUDIO_BYTES
"""No file of a pack is longer than this."""

FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}
SUFFIXES = frozenset({".toml", ".md", ".ts", ".json", ".ogg", *FORMATS})
"""How the names of a pack's files end; nothing else in its folder is ever read."""


TOO_LARGE = f"is larger than {MOST_PICTURE_SIDE} x {MOST_PICTURE_SIDE} pixels; make it smaller"
DAMAGED = (OSError, ValueError, SyntaxError, EOFError, IndexError, struct.error, zlib.error)
"""What Pillow raises at a picture that is not whole."""


Check = Callable[[Path, bytes], None]
"""Raises `ExtraError` at a file that is not what its name says."""


class ExtraError(ValueError):
    """What is wrong with a file; each argument says how to mend one thing."""


@dataclass(frozen=True, slots=True)
class Extras:
    """What was found: names by language and kind, digests by name, faults by name."""

    named: Mapping[tuple[str, str], str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    faults: tuple[tuple[str, str], ...] = ()

    def of(self, language: str) -> Mapping[str, str]:
        """The names of a language's files, as `Language` calls them."""
        return {kind: name for (code, kind), name in self.named.items() if code == language}

    @staticmethod
    def interface_name(language: str) -> str:
        """How the file is called that holds the program's words in a language."""
        return f"interface.{language}.ts"


def keyboard_name(language: str) -> str:
    """How the file is called that holds a language's own keyboard."""
    return f"keyboard.{language}.json"


def read_extras(folder: Path, picture: str, languages: Iterable[str]) -> Extras:
    """Finds and checks the picture and each language's own files; what is not there is no fault.

    Args:
        folder: the pack's folder.
        picture: the pack's key of that name.
        languages: the codes that the pack offers.
    """
    named: dict[tuple[str, str], str] = {}
    files: dict[str, bytes] = {}
    faults: list[tuple[str, str]] = []

    def take(name: str, most: int, check: Check) -> bool:
        try:
            data = _read(folder / name, most)
            check(folder / name, data)
        except ExtraError as error:
            faults.extend((name, str(mend)) for mend in error.args)
            return False
        files[name] = hashlib.sha256(data).digest()
        return True

    if picture and picture != VALLEY:
        take(picture, MOST_PICTURE_BYTES, _check_picture)
    for code in languages:
        for kind, name, most, check in _kinds(code):
            if (folder / name).exists() and take(name, most, check):
                named[code, kind] = name
    return Extras(named, files, tuple(faults))


def _kinds(code: str) -> tuple[tuple[str, str, int, Check], ...]:
    return (
        ("audio", f"audio.{code}.ogg", MOST_AUDIO_BYTES, _check_audio),
        ("audio_consent", f"audio-consent.{code}.ogg", MOST_AUDIO_BYTES, _check_audio),
        ("interface", Extras.interface_name(code), MOST_BYTES, _check_interface),
        ("keyboard", keyboard_name(code), MOST_BYTES, _check_keyboard),
    )


def _read(path: Path, most: int) -> bytes:
    try:
        if not path.exists():
            raise ExtraError("is missing; add it")
        if not path.is_file():
            raise ExtraError("is no file; put one in its place")
        if path.stat().st_size > most:
            raise ExtraError(f"is over {most >> 20} MiB; make it smaller")
        return path.read_bytes()
    except OSError as error:
        raise ExtraError(f"cannot be read ({error.strerror})") from error


def _check_picture(path: Path, data: bytes) -> None:
    from PIL import Image, UnidentifiedImageError  # late: a pack that was checked needs none of it

    expected = FORMATS[path.suffix]
    try:
        with Image.open(BytesIO(data), formats=[expected]) as image:
            if max(image.size) > MOST_PICTURE_SIDE:
                raise ExtraError(TOO_LARGE)
            small = (max(1, image.width // 8), max(1, image.height // 8))
            image.draft("RGB", small)  # a JPEG is read in little room then
            image.load()
    except ExtraError:
        raise
    except UnidentifiedImageError:
        raise ExtraError(f"is no {expected}; save it as one") from None
    except DAMAGED as error:
        raise ExtraError("is damaged; save it again") from error
    except Image.DecompressionBombError:
        raise ExtraError(TOO_LARGE) from None


def _check_audio(_path: Path, data: bytes) -> None:
    if not data.startswith(b"OggS"):
        raise ExtraError("is no Ogg; save the sound as Ogg")


def _check_interface(_path: Path, data: bytes) -> None:
    from kiosk.pack.interface import InterfaceError, parse_interface  # late: XML

    try:
        parse_interface(data)
    except InterfaceError as error:
        raise ExtraError(*error.args) from error


def _check_keyboard(path: Path, _data: bytes) -> None:
    from kiosk.pack.keyboard import LayoutError, read_layout  # late: few packs bring one

    try:
        read_layout(path)
    except LayoutError as error:
        place = error.where.partition(", ")[2]
        raise ExtraError(f"{place}: {error.mend}" if place else error.mend) from error
