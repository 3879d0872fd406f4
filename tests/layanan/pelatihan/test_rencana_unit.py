"""The plan of a unit: people in the order of the law, places and money kept, sums that add up."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.katalog import Katalog, Penawaran, Peningkatan, Porsi
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Asesmen, JenisPegawai, Pegawai, Pelatihan, Penilaian, Penugasan
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.domain.standar import TingkatKompetensi
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.galat import BelumDiatur, GalatBentuk
from karier_asn.engine.kanonik import dump
from karier_asn.engine.riwayat import Antara
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.pelatihan.rencana import BatasRencana, Hambatan, plan
from karier_asn.layanan.pelatihan.rencana_unit import SERI, Anggota, RencanaUnit, plan_unit
from karier_asn.rules import BACAAN_PRIORITAS
from tests.dokumen_sah import sah

PADA = date(2027, 1, 4)
TAHUN = BatasRencana.setahun(2027)
SEKSI = Jabatan(
    "Kepala Seksi",
    Jenjang.PENGAWAS,
    standar_kompetensi=(TingkatKompetensi("Integritas", 2), TingkatKompetensi("Komunikasi", 2)),
)


def anggota(
    nomor: int,
    predikat: Predikat | None = Predikat.BAIK,
    jenis: JenisPegawai = JenisPegawai.PNS,
    tingkat: tuple[int | None, int | None] = (1, 1),
    jam: int = 0,
) -> Anggota:
    hasil = [TingkatKompetensi(n, t) for n, t in zip(("Integritas", "Komunikasi"), tingkat, strict=True) if t]
    nilai = [Penilaian(t, predikat) for t in (2025, 2026)] if predikat else []
    return Anggota(
        complete(
            Pegawai(
                nip=NIP.pns(f"1990010120150119{nomor:02d}"),
                jenis=jenis,
                tanggal_lahir=date(1990, 1, 1),
                tmt_pns=date(2016, 1, 1),
                jabatan=[Penugasan(SEKSI, date(2022, 1, 1))],
                kompetensi=[Asesmen(Jenjang.PENGAWAS, False, date(2026, 3, 1), hasil=tuple(hasil))],
                penilaian=nilai,
                pelatihan=[Pelatihan("Orientasi", date(2027, 1, 2), jam)],
            )
        )
    )


INTEGRITAS = Penawaran("A", "Kelas integritas", 8, (Peningkatan("Integritas", 2),), biaya=100, tempat=2)
KOMUNIKASI = Penawaran("B", "Magang komunikasi", 12, (Peningkatan("Komunikasi", 2),), BentukPelatihan.MAGANG, biaya=50)
PENGISI = Penawaran("C", "Komunitas belajar", 4, porsi=Porsi.ORANG_LAIN)


def nomor(p: Pegawai) -> int:
    assert p.nip
    return int(p.nip.angka[-2:])


def peserta(r: RencanaUnit) -> dict[str, list[int]]:
    return {b.penawaran.kode: [nomor(p) for p in b.peserta] for b in r.pelatihan}


def test_scarce_places_go_to_those_the_law_lets_come_first() -> None:
    unit = [
        anggota(1, Predikat.KURANG),
        anggota(2, Predikat.SANGAT_BAIK, JenisPegawai.PPPK),
        anggota(3, Predikat.BAIK),
        anggota(4, Predikat.SANGAT_BAIK),
        anggota(5, None),
    ]
    r = plan_unit(unit, [INTEGRITAS, KOMUNIKASI, PENGISI], TAHUN, PADA)
    assert [nomor(a.rencana.pegawai) for a in r.anggota] == [4, 3, 2, 1, 5]
    assert peserta(r)["A"] == [4, 3]
    assert peserta(r)["B"] == [4, 3, 2, 1, 5]
    terakhir = r.anggota[-1].rencana
    assert [(t.kode, h) for t, h in terakhir.tersisa[0].hambatan] == [("A", Hambatan.PENUH)]


def test_what_the_unit_needs_and_what_it_adds_up_to() -> None:
    unit = [anggota(1), anggota(2, tingkat=(2, 1)), anggota(3, tingkat=(2, None), jam=20)]
    r = plan_unit(unit, [INTEGRITAS], TAHUN, PADA)
    assert [(k.nama, k.orang, k.tingkat, k.tertutup, k.tanpa_penawaran) for k in r.kebutuhan] == [
        ("Komunikasi", 2, 2, 0, 2),
        ("Integritas", 1, 1, 1, 0),
    ]
    assert r.belum_dinilai == {"Komunikasi": 1}
    penuh = plan_unit(unit, [INTEGRITAS, KOMUNIKASI, PENGISI], TAHUN, PADA)
    assert peserta(penuh) == {"A": [1, 2], "B": [1, 2]}
    (a, b) = penuh.pelatihan
    assert (a.kompetensi, a.jam, a.biaya, b.kompetensi, b.jam, b.biaya) == (
        ("Integritas",), 16, 200, ("Komunikasi",), 24, 100,
    )  # fmt: skip
    assert (penuh.jam, penuh.biaya) == (40, 300)
    assert penuh.jam_porsi == {Porsi.KERJA: 24, Porsi.ORANG_LAIN: 0, Porsi.FORMAL: 16}
    assert (penuh.terpenuhi_kini, penuh.terpenuhi_nanti) == (Fraction(100, 3), Fraction(100))


def test_needs_of_an_assessment_that_expired_count_only_where_it_never_does() -> None:
    kemudian, batas = date(2029, 1, 2), BatasRencana.setahun(2029)
    basi = plan_unit([anggota(1)], [INTEGRITAS], batas, kemudian)
    assert (basi.kebutuhan, basi.belum_dinilai) == ((), {"Integritas": 1, "Komunikasi": 1})
    berlaku = plan_unit([anggota(1)], [INTEGRITAS], batas, kemudian, bacaan={"masa-berlaku-asesmen": "sampai-diganti"})
    assert ({k.nama for k in berlaku.kebutuhan}, berlaku.belum_dinilai) == ({"Integritas", "Komunikasi"}, {})


def test_the_share_that_meets_its_duty() -> None:
    """31 of 40 have 20 JP: 77.5 per cent. Who owes nothing does not count."""
    unit = [anggota(i, jam=20 if i < 31 else 19, tingkat=(2, 2)) for i in range(40)]
    r = plan_unit(unit, [], TAHUN, PADA)
    assert r.terpenuhi_kini == r.terpenuhi_nanti == Fraction("77.5")
    gelap = anggota(41, tingkat=(2, 2))
    gelap = evolve(gelap, pegawai=evolve(gelap.pegawai, pelatihan=None))
    entah = plan_unit([*unit[:30], gelap, *unit[31:]], [], TAHUN, PADA)
    assert entah.terpenuhi_kini == Antara(Fraction(75), Fraction("77.5"))
    assert "75,00 – 77,50 persen sebelum rencana" in entah.report()
    pppk = plan_unit([anggota(1, jenis=JenisPegawai.PPPK)], [], TAHUN, PADA)
    assert pppk.terpenuhi_kini is None


def test_the_money_of_the_unit_is_never_exceeded() -> None:
    unit = [anggota(i, Predikat.SANGAT_BAIK if i == 3 else Predikat.BAIK, jam=20) for i in range(1, 5)]
    r = plan_unit(unit, [INTEGRITAS, KOMUNIKASI], TAHUN, PADA, biaya=310)
    assert (peserta(r), r.biaya) == ({"A": [3, 1], "B": [3, 1]}, 300)
    assert [(t.kode, h) for s in r.anggota[-1].rencana.tersisa for t, h in s.hambatan] == [
        ("A", Hambatan.PENUH),
        ("B", Hambatan.BIAYA),
    ]
    sendiri = plan_unit(unit, [INTEGRITAS, KOMUNIKASI], evolve(TAHUN, biaya=60), PADA, biaya=1_000)
    assert peserta(sendiri) == {"B": [3, 1, 2, 4]}


def test_bad_input_is_an_error() -> None:
    with pytest.raises(GalatBentuk) as galat:
        plan_unit([anggota(1), anggota(1), anggota(1)], [], TAHUN, PADA)
    assert [m.jalur for m in galat.value.masalah] == ["anggota[1]", "anggota[2]"]
    assert "1990" not in str(galat.value)
    with pytest.raises(GalatBentuk, match="negatif"):
        plan_unit([anggota(1)], [], TAHUN, PADA, biaya=-1)
    with pytest.raises(BelumDiatur):
        plan_unit([anggota(1)], [], BatasRencana.setahun(2018), date(2018, 1, 1))


def test_people_without_a_nip_need_another_key() -> None:
    tanpa = [Anggota(evolve(anggota(n).pegawai, nip=None, nama=f"{n}")) for n in (2, 1)]
    with pytest.raises(GalatBentuk, match="dua kali"):
        plan_unit(tanpa, [], TAHUN, PADA)
    r = plan_unit(tanpa, [], TAHUN, PADA, kunci=lambda p: p.nama)
    assert [a.rencana.pegawai.nama for a in r.anggota] == ["1", "2"]


UNIT = st.lists(
    st.builds(
        lambda predikat, jenis, tingkat, jam: (predikat, jenis, tingkat, jam),
        st.sampled_from([None, *Predikat]),
        st.sampled_from([JenisPegawai.PNS, JenisPegawai.PPPK]),
        st.tuples(st.none() | st.integers(1, 2), st.none() | st.integers(1, 2)),
        st.sampled_from([0, 12, 20]),
    ),
    max_size=6,
).map(lambda baris: [anggota(i, *b) for i, b in enumerate(baris)])


@given(UNIT, st.none() | st.integers(0, 500), st.data())
def test_limits_hold_sums_add_up_and_the_order_of_input_leaves_no_trace(
    unit: list[Anggota], biaya: int | None, data: st.DataObject
) -> None:
    katalog = Katalog([INTEGRITAS, KOMUNIKASI, PENGISI, evolve(KOMUNIKASI, kode="D", jam=6, biaya=90, tempat=1)])
    r = plan_unit(unit, katalog, TAHUN, PADA, biaya=biaya)
    assert biaya is None or r.biaya <= biaya
    assert all(b.penawaran.tempat is None or len(b.peserta) <= b.penawaran.tempat for b in r.pelatihan)
    assert r.biaya == sum(a.rencana.biaya for a in r.anggota)
    assert r.jam == sum(a.rencana.jam for a in r.anggota) == sum(r.jam_porsi.values())
    assert sum(k.tertutup for k in r.kebutuhan) == sum(len(a.rencana.tertutup) for a in r.anggota)
    assert sorted(a.prioritas.urut for a in r.anggota) == [a.prioritas.urut for a in r.anggota]
    acak = plan_unit(data.draw(st.permutations(unit)), katalog, TAHUN, PADA, biaya=biaya)
    assert peserta(acak) == peserta(r)


@given(UNIT)
def test_where_nothing_is_short_everybody_has_his_own_best_plan(unit: list[Anggota]) -> None:
    katalog = Katalog([evolve(INTEGRITAS, tempat=None), KOMUNIKASI, PENGISI])
    for a in plan_unit(unit, katalog, TAHUN, PADA).anggota:
        sendiri = plan(a.rencana.pegawai, katalog, TAHUN, PADA)
        assert [b.penawaran.kode for b in sendiri.butir] == [b.penawaran.kode for b in a.rencana.butir]


def test_the_plan_of_a_unit_in_both_languages() -> None:
    unit = [anggota(1), anggota(2, tingkat=(1, None)), anggota(3, tingkat=(2, 2))]
    r = plan_unit(unit, [INTEGRITAS, PENGISI], TAHUN, PADA)
    assert r.report().splitlines() == [
        "3 anggota: 28 JP, biaya Rp200",
        "kewajiban JP terpenuhi: 0,00 persen sebelum rencana, 0,00 persen sesudahnya",
        "A Kelas integritas: 2 peserta, 16 JP, biaya Rp200; mengembangkan Integritas",
        "C Komunitas belajar: 3 peserta, 12 JP, biaya Rp0",
        "Integritas: dibutuhkan 2 anggota, tertutup bagi 2",
        "Komunikasi: dibutuhkan 1 anggota, tertutup bagi 0; tanpa penawaran bagi 1",
        SERI.format(kode="A", setara=3, dapat=2),
        "Komunikasi: belum dinilai pada 1 anggota",
    ]
    assert r.report(INGGRIS).splitlines()[:3] == [
        "3 members: 28 JP, cost Rp200",
        "hours owed are complete for 0.00 per cent before the plan, 0.00 per cent after it",
        "A Kelas integritas: 2 participants, 16 JP, cost Rp200; develops Integritas",
    ]
    assert plan_unit([], [], TAHUN, PADA).report() == "0 anggota: 0 JP, biaya Rp0"


def test_the_plan_of_a_unit_as_data() -> None:
    unit = [evolve(anggota(1), rujukan="satu"), evolve(anggota(2, Predikat.SANGAT_BAIK), rujukan="dua")]
    r = plan_unit(unit, [evolve(INTEGRITAS, tempat=1), KOMUNIKASI], TAHUN, PADA)
    isi = sah(r.document("unit-1"), "rencana-unit", "unit-1")
    assert [(a["urutan"], a["rujukan"], a["pelatihan"], a["tertutup"]) for a in isi["anggota"]] == [
        (1, "dua", ["A", "B"], 2),
        (2, "satu", ["B"], 1),
    ]
    assert [(b["kode"], b["peserta"], b["kompetensi"]) for b in isi["pelatihan"]] == [
        ("A", [1], ["Integritas"]),
        ("B", [1, 2], ["Komunikasi"]),
    ]
    assert (isi["jam"], isi["terpenuhi_kini"]["nilai"], isi["terpenuhi_nanti"]["nilai"]) == (r.jam, "0", "50")
    assert "1990" not in dump(isi)
    assert sah(plan_unit([], [], TAHUN, PADA).document(), "rencana-unit")["terpenuhi_kini"] is None


# --- people alike ------------------------------------------------------------------------------------------


def pppk(nomor: int, nilai: str | None, predikat: Predikat = Predikat.BAIK) -> Anggota:
    """A PPPK who needs the course, with the figure of his last appraisal."""
    a = anggota(nomor, predikat, JenisPegawai.PPPK, tingkat=(1, 2))
    angka = None if nilai is None else Decimal(nilai)
    penilaian = [evolve(n, nilai=angka) for n in a.pegawai.penilaian or ()]
    return evolve(a, pegawai=evolve(a.pegawai, penilaian=penilaian))


def hasil(r: RencanaUnit) -> tuple[list[int], list[int], list[tuple[str, list[int], list[int]]]]:
    """Who takes the course, the place of each in the order of numbers, and the ties."""

    def siapa(urutan: Iterable[int]) -> list[int]:
        return [nomor(r.anggota[n - 1].rencana.pegawai) for n in urutan]

    peringkat = {nomor(a.rencana.pegawai): a.peringkat for a in r.anggota}
    return (
        peserta(r)["A"],
        [peringkat[n] for n in sorted(peringkat)],
        [(s.kode, siapa(s.mendapat), siapa(s.tertahan)) for s in r.seri],
    )


@pytest.mark.parametrize(
    ("nilai", "harap"),
    [
        # the figure goes first, not the number of the person
        (("91", "84", "88"), ([1, 3], [1, 3, 2], [])),
        (("84", "91", "88"), ([2, 3], [3, 1, 2], [])),
        # the third place is nobody's business, the second is a tie
        (("91", "91", "88"), ([1, 2], [1, 1, 3], [])),
        (("91", "88", "88"), ([1, 2], [1, 2, 2], [("A", [2], [3])])),
        (("88", "88", "88"), ([1, 2], [1, 1, 1], [("A", [1, 2], [3])])),
        # of one figure that is not known nobody can tell where it stands
        (("91", None, "88"), ([1, 2], [1, 1, 1], [("A", [1, 2], [3])])),
    ],
)
def test_an_appraisal_goes_first_and_a_tie_is_a_tie(nilai: tuple[str | None, ...], harap: object) -> None:
    unit = [pppk(n, v) for n, v in enumerate(nilai, start=1)]
    assert hasil(plan_unit(unit, [INTEGRITAS], TAHUN, PADA)) == harap
    assert hasil(plan_unit(unit[::-1], [INTEGRITAS], TAHUN, PADA)) == harap


def test_the_predicate_comes_before_the_figure() -> None:
    unit = [pppk(1, "95"), pppk(2, "80", Predikat.SANGAT_BAIK), pppk(3, "90")]
    assert hasil(plan_unit(unit, [INTEGRITAS], TAHUN, PADA)) == ([2, 1], [2, 1, 3], [])


def test_the_figure_does_not_count_where_the_text_is_read_so() -> None:
    unit = [pppk(1, "84"), pppk(2, "91"), pppk(3, "88")]
    bacaan = {"ukuran-hasil-penilaian": "predikat"}
    r = plan_unit(unit, [INTEGRITAS], TAHUN, PADA, bacaan=bacaan)
    assert hasil(r) == ([1, 2], [1, 1, 1], [("A", [1, 2], [3])])
    isi = sah(r.document(), "rencana-unit")
    assert isi["seri"] == [{"kode": "A", "mendapat": [1, 2], "tertahan": [3]}]
    assert [a["peringkat"] for a in isi["anggota"]] == [1, 1, 1]
    assert "A: 3 members are alike" in r.report(INGGRIS)
    assert [*BACAAN_PRIORITAS["ukuran-hasil-penilaian"]] == ["predikat-lalu-nilai", "predikat"]


@pytest.mark.parametrize(
    ("biaya", "seri"), [(300, []), (299, [("A", [1, 2], [3])]), (200, [("A", [1, 2], [3])]), (99, [])]
)
def test_money_that_is_short_is_a_tie_as_well(biaya: int, seri: object) -> None:
    unit = [pppk(n, "88") for n in (1, 2, 3)]
    r = plan_unit(unit, [evolve(INTEGRITAS, tempat=None)], TAHUN, PADA, biaya=biaya)
    assert [(s.kode, [*s.mendapat], [*s.tertahan]) for s in r.seri] == seri


def test_money_spent_on_another_training_is_a_tie_as_well() -> None:
    lain = anggota(1, Predikat.BAIK, JenisPegawai.PPPK, tingkat=(2, 1))
    unit = [lain, pppk(2, None)]
    r = plan_unit(unit, [INTEGRITAS, KOMUNIKASI], TAHUN, PADA, biaya=120)
    assert [(s.kode, s.mendapat, s.tertahan) for s in r.seri] == [("A", (1,), (2,))]
