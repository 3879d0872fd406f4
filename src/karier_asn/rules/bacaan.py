"""Readings: where the text leaves a choice, its named readings, default first."""

from __future__ import annotations

from karier_asn.domain.fakta import bidang_terkait, jf_setingkat, usia
from karier_asn.engine.ekspresi import FaktaBenar, Pilihan, pilihan
from karier_asn.engine.riwayat import Masa, hari, tahun


def usia_paling_tinggi(n: int) -> Pilihan:
    """ "Usia paling tinggi n tahun", on the day asked."""
    return pilihan(
        "batas-usia",
        {
            "hari-ulang-tahun": usia <= tahun(n),
            "genap-tahun": usia < tahun(n + 1),
        },
        catatan=(
            "Peraturan tidak menyebut apakah batas usia habis pada hari ulang tahun itu atau sehari sebelum ulang "
            "tahun berikutnya, dan tidak menyebut tanggal acuannya; yang dipakai hari yang ditanyakan."
        ),
    )


def pengalaman(asal: FaktaBenar, paling_singkat: Masa) -> Pilihan:
    """ "Pengalaman pada Jabatan ... paling singkat ... atau JF yang setingkat, sesuai dengan bidang tugas"."""
    sebutan = "pengalaman pada jabatan asal atau JF setingkat dalam bidang tugas yang sesuai"
    return pilihan(
        "pengalaman-jf-setingkat",
        {
            "jf-dengan-masa": ((asal | jf_setingkat) & bidang_terkait).lama(sebutan) >= paling_singkat,
            "jf-tanpa-masa": ((asal & bidang_terkait).lama(sebutan) >= paling_singkat)
            | ((jf_setingkat & bidang_terkait).lama("pengalaman pada JF setingkat") > hari(0)),
        },
        catatan="Teks dapat dibaca bahwa masa paling singkat hanya melekat pada jabatan asal, tidak pada JF setingkat.",
    )


def pernah_menduduki(satu: FaktaBenar, dua: FaktaBenar, paling_singkat: Masa) -> Pilihan:
    """ "Sedang atau pernah menduduki ... atau ... paling singkat"."""
    return pilihan(
        "masa-dua-jabatan",
        {
            "tiap-jabatan": (satu.lama() >= paling_singkat) | (dua.lama() >= paling_singkat),
            "dijumlahkan": (satu | dua).lama("masa dalam kedua jabatan") >= paling_singkat,
        },
        catatan="Teks tidak menyebut apakah masa dalam kedua jabatan boleh dijumlahkan.",
    )
