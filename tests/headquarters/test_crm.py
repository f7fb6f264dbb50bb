"""What supporters' systems take: only who agreed, whole names, ids that lead nowhere."""

import pytest

from kiosk.headquarters.publish.crm import SYSTEMS, external_id
from kiosk.petition.signature import Consents, Exposure
from tests.headquarters.publishing import AGREED, KEY, private, publish_to, rows, someone

PEOPLE = [
    someone(1, "نور جہاں بیگم", email="noor@example.org", consents=AGREED, place="Gilgit"),
    someone(2, "Phone Only Person", phone="0355-4212345", consents=AGREED),
    someone(3, "Canary Unasked", email="no@example.org"),
    someone(4, "Canary Unreachable", consents=AGREED),
    someone(5, exposure=Exposure.COUNTED, phone="+92 355 4212399", consents=AGREED),
    someone(6, "Canary Comment", email="c@x.org",
            consents=Consents(sign=True, contact=False, comment=True)),
]  # fmt: skip


@pytest.fixture
def published(tmp_path):
    return publish_to(tmp_path, *PEOPLE)


@pytest.mark.parametrize("system", [one.file for one in SYSTEMS])
def test_only_those_who_agreed_and_can_be_reached_each_once(published, system):
    taken = rows(private(published) / f"{system}.csv")
    skipped = rows(private(published) / f"{system}-skipped.csv")
    assert len(taken) + len(skipped) == 3
    text = "".join((private(published) / f"{system}{end}.csv").read_text("utf-8-sig")
                   for end in ("", "-skipped"))  # fmt: skip
    assert "Canary" not in text
    assert "نور جہاں بیگم" in {row["first_name"] for row in taken}
    assert {row["last_name"] for row in (*taken, *skipped)} == {""}
    for one in PEOPLE:
        assert one.header.id.hex() not in text


def test_rows_that_a_system_would_skip_lie_apart(published):
    for system in ("action-network", "nationbuilder"):
        assert all(row["email"] for row in rows(private(published) / f"{system}.csv"))
        assert len(rows(private(published) / f"{system}-skipped.csv")) == 2
    [nameless] = rows(private(published) / "civicrm-skipped.csv")
    assert nameless["phone"] == "923554212399"


def test_a_telephone_number_needs_no_apostrophe(published):
    [row] = [row for row in rows(private(published) / "civicrm.csv") if row["phone"]]
    assert row["phone"] == "923554212345"


def test_an_id_hangs_on_the_registers_key():
    record = PEOPLE[0].header.id
    assert external_id(KEY, record) == external_id(KEY, record)
    assert external_id(KEY, record) != external_id(b"x" * 32, record)
    assert record.hex() not in external_id(KEY, record)
