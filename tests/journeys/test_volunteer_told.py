"""What a volunteer is told before anything else, and what closes behind one who walks away."""

import pytest
from PySide6.QtCore import QMetaObject, Qt, QUrl
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.app import window
from kiosk.petition.receipt import new_code
from kiosk.resources import ui
from kiosk.sealing.keys import key_fingerprint, new_campaign_key
from kiosk.stand.setup import go_live, open_live
from tests.journeys.sticks import FolderSticks, at_stand
from tests.journeys.window import WAIT
from tests.screens.panel_ways import PANEL, plugged
from tests.support import EVENT, draft, live, live_pack_folder, sign

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def moved(tmp_path):
    """A live stand of another computer, with two signatures; answers its old words."""
    data = tmp_path / "data"
    pack = live_pack_folder(tmp_path / "pack", new_campaign_key())
    stand = go_live(data, pack, EVENT, machine="another computer")
    sign(stand, [draft("One"), draft("Two")])
    words = str(key_fingerprint(stand.device))
    stand.close()
    return data, words


def test_a_moved_stand_is_told_until_a_volunteer_has_read_it(qtbot, monkeypatch, moved):
    data, old = moved
    with at_stand(qtbot, data, monkeypatch, FolderSticks()) as driver:
        assert driver.shown.screen.property("count") == 0
        driver.key(Qt.Key.Key_V, modifiers=CONTROL_SHIFT)
        driver.step("moved")
        assert old in driver.text("movedOld")
        new = driver.shown.volunteer.property("device")["words"]
        assert new in driver.text("movedNew")
        assert new != old
        assert "2" in driver.text("movedKept")
        driver.tap("toAppeal")
        driver.arrived("appeal")
    with at_stand(qtbot, data, monkeypatch, FolderSticks()) as driver:  # nobody said they read it
        driver.key(Qt.Key.Key_V, modifiers=CONTROL_SHIFT)
        driver.step("moved")
        driver.tap("movedRead")
        driver.step("panel")
        driver.tap("toAppeal")
        driver.key(Qt.Key.Key_V, modifiers=CONTROL_SHIFT)
        driver.step("panel")
    stand = open_live(data)
    assert [one.act for one in stand.ledger.journalled()] == ["read of another computer"]
    stand.close()


def test_what_is_on_a_stick_is_counted_as_what_it_is(qtbot, monkeypatch, tmp_path):
    """A withdrawal travels too, and is no signature."""
    stand, _key, data = live(tmp_path)
    sign(stand, [draft("One")])
    stand.withdraw(new_code())
    stand.withdraw(new_code())
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    sticks = FolderSticks()
    sticks.plug(stick)
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        driver.key(Qt.Key.Key_V, modifiers=CONTROL_SHIFT)
        driver.step("panel")
        driver.tap("act_export")
        driver.step("export")
        driver.tap("stick_stick")
        driver.step("exported")
        assert driver.text("exportedText").startswith("3 records, checked.")


def test_after_a_move_both_statements_are_shown_and_saved(qtbot, monkeypatch, tmp_path, moved):
    data, old = moved
    stick = tmp_path / "stick"
    stick.mkdir()
    sticks = FolderSticks()
    sticks.plug(stick)
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        driver.key(Qt.Key.Key_V, modifiers=CONTROL_SHIFT)
        driver.step("moved")
        driver.tap("movedRead")
        driver.step("panel")
        assert driver.shown.volunteer.property("waiting") == 2
        sign(driver.shown.screen.opened(), [draft("Three")])
        driver.tap("act_export")
        driver.step("export")
        driver.tap("stick_stick")
        driver.step("exported")
        new = driver.shown.volunteer.property("device")["words"]
        told = driver.shown.volunteer.property("said")["statements"]
        assert [(one["words"], one["count"]) for one in told] == [(old, 2), (new, 1)]
        driver.shown.paper.saveStatement("en")
        saved = "statementSaved"
        driver.qtbot.waitUntil(lambda: bool(driver.items(saved)), timeout=3 * WAIT)
    assert len(list(stick.glob("*.bundle"))) == 2
    assert len(list(stick.glob("*.pdf"))) == 2


@pytest.mark.parametrize("name", ["guide-words", "guide-copies", "guide-event"])
def test_the_guide_closes_behind_a_volunteer_who_walks_away(qtbot, tmp_path, monkeypatch, name):
    page = PANEL[name]
    with plugged(tmp_path / "data"):
        page.prepare(tmp_path / "data")
        with at_stand(qtbot, tmp_path / "data", monkeypatch, window.find_sticks()) as driver:
            page.go(driver)
            driver.step(page.name)
            driver.shown.guide.grow_quiet(119)
            assert driver.items(page.name)
            driver.shown.guide.grow_quiet(120)
            driver.arrived("appeal")
            assert driver.shown.guide.property("page") == ""


def test_nobody_is_taken_for_a_signer_while_the_guide_is_open(qtbot, tmp_path, monkeypatch):
    clock = [0.0]
    with at_stand(qtbot, tmp_path / "data", monkeypatch, FolderSticks()) as driver:
        screen = driver.shown.screen
        screen._clock = lambda: clock[0]
        screen.touched()
        driver.shown.guide.open()
        driver.step("guideLanguage")
        screen.setLanguage("ur")
        clock[0] += 100  # the appeal's patience with another language is over
        driver.shown.idle.look()
        assert screen.property("language") == "ur"
        assert driver.items("guideLanguage")
        clock[0] += 30
        driver.shown.idle.look()
        assert driver.shown.guide.property("page") == ""
        assert screen.property("language") == "en"


def test_a_passphrase_is_not_taken_from_whoever_writes_it_down(qtbot, tmp_path, monkeypatch):
    page = PANEL["guide-key-words"]
    with (
        plugged(tmp_path / "data"),
        at_stand(qtbot, tmp_path / "data", monkeypatch, window.find_sticks()) as driver,
    ):
        page.go(driver)
        driver.step(page.name)
        driver.shown.guide.grow_quiet(3600)
        assert driver.items(page.name)


def test_a_new_office_key_is_shown_and_confirmed_before_a_wording_is_taken(
    qtbot, tmp_path, monkeypatch
):
    page = PANEL["guide-office"]
    with plugged(tmp_path / "data"):
        page.prepare(tmp_path / "data")
        with at_stand(qtbot, tmp_path / "data", monkeypatch, window.find_sticks()) as driver:
            page.go(driver)
            driver.step("guideOffice")
            driver.tap("otherOffice")
            assert driver.told() == "The words are not those of headquarters."
            driver.shown.guide.goLive()
            assert driver.told().startswith("That pack lets another office")
            assert driver.shown.screen._stand.pack.office_keys == ()
            driver.tap("guideNext")
            driver.step("guideLive")
            driver.tap("guideNext")
            driver.qtbot.waitUntil(lambda: not driver.shown.guide.property("page"), timeout=WAIT)
            assert len(driver.shown.screen._stand.pack.office_keys) == 2


def test_the_window_of_a_kiosk_that_does_not_open_says_so_and_closes(qtbot):
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ui()))
    said = {"sentence": "Another kiosk is open over this data folder.", "hint": "Use that one."}
    engine.setInitialProperties({"said": said, "language": "en", "rtl": False, "ppi": 96.0})
    left = []
    engine.quit.connect(lambda: left.append(True))
    engine.load(QUrl.fromLocalFile(str(ui() / "Petition" / "Notice.qml")))
    [window] = engine.rootObjects()

    def texts(item):
        yield item.property("text")
        for child in item.childItems():
            yield from texts(child)

    assert said["sentence"] in set(texts(window.contentItem()))

    def find(item):
        if item.objectName() == "close":
            return item
        return next((one for one in map(find, item.childItems()) if one), None)

    QMetaObject.invokeMethod(find(window.contentItem()), "click")
    assert left == [True]
    engine.deleteLater()
