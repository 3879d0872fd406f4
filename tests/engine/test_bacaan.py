"""Readings of a table: the one used for each point, its note, and what is refused."""

from __future__ import annotations

import pytest

from karier_asn.engine.bacaan import CaraBaca, catatan, pilih
from karier_asn.engine.galat import GalatTanya

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
