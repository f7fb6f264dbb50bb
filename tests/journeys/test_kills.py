"""Killed at a random moment while signing: what was acknowledged is there exactly once."""

import os
import random
import subprocess
import sys
import threading
from collections import Counter

import pytest

from kiosk.petition.record import decode
from tests.support import ROOT, rehearsal, rehearsal_unsealer, sealed_records

FULL = os.environ.get("PETITION_PROVE") == "full"
KILLS = 200 if FULL else 20
LONGEST_SECONDS = 0.4
START_SECONDS = 1.2

SIGNER = """
import sys
from pathlib import Path
from tests.support import draft, rehearsal
run = sys.argv[2]
stand = rehearsal(Path(sys.argv[1]))
collector = stand.collector()
print("ready", flush=True)
number = 0
while True:
    name = f"Signer {run} " + "".join("abcdefghij"[int(digit)] for digit in str(number))
    collector.collect(draft(name))
    print(name, flush=True)
    number += 1
"""


@pytest.mark.proof
@pytest.mark.timeout(1200)
def test_every_acknowledged_signature_is_there_exactly_once(tmp_path):
    moments = random.Random(20260314)
    acknowledged: list[str] = []
    for run in range(KILLS):
        letters = "".join("abcdefghij"[int(digit)] for digit in str(run))
        process = subprocess.Popen(
            [sys.executable, "-c", SIGNER, str(tmp_path), letters],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        if run % 4:
            assert process.stdout.readline() == "ready\n"
            longest = LONGEST_SECONDS
        else:  # while it starts, from the very first start on
            longest = START_SECONDS
        threading.Timer(moments.uniform(0, longest), process.kill).start()
        # Only a whole line is an acknowledgement: the kill may cut one short.
        lines = [line[:-1] for line in process.stdout if line.endswith("\n")]
        acknowledged += [line for line in lines if line != "ready"]
        assert process.wait() == -9
    stand = rehearsal(tmp_path)
    unsealer = rehearsal_unsealer(tmp_path)
    stored = Counter(
        decode(unsealer.unseal(sealed)).name for sealed in sealed_records(stand.ledger)
    )
    assert len(acknowledged) > KILLS
    assert [name for name in acknowledged if stored[name] != 1] == []
    # A signature may be stored whose acknowledgement the kill cut off: at most one a kill.
    assert 0 <= sum(stored.values()) - len(acknowledged) <= KILLS
    assert stand.count() == sum(stored.values())
    print(f"{KILLS} kills, {len(acknowledged)} acknowledged, {sum(stored.values())} stored")
