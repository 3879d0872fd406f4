"""Batas usia pensiun: PP 11/2017 Pasal 239, 240, 354 dan 355, UU 20/2023 Pasal 55, PP 49/2018 Pasal 54.

The rules say until when somebody may serve in his post. The pension dates are read from the rules, so that no age
stands anywhere else.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final

from attrs import evolve

from karier_asn.domain.akhir_karier import AkhirKarier, akhir
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
from karier_asn.domain.fakta.pensiun import dipensiun_dari
from karier_asn.domain.ingatan import terakhir
from karier_asn.domain.jabatan import JA, JPT, TERAMPIL, Jabatan, Jenjang
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.pensiun import belum, pemangku
from karier_asn.engine.akhir import Akhir, Berakhir, berakhir
from karier_asn.engine.ekspresi import Kondisi, Syarat
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kata import fakta, jika, menurut, syarat
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AWAL, bulan, hari, mundur, tahun, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.ringkas import ringkas
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat
from karier_asn.engine.subjek import known
from karier_asn.rules.peraturan import PP_11_2017, PP_49_2018, UU_11_2019, UU_14_2005, UU_20_2023

__all__ = [
    "BELUM_MENCAPAI_BATAS_USIA_PPPK",
    "BELUM_MENCAPAI_BUP",
    "belum_pensiun",
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


USIA_TERENDAH: Final = tahun(58)
"""No level of post has a lower retirement age than this; a test holds it to the rules."""

USIA_TERENDAH_LAMA: Final = tahun(56)
"""The lowest one before UU 5/2014 (PP 32/1979 Pasal 3 ayat (2))."""

MULAI_USIA_TERENDAH: Final = date(2014, 1, 15)
"""Since then the lowest one is 58 (UU 5/2014 Pasal 90 huruf a, in force on the day it was promulgated)."""


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
    """The rule that says until when he may serve; of whom it is not known what he is, that of PNS."""
    return BELUM_MENCAPAI_BATAS_USIA_PPPK if known(p).jenis is JenisPegawai.PPPK else BELUM_MENCAPAI_BUP


def aturan_mungkin(p: Pegawai) -> tuple[Syarat, ...]:
    """The rules of which one says until when he may serve: both, where it is not known whether he is PNS or PPPK."""
    p = known(p)
    if p.jenis is None and p.tmt_pns is None:
        return BELUM_MENCAPAI_BUP, BELUM_MENCAPAI_BATAS_USIA_PPPK
    return (aturan_batas_usia(p),)


@lru_cache(maxsize=1024)
def _batas_usia(aturan: Syarat, j: Jabatan) -> Berakhir:
    """The end of what the rule asks of the holders of that post; what is kept is the post, nothing of a person."""
    return berakhir(ringkas(aturan, pemangku(Pegawai(), j)), "tanggal mencapai batas usia dalam jabatan itu")


def batas_usia(p: Pegawai, j: Jabatan) -> Akhir | None:
    """When he reaches the retirement age of that post, as if he had held it all along, and what sets it.

    ``None`` where it cannot be known: without a birth date or the level of the post, for a PPPK in a post that PP
    49/2018 names no age for, where it is not known whether he is PNS or PPPK and that matters, and where the age was
    reached before these rules were in force.
    """
    satu, *lain = (_batas_usia(aturan, j).akhir(pemangku(p, j)) for aturan in aturan_mungkin(p))
    return satu if all(a is not None and satu is not None and a.hari == satu.hari for a in lain) else None


def _pensiun(p: Pegawai, j: Jabatan) -> Akhir | None:
    """First day as a pensioner from that post, with the provision that sets the age."""
    usia_habis = batas_usia(p, j)
    return None if usia_habis is None else evolve(usia_habis, hari=awal_pensiun(usia_habis.hari))


def tmt_pensiun(p: Pegawai, j: Jabatan) -> date | None:
    """First day as a pensioner from that post; ``None`` where it cannot be known."""
    return None if (akhir := _pensiun(p, j)) is None else akhir.hari


@fakta("tanggal pensiun")
def tanggal_pensiun(p: Pegawai) -> Riwayat[date]:
    """First day as a pensioner, by the post held definitively on each day; unknown while none is held.

    In the masa persiapan pensiun it is that of the post held before.
    """
    return dipensiun_dari(p).peta(lambda j: tmt_pensiun(p, j) if isinstance(j, Jabatan) else None)


@fakta("belum pensiun")
def belum_pensiun(p: Pegawai) -> Riwayat[bool]:
    """Not yet a pensioner: until the pension date, by the post held on each day.

    Where that post is not known, or none is held, it is certain up to the lowest retirement age only. A pensioner stays
    one, unless the record tells of a post taken up later.
    """
    return _belum_pensiun(p)


@terakhir
def _belum_pensiun(p: Pegawai) -> Riwayat[bool]:
    """The same, read once of an employee, for many rules rest on it."""
    if p.tanggal_lahir is None:
        return TAK_DIKETAHUI
    terendah = _pensiun_terendah(p.tanggal_lahir)
    return belum(p, terendah, lambda j, paling_sedikit: _dari(p, j, paling_sedikit))


def _pensiun_terendah(lahir: date) -> date:
    """Up to this day nobody born then was a pensioner by his age."""
    lama = awal_pensiun(tambah(lahir, USIA_TERENDAH_LAMA))
    return lama if lama <= MULAI_USIA_TERENDAH else awal_pensiun(tambah(lahir, USIA_TERENDAH))


def _dari(p: Pegawai, j: Jabatan, paling_sedikit: Riwayat[bool]) -> Riwayat[bool]:
    """Whether he is no pensioner yet from that post, at least as far as is certain of any post.

    Who reached the age before these rules is a pensioner since they hold; which age held before is not known.
    """
    muda = angkat(lambda muda, sendiri: muda if sendiri else None, paling_sedikit, _belum_mencapai_tersendiri(p, j))
    if (akhir := batas_usia(p, j)) is None:
        boleh = (evaluate(aturan, pemangku(p, j)).putusan for aturan in aturan_mungkin(p))
        return angkat(lambda v, *boleh: False if {*boleh} == {Putusan.TMS} else v, muda, *boleh)
    belum = Riwayat([(awal_pensiun(akhir.hari), False)], sebelum=True)
    berlaku = Riwayat.sejak(PP_11_2017.mulai if j.batas_usia_pensiun is None else AWAL)
    return angkat(lambda belum, berlaku, muda: belum and (berlaku or muda), belum, berlaku, muda)


def _belum_mencapai_tersendiri(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Not yet a pensioner by the age that is set for this very post, if one is."""
    if j.batas_usia_pensiun is None or p.tanggal_lahir is None:
        return Riwayat.tetap(True)
    return Riwayat([(awal_pensiun(tambah(p.tanggal_lahir, tahun(j.batas_usia_pensiun))), False)], sebelum=True)


def akhir_karier(p: Pegawai) -> AkhirKarier | None:
    """Since when he is certainly in service no more, for good: by his record, or pensioned from the post he holds.

    The post on record last is taken to be held to the end. Who was dismissed and came back is in service again;
    ``None`` where it is not known when the end comes.
    """
    p = known(p)
    return akhir(p, belum_pensiun(p), lambda j: _pensiun(p, j), aturan_batas_usia(p).dasar)


@fakta("tanggal pensiun dalam jabatan itu")
def tanggal_pensiun_jabatan(p: Pegawai, j: Jabatan) -> Riwayat[date]:
    """First day as a pensioner if the employee held post ``j``."""
    return Riwayat.tetap(tmt_pensiun(p, j))


sisa_masa_kerja = tanggal_pensiun.sisa("sisa masa kerja sampai pensiun")
"""Remaining service in the post held."""

sisa_masa_jabatan = tanggal_pensiun_jabatan.sisa("sisa masa kerja dalam jabatan itu sampai pensiun")
"""Remaining service in the post sought: whether it can still be held long enough."""
