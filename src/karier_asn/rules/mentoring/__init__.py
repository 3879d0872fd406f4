"""Mentoring: who may guide whom, and who best does."""
