"""Tools for testing rules; needs the extra `uji`, and is loaded by nothing else in the package."""
