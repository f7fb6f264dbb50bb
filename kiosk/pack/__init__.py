"""Reads, checks and scaffolds a campaign pack's folder (docs/formats/pack.md)."""
