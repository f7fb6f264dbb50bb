"""A stand's whole day by touch and keys, and headquarters' by commands, with sticks between them.

First start, practice, going live, forty signers in three languages, a stick home, what headquarters
confirms, Clear, a second event, the stick home again, a receipt, and the stand closed for good.
"""

import json
import subprocess
from collections import Counter
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.app.window import Next
from kiosk.bundle.statement import parse_statement
from kiosk.petition.receipt import show_code
from kiosk.sealing.keys import key_fingerprint, new_campaign_key
from kiosk.stand.folders import is_live
from tests.faults.fat import KINDS, Stick, fat_stick
from tests.journeys.hands import Hands
from tests.journeys.panel_ways import hold
from tests.journeys.signer_ways import qr_texts
from tests.journeys.sticks import FolderSticks, Volunteer
from tests.journeys.window import opened
from tests.support import command, ext4, live_pack_folder, mounted, sealed_records

PIN = "604913"
PATIENCE = 60_000
"""Milliseconds, for a machine on which much else is at work."""
PHONE = "0355-4212345"
EMAIL = "canary.zaynab@example.org"
LETTERS = {
    "en": ("Marlowe", "ABCDEFGHIJKLMNOP"),
    "ur": ("گلگتی", "ابپتٹثجچحخدذرزژس"),
    "ug": ("ئىسىملىك", "ئبپتجچخدرزژسشغفق"),
}
EXPOSURES = ("public", "named", "counted")
AWAY = "goes home"
BACK = "takes it back"
RECEIPT = "keeps a receipt"


@dataclass(frozen=True)
class Signer:
    """Who comes to the stand, and how they leave it."""

    language: str
    name: str
    exposure: str
    phone: str = ""
    email: str = ""
    ending: str = AWAY


ZAYNAB = Signer("en", "Zaynab Canary", "named", PHONE, EMAIL)
"""She signs at both events: one person."""
KEEPS = Signer("ur", "سلمیٰ رسید", "public", ending=RECEIPT)


def crowd(first, count, ending=AWAY):
    """Signers in every language with every exposure, none of whom has another's name."""
    people = []
    for number in range(first, first + count):
        language = ("en", "ur", "ug")[number % 3]
        word, letters = LETTERS[language]
        exposure = EXPOSURES[number // 3 % 3]
        name = f"{letters[number // 3]}{letters[-1]} {word}" if exposure != "counted" else ""
        people.append(Signer(language, name, exposure, ending=ending))
    return people


MORNING = [*crowd(0, 20), *crowd(42, 3, BACK), *crowd(20, 18), KEEPS, ZAYNAB]
AFTERNOON = [*crowd(38, 4), ZAYNAB]
STAY = [one for one in MORNING if one.ending != BACK]
NAMES = Counter(one.name for one in (*STAY, *AFTERNOON[:-1]) if one.name)


# --- sticks -------------------------------------------------------------------------------------


class MountedSticks(FolderSticks):
    """Sticks that lie in images; "remove" unmounts them, so what comes home was written."""

    def __init__(self):
        super().__init__()
        self.real = {}

    def add(self, stick):
        self.real[stick.folder.name] = stick

    def plug(self, *folders):
        for folder in folders:
            one = self.real.get(folder.name)
            if one is not None and not folder.is_mount():
                one.plug()
        super().plug(*folders)

    def remove(self, volume):
        one = self.real.get(volume.label)
        if one is not None:
            one.unplug()
            assert not one.folder.is_mount(), "somebody still holds a file on it"
        self.plugged = [folder for folder in self.plugged if folder.name != volume.label]
        return True


@contextmanager
def real_stick(folder, say):
    """A stick as like a real one as this machine can mount; says what it is not, and why."""
    ways = [
        *((kind, lambda kind=kind: fat_stick(folder, kind, 16)) for kind in KINDS),
        ("ext4", lambda: ext4(folder, "16m")),
        ("tmpfs", lambda: mounted(folder, "16m")),
    ]
    with ExitStack() as stack:
        for kind, way in ways:
            try:
                stick = stack.enter_context(way())
            except (pytest.skip.Exception, OSError, subprocess.CalledProcessError) as why:
                say(f"{folder.name} is no {kind}: {why}")
                if folder.exists():
                    folder.rmdir()
            else:
                say(f"{folder.name} is {kind}")
                yield stick
                return
        folder.mkdir()
        say(f"{folder.name} is a folder: nothing can be mounted here")
        yield folder


@pytest.fixture
def sticks(tmp_path, capfd):
    """Two of them, `home` and `spare`; what they are is told even where all is well."""

    def say(what):
        with capfd.disabled():
            print(f"\n{what}", end="")

    found = MountedSticks()
    with ExitStack() as stack:
        for name in ("home", "spare"):
            stick = stack.enter_context(real_stick(tmp_path / name, say))
            if isinstance(stick, Stick):
                found.add(stick)
        yield found


# --- people -------------------------------------------------------------------------------------


class Person(Hands, Volunteer):
    """A signer, or a volunteer, before the window."""

    def step(self, name):
        """What is done in a thread is over, and the moment in which a page takes no tap."""
        self.qtbot.waitUntil(lambda: bool(self.items(name)), timeout=PATIENCE)
        self.qtbot.waitUntil(lambda: not self.shown.volunteer.property("working"), timeout=PATIENCE)
        super().step(name)

    def count(self):
        """As the appeal, or the page of thanks, shows it."""
        self.qtbot.waitUntil(lambda: bool(self.items("countText")), timeout=PATIENCE)
        shown = "".join(letter for letter in self.text("countText").split()[0] if letter.isdigit())
        return int(shown)


@pytest.fixture
def stand(qtbot, tmp_path, monkeypatch, sticks):
    """Opens the kiosk over the one data folder."""
    for place in ("window", "sticks", "hands"):
        monkeypatch.setattr(f"tests.journeys.{place}.WAIT", PATIENCE)
    monkeypatch.setattr("kiosk.app.window.find_sticks", lambda: sticks)

    def open_it(data):
        return opened(qtbot, data, still=True, driver_of=Person)

    return open_it


def sign(driver, one):
    """The whole way through the screens; answers the receipt's code, where one is kept."""
    driver.speak(one.language)
    driver.to_details()
    driver.tap(f"exposure_{one.exposure}")
    for field in ("name", "phone", "email"):
        if value := getattr(one, field):
            driver.fill(field, value)
    driver.put_keyboard_away()
    driver.tap("next")
    driver.arrived("consent")
    driver.tap("agree")
    driver.arrived("thanks")
    code = ""
    if one.ending == RECEIPT:
        driver.tap("keepReceipt")
        driver.tap("showReceipt")
        driver.frame()
        code = driver.text("receiptCode").strip("\u2066\u2069").replace("-", "")
    if one.ending == BACK:
        driver.tap("takeBack")
        driver.frame()
        driver.tap("takeBackYes")
        driver.arrived("taken")
    driver.tap("nextPerson")
    driver.arrived("appeal")
    return code


def sign_all(driver, people):
    """Answers the codes of the receipts; whatever happens, the count never falls."""
    codes, count = [], driver.shown.screen.property("count")
    for one in people:
        codes.append(sign(driver, one))
        after = driver.shown.screen.property("count")
        assert after == count + (one.ending != BACK)
        assert driver.count() == after
        count = after
    return [code for code in codes if code]


def go_live(driver, data):
    driver.to_guide()
    driver.tap("guideNext")
    driver.type_pin(PIN)
    driver.step("guideCampaign")
    driver.tap("pack_wives")
    driver.step("guideWords")
    driver.tap("guideNext")
    driver.step("guideEvent")
    fill_event(driver, "Assembly of the morning", "Gilgit")
    driver.tap("guideNext")
    driver.step("guideLive")
    assert not is_live(data)
    driver.tap("guideNext")
    driver.step("guideDone")
    driver.tap("guideNext")
    driver.arrived("appeal")


def fill_event(driver, name, place):
    for field, value in (("eventName", name), ("eventPlace", place)):
        driver.fill(field, value)
        driver.put_keyboard_away()


def to_panel(driver):
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    driver.key(Qt.Key.Key_V, modifiers=held)
    driver.step("pin")
    driver.digits(PIN)
    driver.step("panel")


def to_appeal(driver):
    driver.tap("toAppeal")
    driver.arrived("appeal")


def facts(driver):
    names = ("today", "total", "waiting", "confirmed")
    return {name: driver.shown.volunteer.property(name) for name in names}


def export(driver, stick="home"):
    """To a stick that is then taken out; answers the statement, as a telephone reads it."""
    driver.tap("act_export")
    driver.step("export")
    driver.tap(f"stick_{stick}")
    driver.step("exported")
    driver.scroll_to(driver.item("statementQr"))
    driver.frame()
    [code] = qr_texts(driver.picture())
    driver.tap("removeStick")
    driver.qtbot.waitUntil(
        lambda: driver.shown.volunteer.property("said")["safe"], timeout=PATIENCE
    )
    driver.step("exported")
    driver.tap("toPanel")
    driver.step("panel")
    return code


def close_for_good(driver):
    driver.tap("act_close")
    driver.step("closing")
    for stick in ("home", "spare"):
        assert driver.items("closingNext") == []
        driver.tap(f"stick_{stick}")
        driver.qtbot.waitUntil(
            lambda stick=stick: driver.shown.volunteer.property("said").get("read") == stick,
            timeout=PATIENCE,
        )
        driver.step("closing")
    driver.tap("closingNext")
    driver.step("closingStatement")
    driver.tap("closingNext")
    driver.step("closingSure")
    driver.key(Qt.Key.Key_Escape)
    hold(driver, 50)
    driver.qtbot.waitUntil(lambda: driver.followed == [Next.FIRST], timeout=PATIENCE)


# --- headquarters -------------------------------------------------------------------------------


class Office:
    """Headquarters, which has commands and a disk elsewhere; all it was told is kept."""

    def __init__(self, folder, elsewhere):
        self.folder, self.elsewhere = folder, elsewhere
        self.said = ""
        self.key = folder / "campaign.key"
        campaign, partner = new_campaign_key(), new_campaign_key()
        self.key.write_text(campaign.identity_file())
        made = self.told("key", "new", "--kind", "office", "--no-passphrase", "--out", self.office)
        named = {"office_keys = []": f'office_keys = ["{made["public"]}"]'}
        self.pack = live_pack_folder(folder / "organiser" / "wives", campaign, partner, **named)

    @property
    def office(self):
        return self.folder / "office.key"

    def told(self, *words):
        ran = command(*words, "--json")
        self.said += ran.stdout + ran.stderr
        assert ran.returncode == 0, ran.stderr + ran.stdout
        return json.loads(ran.stdout)

    def at(self, *words):
        return self.told(*words, "--register", self.folder / "register.sqlite")

    def takes_in(self, stick):
        done = self.at("intake", stick, "--campaign", self.pack)
        assert done["refused"] == []
        return done["accepted"], done["already_here"], done["waiting"]

    def holds(self):
        held = self.at("status")
        return held["held"], held["outstanding"]

    def confirms(self, stick):
        assert self.at("register", "backup", self.elsewhere)["other_volume"] is True
        return self.at("acknowledge", "--office-key", self.office, "--out", stick)

    def lists(self, name):
        """What it publishes, and who stands on the list of everybody."""
        done = self.at("publish", "--key", self.key, "--out", self.folder / name)
        private = Path(done["folder"]) / "PRIVATE-do-not-hand-over" / "signatures.csv"
        return done, private.read_text("utf-8-sig")


def names_on(listed):
    """How often each name of the day stands on a list."""
    return Counter({name: count for name in NAMES if (count := listed.count(name))})


# --- nothing is left ----------------------------------------------------------------------------


def texts_of(code):
    """All that signers typed or were given, as it might lie somewhere."""
    words = {*NAMES, PHONE, EMAIL, code, show_code(code)} | {
        one.name for one in MORNING if one.name
    }
    return {word: {word.encode(), word.encode("utf-16-le")} for word in words}


def leaks(code, *places):
    """Where a signer's text lies: files' names, and in files."""
    needles = {form for forms in texts_of(code).values() for form in forms}
    found = []
    for place in places:
        files = place.rglob("*") if place.is_dir() else [place]
        for path in (one for one in files if one.is_file()):
            held = path.read_bytes() + str(path.name).encode()
            if any(needle in held for needle in needles):
                found.append(path.name)
    return found


# --- the day ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Day:
    """Where the stand, headquarters and the sticks between them have their files."""

    folder: Path
    elsewhere: Path
    sticks: MountedSticks
    office: Office

    @property
    def data(self):
        return self.folder / "data"

    @property
    def home(self):
        return self.folder / "home"

    @property
    def spare(self):
        return self.folder / "spare"


def the_crowd_is_as_mixed_as_it_should_be():
    assert len(STAY) == 40
    assert {one.language for one in STAY} == set(LETTERS)
    assert {one.exposure for one in STAY} == set(EXPOSURES)
    assert max(NAMES.values()) == 1


def it_practises(driver, day):
    assert driver.items("practiceBanner")
    sign(driver, Signer("en", "Practice Canary", "public"))
    assert driver.count() == 1
    assert (day.data / "rehearsal" / "ledger.sqlite").exists()


def it_goes_live_and_what_was_practised_counts_nowhere(driver, day):
    day.sticks.plug(day.folder / "organiser")
    go_live(driver, day.data)
    assert driver.items("practiceBanner") == []
    assert not (day.data / "rehearsal" / "ledger.sqlite").exists()
    assert driver.shown.screen.property("count") == 0
    driver.key(Qt.Key.Key_Escape)
    assert driver.left == [], "it is guarded"


def forty_sign_and_three_take_it_back(driver):
    """Answers the one receipt's code."""
    [code] = sign_all(driver, MORNING)
    assert driver.count() == 40
    assert len(sealed_records(driver.shown.screen.opened().ledger)) == 40
    return code


def the_morning_goes_onto_a_stick(driver, day):
    """Answers the closing statement, as a telephone reads it."""
    day.sticks.plug(day.home)
    driver.speak("en")
    to_panel(driver)
    assert facts(driver) == {"today": 40, "total": 40, "waiting": 40, "confirmed": 0}
    statement = export(driver)
    assert facts(driver) == {"today": 40, "total": 40, "waiting": 0, "confirmed": 0}
    told = parse_statement(statement)
    assert (told.number, told.count, told.rehearsal) == (1, 40, False)
    to_appeal(driver)
    return statement


def headquarters_knows_of_it_before_the_stick_comes(day, statement):
    assert day.office.at("expect", statement)["new"] is True
    assert day.office.holds() == (0, 40)


def headquarters_holds_it_only_once_it_accepts_the_stand(day, words):
    office = day.office
    day.sticks.plug(day.home)
    assert office.takes_in(day.home) == (0, 0, 1)
    assert office.holds()[0] == 0
    assert office.at("device", "accept", *words.split())["waited"] == 1
    assert office.holds() == (40, 0)
    assert office.takes_in(day.home) == (0, 1, 0)
    first, listed = office.lists("first")
    assert (first["signatures"], first["duplicates"], first["withdrawn"]) == (40, 0, 0)
    assert names_on(listed) == Counter(one.name for one in STAY if one.name)
    [written] = office.confirms(day.home)["written"]
    assert (written["bundles"], written["records"]) == (1, 40)


def the_stand_believes_it_and_lets_go_of_exactly_that(driver):
    to_panel(driver)
    driver.tap("act_acknowledge")
    driver.step("acknowledged")
    assert driver.items("reason") == []
    assert driver.text("campaignTotal").endswith("40")
    driver.tap("act_clear")
    driver.step("clear")
    driver.tap("goOnClear")
    driver.step("clearSure")
    driver.tap("clearYes")
    driver.step("cleared")
    shown = [driver.text(one) for one in ("clearGone", "clearStays", "clearCount")]
    assert shown == ["40", "0", "40"]
    driver.tap("toPanel")
    driver.step("panel")
    assert sealed_records(driver.shown.screen.opened().ledger) == []
    assert facts(driver) == {"today": 40, "total": 40, "waiting": 0, "confirmed": 40}


def a_second_event_goes_onto_the_same_stick(driver):
    driver.tap("act_event")
    driver.step("event")
    fill_event(driver, "Evening of the lamps", "Hunza")
    driver.tap("startEvent")
    driver.step("panel")
    to_appeal(driver)
    assert driver.count() == 40
    assert sign_all(driver, AFTERNOON) == []
    driver.speak("en")
    to_panel(driver)
    assert facts(driver) == {"today": 45, "total": 45, "waiting": 5, "confirmed": 40}
    told = parse_statement(export(driver))
    assert (told.number, told.count) == (2, 5)
    to_appeal(driver)


def it_comes_back_live_and_asks_for_no_pin(driver):
    assert driver.items("practiceBanner") == []
    assert driver.count() == 45


def headquarters_takes_in_what_is_new_on_the_stick(day):
    office = day.office
    day.sticks.plug(day.home)
    accepted, already, waiting = office.takes_in(day.home)
    assert (accepted, waiting) == (1, 0)
    assert already == 1, "the first bundle still lies on the stick"
    assert office.takes_in(day.home) == (0, 2, 0)
    assert office.holds() == (45, 0)
    second, listed = office.lists("second")
    assert (second["signatures"], second["duplicates"], second["withdrawn"]) == (44, 1, 0)
    assert names_on(listed) == NAMES, "nobody is lost, and nobody doubled"
    assert "Evening of the lamps" in listed


def who_kept_a_receipt_comes_back_and_withdraws(driver, code):
    driver.tap("readAndSign")
    driver.arrived("read")
    driver.tap("toWithdraw")
    driver.arrived("withdraw")
    for letter in code:
        driver.tap(f"key_{letter}")
    driver.tap("withdrawIt")
    driver.arrived("withdrawn")
    driver.tap("nextPerson")
    driver.arrived("appeal")
    assert driver.count() == 45, "the stand cannot know whose it was"


def all_of_it_goes_onto_two_sticks(driver, day):
    to_panel(driver)
    export(driver)
    day.sticks.plug(day.spare)
    export(driver, "spare")
    day.sticks.plug(day.home, day.spare)


def nothing_lies_in_the_clear(day, code):
    """Not on this disk, not on a stick, not at headquarters beside its lists."""
    raw = [day.folder / f"{name}.img" for name in ("home", "spare")]
    places = [day.data, day.home, day.spare, day.folder / "register.sqlite", day.elsewhere]
    places += [one for one in raw if one.exists()]
    assert leaks(code, *places) == []
    for folder in (day.data, day.home):
        (folder / "planted").write_text(KEEPS.name, "utf-8")
    assert leaks(code, *places).count("planted") == 2, "the search is blind"
    for folder in (day.data, day.home):
        (folder / "planted").unlink()
    assert "signatures.csv" in leaks(code, day.folder / "second"), "the search is blind"


def it_is_closed_for_good(driver, day):
    close_for_good(driver)
    assert not is_live(day.data)


def it_knows_of_nothing(driver):
    assert driver.items("practiceBanner")
    assert driver.shown.screen.property("count") == 0
    driver.key(Qt.Key.Key_Escape)
    assert driver.left == [True]


def headquarters_strikes_out_who_withdrew(day):
    office = day.office
    assert office.takes_in(day.home) == (1, 2, 0)
    assert office.takes_in(day.spare)[0] == 0
    assert office.holds() == (46, 0), "45 signatures and a withdrawal"
    last, listed = office.lists("last")
    assert (last["signatures"], last["duplicates"], last["withdrawn"]) == (43, 1, 1)
    assert names_on(listed) == NAMES - Counter({KEEPS.name: 1})


def no_program_said_a_word_of_a_signer(day, code, capfd):
    out, err = capfd.readouterr()
    written = day.folder / "written"
    written.write_text(out + err + day.office.said, "utf-8")
    assert leaks(code, written) == []
    assert "Traceback" not in err + day.office.said


@pytest.mark.timeout(600)
def test_the_whole_day(stand, sticks, tmp_path, other_volume, capfd):
    the_crowd_is_as_mixed_as_it_should_be()
    day = Day(tmp_path, other_volume, sticks, Office(tmp_path, other_volume))
    with stand(day.data) as driver:
        it_practises(driver, day)
        it_goes_live_and_what_was_practised_counts_nowhere(driver, day)
        code = forty_sign_and_three_take_it_back(driver)
        words = str(key_fingerprint(driver.shown.screen.opened().device))
        statement = the_morning_goes_onto_a_stick(driver, day)
        headquarters_knows_of_it_before_the_stick_comes(day, statement)
        headquarters_holds_it_only_once_it_accepts_the_stand(day, words)
        the_stand_believes_it_and_lets_go_of_exactly_that(driver)
        a_second_event_goes_onto_the_same_stick(driver)
    # The power fails in the night.
    with stand(day.data) as driver:
        it_comes_back_live_and_asks_for_no_pin(driver)
        headquarters_takes_in_what_is_new_on_the_stick(day)
        who_kept_a_receipt_comes_back_and_withdraws(driver, code)
        all_of_it_goes_onto_two_sticks(driver, day)
        nothing_lies_in_the_clear(day, code)
        it_is_closed_for_good(driver, day)
    with stand(day.data) as driver:
        it_knows_of_nothing(driver)
    headquarters_strikes_out_who_withdrew(day)
    no_program_said_a_word_of_a_signer(day, code, capfd)
