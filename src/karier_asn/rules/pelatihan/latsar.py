"""Latsar, dan Diklat Prajabatan sebelumnya: PP 11/2017 Pasal 34 and 36; until 2017 PP 101/2000 Pasal 6."""

from __future__ import annotations

from karier_asn.domain.fakta import cpns, lulus_latsar, pernah_latsar, pns_atau_cpns, sehat, tmt_cpns
from karier_asn.engine.kata import jika, syarat
from karier_asn.engine.masa import tahun
from karier_asn.rules.peraturan import PP_11_2017, PP_101_2000

__all__ = ["DIANGKAT_PNS", "LATSAR", "LULUS_PRAJABATAN", "PRAJABATAN"]

CATATAN_MASA_PERCOBAAN = (
    "Masa percobaan dihitung sejak TMT CPNS (penjelasan). Bila Latsar tidak dapat dilaksanakan dalam masa itu karena "
    "kondisi tertentu yang ditetapkan Menteri, ia diangkat sesudah mengikuti dan lulus (PP 17/2020; nomor pasalnya "
    "tidak terbaca)."
)
CATATAN_PRAJABATAN = "Diklat Prajabatan dicatat sebagai program Latsar CPNS."

PASAL_34 = PP_11_2017 / "Pasal 34"
PASAL_36 = PP_11_2017 / "Pasal 36" / "ayat (1)"
PASAL_6 = PP_101_2000 / "Pasal 6"

LATSAR = syarat(
    PASAL_34,
    {"ayat (1)": cpns, "ayat (5)": ~pernah_latsar},
    judul="mengikuti pendidikan dan pelatihan terintegrasi (Latsar)",
    catatan={"ayat (1)": CATATAN_MASA_PERCOBAAN},
)

DIANGKAT_PNS = syarat(
    PASAL_36,
    {
        PASAL_34 / "ayat (1)": pns_atau_cpns & (tmt_cpns.lama("masa percobaan") >= tahun(1)),
        "huruf a": lulus_latsar,
        "huruf b": sehat,
    },
    judul="diangkat menjadi PNS",
    catatan={str(PASAL_34 / "ayat (1)"): CATATAN_MASA_PERCOBAAN},
)

PRAJABATAN = syarat(
    (PASAL_6 / "ayat (1)").dengan(catatan=CATATAN_PRAJABATAN),
    jika(cpns, maka=pernah_latsar | (tmt_cpns.lama("masa sejak diangkat sebagai CPNS") <= tahun(2))),
    judul="CPNS diikutsertakan dalam Diklat Prajabatan",
)
"""A duty of the agency: late means that he was not sent in time, not that he may not go."""

LULUS_PRAJABATAN = syarat(
    (PASAL_6 / "ayat (2)").dengan(catatan=CATATAN_PRAJABATAN),
    pns_atau_cpns & lulus_latsar,
    judul="mengikuti dan lulus Diklat Prajabatan untuk diangkat sebagai PNS",
)
