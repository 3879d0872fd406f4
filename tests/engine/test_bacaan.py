"""Readings of a table: the one used for each point, its note, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest

from karier_asn.engine.asumsi import TANPA_ASUMSI, Asumsi, PetaAsumsi
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan, CaraBaca, catatan, pilih
from karier_asn.engine.galat import GalatTanya, GalatTulis
from karier_asn.engine.harian import prepare
from karier_asn.engine.kata import fakta, pilihan
from karier_asn.engine.logika import MS, TMS, Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara, Riwayat
from tests.engine.contoh import Orang, aktif, poin, terlatih

HARI = date(2026, 11, 21)

TABEL = {
    "hari": {"kalender": "Hari kalender.", "kerja": "Hari kerja."},
    "awal": {"nol": "Mulai dari nol.", "lama": "Melanjutkan yang lama."},
}


def test_what_is_not_asked_for_is_read_by_default() -> None:
    assert pilih(TABEL) == {"hari": "kalender", "awal": "nol"}
    assert pilih(TABEL, {"awal": "lama"}) == {"hari": "kalender", "awal": "lama"}


def test_the_note_is_that_of_the_reading_used() -> None:
    assert [catatan(TABEL, "hari", pilih(TABEL, b)) for b in (None, {"hari": "kerja"})] == [
        "Hari kalender.",
        "Hari kerja.",
    ]


def test_a_way_of_reading_knows_whether_it_is_used() -> None:
    kerja = CaraBaca("hari", "kerja")
    assert [kerja.dipakai(pilih(TABEL, b)) for b in (None, {"hari": "kerja"})] == [False, True]


@pytest.mark.parametrize(
    ("bacaan", "asing"),
    [
        ({"hari": "jam"}, "hari: jam"),
        ({"minggu": "kerja"}, "minggu: kerja"),
        ({"minggu": "kerja", "hari": "jam"}, "hari: jam, minggu: kerja"),
    ],
)
def test_a_reading_that_does_not_exist_is_refused_with_those_that_do(bacaan: dict[str, str], asing: str) -> None:
    with pytest.raises(GalatTanya) as galat:
        pilih(TABEL, bacaan)
    tersedia = "hari: kalender, kerja" + ("; awal: nol, lama" if "minggu" in bacaan else "")
    assert str(galat.value) == f"Bacaan {asing} tidak dikenal di sini. Yang ada: {tersedia}."


# --- readings and suppositions that reach facts ------------------------------------------------------------


@fakta("hari yang dihitung", bacaan=TABEL)
def hari_dihitung(o: Orang, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[int]:
    dipakai = pilih(TABEL, bacaan)
    return Riwayat.tetap((5 if dipakai["hari"] == "kerja" else 7) + (dipakai["awal"] == "lama"))


@fakta("poin yang disangka")
def poin_disangka(o: Orang, asumsi: Asumsi = TANPA_ASUMSI) -> Riwayat[int | Antara[int]]:
    return asumsi.isi.get(poin, poin(o))


def test_a_reading_reaches_the_fact_in_the_timeline_and_in_lists() -> None:
    aturan = hari_dihitung >= 7
    assert dict(aturan.pilihan) == {"hari": ("kalender", "kerja"), "awal": ("nol", "lama")}
    assert aturan.subjek == (Orang,)
    for bacaan, harap in (({}, MS), ({"hari": "kerja"}, TMS), ({"hari": "kerja", "awal": "lama"}, TMS)):
        assert evaluate(aturan, Orang(), bacaan=bacaan).pada(HARI) is harap
        assert prepare(aturan, HARI, bacaan=bacaan)(Orang()) is harap
    assert hari_dihitung(Orang()) == Riwayat.tetap(7)
    with pytest.raises(GalatTanya, match="hari: jam"):
        evaluate(aturan, Orang(), bacaan={"hari": "jam"})


def test_what_is_supposed_reaches_the_fact_in_the_timeline_and_in_lists() -> None:
    aturan = poin_disangka >= 3
    orang = Orang(poin=Riwayat.tetap(2))
    daftar: tuple[tuple[PetaAsumsi, Putusan], ...] = (({}, TMS), ({poin: 3}, MS))
    for asumsi, harap in daftar:
        assert evaluate(aturan, orang, asumsi=asumsi).pada(HARI) is harap
        assert prepare(aturan, HARI)(orang, asumsi=asumsi) is harap


def test_readings_that_were_checked_are_not_checked_again() -> None:
    """Whoever asks several rules checks once; each takes what it knows."""
    dipilih = Bacaan.dari({"hari": "kerja"}, TABEL)
    assert Bacaan.dari(dipilih) is dipilih
    assert evaluate(poin >= 3, Orang(poin=Riwayat.tetap(3)), bacaan=dipilih).pada(HARI) is MS
    assert Bacaan.dari(None) is Bacaan.dari({}) is BACAAN_BAKU


def test_a_fact_that_takes_readings_names_them_and_no_other_does() -> None:
    def tanpa_tabel(o: Orang, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[int]:
        return Riwayat.tetap(1)

    def tanpa_bacaan(o: Orang) -> Riwayat[int]:
        return Riwayat.tetap(1)

    with pytest.raises(GalatTulis, match="bila, dan hanya bila"):
        fakta("a")(tanpa_tabel)
    with pytest.raises(GalatTulis, match="bila, dan hanya bila"):
        fakta("a", bacaan=TABEL)(tanpa_bacaan)


def test_one_choice_written_twice_has_the_same_readings() -> None:
    satu = pilihan("p", {"a": aktif, "b": terlatih}, catatan="Contoh.")
    with pytest.raises(GalatTulis, match="ditulis dua kali"):
        _ = (satu & pilihan("p", {"a": aktif, "c": terlatih}, catatan="Contoh.")).pilihan
    assert dict((satu & pilihan("p", {"a": terlatih, "b": aktif}, catatan="Contoh.")).pilihan) == {"p": ("a", "b")}


def test_readings_are_a_mapping() -> None:
    with pytest.raises(GalatTanya, match="Bacaan harus dict, ditemukan tuple"):
        Bacaan.dari((("hari", "kerja"),), TABEL)  # type: ignore[arg-type]
    for asing in (b"hari", {"hari": None}):
        with pytest.raises(GalatTanya, match="Yang dapat dipilih harus pemetaan"):
            Bacaan.dari({"hari": "kerja"}, asing)  # type: ignore[arg-type]
