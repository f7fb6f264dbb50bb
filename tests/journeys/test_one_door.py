"""One door leads into the panel: no act that is called past it does anything."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QMetaMethod, QObject

from kiosk.stand.folders import LIVE
from kiosk.stand.guard_file import FILE as GUARD
from kiosk.stand.guard_file import PLACE_BYTES
from tests.journeys.panel_ways import ended, enter, export_to, knock, page
from tests.journeys.sticks import at_stand
from tests.journeys.window import WAIT

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
        export_to(driver, stick)
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
