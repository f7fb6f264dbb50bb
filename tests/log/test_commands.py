"""No command leaves a word of anybody behind it: no core, no traceback, no half-told fault."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CANARY = "زینب بی‌بی"
HEAD = """
import sys, typer
from kiosk.cli import cli, run
CANARY = sys.argv[1]
"""
FAULTS = {
    "no room": "raise OSError(28, CANARY, CANARY)",
    "letters that a console lacks": 'CANARY.encode("latin-1")',
    "no memory": "raise MemoryError(CANARY)",
    "what nobody foresaw": "raise RuntimeError(CANARY)",
}


def ran(act, stdout=subprocess.PIPE, **environment):
    """A command that acts so, by the commands' own front door."""
    body = f'@cli.command("act")\ndef act() -> None:\n    {act}\nsys.exit(run(["act"]))\n'
    return subprocess.run(
        [sys.executable, "-c", HEAD + body, CANARY],
        stdout=stdout,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        check=False,
        env=os.environ | environment,
    )


@pytest.mark.parametrize("act", FAULTS.values(), ids=FAULTS)
def test_a_fault_shows_no_word_and_no_traceback(act):
    done = ran(act)
    assert done.returncode == 1
    assert CANARY not in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") in (1, 2)


def test_a_full_disk_is_told_in_a_sentence_with_a_hint():
    with Path("/dev/full").open("w") as full:
        done = ran("typer.echo(CANARY)", stdout=full)
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == (
        "Something could not be read or written (No space left on device)."
    )
    assert len(done.stderr.splitlines()) == 2


def test_a_console_without_the_letters_shows_what_it_can():
    done = ran("typer.echo(CANARY)", PYTHONIOENCODING="latin-1")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip().encode("ascii").decode("unicode_escape") == CANARY


def test_a_command_dumps_no_core():
    act = "import resource; print(*resource.getrlimit(resource.RLIMIT_CORE))"
    before = "import resource as r; h = r.getrlimit(r.RLIMIT_CORE)[1]; print(h)"
    if subprocess.check_output([sys.executable, "-c", before]).strip() == b"0":
        pytest.skip("nobody may dump a core here")
    assert ran(act).stdout.split() == ["0", "0"]
