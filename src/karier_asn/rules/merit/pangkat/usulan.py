"""Daftar usulan: out of many employees, who can be promoted in a period, who not, and why.

The list is a stream: employees go in one by one, and each comes out with his verdict. Nothing is kept between two of
them, so a list of millions needs no more memory than one of ten.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from attrs import field, frozen

from karier_asn.domain.fakta import golongan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.ekspresi import Nilai, Pilihan, telusur
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.harian import Harian, Lembar, Terbuka, prepare
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.putusan import Jejak, Putusan, evaluate
from karier_asn.rules.merit.pangkat.jalur import JALUR, Jalur, JenisKenaikanPangkat
from karier_asn.rules.merit.pangkat.periode import adalah_periode, periode_berikut

Andaian = Callable[[Pegawai], Mapping[Nilai[Any], object]]
"""Gives, for one employee, facts that his record does not tell: the credits of a JF, the rank of his superior."""

BERPERIODE = tuple(j for j in JALUR.values() if j.berperiode)


@frozen(eq=False)
class Usulan:
    """What a list says of one employee.

    Attributes:
        pegawai: who.
        jalur: the kind of promotion looked at: the one that comes out best of those he is meant by.
        putusan: MS, BTL or TMS.
        dari: his rank.
        ke: the rank he would rise to.
        tmt: the day of the period.
        terbuka: the lowest cited provisions that are not met, none if MS.
        asumsi, bacaan: the facts assumed and the readings by which it was judged.
    """

    pegawai: Pegawai
    jalur: Jalur
    putusan: Putusan
    dari: Golongan | None
    ke: Golongan | None
    tmt: date
    terbuka: tuple[Terbuka, ...]
    asumsi: Mapping[Nilai[Any], object] = field(factory=dict, repr=False)
    bacaan: Mapping[str, str] = field(factory=dict, repr=False)

    @property
    def jenis(self) -> JenisKenaikanPangkat:
        """The kind of promotion looked at."""
        return self.jalur.jenis

    def jejak(self) -> Jejak:
        """The verdict on every day with its reasons; made when asked for."""
        return evaluate(self.jalur.aturan, self.pegawai, asumsi=self.asumsi, bacaan=self.bacaan)


def propose(
    pegawai: Iterable[Pegawai],
    periode: date,
    *,
    jalur: Iterable[Jalur] = BERPERIODE,
    andaian: Andaian | None = None,
    bacaan: Mapping[str, str] | None = None,
) -> Iterator[Usulan]:
    """The proposal list of a period, one employee after another.

    Each employee is asked about the kinds of promotion that are meant for him; where none certainly is, about those
    that may be; where none can be, about all. Of these the one with the best verdict and the highest rank counts.

    Args:
        pegawai: the employees, of which one at a time is held.
        periode: the day of the period.
        jalur: the kinds of promotion to look at, in the order in which they are preferred.
        andaian: facts that the record of an employee does not tell.
        bacaan: for a `Pilihan`, by its key, the name of the reading to decide by; otherwise its default.

    Raises:
        GalatTanya: the day is not one of a period, no kind of promotion is given, or a reading does not exist.
        BelumDiatur: no version of the rules is in force on that day.
    """
    dipakai = tuple(jalur)
    if not dipakai:
        raise GalatTanya(
            "jalur", "Tidak ada jenis kenaikan pangkat yang ditanyakan.", saran="Sebutkan paling sedikit satu."
        )
    if any(j.berperiode for j in dipakai) and not adalah_periode(periode):
        raise GalatTanya(
            "periode",
            f"{periode.isoformat()} bukan hari periode kenaikan pangkat.",
            saran=f"Periode berikutnya {periode_berikut(periode).isoformat()}.",
            data={"pada": periode},
        )
    return _susun(pegawai, [_Loket(j, periode, bacaan or {}, dipakai) for j in dipakai], andaian)


class _Loket:
    """One kind of promotion, ready for the day."""

    __slots__ = ("aturan", "bacaan", "jalur", "sasaran")

    def __init__(self, jalur: Jalur, periode: date, bacaan: Mapping[str, str], semua: Iterable[Jalur]) -> None:
        dikenal = {n.kunci for j in semua for n in telusur(j.aturan) if isinstance(n, Pilihan)}
        sendiri = {n.kunci for n in telusur(jalur.aturan) if isinstance(n, Pilihan)}
        self.jalur = jalur
        self.bacaan = {k: v for k, v in bacaan.items() if k in sendiri or k not in dikenal}  # unknown ones are refused
        self.aturan: Harian = prepare(jalur.aturan, periode, bacaan=self.bacaan)
        self.sasaran: Harian = prepare(jalur.sasaran, periode)


def _susun(pegawai: Iterable[Pegawai], loket: list[_Loket], andaian: Andaian | None) -> Iterator[Usulan]:
    tmt = loket[0].aturan.pada
    for p in pegawai:
        asumsi = andaian(p) if andaian else {}
        lembar = Lembar(tmt, p, asumsi=asumsi)
        putusan, ke, terpilih = _terbaik(_dituju(loket, lembar), lembar)
        terbuka = () if putusan is Putusan.MS else terpilih.aturan.terbuka(lembar)
        yield Usulan(
            p, terpilih.jalur, putusan, lembar.baca(golongan), ke, tmt, terbuka, asumsi=asumsi, bacaan=terpilih.bacaan
        )


def _dituju(loket: list[_Loket], lembar: Lembar) -> list[_Loket]:
    """The kinds meant for him; else those that may be; else all."""
    sasaran = [(k, k.sasaran.nilai(lembar)) for k in loket]
    for cukup in (Putusan.MS, Putusan.BTL):
        if kena := [k for k, p in sasaran if p is cukup]:
            return kena
    return loket


def _terbaik(loket: list[_Loket], lembar: Lembar) -> tuple[Putusan, Golongan | None, _Loket]:
    """Verdict, rank and kind; the best verdict, then the highest rank, then the first."""
    hasil = [(k.aturan.nilai(lembar), k.jalur.pangkat_baru(lembar), k) for k in loket]
    if len(hasil) == 1:
        return hasil[0]
    tertinggi = max(p for p, _, _ in hasil)
    calon = [h for h in hasil if h[0] is tertinggi]
    puncak = max((ke for _, ke, _ in calon if ke is not None), default=None)
    return next(h for h in calon if h[1] is puncak)


@frozen(order=False)
class Rekap:
    """The counts of a list; kept in place of the list itself.

    Attributes:
        jumlah: how many, by kind of promotion and verdict.
        alasan: how many lack a provision, by verdict of the employee and citation.
    """

    jumlah: Mapping[tuple[JenisKenaikanPangkat, Putusan], int]
    alasan: Mapping[tuple[Putusan, Dasar], int]

    def banyak(self, putusan: Putusan) -> int:
        """How many have this verdict."""
        return sum(n for (_, p), n in self.jumlah.items() if p is putusan)

    def terbanyak(self, putusan: Putusan) -> tuple[tuple[Dasar, int], ...]:
        """The provisions that those with this verdict lack, the most frequent first."""
        milik = [(dasar, n) for (p, dasar), n in self.alasan.items() if p is putusan]
        return tuple(sorted(milik, key=lambda b: (-b[1], str(b[0]))))


def tally(usulan: Iterable[Usulan]) -> Rekap:
    """Count a list while it passes by."""
    jumlah: Counter[tuple[JenisKenaikanPangkat, Putusan]] = Counter()
    alasan: Counter[tuple[Putusan, Dasar]] = Counter()
    for u in usulan:
        jumlah[u.jenis, u.putusan] += 1
        alasan.update((u.putusan, t.dasar) for t in u.terbuka)
    return Rekap(dict(jumlah), dict(alasan))
