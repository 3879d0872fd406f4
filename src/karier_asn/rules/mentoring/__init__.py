"""Mentoring: who may guide whom, and by what a fit is told."""
