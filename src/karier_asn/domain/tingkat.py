"""Ordered scales: rank, education, performance, severity of a sanction.

Every scale is an `enum.Enum` whose members are ordered as they are written, lowest first, and whose values
are the official spelling. Members of two different scales cannot be compared: Python raises ``TypeError``.
"""

from __future__ import annotations

from enum import Enum
from typing import Self

from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.samar import kata_dari, tampil


def kunci_nama(teks: str) -> str:
    """The text without blanks and capitals, as names are compared wherever people typed them."""
    return "".join(teks.split()).casefold()


class Tingkat(Enum):
    """A step on a totally ordered scale.

    A member is written as its official spelling, followed by the other spellings that `baca` accepts.
    """

    _value_: str
    _urut: int
    _ejaan: frozenset[str]

    def __new__(cls, ejaan: str, *ejaan_lain: str) -> Self:
        """Number the members once, so that a comparison is one comparison of integers."""
        anggota = object.__new__(cls)
        anggota._value_ = ejaan
        anggota._urut = len(cls.__members__)
        anggota._ejaan = frozenset(map(kunci_nama, (ejaan, *ejaan_lain)))
        return anggota

    def __lt__(self, lain: Self) -> bool:
        if self.__class__ is not lain.__class__:
            return NotImplemented
        return self._urut < lain._urut

    def __le__(self, lain: Self) -> bool:
        if self.__class__ is not lain.__class__:
            return NotImplemented
        return self._urut <= lain._urut

    def __gt__(self, lain: Self) -> bool:
        if self.__class__ is not lain.__class__:
            return NotImplemented
        return self._urut > lain._urut

    def __ge__(self, lain: Self) -> bool:
        if self.__class__ is not lain.__class__:
            return NotImplemented
        return self._urut >= lain._urut

    @property
    def berikut(self) -> Self | None:
        """The next higher step, or ``None`` at the top of the scale."""
        return next((lain for lain in self.__class__ if lain._urut == self._urut + 1), None)

    @classmethod
    def baca(cls, teks: str) -> Self:
        """Read a step from text, forgiving capitals and blanks.

        Args:
            teks: an official spelling or another known spelling of a step.

        Returns:
            The step.

        Raises:
            GalatBentuk: it names no step of this scale, or is no text; also a ``ValueError``.
        """
        kunci = kunci_nama(teks) if isinstance(teks, str) else ""
        for anggota in cls:
            if kunci in anggota._ejaan:
                return anggota
        diterima = tuple(anggota.value for anggota in cls)
        ditemukan = tampil(teks, kata_dari(*diterima))
        pesan = f"Ditemukan {ditemukan}, yang tidak dikenal; tulis salah satu dari: {', '.join(diterima)}."
        raise GalatBentuk(
            [
                Masalah(
                    cls.__name__.lower(),
                    "tingkat-tidak-dikenal",
                    {"ditemukan": ditemukan, "diterima": diterima},
                    pesan,
                )
            ]
        )


class Golongan(Tingkat):
    """Golongan ruang of a PNS, I/a to IV/e: 17 ranks in one order.

    PPPK have golongan I to XVII without letters and without names; those are not on this scale.

    >>> Golongan.III_C < Golongan.IV_A
    True
    >>> Golongan.baca("III/C ").pangkat
    'Penata'
    >>> Golongan.IV_E.berikut is None
    True
    """

    I_A = "I/a"
    I_B = "I/b"
    I_C = "I/c"
    I_D = "I/d"
    II_A = "II/a"
    II_B = "II/b"
    II_C = "II/c"
    II_D = "II/d"
    III_A = "III/a"
    III_B = "III/b"
    III_C = "III/c"
    III_D = "III/d"
    IV_A = "IV/a"
    IV_B = "IV/b"
    IV_C = "IV/c"
    IV_D = "IV/d"
    IV_E = "IV/e"

    @property
    def pangkat(self) -> str:
        """The official name of the rank, for instance ``"Penata Muda"`` for III/a."""
        return _PANGKAT[self._urut]


_PANGKAT = (
    "Juru Muda",
    "Juru Muda Tingkat I",
    "Juru",
    "Juru Tingkat I",
    "Pengatur Muda",
    "Pengatur Muda Tingkat I",
    "Pengatur",
    "Pengatur Tingkat I",
    "Penata Muda",
    "Penata Muda Tingkat I",
    "Penata",
    "Penata Tingkat I",
    "Pembina",
    "Pembina Tingkat I",
    "Pembina Utama Muda",
    "Pembina Utama Madya",
    "Pembina Utama",
)


class GolonganPPPK(Tingkat):
    """Golongan of a PPPK, I to XVII: 17 grades in one order, without letters and without names.

    Source: Perpres 98/2020 as amended by Perpres 11/2024, the list as applications carry it; the text itself
    belum diperiksa. No grade equals a golongan ruang of a PNS, so the two scales cannot be compared.

    >>> GolonganPPPK.baca("ix") is GolonganPPPK.GOL_IX
    True
    >>> GolonganPPPK.GOL_V < GolonganPPPK.GOL_IX
    True
    """

    GOL_I = "I"
    GOL_II = "II"
    GOL_III = "III"
    GOL_IV = "IV"
    GOL_V = "V"
    GOL_VI = "VI"
    GOL_VII = "VII"
    GOL_VIII = "VIII"
    GOL_IX = "IX"
    GOL_X = "X"
    GOL_XI = "XI"
    GOL_XII = "XII"
    GOL_XIII = "XIII"
    GOL_XIV = "XIV"
    GOL_XV = "XV"
    GOL_XVI = "XVI"
    GOL_XVII = "XVII"


class Pendidikan(Tingkat):
    """Level of education, as the career rules distinguish it.

    D-I stands on the step of SLTA and D-IV on the step of S-1, because the rules treat them alike (PP 99/2000
    Pasal 8 and 18 jo. PP 12/2002; PP 11/2017 Pasal 54). SGPLB (a teachers' school) and the diplomas of dokter and
    apoteker have steps of their own, because Pasal 8 gives them a higher rank than the school or degree would.

    >>> Pendidikan.S1.value
    'S-1/D-IV'
    """

    SD = "SD"
    SLTP = "SLTP"
    SLTP_KEJURUAN = "SLTP Kejuruan"
    SLTA = "SLTA/D-I", "SLTA", "D-I"
    D2 = "D-II"
    SGPLB = "SGPLB", "Sekolah Guru Pendidikan Luar Biasa"
    D3 = "D-III", "Sarjana Muda", "Akademi", "Bakaloreat"
    S1 = "S-1/D-IV", "S-1", "D-IV"
    PROFESI = "Dokter/Apoteker", "Dokter", "Apoteker"
    S2 = "S-2"
    S3 = "S-3"


class Predikat(Tingkat):
    """Predikat kinerja of an employee, the five steps of every era on one order (names of PermenPANRB 6/2022).

    "Cukup" of PP 46/2011 and PP 30/2019 is the same step as "Butuh Perbaikan", "Kurang/misconduct" the same as
    "Kurang", and "Buruk" of PP 46/2011, the lowest of its five, the same as "Sangat Kurang". How a number or two
    ratings become a predicate is told in `karier_asn.domain.kinerja`.

    >>> Predikat.baca("BAIK") is Predikat.BAIK
    True
    """

    SANGAT_KURANG = "Sangat Kurang", "Buruk"
    KURANG = "Kurang", "Kurang/misconduct"
    BUTUH_PERBAIKAN = "Butuh Perbaikan", "Cukup", "Butuh Perbaikan/Cukup"
    BAIK = "Baik"
    SANGAT_BAIK = "Sangat Baik"


class Ekspektasi(Tingkat):
    """Rating of hasil kerja or of perilaku kerja against the leader's expectation (PermenPANRB 6/2022).

    >>> Ekspektasi.baca("DIATAS ESPEKTASI")
    <Ekspektasi.DI_ATAS: 'di atas ekspektasi'>
    """

    DI_BAWAH = "di bawah ekspektasi", "di bawah espektasi"
    SESUAI = "sesuai ekspektasi", "sesuai espektasi"
    DI_ATAS = "di atas ekspektasi", "di atas espektasi"


class TingkatHukuman(Tingkat):
    """Severity of a hukuman disiplin (PP 94/2021 Pasal 8 ayat (1))."""

    RINGAN = "ringan"
    SEDANG = "sedang"
    BERAT = "berat"
