"""Standar kompetensi jabatan: the competences, education and training a post asks for.

A standard belongs to one post and is set by the agency (PP 11/2017 Pasal 166); nothing here is a national number.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from attrs import field

from karier_asn.domain.sebutan import sebut
from karier_asn.domain.tingkat import Pendidikan, Tingkat, kunci_nama
from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, Masalah

TINGKAT_TERENDAH: Final = 1
TINGKAT_TERTINGGI: Final = 5
"""Levels of a competence run from 1 to 5 (PermenPANRB 38/2017)."""


class JenisKompetensi(Enum):
    """The three kinds of competence (PP 11/2017 Pasal 166 ayat (1))."""

    MANAJERIAL = "manajerial"
    SOSIAL_KULTURAL = "sosial kultural"
    TEKNIS = "teknis"


class Kompetensi(Enum):
    """The eight managerial competences, in their official order, and the socio-cultural one (PermenPANRB 38/2017).

    >>> Kompetensi.PEREKAT_BANGSA.jenis
    <JenisKompetensi.SOSIAL_KULTURAL: 'sosial kultural'>
    """

    INTEGRITAS = "Integritas"
    KERJA_SAMA = "Kerja sama"
    KOMUNIKASI = "Komunikasi"
    ORIENTASI_PADA_HASIL = "Orientasi pada hasil"
    PELAYANAN_PUBLIK = "Pelayanan publik"
    PENGEMBANGAN_DIRI = "Pengembangan diri dan orang lain"
    MENGELOLA_PERUBAHAN = "Mengelola perubahan"
    PENGAMBILAN_KEPUTUSAN = "Pengambilan keputusan"
    PEREKAT_BANGSA = "Perekat bangsa"

    @property
    def jenis(self) -> JenisKompetensi:
        """Managerial or socio-cultural."""
        if self is Kompetensi.PEREKAT_BANGSA:
            return JenisKompetensi.SOSIAL_KULTURAL
        return JenisKompetensi.MANAJERIAL


_KOMPETENSI = {kunci_nama(k.value): k for k in Kompetensi}


def _nama_resmi(nama: str) -> str:
    """The official spelling of one of the nine; any other name is a technical competence and stays."""
    kompetensi = _KOMPETENSI.get(kunci_nama(nama))
    return nama.strip() if kompetensi is None else kompetensi.value


@frozen
class TingkatKompetensi:
    """A competence at a level: required by a post, or reached by an employee.

    Attributes:
        nama: one of the nine (see `Kompetensi`), in any capitals, or a technical competence in the agency's words.
        tingkat: level, 1 to 5.

    Raises:
        GalatBentuk: no name, or a level outside 1 to 5.

    >>> TingkatKompetensi("KERJASAMA", 3)
    TingkatKompetensi(nama='Kerja sama', tingkat=3)
    >>> TingkatKompetensi("Analisis kebijakan", 2).jenis
    <JenisKompetensi.TEKNIS: 'teknis'>
    """

    nama: str = field(converter=_nama_resmi)
    tingkat: int

    def __attrs_post_init__(self) -> None:
        masalah = []
        if not self.nama:
            masalah.append(Masalah("nama", "nama-kosong", {}, "Nama kompetensi kosong; isi namanya."))
        if not TINGKAT_TERENDAH <= self.tingkat <= TINGKAT_TERTINGGI:
            pesan = f"Tingkat kompetensi harus 1 sampai 5, ditemukan {self.tingkat}; perbaiki tingkatnya."
            masalah.append(Masalah("tingkat", "tingkat-di-luar-batas", {"tingkat": self.tingkat}, pesan))
        if masalah:
            raise GalatBentuk(masalah)

    @property
    def kompetensi(self) -> Kompetensi | None:
        """Which of the nine it is; ``None`` for a technical competence."""
        return _KOMPETENSI.get(kunci_nama(self.nama))

    @property
    def jenis(self) -> JenisKompetensi:
        """Managerial, socio-cultural or technical."""
        return JenisKompetensi.TEKNIS if self.kompetensi is None else self.kompetensi.jenis


class SifatSyarat(Tingkat):
    """How binding a requirement of a standard is, least binding first.

    The three words stand in the form of PermenPANRB 38/2017 (belum diperiksa); what follows from each is for the
    agency to say.
    """

    PERLU = "perlu"
    PENTING = "penting"
    MUTLAK = "mutlak"


@frozen
class SyaratPendidikan:
    """Education that a post asks for.

    Attributes:
        pendidikan: lowest level.
        sifat: how binding it is.
        bidang: course of study, in the agency's words; ``None`` says that any will do.
    """

    pendidikan: Pendidikan
    sifat: SifatSyarat = SifatSyarat.MUTLAK
    bidang: str | None = field(default=None, repr=sebut)


@frozen
class SyaratPelatihan:
    """Training that a post asks for.

    Attributes:
        nama: name of the training.
        sifat: how binding it is.
        jenis: kind (manajerial, teknis, fungsional), in the agency's words; ``None`` = not told.
    """

    nama: str = field(repr=sebut)
    sifat: SifatSyarat
    jenis: str | None = field(default=None, repr=sebut)
