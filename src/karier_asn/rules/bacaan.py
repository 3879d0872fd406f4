"""Readings: where the text leaves a choice, its named readings, default first, with a note."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karier_asn.domain.fakta import (
    belum_berhenti,
    berkedudukan_aktif,
    bidang_terkait,
    cpns,
    dalam_perjanjian_kerja,
    fungsional,
    jf_setingkat,
    masa_pangkat,
    masa_pangkat_semula,
    masa_pangkat_semula_tanpa_cltn,
    masa_pangkat_semula_tanpa_sela,
    masa_pangkat_tanpa_cltn,
    masa_pangkat_tanpa_sela,
    menjalani_cltn,
    pejabat,
    pns,
    pppk,
    usia,
)
from karier_asn.engine.ekspresi import FaktaBenar, Kondisi, Lama, Menurut, Pilihan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kata import menurut, pilihan, syarat
from karier_asn.engine.masa import Masa, hari, tahun
from karier_asn.rules.pensiun import belum_pensiun
from karier_asn.rules.peraturan import PP_11_2017, PP_24_1976, UU_20_2023

__all__ = [
    "BERSTATUS_PNS",
    "MASIH_PNS",
    "MASIH_PPPK",
    "PNS_AKTIF",
    "PPPK_AKTIF",
    "dalam_pangkat",
    "dalam_pangkat_pejabat_negara",
    "merujuk",
    "pengalaman",
    "pernah_menduduki",
    "usia_paling_tinggi",
]

CATATAN_USIA = (
    "Peraturan tidak menyebut apakah batas usia habis pada hari ulang tahun itu atau sehari sebelum ulang tahun "
    "berikutnya, dan tidak menyebut tanggal acuannya; yang dipakai hari yang ditanyakan."
)
CATATAN_PENGALAMAN = (
    'Teks dapat dibaca bahwa "sesuai dengan bidang tugas", atau masa paling singkat, hanya melekat pada salah satu '
    "dari jabatan asal dan JF setingkat. Masa yang terpisah, dan masa pada keduanya, dijumlahkan."
)
CATATAN_DUA_JABATAN = (
    "Teks tidak menyebut apakah masa dalam kedua jabatan boleh dijumlahkan. Masa terpisah dalam satu jabatan "
    "dijumlahkan."
)
CATATAN_PREDIKAT = (
    '"Setiap unsur penilaian prestasi kerja paling sedikit bernilai baik" dibaca sebagai predikat kinerja tahunan '
    "paling rendah Baik; nilai tiap unsur dari masa penilaian per unsur (PP 46/2011) tidak diperiksa. Dua tahun "
    "terakhir adalah dua tahun kalender terakhir yang selesai."
)
CATATAN_HUKUMAN = (
    "Bila jenis hukuman disiplin sedang atau berat tidak tercatat, periksa surat keputusannya selama hukuman berjalan."
)
CATATAN_SELA_PANGKAT = (
    "Cuti di luar tanggungan negara dan, sejak 7 April 2017, masa sebagai pejabat negara tidak diperhitungkan sebagai "
    "masa kerja (PP 11/2017 Pasal 337 ayat (2) dan 344); teks tidak menyebut apakah begitu pula masa dalam pangkat. "
    "Sampai 6 April 2017 penjelasan PP 24/1976 Pasal 29 ayat (2) menyebut juga masa kerja untuk kenaikan pangkat. "
    "Selama cuti pangkat tidak dinaikkan, menurut bacaan apa pun; masa sebagai pejabat negara dihitung bagi kenaikan "
    "pangkatnya sendiri (PP 99/2000 Pasal 17)."
)
CATATAN_SEBELUM_DITURUNKAN = (
    "Apakah masa dalam pangkat itu sebelum diturunkan selama 1 tahun dihitung, tidak disebut; baku dihitung, karena "
    "contoh SE Kepala BKN 9/2024 huruf f angka 2 mengusulkan kenaikan pangkat setahun sesudah kembali."
)
CATATAN_BELUM_MENJABAT = (
    "Yang belum diangkat ke dalam JF formasinya diangkat melalui pengangkatan pertama (SE Kepala BKN 9/2024 huruf a "
    "angka 4), dan sampai saat itu tidak naik pangkat reguler (Peraturan BKN 3/2023 Pasal 16 ayat (1)); yang sementara "
    "itu menduduki Jabatan struktural tidak dikecualikan (bacaan lain: ia berpindah dari Jabatan itu)."
)
CATATAN_MASA_BERLAKU = (
    "Hasil penilaian yang berumur dua tahun tidak lagi berkata apa-apa, kecuali akhirnya tercatat lain: begitu BKN dan "
    "ANRI (Juni 2025) menyebut Peraturan BKN 26/2019 (bacaan lain: tiga tahun, tanpa sumber yang dibaca; atau sampai "
    "diganti)."
)
CATATAN_KOMPETEN = (
    "Yang dibaca asesmen menurut standar jenjang jabatan; standar jabatan itu sendiri, terutama kompetensi teknisnya, "
    "belum termasuk. "
) + CATATAN_MASA_BERLAKU
CATATAN_BIDANG = '"Terkait" dibaca sebagai bidang yang sama menurut klasifikasi bidang tugas instansi.'
CATATAN_PPPK = (
    "PP 11/2017 mensyaratkan PNS; UU 20/2023 Pasal 34 mengutamakan PNS bagi jabatan manajerial dan nonmanajerial, "
    "membuka yang tertentu bagi PPPK, dan menyerahkan kriterianya kepada PP, yang tidak ditemukan."
)

TANPA_CLTN: Final = menurut(
    {
        PP_24_1976 / "Pasal 29" / "ayat (2)": ~menjalani_cltn,
        PP_11_2017 / "Pasal 337" / "ayat (2)": ~menjalani_cltn,
    }
)
"""Leave outside state responsibility is no service as PNS."""

MASIH_PNS: Final = pns & belum_berhenti & belum_pensiun
"""Appointed, and neither dismissed, resigned, dead nor pensioned; it may be that he is suspended, or on leave.

The decree alone is the fact `pns`; the pension date is read from the rule on the retirement age.
"""

PNS_AKTIF: Final = MASIH_PNS & berkedudukan_aktif & TANPA_CLTN
"""In service as PNS: neither suspended (PP 11/2017 Pasal 276) nor on leave outside state responsibility."""

BELUM_MENJABAT: Final = pilihan(
    "jabatan-struktural-sebelum-jf",
    {
        "tetap-menunggu": (fungsional & ~cpns).lama("telah menduduki JF") <= hari(0),
        "berpindah": (pejabat & ~cpns).lama("telah menduduki Jabatan struktural atau JF") <= hari(0),
    },
    catatan=CATATAN_BELUM_MENJABAT,
)
"""Has held no JF before the day asked, and may still be appointed to his first; as a CPNS nobody holds one."""

MASIH_PPPK: Final = pppk & dalam_perjanjian_kerja & belum_berhenti & belum_pensiun
"""Appointed within a contract, neither dismissed nor past the age of his post; it may be that he is suspended."""

PPPK_AKTIF: Final = MASIH_PPPK & berkedudukan_aktif
"""In service as PPPK: within a contract, neither dismissed nor past the age of his post."""

BERSTATUS_PNS = pilihan(
    "pppk-dalam-jabatan",
    {
        "hanya-pns": PNS_AKTIF,
        "juga-pppk": PNS_AKTIF | syarat(UU_20_2023 / "Pasal 34" / "ayat (2)", PPPK_AKTIF),
    },
    catatan=CATATAN_PPPK,
)
""" "Berstatus PNS" of Pasal 54 and 105, which a later law seems to widen."""


def merujuk(
    induk: Dasar, butir: Mapping[str, Kondisi], catatan: Mapping[str, str], *, kecuali: str
) -> dict[Dasar, Kondisi]:
    """The items of another provision, each with its citation and note, without the one exempted from."""
    return {
        (induk / kunci).dengan(catatan=catatan.get(kunci, "")): isi for kunci, isi in butir.items() if kunci != kecuali
    }


def usia_paling_tinggi(n: int) -> Pilihan:
    """ "Usia paling tinggi n tahun", on the day asked."""
    return pilihan(
        "batas-usia",
        {"hari-ulang-tahun": usia <= tahun(n), "genap-tahun": usia < tahun(n + 1)},
        catatan=CATATAN_USIA,
    )


def dalam_pangkat(paling_singkat: Masa) -> Pilihan:
    """ "Telah ... dalam pangkat terakhir"."""
    return _dalam_pangkat(paling_singkat, masa_pangkat_semula_tanpa_sela, masa_pangkat_tanpa_sela)


def dalam_pangkat_pejabat_negara(paling_singkat: Masa) -> Pilihan:
    """The same for the promotion of state officials, in which time as one counts."""
    return _dalam_pangkat(paling_singkat, masa_pangkat_semula_tanpa_cltn, masa_pangkat_tanpa_cltn)


def _dalam_pangkat(paling_singkat: Masa, semula: Lama, sejak_kembali: Lama) -> Pilihan:
    return pilihan(
        "masa-pangkat-sebelum-diturunkan",
        {
            "sebelumnya-juga": _tanpa_sela(paling_singkat, semula, masa_pangkat_semula),
            "sejak-kembali": _tanpa_sela(paling_singkat, sejak_kembali, masa_pangkat),
        },
        catatan=CATATAN_SEBELUM_DITURUNKAN,
    )


def _tanpa_sela(paling_singkat: Masa, tanpa_sela: Lama, seluruhnya: Lama) -> Menurut:
    """What is no masa kerja is no time in the rank either: so the notes on PP 24/1976, and PP 11/2017 by default."""
    return menurut(
        {
            PP_24_1976 / "Pasal 29" / "ayat (2)": tanpa_sela >= paling_singkat,
            PP_11_2017 / "Pasal 337" / "ayat (2)": pilihan(
                "sela-dalam-pangkat",
                {"tidak-dihitung": tanpa_sela >= paling_singkat, "dihitung": seluruhnya >= paling_singkat},
                catatan=CATATAN_SELA_PANGKAT,
            ),
        }
    )


pengalaman_jf_setingkat = (jf_setingkat & bidang_terkait).lama(
    "pengalaman pada JF setingkat dalam bidang tugas yang sesuai"
)


def pengalaman(asal: FaktaBenar, paling_singkat: Masa) -> Pilihan:
    """ "Pengalaman pada Jabatan ... paling singkat ... atau JF yang setingkat ... sesuai dengan bidang tugas"."""
    return pilihan(
        "pengalaman-jabatan-asal",
        {
            "bidang-dan-masa-bagi-keduanya": ((asal | jf_setingkat) & bidang_terkait).lama(
                "pengalaman pada jabatan asal atau JF setingkat dalam bidang tugas yang sesuai"
            )
            >= paling_singkat,
            "masa-bagi-jabatan-asal-saja": (
                (asal & bidang_terkait).lama("pengalaman pada jabatan asal dalam bidang tugas yang sesuai")
                >= paling_singkat
            )
            | (pengalaman_jf_setingkat > hari(0)),
            "bidang-bagi-jf-saja": (asal.lama("pengalaman pada jabatan asal") >= paling_singkat)
            | (pengalaman_jf_setingkat >= paling_singkat),
        },
        catatan=CATATAN_PENGALAMAN,
    )


def pernah_menduduki(satu: FaktaBenar, dua: FaktaBenar, paling_singkat: Masa) -> Pilihan:
    """ "Sedang atau pernah menduduki ... atau ... paling singkat"."""
    return pilihan(
        "masa-dua-jabatan",
        {
            "tiap-jabatan": (satu.lama() >= paling_singkat) | (dua.lama() >= paling_singkat),
            "dijumlahkan": (satu | dua).lama("masa dalam kedua jabatan") >= paling_singkat,
        },
        catatan=CATATAN_DUA_JABATAN,
    )
