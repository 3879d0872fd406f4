"""Angka kredit of functional officials (JF): ladders, arithmetic, the account, conditions, projection."""
