"""What is told of a career in a JF agrees: rule, rule made ready, list, projection, steps, and the account itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta import fungsional
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pegawai import (
    HukumanDisiplin,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.rekam import (
    AngkaKredit,
    JenisAngkaKredit,
    JenisKenaikanPangkat,
    JenisPenetapan,
    Penetapan,
    PenilaianPeriodik,
    TugasBelajar,
)
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.harian import prepare
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI, bulan, tahun, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara
from karier_asn.layanan.kredit import ASUMSI_BAKU, AsumsiKinerja, Irama, account, project, timeline
from karier_asn.layanan.pangkat import propose
from karier_asn.rules.merit.kredit.fakta import angka_kredit, langkah_pangkat
from karier_asn.rules.merit.kredit.kenaikan import KENAIKAN_JENJANG, KP_FUNGSIONAL
from karier_asn.rules.merit.pangkat.jalur import JALUR_KENAIKAN_PANGKAT
from karier_asn.uji.lupa import contradicts, forget
from karier_asn.uji.strategi import carry_out, tanggal

JALUR = JALUR_KENAIKAN_PANGKAT[JenisKenaikanPangkat.FUNGSIONAL]
ATURAN = st.sampled_from((KP_FUNGSIONAL, KENAIKAN_JENJANG))
HARI = st.dates(date(2024, 1, 1), date(2031, 12, 31))
PERIODE = st.builds(date, st.integers(2026, 2031), st.integers(1, 12), st.just(1))
BACAAN: st.SearchStrategy[dict[str, str]] = st.sampled_from(
    (
        {},
        {},
        {"pengangkatan-kembali": "ditambahkan"},
        {"pengangkatan-kembali": "menggantikan", "desimal-konversi": "tabel"},
        {"pengangkatan-kembali": "tanpa-tambahan", "periodik-di-bawah-baik": "tidak-dikonversi"},
    )
)
PENGAWAS, PELAKSANA = Jabatan("Kasubbag", Jenjang.PENGAWAS), Jabatan("Pengadministrasi", Jenjang.PELAKSANA)
TINGKAT = (
    (Jenjang.AHLI_PERTAMA, Golongan.III_A),
    (Jenjang.AHLI_PERTAMA, Golongan.III_B),
    (Jenjang.AHLI_MUDA, Golongan.III_C),
    (Jenjang.AHLI_MUDA, Golongan.III_D),
    (Jenjang.AHLI_MADYA, Golongan.IV_A),
)
BAWAHAN = {Jenjang.AHLI_PERTAMA: Jenjang.PELAKSANA, Jenjang.AHLI_MUDA: Jenjang.AHLI_PERTAMA}
BAWAHAN[Jenjang.AHLI_MADYA] = Jenjang.AHLI_MUDA


def jf(jenjang: Jenjang, tmt: date) -> Penugasan:
    return Penugasan(Jabatan(f"Analis {jenjang.value}", jenjang), tmt)


def dihukum(p: Pegawai, jenjang: Jenjang, jenis: JenisHukuman, mulai: date) -> Pegawai:
    """Punished for a year, with the rows of post or rank that it brings."""
    sampai = tambah(mulai, tahun(1))
    selama = {JenisHukuman.PEMBEBASAN_JABATAN_12_BULAN: Penugasan(PELAKSANA, mulai)}
    selama[JenisHukuman.PENURUNAN_JABATAN_12_BULAN] = jf(BAWAHAN[jenjang], mulai)
    baru = (selama[jenis], jf(jenjang, sampai)) if jenis in selama else ()
    hukuman = HukumanDisiplin(jenis, None, mulai, sampai)
    return carry_out(evolve(p, hukuman=(hukuman,), jabatan=(*(p.jabatan or ()), *baru)))


JENIS = (
    JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN,
    JenisHukuman.PEMBEBASAN_JABATAN_12_BULAN,
    JenisHukuman.PENURUNAN_JABATAN_12_BULAN,
    JenisHukuman.POTONG_TUNKIN_12_BULAN,
)


@st.composite
def karier(draw: st.DrawFn) -> Pegawai:
    """A career in a JF with a sanction, study leave, a time in another post, a degree, or none of them."""
    jenjang, golongan = draw(st.sampled_from(TINGKAT))
    predikat = st.sampled_from((Predikat.BAIK, Predikat.BAIK, Predikat.SANGAT_BAIK, Predikat.BUTUH_PERBAIKAN))
    triwulan = draw(st.sets(st.sampled_from([(t, b) for t in (2024, 2025) for b in (1, 4, 7)]), max_size=2))
    p = Pegawai(
        jenis=JenisPegawai.PNS,
        tanggal_lahir=draw(st.sampled_from((date(1972, 5, 17), date(1985, 5, 17)))),
        tmt_cpns=date(2008, 3, 1),
        tmt_pns=date(2009, 3, 1),
        pangkat=(KenaikanPangkat(golongan, draw(tanggal(date(2019, 1, 1), date(2024, 12, 31)))),),
        jabatan=(jf(jenjang, date(2017, 3, 1)),),
        pendidikan=(Ijazah(Pendidikan.S1, date(2006, 8, 1)),),
        penilaian=tuple(Penilaian(t, draw(predikat)) for t in range(2019, 2026)),
        penilaian_periodik=tuple(
            PenilaianPeriodik(date(t, b, 1), date(t, b + 3, 1), draw(predikat)) for t, b in sorted(triwulan)
        ),
        angka_kredit=(AngkaKredit(JenisAngkaKredit.INTEGRASI, Decimal(draw(st.integers(0, 20)) * 10)),),
        hukuman=(),
        cltn=(),
        tugas_belajar=(),
        kedudukan_hukum=(),
        pelatihan=(),
        kompetensi=(),
        ujian=(),
        penetapan=(),
    )
    mulai = draw(tanggal(date(2023, 6, 1), date(2026, 1, 31)))
    selesai = tambah(mulai, draw(st.sampled_from((bulan(9), tahun(1), tahun(2)))))
    match draw(st.sampled_from(("biasa", "hukuman", "hukuman", "studi", "jabatan", "ijazah", "masuk", "masuk"))):
        case "masuk":
            asal, pangkat = (
                draw(st.sampled_from((PENGAWAS, PELAKSANA))),
                draw(st.sampled_from((golongan, Golongan.III_B))),
            )
            cara = draw(st.sampled_from((None, JenisPenetapan.PENYETARAAN, JenisPenetapan.PENYESUAIAN)))
            tercatat = AngkaKredit(JenisAngkaKredit.PENYESUAIAN, Decimal(45), sampai=mulai)
            return evolve(
                p,
                jabatan=(Penugasan(asal, date(2017, 3, 1)), jf(jenjang, mulai)),
                pangkat=(evolve((p.pangkat or ())[0], golongan=pangkat),),
                penetapan=() if cara is None else (Penetapan(cara, mulai),),
                angka_kredit=draw(st.sampled_from(((), (tercatat,)))),
                formasi=draw(st.sampled_from((None, Jabatan("Analis", jenjang), Jabatan("Auditor", jenjang)))),
            )
        case "hukuman":
            return dihukum(p, jenjang, draw(st.sampled_from(JENIS)), mulai)
        case "studi":
            studi, kembali = TugasBelajar(mulai, selesai, lepas_tugas=True), jf(jenjang, selesai)
            return evolve(p, tugas_belajar=(studi,), jabatan=(*(p.jabatan or ()), kembali))
        case "jabatan":
            return evolve(p, jabatan=(*(p.jabatan or ()), Penugasan(PENGAWAS, mulai), jf(jenjang, selesai)))
        case "ijazah":
            surat = draw(st.sampled_from((None, tambah(mulai, bulan(3)))))
            return evolve(p, pendidikan=(*(p.pendidikan or ()), Ijazah(Pendidikan.S2, mulai, pencantuman=surat)))
    return p


def hari_penting(p: Pegawai, hari: date) -> Iterator[date]:
    """A day, and the days on which something ends or begins."""
    yield hari
    for h in p.hukuman or ():
        yield from (h.mulai, *(tambah(h.sampai, tahun(1)) + n * SEHARI for n in (-1, 0) if h.sampai))
    yield from (t.tmt for t in p.jabatan or ())


@given(karier(), ATURAN, HARI, BACAAN)
def test_the_rule_its_ready_form_the_list_and_the_account_say_the_same(
    p: Pegawai, aturan: Kondisi, hari: date, bacaan: dict[str, str]
) -> None:
    jejak = evaluate(aturan, p, asumsi=ASUMSI_BAKU, bacaan=bacaan)
    buku = account(p, bacaan=bacaan)
    fakta = angka_kredit(p, Bacaan.dari(bacaan, aturan.pilihan))
    for d in {d for d in hari_penting(p, hari) if d >= date(2024, 1, 1)}:
        siap = prepare(aturan, d, bacaan=bacaan)
        assert siap.nilai(siap.keadaan(p, asumsi=ASUMSI_BAKU)) is jejak.pada(d)
        assert buku.saldo(d) == fakta.pada(d)


@given(karier(), PERIODE, BACAAN)
def test_the_list_of_a_period_says_what_the_rule_says(p: Pegawai, periode: date, bacaan: dict[str, str]) -> None:
    if evaluate(JALUR.sasaran, p).pada(periode) is Putusan.MS:
        (usulan,) = propose([p], periode, jalur=[JALUR], asumsi=lambda _: ASUMSI_BAKU, bacaan=bacaan)
        assert usulan.putusan is evaluate(KP_FUNGSIONAL, p, asumsi=ASUMSI_BAKU, bacaan=bacaan).pada(periode)


@given(
    karier(),
    ATURAN,
    tanggal(date(2026, 1, 1), date(2028, 12, 31)),
    st.sampled_from((Predikat.BUTUH_PERBAIKAN, Predikat.BAIK, Predikat.SANGAT_BAIK)),
    st.sampled_from(Irama),
    BACAAN,
)
def test_the_day_projected_is_the_first_by_the_rule_and_by_the_account(
    p: Pegawai, aturan: Kondisi, sejak: date, predikat: Predikat, irama: Irama, bacaan: dict[str, str]
) -> None:
    asumsi = AsumsiKinerja(predikat, irama, bacaan=bacaan)
    hasil, nanti = project(p, aturan, sejak, asumsi), asumsi.apply(p, sejak)
    jejak = evaluate(aturan, nanti, asumsi=ASUMSI_BAKU, bacaan=bacaan)
    assert hasil.buku == account(nanti, bacaan=bacaan)
    if hasil.hari is None:
        belum = jejak.paling_awal(sejak)
        assert belum is None or (hasil.akhir is not None and belum >= hasil.akhir.hari)
        return
    assert jejak.pada(hasil.hari) is Putusan.MS
    assert hasil.hari == sejak or jejak.pada(hasil.hari - SEHARI) is not Putusan.MS
    assert hasil.buku.saldo(hasil.hari) == angka_kredit(nanti, asumsi.terbaca(aturan)).pada(hasil.hari)
    siap = prepare(aturan, hasil.hari, bacaan=bacaan)
    assert siap.nilai(siap.keadaan(nanti, asumsi=ASUMSI_BAKU)) is Putusan.MS


@settings(max_examples=max(10, settings().max_examples // 4))
@given(karier(), tanggal(date(2026, 1, 1), date(2027, 12, 31)))
def test_no_step_comes_before_the_year_after_a_lowered_rank_is_over(p: Pegawai, sejak: date) -> None:
    """SE Kepala BKN 9/2024 huruf f angka 2, in every step of the timeline."""
    turun = [h for h in p.hukuman or () if h.jenis is JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN]
    for langkah in timeline(p, sejak, date(2034, 1, 1), AsumsiKinerja(Predikat.SANGAT_BAIK)):
        assert langkah.jejak.pada(langkah.tmt) is Putusan.MS
        for h in turun:
            assert h.sampai is not None
            assert not h.mulai <= langkah.tmt < tambah(h.sampai, tahun(1))


@given(st.data(), karier(), BACAAN)
def test_forgetting_any_of_it_only_widens(data: st.DataObject, p: Pegawai, bacaan: dict[str, str]) -> None:
    jalur, kurang = data.draw(st.sampled_from([*forget(p)]))
    dibaca = Bacaan.dari(bacaan, KENAIKAN_JENJANG.pilihan)
    assert contradicts(angka_kredit(p, dibaca), angka_kredit(kurang, dibaca)) is None, jalur
    for aturan in (KP_FUNGSIONAL, KENAIKAN_JENJANG):
        tahu, luas = (evaluate(aturan, x, bacaan=bacaan).putusan for x in (p, kurang))
        assert contradicts(tahu, luas) is None, jalur


def test_the_careers_are_not_idle() -> None:
    """Some rise in rank, some in level; some are punished, some come back, and of some the credit is open."""
    dilihat: set[str] = set()

    @settings(max_examples=3 * settings().max_examples)
    @given(karier(), ATURAN)
    def hitung(p: Pegawai, aturan: Kondisi) -> None:
        hari = date(2026, 4, 1)
        if evaluate(aturan, p, asumsi=ASUMSI_BAKU).pada(hari) is Putusan.MS:
            dilihat.add("naik pangkat" if aturan is KP_FUNGSIONAL else "naik jenjang")
        dilihat.update(h.jenis.name for h in p.hukuman or () if h.jenis)
        if len(p.jabatan or ()) > 1 and fungsional(p).pada(hari):
            dilihat.add("kembali")
        if isinstance(account(p).saldo(hari), Antara):
            dilihat.add("dengan batas")
        if langkah_pangkat(p).pada(hari) is not None:
            dilihat.add("berpangkat")

    hitung()
    assert dilihat == {
        *(j.name for j in JENIS),
        "naik pangkat",
        "naik jenjang",
        "kembali",
        "dengan batas",
        "berpangkat",
    }
