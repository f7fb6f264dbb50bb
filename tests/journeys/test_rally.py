"""A rally: thousands sign on one stand, which grows no heavier."""

import gc
import os
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.app.place import find_place
from tests.journeys.weight import MIB, files, memory
from tests.journeys.window import opened
from tests.support import live

FULL = os.environ.get("PETITION_PROVE") == "full"
SIGNERS = 10_000 if FULL else 300
WARM = 500 if FULL else 150
"""Signers after which every page was compiled and every pool filled."""
MOST_GROWTH = 20 * MIB
NAMES = {"en": "Rally", "ur": "جلسہ", "ug": "يىغىن"}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc tells what is held")


def letters(number):
    return "".join("abcdefghij"[int(digit)] for digit in str(number))


def sign(screen, number):
    """One signer, by the slots that the screens' controls call; each page is made and dies."""
    language = list(NAMES)[number % len(NAMES)]
    screen.setLanguage(language)
    screen.read()
    screen.sign()
    name = f"{NAMES[language]} {letters(number)}"
    screen.review({"name": name, "exposure": "public", "country": "PK", "phone": "03554212345"})
    assert screen.property("screen") == "consent", screen.property("faults")
    screen.agree(number % 2 == 0, [])
    assert screen.property("screen") == "thanks"
    screen.finish()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_a_rally_makes_the_stand_no_heavier(qtbot, tmp_path):
    stand, _, data = live(tmp_path)
    stand.close()
    with opened(qtbot, tmp_path, place=find_place(None, data), still=True) as driver:
        screen = driver.shown.screen
        heavy, open_files = 0, 0
        for number in range(SIGNERS):
            sign(screen, number)
            if number + 1 == WARM:
                gc.collect()
                heavy, open_files = memory(), files()
        gc.collect()
        grown = memory() - heavy
        print(f"{SIGNERS} signers: {grown / MIB:.1f} MiB more after the first {WARM}")
        assert screen.property("count") == SIGNERS == screen._stand.count()
        assert grown <= MOST_GROWTH
        assert files() <= open_files
