"""The campaign pack: each fault names its file, its key and its mend."""

import json
import shutil
from pathlib import Path

import pytest

from kiosk.errors import KioskError
from kiosk.pack.left import left
from kiosk.pack.read import PackError, read_pack
from kiosk.pack.scaffold import parse_language, scaffold
from kiosk.resources import bundled_campaign
from kiosk.sealing.keys import new_campaign_key, pack_fingerprint
from tests.support import ROOT, command, live_pack_folder, pack


def faults(folder):
    with pytest.raises(PackError) as told:
        read_pack(folder)
    return [str(fault) for fault in told.value.faults]


def change(folder, name, old, new):
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


@pytest.fixture
def folder(tmp_path):
    return live_pack_folder(tmp_path / "pack", new_campaign_key())


@pytest.mark.parametrize(
    ("name", "old", "new", "file", "says"),
    [
        ("campaign.toml", "least_age", "least_aeg", "campaign.toml, least_aeg", "spelling"),
        ("campaign.toml", "version = 1", "", "campaign.toml, version", "missing"),
        (
            "campaign.toml",
            "held = 50",
            'held = "many"',
            "campaign.toml, petition.held",
            "whole number",
        ),
        ("campaign.toml", 'default_language = "en"', 'default_language = "fr"', "default_l", "en"),
        (
            "campaign.toml",
            'sealed_to = ["age1',
            'sealed_to = ["agx1',
            "sealed_to.0",
            "age public key",
        ),
        ("campaign.toml", "[100, 200", "[100, 100", "petition.goals", "above"),
        ("campaign.toml", "format = 1", "format == 1", "campaign.toml", "not TOML"),
        ("appeal.ur.md", "# ", "", "appeal.ur.md", "headline"),
        ("appeal.en.md", "## ", "## [Look](https://example.org) ", "appeal.en.md", "links"),
        ("appeal.en.md", "## ", "## <img src=x> ", "appeal.en.md", "mark-up"),
        ("consent.en.md", "{phone}", "{fone}", "consent.en.md", "{fone}"),
        ("consent.ug.md", "## ", "much " * 100 + "\n\n## ", "consent.ug.md", "120"),
    ],
)
def test_a_fault_names_file_key_and_mend(folder, name, old, new, file, says):
    change(folder, name, old, new)
    told = faults(folder)
    assert any(file in fault and says in fault for fault in told), told


def test_limits_that_no_record_can_hold_are_told(folder):
    change(folder, "campaign.toml", "limit = 160", "limit = 4000")
    change(folder, "campaign.toml", "limit = 600", "limit = 4000")
    [fault] = faults(folder)
    assert fault.startswith("campaign.toml, field")
    assert "16384" in fault


def test_a_missing_text_and_a_missing_folder_are_told(folder, tmp_path):
    (folder / "consent.en.md").unlink()
    assert faults(folder) == ["consent.en.md: is missing; add it"]
    assert faults(tmp_path / "nowhere") == ["campaign.toml: is missing: there is no such folder"]


def test_every_fault_is_told_at_once(folder):
    (folder / "appeal.en.md").unlink()
    (folder / "consent.ur.md").write_bytes(b"\xff\xfe\xff")
    (folder / "audio.ug.ogg").write_bytes(b"RIFF")
    assert len(faults(folder)) == 3


@pytest.mark.parametrize("name", ["appeal.ug.md", "consent.ug.md"])
def test_a_language_that_lacks_a_text_is_not_offered_and_that_is_told(folder, name):
    whole = read_pack(folder)
    (folder / name).unlink()
    offered = read_pack(folder)
    assert [one.code for one in offered.languages] == ["en", "ur"]
    assert offered.digest != whole.digest
    assert [str(one) for one in left(folder, offered) if one.file == name] == [
        f"{name}: is missing, so the language ug is not offered; add it, or take the language out"
    ]


def test_the_bundled_pack_is_complete_in_three_languages():
    bundled = pack()
    assert [one.code for one in bundled.languages] == ["en", "ur", "ug"]
    assert all(one.appeal.body and one.consent.first for one in bundled.languages)
    assert {one.code: one.reviewed for one in bundled.languages} == {
        "en": True,
        "ur": False,
        "ug": False,
    }
    assert bundled.petition.as_of == "2018"
    notes = [str(one) for one in left(bundled_campaign(), bundled)]
    assert any("ur" in note and "reviewed" in note for note in notes)
    assert any("sealed_to" in note for note in notes)


def test_the_words_stand_for_keys_and_every_text(folder, tmp_path):
    before = pack_fingerprint(read_pack(folder))
    assert len(before.words) == 6
    assert len(before.digits.replace(" ", "")) == 24
    change(folder, "consent.ur.md", "۔", "،")
    assert pack_fingerprint(read_pack(folder)) != before
    swapped = live_pack_folder(tmp_path / "swapped", new_campaign_key())
    assert pack_fingerprint(read_pack(swapped)) != before


def test_the_order_of_keys_does_not_change_the_words(tmp_path):
    one, two = new_campaign_key(), new_campaign_key()
    first = read_pack(live_pack_folder(tmp_path / "a", one, two))
    second = read_pack(live_pack_folder(tmp_path / "b", two, one))
    assert pack_fingerprint(first) == pack_fingerprint(second)


def test_a_scaffolded_pack_is_sound_and_says_what_is_to_do(tmp_path):
    key = new_campaign_key().public
    scaffold(tmp_path / "My new campaign", (key,))
    made = read_pack(tmp_path / "My new campaign")
    assert made.sealed_to == (key,)
    assert made.id == "my-new-campaign"
    assert any("phone" in str(one) for one in left(tmp_path / "My new campaign", made))
    with pytest.raises(KioskError, match="not empty"):
        scaffold(tmp_path / "My new campaign", ())


@pytest.mark.parametrize("content", ["x = " + "[" * 5000, "format = " + "9" * 5000])
def test_a_hostile_toml_is_told(folder, content):
    (folder / "campaign.toml").write_text(content)
    [fault] = faults(folder)
    assert fault.startswith("campaign.toml: is not TOML")


def test_a_mistyped_key_is_no_sound_pack(tmp_path):
    key = new_campaign_key().public
    wrong = key[:-1] + ("q" if key[-1] != "q" else "p")
    folder = live_pack_folder(tmp_path / "pack", new_campaign_key())
    toml = folder / "campaign.toml"
    before = read_pack(folder).sealed_to[0]
    toml.write_text(toml.read_text("utf-8").replace(before, wrong), "utf-8")
    ran = command("campaign", "check", folder)
    assert ran.returncode == 1
    assert "no key to seal to" in ran.stderr
    assert command("campaign", "new", tmp_path / "new", "--sealed-to", wrong).returncode == 1
    assert not (tmp_path / "new").exists()


NEW = ("fa:فارسی:rtl", "fr:Français:ltr", "ur:اردو:rtl")


def test_a_new_pack_in_other_languages_is_sound_and_check_guides_it_to_done(tmp_path):
    folder = tmp_path / "water"
    options = [word for one in NEW for word in ("--language", one)]
    made = command("campaign", "new", folder, *options, "--json")
    assert made.returncode == 0, made.stderr
    names = [Path(name).name for name in json.loads(made.stdout)["files"]]
    assert [name for name in names if name.endswith(".ts")] == [
        "interface.fa.ts",
        "interface.fr.ts",
    ]
    new = read_pack(folder)
    assert (new.default_language, new.language("fa").direction) == ("fa", "rtl")

    told = json.loads(command("campaign", "check", folder, "--json").stdout)
    assert told["ok"]
    assert not told["ready"]
    assert "appeal.fr.md: still holds the words of the template; write your own" in told["left"]
    assert any(one.startswith("campaign.toml, organiser.ur: still holds") for one in told["left"])
    assert any(one.startswith("interface.fr.ts: ") for one in told["left"])
    assert not any("interface.ur.ts" in one for one in told["advice"])
    assert any(one.startswith("campaign.toml, delete_by_words: ") for one in told["advice"])

    for code in ("fa", "fr", "ur"):
        for text, by_hand in (("appeal", "# A\n\nB c.\n\n## D\n\nE f.\n"), ("consent", "G h.\n")):
            (folder / f"{text}.{code}.md").write_text(by_hand, "utf-8")
    for code in ("fa", "fr"):  # as a translator would fill them in
        name = f"interface.{code}.ts"
        shutil.copyfile(ROOT / "tests" / "packs" / "clean-river" / name, folder / name)
    toml = folder / "campaign.toml"
    text = toml.read_text("utf-8")
    for template in ("Your campaign's name", "Whom you ask", "Who gets the list"):
        text = text.replace(template, "Words of our own")
    keys = f'["{new_campaign_key().public}"]'
    text = text.replace("sealed_to = []", f"sealed_to = {keys}")
    text = text.replace("office_keys = []", f'office_keys = ["ed25519:{"0" * 64}"]')
    toml.write_text(text, "utf-8")
    done = command("campaign", "check", folder)
    assert done.returncode == 0
    assert "Left to do" not in done.stdout
    assert done.stdout.endswith("Ready to go live.\n")
    assert "1. campaign.toml, sealed_to: one key alone" in done.stdout


@pytest.mark.parametrize(
    "language", ["fr", "fr:Français", "fr:Français:up", "FR:x:ltr", "fr::ltr", "fr:a\nb:ltr", "::"]
)
def test_a_language_that_is_none_is_told_and_nothing_is_written(tmp_path, language):
    ran = command("campaign", "new", tmp_path / "new", "--language", language)
    assert ran.returncode == 2
    assert not (tmp_path / "new").exists()


def test_a_language_named_twice_is_refused(tmp_path):
    twice = [parse_language("fr:Français:ltr")] * 2
    with pytest.raises(KioskError, match="each once"):
        scaffold(tmp_path / "new", (), twice)
    assert not (tmp_path / "new").exists()


def test_names_in_a_language_may_hold_colons_and_quotes(tmp_path):
    scaffold(tmp_path / "new", (), [parse_language('xx:The "x": \\ one:ltr')])
    assert read_pack(tmp_path / "new").languages[0].name == 'The "x": \\ one'


def test_the_day_of_deletion_is_said_in_words_and_must_be_that_day(tmp_path):
    key = new_campaign_key()
    for language, words in (("en", "31 December 2028"), ("ur", "31 دسمبر 2028")):
        first = read_pack(bundled_campaign()).language(language).consent.first
        assert any(f"\u2068{words}\u2069" in block.text for block in first)
    for number, wrong in enumerate(("31 December 2029", "1 December 2028", "the end of 2028")):
        folder = live_pack_folder(tmp_path / str(number), key, **{"31 December 2028": wrong})
        with pytest.raises(PackError) as told:
            read_pack(folder)
        assert [fault.key for fault in told.value.faults] == ["delete_by_words.en"]


def test_a_day_that_no_words_say_is_advice_and_told_as_it_is_shown(tmp_path):
    def told(folder):
        return [one for one in left(folder, read_pack(folder)) if one.key == "delete_by_words"]

    folder = tmp_path / "pack"
    scaffold(folder, ())
    day = read_pack(folder).delete_by
    [one] = told(folder)
    assert not one.must
    assert day.isoformat() in one.mend
    toml = folder / "campaign.toml"
    words = f'[delete_by_words]\nen = "{day.day} December {day.year}"\n'
    toml.write_text(toml.read_text("utf-8") + words, "utf-8")
    assert told(folder) == []


def test_the_new_packs_country_asks_to_be_made_ones_own(tmp_path):
    scaffold(tmp_path / "pack", ())
    lines = (tmp_path / "pack" / "campaign.toml").read_text("utf-8").splitlines()
    assert lines[lines.index('country = "GB"') - 1].startswith("# The country")


def test_a_new_packs_keyboard_to_begin_from_is_told(tmp_path):
    made = command("campaign", "new", tmp_path / "new", "--language", "ar:العربية:rtl")
    assert made.returncode == 0, made.stderr
    [told] = [one for one in made.stdout.splitlines() if "keyboard.ar.json" in one][1:]
    assert "Urdu" in told


def test_a_language_that_no_keyboard_can_type_must_be_given_one(tmp_path):
    folder = tmp_path / "pack"
    scaffold(folder, (), [parse_language("de:Deutsch:ltr"), parse_language("ar:العربية:rtl")])
    keyboard = folder / "keyboard.ar.json"
    assert keyboard.exists()  # one to begin from
    assert not (folder / "keyboard.de.json").exists()
    assert not any(one.file == keyboard.name for one in left(folder, read_pack(folder)))
    keyboard.unlink()
    [told] = [one for one in left(folder, read_pack(folder)) if one.file == keyboard.name]
    assert told.must
    assert "العربية" in told.mend
    words = [one for one in left(folder, read_pack(folder)) if one.file == "interface.ar.ts"]
    assert [one.must for one in words] == [True]
