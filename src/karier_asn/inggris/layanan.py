"""English terms: what the answers say beside the rules they rest on."""

from __future__ import annotations

from typing import Final

from karier_asn.domain.pangkat import JenisKenaikanPangkat
from karier_asn.domain.profesionalitas import KategoriIP

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
    # placement among the nine boxes
    "kotak talenta belum dapat ditentukan": "talent box not decided yet",
    "kinerja": "performance",
    "potensial": "potential",
    "nilai talenta": "talent value",
    "rekomendasi": "recommended",
    "tercatat pada instansi": "on record at the agency",
    "dipromosikan dan dipertahankan": "promote and retain",
    "dipertahankan": "retain",
    "masuk kelompok rencana suksesi instansi": "enter the agency's succession group",
    "masuk kelompok rencana suksesi instansi dan nasional": "enter the agency's and the national succession group",
    "penghargaan": "award",
    "rotasi": "rotation",
    "rotasi atau perluasan jabatan": "rotation or a wider post",
    "rotasi atau pengayaan jabatan": "rotation or a richer post",
    "bimbingan kinerja": "performance coaching",
    "konseling kinerja": "performance counselling",
    "pengembangan kompetensi": "competence development",
    "tugas belajar": "study assignment",
    "penempatan yang sesuai": "a fitting post",
    "diproses sesuai ketentuan peraturan perundang-undangan": "proceed by law",
    # index of professionalism
    "indeks profesionalitas": "professionalism index",
    "kategori belum dapat ditentukan": "category not decided yet",
    "kualifikasi": "qualification",
    "kompetensi": "competence",
    "disiplin": "discipline",
    KategoriIP.SANGAT_RENDAH.value: "very low",
    KategoriIP.RENDAH.value: "low",
    KategoriIP.SEDANG.value: "medium",
    KategoriIP.TINGGI.value: "high",
    KategoriIP.SANGAT_TINGGI.value: "very high",
}
"""Merged into `karier_asn.inggris.INGGRIS`."""
