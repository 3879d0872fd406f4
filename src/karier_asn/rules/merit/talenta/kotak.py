"""Kotak talenta, kandidat talenta, dan kelompok rencana suksesi (PermenPANRB 3/2020, diubah dengan 20/2025)."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import (
    belum_berhenti,
    peringkat_kinerja,
    peringkat_potensial,
    pns_atau_cpns,
    predikat_tahun_lalu,
)
from karier_asn.domain.talenta import Kotak, Potensial
from karier_asn.domain.tingkat import Ekspektasi, Predikat
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.kata import menurut, syarat, tabel
from karier_asn.rules.bacaan import MASIH_PPPK
from karier_asn.rules.merit.suksesi import KELOMPOK_RENCANA_SUKSESI
from karier_asn.rules.pensiun import belum_pensiun
from karier_asn.rules.peraturan import PERMENPANRB_3_2020, PERMENPANRB_20_2025

__all__ = ["KANDIDAT_TALENTA", "KOTAK_TALENTA", "SUKSESI_INSTANSI", "SUKSESI_NASIONAL"]

PASAL_1 = (PERMENPANRB_3_2020 / "Pasal 1").dengan(cara=Cara.TEKS)
LAMPIRAN = PERMENPANRB_3_2020 / "Lampiran"

CATATAN_KOTAK = (
    "Kotak menurut dua paparan KemenPANRB (2022) dan empat aplikasi; lampirannya sendiri belum dibaca. Peringkat "
    "kinerja di sini bukan predikat kinerja tahunan."
)
CATATAN_PREDIKAT_TALENTA = (
    "Lampiran angka I tidak menyebut predikat tahun yang mana; dibaca sebagai tahun kalender terakhir yang selesai. "
    "Selama predikat tahun itu belum ada, kotak belum dapat ditentukan; predikat tahun sebelumnya tidak "
    "menggantikannya. Nilai pedoman tetap mengurutkan yang sekotak, tetapi tidak lagi menentukan peringkat kinerja."
)
CATATAN_KRS = (
    "Kotak 7, 8, dan 9 masuk kelompok rencana suksesi instansi, kotak 9 juga nasional; syarat PP 11/2017 Pasal 199 "
    "ayat (2) harus dipenuhi di samping itu. Sejak 31 Desember 2025 yang instansi ditetapkan PPK (Pasal 21 ayat (1)), "
    "yang nasional Komite Talenta ASN Nasional (ayat (5)). Kandidat talenta meliputi CPNS dan PPPK (Pasal 16), tetapi "
    "kelompok PP 11/2017 kelompok PNS."
)

DASAR_KOTAK: Final = (
    (LAMPIRAN / "kotak").dengan(catatan=CATATAN_KOTAK),
    (LAMPIRAN / "angka I").diubah(PERMENPANRB_20_2025).dengan(catatan=CATATAN_PREDIKAT_TALENTA),
)
"""Where the boxes stand, until and since 31 December 2025."""

MENURUT_PREDIKAT = tabel(
    predikat_tahun_lalu,
    {
        Predikat.SANGAT_BAIK: Ekspektasi.DI_ATAS,
        Predikat.BAIK: Ekspektasi.SESUAI,
        Predikat.BUTUH_PERBAIKAN: Ekspektasi.DI_BAWAH,
        Predikat.KURANG: Ekspektasi.DI_BAWAH,
        Predikat.SANGAT_KURANG: Ekspektasi.DI_BAWAH,
    },
    judul="peringkat kinerja dalam pemetaan talenta",
)
SUMBU_KINERJA = menurut({DASAR_KOTAK[0]: peringkat_kinerja, DASAR_KOTAK[1]: MENURUT_PREDIKAT})
"""The axis of performance: by the points of the guide, since 31 December 2025 by the predicate of the year."""

KOTAK_TALENTA = tabel(
    (SUMBU_KINERJA, peringkat_potensial),
    {
        (Ekspektasi.DI_ATAS, Potensial.RENDAH): Kotak.EMPAT,
        (Ekspektasi.DI_ATAS, Potensial.MENENGAH): Kotak.TUJUH,
        (Ekspektasi.DI_ATAS, Potensial.TINGGI): Kotak.SEMBILAN,
        (Ekspektasi.SESUAI, Potensial.RENDAH): Kotak.DUA,
        (Ekspektasi.SESUAI, Potensial.MENENGAH): Kotak.LIMA,
        (Ekspektasi.SESUAI, Potensial.TINGGI): Kotak.DELAPAN,
        (Ekspektasi.DI_BAWAH, Potensial.RENDAH): Kotak.SATU,
        (Ekspektasi.DI_BAWAH, Potensial.MENENGAH): Kotak.TIGA,
        (Ekspektasi.DI_BAWAH, Potensial.TINGGI): Kotak.ENAM,
    },
    judul="kotak talenta",
)

KANDIDAT_TALENTA = syarat(
    (PERMENPANRB_3_2020 / "Pasal 16").diubah(PERMENPANRB_20_2025),
    (pns_atau_cpns & belum_berhenti & belum_pensiun) | MASIH_PPPK,
    judul="menjadi kandidat talenta",
)


def _dari_kotak(lama: Dasar, baru: Dasar, *kotak: Kotak) -> Kondisi:
    """In one of these boxes; the provision that says so was renumbered by the amendment."""
    return menurut({d: syarat(d, KOTAK_TALENTA.adalah(*kotak)) for d in (lama, baru.diubah(PERMENPANRB_20_2025))})


SUKSESI_INSTANSI = syarat(
    (PASAL_1 / "kelompok rencana suksesi instansi").dengan(catatan=CATATAN_KRS),
    _dari_kotak(PASAL_1 / "angka 20", PASAL_1 / "angka 19", Kotak.TUJUH, Kotak.DELAPAN, Kotak.SEMBILAN)
    & KELOMPOK_RENCANA_SUKSESI,
    judul="masuk kelompok rencana suksesi instansi dari manajemen talenta",
)

SUKSESI_NASIONAL = syarat(
    (PASAL_1 / "kelompok rencana suksesi nasional").dengan(catatan=CATATAN_KRS),
    _dari_kotak(PASAL_1 / "angka 21", PASAL_1 / "angka 20", Kotak.SEMBILAN) & KELOMPOK_RENCANA_SUKSESI,
    judul="masuk kelompok rencana suksesi nasional dari manajemen talenta",
)
