"""Composition root of the kiosk: builds the objects by hand and runs Qt."""
