"""Return to a JF: the level by the rank after a full-time assignment, and the former JF after a sanction.

Peraturan BKN 3/2023 Pasal 23 ayat (2); SE Kepala BKN 9/2024 huruf f angka 3 dan 4.
"""

from __future__ import annotations

from karier_asn.domain.fakta import fungsional, lowongan, predikat_tahun_lalu
from karier_asn.domain.kredit.jenjang import LetakPangkat
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import jika, pilihan, syarat
from karier_asn.engine.masa import tahun
from karier_asn.rules.bacaan import PNS_AKTIF
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.merit.kredit.fakta import (
    diangkat_kembali_dari_penugasan,
    dihukum_karena_target,
    kebutuhan_jenjang_pangkat,
    letak_pangkat,
    masa_dalam_jenjang,
    selesai_dihukum_dari_jf,
    uji_kompetensi_jenjang_pangkat,
)
from karier_asn.rules.peraturan import PERBKN_3_2023, PERBKN_6_2022, SE_BKN_9_2024

__all__ = ["KEMBALI_KE_JF", "PENYESUAIAN_JENJANG"]

CATATAN_PENYESUAIAN = (
    '"Dapat disesuaikan": bagi yang diberhentikan dari JF karena ditugaskan secara penuh pada JPT, jabatan '
    "administrator, pengawas, atau pelaksana, dan diangkat kembali (ayat (1) huruf a). Yang kembali pada jenjang "
    "terakhirnya dibaca diangkat kembali, bukan berpindah (huruf b). Jenjang yang sesuai dengan pangkatnya dapat lebih "
    "dari satu tingkat di atasnya."
)
CATATAN_PREDIKAT_KEMBALI = "Hasil evaluasi kinerja dibaca sebagai predikat tahun terakhir yang selesai."
CATATAN_SEMULA = (
    "JF semula dikenali dari nama dan jenjang jabatan pada hari sebelum hukuman itu berlaku; sesudah kembali angka "
    "kreditnya yang ditetapkan sebelum hukuman (huruf c). Yang ditanya hari pengangkatannya."
)
CATATAN_TARGET = (
    "Riwayat hukuman tidak menyebut sebabnya; nyatakan. Uji kompetensi dibaca dari hasil asesmen jenjang itu."
)
CATATAN_JEDA = (
    "Peraturan BKN 6/2022 Pasal 54 ayat (2): paling cepat 1 tahun sesudah selesai menjalani hukuman; hukuman mana, "
    "menurut ayat (1), tidak terbaca. SE Kepala BKN 9/2024 huruf f angka 3 tidak menyebut jeda itu bagi JF semula, "
    "tetapi surat edaran tidak mengesampingkan Peraturan BKN; baku ditunggu setahun."
)

PASAL_23 = (PERBKN_3_2023 / "Pasal 23" / "ayat (2)").dengan(cara=Cara.TEKS, catatan=CATATAN_PENYESUAIAN)
HURUF_F = SE_BKN_9_2024 / "huruf f"
PASAL_54 = (PERBKN_6_2022 / "Pasal 54" / "ayat (2)").dengan(cara=Cara.TEKS)

PENYESUAIAN_JENJANG = syarat(
    PASAL_23,
    {
        "diangkat kembali": PNS_AKTIF & fungsional & diangkat_kembali_dari_penugasan,
        "pangkat terakhir": letak_pangkat.adalah(LetakPangkat.DI_ATAS),
        "masa": masa_dalam_jenjang >= tahun(1),
        "evaluasi kinerja": predikat_tahun_lalu >= Predikat.BAIK,
        "uji kompetensi": uji_kompetensi_jenjang_pangkat,
        "kebutuhan": kebutuhan_jenjang_pangkat,
    },
    judul="penyesuaian jenjang JF dengan pangkat sesudah pengangkatan kembali",
    catatan={"evaluasi kinerja": CATATAN_PREDIKAT_KEMBALI},
)

SELESAI_DIHUKUM = pilihan(
    "jeda-kembali-ke-jf",
    {
        "setahun": syarat(
            PASAL_54, selesai_dihukum_dari_jf.kini("masa sejak selesai menjalani hukuman itu") >= tahun(1)
        ),
        "tanpa-jeda": selesai_dihukum_dari_jf,
    },
    catatan=CATATAN_JEDA,
)

KEMBALI_KE_JF = syarat(
    (HURUF_F / "angka 3").dengan(catatan=CATATAN_SEMULA),
    {
        "pegawai": PNS_AKTIF,
        "selesai menjalani hukuman": SELESAI_DIHUKUM,
        "huruf a": lowongan,
        "huruf b": predikat_tahun_lalu >= Predikat.BAIK,
        HURUF_F / "angka 4": jika(dihukum_karena_target, maka=kompeten),
    },
    judul="pengangkatan kembali dalam JF semula sesudah hukuman disiplin",
    catatan={"huruf b": CATATAN_PREDIKAT_KEMBALI, str(HURUF_F / "angka 4"): CATATAN_TARGET},
)
