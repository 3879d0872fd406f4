"""NIP: the 18-digit number of an employee, read and checked.

The number of a PNS holds the birth date (digits 1-8), the month of the TMT CPNS (9-14), the sex (15) and a
serial (16-18). The NI PPPK has the same shape, but digits 9-12 are the year of appointment and 13-14 a
frequency code, which is not a month. The digits alone do not tell which of the two a number is, so the kind
must be given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Final, Self

from attrs import field

from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, Masalah

__all__ = [
    "NIP",
    "JenisKelamin",
    "JenisNIP",
    "compact",
    "is_valid",
    "mask",
    "validate",
]

PANJANG: Final = 18
"""Number of digits."""


class JenisNIP(Enum):
    """Which of the two layouts a number has."""

    PNS = "NIP"
    PPPK = "NI PPPK"


class JenisKelamin(Enum):
    """Sex, as digit 15 tells it."""

    LAKI_LAKI = "laki-laki"
    PEREMPUAN = "perempuan"


_JENIS_KELAMIN = {"1": JenisKelamin.LAKI_LAKI, "2": JenisKelamin.PEREMPUAN}
_PEMISAH = re.compile(r"[\s.,/_'\u2019\u2010-\u2015\u2212-]+")


def compact(teks: str) -> str:
    """The number without what people write between its digits, and the apostrophe that spreadsheets put in front.

    >>> compact("'19960808 202204 1 901"), compact("19960808/202204_1\u2013901")
    ('199608082022041901', '199608082022041901')
    """
    return _PEMISAH.sub("", teks)


def mask(teks: str) -> str:
    """The number as it may be shown: at most the three digits of the serial, and only of a complete number.

    >>> mask("199608082022041901"), mask("19960808 202204 1 901"), mask("Budi")
    ('***************901', '***************901', '****')
    """
    angka = compact(teks)
    if not (len(angka) == PANJANG and angka.isascii() and angka.isdigit()):
        return "*" * min(len(teks), PANJANG)
    return "*" * (PANJANG - 3) + angka[-3:]


def validate(teks: str, jenis: JenisNIP) -> str:
    """Check a number and return it compact.

    A serial ``000`` is well formed here, although no real number carries it.

    Args:
        teks: the number, with or without separators.
        jenis: which layout the number has.

    Returns:
        The 18 digits.

    Raises:
        GalatBentuk: length, digits, birth date, month, year or sex are wrong; every problem is listed.
    """
    angka = compact(teks)
    masalah = list(_masalah(angka, jenis))
    if masalah:
        raise GalatBentuk(masalah)
    return angka


def is_valid(teks: str, jenis: JenisNIP) -> bool:
    """Whether `validate` accepts the number.

    >>> is_valid("199001012024211901", JenisNIP.PPPK), is_valid("199001012024211901", JenisNIP.PNS)
    (True, False)
    """
    return not any(True for _ in _masalah(compact(teks), jenis))


def _masalah(angka: str, jenis: JenisNIP) -> Iterator[Masalah]:
    """Every problem of a compact number, with no digit of it in the message beyond the one at fault."""
    if not (angka.isascii() and angka.isdigit()):
        yield _satu("nip-bukan-angka", f"{jenis.value} harus terdiri atas angka saja; periksa hurufnya.")
        return
    if len(angka) != PANJANG:
        pesan = f"{jenis.value} harus {PANJANG} angka, ditemukan {len(angka)}; lengkapi angkanya."
        yield _satu("nip-panjang", pesan, panjang=len(angka), seharusnya=PANJANG)
        return
    if _tanggal(angka[0:8]) is None:
        yield _satu("nip-lahir", "Angka 1-8 harus tanggal lahir (tahun, bulan, tanggal) yang ada di kalender.")
    if angka[8:12] == "0000":
        yield _satu("nip-tahun", "Angka 9-12 harus tahun pengangkatan, ditemukan 0000.")
    if jenis is JenisNIP.PNS and not "01" <= angka[12:14] <= "12":
        pesan = (
            f"Angka 13-14 harus bulan TMT CPNS (01-12), ditemukan {angka[12:14]}. "
            "Bila ini NI PPPK, bacalah sebagai NI PPPK."
        )
        yield _satu("nip-bulan", pesan, bulan=angka[12:14])
    if angka[14] not in _JENIS_KELAMIN:
        pesan = f"Angka 15 harus 1 (laki-laki) atau 2 (perempuan), ditemukan {angka[14]}."
        yield _satu("nip-jenis-kelamin", pesan, ditemukan=angka[14])


def _satu(kode: str, pesan: str, **parameter: object) -> Masalah:
    return Masalah("nip", kode, parameter, pesan)


def _tanggal(angka: str) -> date | None:
    """YYYYMMDD as a date, or ``None`` if the calendar has no such day."""
    try:
        return date(int(angka[0:4]), int(angka[4:6]), int(angka[6:8]))
    except ValueError:
        return None


@frozen(repr=False)
class NIP:
    """A well-formed NIP or NI PPPK.

    Build it with `NIP.pns` or `NIP.pppk`. ``repr`` and ``str`` show the masked number; `angka` and `format`
    give the digits and are asked for on purpose.

    >>> nip = NIP.pns("19960808 202204 1 901")
    >>> nip
    NIP(***************901)
    >>> nip.tanggal_lahir, nip.tmt_cpns
    (datetime.date(1996, 8, 8), datetime.date(2022, 4, 1))
    """

    angka: str = field(converter=compact)
    jenis: JenisNIP

    def __attrs_post_init__(self) -> None:
        validate(self.angka, self.jenis)

    @classmethod
    def pns(cls, teks: str) -> Self:
        """Read the NIP of a PNS or CPNS; `GalatBentuk` if it is not well formed."""
        return cls(teks, JenisNIP.PNS)

    @classmethod
    def pppk(cls, teks: str) -> Self:
        """Read the NI PPPK of a PPPK; `GalatBentuk` if it is not well formed."""
        return cls(teks, JenisNIP.PPPK)

    def __repr__(self) -> str:
        return f"NIP({mask(self.angka)})"

    def format(self) -> str:
        """The number in the usual groups: birth date, TMT, sex, serial.

        >>> NIP.pns("199608082022041901").format()
        '19960808 202204 1 901'
        """
        return f"{self.angka[0:8]} {self.angka[8:14]} {self.angka[14]} {self.angka[15:]}"

    @property
    def tanggal_lahir(self) -> date:
        """Birth date, digits 1-8."""
        return date(int(self.angka[0:4]), int(self.angka[4:6]), int(self.angka[6:8]))

    @property
    def tahun_pengangkatan(self) -> int:
        """Year of appointment, digits 9-12: of the TMT CPNS, or as PPPK."""
        return int(self.angka[8:12])

    @property
    def tmt_cpns(self) -> date | None:
        """First day of the month of the TMT CPNS, digits 9-14; ``None`` for a PPPK, who has no such month."""
        if self.jenis is JenisNIP.PPPK:
            return None
        return date(self.tahun_pengangkatan, int(self.angka[12:14]), 1)

    @property
    def jenis_kelamin(self) -> JenisKelamin:
        """Sex, digit 15."""
        return _JENIS_KELAMIN[self.angka[14]]

    @property
    def nomor_urut(self) -> str:
        """Serial among equal first 15 digits, digits 16-18."""
        return self.angka[15:]

    @property
    def terpotong(self) -> bool:
        """Whether the serial is ``000``: a spreadsheet keeps 15 digits of a number and makes the rest zeros.

        Such a number tells birth date, month and sex, but does not tell people apart.

        >>> NIP.pns("199608082022041000").terpotong
        True
        """
        return self.angka.endswith("000")
