"""The data folder: `rehearsal/` and `live/`, each with its own ledger, keys and numbering."""

from __future__ import annotations

from pathlib import Path

from kiosk.errors import KioskError
from kiosk.ledger import FILE

REHEARSAL = "rehearsal"
LIVE = "live"
REHEARSAL_KEY = "rehearsal.key"
DEVICE_KEY = "device.key"
PACK = "pack"
PACK_CACHE = "pack.cache"
LOCK = "kiosk.lock"


def make_folder(folder: Path) -> None:
    """Makes a folder that only its owner can open, where there is none.

    Raises:
        KioskError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise KioskError(
            f"The data folder {folder} cannot be written ({error.strerror}).",
            "Make room, or choose another data folder.",
        ) from error


def default_data() -> Path:
    """The data folder where none is named."""
    from platformdirs import user_data_path

    return user_data_path("petition-kiosk", appauthor=False)


def is_live(data: Path) -> bool:
    """Whether a live ledger lies in the data folder."""
    return (data / LIVE / FILE).exists()


def mode_folder(data: Path, rehearsal: bool) -> Path:
    """The folder of a mode, there or not."""
    return data / (REHEARSAL if rehearsal else LIVE)
