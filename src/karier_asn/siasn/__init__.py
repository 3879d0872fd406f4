"""Pure importer: what SIASN says of an employee becomes a `Pegawai` and findings.

It reads what was already fetched; it calls no service. What cannot be read is a finding and stays unknown.
"""

from __future__ import annotations

from karier_asn.siasn.indikator import Pengetahuan
from karier_asn.siasn.induk import Terbaca
from karier_asn.siasn.nominatif import baca_nominatif
from karier_asn.siasn.pegawai import baca_pegawai
from karier_asn.siasn.tabel import TabelJabatan
from karier_asn.siasn.temuan import Berat, Temuan
from karier_asn.siasn.usulan import DaftarUsulan, UsulanKenaikanPangkat, baca_usulan

__all__ = [
    "Berat",
    "DaftarUsulan",
    "Pengetahuan",
    "TabelJabatan",
    "Temuan",
    "Terbaca",
    "UsulanKenaikanPangkat",
    "baca_nominatif",
    "baca_pegawai",
    "baca_usulan",
]
