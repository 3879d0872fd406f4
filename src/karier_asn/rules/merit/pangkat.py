"""Kenaikan pangkat reguler: PP 99/2000 Pasal 6, 7, 8 dan 30, sebagaimana diubah dengan PP 12/2002."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    golongan,
    masa_pangkat,
    pejabat,
    pendidikan,
    pns,
    predikat_dua_tahun,
    tidak_melampaui_atasan,
    ujian_dinas_1,
    ujian_dinas_2,
)
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.ekspresi import jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.riwayat import tahun
from karier_asn.rules.peraturan import PERBKN_2_2025, PP_12_2002, PP_99_2000

PASAL_6 = PP_99_2000 / "Pasal 6"
PASAL_6_BARU = PASAL_6.diubah(PP_12_2002)

SASARAN = menurut(
    {
        PASAL_6 / "ayat (1)": pns & ~pejabat,
        PASAL_6_BARU / "ayat (1)": pilihan(
            "kp-reguler-pejabat",
            {"bukan-pejabat": pns & ~pejabat, "semua-pns": pns},
            catatan=(
                'Sejak 2002 teks tidak lagi menyebut "tidak menduduki jabatan struktural atau fungsional"; dalam '
                "praktik pemangku jabatan itu naik pangkat lewat kenaikan pangkat pilihan (Pasal 9 huruf a)."
            ),
        ),
    }
)

PANGKAT_TERTINGGI = tabel(
    pendidikan,
    {
        Pendidikan.SD: Golongan.II_A,
        Pendidikan.SLTP: Golongan.II_C,
        Pendidikan.SLTP_KEJURUAN: Golongan.II_D,
        Pendidikan.SLTA: Golongan.III_B,
        Pendidikan.D2: Golongan.III_B,
        Pendidikan.D3: Golongan.III_C,
        Pendidikan.S1: Golongan.III_D,
        Pendidikan.S2: Golongan.IV_A,
        Pendidikan.S3: Golongan.IV_B,
    },
    judul="pangkat tertinggi menurut ijazah",
)

PASAL_7 = syarat(
    PP_99_2000 / "Pasal 7",
    {
        "huruf a": masa_pangkat >= tahun(4),
        "huruf b": predikat_dua_tahun(Predikat.BAIK),
    },
    judul="masa dalam pangkat dan penilaian prestasi kerja",
)

UJIAN_DINAS = syarat(
    PP_99_2000 / "Pasal 30" / "ayat (2)",
    {
        "huruf a": jika(golongan.adalah(Golongan.II_D), maka=ujian_dinas_1 | (pendidikan >= Pendidikan.S1)),
        "huruf b": jika(golongan.adalah(Golongan.III_D), maka=ujian_dinas_2 | (pendidikan >= Pendidikan.S2)),
    },
    judul="lulus ujian dinas, kecuali yang dikecualikan Pasal 32 huruf d",
)

KP_REGULER = syarat(
    PP_99_2000 / "Pasal 3",
    syarat(PASAL_6 / "ayat (1)", SASARAN, judul="PNS yang dapat diberi kenaikan pangkat reguler")
    & syarat((PASAL_6 / "ayat (2)").hingga(PERBKN_2_2025), tidak_melampaui_atasan)
    & PASAL_7
    & syarat(PP_99_2000 / "Pasal 8", golongan < PANGKAT_TERTINGGI)
    & UJIAN_DINAS,
    judul="kenaikan pangkat reguler setingkat lebih tinggi",
)
