"""What a kiosk does: its use cases and the session's states, without Qt.

A stand can write a signature and cannot read one: nothing here can import `unseal`.
"""
