"""The vocabulary rules are written in: what can be known of an employee, a post sought, or a pair.

Each fact is a plain function whose annotations say which subjects it reads. Facts are histories, never "as of
today" values; what a record does not say is unknown (``None``), never "no" and never 0.
"""

from __future__ import annotations

from karier_asn.domain.fakta.diri import integritas as integritas
from karier_asn.domain.fakta.diri import pendidikan as pendidikan
from karier_asn.domain.fakta.diri import pns as pns
from karier_asn.domain.fakta.diri import rekam_jejak as rekam_jejak
from karier_asn.domain.fakta.diri import sehat as sehat
from karier_asn.domain.fakta.diri import tanggal_lahir as tanggal_lahir
from karier_asn.domain.fakta.diri import usia as usia
from karier_asn.domain.fakta.disiplin import dihukum as dihukum
from karier_asn.domain.fakta.disiplin import dihukum_berat as dihukum_berat
from karier_asn.domain.fakta.disiplin import kenaikan_pangkat_ditunda as kenaikan_pangkat_ditunda
from karier_asn.domain.fakta.disiplin import mentor_dihukum as mentor_dihukum
from karier_asn.domain.fakta.disiplin import pernah_dihukum as pernah_dihukum
from karier_asn.domain.fakta.disiplin import pernah_dihukum_sedang_berat as pernah_dihukum_sedang_berat
from karier_asn.domain.fakta.disiplin import tmt_hukuman_terakhir as tmt_hukuman_terakhir
from karier_asn.domain.fakta.jabatan import administrator as administrator
from karier_asn.domain.fakta.jabatan import ahli_madya as ahli_madya
from karier_asn.domain.fakta.jabatan import ahli_utama as ahli_utama
from karier_asn.domain.fakta.jabatan import bidang_terkait as bidang_terkait
from karier_asn.domain.fakta.jabatan import jf_setingkat as jf_setingkat
from karier_asn.domain.fakta.jabatan import jpt_madya as jpt_madya
from karier_asn.domain.fakta.jabatan import jpt_pratama as jpt_pratama
from karier_asn.domain.fakta.jabatan import pejabat as pejabat
from karier_asn.domain.fakta.jabatan import pelaksana as pelaksana
from karier_asn.domain.fakta.jabatan import pengawas as pengawas
from karier_asn.domain.fakta.kenaikan_pangkat import bekerja as bekerja
from karier_asn.domain.fakta.kenaikan_pangkat import cacat_karena_dinas as cacat_karena_dinas
from karier_asn.domain.fakta.kenaikan_pangkat import diklatpim_3 as diklatpim_3
from karier_asn.domain.fakta.kenaikan_pangkat import diklatpim_4 as diklatpim_4
from karier_asn.domain.fakta.kenaikan_pangkat import fungsional as fungsional
from karier_asn.domain.fakta.kenaikan_pangkat import golongan_berikutnya as golongan_berikutnya
from karier_asn.domain.fakta.kenaikan_pangkat import kredit_terpenuhi as kredit_terpenuhi
from karier_asn.domain.fakta.kenaikan_pangkat import lepas_jabatan_organik as lepas_jabatan_organik
from karier_asn.domain.fakta.kenaikan_pangkat import lulus_tugas_belajar as lulus_tugas_belajar
from karier_asn.domain.fakta.kenaikan_pangkat import masa_jabatan as masa_jabatan
from karier_asn.domain.fakta.kenaikan_pangkat import meninggal as meninggal
from karier_asn.domain.fakta.kenaikan_pangkat import pangkat_terendah_ditetapkan as pangkat_terendah_ditetapkan
from karier_asn.domain.fakta.kenaikan_pangkat import pangkat_terendah_eselon as pangkat_terendah_eselon
from karier_asn.domain.fakta.kenaikan_pangkat import pangkat_tertinggi_ditetapkan as pangkat_tertinggi_ditetapkan
from karier_asn.domain.fakta.kenaikan_pangkat import pangkat_tertinggi_eselon as pangkat_tertinggi_eselon
from karier_asn.domain.fakta.kenaikan_pangkat import pejabat_negara as pejabat_negara
from karier_asn.domain.fakta.kenaikan_pangkat import penemuan_baru as penemuan_baru
from karier_asn.domain.fakta.kenaikan_pangkat import pernah_dihukum_berat as pernah_dihukum_berat
from karier_asn.domain.fakta.kenaikan_pangkat import prestasi_luar_biasa as prestasi_luar_biasa
from karier_asn.domain.fakta.kenaikan_pangkat import struktural as struktural
from karier_asn.domain.fakta.kenaikan_pangkat import tewas as tewas
from karier_asn.domain.fakta.kenaikan_pangkat import tmt_jabatan as tmt_jabatan
from karier_asn.domain.fakta.kenaikan_pangkat import tugas_sesuai_ijazah as tugas_sesuai_ijazah
from karier_asn.domain.fakta.kenaikan_pangkat import ujian_dinas_1 as ujian_dinas_1
from karier_asn.domain.fakta.kenaikan_pangkat import ujian_dinas_2 as ujian_dinas_2
from karier_asn.domain.fakta.kenaikan_pangkat import ujian_penyesuaian as ujian_penyesuaian
from karier_asn.domain.fakta.kinerja import predikat_dua_tahun as predikat_dua_tahun
from karier_asn.domain.fakta.kinerja import predikat_dua_tahun_lalu as predikat_dua_tahun_lalu
from karier_asn.domain.fakta.kinerja import predikat_tahun_lalu as predikat_tahun_lalu
from karier_asn.domain.fakta.kompetensi import kompeten as kompeten
from karier_asn.domain.fakta.pangkat import golongan as golongan
from karier_asn.domain.fakta.pangkat import masa_pangkat as masa_pangkat
from karier_asn.domain.fakta.pangkat import tidak_melampaui_atasan as tidak_melampaui_atasan
from karier_asn.domain.fakta.pangkat import tmt_pangkat as tmt_pangkat
from karier_asn.domain.fakta.pasangan import atasan_langsung as atasan_langsung
from karier_asn.domain.fakta.pasangan import bidang_sama as bidang_sama
from karier_asn.domain.fakta.pasangan import orang_sama as orang_sama
from karier_asn.domain.fakta.pasangan import selisih_golongan as selisih_golongan
from karier_asn.domain.fakta.pelatihan import jam_pelajaran as jam_pelajaran
from karier_asn.domain.fakta.pelatihan import pelatihan_dasar as pelatihan_dasar
from karier_asn.domain.fakta.pensiun import batas_usia_tersendiri as batas_usia_tersendiri
from karier_asn.domain.fakta.pensiun import dosen as dosen
from karier_asn.domain.fakta.pensiun import guru as guru
from karier_asn.domain.fakta.pensiun import jenjang_jabatan as jenjang_jabatan
from karier_asn.domain.fakta.pensiun import peneliti_atau_perekayasa as peneliti_atau_perekayasa
from karier_asn.domain.fakta.pensiun import tanggal_batas_usia_tersendiri as tanggal_batas_usia_tersendiri
