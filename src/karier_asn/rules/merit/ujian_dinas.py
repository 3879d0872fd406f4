"""The examination (ujian dinas) on which a promotion from II/d and III/d depends, and who is exempt."""

from __future__ import annotations

from karier_asn.domain.fakta import diklatpim_3, diklatpim_4, golongan, pendidikan, ujian_dinas_1, ujian_dinas_2
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.kata import jika, syarat
from karier_asn.rules.peraturan import KEP_BKN_12_2002, PP_99_2000

CATATAN_UJIAN = (
    "Pasal 32 tidak menyebut pemangku jabatan fungsional; bacaannya pada kenaikan pangkatnya sendiri. SE Kepala BKN "
    "10/2024 (28 Juni 2024), yang hanya sebagian terbaca, menyebut pangkat yang diuji sama; nilai ambang batasnya "
    "tidak terbaca, jadi yang dibaca hanya lulus atau tidak."
)
CATATAN_DIKLATPIM = (
    "Pelatihan yang setara dan lebih dahulu, seperti ADUM, SEPALA, SPAMA dan SEPADYA, serta pelatihan kepemimpinan "
    "pengawas (PKP) dan administrator (PKA) sesudahnya, dibaca sebagai Diklatpim."
)

PASAL_30 = PP_99_2000 / "Pasal 30"
PASAL_32 = PP_99_2000 / "Pasal 32" / "huruf d"
DIKLATPIM = (KEP_BKN_12_2002 / "pengecualian ujian dinas").dengan(catatan=CATATAN_DIKLATPIM)

UJIAN_DINAS = syarat(
    (PASAL_30 / "ayat (1)").dengan(catatan=CATATAN_UJIAN),
    jika(
        golongan.adalah(Golongan.II_D),
        maka=syarat(PASAL_30 / "ayat (2)" / "huruf a", ujian_dinas_1)
        | syarat(PASAL_32 / "angka 1", pendidikan >= Pendidikan.S1)
        | syarat(DIKLATPIM, diklatpim_4),
    )
    & jika(
        golongan.adalah(Golongan.III_D),
        maka=syarat(PASAL_30 / "ayat (2)" / "huruf b", ujian_dinas_2)
        | syarat(PASAL_32 / "angka 2", pendidikan >= Pendidikan.PROFESI)
        | syarat(DIKLATPIM, diklatpim_3),
    ),
    judul="lulus ujian dinas, kecuali yang dikecualikan",
)
