"""English terms: retirement, discipline, time in post and moves."""

from __future__ import annotations

from typing import Final

from karier_asn.rules import pensiun, peraturan
from karier_asn.rules.merit import disiplin, mutasi

ISTILAH: Final = {
    # retirement and discipline
    "jenjang Jabatan yang diduduki": "level of the post held",
    "menduduki JF guru": "holds the JF guru (teacher)",
    "menduduki JF dosen": "holds the JF dosen (lecturer)",
    "menduduki JF peneliti atau perekayasa": "holds the JF peneliti or perekayasa (researcher, engineer)",
    "batas usia pensiun ditetapkan tersendiri bagi jabatannya": "a retirement age of its own set for the post",
    "sisa waktu sampai batas usia itu": "time left until that age",
    "sisa masa kerja sampai pensiun": "service left until retirement",
    "sisa masa kerja dalam jabatan itu sampai pensiun": "service left in that post until retirement",
    "tanggal mencapai batas usia dalam jabatan itu": "the day on which the age limit of that post is reached",
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
    disiplin.CATATAN_HARI_KE_15: (
        '"The 15th day since receipt" can be read as the 15th working day after receipt, as Peraturan BKN 6/2022 Pasal '
        "50 ayat (1) is applied (secondary source), the 15th day after receipt, or the 15th day with the day of "
        "receipt as the first."
    ),
    "jenis hukuman disiplin": "kinds of disciplinary sanction",
    "hukuman disiplin": "disciplinary sanction",
    "jenisnya tidak disebut": "the kind is not named",
    "hari kerja tidak masuk tanpa alasan yang sah dalam setahun": (
        "working days absent without a valid reason in the year"
    ),
    "paling lama berturut-turut": "longest run on end",
    "mulai berlakunya hukuman disiplin": "the sanction is in force from",
    "menurut hari kerja": "by working days",
    "menurut hari kalender": "by calendar days",
    "termasuk hari diterima": "counting the day of receipt",
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
        'Not judged: the competence test, which "can" be held, and the coordination with the Komisi ASN, now done by '
        "BKN. Since PP 17/2020 Pasal 132 holds between agencies too, with the same conditions and without one class of "
        "posts; Pasal 131 was not changed, and how the two articles stand to each other is not said."
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
        "Not judged: the request, the proposal and consent of the PPKs, the analysis of posts, court cases, study "
        "leave or a service bond, findings (Peraturan BKN 5/2019 Pasal 3 ayat (1), Pasal 10 ayat (1)). Since "
        "appointment is read as since TMT PNS; for moves on personal grounds only."
    ),
    mutasi.CATATAN_CLTN: (
        "The PPK judges the personal and urgent grounds. Service counts from TMT CPNS; the text does not say "
        "whether time as CPNS is included."
    ),
    peraturan.PERBKN_5_2019.catatan: (
        "Pasal 3 ayat (1) from huruf e on was read in substance; Pasal 4 only huruf p, Pasal 9 is not readable."
    ),
    peraturan.PERMENPANRB_6_2024.catatan: (
        "The day of promulgation in 2024 has not been checked; taken is the first day that is surely later."
    ),
}
