"""Rank and pay under sanctions, leave, study leave, suspension and recognised service: every way of asking agrees.

The rule over all days, the rule made ready for a day, the list of a period, the projection and the schedule.
"""

from __future__ import annotations

from datetime import date
from itertools import islice
from typing import Any

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import predikat_tahun_lalu, tidak_melampaui_atasan
from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.jabatan import Eselon, Jabatan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import RIWAYAT, complete
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.pegawai import Cltn, HukumanDisiplin, Ijazah, KenaikanPangkat, Pegawai, Penugasan
from karier_asn.domain.rekam import JenisKenaikanPangkat, PeninjauanMasaKerja, PerubahanKedudukan, TugasBelajar
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.ekspresi import Nilai
from karier_asn.engine.harian import prepare
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI, Masa, bulan, tahun, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.layanan.gaji_berkala import schedule
from karier_asn.layanan.pangkat import is_period, next_period, project, propose
from karier_asn.rules.merit.gaji_berkala import KGB
from karier_asn.rules.merit.pangkat.jalur import JALUR_KENAIKAN_PANGKAT
from karier_asn.uji.strategi import tanggal
from tests.layanan.pangkat.staf import STAF

J = JenisKenaikanPangkat
ASUMSI: dict[Nilai[Any], object] = {tidak_melampaui_atasan: True}
BAIK: dict[Nilai[Any], object] = {predikat_tahun_lalu: Predikat.BAIK}
JALUR = (J.REGULER, J.SELAMA_TUGAS_BELAJAR, J.DIPERBANTUKAN, J.IJAZAH)
HARI = tanggal(date(2015, 1, 1), date(2032, 12, 31))
CPNS = tanggal(date(2011, 6, 1), date(2021, 12, 1)).map(lambda d: d.replace(day=1))
LAMA = (bulan(3), bulan(7), tahun(1), tahun(3))
JABATAN = (
    Jabatan("Analis", Jenjang.PELAKSANA),
    Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, eselon=Eselon.III_B),
    Jabatan("Arsiparis", Jenjang.AHLI_MADYA),
)
HUKUMAN = (JenisHukuman.PENUNDAAN_KP, JenisHukuman.PENUNDAAN_KGB, JenisHukuman.POTONG_TUNKIN_6_BULAN, None)


def selang() -> st.SearchStrategy[tuple[date, date]]:
    return st.tuples(HARI, st.sampled_from(LAMA)).map(lambda t: (t[0], tambah(*t)))


def sedikit(s: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.one_of(st.just(()), st.just(()), st.lists(s, max_size=2).map(tuple))


def hukuman(jenis: JenisHukuman | None, masa: tuple[date, date], keberatan: int | None) -> HukumanDisiplin:
    """A sanction; an objection lodged so many days before it, none, or not known."""
    diajukan: Riwayat[bool] = TAK_DIKETAHUI
    if keberatan is not None:
        diajukan = Riwayat.rentang([(masa[0] - keberatan * SEHARI, masa[0])] if keberatan else [])
    return HukumanDisiplin(jenis, None, masa[0], masa[1], keberatan=diajukan)


SELA: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "cltn": sedikit(selang().map(lambda m: Cltn(*m))),
        "tugas_belajar": sedikit(
            st.tuples(selang(), st.booleans()).map(lambda t: TugasBelajar(*t[0], lepas_tugas=t[1]))
        ),
        "kedudukan_hukum": sedikit(
            st.builds(
                PerubahanKedudukan,
                st.sampled_from((KedudukanHukum.AKTIF, KedudukanHukum.PEMBERHENTIAN_SEMENTARA, KedudukanHukum.CLTN)),
                HARI,
            )
        ).filter(lambda r: len({k.sejak for k in r}) == len(r)),
        "hukuman": sedikit(st.builds(hukuman, st.sampled_from(HUKUMAN), selang(), st.sampled_from((None, 0, 20, 30)))),
    }
)


@st.composite
def karier(draw: st.DrawFn) -> Pegawai:
    """A career since CPNS, with all that is between; what is not listed is not there."""
    cpns = draw(CPNS)
    golongan = draw(st.sampled_from((Golongan.II_A, Golongan.II_C, Golongan.III_A, Golongan.III_C)))
    mkg = draw(st.one_of(st.none(), st.builds(MasaKerja, st.integers(0, 6), st.integers(0, 11))))
    diakui = st.builds(
        lambda masa, diakui, tmt: PeninjauanMasaKerja("honorer", None, None, masa, diakui, tmt),
        st.builds(MasaKerja, st.integers(0, 5), st.integers(0, 11)),
        st.sampled_from((True, True, False, None)),
        st.sampled_from((cpns, tambah(cpns, bulan(10)), tambah(cpns, tahun(3)), None)),
    )
    jabatan = draw(st.sampled_from(JABATAN))
    luar = draw(st.booleans())
    p = evolve(
        STAF,
        tanggal_lahir=draw(tanggal(date(1975, 1, 1), date(1990, 12, 31))),
        tmt_cpns=cpns,
        tmt_pns=tambah(cpns, tahun(1)),
        pangkat=(KenaikanPangkat(golongan, cpns, masa_kerja=mkg),),
        jabatan=(Penugasan(JABATAN[0], cpns), Penugasan(jabatan, tambah(cpns, tahun(2)), diperbantukan=luar)),
        pendidikan=(Ijazah(draw(st.sampled_from((Pendidikan.D3, Pendidikan.S1, Pendidikan.S2))), date(2010, 8, 1)),),
        peninjauan_masa_kerja=draw(sedikit(diakui)),
    )
    return complete(evolve(p, **draw(SELA)), *RIWAYAT)


@given(karier(), st.sampled_from(JALUR), HARI)
def test_a_promotion_is_one_by_rule_day_list_and_projection(p: Pegawai, jenis: J, d: date) -> None:
    jalur, sejak = JALUR_KENAIKAN_PANGKAT[jenis], d.replace(day=1)
    for x in project(p, sejak, date(2040, 1, 1), jalur=jalur, asumsi=ASUMSI):
        for hari in (x.tmt, x.tmt - SEHARI):
            jejak, siap = evaluate(jalur.aturan, x.pegawai, asumsi=ASUMSI), prepare(jalur.aturan, hari)
            assert siap.nilai(siap.keadaan(x.pegawai, asumsi=ASUMSI)) is jejak.pada(hari)
        (usulan,) = propose([x.pegawai], x.tmt, jalur=[jalur], asumsi=lambda _: ASUMSI)
        assert (usulan.putusan, usulan.dari, usulan.ke) == (Putusan.MS, x.dari, x.ke)


@given(karier(), st.sampled_from(JALUR), HARI)
def test_the_list_of_a_period_says_what_the_rule_says(p: Pegawai, jenis: J, d: date) -> None:
    """Whoever the list calls MS in a kind is meant by it, or by none: the best of those meant for him counts."""
    jalur, periode = JALUR_KENAIKAN_PANGKAT[jenis], next_period(d)
    assert is_period(periode)
    (satu,) = propose([p], periode, jalur=[jalur], asumsi=lambda _: ASUMSI)
    assert satu.putusan is evaluate(jalur.aturan, p, asumsi=ASUMSI).pada(periode)
    (terbaik,) = propose([p], periode, asumsi=lambda _: ASUMSI)
    assert terbaik.putusan is evaluate(terbaik.jalur.aturan, p, asumsi=ASUMSI).pada(periode)
    if terbaik.putusan is Putusan.MS:
        assert evaluate(terbaik.jalur.sasaran, p, asumsi=ASUMSI).pada(periode) is Putusan.MS


@given(karier(), st.one_of(st.none(), st.integers(0, 80)), st.sampled_from(("siklus-tetap", "menurut-tabel")))
def test_a_step_of_pay_is_one_by_rule_and_schedule(p: Pegawai, sesudah: int | None, bacaan: str) -> None:
    assert p.tmt_cpns is not None
    terakhir = None if sesudah is None else tambah(p.tmt_cpns, Masa(sesudah))
    dibaca = {"pmk-gaji-berkala": bacaan}
    g = GajiBerkala(terakhir or p.tmt_cpns, pertama=terakhir is None)
    for langkah in islice(schedule(p, terakhir, bacaan=dibaca), 5):
        aturan = evaluate(KGB, p, g, asumsi=BAIK, bacaan=dibaca).putusan
        for hari in (langkah.tmt - SEHARI, langkah.tmt):
            siap = prepare(KGB, hari, bacaan=dibaca)
            assert siap.nilai(siap.keadaan(p, g, asumsi=BAIK)) is aturan.pada(hari)
        assert aturan.pada(langkah.tmt - SEHARI) is Putusan.TMS
        if langkah.pasti:
            assert aturan.pada(langkah.tmt) is Putusan.MS
        else:
            assert aturan.pada(langkah.tmt) in (Putusan.BTL, Putusan.MS)
            return
        g = GajiBerkala(langkah.semula, pertama=False)


def test_the_careers_are_not_idle() -> None:
    """Some rise by every route asked, some first steps are nearer than two years, and some steps are held back."""
    naik: set[JenisKenaikanPangkat] = set()
    dekat, tertahan = [False], [False]

    @settings(max_examples=3 * settings().max_examples)
    @given(karier())
    def hitung(p: Pegawai) -> None:
        assert p.tmt_cpns is not None
        for jenis in (J.REGULER, J.DIPERBANTUKAN, J.SELAMA_TUGAS_BELAJAR):
            if project(p, date(2015, 1, 1), date(2040, 1, 1), jalur=JALUR_KENAIKAN_PANGKAT[jenis], asumsi=ASUMSI):
                naik.add(jenis)
        langkah = next(iter(schedule(p)), None)
        if langkah is not None and langkah.pasti:
            dekat.append(langkah.semula < tambah(p.tmt_cpns, tahun(1)))
            tertahan.append(langkah.penunda is not None)

    hitung()
    assert {J.REGULER, J.DIPERBANTUKAN} <= naik
    assert any(dekat)
