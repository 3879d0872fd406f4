"""What stands behind `karier_asn.rules`: made by alat/pintu.py; changes made by hand are lost."""

ISI = {
    "karier_asn.rules.bacaan": (
        "BERSTATUS_PNS MASIH_PNS MASIH_PPPK PNS_AKTIF PPPK_AKTIF dalam_pangkat dalam_pangkat_pejabat_negara "
        "merujuk pengalaman pernah_menduduki usia_paling_tinggi"
    ),
    "karier_asn.rules.mentoring.kesenjangan": "kesenjangan_tercatat kesenjangan_tertutup",
    "karier_asn.rules.mentoring.pasangan": (
        "LANJUTAN_AKTUALISASI LANJUTAN_ORIENTASI LANJUTAN_TALENTA LANJUTAN_UMUM PASANGAN_AKTUALISASI "
        "PASANGAN_ORIENTASI PASANGAN_TALENTA PASANGAN_UMUM masa_sejak_diangkat pasangan_aktualisasi "
        "pasangan_orientasi pasangan_talenta pasangan_umum pensiun_mentor sisa_masa_kerja_mentor"
    ),
    "karier_asn.rules.mentoring.skema": (
        "BOBOT_BAKU MENTORING_AKTUALISASI MENTORING_ORIENTASI MENTORING_TALENTA MENTORING_UMUM "
        "SKEMA_MENTORING"
    ),
    "karier_asn.rules.merit.asesmen": (
        "ASESMEN_BERLAKU BACAAN_ASESMEN asesmen_berlaku jpm_jumlah jpm_rasio jpm_rasio_dibatasi "
        "jpm_rasio_dibulatkan kompeten masa_berlaku standar_terpenuhi umur_asesmen"
    ),
    "karier_asn.rules.merit.disiplin": "bebas_hukuman tidak_pernah_dihukum",
    "karier_asn.rules.merit.gaji_berkala": (
        "BACAAN_PMK KGB KGB_PPPK KGI KGI_PPPK TATA_GAJI_BERKALA dinas_sejak_gaji_berkala kgb_ditunda "
        "masa_kerja_gaji_berkala"
    ),
    "karier_asn.rules.merit.gelar": "PENCANTUMAN_GELAR",
    "karier_asn.rules.merit.halangan": "SETAHUN_SESUDAH_HUKUMAN mengajukan_keberatan",
    "karier_asn.rules.merit.jabatan.administrasi": (
        "ADMINISTRATOR ADMINISTRATOR_DAERAH_KHUSUS ADMINISTRATOR_SEKOLAH_KADER KUALIFIKASI_ADMINISTRATOR "
        "PELAKSANA PENGAWAS"
    ),
    "karier_asn.rules.merit.jabatan.alih_kategori": "DARI_KETERAMPILAN",
    "karier_asn.rules.merit.jabatan.fungsional": (
        "PENYETARAAN PERPINDAHAN_KEAHLIAN PERPINDAHAN_KETERAMPILAN PERTAMA_KEAHLIAN PERTAMA_KETERAMPILAN "
        "PROMOSI pengalaman_bidang sejak_penetapan"
    ),
    "karier_asn.rules.merit.jabatan.jalur": "JALUR_JABATAN PENGANGKATAN",
    "karier_asn.rules.merit.jabatan.jpt": (
        "JPT_MADYA JPT_PERSETUJUAN_PRESIDEN JPT_PRATAMA JPT_UTAMA SEKDA_KABUPATEN_KOTA pengalaman_terkait"
    ),
    "karier_asn.rules.merit.jabatan.jpt_luar": (
        "JPT_MADYA_NON_PNS JPT_MADYA_TNI_POLRI JPT_PRATAMA_TNI_POLRI JPT_UTAMA_NON_PNS JPT_UTAMA_TNI_POLRI"
    ),
    "karier_asn.rules.merit.jabatan.penyesuaian": "PENYESUAIAN_KEAHLIAN PENYESUAIAN_KETERAMPILAN",
    "karier_asn.rules.merit.jabatan.pppk": "JABATAN_PPPK",
    "karier_asn.rules.merit.jabatan.rangkap": "TIDAK_RANGKAP TIDAK_RANGKAP_STRUKTURAL",
    "karier_asn.rules.merit.jabatan.struktural": "JABATAN_STRUKTURAL",
    "karier_asn.rules.merit.jabatan.tni_polri": "JABATAN_TNI_POLRI",
    "karier_asn.rules.merit.kinerja": (
        "BIMBINGAN_KINERJA BOBOT_PENILAI CAPAIAN_TERTINGGI DISTRIBUSI_PREDIKAT DISTRIBUSI_STATUS "
        "KONSELING_KINERJA PERBAIKAN_KINERJA PERBAIKAN_KINERJA_JPT"
    ),
    "karier_asn.rules.merit.kredit.bacaan": "BACAAN_KREDIT",
    "karier_asn.rules.merit.kredit.fakta": (
        "angka_kredit angka_kredit_pangkat asumsi_kredit diangkat_kembali_dari_penugasan "
        "dihukum_karena_target jenjang_teratas kebutuhan_jenjang_pangkat langkah_jenjang langkah_pangkat "
        "letak_pangkat lowongan_berikutnya masuk_di_atas pendidikan_berikutnya penyetaraan "
        "pernah_tanpa_lowongan peta_jabatan_berikutnya selesai_dihukum_dari_jf tmt_jabatan_asal tmt_jenjang "
        "uji_kompetensi_berikutnya uji_kompetensi_jenjang_pangkat"
    ),
    "karier_asn.rules.merit.kredit.kembali": "KEMBALI_KE_JF PENYESUAIAN_JENJANG",
    "karier_asn.rules.merit.kredit.kenaikan": (
        "KENAIKAN_JENJANG KP_FUNGSIONAL UJI_KOMPETENSI_JENJANG akk_jenjang akk_pangkat"
    ),
    "karier_asn.rules.merit.kredit.rumus": "TATA_KREDIT",
    "karier_asn.rules.merit.masa_kerja": "MKG",
    "karier_asn.rules.merit.mutasi": (
        "MASA_CLTN MASA_JPT MUTASI MUTASI_ATAS_PERMINTAAN MUTASI_JPT MUTASI_JPT_SEINSTANSI MUTASI_SETARA "
        "PEMBERIAN_CLTN lama_cltn"
    ),
    "karier_asn.rules.merit.pangkat.di_luar": (
        "KP_DIPERBANTUKAN KP_SELAMA_TUGAS_BELAJAR pangkat_tertinggi_jf_saat_studi"
    ),
    "karier_asn.rules.merit.pangkat.jalur": "JALUR_KENAIKAN_PANGKAT JALUR_LAIN",
    "karier_asn.rules.merit.pangkat.pengabdian": (
        "KP_ANUMERTA KP_CACAT KP_PENGABDIAN masa_sejak_hukuman mencapai_bup meninggal_sebagai_pns"
    ),
    "karier_asn.rules.merit.pangkat.pilihan": (
        "KP_IJAZAH KP_PEJABAT_NEGARA KP_PENEMUAN KP_PRESTASI KP_STRUKTURAL KP_TUGAS_BELAJAR PANGKAT_IJAZAH "
        "PANGKAT_TUGAS_BELAJAR"
    ),
    "karier_asn.rules.merit.pangkat.reguler": "KP_REGULER",
    "karier_asn.rules.merit.pangkat_tertinggi": "PANGKAT_TERTINGGI",
    "karier_asn.rules.merit.profesionalitas": (
        "BACAAN_IP INDEKS_PENUH IP_RENDAH IP_SANGAT_TINGGI IP_SEDANG IP_TINGGI KATEGORI_IP TATA_IP "
        "diklat_jabatan diklat_seminar diklat_teknis jam_teknis nilai_ip"
    ),
    "karier_asn.rules.merit.seleksi": "PELAMARAN SELEKSI_TERBUKA melamar",
    "karier_asn.rules.merit.suksesi": "KELOMPOK_RENCANA_SUKSESI",
    "karier_asn.rules.merit.talenta.kotak": "KANDIDAT_TALENTA KOTAK_TALENTA SUKSESI_INSTANSI SUKSESI_NASIONAL",
    "karier_asn.rules.merit.talenta.pedoman": "CAMPURAN_TEKNIS PEDOMAN_BKN SKOR_PENDIDIKAN SKOR_PREDIKAT",
    "karier_asn.rules.merit.talenta.penempatan": (
        "JENJANG_KOMITE JENJANG_PRESIDEN PEMANTAUAN_SUKSESOR PENEMPATAN_KOMITE PENEMPATAN_LANGSUNG"
    ),
    "karier_asn.rules.merit.talenta.rekam": (
        "banyak_diklat_jenjang banyak_pelatihan_bersertifikat banyak_pelatihan_lain hukuman_berat_lima_tahun "
        "hukuman_lima_tahun hukuman_sedang_lima_tahun penghargaan_instansi penghargaan_internasional "
        "penghargaan_lintas_instansi penghargaan_nasional plh_lebih_tinggi plh_setara plt_lebih_tinggi "
        "plt_setara tim_anggota tim_anggota_lintas tim_ketua tim_ketua_lintas"
    ),
    "karier_asn.rules.merit.talenta.rekomendasi": "REKOMENDASI_TALENTA",
    "karier_asn.rules.merit.talenta.tangga": (
        "TANGGA_DIKLAT_JENJANG TANGGA_DISIPLIN TANGGA_KERAGAMAN TANGGA_KESESUAIAN TANGGA_LAMA_JABATAN "
        "TANGGA_NONDEFINITIF TANGGA_PENDIDIKAN TANGGA_PENGEMBANGAN TANGGA_PENGHARGAAN TANGGA_PREDIKAT "
        "TANGGA_SERTIFIKAT_LAIN TANGGA_TIM"
    ),
    "karier_asn.rules.pelatihan.akibat_tugas_belajar": (
        "BEBAS_IKATAN_DINAS KALI_IKATAN LAPOR_TUGAS_BELAJAR LEPAS_JA_TUGAS_BELAJAR LEPAS_JF_TUGAS_BELAJAR "
        "LEPAS_JPT_TUGAS_BELAJAR PASAL_IKATAN PENGEMBALIAN_BIAYA mengembalikan_biaya_studi "
        "terikat_ikatan_dinas terikat_ikatan_dinas_mandiri"
    ),
    "karier_asn.rules.pelatihan.evaluasi": "kurikulum_memadai",
    "karier_asn.rules.pelatihan.jam_pelajaran": (
        "JAM_PELAJARAN JAM_PELAJARAN_PPPK JAM_PELAJARAN_TERKONVERSI jam_bps_2019 jam_perjanjian "
        "jam_sipgan_2021"
    ),
    "karier_asn.rules.pelatihan.kepemimpinan": (
        "DIKLATPIM KEPEMIMPINAN KEPEMIMPINAN_PP_100_2000 PENYELENGGARA_DIKLATPIM PENYELENGGARA_KEPEMIMPINAN"
    ),
    "karier_asn.rules.pelatihan.kompetensi": (
        "JPM_CUKUP_OPTIMAL JPM_MMS JPM_MS JPM_OPTIMAL KATEGORI_JPM_PEMETAAN KATEGORI_JPM_SELEKSI STANDAR_BAKU "
        "STANDAR_SERAGAM jpm_paling_rendah"
    ),
    "karier_asn.rules.pelatihan.konversi": "BPS_2019 SIPGAN_2021 TABEL_JP TERCATAT bps_2019",
    "karier_asn.rules.pelatihan.latsar": "DIANGKAT_PNS LATSAR LULUS_PRAJABATAN PRAJABATAN",
    "karier_asn.rules.pelatihan.persyaratan": "PERSYARATAN_JABATAN",
    "karier_asn.rules.pelatihan.pka": "PKA",
    "karier_asn.rules.pelatihan.pkn": "PKN_I PKN_II",
    "karier_asn.rules.pelatihan.pkp": "PKP",
    "karier_asn.rules.pelatihan.prioritas": "BACAAN_PRIORITAS PRIORITAS_PENGEMBANGAN PRIORITAS_SUKSESI",
    "karier_asn.rules.pelatihan.sisa": (
        "PELATIHAN_TEKNIS_KEMENAG batas_usia_pensiun sisa_kali_studi sisa_sebelum_bup tanggal_bup"
    ),
    "karier_asn.rules.pelatihan.tugas_belajar": (
        "PERPANJANGAN_TERLAMA PERPANJANGAN_TUGAS_BELAJAR TUGAS_BELAJAR TUGAS_BELAJAR_KEHUTANAN masa_sejak_pns"
    ),
    "karier_asn.rules.pensiun": (
        "BELUM_MENCAPAI_BATAS_USIA_PPPK BELUM_MENCAPAI_BUP belum_pensiun sisa_masa_jabatan sisa_masa_kerja "
        "tanggal_pensiun tanggal_pensiun_jabatan"
    ),
    "karier_asn.rules.peraturan": (
        "KEPKA_BKN_411_2025 KEP_BKN_12_2002 PEDOMAN_AKTUALISASI PEDOMAN_KEMENAG PERBKN_26_2019 PERBKN_2_2025 "
        "PERBKN_3_2023 PERBKN_4_2023 PERBKN_4_2025 PERBKN_5_2019 PERBKN_6_2022 PERBKN_8_2019 PERLAN_10_2018 "
        "PERLAN_15_2019 PERLAN_1_2021 PERLAN_5_2022 PERLAN_6_2022 PERMENHUT_11_2025 PERMENPANRB_15_2019 "
        "PERMENPANRB_17_2021 PERMENPANRB_1_2023 PERMENPANRB_20_2025 PERMENPANRB_22_2021 PERMENPANRB_38_2017 "
        "PERMENPANRB_3_2020 PERMENPANRB_6_2024 PERMENPANRB_7_2023 PERPRES_12_1961 PP_100_2000 PP_101_2000 "
        "PP_11_2017 PP_12_2002 PP_13_2002 PP_17_2020 PP_24_1976 PP_29_1997 PP_30_1980 PP_30_2019 PP_49_2018 "
        "PP_53_2010 PP_7_1977 PP_94_2021 PP_99_2000 SE_28_2021 SE_4_2013 SE_BKN_15_2024 SE_BKN_3_2025 "
        "SE_BKN_9_2024 SE_MENPANRB_10_2023 SE_MENPANRB_3_2023 SKEMA_AKTUALISASI SKEMA_MENTORING_UMUM "
        "SKEMA_ORIENTASI SKEMA_TALENTA STANDAR_PKN_II SURAT_BPS_2019 TABEL_SIPGAN_2021 UU_11_2019 UU_14_2005 "
        "UU_20_2023"
    ),
}
