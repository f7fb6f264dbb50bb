"""receipts.txt tells whoever holds a receipt whether it counts, and tells nobody else anything."""

import json
import os
import tracemalloc
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.errors import KioskError
from kiosk.headquarters.intake import intake
from kiosk.headquarters.publish.publish import Wishes, publish
from kiosk.headquarters.publish.readers import Packs
from kiosk.headquarters.receipts import (
    MAGIC,
    ReceiptListError,
    Verdict,
    check_receipt,
    lines,
)
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.store import Register
from kiosk.petition.receipt import new_code, receipt_hash, show_code
from kiosk.stand.export import export
from tests.headquarters.publishing import kept, private, publish_to
from tests.headquarters.test_reconcile import signature
from tests.support import DAY, command, draft, pack, rehearsal, rehearsal_unsealer

CAMPAIGN, PETITION = "free", "demand"


def write(path, codes, petition=PETITION, practice=False):
    hashes = [receipt_hash(CAMPAIGN, petition, code) for code in codes]
    path.write_bytes(b"".join(lines(CAMPAIGN, petition, practice, hashes)))
    return path


@pytest.fixture
def codes():
    return sorted(new_code() for _ in range(5))


@pytest.fixture
def listed(tmp_path, codes):
    return write(tmp_path / "receipts.txt", codes)


def verdict(path, code):
    return check_receipt(path, code).verdict


def test_a_code_is_counted_not_counted_or_mistyped(listed, codes):
    for code in codes:
        assert verdict(listed, show_code(code).lower().replace("-", " ")) is Verdict.COUNTED
    assert verdict(listed, new_code()) is Verdict.NOT_COUNTED
    wrong = codes[0][:-1] + ("0" if codes[0][-1] != "0" else "1")
    for text in (wrong, "", "?", "0" * 400, "\ud800"):
        assert verdict(listed, text) is Verdict.MISTYPED


def test_a_code_of_another_petition_does_not_count(tmp_path, codes):
    other = write(tmp_path / "other.txt", codes, petition="other")
    mine = write(tmp_path / "mine.txt", codes[:1])
    assert verdict(mine, codes[0]) is Verdict.COUNTED
    assert set(other.read_text().split("\n")[6:]) & set(mine.read_text().split("\n")[6:]) == {""}


def test_the_order_of_the_list_tells_nothing(tmp_path, codes):
    one = write(tmp_path / "one", codes).read_bytes()
    assert write(tmp_path / "two", [*codes[::-1], codes[2]]).read_bytes() == one
    hashes = one.decode().split("\n")[6:-1]
    assert hashes == sorted(hashes)


def test_an_empty_list_counts_nobody(tmp_path):
    assert verdict(write(tmp_path / "empty", []), new_code()) is Verdict.NOT_COUNTED


def test_what_a_mailer_does_to_line_ends_is_no_damage(listed, codes):
    sent = b"\xef\xbb\xbf" + listed.read_bytes().replace(b"\n", b"\r\n")
    listed.write_bytes(sent)
    assert verdict(listed, codes[0]) is Verdict.COUNTED


def test_every_damaged_byte_and_every_cut_is_seen(listed, codes):
    whole = listed.read_bytes()
    for at in range(len(whole) - 1):  # without its last line end it is whole
        for changed in (whole[:at], whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]):
            listed.write_bytes(changed)
            with pytest.raises(ReceiptListError):
                check_receipt(listed, codes[0])
    listed.write_bytes(whole)
    assert verdict(listed, codes[0]) is Verdict.COUNTED


HEAD = f"{MAGIC}\ncampaign free\npetition demand\nmode live\n"
HOSTILE = {
    "nothing": b"",
    "a picture": b"\x89PNG" * 1000,
    "another head": b"petition-kiosk receipts v2\ncampaign free\n",
    "a head alone": f"{MAGIC}\n".encode(),
    "a bad campaign": f"{MAGIC}\ncampaign ../../etc\n".encode(),
    "an escape": f"{MAGIC}\ncampaign \x1b[31m\n".encode(),
    "a huge count": f"{HEAD}count 99999999\ndigest {'0' * 64}\n".encode(),
    "a count with a sign": f"{HEAD}count -1\ndigest {'0' * 64}\n".encode(),
    "a count in other digits": f"{HEAD}count ١\ndigest {'0' * 64}\n{'0' * 64}\n".encode(),
    "one endless line": f"{HEAD}count 5\ndigest {'0' * 64}\n".encode() + b"a" * (1 << 20),
    "a NUL": f"{HEAD}count 1\ndigest {'0' * 64}\n".encode() + b"\0" * 64 + b"\n",
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_no_list_gets_one_sentence(tmp_path, what):
    path = tmp_path / "list"
    path.write_bytes(HOSTILE[what])
    with pytest.raises(ReceiptListError) as told:
        check_receipt(path, new_code())
    assert told.value.sentence.count(".") == 1
    assert "\x1b" not in told.value.sentence + told.value.hint


def test_what_is_no_file_gets_one_sentence(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "none", tmp_path / "pipe", tmp_path / "no" / "folder"):
        with pytest.raises(ReceiptListError, match="There is no list"):
            check_receipt(path, new_code())


def test_a_huge_file_costs_no_memory(tmp_path):
    path = tmp_path / "huge"
    with path.open("wb") as file:
        file.write(f"{HEAD}count 9000000\ndigest {'0' * 64}\n".encode())
        file.truncate(1 << 32)
    tracemalloc.start()
    with pytest.raises(ReceiptListError, match="damaged"):
        check_receipt(path, new_code())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1 << 20


# --- publishing --------------------------------------------------------------------------------


def test_the_list_holds_every_folded_signature_and_no_name_and_no_id(tmp_path):
    twice = [signature(n, "Canary Name", email="a@b.org") for n in (1, 2)]
    published = publish_to(tmp_path, *twice, signature(3, "Other"))
    assert published.signatures == 2
    text = (private(published) / "receipts.txt").read_text("ascii")
    hashes = text.split("\n")[6:-1]
    assert hashes == sorted(one.receipt.hex() for one in (*twice, signature(3)))
    assert "canary" not in text.lower()
    assert not any(one.header.id.hex() in text.replace(one.receipt.hex(), "") for one in twice)


def test_whoever_is_past_the_day_of_deletion_is_not_on_the_list(tmp_path):
    past = replace(signature(1, "Past"), delete_by=DAY - timedelta(days=1))
    path = private(publish_to(tmp_path, past, signature(2))) / "receipts.txt"
    assert path.read_text("ascii").split("\n")[6:-1] == [signature(2).receipt.hex()]


@pytest.fixture
def whole(tmp_path):
    """A rehearsal taken in: a code that stays, one withdrawn after export, and the register."""
    stand = rehearsal(tmp_path / "data")
    stays, leaves = (stand.collect(draft(name)) for name in ("Stays", "Leaves"))
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, rehearsal=True)
    stand.take_back(leaves)
    gone = stand.collect(draft("Gone"))
    stand.take_back(gone)
    export(tmp_path / "data", stick, rehearsal=True)
    stand.close()
    register = Register(str(tmp_path / "register.sqlite"), make=True)
    assert intake(register, [stick], True, DAY).accepted == 2
    result = reconcile(register, rehearsal_unsealer(tmp_path / "data"))
    register.close()
    published = publish(result, Packs([pack()]), tmp_path / "out", DAY, kept(), Wishes())
    path = private(published) / "receipts.txt"
    return path, stays, leaves, gone


def test_the_whole_way_from_the_tap_to_the_list(whole):
    path, stays, leaves, gone = whole
    answer = check_receipt(path, stays.code)
    assert (answer.verdict, answer.practice) == (Verdict.COUNTED, True)
    assert (answer.campaign, answer.petition) == (pack().id, pack().petition.id)
    assert verdict(path, leaves.code) is Verdict.NOT_COUNTED
    assert verdict(path, gone.code) is Verdict.NOT_COUNTED


def test_the_command(whole):
    path, stays, leaves, _ = whole
    shown = show_code(stays.code)
    counted = command("receipt", "check", shown, "--list", path)
    assert counted.returncode == 0, counted.stderr
    assert counted.stdout.startswith("Counted: ")
    assert "practice" in counted.stdout
    spaced = command("receipt", "check", *shown.lower().split("-"), "--list", path, "--json")
    assert spaced.returncode == 0
    assert json.loads(spaced.stdout)["result"] == "counted"
    taken = command("receipt", "check", leaves.code, "--list", path, "--json")
    assert taken.returncode == 1
    assert json.loads(taken.stdout)["result"] == "not counted"
    mistyped = command("receipt", "check", shown[:-2], "--list", path)
    assert mistyped.returncode == 1
    assert mistyped.stdout.startswith("Mistyped: ")
    assert len(mistyped.stdout.splitlines()) == 2
    path.write_bytes(b"\x89PNG" * 9)
    damaged = command("receipt", "check", shown, "--list", path)
    assert damaged.returncode == 1
    assert damaged.stderr.startswith("That file is no list of receipts.\n")
    assert "Traceback" not in damaged.stderr
    assert command("receipt", "check", shown).returncode == 2


def test_a_list_that_cannot_be_read_is_told(tmp_path, monkeypatch):
    path = write(tmp_path / "list", [])

    def fail(_file, _code):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("kiosk.headquarters.receipts._look_up", fail)
    with pytest.raises(KioskError, match="cannot be read"):
        check_receipt(path, new_code())
