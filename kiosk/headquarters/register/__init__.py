"""The office's store: sealed bytes and ids only, so that a stolen office laptop gives no name.

SQLAlchemy over SQLite by default, or whatever a URL names. Whether a bundle counts is never stored:
it follows from what was taken in, so that the register is a set, whatever the order of intake.
"""
