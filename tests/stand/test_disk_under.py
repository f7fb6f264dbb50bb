"""Two copies of a key are two only on two things that can be lost apart."""

from kiosk.commands.plugged import place_of
from kiosk.errors import KioskError
from kiosk.stand.surroundings import Volume, disk_under
from tests.support import mounted, root_only


class Told:
    """What a system tells of its sticks."""

    def __init__(self, *volumes):
        self._volumes = volumes

    def volumes(self):
        return self._volumes


class Silent:
    def volumes(self):
        raise KioskError("This computer does not tell which sticks are plugged in.")


def part(folder, identity, serial):
    return Volume(identity, "", "", "STICK", 1 << 20, "vfat", folder, serial=serial)


@root_only
def test_two_parts_of_one_stick_are_one_and_two_sticks_two(tmp_path):
    with mounted(tmp_path / "one", "1m") as one, mounted(tmp_path / "two", "1m") as two:
        for folder in (one, two):
            (folder / "campaign.key").write_bytes(b"-")
        keys = [folder / "campaign.key" for folder in (one, two)]
        same = Told(part(one, "A", "S1"), part(two, "B", "S1"))
        assert [disk_under(key, same) for key in keys] == ["S1", "S1"]
        other = Told(part(one, "A", "S1"), part(two, "B", "S2"))
        assert [disk_under(key, other) for key in keys] == ["S1", "S2"]
        untold = {disk_under(key, Silent()) for key in keys}
        assert len(untold) == 2, "file systems are still told apart"


def test_copies_in_two_folders_of_this_computer_are_one(tmp_path):
    for name in ("one", "two"):
        (tmp_path / name).write_bytes(b"-")
    assert place_of(tmp_path / "one") == place_of(tmp_path / "two") != ""
    assert place_of(tmp_path / "gone") == ""
