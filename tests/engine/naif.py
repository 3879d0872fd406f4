"""The meaning of a rule once more, day by day, exactly as the documentation tells it and as slowly.

Nothing of the engine's step functions is used beyond "the value on day d": the calendar is walked one day at a
time, months are counted on the calendar, and every node notes its verdict on every day, in the order in which
`Jejak.telusur` visits it.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import pairwise, product
from typing import Any

from karier_asn.engine.ekspresi import (
    Ambang,
    Banding,
    Fakta,
    FaktaBenar,
    FaktaTanggal,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Nilai,
    Pilihan,
    SalahSatu,
    Semua,
    Syarat,
    Tabel,
)
from karier_asn.engine.hitungan import CaraHitung
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.jenis import semua_nilai
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import Masa
from karier_asn.engine.perbandingan import Operator
from karier_asn.engine.riwayat import Antara, Riwayat

SEHARI = timedelta(days=1)
MS, BTL, TMS = Putusan.MS, Putusan.BTL, Putusan.TMS

Harian = Callable[[date], Any]
Pencapai = Callable[[date, Masa | None, bool], bool | None]


# --- the calendar ------------------------------------------------------------------------------------------


@cache
def maju(d: date, bulan: int) -> date:
    """The same day so many months later, or the last day of a month that lacks it; capped at the calendar's end."""
    tahun, sisa = divmod(d.month - 1 + bulan, 12)
    if d.year + tahun > 9999:
        return date.max
    awal = date(d.year + tahun, sisa + 1, 1)
    return awal.replace(day=min(d.day, monthrange(awal.year, awal.month)[1]))


def tempo(mulai: date, masa: Masa) -> date:
    d = maju(mulai, masa.bulan)
    return d if d == date.max else d + masa.hari * SEHARI


def bulan_utuh(mulai: date, d: date) -> int:
    """How many whole months have passed."""
    n = (d.year - mulai.year) * 12 + d.month - mulai.month
    while maju(mulai, n) > d:
        n -= 1
    return n


@cache
def hari_terbanyak(bulan: int) -> int:
    """The most days that so many months have, whatever the day they begin on."""
    return max((maju(d, bulan) - d).days for d in rentang_hari(date(1996, 1, 1), date(2003, 12, 31)))


# --- counting ----------------------------------------------------------------------------------------------


class Pencacah:
    """Counts service while walking through the days: the spells behind, and the one that is running."""

    def __init__(self, masa: Iterable[Masa]) -> None:
        self.sejak: date | None = None
        self.hari_lalu = 0
        self.bulan_lalu = 0
        self.hari_ini: date | None = None
        self.tercapai = {(m, tegas): m == Masa(0) and not tegas for m in masa for tegas in (False, True)}

    def langkah(self, d: date, berlaku: bool) -> None:
        """Go on to day ``d``, on which the condition is (not) met."""
        pertama = self.hari_ini is None
        assert pertama or d - (self.hari_ini or d) == SEHARI
        self.hari_ini = d
        if self.sejak is not None:
            self._periksa(self.sejak, d)
            if not berlaku:
                self.hari_lalu += (d - self.sejak).days
                self.bulan_lalu += bulan_utuh(self.sejak, d)
                self.sejak = None
        elif berlaku:
            self.sejak = date.min if pertama else d  # what holds on the first day has held since ever
            self._periksa(self.sejak, d)

    def _periksa(self, mulai: date, d: date) -> None:
        """Once enough, always enough."""
        for (masa, tegas), sudah_cukup in self.tercapai.items():
            if not sudah_cukup:
                cukup = self._menurut_hari(mulai, d, masa, tegas) or self._menurut_bulan(mulai, d, masa, tegas)
                self.tercapai[masa, tegas] = cukup

    def _menurut_hari(self, mulai: date, d: date, masa: Masa, tegas: bool) -> bool:
        """All days together are as many as the longest such duration has."""
        dilayani, perlu = self.hari_lalu + (d - mulai).days, hari_terbanyak(masa.bulan) + masa.hari
        return dilayani > perlu if tegas else dilayani >= perlu

    def _menurut_bulan(self, mulai: date, d: date, masa: Masa, tegas: bool) -> bool:
        """The whole months of the spells add up to it, and what days it asks for lie in the last of them."""
        return sudah(mulai, d, Masa(max(masa.bulan - self.bulan_lalu, 0), masa.hari), tegas)

    def kumulatif(self, d: date, masa: Masa, tegas: bool) -> bool:
        return self.tercapai[masa, tegas]

    def berturut(self, d: date, masa: Masa, tegas: bool) -> bool:
        if self.sejak is None:
            return masa == Masa(0) and not tegas
        return sudah(self.sejak, d, masa, tegas)


def sudah(mulai: date, d: date, masa: Masa, tegas: bool) -> bool:
    """At least ``masa`` has passed on and after the due date, more than ``masa`` only after it; nothing always."""
    if masa == Masa(0) and not tegas:
        return True
    t = tempo(mulai, masa)
    return t != date.max and (t < d if tegas else t <= d)


def masih(tiba: date, d: date, masa: Masa, tegas: bool) -> bool:
    """At least ``masa`` is left as long as it passes by then, more than ``masa`` as long as it passes earlier."""
    if (masa == Masa(0) and not tegas) or tiba == date.max:
        return True
    t = tempo(d, masa)
    return t < tiba if tegas else t <= tiba


# --- the rule ----------------------------------------------------------------------------------------------


class Naif:
    """One rule, one person, day after day."""

    def __init__(
        self, aturan: Kondisi, nilai: Mapping[Nilai[Any], Riwayat[Any]], bacaan: Mapping[str, str] | None = None
    ) -> None:
        self.nilai = nilai
        self.bacaan = bacaan or {}
        self.catatan: list[tuple[Kondisi, list[Putusan | None]]] = []
        self.akar = self.kondisi(aturan)

    def jalankan(self, hari: Iterable[date]) -> list[tuple[Kondisi, list[Putusan | None]]]:
        """Every node with its verdict on each of these consecutive days, in the order of `Jejak.telusur`."""
        for d in hari:
            self.akar(d)
        return self.catatan

    def kondisi(self, s: Kondisi, *, dicatat: bool = True) -> Harian:
        daftar: list[Putusan | None] = []
        if dicatat:
            self.catatan.append((s, daftar))
        f = self.arti(s, dicatat)
        if not dicatat:
            return f

        def catat(d: date) -> Putusan | None:
            p: Putusan | None = f(d)
            daftar.append(p)
            return p

        return catat

    def arti(self, s: Kondisi, dicatat: bool) -> Harian:
        def di_bawah(k: Kondisi) -> Harian:
            return self.kondisi(k, dicatat=dicatat)

        match s:
            case Syarat(dasar, isi):
                dalam = di_bawah(isi)

                def berlaku(d: date) -> Any:
                    p = dalam(d)
                    return p if dasar.mulai <= d < dasar.sampai else None

                return berlaku
            case Semua(butir) | SalahSatu(butir):
                anak = [di_bawah(k) for k in butir]
                pilih = min if isinstance(s, Semua) else max

                def gabung(d: date) -> Any:
                    ada = [p for p in [f(d) for f in anak] if p is not None]
                    return pilih(ada) if ada else None

                return gabung
            case FaktaBenar():
                baca = self.baca(s)
                return lambda d: putusan(baca(d))
            case Banding(kiri, op, batas):
                benar = self.lama(kiri, op, batas) if isinstance(kiri, Lama) else self.banding(kiri, op, batas)

                def banding(d: date) -> Putusan | None:
                    p = putusan(benar(d))  # time is counted also while the threshold is not in force
                    return p if diatur(kiri, d) and diatur(batas, d) else None

                return banding
            case Jika(kondisi, maka):
                k, m = di_bawah(kondisi), di_bawah(maka)

                def bila(d: date) -> Any:
                    a, b = k(d), m(d)
                    return None if a is None or b is None else max(Putusan(2 - a), b)

                return bila
            case Menurut(versi):
                daftar = [(dasar, di_bawah(k)) for dasar, k in versi]

                def terkini(d: date) -> Any:
                    hasil = [(dasar, f(d)) for dasar, f in daftar]
                    return versi_berlaku(hasil, d)

                return terkini
            case Pilihan(kunci, bacaan):
                anak_pilihan = [(nama, di_bawah(k)) for nama, k in bacaan]
                dipilih = self.bacaan.get(kunci, bacaan[0][0])

                def pilihan(d: date) -> Any:
                    return {nama: f(d) for nama, f in anak_pilihan}[dipilih]

                return pilihan
        raise AssertionError(s)

    def baca(self, n: object) -> Harian:
        """The value of a node, or of a constant, on each day."""
        match n:
            case Fakta():
                r = self.nilai[n]
                return r.pada
            case Tabel(kunci, isi):
                baris, bagian = dict(isi), [self.baca(k) for k in kunci]
                return lambda d: isi_baris(baris, [f(d) for f in bagian])
            case Ambang(versi):
                isi_versi = [(dasar, self.baca(v)) for dasar, v in versi]
                return lambda d: baca(d) if (baca := versi_berlaku(isi_versi, d)) else None
        return lambda d: n

    def banding(self, kiri: Nilai[Any], op: Operator, batas: object) -> Harian:
        f, g = self.baca(kiri), self.baca(batas)

        def benar(d: date) -> bool | None:
            v, b = f(d), g(d)
            if v is None or b is None:
                return None
            jawaban = {op.fungsi(x, y) for x in kemungkinan(v, b) for y in kemungkinan(b, v)}
            return jawaban.pop() if len(jawaban) == 1 else None

        return benar

    def lama(self, lama: Lama, op: Operator, batas: object) -> Harian:
        capai, ambang = self.pencapai(lama, ambang_mungkin(batas)), self.baca(batas)

        def benar(d: date) -> bool | None:
            masa = ambang(d)
            # Counted also on days on which the threshold is unknown.
            tercapai = capai(d, masa, op in (Operator.LEBIH, Operator.MAKS))
            if tercapai is None:
                return None
            return tercapai if op in (Operator.MIN, Operator.LEBIH) else not tercapai

        return benar

    def pencapai(self, lama: Lama, masa_mungkin: Iterable[Masa]) -> Pencapai:
        """Whether a duration has been reached; unknown if it depends on unknown days."""
        if isinstance(lama.sumber, FaktaTanggal):
            tanggal = self.baca(lama.sumber)

            def sejak(d: date, masa: Masa | None, tegas: bool) -> bool | None:
                mulai = tanggal(d)
                return None if mulai is None or masa is None else sudah(mulai, d, masa, tegas)

            def sisa(d: date, masa: Masa | None, tegas: bool) -> bool | None:
                tiba = tanggal(d)
                return None if tiba is None or masa is None else masih(tiba, d, masa, tegas)

            return sisa if lama.cara is CaraHitung.SISA else sejak
        sumber = self.kondisi(lama.sumber, dicatat=False)
        pasti, mungkin = Pencacah(masa_mungkin), Pencacah(masa_mungkin)

        def hitung(d: date, masa: Masa | None, tegas: bool) -> bool | None:
            p = sumber(d)
            pasti.langkah(d, p is MS)
            mungkin.langkah(d, p is MS or p is BTL)
            if masa is None:
                return None
            cara = Pencacah.kumulatif if lama.cara is CaraHitung.KUMULATIF else Pencacah.berturut
            a, b = cara(pasti, d, masa, tegas), cara(mungkin, d, masa, tegas)
            return a if a == b else None

        return hitung


def putusan(benar: bool | None) -> Putusan:
    return BTL if benar is None else MS if benar else TMS


def versi_berlaku(versi: Iterable[tuple[Dasar, Any]], d: date) -> Any:
    """Of the versions in force the one that started last."""
    ada = [(dasar.mulai, isi) for dasar, isi in versi if dasar.mulai <= d < dasar.sampai]
    return max(ada, key=lambda v: v[0])[1] if ada else None


def diatur(n: object, d: date) -> bool:
    """Whether what a value is by law on that day is set."""
    match n:
        case Ambang(versi):
            return any(dasar.mulai <= d < dasar.sampai for dasar, _ in versi) and diatur(versi_berlaku(versi, d), d)
        case Tabel(kunci):
            return all(diatur(k, d) for k in kunci)
    return True


def ambang_mungkin(batas: object) -> list[Masa]:
    """Every duration a threshold can come to."""
    match batas:
        case Masa():
            return [batas]
        case Ambang(versi):
            return [m for _, v in versi for m in ambang_mungkin(v)]
        case Tabel(_, isi):
            return [m for _, m in isi]
    raise AssertionError(batas)


def isi_baris(baris: Mapping[tuple[Any, ...], Any], kunci: Sequence[Any]) -> Any:
    """What a table says under these keys; of keys known by bounds, what the rows within them have in common."""
    if None in kunci:
        return None
    terpilih = {baris[k] for k in product(*(kemungkinan(k, ()) for k in kunci))}
    satu = next(iter(terpilih))
    if len(terpilih) == 1:
        return satu
    return None if isinstance(satu, date | Masa) else Antara(min(terpilih), max(terpilih))


def kemungkinan(v: Any, lain: Any) -> Iterable[Any]:
    """Every value that bounds allow; of "or more" up to beyond all it is compared with."""
    if not isinstance(v, Antara):
        return (v,)
    if skala := semua_nilai(type(v.bawah)):
        return [t for t in skala if v.bawah <= t and (v.atas is None or t <= v.atas)]
    semua = lain if isinstance(lain, tuple) else (lain.bawah, lain.atas or 0) if isinstance(lain, Antara) else (lain,)
    if not isinstance(v.bawah, int):  # the ends, what it is compared with, and one value between each two
        atas = max(v.bawah, *semua) + 1 if v.atas is None else v.atas
        titik = sorted({v.bawah, atas, *(t for t in semua if v.bawah <= t <= atas)})
        return [*titik, *((a + b) / 2 for a, b in pairwise(titik))]
    return range(v.bawah, 1 + (max(v.bawah, *semua) + 1 if v.atas is None else v.atas))


def rentang_hari(awal: date, akhir: date) -> list[date]:
    """The days from ``awal`` up to ``akhir``, both included."""
    return [awal + n * SEHARI for n in range((akhir - awal).days + 1)]


# --- what is open ------------------------------------------------------------------------------------------


def terbuka(j: Jejak, d: date) -> dict[Dasar, Putusan]:
    """The lowest cited provisions not met on the day, read from the trace of the whole rule."""
    hasil: dict[Dasar, Putusan] = {}

    def dari(j: Jejak, dasar: Dasar | None, atas: Putusan) -> None:
        p = j.putusan.pada(d)
        if p is None or p is MS:
            return
        if j.dasar is not None:
            dasar, atas = j.dasar, p
        if berkutipan(j):
            for a in bagian(j):
                dari(a, dasar, atas)
        elif dasar is not None:
            hasil[dasar] = min(hasil.get(dasar, MS), max(p, atas))

    def bagian(j: Jejak) -> Iterable[Jejak]:
        """What bears on the verdict: what is required for certain, the version and the reading that decide."""
        match j.simpul:
            case Jika():
                semua = j.anak[1:] if j.anak[0].putusan.pada(d) is MS else ()
            case Menurut(versi):
                semua = tuple(a for a, (k, _) in zip(j.anak, versi, strict=True) if k == versi_dasar(versi, d))
            case Pilihan():
                semua = (j.anak[j.terpilih],)
            case _:
                semua = j.anak
        return [a for a in semua if a.putusan.pada(d) is not None]

    def berkutipan(j: Jejak) -> bool:
        return any(a.dasar or berkutipan(a) for a in bagian(j))

    dari(j, None, TMS)
    return hasil


def versi_dasar(versi: Iterable[tuple[Dasar, Any]], d: date) -> Any:
    return versi_berlaku(((dasar, dasar) for dasar, _ in versi), d)
