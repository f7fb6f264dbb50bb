"""Still there?: nobody is hurried, and nothing stands open before an empty stand."""

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.stand.idle import WORDS_A_MINUTE
from tests.journeys.hands import Clock, hands
from tests.journeys.test_nothing_left import CANARIES, TYPED, difference, traces
from tests.journeys.traces import holds, spoken
from tests.support import pack


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def driver(qtbot, tmp_path, clock):
    with hands(qtbot, tmp_path, still=True, clock=clock) as one:
        yield one


def let_pass(driver, clock, seconds):
    """Whole seconds go by, each with its two looks at the clock."""
    for _ in range(seconds):
        clock.now += 1
        driver.shown.idle.look()
    driver.frame()


def asking(driver):
    return driver.shown.screen.property("asking")


def type_all(driver):
    driver.to_details()
    driver.tap("exposure_named")
    for name in ("phone", "email", "name"):
        driver.fill(name, TYPED[name])
        driver.put_keyboard_away()
    driver.tap("addMore")
    driver.frame()
    driver.type(TYPED["comment"])


def typed(driver):
    return {name: driver.text(f"field_{name}") for name in TYPED}


def on_the_bus(driver):
    needles = [one.casefold() for one in CANARIES]
    return [kind for kind, text in spoken(driver) if holds(text, needles)]


def asked_on_details(driver, clock):
    let_pass(driver, clock, 60)
    assert asking(driver)
    driver.frame()


def answer_by_touch(driver):
    driver.touch(QPoint(20, 20))


def answer_by_mouse(driver):
    driver.click("stillThere")


def answer_by_key(driver):
    driver.strike("b")


def answer_by_tab(driver):
    driver.key(Qt.Key.Key_Tab, "\t")


def answer_by_space(driver):
    driver.key(Qt.Key.Key_Space, " ")


def answer_by_return(driver):
    driver.key(Qt.Key.Key_Return, "\r")


ANSWERS = [
    answer_by_touch,
    answer_by_mouse,
    answer_by_key,
    answer_by_tab,
    answer_by_space,
    answer_by_return,
]


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer.__name__)
def test_any_touch_and_any_key_brings_all_back_as_it_was(driver, clock, answer):
    type_all(driver)
    for _ in range(3):  # as often as wanted
        asked_on_details(driver, clock)
        let_pass(driver, clock, 29)
        answer(driver)
        driver.frame()
        assert not asking(driver)
        assert typed(driver) == TYPED
        assert driver.item("exposure_named").property("checked") is True
    field = driver.item("field_comment")
    assert field.hasActiveFocus()
    driver.type("!")  # goes on where it was, and puts nothing away
    assert driver.text("field_comment") == TYPED["comment"] + "!"


def test_the_name_of_a_rehearsal_is_not_selected_again_when_somebody_answers(driver, clock):
    driver.to_details()
    driver.go_to("name")
    driver.type("Amina")
    asked_on_details(driver, clock)
    answer_by_touch(driver)
    driver.frame()
    driver.type("h")
    assert driver.text("field_name") == "Aminah"


def test_a_mended_fault_stays_mended_when_somebody_answers(driver, clock):
    driver.to_details()
    driver.tap("exposure_named")
    driver.fill("phone", "12")
    driver.put_keyboard_away()
    driver.tap("next")
    driver.frame()
    assert driver.text("fault_phone")
    driver.fill("phone", "03554212345")
    asked_on_details(driver, clock)
    answer_by_touch(driver)
    driver.frame()
    assert driver.items("fault_phone") == []


def test_nothing_typed_is_seen_or_read_out_while_it_asks(driver, clock):
    asked = {}
    for what in (TYPED, dict.fromkeys(TYPED, "Other")):
        driver.to_details()
        for name in ("phone", "email", "name"):
            driver.fill(name, what[name])
            driver.put_keyboard_away()
        assert on_the_bus(driver) or what is not TYPED, "the walk is blind"
        asked_on_details(driver, clock)
        assert on_the_bus(driver) == []
        asked[what["name"]] = driver.picture()
        let_pass(driver, clock, 30)
        driver.arrived("appeal")
    one, other = asked.values()
    # A letter differs by far more from its ground than the edges of large digits by themselves.
    assert difference(one, other) <= 32


def test_nor_from_the_consent(driver, clock):
    type_all(driver)
    driver.put_keyboard_away()
    driver.tap("next")
    driver.arrived("consent")
    let_pass(driver, clock, reading("en"))
    assert asking(driver)
    assert on_the_bus(driver) == []
    answer_by_key(driver)
    driver.frame()
    assert driver.page() == "consent"
    driver.tap("agree")
    driver.arrived("thanks")


def reading(language):
    """Seconds until the consent asks, rounded up."""
    first = pack().language(language).consent.first
    words = sum(len(block.text.split()) for block in first)
    return 60 + -(-words * 60 // WORDS_A_MINUTE)


@pytest.mark.parametrize("language", ["en", "ur", "ug"])
def test_the_form_asks_after_a_minute_and_the_consent_when_it_can_be_read(driver, clock, language):
    driver.speak(language)
    driver.to_details()
    let_pass(driver, clock, 59)
    assert not asking(driver)
    driver.tap("exposure_counted")  # a touch begins the minute anew
    let_pass(driver, clock, 59)
    assert not asking(driver)
    let_pass(driver, clock, 1)
    assert asking(driver)
    answer_by_touch(driver)
    driver.frame()
    driver.tap("next")
    driver.arrived("consent")
    assert reading(language) > 100
    let_pass(driver, clock, reading(language) - 2)
    assert not asking(driver)
    let_pass(driver, clock, 2)
    assert asking(driver)


def test_it_counts_down_from_thirty_and_then_all_is_gone(driver, clock):
    type_all(driver)
    asked_on_details(driver, clock)
    shown = []
    for _ in range(30):
        shown.append(driver.text("secondsLeft"))
        let_pass(driver, clock, 1)
    assert shown == [str(left) for left in range(30, 0, -1)]
    driver.arrived("appeal")
    assert traces(driver, CANARIES) == []


def test_an_appeal_waits_for_ever_and_resets_a_look_without_asking(driver, clock):
    let_pass(driver, clock, 200)
    assert (driver.page(), asking(driver)) == ("appeal", False)
    for name in ("language_ug", "textLarger", "contrast"):
        driver.tap(name)
        let_pass(driver, clock, 59)
        screen = driver.shown.screen
        changed = [screen.property(one) for one in ("language", "textStep", "highContrast")]
        assert changed != ["en", 1, False], name
        let_pass(driver, clock, 1)
        found = [screen.property(one) for one in ("language", "textStep", "highContrast")]
        assert found == ["en", 1, False], name
        assert (driver.page(), asking(driver)) == ("appeal", False)


def thank(driver):
    driver.to_details()
    driver.tap("exposure_counted")
    driver.tap("next")
    driver.arrived("consent")
    driver.tap("agree")
    driver.arrived("thanks")


def test_thanks_leave_by_themselves_later_with_a_receipt(driver, clock):
    thank(driver)
    let_pass(driver, clock, 19)
    assert driver.page() == "thanks"
    let_pass(driver, clock, 1)
    driver.arrived("appeal")
    thank(driver)
    driver.tap("keepReceipt")
    driver.tap("showReceipt")
    driver.frame()
    code = driver.text("receiptCode")
    let_pass(driver, clock, 59)
    assert driver.page() == "thanks"
    let_pass(driver, clock, 1)
    driver.arrived("appeal")
    assert traces(driver, [code.strip("\u2066\u2069")]) == []


def test_nobody_is_asked_while_a_recording_plays(driver, clock):
    playing = [True]
    driver.shown.idle._is_playing = lambda: playing[0]
    driver.to_details()
    let_pass(driver, clock, 600)
    assert not asking(driver)
    playing[0] = False
    let_pass(driver, clock, 59)
    assert not asking(driver)
    let_pass(driver, clock, 1)
    assert asking(driver)
