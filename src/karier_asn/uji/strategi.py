"""Hypothesis strategies: days and histories, assumptions that probe a rule, and whole employees.

Random data seldom comes near a threshold, so a rule tested with it is hardly tested. What is drawn here lies on
and beside the days and values that decide: ends of months, 29 February, the first day of a law, a due date. Every
history may have pieces that are unknown, as a real record has.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import Enum
from functools import cache
from numbers import Number
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import (
    Asesmen,
    Cltn,
    HukumanDisiplin,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Pelatihan,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.tingkat import Ekspektasi, Golongan, Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.akhir import Berakhir
from karier_asn.engine.ekspresi import (
    Banding,
    Fakta,
    FaktaTanggal,
    Kondisi,
    Lama,
    Nilai,
    semua_hasil,
    telusur,
)
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI, Masa, bulan, hari, mundur, tahun, tambah
from karier_asn.engine.riwayat import Antara, Riwayat, angkat
from karier_asn.engine.sehari import hari_berubah
from karier_asn.engine.tetangga import bertetangga, di_atas, di_bawah

__all__ = ["fakta_aturan", "jabatan", "masa", "mentee", "mentor", "pegawai", "pelemahan", "riwayat", "tanggal"]

T = TypeVar("T")

PALING_AWAL = date(2005, 1, 1)
PALING_AKHIR = date(2035, 12, 31)
PALING_LAMA = tahun(40)


# Fields of work: few, so that two of them are often the same.
BIDANG = ("kepegawaian", "keuangan", "hukum")
LOKASI = ("Kota Contoh", "Kabupaten Contoh")
BAHASA = ("Indonesia", "Jawa", "Sunda")


# --- days, durations, histories ----------------------------------------------------------------------------


def tanggal(
    paling_awal: date = PALING_AWAL, paling_akhir: date = PALING_AKHIR, batas: Iterable[date] = ()
) -> SearchStrategy[date]:
    """Days, both ends included; mostly 1 January, ends of February, ends of months, and ``batas`` with their
    neighbours.
    """
    return _tanggal(paling_awal, paling_akhir, tuple(batas))


@cache
def _tanggal(paling_awal: date, paling_akhir: date, batas: tuple[date, ...]) -> SearchStrategy[date]:
    tahun_tahun = range(paling_awal.year, paling_akhir.year + 1)
    akhir_bulan = [date(t, b, calendar.monthrange(t, b)[1]) for t in tahun_tahun for b in range(1, 13)]
    kelompok = (
        [d for t in tahun_tahun for d in (date(t, 1, 1), date(t, 2, 28), date(t, 3, 1), date(t, 12, 31))],
        [d for b in batas for d in _sekitar(b)],
        [d for d in akhir_bulan if d.month == 2 and d.day == 29],
        [d for akhir in akhir_bulan for d in _sekitar(akhir)],
    )
    dalam = ([d for d in k if paling_awal <= d <= paling_akhir] for k in kelompok)
    sembarang = st.integers(0, (paling_akhir - paling_awal).days).map(lambda n: paling_awal + timedelta(days=n))
    return st.one_of(*(st.sampled_from(k) for k in dalam if k), sembarang)


def _sekitar(d: date) -> tuple[date, ...]:
    return tuple(d + n * SEHARI for n in (0, 1, -1)) if AWAL < d < AKHIR - SEHARI else ()


def masa(paling_lama: Masa = PALING_LAMA) -> SearchStrategy[Masa]:
    """Durations up to ``paling_lama``: years, months or days alone, and months with days."""
    n = paling_lama.bulan
    return st.one_of(
        st.integers(0, n // 12).map(tahun),
        st.integers(0, n).map(bulan),
        st.integers(0, 400).map(hari),
        st.builds(Masa, st.integers(0, max(n - 1, 0)), st.integers(0, 30)),
    )


def riwayat(
    nilai: SearchStrategy[T],
    *,
    hari: SearchStrategy[date] | None = None,
    lengkap: bool = False,
    paling_banyak: int = 5,
) -> SearchStrategy[Riwayat[T]]:
    """Step functions of the values drawn, with unknown pieces.

    Args:
        nilai: the values.
        hari: the days of change; `tanggal` unless said.
        lengkap: without unknown pieces.
        paling_banyak: how many changes at most.
    """
    isi = nilai if lengkap else _atau_tidak_diketahui(nilai)
    titik = st.lists(
        st.tuples(tanggal() if hari is None else hari, isi), max_size=paling_banyak, unique_by=lambda t: t[0]
    )
    return st.builds(_susun, titik, isi)


def _susun(titik: Iterable[tuple[date, T | None]], sebelum: T | None) -> Riwayat[T]:
    return Riwayat(titik, sebelum)


def _atau_tidak_diketahui(nilai: SearchStrategy[T]) -> SearchStrategy[T | None]:
    return st.one_of(nilai, nilai, nilai, st.none())


@st.composite
def _berjarak(
    draw: st.DrawFn, isi: SearchStrategy[T | None], hari: SearchStrategy[date], jarak: SearchStrategy[tuple[Masa, int]]
) -> Riwayat[T]:
    """Step functions whose changes are about the given durations apart."""
    sebelum, d = draw(isi), draw(hari)
    titik = [(d, draw(isi))]
    for (lama, geser), nilai in draw(st.lists(st.tuples(jarak, isi), max_size=4)):
        d = max(tambah(d, lama) + geser * SEHARI, d + SEHARI)
        titik.append((d, nilai))
    return Riwayat(titik, sebelum)


@st.composite
def pelemahan(draw: st.DrawFn, asumsi: Mapping[Nilai[Any], Riwayat[Any]]) -> dict[Nilai[Any], Riwayat[Any]]:
    """The same assumptions with less known: pieces of the histories replaced by unknown."""
    return {n: _lupa(r, draw(_selang(r.mulai))) for n, r in asumsi.items()}


def _selang(mulai: tuple[date, ...]) -> SearchStrategy[list[tuple[date, date | None]]]:
    """Intervals that begin and end at changes of a history, or anywhere."""
    hari = st.one_of(st.sampled_from(mulai), tanggal())
    tertutup = st.tuples(hari, hari).map(lambda selang: (min(selang), max(selang)))
    return st.lists(st.one_of(tertutup, st.tuples(hari, st.none())), max_size=2)


def _lupa(r: Riwayat[T], selang: Iterable[tuple[date, date | None]]) -> Riwayat[T]:
    return angkat(lambda v, tutup: None if tutup else v, r, Riwayat.rentang(selang))


# --- assumptions that probe a rule -------------------------------------------------------------------------


def fakta_aturan(
    aturan: Kondisi, paling_awal: date = PALING_AWAL, paling_akhir: date = PALING_AKHIR
) -> SearchStrategy[dict[Nilai[Any], Riwayat[Any]]]:
    """Assumptions for ``evaluate(aturan, asumsi=...)``: a history for every fact the rule reads.

    Values are drawn on and beside the thresholds the rule compares the fact with, dates such that durations fall
    due between ``paling_awal`` and ``paling_akhir``, changes where a law begins or ends. No history is drawn for
    what is made of facts (durations, tables), so the assumptions never contradict one another.
    """
    simpul = tuple(telusur(aturan))
    hari_ubah = tanggal(paling_awal, paling_akhir, hari_berubah(aturan))
    ambang: dict[Any, list[Any]] = {}
    for s in simpul:
        match s:
            case Banding(kiri, _, batas):
                ambang.setdefault(kiri, []).extend(_konstanta(batas))
                if isinstance(batas, Nilai):  # a threshold that is itself a fact lies near the same values
                    ambang.setdefault(batas, []).extend(_konstanta(kiri))
    lama: dict[Fakta[Any], list[Masa]] = {}
    for s in simpul:
        match s:
            case Lama(sumber):
                for f in sumber.fakta:
                    lama.setdefault(f, []).extend(m for m in ambang.get(s, ()) if isinstance(m, Masa))
    return st.fixed_dictionaries(
        {f: _riwayat_fakta(f, tuple(ambang.get(f, ())), tuple(lama.get(f, ())), hari_ubah) for f in aturan.fakta}
    )


def _konstanta(sisi: object) -> Iterator[Any]:
    """The constants a side of a comparison can come to."""
    return (v for v in semua_hasil(sisi) if not isinstance(v, Nilai))


def _riwayat_fakta(
    f: Fakta[Any], ambang: tuple[Any, ...], lama: tuple[Masa, ...], hari_ubah: SearchStrategy[date]
) -> SearchStrategy[Riwayat[Any]]:
    isi = _atau_tidak_diketahui(_nilai_fakta(f, ambang, lama, hari_ubah))
    biasa = st.builds(_susun, st.lists(st.tuples(hari_ubah, isi), max_size=4, unique_by=lambda t: t[0]), isi)
    if not lama or isinstance(f, FaktaTanggal):
        return biasa
    jarak = dict.fromkeys(j for m in lama for j in (m, bulan(m.bulan // 2), bulan(m.bulan // 3), hari(1), tahun(1)))
    berjarak = st.tuples(st.sampled_from(tuple(jarak)), st.integers(-2, 2))
    return st.one_of(_berjarak(isi, hari_ubah, berjarak), biasa)


def _nilai_fakta(
    f: Fakta[Any], ambang: tuple[Any, ...], lama: tuple[Masa, ...], hari_ubah: SearchStrategy[date]
) -> SearchStrategy[Any]:
    if f.jenis is bool:
        return st.booleans()
    dekat = (
        [v for a in ambang for v in (a, di_atas(a), di_bawah(a)) if v is not None] if bertetangga(f.jenis) else ambang
    )
    # The threshold itself is drawn more often than what is beside it.
    pilihan: list[SearchStrategy[Any]] = [st.sampled_from(tuple(dict.fromkeys(v))) for v in (ambang, dekat) if v]
    if isinstance(f, FaktaTanggal):
        berlalu = st.sampled_from(tuple(dict.fromkeys((*lama, Masa(0)))))
        pilihan.append(st.builds(_sebelum, hari_ubah, berlalu, st.integers(-1, 1)))
    elif issubclass(f.jenis, Enum):
        pilihan.append(st.sampled_from(f.jenis))
    elif issubclass(f.jenis, Number) and not dekat:
        pilihan.append(st.integers(0, 100).map(f.jenis))
    elif not dekat:
        pilihan.append(st.from_type(f.jenis))
    nilai = st.one_of(pilihan)
    return st.one_of(nilai, nilai, _berbatas(nilai)) if _boleh_antara(f) else nilai


def _sebelum(d: date, lama: Masa, geser: int) -> date:
    """The day from which ``lama`` has passed on about ``d``."""
    return mundur(d, lama) + geser * SEHARI


def _boleh_antara(f: Fakta[Any]) -> bool:
    """Whether the fact may be known by bounds only, as its return annotation says."""
    if isinstance(f, Berakhir):
        return False
    isi = get_args(get_type_hints(f.fungsi)["return"])[0]
    return any(get_origin(j) is Antara for j in get_args(isi))


def _berbatas(nilai: SearchStrategy[Any]) -> SearchStrategy[Antara[Any]]:
    return st.builds(
        lambda a, b, terbuka: Antara(min(a, b), None if terbuka else max(a, b)), nilai, nilai, st.booleans()
    )


# --- employees ---------------------------------------------------------------------------------------------


def _mungkin(s: SearchStrategy[T]) -> SearchStrategy[T | None]:
    """Usually known."""
    return st.one_of(st.none(), s, s, s, s)


def jabatan() -> SearchStrategy[Jabatan]:
    """Posts, held or sought."""
    return _JABATAN


_JENJANG = st.one_of(
    st.sampled_from((Jenjang.PELAKSANA, Jenjang.PENGAWAS, Jenjang.ADMINISTRATOR, Jenjang.AHLI_MADYA)),
    st.sampled_from(Jenjang),
)
_KELAS = _mungkin(st.integers(8, 9))
_JABATAN = st.builds(
    Jabatan,
    nama=st.just("Jabatan"),
    jenjang=_mungkin(_JENJANG),
    bidang=_mungkin(st.sampled_from(BIDANG)),
    kelas=_KELAS,
    kelas_asal=_KELAS,
)


# Steps of a career: mostly round, sometimes a day off, so that due dates are met exactly and narrowly missed.
_LANGKAH = st.tuples(
    st.sampled_from((tahun(2), tahun(4), tahun(3), tahun(5), bulan(7), tahun(1))), st.sampled_from((0, 0, 1, -1, 40))
)
_PANGKAT = st.tuples(
    st.sampled_from((Golongan.III_A, Golongan.II_C, Golongan.II_A, Golongan.III_B, Golongan.I_C)),
    st.lists(st.tuples(_LANGKAH, st.sampled_from((1, 1, 1, 2))), max_size=5),
)
_PENUGASAN = st.lists(
    st.tuples(
        _LANGKAH,
        _JABATAN,
        st.one_of(
            st.just(JenisPenugasan.DEFINITIF), st.just(JenisPenugasan.DEFINITIF), st.sampled_from(JenisPenugasan)
        ),
        st.one_of(st.none(), _LANGKAH),
    ),
    max_size=4,
)
_IJAZAH = st.lists(
    st.tuples(st.sampled_from(Pendidikan), st.one_of(st.integers(0, 320), st.none())),
    max_size=3,
    unique_by=lambda t: t[0],
)
_PENILAIAN = st.lists(
    st.tuples(
        st.one_of(st.sampled_from((Predikat.BAIK, Predikat.SANGAT_BAIK)), st.sampled_from(Predikat), st.none()),
        st.one_of(st.none(), st.sampled_from(Ekspektasi)),
    ),
    max_size=6,
)

# A kind with its severity, or a severity alone, or neither.
_JENIS_HUKUMAN: SearchStrategy[tuple[JenisHukuman | None, TingkatHukuman | None]] = st.one_of(
    st.sampled_from([(jenis, jenis.tingkat) for jenis in JenisHukuman]),
    st.tuples(st.none(), _mungkin(st.sampled_from(TingkatHukuman))),
)
_JAM = st.one_of(st.sampled_from((20, 10, 19, 21, 0, 40)), st.none())
_BERLAKU = st.one_of(st.none(), _LANGKAH)
_NOMOR = st.one_of(st.none(), st.sampled_from(("S-1", "S-2")))


def pegawai(paling_awal: date = date(1995, 1, 1), paling_akhir: date = date(2030, 12, 31)) -> SearchStrategy[Pegawai]:
    """Employees whose records do not contradict themselves.

    Born at least 18 years before CPNS, PNS after CPNS, ranks and diplomas rising, posts one after another, one
    appraisal a year. Any history may be unknown (``None``) or known to be empty.

    Args:
        paling_awal: first day on which a career may begin.
        paling_akhir: last day of change in a record.
    """
    return _semua_pegawai(paling_awal, paling_akhir)


@cache
def _semua_pegawai(paling_awal: date, paling_akhir: date) -> SearchStrategy[Pegawai]:
    hari_ubah = tanggal(paling_awal, paling_akhir)
    kapan = st.tuples(hari_ubah, _BERLAKU)
    benar = _mungkin(riwayat(st.booleans(), hari=hari_ubah, paling_banyak=2))
    return _pegawai(
        hari_ubah,
        paling_akhir,
        st.fixed_dictionaries(
            {
                "pangkat": _mungkin(_PANGKAT),
                "jabatan": _mungkin(_PENUGASAN),
                "pendidikan": _mungkin(_IJAZAH),
                "penilaian": _mungkin(_PENILAIAN),
                "pelatihan": _mungkin(st.lists(st.tuples(_mungkin(hari_ubah), _JAM, _NOMOR), max_size=4)),
                "kompetensi": _mungkin(st.lists(st.tuples(_JENJANG, st.booleans(), kapan), max_size=3)),
                "hukuman": _mungkin(st.lists(st.tuples(_JENIS_HUKUMAN, kapan, st.booleans()), max_size=2)),
                "cltn": _mungkin(st.lists(kapan, max_size=1)),
                "integritas": benar,
                "rekam_jejak": benar,
                "sehat": benar,
            }
        ),
    )


@st.composite
def _pegawai(
    draw: st.DrawFn, hari_ubah: SearchStrategy[date], paling_akhir: date, isi: SearchStrategy[dict[str, Any]]
) -> Pegawai:
    jenis = draw(_mungkin(st.sampled_from((JenisPegawai.PNS, JenisPegawai.PNS, *JenisPegawai))))
    cpns = draw(hari_ubah)
    lahir = mundur(cpns, tahun(draw(st.integers(18, 40)))) - draw(st.integers(0, 364)) * SEHARI
    pns = tambah(cpns, draw(st.sampled_from((tahun(1), bulan(13), tahun(2)))))
    nomor, diketahui = draw(st.integers(1, 999)), draw(st.integers(0, 7))
    baris: dict[str, Any] = draw(isi)
    return Pegawai(
        nip=None if nomor % 7 == 0 else _nip(lahir, cpns, nomor, jenis),
        nama="Nama Rahasia",
        jenis=jenis,
        tanggal_lahir=None if diketahui == 7 else lahir,
        tmt_cpns=None if diketahui == 6 else cpns,
        tmt_pns=None if diketahui == 5 or jenis not in (JenisPegawai.PNS, None) else pns,
        atasan=None if nomor % 3 == 0 else _nip(date(1970, 1, 31), date(1995, 3, 1), nomor % 3, JenisPegawai.PNS),
        pangkat=_bila(baris["pangkat"], lambda b: _pangkat(cpns, paling_akhir, *b)),
        jabatan=_bila(baris["jabatan"], lambda b: _penugasan(cpns, b)),
        pendidikan=_bila(baris["pendidikan"], lambda b: _ijazah(cpns, b)),
        penilaian=_bila(
            baris["penilaian"], lambda b: [Penilaian(cpns.year + i, p, e, e) for i, (p, e) in enumerate(b, start=1)]
        ),
        pelatihan=_bila(baris["pelatihan"], lambda b: [Pelatihan("Pelatihan", d, jam, None, no) for d, jam, no in b]),
        kompetensi=_bila(baris["kompetensi"], lambda b: [Asesmen(j, m, d, _habis(d, h)) for j, m, (d, h) in b]),
        hukuman=_bila(
            baris["hukuman"],
            lambda b: [HukumanDisiplin(j, t, d, _habis(d, h), d if batal else None) for (j, t), (d, h), batal in b],
        ),
        cltn=_bila(baris["cltn"], lambda b: [Cltn(d, _habis(d, h)) for d, h in b]),
        **{nama: baris[nama] for nama in ("integritas", "rekam_jejak", "sehat") if baris[nama] is not None},
    )


def _bila(baris: Any, buat: Any) -> Any:
    return None if baris is None else buat(baris)


def _nip(lahir: date, cpns: date, nomor: int, jenis: JenisPegawai | None) -> NIP:
    if jenis is JenisPegawai.PPPK:
        return NIP.pppk(f"{lahir:%Y%m%d}{cpns:%Y}211{nomor:03}")
    return NIP.pns(f"{lahir:%Y%m%d}{cpns:%Y%m}1{nomor:03}")


def _maju(d: date, langkah: tuple[Masa, int]) -> date:
    """A later day, at least one."""
    lama, geser = langkah
    return max(tambah(d, lama) + geser * SEHARI, d + SEHARI)


def _habis(d: date, langkah: tuple[Masa, int] | None) -> date | None:
    return None if langkah is None else _maju(d, langkah)


def _pangkat(
    cpns: date, paling_akhir: date, awal: Golongan, naik: list[tuple[tuple[Masa, int], int]]
) -> Iterable[KenaikanPangkat]:
    urut, d, i = tuple(Golongan), cpns, tuple(Golongan).index(awal)
    yield KenaikanPangkat(awal, d)
    for langkah, banyak in naik:
        d, i = _maju(d, langkah), i + banyak
        if d <= paling_akhir and i < len(urut):
            yield KenaikanPangkat(urut[i], d)


def _penugasan(cpns: date, baris: list[Any]) -> Iterable[Penugasan]:
    d = cpns
    for langkah, dijabat, jenis, habis in baris:
        yield Penugasan(dijabat, d, jenis, _habis(d, habis))
        d = _maju(d, langkah)


def _ijazah(cpns: date, baris: list[tuple[Pendidikan, int | None]]) -> Iterable[Ijazah]:
    """Diplomas, the higher the later; some without a date."""
    awal = mundur(cpns, tahun(10))
    # Two of one month would be of one day: each is a month later than it was drawn for every one before it.
    lulus = (n + i for i, n in enumerate(sorted(n for _, n in baris if n is not None)))
    for tingkat, bulan_ke in sorted(baris, key=lambda b: b[0]):
        yield Ijazah(tingkat, None if bulan_ke is None else tambah(awal, bulan(next(lulus))))


def mentor() -> SearchStrategy[Mentor]:
    """Employees who offer to guide others."""
    return st.builds(
        Mentor,
        pegawai(),
        st.integers(1, 3),
        lokasi=st.one_of(st.none(), st.sampled_from(LOKASI)),
        bahasa=st.one_of(st.none(), st.lists(st.sampled_from(BAHASA))),
    )


def mentee() -> SearchStrategy[Mentee]:
    """Employees who ask to be guided."""
    return st.builds(
        Mentee,
        pegawai(),
        st.one_of(st.none(), st.sampled_from(BIDANG)),
        sasaran=st.one_of(st.none(), jabatan()),
        lokasi=st.one_of(st.none(), st.sampled_from(LOKASI)),
        bahasa=st.one_of(st.none(), st.lists(st.sampled_from(BAHASA))),
    )
