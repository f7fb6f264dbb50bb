"""Another petition, in French and Persian, through the same window: no change of code."""

import re

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.app.place import find_place
from kiosk.petition.record import decode
from kiosk.petition.signature import Exposure
from tests.journeys.window import opened
from tests.support import ROOT, rehearsal_unsealer, sealed_records

PACK = ROOT / "tests" / "packs" / "clean-river"
ENGLISH = re.compile(r"\b(the|your|you|and|sign|name|next|back|this|was)\b", re.IGNORECASE)


def texts(driver):
    """Every text on the screen."""
    todo, found = [driver.window.contentItem()], []
    while todo:
        item = todo.pop()
        if item.isVisible():
            text = item.property("text")
            if isinstance(text, str) and text:
                found.append(text)
            todo.extend(item.childItems())
    return found


def draw(driver, points):
    """A stroke of a finger over the pad."""
    pad = driver.item("markPad")
    driver.scroll_to(pad)
    driver.frame()
    scene = [pad.mapToScene(pad.boundingRect().topLeft()).toPoint() + QPoint(*p) for p in points]
    QTest.touchEvent(driver.window, driver.finger).press(0, scene[0], driver.window).commit()
    for point in scene[1:]:
        QTest.touchEvent(driver.window, driver.finger).move(0, point, driver.window).commit()
        driver.frame()  # moves within one frame are one move
    QTest.touchEvent(driver.window, driver.finger).release(0, scene[-1], driver.window).commit()
    driver.frame()


@pytest.mark.parametrize(
    ("language", "name"), [("fr", "Zoé d’Aubelle-Ñandú"), ("fa", "زهرا پژوهش‌گر")]
)
def test_somebody_signs_it_by_touch_with_a_mark(qtbot, tmp_path, language, name):
    place = find_place(PACK, tmp_path)
    with opened(qtbot, tmp_path, place=place) as driver:
        said = []
        driver.tap(f"language_{language}")
        driver.frame()
        said += texts(driver)
        driver.tap("readAndSign")
        driver.arrived("read")
        said += texts(driver)
        driver.tap("signFromRead")
        driver.arrived("details")
        assert driver.items("exposure_public") == []
        driver.tap("exposure_named")
        driver.fill("name", name)
        said += texts(driver)
        driver.put_keyboard_away()
        driver.tap("next")  # this pack wants to know the place
        driver.frame()
        assert driver.page() == "details"
        assert driver.text("fault_places")
        driver.tap("place_quays")
        driver.frame()
        assert driver.items("fault_places") == []
        driver.tap("next")
        driver.arrived("consent")
        said += texts(driver)
        draw(driver, [(20, 20), (60, 90), (140, 30), (200, 80)])
        driver.tap("agree")
        driver.arrived("thanks")
        said += texts(driver)
        assert driver.shown.screen.property("count") == 1
        ledger = driver.shown.screen._stand.ledger
        unsealer = rehearsal_unsealer(tmp_path)
        [record] = [decode(unsealer.unseal(sealed)) for sealed in sealed_records(ledger)]
        assert (record.language, record.name) == (language, name)
        assert record.exposure is Exposure.NAMED
        assert len(record.mark) == 1
        assert len(record.mark[0]) >= 3
    assert len(said) > 60
    assert [text for text in said if ENGLISH.search(text)] == []


def test_english_left_on_a_screen_would_be_seen():
    assert ENGLISH.search("Sign your name")


def test_wiping_the_mark_away_signs_without_one(qtbot, tmp_path):
    with opened(qtbot, tmp_path, place=find_place(PACK, tmp_path)) as driver:
        driver.tap("readAndSign")
        driver.arrived("read")
        driver.tap("signFromRead")
        driver.arrived("details")
        driver.tap("exposure_named")
        driver.tap("place_mills")
        driver.tap("next")
        driver.arrived("consent")
        draw(driver, [(20, 20), (60, 90), (140, 30)])
        driver.tap("clearMark")
        driver.tap("agree")
        driver.arrived("thanks")
        ledger = driver.shown.screen._stand.ledger
        unsealer = rehearsal_unsealer(tmp_path)
        [record] = [decode(unsealer.unseal(sealed)) for sealed in sealed_records(ledger)]
        assert record.mark == ()
