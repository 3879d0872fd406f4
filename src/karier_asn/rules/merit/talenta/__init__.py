"""Manajemen talenta: kotak talenta, rencana suksesi, rekomendasi, dan pedoman yang mengukurnya."""
