"""Readings: where the text leaves a choice, its named readings, default first, with a note."""

from __future__ import annotations

from collections.abc import Mapping

from karier_asn.domain.fakta import bidang_terkait, jf_setingkat, pns, pppk, usia
from karier_asn.engine.ekspresi import FaktaBenar, Kondisi, Pilihan
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.kata import pilihan, syarat
from karier_asn.engine.masa import Masa, hari, tahun
from karier_asn.rules.peraturan import UU_20_2023

__all__ = [
    "BERSTATUS_PNS",
    "PNS_AKTIF",
    "PPPK_AKTIF",
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
    "PP 11/2017 mensyaratkan PNS; UU 20/2023 menurut sumber sekunder membuka jabatan manajerial dan nonmanajerial bagi "
    "PPPK, dengan mengutamakan PNS bagi yang manajerial, dan menyerahkan rinciannya kepada PP yang belum ada."
)

PNS_AKTIF: Kondisi = pns
"""In service as PNS: what the decrees say, no more. The one place where the end of service will be added, so that every
rule on those who serve has it; who asks for the day of leaving itself reads the fact `pns`."""

PPPK_AKTIF: Kondisi = pppk
"""In service as PPPK, likewise."""

BERSTATUS_PNS = pilihan(
    "pppk-dalam-jabatan",
    {
        "hanya-pns": PNS_AKTIF,
        "juga-pppk": PNS_AKTIF
        | syarat((UU_20_2023 / "pengisian jabatan manajerial dan nonmanajerial").dengan(cara=Cara.RAGU), PPPK_AKTIF),
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
