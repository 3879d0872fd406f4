"""English: the terms of the vocabulary and of the rules, for `explain` and `describe`."""

from __future__ import annotations

from karier_asn.engine import prosa
from karier_asn.rules import bacaan, peraturan
from karier_asn.rules.mentoring import pasangan
from karier_asn.rules.merit import administrasi, disiplin, gaji_berkala, mutasi, pensiun
from karier_asn.rules.merit.angka_kredit import akun, kenaikan, rumus
from karier_asn.rules.merit.angka_kredit import bacaan as bacaan_kredit
from karier_asn.rules.merit.inggris import JABATAN
from karier_asn.rules.merit.inggris_seleksi import SELEKSI
from karier_asn.rules.merit.pangkat import pengabdian, reguler, umum
from karier_asn.rules.merit.pangkat import pilihan as kp_pilihan
from karier_asn.rules.pelatihan import (
    buku_jp,
    jam_pelajaran,
    kepemimpinan,
    kompetensi,
    konversi,
    persyaratan,
    prioritas,
    rencana,
    tugas_belajar,
)

INGGRIS = prosa.INGGRIS.dengan(
    JABATAN
    | SELEKSI
    | {
        # values
        "Sangat Baik": "Very Good",
        "Baik": "Good",
        "Butuh Perbaikan": "Needs Improvement",
        "Kurang": "Poor",
        "Sangat Kurang": "Very Poor",
        # facts
        "berstatus PNS": "status PNS (permanent civil servant)",
        "usia": "age",
        "kualifikasi pendidikan": "level of education",
        "pangkat, golongan ruang": "rank (golongan ruang)",
        "masa dalam pangkat terakhir": "time in the last rank",
        "tidak melampaui pangkat atasan langsungnya": "not above the rank of the direct superior",
        "lulus ujian dinas Tingkat I": "passed ujian dinas level I",
        "lulus ujian dinas Tingkat II": "passed ujian dinas level II",
        "menduduki Jabatan pelaksana": "held a Jabatan pelaksana",
        "menduduki Jabatan pengawas": "held a Jabatan pengawas",
        "menduduki Jabatan administrator": "held a Jabatan administrator",
        "menduduki JPT pratama": "held a JPT pratama",
        "menduduki JPT madya": "held a JPT madya",
        "menduduki JF jenjang ahli madya": "held a JF at the level ahli madya",
        "menduduki JF jenjang ahli utama": "held a JF at the level ahli utama",
        "menduduki jabatan struktural atau jabatan fungsional": "holds a structural or functional post",
        "menduduki JF yang setingkat (kelas jabatan sama)": "held a JF of the same job class",
        "menduduki Jabatan dalam bidang tugas yang terkait": "held a post in a related field",
        "predikat kinerja tahun lalu": "performance predicate of last year",
        "predikat kinerja dua tahun lalu": "performance predicate of the year before last",
        "memenuhi standar Kompetensi Teknis, Manajerial, dan Sosial Kultural jabatan itu": (
            "meets the technical, managerial and socio-cultural competence standard of the post"
        ),
        "integritas dan moralitas yang baik": "good integrity and morality",
        "sehat jasmani dan rohani": "physically and mentally healthy",
        "jam pelajaran pengembangan kompetensi tahun berjalan": "hours of competence development this year",
        "lulus ujian penyesuaian kenaikan pangkat": "passed ujian penyesuaian kenaikan pangkat",
        "lulus Diklatpim Tingkat IV": "passed Diklatpim level IV",
        "lulus Diklatpim Tingkat III": "passed Diklatpim level III",
        "menunjukkan prestasi kerja luar biasa baiknya": "did outstanding work",
        "menemukan penemuan baru yang bermanfaat bagi negara": "made a discovery of use to the state",
        "diangkat dalam jabatan atau diberi tugas yang memerlukan keahlian sesuai ijazah yang diperoleh": (
            "holds a post or task that needs the diploma obtained"
        ),
        "dinyatakan cacat karena dinas dan tidak dapat bekerja lagi dalam semua jabatan negeri": (
            "declared disabled by service and unable to work in any public post"
        ),
        "dinyatakan tewas": "declared to have died in service (tewas)",
        "meninggal dunia": "died",
        "bekerja sebagai PNS, sejak CPNS": "in service since CPNS",
        "diberhentikan dengan hormat dengan hak pensiun karena mencapai batas usia pensiun": (
            "honourably dismissed with a pension at the age limit"
        ),
        "pernah dijatuhi hukuman disiplin tingkat berat": "ever under a heavy sanction",
        "telah lulus tugas belajar dan memperoleh ijazah": "finished a study assignment with a diploma",
        "menduduki jabatan fungsional": "holds a JF",
        "menjadi pejabat negara": "pejabat negara (state official)",
        "diberhentikan dari jabatan organiknya": "released from the post in the agency",
        "pangkat setingkat lebih tinggi": "the next rank",
        "pangkat terendah jabatannya": ("the lowest rank of the post"),
        "pangkat tertinggi jabatannya": ("the highest rank of the post"),
        "pangkat terendah yang ditetapkan bagi jabatannya": ("the lowest rank set for the post"),
        "pangkat tertinggi yang ditetapkan bagi jabatannya": ("the highest rank set for the post"),
        "sedang menjalani penundaan kenaikan pangkat": "under a delay of promotion",
        "Dokter/Apoteker": "physician or pharmacist",
        "mengikuti dan lulus pelatihan terkait dengan bidang tugas dan/atau pendidikan dan pelatihan terintegrasi": (
            "passed training in the field of the post or the integrated training"
        ),
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
        rencana.BELUM_DINILAI: "{nama} not assessed: assess it first, the standard of the post asks for level {minta}",
        rencana.BELUM_PASTI: "of the JP done so far at least {ada} are known; make sure first ({dasar})",
        rencana.MASIH_KURANG: "of the {jam} JP owed ({dasar}) {kurang} JP are still missing",
        "belajar di tempat kerja": "learning at work",
        "belajar dari orang lain": "learning from others",
        "belajar formal": "formal learning",
        "hasil kerja": "results of work",
        "perilaku kerja": "conduct at work",
        "diselenggarakan di luar masa rencana": "held outside the time of the plan",
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
            "competence does not make up for a gap in another."
        ),
        kompetensi.CATATAN_MASA_BERLAKU: (
            "BKN and ANRI say two years (June 2025); some say three, without a source that was read. The result counts "
            "no longer on the day it comes to that age."
        ),
        prioritas.CATATAN_DAPAT: (
            "May be given priority: a possibility, not a right. Two years are read as the last two calendar years that "
            "are complete."
        ),
        prioritas.CATATAN_BAIK: (
            "The text names the predicate Good; ayat (1) treats Very Good by itself. The default includes Very Good, "
            "so that the higher is not left behind by the lower."
        ),
        peraturan.PERBKN_26_2019.catatan: (
            "The day of promulgation in 2019 has not been checked; taken is the first day that is surely later. The "
            "annex has not been read: that the limits of JPM come from there is general knowledge."
        ),
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
        # retirement and discipline
        "jenjang Jabatan yang diduduki": "level of the post held",
        "menduduki JF guru": "holds the JF guru (teacher)",
        "menduduki JF dosen": "holds the JF dosen (lecturer)",
        "menduduki JF peneliti atau perekayasa": "holds the JF peneliti or perekayasa (researcher, engineer)",
        "batas usia pensiun ditetapkan tersendiri bagi jabatannya": "a retirement age of its own set for the post",
        "sisa waktu sampai batas usia itu": "time left until that age",
        "sisa masa kerja sampai pensiun": "service left until retirement",
        "sisa masa kerja dalam jabatan itu sampai pensiun": "service left in that post until retirement",
        "belum mencapai Batas Usia Pensiun": "below the retirement age (BUP)",
        "belum mencapai batas usia tertentu dalam jabatan": "below the age limit of the post",
        "sedang menjalani hukuman disiplin berat": "under a heavy disciplinary sanction",
        "pernah dijatuhi hukuman disiplin": "has had a disciplinary sanction",
        "pernah dijatuhi hukuman disiplin sedang atau berat": "has had a medium or heavy disciplinary sanction",
        "masa tanpa hukuman disiplin sedang atau berat": "time free of medium and heavy sanctions",
        "masa sejak hukuman disiplin sedang atau berat terakhir": "time since the last medium or heavy sanction",
        "bebas dari hukuman disiplin sedang atau berat": "free of medium and heavy sanctions",
        "tidak pernah dijatuhi hukuman disiplin": "never sanctioned",
        "selesai-dijalani": "from the end of the sanction",
        "mulai-berlaku": "from the first day of the sanction",
        disiplin.CATATAN_LIHAT_BALIK: (
            "The time free of sanctions can run from the end of the sanction or from its first day; unless the agency "
            "says otherwise, from its end."
        ),
        disiplin.CATATAN_PADANAN: (
            "That a cut of 6, 9 and 12 months is replaced by a delay of the rise in pay, a delay of promotion and a "
            "lower rank for 1 year, in this order, is read from an application citing Peraturan BKN 6/2022 Pasal 62."
        ),
        disiplin.CATATAN_BUKAN_PEJABAT: (
            "PP 53/2010 Pasal 10 angka 9 huruf b and c name only holders of a structural or functional post; of others "
            "the text does not name the kind."
        ),
        pensiun.CATATAN_BUP: (
            "Read from the post held definitively on each day. Not covered: retirement ages before 7 April 2017 (PP "
            "32/1979 and PP 21/2014 among others), and what PP 17/2020 says of JF holders released for a time."
        ),
        pensiun.CATATAN_TERSENDIRI: (
            "The JF guru, dosen, peneliti and perekayasa are known by the name of the post. For another JF whose age a "
            "law sets, and for whoever was prolonged, record the age in batas_usia_pensiun of the post."
        ),
        pensiun.CATATAN_PROFESOR: (
            "The prolongation to 70 for outstanding professors (ayat (5)) is granted to each; record the age in "
            "batas_usia_pensiun of the post."
        ),
        pensiun.CATATAN_PERALIHAN: (
            "Whoever was above the new age on 7 April 2017 and still served is taken to have had the former age that "
            "this article names."
        ),
        peraturan.UU_14_2005.catatan: "The day of promulgation, 30 December 2005, has not been checked.",
        peraturan.UU_11_2019.catatan: "The day of promulgation, 13 August 2019, has not been checked.",
        # time in post and moves
        "masa dalam jabatan yang diduduki": "time in the post held",
        "masa jabatan JPT-nya diperpanjang dengan persetujuan PPK": "tenure of the JPT extended with the PPK's consent",
        "sedang dalam proses pemeriksaan pelanggaran disiplin": "under examination for a breach of discipline",
        "diangkat dari pengadaan menurut PermenPANRB 6/2024": "recruited under PermenPANRB 6/2024",
        "masa sejak diangkat sebagai PNS": "time since the appointment as PNS",
        "menjalani cuti di luar tanggungan negara": "on leave outside state responsibility (CLTN)",
        "cuti di luar tanggungan negaranya diperpanjang": "CLTN extended",
        "diberhentikan sementara sebagai PNS": "suspended as PNS",
        "bekerja sebagai PNS atau calon PNS": "in service as PNS or CPNS",
        "masa kerja sebagai PNS": "service as PNS",
        "masa bekerja terus-menerus": "unbroken service",
        "lama cuti di luar tanggungan negara": "length of the CLTN",
        "mengisi JPT melalui mutasi dari JPT lain": "filling a JPT by a move from another JPT",
        "mengisi JPT melalui mutasi dari JPT lain dalam satu instansi": (
            "filling a JPT by a move from another JPT of the same agency"
        ),
        "masa menduduki JPT belum habis": "tenure of the JPT not over",
        "dapat dimutasi menurut masa dalam jabatannya": "may be moved by time in post",
        "pindah ke instansi lain atas permintaan sendiri": "move to another agency at own request",
        "dapat diberi cuti di luar tanggungan negara": "may be granted CLTN",
        "cuti di luar tanggungan negara belum melampaui masanya": "CLTN within its time",
        "perlu-perpanjangan": "with an extension",
        "tidak-dapat": "not at all",
        "paling-singkat-2-tahun": "at least 2 years",
        "2-sampai-5-tahun": "2 to 5 years",
        "6-bulan-yang-diumumkan": "the 6 months announced",
        mutasi.CATATAN_JPT: (
            "Not judged: the competence test, and the coordination with the Komisi ASN, now done by BKN. PP 17/2020 "
            "regulates moves between JPT anew; its text has not been read, and later practice still uses 2 to 5 years."
        ),
        mutasi.CATATAN_KLASIFIKASI: (
            "One classification of posts (duties alike or of one family) is read as the same field in the agency's own "
            "classification."
        ),
        mutasi.CATATAN_LEWAT_5_TAHUN: (
            "Whoever has held a JPT for more than 5 years needs an extension with the PPK's consent (Pasal 133 ayat "
            "(2)); whether he can still be moved without a selection the text does not say."
        ),
        mutasi.CATATAN_SELANG: (
            "At most 5 years can be read as the agency's duty, so that whoever is beyond it may still be moved, or as "
            "a limit for the employee. The 6 months were announced by BKN on 1 July 2025 without a regulation that "
            "could be found, while Pasal 190 was not changed."
        ),
        mutasi.CATATAN_PERMINTAAN: (
            "Not judged: the request, the proposal and consent of the PPKs, and the analysis of posts. Since "
            "appointment is read as since TMT PNS; for moves on personal grounds only."
        ),
        mutasi.CATATAN_CLTN: (
            "The PPK judges the personal and urgent grounds. Service counts from TMT CPNS; the text does not say "
            "whether time as CPNS is included."
        ),
        peraturan.PERBKN_5_2019.catatan: (
            "The day of promulgation in 2019 has not been checked; taken is the first day that is surely later."
        ),
        peraturan.PERMENPANRB_6_2024.catatan: (
            "The day of promulgation in 2024 has not been checked; taken is the first day that is surely later."
        ),
        # durations and tables
        "pengalaman pada jabatan asal atau JF setingkat dalam bidang tugas yang sesuai": (
            "experience in the post below, or a JF of equal class, in a matching field"
        ),
        "pengalaman pada jabatan asal dalam bidang tugas yang sesuai": (
            "experience in the post below in a matching field"
        ),
        "pengalaman pada JF setingkat dalam bidang tugas yang sesuai": (
            "experience in a JF of equal class in a matching field"
        ),
        "pengalaman pada jabatan asal": "experience in the post below",
        "pengalaman Jabatan dalam bidang tugas yang terkait, secara kumulatif": (
            "experience in posts in a related field, all told,"
        ),
        "masa dalam kedua jabatan": "time in both posts together",
        "pangkat tertinggi menurut ijazah": "the highest rank for the diploma",
        "pangkat awal ijazah yang diperoleh": "the start rank of the diploma obtained",
        "pangkat awal ijazah tugas belajar": "the start rank of the diploma of the study assignment",
        "masa sejak gaji berkala terakhir": "time since the last step of pay",
        "kenaikan gaji berkala pertama": "the first step of pay",
        "masa perjanjian kerja": "length of the contract",
        "golongan PPPK": "golongan of a PPPK",
        "masa sejak dijatuhi hukuman disiplin sedang atau berat": "time since a medium or heavy sanction was imposed",
        "masa bekerja sebagai PNS secara terus menerus": "unbroken service as PNS",
        "masa bekerja sebagai PNS secara terus menerus, tanpa masa cuti": "service as PNS, leave not counted,",
        # titles
        "diangkat dalam Jabatan administrator": "appointment to a Jabatan administrator",
        "diangkat dalam Jabatan pengawas": "appointment to a Jabatan pengawas",
        "diangkat dalam Jabatan pelaksana": "appointment to a Jabatan pelaksana",
        "diangkat dalam JPT utama dari kalangan PNS": "appointment to JPT utama from among PNS",
        "diangkat dalam JPT madya dari kalangan PNS": "appointment to JPT madya from among PNS",
        "diangkat dalam JPT pratama dari kalangan PNS": "appointment to JPT pratama from among PNS",
        "kenaikan pangkat reguler": "reguler promotion",
        "ada pangkat setingkat lebih tinggi": "there is a higher rank",
        "kenaikan pangkat pilihan bagi pemangku jabatan struktural": "promotion of holders of a structural post",
        "PNS yang menduduki jabatan struktural": "PNS who hold a structural post",
        "pangkatnya dalam jenjang pangkat jabatan": "rank within the ranks of the post",
        "pangkatnya satu tingkat di bawah jenjang pangkat jabatan": "rank one step below the ranks of the post",
        "pangkatnya satu tingkat di bawah jenjang pangkat jabatan, sudah 4 tahun": (
            "rank one step below the ranks of the post, for 4 years"
        ),
        "kenaikan pangkat pilihan karena prestasi kerja luar biasa baiknya": "promotion for outstanding work",
        "kenaikan pangkat pilihan karena penemuan baru yang bermanfaat bagi negara": "promotion for a discovery",
        "kenaikan pangkat pilihan bagi pejabat negara yang diberhentikan dari jabatan organiknya": (
            "promotion of pejabat negara released from their post"
        ),
        "pejabat negara yang lepas jabatan organik": "pejabat negara released from their post",
        "kenaikan pangkat pilihan karena memperoleh ijazah (penyesuaian ijazah)": "promotion for a diploma",
        "kenaikan pangkat pilihan setelah lulus tugas belajar": "promotion after a study assignment",
        "kenaikan pangkat pengabdian": "promotion for service (pengabdian)",
        "kenaikan pangkat pengabdian karena cacat karena dinas": "promotion for disability by service",
        "kenaikan gaji berkala PNS": "periodic step of pay of a PNS",
        "kenaikan gaji berkala PPPK": "periodic step of pay of a PPPK",
        "kenaikan pangkat anumerta": "posthumous promotion (anumerta)",
        "PNS yang dapat diberi kenaikan pangkat reguler": "PNS to whom reguler promotion can be given",
        "masa dalam pangkat dan penilaian prestasi kerja": "time in rank and appraisal",
        "lulus ujian dinas, kecuali yang dikecualikan": "passed ujian dinas, unless exempt",
        "pengembangan kompetensi bagi setiap PNS": "competence development of every PNS",
        "menjadi mentor bagi mentee ini": "to mentor this mentee",
        # readings and notes
        "hari-ulang-tahun": "up to the birthday",
        "genap-tahun": "up to the day before the next birthday",
        "bidang-dan-masa-bagi-keduanya": "field and years for both kinds of post",
        "masa-bagi-jabatan-asal-saja": "years for the post below only",
        "bidang-bagi-jf-saja": "field for the JF only",
        "tiap-jabatan": "in one of the two posts",
        "dijumlahkan": "in both posts together",
        "eselon": "by eselon where none is set",
        "ditetapkan-saja": "only as set for the post",
        "memutus": "leave breaks it",
        "tidak-dihitung": "leave is only not counted",
        "bukan-pejabat": "holders of no such post only",
        "semua-pns": "all PNS",
        bacaan.CATATAN_USIA: (
            "The regulation does not say whether an age limit ends on that birthday or on the day before the next one, "
            "nor at which date age is taken; taken here is the day asked."
        ),
        bacaan.CATATAN_PENGALAMAN: (
            "The text can be read so that the matching field, or the years, belong to only one of the post below and "
            "the JF. Separate spells, and time in both, are added."
        ),
        bacaan.CATATAN_DUA_JABATAN: (
            "The text does not say whether time in the two posts may be added. Separate spells in one post are added."
        ),
        bacaan.CATATAN_PREDIKAT: (
            "Each element of the appraisal at least good is read as an annual predicate of at least Good; the elements "
            "of older appraisals (PP 46/2011) are not looked at. The last two years are the last two calendar years "
            "that are complete."
        ),
        bacaan.CATATAN_KOMPETEN: (
            "Read from an assessment against the standard of the level; the standard of the post itself, above all its "
            "technical competence, is not covered yet."
        ),
        bacaan.CATATAN_BIDANG: "Related is read as the same field in the agency's own classification.",
        administrasi.CATATAN_SETINGKAT_PELAKSANA: (
            "The official note defines a JF of equal level for ayat (1) huruf d only (same job class); here it is "
            "applied by analogy. Field is read as the same field in the agency's own classification."
        ),
        reguler.CATATAN_PERIODE: (
            "Promotion takes effect on the next period after the conditions are met (Pasal 4), so the day they are met "
            "is not the TMT of the new rank. Until 16 April 2002 Pasal 7 had numbered ayat and a rule for Spesialis I "
            "and II, not included."
        ),
        reguler.CATATAN_SASARAN: (
            "Since 2002 the text no longer names holding no structural or functional post as a general condition, and "
            "Pasal 1 angka 3 says irrespective of the post; in practice holders rise by kenaikan pangkat pilihan "
            "(Pasal 9 huruf a). Secondment (Pasal 6 ayat (1) huruf b, at most three times) is not covered yet."
        ),
        reguler.CATATAN_ATASAN: (
            "Since 20 May 2025 Peraturan BKN 2/2025 Pasal 2 ayat (2) allows a rank above the superior's; the PP itself "
            "(and Pasal 33) was not changed."
        ),
        reguler.CATATAN_IJAZAH: (
            "SIASN does not tell the diplomas of physicians, pharmacists and SGPLB; enter the right Pendidikan."
        ),
        umum.CATATAN_UJIAN: "According to a secondary source holders of a JF are exempt too; see their promotion.",
        bacaan.CATATAN_HUKUMAN: (
            "Where the kind of a medium or heavy sanction is not recorded, look it up in the decree while it runs."
        ),
        gaji_berkala.CATATAN_KGB: (
            "The text has not been read. At least sufficient is read as an annual predicate of at least Needs "
            "Improvement, once called Cukup."
        ),
        gaji_berkala.CATATAN_KGB_PPPK: (
            "According to the press; that the first step of golongan V asks for one year of appraisal is read from its "
            "example."
        ),
        peraturan.PP_7_1977.catatan: "Its text has not been read; its first day in force has not been checked.",
        peraturan.PERMENPANRB_7_2023.catatan: (
            "Its first day in force in 2023 has not been checked; taken is the last day of that year."
        ),
        umum.CATATAN_DIKLATPIM: (
            "Older equal trainings such as ADUM, SEPALA, SPAMA and SEPADYA, and the leadership trainings for pengawas "
            "(PKP) and administrator (PKA) after it, are read as Diklatpim."
        ),
        umum.CATATAN_JENJANG_PANGKAT: (
            "The annex of PP 13/2002 was repealed by PP 11/2017 Pasal 362, and ranks of posts are set under Pasal 48; "
            "according to secondary sources the ranks of each eselon are still used where none is set."
        ),
        kp_pilihan.CATATAN_STRUKTURAL: (
            "Since PP 12/2002 deleted Pasal 11, the 4 years of those within the ranks of the post stand in its "
            "implementation (secondary source). Those two or more steps below the ranks are not included."
        ),
        kp_pilihan.CATATAN_PELANTIKAN: (
            "Until 16 April 2002 it took effect on the first period after the inauguration, whatever time or appraisal."
        ),
        kp_pilihan.CATATAN_AMAT_BAIK: (
            "Very good is read as an annual predicate Very Good. The work is established by a decree of the PPK, which "
            "is used once."
        ),
        kp_pilihan.CATATAN_RATA_RATA: "Good on average is read as an annual predicate of at least Good.",
        kp_pilihan.CATATAN_PEJABAT_NEGARA: "Those not released from their post are considered by that post (ayat (2)).",
        kp_pilihan.CATATAN_SETINGKAT_IJAZAH: (
            "The new rank is the start rank of the diploma, so it can be more than one step. The rule for Spesialis I "
            "and II until 16 April 2002 is not included."
        ),
        pengabdian.CATATAN_TERUS_MENERUS: (
            "Service is counted since CPNS (secondary source). The text does not say whether leave outside state "
            "responsibility breaks unbroken service or is only not counted."
        ),
        pengabdian.CATATAN_TMT: (
            "Effective on the day of death, or the first of the month of dismissal with a pension; it waits for no "
            "period. Until 16 April 2002 only at the age limit, one month before the dismissal."
        ),
        pengabdian.CATATAN_CPNS: (
            "A CPNS who died in service becomes PNS from the first of that month (Pasal 23), and then rises."
        ),
        pengabdian.CATATAN_CACAT: "A CPNS declared disabled by service becomes PNS first (Pasal 29).",
        peraturan.KEP_BKN_12_2002.catatan: (
            "Sources differ on whether it was repealed (by Peraturan BKN 4/2023 or 2/2025), wholly or in part; taken "
            "to be in use, except for the limit of the superior's rank."
        ),
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
        konversi.CATATAN_LINGKUP: "Whether it was international is not on record; counted by the national column.",
        buku_jp.CATATAN_GANDA: "This certificate is on record more than once; counted once, with the most hours.",
        buku_jp.CATATAN_BENTUK: "The form of the activity is not known, so its hours cannot be told; add the form.",
        buku_jp.CATATAN_TANPA_BARIS: "The table has no such form in that scope; the hours are not known.",
        buku_jp.CATATAN_TABEL: (
            "The table is not in force on the day the activity was completed; the hours are not known."
        ),
        buku_jp.CATATAN_TANPA_TANGGAL: (
            "An activity has no last day, so the sum of each year is a lower bound only; add the day."
        ),
        buku_jp.CATATAN_TUGAS_BELAJAR: (
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
        kepemimpinan.CATATAN_TENGGAT_2000: "The limit of 12 months ended on 17 April 2002 (PP 13/2002).",
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
            "Pasal 64 only; here it is applied by analogy."
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
        peraturan.SE_4_2013.catatan: (
            "The day in 2013 has not been checked; taken is the first day that is surely later."
        ),
        peraturan.PERMENHUT_11_2025.catatan: (
            "The day in 2025 has not been checked; taken is the first day that is surely later."
        ),
        jam_pelajaran.CATATAN_TAHUN: (
            "Within one year is read as a calendar year without carry-over; TMS before 31 December means not met up to "
            "that day. Ayat (3) words it as a right of the PNS, and ayat (5) makes the PPK provide it. According to a "
            "secondary source PP 17/2020 kept the figure 20."
        ),
        pasangan.CATATAN_DEFINISI: "A definition of mentoring, not a condition; the annex itself has not been read.",
        pasangan.CATATAN_SELISIH: (
            "More experienced (Peraturan LAN 10/2018) is approximated by a higher golongan ruang, or a higher job "
            "class; the largest difference is a choice of this package. Job classes hold for PPPK too."
        ),
        pasangan.CATATAN_KESENJANGAN: (
            "The mentor's level of competence is read from his assessment. Nothing is asked where no gap of the mentee "
            "is on record."
        ),
        pasangan.CATATAN_SISA: (
            "The length of the programme is a choice of this package; a scheme of an agency names its own."
        ),
        pasangan.CATATAN_TERDAHULU: ("Read from the register of the programme; what it does not say did not happen."),
        pasangan.CATATAN_PEGAWAI_BARU: (
            "One year from the appointment: as long as the probation of a CPNS (PP 11/2017 Pasal 34 ayat (1))."
        ),
        pasangan.CATATAN_PENUNJUKAN: "The direct superior, or another ASN appointed by the PPK.",
        # angka kredit: facts
        "angka kredit kumulatif dalam jenjang": "angka kredit earned in the level",
        "angka kredit kumulatif untuk kenaikan pangkat": "angka kredit that counts for the next rank",
        "angka kredit kumulatif kenaikan pangkat": "the AKK for the next rank",
        "angka kredit kumulatif kenaikan jenjang": "the AKK for the next level",
        "kenaikan pangkat berikutnya dalam JF": "next step of rank in the JF",
        "kenaikan jenjang berikutnya": "next level of JF",
        "letak pangkat terhadap jenjang JF": "place of the rank among those of the level of JF",
        "di bawah pangkat terendah jenjang": "below the lowest rank of the level",
        "dalam jenjang, di bawah pangkat tertingginya": "within the level, below its highest rank",
        "pangkat tertinggi jenjang": "the highest rank of the level",
        "pangkat tertinggi jenjang teratas": "the highest rank of the highest level",
        "di atas pangkat tertinggi jenjang": "above the highest rank of the level",
        "pernah naik pangkat melampaui jenjang karena tidak ada lowongan": (
            "promoted above the ranks of the level before, for want of a vacancy"
        ),
        "jenjang JF teratas": "on the highest level of JF",
        "masa dalam jenjang JF terakhir": "time in the last level of JF",
        "lulus uji kompetensi jenjang berikutnya": "passed the competence test of the next level",
        "tersedia lowongan kebutuhan pada jenjang berikutnya": "a vacancy on the next level",
        # angka kredit: titles and readings
        "naik pangkat tanpa lowongan pada jenjang berikutnya": "promotion in rank without a vacancy on the next level",
        "kenaikan pangkat pilihan bagi pejabat fungsional": "promotion in rank of functional officials",
        "kenaikan jenjang jabatan fungsional": "rise to the next level of JF",
        "sekali-setiap-jenjang": "once in each level",
        "sekali-seluruhnya": "once in all",
        "satu-tahun": "one year",
        "tanpa-batas": "no minimum",
        # angka kredit: the account
        akun.JUDUL: "account of angka kredit",
        "konversi predikat {predikat}, {jenjang}, {bulan} bulan ({mulai} sampai {akhir})": (
            "conversion of predicate {predikat}, {jenjang}, {bulan} months ({mulai} to {akhir})"
        ),
        "penyesuaian ke predikat tahunan {tahun}, {predikat}, {jenjang}": (
            "adjustment to the yearly predicate {tahun}, {predikat}, {jenjang}"
        ),
        "ijazah {pendidikan}, {jenjang}: tidak ditambahkan karena predikat {predikat}, di bawah Baik": (
            "diploma {pendidikan}, {jenjang}: nothing added, because the predicate {predikat} is below Good"
        ),
        "tambahan untuk ijazah {pendidikan}, {jenjang}, predikat {predikat}": (
            "addition for the diploma {pendidikan}, {jenjang}, predicate {predikat}"
        ),
        "pengangkatan pertama dalam {jenjang}": "first appointment as {jenjang}",
        "perpindahan ke {jenjang}, golongan {golongan}": "move to {jenjang}, golongan {golongan}",
        "promosi ke {jenjang}, golongan {golongan}": "promotion to {jenjang}, golongan {golongan}",
        "penyesuaian ke {jenjang}, golongan {golongan}": "penyesuaian to {jenjang}, golongan {golongan}",
        "integrasi angka kredit konvensional, golongan {golongan}": (
            "integration of conventional angka kredit, golongan {golongan}"
        ),
        "kenaikan jenjang dari {dari} ke {ke}; {sisa} dari jenjang sebelumnya tidak dibawa": (
            "rise from {dari} to {ke}; {sisa} of the level before is not carried over"
        ),
        "masa dalam JF {jenjang} berakhir": "end of the time as {jenjang}",
        "PAK {nomor}, {bulan} bulan": "PAK {nomor}, {bulan} months",
        "PAK {nomor} sebesar {nilai} tidak dihitung": "PAK {nomor} of {nilai} is not counted",
        "PAK integrasi {nomor}, {jenjang}": "PAK integrasi {nomor}, {jenjang}",
        "pengangkatan kembali dalam {jenjang}": "re-appointment as {jenjang}",
        "saldo awal {jenjang}": "opening balance {jenjang}",
        "konversi predikat tahun {tahun} dan sesudahnya": "conversion of the predicates of {tahun} and after",
        "{masa} × {koefisien} + angka kredit dasar {dasar}": "{masa} × {koefisien} + AK Dasar {dasar}",
        "{tabel} + angka kredit dasar {dasar}": "{tabel} + AK Dasar {dasar}",
        "angka kredit dasar {dasar}": "AK Dasar {dasar}",
        "{nilai} - {lama} yang sudah dihitung": "{nilai} - {lama} already counted",
        "belum diketahui": "not known",
        "tanpa nomor": "without a number",
        # angka kredit: notes
        rumus.CATATAN_PASAL_37: (
            "The middle predicate is called Cukup or Butuh Perbaikan; both are one step. A month counts in the level "
            "held on its first day; the rules that were read say nothing of parts of months."
        ),
        rumus.CATATAN_PUNCAK: (
            "It is not known whether the rank is the highest of the former post; if it is, only the last 3 years are "
            "converted, so the amount is given by bounds. Enter the eselon or the highest rank of the former post."
        ),
        rumus.CATATAN_PREDIKAT: (
            "The predicate of part of the time is not known; the amount is given by bounds, from no appraisal to Very"
            " Good."
        ),
        rumus.CATATAN_DI_ATAS: (
            "The rank is above the level: the credit is that of the table of Peraturan BKN 3/2023 Lampiran II angka "
            "3, of which one value was read (pelaksana IV/a to ahli pertama: 100). If it is another, enter the credit"
            " of the appointment as an opening entry."
        ),
        rumus.CATATAN_DI_BAWAH: "The rank is below the level: there is no AK Dasar; no rule for this case was found.",
        rumus.CATATAN_PROMOSI: (
            "The formula of a promotion into a JF was read in a summary only: conversion of predicates, to which AK "
            "Dasar may be added; the time converted is taken as for a move."
        ),
        rumus.CATATAN_INTEGRASI: (
            "What is taken off depends on level and golongan of the first appointment; only the table of JF keahlian "
            "from III/a was read."
        ),
        rumus.CATATAN_NILAI_DASAR: "The table for this golongan was not read; give the value to take off.",
        rumus.CATATAN_HANGUS: (
            "Excess credit is not carried to the next level (slides of BKN; Peraturan BKN 11/2022 Pasal 37 ayat (5) "
            "and (7), repealed, said the same)."
        ),
        akun.CATATAN_PAK: (
            "Rows of PAK whose kind or period is not known, whose period spans two levels, or which overlap in part "
            "with another period are not counted; check that row."
        ),
        akun.CATATAN_TANPA_INTEGRASI: (
            "There is no PAK integrasi on record yet; the opening balance is at least 0. Enter the PAK integrasi, or "
            "the balance as an opening entry."
        ),
        akun.CATATAN_JALUR: (
            "How this level was entered, or the rule for it, is not known from the record; the opening balance is at "
            "least 0. Enter the credit of the appointment as an opening entry."
        ),
        akun.CATATAN_PERTAMA_LAMA: (
            "Before Peraturan BKN 3/2023 a first appointment brought no credit, by a FAQ of a ministry on PermenPANRB "
            "1/2023; this was not checked in the text."
        ),
        akun.CATATAN_PELAKSANA: (
            "The highest rank of a pelaksana is taken to be the highest for his diploma; this was not checked in the "
            "text."
        ),
        akun.CATATAN_KEMBALI: (
            "Re-appointment: the last credit and conversion of the time away; one application limits that to 4 years,"
            " the text was not read, so what exceeds 4 years, or falls in a time whose post is not known, is given by"
            " bounds."
        ),
        akun.CATATAN_BELUM_DINILAI: "There is no appraisal on record for this year and after.",
        akun.CATATAN_IJAZAH_PAK: "Check whether the PAK of that year already holds the addition for the diploma.",
        kenaikan.CATATAN_KREDIT: (
            "Angka kredit is counted from the record (account of angka kredit) since 2023. If the conditions for "
            "level and rank are met together, the level comes first, then the rank with the same credit."
        ),
        kenaikan.CATATAN_KREDIT_JENJANG: (
            "Other conditions set by the Minister: the AKK for the next level of PermenPANRB 1/2023, counted from the "
            "record (account of angka kredit) since 2023; conventional credit before that is not read."
        ),
        kenaikan.CATATAN_TANPA_LOWONGAN: (
            "Once, after passing the competence test: read in PermenPUPR 4/2024 Pasal 54 ayat (6), which mirrors the "
            "general rule; Peraturan BKN 11/2022 Pasal 39 ayat (5), repealed, said once too. Whether once in each "
            "level or once in all is not said; the record is read since 2023 only."
        ),
        kenaikan.CATATAN_SATU_TAHUN: (
            "By five secondary sources the predicate of the last year since PermenPANRB 1/2023; PP 11/2017 Pasal 81 "
            "says 2 years."
        ),
        kenaikan.CATATAN_MASA_JENJANG: (
            "At least 1 year in the last post stands in PermenPUPR 4/2024 and Peraturan BKN 11/2022 (repealed); "
            "whether the general rule asks it was not read."
        ),
        kenaikan.CATATAN_LOWONGAN: "Vacancies are set by the agency and are not on an employee's record.",
        kenaikan.CATATAN_UKOM: (
            "Read from the assessment against the standard of the next level; the technical test of the JF itself is "
            "not covered yet."
        ),
        bacaan_kredit.MASA_PER_BULAN: (
            "Time in rank is counted by months, because conversion is by period; no text that rounds was found "
            "(other reading: rounded to years)."
        ),
        bacaan_kredit.MASA_DIBULATKAN: (
            "Time in rank is rounded to years, 6 months or more upwards, as one application does; no text that says "
            "so was found (other reading: by month)."
        ),
        bacaan_kredit.PERIODIK_TIDAK: (
            "Periodic appraisals below Good are not converted before the end of the year: PermenPANRB 1/2023 Pasal 37 "
            "ayat (4) speaks of expectations met (other reading: converted)."
        ),
        bacaan_kredit.PERIODIK_YA: (
            "Periodic appraisals below Good are converted like yearly ones; PermenPANRB 1/2023 Pasal 37 ayat (4) "
            "speaks of expectations met (other reading: not converted)."
        ),
        bacaan_kredit.NILAI_PAK: (
            "For a period set in a PAK the figure of the PAK is used, also where it differs by rounding (other "
            "reading: computed anew)."
        ),
        bacaan_kredit.NILAI_HITUNG: (
            "Credit is computed anew from predicates, also for a period set in a PAK (other reading: by the PAK)."
        ),
        bacaan_kredit.PERTAMA_CPNS: (
            "A first appointment brings credit for the predicate of the time as CPNS, by month (Peraturan BKN 3/2023 "
            "Lampiran I angka 1); an older FAQ of a ministry says none (other reading: nothing)."
        ),
        bacaan_kredit.PERTAMA_NOL: (
            "A first appointment brings no credit, by an older FAQ of a ministry; Peraturan BKN 3/2023 Lampiran I "
            "angka 1 says otherwise (other reading: conversion of the time as CPNS)."
        ),
        bacaan_kredit.PROMOSI_DASAR: (
            "On promotion AK Dasar is added; by a summary of Peraturan BKN 3/2023 it may be (other reading: not added)."
        ),
        bacaan_kredit.PROMOSI_TANPA: (
            "On promotion AK Dasar is not added; by a summary of Peraturan BKN 3/2023 it may be (other reading: added)."
        ),
        bacaan_kredit.IJAZAH_YA: (
            "A higher diploma obtained while in the JF is taken as recognised and assessed at the end of its year; "
            "check the recognition (other reading: only if part of a PAK)."
        ),
        bacaan_kredit.IJAZAH_PAK: (
            "Credit for a diploma counts only as part of the figure of a PAK (other reading: by the diploma)."
        ),
        bacaan_kredit.HUKUMAN_BELUM: (
            "Credit after a medium or heavy sanction is a matter of SE Kepala BKN 9/2024, which was not read, so it "
            "cannot be decided. Look it up, then enter the balance as an opening entry (other reading: converted as "
            "usual)."
        ),
        bacaan_kredit.HUKUMAN_BIASA: (
            "Credit after a sanction is converted as usual; SE Kepala BKN 9/2024, which rules on it, was not read "
            "(other reading: cannot be decided)."
        ),
        "sesudah hukuman disiplin tingkat {tingkat}": "after a sanction of severity {tingkat}",
        peraturan.PERMENPANRB_1_2023.catatan: (
            "That date is the day of signature; predicates are converted since January 2023. The articles with the "
            "conditions for rank and level have not been read. JF with rules of their own (teachers and procurement, "
            "say) may differ."
        ),
        peraturan.PERBKN_3_2023.catatan: (
            "Its first day has not been checked; taken is a day on which it was surely in force. The tables of "
            "Lampiran II angka 3 and 5 were not read, nor was SE Kepala BKN 9/2024, which explains it."
        ),
        peraturan.PP_11_2017.catatan: (
            "Up to February 2026 no succeeding PP on ASN management was found; taken to be in force."
        ),
        peraturan.PP_99_2000.tetap: (
            "Repealed by PP 11/2017 Pasal 362 angka 10, but ranks stay until there is a PP on pay (Pasal 352), and the "
            "implementing rules stay unless contrary or replaced (Pasal 363); still used for promotion."
        ),
        peraturan.PP_53_2010.tetap: (
            "Repealed by PP 94/2021 Pasal 45 angka 3 except for the kinds of medium sanction, which stay until there "
            "is a PP on pay (Pasal 42)."
        ),
        peraturan.PERLAN_10_2018.catatan: (
            "The day of promulgation in 2018 has not been checked; taken is the first day that is surely later."
        ),
        peraturan.PEDOMAN_AKTUALISASI.catatan: (
            "The day it was set in 2023 has not been checked; taken is the first day that is surely later."
        ),
        peraturan.SKEMA_MENTORING_UMUM.catatan: (
            "Not a regulation but a suggestion of this package that an agency can replace or tighten; no national rule "
            "on the difference of level between mentor and mentee, their ratio, or the length of a programme was "
            "found. In Latsar and leadership training the mentor is usually the direct superior; there is a scheme of "
            "its own for that."
        ),
        peraturan.SKEMA_ORIENTASI.catatan: (
            "Not a regulation but a suggestion of this package that an agency can replace or tighten; no national rule "
            "on the difference of level between mentor and mentee, their ratio, or the length of a programme was found."
        ),
        peraturan.SKEMA_AKTUALISASI.catatan: (
            "Conditions other than those cited from the guideline are suggestions of this package."
        ),
    }
)
"""English for the rules of this package; what has no entry stays Indonesian."""
