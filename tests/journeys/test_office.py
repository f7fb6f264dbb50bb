"""The office's window, by mouse and keys: from a new campaign to stands that may clear."""

import pytest

from kiosk.headquarters.intake import intake
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.store import Register
from kiosk.pack.read import read_pack
from kiosk.resources import bundled_campaign
from kiosk.stand.export import export
from kiosk.stand.setup_stick import read_setup
from tests import support
from tests.journeys.clerk import at_a_desk
from tests.screens.items import box

APPEAL = "# Clean water\n\nThe river is dirty. We ask for a clean one.\n\n## Why\n\nFish die.\n"


@pytest.fixture
def clerk(qtbot, tmp_path):
    with at_a_desk(qtbot, tmp_path / "office") as driver:
        yield driver


@pytest.mark.parametrize("language", ["en", "ur", "ug"])
def test_each_act_begins_where_its_language_does_and_covers_no_field(clerk, language):
    clerk.shown.office.setLanguage(language)
    clerk.quiet()
    field, choose, act = (
        box(clerk.item(name)) for name in ("field_register", "choose_register", "openRegister")
    )
    assert not field.intersects(choose)
    begins = (lambda one: one.left()) if language == "en" else (lambda one: one.right())
    assert begins(act) == pytest.approx(begins(field), abs=1)


def test_sticks_are_taken_in_in_any_order_and_nothing_counts_twice(clerk, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    stand = support.rehearsal(tmp_path / "data")
    support.sign(stand, [support.draft(), support.draft("Gül")])
    stand.close()
    export(tmp_path / "data", stick, True)
    clerk.open_register(practice=True)
    clerk.drop(stick)
    assert "Bundles taken in: 1, records in them: 2." in clerk.said()
    assert clerk.shown.stands.property("held") == 2
    clerk.drop(stick, stick)
    assert clerk.shown.stands.property("held") == 2
    register = Register(str(tmp_path / "office" / "register.sqlite"))
    assert [one.manifest.count for one in Bundles(register).all()] == [2]
    register.close()


def test_a_stand_is_accepted_by_its_words_after_a_second_look(clerk, tmp_path):
    stand, _key, _data = support.live(tmp_path)
    support.sign(stand, [support.draft()])
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "live", stick, False)
    clerk.open_register(practice=False)
    clerk.put("field_pack", str(tmp_path / "live-pack"))
    clerk.press("keepPack")
    assert clerk.shown.stands.property("hasPack")
    clerk.drop(stick)
    assert clerk.shown.stands.property("waiting") == 1
    clerk.press("accept")
    assert clerk.shown.stands.property("waiting") == 1
    clerk.press("acceptSure")
    assert clerk.shown.stands.property("waiting") == 0
    assert clerk.shown.stands.property("held") == 1


def test_what_was_told_by_telephone_is_on_its_way_until_it_comes(clerk, tmp_path):
    from kiosk.stand.closing import statements_on

    stand = support.rehearsal(tmp_path / "data")
    support.sign(stand, [support.draft()])
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    exported = export(tmp_path / "data", stick, True)
    [told] = statements_on(exported.files)
    clerk.open_register(practice=True)
    clerk.put("field_statement", told.sms())
    clerk.press("expect")
    assert clerk.shown.stands.property("outstanding") == 1
    clerk.drop(stick)
    assert clerk.shown.stands.property("outstanding") == 0


@pytest.mark.parametrize(
    ("where", "sentence"),
    [
        ("postgresql+psycopg://clerk:hunter2@localhost:1/petition", "localhost"),
        ("nonsense://x", ""),
    ],
)
def test_a_register_that_is_not_there_is_told_in_a_sentence(clerk, where, sentence):
    clerk.put("field_address", where)
    clerk.press("openAddress")
    assert sentence in clerk.said()
    assert "hunter2" not in clerk.said()
    assert clerk.shown.office.property("page") == "start"


@support.root_only
def test_a_campaign_is_made_from_its_keys_to_the_volunteers_stick(clerk, tmp_path):
    with (
        support.mounted(tmp_path / "one", "1m") as one,
        support.mounted(tmp_path / "two", "4m") as two,
    ):
        clerk.press("to_campaign")
        clerk.put("field_firstStick", str(one))
        clerk.press("makeKey")
        words = clerk.text("passphrase").strip("\u2066\u2069")
        assert len(words.split()) == 7
        clerk.press("written")
        assert not clerk.items("passphrase")
        clerk.put("field_secondStick", str(two))
        clerk.press("copyKey")
        clerk.put("field_keyPassphrase", words)
        clerk.press("tryCopies")
        assert clerk.shown.keys.property("ready")
        clerk.put("field_officeKeyFolder", str(tmp_path))
        clerk.press("makeOfficeKey")
        clerk.press("written")
        for name, text in {
            "campaignName": "Clean River",
            "phone": "+49 30 0000000",
            "country": "de",
            "asOf": "2026",
            "deleteBy": "2028-12-31",
            "organiser_en": "River friends",
            "addressee_en": "The city",
            "readers_en": "The mayor\nThe council",
            "appeal_en": APPEAL,
            "packFolder": str(tmp_path / "pack"),
        }.items():
            clerk.put(f"field_{name}", text)
        assert clerk.text("preview_en") == "Clean water"
        clerk.press("writePack")
        clerk.said()
        pack = read_pack(tmp_path / "pack")
        assert pack.id == "clean-river"
        assert len(pack.sealed_to) == len(pack.office_keys) == 1
        assert [one.names["en"] for one in pack.handed_to] == ["The mayor", "The council"]
        assert clerk.text("packWords").strip("\u2066\u2069") == clerk.shown.campaign.property(
            "pack"
        ).get("words")
        clerk.put("field_paper", str(tmp_path / "paper"))
        clerk.press("print_en")
        names = {path.suffix for path in (tmp_path / "paper").iterdir()}
        assert names == {".pdf", ".png"}
        for name, text in {"Name": "Fair", "Place": "Berlin", "Day": "2026-11-24"}.items():
            clerk.put(f"field_event{name}", text)
        stick = tmp_path / "stick"
        stick.mkdir()
        clerk.put("field_volunteersStick", str(stick))
        clerk.press("writeStick")
        setup = read_setup(stick)
        assert setup is not None
        assert setup.pack.digest == pack.digest


def test_a_pack_with_a_fault_leaves_nothing_behind_and_says_how_to_mend_it(clerk, tmp_path):
    clerk.press("to_campaign")
    clerk.put("field_campaignName", "Clean River")
    clerk.put("field_appeal_en", "no headline")
    clerk.put("field_deleteBy", "2028-12-31")
    clerk.put("field_packFolder", str(tmp_path / "pack"))
    clerk.press("writePack")
    assert "pack" in clerk.said()
    assert list((tmp_path / "pack").iterdir()) == []


def test_a_language_taken_out_and_back_keeps_its_texts(clerk):
    clerk.press("to_campaign")
    clerk.press("speaks_ur")
    clerk.put("field_organiser_ur", "دوست")
    clerk.press("speaks_ur")
    assert not clerk.items("language_card_ur")
    clerk.press("speaks_ur")
    assert clerk.item("field_organiser_ur").property("text") == "دوست"


def test_a_page_keeps_what_was_typed_while_another_is_looked_at(clerk):
    clerk.press("to_campaign")
    clerk.put("field_campaignName", "river")
    clerk.press("to_start")
    clerk.press("to_campaign")
    assert clerk.item("field_campaignName").property("text") == "river"


def test_names_are_opened_looked_through_and_published_and_closed_again(clerk, tmp_path):
    stand = support.rehearsal(tmp_path / "data")
    typed_twice = [
        support.draft("Muhammad Iqbal Hussain", phone="0355 4212345"),
        support.draft("Muhamad Iqbal Husain", phone="0355 4212345", email=""),
    ]
    support.sign(stand, [*typed_twice, support.draft("Gül")])
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, True)
    clerk.open_register(practice=True)
    clerk.put("field_pack", str(bundled_campaign()))
    clerk.press("keepPack")
    clerk.drop(stick)
    clerk.press("to_lists")
    clerk.put("field_campaignKey", str(tmp_path / "data" / "rehearsal" / "rehearsal.key"))
    clerk.press("openNames")
    assert clerk.shown.lists.property("facts")["people"] == 3
    clerk.press("findLikely")
    assert clerk.shown.lists.property("pairCount") == 1
    clerk.press("same")
    clerk.press("undo")
    clerk.press("same")
    clerk.put("field_listsFolder", str(tmp_path / "lists"))
    clerk.press("publish")
    assert clerk.shown.lists.property("facts")["people"] == 2
    [made] = (tmp_path / "lists").iterdir()
    assert (made / "PRIVATE-do-not-hand-over" / "signatures.csv").exists()
    assert list(made.glob("for-*/delivery.*.pdf"))
    clerk.press("forget")
    assert clerk.shown.lists.property("facts") == {}
    assert clerk.items("field_campaignKey")


def test_a_wrong_key_is_told_in_a_sentence_and_opens_nothing(clerk, tmp_path):
    clerk.open_register(practice=True)
    clerk.press("to_lists")
    clerk.put("field_campaignKey", str(tmp_path / "nothing.key"))
    clerk.press("openNames")
    assert "nothing.key" in clerk.said()
    assert clerk.shown.lists.property("facts") == {}


def test_a_register_that_was_filled_before_shows_its_stands_at_once(clerk, tmp_path):
    stand = support.rehearsal(tmp_path / "data")
    support.sign(stand, [support.draft()])
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, True)
    register = Register(str(tmp_path / "office" / "register.sqlite"), make=True)
    intake(register, [stick], True, support.DAY)
    register.close()
    clerk.open_register(practice=True)
    assert clerk.shown.stands.property("held") == 1
