"""The battery, as Linux tells it under /sys."""

from __future__ import annotations

from pathlib import Path

from kiosk.stand.surroundings import Battery

SUPPLIES = Path("/sys/class/power_supply")


def battery(supplies: Path = SUPPLIES) -> Battery | None:
    """The machine's batteries together; None where it has none or does not tell.

    A mouse's or a headset's battery is not the machine's.
    """
    try:
        folders = sorted(supplies.iterdir())
    except OSError:
        return None
    found = [
        (int(percent), _read(folder / "status"))
        for folder in folders
        if _read(folder / "type") == "Battery"
        and _read(folder / "scope") != "Device"
        and (percent := _read(folder / "capacity")).isdecimal()
    ]
    if not found:
        return None
    mean = sum(one for one, _status in found) // len(found)
    return Battery(min(mean, 100), all(status != "Discharging" for _one, status in found))


def _read(path: Path) -> str:
    try:
        return path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
