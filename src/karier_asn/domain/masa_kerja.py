"""MasaKerja: length of service as a decree writes it, in whole years and months."""

from __future__ import annotations

import re
from typing import Final, Self

from attrs import field

from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.masa import Masa
from karier_asn.engine.samar import kata_dari, tampil

SETAHUN: Final = 12
"""Months of a year."""
KOSAKATA: Final = kata_dari("tahun thn th bulan bln bl")
"""The words of a length of service."""

_TEKS: Final = re.compile(
    r"(\d{1,3})\s*(?:tahun|thn|th)\.?\s*(?:(\d{1,2})\s*(?:bulan|bln|bl)\.?)?", re.ASCII | re.IGNORECASE
)


@frozen(order=True)
class MasaKerja:
    """Length of service, for instance masa kerja golongan: whole years and months, never negative.

    It is a figure of a decree, not a span between two days; for that, see `karier_asn.engine.riwayat.selisih`.

    Attributes:
        tahun: whole years, 0 or more.
        bulan: further months, 0 to 11.

    Raises:
        GalatBentuk: years below 0, or months outside 0 to 11; both are listed.

    >>> MasaKerja(8, 1) + MasaKerja(0, 11)
    MasaKerja(tahun=9, bulan=0)
    >>> MasaKerja.baca("8 Tahun 1 Bulan").format()
    '8 tahun 1 bulan'
    >>> max(MasaKerja(4, 11), MasaKerja(5))
    MasaKerja(tahun=5, bulan=0)
    """

    tahun: int
    bulan: int = field(default=0)

    def __attrs_post_init__(self) -> None:
        masalah = []
        if self.tahun < 0:
            pesan = f"Tahun masa kerja tidak boleh negatif, ditemukan {self.tahun}; perbaiki tahunnya."
            masalah.append(Masalah("tahun", "tahun-negatif", {"tahun": self.tahun}, pesan))
        if not 0 <= self.bulan < SETAHUN:
            pesan = f"Bulan masa kerja harus 0 sampai 11, ditemukan {self.bulan}; jadikan tahun yang selebihnya."
            masalah.append(Masalah("bulan", "bulan-di-luar-batas", {"bulan": self.bulan}, pesan))
        if masalah:
            raise GalatBentuk(masalah)

    @classmethod
    def dari_bulan(cls, bulan: int) -> Self:
        """So many months; `GalatBentuk` if they are negative.

        >>> MasaKerja.dari_bulan(97)
        MasaKerja(tahun=8, bulan=1)
        """
        tahun, sisa = divmod(bulan, SETAHUN)
        return cls(tahun, sisa)

    @classmethod
    def baca(cls, teks: str) -> Self:
        """Read "8 Tahun 1 Bulan", forgiving capitals, blanks and the usual abbreviations.

        Raises:
            GalatBentuk: the text is written otherwise, or the months are more than 11.
        """
        cocok = _TEKS.fullmatch(teks.strip())
        if cocok is None:
            ditemukan = tampil(teks, KOSAKATA)
            pesan = f"Ditemukan {ditemukan}, seharusnya tahun dan bulan; tulis misalnya '8 tahun 1 bulan'."
            raise GalatBentuk([Masalah("masa_kerja", "masa-kerja-tidak-terbaca", {"ditemukan": ditemukan}, pesan)])
        return cls(int(cocok[1]), int(cocok[2] or 0))

    def format(self) -> str:
        """The figure in words, as decrees write it."""
        return f"{self.tahun} tahun {self.bulan} bulan"

    @property
    def jumlah_bulan(self) -> int:
        """All of it in months."""
        return SETAHUN * self.tahun + self.bulan

    @property
    def masa(self) -> Masa:
        """As a duration that can be added to a day."""
        return Masa(self.jumlah_bulan)

    def __add__(self, lain: MasaKerja) -> MasaKerja:
        return MasaKerja.dari_bulan(self.jumlah_bulan + lain.jumlah_bulan)

    def __sub__(self, lain: MasaKerja) -> MasaKerja:
        """The difference; `GalatBentuk` if ``lain`` is longer, for what then holds is for a rule to say."""
        return MasaKerja.dari_bulan(self.jumlah_bulan - lain.jumlah_bulan)
