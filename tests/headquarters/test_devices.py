"""Which stands an office believes: by words, by the stick, and until which day."""

import json
from datetime import date, timedelta

import pytest

from benchmarks.crowd import DAY
from kiosk.bundle.statement import Statement
from kiosk.errors import KioskError
from kiosk.headquarters.devices import (
    accept_stands,
    known_stands,
    reinstate,
    revoke,
    stands_on,
)
from kiosk.headquarters.expect import expect
from kiosk.headquarters.forks import resolve
from kiosk.headquarters.intake import accept_device, intake
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.devices import Devices
from kiosk.headquarters.register.standing import Standing, Verdict
from kiosk.headquarters.status import status
from tests.headquarters.bundles import kiosk, manifest_of, words, write
from tests.headquarters.test_intake import TODAY, accept_all, register
from tests.support import command

NEXT = DAY + timedelta(days=1)


def standings(store):
    return {one.manifest.number: one.standing for one in Bundles(store).all()}


def test_all_stands_of_a_stick_in_one_act(tmp_path):
    stick, stands = tmp_path / "stick", [kiosk() for _ in range(3)]
    paths = [write(stick, stand) for stand in stands]
    (stick / "x.bundle").write_bytes(b"foreign")
    store = register(tmp_path)
    expect(store, Statement.of(manifest_of(paths[0].read_bytes())), TODAY)
    found, refused = stands_on(store, [stick], rehearsal=False)
    assert [one.reason for one in refused] == ["It is not a bundle of Petition Kiosk."]
    assert {one.words: (one.told, one.records, one.accepted) for one in found} == {
        words(stand): (int(stand is stands[0]), 2, False) for stand in stands
    }
    assert Devices(store).public_keys() == []  # looking stores nothing
    assert accept_stands(store, found, TODAY) == 3
    assert intake(store, [stick], False, TODAY).accepted == 3
    found, _ = stands_on(store, [stick], rehearsal=False)
    assert all(one.accepted for one in found)
    assert accept_stands(store, found, TODAY) == 0


def test_a_statement_of_other_content_vouches_for_nothing(tmp_path):
    stand = kiosk()
    twin = stand.twin()
    path, other = write(tmp_path / "a", stand), write(tmp_path / "b", twin)
    store = register(tmp_path)
    expect(store, Statement.of(manifest_of(other.read_bytes())), TODAY)
    [one] = stands_on(store, [path], rehearsal=False)[0]
    assert one.told == 0


def test_a_stick_by_command_asks_once(tmp_path):
    stick, url = tmp_path / "stick", tmp_path / "office.sqlite"
    stands = [kiosk() for _ in range(2)]
    paths = [write(stick, stand) for stand in stands]
    sms = Statement.of(manifest_of(paths[0].read_bytes())).sms()
    assert command("expect", sms, "--register", url).returncode == 0
    asked = command("device", "accept", "--stick", stick, "--register", url)
    assert (asked.returncode, "2 stands would be accepted" in asked.stderr) == (1, True)
    assert f"{words(stands[0])}: 1 bundle, 2 records: new; all of it was told" in asked.stdout
    assert f"{words(stands[1])}: 1 bundle, 2 records: new; nothing of it was told" in asked.stdout
    assert json.loads(command("device", "list", "--register", url, "--json").stdout) == {
        "stands": []
    }
    done = command("device", "accept", "--stick", stick, "--register", url, "--yes", "--json")
    assert sorted(json.loads(done.stdout)["accepted"]) == sorted(map(words, stands))
    listed = command("device", "list", "--register", url).stdout
    assert all(f"{words(stand)}: accepted" in listed for stand in stands)
    neither = command("device", "accept", "--register", url)
    assert (neither.returncode, "six words, or a stick" in neither.stderr) == (1, True)


def test_from_the_day_on_nothing_counts_and_what_was_before_stays(tmp_path):
    stand = kiosk()
    before, after = write(tmp_path, stand), write(tmp_path, stand, day=NEXT)
    store = register(tmp_path)
    intake(store, [before, after], False, TODAY)
    accept_all(store)
    done = revoke(store, words(stand).upper(), NEXT)
    assert (done.held, done.out, done.waiting) == (1, 1, 0)
    assert standings(store) == {1: Standing.HELD, 2: Standing.REVOKED}
    [known] = known_stands(store)
    assert (known.revoked_on, known.held, known.waiting) == (NEXT.isoformat(), 2, 2)
    assert status(store).stands[0].revoked_on == NEXT.isoformat()
    with pytest.raises(KioskError, match="was revoked from 2026-03-15 on"):
        accept_device(store, words(stand), TODAY)
    with pytest.raises(KioskError, match="nothing to decide"):
        resolve(store, words(stand), 2, Verdict.TAKE, TODAY)
    reinstate(store, words(stand))
    assert set(standings(store).values()) == {Standing.HELD}
    with pytest.raises(KioskError, match="not revoked"):
        reinstate(store, words(stand))


def test_a_thief_who_dates_back_is_not_believed(tmp_path):
    """Whoever has the key writes any day: what comes after the revocation waits for a person."""
    stand = kiosk()
    mine = write(tmp_path, stand)
    store = register(tmp_path)
    intake(store, [mine], False, TODAY)
    accept_all(store)
    revoke(store, words(stand), NEXT)
    stolen = write(tmp_path, stand, day=DAY)
    intake(store, [stolen], False, TODAY)
    assert standings(store) == {1: Standing.HELD, 2: Standing.UNVOUCHED}
    # Told afterwards it proves nothing: the thief can telephone too.
    expect(store, Statement.of(manifest_of(stolen.read_bytes())), NEXT)
    assert standings(store)[2] is Standing.UNVOUCHED
    revoke(store, words(stand), NEXT + timedelta(days=1))  # moved later it vouches for no more
    assert standings(store)[2] is Standing.HELD  # told the day before that
    revoke(store, words(stand), NEXT)
    assert standings(store)[2] is Standing.UNVOUCHED
    resolve(store, words(stand), 2, Verdict.TAKE, TODAY)
    assert standings(store)[2] is Standing.HELD
    resolve(store, words(stand), 2, None, TODAY)
    assert standings(store)[2] is Standing.UNVOUCHED


def test_a_stick_still_on_its_way_counts_where_it_was_told_in_time(tmp_path):
    stand = kiosk()
    first, second = write(tmp_path, stand), write(tmp_path, stand)
    store = register(tmp_path)
    intake(store, [first], False, TODAY)
    accept_all(store)
    expect(store, Statement.of(manifest_of(second.read_bytes())), DAY)
    revoke(store, words(stand), NEXT)
    intake(store, [second], False, TODAY)
    assert standings(store) == {1: Standing.HELD, 2: Standing.HELD}


def test_revoking_by_command(tmp_path):
    stand, url = kiosk(), tmp_path / "office.sqlite"
    assert command("intake", write(tmp_path, stand), "--register", url).returncode == 0
    named = words(stand).split()
    assert command("device", "accept", *named, "--register", url).returncode == 0
    wrong = command("device", "revoke", *named, "--register", url)
    assert (wrong.returncode, "--on YYYY-MM-DD" in wrong.stderr) == (1, True)
    done = command("device", "revoke", *named, "--on", DAY.isoformat(), "--register", url)
    assert done.stdout == "Revoked from 2026-03-14 on: 0 bundles still count, 1 no more.\n"
    found = json.loads(command("status", "--register", url, "--json").stdout)
    assert (found["held"], found["stands"][0]["why"]) == (0, "revoked device")
    undone = command("device", "revoke", *named, "--undo", "--register", url, "--json")
    assert json.loads(undone.stdout)["revoked_on"] == ""
    assert json.loads(command("status", "--register", url, "--json").stdout)["held"] == 2


def test_words_that_nobody_has_revoke_nothing(tmp_path):
    with pytest.raises(KioskError, match="No stand met"):
        revoke(register(tmp_path), "six words of nobody at all", date(2026, 1, 1))
