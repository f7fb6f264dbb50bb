"""The pages in docs/formats say what the program does: each example is rebuilt or decoded."""

import hashlib
import json
import re
import sqlite3
import tomllib
from datetime import date
from pathlib import Path

import pytest

from kiosk.bundle import acknowledgement
from kiosk.bundle import manifest as bundle
from kiosk.bundle.read import BundleReader, verify_bundle
from kiosk.bundle.statement import MOST_TEXT, Statement, parse_statement
from kiosk.headquarters.publish.crm import SYSTEMS
from kiosk.headquarters.publish.signatures import COLUMNS
from kiosk.headquarters.receipts import MOST_LINE_BYTES, MOST_RECEIPTS, check_receipt, lines
from kiosk.headquarters.register.standing import Standing
from kiosk.headquarters.register.store import REVISIONS as REGISTER_REVISIONS
from kiosk.headquarters.register.store import Register
from kiosk.ledger.database import REVISIONS as LEDGER_REVISIONS
from kiosk.ledger.store import Ledger, page_size
from kiosk.pack.model import FORMAT, CampaignModel
from kiosk.pack.read import read_pack
from kiosk.pack.text import PLACEHOLDERS, fill
from kiosk.petition.receipt import ALPHABET, CHECKS, parse_code, receipt_hash, show_code
from kiosk.petition.record import FIXED_BYTES, SIZES, decode, encode, padded_size
from kiosk.petition.signature import Event, Signature
from kiosk.sealing.keys import SigningKey, key_fingerprint, pack_fingerprint, verify
from kiosk.sealing.tested import KeyTest
from kiosk.stand.access import MOST_STICKS, STICK_FILE, Access
from kiosk.stand.defaults import Defaults
from kiosk.stand.guard_file import FILE as GUARD_FILE
from kiosk.stand.guard_file import PLACE_BYTES, PLACES, Guard, write_guard
from kiosk.stand.setup_stick import write_setup
from tests.docs.pages import FORMATS, ROOT, VECTORS, columns, examples, joined, page, pairs, prose
from tests.headquarters.publishing import publish_to, someone

PAGES = (
    "acknowledgement",
    "bundle",
    "keyboard",
    "keys",
    "ledger",
    "pack",
    "publish",
    "receipts",
    "record",
    "register",
    "setup",
    "statement",
)
PACK = read_pack(VECTORS / "pack")
BUNDLES = sorted((VECTORS / "bundle").iterdir())


# --- every page --------------------------------------------------------------------------------


def test_every_format_has_a_page_with_examples_and_a_promise():
    assert {path.stem for path in FORMATS.glob("*.md")} == set(PAGES)
    for name in PAGES:
        assert examples(name)
        assert "\n## What is promised\n" in page(name)


@pytest.mark.parametrize("folder", ["docs", "docs/formats", "docs/decisions"])
def test_every_link_between_pages_leads_somewhere(folder):
    pages = sorted((ROOT / folder).glob("*.md"))
    assert pages
    for path in pages:
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text("utf-8")):
            if "://" not in target:
                assert (path.parent / target).exists(), f"{path.name} -> {target}"


def test_every_file_that_a_page_names_is_there():
    named = {
        one
        for path in (ROOT / "docs").rglob("*.md")
        for one in re.findall(r"`((?:kiosk|ui|assets|tests)/[^`\s]+)`", path.read_text("utf-8"))
    }
    assert len(named) > 20
    assert [one for one in sorted(named) if not (ROOT / one).exists()] == []


def test_every_prefix_on_the_pages_is_one_that_the_program_hashes():
    sources = "".join(path.read_text("utf-8") for path in (ROOT / "kiosk").rglob("*.py"))
    hashed = set(re.findall(r'b"(petition-kiosk [\w ]+ v1)\\0"', sources))
    told = {
        one for name in PAGES for one in re.findall(r"`(petition-kiosk [\w ]+ v1)`", page(name))
    }
    assert told == hashed
    assert len(hashed) >= 8


# --- pack --------------------------------------------------------------------------------------


def test_pack_the_folder_on_the_page_is_the_vector_and_is_read(tmp_path):
    shown = examples("pack")
    for name in ("campaign.toml", "appeal.en.md", "consent.en.md"):
        assert (VECTORS / "pack" / name).read_text("utf-8") == shown[name] + "\n"
        (tmp_path / name).write_text(shown[name], "utf-8")
    assert read_pack(tmp_path) == PACK
    assert f"format {FORMAT}" in page("pack").split("\n", 1)[0]


def test_pack_texts_and_their_digests():
    shown = examples("pack")
    filled = fill(shown["appeal.en.md"], {"addressee": "The Addressee"})
    assert filled == shown["appeal-filled"]
    texts = PACK.languages[0]
    digests = {"appeal": texts.appeal.digest.hex(), "consent": texts.consent.digest.hex()}
    assert pairs(shown["text-digests"]) == digests
    assert all(f"`{{{name}}}`" in page("pack") for name in PLACEHOLDERS)


def test_pack_canonical_form_digest_and_words():
    shown = examples("pack")
    assert joined(shown["canonical"]) == PACK.canonical()
    assert f"{len(PACK.canonical()):,} bytes" in prose("pack")
    words = pack_fingerprint(PACK)
    said = pairs(shown["digest"])
    assert said == {"digest": PACK.digest.hex(), "words": str(words), "digits": words.digits}


def test_pack_every_key_of_the_model_stands_in_the_pairs():
    keys = set(CampaignModel.model_fields)
    told = set(re.findall(r"^\| `\[*(\w+)\]*`", page("pack"), re.MULTILINE))
    assert keys <= told


def test_pack_the_size_of_a_record():
    constant = len("vector" + "demand" + "consent")
    limits = sum(rule.limit for rule in PACK.fields)
    assert f"    {FIXED_BYTES} + bytes of" in page("pack")
    assert FIXED_BYTES + constant + 2 * limits <= padded_size(PACK) == 1024


# --- record ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["signature", "withdrawal"])
def test_record_the_example_is_the_vector_padded(kind):
    canonical = joined(examples("record")[kind])
    padded = (VECTORS / "record" / f"{kind}.record").read_bytes()
    assert padded == canonical.ljust(1024, b" ")
    assert encode(decode(padded), 1024) == padded
    assert f"{len(canonical)} bytes" in prose("record")
    assert " or ".join(map(str, SIZES)).replace(" or ", ", ", 1) in prose("record")


def test_record_every_key_of_the_example_stands_in_the_pairs():
    told = set(re.findall(r"`(\w+)`", page("record").partition("## What a reader refuses")[0]))
    for kind in ("signature", "withdrawal"):
        assert set(json.loads(joined(examples("record")[kind]))) <= told


def test_record_the_receipt():
    said = pairs(examples("record")["receipt"])
    code = said["code"]
    assert show_code(code) == said["shown"]
    assert parse_code(said["typed"]) == parse_code(said["shown"]) == code
    assert receipt_hash("vector", "demand", code).hex() == said["hash"]
    signed = decode((VECTORS / "record" / "signature.record").read_bytes())
    assert isinstance(signed, Signature)
    assert signed.receipt.hex() == said["hash"]
    number = 0
    for letter in code[:16]:
        number = number * 32 + ALPHABET.index(letter)
    assert CHECKS[number % 37] == code[16]
    assert f"`{ALPHABET}`" in page("record")
    assert f"`{CHECKS}`" in page("record")


def test_record_the_sealed_one():
    said = pairs(examples("record")["sealed"])
    sealed = (VECTORS / "record" / "signature.age").read_bytes()
    record_id = bytes.fromhex(said["id"])
    assert decode((VECTORS / "record" / "signature.record").read_bytes()).header.id == record_id
    assert len(sealed) == int(said["length"])
    assert bundle.record_digest(record_id, sealed).hex() == said["digest"]
    assert sealed.startswith(b"age-encryption.org/v1\n-> X25519 ")


# --- keys --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["campaign.key", "device.key"])
def test_keys_the_file_on_the_page_is_the_vector(name):
    assert (VECTORS / "keys" / name).read_text("ascii") == examples("keys")[name] + "\n"


def test_keys_the_words():
    lines = [line.split(maxsplit=1)[1] for line in examples("keys")["words"].split("\n")]
    shown = {lines[at]: (lines[at + 1], lines[at + 2]) for at in range(0, len(lines), 3)}
    device = SigningKey.from_pem((VECTORS / "keys" / "device.key").read_bytes()).public
    of = {
        PACK.sealed_to[0]: key_fingerprint(PACK.sealed_to[0]),
        PACK.office_keys[0]: key_fingerprint(PACK.office_keys[0]),
        device.hex(): key_fingerprint(device),
    }
    assert shown == {public: (str(words), words.digits) for public, words in of.items()}


# --- bundle ------------------------------------------------------------------------------------


def test_bundle_the_caps():
    caps = {name: int(value) for name, value in columns(examples("bundle")["caps"])}
    program = {name: getattr(bundle, name) for name in dir(bundle) if name.startswith("MOST_")}
    assert caps == program


def test_bundle_the_dump_is_the_file():
    data = BUNDLES[1].read_bytes()
    at = 0
    for offset, size, shown, *_ in columns(examples("bundle")["dump"]):
        assert int(offset) == at
        piece = data[at : at + int(size)].hex()
        head, gap, tail = shown.partition("...")
        assert piece.startswith(head) and piece.endswith(tail) if gap else piece == shown
        at += int(size)
    assert at == len(data)


def test_bundle_the_manifest_and_what_binds_it():
    shown = examples("bundle")
    said = dict(re.split(r"\s+(?=\w{64}$)", line) for line in shown["digests"].split("\n"))
    data = joined(shown["manifest"])
    with BUNDLES[1].open("rb") as file:
        reader = BundleReader(file)
        assert reader.manifest_bytes == data
        [record] = reader.records()
        signature = reader.signature
    digest = bundle.record_digest(record.id, record.sealed)
    assert said["record's digest"] == digest.hex()
    assert said["root"] == reader.manifest.root == bundle.root_of([digest]).hex()
    assert said["bundle's digest"] == bundle.digest_of(data).hex()
    assert said["key fingerprint"] == bundle.key_digest(PACK.sealed_to[0])
    device = bytes.fromhex(said["device public key"])
    assert SigningKey.from_pem(examples("keys")["device.key"].encode()).public == device
    assert verify(device, signature, bundle.digest_of(data))
    with BUNDLES[0].open("rb") as file:
        before = BundleReader(file).manifest.digest.hex()
    assert said["before it"] == reader.manifest.previous == before
    assert set(re.findall(r'"(\w+)":', data.decode())) <= set(
        re.findall(r"`(\w+)`", page("bundle"))
    )


# --- receipts ----------------------------------------------------------------------------------


def test_receipts_the_list_on_the_page_is_the_vector_and_is_written_again():
    shown = examples("receipts")["list"] + "\n"
    path = VECTORS / "receipts" / "receipts.txt"
    assert path.read_text("ascii") == shown
    hashes = [bytes.fromhex(line) for line in shown.split("\n")[6:-1]]
    assert b"".join(lines("vector", "demand", False, hashes[::-1])).decode() == shown
    assert f"over {MOST_LINE_BYTES} bytes" in prose("receipts")
    assert f"at most {MOST_RECEIPTS:,}" in prose("receipts")


def test_receipts_the_digest_is_the_one_that_the_page_describes():
    head = dict(line.split() for line in examples("receipts")["list"].split("\n")[1:6])
    hashes = [bytes.fromhex(line) for line in examples("receipts")["list"].split("\n")[6:]]
    parts = ("petition-kiosk receipts v1", head["campaign"], head["petition"], head["mode"])
    whole = "".join(part + "\0" for part in parts).encode() + b"".join(hashes)
    assert hashlib.sha256(whole).hexdigest() == head["digest"]
    assert int(head["count"]) == len(hashes) == 2


def test_receipts_what_the_list_says_of_the_codes():
    said = pairs(examples("receipts")["codes"])
    assert set(said.values()) == {"counted", "not counted", "mistyped"}
    for code, verdict in said.items():
        answer = check_receipt(VECTORS / "receipts" / "receipts.txt", code)
        assert (answer.verdict.value, answer.campaign) == (verdict, "vector")


# --- statement and acknowledgement ---------------------------------------------------------------


def test_statement_the_forms_on_the_page_are_the_vector_and_are_read_alike():
    shown = examples("statement")
    one = Statement.of(verify_bundle(BUNDLES[1]))
    for form, text in (("sms", one.sms()), ("qr", one.qr()), ("spoken", "\n".join(one.spoken()))):
        assert shown[form] == text
        assert (VECTORS / "statement" / f"{form}.txt").read_text("ascii") == text + "\n"
        assert parse_statement(text) == one
    assert f"{MOST_TEXT:,} characters" in prose("statement")


def test_statement_the_check_and_the_root_are_those_that_the_page_describes():
    shown = examples("statement")
    digest = hashlib.sha256(b"petition-kiosk statement v1\0" + shown["checked"].encode()).digest()
    assert shown["sms"].endswith(f"Check {int.from_bytes(digest) % 100_000:05d}")
    root = shown["checked"].split()[-1]
    assert verify_bundle(BUNDLES[1]).root.startswith(root)
    [digits] = re.findall(r"Root: ([\d ]+)", shown["spoken"])
    assert int(digits.replace(" ", "")) == int(root, 16)


def test_acknowledgement_the_dump_is_the_file():
    [path] = (VECTORS / "acknowledgement").iterdir()
    data = path.read_bytes()
    at = 0
    for line in examples("acknowledgement")["dump"].split("\n"):
        offset, length, hexed = line.split()[:3]
        part = data[int(offset) : int(offset) + int(length)]
        start, _, end = hexed.partition("...")
        assert int(offset) == at
        assert part.hex().startswith(start)
        assert part.hex().endswith(end or start)
        at += int(length)
    assert at == len(data)


def test_acknowledgement_the_content_what_signs_it_and_the_caps():
    shown = examples("acknowledgement")
    [path] = (VECTORS / "acknowledgement").iterdir()
    content = joined(shown["content"])
    assert content in path.read_bytes()
    one = acknowledgement.read_acknowledgement(path, PACK.office_keys)
    assert one.to_bytes() == content
    assert one.file_name == path.name
    digest = hashlib.sha256(b"petition-kiosk acknowledgement v1\0" + content)
    assert pairs(shown["digest"]) == {"signed": digest.hexdigest()}
    office = bytes.fromhex(one.office.removeprefix("ed25519:"))
    assert verify(office, path.read_bytes()[-64:], digest.digest())
    for name, value in pairs(shown["caps"]).items():
        assert getattr(acknowledgement, name) == int(value)
    told = set(re.findall(r"^\| `(\w+)`(?:, `(\w+)`)?", page("acknowledgement"), re.MULTILINE))
    assert {word for pair in told for word in pair if word} == set(json.loads(content))


# --- ledger and register -----------------------------------------------------------------------


def schema(path: Path) -> list[str]:
    with sqlite3.connect(path) as connection:
        query = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
        statements = [" ".join(row[0].split()) for row in connection.execute(query)]
    connection.close()
    return sorted(statements)


def on_page(name: str) -> list[str]:
    statements = examples(name)["schema"].split(";")
    return sorted(" ".join(one.split()) for one in statements if one.strip())


def test_ledger_a_fresh_one_has_the_schema_and_pragmas_of_the_page(tmp_path):
    ledger = Ledger(tmp_path / "ledger.sqlite", page=8192)
    with ledger._engine.connect() as connection:
        for name, value in columns(examples("ledger")["pragmas"]):
            assert str(connection.exec_driver_sql(f"PRAGMA {name}").scalar()) == value
        assert connection.exec_driver_sql("PRAGMA page_size").scalar() == 8192
    ledger.close()
    assert schema(tmp_path / "ledger.sqlite") == on_page("ledger")
    assert f"revision {LEDGER_REVISIONS[-1]}" in page("ledger").split("\n", 1)[0]


def test_ledger_the_page_size():
    [_, *rows] = columns(examples("ledger")["page-size"])
    assert rows
    for padded, keys, size in rows:
        assert page_size(int(padded), int(keys)) == int(size)


def test_ledger_the_settings_of_a_live_stand_stand_on_the_page():
    path = VECTORS / "ledger" / "ledger.sqlite"
    with sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True) as connection:
        keys = {row[0] for row in connection.execute("SELECT key FROM setting")}
    connection.close()
    assert keys <= set(re.findall(r"`(\w+)`", page("ledger")))


def test_register_a_fresh_one_has_the_schema_of_the_page(tmp_path):
    Register(str(tmp_path / "register.sqlite"), make=True).close()
    assert schema(tmp_path / "register.sqlite") == on_page("register")
    assert f"revision {REGISTER_REVISIONS[-1]}" in page("register").split("\n", 1)[0]


def test_register_every_standing_stands_on_the_page():
    told = {re.split(r"\s{2,}", line)[0] for line in examples("register")["standing"].split("\n")}
    assert told == {one.value for one in Standing}


# --- setup -------------------------------------------------------------------------------------


def test_setup_the_volunteers_stick(tmp_path):
    shown = examples("setup")
    (tmp_path / STICK_FILE).write_text(shown["volunteers.key"] + "\n")
    kept = pairs(shown["token"])["kept"]
    write_guard(tmp_path, Guard(sticks=(kept,), turn=1))
    assert Access(tmp_path).opens(tmp_path)
    assert f"Up to {MOST_STICKS} sticks" in prose("setup")
    token = Access(tmp_path).make_stick(tmp_path).read_text()
    assert [len(line) for line in token.splitlines()] == [
        len(line) for line in shown["volunteers.key"].splitlines()
    ]


def test_setup_the_set_up_stick(tmp_path):
    shown = examples("setup")["event.toml"]
    (key,) = PACK.sealed_to
    tests = KeyTest(key, "12AB-34CD"), KeyTest(key, "77EE-0102")
    happening = Event("All-party conference", "Gilgit", date(2026, 3, 14))
    defaults = Defaults("en", "PK", 1, False, True)
    folder = write_setup(tmp_path, VECTORS / "pack", happening, defaults, tests)
    assert (folder / "event.toml").read_text("utf-8") == shown + "\n"
    told = set(re.findall(r"`(\w+)`", page("setup")))
    assert set(tomllib.loads(shown)) | set(tomllib.loads(shown)["defaults"]) <= told


def test_setup_the_guards_file(tmp_path):
    write_guard(tmp_path, Guard(turn=1))
    content = (tmp_path / GUARD_FILE).read_bytes()
    assert len(content) == PLACES * PLACE_BYTES == 4096
    assert content[32:2048].rstrip() == examples("setup")["guard"].encode()
    assert content[:32] == hashlib.sha256(content[32:2048]).digest()


# --- what is published -------------------------------------------------------------------------


def test_publish_every_column_of_the_page_is_written(tmp_path):
    said = examples("publish")
    assert said["signatures.csv"].split() == list(COLUMNS)
    systems = {one.file: list(one.columns) for one in SYSTEMS}
    assert {name: rest for name, *rest in columns(said["systems"])} == systems
    published = publish_to(tmp_path / "out", someone(1))
    for name, *heads in columns(said["reader"])[:2]:
        [path] = (published.folder / "for-gb-assembly").glob(name)
        assert path.read_text("utf-8-sig").splitlines()[0] == ",".join(f'"{one}"' for one in heads)
    told = set(re.findall(r"`([\w.-]+)`", page("publish")))
    for path in published.files:
        assert path.name in told or path.name.endswith("-skipped.csv"), path.name
