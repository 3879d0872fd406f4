"""The main job in one go: real-shaped SIASN records become cited, dated, explained verdicts.

Run it with ``make demo``, or ``python docs/contoh/demo.py 2027-06-01`` for another day. All persons are invented.
Files are read here, and only here; the library itself never opens one.
"""

from __future__ import annotations

import json
import sys
import textwrap
from datetime import date
from pathlib import Path
from typing import Any

from attrs import evolve

from karier_asn import (
    INDONESIA,
    Jabatan,
    Jenjang,
    Mentee,
    Mentor,
    Pegawai,
    Predikat,
    Putusan,
    evaluate,
    explain,
    missing,
    summarize,
)
from karier_asn.domain import Penilaian, complete
from karier_asn.domain.fakta import integritas, jam_pelajaran, rekam_jejak, sehat
from karier_asn.layanan import mentoring, pangkat
from karier_asn.rules import ADMINISTRATOR, JAM_PELAJARAN, JPT_PRATAMA, KP_REGULER, PENGAWAS, kompeten, tanggal_pensiun
from karier_asn.siasn import TabelJabatan, Temuan, baca_pegawai

DATA = Path(__file__).parent / "data"
INSTANSI: dict[str, Any] = json.loads((DATA / "instansi.json").read_text(encoding="utf-8"))
LOWONG = {j: Jabatan(jenjang=Jenjang(j), **isi) for j, isi in INSTANSI["jabatan_lowong"].items()}


def baca() -> tuple[dict[str, Pegawai], dict[str, tuple[Temuan, ...]]]:
    """Read the eight records and add what only the agency knows: fields of work and superiors."""
    pegawai, temuan = {}, {}
    jabatan = TabelJabatan(INSTANSI["jabatan"])
    for berkas in sorted((DATA / "siasn").glob("pegawai_*.json")):
        huruf = berkas.stem[-1].upper()
        hasil = baca_pegawai(json.loads(berkas.read_text(encoding="utf-8")), jabatan=jabatan)
        pegawai[huruf], temuan[huruf] = hasil.pegawai, hasil.temuan
    for huruf, atasan in INSTANSI["atasan"].items():
        pegawai[huruf] = evolve(pegawai[huruf], atasan=pegawai[atasan].nip)
    return pegawai, temuan


def judul(teks: str) -> None:
    print(f"\n{teks}\n{'=' * len(teks)}\n")


def paragraf(teks: str, takuk: str = "") -> None:
    print(textwrap.fill(teks, 112, initial_indent=takuk, subsequent_indent=" " * len(takuk)))


def ringkasan(pegawai: dict[str, Pegawai], hari: date) -> None:
    """One line per employee and question."""
    judul(f"1. Siapa memenuhi syarat apa pada {hari.isoformat()}")
    for huruf, p in pegawai.items():
        terakhir = p.jabatan[-1].jabatan.nama if p.jabatan else "jabatan belum diketahui"
        print(f"PEGAWAI {huruf} · {terakhir} · {p.pangkat[-1].golongan.value if p.pangkat else 'golongan –'}")
        for tanya, aturan, sasaran in (
            ("pengawas", PENGAWAS, LOWONG["pengawas"]),
            ("administrator", ADMINISTRATOR, LOWONG["administrator"]),
            ("JPT pratama", JPT_PRATAMA, LOWONG["JPT pratama"]),
            ("KP reguler", KP_REGULER, None),
            (f"20 JP {hari.year}", JAM_PELAJARAN, None),
        ):
            jejak = evaluate(aturan, p, *([sasaran] if sasaran else []))
            paragraf(summarize(jejak, hari), f"  {tanya:<14}")
        print()


def penjelasan(d: Pegawai, hari: date) -> None:
    """One verdict in full, then the same with assumptions."""
    judul("2. Penjelasan lengkap: Pegawai D melamar JPT pratama")
    lowong = LOWONG["JPT pratama"]
    print(explain(evaluate(JPT_PRATAMA, d, lowong), hari, catatan=True))
    kelak = evaluate(JPT_PRATAMA, d, lowong, asumsi={kompeten: True, rekam_jejak: True, integritas: True, sehat: True})
    print(f"\nAndaikan lulus asesmen, rekam jejak baik, dan sehat: {summarize(kelak, hari)}")


def kapan(e: Pegawai, hari: date) -> None:
    """What is lacking, and when at the earliest."""
    judul("3. Apa yang kurang, dan kapan paling awal: Pegawai E ingin menjadi pengawas")
    lowong = LOWONG["pengawas"]
    jejak = evaluate(PENGAWAS, e, lowong)
    for nomor, jalan in enumerate(missing(jejak, hari), start=1):
        print(f"jalan {nomor}:")
        for k in jalan.kekurangan:
            for c in k.celah:
                sebab = "belum ada data" if c.putusan is Putusan.BTL else f"ditemukan {INDONESIA.nilai(c.ditemukan)}"
                print(f"  {k.dasar}: {sebab}" + (f", genap {c.genap.isoformat()}" if c.genap else ""))
    nanti = evolve(
        e, penilaian=(*(e.penilaian or ()), *(Penilaian(t, Predikat.BAIK) for t in range(hari.year, hari.year + 3)))
    )
    kelak = evaluate(PENGAWAS, nanti, lowong, asumsi={integritas: True, kompeten: True, sehat: True})
    print(f"\nAndaikan dinilai Baik mulai {hari.year}, lulus asesmen, berintegritas, dan sehat:\n")
    print(explain(kelak, hari))
    awal = kelak.paling_awal(hari)
    print(f"paling awal memenuhi syarat: {awal.isoformat() if awal else 'tidak akan'}")


def pelatihan(pegawai: dict[str, Pegawai], hari: date) -> None:
    """Hours of training done and owed."""
    judul(f"4. Jam pelajaran {hari.year}: kewajiban 20 JP bagi PNS (PP 11/2017 Pasal 203 ayat (4))")
    for huruf, p in pegawai.items():
        capaian = jam_pelajaran(p).pada(hari)
        ringkas = summarize(evaluate(JAM_PELAJARAN, p), hari)
        print(f"  Pegawai {huruf}  {ringkas}   [tercatat {INDONESIA.nilai(capaian)} JP]")


def bimbingan(pegawai: dict[str, Pegawai], hari: date) -> None:
    """Who guides whom, and why."""
    judul("5. Pasangan mentor dan mentee (skema umum)")
    huruf = {p.nip: h for h, p in pegawai.items()}
    # SIASN keeps no assessments; that there are none, the agency knows.
    paragraf("Instansi menyatakan: mentee berikut belum pernah dinilai kompetensinya.")
    padanan = mentoring.match(
        [Mentor(pegawai[h], kapasitas) for h, kapasitas in INSTANSI["mentor"].items()],
        [Mentee(complete(pegawai[h], "kompetensi"), bidang) for h, bidang in INSTANSI["mentee"].items()],
        hari,
    )
    for p in padanan.pasangan:
        print(f"Pegawai {huruf[p.mentor.pegawai.nip]} membimbing Pegawai {huruf[p.mentee.pegawai.nip]}")
        print(textwrap.indent(explain(p.jejak, hari), "  "))
        print(f"  skor {p.skor.jumlah}:")
        for baris in p.skor.report().splitlines():
            paragraf(baris, "    ")
        print()
    for sisa in padanan.sisa:
        print(f"Pegawai {huruf[sisa.mentee.pegawai.nip]} belum mendapat mentor: {sisa.sebab.value}")
        for penuh in sisa.penuh:
            penghuni = ", ".join(str(huruf[q.mentee.pegawai.nip]) for q in penuh.penghuni)
            print(f"  Pegawai {huruf[penuh.pasangan.mentor.pegawai.nip]}: cocok, tetapi sudah membimbing {penghuni}")
        for p in sisa.ditolak:
            paragraf(summarize(p.jejak, hari), f"  Pegawai {huruf[p.mentor.pegawai.nip]}: ")
    sertifikat = mentoring.check(padanan)
    print(f"\nDiperiksa ulang: {'stabil' if sertifikat.stabil else 'TIDAK stabil'}.")


def pangkat_dan_pensiun(pegawai: dict[str, Pegawai], hari: date) -> None:
    """The proposal list of the next promotion period, and who retires when."""
    periode = pangkat.next_period(hari)
    judul(f"6. Usulan kenaikan pangkat periode {periode.isoformat()}, dan tanggal pensiun")
    for huruf, p in pegawai.items():
        pensiun = tanggal_pensiun(p).pada(hari)
        print(f"Pegawai {huruf}  pensiun {INDONESIA.nilai(pensiun)}")
        for usul in pangkat.propose([p], periode):
            naik = f"{usul.jenis.value}, {INDONESIA.nilai(usul.dari)} ke {INDONESIA.nilai(usul.ke)}"
            terbuka = "; ".join(f"{t.putusan} {t.dasar}" for t in usul.terbuka)
            paragraf(f"{usul.putusan}  {naik}" + (f": {terbuka}" if terbuka else ""), "  ")


def mutu(temuan: dict[str, tuple[Temuan, ...]]) -> None:
    """What is doubtful in the records."""
    judul("7. Temuan pada berkas Pegawai F")
    for t in temuan["F"]:
        paragraf(f"{t.jalur}: {t.pesan}", f"  {t.berat.value:<11} {t.kode:<16}")


def utama(hari: date) -> None:
    """Print the whole report for one day."""
    pegawai, temuan = baca()
    ringkasan(pegawai, hari)
    penjelasan(pegawai["D"], hari)
    kapan(pegawai["E"], hari)
    pelatihan(pegawai, hari)
    bimbingan(pegawai, hari)
    pangkat_dan_pensiun(pegawai, hari)
    mutu(temuan)


if __name__ == "__main__":
    utama(date.fromisoformat(sys.argv[1]) if len(sys.argv) > 1 else date(2026, 11, 21))
