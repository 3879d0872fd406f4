"""Pelatihan: what is needed, what closes it best, who owes which training, and whether it worked."""
