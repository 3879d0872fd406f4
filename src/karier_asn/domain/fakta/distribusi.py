"""Facts: how the predicates of a unit are distributed. They are of one period, and so the same on every day."""

from __future__ import annotations

from fractions import Fraction

from karier_asn.domain.distribusi import DistribusiPredikat, PredikatOrganisasi
from karier_asn.domain.tingkat import Ekspektasi, Predikat
from karier_asn.engine.kata import fakta
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.riwayat import Antara, Riwayat


@fakta("predikat kinerja organisasi")
def predikat_organisasi(d: DistribusiPredikat) -> Riwayat[PredikatOrganisasi]:
    """The predicate of the organisation."""
    return Riwayat.tetap(d.organisasi)


@fakta("bagian pegawai berpredikat Sangat Baik (persen)", ukuran=Ukuran.TINGGI)
def bagian_sangat_baik(d: DistribusiPredikat) -> Riwayat[Fraction | Antara[Fraction]]:
    """The per cent of people who are Sangat Baik."""
    return Riwayat.tetap(d.bagian(Predikat.SANGAT_BAIK))


@fakta("bagian pegawai berpredikat Baik (persen)", ukuran=Ukuran.TINGGI)
def bagian_baik(d: DistribusiPredikat) -> Riwayat[Fraction | Antara[Fraction]]:
    """The per cent of people who are Baik."""
    return Riwayat.tetap(d.bagian(Predikat.BAIK))


@fakta("bagian pegawai berpredikat Butuh Perbaikan (persen)", ukuran=Ukuran.TINGGI)
def bagian_butuh_perbaikan(d: DistribusiPredikat) -> Riwayat[Fraction | Antara[Fraction]]:
    """The per cent of people who are Butuh Perbaikan."""
    return Riwayat.tetap(d.bagian(Predikat.BUTUH_PERBAIKAN))


@fakta("bagian pegawai berpredikat Kurang (persen)", ukuran=Ukuran.TINGGI)
def bagian_kurang(d: DistribusiPredikat) -> Riwayat[Fraction | Antara[Fraction]]:
    """The per cent of people who are Kurang."""
    return Riwayat.tetap(d.bagian(Predikat.KURANG))


@fakta("bagian pegawai berpredikat Sangat Kurang (persen)", ukuran=Ukuran.TINGGI)
def bagian_sangat_kurang(d: DistribusiPredikat) -> Riwayat[Fraction | Antara[Fraction]]:
    """The per cent of people who are Sangat Kurang."""
    return Riwayat.tetap(d.bagian(Predikat.SANGAT_KURANG))


@fakta("bagian pegawai berpredikat Kurang dan/atau Butuh Perbaikan (persen)", ukuran=Ukuran.TINGGI)
def bagian_kurang_atau_perbaikan(d: DistribusiPredikat) -> Riwayat[Fraction | Antara[Fraction]]:
    """The per cent of people who are Kurang or Butuh Perbaikan, both together."""
    return Riwayat.tetap(d.bagian(Predikat.KURANG, Predikat.BUTUH_PERBAIKAN))


@fakta("banyaknya pegawai berpredikat Sangat Baik", ukuran=Ukuran.JUMLAH)
def banyak_sangat_baik(d: DistribusiPredikat) -> Riwayat[int | Antara[int]]:
    """How many people are Sangat Baik."""
    return Riwayat.tetap(d.banyak(Predikat.SANGAT_BAIK))


@fakta("banyaknya pegawai berpredikat Kurang dan/atau Butuh Perbaikan", ukuran=Ukuran.JUMLAH)
def banyak_kurang_atau_perbaikan(d: DistribusiPredikat) -> Riwayat[int | Antara[int]]:
    """How many people are Kurang or Butuh Perbaikan, both together."""
    return Riwayat.tetap(d.banyak(Predikat.KURANG, Predikat.BUTUH_PERBAIKAN))


@fakta("banyaknya pegawai yang predikatnya belum diketahui", ukuran=Ukuran.JUMLAH)
def belum_berpredikat(d: DistribusiPredikat) -> Riwayat[int]:
    """How many people have no predicate that is known."""
    return Riwayat.tetap(d.belum)


@fakta("bagian pegawai di atas ekspektasi (persen)", ukuran=Ukuran.TINGGI)
def bagian_di_atas(d: DistribusiPredikat) -> Riwayat[Fraction]:
    """The per cent of people above expectation."""
    return Riwayat.tetap(d.bagian_status(Ekspektasi.DI_ATAS))


@fakta("bagian pegawai sesuai ekspektasi (persen)", ukuran=Ukuran.TINGGI)
def bagian_sesuai(d: DistribusiPredikat) -> Riwayat[Fraction]:
    """The per cent of people at expectation."""
    return Riwayat.tetap(d.bagian_status(Ekspektasi.SESUAI))


@fakta("bagian pegawai di bawah ekspektasi (persen)", ukuran=Ukuran.TINGGI)
def bagian_di_bawah(d: DistribusiPredikat) -> Riwayat[Fraction]:
    """The per cent of people below expectation."""
    return Riwayat.tetap(d.bagian_status(Ekspektasi.DI_BAWAH))
