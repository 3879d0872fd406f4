"""Tangga: a score by rungs, as a guide of BKN or of an agency sets them.

A rung is a condition of the language with the score of whoever meets it; the first one met decides. So a guide reads
the record by the same facts as every rule, a score has reasons and articles like every verdict, and what is not known
leaves the score between two bounds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from attrs import evolve
from attrs import frozen as polos

from karier_asn.engine.asumsi import Asumsi, PetaAsumsi
from karier_asn.engine.benda import frozen
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.galat import BelumDiatur, GalatBentuk, Masalah
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara

Skor = Decimal | Antara[Decimal]
"""A score, exact or by bounds."""


@frozen
class AnakTangga:
    """A rung.

    Attributes:
        syarat: who stands on it.
        skor: the score.
    """

    syarat: Kondisi
    skor: Decimal


@frozen
class Tangga:
    """The rungs of one indicator.

    Attributes:
        nama: what they score.
        dasar: where they stand.
        anak: the rungs, the highest score first.
        selainnya: the score of whoever stands on none; ``None`` = the guide does not say, so anything below the rungs.

    Raises:
        GalatBentuk: no rung, or one that does not score less than the one before it; lists every problem.

    >>> from karier_asn.domain.fakta import pendidikan
    >>> from karier_asn.domain.pegawai import Ijazah, Pegawai
    >>> from karier_asn.domain.tingkat import Pendidikan
    >>> from karier_asn.engine.hukum import Cara, Peraturan
    >>> perbup = Peraturan("Perbup Contoh 7/2026", "Talenta", date(2026, 1, 1), Cara.INSTANSI, date(2026, 11, 21))
    >>> t = Tangga("tingkat pendidikan", perbup / "tabel 1", (
    ...     AnakTangga(pendidikan >= Pendidikan.S2, Decimal(90)),
    ...     AnakTangga(pendidikan >= Pendidikan.S1, Decimal(80)),
    ... ))
    >>> sarjana = Pegawai(pendidikan=(Ijazah(Pendidikan.S1, date(2001, 8, 1)),))
    >>> t.ukur(date(2026, 11, 21), sarjana).skor, t.ukur(date(2026, 11, 21), Pegawai()).skor
    (Decimal('80'), Antara(bawah=Decimal('0'), atas=Decimal('90')))
    """

    nama: str
    dasar: Dasar
    anak: tuple[AnakTangga, ...]
    selainnya: Decimal | None = Decimal(0)

    def __attrs_post_init__(self) -> None:
        if masalah := [*_masalah(self)]:
            raise GalatBentuk(masalah)

    @property
    def tertinggi(self) -> Decimal:
        """The highest score there is."""
        return self.anak[0].skor

    def berskor(self, *skor: Decimal, selainnya: Decimal | None = Decimal(0)) -> Tangga:
        """The same rungs with other scores, as another guide gives them.

        Raises:
            GalatBentuk: not as many scores as rungs, or scores that do not fall; lists every problem.
        """
        if len(skor) != len(self.anak):
            pesan = (
                f"{self.nama} mempunyai {len(self.anak)} anak tangga, ditemukan {len(skor)} skor; beri satu tiap anak."
            )
            raise GalatBentuk([Masalah("skor", "banyak-skor", {"anak": len(self.anak), "skor": len(skor)}, pesan)])
        anak = tuple(evolve(a, skor=s) for a, s in zip(self.anak, skor, strict=True))
        return evolve(self, anak=anak, selainnya=selainnya)

    def ukur(self, pada: date, *subjek: object, asumsi: PetaAsumsi | Asumsi | None = None) -> Terukur:
        """The score on that day, with its reasons.

        Args:
            pada: the day.
            subjek: whom and what the rungs read.
            asumsi: values that take the place of facts.

        Raises:
            GalatTanya: when a subject that a rung reads is missing.
            BelumDiatur: when the rungs, or what one of them asks, are not in force on that day.
        """
        berlaku_pada(self.dasar, pada)
        jejak = tuple(evaluate(a.syarat, *subjek, asumsi=asumsi) for a in self.anak)
        return Terukur(self, pada, jejak, _skor(self, [j.pada(pada) for j in jejak]))


@polos(order=False)
class Terukur:
    """A score by rungs.

    Attributes:
        tangga: the rungs.
        pada: the day asked.
        jejak: the verdict on each rung.
        skor: the score, by bounds while it is not known which rung decides.
    """

    tangga: Tangga
    pada: date
    jejak: tuple[Jejak, ...]
    skor: Skor


def berlaku_pada(d: Dasar, pada: date) -> None:
    """Refuse a day on which this provision is not in force: a guide is not lent to days before it."""
    if not d.mulai <= pada < d.sampai:
        raise BelumDiatur(str(d), pada, d.mulai if pada < d.mulai else None)


def _skor(t: Tangga, putusan: Iterable[Putusan]) -> Skor:
    """The score of the first rung met; unknown rungs before it leave bounds."""
    mungkin = [*_mungkin(t, putusan)]
    return mungkin[0] if mungkin[0] == mungkin[-1] else Antara(mungkin[-1], mungkin[0])


def _mungkin(t: Tangga, putusan: Iterable[Putusan]) -> Iterator[Decimal]:
    """Every score there could be, the highest first."""
    for a, p in zip(t.anak, putusan, strict=True):
        if p is not Putusan.TMS:
            yield a.skor
        if p is Putusan.MS:
            return
    if t.selainnya is None:
        yield from (t.anak[-1].skor, Decimal(0))
    else:
        yield t.selainnya


def _masalah(t: Tangga) -> Iterator[Masalah]:
    if not t.anak:
        yield Masalah("anak", "kosong", {}, "Tangga tanpa anak tangga; beri paling sedikit satu.")
    turun = [*(a.skor for a in t.anak), *(() if t.selainnya is None else (t.selainnya,))]
    for i, (atas, bawah) in enumerate(pairwise(turun)):
        if bawah >= atas:
            tempat = f"anak[{i + 1}].skor" if i + 1 < len(t.anak) else "selainnya"
            pesan = f"Harus di bawah {atas}, skor sebelumnya, ditemukan {bawah}; urutkan dari yang tertinggi."
            yield Masalah(tempat, "tidak-menurun", {"skor": bawah, "sebelumnya": atas}, pesan)
