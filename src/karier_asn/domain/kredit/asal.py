"""The post from which a level of JF was entered: whether by penyetaraan, and since when that post was held."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan, Jenjang, Rumpun
from karier_asn.domain.pegawai import Pegawai


def asal_penyetaraan(p: Pegawai, tmt: date | None) -> tuple[bool | None, date | None]:
    """Whether a level was entered on that day by penyetaraan, and the first day in the level of post before it.

    The record tells only that it was not: it was not, where no administrative post was left for it. ``None`` = perhaps,
    and a day that is not known.
    """
    potongan = [x for x in dijabat(p).potongan() if tmt is not None and x[1] <= tmt]
    deret = [(next(isi)[0], asal) for asal, isi in groupby(potongan, key=lambda x: _jenjang(x[2]))]
    if not deret or deret[-1][1] is None:
        return None, None
    mulai, asal = deret[-1]
    if not isinstance(asal, Jenjang) or asal.rumpun is not Rumpun.JA:
        return False, None
    return None, mulai if len(deret) > 1 and deret[-2][1] is not None else None


def _jenjang(jabatan: Jabatan | bool | None) -> Jenjang | bool | None:
    return jabatan.jenjang if isinstance(jabatan, Jabatan) else jabatan
