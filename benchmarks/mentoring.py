"""Matching mentors at scale: time and peak memory, beside SciPy's assignment and the `matching` package.

Invented people under the general scheme: fields of work, ranks, assessed competences with gaps, places, languages,
superiors, sanctions, wishes, capacities of 1 to 3. Every figure is from this run; a comparison that is not installed
or did not survive is told as such. Run with ``--besar`` for 100,000 by 30,000 as well, and with
``--ukuran 2000x600`` for a size of your own.

* stable: `match` for mentees and for mentors; beside the hospitals/residents solver of ``matching``, which wants every
  list of preferences written out;
* best assignment: `match` with its own solver; beside SciPy, sparse (`min_weight_full_bipartite_matching`, with a
  dummy place for everybody) and dense (`linear_sum_assignment`), both on the candidates found here.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from random import Random
from typing import Any

from karier_asn import NIP, Golongan, Jabatan, Jenjang, Mentee, Mentor, Pegawai
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.pegawai import Asesmen, HukumanDisiplin, KenaikanPangkat, Penugasan
from karier_asn.domain.standar import Kompetensi, TingkatKompetensi
from karier_asn.layanan.mentoring import Metode, Padanan, check, match
from karier_asn.layanan.mentoring.penugasan import buktikan, seberat, tugaskan

HARI = date(2026, 11, 21)
BATAS_DETIK = 1200
BIDANG = tuple(f"bidang {i}" for i in range(200))  # about as many as there are kinds of JF
LOKASI = tuple(f"kabupaten {i}" for i in range(40))
BAHASA = ("Indonesia", "Jawa", "Sunda", "Inggris")
URUT = tuple(Golongan)
NAMA = tuple(k.value for k in Kompetensi)


def orang(r: Random, n: int, senior: bool, atasan: NIP | None) -> Pegawai:
    lahir = date(1966 if senior else 1985, 1, 1) + timedelta(days=r.randrange(4000))
    golongan = URUT[r.randrange(10, 15) if senior else r.randrange(8, 12)]
    jenjang = Jenjang.AHLI_MADYA if senior else Jenjang.AHLI_PERTAMA
    standar = tuple(TingkatKompetensi(k, 3) for k in NAMA)
    capaian = tuple(TingkatKompetensi(k, r.choice((3, 4, 5) if senior else (2, 3, 3, 3))) for k in NAMA)
    hukuman = [HukumanDisiplin(JenisHukuman.POTONG_TUNKIN_12_BULAN, None, date(2026, 6, 1), date(2027, 6, 1))]
    return Pegawai(
        nip=NIP.pns(f"{lahir:%Y%m%d}{200001 + n // 999 % 90 * 100}{1 + senior}{n % 999 + 1:03}"),
        tanggal_lahir=lahir,
        atasan=atasan,
        pangkat=[KenaikanPangkat(golongan, date(2022, 4, 1))],
        jabatan=[
            Penugasan(
                Jabatan(
                    "Analis",
                    jenjang,
                    r.choice(BIDANG),
                    unit=f"unit {r.randrange(400)}",
                    kelas=11 if senior else 8,
                    standar_kompetensi=standar,
                ),
                date(2019, 1, 1),
            )
        ],
        kompetensi=[Asesmen(jenjang, True, date(2025, 1, 1), hasil=capaian)],
        hukuman=hukuman if r.random() < 0.02 else [],
    )


def peserta(banyak_mentee: int, banyak_mentor: int) -> tuple[list[Mentor], list[Mentee]]:
    r = Random(20261121)
    mentor = [
        Mentor(
            orang(r, n, True, None),
            r.choice((1, 2, 3)),
            nomor=f"M{n:06}",
            lokasi=r.choice(LOKASI),
            bahasa=r.sample(BAHASA, 2),
            pilihan=[f"E{r.randrange(banyak_mentee):06}"] if r.random() < 0.1 else (),
        )
        for n in range(banyak_mentor)
    ]
    mentee = [
        Mentee(
            orang(r, n, False, r.choice(mentor).pegawai.nip),
            nomor=f"E{n:06}",
            lokasi=r.choice(LOKASI),
            bahasa=r.sample(BAHASA, 1),
            pilihan=[f"M{i:06}" for i in r.sample(range(banyak_mentor), 2)] if r.random() < 0.2 else (),
            menolak=[f"M{r.randrange(banyak_mentor):06}"] if r.random() < 0.05 else (),
        )
        for n in range(banyak_mentee)
    ]
    return mentor, mentee


def ukur(nama: str, kerja: Callable[[], str]) -> None:
    """Run ``kerja`` in a process of its own; print its time, the memory it added at most, and what it says."""
    ayah, anak = Pipe(duplex=False)

    def jalan(ke: Connection) -> None:
        awal = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        mulai, cpu = time.perf_counter(), time.process_time()
        try:
            kata = kerja()
        except ModuleNotFoundError as galat:
            kata = f"not compared: {galat.name} is not installed"
        except MemoryError:
            kata = "did not survive: out of memory"
        lama, cpu = time.perf_counter() - mulai, time.process_time() - cpu
        ke.send((lama, cpu, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - awal) / 1024, kata))

    proses = Process(target=jalan, args=(anak,))
    proses.start()
    anak.close()
    try:
        if not ayah.poll(BATAS_DETIK):
            print(f"  {nama:<26} did not finish within {BATAS_DETIK} s")
            return
        detik, cpu, mib, kata = ayah.recv()
        print(f"  {nama:<26} {detik:8.1f} s ({cpu:.1f} s CPU)  {mib:6.0f} MiB  {kata}")
    except EOFError:
        proses.join()
        print(f"  {nama:<26} did not survive (exit {proses.exitcode})")
    finally:
        proses.kill()
        proses.join()
        sys.stdout.flush()


def ringkas(p: Padanan) -> str:
    terpasang = [(x, y) for y, x in enumerate(p.hasil) if x is not None]
    return f"{len(terpasang)} matched, score {sum(p.calon.skor(x, y) for x, y in terpasang)}"


def scipy_jarang(sisi: Sequence[Sequence[tuple[int, int]]], kapasitas: Sequence[int]) -> list[int | None]:
    """SciPy's sparse solver as a `Penugas`: one column per place, and one dummy per mentee."""
    from scipy.sparse import csr_array  # type: ignore[import-untyped, import-not-found, unused-ignore]
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching  # type: ignore[import-untyped, import-not-found, unused-ignore]

    awal, n = [0], 0
    for k in kapasitas:
        n += k
        awal.append(n)
    berat = seberat(sisi)
    baris, kolom, biaya = [], [], []
    for y, calon in enumerate(sisi):
        for x, s in calon:
            for j in range(awal[x], awal[x + 1]):
                baris.append(y)
                kolom.append(j)
                biaya.append(-float(berat + s))
        baris.append(y)
        kolom.append(n + y)
        biaya.append(-0.5)  # not 0, which a sparse matrix leaves out
    matriks = csr_array((biaya, (baris, kolom)), shape=(len(sisi), n + len(sisi)))
    pemilik = [x for x, k in enumerate(kapasitas) for _ in range(k)]
    hasil: list[int | None] = [None] * len(sisi)
    for y, j in zip(*min_weight_full_bipartite_matching(matriks), strict=True):
        hasil[y] = pemilik[j] if j < n else None
    return hasil


def scipy_padat(sisi: Sequence[Sequence[tuple[int, int]]], kapasitas: Sequence[int]) -> list[int | None]:
    """SciPy's dense solver as a `Penugas`."""
    import numpy as np  # type: ignore[import-not-found, unused-ignore]
    from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped, import-not-found, unused-ignore]

    pemilik = [x for x, k in enumerate(kapasitas) for _ in range(k)]
    kolom: dict[int, list[int]] = {}
    for j, x in enumerate(pemilik):
        kolom.setdefault(x, []).append(j)
    berat = seberat(sisi)
    matriks = np.zeros((len(sisi), len(pemilik)))
    for y, calon in enumerate(sisi):
        for x, s in calon:
            matriks[y, kolom.get(x, [])] = berat + s
    hasil: list[int | None] = [None] * len(sisi)
    for y, j in zip(*linear_sum_assignment(matriks, maximize=True), strict=True):
        if matriks[y, j]:
            hasil[y] = pemilik[j]
    return hasil


def paket_matching(p: Padanan) -> str:
    """The ``matching`` package on the same market, its lists written out."""
    from matching.games import HospitalResident  # type: ignore[import-not-found, import-untyped, unused-ignore]

    kapasitas = {x: m.kapasitas for x, m in enumerate(p.mentor) if m.kapasitas}
    minat = {y: list(p.preferensi.minat(y)) for y in range(len(p.mentee))}
    calon = {x: list(p.preferensi.calon(x)) for x in kapasitas}
    minat = {y: d for y, d in minat.items() if d}
    calon = {x: d for x, d in calon.items() if d}
    mulai = time.perf_counter()
    permainan = HospitalResident.create_from_dictionaries(minat, calon, {x: kapasitas[x] for x in calon})
    hasil = permainan.solve(optimal="resident")
    inti = time.perf_counter() - mulai
    banyak = sum(len(v) for v in hasil.values())
    kami = match(p.mentor, p.mentee, p.pada)
    sama = all(kami.hasil[_nomor(e)] == _nomor(m) for m, es in hasil.items() for e in es)
    return f"{banyak} matched in {inti:.1f} s once the lists are there; same pairs as here: {'yes' if sama else 'NO'}"


def _nomor(pemain: Any) -> int:
    return int(getattr(pemain, "name", pemain))


def bandingkan(banyak_mentee: int, banyak_mentor: int) -> None:
    mulai = time.perf_counter()
    mentor, mentee = peserta(banyak_mentee, banyak_mentor)
    print(
        f"\n{banyak_mentee:,} mentees by {banyak_mentor:,} mentors (people made in {time.perf_counter() - mulai:.0f} s)"
    )
    kecil = banyak_mentee <= 10_000

    def stabil(metode: Metode) -> Callable[[], str]:
        return lambda: ringkas(match(mentor, mentee, HARI, metode=metode))

    def terbanyak(penugas: Callable[..., Any] | None = None) -> Callable[[], str]:
        def kerja() -> str:
            detik: list[float] = []

            def hitung(sisi: Any, kapasitas: Any) -> Any:
                if penugas is None:
                    print(f"    ({sum(map(len, sisi)):,} acceptable pairs of {banyak_mentee * banyak_mentor:,})")
                awal = time.perf_counter()
                hasil = (penugas or tugaskan)(sisi, kapasitas)
                detik.append(time.perf_counter() - awal)
                return hasil

            p = match(mentor, mentee, HARI, metode=Metode.TERBANYAK, penugas=hitung)
            awal = time.perf_counter()
            bukti = buktikan(p.sisi, [m.kapasitas for m in p.mentor], p.hasil)
            terbukti = f"proved best in {time.perf_counter() - awal:.1f} s" if bukti else "NOT proved best"
            return f"{ringkas(p)}; solver alone {detik[0]:.1f} s; {terbukti}"

        return kerja

    ukur("stable, best for mentees", stabil(Metode.UTAMAKAN_MENTEE))
    ukur("stable, best for mentors", stabil(Metode.UTAMAKAN_MENTOR))
    ukur("most people, own solver", terbanyak())
    ukur("most people, SciPy sparse", terbanyak(scipy_jarang))
    tempat = sum(m.kapasitas for m in mentor)
    if kecil:
        ukur("most people, SciPy dense", terbanyak(scipy_padat))
        ukur("matching package", lambda: paket_matching(match(mentor, mentee, HARI)))
        ukur("check: no blocking pair", lambda: f"stable: {periksa_stabil(mentor, mentee)}")
    else:
        print(f"  SciPy dense: not run, its matrix alone would take {8 * banyak_mentee * tempat / 2**30:.0f} GiB")


def periksa_stabil(mentor: list[Mentor], mentee: list[Mentee]) -> bool:
    return check(match(mentor, mentee, HARI)).stabil


def utama() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--besar", action="store_true")
    p.add_argument("--ukuran", default="10000x3000")
    argumen = p.parse_args()
    banyak = [argumen.ukuran] + ["100000x30000"] * argumen.besar
    for ukuran in banyak:
        a, b = map(int, ukuran.split("x"))
        bandingkan(a, b)


if __name__ == "__main__":
    utama()
