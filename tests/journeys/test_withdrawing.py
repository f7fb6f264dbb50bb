"""A code takes a signature back: at the screen, at the panel, by command, at headquarters."""

import secrets
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.headquarters.intake import accept_device, intake, keep_pack
from kiosk.headquarters.publish.held import packs_of, publish_held
from kiosk.headquarters.publish.publish import PRIVATE, Wishes
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.store import Register
from kiosk.ledger.store import Ledger, LedgerError
from kiosk.pack.read import read_pack
from kiosk.petition.receipt import LENGTH, new_code, show_code
from kiosk.petition.record import decode
from kiosk.petition.signature import Withdrawal
from kiosk.sealing.keys import key_fingerprint, new_campaign_key
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.export import export
from kiosk.stand.idle import QUIET_SECONDS
from kiosk.stand.setup import go_live, open_live
from kiosk.stand.unattended import MOST_UNATTENDED
from tests.journeys.hands import Clock, hands
from tests.journeys.panel_ways import to_panel
from tests.journeys.signer_ways import to_consent
from tests.journeys.sticks import FolderSticks, at_stand
from tests.journeys.test_nothing_left import UNSEEN, difference, pry
from tests.journeys.test_residue import BLOCK
from tests.journeys.traces import traces
from tests.journeys.window import WAIT
from tests.support import (
    EVENT,
    command,
    draft,
    live_pack_folder,
    rehearsal,
    rehearsal_unsealer,
    sealed_records,
    sign,
)

TODAY = date(2026, 3, 20)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def driver(qtbot, tmp_path, clock):
    """The practice, and a signer before it."""
    with hands(qtbot, tmp_path / "data", still=True, clock=clock) as one:
        yield one


def to_entry(driver):
    driver.tap("readAndSign")
    driver.arrived("read")
    driver.tap("toWithdraw")
    driver.arrived("withdraw")


def tap_code(driver, code):
    for letter in code:
        driver.tap(f"key_{letter}")


def ready(driver):
    return driver.item("withdrawIt").isEnabled()


def withdrawals(data):
    stand = rehearsal(data, day=date.today())  # noqa: DTZ011 - as the window opened it
    unsealer = rehearsal_unsealer(data)
    found = [decode(unsealer.unseal(sealed)) for sealed in sealed_records(stand.ledger)]
    stand.ledger.close()
    return [one.code for one in found if isinstance(one, Withdrawal)]


def files_with(folder, code):
    """Every file that holds a code: as typed, as shown, in small letters, as UTF-16."""
    spellings = {code, show_code(code), code.lower(), show_code(code).lower()}
    needles = [form for one in spellings for form in (one.encode(), one.encode("utf-16-le"))]
    paths = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in paths if any(one in path.read_bytes() for one in needles)]


# --- by the signer -------------------------------------------------------------------------------


def test_who_comes_back_with_a_receipt_takes_the_signature_back_alone(driver, tmp_path):
    to_consent(driver)
    driver.tap("agree")
    driver.arrived("thanks")
    driver.tap("keepReceipt")
    driver.tap("showReceipt")
    driver.frame()
    code = driver.text("receiptCode").strip("\u2066\u2069").replace("-", "")
    driver.tap("nextPerson")
    driver.arrived("appeal")
    to_entry(driver)
    assert not ready(driver)
    tap_code(driver, code)
    assert driver.text("codeTyped").strip("\u2066\u2069") == show_code(code)
    driver.tap("withdrawIt")
    driver.arrived("withdrawn")
    assert driver.shown.screen.property("count") == 1  # this stand cannot know whose it is
    assert traces(driver, [code, show_code(code)]) == []
    driver.tap("nextPerson")
    driver.arrived("appeal")
    assert withdrawals(tmp_path / "data") == [code]


@pytest.mark.parametrize("slip", ["a wrong one", "two swapped"])
def test_a_slip_is_said_at_once_and_mended(driver, tmp_path, slip):
    code = new_code()
    while code[2] == code[3]:
        code = new_code()
    other = "0" if code[2] != "0" else "1"
    wrong = code[:2] + (other + code[3] if slip == "a wrong one" else code[3] + code[2]) + code[4:]
    to_entry(driver)
    tap_code(driver, wrong)
    assert "wrong" in driver.text("codeWords")
    assert not ready(driver)
    driver.shown.screen.withdraw(wrong)  # and the use case refuses it, too
    driver.arrived("fault")
    driver.tap("back")
    driver.arrived("withdraw")
    assert show_code(wrong) in driver.text("codeTyped")
    for _ in range(len(code) - 2):
        driver.tap("key_backspace")
    tap_code(driver, code[2:])
    assert "complete" in driver.text("codeWords")
    driver.tap("withdrawIt")
    driver.arrived("withdrawn")
    assert withdrawals(tmp_path / "data") == [code]


def test_a_keyboard_with_real_keys_types_it_too(driver, tmp_path):
    code = new_code()
    while not {"0", "1"} <= set(code[:LENGTH]):
        code = new_code()
    to_entry(driver)
    driver.type("!ü-")  # means nothing here
    driver.type(show_code(code).lower().replace("0", "o").replace("1", "l"))
    assert show_code(code) in driver.text("codeTyped")
    driver.key(Qt.Key.Key_Backspace)
    assert not ready(driver)
    driver.type(code[-1])
    driver.type("7")  # there is no eighteenth
    driver.tab_to("withdrawIt")
    driver.key(Qt.Key.Key_Return, "\r")
    driver.arrived("withdrawn")
    assert withdrawals(tmp_path / "data") == [code]


def test_the_answer_is_the_same_whether_somebody_signed_here_or_not(driver):
    to_consent(driver)
    driver.tap("agree")
    driver.arrived("thanks")
    mine = driver.shown.screen._state.collected.code
    driver.tap("nextPerson")
    driver.arrived("appeal")
    seen = []
    for code in (mine, new_code(), mine):
        to_entry(driver)
        tap_code(driver, code)
        driver.tap("withdrawIt")
        driver.arrived("withdrawn")
        said = [one.property("text") for one in driver.walk() if one.inherits("QQuickText")]
        seen.append((driver.picture(), said, driver.shown.screen.property("count")))
        driver.tap("nextPerson")
        driver.arrived("appeal")
    assert seen[0][1:] == seen[1][1:] == seen[2][1:]
    assert max(difference(seen[0][0], seen[at][0]) for at in (1, 2)) <= UNSEEN


def test_what_was_typed_is_masked_forgotten_and_nowhere(driver, clock, tmp_path):
    code = new_code()
    for ending in ("back", "finish", "left alone"):
        to_entry(driver)
        tap_code(driver, code[:-1])
        assert traces(driver, [code[:8]]), "the walk is blind"
        if ending == "left alone":
            clock.now += QUIET_SECONDS
            driver.shown.idle.look()
            driver.frame()
            assert driver.shown.screen.property("asking")
            driver.tap("stillThere")
            driver.frame()
            assert code[-3:-1] in driver.text("codeTyped")  # all as it was
            clock.now += QUIET_SECONDS
            driver.shown.idle.look()
            clock.now += 31
            driver.shown.idle.look()
        else:
            driver.tap(ending)
            if ending == "back":
                driver.arrived("read")
                driver.shown.screen.finish()
        driver.arrived("appeal")
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        driver.frame()
        parts = [code[at : at + 6] for at in range(0, 11, BLOCK)] + [show_code(code)[:9]]
        assert traces(driver, parts) == [], ending
        pry(driver, driver.centre("readAndSign") * 0.5)
        driver.shown.screen.finish()
        driver.arrived("appeal")
        to_entry(driver)
        assert code[:2] not in driver.text("codeTyped")
        driver.tap("finish")
        driver.arrived("appeal")
    assert withdrawals(tmp_path / "data") == []


def test_no_file_and_no_log_holds_a_code(driver, tmp_path, capfd):
    code = new_code()
    (tmp_path / "data" / "planted").write_text(show_code(code).lower())
    assert files_with(tmp_path, code) == [tmp_path / "data" / "planted"]
    (tmp_path / "data" / "planted").unlink()
    to_entry(driver)
    tap_code(driver, code)
    driver.tap("withdrawIt")
    driver.arrived("withdrawn")
    assert files_with(tmp_path, code) == []
    driver.tap("nextPerson")
    driver.arrived("appeal")
    assert files_with(tmp_path, code) == []
    out, err = capfd.readouterr()
    assert code not in (out + err).upper().replace("-", "")


def test_what_cannot_be_stored_is_told_and_the_code_waits(driver, tmp_path, monkeypatch):
    code = new_code()
    to_entry(driver)
    tap_code(driver, code)

    def full(*_, **__):
        raise LedgerError("The disk is full.")

    monkeypatch.setattr(Ledger, "append", full)
    driver.tap("withdrawIt")
    driver.arrived("fault")
    assert "Nothing was taken back" in driver.text("faultText")
    monkeypatch.undo()
    driver.tap("back")
    driver.arrived("withdraw")
    driver.tap("withdrawIt")
    driver.arrived("withdrawn")
    assert withdrawals(tmp_path / "data") == [code]


def test_invented_codes_are_taken_only_so_often_until_a_volunteer_comes(driver, tmp_path):
    screen = driver.shown.screen
    for _ in range(MOST_UNATTENDED):
        screen.askReceipt()
        screen.withdraw(new_code())
        assert screen.property("screen") == "withdrawn"
        screen.finish()
    driver.arrived("appeal")
    driver.tap("readAndSign")
    driver.arrived("read")
    driver.tap("toWithdraw")
    driver.arrived("fault")
    assert "Without a volunteer" in driver.text("faultText")
    driver.tap("finish")
    driver.arrived("appeal")
    assert len(withdrawals(tmp_path / "data")) == MOST_UNATTENDED
    driver.shown.volunteer.open()
    driver.shown.volunteer.close()
    driver.arrived("appeal")
    to_entry(driver)


def test_signing_is_never_in_its_way_nor_it_in_the_way_of_signing(driver):
    """The appeal does not show it, and the page to read shows it below everything."""
    assert driver.items("toWithdraw") == []
    driver.tap("readAndSign")
    driver.arrived("read")
    view = driver.window.height()
    assert driver.item("toWithdraw").mapToScene(driver.item("toWithdraw").position()).y() > view


# --- by a volunteer, and at headquarters ---------------------------------------------------------


def test_at_the_panel_and_then_no_list_holds_that_person(qtbot, tmp_path, monkeypatch):
    sticks, stick = FolderSticks(), tmp_path / "stick"
    stick.mkdir()
    sticks.plug(stick)
    key = new_campaign_key()
    stand = go_live(tmp_path / "data", live_pack_folder(tmp_path / "pack", key), EVENT)
    sign(stand, [draft("Stays Here")])
    leaves = stand.collect(draft("Leaves Us"))
    export(tmp_path / "data", stick, rehearsal=False)
    device = stand.device
    stand.close()
    assert names(tmp_path, key, device, stick) == {"Stays Here", "Leaves Us"}
    with at_stand(qtbot, tmp_path / "data", monkeypatch, sticks) as driver:
        to_panel(driver)
        driver.tap("act_withdraw")
        driver.step("withdrawPanel")
        for letter in leaves.code:
            driver.tap(f"key_{letter}")
        driver.tap("withdrawIt")
        driver.step("withdrawnPanel")
        assert traces(driver, [leaves.code, show_code(leaves.code)]) == []
        driver.tap("toPanel")
        driver.step("panel")
        assert driver.shown.volunteer.property("total") == 2
        assert driver.shown.volunteer.property("waiting") == 1
        driver.tap("act_export")
        driver.step("export")
        driver.tap("stick_stick")
        driver.step("exported")
    assert names(tmp_path, key, device, stick) == {"Stays Here"}


def names(tmp_path, key, device, stick):
    """Who stands on the published list."""
    register = Register(str(tmp_path / f"{secrets.token_hex(4)}.sqlite"), make=True)
    assert intake(register, [stick], False, TODAY).refused == ()
    accept_device(register, str(key_fingerprint(device)), TODAY)
    keep_pack(register, read_pack(tmp_path / "data" / "live" / "pack"))
    reconciled = reconcile(register, Unsealer(key.identity_file()))
    out = tmp_path / secrets.token_hex(4)
    lists = publish_held(register, reconciled, packs_of(register), out, TODAY, Wishes())
    register.close()
    text = (lists.published.folder / PRIVATE / "signatures.csv").read_text("utf-8-sig")
    return {name for name in ("Stays Here", "Leaves Us") if name in text}


def test_an_open_entry_closes_behind_a_volunteer_who_walks_away(qtbot, tmp_path, monkeypatch):
    code = new_code()
    with at_stand(qtbot, tmp_path / "data", monkeypatch, FolderSticks()) as driver:
        to_panel(driver)
        driver.tap("act_withdraw")
        driver.step("withdrawPanel")
        for letter in code[:10]:
            driver.tap(f"key_{letter}")
        driver.shown.volunteer.grow_quiet(120)
        driver.arrived("appeal")
        driver.qtbot.waitUntil(lambda: driver.items("withdrawPanel") == [], timeout=WAIT)
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert traces(driver, [code[:6], show_code(code)[:9]]) == []


# --- by command ----------------------------------------------------------------------------------


def test_by_command_from_its_words_or_from_what_is_asked(tmp_path):
    key = new_campaign_key()
    stand = go_live(tmp_path / "data", live_pack_folder(tmp_path / "pack", key), EVENT)
    stand.close()
    first, second, wrong = new_code(), new_code(), new_code()
    wrong = wrong[:3] + ("0" if wrong[3] != "0" else "2") + wrong[4:]
    words = ("withdraw", "--data", tmp_path / "data")
    given = command(*words, *show_code(first).lower().split("-"))
    asked = command(*words, "--json", input=show_code(second) + "\n")
    assert (given.returncode, asked.returncode) == (0, 0), given.stderr + asked.stderr
    assert '"stored": true' in asked.stdout
    refused = command(*words, wrong)
    assert refused.returncode == 1
    assert "letter is wrong" in refused.stderr
    nowhere = command("withdraw", first, "--data", tmp_path / "nothing")
    assert nowhere.returncode == 1
    for ran in (given, asked, refused, nowhere):
        told = (ran.stdout + ran.stderr).upper().replace("-", "")
        assert not any(code in told for code in (first, second, wrong))
    assert files_with(tmp_path, first) == files_with(tmp_path, second) == []
    stand = open_live(tmp_path / "data")
    unsealer = Unsealer(key.identity_file())
    found = [decode(unsealer.unseal(sealed)) for sealed in sealed_records(stand.ledger)]
    assert {one.code for one in found} == {first, second}
    assert stand.count() == 0
    stand.close()
