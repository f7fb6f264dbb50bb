"""Opening and reconciling a whole register, against unsealing alone on the same cores."""

from __future__ import annotations

import io
import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks import crowd
from benchmarks.measure import Row
from kiosk.bundle.manifest import record_digest
from kiosk.bundle.read import BundledRecord, BundleReader
from kiosk.headquarters.key import open_campaign_key
from kiosk.headquarters.reconcile import reconcile
from kiosk.headquarters.register.arrival import take_in
from kiosk.headquarters.register.devices import Devices
from kiosk.headquarters.register.store import Register
from kiosk.pack.read import read_pack
from kiosk.petition.record import encode, padded_size
from kiosk.petition.rules import accept
from kiosk.petition.signature import Consents, Draft, Event, Exposure, Header
from kiosk.resources import bundled_campaign
from kiosk.sealing.keys import new_campaign_key
from kiosk.sealing.seal import Sealer
from kiosk.sealing.unseal import Unsealer

QUICK, FULL = 20_000, 1_000_000
A_BUNDLE = 5_000
SAMPLE = 20_000
"""So many records are unsealed alone, before and after."""
BAR, MOST_MIB = 1.3, 1024
DAY = date(2026, 3, 14)
SYLLABLES = ("ba", "di", "fa", "gu", "ja", "ka", "la", "mi", "na", "ra", "sa", "ya", "noor", "beg")


def rows(folder: Path, count: int, say: Callable[[str], None]) -> list[Row]:
    """Fills a register, opens and reconciles it in a process of its own.

    Raises:
        OSError: the disk has too little room.
    """
    key = new_campaign_key()
    (folder / "campaign.key").write_text(key.identity_file())
    url = str(folder / "opening.sqlite")
    say(f"sealing {count:,} records")
    sample = _fill(url, key.public, count)
    say("unsealing alone")
    before, worked_before = _floor(sample, key.identity_file())
    say(f"opening {count:,} records")
    ours = _measured(url, folder / "campaign.key")
    after, worked_after = _floor(sample, key.identity_file())
    scale = 1000 / 2 * count / len(sample)
    floor, floor_worked = (before + after) * scale, (worked_before + worked_after) * scale
    assert ours["people"] == count, ours
    what = f"open and reconcile {count:,}"
    return [
        Row(what, "unsealing alone", ours["seconds"] * 1000, floor, BAR),
        Row(f"{what}, processor time", "unsealing alone", ours["worked"] * 1000, floor_worked),
        Row(f"{what}, memory in MiB", "1 GiB", ours["mebibytes"], MOST_MIB, 1.0),
    ]


def signer(chance: random.Random, number: int) -> Draft:
    """Somebody invented: half have a telephone, six of ten an e-mail, one of ten neither."""
    name = " ".join("".join(chance.choices(SYLLABLES, k=3)).title() for _ in range(2))
    contact = chance.random()
    return Draft(
        language="en",
        name=name,
        email=f"{name.replace(' ', '.').lower()}{number}@example.org" if contact < 0.6 else "",
        phone=f"0355 {number:07d}" if 0.4 < contact < 0.9 else "",
        place=chance.choice(("Gilgit", "Hunza", "Skardu", "Nagar")),
        country="PK",
        exposure=Exposure.PUBLIC,
        consents=Consents(sign=True),
    )


def _fill(url: str, public: str, count: int) -> list[bytes]:
    store = Register(url, make=True)
    context = get_context("spawn")
    cores = os.cpu_count() or 1
    kept: list[bytes] = []
    numbers = range(0, count, A_BUNDLE)
    tasks = [(public, number, min(A_BUNDLE, count - number)) for number in numbers]
    with context.Pool(cores) as pool:
        for bundle, sealed in pool.imap(_sealed_bundle, tasks):
            kept += sealed[: max(1, SAMPLE * A_BUNDLE // count)]
            take_in(store, BundleReader(io.BytesIO(bundle)), DAY)
    Devices(store).accept(Devices(store).public_keys(), DAY)
    store.close()
    return kept


def _sealed_bundle(task: tuple[str, int, int]) -> tuple[bytes, list[bytes]]:
    """A whole bundle of a new stand, and its sealed records."""
    public, first, count = task
    pack = replace(read_pack(bundled_campaign()), sealed_to=(public,))
    sealer = Sealer([public])
    stand, chance = crowd.Kiosk(pack), random.Random(first)
    event = Event("Conference", "Gilgit", DAY)
    records = []
    for number in range(first, first + count):
        id_ = os.urandom(16)
        header = Header(id_, pack.id, pack.petition.id, stand.key.public, False, event)
        one = accept(signer(chance, number), pack, header, os.urandom(32))
        sealed = sealer.seal(encode(one, padded_size(pack)))
        records.append(BundledRecord(id_, record_digest(id_, sealed), sealed))
    return stand.close(records), [one.sealed for one in records]


def _floor(sample: list[bytes], identity: str) -> tuple[float, float]:
    """Seconds to unseal the sample on all cores, each record handed over beforehand.

    Returns:
        By the clock, and of processor time.
    """
    context = get_context("spawn")
    cores = os.cpu_count() or 1
    pipes = []
    for core in range(cores):
        ours, theirs = context.Pipe()
        context.Process(target=_unseal_all, args=(theirs, identity), daemon=True).start()
        ours.send(sample[core::cores])
        pipes.append(ours)
    for pipe in pipes:
        pipe.recv()  # it has its share
    begin = time.perf_counter()
    for pipe in pipes:
        pipe.send(True)
    worked = [pipe.recv() for pipe in pipes]
    return time.perf_counter() - begin, sum(worked)


def _unseal_all(pipe: Connection, identity: str) -> None:
    unsealer = Unsealer(identity)
    sample = pipe.recv()
    pipe.send(True)
    pipe.recv()
    begin = time.process_time()
    for sealed in sample:
        unsealer.unseal(sealed)
    pipe.send(time.process_time() - begin)


def _measured(url: str, key: Path) -> dict[str, float]:
    words = [sys.executable, "-m", "benchmarks.opening", url, str(key)]
    answer: dict[str, float] = json.loads(
        subprocess.run(words, check=True, capture_output=True).stdout
    )
    return answer


def _open(url: str, key: Path) -> None:
    """What the process of its own does: opens, and watches its own and its workers' memory."""
    store = Register(url)
    ended = threading.Event()
    peaks: list[float] = []
    watch = threading.Thread(target=_watch, args=(ended, peaks))
    watch.start()
    begin, began = time.perf_counter(), _worked()
    people = len(reconcile(store, open_campaign_key(key, lambda: None)).people)
    seconds, worked = time.perf_counter() - begin, _worked() - began
    ended.set()
    watch.join()
    told = {"seconds": seconds, "worked": worked, "mebibytes": max(peaks), "people": people}
    print(json.dumps(told))


def _worked() -> float:
    """Processor time of this process and of its helpers that ended, in seconds."""
    return sum(os.times()[:4])


def _watch(ended: threading.Event, peaks: list[float]) -> None:
    while not ended.wait(0.2):
        peaks.append(sum(_family()) / 1024)


def _family() -> Iterator[int]:
    """The proportional memory of this process and of its children, in KiB."""
    me = os.getpid()
    children = Path(f"/proc/{me}/task/{me}/children").read_text().split()
    for process in (str(me), *children):
        try:
            text = Path(f"/proc/{process}/smaps_rollup").read_text()
        except OSError:
            continue  # it ended meanwhile
        yield next(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:"))


if __name__ == "__main__":
    _open(sys.argv[1], Path(sys.argv[2]))
