"""The way through the guide, from the first start to a live stand."""

from PySide6.QtCore import Qt

from tests.journeys.panel_ways import PIN, knock
from tests.support import EVENT


def to_words(driver, pack="wives"):
    driver.to_guide()
    driver.tap("guideNext")
    driver.type_pin(PIN)
    driver.step("guideCampaign")
    driver.tap(f"pack_{pack}")
    driver.step("guideWords")


def to_live(driver):
    to_words(driver)
    driver.tap("guideNext")
    driver.step("guideEvent")
    driver.fill("eventName", EVENT.name)
    driver.put_keyboard_away()
    driver.fill("eventPlace", EVENT.place)
    driver.put_keyboard_away()
    driver.tap("guideNext")
    driver.step("guideLive")


def go_live(driver):
    to_live(driver)
    driver.tap("guideNext")
    driver.step("guideDone")


def stays(driver):
    """Escape, Alt+F4, Ctrl+Q and a request to close leave nothing."""
    driver.key(Qt.Key.Key_Escape)
    driver.key(Qt.Key.Key_F4, modifiers=Qt.KeyboardModifier.AltModifier)
    driver.key(Qt.Key.Key_Q, modifiers=Qt.KeyboardModifier.ControlModifier)
    driver.window.close()
    driver.frame()
    return driver.left == [] and driver.window.isVisible()


def at_the_door(driver):
    knock(driver)
    driver.shown.volunteer.open()
    driver.step("pin")
