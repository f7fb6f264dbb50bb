"""Every page of the panel, the guide and the rescue, reached through the screens' own acts.

A page is measured, walked through with Tab and drawn for the gallery once it stands in `PANEL`: a
name, what has to lie on the disk before the window opens, and how to get there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from kiosk.ledger import FILE
from kiosk.petition.receipt import new_code
from kiosk.sealing.keys import new_campaign_key
from kiosk.stand.access import Access
from kiosk.stand.campaign_key import MadeKey
from kiosk.stand.guide import MadeCampaign
from kiosk.stand.setup import go_live
from kiosk.stand.setup_stick import write_setup
from kiosk.stand.surroundings import Battery
from tests.journeys.sticks import FolderSticks
from tests.journeys.window import WAIT, Driver
from tests.support import EVENT, draft, live_pack_folder, sign

PIN = "604913"
STICKS = ("KINGSTON", "TRANSCEND")
CLEARED = {"gone": 42, "stays": 7, "count": 118}
CONFIRMED = {
    "records": 42,
    "believed": 1,
    "otherStands": 0,
    "doubts": [],
    "unread": 0,
    "practice": False,
    "confirmed": 118,
    "clearable": 42,
    "campaignTotal": 1240,
}
NOT_BELIEVED = CONFIRMED | {
    "records": 0,
    "believed": 0,
    "doubts": ["forged", "older"],
    "unread": 1,
    "clearable": 0,
    "campaignTotal": 0,
}
PAPERS = ["poster-en-A3.pdf", "poster-en-A3.png", "sheet-en-A4.pdf"]
OFFICE = ["ed25519:" + "ab" * 32, "ed25519:" + "cd" * 32]


@dataclass(frozen=True)
class Page:
    """A page of the panel.

    Args:
        name: the object that shows it.
        go: gets there from the window's first page.
        prepare: what lies in the data folder before; a rehearsal that was never begun by default.
        first: the page that the window opens with.
    """

    name: str
    go: Callable[[Driver], None]
    prepare: Callable[[Path], None] = lambda _data: None
    first: str = "appeal"


@contextmanager
def plugged(data: Path) -> Iterator[Path]:
    """Two sticks beside the data folder; answers the folder in which they lie."""
    folder = data / "sticks"
    found = FolderSticks()
    for name in STICKS:
        (folder / name).mkdir(parents=True, exist_ok=True)
    found.plug(*(folder / name for name in STICKS))
    with patch("kiosk.app.window.find_sticks", lambda: found):
        yield folder


# --- what lies on the disk ----------------------------------------------------------------------


def with_pin(data: Path) -> None:
    Access(data).set_pin(PIN)


def is_live(data: Path, machine: str = "", **changes: str) -> None:
    key, other = new_campaign_key(), new_campaign_key()
    pack = live_pack_folder(data / "pack", key, other, **changes)
    stand = go_live(data, pack, EVENT, machine=machine)
    sign(stand, [draft("One"), draft("Two"), draft("Three")])
    stand.close()


def is_moved(data: Path) -> None:
    is_live(data, "home")  # which this computer is not


def is_damaged(data: Path) -> None:
    """The settings and the last signature are gone."""
    is_live(data)
    path = data / "live" / FILE
    with sqlite3.connect(path) as connection:
        connection.execute(
            "DELETE FROM sealed_record WHERE id = (SELECT max(id) FROM sealed_record)"
        )
        connection.execute("DROP TABLE setting")
    connection.close()


def is_set_up(data: Path) -> None:
    pack = live_pack_folder(data / "pack", new_campaign_key(), new_campaign_key())
    (data / "sticks" / STICKS[0]).mkdir(parents=True, exist_ok=True)
    write_setup(data / "sticks" / STICKS[0], pack, EVENT)


# --- the panel ----------------------------------------------------------------------------------


def to_panel(driver: Driver) -> None:
    driver.shown.volunteer.open()


def listed(driver: Driver) -> None:
    """The look at the sticks, beside the window, has come to its end."""
    driver.qtbot.waitUntil(lambda: not driver.shown.volunteer.looking(), timeout=WAIT)


def to_page(page: str) -> Callable[[Driver], None]:
    def go(driver: Driver) -> None:
        to_panel(driver)
        driver.shown.volunteer.show(page)
        listed(driver)

    return go


def to_exported(driver: Driver) -> None:
    sign(driver.shown.screen._stand, [draft("Invented Person")])
    to_page("export")(driver)
    driver.shown.volunteer.exportTo(STICKS[0])


def to_notice(driver: Driver) -> None:
    """A stick that is seen and cannot be opened."""
    sticks = driver.shown.volunteer.around.sticks()
    sticks.broken.update(sticks.plugged)
    to_page("export")(driver)
    driver.shown.volunteer.exportTo(STICKS[0])


def to_broken_notice(driver: Driver) -> None:
    from kiosk.errors import Kind, KioskError

    to_panel(driver)
    fault = KioskError("The disk is full.", "What was signed before is safe.", Kind.STORAGE_FULL)
    driver.shown.volunteer._fail(fault)


def to_rescue(driver: Driver) -> None:
    to_panel(driver)
    driver.qtbot.waitUntil(lambda: driver.shown.rescue.property("found") != {}, timeout=WAIT)
    driver.qtbot.waitUntil(lambda: not driver.shown.volunteer.property("working"), timeout=WAIT)
    listed(driver)


def to_rescued(driver: Driver) -> None:
    to_rescue(driver)
    driver.shown.rescue.carryTo(STICKS[0])


# --- headquarters' word, paper, closing ---------------------------------------------------------


@dataclass
class Clock:
    """The machine's clocks, which a page of the panel is shown at."""

    wall: datetime

    def now(self) -> datetime:
        return self.wall

    def boot(self) -> float:
        return 1000.0


def to_full_panel(driver: Driver) -> None:
    """A morning's signatures, a battery running low, a PIN, a day to be confirmed."""
    shown = driver.shown
    Access(shown.access._data).set_pin(PIN)
    shown.access.set_pin(PIN)
    volunteer, today = shown.volunteer, shown.today
    volunteer.around = replace(volunteer.around, power=lambda: Battery(12, False))
    today._clock = Clock(datetime(2026, 3, 15, 9, 30).astimezone())
    for count in (4, 11, 7, 0, 3):
        for _ in range(count):
            today._signed()
        today._clock.wall += timedelta(hours=1)
    volunteer.open_by_stick()


def to_quiet_panel(driver: Driver) -> None:
    """With nothing to ask."""
    to_full_panel(driver)
    driver.shown.volunteer.panel()
    driver.shown.today.keep()


def to_busy_panel(driver: Driver) -> None:
    """All at once that the panel can say, while a real stand's computer is open to anybody."""
    to_full_panel(driver)
    volunteer = driver.shown.volunteer
    volunteer.go("panel", **(volunteer.said | {"wrong": 3, "stick": True}))


def told(page: str, **said: object) -> Callable[[Driver], None]:
    """A page as it is after long work, whose outcome is given."""

    def go(driver: Driver) -> None:
        to_panel(driver)
        driver.shown.volunteer.go(page, **said)

    return go


def act(name: str, slot: str = "open") -> Callable[[Driver], None]:
    """What a button of the panel calls."""

    def go(driver: Driver) -> None:
        to_panel(driver)
        getattr(getattr(driver.shown, name), slot)()
        listed(driver)

    return go


def to_acknowledge(driver: Driver) -> None:
    """Before a stick is there."""
    driver.shown.volunteer.around.sticks().plug()
    told("acknowledge", noOffice=False)(driver)


def to_journal(driver: Driver) -> None:
    to_quiet_panel(driver)
    driver.shown.journal.show()


def to_volunteers_stick(driver: Driver) -> None:
    to_quiet_panel(driver)
    driver.shown.volunteers_stick.open()
    listed(driver)


def to_stick_made(driver: Driver) -> None:
    to_quiet_panel(driver)
    driver.shown.volunteer.go("volunteersStick", made=True, safe=False)


def to_sure(driver: Driver) -> None:
    told("clear", noOffice=False, **CLEARED)(driver)
    driver.shown.records.askClear()


def to_withdraw(driver: Driver) -> None:
    act("receipt")(driver)
    driver.item("codePad").setProperty("typed", "S2R2WMHDNR4CBSBM7")  # one character is wrong


def to_withdrawn(driver: Driver) -> None:
    to_withdraw(driver)
    driver.shown.receipt.withdraw(new_code())


def worked(driver: Driver) -> None:
    driver.qtbot.waitUntil(lambda: not driver.shown.volunteer.property("working"), timeout=WAIT)


def to_may_close(driver: Driver) -> None:
    """Both sticks were written, and read back."""
    for stick in STICKS:
        to_page("export")(driver)
        driver.shown.volunteer.exportTo(stick)
        driver.item("exported")
        worked(driver)
    act("closing")(driver)
    for stick in STICKS:
        driver.shown.closing.readBack(stick)
        worked(driver)


def to_closing_statement(driver: Driver) -> None:
    to_may_close(driver)
    driver.shown.closing.statement()


def to_statements(driver: Driver) -> None:
    to_page("export")(driver)
    driver.shown.volunteer.exportTo(STICKS[0])
    driver.item("exported")
    worked(driver)
    driver.shown.volunteer.panel()
    driver.shown.closing.tell()


def to_closing_sure(driver: Driver) -> None:
    to_closing_statement(driver)
    driver.shown.closing.ask()


# --- the guide ----------------------------------------------------------------------------------


def to_guide(driver: Driver) -> None:
    driver.shown.guide.open()
    driver.qtbot.waitUntil(lambda: len(driver.shown.guide.property("sticks")) == 2, timeout=WAIT)


def to_step(page: str) -> Callable[[Driver], None]:
    def go(driver: Driver) -> None:
        to_guide(driver)
        driver.shown.guide.show(page)

    return go


def a_pack(driver: Driver, keys: int) -> Path:
    folder = driver.shown.access._data / f"pack-{keys}"
    return live_pack_folder(folder, *(new_campaign_key() for _ in range(keys)))


def to_words(driver: Driver, keys: int = 2) -> None:
    to_guide(driver)
    driver.shown.guide.takePack(str(a_pack(driver, keys)))


def to_key_words(driver: Driver) -> None:
    """As after making a key, which only a stick with a file system of its own would take."""
    to_step("newKey")(driver)
    key, folder = new_campaign_key(), a_pack(driver, 1)
    words = "oblivion prankish fridge overhear confetti elongated jogger"
    made = MadeKey(folder / "campaign.key", key.public, words)
    driver.shown.guide._after_key(MadeCampaign(made, folder))


def to_copies(driver: Driver) -> None:
    to_words(driver, 1)
    driver.shown.guide.sameWords()


def to_event(driver: Driver) -> None:
    to_words(driver)
    driver.shown.access.set_pin(PIN)
    driver.shown.guide.sameWords()


def to_setup(driver: Driver) -> None:
    to_guide(driver)
    driver.item("guidePin")
    driver.shown.access.set_pin(PIN)
    driver.shown.guide.afterPin()


def to_live(driver: Driver) -> None:
    to_event(driver)
    for _ in range(2):  # the day is far from the machine's, so it is asked for twice
        driver.shown.guide.setEvent(EVENT.name, EVENT.place, EVENT.day.isoformat(), "en", 1)


def to_done(driver: Driver) -> None:
    to_live(driver)
    driver.shown.guide.goLive()


def to_office(driver: Driver) -> None:
    """A later wording that names two office keys, where there was none."""
    driver.shown.guide.open()
    data = driver.shown.access._data
    text = (data / "pack" / "campaign.toml").read_text("utf-8")
    text = text.replace("version = 1", "version = 2")
    named = ", ".join(f'"{one}"' for one in OFFICE)
    (data / "pack" / "campaign.toml").write_text(
        text.replace("office_keys = []", f"office_keys = [{named}]"), "utf-8"
    )
    driver.shown.guide.takePack(str(data / "pack"))
    driver.shown.guide.readWording()
    driver.shown.guide.sameWords()


def to_wording(driver: Driver) -> None:
    """A later wording: another title in every language, a sentence more in one, another consent."""
    driver.shown.guide.open()
    pack = driver.shown.access._data / "pack"
    toml = (pack / "campaign.toml").read_text("utf-8")
    (pack / "campaign.toml").write_text(toml.replace("version = 1", "version = 2"), "utf-8")
    for text in pack.glob("appeal.*.md"):
        title, rest = text.read_text("utf-8").split("\n", 1)
        text.write_text(f"{title} · 2026\n{rest}", "utf-8")
    consent = pack / "consent.ur.md"
    consent.write_text(consent.read_text("utf-8").replace("۔", "!", 1), "utf-8")
    driver.shown.guide.takePack(str(pack))


PANEL: dict[str, Page] = {
    "fault-storage": Page("fault", lambda _driver: None, is_damaged, "fault"),
    "pin": Page("pin", to_panel, with_pin),
    "panel": Page("panel", to_panel),
    "panel-busy": Page("panel", to_busy_panel, is_live),
    "panel-quiet": Page("panel", to_quiet_panel, is_live),
    "acknowledge": Page("acknowledge", to_acknowledge, is_live),
    "acknowledge-no-office": Page("acknowledge", act("records", "openRead")),
    "acknowledged": Page("acknowledged", told("acknowledged", **CONFIRMED), is_live),
    "acknowledged-not": Page("acknowledged", told("acknowledged", **NOT_BELIEVED), is_live),
    "clear": Page("clear", told("clear", noOffice=False, **CLEARED), is_live),
    "clear-sure": Page("clearSure", to_sure, is_live),
    "cleared": Page("cleared", told("cleared", **CLEARED), is_live),
    "panel-withdraw": Page("withdrawPanel", to_withdraw, is_live),
    "panel-withdrawn": Page("withdrawnPanel", to_withdrawn, is_live),
    "print": Page("print", act("paper"), is_live),
    "printed": Page("printed", told("printed", files=PAPERS, safe=False), is_live),
    "closing": Page("closing", act("closing"), is_live),
    "closing-may": Page("closing", to_may_close, is_live),
    "closing-statement": Page("closingStatement", to_closing_statement, is_live),
    "statements": Page("statements", to_statements, is_live),
    "statements-none": Page("statements", told("statements", statements=[]), is_live),
    "closing-sure": Page("closingSure", to_closing_sure, is_live),
    "rehearse": Page("rehearse", act("practice"), is_live),
    "journal": Page("journal", to_journal, is_live),
    "new-pin": Page("newPin", act("new_pin", "show"), is_live),
    "looks": Page("looks", act("looks", "show"), is_live),
    "volunteers-stick": Page("volunteersStick", to_volunteers_stick, is_live),
    "volunteers-stick-made": Page("volunteersStick", to_stick_made, is_live),
    "export": Page("export", to_page("export")),
    "exported": Page("exported", to_exported),
    "event": Page("event", to_page("event"), is_live),
    "pause": Page("pause", to_page("pause")),
    "notice": Page("notice", to_notice),
    "notice-broken": Page("notice", to_broken_notice),
    "moved": Page("moved", to_panel, is_moved),
    "rescue": Page("rescue", to_rescue, is_damaged, "fault"),
    "rescued": Page("rescued", to_rescued, is_damaged, "fault"),
    "guide-language": Page("guideLanguage", to_guide),
    "guide-pin": Page("guidePin", to_step("pin")),
    "guide-campaign": Page("guideCampaign", to_step("campaign")),
    "guide-new-key": Page("guideNewKey", to_step("newKey")),
    "guide-key-words": Page("guideKeyWords", to_key_words),
    "guide-words": Page("guideWords", to_words),
    "guide-copies": Page("guideCopies", to_copies),
    "guide-event": Page("guideEvent", to_event),
    "guide-live": Page("guideLive", to_live),
    "guide-setup": Page("guideSetup", to_setup, is_set_up),
    "guide-done": Page("guideDone", to_done),
    "guide-office": Page("guideOffice", to_office, is_live),
    "guide-wording": Page("guideWording", to_wording, is_live),
}
