"""English terms: who may mentor whom, how well they fit, the matching, and a pair under way."""

from __future__ import annotations

from typing import Final

from karier_asn.inggris.umum import MASA_BERLAKU
from karier_asn.layanan.mentoring import padanan, pasangan, pendampingan, sertifikat
from karier_asn.rules.mentoring import pasangan as rules_pasangan

ISTILAH: Final = {
    # conditions and points
    "selisih golongan ruang mentor di atas mentee": "steps of rank of the mentor above the mentee",
    "bidang tugas mentor sama dengan bidang yang dicari mentee": ("the mentor works in the field the mentee seeks"),
    "menjadi atasan langsung mentee": "the mentee's direct superior",
    "menjadi mentor bagi dirinya sendiri": "his own mentor",
    "selisih kelas jabatan mentor di atas mentee": "job classes of the mentor above the mentee",
    "bersedia dan tersedia sebagai mentor": "willing and free to be a mentor",
    "ditolak oleh mentee ini": "declined by this mentee",
    "menolak membimbing mentee ini": "declines to guide this mentee",
    "mempunyai kesenjangan kompetensi yang tercatat": "the mentee has a competence gap on record",
    "banyaknya kesenjangan kompetensi mentee yang dikuasai mentor": "the mentee's gaps that the mentor masters",
    "pernah menjadi mentor bagi mentee ini": "was this mentee's mentor before",
    "ditunjuk oleh PPK sebagai mentor bagi mentee ini": "appointed by the PPK as this mentee's mentor",
    "bekerja dalam unit yang sama": "works in the same unit",
    "bekerja di lokasi yang sama": "works in the same place",
    "mempunyai bahasa yang sama": "shares a language",
    "mempunyai ciri yang diharapkan mentee": "has something the mentee wishes to share",
    "urutan mentor dalam pilihan mentee": "the mentor's place in the mentee's wishes",
    "urutan mentee dalam pilihan mentor": "the mentee's place in the mentor's wishes",
    "sisa masa kerja mentor": "service left to the mentor",
    "masa sejak mentee diangkat": "time since the mentee's appointment",
    "batas usia pensiun mentor": "retirement of the mentor",
    "TMT CPNS atau PPPK mentee": "first day in service of the mentee",
    "mendampingi pegawai baru ini": "to guide this newcomer",
    "menjadi mentor aktualisasi bagi peserta ini": "to be the mentor of this participant's aktualisasi",
    "menjadi mentor bagi talenta ini": "to mentor this talent",
    "melanjutkan pendampingan mentee ini": "to go on guiding this mentee",
    "bersama": "both",
    "belum ada mentor yang terdaftar": "no mentor has registered yet",
    "tidak ada mentor yang memenuhi syarat": "no mentor meets the conditions",
    "semua mentor yang memenuhi syarat sudah penuh": "every mentor who meets the conditions is full",
    "stabil, terbaik bagi mentee": "stable, best for mentees",
    "stabil, terbaik bagi mentor": "stable, best for mentors",
    "pasangan terbanyak, lalu skor tertinggi": "most pairs, then highest score",
    "golongan-ruang": "by rank",
    "kelas-jabatan": "by job class",
    "sedang menjalani hukuman disiplin sedang atau berat": "under a medium or heavy disciplinary sanction",
    rules_pasangan.CATATAN_DEFINISI: "A definition of mentoring, not a condition; the annex itself has not been read.",
    rules_pasangan.CATATAN_SELISIH: (
        "More experienced (Peraturan LAN 10/2018) is approximated by a higher golongan ruang, or a higher job "
        "class; the largest difference is a choice of this package. Job classes hold for PPPK too."
    ),
    rules_pasangan.CATATAN_KESENJANGAN: (
        "The mentor's level of competence is read from his assessment. Nothing is asked where no gap of the mentee "
        "is on record. "
    )
    + MASA_BERLAKU,
    rules_pasangan.CATATAN_SISA: (
        "The length of the programme is a choice of this package; a scheme of an agency names its own."
    ),
    rules_pasangan.CATATAN_TERDAHULU: ("Read from the register of the programme; what it does not say did not happen."),
    rules_pasangan.CATATAN_PEGAWAI_BARU: (
        "One year from the appointment: as long as the probation of a CPNS (PP 11/2017 Pasal 34 ayat (1))."
    ),
    rules_pasangan.CATATAN_PENUNJUKAN: "The direct superior, or another ASN appointed by the PPK.",
    # reports
    "umum": "general",
    "orientasi pegawai baru": "orientation of newcomers",
    "talenta": "talents",
    pasangan.PASANGAN: "{mentor} guides {mentee}: score {skor}",
    padanan.JUMLAH: "{terpasang} of {mentee} mentees have a mentor; score {skor}",
    padanan.BARIS_PASANGAN: "{mentee}: {mentor}, score {skor}",
    padanan.PENUH: "{mentor} guides {penghuni} already",
    padanan.TANPA_TEMPAT: "{mentor} has no place",
    padanan.MENGHALANGI: "{dasar}: keeps {banyak} mentors away, {sendirian} of them alone",
    padanan.MENDAPAT: "{mentee} gets {mentor}",
    padanan.KEHILANGAN: "{mentee} loses {mentor}",
    padanan.BERPINDAH: "{mentee} moves from {dari} to {ke}",
    padanan.TANPA_PERUBAHAN: "nothing changes",
    sertifikat.STABIL: "stable: no mentor and mentee would rather have each other",
    sertifikat.TIDAK_STABIL: "not stable: {banyak} pairs would rather have each other",
    sertifikat.LEBIH_MEMILIH: "{mentee} and {mentor}",
    sertifikat.TERBAIK: "proven best: {orang} mentees have a mentor, with score {skor}",
    sertifikat.BUKAN_TERBAIK: "not proven best: more mentees or a higher score may be possible",
    pendampingan.JUDUL: "{mentor} guides {mentee} ({program}), {mulai} to {sampai}: {sesi} sessions, {jam} JP",
    pendampingan.SASARAN: "goal {nama} level {tingkat}: {awal} at the start, {kini} now",
    pendampingan.TERCAPAI: "reached",
    pendampingan.LEWAT: "not reached in time",
    pendampingan.PERUBAHAN: "{nama}: {sebelum} to {sesudah}",
    pendampingan.PREDIKAT: "predicate: {sebelum} to {sesudah}",
    pendampingan.UMPAN_BALIK: "mean mark given by the {dari}: {nilai}",
}
