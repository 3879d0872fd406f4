"""The plan of succession of a whole agency: 200 posts and 2,000 people, against asking of each pair by itself.

One process, one core. Both read the same invented agency, whose people are made on the way and not kept:

* ``suksesi.plan``: every post with its vacancy and its candidates;
* one by one: ``karier.find`` with one step, of some of the people drawn by chance, for every post.

For every pair asked by itself both must say the same: whether there is a step, how ready he is, on which day, and
whether all that is required is known then. The plan must be made within the time promised. Times are of the processor,
so a busy machine disturbs them less. Peak memory is that of Python objects alive at once, without the posts; it must
not grow as the people do.
"""

from __future__ import annotations

import random
import tracemalloc
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice

from benchmarks.bersama import Gagal, cetak, detik, samakan, terbaca, utama
from karier_asn import Golongan, Jabatan, Jenjang, Pegawai, Pendidikan, Predikat, Putusan, Riwayat
from karier_asn.domain import (
    Asesmen,
    Cltn,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pelatihan,
    Penilaian,
    Penugasan,
    ProgramPelatihan,
    complete,
)
from karier_asn.layanan import karier, suksesi
from karier_asn.layanan.suksesi import Kesiapan, RencanaSuksesi

BIASA, KECIL = (200, 2_000), (20, 60)
CONTOH = 20
"""So many people are asked about one by one."""
PADA = date(2026, 12, 1)
JANJI = 20.0
"""Seconds for the usual size."""
TUMBUH = 1.5
"""So many times the memory may be what it is for a quarter of the people."""

BIDANG = ("kepegawaian", "keuangan", "perencanaan", "teknologi informasi", "umum", "pelayanan")
JENJANG = (
    *(Jenjang.JPT_PRATAMA,) * 2,
    *(Jenjang.ADMINISTRATOR,) * 8,
    *(Jenjang.PENGAWAS,) * 20,
    *(Jenjang.AHLI_MADYA,) * 6,
    *(Jenjang.AHLI_MUDA,) * 14,
    *(Jenjang.AHLI_PERTAMA,) * 14,
    *(Jenjang.MAHIR,) * 6,
    *(Jenjang.TERAMPIL,) * 8,
    *(Jenjang.PELAKSANA,) * 22,
)
"""Levels, as often as an agency has posts of them."""
KELAS = {Jenjang.ADMINISTRATOR: 11, Jenjang.PENGAWAS: 9, Jenjang.AHLI_MADYA: 11, Jenjang.AHLI_MUDA: 9}
"""Classes by level, 8 of the others; a post is filled from those two below."""
ASAL = (Jenjang.PELAKSANA, Jenjang.PENGAWAS, Jenjang.ADMINISTRATOR, Jenjang.JPT_PRATAMA)
PREDIKAT = (*(Predikat.BAIK,) * 12, Predikat.SANGAT_BAIK, Predikat.BUTUH_PERBAIKAN, None)
IJAZAH = (Pendidikan.SLTA, Pendidikan.D3, *(Pendidikan.S1,) * 4, Pendidikan.S2)


def jabatan(banyak: int) -> list[Jabatan]:
    """The posts of an invented agency, the same every time."""
    acak = random.Random(20261201)
    semua = []
    for n in range(banyak):
        jenjang, bidang = JENJANG[n * 37 % len(JENJANG)], acak.choice(BIDANG)
        semua.append(
            Jabatan(
                f"{jenjang.value} {bidang} {n}",
                jenjang,
                bidang,
                f"Unit {n % 12}",
                kelas=KELAS.get(jenjang, 8),
                kelas_asal=KELAS.get(jenjang, 8) - 2,
                syarat_pendidikan=(),
                lowong=Riwayat.tetap(acak.choice((True, None, None))),
            )
        )
    return semua


def orang(banyak: int, tempat: list[Jabatan], benih: int = 0) -> Iterator[Pegawai]:
    """Invented employees of the agency, the same every time; the first hold a post each, the others share those of JF
    and pelaksana."""
    acak = random.Random(20261202 + benih)
    banyak_orang = [j for j in tempat if j.jenjang is not None and j.jenjang not in ASAL[1:]] or tempat
    for n in range(banyak):
        kini = tempat[n] if n < len(tempat) and acak.random() < 0.9 else acak.choice(banyak_orang)
        lahir = date(acak.randint(1967, 1998), acak.randint(1, 12), acak.randint(1, 28))
        cpns = date(lahir.year + 24, acak.choice((1, 3, 12)), 1)
        tmt = date(min(acak.randint(cpns.year + 1, 2026), 2026), acak.randint(1, 11), 1)
        dahulu = Jabatan("dahulu", acak.choice(ASAL), acak.choice(BIDANG))
        riwayat = [Penugasan(dahulu, cpns)] if cpns < tmt else []
        yield complete(
            Pegawai(
                jenis=JenisPegawai.PNS,
                tanggal_lahir=lahir,
                tmt_cpns=cpns,
                tmt_pns=cpns.replace(year=cpns.year + 1),
                pangkat=[
                    KenaikanPangkat(Golongan.III_A, cpns),
                    KenaikanPangkat(acak.choice(list(Golongan)[8:14]), tmt),
                ],
                jabatan=[*riwayat, Penugasan(kini, tmt)],
                pendidikan=[Ijazah(acak.choice(IJAZAH), cpns.replace(year=cpns.year - 1))],
                penilaian=[Penilaian(t, acak.choice(PREDIKAT)) for t in range(2023, 2026)],
                pelatihan=[
                    Pelatihan(
                        "LATSAR", cpns.replace(year=cpns.year + 1), 60, program=ProgramPelatihan.LATSAR, lulus=True
                    )
                ],
                kompetensi=[Asesmen(j, acak.random() < 0.8, date(2026, 1, 1)) for j in acak.sample(list(Jenjang), 3)],
                hukuman=[],
                cltn=[Cltn(date(2027, 6, 1))] if acak.random() < 0.02 else [],
                integritas=Riwayat.tetap(True),
                rekam_jejak=Riwayat.tetap(acak.choice((True, None))),
                sehat=Riwayat.tetap(acak.choice((True, True, None))),
            )
        )


# --- the same answers --------------------------------------------------------------------------------------

Jawaban = tuple[int, str, Kesiapan, date | None, bool]
"""The post, who, how ready, on which day, and whether all is known then."""


def menurut_rencana(rencana: RencanaSuksesi, siapa: set[str]) -> Iterator[Jawaban]:
    """What the plan says of some, but for those whom a training would make ready."""
    for n, t in enumerate(rencana.jabatan):
        for k in (k for semua in t.kandidat.values() for k in semua):
            if k.rujukan in siapa:
                yield n, k.rujukan, k.kesiapan, k.hari, k.lengkap


def satu_satu(tempat: list[Jabatan], pegawai: dict[str, Pegawai]) -> Iterator[Jawaban]:
    """The same, asked of each pair."""
    nomor = {j: n for n, j in enumerate(tempat)}
    for r, p in pegawai.items():
        for jalur in karier.find(p, tempat, PADA, langkah=1).jalur:
            (s,) = jalur.langkah
            if s.putusan is Putusan.MS or (jalur.terbuka and s.lengkap):
                yield nomor[s.tujuan], r, Kesiapan.SIAP, PADA, True
            elif jalur.terbuka:
                yield nomor[s.tujuan], r, Kesiapan.DATA, None, False
            else:
                yield nomor[s.tujuan], r, Kesiapan.WAKTU, s.dini, s.lengkap


def urut(jawaban: Iterable[Jawaban]) -> list[Jawaban]:
    return sorted(jawaban, key=lambda j: (j[0], j[1]))


def periksa(tempat: list[Jabatan], banyak: int) -> None:
    """Both say the same of some of the people."""
    semua = list(orang(banyak, tempat))
    dipilih = random.Random(1).sample(range(banyak), min(CONTOH, banyak))
    pegawai = {f"pegawai[{n}]": semua[n] for n in dipilih}
    rencana = suksesi.plan(tempat, semua, PADA, paling_banyak=None)
    dibandingkan = samakan(
        "suksesi.plan dan karier.find", urut(menurut_rencana(rencana, {*pegawai})), urut(satu_satu(tempat, pegawai))
    )
    print(f"  jawaban sama: {dibandingkan} kandidat dari {len(pegawai)} pegawai x {len(tempat)} jabatan")


# --- measuring ---------------------------------------------------------------------------------------------


def puncak(tempat: list[Jabatan], banyak: int) -> int:
    """The most memory that the plan needs at once, in bytes."""
    tracemalloc.start()
    suksesi.plan(tempat, orang(banyak, tempat), PADA)
    _, tertinggi = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return tertinggi


def jalankan(banyak_jabatan: int, banyak_orang: int) -> None:
    """The plan of an agency; the sizes are the number of posts and of people."""
    tempat = jabatan(banyak_jabatan)
    contoh = list(islice(orang(banyak_orang, tempat), CONTOH))
    print(f"{banyak_jabatan:,} jabatan, {banyak_orang:,} pegawai, pada {PADA}")
    periksa(tempat, banyak_orang)
    membuat = detik(lambda: [None for _ in orang(banyak_orang, tempat)])
    rencana = detik(lambda: suksesi.plan(tempat, orang(banyak_orang, tempat), PADA)) - membuat
    satu = detik(lambda: [karier.find(p, tempat, PADA, langkah=1) for p in contoh]) / len(contoh)
    cetak(
        {"suksesi.plan, per pegawai": [rencana / banyak_orang], "karier.find, per pegawai": [satu]},
        "karier.find, per pegawai",
    )
    print(f"  seluruhnya {terbaca(rencana)}")
    sedikit, semua = (puncak(tempat, n) for n in (max(banyak_orang // 4, 1), banyak_orang))
    print(f"  memori puncak {sedikit / 1024:,.0f} KiB untuk seperempat pegawai, {semua / 1024:,.0f} KiB untuk semuanya")
    if (banyak_jabatan, banyak_orang) == BIASA and (rencana > JANJI or semua > TUMBUH * sedikit):
        raise Gagal(f"lebih dari yang dijanjikan: {terbaca(rencana)}, memori {semua / sedikit:.2f} kali")


if __name__ == "__main__":
    utama(jalankan, BIASA, KECIL)
