"""How a level of JF was entered, as decrees and the post before it tell."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import Final

from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan, Jenjang, Rumpun
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import AngkaKredit, JenisAngkaKredit, JenisPenetapan

MENURUT_TABEL: Final = (JenisPenetapan.PENYETARAAN, JenisPenetapan.PENYESUAIAN)
"""The decrees by which a table of their own gives the credit."""


def cara_ditetapkan(p: Pegawai, tmt: date) -> tuple[JenisPenetapan | None, ...]:
    """By which of those decrees a level may have been entered on that day; ``None`` among them = perhaps by neither."""
    if p.penetapan is None:
        return (None, *MENURUT_TABEL)
    hari_itu = {k.jenis for k in p.penetapan if k.tanggal == tmt}
    return tuple(j for j in MENURUT_TABEL if j in hari_itu) or (None,)


def disetarakan_pada(p: Pegawai, tmt: date) -> bool | None:
    """Whether a level was entered on that day by a decree of penyetaraan; ``None`` = the decrees are not known."""
    cara = cara_ditetapkan(p, tmt)
    return cara[0] is JenisPenetapan.PENYETARAAN if len(cara) == 1 else None


def asal_penyetaraan(p: Pegawai, tmt: date | None) -> tuple[bool | None, date | None]:
    """Whether a level was entered on that day by penyetaraan, and the first day in the level of post before it.

    By its decree, if it is on record; it was not, where no administrative post was left for it. ``None`` = perhaps, and
    a day that is not known.
    """
    if tmt is None:
        return None, None
    potongan = [x for x in dijabat(p).potongan() if x[1] <= tmt]
    deret = [(next(isi)[0], asal) for asal, isi in groupby(potongan, key=lambda x: _jenjang(x[2]))]
    if not deret or deret[-1][1] is None:
        return disetarakan_pada(p, tmt), None
    mulai, asal = deret[-1]
    if not isinstance(asal, Jenjang) or asal.rumpun is not Rumpun.JA:
        return False, None
    return disetarakan_pada(p, tmt), mulai if len(deret) > 1 and deret[-2][1] is not None else None


def pak_penyesuaian(pak: Iterable[AngkaKredit], tmt: date) -> tuple[list[AngkaKredit], list[AngkaKredit]]:
    """The PAK of a penyesuaian or penyetaraan on that day, and the rows that may be one, but lack kind or period."""
    pasti, mungkin = list[AngkaKredit](), list[AngkaKredit]()
    for k in pak:
        if k.jenis in (None, JenisAngkaKredit.PENYESUAIAN) and k.sampai in (None, tmt):
            (mungkin if k.jenis is None or k.sampai is None else pasti).append(k)
    return pasti, mungkin


def diangkat_kembali(p: Pegawai, jenjang: Jenjang, tmt: date | None) -> date | bool | None:
    """The last day before which that level was held, if a JF was left for another post in full and taken up again.

    ``False`` = it was entered otherwise; ``None`` = not known.
    """
    for _, sampai, jabatan in reversed([x for x in dijabat(p).potongan() if tmt is not None and x[1] <= tmt]):
        j = _jenjang(jabatan)
        if not isinstance(j, Jenjang):
            return j
        if j.rumpun is Rumpun.JF:
            return sampai if j is jenjang and sampai != tmt else False
    return None


def _jenjang(jabatan: Jabatan | bool | None) -> Jenjang | bool | None:
    return jabatan.jenjang if isinstance(jabatan, Jabatan) else jabatan
