# made by alat/pintu.py; changes made by hand are lost

from karier_asn.rules.bacaan import BERSTATUS_PNS as BERSTATUS_PNS
from karier_asn.rules.bacaan import MASIH_PNS as MASIH_PNS
from karier_asn.rules.bacaan import MASIH_PPPK as MASIH_PPPK
from karier_asn.rules.bacaan import PNS_AKTIF as PNS_AKTIF
from karier_asn.rules.bacaan import PPPK_AKTIF as PPPK_AKTIF
from karier_asn.rules.bacaan import dalam_pangkat as dalam_pangkat
from karier_asn.rules.bacaan import dalam_pangkat_pejabat_negara as dalam_pangkat_pejabat_negara
from karier_asn.rules.bacaan import merujuk as merujuk
from karier_asn.rules.bacaan import pengalaman as pengalaman
from karier_asn.rules.bacaan import pernah_menduduki as pernah_menduduki
from karier_asn.rules.bacaan import usia_paling_tinggi as usia_paling_tinggi
from karier_asn.rules.mentoring.kesenjangan import kesenjangan_tercatat as kesenjangan_tercatat
from karier_asn.rules.mentoring.kesenjangan import kesenjangan_tertutup as kesenjangan_tertutup
from karier_asn.rules.mentoring.pasangan import LANJUTAN_AKTUALISASI as LANJUTAN_AKTUALISASI
from karier_asn.rules.mentoring.pasangan import LANJUTAN_ORIENTASI as LANJUTAN_ORIENTASI
from karier_asn.rules.mentoring.pasangan import LANJUTAN_TALENTA as LANJUTAN_TALENTA
from karier_asn.rules.mentoring.pasangan import LANJUTAN_UMUM as LANJUTAN_UMUM
from karier_asn.rules.mentoring.pasangan import PASANGAN_AKTUALISASI as PASANGAN_AKTUALISASI
from karier_asn.rules.mentoring.pasangan import PASANGAN_ORIENTASI as PASANGAN_ORIENTASI
from karier_asn.rules.mentoring.pasangan import PASANGAN_TALENTA as PASANGAN_TALENTA
from karier_asn.rules.mentoring.pasangan import PASANGAN_UMUM as PASANGAN_UMUM
from karier_asn.rules.mentoring.pasangan import masa_sejak_diangkat as masa_sejak_diangkat
from karier_asn.rules.mentoring.pasangan import pasangan_aktualisasi as pasangan_aktualisasi
from karier_asn.rules.mentoring.pasangan import pasangan_orientasi as pasangan_orientasi
from karier_asn.rules.mentoring.pasangan import pasangan_talenta as pasangan_talenta
from karier_asn.rules.mentoring.pasangan import pasangan_umum as pasangan_umum
from karier_asn.rules.mentoring.pasangan import pensiun_mentor as pensiun_mentor
from karier_asn.rules.mentoring.pasangan import sisa_masa_kerja_mentor as sisa_masa_kerja_mentor
from karier_asn.rules.mentoring.skema import BOBOT_BAKU as BOBOT_BAKU
from karier_asn.rules.mentoring.skema import MENTORING_AKTUALISASI as MENTORING_AKTUALISASI
from karier_asn.rules.mentoring.skema import MENTORING_ORIENTASI as MENTORING_ORIENTASI
from karier_asn.rules.mentoring.skema import MENTORING_TALENTA as MENTORING_TALENTA
from karier_asn.rules.mentoring.skema import MENTORING_UMUM as MENTORING_UMUM
from karier_asn.rules.mentoring.skema import SKEMA_MENTORING as SKEMA_MENTORING
from karier_asn.rules.merit.asesmen import ASESMEN_BERLAKU as ASESMEN_BERLAKU
from karier_asn.rules.merit.asesmen import BACAAN_ASESMEN as BACAAN_ASESMEN
from karier_asn.rules.merit.asesmen import asesmen_berlaku as asesmen_berlaku
from karier_asn.rules.merit.asesmen import jpm_jumlah as jpm_jumlah
from karier_asn.rules.merit.asesmen import jpm_rasio as jpm_rasio
from karier_asn.rules.merit.asesmen import jpm_rasio_dibatasi as jpm_rasio_dibatasi
from karier_asn.rules.merit.asesmen import jpm_rasio_dibulatkan as jpm_rasio_dibulatkan
from karier_asn.rules.merit.asesmen import kompeten as kompeten
from karier_asn.rules.merit.asesmen import masa_berlaku as masa_berlaku
from karier_asn.rules.merit.asesmen import standar_terpenuhi as standar_terpenuhi
from karier_asn.rules.merit.asesmen import umur_asesmen as umur_asesmen
from karier_asn.rules.merit.disiplin import bebas_hukuman as bebas_hukuman
from karier_asn.rules.merit.disiplin import tidak_pernah_dihukum as tidak_pernah_dihukum
from karier_asn.rules.merit.gaji_berkala import BACAAN_PMK as BACAAN_PMK
from karier_asn.rules.merit.gaji_berkala import KGB as KGB
from karier_asn.rules.merit.gaji_berkala import KGB_PPPK as KGB_PPPK
from karier_asn.rules.merit.gaji_berkala import KGI as KGI
from karier_asn.rules.merit.gaji_berkala import KGI_PPPK as KGI_PPPK
from karier_asn.rules.merit.gaji_berkala import TATA_GAJI_BERKALA as TATA_GAJI_BERKALA
from karier_asn.rules.merit.gaji_berkala import dinas_sejak_gaji_berkala as dinas_sejak_gaji_berkala
from karier_asn.rules.merit.gaji_berkala import kgb_ditunda as kgb_ditunda
from karier_asn.rules.merit.gaji_berkala import masa_kerja_gaji_berkala as masa_kerja_gaji_berkala
from karier_asn.rules.merit.gelar import PENCANTUMAN_GELAR as PENCANTUMAN_GELAR
from karier_asn.rules.merit.halangan import SETAHUN_SESUDAH_HUKUMAN as SETAHUN_SESUDAH_HUKUMAN
from karier_asn.rules.merit.halangan import mengajukan_keberatan as mengajukan_keberatan
from karier_asn.rules.merit.jabatan.administrasi import ADMINISTRATOR as ADMINISTRATOR
from karier_asn.rules.merit.jabatan.administrasi import ADMINISTRATOR_DAERAH_KHUSUS as ADMINISTRATOR_DAERAH_KHUSUS
from karier_asn.rules.merit.jabatan.administrasi import ADMINISTRATOR_SEKOLAH_KADER as ADMINISTRATOR_SEKOLAH_KADER
from karier_asn.rules.merit.jabatan.administrasi import KUALIFIKASI_ADMINISTRATOR as KUALIFIKASI_ADMINISTRATOR
from karier_asn.rules.merit.jabatan.administrasi import PELAKSANA as PELAKSANA
from karier_asn.rules.merit.jabatan.administrasi import PENGAWAS as PENGAWAS
from karier_asn.rules.merit.jabatan.alih_kategori import DARI_KETERAMPILAN as DARI_KETERAMPILAN
from karier_asn.rules.merit.jabatan.fungsional import PENYETARAAN as PENYETARAAN
from karier_asn.rules.merit.jabatan.fungsional import PERPINDAHAN_KEAHLIAN as PERPINDAHAN_KEAHLIAN
from karier_asn.rules.merit.jabatan.fungsional import PERPINDAHAN_KETERAMPILAN as PERPINDAHAN_KETERAMPILAN
from karier_asn.rules.merit.jabatan.fungsional import PERTAMA_KEAHLIAN as PERTAMA_KEAHLIAN
from karier_asn.rules.merit.jabatan.fungsional import PERTAMA_KETERAMPILAN as PERTAMA_KETERAMPILAN
from karier_asn.rules.merit.jabatan.fungsional import PROMOSI as PROMOSI
from karier_asn.rules.merit.jabatan.fungsional import pengalaman_bidang as pengalaman_bidang
from karier_asn.rules.merit.jabatan.fungsional import sejak_penetapan as sejak_penetapan
from karier_asn.rules.merit.jabatan.jalur import JALUR_JABATAN as JALUR_JABATAN
from karier_asn.rules.merit.jabatan.jalur import PENGANGKATAN as PENGANGKATAN
from karier_asn.rules.merit.jabatan.jpt import JPT_MADYA as JPT_MADYA
from karier_asn.rules.merit.jabatan.jpt import JPT_PERSETUJUAN_PRESIDEN as JPT_PERSETUJUAN_PRESIDEN
from karier_asn.rules.merit.jabatan.jpt import JPT_PRATAMA as JPT_PRATAMA
from karier_asn.rules.merit.jabatan.jpt import JPT_UTAMA as JPT_UTAMA
from karier_asn.rules.merit.jabatan.jpt import SEKDA_KABUPATEN_KOTA as SEKDA_KABUPATEN_KOTA
from karier_asn.rules.merit.jabatan.jpt import pengalaman_terkait as pengalaman_terkait
from karier_asn.rules.merit.jabatan.jpt_luar import JPT_MADYA_NON_PNS as JPT_MADYA_NON_PNS
from karier_asn.rules.merit.jabatan.jpt_luar import JPT_MADYA_TNI_POLRI as JPT_MADYA_TNI_POLRI
from karier_asn.rules.merit.jabatan.jpt_luar import JPT_PRATAMA_TNI_POLRI as JPT_PRATAMA_TNI_POLRI
from karier_asn.rules.merit.jabatan.jpt_luar import JPT_UTAMA_NON_PNS as JPT_UTAMA_NON_PNS
from karier_asn.rules.merit.jabatan.jpt_luar import JPT_UTAMA_TNI_POLRI as JPT_UTAMA_TNI_POLRI
from karier_asn.rules.merit.jabatan.penyesuaian import PENYESUAIAN_KEAHLIAN as PENYESUAIAN_KEAHLIAN
from karier_asn.rules.merit.jabatan.penyesuaian import PENYESUAIAN_KETERAMPILAN as PENYESUAIAN_KETERAMPILAN
from karier_asn.rules.merit.jabatan.pppk import JABATAN_PPPK as JABATAN_PPPK
from karier_asn.rules.merit.jabatan.rangkap import TIDAK_RANGKAP as TIDAK_RANGKAP
from karier_asn.rules.merit.jabatan.rangkap import TIDAK_RANGKAP_STRUKTURAL as TIDAK_RANGKAP_STRUKTURAL
from karier_asn.rules.merit.jabatan.struktural import JABATAN_STRUKTURAL as JABATAN_STRUKTURAL
from karier_asn.rules.merit.jabatan.tni_polri import JABATAN_TNI_POLRI as JABATAN_TNI_POLRI
from karier_asn.rules.merit.kinerja import BIMBINGAN_KINERJA as BIMBINGAN_KINERJA
from karier_asn.rules.merit.kinerja import BOBOT_PENILAI as BOBOT_PENILAI
from karier_asn.rules.merit.kinerja import CAPAIAN_TERTINGGI as CAPAIAN_TERTINGGI
from karier_asn.rules.merit.kinerja import DISTRIBUSI_PREDIKAT as DISTRIBUSI_PREDIKAT
from karier_asn.rules.merit.kinerja import DISTRIBUSI_STATUS as DISTRIBUSI_STATUS
from karier_asn.rules.merit.kinerja import KONSELING_KINERJA as KONSELING_KINERJA
from karier_asn.rules.merit.kinerja import PERBAIKAN_KINERJA as PERBAIKAN_KINERJA
from karier_asn.rules.merit.kinerja import PERBAIKAN_KINERJA_JPT as PERBAIKAN_KINERJA_JPT
from karier_asn.rules.merit.kredit.bacaan import BACAAN_KREDIT as BACAAN_KREDIT
from karier_asn.rules.merit.kredit.fakta import angka_kredit as angka_kredit
from karier_asn.rules.merit.kredit.fakta import angka_kredit_pangkat as angka_kredit_pangkat
from karier_asn.rules.merit.kredit.fakta import asumsi_kredit as asumsi_kredit
from karier_asn.rules.merit.kredit.fakta import diangkat_kembali_dari_penugasan as diangkat_kembali_dari_penugasan
from karier_asn.rules.merit.kredit.fakta import dihukum_karena_target as dihukum_karena_target
from karier_asn.rules.merit.kredit.fakta import jenjang_teratas as jenjang_teratas
from karier_asn.rules.merit.kredit.fakta import kebutuhan_jenjang_pangkat as kebutuhan_jenjang_pangkat
from karier_asn.rules.merit.kredit.fakta import langkah_jenjang as langkah_jenjang
from karier_asn.rules.merit.kredit.fakta import langkah_pangkat as langkah_pangkat
from karier_asn.rules.merit.kredit.fakta import letak_pangkat as letak_pangkat
from karier_asn.rules.merit.kredit.fakta import lowongan_berikutnya as lowongan_berikutnya
from karier_asn.rules.merit.kredit.fakta import masuk_di_atas as masuk_di_atas
from karier_asn.rules.merit.kredit.fakta import pendidikan_berikutnya as pendidikan_berikutnya
from karier_asn.rules.merit.kredit.fakta import penyetaraan as penyetaraan
from karier_asn.rules.merit.kredit.fakta import pernah_tanpa_lowongan as pernah_tanpa_lowongan
from karier_asn.rules.merit.kredit.fakta import peta_jabatan_berikutnya as peta_jabatan_berikutnya
from karier_asn.rules.merit.kredit.fakta import selesai_dihukum_dari_jf as selesai_dihukum_dari_jf
from karier_asn.rules.merit.kredit.fakta import tmt_jabatan_asal as tmt_jabatan_asal
from karier_asn.rules.merit.kredit.fakta import tmt_jenjang as tmt_jenjang
from karier_asn.rules.merit.kredit.fakta import uji_kompetensi_berikutnya as uji_kompetensi_berikutnya
from karier_asn.rules.merit.kredit.fakta import uji_kompetensi_jenjang_pangkat as uji_kompetensi_jenjang_pangkat
from karier_asn.rules.merit.kredit.kembali import KEMBALI_KE_JF as KEMBALI_KE_JF
from karier_asn.rules.merit.kredit.kembali import PENYESUAIAN_JENJANG as PENYESUAIAN_JENJANG
from karier_asn.rules.merit.kredit.kenaikan import KENAIKAN_JENJANG as KENAIKAN_JENJANG
from karier_asn.rules.merit.kredit.kenaikan import KP_FUNGSIONAL as KP_FUNGSIONAL
from karier_asn.rules.merit.kredit.kenaikan import UJI_KOMPETENSI_JENJANG as UJI_KOMPETENSI_JENJANG
from karier_asn.rules.merit.kredit.kenaikan import akk_jenjang as akk_jenjang
from karier_asn.rules.merit.kredit.kenaikan import akk_pangkat as akk_pangkat
from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT as TATA_KREDIT
from karier_asn.rules.merit.masa_kerja import MKG as MKG
from karier_asn.rules.merit.mutasi import MASA_CLTN as MASA_CLTN
from karier_asn.rules.merit.mutasi import MASA_JPT as MASA_JPT
from karier_asn.rules.merit.mutasi import MUTASI as MUTASI
from karier_asn.rules.merit.mutasi import MUTASI_ATAS_PERMINTAAN as MUTASI_ATAS_PERMINTAAN
from karier_asn.rules.merit.mutasi import MUTASI_JPT as MUTASI_JPT
from karier_asn.rules.merit.mutasi import MUTASI_JPT_SEINSTANSI as MUTASI_JPT_SEINSTANSI
from karier_asn.rules.merit.mutasi import MUTASI_SETARA as MUTASI_SETARA
from karier_asn.rules.merit.mutasi import PEMBERIAN_CLTN as PEMBERIAN_CLTN
from karier_asn.rules.merit.mutasi import lama_cltn as lama_cltn
from karier_asn.rules.merit.pangkat.di_luar import KP_DIPERBANTUKAN as KP_DIPERBANTUKAN
from karier_asn.rules.merit.pangkat.di_luar import KP_SELAMA_TUGAS_BELAJAR as KP_SELAMA_TUGAS_BELAJAR
from karier_asn.rules.merit.pangkat.di_luar import pangkat_tertinggi_jf_saat_studi as pangkat_tertinggi_jf_saat_studi
from karier_asn.rules.merit.pangkat.jalur import JALUR_KENAIKAN_PANGKAT as JALUR_KENAIKAN_PANGKAT
from karier_asn.rules.merit.pangkat.jalur import JALUR_LAIN as JALUR_LAIN
from karier_asn.rules.merit.pangkat.pengabdian import KP_ANUMERTA as KP_ANUMERTA
from karier_asn.rules.merit.pangkat.pengabdian import KP_CACAT as KP_CACAT
from karier_asn.rules.merit.pangkat.pengabdian import KP_PENGABDIAN as KP_PENGABDIAN
from karier_asn.rules.merit.pangkat.pengabdian import masa_sejak_hukuman as masa_sejak_hukuman
from karier_asn.rules.merit.pangkat.pengabdian import mencapai_bup as mencapai_bup
from karier_asn.rules.merit.pangkat.pengabdian import meninggal_sebagai_pns as meninggal_sebagai_pns
from karier_asn.rules.merit.pangkat.pilihan import KP_IJAZAH as KP_IJAZAH
from karier_asn.rules.merit.pangkat.pilihan import KP_PEJABAT_NEGARA as KP_PEJABAT_NEGARA
from karier_asn.rules.merit.pangkat.pilihan import KP_PENEMUAN as KP_PENEMUAN
from karier_asn.rules.merit.pangkat.pilihan import KP_PRESTASI as KP_PRESTASI
from karier_asn.rules.merit.pangkat.pilihan import KP_STRUKTURAL as KP_STRUKTURAL
from karier_asn.rules.merit.pangkat.pilihan import KP_TUGAS_BELAJAR as KP_TUGAS_BELAJAR
from karier_asn.rules.merit.pangkat.pilihan import PANGKAT_IJAZAH as PANGKAT_IJAZAH
from karier_asn.rules.merit.pangkat.pilihan import PANGKAT_TUGAS_BELAJAR as PANGKAT_TUGAS_BELAJAR
from karier_asn.rules.merit.pangkat.reguler import KP_REGULER as KP_REGULER
from karier_asn.rules.merit.pangkat_tertinggi import PANGKAT_TERTINGGI as PANGKAT_TERTINGGI
from karier_asn.rules.merit.profesionalitas import BACAAN_IP as BACAAN_IP
from karier_asn.rules.merit.profesionalitas import INDEKS_PENUH as INDEKS_PENUH
from karier_asn.rules.merit.profesionalitas import IP_RENDAH as IP_RENDAH
from karier_asn.rules.merit.profesionalitas import IP_SANGAT_TINGGI as IP_SANGAT_TINGGI
from karier_asn.rules.merit.profesionalitas import IP_SEDANG as IP_SEDANG
from karier_asn.rules.merit.profesionalitas import IP_TINGGI as IP_TINGGI
from karier_asn.rules.merit.profesionalitas import KATEGORI_IP as KATEGORI_IP
from karier_asn.rules.merit.profesionalitas import TATA_IP as TATA_IP
from karier_asn.rules.merit.profesionalitas import diklat_jabatan as diklat_jabatan
from karier_asn.rules.merit.profesionalitas import diklat_seminar as diklat_seminar
from karier_asn.rules.merit.profesionalitas import diklat_teknis as diklat_teknis
from karier_asn.rules.merit.profesionalitas import jam_teknis as jam_teknis
from karier_asn.rules.merit.profesionalitas import nilai_ip as nilai_ip
from karier_asn.rules.merit.seleksi import PELAMARAN as PELAMARAN
from karier_asn.rules.merit.seleksi import SELEKSI_TERBUKA as SELEKSI_TERBUKA
from karier_asn.rules.merit.seleksi import melamar as melamar
from karier_asn.rules.merit.suksesi import KELOMPOK_RENCANA_SUKSESI as KELOMPOK_RENCANA_SUKSESI
from karier_asn.rules.merit.talenta.kotak import KANDIDAT_TALENTA as KANDIDAT_TALENTA
from karier_asn.rules.merit.talenta.kotak import KOTAK_TALENTA as KOTAK_TALENTA
from karier_asn.rules.merit.talenta.kotak import SUKSESI_INSTANSI as SUKSESI_INSTANSI
from karier_asn.rules.merit.talenta.kotak import SUKSESI_NASIONAL as SUKSESI_NASIONAL
from karier_asn.rules.merit.talenta.pedoman import CAMPURAN_TEKNIS as CAMPURAN_TEKNIS
from karier_asn.rules.merit.talenta.pedoman import PEDOMAN_BKN as PEDOMAN_BKN
from karier_asn.rules.merit.talenta.pedoman import SKOR_PENDIDIKAN as SKOR_PENDIDIKAN
from karier_asn.rules.merit.talenta.pedoman import SKOR_PREDIKAT as SKOR_PREDIKAT
from karier_asn.rules.merit.talenta.penempatan import JENJANG_KOMITE as JENJANG_KOMITE
from karier_asn.rules.merit.talenta.penempatan import JENJANG_PRESIDEN as JENJANG_PRESIDEN
from karier_asn.rules.merit.talenta.penempatan import PEMANTAUAN_SUKSESOR as PEMANTAUAN_SUKSESOR
from karier_asn.rules.merit.talenta.penempatan import PENEMPATAN_KOMITE as PENEMPATAN_KOMITE
from karier_asn.rules.merit.talenta.penempatan import PENEMPATAN_LANGSUNG as PENEMPATAN_LANGSUNG
from karier_asn.rules.merit.talenta.rekam import banyak_diklat_jenjang as banyak_diklat_jenjang
from karier_asn.rules.merit.talenta.rekam import banyak_pelatihan_bersertifikat as banyak_pelatihan_bersertifikat
from karier_asn.rules.merit.talenta.rekam import banyak_pelatihan_lain as banyak_pelatihan_lain
from karier_asn.rules.merit.talenta.rekam import hukuman_berat_lima_tahun as hukuman_berat_lima_tahun
from karier_asn.rules.merit.talenta.rekam import hukuman_lima_tahun as hukuman_lima_tahun
from karier_asn.rules.merit.talenta.rekam import hukuman_sedang_lima_tahun as hukuman_sedang_lima_tahun
from karier_asn.rules.merit.talenta.rekam import penghargaan_instansi as penghargaan_instansi
from karier_asn.rules.merit.talenta.rekam import penghargaan_internasional as penghargaan_internasional
from karier_asn.rules.merit.talenta.rekam import penghargaan_lintas_instansi as penghargaan_lintas_instansi
from karier_asn.rules.merit.talenta.rekam import penghargaan_nasional as penghargaan_nasional
from karier_asn.rules.merit.talenta.rekam import plh_lebih_tinggi as plh_lebih_tinggi
from karier_asn.rules.merit.talenta.rekam import plh_setara as plh_setara
from karier_asn.rules.merit.talenta.rekam import plt_lebih_tinggi as plt_lebih_tinggi
from karier_asn.rules.merit.talenta.rekam import plt_setara as plt_setara
from karier_asn.rules.merit.talenta.rekam import tim_anggota as tim_anggota
from karier_asn.rules.merit.talenta.rekam import tim_anggota_lintas as tim_anggota_lintas
from karier_asn.rules.merit.talenta.rekam import tim_ketua as tim_ketua
from karier_asn.rules.merit.talenta.rekam import tim_ketua_lintas as tim_ketua_lintas
from karier_asn.rules.merit.talenta.rekomendasi import REKOMENDASI_TALENTA as REKOMENDASI_TALENTA
from karier_asn.rules.merit.talenta.tangga import TANGGA_DIKLAT_JENJANG as TANGGA_DIKLAT_JENJANG
from karier_asn.rules.merit.talenta.tangga import TANGGA_DISIPLIN as TANGGA_DISIPLIN
from karier_asn.rules.merit.talenta.tangga import TANGGA_KERAGAMAN as TANGGA_KERAGAMAN
from karier_asn.rules.merit.talenta.tangga import TANGGA_KESESUAIAN as TANGGA_KESESUAIAN
from karier_asn.rules.merit.talenta.tangga import TANGGA_LAMA_JABATAN as TANGGA_LAMA_JABATAN
from karier_asn.rules.merit.talenta.tangga import TANGGA_NONDEFINITIF as TANGGA_NONDEFINITIF
from karier_asn.rules.merit.talenta.tangga import TANGGA_PENDIDIKAN as TANGGA_PENDIDIKAN
from karier_asn.rules.merit.talenta.tangga import TANGGA_PENGEMBANGAN as TANGGA_PENGEMBANGAN
from karier_asn.rules.merit.talenta.tangga import TANGGA_PENGHARGAAN as TANGGA_PENGHARGAAN
from karier_asn.rules.merit.talenta.tangga import TANGGA_PREDIKAT as TANGGA_PREDIKAT
from karier_asn.rules.merit.talenta.tangga import TANGGA_SERTIFIKAT_LAIN as TANGGA_SERTIFIKAT_LAIN
from karier_asn.rules.merit.talenta.tangga import TANGGA_TIM as TANGGA_TIM
from karier_asn.rules.pelatihan.akibat_tugas_belajar import BEBAS_IKATAN_DINAS as BEBAS_IKATAN_DINAS
from karier_asn.rules.pelatihan.akibat_tugas_belajar import KALI_IKATAN as KALI_IKATAN
from karier_asn.rules.pelatihan.akibat_tugas_belajar import LAPOR_TUGAS_BELAJAR as LAPOR_TUGAS_BELAJAR
from karier_asn.rules.pelatihan.akibat_tugas_belajar import LEPAS_JA_TUGAS_BELAJAR as LEPAS_JA_TUGAS_BELAJAR
from karier_asn.rules.pelatihan.akibat_tugas_belajar import LEPAS_JF_TUGAS_BELAJAR as LEPAS_JF_TUGAS_BELAJAR
from karier_asn.rules.pelatihan.akibat_tugas_belajar import LEPAS_JPT_TUGAS_BELAJAR as LEPAS_JPT_TUGAS_BELAJAR
from karier_asn.rules.pelatihan.akibat_tugas_belajar import PASAL_IKATAN as PASAL_IKATAN
from karier_asn.rules.pelatihan.akibat_tugas_belajar import PENGEMBALIAN_BIAYA as PENGEMBALIAN_BIAYA
from karier_asn.rules.pelatihan.akibat_tugas_belajar import mengembalikan_biaya_studi as mengembalikan_biaya_studi
from karier_asn.rules.pelatihan.akibat_tugas_belajar import terikat_ikatan_dinas as terikat_ikatan_dinas
from karier_asn.rules.pelatihan.akibat_tugas_belajar import terikat_ikatan_dinas_mandiri as terikat_ikatan_dinas_mandiri
from karier_asn.rules.pelatihan.evaluasi import kurikulum_memadai as kurikulum_memadai
from karier_asn.rules.pelatihan.jam_pelajaran import JAM_PELAJARAN as JAM_PELAJARAN
from karier_asn.rules.pelatihan.jam_pelajaran import JAM_PELAJARAN_PPPK as JAM_PELAJARAN_PPPK
from karier_asn.rules.pelatihan.jam_pelajaran import JAM_PELAJARAN_TERKONVERSI as JAM_PELAJARAN_TERKONVERSI
from karier_asn.rules.pelatihan.jam_pelajaran import jam_bps_2019 as jam_bps_2019
from karier_asn.rules.pelatihan.jam_pelajaran import jam_perjanjian as jam_perjanjian
from karier_asn.rules.pelatihan.jam_pelajaran import jam_sipgan_2021 as jam_sipgan_2021
from karier_asn.rules.pelatihan.kepemimpinan import DIKLATPIM as DIKLATPIM
from karier_asn.rules.pelatihan.kepemimpinan import KEPEMIMPINAN as KEPEMIMPINAN
from karier_asn.rules.pelatihan.kepemimpinan import KEPEMIMPINAN_PP_100_2000 as KEPEMIMPINAN_PP_100_2000
from karier_asn.rules.pelatihan.kepemimpinan import PENYELENGGARA_DIKLATPIM as PENYELENGGARA_DIKLATPIM
from karier_asn.rules.pelatihan.kepemimpinan import PENYELENGGARA_KEPEMIMPINAN as PENYELENGGARA_KEPEMIMPINAN
from karier_asn.rules.pelatihan.kompetensi import JPM_CUKUP_OPTIMAL as JPM_CUKUP_OPTIMAL
from karier_asn.rules.pelatihan.kompetensi import JPM_MMS as JPM_MMS
from karier_asn.rules.pelatihan.kompetensi import JPM_MS as JPM_MS
from karier_asn.rules.pelatihan.kompetensi import JPM_OPTIMAL as JPM_OPTIMAL
from karier_asn.rules.pelatihan.kompetensi import KATEGORI_JPM_PEMETAAN as KATEGORI_JPM_PEMETAAN
from karier_asn.rules.pelatihan.kompetensi import KATEGORI_JPM_SELEKSI as KATEGORI_JPM_SELEKSI
from karier_asn.rules.pelatihan.kompetensi import STANDAR_BAKU as STANDAR_BAKU
from karier_asn.rules.pelatihan.kompetensi import STANDAR_SERAGAM as STANDAR_SERAGAM
from karier_asn.rules.pelatihan.kompetensi import jpm_paling_rendah as jpm_paling_rendah
from karier_asn.rules.pelatihan.konversi import BPS_2019 as BPS_2019
from karier_asn.rules.pelatihan.konversi import SIPGAN_2021 as SIPGAN_2021
from karier_asn.rules.pelatihan.konversi import TABEL_JP as TABEL_JP
from karier_asn.rules.pelatihan.konversi import TERCATAT as TERCATAT
from karier_asn.rules.pelatihan.konversi import bps_2019 as bps_2019
from karier_asn.rules.pelatihan.latsar import DIANGKAT_PNS as DIANGKAT_PNS
from karier_asn.rules.pelatihan.latsar import LATSAR as LATSAR
from karier_asn.rules.pelatihan.latsar import LULUS_PRAJABATAN as LULUS_PRAJABATAN
from karier_asn.rules.pelatihan.latsar import PRAJABATAN as PRAJABATAN
from karier_asn.rules.pelatihan.persyaratan import PERSYARATAN_JABATAN as PERSYARATAN_JABATAN
from karier_asn.rules.pelatihan.pka import PKA as PKA
from karier_asn.rules.pelatihan.pkn import PKN_I as PKN_I
from karier_asn.rules.pelatihan.pkn import PKN_II as PKN_II
from karier_asn.rules.pelatihan.pkp import PKP as PKP
from karier_asn.rules.pelatihan.prioritas import BACAAN_PRIORITAS as BACAAN_PRIORITAS
from karier_asn.rules.pelatihan.prioritas import PRIORITAS_PENGEMBANGAN as PRIORITAS_PENGEMBANGAN
from karier_asn.rules.pelatihan.prioritas import PRIORITAS_SUKSESI as PRIORITAS_SUKSESI
from karier_asn.rules.pelatihan.sisa import PELATIHAN_TEKNIS_KEMENAG as PELATIHAN_TEKNIS_KEMENAG
from karier_asn.rules.pelatihan.sisa import batas_usia_pensiun as batas_usia_pensiun
from karier_asn.rules.pelatihan.sisa import sisa_kali_studi as sisa_kali_studi
from karier_asn.rules.pelatihan.sisa import sisa_sebelum_bup as sisa_sebelum_bup
from karier_asn.rules.pelatihan.sisa import tanggal_bup as tanggal_bup
from karier_asn.rules.pelatihan.tugas_belajar import PERPANJANGAN_TERLAMA as PERPANJANGAN_TERLAMA
from karier_asn.rules.pelatihan.tugas_belajar import PERPANJANGAN_TUGAS_BELAJAR as PERPANJANGAN_TUGAS_BELAJAR
from karier_asn.rules.pelatihan.tugas_belajar import TUGAS_BELAJAR as TUGAS_BELAJAR
from karier_asn.rules.pelatihan.tugas_belajar import TUGAS_BELAJAR_KEHUTANAN as TUGAS_BELAJAR_KEHUTANAN
from karier_asn.rules.pelatihan.tugas_belajar import masa_sejak_pns as masa_sejak_pns
from karier_asn.rules.pensiun import BELUM_MENCAPAI_BATAS_USIA_PPPK as BELUM_MENCAPAI_BATAS_USIA_PPPK
from karier_asn.rules.pensiun import BELUM_MENCAPAI_BUP as BELUM_MENCAPAI_BUP
from karier_asn.rules.pensiun import belum_pensiun as belum_pensiun
from karier_asn.rules.pensiun import sisa_masa_jabatan as sisa_masa_jabatan
from karier_asn.rules.pensiun import sisa_masa_kerja as sisa_masa_kerja
from karier_asn.rules.pensiun import tanggal_pensiun as tanggal_pensiun
from karier_asn.rules.pensiun import tanggal_pensiun_jabatan as tanggal_pensiun_jabatan
from karier_asn.rules.peraturan import KEPKA_BKN_411_2025 as KEPKA_BKN_411_2025
from karier_asn.rules.peraturan import KEP_BKN_12_2002 as KEP_BKN_12_2002
from karier_asn.rules.peraturan import PEDOMAN_AKTUALISASI as PEDOMAN_AKTUALISASI
from karier_asn.rules.peraturan import PEDOMAN_KEMENAG as PEDOMAN_KEMENAG
from karier_asn.rules.peraturan import PERBKN_26_2019 as PERBKN_26_2019
from karier_asn.rules.peraturan import PERBKN_2_2025 as PERBKN_2_2025
from karier_asn.rules.peraturan import PERBKN_3_2023 as PERBKN_3_2023
from karier_asn.rules.peraturan import PERBKN_4_2023 as PERBKN_4_2023
from karier_asn.rules.peraturan import PERBKN_4_2025 as PERBKN_4_2025
from karier_asn.rules.peraturan import PERBKN_5_2019 as PERBKN_5_2019
from karier_asn.rules.peraturan import PERBKN_6_2022 as PERBKN_6_2022
from karier_asn.rules.peraturan import PERBKN_8_2019 as PERBKN_8_2019
from karier_asn.rules.peraturan import PERLAN_10_2018 as PERLAN_10_2018
from karier_asn.rules.peraturan import PERLAN_15_2019 as PERLAN_15_2019
from karier_asn.rules.peraturan import PERLAN_1_2021 as PERLAN_1_2021
from karier_asn.rules.peraturan import PERLAN_5_2022 as PERLAN_5_2022
from karier_asn.rules.peraturan import PERLAN_6_2022 as PERLAN_6_2022
from karier_asn.rules.peraturan import PERMENHUT_11_2025 as PERMENHUT_11_2025
from karier_asn.rules.peraturan import PERMENPANRB_15_2019 as PERMENPANRB_15_2019
from karier_asn.rules.peraturan import PERMENPANRB_17_2021 as PERMENPANRB_17_2021
from karier_asn.rules.peraturan import PERMENPANRB_1_2023 as PERMENPANRB_1_2023
from karier_asn.rules.peraturan import PERMENPANRB_20_2025 as PERMENPANRB_20_2025
from karier_asn.rules.peraturan import PERMENPANRB_22_2021 as PERMENPANRB_22_2021
from karier_asn.rules.peraturan import PERMENPANRB_38_2017 as PERMENPANRB_38_2017
from karier_asn.rules.peraturan import PERMENPANRB_3_2020 as PERMENPANRB_3_2020
from karier_asn.rules.peraturan import PERMENPANRB_6_2024 as PERMENPANRB_6_2024
from karier_asn.rules.peraturan import PERMENPANRB_7_2023 as PERMENPANRB_7_2023
from karier_asn.rules.peraturan import PERPRES_12_1961 as PERPRES_12_1961
from karier_asn.rules.peraturan import PP_100_2000 as PP_100_2000
from karier_asn.rules.peraturan import PP_101_2000 as PP_101_2000
from karier_asn.rules.peraturan import PP_11_2017 as PP_11_2017
from karier_asn.rules.peraturan import PP_12_2002 as PP_12_2002
from karier_asn.rules.peraturan import PP_13_2002 as PP_13_2002
from karier_asn.rules.peraturan import PP_17_2020 as PP_17_2020
from karier_asn.rules.peraturan import PP_24_1976 as PP_24_1976
from karier_asn.rules.peraturan import PP_29_1997 as PP_29_1997
from karier_asn.rules.peraturan import PP_30_1980 as PP_30_1980
from karier_asn.rules.peraturan import PP_30_2019 as PP_30_2019
from karier_asn.rules.peraturan import PP_49_2018 as PP_49_2018
from karier_asn.rules.peraturan import PP_53_2010 as PP_53_2010
from karier_asn.rules.peraturan import PP_7_1977 as PP_7_1977
from karier_asn.rules.peraturan import PP_94_2021 as PP_94_2021
from karier_asn.rules.peraturan import PP_99_2000 as PP_99_2000
from karier_asn.rules.peraturan import SE_28_2021 as SE_28_2021
from karier_asn.rules.peraturan import SE_4_2013 as SE_4_2013
from karier_asn.rules.peraturan import SE_BKN_15_2024 as SE_BKN_15_2024
from karier_asn.rules.peraturan import SE_BKN_3_2025 as SE_BKN_3_2025
from karier_asn.rules.peraturan import SE_BKN_9_2024 as SE_BKN_9_2024
from karier_asn.rules.peraturan import SE_MENPANRB_10_2023 as SE_MENPANRB_10_2023
from karier_asn.rules.peraturan import SE_MENPANRB_3_2023 as SE_MENPANRB_3_2023
from karier_asn.rules.peraturan import SKEMA_AKTUALISASI as SKEMA_AKTUALISASI
from karier_asn.rules.peraturan import SKEMA_MENTORING_UMUM as SKEMA_MENTORING_UMUM
from karier_asn.rules.peraturan import SKEMA_ORIENTASI as SKEMA_ORIENTASI
from karier_asn.rules.peraturan import SKEMA_TALENTA as SKEMA_TALENTA
from karier_asn.rules.peraturan import STANDAR_PKN_II as STANDAR_PKN_II
from karier_asn.rules.peraturan import SURAT_BPS_2019 as SURAT_BPS_2019
from karier_asn.rules.peraturan import TABEL_SIPGAN_2021 as TABEL_SIPGAN_2021
from karier_asn.rules.peraturan import UU_11_2019 as UU_11_2019
from karier_asn.rules.peraturan import UU_14_2005 as UU_14_2005
from karier_asn.rules.peraturan import UU_20_2023 as UU_20_2023
from karier_asn.engine.ekspresi import Syarat

__all__ = [
    "ADMINISTRATOR",
    "ADMINISTRATOR_DAERAH_KHUSUS",
    "ADMINISTRATOR_SEKOLAH_KADER",
    "ASESMEN_BERLAKU",
    "BACAAN_ASESMEN",
    "BACAAN_IP",
    "BACAAN_KREDIT",
    "BACAAN_PMK",
    "BACAAN_PRIORITAS",
    "BEBAS_IKATAN_DINAS",
    "BELUM_MENCAPAI_BATAS_USIA_PPPK",
    "BELUM_MENCAPAI_BUP",
    "BERSTATUS_PNS",
    "BIMBINGAN_KINERJA",
    "BOBOT_BAKU",
    "BOBOT_PENILAI",
    "BPS_2019",
    "CAMPURAN_TEKNIS",
    "CAPAIAN_TERTINGGI",
    "DAHULU",
    "DARI_KETERAMPILAN",
    "DIANGKAT_PNS",
    "DIKLATPIM",
    "DISTRIBUSI_PREDIKAT",
    "DISTRIBUSI_STATUS",
    "INDEKS_PENUH",
    "IP_RENDAH",
    "IP_SANGAT_TINGGI",
    "IP_SEDANG",
    "IP_TINGGI",
    "JABATAN_PPPK",
    "JABATAN_STRUKTURAL",
    "JABATAN_TNI_POLRI",
    "JALUR_JABATAN",
    "JALUR_KENAIKAN_PANGKAT",
    "JALUR_LAIN",
    "JAM_PELAJARAN",
    "JAM_PELAJARAN_PPPK",
    "JAM_PELAJARAN_TERKONVERSI",
    "JENJANG_KOMITE",
    "JENJANG_PRESIDEN",
    "JPM_CUKUP_OPTIMAL",
    "JPM_MMS",
    "JPM_MS",
    "JPM_OPTIMAL",
    "JPT_MADYA",
    "JPT_MADYA_NON_PNS",
    "JPT_MADYA_TNI_POLRI",
    "JPT_PERSETUJUAN_PRESIDEN",
    "JPT_PRATAMA",
    "JPT_PRATAMA_TNI_POLRI",
    "JPT_UTAMA",
    "JPT_UTAMA_NON_PNS",
    "JPT_UTAMA_TNI_POLRI",
    "KALI_IKATAN",
    "KANDIDAT_TALENTA",
    "KATEGORI_IP",
    "KATEGORI_JPM_PEMETAAN",
    "KATEGORI_JPM_SELEKSI",
    "KELOMPOK_RENCANA_SUKSESI",
    "KEMBALI_KE_JF",
    "KENAIKAN_JENJANG",
    "KEPEMIMPINAN",
    "KEPEMIMPINAN_PP_100_2000",
    "KEPKA_BKN_411_2025",
    "KEP_BKN_12_2002",
    "KGB",
    "KGB_PPPK",
    "KGI",
    "KGI_PPPK",
    "KONSELING_KINERJA",
    "KOTAK_TALENTA",
    "KP_ANUMERTA",
    "KP_CACAT",
    "KP_DIPERBANTUKAN",
    "KP_FUNGSIONAL",
    "KP_IJAZAH",
    "KP_PEJABAT_NEGARA",
    "KP_PENEMUAN",
    "KP_PENGABDIAN",
    "KP_PRESTASI",
    "KP_REGULER",
    "KP_SELAMA_TUGAS_BELAJAR",
    "KP_STRUKTURAL",
    "KP_TUGAS_BELAJAR",
    "KUALIFIKASI_ADMINISTRATOR",
    "LANJUTAN_AKTUALISASI",
    "LANJUTAN_ORIENTASI",
    "LANJUTAN_TALENTA",
    "LANJUTAN_UMUM",
    "LAPOR_TUGAS_BELAJAR",
    "LATSAR",
    "LEPAS_JA_TUGAS_BELAJAR",
    "LEPAS_JF_TUGAS_BELAJAR",
    "LEPAS_JPT_TUGAS_BELAJAR",
    "LULUS_PRAJABATAN",
    "MASA_CLTN",
    "MASA_JPT",
    "MASIH_PNS",
    "MASIH_PPPK",
    "MENTORING",
    "MENTORING_AKTUALISASI",
    "MENTORING_ORIENTASI",
    "MENTORING_TALENTA",
    "MENTORING_UMUM",
    "MERIT",
    "MKG",
    "MUTASI",
    "MUTASI_ATAS_PERMINTAAN",
    "MUTASI_JPT",
    "MUTASI_JPT_SEINSTANSI",
    "MUTASI_SETARA",
    "PANGKAT_IJAZAH",
    "PANGKAT_TERTINGGI",
    "PANGKAT_TUGAS_BELAJAR",
    "PASAL_IKATAN",
    "PASANGAN_AKTUALISASI",
    "PASANGAN_ORIENTASI",
    "PASANGAN_TALENTA",
    "PASANGAN_UMUM",
    "PEDOMAN_AKTUALISASI",
    "PEDOMAN_BKN",
    "PEDOMAN_KEMENAG",
    "PELAKSANA",
    "PELAMARAN",
    "PELATIHAN",
    "PELATIHAN_TEKNIS_KEMENAG",
    "PEMANTAUAN_SUKSESOR",
    "PEMBERIAN_CLTN",
    "PENCANTUMAN_GELAR",
    "PENEMPATAN_KOMITE",
    "PENEMPATAN_LANGSUNG",
    "PENGANGKATAN",
    "PENGAWAS",
    "PENGEMBALIAN_BIAYA",
    "PENYELENGGARA_DIKLATPIM",
    "PENYELENGGARA_KEPEMIMPINAN",
    "PENYESUAIAN_JENJANG",
    "PENYESUAIAN_KEAHLIAN",
    "PENYESUAIAN_KETERAMPILAN",
    "PENYETARAAN",
    "PERBAIKAN_KINERJA",
    "PERBAIKAN_KINERJA_JPT",
    "PERBKN_26_2019",
    "PERBKN_2_2025",
    "PERBKN_3_2023",
    "PERBKN_4_2023",
    "PERBKN_4_2025",
    "PERBKN_5_2019",
    "PERBKN_6_2022",
    "PERBKN_8_2019",
    "PERLAN_10_2018",
    "PERLAN_15_2019",
    "PERLAN_1_2021",
    "PERLAN_5_2022",
    "PERLAN_6_2022",
    "PERMENHUT_11_2025",
    "PERMENPANRB_15_2019",
    "PERMENPANRB_17_2021",
    "PERMENPANRB_1_2023",
    "PERMENPANRB_20_2025",
    "PERMENPANRB_22_2021",
    "PERMENPANRB_38_2017",
    "PERMENPANRB_3_2020",
    "PERMENPANRB_6_2024",
    "PERMENPANRB_7_2023",
    "PERPANJANGAN_TERLAMA",
    "PERPANJANGAN_TUGAS_BELAJAR",
    "PERPINDAHAN_KEAHLIAN",
    "PERPINDAHAN_KETERAMPILAN",
    "PERPRES_12_1961",
    "PERSYARATAN_JABATAN",
    "PERTAMA_KEAHLIAN",
    "PERTAMA_KETERAMPILAN",
    "PKA",
    "PKN_I",
    "PKN_II",
    "PKP",
    "PNS_AKTIF",
    "PPPK_AKTIF",
    "PP_100_2000",
    "PP_101_2000",
    "PP_11_2017",
    "PP_12_2002",
    "PP_13_2002",
    "PP_17_2020",
    "PP_24_1976",
    "PP_29_1997",
    "PP_30_1980",
    "PP_30_2019",
    "PP_49_2018",
    "PP_53_2010",
    "PP_7_1977",
    "PP_94_2021",
    "PP_99_2000",
    "PRAJABATAN",
    "PRIORITAS_PENGEMBANGAN",
    "PRIORITAS_SUKSESI",
    "PROMOSI",
    "REKOMENDASI_TALENTA",
    "SEKDA_KABUPATEN_KOTA",
    "SELEKSI_TERBUKA",
    "SEMUA",
    "SETAHUN_SESUDAH_HUKUMAN",
    "SE_28_2021",
    "SE_4_2013",
    "SE_BKN_15_2024",
    "SE_BKN_3_2025",
    "SE_BKN_9_2024",
    "SE_MENPANRB_10_2023",
    "SE_MENPANRB_3_2023",
    "SIPGAN_2021",
    "SKEMA_AKTUALISASI",
    "SKEMA_MENTORING",
    "SKEMA_MENTORING_UMUM",
    "SKEMA_ORIENTASI",
    "SKEMA_TALENTA",
    "SKOR_PENDIDIKAN",
    "SKOR_PREDIKAT",
    "STANDAR_BAKU",
    "STANDAR_PKN_II",
    "STANDAR_SERAGAM",
    "SUKSESI_INSTANSI",
    "SUKSESI_NASIONAL",
    "SURAT_BPS_2019",
    "TABEL_JP",
    "TABEL_SIPGAN_2021",
    "TANGGA_DIKLAT_JENJANG",
    "TANGGA_DISIPLIN",
    "TANGGA_KERAGAMAN",
    "TANGGA_KESESUAIAN",
    "TANGGA_LAMA_JABATAN",
    "TANGGA_NONDEFINITIF",
    "TANGGA_PENDIDIKAN",
    "TANGGA_PENGEMBANGAN",
    "TANGGA_PENGHARGAAN",
    "TANGGA_PREDIKAT",
    "TANGGA_SERTIFIKAT_LAIN",
    "TANGGA_TIM",
    "TATA_GAJI_BERKALA",
    "TATA_IP",
    "TATA_KREDIT",
    "TERCATAT",
    "TIDAK_RANGKAP",
    "TIDAK_RANGKAP_STRUKTURAL",
    "TUGAS_BELAJAR",
    "TUGAS_BELAJAR_KEHUTANAN",
    "UJI_KOMPETENSI_JENJANG",
    "UU_11_2019",
    "UU_14_2005",
    "UU_20_2023",
    "akk_jenjang",
    "akk_pangkat",
    "angka_kredit",
    "angka_kredit_pangkat",
    "asesmen_berlaku",
    "asumsi_kredit",
    "banyak_diklat_jenjang",
    "banyak_pelatihan_bersertifikat",
    "banyak_pelatihan_lain",
    "batas_usia_pensiun",
    "bebas_hukuman",
    "belum_pensiun",
    "bps_2019",
    "dalam_pangkat",
    "dalam_pangkat_pejabat_negara",
    "diangkat_kembali_dari_penugasan",
    "dihukum_karena_target",
    "diklat_jabatan",
    "diklat_seminar",
    "diklat_teknis",
    "dinas_sejak_gaji_berkala",
    "hukuman_berat_lima_tahun",
    "hukuman_lima_tahun",
    "hukuman_sedang_lima_tahun",
    "jam_bps_2019",
    "jam_perjanjian",
    "jam_sipgan_2021",
    "jam_teknis",
    "jenjang_teratas",
    "jpm_jumlah",
    "jpm_paling_rendah",
    "jpm_rasio",
    "jpm_rasio_dibatasi",
    "jpm_rasio_dibulatkan",
    "kebutuhan_jenjang_pangkat",
    "kesenjangan_tercatat",
    "kesenjangan_tertutup",
    "kgb_ditunda",
    "kompeten",
    "kurikulum_memadai",
    "lama_cltn",
    "langkah_jenjang",
    "langkah_pangkat",
    "letak_pangkat",
    "lowongan_berikutnya",
    "masa_berlaku",
    "masa_kerja_gaji_berkala",
    "masa_sejak_diangkat",
    "masa_sejak_hukuman",
    "masa_sejak_pns",
    "masuk_di_atas",
    "melamar",
    "mencapai_bup",
    "mengajukan_keberatan",
    "mengembalikan_biaya_studi",
    "meninggal_sebagai_pns",
    "merujuk",
    "nilai_ip",
    "pangkat_tertinggi_jf_saat_studi",
    "pasangan_aktualisasi",
    "pasangan_orientasi",
    "pasangan_talenta",
    "pasangan_umum",
    "pendidikan_berikutnya",
    "pengalaman",
    "pengalaman_bidang",
    "pengalaman_terkait",
    "penghargaan_instansi",
    "penghargaan_internasional",
    "penghargaan_lintas_instansi",
    "penghargaan_nasional",
    "pensiun_mentor",
    "penyetaraan",
    "pernah_menduduki",
    "pernah_tanpa_lowongan",
    "peta_jabatan_berikutnya",
    "plh_lebih_tinggi",
    "plh_setara",
    "plt_lebih_tinggi",
    "plt_setara",
    "sejak_penetapan",
    "selesai_dihukum_dari_jf",
    "sisa_kali_studi",
    "sisa_masa_jabatan",
    "sisa_masa_kerja",
    "sisa_masa_kerja_mentor",
    "sisa_sebelum_bup",
    "standar_terpenuhi",
    "tanggal_bup",
    "tanggal_pensiun",
    "tanggal_pensiun_jabatan",
    "terikat_ikatan_dinas",
    "terikat_ikatan_dinas_mandiri",
    "tidak_pernah_dihukum",
    "tim_anggota",
    "tim_anggota_lintas",
    "tim_ketua",
    "tim_ketua_lintas",
    "tmt_jabatan_asal",
    "tmt_jenjang",
    "uji_kompetensi_berikutnya",
    "uji_kompetensi_jenjang_pangkat",
    "umur_asesmen",
    "usia_paling_tinggi",
]
MERIT: tuple[Syarat, ...]
PELATIHAN: tuple[Syarat, ...]
MENTORING: tuple[Syarat, ...]
SEMUA: tuple[Syarat, ...]
DAHULU: tuple[Syarat, ...]
