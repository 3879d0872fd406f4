"""JPT dari luar kalangan PNS: non-PNS (PP 11/2017 Pasal 106 dan 108), mantan TNI dan Polri (Pasal 157 dan 159)."""

from __future__ import annotations

from karier_asn.domain.fakta import (
    berhenti_tni_polri,
    bidang_dikecualikan,
    dinas_aktif_tni_polri,
    integritas,
    mantan_tni_polri,
    masa_tanpa_partai,
    pendidikan,
    pengecualian_presiden,
    pernah_diberhentikan,
    pernah_dipenjara,
    persetujuan_presiden,
    rekam_jejak,
    sehat,
    wni,
)
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.hukum import Cara, Dasar
from karier_asn.engine.kata import jika, menurut, pilihan, syarat
from karier_asn.engine.masa import Masa, tahun
from karier_asn.rules.bacaan import CATATAN_BIDANG, CATATAN_KOMPETEN, MASIH_PNS, usia_paling_tinggi
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
CATATAN_PENGECUALIAN = (
    "Persetujuan harus diperoleh terlebih dahulu, yaitu paling lambat pada hari yang ditanyakan, dan lain daripada "
    "persetujuan Pasal 106 ayat (1). Selama belum diketahui apakah ada, persyaratan yang tidak dipenuhi belum pasti "
    "menggugurkan."
)
CATATAN_MANTAN = (
    'Penjelasan Pasal 106 ayat (1): non-PNS ialah warga negara "di luar kalangan PNS dan prajurit" TNI "dan anggota" '
    "Polri. Menurut bunyinya orang yang telah meninggalkan dinas aktif termasuk di dalamnya; yang mengundurkan diri "
    "mempunyai jalur sendiri (Pasal 157, 159), yang dapat dibaca sebagai satu-satunya."
)
CATATAN_PENSIUNAN = (
    'Pasal 157 berkata "setelah mengundurkan diri dari dinas aktif". Menurut bunyinya yang pensiun atau diberhentikan '
    "tidak termasuk; apakah maksudnya hanya bahwa dinas aktif telah berakhir tidak disebut."
)
CATATAN_PRATAMA = "Dihapus oleh PP 17/2020; sejak 28 Februari 2020 jalur ini hanya menuju JPT utama dan JPT madya."
CATATAN_MUNDUR = (
    "Pada instansi selain Instansi Pusat tertentu (Pasal 148), apabila dibutuhkan, dan secara terbuka dan kompetitif; "
    "ketiganya tidak diperiksa."
)
CATATAN_PASCASARJANA = '"Pascasarjana" dibaca sebagai S-2 atau S-3.'
CATATAN_108 = {"angka 2": CATATAN_PASCASARJANA, "angka 3": CATATAN_KOMPETEN, "angka 4": CATATAN_BIDANG}
CATATAN_159 = {"angka 2": CATATAN_KOMPETEN, "angka 3": CATATAN_BIDANG}
CATATAN_159_PASCASARJANA = CATATAN_159 | {"angka 1": CATATAN_PASCASARJANA}

PENGECUALIAN = (PASAL_108 / "ayat (2)").diubah(PP_17_2020).dengan(cara=Cara.TEKS, catatan=CATATAN_PENGECUALIAN)
BUKAN_PRAJURIT = pilihan(
    "mantan-tni-polri",
    {
        "juga-non-pns": ~dinas_aktif_tni_polri,
        "hanya-pasal-157": ~dinas_aktif_tni_polri & ~mantan_tni_polri & ~berhenti_tni_polri,
    },
    catatan=CATATAN_MANTAN,
)
DARI_NON_PNS = {
    (PASAL_106 / "ayat (1)").dengan(catatan=CATATAN_TERBUKA): ~MASIH_PNS & BUKAN_PRAJURIT & persetujuan_presiden,
    (PASAL_106 / "ayat (2)").hingga(PP_17_2020).dengan(catatan=CATATAN_BIDANG_KHUSUS): ~bidang_dikecualikan,
}
MENGUNDURKAN_DIRI = {
    PASAL_157.dengan(catatan=CATATAN_MUNDUR): pilihan(
        "mundur-dinas-aktif",
        {"atas-permintaan": mantan_tni_polri, "dinas-berakhir": mantan_tni_polri | berhenti_tni_polri},
        catatan=CATATAN_PENSIUNAN,
    )
}


def _persyaratan(huruf: Dasar, pengalaman: Masa) -> Kondisi:
    """The conditions of Pasal 108, which differ in one length of experience only."""
    return syarat(
        huruf,
        {
            "angka 1": wni,
            "angka 2": pendidikan >= Pendidikan.S2,
            "angka 3": kompeten,
            "angka 4": pengalaman_terkait >= pengalaman,
            "angka 5": masa_tanpa_partai >= tahun(5),
            "angka 6": ~pernah_dipenjara,
            "angka 7": rekam_jejak & integritas,
            "angka 8": usia_paling_tinggi(58),
            "angka 9": sehat,
            "angka 10": ~pernah_diberhentikan,
        },
        catatan=CATATAN_108,
    )


def _bila_tidak_dikecualikan(huruf: Dasar, persyaratan: Kondisi) -> dict[str, Kondisi]:
    """These conditions, which the President may set aside since ayat (2) is there."""
    return {"persyaratan": menurut({huruf: persyaratan, PENGECUALIAN: jika(~pengecualian_presiden, maka=persyaratan)})}


HURUF_A = PASAL_108 / "huruf a"

JPT_UTAMA_NON_PNS = syarat(
    HURUF_A,
    MENJADI_JPT_UTAMA | DARI_NON_PNS | _bila_tidak_dikecualikan(HURUF_A, _persyaratan(HURUF_A, tahun(15))),
    judul="diangkat dalam JPT utama dari kalangan non-PNS",
)

HURUF_B = PASAL_108 / "huruf b"

JPT_MADYA_NON_PNS = syarat(
    HURUF_B,
    MENJADI_JPT_MADYA | DARI_NON_PNS | _bila_tidak_dikecualikan(HURUF_B, _persyaratan(HURUF_B, tahun(10))),
    judul="diangkat dalam JPT madya dari kalangan non-PNS",
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
    (PASAL_159 / "huruf c").hingga(PP_17_2020).dengan(catatan=CATATAN_PRATAMA),
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
