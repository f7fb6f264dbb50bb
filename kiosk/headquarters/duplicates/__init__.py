"""Finds who may have signed twice, for a person to decide. Nothing here folds anyone."""
