"""Distribusi: the predicate of an organisation, and how many of its people have which predicate and standing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from attrs import field

from karier_asn.domain.sertifikat import rentang
from karier_asn.domain.tingkat import Ekspektasi, Predikat, Tingkat
from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.riwayat import Antara


class PredikatOrganisasi(Tingkat):
    """What an organisation achieved in a period, lowest first (SE MenPANRB 3/2023)."""

    SANGAT_KURANG = "Sangat Kurang"
    KURANG = "Kurang"
    BUTUH_PERBAIKAN = "Butuh Perbaikan", "Cukup", "Butuh Perbaikan/Cukup", "Butuh Perbaikan (Cukup)"
    BAIK = "Baik"
    ISTIMEWA = "Istimewa"


@frozen
class DistribusiPredikat:
    """The people of one unit by what they were appraised at in one period.

    Attributes:
        organisasi: the predicate of the organisation or unit; ``None`` = not known.
        jumlah: how many have each predicate; what is not named has none.
        belum: how many have a predicate that is not known.
        status: how many stand above, at and below expectation (PP 30/2019 Pasal 41 ayat (8)); ``None`` = not known.

    Raises:
        GalatBentuk: a number below 0, or standings of more people than there are; lists all.

    >>> d = DistribusiPredikat(PredikatOrganisasi.BAIK, {Predikat.SANGAT_BAIK: 2, Predikat.BAIK: 7}, belum=1)
    >>> d.orang, d.bagian(Predikat.BAIK), d.bagian(Predikat.KURANG)
    (10, Antara(bawah=Fraction(70, 1), atas=Fraction(80, 1)), Antara(bawah=Fraction(0, 1), atas=Fraction(10, 1)))
    """

    organisasi: PredikatOrganisasi | None = None
    jumlah: Mapping[Predikat, int] = field(factory=dict)
    belum: int = 0
    status: Mapping[Ekspektasi, int] | None = None

    def __attrs_post_init__(self) -> None:
        if masalah := [*_masalah(self)]:
            raise GalatBentuk(masalah)

    @property
    def orang(self) -> int:
        """How many people there are."""
        return sum(self.jumlah.values()) + self.belum

    def banyak(self, *predikat: Predikat) -> int | Antara[int]:
        """How many have one of these predicates, by bounds while some have one that is not known."""
        n = sum(self.jumlah.get(p, 0) for p in predikat)
        return Antara(n, n + self.belum) if self.belum else n

    def bagian(self, *predikat: Predikat) -> Fraction | Antara[Fraction] | None:
        """The per cent who have one of these predicates, not rounded; ``None`` of a unit without people."""
        n = self.banyak(*predikat)
        bawah, atas = (n.bawah, n.atas or 0) if isinstance(n, Antara) else (n, n)
        return rentang(self._persen(bawah), self._persen(atas)) if self.orang else None

    def bagian_status(self, status: Ekspektasi) -> Fraction | None:
        """The per cent who have this standing, not rounded; ``None`` while the standings are not known."""
        return self._persen(self.status.get(status, 0)) if self.status is not None and self.orang else None

    def _persen(self, n: int) -> Fraction:
        return Fraction(100 * n, self.orang)


def _masalah(d: DistribusiPredikat) -> Iterator[Masalah]:
    """What cannot be."""
    isi = [(f"jumlah[{p.value}]", n) for p, n in d.jumlah.items()]
    isi += [("belum", d.belum), *((f"status[{s.value}]", n) for s, n in (d.status or {}).items())]
    for jalur, n in isi:
        if n < 0:
            yield Masalah(jalur, "negatif", {"nilai": n}, f"Tidak boleh negatif: {n}.")
    if d.status is not None and sum(d.status.values()) != d.orang:
        pesan = f"Jumlah menurut status {sum(d.status.values())}, menurut predikat {d.orang}; keduanya orang yang sama."
        yield Masalah("status", "jumlah-berbeda", {"status": sum(d.status.values()), "predikat": d.orang}, pesan)
