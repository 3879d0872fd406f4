"""The history of posts in pieces, and the entries into a level of JF that it tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import evolve, frozen

from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan, Jenjang, Rumpun
from karier_asn.domain.pegawai import Pegawai

__all__ = ()  # of use to the account alone


@frozen
class Penggalan:
    """A piece of the history of posts: one level of JF, another group of posts, or a gap.

    Attributes:
        mulai: first day.
        sampai: first day after it.
        jabatan: the post; ``False`` = certainly none, ``None`` = not known.
    """

    mulai: date
    sampai: date
    jabatan: Jabatan | bool | None

    @property
    def jenjang(self) -> Jenjang | None:
        """The level of JF; ``None`` = no JF, or not known."""
        j = self.jabatan.jenjang if isinstance(self.jabatan, Jabatan) else None
        return j if j is not None and j.rumpun is Rumpun.JF else None

    @property
    def tanpa_jenjang(self) -> bool:
        """Whether a post was held of which the level, and so whether it is a JF, is not known."""
        return isinstance(self.jabatan, Jabatan) and self.jabatan.jenjang is None


@frozen
class Masuk:
    """An entry into a level of JF.

    Attributes:
        jenjang: the level.
        ini: the piece of the history of posts that begins with it.
        sebelum: the pieces before it.
    """

    jenjang: Jenjang
    ini: Penggalan
    sebelum: Sequence[Penggalan]

    @property
    def hari(self) -> date:
        """The day of it."""
        return self.ini.mulai

    @property
    def lalu(self) -> Penggalan | None:
        """The piece just before."""
        return self.sebelum[-1] if self.sebelum else None

    @property
    def jabatan_lalu(self) -> Jabatan | None:
        """The post just before; ``None`` = none, or not known."""
        return self.lalu.jabatan if self.lalu is not None and isinstance(self.lalu.jabatan, Jabatan) else None

    @property
    def asal(self) -> Jabatan | None:
        """The post on record before; ``None`` = there is none."""
        return next((x.jabatan for x in reversed(self.sebelum) if isinstance(x.jabatan, Jabatan)), None)

    @property
    def dari(self) -> Masuk | None:
        """The entry into the level of JF that was held just before; ``None`` = there was none."""
        lalu = self.lalu
        return None if lalu is None or lalu.jenjang is None else Masuk(lalu.jenjang, lalu, self.sebelum[:-1])


def semua_masuk(p: Pegawai) -> Iterator[Masuk]:
    """All of them, in order."""
    penggalan = _penggalan(p)
    for i, ini in enumerate(penggalan):
        if ini.jenjang is not None:
            yield Masuk(ini.jenjang, ini, penggalan[:i])


def _penggalan(p: Pegawai) -> list[Penggalan]:
    """The history of posts; neighbouring posts of one level of JF are one piece."""
    hasil: list[Penggalan] = []
    for mulai, sampai, jabatan in dijabat(p).potongan():
        ini = Penggalan(mulai, sampai, jabatan)
        if hasil and ini.jenjang is not None and ini.jenjang is hasil[-1].jenjang:
            hasil[-1] = evolve(hasil[-1], sampai=sampai)
        else:
            hasil.append(ini)
    return hasil


def mungkin_lanjut(p: Pegawai, masuk: Masuk) -> bool:
    """Whether a time in a level may go on with what was before: a post of unknown level, or a level never left."""
    lalu, sebelum = masuk.lalu, masuk.sebelum
    if lalu is None or lalu.tanpa_jenjang:
        return lalu is not None
    terakhir = sebelum[-2] if lalu.jabatan is None and len(sebelum) > 1 else None
    if terakhir is None or tercatat_berakhir(p, terakhir.sampai):
        return False
    return terakhir.tanpa_jenjang or terakhir.jenjang is masuk.jenjang


def tercatat_berakhir(p: Pegawai, hari: date) -> bool:
    """Whether a row says that its post ended on that day."""
    return any(t.sampai == hari for t in p.jabatan or ())
