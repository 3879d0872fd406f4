"""Every question, asked about whoever may stand in a register: an answer that can be told in words and as a document.

The employees are drawn by the strategies for users of this package: empty records, records with gaps, subclasses of
`Pegawai`. What a question may raise is what its docstring says; here that is a day before a rule was in force, and a
step of pay that nothing tells.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import islice

import pytest
from attrs import evolve, fields, frozen
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from karier_asn import (
    INDONESIA,
    BelumDiatur,
    Cara,
    GalatTanya,
    Jabatan,
    Jejak,
    Jenjang,
    Mentee,
    Mentor,
    Pegawai,
    Peraturan,
    Predikat,
    Putusan,
    evaluate,
    tahun,
    tambah,
)
from karier_asn.dokumen import read_document, schema, to_dict, to_json
from karier_asn.domain import (
    AnakTangga,
    BatasSumbu,
    IndikatorKinerja,
    JenisPrakarsa,
    KandidatTalenta,
    PedomanInovasi,
    Pelamar,
    Penawaran,
    Pendampingan,
    Penilaian,
    Peningkatan,
    PesertaPelatihan,
    PredikatOrganisasi,
    Seleksi,
    Talenta,
    Tangga,
)
from karier_asn.domain.fakta import prakarsa_diterapkan, predikat_dua_tahun_lalu, predikat_tahun_lalu
from karier_asn.engine.masa import awal_tahun
from karier_asn.inggris import INGGRIS
from karier_asn.layanan import (
    disiplin,
    gaji_berkala,
    inovasi,
    karier,
    kinerja,
    kredit,
    mentoring,
    pangkat,
    pelatihan,
    pensiun,
    profesionalitas,
    seleksi,
    suksesi,
    talenta,
)
from karier_asn.rules import (
    ADMINISTRATOR,
    JPT_PRATAMA,
    KENAIKAN_JENJANG,
    KP_FUNGSIONAL,
    KP_REGULER,
    SEMUA,
    SKEMA_MENTORING,
)
from karier_asn.uji import jabatan, mentee, mentor
from karier_asn.uji import pegawai as pegawai_terurut
from tests.hari import UJUNG_KALENDER
from tests.subjek import semua_subjek

pytestmark = pytest.mark.sapuan

ANEH = Jabatan('Kepala {nama} "%s" \\\n| <b>Seksi</b>', Jenjang.PENGAWAS, "bidang {0}")
SUMBU = BatasSumbu(atas=Decimal(80), bawah=Decimal(60))
CONTOH = Peraturan("Perwali {contoh}", "Inovasi", date(2020, 1, 1), Cara.INSTANSI, date(2026, 11, 21)) / "Pasal 4"
PEDOMAN = PedomanInovasi(
    CONTOH,
    {
        j: Tangga(j.value, CONTOH, (AnakTangga(prakarsa_diterapkan, Decimal(5)),), Decimal(1))
        for j in (JenisPrakarsa.INOVASI, JenisPrakarsa.MUSRENBANG)
    },
    Decimal(20),
)
KATALOG = (
    Penawaran("A{", "Kursus {jam}", 20, (Peningkatan("Integritas", 4),)),
    Penawaran("B", "Kursus Dua", 40, (Peningkatan("Komunikasi", 3, 2), Peningkatan("Kerja sama", 5)), biaya=5),
)


@frozen
class PegawaiDaerah(Pegawai):
    """What an agency adds to a record."""

    kode_lokasi: str = ""


@frozen
class Soal:
    """Whom and when a question is about."""

    p: Pegawai
    j: Jabatan
    mentor: tuple[Mentor, ...]
    mentee: tuple[Mentee, ...]
    hari: date

    @property
    def semua(self) -> tuple[Pegawai, ...]:
        return (self.p, *(m.pegawai for m in self.mentor), *(m.pegawai for m in self.mentee))

    @property
    def kelak(self) -> date:
        return tambah(self.hari, tahun(6))

    @property
    def pelamar(self) -> list[Pelamar]:
        return [Pelamar(nomor=f"{n}", pegawai=p) for n, p in enumerate(self.semua)]


def _padanan(s: Soal) -> Iterator[object]:
    # The first of each side goes by his NIP, where he has one.
    para_mentor = [evolve(m, nomor=f"M{n}" if n or not m.kunci else "") for n, m in enumerate(s.mentor)]
    para_mentee = [evolve(m, nomor=f"E{n}" if n or not m.kunci else "") for n, m in enumerate(s.mentee)]
    kunci = [*(m.kunci for m in para_mentor), *(m.kunci for m in para_mentee)]
    if len(set(kunci)) < len(kunci):  # people who cannot be told apart
        return
    for metode in mentoring.Metode:
        padanan = mentoring.match(para_mentor, para_mentee, s.hari, metode=metode)
        yield padanan
        yield from padanan.pasangan
        yield from padanan.sisa
        yield mentoring.check(padanan)
        yield from (padanan.satu_tempat_lagi(m.kunci) for m in padanan.mentor)


def _pendampingan(s: Soal) -> Iterator[object]:
    for a, b in zip(s.mentor, s.mentee, strict=False):
        for skema in SKEMA_MENTORING.values():
            yield mentoring.follow(Pendampingan.mulai_dari(skema, a, b, s.hari), a, b, s.hari, skema=skema)


def _rencana(s: Soal) -> Iterator[object]:
    batas = pelatihan.BatasRencana.setahun(s.hari.year, jam=40)
    yield pelatihan.plan(s.p, KATALOG, batas, s.hari, s.j)
    anggota = [pelatihan.Anggota(p, s.j, f"{n}") for n, p in enumerate(s.semua)]
    urutan = {id(p): f"{n}" for n, p in enumerate(s.semua)}
    yield pelatihan.plan_unit(anggota, KATALOG, batas, s.hari, kunci=lambda p: urutan[id(p)])


def _indikator(hari: date) -> list[IndikatorKinerja]:
    masa = awal_tahun(hari.year), awal_tahun(hari.year + 1)
    return [IndikatorKinerja("Laporan {x}", *masa, Decimal(12), n) for n in (None, Decimal(9))]


def _rencana_suksesi(s: Soal) -> Iterator[object]:
    rencana = suksesi.plan([evolve(s.j, nama="Jabatan {x}"), ANEH], s.semua, s.hari)
    yield rencana
    for t in rencana.jabatan:
        yield from (t, *(k for isi in t.kandidat.values() for k in isi))


def _nilai(_: object) -> Iterable[object]:
    """What is answered by a plain value: it is enough that nothing was raised."""
    return ()


BERTALENTA = Talenta(batas_kinerja=SUMBU, batas_potensial=SUMBU, sejak=date(2000, 1, 1))
TANYA: dict[str, Callable[[Soal], Iterable[object]]] = {
    "pangkat.propose": lambda s: pangkat.propose(s.semua, pangkat.next_period(s.hari)),
    "pangkat.tally": lambda s: [pangkat.tally(pangkat.propose(s.semua, pangkat.next_period(s.hari)))],
    "pangkat.project": lambda s: [x := pangkat.project(s.p, s.hari, s.kelak), *x],
    "pangkat.pace": lambda s: _nilai(pangkat.pace(s.p, s.hari, s.kelak)),
    "kredit.account": lambda s: [kredit.account(s.p)],
    "kredit.project": lambda s: [kredit.project(s.p, a, s.hari) for a in (KP_FUNGSIONAL, KENAIKAN_JENJANG)],
    "kredit.pace": lambda s: [kredit.pace(s.p, KP_FUNGSIONAL, s.hari, s.kelak, berperiode=True)],
    "kredit.timeline": lambda s: [
        x := kredit.timeline(s.p, s.hari, s.kelak, kredit.AsumsiKinerja(Predikat.SANGAT_BAIK)),
        *x,
    ],
    "gaji_berkala.account": lambda s: [gaji_berkala.account(s.p, s.hari)],
    "gaji_berkala.measure": lambda s: _nilai(gaji_berkala.measure(s.p, s.hari)),
    "gaji_berkala.schedule": lambda s: [x := gaji_berkala.schedule(s.p), *islice(x, 6)],
    "karier.find": lambda s: [karier.find(s.p, [s.j, ANEH, Jabatan("Kepala Badan", Jenjang.JPT_PRATAMA)], s.hari)],
    "pensiun.retire": lambda s: [pensiun.retire(s.p, s.j)],
    "pensiun.end_of_service": lambda s: [pensiun.end_of_service(s.p)],
    "pensiun.list_retirements": lambda s: [pensiun.list_retirements(s.semua, s.hari)],
    "profesionalitas.measure": lambda s: [profesionalitas.measure(s.p, s.hari)],
    "inovasi.review": lambda s: [
        inovasi.review(s.p, s.hari.year - 2, s.hari.year, s.hari, pedoman=pedoman) for pedoman in (None, PEDOMAN)
    ],
    "inovasi.tally": lambda s: [
        inovasi.tally({f"{n}": p for n, p in enumerate(s.semua)}, s.hari.year - 2, s.hari.year, s.hari, kesamaan=k)
        for k in (None, *inovasi.KesamaanPrakarsa)
    ],
    "kinerja.distribution": lambda s: _nilai(kinerja.distribution(s.semua, s.hari.year)),
    "kinerja.check_distribution": lambda s: [
        kinerja.check_distribution(kinerja.distribution(s.semua, s.hari.year, o), s.hari)
        for o in (None, *PredikatOrganisasi)
    ],
    "kinerja.review": lambda s: [
        kinerja.review(s.p, s.hari.year - 2, s.hari.year, s.hari, indikator=_indikator(s.hari)),
    ],
    "seleksi.screen": lambda s: [
        seleksi.screen(s.pelamar, aturan, untuk, s.hari)
        for aturan in (JPT_PRATAMA, ADMINISTRATOR, KP_REGULER)
        for untuk in (s.j, Seleksi(jabatan=s.j))
    ],
    "pelatihan.analyze": lambda s: [a := pelatihan.analyze(s.p, s.hari, s.j), *a.kebutuhan],
    "pelatihan.coverage": lambda s: [pelatihan.coverage(s.semua, s.hari)],
    "pelatihan.account": lambda s: [pelatihan.account(s.p)],
    "pelatihan.hours_owed": lambda s: [pelatihan.hours_owed(s.p, s.hari)],
    "pelatihan.list_leadership_duties": lambda s: pelatihan.list_leadership_duties(s.semua, s.hari),
    "pelatihan.study_leave": lambda s: [pelatihan.study_leave(p, s.hari) for p in s.semua],
    "pelatihan.prioritize": lambda s: [pelatihan.prioritize(s.p, s.hari)],
    "pelatihan.plan": _rencana,
    "pelatihan.evaluate_training": lambda s: [
        pelatihan.evaluate_training("Kursus {x}", [PesertaPelatihan(p, s.hari, s.hari) for p in s.semua])
    ],
    "mentoring.match": _padanan,
    "mentoring.follow": _pendampingan,
    "talenta.measure": lambda s: [talenta.measure(s.p, s.hari)],
    "talenta.place": lambda s: [talenta.place("a", KandidatTalenta(s.p, BERTALENTA), s.hari)],
    "talenta.rank": lambda s: talenta.rank({"a": KandidatTalenta(s.p, BERTALENTA)}, s.hari),
    "talenta.tally": lambda s: [talenta.tally({"a": KandidatTalenta(s.p, BERTALENTA)}, [s.hari])],
    "suksesi.plan": _rencana_suksesi,
    "disiplin.count_absence": lambda s: [disiplin.count_absence([s.hari - timedelta(n) for n in range(9)], s.hari)],
    "disiplin.impose": lambda s: [disiplin.impose(disiplin.RekapAbsen(n, n), s.hari) for n in (0, 3, 11, 28)],
    "disiplin.take_effect": lambda s: [disiplin.take_effect(s.hari)],
}


@cache
def _pemeriksa(nama: str) -> Draft202012Validator:
    return Draft202012Validator(schema(nama))


def _periksa(jawaban: object, semua: Iterable[Pegawai]) -> None:
    """An answer tells itself in both languages, keeps to its schema, comes back whole, and names nobody."""
    kata = [jawaban.report(b) for b in (INDONESIA, INGGRIS)]  # type: ignore[attr-defined]
    assert all(kata)
    dokumen = jawaban.document("r-1")  # type: ignore[attr-defined]
    _pemeriksa(dokumen["skema"].split(":")[2]).validate(dokumen)
    teks = to_json(jawaban, rujukan="r-1")
    assert to_dict(read_document(teks)) == dokumen
    assert not [k for k in (*kata, teks) if UJUNG_KALENDER.search(k)]  # "never" and "ever" are no days
    for p in semua:
        assert not p.nama or all(p.nama not in k for k in (*kata, teks))
        assert p.nip is None or all(n not in k for n in (p.nip.angka, p.nip.format()) for k in (*kata, teks))
    if hasattr(type(jawaban), "jejak"):
        assert isinstance(jawaban.jejak, Jejak | None)  # type: ignore[attr-defined]


def _tanya(nama: str, soal: Soal) -> None:
    try:
        jawaban = [j for j in TANYA[nama](soal) if j is not None]
    except BelumDiatur:
        assert soal.hari < date(2024, 1, 1)
        return
    except GalatTanya:
        assert nama == "gaji_berkala.schedule"
        return
    for j in jawaban:
        _periksa(j, soal.semua)


def _daerah(p: Pegawai) -> PegawaiDaerah:
    return PegawaiDaerah(**{a.alias or a.name: getattr(p, a.name) for a in fields(Pegawai)})


SIAPA = st.one_of(pegawai_terurut(), pegawai_terurut().map(_daerah), st.just(Pegawai()))


def _soal(p: Pegawai, j: Jabatan, mentor: list[Mentor], mentee: list[Mentee], hari: date) -> Soal:
    """A question in which nobody stands twice, for lists of people refuse that."""
    sudah = {p.nomor_induk}

    def baru(orang: Mentor | Mentee) -> bool:
        nomor = orang.pegawai.nomor_induk
        ganda = bool(nomor) and nomor in sudah
        sudah.add(nomor)
        return not ganda

    return Soal(p, j, tuple(filter(baru, mentor)), tuple(filter(baru, mentee)), hari)


SOAL = st.builds(
    _soal,
    SIAPA,
    st.one_of(jabatan(), st.just(ANEH)),
    st.lists(mentor(), max_size=2),
    st.lists(mentee(), max_size=3),
    st.dates(date(2015, 1, 1), date(2032, 12, 31)),
)


@pytest.mark.parametrize("nama", TANYA)
@given(SOAL)
@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
def test_terjawab(nama: str, soal: Soal) -> None:
    _tanya(nama, soal)


@pytest.mark.lambat
@pytest.mark.parametrize("nama", TANYA)
@given(SOAL)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_terjawab_bagi_banyak_orang(nama: str, soal: Soal) -> None:
    _tanya(nama, soal)


@pytest.mark.parametrize("nama", TANYA)
def test_terjawab_bagi_rekam_kosong(nama: str) -> None:
    for hari in (date(2026, 11, 21), date(2028, 2, 29), date(9000, 12, 31)):
        _tanya(nama, Soal(Pegawai(), ANEH, (), (), hari))


def test_sebelum_aturannya_berlaku() -> None:
    """The question says so, not the words of its answer; one who looks ahead may begin before the rule."""
    dulu, a, b = date(1999, 1, 1), Mentor(Pegawai(), nomor="M"), Mentee(Pegawai(), nomor="E")
    with pytest.raises(BelumDiatur):
        mentoring.follow(Pendampingan("M", "E", dulu, date(2027, 1, 1)), a, b, dulu)
    with pytest.raises(BelumDiatur):
        kredit.project(Pegawai(), KP_FUNGSIONAL, dulu)
    with pytest.raises(BelumDiatur):
        kredit.pace(Pegawai(), KP_FUNGSIONAL, dulu, date(2027, 1, 1))
    assert kredit.timeline(Pegawai(), dulu, date(2027, 1, 1)).langkah == ()


def test_penilaian_tahun_terakhir_kalender() -> None:
    p = Pegawai(penilaian=[Penilaian(9998, Predikat.BAIK)])
    assert {evaluate(a, *semua_subjek(p, ANEH)).pada(date(2026, 11, 21)) for a in SEMUA} <= set(Putusan)
    assert predikat_tahun_lalu(p).pada(date.max) is Predikat.BAIK
    assert predikat_dua_tahun_lalu(p).pada(date.max) is None


def test_rencana_tanpa_kebutuhan() -> None:
    rencana = pelatihan.plan(Pegawai(), KATALOG, pelatihan.BatasRencana.setahun(2027), date(2027, 1, 4))
    assert rencana.report() == "tidak ada kebutuhan pengembangan kompetensi yang diketahui"
    assert rencana.report(INGGRIS) == "no need of competence development is known"


def test_setiap_pertanyaan() -> None:
    """Every verb of `layanan` about an employee is asked above; the others take no record."""
    tanpa_rekam = {
        *("disiplin.impose_unreported_wealth", "gaji_berkala.deduct", "kredit.assume", "mentoring.check"),
        *("pangkat.first_period", "pangkat.is_period", "pangkat.next_period", "pangkat.period_basis"),
        *("kinerja.feedback", "pelatihan.leadership_duty", "pelatihan.plan_unit", "pelatihan.split_hours"),
        *("pelatihan.curricula", "profesionalitas.score", "disiplin.list_kinds"),
    }
    modul = (disiplin, gaji_berkala, inovasi, karier, kinerja, kredit, mentoring, pangkat, pelatihan, pensiun)
    kata = {
        f"{m.__name__.rpartition('.')[2]}.{n}"
        for m in (*modul, profesionalitas, seleksi, suksesi, talenta)
        for n in m.__all__
        if n.islower()
    }
    assert kata - TANYA.keys() == tanpa_rekam
