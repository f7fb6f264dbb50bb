"""Paper: the poster, the card, the signature sheet and the closing statement.

Qt's text engine sets every script; what stands on a sheet comes from the pack and assets/paper.
"""
