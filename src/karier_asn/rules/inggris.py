"""English: the terms of the vocabulary and of the rules, for `explain` and `describe`."""

from __future__ import annotations

from karier_asn.engine import prosa
from karier_asn.rules.merit.administrasi import CATATAN_PREDIKAT
from karier_asn.rules.peraturan import PERLAN_10_2018, PP_11_2017, PP_99_2000, SKEMA_MENTORING_UMUM

INGGRIS = prosa.INGGRIS.dengan(
    {
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
        "rekam jejak Jabatan, integritas, dan moralitas yang baik": "good track record, integrity and morality",
        "sehat jasmani dan rohani": "physically and mentally healthy",
        "jam pelajaran pengembangan kompetensi tahun berjalan": "hours of competence development this year",
        "lulus pelatihan terkait bidang tugas atau pelatihan terintegrasi": (
            "passed training in the field of the post or the integrated training"
        ),
        "selisih golongan ruang mentor di atas mentee": "steps of rank of the mentor above the mentee",
        "bidang tugas mentor sama dengan bidang yang dicari mentee": ("the mentor works in the field the mentee seeks"),
        "menjadi atasan langsung mentee": "the mentee's direct superior",
        "menjadi mentor bagi dirinya sendiri": "his own mentor",
        "sedang menjalani hukuman disiplin sedang atau berat": "under a medium or heavy disciplinary sanction",
        # durations and tables
        "pengalaman pada jabatan asal atau JF setingkat dalam bidang tugas yang sesuai": (
            "experience in the post below, or a JF of equal class, in a matching field"
        ),
        "pengalaman pada JF setingkat": "experience in a JF of equal class",
        "pengalaman Jabatan dalam bidang tugas yang terkait, secara kumulatif": (
            "experience in posts in a related field, all told,"
        ),
        "masa dalam kedua jabatan": "time in both posts together",
        "pangkat tertinggi menurut ijazah": "the highest rank for the diploma",
        # titles
        "diangkat dalam Jabatan administrator": "appointment to a Jabatan administrator",
        "diangkat dalam Jabatan pengawas": "appointment to a Jabatan pengawas",
        "diangkat dalam Jabatan pelaksana": "appointment to a Jabatan pelaksana",
        "diangkat dalam JPT utama dari kalangan PNS": "appointment to JPT utama from among PNS",
        "diangkat dalam JPT madya dari kalangan PNS": "appointment to JPT madya from among PNS",
        "diangkat dalam JPT pratama dari kalangan PNS": "appointment to JPT pratama from among PNS",
        "kenaikan pangkat reguler setingkat lebih tinggi": "reguler promotion one rank up",
        "PNS yang dapat diberi kenaikan pangkat reguler": "PNS to whom reguler promotion can be given",
        "masa dalam pangkat dan penilaian prestasi kerja": "time in rank and appraisal",
        "lulus ujian dinas, kecuali yang dikecualikan Pasal 32 huruf d": (
            "passed ujian dinas, unless exempt under Pasal 32 huruf d"
        ),
        "pengembangan kompetensi bagi setiap PNS": "competence development of every PNS",
        "menjadi mentor bagi mentee ini": "to mentor this mentee",
        # readings and notes
        "hari-ulang-tahun": "up to the birthday",
        "genap-tahun": "up to the day before the next birthday",
        "jf-dengan-masa": "years required in a JF too",
        "jf-tanpa-masa": "no years required in a JF",
        "tiap-jabatan": "in one of the two posts",
        "dijumlahkan": "in both posts together",
        "bukan-pejabat": "holders of no such post only",
        "semua-pns": "all PNS",
    }
)
