"""Three truth values: the one table by which verdicts are joined and values compared.

Every reader of rules joins verdicts by these words. `dan`, `atau` and `bila` join verdicts; `penilai_dan`,
`penilai_atau` and `penilai_bila` join in the same way what gives a verdict when asked, and ask no more than they need;
`seluruhnya` and `salah_satu` join what is true, false or unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Any, Final, TypeAlias, TypeVarTuple

from karier_asn.engine.jenis import nilai_antara
from karier_asn.engine.perbandingan import BERANGGOTA, NAIK, Operator
from karier_asn.engine.riwayat import Antara

Ts = TypeVarTuple("Ts")


class Putusan(IntEnum):
    """Three truth values, in the words of the trade; Kleene: and = min, or = max, not = 2 - x."""

    TMS = 0
    """Tidak memenuhi syarat."""
    BTL = 1
    """Berkas tidak lengkap: a fact that decides is unknown."""
    MS = 2
    """Memenuhi syarat."""

    def __str__(self) -> str:
        return self.name


TMS, BTL, MS = Putusan

PUTUSAN: Final[Mapping[bool | None, Putusan]] = {True: MS, False: TMS, None: BTL}
"""The verdict on what is true, false or unknown."""

_BENAR = (False, None, True)  # by the value of a Putusan


def lawan(putusan: Putusan) -> Putusan:
    """The verdict on the opposite."""
    return Putusan(MS - putusan)


def benar(putusan: Putusan | None) -> bool | None:
    """The fact that a condition is met, for counting time by it; a provision not in force is not met."""
    return False if putusan is None else _BENAR[putusan]


# --- of verdicts -------------------------------------------------------------------------------------------


def dan(*putusan: Putusan | None) -> Putusan | None:
    """All of them; a provision that is not in force asks for nothing."""
    return min((p for p in putusan if p is not None), default=None)


def atau(*putusan: Putusan | None) -> Putusan | None:
    """One of them; a provision that is not in force offers nothing."""
    return max((p for p in putusan if p is not None), default=None)


def bila(kondisi: Putusan | None, maka: Putusan | None) -> Putusan | None:
    """Met by those of whom nothing is required: not ``kondisi`` or ``maka``."""
    return None if kondisi is None or maka is None else max(lawan(kondisi), maka)


# --- of what gives a verdict when asked --------------------------------------------------------------------

Penilai: TypeAlias = Callable[[*Ts], Putusan]
"""Gives a verdict when asked."""


def penilai_dan(butir: tuple[Penilai[*Ts], ...]) -> Penilai[*Ts]:
    """All of them; asks until one is not met."""

    def nilai(*tanya: *Ts) -> Putusan:
        hasil = MS
        for f in butir:
            p = f(*tanya)
            if p is TMS:
                return TMS
            if p is BTL:
                hasil = BTL
        return hasil

    return nilai


def penilai_atau(butir: tuple[Penilai[*Ts], ...]) -> Penilai[*Ts]:
    """One of them; asks until one is met."""

    def nilai(*tanya: *Ts) -> Putusan:
        hasil = TMS
        for f in butir:
            p = f(*tanya)
            if p is MS:
                return MS
            if p is BTL:
                hasil = BTL
        return hasil

    return nilai


def penilai_bila(kondisi: Penilai[*Ts], maka: Penilai[*Ts]) -> Penilai[*Ts]:
    """What is required of those of whom it is required."""

    def nilai(*tanya: *Ts) -> Putusan:
        k = kondisi(*tanya)
        if k is TMS:
            return MS
        m = maka(*tanya)
        return m if k is MS or m is MS else BTL

    return nilai


# --- of what is true or false --------------------------------------------------------------------------------


def salah_satu(*v: bool | None) -> bool | None:
    """Whether any of them is true; unknown while none is and one may be.

    >>> salah_satu(False, None), salah_satu(None, True), salah_satu()
    (None, True, False)
    """
    return True if True in v else None if None in v else False


def seluruhnya(*v: bool | None) -> bool | None:
    """Whether all of them are true; unknown while none is false and one may be.

    >>> seluruhnya(True, None), seluruhnya(None, False), seluruhnya()
    (None, False, True)
    """
    return False if False in v else None if None in v else True


# --- of values ---------------------------------------------------------------------------------------------


def bandingkan(op: Operator, nilai: Any, batas: Any) -> bool | None:
    """One comparison; of values known only by bounds it is known only if all they may be agree."""
    if nilai is None or batas is None:
        return None
    if op in BERANGGOTA:
        ada = _anggota(nilai, batas)
        return ada if ada is None or op is Operator.DALAM else not ada
    if not isinstance(nilai, Antara) and not isinstance(batas, Antara):
        return op.fungsi(nilai, batas)
    hasil = {_ujung(op, v, b) for v in _batas(nilai) for b in _batas(batas)}
    return hasil.pop() if len(hasil) == 1 else None


def _batas(v: Any) -> tuple[Any, Any]:
    return (v.bawah, v.atas) if isinstance(v, Antara) else (v, v)


def _ujung(op: Operator, v: Any, b: Any) -> bool:
    """A comparison of two ends, of which ``None`` is without end."""
    if v is None or b is None:
        return (op in NAIK) == (v is None)
    return op.fungsi(v, b)


def _anggota(nilai: Any, anggota: tuple[Any, ...]) -> bool | None:
    if not isinstance(nilai, Antara):
        return nilai in anggota
    mungkin = {a for a in anggota if nilai.bawah <= a and (nilai.atas is None or a <= nilai.atas)}
    if not mungkin:
        return False
    sebanyak = nilai.atas - nilai.bawah + 1 if isinstance(nilai.atas, int) else len(nilai_antara(nilai))
    penuh = nilai.bawah == nilai.atas or len(mungkin) == sebanyak
    return True if penuh else None
