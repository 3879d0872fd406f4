"""Kesenjangan kompetensi: what a post asks for against what an assessment found, one competence at a time.

PP 11/2017 Pasal 206 ayat (2) compares the profile of an employee with the standard of the post he holds *and* of the
post he is to hold; so everything here takes a post as an argument. A level is absolute (1 to 5), whatever the level of
posts it was assessed for. What no assessment tells is unknown (``None``): neither a gap nor met.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Final, TypeAlias

from attrs import field

from karier_asn.domain.asesmen import HasilPenilaian, MasaBerlaku, hasil_penilaian
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Asesmen, Pegawai
from karier_asn.domain.standar import TINGKAT_TERENDAH, TINGKAT_TERTINGGI, JenisKompetensi, TingkatKompetensi
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.engine.angka import bulatkan
from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat

__all__ = [
    "JUMLAH",
    "RASIO",
    "RASIO_DIBATASI",
    "RASIO_DIBULATKAN",
    "RUMUS_JPM",
    "Kesenjangan",
    "RumusJPM",
    "capaian",
    "gaps",
    "indeks_kesenjangan",
    "jpm",
]

Capaian: TypeAlias = HasilPenilaian[str, int]
"""Level reached by competence, its name as `kunci` gives it."""

_GELAP: Final[Capaian] = HasilPenilaian(terbuka=True)
"""Nothing is known, not even what was assessed."""


def kunci(nama: str) -> str:
    """The name of a competence without blanks and capitals, as competences are told apart."""
    return kunci_nama(nama)


# --- the gap -----------------------------------------------------------------------------------------------


@frozen
class Kesenjangan:
    """One competence of a standard against the level reached.

    Attributes:
        standar: the competence at the level the post asks for.
        capaian: level reached, 1 to 5; ``None`` = not known.
        dinilai: whether it was ever assessed; ``None`` = not known.

    >>> k = Kesenjangan(TingkatKompetensi("Komunikasi", 3), capaian=1)
    >>> k.kurang, k.terpenuhi
    (2, False)
    >>> Kesenjangan(TingkatKompetensi("Komunikasi", 3), capaian=None).kurang is None
    True
    """

    standar: TingkatKompetensi
    capaian: int | None
    dinilai: bool | None = None

    @property
    def nama(self) -> str:
        """Name of the competence."""
        return self.standar.nama

    @property
    def kurang(self) -> int | None:
        """Levels still to be gained; 0 = the standard is met, ``None`` = not known."""
        return None if self.capaian is None else max(self.standar.tingkat - self.capaian, 0)

    @property
    def terpenuhi(self) -> bool | None:
        """Whether the standard is met; ``None`` = not known."""
        return None if self.capaian is None else self.capaian >= self.standar.tingkat

    @property
    def tercatat(self) -> bool | None:
        """Whether a gap is on record: none is where it was never assessed; ``None`` = not known."""
        return False if self.dinilai is False or self.terpenuhi else None if self.capaian is None else True


def capaian(p: Pegawai, berlaku: MasaBerlaku) -> Riwayat[Capaian]:
    """The level reached in each competence, on each day, by the assessments that count on that day.

    Of several the latest counts, for each competence by itself (see `hasil_penilaian`).

    Args:
        p: the employee.
        berlaku: how long an assessment counts whose end is not recorded.
    """
    return hasil_penilaian(p, berlaku, _tingkat)


def _tingkat(a: Asesmen) -> dict[str, int | None] | None:
    """The level that one assessment found in each competence; ``None`` where it tells two of one."""
    if a.hasil is None:
        return None
    tingkat: dict[str, int | None] = {}
    for h in a.hasil:
        nama = kunci(h.nama)
        tingkat[nama] = h.tingkat if tingkat.get(nama, h.tingkat) == h.tingkat else None
    return tingkat


def gaps(p: Pegawai, j: Jabatan, berlaku: MasaBerlaku) -> Riwayat[tuple[Kesenjangan, ...]]:
    """The standard of post ``j``, competence by competence, against what ``p`` reached, on each day.

    Unknown throughout while the standard of the post is not known. The post may be the one held or one aimed at.

    Args:
        p: the employee.
        j: the post.
        berlaku: how long an assessment counts whose end is not recorded.

    >>> from datetime import date
    >>> from karier_asn.domain.jabatan import Jenjang
    >>> from karier_asn.engine.masa import tahun
    >>> pengawas = Jabatan("Kepala Seksi", Jenjang.PENGAWAS,
    ...     standar_kompetensi=(TingkatKompetensi("Integritas", 2), TingkatKompetensi("Kerja sama", 2)))
    >>> pegawai = Pegawai(kompetensi=[Asesmen(Jenjang.PENGAWAS, False, date(2025, 3, 1),
    ...     hasil=(TingkatKompetensi("Integritas", 1),))])
    >>> [(k.nama, k.kurang) for k in gaps(pegawai, pengawas, MasaBerlaku(tahun(2))).pada(date(2026, 1, 1))]
    [('Integritas', 1), ('Kerja sama', None)]
    """
    standar = j.standar_kompetensi
    if standar is None:
        return TAK_DIKETAHUI
    return angkat(lambda c: bandingkan(standar, c or _GELAP), capaian(p, berlaku))


def bandingkan(standar: Iterable[TingkatKompetensi], capaian: Capaian) -> tuple[Kesenjangan, ...]:
    """A standard against levels reached, in the order of the standard."""
    return tuple(Kesenjangan(s, capaian.get(n), capaian.dinilai(n)) for s, n in ((s, kunci(s.nama)) for s in standar))


# --- figures made of gaps ----------------------------------------------------------------------------------

JENIS_DIUKUR: Final = frozenset({JenisKompetensi.MANAJERIAL, JenisKompetensi.SOSIAL_KULTURAL})
"""The kinds that an assessment centre measures and that JPM and IKK are figured of, unless said otherwise."""


def _bobot(bobot: Mapping[str, int | Decimal]) -> dict[str, Decimal]:
    return {kunci(nama): Decimal(w) for nama, w in bobot.items()}


@frozen
class RumusJPM:
    """How job-person match is figured: a weighted mean of the ratios of level reached to level required.

    Attributes:
        nama: its name, by which it is chosen.
        dibatasi: whether a ratio counts at most 1, so that a surplus does not make up for a gap elsewhere.
        menurut_standar: whether a ratio weighs as much as its standard; the mean is then the sum of levels reached
            over the sum of levels required.
        desimal: decimals to which each ratio is rounded first, half up; ``None`` = not rounded.
        bobot: weights by competence, as the agency sets them; one that is not named weighs 1.

    Raises:
        GalatBentuk: a weight that is not positive.
    """

    nama: str
    dibatasi: bool = True
    menurut_standar: bool = False
    desimal: int | None = None
    bobot: Mapping[str, Decimal] = field(factory=dict, converter=_bobot, hash=False)

    def __attrs_post_init__(self) -> None:
        salah = [
            Masalah(f"bobot.{nama}", "bobot-tidak-positif", {"bobot": w}, f"Bobot harus lebih dari 0, ditemukan {w}.")
            for nama, w in self.bobot.items()
            if w <= 0
        ]
        if salah:
            raise GalatBentuk(salah)


RASIO_DIBATASI: Final = RumusJPM("rasio-dibatasi")
"""Mean of the ratios, each at most 1. The default: the law asks each competence to be met."""
RASIO: Final = RumusJPM("rasio", dibatasi=False)
"""Mean of the ratios; a surplus makes up for a gap."""
RASIO_DIBULATKAN: Final = RumusJPM("rasio-dibulatkan", dibatasi=False, desimal=2)
"""Mean of the ratios, each rounded to two decimals."""
JUMLAH: Final = RumusJPM("jumlah", dibatasi=False, menurut_standar=True)
"""Sum of the levels reached over the sum of the levels required."""

RUMUS_JPM: Final = {r.nama: r for r in (RASIO_DIBATASI, RASIO, RASIO_DIBULATKAN, JUMLAH)}
"""The formulas seen in practice, by name."""


def jpm(
    butir: Iterable[Kesenjangan],
    rumus: RumusJPM = RASIO_DIBATASI,
    *,
    jenis: Iterable[JenisKompetensi] = JENIS_DIUKUR,
) -> Fraction | Antara[Fraction] | None:
    """Job-person match in per cent, exact; its bounds while a level is unknown; ``None`` without any competence.

    Args:
        butir: the gaps of a post, those of 0 included.
        rumus: the formula.
        jenis: the kinds of competence that count.

    >>> def pengawas(*capaian):
    ...     return [Kesenjangan(TingkatKompetensi("Integritas", 2), c) for c in capaian]
    >>> round(float(jpm(pengawas(2, 2, 2, 2, 2, 1, 2, 2, 2))), 2)
    94.44
    >>> jpm(pengawas(2, None)), jpm(pengawas(3, 1), RASIO)
    (Antara(bawah=Fraction(75, 1), atas=Fraction(100, 1)), Fraction(100, 1))
    """
    return _rata_rata(butir, rumus, jenis, lambda r: r)


def indeks_kesenjangan(
    butir: Iterable[Kesenjangan],
    rumus: RumusJPM = RASIO_DIBATASI,
    *,
    jenis: Iterable[JenisKompetensi] = JENIS_DIUKUR,
) -> Fraction | Antara[Fraction] | None:
    """Indeks kesenjangan kompetensi (IKK) in per cent: the mean of what each ratio lacks to 1; a surplus lacks 0.

    >>> gap = [Kesenjangan(TingkatKompetensi("Integritas", 4), 3), Kesenjangan(TingkatKompetensi("Kerja sama", 4), 5)]
    >>> indeks_kesenjangan(gap)
    Fraction(25, 2)
    """
    return _rata_rata(butir, rumus, jenis, lambda r: max(1 - r, Fraction(0)))


def _rata_rata(
    butir: Iterable[Kesenjangan],
    rumus: RumusJPM,
    jenis: Iterable[JenisKompetensi],
    f: Callable[[Fraction], Fraction],
) -> Fraction | Antara[Fraction] | None:
    """The weighted mean of ``f`` of the ratios, in per cent; where a level is unknown, it may be any."""
    diukur = frozenset(jenis)
    dihitung = [k for k in butir if k.standar.jenis in diukur]
    if not dihitung:
        return None
    bobot = [_bobot_butir(k, rumus) for k in dihitung]

    def rata_rata(belum: int) -> Fraction:
        jumlah = (w * f(_rasio(k, belum, rumus)) for k, w in zip(dihitung, bobot, strict=True))
        return 100 * sum(jumlah, Fraction(0)) / sum(bobot, Fraction(0))

    bawah, atas = sorted(map(rata_rata, (TINGKAT_TERENDAH, TINGKAT_TERTINGGI)))
    return bawah if bawah == atas else Antara(bawah, atas)


def _bobot_butir(k: Kesenjangan, rumus: RumusJPM) -> Fraction:
    bobot = Fraction(rumus.bobot.get(kunci(k.nama), 1))
    return bobot * k.standar.tingkat if rumus.menurut_standar else bobot


def _rasio(k: Kesenjangan, belum: int, rumus: RumusJPM) -> Fraction:
    rasio = Fraction(belum if k.capaian is None else k.capaian, k.standar.tingkat)
    if rumus.dibatasi:
        rasio = min(rasio, Fraction(1))
    return rasio if rumus.desimal is None else Fraction(bulatkan(rasio, rumus.desimal))
