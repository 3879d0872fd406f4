"""Training: what is owed."""
