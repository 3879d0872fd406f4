"""English terms: the person, and what several subjects share."""

from __future__ import annotations

from typing import Final

from karier_asn.rules import bacaan, peraturan
from karier_asn.rules.merit import asesmen, gelar, ujian_dinas
from karier_asn.rules.merit.jabatan import administrasi
from karier_asn.rules.merit.pangkat import pengabdian, reguler, umum
from karier_asn.rules.merit.pangkat import pilihan as kp_pilihan

MASA_BERLAKU: Final = (
    "A result two years old says nothing more, unless another end is on record: so BKN and ANRI (June 2025) on "
    "Peraturan BKN 26/2019 (other readings: three years, without a source that was read; or until replaced)."
)

ISTILAH: Final = {
    # values
    "Sangat Baik": "Very Good",
    "Baik": "Good",
    "Butuh Perbaikan": "Needs Improvement",
    "Kurang": "Poor",
    "Sangat Kurang": "Very Poor",
    # facts
    "berstatus PNS": "status PNS (permanent civil servant)",
    "berstatus PNS atau CPNS": "status PNS or CPNS (permanent civil servant, or one on probation)",
    "belum berhenti": "has not left",
    "belum pensiun": "not yet retired",
    "kedudukan hukumnya aktif": "of active standing",
    "dalam masa perjanjian kerja": "within a contract (perjanjian kerja)",
    "sedang melaksanakan tugas belajar": "on study leave",
    "dipekerjakan atau diperbantukan secara penuh di luar instansi induknya": "seconded outside the home agency",
    "masa dalam pangkat terakhir, tanpa cuti di luar tanggungan negara": "time in the last rank, without CLTN",
    "masa dalam pangkat terakhir, tanpa yang bukan masa kerja": "time in the last rank, without what is no service",
    "meninggal dunia sebagai PNS": "died as a PNS",
    "akan diberhentikan dengan hormat dengan hak pensiun karena mencapai batas usia pensiun": (
        "about to be retired with a pension on reaching the retirement age"
    ),
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
    # durations and tables
    "pengalaman pada jabatan asal atau JF setingkat dalam bidang tugas yang sesuai": (
        "experience in the post below, or a JF of equal class, in a matching field"
    ),
    "pengalaman pada jabatan asal dalam bidang tugas yang sesuai": ("experience in the post below in a matching field"),
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
    "dihitung": "leave is counted",
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
        "technical competence, is not covered yet. "
    )
    + MASA_BERLAKU,
    bacaan.CATATAN_MASA_BERLAKU: MASA_BERLAKU,
    asesmen.TIGA_TAHUN: (
        "A result three years old says nothing more, unless another end is on record; without a source that was read "
        "(other readings: two years, or until replaced)."
    ),
    asesmen.SAMPAI_DIGANTI: (
        "A result is used until there is a later one, unless its end is on record; so an agency that lets it stand "
        "(other readings: two years, or three)."
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
        "(Pasal 9 huruf a)."
    ),
    reguler.CATATAN_FORMASI: (
        "Who was recruited as CPNS for a JF and is not sworn in yet gets no reguler promotion, nor while he holds "
        "another post. Records seldom tell the formation; who has held a Jabatan pelaksana or a structural post, and "
        "of whom it is not on record, is taken not to have been recruited for a JF (other reading: the formation must "
        "be known)."
    ),
    bacaan.CATATAN_BELUM_MENJABAT: (
        "Who was not yet appointed to the JF of his formation is appointed by first appointment (SE Kepala BKN 9/2024 "
        "huruf a angka 4), and gets no reguler promotion until then (Peraturan BKN 3/2023 Pasal 16 ayat (1)); who "
        "holds a structural post meanwhile is not excepted (other reading: he moves from that post)."
    ),
    "tetap-menunggu": "still waiting",
    "berpindah": "moves",
    "tidak menunggu pengangkatan pertama dalam JF": "not waiting for a first appointment in a JF",
    "bukan-jf": "no JF",
    "pasal-15": "as Pasal 15 asks",
    "pasal-18": "as Pasal 18 asks",
    "harus-diketahui": "must be known",
    reguler.CATATAN_STUDI: (
        "Those who held a structural or functional post before their study leave rise by Pasal 9 huruf g and Pasal 19, "
        "within the ranks of their last post."
    ),
    bacaan.CATATAN_SELA_PANGKAT: (
        "CLTN and, since 7 April 2017, time as a state official do not count as service (PP 11/2017 Pasal 337 ayat (2) "
        "and 344); the text does not say whether time in the rank is cut likewise. Until 6 April 2017 the notes on PP "
        "24/1976 Pasal 29 ayat (2) name service for promotion too. During the leave itself nobody rises, by any "
        "reading; time as a state official counts for his own promotion (PP 99/2000 Pasal 17)."
    ),
    bacaan.CATATAN_SEBELUM_DITURUNKAN: (
        "Whether time in that rank before it was lowered for a year counts is not said; by default it does, because in "
        "the example of SE Kepala BKN 9/2024 huruf f angka 2 the promotion is proposed a year after the return."
    ),
    "PPPK tidak mempunyai pangkat, sehingga tidak naik pangkat": "a PPPK has no rank, and so no promotion",
    "hanya PNS yang mempunyai pangkat; ia bukan PNS dan bukan calon PNS": (
        "only a PNS has a rank; he is neither PNS nor candidate"
    ),
    "dinasnya sebagai PNS telah berakhir; kenaikan pangkat terakhir ialah pengabdian atau anumerta": (
        "service as PNS has ended; the last promotion is pengabdian or anumerta"
    ),
    "calon PNS belum naik pangkat; masa kerjanya kelak dihitung sejak CPNS": (
        "a CPNS is not promoted yet; time will count from CPNS"
    ),
    "cuti di luar tanggungan negara bukan masa kerja PNS; selama cuti itu pangkatnya tidak dinaikkan": (
        "CLTN is no service as PNS; there is no promotion during it"
    ),
    "diberhentikan sementara sebagai PNS; selama itu pangkatnya tidak dinaikkan": (
        "suspended as PNS; no promotion meanwhile"
    ),
    reguler.CATATAN_ATASAN: (
        "Since 20 May 2025 Peraturan BKN 2/2025 Pasal 2 ayat (2), by a secondary source, allows a rank above the "
        "superior's, and so it is read; the PP itself (and Pasal 33) was not changed (read otherwise: the limit stays)."
    ),
    reguler.CATATAN_IJAZAH: (
        "SIASN does not tell the diplomas of physicians, pharmacists and SGPLB; enter the right Pendidikan."
    ),
    ujian_dinas.CATATAN_UJIAN: (
        "Pasal 32 does not name holders of a JF; how it is read stands with their promotion. SE Kepala BKN 10/2024 "
        "(28 June 2024), readable in part only, names the same ranks; its marks to pass were not readable, so read is "
        "only whether it was passed."
    ),
    bacaan.CATATAN_HUKUMAN: (
        "Where the kind of a medium or heavy sanction is not recorded, look it up in the decree while it runs."
    ),
    peraturan.PP_7_1977.catatan: (
        "Its annexes, the pay tables, are not part of the copy; amended many times, last by PP 5/2024, not read."
    ),
    ujian_dinas.CATATAN_DIKLATPIM: (
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
    kp_pilihan.CATATAN_DIPERBANTUKAN: (
        "Those seconded outside their agency into a leading post rise by Pasal 21 ayat (1), at most three times; "
        "functional officials still by Pasal 13 (ayat (3))."
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
    kp_pilihan.CATATAN_KREDIT_ATAU_UJIAN: (
        "PP 99/2000 asks holders of a JF for credit and examination; since Peraturan BKN 3/2023 either is enough: who "
        "has the credit rises without examination (Pasal 19 ayat (1) huruf b angka 1, 20 ayat (3)), who passed it is "
        "given the credit needed (angka 2). Credit lifts one step only, so who is further below the start rank of his "
        "diploma needs the examination (SE Kepala BKN 9/2024 huruf d: below II/d to III/a)."
    ),
    kp_pilihan.CATATAN_MASA_KREDIT: (
        "Whether 1 year in the rank is enough for who rises by credit without examination (PP 99/2000 Pasal 18 ayat "
        "(2) huruf b), or 2 years with Good in both (Peraturan BKN 3/2023 Pasal 15), is not said."
    ),
    "pencantuman gelar": "recording of the degree",
    "pencantuman gelar atau peningkatan pendidikan": "recording of a degree, or of schooling",
    "ijazah diperoleh secara resmi dan sah, dari program studi yang diakui": (
        "diploma earned lawfully, in a recognised course"
    ),
    "75% kebutuhan kenaikan pangkat berikutnya": "75% of what the next rank needs",
    gelar.CATATAN_GELAR: (
        "Judged is the highest diploma on record; D-I is not told from SLTA. Of schooling (SLTP, SLTA) only SE Kepala "
        "BKN 15/2024 speaks. Proposed in January, March, May, July, September and November (huruf e); a diploma from "
        "before CPNS can be recorded too (huruf b angka 2). For holders of a JF the letter is the basis of 25% more "
        "credit (huruf c angka 4). Days before 18 November 2024 are not decided: SE MenPANRB 28/2021 annex no. 15 "
        "huruf c let it be proposed since 29 December 2021, but what was asked of the rank then is not readable."
    ),
    gelar.CATATAN_SYARAT_PANGKAT: (
        "SE Kepala BKN 3/2025 names no condition of rank; whether that of SE Kepala BKN 15/2024 fell away with it for "
        "degrees is not readable (other reading: it did, on 7 March 2025)."
    ),
    gelar.CATATAN_PANGKAT: "The rank that fits the education is read as the start rank of the diploma.",
    gelar.CATATAN_SAH: (
        "Accredited B or baik sekali, C or baik with the Minister's consent, or a foreign diploma made equal: one of "
        'the papers that the text lists with "and/or" (huruf c angka 1), so perhaps not asked of everybody. The record '
        "of education does not hold it; while it is not stated, everybody's degree is BTL. A school's certificate is "
        "not asked about."
    ),
    gelar.CATATAN_RESMI: (
        "Of every ASN; of PNS also the papers of SE Kepala BKN 15/2024 angka 5 huruf c angka 1 (accreditation of the "
        "course, a foreign diploma made equal), which are stated with it. The record of education does not hold "
        "it; while it is not stated, everybody's degree is BTL."
    ),
    peraturan.SE_BKN_15_2024.catatan: "Its annex is not readable.",
    peraturan.PP_30_1980.catatan: (
        "The text was not found; it is only quoted that there are sanctions that stay in force (PP 53/2010 Pasal 48 "
        "ayat (1))."
    ),
    peraturan.PERBKN_6_2022.catatan: (
        "No other article could be read, nor Pasal 54 ayat (1); read to be in force from its promulgation."
    ),
    peraturan.SE_BKN_3_2025.catatan: (
        "Angka 5 was read; whether another angka repeals SE Kepala BKN 15/2024 is not readable."
    ),
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
}
