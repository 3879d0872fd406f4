"""Facts: competence assessed, and how it compares with the standard of a post."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.kesenjangan import (
    JUMLAH,
    RASIO,
    RASIO_DIBATASI,
    RASIO_DIBULATKAN,
    Kesenjangan,
    RumusJPM,
    jpm,
    kesenjangan,
)
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.ekspresi import Ukuran, fakta
from karier_asn.engine.riwayat import AKHIR, TAK_DIKETAHUI, Antara, Riwayat, angkat


@fakta("memenuhi standar Kompetensi Teknis, Manajerial, dan Sosial Kultural jabatan itu")
def kompeten(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Assessed against the competence standard of the level of post ``j``; unknown once the result has expired.

    Whether the standard was met is what the assessment says; competence by competence, see `standar_terpenuhi`.
    """
    if p.kompetensi is None or j.jenjang is None:
        return TAK_DIKETAHUI
    hasil: Riwayat[bool] = TAK_DIKETAHUI
    for a in p.kompetensi:
        if a.jenjang is j.jenjang:
            baru: Riwayat[bool] = Riwayat.tetap(a.memenuhi).antara(a.sejak, a.sampai or AKHIR)
            hasil = angkat(lambda lama, kini: lama if kini is None else kini, hasil, baru)
    return hasil


@fakta("kompetensinya pernah dinilai")
def dinilai(p: Pegawai) -> Riwayat[bool]:
    """An assessment of competence is on record, however old; unknown while the record of assessments is."""
    return TAK_DIKETAHUI if p.kompetensi is None else Riwayat.rentang((a.sejak, None) for a in p.kompetensi)


@fakta("penilaian kompetensi terakhir")
def tanggal_asesmen(p: Pegawai) -> Riwayat[date]:
    """The first day on which the latest assessment counts."""
    return Riwayat({a.sejak: a.sejak for a in p.kompetensi or ()})


@fakta("tidak mempunyai kesenjangan terhadap standar kompetensi jabatan itu")
def standar_terpenuhi(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Each competence of the standard of post ``j``, the technical ones included, is reached; one short decides."""

    def semua(butir: tuple[Kesenjangan, ...]) -> bool | None:
        nilai = {k.terpenuhi for k in butir}
        return False if False in nilai else None if None in nilai else True

    return kesenjangan(p, j).peta(semua)


def _jpm(p: Pegawai, j: Jabatan, rumus: RumusJPM) -> Riwayat[Fraction | Antara[Fraction]]:
    return kesenjangan(p, j).peta(lambda butir: jpm(butir, rumus))


@fakta("job person match (rata-rata rasio yang dibatasi 1)", ukuran=Ukuran.TINGGI)
def jpm_rasio_dibatasi(p: Pegawai, j: Jabatan) -> Riwayat[Fraction | Antara[Fraction]]:
    """JPM with post ``j`` in per cent: the mean of the ratios of level reached to level required, each at most 1."""
    return _jpm(p, j, RASIO_DIBATASI)


@fakta("job person match (rata-rata rasio)", ukuran=Ukuran.TINGGI)
def jpm_rasio(p: Pegawai, j: Jabatan) -> Riwayat[Fraction | Antara[Fraction]]:
    """JPM with post ``j`` in per cent: the mean of the ratios; a surplus makes up for a gap."""
    return _jpm(p, j, RASIO)


@fakta("job person match (rata-rata rasio yang dibulatkan dua desimal)", ukuran=Ukuran.TINGGI)
def jpm_rasio_dibulatkan(p: Pegawai, j: Jabatan) -> Riwayat[Fraction | Antara[Fraction]]:
    """JPM with post ``j`` in per cent: the mean of the ratios, each rounded to two decimals first."""
    return _jpm(p, j, RASIO_DIBULATKAN)


@fakta("job person match (jumlah capaian dibagi jumlah standar)", ukuran=Ukuran.TINGGI)
def jpm_jumlah(p: Pegawai, j: Jabatan) -> Riwayat[Fraction | Antara[Fraction]]:
    """JPM with post ``j`` in per cent: the sum of the levels reached over the sum of the levels required."""
    return _jpm(p, j, JUMLAH)
