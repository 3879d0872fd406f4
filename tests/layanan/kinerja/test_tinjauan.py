"""One person over the years: period by period, what stands out, where it leads, and what follows."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve

from karier_asn.domain.indikator import IndikatorKinerja
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.kinerja import ArahTren
from karier_asn.domain.pegawai import Asesmen, JenisPegawai, Pegawai, Penilaian, Penugasan
from karier_asn.domain.rekam import PenilaianPeriodik
from karier_asn.domain.standar import TingkatKompetensi
from karier_asn.domain.tingkat import Ekspektasi, Predikat
from karier_asn.domain.umpan_balik import Pendapat, PeranPenilai, TataUmpanBalik
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.logika import Putusan
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.kinerja import TinjauanKinerja, feedback, review
from karier_asn.rules import (
    BIMBINGAN_KINERJA,
    KONSELING_KINERJA,
    PERBAIKAN_KINERJA,
    PERBAIKAN_KINERJA_JPT,
    PRIORITAS_PENGEMBANGAN,
    PRIORITAS_SUKSESI,
)
from tests.dokumen_sah import sah

HARI = date(2026, 3, 2)
DI_BAWAH, SESUAI, DI_ATAS = Ekspektasi
SEKSI = Jabatan(
    "Kepala Seksi",
    Jenjang.PENGAWAS,
    standar_kompetensi=(
        TingkatKompetensi("Integritas", 2),
        TingkatKompetensi("Komunikasi", 2),
        TingkatKompetensi("Kerja sama", 2),
    ),
)
HASIL = (TingkatKompetensi("Integritas", 2), TingkatKompetensi("Komunikasi", 1))


def orang(*penilaian: Penilaian, **lain: Any) -> Pegawai:
    isi: dict[str, Any] = {
        "jenis": JenisPegawai.PNS,
        "tanggal_lahir": date(1985, 1, 1),
        "tmt_cpns": date(2014, 3, 1),
        "tmt_pns": date(2015, 3, 1),
        "jabatan": [Penugasan(SEKSI, date(2020, 1, 6))],
        "kompetensi": [Asesmen(Jenjang.PENGAWAS, False, date(2025, 6, 2), hasil=HASIL)],
        "penilaian": penilaian,
    }
    return complete(Pegawai(**{**isi, **lain}))


def iki(realisasi: str | None, **lain: Any) -> IndikatorKinerja:
    isi: dict[str, Any] = {"mulai": date(2025, 1, 1), "sampai": date(2026, 1, 1), "target": Decimal(12)}
    nilai = None if realisasi is None else Decimal(realisasi)
    return IndikatorKinerja("Laporan", **{**isi, **lain}, realisasi=nilai)


def saran(t: TinjauanKinerja) -> dict[Any, Putusan]:
    return {s.aturan: s.putusan for s in t.saran}


TURUN = (
    Penilaian(2024, Predikat.BAIK, SESUAI, DI_ATAS),
    Penilaian(2025, Predikat.KURANG, DI_ATAS, DI_BAWAH, "sering terlambat"),
)


def test_the_whole_review_in_words() -> None:
    p = orang(*TURUN, penilaian_periodik=[PenilaianPeriodik(date(2025, 1, 1), date(2025, 4, 1), Predikat.BAIK)])
    indikator = [
        iki("9", satuan="laporan"),
        iki(None),
        iki("10", makin_kecil=True, satuan="hari", mulai=date(2025, 7, 1), sampai=date(2025, 10, 1)),
    ]
    t = review(p, 2024, 2025, HARI, indikator=indikator)
    assert (
        t.report()
        == """\
tinjauan kinerja 2024 sampai 2025   pada 2026-03-02
  2024-01-01 sampai 2024-12-31: Baik; hasil kerja sesuai ekspektasi, perilaku kerja di atas ekspektasi
  2025-01-01 sampai 2025-12-31: Kurang; hasil kerja di atas ekspektasi, perilaku kerja di bawah ekspektasi
    Laporan: 9 dari 12 laporan, 75,00 %, target tidak tercapai
    Laporan: realisasi belum diketahui, target 12
    umpan balik: sering terlambat
  2025-01-01 sampai 2025-03-31: Baik; hasil kerja belum ada data, perilaku kerja belum ada data
  2025-07-01 sampai 2025-09-30: belum ada penilaian
    Laporan: 10 dari 12 hari, 116,67 %, target tercapai
kekuatan: perilaku kerja (2024-01-01); hasil kerja (2025-01-01)
kelemahan: perilaku kerja (2025-01-01)
tren hasil kerja: naik
tren perilaku kerja: turun
tren predikat kinerja: turun
disarankan: memerlukan konseling kinerja (PP 30/2019 Pasal 32 ayat (1))
disarankan: diberi kesempatan 6 bulan untuk memperbaiki kinerja dalam JA atau JF (PP 30/2019 Pasal 58 ayat (1))
kembangkan Komunikasi: 1, standar 2
nilai dahulu kompetensi Kerja sama, standar 2"""
    )
    inggris = t.report(INGGRIS).splitlines()
    assert inggris[3] == "    Laporan: 9 of 12 laporan, 75.00 %, target missed"
    assert "advised: needs performance counselling (PP 30/2019 Pasal 32 ayat (1))" in inggris
    assert "trend of performance predicate: falling" in inggris or "falling" in "\n".join(inggris)
    isi = sah(t.document("t-1"), "tinjauan-kinerja", "t-1")
    assert [h["status"] for h in isi["saran"]] == ["MS", "MS"]
    assert isi["periode"][1]["indikator"][0]["capaian"]["nilai"] == "75"
    assert isi["periode"][3]["predikat"] is None


@pytest.mark.parametrize(
    ("penilaian", "harap"),
    [
        (
            tuple(Penilaian(tahun, Predikat.SANGAT_BAIK, DI_ATAS, SESUAI) for tahun in (2024, 2025)),
            {PRIORITAS_SUKSESI: Putusan.MS, PRIORITAS_PENGEMBANGAN: Putusan.MS},
        ),
        (
            (Penilaian(2024, Predikat.BAIK), Penilaian(2025, Predikat.BUTUH_PERBAIKAN, DI_BAWAH, SESUAI)),
            {BIMBINGAN_KINERJA: Putusan.MS},
        ),
        (
            (),
            dict.fromkeys(
                [PRIORITAS_SUKSESI, PRIORITAS_PENGEMBANGAN, BIMBINGAN_KINERJA, KONSELING_KINERJA, PERBAIKAN_KINERJA],
                Putusan.BTL,
            ),
        ),
    ],
)
def test_what_follows_by_the_rules(penilaian: tuple[Penilaian, ...], harap: dict[Any, Putusan]) -> None:
    t = review(orang(*penilaian), 2024, 2025, HARI)
    assert saran(t) == harap
    assert all(s.jejak.pada(HARI) is s.putusan for s in t.saran)
    assert ("periksa dahulu: " in t.report()) is (Putusan.BTL in harap.values())


def test_of_jpt_what_no_record_tells_is_looked_at_first() -> None:
    dinas = Penugasan(Jabatan("Kepala Dinas", Jenjang.JPT_PRATAMA), date(2022, 1, 3))
    t = review(orang(Penilaian(2025, Predikat.BUTUH_PERBAIKAN, SESUAI, SESUAI), jabatan=[dinas]), 2025, 2025, HARI)
    assert saran(t)[PERBAIKAN_KINERJA_JPT] is Putusan.BTL
    assert t.kesenjangan is None


def test_before_the_law_nothing_follows() -> None:
    assert review(orang(*TURUN), 2017, 2018, date(2019, 4, 28)).saran == ()


def test_what_is_not_known_is_not_told_as_nothing() -> None:
    t = review(Pegawai(), 2024, 2025, HARI)
    assert (t.kekuatan, t.kelemahan, t.tren, t.kesenjangan, t.periode) == (None, None, None, None, ())
    assert "kekuatan: penilaian belum diketahui" in t.report()
    isi = sah(t.document(), "tinjauan-kinerja")
    assert (isi["kekuatan"], isi["tren"], isi["kesenjangan"]) == (None, None, None)
    kosong = review(orang(), 2024, 2025, HARI)
    assert (kosong.kekuatan, [x.arah for x in kosong.tren or ()]) == ((), [None] * 3)
    assert "kelemahan: tidak ada" in kosong.report()
    assert "tren hasil kerja: belum dapat dikatakan" in kosong.report()
    assert sah(kosong.document(), "tinjauan-kinerja")["kekuatan"] == []


def test_only_the_years_asked() -> None:
    lama = Penilaian(2023, Predikat.KURANG, DI_BAWAH, DI_BAWAH)
    lewat = PenilaianPeriodik(date(2025, 11, 1), date(2026, 2, 1), Predikat.BAIK, DI_ATAS)
    tepat = PenilaianPeriodik(date(2025, 12, 1), date(2026, 1, 1), Predikat.BAIK)
    sama = PenilaianPeriodik(date(2025, 1, 1), date(2026, 1, 1), Predikat.BAIK)
    awal = PenilaianPeriodik(date(2023, 12, 31), date(2024, 2, 1), Predikat.BAIK)
    t = review(orang(lama, *TURUN, penilaian_periodik=[lewat, tepat, sama, awal]), 2024, 2025, HARI)
    assert [(p.mulai, p.sampai) for p in t.periode] == [
        (date(2024, 1, 1), date(2025, 1, 1)),
        (date(2025, 1, 1), date(2026, 1, 1)),
        (date(2025, 12, 1), date(2026, 1, 1)),
    ]
    assert t.periode[1].penilaian is not sama
    assert [s.mulai.year for s in t.kelemahan or ()] == [2025]
    assert [s.mulai.year for s in t.kekuatan or ()] == [2024, 2025]
    assert [x.arah for x in t.tren or ()][-1] is ArahTren.TURUN


def test_the_feedback_of_several_raters_stands_in_it() -> None:
    pergub = Peraturan("Pergub Contoh", "Umpan balik", date(2024, 1, 1), Cara.INSTANSI, date(2026, 1, 1))
    r = feedback([Pendapat("a", PeranPenilai.ATASAN, {"Loyal": Decimal(4)})], TataUmpanBalik(pergub / "Pasal 5", 3))
    t = review(orang(*TURUN), 2025, 2025, HARI, umpan_balik=r)
    assert r.report() in t.report()


@pytest.mark.parametrize(
    ("dari", "sampai", "indikator", "kode"),
    [
        (2025, 2024, [iki("1")], ["urutan-tahun"]),
        (2026, 2026, [iki("1")], ["di-luar-masa"]),
        (2024, 2024, [iki("1")], ["di-luar-masa"]),
        (2025, 2025, [iki("1", mulai=date(2024, 12, 31))], ["di-luar-masa"]),
        (2025, 2025, [iki("1", sampai=date(2026, 1, 2))], ["di-luar-masa"]),
        (2025, 2025, [iki("1")], []),
    ],
)
def test_years_and_indicators_fit(dari: int, sampai: int, indikator: list[IndikatorKinerja], kode: list[str]) -> None:
    if not kode:
        assert review(orang(), dari, sampai, HARI, indikator=indikator).periode
        return
    with pytest.raises(GalatBentuk) as galat:
        review(orang(), dari, sampai, HARI, indikator=indikator)
    assert [m.kode for m in galat.value.masalah] == kode


# --- indicators --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("realisasi", "makin_kecil", "tercapai", "capaian"),
    [
        ("12", False, True, Fraction(100)),
        ("11.9", False, False, Fraction(595, 6)),
        ("14.4", False, True, Fraction(120)),
        ("14.3", False, True, Fraction(715, 6)),
        ("14.5", False, True, Fraction(120)),  # Pasal 29 ayat (6)
        ("0", False, False, Fraction(0)),
        ("12", True, True, Fraction(100)),
        ("12.1", True, False, Fraction(595, 6)),
        ("9.6", True, True, Fraction(120)),
        ("0", True, True, Fraction(120)),
        ("24", True, False, Fraction(0)),
        ("30", True, False, Fraction(0)),
    ],
)
def test_an_indicator_against_its_target(realisasi: str, makin_kecil: bool, tercapai: bool, capaian: Fraction) -> None:
    i = iki(realisasi, makin_kecil=makin_kecil)
    assert (i.tercapai, i.capaian(Fraction(120))) == (tercapai, capaian)


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ({"sampai": date(2025, 1, 1)}, "urutan-tanggal"),
        ({"target": Decimal(0)}, "bukan-positif"),
        ({"realisasi": Decimal(-1)}, "negatif"),
    ],
)
def test_an_indicator_that_cannot_be_is_refused(isi: dict[str, Any], kode: str) -> None:
    with pytest.raises(GalatBentuk) as galat:
        evolve(iki("1"), **isi)
    assert [m.kode for m in galat.value.masalah] == [kode]


def test_an_indicator_whose_result_is_not_known() -> None:
    assert (iki(None).tercapai, iki(None).capaian(Fraction(120))) == (None, None)
