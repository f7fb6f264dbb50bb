"""200 kiosks of 500 signatures each (a tenth of them unless all is to be proved): one register."""

import os
import random

import pytest

from benchmarks.crowd import KINDS, make
from kiosk.headquarters.intake import intake
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.status import status
from tests.headquarters.test_intake import TODAY, accept_all, register

FULL = os.environ.get("PETITION_PROVE") == "full"
KIOSKS, EACH = (200, 500) if FULL else (20, 50)


@pytest.mark.proof
@pytest.mark.timeout(1800)
def test_a_crowd_in_any_order_gives_one_root_and_every_record_once(tmp_path, request):
    crowd = make(tmp_path, KIOSKS, EACH)
    kinds = [one.kind for one in crowd.signers.values() if one.kind]
    if FULL:
        assert set(kinds) == set(KINDS)
        assert 0.018 < len(kinds) / len(crowd.signers) < 0.022
    assert crowd.persons + len(kinds) == len(crowd.signers) == KIOSKS * EACH
    assert len(crowd.pairs()) == len(kinds)
    places = [str(tmp_path / f"{seed}.sqlite") for seed in range(2)]
    places.append(request.getfixturevalue("new_database")("crowd"))
    seen = set()
    for seed, place in enumerate(places):
        order = [*crowd.files, *crowd.files[: KIOSKS // 4]]
        random.Random(seed).shuffle(order)
        store = Register(place, make=True)
        for at in range(0, len(order), 7):
            intake(store, order[at : at + 7], False, TODAY)
        accept_all(store)
        found = status(store)
        seen.add((found.root, found.held, found.waiting, found.outstanding))
        ids = set().union(*(store.record_ids(one.key) for one in store.bundles()))
        assert ids == set(crowd.signers)
        store.close()
    assert [one[1:] for one in seen] == [(KIOSKS * EACH, 0, 0)]


def test_another_crowd_has_another_root(tmp_path):
    roots = set()
    for name in "ab":
        (tmp_path / name).mkdir()
        crowd = make(tmp_path / name, 1, 5)
        store = register(tmp_path, f"{name}.sqlite")
        intake(store, list(crowd.files), False, TODAY)
        accept_all(store)
        roots.add(status(store).root)
    assert len(roots) == 2
