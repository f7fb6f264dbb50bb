"""Whatever can go wrong at a stand is told in a person's language, or stands here with a why."""

import errno
import os
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.project.sentences import sentences
from tests.support import ROOT

PACKAGE = ROOT / "kiosk"
AT_A_STAND = ("stand", "screens", "ledger", "bundle", "desktop", "sealing")
BESIDES = (PACKAGE / "headquarters" / "key.py", *sorted((PACKAGE / "app").glob("*.py")))

NOT_AT_A_STAND = {
    "bundle/read.py": "a bundle is read at the office; a stand only asks whether one is sound",
    "bundle/manifest.py": "as above",
    "bundle/statement.py": "a closing statement is read at the office",
}
GAPS = "Headquarters accepts both words with `device accept`; until then these bundles wait."
ELSEWHERE = {
    "This stand only rehearses; it has nothing real to export.": "command",
    "Add --rehearsal to export the practice signatures.": "command",
    "This stand was never begun.": "command",
    "Open the kiosk once, then export.": "command",
    "This ledger is sound.": "command; the screen exports then",
    "Nothing is to be salvaged: use export.": "command",
    "The ledger is sound.": "a screen says so in words of its own",
    GAPS: "the report on the stick, for the office",
    "Check --data, and --rehearsal.": "command; a stand without a ledger is not live",
    "That file is no %1.": "told as: That file is no ledger.",
    "This %1 was written by a newer version of Petition Kiosk.": "told as: This ledger was ...",
    "This is practice: there is nothing to close.": "the panel of a practice has no way there",
    "Go back to the live stand first.": "as above",
    "This computer is not locked down.": "the panel says so in words of its own",
    "Whoever knows its keys can leave the kiosk. docs/lockdown.md says how to lock it.": "as above",
    "That file holds no Ed25519 key.": "whoever asks says it in words of its own",
    "This key does not open that record.": "office",
    "Give it with --passphrase-file FILE.": "command; the guide asks before",
    "Nothing is lost: the signatures are still on this computer.": "how longer ones begin",
    "The window could not be made.": "there is no window to show it in",
    "Install the program again.": "as above",
}


def modules() -> list[Path]:
    found = [one for part in AT_A_STAND for one in sorted((PACKAGE / part).rglob("*.py"))]
    # The office's window has words of its own: test_office_sentences.py.
    return [*(one for one in found if not one.name.startswith("office")), *BESIDES]


def told() -> set[str]:
    tree = ET.parse(ROOT / "assets" / "i18n" / "petition_ur.ts").getroot()
    notes = (one for one in tree.iter("context") if one.findtext("name") == "FaultNote")
    return {text.findtext("source", "") for one in notes for text in one.iter("message")}


REASONS = (
    "ENOSPC",
    "EIO",
    "EROFS",
    "EACCES",
    "ENOENT",
    "ENODEV",
    "ENXIO",
    "ENOTCONN",
    "ENOMEDIUM",
    "EUCLEAN",
    "EBUSY",
    "EINVAL",
    "EFBIG",
    "EPERM",
    "EEXIST",
    "EISDIR",
    "ENOTDIR",
    "ENOTEMPTY",
    "ENAMETOOLONG",
    "EDQUOT",
)
"""What a system says of disks and sticks, a pulled or a broken one among them."""


def untold(files: list[Path]) -> list[str]:
    known = told() | ELSEWHERE.keys()
    return [f"{file.name}: {one}" for file in files for one in sentences(file) if one not in known]


def test_every_sentence_of_a_fault_is_translated():
    here = [one for one in modules() if one.relative_to(PACKAGE).as_posix() not in NOT_AT_A_STAND]
    assert len(told()) > 150
    assert untold(here) == []


def test_every_reason_that_a_system_gives_is_translated():
    """In brackets in many sentences: English would stand in the middle of an Urdu one."""
    said = {os.strerror(getattr(errno, name)) for name in REASONS if hasattr(errno, name)}
    assert len(said) > 12
    assert sorted(said - told()) == []


def test_the_list_of_exceptions_holds_nothing_that_is_gone():
    said = {one for file in modules() for one in sentences(file)}
    assert sorted(ELSEWHERE.keys() - said) == []
    assert [one for one in NOT_AT_A_STAND if not (PACKAGE / one).exists()] == []


@pytest.mark.parametrize(
    ("raised", "found"),
    [
        ('raise KioskError("Something new broke.", "")', "Something new broke."),
        ('raise KioskError(f"{name} is in the way.")', "%1 is in the way."),
        ('SAFE = "All is well."\nraise KioskError(f"It broke. {SAFE}")', "It broke. All is well."),
        ('def tell():\n    return ("The disk fell over.", "")', "The disk fell over."),
    ],
)
def test_a_sentence_that_nobody_translated_is_seen(tmp_path, raised, found):
    planted = tmp_path / "planted.py"
    planted.write_text(f'"""Not this. Nor that."""\n{raised}\n', "utf-8")
    assert f"planted.py: {found}" in untold([planted])
