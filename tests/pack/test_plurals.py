"""The forms of a message beside a number: what Qt itself would choose from a compiled file."""

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from kiosk.pack.plurals import form_for

QT = Path(PySide6.__file__).parent
SCREEN = 'import QtQuick\n\nText {\n    text: qsTr("%1 names", "", 3)\n}\n'
CODES = "en ur ug fr fa hy pt pt-BR pt-PT br ar ru uk pl cs sk tr az uz kk ky hi bn ps ckb de es zh"


def compiled(folder: Path, code: str) -> tuple[QTranslator, list[str]]:
    """Qt's own file for a language, each of whose forms is its place in the row."""
    screen, ts = folder / "Screen.qml", folder / "words.ts"
    screen.write_text(SCREEN, "utf-8")
    target = code.replace("-", "_")
    tool("lupdate", screen, "-source-language", "en", "-target-language", target, "-ts", ts)
    tree = ET.parse(ts)
    [translation] = tree.getroot().iter("translation")
    del translation.attrib["type"]
    forms = list(translation.iter("numerusform"))
    for at, form in enumerate(forms):
        form.text = f"{at} %1"
    tree.write(ts, "utf-8")
    tool("lrelease", ts, "-qm", folder / "words.qm")
    translator = QTranslator()
    assert translator.load(str(folder / "words.qm"))
    return translator, [form.text or "" for form in forms]


def tool(name: str, *words: str | Path) -> None:
    subprocess.run([str(QT / name), "-silent", *map(str, words)], check=True, capture_output=True)


@pytest.mark.parametrize("code", CODES.split())
def test_every_number_has_the_form_that_qt_gives_it(tmp_path, qapp, code):
    qt, forms = compiled(tmp_path, code)
    chosen = {n: form_for(code, forms, n) for n in range(205)}
    assert chosen == {n: qt.translate("Screen", "%1 names", "", n) for n in chosen}


def test_a_number_that_is_not_given_and_a_rule_that_is_not_known_take_the_last():
    assert form_for("fr", ("one", "more"), -1) == "more"
    assert form_for("ga", ("one", "two", "more"), 1) == "more"
    assert form_for("ar", ("only",), 7) == "only"
