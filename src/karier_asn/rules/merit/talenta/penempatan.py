"""Penempatan Talenta oleh Komite Talenta ASN Instansi dan langsung dari kotak 9 (PermenPANRB 20/2025)."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import (
    dalam_rencana_penempatan,
    ditempatkan_suksesor,
    jenjang_tujuan,
    lowongan,
    masa_jabatan,
    penempatan_ditetapkan,
)
from karier_asn.domain.jabatan import AHLI, JA, TERAMPIL, Jenjang
from karier_asn.domain.talenta import Kotak
from karier_asn.engine.kata import syarat
from karier_asn.engine.masa import tahun
from karier_asn.rules.merit.suksesi import KELOMPOK_RENCANA_SUKSESI
from karier_asn.rules.merit.talenta.kotak import KOTAK_TALENTA
from karier_asn.rules.peraturan import PERMENPANRB_3_2020, PERMENPANRB_20_2025

__all__ = ["JENJANG_KOMITE", "JENJANG_PRESIDEN", "PEMANTAUAN_SUKSESOR", "PENEMPATAN_KOMITE", "PENEMPATAN_LANGSUNG"]

CATATAN_PERSYARATAN = (
    "Talenta ialah yang memenuhi syarat kelompok rencana suksesi (Pasal 1 angka 11); kelompok itu kelompok PNS, dan "
    "penempatan pun bagi PNS saja (Pasal 9 ayat (1) huruf d, ayat (2)). Bagaimana Jabatan diisi tidak mengubah "
    "persyaratannya: persyaratan Jabatan (PP 11/2017) dan, bagi JPT, seleksi terbuka atau pengecualiannya (Pasal 134 "
    "ayat (1)) tetap berlaku dan diperiksa tersendiri."
)
CATATAN_RENCANA = (
    " Rencana Suksesi memuat nama, urutan, serta posisi dan waktu penempatan (Pasal 25 ayat (1)); yang diperiksa bahwa "
    "rencana memuatnya bagi Jabatan itu, urutan dan waktunya tidak."
)
CATATAN_LANGSUNG = (
    "Nomor pasalnya tidak terbaca. Jabatan Target sedang atau akan lowong (Pasal 1 angka 13); yang diperiksa lowongnya "
    "pada hari itu. JPT utama dan madya diusulkan Komite Talenta ASN Nasional kepada Presiden. Dibaca bahwa ayat (3) "
    "mengecualikan dari Rencana Suksesi pada ayat (1), bukan dari kelompoknya. "
) + CATATAN_PERSYARATAN
CATATAN_PEMANTAUAN = (
    "Nomor pasalnya tidak terbaca. Tiga tahun dihitung sejak TMT Jabatan yang diduduki; suksesor yang ditempatkan "
    "dibaca sebagai yang termuat bagi Jabatan itu dalam rencana yang ditetapkan paling lambat pada TMT-nya."
)

JENJANG_KOMITE: Final = frozenset({*JA, *TERAMPIL, *AHLI, Jenjang.JPT_PRATAMA} - {Jenjang.AHLI_UTAMA})
"""Levels whose posts the committee of an agency fills (Pasal 8D)."""

JENJANG_PRESIDEN: Final = (Jenjang.JPT_UTAMA, Jenjang.JPT_MADYA)
"""Levels for whose posts the national committee proposes talents to the President."""

PASAL_1 = (PERMENPANRB_3_2020 / "Pasal 1").diubah(PERMENPANRB_20_2025)
PASAL_8C = (PERMENPANRB_3_2020 / "Pasal 8C").diubah(PERMENPANRB_20_2025)
PENEMPATAN = (PERMENPANRB_3_2020 / "Penempatan Talenta [?]").diubah(PERMENPANRB_20_2025)
PENEMPATAN_NASIONAL = (PERMENPANRB_3_2020 / "Penempatan Talenta nasional [?]").diubah(PERMENPANRB_20_2025)
PEMANTAUAN = (PERMENPANRB_3_2020 / "Pemantauan Talenta [?]").diubah(PERMENPANRB_20_2025)

PENEMPATAN_KOMITE = syarat(
    (PERMENPANRB_3_2020 / "Pasal 8D").diubah(PERMENPANRB_20_2025).dengan(catatan=CATATAN_PERSYARATAN + CATATAN_RENCANA),
    {
        "huruf a, b, c, d, e": jenjang_tujuan.adalah(*sorted(JENJANG_KOMITE, key=[*Jenjang].index)),
        PASAL_1 / "angka 19": KOTAK_TALENTA.adalah(Kotak.TUJUH, Kotak.DELAPAN, Kotak.SEMBILAN),
        PASAL_1 / "angka 11": KELOMPOK_RENCANA_SUKSESI,
        PENEMPATAN / "ayat (1)": dalam_rencana_penempatan,
        PASAL_8C / "ayat (8)": penempatan_ditetapkan.lama("masa sejak rencana penempatan ditetapkan") < tahun(1),
    },
    judul="ditempatkan oleh Komite Talenta ASN Instansi",
)
"""The plan of the committee binds the PPK (Pasal 8C ayat (4)) and is set for one year at most."""

PENEMPATAN_LANGSUNG = syarat(
    (PENEMPATAN / "ayat (3)").dengan(catatan=CATATAN_LANGSUNG),
    {
        PENEMPATAN_NASIONAL / "ayat (2)": ~jenjang_tujuan.adalah(*JENJANG_PRESIDEN),
        "Jabatan Target": lowongan,
        "kotak 9": KOTAK_TALENTA.adalah(Kotak.SEMBILAN),
        PASAL_1 / "angka 11": KELOMPOK_RENCANA_SUKSESI,
    },
    judul="ditempatkan secara langsung pada Jabatan Target",
)

PEMANTAUAN_SUKSESOR = syarat(
    (PEMANTAUAN / "ayat (2)").dengan(catatan=CATATAN_PEMANTAUAN),
    {"suksesor": ditempatkan_suksesor, "3 (tiga) tahun": masa_jabatan < tahun(3)},
    judul="dipantau dan dievaluasi sesudah ditempatkan pada Jabatan Target",
)
