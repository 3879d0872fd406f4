"""Lists: the same rule on one day, for many people.

`evaluate` gives a verdict on every day, with its reasons; that is the meaning of a rule. A list asks one day of many
people, and most of the work is the same for all of them: which versions are in force, which reading applies, since
when four years have passed. `prepare` does it once; the `Harian` it returns asks of each person only what is left, and
stops at the first condition that decides. It agrees with ``evaluate(...).pada(d)`` for every rule and every person.

A trace is made only for those who are asked about: `Harian.jejak`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeAlias, assert_never

from karier_asn.engine import logika
from karier_asn.engine.asumsi import TANPA_ASUMSI, Asumsi, PetaAsumsi
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.benda import tanya
from karier_asn.engine.ekspresi import (
    Ambang,
    Banding,
    Fakta,
    FaktaBenar,
    FaktaTanggal,
    Inti,
    Jika,
    Kondisi,
    Lama,
    Nilai,
    SalahSatu,
    Semua,
    Syarat,
    Tabel,
    Terbaca,
    berupa_terbaca,
    simpul_inti,
)
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.hitungan import CaraHitung, Sisa
from karier_asn.engine.isi_tabel import nilai_tabel
from karier_asn.engine.jejak import Jejak, hari_tanya
from karier_asn.engine.logika import BTL, MS, PUTUSAN, TMS, Putusan, bandingkan
from karier_asn.engine.masa import AWAL, NOL, SEHARI, Masa, mundur, tambah
from karier_asn.engine.perbandingan import TEGAS, TURUN, Operator
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.engine.sehari import berlaku, pastikan_sehari, terlipat
from karier_asn.engine.subjek import known
from karier_asn.engine.terbuka import Terbuka, terbuka


class Keadaan:
    """What is known of one person (or of a pair, or of a person and a post) on one day; every fact is read once.

    Several rules can be asked of the same state, so facts they share are read once for all of them.

    Args:
        pada: the day.
        subjek: what the facts read, each recognised by its type.
        asumsi: values that take the place of facts, durations or tables.
        bacaan: the readings, for facts that can be read in several ways.

    Raises:
        GalatTanya: an assumption is about something else, or of the wrong kind.
    """

    __slots__ = ("asumsi", "bacaan", "diberi", "nilai", "pada", "subjek")

    def __init__(
        self,
        pada: date,
        *subjek: object,
        asumsi: PetaAsumsi | Asumsi | None = None,
        bacaan: Bacaan = BACAAN_BAKU,
    ) -> None:
        self.pada = pada
        self.diberi = tuple(map(known, subjek))
        self.subjek = {type(s): s for s in self.diberi}
        self.asumsi = TANPA_ASUMSI if asumsi is None else Asumsi.dari(asumsi)
        self.bacaan = bacaan
        # A fact by the function that reads it, which is quick to look up.
        self.nilai: dict[object, Any] = {
            n.fungsi if isinstance(n, Fakta) else n: r.pada(pada) for n, r in self.asumsi.isi.items()
        }

    def baca(self, f: Fakta[Any]) -> Any:
        """The value of a fact on the day; ``None`` is unknown."""
        fungsi = f.fungsi
        if fungsi not in self.nilai:
            subjek = self.subjek
            try:
                milik = [subjek[j] for j in f.subjek]
            except KeyError:
                milik = [self.milik(f, j) for j in f.subjek]
            if f.konteks:
                milik += [self.asumsi if j is Asumsi else self.bacaan for j in f.konteks]
            nilai = self.nilai[fungsi] = f.baca(*milik).pada(self.pada)
            # Asked here, for a call costs more than the answer.
            if nilai.__class__ is not f.jenis and nilai is not None:
                f.pastikan_nilai(nilai)
        return self.nilai[fungsi]

    def milik(self, f: Fakta[Any], jenis: type) -> object:
        """The subject of this type; an app may give a class of its own that extends the one the fact reads."""
        for s in self.diberi:
            if isinstance(s, jenis):
                return s
        raise GalatTanya(
            "subjek-kurang",
            f"{f.judul!r} membaca {jenis.__name__}, yang belum diberikan.",
            saran=f"Berikan {jenis.__name__}, atau nilainya lewat asumsi.",
            data={"kurang": (jenis.__name__,)},
        )


Penilai: TypeAlias = logika.Penilai[Keadaan]
Pembaca: TypeAlias = Callable[[Keadaan], Any]


class Harian:
    """One rule on one day; call it with the subjects. Made by `prepare`.

    Attributes:
        aturan: the rule.
        pada: the day.
        bacaan: the readings to decide by.
    """

    __slots__ = ("_inti", "_lain", "_penyusun", "_perlu", "_terlipat", "aturan", "bacaan", "nilai", "pada")

    nilai: Penilai
    """The verdict in a state."""

    def __init__(self, aturan: Kondisi, pada: date, bacaan: Bacaan, tetap: frozenset[Nilai[Any]] = frozenset()) -> None:
        self.aturan, self.pada, self.bacaan = aturan, pada, bacaan
        self._perlu = frozenset(aturan.subjek)
        self._inti = pastikan_sehari(aturan, pada, bacaan, tetap)
        self._penyusun = _Penyusun(pada)
        self._terlipat = terlipat(aturan, pada, bacaan) - tetap
        self._lain: dict[frozenset[Nilai[Any]], Harian] = {}
        langsung = self._penyusun.susun(self._inti)
        self.nilai = self._nilai if self._terlipat else langsung

    def __call__(self, *subjek: object, asumsi: PetaAsumsi | Asumsi | None = None) -> Putusan:
        """The verdict on the day.

        Args:
            subjek: what the rule's facts read, in any order.
            asumsi: values that take the place of facts.

        Raises:
            GalatTanya: when a subject that the rule reads is missing or given twice, or an assumption is of the wrong
                kind.
        """
        return self.nilai(self.keadaan(*subjek, asumsi=asumsi))

    def keadaan(self, *subjek: object, asumsi: PetaAsumsi | Asumsi | None = None) -> Keadaan:
        """The state of these subjects; it can be asked of other rules prepared for the same day."""
        keadaan = Keadaan(self.pada, *subjek, asumsi=asumsi, bacaan=self.bacaan)
        if len(keadaan.subjek) < len(subjek) or not keadaan.subjek.keys() >= self._perlu:
            evaluate(self.aturan, *subjek, asumsi=asumsi, bacaan=self.bacaan)  # raises, unless nothing is missing
        return keadaan

    def terbuka(self, keadaan: Keadaan) -> tuple[Terbuka, ...]:
        """The lowest cited provisions that are not met, in the order of the regulation."""
        harian = self._untuk(keadaan)
        siap = harian._penyusun.siap
        return terbuka(harian._inti, lambda s: siap[s](keadaan))

    def _nilai(self, keadaan: Keadaan) -> Putusan:
        """The verdict, where something may be supposed that stands otherwise on the day."""
        harian = self._untuk(keadaan)
        return harian._penyusun.siap[harian._inti](keadaan)

    def _untuk(self, keadaan: Keadaan) -> Harian:
        """The rule with what is supposed left as it is written, for by that it is known."""
        tetap = self._terlipat.intersection(keadaan.asumsi.isi)
        if tetap and tetap not in self._lain:
            self._lain[tetap] = Harian(self.aturan, self.pada, self.bacaan, tetap)
        return self._lain[tetap] if tetap else self

    def jejak(self, *subjek: object, asumsi: PetaAsumsi | Asumsi | None = None) -> Jejak:
        """The verdict on every day with its reasons, for one who is asked about."""
        return evaluate(self.aturan, *subjek, asumsi=asumsi, bacaan=self.bacaan)

    def __repr__(self) -> str:
        return f"<Harian {self.aturan!r} pada {self.pada}>"


@tanya
def prepare(aturan: Kondisi, pada: date, *, bacaan: Mapping[str, str] | Bacaan | None = None) -> Harian:
    """The rule made ready to be asked, on one day, of many people.

    Args:
        aturan: the rule.
        pada: the day.
        bacaan: for a `Pilihan`, by its key, the name of the reading to decide by; otherwise its default.

    Raises:
        BelumDiatur: no version of the rule is in force on that day.
        GalatTanya: a reading does not exist, or the day is the last of the calendar, which stands for "never".

    >>> from datetime import date
    >>> from attrs import frozen
    >>> from karier_asn.engine.kata import fakta
    >>> from karier_asn.engine.riwayat import Riwayat
    >>> from karier_asn.engine.masa import tahun
    >>> @frozen
    ... class Orang:
    ...     lahir: date
    >>> @fakta("tanggal lahir")
    ... def lahir(o: Orang) -> Riwayat[date]:
    ...     return Riwayat.tetap(o.lahir)
    >>> dewasa = prepare(lahir.lama("usia") >= tahun(18), date(2026, 2, 28))
    >>> [str(dewasa(Orang(d))) for d in (date(2008, 2, 28), date(2008, 2, 29), date(2008, 3, 1))]
    ['MS', 'MS', 'TMS']
    """
    return Harian(aturan, hari_tanya(pada), Bacaan.dari(bacaan, aturan.pilihan))


# --- making it ready ---------------------------------------------------------------------------------------


class _Penyusun:
    """Makes of each condition of one day a function that judges a state."""

    def __init__(self, pada: date) -> None:
        self.pada = pada
        self.siap: dict[Inti, Penilai] = {}

    def susun(self, s: Inti) -> Penilai:
        """The condition made ready."""
        if s not in self.siap:
            self.siap[s] = self.bentuk(s)
        return self.siap[s]

    def bentuk(self, s: Inti) -> Penilai:
        """The function that judges a condition."""
        match s:
            case Syarat(_, isi):
                return self.susun(simpul_inti(isi))
            case Semua(butir):
                return logika.penilai_dan(tuple(self.susun(simpul_inti(b)) for b in butir))
            case SalahSatu(butir):
                return logika.penilai_atau(tuple(self.susun(simpul_inti(b)) for b in butir))
            case Jika(kondisi, maka):
                return logika.penilai_bila(self.susun(simpul_inti(kondisi)), self.susun(simpul_inti(maka)))
            case FaktaBenar():
                return lambda keadaan: PUTUSAN[keadaan.baca(s)]
            case Banding():
                return self.banding(s)
        assert_never(s)

    def banding(self, s: Banding) -> Penilai:
        """A comparison."""
        kiri, op, batas = s.kiri, s.op, s.batas
        if isinstance(kiri, Lama):
            return self.lama(s, kiri)
        if berupa_terbaca(batas):
            return _banding_nilai(reader(kiri), op, reader(batas))
        return _banding_tetap(reader(kiri), op, batas)

    def lama(self, s: Banding, lama: Lama) -> Penilai:
        """A duration."""
        if isinstance(lama.sumber, FaktaTanggal):
            return self.masa(s, lama, lama.sumber)
        return lambda keadaan: self.hitung(s, keadaan)

    def hitung(self, s: Banding, keadaan: Keadaan) -> Putusan:
        """Time spent in a condition depends on all its days, so the whole count is made."""
        jejak = evaluate(s, *keadaan.diberi, asumsi=keadaan.asumsi, bacaan=keadaan.bacaan)
        return jejak.pada(keadaan.pada)

    def masa(self, s: Banding, lama: Lama, tanggal: FaktaTanggal) -> Penilai:
        """Time since a date, or left until it: the date is compared with the last one that will do."""
        op, batas = s.op, s.batas
        tegas, turun = op in TEGAS, op in TURUN
        cukup, kurang = (TMS, MS) if turun else (MS, TMS)
        baca, baca_batas = reader(tanggal), reader(batas) if berupa_terbaca(batas) else None
        capai = self.sisa if lama.cara is CaraHitung.SISA else self.sejak
        siap: dict[Masa, Callable[[date], bool]] = {}  # made for the first person who needs it

        def nilai(keadaan: Keadaan) -> Putusan:
            if keadaan.asumsi is not TANPA_ASUMSI and lama in keadaan.nilai:  # the duration itself is supposed
                return self.hitung(s, keadaan)
            masa: Any = baca_batas(keadaan) if baca_batas else batas
            d = baca(keadaan)
            if d is None or masa is None:
                return BTL
            if isinstance(masa, Antara):
                return self.hitung(s, keadaan)
            if masa not in siap:
                siap[masa] = capai(masa, tegas)
            return cukup if siap[masa](d) else kurang

        return nilai

    def sejak(self, masa: Masa, tegas: bool) -> Callable[[date], bool]:
        """Whether at least (``tegas``: more than) ``masa`` has passed since a date."""
        if masa == NOL and not tegas:
            return lambda _: True
        if tegas and self.pada == AWAL:  # no day lies before it
            return lambda _: False
        sampai = self.pada - SEHARI if tegas else self.pada
        hari = mundur(sampai, masa)
        return hari.__ge__ if tambah(hari, masa) <= sampai else lambda _: False

    def sisa(self, masa: Masa, tegas: bool) -> Callable[[date], bool]:
        """Whether at least (``tegas``: more than) ``masa`` is left until a date."""
        return lambda d: bool(Sisa(Riwayat.tetap(d)).capai(masa, tegas).pada(self.pada))


def reader(n: Terbaca) -> Pembaca:
    """How a value is read from a state; one that changes by law, in the version of the day."""
    match n:
        case Fakta():
            return lambda keadaan: keadaan.baca(n)
        case Tabel(kunci, isi):
            baris, baca = dict(isi), tuple(map(reader, kunci))

            def nilai(keadaan: Keadaan) -> Any:
                if keadaan.asumsi is not TANPA_ASUMSI and n in keadaan.nilai:
                    return keadaan.nilai[n]
                return nilai_tabel(n, baris, tuple([k(keadaan) for k in baca]))

            return nilai
        case Ambang(versi):
            terkini, isi_versi = berlaku(versi), [_pembaca(v) for _, v in versi]

            def versi_hari(keadaan: Keadaan) -> Any:
                i = terkini.pada(keadaan.pada)
                return None if i is None else isi_versi[i](keadaan)

            return versi_hari
    assert_never(n)


def _pembaca(v: Any) -> Pembaca:
    """How a threshold is read: the same for all, or of each."""
    return reader(v) if berupa_terbaca(v) else lambda _: v


def _banding_tetap(baca: Pembaca, op: Operator, batas: Any) -> Penilai:
    cocok = op.fungsi

    def nilai(keadaan: Keadaan) -> Putusan:
        v = baca(keadaan)
        if v is None:
            return BTL
        if isinstance(v, Antara):
            return PUTUSAN[bandingkan(op, v, batas)]
        return MS if cocok(v, batas) else TMS

    return nilai


def _banding_nilai(baca: Pembaca, op: Operator, baca_batas: Pembaca) -> Penilai:
    return lambda keadaan: PUTUSAN[bandingkan(op, baca(keadaan), baca_batas(keadaan))]
