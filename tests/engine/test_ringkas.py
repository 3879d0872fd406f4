"""Partial evaluation: what is left of a rule comes to the same for everybody of whom at least as much is known."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from karier_asn.engine.ekspresi import Jika, Kondisi, Pilihan, SalahSatu, Semua, Syarat, telusur
from karier_asn.engine.kata import jika, menurut, syarat
from karier_asn.engine.masa import tahun
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.ringkas import ringkas
from karier_asn.engine.riwayat import Riwayat
from karier_asn.uji.strategi import fakta_aturan, pelemahan
from tests.engine.contoh import BARU, LAMA, TETAP, Mutu, Orang, aktif, mutu, poin, terlatih, tetap, usia
from tests.engine.ungkapan import kondisi

YA, TIDAK = tetap(True), tetap(False)


def bacaan_dua(aturan: Kondisi) -> dict[str, str]:
    """The second reading wherever there is a choice."""
    return {"p": "dua"} if any(isinstance(n, Pilihan) for n in telusur(aturan)) else {}


@given(aturan=kondisi(), data=st.data(), kedua=st.booleans())
def test_sama_bagi_setiap_orang_yang_diketahui_lebih_banyak(aturan: Kondisi, data: st.DataObject, kedua: bool) -> None:
    lengkap = data.draw(fakta_aturan(aturan))
    lemah = data.draw(pelemahan(lengkap))
    bacaan = bacaan_dua if kedua else lambda _: {}
    sisa = ringkas(aturan, asumsi=lemah, bacaan=bacaan(aturan))
    utuh = evaluate(aturan, asumsi=lengkap, bacaan=bacaan(aturan))
    assert evaluate(sisa, asumsi=lengkap, bacaan=bacaan(sisa)).putusan == utuh.putusan
    assert len([*telusur(sisa)]) <= len([*telusur(aturan)])


def test_butir_yang_sudah_terpenuhi_tidak_diminta_lagi() -> None:
    orang = Orang(aktif=YA)
    assert ringkas(aktif & terlatih, orang) == terlatih
    assert ringkas(aktif & terlatih & (poin >= 3), orang) == terlatih & (poin >= 3)
    assert ringkas(aktif & (mutu >= Mutu.SEDANG), Orang(aktif=TIDAK)) == aktif & (mutu >= Mutu.SEDANG)


def test_pilihan_yang_sudah_tertutup_tidak_ditawarkan_lagi() -> None:
    assert ringkas(aktif | terlatih | (poin >= 3), Orang(aktif=TIDAK)) == terlatih | (poin >= 3)


def test_yang_seluruhnya_selesai_tetap_ada() -> None:
    """A condition cannot be empty."""
    assert ringkas(aktif & terlatih, Orang(aktif=YA, terlatih=YA)) == Semua((aktif, terlatih))
    assert ringkas(aktif | terlatih, Orang(aktif=TIDAK, terlatih=TIDAK)) == SalahSatu((aktif, terlatih))


def test_yang_tidak_berlaku_tetap_ada() -> None:
    """Of a group of which nothing is in force where it stands, nothing is left out: a group cannot be empty."""
    sesudah = syarat(LAMA / "Pasal 4", aktif) & syarat(LAMA / "Pasal 5", terlatih)
    aturan = syarat(BARU / "Pasal 1", sesudah | aktif)
    assert ringkas(aturan, Orang(aktif=TIDAK, terlatih=TIDAK)) == aturan


def test_bagi_yang_pasti_dimaksud() -> None:
    aturan = jika(aktif, maka=terlatih & (usia < tahun(58)))
    assert ringkas(aturan, Orang(aktif=YA)) == terlatih & (usia < tahun(58))
    assert ringkas(aturan, Orang(terlatih=YA)) == Jika(aktif, usia < tahun(58))


def test_yang_berlaku_lebih_lama_tidak_dibuang() -> None:
    """An item that is met keeps a rule in force on days on which the others are not."""
    lama, baru = syarat(TETAP / "Pasal 1", aktif), syarat(BARU / "Pasal 1", terlatih)
    orang = Orang(aktif=YA)
    assert ringkas(lama & baru, orang) == lama & baru
    assert ringkas(syarat(BARU / "Pasal 2", lama & baru), orang) == Syarat(BARU / "Pasal 2", baru, "")


def test_yang_dilihat_hanya_hari_berlakunya() -> None:
    """Until 2020 by one version, then by the other: what is settled in the time of each is left out of it."""
    pegawai = Orang(aktif=Riwayat([(date(2020, 3, 1), None)], sebelum=True))
    aturan = menurut({LAMA / "Pasal 9": aktif & terlatih, BARU / "Pasal 9": aktif & terlatih})
    assert ringkas(aturan, pegawai) == menurut({LAMA / "Pasal 9": terlatih, BARU / "Pasal 9": aktif & terlatih})
