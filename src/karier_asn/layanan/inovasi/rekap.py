"""Rekap inovasi: the innovations of a unit and its part in planning, counted; who takes part, how many not yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from itertools import count
from typing import Any, Final

from attrs import evolve, field, frozen

from karier_asn.domain.pedoman_inovasi import begun
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.prakarsa import JenisPrakarsa, PeranPrakarsa, Prakarsa, RekanPrakarsa, StatusPrakarsa, kind
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.domain.tunggal import doubles, number_of, person_key
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.jejak import hari_tanya
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.inovasi.tinjauan import check_years, stage

SKEMA: Final = "urn:karier-asn:rekap-inovasi:1"

KEPALA = "inovasi dan partisipasi unit {dari} sampai {hingga}: {orang} pegawai   pada {pada}"
BERPERAN = "berperan: {banyak}"
BELUM = "belum berperan: {banyak}"
ENTAH = "belum ada data: {banyak}"
MENURUT_JENIS = "menurut jenis"
MENURUT_STATUS = "menurut status"
MENURUT_TAHUN = "menurut tahun"
MENURUT_PERAN = "pegawai menurut peran"
LUAR = "berperan bersama mereka, di luar unit: {banyak}"


class KesamaanPrakarsa(Enum):
    """By what rows of several people are one and the same thing, if they are of one kind."""

    NOMOR = "nomor"
    NAMA = "nama"


@frozen
class HitunganPrakarsa:
    """How many there are of one kind, in one state, from one year; ``None`` = not known.

    Attributes:
        jenis: what they are.
        status: what had become of them on the day asked.
        tahun: in which year they began.
        banyak: how many there are for certain.
        mungkin: how many more rows there are of which the number is not known by which rows are one thing; each may be
            another thing, or one counted already.
    """

    jenis: JenisPrakarsa | None
    status: StatusPrakarsa | None
    tahun: int | None
    banyak: int
    mungkin: int = 0


@frozen
class IsiHitunganPrakarsa:
    """How many there are; null = not known.

    Attributes:
        jenis: what they are.
        status: what had become of them.
        tahun: in which year they began.
        banyak: how many.
    """

    jenis: JenisPrakarsa | None
    status: StatusPrakarsa | None
    tahun: int | None
    banyak: Besaran


@frozen
class IsiRekapInovasi(Dokumen):
    """The innovations of a unit and its part in planning, counted.

    Attributes:
        dari: the first year.
        hingga: the last year.
        pada: the day asked.
        kesamaan: by what rows of several people are one thing; null = each row is one.
        orang: how many people there are.
        berperan: who took part, by the caller's own references.
        belum: how many are known not to have.
        entah: of how many that is not known.
        peran: how many people had each role.
        luar: how many others, who are not of the unit, they named.
        hitungan: how many things there are, by kind, state and year.
    """

    dari: int
    hingga: int
    pada: date
    kesamaan: KesamaanPrakarsa | None
    orang: int
    berperan: tuple[str, ...]
    belum: int
    entah: int
    peran: Mapping[str, int]
    luar: int
    hitungan: tuple[IsiHitunganPrakarsa, ...]


@frozen(order=False)
class RekapInovasi:
    """The innovations of a unit and its part in planning, counted.

    Attributes:
        dari, hingga: the first and the last calendar year.
        pada: the day asked.
        kesamaan: by what rows of several people are one thing; ``None`` = each row is one.
        orang: how many people there are.
        berperan: who took part, by the caller's own references, by their own rows or as others named them.
        belum: how many are known not to have; who they are is not told.
        entah: of how many that is not known.
        peran: how many people had each role; one with two roles is in both.
        luar: how many others, who are not of the unit, they named.
        hitungan: how many things there are, by kind, state and year.
    """

    dari: int
    hingga: int
    pada: date
    kesamaan: KesamaanPrakarsa | None
    orang: int
    berperan: tuple[str, ...]
    belum: int
    entah: int
    peran: Mapping[PeranPrakarsa, int] = field(hash=False)
    luar: int
    hitungan: tuple[HitunganPrakarsa, ...]

    def banyak(
        self,
        jenis: JenisPrakarsa | None = None,
        *,
        status: StatusPrakarsa | None = None,
        tahun: int | None = None,
    ) -> int | Antara[int]:
        """How many things there are of a kind, in a state, from a year; of any where it is not given.

        By bounds while rows have no number by which they could be one thing; what is not known to be of that kind,
        state or year is not in it.
        """
        return _jumlah(
            h
            for h in self.hitungan
            if (jenis in (None, h.jenis)) and (status in (None, h.status)) and (tahun in (None, h.tahun))
        )

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """How many take part and do not yet, how many things there are by kind, state and year, and the roles."""
        isi = {"dari": self.dari, "hingga": self.hingga, "orang": self.orang, "pada": self.pada.isoformat()}
        return "\n".join((bahasa(KEPALA).format(**isi), *self._orang(bahasa), *self._benda(bahasa)))

    def _orang(self, bahasa: Bahasa) -> Iterator[str]:
        siapa = f" ({', '.join(self.berperan)})" if self.berperan else ""
        yield "  " + bahasa(BERPERAN).format(banyak=len(self.berperan)) + siapa
        yield "  " + bahasa(BELUM).format(banyak=self.belum)
        if self.entah:
            yield "  " + bahasa(ENTAH).format(banyak=self.entah)
        if self.luar:
            yield "  " + bahasa(LUAR).format(banyak=self.luar)
        if self.peran:
            yield f"  {bahasa(MENURUT_PERAN)}:"
            yield from (f"    {bahasa(p.value)}: {n}" for p, n in self.peran.items())

    def _benda(self, bahasa: Bahasa) -> Iterator[str]:
        for kata, medan in ((MENURUT_JENIS, "jenis"), (MENURUT_STATUS, "status"), (MENURUT_TAHUN, "tahun")):
            ada = dict.fromkeys(sorted((getattr(h, medan) for h in self.hitungan), key=_urutan))
            if ada:
                yield f"  {bahasa(kata)}:"
            for v in ada:
                n = _jumlah(h for h in self.hitungan if getattr(h, medan) == v)
                yield f"    {bahasa.nilai(v)}: {bahasa.nilai(n)}"

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The counts as a versioned document of plain data; see `IsiRekapInovasi`."""
        return polos(
            IsiRekapInovasi(
                SKEMA,
                VERSI,
                rujukan,
                self.dari,
                self.hingga,
                self.pada,
                self.kesamaan,
                self.orang,
                self.berperan,
                self.belum,
                self.entah,
                {p.value: n for p, n in self.peran.items()},
                self.luar,
                tuple(IsiHitunganPrakarsa(h.jenis, h.status, h.tahun, besaran(_jumlah([h]))) for h in self.hitungan),
            )
        )


@tanya
def tally(
    unit: Mapping[str, Pegawai],
    dari: int,
    hingga: int,
    pada: date,
    *,
    kesamaan: KesamaanPrakarsa | None = None,
) -> RekapInovasi:
    """The innovations of a unit and its part in planning during some calendar years, counted.

    Nobody is counted twice: somebody who took part in many things is one, also if only others name him in theirs. Of
    those who did not take part there is a number and no list.

    Args:
        unit: the people, by the caller's own references; those are the references of `RekanPrakarsa` too.
        dari: the first year.
        hingga: the last year.
        pada: the day asked; what begins after it is not counted.
        kesamaan: by what rows of several people are one thing; if it is not given each row is one.

    Raises:
        GalatBentuk: somebody is in the unit twice, lists all; or the last year comes before the first.

    >>> from karier_asn.domain.prakarsa import Inovasi
    >>> antre = Inovasi("Antrean daring", date(2026, 2, 2), nomor="INV-7")
    >>> unit = {"R-1": Pegawai(inovasi=[antre]), "R-2": Pegawai(inovasi=[antre])}
    >>> rekap = tally(unit, 2026, 2026, date(2026, 11, 21), kesamaan=KesamaanPrakarsa.NOMOR)
    >>> rekap.banyak(JenisPrakarsa.INOVASI), rekap.berperan
    (1, ('R-1', 'R-2'))
    """
    check_years(dari, hingga)
    pada = hari_tanya(pada)
    ganda = [doubles(lambda i: f"unit[{i}]", x) for x in (map(person_key, unit), map(number_of, unit.values()))]
    if masalah := {m.jalur: m for d in ganda for m in d}:
        raise GalatBentuk(masalah.values())
    orang = {r: known(p) for r, p in unit.items()}
    baris = {r: [b for b in _semua(p) if begun(b, dari, hingga, pada)] for r, p in orang.items()}
    pasti = {r for r, milik in baris.items() if any(b.tanggal is not None for b in milik)}
    kunci = {person_key(r): r for r in unit}
    disebut = {_rujukan(x, kunci) for milik in baris.values() for b in milik if b.tanggal for x in b.bersama or ()}
    berperan = tuple(r for r in orang if r in pasti | disebut)
    tidak = [r for r, p in orang.items() if r not in berperan and not baris[r] and _lengkap(p)]
    return RekapInovasi(
        dari,
        hingga,
        pada,
        kesamaan,
        len(orang),
        berperan,
        len(tidak),
        len(orang) - len(berperan) - len(tidak),
        _peran(baris, kunci),
        len(disebut - orang.keys()),
        tuple(_hitung([b for milik in baris.values() for b in milik], kesamaan, pada)),
    )


def _semua(p: Pegawai) -> tuple[Prakarsa, ...]:
    return (*(p.inovasi or ()), *(p.partisipasi or ()))


def _lengkap(p: Pegawai) -> bool:
    return p.inovasi is not None and p.partisipasi is not None


def _rujukan(x: RekanPrakarsa, kunci: Mapping[str, str]) -> str:
    """The reference by which the unit has somebody who was named, or else the one he was named by."""
    return kunci.get(person_key(x.rujukan), person_key(x.rujukan))


def _peran(baris: Mapping[str, list[Prakarsa]], kunci: Mapping[str, str]) -> Mapping[PeranPrakarsa, int]:
    """How many people of the unit had each role, by their own rows and by those of others."""
    pasti = [(r, b) for r, milik in baris.items() for b in milik if b.tanggal]
    siapa = {(r, b.peran) for r, b in pasti} | {
        (_rujukan(x, kunci), x.peran) for _, b in pasti for x in b.bersama or ()
    }
    banyak = Counter(p for r, p in siapa if r in baris)
    return {p: banyak[p] for p in PeranPrakarsa if p in banyak}


def _hitung(baris: list[Prakarsa], kesamaan: KesamaanPrakarsa | None, pada: date) -> Iterator[HitunganPrakarsa]:
    """How many things there are in each kind, state and year."""
    tunggal: dict[tuple[object, ...], Prakarsa] = {}
    mungkin: Counter[tuple[Any, ...]] = Counter()
    lain = count()
    for b in baris:
        if kesamaan is KesamaanPrakarsa.NOMOR and not b.nomor:
            mungkin[_letak(b, pada)] += 1
            continue
        kunci = (kind(b), next(lain) if kesamaan is None else kunci_nama(getattr(b, kesamaan.value)))
        tunggal[kunci] = _gabung(tunggal[kunci], b) if kunci in tunggal else b
    banyak = Counter(_letak(b, pada) for b in tunggal.values())
    for letak in sorted({*banyak, *mungkin}, key=lambda x: tuple(map(_urutan, x))):
        jenis, status, tahun = letak
        yield HitunganPrakarsa(jenis, status, tahun, banyak[letak], mungkin[letak])


def _letak(b: Prakarsa, pada: date) -> tuple[JenisPrakarsa | None, StatusPrakarsa | None, int | None]:
    return kind(b), stage(b, pada), None if b.tanggal is None else b.tanggal.year


def _gabung(a: Prakarsa, b: Prakarsa) -> Prakarsa:
    """One thing of two rows about it: begun when the first of them says, with the stages of both."""
    hari = [x.tanggal for x in (a, b) if x.tanggal is not None]
    tahap = [x.tahap for x in (a, b) if x.tahap is not None]
    bersama = tuple(dict.fromkeys(t for x in tahap for t in x)) if tahap else None
    return evolve(a, tanggal=min(hari, default=None), tahap=bersama)


def _urutan(v: Any) -> tuple[bool, int]:
    """As they are written, what is not known last."""
    return v is None, list(type(v)).index(v) if isinstance(v, Enum) else v or 0


def _jumlah(hitungan: Any) -> int | Antara[int]:
    """How many things there are in all; rows without a number are one at least, if there is nothing else."""
    semua = tuple(hitungan)
    banyak, mungkin = sum(h.banyak for h in semua), sum(h.mungkin for h in semua)
    sedikit = banyak or min(mungkin, 1)
    return sedikit if sedikit == banyak + mungkin else Antara(sedikit, banyak + mungkin)
