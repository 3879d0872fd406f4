"""Hukuman disiplin: kinds in force on a day, the ladder of absence, and looking back before a promotion.

PP 94/2021 with its transition (Pasal 40, 42 and 45), and PP 53/2010 for the days before. No article of PP 94/2021
forbids a promotion as such; an agency that looks back states its own citation, and how far.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from karier_asn.domain.disiplin import JenisHukuman, LangkahAbsen, TanggaAbsen
from karier_asn.domain.fakta import dihukum, pernah_dihukum, pernah_dihukum_sedang_berat, tmt_hukuman_terakhir
from karier_asn.domain.jabatan import Jenjang, Rumpun
from karier_asn.domain.tingkat import TingkatHukuman
from karier_asn.engine.ekspresi import Syarat
from karier_asn.engine.hukum import Dasar, Peraturan
from karier_asn.engine.kata import pilihan, syarat
from karier_asn.engine.masa import Masa
from karier_asn.rules.peraturan import PP_53_2010, PP_94_2021

__all__ = ["bebas_hukuman", "tidak_pernah_dihukum"]

# --- looking back ------------------------------------------------------------------------------------------

CATATAN_LIHAT_BALIK = (
    "Masa bebas hukuman dapat dihitung sejak hukuman itu selesai dijalani atau sejak mulai berlaku; yang dipakai, "
    "kecuali ketetapan instansi menyebut lain, sejak selesai dijalani."
)


def bebas_hukuman(dasar: Dasar, selama: Masa) -> Syarat:
    """ "Tidak pernah dijatuhi hukuman disiplin sedang atau berat dalam ... terakhir", as an agency sets it.

    Args:
        dasar: the agency's own citation; no national provision asks for this.
        selama: how far to look back.

    From which day the time runs is a reading, ``sejak-hukuman``: from the end of the sanction (default), or from its
    first day.
    """
    return syarat(
        dasar,
        pilihan(
            "sejak-hukuman",
            {
                "selesai-dijalani": (~dihukum).kini("masa tanpa hukuman disiplin sedang atau berat") >= selama,
                "mulai-berlaku": ~pernah_dihukum_sedang_berat
                | (tmt_hukuman_terakhir.lama("masa sejak hukuman disiplin sedang atau berat terakhir") >= selama),
            },
            catatan=CATATAN_LIHAT_BALIK,
        ),
        judul="bebas dari hukuman disiplin sedang atau berat",
    )


def tidak_pernah_dihukum(dasar: Dasar) -> Syarat:
    """ "Tidak pernah dijatuhi hukuman disiplin", light ones included, ever; by the citation of who asks for it."""
    return syarat(dasar, ~pernah_dihukum, judul="tidak pernah dijatuhi hukuman disiplin")


# --- kinds in force ----------------------------------------------------------------------------------------

_J = JenisHukuman
PASAL_7 = PP_53_2010 / "Pasal 7"
PASAL_8 = PP_94_2021 / "Pasal 8"

RINGAN = (_J.TEGURAN_LISAN, _J.TEGURAN_TERTULIS, _J.TIDAK_PUAS)
SEDANG_2010 = (_J.PENUNDAAN_KGB, _J.PENUNDAAN_KP, _J.PENURUNAN_PANGKAT_1_TAHUN)
SEDANG_2021 = (_J.POTONG_TUNKIN_6_BULAN, _J.POTONG_TUNKIN_9_BULAN, _J.POTONG_TUNKIN_12_BULAN)
BERAT_2010 = (
    _J.PENURUNAN_PANGKAT_3_TAHUN,
    _J.PEMINDAHAN_PENURUNAN_JABATAN,
    _J.PEMBEBASAN_JABATAN,
    _J.PEMBERHENTIAN_DENGAN_HORMAT,
    _J.PEMBERHENTIAN_TIDAK_HORMAT,
)
BERAT_2021 = (_J.PENURUNAN_JABATAN_12_BULAN, _J.PEMBEBASAN_JABATAN_12_BULAN, _J.PEMBERHENTIAN_DENGAN_HORMAT)


def _butir(dasar: Dasar, jenis: Iterable[JenisHukuman]) -> tuple[tuple[JenisHukuman, Dasar], ...]:
    """The kinds that a provision lists, each with its letter."""
    return tuple((j, dasar / f"huruf {huruf}") for huruf, j in zip("abcde", jenis, strict=False))


def daftar_jenis(pp_gaji: Peraturan | None = None) -> tuple[tuple[JenisHukuman, Dasar], ...]:
    """The kinds of sanction that PP 53/2010 and PP 94/2021 list, lightest first, in force as long as their citation.

    Args:
        pp_gaji: the PP on pay and allowances, once there is one: until then the medium kinds of PP 53/2010 go on
            and those of PP 94/2021 wait (PP 94/2021 Pasal 42).
    """
    return (
        *_butir((PASAL_7 / "ayat (2)").hingga(PP_94_2021), RINGAN),
        *_butir(PASAL_8 / "ayat (2)", RINGAN),
        *_butir((PASAL_7 / "ayat (3)").hingga(pp_gaji) if pp_gaji else PASAL_7 / "ayat (3)", SEDANG_2010),
        *(_butir((PASAL_8 / "ayat (3)").diubah(pp_gaji), SEDANG_2021) if pp_gaji else ()),
        *_butir((PASAL_7 / "ayat (4)").hingga(PP_94_2021), BERAT_2010),
        *_butir(PASAL_8 / "ayat (4)", BERAT_2021),
    )


CATATAN_PADANAN = (
    "Bahwa pemotongan 6, 9, dan 12 bulan berturut-turut diganti penundaan KGB, penundaan kenaikan pangkat, dan "
    "penurunan pangkat selama 1 tahun dibaca dari aplikasi yang mengutip Peraturan BKN 6/2022 Pasal 62."
)
PASAL_42 = PP_94_2021 / "Pasal 42" / "ayat (2)"
PENGGANTI: Final[Mapping[JenisHukuman, JenisHukuman]] = dict(zip(SEDANG_2021, SEDANG_2010, strict=True))
"""What takes the place of a medium kind of PP 94/2021 while that waits (`PASAL_42`)."""


# --- absence -----------------------------------------------------------------------------------------------

CATATAN_BUKAN_PEJABAT = (
    "Pasal 10 angka 9 huruf b dan c PP 53/2010 hanya menyebut yang menduduki jabatan struktural atau fungsional "
    "tertentu; bagi yang lain teksnya tidak menyebut jenisnya."
)
PASAL_8_2010 = PP_53_2010 / "Pasal 8" / "angka 9"
PASAL_9_2010 = PP_53_2010 / "Pasal 9" / "angka 11"
PASAL_10_2010 = PP_53_2010 / "Pasal 10" / "angka 9"
PASAL_9 = PP_94_2021 / "Pasal 9" / "ayat (2)" / "huruf b"
PASAL_10 = PP_94_2021 / "Pasal 10" / "ayat (2)"
PASAL_11 = PP_94_2021 / "Pasal 11" / "ayat (2)"


def _langkah(hari: int, dasar: Dasar, *jenis: JenisHukuman, hanya_pejabat: bool = False) -> LangkahAbsen:
    """A step; two steps of PP 53/2010 name their kind for holders of a post only."""
    return LangkahAbsen(hari, dasar, jenis, CATATAN_BUKAN_PEJABAT if hanya_pejabat else "")


TANGGA_ABSEN: Final = (
    TanggaAbsen(
        PP_53_2010,
        (
            _langkah(5, PASAL_8_2010 / "huruf a", _J.TEGURAN_LISAN),
            _langkah(6, PASAL_8_2010 / "huruf b", _J.TEGURAN_TERTULIS),
            _langkah(11, PASAL_8_2010 / "huruf c", _J.TIDAK_PUAS),
            _langkah(16, PASAL_9_2010 / "huruf a", _J.PENUNDAAN_KGB),
            _langkah(21, PASAL_9_2010 / "huruf b", _J.PENUNDAAN_KP),
            _langkah(26, PASAL_9_2010 / "huruf c", _J.PENURUNAN_PANGKAT_1_TAHUN),
            _langkah(31, PASAL_10_2010 / "huruf a", _J.PENURUNAN_PANGKAT_3_TAHUN),
            _langkah(36, PASAL_10_2010 / "huruf b", _J.PEMINDAHAN_PENURUNAN_JABATAN, hanya_pejabat=True),
            _langkah(41, PASAL_10_2010 / "huruf c", _J.PEMBEBASAN_JABATAN, hanya_pejabat=True),
            _langkah(46, PASAL_10_2010 / "huruf d", _J.PEMBERHENTIAN_DENGAN_HORMAT, _J.PEMBERHENTIAN_TIDAK_HORMAT),
        ),
    ),
    TanggaAbsen(
        PP_94_2021,
        (
            _langkah(3, PASAL_9 / "angka 1", _J.TEGURAN_LISAN),
            _langkah(4, PASAL_9 / "angka 2", _J.TEGURAN_TERTULIS),
            _langkah(7, PASAL_9 / "angka 3", _J.TIDAK_PUAS),
            _langkah(11, PASAL_10 / "huruf f" / "angka 1", _J.POTONG_TUNKIN_6_BULAN),
            _langkah(14, PASAL_10 / "huruf f" / "angka 2", _J.POTONG_TUNKIN_9_BULAN),
            _langkah(17, PASAL_10 / "huruf f" / "angka 3", _J.POTONG_TUNKIN_12_BULAN),
            _langkah(21, PASAL_11 / "huruf d" / "angka 1", _J.PENURUNAN_JABATAN_12_BULAN),
            _langkah(25, PASAL_11 / "huruf d" / "angka 2", _J.PEMBEBASAN_JABATAN_12_BULAN),
            _langkah(28, PASAL_11 / "huruf d" / "angka 3", _J.PEMBERHENTIAN_DENGAN_HORMAT),
        ),
        berturut=_langkah(10, PASAL_11 / "huruf d" / "angka 4", _J.PEMBERHENTIAN_DENGAN_HORMAT),
    ),
)
"""By working days of absence in a calendar year (PP 53/2010 Pasal 14, PP 94/2021 Pasal 15 ayat (1)); what was not
examined before PP 94/2021 falls under it (Pasal 40 ayat (3))."""


# --- reports of wealth -------------------------------------------------------------------------------------


def tidak_melaporkan_kekayaan(jenjang: Jenjang) -> tuple[Dasar, TingkatHukuman]:
    """How severe not reporting wealth is.

    Medium for an administrator and a JF, heavy for a JPT and "pejabat lainnya".
    """
    return (
        (PASAL_10 / "huruf e", TingkatHukuman.SEDANG)
        if jenjang is Jenjang.ADMINISTRATOR or jenjang.rumpun is Rumpun.JF
        else (PASAL_11 / "huruf c", TingkatHukuman.BERAT)
    )


# --- taking effect -----------------------------------------------------------------------------------------

CATATAN_HARI_KE_15 = (
    '"Hari ke-15 sejak diterima" dapat dibaca sebagai hari kerja ke-15 sesudah diterima, sebagaimana Peraturan BKN '
    "6/2022 Pasal 50 ayat (1) diterapkan (sumber sekunder), hari ke-15 sesudah diterima, atau hari ke-15 dengan hari "
    "diterima sebagai hari pertama."
)
MULAI_BERLAKU = (PP_94_2021 / "Pasal 38" / "ayat (1)").dengan(catatan=CATATAN_HARI_KE_15)
HARI_KE: Final = 15
"""On which day since receipt a sanction that is not appealed against is in force (`MULAI_BERLAKU`)."""
