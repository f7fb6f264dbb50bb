"""What names this computer, so that a device key can be bound to it."""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

FILES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
APPLICATION = b"petition-kiosk machine v1\0"


def machine_id(files: tuple[Path, ...] = FILES) -> str:
    """The machine's own id, keyed with this application's name, in hex; empty where it has none.

    systemd asks that its id be never shown itself: HMAC keeps it from being found again.
    """
    for path in files:
        try:
            own = path.read_text("ascii").strip()
        except (OSError, UnicodeDecodeError):
            continue
        if len(own) == 32:
            return hmac.new(own.encode(), APPLICATION, hashlib.sha256).hexdigest()[:32]
    return ""
