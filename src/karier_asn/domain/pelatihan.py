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
    """The training of CPNS and the four structural trainings (PP 11/2017 Pasal 34 and 217 ayat (3)).

    The names are those of LAN. Latsar stands for the Diklat Prajabatan of before 2017 too (PP 101/2000 Pasal 5).
    Diklatpim IV, III, II and I are the last four, in this order (PP 101/2000 Pasal 10), and so are ADUM, SPAMA, SPAMEN
    and SPATI, which equal them (Pasal 32 ayat (2)).

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
        kerja_sama: whether it holds the training together with LAN or an accredited body; ``None`` = not known.
        izin_kerja_sama: whether LAN gave written leave for that; ``None`` = not known.
        mutu_dijamin: whether LAN or a body whose programme is accredited A or B assures the quality; ``None`` = not
            known.
    """

    nama: str = field(repr=sebut)
    lan: bool = False
    pemerintah: bool | None = None
    terakreditasi: bool | None = None
    kerja_sama: bool | None = None
    izin_kerja_sama: bool | None = None
    mutu_dijamin: bool | None = None


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
        manajemen_talenta: whether he is proposed by the talent management of an agency that applies the merit system.
        pengecualian_tertulis: whether LAN consented in writing to his rank or service falling short.
        izin_tertulis: whether LAN gave written leave to attend after the time set for the holder of a post.
    """

    program: ProgramPelatihan | None = None
    jenjang_dituju: Jenjang | None = None
    diusulkan: bool | None = None
    lulus_seleksi: bool | None = None
    memenuhi_pedoman: bool | None = None
    penyelenggara: Penyelenggara | None = None
    manajemen_talenta: bool | None = None
    pengecualian_tertulis: bool | None = None
    izin_tertulis: bool | None = None


# --- length ------------------------------------------------------------------------------------------------


class CaraPelatihan(Enum):
    """In which form a programme is held (Peraturan LAN 5/2022 Pasal 10)."""

    BLENDED = "Blended Learning"
    KLASIKAL = "Pelatihan Klasikal"
    JARAK_JAUH = "Distance Learning"


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
    """How long a programme is, part by part.

    Attributes:
        program: the programme.
        dasar: the provision that says so.
        bagian: its parts.
        cara: in which form it is held; ``None`` = the source does not say.
    """

    program: ProgramPelatihan
    dasar: Dasar
    bagian: tuple[BagianKurikulum, ...]
    cara: CaraPelatihan | None = None

    @property
    def jp(self) -> int:
        """All its hours."""
        return sum(b.jp for b in self.bagian)

    @property
    def hari(self) -> int | None:
        """All its days, if those of every part are known."""
        hari = [b.hari for b in self.bagian if b.hari is not None]
        return sum(hari) if len(hari) == len(self.bagian) else None
