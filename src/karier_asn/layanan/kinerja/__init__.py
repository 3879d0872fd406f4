"""Kinerja: an organisation against its people, feedback of several raters, and one person over the years."""

from karier_asn.layanan.kinerja.distribusi import PemeriksaanDistribusi, check_distribution, distribution
from karier_asn.layanan.kinerja.tinjauan import PeriodeKinerja, SaranKinerja, TinjauanKinerja, review
from karier_asn.layanan.kinerja.umpan_balik import RangkumanUmpanBalik, feedback

__all__ = [
    "PemeriksaanDistribusi",
    "PeriodeKinerja",
    "RangkumanUmpanBalik",
    "SaranKinerja",
    "TinjauanKinerja",
    "check_distribution",
    "distribution",
    "feedback",
    "review",
]
