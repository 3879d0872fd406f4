"""Matching mentors at scale: time and memory, beside the textbook by hand, SciPy and the ``matching`` package.

Invented people under the general scheme: fields of work, ranks, assessed competences with gaps, places, languages,
superiors, sanctions, wishes, capacities of 1 to 3. Three questions are asked, and all who answer one must agree:

* stable, best for mentees, and stable, best for mentors: `match`; beside deferred acceptance as in the textbook and the
  hospitals/residents solver of ``matching``, which both want every list of preferences written out. Everybody must get
  the same mentor;
* most people, then most score: `match` with its own solver, and with SciPy's, sparse
  (`min_weight_full_bipartite_matching`, with a dummy place for everybody) and dense (`linear_sum_assignment`). All must
  match as many people with the same total, and the outcome here must be proved best.

A small market goes before a large one. There the candidates are also judged pair by pair as the rule and the score say,
and the assignment is worked out by hand (the Hungarian method, too slow for more).

A contender that is not installed, or did not survive, is told as such. Each runs in a process of its own, what
it imports included; times are of the processor, memory is what it added at most. A market of 100,000 by 30,000:
``python -m benchmarks.mentoring 100000 30000``.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from importlib.util import find_spec
from math import inf
from multiprocessing import get_context
from multiprocessing.connection import Connection
from random import Random
from typing import Any, TypeAlias

from attrs import frozen

from benchmarks.bersama import Gagal, bergiliran, cetak, samakan, utama
from karier_asn import NIP, Golongan, Jabatan, Jenjang, Mentee, Mentor, Pegawai
from karier_asn.domain import (
    Asesmen,
    HukumanDisiplin,
    JenisHukuman,
    JenisPegawai,
    KenaikanPangkat,
    Kompetensi,
    Penugasan,
    TingkatKompetensi,
)
from karier_asn.layanan.mentoring import Metode, Padanan, check, match

BIASA, KECIL = (10_000, 3_000), (30, 10)
PUTARAN = 3
HARI = date(2026, 11, 21)
BATAS_DETIK = 1200
LOKASI = tuple(f"kabupaten {i}" for i in range(40))
BAHASA = ("Indonesia", "Jawa", "Sunda", "Inggris")
URUT = tuple(Golongan)
NAMA = tuple(k.value for k in Kompetensi)

Penempatan: TypeAlias = list[int | None]
"""For each mentee the mentor he gets."""
Calon: TypeAlias = Sequence[Sequence[tuple[int, int]]]
"""For each mentee the mentors he may have, each with the score of the pair."""


def orang(r: Random, n: int, senior: bool, atasan: NIP | None, bidang: Sequence[str]) -> Pegawai:
    lahir = date(1966 if senior else 1985, 1, 1) + timedelta(days=r.randrange(4000))
    golongan = URUT[r.randrange(10, 15) if senior else r.randrange(8, 12)]
    jenjang = Jenjang.AHLI_MADYA if senior else Jenjang.AHLI_PERTAMA
    standar = tuple(TingkatKompetensi(k, 3) for k in NAMA)
    capaian = tuple(TingkatKompetensi(k, r.choice((3, 4, 5) if senior else (2, 3, 3, 3))) for k in NAMA)
    hukuman = [HukumanDisiplin(JenisHukuman.POTONG_TUNKIN_12_BULAN, None, date(2026, 6, 1), date(2027, 6, 1))]
    return Pegawai(
        jenis=JenisPegawai.PNS,
        cltn=(),
        tugas_belajar=(),
        kedudukan_hukum=(),
        nip=NIP.pns(f"{lahir:%Y%m%d}{2000 + n // 999 % 18}{n // 17982 % 12 + 1:02}{1 + senior}{n % 999 + 1:03}"),
        tanggal_lahir=lahir,
        atasan=atasan,
        pangkat=[KenaikanPangkat(golongan, date(2022, 4, 1))],
        jabatan=[
            Penugasan(
                Jabatan(
                    "Analis",
                    jenjang,
                    r.choice(bidang),
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
    """Mentors and mentees; about 15 mentors a field, up to 200 fields, about as many as there are kinds of JF."""
    r = Random(20261121)
    bidang = [f"bidang {i}" for i in range(min(max(banyak_mentor // 15, 1), 200))]
    mentor = [
        Mentor(
            orang(r, n, True, None, bidang),
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
            orang(r, n, False, r.choice(mentor).pegawai.nip, bidang),
            nomor=f"E{n:06}",
            lokasi=r.choice(LOKASI),
            bahasa=r.sample(BAHASA, 1),
            pilihan=[f"M{i:06}" for i in r.sample(range(banyak_mentor), 2)] if r.random() < 0.2 else (),
            menolak=[f"M{r.randrange(banyak_mentor):06}"] if r.random() < 0.05 else (),
        )
        for n in range(banyak_mentee)
    ]
    return mentor, mentee


# --- the lists of preferences ------------------------------------------------------------------------------


@frozen
class Daftar:
    """Everybody's preferences written out: whom each mentee and each mentor likes, the best first."""

    mentee: list[list[int]]
    mentor: list[list[int]]
    kapasitas: list[int]


def daftar(p: Padanan) -> Daftar:
    """As the library finds them."""
    return Daftar(
        [list(p.preferensi.minat(y)) for y in range(len(p.mentee))],
        [list(p.preferensi.calon(x)) for x in range(len(p.mentor))],
        [m.kapasitas for m in p.mentor],
    )


def daftar_tangan(p: Padanan) -> Daftar:
    """As the rule and the score say, pair by pair: the score in one's own eyes, one's own list, the other's key."""
    skor = {(x, y): p.satu(x, y).skor for x in range(len(p.mentor)) for y in range(len(p.mentee)) if p.satu(x, y).boleh}

    def posisi(pilihan: Sequence[str], kunci: str) -> float:
        return pilihan.index(kunci) if kunci in pilihan else inf

    def minat(y: int) -> list[int]:
        milik = [
            (-s.bagi_mentee, posisi(p.mentee[y].pilihan, p.mentor[x].kunci), x) for (x, n), s in skor.items() if n == y
        ]
        return [x for _, _, x in sorted(milik)]

    def calon(x: int) -> list[int]:
        milik = [
            (-s.bagi_mentor, posisi(p.mentor[x].pilihan, p.mentee[y].kunci), y) for (n, y), s in skor.items() if n == x
        ]
        return [y for _, _, y in sorted(milik)]

    return Daftar(
        [minat(y) for y in range(len(p.mentee))],
        [calon(x) for x in range(len(p.mentor))],
        [m.kapasitas for m in p.mentor],
    )


# --- stable, by hand and by the package --------------------------------------------------------------------


def mentee_melamar(d: Daftar) -> Penempatan:
    """Deferred acceptance as in the textbook: mentees propose, mentors keep the best."""
    urutan = [{y: i for i, y in enumerate(calon)} for calon in d.mentor]
    isi: list[list[int]] = [[] for _ in d.mentor]
    lamaran, bebas = [iter(minat) for minat in d.mentee], list(range(len(d.mentee)))
    while bebas:
        y = bebas.pop()
        x = next(lamaran[y], None)
        if x is not None:
            isi[x].append(y)
            if len(isi[x]) > d.kapasitas[x]:
                bebas.append(max(isi[x], key=urutan[x].__getitem__))
                isi[x].remove(bebas[-1])
    pemilik = {y: x for x, orang in enumerate(isi) for y in orang}
    return [pemilik.get(y) for y in range(len(d.mentee))]


def mentor_menawarkan(d: Daftar) -> Penempatan:
    """The other way round: each free place is offered, mentees keep the best."""
    urutan = [{x: i for i, x in enumerate(minat)} for minat in d.mentee]
    hasil: Penempatan = [None] * len(d.mentee)
    tawaran, luang = [iter(calon) for calon in d.mentor], [x for x, k in enumerate(d.kapasitas) for _ in range(k)]
    while luang:
        x = luang.pop()
        for y in tawaran[x]:
            kini = hasil[y]
            if kini is None or urutan[y][x] < urutan[y][kini]:
                hasil[y] = x
                luang += [] if kini is None else [kini]
                break
    return hasil


def paket_matching(d: Daftar, optimal: str) -> Penempatan:
    """The ``matching`` package on the same lists."""
    from matching.games import HospitalResident  # type: ignore[import-not-found, import-untyped, unused-ignore]

    minat = {y: isi for y, isi in enumerate(d.mentee) if isi}
    calon = {x: isi for x, isi in enumerate(d.mentor) if isi}
    permainan = HospitalResident.create_from_dictionaries(minat, calon, {x: d.kapasitas[x] for x in calon})
    hasil: Penempatan = [None] * len(d.mentee)
    for m, es in permainan.solve(optimal=optimal).items():
        for e in es:
            hasil[_nomor(e)] = _nomor(m)
    return hasil


def _nomor(pemain: Any) -> int:
    return int(getattr(pemain, "name", pemain))


# --- the best assignment -----------------------------------------------------------------------------------


def seberat(sisi: Calon) -> int:
    """A weight for each person matched that no difference of scores outweighs."""
    return 1 + 2 * sum(max((abs(s) for _, s in calon), default=0) for calon in sisi)


def tempat(kapasitas: Sequence[int]) -> list[int]:
    """The mentor of each place."""
    return [x for x, k in enumerate(kapasitas) for _ in range(k)]


def scipy_jarang(sisi: Calon, kapasitas: Sequence[int]) -> Penempatan:
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
    pemilik = tempat(kapasitas)
    hasil: Penempatan = [None] * len(sisi)
    for y, j in zip(*min_weight_full_bipartite_matching(matriks), strict=True):
        hasil[y] = pemilik[j] if j < n else None
    return hasil


def scipy_padat(sisi: Calon, kapasitas: Sequence[int]) -> Penempatan:
    """SciPy's dense solver as a `Penugas`."""
    import numpy as np  # type: ignore[import-not-found, unused-ignore]
    from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped, import-not-found, unused-ignore]

    pemilik = tempat(kapasitas)
    kolom: dict[int, list[int]] = {}
    for j, x in enumerate(pemilik):
        kolom.setdefault(x, []).append(j)
    berat = seberat(sisi)
    matriks = np.zeros((len(sisi), len(pemilik)))
    for y, calon in enumerate(sisi):
        for x, s in calon:
            matriks[y, kolom.get(x, [])] = berat + s
    hasil: Penempatan = [None] * len(sisi)
    for y, j in zip(*linear_sum_assignment(matriks, maximize=True), strict=True):
        if matriks[y, j]:
            hasil[y] = pemilik[j]
    return hasil


def hungaria(sisi: Calon, kapasitas: Sequence[int]) -> Penempatan:
    """The Hungarian method by hand, on the whole matrix, with a dummy place for everybody."""
    pemilik, berat = tempat(kapasitas), seberat(sisi)
    nilai = [dict(calon) for calon in sisi]
    lebar = len(pemilik) + len(sisi)
    biaya = [[-berat - d[x] if x in d else 0 for x in pemilik] + [0] * len(sisi) for d in nilai]
    harga_baris, harga_kolom = [0.0] * len(sisi), [0.0] * (lebar + 1)
    isi = [-1] * (lebar + 1)  # the row in each column; the last column is where a row comes in
    for masuk in range(len(sisi)):
        isi[lebar], kolom = masuk, lebar
        asal, jarak, selesai = [lebar] * lebar, [inf] * lebar, set[int]()
        while isi[kolom] >= 0:
            selesai.add(kolom)
            baris = isi[kolom]
            for j in range(lebar):
                if j not in selesai:
                    d = biaya[baris][j] - harga_baris[baris] - harga_kolom[j]
                    if d < jarak[j]:
                        jarak[j], asal[j] = d, kolom
            dekat = min((j for j in range(lebar) if j not in selesai), key=jarak.__getitem__)
            geser = jarak[dekat]
            for j in selesai:
                harga_baris[isi[j]] += geser
                harga_kolom[j] -= geser
            jarak = [d - geser for d in jarak]
            kolom = dekat
        while kolom != lebar:
            isi[kolom] = isi[asal[kolom]]
            kolom = asal[kolom]
    hasil: Penempatan = [None] * len(sisi)
    for j, x in enumerate(pemilik):
        if isi[j] >= 0 and x in nilai[isi[j]]:
            hasil[isi[j]] = x
    return hasil


# --- asking ------------------------------------------------------------------------------------------------


@frozen
class Peserta:
    """A contender.

    Attributes:
        nama: what it is called.
        kerja: gives its answers.
        perlu: the package it needs.
        terbanyak: the most mentees it is asked to match.
    """

    nama: str
    kerja: Callable[[], Sequence[object]]
    perlu: str | None = None
    terbanyak: float = inf

    def absen(self, banyak: int) -> str | None:
        """Why it does not take part."""
        if self.perlu is not None and find_spec(self.perlu) is None:
            return f"tidak dibandingkan: {self.perlu} tidak terpasang"
        return f"tidak dijalankan di atas {self.terbanyak:,} mentee" if banyak > self.terbanyak else None


Terukur: TypeAlias = tuple[float, float, Sequence[object]]
"""Processor seconds, MiB added at most, and the answers."""


def ukur(kerja: Callable[[], Sequence[object]]) -> Terukur:
    awal, mulai = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    jawaban = kerja()
    selesai = time.process_time() - mulai
    return selesai, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - awal) / 1024, jawaban


def terpisah(kerja: Callable[[], Sequence[object]]) -> Terukur | str:
    """`ukur` in a process of its own; or why there is no answer.

    Raises:
        Gagal: the contender is wrong in itself.
    """
    konteks = get_context("fork")
    ayah, anak = konteks.Pipe(duplex=False)

    def jalan(ke: Connection) -> None:
        try:
            ke.send(ukur(kerja))
        except MemoryError:
            ke.send("tidak selamat: kehabisan memori")
        except Exception as galat:
            ke.send(Gagal(f"{type(galat).__name__}: {galat}"))

    proses = konteks.Process(target=jalan, args=(anak,))
    proses.start()
    anak.close()
    try:
        hasil = ayah.recv() if ayah.poll(BATAS_DETIK) else f"tidak selesai dalam {BATAS_DETIK} detik"
    except EOFError:
        hasil = "tidak selamat: prosesnya dihentikan"
    finally:
        proses.kill()
        proses.join()
    if isinstance(hasil, Gagal):
        raise hasil
    terukur: Terukur | str = hasil
    return terukur


def tanya(apa: str, semua: Sequence[Peserta], banyak: int) -> None:
    """Let all answer one question, compare what they say with what the first, the library, says, and time them."""
    print(f"  {apa}")
    pustaka = semua[0]
    pertama: dict[str, Terukur] = {}
    for p in semua:
        hasil = p.absen(banyak) or terpisah(p.kerja)
        if not isinstance(hasil, str):
            pertama[p.nama] = hasil
            samakan(f"{apa}: {pustaka.nama} dan {p.nama}", pertama[pustaka.nama][2], hasil[2])
        elif p is pustaka:
            raise Gagal(f"{apa}: {p.nama} {hasil}")
        else:
            print(f"  {p.nama}: {hasil}")
    hadir = [p for p in semua if p.nama in pertama]
    lagi = bergiliran({p.nama: partial(lama, p) for p in hadir}, PUTARAN - 1 if banyak <= BIASA[0] else 0)
    waktu = {nama: [pertama[nama][0], *lagi[nama]] for nama in lagi}
    cetak(waktu, pustaka.nama, {nama: f"{mib:.0f} MiB" for nama, (_, mib, _) in pertama.items()})


def lama(p: Peserta) -> float:
    """Processor seconds of one more run."""
    hasil = terpisah(p.kerja)
    if isinstance(hasil, str):
        raise Gagal(f"{p.nama} {hasil}")
    return hasil[0]


def mutu(p: Padanan) -> list[int]:
    """How many are matched, and the total score."""
    pasangan = [(x, y) for y, x in enumerate(p.hasil) if x is not None]
    return [len(pasangan), sum(p.calon.skor(x, y) for x, y in pasangan)]


def terbukti(p: Padanan) -> list[int]:
    """The same, proved to be best."""
    if not check(p).optimal:
        raise Gagal("pasangan terbanyak: tidak terbukti terbaik")
    return mutu(p)


def stabil(p: Padanan) -> Penempatan:
    """Who got whom, without anybody having a reason to ask for another."""
    if not check(p).stabil:
        raise Gagal(f"{p.metode.value}: tidak stabil")
    return list(p.hasil)


def periksa_calon(p: Padanan) -> None:
    """The candidates found by index are those found pair by pair."""
    kami, tangan = daftar(p), daftar_tangan(p)
    samakan("calon mentee, lewat indeks dan pasangan demi pasangan", kami.mentee, tangan.mentee)
    samakan("calon mentor, lewat indeks dan pasangan demi pasangan", kami.mentor, tangan.mentor)


def jalankan(banyak_mentee: int, banyak_mentor: int) -> None:
    """Mentors and mentees matched; the size is the number of mentees and that of mentors."""
    if banyak_mentee > KECIL[0]:
        jalankan(*KECIL)
    mentor, mentee = peserta(banyak_mentee, banyak_mentor)
    padanan = partial(match, mentor, mentee, HARI)
    dasar = padanan()
    calon, (terpasang, _) = sum(map(len, dasar.sisi)), mutu(dasar)
    print(f"{banyak_mentee:,} mentee, {banyak_mentor:,} mentor, {calon:,} pasangan boleh, {terpasang:,} terpasang")
    if banyak_mentee <= KECIL[0]:
        periksa_calon(dasar)

    def untuk(metode: Metode, tangan: Callable[[Daftar], Penempatan], optimal: str) -> Iterator[Peserta]:
        yield Peserta("match", lambda: padanan(metode=metode).hasil)
        yield Peserta("match, diperiksa stabil", lambda: stabil(padanan(metode=metode)))
        yield Peserta("buku teks, dari daftar", lambda: tangan(daftar(dasar)))
        yield Peserta("matching, dari daftar", lambda: paket_matching(daftar(dasar), optimal), "matching", 10_000)

    def terbanyak(nama: str, penugas: Any, perlu: str | None, batas: float) -> Peserta:
        return Peserta(nama, lambda: mutu(padanan(metode=Metode.TERBANYAK, penugas=penugas)), perlu, batas)

    jawab = partial(tanya, banyak=banyak_mentee)
    jawab("stabil, terbaik bagi mentee", [*untuk(Metode.UTAMAKAN_MENTEE, mentee_melamar, "resident")])
    jawab("stabil, terbaik bagi mentor", [*untuk(Metode.UTAMAKAN_MENTOR, mentor_menawarkan, "hospital")])
    jawab(
        "pasangan terbanyak, lalu skor tertinggi",
        [
            Peserta("match", lambda: mutu(padanan(metode=Metode.TERBANYAK))),
            Peserta("match, dibuktikan terbaik", lambda: terbukti(padanan(metode=Metode.TERBANYAK))),
            terbanyak("cara Hungaria", hungaria, None, KECIL[0]),
            terbanyak("SciPy, matriks jarang", scipy_jarang, "scipy", inf),
            terbanyak("SciPy, matriks penuh", scipy_padat, "scipy", 10_000),
        ],
    )


if __name__ == "__main__":
    utama(jalankan, BIASA, KECIL)
