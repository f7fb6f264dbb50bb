"""A changed copy beside the true one is refused, whatever the two are called."""

import pytest

from benchmarks.crowd import DAY
from kiosk.headquarters.intake import intake
from kiosk.headquarters.register.store import Register
from tests.headquarters.bundles import kiosk, write


@pytest.mark.parametrize("name", ["a", "z"])
@pytest.mark.parametrize("at", [-100, -1])
def test_the_answer_does_not_hang_on_the_order_of_names(tmp_path, name, at):
    good = write(tmp_path, kiosk(), 5, name="m")
    data = bytearray(good.read_bytes())
    data[at] ^= 1
    bad = tmp_path / f"{name}.bundle"
    bad.write_bytes(data)
    store = Register(str(tmp_path / "register.sqlite"), make=True)
    first = intake(store, [tmp_path], False, DAY)
    again = intake(store, [tmp_path], False, DAY)
    assert [[one.file for one in taken.refused] for taken in (first, again)] == [[str(bad)]] * 2
    assert (first.waiting, first.already_here) == (1, 0)
    assert (again.waiting, again.already_here) == (0, 1)


def test_a_true_copy_beside_it_is_already_here(tmp_path):
    good = write(tmp_path, kiosk(), 5, name="m")
    (tmp_path / "n.bundle").write_bytes(good.read_bytes())
    store = Register(str(tmp_path / "register.sqlite"), make=True)
    taken = intake(store, [tmp_path], False, DAY)
    assert (taken.waiting, taken.already_here, taken.refused) == (1, 1, ())
