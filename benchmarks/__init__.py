"""Ratios against a floor measured in the same run. Never a test: `./run bench` prints a table."""
