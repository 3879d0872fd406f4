"""Whatever is handed to a word of the language: it takes it, or refuses it with a message for people.

`tests/engine/test_kata.py` and its neighbours hold each mistake with its remedy; here are those nobody thought of.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.akhir import berakhir
from karier_asn.engine.asumsi import Asumsi
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.ekspresi import Fakta
from karier_asn.engine.galat import BelumDiatur, GalatBentuk, GalatTanya, GalatTulis
from karier_asn.engine.harian import prepare
from karier_asn.engine.hukum import Cara, Dasar, Peraturan
from karier_asn.engine.implikasi import implies
from karier_asn.engine.kata import fakta, jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.kurang import missing
from karier_asn.engine.masa import AKHIR, AWAL, Masa, bulan, hari, mundur, selisih, tahun, tambah
from karier_asn.engine.perketat import perketat
from karier_asn.engine.prosa import describe, explain, summarize
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat
from tests.engine.contoh import BARU, LAMA, TETAP, Mutu, Orang, aktif, kota, lahir, mutu, poin, terlatih, usia

PASAL = TETAP / "Pasal 1"
INSTANSI = Peraturan("Pengumuman 1/2026", "Contoh", date(2026, 5, 1), Cara.INSTANSI, date(2026, 5, 1))
ATURAN = syarat(PASAL, {"a": aktif, "b": usia <= tahun(56)})
DEWASA = usia >= tahun(18)
RIWAYAT = Riwayat([(date(2020, 1, 1), True)], sebelum=False)
HARI = date(2026, 1, 1)
JEJAK = evaluate(ATURAN, Orang())
KINI = Orang(aktif=Riwayat.tetap(True), lahir=Riwayat.tetap(date(1990, 1, 1)))


def _peta(k: Any, v: object, lain: Any = None) -> Any:
    """A dict with this key, if Python lets it be one."""
    if not _dapat_dicari(k):
        reject()
    return {k: v, **(lain or {})}


def _dapat_dicari(k: object) -> bool:
    try:
        hash(k)
    except TypeError:
        return False
    return True


KATA: dict[str, tuple[Callable[..., object], tuple[object, ...]]] = {
    "tahun": (tahun, (5,)),
    "bulan": (bulan, (5,)),
    "hari": (hari, (5,)),
    "Masa": (Masa, (5, 5)),
    "tambah": (tambah, (HARI, tahun(4))),
    "mundur": (mundur, (HARI, tahun(4))),
    "selisih": (selisih, (HARI, date(2027, 1, 1))),
    "masa + masa": (lambda m: tahun(1) + m, (bulan(6),)),
    "Peraturan": (Peraturan, ("PP 3/2021", "Contoh", HARI, Cara.TEKS, HARI, "", None, "", "")),
    "Dasar": (Dasar, (TETAP, ("Pasal 1",), None, None, None, "", None)),
    "peraturan / bagian": (lambda b: TETAP / b, ("Pasal 1",)),
    "kutipan / bagian": (lambda b: PASAL / b, ("ayat (1)",)),
    "diubah": (PASAL.diubah, (BARU,)),
    "hingga": (PASAL.hingga, (BARU,)),
    "selama": (PASAL.selama, (tahun(5),)),
    "sampai_dengan": (PASAL.sampai_dengan, (HARI,)),
    "dengan": (lambda c, t: PASAL.dengan(cara=c, catatan=t), (Cara.RAGU, "Catatan.")),
    "dalam": (PASAL.dalam, (PASAL,)),
    "Riwayat": (Riwayat, ([(HARI, True)], False)),
    "Riwayat satu perubahan": (lambda p: Riwayat([p]), ((HARI, True),)),
    "Riwayat satu hari": (lambda d: Riwayat([(d, True)]), (HARI,)),
    "Riwayat.tetap": (Riwayat.tetap, (True,)),
    "Riwayat.sejak": (Riwayat.sejak, (HARI,)),
    "Riwayat.rentang": (Riwayat.rentang, ([(HARI, None)],)),
    "Riwayat.rentang satu": (lambda a, b: Riwayat.rentang([(a, b)]), (HARI, None)),
    "pada": (RIWAYAT.pada, (HARI,)),
    "ikat, hasilnya": (lambda v: RIWAYAT.ikat(lambda _: v), (RIWAYAT,)),
    "antara": (RIWAYAT.antara, (HARI, AKHIR)),
    "cari": (lambda d: RIWAYAT.cari(bool, d), (AWAL,)),
    "angkat": (lambda r: angkat(lambda a, b: a, RIWAYAT, r), (RIWAYAT,)),
    "Golongan.baca": (Golongan.baca, ("III/a",)),
    "fakta": (lambda j, u, b: fakta(j, ukuran=u, bacaan=b), ("judul", None, None)),
    "fakta()": (fakta("judul"), (aktif.fungsi,)),
    "tabel": (lambda k, i, j: tabel(k, i, judul=j), (aktif, {True: 1, False: 2}, "judul")),
    "tabel, isi": (lambda k, v: tabel(aktif, _peta(k, v, {False: 2}), judul="judul"), (True, 1)),
    "menurut": (menurut, ({LAMA / "Pasal 1": tahun(4), BARU / "Pasal 1": tahun(5)},)),
    "menurut, satu": (lambda k, v: menurut(_peta(k, v)), (PASAL, tahun(4))),
    "menurut, dua": (lambda v, w: menurut({LAMA / "Pasal 1": v, BARU / "Pasal 1": w}), (aktif, terlatih)),
    "syarat": (lambda d, i, j, c: syarat(d, i, judul=j, catatan=c), (PASAL, {"a": aktif}, "judul", {"a": "Catatan."})),
    "syarat, butir": (lambda k, v: syarat(PASAL, _peta(k, v)), ("a", aktif)),
    "jika": (lambda k, m: jika(k, maka=m), (aktif, terlatih)),
    "pilihan": (lambda k, b, c: pilihan(k, b, catatan=c), ("kunci", {"a": aktif, "b": terlatih}, "Catatan.")),
    "pilihan, bacaan": (lambda n, k: pilihan("kunci", _peta(n, k, {"b": aktif}), catatan="Catatan."), ("a", aktif)),
    "berakhir": (berakhir, (DEWASA, "judul")),
    "perketat": (lambda a, t, j: perketat(a, t, judul=j), (ATURAN, syarat(INSTANSI / "a", terlatih), "judul")),
    "implies": (implies, (aktif, aktif, HARI, None)),
    "evaluate": (lambda a, o, s, b: evaluate(a, o, asumsi=s, bacaan=b), (ATURAN, KINI, None, None)),
    "evaluate, asumsi": (lambda k, v: evaluate(ATURAN, KINI, asumsi=_peta(k, v)), (aktif, True)),
    "evaluate, masa": (lambda v: evaluate(ATURAN, KINI, asumsi={usia: v}), (tahun(4),)),
    "Asumsi.dari": (Asumsi.dari, ({aktif: True},)),
    "Bacaan.dari": (Bacaan.dari, (None, {})),
    "prepare": (lambda a, d, b: prepare(a, d, bacaan=b), (ATURAN, HARI, None)),
    "Harian": (lambda o, s: prepare(ATURAN, HARI)(o, asumsi=s), (KINI, None)),
    "missing": (lambda j, d, n: missing(j, d, paling_banyak=n), (JEJAK, HARI, 1)),
    "describe": (describe, (ATURAN,)),
    "explain": (explain, (JEJAK, HARI)),
    "summarize": (summarize, (JEJAK, HARI)),
    "jejak.pada": (JEJAK.pada, (HARI,)),
    "lama": (aktif.lama, ("judul",)),
    "lama tanggal": (lahir.lama, ("judul",)),
    "kini": (aktif.kini, ("judul",)),
    "sisa": (lahir.sisa, ("judul",)),
    "adalah": (mutu.adalah, (Mutu.TINGGI, Mutu.RENDAH)),
    "bukan": (kota.bukan, ("A", "B")),
    **{
        f"{n} {op.__name__}": (partial(op, n), (batas,))
        for n, batas in ((mutu, Mutu.TINGGI), (poin, 5), (usia, tahun(5)), (lahir, HARI), (aktif, terlatih))
        for op in (operator.ge, operator.gt, operator.le, operator.lt)
    },
    **{f"syarat {op.__name__} syarat": (partial(op, aktif), (DEWASA,)) for op in (operator.and_, operator.or_)},
}
"""The public words of a rule's author, each with arguments that it takes."""

_POLOS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 60),
    st.integers(10**9, 10**40),
    st.floats(),
    st.sampled_from((Decimal(5), Decimal("NaN"), Decimal("1e999999"), Fraction(5, 2), 1j, b"III/a", timedelta(days=5))),
    st.sampled_from(("", " ", "5", "III/a", "Pasal 1", "2026-01-01", "\N{ARABIC-INDIC DIGIT FIVE}", "x" * 200)),
    st.sampled_from((HARI, AWAL, AKHIR, datetime(2026, 1, 1, tzinfo=UTC))),
    st.sampled_from((Mutu.TINGGI, Golongan.III_A, Cara.TEKS, tahun(5), Masa(0), RIWAYAT, TAK_DIKETAHUI)),
    st.sampled_from((TETAP, BARU, LAMA, PASAL, BARU / "Pasal 2", ATURAN, DEWASA, aktif, mutu, poin, usia, lahir, kota)),
    st.sampled_from((JEJAK, Orang(), KINI, Orang, Mutu, len, lambda: True, object(), re.compile("a"), ..., range(3))),
)
APA_PUN = st.one_of(
    _POLOS,
    st.lists(_POLOS, max_size=2),
    st.lists(_POLOS, max_size=2).map(tuple),
    st.lists(st.tuples(_POLOS, _POLOS), max_size=2),
    st.dictionaries(_POLOS.filter(lambda k: k.__hash__ is not None), _POLOS, max_size=2),
    st.sets(st.integers(0, 3)),
)
"""Anything that an author may hand over, and much that no author would."""


@pytest.mark.parametrize("nama", KATA)
def test_yang_benar_diterima(nama: str) -> None:
    kata, bahan = KATA[nama]
    try:
        kata(*bahan)
    except GalatTulis:  # some operators never have a meaning
        assert nama.startswith("aktif ")


@given(st.sampled_from(tuple(KATA)), st.data())
@settings(max_examples=400)
def test_yang_lain_diterima_atau_ditolak_dengan_pesan(nama: str, data: st.DataObject) -> None:
    _coba(nama, data)


@pytest.mark.lambat
@pytest.mark.parametrize("nama", KATA)
@given(data=st.data())
def test_setiap_kata_menerima_atau_menolak_dengan_pesan(nama: str, data: st.DataObject) -> None:
    _coba(nama, data)


def _coba(nama: str, data: st.DataObject) -> None:
    """Hand a word something else in one of the places, or in several."""
    kata, benar = KATA[nama]
    salah = data.draw(st.sets(st.sampled_from(range(len(benar))), min_size=1))
    bahan = [data.draw(APA_PUN) if i in salah else v for i, v in enumerate(benar)]
    pesan = _pesan(lambda: kata(*bahan))
    assert pesan is None or all(pesan)


def _pesan(f: Callable[[], object]) -> tuple[str, str] | None:
    """What was found and what to do about it, of what is refused; a `GalatBentuk` tells both with each problem."""
    try:
        f()
    except GalatBentuk as galat:
        return galat.pesan, galat.masalah[0].pesan
    except (GalatTulis, GalatTanya, BelumDiatur) as galat:
        return galat.pesan, galat.saran
    return None


@given(hasil=APA_PUN, jenis=st.sampled_from((bool, int, str, date, Masa, Mutu, Decimal)))
def test_fakta_yang_mengembalikan_apa_pun(hasil: Any, jenis: Any) -> None:
    """A fact that gives something else is named, by every reader; one that gives what it says is read by all."""

    def baca(o: Orang) -> Any:
        return hasil

    baca.__annotations__["return"] = Riwayat[jenis]
    f = fakta("fakta yang diuji")(baca)
    aturan = syarat(PASAL, f if jenis is bool else f >= _batas(jenis) if jenis is not str else f.adalah("A"))
    putusan: list[object] = []
    ditolak: list[str] = []
    for tanya in (
        lambda: evaluate(aturan, Orang()).pada(HARI),
        lambda: prepare(aturan, HARI)(Orang()),
        lambda: evaluate(syarat(PASAL, aturan.lama() >= hari(0)), Orang()).pada(HARI) and None,
        lambda: f(Orang()) and None,
    ):
        try:
            putusan.append(tanya())
        except GalatTulis as galat:
            ditolak.append(galat.pesan)
            putusan.append(GalatTulis)
    assert all("baca" in pesan for pesan in ditolak)
    assert putusan[0] == putusan[1]
    assert (GalatTulis in putusan) == (not _sejenis(hasil, f))


def _batas(jenis: Any) -> Any:
    return {bool: True, int: 5, date: HARI, Masa: tahun(5), Mutu: Mutu.TINGGI, Decimal: Decimal(5)}[jenis]


def _sejenis(hasil: Any, f: Fakta[Any]) -> bool:
    return isinstance(hasil, Riwayat) and all(v is None or type(v) is f.jenis for v in hasil.nilai)
