"""An agency's requirements of one post, on top of its standard; asked by a case file."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.fakta import golongan, pelaksana
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kata import syarat
from karier_asn.engine.masa import tahun
from karier_asn.rules.pelatihan.persyaratan import PERSYARATAN_JABATAN

TABEL = Peraturan(
    "Tabel Persyaratan Contoh", "Persyaratan jabatan", date(2026, 1, 1), Cara.INSTANSI, date(2026, 11, 21)
)
KASUBAG_TU = syarat(
    TABEL / "Kasubag TU",
    {
        PERSYARATAN_JABATAN.dasar: PERSYARATAN_JABATAN,
        "pengalaman": pelaksana.lama() >= tahun(4),
        "pangkat": golongan >= Golongan.III_B,
    },
)
