"""English terms: promotions in rank apart from a post held, and after penyetaraan."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.rekam import JenisKenaikanPangkat
from karier_asn.rules.merit.pangkat import di_luar, penyetaraan, pilihan, reguler

ISTILAH: Final = {
    # facts
    "banyaknya kenaikan pangkat reguler selama diperbantukan": "reguler promotions during the secondment",
    "banyaknya kenaikan pangkat pilihan karena diperbantukan": "promotions because of the secondment",
    "pendidikan yang diperoleh melalui tugas belajar": "education earned on study assignments",
    "tanggal penetapan prestasi kerja luar biasa baiknya yang terakhir": "day of the last decree on outstanding work",
    "masa pada jenjang jabatan struktural yang diduduki": "time at the structural level held",
    "menduduki jabatan pimpinan yang telah ditetapkan persamaan eselonnya": (
        "holds a leading post that has been given an equal eselon"
    ),
    "masa sejak prestasi kerja luar biasa baiknya ditetapkan": "time since outstanding work was established",
    "menduduki jabatan tertentu yang pengangkatannya ditetapkan dengan Keputusan Presiden": (
        "holds a certain post that is filled by decree of the President"
    ),
    "pangkat tertinggi jabatan yang diduduki ketika mulai tugas belajar": (
        "the highest rank of the post held when study leave began"
    ),
    "pangkat tertinggi yang ditetapkan bagi jabatan yang diduduki ketika mulai tugas belajar": (
        "the highest rank set for the post held when study leave began"
    ),
    "pangkat tertinggi jenjang JF yang diduduki ketika mulai tugas belajar": (
        "the highest rank of the level of JF held when study leave began"
    ),
    "diangkat dalam JF melalui penyetaraan": "appointed to a JF by penyetaraan (posts made equal)",
    "tanggal penyetaraan ke dalam JF": "day of the penyetaraan",
    "pangkat tertinggi jabatan administrasi yang disetarakan": (
        "the highest rank of the administrative post made equal"
    ),
    "pangkat tertinggi yang ditetapkan bagi jabatan administrasi yang disetarakan": (
        "the highest rank set for the administrative post made equal"
    ),
    # rules
    "kenaikan pangkat pilihan selama melaksanakan tugas belajar": "promotion during study leave",
    "melaksanakan tugas belajar dan sebelumnya menduduki jabatan struktural atau jabatan fungsional": (
        "on study leave, having held a structural post or a JF before"
    ),
    "dalam batas jenjang pangkat jabatan terakhirnya": "within the ranks of the last post",
    "kenaikan pangkat pilihan selama diperbantukan dalam jabatan pimpinan": (
        "promotion during a secondment into a leading post"
    ),
    "diperbantukan di luar instansi induknya dalam jabatan pimpinan": (
        "seconded outside his agency into a leading post"
    ),
    "diangkat dalam JF melalui penyetaraan 1 Januari sampai 31 Mei 2022": (
        "appointed to a JF by penyetaraan, 1 January to 31 May 2022"
    ),
    "pengangkatannya ditetapkan dengan Keputusan Presiden; kenaikan pangkatnya diatur tersendiri": (
        "his post is filled by decree of the President; his promotion has rules of its own"
    ),
    JenisKenaikanPangkat.SELAMA_TUGAS_BELAJAR.value: "by choice (during study leave)",
    JenisKenaikanPangkat.DIPERBANTUKAN.value: "by choice (seconded to another agency)",
    # readings
    "hanya-penundaan": "only-a-delay-of-promotion",
    "sedang-berat": "any-medium-or-heavy",
    "di-puncak": "at-the-highest-rank",
    "sampai-puncak": "up-to-the-highest-rank",
    "surat-keputusan": "decree",
    "tidak-dibatasi": "no-limit",
    "dalam-jenjang": "within-the-ranks",
    "terendah-saja": "the-lowest-only",
    "jabatan-itu": "that-post",
    "jenjang-sama": "the-same-level",
    "boleh-melampaui": "may-exceed",
    # notes
    di_luar.CATATAN_STUDI: (
        "Held before is read: the post is not held any more during study leave; who goes on holding it rises by that "
        "post."
    ),
    di_luar.CATATAN_BATAS_JF: (
        "The ranks of a JF are read from its level by PermenPANRB 1/2023; angka kredit is not asked."
    ),
    di_luar.CATATAN_PIMPINAN: (
        "Since 17 April 2002 the leading post must have been given an equal eselon (Pasal 9 huruf i); without an "
        "eselon on record it is not known. Holders of a JF rise by Pasal 13 (ayat (3))."
    ),
    di_luar.CATATAN_TIGA_KALI: (
        "Counted since he is seconded without a break, and only promotions by ayat (1); one whose kind is not on "
        "record may be one."
    ),
    pilihan.CATATAN_TERENDAH: (
        "Still in the lowest range of ranks of the post is read: below its highest rank, since by Pasal 10 the rise is "
        "within its ranks (read otherwise: exactly at its lowest rank)."
    ),
    pilihan.CATATAN_SETAHUN_MENJABAT: (
        "One year in the structural post held is read of that post itself; who moves to another post of the level "
        "starts anew (read otherwise: time at the level)."
    ),
    pilihan.CATATAN_SETAHUN_TERAKHIR: (
        "Outstanding work during the last year: the decree of the PPK that establishes it is read to be at most one "
        "year old (read otherwise: of any age)."
    ),
    reguler.CATATAN_DIPERBANTUKAN: (
        "Who holds a leading post or a JF outside his agency rises by Pasal 21; who does not, by reguler promotion at "
        "most three times during the secondment (notes on Pasal 6)."
    ),
    penyetaraan.CATATAN_PENYETARAAN: (
        "May be considered, once, in the periods of April and October 2023, on the conditions of reguler promotion; or "
        "promotion for a diploma (huruf b), still judged by PP 99/2000 Pasal 18 with its angka kredit, since it is "
        "given by what the law provides; it can also be read without angka kredit, and that reading is not included. "
        "Who did not get that reguler promotion rises by angka kredit counted from the oath in the JF (ayat (2), (3))."
    ),
    penyetaraan.CATATAN_PUNCAK: (
        "At the highest rank of the administrative post is read: his rank has reached the highest one of that post, as "
        "in reguler promotion by PP 99/2000 Pasal 34; it can also be read: up to that rank at most."
    ),
}
"""Merged into `karier_asn.inggris.INGGRIS`."""
