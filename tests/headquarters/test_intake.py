"""Intake: no key, each bundle once, any order, a reason for every refusal."""

import random
from datetime import date

import pytest

from kiosk.errors import KioskError
from kiosk.headquarters.intake import accept_device, bind, intake, keep_pack
from kiosk.headquarters.publish.report import Coverage, coverage
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.connect import RegisterError
from kiosk.headquarters.register.devices import Devices
from kiosk.headquarters.register.packs import KeptPacks
from kiosk.headquarters.register.standing import Standing
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.status import status
from kiosk.pack.read import read_pack
from kiosk.sealing.keys import key_fingerprint, new_campaign_key
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.export import export
from kiosk.stand.setup import go_live
from tests.support import EVENT, command, draft, live_pack_folder, pack, rehearsal, sign

TODAY = date(2026, 3, 20)


@pytest.fixture
def key():
    return new_campaign_key()


def stick_of(tmp_path, key, name, people, **pack_changes):
    """A live stand's export folder after some people signed there."""
    folder = live_pack_folder(tmp_path / f"{name}-pack", key, **pack_changes)
    stand = go_live(tmp_path / name, folder, EVENT)
    sign(stand, [draft(person) for person in people])
    stick = tmp_path / f"{name}-stick"
    stick.mkdir()
    export(tmp_path / name, stick, rehearsal=False)
    return stand, stick


def register(tmp_path, name="register.sqlite"):
    return Register(str(tmp_path / name), make=True)


def accept_all(store):
    for public in Devices(store).public_keys():
        accept_device(store, str(key_fingerprint(public)), TODAY)


def test_an_unknown_stand_waits_until_its_words_are_accepted(tmp_path, key):
    stand, stick = stick_of(tmp_path, key, "a", ["One", "Two"])
    store = register(tmp_path)
    taken = intake(store, [stick], False, TODAY)
    assert (taken.accepted, taken.waiting, taken.records) == (0, 1, 0)
    assert status(store).held == 0
    with pytest.raises(KioskError, match="No stand"):
        accept_device(store, "not these six words at all", TODAY)
    assert accept_device(store, str(key_fingerprint(stand.device)).upper(), TODAY) == 1
    assert status(store).held == 2
    again = intake(store, [stick], False, TODAY)
    assert (again.accepted, again.already_here, again.waiting) == (0, 1, 0)


def test_the_register_is_a_set(tmp_path, key):
    sticks = [stick_of(tmp_path, key, f"s{n}", [f"P{n}a", f"P{n}b"])[1] for n in range(3)]
    seen = set()
    for seed in range(4):
        order = sticks * 2
        random.Random(seed).shuffle(order)
        store = register(tmp_path, f"{seed}.sqlite")
        for stick in order:
            intake(store, [stick], False, TODAY)
        accept_all(store)
        seen.add(str([(one.digest, one.standing) for one in Bundles(store).all()]))
        people = reconcile(store, Unsealer(key.identity_file())).people
        seen.add(str([person.records for person in people]))
    assert len(seen) == 2


def test_a_fork_waits_with_both_sides_whichever_came_first(tmp_path, key):
    stand, first = stick_of(tmp_path, key, "a", ["One"])
    stand.close()
    import shutil

    shutil.copytree(tmp_path / "a", tmp_path / "copy")
    from kiosk.stand.setup import open_live

    sticks = [first]
    for name in ("a", "copy"):
        side = open_live(tmp_path / name)
        sign(side, [draft(f"Only on {name}")])
        stick = tmp_path / f"{name}-second"
        stick.mkdir()
        export(tmp_path / name, stick, rehearsal=False)
        sticks.append(stick)
    for order in (sticks, sticks[::-1]):
        store = register(tmp_path, f"{order[0].name}.sqlite")
        for stick in order:
            intake(store, [stick], False, TODAY)
        accept_all(store)
        standings = [(one.manifest.number, one.standing) for one in Bundles(store).all()]
        assert standings == [
            (1, Standing.HELD),
            (2, Standing.FORKED),
            (2, Standing.FORKED),
        ]
        assert len(reconcile(store, Unsealer(key.identity_file())).people) == 1


def test_practice_never_mixes_with_live(tmp_path, key):
    stand = rehearsal(tmp_path / "practice")
    sign(stand, [draft()])
    practice = tmp_path / "practice-stick"
    practice.mkdir()
    export(tmp_path / "practice", practice, rehearsal=True)
    _, live_stick = stick_of(tmp_path, key, "a", ["One"])
    store = register(tmp_path)
    assert "practice" in intake(store, [practice], False, TODAY).refused[0].reason
    assert intake(store, [live_stick], False, TODAY).waiting == 1
    [refused] = intake(store, [practice], True, TODAY).refused
    assert "live bundles" in refused.reason
    other = register(tmp_path, "practice.sqlite")
    assert intake(other, [practice], True, TODAY).accepted == 1
    assert "live bundle" in intake(other, [live_stick], True, TODAY).refused[0].reason


def test_another_campaign_is_refused(tmp_path, key):
    _, ours = stick_of(tmp_path, key, "a", ["One"])
    _, theirs = stick_of(
        tmp_path, key, "b", ["Two"], **{'id = "free-uyghur-wives"': 'id = "another"'}
    )
    store = register(tmp_path)
    for order in ([ours, theirs], [theirs, ours]):
        with pytest.raises(KioskError, match="another / release, free-uyghur-wives / release"):
            intake(store, order, False, TODAY)
    assert store.binding() is None
    bind(store, pack(), rehearsal=False)
    keep_pack(store, pack())
    taken = intake(store, [theirs, ours], False, TODAY)
    assert taken.waiting == 1
    assert [one.reason for one in taken.refused] == [
        "It belongs to another campaign (another), not free-uyghur-wives."
    ]


def two_petitions(tmp_path, key):
    """A stand and a stick of our petition, and of another one of the same campaign."""
    of_another = {'id = "release"': 'id = "other"'}
    return stick_of(tmp_path, key, "a", ["One"]), stick_of(
        tmp_path, key, "b", ["Two", "Three"], **of_another
    )


def test_no_order_of_files_chooses_between_two_petitions_of_one_campaign(tmp_path, key):
    (_, ours), (_, theirs) = two_petitions(tmp_path, key)
    store = register(tmp_path)
    for order in ([ours, theirs], [theirs, ours]):
        with pytest.raises(KioskError, match="wives / other, free-uyghur-wives / release"):
            intake(store, order, False, TODAY)
    assert store.binding() is None
    assert intake(store, [theirs], False, TODAY).waiting == 1  # a stranger's, alone and first
    with pytest.raises(KioskError, match="wives / other, free-uyghur-wives / release"):
        intake(store, [ours], False, TODAY)


def test_the_offices_pack_binds_and_a_strangers_bundle_does_not(tmp_path, key):
    (stand, ours), (stranger, theirs) = two_petitions(tmp_path, key)
    store = register(tmp_path)
    intake(store, [theirs], False, TODAY)
    our_pack, their_pack = (read_pack(tmp_path / f"{one}-pack") for one in "ab")
    bind(store, our_pack, rehearsal=False)
    keep_pack(store, our_pack)
    assert intake(store, [ours], False, TODAY).waiting == 1
    for one in (stand, stranger):
        accept_device(store, str(key_fingerprint(one.device)), TODAY)
    standings = {one.manifest.petition: one.standing for one in Bundles(store).all()}
    assert standings == {"release": Standing.HELD, "other": Standing.FOREIGN}
    assert status(store).held == 1
    [person] = reconcile(store, Unsealer(key.identity_file())).people
    assert person.signature.name == "One"
    for act in (lambda: bind(store, their_pack, False), lambda: keep_pack(store, their_pack)):
        with pytest.raises(KioskError, match="another petition"):
            act()
    assert len(KeptPacks(store).all()) == 1
    assert store.binding().petition == "release"


def test_a_stand_that_was_accepted_binds_for_good(tmp_path, key):
    (stand, ours), (_, theirs) = two_petitions(tmp_path, key)
    store = register(tmp_path)
    intake(store, [ours], False, TODAY)
    accept_device(store, str(key_fingerprint(stand.device)), TODAY)
    with pytest.raises(KioskError, match="another petition"):
        bind(store, read_pack(tmp_path / "b-pack"), False)
    [refused] = intake(store, [theirs], False, TODAY).refused
    assert "another petition (other)" in refused.reason


def test_a_publish_under_the_other_petitions_text_is_refused(tmp_path, key):
    from kiosk.headquarters.publish.held import packs_of

    (stand, ours), _ = two_petitions(tmp_path, key)
    store = register(tmp_path)
    intake(store, [ours], False, TODAY)
    accept_device(store, str(key_fingerprint(stand.device)), TODAY)
    with pytest.raises(KioskError, match="another petition"):
        packs_of(store, read_pack(tmp_path / "b-pack"))


def test_what_is_no_bundle_is_refused_and_the_others_go_in(tmp_path, key):
    _, stick = stick_of(tmp_path, key, "a", ["One"])
    [bundle] = stick.iterdir()
    (stick / "x.bundle").write_bytes(b"foreign")
    (stick / "half.bundle.partial").write_bytes(bundle.read_bytes()[:50])
    cut = stick / "cut.bundle"
    cut.write_bytes(bundle.read_bytes()[:-1])
    store = register(tmp_path)
    taken = intake(store, [stick, tmp_path / "nowhere"], False, TODAY)
    assert taken.waiting == 1
    reasons = {one.file.rsplit("/", 1)[-1]: one.reason for one in taken.refused}
    assert set(reasons) == {"x.bundle", "half.bundle.partial", "cut.bundle", "nowhere"}
    assert all(reason.endswith(".") for reason in reasons.values())


def test_a_bundle_changed_in_its_records_leaves_nothing_behind(tmp_path, key):
    _, stick = stick_of(tmp_path, key, "a", ["One", "Two"])
    [bundle] = stick.iterdir()
    data = bytearray(bundle.read_bytes())
    data[-100] ^= 1
    bundle.write_bytes(data)
    store = register(tmp_path)
    taken = intake(store, [stick], False, TODAY)
    assert len(taken.refused) == 1
    assert (Bundles(store).all(), store.binding(), Devices(store).public_keys()) == ([], None, [])


def test_a_gap_is_shown(tmp_path, key):
    stand, stick = stick_of(tmp_path, key, "a", ["One"])
    sign(stand, [draft("Two")])
    export(tmp_path / "a", stick, rehearsal=False)
    next(stick.glob("*-0001.bundle")).unlink()
    store = register(tmp_path)
    intake(store, [stick], False, TODAY)
    assert status(store).stands[0].missing == ("1",)


def test_the_register_holds_no_name(tmp_path, key):
    _, stick = stick_of(tmp_path, key, "a", ["Canary Qamar"])
    store = register(tmp_path)
    intake(store, [stick], False, TODAY)
    store.close()
    assert b"Canary" not in (tmp_path / "register.sqlite").read_bytes()


def test_a_register_that_does_not_answer_is_told_without_its_password():
    with pytest.raises(RegisterError) as told:
        Register("postgresql://office:geheim@127.0.0.1:1/register", make=True)
    assert "does not answer" in told.value.sentence
    assert "geheim" not in told.value.sentence + told.value.hint + repr(told.value.__cause__)


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("env:NO_SUCH_NAME", "NO_SUCH_NAME"),
        ("oracle://x", "no driver"),
        ("://", "no register URL"),
        ("nowhere/register.sqlite", "no register"),
    ],
)
def test_a_register_that_cannot_be_is_told(url, says):
    with pytest.raises(RegisterError, match=says):
        Register(url)


def test_a_bundle_that_does_not_follow_the_one_before_waits(tmp_path, key):
    from dataclasses import replace

    from kiosk.bundle.read import verify_bundle
    from kiosk.bundle.write import pieces
    from kiosk.sealing.keys import SigningKey

    stand, stick = stick_of(tmp_path, key, "a", ["One"])
    sign(stand, [draft("Two")])
    [*_, second] = export(tmp_path / "a", stick, rehearsal=False).files
    true = verify_bundle(second)
    forger = SigningKey.from_pem((tmp_path / "a" / "live" / "device.key").read_bytes())
    for change in ({"previous": "1" * 64}, {"total": 9}):
        told = replace(true, **change)
        manifest, signature = told.to_bytes(), forger.sign(told.digest)
        second.write_bytes(b"".join(pieces(manifest, stand.ledger.records(2), signature)))
        store = register(tmp_path, f"{next(iter(change))}.sqlite")
        intake(store, [stick], False, TODAY)
        accept_all(store)
        assert [one.standing for one in Bundles(store).all()] == [Standing.HELD, Standing.MISFIT]
        assert len(reconcile(store, Unsealer(key.identity_file())).people) == 1


def test_a_pack_of_another_campaign_is_not_kept(tmp_path, key):
    _, stick = stick_of(tmp_path, key, "a", ["One"])
    store = register(tmp_path)
    intake(store, [stick], False, TODAY)
    other = live_pack_folder(
        tmp_path / "other", key, **{'id = "free-uyghur-wives"': 'id = "another"'}
    )
    with pytest.raises(KioskError, match="another campaign"):
        keep_pack(store, read_pack(other))
    assert KeptPacks(store).all() == []
    accept_all(store)
    assert reconcile(store, Unsealer(key.identity_file())).unknown_texts == 1
    keep_pack(store, read_pack(tmp_path / "a-pack"))
    assert reconcile(store, Unsealer(key.identity_file())).unknown_texts == 0


def test_a_stick_pulled_while_it_is_read_is_told(tmp_path, key, monkeypatch):
    import io

    from kiosk.bundle.read import BundleError, BundleReader

    class Pulled(io.BytesIO):
        def read(self, count=-1):
            if self.tell() > 100:
                raise OSError(5, "Input/output error")
            return super().read(count)

    _, stick = stick_of(tmp_path, key, "a", ["One"])
    [bundle] = stick.iterdir()
    with pytest.raises(BundleError, match="could not be read to its end"):
        BundleReader(Pulled(bundle.read_bytes()))


def test_a_bundle_with_a_giant_number_does_not_take_status_down(tmp_path, key):
    from dataclasses import replace

    from kiosk.bundle.read import verify_bundle
    from kiosk.bundle.write import pieces
    from kiosk.sealing.keys import SigningKey

    stand, stick = stick_of(tmp_path, key, "a", ["One"])
    [bundle] = stick.iterdir()
    forger = SigningKey.new()
    told = replace(
        verify_bundle(bundle), device=forger.public.hex(), number=10**9, previous="1" * 64
    )
    signature = forger.sign(told.digest)
    bundle.write_bytes(b"".join(pieces(told.to_bytes(), stand.ledger.records(1), signature)))
    store = register(tmp_path)
    intake(store, [stick], False, TODAY)
    assert status(store).stands[0].missing == ("1-999999999",)


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "sqlite+aiosqlite:///x", ""])
def test_a_register_that_would_not_last_is_refused(tmp_path, monkeypatch, url):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RegisterError):
        Register(url, make=True)
    monkeypatch.setenv("REGISTER", url)
    with pytest.raises(RegisterError):
        Register("env:REGISTER", make=True)
    assert list(tmp_path.iterdir()) == []


def test_a_ledger_is_no_register_and_stays_as_it_is(tmp_path):
    stand = rehearsal(tmp_path)
    stand.close()
    before = stand.ledger.path.read_bytes()
    with pytest.raises(KioskError, match="no register"):
        Register(str(stand.ledger.path))
    assert stand.ledger.path.read_bytes() == before


def test_nothing_that_counts_is_told(tmp_path, key):
    _, stick = stick_of(tmp_path, key, "a", ["One"])
    store = register(tmp_path)
    intake(store, [stick], False, TODAY)
    with pytest.raises(KioskError, match="Nothing here counts"):
        reconcile(store, Unsealer(key.identity_file()))


def test_a_name_too_long_for_any_file_is_told(tmp_path):
    [refused] = intake(register(tmp_path), [tmp_path / ("x" * 300)], False, TODAY).refused
    assert refused.reason.endswith(".")


def test_only_accepted_stands_are_told_to_the_press_and_only_their_records_counted(tmp_path, key):
    stand, stick = stick_of(tmp_path, key, "a", ["One", "Two"])
    store = register(tmp_path)
    intake(store, [stick], False, TODAY)
    assert coverage(status(store)) == ()
    accept_device(store, str(key_fingerprint(stand.device)), TODAY)
    assert coverage(status(store)) == (Coverage(1, 1),)
    stand.collect(draft("Three"))
    again = tmp_path / "again"
    again.mkdir()
    export(tmp_path / "a", again, rehearsal=False)
    _, stranger = stick_of(tmp_path, key, "b", ["Four", "Five"])
    taken = intake(store, [again, stranger, again], False, TODAY)
    assert (taken.accepted, taken.waiting, taken.records) == (1, 1, 1)
    assert coverage(status(store)) == (Coverage(2, 2),)


def test_a_new_register_that_took_nothing_in_is_not_left_behind(tmp_path, key):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "broken.bundle").write_bytes(b"no bundle")
    new = tmp_path / "new.sqlite"
    assert command("intake", tmp_path / "in", "--register", new).returncode == 1
    assert list(tmp_path.glob("new.sqlite*")) == []
    _, stick = stick_of(tmp_path, key, "a", ["One"])
    assert command("intake", stick, "--register", new).returncode == 0
    assert command("intake", tmp_path / "in", "--register", new).returncode == 1
    assert Register(str(new)).binding() is not None
