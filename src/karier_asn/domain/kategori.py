"""Kategori: what a figure is called, by limits that a rule or an agency sets; and the scales of job person match."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Generic, TypeVar

from attrs import field

from karier_asn.domain.tingkat import Tingkat
from karier_asn.engine.angka import eksak
from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import Antara


class KategoriSeleksi(Tingkat):
    """Category of job person match (JPM) when a post is to be filled, lowest first."""

    KMS = "kurang memenuhi syarat"
    MMS = "masih memenuhi syarat"
    MS = "memenuhi syarat"


class KategoriPemetaan(Tingkat):
    """Category of JPM when competence is mapped, lowest first."""

    KURANG_OPTIMAL = "kurang optimal"
    CUKUP_OPTIMAL = "cukup optimal"
    OPTIMAL = "optimal"


K = TypeVar("K", bound=Tingkat)


def _menurun(batas: Mapping[K, Fraction | int]) -> dict[K, Fraction]:
    tepat = {k: eksak(b, "batas") for k, b in batas.items()}
    return dict(sorted(tepat.items(), key=lambda kb: kb[1], reverse=True))


@frozen
class BatasKategori(Generic[K]):
    """The limits of categories for one purpose: each but the lowest with the figure at which it begins.

    An agency that draws other lines writes its own, with its own citation.

    Attributes:
        dasar: where the limits stand.
        tujuan: what the categories are for, in words.
        batas: the figure from which on a category is reached, the highest first.

    Raises:
        GalatTulis: the lowest category has a limit, another one has none, or limits fall as categories rise.

    >>> from datetime import date
    >>> from karier_asn.engine.hukum import Cara, Peraturan
    >>> pergub = Peraturan("Pergub Contoh", "", date(2020, 1, 1), Cara.INSTANSI, date(2026, 1, 1))
    >>> batas = {KategoriPemetaan.OPTIMAL: 90, KategoriPemetaan.CUKUP_OPTIMAL: 78}
    >>> pemetaan = BatasKategori(pergub / "Pasal 9", "pemetaan", batas)
    >>> [pemetaan.dari(Fraction(jpm)).value for jpm in ("90", "89.99", "77.99")]
    ['optimal', 'cukup optimal', 'kurang optimal']
    """

    dasar: Dasar
    tujuan: str
    batas: Mapping[K, Fraction] = field(converter=_menurun)

    def __attrs_post_init__(self) -> None:
        skala = [*type(next(iter(self.batas)))] if self.batas else []
        if not skala or [*self.batas] != skala[:0:-1]:
            raise GalatTulis(
                f"Batas kategori {self.tujuan} tidak urut atau tidak lengkap.",
                "Beri batas pada setiap kategori kecuali yang terendah, makin tinggi kategorinya makin besar batasnya.",
            )

    def dari(self, nilai: Fraction | Antara[Fraction] | None) -> K | None:
        """The category of a figure; ``None`` if what is known of it does not decide."""
        bawah, atas = (nilai.bawah, nilai.atas) if isinstance(nilai, Antara) else (nilai, nilai)
        if bawah is None or atas is None:
            return None
        mungkin = {self._satu(bawah), self._satu(atas)}
        return mungkin.pop() if len(mungkin) == 1 else None

    def mulai(self, kategori: K) -> Fraction:
        """The figure at which a category begins.

        Raises:
            GalatTulis: the lowest category, which everybody reaches.
        """
        if kategori not in self.batas:
            raise GalatTulis(
                f"Kategori {kategori.value} tidak mempunyai batas.", "Minta kategori di atas yang terendah."
            )
        return self.batas[kategori]

    def _satu(self, nilai: Fraction) -> K:
        terendah: K = next(iter(type(next(iter(self.batas)))))
        return next((k for k, batas in self.batas.items() if nilai >= batas), terendah)
