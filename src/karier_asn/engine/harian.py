"""Lists: the same rule on one day, for many people.

`evaluate` gives a verdict on every day, with its reasons; that is the meaning of a rule. A list asks one day of many
people, and most of the work is the same for all of them: which versions are in force, which reading applies, since
when four years have passed. `prepare` does it once; the `Harian` it returns asks of each person only what is left, and
stops at the first condition that decides. It agrees with ``evaluate(...).pada(d)`` for every rule and every person.

A trace is made only for those who are asked about: `Harian.jejak`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from karier_asn.engine.ekspresi import (
    Ambang,
    Banding,
    CaraHitung,
    Fakta,
    FaktaBenar,
    FaktaTanggal,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Nilai,
    Operator,
    Pilihan,
    SalahSatu,
    Semua,
    Syarat,
    Tabel,
    kunci_pilihan,
    telusur,
)
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.putusan import Jejak, Putusan, bandingkan, berlaku, diasumsikan, evaluate
from karier_asn.engine.riwayat import AKHIR, NOL, SEHARI, Antara, Masa, Riwayat, Sisa, mundur, tambah

MS, BTL, TMS = Putusan.MS, Putusan.BTL, Putusan.TMS
_PUTUSAN = {True: MS, False: TMS, None: BTL}


class Keadaan:
    """What is known of one person (or of a pair, or of a person and a post) on one day; every fact is read once.

    Several rules can be asked of the same state, so facts they share are read once for all of them.

    Args:
        pada: the day.
        subjek: what the facts read, each recognised by its type.
        asumsi: values that take the place of facts.

    Raises:
        GalatTanya: an assumption is about something else than a fact, or of the wrong kind.
    """

    __slots__ = ("asumsi", "diberi", "nilai", "pada", "subjek")

    def __init__(self, pada: date, *subjek: object, asumsi: Mapping[Nilai[Any], object] | None = None) -> None:
        self.pada = pada
        self.diberi = subjek
        self.subjek = {type(s): s for s in subjek}
        self.asumsi = asumsi or {}
        self.nilai: dict[Callable[..., Any], Any] = {}  # by the function that reads the fact, which is quick to look up
        for f, v in self.asumsi.items():
            if not isinstance(f, Fakta):
                raise GalatTanya(
                    "asumsi",
                    f"Dalam daftar yang dapat diasumsikan ialah fakta; ditemukan {f!r}.",
                    saran="Pakai evaluate.",
                )
            self.nilai[f.fungsi] = diasumsikan(f, v).pada(pada)

    def baca(self, f: Fakta[Any]) -> Any:
        """The value of a fact on the day; ``None`` is unknown."""
        fungsi = f.fungsi
        if fungsi not in self.nilai:
            subjek = self.subjek
            try:
                milik = [subjek[j] for j in f.subjek]
            except KeyError:
                milik = [self.milik(f, j) for j in f.subjek]
            self.nilai[fungsi] = fungsi(*milik).pada(self.pada)
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


Penilai = Callable[[Keadaan], Putusan]
Pembaca = Callable[[Keadaan], Any]


@frozen
class Terbuka:
    """A cited provision that is not met, the lowest of its kind.

    Attributes:
        dasar: the citation.
        putusan: TMS, or BTL where it is not known.
    """

    dasar: Dasar
    putusan: Putusan


@frozen(eq=False)
class _Simpul:
    """A condition as it stands on the day: its verdict, and what below it bears on that."""

    nilai: Penilai
    anak: tuple[_Simpul, ...] = ()
    dasar: Dasar | None = None
    bila: Penilai | None = None
    """For "bagi ... wajib ...": who is meant; the rest is not required of others."""
    berkutipan: bool = False
    """Whether a citation stands below it, be it of something not in force."""

    def terbuka(self, keadaan: Keadaan, induk: Dasar | None) -> Iterator[Terbuka]:
        """The lowest cited provisions that are open."""
        putusan = self.nilai(keadaan)
        dasar = self.dasar or induk
        if putusan is MS or dasar is None:
            return
        if self.bila is not None and self.bila(keadaan) is not MS:
            yield Terbuka(dasar, putusan)
        elif self.berkutip(keadaan):
            for a in self.anak:
                yield from a.terbuka(keadaan, dasar)
        else:
            yield Terbuka(dasar, putusan)

    def berkutip(self, keadaan: Keadaan) -> bool:
        """Whether a provision that bears on this one is cited."""
        if self.bila is not None and self.bila(keadaan) is not MS:
            return False
        return self.berkutipan or any(a.dasar is not None or a.berkutip(keadaan) for a in self.anak)


class Harian:
    """One rule on one day; call it with the subjects. Made by `prepare`.

    Attributes:
        aturan: the rule.
        pada: the day.
        bacaan: the readings to decide by.
    """

    __slots__ = ("_akar", "_perlu", "aturan", "bacaan", "pada")

    def __init__(self, aturan: Kondisi, pada: date, bacaan: Mapping[str, str] | None = None) -> None:
        self.aturan, self.pada, self.bacaan = aturan, pada, dict(bacaan or {})
        fakta = {n for n in telusur(aturan) if isinstance(n, Fakta)}
        self._perlu = frozenset(j for f in fakta for j in f.subjek)
        # Asked of nobody, the rule says whether it is in force, and whether the readings exist.
        evaluate(aturan, asumsi=dict.fromkeys(fakta), bacaan=self.bacaan).pada(pada)
        akar = _Penyusun(pada, self.bacaan).susun(aturan)
        assert akar is not None  # or `pada` would have raised
        self._akar = akar

    def __call__(self, *subjek: object, asumsi: Mapping[Nilai[Any], object] | None = None) -> Putusan:
        """The verdict on the day.

        Args:
            subjek: what the rule's facts read, in any order.
            asumsi: values that take the place of facts.

        Raises:
            GalatTanya: when a subject that the rule reads is missing or given twice, or an assumption is of the wrong
                kind.
        """
        return self.nilai(self.keadaan(*subjek, asumsi=asumsi))

    def keadaan(self, *subjek: object, asumsi: Mapping[Nilai[Any], object] | None = None) -> Keadaan:
        """The state of these subjects; it can be asked of other rules prepared for the same day."""
        keadaan = Keadaan(self.pada, *subjek, asumsi=asumsi)
        if len(keadaan.subjek) < len(subjek) or not keadaan.subjek.keys() >= self._perlu:
            evaluate(self.aturan, *subjek, asumsi=asumsi, bacaan=self.bacaan)  # raises, unless nothing is missing
        return keadaan

    def nilai(self, keadaan: Keadaan) -> Putusan:
        """The verdict in a state."""
        return self._akar.nilai(keadaan)

    def terbuka(self, keadaan: Keadaan) -> tuple[Terbuka, ...]:
        """The lowest cited provisions that are not met, in the order of the regulation.

        Nothing is said of what stands below a provision that is met, of a reading that was not chosen, of a version
        that does not apply, and of what is not (or not certainly) required.
        """
        hasil: dict[Dasar, Putusan] = {}
        for t in self._akar.terbuka(keadaan, None):
            hasil[t.dasar] = min(t.putusan, hasil.get(t.dasar, t.putusan))
        return tuple(Terbuka(dasar, putusan) for dasar, putusan in hasil.items())

    def jejak(self, *subjek: object, asumsi: Mapping[Nilai[Any], object] | None = None) -> Jejak:
        """The verdict on every day with its reasons, for one who is asked about."""
        return evaluate(self.aturan, *subjek, asumsi=asumsi, bacaan=self.bacaan)

    def __repr__(self) -> str:
        return f"<Harian {self.aturan!r} pada {self.pada}>"


def prepare(aturan: Kondisi, pada: date, *, bacaan: Mapping[str, str] | None = None) -> Harian:
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
    >>> from karier_asn.engine.ekspresi import fakta
    >>> from karier_asn.engine.riwayat import Riwayat, tahun
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
    if pada == AKHIR:
        raise GalatTanya("hari", f"{pada} berarti tidak pernah.", saran="Tanyakan hari yang lain.")
    return Harian(aturan, pada, bacaan)


# --- making it ready ---------------------------------------------------------------------------------------


class _Penyusun:
    """Puts together the conditions as they stand on one day; ``None`` is what is not in force."""

    def __init__(self, pada: date, bacaan: Mapping[str, str]) -> None:
        self.pada = pada
        self.bacaan = bacaan

    def susun(self, s: Kondisi) -> _Simpul | None:
        """The condition on the day."""
        match s:
            case Syarat(dasar, isi):
                dalam = self.susun(isi) if dasar.mulai <= self.pada < dasar.sampai else None
                return dalam and _Simpul(dalam.nilai, (dalam,), dasar)
            case Semua(butir) | SalahSatu(butir):
                return self.deret(butir, _semua if isinstance(s, Semua) else _salah_satu)
            case Jika(kondisi, maka):
                k, m = self.susun(kondisi), self.susun(maka)
                return None if k is None or m is None else _Simpul(_jika(k.nilai, m.nilai), (m,), bila=k.nilai)
            case Menurut(versi):
                i = berlaku(versi).pada(self.pada)
                dalam = None if i is None else self.susun(versi[i][1])
                return dalam and _Simpul(dalam.nilai, (dalam,))
            case Pilihan(kunci, bacaan):
                dalam = self.susun(dict(bacaan)[self.bacaan.get(kunci, s.baku)])
                return dalam and _Simpul(dalam.nilai, (dalam,))
            case FaktaBenar():
                return _Simpul(_benar(s))
        assert isinstance(s, Banding)
        nilai = self.banding(s)
        return nilai and _Simpul(nilai)

    def deret(self, butir: tuple[Kondisi, ...], gabung: Callable[[tuple[Penilai, ...]], Penilai]) -> _Simpul | None:
        semua = [(b, self.susun(b)) for b in butir]
        anak = tuple(a for _, a in semua if a is not None)
        gugur = any(isinstance(n, Syarat) for b, a in semua if a is None for n in telusur(b))
        if not anak:
            return None
        return _Simpul(gabung(tuple(a.nilai for a in anak)), anak, berkutipan=gugur)

    def banding(self, s: Banding) -> Penilai | None:
        """A comparison; a threshold that changes by law is the one of the day."""
        kiri, op, batas = s.kiri, s.op, s.batas
        if isinstance(batas, Ambang):
            i = berlaku(batas.versi).pada(self.pada)
            if i is None:
                return None
            batas = batas.versi[i][1]
        if isinstance(kiri, Lama):
            if isinstance(kiri.sumber, FaktaTanggal):
                return self.masa(kiri.sumber, kiri.cara, op, batas)
            return self.hitung(s)
        if isinstance(batas, Nilai):
            return _banding_nilai(reader(kiri), op, reader(batas))
        return _banding_tetap(reader(kiri), op, batas)

    def hitung(self, s: Banding) -> Penilai:
        """Time spent in a condition depends on all its days, so the whole count is made."""
        fakta: list[Nilai[Any]] = [n for n in telusur(s) if isinstance(n, Fakta)]
        kunci = kunci_pilihan(s)
        bacaan = {k: v for k, v in self.bacaan.items() if k in kunci}

        def nilai(keadaan: Keadaan) -> Putusan:
            asumsi = {f: keadaan.asumsi[f] for f in fakta if f in keadaan.asumsi}
            return evaluate(s, *keadaan.diberi, asumsi=asumsi, bacaan=bacaan).pada(keadaan.pada)

        return nilai

    def masa(self, tanggal: FaktaTanggal, cara: CaraHitung, op: Operator, batas: Any) -> Penilai:
        """Time since a date, or left until it: the date is compared with the last one that will do."""
        tegas, turun = op in (Operator.LEBIH, Operator.MAKS), op in (Operator.MAKS, Operator.KURANG)
        cukup, kurang = (TMS, MS) if turun else (MS, TMS)
        baca, baca_batas = reader(tanggal), reader(batas) if isinstance(batas, Nilai) else None
        capai = self.sisa if cara is CaraHitung.SISA else self.sejak
        siap: dict[Masa, Callable[[date], bool]] = {}  # made for the first person who needs it

        def nilai(keadaan: Keadaan) -> Putusan:
            masa: Any = baca_batas(keadaan) if baca_batas else batas
            d = baca(keadaan)
            if d is None or masa is None:
                return BTL
            if masa not in siap:
                siap[masa] = capai(masa, tegas)
            return cukup if siap[masa](d) else kurang

        return nilai

    def sejak(self, masa: Masa, tegas: bool) -> Callable[[date], bool]:
        """Whether at least (``tegas``: more than) ``masa`` has passed since a date."""
        if masa == NOL and not tegas:
            return lambda _: True
        sampai = self.pada - SEHARI if tegas else self.pada
        hari = mundur(sampai, masa)
        return hari.__ge__ if tambah(hari, masa) <= sampai else lambda _: False

    def sisa(self, masa: Masa, tegas: bool) -> Callable[[date], bool]:
        """Whether at least (``tegas``: more than) ``masa`` is left until a date."""
        return lambda d: bool(Sisa(Riwayat.tetap(d)).capai(masa, tegas).pada(self.pada))


def _semua(butir: tuple[Penilai, ...]) -> Penilai:
    def nilai(keadaan: Keadaan) -> Putusan:
        hasil = MS
        for f in butir:
            p = f(keadaan)
            if p is TMS:
                return TMS
            if p is BTL:
                hasil = BTL
        return hasil

    return nilai


def _salah_satu(butir: tuple[Penilai, ...]) -> Penilai:
    def nilai(keadaan: Keadaan) -> Putusan:
        hasil = TMS
        for f in butir:
            p = f(keadaan)
            if p is MS:
                return MS
            if p is BTL:
                hasil = BTL
        return hasil

    return nilai


def _jika(kondisi: Penilai, maka: Penilai) -> Penilai:
    def nilai(keadaan: Keadaan) -> Putusan:
        k = kondisi(keadaan)
        if k is TMS:
            return MS
        m = maka(keadaan)
        return m if k is MS or m is MS else BTL

    return nilai


def _benar(fakta: FaktaBenar) -> Penilai:
    return lambda keadaan: _PUTUSAN[keadaan.baca(fakta)]


def reader(n: Nilai[Any]) -> Pembaca:
    """How a value, a fact or a table of facts, is read from a state."""
    if isinstance(n, Tabel):
        baris, kunci = dict(n.isi), tuple(map(reader, n.kunci))
        return lambda keadaan: baris.get(tuple([k(keadaan) for k in kunci]))
    assert isinstance(n, Fakta)
    return lambda keadaan: keadaan.baca(n)


def _banding_tetap(baca: Pembaca, op: Operator, batas: Any) -> Penilai:
    cocok = op.fungsi

    def nilai(keadaan: Keadaan) -> Putusan:
        v = baca(keadaan)
        if v is None:
            return BTL
        if isinstance(v, Antara):
            return _PUTUSAN[bandingkan(op, v, batas)]
        return MS if cocok(v, batas) else TMS

    return nilai


def _banding_nilai(baca: Pembaca, op: Operator, baca_batas: Pembaca) -> Penilai:
    return lambda keadaan: _PUTUSAN[bandingkan(op, baca(keadaan), baca_batas(keadaan))]
