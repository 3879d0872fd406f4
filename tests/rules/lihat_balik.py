"""An agency's own conditions on sanctions, as a selection notice words them; asked by a case file."""

from __future__ import annotations

from datetime import date

from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.masa import tahun
from karier_asn.rules.merit.disiplin import bebas_hukuman, tidak_pernah_dihukum

PENGUMUMAN = Peraturan(
    "Pengumuman Contoh 1/2023", "Seleksi terbuka", date(2023, 1, 1), Cara.INSTANSI, date(2026, 11, 21)
)
BEBAS_2_TAHUN = bebas_hukuman(PENGUMUMAN / "angka 4", tahun(2))
TIDAK_PERNAH = tidak_pernah_dihukum(PENGUMUMAN / "angka 5")
