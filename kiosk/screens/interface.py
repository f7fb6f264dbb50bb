"""The interface's own words, in the language shown.

The program carries a compiled Linguist file for each of its languages. For any other language the
pack brings the words (docs/formats/pack.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.pack.extras import Extras
from kiosk.pack.plurals import form_for
from kiosk.resources import assets

if TYPE_CHECKING:
    from kiosk.pack.interface import Forms, Source

STAND, OFFICE = "petition", "office"
"""The words of the stand's screens, and of the office's."""


class PackTranslator(QTranslator):
    """Words of a pack, by context and source, in the form that goes with a number."""

    def __init__(
        self, words: Mapping[Source, Forms], language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._language = language

    def isEmpty(self) -> bool:
        """Qt asks no empty translator."""
        return not self._words

    def translate(
        self,
        context: str | bytes,
        source: str | bytes,
        disambiguation: str | bytes | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,
    ) -> str:
        """The word of this language; None where the pack has none, and Qt shows the source.

        An empty text would be a translation to Qt, and blank the button.
        """
        forms = self._words.get((_text(context), _text(source)))
        return cast("str", form_for(self._language, forms, n) if forms else None)


class Interface:
    """Installs the words of one language at a time.

    Args:
        folder: the campaign pack's folder.
        parts: the program's own files of words, by their names' beginnings.
    """

    def __init__(self, folder: Path, parts: tuple[str, ...] = (STAND,)) -> None:
        self._folder = folder
        self._parts = parts
        self._installed: tuple[QTranslator, ...] = ()

    def show(self, language: str) -> None:
        """Speaks `language` from now on; English where nobody has translated it."""
        self.close()
        self._installed = tuple(self._find(language))
        for translator in self._installed:
            QGuiApplication.installTranslator(translator)

    def renew(self, folder: Path) -> None:
        """Another pack's words from now on."""
        self._folder = folder

    def close(self) -> None:
        """Speaks English again."""
        for translator in self._installed:
            QGuiApplication.removeTranslator(translator)
        self._installed = ()

    def _find(self, language: str) -> Iterator[QTranslator]:
        own = self._folder / Extras.interface_name(language)
        if own.exists():
            from kiosk.pack.interface import read_forms  # late: most packs bring no words

            yield PackTranslator(read_forms(own), language)
            return
        for part in self._parts:
            carried = QTranslator()
            if carried.load(str(assets("i18n") / f"{part}_{language}.qm")):
                yield carried


def _text(word: str | bytes) -> str:
    return word if isinstance(word, str) else word.decode()
