"""Pertentangan: what the record read says and what cannot be, as findings about the answers it was read from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.pertentangan import contradictions
from karier_asn.siasn.medan import BarisSiasn
from karier_asn.siasn.temuan import Catatan

_MEDAN: Final[Mapping[str, str]] = {
    "nip": "nipBaru",
    "tanggal_lahir": "tglLahir",
    "tmt_cpns": "tmtCpns",
    "tmt_pns": "tmtPns",
}
"""The field of the master record that each field of `Pegawai` is read from."""
_SUDAH_DILAPOR: Final = frozenset({"nip-terpotong", "lahir-lain-nip", "cpns-lain-nip", "pns-sebelum-cpns"})
"""What is reported where the number is read, or by an indicator of BKN: CON_1, CON_2, CON_4, ACC_1."""


def periksa(p: Pegawai, utama: BarisSiasn | None, catatan: Catatan, letak: Callable[[str, object], str]) -> None:
    """Report what cannot be.

    Args:
        p: the employee as read.
        utama: the master record.
        catatan: where findings go.
        letak: the path of a row, given its history and the row.
    """
    for t in contradictions(p):
        medan, _, nomor = t.jalur.partition("[")
        seluruhnya = f" Sampai itu jelas, {'riwayat' if nomor else 'isian'} ini dianggap belum diketahui."
        pesan = t.pesan if t.sejak is not None else f"{t.pesan}{seluruhnya}"
        if nomor:
            baris = getattr(p, medan)[int(nomor.partition("]")[0])]
            catatan.lapor("BENTROK", letak(medan, baris), pesan)
        elif utama is not None and t.kode not in _SUDAH_DILAPOR:
            utama.lapor("BENTROK", _MEDAN[medan], pesan)
