"""An employee of whom everything that a promotion asks for is on record."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pegawai import Ijazah, JenisPegawai, KenaikanPangkat, Pegawai, Penilaian, Penugasan
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat

PERIODE = date(2026, 12, 1)
ANALIS = Jabatan("Analis", Jenjang.PELAKSANA)
STAF = Pegawai(
    nama="Siti",
    jenis=JenisPegawai.PNS,
    tanggal_lahir=date(1988, 6, 1),
    tmt_cpns=date(2012, 3, 1),
    tmt_pns=date(2013, 3, 1),
    pangkat=(KenaikanPangkat(Golongan.III_A, date(2012, 3, 1)), KenaikanPangkat(Golongan.III_B, date(2020, 4, 1))),
    jabatan=(Penugasan(ANALIS, date(2012, 3, 1)),),
    pendidikan=(Ijazah(Pendidikan.S1, date(2010, 8, 1)),),
    penilaian=tuple(Penilaian(t, Predikat.BAIK) for t in range(2018, 2026)),
    pelatihan=(),
    hukuman=(),
    cltn=(),
    ujian=(),
    penetapan=(),
    tugas_belajar=(),
    kedudukan_hukum=(),
)
BARU_NAIK = (KenaikanPangkat(Golongan.III_B, date(2023, 4, 1)),)
