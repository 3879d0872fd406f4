"""Kenaikan pangkat: who rises in rank, why, and when."""
