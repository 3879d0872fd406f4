"""Pertentangan: what a record says and what cannot be.

A post held before its holder was born, a rank before the first day in service, a promotion after the pension. Which of
two such statements is wrong nobody can tell from here, so nothing certain may rest on either: for verdicts what
contradicts is not known (`Pegawai.as_known`). Of a row that is, the whole history is not known, for its true day may be
any day; a history with a hole would pass for complete.

Only what cannot be is listed. What is merely odd (a diploma after the appointment, a post two years late) is not, and
neither is what a law forbids, for it may have happened all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum
from itertools import pairwise, repeat
from operator import attrgetter
from typing import Any, Final, NamedTuple, Protocol, TypeVar

from attrs import evolve

from karier_asn.domain.disiplin import Akibat
from karier_asn.domain.jabatan import MULAI_UU_5_2014
from karier_asn.domain.jenis_pegawai import JenisPegawai
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.nip import NIP, JenisNIP
from karier_asn.domain.pelaksanaan_hukuman import TakTercatat, untold
from karier_asn.domain.rekam import KEMATIAN, AngkaKredit, Penetapan, PenilaianPeriodik, PerubahanKedudukan
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.benda import frozen
from karier_asn.engine.masa import AWAL, SEHARI

__all__ = ["Pertentangan", "contradictions"]

P = TypeVar("P")


class Rekam(Protocol):
    """What is read of a `Pegawai`, which takes its view from here."""

    @property
    def nip(self) -> NIP | None: ...
    @property
    def atasan(self) -> NIP | None: ...
    @property
    def jenis(self) -> JenisPegawai | None: ...
    @property
    def tanggal_lahir(self) -> date | None: ...
    @property
    def tmt_cpns(self) -> date | None: ...
    @property
    def tmt_pns(self) -> date | None: ...
    @property
    def pangkat(self) -> Any: ...
    @property
    def jabatan(self) -> Any: ...
    @property
    def jabatan_lengkap(self) -> bool | None: ...
    @property
    def hukuman(self) -> Any: ...
    @property
    def kedudukan_hukum(self) -> Any: ...
    @property
    def golongan_pppk(self) -> Any: ...
    @property
    def perjanjian_kerja(self) -> Any: ...
    @property
    def penetapan(self) -> Any: ...


@frozen
class Pertentangan:
    """Something in a record that cannot be, or two statements of which one must be wrong.

    Attributes:
        jalur: where it stands, for instance ``"jabatan[0].tmt"``.
        kode: stable identifier for programs.
        parameter: the values involved; never a birth date or a NIP.
        pesan: what was found and what to do, in Indonesian.
        medan: the fields of `Pegawai` that are not known until it is settled.
        sejak: the day from which they are not known, until their next row; ``None`` = they are not known at all.
    """

    jalur: str
    kode: str
    parameter: Mapping[str, object]
    pesan: str
    medan: tuple[str, ...]
    sejak: date | None = None


def contradictions(p: Rekam) -> tuple[Pertentangan, ...]:
    """Everything that a record says and that cannot be, by the order of its fields.

    >>> from karier_asn.domain.jabatan import Jabatan, Jenjang
    >>> from karier_asn.domain.pegawai import Pegawai, Penugasan
    >>> kabid = Penugasan(Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR), date(1979, 1, 1))
    >>> p = Pegawai(tanggal_lahir=date(1988, 5, 4), jabatan=[kabid])
    >>> [c.jalur for c in contradictions(p)], p.as_known().jabatan is None
    (['jabatan[0].tmt'], True)
    """
    return _saring(p)[0]


def without_contradictions(p: P) -> P | None:
    """The record with what contradicts not known; ``None`` where nothing does."""
    temuan, pandangan = _saring(p)
    dikenal: P | None = pandangan if temuan else None
    return dikenal


def _saring(p: Any) -> tuple[tuple[Pertentangan, ...], Any]:
    """What contradicts, and what is left; repeated, for a row that falls may have been what excused another."""
    semua: list[Pertentangan] = []
    while temuan := list(_semua(p)):
        semua += temuan
        sebagian = list(untold(p)) if any(t.sejak is not None for t in temuan) else []
        p = _lupakan(_sebagian(p, sebagian), {m for t in temuan if t.sejak is None for m in t.medan})
    return tuple(semua), p


def _sebagian(p: Any, sebagian: list[TakTercatat]) -> Any:
    """The record with rows known to go on until a day only, and posts not known to be listed throughout."""
    baru: dict[str, Any] = {}
    for t in sorted(sebagian, key=attrgetter("sejak"), reverse=True):  # of one row the first day is kept
        baris = list(baru.get(t.medan, getattr(p, t.medan)))
        baris[t.baris] = baris[t.baris].hingga(t.sejak)
        baru[t.medan] = baris
    if "jabatan" in baru and p.jabatan_lengkap:
        baru["jabatan_lengkap"] = None
    return evolve(p, **baru) if baru else p


def _lupakan(p: Any, medan: set[str]) -> Any:
    """The record without knowledge of these fields, where being empty would be a statement of its own."""
    baru: dict[str, Any] = dict.fromkeys(medan)
    if "tmt_pns" in medan and p.jenis is JenisPegawai.CPNS:  # of whom an empty one says that he is no PNS yet
        baru["jenis"] = None
    berakhir = ("hukuman" in medan and any(map(_memberhentikan, p.hukuman or ()))) or (
        "penetapan" in medan and any(k.jenis in KEMATIAN for k in p.penetapan or ())
    )
    if berakhir and p.kedudukan_hukum is not None and "kedudukan_hukum" not in medan:
        # Whether his service has ended, and when, is not known: a standing without a day says just that.
        baru["kedudukan_hukum"] = (*p.kedudukan_hukum, PerubahanKedudukan(KedudukanHukum.DIBERHENTIKAN))
    return evolve(p, **baru)


def _memberhentikan(h: Any) -> bool:
    return h.jenis is not None and h.jenis.akibat is Akibat.DIBERHENTIKAN


# --- the person himself ------------------------------------------------------------------------------------


def _semua(p: Rekam) -> Iterator[Pertentangan]:
    """What contradicts at first sight."""
    diri = [*_nip(p), *_hari_masuk(p)]
    yield from diri
    batas = _batas(p, {m for t in diri for m in t.medan})
    for r, baris in zip(_RIWAYAT, _BARIS(p), strict=True):
        if baris and _mungkin_mendahului(batas, r, baris):
            yield from _mendahului(p, batas, r, baris)
    if p.pangkat:
        yield from _pangkat_turun(p, p.pangkat)
        yield from _pangkat_sesudah_berhenti(p, p.pangkat)
    if p.penetapan:
        yield from _sesudah_meninggal(p)
    if p.hukuman:
        yield from map(_hukuman_tak_tercatat, untold(p), repeat(p.hukuman))


def _nip(p: Rekam) -> Iterator[Pertentangan]:
    """The number against itself and against the fields it repeats."""
    for medan in ("nip", "atasan"):
        nomor: NIP | None = getattr(p, medan)
        if nomor is not None and nomor.terpotong:
            yield _satu(medan, "nip-terpotong", PESAN_TERPOTONG.format(nomor.jenis.value), medan)
    nip = p.nip
    if nip is None:
        return
    lahir, masuk = nip.tanggal_lahir, nip.tmt_cpns
    if (nip.tahun_pengangkatan < lahir.year) if masuk is None else (masuk <= lahir):
        pesan = f"Menurut {nip.jenis.value}-nya ia diangkat sebelum lahir; perbaiki nomornya."
        yield _satu("nip", "nip-sebelum-lahir", pesan, "nip")
    if p.tanggal_lahir is not None and p.tanggal_lahir != lahir:
        pesan = f"Tanggal lahir lain daripada 8 angka pertama {nip.jenis.value}; perbaiki salah satunya."
        yield _satu("tanggal_lahir", "lahir-lain-nip", pesan, "tanggal_lahir", "nip")
    if p.tmt_cpns is not None and nip.jenis is JenisNIP.PNS and p.tmt_cpns.replace(day=1) != masuk:
        pesan = f"TMT CPNS {p.tmt_cpns.isoformat()} lain daripada bulannya pada NIP; perbaiki salah satunya."
        yield _satu("tmt_cpns", "cpns-lain-nip", pesan, "tmt_cpns", "nip", tmt=p.tmt_cpns)
    if p.tmt_cpns is not None and nip.jenis is JenisNIP.PPPK and p.tmt_cpns.year != nip.tahun_pengangkatan:
        pesan = f"TMT PPPK {p.tmt_cpns.isoformat()} lain daripada tahunnya pada NI PPPK; perbaiki salah satunya."
        yield _satu("tmt_cpns", "cpns-lain-nip", pesan, "tmt_cpns", "nip", tmt=p.tmt_cpns)


PESAN_TERPOTONG: Final = (
    "Tiga angka terakhir {} adalah 000, seperti bila lembar kerja memotong angka sesudah yang ke-15; "
    "jadikan kolomnya teks, lalu ekspor ulang."
)


def _hari_masuk(p: Rekam) -> Iterator[Pertentangan]:
    """Birth, TMT CPNS and TMT PNS, in this order."""
    lahir, cpns, pns = p.tanggal_lahir, p.tmt_cpns, p.tmt_pns
    for medan, tmt in (("tmt_cpns", cpns), ("tmt_pns", pns)):
        if lahir is not None and tmt is not None and tmt <= lahir:
            pesan = f"{_SEBUTAN[medan]} {tmt.isoformat()} mendahului kelahirannya; perbaiki salah satu tanggalnya."
            yield _satu(medan, "sebelum-lahir", pesan, medan, "tanggal_lahir", hari=tmt)
    if cpns is not None and pns is not None and pns < cpns:
        pesan = f"TMT PNS {pns.isoformat()} mendahului TMT CPNS {cpns.isoformat()}; perbaiki salah satunya."
        yield _satu("tmt_pns", "pns-sebelum-cpns", pesan, "tmt_cpns", "tmt_pns", tmt_cpns=cpns, tmt_pns=pns)


_SEBUTAN: Final = {"tmt_cpns": "TMT CPNS", "tmt_pns": "TMT PNS"}


def _satu(jalur: str, kode: str, pesan: str, *medan: str, **parameter: object) -> Pertentangan:
    return Pertentangan(jalur, kode, parameter, pesan, medan)


# --- rows against birth and entry --------------------------------------------------------------------------


class Bagi(Enum):
    """Whose rows cannot come before his first day in service."""

    TIDAK_SEORANG_PUN = 0
    """Diplomas, training, awards: they may come before."""
    PNS = 1
    """What only a PNS has: of a PNS or CPNS."""
    ASN = 2
    """What a PPPK has too: of a PNS or CPNS, unless he may have been PPPK before."""
    PPPK = 3
    """What only a PPPK has: of a PPPK."""
    SEMUA = 4


class _Riwayat(NamedTuple):
    """How the rows of a history stand in time.

    Attributes:
        medan: the history.
        hari: names of its days, each of which comes after birth; the first is the one by which the rows are kept.
        sebutan: what a row is, in Indonesian.
        bagi: whose rows cannot come before the first day in service; nobody's unless said.
        usai: the last day of a row of which none can lie before that day; the first of ``hari`` unless said.
    """

    medan: str
    hari: tuple[str, ...]
    sebutan: str
    bagi: Bagi = Bagi.TIDAK_SEORANG_PUN
    usai: Callable[[Any], date | None] | None = None


def _masa_selesai(b: AngkaKredit | PenilaianPeriodik) -> date | None:
    """The last day of a period, for one that runs over the first day in service is told of whole years."""
    return b.mulai if b.sampai is None else max(b.sampai, AWAL + SEHARI) - SEHARI


def _selain_aktif(b: PerubahanKedudukan) -> date | None:
    """Of standings only those other than on duty: that he is on duty may be on record since ever."""
    return None if b.kedudukan.aktif else b.sejak


def _kematian(b: Penetapan) -> date | None:
    return b.tanggal if b.jenis in KEMATIAN else None


_RIWAYAT: Final = (
    _Riwayat("pangkat", ("tmt",), "Pangkat", Bagi.PNS),
    _Riwayat("jabatan", ("tmt",), "Jabatan", Bagi.ASN),
    _Riwayat("pendidikan", ("lulus", "tahun"), "Ijazah"),
    _Riwayat("penilaian", ("tahun",), "Penilaian", Bagi.ASN),
    _Riwayat("pelatihan", ("selesai", "mulai"), "Pelatihan"),
    _Riwayat("kompetensi", ("sejak",), "Asesmen"),
    _Riwayat("hukuman", ("mulai",), "Hukuman disiplin", Bagi.ASN),
    _Riwayat("cltn", ("mulai",), "CLTN", Bagi.PNS),
    _Riwayat("penilaian_periodik", ("mulai",), "Penilaian periodik", Bagi.ASN, _masa_selesai),
    _Riwayat("angka_kredit", ("mulai", "tanggal"), "Angka kredit", Bagi.ASN, _masa_selesai),
    _Riwayat("sertifikasi", ("mulai",), "Sertifikasi"),
    _Riwayat("tugas_belajar", ("mulai", "melapor"), "Tugas belajar", Bagi.PNS),
    _Riwayat("penghargaan", ("tanggal",), "Penghargaan"),
    _Riwayat("inovasi", ("tanggal",), "Inovasi"),
    _Riwayat("partisipasi", ("tanggal",), "Partisipasi"),
    _Riwayat("peran_tim", ("mulai",), "Peran dalam tim"),
    _Riwayat("kedudukan_hukum", ("sejak",), "Kedudukan hukum", Bagi.ASN, _selain_aktif),
    _Riwayat("golongan_pppk", ("tmt",), "Golongan PPPK", Bagi.PPPK),
    _Riwayat("perjanjian_kerja", ("mulai",), "Perjanjian kerja", Bagi.PPPK),
    _Riwayat("peninjauan_masa_kerja", ("mulai",), "Masa kerja yang ditinjau"),
    _Riwayat("ujian", ("tanggal",), "Ujian", Bagi.PNS),
    _Riwayat("penetapan", ("tanggal",), "Penetapan", Bagi.SEMUA, _kematian),
)


_BARIS: Final = attrgetter(*(r.medan for r in _RIWAYAT))


class _Batas(NamedTuple):
    """What rows are held against.

    Attributes:
        lahir: the birth date, or the earlier of two that contradict each other.
        masuk: the first day in service, likewise; by the NIP the first of its month.
    """

    lahir: date | None
    masuk: date | None


def _batas(p: Rekam, ragu: set[str]) -> _Batas:
    """The days that rows are held against; of those in doubt the earliest."""
    nip = p.nip
    lahir = [d for d in (p.tanggal_lahir, None if nip is None else nip.tanggal_lahir) if d is not None]
    menurut_nip = None if nip is None else nip.tmt_cpns
    if p.tmt_cpns is not None and "tmt_cpns" not in ragu:
        masuk: date | None = p.tmt_cpns
    elif menurut_nip is not None and "nip" not in ragu:
        masuk = menurut_nip
    else:
        mungkin = [d for d in (p.tmt_cpns, menurut_nip) if d is not None]
        masuk = min([*mungkin, *([] if p.tmt_pns is None else [p.tmt_pns])]) if mungkin else None
    return _Batas(min(lahir, default=None), masuk)


def _mungkin_mendahului(batas: _Batas, r: _Riwayat, baris: tuple[Any, ...]) -> bool:
    """Whether one of the rows may come too early; of nearly everybody none does, which must cost little."""
    awal = batas.lahir
    if r.bagi is not Bagi.TIDAK_SEORANG_PUN and batas.masuk is not None and (awal is None or awal < batas.masuk):
        awal = batas.masuk
    if awal is None:
        return False
    if r.medan == "penilaian":
        return bool(baris[0].tahun <= awal.year)
    if len(r.hari) == 1:  # kept by that day
        d = getattr(baris[0], r.hari[0])
        return d is not None and d <= awal
    for b in baris:
        for nama in r.hari:
            d = getattr(b, nama)
            if d is not None and (d <= awal.year if d.__class__ is int else d <= awal):
                return True
    return False


def _hari(b: Any, nama: str) -> date | None:
    """A day of a row; a year by its last day."""
    d = getattr(b, nama)
    hari: date | None = date(d, 12, 31) if isinstance(d, int) else d
    return hari


def _mendahului(p: Rekam, batas: _Batas, r: _Riwayat, baris: tuple[Any, ...]) -> Iterator[Pertentangan]:
    """The rows of a history that come before birth, or before the first day in service where they cannot."""
    for i, b in enumerate(baris):
        for nama in r.hari:
            d = _hari(b, nama)
            if d is None:
                continue
            if batas.lahir is not None and d <= batas.lahir:
                yield _baris(r, i, nama, b, "sebelum-lahir", "mendahului kelahirannya; perbaiki salah satu tanggalnya.")
                break
            usai = d if r.usai is None else r.usai(b)
            if batas.masuk is not None and usai is not None and usai < batas.masuk and _tidak_mungkin(p, r.bagi, usai):
                akibat = f"mendahului hari pertamanya bertugas, {batas.masuk.isoformat()}; {_SARAN_MASUK[r.bagi]}"
                yield _baris(r, i, nama, b, "sebelum-masuk", akibat, masuk=batas.masuk)
                break


_SARAN_UMUM: Final = "perbaiki salah satu tanggalnya."
_SARAN_MASUK: Final = {
    **dict.fromkeys(Bagi, _SARAN_UMUM),
    Bagi.ASN: "perbaiki salah satu tanggalnya, atau catat masa PPPK-nya bila sebelumnya PPPK.",
}


def _baris(r: _Riwayat, i: int, nama: str, b: Any, kode: str, akibat: str, **parameter: object) -> Pertentangan:
    nilai = getattr(b, nama)
    kapan = f"tahun {nilai}" if isinstance(nilai, int) else nilai.isoformat()
    return _satu(f"{r.medan}[{i}].{nama}", kode, f"{r.sebutan} {kapan} {akibat}", r.medan, hari=nilai, **parameter)


def _tidak_mungkin(p: Rekam, bagi: Bagi, hari: date) -> bool:
    """Whether a row of this kind cannot come before his first day in service."""
    if bagi is Bagi.SEMUA:
        return True
    if bagi is Bagi.PPPK:
        return p.jenis is JenisPegawai.PPPK
    return _pns(p) and (bagi is Bagi.PNS or (bagi is Bagi.ASN and not _mungkin_pppk(p, hari)))


def _pns(p: Rekam) -> bool:
    """Whether he is certainly PNS or CPNS, whose first day in service is the TMT CPNS."""
    if p.jenis is None:
        return p.nip is not None and p.nip.jenis is JenisNIP.PNS
    return p.jenis is not JenisPegawai.PPPK


def _mungkin_pppk(p: Rekam, hari: date) -> bool:
    """Whether he may have been PPPK on a day before he became CPNS, which his record may not tell."""
    return hari >= MULAI_UU_5_2014 and not (p.golongan_pppk == () and p.perjanjian_kerja == ())


# --- rows against rows -------------------------------------------------------------------------------------


def _pangkat_turun(p: Rekam, baris: tuple[Any, ...]) -> Iterator[Pertentangan]:
    """A rank that falls. A sanction lowers it, by one step; nothing lowers it by more.

    Neither does a new diploma, nor a change of post; and who is appointed CPNS anew has a new first day in service, so
    that his ranks before it cannot be on this record.
    """
    for i, (b, c) in enumerate(pairwise(baris), start=1):
        turun = _URUTAN[b.golongan] - _URUTAN[c.golongan]
        if turun > 1 or (turun == 1 and not _mungkin_diturunkan(p)):
            pesan = (
                f"Pangkat turun dari {b.golongan.value} ke {c.golongan.value} pada {c.tmt.isoformat()} tanpa hukuman "
                "disiplin yang menurunkannya; perbaiki baris yang salah, atau lengkapi hukumannya."
            )
            data = {"dari": b.golongan, "ke": c.golongan, "hari": c.tmt}
            yield Pertentangan(f"pangkat[{i}].golongan", "pangkat-turun", data, pesan, ("pangkat",))


_URUTAN: Final = {g: i for i, g in enumerate(Golongan)}


def _mungkin_diturunkan(p: Rekam) -> bool:
    """Whether a sanction may have lowered the rank by its one step; of unknown kinds one may have."""
    return p.hukuman is None or any(
        h.jenis is None or h.jenis.akibat in (None, Akibat.PANGKAT_DITURUNKAN) for h in p.hukuman
    )


def _pangkat_sesudah_berhenti(p: Rekam, baris: tuple[Any, ...]) -> Iterator[Pertentangan]:
    """A rank received while the standing says that service has ended; a later standing may say that he is back."""
    kedudukan = p.kedudukan_hukum or ()
    if not any(k.kedudukan.berakhir for k in kedudukan) or any(k.sejak is None for k in kedudukan):
        return
    for i, b in enumerate(baris):
        terakhir = max((k for k in kedudukan if k.sejak is not None and k.sejak < b.tmt), key=_sejak, default=None)
        if terakhir is not None and terakhir.kedudukan.berakhir:
            pesan = (
                f"Pangkat {b.golongan.value} sejak {b.tmt.isoformat()}, padahal {terakhir.kedudukan.value} sejak "
                f"{_sejak(terakhir).isoformat()}; perbaiki salah satunya."
            )
            data = {"hari": b.tmt, "sejak": terakhir.sejak}
            yield Pertentangan(f"pangkat[{i}].tmt", "sesudah-berhenti", data, pesan, ("pangkat", "kedudukan_hukum"))


def _sejak(k: PerubahanKedudukan) -> date:
    return k.sejak or date.max


def _sesudah_meninggal(p: Rekam) -> Iterator[Pertentangan]:
    """What is received or held since a day after the death."""
    meninggal = min((k.tanggal for k in p.penetapan or () if k.jenis in KEMATIAN), default=None)
    if meninggal is None:
        return
    for r in _RIWAYAT:
        if r.medan in ("pangkat", "jabatan"):
            for i, b in enumerate(getattr(p, r.medan) or ()):
                if b.tmt > meninggal:
                    pesan = (
                        f"{r.sebutan} {b.tmt.isoformat()} sesudah ia meninggal pada {meninggal.isoformat()}; "
                        "perbaiki salah satunya."
                    )
                    data = {"hari": b.tmt, "meninggal": meninggal}
                    yield Pertentangan(f"{r.medan}[{i}].tmt", "sesudah-meninggal", data, pesan, (r.medan, "penetapan"))


def _hukuman_tak_tercatat(t: TakTercatat, hukuman: tuple[Any, ...]) -> Pertentangan:
    """A sanction that lowers a rank, or lowers or takes a post, or the end of it, where no row tells so."""
    h = hukuman[t.hukuman]
    sebutan = t.medan.capitalize()
    akibat = "yang kembali sesudah" if t.kembali else "menurut"
    pesan = (
        f"{sebutan} {akibat} hukuman {h.jenis.value} sejak {h.mulai.isoformat()} tidak tercatat, maka {t.medan}nya "
        f"dianggap belum diketahui sejak {t.sejak.isoformat()} sampai baris berikutnya; lengkapi riwayat {t.medan}nya."
    )
    data = {"jenis": h.jenis, "mulai": h.mulai, "sejak": t.sejak}
    kode = "hukuman-selesai-tak-tercatat" if t.kembali else "hukuman-tak-tercatat"
    return Pertentangan(f"hukuman[{t.hukuman}].mulai", kode, data, pesan, (t.medan,), t.sejak)
