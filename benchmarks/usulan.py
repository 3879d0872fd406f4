"""The proposal list of a period for 100,000 employees, against the same rules written by hand.

One process, one core. Both read the same invented employees, who are made on the way and not kept:

* ``propose`` and ``tally``: every kind of promotion that waits for a period, with the provisions that are not met;
* by hand: the conditions of reguler and structural promotion, cut-off dates computed beforehand, the provisions not
  met as plain text; kinds that need a decree are left out, as nobody here has one.

Nobody holds a JF: his account of credits would be most of the work on either side.

For everyone both must find the same verdict, kind of promotion, new rank and provisions not met. The time of making
the employees is taken off, each by itself. Times are of the processor, so a busy machine disturbs them less. Peak
memory is that of Python objects alive at once.
"""

from __future__ import annotations

import random
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import count

from benchmarks.bersama import bergiliran, cetak, samakan, utama
from karier_asn import Golongan, Jabatan, Jenjang, Pegawai, Pendidikan, Predikat, Putusan
from karier_asn.domain import Eselon, Ijazah, JenisKenaikanPangkat, JenisPegawai, KenaikanPangkat, Penilaian, Penugasan
from karier_asn.layanan.pangkat import Usulan, propose, tally

BIASA, KECIL = (100_000,), (100,)
PUTARAN = 5
PERIODE = date(2026, 12, 1)
EMPAT, DUA, SATU = date(2022, 12, 1), date(2024, 12, 1), date(2025, 12, 1)
URUT = tuple(Golongan)
PLAFON = {
    Pendidikan.SLTA: Golongan.III_B,
    Pendidikan.D3: Golongan.III_C,
    Pendidikan.S1: Golongan.III_D,
    Pendidikan.S2: Golongan.IV_A,
}
JENJANG_PANGKAT = {Eselon.IV_A: (Golongan.III_C, Golongan.III_D), Eselon.III_B: (Golongan.III_D, Golongan.IV_A)}
PELAKSANA = Jabatan("Pengelola", Jenjang.PELAKSANA)
JABATAN = (
    *(PELAKSANA,) * 5,
    Jabatan("Kepala Seksi", Jenjang.PENGAWAS, eselon=Eselon.IV_A),
    Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, eselon=Eselon.III_B),
    Jabatan("Kepala Subbagian", Jenjang.PENGAWAS),
)
IJAZAH = (Pendidikan.SLTA, Pendidikan.D3, *(Pendidikan.S1,) * 3, Pendidikan.S2)
PREDIKAT = (*(Predikat.BAIK,) * 12, Predikat.SANGAT_BAIK, Predikat.BUTUH_PERBAIKAN, None)


def orang(banyak: int, benih: int = 0) -> Iterator[Pegawai]:
    """Invented employees, the same every time."""
    acak = random.Random(20261201 + benih)
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
            tanggal_lahir=cpns.replace(year=cpns.year - 25),
            tmt_cpns=cpns,
            tmt_pns=cpns.replace(year=cpns.year + 1),
            pangkat=naik,
            jabatan=tugas,
            pendidikan=[Ijazah(acak.choice(IJAZAH), cpns.replace(year=cpns.year - 2))],
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

MS, BTL, TMS = Putusan.MS, Putusan.BTL, Putusan.TMS
Jawaban = tuple[Putusan, JenisKenaikanPangkat, Golongan | None, list[str]]
"""Verdict, kind of promotion, new rank, provisions not met."""


def baik(p: Pegawai, *tahun: int) -> Putusan:
    hasil = MS
    nilai = {n.tahun: n.predikat for n in p.penilaian or ()}
    for t in tahun:
        predikat = nilai.get(t)
        hasil = min(hasil, BTL if predikat is None else MS if predikat >= Predikat.BAIK else TMS)
    return hasil


def ujian_dinas(golongan: Golongan, pendidikan: Pendidikan) -> Putusan:
    if golongan is Golongan.II_D:
        return MS if pendidikan >= Pendidikan.S1 else TMS
    if golongan is Golongan.III_D:
        return MS if pendidikan >= Pendidikan.PROFESI else TMS
    return MS


def tangan(p: Pegawai) -> Jawaban:
    """One employee by hand."""
    assert p.pangkat
    assert p.jabatan
    assert p.pendidikan
    golongan, tmt = p.pangkat[-1].golongan, p.pangkat[-1].tmt
    tugas = [t for t in p.jabatan if t.tmt <= PERIODE][-1]
    pendidikan = max(i.pendidikan for i in p.pendidikan)
    dua = baik(p, 2024, 2025)
    rentang = JENJANG_PANGKAT.get(tugas.jabatan.eselon) if tugas.jabatan.eselon else None
    di_puncak = rentang is not None and golongan >= rentang[1]  # Pasal 34: he rises as those without a post
    if tugas.jabatan.jenjang in (Jenjang.PENGAWAS, Jenjang.ADMINISTRATOR) and not di_puncak:
        jenis = JenisKenaikanPangkat.STRUKTURAL
        butir = {"jenjang pangkat": struktural(golongan, tmt, tugas, rentang, dua)}
    else:
        jenis = JenisKenaikanPangkat.REGULER
        butir = {
            "Pasal 7 huruf a": MS if tmt <= EMPAT else TMS,
            "Pasal 7 huruf b": dua,
            "Pasal 8": MS if golongan < PLAFON[pendidikan] else TMS,
        }
    butir["Pasal 30"] = ujian_dinas(golongan, pendidikan)
    return min(butir.values()), jenis, golongan.berikut, [nama for nama, v in butir.items() if v < MS]


def struktural(
    golongan: Golongan, tmt: date, tugas: Penugasan, rentang: tuple[Golongan, Golongan] | None, dua: Putusan
) -> Putusan:
    """Pasal 10 and 12, and the four years of Kep. Kepala BKN 12/2002."""
    empat = MS if tmt <= EMPAT else TMS
    setahun = MS if tmt <= SATU and tugas.tmt <= SATU else TMS
    if rentang is None:
        return min(BTL, dua, max(setahun, empat))
    rendah, tinggi = rentang
    if golongan.berikut is rendah:
        return min(dua, max(setahun, empat))
    return min(dua, empat) if rendah <= golongan < tinggi else TMS


def hitung_tangan(semua: Iterable[Pegawai]) -> Counter[Putusan]:
    jumlah: Counter[Putusan] = Counter()
    alasan: Counter[str] = Counter()
    for p in semua:
        putusan, _, _, kurang = tangan(p)
        jumlah[putusan] += 1
        alasan.update(kurang)
    return jumlah


# --- the same answers --------------------------------------------------------------------------------------


def jawaban(u: Usulan) -> Jawaban:
    """What the list says of one employee, in the words of the hand-written rules."""
    return u.putusan, u.jenis, u.ke, list(dict.fromkeys(pokok(str(t.dasar)) for t in u.terbuka))


def pokok(dasar: str) -> str:
    """The hand-written rules name the way through the ranks of a post, and the exam, by one word each."""
    if "Pasal 30" in dasar or "Pasal 32" in dasar or "ujian dinas" in dasar:
        return "Pasal 30"
    if "Pasal 10" in dasar or "Pasal 12" in dasar or "jenjang pangkat" in dasar:
        return "jenjang pangkat"
    return dasar.removeprefix("PP 99/2000 ")


def periksa(banyak: int, benih: int) -> Counter[Putusan]:
    """Both say the same of everyone; the verdicts counted."""
    rekap: Counter[Putusan] = Counter()

    def menurut_tangan() -> Iterator[Jawaban]:
        for p in orang(banyak, benih):
            hasil = tangan(p)
            rekap[hasil[0]] += 1
            yield hasil

    kami = map(jawaban, propose(orang(banyak, benih), PERIODE))
    samakan("propose dan tulisan tangan", kami, menurut_tangan())
    return rekap


# --- measuring ---------------------------------------------------------------------------------------------


class Sumber:
    """The stream, and the processor time that making it took."""

    def __init__(self, banyak: int, benih: int) -> None:
        self.banyak = banyak
        self.benih = benih
        self.detik = 0.0

    def __iter__(self) -> Iterator[Pegawai]:
        asal = orang(self.banyak, self.benih)
        while True:
            mulai = time.process_time()
            p = next(asal, None)
            self.detik += time.process_time() - mulai
            if p is None:
                return
            yield p


def per_orang(kerja: Callable[[Iterable[Pegawai]], object], banyak: int, benih: int) -> float:
    """Processor seconds per employee, without making him."""
    sumber, mulai = Sumber(banyak, benih), time.process_time()
    kerja(sumber)
    return (time.process_time() - mulai - sumber.detik) / banyak


def puncak(banyak: int) -> int:
    """The most memory that the list needs at once, in bytes."""
    tracemalloc.start()
    tally(propose(orang(banyak), PERIODE))
    _, tertinggi = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return tertinggi


def jalankan(banyak: int) -> None:
    """The proposal list of a period, beside the same rules by hand; the size is the number of employees."""
    bagian = max(banyak // PUTARAN, 1)
    rekap = sum((periksa(bagian, benih) for benih in range(PUTARAN)), Counter[Putusan]())
    print(f"{bagian * PUTARAN:,} orang, periode {PERIODE}: " + ", ".join(f"{p} {rekap[p]:,}" for p in Putusan))
    print(f"jawaban sama bagi setiap orang; per orang, median {PUTARAN} putaran")
    benih_kami, benih_tangan = count(), count()
    waktu = bergiliran(
        {
            "propose dan tally": lambda: per_orang(lambda s: tally(propose(s, PERIODE)), bagian, next(benih_kami)),
            "tulisan tangan": lambda: per_orang(hitung_tangan, bagian, next(benih_tangan)),
        },
        PUTARAN,
    )
    cetak(waktu, "tulisan tangan")
    for n in (max(banyak // 100, 1), max(banyak // 10, 1)):
        print(f"  memori puncak, {n:7,} orang   {puncak(n) / 1024:8,.0f} KiB")


if __name__ == "__main__":
    utama(jalankan, BIASA, KECIL)
