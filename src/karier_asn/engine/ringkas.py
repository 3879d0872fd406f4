"""Partial evaluation: what a rule still asks of those of whom something is known already.

A rule speaks of many; of somebody of whom one fact is known, most of it may be settled. `ringkas` leaves that out. What
is decided with less known stays decided with more known, so what remains comes to the same for all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

from karier_asn.engine.ekspresi import (
    Banding,
    FaktaBenar,
    Jika,
    Kondisi,
    Menurut,
    Nilai,
    Pilihan,
    SalahSatu,
    Semua,
    SimpulKondisi,
    Syarat,
)
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat, angkat
from karier_asn.engine.sehari import berlaku


def ringkas(
    aturan: Kondisi,
    *subjek: object,
    asumsi: Mapping[Nilai[Any], object] | None = None,
    bacaan: Mapping[str, str] | None = None,
) -> Kondisi:
    """The rule without what these subjects settle, whatever else comes to be known of them.

    Left out are items of "all of these" that are met and items of "one of these" that are not, on every day on which
    they bear on the rule, and conditions of "bagi ..." that are met. Under the same readings the rest has the same
    verdict on every day for everybody of whom at least as much is known.

    >>> from karier_asn.engine.kata import fakta, jika
    >>> from karier_asn.engine.riwayat import TAK_DIKETAHUI
    >>> @fakta("guru")
    ... def guru(o: str) -> Riwayat[bool]:
    ...     return TAK_DIKETAHUI
    >>> @fakta("usia")
    ... def usia(o: str) -> Riwayat[int]:
    ...     return TAK_DIKETAHUI
    >>> aturan = jika(guru, maka=usia <= 60) & jika(~guru, maka=usia <= 58)
    >>> ringkas(aturan, "", asumsi={guru: True})
    <Banding usia <= 60>
    """
    return _ringkas(evaluate(aturan, *subjek, asumsi=asumsi, bacaan=bacaan), Riwayat.tetap(True))


def _ringkas(j: Jejak, lingkup: Riwayat[bool]) -> SimpulKondisi:
    """The node without what is settled; ``lingkup`` are the days on which what is above it asks for it."""
    match j.simpul:
        case Semua():
            return _gabungan(Semua, Putusan.MS, j.anak, lingkup)
        case SalahSatu():
            return _gabungan(SalahSatu, Putusan.TMS, j.anak, lingkup)
        case Jika():
            kondisi, maka = j.anak
            if all(angkat(lambda di, p: not di or p is Putusan.MS, lingkup, kondisi.putusan).nilai):
                return _ringkas(maka, lingkup)
            return Jika(_ringkas(kondisi, lingkup), _ringkas(maka, lingkup))
        case Syarat(dasar, _, judul):
            masa = Riwayat.rentang([(dasar.mulai, dasar.sampai)])
            return Syarat(dasar, _ringkas(j.anak[0], angkat(_dan, lingkup, masa)), judul)
        case Menurut(versi):
            terkini = berlaku(versi)
            masa_versi = [angkat(lambda di, i, n=n: _dan(di, i == n), lingkup, terkini) for n in range(len(versi))]
            isi = map(_ringkas, j.anak, masa_versi)
            return Menurut(tuple((d, k) for (d, _), k in zip(versi, isi, strict=True)))
        case Pilihan(kunci, bacaan, catatan):
            terbaca = tuple((nama, _ringkas(a, lingkup)) for (nama, _), a in zip(bacaan, j.anak, strict=True))
            return Pilihan(kunci, terbaca, catatan)
        case Banding() | FaktaBenar():
            return j.simpul
    assert_never(j.simpul)


def _gabungan(
    kelas: type[Semua] | type[SalahSatu], selesai: Putusan, anak: tuple[Jejak, ...], lingkup: Riwayat[bool]
) -> SimpulKondisi:
    """All or one of the items still open; the settled ones too where the rest is not in force as long as all are."""
    putusan = [angkat(lambda di, p: p if di else None, lingkup, a.putusan) for a in anak]
    terbuka = [i for i, p in enumerate(putusan) if not {selesai, None}.issuperset(p.nilai)]
    if not terbuka or angkat(_ada, *(putusan[i] for i in terbuka)) != angkat(_ada, *putusan):
        terbuka = [*range(len(anak))]
    isi = tuple(_ringkas(anak[i], lingkup) for i in terbuka)
    return isi[0] if len(isi) == 1 else kelas(isi)


def _dan(a: bool | None, b: bool | None) -> bool:
    return bool(a and b)


def _ada(*putusan: Putusan | None) -> bool:
    """Whether any of them is in force."""
    return any(p is not None for p in putusan)
