"""What the words mean: the petition, the signature, the rules, the record's bytes.

Nothing here reads a file, opens a socket or knows a screen, so every rule can be tried by itself.
"""
