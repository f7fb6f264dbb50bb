"""Opens sealed records on every core and holds a million of them in little memory."""
