"""English terms: what the answers say beside the rules they rest on."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.pangkat import JenisKenaikanPangkat

ISTILAH: Final = {
    # promotion
    "usulan kenaikan pangkat": "proposal for promotion",
    "rekap usulan kenaikan pangkat": "counts of the proposals for promotion",
    "ketentuan yang belum terpenuhi atau belum ada datanya": "provisions not met or without data",
    JenisKenaikanPangkat.REGULER.value: "Reguler",
    JenisKenaikanPangkat.STRUKTURAL.value: "Pilihan (structural post)",
    JenisKenaikanPangkat.FUNGSIONAL.value: "Pilihan (JF)",
    JenisKenaikanPangkat.IJAZAH.value: "Pilihan (diploma)",
    JenisKenaikanPangkat.TUGAS_BELAJAR.value: "Pilihan (after a study assignment)",
    JenisKenaikanPangkat.PENEMUAN.value: "Pilihan (discovery)",
    JenisKenaikanPangkat.PRESTASI.value: "Pilihan (outstanding work)",
    JenisKenaikanPangkat.PEJABAT_NEGARA.value: "Pilihan (state official)",
    JenisKenaikanPangkat.PENGABDIAN.value: "for service (Pengabdian)",
    JenisKenaikanPangkat.CACAT.value: "for service (disability by service)",
    JenisKenaikanPangkat.ANUMERTA.value: "posthumous (Anumerta)",
}
"""Merged into `karier_asn.inggris.INGGRIS`."""
