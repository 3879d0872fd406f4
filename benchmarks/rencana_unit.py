"""The yearly plan of a unit of 5,000 employees with 200 trainings: time, memory, and a check person by person.

Employees, posts and trainings are invented, by a fixed seed. For a tenth of the unit its plan is also made person by
person: each member in the order of the law gets the best plan out of what those before him left, with a catalogue and
limits written anew for him. Both must give everybody the same trainings and leave the unit the same needs.
"""

from __future__ import annotations

import time
import tracemalloc
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from attrs import evolve

from benchmarks.bersama import bergiliran, cetak, detik, samakan, utama
from karier_asn import NIP, Jabatan, Jenjang, Pegawai, Predikat
from karier_asn.domain import (
    Asesmen,
    Ekspektasi,
    JenisPegawai,
    Katalog,
    Kompetensi,
    Pelatihan,
    Penawaran,
    Penilaian,
    Peningkatan,
    Penugasan,
    Porsi,
    TingkatKompetensi,
)
from karier_asn.layanan.pelatihan import Anggota, BatasRencana, RencanaUnit, plan, plan_unit, prioritize

BIASA, KECIL = (5_000, 200), (30, 12)
PUTARAN = 3
BIAYA_SEORANG = 600_000
BATAS = BatasRencana.setahun(2027, jam=60)
LANGKAH = 2_000
PADA = date(2027, 1, 1)
TEKNIS = [f"Kompetensi teknis {i}" for i in range(1, 13)]
NAIK = {
    Jenjang.PELAKSANA: Jenjang.PENGAWAS,
    Jenjang.PENGAWAS: Jenjang.ADMINISTRATOR,
    Jenjang.ADMINISTRATOR: Jenjang.JPT_PRATAMA,
    Jenjang.AHLI_PERTAMA: Jenjang.AHLI_MUDA,
    Jenjang.AHLI_MUDA: Jenjang.AHLI_MADYA,
}
TINGKAT = {
    Jenjang.PELAKSANA: 1,
    Jenjang.PENGAWAS: 2,
    Jenjang.ADMINISTRATOR: 3,
    Jenjang.JPT_PRATAMA: 4,
    Jenjang.AHLI_PERTAMA: 2,
    Jenjang.AHLI_MUDA: 3,
    Jenjang.AHLI_MADYA: 4,
}
"""The level of all nine competences, as the standard of posts has it."""


def jabatan(jenjang: Jenjang, nomor: int) -> Jabatan:
    """One of some posts of a level; each asks for three technical competences beside the nine."""
    teknis = [TingkatKompetensi(TEKNIS[(nomor * 3 + i) % len(TEKNIS)], min(TINGKAT[jenjang], 3)) for i in range(3)]
    sembilan = [TingkatKompetensi(k.value, TINGKAT[jenjang]) for k in Kompetensi]
    return Jabatan(f"{jenjang.value} {nomor}", jenjang, standar_kompetensi=(*sembilan, *teknis))


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
    lahir = date(1990, 1, 1) - timedelta(nomor // 999)
    return Anggota(
        Pegawai(
            nip=NIP.pns(f"{lahir:%Y%m%d}201501{acak.randint(1, 2)}{nomor % 999 + 1:03d}"),
            nama=str(nomor),
            tanggal_lahir=lahir,
            cltn=(),
            tugas_belajar=(),
            kedudukan_hukum=(),
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


Rencana = tuple[list[tuple[str, tuple[str, ...]]], Counter[str], Counter[str]]
"""Each member's trainings in the order served; of each need, who has it and whose is closed."""


def susun(orang: Sequence[Anggota], penawaran: Sequence[Penawaran], biaya: int | None) -> RencanaUnit:
    return plan_unit(orang, Katalog(penawaran), BATAS, PADA, biaya=biaya, kunci=lambda p: p.nama, langkah=LANGKAH)


def ringkas(hasil: RencanaUnit) -> Rencana:
    """The plan of a unit in the form in which it is compared."""
    tiap = [(a.rencana.pegawai.nama, tuple(b.penawaran.kode for b in a.rencana.butir)) for a in hasil.anggota]
    butuh = Counter({k.nama: k.orang for k in hasil.kebutuhan})
    return tiap, butuh, +Counter({k.nama: k.tertutup for k in hasil.kebutuhan})


def seorang_seorang(orang: Sequence[Anggota], penawaran: Sequence[Penawaran], biaya: int | None) -> Rencana:
    """The same plan, person by person."""
    urut = sorted(orang, key=lambda a: (prioritize(a.pegawai, PADA).urut, a.pegawai.nama))
    sisa, tiap = {t.kode: t for t in penawaran}, []
    butuh: Counter[str] = Counter()
    tutup: Counter[str] = Counter()
    for a in urut:
        batas = BATAS if biaya is None else evolve(BATAS, biaya=biaya)
        r = plan(a.pegawai, sisa.values(), batas, PADA, a.tujuan, langkah=LANGKAH)
        for b in r.butir:
            t = sisa[b.penawaran.kode]
            sisa[t.kode] = t if t.tempat is None else evolve(t, tempat=t.tempat - 1)
        biaya = None if biaya is None else biaya - r.biaya
        butuh.update(k.nama for k in r.analisis.kebutuhan)
        tutup.update(k.nama for k in r.tertutup)
        tiap.append((a.pegawai.nama, tuple(b.penawaran.kode for b in r.butir)))
    return tiap, butuh, tutup


def periksa(orang: Sequence[Anggota], penawaran: Sequence[Penawaran], biaya: int | None) -> None:
    """The plan of the unit is that of its members, and its places and money are enough for it."""
    hasil = susun(orang, penawaran, biaya)
    kami, lawan = ringkas(hasil), seorang_seorang(orang, penawaran, biaya)
    samakan("rencana tiap pegawai", kami[0], lawan[0])
    samakan("kebutuhan", sorted(kami[1].items()), sorted(lawan[1].items()))
    samakan("kebutuhan tertutup", sorted(kami[2].items()), sorted(lawan[2].items()))
    lebih = [b.penawaran.kode for b in hasil.pelatihan if len(b.peserta) > (b.penawaran.tempat or len(b.peserta))]
    samakan("tempat dan biaya terlampaui", [[], False], [lebih, biaya is not None and hasil.biaya > biaya])


def ukur(orang: Sequence[Anggota], penawaran: Sequence[Penawaran], biaya: int | None) -> str:
    """Time the plan of the whole unit, and say what it comes to."""
    mulai = time.process_time()
    hasil = susun(orang, penawaran, biaya)
    lama = time.process_time() - mulai
    butuh, tutup = (sum(k.orang for k in hasil.kebutuhan), sum(k.tertutup for k in hasil.kebutuhan))
    return (
        f"{lama:6.1f} s, {lama / len(orang) * 1e3:.2f} ms/pegawai; {tutup:,}/{butuh:,} kebutuhan tertutup; terbukti "
        f"terbaik {sum(a.rencana.terbukti for a in hasil.anggota):,}; "
        f"{hasil.report().splitlines()[1]}"
    )


def jalankan(banyak: int, macam: int) -> None:
    """The yearly plan of a unit; the size is the number of employees and that of trainings."""
    acak = Random(2027)
    orang = [anggota(i, acak) for i in range(banyak)]
    katalog = [penawaran(i, acak) for i in range(macam)]
    sebagian = orang[: max(banyak // 10, min(banyak, 40))]
    # As scarce for a part of the unit as for the whole.
    langka = [t if t.tempat is None else evolve(t, tempat=max(t.tempat * len(sebagian) // banyak, 1)) for t in katalog]
    cara = (("tanpa batas biaya unit", None), (f"biaya unit {BIAYA_SEORANG:,} seorang", BIAYA_SEORANG))
    for _, biaya in cara:
        periksa(sebagian, langka, biaya and biaya * len(sebagian))
    print(f"{len(sebagian)} pegawai, {macam} pelatihan: rencana sama bagi setiap orang; median {PUTARAN} putaran")
    waktu = bergiliran(
        {
            "plan_unit": lambda: detik(lambda: susun(sebagian, langka, None)),
            "seorang demi seorang": lambda: detik(lambda: seorang_seorang(sebagian, langka, None)),
        },
        PUTARAN,
    )
    cetak(waktu, "plan_unit")
    print(f"{banyak:,} pegawai, {macam} pelatihan:")
    for kata, biaya in cara:
        print(f"  {kata:<28} {ukur(orang, katalog, biaya and biaya * banyak)}")
    tracemalloc.start()
    hasil = susun(sebagian, langka, None)
    kini, puncak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"  memori, {len(hasil.anggota)} pegawai: rencana {kini / 2**20:.1f} MiB, puncak {puncak / 2**20:.1f} MiB")


if __name__ == "__main__":
    utama(jalankan, BIASA, KECIL)
