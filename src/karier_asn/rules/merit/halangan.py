"""Halangan: what holds back rank, pay and a post.

A sanction that delays and an objection that is pending (PP 53/2010); the year after a sanction (Peraturan BKN 6/2022).
"""

from __future__ import annotations

from typing import Final

from karier_asn.domain import keberatan
from karier_asn.domain.disiplin import Akibat
from karier_asn.domain.fakta import dihukum, dihukum_berat, hukuman_mungkin_menunda, kenaikan_pangkat_ditunda
from karier_asn.domain.keberatan import TataKeberatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kata import fakta, pilihan, syarat
from karier_asn.engine.masa import tahun
from karier_asn.engine.riwayat import Riwayat
from karier_asn.rules.bacaan import CATATAN_HUKUMAN
from karier_asn.rules.peraturan import PERBKN_6_2022, PP_30_1980, PP_53_2010, PP_94_2021

__all__ = ["SETAHUN_SESUDAH_HUKUMAN", "mengajukan_keberatan"]

CATATAN_KEBERATAN = (
    "Sampai ada keputusan yang berkekuatan hukum tetap; bila hukumannya dibatalkan, kenaikan itu dapat dipertimbangkan "
    "(ayat (2)). Dapat diajukan terhadap penundaan gaji berkala atau kenaikan pangkat, dan terhadap pemberhentian "
    "(Pasal 34). Yang diajukan sebelum 31 Agustus 2021 dibaca diselesaikan menurut ketentuan ini (PP 94/2021 Pasal 40 "
    "ayat (2)), meskipun PP 79/2021 Pasal 31 menyelesaikan yang belum diputus pada 10 Agustus 2021 menurut PP itu, "
    "yang hanya mengatur gaji dan tunjangannya (Pasal 28); yang diajukan sejak 31 Agustus 2021 tidak menahan. Bila "
    "keberatan belum tercatat (yang tercatat menahan selama itu pun berlangsung), yang dibaca hanya setahun sebelum "
    "hukumannya berlaku: keberatan diputus dalam 21 hari "
    "kerja (Pasal 36 ayat (3)); banding administratif yang belum diputus dibaca selesai dalam setahun pula, karena "
    "diputus dalam 65 hari kerja (PP 79/2021 Pasal 13 ayat (4)), dan sebelum itu lamanya tidak diketahui."
)

CATATAN_HUKUMAN_LAIN = (
    "PP 53/2010 dan PP 94/2021 hanya menunda kenaikan pangkat bagi yang dijatuhi penundaan itu; daftar periksa "
    "sebagian instansi menolak kenaikan pangkat selama hukuman sedang atau berat apa pun dijalani (bacaan lain: "
    "sedang-berat). Penurunan pangkat memulai masa dalam pangkat yang baru."
)

CATATAN_PP_30_1980 = (
    "Akibat hukuman menurut PP 30/1980 tidak terbaca; selama yang sedang atau berat dijalani, periksa surat "
    "keputusannya. Yang masih dijalani pada 6 Juni 2010 tetap berlaku (PP 53/2010 Pasal 48 ayat (1))."
)

CATATAN_SESUDAH_HUKUMAN = (
    "Hukuman mana yang dimaksud ditentukan ayat (1), yang tidak terbaca; dibaca hukuman disiplin berat (bacaan lain: "
    "sedang-berat), menurut PP mana pun dijatuhkan. SE Kepala BKN 9/2024 huruf f angka 3 tidak menyebut setahun itu "
    "bagi yang kembali ke JF semula, tetapi surat edaran tidak mengesampingkan peraturan; mutasi pada jenjang yang "
    "sama tidak ditahan."
)

PASAL_41 = (PP_53_2010 / "Pasal 41" / "ayat (1)").dengan(catatan=CATATAN_KEBERATAN)

TATA_KEBERATAN: Final = TataKeberatan(
    dasar=PASAL_41,
    ditiadakan=PP_94_2021.mulai,
    keberatan=frozenset({Akibat.KGB_DITUNDA, Akibat.KENAIKAN_PANGKAT_DITUNDA}),
    banding=frozenset({Akibat.DIBERHENTIKAN}),
    paling_lama=tahun(1),
)
"""Pasal 34 and 36, PP 79/2021 Pasal 13 ayat (4) and 31, PP 94/2021 Pasal 40 ayat (2); a year is longer than 21 or 65
working days, whatever holidays there are."""


@fakta("sedang mengajukan keberatan atau banding administratif atas hukuman disiplin")
def mengajukan_keberatan(p: Pegawai) -> Riwayat[bool]:
    """An objection or an appeal is pending that was lodged before PP 94/2021; unknown where one may be."""
    return keberatan.mengajukan(p, TATA_KEBERATAN)


TIDAK_KEBERATAN = syarat(PASAL_41, ~mengajukan_keberatan)

HUKUMAN_DAHULU = (PP_30_1980 / "hukuman disiplin").dengan(catatan=CATATAN_PP_30_1980)

DITUNDA = (PP_53_2010 / "Pasal 7" / "ayat (3)" / "huruf b").dengan(catatan=CATATAN_HUKUMAN)

PENUNDAAN_PANGKAT = pilihan(
    "hukuman-kenaikan-pangkat",
    {"hanya-penundaan": ~kenaikan_pangkat_ditunda, "sedang-berat": ~kenaikan_pangkat_ditunda & ~dihukum},
    catatan=CATATAN_HUKUMAN_LAIN,
)

TIDAK_DITUNDA = syarat(HUKUMAN_DAHULU, ~hukuman_mungkin_menunda) & syarat(DITUNDA, PENUNDAAN_PANGKAT)

TIDAK_TERHALANG = {
    HUKUMAN_DAHULU: ~hukuman_mungkin_menunda,
    DITUNDA: PENUNDAAN_PANGKAT,
    TIDAK_KEBERATAN.dasar: TIDAK_KEBERATAN.isi,
}
"""Neither a sanction that delays a promotion nor an objection: items of every kind of promotion but the last."""

SETAHUN_SESUDAH_HUKUMAN: Final[dict[Dasar | str, Kondisi]] = {
    PERBKN_6_2022 / "Pasal 54" / "ayat (2)": pilihan(
        "hukuman-menahan-jabatan",
        {
            "berat": (~dihukum_berat).kini("masa tanpa hukuman disiplin berat") >= tahun(1),
            "sedang-berat": (~dihukum).kini("masa tanpa hukuman disiplin sedang atau berat") >= tahun(1),
        },
        catatan=CATATAN_SESUDAH_HUKUMAN,
    )
}
"""A year since a sanction was served: the item of every way into a JPT, an administrative post and a JF."""
