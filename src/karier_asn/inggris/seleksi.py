"""English terms: selection, career paths and talent."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.pengisian import Pengisian
from karier_asn.layanan.seleksi import penyaringan, saring
from karier_asn.rules import peraturan
from karier_asn.rules.merit import berkas, mutasi, seleksi, suksesi
from karier_asn.rules.merit.talenta import kotak, penempatan, rekomendasi, tangga

_SYARAT_TALENTA: Final = (
    "A Talenta meets the conditions of the succession group (Pasal 1 angka 11), which is a group of PNS, as placement "
    "is of PNS alone (Pasal 9 ayat (1) huruf d, ayat (2)). How a post is filled does not change what it asks for: "
    "the requirements of the post (PP 11/2017) and, of a JPT, open selection or the exemption from it (Pasal 134 ayat "
    "(1)) stand and are examined apart."
)

_SKOR_LAIN: Final = (
    "The scores 100, 75, 50, 25 are from the application of one agency; two applications that cite the decree have "
    "100, 85, 70, 50."
)

ISTILAH: Final = {
    # succession and open selection
    "jam pelajaran pengembangan kompetensi tahun lalu": "hours of competence development last year",
    "jenjang JPT yang lowong": "level of the vacant JPT",
    "instansi yang membuka lowongan": "the agency with the vacancy",
    "yang lowong jabatan sekretaris daerah kabupaten/kota": "the vacancy is for secretary of a kabupaten/kota",
    "yang lowong jabatan sekretaris DPRD": "the vacancy is for secretary of DPRD",
    "jumlah anggota panitia seleksi": "members of the selection committee",
    "panitia seleksi berunsur pejabat pimpinan tinggi terkait dari instansi yang bersangkutan": (
        "the committee has a related JPT of the agency itself"
    ),
    "panitia seleksi berunsur pejabat pimpinan tinggi dari instansi lain yang terkait": (
        "the committee has a JPT of another agency in a related field"
    ),
    "panitia seleksi berunsur akademisi, pakar, atau profesional": (
        "the committee has an academic, expert or professional"
    ),
    "setiap anggota panitia seleksi memiliki pengetahuan dan/atau pengalaman sesuai jabatan yang lowong": (
        "each member of the committee has knowledge or experience that fits the vacant post"
    ),
    "setiap anggota panitia seleksi memiliki pengetahuan umum mengenai penilaian kompetensi": (
        "each member of the committee has general knowledge of competence assessment"
    ),
    "tidak ada anggota panitia seleksi yang menjadi anggota atau pengurus partai politik": (
        "no member of the committee belongs to a political party"
    ),
    "tidak ada anggota panitia seleksi yang berpotensi menimbulkan konflik kepentingan": (
        "no member of the committee may have a conflict of interest"
    ),
    "pembentukan panitia seleksi dikoordinasikan": "forming the committee was coordinated",
    "diumumkan secara terbuka melalui media cetak nasional dan/atau media elektronik": (
        "announced openly in national print or electronic media"
    ),
    "jarak hari kalender dari pengumuman sampai batas akhir penerimaan lamaran": (
        "calendar days from the notice to the last day of applications"
    ),
    "pengumuman": "the notice",
    "pengumuman memuat nama JPT yang lowong": "the notice names the vacant JPT",
    "pengumuman memuat persyaratan menurut Pasal 107 dan/atau Pasal 108": (
        "the notice gives the requirements of Pasal 107 or 108"
    ),
    "pengumuman memuat kualifikasi dan standar kompetensi Jabatan yang lowong": (
        "the notice gives the qualification and competence standard of the post"
    ),
    "pengumuman memuat batas waktu penyampaian berkas pelamaran": "the notice gives the last day of applications",
    "pengumuman memuat tahapan, jadwal, dan sistem seleksi": "the notice gives stages, schedule and system",
    "pengumuman memuat alamat dan nomor telepon sekretariat panitia seleksi": (
        "the notice gives the address and telephone number of the committee's secretariat"
    ),
    "jumlah pelamar yang memenuhi syarat": "number of applicants who are MS",
    "jumlah perpanjangan batas lamaran": "number of extensions",
    "perpanjangan batas lamaran yang terlama, dalam hari kalender": "longest extension, in calendar days,",
    "direkomendasikan secara tertulis oleh PPK instansinya": "recommended in writing by the PPK of his own agency",
    "lamaran diterima paling lambat pada batas akhir": "application received by the last day",
    "ada seleksi administrasi dan penelusuran rekam jejak Jabatan, integritas, dan moralitas": (
        "there is a check of papers and of the track record, integrity and morality"
    ),
    "ada seleksi kompetensi": "there is a competence selection",
    "ada wawancara akhir": "there is a final interview",
    "ada tes kesehatan dan tes kejiwaan": "there are health and mental tests",
    "bobot rekam jejak (persen)": "weight of the track record (per cent)",
    "bobot penilaian kompetensi manajerial dan sosial kultural (persen)": (
        "weight of the managerial and socio-cultural assessment (per cent)"
    ),
    "bobot penulisan makalah (persen)": "weight of the paper (per cent)",
    "bobot wawancara (persen)": "weight of the interview (per cent)",
    "jumlah seluruh bobot (persen)": "all weights together (per cent)",
    "hasil setiap tahapan diumumkan secara terbuka": "the result of each stage was announced openly",
    "jumlah calon yang disampaikan": "number of candidates submitted",
    "calon yang disampaikan ialah peserta dengan nilai terbaik": (
        "the candidates submitted are those with the best scores"
    ),
    "pejabat yang dipilih ialah salah satu dari calon yang disampaikan": (
        "the one chosen is one of the candidates submitted"
    ),
    "diisi dari calon yang lulus seleksi pada JPT yang lain": (
        "filled from candidates who passed the selection for another JPT"
    ),
    "dikoordinasikan dengan gubernur sebelum ditetapkan": "coordinated with the governor before it was set",
    "dikonsultasikan dengan pimpinan DPRD sebelum ditetapkan": ("the leaders of DPRD were consulted before it was set"),
    "Instansi Pusat": "a central agency",
    "Instansi Daerah provinsi": "a province",
    "Instansi Daerah kabupaten/kota": "a kabupaten/kota",
    "terbuka pada tingkat nasional": "open nationally",
    "terbuka antarkabupaten/kota dalam 1 (satu) provinsi": "open to the kabupaten/kota of one province",
    "hanya bagi pegawai instansi sendiri": "for the agency's own employees only",
    "masuk kelompok rencana suksesi": "membership of the succession group",
    "pengisian JPT melalui seleksi terbuka": "filling a JPT by open selection",
    "perencanaan: panitia seleksi": "planning: the selection committee",
    "pengumuman lowongan": "notice of the vacancy",
    "pelamaran": "application",
    "melamar JPT melalui seleksi terbuka": "application for a JPT in open selection",
    "seleksi": "selection",
    "bobot unsur seleksi": "weights of the parts of the selection",
    "pengumuman hasil seleksi": "announcement of results",
    "penetapan dan pengangkatan": "choice and appointment",
    "tahun-lalu": "last year",
    "tahun-berjalan": "this year",
    "semua-jpt": "every JPT",
    "jpt-utama-saja": "JPT utama only",
    "empat-orang": "four persons",
    "tiga-orang": "three persons",
    suksesi.CATATAN_KOTAK: (
        "In agencies with talent management this group is filled from boxes 7, 8 and 9 (PermenPANRB 3/2020); the "
        "conditions of this article must be met besides."
    ),
    suksesi.CATATAN_KLASIFIKASI: (
        "Competence that fits the classification of posts is read as meeting the standard of the level sought, by "
        "assessment."
    ),
    suksesi.CATATAN_KEWAJIBAN: (
        "The text does not say which duty and which year; read as 20 JP (Pasal 203 ayat (4)) in the last calendar "
        "year that is complete."
    ),
    suksesi.CATATAN_KINERJA: (
        "Read as an annual predicate of at least Good in the last two calendar years that are complete."
    ),
    seleksi.CATATAN_PANITIA: (
        "Ayat (5) and (7) point to the committee of ayat (2), that for JPT utama; commonly used for every JPT, as "
        "ayat (6) points to ayat (2), (3) and (4)."
    ),
    seleksi.CATATAN_KASN: (
        "Coordination was with Komisi ASN, which UU 20/2023 abolished; in practice it is a recommendation of BKN "
        "since. Not asked for JPT utama, whose committee the President forms; certain JPT madya, for which he does so "
        "too (ayat (3)), are not told apart here."
    ),
    seleksi.CATATAN_HARI: (
        "The day of the notice is not counted, the last day of applications is. The signature under the notice "
        "(ayat (5)) is not checked."
    ),
    seleksi.CATATAN_REKOMENDASI: (
        "A recommendation is consent in writing (official note); those invited by the committee need it as well."
    ),
    seleksi.CATATAN_PELAMAR: (
        "Commonly at least 4 applicants who are MS for each post (four notices); three agencies used 3 (2020, "
        "2022, 2025)."
    ),
    seleksi.CATATAN_PERPANJANGAN: "Notices name 7 calendar days each time; a shorter one is not looked at.",
    seleksi.CATATAN_BOBOT: (
        "According to one newspaper (2024). The upper ends add up to exactly 100, so that without other parts only "
        "20, 25, 20 and 35 meet it."
    ),
    seleksi.CATATAN_HASIL: (
        "Scores by rank and who goes on (ayat (2)); at the last stage scores are not announced (official note)."
    ),
    seleksi.CATATAN_CALON: (
        "Between equal scores the committee decides by further scores it has set itself; without them it cannot be "
        "judged."
    ),
    seleksi.CATATAN_PENETAPAN: (
        "The President chooses for JPT utama and madya, the PPK for JPT pratama (Pasal 123 to 127)."
    ),
    peraturan.PERMENPANRB_15_2019.catatan: (
        "The day of promulgation in 2019 is not readable; taken is the first day that is surely later. No "
        "repeal was found, but filling posts from talent management increasingly takes its place."
    ),
    # career paths
    "jalur karier": "career paths",
    "jalur karier dari": "career paths from",
    "dalam jabatan itu": "in that post",
    "jabatan yang diduduki belum diketahui": "a post that is not known",
    "terbuka sekarang": "open now",
    "satu langkah": "one step",
    "langkah": "steps",
    "terhalang": "in the way",
    "tidak ada langkah ke": "no step leads to",
    "vertikal": "vertical",
    Pengisian.SELEKSI_TERBUKA.value: "open selection",
    Pengisian.UJI_KOMPETENSI.value: "competence test among holders of JPT",
    Pengisian.PROMOSI.value: "promotion considered by tim penilai kinerja",
    Pengisian.SELEKSI_INTERNAL.value: "internal selection",
    Pengisian.MANAJEMEN_TALENTA.value: "talent management, without open selection",
    Pengisian.KOMITE_TALENTA.value: "placement by the agency's talent committee",
    Pengisian.PENEMPATAN_LANGSUNG.value: "direct placement from box 9",
    Pengisian.MUTASI.value: "transfer",
    Pengisian.PERPINDAHAN.value: "move into a JF",
    # talent pool
    "kotak talenta": "talent box",
    "peringkat kinerja dalam pemetaan talenta": "standing in performance, in talent mapping",
    "peringkat kinerja menurut nilai sumbu kinerja": "standing in performance by the value of its axis",
    "menjadi kandidat talenta": "to be a candidate talent",
    "ditempatkan oleh Komite Talenta ASN Instansi": "to be placed by the agency's talent committee",
    "ditempatkan secara langsung pada Jabatan Target": "to be placed in a target post directly",
    "dipantau dan dievaluasi sesudah ditempatkan pada Jabatan Target": (
        "to be monitored after placement in a target post"
    ),
    "termuat dalam rencana penempatan bagi Jabatan yang akan diduduki": (
        "named in a placement plan for the post sought"
    ),
    "hari penetapan rencana penempatan yang memuatnya bagi Jabatan yang akan diduduki": (
        "day on which the placement plan that names him for the post sought was set"
    ),
    "masa sejak rencana penempatan ditetapkan": "time since the placement plan was set",
    "ditempatkan sebagai suksesor pada Jabatan yang diduduki": "placed in the post held as a successor",
    penempatan.CATATAN_PERSYARATAN + penempatan.CATATAN_RENCANA: _SYARAT_TALENTA
    + (
        " A succession plan has the name, the order, and the post and time of placement (Pasal 25 ayat (1)); examined "
        "is that a plan names him for the post, not the order or the time."
    ),
    penempatan.CATATAN_LANGSUNG: (
        "The number of the article could not be read. A target post is vacant or soon vacant (Pasal 1 angka 13); "
        "examined is whether it is vacant on that day. JPT utama and madya are proposed to the President by the "
        "national talent committee. Ayat (3) is read as an exemption from the succession plan of ayat (1), not from "
        "the group. "
    )
    + _SYARAT_TALENTA,
    penempatan.CATATAN_PEMANTAUAN: (
        "The number of the article could not be read. The three years run from the TMT of the post held; a successor "
        "who was placed is read as somebody whom a plan set by that day names for the post."
    ),
    "pernah menduduki Jabatan pada lebih dari satu unit kerja": "has held posts of more units than one",
    "pernah menduduki Jabatan pada lebih dari satu instansi": "has held posts of more agencies than one",
    "pernah menjadi penjabat kepala daerah": "has been acting head of a region",
    "bidang ilmunya sesuai dengan yang diminta Jabatan yang diduduki": "has a diploma in a field that the post asks "
    "for",
    "TMT pertama pada jenjang jabatan yang diduduki": "first day ever at the level of the post held",
    "masa sejak TMT pertama pada jenjang jabatan itu": "time since the first day ever at that level",
    "banyak pelatihan bersertifikat selain pelatihan kepemimpinan dan fungsional dalam 3 tahun terakhir": (
        "number of certified trainings other than leadership and functional ones in the last 3 years"
    ),
    tangga.CATATAN_SKOR_LAIN: _SKOR_LAIN,
    tangga.CATATAN_PENGHARGAAN: _SKOR_LAIN
    + " Satyalancana stands with an award of several agencies; record its scope so.",
    tangga.CATATAN_LAMA_JABATAN: (
        "Full years since the first day ever at the level. Sources print 5 years or more, 3-4, and below 2 (or 0-2) "
        "years; from 2 to 3 years is open, read as 60. Another application gives 40 below 1 year."
    ),
    tangga.CATATAN_NONDEFINITIF: (
        "All rungs from one application; two other sources have part of them with other scores (Plt of a higher post "
        "100, Plt of an equal one 80, Plh of a higher one 60, Plh of an equal one 40)."
    ),
    "sedang menjalani hukuman disiplin": "is serving a sanction",
    "banyak pelatihan bersertifikat dalam 3 tahun terakhir": "number of certified trainings in the last 3 years",
    "banyak pelatihan kepemimpinan dan fungsional, dan sertifikasi dalam 3 tahun terakhir": (
        "number of leadership and functional trainings, and of certificates of competence in the last 3 years"
    ),
    "menerima penghargaan internasional dalam 5 tahun terakhir": "an international award in the last 5 years",
    "menerima penghargaan nasional atau lebih luas dalam 5 tahun terakhir": (
        "a national or wider award in the last 5 years"
    ),
    "menerima penghargaan lintas instansi atau lebih luas dalam 5 tahun terakhir": (
        "an award of several agencies, or a wider one, in the last 5 years"
    ),
    "menerima penghargaan dalam 5 tahun terakhir": "an award in the last 5 years",
    "menjadi ketua tim kerja lintas instansi dalam 2 tahun terakhir": (
        "leader of a team of several agencies in the last 2 years"
    ),
    "menjadi ketua tim kerja dalam 2 tahun terakhir": "leader of a team in the last 2 years",
    "menjadi anggota tim kerja lintas instansi dalam 2 tahun terakhir": (
        "member of a team of several agencies in the last 2 years"
    ),
    "menjadi anggota tim kerja dalam 2 tahun terakhir": "member of a team in the last 2 years",
    "pernah menjadi pelaksana tugas Jabatan yang lebih tinggi": "has been Plt of a higher post",
    "pernah menjadi pelaksana tugas Jabatan yang setara": "has been Plt of an equal post",
    "pernah menjadi pelaksana harian Jabatan yang lebih tinggi": "has been Plh of a higher post",
    "pernah menjadi pelaksana harian Jabatan yang setara": "has been Plh of an equal post",
    "dijatuhi hukuman disiplin yang belum 5 tahun berakhir": "a sanction that ended less than 5 years ago",
    "dijatuhi hukuman disiplin sedang atau berat yang belum 5 tahun berakhir": (
        "a medium or heavy sanction that ended less than 5 years ago"
    ),
    "dijatuhi hukuman disiplin berat yang belum 5 tahun berakhir": "a heavy sanction that ended less than 5 years ago",
    "peringkat potensial dalam pemetaan talenta": "standing in potential, in talent mapping",
    **{f"kotak {n}": f"box {n}" for n in range(1, 10)},
    "masuk kelompok rencana suksesi instansi dari manajemen talenta": (
        "membership of the agency's succession group by talent management"
    ),
    "masuk kelompok rencana suksesi nasional dari manajemen talenta": (
        "membership of the national succession group by talent management"
    ),
    kotak.CATATAN_KOTAK: (
        "The boxes follow two ministry presentations (2022) and four applications; the annex itself has not been "
        "read. The standing in performance is not the predicate of a year."
    ),
    kotak.CATATAN_PREDIKAT_TALENTA: (
        "Annex I does not say of which year the predicate is; read as the last completed calendar year. While the "
        "predicate of that year is not there, the box is not decided; that of the year before does not take its "
        "place. The value of a guide still ranks those of one box, but no longer decides the standing in performance."
    ),
    kotak.CATATAN_KRS: (
        "Boxes 7, 8 and 9 enter the agency's succession group, box 9 the national one too; the conditions of PP "
        "11/2017 Pasal 199 ayat (2) must be met besides. Since 31 December 2025 the agency's is set by the PPK (Pasal "
        "21 ayat (1)), the national one by the national talent committee (ayat (5)). CPNS and PPPK are candidate "
        "talents too (Pasal 16), but the group of PP 11/2017 is one of PNS."
    ),
    rekomendasi.CATATAN_BELUM_TERBACA: (
        "Of annex II the recommendations of boxes 9 to 5 alone could be read; those of boxes 4 to 1 have not been "
        "read, and the old ones are no longer in force."
    ),
    peraturan.PERMENPANRB_20_2025.catatan: (
        "The copy does not number the articles of its paragraphs; numbers marked [?] were set by what they say. Not "
        "read: Pasal 6, Pasal 8C ayat (1), ayat (1) to (3) on the information system, development and retention, annex "
        "angka II boxes 4 to 1. Pasal 1 angka 1 to 10 and 30 to 34 were not copied in full."
    ),
    peraturan.PERMENPANRB_3_2020.catatan: (
        "The day of promulgation in January 2020 has not been checked; taken is the first day that is surely "
        "later. Amended by PermenPANRB 20/2025 since 31 December 2025."
    ),
    "mutasi ke Jabatan lain pada jenjang yang sama": "transfer to another post of the same level",
    mutasi.CATATAN_PERSYARATAN: (
        "Competence that fits the requirements of the post is read as meeting the competence standard of its level; "
        "the classification of posts, the career pattern and the needs of the organisation are weighed by the PPK."
    ),
    # screening
    "penyaringan": "screening",
    "mintakan": "ask for",
    "mungkin ada berkas lain yang juga cukup": "other papers may do as well",
    "ditetapkan dahulu oleh panitia atau instansi": "to be settled first by the committee or the agency",
    "tindak lanjut": "next",
    saring.ACUAN_USIA: "the day on which age is taken",
    saring.PERLU_INSTANSI["bidang"]: "the field of the vacant post",
    saring.PERLU_INSTANSI["kelas_asal"]: "the job class of the posts from which the vacant post is filled",
    saring.PERLU_INSTANSI["jenjang"]: "the level of the vacant post",
    saring.PERLU_INSTANSI["syarat_pendidikan"]: "the education the vacant post asks for",
    saring.PERLU_INSTANSI["ditetapkan"]: "the day on which the Minister established the vacant JF",
    penyaringan.Tindakan.LANJUT.value: "go on to the next stage",
    penyaringan.Tindakan.LENGKAPI.value: (
        "complete the papers of the BTL applicants first; without them there are not enough"
    ),
    penyaringan.Tindakan.PERPANJANG.value: "extend the last day of applications",
    penyaringan.Tindakan.TIDAK_CUKUP.value: "not enough applicants, and no further extension possible",
    berkas.SK_JABATAN: "decrees of appointment to posts with statements of taking them up, and their field of work",
    berkas.EVALUASI_KINERJA: "annual appraisals of the last two years",
    berkas.SERTIFIKAT: "certificates of competence development that name the hours",
    berkas.PERNYATAAN_INTEGRITAS: ("statement of the competent official about track record, integrity and morality"),
    "surat keputusan pengangkatan sebagai calon PNS, yang menyebut formasinya": (
        "decree of appointment as CPNS, which names the formation"
    ),
    "sertifikat akreditasi program studi, atau penyetaraan ijazah luar negeri": (
        "certificate of accreditation of the course, or that a foreign diploma was made equal"
    ),
    "surat keputusan pengangkatan sebagai PNS": "decree of appointment as PNS",
    "perjanjian kerja sebagai PPPK": "contract as PPPK",
    berkas.KETERANGAN_AKTIF: "statement of the agency that he is in active service",
    "surat keterangan tentang cuti di luar tanggungan negara yang pernah dijalani": "statement about any CLTN taken",
    berkas.AKTA_KELAHIRAN: "decree of appointment as CPNS, or birth certificate",
    "ijazah terakhir yang diakui": "last recognised diploma",
    berkas.SK_PENGANGKATAN: "decree of appointment as ASN",
    berkas.PERNYATAAN_PARTAI: "statement of not belonging to a political party",
    berkas.PERNYATAAN_PIDANA: "police record and statement of never having been sentenced",
    "ijazah beserta transkrip yang menyebut program studinya": "diploma with the course of study",
    "surat keterangan melaksanakan tugas di bidang JF itu sebelum PP 11/2017": (
        "statement of having done the work of the JF before PP 11/2017"
    ),
    "surat keterangan melaksanakan tugas di bidang JF itu saat JF ditetapkan": (
        "statement of having done the work of the JF when it was established"
    ),
    "ijazah sekolah kader": "diploma of the sekolah kader",
    "surat keterangan berasal dari daerah tertinggal, perbatasan, dan/atau terpencil": (
        "statement of coming from a lagging, border or remote area"
    ),
    "surat pernyataan asal pelamar": "statement of where the applicant comes from",
    "surat keputusan pemberhentian dengan hormat dari dinas aktif": "decree of discharge from active service",
    "surat keputusan pemberhentian dari dinas aktif": "decree of the end of active service",
    "surat pengajuan calon dari Panglima TNI atau Kapolri": "letter of Panglima TNI or Kapolri that puts him forward",
    "persetujuan Presiden atas pengecualian persyaratan": "the President's approval to set the conditions aside",
    "surat pernyataan tidak pernah diberhentikan tidak dengan hormat": (
        "statement of never having been dismissed dishonourably"
    ),
    "kartu tanda penduduk": "identity card",
    "persetujuan Presiden": "the President's approval",
    "surat pernyataan tidak mengambil masa persiapan pensiun": "statement of not taking masa persiapan pensiun",
    "surat keputusan kenaikan pangkat terakhir": "decree of the last promotion in rank",
    "keterangan kelas jabatan dari JF yang pernah diduduki": "job classes of the JF held",
    "hasil penilaian kompetensi yang masih berlaku": "result of a competence assessment that still counts",
    "surat keterangan sehat jasmani dan rohani dari dokter pemerintah": "health certificate of a government doctor",
    "surat tanda tamat pelatihan": "certificate of the training",
    "surat keterangan hukuman disiplin": "statement about disciplinary sanctions",
    "surat rekomendasi PPK instansi asal": "letter of recommendation of the PPK",
    "tanda terima lamaran": "receipt of the application",
}
"""Merged into `karier_asn.inggris.INGGRIS`."""
