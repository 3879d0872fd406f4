"""Hasil penilaian kompetensi: what assessments say on each day, and for how long.

Nobody reads an assessment without saying how long it counts: `MasaBerlaku` is handed over by the rules, which cite it,
and has no default. Whatever is assessed, a level of posts or a competence, is read the same way (`hasil_penilaian`):

- The latest assessment of it speaks alone. Once its result has run out nothing is known; an older one does not speak
  in its place.
- An assessment whose results are not recorded may have been of anything, so it silences the older ones altogether.
- Two of one day that contradict each other leave it unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import groupby
from typing import Generic, TypeVar

from attrs import field, frozen

from karier_asn.domain.pegawai import Asesmen, Pegawai
from karier_asn.engine.logika import salah_satu
from karier_asn.engine.masa import AKHIR, AWAL, Masa, tambah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat
from karier_asn.engine.subjek import known

__all__ = ["HasilPenilaian", "MasaBerlaku", "hasil_penilaian", "masih_berlaku"]

H = TypeVar("H")
N = TypeVar("N")


@frozen
class MasaBerlaku:
    """How long the result of an assessment counts, unless the record tells its end.

    Attributes:
        masa: from its first day; ``None`` = until a later one of the same takes its place.
    """

    masa: Masa | None

    def berlaku(self, a: Asesmen) -> Riwayat[bool]:
        """Whether the result of ``a`` counts; once it has run out by this alone, that is not known.

        A recorded end is certain, unless it comes before the first day: then one of the two is wrong. Where none is
        recorded, the record may still keep one back that is later than this.
        """
        if a.sampai is not None:
            if a.sampai < a.sejak:
                return TAK_DIKETAHUI
            return Riwayat.rentang([(a.sejak, a.sampai)])
        sampai = AKHIR if self.masa is None else tambah(a.sejak, self.masa)
        habis: Riwayat[bool] = Riwayat([(sampai, None)] if sampai < AKHIR else [], sebelum=True)
        return habis.antara(a.sejak, AKHIR, False)


@frozen
class HasilPenilaian(Generic[H, N]):
    """What the assessments say on one day.

    Attributes:
        nilai: the result by what was assessed; ``None`` = it was, but what was found has run out or is contradictory.
        terbuka: whether there is an assessment of which it is not recorded what was assessed.

    >>> HasilPenilaian({"komunikasi": 2}).get("komunikasi"), HasilPenilaian({"komunikasi": 2}).dinilai("integritas")
    (2, False)
    """

    nilai: Mapping[H, N | None] = field(factory=dict, hash=False)
    terbuka: bool = False

    def get(self, hal: H) -> N | None:
        """The result for one thing; ``None`` = not known."""
        return self.nilai.get(hal)

    def dinilai(self, hal: H) -> bool | None:
        """Whether it was assessed, however long ago; ``None`` = not known."""
        return True if hal in self.nilai else None if self.terbuka else False

    def diganti(self, baru: HasilPenilaian[H, N]) -> HasilPenilaian[H, N]:
        """This, with what a later assessment says in its place."""
        lama: Mapping[H, N | None] = dict.fromkeys(self.nilai) if baru.terbuka else self.nilai
        return HasilPenilaian({**lama, **baru.nilai}, self.terbuka or baru.terbuka)


def hasil_penilaian(
    p: Pegawai, berlaku: MasaBerlaku, isi: Callable[[Asesmen], Mapping[H, N | None] | None]
) -> Riwayat[HasilPenilaian[H, N]]:
    """What the assessments of ``p`` say on each day; unknown throughout while the record of them is.

    Args:
        p: the employee.
        berlaku: how long a result counts whose end is not recorded.
        isi: what one assessment says, by what was assessed; ``None`` = not recorded.

    >>> from datetime import date
    >>> from karier_asn.domain.jabatan import Jenjang
    >>> from karier_asn.engine.masa import tahun
    >>> p = Pegawai(kompetensi=[Asesmen(Jenjang.PENGAWAS, True, date(2024, 3, 1))])
    >>> r = hasil_penilaian(p, MasaBerlaku(tahun(2)), lambda a: {a.jenjang: a.memenuhi})
    >>> [r.pada(d).get(Jenjang.PENGAWAS) for d in (date(2024, 2, 29), date(2026, 2, 28), date(2026, 3, 1))]
    [None, True, None]
    """
    p = known(p)
    if p.kompetensi is None:
        return TAK_DIKETAHUI
    belum: HasilPenilaian[H, N] = HasilPenilaian()
    hasil = Riwayat.tetap(belum)
    for sejak, sehari in groupby(p.kompetensi, key=lambda a: a.sejak):
        berbunyi = [(isi(a), berlaku.berlaku(a)) for a in sehari]
        hari = angkat(lambda *b, n=tuple(n for n, _ in berbunyi): _sehari(n, b), *(r for _, r in berbunyi))
        hasil = angkat(HasilPenilaian.diganti, hasil, hari.antara(sejak, AKHIR, belum))
    return hasil


def _sehari(isi: tuple[Mapping[H, N | None] | None, ...], berlaku: tuple[bool | None, ...]) -> HasilPenilaian[H, N]:
    """What the assessments of one day say together, those whose result still counts."""
    masih = [n for n, b in zip(isi, berlaku, strict=True) if b]
    nilai: dict[H, N | None] = {hal: None for n in isi if n is not None for hal in n}
    if None not in masih:
        for hal in nilai:
            bunyi = {n[hal] for n in masih if n is not None and hal in n}
            nilai[hal] = bunyi.pop() if len(bunyi) == 1 else None
    return HasilPenilaian(nilai, terbuka=None in isi)


def masih_berlaku(p: Pegawai, berlaku: MasaBerlaku) -> Riwayat[bool]:
    """Whether the latest assessment against some level of posts still counts; unknown while the record of them is."""
    p = known(p)
    if p.kompetensi is None:
        return TAK_DIKETAHUI
    tiap_jenjang = []
    for jenjang in dict.fromkeys(a.jenjang for a in p.kompetensi):
        hasil = Riwayat.tetap(False)
        for sejak, sehari in groupby((a for a in p.kompetensi if a.jenjang is jenjang), key=lambda a: a.sejak):
            hasil = angkat(salah_satu, hasil.antara(AWAL, sejak, False), *map(berlaku.berlaku, sehari))
        tiap_jenjang.append(hasil)
    return angkat(salah_satu, Riwayat.tetap(False), *tiap_jenjang)
