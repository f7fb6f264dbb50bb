"""By command: signed, taken in, comments read, published, handed over, taken back, told."""

import csv
import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.petition.signature import Consents, Exposure
from kiosk.resources import bundled_campaign
from kiosk.sealing.keys import new_campaign_key
from kiosk.stand.export import export
from tests.support import command, draft, rehearsal

BOTH = Consents(sign=True, contact=True, comment=True)


def told(*words):
    ran = command(*words, "--json")
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_from_the_tap_to_the_reader_and_back(tmp_path):
    stand = rehearsal(tmp_path / "data")
    leaves = stand.collect(draft("Leaves Later", exposure=Exposure.NAMED))
    stand.collect(draft("Stays", comment="Bring them home", consents=BOTH, email="s@x.org"))
    stand.collect(draft("Hidden", exposure=Exposure.COUNTED))
    stick, out = tmp_path / "stick", tmp_path / "lists"
    stick.mkdir()
    export(tmp_path / "data", stick, rehearsal=True)
    register = ("--register", tmp_path / "register.sqlite")
    key = ("--key", tmp_path / "data" / "rehearsal" / "rehearsal.key")
    told("intake", stick, *register, "--rehearsal")
    publish = ("publish", *register, *key, "--out", out)

    [comment] = told("comments", "list", *register, *key)["comments"]
    assert (comment["text"], comment["decision"]) == ("Bring them home", "waiting")
    assert told("comments", "approve", comment["id"], *register)["decided"] == 1
    wrong = command("comments", "refuse", "0" * 32, *register)
    assert (wrong.returncode, "no comment that was listed" in wrong.stderr) == (1, True)

    first = told(*publish, "--language", "all")
    folder = Path(first["folder"])
    assert folder == out / date.today().isoformat()  # noqa: DTZ011 - as the command does
    reader = folder / "for-gb-assembly"
    listed = {row["name"]: row for row in rows(reader / "names.csv")}
    assert {name: row["comment"] for name, row in listed.items()} == {
        "Stays": "Bring them home",
        "Leaves Later": "",
    }
    for code in ("en", "ur", "ug"):
        assert (reader / f"delivery.{code}.pdf").read_bytes().startswith(b"%PDF-")

    noted = told("handover", "gb-assembly", *register, "--folder", folder, "--to", "the clerk")
    assert (noted["names"], noted["reader"]) == (2, "gb-assembly")
    future = command(*("handover", "gb-assembly", *register), "--folder", folder,
                     "--day", "2999-01-01")  # fmt: skip
    assert (future.returncode, "still to come" in future.stderr) == (1, True)

    stand.take_back(leaves)
    export(tmp_path / "data", stick, rehearsal=True)
    stand.close()
    told("intake", stick, *register, "--rehearsal")
    friend = new_campaign_key()
    second = told(*publish, "--seal-to", f"the-press={friend.public}")
    assert (second["signatures"], second["withdrawn"]) == (2, 1)
    again = Path(second["folder"])
    assert again.name == f"{folder.name}-2"
    [struck] = rows(again / "for-gb-assembly" / f"withdrawn-since-{noted['day']}.csv")
    assert struck["number"] == listed["Leaves Later"]["number"]
    assert [row["name"] for row in rows(again / "for-gb-assembly" / "names.csv")] == ["Stays"]
    assert all(path.suffix == ".age" or path.name == "SHA256SUMS"
               for path in (again / "for-the-press").iterdir())  # fmt: skip

    refused = command(*publish, "--seal-to", "nobody=age1x")
    assert (refused.returncode, "There is no folder for nobody" in refused.stderr) == (1, True)
    refused = command(*publish, "--seal-to", "age1x")
    assert refused.returncode == 1
    assert "What --seal-to names is no age key" in refused.stderr
    refused = command("publish", *register, *key, "--out", tmp_path / "Dropbox" / "lists")
    assert (refused.returncode, "Dropbox" in refused.stderr) == (1, True)
    assert len(refused.stderr.splitlines()) == 2


def test_everything_sealed_to_one_key(tmp_path):
    stand = rehearsal(tmp_path / "data")
    stand.collect(replace(draft("Canary Name"), exposure=Exposure.PUBLIC))
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, rehearsal=True)
    stand.close()
    register = ("--register", tmp_path / "register.sqlite")
    told("intake", stick, *register, "--rehearsal")
    friend = new_campaign_key()
    published = told(
        *("publish", *register, "--key", tmp_path / "data" / "rehearsal" / "rehearsal.key"),
        *("--out", tmp_path / "lists", "--seal-to", friend.public),
    )
    for name in published["files"]:
        assert b"Canary" not in Path(name).read_bytes()
    names = {Path(name).name for name in published["files"]}
    assert {"signatures.csv.age", "delivery.en.pdf.age", "report.html.age"} <= names
    assert "receipts.txt.age" in names  # of one signer: it lies in PRIVATE, sealed with it


def test_what_a_former_reader_is_told_is_sealed_with_all_the_rest_or_by_its_name(tmp_path):
    stand = rehearsal(tmp_path / "data")
    stand.collect(draft("Amina Bibi"))
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, rehearsal=True)
    stand.close()
    register = ("--register", tmp_path / "register.sqlite")
    told("intake", stick, *register, "--rehearsal")
    key = tmp_path / "data" / "rehearsal" / "rehearsal.key"
    publish = ("publish", *register, "--key", key, "--out", tmp_path / "lists")
    first = told(*publish)
    told("handover", "gb-assembly", *register, "--folder", first["folder"])
    later = tmp_path / "later"
    shutil.copytree(bundled_campaign(), later)
    text = (later / "campaign.toml").read_text("utf-8")
    text = text.replace('id = "gb-assembly"', 'id = "senate"').replace("version = 1", "version = 2")
    (later / "campaign.toml").write_text(text, "utf-8")
    friend = new_campaign_key().public
    anew = (*publish, "--campaign", later, "--seal-to")
    for named in (friend, f"gb-assembly={friend}"):
        folder = Path(told(*anew, named)["folder"])
        names = {path.name for path in (folder / "for-gb-assembly").iterdir()}
        assert names == {"SHA256SUMS", f"withdrawn-since-{date.today()}.csv.age"}  # noqa: DTZ011
        sealed = bool(list((folder / "for-senate").glob("*.age")))
        assert sealed == (named == friend)
