"""One day of a rule: nothing is left in it that the day or the reading decides, and it decides as the rule does."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.ekspresi import Ambang, Kondisi, Lama, Menurut, Pilihan, Semua, Syarat, anak, telusur
from karier_asn.engine.galat import BelumDiatur, GalatTanya
from karier_asn.engine.kata import jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.masa import tahun
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.sehari import hari_berubah, pastikan_sehari, sehari
from karier_asn.rules import DAHULU, SEMUA
from karier_asn.uji.strategi import fakta_aturan, tanggal
from tests.engine.contoh import BARU, LAMA, TETAP, Mutu, aktif, lowong, mutu, poin, sasaran, terlatih
from tests.engine.ungkapan import MUTU_BERUBAH, TABEL_MUTU, TABEL_MUTU_BARU, kondisi
from tests.porsi import porsi

DULU, KINI, BELUM = date(2015, 1, 1), date(2026, 11, 21), date(2009, 12, 31)


def test_yang_berlaku_versi_ambang_dan_bacaannya_terlipat() -> None:
    aturan = syarat(
        TETAP / "Pasal 1",
        syarat(TETAP / "ayat (1)", menurut({LAMA / "a": aktif, BARU / "b": lowong}))
        & syarat(BARU / "ayat (2)", poin >= menurut({BARU / "c": 3}))
        & jika(mutu.adalah(Mutu.TINGGI), maka=aktif)
        & pilihan("baca", {"satu": poin > 1, "dua": poin > 2}, catatan="contoh"),
        judul="contoh",
    )
    tinggi = jika(mutu.adalah(Mutu.TINGGI), maka=aktif)
    ayat_1, ayat_2 = syarat(TETAP / "ayat (1)", lowong), syarat(BARU / "ayat (2)", poin >= 3)
    assert sehari(aturan, KINI) == syarat(TETAP / "Pasal 1", ayat_1 & ayat_2 & tinggi & (poin > 1), judul="contoh")
    assert sehari(aturan, KINI, {"baca": "dua"}) == syarat(
        TETAP / "Pasal 1", ayat_1 & ayat_2 & tinggi & (poin > 2), judul="contoh"
    )
    dulu = syarat(TETAP / "Pasal 1", syarat(TETAP / "ayat (1)", aktif) & tinggi & (poin > 1), judul="contoh")
    assert sehari(aturan, DULU) == dulu
    assert sehari(aturan, date(1999, 12, 31)) is None


def test_gabungan_yang_kosong_gugur() -> None:
    belum = syarat(BARU / "Pasal 1", aktif)
    assert sehari(belum | belum, DULU) is None
    assert sehari(belum & lowong, DULU) == lowong
    assert sehari(jika(belum, maka=aktif) | jika(aktif, maka=belum), DULU) is None
    assert sehari(poin >= menurut({BARU / "c": 3}), DULU) is None
    assert sehari(menurut({BARU / "c": aktif}), DULU) is None


def test_tabel_yang_diubah_terlipat_di_kedua_sisi() -> None:
    assert sehari(mutu >= MUTU_BERUBAH, DULU) == (mutu >= TABEL_MUTU)
    assert sehari(mutu >= MUTU_BERUBAH, KINI) == (mutu >= TABEL_MUTU_BARU)
    assert sehari(MUTU_BERUBAH.adalah(Mutu.TINGGI), KINI) == TABEL_MUTU_BARU.adalah(Mutu.TINGGI)
    assert sehari(MUTU_BERUBAH.adalah(Mutu.TINGGI), BELUM) is None
    assert sehari(MUTU_BERUBAH > menurut({BARU / "c": Mutu.SEDANG}), KINI) == (TABEL_MUTU_BARU > Mutu.SEDANG)


def test_tabel_atas_yang_berubah_tidak_berlaku_selama_kuncinya_belum_diatur() -> None:
    atas = tabel(MUTU_BERUBAH, {Mutu.RENDAH: 1, Mutu.SEDANG: 2, Mutu.TINGGI: 3}, judul="poin")
    kini = tabel(TABEL_MUTU_BARU, {Mutu.RENDAH: 1, Mutu.SEDANG: 2, Mutu.TINGGI: 3}, judul="poin")
    assert sehari(poin >= atas, KINI) == (poin >= kini)
    assert sehari(poin >= atas, BELUM) is None
    with pytest.raises(BelumDiatur):
        evaluate(poin >= atas, asumsi=dict.fromkeys((poin, aktif, sasaran), None)).pada(BELUM)


def test_di_dalam_masa_hanya_bacaan_yang_terlipat() -> None:
    """Time is counted day by day, each by the law of that day."""
    dalam = syarat(LAMA / "Pasal 1", pilihan("p", {"satu": aktif, "dua": terlatih}, catatan="-")) & lowong
    masa = dalam.lama("masa") >= tahun(2)
    hasil = sehari(masa, KINI, {"p": "dua"})
    assert hasil == ((syarat(LAMA / "Pasal 1", terlatih) & lowong).lama("masa") >= tahun(2))


def test_tegak_menyebut_hari_mulainya() -> None:
    aturan = syarat(BARU / "Pasal 1", aktif)
    assert pastikan_sehari(aturan, BARU.mulai) == aturan
    with pytest.raises(BelumDiatur, match="PP 2/2020 Pasal 1") as galat:
        pastikan_sehari(aturan, DULU)
    assert galat.value.mulai == BARU.mulai
    with pytest.raises(BelumDiatur) as selesai:
        pastikan_sehari(syarat(LAMA / "Pasal 1", aktif), KINI)
    assert selesai.value.mulai is None


def test_hari_berubah_dari_semua_kutipannya() -> None:
    aturan = syarat(LAMA / "Pasal 1", poin >= menurut({BARU / "c": 3}))
    assert hari_berubah(aturan) == [LAMA.mulai, BARU.mulai]
    assert hari_berubah(aktif & lowong) == []


def test_bacaan_yang_tidak_ada_ditolak_kecuali_sudah_diperiksa() -> None:
    with pytest.raises(GalatTanya, match="apa: saja"):
        sehari(aktif, KINI, {"apa": "saja"})
    assert sehari(aktif, KINI, Bacaan((("apa", "saja"),))) == aktif


def terlipat(s: Kondisi) -> bool:
    """Whether nothing is left that a day or a reading decides."""
    luar = [n for n in telusur(s) if isinstance(n, (Menurut, Ambang, Pilihan))]
    masa = [n for m in telusur(s) if isinstance(m, Lama) for n in telusur(m)]
    return all(n in masa and not isinstance(n, Pilihan) for n in luar)


def bersarang(s: Kondisi) -> bool:
    """Whether a group holds no item or one."""
    return any(isinstance(n, Semua) and len(anak(n)) < 2 for n in telusur(s))


@given(aturan=kondisi(), data=st.data(), d=tanggal())
def test_memutus_sama_dengan_aturannya(aturan: Kondisi, data: st.DataObject, d: date) -> None:
    asumsi = data.draw(fakta_aturan(aturan))
    bacaan = {k: data.draw(st.sampled_from(nama)) for k, nama in aturan.pilihan.items()}
    hasil = sehari(aturan, d, bacaan)
    putusan = evaluate(aturan, asumsi=asumsi, bacaan=bacaan).putusan.pada(d)
    if hasil is None:
        assert putusan is None
        return
    assert terlipat(hasil)
    assert not bersarang(hasil)
    assert evaluate(hasil, asumsi=asumsi).pada(d) is putusan
    assert sehari(hasil, d) == hasil


@pytest.mark.parametrize("aturan", [*SEMUA, *DAHULU], ids=lambda a: str(a.dasar))
@porsi(3)
@given(data=st.data())
def test_aturan_hukum_memutus_sama(aturan: Syarat, data: st.DataObject) -> None:
    d = data.draw(tanggal(date(2000, 1, 1)))
    asumsi = data.draw(fakta_aturan(aturan))
    hasil = sehari(aturan, d)
    putusan = evaluate(aturan, asumsi=asumsi).putusan.pada(d)
    assert (None if hasil is None else evaluate(hasil, asumsi=asumsi).pada(d)) is putusan
