"""Three stands, sixty signatures, one list: the whole way, on one machine."""

import json
from pathlib import Path

import pytest

from kiosk.petition.signature import Exposure
from tests.journeys.window import opened
from tests.support import ROOT, command

CAMPAIGN = ROOT / "assets" / "campaigns" / "free-uyghur-wives"
NAMES = {"en": "Person", "ur": "شخص", "ug": "كىشى"}


def line(name, language="en", **changes):
    content = {
        "name": name,
        "email": "",
        "phone": "",
        "place": "Gilgit",
        "country": "PK",
        "comment": "",
        "language": language,
        "exposure": "named",
        "consents": {"sign": True, "contact": False},
    }
    return json.dumps(content | changes, ensure_ascii=False)


def letters(number):
    return "abcdefghijklmnopqrstuvwxyz"[number // 26] + "abcdefghijklmnopqrstuvwxyz"[number % 26]


def sign_by_command(folder, lines):
    folder.mkdir(parents=True, exist_ok=True)
    drafts = folder / "drafts.jsonl"
    drafts.write_text("\n".join(lines) + "\n", "utf-8")
    return told(
        *("sign", "--data", folder / "data", "--campaign", CAMPAIGN),
        *("--from", drafts, "--rehearsal", "--json"),
    )


def told(*words, code=0):
    ran = command(*words)
    assert ran.returncode == code, ran.stderr + ran.stdout
    assert "Traceback" not in ran.stderr
    return json.loads(ran.stdout)


def sign_on_screen(qtbot, data, count):
    """Signs through the screens' own objects, as taps do."""
    with opened(qtbot, data) as driver:
        screen = driver.shown.screen
        for number in range(count):
            screen.setLanguage("ug")
            screen.read()
            screen.sign()
            screen.review(
                {"name": f"ئېكران {letters(number)}", "exposure": "public", "country": "PK"}
            )
            assert screen.property("screen") == "consent", screen.property("faults")
            screen.agree(False, [])
            assert screen.property("screen") == "thanks"
            screen.finish()


@pytest.fixture(scope="module")
def key_of_rehearsal(tmp_path_factory):
    """One practice key for three stands, so that one key opens all of them."""
    from kiosk.sealing.keys import new_campaign_key

    path = tmp_path_factory.mktemp("key") / "rehearsal.key"
    path.write_text(new_campaign_key().identity_file())
    return path


def stand_folder(tmp_path, name, key):
    rehearsal = tmp_path / name / "data" / "rehearsal"
    rehearsal.mkdir(parents=True)
    (rehearsal / "rehearsal.key").write_bytes(key.read_bytes())
    (rehearsal / "rehearsal.key").chmod(0o600)
    return tmp_path / name


def test_sixty_signatures_of_three_stands_become_fifty_nine_people(
    qtbot, tmp_path, key_of_rehearsal
):
    twice = {"email": "twice@example.org", "phone": "0355-4212345"}
    stands = [stand_folder(tmp_path, name, key_of_rehearsal) for name in "abc"]
    sign_on_screen(qtbot, stands[0] / "data", 15)
    sign_by_command(
        stands[0],
        [line(f"Person {letters(n)}") for n in range(4)] + [line("Zaynab Khan", **twice)],
    )
    sign_by_command(
        stands[1],
        [line(f"{NAMES['ur']} {letters(n)}", "ur") for n in range(19)]
        + [line("ZAYNAB  KHAN", phone="+92 355 4212345", exposure="public")],
    )
    family = [line(f"كىشى {letters(n)}", "ug", phone="0581 1234567") for n in range(5)]
    counted = [line("", exposure="counted") for _ in range(5)]
    rest = [line(f"Other {letters(n)}") for n in range(10)]
    sign_by_command(stands[2], family + counted + rest)

    sticks = []
    for stand in stands:
        stick = stand / "stick"
        stick.mkdir()
        exported = told("export", "--data", stand / "data", stick, "--rehearsal", "--json")
        assert (exported["bundle"], exported["count"]) == (1, 20)
        assert len(exported["files"]) == 1
        assert len(exported["digest"]) == 64
        told("verify", *exported["files"], "--json")
        sticks.append(stick)

    lists = []
    for order in (sticks, sticks[::-1]):
        name = order[0].parent.name
        register = tmp_path / f"{name}.sqlite"
        for number, stick in enumerate((*order, order[0])):
            taken = told("intake", stick, "--register", register, "--rehearsal", "--json")
            assert taken["already_here"] == (1 if number == 3 else 0)
            assert taken["accepted"] == (0 if number == 3 else 1)
            assert (taken["waiting"], taken["refused"]) == (0, [])
        held = told("status", "--register", register, "--json")
        assert (held["held"], held["waiting"], len(held["stands"])) == (60, 0, 3)
        out = tmp_path / f"{name}-out"
        published = told(
            *("publish", "--register", register, "--key", key_of_rehearsal),
            *("--out", out, "--json"),
        )
        assert published["signatures"] == 59
        assert published["duplicates"] == 1
        assert published["withdrawn"] == 0
        folder = Path(published["folder"])
        assert folder.parent == out
        assert {Path(name).parent for name in published["files"]} > {folder}
        lists.append((folder / "PRIVATE-do-not-hand-over" / "signatures.csv").read_bytes())
    assert lists[0] == lists[1]
    text = lists[0].decode("utf-8-sig")
    assert len(text.splitlines()) == 60
    [folded] = [row for row in text.splitlines() if "aynab" in row.lower()]
    assert Exposure.NAMED.value in folded
    assert '"2"' in folded
    for number in range(15):
        assert f"ئېكران {letters(number)}" in text


def test_a_line_that_the_rules_refuse_is_told_and_the_others_go_in(tmp_path):
    folder = tmp_path / "a"
    folder.mkdir()
    drafts = folder / "drafts.jsonl"
    bad = [
        "{",
        "[]",
        line("Canary", exposure="everyone"),
        line("Canary", consents={"sign": False}),
        line("Canary", surprise=1),
        line("Canary", consents={"sign": "yes"}),
        line(["Canary"]),
    ]
    drafts.write_text("\n".join([line("Good one"), *bad, "", line("Good too")]), "utf-8")
    ran = command(
        *("sign", "--data", folder / "d", "--campaign", CAMPAIGN),
        *("--from", drafts, "--rehearsal", "--json"),
    )
    answer = json.loads(ran.stdout)
    assert ran.returncode == 1
    assert answer["signed"] == 2
    assert [one["line"] for one in answer["refused"]] == list(range(2, 9))
    assert all(one["fault"].endswith(".") for one in answer["refused"])
    assert "Canary" not in ran.stdout + ran.stderr


def test_commands_answer_for_people_too(tmp_path):
    helped = command("--help")
    assert helped.returncode == 0
    for name in ("sign", "export", "verify", "intake", "status", "publish", "key", "campaign"):
        assert name in helped.stdout
        assert command(name, "--help").returncode == 0
    assert command("no-such-command").returncode == 2
    assert command("stand", "--help").returncode == 0
