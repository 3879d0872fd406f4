"""Jabatan: a post, held or sought, with its level and the group the level belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Final

from attrs import field

from karier_asn.domain.sebutan import sebut
from karier_asn.domain.standar import SyaratPelatihan, SyaratPendidikan, TingkatKompetensi
from karier_asn.domain.tingkat import Golongan, Tingkat
from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat


class Rumpun(Enum):
    """The three groups of posts (PP 11/2017 Pasal 47)."""

    JPT = "jabatan pimpinan tinggi"
    JA = "jabatan administrasi"
    JF = "jabatan fungsional"


class JenisJabatan(Enum):
    """The two kinds of posts of an ASN (UU 20/2023 Pasal 13).

    A manajerial post leads a unit; pelaksana, an administrative post under PP 11/2017, is nonmanajerial.
    """

    MANAJERIAL = "jabatan manajerial"
    NONMANAJERIAL = "jabatan nonmanajerial"


class Jenjang(Enum):
    """Level of a post. Levels of different groups have no common order, so levels are not ordered here.

    >>> Jenjang.AHLI_MUDA.rumpun is Rumpun.JF
    True
    >>> Jenjang("JPT pratama")
    <Jenjang.JPT_PRATAMA: 'JPT pratama'>
    >>> Jenjang.PELAKSANA.jenis, Jenjang.PENGAWAS.jenis.value
    (<JenisJabatan.NONMANAJERIAL: 'jabatan nonmanajerial'>, 'jabatan manajerial')
    """

    PELAKSANA = "pelaksana"
    PENGAWAS = "pengawas"
    ADMINISTRATOR = "administrator"
    JPT_PRATAMA = "JPT pratama"
    JPT_MADYA = "JPT madya"
    JPT_UTAMA = "JPT utama"
    PEMULA = "pemula"
    TERAMPIL = "terampil"
    MAHIR = "mahir"
    PENYELIA = "penyelia"
    AHLI_PERTAMA = "ahli pertama"
    AHLI_MUDA = "ahli muda"
    AHLI_MADYA = "ahli madya"
    AHLI_UTAMA = "ahli utama"

    @property
    def rumpun(self) -> Rumpun:
        """The group of posts the level belongs to."""
        return _RUMPUN[self]

    @property
    def jenis(self) -> JenisJabatan:
        """The kind of post under UU 20/2023 (Pasal 13; that JPT, administrator and pengawas are manajerial stands in
        Pasal 14 to 17, whose numbering belum diperiksa; JF and pelaksana are nonmanajerial, Pasal 18)."""
        return JenisJabatan.MANAJERIAL if self in STRUKTURAL else JenisJabatan.NONMANAJERIAL


JPT: Final = (Jenjang.JPT_PRATAMA, Jenjang.JPT_MADYA, Jenjang.JPT_UTAMA)
"""Jabatan pimpinan tinggi, lowest level first (PP 11/2017 Pasal 102)."""

JA: Final = (Jenjang.PELAKSANA, Jenjang.PENGAWAS, Jenjang.ADMINISTRATOR)
"""Jabatan administrasi, lowest level first (PP 11/2017 Pasal 50)."""

AHLI: Final = (Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA, Jenjang.AHLI_MADYA, Jenjang.AHLI_UTAMA)
"""JF keahlian, lowest level first (PP 11/2017 Pasal 69 ayat (2) and its note)."""

TERAMPIL: Final = (Jenjang.PEMULA, Jenjang.TERAMPIL, Jenjang.MAHIR, Jenjang.PENYELIA)
"""JF keterampilan, lowest level first (PP 11/2017 Pasal 69 ayat (3) and its note)."""

JF: Final = (*TERAMPIL, *AHLI)
"""Jabatan fungsional, both categories."""

STRUKTURAL: Final = frozenset({*JPT, Jenjang.ADMINISTRATOR, Jenjang.PENGAWAS})
"""The levels that were structural posts of eselon I to IV (UU 5/2014 Pasal 131)."""

_RUMPUN: Final = dict.fromkeys(JPT, Rumpun.JPT) | dict.fromkeys(JA, Rumpun.JA) | dict.fromkeys(JF, Rumpun.JF)


class Eselon(Tingkat):
    """Eselon of a structural post, V.b to I.a, lowest first.

    PP 100/2000 Pasal 3 as amended by PP 13/2002; eselon became levels of posts under UU 5/2014 Pasal 131.

    >>> Eselon.II_B > Eselon.III_A
    True
    >>> [j.value for j in Eselon.I_A.jenjang]  # utama only for the heads of a non-ministerial agency
    ['JPT utama', 'JPT madya']
    """

    V_B = "V.b", "Vb"
    V_A = "V.a", "Va"
    IV_B = "IV.b", "IVb"
    IV_A = "IV.a", "IVa"
    III_B = "III.b", "IIIb"
    III_A = "III.a", "IIIa"
    II_B = "II.b", "IIb"
    II_A = "II.a", "IIa"
    I_B = "I.b", "Ib"
    I_A = "I.a", "Ia"

    @property
    def jenjang(self) -> tuple[Jenjang, ...]:
        """The levels of today that the eselon equals (UU 5/2014 Pasal 131)."""
        return _JENJANG_ESELON[self.value.partition(".")[0]] if self is not Eselon.I_A else _JENJANG_I_A

    @property
    def pangkat(self) -> tuple[Golongan, Golongan] | None:
        """Lowest and highest rank of the eselon (PP 13/2002 Lampiran, 17 April 2002 to 6 April 2017).

        ``None`` for V.b, which the annex does not have. PP 11/2017 Pasal 362 repealed it.
        """
        return _PANGKAT_ESELON.get(self)


_JENJANG_I_A: Final = (Jenjang.JPT_UTAMA, Jenjang.JPT_MADYA)
_JENJANG_ESELON: Final[Mapping[str, tuple[Jenjang, ...]]] = {
    "I": (Jenjang.JPT_MADYA,),
    "II": (Jenjang.JPT_PRATAMA,),
    "III": (Jenjang.ADMINISTRATOR,),
    "IV": (Jenjang.PENGAWAS,),
    "V": (Jenjang.PELAKSANA,),
}
MULAI_PP_13_2002: Final = date(2002, 4, 17)
"""First day of the ranks of an eselon (PP 13/2002 Lampiran)."""

MULAI_UU_5_2014: Final = date(2014, 1, 15)
"""First day on which there were PPPK: the law that made them employees of the state beside the PNS (Pasal 6)."""

MULAI_PP_11_2017: Final = date(2017, 4, 7)
"""First day on which that annex was no longer in force (PP 11/2017 Pasal 362)."""

_PANGKAT_ESELON: Final[Mapping[Eselon, tuple[Golongan, Golongan]]] = {
    Eselon.I_A: (Golongan.IV_E, Golongan.IV_E),
    Eselon.I_B: (Golongan.IV_D, Golongan.IV_E),
    Eselon.II_A: (Golongan.IV_C, Golongan.IV_D),
    Eselon.II_B: (Golongan.IV_B, Golongan.IV_C),
    Eselon.III_A: (Golongan.IV_A, Golongan.IV_B),
    Eselon.III_B: (Golongan.III_D, Golongan.IV_A),
    Eselon.IV_A: (Golongan.III_C, Golongan.III_D),
    Eselon.IV_B: (Golongan.III_B, Golongan.III_C),
    Eselon.V_A: (Golongan.III_A, Golongan.III_B),
}


class Kekhususan(Enum):
    """What is special about a post in the eyes of a regulation; most posts have none of it."""

    DAERAH_KHUSUS = "di daerah tertinggal, perbatasan, dan/atau terpencil"
    """The agency stands in such an area (PP 11/2017 Pasal 54 ayat (5))."""
    SEKDA_KABUPATEN_KOTA = "sekretaris daerah kabupaten/kota"
    """SE MenPANRB 10/2023; PP 11/2017 Pasal 127 ayat (3)."""
    SEKRETARIS_DPRD = "sekretaris dewan perwakilan rakyat daerah"
    """PP 11/2017 Pasal 127 ayat (4)."""
    BIDANG_DIKECUALIKAN = "bidang yang dikecualikan bagi non-PNS"
    """State secrets, defence, security, state apparatus, state secretariat, natural resources and what the President
    adds (PP 11/2017 Pasal 106 ayat (2))."""
    DAPAT_DIISI_PPPK = "dapat diisi PPPK"
    """A JF that a Perpres opens to PPPK, a JPT utama or madya proposed for them, or another post that the Minister
    named (PP 11/2017 Pasal 74 ayat (3); PP 49/2018 Pasal 2 ayat (2), Pasal 5)."""
    DAPAT_DIISI_TNI_POLRI = "dapat diisi prajurit TNI atau anggota Polri"
    """One of the posts of certain central agencies that soldiers and police may fill (PP 11/2017 Pasal 147-149)."""
    KEPUTUSAN_PRESIDEN = "pengangkatannya ditetapkan dengan Keputusan Presiden"
    """A post apart from the levels of JPT, JA and JF, such as a judge's (PP 99/2000 Pasal 9 huruf b, notes on Pasal
    10)."""
    MENYATU_DENGAN_JF = "tidak dapat dipisahkan dari JF"
    """Its competence and field are those of a JF and cannot be parted from it, as with a prosecutor who heads a
    kejaksaan (PP 11/2017 Pasal 98)."""


class JenisPenugasan(Enum):
    """In which capacity a post is filled. Only a definitive holder holds ("menduduki") the post."""

    DEFINITIF = "Definitif"
    PLT = "Pelaksana Tugas (PLT)"
    PLH = "Pelaksana Harian (PLH)"
    PJ = "Pejabat Non Definitif (PJ)"
    TUGAS_TAMBAHAN = "Tugas Tambahan"


@frozen
class Jabatan:
    """A post held or sought.

    Attributes:
        nama: name of the post; empty = not known.
        jenjang: its level; where the eselon alone is given, the level that it equals. ``None`` = not known.
        bidang: field of work ("bidang tugas"), in the agency's own words; ``None`` = not known.
        unit: organisational unit; ``None`` = not known.
        kelas: job class ("kelas jabatan"); ``None`` = not known.
        kelas_asal: class of the pengawas (or pelaksana) posts from which the sought post is filled. A JF is
            "setingkat" with them when its class equals this one (PP 11/2017, penjelasan Pasal 54 ayat (1)
            huruf d). ``None`` = not known.
        eselon: eselon on record; of a pelaksana ``None`` says that there is none, of others it is not known.
        pangkat_terendah: lowest golongan ruang set for this post by the competent official (PP 11/2017 Pasal 48); of a
            post with an eselon ``None`` says that none is set but that of the eselon, of others it is not known.
        pangkat_tertinggi: highest golongan ruang set for it; of a post with an eselon ``None`` says likewise.
        standar_kompetensi: competences the post asks for; ``None`` = not known.
        syarat_pendidikan: education it asks for; ``None`` = not known, empty = none.
        syarat_pelatihan: training it asks for; ``None`` = not known, empty = none.
        batas_usia_pensiun: retirement age in years that a law or a decree sets for this very post or its holder, such
            as a JF under a law of its own or a professor whose service was prolonged; ``None`` says that it has none.
        kekhususan: all that is special about it; ``None`` = not known, empty = nothing.
        lowong: whether there is a vacancy for it, over time.
        ditetapkan: of a JF, the day on which the Minister established it (PP 11/2017 Pasal 73).

    Raises:
        GalatBentuk: a class or a retirement age below 1; an eselon of another level; a lowest rank above the highest;
            a competence asked twice. Every problem is listed with its path.

    >>> Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, eselon=Eselon.III_B).eselon.pangkat
    (<Golongan.III_D: 'III/d'>, <Golongan.IV_A: 'IV/a'>)
    """

    nama: str = field(repr=sebut)
    jenjang: Jenjang | None = None
    bidang: str | None = field(default=None, repr=sebut)
    unit: str | None = field(default=None, repr=sebut)
    kelas: int | None = None
    kelas_asal: int | None = None
    eselon: Eselon | None = None
    pangkat_terendah: Golongan | None = None
    pangkat_tertinggi: Golongan | None = None
    standar_kompetensi: tuple[TingkatKompetensi, ...] | None = None
    syarat_pendidikan: tuple[SyaratPendidikan, ...] | None = None
    syarat_pelatihan: tuple[SyaratPelatihan, ...] | None = None
    batas_usia_pensiun: int | None = None
    kekhususan: tuple[Kekhususan, ...] | None = None
    lowong: Riwayat[bool] = TAK_DIKETAHUI
    ditetapkan: date | None = None

    def __attrs_post_init__(self) -> None:
        if self.jenjang is None and self.eselon is not None and len(self.eselon.jenjang) == 1:
            object.__setattr__(self, "jenjang", self.eselon.jenjang[0])
        masalah = list(_masalah(self))
        if masalah:
            raise GalatBentuk(masalah)


def _masalah(j: Jabatan) -> Iterator[Masalah]:
    """Every contradiction in a post."""
    for nama, kelas in (("kelas", j.kelas), ("kelas_asal", j.kelas_asal)):
        if kelas is not None and kelas < 1:
            pesan = f"Kelas jabatan mulai dari 1, ditemukan {kelas}."
            yield Masalah(nama, "kelas-kurang-dari-1", {"kelas": kelas}, pesan)
    if j.batas_usia_pensiun is not None and j.batas_usia_pensiun < 1:
        pesan = f"Batas usia pensiun mulai dari 1 tahun, ditemukan {j.batas_usia_pensiun}; perbaiki usianya."
        yield Masalah("batas_usia_pensiun", "batas-usia-kurang-dari-1", {"usia": j.batas_usia_pensiun}, pesan)
    if j.eselon is not None and j.jenjang is not None and j.jenjang not in j.eselon.jenjang:
        setara = " atau ".join(jenjang.value for jenjang in j.eselon.jenjang)
        pesan = f"Eselon {j.eselon.value} setara dengan {setara}, ditemukan {j.jenjang.value}; perbaiki salah satunya."
        yield Masalah("eselon", "eselon-lain-jenjang", {"eselon": j.eselon, "jenjang": j.jenjang}, pesan)
    rendah, tinggi = j.pangkat_terendah, j.pangkat_tertinggi
    if rendah is not None and tinggi is not None and rendah > tinggi:
        pesan = f"Pangkat terendah {rendah.value} di atas pangkat tertinggi {tinggi.value}; tukar atau perbaiki."
        yield Masalah("pangkat_terendah", "pangkat-terbalik", {"terendah": rendah, "tertinggi": tinggi}, pesan)
    diminta: set[str] = set()
    for i, kompetensi in enumerate(j.standar_kompetensi or ()):
        if kompetensi.nama.casefold() in diminta:
            pesan = "Kompetensi ini diminta dua kali; pilih satu tingkat."
            yield Masalah(f"standar_kompetensi[{i}].nama", "kompetensi-ganda", {}, pesan)
        diminta.add(kompetensi.nama.casefold())
