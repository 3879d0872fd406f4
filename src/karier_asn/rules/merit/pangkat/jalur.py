"""Jalur: the kinds of promotion, whom each is for, and the rank it leads to."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.fakta import (
    cacat_karena_dinas,
    fungsional,
    golongan,
    lulus_tugas_belajar,
    meninggal,
    pejabat,
    pejabat_negara,
    penemuan_baru,
    pns,
    prestasi_luar_biasa,
    struktural,
    tewas,
    tugas_sesuai_ijazah,
)
from karier_asn.domain.pangkat import JalurKenaikanPangkat, JenisKenaikanPangkat
from karier_asn.rules.bacaan import PNS_AKTIF
from karier_asn.rules.merit.kredit.kenaikan import KP_FUNGSIONAL
from karier_asn.rules.merit.pangkat.pengabdian import KP_ANUMERTA, KP_CACAT, KP_PENGABDIAN, mencapai_bup
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
from karier_asn.rules.merit.pangkat.reguler import DI_PUNCAK, KP_REGULER

__all__ = ["JALUR_KENAIKAN_PANGKAT"]

JALUR_KENAIKAN_PANGKAT: Final = {
    j.jenis: j
    for j in (
        JalurKenaikanPangkat(JenisKenaikanPangkat.REGULER, KP_REGULER, PNS_AKTIF & (~pejabat | DI_PUNCAK)),
        # Who holds no such post is known by the first of the two facts; the second need not be read.
        JalurKenaikanPangkat(JenisKenaikanPangkat.STRUKTURAL, KP_STRUKTURAL, PNS_AKTIF & pejabat & struktural),
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
        JalurKenaikanPangkat(JenisKenaikanPangkat.PENEMUAN, KP_PENEMUAN, PNS_AKTIF & penemuan_baru),
        JalurKenaikanPangkat(JenisKenaikanPangkat.PRESTASI, KP_PRESTASI, PNS_AKTIF & prestasi_luar_biasa),
        JalurKenaikanPangkat(JenisKenaikanPangkat.PEJABAT_NEGARA, KP_PEJABAT_NEGARA, PNS_AKTIF & pejabat_negara),
        JalurKenaikanPangkat(
            JenisKenaikanPangkat.PENGABDIAN, KP_PENGABDIAN, pns & (meninggal | mencapai_bup), berperiode=False
        ),
        JalurKenaikanPangkat(JenisKenaikanPangkat.CACAT, KP_CACAT, PNS_AKTIF & cacat_karena_dinas, berperiode=False),
        JalurKenaikanPangkat(JenisKenaikanPangkat.ANUMERTA, KP_ANUMERTA, tewas, berperiode=False),
    )
}
"""Every kind, in the order in which a list asks for them."""
