"""Merit: posts and ranks."""
