"""Kenaikan gaji berkala (KGB) and kenaikan gaji istimewa: when the next step of pay is due, and what it asks.

PP 7/1977 Pasal 11 to 14 were read: the step, its notice, a delay because of the appraisal, and the special step. The
rows of the annexed pay tables were not, but the tables of later amendments are quoted everywhere: a row every two
years, and in the column of II/a one more at a year. That a promotion leaves the cycle as it is, is how applications
decide. Of PermenPANRB 7/2023 Pasal 2 to 5 were read, its annex but for a scrap was not. What a step amounts to is not
told here.
"""

from __future__ import annotations

from typing import Final

from karier_asn.domain import tempo
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import (
    belum_berhenti,
    berkedudukan_aktif,
    pegawai_teladan,
    pns_atau_cpns,
    predikat_dua_tahun,
    predikat_tahun_lalu,
    teladan_dalam_pangkat,
)
from karier_asn.domain.fakta.gaji_berkala import (
    golongan_pppk,
    kgb_pertama,
    masa_gaji_berkala,
    masa_kontrak,
    perjanjian_diperpanjang,
)
from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tempo import TataGajiBerkala, bekerja_sejak, pangkal
from karier_asn.domain.tingkat import Golongan, GolonganPPPK, Predikat
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan, TabelBacaan, pilih
from karier_asn.engine.kata import fakta, syarat
from karier_asn.engine.masa import tahun
from karier_asn.engine.riwayat import Riwayat
from karier_asn.rules.bacaan import PNS_AKTIF, PPPK_AKTIF, TANPA_CLTN
from karier_asn.rules.merit.halangan import HUKUMAN_DAHULU, TATA_KEBERATAN, TIDAK_KEBERATAN
from karier_asn.rules.merit.masa_kerja import MKG
from karier_asn.rules.pensiun import belum_pensiun
from karier_asn.rules.peraturan import PERMENPANRB_7_2023, PP_7_1977, PP_11_2017, PP_53_2010

__all__ = [
    "BACAAN_PMK",
    "KGB",
    "KGB_PPPK",
    "KGI",
    "KGI_PPPK",
    "TATA_GAJI_BERKALA",
    "dinas_sejak_gaji_berkala",
    "kgb_ditunda",
    "masa_kerja_gaji_berkala",
]

CATATAN_MASA = (
    "Masa kerja yang ditentukan adalah baris tabel gaji berikutnya: jarak dua baris 2 tahun, dan 1 tahun antara kedua "
    "baris pertama golongan II/a; tabel itu sendiri belum dibaca. Kenaikan pertama dihitung dari masa kerja golongan "
    "pada hari diangkat, dengan masa kerja yang diakui, maka dapat lebih dekat; sisanya dihitung sebagai masa yang "
    "sudah dijalani. Cuti di luar tanggungan negara dan masa sebagai pejabat negara tidak dihitung (PP 11/2017 Pasal "
    "337 ayat (2) dan 344). Surat pemberitahuannya diterbitkan 2 bulan sebelum kenaikan itu berlaku (Pasal 12)."
)
CATATAN_SIKLUS_TETAP = (
    "Masa kerja yang diakui sesudah gaji berkala terakhir menambah masa kerja golongan, tetapi tidak menggeser hari "
    "kenaikan berikutnya, seperti keputusan aplikasi yang beredar (bacaan lain: menurut tabel)."
)
CATATAN_MENURUT_TABEL = (
    "Masa kerja yang diakui sesudah gaji berkala terakhir menempatkannya pada baris lain tabel gaji, maka kenaikan "
    "berikutnya jatuh bila baris sesudahnya tercapai, seperti bunyi Pasal 11 huruf a (bacaan lain: siklus tetap)."
)
CATATAN_CUKUP = (
    '"Nilai rata-rata sekurang-kurangnya cukup" dibaca sebagai predikat kinerja tahunan paling rendah Butuh Perbaikan, '
    "yang dahulu bernama Cukup. Bila belum terpenuhi, kenaikan ditunda tiap kali paling lama 1 tahun dan diberikan "
    "mulai bulan berikutnya; masa penundaan dihitung penuh untuk kenaikan berikutnya (Pasal 13)."
)
CATATAN_DITUNDA = (
    "Kenaikan yang jatuh tempo selama hukuman itu berjalan ditunda 1 tahun; masa penundaan dihitung penuh untuk "
    "kenaikan berikutnya (penjelasan Pasal 7 ayat (3) huruf a)."
)
CATATAN_MASA_KERJA = (
    "Belum diketahui apakah ada cuti di luar tanggungan negara, atau masa sebagai pejabat negara, yang tidak dihitung; "
    "yang disebut hari yang paling awal."
)
CATATAN_TEMPAT = (
    "Belum diketahui berapa masa kerja golongannya pada hari ia diangkat, sehingga seberapa jauh baris tabel gaji "
    "berikutnya; yang disebut hari yang paling awal."
)
CATATAN_HUKUMAN_KGB = (
    "Belum diketahui apakah ada hukuman disiplin, atau keberatan atasnya, yang menundanya, atau sampai kapan; yang "
    "disebut hari yang paling awal."
)
CATATAN_KEDUDUKAN_KGB = (
    "Belum diketahui apakah ia diberhentikan sementara, atau tidak bertugas menurut kedudukan hukumnya, atau sampai "
    "kapan; yang disebut hari yang paling awal."
)
CATATAN_BERDINAS = (
    "PNS termasuk calon PNS (penjelasan umum). Teks tidak menyebut yang diberhentikan sementara atau menjalani cuti di "
    "luar tanggungan negara. Yang diberhentikan sementara tidak diberi penghasilan sebagai PNS (PP 11/2017 Pasal 279 "
    "dan 281), maka keduanya dibaca tidak naik gaji selama itu."
)
CATATAN_KGB_PPPK = (
    'MKG "yang ditentukan" dalam Lampiran dibaca 2 tahun; dari Lampiran hanya sepotong yang terbaca, dengan MKG 0, 1, '
    "dan 2, yang tidak memastikan letak setiap kenaikan."
)
CATATAN_PERPANJANGAN = (
    "Yang perjanjiannya diperpanjang hanya diminta memenuhi Pasal 3 ayat (1), tanpa lama perjanjian menurut Pasal 2; "
    '"dapat" diberikan.'
)
CATATAN_TELADAN = (
    "Memajukan saat kenaikan gaji berkala yang akan datang dan selanjutnya selama dalam pangkat itu; sesudah naik "
    "pangkat kenaikan gaji berkala ditetapkan seperti biasa (penjelasan Pasal 14). Berapa lama dimajukan tidak "
    "disebut, jadi hari kenaikan berikutnya diberikan kepada pustaka ini sebagai gaji berkala terakhir."
)
CATATAN_AMAT_BAIK_KGI = (
    '"Amat baik" dibaca sebagai predikat kinerja tahunan Sangat Baik dari tahun terakhir yang selesai; berapa tahun '
    "tidak disebut. Calon PNS tidak termasuk: penjelasan umum tidak menyebut Pasal 14."
)
CATATAN_TELADAN_PPPK = "Memajukan periode kenaikan gaji berkala yang akan datang, dengan keputusan PPK (ayat (2), (3))."

PASAL_11 = PP_7_1977 / "Pasal 11"
PASAL_14 = PP_7_1977 / "Pasal 14" / "ayat (1)"
PNS_CPNS = PP_7_1977 / "penjelasan umum"
PENUNDAAN = PP_53_2010 / "Pasal 7" / "ayat (3)" / "huruf a"

SETIAP, SETAHUN = tahun(2), tahun(1)

TATA_GAJI_BERKALA: Final = TataGajiBerkala(
    setiap=(PASAL_11, SETIAP),
    mkg=MKG,
    baris_kedua={Golongan.II_A: MasaKerja(1)},
    penundaan={JenisHukuman.PENUNDAAN_KGB: (PENUNDAAN, tahun(1))},
    penundaan_dahulu=HUKUMAN_DAHULU,
    keberatan=TATA_KEBERATAN,
    catatan_masa_kerja=CATATAN_MASA_KERJA,
    catatan_tempat=CATATAN_TEMPAT,
    catatan_hukuman=CATATAN_HUKUMAN_KGB,
    kedudukan=PP_11_2017 / "Pasal 281",
    catatan_kedudukan=CATATAN_KEDUDUKAN_KGB,
)
"""The steps of pay of a PNS: a row of the pay table every two years; the column of II/a has one at one year besides."""

PMK: Final = "pmk-gaji-berkala"
BACAAN_PMK: Final[TabelBacaan] = {PMK: {"siklus-tetap": CATATAN_SIKLUS_TETAP, "menurut-tabel": CATATAN_MENURUT_TABEL}}
"""What service recognised since the last step (peninjauan masa kerja) does to the day of the next one."""


def menurut_tabel(bacaan: Bacaan) -> bool:
    """Whether service recognised meanwhile brings him to another row of the pay table."""
    return pilih(BACAAN_PMK, bacaan)[PMK] == "menurut-tabel"


@fakta("bekerja sejak gaji berkala terakhir", bacaan=BACAAN_PMK)
def dinas_sejak_gaji_berkala(p: Pegawai, g: GajiBerkala, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[bool]:
    """In service that counts as masa kerja since the last step of pay (PP 11/2017 Pasal 337 ayat (2) and 344).

    Leave outside state responsibility and time as a state official do not count, whether the leave itself is on record
    or the kedudukan hukum. Before the first step the way to the next row of the pay table that he need not go, by his
    masa kerja golongan, counts as well.
    """
    return bekerja_sejak(p, pangkal(p, g, TATA_GAJI_BERKALA, menurut_tabel=menurut_tabel(bacaan)))


masa_kerja_gaji_berkala = dinas_sejak_gaji_berkala.lama("masa kerja sejak gaji berkala terakhir")
"""Service since the last step of pay, all told."""


@fakta("kenaikan gaji berkala ditunda karena hukuman disiplin", bacaan=BACAAN_PMK)
def kgb_ditunda(p: Pegawai, g: GajiBerkala, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[bool]:
    """The step after the last one fell due while the sanction "penundaan kenaikan gaji berkala" ran, and is delayed.

    Unknown while it may be: a sanction without a recorded end, one of a kind that is not known or stands in no text
    read, or where it is not known whether there was any.
    """
    return tempo.ditunda(p, g, TATA_GAJI_BERKALA, menurut_tabel=menurut_tabel(bacaan))


BERDINAS: Final = pns_atau_cpns & belum_berhenti & belum_pensiun & berkedudukan_aktif & TANPA_CLTN
"""In service as PNS or CPNS: neither suspended nor on leave outside state responsibility, and no pensioner."""

KGB = syarat(
    PASAL_11,
    {
        PNS_CPNS: BERDINAS,
        "huruf a": masa_kerja_gaji_berkala >= SETIAP,
        "huruf b": predikat_tahun_lalu >= Predikat.BUTUH_PERBAIKAN,
        HUKUMAN_DAHULU: ~kgb_ditunda,
        PENUNDAAN: ~kgb_ditunda,
        TIDAK_KEBERATAN.dasar: TIDAK_KEBERATAN.isi,
    },
    judul="kenaikan gaji berkala PNS",
    catatan={
        str(PNS_CPNS): CATATAN_BERDINAS,
        "huruf a": CATATAN_MASA,
        "huruf b": CATATAN_CUKUP,
        str(PENUNDAAN): CATATAN_DITUNDA,
    },
)
"""The next step of pay of a PNS or CPNS (PP 7/1977, penjelasan umum)."""

KGI = syarat(
    PASAL_14.dengan(catatan=CATATAN_TELADAN),
    {
        PNS_CPNS: PNS_AKTIF,
        "nilai": predikat_tahun_lalu >= Predikat.SANGAT_BAIK,
        "teladan": teladan_dalam_pangkat,
    },
    judul="kenaikan gaji istimewa PNS",
    catatan={"nilai": CATATAN_AMAT_BAIK_KGI},
)
"""The coming steps of pay of a PNS are moved forward."""

PASAL_3 = PERMENPANRB_7_2023 / "Pasal 3"
TIAP_DUA_TAHUN = {
    PASAL_3 / "ayat (1)" / "huruf a": masa_gaji_berkala >= SETIAP,
    PASAL_3 / "ayat (1)" / "huruf b": predikat_dua_tahun(Predikat.BAIK),
}

KGB_PPPK = syarat(
    PERMENPANRB_7_2023 / "Pasal 2",
    PPPK_AKTIF
    & (
        syarat(
            PASAL_3 / "ayat (2)",
            {
                PERMENPANRB_7_2023 / "Pasal 2" / "ayat (2)": kgb_pertama
                & golongan_pppk.adalah(GolonganPPPK.GOL_V)
                & (masa_kontrak > SETAHUN),
                "huruf a": masa_gaji_berkala >= SETAHUN,
                "huruf b": predikat_tahun_lalu >= Predikat.BAIK,
            },
            judul="kenaikan pertama golongan V",
        )
        | syarat(
            (PASAL_3 / "ayat (1)").dengan(catatan=CATATAN_KGB_PPPK),
            {PERMENPANRB_7_2023 / "Pasal 2" / "ayat (1)": masa_kontrak > SETIAP, **TIAP_DUA_TAHUN},
            judul="kenaikan setiap 2 tahun",
        )
        | syarat(
            (PERMENPANRB_7_2023 / "Pasal 5" / "huruf a").dengan(catatan=CATATAN_PERPANJANGAN),
            {"perpanjangan": perjanjian_diperpanjang, **TIAP_DUA_TAHUN},
            judul="kenaikan setelah perpanjangan perjanjian",
        )
    ),
    judul="kenaikan gaji berkala PPPK",
)
"""The next step of pay of a PPPK."""

KGI_PPPK = syarat(
    (PERMENPANRB_7_2023 / "Pasal 4" / "ayat (1)").dengan(catatan=CATATAN_TELADAN_PPPK),
    PPPK_AKTIF & predikat_dua_tahun(Predikat.SANGAT_BAIK) & pegawai_teladan,
    judul="kenaikan gaji istimewa PPPK",
)
"""The coming step of pay of a PPPK is moved forward; of one whose contract is extended likewise (Pasal 5 huruf b)."""
