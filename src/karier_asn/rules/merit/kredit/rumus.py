"""Formulas: how each kind of angka kredit comes about, as an entry that shows its figures and its article.

PermenPANRB 1/2023 Pasal 37 (conversion, education) and 57 (integration), Peraturan BKN 3/2023 (opening balances).
Everything is exact; what is not known is a bound, not a guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from attrs import evolve, frozen

from karier_asn.domain.buku import Entri, Jumlah
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.riwayat import Antara
from karier_asn.rules.merit.kredit import bacaan as pilihan
from karier_asn.rules.merit.kredit.jenjang import JF
from karier_asn.rules.peraturan import PERBKN_3_2023, PERMENPANRB_1_2023

PASAL_37: Final = PERMENPANRB_1_2023 / "Pasal 37"

PERSENTASE: Final[Mapping[Predikat, Fraction]] = {
    Predikat.SANGAT_BAIK: Fraction(150, 100),
    Predikat.BAIK: Fraction(100, 100),
    Predikat.BUTUH_PERBAIKAN: Fraction(75, 100),
    Predikat.KURANG: Fraction(50, 100),
    Predikat.SANGAT_KURANG: Fraction(25, 100),
}
"""Share of the yearly coefficient by predicate (PermenPANRB 1/2023 Pasal 37 ayat (1))."""

TAMBAHAN_PENDIDIKAN: Final = Fraction(25, 100)
"""Share of the AKK for one step of rank given for a higher degree (PermenPANRB 1/2023 Pasal 37 ayat (2))."""

BATAS_PUNCAK: Final = 36
"""Months converted at most in the highest rank of the administrative post (Peraturan BKN 3/2023)."""

TETAP_LAMPIRAN_II_ANGKA_3: Final[Mapping[tuple[Jenjang, Golongan], Fraction]] = {
    (Jenjang.AHLI_PERTAMA, Golongan.IV_A): Fraction(100),
}
"""Flat credit of someone whose rank is above the level (Peraturan BKN 3/2023 Lampiran II angka 3): the value read."""

NILAI_DASAR: Final[Mapping[Golongan, Fraction]] = {
    Golongan.III_A: Fraction(100),
    Golongan.III_B: Fraction(100),
    Golongan.III_C: Fraction(200),
    Golongan.III_D: Fraction(200),
    Golongan.IV_A: Fraction(400),
    Golongan.IV_B: Fraction(400),
    Golongan.IV_C: Fraction(400),
    Golongan.IV_D: Fraction(850),
    Golongan.IV_E: Fraction(850),
}
"""What is taken off conventional credit of a JF keahlian who started in III/a; other tables were not read."""

CATATAN_PASAL_37 = (
    "Predikat tengah disebut Cukup atau Butuh Perbaikan; keduanya tingkat yang sama. Bulan dihitung dalam jenjang yang "
    "dijabat pada hari pertamanya; peraturan yang dibaca tidak mengatur bagian bulan."
)
CATATAN_PUNCAK = (
    "Belum diketahui apakah pangkat itu pangkat tertinggi jabatan asalnya; bila ya, hanya 3 tahun terakhir dikonversi, "
    "karena itu jumlahnya disebut dengan batas. Isikan eselon atau pangkat tertinggi jabatan asal."
)
CATATAN_PREDIKAT = (
    "Predikat sebagian masa belum diketahui; jumlahnya disebut dengan batas, dari tanpa penilaian sampai Sangat Baik."
)
CATATAN_DI_ATAS = (
    "Golongan di atas jenjang: angka kreditnya menurut tabel Peraturan BKN 3/2023 Lampiran II angka 3, yang baru "
    "dibaca satu nilainya (pelaksana IV/a ke ahli pertama: 100). Bila bukan itu, isikan angka kredit pengangkatannya "
    "sebagai entri pembuka."
)
CATATAN_DI_BAWAH = (
    "Golongan di bawah jenjang: tidak ada angka kredit dasar; aturan khusus bagi keadaan ini tidak ditemukan."
)
CATATAN_PROMOSI = (
    "Rumus promosi ke dalam JF hanya dibaca dalam ringkasan: konversi predikat, dapat ditambah angka kredit dasar; "
    "masa yang dikonversi disamakan dengan perpindahan."
)
CATATAN_INTEGRASI = (
    "Nilai dasar bergantung pada jenjang dan golongan pengangkatan pertama; yang dibaca hanya tabel JF keahlian yang "
    "mulai dari III/a."
)
CATATAN_NILAI_DASAR = "Tabel nilai dasar bagi golongan ini belum dibaca; sebutkan nilai dasarnya."
CATATAN_HANGUS = (
    "Kelebihan angka kredit tidak dibawa ke jenjang berikutnya (paparan BKN; Peraturan BKN 11/2022 Pasal 37 ayat (5) "
    "dan (7), sudah dicabut, berbunyi sama)."
)


@frozen
class Penggal:
    """Months of work with one predicate.

    Attributes:
        bulan: how many.
        predikat: the predicate; ``None`` = not known.
    """

    bulan: int
    predikat: Predikat | None


# --- conversion --------------------------------------------------------------------------------------------


def konversi(predikat: Predikat, jenjang: Jenjang, bulan: int = 12) -> Fraction:
    """Angka kredit of so many months: months/12 × share of the predicate × coefficient of the level.

    >>> konversi(Predikat.SANGAT_BAIK, Jenjang.AHLI_MUDA, 3)
    Fraction(75, 8)
    """
    return Fraction(bulan, 12) * PERSENTASE[predikat] * JF[jenjang].koefisien


def jumlah_konversi(penggal: Iterable[Penggal], jenjang: Jenjang) -> Fraction | Antara[Fraction]:
    """Angka kredit of several stretches; where a predicate is not known, from nothing to Sangat Baik.

    >>> jumlah_konversi([Penggal(12, Predikat.BAIK), Penggal(6, None)], Jenjang.TERAMPIL)
    Antara(bawah=Fraction(5, 1), atas=Fraction(35, 4))
    """
    bawah = atas = Fraction(0)
    for p in penggal:
        bawah += konversi(p.predikat, jenjang, p.bulan) if p.predikat else 0
        atas += konversi(p.predikat or Predikat.SANGAT_BAIK, jenjang, p.bulan)
    return bawah if bawah == atas else Antara(bawah, atas)


def entri_konversi(tanggal: date, jenjang: Jenjang, penggal: Penggal, mulai: date, akhir: date) -> Entri:
    """The conversion of one appraisal, yearly or periodic.

    Args:
        tanggal: the day from which it counts.
        jenjang: the level held.
        penggal: months and predicate.
        mulai: first day of the period.
        akhir: last day of it.
    """
    predikat = penggal.predikat
    return Entri(
        tanggal,
        "konversi predikat {predikat}, {jenjang}, {bulan} bulan ({mulai} sampai {akhir})",
        jumlah_konversi([penggal], jenjang),
        "{masa} × {koefisien}",
        {
            "predikat": predikat.value if predikat else "belum diketahui",
            "jenjang": jenjang.value,
            "bulan": penggal.bulan,
            "mulai": mulai,
            "akhir": akhir,
            "masa": hitung(penggal),
            "koefisien": JF[jenjang].koefisien,
        },
        (PASAL_37 / ("ayat (1)" if penggal.bulan == 12 else "ayat (4)")).dengan(catatan=CATATAN_PASAL_37),
        catatan=() if predikat else (CATATAN_PREDIKAT,),
    )


def entri_pendidikan(tanggal: date, jenjang: Jenjang, pendidikan: Pendidikan, predikat: Predikat | None) -> Entri:
    """The addition for a higher degree: 25 % of the AKK for one step of rank, if the predicate is at least Baik.

    Args:
        tanggal: the day from which it counts.
        jenjang: the level held.
        pendidikan: the degree; it counts once.
        predikat: the predicate of the year in which it is assessed; ``None`` = not known.

    >>> entri_pendidikan(date(2025, 1, 1), Jenjang.AHLI_PERTAMA, Pendidikan.S2, Predikat.BAIK).jumlah
    Fraction(25, 2)
    """
    akk = JF[jenjang].akk_pangkat
    penuh = TAMBAHAN_PENDIDIKAN * akk
    rincian = {
        "pendidikan": pendidikan.value,
        "jenjang": jenjang.value,
        "akk": akk,
        "predikat": predikat.value if predikat else "belum diketahui",
    }
    if predikat is not None and predikat < Predikat.BAIK:
        uraian = "ijazah {pendidikan}, {jenjang}: tidak ditambahkan karena predikat {predikat}, di bawah Baik"
        return Entri(tanggal, uraian, 0, "", rincian, PASAL_37 / "ayat (3)")
    jumlah: Jumlah = penuh if predikat else Antara(Fraction(0), penuh)
    uraian = "tambahan untuk ijazah {pendidikan}, {jenjang}, predikat {predikat}"
    return Entri(tanggal, uraian, jumlah, "25% × {akk}", rincian, PASAL_37 / "ayat (2)")


# --- opening balances --------------------------------------------------------------------------------------


def pengangkatan_pertama(
    tanggal: date, jenjang: Jenjang, penggal: Sequence[Penggal], *, bacaan: Mapping[str, str] | None = None
) -> Entri:
    """Opening balance of someone appointed as CPNS: conversion of the predicate of the time as CPNS, by month.

    >>> penggal = [Penggal(10, Predikat.BAIK), Penggal(2, Predikat.BAIK)]
    >>> pengangkatan_pertama(date(2024, 3, 1), Jenjang.AHLI_PERTAMA, penggal).jumlah
    Fraction(25, 2)
    """
    dipakai = pilihan.pilih(bacaan)
    nol = dipakai[pilihan.PERTAMA] == "nol"
    return Entri(
        tanggal,
        "pengangkatan pertama dalam {jenjang}",
        0 if nol else jumlah_konversi(penggal, jenjang),
        "" if nol else "{masa} × {koefisien}",
        {"jenjang": jenjang.value, "masa": hitung(*penggal), "koefisien": JF[jenjang].koefisien},
        PERBKN_3_2023 / "Pasal 3",
        pembuka=True,
        catatan=(pilihan.catatan(pilihan.PERTAMA, dipakai), *_belum_dinilai(penggal)),
    )


def perpindahan(
    tanggal: date,
    jenjang: Jenjang,
    golongan: Golongan,
    penggal: Sequence[Penggal],
    *,
    puncak: bool | None,
    promosi: bool = False,
    bacaan: Mapping[str, str] | None = None,
) -> Entri:
    """Opening balance of someone who comes from another group of posts: conversion in the last rank, and AK Dasar.

    Args:
        tanggal: TMT of the JF.
        jenjang: the level entered; its coefficient is used.
        golongan: the rank held.
        penggal: the months in that rank, oldest first, each stretch with its own predicate.
        puncak: whether that is the highest rank of the former post; then only the last 36 months are converted.
            ``None`` = not known.
        promosi: whether the level is above that of the former post.
        bacaan: readings of what is left open.

    >>> lima_tahun = [Penggal(12, Predikat.BAIK)] * 5
    >>> perpindahan(date(2024, 1, 1), Jenjang.AHLI_MUDA, Golongan.III_D, lima_tahun, puncak=True).jumlah
    Fraction(175, 1)
    """
    dipakai = pilihan.pilih(bacaan)
    dasar = (PERBKN_3_2023 / "Pasal 7").dengan(cara=Cara.RAGU if promosi else Cara.SEKUNDER)
    nama = "promosi ke {jenjang}, golongan {golongan}" if promosi else "perpindahan ke {jenjang}, golongan {golongan}"
    rincian: dict[str, object] = {"jenjang": jenjang.value, "golongan": golongan.value}
    if golongan > JF[jenjang].puncak:
        tetap = TETAP_LAMPIRAN_II_ANGKA_3.get((jenjang, golongan))
        return Entri(
            tanggal,
            nama,
            Antara(Fraction(0)) if tetap is None else tetap,
            "",
            rincian,
            PERBKN_3_2023 / "Lampiran II angka 3",
            pembuka=True,
            catatan=(CATATAN_DI_ATAS,),
        )
    catatan = [pilihan.catatan(pilihan.MASA_KEPANGKATAN, dipakai)] if sum(p.bulan for p in penggal) % 12 else []
    if dipakai[pilihan.MASA_KEPANGKATAN] == "dibulatkan-ke-tahun":
        penggal = _dibulatkan(penggal)
    tiga_tahun = terakhir(penggal, BATAS_PUNCAK)
    dihitung = tiga_tahun if puncak else penggal
    jumlah = jumlah_konversi(dihitung, jenjang)
    if puncak is None and tiga_tahun != [*penggal]:
        jumlah, catatan = antara(jumlah_konversi(tiga_tahun, jenjang), jumlah), [*catatan, CATATAN_PUNCAK]
    angka_dasar = JF[jenjang].angka_kredit_dasar(golongan)
    if angka_dasar is None:
        catatan.append(CATATAN_DI_BAWAH)
    if promosi:
        catatan += [CATATAN_PROMOSI, pilihan.catatan(pilihan.PROMOSI, dipakai)]
        angka_dasar = angka_dasar if dipakai[pilihan.PROMOSI] == "ditambahkan" else None
    rincian |= {"masa": hitung(*dihitung), "koefisien": JF[jenjang].koefisien, "dasar": angka_dasar or Fraction(0)}
    return Entri(
        tanggal,
        nama,
        _geser(jumlah, angka_dasar or Fraction(0)),
        "{masa} × {koefisien} + angka kredit dasar {dasar}",
        rincian,
        dasar,
        pembuka=True,
        catatan=(*catatan, *_belum_dinilai(dihitung)),
    )


def penyesuaian(tanggal: date, jenjang: Jenjang, golongan: Golongan, nilai_tabel: Fraction | Decimal | int) -> Entri:
    """Opening balance of a penyesuaian (inpassing): the value of the table, and AK Dasar.

    The table (Peraturan BKN 3/2023 Lampiran II angka 5: rank, years in it, education) was not read; give its value.

    >>> penyesuaian(date(2024, 1, 1), Jenjang.AHLI_PERTAMA, Golongan.III_B, 25).jumlah
    Fraction(75, 1)
    """
    angka_dasar = JF[jenjang].angka_kredit_dasar(golongan) or Fraction(0)
    return Entri(
        tanggal,
        "penyesuaian ke {jenjang}, golongan {golongan}",
        Fraction(nilai_tabel) + angka_dasar,
        "{tabel} + angka kredit dasar {dasar}",
        {
            "jenjang": jenjang.value,
            "golongan": golongan.value,
            "tabel": Fraction(nilai_tabel),
            "dasar": angka_dasar,
        },
        PERBKN_3_2023 / "Lampiran II angka 5",
        pembuka=True,
    )


def integrasi(
    tanggal: date,
    golongan: Golongan,
    konvensional: Fraction | Decimal | int,
    *,
    bukan_tugas: Fraction | Decimal | int = 0,
    nilai_dasar: Fraction | Decimal | int | None = None,
) -> Entri:
    """Opening balance of someone with conventional credit up to 31 December 2022.

    Args:
        tanggal: the day from which it counts.
        golongan: the rank held.
        konvensional: the conventional credit, all told.
        bukan_tugas: the part of it from professional development and supporting activities, which does not count.
        nilai_dasar: what is taken off; by default the table of JF keahlian who started in III/a.

    Raises:
        GalatBentuk: the credit is below what is taken off.

    >>> integrasi(date(2023, 1, 1), Golongan.III_D, Decimal("399.5")).jumlah
    Fraction(399, 2)
    """
    dasar = NILAI_DASAR.get(golongan) if nilai_dasar is None else Fraction(nilai_dasar)
    rincian = {"golongan": golongan.value, "konvensional": Fraction(konvensional), "lain": Fraction(bukan_tugas)}
    kutip = (PERMENPANRB_1_2023 / "Pasal 57").dengan(catatan=CATATAN_INTEGRASI)
    nama = "integrasi angka kredit konvensional, golongan {golongan}"
    if dasar is None:
        return Entri(tanggal, nama, None, "", rincian, kutip, pembuka=True, catatan=(CATATAN_NILAI_DASAR,))
    jumlah = Fraction(konvensional) - dasar - Fraction(bukan_tugas)
    if jumlah < 0:
        pesan = f"Angka kredit konvensional {konvensional} di bawah nilai dasar {dasar}; periksa angka dan golongannya."
        raise GalatBentuk([Masalah("konvensional", "di-bawah-nilai-dasar", {"nilai_dasar": dasar}, pesan)])
    rumus = "{konvensional} - {nilai_dasar}" + (" - {lain}" if bukan_tugas else "")
    return Entri(tanggal, nama, jumlah, rumus, {**rincian, "nilai_dasar": dasar}, kutip, pembuka=True)


def kenaikan_jenjang(tanggal: date, dari: Jenjang, ke: Jenjang, golongan: Golongan | None, sisa: Jumlah) -> Entri:
    """The account starts anew on a rise to the next level: at 0, or at the AK Dasar of a rank that is already higher.

    >>> kenaikan_jenjang(date(2025, 6, 1), Jenjang.AHLI_MUDA, Jenjang.AHLI_MADYA, Golongan.III_D, Fraction(200)).jumlah
    Fraction(0, 1)
    """
    di_atas = golongan is not None and golongan > JF[ke].puncak
    jumlah = Fraction(0) if golongan is None else JF[ke].angka_kredit_dasar(golongan) or Fraction(0)
    return Entri(
        tanggal,
        "kenaikan jenjang dari {dari} ke {ke}; {sisa} dari jenjang sebelumnya tidak dibawa",
        Antara(jumlah) if di_atas else jumlah,
        "angka kredit dasar {dasar}" if jumlah else "",
        {"dari": dari.value, "ke": ke.value, "sisa": "belum diketahui" if sisa is None else sisa, "dasar": jumlah},
        Dasar(PERBKN_3_2023).dengan(catatan=CATATAN_HANGUS),
        pembuka=True,
        catatan=(CATATAN_DI_ATAS,) if di_atas else (),
    )


# --- their chores ------------------------------------------------------------------------------------------


def hitung(*penggal: Penggal) -> str:
    """The stretches as an officer writes them: ``(10/12 × 100% + 2/12 × 150%)``."""
    suku = [f"{p.bulan}/12 × {_persen(p.predikat)}" for p in penggal]
    return suku[0] if len(suku) == 1 else f"({' + '.join(suku) or '0/12'})"


def _persen(p: Predikat | None) -> str:
    return "(0–150%)" if p is None else f"{PERSENTASE[p] * 100}%"


def terakhir(penggal: Sequence[Penggal], bulan: int) -> list[Penggal]:
    """The last so many months; stretches are oldest first."""
    hasil: list[Penggal] = []
    for p in reversed(penggal):
        ambil = min(p.bulan, bulan)
        if ambil:
            hasil.append(evolve(p, bulan=ambil))
        bulan -= ambil
    return hasil[::-1]


def _dibulatkan(penggal: Sequence[Penggal]) -> list[Penggal]:
    """Whole years: six months or more round up, at the oldest end."""
    jumlah = sum(p.bulan for p in penggal)
    lebih = jumlah % 12
    if lebih < 6:
        return terakhir(penggal, jumlah - lebih)
    return [evolve(penggal[0], bulan=penggal[0].bulan + 12 - lebih), *penggal[1:]]


def _belum_dinilai(penggal: Iterable[Penggal]) -> tuple[str, ...]:
    return (CATATAN_PREDIKAT,) if any(p.predikat is None for p in penggal) else ()


def antara(a: Fraction | Antara[Fraction], b: Fraction | Antara[Fraction]) -> Antara[Fraction]:
    """From the lowest that ``a`` can be to the highest that ``b`` can be."""
    return Antara(a.bawah if isinstance(a, Antara) else a, b.atas if isinstance(b, Antara) else b)


def _geser(v: Fraction | Antara[Fraction], oleh: Fraction) -> Fraction | Antara[Fraction]:
    if isinstance(v, Antara):
        return Antara(v.bawah + oleh, None if v.atas is None else v.atas + oleh)
    return v + oleh
