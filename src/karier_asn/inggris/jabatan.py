"""English terms: posts."""

from __future__ import annotations

from typing import Final

from karier_asn.inggris.umum import MASA_BERLAKU
from karier_asn.rules import bacaan, peraturan
from karier_asn.rules.merit.jabatan import (
    administrasi,
    alih_kategori,
    fungsional,
    jpt,
    jpt_luar,
    pppk,
    rangkap,
    struktural,
    tni_polri,
)

ISTILAH: Final = {
    # facts: the person
    "berstatus PPPK": "status PPPK (civil servant on contract)",
    "rekam jejak Jabatan yang baik": "good track record in posts",
    "lulus sekolah kader dengan predikat sangat memuaskan": "passed the sekolah kader with distinction",
    "berasal dari daerah tertinggal, perbatasan, dan/atau terpencil": "comes from a lagging, border or remote area",
    # facts: the post sought
    "jenjang Jabatan yang akan diduduki": "level of the post sought",
    "Jabatan yang akan diduduki merupakan Jabatan struktural": "the post sought is structural",
    "Jabatan yang akan diduduki bereselon I": "the post sought is of eselon I",
    "tersedia lowongan kebutuhan Jabatan yang akan diduduki": "there is a vacancy for the post sought",
    "Jabatan pada Instansi Pemerintah di daerah tertinggal, perbatasan, dan/atau terpencil": (
        "a post with an agency in a lagging, border or remote area"
    ),
    "Jabatan sekretaris daerah kabupaten/kota": "the post of secretary of a kabupaten or kota",
    "Jabatan di bidang yang dikecualikan bagi non-PNS": "a post in a field closed to non-PNS",
    "Jabatan yang ditetapkan dapat diisi PPPK": "a post opened to PPPK",
    "Jabatan yang ditetapkan dapat diisi prajurit TNI atau anggota Polri": "a post opened to members of TNI or Polri",
    "menduduki pangkat paling rendah satu tingkat di bawah jenjang pangkat yang ditentukan": (
        "holds a rank at most one step below the lowest set for the post"
    ),
    # facts: the formation
    "direkrut sebagai CPNS untuk JF": "recruited as CPNS for a JF",
    "direkrut sebagai CPNS untuk JF, menurut formasi yang tercatat": (
        "recruited as CPNS for a JF, by the formation on record"
    ),
    "direkrut sebagai CPNS untuk JF yang akan diduduki": "recruited as CPNS for the JF sought",
    "telah menduduki Jabatan struktural atau JF": "time in structural posts or JF before",
    "telah menduduki JF": "time in JF before",
    # facts: the posts held
    "menduduki JF kategori keterampilan": "holds a JF keterampilan",
    "menduduki JPT": "held a JPT",
    "menduduki Jabatan struktural": "held a structural post",
    "menduduki Jabatan administrator pada saat PP 11/2017 mulai berlaku": (
        "held a Jabatan administrator when PP 11/2017 came into force"
    ),
    "menduduki Jabatan struktural dengan eselon di bawah Jabatan yang akan diduduki": (
        "holds a structural post of a lower eselon than the post sought"
    ),
    "menduduki Jabatan yang setara dengan Jabatan yang akan diduduki": (
        "holds a post of a level equal to that of the post sought"
    ),
    "menduduki Jabatan satu jenjang di bawah Jabatan yang akan diduduki": (
        "holds a post one level below the post sought"
    ),
    "menduduki Jabatan kelompok lain yang dapat dipromosikan ke Jabatan yang akan diduduki": (
        "holds a post of another group from which one is promoted to the post sought"
    ),
    "menduduki JA yang disetarakan dengan Jabatan yang akan diduduki": (
        "holds an administrative post made equal to the JF sought"
    ),
    "menjalankan tugas di bidang JF itu pada saat JF ditetapkan": (
        "worked in the field of the JF when it was established"
    ),
    "merangkap JA dan JF": "holds a JA and a JF at the same time",
    "merangkap JPT dan JF": "holds a JPT and a JF at the same time",
    "merangkap dua Jabatan struktural": "holds two structural posts at once",
    "merangkap Jabatan struktural dan JF": "holds a structural post and a JF at once",
    # facts: the application
    "prajurit TNI atau anggota Polri dalam dinas aktif": "a member of TNI or Polri in active service",
    "prajurit TNI atau anggota Polri yang dinas aktifnya berakhir tanpa mengundurkan diri": (
        "a member of TNI or Polri whose active service ended otherwise than by resigning"
    ),
    "prajurit TNI atau anggota Polri yang telah mengundurkan diri dari dinas aktif": (
        "a member of TNI or Polri who has resigned from active service"
    ),
    "warga negara Indonesia": "citizen of Indonesia",
    "masa tidak menjadi anggota atau pengurus partai politik sebelum pendaftaran": (
        "time outside political parties before the registration"
    ),
    "pernah dipidana dengan pidana penjara": "has been sentenced to prison",
    "pernah diberhentikan tidak dengan hormat": "has been dismissed dishonourably",
    "mendapat persetujuan Presiden": "has the approval of the President",
    "dikecualikan dari persyaratan dengan persetujuan Presiden": (
        "is exempt from the conditions with the approval of the President"
    ),
    "diajukan Panglima TNI atau Kapolri, dengan pangkat yang ditetapkan untuk Jabatan itu": (
        "put forward by Panglima TNI or Kapolri, with the rank set for the post"
    ),
    "bersedia tidak mengambil masa persiapan pensiun": "is willing to forgo the leave before retirement",
    # durations
    "sedang atau pernah menduduki JPT pratama": "time in a JPT pratama, now or before,",
    "telah menduduki JPT": "time in a JPT, now or before,",
    "pengalaman dalam pelaksanaan tugas di bidang JF yang akan diduduki": "experience in the field of the JF sought",
    "masa sejak penetapan JF": "time since the JF was established",
    "masa satu jenjang di bawah Jabatan itu": "time one level below that post",
    "masa dalam jabatan struktural": "time in structural posts",
    # titles
    "diangkat dalam Jabatan administrator sebagai lulusan sekolah kader": (
        "appointment to a Jabatan administrator as a graduate of the sekolah kader"
    ),
    "diangkat dalam Jabatan administrator di daerah tertinggal, perbatasan, dan/atau terpencil": (
        "appointment to a Jabatan administrator in a lagging, border or remote area"
    ),
    "pejabat administrator memenuhi kualifikasi dan tingkat pendidikan": (
        "holders of a Jabatan administrator have the education it asks for"
    ),
    "diangkat dalam JPT dari kalangan PNS dengan persetujuan Presiden": (
        "appointment to a JPT from among PNS with the approval of the President"
    ),
    "diangkat menjadi sekretaris daerah kabupaten/kota": "appointment as secretary of a kabupaten or kota",
    "diangkat dalam JPT utama dari kalangan non-PNS": "appointment to JPT utama from among non-PNS",
    "diangkat dalam JPT madya dari kalangan non-PNS": "appointment to JPT madya from among non-PNS",
    "diangkat dalam JPT utama dari mantan prajurit TNI atau anggota Polri": (
        "appointment to JPT utama from among former members of TNI or Polri"
    ),
    "diangkat dalam JPT madya dari mantan prajurit TNI atau anggota Polri": (
        "appointment to JPT madya from among former members of TNI or Polri"
    ),
    "diangkat dalam JPT pratama dari mantan prajurit TNI atau anggota Polri": (
        "appointment to JPT pratama from among former members of TNI or Polri"
    ),
    "pengangkatan pertama dalam JF keahlian": "first appointment to a JF keahlian",
    "pengangkatan pertama dalam JF keterampilan": "first appointment to a JF keterampilan",
    "perpindahan dari Jabatan lain ke dalam JF keahlian": "transfer from another post to a JF keahlian",
    "perpindahan dari Jabatan lain ke dalam JF keterampilan": "transfer from another post to a JF keterampilan",
    "penyesuaian ke dalam JF keahlian": "adjustment (inpassing) to a JF keahlian",
    "penyesuaian ke dalam JF keterampilan": "adjustment (inpassing) to a JF keterampilan",
    "penyetaraan JA ke dalam JF": "JA made equal to JF (penyetaraan)",
    "promosi ke dalam JF": "promotion to a JF",
    "diangkat dalam jabatan struktural": "appointment to a structural post",
    "Jabatan yang dapat diisi PPPK": "posts that PPPK can fill",
    "Jabatan ASN yang diisi prajurit TNI atau anggota Polri dalam dinas aktif": (
        "posts filled by members of TNI or Polri in active service"
    ),
    "tidak merangkap JF dengan JA atau JPT": "no JF beside a JA or JPT",
    "tidak merangkap jabatan struktural": "no post beside a structural one",
    # readings
    "hanya-pns": "PNS only",
    "juga-pppk": "PPPK too",
    "juga-non-pns": "former members are non-PNS too",
    "hanya-pasal-157": "by Pasal 157 only",
    "atas-permintaan": "resigned at their own request",
    "dinas-berakhir": "active service ended in any way",
    "pasal-82": "Pasal 82 decides",
    "pasal-49": "Pasal 49 decides",
    "sampai-pp-17-2020": "until PP 17/2020",
    "sampai-permenpanrb-1-2023": "until PermenPANRB 1/2023",
    "tetap": "still required",
    "gugur": "no longer required",
    "dua-tahun": "two years",
    "kebutuhan-strategis": "one year for a strategic need",
    "satu-tahun": "one year",
    "tanpa-masa": "no time",
    "sekda-kabupaten-kota": "secretaries of kabupaten and kota only",
    "setiap-jpt-pratama": "every JPT pratama",
    # notes
    bacaan.CATATAN_PPPK: (
        "PP 11/2017 asks for a PNS; UU 20/2023 Pasal 34 fills managerial and other posts with PNS first and opens "
        "certain ones to PPPK, by criteria that it leaves to a PP, which was not found."
    ),
    administrasi.CATATAN_PASAL_54: "PP 17/2020, which was read nearly whole, does not change Pasal 54.",
    administrasi.CATATAN_KADER: (
        "The Perpres on the sekolah kader (ayat (7)) was not found; status PNS is asked for nevertheless."
    ),
    administrasi.CATATAN_DAERAH: (
        "Exempt is only the education (ayat (1) huruf b). What comes from means (birth, home or service) the text does "
        "not say; the agency states it."
    ),
    administrasi.CATATAN_WAJIB: (
        "TMS means that the duty is not yet fulfilled: the holder can be removed (Pasal 64 ayat (3) for ayat (6)). The "
        "day on which 5 years are full still counts."
    ),
    jpt.CATATAN_AYAT: (
        "Until 27 February 2020 Pasal 107 had no numbered ayat; ayat (1) and (2) exist since PP 17/2020. The exception "
        "with the President's approval (ayat (2)) is a route of its own."
    ),
    jpt.CATATAN_SEKDA: (
        "For secretaries of kabupaten and kota the age rule of SE MenPANRB 10/2023 is a route of its own, which reads "
        "the application too."
    ),
    jpt.CATATAN_PRESIDEN: "The approval must come first, that is, at the latest on the day asked.",
    jpt.CATATAN_SE: (
        "The circular adds a limit of 58 years to Pasal 107 ayat (1) huruf c angka 6; its text was not read. No source "
        "supports that it holds for other JPT pratama."
    ),
    jpt_luar.CATATAN_BIDANG_KHUSUS: (
        "Since PP 17/2020 the closed fields can be filled with the President's approval after the opinions of the "
        "Minister, the Finance Minister and the head of BKN; ayat (1) asks for the approval anyway, the opinions are "
        "not looked at."
    ),
    jpt_luar.CATATAN_PENGECUALIAN: (
        "The approval must be had beforehand, that is, on the day asked at the latest, and is another one than that of "
        "Pasal 106 ayat (1). While it is not known whether there is one, a condition that is not met does not "
        "certainly bar."
    ),
    jpt_luar.CATATAN_MANTAN: (
        'The notes on Pasal 106 ayat (1) call non-PNS the citizens "di luar kalangan PNS dan prajurit" TNI "dan '
        'anggota" Polri. By the letter whoever has left active service is among them; those who resigned have a way of '
        "their own (Pasal 157, 159), which can be read as the only one."
    ),
    jpt_luar.CATATAN_PENSIUNAN: (
        'Pasal 157 says "setelah mengundurkan diri dari dinas aktif". By the letter those pensioned or dismissed are '
        "not meant; whether it only means that active service has ended is not said."
    ),
    jpt_luar.CATATAN_PRATAMA: (
        "Deleted by PP 17/2020; since 28 February 2020 this way leads to JPT utama and JPT madya only."
    ),
    tni_polri.CATATAN_JABATAN: (
        "Only certain posts of certain central agencies, by the laws on TNI and on Polri, which were not read; the "
        "names of the posts are set by the PPK with the Minister's consent (Pasal 149). Nobody becomes a PNS by it "
        "(Pasal 150)."
    ),
    tni_polri.CATATAN_SYARAT: (
        "Competence is read as having met the standard of the level of the post. Qualification, rank, education and "
        "training, and what else the PPK asks for (Pasal 149) are not looked at."
    ),
    tni_polri.CATATAN_AJUAN: (
        "Panglima TNI or Kapolri puts three candidates forward, whose rank he sets with the Minister's consent (Pasal "
        "151). For a JPT the candidate goes through open selection, unless the President assigns a JPT utama or JPT "
        "madya (Pasal 154 ayat (3)); that is not checked."
    ),
    jpt_luar.CATATAN_TERBUKA: (
        "It is filled openly and competitively, by decree of the President. Only certain JPT utama and madya, by "
        "Peraturan Presiden (ayat (3)); that is not checked."
    ),
    jpt_luar.CATATAN_MUNDUR: (
        "In agencies other than certain central ones (Pasal 148), where there is need, openly and competitively; none "
        "of the three is checked."
    ),
    pppk.CATATAN_LAIN: (
        'Other posts set by the Minister: not structural "but with a function of management" (ayat (3)); read as '
        "pelaksana."
    ),
    "menduduki Jabatan pada Instansi Pemerintah di daerah tertinggal, perbatasan, dan/atau terpencil": (
        "holds a post with an agency in a lagging, border or remote area"
    ),
    jpt_luar.CATATAN_PASCASARJANA: "Pascasarjana is read as S-2 or S-3.",
    fungsional.CATATAN_MENTERI: (
        "Further conditions set by the Minister are included only as far as known of PermenPANRB 1/2023; those of "
        "PermenPANRB 13/2019 before it, and those of single JF (rank, training, ethics), are not, and agencies can add "
        "them."
    ),
    fungsional.CATATAN_UJI: (
        "Shown by passing the uji kompetensi; read from an assessment against the standard of the level; the standard "
        "of the post itself, above all its technical competence, is not covered yet. "
    )
    + MASA_BERLAKU,
    fungsional.CATATAN_UJI_PERTAMA: (
        "PP 17/2020 deleted huruf e on 28 February 2020. Whether PermenPANRB 13/2019, as a further condition set by "
        "the Minister, went on asking for the uji kompetensi until PermenPANRB 1/2023 has not been read."
    ),
    fungsional.CATATAN_FORMASI: (
        "First appointment is of a CPNS only, to a vacancy of a JF set through recruitment (SE Kepala BKN 9/2024 huruf "
        "a angka 1), as a rule together with the appointment as PNS (angka 2); who is late still takes this way (angka "
        "4). Who has held a JF, be it another one, is no longer appointed for the first time. A JF is known by its "
        "name: write the formation by today's name."
    ),
    alih_kategori.CATATAN_KETERAMPILAN: (
        "Who holds a JF keterampilan and has the S-1/D-IV that a JF keahlian asks for (ayat (4) huruf b; ayat (1) "
        "names a professional certificate too) moves by the conditions of a move: diploma, test, vacancy and the "
        "others; his rank decides the level. The lowest rank a JF asks for itself (ayat (4) huruf a) is not included."
    ),
    alih_kategori.CATATAN_SEBELUM_PASAL_20: (
        "Whether PermenPANRB 1/2023 opened the way from keterampilan to keahlian on 6 January 2023 has not been read. "
        "It is read as Peraturan BKN 3/2023 Pasal 20, which carries it out since 27 June 2023 (other reading: from "
        "posts of an equal level only). Before 6 January 2023 PP 11/2017 asks for no equal level."
    ),
    "perpindahan dari JF keterampilan": "transfer from a JF keterampilan",
    "seperti-pasal-20": "as Pasal 20",
    "hanya-setara": "equal levels only",
    fungsional.CATATAN_JENJANG_PERTAMA: (
        "Pasal 82 names ahli pertama and ahli muda; by Pasal 49 only ahli pertama is filled by recruitment."
    ),
    fungsional.CATATAN_BIDANG_JF: "Experience in the field of the JF is read as time in posts of the same field.",
    fungsional.CATATAN_PENGALAMAN_JF: (
        "PP 11/2017 says 2 years; according to secondary sources PermenPANRB 1/2023 accepts 1 year all told for "
        "restructuring or a strategic need of the agency. Experience is read as time in posts of the same field."
    ),
    fungsional.CATATAN_USIA_UTAMA: (
        "According to a secondary source a transfer to ahli utama is carried out at most 1 year before retirement age; "
        "what that means is not clear, and it is not looked at."
    ),
    fungsional.CATATAN_SETARA: (
        "Which levels of JPT and JA are equal to which of JF was read in secondary sources; between JF the same level "
        "is taken as equal."
    ),
    fungsional.CATATAN_SEKALI: (
        "The adjustment is held once; whether the agency has held it is not looked at. The day on which 2 years since "
        "the establishment are full still counts. "
        "'Considering the need for the post' is read as a vacancy."
    ),
    fungsional.CATATAN_PROMOSI: (
        "In the text of 2017 Pasal 74 has no promotion (huruf d) yet, to which Pasal 81 refers; PP 17/2020 added it. "
        "The credit needed for the next level is judged by the rules on angka kredit."
    ),
    fungsional.CATATAN_PREDIKAT_PROMOSI: (
        "Two years by PP 11/2017; one year by PermenPANRB 1/2023 (secondary sources; other reading: still two years)."
    ),
    fungsional.CATATAN_UTAMA_ANTAR_JF: (
        "63 years for a move between JF at ahli utama is known from secondary sources of PermenPANRB 1/2023 only; PP "
        "11/2017 says 60, of who has held a JPT (other reading: only that)."
    ),
    fungsional.CATATAN_NASIONAL: (
        "Two years of preparation and two of carrying out since 7 April 2017, read as four years; the day on which "
        "they are full still counts. Work of the JF is read as a post in the same field; the Minister's guide is not "
        "readable."
    ),
    "telah melaksanakan tugas di bidang JF itu sebelum PP 11/2017": (
        "has worked in the field of the JF before PP 11/2017"
    ),
    "juga-63-tahun": "63-years-as-well",
    "hanya-60-tahun": "60-years-only",
    fungsional.CATATAN_MASA_PROMOSI: (
        "One year in the last post stands in PermenPUPR 4/2024 and in the repealed Peraturan BKN 11/2022; whether the "
        "general rule asks for it has not been read."
    ),
    fungsional.CATATAN_DIAGONAL: (
        "Diagonal promotion into a JF is read from Permenhan 20/2023, which mirrors PermenPANRB 1/2023; the agency in "
        "charge of a JF can add conditions."
    ),
    fungsional.CATATAN_PENYETARAAN: (
        "Whatever the rank; of pelaksana only eselon V. According to the press 30 June 2021 was the last day for "
        "proposals only; PermenPANRB 1/2023 Pasal 55 ayat (1) names appointments under this regulation until 31 May "
        "2022. The examples of SE Kepala BKN 9/2024 huruf c angka 2 are of 2024; by which regulation is not readable."
    ),
    struktural.CATATAN_PASAL_6: (
        "Seniority, age, training and experience (Pasal 6) are weighed but are no condition. Leadership training "
        "(Pasal 7) can follow the appointment."
    ),
    struktural.CATATAN_PANGKAT: (
        "The ranks of each eselon are read from PP 13/2002 Lampiran; the Lampiran of PP 100/2000 before 17 April 2002 "
        "was not read."
    ),
    struktural.CATATAN_7A: "All time in structural posts is added, in those held before and in the present one.",
    pppk.CATATAN_PASAL_2: (
        "Only the post is looked at; the conditions of application (Pasal 16) are not. UU 20/2023 Pasal 34 ayat (2) "
        "opens certain managerial and other posts to PPPK; until there is a PP, PP 49/2018 is used."
    ),
    pppk.CATATAN_JF: "Which JF PPPK can fill is set by Perpres (PP 11/2017 Pasal 74 ayat (3)).",
    pppk.CATATAN_JPT: "Only certain JPT utama and madya, proposed to the President (Pasal 5).",
    rangkap.CATATAN_MENYATU: (
        "Excepted are JA and JPT whose competence and field are those of a JF and cannot be parted from it (Pasal 98 "
        "and its note, such as a prosecutor who heads a kejaksaan); the exception is applied to Pasal 53 too, whose "
        "wording has none."
    ),
    rangkap.CATATAN_1997: (
        "Excepted are prosecutors, researchers and, since 11 November 2005 (PP 47/2005), drafters of legislation in a "
        "structural post whose main task is closely tied to theirs, set by Presidential Decree (ayat (2), (3)); read "
        "as a post that cannot be parted from the JF. PP 100/2000 Pasal 8 has no exception, but PP 47/2005, which is "
        "younger, still makes it."
    ),
    peraturan.PP_100_2000.catatan: (
        "Since UU 5/2014 eselon are equal to levels of JPT and JA (Pasal 131); this PP stayed in force (Pasal 139)."
    ),
    peraturan.PERMENPANRB_17_2021.catatan: (
        "The day it came into force has not been checked; taken is the day it was presented, 4 June 2021. It replaced "
        "PermenPANRB 28/2019, which was not read."
    ),
    peraturan.PERMENPANRB_1_2023.catatan: (
        "That is the day it was signed, its last article is not readable; conversion of predicates counts from January "
        "2023. Read were Pasal 9, 29 (its end), 30, 37, 39, 55, 56 and the whole annex. JF with rules of their own "
        "(such as teachers) may differ."
    ),
    peraturan.SE_MENPANRB_10_2023.catatan: (
        "The day in 2023 on which it was issued has not been checked; taken is the first day that is surely later."
    ),
}
