"""A pipe on a stick bears a name that the kiosk looks for: nobody waits for it for ever."""

import os
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.errors import KioskError
from kiosk.stand.access import STICK_FILE, Access
from kiosk.stand.closing_down import whole_on
from kiosk.stand.guide import key_on
from kiosk.stand.setup_stick import EVENT_FILE, FOLDER, read_setup

SECONDS = 30


def ends(act):
    """What it answers; a reading that waits for a writer is a fault of its own."""
    pool = ThreadPoolExecutor(1)
    try:
        return pool.submit(act).result(timeout=SECONDS)
    finally:
        pool.shutdown(wait=False)


def test_a_bundle_that_is_a_pipe(tmp_path):
    os.mkfifo(tmp_path / "x.bundle")
    assert ends(lambda: whole_on(tmp_path)) == frozenset()


def test_a_volunteers_stick_whose_file_is_a_pipe(tmp_path):
    access = Access(tmp_path / "data")
    os.mkfifo(tmp_path / STICK_FILE)
    assert not ends(lambda: access.opens(tmp_path))


def test_a_key_and_a_setup_that_are_pipes(tmp_path):
    os.mkfifo(tmp_path / "campaign.key")
    with pytest.raises(KioskError, match="No campaign key"):
        ends(lambda: key_on(tmp_path))
    (tmp_path / FOLDER).mkdir()
    os.mkfifo(tmp_path / FOLDER / EVENT_FILE)
    with pytest.raises(KioskError):
        ends(lambda: read_setup(tmp_path))
