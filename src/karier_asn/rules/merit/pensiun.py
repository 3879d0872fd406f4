"""Batas usia pensiun: PP 11/2017 Pasal 239, 240, 354 dan 355, UU 20/2023 Pasal 55, PP 49/2018 Pasal 54.

The rules say until when somebody may serve in his post. The pension dates are read from the rules, so that no age
stands anywhere else.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final

from karier_asn.domain.fakta import (
    batas_usia_tersendiri,
    dosen,
    guru,
    jenjang_jabatan,
    peneliti_atau_perekayasa,
    tanggal_batas_usia_tersendiri,
    tanggal_lahir,
    usia,
)
from karier_asn.domain.fakta.jabatan import menurut_jabatan
from karier_asn.domain.jabatan import JA, JPT, TERAMPIL, Jabatan, Jenjang
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.pensiun import pemangku
from karier_asn.engine.akhir import Akhir, Berakhir, berakhir
from karier_asn.engine.ekspresi import Kondisi, Syarat
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kata import fakta, jika, menurut, syarat
from karier_asn.engine.masa import bulan, hari, mundur, tahun, tambah
from karier_asn.engine.ringkas import ringkas
from karier_asn.engine.riwayat import Riwayat
from karier_asn.rules.peraturan import PP_11_2017, PP_49_2018, UU_11_2019, UU_14_2005, UU_20_2023

__all__ = [
    "BELUM_MENCAPAI_BATAS_USIA_PPPK",
    "BELUM_MENCAPAI_BUP",
    "sisa_masa_jabatan",
    "sisa_masa_kerja",
    "tanggal_pensiun",
    "tanggal_pensiun_jabatan",
]

CATATAN_BUP = (
    "Yang dibaca jabatan definitif pada tiap hari. Belum termasuk: batas usia sebelum 7 April 2017 (antara lain PP "
    "32/1979 dan PP 21/2014) dan ketentuan PP 17/2020 tentang pejabat fungsional yang dibebaskan sementara."
)
CATATAN_TERSENDIRI = (
    "JF guru, dosen, peneliti, dan perekayasa dikenali dari nama jabatannya. Bagi JF lain yang batas usianya "
    "ditetapkan undang-undang, dan bagi yang masa tugasnya diperpanjang, catat usianya pada batas_usia_pensiun jabatan."
)
CATATAN_PROFESOR = (
    "Perpanjangan sampai 70 tahun bagi profesor berprestasi (ayat (5)) ditetapkan per orang; catat usianya pada "
    "batas_usia_pensiun jabatan."
)
CATATAN_PERALIHAN = (
    "Yang pada 7 April 2017 sudah melewati batas usia yang baru dan masih bertugas dianggap mempunyai batas usia lama "
    "yang disebut pasal ini."
)

PERTAMA_DAN_MUDA = (Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA)
PASAL_239 = PP_11_2017 / "Pasal 239" / "ayat (2)"
PASAL_53 = UU_11_2019 / "Pasal 53" / "ayat (1)"
PASAL_55 = UU_20_2023 / "Pasal 55"
PASAL_54_PPPK = PP_49_2018 / "Pasal 54" / "ayat (2)"


def _bagi(*jenjang: Jenjang, sampai: int, kecuali: Syarat | None = None) -> Kondisi:
    """Those at these levels serve until that birthday, or longer by another provision."""
    belum = usia < tahun(sampai)
    return jika(jenjang_jabatan.adalah(*jenjang), maka=belum if kecuali is None else belum | kecuali)


PASAL_354 = syarat(
    (PP_11_2017 / "Pasal 354").dengan(catatan=CATATAN_PERALIHAN),
    (tanggal_lahir < mundur(PP_11_2017.mulai, tahun(60))) & (usia < tahun(65)),
)
PASAL_355 = syarat(
    (PP_11_2017 / "Pasal 355").dengan(catatan=CATATAN_PERALIHAN),
    (tanggal_lahir < mundur(PP_11_2017.mulai, tahun(58))) & (usia < tahun(60)),
)

MENURUT_JENJANG = menurut(
    {
        PASAL_239: syarat(
            PASAL_239,
            {
                "huruf a": _bagi(*reversed(JA), sampai=58)
                & _bagi(*PERTAMA_DAN_MUDA, Jenjang.PENYELIA, sampai=58, kecuali=PASAL_355)
                & _bagi(Jenjang.MAHIR, Jenjang.TERAMPIL, Jenjang.PEMULA, sampai=58),
                "huruf b": _bagi(*reversed(JPT), sampai=60) & _bagi(Jenjang.AHLI_MADYA, sampai=60, kecuali=PASAL_354),
                "huruf c": _bagi(Jenjang.AHLI_UTAMA, sampai=65),
            },
        ),
        PASAL_55: syarat(
            PASAL_55,
            {
                PASAL_55 / "huruf a" / "angka 1": _bagi(*reversed(JPT), sampai=60),
                PASAL_55 / "huruf a" / "angka 2": _bagi(Jenjang.ADMINISTRATOR, Jenjang.PENGAWAS, sampai=58),
                PASAL_55 / "huruf b" / "angka 1": syarat(
                    PASAL_239 / "huruf a", _bagi(*PERTAMA_DAN_MUDA, *reversed(TERAMPIL), sampai=58)
                )
                & syarat(PASAL_239 / "huruf b", _bagi(Jenjang.AHLI_MADYA, sampai=60))
                & syarat(PASAL_239 / "huruf c", _bagi(Jenjang.AHLI_UTAMA, sampai=65)),
                PASAL_55 / "huruf b" / "angka 2": _bagi(Jenjang.PELAKSANA, sampai=58),
            },
        ),
    }
)
"""By level. The transition of Pasal 354 and 355 ended before UU 20/2023: whom it kept was 65 by 2022."""

TERSENDIRI = batas_usia_tersendiri | guru | dosen | syarat(PASAL_53, peneliti_atau_perekayasa)
"""Posts whose retirement age stands in a law of their own; researchers since UU 11/2019."""


def _menurut_undang_undang(dasar: Dasar) -> Kondisi:
    """What other laws say of their JF, and what the record of the post itself says."""
    return syarat(
        dasar.dengan(catatan=CATATAN_TERSENDIRI),
        jika(
            batas_usia_tersendiri,
            maka=tanggal_batas_usia_tersendiri.sisa("sisa waktu sampai batas usia itu") > hari(0),
        )
        & jika(~batas_usia_tersendiri, maka=_GURU & _DOSEN & _PENELITI),
    )


_GURU = syarat(UU_14_2005 / "Pasal 40" / "ayat (4)", jika(guru, maka=usia < tahun(60)))
_DOSEN = syarat(
    (UU_14_2005 / "Pasal 67" / "ayat (4)").dengan(catatan=CATATAN_PROFESOR), jika(dosen, maka=usia < tahun(65))
)
_PENELITI = syarat(
    PASAL_53,
    jika(
        peneliti_atau_perekayasa,
        maka=syarat(PASAL_53 / "huruf a", _bagi(*PERTAMA_DAN_MUDA, sampai=58))
        & syarat(PASAL_53 / "huruf b", _bagi(Jenjang.AHLI_MADYA, sampai=65))
        & syarat(PASAL_53 / "huruf c", _bagi(Jenjang.AHLI_UTAMA, sampai=70)),
    ),
)

BELUM_MENCAPAI_BUP = syarat(
    (PP_11_2017 / "Pasal 239" / "ayat (1)").dengan(catatan=CATATAN_BUP),
    jika(~TERSENDIRI, maka=MENURUT_JENJANG) & _menurut_undang_undang(PP_11_2017 / "Pasal 240"),
    judul="belum mencapai Batas Usia Pensiun",
)

BELUM_MENCAPAI_BATAS_USIA_PPPK = syarat(
    (PP_49_2018 / "Pasal 54" / "ayat (1)").dengan(catatan=CATATAN_BUP),
    jika(
        ~TERSENDIRI,
        maka=syarat(
            PASAL_54_PPPK,
            {
                "huruf a": _bagi(*PERTAMA_DAN_MUDA, *reversed(TERAMPIL), sampai=58),
                "huruf b": _bagi(*reversed(JPT), Jenjang.AHLI_MADYA, sampai=60),
                "huruf c": _bagi(Jenjang.AHLI_UTAMA, sampai=65),
            },
        ),
    )
    & _menurut_undang_undang(PP_49_2018 / "Pasal 54" / "ayat (3)"),
    judul="belum mencapai batas usia tertentu dalam jabatan",
)


# --- dates, read from the rules ----------------------------------------------------------------------------

DAFTAR_CALON: Final = bulan(15)
"""So long before the age is reached BKN has sent the list of candidates (PP 11/2017 Pasal 262 ayat (1))."""

PERSIAPAN: Final = tahun(1)
"""The longest masa persiapan pensiun (PP 11/2017 Pasal 350 ayat (2))."""


def awal_pensiun(mencapai: date) -> date:
    """First day as a pensioner: the first of the month after the one in which the age is reached.

    So the personnel systems of the state have it; PP 11/2017 Pasal 283 ayat (1) says the same of those who are
    suspended on that day: dismissed at the end of the month, pension paid from the next. Of a PPPK no text was found;
    the day is the same by analogy.
    """
    return tambah(mencapai.replace(day=1), bulan(1))


def aturan_batas_usia(p: Pegawai) -> Syarat:
    """The rule that says until when he may serve."""
    return BELUM_MENCAPAI_BATAS_USIA_PPPK if p.jenis is JenisPegawai.PPPK else BELUM_MENCAPAI_BUP


@lru_cache(maxsize=1024)
def _batas_usia(aturan: Syarat, j: Jabatan) -> Berakhir:
    """The end of what the rule asks of the holders of that post; what is kept is the post, nothing of a person."""
    return berakhir(ringkas(aturan, pemangku(Pegawai(), j)), "tanggal mencapai batas usia dalam jabatan itu")


def batas_usia(p: Pegawai, j: Jabatan) -> Akhir | None:
    """When he reaches the retirement age of that post, as if he had held it all along, and what sets it.

    ``None`` where it cannot be known: without a birth date or the level of the post, for a PPPK in a post that PP
    49/2018 names no age for, and where the age was reached before these rules were in force.
    """
    return _batas_usia(aturan_batas_usia(p), j).akhir(pemangku(p, j))


def tmt_pensiun(p: Pegawai, j: Jabatan) -> date | None:
    """First day as a pensioner from that post; ``None`` where it cannot be known."""
    return None if (akhir := batas_usia(p, j)) is None else awal_pensiun(akhir.hari)


@fakta("tanggal pensiun")
def tanggal_pensiun(p: Pegawai) -> Riwayat[date]:
    """First day as a pensioner, by the post held definitively on each day; unknown while none is held."""
    return menurut_jabatan(p, lambda j: tmt_pensiun(p, j))


@fakta("tanggal pensiun dalam jabatan itu")
def tanggal_pensiun_jabatan(p: Pegawai, j: Jabatan) -> Riwayat[date]:
    """First day as a pensioner if the employee held post ``j``."""
    return Riwayat.tetap(tmt_pensiun(p, j))


sisa_masa_kerja = tanggal_pensiun.sisa("sisa masa kerja sampai pensiun")
"""Remaining service in the post held."""

sisa_masa_jabatan = tanggal_pensiun_jabatan.sisa("sisa masa kerja dalam jabatan itu sampai pensiun")
"""Remaining service in the post sought: whether it can still be held long enough."""
