"""CSV files row by row, as docs/decisions/0011-csv.md has them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable

from kiosk.headquarters.publish.cell import safe_cell

BOM = "\ufeff"
"""Excel takes a CSV file for UTF-8 only with it; LibreOffice and Python's utf-8-sig skip it."""

Write = Callable[[bytes], None]
"""Takes a file's next bytes."""


class Table:
    """A CSV file: byte order mark, every cell quoted and made safe, CR LF.

    Args:
        write: takes the bytes.
        columns: the first row.
    """

    def __init__(self, write: Write, columns: Iterable[str]) -> None:
        self._write = write
        self.rows = 0
        write(BOM.encode() + _line(columns))

    def add(self, cells: Iterable[str]) -> None:
        """Writes one row."""
        self._write(_line(safe_cell(cell) for cell in cells))
        self.rows += 1


def _line(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(cells)
    return line.getvalue().encode()
