"""A fault is planted for every check, and each must see its own."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, QQmlProperty

from tests.screens import bars, speech
from tests.screens.items import inside, texts
from tests.screens.ways import Look, shown

SMALL = (1024, 600)


@pytest.fixture(scope="module")
def form(tmp_path_factory, qapp):
    with shown(tmp_path_factory.mktemp("stand"), "faults", Look("ur")) as one:
        yield one


@pytest.fixture
def plant(form):
    """Sets a property, and puts it back afterwards."""
    planted = []

    def set_one(item, name, value):
        planted.append((item, name, item.property(name)))
        item.setProperty(name, value)
        form.settle()

    yield set_one
    for item, name, value in reversed(planted):
        item.setProperty(name, value)
    form.settle()


def label(form, name):
    """The text on a control."""
    holder = form.driver.item(name)
    return next(one for one in texts(form.window) if inside(one, "QQuickButton") is holder)


def test_the_form_has_no_fault_of_its_own(form):
    checks = [bars.touch, bars.sizes, bars.whole, bars.contrast]
    checks += [speech.assistive, speech.faults_spoken, speech.english, speech.glyphs]
    assert {check.__name__: check(form) for check in checks if check(form)} == {}


def test_a_small_target_is_seen(form, plant):
    plant(form.driver.item("finish"), "height", 40)
    assert any("finish" in fault for fault in bars.touch(form))


def test_two_controls_side_by_side_are_seen(form, plant):
    one, other = form.driver.item("next"), form.driver.item("finish")
    plant(other, "x", one.x() - other.width() - 3)
    assert "next and finish are too near" in " ".join(bars.touch(form))


def test_faint_letters_are_seen(form, plant):
    plant(label(form, "finish"), "color", QColor("#888888"))
    assert any("finish" not in fault and ":" in fault for fault in bars.contrast(form))


def test_letters_of_the_grounds_own_colour_are_seen(form, plant):
    ground = form.driver.item("finish").property("background").property("color")
    plant(label(form, "finish"), "color", ground)
    assert any("is not seen" in fault for fault in bars.contrast(form))


def test_a_control_without_an_outline_is_seen(form, plant):
    plant(form.driver.item("finish").property("background"), "opacity", 0)
    assert any("outline of finish" in fault for fault in bars.contrast(form))


def test_small_letters_are_seen(form, plant):
    text = label(form, "finish")
    font = text.property("font")
    font.setPixelSize(12)
    plant(text, "font", font)
    assert any(" mm" in fault for fault in bars.sizes(form))


def test_a_label_that_leaves_its_control_is_seen(form, plant):
    plant(label(form, "finish"), "topPadding", -60)
    assert any("leaves finish" in fault for fault in bars.whole(form))


def test_a_text_over_another_is_seen(form, plant):
    lower = form.driver.item("fault_exposure")
    plant(lower, "y", lower.y() - 120)
    assert any(" over " in fault or " under " in fault for fault in bars.whole(form))


def test_a_text_outside_its_page_is_seen(form, plant):
    plant(form.driver.item("fault_exposure"), "x", 5000)
    assert any("is cut" in fault for fault in bars.whole(form))


def test_a_page_wider_than_the_screen_is_seen(form, plant):
    page = inside(form.driver.item("helped"), "QQuickFlickable")
    plant(page, "contentWidth", page.width() + 40)
    assert any("sideways" in fault for fault in bars.whole(form))


def test_a_page_longer_than_the_screen_is_seen(form):
    assert bars.unscrolled(form)


def test_a_missing_glyph_is_seen(form, plant):
    plant(form.driver.item("finish"), "text", "\u4e2d")
    assert any("\u4e2d" in fault for fault in speech.glyphs(form))


def test_a_control_without_a_name_is_seen(form, plant):
    plant(form.driver.item("finish"), "text", "")
    assert "finish has no name" in speech.assistive(form)


def test_english_is_seen(form, plant):
    plant(form.driver.item("finish"), "text", "Finish")
    assert any("Finish" in fault for fault in speech.english(form))


def test_a_field_that_keeps_its_fault_to_itself_is_seen(form, plant):
    told = form.driver.item("fault_phone")
    plant(told, "text", "\u0646\u0627\u0645")
    assert any("field_phone" in fault for fault in speech.faults_spoken(form))


def test_a_wrong_state_is_seen(form):
    language = form.driver.item("language_ur")
    context = QQmlEngine.contextForObject(language)
    told = QQmlProperty(language, "Accessible.checked", context)
    told.write(False)
    assert "language_ur: checked is True" in speech.assistive(form)
    told.write(True)
