"""A record whose bytes are damaged in the register: told as what it is, and healed by its stick."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import text

from benchmarks.crowd import DAY
from kiosk.headquarters.find import find
from kiosk.headquarters.intake import Intake
from kiosk.headquarters.key_count import Opened, count_opened
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.tombstones import Tombstones
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.unseal import Unsealer
from tests.headquarters.waiting import Campaign
from tests.support import command

DAMAGES = {
    "body": "UPDATE sealed_record SET sealed = CAST(substr(sealed, 1, 900) AS BLOB) WHERE id = ?",
    "header": "UPDATE sealed_record SET sealed = CAST(substr(sealed, 2) AS BLOB) WHERE id = ?",
    "empty": "UPDATE sealed_record SET sealed = X'' WHERE id = ?",
    "gone": "DELETE FROM sealed_record WHERE id = ?",
    "id": "UPDATE sealed_record SET id = X'00112233445566778899aabbccddeeff' WHERE id = ?",
}
damages = pytest.mark.parametrize("damage", DAMAGES)


def damaged(campaign, damage, *records):
    with closing(sqlite3.connect(campaign.folder / "register.sqlite")) as bare, bare:
        bare.executemany(DAMAGES[damage], [(one.id,) for one in records])


@pytest.fixture
def campaign(tmp_path):
    made = Campaign(tmp_path)
    stand = made.kiosk()
    made.records = [made.signed(stand, f"Person {one}") for one in "abc"]
    made.sticks = [made.stick(stand, made.records)]
    made.take_in(*made.sticks)
    made.accept(stand)
    return made


def names(campaign):
    found = reconcile(campaign.register, campaign.unsealer, today=DAY)
    return [one.signature.name for one in found.people], found


@damages
def test_it_is_damaged_and_not_another_keys_wherever_it_is_counted(campaign, damage):
    damaged(campaign, damage, campaign.records[0])
    who, found = names(campaign)
    assert (len(who), found.damaged, found.not_for_this_key, found.refused) == (2, 1, 0, 0)
    assert count_opened(campaign.register, campaign.unsealer) == Opened(2, 0, 0, 1)
    search = find(campaign.register, campaign.unsealer, "person")
    assert (len(search.found), search.not_for_this_key, search.damaged) == (2, 0, 1)


@damages
def test_the_stick_puts_it_back(campaign, damage):
    damaged(campaign, damage, campaign.records[0])
    assert campaign.take_in(*campaign.sticks) == Intake(already_here=1, put_back=1)
    who, found = names(campaign)
    assert (len(who), found.damaged) == (3, 0)
    assert campaign.take_in(*campaign.sticks) == Intake(already_here=1)


def test_a_changed_copy_puts_nothing_back(campaign):
    damaged(campaign, "empty", campaign.records[0])
    for path in campaign.sticks[0].iterdir():
        data = bytearray(path.read_bytes())
        data[-100] ^= 1
        path.write_bytes(data)
    taken = campaign.take_in(*campaign.sticks)
    assert (taken.put_back, len(taken.refused)) == (0, 1)
    assert names(campaign)[1].damaged == 1


@damages
def test_what_was_erased_stays_erased(campaign, damage):
    first, second, _ = campaign.records
    Tombstones(campaign.register).erase([first.id], DAY)
    damaged(campaign, damage, second)
    assert names(campaign)[1].damaged == 1
    assert campaign.take_in(*campaign.sticks).put_back == 1
    who, found = names(campaign)
    assert (len(who), found.damaged) == (2, 0)
    assert Tombstones(campaign.register).here([first.id]) == set()
    assert Tombstones(campaign.register).counts() == (2, 1)


def test_what_was_damaged_and_then_erased_fits_its_bundle_again(campaign):
    first = campaign.records[0]
    damaged(campaign, "empty", first)
    Tombstones(campaign.register).erase([first.id], DAY)
    assert campaign.take_in(*campaign.sticks).put_back == 0
    damaged(campaign, "empty", campaign.records[1])
    assert names(campaign)[1].damaged == 1
    assert campaign.take_in(*campaign.sticks).put_back == 1
    assert Tombstones(campaign.register).counts() == (2, 1)


def test_with_another_key_only_what_is_gone_is_surely_damaged(campaign):
    stranger = Unsealer(new_campaign_key().identity_file())
    damaged(campaign, "empty", campaign.records[0])
    assert count_opened(campaign.register, stranger) == Opened(0, 3, 0, 0)
    damaged(campaign, "gone", campaign.records[1])
    assert count_opened(campaign.register, stranger) == Opened(0, 2, 0, 1)


def test_the_commands_say_it(campaign, tmp_path):
    damaged(campaign, "body", campaign.records[0])
    key = tmp_path / "key"
    key.write_text(campaign.key.identity_file())
    here = ("--register", tmp_path / "register.sqlite")
    told = [
        command("key", "check", key, *here),
        command("publish", *here, "--key", key, "--out", tmp_path / "out"),
        command("reconcile", *here, "--key", key, "--out", tmp_path / "out"),
        command("find", "Person", *here, "--key", key),
    ]
    for done in told:
        assert done.returncode == 0, done.stderr
        assert "1 record is damaged in the register" in done.stdout
        assert "key does not open" not in done.stdout
        assert "nother key" not in done.stdout
    assert "opens 2 of 3 records." in told[0].stdout
    again = command("intake", *campaign.sticks, *here)
    assert "1 record damaged or missing here, now put back." in again.stdout
    assert "opens 3 of 3 records." in command("key", "check", key, *here).stdout


def test_where_everything_is_damaged_it_is_said(campaign):
    damaged(campaign, "empty", *campaign.records)
    with pytest.raises(Exception, match="of the records, 3 are damaged"):
        names(campaign)


def test_on_postgresql_too(tmp_path, new_database):
    campaign = Campaign(tmp_path, new_database("damaged"))
    stand = campaign.kiosk()
    records = [campaign.signed(stand, f"Person {one}") for one in "abc"]
    stick = campaign.stick(stand, records)
    campaign.take_in(stick)
    campaign.accept(stand)
    Tombstones(campaign.register).erase([records[0].id], DAY)
    with campaign.register.writing() as connection:
        connection.execute(
            text("UPDATE sealed_record SET sealed = '' WHERE id = :id"), {"id": records[1].id}
        )
    assert names(campaign)[1].damaged == 1
    assert campaign.take_in(stick) == Intake(already_here=1, put_back=1)
    who, found = names(campaign)
    assert (len(who), found.damaged) == (2, 0)
    campaign.register.close()
