"""Work beside a window: one piece at a time, and each answer to who asked for it."""

import threading

import pytest

from kiosk.errors import KioskError
from kiosk.screens.jobs import UNKNOWN, Worker
from tests.journeys.window import WAIT


@pytest.fixture
def worker(qapp):
    return Worker()


def test_what_was_dropped_answers_nobody_though_it_had_ended_already(qtbot, worker):
    """Its answer lay in the window's queue when it was dropped."""
    ended = threading.Event()
    old, new, faults = [], [], []
    worker.start(lambda _told: ended.set() or "old", old.append)
    assert ended.wait(WAIT / 1000)
    worker.drop()

    def fails(_told):
        raise KioskError("The stick is full.")

    worker.start(fails, new.append, faults.append)
    qtbot.waitUntil(lambda: bool(faults), timeout=WAIT)
    assert (old, new) == ([], [])
    assert [one.sentence for one in faults] == ["The stick is full."]


def test_a_fault_that_nobody_foresaw_ends_the_work_and_is_told(qtbot, worker):
    def breaks(_told):
        raise OSError(5, "Input/output error")

    faults, done = [], []
    with qtbot.captureExceptions() as raised:
        worker.start(breaks, done.append, faults.append)
        qtbot.waitUntil(lambda: bool(faults), timeout=WAIT)
    assert [one[0] for one in raised] == [OSError]
    assert [(one.sentence, one.hint) for one in faults] == [UNKNOWN]
    assert not worker.working
    assert worker.start(lambda _told: 1, done.append)
    qtbot.waitUntil(lambda: done == [1], timeout=WAIT)


def test_a_second_piece_of_work_waits_for_nobody_and_is_refused(qtbot, worker):
    go_on = threading.Event()
    done = []
    worker.start(lambda _told: go_on.wait(WAIT / 1000), done.append)
    assert not worker.start(lambda _told: 2, done.append)
    go_on.set()
    qtbot.waitUntil(lambda: done == [True], timeout=WAIT)


def test_progress_is_told_and_stopping_stops_at_the_next_step(qtbot, worker):
    stepped = threading.Event()
    faults = []

    def steps(told):
        for step in range(1_000_000):
            told(step, 1_000_000)
            stepped.set()

    worker.start(steps, lambda _answer: None, faults.append)
    assert stepped.wait(WAIT / 1000)
    worker.stop()
    qtbot.waitUntil(lambda: bool(faults), timeout=WAIT)
    assert faults[0].sentence == "Stopped."
