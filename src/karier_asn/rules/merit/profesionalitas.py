"""Indeks Profesionalitas ASN: four dimensions, 100 points (PermenPANRB 38/2018, Peraturan BKN 8/2019).

Read in secondary sources only: agency applications, forms and press. A letter of BKN adapts the scores to the
predicates of PermenPANRB 6/2022 from the year of measurement 2023 on; it was not read, so the predicates stand on the
five scores in their order. How PPPK are scored was not found. What is not known of a person leaves bounds, never 0
points.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from karier_asn.domain.fakta import cpns, kelompok_ip, lulus_program, pendidikan, predikat_tahun_lalu, rekam_disiplin
from karier_asn.domain.fakta.jabatan import menurut_jabatan
from karier_asn.domain.fakta.kelulusan import bentuk_itu, jam_selama, lulus_pelatihan, pernah_pelatihan
from karier_asn.domain.jabatan import Jabatan, Jenjang, Rumpun
from karier_asn.domain.kategori import BatasKategori
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.pelatihan import PROGRAM_JENJANG, BentukPelatihan, ProgramPelatihan
from karier_asn.domain.profesionalitas import JenisDiklat, KategoriIP, KelompokIP, RekamDisiplin, TataIP
from karier_asn.domain.tingkat import Pendidikan, Predikat
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan, TabelBacaan
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.kata import fakta, jika, syarat, tabel
from karier_asn.engine.masa import Masa, bulan
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat
from karier_asn.rules.peraturan import PERBKN_8_2019

__all__ = [
    "BACAAN_IP",
    "INDEKS_PENUH",
    "IP_RENDAH",
    "IP_SANGAT_TINGGI",
    "IP_SEDANG",
    "IP_TINGGI",
    "KATEGORI_IP",
    "TATA_IP",
    "diklat_jabatan",
    "diklat_seminar",
    "diklat_teknis",
    "jam_teknis",
    "nilai_ip",
]

# --- training that scores ----------------------------------------------------------------------------------

JAM_TEKNIS: Final = 20
"""Hours (JP) of technical training, together, that score."""

MASA_DIKLAT: Final[Mapping[JenisDiklat, Masa]] = {JenisDiklat.TEKNIS: bulan(12), JenisDiklat.SEMINAR: bulan(24)}
"""How long a training counts after its last day; one for the post counts without end."""

SETARA_SEMINAR: Final = frozenset({BentukPelatihan.SEMINAR, BentukPelatihan.WORKSHOP})
"""The forms read as "seminar, workshop, and the like"; what else is alike no source says."""

DIKLAT_JPT_UTAMA: Final = "diklat-jpt-utama"
BACAAN_IP: Final[TabelBacaan] = {
    DIKLAT_JPT_UTAMA: {
        "pkn-tingkat-i": (
            "JPT utama tidak mempunyai pelatihan struktural sendiri (PP 11/2017 Pasal 217 ayat (3)); yang dihitung PKN "
            "Tingkat I, pelatihan kepemimpinan yang tertinggi (bacaan lain: tidak diminta)."
        ),
        "tidak-diminta": (
            "JPT utama tidak mempunyai pelatihan struktural sendiri (PP 11/2017 Pasal 217 ayat (3)), sehingga dihitung "
            "sudah memenuhi, seperti JF yang tidak mempunyai diklat fungsional (bacaan lain: PKN Tingkat I)."
        ),
    }
}
"""What counts as the leadership training of JPT utama, by name, default first."""

PROGRAM_IP: Final[Mapping[Jenjang, ProgramPelatihan]] = {**PROGRAM_JENJANG, Jenjang.JPT_UTAMA: ProgramPelatihan.PKN_I}
"""The leadership training of each level of structural posts."""


@fakta("lulus pelatihan kepemimpinan atau fungsional sesuai Jabatan yang diduduki", bacaan=BACAAN_IP)
def diklat_jabatan(p: Pegawai, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[bool]:
    """Passed the leadership training of the level held, or of a JF any functional training; never of a pelaksana."""
    bebas = bacaan.nama(DIKLAT_JPT_UTAMA, "pkn-tingkat-i") == "tidak-diminta"
    lulus = {jenjang: lulus_program(p, program) for jenjang, program in PROGRAM_IP.items()}
    lulus |= {Jenjang.JPT_UTAMA: Riwayat.tetap(True)} if bebas else {}
    return menurut_jabatan(p, lambda j: _lulus(p, j, lulus)).ikat(lambda r: r)


def _lulus(p: Pegawai, j: Jabatan, lulus: Mapping[Jenjang, Riwayat[bool]]) -> Riwayat[bool]:
    """Whether the training of this post was passed."""
    if j.jenjang is not None and j.jenjang.rumpun is Rumpun.JF:
        return lulus_pelatihan(p, lambda k: bentuk_itu(k, {BentukPelatihan.FUNGSIONAL}))
    return TAK_DIKETAHUI if j.jenjang is None else lulus.get(j.jenjang, Riwayat.tetap(False))


@fakta("jam pelajaran diklat teknis dalam 1 tahun terakhir")
def jam_teknis(p: Pegawai) -> Riwayat[Fraction | Antara[Fraction]]:
    """Hours (JP) of technical training that still count; one certificate once."""
    return jam_selama(p, {BentukPelatihan.TEKNIS}, MASA_DIKLAT[JenisDiklat.TEKNIS])


@fakta("diklat teknis paling sedikit 20 JP dalam 1 tahun terakhir")
def diklat_teknis(p: Pegawai) -> Riwayat[bool]:
    """Hours enough of technical training that still counts."""
    return jam_teknis(p).peta(TATA_IP.cukup)


@fakta("mengikuti seminar, workshop, atau sejenisnya dalam 2 tahun terakhir")
def diklat_seminar(p: Pegawai) -> Riwayat[bool]:
    """Attended a seminar or the like that still counts."""
    return pernah_pelatihan(p, lambda k: bentuk_itu(k, SETARA_SEMINAR), MASA_DIKLAT[JenisDiklat.SEMINAR])


# --- points ------------------------------------------------------------------------------------------------

POIN_KUALIFIKASI = tabel(
    pendidikan,
    {
        Pendidikan.SD: Fraction(1),
        Pendidikan.SLTP: Fraction(1),
        Pendidikan.SLTP_KEJURUAN: Fraction(1),
        Pendidikan.SLTA: Fraction(5),
        Pendidikan.D2: Fraction(5),
        Pendidikan.SGPLB: Fraction(5),
        Pendidikan.D3: Fraction(10),
        Pendidikan.S1: Fraction(15),
        Pendidikan.PROFESI: Fraction(15),
        Pendidikan.S2: Fraction(20),
        Pendidikan.S3: Fraction(25),
    },
    judul="nilai indeks profesionalitas dari kualifikasi",
)
"""Points by level of education; a profession stands with S-1, which no source says."""

POIN_JABATAN = tabel(
    (kelompok_ip, diklat_jabatan),
    {
        (KelompokIP.STRUKTURAL, True): Fraction(15),
        (KelompokIP.STRUKTURAL, False): Fraction(0),
        (KelompokIP.FUNGSIONAL, True): Fraction(15),
        (KelompokIP.FUNGSIONAL, False): Fraction(0),
        (KelompokIP.PELAKSANA, True): Fraction(0),
        (KelompokIP.PELAKSANA, False): Fraction(0),
    },
    judul="nilai indeks profesionalitas dari diklat sesuai jabatan",
)
POIN_TEKNIS = tabel(
    (kelompok_ip, diklat_teknis),
    {
        (KelompokIP.STRUKTURAL, True): Fraction(15),
        (KelompokIP.STRUKTURAL, False): Fraction(0),
        (KelompokIP.FUNGSIONAL, True): Fraction(15),
        (KelompokIP.FUNGSIONAL, False): Fraction(0),
        (KelompokIP.PELAKSANA, True): Fraction(45, 2),
        (KelompokIP.PELAKSANA, False): Fraction(0),
    },
    judul="nilai indeks profesionalitas dari diklat teknis",
)
POIN_SEMINAR = tabel(
    (kelompok_ip, diklat_seminar),
    {
        (KelompokIP.STRUKTURAL, True): Fraction(10),
        (KelompokIP.STRUKTURAL, False): Fraction(0),
        (KelompokIP.FUNGSIONAL, True): Fraction(10),
        (KelompokIP.FUNGSIONAL, False): Fraction(0),
        (KelompokIP.PELAKSANA, True): Fraction(35, 2),
        (KelompokIP.PELAKSANA, False): Fraction(0),
    },
    judul="nilai indeks profesionalitas dari seminar",
)
"""Points by kind of post and of training; 40 in all."""

POIN_KINERJA = tabel(
    predikat_tahun_lalu,
    {
        Predikat.SANGAT_BAIK: Fraction(30),
        Predikat.BAIK: Fraction(25),
        Predikat.BUTUH_PERBAIKAN: Fraction(15),
        Predikat.KURANG: Fraction(5),
        Predikat.SANGAT_KURANG: Fraction(1),
    },
    judul="nilai indeks profesionalitas dari kinerja",
)
POIN_DISIPLIN = tabel(
    rekam_disiplin,
    {
        RekamDisiplin.TANPA: Fraction(5),
        RekamDisiplin.RINGAN: Fraction(3),
        RekamDisiplin.SEDANG: Fraction(2),
        RekamDisiplin.BERAT: Fraction(1),
    },
    judul="nilai indeks profesionalitas dari disiplin",
)

TATA_IP: Final = TataIP(
    POIN_KUALIFIKASI, POIN_JABATAN, POIN_TEKNIS, POIN_SEMINAR, POIN_KINERJA, POIN_DISIPLIN, JAM_TEKNIS
)
"""All points together, as the account of one person takes them."""


@fakta("nilai indeks profesionalitas", bacaan=BACAAN_IP)
def nilai_ip(p: Pegawai, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[Fraction | Antara[Fraction]]:
    """The sum of all points, by bounds while something is not known; unknown without a post.

    A CPNS is not measured, which the rules on the categories say.
    """
    diklat = diklat_jabatan(p, bacaan), jam_teknis(p), diklat_seminar(p)
    return angkat(TATA_IP.nilai, kelompok_ip(p), pendidikan(p), *diklat, predikat_tahun_lalu(p), rekam_disiplin(p))


# --- categories --------------------------------------------------------------------------------------------

KATEGORI_IP: Final = BatasKategori(
    PERBKN_8_2019 / "kategori",
    "indeks profesionalitas",
    {
        KategoriIP.SANGAT_TINGGI: 91,
        KategoriIP.TINGGI: 81,
        KategoriIP.SEDANG: 71,
        KategoriIP.RENDAH: 61,
    },
)
"""91, 81, 71, 61. The sources name whole numbers; what lies between has not reached the higher (90.5 is tinggi)."""

CATATAN_KATEGORI = (
    "Sumber menyebut bilangan bulat; nilai di antaranya belum mencapai kategori di atasnya (90,5 tinggi). CPNS tidak "
    "diukur."
)


def _terukur(paling_rendah: KategoriIP) -> Kondisi:
    """Measured, which a CPNS is not, and in this category or a higher one."""
    return ~cpns & (nilai_ip >= KATEGORI_IP.mulai(paling_rendah))


IP_RENDAH = syarat(
    (PERBKN_8_2019 / "kategori rendah").dengan(catatan=CATATAN_KATEGORI),
    _terukur(KategoriIP.RENDAH),
    judul="indeks profesionalitas paling rendah rendah",
)
IP_SEDANG = syarat(
    (PERBKN_8_2019 / "kategori sedang").dengan(catatan=CATATAN_KATEGORI),
    _terukur(KategoriIP.SEDANG),
    judul="indeks profesionalitas paling rendah sedang",
)
IP_TINGGI = syarat(
    (PERBKN_8_2019 / "kategori tinggi").dengan(catatan=CATATAN_KATEGORI),
    _terukur(KategoriIP.TINGGI),
    judul="indeks profesionalitas paling rendah tinggi",
)
IP_SANGAT_TINGGI = syarat(
    (PERBKN_8_2019 / "kategori sangat tinggi").dengan(catatan=CATATAN_KATEGORI),
    _terukur(KategoriIP.SANGAT_TINGGI),
    judul="indeks profesionalitas sangat tinggi",
)

INDEKS_PENUH = syarat(
    PERBKN_8_2019 / "unsur",
    {
        "kualifikasi": POIN_KUALIFIKASI.adalah(Fraction(25)),
        "diklat jabatan": jika(~kelompok_ip.adalah(KelompokIP.PELAKSANA), maka=POIN_JABATAN.adalah(Fraction(15))),
        "diklat teknis": POIN_TEKNIS.adalah(Fraction(15), Fraction(45, 2)),
        "seminar": POIN_SEMINAR.adalah(Fraction(10), Fraction(35, 2)),
        "kinerja": POIN_KINERJA.adalah(Fraction(30)),
        "disiplin": POIN_DISIPLIN.adalah(Fraction(5)),
    },
    judul="memperoleh nilai penuh pada setiap unsur indeks profesionalitas",
)
