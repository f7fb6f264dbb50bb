"""Writes the lists: whole files or none, and no cell that a spreadsheet would run."""
