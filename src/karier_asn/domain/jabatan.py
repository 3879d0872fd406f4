"""Jabatan: a post, held or sought, with its level and the group the level belongs to."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from karier_asn.engine.galat import GalatBentuk, Masalah


class Rumpun(Enum):
    """The three groups of posts (PP 11/2017 Pasal 47)."""

    JPT = "jabatan pimpinan tinggi"
    JA = "jabatan administrasi"
    JF = "jabatan fungsional"


class Jenjang(Enum):
    """Level of a post. Levels of different groups have no common order, so levels are not ordered here.

    >>> Jenjang.AHLI_MUDA.rumpun is Rumpun.JF
    True
    >>> Jenjang("JPT pratama")
    <Jenjang.JPT_PRATAMA: 'JPT pratama'>
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
        return _RUMPUN.get(self, Rumpun.JF)


_RUMPUN = {
    Jenjang.PELAKSANA: Rumpun.JA,
    Jenjang.PENGAWAS: Rumpun.JA,
    Jenjang.ADMINISTRATOR: Rumpun.JA,
    Jenjang.JPT_PRATAMA: Rumpun.JPT,
    Jenjang.JPT_MADYA: Rumpun.JPT,
    Jenjang.JPT_UTAMA: Rumpun.JPT,
}
"""Groups of the levels; every other level is one of JF."""


STRUKTURAL = frozenset(
    {Jenjang.JPT_UTAMA, Jenjang.JPT_MADYA, Jenjang.JPT_PRATAMA, Jenjang.ADMINISTRATOR, Jenjang.PENGAWAS}
)
"""The levels that were structural posts of eselon I to IV (UU 5/2014 Pasal 131)."""


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
        nama: name of the post.
        jenjang: its level; ``None`` = not known.
        bidang: field of work ("bidang tugas"), in the agency's own words; ``None`` = not known.
        unit: organisational unit; ``None`` = not known.
        kelas: job class ("kelas jabatan"); ``None`` = not known.
        kelas_asal: class of the pengawas (or pelaksana) posts from which the sought post is filled. A JF is
            "setingkat" with them when its class equals this one (PP 11/2017, penjelasan Pasal 54 ayat (1)
            huruf d). ``None`` = not known.

    Raises:
        GalatBentuk: a class below 1.
    """

    nama: str
    jenjang: Jenjang | None
    bidang: str | None = None
    unit: str | None = None
    kelas: int | None = None
    kelas_asal: int | None = None

    def __attrs_post_init__(self) -> None:
        masalah = [
            Masalah(
                nama,
                "kelas-kurang-dari-1",
                {"kelas": kelas},
                f"Kelas jabatan mulai dari 1, ditemukan {kelas}.",
            )
            for nama, kelas in (("kelas", self.kelas), ("kelas_asal", self.kelas_asal))
            if kelas is not None and kelas < 1
        ]
        if masalah:
            raise GalatBentuk(masalah)
