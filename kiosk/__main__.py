"""The command petition-kiosk. Opening the stand takes a short way, because people wait for it."""

from __future__ import annotations

import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Runs a command and answers its exit code: 0 done, 1 a fault told, 2 wrong usage."""
    words = sys.argv[1:] if arguments is None else arguments
    if _opens_the_stand(words):
        return _stand(words)
    from kiosk.cli import run

    return run(words)


def _opens_the_stand(words: list[str]) -> bool:
    if "--help" in words or "-h" in words:
        return False
    return not words or words[0] == "stand" or words[0].startswith("--")


def _stand(words: list[str]) -> int:
    import argparse

    from kiosk.errors import KioskError

    parser = argparse.ArgumentParser(prog="petition-kiosk stand")
    parser.add_argument("--campaign", type=Path, help="a campaign pack's folder")
    parser.add_argument("--data", type=Path, help="the data folder")
    parser.add_argument("--window", action="store_true", help="a window, for work")
    parser.add_argument("--smoke", type=Path, help="draw the first screen to a PNG, and leave")
    parser.add_argument("--still", action="store_true", help="nothing moves")
    options = parser.parse_args(words[1:] if words[:1] == ["stand"] else words)
    try:
        from kiosk.app.run import open_window

        return open_window(
            options.campaign, options.data, options.window, options.smoke, options.still
        )
    except KioskError as error:
        print(error.sentence, error.hint, sep="\n", file=sys.stderr)
        return error.exit_code


if __name__ == "__main__":
    sys.exit(main())
