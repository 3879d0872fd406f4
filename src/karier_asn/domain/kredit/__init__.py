"""Angka kredit of functional officials (JF): the nouns, the arithmetic, and the account swept from a record.

Nothing here knows a figure, a table or an article: `TataKredit` hands them over, and `rules/` builds it.
"""
