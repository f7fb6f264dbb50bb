"""How much work signing is, counted in taps, swipes and keys (SCREENS.md of the design, Bars)."""

import pytest
from PySide6.QtCore import QPointF

from tests.journeys.hands import hands
from tests.journeys.signer_ways import SIZES, kept

MOST_TAPS = 7
QUICK_SECONDS = 30
NOVICE_SECONDS = 90
KEYS_A_SECOND = 5


def finish(driver):
    """From the last field to thanks."""
    acts = driver.item("next").mapToScene(QPointF(0, 0)).y()
    if acts >= driver.window.height():
        driver.tap("key_done")  # on a low screen the page's own acts wait behind the keyboard
        driver.frame()
    driver.tap("next")
    driver.arrived("consent")
    driver.tap("agree")
    driver.arrived("thanks")


@pytest.mark.parametrize("size", SIZES)
def test_somebody_quick_is_done_in_seven_taps_beside_typing(qtbot, tmp_path, size):
    with hands(qtbot, tmp_path, size, still=True) as driver:
        driver.to_details()
        driver.tap("exposure_public")
        driver.go_to("name")
        driver.tap_out("Amina Bibi")
        finish(driver)
        print(f"{size}: {driver.taps} taps, {driver.keys} keys")
        assert driver.keys == len("Amina Bibi") + 3  # two capitals, and the field itself
        assert driver.taps <= MOST_TAPS
        assert driver.taps + driver.keys / KEYS_A_SECOND <= QUICK_SECONDS
        [record] = kept(driver, tmp_path)
        assert record.name == "Amina Bibi"


@pytest.mark.parametrize("size", SIZES)
def test_a_novice_types_name_and_phone_in_urdu_within_ninety_seconds(qtbot, tmp_path, size):
    with hands(qtbot, tmp_path, size, still=True) as driver:
        driver.speak("ur")
        driver.to_details()
        driver.tap("exposure_named")
        driver.go_to("name")
        driver.tap_out("زینب بی بی")
        driver.next_field("phone")
        driver.tap_out("03554212345")
        finish(driver)
        print(f"{size}: {driver.taps} taps, {driver.keys} keys")
        assert driver.taps + driver.keys <= NOVICE_SECONDS
        assert driver.taps <= MOST_TAPS + 1  # the language
        [record] = kept(driver, tmp_path)
        assert (record.name, record.phone) == ("زینب بی بی", "03554212345")
