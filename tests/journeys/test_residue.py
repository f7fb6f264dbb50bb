"""Nothing of a signer stays: canaries in three scripts, in every form that a disk could hold."""

import base64
import json
import os
import signal
import subprocess
import sys
import unicodedata

import pytest

from kiosk.stand.export import export
from tests.journeys.window import opened
from tests.support import ROOT, draft, rehearsal, sign

CANARIES = ("Qamariya-Canarygold", "قمریہ طوطیا", "قەمەرىيە كانارىيە")
BLOCK = 3


def forms(text):
    """The bytes by which a text could be found: UTF-8, UTF-16, base64 at any offset, escapes."""
    for spelled in {text, unicodedata.normalize("NFD", text), text.upper(), text.lower()}:
        raw = spelled.encode()
        yield raw
        yield spelled.encode("utf-16-le")
        yield spelled.encode("utf-16-be")
        yield json.dumps(spelled).strip('"').encode()
        yield raw.hex().encode()
        yield "".join(f"%{byte:02X}" for byte in raw).encode()
        for offset in range(BLOCK):
            padded = base64.b64encode(b"\0" * offset + raw)
            yield padded[4 if offset else 0 : -4]


def hits(*folders):
    """Every file, by content or name, that holds a canary in any form."""
    needles = [form for canary in CANARIES for form in forms(canary)]
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            data = str(path).encode()
            if path.is_file():
                data += path.read_bytes()
            if any(needle in data for needle in needles):
                found.append(path)
    return found


@pytest.mark.parametrize("canary", CANARIES)
def test_a_planted_leak_is_found_in_every_form(tmp_path, canary):
    for number, form in enumerate(forms(canary)):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "leak").write_bytes(b"\x07before" + form + b"after")
        assert hits(folder), form


def test_signed_and_exported_names_leave_no_trace(tmp_path):
    data, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    stand = rehearsal(data)
    drafts = [draft(name, comment=name, place=name) for name in CANARIES]
    sign(stand, drafts)
    assert hits(data) == []  # with the WAL still there
    assert (data / "rehearsal" / "ledger.sqlite-wal").stat().st_size > 0
    export(data, stick, rehearsal=True)
    stand.close()
    assert len(list(stick.iterdir())) == 1
    assert hits(data, stick) == []


@pytest.mark.parametrize("ending", ["agree", "cancel", "leave"])
def test_what_was_typed_on_screen_leaves_no_trace(qtbot, tmp_path, monkeypatch, ending):
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR"):
        monkeypatch.setenv(name, str(home))
    for canary in CANARIES:
        with opened(qtbot, tmp_path / "data") as driver:
            driver.tap("readAndSign")
            driver.arrived("read")
            driver.tap("signFromRead")
            driver.arrived("details")
            driver.tap("exposure_public")
            driver.fill("name", canary)
            if ending != "leave":
                driver.tap("next")
                driver.arrived("consent")
                driver.tap(ending)
                driver.arrived("thanks" if ending == "agree" else "appeal")
            assert hits(tmp_path) == []
    assert hits(tmp_path) == []


SIGNER = """
import sys
from pathlib import Path
from tests.support import draft, rehearsal
stand = rehearsal(Path(sys.argv[1]))
collector = stand.collector()
names = sys.argv[2:]
print("ready", flush=True)
while True:
    for name in names:
        collector.collect(draft(name, comment=name))
        print("signed", flush=True)
"""


def test_a_killed_kiosk_leaves_no_trace(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-c", SIGNER, str(tmp_path / "data"), *CANARIES],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        env=os.environ | {"TMPDIR": str(tmp_path)},
    )
    assert process.stdout is not None
    for _ in range(8):
        assert process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert (tmp_path / "data" / "rehearsal" / "ledger.sqlite").exists()
    assert hits(tmp_path) == []


def test_no_command_tells_a_name(tmp_path):
    from tests.support import command

    drafts = tmp_path / "in" / "drafts.jsonl"
    drafts.parent.mkdir()
    lines = [
        json.dumps({"name": name, "language": "en", "exposure": exposure, "consents": {"sign": ok}})
        for name in CANARIES
        for exposure, ok in (("public", True), ("public", False), ("nobody", True))
    ]
    drafts.write_text("\n".join(lines), "utf-8")
    pack = ROOT / "assets" / "campaigns" / "free-uyghur-wives"
    words = ("--data", tmp_path / "data", "--campaign", pack, "--from", drafts, "--rehearsal")
    ran = command("sign", *words)
    said = tmp_path / "said"
    said.mkdir()
    (said / "out").write_text(ran.stdout + ran.stderr, "utf-8")
    assert "refused" in ran.stdout
    assert hits(said, tmp_path / "data") == []
