"""What is told of a career agrees: rule, list, projection, schedule, and the end that all of them keep to."""

from __future__ import annotations

from datetime import date
from itertools import islice, pairwise
from typing import Any

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import belum_berhenti, predikat_tahun_lalu, tidak_melampaui_atasan
from karier_asn.domain.fakta.diri import TAK_PERNAH_PNS
from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import RIWAYAT, complete
from karier_asn.domain.pegawai import Cltn, HukumanDisiplin, Ijazah, KenaikanPangkat, Pegawai, Penugasan
from karier_asn.domain.rekam import JenisKenaikanPangkat, JenisPenetapan, Penetapan, PerubahanKedudukan, TugasBelajar
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.ekspresi import Nilai
from karier_asn.engine.harian import prepare
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI, bulan, tahun, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.layanan.gaji_berkala import schedule
from karier_asn.layanan.pangkat import project, propose
from karier_asn.layanan.pensiun import end_of_service
from karier_asn.rules.merit.gaji_berkala import BERDINAS, KGB
from karier_asn.rules.merit.pangkat.jalur import JALUR_KENAIKAN_PANGKAT
from karier_asn.rules.pensiun import belum_pensiun
from karier_asn.uji.strategi import pegawai, tanggal
from tests.layanan.pangkat.staf import STAF

J = JenisKenaikanPangkat
ASUMSI: dict[Nilai[Any], object] = {tidak_melampaui_atasan: True}
SAMPAI = date(2055, 1, 1)
SEJAK = tanggal(date(2020, 1, 1), date(2030, 12, 31))
HARI = tanggal(date(2018, 1, 1), date(2045, 12, 31))
JALUR = (J.REGULER, J.REGULER, J.REGULER, J.STRUKTURAL, J.PENGABDIAN, J.ANUMERTA, J.CACAT)
JABATAN = [Jabatan("Jabatan", j) for j in (Jenjang.PELAKSANA, Jenjang.PELAKSANA, Jenjang.PENGAWAS, Jenjang.AHLI_MADYA)]
HUKUMAN = (JenisHukuman.PENUNDAAN_KP, JenisHukuman.PENUNDAAN_KGB, JenisHukuman.PEMBERHENTIAN_DENGAN_HORMAT)
KEDUDUKAN = (
    KedudukanHukum.AKTIF,
    KedudukanHukum.CLTN,
    KedudukanHukum.PEMBERHENTIAN_SEMENTARA,
    KedudukanHukum.DIBERHENTIKAN,
    KedudukanHukum.PENSIUN,
)
MATI = (JenisPenetapan.TEWAS, JenisPenetapan.MENINGGAL, JenisPenetapan.CACAT_KARENA_DINAS)


def lama(s: st.SearchStrategy[Any] = HARI) -> st.SearchStrategy[tuple[date, date]]:
    return st.tuples(s, st.sampled_from((bulan(3), bulan(7), tahun(1), tahun(3)))).map(lambda t: (t[0], tambah(*t)))


def sedikit(s: st.SearchStrategy[Any], n: int = 1) -> st.SearchStrategy[tuple[Any, ...]]:
    """Mostly none."""
    return st.one_of(st.just(()), st.just(()), st.lists(s, max_size=n).map(tuple))


SELA: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "cltn": sedikit(lama().map(lambda m: Cltn(*m))),
        "tugas_belajar": sedikit(st.tuples(lama(), st.booleans()).map(lambda t: TugasBelajar(*t[0], lepas_tugas=t[1]))),
        "kedudukan_hukum": sedikit(st.builds(PerubahanKedudukan, st.sampled_from(KEDUDUKAN), HARI), 2),
        "hukuman": sedikit(
            st.tuples(st.sampled_from(HUKUMAN), lama()).map(lambda t: HukumanDisiplin(t[0], None, *t[1]))
        ),
        "penetapan": sedikit(st.builds(Penetapan, st.sampled_from(MATI), HARI)),
    }
).filter(lambda r: len({k.sejak for k in r["kedudukan_hukum"]}) == len(r["kedudukan_hukum"]))

STAF_LAIN = st.builds(
    lambda lahir, tmt, pangkat, jabatan, kembali, ijazah: evolve(
        STAF,
        tanggal_lahir=lahir,
        pangkat=(KenaikanPangkat(pangkat, tmt),),
        jabatan=(Penugasan(jabatan[0], date(2012, 3, 1)), *(Penugasan(jabatan[1], d) for d in kembali)),
        pendidikan=(Ijazah(ijazah, date(2010, 8, 1)),),
    ),
    # Often young, so that there is time for more than one promotion.
    st.one_of(tanggal(date(1965, 1, 1), date(1990, 12, 31)), tanggal(date(1985, 1, 1), date(1990, 12, 31))),
    tanggal(date(2015, 1, 1), date(2024, 12, 31)),
    st.sampled_from((Golongan.II_A, Golongan.II_C, Golongan.III_A, Golongan.III_C)),
    st.tuples(st.sampled_from(JABATAN), st.sampled_from(JABATAN)),
    sedikit(HARI),
    st.sampled_from((Pendidikan.SLTA, Pendidikan.D3, Pendidikan.S1, Pendidikan.S2)),
)
KARIER = st.one_of(
    STAF_LAIN,
    st.builds(lambda p, sela: evolve(p, **sela), STAF_LAIN, SELA),
    st.builds(lambda p, sela: complete(evolve(p, **sela), *RIWAYAT), pegawai(), SELA),
)
"""Whole careers, with leave, study, sanctions, returns and ends; what the record does not list is not there."""


@given(KARIER, st.lists(HARI, min_size=1, max_size=4))
def test_the_end_is_the_first_day_on_which_he_is_certainly_out(p: Pegawai, hari: list[date]) -> None:
    akhir, berhenti, pensiun = end_of_service(p), belum_berhenti(p), belum_pensiun(p)
    if akhir is None:
        return
    for d in (akhir.hari, *(d for d in hari if d > akhir.hari)):
        assert False in (berhenti.pada(d), pensiun.pada(d))
    kemarin = akhir.hari - SEHARI
    assert False not in (berhenti.pada(kemarin), pensiun.pada(kemarin))


@given(KARIER, SEJAK, st.sampled_from(JALUR), st.sampled_from((Predikat.BAIK, Predikat.SANGAT_BAIK)))
def test_a_promotion_projected_is_one_by_the_rule_and_by_the_list(
    p: Pegawai, sejak: date, jenis: JenisKenaikanPangkat, predikat: Predikat
) -> None:
    jalur = JALUR_KENAIKAN_PANGKAT[jenis]
    akhir, daftar = end_of_service(p), project(p, sejak, SAMPAI, predikat, jalur=jalur, asumsi=ASUMSI)
    assert daftar.akhir == (akhir if akhir is not None and akhir.hari <= SAMPAI else None)
    assert all(a.tmt < b.tmt for a, b in pairwise(daftar))
    for x in daftar:
        assert sejak <= x.tmt <= SAMPAI
        assert akhir is None or x.tmt < akhir.hari or (x.tmt == akhir.hari and not jalur.berperiode)
        assert evaluate(jalur.aturan, x.pegawai, asumsi=ASUMSI).pada(x.tmt) is Putusan.MS
        siap = prepare(jalur.aturan, x.tmt)
        assert siap.nilai(siap.keadaan(x.pegawai, asumsi=ASUMSI)) is Putusan.MS
        (usulan,) = propose([x.pegawai], x.tmt, jalur=[jalur], asumsi=lambda _: ASUMSI)
        assert (usulan.putusan, usulan.dari, usulan.ke) == (Putusan.MS, x.dari, x.ke)


@given(KARIER, HARI)
def test_no_rule_of_promotion_that_waits_for_a_period_is_met_after_the_end(p: Pegawai, d: date) -> None:
    akhir = end_of_service(p)
    for jalur in (JALUR_KENAIKAN_PANGKAT[j] for j in (J.REGULER, J.STRUKTURAL)):
        jejak = evaluate(jalur.aturan, p, asumsi=ASUMSI)
        for hari in (d,) if akhir is None else (d, akhir.hari - SEHARI, akhir.hari, akhir.hari + SEHARI):
            if hari >= date(2018, 1, 1):
                siap = prepare(jalur.aturan, hari)
                assert siap.nilai(siap.keadaan(p, asumsi=ASUMSI)) is jejak.pada(hari)
        if akhir is not None and akhir.hari >= date(2018, 1, 1):
            assert jejak.paling_awal(akhir.hari) is None
            assert jejak.pada(akhir.hari) is Putusan.TMS


@given(KARIER, st.one_of(st.none(), tanggal(date(2012, 1, 1), date(2024, 12, 31))))
def test_a_step_of_pay_is_one_by_the_rule(p: Pegawai, terakhir: date | None) -> None:
    if p.jenis in TAK_PERNAH_PNS or (terakhir is None and (p.tmt_cpns is None or not p.pangkat)):
        return
    jadwal, akhir = schedule(p, terakhir), end_of_service(p)
    baik: dict[Nilai[Any], object] = {predikat_tahun_lalu: Predikat.BAIK}
    g, berdinas = GajiBerkala(jadwal.mulai, pertama=terakhir is None), evaluate(BERDINAS, p).putusan
    for langkah in islice(jadwal, 6):
        aturan = evaluate(KGB, p, g, asumsi=baik)
        assert akhir is None or langkah.tmt < akhir.hari
        if akhir is not None:
            assert aturan.putusan.cari(lambda v: v in (Putusan.MS, Putusan.BTL), akhir.hari) is None
        if langkah.pasti:
            assert aturan.putusan.pada(langkah.tmt) is berdinas.pada(langkah.tmt)
            assert aturan.putusan.pada(langkah.tmt - SEHARI) is Putusan.TMS
        g = GajiBerkala(langkah.semula, pertama=False)


def test_the_careers_are_not_idle() -> None:
    """Some are promoted, some end by age, some by the record, and some are interrupted and go on."""
    akhir: list[bool] = []
    naik: list[int] = []

    @settings(max_examples=2 * settings().max_examples)
    @given(KARIER)
    def hitung(p: Pegawai) -> None:
        if (a := end_of_service(p)) is not None:
            akhir.append(a.dasar is None)
        naik.append(len(project(p, date(2025, 1, 1), SAMPAI, asumsi=ASUMSI)))

    hitung()
    assert {True, False} <= {*akhir}
    assert max(naik) >= 2
