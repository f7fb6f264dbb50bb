"""The finger-drawn mark reaches the campaign, whole, and nobody else."""

import re
from dataclasses import replace

from kiosk.headquarters.publish import marks
from kiosk.headquarters.publish.marks import path_of
from kiosk.headquarters.publish.publish import PRIVATE, Wishes
from kiosk.headquarters.publish.readers import Packs
from kiosk.headquarters.publish.removal import remove
from kiosk.petition.signature import Exposure
from kiosk.sealing.keys import key_fingerprint, new_campaign_key
from kiosk.sealing.seal import Sealer
from tests.headquarters.publishing import PACK, kept, private, publish_to, rows, someone

DRAWN = (((0, 0), (255, 0), (255, 153)), ((12, 34),))
PATH = "M0 0L255 0L255 153M12 34h0"
OF = replace(PACK, mark=True)


def drawer(number, **changes):
    return someone(number, f"Drawer <{number}>", of=OF, mark=DRAWN, **changes)


def publish_marks(out, *signatures, **wishes):
    return publish_to(out, *signatures, packs=Packs([OF]), **wishes)


def test_a_mark_lies_in_the_campaigns_own_folder_alone(tmp_path):
    published = publish_marks(tmp_path, drawer(1), someone(2, "Without", of=OF))
    listed = {row["name"]: row["mark"] for row in rows(private(published) / "signatures.csv")}
    assert listed == {"Drawer <1>": PATH, "Without": ""}
    page = (private(published) / "marks.html").read_text("utf-8")
    assert re.findall(r'<path d="([^"]*)"', page) == [PATH]
    assert "Drawer &lt;1&gt;" in page
    assert "Without" not in page
    assert page.endswith("</html>\n")
    assert "marks.html" in (private(published) / "SHA256SUMS").read_text()
    outside = [path for path in published.files if PRIVATE not in path.parts]
    assert outside
    assert not any(PATH.encode() in path.read_bytes() for path in outside)


def test_who_drew_nothing_makes_no_page_and_who_is_only_counted_leaves_none(tmp_path):
    published = publish_marks(tmp_path, someone(1, of=OF), drawer(2, exposure=Exposure.COUNTED))
    assert not list(private(published).glob("marks*"))


def test_many_marks_fill_several_pages_and_each_is_whole(tmp_path, monkeypatch):
    monkeypatch.setattr(marks, "A_PAGE", 2)
    noted = []
    published = publish_marks(
        tmp_path, *(drawer(number) for number in range(5)), known=kept(note=noted.extend)
    )
    pages = sorted(private(published).glob("marks*.html"))
    assert [page.name for page in pages] == ["marks-2.html", "marks-3.html", "marks.html"]
    texts = [page.read_text("utf-8") for page in pages]
    assert [text.count("<figure>") for text in texts] == [2, 1, 2]
    assert all(text.endswith("</html>\n") for text in texts)
    assert remove(published.folder, {one.digest for one in noted}).left == ()


def test_a_sealed_folder_holds_no_plain_mark(tmp_path):
    key = new_campaign_key()
    wishes = Wishes(seal_to={PRIVATE: Sealer([key.public])})
    published = publish_marks(tmp_path, drawer(1), wishes=wishes)
    assert (private(published) / "marks.html.age").exists()
    assert not any(PATH.encode() in path.read_bytes() for path in published.files)


def test_of_two_signatures_the_newest_mark_is_kept(tmp_path):
    one = drawer(1, phone="03554212345")
    two = replace(someone(2, one.name, of=OF, phone="03554212345"), helped=True)
    [row] = rows(private(publish_marks(tmp_path, one, two)) / "signatures.csv")
    assert (row["folded"], row["mark"]) == ("2", PATH)


def test_everything_is_everything(tmp_path):
    one = someone(1)
    [row] = rows(private(publish_to(tmp_path, one)) / "signatures.csv")
    assert row["stand"] == str(key_fingerprint(one.header.device))
    texts = row["appeal"].lstrip("'"), row["consent"].lstrip("'")
    assert texts == (one.appeal.hex(), one.consent.hex())
    assert row["legal_basis"] == one.legal_basis


def test_a_dot_is_drawn():
    assert path_of((((7, 7),),)) == "M7 7h0"
