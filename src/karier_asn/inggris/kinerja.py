"""English terms: the professionalism index, performance of a unit and of a person, feedback."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.distribusi import PredikatOrganisasi
from karier_asn.domain.kinerja import ArahTren
from karier_asn.domain.profesionalitas import KelompokIP, RekamDisiplin
from karier_asn.domain.umpan_balik import PeranPenilai
from karier_asn.layanan.kinerja import distribusi, tinjauan, umpan_balik
from karier_asn.rules import peraturan
from karier_asn.rules.merit import kinerja, profesionalitas

ISTILAH: Final = {
    # professionalism index
    "kelompok jabatan dalam pengukuran indeks profesionalitas": "kind of post in the professionalism index",
    "hukuman disiplin terberat yang pernah dijatuhkan": "heaviest sanction ever imposed",
    "lulus pelatihan kepemimpinan atau fungsional sesuai Jabatan yang diduduki": (
        "passed the leadership or functional training of the post held"
    ),
    "jam pelajaran diklat teknis dalam 1 tahun terakhir": "hours of technical training within the last year",
    "diklat teknis paling sedikit 20 JP dalam 1 tahun terakhir": (
        "at least 20 JP of technical training within the last year"
    ),
    "mengikuti seminar, workshop, atau sejenisnya dalam 2 tahun terakhir": (
        "attended a seminar, workshop or the like within the last 2 years"
    ),
    "nilai indeks profesionalitas": "professionalism index (points)",
    "nilai indeks profesionalitas dari kualifikasi": "points for qualification",
    "nilai indeks profesionalitas dari diklat sesuai jabatan": "points for the training of the post",
    "nilai indeks profesionalitas dari diklat teknis": "points for technical training",
    "nilai indeks profesionalitas dari seminar": "points for seminars",
    "nilai indeks profesionalitas dari kinerja": "points for performance",
    "nilai indeks profesionalitas dari disiplin": "points for discipline",
    "indeks profesionalitas paling rendah rendah": "professionalism index: at least low",
    "indeks profesionalitas paling rendah sedang": "professionalism index: at least medium",
    "indeks profesionalitas paling rendah tinggi": "professionalism index: at least high",
    "indeks profesionalitas sangat tinggi": "professionalism index: very high",
    "memperoleh nilai penuh pada setiap unsur indeks profesionalitas": (
        "all points in every element of the professionalism index"
    ),
    "unsur": "element",
    "diklat jabatan": "training of the post",
    "diklat teknis": "technical training",
    "seminar": "seminar",
    KelompokIP.STRUKTURAL.value: "JPT, administrator, pengawas",
    KelompokIP.FUNGSIONAL.value: "jabatan fungsional",
    KelompokIP.PELAKSANA.value: "pelaksana",
    RekamDisiplin.BERAT.value: "has had a heavy sanction",
    RekamDisiplin.SEDANG.value: "has had a medium sanction",
    RekamDisiplin.RINGAN.value: "has had a light sanction",
    RekamDisiplin.TANPA.value: "has never had a sanction",
    profesionalitas.CATATAN_KATEGORI: (
        "The sources name whole numbers; what lies between has not reached the higher category (90.5 is high). CPNS "
        "are not measured."
    ),
    profesionalitas.BACAAN_IP[profesionalitas.DIKLAT_JPT_UTAMA]["pkn-tingkat-i"]: (
        "JPT utama has no structural training of its own (PP 11/2017 Pasal 217 ayat (3)); PKN Tingkat I counts, the "
        "highest leadership training (another reading: none is asked for)."
    ),
    profesionalitas.BACAAN_IP[profesionalitas.DIKLAT_JPT_UTAMA]["tidak-diminta"]: (
        "JPT utama has no structural training of its own (PP 11/2017 Pasal 217 ayat (3)), so it counts as done, as of "
        "a JF without functional training (another reading: PKN Tingkat I)."
    ),
    peraturan.PERBKN_8_2019.catatan: (
        "10 May 2019 is the day on which it was made; the day of promulgation has not been checked. A letter of BKN of "
        "2024 adapts the measurement from 2023 on; what it says has not been read."
    ),
    # distribution of predicates
    "predikat kinerja organisasi": "predicate of the organisation",
    "bagian pegawai berpredikat Sangat Baik (persen)": "share of people who are Very Good (per cent)",
    "bagian pegawai berpredikat Baik (persen)": "share of people who are Good (per cent)",
    "bagian pegawai berpredikat Butuh Perbaikan (persen)": "share of people who need improvement (per cent)",
    "bagian pegawai berpredikat Kurang (persen)": "share of people who are Poor (per cent)",
    "bagian pegawai berpredikat Sangat Kurang (persen)": "share of people who are Very Poor (per cent)",
    "bagian pegawai berpredikat Kurang dan/atau Butuh Perbaikan (persen)": (
        "share of people who are Poor or need improvement (per cent)"
    ),
    "banyaknya pegawai berpredikat Sangat Baik": "number of people who are Very Good",
    "banyaknya pegawai berpredikat Kurang dan/atau Butuh Perbaikan": (
        "number of people who are Poor or need improvement"
    ),
    "banyaknya pegawai yang predikatnya belum diketahui": "number of people whose predicate is not known",
    "bagian pegawai di atas ekspektasi (persen)": "share of people above expectation (per cent)",
    "bagian pegawai sesuai ekspektasi (persen)": "share of people at expectation (per cent)",
    "bagian pegawai di bawah ekspektasi (persen)": "share of people below expectation (per cent)",
    "distribusi predikat pegawai sesuai pola predikat organisasi": (
        "the predicates of the people keep to the pattern of the organisation's predicate"
    ),
    "distribusi status kinerja PNS dalam satu unit kerja": "distribution of the standings of PNS within a unit",
    "pola distribusi": "pattern of distribution",
    "batas-tertulis": "written-limit",
    "lebih-dari-separuh": "more-than-half",
    PredikatOrganisasi.ISTIMEWA.value: "Outstanding",
    kinerja.CATATAN_SEBAGIAN_BESAR: (
        'The source writes "most of them (at most 70 per cent)": the lower limit is not named. The default looks at '
        "what is written alone; the other reading asks for more than half. Shares are not rounded, not even in "
        "small units."
    ),
    kinerja.CATATAN_41: (
        "By its elucidation the distribution rests on the real condition of the agency; those of one predicate may "
        "stand differently. Shares are not rounded, so a unit that is too small has no distribution that meets it."
    ),
    peraturan.SE_MENPANRB_3_2023.catatan: (
        "Guidance for those who appraise, no requirement: what does not keep to the pattern is a finding. PP 30/2019 "
        "Pasal 41 ayat (8) is not repealed in the texts read; both are looked at by themselves. Its own text has not "
        "been read."
    ),
    distribusi.KEPALA: "predicate of the organisation {organisasi}: {orang} people",
    distribusi.BELUM: "predicate not known: {banyak}",
    distribusi.STATUS_MUNGKIN: "standings that are possible for {orang} people: {isi}",
    distribusi.STATUS_TERTENTU: "{nama} {sedikit} to {banyak}",
    distribusi.STATUS_TIDAK_ADA: (
        "no division into standings is possible for {orang} people: the shares cannot be whole"
    ),
    # feedback
    PeranPenilai.ATASAN.value: "direct superior",
    PeranPenilai.REKAN.value: "peer",
    PeranPenilai.BAWAHAN.value: "direct subordinate",
    PeranPenilai.DIRI.value: "oneself",
    umpan_balik.KEPALA: "feedback from {peran} roles ({dasar}; not shown below {batas} raters)",
    umpan_balik.PERAN: "{peran}: {penilai} raters",
    umpan_balik.PERAN_SAMAR: "{peran}: fewer than {batas} raters, not shown",
    umpan_balik.ASPEK_SAMAR: "{nama}: fewer than {batas} raters, not shown",
    umpan_balik.CATATAN: "remark: {isi}",
    umpan_balik.TERTIMBANG: "weighted by {dasar}",
    umpan_balik.TERTIMBANG_SAMAR: "{nama}: cannot be shown",
    umpan_balik.TANPA_PENDAPAT: "no feedback yet",
    # review of one person
    "rating hasil kerja tahun lalu": "rating of results last year",
    "rating perilaku kerja tahun lalu": "rating of behaviour last year",
    "menduduki jabatan administrasi atau jabatan fungsional": "holds an administrative or functional post",
    "tidak memenuhi target kinerja yang diperjanjikan selama 1 tahun, dalam kondisi normal": (
        "missed for a year the targets agreed, in normal conditions"
    ),
    "memerlukan bimbingan kinerja": "needs performance coaching",
    "memerlukan konseling kinerja": "needs performance counselling",
    "diberi kesempatan 6 bulan untuk memperbaiki kinerja dalam JPT": "is given 6 months to improve in a JPT",
    "diberi kesempatan 6 bulan untuk memperbaiki kinerja dalam JA atau JF": (
        "is given 6 months to improve in a JA or JF"
    ),
    kinerja.CATATAN_BIMBINGAN: (
        "Coaching is to make sure that targets are reached (Pasal 30 ayat (1)); that it is needed is read from a "
        "rating of results below expectation last year."
    ),
    kinerja.CATATAN_KONSELING: (
        '"Problems of behaviour" are read from a rating of behaviour below expectation last year; PyB or the head of '
        "the personnel unit establishes them (ayat (2))."
    ),
    kinerja.CATATAN_57: (
        "Cukup is Needs Improvement of PermenPANRB 6/2022 (a reading of this package). Targets missed for a year and "
        "normal conditions (ayat (2)) are not on record; an official makes sure of them."
    ),
    tinjauan.KEPALA: "performance review {dari} to {sampai}",
    tinjauan.PERIODE: "{mulai} to {akhir}: {predikat}; results {hasil}, behaviour {perilaku}",
    tinjauan.TANPA_PENILAIAN: "{mulai} to {akhir}: no appraisal yet",
    tinjauan.INDIKATOR: "{nama}: {realisasi} of {target} {satuan}, {capaian} %, {tercapai}",
    tinjauan.INDIKATOR_GELAP: "{nama}: what was reached is not known, target {target} {satuan}",
    tinjauan.TERCAPAI: "target reached",
    tinjauan.TIDAK_TERCAPAI: "target missed",
    tinjauan.UMPAN_BALIK: "feedback: {isi}",
    tinjauan.KEKUATAN: "strengths: {isi}",
    tinjauan.KELEMAHAN: "weaknesses: {isi}",
    tinjauan.TIDAK_TERCATAT: "appraisals not known",
    tinjauan.TIDAK_ADA: "none",
    tinjauan.TREN: "trend of {aspek}: {arah}",
    tinjauan.TREN_BELUM: "cannot be said yet",
    ArahTren.NAIK.value: "rising",
    ArahTren.TETAP.value: "level",
    ArahTren.TURUN.value: "falling",
    ArahTren.BERUBAH.value: "rising and falling",
    tinjauan.SARAN_KATA: "advised: {judul} ({dasar})",
    tinjauan.SARAN_PERIKSA: "look first: {judul} ({dasar})",
    tinjauan.KESENJANGAN: "develop {nama}: {capaian}, standard {standar}",
    tinjauan.BELUM_DINILAI: "assess {nama} first, standard {standar}",
}
"""Merged into `karier_asn.inggris.INGGRIS`."""
