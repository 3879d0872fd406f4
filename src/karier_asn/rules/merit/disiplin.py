"""Hukuman disiplin: kinds in force on a day, the ladder of absence, and looking back before a promotion.

PP 94/2021 with its transition (Pasal 40, 42 and 45), and PP 53/2010 for the days before. No article of PP 94/2021
forbids a promotion as such; an agency that looks back states its own citation, and how far.
"""

from __future__ import annotations

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import dihukum, pernah_dihukum, pernah_dihukum_sedang_berat, tmt_hukuman_terakhir
from karier_asn.engine.ekspresi import Syarat, pilihan, syarat
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import Masa
from karier_asn.rules.peraturan import PP_53_2010, PP_94_2021

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
PASAL_42 = PP_94_2021 / "Pasal 42" / "ayat (2)"

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


def _tangga(dasar: Dasar, *anak: tuple[int, str, JenisHukuman]) -> tuple[tuple[int, Dasar, JenisHukuman], ...]:
    """Steps: from how many days on, where in the provision, which kind."""
    return tuple((hari, dasar / bagian, jenis) for hari, bagian, jenis in anak)


TANGGA_2010 = (
    *_tangga(
        PP_53_2010 / "Pasal 8" / "angka 9",
        (5, "huruf a", _J.TEGURAN_LISAN),
        (6, "huruf b", _J.TEGURAN_TERTULIS),
        (11, "huruf c", _J.TIDAK_PUAS),
    ),
    *_tangga(
        PP_53_2010 / "Pasal 9" / "angka 11",
        (16, "huruf a", _J.PENUNDAAN_KGB),
        (21, "huruf b", _J.PENUNDAAN_KP),
        (26, "huruf c", _J.PENURUNAN_PANGKAT_1_TAHUN),
    ),
    *_tangga(
        PP_53_2010 / "Pasal 10" / "angka 9",
        (31, "huruf a", _J.PENURUNAN_PANGKAT_3_TAHUN),
        (36, "huruf b", _J.PEMINDAHAN_PENURUNAN_JABATAN),
        (41, "huruf c", _J.PEMBEBASAN_JABATAN),
        (46, "huruf d", _J.PEMBERHENTIAN_DENGAN_HORMAT),
    ),
)
TANGGA_2021 = (
    *_tangga(
        PP_94_2021 / "Pasal 9" / "ayat (2)" / "huruf b",
        (3, "angka 1", _J.TEGURAN_LISAN),
        (4, "angka 2", _J.TEGURAN_TERTULIS),
        (7, "angka 3", _J.TIDAK_PUAS),
    ),
    *_tangga(
        PP_94_2021 / "Pasal 10" / "ayat (2)" / "huruf f",
        (11, "angka 1", _J.POTONG_TUNKIN_6_BULAN),
        (14, "angka 2", _J.POTONG_TUNKIN_9_BULAN),
        (17, "angka 3", _J.POTONG_TUNKIN_12_BULAN),
    ),
    *_tangga(
        PP_94_2021 / "Pasal 11" / "ayat (2)" / "huruf d",
        (21, "angka 1", _J.PENURUNAN_JABATAN_12_BULAN),
        (25, "angka 2", _J.PEMBEBASAN_JABATAN_12_BULAN),
        (28, "angka 3", _J.PEMBERHENTIAN_DENGAN_HORMAT),
    ),
)
BERTURUT = 10
"""Working days of absence on end that end service (PP 94/2021 Pasal 11 ayat (2) huruf d angka 4)."""
