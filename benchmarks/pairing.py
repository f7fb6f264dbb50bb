"""Looking for likely duplicates among a million signers, against the time that is allowed."""

from __future__ import annotations

import os
import random
import resource
import secrets
import time
from array import array
from collections.abc import Callable
from itertools import accumulate

from benchmarks.mapped import NOBODY
from benchmarks.measure import Row
from kiosk.headquarters.duplicates.likely import find_likely
from kiosk.headquarters.fold import fold_held
from kiosk.headquarters.opening.held import Held, gather
from kiosk.headquarters.opening.opener import Batch, keys_of
from kiosk.headquarters.opening.rows import flags_of, frame_of, pack_row
from kiosk.headquarters.reconcile import Reconciled
from kiosk.headquarters.register.store import Binding
from kiosk.petition.signature import Exposure

QUICK, FULL = 20_000, 1_000_000
SECONDS = 20.0
"""For a million on two cores."""
TWICE = 0.02
GIVEN, FAMILY, PLACES = 3_000, 6_000, 500
SYLLABLES = "ba di fa gu ja ka la mi na ra sa ya noor beg sha khu ru ta zi lo"


def rows(count: int, say: Callable[[str], None]) -> list[Row]:
    """Two in a hundred of the invented signers sign again with a letter left out."""
    say(f"inventing {count:,} signers")
    held = _crowd(count)
    people = fold_held(held, held.order).people
    found = Reconciled(Binding("free", "demand", False), people, 0, 0, 0, 0, 0, 0)
    say(f"looking for likely duplicates among {count:,}")
    begin, began = time.perf_counter(), time.process_time()
    pairs = find_likely(found)
    seconds, worked = time.perf_counter() - begin, time.process_time() - began
    assert pairs
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    allowed = SECONDS * 1000 * count / FULL
    what = f"likely duplicates of {count:,}"
    return [
        Row(what, "20 s a million", seconds * 1000, allowed, 1.0 if count == FULL else None),
        Row(f"{what}, processor time", "20 s a million", worked * 1000, allowed),
        Row(f"{what}, memory in MiB", "1 GiB", memory, 1024),
    ]


def _crowd(count: int) -> Held:
    chance = random.Random(5)
    given, family = _names(chance, GIVEN, count), _names(chance, FAMILY, count)
    make_keys = keys_of(secrets.token_bytes(32))
    flags = flags_of(Exposure.PUBLIC, True, False, False, False)
    blob = bytearray()
    starts, keys = array("I"), array("Q")
    for one, other in zip(given, family, strict=True):
        contact = chance.random()
        address = f"{one}.{other}{chance.randrange(10**5)}@example.org".lower()
        email = address if contact < 0.6 else ""
        phone = f"0355{chance.randrange(10**7):07d}" if 0.4 < contact < 0.9 else ""
        place = f"Place {int(chance.paretovariate(0.5)) % PLACES}"
        names = [f"{one} {other}"]
        if chance.random() < TWICE:
            names.append(names[0][:3] + names[0][4:])
        for name in names:
            starts.append(len(blob))
            keys.extend(make_keys(name, email, phone))
            texts = (name, email, phone, place, "PK", "", "")
            blob += pack_row(os.urandom(16), os.urandom(32), 0, flags, texts)
    frame = frame_of(NOBODY)
    return gather([(0, Batch(bytes(blob), starts, keys, (frame,)))], {0: [frame]})


def _names(chance: random.Random, kinds: int, count: int) -> list[str]:
    """Names of which some are common and most are rare."""
    parts = SYLLABLES.split()
    names = ["".join(chance.choices(parts, k=chance.choice((2, 3)))).title() for _ in range(kinds)]
    weights = list(accumulate(1 / (rank + 5) for rank in range(kinds)))
    return chance.choices(names, cum_weights=weights, k=count)
