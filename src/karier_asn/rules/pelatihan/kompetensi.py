"""Kompetensi: default standards by level of post, and job person match with its categories.

A standard belongs to one post (PP 11/2017 Pasal 166). Where the agency has not set one yet, `StandarBaku` fills in the
nine competences by level of post; the technical ones only the agency can tell. The limits of JPM are written once, in
a `BatasKategori`: the rule (`jpm_paling_rendah`) and the word for a figure (`BatasKategori.dari`) are read from it.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kategori import BatasKategori, K, KategoriPemetaan, KategoriSeleksi
from karier_asn.domain.standar import Kompetensi
from karier_asn.domain.standar_baku import StandarBaku
from karier_asn.engine.ekspresi import Kondisi, Pilihan, Syarat
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import pilihan, syarat
from karier_asn.rules.bacaan import CATATAN_MASA_BERLAKU
from karier_asn.rules.merit.asesmen import jpm_jumlah, jpm_rasio, jpm_rasio_dibatasi, jpm_rasio_dibulatkan
from karier_asn.rules.peraturan import PERBKN_26_2019, PERMENPANRB_38_2017

__all__ = [
    "JPM_CUKUP_OPTIMAL",
    "JPM_MMS",
    "JPM_MS",
    "JPM_OPTIMAL",
    "KATEGORI_JPM_PEMETAAN",
    "KATEGORI_JPM_SELEKSI",
    "STANDAR_BAKU",
    "STANDAR_SERAGAM",
    "jpm_paling_rendah",
]


def _rata(n: int, **lain: int) -> dict[Kompetensi, int]:
    """Each of the nine at level ``n``, but for those named."""
    return dict.fromkeys(Kompetensi, n) | {Kompetensi[nama.upper()]: tingkat for nama, tingkat in lain.items()}


CATATAN_STANDAR = (
    "Dibaca pada data aplikasi manajemen talenta sebuah lembaga negara (2025-2026), bukan pada Lampiran PermenPANRB "
    "38/2017."
)
CATATAN_SERAGAM = (
    "Dibaca pada data aplikasi sebuah perangkat daerah (2026): tingkat yang sama bagi kesembilan kompetensi; JPT madya "
    "4 hanya ditemukan di sini."
)

STANDAR_BAKU: Final = StandarBaku(
    "menurut-jenjang",
    (PERMENPANRB_38_2017 / "Lampiran").dengan(catatan=CATATAN_STANDAR),
    {
        Jenjang.PELAKSANA: _rata(1),
        Jenjang.PENGAWAS: _rata(2),
        Jenjang.ADMINISTRATOR: _rata(3),
        Jenjang.JPT_PRATAMA: _rata(4),
        Jenjang.JPT_MADYA: _rata(5),
        Jenjang.JPT_UTAMA: _rata(5),
        Jenjang.PEMULA: _rata(1),
        Jenjang.TERAMPIL: _rata(1, integritas=2, kerja_sama=2, perekat_bangsa=2),
        Jenjang.MAHIR: _rata(2),
        Jenjang.PENYELIA: _rata(3),
        Jenjang.AHLI_PERTAMA: _rata(2),
        Jenjang.AHLI_MUDA: _rata(3),
        Jenjang.AHLI_MADYA: _rata(4),
        Jenjang.AHLI_UTAMA: _rata(4, integritas=5, perekat_bangsa=5),
    },
)
"""The default: levels that differ between competences where a source has them so."""

STANDAR_SERAGAM: Final = StandarBaku(
    "seragam",
    (PERMENPANRB_38_2017 / "Lampiran").dengan(cara=Cara.RAGU, catatan=CATATAN_SERAGAM),
    {
        **STANDAR_BAKU.tingkat,
        Jenjang.JPT_MADYA: _rata(4),
        Jenjang.TERAMPIL: _rata(2),
        Jenjang.AHLI_UTAMA: _rata(5),
    },
)
"""The same level for all nine, as another agency has it."""


# --- job person match --------------------------------------------------------------------------------------

KATEGORI_JPM_SELEKSI: Final = BatasKategori(
    PERBKN_26_2019 / "Lampiran" / "seleksi", "pengisian jabatan", {KategoriSeleksi.MS: 80, KategoriSeleksi.MMS: 68}
)
"""Filling a post (seleksi, promosi): 80 and 68 per cent."""

KATEGORI_JPM_PEMETAAN: Final = BatasKategori(
    PERBKN_26_2019 / "Lampiran" / "pemetaan",
    "pemetaan kompetensi",
    {KategoriPemetaan.OPTIMAL: 90, KategoriPemetaan.CUKUP_OPTIMAL: 78},
)
"""Mapping of competence: 90 and 78 per cent."""

CATATAN_JPM = (
    "Rumus JPM berbeda antarinstansi. Bawaan membatasi tiap rasio pada 1, sehingga kelebihan pada satu kompetensi "
    "tidak menutup kekurangan pada kompetensi lain. "
) + CATATAN_MASA_BERLAKU


def _menurut_rumus(batas: Fraction) -> Pilihan:
    """JPM of at least so many per cent, by whichever formula."""
    return pilihan(
        "rumus-jpm",
        {
            "rasio-dibatasi": jpm_rasio_dibatasi >= batas,
            "rasio": jpm_rasio >= batas,
            "rasio-dibulatkan": jpm_rasio_dibulatkan >= batas,
            "jumlah": jpm_jumlah >= batas,
        },
        catatan=CATATAN_JPM,
    )


def jpm_paling_rendah(
    kategori: BatasKategori[K], paling_rendah: K, ukur: Callable[[Fraction], Kondisi] = _menurut_rumus
) -> Syarat:
    """The rule that asks for this category at least.

    Args:
        kategori: the limits; an agency's own bring its citation.
        paling_rendah: the category.
        ukur: what is asked of a figure; JPM by whichever formula unless said.

    Raises:
        GalatTulis: the lowest category, which everybody reaches.
    """
    return syarat(
        kategori.dasar / f"JPM {paling_rendah.value}",
        ukur(kategori.mulai(paling_rendah)),
        judul=f"JPM untuk {kategori.tujuan} paling rendah {paling_rendah.value}",
    )


JPM_MS: Final = jpm_paling_rendah(KATEGORI_JPM_SELEKSI, KategoriSeleksi.MS)
JPM_MMS: Final = jpm_paling_rendah(KATEGORI_JPM_SELEKSI, KategoriSeleksi.MMS)
JPM_OPTIMAL: Final = jpm_paling_rendah(KATEGORI_JPM_PEMETAAN, KategoriPemetaan.OPTIMAL)
JPM_CUKUP_OPTIMAL: Final = jpm_paling_rendah(KATEGORI_JPM_PEMETAAN, KategoriPemetaan.CUKUP_OPTIMAL)
