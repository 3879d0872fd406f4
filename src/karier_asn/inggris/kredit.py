"""English terms: angka kredit and mentoring."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.kredit import masa
from karier_asn.rules import peraturan
from karier_asn.rules.merit.kredit import bacaan as bacaan_kredit
from karier_asn.rules.merit.kredit import kembali, kenaikan, rumus, tetap

_DI_BAWAH: Final = (
    "The flat credit of a rank below the level is what one step of rank takes; what a rise of level takes is the sum "
    "of the ranks in the level alone (Peraturan BKN 3/2023 Pasal 21 ayat (4)). Of a penyetaraan it is said to be of "
    "that rank (SE Kepala BKN 9/2024 huruf c angka 2 huruf b); of a move it is not said whether the level counts it. "
)

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
    "masuk ke jenjang JF dengan pangkat di atas jenjang itu": "entered the level of JF with a rank above it",
    "menduduki JF melalui penyetaraan": "entered the JF by penyetaraan",
    "TMT jabatan administrasi sebelum JF": "TMT of the administrative post before the JF",
    "masa sejak jabatan administrasi sebelum JF": "time since the administrative post before the JF",
    "jenjang JF teratas": "on the highest level of JF",
    "masa dalam jenjang JF terakhir": "time in the last level of JF",
    "diangkat kembali pada jenjang JF terakhir sesudah ditugaskan penuh pada JPT atau JA": (
        "re-appointed to the last level of JF after a full-time assignment in a JPT or JA"
    ),
    "lulus uji kompetensi jenjang yang sesuai dengan pangkat": "passed the competence test of the level of his rank",
    "tersedia kebutuhan pada jenjang yang sesuai dengan pangkat": "a need on the level of his rank",
    "telah selesai menjalani penurunan jabatan atau pembebasan dari JF yang akan diduduki kembali": (
        "has served the lowering of post, or the release, from the JF to be taken up again"
    ),
    "masa sejak selesai menjalani hukuman itu": "time since that sanction was served",
    "hukuman itu dijatuhkan karena tidak memenuhi target kinerja": (
        "the sanction was for not meeting the targets of work"
    ),
    "penyesuaian jenjang JF dengan pangkat sesudah pengangkatan kembali": (
        "adjustment of the level of JF to the rank after a re-appointment"
    ),
    "pengangkatan kembali dalam JF semula sesudah hukuman disiplin": "return to the former JF after a sanction",
    kembali.CATATAN_PENYESUAIAN: (
        '"May be adjusted": of those who left the JF because they were assigned in full to a JPT, or to a post as '
        "administrator, pengawas or pelaksana, and were re-appointed (ayat (1) huruf a). Who comes back to his last "
        "level is read as re-appointed, not moved (huruf b). The level of his rank can be more than one step above it."
    ),
    kembali.CATATAN_PREDIKAT_KEMBALI: "The evaluation is read as the predicate of the last year that is over.",
    kembali.CATATAN_SEMULA: (
        "The former JF is known by name and level of the post on the day before the sanction; after the return his "
        "credit is that set before it (huruf c). Asked is the day of the appointment."
    ),
    kembali.CATATAN_TARGET: (
        "The record of sanctions does not say why; state it. The competence test is read from the assessment of that "
        "level."
    ),
    kembali.CATATAN_JEDA: (
        "Peraturan BKN 6/2022 Pasal 54 ayat (2): 1 year after the sanction was served at the earliest; which "
        "sanctions, by ayat (1), could not be read. SE Kepala BKN 9/2024 huruf f angka 3 names no such wait for the "
        "former JF, but a circular does not set a Peraturan BKN aside; by default a year is waited."
    ),
    "lulus uji kompetensi jenjang berikutnya": "passed the competence test of the next level",
    "tersedia lowongan kebutuhan pada jenjang berikutnya": "a vacancy on the next level",
    "tersedia peta jabatan pada jenjang berikutnya": "the next level is on the map of posts",
    "kualifikasi pendidikan sesuai persyaratan jabatan jenjang berikutnya": "the education asked for on the next level",
    "sedang menjalani penurunan pangkat selama 1 tahun": "rank lowered for 1 year by a sanction that is running",
    "pernah menjalani penurunan pangkat selama 1 tahun": "rank was lowered for 1 year by a sanction before",
    "TMT pangkat terakhir, dimundurkan selama diturunkan": "TMT of the last rank, put off while it was lowered",
    "masa dalam pangkat terakhir, juga sebelum diturunkan": "time in the last rank, before it was lowered as well",
    "TMT pangkat terakhir, dimundurkan selama diturunkan dan selama cuti di luar tanggungan negara": (
        "TMT of the last rank, put off while it was lowered and during leave outside state responsibility"
    ),
    "masa dalam pangkat terakhir, juga sebelum diturunkan, tanpa yang bukan masa kerja": (
        "time in the last rank, before it was lowered as well, without what is no service"
    ),
    "masa dalam pangkat terakhir, juga sebelum diturunkan, tanpa cuti di luar tanggungan negara": (
        "time in the last rank, before it was lowered as well, without leave outside state responsibility"
    ),
    "masa sejak pangkat semula dikembalikan": "time since the former rank was given back",
    # angka kredit: titles and readings
    "mengikuti uji kompetensi kenaikan jenjang": "taking the competence test of the next level",
    "naik pangkat tanpa lowongan pada jenjang berikutnya": "promotion in rank without a vacancy on the next level",
    "kenaikan pangkat pilihan bagi pejabat fungsional": "promotion in rank of functional officials",
    "kenaikan jenjang jabatan fungsional": "rise to the next level of JF",
    "sekali-setiap-jenjang": "once in each level",
    "sekali-seluruhnya": "once in all",
    "setahun": "a year",
    "tanpa-jeda": "no wait",
    "satu-tahun": "one year",
    "tanpa-batas": "no minimum",
    "tidak-diminta": "not asked",
    "diminta": "asked",
    "sebelumnya-juga": "before it was lowered as well",
    "sejak-kembali": "since it was given back",
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
    "pengangkatan pertama dalam {jenjang}, golongan {golongan}": "first appointment as {jenjang}, golongan {golongan}",
    "perpindahan ke {jenjang}, golongan {golongan}": "move to {jenjang}, golongan {golongan}",
    "promosi ke {jenjang}, golongan {golongan}": "promotion to {jenjang}, golongan {golongan}",
    "penyesuaian ke {jenjang}, golongan {golongan}": "penyesuaian to {jenjang}, golongan {golongan}",
    "penyetaraan ke {jenjang}, golongan {golongan}": "penyetaraan to {jenjang}, golongan {golongan}",
    "angka kredit dasar bagi penyesuaian terdahulu ke {jenjang}, golongan {golongan}": (
        "AK Dasar for an earlier penyesuaian to {jenjang}, golongan {golongan}"
    ),
    "kenaikan jenjang ke {jenjang} sesudah masuk dengan golongan {golongan}, di atas jenjangnya": (
        "rise to {jenjang} after an entry with golongan {golongan}, above the level"
    ),
    "integrasi angka kredit konvensional, {jenjang}, golongan {golongan}": (
        "integration of conventional angka kredit, {jenjang}, golongan {golongan}"
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
    "kenaikan pangkat {golongan} menurut ujian penyesuaian ijazah, {jenjang}": (
        "promotion to {golongan} by the examination on a new diploma, {jenjang}"
    ),
    "kenaikan pangkat yang belum diketahui, {jenjang}": "promotions that are not known, {jenjang}",
    "hukuman disiplin yang mungkin menghentikan angka kredit": "sanctions that may have stopped the credit",
    "PAK integrasi {nomor}, {jenjang}": "PAK integrasi {nomor}, {jenjang}",
    "pengangkatan kembali dalam {jenjang}": "re-appointment as {jenjang}",
    "kembali dalam {jenjang} sesudah hukuman disiplin": "back as {jenjang} after a sanction",
    "{lama}, dapat ditambah {masa} × {koefisien} + angka kredit dasar {dasar}": (
        "{lama}, to which {masa} × {koefisien} + AK Dasar {dasar} may be added"
    ),
    "kenaikan pangkat luar biasa di atas {jenjang}: sampai {penuh}": (
        "promotion for outstanding work above {jenjang}: up to {penuh}"
    ),
    "PAK penyesuaian atau penyetaraan {nomor}, {jenjang}: {nilai}": (
        "PAK penyesuaian or penyetaraan {nomor}, {jenjang}: {nilai}"
    ),
    "selisih kebutuhan kenaikan pangkat sesudah penyetaraan, {jenjang}: sampai {penuh}": (
        "what is still needed for the next rank after the penyetaraan, {jenjang}: up to {penuh}"
    ),
    "saldo awal {jenjang}": "opening balance {jenjang}",
    "konversi predikat tahun {tahun} dan sesudahnya": "conversion of the predicates of {tahun} and after",
    "{masa} × {koefisien} + angka kredit dasar {dasar}": "{masa} × {koefisien} + AK Dasar {dasar}",
    "{tetap} pada golongan di bawah jenjang": "{tetap} in a rank below the level",
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
        "The middle predicate is called Cukup or Butuh Perbaikan; both are one step (SE Kepala BKN 9/2024 huruf e). "
        "Months count, not rounded years (example of Peraturan BKN 3/2023 Lampiran I angka 2). A month counts in the "
        "level held on its first day; the rules that were read say nothing of parts of months."
    ),
    rumus.CATATAN.puncak: (
        "It is not known whether the rank is the highest of the former post; if it is, only the last 3 years are "
        "converted, so the amount is given by bounds. Enter the eselon or the highest rank of the former post."
    ),
    rumus.CATATAN.predikat: (
        "The predicate of part of the time is not known; the amount is given by bounds, from no appraisal to Very Good."
    ),
    rumus.CATATAN.pemenuhan: (
        "A rank above the lowest of the level: credit as high as its AK Dasar fills it (SE Kepala BKN 9/2024 huruf a "
        "angka 3). Needs are then counted from the lowest rank, which comes to the same as needs by step (Peraturan "
        "BKN 3/2023 Pasal 21 ayat (2) huruf d, ayat (4) huruf d). Before 27 June 2023 it rests on the footnote of "
        "PermenPANRB 1/2023 Lampiran huruf A, which says that they may be proportional; how much is an inference."
    ),
    rumus.CATATAN.di_atas_pertama: (
        "The rank is above the level: flat credit by SE Kepala BKN 9/2024 Tabel 1, which is what the rise to the next "
        "level takes. As terampil 60: where the post asks for D-III 40 is printed, its need from II/c (Peraturan BKN "
        "3/2023 Pasal 21 ayat (2) huruf d); here needs are counted from II/b, so the 20 behind it is added."
    ),
    rumus.CATATAN.tak_sesuai: (
        "The rank does not fit the level, and the tables that were read do not have this case on that day; the opening "
        "balance is at least 0. Enter the credit of the appointment as an opening entry."
    ),
    rumus.CATATAN.susulan: (
        "The level before may have been entered with a rank above it; the credit after the rise was read only for ahli "
        "pertama to ahli muda, in the same rank. The opening balance is at least 0; enter the credit as an opening "
        "entry."
    ),
    rumus.CATATAN.penyetaraan_di_atas: (
        "The rank is above the level: the credit of the level is given in full; the figure of PermenPANRB 1/2023 "
        "Lampiran huruf C counts only in the level of the rank."
    ),
    rumus.CATATAN.penyetaraan_di_bawah: (
        "The rank is below the level: the credit belongs to the rank; what is lacking for the next rank is given after "
        "1 year in the rank and 1 year in the former post."
    ),
    rumus.CATATAN.kplb: (
        "A promotion from a rank above the level may be one for outstanding work, which fills the credit of the level "
        "(SE Kepala BKN 9/2024 huruf e angka 3); the amount is given by bounds. Complete the history of ranks and the "
        "kinds of promotion; before 9 October 2024 enter what was decided as an opening entry."
    ),
    rumus.CATATAN.promosi: (
        "Promotion into a JF: conversion of predicates, to which AK Dasar may be added; the time converted is taken as "
        "for a move. A promotion from the JF to another post ends this account."
    ),
    rumus.CATATAN_INTEGRASI: (
        "What is taken off goes by the rank, or by the level where the rank is above it (Peraturan BKN 3/2023 Lampiran "
        "III contoh 4 and 5, which print 200); the other values come from forms of PAK integrasi (secondary source), "
        "only for JF keahlian from III/a. Contoh 5 prints that 25 of 200 - 177 are lacking. Carried out until 31 "
        "December 2023 (Pasal 26 huruf b); SE Kepala BKN 9/2024 huruf g still provides for it."
    ),
    tetap.CATATAN_PERPINDAHAN: (
        "A move from another post; penyesuaian and penyetaraan, whose credit is that of the table of PermenPANRB "
        "1/2023 Lampiran huruf C, are read from their decree."
    ),
    rumus.CATATAN_KEAHLIAN: (
        "From a JF keterampilan to a JF keahlian as on a move (Pasal 20 ayat (1)): conversion in the last rank, and AK "
        "Dasar; the time converted is not named apart. The example of Lampiran I (mahir III/a with 37.5 to ahli "
        "pertama with 37.5) fits."
    ),
    rumus.CATATAN_TERLAMBAT: (
        "Appointed after he became PNS: conversion in the last rank, and AK Dasar, for who was recruited as CPNS for "
        "that JF."
    ),
    rumus.CATATAN_PENYESUAIAN: (
        "Years in the rank are rounded down, four at most; for a pelaksana they count since CPNS (Peraturan BKN 3/2023 "
        "Pasal 9 ayat (2) and (3)). AK Dasar comes on top (ayat (8)); the table it names, Lampiran II angka 5, could "
        "not be read, nor could the table of AK Dasar of JF keterampilan (angka 2). A diploma above all rows of the "
        "table is read as its highest row."
    ),
    rumus.CATATAN_KEMBALI: (
        "A time in the rank of more than 4 years is converted as 4 years (ayat (3)); that these are the last 4 is not "
        "said."
    ),
    rumus.CATATAN.nilai_dasar: "The table for this level and golongan was not read; give the value to take off.",
    rumus.CATATAN_HANGUS: (
        "Excess credit is carried within the level, not to the next one; so says Peraturan BKN 3/2023 Pasal 19 ayat "
        "(5) and (6)."
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
        "It is not known whether, or until when, a lower post or release from the post for 12 months was served, of "
        "which no month counts; bounds are told. Enter the sanctions, or state that there are none."
    ),
    rumus.CATATAN.tanpa_pangkat: "The rank on that day, and so its AK Dasar, is not known.",
    rumus.CATATAN.formasi: (
        "The formation for which he was recruited as CPNS is not certainly this JF: a first appointment, or a move "
        "from a post that is not on record; the amount is given with bounds. Enter the formation."
    ),
    rumus.CATATAN.tanpa_penetapan: (
        "It is not known whether he came by penyesuaian or penyetaraan, whose credit is that of the table or of its "
        "PAK; the amount is given with bounds. Enter the decree, or state that there is none."
    ),
    rumus.CATATAN.tanpa_integrasi: (
        "There is no PAK integrasi on record yet; the opening balance is at least 0. Enter the PAK integrasi, or "
        "the balance as an opening entry."
    ),
    rumus.CATATAN.jalur: (
        "How this level was entered, or the rule for it, is not known from the record; the opening balance is at "
        "least 0. Enter the credit of the appointment as an opening entry."
    ),
    rumus.CATATAN.pertama_dahulu: (
        "Before Peraturan BKN 3/2023 the time as CPNS was not converted by the questions and answers of a ministry on "
        "PermenPANRB 1/2023, which were not checked against a text; SE Kepala BKN 9/2024 huruf e, read in substance, "
        "converts it for appointments after PermenPANRB 1/2023. The amount is given by bounds; enter the credit of the "
        "appointment as an opening entry."
    ),
    rumus.CATATAN.puncak_ijazah: (
        "The highest rank of a pelaksana is taken to be the highest for his diploma, as in the examples of Peraturan "
        "BKN 3/2023 Lampiran I angka 2 huruf b angka 3 (S-1 III/d, S-2 IV/a)."
    ),
    rumus.CATATAN.kembali: (
        "It is not known what he did before the re-appointment, or whether he ever left the JF; bounds are told. "
        "Complete the posts and the study leave."
    ),
    rumus.CATATAN.semula: (
        "After a lower post or release from the post for 12 months the credit set before that sanction is given; its "
        "months do not count."
    ),
    rumus.CATATAN.naik_ijazah: (
        "Promoted by the examination on a new diploma: the credit is set as high as the promotion takes (Peraturan BKN "
        "3/2023 Pasal 19 ayat (1) huruf b angka 2 huruf b). On which day it is set is not said, here with the rank; "
        "whether it holds what was earned in that year before is not said either, so bounds are told."
    ),
    rumus.CATATAN.mungkin_naik_ijazah: (
        "It is not known whether that rank was received by the examination on a new diploma, which sets the credit as "
        "high as the promotion takes; bounds are told. Enter the kind of the promotion, or the examinations."
    ),
    rumus.CATATAN.belum_dinilai: "There is no appraisal on record for this year and after.",
    rumus.CATATAN.ijazah_belum_pasti: (
        "It is not certain that this diploma is above those before it and was obtained while in this level; complete "
        "the day of graduation and the history of education."
    ),
    rumus.CATATAN.ijazah_di_luar: (
        "That diploma, or the letter that recognises it, came while he held no JF; whether it adds credit is not "
        "said, so bounds are told."
    ),
    rumus.CATATAN.tanpa_surat: (
        "The day of the letter of BKN that recognises the degree is not known, and its credit counts from that letter; "
        "bounds are told. Enter it with the diploma."
    ),
    rumus.CATATAN.tanpa_ijazah: (
        "The history of education is not known; a higher diploma obtained while in a JF adds credit."
    ),
    rumus.CATATAN.ijazah_pak: "Check whether the PAK of that year already holds the addition for the diploma.",
    kenaikan.CATATAN_KREDIT: (
        "Angka kredit is counted from the record (account of angka kredit) since 2023. If the conditions for "
        "level and rank are met together, the level comes first, then the rank with the same credit. Not counted: the "
        "credit since the oath of those of the penyetaraan of 1 January to 31 May 2022 without a reguler promotion "
        "(PermenPANRB 1/2023 Pasal 55 ayat (2), (3)); by which rules the months of 2022 are converted is not said, so "
        "their PAK integrasi is read."
    ),
    kenaikan.CATATAN_KREDIT_JENJANG: (
        "Other conditions set by the Minister: the AKK for the next level (PermenPANRB 1/2023 Pasal 29 ayat (2) huruf "
        "a and annex; Peraturan BKN 3/2023 Pasal 21), counted from the record (account of angka kredit) since 2023; "
        "conventional credit before that is not read."
    ),
    kenaikan.CATATAN_PASAL_15: (
        "Peraturan BKN 3/2023 Pasal 15, and before it Peraturan BKN 11/2022 Pasal 39 ayat (1), ask the same: 2 years "
        "in the rank, the credit, and Good in the last 2 years. The PPK decides; for ahli madya to IV/c and IV/d the "
        "head of BKN in the name of the President, for ahli utama the President (Pasal 17, 18)."
    ),
    kenaikan.CATATAN_TANPA_LOWONGAN: (
        "Once: Peraturan BKN 3/2023 Pasal 19 ayat (3), before it Peraturan BKN 11/2022 Pasal 39 ayat (5). Whether once "
        "in all or once in each level is not said. Counted are promotions by angka kredit above the level since "
        "PermenPANRB 1/2023, by the kind on record (KenaikanPangkat.jenis); not a rank with which he came, nor one of "
        "another kind. The credit of upkeep that had to be earned after it until 26 June 2023 (Peraturan BKN 11/2022 "
        "Pasal 39 ayat (7)) is not judged: how it is counted (ayat (8)) was not read in full, and no condition asks "
        "for it."
    ),
    kenaikan.CATATAN_PASAL_19: (
        "Since Peraturan BKN 3/2023; before it PermenPANRB 1/2023 Pasal 39 ayat (2) and Peraturan BKN 11/2022 Pasal 39 "
        "ayat (5) did not ask for the credit of the next level, the test and the map of posts, and education was only "
        "considered. Huruf e and f, Good and 2 years in the rank, are those of Pasal 15."
    ),
    kenaikan.CATATAN_PETA: "The map of posts is set by the agency and is not on an employee's record.",
    kenaikan.CATATAN_PENDIDIKAN: "What each level asks for is set for the JF itself; say whether it is met.",
    kenaikan.CATATAN_UJI_DAHULU: (
        "The competence test can only be taken once the credit of the next level is reached; the PPK proposes and the "
        "agency in charge of the JF checks it (Peraturan BKN 3/2023 Pasal 11 ayat (2)). Of Pasal 29 only the end was "
        "read."
    ),
    kenaikan.CATATAN_SATU_TAHUN: (
        "By five secondary sources the predicate of the last year since PermenPANRB 1/2023; PP 11/2017 Pasal 81 "
        "says 2 years."
    ),
    kenaikan.CATATAN_MASA_JENJANG: (
        "At least 1 year in the last post stands in PermenPUPR 4/2024 and Peraturan BKN 11/2022 (repealed); "
        "whether the general rule (PermenPANRB 1/2023 Pasal 29, Peraturan BKN 3/2023 Pasal 11 ayat (1) huruf a to c) "
        "asks it was not read. Of who entered with a rank above the level the 1 year is written: Peraturan BKN 3/2023 "
        "Pasal 7 ayat (6), SE Kepala BKN 9/2024 huruf a angka 4 huruf b (first appointment) and huruf c angka 2 huruf "
        "a (penyetaraan)."
    ),
    kenaikan.CATATAN_DIKEMBALIKAN: (
        "After a rank lowered for 1 year, rank and level rise 1 year after the return to the former rank at the "
        "earliest; the other conditions stay. Its example says 1 August 2029, a year after the return, with the "
        "predicate Needs Improvement in 2027; that does not meet Good in the last 2 years (huruf c) before 2030, so "
        "that day is read as the earliest only."
    ),
    kenaikan.CATATAN_UJIAN_FUNGSIONAL: (
        "PP 99/2000 Pasal 30 ayat (1) asks ujian dinas of every PNS in II/d and III/d unless provided otherwise, and "
        "Pasal 32 does not name holders of a JF; by a secondary source they are exempt in practice, and so it is read "
        "(read otherwise: it is asked)."
    ),
    kenaikan.CATATAN_DISETARAKAN: (
        "SE Kepala BKN 9/2024 huruf c angka 2 huruf b: by penyetaraan in a rank below the level, 1 year in the rank "
        "and 1 year since the former post (in the example time in the JF since then counts). Penyetaraan is read from "
        "its decree."
    ),
    kenaikan.CATATAN_LOWONGAN: "Vacancies are set by the agency and are not on an employee's record.",
    kenaikan.CATATAN_UKOM: (
        "Read from the assessment against the standard of the next level; the technical test of the JF itself is "
        "not covered yet. Who is tested must have the credit already (PermenPANRB 1/2023 Pasal 30 ayat (1)): that is "
        "checked before the test, and is not judged again here."
    ),
    bacaan_kredit.DESIMAL_RUMUS: (
        "The conversion of a year is computed exactly by its formula (PermenPANRB 1/2023 Pasal 37 ayat (1)); Lampiran "
        "huruf B prints it with two decimals, which may differ by 0.01 (other reading: by the table)."
    ),
    bacaan_kredit.DESIMAL_TABEL: (
        "The conversion of a year is that of Lampiran huruf B of PermenPANRB 1/2023, which prints two decimals; "
        "parts of a year go by the formula all the same (other reading: by the formula)."
    ),
    bacaan_kredit.PERIODIK_YA: (
        "Periodic appraisals below Good are converted like yearly ones: the example of Peraturan BKN 3/2023 Lampiran I "
        "angka 5 takes 3/12 of 75%, although PermenPANRB 1/2023 Pasal 37 ayat (4) speaks of expectations met (other "
        "reading: not converted before the end of the year). Whether part of a year is not converted either where the "
        "yearly predicate is below Good is not said; by any reading it is converted."
    ),
    bacaan_kredit.PERIODIK_TIDAK: (
        "Periodic appraisals below Good are not converted before the end of the year: PermenPANRB 1/2023 Pasal 37 "
        "ayat (4) speaks of expectations met (other reading: converted, as in the example of Peraturan BKN 3/2023). "
        "Part of a year with a yearly predicate is converted all the same."
    ),
    bacaan_kredit.NILAI_PAK: (
        "For a period set in a PAK the figure of the PAK is used, also where it differs by rounding (other "
        "reading: computed anew)."
    ),
    bacaan_kredit.NILAI_HITUNG: (
        "Credit is computed anew from predicates, also for a period set in a PAK (other reading: by the PAK)."
    ),
    bacaan_kredit.SEL_SEKELOMPOK: (
        "Pengawas III/b to ahli muda: 50, and IV/b: 200. Cells of the table of Peraturan BKN 3/2023 Lampiran II angka "
        "3 are merged, and the name of the post is printed once; both rows are read as those of pengawas, III/b as "
        "III/a is in SE Kepala BKN 9/2024 Tabel 2 (other reading: cannot be decided)."
    ),
    bacaan_kredit.SEL_JELAS: (
        "Pengawas III/b and IV/b to ahli muda cannot be decided, because cells of the table of Peraturan BKN 3/2023 "
        "Lampiran II angka 3 are merged and the row names no post; enter the credit of the appointment as an opening "
        "entry (other reading: 50 and 200)."
    ),
    bacaan_kredit.DI_BAWAH_BELUM: f"{_DI_BAWAH}The amount is given by bounds (other readings: of the rank, counted).",
    bacaan_kredit.DI_BAWAH_TIDAK: f"{_DI_BAWAH}Read as of the rank, not counted (other readings: undecided, counted).",
    bacaan_kredit.DI_BAWAH_DIHITUNG: f"{_DI_BAWAH}Read as counted (other readings: undecided, of the rank).",
    bacaan_kredit.UJUNG_NOL: (
        "AK Dasar of the last rank of a category is read as 0: so it is printed for IV/e in the copy of Peraturan BKN "
        "3/2023 Lampiran II angka 2, and it fits the 200 for IV/e in PermenPANRB 1/2023 Lampiran huruf C; penyelia "
        "III/d is taken likewise (other reading: what the rank before takes)."
    ),
    bacaan_kredit.UJUNG_KEBUTUHAN: (
        "AK Dasar of the last rank of a category is counted as what the rank before takes; the copy of Peraturan BKN "
        "3/2023 Lampiran II angka 2 prints 0 for IV/e (other reading: 0)."
    ),
    bacaan_kredit.SETARA_TABEL: (
        "Penyetaraan in golongan III/d, S-2, 2 years: 56 by PermenPANRB 1/2023 Lampiran huruf C; the example of "
        "Peraturan BKN 3/2023 Lampiran I angka 3 says 76, which the table has for 3 years (other reading: by the "
        "example)."
    ),
    bacaan_kredit.SETARA_CONTOH: (
        "Penyetaraan in golongan III/d, S-2, 2 years: 76 by the example of Peraturan BKN 3/2023 Lampiran I angka 3; "
        "the table of PermenPANRB 1/2023 Lampiran huruf C has 56 (other reading: by the table)."
    ),
    bacaan_kredit.DI_ATAS_PENUH: (
        "Penyetaraan above the level: the credit of the level held is given in full (SE Kepala BKN 9/2024 huruf c "
        "angka 2 huruf a, whose example is of April 2024). The example of Peraturan BKN 3/2023 Lampiran I angka 3 "
        "(pengawas IV/a, 3 years, to ahli muda) has 114 + 0 by the table (other reading: by the table)."
    ),
    bacaan_kredit.DI_ATAS_TABEL: (
        "Penyetaraan above the level: the figure of the table for the rank and the AK Dasar of that rank, as in the "
        "example of Peraturan BKN 3/2023 Lampiran I angka 3 (pengawas IV/a, 3 years, to ahli muda: 114 + 0); SE Kepala "
        "BKN 9/2024 huruf c angka 2 huruf a gives the credit of the level held in full (other reading: in full)."
    ),
    bacaan_kredit.DAHULU_BELUM: (
        "Penyesuaian or penyetaraan from 6 January to 26 June 2023: the credit of PermenPANRB 1/2023 Lampiran huruf C; "
        "the addition of AK Dasar is first named in Peraturan BKN 3/2023 Pasal 9 ayat (8), and SE Kepala BKN 9/2024 "
        "huruf c angka 1 gives it later to those adjusted by PermenPANRB 13/2019. The amount is given with bounds "
        "(other readings: added, without AK Dasar)."
    ),
    bacaan_kredit.DAHULU_DASAR: (
        "Penyesuaian or penyetaraan from 6 January to 26 June 2023: the credit of PermenPANRB 1/2023 Lampiran huruf C; "
        "the addition of AK Dasar is first named in Peraturan BKN 3/2023 Pasal 9 ayat (8), and SE Kepala BKN 9/2024 "
        "huruf c angka 1 gives it later to those adjusted by PermenPANRB 13/2019. Read as added (other readings: not "
        "decided, without AK Dasar)."
    ),
    bacaan_kredit.DAHULU_TANPA: (
        "Penyesuaian or penyetaraan from 6 January to 26 June 2023: the credit of PermenPANRB 1/2023 Lampiran huruf C; "
        "the addition of AK Dasar is first named in Peraturan BKN 3/2023 Pasal 9 ayat (8), and SE Kepala BKN 9/2024 "
        "huruf c angka 1 gives it later to those adjusted by PermenPANRB 13/2019. Read as without AK Dasar (other "
        "readings: not decided, added)."
    ),
    bacaan_kredit.STRUKTURAL_PINDAH: (
        "Who was recruited for this JF and held a structural post meanwhile moves from that post (other reading: still "
        "a first appointment)."
    ),
    bacaan_kredit.PROMOSI_DASAR: (
        "On promotion AK Dasar is added; Peraturan BKN 3/2023 Pasal 10 ayat (2) says that the conversion may be "
        "increased, and the end of it could not be read (other reading: not added)."
    ),
    bacaan_kredit.PROMOSI_TANPA: (
        "On promotion AK Dasar is not added; Peraturan BKN 3/2023 Pasal 10 ayat (2) says that the conversion may be "
        "increased, and the end of it could not be read (other reading: added)."
    ),
    bacaan_kredit.KETERAMPILAN_DASAR: (
        "On a move to a JF keterampilan AK Dasar is added, as for JF keahlian; Peraturan BKN 3/2023 Pasal 8 speaks "
        "only of predicate and of the level by rank, and the table of AK Dasar for keterampilan in Lampiran II angka 2 "
        "could not be read (other reading: not added)."
    ),
    bacaan_kredit.KETERAMPILAN_TANPA: (
        "On a move to a JF keterampilan no AK Dasar is added, because Peraturan BKN 3/2023 Pasal 8 does not name it "
        "(other reading: added, as for JF keahlian)."
    ),
    bacaan_kredit.IJAZAH_YA: (
        "A higher diploma obtained while in the JF counts from the letter by which the degree is recognised (SE "
        "Kepala BKN 15/2024 huruf c angka 4), by the predicate of the year before; one obtained before 2024 at the "
        "end of its year. Letters from January to 17 November 2024, before that circular, are treated "
        "alike (other reading: only if part of a PAK)."
    ),
    bacaan_kredit.IJAZAH_PAK: (
        "Credit for a diploma counts only as part of the figure of a PAK (other reading: by the diploma)."
    ),
    bacaan_kredit.KEMBALI_BELUM: (
        "A re-appointment takes the last credit, to which more may be added (Peraturan BKN 3/2023 Pasal 22 and 24); to "
        "which balance the conversion since the last rank and AK Dasar are added is not said, and the example "
        "(Lampiran I angka 8) cannot be read. Bounds are told; enter what was set as an opening entry (other "
        "readings: added, nothing added, in its place)."
    ),
    bacaan_kredit.KEMBALI_DITAMBAH: (
        "Re-appointment: the last credit, and conversion and AK Dasar added (other readings: not decided, nothing "
        "added, in its place)."
    ),
    bacaan_kredit.KEMBALI_TANPA: (
        "Re-appointment: the last credit alone, because more only may be added (other readings: not decided, added, in "
        "its place)."
    ),
    bacaan_kredit.KEMBALI_MENGGANTIKAN: (
        "Re-appointment from another post: conversion since the last rank and AK Dasar take the place of the last "
        "credit; after study leave it is not decided (other readings: not decided, added, nothing added)."
    ),
    peraturan.PERMENPANRB_1_2023.catatan: (
        "That date is the day of signature, the last article is not readable; predicates are converted since January "
        "2023. Read were Pasal 9, 29 (its end), 30, 37, 39, 55, 56 and the whole annex. JF with rules of their own "
        "(teachers and procurement, say) may differ."
    ),
    peraturan.SE_BKN_9_2024.catatan: (
        "That date is the day it was issued. The circular explains Peraturan BKN 3/2023, and its examples are of 2023 "
        "and 2024; so it is used since that regulation, also its Tabel 1, which stands only here. Rows that only its "
        "Tabel 2 has, and huruf f angka 2, which adds a condition, are used since the day it was issued. Whether the "
        "circular reaches back is not said. Huruf e angka 1 and 2 were read in substance; in Tabel 2 the rows after "
        "administrator III/c and pengawas III/a are not clear, in Tabel 1 the cell of pemula II/a is empty."
    ),
    peraturan.PERBKN_3_2023.catatan: (
        "Not readable in the copy: Pasal 1 to 6, Pasal 7 ayat (1) to (3), the end of Pasal 10 ayat (2), Pasal 11 ayat "
        "(1) huruf a to c, Lampiran I angka 8, the table of AK Dasar of keterampilan (Lampiran II angka 2), and that "
        "of Lampiran II angka 5; part of the examples of its annex were read in substance. Cells of the table of "
        "Lampiran II angka 3 are merged, so the post of the rows III/b and IV/b is read from their group."
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
