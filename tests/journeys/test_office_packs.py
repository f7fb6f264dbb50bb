"""What is wrong with a new campaign's pack is told whole, in the language of the window."""

import re

import pytest

from tests import support
from tests.journeys.clerk import at_a_desk

LANGUAGES = ["ur", "ug"]
# What is isolated is quoted from a file; a format keeps its name.
QUOTED = re.compile("[\u2066\u2068][^\u2066\u2068\u2069]*\u2069")
ENGLISH = re.compile(r"\b(?!(?:https|UTF|Ogg|TOML)\b)[A-Za-z]{3,}")


@pytest.fixture
def clerk(qtbot, tmp_path):
    with at_a_desk(qtbot, tmp_path / "office") as driver:
        yield driver


def english_in(text: str) -> list[str]:
    while QUOTED.search(text):
        text = QUOTED.sub("", text)
    return ENGLISH.findall(text)


def told(clerk, name: str) -> list[str]:
    clerk.quiet()
    found = []
    while clerk.items(f"{name}_{len(found)}"):
        found.append(clerk.text(f"{name}_{len(found)}").replace("\u00a0", " "))
    return found


def filled(clerk, folder) -> None:
    for name, text in {
        "campaignName": "Clean River",
        "phone": "+49 30 0000000",
        "country": "DE",
        "asOf": "2026",
        "deleteBy": "2028-12-31",
        "organiser_en": "River friends",
        "addressee_en": "The city",
        "readers_en": "The mayor",
        "packFolder": str(folder),
    }.items():
        clerk.put(f"field_{name}", text)


def test_every_fault_of_a_new_pack_is_told_by_what_the_page_calls_it(clerk, tmp_path):
    clerk.press("to_campaign")
    filled(clerk, tmp_path / "pack")
    clerk.put("field_country", "Germany")
    clerk.put("field_leastAge", "200")
    clerk.press("writePack")
    assert clerk.said() == "The campaign pack cannot be used as it is. Left to mend: 2"
    assert told(clerk, "wrong") == [
        "The country that the form begins with, in two letters"
        " (\u2066campaign.toml, country\u2069): is no country; write two capital letters",
        "How old somebody must be to sign (\u2066campaign.toml, least_age\u2069):"
        " must be \u2068120\u2069 or less",
    ]
    clerk.put("field_country", "DE")
    clerk.put("field_leastAge", "16")
    clerk.press("writePack")
    assert told(clerk, "wrong") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_packs_faults_are_in_the_language_of_the_window(clerk, tmp_path, language):
    clerk.press("to_campaign")
    clerk.press(f"language_{language}")
    clerk.put("field_campaignName", "Clean River")
    clerk.put("field_deleteBy", "2028-12-31")
    clerk.put("field_packFolder", str(tmp_path / "pack"))
    clerk.put("field_onlineAddress", "http://example.org")
    clerk.press("writePack")
    assert english_in(clerk.said()) == []
    assert len(told(clerk, "wrong")) == 5
    assert [one for one in told(clerk, "wrong") if english_in(one)] == []
    clerk.put("field_appeal_en", "no headline")
    clerk.quiet()
    assert english_in(clerk.text("wrong_en")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_left_to_do_is_in_the_language_of_the_window(clerk, tmp_path, language):
    clerk.press("to_campaign")
    clerk.press(f"language_{language}")
    filled(clerk, tmp_path / "pack")
    clerk.press("writePack")
    assert english_in(clerk.said()) == []
    left = told(clerk, "left")
    assert len(left) == 3
    assert [one for one in left if english_in(one)] == []
    clerk.press("writePack")
    assert "pack" in clerk.said()  # its folder's name
    assert english_in(clerk.said()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_faults_of_a_pack_that_lies_there_are_told_too(clerk, tmp_path, language):
    folder = support.live_pack_folder(tmp_path / "pack", support.new_campaign_key())
    (folder / "appeal.en.md").write_text("# A\n\n[Look](there) and see.\n", "utf-8")
    (folder / "consent.ur.md").write_bytes(b"\xff\xfe\xff")
    (folder / "audio.ug.ogg").write_bytes(b"RIFF")
    (folder / "keyboard.ug.json").write_text('{"format": 2}', "utf-8")
    clerk.press("to_campaign")
    clerk.press(f"language_{language}")
    clerk.put("field_packFolder", str(folder))
    clerk.press("takePack")
    assert len(told(clerk, "wrong")) == 4
    assert [one for one in told(clerk, "wrong") if english_in(one)] == []
    (folder / "campaign.toml").write_text("format == 1", "utf-8")
    clerk.press("takePack")
    [toml] = told(clerk, "wrong")
    assert english_in(toml) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_that_a_text_does_not_fit_on_is_told(clerk, tmp_path, language):
    clerk.press("to_campaign")
    clerk.press(f"language_{language}")
    filled(clerk, tmp_path / "pack")
    clerk.put("field_appeal_en", f"# {'Clean water ' * 400}\n\nB c.\n\n## D\n\nE f.\n")
    clerk.press("writePack")
    clerk.put("field_paper", str(tmp_path / "paper"))
    clerk.press("print_en")
    assert clerk.items("saidSentence")
    assert english_in(clerk.said()) == []
