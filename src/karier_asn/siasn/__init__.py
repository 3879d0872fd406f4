"""Pure importer: the answers of the SIASN web service become a `Pegawai` and findings.

It reads what was already fetched; it calls no service. What cannot be read is a finding and stays unknown.
"""

from karier_asn.siasn.pegawai import Terbaca, baca_pegawai
from karier_asn.siasn.temuan import Berat, Temuan

__all__ = ["Berat", "Temuan", "Terbaca", "baca_pegawai"]
