"""Study leave: until when it runs and may be made longer, how long it binds, and what is to be paid back."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.engine.galat import BelumDiatur, GalatTanya
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import Masa, bulan, hari, tahun
from karier_asn.inggris import INGGRIS
from karier_asn.layanan import pelatihan
from karier_asn.layanan.pelatihan import MasaTugasBelajar
from tests.dokumen_sah import sah

STUDI = TugasBelajar(date(2024, 9, 1), date(2026, 9, 1), lepas_tugas=True, mandiri=False, semester=4)
PADA = date(2026, 6, 1)
PERGUB = Peraturan("Pergub Contoh 1/2026", "", date(2026, 1, 1), Cara.INSTANSI, date(2026, 11, 21)) / "Pasal 9"


def tanya(studi: TugasBelajar, pada: date = PADA, **pilihan: object) -> MasaTugasBelajar:
    jawaban = pelatihan.study_leave(Pegawai(tugas_belajar=[studi]), pada, **pilihan)  # type: ignore[arg-type]
    assert jawaban is not None
    return jawaban


# --- longer ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sampai", "sisa"),
    [
        (date(2026, 9, 1), tahun(1)),
        (date(2026, 3, 1), tahun(1)),
        (date(2027, 3, 1), bulan(6)),
        (date(2027, 8, 31), hari(1)),
        (date(2027, 9, 1), Masa(0)),
        (date(2028, 9, 1), Masa(0)),
        (None, tahun(1)),
    ],
)
def test_sisa_perpanjangan(sampai: date | None, sisa: Masa) -> None:
    """Two semesters beyond the normative time, what was given before included."""
    s = tanya(evolve(STUDI, sampai=sampai))
    assert (s.normatif, s.paling_lambat) == (date(2026, 9, 1), date(2027, 9, 1))
    assert s.sisa_perpanjangan == sisa


def test_kahar_tanpa_batas() -> None:
    s = tanya(STUDI, kahar=True)
    assert (s.paling_lambat, s.sisa_perpanjangan) == (None, None)
    assert "keadaan kahar" in s.report()


def test_lama_studi_tidak_diketahui() -> None:
    s = tanya(evolve(STUDI, semester=None))
    assert (s.normatif, s.paling_lambat, s.sisa_perpanjangan) == (None, None, None)
    assert "belum diketahui sampai kapan dapat diperpanjang" in s.report()


# --- the bond ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("studi", "lama"),
    [
        (STUDI, tahun(4)),
        (evolve(STUDI, lepas_tugas=False), tahun(2)),
        (evolve(STUDI, sampai=date(2027, 3, 1)), tahun(5)),
        (evolve(STUDI, mandiri=True), Masa(0)),
        (evolve(STUDI, lepas_tugas=None), None),
        (evolve(STUDI, sampai=None), None),
    ],
)
def test_lama_ikatan(studi: TugasBelajar, lama: Masa | None) -> None:
    assert tanya(studi).lama_ikatan == lama


def test_ikatan_instansi_dan_bacaan() -> None:
    assert tanya(STUDI, instansi=(PERGUB, {True: 3, False: 1})).lama_ikatan == tahun(6)
    mandiri = tanya(evolve(STUDI, mandiri=True), bacaan={"ikatan-dinas-mandiri": "terikat"})
    assert mandiri.lama_ikatan == tahun(4)
    assert mandiri.jejak.pada(date(2029, 1, 1)) is Putusan.TMS
    with pytest.raises(GalatTanya):
        tanya(STUDI, bacaan={"ikatan-dinas-mandiri": "separuh"})


def test_ketentuan_lama() -> None:
    lama, baru = (evolve(STUDI, mulai=date(2021, 12, n)) for n in (28, 29))
    assert [tanya(s).ketentuan_lama for s in (lama, baru)] == [True, False]
    assert "ketentuan lama belum dibaca" in tanya(lama).report()
    assert "ketentuan lama" not in tanya(baru).report()


# --- paying back -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("berhasil", "negara", "wajib"),
    [
        *((True, negara, False) for negara in (True, False, None)),
        (False, True, True),
        *((b, False, False) for b in (True, False, None)),
        *((False, None, None), (None, True, None), (None, None, None)),
    ],
)
def test_mengembalikan_biaya(berhasil: bool | None, negara: bool | None, wajib: bool | None) -> None:
    studi = evolve(STUDI, berhasil=berhasil, biaya_negara=negara)
    assert tanya(studi, date(2026, 9, 1)).mengembalikan_biaya is wajib
    assert tanya(studi, date(2026, 8, 31)).mengembalikan_biaya is False


# --- whose -------------------------------------------------------------------------------------------------


def test_yang_dimulai_terakhir() -> None:
    lain = evolve(STUDI, mulai=date(2020, 1, 1), sampai=date(2021, 1, 1))
    p = Pegawai(tugas_belajar=[STUDI, lain])
    for pada, mulai in ((date(2024, 8, 31), lain.mulai), (date(2024, 9, 1), STUDI.mulai)):
        s = pelatihan.study_leave(p, pada)
        assert s is not None
        assert s.studi.mulai == mulai


def test_tanpa_tugas_belajar() -> None:
    for p in (Pegawai(), Pegawai(tugas_belajar=[]), Pegawai(tugas_belajar=[evolve(STUDI, mulai=date(2026, 6, 2))])):
        assert pelatihan.study_leave(p, PADA) is None
    ganda = Pegawai(tugas_belajar=[STUDI, evolve(STUDI, semester=8)])
    assert pelatihan.study_leave(ganda, PADA) is None


def test_sebelum_surat_edaran() -> None:
    lama = evolve(STUDI, mulai=date(2020, 1, 1), sampai=date(2022, 1, 1))
    with pytest.raises(BelumDiatur, match="2021-12-29"):
        tanya(lama, date(2021, 12, 28))
    assert tanya(lama, date(2021, 12, 29)).studi == lama


def test_laporan_dan_dokumen() -> None:
    habis = tanya(evolve(STUDI, sampai=date(2027, 9, 1), lepas_tugas=None))
    assert habis.report(INGGRIS).splitlines() == [
        "study leave from 2024-09-01, back on 2027-09-01",
        "cannot be made longer any more, back on 2027-09-01 at the latest (SE MenPANRB 28/2021 Lampiran angka 6)",
        "it is not known for how long he is bound to serve",
        "owes nothing back of what the state paid (SE MenPANRB 28/2021 Lampiran angka 13 huruf c)",
    ]
    assert "tidak terikat ikatan dinas" in tanya(evolve(STUDI, mandiri=True)).report()
    assert "belum tercatat" in tanya(evolve(STUDI, sampai=None)).report()
    isi = sah(tanya(STUDI).document("u-1"), "masa-tugas-belajar", "u-1")
    assert isi["sisa_perpanjangan"] == {"bulan": 12, "hari": 0}
    assert (isi["terikat_sejak"], isi["terikat_sampai"]) == ("2026-09-01", "2030-09-01")
    assert isi["lama_ikatan"] == {"bulan": 48, "hari": 0}
    assert isi["dasar_ikatan"]["cara"] == "belum diperiksa"


def test_di_ujung_kalender() -> None:
    s = tanya(TugasBelajar(date(2024, 9, 1), date(9999, 1, 1), lepas_tugas=True, mandiri=False, semester=10**6))
    assert (s.normatif, s.paling_lambat, s.ikatan) == (None, None, None)
    assert "9999-12-31" not in s.report()
