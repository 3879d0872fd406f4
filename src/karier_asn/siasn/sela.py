"""Sela: what interrupts a career, from the rows of ``rw-cltn``.

That list holds more than leave outside state responsibility (CLTN): study leave, service outside the civil service
(prajurit wajib, pejabat negara, kepala desa), and rows that only say that somebody is back.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import accumulate
from typing import Final

from attrs import evolve, frozen

from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.engine.masa import SEHARI
from karier_asn.siasn import kode
from karier_asn.siasn.medan import BarisSiasn, TanpaIsi, diketahui
from karier_asn.siasn.temuan import Berat, Catatan

_TITIK: Final = "rw-cltn"
_SEMUA: Final = {**kode.CLTN, **kode.TUGAS_BELAJAR, **kode.PENUGASAN_LUAR, **kode.KEMBALI}


@frozen
class Sela:
    """A time in a standing other than on duty.

    Attributes:
        kedudukan: the standing.
        mulai: first day.
        sampai: first day after it; ``None`` = no end recorded.
        kembali: whether the record tells that he was back on that day; otherwise it only tells the last day granted.
        perpanjangan: whether it goes on from the one before.
    """

    kedudukan: KedudukanHukum
    mulai: date
    sampai: date | None = None
    kembali: bool = False
    perpanjangan: bool = False


@frozen
class Kembali:
    """The day on which somebody was back, recorded in a row of its own."""

    dari: KedudukanHukum
    pada: date


def keluarga(kedudukan: KedudukanHukum) -> KedudukanHukum:
    """A standing without regard to whether it was extended."""
    return KedudukanHukum.CLTN if kedudukan is KedudukanHukum.PERPANJANGAN_CLTN else kedudukan


def tentang_cltn(b: BarisSiasn) -> bool:
    """Whether a row may be about leave: it is not known to be about something else."""
    return keluarga(_SEMUA.get(diketahui(b.teks("cltnId")) or "", KedudukanHukum.CLTN)) is KedudukanHukum.CLTN


def tentang_tugas_belajar(b: BarisSiasn) -> bool:
    """Whether a row may be about study leave, likewise."""
    return _SEMUA.get(diketahui(b.teks("cltnId")) or "", KedudukanHukum.TUGAS_BELAJAR) is KedudukanHukum.TUGAS_BELAJAR


def baca(b: BarisSiasn) -> Sela | Kembali | None:
    """A row of ``rw-cltn``. What it is about ends when the employee is active again, else after its last day.

    An end that cannot be read is not an end that is open.
    """
    nomor = b.teks("cltnId")
    kedudukan = b.kode("cltnId", _SEMUA)
    if nomor is TanpaIsi.KOSONG:
        b.belum_diketahui("cltnId", "Jenis cuti")
    ujung = b.sesudah("tanggalAkhir"), b.tanggal("tanggalAktif")
    mulai, habis, aktif = map(diketahui, (b.tanggal("tanggalAwal"), *ujung))
    if isinstance(kedudukan, TanpaIsi) or TanpaIsi.TAK_TERBACA in ujung:
        return None
    if nomor in kode.KEMBALI:
        return _kembali(b, kedudukan, aktif or (mulai if habis is None else None))
    if mulai is None:
        b.belum_diketahui("tanggalAwal", f"Tanggal mulai {kedudukan.value}")
        return None
    sampai = aktif or habis
    if sampai is not None and sampai <= mulai:
        pesan = f"Mulai {mulai.isoformat()} sesudah berakhir; perbaiki salah satu tanggalnya."
        b.lapor("PERIODE", "tanggalAwal", pesan)
        return None
    if habis is not None and aktif is not None and habis != aktif:
        _lain_hari(b.catatan, f"{b.jalur}.tanggalAktif", kedudukan, aktif, habis)
    return Sela(kedudukan, mulai, sampai, aktif is not None, nomor in kode.PERPANJANGAN)


def _kembali(b: BarisSiasn, dari: KedudukanHukum, pada: date | None) -> Kembali | None:
    """A return, on its day of activity; else on the only day that the row tells."""
    if pada is None:
        b.belum_diketahui("tanggalAktif", f"Tanggal pengaktifan kembali dari {dari.value}")
        return None
    return Kembali(dari, pada)


def _lain_hari(catatan: Catatan, jalur: str, kedudukan: KedudukanHukum, aktif: date, habis: date) -> None:
    pesan = (
        f"Aktif kembali {aktif.isoformat()}, padahal {kedudukan.value} berakhir {(habis - SEHARI).isoformat()}; "
        "yang dipakai tanggal aktif kembali."
    )
    catatan.lapor("PERIODE", jalur, pesan, Berat.PERINGATAN)


def rangkai(baris: Iterable[Sela | Kembali] | None, catatan: Catatan) -> tuple[Sela, ...] | None:
    """The rows with their extensions and returns put to them, by first day.

    Returns:
        The times; ``None`` = unknown: rows could not be read, or an extension or a return does not fit what it is
        about, which is reported.
    """
    if baris is None:
        return None
    hasil: dict[KedudukanHukum, list[Sela]] = {}
    for b in sorted(baris, key=_hari):
        if isinstance(b, Kembali):
            galat = _tutup(hasil.setdefault(b.dari, []), b, catatan)
        else:
            galat = _sambung(hasil.setdefault(keluarga(b.kedudukan), []), b)
        if galat is not None:
            akibat = "riwayat ini dan kedudukan hukum pada waktu lalu dianggap belum diketahui. Perbaiki barisnya."
            catatan.lapor("BENTROK", _TITIK, f"{galat}; {akibat}")
            return None
    return tuple(sorted((s for milik in hasil.values() for s in milik), key=_hari))


def _hari(b: Sela | Kembali) -> tuple[date, bool, str]:
    """By day, a return before what begins on that day; of one day in an order of their own."""
    return (b.pada, False, repr(b)) if isinstance(b, Kembali) else (b.mulai, True, repr(b))


def _tutup(milik: list[Sela], b: Kembali, catatan: Catatan) -> str | None:
    """End the last time by a return, which rules over the last day granted; says what does not fit."""
    if not milik or milik[-1].mulai >= b.pada:
        return f"Pengaktifan kembali {b.pada.isoformat()} dari {b.dari.value} tanpa baris yang diakhirinya"
    terakhir = milik[-1]
    if terakhir.kembali and terakhir.sampai != b.pada:
        return f"Ada dua hari pengaktifan kembali dari {b.dari.value}, yang lain {b.pada.isoformat()}"
    if terakhir.sampai is not None and terakhir.sampai != b.pada:
        _lain_hari(catatan, _TITIK, b.dari, b.pada, terakhir.sampai)
    milik[-1] = evolve(terakhir, sampai=b.pada, kembali=True)
    return None


def _sambung(milik: list[Sela], b: Sela) -> str | None:
    """Add a time; an extension goes on from the one before it, without a day between."""
    lama = milik[-1] if milik else None
    if not b.perpanjangan:
        if lama is not None and lama.mulai == b.mulai:
            return f"Ada dua baris {b.kedudukan.value} mulai {b.mulai.isoformat()} yang berakhir lain"
        milik.append(b)
        return None
    if lama is None or lama.mulai >= b.mulai or (lama.sampai is not None and lama.sampai < b.mulai):
        return f"Perpanjangan mulai {b.mulai.isoformat()} tidak menyambung {keluarga(b.kedudukan).value} sebelumnya"
    if b.kedudukan is lama.kedudukan is KedudukanHukum.TUGAS_BELAJAR:  # one study leave, however often extended
        milik[-1] = evolve(lama, sampai=b.sampai, kembali=b.kembali)
    else:
        milik[-1:] = [evolve(lama, sampai=b.mulai, kembali=False), b]
    return None


def bertindih(sela: Sequence[Sela]) -> tuple[Sela, Sela] | None:
    """Two times in different standings that share a day; one without an end lasts no longer than to the next."""
    terlama: dict[KedudukanHukum, Sela] = {}
    for kanan in sela:
        for kiri in terlama.values():
            if kiri.kedudukan is not kanan.kedudukan and _paling_sedikit_sampai(kiri) > kanan.mulai:
                return kiri, kanan
        lama = terlama.get(kanan.kedudukan, kanan)
        terlama[kanan.kedudukan] = max(lama, kanan, key=_paling_sedikit_sampai)
    return None


def _paling_sedikit_sampai(s: Sela) -> date:
    """The first day that is not certainly part of it."""
    return s.mulai + SEHARI if s.sampai is None else s.sampai


def titik(sela: Sequence[Sela]) -> Iterator[tuple[date, KedudukanHukum]]:
    """The days on which the standing changes: each first day, and each day after which no other time goes on."""
    mulai = [s.mulai for s in sela]
    berlanjut = list(accumulate((s.sampai or date.max for s in sela), max))
    for s in sela:
        yield s.mulai, s.kedudukan
        if s.sampai is not None and berlanjut[bisect_right(mulai, s.sampai) - 1] <= s.sampai:
            yield s.sampai, KedudukanHukum.AKTIF
