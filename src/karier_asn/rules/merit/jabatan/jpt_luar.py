"""JPT dari luar kalangan PNS: non-PNS (PP 11/2017 Pasal 106 dan 108), mantan TNI dan Polri (Pasal 157 dan 159)."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    bidang_dikecualikan,
    integritas,
    mantan_tni_polri,
    masa_tanpa_partai,
    non_pns,
    pendidikan,
    pernah_diberhentikan,
    pernah_dipenjara,
    persetujuan_presiden,
    rekam_jejak,
    sehat,
    wni,
)
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.engine.kata import syarat
from karier_asn.engine.masa import tahun
from karier_asn.rules.bacaan import CATATAN_BIDANG, CATATAN_KOMPETEN, usia_paling_tinggi
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.merit.jabatan.jpt import (
    MENJADI_JPT_MADYA,
    MENJADI_JPT_PRATAMA,
    MENJADI_JPT_UTAMA,
    pengalaman_terkait,
)
from karier_asn.rules.peraturan import PP_11_2017, PP_17_2020

__all__ = [
    "JPT_MADYA_NON_PNS",
    "JPT_MADYA_TNI_POLRI",
    "JPT_PRATAMA_TNI_POLRI",
    "JPT_UTAMA_NON_PNS",
    "JPT_UTAMA_TNI_POLRI",
]

PASAL_106 = PP_11_2017 / "Pasal 106"
PASAL_108 = PP_11_2017 / "Pasal 108"
PASAL_157 = PP_11_2017 / "Pasal 157" / "ayat (1)"
PASAL_159 = PP_11_2017 / "Pasal 159"

CATATAN_BIDANG_KHUSUS = (
    "Sejak PP 17/2020 bidang yang dikecualikan dapat diisi dengan persetujuan Presiden sesudah pertimbangan Menteri, "
    "menteri keuangan, dan Kepala BKN; persetujuan itu sudah diminta ayat (1), pertimbangannya tidak diperiksa."
)
CATATAN_TERBUKA = (
    "Pengisiannya secara terbuka dan kompetitif serta ditetapkan dalam Keputusan Presiden. Hanya JPT utama dan JPT "
    "madya tertentu menurut Peraturan Presiden (ayat (3)); ini tidak diperiksa."
)
CATATAN_MUNDUR = (
    "Pada instansi selain Instansi Pusat tertentu (Pasal 148), apabila dibutuhkan, dan secara terbuka dan kompetitif; "
    "ketiganya tidak diperiksa."
)
CATATAN_PASCASARJANA = '"Pascasarjana" dibaca sebagai S-2 atau S-3.'
CATATAN_108 = {"angka 2": CATATAN_PASCASARJANA, "angka 3": CATATAN_KOMPETEN, "angka 4": CATATAN_BIDANG}
CATATAN_159 = {"angka 2": CATATAN_KOMPETEN, "angka 3": CATATAN_BIDANG}
CATATAN_159_PASCASARJANA = CATATAN_159 | {"angka 1": CATATAN_PASCASARJANA}

DARI_NON_PNS = {
    (PASAL_106 / "ayat (1)").dengan(catatan=CATATAN_TERBUKA): non_pns & persetujuan_presiden,
    (PASAL_106 / "ayat (2)").hingga(PP_17_2020).dengan(catatan=CATATAN_BIDANG_KHUSUS): ~bidang_dikecualikan,
}
MENGUNDURKAN_DIRI = {PASAL_157.dengan(catatan=CATATAN_MUNDUR): mantan_tni_polri}

JPT_UTAMA_NON_PNS = syarat(
    PASAL_108 / "huruf a",
    MENJADI_JPT_UTAMA
    | DARI_NON_PNS
    | {
        "angka 1": wni,
        "angka 2": pendidikan >= Pendidikan.S2,
        "angka 3": kompeten,
        "angka 4": pengalaman_terkait >= tahun(15),
        "angka 5": masa_tanpa_partai >= tahun(5),
        "angka 6": ~pernah_dipenjara,
        "angka 7": rekam_jejak & integritas,
        "angka 8": usia_paling_tinggi(58),
        "angka 9": sehat,
        "angka 10": ~pernah_diberhentikan,
    },
    judul="diangkat dalam JPT utama dari kalangan non-PNS",
    catatan=CATATAN_108,
)

JPT_MADYA_NON_PNS = syarat(
    PASAL_108 / "huruf b",
    MENJADI_JPT_MADYA
    | DARI_NON_PNS
    | {
        "angka 1": wni,
        "angka 2": pendidikan >= Pendidikan.S2,
        "angka 3": kompeten,
        "angka 4": pengalaman_terkait >= tahun(10),
        "angka 5": masa_tanpa_partai >= tahun(5),
        "angka 6": ~pernah_dipenjara,
        "angka 7": rekam_jejak & integritas,
        "angka 8": usia_paling_tinggi(58),
        "angka 9": sehat,
        "angka 10": ~pernah_diberhentikan,
    },
    judul="diangkat dalam JPT madya dari kalangan non-PNS",
    catatan=CATATAN_108,
)

JPT_UTAMA_TNI_POLRI = syarat(
    PASAL_159 / "huruf a",
    MENJADI_JPT_UTAMA
    | MENGUNDURKAN_DIRI
    | {
        "angka 1": pendidikan >= Pendidikan.S2,
        "angka 2": kompeten,
        "angka 3": pengalaman_terkait >= tahun(10),
        "angka 4": rekam_jejak & integritas,
        "angka 5": usia_paling_tinggi(55),
        "angka 6": sehat,
    },
    judul="diangkat dalam JPT utama dari mantan prajurit TNI atau anggota Polri",
    catatan=CATATAN_159_PASCASARJANA,
)

JPT_MADYA_TNI_POLRI = syarat(
    PASAL_159 / "huruf b",
    MENJADI_JPT_MADYA
    | MENGUNDURKAN_DIRI
    | {
        "angka 1": pendidikan >= Pendidikan.S2,
        "angka 2": kompeten,
        "angka 3": pengalaman_terkait >= tahun(7),
        "angka 4": rekam_jejak & integritas,
        "angka 5": usia_paling_tinggi(55),
        "angka 6": sehat,
    },
    judul="diangkat dalam JPT madya dari mantan prajurit TNI atau anggota Polri",
    catatan=CATATAN_159_PASCASARJANA,
)

JPT_PRATAMA_TNI_POLRI = syarat(
    PASAL_159 / "huruf c",
    MENJADI_JPT_PRATAMA
    | MENGUNDURKAN_DIRI
    | {
        "angka 1": pendidikan >= Pendidikan.S1,
        "angka 2": kompeten,
        "angka 3": pengalaman_terkait >= tahun(5),
        "angka 4": rekam_jejak & integritas,
        "angka 5": usia_paling_tinggi(53),
        "angka 6": sehat,
    },
    judul="diangkat dalam JPT pratama dari mantan prajurit TNI atau anggota Polri",
    catatan=CATATAN_159,
)
