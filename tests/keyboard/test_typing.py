"""The keyboard on the screen, by real touch: what is tapped is what stands in the field."""

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.keyboard.typing import NEVER, WAIT, opened

ZWNJ = "\u200c"
ALPHABETS = {
    "ur": "ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ں و ہ ھ ء ی ے آ ئ ۃ",
    "ug": "ا ە ب پ ت ج چ خ د ر ز ژ س ش غ ف ق ك گ ڭ ل م ن ھ و ۇ ۆ ۈ ۋ ې ى ي"
    " ئ ئا ئە ئو ئۇ ئۆ ئۈ ئې ئى",
    "en": "a b c d e f g h i j k l m n o p q r s t u v w x y z",
}
SHIFTED = {
    "ur": "ة ي ك ى أ إ ؤ ٱ َ ِ ُ ّ ْ ً ٍ ٌ ٰ : " + ZWNJ,
    "ug": "ح ع ص ض ط ظ ث ذ ة ؟ : " + ZWNJ,
    "en": "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z",
}
MARKS = {"ur": "، ۔ ؟ ؛", "ug": "، . ؛ - «", "en": ", . ' -"}
DIGITS = "0 1 2 3 4 5 6 7 8 9 . , ، ۔ ? ؟ ! : ; ؛ ' ’ \" « » ( ) / & @ - _ + %"
VARIANTS = "ä à á â ã å æ ç é è ê ë ğ ı İ í î ï ñ ó ö ô ò õ ø ş ß ü ú û ù ÿ ’ ۰ ۹"


@pytest.fixture
def typist(qtbot):
    with opened(qtbot) as one:
        yield one


def shifted(typist, letter):
    """The key that shows a letter while shift is on."""
    keys = [
        key
        for key in typist.walk()
        if key.objectName().startswith("key_") and key.property("text") == letter
    ]
    assert keys, f"shift shows no {letter!r}"
    return keys[0].objectName()


@pytest.mark.parametrize("language", ALPHABETS)
def test_every_letter_of_the_alphabet_without_shift_and_the_common_marks(typist, language):
    assert len(set(ALPHABETS["ur"].split())) == 42
    assert len(set(ALPHABETS["ug"].split()[:32])) == 32
    typist.show(language)
    for letter in (ALPHABETS[language] + " " + MARKS[language]).split():
        typist.type(letter)
        assert typist.taken() == letter
    typist.tap("key_space")
    assert typist.taken() == " "


@pytest.mark.parametrize("language", SHIFTED)
def test_capitals_arabic_letters_for_names_vowel_signs_and_the_joiner_by_shift(typist, language):
    typist.show(language)
    for letter in SHIFTED[language].split(" "):
        typist.tap("key_shift")
        typist.tap(shifted(typist, letter))
        assert typist.taken() == letter


def test_digits_and_signs_are_one_key_away_and_so_are_the_letters(typist):
    typist.show("ur")
    typist.tap("key_digits")
    typist.frame()
    for letter in DIGITS.split():
        typist.type(letter)
        assert typist.taken() == letter
    typist.tap("key_digits")
    typist.frame()
    typist.type("ے")
    assert typist.text() == "ے"


@pytest.mark.parametrize(
    ("kind", "text"), [("email", "o.k-1_a+b@aol.com"), ("phone", "+92-355 4212345")]
)
def test_an_address_and_a_number_have_keys_of_their_own(typist, kind, text):
    typist.show("ug", kind)
    assert not typist.items("key_script")
    for letter in text:
        typist.tap("key_space" if letter == " " else f"key_{letter}")
    assert typist.text() == text
    if kind == "email":
        typist.type(".org")
        assert typist.text() == text + ".org"
        assert not typist.items("key_space")


def test_the_switch_key_leads_through_all_scripts_and_is_forgotten_with_the_form(typist):
    typist.show("ug")
    seen = []
    for _ in range(4):
        seen.append(typist.backend.property("layout"))
        typist.tap("key_script")
        typist.frame()
    assert seen == ["uyghur", "latin", "urdu", "uyghur"]
    assert typist.backend.property("layout") == "latin"
    typist.show("ug", "phone")
    typist.show("ug")
    assert typist.backend.property("layout") == "latin"
    typist.backend.start("ug", "text")
    assert typist.backend.property("layout") == "uyghur"


def test_a_language_without_a_layout_has_latin_and_nothing_to_switch_to(qtbot):
    with opened(qtbot, languages=["ky"]) as typist:
        typist.show("ky")
        assert typist.backend.property("layout") == "latin"
        assert not typist.items("key_script")


def test_shift_is_for_one_letter_twice_for_all_and_held_for_as_long(typist):
    typist.tap("key_shift")
    typist.type("a", "b")
    assert typist.taken() == "Ab"
    typist.tap("key_shift", "key_shift")
    typist.type("a", "b")
    typist.tap("key_shift")
    typist.type("c")
    assert typist.taken() == "ABc"
    typist.window.setProperty("twiceWithin", 0)
    typist.tap("key_shift")
    typist.frame()
    typist.tap("key_shift")
    typist.type("a")
    assert typist.taken() == "a"
    shift = typist.place("key_shift")
    typist.press(shift, 0)
    for letter in "ab":
        point = typist.place(f"key_{letter}")
        typist.press(point, 1)
        typist.release(point, 1)
    typist.release(shift, 0)
    typist.type("c")
    assert typist.taken() == "ABc"


def test_variants_by_sliding_to_one(typist):
    start = typist.hold("key_e")
    end = typist.place("variant_é")
    typist.move(start + (end - start) / 2)
    typist.move(end)
    typist.release(end)
    assert typist.text() == "é"
    assert not typist.items("variants")


def test_a_mouse_does_all_that_a_finger_does(typist):
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(typist.window, button, none, typist.place("key_q"))
    typist.window.setProperty("holdFor", 50)
    QTest.mousePress(typist.window, button, none, typist.place("key_e"))
    typist.qtbot.waitUntil(lambda: bool(typist.items("variants")), timeout=WAIT)
    typist.window.setProperty("holdFor", NEVER)
    typist.frame()
    end = typist.place("variant_ê")
    QTest.mouseMove(typist.window, end)
    QTest.mouseRelease(typist.window, button, none, end)
    QTest.mouseClick(typist.window, button, none, typist.place("key_w"))
    assert typist.text() == "qêw"


def test_variants_by_letting_go_and_tapping_one(typist):
    for letter in VARIANTS.split():
        if letter in "۰۹":
            typist.show("en", "digits")
        keys = [
            one.objectName()
            for one in typist.walk()
            if one.objectName().startswith("key_")
            and one.property("more")
            and letter in [each["text"] for each in one.property("more")]
        ]
        assert keys, letter
        typist.release(typist.hold(keys[0]))
        typist.tap(f"variant_{letter}")
        assert typist.taken() == letter


def test_capital_variants_by_shift(typist):
    typist.tap("key_shift")
    typist.release(typist.hold("key_o"))
    typist.tap("variant_Ö")
    typist.type("o")
    assert typist.text() == "Öo"


def test_variants_go_away_without_typing(typist):
    point = typist.hold("key_e")
    astray = QPoint(5, 300)
    typist.move(astray)
    typist.release(astray)
    assert not typist.items("variants")
    typist.release(typist.hold("key_e"))
    typist.press(point)
    typist.release(point)
    assert not typist.items("variants")
    assert typist.text() == ""


@pytest.mark.parametrize("size", [(800, 1280), (1024, 600), (1280, 800), (1920, 1080)])
def test_variants_stay_in_the_window(qtbot, size):
    with opened(qtbot, size) as typist:
        for key in ("key_a", "key_i", "key_'"):
            typist.release(typist.hold(key))
            choices = [o for o in typist.walk() if o.objectName().startswith("variant_")]
            assert choices
            for one in choices:
                box = one.mapRectToScene(one.boundingRect())
                assert typist.window.contentItem().boundingRect().contains(box)
                assert min(box.width(), box.height()) >= 48
            typist.press(QPoint(5, 5))
            typist.release(QPoint(5, 5))


def test_two_fingers_on_two_keys_give_both_letters(typist):
    one, other = typist.place("key_q"), typist.place("key_p")
    typist.press(one, 0)
    typist.press(other, 1)
    typist.release(one, 0)
    typist.release(other, 1)
    assert sorted(typist.text()) == ["p", "q"]


def test_a_finger_that_slides_off_a_key_types_nothing(typist):
    one, other = typist.place("key_q"), typist.place("key_r")
    typist.press(one)
    typist.move(other)
    typist.release(other)
    assert typist.text() == ""


def test_a_touch_between_keys_neither_types_nor_takes_the_focus(typist):
    one, other = typist.place("key_q"), typist.place("key_w")
    typist.press((one + other) / 2)
    typist.release((one + other) / 2)
    assert typist.text() == ""
    assert typist.item("field").hasActiveFocus()


def test_backspace_takes_a_letter_with_its_marks_and_repeats_while_held(typist):
    field = typist.item("field")
    for before, after in [("بَّ", ""), ("abك", "ab"), ("a😀", "a"), ("می" + ZWNJ, "می"), ("", "")]:
        field.setProperty("text", before)
        typist.tap("key_backspace")
        assert typist.text() == after
    field.setProperty("text", "abcdef")
    typist.window.setProperty("holdFor", 50)
    point = typist.place("key_backspace")
    typist.press(point)
    for _ in range(3):
        with typist.qtbot.waitSignal(field.textChanged, timeout=WAIT):
            pass
    assert typist.text() == "abc"
    typist.window.setProperty("holdFor", NEVER)
    typist.release(point)
    field.setProperty("text", "abc")
    typist.tap("key_backspace")
    assert typist.text() == "ab"


def test_backspace_takes_what_is_selected_and_works_in_the_middle(typist):
    field = typist.item("field")
    field.setProperty("text", "abcd")
    field.setProperty("cursorPosition", 2)
    typist.tap("key_backspace")
    assert typist.text() == "acd"
    field.selectAll()
    typist.tap("key_backspace")
    assert typist.text() == ""


def test_a_fields_limit_holds(typist):
    typist.item("field").setProperty("maximumLength", 2)
    typist.type("a", "b", "c")
    assert typist.text() == "ab"


def test_next_and_done_tell_the_form_and_the_last_field_has_done_alone(typist):
    typist.tap("key_next", "key_done")
    typist.window.setProperty("last", True)
    typist.frame()
    assert not typist.items("key_next")
    typist.tap("key_done")
    assert (typist.window.property("nexts"), typist.window.property("dones")) == (1, 2)
    assert typist.item("field").hasActiveFocus()


def test_keys_answer_assistive_technology(typist):
    press = "Press"
    for name, text in (("key_a", "a"), ("key_space", "a "), ("key_backspace", "a")):
        interface = QAccessible.queryAccessibleInterface(typist.item(name))
        assert interface.role() == QAccessible.Role.Button
        assert interface.text(QAccessible.Text.Name)
        interface.actionInterface().doAction(press)
        assert typist.text() == text
    nameless = [
        one.objectName()
        for one in typist.walk()
        if one.objectName().startswith("key_")
        and one.isVisible()
        and not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert nameless == []


# --- size ------------------------------------------------------------------------------------

SHOWN = [("en", "text"), ("ur", "text"), ("ug", "text"), ("en", "digits"), ("en", "email")]


@pytest.mark.parametrize("size", [(800, 1280), (1024, 600), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize(("language", "kind"), [*SHOWN, ("ur", "phone")])
def test_keys_are_large_apart_in_the_window_and_in_physical_order(qtbot, size, language, kind):
    with opened(qtbot, size) as typist:
        typist.show(language, kind)
        keys = [o for o in typist.walk() if o.objectName().startswith("key_") and o.isVisible()]
        boxes = [one.mapRectToScene(one.boundingRect()) for one in keys]
        assert len(keys) > 14
        for box in boxes:
            assert typist.window.contentItem().boundingRect().contains(box)
            assert min(box.width(), box.height()) >= 47.9
            grown = box.adjusted(-8.9, -8.9, 8.9, 8.9)
            assert [other for other in boxes if other is not box and grown.intersects(other)] == []
        assert typist.item("keyboard").height() <= 300
        if kind == "text":
            first = typist.backend.property("rows")[1][0]["base"]
            assert typist.place(f"key_{first}").x() < size[0] / 2


# --- nothing stays -----------------------------------------------------------------------------

CANARY = "qzxqjvkw"


def held(typist):
    """Every text in the keyboard, in Python and in QML."""
    found = [str(value) for value in vars(typist.backend).values()]
    roots = [
        typist.item("keyboard"),
        next(one for one in typist.walk() if one.objectName() == "variants"),
    ]
    todo = [*roots, typist.backend]
    while todo:
        one = todo.pop()
        todo += one.children()
        if hasattr(one, "childItems"):
            todo += one.childItems()
        meta = one.metaObject()
        for at in range(meta.propertyCount()):
            name = meta.property(at).name()
            if meta.property(at).typeName() in ("QString", "QVariantList", "QVariant"):
                found.append(str(one.property(name)))
        shiboken6.invalidate(meta)  # QML frees it, and PySide would not notice
    names = [bytes(name).decode() for name in typist.backend.dynamicPropertyNames()]
    found += [str(typist.backend.property(name)) for name in names]
    return found


def test_the_keyboard_keeps_nothing_of_what_was_typed(typist):
    for place in (typist.item("key_space"), typist.backend):
        place.setProperty("name", CANARY)
        assert [one for one in held(typist) if CANARY in one], "the walk is blind"
        place.setProperty("name", "")
    typist.type(*CANARY)
    assert typist.text() == CANARY
    parts = {CANARY[at : at + 3] for at in range(len(CANARY) - 2)}
    assert [one for one in held(typist) if any(part in one for part in parts)] == []
