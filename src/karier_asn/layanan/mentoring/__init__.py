"""Mentoring: who can mentor whom, best matched, and how it goes."""
