"""Jabatan struktural sampai 6 April 2017: PP 100/2000 Pasal 5, sebagaimana diubah dengan PP 13/2002."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    eselon_di_bawah,
    eselon_satu,
    pangkat_satu_di_bawah,
    pendidikan_mutlak,
    predikat_dua_tahun,
    sehat,
    struktural,
    tujuan_struktural,
)
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.kata import jika, syarat
from karier_asn.engine.masa import tahun
from karier_asn.rules.bacaan import CATATAN_KOMPETEN, CATATAN_PREDIKAT, PNS_AKTIF
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.peraturan import PP_13_2002, PP_100_2000

__all__ = ["JABATAN_STRUKTURAL"]

CATATAN_PASAL_6 = (
    "Senioritas, usia, pendidikan dan pelatihan jabatan, serta pengalaman (Pasal 6) perlu diperhatikan, tetapi bukan "
    "syarat. Kepemimpinan (Pasal 7) dapat ditempuh sesudah diangkat."
)
CATATAN_PANGKAT = (
    "Jenjang pangkat tiap eselon dibaca dari Lampiran PP 13/2002; Lampiran PP 100/2000 sebelum 17 April 2002 tidak "
    "dibaca."
)
CATATAN_7A = "Yang dijumlahkan seluruh masa dalam jabatan struktural, baik yang pernah maupun yang masih diduduki."

JABATAN_STRUKTURAL = syarat(
    (PP_100_2000 / "Pasal 5").dengan(catatan=CATATAN_PASAL_6),
    {
        PP_100_2000 / "Pasal 3" / "ayat (1)": tujuan_struktural,
        "huruf a": PNS_AKTIF,
        "huruf b": pangkat_satu_di_bawah,
        "huruf c": pendidikan_mutlak,
        "huruf d": predikat_dua_tahun(Predikat.BAIK),
        "huruf e": kompeten,
        "huruf f": sehat,
        (PP_100_2000 / "Pasal 7A").diubah(PP_13_2002).dengan(catatan=CATATAN_7A): jika(
            eselon_di_bawah & ~eselon_satu,
            maka=struktural.lama("masa dalam jabatan struktural") >= tahun(2),
        ),
    },
    judul="diangkat dalam jabatan struktural",
    catatan={"huruf b": CATATAN_PANGKAT, "huruf d": CATATAN_PREDIKAT, "huruf e": CATATAN_KOMPETEN},
)
