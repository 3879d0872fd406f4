"""Berkas: which paper shows a fact that the record leaves open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from karier_asn.domain import fakta
from karier_asn.engine.ekspresi import Fakta
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.pensiun import belum_pensiun

SK_JABATAN = (
    "surat keputusan pengangkatan dalam jabatan beserta surat pernyataan melaksanakan tugas, berikut bidang tugasnya"
)
SK_PANGKAT = "surat keputusan kenaikan pangkat terakhir"
EVALUASI_KINERJA = "dokumen evaluasi kinerja tahunan dua tahun terakhir"
SERTIFIKAT = "sertifikat pengembangan kompetensi yang menyebut jumlah JP"
AKTA_KELAHIRAN = "surat keputusan CPNS atau akta kelahiran"
KETERANGAN_AKTIF = "surat keterangan masih aktif bekerja dari instansinya"
SK_PENGANGKATAN = "surat keputusan pengangkatan sebagai ASN"
SK_CPNS = "surat keputusan pengangkatan sebagai calon PNS, yang menyebut formasinya"
PERNYATAAN_PARTAI = "surat pernyataan tidak menjadi anggota atau pengurus partai politik"
PERNYATAAN_PIDANA = "surat keterangan catatan kepolisian dan surat pernyataan tidak pernah dipidana"
PERNYATAAN_INTEGRITAS = "surat keterangan pejabat yang berwenang tentang rekam jejak, integritas, dan moralitas"

BERKAS: Final[Mapping[Fakta[Any], str]] = {
    fakta.pns: "surat keputusan pengangkatan sebagai PNS",
    fakta.pppk: SK_PENGANGKATAN,
    fakta.cpns: SK_CPNS,
    fakta.direkrut_untuk_jf: SK_CPNS,
    fakta.tercatat_direkrut_untuk_jf: SK_CPNS,
    fakta.direkrut_untuk_jf_itu: SK_CPNS,
    fakta.dalam_perjanjian_kerja: "perjanjian kerja sebagai PPPK",
    fakta.belum_berhenti: KETERANGAN_AKTIF,
    fakta.berkedudukan_aktif: KETERANGAN_AKTIF,
    fakta.menjalani_cltn: "surat keterangan tentang cuti di luar tanggungan negara yang pernah dijalani",
    belum_pensiun: AKTA_KELAHIRAN,
    fakta.tanggal_lahir: AKTA_KELAHIRAN,
    fakta.pendidikan: "ijazah terakhir yang diakui",
    fakta.ijazah_sah: "sertifikat akreditasi program studi, atau penyetaraan ijazah luar negeri",
    fakta.pendidikan_mutlak: "ijazah beserta transkrip yang menyebut program studinya",
    fakta.golongan: SK_PANGKAT,
    fakta.tmt_pangkat: SK_PANGKAT,
    fakta.tmt_pangkat_tanpa_cltn: SK_PANGKAT,
    fakta.tmt_pangkat_tanpa_sela: SK_PANGKAT,
    fakta.tmt_pangkat_semula: SK_PANGKAT,
    fakta.tmt_pangkat_semula_tanpa_cltn: SK_PANGKAT,
    fakta.tmt_pangkat_semula_tanpa_sela: SK_PANGKAT,
    fakta.pelaksana: SK_JABATAN,
    fakta.pengawas: SK_JABATAN,
    fakta.administrator: SK_JABATAN,
    fakta.jpt_pratama: SK_JABATAN,
    fakta.jpt_madya: SK_JABATAN,
    fakta.ahli_madya: SK_JABATAN,
    fakta.ahli_utama: SK_JABATAN,
    fakta.pejabat: SK_JABATAN,
    fakta.keterampilan: SK_JABATAN,
    fakta.fungsional: SK_JABATAN,
    fakta.bidang_terkait: SK_JABATAN,
    fakta.jpt: SK_JABATAN,
    fakta.struktural: SK_JABATAN,
    fakta.eselon_di_bawah: SK_JABATAN,
    fakta.jabatan_setara: SK_JABATAN,
    fakta.jabatan_diagonal: SK_JABATAN,
    fakta.ja_disetarakan: SK_JABATAN,
    fakta.satu_jenjang_di_bawah: SK_JABATAN,
    fakta.bertugas_saat_penetapan: "surat keterangan melaksanakan tugas di bidang JF itu saat JF ditetapkan",
    fakta.bertugas_sebelum_pp_11_2017: "surat keterangan melaksanakan tugas di bidang JF itu sebelum PP 11/2017",
    fakta.pangkat_satu_di_bawah: SK_PANGKAT,
    fakta.jf_setingkat: "keterangan kelas jabatan dari JF yang pernah diduduki",
    kompeten: "hasil penilaian kompetensi yang masih berlaku",
    fakta.predikat_tahun_lalu: EVALUASI_KINERJA,
    fakta.predikat_dua_tahun_lalu: EVALUASI_KINERJA,
    fakta.integritas: PERNYATAAN_INTEGRITAS,
    fakta.rekam_jejak: PERNYATAAN_INTEGRITAS,
    fakta.sehat: "surat keterangan sehat jasmani dan rohani dari dokter pemerintah",
    fakta.jam_pelajaran: SERTIFIKAT,
    fakta.jam_pelajaran_tahun_lalu: SERTIFIKAT,
    fakta.pelatihan_dasar: "surat tanda tamat pelatihan",
    fakta.kenaikan_pangkat_ditunda: "surat keterangan hukuman disiplin",
    fakta.hukuman_mungkin_menunda: "surat keterangan hukuman disiplin",
    fakta.dihukum_berat: "surat keterangan hukuman disiplin",
    fakta.dihukum: "surat keterangan hukuman disiplin",
    fakta.sekolah_kader: "ijazah sekolah kader",
    fakta.dari_daerah_khusus: "surat keterangan berasal dari daerah tertinggal, perbatasan, dan/atau terpencil",
    fakta.dinas_aktif_tni_polri: "surat pernyataan asal pelamar",
    fakta.mantan_tni_polri: "surat keputusan pemberhentian dengan hormat dari dinas aktif",
    fakta.berhenti_tni_polri: "surat keputusan pemberhentian dari dinas aktif",
    fakta.diajukan_tni_polri: "surat pengajuan calon dari Panglima TNI atau Kapolri",
    fakta.masa_tanpa_partai: PERNYATAAN_PARTAI,
    fakta.pernah_dipenjara: PERNYATAAN_PIDANA,
    fakta.pernah_diberhentikan: "surat pernyataan tidak pernah diberhentikan tidak dengan hormat",
    fakta.wni: "kartu tanda penduduk",
    fakta.persetujuan_presiden: "persetujuan Presiden",
    fakta.pengecualian_presiden: "persetujuan Presiden atas pengecualian persyaratan",
    fakta.bersedia_tanpa_mpp: "surat pernyataan tidak mengambil masa persiapan pensiun",
    fakta.direkomendasikan: "surat rekomendasi PPK instansi asal",
    fakta.lamaran_tepat_waktu: "tanda terima lamaran",
}
"""By fact, the paper that shows it. What an agency's own rule reads is asked by the name of the fact."""

DARI_JABATAN: Final[Mapping[Fakta[Any], str]] = {
    fakta.bidang_terkait: "bidang",
    fakta.jf_setingkat: "kelas_asal",
    kompeten: "jenjang",
    fakta.pendidikan_mutlak: "syarat_pendidikan",
    fakta.jabatan_setara: "jenjang",
    fakta.jabatan_diagonal: "jenjang",
    fakta.ja_disetarakan: "jenjang",
    fakta.satu_jenjang_di_bawah: "jenjang",
    fakta.bertugas_saat_penetapan: "ditetapkan",
    fakta.bertugas_sebelum_pp_11_2017: "bidang",
}
"""Facts that stay open, whatever the person shows, while this is not known of the post sought."""
