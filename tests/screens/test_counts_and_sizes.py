"""What stands beside a number agrees with it, and a stick is as large as its maker says."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.screens.interface import Interface
from tests.journeys.sticks import FolderSticks
from tests.screens.panel_ways import listed
from tests.screens.ways import Look, shown
from tests.support import ROOT

RIVER = ROOT / "tests" / "packs" / "clean-river"
CHECKED = ("ExportedPage", "%1 records, checked.")
PDI, FSI, RLM = "\u2069", "\u2068", "\u200f"


@pytest.mark.parametrize(
    ("folder", "language", "said"),
    [
        ("nowhere", "en", {1: "%1 record, checked.", 0: CHECKED[1], 2: CHECKED[1]}),
        ("nowhere", "ur", {1: "%1 اندراج، جانچا ہوا۔", 2: "%1 اندراجات، جانچے ہوئے۔"}),
        ("nowhere", "ug", dict.fromkeys((0, 1, 2), "%1 خاتىرە، تەكشۈرۈلدى.")),
        (RIVER, "fr", {0: "%1 fiche, vérifiée.", 2: "%1 fiches, vérifiées."}),
        (RIVER, "fa", dict.fromkeys((0, 1, 2), "%1 ثبت، بررسی\u200cشده.")),
    ],
)
def test_one_and_many_are_said_as_the_language_says_them(qapp, folder, language, said):
    interface = Interface(Path(folder))
    interface.show(language)
    try:
        got = {n: QCoreApplication.translate(CHECKED[0], CHECKED[1], None, n) for n in said}
    finally:
        interface.close()
    assert got == said


def test_one_record_on_a_stick_is_one(tmp_path, qapp):
    with shown(tmp_path, "exported") as one:
        assert one.driver.text("exportedText").startswith("1 record, checked.")


SIZES = {
    "en": {
        256_000_000: "256 MB",
        999_400_000: "999 MB",
        999_600_000: "1.0 GB",
        2_040_000_000: "2.0 GB",
        7_760_000_000: "7.8 GB",
        9_960_000_000: "10 GB",
        61_500_000_000: "62 GB",
    },
    "ur": {256_000_000: "256 ایم بی", 7_760_000_000: "7.8 جی بی"},
    "ug": {256_000_000: "256 مېگابايت", 7_760_000_000: "7.8 گىگابايت"},
}


@pytest.mark.parametrize("language", SIZES)
def test_a_stick_is_told_by_name_and_size(tmp_path, qapp, monkeypatch, language):
    sizes: list[int] = []
    before = FolderSticks.volumes
    monkeypatch.setattr(
        FolderSticks,
        "volumes",
        lambda self: tuple(replace(one, size=sizes[0]) for one in before(self)),
    )
    sizes.append(1)
    with shown(tmp_path, "export", Look(language)) as one:
        for size, said in SIZES[language].items():
            sizes[0] = size
            one.driver.shown.volunteer.findSticks()
            listed(one.driver)
            one.driver.frame()
            text = str(one.driver.item("stick_KINGSTON").property("text"))
            assert text.startswith(RLM) is (language != "en"), "it runs as the language is read"
            name, capacity = (part.strip(RLM + FSI + PDI) for part in text.split(" · "))
            assert (name, capacity.replace("\u00a0", " ")) == ("KINGSTON", said)
