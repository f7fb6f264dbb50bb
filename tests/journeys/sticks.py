"""Sticks that are folders, behind the same edge as real ones."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.app.place import Place
from kiosk.errors import KioskError
from kiosk.stand.surroundings import Volume
from tests.journeys.window import WAIT, Driver, opened


class FolderSticks:
    """Each folder is a stick with a file system of its own."""

    def __init__(self) -> None:
        self.plugged: list[Path] = []
        self.broken: set[Path] = set()
        self.serials: dict[str, str] = {}

    def one_stick(self, *folders: Path) -> None:
        """From now on these folders are parts of one stick."""
        self.serials |= {one.name: folders[0].name for one in folders}

    def plug(self, *folders: Path) -> None:
        self.plugged = list(folders)

    def volumes(self) -> tuple[Volume, ...]:
        return tuple(
            Volume(
                id=one.name,
                device=f"/dev/{one.name}",
                disk=f"/dev/{one.name}" if one in self.broken else "",
                label=one.name,
                size=16 * 10**9,
                filesystem="vfat",
                folder=None if one in self.broken else one,
                serial=self.serials.get(one.name, ""),
            )
            for one in self.plugged
        )

    def mount(self, volume: Volume) -> Volume:
        if volume.folder is None:
            raise KioskError(
                "The stick cannot be opened.",
                "Nothing is lost. Pull it, plug it in again, or use another.",
            )
        return volume

    def remove(self, _volume: Volume) -> bool:
        return True


def folder_sticks(folder: Path, *names: str) -> FolderSticks:
    """Sticks of these names, plugged in, empty."""
    found = FolderSticks()
    folders = [folder / name for name in names]
    for one in folders:
        one.mkdir()
    found.plug(*folders)
    return found


class Volunteer(Driver):
    """What a volunteer does in the guide and at the panel's door."""

    def step(self, name: str) -> None:
        """Waits until a page of the guide, or of the panel, is there and takes taps."""
        self.qtbot.waitUntil(lambda: bool(self.items(name)), timeout=WAIT)
        self.qtbot.waitUntil(lambda: not self.shown.guide.property("working"), timeout=WAIT)
        self.qtbot.waitUntil(lambda: not self.items("settling"), timeout=WAIT)
        self.frame()

    def digits(self, pin: str) -> None:
        for digit in pin:
            self.tap(f"pin_{digit}")

    def type_pin(self, pin: str) -> None:
        """Both times."""
        self.step("guidePin")
        self.digits(pin)
        self.qtbot.waitUntil(lambda: self.shown.guide.property("again"), timeout=WAIT)
        self.digits(pin)

    def told(self) -> str:
        self.qtbot.waitUntil(lambda: bool(self.items("saidSentence")), timeout=WAIT)
        return self.text("saidSentence")

    def to_guide(self) -> None:
        self.tap("practiceBanner")
        self.step("guideLanguage")


@contextmanager
def at_stand(
    qtbot,
    data: Path,
    monkeypatch,
    sticks: FolderSticks,
    place: Place | None = None,
    first: str = "appeal",
) -> Iterator[Volunteer]:
    """The kiosk over a data folder, with sticks that are folders."""
    monkeypatch.setattr("kiosk.app.window.find_sticks", lambda: sticks)
    with opened(qtbot, data, place=place, driver_of=Volunteer, still=True, first=first) as driver:
        assert isinstance(driver, Volunteer)
        yield driver
