"""Kelengkapan: what a source says by listing nothing.

A history that is ``None`` is not known, and whoever has leave or suspension that is not known may have been out of
service on any day. A caller who knows that his source lists all there is says so once, with `complete`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeVar

from attrs import evolve, fields

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.engine.galat import GalatTanya

__all__ = ["HANYA_ASN", "SELA", "complete"]

P = TypeVar("P", bound=Pegawai)

SELA: Final = ("cltn", "tugas_belajar", "kedudukan_hukum")
"""What interrupts a career: leave outside state responsibility, study leave, a change of standing."""
HANYA_ASN: Final = (
    *SELA,
    "pangkat",
    "hukuman",
    "penilaian",
    "penilaian_periodik",
    "angka_kredit",
    "peninjauan_masa_kerja",
    "ujian",
    "golongan_pppk",
    "perjanjian_kerja",
    "penetapan",
)
"""What only the record of a civil servant can list."""


def complete(p: P, *riwayat: str) -> P:
    """The same employee, from a source that is complete for these histories: what it does not list is not there.

    A history that is not known becomes empty; one that is known stays as it is. Nothing else is said by it: that there
    is no leave says nothing of sanctions.

    Args:
        p: the employee.
        riwayat: names of histories of `Pegawai`; without any, those that interrupt a career (`SELA`), and of one who is
            no civil servant all that only a civil servant's record can list (`HANYA_ASN`). Where ``"jabatan"`` is among
            them, no post was held on days of which no row tells. Beside them ``"formasi"``: the source tells the
            formation of whoever was recruited for a JF, so that of the others was a Jabatan pelaksana (PP 11/2017
            Pasal 49: a CPNS is recruited for one of the two).

    Raises:
        GalatTanya: `Pegawai` has no history of that name.

    >>> complete(Pegawai()).cltn, complete(Pegawai()).hukuman
    ((), None)
    >>> complete(Pegawai(), "hukuman").hukuman
    ()
    >>> complete(Pegawai(jenis=JenisPegawai.NON_ASN)).pangkat
    ()
    >>> complete(Pegawai(), "formasi").formasi.jenjang.value
    'pelaksana'
    """
    if asing := [nama for nama in riwayat if nama not in DAPAT_LENGKAP]:
        pesan = f"Pegawai tidak mempunyai riwayat {', '.join(map(repr, asing))}."
        raise GalatTanya("riwayat", pesan, saran=f"Yang ada: {', '.join(DAPAT_LENGKAP)}.")
    baku = HANYA_ASN if p.jenis is JenisPegawai.NON_ASN else SELA
    kosong = {nama: _TANPA_BARIS.get(nama, ()) for nama in riwayat or baku if getattr(p, nama) is None}
    if "jabatan" in riwayat:
        kosong["jabatan_lengkap"] = True
    return evolve(p, **kosong) if kosong else p


RIWAYAT: Final[Sequence[str]] = tuple(a.name for a in fields(Pegawai) if str(a.type).startswith("tuple["))
"""The histories of an employee that are made of rows."""

_TANPA_BARIS: Final[Mapping[str, Any]] = {"formasi": Jabatan("", Jenjang.PELAKSANA)}
"""What a complete source says by telling nothing, where that is not an empty history."""

DAPAT_LENGKAP: Final = (*RIWAYAT, *_TANPA_BARIS)
"""Of what a source can be said to be complete."""
