"""Temuan: what the importer has to say about a record.

The codes are the data-quality indicators of BKN (``COM_1`` ... ``CON_4``) and these of our own:

========================  ====================================================================================
``FORMAT``                readable, but not as this field is usually written; or not readable at all
``KODE``                  a code that is not on the code list, or has no counterpart in the domain
``TIDAK_DIBACA``          an answer that was handed over and is not read
``TIDAK_DIKETAHUI``       a value that is missing or could not be read, and is therefore unknown
``GANDA``                 the same thing recorded twice
``PERIODE``               a period that ends before it begins
``BENTROK``               two statements of the record that cannot both be true
``TERHAPUS``              deleted in SIASN, and therefore left out
========================  ====================================================================================
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from attrs import field, frozen

from karier_asn.engine.samar import tampil as tampil


class Berat(Enum):
    """How much a finding matters."""

    INFO = "info"
    """Read and understood all the same."""
    PERINGATAN = "peringatan"
    """Something stays unknown or incomplete."""
    KESALAHAN = "kesalahan"
    """The record contradicts itself."""


@frozen
class Temuan:
    """One finding about a record.

    Attributes:
        kode: stable code, see this module.
        jalur: where in the answers, for instance ``"rw-golongan[1].tmtGolongan"``.
        pesan: what was found and what to do, in Indonesian; what it shows of a value is told in `engine.samar`.
        berat: how much it matters.
    """

    kode: str
    jalur: str
    pesan: str
    berat: Berat


_BERAT: Final[Mapping[str, Berat]] = {
    "FORMAT": Berat.INFO,
    "KODE": Berat.PERINGATAN,
    "TIDAK_DIBACA": Berat.PERINGATAN,
    "TIDAK_DIKETAHUI": Berat.PERINGATAN,
    "GANDA": Berat.PERINGATAN,
    "PERIODE": Berat.KESALAHAN,
    "BENTROK": Berat.KESALAHAN,
    "TERHAPUS": Berat.INFO,
    "COM": Berat.PERINGATAN,
    "TIM": Berat.PERINGATAN,
    "ACC": Berat.KESALAHAN,
    "CON": Berat.KESALAHAN,
}


@frozen(eq=False)
class Catatan:
    """Collects the findings of one reading, in the order in which they were made."""

    _temuan: list[Temuan] = field(init=False, factory=list)

    def lapor(self, kode: str, jalur: str, pesan: str, berat: Berat | None = None) -> None:
        """Add a finding; its weight follows from the code unless given."""
        rumpun = kode if kode in _BERAT else kode.partition("_")[0]
        self._temuan.append(Temuan(kode, jalur, pesan, berat or _BERAT[rumpun]))

    def hasil(self) -> tuple[Temuan, ...]:
        """The findings so far, each once."""
        return tuple(dict.fromkeys(self._temuan))
