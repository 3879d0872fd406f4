from __future__ import annotations

from datetime import date

import pytest

from karier_asn.engine.bahasa import INDONESIA, INGGRIS, Bahasa
from karier_asn.engine.hitungan import SEJAK_DAHULU
from karier_asn.engine.kalimat import kalimat
from karier_asn.engine.masa import AKHIR, AWAL, Masa, tahun
from karier_asn.engine.riwayat import Antara
from tests.engine.contoh import Mutu, aktif, terlatih


@pytest.mark.parametrize(
    ("nilai", "indonesia", "inggris"),
    [
        (None, "belum ada data", "no data yet"),
        (True, "ya", "yes"),
        (False, "tidak", "no"),
        (Masa(0), "0 hari", "0 days"),
        (Masa(13, 1), "1 tahun 1 bulan 1 hari", "1 year 1 month 1 day"),
        (Masa(26, 2), "2 tahun 2 bulan 2 hari", "2 years 2 months 2 days"),
        (Antara(3), "paling sedikit 3", "at least 3"),
        (Antara(tahun(1), tahun(2)), "antara 1 tahun dan 2 tahun", "between 1 year and 2 years"),
        (Mutu.SEDANG, "sedang", "sedang"),
        (date(2026, 1, 2), "2026-01-02", "2026-01-02"),
        (AKHIR, "tidak pernah", "never"),
        (AWAL, "sejak dahulu", "since ever"),
        (SEJAK_DAHULU, "sejak dahulu", "since ever"),
        (20, "20", "20"),
        ("teks", "teks", "teks"),
    ],
)
def test_nilai(nilai: object, indonesia: str, inggris: str) -> None:
    assert (INDONESIA.nilai(nilai), INGGRIS.nilai(nilai)) == (indonesia, inggris)


def test_bahasa() -> None:
    jawa = Bahasa({"tahun": "taun"}, {}).dengan({"aktif bekerja": "sregep"}).dengan({"terlatih": "pinter"})
    assert kalimat(aktif & terlatih, jawa) == "sregep dan pinter"
    assert jawa.masa(tahun(2)) == "2 taun"
    assert jawa("tidak ada") == "tidak ada"
    assert (INDONESIA("tahun"), INDONESIA.dengan({}).istilah) == ("tahun", {})
