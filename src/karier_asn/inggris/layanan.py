"""English terms: what the answers say beside the rules they rest on."""

from __future__ import annotations

from typing import Final

from karier_asn.domain import masa_kerja_golongan
from karier_asn.domain.profesionalitas import KategoriIP
from karier_asn.domain.rekam import JenisKenaikanPangkat
from karier_asn.domain.talenta import Potensial
from karier_asn.domain.tingkat import Ekspektasi
from karier_asn.layanan.suksesi import JenisSebab, Kesiapan
from karier_asn.rules.merit import masa_kerja, suksesi

ISTILAH: Final = {
    # promotion
    "usulan kenaikan pangkat": "proposal for promotion",
    "rekap usulan kenaikan pangkat": "counts of the proposals for promotion",
    "ketentuan yang belum terpenuhi atau belum ada datanya": "provisions not met or without data",
    JenisKenaikanPangkat.REGULER.value: "Reguler",
    JenisKenaikanPangkat.STRUKTURAL.value: "Pilihan (structural post)",
    JenisKenaikanPangkat.FUNGSIONAL.value: "Pilihan (JF)",
    JenisKenaikanPangkat.IJAZAH.value: "Pilihan (diploma)",
    JenisKenaikanPangkat.TUGAS_BELAJAR.value: "Pilihan (after a study assignment)",
    JenisKenaikanPangkat.PENEMUAN.value: "Pilihan (discovery)",
    JenisKenaikanPangkat.PRESTASI.value: "Pilihan (outstanding work)",
    JenisKenaikanPangkat.PEJABAT_NEGARA.value: "Pilihan (state official)",
    JenisKenaikanPangkat.PENGABDIAN.value: "for service (Pengabdian)",
    JenisKenaikanPangkat.CACAT.value: "for service (disability by service)",
    JenisKenaikanPangkat.ANUMERTA.value: "posthumous (Anumerta)",
    # placement among the nine boxes
    "kotak talenta belum dapat ditentukan": "talent box not decided yet",
    "kinerja": "performance",
    "potensial": "potential",
    Potensial.MENENGAH.value: "medium",
    Ekspektasi.DI_ATAS.value: "above expectation",
    Ekspektasi.SESUAI.value: "as expected",
    Ekspektasi.DI_BAWAH.value: "below expectation",
    "nilai": "value",
    "peringkat": "place",
    "nilai talenta": "talent value",
    "rekomendasi": "recommended",
    "tercatat pada instansi": "on record at the agency",
    "dipromosikan dan dipertahankan": "promote and retain",
    "dipertahankan": "retain",
    "masuk kelompok rencana suksesi instansi": "enter the agency's succession group",
    "masuk kelompok rencana suksesi instansi/nasional": "enter the agency's/the national succession group",
    "penghargaan": "award",
    "rotasi": "rotation",
    "rotasi atau perluasan jabatan": "rotation or a wider post",
    "rotasi atau pengayaan jabatan": "rotation or a richer post",
    "bimbingan kinerja": "performance coaching",
    "konseling kinerja": "performance counselling",
    "pengembangan kompetensi": "competence development",
    "tugas belajar": "study assignment",
    "penempatan yang sesuai": "a fitting post",
    "diproses sesuai ketentuan peraturan perundang-undangan": "proceed by law",
    "penugasan strategis lintas instansi": "strategic assignment across agencies",
    "pelatihan eksekutif (executive coaching) dan pengembangan kepemimpinan (leadership development) lanjutan": (
        "executive coaching and advanced leadership development"
    ),
    "pelibatan dalam proyek nasional prioritas": "a part in national priority projects",
    "rotasi atau perluasan jabatan di unit strategis": "rotation or a wider post in a strategic unit",
    "bimbingan peningkatan motivasi kerja": "coaching for motivation",
    "mentoring oleh pejabat senior": "mentoring by a senior official",
    "penugasan sebagai penanggung jawab (person in charge) proyek lintas bidang": (
        "in charge of a project across fields"
    ),
    "rotasi atau pengayaan jabatan untuk memperluas perspektif jabatan": (
        "rotation or a richer post for a wider perspective"
    ),
    "pelatihan kompetensi sesuai kesenjangan (gap) kompetensi": "training by the gap in competence",
    "penugasan memimpin tim kerja atau kelompok kerja": "leading a working team or group",
    "penempatan ulang yang sesuai kekuatan kompetensi dan minat (role realignment)": (
        "a post that fits strengths and interests (role realignment)"
    ),
    "bimbingan kinerja untuk perbaikan kinerja": "performance coaching for improvement",
    "pemantauan kinerja intensif": "intensive monitoring of performance",
    "penempatan ulang yang sesuai kekuatan kompetensi dan minat melalui rotasi (role realignment)": (
        "a post that fits strengths and interests, by rotation (role realignment)"
    ),
    "pengembangan kompetensi teknis berdasarkan kebutuhan jabatan": "technical competence by the needs of the post",
    "belum terbaca": "not read",
    "rekapitulasi kotak talenta": "counts by talent box",
    "unit belum diketahui": "unit not known",
    "belum dapat ditentukan": "not decided yet",
    # parts of both axes of talent management
    "ukuran talenta": "talent measure",
    "catatan tentang": "notes on",
    "diberikan": "given",
    "bertentangan dengan rekam": "at odds with the record",
    "predikat kinerja": "performance predicate",
    "umpan balik 360": "360 degree feedback",
    "tim kerja": "working team",
    "penilaian kompetensi": "assessment of competence",
    "pengalaman jabatan": "experience in posts",
    "lama jabatan": "time at the level",
    "keragaman jabatan": "variety of posts",
    "penugasan nondefinitif": "acting assignments",
    "potensi": "potential of the person",
    "tingkat pendidikan": "level of education",
    "kesesuaian bidang ilmu": "fit of the field of study",
    "rekam jejak disiplin": "record of discipline",
    "pelatihan kepemimpinan dan fungsional": "leadership and functional training",
    # plan of succession
    "rencana suksesi": "plan of succession",
    "jabatan": "posts",
    "sudah lowong": "vacant already",
    "tanpa kandidat": "without a candidate",
    "kurang dari 3 kandidat": "fewer than 3 candidates",
    "belum pasti ada 3 kandidat": "not certain to have 3 candidates",
    "tidak ada yang siap, kini atau kelak": "nobody is ready, now or later",
    "pegawai belum diketahui jabatannya": "employees whose post is not known",
    "penempatan talenta tanpa pegawai": "places in the mapping of talents without an employee",
    "lowong": "vacant",
    "lowong pada": "vacant on",
    "belum diketahui apakah lowong": "not known whether it is vacant",
    "hari lowongnya belum diketahui": "the day on which it falls vacant is not known",
    "hari belum diketahui": "day not known",
    "belum pasti": "not certain",
    "dahulu": "before",
    "dinyatakan lowong oleh instansi": "declared vacant by the agency",
    "mungkin diduduki": "perhaps held by",
    "lagi": "more",
    "sebagian setara dengan yang disebut terakhir": "some of them alike with the last one told",
    "menjadi": "to become",
    "masih kurang data": "data still lacking",
    "tepat waktu": "in time",
    "sesudah jabatannya lowong": "after the post falls vacant",
    "belum diketahui apakah tepat waktu": "not known whether in time",
    Kesiapan.SIAP.value: "ready now",
    Kesiapan.WAKTU.value: "ready by time alone",
    Kesiapan.PELATIHAN.value: "ready after a training",
    Kesiapan.DATA.value: "only data lacking",
    JenisSebab.CLTN.value: "leave outside state responsibility",
    JenisSebab.MASA_JPT.value: "term of the JPT over, unless extended",
    JenisSebab.TUGAS_BELAJAR.value: "study leave of more than 6 months, off duty",
    JenisSebab.KEDUDUKAN.value: "released from the post by the standing",
    JenisSebab.PINDAH.value: "holds another post, by the record",
    JenisSebab.PENUGASAN.value: "the row of the post ends, by the record",
    JenisSebab.PERJANJIAN.value: "contract of work ends",
    suksesi.CATATAN_KANDIDAT: (
        "Who counts as a candidate is not defined; read as whoever meets the requirements, on the day asked or in time "
        "by the day on which the post falls vacant, and who, where a mapping is given, stands in box 7, 8 or "
        "9 (Pasal 1 angka 11 and 19). The number of the article was assigned by its content."
    ),
    # index of professionalism
    "indeks profesionalitas": "professionalism index",
    "kategori belum dapat ditentukan": "category not decided yet",
    "kualifikasi": "qualification",
    "kompetensi": "competence",
    "disiplin": "discipline",
    KategoriIP.SANGAT_RENDAH.value: "very low",
    KategoriIP.RENDAH.value: "low",
    KategoriIP.SEDANG.value: "medium",
    KategoriIP.TINGGI.value: "high",
    KategoriIP.SANGAT_TINGGI.value: "very high",
    # masa kerja golongan and steps of pay
    masa_kerja_golongan.JUDUL: "length of service in the golongan (MKG), in months",
    "masa kerja yang tidak disebut keputusan pertamanya": "length of service that the first decree does not state",
    masa_kerja.CATATAN_AWAL: (
        "The decree of the first rank states no masa kerja golongan; experience taken into account with the "
        "appointment (PP 7/1977 Pasal 5 ayat (2) and 6) may be in it, so what is told is the least."
    ),
    "masa kerja sebelum diangkat: {pengalaman}": "service before the appointment: {pengalaman}",
    "masa kerja sejak {mulai}": "service since {mulai}",
    "potongan kenaikan pangkat {dari} ke {ke}": "cut by the promotion from {dari} to {ke}",
    "tambahan penurunan pangkat {dari} ke {ke}": "given back by the fall from {dari} to {ke}",
    "penurunan pangkat atau kembalinya yang tidak tercatat": "a lower rank, or its return, that is not on record",
    masa_kerja.CATATAN_TURUN: (
        "PP 7/1977 Pasal 7 and 8 only put pay and masa kerja golongan in line by the pay table; that a fall gives back "
        "as much as the rise took is read from that table (secondary source)."
    ),
    "menurut keputusan pangkat {golongan}": "by the decree on the rank {golongan}",
    "cuti di luar tanggungan negara {mulai} sampai {akhir}": "leave outside state responsibility {mulai} to {akhir}",
    "paling banyak yang ada": "no more than there is",
    "pejabat negara {mulai} sampai {akhir}": "state official {mulai} to {akhir}",
    "masa yang mungkin tidak dihitung sejak {mulai}": "time since {mulai} that perhaps does not count",
    masa_kerja.CATATAN_CUTI: (
        "Not all leave outside state responsibility, or time as a state official or in a lembaga nonstruktural, is "
        "known, or whether it counts; bounds are told."
    ),
    masa_kerja.CATATAN_PENINJAUAN: (
        "It is not known whether, how much of, or since when service before the appointment is recognised; bounds are "
        "told."
    ),
    masa_kerja.CATATAN_CPNS: "TMT CPNS is not known; bounds are told.",
    "ditunda dari": "delayed from",
    "atau sesudahnya": "or later",
    # pensiun
    "pensiun": "retires",
    "mencapai batas usia pensiun": "reaches the retirement age",
    "daftar calon dari BKN paling lambat": "list of candidates from BKN by",
    "masa persiapan pensiun paling awal": "masa persiapan pensiun (preparation for retirement) from",
    "daftar pensiun": "retirements",
    "akan pensiun": "will retire",
    "seharusnya sudah pensiun": "should have retired",
    "telah berhenti": "has left service",
    "tidak ada kenaikan pangkat dalam masa itu": "no promotion in that time",
    "tidak ada langkah dalam masa itu": "no step in that time",
    "tidak ada kenaikan gaji berkala lagi": "no more steps of pay",
    "dan seterusnya": "and so on",
    "karier berakhir pada": "the career ends on",
    "karier telah berakhir pada": "the career has ended on",
    "berhenti atau meninggal dunia, menurut rekamnya": "left service or died, by the record",
}
"""Merged into `karier_asn.inggris.INGGRIS`."""
