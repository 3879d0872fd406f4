"""Evidence of every rule: what it names suffices, and none of it can go."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

import pytest
from attrs import evolve, has
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from karier_asn import ButirBukti, JenisBukti, Putusan, evaluate, evidence
from karier_asn.domain import Ijazah, Pegawai, Pendidikan, makna_kosong
from karier_asn.engine.ekspresi import Jika, Kondisi, Syarat
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.lupa import isian, weakest
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.engine.subjek import known
from karier_asn.engine.uraian import Baris, uraikan
from karier_asn.rules import DAHULU, INDEKS_PENUH, SEMUA
from tests.hari import hari_berlaku
from tests.lupa import Dunia, dunia

pytestmark = pytest.mark.sapuan

Nama = tuple[str, str]
"""A kind of subject, and a path in it."""


def bermakna(benda: Any, nama: str) -> bool:
    return makna_kosong(benda, nama) is not None


def baris_dalam(isi: Any) -> dict[Any, Any]:
    semua = dict(enumerate(isi)) if isinstance(isi, (tuple, list)) else isi if isinstance(isi, Mapping) else {}
    return {n: b for n, b in semua.items() if has(type(b))}


def tinggal(benda: Any, jenis: str, ada: frozenset[Nama], tanpa: Collection[Nama] = (), pangkal: str = "") -> Any:
    """A subject of which all is forgotten but these fields and rows, and some rows are left out."""
    ubah: dict[str, Any] = {}
    for m in isian(type(benda)):
        isi, nama = getattr(benda, m.nama), (jenis, pangkal + m.nama)
        baris = baris_dalam(isi)
        di = {n: (jenis, f"{nama[1]}[{n}]") for n in baris}
        utuh = isinstance(isi, Riwayat) or (m.boleh and not bermakna(benda, m.nama))
        if isi is None:
            continue
        if utuh and nama not in ada and ada.isdisjoint(di.values()):
            ubah[m.alias] = TAK_DIKETAHUI if isinstance(isi, Riwayat) else None
        elif baris:
            sisa = {n: b if di[n] in ada else weakest(b, bermakna) for n, b in baris.items() if di[n] not in tanpa}
            ubah[m.alias] = (
                sisa
                if isinstance(isi, Mapping)
                else tuple(sisa.get(n, b) for n, b in enumerate(isi) if n in sisa or n not in baris)
            )
        elif has(type(isi)) and not utuh:
            ubah[m.alias] = tinggal(isi, jenis, ada, tanpa, f"{nama[1]}.")
    hasil = evolve(benda, **ubah)
    for m in isian(type(benda)):
        if ubah.get(m.alias, 0) is None and bermakna(hasil, m.nama):
            raise GalatBentuk([])
    return hasil


def temuan(b: Baris, d: date) -> tuple[object, ...]:
    """What a line finds."""
    j = b.jejak
    assert j is not None
    bebas = isinstance(j.simpul, Jika) and j.anak[0].putusan.pada(d) is Putusan.TMS
    return b.putusan, bebas, b.banding and b.banding.nilai and b.banding.nilai.pada(d)


def semua_baris(j: Jejak, d: date) -> list[Baris]:
    return uraikan(j.simpul, j, d)


class Pemeriksa:
    """Judges the whole rule again of subjects of which little is left; it remembers nothing."""

    def __init__(self, aturan: Kondisi, subjek: Dunia, d: date) -> None:
        self.aturan, self.subjek, self.d = aturan, subjek, d

    def temuan(self, simpul: Baris, ada: Collection[Nama], tanpa: Collection[Nama] = ()) -> tuple[object, ...] | None:
        try:
            sisa = [tinggal(s, type(s).__name__, frozenset(ada), tanpa) for s in self.subjek.values()]
        except GalatBentuk:
            return None
        assert simpul.jejak is not None
        j = evaluate(simpul.jejak.simpul, *sisa)
        banding = simpul.banding and evaluate(simpul.banding.simpul, *sisa)
        return temuan(Baris(0, "", "", None, j.putusan.pada(self.d), jejak=j, banding=banding), self.d)

    def periksa(self, b: Baris, butir: tuple[ButirBukti, ...]) -> None:
        nama = {(x.subjek, x.jalur): x.jenis for x in butir}
        riwayat = {(s, j.rpartition("[")[0]) for (s, j), jenis in nama.items() if jenis is JenisBukti.BARIS}
        ada = {*nama, *riwayat}
        target = temuan(b, self.d)
        assert self.temuan(b, ada) == target, (b.kalimat, butir)
        lain = {n for s in self.subjek.values() for n in semua_nama(s, type(s).__name__)} - nama.keys()
        assert self.temuan(b, ada, lain) == target, (b.kalimat, butir, lain)
        for n, jenis in nama.items():
            hilang = self.temuan(b, ada - {n})
            if jenis is JenisBukti.BARIS and hilang == target:
                hilang = self.temuan(b, ada, {*lain, n})
            assert hilang != target, (b.kalimat, n)


def semua_nama(benda: Any, jenis: str, pangkal: str = "") -> Iterator[Nama]:
    """Every row of a subject, also of a history that is always there."""
    for m in isian(type(benda)):
        isi = getattr(benda, m.nama)
        baris = baris_dalam(isi)
        yield from ((jenis, f"{pangkal}{m.nama}[{n}]") for n in baris)
        if has(type(isi)):
            yield from semua_nama(isi, jenis, f"{pangkal}{m.nama}.")


def periksa_semua(aturan: Syarat, subjek: Dunia, d: date) -> int:
    """Check every line of a rule; how many rest on something."""
    milik = {k: known(s) for k, s in subjek.items() if k in aturan.subjek}
    jejak = evaluate(aturan, *milik.values())
    bukti = evidence(aturan, *milik.values(), pada=d)
    assert bukti.jejak == jejak
    banyak, pemeriksa = 0, Pemeriksa(aturan, milik, d)
    for b, x in zip(semua_baris(jejak, d), bukti.baris, strict=True):
        if b.putusan in (None, Putusan.BTL):
            assert x.butir == ()
            assert bool(x.belum) == (b.putusan is Putusan.BTL)
        else:
            assert x.belum == ()
            pemeriksa.periksa(b, x.butir)
            banyak += bool(x.butir)
    return banyak


SEKALI = settings(phases=[Phase.generate], suppress_health_check=list(HealthCheck), deadline=None)
HARI = st.dates(date(2019, 1, 1), date(2030, 1, 1))


@settings(SEKALI, max_examples=15)
@given(dunia(), st.sampled_from([*SEMUA, *DAHULU]), HARI)
def test_bukti_cukup_dan_tidak_ada_yang_berlebih(subjek: Dunia, aturan: Syarat, d: date) -> None:
    periksa_semua(aturan, subjek, hari_berlaku(aturan, d))


@pytest.mark.lambat
@pytest.mark.parametrize("aturan", [*SEMUA, *DAHULU], ids=lambda a: str(a.dasar))
@settings(SEKALI, max_examples=5)
@given(subjek=dunia(), d=HARI)
def test_bukti_setiap_aturan(aturan: Syarat, subjek: Dunia, d: date) -> None:
    periksa_semua(aturan, subjek, hari_berlaku(aturan, d))


def test_yang_mungkin_selagi_tidak_diketahui_bukan_bukti() -> None:
    """A diploma that bounds the level only while its day is forgotten is not what the bounds rest on."""
    ijazah = (
        Ijazah(Pendidikan.SLTA, date(2020, 10, 1)),
        Ijazah(Pendidikan.S1, tahun=2027),
        Ijazah(Pendidikan.PROFESI, date(2029, 12, 1)),
    )
    d = date(2027, 5, 1)
    assert periksa_semua(INDEKS_PENUH, {Pegawai: Pegawai(pendidikan=ijazah)}, d)
    baris = evidence(INDEKS_PENUH, Pegawai(pendidikan=ijazah), pada=d).baris[1]
    assert [b.jalur for b in baris.butir] == ["pendidikan[0]", "pendidikan[1]"]
