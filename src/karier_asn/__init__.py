"""TODO"""

from __future__ import annotations

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.ekspresi import fakta, jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.galat import BelumDiatur, Galat, GalatBentuk, GalatTanya, GalatTulis
from karier_asn.engine.hukum import Cara, Dasar, Peraturan
from karier_asn.engine.kurang import missing
from karier_asn.engine.perketat import perketat
from karier_asn.engine.prosa import INDONESIA, describe, explain, summarize
from karier_asn.engine.putusan import Jejak, Putusan, evaluate
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Masa, Riwayat, bulan, hari, tahun
from karier_asn.engine.versi import VERSI

__all__ = [
    "INDONESIA",
    "NIP",
    "TAK_DIKETAHUI",
    "BelumDiatur",
    "Cara",
    "Dasar",
    "Galat",
    "GalatBentuk",
    "GalatTanya",
    "GalatTulis",
    "Golongan",
    "Jabatan",
    "Jejak",
    "Jenjang",
    "Masa",
    "Mentee",
    "Mentor",
    "Pegawai",
    "Pendidikan",
    "Peraturan",
    "Predikat",
    "Putusan",
    "Riwayat",
    "bulan",
    "describe",
    "evaluate",
    "explain",
    "fakta",
    "hari",
    "jika",
    "menurut",
    "missing",
    "perketat",
    "pilihan",
    "summarize",
    "syarat",
    "tabel",
    "tahun",
]

__version__ = VERSI
