"""Training: what is owed, who may attend, what counts, and who comes first."""
