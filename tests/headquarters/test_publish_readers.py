"""No name leaves the campaign but to those whom its signer chose; a planted leak is found."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.errors import KioskError
from kiosk.headquarters.publish.publish import PRIVATE, Wishes
from kiosk.headquarters.publish.readers import PRESS, Packs, Reader
from kiosk.petition.campaign import Named
from kiosk.petition.signature import Exposure
from tests.headquarters.publishing import (
    AGREED,
    PACK,
    READER,
    approve_all,
    kept,
    names,
    publish_to,
    someone,
)
from tests.support import DAY, EVENT

SENATE = Named("senate", {"en": "The Senate", "ur": "سینیٹ", "ug": "سېنات"})


def wording(version, handed_to, mark):
    """The pack with other readers, so that its consents are other texts, as the files make it."""
    languages = tuple(
        replace(one, consent=replace(one.consent, digest=bytes([mark]) * 32))
        for one in PACK.languages
    )
    return replace(PACK, version=version, handed_to=handed_to, languages=languages)


def found(published, needle):
    """The files outside of the campaign's own folder that hold these letters."""
    shapes = {needle.encode(), needle.encode("utf-16-le"), needle.encode("utf-16-be")}
    return [
        path
        for path in published.files
        if PRIVATE not in path.parts and any(one in path.read_bytes() for one in shapes)
    ]


def print_names(delivery, write):
    """Stands for paper: all that a delivery's entries hold, in the clear."""
    for public in (True, False):
        for entry in delivery.entries(public):
            write(f"{entry}{entry.name}{entry.comment}\n".encode())
    return 0


def test_a_name_is_seen_by_those_alone_whom_its_signer_chose(tmp_path):
    people = [
        someone(1, "Openly Seen", email="open@example.org", comment="Words A", consents=AGREED),
        someone(2, "Narrowly Seen", exposure=Exposure.NAMED, comment="Words B", consents=AGREED),
        someone(3, "Canary Counted", phone="03554212399", consents=AGREED,
                exposure=Exposure.COUNTED),
    ]  # fmt: skip
    published = publish_to(
        tmp_path,
        *people,
        known=kept(comments=approve_all(*people)),
        wishes=Wishes(print_delivery=print_names),
    )
    assert names(published) == ["Openly Seen", "Narrowly Seen"]
    assert names(published, PRESS) == ["Openly Seen"]
    assert {path.parent.name for path in found(published, "Openly Seen")} == {
        f"for-{READER}",
        f"for-{PRESS}",
    }
    assert {path.parent.name for path in found(published, "Narrowly Seen")} == {f"for-{READER}"}
    assert {path.parent.name for path in found(published, "Words B")} == {f"for-{READER}"}
    for canary in ("Canary", "open@example.org", "3554212399", people[0].header.id.hex()):
        assert found(published, canary) == []
        inside = [p for p in published.files if canary.encode() in p.read_bytes()]
        assert bool(inside) == (canary != "Canary")  # it is known to the campaign alone


def test_a_comment_is_shown_with_its_signers_consent_and_a_persons_approval(tmp_path):
    willing = someone(1, "Willing", comment="Show me", consents=AGREED)
    unread = someone(2, "Unread", comment="Canary unread", consents=AGREED)
    unasked = someone(
        3, "Unasked", comment="Canary unasked", consents=replace(AGREED, comment=False)
    )
    known = kept(comments=approve_all(willing, unasked))
    published = publish_to(
        tmp_path, willing, unread, unasked, known=known, wishes=Wishes(print_delivery=print_names)
    )
    assert len(found(published, "Show me")) == 2 + 1
    assert found(published, "Canary") == []


def test_a_reader_of_a_later_pack_gets_no_name_that_was_given_before(tmp_path):
    old = wording(1, PACK.handed_to, 1)
    new = wording(2, (*PACK.handed_to, SENATE), 2)
    before = someone(1, "Before", of=old, exposure=Exposure.NAMED)
    after = someone(2, "After", of=new, exposure=Exposure.NAMED)
    public = someone(3, "Public", of=old)
    published = publish_to(tmp_path, before, after, public, packs=Packs([old, new]))
    assert set(names(published, "senate")) == {"Public", "After"}
    assert set(names(published)) == {"Public", "Before", "After"}
    assert published.kept_back == 1


def test_who_signed_twice_is_told_to_readers_of_every_text_alone(tmp_path):
    old = wording(1, PACK.handed_to, 1)
    new = wording(2, (*PACK.handed_to, SENATE), 2)
    named = {"exposure": Exposure.NAMED, "email": "a@b.org"}
    later = replace(EVENT, day=DAY + timedelta(days=2))
    twice = [someone(1, of=old, **named), someone(2, event=later, of=new, **named)]
    published = publish_to(tmp_path, *twice, packs=Packs([old, new]))
    assert published.signatures == 1
    assert (names(published, "senate"), names(published)) == ([], ["Amina Bibi"])


def test_another_office_under_an_old_readers_id_gets_no_earlier_name(tmp_path):
    old = wording(1, PACK.handed_to, 1)
    renamed = replace(PACK.handed_to[0], names={"en": "An Embassy", "ur": "x", "ug": "y"})
    new = wording(2, (renamed,), 2)
    before = someone(1, "Before", of=old, exposure=Exposure.NAMED)
    published = publish_to(tmp_path, before, packs=Packs([old, new]))
    assert names(published) == []


def test_packs_of_one_wording_and_other_readers_agree_on_the_fewest():
    wider = replace(PACK, version=2, handed_to=(*PACK.handed_to, SENATE))
    packs = Packs([PACK, wider])
    from tests.headquarters.publishing import reconciled

    [person] = reconciled(someone(1, exposure=Exposure.NAMED)).people
    assert packs.may_see(person, Reader(READER, PACK.handed_to[0].names))
    assert not packs.may_see(person, Reader("senate", SENATE.names))


def test_a_reader_with_the_presss_own_name_is_refused():
    with pytest.raises(KioskError, match="everyone's"):
        Packs([replace(PACK, handed_to=(replace(SENATE, id=PRESS),))])


def test_neither_language_nor_order_of_signing_leaves_the_campaign(tmp_path):
    people = [someone(n, f"Name {'abc'[n]}", language="ug") for n in range(3)]
    published = publish_to(tmp_path, *people)
    for reader in (READER, PRESS):
        head = (published.folder / f"for-{reader}" / "names.csv").read_text("utf-8-sig")
        assert "language" not in head.splitlines()[0]
        assert '"ug"' not in head
    by_id = sorted(people, key=lambda one: one.header.id)
    assert names(published, PRESS) == [one.name for one in by_id]
