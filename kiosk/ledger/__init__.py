"""The kiosk's durable store: SQLite, sealed bytes only (docs/formats/ledger.md).

It promises that a record is on disk when `append` returns, that no plaintext, time or order of
signing lies in it, and that a count never scans.
"""

FILE = "ledger.sqlite"
