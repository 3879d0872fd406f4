"""Inovasi: the innovations of one person and his part in planning, and those of a unit."""

from karier_asn.layanan.inovasi.rekap import KesamaanPrakarsa, RekapInovasi, tally
from karier_asn.layanan.inovasi.tinjauan import TinjauanInovasi, review

__all__ = ["KesamaanPrakarsa", "RekapInovasi", "TinjauanInovasi", "review", "tally"]
