"""Kenaikan pangkat sesudah penyetaraan, pada periode April dan Oktober 2023: PermenPANRB 1/2023 Pasal 55."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.fakta import (
    disetarakan,
    fungsional,
    golongan,
    pangkat_tertinggi_disetarakan,
    pangkat_tertinggi_ditetapkan_disetarakan,
    tanggal_penyetaraan,
)
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.ekspresi import Fakta, Kondisi
from karier_asn.engine.hukum import Cara
from karier_asn.engine.kata import pilihan, syarat
from karier_asn.rules.merit.pangkat.umum import CATATAN_JENJANG_PANGKAT
from karier_asn.rules.peraturan import PERMENPANRB_1_2023

CATATAN_PENYETARAAN = (
    '"Dapat dipertimbangkan", satu kali, pada periode April dan Oktober 2023, menurut syarat kenaikan pangkat reguler; '
    "atau kenaikan pangkat karena penyesuaian pendidikan (huruf b), yang tetap dinilai menurut PP 99/2000 Pasal 18 "
    'beserta angka kreditnya, karena diberikan "sesuai dengan ketentuan peraturan perundang-undangan"; dapat juga '
    "dibaca tanpa angka kredit, dan bacaan itu tidak termasuk. Yang tidak mendapatkan kenaikan pangkat reguler itu "
    "naik pangkat dengan angka kredit yang dihitung sejak dilantik dalam JF (ayat (2), (3))."
)
CATATAN_PUNCAK = (
    '"Pada pangkat puncak dalam jabatan administrasinya" dibaca: pangkatnya telah mencapai pangkat tertinggi jabatan '
    "itu, seperti kenaikan pangkat reguler menurut PP 99/2000 Pasal 34; dapat juga dibaca: paling tinggi sampai "
    "pangkat itu."
)

PASAL_55 = PERMENPANRB_1_2023 / "Pasal 55" / "ayat (1)"


def _pada_puncak(tertinggi: Fakta[Golongan]) -> Kondisi:
    return pilihan(
        "pangkat-puncak-penyetaraan",
        {"di-puncak": golongan >= tertinggi, "sampai-puncak": golongan < tertinggi},
        catatan=CATATAN_PUNCAK,
    )


DISETARAKAN = syarat(
    (PASAL_55 / "huruf a").sampai_dengan(date(2023, 10, 1)).dengan(cara=Cara.TEKS, catatan=CATATAN_PENYETARAAN),
    fungsional
    & disetarakan
    & (tanggal_penyetaraan >= date(2022, 1, 1))
    & (tanggal_penyetaraan <= date(2022, 5, 31))
    & pilihan(
        "jenjang-pangkat-struktural",
        {
            "eselon": _pada_puncak(pangkat_tertinggi_disetarakan),
            "ditetapkan-saja": _pada_puncak(pangkat_tertinggi_ditetapkan_disetarakan),
        },
        catatan=CATATAN_JENJANG_PANGKAT,
    ),
    judul="diangkat dalam JF melalui penyetaraan 1 Januari sampai 31 Mei 2022",
)
"""Whom one reguler promotion can be given after all."""
