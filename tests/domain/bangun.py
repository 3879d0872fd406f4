"""Hypothesis strategies made of types alone: a class or field added to the domain is tested without more ado."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from attrs import NOTHING, fields_dict
from hypothesis import assume, reject
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from karier_asn.domain.nip import NIP, JenisNIP
from karier_asn.engine.bentuk import (
    Bentuk,
    Campuran,
    Daftar,
    Enumerasi,
    MungkinKosong,
    Objek,
    Perubahan,
    Peta,
    Skalar,
    medan,
)
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.riwayat import Riwayat

_SKALAR: dict[Skalar, SearchStrategy[Any]] = {
    Skalar.TEKS: st.text(st.characters(), max_size=12),
    Skalar.BILANGAN: st.one_of(st.integers(1, 5), st.integers(1, 40), st.integers(1990, 2030)),
    Skalar.BENAR: st.booleans(),
    Skalar.TANGGAL: st.one_of(st.dates(date(1960, 1, 1), date(2040, 1, 1)), st.dates()),
    Skalar.DESIMAL: st.decimals(0, 10**6, places=3),
}
_HARI = st.dates(date(1950, 1, 1), date(2005, 12, 31))


@cache
def dari_bentuk(b: Bentuk) -> SearchStrategy[Any]:
    """Values of a shape."""
    match b:
        case Skalar():
            return _SKALAR[b]
        case Campuran(skalar):
            return st.one_of(*(_SKALAR[s] for s in skalar))
        case Enumerasi():
            return st.sampled_from(list(b.anggota.values()))
        case MungkinKosong(isi):
            return st.one_of(st.none(), dari_bentuk(isi), dari_bentuk(isi))
        case Daftar(isi):
            return st.lists(dari_bentuk(isi), max_size=2).map(tuple)
        case Peta(isi):
            return st.dictionaries(_SKALAR[Skalar.TEKS], dari_bentuk(isi), max_size=3)
        case Perubahan(isi):
            nilai = dari_bentuk(MungkinKosong(isi))
            return st.builds(
                Riwayat, st.dictionaries(_SKALAR[Skalar.TANGGAL], nilai, max_size=3).map(dict.items), nilai
            )
        case Objek(kelas):
            return nip() if kelas is NIP else objek(kelas)


@st.composite
def nip(draw: st.DrawFn) -> NIP:
    jenis, lahir = draw(st.sampled_from(JenisNIP)), draw(_HARI)
    tengah = draw(st.integers(1, 12)) if jenis is JenisNIP.PNS else draw(st.integers(21, 29))
    ekor = f"{draw(st.integers(1, 2))}{draw(st.integers(0, 999)):03}"
    return NIP(f"{lahir:%Y%m%d}{draw(st.integers(1980, 2030))}{tengah:02}{ekor}", jenis)


@st.composite
def objek(draw: st.DrawFn, kelas: type) -> Any:
    """Objects of an attrs class; a field it objects to is left out, or drawn again where it must be given."""
    bentuk = {m.alias: m.bentuk for m in medan(kelas)}
    isi = {alias: draw(dari_bentuk(b)) for alias, b in bentuk.items()}
    for _ in range(len(isi) + 20):
        try:
            return kelas(**isi)
        except GalatBentuk as galat:
            for m in galat.masalah:
                nama = m.jalur.partition("[")[0].partition(".")[0]
                atribut = fields_dict(kelas).get(nama)
                assume(atribut is not None)
                if atribut is not None and atribut.default is NOTHING:
                    isi[nama] = draw(dari_bentuk(bentuk[nama]))
                else:
                    isi.pop(nama, None)
    return reject()


def desimal() -> SearchStrategy[Decimal]:
    return st.decimals(allow_nan=False, allow_infinity=False)
