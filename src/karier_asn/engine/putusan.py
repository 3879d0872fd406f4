"""Verdicts: the one meaning of an expression.

`evaluate` turns a rule and its subjects into a `Jejak`, a trace in which every node carries its verdict as a
`Riwayat`. "On that day?", "since when?", "until when?", "when at the earliest?" are then one question.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import IntEnum
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
    anak,
    kunci_pilihan,
)
from karier_asn.engine.galat import BelumDiatur, GalatTanya
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import AKHIR, AWAL, Antara, Hitungan, Riwayat, Sejak, Sisa, angkat, berturut, kumulatif


class Putusan(IntEnum):
    """Three truth values, in the words of the trade; Kleene: and = min, or = max, not = 2 - x."""

    TMS = 0
    """Tidak memenuhi syarat."""
    BTL = 1
    """Berkas tidak lengkap: a fact that decides is unknown."""
    MS = 2
    """Memenuhi syarat."""

    def __str__(self) -> str:
        return self.name


@frozen(order=False, repr=False)
class Jejak:
    """A verdict with its reasons: a node of the rule, what it comes to on every day, and the same below it.

    Attributes:
        simpul: the node judged.
        putusan: the verdict as a step function; ``None`` on days on which the provision is not in force.
        anak: the traces of the conditions below; all are evaluated, none is skipped.
        nilai: for a comparison, what was found: a step function, or a running count of time.
        batas: for a comparison, the threshold as a step function.
        terpilih: for a `Pilihan`, the position of the reading that decided.
    """

    simpul: Kondisi
    putusan: Riwayat[Putusan]
    anak: tuple[Jejak, ...] = ()
    nilai: Riwayat[Any] | Hitungan | None = None
    batas: Riwayat[Any] | None = None
    terpilih: int = 0

    def pada(self, d: date) -> Putusan:
        """The verdict on day ``d``.

        Raises:
            BelumDiatur: when no version of the rule is in force on that day.
        """
        putusan = self.putusan.pada(d)
        if putusan is None:
            berikut = self.putusan.cari(lambda p: p is not None, d)
            raise BelumDiatur(str(self.dasar or self.simpul), d, berikut)
        return putusan

    def paling_awal(self, sejak: date, putusan: Putusan = Putusan.MS) -> date | None:
        """The first day on or after ``sejak`` with this verdict; ``None`` if never."""
        return self.putusan.cari(lambda p: p is putusan, sejak)

    def berubah(self, sesudah: date) -> date | None:
        """The first day after ``sesudah`` on which the verdict differs from that of ``sesudah``."""
        kini = self.putusan.pada(sesudah)
        return self.putusan.cari(lambda p: p is not kini, sesudah)

    @property
    def dasar(self) -> Dasar | None:
        """The citation, if the node judged has one."""
        return self.simpul.dasar if isinstance(self.simpul, Syarat) else None

    def telusur(self) -> Iterator[Jejak]:
        """This trace and all below it, in the order of the regulation."""
        yield self
        for a in self.anak:
            yield from a.telusur()

    def __repr__(self) -> str:
        return f"<Jejak {self.dasar or self.simpul!r}: {self.putusan!r}>"


def evaluate(
    aturan: Kondisi,
    *subjek: object,
    asumsi: Mapping[Nilai[Any], object] | None = None,
    bacaan: Mapping[str, str] | None = None,
) -> Jejak:
    """Judge ``aturan`` for the given subjects, on every day at once.

    Args:
        aturan: the rule.
        subjek: what its facts read, in any order; each is recognised by its type.
        asumsi: "what if": values (or a whole `Riwayat`) that take the place of a fact or a duration.
        bacaan: for a `Pilihan`, by its key, the name of the reading to decide by; otherwise its default.

    Raises:
        GalatTanya: when a subject that the rule reads is missing or given twice, a reading does not exist, or an
            assumption is of the wrong kind.
    """
    return _Penilai(aturan, subjek, asumsi or {}, bacaan or {}).jejak(aturan)


class _Penilai:
    """One evaluation: the subjects, the assumptions, and every fact read once."""

    __slots__ = ("aturan", "bacaan", "subjek", "terbaca")

    def __init__(
        self, aturan: Kondisi, subjek: tuple[object, ...], asumsi: Mapping[Any, object], bacaan: Mapping[str, str]
    ) -> None:
        self.aturan = aturan
        self.subjek = {type(s): s for s in subjek}
        if len(self.subjek) < len(subjek):
            raise _ganda(subjek)
        self.terbaca: dict[Any, Riwayat[Any]] = {n: diasumsikan(n, v) for n, v in asumsi.items()}
        self.bacaan = bacaan
        if bacaan and (asing := bacaan.keys() - kunci_pilihan(aturan)):
            raise GalatTanya(
                "bacaan",
                f"Aturan ini tidak memuat pilihan {', '.join(sorted(asing))}.",
                saran="Periksa nama pilihannya; describe(aturan) menyebut semuanya.",
            )

    def jejak(self, s: Kondisi) -> Jejak:
        """The whole meaning of the language."""
        match s:
            case Syarat(dasar, isi):
                dalam = self.jejak(isi)
                return Jejak(s, dalam.putusan.antara(dasar.mulai, dasar.sampai), (dalam,))
            case Semua(butir):
                anak = tuple(map(self.jejak, butir))
                return Jejak(s, angkat(dan, *(a.putusan for a in anak)), anak)
            case SalahSatu(butir):
                anak = tuple(map(self.jejak, butir))
                return Jejak(s, angkat(atau, *(a.putusan for a in anak)), anak)
            case FaktaBenar():
                nilai = self.baca(s)
                return Jejak(s, angkat(_PUTUSAN.__getitem__, nilai), nilai=nilai)
            case Banding():
                return self.banding(s)
            case Jika(kondisi, maka):
                k, m = self.jejak(kondisi), self.jejak(maka)
                return Jejak(s, angkat(_jika, k.putusan, m.putusan), (k, m))
            case Menurut(versi):
                anak = tuple(self.jejak(k) for _, k in versi)
                return Jejak(s, berlaku(versi).ikat(lambda i: anak[i].putusan), anak)
            case Pilihan(_, bacaan):
                anak, pilih = tuple(self.jejak(k) for _, k in bacaan), self.pilih(s)
                return Jejak(s, anak[pilih].putusan, anak, terpilih=pilih)
        raise GalatTanya("simpul", f"{s!r} bukan syarat.", saran="Berikan aturan yang ditulis dengan syarat(...).")

    def banding(self, s: Banding) -> Jejak:
        """A comparison; a duration is compared through its due date, everything else through its value."""
        batas = self.batas(s.batas)
        nilai: Riwayat[Any] | Hitungan
        if isinstance(s.kiri, Lama) and s.kiri not in self.terbaca:
            nilai = hitungan = self.hitung(s.kiri)
            tegas, turun = s.op in (Operator.LEBIH, Operator.MAKS), s.op in (Operator.MAKS, Operator.KURANG)
            benar = batas.ikat(lambda masa: hitungan.capai(masa, tegas))
            putusan = angkat((_TERBALIK if turun else _PUTUSAN).__getitem__, benar)
        else:
            nilai = self.baca(s.kiri)
            op = s.op
            putusan = angkat(lambda v, b: _PUTUSAN[bandingkan(op, v, b)], nilai, batas)
        if isinstance(s.batas, Ambang):  # no threshold in force is not the same as one that is unknown
            putusan = angkat(lambda p, b: None if b is None else p, putusan, batas)
        return Jejak(s, putusan, nilai=nilai, batas=batas)

    def batas(self, batas: object) -> Riwayat[Any]:
        """The threshold of a comparison on every day."""
        if isinstance(batas, Ambang):
            return berlaku(batas.versi).peta(lambda i: batas.versi[i][1])
        return self.baca(batas) if isinstance(batas, Nilai) else Riwayat.tetap(batas)

    def hitung(self, lama: Lama) -> Hitungan:
        """The running count behind a duration."""
        if isinstance(lama.sumber, FaktaTanggal):
            return (Sisa if lama.cara is CaraHitung.SISA else Sejak)(self.baca(lama.sumber))
        sumber = lama.sumber
        benar = self.baca(sumber) if isinstance(sumber, FaktaBenar) else angkat(_benar, self.jejak(sumber).putusan)
        return kumulatif(benar) if lama.cara is CaraHitung.KUMULATIF else berturut(benar)

    def baca(self, n: object) -> Riwayat[Any]:
        """The value of a node on every day, read from its subjects at most once."""
        if n not in self.terbaca:
            if isinstance(n, Tabel):
                baris = dict(n.isi)
                self.terbaca[n] = angkat(lambda *k: baris.get(k), *map(self.baca, n.kunci))
            else:
                assert isinstance(n, Fakta)
                self.terbaca[n] = n(*map(self.milik, n.subjek))
        return self.terbaca[n]

    def milik(self, jenis: type) -> object:
        """The subject of this type."""
        if jenis not in self.subjek:  # an app may give a class of its own that extends the one the fact reads
            turunan = [s for s in self.subjek.values() if isinstance(s, jenis)]
            if not turunan:
                raise self.subjek_kurang()
            if len(turunan) > 1:
                raise _ganda(turunan)
            self.subjek[jenis] = turunan[0]
        return self.subjek[jenis]

    def subjek_kurang(self) -> GalatTanya:
        """The error that names every subject still needed, not only the first one missed."""
        perlu = {j for n in self.belum_terbaca(self.aturan) for j in n.subjek}
        kurang = sorted(j.__name__ for j in perlu if not any(isinstance(s, j) for s in self.subjek.values()))
        return GalatTanya(
            "subjek-kurang",
            f"Aturan ini membaca {', '.join(kurang)}, yang belum diberikan.",
            saran=f"Berikan semuanya kepada evaluate: {', '.join(sorted(j.__name__ for j in perlu))}.",
            data={"kurang": tuple(kurang)},
        )

    def belum_terbaca(self, s: object) -> Iterator[Fakta[Any]]:
        """The facts below a node that no assumption stands in for."""
        if s not in self.terbaca:
            if isinstance(s, Fakta):
                yield s
            for a in anak(s):
                yield from self.belum_terbaca(a)

    def pilih(self, p: Pilihan) -> int:
        """The reading to decide by, as its position."""
        nama = [nama for nama, _ in p.bacaan]
        diminta = self.bacaan.get(p.kunci, p.baku)
        if diminta not in nama:
            raise GalatTanya(
                "bacaan",
                f"Bacaan {diminta!r} untuk pilihan {p.kunci!r} tidak ada.",
                saran=f"Bacaan yang tersedia: {', '.join(nama)}.",
                data={"kunci": p.kunci, "tersedia": tuple(nama)},
            )
        return nama.index(diminta)


def _ganda(subjek: Iterable[object]) -> GalatTanya:
    return GalatTanya(
        "subjek-ganda",
        "Dua subjek sejenis diberikan: " + ", ".join(type(s).__name__ for s in subjek) + ".",
        saran="Berikan satu subjek untuk setiap jenis.",
    )


def diasumsikan(n: Nilai[Any], v: object) -> Riwayat[Any]:
    """An assumption as a step function, if its value is of the kind the fact has."""
    if not isinstance(n, Fakta | Lama | Tabel):
        raise GalatTanya(
            "asumsi",
            f"Yang dapat diasumsikan ialah fakta, lama waktu, atau tabel; ditemukan {n!r}.",
            saran="Pakai fakta itu sendiri sebagai kunci, bukan namanya atau syarat yang memuatnya.",
        )
    r = v if isinstance(v, Riwayat) else Riwayat.tetap(v)
    salah = [x for x in r.nilai if x is not None and not _sejenis(x, n.jenis)]
    if salah:
        raise GalatTanya(
            "asumsi",
            f"Asumsi untuk {n} harus {n.jenis.__name__}, ditemukan {salah[0]!r}.",
            saran="Berikan nilai sejenis, sebuah Riwayat, atau None untuk yang belum diketahui.",
        )
    return r


def _sejenis(x: object, jenis: type) -> bool:
    """Whether a fact of that kind can have the value; to Python ``True`` is an integer, to a rule it is not."""
    return isinstance(x, (jenis, Antara)) and (jenis is bool) == isinstance(x, bool)


def berlaku(versi: tuple[tuple[Dasar, object], ...]) -> Riwayat[int]:
    """Which of several dated versions is in force on each day, by position; ``None`` where none is.

    Where two overlap, the one that started later applies.
    """
    titik = sorted({AWAL, *(d.mulai for d, _ in versi), *(d.sampai for d, _ in versi)})

    def terkini(d: date) -> int | None:
        return max((i for i, (k, _) in enumerate(versi) if k.mulai <= d < k.sampai), default=None)

    return Riwayat((d, terkini(d)) for d in titik if d < AKHIR)


_PUTUSAN = {True: Putusan.MS, False: Putusan.TMS, None: Putusan.BTL}
_TERBALIK = {True: Putusan.TMS, False: Putusan.MS, None: Putusan.BTL}
_BENAR = (False, None, True)  # by the value of a Putusan


def _benar(putusan: Putusan | None) -> bool | None:
    """The fact that a condition is met, for counting time by it; a provision not in force is not met."""
    return False if putusan is None else _BENAR[putusan]


def dan(*putusan: Putusan | None) -> Putusan | None:
    """All of them; a provision that is not in force asks for nothing."""
    return min((p for p in putusan if p is not None), default=None)


def atau(*putusan: Putusan | None) -> Putusan | None:
    """One of them; a provision that is not in force offers nothing."""
    return max((p for p in putusan if p is not None), default=None)


def _jika(kondisi: Putusan | None, maka: Putusan | None) -> Putusan | None:
    """Met by those of whom nothing is required: not ``kondisi`` or ``maka``."""
    return None if kondisi is None or maka is None else max(Putusan(2 - kondisi), maka)


def bandingkan(op: Operator, nilai: Any, batas: Any) -> bool | None:
    """One comparison; of values known only by bounds it is known only if all they may be agree."""
    if nilai is None or batas is None:
        return None
    if op in (Operator.DALAM, Operator.LUAR):
        ada = _anggota(nilai, batas)
        return ada if ada is None or op is Operator.DALAM else not ada
    if not isinstance(nilai, Antara) and not isinstance(batas, Antara):
        return op.fungsi(nilai, batas)
    hasil = {_ujung(op, v, b) for v in _batas(nilai) for b in _batas(batas)}
    return hasil.pop() if len(hasil) == 1 else None


def _batas(v: Any) -> tuple[Any, Any]:
    return (v.bawah, v.atas) if isinstance(v, Antara) else (v, v)


def _ujung(op: Operator, v: Any, b: Any) -> bool:
    """A comparison of two ends, of which ``None`` is without end."""
    if v is None or b is None:
        return (op in (Operator.MIN, Operator.LEBIH)) == (v is None)
    return op.fungsi(v, b)


def _anggota(nilai: Any, anggota: tuple[Any, ...]) -> bool | None:
    if not isinstance(nilai, Antara):
        return nilai in anggota
    mungkin = {a for a in anggota if nilai.bawah <= a and (nilai.atas is None or a <= nilai.atas)}
    if not mungkin:
        return False
    sebanyak = nilai.atas - nilai.bawah + 1 if isinstance(nilai.atas, int) else None
    penuh = nilai.bawah == nilai.atas or len(mungkin) == sebanyak
    return True if penuh else None
