"""Peserta pelatihan struktural kepemimpinan: what the programmes share (Peraturan LAN 5/2022 jo. 6/2022).

Each programme has a file of its own (`pkn`, `pka`, `pkp`) and asks what its Pasal asks: the post and its rank or
service (huruf a), the training of the level below (huruf b), the age (huruf c, since 6/2022 Pasal 28B); and for
everybody the selection (Pasal 29) and, after the time set for holders, the leave of LAN (Pasal 30).
"""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import (
    dari_manajemen_talenta,
    dikecualikan_lan,
    golongan,
    izin_lan,
    lulus_seleksi,
    masa_pangkat,
    memenuhi_pedoman,
    pernah_struktural,
    tmt_jenjang_struktural,
)
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.ekspresi import FaktaBenar, Kondisi, Menurut, Pilihan, Syarat
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kata import jika, menurut, pilihan, syarat
from karier_asn.engine.masa import Masa, tahun
from karier_asn.rules.bacaan import usia_paling_tinggi
from karier_asn.rules.peraturan import PERLAN_5_2022, PERLAN_6_2022

CATATAN_MULAI = (
    "Hari berlakunya Peraturan LAN 6/2022 tidak terbaca: antara 1 Juni dan 31 Desember 2022. Bawaan memakai bunyi lama "
    "sampai akhir 2022."
)
CATATAN_MASA_PANGKAT = (
    'Teks menyebut pangkat paling rendah dan masa kerja "dalam pangkat dan golongan ruang tersebut", tanpa menyebut '
    "apakah masa dalam pangkat yang lebih tinggi ikut dihitung."
)
CATATAN_USIA_JA = (
    "PP 11/2017 Pasal 54 tidak membatasi usia untuk diangkat. Bawaan membaca batas usia pensiun 58 tahun (Pasal 239 "
    "ayat (2) huruf a), sehingga 57 tahun; bacaan lain meminta konfirmasi LAN."
)
CATATAN_USIA_PEMANGKU = (
    "Usia paling tinggi bagi pemangku jabatan (Pasal 30 ayat (1a), disisipkan Peraturan LAN 6/2022) tidak terbaca; "
    "karena itu konfirmasi LAN diminta sebagai data."
)
CATATAN_SELEKSI = (
    "Peraturan LAN tentang seleksi calon peserta tidak dapat dibaca. Standar pelayanan LAN untuk PKN Tingkat II tidak "
    "menyebut seleksi bagi JPT pratama dan JF ahli utama; Pasal 29 tidak mengecualikannya."
)
CATATAN_KECUALI = (
    "Ditetapkan Kepala LAN untuk PKN Tingkat I dan II, Deputi Kebijakan Bangkom ASN untuk PKA dan PKP (ayat (2))."
)
CATATAN_PERALIHAN = "Yang sudah menjabat pada 1 Juni 2022 dapat ditetapkan sampai dengan 1 Juni 2023."
CATATAN_IZIN = (
    "Dari Kepala LAN bagi JPT madya dan JPT pratama, dari Deputi Kebijakan Bangkom ASN bagi administrator dan pengawas."
)

PASAL_28A = PERLAN_5_2022 / "Pasal 28A" / "ayat (1)"
PASAL_28B = PERLAN_5_2022 / "Pasal 28B"
PASAL_29 = PERLAN_5_2022 / "Pasal 29"
PASAL_30 = PERLAN_5_2022 / "Pasal 30"
PASAL_59 = PERLAN_5_2022 / "Pasal 59" / "ayat (1)"


# --- words that the programmes share ----------------------------------------------------------------------

MASA_PENETAPAN: Final = tahun(1)
"""A holder is to be named participant within this time of taking the post (Pasal 30 ayat (1), Pasal 59 ayat (1))."""

DALAM_WAKTU_PENETAPAN: Final = syarat(
    PASAL_30 / "ayat (1)",
    tmt_jenjang_struktural.lama("masa sejak duduk dalam jabatan pada jenjang itu") <= MASA_PENETAPAN,
) | syarat(
    PASAL_59.selama(MASA_PENETAPAN).dengan(catatan=CATATAN_PERALIHAN), tmt_jenjang_struktural <= PERLAN_5_2022.mulai
)
"""The time within which a holder is to be named participant has not passed."""

SELEKSI = syarat((PASAL_29 / "ayat (1)").dengan(catatan=CATATAN_SELEKSI), lulus_seleksi) | syarat(
    PASAL_29 / "ayat (2)", dari_manajemen_talenta
)


def sejak_perubahan(pasal: Dasar, lama: Kondisi, baru: Kondisi) -> Menurut:
    """The wording of 2022, and that of its amendment."""
    return menurut(
        {
            pasal: pilihan("mulai-perlan-6-2022", {"awal-2023": lama, "1-juni-2022": baru}, catatan=CATATAN_MULAI),
            pasal.diubah(PERLAN_6_2022): baru,
        }
    )


def berpangkat(paling_rendah: Golongan, paling_singkat: Masa) -> Pilihan:
    """A lowest rank, and for how long."""
    return pilihan(
        "masa-pangkat",
        {
            "pangkat-itu-atau-lebih-tinggi": (golongan >= paling_rendah).kini(
                f"masa dalam pangkat {paling_rendah.value} atau lebih tinggi"
            )
            >= paling_singkat,
            "pangkat-terakhir": (golongan >= paling_rendah) & (masa_pangkat >= paling_singkat),
        },
        catatan=CATATAN_MASA_PANGKAT,
    )


def atau_dikecualikan(syarat_pangkat: Kondisi, huruf: str) -> Kondisi:
    """Rank and service, unless LAN consented to their falling short."""
    return syarat_pangkat | syarat((PASAL_28A / huruf).dengan(catatan=CATATAN_KECUALI), dikecualikan_lan)


def pemangku(jabatan: FaktaBenar) -> Syarat:
    """A holder of the post after his time needs leave."""
    return syarat(
        (PASAL_30 / "ayat (2)").dengan(catatan=CATATAN_IZIN), jika(jabatan, maka=DALAM_WAKTU_PENETAPAN | izin_lan)
    )


def usia_pemangku(jabatan: FaktaBenar, batas: Kondisi = memenuhi_pedoman) -> Syarat:
    """The age of a holder of the post, of which the text is torn."""
    return syarat((PASAL_30 / "ayat (1a)").dengan(catatan=CATATAN_USIA_PEMANGKU), jika(jabatan, maka=batas))


def lulus_sebelumnya(pasal: Dasar, lulus: FaktaBenar) -> Syarat:
    """The training of the level below, unless he attends a structural training for the first time (huruf b)."""
    return syarat(pasal / "huruf b", lulus | ~pernah_struktural)


def usia_ja() -> Pilihan:
    """One year below the age up to which he can be appointed administrator or pengawas."""
    return pilihan(
        "usia-pengangkatan-ja",
        {"batas-usia-pensiun": usia_paling_tinggi(57), "konfirmasi-lan": memenuhi_pedoman},
        catatan=CATATAN_USIA_JA,
    )
