"""Penilaian kompetensi: how long its result counts, one reading for every fact, and what it says of a post.

Peraturan BKN 26/2019. After its time a result says nothing more: not that the standard is met, not that it is missed,
so whatever reads it is BTL until a new assessment. No fact reads an assessment without `masa_berlaku`.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from karier_asn.domain import asesmen
from karier_asn.domain.asesmen import MasaBerlaku, hasil_penilaian
from karier_asn.domain.fakta import dinilai, tanggal_asesmen
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.kesenjangan import JUMLAH, RASIO, RASIO_DIBATASI, RASIO_DIBULATKAN, RumusJPM, gaps, jpm
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan, TabelBacaan, pilih
from karier_asn.engine.ekspresi import Syarat
from karier_asn.engine.kata import fakta, jika, syarat
from karier_asn.engine.logika import seluruhnya
from karier_asn.engine.masa import tahun
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat
from karier_asn.rules.bacaan import CATATAN_MASA_BERLAKU
from karier_asn.rules.peraturan import PERBKN_26_2019

__all__ = [
    "ASESMEN_BERLAKU",
    "BACAAN_ASESMEN",
    "asesmen_berlaku",
    "jpm_jumlah",
    "jpm_rasio",
    "jpm_rasio_dibatasi",
    "jpm_rasio_dibulatkan",
    "kompeten",
    "masa_berlaku",
    "standar_terpenuhi",
    "umur_asesmen",
]

# --- how long a result counts ------------------------------------------------------------------------------

BERLAKU: Final = "masa-berlaku-asesmen"

TIGA_TAHUN: Final = (
    "Hasil penilaian yang berumur tiga tahun tidak lagi berkata apa-apa, kecuali akhirnya tercatat lain; "
    "tanpa sumber yang dibaca (bacaan lain: dua tahun, atau sampai diganti)."
)
SAMPAI_DIGANTI: Final = (
    "Hasil penilaian dipakai sampai ada yang lebih baru, kecuali akhirnya tercatat; begitu instansi yang "
    "membiarkannya (bacaan lain: dua tahun, atau tiga tahun)."
)

BACAAN_ASESMEN: Final[TabelBacaan] = {
    BERLAKU: {"dua-tahun": CATATAN_MASA_BERLAKU, "tiga-tahun": TIGA_TAHUN, "sampai-diganti": SAMPAI_DIGANTI}
}
"""How long a result counts, by name, default first, each as the note that is shown where it decided."""

MASA_BERLAKU: Final[Mapping[str, MasaBerlaku]] = {
    "dua-tahun": MasaBerlaku(tahun(2)),
    "tiga-tahun": MasaBerlaku(tahun(3)),
    "sampai-diganti": MasaBerlaku(None),
}
"""The same, as the mechanism asks for it."""


def masa_berlaku(bacaan: Bacaan = BACAAN_BAKU) -> MasaBerlaku:
    """How long the result of an assessment counts under a reading."""
    return MASA_BERLAKU[pilih(BACAAN_ASESMEN, bacaan)[BERLAKU]]


umur_asesmen = tanggal_asesmen.lama("umur hasil penilaian kompetensi terakhir")
"""How old the latest result is; whether it still counts is `asesmen_berlaku`, as the record may tell its end."""


@fakta("hasil penilaian kompetensi masih berlaku", bacaan=BACAAN_ASESMEN)
def asesmen_berlaku(p: Pegawai, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[bool]:
    """The latest assessment against some level of posts still counts; unknown after its time if no end is recorded."""
    return asesmen.masih_berlaku(p, masa_berlaku(bacaan))


ASESMEN_BERLAKU: Final[Syarat] = syarat(
    PERBKN_26_2019 / "hasil penilaian",
    {"hasil": dinilai, "umur": jika(dinilai, maka=asesmen_berlaku)},
    judul="hasil penilaian kompetensi masih berlaku",
    catatan={"umur": CATATAN_MASA_BERLAKU},
)

# --- what a result says of a post --------------------------------------------------------------------------


@fakta("memenuhi standar Kompetensi Teknis, Manajerial, dan Sosial Kultural jabatan itu", bacaan=BACAAN_ASESMEN)
def kompeten(p: Pegawai, j: Jabatan, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[bool]:
    """Assessed against the competence standard of the level of post ``j``; unknown once the result has run out.

    Whether the standard was met is what the assessment says; competence by competence, see `standar_terpenuhi`.
    """
    jenjang = j.jenjang
    if jenjang is None:
        return TAK_DIKETAHUI
    hasil = hasil_penilaian(p, masa_berlaku(bacaan), lambda a: {a.jenjang: a.memenuhi})
    return hasil.peta(lambda h: h.get(jenjang))


@fakta("tidak mempunyai kesenjangan terhadap standar kompetensi jabatan itu", bacaan=BACAAN_ASESMEN)
def standar_terpenuhi(p: Pegawai, j: Jabatan, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[bool]:
    """Each competence of the standard of post ``j``, the technical ones included, is reached; one short decides."""
    return gaps(p, j, masa_berlaku(bacaan)).peta(lambda butir: seluruhnya(*(k.terpenuhi for k in butir)))


def _jpm(p: Pegawai, j: Jabatan, rumus: RumusJPM, bacaan: Bacaan) -> Riwayat[Fraction | Antara[Fraction]]:
    return gaps(p, j, masa_berlaku(bacaan)).peta(lambda butir: jpm(butir, rumus))


@fakta("job person match (rata-rata rasio yang dibatasi 1)", ukuran=Ukuran.TINGGI, bacaan=BACAAN_ASESMEN)
def jpm_rasio_dibatasi(p: Pegawai, j: Jabatan, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[Fraction | Antara[Fraction]]:
    """JPM with post ``j`` in per cent: the mean of the ratios of level reached to level required, each at most 1."""
    return _jpm(p, j, RASIO_DIBATASI, bacaan)


@fakta("job person match (rata-rata rasio)", ukuran=Ukuran.TINGGI, bacaan=BACAAN_ASESMEN)
def jpm_rasio(p: Pegawai, j: Jabatan, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[Fraction | Antara[Fraction]]:
    """JPM with post ``j`` in per cent: the mean of the ratios; a surplus makes up for a gap."""
    return _jpm(p, j, RASIO, bacaan)


@fakta("job person match (rata-rata rasio yang dibulatkan dua desimal)", ukuran=Ukuran.TINGGI, bacaan=BACAAN_ASESMEN)
def jpm_rasio_dibulatkan(p: Pegawai, j: Jabatan, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[Fraction | Antara[Fraction]]:
    """JPM with post ``j`` in per cent: the mean of the ratios, each rounded to two decimals first."""
    return _jpm(p, j, RASIO_DIBULATKAN, bacaan)


@fakta("job person match (jumlah capaian dibagi jumlah standar)", ukuran=Ukuran.TINGGI, bacaan=BACAAN_ASESMEN)
def jpm_jumlah(p: Pegawai, j: Jabatan, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[Fraction | Antara[Fraction]]:
    """JPM with post ``j`` in per cent: the sum of the levels reached over the sum of the levels required."""
    return _jpm(p, j, JUMLAH, bacaan)
