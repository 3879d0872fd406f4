"""Batas usia pensiun: PP 11/2017 Pasal 239, 240, 354 dan 355, UU 20/2023 Pasal 55, PP 49/2018 Pasal 54.

The rules say until when somebody may serve in his post. The pension dates are read from the rules, so that no age
stands anywhere else.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from attrs import frozen

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
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pegawai import JenisPegawai, Pegawai, Penugasan
from karier_asn.engine.ekspresi import Jika, Kondisi, Menurut, Semua, Syarat, fakta, jika, menurut, syarat
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kurang import missing
from karier_asn.engine.putusan import Jejak, Putusan, evaluate
from karier_asn.engine.riwayat import AWAL, Riwayat, bulan, hari, mundur, tahun, tambah
from karier_asn.rules.peraturan import PP_11_2017, PP_49_2018, UU_11_2019, UU_14_2005, UU_20_2023

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

JPT = (Jenjang.JPT_UTAMA, Jenjang.JPT_MADYA, Jenjang.JPT_PRATAMA)
JA = (Jenjang.ADMINISTRATOR, Jenjang.PENGAWAS, Jenjang.PELAKSANA)
PERTAMA_DAN_MUDA = (Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA)
KETERAMPILAN = (Jenjang.PENYELIA, Jenjang.MAHIR, Jenjang.TERAMPIL, Jenjang.PEMULA)
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
                "huruf a": _bagi(*JA, sampai=58)
                & _bagi(*PERTAMA_DAN_MUDA, Jenjang.PENYELIA, sampai=58, kecuali=PASAL_355)
                & _bagi(Jenjang.MAHIR, Jenjang.TERAMPIL, Jenjang.PEMULA, sampai=58),
                "huruf b": _bagi(*JPT, sampai=60) & _bagi(Jenjang.AHLI_MADYA, sampai=60, kecuali=PASAL_354),
                "huruf c": _bagi(Jenjang.AHLI_UTAMA, sampai=65),
            },
        ),
        PASAL_55: syarat(
            PASAL_55,
            {
                PASAL_55 / "huruf a" / "angka 1": _bagi(*JPT, sampai=60),
                PASAL_55 / "huruf a" / "angka 2": _bagi(Jenjang.ADMINISTRATOR, Jenjang.PENGAWAS, sampai=58),
                PASAL_55 / "huruf b" / "angka 1": syarat(
                    PASAL_239 / "huruf a", _bagi(*PERTAMA_DAN_MUDA, *KETERAMPILAN, sampai=58)
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
                "huruf a": _bagi(*PERTAMA_DAN_MUDA, *KETERAMPILAN, sampai=58),
                "huruf b": _bagi(*JPT, Jenjang.AHLI_MADYA, sampai=60),
                "huruf c": _bagi(Jenjang.AHLI_UTAMA, sampai=65),
            },
        ),
    )
    & _menurut_undang_undang(PP_49_2018 / "Pasal 54" / "ayat (3)"),
    judul="belum mencapai batas usia tertentu dalam jabatan",
)


# --- dates, read from the rules ----------------------------------------------------------------------------


@frozen(order=False)
class Pensiun:
    """When somebody retires from a post.

    Attributes:
        mencapai: the day on which he reaches the retirement age (BUP).
        dasar: the provision that sets the age.
    """

    mencapai: date
    dasar: Dasar | None

    @property
    def tmt(self) -> date:
        """First day as a pensioner: the first of the month after the one in which the age is reached.

        So the personnel systems of the state have it; PP 11/2017 Pasal 283 ayat (1) says the same of those who are
        suspended on that day: dismissed at the end of the month, pension paid from the next. Of a PPPK no text was
        found; the day is the same by analogy.
        """
        return tambah(self.mencapai.replace(day=1), bulan(1))

    @property
    def daftar(self) -> date:
        """The day by which BKN has sent the list of candidates: 15 months ahead (PP 11/2017 Pasal 262 ayat (1))."""
        return mundur(self.mencapai, bulan(15))

    @property
    def persiapan(self) -> date:
        """First day of the longest masa persiapan pensiun, one year (PP 11/2017 Pasal 350 ayat (2))."""
        return mundur(self.tmt, tahun(1))


def pensiun(p: Pegawai, j: Jabatan) -> Pensiun | None:
    """When this employee retires from that post, as if he had held it all along.

    ``None`` where it cannot be known: without a birth date or the level of the post, for a PPPK in a post that PP
    49/2018 names no age for, and where the age was reached before these rules were in force.

    >>> from karier_asn.domain.jabatan import Jabatan, Jenjang
    >>> kapan = pensiun(Pegawai(tanggal_lahir=date(1968, 2, 29)), Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR))
    >>> kapan.mencapai, kapan.tmt, str(kapan.dasar)
    (datetime.date(2026, 2, 28), datetime.date(2026, 3, 1), 'UU 20/2023 Pasal 55 huruf a angka 2')
    """
    aturan = BELUM_MENCAPAI_BATAS_USIA_PPPK if p.jenis is JenisPegawai.PPPK else BELUM_MENCAPAI_BUP
    pemangku = Pegawai(tanggal_lahir=p.tanggal_lahir, jabatan=(Penugasan(j, AWAL),))
    jejak = evaluate(bagi_jabatan(aturan, j), pemangku)
    berlaku = [(a, v) for a, _, v in jejak.putusan.potongan() if v is not None]
    if [v for _, v in berlaku[:2]] != [Putusan.MS, Putusan.TMS]:
        return None
    mencapai = berlaku[1][0]
    usia_lewat = next(k for jalan in missing(jejak, mencapai) if jalan.tertutup for k in jalan.kekurangan)
    return Pensiun(mencapai, usia_lewat.dasar)


@lru_cache(maxsize=1024)
def bagi_jabatan(aturan: Syarat, j: Jabatan) -> Kondisi:
    """What a rule on retirement asks of the holders of that post: the rule without what it says of other posts.

    It comes to the same for each of them, on every day, and is some ten times shorter.
    """
    return _ringkas(evaluate(aturan, Pegawai(jabatan=(Penugasan(j, AWAL),))))


def _ringkas(j: Jejak) -> Kondisi:
    """The node without those of its items that are met whatever else comes to be known."""
    match j.simpul:
        case Syarat(dasar, _, judul):
            return Syarat(dasar, _ringkas(j.anak[0]), judul)
        case Semua() as semua:
            sisa = tuple(_ringkas(a) for a in j.anak if not set(a.putusan.nilai) <= {Putusan.MS, None})
            return Semua(sisa) if sisa else semua
        case Menurut(versi):
            return Menurut(tuple((d, _ringkas(a)) for (d, _), a in zip(versi, j.anak, strict=True)))
        case Jika() if set(j.anak[0].putusan.nilai) == {Putusan.MS}:
            return _ringkas(j.anak[1])
    return j.simpul


@fakta("tanggal pensiun")
def tanggal_pensiun(p: Pegawai) -> Riwayat[date]:
    """First day as a pensioner, by the post held definitively on each day; unknown while none is held."""

    def tmt(j: Jabatan | bool) -> date | None:
        kapan = pensiun(p, j) if isinstance(j, Jabatan) else None
        return None if kapan is None else kapan.tmt

    return dijabat(p).peta(tmt)


@fakta("tanggal pensiun dalam jabatan itu")
def tanggal_pensiun_jabatan(p: Pegawai, j: Jabatan) -> Riwayat[date]:
    """First day as a pensioner if the employee held post ``j``."""
    kapan = pensiun(p, j)
    return Riwayat.tetap(None if kapan is None else kapan.tmt)


sisa_masa_kerja = tanggal_pensiun.sisa("sisa masa kerja sampai pensiun")
"""Remaining service in the post held."""

sisa_masa_jabatan = tanggal_pensiun_jabatan.sisa("sisa masa kerja dalam jabatan itu sampai pensiun")
"""Remaining service in the post sought: whether it can still be held long enough."""
