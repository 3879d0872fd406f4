"""Talenta: a person measured by a guide, the nine boxes, the order of several, and how many stand where."""

from karier_asn.layanan.talenta.penempatan import PenempatanTalenta, place, rank
from karier_asn.layanan.talenta.rekap import RekapTalenta, tally
from karier_asn.layanan.talenta.ukuran import UkuranTalenta, measure

__all__ = ["PenempatanTalenta", "RekapTalenta", "UkuranTalenta", "measure", "place", "rank", "tally"]
