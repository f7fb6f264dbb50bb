"""The interface's own words, in the language shown.

The program carries a compiled Linguist file for each of its languages. For any other language the
pack brings the words (docs/formats/pack.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.pack.extras import Extras
from kiosk.resources import assets


class PackTranslator(QTranslator):
    """Words of a pack, by context and source."""

    def __init__(self, words: Mapping[tuple[str, str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words

    def isEmpty(self) -> bool:
        """Qt asks no empty translator."""
        return not self._words

    def translate(
        self,
        context: str | bytes,
        source: str | bytes,
        disambiguation: str | bytes | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,  # noqa: ARG002 - Qt's signature
    ) -> str:
        """The word of this language; None where the pack has none, and Qt shows the source.

        An empty text would be a translation to Qt, and blank the button.
        """
        return cast("str", self._words.get((_text(context), _text(source))) or None)


class Interface:
    """Installs the words of one language at a time.

    Args:
        folder: the campaign pack's folder.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: QTranslator | None = None

    def show(self, language: str) -> None:
        """Speaks `language` from now on; English where nobody has translated it."""
        self.close()
        translator = self._find(language)
        if translator is not None:
            QGuiApplication.installTranslator(translator)
            self._installed = translator

    def renew(self, folder: Path) -> None:
        """Another pack's words from now on."""
        self._folder = folder

    def close(self) -> None:
        """Speaks English again."""
        if self._installed is not None:
            QGuiApplication.removeTranslator(self._installed)
            self._installed = None

    def _find(self, language: str) -> QTranslator | None:
        own = self._folder / Extras.interface_name(language)
        if own.exists():
            from kiosk.pack.interface import read_interface  # late: most packs bring no words

            return PackTranslator(read_interface(own))
        carried = QTranslator()
        path = assets("i18n") / f"petition_{language}.qm"
        return carried if carried.load(str(path)) else None


def _text(word: str | bytes) -> str:
    return word if isinstance(word, str) else word.decode()
