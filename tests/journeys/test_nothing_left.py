"""The next person finds nothing of the one before: not on screen, not by any key or touch."""

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest

from tests.journeys.hands import Clock, hands
from tests.journeys.traces import traces
from tests.journeys.window import WAIT

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
UNSEEN = 4
"""Of 255: the large PRACTICE behind all is drawn a little differently after another language."""
LONG = 900
"""Milliseconds: longer than Qt's own long press."""
TYPED = {
    "name": "قمریہ Zqcanary",
    "phone": "03554219177",
    "email": "zqmail@example.org",
    "comment": "Zqwords ڭۈ",
}
CANARIES = ("قمریہ", "zqcanary", "4219177", "+92 355", "zqmail", "zqwords", "ڭۈ")


def begin(driver, look=True):
    """Somebody in Urdu, with a look of their own, types and leaves shift locked."""
    driver.tap("language_ur")
    if look:
        driver.tap("textLarger")
        driver.tap("contrast")
    driver.to_details()
    driver.tap("exposure_named")
    for name in ("name", "phone", "email"):
        driver.fill(name, TYPED[name])
        driver.put_keyboard_away()
    driver.tap("addMore")
    driver.type(TYPED["comment"])
    driver.turn("key_script")
    for _ in range(2):
        driver.press_key("key_shift")
    assert driver.shown.keyboard.property("layout") == "latin"
    assert driver.item("key_shift").property("mode")
    driver.key(Qt.Key.Key_A, modifiers=CTRL)
    driver.key(Qt.Key.Key_C, modifiers=CTRL)
    assert traces(driver, CANARIES), "the walk is blind"


def to_consent(driver):
    driver.put_keyboard_away()
    driver.tap("next")
    driver.arrived("consent")


def wait(driver, clock, seconds):
    clock.now += seconds
    driver.shown.idle.look()
    driver.frame()


def signed(driver, clock):
    to_consent(driver)
    driver.tap("contactSwitch")
    driver.tap("agree")
    driver.arrived("thanks")
    assert traces(driver, CANARIES) == []
    driver.tap("nextPerson")


def signed_and_left(driver, clock):
    to_consent(driver)
    driver.tap("agree")
    driver.arrived("thanks")
    wait(driver, clock, 21)


def taken_back(driver, clock):
    to_consent(driver)
    driver.tap("agree")
    driver.arrived("thanks")
    driver.tap("takeBack")
    driver.tap("takeBackYes")
    driver.arrived("taken")
    assert traces(driver, CANARIES) == []
    driver.tap("nextPerson")


def cancelled(driver, clock):
    to_consent(driver)
    driver.tap("cancel")


def finished(driver, clock):
    driver.put_keyboard_away()
    driver.tap("finish")


def left_alone(driver, clock):
    wait(driver, clock, 61)
    assert driver.shown.screen.property("asking")
    wait(driver, clock, 31)


def left_alone_before_the_consent(driver, clock):
    to_consent(driver)
    wait(driver, clock, 600)
    assert driver.shown.screen.property("asking")
    wait(driver, clock, 31)


ENDINGS = {
    signed: 1,
    signed_and_left: 1,
    taken_back: 0,
    cancelled: 0,
    finished: 0,
    left_alone: 0,
    left_alone_before_the_consent: 0,
}


def pry(driver, place):
    """All that brings back what a program only hid."""
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_C):
        driver.key(key, modifiers=CTRL)
    driver.key(Qt.Key.Key_Z, modifiers=CTRL | SHIFT)
    driver.key(Qt.Key.Key_Insert, modifiers=SHIFT)
    driver.key(Qt.Key.Key_Insert, modifiers=CTRL)
    driver.key(Qt.Key.Key_Undo)
    driver.key(Qt.Key.Key_Paste)
    left, middle, right = (
        getattr(Qt.MouseButton, f"{one}Button") for one in ("Left", "Middle", "Right")
    )
    QTest.mouseClick(driver.window, middle, NONE, place)
    QTest.mouseClick(driver.window, right, NONE, place)
    QTest.mousePress(driver.window, left, NONE, place)
    QTest.mouseMove(driver.window, place + QPoint(60, 0))
    QTest.mouseRelease(driver.window, left, NONE, place + QPoint(60, 0))


def pry_at(driver, name):
    """The same on a field: two taps, a long one, and the keys of before."""
    driver.tap(f"field_{name}")
    driver.frame()
    place = driver.place(f"field_{name}")
    left = Qt.MouseButton.LeftButton
    QTest.mouseDClick(driver.window, left, NONE, place)
    pry(driver, place)


def press_long(driver, place):
    QTest.touchEvent(driver.window, driver.finger).press(0, place, driver.window).commit()
    driver.qtbot.wait(LONG)
    QTest.touchEvent(driver.window, driver.finger).release(0, place, driver.window).commit()


@pytest.fixture(scope="module")
def untouched(tmp_path_factory):
    """Appeal and form as the first person finds them, by how many have signed before."""
    found = {}

    def look(qtbot, count):
        if count not in found:
            with hands(qtbot, tmp_path_factory.mktemp("untouched"), still=True) as driver:
                for _ in range(count):
                    driver.to_details()
                    driver.tap("exposure_counted")
                    driver.tap("next")
                    driver.arrived("consent")
                    driver.tap("agree")
                    driver.arrived("thanks")
                    driver.tap("nextPerson")
                    driver.arrived("appeal")
                appeal = driver.picture()
                driver.to_details()
                found[count] = (appeal, driver.picture())
        return found[count]

    return look


@pytest.mark.parametrize("ending", ENDINGS, ids=lambda ending: ending.__name__)
def test_the_next_person_finds_the_stand_as_the_first_did(qtbot, tmp_path, ending, untouched):
    appeal, form = untouched(qtbot, ENDINGS[ending])
    clock = Clock()
    with hands(qtbot, tmp_path, still=True, clock=clock) as driver:
        begin(driver)
        ending(driver, clock)
        driver.arrived("appeal")
        settle(driver)
        assert traces(driver, CANARIES) == []
        assert difference(driver.picture(), appeal) <= UNSEEN
        assert difference(driver.picture(), appeal) <= UNSEEN  # nor in the frame after it
        screen = driver.shown.screen
        assert screen.property("count") == ENDINGS[ending]
        assert (screen.property("language"), screen.property("textStep")) == ("en", 1)
        assert screen.property("highContrast") is False
        middle = QPoint(640, 300)
        pry(driver, middle)
        press_long(driver, middle)
        assert driver.page() == "appeal"
        assert traces(driver, CANARIES) == []
        driver.to_details()
        assert difference(driver.picture(), form) <= UNSEEN
        assert driver.shown.keyboard.property("layout") == "latin"
        assert [driver.text(f"field_{one}") for one in ("name", "phone", "email")] == [
            "Invented Person",
            "",
            "",
        ]
        for name in ("name", "phone", "email"):
            pry_at(driver, name)
            if name == "name":
                assert driver.item("key_shift").property("mode") == ""
                press_long(driver, driver.place("field_name"))
            assert traces(driver, CANARIES) == []
            driver.put_keyboard_away()
        driver.tap("addMore")
        driver.frame()
        driver.frame()
        assert driver.text("field_comment") == ""
        pry(driver, driver.place("field_comment"))
        assert traces(driver, CANARIES) == []
        assert len([one for one in QGuiApplication.allWindows() if one.isVisible()]) == 1


def difference(one, other):
    """The most by which a pixel of two pictures differs, of 255."""
    pictures = [
        Image.frombytes("L", (image.bytesPerLine(), image.height()), image.constBits())
        for image in (one, other)
    ]
    return ImageChops.difference(*pictures).getextrema()[1]


def test_a_letter_more_in_the_picture_is_seen(qtbot, tmp_path):
    with hands(qtbot, tmp_path, still=True) as driver:
        before = driver.picture()
        assert difference(driver.picture(), before) == 0
        count = driver.item("countText")
        count.setProperty("text", driver.text("countText") + ".")
        assert difference(driver.picture(), before) > UNSEEN


def settle(driver):
    """What waits to be deleted is deleted."""
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    driver.frame()


def plant_in_a_property(driver):
    driver.item("headline").setProperty("text", TYPED["name"])


def plant_in_a_property_of_its_own(driver):
    driver.window.setProperty("remembered", {"people": [TYPED["phone"]]})


def plant_in_the_backend(driver):
    driver.shown.screen._before = [(TYPED["email"],)]


def plant_in_the_clipboard(driver):
    QGuiApplication.clipboard().setText(TYPED["comment"], QClipboard.Mode.Clipboard)


@pytest.mark.parametrize(
    "plant",
    [
        plant_in_a_property,
        plant_in_a_property_of_its_own,
        plant_in_the_backend,
        plant_in_the_clipboard,
    ],
    ids=lambda plant: plant.__name__,
)
def test_a_planted_leak_is_found(qtbot, tmp_path, plant):
    with hands(qtbot, tmp_path, still=True) as driver:
        assert traces(driver, CANARIES) == []
        plant(driver)
        assert traces(driver, CANARIES) != []
        QGuiApplication.clipboard().clear()


def test_a_field_that_is_kept_alive_is_found(qtbot, tmp_path):
    with hands(qtbot, tmp_path, still=True) as driver:
        driver.to_details()
        driver.fill("phone", TYPED["phone"])
        field = driver.item("field_phone")
        field.setParent(driver.window)
        field.setParentItem(driver.window.contentItem())
        field.setVisible(False)
        driver.shown.screen.finish()
        driver.arrived("appeal")
        settle(driver)
        assert traces(driver, CANARIES) != []
        field.deleteLater()
        qtbot.waitUntil(lambda: traces(driver, CANARIES) == [], timeout=WAIT)
