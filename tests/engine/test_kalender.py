"""The ends of the calendar stand for "ever" and "never": nothing that is told names them as a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.fakta import predikat_tahun_lalu
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.talenta import Talenta, UnsurTalenta
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.bahasa import INDONESIA, INGGRIS
from karier_asn.engine.data import to_json
from karier_asn.engine.ekspresi import Kondisi, Nilai, Syarat
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.masa import AKHIR, AWAL
from karier_asn.engine.prosa import describe, explain, summarize
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat
from karier_asn.rules import DAHULU, SEMUA, SUKSESI_INSTANSI
from karier_asn.uji.strategi import fakta_aturan, jabatan, pegawai
from tests.engine.contoh import Orang, lahir
from tests.engine.ungkapan import kondisi
from tests.hari import UJUNG_KALENDER, hari_berlaku
from tests.porsi import porsi
from tests.subjek import SUMBU, semua_subjek

D = date(2026, 11, 21)
UNSUR = (UnsurTalenta("seluruhnya", Decimal(100), Decimal(90)),)
TALENTA = Talenta(
    kinerja=UNSUR, potensial=UNSUR, batas_kinerja=SUMBU, batas_potensial=SUMBU, sejak=date(2024, 1, 1)
)  # without an end
BELUM_DIKENAL = (Pegawai(), Jabatan("x", Jenjang.PENGAWAS))


def tanpa_ujung_kalender(jejak: Jejak, pada: date) -> None:
    teks = [baca(jejak, pada, b) for baca in (explain, summarize) for b in (INDONESIA, INGGRIS)]
    teks.append(to_json(jejak, pada))
    assert not [t for t in teks if UJUNG_KALENDER.search(t)]


def diberikan(aturan: Kondisi, p: Pegawai, j: Jabatan) -> list[object]:
    jenis = set(aturan.subjek)
    return [TALENTA if isinstance(s, Talenta) else s for s in semua_subjek(p, j) if type(s) in jenis]


@pytest.mark.sapuan
@pytest.mark.parametrize("aturan", [*SEMUA, *DAHULU], ids=lambda a: str(a.dasar))
@porsi(5)
@given(p=pegawai(), j=jabatan(), data=st.data())
def test_tidak_ada_ujung_kalender_dalam_penjelasan(aturan: Syarat, p: Pegawai, j: Jabatan, data: st.DataObject) -> None:
    pada = hari_berlaku(aturan, data.draw(st.sampled_from((D, aturan.dasar.mulai))))
    asumsi: Mapping[Nilai[Any], Riwayat[Any]] = data.draw(fakta_aturan(aturan))
    for jejak in (evaluate(aturan, *diberikan(aturan, p, j)), evaluate(aturan, asumsi=asumsi)):
        tanpa_ujung_kalender(jejak, pada)
    assert "9999" not in describe(aturan)


@given(aturan=kondisi(), data=st.data())
def test_tidak_ada_ujung_kalender_dalam_aturan_acak(aturan: Kondisi, data: st.DataObject) -> None:
    jejak = evaluate(aturan, asumsi=data.draw(fakta_aturan(aturan)))
    if jejak.putusan.pada(D) is not None:
        tanpa_ujung_kalender(jejak, D)


@pytest.mark.parametrize(
    ("ujung", "kata"), [(AKHIR, "tidak pernah"), (AWAL, "sejak dahulu")], ids=["tidak pernah", "sejak dahulu"]
)
def test_hari_yang_ditemukan_bukan_hari(ujung: date, kata: str) -> None:
    for aturan in (lahir >= date(1990, 1, 1), lahir < date(1990, 1, 1)):
        jejak = evaluate(aturan, Orang(lahir=Riwayat.tetap(ujung)))
        tanpa_ujung_kalender(jejak, D)
        assert kata in explain(jejak, D)


def test_hari_yang_tidak_pernah_tiba_tidak_dapat_ditanyakan() -> None:
    jejak = evaluate(lahir >= date(1990, 1, 1), Orang(lahir=Riwayat.tetap(D)))
    for baca in (explain, summarize, to_json):
        with pytest.raises(GalatTanya, match="Tanyakan hari yang lain"):
            baca(jejak, AKHIR)


def test_talenta_tanpa_akhir() -> None:
    """The assessment counts on: its end, which is not known, is no change of the verdict."""
    for sampai in (None, date(2027, 1, 1)):
        asumsi: dict[Nilai[Any], object] = {predikat_tahun_lalu: Predikat.SANGAT_BAIK}
        jejak = evaluate(SUKSESI_INSTANSI, evolve(TALENTA, sampai=sampai), *BELUM_DIKENAL, asumsi=asumsi)
        assert ("sampai 2026-12-31" in explain(jejak, D)) == (sampai is not None)
        tanpa_ujung_kalender(jejak, D)
