"""Jabatan ASN tertentu yang diisi prajurit TNI dan anggota Polri dalam dinas aktif: PP 11/2017 Pasal 147-154."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    dapat_diisi_tni_polri,
    diajukan_tni_polri,
    dinas_aktif_tni_polri,
    integritas,
    rekam_jejak,
    sehat,
)
from karier_asn.engine.kata import syarat
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.peraturan import PP_11_2017

__all__ = ["JABATAN_TNI_POLRI"]

PASAL_147 = PP_11_2017 / "Pasal 147"
PASAL_148 = PP_11_2017 / "Pasal 148"
PASAL_152 = PP_11_2017 / "Pasal 152"
PASAL_154 = PP_11_2017 / "Pasal 154" / "ayat (1)"

CATATAN_JABATAN = (
    "Hanya Jabatan tertentu di Instansi Pusat tertentu, menurut undang-undang tentang TNI dan tentang Polri, yang "
    "tidak dibaca; nama Jabatannya ditetapkan PPK dengan persetujuan Menteri (Pasal 149). Ia tidak menjadi PNS "
    "karenanya (Pasal 150)."
)
CATATAN_SYARAT = (
    "Kompetensi dibaca sebagai memenuhi standar jenjang Jabatannya. Kualifikasi, kepangkatan, pendidikan dan "
    "pelatihan, serta syarat lain yang ditetapkan PPK (Pasal 149) tidak diperiksa."
)
CATATAN_AJUAN = (
    "Panglima TNI atau Kapolri mengajukan tiga orang calon, yang pangkatnya ditetapkannya dengan persetujuan Menteri "
    "(Pasal 151). Bagi JPT calon mengikuti Seleksi Terbuka, kecuali penugasan oleh Presiden bagi JPT utama atau JPT "
    "madya (Pasal 154 ayat (3)); ini tidak diperiksa."
)

JABATAN_TNI_POLRI = syarat(
    PASAL_148,
    {
        PASAL_147.dengan(catatan=CATATAN_JABATAN): dapat_diisi_tni_polri,
        "ayat (1)": dinas_aktif_tni_polri,
        PASAL_152.dengan(catatan=CATATAN_SYARAT): kompeten & rekam_jejak & integritas & sehat,
        PASAL_154.dengan(catatan=CATATAN_AJUAN): diajukan_tni_polri,
    },
    judul="Jabatan ASN yang diisi prajurit TNI atau anggota Polri dalam dinas aktif",
)
