"""What stands behind `karier_asn.domain.fakta`: made by alat/pintu.py; changes made by hand are lost."""

ISI = {
    "karier_asn.domain.fakta.diri": (
        "berhenti_tni_polri cpns dalam_perjanjian_kerja dari_daerah_khusus dinas_aktif_tni_polri integritas "
        "mantan_tni_polri pendidikan pns pns_atau_cpns pppk rekam_jejak sehat sekolah_kader tanggal_lahir "
        "tmt_cpns tmt_pns usia"
    ),
    "karier_asn.domain.fakta.disiplin": (
        "dihukum dihukum_berat hukuman_mungkin_menunda kenaikan_pangkat_ditunda mentor_dihukum pernah_dihukum "
        "pernah_dihukum_berat pernah_dihukum_sedang_berat sejak_hukuman selama_hukuman tmt_hukuman_terakhir"
    ),
    "karier_asn.domain.fakta.distribusi": (
        "bagian_baik bagian_butuh_perbaikan bagian_di_atas bagian_di_bawah bagian_kurang "
        "bagian_kurang_atau_perbaikan bagian_sangat_baik bagian_sangat_kurang bagian_sesuai "
        "banyak_kurang_atau_perbaikan banyak_sangat_baik belum_berpredikat predikat_organisasi"
    ),
    "karier_asn.domain.fakta.evaluasi": "efektivitas nilai_hasil nilai_pembelajaran nilai_perilaku nilai_reaksi",
    "karier_asn.domain.fakta.formasi": "direkrut_untuk_jf direkrut_untuk_jf_itu tercatat_direkrut_untuk_jf",
    "karier_asn.domain.fakta.gaji_berkala": (
        "golongan_pppk kgb_pertama masa_gaji_berkala masa_kontrak perjanjian_diperpanjang tmt_gaji_berkala"
    ),
    "karier_asn.domain.fakta.ijazah": "diperoleh ijazah_sah jenjang_tertinggi tertinggi_dari",
    "karier_asn.domain.fakta.jabatan": (
        "administrator administrator_saat_pp_11_2017 ahli_madya ahli_muda ahli_utama bertugas_saat_penetapan "
        "bertugas_sebelum_pp_11_2017 bidang_terkait dijabat diperbantukan dirangkap eselon_di_bawah "
        "ja_disetarakan jabatan_diagonal jabatan_setara jf_setingkat jpt jpt_madya jpt_pratama jpt_utama "
        "keterampilan masa_jabatan masa_jenjang_jabatan masa_jenjang_struktural menjabat_di_daerah_khusus "
        "menurut_jabatan pejabat pelaksana pengawas penugasan penyelia pimpinan_bereselon rangkap_ja_jf "
        "rangkap_jpt_jf rangkap_struktural rangkap_struktural_jf satu_jenjang_di_bawah selama_menjabat "
        "struktural tmt_jabatan tmt_jenjang_jabatan tmt_jenjang_struktural"
    ),
    "karier_asn.domain.fakta.kedudukan": (
        "belum_berhenti berhenti berkedudukan_aktif bertugas_di_luar cltn_diperpanjang "
        "diberhentikan_sementara menjalani_cltn menurut_kedudukan mungkin_berkedudukan pejabat_negara"
    ),
    "karier_asn.domain.fakta.kelulusan": "jam_selama lulus_pelatihan pernah_pelatihan",
    "karier_asn.domain.fakta.kenaikan_pangkat": (
        "cacat_karena_dinas diklatpim_3 diklatpim_4 disetarakan fungsional golongan_berikutnya "
        "jabatan_keputusan_presiden jabatan_sebelum_penyetaraan lepas_jabatan_organik lulus_tugas_belajar "
        "masa_sejak_prestasi meninggal naik_pilihan_selama_diperbantukan naik_reguler_selama_diperbantukan "
        "pangkat_terendah_ditetapkan pangkat_terendah_eselon pangkat_tertinggi_disetarakan "
        "pangkat_tertinggi_ditetapkan pangkat_tertinggi_ditetapkan_disetarakan "
        "pangkat_tertinggi_ditetapkan_saat_studi pangkat_tertinggi_eselon pangkat_tertinggi_saat_studi "
        "pegawai_teladan pendidikan_tugas_belajar penemuan_baru prestasi_luar_biasa tanggal_penyetaraan "
        "tanggal_prestasi_luar_biasa teladan_dalam_pangkat tewas tugas_sesuai_ijazah ujian_dinas_1 "
        "ujian_dinas_2 ujian_penyesuaian"
    ),
    "karier_asn.domain.fakta.kinerja": (
        "hasil_tahun_lalu ja_atau_jf nilai_tahun_lalu perilaku_tahun_lalu predikat_dua_tahun "
        "predikat_dua_tahun_lalu predikat_tahun_lalu target_tidak_terpenuhi"
    ),
    "karier_asn.domain.fakta.kompetensi": (
        "dinilai pelatihan_mutlak pelatihan_penting pendidikan_mutlak pendidikan_penting tanggal_asesmen"
    ),
    "karier_asn.domain.fakta.lamaran": (
        "bersedia_tanpa_mpp diajukan_tni_polri masa_tanpa_partai pengecualian_presiden pernah_diberhentikan "
        "pernah_dipenjara persetujuan_presiden wni"
    ),
    "karier_asn.domain.fakta.mutasi": "diproses_disiplin masa_jpt_diperpanjang rekrutmen_permenpanrb_6_2024",
    "karier_asn.domain.fakta.pangkat": (
        "bukan_masa_kerja golongan masa_pangkat masa_pangkat_tanpa_cltn masa_pangkat_tanpa_sela mundur_selama "
        "tidak_melampaui_atasan tmt_pangkat tmt_pangkat_tanpa_cltn tmt_pangkat_tanpa_sela"
    ),
    "karier_asn.domain.fakta.pangkat_semula": (
        "masa_pangkat_semula masa_pangkat_semula_tanpa_cltn masa_pangkat_semula_tanpa_sela pangkat_diturunkan "
        "pernah_diturunkan_pangkat tmt_pangkat_semula tmt_pangkat_semula_tanpa_cltn "
        "tmt_pangkat_semula_tanpa_sela"
    ),
    "karier_asn.domain.fakta.pasangan": (
        "atasan_langsung bahasa_sama belah bidang_sama ciri_sama ditolak_mentee ditolak_mentor lokasi_sama "
        "mentor_ditunjuk mentor_tersedia orang_sama pernah_dipasangkan selisih_golongan selisih_kelas "
        "tmt_masuk unit_sama urutan_pilihan_mentee urutan_pilihan_mentor"
    ),
    "karier_asn.domain.fakta.pelatihan": (
        "bekerja_sama berpelatihan_kepemimpinan dari_manajemen_talenta dikecualikan_lan diusulkan izin_lan "
        "jam_pelajaran jam_pelajaran_tahun_lalu jenjang_dituju kepemimpinan_mutlak kerja_sama_diizinkan "
        "lulus_kepemimpinan lulus_latsar lulus_pka lulus_pkn_ii lulus_pkp lulus_program lulus_seleksi "
        "memenuhi_pedoman mengikuti_kepemimpinan mengikuti_program mutu_dijamin oleh_lan "
        "oleh_lembaga_pemerintah oleh_lembaga_terakreditasi pelatihan_dasar pernah_latsar pernah_struktural "
        "program_diusulkan sertifikat_struktural"
    ),
    "karier_asn.domain.fakta.pelepasan": (
        "bertugas dinas_sejak masa_kerja melaksanakan_tugas_belajar tidak_dihitung"
    ),
    "karier_asn.domain.fakta.pensiun": (
        "batas_usia_tersendiri dipensiun_dari dosen guru jenjang_jabatan peneliti_atau_perekayasa "
        "tanggal_batas_usia_tersendiri"
    ),
    "karier_asn.domain.fakta.prakarsa": (
        "banyak_prakarsa banyak_rekan hari_mengikuti jam_mengikuti jenis_prakarsa jumlah_inovasi "
        "jumlah_inovasi_diterapkan jumlah_inovasi_ditetapkan jumlah_usulan_diterima lingkup_inovasi "
        "lingkup_prakarsa lingkup_tertinggi peran_prakarsa prakarsa_berbukti prakarsa_diajukan "
        "prakarsa_diterapkan prakarsa_diterima prakarsa_ditetapkan prakarsa_membaik status_prakarsa "
        "tanggal_diterapkan tanggal_prakarsa"
    ),
    "karier_asn.domain.fakta.profesionalitas": "kelompok_ip rekam_disiplin",
    "karier_asn.domain.fakta.rekam_talenta": (
        "banyak_sertifikasi banyak_sertifikat berpenghargaan berperan_tim dihukum_dalam ditugaskan "
        "jumlah_banyak lintas_instansi lintas_unit pendidikan_sesuai pj_kepala_daerah sedang_dihukum"
    ),
    "karier_asn.domain.fakta.seleksi": (
        "bobot_asesmen bobot_makalah bobot_rekam_jejak bobot_wawancara calon_terbaik dari_seleksi_lain "
        "dikonsultasikan_dprd dikoordinasikan_gubernur direkomendasikan diumumkan_di_media hasil_diumumkan "
        "jenis_instansi jenjang_lowong jumlah_bobot jumlah_calon jumlah_panitia jumlah_pelamar "
        "jumlah_perpanjangan lamaran_tepat_waktu lingkup masa_pengumuman memuat_alamat memuat_batas_waktu "
        "memuat_nama memuat_persyaratan memuat_standar memuat_tahapan panitia_bebas_konflik "
        "panitia_bebas_partai panitia_dikoordinasikan panitia_paham_bidang panitia_paham_penilaian "
        "perpanjangan_terlama sekda_lowong sekretaris_dprd_lowong tahap_administrasi tahap_kesehatan "
        "tahap_kompetensi tahap_wawancara terpilih_dari_calon unsur_instansi unsur_instansi_lain unsur_pakar"
    ),
    "karier_asn.domain.fakta.talenta": (
        "dalam_rencana_penempatan ditempatkan_suksesor nilai_kinerja nilai_potensial penempatan_ditetapkan "
        "peringkat_kinerja peringkat_potensial"
    ),
    "karier_asn.domain.fakta.tugas_belajar": (
        "akreditasi alasan_perpanjangan berkas_instansi diperiksa gagal_tugas_belajar jabatan_saat_studi "
        "jenjang_saat_studi jenjang_studi keadaan_kahar lama_program lanjutan_studi lulus_seleksi_studi "
        "menjalani_pidana penghentian_studi_terakhir perjanjian_studi pernah_dihentikan_studi pernah_dipidana "
        "perpanjangan_studi putusan_pidana_terakhir sesuai_kebutuhan studi_dalam_rencana studi_diakui "
        "studi_dibebaskan studi_disetujui_menteri studi_luar_negeri studi_mandiri studi_terakhir "
        "tanpa_kesehatan tanpa_kinerja tanpa_larangan_pernah tanpa_larangan_sedang tanpa_masa_kerja "
        "tanpa_perjanjian tanpa_seleksi tanpa_sisa_masa_kerja terlambat_melapor tugas_belajar_penuh "
        "wilayah_khusus"
    ),
    "karier_asn.domain.fakta.tujuan": (
        "bidang_dikecualikan dapat_diisi_pppk dapat_diisi_tni_polri di_daerah_khusus eselon_satu "
        "jenjang_tujuan lowongan pangkat_satu_di_bawah pangkat_terendah sekda_kabupaten_kota "
        "tanggal_penetapan_jf tujuan_struktural"
    ),
}
