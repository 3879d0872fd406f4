"""The PAK on record, as the account reads them: what each of them is, and what its row leaves open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction

from karier_asn.domain.rekam import AngkaKredit, JenisAngkaKredit
from karier_asn.engine.riwayat import Antara


def bulan(mulai: date, sampai: date) -> list[date]:
    """The first days of months from ``mulai`` on, before ``sampai``."""
    return [date(n // 12, n % 12 + 1, 1) for n in range(_bulan_ke(mulai), _bulan_ke(sampai))]


def _bulan_ke(d: date) -> int:
    """The number of the first month that begins on a day or after it."""
    return 12 * d.year + d.month - 1 + (d.day > 1)


def berkonversi(k: AngkaKredit) -> bool:
    """Whether a PAK converts predicates of a known period."""
    return k.jenis is JenisAngkaKredit.KONVERSI and k.mulai is not None and k.sampai is not None


def masa_pak(k: AngkaKredit) -> frozenset[date]:
    """The months of a PAK of a known period."""
    return frozenset(bulan(k.mulai, k.sampai)) if k.mulai and k.sampai else frozenset()


def rincian(k: AngkaKredit) -> dict[str, str | Fraction]:
    """The number of a PAK and its credit, as entries tell them."""
    return {"nomor": k.nomor or "tanpa nomor", "nilai": Fraction(k.nilai)}


def tidak_jelas(pak: Iterable[AngkaKredit], mulai: date, sampai: date) -> Iterator[AngkaKredit]:
    """The rows that may convert predicates within this time, but lack their kind, or the period."""
    awal, akhir = _bulan_ke(mulai), _bulan_ke(sampai)
    for k in pak:
        a = awal if k.mulai is None else _bulan_ke(k.mulai)
        b = akhir if k.sampai is None else _bulan_ke(k.sampai)
        if k.jenis in (None, JenisAngkaKredit.KONVERSI) and not berkonversi(k) and awal <= a < b <= akhir:
            yield k


def sejak(hari: date, jelas: Iterable[AngkaKredit], mulai: date) -> date:
    """From which day on what is not clear from ``hari`` on may change what counts: that, or that of a PAK displaced."""
    for k in sorted(jelas, key=lambda k: k.sampai or mulai, reverse=True):
        if k.mulai and k.sampai and k.mulai < hari < k.sampai:
            hari = k.mulai
    return hari


def integrasi(pak: Iterable[AngkaKredit]) -> tuple[AngkaKredit, Fraction | Antara[Fraction]] | None:
    """The PAK integrasi given last, and its credit; bounds where the rows do not tell which is the last.

    A row without a kind may be one; of rows without the day of the decree each may be the last.
    """
    semua = [k for k in pak if k.jenis is JenisAngkaKredit.INTEGRASI]
    if not semua:
        return None
    terakhir = max(semua, key=lambda k: (k.tanggal is not None, k.tanggal or date.min))
    mungkin = [
        k
        for k in pak
        if k.jenis in (None, JenisAngkaKredit.INTEGRASI)
        and (k.tanggal is None or terakhir.tanggal is None or k.tanggal >= terakhir.tanggal)
    ]
    nilai = sorted({Fraction(k.nilai) for k in mungkin})
    return terakhir, nilai[0] if len(nilai) == 1 else Antara(nilai[0], nilai[-1])
