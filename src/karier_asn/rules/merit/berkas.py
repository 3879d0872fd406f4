"""Berkas: which paper shows a fact that the record leaves open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from karier_asn.domain import fakta
from karier_asn.engine.ekspresi import Fakta

SK_JABATAN = (
    "surat keputusan pengangkatan dalam jabatan beserta surat pernyataan melaksanakan tugas, berikut bidang tugasnya"
)
EVALUASI_KINERJA = "dokumen evaluasi kinerja tahunan dua tahun terakhir"
SERTIFIKAT = "sertifikat pengembangan kompetensi yang menyebut jumlah JP"
PERNYATAAN_INTEGRITAS = "surat keterangan pejabat yang berwenang tentang rekam jejak, integritas, dan moralitas"

BERKAS: Final[Mapping[Fakta[Any], str]] = {
    fakta.pns: "surat keputusan pengangkatan sebagai PNS",
    fakta.tanggal_lahir: "surat keputusan CPNS atau akta kelahiran",
    fakta.pendidikan: "ijazah terakhir yang diakui",
    fakta.golongan: "surat keputusan kenaikan pangkat terakhir",
    fakta.tmt_pangkat: "surat keputusan kenaikan pangkat terakhir",
    fakta.pelaksana: SK_JABATAN,
    fakta.pengawas: SK_JABATAN,
    fakta.administrator: SK_JABATAN,
    fakta.jpt_pratama: SK_JABATAN,
    fakta.jpt_madya: SK_JABATAN,
    fakta.ahli_madya: SK_JABATAN,
    fakta.ahli_utama: SK_JABATAN,
    fakta.pejabat: SK_JABATAN,
    fakta.bidang_terkait: SK_JABATAN,
    fakta.jf_setingkat: "keterangan kelas jabatan dari JF yang pernah diduduki",
    fakta.kompeten: "hasil penilaian kompetensi yang masih berlaku",
    fakta.predikat_tahun_lalu: EVALUASI_KINERJA,
    fakta.predikat_dua_tahun_lalu: EVALUASI_KINERJA,
    fakta.integritas: PERNYATAAN_INTEGRITAS,
    fakta.rekam_jejak: PERNYATAAN_INTEGRITAS,
    fakta.sehat: "surat keterangan sehat jasmani dan rohani dari dokter pemerintah",
    fakta.jam_pelajaran: SERTIFIKAT,
    fakta.jam_pelajaran_tahun_lalu: SERTIFIKAT,
    fakta.pelatihan_dasar: "surat tanda tamat pelatihan",
    fakta.kenaikan_pangkat_ditunda: "surat keterangan hukuman disiplin",
    fakta.direkomendasikan: "surat rekomendasi PPK instansi asal",
    fakta.lamaran_tepat_waktu: "tanda terima lamaran",
}
"""By fact, the paper that shows it. What an agency's own rule reads is asked by the name of the fact."""

DARI_JABATAN: Final[Mapping[Fakta[Any], str]] = {
    fakta.bidang_terkait: "bidang",
    fakta.jf_setingkat: "kelas_asal",
    fakta.kompeten: "jenjang",
}
"""Facts that stay open, whatever the person shows, while this is not known of the post sought."""
