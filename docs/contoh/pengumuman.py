"""Real announcements as rule sets of an agency: the national rule, with what each of them asked for besides.

The figures are those of announcements between 2013 and 2023, as the press or the agency's page told them. Where the
day of an announcement is not known, an early day of its year stands for it. An age "on a reference date" is a day of
birth: whoever is at most 58 on 31 July 2018 was born on or after 31 July 1960.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from karier_asn import (
    TAK_DIKETAHUI,
    Cara,
    Golongan,
    Jabatan,
    Jenjang,
    Kondisi,
    Pegawai,
    Pendidikan,
    Peraturan,
    Predikat,
    Riwayat,
    fakta,
    jika,
    mundur,
    perketat,
    syarat,
    tahun,
)
from karier_asn.domain import Eselon, JenisPenugasan, ProgramPelatihan
from karier_asn.domain.fakta import (
    administrator,
    golongan,
    lulus_program,
    pendidikan,
    pernah_dihukum_sedang_berat,
    predikat_dua_tahun,
    tanggal_lahir,
    usia,
)
from karier_asn.rules import JABATAN_STRUKTURAL, JPT_MADYA, JPT_PRATAMA, bebas_hukuman, sisa_masa_jabatan

# --- words of the agencies' own -----------------------------------------------------------------------------


@frozen
class Pernyataan:
    """What an applicant declares or encloses; ``None`` = not given yet."""

    lhkpn: bool | None = None
    spt: bool | None = None
    tersangka: bool | None = None
    anggota_partai: bool | None = None


@fakta("telah menyampaikan LHKPN")
def lhkpn(s: Pernyataan) -> Riwayat[bool]:
    return Riwayat.tetap(s.lhkpn)


@fakta("telah menyampaikan SPT tahunan")
def spt(s: Pernyataan) -> Riwayat[bool]:
    return Riwayat.tetap(s.spt)


@fakta("berstatus tersangka")
def tersangka(s: Pernyataan) -> Riwayat[bool]:
    return Riwayat.tetap(s.tersangka)


@fakta("menjadi anggota atau pengurus partai politik")
def anggota_partai(s: Pernyataan) -> Riwayat[bool]:
    return Riwayat.tetap(s.anggota_partai)


@fakta("lulus Pelatihan Kepemimpinan Nasional Tingkat II (Diklatpim II)")
def lulus_pkn_ii(p: Pegawai) -> Riwayat[bool]:
    return lulus_program(p, ProgramPelatihan.PKN_II)


@fakta("banyaknya JPT pratama berbeda yang pernah diduduki")
def banyak_jpt_pratama(p: Pegawai) -> Riwayat[int]:
    """How many different posts at the level JPT pratama were held definitively so far."""
    if p.jabatan is None:
        return TAK_DIKETAHUI
    pernah: list[str] = []
    titik: dict[date, int] = {}
    for tugas in p.jabatan:
        pratama = tugas.jenis is JenisPenugasan.DEFINITIF and tugas.jabatan.jenjang is Jenjang.JPT_PRATAMA
        if pratama and tugas.jabatan.nama not in pernah:
            pernah.append(tugas.jabatan.nama)
            titik[tugas.tmt] = len(pernah)
    return Riwayat(titik.items(), sebelum=0)


@fakta("eselon Jabatan yang dituju")
def eselon_tujuan(j: Jabatan) -> Riwayat[Eselon]:
    return Riwayat.tetap(j.eselon)


def pengumuman(nama: str, mulai: date, sumber: str) -> Peraturan:
    """The agency's announcement, as its conditions cite it."""
    return Peraturan(nama, "Seleksi terbuka", mulai, Cara.INSTANSI, date(2026, 11, 21), sumber)


def usia_pada(acuan: date, paling_tinggi: int) -> Kondisi:
    """ "Usia paling tinggi n tahun per tanggal ...": born no earlier than n years before that day."""
    return tanggal_lahir >= mundur(acuan, tahun(paling_tinggi))


# --- JPT madya ----------------------------------------------------------------------------------------------

BAPPENAS = pengumuman("Pengumuman Bappenas 2018", date(2018, 1, 1), "laman rekrutmen instansi")
BAPPENAS_2018 = perketat(
    JPT_MADYA,
    syarat(
        BAPPENAS / "persyaratan",
        {
            "pendidikan": pendidikan >= Pendidikan.S2,
            "pangkat": golongan >= Golongan.IV_C,
            "usia": usia_pada(date(2018, 7, 31), 58),
            "kinerja": predikat_dua_tahun(Predikat.BAIK),
            "lhkpn": lhkpn,
            "disiplin": bebas_hukuman(BAPPENAS / "persyaratan" / "disiplin", tahun(2)).isi,
        },
        judul="persyaratan Bappenas",
    ),
)

KEMENPANRB = pengumuman("Pengumuman KemenPANRB 2021", date(2021, 1, 1), "pers")
KEMENPANRB_2021 = perketat(
    JPT_MADYA,
    syarat(
        KEMENPANRB / "persyaratan",
        {
            "pangkat": golongan >= Golongan.IV_C,
            "diklat": lulus_pkn_ii,
            "usia": usia_pada(date(2021, 3, 1), 58),
            "lhkpn": lhkpn,
        },
        judul="persyaratan Kementerian PANRB",
    ),
)

DKI = pengumuman("Pengumuman DKI Jakarta 2020", date(2020, 10, 2), "pers, 2 Oktober 2020")
SEKDA_DKI_2020 = perketat(
    JPT_MADYA,
    syarat(
        DKI / "persyaratan",
        {
            "pangkat": golongan >= Golongan.IV_C,
            "jabatan": banyak_jpt_pratama >= 2,
            "kelahiran": tanggal_lahir > date(1962, 12, 31),
            "lhkpn": lhkpn,
            "spt": spt,
            "disiplin": ~pernah_dihukum_sedang_berat,
            "hukum": ~tersangka,
            "partai": ~anggota_partai,
        },
        judul="persyaratan Sekretaris Daerah DKI Jakarta",
    ),
)

# --- JPT pratama --------------------------------------------------------------------------------------------

SUMUT = pengumuman("Pengumuman Sumatera Utara 2021", date(2021, 1, 1), "pers")
SUMUT_2021 = perketat(
    JPT_PRATAMA,
    syarat(
        SUMUT / "persyaratan",
        {
            "eselon II.a": jika(eselon_tujuan.adalah(Eselon.II_A), maka=golongan >= Golongan.IV_B),
            "eselon II.b": jika(eselon_tujuan.adalah(Eselon.II_B), maka=golongan >= Golongan.IV_A),
            "usia": usia_pada(date(2021, 8, 16), 56),
        },
        judul="persyaratan Provinsi Sumatera Utara",
    ),
)

CILEGON = pengumuman("Pengumuman Cilegon 2019", date(2019, 11, 1), "pers, November 2019")
CILEGON_2019 = perketat(
    JPT_PRATAMA,
    syarat(
        CILEGON / "persyaratan",
        {
            "pangkat": golongan >= Golongan.IV_A,
            "jabatan": administrator.lama() >= tahun(2),
            "sisa masa kerja": sisa_masa_jabatan >= tahun(4),
        },
        judul="persyaratan Kota Cilegon",
    ),
)

SIDOARJO = pengumuman("Pengumuman Sidoarjo 2017", date(2017, 4, 7), "pers")
SEKDA_SIDOARJO_2017 = perketat(
    JPT_PRATAMA,
    syarat(
        SIDOARJO / "persyaratan",
        {"jabatan": banyak_jpt_pratama >= 2, "usia": usia <= tahun(56)},
        judul="persyaratan Sekretaris Daerah Sidoarjo",
    ),
)

KUDUS = pengumuman("Pengumuman Kudus 2017", date(2017, 4, 7), "pers")
SEKDA_KUDUS_2017 = perketat(
    JPT_PRATAMA,
    syarat(
        KUDUS / "persyaratan",
        {"diklat": lulus_pkn_ii, "usia": usia <= tahun(56)},
        judul="persyaratan Sekretaris Daerah Kudus",
    ),
)

SUMBAWA_BARAT = pengumuman("Pengumuman Sumbawa Barat 2017", date(2017, 4, 7), "pers")
SUMBAWA_BARAT_2017 = perketat(JPT_PRATAMA, syarat(SUMBAWA_BARAT / "usia", usia_pada(date(2018, 1, 1), 56)))

BOLAANG_MONGONDOW = pengumuman("Pengumuman Bolaang Mongondow 2021", date(2021, 1, 1), "pers")
BOLAANG_MONGONDOW_2021 = perketat(JPT_PRATAMA, syarat(BOLAANG_MONGONDOW / "usia", usia_pada(date(2021, 6, 1), 56)))

LAMPUNG_BARAT = pengumuman("Pengumuman Lampung Barat 2023", date(2023, 10, 1), "pers, Oktober 2023")
LAMPUNG_BARAT_2023 = perketat(
    JPT_PRATAMA,
    syarat(
        LAMPUNG_BARAT / "persyaratan",
        {"pendidikan": pendidikan >= Pendidikan.S1, "pangkat": golongan >= Golongan.IV_A},
        judul="persyaratan Kabupaten Lampung Barat",
    ),
)

# --- before PP 11/2017 --------------------------------------------------------------------------------------

DKI_2013 = pengumuman("Pengumuman DKI Jakarta 2013", date(2013, 1, 1), "pers")
LURAH_2013 = perketat(
    JABATAN_STRUKTURAL,
    syarat(DKI_2013 / "lurah", (golongan >= Golongan.III_B) & (golongan <= Golongan.III_D)),
    judul="diangkat menjadi lurah di DKI Jakarta",
)
CAMAT_2013 = perketat(
    JABATAN_STRUKTURAL,
    syarat(
        DKI_2013 / "camat",
        (golongan >= Golongan.III_D) & (golongan <= Golongan.IV_B) & (pendidikan >= Pendidikan.S1),
    ),
    judul="diangkat menjadi camat di DKI Jakarta",
)
