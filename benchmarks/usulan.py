"""The proposal list of a period for 100,000 employees, against the same rules written by hand.

One process, one core. Both read the same stream of invented employees, who are made on the way and not kept:

* ``propose`` and ``tally``: every kind of promotion that waits for a period, with the provisions that are not met;
* by hand: the conditions of reguler and structural promotion, cut-off dates computed beforehand, the provisions not
  met as plain text; kinds that need a decree are left out, as nobody here has one.

Nobody holds a JF: his account of credits would be most of the work on either side.

Both must find the same numbers of MS, BTL and TMS. The time of making the employees is taken off, each by
itself.
Times are of the processor, so a busy machine disturbs them less. Peak memory is that of Python objects alive at once.
"""

from __future__ import annotations

import random
import sys
import time
import tracemalloc
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from karier_asn import Golongan, Jabatan, Jenjang, Pegawai, Pendidikan, Predikat
from karier_asn.domain.jabatan import STRUKTURAL, Eselon
from karier_asn.domain.pegawai import Ijazah, JenisPegawai, KenaikanPangkat, Penilaian, Penugasan
from karier_asn.engine.putusan import Putusan
from karier_asn.layanan.pangkat import propose, tally
from karier_asn.rules.merit.pangkat.reguler import PANGKAT_TERTINGGI

PERIODE = date(2026, 12, 1)
EMPAT, DUA, SATU = date(2022, 12, 1), date(2024, 12, 1), date(2025, 12, 1)
URUT = tuple(Golongan)
PLAFON = {kunci[0]: v for kunci, v in PANGKAT_TERTINGGI.isi}
PELAKSANA = Jabatan("Pengelola", Jenjang.PELAKSANA)
JABATAN = (
    *(PELAKSANA,) * 5,
    Jabatan("Kepala Seksi", Jenjang.PENGAWAS, eselon=Eselon.IV_A),
    Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, eselon=Eselon.III_B),
    Jabatan("Kepala Subbagian", Jenjang.PENGAWAS),
)
PREDIKAT = (*(Predikat.BAIK,) * 12, Predikat.SANGAT_BAIK, Predikat.BUTUH_PERBAIKAN, None)


def orang(banyak: int) -> Iterator[Pegawai]:
    """Invented employees, the same every time."""
    acak = random.Random(20261201)
    for _ in range(banyak):
        cpns = date(acak.randint(2000, 2019), acak.choice((1, 3, 12)), 1)
        awal = acak.choice((4, 6, 8, 8, 8))
        langkah = range(min((2026 - cpns.year) // 4, 5))
        naik = [
            KenaikanPangkat(URUT[awal + i], date(cpns.year + 4 * i + acak.randint(0, 1), 4, 1) if i else cpns)
            for i in langkah
        ]
        tugas = [Penugasan(PELAKSANA, cpns), Penugasan(acak.choice(JABATAN), date(acak.randint(2020, 2026), 1, 1))]
        yield Pegawai(
            jenis=JenisPegawai.PNS,
            tmt_cpns=cpns,
            tmt_pns=cpns.replace(year=cpns.year + 1),
            pangkat=naik,
            jabatan=tugas,
            pendidikan=[Ijazah(acak.choice((Pendidikan.SLTA, Pendidikan.D3, *(Pendidikan.S1,) * 3, Pendidikan.S2)))],
            penilaian=[Penilaian(t, acak.choice(PREDIKAT)) for t in range(2020, 2026)],
            pelatihan=[],
            hukuman=[],
            cltn=[],
            ujian=[],
            penetapan=[],
            tugas_belajar=[],
            kedudukan_hukum=[],
        )


# --- by hand -----------------------------------------------------------------------------------------------

MS, BTL, TMS = 2, 1, 0


def baik(p: Pegawai, *tahun: int) -> int:
    hasil = MS
    nilai = {n.tahun: n.predikat for n in p.penilaian or ()}
    for t in tahun:
        predikat = nilai.get(t)
        hasil = min(hasil, BTL if predikat is None else MS if predikat >= Predikat.BAIK else TMS)
    return hasil


def ujian_dinas(p: Pegawai, golongan: Golongan, pendidikan: Pendidikan) -> int:
    if golongan is Golongan.II_D:
        return MS if pendidikan >= Pendidikan.S1 else TMS
    if golongan is Golongan.III_D:
        return MS if pendidikan >= Pendidikan.PROFESI else TMS
    return MS


def tangan(p: Pegawai) -> tuple[int, list[str]]:
    """One employee by hand: the verdict and what is not met."""
    assert p.pangkat
    assert p.jabatan
    assert p.pendidikan
    golongan, tmt = p.pangkat[-1].golongan, p.pangkat[-1].tmt
    tugas = [t for t in p.jabatan if t.tmt <= PERIODE][-1]
    pendidikan = max(i.pendidikan for i in p.pendidikan)
    dua = baik(p, 2024, 2025)
    butir: dict[str, int]
    if tugas.jabatan.jenjang in STRUKTURAL:
        butir = struktural(golongan, tmt, tugas, dua)
        butir["Pasal 30"] = ujian_dinas(p, golongan, pendidikan)
    else:
        butir = {
            "Pasal 7 huruf a": MS if tmt <= EMPAT else TMS,
            "Pasal 7 huruf b": dua,
            "Pasal 8": MS if golongan < PLAFON[pendidikan] else TMS,
            "Pasal 30": ujian_dinas(p, golongan, pendidikan),
        }
    return min(butir.values()), [nama for nama, v in butir.items() if v < MS]


def struktural(golongan: Golongan, tmt: date, tugas: Penugasan, dua: int) -> dict[str, int]:
    eselon = tugas.jabatan.eselon
    rentang = eselon.pangkat if eselon else None
    if rentang is None:
        lewat = (tmt <= SATU and tugas.tmt <= SATU) or tmt <= EMPAT
        return {"Pasal 10": min(BTL, dua, MS if lewat else TMS)}
    rendah, tinggi = rentang
    i = URUT.index(golongan)
    if i + 1 == URUT.index(rendah):
        setahun = MS if tmt <= SATU and tugas.tmt <= SATU else TMS
        return {"Pasal 12": max(min(setahun, dua), min(MS if tmt <= EMPAT else TMS, dua))}
    return {"Pasal 10": min(MS if rendah <= golongan < tinggi and tmt <= EMPAT else TMS, dua)}


def hitung_tangan(semua: Iterable[Pegawai]) -> Counter[int]:
    jumlah: Counter[int] = Counter()
    alasan: Counter[str] = Counter()
    for p in semua:
        putusan, kurang = tangan(p)
        jumlah[putusan] += 1
        alasan.update(kurang)
    return jumlah


# --- measuring ---------------------------------------------------------------------------------------------


class Sumber:
    """The stream, and the processor time that making it took."""

    def __init__(self, banyak: int) -> None:
        self.banyak = banyak
        self.detik = 0.0

    def __iter__(self) -> Iterator[Pegawai]:
        asal = orang(self.banyak)
        while True:
            mulai = time.process_time()
            p = next(asal, None)
            self.detik += time.process_time() - mulai
            if p is None:
                return
            yield p


def utama(banyak: int) -> None:
    """Measure each, then how much memory the list needs for few and for many."""
    sumber, mulai = Sumber(banyak), time.process_time()
    rekap = tally(propose(sumber, PERIODE))
    pustaka = time.process_time() - mulai - sumber.detik

    sumber, mulai = Sumber(banyak), time.process_time()
    jumlah = hitung_tangan(sumber)
    manual = time.process_time() - mulai - sumber.detik

    kami = {p.value: rekap.banyak(p) for p in Putusan}
    print(f"{banyak:,} orang, periode {PERIODE}: " + ", ".join(f"{p.name} {rekap.banyak(p):,}" for p in Putusan))
    print(f"tulisan tangan menemukan yang sama: {'ya' if kami == {v: jumlah[v] for v in kami} else f'TIDAK, {jumlah}'}")
    print(f"propose dan tally      {banyak / pustaka:10,.0f} orang/detik   {pustaka / banyak * 1e6:7.1f} µs/orang")
    print(f"tulisan tangan         {banyak / manual:10,.0f} orang/detik   {manual / banyak * 1e6:7.1f} µs/orang")
    print(f"rasio                  {pustaka / manual:10.1f}")
    for n in (banyak // 100, banyak // 10):
        tracemalloc.start()
        tally(propose(orang(n), PERIODE))
        puncak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        print(f"memori puncak, {n:7,} orang   {puncak / 1024:8,.0f} KiB")


if __name__ == "__main__":
    utama(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
