"""What an office does: takes bundles in without a key, opens them with it, publishes lists."""
