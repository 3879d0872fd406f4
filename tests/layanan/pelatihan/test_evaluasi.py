"""Whether a training worked: answers put together, levels and predicates before and after, and what is good enough."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.evaluasi import (
    Penjawab,
    PerubahanNilai,
    PesertaPelatihan,
    Rerata,
    TingkatEvaluasi,
    UmpanBalikPelatihan,
)
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.katalog import Peningkatan
from karier_asn.domain.pegawai import Asesmen, Pegawai, Penilaian
from karier_asn.domain.standar import TingkatKompetensi
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.ekspresi import telusur
from karier_asn.engine.galat import GalatBentuk, GalatTulis
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kurang import missing
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.pelatihan.evaluasi import evaluate_training
from karier_asn.rules.pelatihan.evaluasi import kurikulum_memadai
from tests.dokumen_sah import sah

MULAI, SAMPAI, HARI = date(2026, 3, 2), date(2026, 3, 6), date(2027, 11, 1)
REAKSI, PEMBELAJARAN, PERILAKU = TingkatEvaluasi.REAKSI, TingkatEvaluasi.PEMBELAJARAN, TingkatEvaluasi.PERILAKU
PERGUB = Peraturan("Pergub Contoh 7/2026", "Evaluasi Pelatihan", date(2026, 1, 1), Cara.INSTANSI, date(2026, 11, 21))


def jawab(
    nilai: str | None,
    tingkat: TingkatEvaluasi = REAKSI,
    penjawab: Penjawab = Penjawab.PESERTA,
    *,
    peserta: str = "",
    sebelum: bool = False,
    komentar: str = "",
    skala: tuple[int, int] = (0, 100),
) -> UmpanBalikPelatihan:
    angka = None if nilai is None else Decimal(nilai)
    return UmpanBalikPelatihan(tingkat, penjawab, SAMPAI, angka, *skala, sebelum, komentar, peserta)


def _asesmen(*tingkat: tuple[date, int]) -> list[Asesmen]:
    return [Asesmen(Jenjang.PENGAWAS, False, d, hasil=(TingkatKompetensi("Komunikasi", n),)) for d, n in tingkat]


def peserta(
    *asesmen: tuple[date, int], predikat: tuple[Predikat | None, ...] = (), mulai: date = MULAI, sampai: date = SAMPAI
) -> PesertaPelatihan:
    return PesertaPelatihan(
        Pegawai(
            kompetensi=_asesmen(*asesmen),
            penilaian=[Penilaian(2025 + i, v) for i, v in enumerate(predikat)],
        ),
        mulai,
        sampai,
    )


KOMUNIKASI = Peningkatan("komunikasi", 3)
LAMA, BARU = date(2025, 6, 1), date(2026, 9, 1)


# --- answers -----------------------------------------------------------------------------------------------


def test_answers_on_different_scales_are_put_together() -> None:
    e = evaluate_training(
        "A", [], [jawab("4", skala=(1, 5)), jawab("85"), jawab("3", PERILAKU, Penjawab.ATASAN, skala=(1, 4))]
    )
    assert e.tingkat == {REAKSI: Rerata(2, Fraction(80), None), PERILAKU: Rerata(1, Fraction(200, 3), None)}
    assert e.penjawab[PERILAKU, Penjawab.ATASAN].jumlah == 1
    assert e.nilai(TingkatEvaluasi.HASIL) is None


def test_what_was_measured_before_counts_only_for_the_gain() -> None:
    jawaban = [
        jawab("40", PEMBELAJARAN, peserta="a", sebelum=True),
        jawab("80", PEMBELAJARAN, peserta="a"),
        jawab("60", PEMBELAJARAN, peserta="b", sebelum=True),
        jawab("70", PEMBELAJARAN, peserta="b"),
        jawab("90", PEMBELAJARAN, peserta="c"),
        jawab("10", PERILAKU, sebelum=True),
    ]
    e = evaluate_training("A", [], jawaban)
    assert e.tingkat == {PEMBELAJARAN: Rerata(3, Fraction(80), Fraction(25))}


def test_words_are_kept_whether_or_not_a_figure_stands_beside_them() -> None:
    e = evaluate_training(
        "A", [], [jawab("50", komentar="terlalu cepat"), jawab(None, komentar="contoh kurang"), jawab("70")]
    )
    assert [u.komentar for u in e.komentar] == ["contoh kurang", "terlalu cepat"]
    assert e.tingkat[REAKSI].jumlah == 2
    assert "budi" not in repr(jawab("1", peserta="budi"))


@pytest.mark.parametrize(
    ("nilai", "skala", "jalur"), [("5", (5, 5), "tertinggi"), ("0", (1, 5), "nilai"), ("6", (1, 5), "nilai")]
)
def test_a_figure_that_is_not_on_its_scale_is_refused(nilai: str, skala: tuple[int, int], jalur: str) -> None:
    with pytest.raises(GalatBentuk) as galat:
        jawab(nilai, skala=skala)
    assert [m.jalur for m in galat.value.masalah] == [jalur]


# --- before and after --------------------------------------------------------------------------------------


def test_levels_before_and_after() -> None:
    semua = [
        peserta((LAMA, 2), (BARU, 3)),
        peserta((LAMA, 1), (BARU, 2)),
        peserta((LAMA, 3), (BARU, 3)),
        peserta((LAMA, 3), (BARU, 2)),
        peserta((BARU, 4)),
        peserta((LAMA, 2)),
        peserta((LAMA, 2), (date(2026, 3, 4), 3)),
        peserta(),
    ]
    (k,) = evaluate_training("A", semua, (), [KOMUNIKASI]).kompetensi
    assert k.perubahan == PerubahanNilai(naik=2, tetap=1, turun=1, belum_diketahui=4)
    assert (k.sampai, k.dinilai, k.bagian_sampai) == (3, 5, Fraction(60))
    assert k.perubahan.bagian_naik == 50


def test_of_several_assessments_the_last_before_that_still_counted_and_the_latest_after_count() -> None:
    kadaluwarsa = Asesmen(
        Jenjang.PENGAWAS, False, date(2024, 1, 1), date(2025, 1, 1), (TingkatKompetensi("Komunikasi", 1),)
    )
    p = PesertaPelatihan(Pegawai(kompetensi=[kadaluwarsa, *_asesmen((BARU, 3))]), MULAI, SAMPAI)
    lain = peserta((LAMA, 1), (MULAI, 2), (SAMPAI, 2), (BARU, 3))
    (k,) = evaluate_training("A", [p, lain], (), [KOMUNIKASI]).kompetensi
    assert (k.perubahan, k.sampai, k.dinilai) == (PerubahanNilai(naik=1, belum_diketahui=1), 2, 2)
    dulu = peserta((date(2023, 6, 1), 1), (BARU, 3))
    for bacaan, naik in ((None, 0), ({"masa-berlaku-asesmen": "tiga-tahun"}, 1)):
        (k,) = evaluate_training("A", [dulu], (), [KOMUNIKASI], bacaan=bacaan).kompetensi
        assert k.perubahan.naik == naik


def test_predicates_of_the_year_before_and_of_the_first_whole_year_after() -> None:
    naik = peserta(predikat=(Predikat.BAIK, None, Predikat.SANGAT_BAIK))
    tahun_sendiri = peserta(predikat=(Predikat.BAIK, Predikat.KURANG))
    akhir_tahun = peserta(predikat=(Predikat.BAIK, None, Predikat.BAIK), sampai=date(2027, 1, 1))
    turun = peserta(predikat=(Predikat.BAIK, None, Predikat.KURANG))
    e = evaluate_training("A", [naik, tahun_sendiri, akhir_tahun, turun, PesertaPelatihan(Pegawai(), MULAI, SAMPAI)])
    assert e.predikat == PerubahanNilai(naik=1, tetap=1, turun=1, belum_diketahui=2)
    assert e.peserta == 5
    assert PerubahanNilai(belum_diketahui=3).bagian_naik is None


@given(st.lists(st.tuples(st.none() | st.integers(1, 5), st.none() | st.integers(1, 5)), max_size=6))
def test_everybody_is_counted_once(tingkat: list[tuple[int | None, int | None]]) -> None:
    semua = [peserta(*((d, n) for d, n in ((LAMA, a), (BARU, b)) if n)) for a, b in tingkat]
    (k,) = evaluate_training("A", semua, (), [KOMUNIKASI]).kompetensi
    assert k.perubahan.diketahui + k.perubahan.belum_diketahui == len(semua)
    assert k.sampai == sum(b >= 3 for _, b in tingkat if b)


# --- good enough? ------------------------------------------------------------------------------------------


ATURAN = kurikulum_memadai(PERGUB / "Pasal 4", {REAKSI: 75, PERILAKU: 60}, kompetensi=70)


def test_both_sides_of_the_threshold_and_what_fell_short() -> None:
    cukup = [jawab("75"), jawab("60", PERILAKU, Penjawab.ATASAN)]
    orang = [peserta((LAMA, 2), (BARU, 3))]
    memadai = evaluate_training("A", orang, cukup, [KOMUNIKASI])
    assert evaluate(ATURAN, memadai).pada(HARI) is Putusan.MS
    kurang = evaluate_training("A", orang, [jawab("74.99"), cukup[1]], [KOMUNIKASI])
    jejak = evaluate(ATURAN, kurang)
    assert jejak.pada(HARI) is Putusan.TMS
    (k,) = missing(jejak, HARI)[0].kekurangan
    assert (str(k.dasar), k.celah[0].kurang) == ("Pergub Contoh 7/2026 Pasal 4 reaksi", Fraction(1, 100))
    gagal = evaluate_training("A", [peserta((LAMA, 2), (BARU, 2))], cukup, [KOMUNIKASI])
    assert gagal.efektivitas == 0
    assert evaluate(ATURAN, gagal).pada(HARI) is Putusan.TMS


def test_too_few_answers_decide_nothing() -> None:
    jawaban = [jawab("10"), jawab("90", PERILAKU), jawab("90", PERILAKU)]
    e = evaluate_training("A", [peserta((LAMA, 2), (BARU, 2))], jawaban, [KOMUNIKASI], paling_sedikit=2)
    assert (e.nilai(REAKSI), e.nilai(PERILAKU), e.efektivitas) == (None, Fraction(90), None)
    assert evaluate(ATURAN, e).pada(HARI) is Putusan.BTL
    assert evaluate_training("A", []).efektivitas is None
    assert evaluate(ATURAN, evaluate_training("A", [])).pada(HARI) is Putusan.BTL


def test_a_rule_needs_a_threshold() -> None:
    with pytest.raises(GalatTulis, match="tidak ada ambang"):
        kurikulum_memadai(PERGUB / "Pasal 4", {})
    assert len([*telusur(kurikulum_memadai(PERGUB / "Pasal 4", {}, kompetensi=50))]) == 5


def test_every_level_has_its_fact_and_every_fact_its_english() -> None:
    aturan = kurikulum_memadai(PERGUB / "Pasal 4", dict.fromkeys(TingkatEvaluasi, 70), kompetensi=70)
    judul = [f.judul for f in aturan.fakta]
    assert len(judul) == 5
    assert all(INGGRIS(t) != t for t in [*judul, aturan.judul])
    e = evaluate_training("A", [], [jawab("70", t) for t in TingkatEvaluasi])
    assert (
        evaluate(kurikulum_memadai(PERGUB / "Pasal 4", dict.fromkeys(TingkatEvaluasi, 70)), e).pada(HARI) is Putusan.MS
    )


def test_an_evaluation_in_both_languages_and_as_data() -> None:
    jawaban = [
        jawab("4", skala=(1, 5), komentar="perlu contoh"),
        jawab("60", PEMBELAJARAN, peserta="a", sebelum=True),
        jawab("80", PEMBELAJARAN, peserta="a"),
        jawab("90", PEMBELAJARAN, peserta="b"),
    ]
    orang = [peserta((LAMA, 2), (BARU, 3)), peserta((LAMA, 1))]
    e = evaluate_training("Kursus", orang, jawaban, [KOMUNIKASI], paling_sedikit=2)
    assert e.report().splitlines() == [
        "Kursus: 2 peserta",
        "pembelajaran: 85,00 persen skala, 2 nilai; naik 20,00 poin",
        "reaksi: 75,00 persen skala, 1 nilai; kurang dari 2: belum diandalkan",
        "Komunikasi tingkat 3: dicapai 1 dari 1 yang dinilai; 1 naik, 0 tetap, 0 turun, 1 belum diketahui",
        "predikat: 0 naik, 0 tetap, 0 turun, 2 belum diketahui",
        "komentar:",
        "  perlu contoh",
    ]
    assert e.report(INGGRIS).splitlines()[1:4] == [
        "learning: 85.00 per cent of the scale, 2 figures; gain 20.00 points",
        "reaction: 75.00 per cent of the scale, 1 figures; fewer than 2: not relied on",
        "Komunikasi level 3: reached by 1 of 1 assessed; 1 rose, 0 stayed, 0 fell, 1 not known",
    ]
    isi = sah(e.document("k-1"), "evaluasi-pelatihan", "k-1")
    assert [(r["tingkat"], r["persen"]["nilai"]) for r in isi["tingkat"] if r.get("penjawab") is None] == [
        ("pembelajaran", "85"),
        ("reaksi", "75"),
    ]
    assert (isi["efektivitas"], isi["komentar"], isi["kompetensi"][0]["sampai"]) == (None, 1, 1)
    assert "contoh" not in str(isi)
    cukup = evaluate_training("Kursus", orang, (), [KOMUNIKASI])
    assert sah(cukup.document(), "evaluasi-pelatihan")["efektivitas"]["nilai"] == "100"
    assert cukup.report().splitlines()[-1].startswith("predikat")
