"""What stands told by telephone, beside what came."""

from dataclasses import replace

import pytest

from kiosk.bundle.manifest import Manifest
from kiosk.bundle.statement import Statement, parse_statement
from kiosk.errors import KioskError
from kiosk.headquarters.expect import expect, forget
from kiosk.headquarters.intake import intake
from kiosk.headquarters.status import status
from kiosk.sealing.keys import key_fingerprint, new_campaign_key
from kiosk.stand.closing import closing_statements
from kiosk.stand.export import export
from tests.headquarters.test_intake import TODAY, accept_all, register, stick_of
from tests.support import draft, sign


@pytest.fixture
def told(tmp_path):
    """A stand with two bundles, the stick of the second alone, and what it says of both."""
    stand, first = stick_of(tmp_path, new_campaign_key(), "a", ["One", "Two", "Three"])
    sign(stand, [draft("Four")])
    export(tmp_path / "a", first, rehearsal=False)
    statements = closing_statements(stand.ledger)
    stand.ledger.close()
    [one, two] = sorted(first.iterdir())
    one.unlink()
    return statements, two


def lines(store):
    from kiosk.commands.status import status_lines

    return status_lines(status(store))


def test_a_statement_is_outstanding_until_its_bundle_comes(tmp_path, told):
    (one, two), stick = told
    assert (one.number, one.count, two.number, two.count) == (1, 3, 2, 1)
    store = register(tmp_path)
    for statement in (one, two):
        assert expect(store, parse_statement(statement.sms()), TODAY) is True
        assert expect(store, parse_statement(statement.qr()), TODAY) is False
    [stand] = status(store).stands
    assert (stand.device, stand.bundles, stand.outstanding) == ("", 0, 4)
    assert stand.words == " ".join(one.words)

    intake(store, [stick], False, TODAY)
    [stand] = status(store).stands
    assert stand.words == str(key_fingerprint(bytes.fromhex(stand.device)))
    assert (stand.waiting, stand.held, stand.outstanding) == (1, 0, 3)
    accept_all(store)
    [stand] = status(store).stands
    assert (stand.waiting, stand.held, stand.outstanding, stand.missing) == (0, 1, 3, ())
    assert "  bundle 1: 3 records outstanding, told 2026-03-20" in lines(store)
    assert "  bundle 1 not here (before 2026-03-14): 3 records by the running totals" in lines(
        store
    )
    assert lines(store)[-1] == "1 record held, 0 waiting, 3 outstanding."


def test_a_gap_of_which_nothing_was_told_is_still_missing(tmp_path, told):
    (one, _), _ = told
    store = register(tmp_path)
    expect(store, replace(one, number=4), TODAY)
    expect(store, replace(one, number=2), TODAY)
    [stand] = status(store).stands
    assert stand.missing == ("1", "3")
    assert [(each.number, each.count) for each in stand.expected] == [(2, 3), (4, 3)]


@pytest.mark.parametrize("change", [{"root": bytes(10)}, {"count": 2}])
def test_what_was_told_and_what_came_differ(tmp_path, told, change):
    """A copied disk, or somebody who lied on the telephone: both are shown, neither counts more."""
    (_, two), stick = told
    store = register(tmp_path)
    intake(store, [stick], False, TODAY)
    accept_all(store)
    expect(store, two, TODAY)
    assert status(store).outstanding == 0
    expect(store, replace(two, **change), TODAY)
    found = status(store)
    assert found.held == 1
    [other] = found.stands[0].expected
    assert (other.number, other.other_here) == (2, True)
    assert any("another bundle of this number is here" in line for line in lines(store))


def test_a_statement_noted_by_mistake_is_taken_out(tmp_path, told):
    (one, _), _ = told
    store = register(tmp_path)
    expect(store, one, TODAY)
    with pytest.raises(KioskError, match="never noted"):
        forget(store, replace(one, count=2))
    assert status(store).outstanding == 3
    forget(store, one)
    assert status(store).stands == ()


def test_a_practice_is_never_expected_in_a_live_register(tmp_path, told):
    (one, _), stick = told
    store = register(tmp_path)
    practice = replace(one, rehearsal=True)
    expect(store, practice, TODAY)  # before the register is bound, nobody can know
    intake(store, [stick], False, TODAY)
    assert status(store).outstanding == 0
    with pytest.raises(KioskError, match="only practised"):
        expect(store, practice, TODAY)
    expect(store, one, TODAY)
    assert status(store).outstanding == 3


def test_each_days_bundles_are_counted_apart(tmp_path, told):
    _, stick = told
    store = register(tmp_path)
    intake(store, [stick], False, TODAY)
    accept_all(store)
    assert [(one.held, one.waiting) for one in status(store).stands[0].days] == [(1, 0)]
    assert status(store).stands[0].days[0].day == "2026-03-14"


def test_a_statement_says_what_its_bundle_holds(told):
    (_, two), stick = told
    data = stick.read_bytes()
    start = data.index(b"{")
    manifest = Manifest.from_bytes(data[start : data.index(b"}") + 1])
    assert Statement.of(manifest) == two
    assert manifest.root.startswith(two.root.hex())
