"""Who signed and asks to be forgotten, and where their bytes would lie."""

from pathlib import Path

from kiosk.stand.export import export
from tests.support import rehearsal, rehearsal_unsealer

PIECE = 60
"""Bytes; pages of a database cut what lies there."""


def signed(tmp_path, drafts):
    """A practice stand where these signed, its stick, and what opens it."""
    stand = rehearsal(tmp_path / "data")
    taken = [stand.collect(one) for one in drafts]
    stand.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    export(tmp_path / "data", stick, rehearsal=True)
    return taken, stick, rehearsal_unsealer(tmp_path / "data")


def on_disk(store, sealed):
    """Whether any piece of these bytes lies in any file of the register; pages cut them."""
    path = Path(store._url.database)
    content = b"".join(one.read_bytes() for one in path.parent.glob(path.name + "*"))
    return any(
        sealed[at : at + PIECE] in content for at in range(0, len(sealed) - PIECE + 1, PIECE)
    )
