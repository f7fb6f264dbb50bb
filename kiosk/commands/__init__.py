"""The commands, thin: each reads its options, calls one use case and tells what it did."""
