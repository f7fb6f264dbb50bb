"""Petition Kiosk: collects signatures offline, seals each at the tap, cannot read one back."""

__version__ = "0.1.0"
