"""English terms: competence, plans, hours, leadership training and study leave."""

from __future__ import annotations

from typing import Final

from karier_asn.domain import evaluasi
from karier_asn.domain import jam_pelajaran as domain_jam_pelajaran
from karier_asn.inggris.umum import MASA_BERLAKU
from karier_asn.layanan.pelatihan import jam, kebutuhan, rencana, rencana_unit
from karier_asn.layanan.pelatihan import kepemimpinan as layanan_kepemimpinan
from karier_asn.layanan.pelatihan import kurikulum as layanan_kurikulum
from karier_asn.layanan.pelatihan import prioritas as layanan_prioritas
from karier_asn.layanan.pelatihan import tugas_belajar as layanan_tugas_belajar
from karier_asn.rules import peraturan
from karier_asn.rules.pelatihan import (
    akibat_tugas_belajar,
    jam_pelajaran,
    kepemimpinan,
    kompetensi,
    konversi,
    kurikulum,
    latsar,
    persyaratan,
    peserta,
    pka,
    pkn,
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
    "PP 11/2017 tidak menetapkan tenggat dan tidak menjadikannya syarat pengangkatan.": (
        "PP 11/2017 sets no deadline and does not make it a condition of appointment."
    ),
    "Wajib ditetapkan sebagai peserta paling lambat 1 tahun sejak duduk dalam jabatan.": (
        "Has to be named participant within one year of taking the post."
    ),
    layanan_kepemimpinan.HANYA_DENGAN_IZIN: ("that time is over: only with the written leave of {pemberi} ({dasar})"),
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
        "PP 11/2017 itself sets no deadline, and does not make leadership training a condition of appointment to a "
        "post (Pasal 54 and 107). Since 1 June 2022 a holder is to be named participant within one year (Peraturan LAN "
        "5/2022 Pasal 30 ayat (1)). A duty can also come from the standard of the post, a rule of the agency, or the "
        "notice of a selection."
    ),
    kepemimpinan.CATATAN_PENETAPAN: (
        "The duty is to be named participant by the head of the body that holds the training. No record tells that; "
        "what is read is whether the training was attended."
    ),
    kepemimpinan.CATATAN_KERJA_SAMA: ("For bodies not accredited yet, or no longer (ayat (3), (4))."),
    kepemimpinan.CATATAN_JENJANG_DIKLATPIM: "Diklatpim of the level below is not required (Pasal 14 ayat (2)).",
    kepemimpinan.CATATAN_MUTLAK: (
        "What mutlak means in the form of the standard (PermenPANRB 38/2017) has not been checked; it is read as a "
        "duty of the holder of that post."
    ),
    peserta.CATATAN_MULAI: (
        "The day of force of Peraturan LAN 6/2022 could not be read: between 1 June and 31 December 2022. The default "
        "uses the old wording until the end of 2022."
    ),
    peserta.CATATAN_MASA_PANGKAT: (
        'The text names a lowest rank and service "in that rank", without saying whether time in a higher rank counts.'
    ),
    peserta.CATATAN_USIA_JA: (
        "PP 11/2017 Pasal 54 sets no age for appointment. The default reads the retirement age of 58 (Pasal 239 ayat "
        "(2) huruf a), hence 57; the other reading asks LAN to confirm."
    ),
    peserta.CATATAN_USIA_PEMANGKU: (
        "The highest age of a holder of the post (Pasal 30 ayat (1a), inserted by Peraturan LAN 6/2022) could not be "
        "read; so the confirmation of LAN is asked as data."
    ),
    peserta.CATATAN_SELEKSI: (
        "The regulation of LAN on the selection of participants could not be read. LAN's service standard of PKN "
        "Tingkat II names no selection for JPT pratama and JF ahli utama; Pasal 29 does not exempt them."
    ),
    peserta.CATATAN_KECUALI: (
        "Decided by the head of LAN for PKN Tingkat I and II, by the Deputi Kebijakan Bangkom ASN for PKA and PKP "
        "(ayat (2))."
    ),
    peserta.CATATAN_PERALIHAN: "Who held the post on 1 June 2022 may be named up to and on 1 June 2023.",
    peserta.CATATAN_IZIN: (
        "From the head of LAN for JPT madya and JPT pratama, from the Deputi Kebijakan Bangkom ASN for administrator "
        "and pengawas."
    ),
    pkn.CATATAN_MASA_JABATAN: 'Read as all the time in that post; the text only says "service".',
    pkn.CATATAN_USIA_JPT: (
        "One year below the highest age for appointment: 58 for JPT madya, 56 for JPT pratama (PP 11/2017 Pasal 107 "
        "ayat (1) huruf b and c)."
    ),
    pka.CATATAN_SETINGKAT: (
        'JF "equal to a Jabatan pengawas" is not defined; the default is ahli muda alone, into which pengawas were '
        "made equal (PermenPANRB 17/2021)."
    ),
    pka.CATATAN_PENGALAMAN: (
        'Experience as pengawas "as regulated by the government regulation" is read as 3 years, as in PP 11/2017 Pasal '
        "54 ayat (1) huruf d; it can also be read that having held one is enough."
    ),
    "awal-2023": "from the start of 2023",
    "1-juni-2022": "from 1 June 2022",
    "batas-usia-pensiun": "retirement age",
    "konfirmasi-lan": "confirmation of LAN",
    "ahli-muda": "ahli muda",
    "ahli-muda-atau-penyelia": "ahli muda or penyelia",
    "pernah": "ever",
    "masa dalam pangkat III/a atau lebih tinggi": "time in rank III/a or above",
    "masa sejak duduk dalam jabatan pada jenjang itu": "time since taking a post of that level",
    "masa dalam JPT pratama": "time in JPT pratama",
    "masa dalam JF ahli utama": "time in JF ahli utama",
    "pengalaman dalam Jabatan Pengawas": "experience as pengawas",
    "masa kerja sebagai PNS": "service as PNS",
    "masa sejak diangkat sebagai CPNS": "time since appointment as CPNS",
    "menduduki JF jenjang penyelia": "holds a JF penyelia",
    "pernah mengikuti Pelatihan Struktural": "attended a structural training",
    "pernah mengikuti pelatihan kepemimpinan sesuai jenjang Jabatan yang diduduki": (
        "attended the leadership training of the level of the post held"
    ),
    "telah mengikuti dan lulus Pelatihan Kepemimpinan Pengawas": "attended and passed PKP",
    "telah mengikuti dan lulus Pelatihan Kepemimpinan Administrator": "attended and passed PKA",
    "telah mengikuti dan lulus Pelatihan Kepemimpinan Nasional Tingkat II": "attended and passed PKN Tingkat II",
    "diusulkan berdasarkan manajemen talenta oleh Instansi Pemerintah yang telah menerapkan sistem merit": (
        "proposed by the talent management of an agency that applies the merit system"
    ),
    "pangkat atau masa kerja dikecualikan dengan persetujuan tertulis LAN": (
        "rank or service waived with the written consent of LAN"
    ),
    "mendapatkan izin tertulis LAN untuk mengikuti sesudah batas waktunya": (
        "written leave of LAN to attend after the time set"
    ),
    "diselenggarakan oleh lembaga pelatihan pemerintah": "held by a training body of the government",
    "bekerja sama dengan LAN atau lembaga pelatihan terakreditasi": "held together with LAN or an accredited body",
    "kerja sama itu diizinkan secara tertulis oleh Deputi Kebijakan Bangkom ASN": (
        "written leave of the Deputi Kebijakan Bangkom ASN for that"
    ),
    "mutunya dijamin oleh LAN dan/atau lembaga pelatihan terakreditasi A atau B": (
        "quality assured by LAN or a body accredited A or B"
    ),
    "melaksanakan Diklat Kepemimpinan": "to hold Diklat Kepemimpinan",
    "mengikuti Diklat Kepemimpinan": "to attend Diklat Kepemimpinan",
    "CPNS diikutsertakan dalam Diklat Prajabatan": "a CPNS is sent to Diklat Prajabatan",
    "mengikuti dan lulus Diklat Prajabatan untuk diangkat sebagai PNS": (
        "to attend and pass Diklat Prajabatan to be appointed PNS"
    ),
    latsar.CATATAN_MASA_PERCOBAAN: (
        "Probation runs from TMT CPNS (official note). If Latsar cannot be held within it because of conditions that "
        "the Minister determines, the appointment follows attending and passing it (PP 17/2020; the number of the "
        "article could not be read)."
    ),
    latsar.CATATAN_PRAJABATAN: "Diklat Prajabatan is recorded as the programme Latsar CPNS.",
    kurikulum.CATATAN_BLENDED: (
        "Only the gist was read, without PKN Tingkat I; whether Peraturan LAN 6/2022 changed it could not be read. "
        "Hours and days by the wording of Pasal 14 before its change could not be read either."
    ),
    kurikulum.CATATAN_LATSAR: "Its hours are from a secondary source; its days were not found.",
    kurikulum.SELURUHNYA: "all of it",
    layanan_kurikulum.JUDUL: "curricula of training on {hari}",
    layanan_kurikulum.JAM_DAN_HARI: "{jp} JP, {hari} days",
    layanan_kurikulum.JAM: "{jp} JP",
    peraturan.PP_100_2000.catatan: (
        "Since UU 5/2014 eselon equal JPT and JA (Pasal 131); this PP stayed in force (Pasal 139)."
    ),
    peraturan.PERLAN_6_2022.catatan: (
        "Its day in 2022 could not be read; taken is the first day that is surely later."
    ),
    peraturan.PERLAN_1_2021.catatan: "What Peraturan LAN 10/2021 changed could not be read.",
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
    layanan_tugas_belajar.MASA: "study leave from {mulai}, back on {sampai}",
    layanan_tugas_belajar.TANPA_AKHIR: "study leave from {mulai}, no day of return on record",
    layanan_tugas_belajar.PANJANG: "can be made longer by {sisa}, back on {paling_lambat} at the latest ({dasar})",
    layanan_tugas_belajar.HABIS: "cannot be made longer any more, back on {paling_lambat} at the latest ({dasar})",
    layanan_tugas_belajar.KAHAR: "for force majeure it can be made longer without a limit ({dasar} huruf c)",
    layanan_tugas_belajar.ENTAH_PANJANG: "it is not known until when it can be made longer",
    layanan_tugas_belajar.IKATAN: "bound for {lama}, until {sampai} ({dasar})",
    layanan_tugas_belajar.BEBAS: "not bound to serve ({dasar})",
    layanan_tugas_belajar.ENTAH_IKATAN: "it is not known for how long he is bound to serve",
    layanan_tugas_belajar.MENGEMBALIKAN[True]: "owes back what the state paid ({dasar})",
    layanan_tugas_belajar.MENGEMBALIKAN[False]: "owes nothing back of what the state paid ({dasar})",
    layanan_tugas_belajar.MENGEMBALIKAN[None]: "it is not known whether he owes back what the state paid ({dasar})",
    layanan_tugas_belajar.MENGUNTUNGKAN: (
        "began before 29 December 2021: where the older rule is kinder, it applies ({dasar}); it has not been read"
    ),
    "lama normatif program studi": "normative length of the course",
    "lama tugas belajar menurut jenjang studi": "the length of study leave for the level of the course",
    "Tidak Terakreditasi": "Not Accredited",
    "program studi termasuk rencana kebutuhan tugas belajar instansi": (
        "the course is in the agency's plan of study leave"
    ),
    "program studi disetujui Menteri": "the Minister agreed to the course",
    "program studi pada perguruan tinggi luar negeri": "the course is held abroad",
    "program studi diakui kementerian bidang pendidikan": "the course is recognised by the ministry of education",
    "lulus seleksi tugas belajar": "passed the selection for study leave",
    "menandatangani perjanjian tugas belajar": "signed the agreement on study leave",
    "sedang dalam pemeriksaan pelanggaran disiplin atau tindak pidana": (
        "under examination for a breach of discipline or a crime"
    ),
    "sedang menjalani pidana penjara atau kurungan": "serving a sentence of prison or detention",
    "pernah dijatuhi pidana penjara atau kurungan yang berkekuatan hukum tetap": (
        "was finally sentenced to prison or detention"
    ),
    "hari putusan pidana penjara atau kurungan terakhir": "day of the last final sentence of prison or detention",
    "masa sejak putusan pidana penjara atau kurungan terakhir": (
        "time since the last final sentence of prison or detention"
    ),
    "pernah dibatalkan atau dihentikan tugas belajarnya": "had a study leave cancelled or ended",
    "hari tugas belajar terakhir kali dibatalkan atau dihentikan": (
        "day on which a study leave was last cancelled or ended"
    ),
    "masa sejak tugas belajar terakhir kali dibatalkan atau dihentikan": (
        "time since a study leave was last cancelled or ended"
    ),
    "urutan tugas belajar yang melanjutkan tugas belajar sebelumnya tanpa jeda": (
        "number of study leaves in a row that go on from the one before"
    ),
    "dikecualikan dari persyaratan masa kerja": "service is waived",
    "dikecualikan dari persyaratan sisa masa kerja": "remaining service is waived",
    "dikecualikan dari persyaratan penilaian kinerja": "appraisals are waived",
    "dikecualikan dari persyaratan kesehatan": "health is waived",
    "dikecualikan dari larangan selama diperiksa, dihukum, cuti, atau diberhentikan sementara": (
        "the bars of examination, sanction, leave and suspension are waived"
    ),
    "dikecualikan dari larangan sesudah dihukum, dipidana, atau dihentikan tugas belajarnya": (
        "the bars after a sanction, a sentence or a study leave that was ended are waived"
    ),
    "dikecualikan dari seleksi tugas belajar": "the selection is waived",
    "dikecualikan dari perjanjian tugas belajar": "the agreement is waived",
    "perpanjangan di atas waktu normatif program studi": "extension beyond the normative time of the course",
    "alasan perpanjangan tugas belajar": "reason for the extension of study leave",
    "karena keadaan kahar yang dinyatakan pejabat berwenang": "for force majeure declared by the competent authority",
    "perubahan kondisi sistem studi/perkuliahan": "a change in the system of study",
    "keterlambatan penerimaan dana biaya tugas belajar": "late receipt of the funds",
    "penyelesaian tugas akhir membutuhkan tambahan waktu karena keadaan di luar kemampuannya": (
        "the final paper needs more time for reasons beyond his power"
    ),
    "alasan lain": "another reason",
    "diperpanjang jangka waktu tugas belajarnya": "to have study leave extended",
    "terikat ikatan dinas karena tugas belajar, juga yang mandiri": (
        "bound to serve after study leave, at own cost as well"
    ),
    "tidak menyelesaikan tugas belajar yang dibiayai negara": "did not finish study leave paid by the state",
    "wajib mengembalikan biaya yang dikeluarkan negara selama tugas belajar": (
        "to pay back what the state spent on the study leave"
    ),
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
    "tidak-terikat": "not bound",
    "terikat": "bound",
    tugas_belajar.CATATAN_ACUAN: (
        "Remaining service runs from the day asked to the day on which the retirement age is reached. The text makes "
        "no difference for study at own cost."
    ),
    tugas_belajar.CATATAN_SETAHUN: "Some agencies ask for 2 years; that is a rule of the agency.",
    tugas_belajar.CATATAN_SE_4: "Since 29 December 2021 replaced by remaining service (SE MenPANRB 28/2021).",
    tugas_belajar.CATATAN_LAMA_SE_4: "The length of a course as told by an official of BKN is read as the longest.",
    tugas_belajar.CATATAN_PENETAPAN: (
        "Whoever meets the conditions and passes the selection is appointed by the PPK (angka 3). Conditions can be "
        "waived for posts set with the Minister's approval (angka 1 huruf i and j); the text does not say which, so it "
        "is read: those that the decision names."
    ),
    tugas_belajar.CATATAN_DIJATUHI: (
        "Imposed is counted from the day on which the sanction took effect; one that was annulled does not count."
    ),
    tugas_belajar.CATATAN_LANJUTAN: (
        'Huruf a is cut off after "at most 1 (one) time"; read: at most one study leave that goes on from the one '
        "before without a break."
    ),
    tugas_belajar.CATATAN_PERPANJANGAN: (
        "The PPK extends, and the extension counts as part of the whole (huruf d), so measured is the time beyond the "
        "normative time of the course, earlier extensions included. Whoever does not finish after it loses the status "
        "(huruf e)."
    ),
    akibat_tugas_belajar.CATATAN_BIAYA: (
        "For study leave that began before 29 December 2021 the kinder rule applies (angka 15 huruf a); the older one "
        "has not been read."
    ),
    akibat_tugas_belajar.CATATAN_ANALOGI: (
        "What study leave of more than 6 months means (none of the work done, without a break) is explained for "
        "Pasal 64 and Pasal 94 only; here it is applied by analogy."
    ),
    akibat_tugas_belajar.CATATAN_IKATAN: (
        "The length of the bond (twice the study if released from the post, once if not) is from general knowledge, "
        "and fits the remaining service of three and two lengths in Lampiran angka 1 huruf b; angka 8 to 12 could not "
        "be read. An agency can use a table of its own."
    ),
    akibat_tugas_belajar.CATATAN_IKATAN_MANDIRI: (
        "That study at own cost does not bind is from general knowledge; Lampiran angka 1 huruf b reckons with the "
        "bond and makes no difference for it. For study leave that began before 29 December 2021 the kinder rule "
        "applies (angka 15 huruf a): free after the time by this circular, before that it is not known."
    ),
    akibat_tugas_belajar.CATATAN_LAPOR: (
        "Who does not report is dismissed honourably, not at own request (ayat (2)). Working days are those of the "
        "calendar given, counted from the day after the last day of study leave."
    ),
    tugas_belajar.CATATAN_KEHUTANAN: (
        "Not covered: no study leave during suspension, CLTN or full secondment; the tests TPA and TOEFL are among "
        "the papers. D-I and D-II are not named."
    ),
    peraturan.SE_28_2021.catatan: (
        "The copy lacks the rest of angka 7 and angka 8 to 12 of the annex (standing, rights, duties, bond, "
        "cancellation), and angka 2 huruf a and angka 13 huruf a are cut off."
    ),
    peraturan.SE_4_2013.catatan: (
        "Its text is not in the copies read. Its covering letter, of 25 March 2013, says that it was established; that "
        "day is taken."
    ),
    peraturan.PERPRES_12_1961.catatan: (
        "The only presidential regulation on study leave that was found, and not read; taken from the day of the "
        "oldest circular that was found, which holds the conditions."
    ),
    peraturan.PERMENHUT_11_2025.catatan: (
        "The day in 2025 has not been checked; taken is the first day that is surely later."
    ),
    jam_pelajaran.CATATAN_TAHUN: (
        "Within one year is read as a calendar year without carry-over; TMS before 31 December means not met up to "
        "that day. Ayat (3) words it as a right of the PNS, and ayat (5) makes the PPK provide it. According to a "
        "secondary source PP 17/2020 kept the figure 20."
    ),
}
