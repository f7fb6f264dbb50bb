"""The kiosk's own command, which tells when its first frame was there and when its count was."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from kiosk.__main__ import main as kiosk


def main(arguments: list[str]) -> int:
    """Runs `petition-kiosk`; it leaves by itself once the ledger is open."""
    # What the command imports next, no sooner and no later.
    from PySide6.QtGui import QGuiApplication

    from kiosk.app import run
    from kiosk.app.window import Window

    after_first_frame = run._after_first_frame

    def watched(window: Window, act: Callable[[], None]) -> None:
        def frame() -> None:
            now = time.monotonic_ns()
            window.window.frameSwapped.disconnect(frame)
            print("frame", now, flush=True)

        def act_and_leave() -> None:
            act()
            print("count", time.monotonic_ns(), flush=True)
            QGuiApplication.exit(0)

        window.window.frameSwapped.connect(frame)
        after_first_frame(window, act_and_leave)

    run._after_first_frame = watched
    return kiosk(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
