"""What all facts and rules of the package come to before and after something is forgotten of a subject.

A fact is read anew only where it has read the field that was forgotten, and a rule is judged anew only where one of its
facts changed, by the facts that were read already; so many thousand removals cost little.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from random import Random
from typing import Any

from attrs import evolve, fields, frozen, has
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from karier_asn import domain, evaluate, rules
from karier_asn.domain.distribusi import DistribusiPredikat, PredikatOrganisasi
from karier_asn.domain.evaluasi import EvaluasiPelatihan, PerubahanKompetensi, PerubahanNilai, Rerata, TingkatEvaluasi
from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.jabatan import AHLI, Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.kalender import KalenderKerja
from karier_asn.domain.katalog import Peningkatan
from karier_asn.domain.kelengkapan import RIWAYAT, complete
from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.pegawai import Asesmen, Pegawai, Penugasan
from karier_asn.domain.pelatihan import UsulPelatihan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.seleksi import Seleksi
from karier_asn.domain.studi import UsulPerpanjangan, UsulTugasBelajar
from karier_asn.domain.talenta import BatasSumbu, RencanaPenempatan, Talenta, UnsurTalenta
from karier_asn.domain.tingkat import Ekspektasi, Predikat
from karier_asn.engine.asumsi import TANPA_ASUMSI, Asumsi
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.bentuk import Objek
from karier_asn.engine.ekspresi import Banding, Fakta, Kondisi, Nilai, SimpulKondisi, anak, simpul_kondisi
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.masa import SEHARI
from karier_asn.engine.putusan import PenilaiAturan
from karier_asn.engine.riwayat import Riwayat
from karier_asn.rules import BERSTATUS_PNS
from karier_asn.uji.lupa import contradicts, forget
from karier_asn.uji.strategi import jabatan, mentee, mentor, pegawai, tanggal
from tests.domain.bangun import dari_bentuk

Dunia = dict[type, Any]
"""Subjects, one of each kind."""


def _isi_modul() -> Iterator[tuple[str, object]]:
    for paket in (domain, rules):
        for modul in walk_packages(paket.__path__, f"{paket.__name__}."):
            for nama, isi in vars(import_module(modul.name)).items():
                yield f"{modul.name.removeprefix('karier_asn.')}.{nama}", isi


def _kondisi(isi: object, dilihat: set[int]) -> Iterator[Kondisi]:
    """The conditions within what a module names: itself, or within tables, lists and objects."""
    if id(isi) in dilihat:
        return
    dilihat.add(id(isi))
    if isinstance(isi, Kondisi):
        yield isi
    elif isinstance(isi, Mapping):
        for bagian in (*isi, *isi.values()):
            yield from _kondisi(bagian, dilihat)
    elif isinstance(isi, (tuple, list, set, frozenset)):
        for bagian in isi:
            yield from _kondisi(bagian, dilihat)
    elif has(type(isi)):
        kelas: Any = type(isi)
        for a in fields(kelas):
            yield from _kondisi(getattr(isi, a.name), dilihat)


@cache
def semua_aturan() -> tuple[tuple[str, Kondisi], ...]:
    """Every condition the package names that is more than a fact: each once, by the name it stands under."""
    dilihat: set[int] = set()
    hasil: dict[Kondisi, str] = {}
    for nama, isi in _isi_modul():
        for k in _kondisi(isi, dilihat):
            if not isinstance(k, Fakta):
                hasil.setdefault(k, nama)
    return tuple((nama, k) for k, nama in hasil.items())


@cache
def semua_fakta() -> tuple[Fakta[Any], ...]:
    """Every fact the package names, or one of its conditions reads; each function once."""
    bernama = [isi for _, isi in _isi_modul() if isinstance(isi, Fakta)]
    dibaca = [f for _, k in semua_aturan() for f in k.fakta]
    return tuple({f.fungsi: f for f in (*dibaca, *bernama)}.values())


@cache
def _dapat_dinilai(jenis: frozenset[type]) -> tuple[Kondisi, ...]:
    return tuple(k for _, k in semua_aturan() if {j for f in k.fakta for j in f.subjek} <= jenis)


def nilai_sebagian(acak: Random, *subjek: object, banyak: int = 2) -> None:
    """Judge the subjects by some of the conditions that ask of nobody else; whatever they are, that is no error."""
    menurut_jenis = {type(s): s for s in subjek}
    for k in acak.sample(_dapat_dinilai(frozenset(menurut_jenis)), banyak):
        diminta = {j for f in k.fakta for j in f.subjek}
        evaluate(k, *(s for j, s in menurut_jenis.items() if j in diminta))


# --- reading -----------------------------------------------------------------------------------------------


@cache
def _pengamat(kelas: Any) -> Any:
    """A class like this one that takes note of which of its fields are read."""
    nama = frozenset(a.name for a in fields(kelas))
    catatan: set[str] = set()

    def baca(self: object, atribut: str) -> Any:
        if atribut in nama:
            catatan.add(atribut)
        return object.__getattribute__(self, atribut)

    return type(kelas.__name__, (kelas,), {"__slots__": (), "__getattribute__": baca, "catatan": catatan})


def _amati(benda: Any) -> Any:
    """The same, under watch; another object for each reading, since what is remembered is remembered of an object."""
    jenis: Any = type(benda)
    kelas = _pengamat(jenis)
    baru: Any = object.__new__(kelas)
    for a in fields(jenis):
        object.__setattr__(baru, a.name, getattr(benda, a.name))
    return baru


Dibaca = tuple[Fakta[Any], Bacaan]
"""A fact as it is read: by the defaults, or with one point read otherwise."""


@cache
def _cara(f: Fakta[Any]) -> tuple[Dibaca, ...]:
    """The ways to read a fact."""
    lain = ((kunci, nama) for kunci, semua in f.bacaan for nama in semua[1:])
    return ((f, BACAAN_BAKU), *((f, Bacaan((satu,))) for satu in lain))


def _nilai(cara: Dibaca, subjek: Iterable[Any]) -> Riwayat[Any]:
    f, bacaan = cara
    konteks = {Bacaan: bacaan, Asumsi: TANPA_ASUMSI}
    return f.baca(*subjek, *(konteks[k] for k in f.konteks))


class Penilai(PenilaiAturan):
    """Judges the conditions of the package by facts that were read already, and each node once.

    Of a state that follows another by forgetting, nodes that read no fact that changed are taken over.
    """

    __slots__ = ("asumsi", "dasar", "ingat", "terkena")

    def __init__(
        self, nilai: Mapping[Nilai[Any], Riwayat[Any]], dasar: Penilai | None = None, terkena: Collection[Kondisi] = ()
    ) -> None:
        super().__init__(BERSTATUS_PNS, (), Asumsi(nilai), BACAAN_BAKU)
        self.asumsi = nilai
        self.dasar, self.terkena = dasar, terkena
        self.ingat: dict[Kondisi, Jejak] = {}

    def jejak(self, s: SimpulKondisi) -> Jejak:
        if self.dasar is not None and s not in self.terkena:
            return self.dasar.jejak(s)
        if s not in self.ingat:
            self.ingat[s] = super().jejak(s)
        return self.ingat[s]


@frozen(eq=False)
class Keadaan:
    """Subjects, and what all facts come to of them.

    Attributes:
        dunia: the subjects.
        nilai: each fact, over time.
        dibaca: by fact and kind of subject, the fields it read.
        penilai: what judges the conditions, and remembers the verdicts.
    """

    dunia: Dunia
    nilai: dict[Dibaca, Riwayat[Any]]
    dibaca: dict[tuple[Dibaca, type], frozenset[str]]
    penilai: Penilai


@cache
def _fakta(k: Kondisi) -> frozenset[Fakta[Any]]:
    """The facts of a condition; one that is called otherwise there is read once."""
    setiap = {f.fungsi: f for f in semua_fakta()}
    return frozenset(setiap[f.fungsi] for f in k.fakta)


@cache
def _simpul() -> Mapping[SimpulKondisi, str]:
    """Every node that is judged, those within others first, and the condition it stands in."""
    nama = {k: n for n, k in semua_aturan()}
    hasil: dict[SimpulKondisi, str] = {}

    def turun(k: SimpulKondisi, di: str) -> None:
        di = nama.get(k, di)
        for a in anak(k):
            if isinstance(a, Kondisi) and not isinstance(k, Banding):
                turun(simpul_kondisi(a), di)
        hasil.setdefault(k, di)

    for n, k in semua_aturan():
        turun(simpul_kondisi(k), n)
    return hasil


@cache
def _pembaca(f: Nilai[Any]) -> tuple[SimpulKondisi, ...]:
    return tuple(k for k in _simpul() if f in _fakta(k))


def baca(dunia: Dunia) -> Keadaan:
    """All facts of these subjects."""
    nilai: dict[Dibaca, Riwayat[Any]] = {}
    dibaca: dict[tuple[Dibaca, type], frozenset[str]] = {}
    for cara in (c for f in semua_fakta() if all(j in dunia for j in f.subjek) for c in _cara(f)):
        teramati = [_amati(dunia[j]) for j in cara[0].subjek]
        for s in teramati:
            type(s).catatan.clear()
        nilai[cara] = _nilai(cara, teramati)
        for j, s in zip(cara[0].subjek, teramati, strict=True):
            dibaca[cara, j] = frozenset(type(s).catatan)
    return Keadaan(dunia, nilai, dibaca, Penilai({f: r for (f, bacaan), r in nilai.items() if bacaan == BACAAN_BAKU}))


@frozen
class Pelanggaran:
    """A fact or a rule that says something else once something is forgotten.

    Attributes:
        nama: the fact or rule.
        jalur: what was forgotten, of which kind of subject.
        hari: the first day on which it says something else.
        dari, ke: what it said, and what it says.
    """

    nama: str
    jalur: str
    hari: date
    dari: object
    ke: object


def bandingkan(b: Keadaan, jenis: type, jalur: str, lemah: Any) -> tuple[list[Pelanggaran], set[str]]:
    """What no longer agrees once a subject is replaced by one of which less is known, and all that changed."""
    medan = jalur.partition(".")[0].partition("[")[0]
    return bandingkan_medan(b, jenis, jalur, lemah, {medan})


def bandingkan_medan(
    b: Keadaan, jenis: type, jalur: str, lemah: Any, medan: Collection[str]
) -> tuple[list[Pelanggaran], set[str]]:
    """Likewise, where any of these fields differ."""
    dunia = {**b.dunia, jenis: lemah}
    dibaca = [cara for (cara, j), baca in b.dibaca.items() if j is jenis and not baca.isdisjoint(medan)]
    baru = {c: r for c in dibaca if (r := _nilai(c, [dunia[j] for j in c[0].subjek])) != b.nilai[c]}
    tempat = f"{jenis.__name__}.{jalur}"
    langgar = [_periksa(c[0].nama, tempat, b.nilai[c], r) for c, r in baru.items()]
    berubah: dict[Nilai[Any], Riwayat[Any]] = {f: r for (f, bacaan), r in baru.items() if bacaan == BACAAN_BAKU}
    terkena = dict.fromkeys(k for f in berubah for k in _pembaca(f))
    sesudah = Penilai({**b.penilai.asumsi, **berubah}, b.penilai, terkena)
    for k in terkena:
        if _fakta(k) <= b.penilai.asumsi.keys():
            p = _periksa(_simpul()[k], tempat, b.penilai.jejak(k).putusan, sesudah.jejak(k).putusan)
            langgar.append(p)
    return [p for p in langgar if p is not None], {f.nama for f in berubah if isinstance(f, Fakta)}


def _periksa(nama: str, jalur: str, a: Riwayat[Any], b: Riwayat[Any]) -> Pelanggaran | None:
    hari = contradicts(a, b)
    return None if hari is None else Pelanggaran(nama, jalur, hari, a.pada(hari), b.pada(hari))


def lupakan(b: Keadaan) -> Iterator[tuple[type, str, Any]]:
    """Every way of knowing one thing less of one of the subjects."""
    for jenis, benda in b.dunia.items():
        for jalur, lemah in forget(benda):
            yield jenis, jalur, lemah


# --- subjects ----------------------------------------------------------------------------------------------

_SKOR = st.one_of(st.none(), st.integers(0, 100).map(Decimal))
_BATAS = st.sampled_from((BatasSumbu(Decimal(80), Decimal(60)), BatasSumbu(Decimal(50), Decimal(50))))
_SUMBU = st.one_of(
    st.none(),
    st.builds(lambda a, b: (UnsurTalenta("a", Decimal(60), a), UnsurTalenta("b", Decimal(40), b)), _SKOR, _SKOR),
)
_HARI = tanggal()
_RENCANA = st.builds(RencanaPenempatan, jabatan(), st.none() | _HARI)


@st.composite
def talenta(draw: st.DrawFn) -> Talenta:
    """Assessments for talent management, each axis of two parts."""
    sejak = draw(_HARI)
    return Talenta(
        kinerja=draw(_SUMBU),
        potensial=draw(_SUMBU),
        batas_kinerja=draw(_BATAS),
        batas_potensial=draw(_BATAS),
        sejak=sejak,
        sampai=draw(st.one_of(st.none(), st.integers(1, 800).map(lambda n: sejak + n * SEHARI))),
        rencana_penempatan=draw(st.none() | st.lists(_RENCANA, max_size=2)),
    )


@st.composite
def distribusi(draw: st.DrawFn) -> DistribusiPredikat:
    """The people of a unit by predicate, and perhaps by standing."""
    jumlah = draw(st.dictionaries(st.sampled_from(Predikat), st.integers(0, 20)))
    belum = draw(st.integers(0, 2))
    orang = sum(jumlah.values()) + belum
    atas = draw(st.integers(0, orang))
    sesuai = draw(st.integers(0, orang - atas))
    status = dict(zip(Ekspektasi, (orang - atas - sesuai, sesuai, atas), strict=True))
    organisasi = draw(st.one_of(st.none(), st.sampled_from(PredikatOrganisasi)))
    return DistribusiPredikat(organisasi, jumlah, belum, draw(st.sampled_from((None, status))))


_RERATA = st.builds(
    Rerata, st.integers(1, 40), st.integers(0, 100).map(Fraction), st.one_of(st.none(), st.just(Fraction(5)))
)
_KOMPETENSI_DILATIH = st.builds(
    lambda n, m: PerubahanKompetensi(Peningkatan("Integritas", 3), PerubahanNilai(), min(n, m), max(n, m)),
    st.integers(0, 9),
    st.integers(0, 9),
)
evaluasi = st.builds(
    lambda tingkat, kompetensi, paling_sedikit: EvaluasiPelatihan(
        "Pelatihan", 40, tingkat, {}, PerubahanNilai(), kompetensi, (), paling_sedikit
    ),
    st.dictionaries(st.sampled_from(TingkatEvaluasi), _RERATA),
    st.lists(_KOMPETENSI_DILATIH, max_size=2).map(tuple),
    st.integers(1, 20),
)


def _selengkapnya(p: Pegawai) -> Pegawai:
    return complete(p, *RIWAYAT)


_lengkap = pegawai().map(_selengkapnya)
_menjabat = _lengkap.filter(lambda p: bool(p.jabatan))


def _fungsional(p: Pegawai) -> Pegawai:
    """The same in JF, a level higher with every post, and assessed for the levels above."""
    baris = [
        evolve(b, jabatan=evolve(b.jabatan, jenjang=jenjang, eselon=None), jenis=JenisPenugasan.DEFINITIF)
        for b, jenjang in zip(p.jabatan or (), AHLI, strict=False)
    ]
    asesmen = [Asesmen(jenjang, True, b.tmt) for b, jenjang in zip(baris, AHLI[1:], strict=False)]
    return evolve(p, jabatan=baris, kompetensi=asesmen)


def _seunit(p: Pegawai) -> Pegawai:
    """The same, of whom more is known, in one post of one unit from his first day in service."""
    analis = Jabatan("Analis", Jenjang.AHLI_MUDA, unit="Unit A", kelas=9)
    tanpa_lepas: dict[str, Any] = dict.fromkeys(
        ("cltn", "tugas_belajar", "kedudukan_hukum", "hukuman", "penetapan"), ()
    )
    baris = [] if p.tmt_cpns is None else [Penugasan(analis, p.tmt_cpns)]
    return evolve(_selengkapnya(p), jabatan=baris, **tanpa_lepas)


_SELALU_ADA: dict[type, SearchStrategy[Any]] = {
    # Of a source that is complete more is known; of whoever held a post, more follows, and most of whoever is in a JF.
    Pegawai: st.one_of(pegawai(), _lengkap, _menjabat, _menjabat.map(_fungsional)),
    Jabatan: jabatan(),
    Mentor: st.one_of(mentor(), mentor().map(lambda m: evolve(m, pegawai=_seunit(m.pegawai)))),
    Mentee: st.one_of(mentee(), mentee().map(lambda m: evolve(m, pegawai=_seunit(m.pegawai)))),
    Talenta: talenta(),
    EvaluasiPelatihan: evaluasi,
    DistribusiPredikat: distribusi(),
    KalenderKerja: st.just(KalenderKerja(date(2000, 1, 1), date(2040, 1, 1))),
    **{k: dari_bentuk(Objek(k)) for k in (Lamaran, Seleksi, UsulPelatihan, UsulPerpanjangan, UsulTugasBelajar)},
    GajiBerkala: st.builds(
        GajiBerkala,
        st.one_of(st.none(), _HARI),
        st.sampled_from((None, True, False)),
    ),
}


def dunia(*jenis: type) -> SearchStrategy[Dunia]:
    """A subject of every kind that a fact of the package reads, or of these kinds."""
    return st.fixed_dictionaries({k: s for k, s in _SELALU_ADA.items() if not jenis or k in jenis})
