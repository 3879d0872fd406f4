"""The language of rules and its readers; knows nothing of any particular law."""
