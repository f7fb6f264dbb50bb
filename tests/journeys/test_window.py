"""The signer's way through the real window."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.app.place import find_place
from kiosk.petition.signature import Exposure
from tests.journeys.signer_ways import SIZES, kept, qr_texts, to_consent, to_details, walk
from tests.journeys.traces import spoken
from tests.journeys.window import opened
from tests.support import pack


@pytest.mark.parametrize("size", SIZES)
def test_from_appeal_to_thanks_by_touch_the_count_goes_up_by_one(qtbot, tmp_path, size):
    with opened(qtbot, tmp_path, size) as driver:
        to_consent(driver, "زینب بی بی")
        driver.tap("agree")
        driver.arrived("thanks")
        assert driver.shown.screen.property("count") == 1
        assert "1" in driver.text("countText")
        assert driver.items("practiceThanks")
        driver.tap("nextPerson")
        driver.arrived("appeal")
        assert "1" in driver.text("countText")
        [record] = kept(driver, tmp_path)
        assert (record.name, record.exposure) == ("زینب بی بی", Exposure.PUBLIC)
        assert (record.consents.sign, record.consents.contact) == (True, False)


def test_from_appeal_to_thanks_by_mouse(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        for name, page in (("readAndSign", "read"), ("signFromRead", "details")):
            driver.click(name)
            driver.arrived(page)
        driver.click("exposure_counted")
        driver.click("next")
        driver.arrived("consent")
        driver.click("agree")
        driver.arrived("thanks")
        [record] = kept(driver, tmp_path)
        assert (record.name, record.exposure) == ("", Exposure.COUNTED)


def test_from_appeal_to_thanks_by_keyboard_alone(qtbot, tmp_path):
    def tab_to(driver, name):
        for _ in range(60):
            focused = driver.window.activeFocusItem()
            if focused is not None and focused.objectName() == name:
                return
            driver.key(Qt.Key.Key_Tab, "\t")
        raise AssertionError(f"Tab never reaches {name}")

    with opened(qtbot, tmp_path) as driver:
        tab_to(driver, "readAndSign")
        driver.key(Qt.Key.Key_Return)
        driver.arrived("read")
        tab_to(driver, "signFromRead")
        driver.key(Qt.Key.Key_Return)
        driver.arrived("details")
        tab_to(driver, "exposure_named")
        driver.key(Qt.Key.Key_Space, " ")
        tab_to(driver, "field_name")
        driver.key(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
        driver.type("Keys Only")
        tab_to(driver, "field_phone")
        driver.type("0355-4212345")
        tab_to(driver, "next")
        driver.key(Qt.Key.Key_Return)
        driver.arrived("consent")
        tab_to(driver, "contactSwitch")
        driver.key(Qt.Key.Key_Space, " ")
        tab_to(driver, "agree")
        driver.key(Qt.Key.Key_Return)
        driver.arrived("thanks")
        [record] = kept(driver, tmp_path)
        assert (record.name, record.phone) == ("Keys Only", "0355-4212345")
        assert record.exposure is Exposure.NAMED
        assert record.consents.contact is True


def test_nothing_is_preselected_and_a_fault_stands_beside_its_field(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_details(driver)
        for exposure in ("public", "named", "counted"):
            assert driver.item(f"exposure_{exposure}").property("checked") is False
        driver.fill("phone", "12")
        driver.tap("next")
        driver.frame()
        assert driver.page() == "details"
        assert driver.text("fault_exposure")
        assert driver.text("fault_phone")
        assert driver.text("field_phone") == "12"
        assert driver.items("fault_name") == []
        driver.fill("phone", "0355-4212345")
        driver.tap("exposure_public")
        driver.frame()
        assert driver.items("fault_phone") == []
        assert driver.items("fault_exposure") == []


def test_a_double_tap_signs_once(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_consent(driver)
        screen = driver.shown.screen
        driver.tap("agree")
        screen.agree(False, [])
        screen.agree(True, [])
        driver.arrived("thanks")
        assert screen.property("count") == 1


def test_the_second_of_two_quick_taps_signs_nothing(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_details(driver)
        driver.tap("exposure_counted")
        point = driver.centre("next")
        for _ in range(2):
            driver.touch(point)
        driver.arrived("consent")
        assert driver.item("agree").contains(driver.item("agree").mapFromScene(QPointF(point)))
        assert driver.shown.screen.property("count") == 0


def test_cancel_signs_nothing_and_forgets_everything(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_consent(driver, "Canary Name")
        driver.tap("cancel")
        driver.arrived("appeal")
        assert driver.shown.screen.property("count") == 0
        to_details(driver)
        assert driver.text("field_name") == "Invented Person"
        field = driver.item("field_name")
        driver.tap("field_name")
        for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_V):
            driver.key(key, modifiers=Qt.KeyboardModifier.ControlModifier)
        assert "Canary" not in field.property("text")


def test_what_was_copied_is_gone_on_the_next_screen(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_details(driver)
        driver.fill("name", "Canary Name")
        driver.key(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
        driver.key(Qt.Key.Key_C, modifiers=Qt.KeyboardModifier.ControlModifier)
        assert "Canary" in QGuiApplication.clipboard().text()  # the leak is planted
        driver.tap("finish")
        driver.arrived("appeal")
        assert "Canary" not in QGuiApplication.clipboard().text()


def test_editing_from_the_consent_keeps_what_was_typed(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_consent(driver, "Amina")
        driver.tap("edit")
        driver.arrived("details")
        assert driver.text("field_name") == "Amina"
        assert driver.item("exposure_public").property("checked") is True


@pytest.mark.parametrize("language", ["en", "ur", "ug"])
def test_a_language_is_one_tap_away_and_the_next_person_finds_the_default(
    qtbot, tmp_path, language
):
    with opened(qtbot, tmp_path) as driver:
        driver.tap(f"language_{language}")
        driver.frame()
        texts = pack().language(language)
        assert driver.shown.campaign.property("headline") == texts.appeal.headline
        assert driver.shown.campaign.property("rtl") is (texts.direction == "rtl")
        to_consent(driver, "نام")
        driver.tap("agree")
        driver.arrived("thanks")
        driver.tap("nextPerson")
        driver.arrived("appeal")
        assert driver.shown.screen.property("language") == "en"
        [record] = kept(driver, tmp_path)
        assert (record.language, record.appeal) == (language, texts.appeal.digest)


@pytest.mark.parametrize("size", SIZES)
def test_an_independent_decoder_reads_the_code_on_appeal_and_thanks(qtbot, tmp_path, size):
    with opened(qtbot, tmp_path, size) as driver:
        assert qr_texts(driver.picture()) == {pack().online_address}
        to_consent(driver)
        driver.tap("agree")
        driver.arrived("thanks")
        assert pack().online_address in qr_texts(driver.picture())


@pytest.mark.parametrize("size", SIZES)
def test_a_code_is_never_shrunk_to_what_no_phone_reads(qtbot, tmp_path, size):
    with opened(qtbot, tmp_path, size) as driver:
        for language in ("en", "ur", "ug"):
            driver.shown.screen.setLanguage(language)
            driver.frame()
            code = driver.item("qrImage")
            assert code.width() / code.implicitWidth() >= 2, language
            assert qr_texts(driver.picture()) == {pack().online_address}, language


def test_the_receipt_is_shown_only_on_asking(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_consent(driver)
        driver.tap("agree")
        driver.arrived("thanks")
        assert driver.items("receiptCode") == []
        driver.tap("keepReceipt")
        driver.tap("showReceipt")
        driver.frame()
        assert len(driver.text("receiptCode").strip("\u2066\u2069").replace("-", "")) == 17


def test_every_screen_of_a_rehearsal_says_so(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        assert driver.items("practiceBanner")
        to_consent(driver)
        assert driver.items("practiceBanner")
        driver.tap("agree")
        driver.arrived("thanks")
        assert driver.items("practiceBanner")


def test_escape_and_closing_leave(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        driver.key(Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: len(driver.left) == 1)
        driver.window.close()
        qtbot.waitUntil(lambda: len(driver.left) == 2)
        assert driver.window.isVisible()


def test_a_window_that_has_closed_waits_for_nobody(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        driver.tap("language_ur")  # patience has begun: the language would go back by itself
        closed = driver.shown
        assert closed.idle.waits()
    assert not closed.idle.waits()


def test_what_was_hidden_stays_hidden_until_it_is_held(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_details(driver)
        driver.tap("exposure_public")
        driver.tap("hide")
        driver.fill("name", "Canary Name")
        driver.put_keyboard_away()
        driver.tap("next")
        driver.arrived("consent")
        shown = [
            item.property("text")
            for item in walk(driver.window.contentItem())
            if isinstance(item.property("text"), str) and item.isVisible()
        ]
        assert shown
        assert [text for text in shown if "Canary" in text] == []
        driver.tap("edit")
        driver.arrived("details")
        assert driver.item("hide").property("checked") is True
        driver.tap("finish")
        driver.arrived("appeal")
        to_details(driver)
        assert driver.item("hide").property("checked") is False


def test_a_place_is_the_same_in_another_language(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_details(driver)
        driver.tap("exposure_counted")
        driver.tap("place_gilgit")
        driver.tap("language_ur")
        driver.frame()
        assert driver.item("place_gilgit").property("primary") is True
        driver.tap("next")
        driver.arrived("consent")
        driver.tap("agree")
        driver.arrived("thanks")
        [record] = kept(driver, tmp_path)
        assert record.place == "گلگت"


def test_escape_in_the_list_of_countries_closes_the_list_alone(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_details(driver)
        driver.fill("name", "Amina")
        driver.put_keyboard_away()
        driver.tap("country")
        driver.item("countries")
        driver.frame()
        driver.key(Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not driver.items("countries"))
        assert driver.left == []
        assert driver.text("field_name") == "Amina"


def test_a_pack_without_translations_shows_english_and_no_blank_button(qtbot, tmp_path):
    from kiosk.pack.scaffold import parse_language, scaffold

    scaffold(tmp_path / "pack", (), [parse_language("de:Deutsch:ltr")])
    place = find_place(tmp_path / "pack", tmp_path / "data")
    with opened(qtbot, tmp_path, place=place) as driver:
        assert driver.text("readAndSign") == "Read and sign"
        driver.tap("readAndSign")
        driver.arrived("read")
        assert driver.text("signFromRead") == "Sign"


def test_whoever_cannot_see_is_read_what_they_typed_but_not_what_they_hid(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_consent(driver, "Amina Bibi")
        heard = [text for kind, text in spoken(driver) if kind == "Name"]
        assert "Amina Bibi" in heard
        assert any(text.startswith("Signing shows a political opinion") for text in heard)
        assert heard.count("I agree and sign") == 1  # a button's label is not read twice
        driver.tap("edit")
        driver.arrived("details")
        driver.tap("hide")
        driver.tap("next")
        driver.arrived("consent")
        assert not any("Amina" in text for _, text in spoken(driver))


def test_the_list_of_countries_stays_at_the_present_one(qtbot, tmp_path):
    def in_view():
        found = driver.items("country_PK")
        listed = driver.item("countries")
        return bool(found) and 0 <= found[0].mapToItem(listed, QPointF(0, 0)).y() < listed.height()

    with opened(qtbot, tmp_path) as driver:
        to_details(driver)
        driver.tap("country")
        qtbot.waitUntil(in_view)
        driver.tap("language_ur")
        qtbot.waitUntil(in_view)


@pytest.mark.parametrize("language", ["en", "ur", "ug"])
def test_at_the_largest_text_a_code_that_a_phone_reads_comes_after_the_words(
    qtbot, tmp_path, language
):
    with opened(qtbot, tmp_path, (1024, 600)) as driver:
        driver.tap(f"language_{language}")
        driver.shown.screen.growText(3)
        driver.frame()
        code = driver.item("qrImage")
        driver.scroll_to(code)
        assert code.width() / code.implicitWidth() >= 2
        assert qr_texts(driver.picture()) == {pack().online_address}
