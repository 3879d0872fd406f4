"""How long the yearly plan of a unit of 5,000 employees with 200 trainings takes, and how much memory.

Employees, posts and trainings are invented, by a fixed seed. Run with numbers of employees and trainings to vary them:
``python benchmarks/rencana_unit.py 1000 100``.
"""

from __future__ import annotations

import sys
import time
import tracemalloc
from collections import Counter
from datetime import date, timedelta
from random import Random

from attrs import evolve

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.katalog import Katalog, Penawaran, Peningkatan, Porsi
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Asesmen, JenisPegawai, Pegawai, Pelatihan, Penilaian, Penugasan
from karier_asn.domain.standar import Kompetensi, TingkatKompetensi
from karier_asn.domain.tingkat import Ekspektasi, Predikat
from karier_asn.layanan.pelatihan import Anggota, BatasRencana, RencanaUnit, plan_unit
from karier_asn.rules.pelatihan.kompetensi import STANDAR_BAKU

PADA = date(2027, 1, 1)
TEKNIS = [f"Kompetensi teknis {i}" for i in range(1, 13)]
NAIK = {
    Jenjang.PELAKSANA: Jenjang.PENGAWAS,
    Jenjang.PENGAWAS: Jenjang.ADMINISTRATOR,
    Jenjang.ADMINISTRATOR: Jenjang.JPT_PRATAMA,
    Jenjang.AHLI_PERTAMA: Jenjang.AHLI_MUDA,
    Jenjang.AHLI_MUDA: Jenjang.AHLI_MADYA,
}


def jabatan(jenjang: Jenjang, nomor: int) -> Jabatan:
    """One of some posts of a level; each asks for three technical competences beside the nine."""
    teknis = [TEKNIS[(nomor * 3 + i) % len(TEKNIS)] for i in range(3)]
    tingkat = {"pelaksana": 1, "pengawas": 2, "ahli pertama": 2}.get(jenjang.value, 3)
    standar = (*STANDAR_BAKU.untuk(jenjang), *(TingkatKompetensi(t, tingkat) for t in teknis))
    return Jabatan(f"{jenjang.value} {nomor}", jenjang, standar_kompetensi=standar)


JABATAN = {(j, n): jabatan(j, n) for j in (*NAIK, *NAIK.values()) for n in range(20)}


def anggota(nomor: int, acak: Random) -> Anggota:
    """An employee whose levels lie around what his post asks for; two of five aim at the next post."""
    jenjang, n = acak.choice([*NAIK]), acak.randrange(20)
    kini, tujuan = JABATAN[jenjang, n], JABATAN[NAIK[jenjang], n]
    hasil = tuple(
        evolve(s, tingkat=min(max(s.tingkat + acak.choice([-2, -1, -1, 0, 0, 0, 0, 1]), 1), 5))
        for s in tujuan.standar_kompetensi or ()
    )
    rating = acak.choices([*Ekspektasi], [1, 12, 3])[0]
    return Anggota(
        Pegawai(
            nip=NIP.pns(f"19{acak.randint(70, 99)}0101201501{acak.randint(1, 2)}{nomor % 1000:03d}"),
            nama=str(nomor),
            jenis=acak.choices([JenisPegawai.PNS, JenisPegawai.PPPK], [9, 1])[0],
            tmt_cpns=date(2015, 1, 1),
            tmt_pns=date(2016, 1, 1),
            jabatan=[Penugasan(kini, date(2022, 1, 1))],
            kompetensi=[Asesmen(jenjang, False, date(2026, 3, 1), hasil=hasil)],
            penilaian=[Penilaian(t, acak.choices([*Predikat], [1, 2, 6, 60, 12])[0], rating) for t in (2025, 2026)],
            pelatihan=[Pelatihan("Sosialisasi", PADA, acak.choice([0, 0, 4, 12, 20]))],
        ),
        tujuan if acak.random() < 0.4 else None,
    )


def penawaran(nomor: int, acak: Random) -> Penawaran:
    """A training for one to three competences, half of them on fixed days and with few places."""
    nama = acak.sample([*(k.value for k in Kompetensi), *TEKNIS], acak.choice([1, 1, 2, 3]))
    tingkat, jam = acak.choice([2, 3, 3, 4]), acak.choice([3, 4, 6, 8, 10, 12, 16, 20, 24, 30, 40])
    naik = tuple(Peningkatan(n, tingkat, acak.choice([0, 0, 0, tingkat - 1])) for n in nama)
    porsi, mulai = acak.choices([*Porsi], [3, 3, 6])[0], PADA + timedelta(acak.randrange(7, 340))
    terjadwal = acak.random() < 0.5
    return Penawaran(
        f"P{nomor:03d}",
        f"Pelatihan {nomor}",
        jam,
        naik,
        porsi=porsi,
        mulai=mulai if terjadwal else None,
        sampai=mulai + timedelta(1 + jam // 8) if terjadwal else None,
        biaya=acak.choice([0, 0, 250_000, 1_000_000, 3_500_000]),
        tempat=acak.choice([30, 60, 120, 400]) if terjadwal else None,
        penuh=porsi is Porsi.FORMAL,
    )


def susun(orang: list[Anggota], katalog: Katalog, biaya: int | None) -> RencanaUnit:
    return plan_unit(orang, katalog, BatasRencana.setahun(2027, jam=60), PADA, biaya=biaya, kunci=lambda p: p.nama)


def utama(banyak: int = 5_000, macam: int = 200) -> None:
    acak = Random(2027)
    orang = [anggota(i, acak) for i in range(banyak)]
    katalog = Katalog(penawaran(i, acak) for i in range(macam))
    for nama, biaya in (("tanpa batas biaya unit", None), ("biaya unit 600.000 seorang", 600_000 * banyak)):
        mulai, cpu = time.perf_counter(), time.process_time()
        hasil = susun(orang, katalog, biaya)
        detik, cpu = time.perf_counter() - mulai, time.process_time() - cpu
        butuh = sum(k.orang for k in hasil.kebutuhan)
        tutup = sum(k.tertutup for k in hasil.kebutuhan)
        terbukti = Counter(a.rencana.terbukti for a in hasil.anggota)[True]
        print(
            f"{nama:<28} {banyak} pegawai, {macam} pelatihan: {detik:6.1f} s "
            f"(CPU {cpu:.1f} s, {cpu / banyak * 1e3:.2f} ms/pegawai); "
            f"{tutup}/{butuh} kebutuhan tertutup; terbukti terbaik {terbukti}; "
            f"20 JP {float(hasil.terpenuhi_kini or 0):.2f} -> {float(hasil.terpenuhi_nanti or 0):.2f} %"
        )
    sebagian = orang[: max(banyak // 10, 1)]
    tracemalloc.start()
    hasil = susun(sebagian, katalog, None)
    kini, puncak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"memori, {len(sebagian)} pegawai: rencana {kini / 2**20:.1f} MiB, puncak {puncak / 2**20:.1f} MiB")


if __name__ == "__main__":
    utama(*map(int, sys.argv[1:]))
