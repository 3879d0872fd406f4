"""Kenaikan gaji berkala (KGB): when the next step of pay is due, and what it asks.

PP 7/1977 Pasal 11 to 14 were read: the step, its notice, a delay because of the appraisal, and the special step
(kenaikan gaji istimewa). That the step comes every two years is in the annexed pay tables, which were not; that a
promotion leaves the cycle as it is, is how applications decide. Of PPPK a secondary source was read.
"""

from __future__ import annotations

from typing import Final

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import (
    belum_berhenti,
    berkedudukan_aktif,
    pns_atau_cpns,
    predikat_dua_tahun,
    predikat_tahun_lalu,
)
from karier_asn.domain.fakta.gaji_berkala import (
    golongan_pertama,
    golongan_pppk,
    kgb_pertama,
    masa_gaji_berkala,
    masa_kerja_gaji_berkala,
    masa_kontrak,
)
from karier_asn.domain.gaji_berkala import GajiBerkala, TataGajiBerkala
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tempo import ditunda
from karier_asn.domain.tingkat import Golongan, GolonganPPPK, Predikat
from karier_asn.engine.kata import fakta, syarat
from karier_asn.engine.masa import tahun
from karier_asn.engine.riwayat import Riwayat
from karier_asn.rules.bacaan import PPPK_AKTIF, TANPA_CLTN
from karier_asn.rules.merit.masa_kerja import GAJI
from karier_asn.rules.pensiun import belum_pensiun
from karier_asn.rules.peraturan import PERMENPANRB_7_2023, PP_7_1977, PP_53_2010

__all__ = ["KGB", "KGB_PPPK", "TATA_GAJI_BERKALA", "kgb_ditunda"]

CATATAN_MASA = (
    "Masa kerja yang ditentukan adalah jarak dua baris tabel gaji: 2 tahun, dan 1 tahun bagi kenaikan pertama golongan "
    "II/a; tabel itu sendiri belum dibaca. Cuti di luar tanggungan negara dan masa sebagai pejabat negara tidak "
    "dihitung (PP 11/2017 Pasal 337 ayat (2) dan 344)."
)
CATATAN_CUKUP = (
    '"Nilai rata-rata sekurang-kurangnya cukup" dibaca sebagai predikat kinerja tahunan paling rendah Butuh Perbaikan, '
    "yang dahulu bernama Cukup. Bila belum terpenuhi, kenaikan ditunda tiap kali paling lama 1 tahun dan diberikan "
    "mulai bulan berikutnya; masa penundaan dihitung penuh untuk kenaikan berikutnya (Pasal 13)."
)
CATATAN_DITUNDA = (
    "Kenaikan yang jatuh tempo selama hukuman itu berjalan ditunda 1 tahun; masa penundaan dihitung penuh untuk "
    "kenaikan berikutnya (penjelasan Pasal 7 ayat (3) huruf a)."
)
CATATAN_MASA_KERJA = (
    "Belum diketahui apakah ada cuti di luar tanggungan negara, atau masa sebagai pejabat negara, yang tidak dihitung; "
    "yang disebut hari yang paling awal."
)
CATATAN_HUKUMAN_KGB = (
    "Belum diketahui apakah ada hukuman disiplin yang menundanya, atau sampai kapan hukuman itu berjalan; yang disebut "
    "hari yang paling awal."
)
CATATAN_BERDINAS = (
    "PNS termasuk calon PNS (penjelasan umum). Teks tidak menyebut yang diberhentikan sementara atau menjalani cuti di "
    "luar tanggungan negara. Yang diberhentikan sementara tidak diberi penghasilan sebagai PNS (PP 11/2017 Pasal 279 "
    "dan 281), maka keduanya dibaca tidak naik gaji selama itu."
)
CATATAN_KGB_PPPK = "Menurut pers; penilaian setahun bagi kenaikan pertama golongan V dibaca dari contohnya."

PASAL_11 = PP_7_1977 / "Pasal 11"
PNS_CPNS = PP_7_1977 / "penjelasan umum"
PENUNDAAN = PP_53_2010 / "Pasal 7" / "ayat (3)" / "huruf a"

SETIAP, SETAHUN = tahun(2), tahun(1)

TATA_GAJI_BERKALA: Final = TataGajiBerkala(
    setiap=(PASAL_11, SETIAP),
    pertama={Golongan.II_A: (GAJI, SETAHUN)},
    penundaan={JenisHukuman.PENUNDAAN_KGB: (PENUNDAAN, tahun(1))},
    catatan_masa_kerja=CATATAN_MASA_KERJA,
    catatan_hukuman=CATATAN_HUKUMAN_KGB,
)
"""The steps of pay of a PNS: every two years; the first one of II/a, whose column has a step at one year, after one."""


@fakta("kenaikan gaji berkala ditunda karena hukuman disiplin")
def kgb_ditunda(p: Pegawai, g: GajiBerkala) -> Riwayat[bool]:
    """The step after the last one fell due while the sanction "penundaan kenaikan gaji berkala" ran, and is delayed.

    Unknown while it may be: a sanction without a recorded end, one of a kind that is not known or stands in no text
    read, or where it is not known whether there was any.
    """
    return ditunda(p, g, TATA_GAJI_BERKALA)


BERDINAS: Final = pns_atau_cpns & belum_berhenti & belum_pensiun & berkedudukan_aktif & TANPA_CLTN
"""In service as PNS or CPNS: neither suspended nor on leave outside state responsibility, and no pensioner."""

KGB = syarat(
    PASAL_11,
    {
        PNS_CPNS: BERDINAS,
        "huruf a": (masa_kerja_gaji_berkala >= SETIAP)
        | (kgb_pertama & golongan_pertama.adalah(*TATA_GAJI_BERKALA.pertama) & (masa_kerja_gaji_berkala >= SETAHUN)),
        "huruf b": predikat_tahun_lalu >= Predikat.BUTUH_PERBAIKAN,
        PENUNDAAN: ~kgb_ditunda,
    },
    judul="kenaikan gaji berkala PNS",
    catatan={
        str(PNS_CPNS): CATATAN_BERDINAS,
        "huruf a": CATATAN_MASA,
        "huruf b": CATATAN_CUKUP,
        str(PENUNDAAN): CATATAN_DITUNDA,
    },
)
"""The next step of pay of a PNS or CPNS (PP 7/1977, penjelasan umum)."""

KGB_PPPK = syarat(
    (PERMENPANRB_7_2023 / "kenaikan gaji berkala").dengan(catatan=CATATAN_KGB_PPPK),
    PPPK_AKTIF
    & (
        syarat(
            PERMENPANRB_7_2023 / "kenaikan gaji berkala" / "pertama golongan V",
            kgb_pertama
            & golongan_pppk.adalah(GolonganPPPK.GOL_V)
            & (masa_kontrak > tahun(1))
            & (masa_gaji_berkala >= tahun(1))
            & (predikat_tahun_lalu >= Predikat.BAIK),
        )
        | syarat(
            PERMENPANRB_7_2023 / "kenaikan gaji berkala" / "setiap 2 tahun",
            (masa_kontrak > tahun(2)) & (masa_gaji_berkala >= tahun(2)) & predikat_dua_tahun(Predikat.BAIK),
        )
    ),
    judul="kenaikan gaji berkala PPPK",
)
"""The next step of pay of a PPPK."""
