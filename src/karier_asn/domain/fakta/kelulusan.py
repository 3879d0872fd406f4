"""Training read one way: who attended, who passed, and how many hours of a form count for how long.

Hours, programmes, competence gaps and the professionalism index all read the rows of `Pegawai.pelatihan` here; which
rows are one certificate `karier_asn.domain.sertifikat` says. A course that was failed was attended and not passed, one
that stands twice is passed once, and what a row does not say makes bounds or leaves it unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from datetime import date
from fractions import Fraction

from karier_asn.domain.pegawai import Pegawai, Pelatihan
from karier_asn.domain.pelatihan import BentukPelatihan, ProgramPelatihan
from karier_asn.domain.sertifikat import SertifikatPelatihan, certificates, jam_tercatat, rentang
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.engine.logika import salah_satu, seluruhnya
from karier_asn.engine.masa import AKHIR, AWAL, Masa, tambah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat

__all__ = ["jam_selama", "lulus_pelatihan", "pernah_pelatihan"]

Cocok = Callable[[Pelatihan], bool | None]
"""Whether a row is one of those asked about; ``None`` = it does not say."""


def lulus_pelatihan(p: Pegawai, cocok: Cocok) -> Riwayat[bool]:
    """Whether a training that is ``cocok`` has been passed, from its last day on; see `pernah_pelatihan`."""
    return pernah_pelatihan(p, lambda k: seluruhnya(cocok(k), k.kelulusan))


def pernah_pelatihan(p: Pegawai, cocok: Cocok, selama: Masa | None = None) -> Riwayat[bool]:
    """Whether a training was ``cocok``, from its last day on; unknown throughout where that day is not known.

    Args:
        p: whose.
        cocok: which trainings are asked about.
        selama: how long each counts; ``None`` = without end.
    """
    if p.pelatihan is None:
        return TAK_DIKETAHUI
    ada = ((k, ya) for k in p.pelatihan if (ya := cocok(k)) is not False)
    return angkat(salah_satu, Riwayat.tetap(False), *(_sejak(k, ya, selama) for k, ya in ada))


def _sejak(k: Pelatihan, ya: bool | None, selama: Masa | None) -> Riwayat[bool]:
    if k.selesai is None:
        return TAK_DIKETAHUI
    sampai = AKHIR if selama is None else tambah(k.selesai, selama)
    return Riwayat([(k.selesai, ya), (sampai, False)] if sampai < AKHIR else [(k.selesai, ya)], sebelum=False)


# --- which training it is ----------------------------------------------------------------------------------


def program_itu(k: Pelatihan, program: Container[ProgramPelatihan]) -> bool | None:
    """Whether a training is one of these; not known of one for posts or CPNS that the record does not name."""
    if k.program is None:
        return None if k.bentuk is BentukPelatihan.STRUKTURAL else False
    return k.program in program or (ProgramPelatihan.PKN_I in program and _sespa(k))


_SESPA = frozenset({"sespa", "sespanas"})
_PP_101_2000 = date(2000, 11, 10)


def _sespa(k: Pelatihan) -> bool | None:
    """Whether it is SESPA or SESPANAS, which counts as Diklatpim II and I (PP 101/2000 Pasal 32 ayat (3)).

    Codes of records name it together with SPAMEN and Diklatpim II; such a name leaves it open, in the years of SESPA.
    """
    if k.program is not ProgramPelatihan.PKN_II or (k.selesai is not None and k.selesai >= _PP_101_2000):
        return False
    sebutan = {kunci_nama(s) for s in k.nama.split("/")}
    if sebutan <= _SESPA:
        return True
    return None if sebutan & _SESPA or not k.nama else False


def bentuk_itu(k: Pelatihan, bentuk: Container[BentukPelatihan]) -> bool | None:
    """Whether a training is of one of these forms; one without a form is no structural training, and else not known."""
    if k.bentuk is None:
        return None if any(b in bentuk for b in BentukPelatihan if b is not BentukPelatihan.STRUKTURAL) else False
    return k.bentuk in bentuk


def bernama(k: Pelatihan, nama: str) -> bool | None:
    """Whether a training has this name, blanks and capitals aside; one without a name may be any."""
    return kunci_nama(k.nama) == kunci_nama(nama) if kunci_nama(k.nama) else None


# --- hours that count for a time ---------------------------------------------------------------------------

_BatasAtas = tuple[Fraction, Fraction, int]
"""At least, at most of what is bounded, and how many certificates nothing bounds."""

_NOL: _BatasAtas = (Fraction(0), Fraction(0), 0)


def jam_selama(p: Pegawai, bentuk: Container[BentukPelatihan], selama: Masa) -> Riwayat[Fraction | Antara[Fraction]]:
    """Hours (JP) of trainings of these forms that still count, each for so long after its last day.

    One certificate counts once, minutes by 45 and not rounded. What the record leaves open makes bounds.
    """
    if p.pelatihan is None:
        return TAK_DIKETAHUI
    titik: dict[date, _BatasAtas] = {AWAL: _NOL}
    for s in certificates(p.pelatihan, jam_tercatat):
        for d, tambahan in _langkah(s, bentuk, selama):
            titik[d] = _jumlah(titik.get(d, _NOL), tambahan)
    jalan, isi = _NOL, dict[date, Fraction | Antara[Fraction]]()
    for d in sorted(titik):
        jalan = _jumlah(jalan, titik[d])
        isi[d] = rentang(jalan[0], None if jalan[2] else jalan[1])
    return Riwayat(isi)


def _langkah(
    s: SertifikatPelatihan, bentuk: Container[BentukPelatihan], selama: Masa
) -> Iterator[tuple[date, _BatasAtas]]:
    """The days on which the hours of one certificate that count change, and by how much."""
    mungkin = [k for k in s.baris if bentuk_itu(k, bentuk) is not False]
    masa = {(k.selesai, tambah(k.selesai, selama)) for k in mungkin if k.selesai is not None}
    sebelum = _NOL
    for d in sorted({AWAL, *(ujung for m in masa for ujung in m if ujung < AKHIR)}):
        kini = _pada(s, mungkin, d, bentuk, selama)
        if kini != sebelum:
            yield d, _jumlah(kini, tuple(-x for x in sebelum))
        sebelum = kini


def _pada(
    s: SertifikatPelatihan, mungkin: list[Pelatihan], d: date, bentuk: Container[BentukPelatihan], selama: Masa
) -> _BatasAtas:
    """The hours of one certificate that count on a day."""
    berlaku = [k for k in mungkin if _terhitung(k, d, selama) is not False]
    if not berlaku:
        return _NOL
    jam = [k.jam_program for k in berlaku]
    atas = max((j for j in jam if j is not None), default=Fraction(0))
    # A row that may be this certificate, or one of its own, may tell of it in another form.
    pasti = s.pasti and all(bentuk_itu(k, bentuk) for k in (*s.baris, *s.kembar))
    pasti = pasti and all(_terhitung(k, d, selama) for k in s.baris)
    return s.paling_sedikit if pasti else Fraction(0), Fraction(0) if None in jam else atas, int(None in jam)


def _terhitung(k: Pelatihan, d: date, selama: Masa) -> bool | None:
    return None if k.selesai is None else k.selesai <= d < tambah(k.selesai, selama)


def _jumlah(a: _BatasAtas, b: tuple[Fraction | int, ...]) -> _BatasAtas:
    return a[0] + b[0], a[1] + b[1], int(a[2] + b[2])
