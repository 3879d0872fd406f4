"""Jalur: the kinds of promotion, whom each is for, and the rank it leads to."""

from __future__ import annotations

from enum import Enum
from typing import Final

from attrs import frozen

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
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.ekspresi import Kondisi, Syarat, Tabel
from karier_asn.engine.harian import Lembar, reader
from karier_asn.rules.merit.angka_kredit.kenaikan import KP_FUNGSIONAL
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


class JenisKenaikanPangkat(Enum):
    """Kinds of promotion, by the names SIASN gives them; the last three wait for no period and are not in its list."""

    REGULER = "Reguler"
    STRUKTURAL = "Pilihan (Jabatan Struktural)"
    FUNGSIONAL = "Pilihan (Jabatan Fungsional Tertentu)"
    IJAZAH = "Pilihan (Penyesuaian Ijazah)"
    TUGAS_BELAJAR = "Pilihan (Setelah Selesai Tugas Belajar)"
    PENEMUAN = "Pilihan (Penemuan Baru)"
    PRESTASI = "Pilihan (Prestasi Luar Biasa)"
    PEJABAT_NEGARA = "Pilihan (Pejabat Negara)"
    PENGABDIAN = "Pengabdian"
    CACAT = "Pengabdian (Cacat karena Dinas)"
    ANUMERTA = "Anumerta"


@frozen(order=False)
class Jalur:
    """A kind of promotion.

    Attributes:
        jenis: which one.
        aturan: its conditions.
        sasaran: whom it is for; of others it is not asked.
        tujuan: the rank it leads to; ``None`` = the next one ("setingkat lebih tinggi").
        berperiode: whether it takes effect on a day of a period only (PP 99/2000 Pasal 4).
    """

    jenis: JenisKenaikanPangkat
    aturan: Syarat
    sasaran: Kondisi
    tujuan: Tabel[Golongan] | None = None
    berperiode: bool = True

    def pangkat_baru(self, lembar: Lembar) -> Golongan | None:
        """The rank it leads to for the employee of this sheet; ``None`` where that is not known."""
        if self.tujuan is not None:
            baru: Golongan | None = reader(self.tujuan)(lembar)
            return baru
        kini = lembar.baca(golongan)
        return kini.berikut if isinstance(kini, Golongan) else None


JALUR: Final = {
    j.jenis: j
    for j in (
        Jalur(JenisKenaikanPangkat.REGULER, KP_REGULER, pns & (~pejabat | DI_PUNCAK)),
        # Who holds no such post is known by the first of the two facts; the second need not be read.
        Jalur(JenisKenaikanPangkat.STRUKTURAL, KP_STRUKTURAL, pns & pejabat & struktural),
        Jalur(JenisKenaikanPangkat.FUNGSIONAL, KP_FUNGSIONAL, pns & pejabat & fungsional),
        Jalur(
            JenisKenaikanPangkat.IJAZAH,
            KP_IJAZAH,
            pns & tugas_sesuai_ijazah & (golongan < PANGKAT_IJAZAH),
            PANGKAT_IJAZAH,
        ),
        Jalur(
            JenisKenaikanPangkat.TUGAS_BELAJAR,
            KP_TUGAS_BELAJAR,
            pns & lulus_tugas_belajar & (golongan < PANGKAT_TUGAS_BELAJAR),
            PANGKAT_TUGAS_BELAJAR,
        ),
        Jalur(JenisKenaikanPangkat.PENEMUAN, KP_PENEMUAN, pns & penemuan_baru),
        Jalur(JenisKenaikanPangkat.PRESTASI, KP_PRESTASI, pns & prestasi_luar_biasa),
        Jalur(JenisKenaikanPangkat.PEJABAT_NEGARA, KP_PEJABAT_NEGARA, pns & pejabat_negara),
        Jalur(JenisKenaikanPangkat.PENGABDIAN, KP_PENGABDIAN, pns & (meninggal | mencapai_bup), berperiode=False),
        Jalur(JenisKenaikanPangkat.CACAT, KP_CACAT, pns & cacat_karena_dinas, berperiode=False),
        Jalur(JenisKenaikanPangkat.ANUMERTA, KP_ANUMERTA, tewas, berperiode=False),
    )
}
"""Every kind, in the order in which a list asks for them."""
