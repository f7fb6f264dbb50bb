"""The operating system around the kiosk: what Qt and the machine say and offer."""
