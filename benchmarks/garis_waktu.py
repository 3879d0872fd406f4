"""A verdict on every day at once, against asking day by day; and one day, against hand-written Python.

Three formulations of PP 11/2017 Pasal 107 ayat (1) huruf c are timed side by side on the same employee:

* ``evaluate``: the timeline with its trace, for all days at once;
* a naive scan: the same rule by hand, asked for each day of 30 years, durations counted with `relativedelta`;
* by hand, one day, yes or no: cut-off dates computed beforehand, no reasons.

Ratios are medians over interleaved rounds, with their range.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from karier_asn import Jabatan, Jenjang, Pegawai, Pendidikan, Riwayat, evaluate, explain, summarize
from karier_asn.domain.pegawai import Asesmen, Ijazah, JenisPegawai, Penugasan
from karier_asn.rules import JPT_PRATAMA

AWAL, HARI = date(2017, 4, 7), 30 * 365 + 7
PADA = date(2026, 11, 21)
LOWONG = Jabatan("Kepala Badan", Jenjang.JPT_PRATAMA, "kepegawaian")
PEGAWAI = Pegawai(
    jenis=JenisPegawai.PNS,
    tanggal_lahir=date(1978, 5, 17),
    tmt_cpns=date(2003, 1, 1),
    tmt_pns=date(2004, 2, 1),
    jabatan=[
        Penugasan(Jabatan("Analis", Jenjang.PELAKSANA, "kepegawaian"), date(2003, 1, 1)),
        Penugasan(Jabatan("Kepala Seksi", Jenjang.PENGAWAS, "keuangan"), date(2013, 2, 1)),
        Penugasan(Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, "kepegawaian"), date(2019, 3, 1)),
    ],
    pendidikan=[Ijazah(Pendidikan.S1, date(2001, 8, 1)), Ijazah(Pendidikan.S2, date(2012, 8, 1))],
    kompetensi=[Asesmen(Jenjang.JPT_PRATAMA, True, date(2024, 1, 1), date(2036, 1, 1))],
    integritas=Riwayat.tetap(True),
    sehat=Riwayat.tetap(True),
)


def lama(p: Pegawai, d: date, cocok: Callable[[Jabatan], bool]) -> float:
    """Years in posts that fit, up to a day, spell by spell."""
    jumlah = 0.0
    tugas = [t for t in p.jabatan or () if t.tmt < d]
    for i, t in enumerate(tugas):
        if cocok(t.jabatan):
            sampai = tugas[i + 1].tmt if i + 1 < len(tugas) else d
            beda = relativedelta(sampai, t.tmt)
            jumlah += beda.years + beda.months / 12 + beda.days / 365
    return jumlah


def sehari(p: Pegawai, j: Jabatan, d: date) -> list[bool]:
    """The rule by hand, on one day; like `evaluate` it asks every condition and skips none."""
    assert p.tmt_pns is not None
    assert p.tanggal_lahir is not None
    return [
        p.tmt_pns <= d,
        any(i.pendidikan >= Pendidikan.S1 for i in p.pendidikan or () if i.lulus and i.lulus <= d),
        any(a.jenjang is j.jenjang and a.memenuhi and a.sejak <= d < (a.sampai or d) for a in p.kompetensi or ()),
        lama(p, d, lambda x: x.bidang == j.bidang) >= 5,
        lama(p, d, lambda x: x.jenjang is Jenjang.ADMINISTRATOR) >= 2
        or lama(p, d, lambda x: x.jenjang is Jenjang.AHLI_MADYA) >= 2,
        bool(p.integritas.pada(d)),
        d <= p.tanggal_lahir + relativedelta(years=56),
        bool(p.sehat.pada(d)),
    ]


def pindai() -> int:
    """Ask the rule by hand for every day of 30 years."""
    return sum(all(sehari(PEGAWAI, LOWONG, AWAL + timedelta(days=n))) for n in range(HARI))


def singkat(p: Pegawai, j: Jabatan, d: date, lahir_paling_awal: date, lima: date, dua: date) -> bool:
    """By hand for lists: one day, yes or no, cut-off dates given, the simple case of one unbroken spell."""
    return (
        p.tmt_pns is not None
        and p.tmt_pns <= d
        and p.tanggal_lahir is not None
        and p.tanggal_lahir >= lahir_paling_awal
        and any(i.pendidikan >= Pendidikan.S1 for i in p.pendidikan or ())
        and any(t.jabatan.bidang == j.bidang and t.tmt <= lima for t in p.jabatan or ())
        and any(t.jabatan.jenjang is Jenjang.ADMINISTRATOR and t.tmt <= dua for t in p.jabatan or ())
        and any(a.jenjang is j.jenjang and a.memenuhi for a in p.kompetensi or ())
        and bool(p.integritas.pada(d))
        and bool(p.sehat.pada(d))
    )


def waktu(f: Callable[[], object], kali: int) -> float:
    """Seconds per call."""
    mulai = time.perf_counter()
    for _ in range(kali):
        f()
    return (time.perf_counter() - mulai) / kali


def tampil(nama: str, rasio: list[float], detik: list[float]) -> None:
    print(
        f"{nama:<58} {statistics.median(detik) * 1e6:12.1f} µs   rasio {statistics.median(rasio):10.1f}"
        f"   ({min(rasio):.1f} … {max(rasio):.1f})"
    )


def utama() -> None:
    """Interleave the rounds, so that a busy machine slows all alike."""
    jejak = evaluate(JPT_PRATAMA, PEGAWAI, LOWONG)
    batas = tuple(PADA - relativedelta(years=n) for n in (56, 5, 2))
    putaran = [
        (
            waktu(lambda: evaluate(JPT_PRATAMA, PEGAWAI, LOWONG), 200),
            waktu(pindai, 1),
            waktu(lambda: sehari(PEGAWAI, LOWONG, PADA), 500),
            waktu(lambda: singkat(PEGAWAI, LOWONG, PADA, *batas), 5000),
            waktu(lambda: summarize(jejak, PADA), 500),
            waktu(lambda: explain(jejak, PADA), 100),
        )
        for _ in range(7)
    ]
    timeline = [p[0] for p in putaran]
    print(f"evaluate, semua hari, dengan jejak{'':<24} {statistics.median(timeline) * 1e6:12.1f} µs   rasio        1.0")
    for i, nama in enumerate(
        (
            "pindai naif 30 tahun, hari demi hari (sasaran: 1.000 kali)",
            "tulisan tangan, satu hari, relativedelta",
            "tulisan tangan, satu hari, ya/tidak, batas disiapkan",
            "summarize, satu hari",
            "explain, satu hari",
        ),
        start=1,
    ):
        tampil(nama, [p[i] / p[0] for p in putaran], [p[i] for p in putaran])


if __name__ == "__main__":
    utama()
