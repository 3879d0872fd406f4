"""Hukuman disiplin: the kinds of sanctions, where they stand in law, and what each does to a career.

The names are those of SIASN. The three levels and most kinds are read in the texts: PP 53/2010 Pasal 7 and
PP 94/2021 Pasal 8. The medium kinds of PP 94/2021 are held back until there is a PP on pay (Pasal 42), and those of
PP 53/2010 go on until then. SIASN also lists kinds that stand in neither text; what they do is not known here
(belum diperiksa).
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final

from attrs import frozen

from karier_asn.domain.tingkat import TingkatHukuman
from karier_asn.engine.hukum import Dasar, Peraturan
from karier_asn.engine.masa import Masa, bulan


class Akibat(Enum):
    """What a sanction does, as its own name in the regulation says."""

    TEGURAN = "teguran atau pernyataan"
    KGB_DITUNDA = "kenaikan gaji berkala ditunda"
    KENAIKAN_PANGKAT_DITUNDA = "kenaikan pangkat ditunda"
    PANGKAT_DITURUNKAN = "pangkat diturunkan setingkat"
    TUNJANGAN_DIPOTONG = "tunjangan kinerja dipotong"
    JABATAN_DITURUNKAN = "jabatan diturunkan setingkat"
    JABATAN_DIBEBASKAN = "dibebaskan dari jabatan"
    DIBERHENTIKAN = "diberhentikan sebagai PNS"


class RezimDisiplin(Enum):
    """The regulation that names a kind of sanction."""

    PP_53_2010 = "PP 53/2010"
    PP_94_2021 = "PP 94/2021"


class JenisHukuman(Enum):
    """A kind of sanction, by the name SIASN gives it.

    >>> JenisHukuman.PENUNDAAN_KP.akibat
    <Akibat.KENAIKAN_PANGKAT_DITUNDA: 'kenaikan pangkat ditunda'>
    >>> JenisHukuman.PENUNDAAN_KP.tingkat.value, JenisHukuman.PENUNDAAN_KP.lama
    ('sedang', tahun(1))
    >>> JenisHukuman.PENGAKTIFAN.menunda_kenaikan_pangkat is None  # stands in neither text
    True
    """

    TEGURAN_LISAN = "TEGURAN LISAN"
    TEGURAN_TERTULIS = "TEGURAN TERTULIS"
    TIDAK_PUAS = "PERNYATAAN TIDAK PUAS SECARA TERTULIS"
    PENUNDAAN_KGB = "PENUNDAAN KGB SELAMA 1 THN"
    PENURUNAN_GAJI = "PENURUNAN GAJI MAX 1 TH"
    PENUNDAAN_GAJI = "PENUNDAAN GAJI MAX 1 THN"
    PENUNDAAN_KP = "PENUNDAAN KP SELAMA 1 THN"
    PENURUNAN_PANGKAT_1_TAHUN = "PENURUNAN PANGKAT 1 TINGKAT 1 THN"
    PEMBEBASAN_JABATAN = "PEMBEBASAN DARI JABATAN"
    PEMBERHENTIAN_DENGAN_HORMAT = "PEMBERHENTIAN DENGAN HORMAT TIDAK ATAS PERMINTAAN SENDIRI"
    PEMBERHENTIAN_TIDAK_HORMAT = "PEMBERHENTIAN TIDAK DENGAN HORMAT SEBAGAI PNS"
    PENGAKTIFAN = "PENGAKTIFAN HUKUMAN DISIPLIN"
    PEMINDAHAN_PENURUNAN_JABATAN = "PEMINDAHAN DLM RANGKA PENURUNAN JABATAN 1 TINGKAT"
    PENURUNAN_PANGKAT_3_TAHUN = "PENURUNAN PANGKAT 1 TINGKAT 3 THN"
    SANKSI_MORAL_TERBUKA = "SANKSI MORAL TERBUKA"
    SANKSI_MORAL_TERTUTUP = "SANKSI MORAL TERTUTUP"
    POTONG_TUNKIN_6_BULAN = "PEMOTONGAN TUNKIN 25% 6 BLN"
    POTONG_TUNKIN_9_BULAN = "PEMOTONGAN TUNKIN 25% 9 BLN"
    POTONG_TUNKIN_12_BULAN = "PEMOTONGAN TUNKIN 25% 12 BLN"
    PENURUNAN_JABATAN_12_BULAN = "PENURUNAN DARI JABATAN SETINGKAT LEBIH RENDAH SELAMA 12 BLN"
    PEMBEBASAN_JABATAN_12_BULAN = "PEMBEBASAN DARI JABATAN MENJADI PELAKSANA SELAMA 12 BLN"

    @property
    def tingkat(self) -> TingkatHukuman:
        """Severity: of the regulation, or, for a kind that stands in neither text, of SIASN's list."""
        return _SIFAT[self].tingkat

    @property
    def rezim(self) -> frozenset[RezimDisiplin]:
        """The regulations that name this kind; empty for kinds that only SIASN's list knows."""
        return _SIFAT[self].rezim

    @property
    def akibat(self) -> Akibat | None:
        """What it does; ``None`` = not known, because neither text names the kind."""
        return _SIFAT[self].akibat

    @property
    def lama(self) -> Masa | None:
        """How long it runs according to the regulation; ``None`` = the regulation names no duration, or not known."""
        return _SIFAT[self].lama

    @property
    def menunda_kenaikan_pangkat(self) -> bool | None:
        """Whether it is the sanction "penundaan kenaikan pangkat" (PP 53/2010 Pasal 7 ayat (3) huruf b).

        Only that kind delays by its own name. Whether any other hinders a promotion is for other rules to say.
        """
        return None if self.akibat is None else self.akibat is Akibat.KENAIKAN_PANGKAT_DITUNDA

    @classmethod
    def dari_nama(cls, teks: str) -> JenisHukuman | None:
        """The kind of that name, forgiving capitals and blanks; ``None`` if the list has no such name."""
        return _NAMA.get(" ".join(teks.split()).casefold())


_NAMA: Final[Mapping[str, JenisHukuman]] = {jenis.value.casefold(): jenis for jenis in JenisHukuman}


@frozen
class _Sifat:
    tingkat: TingkatHukuman
    akibat: Akibat | None
    rezim: frozenset[RezimDisiplin]
    lama: Masa | None = None


_RINGAN, _SEDANG, _BERAT = TingkatHukuman.RINGAN, TingkatHukuman.SEDANG, TingkatHukuman.BERAT
_PP_53 = frozenset({RezimDisiplin.PP_53_2010})
_PP_94 = frozenset({RezimDisiplin.PP_94_2021})
_TANPA: frozenset[RezimDisiplin] = frozenset()

_SIFAT: Final[Mapping[JenisHukuman, _Sifat]] = {
    # PP 53/2010 Pasal 7 ayat (2), PP 94/2021 Pasal 8 ayat (2)
    JenisHukuman.TEGURAN_LISAN: _Sifat(_RINGAN, Akibat.TEGURAN, _PP_53 | _PP_94),
    JenisHukuman.TEGURAN_TERTULIS: _Sifat(_RINGAN, Akibat.TEGURAN, _PP_53 | _PP_94),
    JenisHukuman.TIDAK_PUAS: _Sifat(_RINGAN, Akibat.TEGURAN, _PP_53 | _PP_94),
    # PP 53/2010 Pasal 7 ayat (3)
    JenisHukuman.PENUNDAAN_KGB: _Sifat(_SEDANG, Akibat.KGB_DITUNDA, _PP_53, bulan(12)),
    JenisHukuman.PENUNDAAN_KP: _Sifat(_SEDANG, Akibat.KENAIKAN_PANGKAT_DITUNDA, _PP_53, bulan(12)),
    JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN: _Sifat(_SEDANG, Akibat.PANGKAT_DITURUNKAN, _PP_53, bulan(12)),
    # PP 94/2021 Pasal 8 ayat (3)
    JenisHukuman.POTONG_TUNKIN_6_BULAN: _Sifat(_SEDANG, Akibat.TUNJANGAN_DIPOTONG, _PP_94, bulan(6)),
    JenisHukuman.POTONG_TUNKIN_9_BULAN: _Sifat(_SEDANG, Akibat.TUNJANGAN_DIPOTONG, _PP_94, bulan(9)),
    JenisHukuman.POTONG_TUNKIN_12_BULAN: _Sifat(_SEDANG, Akibat.TUNJANGAN_DIPOTONG, _PP_94, bulan(12)),
    # PP 53/2010 Pasal 7 ayat (4)
    JenisHukuman.PENURUNAN_PANGKAT_3_TAHUN: _Sifat(_BERAT, Akibat.PANGKAT_DITURUNKAN, _PP_53, bulan(36)),
    JenisHukuman.PEMINDAHAN_PENURUNAN_JABATAN: _Sifat(_BERAT, Akibat.JABATAN_DITURUNKAN, _PP_53),
    JenisHukuman.PEMBEBASAN_JABATAN: _Sifat(_BERAT, Akibat.JABATAN_DIBEBASKAN, _PP_53),
    JenisHukuman.PEMBERHENTIAN_TIDAK_HORMAT: _Sifat(_BERAT, Akibat.DIBERHENTIKAN, _PP_53),
    # PP 53/2010 Pasal 7 ayat (4) huruf d, PP 94/2021 Pasal 8 ayat (4) huruf c
    JenisHukuman.PEMBERHENTIAN_DENGAN_HORMAT: _Sifat(_BERAT, Akibat.DIBERHENTIKAN, _PP_53 | _PP_94),
    # PP 94/2021 Pasal 8 ayat (4)
    JenisHukuman.PENURUNAN_JABATAN_12_BULAN: _Sifat(_BERAT, Akibat.JABATAN_DITURUNKAN, _PP_94, bulan(12)),
    JenisHukuman.PEMBEBASAN_JABATAN_12_BULAN: _Sifat(_BERAT, Akibat.JABATAN_DIBEBASKAN, _PP_94, bulan(12)),
    # On SIASN's list only
    JenisHukuman.PENURUNAN_GAJI: _Sifat(_SEDANG, None, _TANPA),
    JenisHukuman.PENUNDAAN_GAJI: _Sifat(_SEDANG, None, _TANPA),
    JenisHukuman.SANKSI_MORAL_TERBUKA: _Sifat(_RINGAN, None, _TANPA),
    JenisHukuman.SANKSI_MORAL_TERTUTUP: _Sifat(_RINGAN, None, _TANPA),
    JenisHukuman.PENGAKTIFAN: _Sifat(_BERAT, None, _TANPA),
}


# --- absence -----------------------------------------------------------------------------------------------


@frozen
class LangkahAbsen:
    """A step of a ladder: what so many working days of absence lead to.

    Attributes:
        hari: from how many days on.
        dasar: the provision that says so.
        jenis: the kind; of several, the official chooses.
        catatan_bukan_pejabat: said of whoever holds no structural post and no JF, where the text names the kind for
            their holders alone.
    """

    hari: int
    dasar: Dasar
    jenis: tuple[JenisHukuman, ...]
    catatan_bukan_pejabat: str = ""


@frozen
class TanggaAbsen:
    """The ladder of absence without a valid reason under one regulation.

    Attributes:
        peraturan: the regulation.
        setahun: the steps by days in a calendar year, the first one first.
        berturut: the step by days on end, if there is one.
    """

    peraturan: Peraturan
    setahun: tuple[LangkahAbsen, ...]
    berturut: LangkahAbsen | None = None
