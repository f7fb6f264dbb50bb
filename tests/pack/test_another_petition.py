"""Another petition, in languages that the program does not speak, with no change of code."""

import json
import re
import shutil
import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QRawFont

from kiosk.headquarters.intake import accept_device, bind, intake
from kiosk.headquarters.publish.publish import PRIVATE, Kept, Wishes, publish
from kiosk.headquarters.publish.readers import Packs
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.packs import KeptPacks
from kiosk.headquarters.register.store import Register
from kiosk.pack.cache import from_canonical, read_cached
from kiosk.pack.interface import carries, read_interface, sources
from kiosk.pack.left import left
from kiosk.pack.read import read_pack
from kiosk.petition.mark import simplify_mark
from kiosk.petition.record import padded_size
from kiosk.petition.signature import Consents, Draft, Exposure
from kiosk.printing.delivery import print_delivery
from kiosk.printing.text import ready
from kiosk.sealing.keys import key_fingerprint, new_campaign_key, pack_fingerprint
from kiosk.sealing.unseal import Unsealer
from kiosk.stand.defaults import Defaults
from kiosk.stand.export import export
from kiosk.stand.outcome import Collected, Refused
from kiosk.stand.setup import go_live, open_rehearsal
from tests.support import DAY, EVENT, ROOT, command

RIVER = ROOT / "tests" / "packs" / "clean-river"
TODAY = date(2026, 3, 20)
languages = pytest.mark.parametrize("code", ["fr", "fa"])

ZAHRA = Draft(
    language="fa",
    name="زهرا مرادی",
    place="آسیاب‌ها",
    exposure=Exposure.NAMED,
    consents=Consents(sign=True),
    mark=simplify_mark([[(10.0, 10.0), (200.0, 40.0)], [(50.0, 90.0), (120.0, 20.0)]]),
)
AGNES = Draft(
    language="fr", exposure=Exposure.COUNTED, place="Les Quais", consents=Consents(sign=True)
)


def words(code):
    return read_interface(RIVER / f"interface.{code}.ts")


def test_it_is_read_and_nothing_but_keys_is_left_to_do(tmp_path):
    pack = read_pack(RIVER)
    assert [(one.code, one.direction) for one in pack.languages] == [("fr", "ltr"), ("fa", "rtl")]
    assert (pack.picture, pack.mark, pack.qr) == ("", True, False)
    assert Exposure.PUBLIC not in pack.exposures
    persian = pack.language("fa")
    assert (persian.interface, persian.keyboard) == ("interface.fa.ts", "keyboard.fa.json")
    assert set(pack.files) == {"interface.fr.ts", "interface.fa.ts", "keyboard.fa.json"}
    assert [one.key for one in left(RIVER, pack) if one.must] == ["sealed_to", "office_keys"]
    ran = command("campaign", "check", RIVER)
    assert ran.returncode == 0
    assert "Ready" not in ran.stdout
    assert ".ts" not in ran.stdout, "a line of the screens has no translation"


def test_its_digest_is_the_same_from_the_cache_and_without_its_comments(tmp_path):
    pack = read_pack(RIVER)
    cache = tmp_path / "pack.cache"
    assert read_cached(RIVER, cache).digest == read_cached(RIVER, cache).digest == pack.digest
    assert json.loads(cache.read_bytes())["pack"]["files"]
    bare = shutil.copytree(RIVER, tmp_path / "bare")
    toml = bare / "campaign.toml"
    toml.write_text(re.sub(r"^#.*\n", "", toml.read_text("utf-8"), flags=re.M), "utf-8")
    assert read_pack(bare).digest == pack.digest
    button = bare / "interface.fa.ts"
    button.write_text(button.read_text("utf-8").replace("لغو", "می‌پذیرم"), "utf-8")
    assert pack_fingerprint(read_pack(bare)) != pack_fingerprint(pack)


def test_a_record_has_room_for_a_mark_and_only_then():
    pack = read_pack(RIVER)
    assert padded_size(pack) == 4096
    assert padded_size(replace(pack, mark=False, fields=pack.fields[2:])) == 1024


@languages
def test_every_word_of_the_screens_is_translated(code):
    assert not carries(code)
    assert [source for source in sources() if source not in words(code)] == []
    assert list(words(code)) == list(sources()), "keep the order of the program's own files"


def test_no_latin_word_is_left_in_persian():
    latin = [
        text
        for text in words("fa").values()
        for word in re.findall("[A-Za-z]+", re.sub(r"%\d", "", text))
        if word != "Esc"
    ]
    assert latin == []


@languages
@pytest.mark.parametrize("weight", ["400Regular", "700Bold"])
def test_every_letter_has_a_glyph(qapp, code, weight):
    raw = QRawFont(str(ROOT / "assets" / "fonts" / f"NotoSansArabic_{weight}.ttf"), 24)
    letters = {letter for text in words(code).values() for letter in text}
    letters |= set(read_pack(RIVER).canonical().decode())
    seen = {letter for letter in letters if unicodedata.category(letter) != "Cf"}
    assert {letter for letter in seen if not raw.supportsCharacter(ord(letter))} == set()


def test_it_rehearses(tmp_path):
    stand = open_rehearsal(tmp_path, read_pack(RIVER), DAY, anew=True)
    assert stand.defaults() == Defaults("fr", "FR", 1, False, False)
    begun = stand.first_draft("fa")
    assert (begun.name, begun.country) == ("", "")
    assert isinstance(stand.collect(ZAHRA), Collected)
    assert isinstance(stand.collect(replace(ZAHRA, exposure=Exposure.PUBLIC)), Refused)
    assert stand.count() == 1


def test_it_goes_live_signs_exports_and_publishes(tmp_path):
    key = new_campaign_key()
    folder = shutil.copytree(RIVER, tmp_path / "pack")
    toml = folder / "campaign.toml"
    sealed = toml.read_text("utf-8").replace("sealed_to = []", f'sealed_to = ["{key.public}"]')
    toml.write_text(sealed, "utf-8")
    stand = go_live(tmp_path / "data", folder, EVENT, Defaults("fa", "FR", 2, True, False))
    assert stand.pack.files.keys() == read_pack(RIVER).files.keys()
    for draft in (ZAHRA, AGNES):
        assert isinstance(stand.collect(draft), Collected)
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, rehearsal=False)

    register = Register(str(tmp_path / "register.sqlite"), make=True)
    bind(register, stand.pack, rehearsal=False)
    intake(register, [stick], False, TODAY)
    accept_device(register, str(key_fingerprint(stand.device)), TODAY)
    reconciled = reconcile(register, Unsealer(key.identity_file()))
    assert {one.signature.mark for one in reconciled.people} == {ZAHRA.mark, ()}
    wishes = Wishes(stand.pack.languages, print_delivery=print_delivery)
    packs = Packs(
        [from_canonical(json.loads(one)) for one in KeptPacks(register).all()], stand.pack
    )
    kept = Kept(bytes(32))
    ready()
    folder = publish(reconciled, packs, tmp_path / "lists", TODAY, kept, wishes).folder
    for reader in stand.pack.handed_to:
        for language in stand.pack.languages:
            paper = folder / f"for-{reader.id}" / f"delivery.{language.code}.pdf"
            assert paper.read_bytes().startswith(b"%PDF-")
    text = (folder / PRIVATE / "signatures.csv").read_text("utf-8-sig")
    assert "زهرا مرادی" in text
