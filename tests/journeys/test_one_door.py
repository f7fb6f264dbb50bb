"""One door leads into the panel: nothing that still runs, and no act called past it, opens it."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QMetaMethod, QObject, Qt

from kiosk.errors import KioskError
from kiosk.ledger import FILE
from kiosk.ledger.store import Ledger
from kiosk.stand.access import Access
from kiosk.stand.folders import LIVE
from kiosk.stand.guard_file import FILE as GUARD
from kiosk.stand.guard_file import PLACE_BYTES
from kiosk.stand.surroundings import Volume
from tests.journeys.sticks import FolderSticks, Volunteer, at_stand
from tests.journeys.window import WAIT, opened
from tests.support import draft, live, sign

PIN = "604913"
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

OF_THE_DOOR = {"open", "tryPin", "lookForStick", "close"}
"""What the panel's door itself is."""
OF_ANYBODY = {"receipt": {"letter", "shown", "verdict"}, "today": {"look", "agree"}}
"""What tells and changes nothing of the stand."""
SCREENS = (
    "volunteer",
    "records",
    "receipt",
    "paper",
    "closing",
    "practice",
    "today",
    "journal",
    "new_pin",
    "looks",
    "volunteers_stick",
    "rescue",
    "guide",
)
NAMED: dict[str, list[tuple[Any, ...]]] = {
    "show": [("export",), ("event",), ("pause",), ("campaign",)],
    "startEvent": [("Second day", "Hunza", "2026-03-15")],
    "typePin": [("271828",)],
    "keep": [("ur", 2, True, True, True)],
    "printPoster": [("stick", "en", "A4")],
    "saveStatement": [("en",)],
    "setEvent": [("Second day", "Hunza", "2026-03-15", "en", 1)],
    "noteEvent": [("Second day", "Hunza", "2026-03-15", "en", 1)],
}
"""What an act is called with; any other is given the stick's name for every word."""


class SlowSticks(FolderSticks):
    """Opening a stick waits until it is let go on."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = threading.Event()
        self.go_on.set()

    def mount(self, volume: Volume) -> Volume:
        assert self.go_on.wait(WAIT / 1000)
        return super().mount(volume)


@pytest.fixture
def sticks(tmp_path):
    found = SlowSticks()
    stick = tmp_path / "stick"
    stick.mkdir()
    found.plug(stick)
    yield found
    found.go_on.set()


@pytest.fixture
def data(tmp_path):
    stand, _key, data = live(tmp_path)
    sign(stand, [draft("One"), draft("Two"), draft("Three")])
    stand.close()
    Access(data).set_pin(PIN)
    return data


@pytest.fixture
def driver(qtbot, data, monkeypatch, sticks):
    with at_stand(qtbot, data, monkeypatch, sticks) as one:
        yield one


def knock(driver):
    driver.key(Qt.Key.Key_V, modifiers=CONTROL_SHIFT)


def enter(driver):
    knock(driver)
    driver.step("pin")
    driver.digits(PIN)
    driver.step("panel")


def page(driver) -> str:
    return str(driver.shown.volunteer.property("page"))


def begin_export(driver, sticks):
    enter(driver)
    driver.tap("act_export")
    driver.step("export")
    sticks.go_on.clear()
    driver.tap("stick_stick")
    assert driver.shown.volunteer.property("working")


def ended(driver):
    driver.qtbot.waitUntil(lambda: not driver.shown.volunteer.property("working"), timeout=WAIT)


# --- what still runs ----------------------------------------------------------------------------


def test_a_knock_during_an_export_changes_nothing(driver, sticks, tmp_path):
    begin_export(driver, sticks)
    knock(driver)
    assert page(driver) == "export"
    sticks.go_on.set()
    driver.step("exported")
    assert len(list((tmp_path / "stick").glob("*.bundle"))) == 1


@pytest.mark.parametrize("fault", [False, True])
def test_an_export_that_ends_after_the_panel_was_left_opens_nothing(
    driver, sticks, tmp_path, fault
):
    begin_export(driver, sticks)
    if fault:
        sticks.broken.add(tmp_path / "stick")
        sticks.mount = _refuse_after(sticks)
    driver.shown.volunteer.close()
    driver.arrived("appeal")
    knock(driver)
    driver.step("pin")
    sticks.go_on.set()
    ended(driver)
    assert page(driver) == "pin"
    driver.tap("toAppeal")
    driver.arrived("appeal")
    assert (page(driver), driver.items("exported"), driver.items("notice")) == ("", [], [])


def _refuse_after(sticks):
    def mount(_volume):
        assert sticks.go_on.wait(WAIT / 1000)
        raise KioskError("The stick cannot be opened.", "Use another.")

    return mount


def test_nothing_else_is_begun_while_something_runs(driver, sticks):
    begin_export(driver, sticks)
    done: list[object] = []
    assert not driver.shown.volunteer.run(lambda _told: 1, done.append)
    driver.shown.volunteer.exportTo("stick")
    sticks.go_on.set()
    driver.step("exported")
    ended(driver)
    assert done == []


# --- a pause, and a volunteer who walks away ----------------------------------------------------


def pause(driver):
    enter(driver)
    driver.tap("act_pause")
    driver.step("pause")


@pytest.mark.parametrize("how", ["back", "quiet"])
def test_the_door_of_a_pause_leads_back_into_it(driver, how):
    pause(driver)
    driver.tap("resume")
    driver.step("pin")
    if how == "back":
        driver.tap("toAppeal")
    else:
        driver.shown.volunteer.grow_quiet(121)
    driver.step("pause")
    driver.tap("resume")
    driver.step("pin")
    driver.digits(PIN)
    driver.step("panel")
    driver.shown.volunteer.close()
    driver.arrived("appeal")
    assert page(driver) == ""


def test_a_pause_outlives_the_program_until_somebody_goes_on(qtbot, data, monkeypatch, sticks):
    rewritten: list[Path] = []
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        enter(driver)
        real = Ledger.rewrite
        with monkeypatch.context() as patch:
            patch.setattr(Ledger, "rewrite", lambda one: (rewritten.append(one.path), real(one))[1])
            driver.tap("act_pause")
            driver.step("pause")
        assert rewritten == [data / LIVE / FILE]
    with at_stand(qtbot, data, monkeypatch, sticks, first="") as driver:
        driver.step("pause")
        driver.tap("resume")
        driver.step("pin")
        driver.digits(PIN)
        driver.step("panel")
    with at_stand(qtbot, data, monkeypatch, sticks) as driver:
        assert page(driver) == ""


@pytest.mark.parametrize("damaged", [False, True])
def test_a_panel_that_was_left_open_closes_whatever_stands_behind_it(
    qtbot, data, monkeypatch, sticks, damaged
):
    if damaged:
        with closing(sqlite3.connect(data / LIVE / FILE)) as ledger:
            ledger.execute("DROP TABLE setting")
    now = [0.0]
    monkeypatch.setattr("kiosk.app.window.find_sticks", lambda: sticks)
    with opened(
        qtbot,
        data,
        still=True,
        driver_of=Volunteer,
        clock=lambda: now[0],
        first="fault" if damaged else "appeal",
    ) as driver:
        knock(driver)
        driver.step("pin")
        driver.digits(PIN)
        driver.step("rescue" if damaged else "panel")
        ended(driver)
        driver.shown.idle.stop()
        driver.shown.screen.touched()
        while page(driver) and now[0] < 600:
            now[0] += 0.5
            driver.shown.idle.look()
        assert 119 < now[0] < 122


# --- a fault where a stick is written ----------------------------------------------------------


def test_a_stick_that_is_still_in_use_keeps_its_page_and_its_button(driver, sticks, monkeypatch):
    enter(driver)
    driver.tap("act_export")
    driver.step("export")
    driver.tap("stick_stick")
    driver.step("exported")
    told = driver.text("statementSms")
    busy = KioskError("The stick is still in use. Do not pull it yet.", "Wait a moment.")

    def remove(_volume):
        raise busy

    with monkeypatch.context() as patch:
        patch.setattr(sticks, "remove", remove)
        driver.tap("removeStick")
        assert driver.told() == busy.sentence
    assert page(driver) == "exported"
    assert driver.text("statementSms") == told
    driver.tap("removeStick")
    driver.qtbot.waitUntil(lambda: driver.shown.volunteer.property("said")["safe"], timeout=WAIT)
    assert driver.items("saidSentence") == []


# --- what is called past it ---------------------------------------------------------------------


def acts(one: QObject) -> list[tuple[str, int]]:
    """The slots of a screen's own class: name and number of arguments."""
    meta = one.metaObject()
    first = QObject.staticMetaObject.methodCount()
    own = [meta.method(at) for at in range(first, meta.methodCount())]
    found = [
        (bytes(each.name()).decode(), each.parameterCount())
        for each in own
        if each.methodType() is QMetaMethod.MethodType.Slot
        and not bytes(each.name()).startswith(b"_")
    ]
    shiboken6.invalidate(meta)
    return sorted(set(found))


def calls(driver) -> list[tuple[str, str, tuple[Any, ...]]]:
    found = []
    for screen in SCREENS:
        for name, count in acts(getattr(driver.shown, screen)):
            free = OF_THE_DOOR if screen == "volunteer" else OF_ANYBODY.get(screen, set())
            if name in free:
                continue
            named = [one for one in NAMED.get(name, ()) if len(one) == count]
            found += [(screen, name, given) for given in named or [("stick",) * count]]
    return found


def call(driver, screen: str, name: str, given: tuple[Any, ...]) -> None:
    getattr(getattr(driver.shown, screen), name)(*given)
    driver.qtbot.waitUntil(lambda: not driver.shown.guide.property("working"), timeout=WAIT)
    ended(driver)


def state(driver, data: Path) -> dict[str, object]:
    """All that somebody who is not inside could have changed."""
    files = {
        str(one.relative_to(data)): hashlib.sha256(one.read_bytes()).hexdigest()
        for one in sorted(data.rglob("*"))
        if one.is_file() and not one.name.endswith(("-shm", ".lock"))
    }
    stick = data.parent / "stick"
    return {
        "page": page(driver),
        "guide": driver.shown.guide.property("page"),
        "said": dict(driver.shown.volunteer.property("said")),
        "sticks": driver.shown.volunteer.property("sticks"),
        "days": driver.shown.journal.property("days"),
        "looks": driver.shown.looks.property("shown"),
        "found": driver.shown.rescue.property("found"),
        "left": len(driver.left),
        "followed": list(driver.followed),
        "files": files,
        "stick": sorted(one.name for one in stick.rglob("*")),
    }


def outside_of_the_door(driver):
    """Nobody opened it."""


def at_the_door(driver):
    knock(driver)
    driver.step("pin")


def in_a_pause(driver):
    enter(driver)
    driver.tap("act_pause")
    driver.step("pause")


def left_again(driver):
    enter(driver)
    driver.tap("act_journal")
    driver.step("journal")
    driver.shown.volunteer.close()
    driver.arrived("appeal")


@pytest.mark.parametrize("come", [outside_of_the_door, at_the_door, in_a_pause, left_again])
def test_no_act_of_the_panel_does_anything_for_who_is_not_inside(driver, data, come):
    come(driver)
    every = calls(driver)
    assert len(every) > 40
    before = state(driver, data)
    for screen, name, given in every:
        call(driver, screen, name, given)
        assert state(driver, data) == before, f"{screen}.{name}{given}"


def test_the_same_acts_are_seen_to_work_for_who_is_inside(driver, data):
    """Else the walk above would find nothing whatever happened."""
    enter(driver)
    worked = set()
    for screen, name, given in calls(driver):
        if (screen, name) in {("practice", "begin"), ("guide", "goLive")}:
            continue
        driver.shown.guide.close()
        driver.shown.volunteer.open_by_stick()
        before = state(driver, data)
        call(driver, screen, name, given)
        if state(driver, data) != before:
            worked.add(f"{screen}.{name}")
    assert worked >= {
        "volunteer.show",
        "volunteer.leaveKiosk",
        "records.openRead",
        "receipt.open",
        "paper.open",
        "closing.open",
        "practice.open",
        "journal.show",
        "new_pin.show",
        "looks.show",
        "volunteers_stick.open",
        "guide.open",
    }


def test_a_broken_door_lets_nothing_through_but_what_is_sealed(driver, data, tmp_path):
    guard = data / GUARD
    guard.write_bytes(bytes(2 * PLACE_BYTES))
    knock(driver)
    driver.step("rescue")
    driver.qtbot.waitUntil(lambda: driver.shown.rescue.property("found") != {}, timeout=WAIT)
    ended(driver)
    before = state(driver, data)
    allowed = {("volunteer", "findSticks"), ("rescue", "carryTo"), ("volunteer", "show")}
    for screen, name, given in calls(driver):
        if (screen, name) not in allowed:
            call(driver, screen, name, given)
            assert state(driver, data) == before, f"{screen}.{name}{given}"
    driver.shown.volunteer.show("event")
    assert page(driver) == "rescue"
    call(driver, "rescue", "carryTo", ("stick",))
    driver.step("rescued")
    assert len(list((tmp_path / "stick").glob("*.bundle"))) == 1


# --- closing for good ---------------------------------------------------------------------------


def to_closing(driver):
    """Everything lies on two sticks, and both were read back."""
    for stick in ("one", "two"):
        driver.tap("act_export")
        driver.step("export")
        driver.tap(f"stick_{stick}")
        driver.step("exported")
        driver.tap("toPanel")
        driver.step("panel")
    driver.shown.closing.open()
    driver.step("closing")
    for stick in ("one", "two"):
        driver.shown.closing.readBack(stick)
        ended(driver)


def test_the_second_question_is_put_only_after_the_statement(driver, data, sticks, tmp_path):
    folders = [tmp_path / "one", tmp_path / "two"]
    for one in folders:
        one.mkdir()
    sticks.plug(*folders)
    enter(driver)
    to_closing(driver)
    driver.shown.closing.ask()
    assert page(driver) == "closing"
    driver.shown.closing.statement()
    driver.step("closingStatement")
    driver.shown.closing.ask()
    driver.step("closingSure")
    assert (data / LIVE).is_dir()


def test_a_practice_has_no_way_to_closing(qtbot, data, monkeypatch, sticks):
    from kiosk.app.place import find_place

    place = find_place(None, data).practice()
    with at_stand(qtbot, data, monkeypatch, sticks, place=place) as driver:
        enter(driver)
        driver.shown.closing.open()
        assert page(driver) == "panel"
        driver.shown.closing.close()
        assert (data / LIVE).is_dir()
