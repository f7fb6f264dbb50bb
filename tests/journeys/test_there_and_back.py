"""By commands: forty sign, headquarters confirms, the stand lets go of them, and goes on."""

import json
import shutil
import sqlite3

import pytest

from tests.support import command, live_pack_folder


def told(*words, code=0):
    ran = command(*words, "--json")
    assert ran.returncode == code, ran.stderr + ran.stdout
    assert "Traceback" not in ran.stderr
    return json.loads(ran.stdout)


class Day:
    """One stand, one office, and the commands that people type between them."""

    def __init__(self, folder, safe):
        self.folder, self.safe = folder, safe
        self.data = folder / "data"
        self.register = folder / "register.sqlite"
        self.key = folder / "office.key"
        made = told("key", "new", "--kind", "office", "--no-passphrase", "--out", self.key)
        named = f'office_keys = ["{made["public"]}"]'
        self.pack = live_pack_folder(folder / "pack", **{"office_keys = []": named})
        assert made["public"] in (self.pack / "campaign.toml").read_text("utf-8")

    def sign(self, first, count):
        lines = [
            json.dumps(
                {
                    "name": f"Amina {'abcdefghijklmnopqrstuvwxyz'[n % 26]}{'xyz'[n // 26]}",
                    "language": "en",
                    "country": "PK",
                    "exposure": "public",
                    "consents": {"sign": True},
                }
            )
            for n in range(first, first + count)
        ]
        source = self.folder / "drafts.jsonl"
        source.write_text("\n".join(lines), "utf-8")
        done = self.stand("sign", "--from", source)
        assert done["signed"] == count
        return done

    def stand(self, name, *words, code=0):
        campaign = [] if name == "export" else ["--campaign", self.pack]
        return told(name, *words, "--data", self.data, "--rehearsal", *campaign, code=code)

    def stick(self, name):
        (self.folder / name).mkdir()
        return self.folder / name

    def office(self, *words, code=0):
        return told(*words, "--register", self.register, code=code)

    def intake(self, stick):
        return self.office("intake", stick, "--rehearsal", "--campaign", self.pack)

    def acknowledge(self, out):
        return self.office("acknowledge", "--office-key", self.key, "--out", out)

    def ledger_bytes(self):
        return b"".join(
            path.read_bytes() for path in (self.data / "rehearsal").glob("ledger.sqlite*")
        )

    def sealed(self):
        with sqlite3.connect(self.data / "rehearsal" / "ledger.sqlite") as connection:
            found = [row[0] for row in connection.execute("SELECT sealed FROM sealed_record")]
        connection.close()
        return found


def test_there_and_back(tmp_path, other_volume):
    day = Day(tmp_path, other_volume)
    day.sign(0, 40)
    lost, second, home = day.stick("lost"), day.stick("second"), day.stick("home")
    first = day.stand("export", lost)
    assert (first["bundle"], first["count"], len(first["statements"])) == (1, 40, 1)
    [statement] = first["statements"]
    assert "practice" in statement
    assert len(statement) <= 160

    # The statement comes home before any stick does; the first stick never comes.
    assert day.office("expect", statement)["new"] is True
    assert day.office("expect", *statement.upper().split())["new"] is False
    before = day.office("status")
    assert (before["held"], before["outstanding"]) == (0, 40)
    shown = command("status", "--register", day.register).stdout
    assert "bundle 1: 40 records outstanding" in shown
    shutil.rmtree(lost)
    again = day.stand("export", second)
    assert again["digest"] == first["digest"]
    assert day.intake(second)["accepted"] == 1
    arrived = day.office("status")
    assert (arrived["held"], arrived["outstanding"]) == (40, 0)

    # Nothing is acknowledged before it lies on another disk.
    assert day.acknowledge(home)["not_backed_up"] == 1
    assert list(home.iterdir()) == []
    beside = day.office("register", "backup", day.stick("beside"))
    assert (beside["bundles"], beside["records"], beside["other_volume"]) == (1, 40, False)
    assert day.acknowledge(home)["written"] == []
    kept = day.office("register", "backup", day.safe)
    assert (kept["other_volume"], kept["new"], kept["digest"]) == (True, 1, beside["digest"])
    [written] = day.acknowledge(home)["written"]
    assert (written["bundles"], written["records"]) == (1, 40)

    # The stand believes it, and lets go of exactly that.
    assert day.stand("clear", "--yes")["cleared"] == 0
    sealed = day.sealed()
    confirmed = day.stand("confirm", home)
    assert (confirmed["bundles"], confirmed["records"], confirmed["clearable"]) == ([1], 40, 40)
    assert confirmed["campaign_total"] == 40
    day.sign(40, 2)
    new = [one for one in day.sealed() if one not in sealed]
    assert len(new) == 2
    assert all(one[-48:] in day.ledger_bytes() for one in sealed)
    assert day.stand("clear", "--yes") == {"cleared": 40, "count": 42}
    content = day.ledger_bytes()
    assert not any(one[-48:] in content for one in sealed)
    assert all(one[-48:] in content for one in new)

    # Only the new ones travel, under the next number, and fit the first at headquarters.
    third = day.stick("third")
    last = day.stand("export", third)
    assert (last["bundle"], last["count"], len(last["files"])) == (2, 2, 1)
    assert day.office("expect", last["statements"][0])["new"] is True
    assert day.intake(third)["accepted"] == 1
    end = day.office("status")
    assert (end["held"], end["waiting"], end["outstanding"]) == (42, 0, 0)
    out = tmp_path / "lists"
    key = day.data / "rehearsal" / "rehearsal.key"
    assert day.office("publish", "--key", key, "--out", out)["signatures"] == 42


def test_clear_asks_and_a_pack_without_an_office_key_says_why(tmp_path, other_volume):
    day = Day(tmp_path, other_volume)
    day.sign(0, 1)
    stick = day.stick("stick")
    day.stand("export", stick)
    day.intake(stick)
    day.office("register", "backup", day.safe)
    day.acknowledge(stick)
    assert day.stand("confirm", stick)["clearable"] == 1
    words = ("--data", day.data, "--rehearsal", "--campaign", day.pack)
    asked = command("clear", *words, stdin=-3)
    assert asked.returncode == 1
    assert "--yes" in asked.stderr
    assert len(day.sealed()) == 1

    bare = tmp_path / "bare"
    campaign = live_pack_folder(tmp_path / "bare-pack")
    source = tmp_path / "drafts.jsonl"
    told("sign", "--from", source, "--data", bare, "--rehearsal", "--campaign", campaign)
    for name in ("confirm", "clear"):
        where = [stick] if name == "confirm" else []
        ran = command(name, *where, "--data", bare, "--rehearsal", "--campaign", campaign)
        assert ran.returncode == 1
        assert "names no office key" in ran.stderr


@pytest.mark.parametrize("text", ["hello", "PK1 live: " + "zzz " * 6 + "1 1 " + "12345 " * 6])
def test_a_statement_that_is_none_is_refused_and_makes_no_register(tmp_path, text):
    ran = command("expect", text, "--register", tmp_path / "register.sqlite")
    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr
    assert list(tmp_path.iterdir()) == []
