"""Rekomendasi tiap kotak: PermenPANRB 3/2020 Lampiran, sejak 31 Desember 2025 Lampiran angka II PermenPANRB 20/2025."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karier_asn.domain.talenta import Kotak
from karier_asn.engine.hukum import Dasar
from karier_asn.rules.peraturan import PERMENPANRB_3_2020, PERMENPANRB_20_2025

__all__ = ["REKOMENDASI_TALENTA"]

LAMPIRAN = PERMENPANRB_3_2020 / "Lampiran"

CATATAN_BELUM_TERBACA = (
    "Dari Lampiran angka II hanya rekomendasi kotak 9 sampai 5 terbaca; rekomendasi kotak 4 sampai 1 belum terbaca, "
    "dan yang lama tidak berlaku lagi."
)

REKOMENDASI_TALENTA: Final[Mapping[Dasar, Mapping[Kotak, tuple[str, ...]]]] = {
    LAMPIRAN / "rekomendasi": {
        Kotak.SEMBILAN: (
            "dipromosikan dan dipertahankan",
            "masuk kelompok rencana suksesi instansi/nasional",
            "penghargaan",
        ),
        Kotak.DELAPAN: (
            "dipertahankan",
            "masuk kelompok rencana suksesi instansi",
            "rotasi atau perluasan jabatan",
            "bimbingan kinerja",
        ),
        Kotak.TUJUH: (
            "dipertahankan",
            "masuk kelompok rencana suksesi instansi",
            "rotasi atau pengayaan jabatan",
            "pengembangan kompetensi",
            "tugas belajar",
        ),
        Kotak.ENAM: ("penempatan yang sesuai", "bimbingan kinerja", "konseling kinerja"),
        Kotak.LIMA: ("penempatan yang sesuai", "bimbingan kinerja", "pengembangan kompetensi"),
        Kotak.EMPAT: ("rotasi", "pengembangan kompetensi"),
        Kotak.TIGA: (
            "bimbingan kinerja",
            "konseling kinerja",
            "pengembangan kompetensi",
            "penempatan yang sesuai",
        ),
        Kotak.DUA: ("bimbingan kinerja", "pengembangan kompetensi", "penempatan yang sesuai"),
        Kotak.SATU: ("diproses sesuai ketentuan peraturan perundang-undangan",),
    },
    (LAMPIRAN / "angka II").diubah(PERMENPANRB_20_2025).dengan(catatan=CATATAN_BELUM_TERBACA): {
        Kotak.SEMBILAN: (
            "dipromosikan dan dipertahankan",
            "masuk kelompok rencana suksesi instansi/nasional",
            "penghargaan",
            "penugasan strategis lintas instansi",
            "pelatihan eksekutif (executive coaching) dan pengembangan kepemimpinan (leadership development) lanjutan",
            "pelibatan dalam proyek nasional prioritas",
        ),
        Kotak.DELAPAN: (
            "dipertahankan",
            "masuk kelompok rencana suksesi instansi",
            "rotasi atau perluasan jabatan di unit strategis",
            "bimbingan peningkatan motivasi kerja",
            "mentoring oleh pejabat senior",
            "penugasan sebagai penanggung jawab (person in charge) proyek lintas bidang",
        ),
        Kotak.TUJUH: (
            "dipertahankan",
            "masuk kelompok rencana suksesi instansi",
            "rotasi atau pengayaan jabatan untuk memperluas perspektif jabatan",
            "pelatihan kompetensi sesuai kesenjangan (gap) kompetensi",
            "penugasan memimpin tim kerja atau kelompok kerja",
        ),
        Kotak.ENAM: (
            "penempatan ulang yang sesuai kekuatan kompetensi dan minat (role realignment)",
            "bimbingan kinerja untuk perbaikan kinerja",
            "konseling kinerja",
            "pengembangan kompetensi",
            "pemantauan kinerja intensif",
        ),
        Kotak.LIMA: (
            "penempatan ulang yang sesuai kekuatan kompetensi dan minat melalui rotasi (role realignment)",
            "bimbingan peningkatan motivasi kerja",
            "pengembangan kompetensi teknis berdasarkan kebutuhan jabatan",
        ),
    },
}
"""What the annex recommends for each box, by the day from which it does; a box that is not named has not been read."""
