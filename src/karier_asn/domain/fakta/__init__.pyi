# made by alat/pintu.py; changes made by hand are lost

from karier_asn.domain.fakta.diri import berhenti_tni_polri as berhenti_tni_polri
from karier_asn.domain.fakta.diri import cpns as cpns
from karier_asn.domain.fakta.diri import dalam_perjanjian_kerja as dalam_perjanjian_kerja
from karier_asn.domain.fakta.diri import dari_daerah_khusus as dari_daerah_khusus
from karier_asn.domain.fakta.diri import dinas_aktif_tni_polri as dinas_aktif_tni_polri
from karier_asn.domain.fakta.diri import integritas as integritas
from karier_asn.domain.fakta.diri import mantan_tni_polri as mantan_tni_polri
from karier_asn.domain.fakta.diri import pendidikan as pendidikan
from karier_asn.domain.fakta.diri import pns as pns
from karier_asn.domain.fakta.diri import pns_atau_cpns as pns_atau_cpns
from karier_asn.domain.fakta.diri import pppk as pppk
from karier_asn.domain.fakta.diri import rekam_jejak as rekam_jejak
from karier_asn.domain.fakta.diri import sehat as sehat
from karier_asn.domain.fakta.diri import sekolah_kader as sekolah_kader
from karier_asn.domain.fakta.diri import tanggal_lahir as tanggal_lahir
from karier_asn.domain.fakta.diri import tmt_cpns as tmt_cpns
from karier_asn.domain.fakta.diri import tmt_pns as tmt_pns
from karier_asn.domain.fakta.diri import usia as usia
from karier_asn.domain.fakta.disiplin import dihukum as dihukum
from karier_asn.domain.fakta.disiplin import dihukum_berat as dihukum_berat
from karier_asn.domain.fakta.disiplin import hukuman_mungkin_menunda as hukuman_mungkin_menunda
from karier_asn.domain.fakta.disiplin import kenaikan_pangkat_ditunda as kenaikan_pangkat_ditunda
from karier_asn.domain.fakta.disiplin import mentor_dihukum as mentor_dihukum
from karier_asn.domain.fakta.disiplin import pernah_dihukum as pernah_dihukum
from karier_asn.domain.fakta.disiplin import pernah_dihukum_berat as pernah_dihukum_berat
from karier_asn.domain.fakta.disiplin import pernah_dihukum_sedang_berat as pernah_dihukum_sedang_berat
from karier_asn.domain.fakta.disiplin import sejak_hukuman as sejak_hukuman
from karier_asn.domain.fakta.disiplin import selama_hukuman as selama_hukuman
from karier_asn.domain.fakta.disiplin import tmt_hukuman_terakhir as tmt_hukuman_terakhir
from karier_asn.domain.fakta.distribusi import bagian_baik as bagian_baik
from karier_asn.domain.fakta.distribusi import bagian_butuh_perbaikan as bagian_butuh_perbaikan
from karier_asn.domain.fakta.distribusi import bagian_di_atas as bagian_di_atas
from karier_asn.domain.fakta.distribusi import bagian_di_bawah as bagian_di_bawah
from karier_asn.domain.fakta.distribusi import bagian_kurang as bagian_kurang
from karier_asn.domain.fakta.distribusi import bagian_kurang_atau_perbaikan as bagian_kurang_atau_perbaikan
from karier_asn.domain.fakta.distribusi import bagian_sangat_baik as bagian_sangat_baik
from karier_asn.domain.fakta.distribusi import bagian_sangat_kurang as bagian_sangat_kurang
from karier_asn.domain.fakta.distribusi import bagian_sesuai as bagian_sesuai
from karier_asn.domain.fakta.distribusi import banyak_kurang_atau_perbaikan as banyak_kurang_atau_perbaikan
from karier_asn.domain.fakta.distribusi import banyak_sangat_baik as banyak_sangat_baik
from karier_asn.domain.fakta.distribusi import belum_berpredikat as belum_berpredikat
from karier_asn.domain.fakta.distribusi import predikat_organisasi as predikat_organisasi
from karier_asn.domain.fakta.evaluasi import efektivitas as efektivitas
from karier_asn.domain.fakta.evaluasi import nilai_hasil as nilai_hasil
from karier_asn.domain.fakta.evaluasi import nilai_pembelajaran as nilai_pembelajaran
from karier_asn.domain.fakta.evaluasi import nilai_perilaku as nilai_perilaku
from karier_asn.domain.fakta.evaluasi import nilai_reaksi as nilai_reaksi
from karier_asn.domain.fakta.formasi import direkrut_untuk_jf as direkrut_untuk_jf
from karier_asn.domain.fakta.formasi import direkrut_untuk_jf_itu as direkrut_untuk_jf_itu
from karier_asn.domain.fakta.formasi import tercatat_direkrut_untuk_jf as tercatat_direkrut_untuk_jf
from karier_asn.domain.fakta.gaji_berkala import golongan_pppk as golongan_pppk
from karier_asn.domain.fakta.gaji_berkala import kgb_pertama as kgb_pertama
from karier_asn.domain.fakta.gaji_berkala import masa_gaji_berkala as masa_gaji_berkala
from karier_asn.domain.fakta.gaji_berkala import masa_kontrak as masa_kontrak
from karier_asn.domain.fakta.gaji_berkala import perjanjian_diperpanjang as perjanjian_diperpanjang
from karier_asn.domain.fakta.gaji_berkala import tmt_gaji_berkala as tmt_gaji_berkala
from karier_asn.domain.fakta.ijazah import diperoleh as diperoleh
from karier_asn.domain.fakta.ijazah import ijazah_sah as ijazah_sah
from karier_asn.domain.fakta.ijazah import jenjang_tertinggi as jenjang_tertinggi
from karier_asn.domain.fakta.ijazah import tertinggi_dari as tertinggi_dari
from karier_asn.domain.fakta.jabatan import administrator as administrator
from karier_asn.domain.fakta.jabatan import administrator_saat_pp_11_2017 as administrator_saat_pp_11_2017
from karier_asn.domain.fakta.jabatan import ahli_madya as ahli_madya
from karier_asn.domain.fakta.jabatan import ahli_muda as ahli_muda
from karier_asn.domain.fakta.jabatan import ahli_utama as ahli_utama
from karier_asn.domain.fakta.jabatan import bertugas_saat_penetapan as bertugas_saat_penetapan
from karier_asn.domain.fakta.jabatan import bertugas_sebelum_pp_11_2017 as bertugas_sebelum_pp_11_2017
from karier_asn.domain.fakta.jabatan import bidang_terkait as bidang_terkait
from karier_asn.domain.fakta.jabatan import dijabat as dijabat
from karier_asn.domain.fakta.jabatan import diperbantukan as diperbantukan
from karier_asn.domain.fakta.jabatan import dirangkap as dirangkap
from karier_asn.domain.fakta.jabatan import eselon_di_bawah as eselon_di_bawah
from karier_asn.domain.fakta.jabatan import ja_disetarakan as ja_disetarakan
from karier_asn.domain.fakta.jabatan import jabatan_diagonal as jabatan_diagonal
from karier_asn.domain.fakta.jabatan import jabatan_setara as jabatan_setara
from karier_asn.domain.fakta.jabatan import jf_setingkat as jf_setingkat
from karier_asn.domain.fakta.jabatan import jpt as jpt
from karier_asn.domain.fakta.jabatan import jpt_madya as jpt_madya
from karier_asn.domain.fakta.jabatan import jpt_pratama as jpt_pratama
from karier_asn.domain.fakta.jabatan import jpt_utama as jpt_utama
from karier_asn.domain.fakta.jabatan import keterampilan as keterampilan
from karier_asn.domain.fakta.jabatan import masa_jabatan as masa_jabatan
from karier_asn.domain.fakta.jabatan import masa_jenjang_jabatan as masa_jenjang_jabatan
from karier_asn.domain.fakta.jabatan import masa_jenjang_struktural as masa_jenjang_struktural
from karier_asn.domain.fakta.jabatan import menjabat_di_daerah_khusus as menjabat_di_daerah_khusus
from karier_asn.domain.fakta.jabatan import menurut_jabatan as menurut_jabatan
from karier_asn.domain.fakta.jabatan import pejabat as pejabat
from karier_asn.domain.fakta.jabatan import pelaksana as pelaksana
from karier_asn.domain.fakta.jabatan import pengawas as pengawas
from karier_asn.domain.fakta.jabatan import penugasan as penugasan
from karier_asn.domain.fakta.jabatan import penyelia as penyelia
from karier_asn.domain.fakta.jabatan import pimpinan_bereselon as pimpinan_bereselon
from karier_asn.domain.fakta.jabatan import rangkap_ja_jf as rangkap_ja_jf
from karier_asn.domain.fakta.jabatan import rangkap_jpt_jf as rangkap_jpt_jf
from karier_asn.domain.fakta.jabatan import rangkap_struktural as rangkap_struktural
from karier_asn.domain.fakta.jabatan import rangkap_struktural_jf as rangkap_struktural_jf
from karier_asn.domain.fakta.jabatan import satu_jenjang_di_bawah as satu_jenjang_di_bawah
from karier_asn.domain.fakta.jabatan import selama_menjabat as selama_menjabat
from karier_asn.domain.fakta.jabatan import struktural as struktural
from karier_asn.domain.fakta.jabatan import tmt_jabatan as tmt_jabatan
from karier_asn.domain.fakta.jabatan import tmt_jenjang_jabatan as tmt_jenjang_jabatan
from karier_asn.domain.fakta.jabatan import tmt_jenjang_struktural as tmt_jenjang_struktural
from karier_asn.domain.fakta.kedudukan import belum_berhenti as belum_berhenti
from karier_asn.domain.fakta.kedudukan import berhenti as berhenti
from karier_asn.domain.fakta.kedudukan import berkedudukan_aktif as berkedudukan_aktif
from karier_asn.domain.fakta.kedudukan import bertugas_di_luar as bertugas_di_luar
from karier_asn.domain.fakta.kedudukan import cltn_diperpanjang as cltn_diperpanjang
from karier_asn.domain.fakta.kedudukan import diberhentikan_sementara as diberhentikan_sementara
from karier_asn.domain.fakta.kedudukan import menjalani_cltn as menjalani_cltn
from karier_asn.domain.fakta.kedudukan import menurut_kedudukan as menurut_kedudukan
from karier_asn.domain.fakta.kedudukan import mungkin_berkedudukan as mungkin_berkedudukan
from karier_asn.domain.fakta.kedudukan import pejabat_negara as pejabat_negara
from karier_asn.domain.fakta.kelulusan import jam_selama as jam_selama
from karier_asn.domain.fakta.kelulusan import lulus_pelatihan as lulus_pelatihan
from karier_asn.domain.fakta.kelulusan import pernah_pelatihan as pernah_pelatihan
from karier_asn.domain.fakta.kenaikan_pangkat import cacat_karena_dinas as cacat_karena_dinas
from karier_asn.domain.fakta.kenaikan_pangkat import diklatpim_3 as diklatpim_3
from karier_asn.domain.fakta.kenaikan_pangkat import diklatpim_4 as diklatpim_4
from karier_asn.domain.fakta.kenaikan_pangkat import disetarakan as disetarakan
from karier_asn.domain.fakta.kenaikan_pangkat import fungsional as fungsional
from karier_asn.domain.fakta.kenaikan_pangkat import golongan_berikutnya as golongan_berikutnya
from karier_asn.domain.fakta.kenaikan_pangkat import jabatan_keputusan_presiden as jabatan_keputusan_presiden
from karier_asn.domain.fakta.kenaikan_pangkat import jabatan_sebelum_penyetaraan as jabatan_sebelum_penyetaraan
from karier_asn.domain.fakta.kenaikan_pangkat import lepas_jabatan_organik as lepas_jabatan_organik
from karier_asn.domain.fakta.kenaikan_pangkat import lulus_tugas_belajar as lulus_tugas_belajar
from karier_asn.domain.fakta.kenaikan_pangkat import masa_sejak_prestasi as masa_sejak_prestasi
from karier_asn.domain.fakta.kenaikan_pangkat import meninggal as meninggal
from karier_asn.domain.fakta.kenaikan_pangkat import naik_pilihan_selama_diperbantukan as naik_pilihan_selama_diperbantukan
from karier_asn.domain.fakta.kenaikan_pangkat import naik_reguler_selama_diperbantukan as naik_reguler_selama_diperbantukan
from karier_asn.domain.fakta.kenaikan_pangkat import pangkat_terendah_ditetapkan as pangkat_terendah_ditetapkan
from karier_asn.domain.fakta.kenaikan_pangkat import pangkat_terendah_eselon as pangkat_terendah_eselon
from karier_asn.domain.fakta.kenaikan_pangkat import pangkat_tertinggi_disetarakan as pangkat_tertinggi_disetarakan
from karier_asn.domain.fakta.kenaikan_pangkat import pangkat_tertinggi_ditetapkan as pangkat_tertinggi_ditetapkan
from karier_asn.domain.fakta.kenaikan_pangkat import pangkat_tertinggi_ditetapkan_disetarakan as pangkat_tertinggi_ditetapkan_disetarakan
from karier_asn.domain.fakta.kenaikan_pangkat import pangkat_tertinggi_ditetapkan_saat_studi as pangkat_tertinggi_ditetapkan_saat_studi
from karier_asn.domain.fakta.kenaikan_pangkat import pangkat_tertinggi_eselon as pangkat_tertinggi_eselon
from karier_asn.domain.fakta.kenaikan_pangkat import pangkat_tertinggi_saat_studi as pangkat_tertinggi_saat_studi
from karier_asn.domain.fakta.kenaikan_pangkat import pegawai_teladan as pegawai_teladan
from karier_asn.domain.fakta.kenaikan_pangkat import pendidikan_tugas_belajar as pendidikan_tugas_belajar
from karier_asn.domain.fakta.kenaikan_pangkat import penemuan_baru as penemuan_baru
from karier_asn.domain.fakta.kenaikan_pangkat import prestasi_luar_biasa as prestasi_luar_biasa
from karier_asn.domain.fakta.kenaikan_pangkat import tanggal_penyetaraan as tanggal_penyetaraan
from karier_asn.domain.fakta.kenaikan_pangkat import tanggal_prestasi_luar_biasa as tanggal_prestasi_luar_biasa
from karier_asn.domain.fakta.kenaikan_pangkat import teladan_dalam_pangkat as teladan_dalam_pangkat
from karier_asn.domain.fakta.kenaikan_pangkat import tewas as tewas
from karier_asn.domain.fakta.kenaikan_pangkat import tugas_sesuai_ijazah as tugas_sesuai_ijazah
from karier_asn.domain.fakta.kenaikan_pangkat import ujian_dinas_1 as ujian_dinas_1
from karier_asn.domain.fakta.kenaikan_pangkat import ujian_dinas_2 as ujian_dinas_2
from karier_asn.domain.fakta.kenaikan_pangkat import ujian_penyesuaian as ujian_penyesuaian
from karier_asn.domain.fakta.kinerja import hasil_tahun_lalu as hasil_tahun_lalu
from karier_asn.domain.fakta.kinerja import ja_atau_jf as ja_atau_jf
from karier_asn.domain.fakta.kinerja import nilai_tahun_lalu as nilai_tahun_lalu
from karier_asn.domain.fakta.kinerja import perilaku_tahun_lalu as perilaku_tahun_lalu
from karier_asn.domain.fakta.kinerja import predikat_dua_tahun as predikat_dua_tahun
from karier_asn.domain.fakta.kinerja import predikat_dua_tahun_lalu as predikat_dua_tahun_lalu
from karier_asn.domain.fakta.kinerja import predikat_tahun_lalu as predikat_tahun_lalu
from karier_asn.domain.fakta.kinerja import target_tidak_terpenuhi as target_tidak_terpenuhi
from karier_asn.domain.fakta.kompetensi import dinilai as dinilai
from karier_asn.domain.fakta.kompetensi import pelatihan_mutlak as pelatihan_mutlak
from karier_asn.domain.fakta.kompetensi import pelatihan_penting as pelatihan_penting
from karier_asn.domain.fakta.kompetensi import pendidikan_mutlak as pendidikan_mutlak
from karier_asn.domain.fakta.kompetensi import pendidikan_penting as pendidikan_penting
from karier_asn.domain.fakta.kompetensi import tanggal_asesmen as tanggal_asesmen
from karier_asn.domain.fakta.lamaran import bersedia_tanpa_mpp as bersedia_tanpa_mpp
from karier_asn.domain.fakta.lamaran import diajukan_tni_polri as diajukan_tni_polri
from karier_asn.domain.fakta.lamaran import masa_tanpa_partai as masa_tanpa_partai
from karier_asn.domain.fakta.lamaran import pengecualian_presiden as pengecualian_presiden
from karier_asn.domain.fakta.lamaran import pernah_diberhentikan as pernah_diberhentikan
from karier_asn.domain.fakta.lamaran import pernah_dipenjara as pernah_dipenjara
from karier_asn.domain.fakta.lamaran import persetujuan_presiden as persetujuan_presiden
from karier_asn.domain.fakta.lamaran import wni as wni
from karier_asn.domain.fakta.mutasi import diproses_disiplin as diproses_disiplin
from karier_asn.domain.fakta.mutasi import masa_jpt_diperpanjang as masa_jpt_diperpanjang
from karier_asn.domain.fakta.mutasi import rekrutmen_permenpanrb_6_2024 as rekrutmen_permenpanrb_6_2024
from karier_asn.domain.fakta.pangkat import bukan_masa_kerja as bukan_masa_kerja
from karier_asn.domain.fakta.pangkat import golongan as golongan
from karier_asn.domain.fakta.pangkat import masa_pangkat as masa_pangkat
from karier_asn.domain.fakta.pangkat import masa_pangkat_tanpa_cltn as masa_pangkat_tanpa_cltn
from karier_asn.domain.fakta.pangkat import masa_pangkat_tanpa_sela as masa_pangkat_tanpa_sela
from karier_asn.domain.fakta.pangkat import mundur_selama as mundur_selama
from karier_asn.domain.fakta.pangkat import tidak_melampaui_atasan as tidak_melampaui_atasan
from karier_asn.domain.fakta.pangkat import tmt_pangkat as tmt_pangkat
from karier_asn.domain.fakta.pangkat import tmt_pangkat_tanpa_cltn as tmt_pangkat_tanpa_cltn
from karier_asn.domain.fakta.pangkat import tmt_pangkat_tanpa_sela as tmt_pangkat_tanpa_sela
from karier_asn.domain.fakta.pangkat_semula import masa_pangkat_semula as masa_pangkat_semula
from karier_asn.domain.fakta.pangkat_semula import masa_pangkat_semula_tanpa_cltn as masa_pangkat_semula_tanpa_cltn
from karier_asn.domain.fakta.pangkat_semula import masa_pangkat_semula_tanpa_sela as masa_pangkat_semula_tanpa_sela
from karier_asn.domain.fakta.pangkat_semula import pangkat_diturunkan as pangkat_diturunkan
from karier_asn.domain.fakta.pangkat_semula import pernah_diturunkan_pangkat as pernah_diturunkan_pangkat
from karier_asn.domain.fakta.pangkat_semula import tmt_pangkat_semula as tmt_pangkat_semula
from karier_asn.domain.fakta.pangkat_semula import tmt_pangkat_semula_tanpa_cltn as tmt_pangkat_semula_tanpa_cltn
from karier_asn.domain.fakta.pangkat_semula import tmt_pangkat_semula_tanpa_sela as tmt_pangkat_semula_tanpa_sela
from karier_asn.domain.fakta.pasangan import atasan_langsung as atasan_langsung
from karier_asn.domain.fakta.pasangan import bahasa_sama as bahasa_sama
from karier_asn.domain.fakta.pasangan import belah as belah
from karier_asn.domain.fakta.pasangan import bidang_sama as bidang_sama
from karier_asn.domain.fakta.pasangan import ciri_sama as ciri_sama
from karier_asn.domain.fakta.pasangan import ditolak_mentee as ditolak_mentee
from karier_asn.domain.fakta.pasangan import ditolak_mentor as ditolak_mentor
from karier_asn.domain.fakta.pasangan import lokasi_sama as lokasi_sama
from karier_asn.domain.fakta.pasangan import mentor_ditunjuk as mentor_ditunjuk
from karier_asn.domain.fakta.pasangan import mentor_tersedia as mentor_tersedia
from karier_asn.domain.fakta.pasangan import orang_sama as orang_sama
from karier_asn.domain.fakta.pasangan import pernah_dipasangkan as pernah_dipasangkan
from karier_asn.domain.fakta.pasangan import selisih_golongan as selisih_golongan
from karier_asn.domain.fakta.pasangan import selisih_kelas as selisih_kelas
from karier_asn.domain.fakta.pasangan import tmt_masuk as tmt_masuk
from karier_asn.domain.fakta.pasangan import unit_sama as unit_sama
from karier_asn.domain.fakta.pasangan import urutan_pilihan_mentee as urutan_pilihan_mentee
from karier_asn.domain.fakta.pasangan import urutan_pilihan_mentor as urutan_pilihan_mentor
from karier_asn.domain.fakta.pelatihan import bekerja_sama as bekerja_sama
from karier_asn.domain.fakta.pelatihan import berpelatihan_kepemimpinan as berpelatihan_kepemimpinan
from karier_asn.domain.fakta.pelatihan import dari_manajemen_talenta as dari_manajemen_talenta
from karier_asn.domain.fakta.pelatihan import dikecualikan_lan as dikecualikan_lan
from karier_asn.domain.fakta.pelatihan import diusulkan as diusulkan
from karier_asn.domain.fakta.pelatihan import izin_lan as izin_lan
from karier_asn.domain.fakta.pelatihan import jam_pelajaran as jam_pelajaran
from karier_asn.domain.fakta.pelatihan import jam_pelajaran_tahun_lalu as jam_pelajaran_tahun_lalu
from karier_asn.domain.fakta.pelatihan import jenjang_dituju as jenjang_dituju
from karier_asn.domain.fakta.pelatihan import kepemimpinan_mutlak as kepemimpinan_mutlak
from karier_asn.domain.fakta.pelatihan import kerja_sama_diizinkan as kerja_sama_diizinkan
from karier_asn.domain.fakta.pelatihan import lulus_kepemimpinan as lulus_kepemimpinan
from karier_asn.domain.fakta.pelatihan import lulus_latsar as lulus_latsar
from karier_asn.domain.fakta.pelatihan import lulus_pka as lulus_pka
from karier_asn.domain.fakta.pelatihan import lulus_pkn_ii as lulus_pkn_ii
from karier_asn.domain.fakta.pelatihan import lulus_pkp as lulus_pkp
from karier_asn.domain.fakta.pelatihan import lulus_program as lulus_program
from karier_asn.domain.fakta.pelatihan import lulus_seleksi as lulus_seleksi
from karier_asn.domain.fakta.pelatihan import memenuhi_pedoman as memenuhi_pedoman
from karier_asn.domain.fakta.pelatihan import mengikuti_kepemimpinan as mengikuti_kepemimpinan
from karier_asn.domain.fakta.pelatihan import mengikuti_program as mengikuti_program
from karier_asn.domain.fakta.pelatihan import mutu_dijamin as mutu_dijamin
from karier_asn.domain.fakta.pelatihan import oleh_lan as oleh_lan
from karier_asn.domain.fakta.pelatihan import oleh_lembaga_pemerintah as oleh_lembaga_pemerintah
from karier_asn.domain.fakta.pelatihan import oleh_lembaga_terakreditasi as oleh_lembaga_terakreditasi
from karier_asn.domain.fakta.pelatihan import pelatihan_dasar as pelatihan_dasar
from karier_asn.domain.fakta.pelatihan import pernah_latsar as pernah_latsar
from karier_asn.domain.fakta.pelatihan import pernah_struktural as pernah_struktural
from karier_asn.domain.fakta.pelatihan import program_diusulkan as program_diusulkan
from karier_asn.domain.fakta.pelatihan import sertifikat_struktural as sertifikat_struktural
from karier_asn.domain.fakta.pelepasan import bertugas as bertugas
from karier_asn.domain.fakta.pelepasan import dinas_sejak as dinas_sejak
from karier_asn.domain.fakta.pelepasan import masa_kerja as masa_kerja
from karier_asn.domain.fakta.pelepasan import melaksanakan_tugas_belajar as melaksanakan_tugas_belajar
from karier_asn.domain.fakta.pelepasan import tidak_dihitung as tidak_dihitung
from karier_asn.domain.fakta.pensiun import batas_usia_tersendiri as batas_usia_tersendiri
from karier_asn.domain.fakta.pensiun import dipensiun_dari as dipensiun_dari
from karier_asn.domain.fakta.pensiun import dosen as dosen
from karier_asn.domain.fakta.pensiun import guru as guru
from karier_asn.domain.fakta.pensiun import jenjang_jabatan as jenjang_jabatan
from karier_asn.domain.fakta.pensiun import peneliti_atau_perekayasa as peneliti_atau_perekayasa
from karier_asn.domain.fakta.pensiun import tanggal_batas_usia_tersendiri as tanggal_batas_usia_tersendiri
from karier_asn.domain.fakta.prakarsa import banyak_prakarsa as banyak_prakarsa
from karier_asn.domain.fakta.prakarsa import banyak_rekan as banyak_rekan
from karier_asn.domain.fakta.prakarsa import hari_mengikuti as hari_mengikuti
from karier_asn.domain.fakta.prakarsa import jam_mengikuti as jam_mengikuti
from karier_asn.domain.fakta.prakarsa import jenis_prakarsa as jenis_prakarsa
from karier_asn.domain.fakta.prakarsa import jumlah_inovasi as jumlah_inovasi
from karier_asn.domain.fakta.prakarsa import jumlah_inovasi_diterapkan as jumlah_inovasi_diterapkan
from karier_asn.domain.fakta.prakarsa import jumlah_inovasi_ditetapkan as jumlah_inovasi_ditetapkan
from karier_asn.domain.fakta.prakarsa import jumlah_usulan_diterima as jumlah_usulan_diterima
from karier_asn.domain.fakta.prakarsa import lingkup_inovasi as lingkup_inovasi
from karier_asn.domain.fakta.prakarsa import lingkup_prakarsa as lingkup_prakarsa
from karier_asn.domain.fakta.prakarsa import lingkup_tertinggi as lingkup_tertinggi
from karier_asn.domain.fakta.prakarsa import peran_prakarsa as peran_prakarsa
from karier_asn.domain.fakta.prakarsa import prakarsa_berbukti as prakarsa_berbukti
from karier_asn.domain.fakta.prakarsa import prakarsa_diajukan as prakarsa_diajukan
from karier_asn.domain.fakta.prakarsa import prakarsa_diterapkan as prakarsa_diterapkan
from karier_asn.domain.fakta.prakarsa import prakarsa_diterima as prakarsa_diterima
from karier_asn.domain.fakta.prakarsa import prakarsa_ditetapkan as prakarsa_ditetapkan
from karier_asn.domain.fakta.prakarsa import prakarsa_membaik as prakarsa_membaik
from karier_asn.domain.fakta.prakarsa import status_prakarsa as status_prakarsa
from karier_asn.domain.fakta.prakarsa import tanggal_diterapkan as tanggal_diterapkan
from karier_asn.domain.fakta.prakarsa import tanggal_prakarsa as tanggal_prakarsa
from karier_asn.domain.fakta.profesionalitas import kelompok_ip as kelompok_ip
from karier_asn.domain.fakta.profesionalitas import rekam_disiplin as rekam_disiplin
from karier_asn.domain.fakta.rekam_talenta import banyak_sertifikasi as banyak_sertifikasi
from karier_asn.domain.fakta.rekam_talenta import banyak_sertifikat as banyak_sertifikat
from karier_asn.domain.fakta.rekam_talenta import berpenghargaan as berpenghargaan
from karier_asn.domain.fakta.rekam_talenta import berperan_tim as berperan_tim
from karier_asn.domain.fakta.rekam_talenta import dihukum_dalam as dihukum_dalam
from karier_asn.domain.fakta.rekam_talenta import ditugaskan as ditugaskan
from karier_asn.domain.fakta.rekam_talenta import jumlah_banyak as jumlah_banyak
from karier_asn.domain.fakta.rekam_talenta import lintas_instansi as lintas_instansi
from karier_asn.domain.fakta.rekam_talenta import lintas_unit as lintas_unit
from karier_asn.domain.fakta.rekam_talenta import pendidikan_sesuai as pendidikan_sesuai
from karier_asn.domain.fakta.rekam_talenta import pj_kepala_daerah as pj_kepala_daerah
from karier_asn.domain.fakta.rekam_talenta import sedang_dihukum as sedang_dihukum
from karier_asn.domain.fakta.seleksi import bobot_asesmen as bobot_asesmen
from karier_asn.domain.fakta.seleksi import bobot_makalah as bobot_makalah
from karier_asn.domain.fakta.seleksi import bobot_rekam_jejak as bobot_rekam_jejak
from karier_asn.domain.fakta.seleksi import bobot_wawancara as bobot_wawancara
from karier_asn.domain.fakta.seleksi import calon_terbaik as calon_terbaik
from karier_asn.domain.fakta.seleksi import dari_seleksi_lain as dari_seleksi_lain
from karier_asn.domain.fakta.seleksi import dikonsultasikan_dprd as dikonsultasikan_dprd
from karier_asn.domain.fakta.seleksi import dikoordinasikan_gubernur as dikoordinasikan_gubernur
from karier_asn.domain.fakta.seleksi import direkomendasikan as direkomendasikan
from karier_asn.domain.fakta.seleksi import diumumkan_di_media as diumumkan_di_media
from karier_asn.domain.fakta.seleksi import hasil_diumumkan as hasil_diumumkan
from karier_asn.domain.fakta.seleksi import jenis_instansi as jenis_instansi
from karier_asn.domain.fakta.seleksi import jenjang_lowong as jenjang_lowong
from karier_asn.domain.fakta.seleksi import jumlah_bobot as jumlah_bobot
from karier_asn.domain.fakta.seleksi import jumlah_calon as jumlah_calon
from karier_asn.domain.fakta.seleksi import jumlah_panitia as jumlah_panitia
from karier_asn.domain.fakta.seleksi import jumlah_pelamar as jumlah_pelamar
from karier_asn.domain.fakta.seleksi import jumlah_perpanjangan as jumlah_perpanjangan
from karier_asn.domain.fakta.seleksi import lamaran_tepat_waktu as lamaran_tepat_waktu
from karier_asn.domain.fakta.seleksi import lingkup as lingkup
from karier_asn.domain.fakta.seleksi import masa_pengumuman as masa_pengumuman
from karier_asn.domain.fakta.seleksi import memuat_alamat as memuat_alamat
from karier_asn.domain.fakta.seleksi import memuat_batas_waktu as memuat_batas_waktu
from karier_asn.domain.fakta.seleksi import memuat_nama as memuat_nama
from karier_asn.domain.fakta.seleksi import memuat_persyaratan as memuat_persyaratan
from karier_asn.domain.fakta.seleksi import memuat_standar as memuat_standar
from karier_asn.domain.fakta.seleksi import memuat_tahapan as memuat_tahapan
from karier_asn.domain.fakta.seleksi import panitia_bebas_konflik as panitia_bebas_konflik
from karier_asn.domain.fakta.seleksi import panitia_bebas_partai as panitia_bebas_partai
from karier_asn.domain.fakta.seleksi import panitia_dikoordinasikan as panitia_dikoordinasikan
from karier_asn.domain.fakta.seleksi import panitia_paham_bidang as panitia_paham_bidang
from karier_asn.domain.fakta.seleksi import panitia_paham_penilaian as panitia_paham_penilaian
from karier_asn.domain.fakta.seleksi import perpanjangan_terlama as perpanjangan_terlama
from karier_asn.domain.fakta.seleksi import sekda_lowong as sekda_lowong
from karier_asn.domain.fakta.seleksi import sekretaris_dprd_lowong as sekretaris_dprd_lowong
from karier_asn.domain.fakta.seleksi import tahap_administrasi as tahap_administrasi
from karier_asn.domain.fakta.seleksi import tahap_kesehatan as tahap_kesehatan
from karier_asn.domain.fakta.seleksi import tahap_kompetensi as tahap_kompetensi
from karier_asn.domain.fakta.seleksi import tahap_wawancara as tahap_wawancara
from karier_asn.domain.fakta.seleksi import terpilih_dari_calon as terpilih_dari_calon
from karier_asn.domain.fakta.seleksi import unsur_instansi as unsur_instansi
from karier_asn.domain.fakta.seleksi import unsur_instansi_lain as unsur_instansi_lain
from karier_asn.domain.fakta.seleksi import unsur_pakar as unsur_pakar
from karier_asn.domain.fakta.talenta import dalam_rencana_penempatan as dalam_rencana_penempatan
from karier_asn.domain.fakta.talenta import ditempatkan_suksesor as ditempatkan_suksesor
from karier_asn.domain.fakta.talenta import nilai_kinerja as nilai_kinerja
from karier_asn.domain.fakta.talenta import nilai_potensial as nilai_potensial
from karier_asn.domain.fakta.talenta import penempatan_ditetapkan as penempatan_ditetapkan
from karier_asn.domain.fakta.talenta import peringkat_kinerja as peringkat_kinerja
from karier_asn.domain.fakta.talenta import peringkat_potensial as peringkat_potensial
from karier_asn.domain.fakta.tugas_belajar import akreditasi as akreditasi
from karier_asn.domain.fakta.tugas_belajar import alasan_perpanjangan as alasan_perpanjangan
from karier_asn.domain.fakta.tugas_belajar import berkas_instansi as berkas_instansi
from karier_asn.domain.fakta.tugas_belajar import diperiksa as diperiksa
from karier_asn.domain.fakta.tugas_belajar import gagal_tugas_belajar as gagal_tugas_belajar
from karier_asn.domain.fakta.tugas_belajar import jabatan_saat_studi as jabatan_saat_studi
from karier_asn.domain.fakta.tugas_belajar import jenjang_saat_studi as jenjang_saat_studi
from karier_asn.domain.fakta.tugas_belajar import jenjang_studi as jenjang_studi
from karier_asn.domain.fakta.tugas_belajar import keadaan_kahar as keadaan_kahar
from karier_asn.domain.fakta.tugas_belajar import lama_program as lama_program
from karier_asn.domain.fakta.tugas_belajar import lanjutan_studi as lanjutan_studi
from karier_asn.domain.fakta.tugas_belajar import lulus_seleksi_studi as lulus_seleksi_studi
from karier_asn.domain.fakta.tugas_belajar import menjalani_pidana as menjalani_pidana
from karier_asn.domain.fakta.tugas_belajar import penghentian_studi_terakhir as penghentian_studi_terakhir
from karier_asn.domain.fakta.tugas_belajar import perjanjian_studi as perjanjian_studi
from karier_asn.domain.fakta.tugas_belajar import pernah_dihentikan_studi as pernah_dihentikan_studi
from karier_asn.domain.fakta.tugas_belajar import pernah_dipidana as pernah_dipidana
from karier_asn.domain.fakta.tugas_belajar import perpanjangan_studi as perpanjangan_studi
from karier_asn.domain.fakta.tugas_belajar import putusan_pidana_terakhir as putusan_pidana_terakhir
from karier_asn.domain.fakta.tugas_belajar import sesuai_kebutuhan as sesuai_kebutuhan
from karier_asn.domain.fakta.tugas_belajar import studi_dalam_rencana as studi_dalam_rencana
from karier_asn.domain.fakta.tugas_belajar import studi_diakui as studi_diakui
from karier_asn.domain.fakta.tugas_belajar import studi_dibebaskan as studi_dibebaskan
from karier_asn.domain.fakta.tugas_belajar import studi_disetujui_menteri as studi_disetujui_menteri
from karier_asn.domain.fakta.tugas_belajar import studi_luar_negeri as studi_luar_negeri
from karier_asn.domain.fakta.tugas_belajar import studi_mandiri as studi_mandiri
from karier_asn.domain.fakta.tugas_belajar import studi_terakhir as studi_terakhir
from karier_asn.domain.fakta.tugas_belajar import tanpa_kesehatan as tanpa_kesehatan
from karier_asn.domain.fakta.tugas_belajar import tanpa_kinerja as tanpa_kinerja
from karier_asn.domain.fakta.tugas_belajar import tanpa_larangan_pernah as tanpa_larangan_pernah
from karier_asn.domain.fakta.tugas_belajar import tanpa_larangan_sedang as tanpa_larangan_sedang
from karier_asn.domain.fakta.tugas_belajar import tanpa_masa_kerja as tanpa_masa_kerja
from karier_asn.domain.fakta.tugas_belajar import tanpa_perjanjian as tanpa_perjanjian
from karier_asn.domain.fakta.tugas_belajar import tanpa_seleksi as tanpa_seleksi
from karier_asn.domain.fakta.tugas_belajar import tanpa_sisa_masa_kerja as tanpa_sisa_masa_kerja
from karier_asn.domain.fakta.tugas_belajar import terlambat_melapor as terlambat_melapor
from karier_asn.domain.fakta.tugas_belajar import tugas_belajar_penuh as tugas_belajar_penuh
from karier_asn.domain.fakta.tugas_belajar import wilayah_khusus as wilayah_khusus
from karier_asn.domain.fakta.tujuan import bidang_dikecualikan as bidang_dikecualikan
from karier_asn.domain.fakta.tujuan import dapat_diisi_pppk as dapat_diisi_pppk
from karier_asn.domain.fakta.tujuan import dapat_diisi_tni_polri as dapat_diisi_tni_polri
from karier_asn.domain.fakta.tujuan import di_daerah_khusus as di_daerah_khusus
from karier_asn.domain.fakta.tujuan import eselon_satu as eselon_satu
from karier_asn.domain.fakta.tujuan import jenjang_tujuan as jenjang_tujuan
from karier_asn.domain.fakta.tujuan import lowongan as lowongan
from karier_asn.domain.fakta.tujuan import pangkat_satu_di_bawah as pangkat_satu_di_bawah
from karier_asn.domain.fakta.tujuan import pangkat_terendah as pangkat_terendah
from karier_asn.domain.fakta.tujuan import sekda_kabupaten_kota as sekda_kabupaten_kota
from karier_asn.domain.fakta.tujuan import tanggal_penetapan_jf as tanggal_penetapan_jf
from karier_asn.domain.fakta.tujuan import tujuan_struktural as tujuan_struktural

__all__ = [
    "administrator",
    "administrator_saat_pp_11_2017",
    "ahli_madya",
    "ahli_muda",
    "ahli_utama",
    "akreditasi",
    "alasan_perpanjangan",
    "atasan_langsung",
    "bagian_baik",
    "bagian_butuh_perbaikan",
    "bagian_di_atas",
    "bagian_di_bawah",
    "bagian_kurang",
    "bagian_kurang_atau_perbaikan",
    "bagian_sangat_baik",
    "bagian_sangat_kurang",
    "bagian_sesuai",
    "bahasa_sama",
    "banyak_kurang_atau_perbaikan",
    "banyak_prakarsa",
    "banyak_rekan",
    "banyak_sangat_baik",
    "banyak_sertifikasi",
    "banyak_sertifikat",
    "batas_usia_tersendiri",
    "bekerja_sama",
    "belah",
    "belum_berhenti",
    "belum_berpredikat",
    "berhenti",
    "berhenti_tni_polri",
    "berkas_instansi",
    "berkedudukan_aktif",
    "berpelatihan_kepemimpinan",
    "berpenghargaan",
    "berperan_tim",
    "bersedia_tanpa_mpp",
    "bertugas",
    "bertugas_di_luar",
    "bertugas_saat_penetapan",
    "bertugas_sebelum_pp_11_2017",
    "bidang_dikecualikan",
    "bidang_sama",
    "bidang_terkait",
    "bobot_asesmen",
    "bobot_makalah",
    "bobot_rekam_jejak",
    "bobot_wawancara",
    "bukan_masa_kerja",
    "cacat_karena_dinas",
    "calon_terbaik",
    "ciri_sama",
    "cltn_diperpanjang",
    "cpns",
    "dalam_perjanjian_kerja",
    "dalam_rencana_penempatan",
    "dapat_diisi_pppk",
    "dapat_diisi_tni_polri",
    "dari_daerah_khusus",
    "dari_manajemen_talenta",
    "dari_seleksi_lain",
    "di_daerah_khusus",
    "diajukan_tni_polri",
    "diberhentikan_sementara",
    "dihukum",
    "dihukum_berat",
    "dihukum_dalam",
    "dijabat",
    "dikecualikan_lan",
    "diklatpim_3",
    "diklatpim_4",
    "dikonsultasikan_dprd",
    "dikoordinasikan_gubernur",
    "dinas_aktif_tni_polri",
    "dinas_sejak",
    "dinilai",
    "dipensiun_dari",
    "diperbantukan",
    "diperiksa",
    "diperoleh",
    "diproses_disiplin",
    "dirangkap",
    "direkomendasikan",
    "direkrut_untuk_jf",
    "direkrut_untuk_jf_itu",
    "disetarakan",
    "ditempatkan_suksesor",
    "ditolak_mentee",
    "ditolak_mentor",
    "ditugaskan",
    "diumumkan_di_media",
    "diusulkan",
    "dosen",
    "efektivitas",
    "eselon_di_bawah",
    "eselon_satu",
    "fungsional",
    "gagal_tugas_belajar",
    "golongan",
    "golongan_berikutnya",
    "golongan_pppk",
    "guru",
    "hari_mengikuti",
    "hasil_diumumkan",
    "hasil_tahun_lalu",
    "hukuman_mungkin_menunda",
    "ijazah_sah",
    "integritas",
    "izin_lan",
    "ja_atau_jf",
    "ja_disetarakan",
    "jabatan_diagonal",
    "jabatan_keputusan_presiden",
    "jabatan_saat_studi",
    "jabatan_sebelum_penyetaraan",
    "jabatan_setara",
    "jam_mengikuti",
    "jam_pelajaran",
    "jam_pelajaran_tahun_lalu",
    "jam_selama",
    "jenis_instansi",
    "jenis_prakarsa",
    "jenjang_dituju",
    "jenjang_jabatan",
    "jenjang_lowong",
    "jenjang_saat_studi",
    "jenjang_studi",
    "jenjang_tertinggi",
    "jenjang_tujuan",
    "jf_setingkat",
    "jpt",
    "jpt_madya",
    "jpt_pratama",
    "jpt_utama",
    "jumlah_banyak",
    "jumlah_bobot",
    "jumlah_calon",
    "jumlah_inovasi",
    "jumlah_inovasi_diterapkan",
    "jumlah_inovasi_ditetapkan",
    "jumlah_panitia",
    "jumlah_pelamar",
    "jumlah_perpanjangan",
    "jumlah_usulan_diterima",
    "keadaan_kahar",
    "kelompok_ip",
    "kenaikan_pangkat_ditunda",
    "kepemimpinan_mutlak",
    "kerja_sama_diizinkan",
    "keterampilan",
    "kgb_pertama",
    "lama_program",
    "lamaran_tepat_waktu",
    "lanjutan_studi",
    "lepas_jabatan_organik",
    "lingkup",
    "lingkup_inovasi",
    "lingkup_prakarsa",
    "lingkup_tertinggi",
    "lintas_instansi",
    "lintas_unit",
    "lokasi_sama",
    "lowongan",
    "lulus_kepemimpinan",
    "lulus_latsar",
    "lulus_pelatihan",
    "lulus_pka",
    "lulus_pkn_ii",
    "lulus_pkp",
    "lulus_program",
    "lulus_seleksi",
    "lulus_seleksi_studi",
    "lulus_tugas_belajar",
    "mantan_tni_polri",
    "masa_gaji_berkala",
    "masa_jabatan",
    "masa_jenjang_jabatan",
    "masa_jenjang_struktural",
    "masa_jpt_diperpanjang",
    "masa_kerja",
    "masa_kontrak",
    "masa_pangkat",
    "masa_pangkat_semula",
    "masa_pangkat_semula_tanpa_cltn",
    "masa_pangkat_semula_tanpa_sela",
    "masa_pangkat_tanpa_cltn",
    "masa_pangkat_tanpa_sela",
    "masa_pengumuman",
    "masa_sejak_prestasi",
    "masa_tanpa_partai",
    "melaksanakan_tugas_belajar",
    "memenuhi_pedoman",
    "memuat_alamat",
    "memuat_batas_waktu",
    "memuat_nama",
    "memuat_persyaratan",
    "memuat_standar",
    "memuat_tahapan",
    "mengikuti_kepemimpinan",
    "mengikuti_program",
    "meninggal",
    "menjabat_di_daerah_khusus",
    "menjalani_cltn",
    "menjalani_pidana",
    "mentor_dihukum",
    "mentor_ditunjuk",
    "mentor_tersedia",
    "menurut_jabatan",
    "menurut_kedudukan",
    "mundur_selama",
    "mungkin_berkedudukan",
    "mutu_dijamin",
    "naik_pilihan_selama_diperbantukan",
    "naik_reguler_selama_diperbantukan",
    "nilai_hasil",
    "nilai_kinerja",
    "nilai_pembelajaran",
    "nilai_perilaku",
    "nilai_potensial",
    "nilai_reaksi",
    "nilai_tahun_lalu",
    "oleh_lan",
    "oleh_lembaga_pemerintah",
    "oleh_lembaga_terakreditasi",
    "orang_sama",
    "pangkat_diturunkan",
    "pangkat_satu_di_bawah",
    "pangkat_terendah",
    "pangkat_terendah_ditetapkan",
    "pangkat_terendah_eselon",
    "pangkat_tertinggi_disetarakan",
    "pangkat_tertinggi_ditetapkan",
    "pangkat_tertinggi_ditetapkan_disetarakan",
    "pangkat_tertinggi_ditetapkan_saat_studi",
    "pangkat_tertinggi_eselon",
    "pangkat_tertinggi_saat_studi",
    "panitia_bebas_konflik",
    "panitia_bebas_partai",
    "panitia_dikoordinasikan",
    "panitia_paham_bidang",
    "panitia_paham_penilaian",
    "pegawai_teladan",
    "pejabat",
    "pejabat_negara",
    "pelaksana",
    "pelatihan_dasar",
    "pelatihan_mutlak",
    "pelatihan_penting",
    "pendidikan",
    "pendidikan_mutlak",
    "pendidikan_penting",
    "pendidikan_sesuai",
    "pendidikan_tugas_belajar",
    "peneliti_atau_perekayasa",
    "penempatan_ditetapkan",
    "penemuan_baru",
    "pengawas",
    "pengecualian_presiden",
    "penghentian_studi_terakhir",
    "penugasan",
    "penyelia",
    "peran_prakarsa",
    "perilaku_tahun_lalu",
    "peringkat_kinerja",
    "peringkat_potensial",
    "perjanjian_diperpanjang",
    "perjanjian_studi",
    "pernah_diberhentikan",
    "pernah_dihentikan_studi",
    "pernah_dihukum",
    "pernah_dihukum_berat",
    "pernah_dihukum_sedang_berat",
    "pernah_dipasangkan",
    "pernah_dipenjara",
    "pernah_dipidana",
    "pernah_diturunkan_pangkat",
    "pernah_latsar",
    "pernah_pelatihan",
    "pernah_struktural",
    "perpanjangan_studi",
    "perpanjangan_terlama",
    "persetujuan_presiden",
    "pimpinan_bereselon",
    "pj_kepala_daerah",
    "pns",
    "pns_atau_cpns",
    "pppk",
    "prakarsa_berbukti",
    "prakarsa_diajukan",
    "prakarsa_diterapkan",
    "prakarsa_diterima",
    "prakarsa_ditetapkan",
    "prakarsa_membaik",
    "predikat_dua_tahun",
    "predikat_dua_tahun_lalu",
    "predikat_organisasi",
    "predikat_tahun_lalu",
    "prestasi_luar_biasa",
    "program_diusulkan",
    "putusan_pidana_terakhir",
    "rangkap_ja_jf",
    "rangkap_jpt_jf",
    "rangkap_struktural",
    "rangkap_struktural_jf",
    "rekam_disiplin",
    "rekam_jejak",
    "rekrutmen_permenpanrb_6_2024",
    "satu_jenjang_di_bawah",
    "sedang_dihukum",
    "sehat",
    "sejak_hukuman",
    "sekda_kabupaten_kota",
    "sekda_lowong",
    "sekolah_kader",
    "sekretaris_dprd_lowong",
    "selama_hukuman",
    "selama_menjabat",
    "selisih_golongan",
    "selisih_kelas",
    "sertifikat_struktural",
    "sesuai_kebutuhan",
    "status_prakarsa",
    "struktural",
    "studi_dalam_rencana",
    "studi_diakui",
    "studi_dibebaskan",
    "studi_disetujui_menteri",
    "studi_luar_negeri",
    "studi_mandiri",
    "studi_terakhir",
    "tahap_administrasi",
    "tahap_kesehatan",
    "tahap_kompetensi",
    "tahap_wawancara",
    "tanggal_asesmen",
    "tanggal_batas_usia_tersendiri",
    "tanggal_diterapkan",
    "tanggal_lahir",
    "tanggal_penetapan_jf",
    "tanggal_penyetaraan",
    "tanggal_prakarsa",
    "tanggal_prestasi_luar_biasa",
    "tanpa_kesehatan",
    "tanpa_kinerja",
    "tanpa_larangan_pernah",
    "tanpa_larangan_sedang",
    "tanpa_masa_kerja",
    "tanpa_perjanjian",
    "tanpa_seleksi",
    "tanpa_sisa_masa_kerja",
    "target_tidak_terpenuhi",
    "teladan_dalam_pangkat",
    "tercatat_direkrut_untuk_jf",
    "terlambat_melapor",
    "terpilih_dari_calon",
    "tertinggi_dari",
    "tewas",
    "tidak_dihitung",
    "tidak_melampaui_atasan",
    "tmt_cpns",
    "tmt_gaji_berkala",
    "tmt_hukuman_terakhir",
    "tmt_jabatan",
    "tmt_jenjang_jabatan",
    "tmt_jenjang_struktural",
    "tmt_masuk",
    "tmt_pangkat",
    "tmt_pangkat_semula",
    "tmt_pangkat_semula_tanpa_cltn",
    "tmt_pangkat_semula_tanpa_sela",
    "tmt_pangkat_tanpa_cltn",
    "tmt_pangkat_tanpa_sela",
    "tmt_pns",
    "tugas_belajar_penuh",
    "tugas_sesuai_ijazah",
    "tujuan_struktural",
    "ujian_dinas_1",
    "ujian_dinas_2",
    "ujian_penyesuaian",
    "unit_sama",
    "unsur_instansi",
    "unsur_instansi_lain",
    "unsur_pakar",
    "urutan_pilihan_mentee",
    "urutan_pilihan_mentor",
    "usia",
    "wilayah_khusus",
    "wni",
]
