"""Penempatan Talenta oleh Komite Talenta ASN Instansi dan langsung dari kotak 9 (PermenPANRB 20/2025)."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import jenjang_tujuan, lowongan, masa_jabatan, penempatan_ditetapkan
from karier_asn.domain.jabatan import AHLI, JA, TERAMPIL, Jenjang
from karier_asn.domain.talenta import Kotak
from karier_asn.engine.kata import syarat
from karier_asn.engine.masa import tahun
from karier_asn.rules.bacaan import PNS_AKTIF
from karier_asn.rules.merit.talenta.kotak import KOTAK_TALENTA
from karier_asn.rules.peraturan import PERMENPANRB_3_2020, PERMENPANRB_20_2025

__all__ = ["JENJANG_KOMITE", "PEMANTAUAN_SUKSESOR", "PENEMPATAN_KOMITE", "PENEMPATAN_LANGSUNG"]

CATATAN_PERSYARATAN = (
    "Bagaimana Jabatan diisi tidak mengubah persyaratannya: persyaratan Jabatan (PP 11/2017) dan, bagi JPT, seleksi "
    "terbuka atau pengecualiannya (Pasal 134 ayat (1)) tetap berlaku dan diperiksa tersendiri."
)
CATATAN_LANGSUNG = (
    "Nomor pasalnya tidak terbaca. Jabatan Target sedang atau akan lowong (Pasal 1 angka 13); yang diperiksa lowongnya "
    "pada hari itu. Rencana penempatan tidak disyaratkan. "
) + CATATAN_PERSYARATAN
CATATAN_PEMANTAUAN = (
    "Nomor pasalnya tidak terbaca. Tiga tahun dihitung sejak TMT Jabatan yang diduduki; bahwa ia ditempatkan sebagai "
    "suksesor tidak dibaca dari rekam."
)

JENJANG_KOMITE: Final = frozenset({*JA, *TERAMPIL, *AHLI, Jenjang.JPT_PRATAMA} - {Jenjang.AHLI_UTAMA})
"""Levels whose posts the committee of an agency fills (Pasal 8D)."""

KHUSUS_PNS = (PERMENPANRB_3_2020 / "Pasal 9" / "ayat (1)" / "huruf d").diubah(PERMENPANRB_20_2025)
PASAL_8C = (PERMENPANRB_3_2020 / "Pasal 8C").diubah(PERMENPANRB_20_2025)
PENEMPATAN = (PERMENPANRB_3_2020 / "Penempatan Talenta [?]").diubah(PERMENPANRB_20_2025)
PEMANTAUAN = (PERMENPANRB_3_2020 / "Pemantauan Talenta [?]").diubah(PERMENPANRB_20_2025)

PENEMPATAN_KOMITE = syarat(
    (PERMENPANRB_3_2020 / "Pasal 8D").diubah(PERMENPANRB_20_2025).dengan(catatan=CATATAN_PERSYARATAN),
    {
        KHUSUS_PNS: PNS_AKTIF,
        "huruf a, b, c, d, e": jenjang_tujuan.adalah(*sorted(JENJANG_KOMITE, key=[*Jenjang].index)),
        PASAL_8C / "ayat (8)": penempatan_ditetapkan.lama("masa sejak rencana penempatan ditetapkan") < tahun(1),
    },
    judul="ditempatkan oleh Komite Talenta ASN Instansi",
)
"""The plan of the committee binds the PPK (Pasal 8C ayat (4)) and is set for one year at most."""

PENEMPATAN_LANGSUNG = syarat(
    (PENEMPATAN / "ayat (3)").dengan(catatan=CATATAN_LANGSUNG),
    {
        KHUSUS_PNS: PNS_AKTIF,
        "Jabatan Target": lowongan,
        "kotak 9": KOTAK_TALENTA.adalah(Kotak.SEMBILAN),
    },
    judul="ditempatkan secara langsung pada Jabatan Target",
)

PEMANTAUAN_SUKSESOR = syarat(
    (PEMANTAUAN / "ayat (2)").dengan(catatan=CATATAN_PEMANTAUAN),
    masa_jabatan < tahun(3),
    judul="dipantau dan dievaluasi sesudah ditempatkan pada Jabatan Target",
)
