# made by alat/pintu.py; changes made by hand are lost

from karier_asn.domain.akhir_karier import AkhirKarier as AkhirKarier
from karier_asn.domain.akhir_karier import IsiAkhirKarier as IsiAkhirKarier
from karier_asn.domain.alur import ALUR as ALUR
from karier_asn.domain.alur import Alur as Alur
from karier_asn.domain.alur import BentukAlur as BentukAlur
from karier_asn.domain.alur import bentuk_alur as bentuk_alur
from karier_asn.domain.asesmen import HasilPenilaian as HasilPenilaian
from karier_asn.domain.asesmen import MasaBerlaku as MasaBerlaku
from karier_asn.domain.asesmen import hasil_penilaian as hasil_penilaian
from karier_asn.domain.asesmen import masih_berlaku as masih_berlaku
from karier_asn.domain.buku import BarisBuku as BarisBuku
from karier_asn.domain.buku import Buku as Buku
from karier_asn.domain.buku import Entri as Entri
from karier_asn.domain.buku import Rekening as Rekening
from karier_asn.domain.dinas_tni_polri import DinasTniPolri as DinasTniPolri
from karier_asn.domain.disiplin import Akibat as Akibat
from karier_asn.domain.disiplin import JenisHukuman as JenisHukuman
from karier_asn.domain.disiplin import LangkahAbsen as LangkahAbsen
from karier_asn.domain.disiplin import RezimDisiplin as RezimDisiplin
from karier_asn.domain.disiplin import TanggaAbsen as TanggaAbsen
from karier_asn.domain.distribusi import DistribusiPredikat as DistribusiPredikat
from karier_asn.domain.distribusi import PredikatOrganisasi as PredikatOrganisasi
from karier_asn.domain.evaluasi import EvaluasiPelatihan as EvaluasiPelatihan
from karier_asn.domain.evaluasi import IsiEvaluasiPelatihan as IsiEvaluasiPelatihan
from karier_asn.domain.evaluasi import IsiPerubahanKompetensi as IsiPerubahanKompetensi
from karier_asn.domain.evaluasi import IsiRerata as IsiRerata
from karier_asn.domain.evaluasi import Penjawab as Penjawab
from karier_asn.domain.evaluasi import PerubahanKompetensi as PerubahanKompetensi
from karier_asn.domain.evaluasi import PerubahanNilai as PerubahanNilai
from karier_asn.domain.evaluasi import PesertaPelatihan as PesertaPelatihan
from karier_asn.domain.evaluasi import Rerata as Rerata
from karier_asn.domain.evaluasi import TingkatEvaluasi as TingkatEvaluasi
from karier_asn.domain.evaluasi import UmpanBalikPelatihan as UmpanBalikPelatihan
from karier_asn.domain.gaji_berkala import GajiBerkala as GajiBerkala
from karier_asn.domain.indikator import IndikatorKinerja as IndikatorKinerja
from karier_asn.domain.ingatan import terakhir as terakhir
from karier_asn.domain.jabatan import Eselon as Eselon
from karier_asn.domain.jabatan import Jabatan as Jabatan
from karier_asn.domain.jabatan import JenisJabatan as JenisJabatan
from karier_asn.domain.jabatan import JenisPenugasan as JenisPenugasan
from karier_asn.domain.jabatan import Jenjang as Jenjang
from karier_asn.domain.jabatan import Kekhususan as Kekhususan
from karier_asn.domain.jabatan import Rumpun as Rumpun
from karier_asn.domain.jam_pelajaran import BarisJP as BarisJP
from karier_asn.domain.jam_pelajaran import BatasJP as BatasJP
from karier_asn.domain.jam_pelajaran import Jangka as Jangka
from karier_asn.domain.jam_pelajaran import KolomJP as KolomJP
from karier_asn.domain.jam_pelajaran import Satuan as Satuan
from karier_asn.domain.jam_pelajaran import TabelJP as TabelJP
from karier_asn.domain.jendela import Jendela as Jendela
from karier_asn.domain.jenis_pegawai import JenisPegawai as JenisPegawai
from karier_asn.domain.kalender import HariKerja as HariKerja
from karier_asn.domain.kalender import KalenderKerja as KalenderKerja
from karier_asn.domain.kalender import senin_jumat as senin_jumat
from karier_asn.domain.katalog import Katalog as Katalog
from karier_asn.domain.katalog import Manfaat as Manfaat
from karier_asn.domain.katalog import Penawaran as Penawaran
from karier_asn.domain.katalog import Peningkatan as Peningkatan
from karier_asn.domain.katalog import Porsi as Porsi
from karier_asn.domain.kategori import BatasKategori as BatasKategori
from karier_asn.domain.kategori import KategoriPemetaan as KategoriPemetaan
from karier_asn.domain.kategori import KategoriSeleksi as KategoriSeleksi
from karier_asn.domain.keberatan import TataKeberatan as TataKeberatan
from karier_asn.domain.kedudukan import KedudukanHukum as KedudukanHukum
from karier_asn.domain.kelengkapan import HANYA_ASN as HANYA_ASN
from karier_asn.domain.kelengkapan import SELA as SELA
from karier_asn.domain.kelengkapan import complete as complete
from karier_asn.domain.kesenjangan import JUMLAH as JUMLAH
from karier_asn.domain.kesenjangan import Kesenjangan as Kesenjangan
from karier_asn.domain.kesenjangan import RASIO as RASIO
from karier_asn.domain.kesenjangan import RASIO_DIBATASI as RASIO_DIBATASI
from karier_asn.domain.kesenjangan import RASIO_DIBULATKAN as RASIO_DIBULATKAN
from karier_asn.domain.kesenjangan import RUMUS_JPM as RUMUS_JPM
from karier_asn.domain.kesenjangan import RumusJPM as RumusJPM
from karier_asn.domain.kesenjangan import capaian as capaian
from karier_asn.domain.kesenjangan import gaps as gaps
from karier_asn.domain.kesenjangan import indeks_kesenjangan as indeks_kesenjangan
from karier_asn.domain.kesenjangan import jpm as jpm
from karier_asn.domain.kesenjangan_pasangan import butir_kesenjangan as butir_kesenjangan
from karier_asn.domain.kinerja import ArahTren as ArahTren
from karier_asn.domain.kinerja import Aspek as Aspek
from karier_asn.domain.kinerja import KUADRAN as KUADRAN
from karier_asn.domain.kinerja import SKALA as SKALA
from karier_asn.domain.kinerja import SkalaKinerja as SkalaKinerja
from karier_asn.domain.kinerja import Sorotan as Sorotan
from karier_asn.domain.kinerja import TahunTren as TahunTren
from karier_asn.domain.kinerja import Tren as Tren
from karier_asn.domain.kinerja import dengan_predikat as dengan_predikat
from karier_asn.domain.kinerja import kekuatan as kekuatan
from karier_asn.domain.kinerja import kelemahan as kelemahan
from karier_asn.domain.kinerja import kuadran as kuadran
from karier_asn.domain.kinerja import nilai_pp_30 as nilai_pp_30
from karier_asn.domain.kinerja import nilai_pp_46 as nilai_pp_46
from karier_asn.domain.kinerja import predikat_pp_30 as predikat_pp_30
from karier_asn.domain.kinerja import predikat_pp_46 as predikat_pp_46
from karier_asn.domain.kinerja import tren as tren
from karier_asn.domain.kosong import KOSONG as KOSONG
from karier_asn.domain.kosong import Kosong as Kosong
from karier_asn.domain.kosong import makna_kosong as makna_kosong
from karier_asn.domain.kredit.dasar import BacaanKredit as BacaanKredit
from karier_asn.domain.kredit.dasar import CatatanKredit as CatatanKredit
from karier_asn.domain.kredit.dasar import DasarKredit as DasarKredit
from karier_asn.domain.kredit.jenjang import JenjangJF as JenjangJF
from karier_asn.domain.kredit.jenjang import LangkahJenjang as LangkahJenjang
from karier_asn.domain.kredit.jenjang import LangkahPangkat as LangkahPangkat
from karier_asn.domain.kredit.jenjang import LetakPangkat as LetakPangkat
from karier_asn.domain.kredit.masa import MasaJenjang as MasaJenjang
from karier_asn.domain.kredit.pembuka import TataKredit as TataKredit
from karier_asn.domain.kredit.tabel import NilaiTetap as NilaiTetap
from karier_asn.domain.kredit.tata import Penggal as Penggal
from karier_asn.domain.kredit.tata import TataKonversi as TataKonversi
from karier_asn.domain.kredit.terbuka import Penutup as Penutup
from karier_asn.domain.kredit.terbuka import Sementara as Sementara
from karier_asn.domain.lamaran import KeanggotaanPartai as KeanggotaanPartai
from karier_asn.domain.lamaran import Lamaran as Lamaran
from karier_asn.domain.masa_kerja import MasaKerja as MasaKerja
from karier_asn.domain.masa_kerja_golongan import TataMKG as TataMKG
from karier_asn.domain.mentoring import BagianSkor as BagianSkor
from karier_asn.domain.mentoring import BobotSkor as BobotSkor
from karier_asn.domain.mentoring import Sisi as Sisi
from karier_asn.domain.mentoring import Skema as Skema
from karier_asn.domain.mentoring import Skor as Skor
from karier_asn.domain.mentoring import UnsurSkor as UnsurSkor
from karier_asn.domain.mentoring import bobot as bobot
from karier_asn.domain.nip import JenisKelamin as JenisKelamin
from karier_asn.domain.nip import JenisNIP as JenisNIP
from karier_asn.domain.nip import NIP as NIP
from karier_asn.domain.nip import compact as compact
from karier_asn.domain.nip import is_valid as is_valid
from karier_asn.domain.nip import mask as mask
from karier_asn.domain.nip import validate as validate
from karier_asn.domain.pangkat import JalurKenaikanPangkat as JalurKenaikanPangkat
from karier_asn.domain.pangkat import JalurLain as JalurLain
from karier_asn.domain.pedoman import BagianTerukur as BagianTerukur
from karier_asn.domain.pedoman import PedomanTalenta as PedomanTalenta
from karier_asn.domain.pedoman import PengukuranTalenta as PengukuranTalenta
from karier_asn.domain.pedoman_inovasi import PedomanInovasi as PedomanInovasi
from karier_asn.domain.pedoman_inovasi import PoinPrakarsa as PoinPrakarsa
from karier_asn.domain.pedoman_inovasi import PoinSetahun as PoinSetahun
from karier_asn.domain.pegawai import Asesmen as Asesmen
from karier_asn.domain.pegawai import Cltn as Cltn
from karier_asn.domain.pegawai import HukumanDisiplin as HukumanDisiplin
from karier_asn.domain.pegawai import Ijazah as Ijazah
from karier_asn.domain.pegawai import KenaikanPangkat as KenaikanPangkat
from karier_asn.domain.pegawai import Pegawai as Pegawai
from karier_asn.domain.pegawai import Pelatihan as Pelatihan
from karier_asn.domain.pegawai import Penilaian as Penilaian
from karier_asn.domain.pegawai import Penugasan as Penugasan
from karier_asn.domain.pelatihan import BagianKurikulum as BagianKurikulum
from karier_asn.domain.pelatihan import BentukPelatihan as BentukPelatihan
from karier_asn.domain.pelatihan import CaraPelatihan as CaraPelatihan
from karier_asn.domain.pelatihan import JalurPelatihan as JalurPelatihan
from karier_asn.domain.pelatihan import Kurikulum as Kurikulum
from karier_asn.domain.pelatihan import LingkupPelatihan as LingkupPelatihan
from karier_asn.domain.pelatihan import Penyelenggara as Penyelenggara
from karier_asn.domain.pelatihan import ProgramPelatihan as ProgramPelatihan
from karier_asn.domain.pelatihan import UsulPelatihan as UsulPelatihan
from karier_asn.domain.pendampingan import Pendampingan as Pendampingan
from karier_asn.domain.pendampingan import Peran as Peran
from karier_asn.domain.pendampingan import Sasaran as Sasaran
from karier_asn.domain.pendampingan import Sesi as Sesi
from karier_asn.domain.pendampingan import UmpanBalikPendampingan as UmpanBalikPendampingan
from karier_asn.domain.pengisian import KeadaanInstansi as KeadaanInstansi
from karier_asn.domain.pengisian import Pengisian as Pengisian
from karier_asn.domain.peran import Mentee as Mentee
from karier_asn.domain.peran import Mentor as Mentor
from karier_asn.domain.pertentangan import Pertentangan as Pertentangan
from karier_asn.domain.pertentangan import contradictions as contradictions
from karier_asn.domain.prakarsa import ArahDampak as ArahDampak
from karier_asn.domain.prakarsa import BuktiPrakarsa as BuktiPrakarsa
from karier_asn.domain.prakarsa import DampakPrakarsa as DampakPrakarsa
from karier_asn.domain.prakarsa import HadirPrakarsa as HadirPrakarsa
from karier_asn.domain.prakarsa import Inovasi as Inovasi
from karier_asn.domain.prakarsa import JenisPrakarsa as JenisPrakarsa
from karier_asn.domain.prakarsa import LingkupPrakarsa as LingkupPrakarsa
from karier_asn.domain.prakarsa import Partisipasi as Partisipasi
from karier_asn.domain.prakarsa import PeranPrakarsa as PeranPrakarsa
from karier_asn.domain.prakarsa import Prakarsa as Prakarsa
from karier_asn.domain.prakarsa import RekanPrakarsa as RekanPrakarsa
from karier_asn.domain.prakarsa import StatusPrakarsa as StatusPrakarsa
from karier_asn.domain.prakarsa import TahapPrakarsa as TahapPrakarsa
from karier_asn.domain.profesionalitas import Diklat as Diklat
from karier_asn.domain.profesionalitas import JenisDiklat as JenisDiklat
from karier_asn.domain.profesionalitas import KategoriIP as KategoriIP
from karier_asn.domain.profesionalitas import KeadaanIP as KeadaanIP
from karier_asn.domain.profesionalitas import KelompokIP as KelompokIP
from karier_asn.domain.profesionalitas import PoinIP as PoinIP
from karier_asn.domain.profesionalitas import RekamDisiplin as RekamDisiplin
from karier_asn.domain.profesionalitas import TataIP as TataIP
from karier_asn.domain.rekam import AngkaKredit as AngkaKredit
from karier_asn.domain.rekam import JenisAngkaKredit as JenisAngkaKredit
from karier_asn.domain.rekam import JenisKenaikanPangkat as JenisKenaikanPangkat
from karier_asn.domain.rekam import JenisPenetapan as JenisPenetapan
from karier_asn.domain.rekam import JenisUjian as JenisUjian
from karier_asn.domain.rekam import LingkupPenghargaan as LingkupPenghargaan
from karier_asn.domain.rekam import Penetapan as Penetapan
from karier_asn.domain.rekam import PenetapanGolonganPPPK as PenetapanGolonganPPPK
from karier_asn.domain.rekam import Penghargaan as Penghargaan
from karier_asn.domain.rekam import PenilaianPeriodik as PenilaianPeriodik
from karier_asn.domain.rekam import PeninjauanMasaKerja as PeninjauanMasaKerja
from karier_asn.domain.rekam import PeranTim as PeranTim
from karier_asn.domain.rekam import PerjanjianKerja as PerjanjianKerja
from karier_asn.domain.rekam import PerubahanKedudukan as PerubahanKedudukan
from karier_asn.domain.rekam import Sertifikasi as Sertifikasi
from karier_asn.domain.rekam import TugasBelajar as TugasBelajar
from karier_asn.domain.rekam import Ujian as Ujian
from karier_asn.domain.seleksi import AnggotaPanitia as AnggotaPanitia
from karier_asn.domain.seleksi import BobotSeleksi as BobotSeleksi
from karier_asn.domain.seleksi import IsiPengumuman as IsiPengumuman
from karier_asn.domain.seleksi import JenisInstansi as JenisInstansi
from karier_asn.domain.seleksi import Lingkup as Lingkup
from karier_asn.domain.seleksi import Pelamar as Pelamar
from karier_asn.domain.seleksi import Peserta as Peserta
from karier_asn.domain.seleksi import Seleksi as Seleksi
from karier_asn.domain.seleksi import Tahapan as Tahapan
from karier_asn.domain.seleksi import UnsurPanitia as UnsurPanitia
from karier_asn.domain.sertifikat import SertifikatPelatihan as SertifikatPelatihan
from karier_asn.domain.sertifikat import certificates as certificates
from karier_asn.domain.standar import JenisKompetensi as JenisKompetensi
from karier_asn.domain.standar import Kompetensi as Kompetensi
from karier_asn.domain.standar import SifatSyarat as SifatSyarat
from karier_asn.domain.standar import SyaratPelatihan as SyaratPelatihan
from karier_asn.domain.standar import SyaratPendidikan as SyaratPendidikan
from karier_asn.domain.standar import TingkatKompetensi as TingkatKompetensi
from karier_asn.domain.standar_baku import StandarBaku as StandarBaku
from karier_asn.domain.studi import Akreditasi as Akreditasi
from karier_asn.domain.studi import AlasanPerpanjangan as AlasanPerpanjangan
from karier_asn.domain.studi import IkatanDinas as IkatanDinas
from karier_asn.domain.studi import JenjangStudi as JenjangStudi
from karier_asn.domain.studi import PersyaratanStudi as PersyaratanStudi
from karier_asn.domain.studi import UsulPerpanjangan as UsulPerpanjangan
from karier_asn.domain.studi import UsulTugasBelajar as UsulTugasBelajar
from karier_asn.domain.studi import akhir_normatif as akhir_normatif
from karier_asn.domain.studi import diperpanjang as diperpanjang
from karier_asn.domain.studi import ikatan_dinas as ikatan_dinas
from karier_asn.domain.studi import lama_studi as lama_studi
from karier_asn.domain.studi import masa_ikatan as masa_ikatan
from karier_asn.domain.studi import mengembalikan_biaya as mengembalikan_biaya
from karier_asn.domain.talenta import BatasSumbu as BatasSumbu
from karier_asn.domain.talenta import KandidatTalenta as KandidatTalenta
from karier_asn.domain.talenta import Kotak as Kotak
from karier_asn.domain.talenta import Potensial as Potensial
from karier_asn.domain.talenta import RencanaPenempatan as RencanaPenempatan
from karier_asn.domain.talenta import Talenta as Talenta
from karier_asn.domain.talenta import UnsurTalenta as UnsurTalenta
from karier_asn.domain.talenta import nilai_sumbu as nilai_sumbu
from karier_asn.domain.talenta import peringkat as peringkat
from karier_asn.domain.tangga import AnakTangga as AnakTangga
from karier_asn.domain.tangga import Tangga as Tangga
from karier_asn.domain.tangga import Terukur as Terukur
from karier_asn.domain.tempo import Pangkal as Pangkal
from karier_asn.domain.tempo import TataGajiBerkala as TataGajiBerkala
from karier_asn.domain.tempo import Tempo as Tempo
from karier_asn.domain.tingkat import Ekspektasi as Ekspektasi
from karier_asn.domain.tingkat import Golongan as Golongan
from karier_asn.domain.tingkat import GolonganPPPK as GolonganPPPK
from karier_asn.domain.tingkat import Pendidikan as Pendidikan
from karier_asn.domain.tingkat import Predikat as Predikat
from karier_asn.domain.tingkat import Tingkat as Tingkat
from karier_asn.domain.tingkat import TingkatHukuman as TingkatHukuman
from karier_asn.domain.umpan_balik import BobotPenilai as BobotPenilai
from karier_asn.domain.umpan_balik import Pendapat as Pendapat
from karier_asn.domain.umpan_balik import PeranPenilai as PeranPenilai
from karier_asn.domain.umpan_balik import RataPeran as RataPeran
from karier_asn.domain.umpan_balik import TataUmpanBalik as TataUmpanBalik
from karier_asn.engine.asal import Asal as Asal
from karier_asn.engine.asal import BarisRiwayat as BarisRiwayat
from karier_asn.engine.asal import with_origin as with_origin

__all__ = [
    "ALUR",
    "AkhirKarier",
    "Akibat",
    "Akreditasi",
    "AlasanPerpanjangan",
    "Alur",
    "AnakTangga",
    "AnggotaPanitia",
    "AngkaKredit",
    "ArahDampak",
    "ArahTren",
    "Asal",
    "Asesmen",
    "Aspek",
    "BacaanKredit",
    "BagianKurikulum",
    "BagianSkor",
    "BagianTerukur",
    "BarisBuku",
    "BarisJP",
    "BarisRiwayat",
    "BatasJP",
    "BatasKategori",
    "BatasSumbu",
    "BentukAlur",
    "BentukPelatihan",
    "BobotPenilai",
    "BobotSeleksi",
    "BobotSkor",
    "BuktiPrakarsa",
    "Buku",
    "CaraPelatihan",
    "CatatanKredit",
    "Cltn",
    "DampakPrakarsa",
    "DasarKredit",
    "Diklat",
    "DinasTniPolri",
    "DistribusiPredikat",
    "Ekspektasi",
    "Entri",
    "Eselon",
    "EvaluasiPelatihan",
    "GajiBerkala",
    "Golongan",
    "GolonganPPPK",
    "HANYA_ASN",
    "HadirPrakarsa",
    "HariKerja",
    "HasilPenilaian",
    "HukumanDisiplin",
    "Ijazah",
    "IkatanDinas",
    "IndikatorKinerja",
    "Inovasi",
    "IsiAkhirKarier",
    "IsiEvaluasiPelatihan",
    "IsiPengumuman",
    "IsiPerubahanKompetensi",
    "IsiRerata",
    "JUMLAH",
    "Jabatan",
    "JalurKenaikanPangkat",
    "JalurLain",
    "JalurPelatihan",
    "Jangka",
    "Jendela",
    "JenisAngkaKredit",
    "JenisDiklat",
    "JenisHukuman",
    "JenisInstansi",
    "JenisJabatan",
    "JenisKelamin",
    "JenisKenaikanPangkat",
    "JenisKompetensi",
    "JenisNIP",
    "JenisPegawai",
    "JenisPenetapan",
    "JenisPenugasan",
    "JenisPrakarsa",
    "JenisUjian",
    "Jenjang",
    "JenjangJF",
    "JenjangStudi",
    "KOSONG",
    "KUADRAN",
    "KalenderKerja",
    "KandidatTalenta",
    "Katalog",
    "KategoriIP",
    "KategoriPemetaan",
    "KategoriSeleksi",
    "KeadaanIP",
    "KeadaanInstansi",
    "KeanggotaanPartai",
    "KedudukanHukum",
    "Kekhususan",
    "KelompokIP",
    "KenaikanPangkat",
    "Kesenjangan",
    "KolomJP",
    "Kompetensi",
    "Kosong",
    "Kotak",
    "Kurikulum",
    "Lamaran",
    "LangkahAbsen",
    "LangkahJenjang",
    "LangkahPangkat",
    "LetakPangkat",
    "Lingkup",
    "LingkupPelatihan",
    "LingkupPenghargaan",
    "LingkupPrakarsa",
    "Manfaat",
    "MasaBerlaku",
    "MasaJenjang",
    "MasaKerja",
    "Mentee",
    "Mentor",
    "NIP",
    "NilaiTetap",
    "Pangkal",
    "Partisipasi",
    "PedomanInovasi",
    "PedomanTalenta",
    "Pegawai",
    "Pelamar",
    "Pelatihan",
    "Penawaran",
    "Pendampingan",
    "Pendapat",
    "Pendidikan",
    "Penetapan",
    "PenetapanGolonganPPPK",
    "Penggal",
    "Penghargaan",
    "Pengisian",
    "PengukuranTalenta",
    "Penilaian",
    "PenilaianPeriodik",
    "Peningkatan",
    "PeninjauanMasaKerja",
    "Penjawab",
    "Penugasan",
    "Penutup",
    "Penyelenggara",
    "Peran",
    "PeranPenilai",
    "PeranPrakarsa",
    "PeranTim",
    "PerjanjianKerja",
    "PersyaratanStudi",
    "Pertentangan",
    "PerubahanKedudukan",
    "PerubahanKompetensi",
    "PerubahanNilai",
    "Peserta",
    "PesertaPelatihan",
    "PoinIP",
    "PoinPrakarsa",
    "PoinSetahun",
    "Porsi",
    "Potensial",
    "Prakarsa",
    "Predikat",
    "PredikatOrganisasi",
    "ProgramPelatihan",
    "RASIO",
    "RASIO_DIBATASI",
    "RASIO_DIBULATKAN",
    "RUMUS_JPM",
    "RataPeran",
    "RekamDisiplin",
    "RekanPrakarsa",
    "Rekening",
    "RencanaPenempatan",
    "Rerata",
    "RezimDisiplin",
    "Rumpun",
    "RumusJPM",
    "SELA",
    "SKALA",
    "Sasaran",
    "Satuan",
    "Seleksi",
    "Sementara",
    "Sertifikasi",
    "SertifikatPelatihan",
    "Sesi",
    "SifatSyarat",
    "Sisi",
    "SkalaKinerja",
    "Skema",
    "Skor",
    "Sorotan",
    "StandarBaku",
    "StatusPrakarsa",
    "SyaratPelatihan",
    "SyaratPendidikan",
    "TabelJP",
    "TahapPrakarsa",
    "Tahapan",
    "TahunTren",
    "Talenta",
    "Tangga",
    "TanggaAbsen",
    "TataGajiBerkala",
    "TataIP",
    "TataKeberatan",
    "TataKonversi",
    "TataKredit",
    "TataMKG",
    "TataUmpanBalik",
    "Tempo",
    "Terukur",
    "Tingkat",
    "TingkatEvaluasi",
    "TingkatHukuman",
    "TingkatKompetensi",
    "Tren",
    "TugasBelajar",
    "Ujian",
    "UmpanBalikPelatihan",
    "UmpanBalikPendampingan",
    "UnsurPanitia",
    "UnsurSkor",
    "UnsurTalenta",
    "UsulPelatihan",
    "UsulPerpanjangan",
    "UsulTugasBelajar",
    "akhir_normatif",
    "bentuk_alur",
    "bobot",
    "butir_kesenjangan",
    "capaian",
    "certificates",
    "compact",
    "complete",
    "contradictions",
    "dengan_predikat",
    "diperpanjang",
    "gaps",
    "hasil_penilaian",
    "ikatan_dinas",
    "indeks_kesenjangan",
    "is_valid",
    "jpm",
    "kekuatan",
    "kelemahan",
    "kuadran",
    "lama_studi",
    "makna_kosong",
    "masa_ikatan",
    "masih_berlaku",
    "mask",
    "mengembalikan_biaya",
    "nilai_pp_30",
    "nilai_pp_46",
    "nilai_sumbu",
    "peringkat",
    "predikat_pp_30",
    "predikat_pp_46",
    "senin_jumat",
    "terakhir",
    "tren",
    "validate",
    "with_origin",
]
