"""English terms: competence, plans, hours, leadership training and study leave."""

from __future__ import annotations

from typing import Final

from karier_asn.domain import evaluasi
from karier_asn.domain import jam_pelajaran as domain_jam_pelajaran
from karier_asn.inggris.umum import MASA_BERLAKU
from karier_asn.layanan.pelatihan import jam, kebutuhan, rencana, rencana_unit
from karier_asn.layanan.pelatihan import kepemimpinan as layanan_kepemimpinan
from karier_asn.layanan.pelatihan import prioritas as layanan_prioritas
from karier_asn.rules import peraturan
from karier_asn.rules.pelatihan import (
    jam_pelajaran,
    kepemimpinan,
    kompetensi,
    konversi,
    persyaratan,
    prioritas,
    tugas_belajar,
)

ISTILAH: Final = {
    # competence and who comes first
    "kompetensinya pernah dinilai": "competence has been assessed",
    "umur hasil penilaian kompetensi terakhir": "age of the last assessment of competence",
    "tidak mempunyai kesenjangan terhadap standar kompetensi jabatan itu": (
        "no gap against the competence standard of the post"
    ),
    "job person match (rata-rata rasio yang dibatasi 1)": "job person match (mean of ratios, each at most 1)",
    "job person match (rata-rata rasio)": "job person match (mean of ratios)",
    "job person match (rata-rata rasio yang dibulatkan dua desimal)": (
        "job person match (mean of ratios rounded to two decimals)"
    ),
    "job person match (jumlah capaian dibagi jumlah standar)": (
        "job person match (levels reached over levels required)"
    ),
    "hasil penilaian kompetensi masih berlaku": "the assessment of competence is still valid",
    "JPM untuk pengisian jabatan paling rendah memenuhi syarat": "JPM for filling a post: at least qualified",
    "JPM untuk pengisian jabatan paling rendah masih memenuhi syarat": (
        "JPM for filling a post: at least still qualified"
    ),
    "JPM untuk pemetaan kompetensi paling rendah optimal": "JPM for mapping competence: at least optimal",
    "JPM untuk pemetaan kompetensi paling rendah cukup optimal": (
        "JPM for mapping competence: at least fairly optimal"
    ),
    "dapat diprioritaskan masuk kelompok rencana suksesi": "may be given priority for the succession group",
    "dapat diprioritaskan untuk pengembangan kompetensi lebih lanjut": (
        "may be given priority for further competence development"
    ),
    "rata-rata reaksi (persen skala)": "mean reaction (per cent of the scale)",
    "rata-rata pembelajaran (persen skala)": "mean learning (per cent of the scale)",
    "rata-rata perilaku (persen skala)": "mean behaviour (per cent of the scale)",
    "rata-rata hasil (persen skala)": "mean results (per cent of the scale)",
    "kompetensi yang mencapai tingkat yang ditawarkan (persen)": "competences at the level offered (per cent)",
    "kurikulum pelatihan memadai": "the curriculum of the training is good enough",
    # plans
    rencana.UNTUK: "{nama} {dari} to {ke}",
    rencana.MEMPERBAIKI: "addresses {nama}",
    rencana.WAJIB: "for the {jam} JP owed ({dasar})",
    rencana.BELUM_TERTUTUP: "{nama} still open (level {ada} of {minta})",
    rencana.BELUM_TERTANGANI: "{nama} not addressed",
    rencana.TANPA_PENAWARAN: "the catalogue has no training for it",
    kebutuhan.DIMINTA: "{nama}: level {ada}, {minta} asked for ({sumber})",
    kebutuhan.PERLU_DIPERBAIKI: "{nama} needs to improve",
    kebutuhan.TANPA_KEBUTUHAN: "no need of competence development is known",
    jam.JAM_WAJIB: "{jam} JP owed ({dasar}): {ada} JP done, {sisa} JP missing",
    jam.JAM_PALING_BANYAK: "at most {jam} JP ({dasar}): {ada} JP done, {sisa} JP still allowed",
    jam.TANPA_KEWAJIBAN_JAM: "no hours owed and no limit of hours; {ada} JP done",
    jam.KEWAJIBAN_BELUM_DIKETAHUI: (
        "the kind of employee is not known, so neither is whether hours are owed or limited; {ada} JP done"
    ),
    "jabatan yang diduduki": "post held",
    "jabatan yang akan diduduki": "post aimed at",
    "kesenjangan kinerja": "gap of performance",
    layanan_prioritas.DIDAHULUKAN: "may come first; predicate of last year: {predikat} ({dasar})",
    layanan_prioritas.MENURUT_PREDIKAT: "by the predicate of last year: {predikat} ({dasar})",
    layanan_kepemimpinan.SUDAH_LULUS: "{program}: passed",
    layanan_kepemimpinan.BELUM_LULUS: "{program}: not passed; at this level since {sejak}",
    layanan_kepemimpinan.BELUM_DIKETAHUI: "{program}: not known whether passed; at this level since {sejak}",
    layanan_kepemimpinan.PALING_LAMBAT: "not later than {tenggat} ({dasar})",
    "Wajib lulus paling lambat 12 bulan sejak dilantik.": "Has to pass within 12 months of inauguration.",
    "Harus lulus, tanpa tenggat; sertifikat kompetensi dianggap lulus.": (
        "Has to pass, without a deadline; a certificate of competence counts as passed."
    ),
    "Peraturan nasional tidak menetapkan tenggat dan tidak menjadikannya syarat pengangkatan.": (
        "No national regulation sets a deadline or makes it a condition of appointment."
    ),
    kebutuhan.BELUM_DINILAI: "{nama} not assessed: assess it first, the standard of the post asks for level {minta}",
    jam.BELUM_PASTI: "of the JP done so far at least {ada} are known; make sure first ({dasar})",
    rencana.MASIH_KURANG: "of the {jam} JP owed ({dasar}) {kurang} JP are still missing",
    rencana_unit.JUMLAH: "{anggota} members: {jam} JP, cost Rp{biaya}",
    rencana_unit.PEMENUHAN: "hours owed are complete for {kini} per cent before the plan, {nanti} per cent after it",
    rencana_unit.PELATIHAN: "{kode} {nama}: {peserta} participants, {jam} JP, cost Rp{biaya}",
    rencana_unit.MENGEMBANGKAN: "develops {kompetensi}",
    rencana_unit.KEBUTUHAN: "{nama}: needed by {orang} members, closed for {tertutup}",
    rencana_unit.TANPA_PENAWARAN: "nothing on offer for {tanpa}",
    rencana_unit.SERI: (
        "{kode}: {setara} members are alike by their appraisals, there are places or money for {dapat} alone; an "
        "official decides who gets it, the order here rests on nothing"
    ),
    rencana_unit.BELUM_DINILAI: "{nama}: not assessed for {orang} members",
    evaluasi.JUDUL: "{nama}: {peserta} participants",
    evaluasi.RERATA: "{tingkat}: {persen} per cent of the scale, {jumlah} figures",
    evaluasi.KENAIKAN: "gain {kenaikan} points",
    evaluasi.BELUM_CUKUP: "fewer than {paling_sedikit}: not relied on",
    evaluasi.SASARAN: "{nama} level {tingkat}: reached by {sampai} of {dinilai} assessed",
    evaluasi.PERUBAHAN: "{naik} rose, {tetap} stayed, {turun} fell, {belum_diketahui} not known",
    evaluasi.PREDIKAT: "predicate",
    evaluasi.KOMENTAR: "comments",
    "reaksi": "reaction",
    "pembelajaran": "learning",
    "perilaku": "behaviour",
    "hasil": "results",
    "belajar di tempat kerja": "learning at work",
    "belajar dari orang lain": "learning from others",
    "belajar formal": "formal learning",
    "hasil kerja": "results of work",
    "perilaku kerja": "conduct at work",
    "diselenggarakan di luar masa rencana": "held outside the time of the plan",
    "belum selesai ketika karier berakhir": "not finished when the career ends",
    "sudah diikuti sejak penilaian terakhir; hasilnya perlu dinilai": (
        "done since the last assessment; its effect is to be assessed"
    ),
    "syarat peserta belum terpenuhi": "requirements of participants not met",
    "tempat sudah habis": "no places left",
    "tingkat awal yang diminta belum tercapai": "the level it starts from is not reached",
    "melebihi batas jam": "over the limit of hours",
    "melebihi batas biaya": "over the limit of cost",
    "bertabrakan jadwal dengan pelatihan terpilih": "clashes with a training of the plan",
    "tidak termuat dalam batas bersama pelatihan yang menutup lebih banyak": (
        "does not fit the limits beside trainings that close more"
    ),
    "pendidikan yang mutlak bagi jabatan itu": "the education that the post cannot do without",
    "pendidikan yang penting bagi jabatan itu": "the education that matters for the post",
    "pelatihan yang mutlak bagi jabatan itu": "the training that the post cannot do without",
    "pelatihan yang penting bagi jabatan itu": "the training that matters for the post",
    "pendidikan dan pelatihan menurut standar jabatan itu": "education and training by the standard of the post",
    "mutlak-saja": "only what is indispensable",
    "mutlak-dan-penting": "what is indispensable and what matters",
    persyaratan.CATATAN_FORMULIR: (
        "The annex has not been read: that its form has education and training as indispensable (mutlak), "
        "important (penting) or useful (perlu) is general knowledge. Experience and performance indicators are "
        "not covered yet."
    ),
    persyaratan.CATATAN_PENTING: (
        "What follows from penting was not found. The default asks for what is mutlak only; what is penting or "
        "perlu is a need for training."
    ),
    peraturan.PERMENPANRB_38_2017.catatan: (
        "The day of promulgation in 2017 has not been checked; taken is the first day that is surely later. The "
        "annex has not been read: levels by level of post are only where to start, the standard of the post itself "
        "always comes first."
    ),
    "rasio-dibatasi": "ratios capped",
    "rasio": "ratios",
    "rasio-dibulatkan": "ratios rounded",
    "jumlah": "sums",
    "dua-tahun": "two years",
    "tiga-tahun": "three years",
    "paling-rendah-baik": "Good or better",
    "tepat-baik": "exactly Good",
    kompetensi.CATATAN_JPM: (
        "Agencies figure JPM in different ways. The default counts each ratio at most 1, so that a surplus in one "
        "competence does not make up for a gap in another. "
    )
    + MASA_BERLAKU,
    prioritas.CATATAN_39: (
        "The result of the appraisal is read as the predicate of the last completed year, the highest first, then as "
        'its figure; the text only says "with regard to".'
    ),
    prioritas.CATATAN_52: (
        "The ranking compares figure and predicate (ayat (2)); it is approached by the predicate of the last completed "
        "year, the highest first, then by its figure."
    ),
    prioritas.BACAAN_PRIORITAS[prioritas.UKURAN]["predikat-lalu-nilai"]: (
        "The result of the appraisal is read as the predicate of the last completed year, and among those of one "
        "predicate as the figure, if the figures of all of them are known; who is alike stays alike (another reading: "
        "the predicate alone)."
    ),
    prioritas.BACAAN_PRIORITAS[prioritas.UKURAN]["predikat"]: (
        "The result of the appraisal is read as the predicate of the last completed year alone; those of one predicate "
        "are alike (another reading: the predicate, then the figure)."
    ),
    "nilai kinerja tahun lalu": "performance figure of last year",
    prioritas.CATATAN_DAPAT: (
        "May be given priority: a possibility, not a right. Two years are read as the last two calendar years that "
        "are complete. Appraisal under this PP is held from 2 years after its promulgation (Pasal 64 ayat (2))."
    ),
    prioritas.CATATAN_BAIK: (
        "The text names the predicate Good; ayat (1) treats Very Good by itself. The default includes Very Good, "
        "so that the higher is not left behind by the lower."
    ),
    peraturan.PERBKN_26_2019.catatan: (
        "Made on 3 October 2019, in force on 7 October 2019. The part of the annex on the limits of JPM has not been "
        "read: that they come from there is general knowledge."
    ),
    # coverage of a unit
    jam.CAKUPAN: "{pegawai} employees, {tidak} of them without a duty of hours ({dasar})",
    jam.CAKUPAN_WAJIB: "of those obliged: {ada} of {wajib} have done it, {persen} %",
    jam.CAKUPAN_SEMUA: "of all: {ada} of {pegawai} have done it, {persen} %",
    jam.TANPA_BAGIAN: "none",
    # jam pelajaran
    "berstatus PPPK": "status PPPK (on contract)",
    "menduduki JPT utama": "held a JPT utama",
    "jam pelajaran tahun berjalan menurut tabel bps-2019": "hours this year under the table bps-2019",
    "jam pelajaran tahun berjalan menurut tabel sipgan-2021": "hours this year under the table sipgan-2021",
    "jam pelajaran pada tahun masa perjanjian kerja": "hours in the contract year",
    "pengembangan kompetensi bagi setiap PNS, menurut tabel konversi": (
        "competence development of every PNS, under a table of conversion"
    ),
    "batas pengembangan kompetensi bagi PPPK": "limit of competence development of PPPK",
    "bps-2019": "table bps-2019",
    "sipgan-2021": "table sipgan-2021",
    "jam pelajaran sebagaimana tercatat": "hours as recorded",
    "jam pelajaran menurut tabel bps-2019": "hours under the table bps-2019",
    "jam pelajaran menurut tabel sipgan-2021": "hours under the table sipgan-2021",
    "awal tahun": "start of the year",
    "tugas belajar, semester {ke}": "study leave, semester {ke}",
    "tugas belajar tanpa tanggal akhir": "study leave without a recorded end",
    "{banyak} {satuan} × {jp} JP": "{banyak} {satuan} × {jp} JP",
    "{diakui} dari {banyak} {satuan} × {jp} JP; paling banyak {batas} {satuan} tiap {jangka}": (
        "{diakui} of {banyak} {satuan} × {jp} JP; at most {batas} {satuan} in each {jangka}"
    ),
    "sesi": "sessions",
    "kali": "times",
    "semester": "semesters",
    "JP program": "JP as programmed",
    konversi.CATATAN_TERCATAT: "Hours are taken as the certificate states them, without a table and without a cap.",
    konversi.CATATAN_PERSEN: (
        'The cell "20%" of the international column is read as 20 % more than the hours as programmed; this '
        "reading rests on one letter only."
    ),
    domain_jam_pelajaran.CATATAN_LINGKUP: (
        "Whether it was international is not on record, so which column counts is not certain; add the scope."
    ),
    domain_jam_pelajaran.CATATAN_MUNGKIN_GANDA: (
        "Another row has this name and last day, and these hours or none known; without the number of the certificate "
        "it is not certain whether both are one. Add the number."
    ),
    domain_jam_pelajaran.CATATAN_GANDA: (
        "This certificate is on record more than once; counted once, with the most hours."
    ),
    domain_jam_pelajaran.CATATAN_BENTUK: (
        "The form of the activity is not known, so its hours cannot be told; add the form."
    ),
    domain_jam_pelajaran.CATATAN_TANPA_BARIS: "The table has no such form in that scope; the hours are not known.",
    domain_jam_pelajaran.CATATAN_TABEL: (
        "The table is not in force on the day the activity was completed; the hours are not known."
    ),
    domain_jam_pelajaran.CATATAN_TANPA_TANGGAL: (
        "An activity has no last day, so the sum of each year is a lower bound only; add the day."
    ),
    domain_jam_pelajaran.CATATAN_TUGAS_BELAJAR: (
        "Study leave is not on record, so the sum of each year is a lower bound only; complete the record."
    ),
    jam_pelajaran.CATATAN_KONVERSI: (
        "The regulation has no table of conversion; the annex of Peraturan LAN 10/2018 has not been read, and the "
        "tables of agencies differ. Choose that of the agency, or take hours as recorded."
    ),
    jam_pelajaran.CATATAN_PERJANJIAN: (
        "The contract year runs from the first appointment, without carry-over; a new contract from another day is "
        "not covered yet. This is a maximum, no duty; UU 20/2023 makes competence development a duty of every ASN "
        "(secondary source), but the PP has not been replaced."
    ),
    jam_pelajaran.CATATAN_TERTENTU: "Certain JPT utama and madya is read as every JPT utama and madya held by him.",
    peraturan.SURAT_BPS_2019.catatan: (
        "The day of the letter in February 2019 is not known; taken is the first day that is surely later."
    ),
    peraturan.TABEL_SIPGAN_2021.catatan: (
        "No regulation but the table of an application. Taken is the first day surely after the data was made."
    ),
    # leadership training and Latsar
    "berstatus CPNS": "status CPNS (on probation)",
    "menduduki JF jenjang ahli muda": "held a JF at the level ahli muda",
    "lulus pendidikan dan pelatihan terintegrasi (Latsar)": "passed the integrated training (Latsar)",
    "pernah mengikuti pendidikan dan pelatihan terintegrasi (Latsar)": "attended the integrated training (Latsar)",
    "lulus pelatihan kepemimpinan sesuai jenjang Jabatan yang diduduki": (
        "passed the leadership training for the level of the post held"
    ),
    "menduduki Jabatan yang mempunyai pelatihan kepemimpinan sendiri (pengawas sampai dengan JPT madya)": (
        "holds a post with a leadership training of its own (pengawas to JPT madya)"
    ),
    "standar kompetensi Jabatan mensyaratkan pelatihan kepemimpinan secara mutlak": (
        "the standard of the post makes the leadership training mutlak"
    ),
    "bersertifikat kompetensi jabatan struktural": "certified as competent for structural posts",
    "program pelatihan yang diusulkan": "the programme proposed",
    "jenjang Jabatan yang dituju": "the level of the post aimed at",
    "diusulkan secara tertulis oleh pejabat yang berwenang": "proposed in writing by the competent official",
    "lulus seleksi peserta": "passed the selection test",
    "memenuhi pedoman LAN tentang peserta program itu": "meets the guideline of LAN for participants",
    "diselenggarakan oleh LAN": "held by LAN",
    "diselenggarakan oleh lembaga pelatihan pemerintah terakreditasi": (
        "held by an accredited training body of the government"
    ),
    "waktu sebelum mencapai batas usia pensiun": "time left before the retirement age",
    "masa dalam pangkat IV/a atau lebih tinggi": "time in IV/a or above",
    "masa dalam pangkat III/c atau lebih tinggi": "time in III/c or above",
    "masa percobaan": "probation",
    "masa sejak dilantik pada jenjang itu": "time since inauguration at that level",
    "mengikuti Pelatihan Kepemimpinan Nasional Tingkat II": "to attend PKN Tingkat II",
    "mengikuti Pelatihan Kepemimpinan Nasional Tingkat I": "to attend PKN Tingkat I",
    "mengikuti Pelatihan Kepemimpinan Administrator": "to attend PKA",
    "mengikuti Pelatihan Kepemimpinan Pengawas": "to attend PKP",
    "menyelenggarakan pelatihan struktural kepemimpinan": "to hold structural leadership training",
    "mengikuti pendidikan dan pelatihan terintegrasi (Latsar)": "to attend the integrated training (Latsar)",
    "diangkat menjadi PNS": "appointment as PNS",
    "mengikuti dan lulus pendidikan dan pelatihan kepemimpinan": "to attend and pass leadership training",
    "pelatihan kepemimpinan bagi pemangku Jabatan": "leadership training of the holder of a post",
    "pangkat-itu-atau-lebih-tinggi": "in that rank or above",
    "pangkat-terakhir": "in the last rank",
    kepemimpinan.CATATAN_TENGGAT_2000: (
        "The limit of 12 months ended on 17 April 2002 (PP 13/2002), and ayat (1) also names those who are to hold a "
        "structural post; here only holders are asked."
    ),
    kepemimpinan.CATATAN_TANPA_TENGGAT: (
        "PP 11/2017 sets no deadline, and does not make leadership training a condition of appointment to a post "
        "(Pasal 54 and 107). The 12 months often quoted stem from PP 100/2000 and ended on 17 April 2002. A duty "
        "can come from the standard of the post, a rule of the agency, or the notice of a selection."
    ),
    kepemimpinan.CATATAN_MUTLAK: (
        "What mutlak means in the form of the standard (PermenPANRB 38/2017) has not been checked; it is read as a "
        "duty of the holder of that post."
    ),
    kepemimpinan.CATATAN_MASA_PANGKAT: (
        "The source names a lowest rank and a time in rank, but not whether time in a higher rank counts."
    ),
    kepemimpinan.CATATAN_BATAS_USIA_PKA: "No age limit for PKA was found, so none is checked.",
    kepemimpinan.CATATAN_PASAL_217: (
        "The PP only says for which post the training is; conditions of participants stand in a rule of LAN that "
        "could not be read."
    ),
    kepemimpinan.CATATAN_MASA_PERCOBAAN: (
        "Probation runs from TMT CPNS (official note). What PP 17/2020 changed has not been read."
    ),
    peraturan.PP_100_2000.catatan: (
        "Since UU 5/2014 eselon equal JPT and JA (Pasal 131); this PP stayed in force (Pasal 139)."
    ),
    peraturan.PERLAN_5_2022.catatan: (
        "The conditions of participants of PKP and PKN Tingkat I could not be read; ask LAN. The day in 2022 has "
        "not been checked; taken is the first day that is surely later."
    ),
    peraturan.KEP_LAN_2_2023.catatan: (
        "The day in 2023 has not been checked; taken is the first day that is surely later."
    ),
    peraturan.STANDAR_PKN_II.catatan: (
        "The page has no date; 1 January 2024 is used. Participants who are not ASN are not covered."
    ),
    # study leave
    "mengikuti pelatihan teknis di Kementerian Agama": "to attend technical training in the Ministry of Religion",
    peraturan.PEDOMAN_KEMENAG.catatan: "Number and day were not found; the day of the check is used.",
    "jenjang studi": "level of the course",
    "akreditasi program studi": "accreditation of the course",
    "Baik Sekali": "Very Good (B)",
    "dibebaskan dari jabatan selama tugas belajar": "released from the post during study leave",
    "dengan biaya mandiri": "at his own cost",
    "memenuhi kebutuhan standar kompetensi Jabatan dan pengembangan karier": (
        "meets a need of the standard of the post and of career development"
    ),
    "bertugas di daerah 3T atau pada jabatan yang sangat diperlukan": (
        "serves in a remote region or in a much needed post"
    ),
    "jenjang Jabatan yang diduduki ketika mulai tugas belajar": "level of the post held when study leave began",
    "berkas lain yang diminta instansi lengkap": "the other papers the agency asks for are complete",
    "waktu sampai batas usia pensiun, dalam kelipatan lama studi,": (
        "service left before the retirement age, in lengths of the course,"
    ),
    "menjalani tugas belajar dengan sama sekali tidak melaksanakan tugas jabatannya": (
        "on study leave and doing none of the work of the post"
    ),
    "pernah gagal dalam tugas belajar": "failed a study leave before",
    "terlambat melapor setelah selesai tugas belajar": "late in reporting back after study leave",
    "terikat ikatan dinas karena tugas belajar": "bound to serve after study leave",
    "masa kerja sejak diangkat menjadi PNS": "service since appointment as PNS",
    "usia menurut jenjang studi": "the age for the level of the course",
    "usia menurut jenjang studi di wilayah atau jabatan khusus": (
        "the age for the level of the course in special regions or posts"
    ),
    "batas usia pensiun jabatan yang diduduki, dalam tahun": "retirement age of the post held, in years",
    "masa tugas belajar dengan meninggalkan tugas, berturut-turut,": (
        "unbroken time on study leave away from the post"
    ),
    "persyaratan tugas belajar menurut SE MenPANRB 4/2013": "conditions of study leave, SE MenPANRB 4/2013",
    "persyaratan tugas belajar menurut SE MenPANRB 28/2021": "conditions of study leave, SE MenPANRB 28/2021",
    "diberi tugas belajar": "to be given study leave",
    "diberi tugas belajar di Kementerian Kehutanan": "to be given study leave in the Ministry of Forestry",
    "diberhentikan dari Jabatan Administrasi karena tugas belajar": "release from a JA for study leave",
    "diberhentikan dari Jabatan Fungsional karena tugas belajar": "release from a JF for study leave",
    "diberhentikan dari Jabatan Pimpinan Tinggi karena tugas belajar": "release from a JPT for study leave",
    "permintaan berhenti tidak ditolak karena ikatan dinas": "no bond stands against a request to resign",
    "melapor kepada PPK paling lama 15 hari kerja setelah tugas belajar": (
        "to report to the PPK within 15 working days after study leave"
    ),
    "tanpa-sisa-masa-kerja": "no remaining service asked",
    "dua-kali-studi": "twice the length of the course",
    tugas_belajar.CATATAN_MANDIRI: (
        "For study at own cost without release from the post the figure in the source is cut off; from general "
        "knowledge the circular names none."
    ),
    tugas_belajar.CATATAN_ACUAN: (
        "Remaining service runs from the day asked to the day on which the retirement age is reached."
    ),
    tugas_belajar.CATATAN_SETAHUN: "Some agencies ask for 2 years; that is a rule of the agency.",
    tugas_belajar.CATATAN_SE_4: "After 31 December 2021 replaced by remaining service (SE MenPANRB 28/2021).",
    tugas_belajar.CATATAN_ANALOGI: (
        "What study leave of more than 6 months means (none of the work done, without a break) is explained for "
        "Pasal 64 and Pasal 94 only; here it is applied by analogy."
    ),
    tugas_belajar.CATATAN_IKATAN: (
        "The length of the bond (twice the study if released from the post, once if not, none at own cost) is from "
        "general knowledge; SE MenPANRB 28/2021 itself has not been read. An agency can use a table of its own."
    ),
    tugas_belajar.CATATAN_LAPOR: (
        "Who does not report is dismissed honourably, not at own request (ayat (2)). Working days are those of the "
        "calendar given, counted from the day after the last day of study leave."
    ),
    tugas_belajar.CATATAN_KEHUTANAN: (
        "Not covered: no study leave during suspension, CLTN or full secondment; the tests TPA and TOEFL are among "
        "the papers. D-I and D-II are not named."
    ),
    peraturan.SE_28_2021.catatan: (
        "The day in December 2021 has not been checked; taken is the first day that is surely later."
    ),
    peraturan.SE_4_2013.catatan: ("The day in 2013 has not been checked; taken is the first day that is surely later."),
    peraturan.PERMENHUT_11_2025.catatan: (
        "The day in 2025 has not been checked; taken is the first day that is surely later."
    ),
    jam_pelajaran.CATATAN_TAHUN: (
        "Within one year is read as a calendar year without carry-over; TMS before 31 December means not met up to "
        "that day. Ayat (3) words it as a right of the PNS, and ayat (5) makes the PPK provide it. According to a "
        "secondary source PP 17/2020 kept the figure 20."
    ),
}
