# made by alat/pintu.py; changes made by hand are lost

from karier_asn.domain.bukti import evidence as evidence
from karier_asn.domain.jabatan import Jabatan as Jabatan
from karier_asn.domain.jabatan import Jenjang as Jenjang
from karier_asn.domain.nip import NIP as NIP
from karier_asn.domain.pegawai import Pegawai as Pegawai
from karier_asn.domain.peran import Mentee as Mentee
from karier_asn.domain.peran import Mentor as Mentor
from karier_asn.domain.tingkat import Golongan as Golongan
from karier_asn.domain.tingkat import Pendidikan as Pendidikan
from karier_asn.domain.tingkat import Predikat as Predikat
from karier_asn.engine.akhir import Akhir as Akhir
from karier_asn.engine.akhir import berakhir as berakhir
from karier_asn.engine.asumsi import Asumsi as Asumsi
from karier_asn.engine.bacaan import Bacaan as Bacaan
from karier_asn.engine.bahasa import INDONESIA as INDONESIA
from karier_asn.engine.bahasa import Bahasa as Bahasa
from karier_asn.engine.bukti import BuktiPutusan as BuktiPutusan
from karier_asn.engine.butir_bukti import BuktiBaris as BuktiBaris
from karier_asn.engine.butir_bukti import ButirBukti as ButirBukti
from karier_asn.engine.butir_bukti import JenisBukti as JenisBukti
from karier_asn.engine.ekspresi import Fakta as Fakta
from karier_asn.engine.ekspresi import Kondisi as Kondisi
from karier_asn.engine.ekspresi import Nilai as Nilai
from karier_asn.engine.ekspresi import Syarat as Syarat
from karier_asn.engine.galat import BelumDiatur as BelumDiatur
from karier_asn.engine.galat import Galat as Galat
from karier_asn.engine.galat import GalatBentuk as GalatBentuk
from karier_asn.engine.galat import GalatTanya as GalatTanya
from karier_asn.engine.galat import GalatTulis as GalatTulis
from karier_asn.engine.harian import prepare as prepare
from karier_asn.engine.hukum import Cara as Cara
from karier_asn.engine.hukum import Dasar as Dasar
from karier_asn.engine.hukum import Peraturan as Peraturan
from karier_asn.engine.implikasi import implies as implies
from karier_asn.engine.jejak import Jejak as Jejak
from karier_asn.engine.kata import fakta as fakta
from karier_asn.engine.kata import jika as jika
from karier_asn.engine.kata import menurut as menurut
from karier_asn.engine.kata import pilihan as pilihan
from karier_asn.engine.kata import syarat as syarat
from karier_asn.engine.kata import tabel as tabel
from karier_asn.engine.kurang import DaftarJalan as DaftarJalan
from karier_asn.engine.kurang import Jalan as Jalan
from karier_asn.engine.kurang import Kekurangan as Kekurangan
from karier_asn.engine.kurang import missing as missing
from karier_asn.engine.logika import Putusan as Putusan
from karier_asn.engine.masa import Masa as Masa
from karier_asn.engine.masa import bulan as bulan
from karier_asn.engine.masa import hari as hari
from karier_asn.engine.masa import mundur as mundur
from karier_asn.engine.masa import selisih as selisih
from karier_asn.engine.masa import tahun as tahun
from karier_asn.engine.masa import tambah as tambah
from karier_asn.engine.perketat import perketat as perketat
from karier_asn.engine.prosa import describe as describe
from karier_asn.engine.prosa import explain as explain
from karier_asn.engine.prosa import summarize as summarize
from karier_asn.engine.putusan import evaluate as evaluate
from karier_asn.engine.riwayat import TAK_DIKETAHUI as TAK_DIKETAHUI
from karier_asn.engine.riwayat import Antara as Antara
from karier_asn.engine.riwayat import Riwayat as Riwayat
from karier_asn.engine.terbuka import Terbuka as Terbuka

__all__ = [
    "Akhir",
    "Antara",
    "Asumsi",
    "Bacaan",
    "Bahasa",
    "BelumDiatur",
    "BuktiBaris",
    "BuktiPutusan",
    "ButirBukti",
    "Cara",
    "DaftarJalan",
    "Dasar",
    "Fakta",
    "Galat",
    "GalatBentuk",
    "GalatTanya",
    "GalatTulis",
    "Golongan",
    "INDONESIA",
    "Jabatan",
    "Jalan",
    "Jejak",
    "JenisBukti",
    "Jenjang",
    "Kekurangan",
    "Kondisi",
    "Masa",
    "Mentee",
    "Mentor",
    "NIP",
    "Nilai",
    "Pegawai",
    "Pendidikan",
    "Peraturan",
    "Predikat",
    "Putusan",
    "Riwayat",
    "Syarat",
    "TAK_DIKETAHUI",
    "Terbuka",
    "berakhir",
    "bulan",
    "describe",
    "evaluate",
    "evidence",
    "explain",
    "fakta",
    "hari",
    "implies",
    "jika",
    "menurut",
    "missing",
    "mundur",
    "perketat",
    "pilihan",
    "prepare",
    "selisih",
    "summarize",
    "syarat",
    "tabel",
    "tahun",
    "tambah",
]
__version__: str
