"""Pelatihan: the forms of competence development, the programmes of leadership training, and who may hold them."""

from __future__ import annotations

from enum import Enum
from typing import Final

from attrs import field

from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.sebutan import sebut
from karier_asn.engine.benda import frozen
from karier_asn.engine.hukum import Dasar

MENIT_PER_JP: Final = 45
"""Minutes of one jam pelajaran, JP (Peraturan LAN 5/2018 and 10/2018, sumber sekunder)."""


class JalurPelatihan(Enum):
    """The two ways of training (PP 11/2017 Pasal 212 ayat (1))."""

    KLASIKAL = "klasikal"
    NONKLASIKAL = "nonklasikal"


class BentukPelatihan(Enum):
    """The 25 forms (Lampiran Peraturan LAN 10/2018, sumber sekunder), in the order of their codes.

    >>> BentukPelatihan.MENTORING.kode, BentukPelatihan.MENTORING.jalur
    ('NKL02', <JalurPelatihan.NONKLASIKAL: 'nonklasikal'>)
    >>> BentukPelatihan.STRUKTURAL.kode, BentukPelatihan.KLASIKAL_LAIN.kode, BentukPelatihan.NONKLASIKAL_LAIN.kode
    ('KL01', 'KL12', 'NKL13')
    """

    STRUKTURAL = "pelatihan struktural kepemimpinan"
    MANAJERIAL = "pelatihan manajerial"
    TEKNIS = "pelatihan teknis"
    FUNGSIONAL = "pelatihan fungsional"
    SOSIAL_KULTURAL = "pelatihan sosial kultural"
    SEMINAR = "seminar/konferensi/sarasehan"
    WORKSHOP = "workshop/lokakarya"
    KURSUS = "kursus"
    PENATARAN = "penataran"
    BIMBINGAN_TEKNIS = "bimbingan teknis"
    SOSIALISASI = "sosialisasi"
    KLASIKAL_LAIN = "klasikal lain"
    COACHING = "coaching"
    MENTORING = "mentoring"
    E_LEARNING = "e-learning"
    JARAK_JAUH = "pelatihan jarak jauh"
    DETASERING = "detasering"
    ALAM_TERBUKA = "pembelajaran alam terbuka"
    PATOK_BANDING = "patok banding"
    PERTUKARAN = "pertukaran PNS dengan pegawai swasta/BUMN/BUMD"
    BELAJAR_MANDIRI = "belajar mandiri"
    KOMUNITAS_BELAJAR = "komunitas belajar"
    BIMBINGAN_DI_TEMPAT_KERJA = "bimbingan di tempat kerja"
    MAGANG = "magang/praktik kerja"
    NONKLASIKAL_LAIN = "nonklasikal lain"

    @property
    def jalur(self) -> JalurPelatihan:
        """Classical (face to face in a class) or not (PP 11/2017 Pasal 212 ayat (2) and (3))."""
        return JalurPelatihan.KLASIKAL if self in _KLASIKAL else JalurPelatihan.NONKLASIKAL

    @property
    def kode(self) -> str:
        """Its code, KL01 to KL12 or NKL01 to NKL13."""
        return _KODE[self]


_KLASIKAL: Final = tuple(BentukPelatihan)[: tuple(BentukPelatihan).index(BentukPelatihan.KLASIKAL_LAIN) + 1]
_KODE: Final = {
    b: f"KL{i:02}" if i <= len(_KLASIKAL) else f"NKL{i - len(_KLASIKAL):02}"
    for i, b in enumerate(BentukPelatihan, start=1)
}


class LingkupPelatihan(Enum):
    """Whether an activity is counted by the national or the international column of a table of hours."""

    NASIONAL = "nasional"
    INTERNASIONAL = "internasional"


class ProgramPelatihan(Enum):
    """Integrated training of CPNS and the four structural trainings (PP 11/2017 Pasal 34 and 217 ayat (3)).

    The names are those of LAN. Diklatpim IV, III, II and I and their forerunners are the last four, in this order
    (PP 101/2000 Pasal 10).

    >>> ProgramPelatihan.PKA.jenjang
    <Jenjang.ADMINISTRATOR: 'administrator'>
    """

    LATSAR = "Latsar CPNS"
    PKP = "PKP"
    PKA = "PKA"
    PKN_II = "PKN Tingkat II"
    PKN_I = "PKN Tingkat I"

    @property
    def jenjang(self) -> Jenjang | None:
        """The level of posts it is for: to enter such a post, or in it (penjelasan Pasal 217 ayat (3))."""
        return _JENJANG.get(self)


_JENJANG: Final = {
    ProgramPelatihan.PKP: Jenjang.PENGAWAS,
    ProgramPelatihan.PKA: Jenjang.ADMINISTRATOR,
    ProgramPelatihan.PKN_II: Jenjang.JPT_PRATAMA,
    ProgramPelatihan.PKN_I: Jenjang.JPT_MADYA,
}
PROGRAM_JENJANG: Final = {jenjang: program for program, jenjang in _JENJANG.items()}
"""The structural training that matches a level of posts; JPT utama has none of its own."""


@frozen
class Penyelenggara:
    """Who holds a training.

    Attributes:
        nama: its name.
        lan: whether it is LAN itself.
        pemerintah: whether it is a training body of the government; ``None`` = not known.
        terakreditasi: whether it is accredited for the training; ``None`` = not known.
    """

    nama: str = field(repr=sebut)
    lan: bool = False
    pemerintah: bool | None = None
    terakreditasi: bool | None = None


@frozen
class UsulPelatihan:
    """A proposal to send an employee to a programme; ``None`` = not known.

    Attributes:
        program: the programme.
        jenjang_dituju: the level of the post he is to enter, if he is sent for that and not for the post he holds.
        diusulkan: whether the competent official proposed him in writing.
        lulus_seleksi: whether he passed the selection test of the programme.
        memenuhi_pedoman: whether LAN, or the body that holds it, confirmed that he meets the guideline of the
            programme; asked where no text of the guideline could be read.
        penyelenggara: who holds it.
    """

    program: ProgramPelatihan | None = None
    jenjang_dituju: Jenjang | None = None
    diusulkan: bool | None = None
    lulus_seleksi: bool | None = None
    memenuhi_pedoman: bool | None = None
    penyelenggara: Penyelenggara | None = None


# --- length ------------------------------------------------------------------------------------------------


@frozen
class BagianKurikulum:
    """A part of a programme.

    Attributes:
        tempat: where it takes place, in Indonesian.
        jp: its hours.
        hari: its days; ``None`` = not known.
    """

    tempat: str
    jp: int
    hari: int | None = None


@frozen
class Kurikulum:
    """How long a programme is, part by part."""

    program: ProgramPelatihan
    dasar: Dasar
    bagian: tuple[BagianKurikulum, ...]

    @property
    def jp(self) -> int:
        """All its hours."""
        return sum(b.jp for b in self.bagian)

    @property
    def hari(self) -> int | None:
        """All its days, if those of every part are known."""
        hari = [b.hari for b in self.bagian if b.hari is not None]
        return sum(hari) if len(hari) == len(self.bagian) else None
