"""Hypothesis strategies: days and histories, assumptions that probe a rule, and whole employees.

Random data seldom comes near a threshold, so a rule tested with it is hardly tested. What is drawn here lies on
and beside the days and values that decide: ends of months, 29 February, the first day of a law, a due date. Every
history may have pieces that are unknown, as a real record has.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from itertools import count
from numbers import Number
from operator import attrgetter
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from attrs import evolve, fields
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from karier_asn.domain.dinas_tni_polri import DinasTniPolri
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Eselon, Jabatan, JenisPenugasan, Jenjang, Kekhususan
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.masa_kerja import MasaKerja
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
from karier_asn.domain.pelaksanaan_hukuman import TakTercatat, untold
from karier_asn.domain.pelatihan import BentukPelatihan, LingkupPelatihan, ProgramPelatihan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.rekam import (
    KEMATIAN,
    AngkaKredit,
    Inovasi,
    JenisAngkaKredit,
    JenisPenetapan,
    JenisUjian,
    Penetapan,
    PenetapanGolonganPPPK,
    Penghargaan,
    PenilaianPeriodik,
    PeninjauanMasaKerja,
    PeranTim,
    PerubahanKedudukan,
    Sertifikasi,
    TugasBelajar,
    Ujian,
)
from karier_asn.domain.standar import Kompetensi, SifatSyarat, SyaratPelatihan, SyaratPendidikan, TingkatKompetensi
from karier_asn.domain.tingkat import Ekspektasi, Golongan, GolonganPPPK, Pendidikan, Predikat, TingkatHukuman
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
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat
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
CIRI = ("difabel", "lulusan pertama")
# Names that a standard asks for and a record may have.
PELATIHAN = ("Pelatihan", "Pelatihan Teknis")
KOMPETENSI = (Kompetensi.INTEGRITAS.value, Kompetensi.KERJA_SAMA.value, "Analisis kebijakan")


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
_BENAR = st.one_of(st.none(), st.booleans())
_SIFAT = st.sampled_from(SifatSyarat)
_KEMAMPUAN = st.lists(
    st.builds(TingkatKompetensi, st.sampled_from(KOMPETENSI), st.integers(1, 5)),
    max_size=3,
    unique_by=lambda k: k.nama,
)
_PANGKAT_JABATAN = st.lists(st.sampled_from(Golongan), min_size=2, max_size=2).map(sorted)


_SYARAT_PENDIDIKAN = st.lists(
    st.builds(SyaratPendidikan, st.sampled_from(Pendidikan), _SIFAT, st.one_of(st.none(), st.sampled_from(BIDANG))),
    max_size=2,
).map(tuple)
_SYARAT_PELATIHAN = st.lists(
    st.builds(SyaratPelatihan, st.sampled_from(PELATIHAN), _SIFAT, st.sampled_from((None, "teknis"))), max_size=2
).map(tuple)

# What a standard and a decree say of a post; of many, nothing.
_RINCI_JABATAN: SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "unit": _mungkin(st.sampled_from(("Unit A", "Unit B"))),
        "eselon": _mungkin(st.sampled_from(Eselon)),
        "pangkat": st.tuples(_PANGKAT_JABATAN, st.booleans(), st.booleans()),
        "standar_kompetensi": _mungkin(_KEMAMPUAN.map(tuple)),
        "syarat_pendidikan": _mungkin(_SYARAT_PENDIDIKAN),
        "syarat_pelatihan": _mungkin(_SYARAT_PELATIHAN),
        "batas_usia_pensiun": st.sampled_from((None, None, 58, 60, 65)),
        "kekhususan": _mungkin(st.lists(st.sampled_from(Kekhususan), max_size=2, unique=True).map(tuple)),
        "lowong": riwayat(st.booleans(), paling_banyak=2),
        "ditetapkan": _mungkin(tanggal()),
    }
)


def _jabatan(
    jenjang: Jenjang | None, bidang: str | None, kelas: int | None, kelas_asal: int | None, rinci: dict[str, Any]
) -> Jabatan:
    """A post whose eselon, if it has one, is that of its level."""
    lain = dict(rinci)
    if lain:
        (rendah, tinggi), tanpa_rendah, tanpa_tinggi = lain.pop("pangkat")
        lain |= {
            "eselon": _eselon(jenjang, lain["eselon"]),
            "pangkat_terendah": None if tanpa_rendah else rendah,
            "pangkat_tertinggi": None if tanpa_tinggi else tinggi,
        }
    return Jabatan("Jabatan", jenjang, bidang, kelas=kelas, kelas_asal=kelas_asal, **lain)


def _eselon(jenjang: Jenjang | None, eselon: Eselon | None) -> Eselon | None:
    """That eselon, or another one if it is not of that level; none where the level has none."""
    if eselon is None or jenjang is None or jenjang in eselon.jenjang:
        return eselon
    return next((e for e in Eselon if jenjang in e.jenjang), None)


_JABATAN = st.builds(
    _jabatan,
    _mungkin(_JENJANG),
    _mungkin(st.sampled_from(BIDANG)),
    _KELAS,
    _KELAS,
    st.one_of(st.just({}), _RINCI_JABATAN),
)

# The vacancy of a CPNS: that of the post sought or of another, its level at the end of its name or not.
_FORMASI = st.builds(
    Jabatan,
    st.sampled_from(("Jabatan", "Jabatan Ahli Pertama", "Jabatan Lain")),
    st.one_of(st.sampled_from((Jenjang.AHLI_PERTAMA, Jenjang.TERAMPIL, Jenjang.PELAKSANA)), _mungkin(_JENJANG)),
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
    # The month of graduation, if anything is known of it, whether the day is known or the year alone, and of what.
    st.tuples(
        st.sampled_from(Pendidikan),
        st.one_of(st.integers(0, 320), st.none()),
        st.sampled_from((True, True, False)),
        _mungkin(st.sampled_from(BIDANG)),
    ),
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
_RINCI_PELATIHAN = st.one_of(
    st.just({}),
    st.fixed_dictionaries(
        {
            "nama": st.sampled_from(PELATIHAN),
            "jenis": st.sampled_from((None, "teknis")),
            "bentuk": _mungkin(
                st.one_of(
                    st.sampled_from((BentukPelatihan.STRUKTURAL, BentukPelatihan.TEKNIS, BentukPelatihan.SEMINAR)),
                    st.sampled_from(BentukPelatihan),
                )
            ),
            "lama": _mungkin(st.integers(0, 40)),
            "hari": st.one_of(st.none(), st.integers(1, 20)),
            "sesi": st.one_of(st.none(), st.integers(1, 5)),
            "menit": st.one_of(st.none(), st.sampled_from((900, 945, 90))),
            "lingkup": st.one_of(st.none(), st.sampled_from(LingkupPelatihan)),
            "program": st.one_of(st.none(), st.sampled_from(ProgramPelatihan)),
            "lulus": st.sampled_from((True, True, None, False)),
            "tertulis": st.sampled_from((None, None, (True, True), (True, False), (False, True))),
        }
    ),
)
_ANGKA_KREDIT = st.lists(
    st.tuples(
        st.one_of(st.none(), st.sampled_from(JenisAngkaKredit)),
        st.sampled_from((Decimal("12.5"), Decimal(25), Decimal("37.5"), Decimal(50), Decimal(100), Decimal(200))),
        st.booleans(),
        st.booleans(),
        st.booleans(),
    ),
    max_size=4,
)
_PENINJAUAN = st.lists(
    st.tuples(
        st.integers(1, 120),
        st.integers(1, 60),
        _mungkin(st.builds(MasaKerja, st.integers(0, 4), st.integers(0, 11))),
        _BENAR,
        st.booleans(),
    ),
    max_size=1,
)


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
                "formasi": _mungkin(_FORMASI),
                "jabatan": _mungkin(_PENUGASAN),
                "pendidikan": _mungkin(_IJAZAH),
                "penilaian": _mungkin(_PENILAIAN),
                "pelatihan": _mungkin(
                    st.lists(st.tuples(_mungkin(hari_ubah), _JAM, _NOMOR, _RINCI_PELATIHAN), max_size=4)
                ),
                "kompetensi": _mungkin(
                    st.lists(
                        st.tuples(_JENJANG, st.booleans(), kapan, st.one_of(st.none(), _KEMAMPUAN.map(tuple))),
                        max_size=3,
                    )
                ),
                "hukuman": _mungkin(st.lists(st.tuples(_JENIS_HUKUMAN, kapan, st.booleans(), _KEBERATAN), max_size=2)),
                "cltn": _mungkin(st.lists(kapan, max_size=1)),
                "angka_kredit": _mungkin(_ANGKA_KREDIT),
                "peninjauan_masa_kerja": _mungkin(_PENINJAUAN),
                "integritas": benar,
                "rekam_jejak": benar,
                "sehat": benar,
                "sekolah_kader": benar,
                "dari_daerah_khusus": benar,
                "dinas_tni_polri": _mungkin(riwayat(st.sampled_from(DinasTniPolri), hari=hari_ubah, paling_banyak=2)),
                "jabatan_lengkap": _BENAR,
                "lain": _rekam_lain(hari_ubah),
            }
        ),
    )


def _rekam_lain(hari_ubah: SearchStrategy[date]) -> SearchStrategy[dict[str, Any]]:
    """The rows beside rank, post, education and discipline, each as often empty or not known as it is in use."""
    mungkin_hari = _mungkin(hari_ubah)
    selang = st.tuples(hari_ubah, _LANGKAH).map(lambda m: (m[0], _maju(*m)))
    selang_terbuka = st.tuples(mungkin_hari, _BERLAKU).map(
        lambda m: (m[0], None) if m[0] is None else (m[0], _habis(m[0], m[1]))
    )
    baris: dict[str, SearchStrategy[Any]] = {
        "penilaian_periodik": st.builds(
            lambda masa, p, h, k: PenilaianPeriodik(masa[0], masa[1], p, h, k),
            selang,
            st.one_of(st.none(), st.sampled_from(Predikat)),
            st.one_of(st.none(), st.sampled_from(Ekspektasi)),
            st.one_of(st.none(), st.sampled_from(Ekspektasi)),
        ),
        "sertifikasi": st.builds(
            lambda masa, n: Sertifikasi("Sertifikasi", masa[0], masa[1], nomor=n), selang_terbuka, _NOMOR
        ),
        "tugas_belajar": st.builds(
            lambda masa, tingkat, lepas, mandiri, berhasil, lapor, semester, dihentikan, negara: TugasBelajar(
                masa[0],
                _habis(*masa),
                tingkat,
                lepas,
                mandiri,
                berhasil,
                _habis(masa[0], lapor),
                semester,
                None if berhasil else dihentikan,
                negara,
            ),
            st.tuples(hari_ubah, _BERLAKU),
            st.one_of(st.none(), st.sampled_from(Pendidikan)),
            _BENAR,
            _BENAR,
            _BENAR,
            _BERLAKU,
            st.sampled_from((None, 1, 4, 8)),
            _BENAR,
            _BENAR,
        ),
        "penghargaan": st.builds(Penghargaan, st.just("Penghargaan"), mungkin_hari, st.sampled_from((None, "Menteri"))),
        "inovasi": st.builds(Inovasi, st.just("Inovasi"), mungkin_hari, _BENAR),
        "peran_tim": st.builds(lambda masa: PeranTim("Tim", "ketua", *masa), selang_terbuka),
        "kedudukan_hukum": st.builds(
            PerubahanKedudukan,
            st.one_of(st.sampled_from((KedudukanHukum.AKTIF, *_KEDUDUKAN)), st.sampled_from(KedudukanHukum)),
            mungkin_hari,
        ),
        "golongan_pppk": st.builds(PenetapanGolonganPPPK, st.sampled_from(GolonganPPPK), mungkin_hari),
        "ujian": st.builds(Ujian, st.sampled_from(JenisUjian), hari_ubah, st.booleans()),
        "penetapan": st.builds(Penetapan, st.sampled_from(_PENETAPAN), hari_ubah),
    }
    kunci = {nama: attrgetter(hari) for nama, hari in _SEKALI.items()}
    isi = {nama: st.lists(s, min_size=1, max_size=2, unique_by=kunci.get(nama)) for nama, s in baris.items()}
    return st.fixed_dictionaries({nama: st.one_of(st.none(), st.just([]), s) for nama, s in isi.items()})


_KEDUDUKAN = (
    KedudukanHukum.CLTN,
    KedudukanHukum.TUGAS_BELAJAR,
    KedudukanHukum.PEMBERHENTIAN_SEMENTARA,
    KedudukanHukum.PEJABAT_NEGARA,
    KedudukanHukum.PENGUNGSI,
    KedudukanHukum.PENSIUN,
)
# Few of them died.
_PENETAPAN = (
    *(jenis for jenis in JenisPenetapan if jenis not in (JenisPenetapan.TEWAS, JenisPenetapan.MENINGGAL)),
    *JenisPenetapan,
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
    p = Pegawai(
        nip=None if nomor % 7 == 0 or jenis is JenisPegawai.NON_ASN else _nip(lahir, cpns, nomor, jenis),
        nama="Nama Rahasia",
        jenis=jenis,
        tanggal_lahir=None if diketahui == 7 else lahir,
        tmt_cpns=None if diketahui == 6 else cpns,
        tmt_pns=None if diketahui == 5 or jenis not in (JenisPegawai.PNS, None) else pns,
        atasan=None if nomor % 3 == 0 else _nip(date(1970, 1, 31), date(1995, 3, 1), nomor % 3, JenisPegawai.PNS),
        formasi=baris["formasi"],
        pangkat=_bila(baris["pangkat"], lambda b: _pangkat(cpns, paling_akhir, *b)),
        jabatan=_bila(baris["jabatan"], lambda b: _penugasan(cpns, b)),
        pendidikan=_bila(baris["pendidikan"], lambda b: _ijazah(cpns, b)),
        penilaian=_bila(
            baris["penilaian"], lambda b: [Penilaian(cpns.year + i, p, e, e) for i, (p, e) in enumerate(b, start=1)]
        ),
        pelatihan=_bila(baris["pelatihan"], lambda b: [_latihan(*isi) for isi in b]),
        kompetensi=_bila(
            baris["kompetensi"], lambda b: [Asesmen(j, m, d, _habis(d, h), hasil) for j, m, (d, h), hasil in b]
        ),
        hukuman=_bila(
            baris["hukuman"],
            lambda b: [_hukuman(*isi) for isi in b],
        ),
        cltn=_bila(baris["cltn"], lambda b: [Cltn(d, _habis(d, h)) for d, h in b]),
        angka_kredit=_bila(baris["angka_kredit"], lambda b: _angka_kredit(cpns, b)),
        peninjauan_masa_kerja=_bila(baris["peninjauan_masa_kerja"], lambda b: [_peninjauan(cpns, *isi) for isi in b]),
        **{nama: baris[nama] for nama in _KEADAAN if baris[nama] is not None},
        **baris["lain"],
    )
    return _tanpa_pertentangan(p, lahir, cpns, paling_akhir)


_KEADAAN = (
    "integritas",
    "rekam_jejak",
    "sehat",
    "sekolah_kader",
    "dari_daerah_khusus",
    "dinas_tni_polri",
    "jabatan_lengkap",
)


def carry_out(p: Pegawai, paling_akhir: date = AKHIR) -> Pegawai:
    """The employee with rows that tell what his sanctions did to rank and post, without those of which none can tell.

    Args:
        p: the employee.
        paling_akhir: last day of a row.
    """
    semua, p = p.hukuman or (), evolve(p, hukuman=None if p.hukuman is None else ())
    for h in semua:
        dihukum = evolve(p, hukuman=(*(p.hukuman or ()), h))
        if (t := next(untold(dihukum), None)) is not None:
            baris: dict[str, Any] = {t.medan: (*getattr(p, t.medan), *_terlaksana(p, t, h))}
            dihukum = evolve(dihukum, **baris)
        tmt = (*(b.tmt for b in dihukum.pangkat or ()), *(b.tmt for b in dihukum.jabatan or ()))
        if not [*untold(dihukum)] and max(tmt, default=paling_akhir) <= paling_akhir:
            p = dihukum
    return p


def _terlaksana(p: Pegawai, t: TakTercatat, h: HukumanDisiplin) -> Iterable[Any]:
    """The rows that tell of a sanction: the lower rank, and the one given back; or a lower post."""
    if t.medan == "jabatan":
        return [Penugasan(Jabatan("Pelaksana", Jenjang.PELAKSANA), t.sejak)]
    pangkat = p.pangkat or ()
    semula, urut = pangkat[t.baris].golongan, tuple(Golongan)
    sampai = h.sampai or tambah(h.mulai, h.jenis.lama if h.jenis and h.jenis.lama else tahun(1))
    if semula is urut[0] or any(h.mulai <= b.tmt <= sampai for b in pangkat):
        return []
    return [KenaikanPangkat(urut[urut.index(semula) - 1], h.mulai), KenaikanPangkat(semula, sampai)]


def _tanpa_pertentangan(p: Pegawai, lahir: date, cpns: date, paling_akhir: date) -> Pegawai:
    """The employee with rows moved by whole years, so that none comes before birth or entry, nor after the end.

    What his sanctions did to rank and post is told.
    """
    if p.hukuman:
        p = carry_out(evolve(p, hukuman=[_geser(h, cpns) for h in p.hukuman]), paling_akhir)
    puncak = max([cpns, *(b.tmt for b in p.pangkat or ()), *(b.tmt for b in p.jabatan or ())])
    sekali = {nama: attrgetter(hari) for nama, hari in _SEKALI.items()}
    baru: dict[str, Any] = {}
    for nama in (*_SEJAK_MASUK, *_SEJAK_LAHIR):
        baris = getattr(p, nama)
        if baris:
            awal = cpns if nama in _SEJAK_MASUK else lahir + SEHARI
            geser = [_geser(b, puncak if _mengakhiri(b) else awal) for b in baris]
            baru[nama] = {sekali[nama](b): b for b in geser}.values() if nama in sekali else geser
    return evolve(p, **baru)


_SEKALI = {"penilaian_periodik": "mulai", "kedudukan_hukum": "sejak", "golongan_pppk": "tmt"}
"""Of these no two begin on one day."""
_SEJAK_MASUK = (
    "cltn",
    "penilaian_periodik",
    "tugas_belajar",
    "kedudukan_hukum",
    "golongan_pppk",
    "ujian",
    "penetapan",
)
_SEJAK_LAHIR = ("pelatihan", "kompetensi", "sertifikasi", "penghargaan", "inovasi", "peran_tim")


def _mengakhiri(b: Any) -> bool:
    if isinstance(b, PerubahanKedudukan):
        return bool(b.kedudukan.berakhir)
    return isinstance(b, Penetapan) and b.jenis in KEMATIAN


def _geser(b: T, awal: date) -> T:
    """The row, and what it tells over time, that many years later that none of its days comes before this one."""
    baris: Any = b
    isi = {a.name: getattr(baris, a.name) for a in fields(type(baris))}
    hari = [d for d in isi.values() if isinstance(d, date)]
    n = next((n for n in count() if all(tambah(d, tahun(n)) >= awal for d in hari)), 0)
    nanti = {nama: _nanti(v, n) for nama, v in isi.items() if isinstance(v, (date, Riwayat))} if n else {}
    geser: T = evolve(baris, **nanti) if nanti else b
    return geser


def _nanti(v: date | Riwayat[Any], n: int) -> date | Riwayat[Any]:
    """The day, or the function over time, that many years later."""
    if isinstance(v, date):
        return tambah(v, tahun(n))
    return Riwayat([(tambah(d, tahun(n)), nilai) for d, _, nilai in v.potongan() if d > AWAL], sebelum=v.pada(AWAL))


def _bila(baris: Any, buat: Any) -> Any:
    return None if baris is None else buat(baris)


def _nip(lahir: date, cpns: date, nomor: int, jenis: JenisPegawai | None) -> NIP:
    urut = 901 + nomor % 99  # so many of one birthday, month and sex there never are
    if jenis is JenisPegawai.PPPK:
        return NIP.pppk(f"{lahir:%Y%m%d}{cpns:%Y}211{urut}")
    return NIP.pns(f"{lahir:%Y%m%d}{cpns:%Y%m}1{urut}")


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
    yield KenaikanPangkat(awal, d, masa_kerja=MasaKerja(0) if len(naik) % 2 else None)
    for langkah, banyak in naik:
        d, i = _maju(d, langkah), i + banyak
        if d <= paling_akhir and i < len(urut):
            yield KenaikanPangkat(urut[i], d, masa_kerja=MasaKerja(d.year - cpns.year) if banyak == 2 else None)


def _penugasan(cpns: date, baris: list[Any]) -> Iterable[Penugasan]:
    d = cpns
    for langkah, dijabat, jenis, habis in baris:
        yield Penugasan(dijabat, d, jenis, _habis(d, habis))
        d = _maju(d, langkah)


def _ijazah(cpns: date, baris: list[tuple[Pendidikan, int | None, bool, str | None]]) -> Iterable[Ijazah]:
    """Diplomas, the higher the later; of some the year alone is known, of some nothing."""
    awal = mundur(cpns, tahun(10))
    # Two of one month would be of one day: each is a month later than it was drawn for every one before it.
    lulus = (n + i for i, n in enumerate(sorted(n for _, n, _, _ in baris if n is not None)))
    for tingkat, bulan_ke, menurut_hari, bidang in sorted(baris, key=lambda b: b[0]):
        hari = None if bulan_ke is None else tambah(awal, bulan(next(lulus)))
        menurut_tahun = hari is not None and not menurut_hari
        surat = None if hari is None or bidang is None else tambah(hari, bulan(3))
        tahun_saja = hari.year if hari and menurut_tahun else None
        yield Ijazah(tingkat, None if menurut_tahun else hari, bidang, tahun_saja, surat)


def _nilai(cukup: bool, nilai: bool, nilai_lulus: bool) -> dict[str, Decimal]:
    """The final mark and the pass mark of a training, those of them that are on record."""
    return {
        **({"nilai": Decimal("85.5" if cukup else "69.99")} if nilai else {}),
        **({"nilai_lulus": Decimal(70)} if nilai_lulus else {}),
    }


def _latihan(selesai: date | None, jam: int | None, nomor: str | None, rinci: dict[str, Any]) -> Pelatihan:
    """A training; of one whose last day is known the first may be known too."""
    lain = dict(rinci)
    nama, lama = lain.pop("nama", PELATIHAN[0]), lain.pop("lama", None)
    if (tertulis := lain.pop("tertulis", None)) is not None:
        lain |= _nilai(lain["lulus"] is not False, *tertulis)
    mulai = None if selesai is None or lama is None else selesai - lama * SEHARI
    return Pelatihan(nama, selesai, jam, nomor=nomor, mulai=mulai, **lain)


def _angka_kredit(cpns: date, baris: list[tuple[JenisAngkaKredit | None, Decimal, bool, bool, bool]]) -> Any:
    """One PAK a year, from the second year on; some without a period, or without the day of its decree."""
    for i, (jenis, nilai, bermula, berakhir, bertanggal) in enumerate(baris, start=1):
        mulai, sampai = date(cpns.year + i, 1, 1), date(cpns.year + i + 1, 1, 1)
        yield AngkaKredit(
            jenis,
            nilai,
            mulai if bermula else None,
            sampai if berakhir else None,
            sampai + 20 * SEHARI if bertanggal else None,
        )


def _hukuman(
    jenis: tuple[JenisHukuman | None, TingkatHukuman | None],
    kapan: tuple[date, tuple[Masa, int] | None],
    batal: bool,
    keberatan: int | None,
) -> HukumanDisiplin:
    """A sanction, and what is known of an objection to it: so many days before, none, or nothing."""
    mulai, lama = kapan
    diajukan: Riwayat[bool] = TAK_DIKETAHUI
    if keberatan is not None:
        diajukan = Riwayat.rentang([(mulai - keberatan * SEHARI, mulai)] if keberatan else [])
    return HukumanDisiplin(*jenis, mulai, _habis(mulai, lama), mulai if batal else None, keberatan=diajukan)


_KEBERATAN = st.sampled_from((None, 0, 0, 30, 300))
"""No longer than one of which nothing is on record is read to last."""


def _peninjauan(
    cpns: date, sebelum: int, lama: int, masa_kerja: MasaKerja | None, diakui: bool | None, bertanggal: bool
) -> PeninjauanMasaKerja:
    """Service before the appointment."""
    mulai = mundur(cpns, bulan(sebelum + lama))
    sampai = tambah(mulai, bulan(lama))
    return PeninjauanMasaKerja(
        "Honorer",
        mulai if bertanggal else None,
        sampai if bertanggal else None,
        masa_kerja,
        diakui,
        tambah(cpns, bulan(12 * (sebelum % 3))) if bertanggal else None,
    )


def mentor() -> SearchStrategy[Mentor]:
    """Employees who offer to guide others."""
    return st.builds(
        Mentor,
        pegawai(),
        st.integers(1, 3),
        lokasi=st.one_of(st.none(), st.sampled_from(LOKASI)),
        bahasa=st.one_of(st.none(), st.lists(st.sampled_from(BAHASA))),
        ciri=st.one_of(st.none(), st.lists(st.sampled_from(CIRI))),
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
        ciri=st.one_of(st.none(), st.lists(st.sampled_from(CIRI))),
    )
