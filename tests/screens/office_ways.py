"""The pages of the office's window, each filled as on a working day, for the gallery."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QWindow

from kiosk.headquarters.register.bundles import Bundles
from kiosk.headquarters.register.store import Register
from kiosk.headquarters.register.tombstones import Tombstones
from kiosk.petition.signature import Consents
from kiosk.sealing.keys import new_campaign_key
from kiosk.stand.export import export
from tests import support
from tests.headquarters.bundles import kiosk, records, write
from tests.journeys.clerk import Clerk, at_a_desk, practised, taken_in
from tests.screens.ways import Patience

SAYS = Consents(sign=True, contact=False, comment=True)
APPEAL = "# Clean water\n\nThe river is dirty. We ask for a clean one.\n\n## Why\n\nFish die.\n"
CAMPAIGN = {
    "campaignName": "Clean River",
    "phone": "+49 30 0000000",
    "country": "DE",
    "asOf": "2026",
    "deleteBy": "2028-12-31",
    "organiser_en": "River friends",
    "addressee_en": "The city",
    "readers_en": "The mayor\nThe council",
    "appeal_en": APPEAL,
}


def to_start(_clerk: Clerk, _folder: Path) -> None:
    """As it opens."""


def to_empty_stands(clerk: Clerk, _folder: Path) -> None:
    clerk.open_register(practice=False)


def to_stands(clerk: Clerk, folder: Path) -> None:
    """A live stand's first stick, which nobody has accepted."""
    stand, _key, _data = support.live(folder)
    support.sign(stand, [support.draft("Amina Bibi"), support.draft("Gül")])
    stand.close()
    stick = folder / "stick"
    stick.mkdir()
    export(folder / "live", stick, False)
    clerk.open_register(practice=False)
    clerk.put("field_pack", str(folder / "live-pack"))
    clerk.press("keepPack")
    clerk.drop(stick)


def to_accepted(clerk: Clerk, folder: Path) -> None:
    to_stands(clerk, folder)
    clerk.press("accept")
    clerk.press("acceptSure")


def to_revoke(clerk: Clerk, folder: Path) -> None:
    to_accepted(clerk, folder)
    clerk.press("revoke")


def to_fork(clerk: Clerk, folder: Path) -> None:
    """A copied stand: two contents under one number."""
    stand = kiosk()
    first = write(folder / "first", stand)
    twin = stand.twin()
    both = records(1)
    one = write(folder / "one", stand, of=[*both, *records(2)])
    other = write(folder / "other", twin, of=[*both, *records(1)])
    clerk.open_register(practice=False)
    clerk.drop(first, one, other)
    clerk.press("accept")
    clerk.press("acceptSure")


def to_warnings(clerk: Clerk, folder: Path) -> None:
    """The last month, and an erase that was stopped halfway."""
    stick, _ = practised(folder, [support.draft(), support.draft("Gül")])
    taken_in(clerk, stick)
    store = Register(str(folder / "office" / "register.sqlite"))
    [one, *_] = Bundles(store).record_ids(Bundles(store).all()[0].key)
    Tombstones(store).erase([one], support.DAY)
    store.close()
    clerk.shown.office.today = lambda: support.pack().delete_by - timedelta(days=12)
    clerk.shown.stands.look()
    clerk.quiet()


def to_key_tried(clerk: Clerk, folder: Path) -> None:
    to_stands(clerk, folder)
    wrong = folder / "wrong.key"
    wrong.write_text(new_campaign_key().identity_file())
    clerk.press("askForKey")
    clerk.put("field_triedKey", str(wrong))
    clerk.press("tryKey")


def to_lists(clerk: Clerk, folder: Path) -> None:
    """Before the key is there."""
    stick, _ = practised(folder, [support.draft("Amina Bibi")])
    taken_in(clerk, stick)
    clerk.press("to_lists")


def to_names(clerk: Clerk, folder: Path) -> None:
    """Likely duplicates and comments, waiting for a person."""
    drafts = [
        support.draft("Muhammad Iqbal Hussain", phone="0355 4212345"),
        support.draft("Muhamad Iqbal Husain", phone="0355 4212345", email=""),
        support.draft("Gül", comment="For my sister", consents=SAYS),
    ]
    stick, key = practised(folder, drafts)
    taken_in(clerk, stick)
    clerk.press("to_lists")
    clerk.open_names(key)
    clerk.press("findLikely")
    clerk.press("lookComments")


def to_published(clerk: Clerk, folder: Path) -> None:
    to_names(clerk, folder)
    clerk.put("field_listsFolder", str(folder / "lists"))
    clerk.press("publish")


def to_handovers(clerk: Clerk, folder: Path) -> None:
    """One noted, the next about to be."""
    today = support.DAY + timedelta(days=40)
    clerk.shown.office.today = lambda: today
    to_published(clerk, folder)
    clerk.press("toHandovers")
    clerk.press(f"reader_{support.pack().handed_to[0].id}")
    clerk.put("field_givenTo", "Ms Schmidt")
    clerk.press("noteHandover")


def to_requests(clerk: Clerk, folder: Path) -> None:
    """Somebody who was found."""
    stick, key = practised(folder, [support.draft("Amina Bibi"), support.draft("Amina Khan")])
    taken_in(clerk, stick)
    clerk.press("to_requests")
    clerk.open_names(key)
    clerk.put("field_find", "amina")
    clerk.press("find")
    clerk.press(f"found_{clerk.shown.requests.property('rows')[0]['id']}")


def to_campaign(clerk: Clerk, _folder: Path) -> None:
    clerk.press("to_campaign")


def to_campaign_faults(clerk: Clerk, folder: Path) -> None:
    clerk.press("to_campaign")
    given = CAMPAIGN | {"country": "Germany", "leastAge": "200", "packFolder": str(folder / "pack")}
    for name, text in given.items():
        clerk.put(f"field_{name}", text)
    clerk.press("writePack")


def to_campaign_written(clerk: Clerk, folder: Path) -> None:
    clerk.press("to_campaign")
    for name, text in (CAMPAIGN | {"packFolder": str(folder / "pack")}).items():
        clerk.put(f"field_{name}", text)
    clerk.press("speaks_ur")
    clerk.press("writePack")


OFFICE: dict[str, Callable[[Clerk, Path], None]] = {
    "office-start": to_start,
    "office-empty": to_empty_stands,
    "office-stands": to_stands,
    "office-accepted": to_accepted,
    "office-revoke": to_revoke,
    "office-fork": to_fork,
    "office-warnings": to_warnings,
    "office-key-tried": to_key_tried,
    "office-lists": to_lists,
    "office-names": to_names,
    "office-published": to_published,
    "office-handovers": to_handovers,
    "office-requests": to_requests,
    "office-campaign": to_campaign,
    "office-campaign-faults": to_campaign_faults,
    "office-campaign-written": to_campaign_written,
}


class AtTheDesk(Patience):
    """Waits for the office's window, too."""

    @contextmanager
    def waitExposed(self, window: QWindow) -> Iterator[None]:
        yield
        self.waitUntil(window.isExposed)


@contextmanager
def office(folder: Path, page: str) -> Iterator[Clerk]:
    """The office's window, open at one page."""
    folder.mkdir(parents=True, exist_ok=True)
    with at_a_desk(AtTheDesk(), folder / "office") as clerk:
        OFFICE[page](clerk, folder)
        yield clerk
