"""Jalur: the kinds of promotion, whom each is for, and the rank it leads to."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import (
    belum_berhenti,
    cacat_karena_dinas,
    cpns,
    diberhentikan_sementara,
    diperbantukan,
    fungsional,
    golongan,
    jabatan_keputusan_presiden,
    lepas_jabatan_organik,
    lulus_tugas_belajar,
    melaksanakan_tugas_belajar,
    menjalani_cltn,
    pejabat,
    pejabat_negara,
    penemuan_baru,
    pns_atau_cpns,
    pppk,
    prestasi_luar_biasa,
    struktural,
    tewas,
    tugas_sesuai_ijazah,
)
from karier_asn.domain.pangkat import JalurKenaikanPangkat, JalurLain
from karier_asn.domain.rekam import JenisKenaikanPangkat
from karier_asn.rules.bacaan import MASIH_PNS, PNS_AKTIF
from karier_asn.rules.merit.kredit.kenaikan import KP_FUNGSIONAL
from karier_asn.rules.merit.pangkat.di_luar import KP_DIPERBANTUKAN, KP_SELAMA_TUGAS_BELAJAR, PEJABAT_SAAT_STUDI
from karier_asn.rules.merit.pangkat.pengabdian import (
    BERAKHIR_DENGAN_PENSIUN,
    KP_ANUMERTA,
    KP_CACAT,
    KP_PENGABDIAN,
)
from karier_asn.rules.merit.pangkat.penyetaraan import DISETARAKAN
from karier_asn.rules.merit.pangkat.pilihan import (
    KP_IJAZAH,
    KP_PEJABAT_NEGARA,
    KP_PENEMUAN,
    KP_PRESTASI,
    KP_STRUKTURAL,
    KP_TUGAS_BELAJAR,
    PANGKAT_IJAZAH,
    PANGKAT_TUGAS_BELAJAR,
)
from karier_asn.rules.merit.pangkat.reguler import BUKAN_PEJABAT_SEBELUM_STUDI, DI_PUNCAK, KP_REGULER
from karier_asn.rules.pensiun import belum_pensiun
from karier_asn.rules.peraturan import PP_11_2017, PP_99_2000

__all__ = ["JALUR_KENAIKAN_PANGKAT", "JALUR_LAIN"]

JALUR_KENAIKAN_PANGKAT: Final = {
    j.jenis: j
    for j in (
        JalurKenaikanPangkat(
            JenisKenaikanPangkat.REGULER,
            KP_REGULER,
            PNS_AKTIF & ((~pejabat & BUKAN_PEJABAT_SEBELUM_STUDI) | DI_PUNCAK | DISETARAKAN),
        ),
        # Who holds no such post is known by the first of the two facts; the second need not be read.
        JalurKenaikanPangkat(
            JenisKenaikanPangkat.STRUKTURAL, KP_STRUKTURAL, PNS_AKTIF & pejabat & struktural & ~diperbantukan
        ),
        JalurKenaikanPangkat(JenisKenaikanPangkat.FUNGSIONAL, KP_FUNGSIONAL, PNS_AKTIF & pejabat & fungsional),
        JalurKenaikanPangkat(
            JenisKenaikanPangkat.IJAZAH,
            KP_IJAZAH,
            PNS_AKTIF & tugas_sesuai_ijazah & (golongan < PANGKAT_IJAZAH),
            PANGKAT_IJAZAH,
        ),
        JalurKenaikanPangkat(
            JenisKenaikanPangkat.TUGAS_BELAJAR,
            KP_TUGAS_BELAJAR,
            PNS_AKTIF & lulus_tugas_belajar & (golongan < PANGKAT_TUGAS_BELAJAR),
            PANGKAT_TUGAS_BELAJAR,
        ),
        JalurKenaikanPangkat(
            JenisKenaikanPangkat.SELAMA_TUGAS_BELAJAR,
            KP_SELAMA_TUGAS_BELAJAR,
            PNS_AKTIF & melaksanakan_tugas_belajar & PEJABAT_SAAT_STUDI & ~pejabat,
        ),
        JalurKenaikanPangkat(
            JenisKenaikanPangkat.DIPERBANTUKAN, KP_DIPERBANTUKAN, PNS_AKTIF & diperbantukan & struktural
        ),
        JalurKenaikanPangkat(JenisKenaikanPangkat.PENEMUAN, KP_PENEMUAN, PNS_AKTIF & penemuan_baru),
        JalurKenaikanPangkat(JenisKenaikanPangkat.PRESTASI, KP_PRESTASI, PNS_AKTIF & prestasi_luar_biasa),
        # Who is not released from his organic post rises by that post (Pasal 17 ayat (2)).
        JalurKenaikanPangkat(
            JenisKenaikanPangkat.PEJABAT_NEGARA,
            KP_PEJABAT_NEGARA,
            MASIH_PNS & pejabat_negara & lepas_jabatan_organik,
        ),
        JalurKenaikanPangkat(JenisKenaikanPangkat.PENGABDIAN, KP_PENGABDIAN, BERAKHIR_DENGAN_PENSIUN, berperiode=False),
        JalurKenaikanPangkat(JenisKenaikanPangkat.CACAT, KP_CACAT, PNS_AKTIF & cacat_karena_dinas, berperiode=False),
        JalurKenaikanPangkat(JenisKenaikanPangkat.ANUMERTA, KP_ANUMERTA, tewas, berperiode=False),
    )
}
"""Every kind, in the order in which a list asks for them."""

_KENAIKAN_PANGKAT: Final = PP_99_2000 / "Pasal 1" / "angka 2"

JALUR_LAIN: Final = (
    JalurLain(pppk, _KENAIKAN_PANGKAT, "PPPK tidak mempunyai pangkat, sehingga tidak naik pangkat"),
    JalurLain(~pns_atau_cpns, _KENAIKAN_PANGKAT, "hanya PNS yang mempunyai pangkat; ia bukan PNS dan bukan calon PNS"),
    JalurLain(
        ~belum_berhenti | ~belum_pensiun,
        _KENAIKAN_PANGKAT,
        "dinasnya sebagai PNS telah berakhir; kenaikan pangkat terakhir ialah pengabdian atau anumerta",
    ),
    JalurLain(cpns, PP_99_2000 / "Pasal 5", "calon PNS belum naik pangkat; masa kerjanya kelak dihitung sejak CPNS"),
    JalurLain(
        menjalani_cltn,
        PP_11_2017 / "Pasal 337" / "ayat (2)",
        "cuti di luar tanggungan negara bukan masa kerja PNS; selama cuti itu pangkatnya tidak dinaikkan",
    ),
    JalurLain(
        diberhentikan_sementara & ~pejabat_negara,
        PP_11_2017 / "Pasal 276",
        "diberhentikan sementara sebagai PNS; selama itu pangkatnya tidak dinaikkan",
    ),
    JalurLain(
        jabatan_keputusan_presiden,
        PP_99_2000 / "Pasal 14",
        "pengangkatannya ditetapkan dengan Keputusan Presiden; kenaikan pangkatnya diatur tersendiri",
    ),
)
"""Of whom no kind of promotion above is meant: the route that is his, or why there is none; the first that holds."""
