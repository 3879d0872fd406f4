"""Angka kredit of functional officials (JF): levels, figures, readings, facts, and what a rise asks."""
