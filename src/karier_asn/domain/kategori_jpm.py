"""Categories of job person match (JPM): each but the lowest with the per cent at which it begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Generic, TypeVar

from attrs import field, frozen

from karier_asn.domain.fakta import jpm_jumlah, jpm_rasio, jpm_rasio_dibatasi, jpm_rasio_dibulatkan
from karier_asn.domain.tingkat import Tingkat
from karier_asn.engine.ekspresi import Pilihan, Syarat, pilihan, syarat
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import Antara


class KategoriSeleksi(Tingkat):
    """Category of JPM when a post is to be filled, lowest first."""

    KMS = "kurang memenuhi syarat"
    MMS = "masih memenuhi syarat"
    MS = "memenuhi syarat"


class KategoriPemetaan(Tingkat):
    """Category of JPM when competence is mapped, lowest first."""

    KURANG_OPTIMAL = "kurang optimal"
    CUKUP_OPTIMAL = "cukup optimal"
    OPTIMAL = "optimal"


K = TypeVar("K", bound=Tingkat)

CATATAN_JPM = (
    "Rumus JPM berbeda antarinstansi. Bawaan membatasi tiap rasio pada 1, sehingga kelebihan pada satu kompetensi "
    "tidak menutup kekurangan pada kompetensi lain."
)


def jpm_paling_rendah(batas: Fraction) -> Pilihan:
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


def _batas(batas: Mapping[K, Fraction | int]) -> dict[K, Fraction]:
    return {k: Fraction(b) for k, b in sorted(batas.items(), key=lambda kb: kb[1], reverse=True)}


@frozen
class KategoriJPM(Generic[K]):
    """Categories of JPM for one purpose: each but the lowest with the per cent at which it begins.

    An agency that draws other lines writes its own, with its own citation.

    Attributes:
        dasar: where the limits stand.
        tujuan: what the categories are for, in words.
        batas: the per cent from which on a category is reached, the highest first.

    Raises:
        GalatTulis: the lowest category has a limit, another one has none, or limits fall as categories rise.

    >>> from karier_asn.rules.pelatihan.kompetensi import KATEGORI_JPM_SELEKSI
    >>> [KATEGORI_JPM_SELEKSI.dari(Fraction(jpm)).value for jpm in ("80", "79.99", "67.99")]
    ['memenuhi syarat', 'masih memenuhi syarat', 'kurang memenuhi syarat']
    """

    dasar: Dasar
    tujuan: str
    batas: Mapping[K, Fraction] = field(converter=_batas)

    def __attrs_post_init__(self) -> None:
        skala = [*type(next(iter(self.batas)))] if self.batas else []
        if not skala or [*self.batas] != skala[:0:-1]:
            raise GalatTulis(
                f"Batas kategori {self.tujuan} tidak urut atau tidak lengkap.",
                "Beri batas pada setiap kategori kecuali yang terendah, makin tinggi kategorinya makin besar batasnya.",
            )

    def dari(self, jpm: Fraction | Antara[Fraction] | None) -> K | None:
        """The category of a JPM; ``None`` if what is known of it does not decide."""
        bawah, atas = (jpm.bawah, jpm.atas) if isinstance(jpm, Antara) else (jpm, jpm)
        if bawah is None or atas is None:
            return None
        mungkin = {self._satu(bawah), self._satu(atas)}
        return mungkin.pop() if len(mungkin) == 1 else None

    def _satu(self, jpm: Fraction) -> K:
        terendah: K = next(iter(type(next(iter(self.batas)))))
        return next((k for k, batas in self.batas.items() if jpm >= batas), terendah)

    def syarat(self, paling_rendah: K, ukur: Callable[[Fraction], Pilihan] = jpm_paling_rendah) -> Syarat:
        """The rule that asks for this category at least.

        Raises:
            GalatTulis: the lowest category, which everybody reaches.
        """
        if paling_rendah not in self.batas:
            raise GalatTulis(
                f"Kategori {paling_rendah.value} tidak mempunyai batas.", "Minta kategori di atas yang terendah."
            )
        return syarat(
            self.dasar / f"JPM {paling_rendah.value}",
            ukur(self.batas[paling_rendah]),
            judul=f"JPM untuk {self.tujuan} paling rendah {paling_rendah.value}",
        )
