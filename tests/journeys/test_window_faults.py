"""What does not work is told to a signer, who loses nothing of what they typed."""

from contextlib import contextmanager

from tests.journeys.signer_ways import kept, to_consent, to_details
from tests.journeys.window import opened


@contextmanager
def without_ledger(driver):
    """Meanwhile a folder lies in the ledger's place, so that nothing can be stored."""
    ledger = driver.shown.screen.opened().ledger
    away = ledger.path.with_name("gone")
    ledger.close()
    ledger.path.rename(away)
    ledger.path.mkdir()
    yield
    ledger.path.rmdir()
    away.rename(ledger.path)


def test_a_full_practice_says_so_and_signs_nothing(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        stand = driver.shown.screen._stand
        stand.ledger.set_settings(practised="20")
        assert stand.full()
        driver.tap("readAndSign")
        driver.arrived("read")
        driver.tap("signFromRead")
        driver.arrived("fault")
        assert "full" in driver.shown.screen.property("faultSentence")
        driver.tap("finish")
        driver.arrived("appeal")
        assert stand.count() == 0


def test_a_ledger_that_fails_says_so_and_keeps_what_was_typed(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_consent(driver, "Amina")
        with without_ledger(driver):
            driver.tap("agree")
            driver.arrived("fault")
        driver.tap("back")
        driver.arrived("consent")
        driver.tap("agree")
        driver.arrived("thanks")
        [record] = kept(driver, tmp_path)
        assert record.name == "Amina"


def test_consent_to_show_ones_words_is_seen_again_after_a_fault(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_details(driver)
        driver.tap("exposure_public")
        driver.tap("addMore")
        driver.fill("comment", "Free them")
        driver.put_keyboard_away()
        driver.tap("next")
        driver.arrived("consent")
        driver.tap("wordsSwitch")
        assert driver.item("wordsSwitch").property("checked")
        with without_ledger(driver):
            driver.tap("agree")
            driver.arrived("fault")
        driver.tap("back")
        driver.arrived("consent")
        assert driver.item("wordsSwitch").property("checked") is True
        driver.tap("wordsSwitch")
        driver.tap("agree")
        driver.arrived("thanks")
        [record] = kept(driver, tmp_path)
        assert (record.comment, record.consents.comment) == ("Free them", False)


def test_a_signature_that_could_not_be_taken_back_is_told_to_be_stored_still(qtbot, tmp_path):
    with opened(qtbot, tmp_path) as driver:
        to_consent(driver)
        driver.tap("agree")
        driver.arrived("thanks")
        driver.tap("takeBack")
        with without_ledger(driver):
            driver.tap("takeBackYes")
            driver.arrived("fault")
            assert "still stored" in driver.text("faultText")
        driver.tap("back")
        driver.arrived("thanks")
        assert driver.shown.screen.property("count") == 1
        assert driver.shown.screen.opened().count() == 1
