"""English terms: steps of pay, and what holds back pay and rank."""

from __future__ import annotations

from typing import Final

from karier_asn.rules.merit import gaji_berkala, halangan

ISTILAH: Final = {
    # facts
    "masa sejak gaji berkala terakhir": "time since the last step of pay",
    "masa kerja sejak gaji berkala terakhir": "service since the last step of pay",
    "bekerja sejak gaji berkala terakhir": "in service since the last step of pay",
    "kenaikan gaji berkala ditunda karena hukuman disiplin": "step of pay delayed by a sanction",
    "kenaikan gaji berkala pertama": "the first step of pay",
    "perjanjian kerjanya diperpanjang": "contract extended",
    "ditetapkan sebagai pegawai teladan": "established as an example to others (pegawai teladan)",
    "sedang mengajukan keberatan atau banding administratif atas hukuman disiplin": (
        "an objection to a sanction, or an appeal, is pending"
    ),
    # rules
    "kenaikan gaji berkala PNS": "periodic step of pay of a PNS",
    "kenaikan gaji berkala PPPK": "periodic step of pay of a PPPK",
    "kenaikan gaji istimewa PNS": "special step of pay of a PNS",
    "kenaikan gaji istimewa PPPK": "special step of pay of a PPPK",
    "kenaikan pertama golongan V": "first step of golongan V",
    "kenaikan setiap 2 tahun": "step every 2 years",
    "kenaikan setelah perpanjangan perjanjian": "step after the contract was extended",
    # readings
    "siklus-tetap": "cycle-unmoved",
    "menurut-tabel": "by-the-table",
    # notes
    gaji_berkala.CATATAN_BERDINAS: (
        "PNS here includes CPNS (general notes). The text does not mention who is suspended or on leave outside state "
        "responsibility. Who is suspended is paid nothing as PNS (PP 11/2017 Pasal 279 and 281), so both are read as "
        "receiving no step meanwhile."
    ),
    gaji_berkala.CATATAN_MASA: (
        "The time set is the next row of the pay table: 2 years from row to row, and 1 year between the first two rows "
        "of golongan II/a; the table itself has not been read. The first step is counted from the masa kerja golongan "
        "on the day of the appointment, with the service that was recognised, so it may be nearer; the rest counts as "
        "served. Leave outside state responsibility and time as a state official do not count (PP 11/2017 Pasal 337 "
        "ayat (2) and 344). Its notice is issued 2 months before it takes effect (Pasal 12)."
    ),
    gaji_berkala.CATATAN_SIKLUS_TETAP: (
        "Service recognised since the last step adds to the masa kerja golongan and leaves the day of the next step as "
        "it is, as applications in use decide (other reading: by the table)."
    ),
    gaji_berkala.CATATAN_MENURUT_TABEL: (
        "Service recognised since the last step brings him to another row of the pay table, so the next step comes "
        "when the row after it is reached, by the words of Pasal 11 huruf a (other reading: the cycle stays)."
    ),
    gaji_berkala.CATATAN_CUKUP: (
        "An average of at least sufficient is read as an annual predicate of at least Needs Improvement, once called "
        "Cukup. While it is not met the step is delayed, by at most 1 year each time, and given from the month after; "
        "the delay counts in full for the next step (Pasal 13)."
    ),
    gaji_berkala.CATATAN_DITUNDA: (
        "A step that falls due while the sanction runs is delayed by 1 year; the delay counts in full for the next "
        "step (notes on Pasal 7 ayat (3) huruf a)."
    ),
    gaji_berkala.CATATAN_MASA_KERJA: (
        "It is not known whether there was leave outside state responsibility, or time as a state official, which "
        "does not count; told is the earliest day."
    ),
    gaji_berkala.CATATAN_TEMPAT: (
        "It is not known how much masa kerja golongan there was on the day of the appointment, and so how far the next "
        "row of the pay table is; told is the earliest day."
    ),
    gaji_berkala.CATATAN_KEDUDUKAN_KGB: (
        "It is not known whether he is suspended, or off duty by his standing, or until when; told is the earliest day."
    ),
    gaji_berkala.CATATAN_HUKUMAN_KGB: (
        "It is not known whether a sanction, or an objection to one, delays it, or until when; told is the earliest "
        "day."
    ),
    gaji_berkala.CATATAN_KGB_PPPK: (
        "The MKG set in the annex is read as 2 years; of the annex only a scrap was readable, with MKG 0, 1 and 2, "
        "which does not tell for sure where each step lies."
    ),
    gaji_berkala.CATATAN_PERPANJANGAN: (
        "Of whom the contract was extended only Pasal 3 ayat (1) is asked, without the length of contract of Pasal 2; "
        "it may be given."
    ),
    gaji_berkala.CATATAN_TELADAN: (
        "It moves the coming step of pay, and those after it in that rank, forward; after a promotion the steps are "
        "set as usual (notes on Pasal 14). How far it moves them is not said, so its day is given to this library as "
        "that of the last step."
    ),
    gaji_berkala.CATATAN_AMAT_BAIK_KGI: (
        "Amat baik is read as the annual predicate Very Good of the last year that is over; how many years is not "
        "said. CPNS are not among them: the general notes do not name Pasal 14."
    ),
    gaji_berkala.CATATAN_TELADAN_PPPK: (
        "It moves the coming step of pay forward, by a decree of the PPK (ayat (2), (3))."
    ),
    halangan.CATATAN_HUKUMAN_LAIN: (
        "PP 53/2010 and PP 94/2021 delay the promotion only of whom that delay was imposed on; check lists of some "
        "agencies refuse promotion while any medium or heavy sanction runs (other reading: any medium or heavy). A "
        "lowered rank starts the time in rank anew."
    ),
    "ditetapkan sebagai pegawai teladan dalam pangkat yang dijabat": "established as an example in the rank held",
    halangan.CATATAN_PP_30_1980: (
        "What sanctions under PP 30/1980 did could not be read; while a medium or heavy one runs, look at its decree. "
        "One still running on 6 June 2010 stays in force (PP 53/2010 Pasal 48 ayat (1))."
    ),
    "hukuman disiplin yang sedang dijalani menunda kenaikan pangkat": "a running sanction delays the promotion",
    halangan.CATATAN_SESUDAH_HUKUMAN: (
        "Which sanctions are meant is set by ayat (1), which could not be read; read as heavy ones (other reading: "
        "medium or heavy), whichever PP they were imposed by. SE Kepala BKN 9/2024 huruf f angka 3 does not name that "
        "year for who returns to his own JF, but a circular does not set a regulation aside; a transfer at the same "
        "level is not held back."
    ),
    "berat": "heavy",
    "masa tanpa hukuman disiplin berat": "time free of heavy sanctions",
    halangan.CATATAN_KEBERATAN: (
        "Until a final decision; if the sanction is annulled, the rise can be considered (ayat (2)). Open against a "
        "delay of pay or promotion, and against dismissal (Pasal 34). What was lodged before 31 August 2021 is read to "
        "be settled by this provision (PP 94/2021 Pasal 40 ayat (2)), although PP 79/2021 Pasal 31 settles what was "
        "not decided on 10 August 2021 by that regulation, which tells only of its pay and allowances (Pasal 28); what "
        "is lodged since 31 August 2021 holds nothing back. Where no objection is on record (one that is holds back as "
        "long as it lasted), only the year before the sanction took effect is in doubt: an objection is decided within "
        "21 working days (Pasal 36 ayat (3)); an appeal that was not decided yet is read to be over in a year as well, "
        "since it is decided within 65 working days (PP 79/2021 Pasal 13 ayat (4)), and how long one took before that "
        "is not known."
    ),
}
"""Merged into `karier_asn.inggris.INGGRIS`."""
