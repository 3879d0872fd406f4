"""English terms: angka kredit and mentoring."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.kredit import masa
from karier_asn.rules import peraturan
from karier_asn.rules.merit.kredit import bacaan as bacaan_kredit
from karier_asn.rules.merit.kredit import kenaikan, rumus

ISTILAH: Final = {
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
    masa.JUDUL: "account of angka kredit",
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
    "tambahan untuk ijazah yang belum diketahui, {jenjang}": "addition for diplomas that are not known, {jenjang}",
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
    "PAK {nomor} sebesar {nilai}, mungkin dihitung": "PAK {nomor} of {nilai}, which may count",
    "PAK yang belum diketahui": "PAK that are not known",
    "konversi yang mungkin diganti PAK": "conversions of which a PAK may take the place",
    "penilaian periodik yang belum diketahui sejak {mulai}": "periodic appraisals since {mulai} that are not known",
    "penilaian periodik {tahun} sudah termasuk": "the periodic appraisals of {tahun} are part of it",
    "hukuman disiplin yang belum diketahui": "sanctions that are not known",
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
    # angka kredit: looking ahead
    "asumsi": "supposed",
    "predikat": "predicate",
    "dikonversi": "converted",
    "tahunan": "yearly",
    "triwulanan": "quarterly",
    "bulanan": "monthly",
    "terpenuhi mulai": "met from",
    "angka kredit hari itu {kredit}": "angka kredit on that day {kredit}",
    "belum terpenuhi menurut asumsi ini": "not met under what is supposed",
    "TMT paling awal": "earliest TMT",
    "tidak ada periode yang memenuhi": "no period on which it is met",
    "paling lambat": "at the latest",
    "cukup predikat {predikat} setiap tahun: terpenuhi mulai {hari}": (
        "predicate {predikat} every year is enough: met from {hari}"
    ),
    "tidak tercapai, juga dengan predikat Sangat Baik setiap tahun": "not within reach, even with Very Good every year",
    "atau Sangat Baik {lama} pertama, tahun lainnya Baik": "or Very Good for the first {lama}, Good in the others",
    "kenaikan jenjang": "rise of level",
    "kenaikan pangkat": "promotion in rank",
    # angka kredit: notes
    rumus.CATATAN_PASAL_37: (
        "The middle predicate is called Cukup or Butuh Perbaikan; both are one step. A month counts in the level "
        "held on its first day; the rules that were read say nothing of parts of months."
    ),
    rumus.CATATAN.puncak: (
        "It is not known whether the rank is the highest of the former post; if it is, only the last 3 years are "
        "converted, so the amount is given by bounds. Enter the eselon or the highest rank of the former post."
    ),
    rumus.CATATAN.predikat: (
        "The predicate of part of the time is not known; the amount is given by bounds, from no appraisal to Very Good."
    ),
    rumus.CATATAN.di_atas: (
        "The rank is above the level: the credit is that of the table of Peraturan BKN 3/2023 Lampiran II angka "
        "3, of which one value was read (pelaksana IV/a to ahli pertama: 100). If it is another, enter the credit"
        " of the appointment as an opening entry."
    ),
    rumus.CATATAN.di_bawah: "The rank is below the level: there is no AK Dasar; no rule for this case was found.",
    rumus.CATATAN.promosi: (
        "The formula of a promotion into a JF was read in a summary only: conversion of predicates, to which AK "
        "Dasar may be added; the time converted is taken as for a move."
    ),
    rumus.CATATAN_INTEGRASI: (
        "What is taken off depends on level and golongan of the first appointment; only the table of JF keahlian "
        "from III/a was read."
    ),
    rumus.CATATAN.nilai_dasar: "The table for this golongan was not read; give the value to take off.",
    rumus.CATATAN_HANGUS: (
        "Excess credit is not carried to the next level (slides of BKN; Peraturan BKN 11/2022 Pasal 37 ayat (5) "
        "and (7), repealed, said the same)."
    ),
    rumus.CATATAN.pak: (
        "Rows of PAK whose period crosses two levels, or overlaps another period in part, are not counted; check "
        "that row."
    ),
    rumus.CATATAN.tanpa_pak: (
        "It is not known which PAK were issued; their figures take the place of the computation, so bounds are told. "
        "Enter the PAK, or state that there are none."
    ),
    rumus.CATATAN.pak_tidak_jelas: (
        "The kind, the period or the day of a PAK is not known; bounds are told. Complete the row."
    ),
    rumus.CATATAN.tanpa_periodik: (
        "It is not known which periodic appraisals were converted; until the end of the year bounds are told. Enter "
        "the periodic appraisals, or state that there are none."
    ),
    rumus.CATATAN.tanpa_hukuman: (
        "It is not known whether there was a sanction. Enter the sanctions, or state that there are none."
    ),
    rumus.CATATAN.tanpa_tmt_pns: "TMT PNS, and so the time as CPNS, is not known; bounds are told.",
    rumus.CATATAN.tanpa_pangkat: "The rank on that day, and so its AK Dasar, is not known.",
    rumus.CATATAN.tanpa_integrasi: (
        "There is no PAK integrasi on record yet; the opening balance is at least 0. Enter the PAK integrasi, or "
        "the balance as an opening entry."
    ),
    rumus.CATATAN.jalur: (
        "How this level was entered, or the rule for it, is not known from the record; the opening balance is at "
        "least 0. Enter the credit of the appointment as an opening entry."
    ),
    rumus.CATATAN.pertama_dahulu: (
        "Before Peraturan BKN 3/2023 a first appointment brought no credit, by a FAQ of a ministry on PermenPANRB "
        "1/2023; this was not checked in the text."
    ),
    rumus.CATATAN.puncak_ijazah: (
        "The highest rank of a pelaksana is taken to be the highest for his diploma; this was not checked in the text."
    ),
    rumus.CATATAN.kembali: (
        "Re-appointment: the last credit and conversion of the time away; one application limits that to 4 years,"
        " the text was not read, so what exceeds 4 years, or falls in a time whose post is not known, is given by"
        " bounds."
    ),
    rumus.CATATAN.belum_dinilai: "There is no appraisal on record for this year and after.",
    rumus.CATATAN.ijazah_belum_pasti: (
        "It is not certain that this diploma is above those before it and was obtained while in this level; complete "
        "the day of graduation and the history of education."
    ),
    rumus.CATATAN.tanpa_ijazah: (
        "The history of education is not known; a higher diploma obtained while in a JF adds credit."
    ),
    rumus.CATATAN.ijazah_pak: "Check whether the PAK of that year already holds the addition for the diploma.",
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
