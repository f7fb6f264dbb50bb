"""The only place that touches cryptography: age v1 to seal, Ed25519 to sign, words to compare.

A kiosk can seal and cannot unseal: `unseal` is a module of its own, and only headquarters may
import it (a test of the imports holds that).
"""
