"""Training, study leave, applications and selections: forgetting something only widens what is known.

A history is forgotten whole; a row stays and one of its fields is not known any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import permutations
from typing import Any

from attrs import evolve, fields
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain import fakta
from karier_asn.domain.jabatan import Jabatan, Jenjang, Kekhususan
from karier_asn.domain.kalender import KalenderKerja
from karier_asn.domain.kosong import makna_kosong
from karier_asn.domain.lamaran import KeanggotaanPartai, Lamaran
from karier_asn.domain.pegawai import JenisPegawai, Pegawai, Pelatihan, Penugasan
from karier_asn.domain.pelatihan import (
    BentukPelatihan,
    LingkupPelatihan,
    Penyelenggara,
    ProgramPelatihan,
    UsulPelatihan,
)
from karier_asn.domain.pertentangan import contradictions
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.domain.seleksi import (
    AnggotaPanitia,
    BobotSeleksi,
    IsiPengumuman,
    JenisInstansi,
    Lingkup,
    Peserta,
    Seleksi,
    Tahapan,
    UnsurPanitia,
)
from karier_asn.domain.standar import SifatSyarat, SyaratPelatihan
from karier_asn.domain.studi import (
    Akreditasi,
    AlasanPerpanjangan,
    JenjangStudi,
    PersyaratanStudi,
    UsulPerpanjangan,
    UsulTugasBelajar,
)
from karier_asn.engine.ekspresi import Fakta
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.rules.merit.profesionalitas import jam_teknis
from karier_asn.rules.pelatihan.akibat_tugas_belajar import (
    mengembalikan_biaya_studi,
    terikat_ikatan_dinas,
    terikat_ikatan_dinas_mandiri,
)
from karier_asn.rules.pelatihan.jam_pelajaran import jam_bps_2019, jam_perjanjian, jam_sipgan_2021
from karier_asn.rules.pelatihan.sisa import sisa_kali_studi

AWAL = date(2025, 11, 20)
HARI = st.integers(0, 75).map(lambda n: AWAL + timedelta(days=n))
YA = st.sampled_from((True, False, None))


def mungkin(s: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(s, st.none())


# --- what is forgotten, and what may come of it --------------------------------------------------------------


def lupakan(benda: Any) -> Iterator[tuple[str, Any]]:
    """The same thing with one field less, of its own or of one of its rows."""
    for f in fields(type(benda)):
        isi, pilihan = getattr(benda, f.name), "None" in str(f.type)
        if isi is None or makna_kosong(benda, f.name) is not None:
            continue
        if pilihan:
            yield f.name, evolve(benda, **{f.name: None})
        if isinstance(isi, Riwayat):
            yield f.name, evolve(benda, **{f.name: Riwayat.tetap(None)})
        if isinstance(isi, tuple):
            for i, baris in enumerate(isi):
                if hasattr(baris, "__attrs_attrs__"):
                    for nama, kurang in lupakan(baris):
                        yield f"{f.name}[{i}].{nama}", evolve(benda, **{f.name: (*isi[:i], kurang, *isi[i + 1 :])})
        elif hasattr(isi, "__attrs_attrs__") and not isinstance(isi, Riwayat):
            for nama, kurang in lupakan(isi):
                yield f"{f.name}.{nama}", evolve(benda, **{f.name: kurang})


def memuat(lebar: Any, sempit: Any) -> bool:
    """Whether what is known after forgetting leaves room for all that was known before."""
    if lebar is None:
        return True
    if sempit is None:
        return False
    if not isinstance(lebar, Antara):
        return bool(lebar == sempit)
    bawah, atas = (sempit.bawah, sempit.atas) if isinstance(sempit, Antara) else (sempit, sempit)
    return lebar.bawah <= bawah and (lebar.atas is None or (atas is not None and atas <= lebar.atas))


def hanya_melebar(semua: Iterable[Fakta[Any]], *benda: Any) -> None:
    """Each of the facts, of these subjects, with each field forgotten in turn."""
    utuh = {type(b): b for b in benda}
    nilai = {f: f(*(utuh[j] for j in f.subjek)) for f in semua}
    for jenis, b in utuh.items():
        for jalur, kurang in lupakan(b):
            for f, lama in nilai.items():
                if jenis in f.subjek:
                    sisa = f(*(kurang if j is jenis else utuh[j] for j in f.subjek))
                    for d in {*lama.mulai, *sisa.mulai}:
                        assert memuat(sisa.pada(d), lama.pada(d)), (f.nama, jalur, d, lama.pada(d), sisa.pada(d))


# --- training ------------------------------------------------------------------------------------------------


@st.composite
def latihan(draw: st.DrawFn) -> Pelatihan:
    selesai = draw(mungkin(HARI))
    program = draw(st.sampled_from((None, ProgramPelatihan.PKA, ProgramPelatihan.LATSAR)))
    bentuk = st.sampled_from((BentukPelatihan.SEMINAR, BentukPelatihan.E_LEARNING, BentukPelatihan.MENTORING, None))
    return Pelatihan(
        draw(st.sampled_from(("PKA", "Kursus"))),
        selesai,
        draw(mungkin(st.integers(0, 12))),
        nomor=draw(st.sampled_from((None, "S-1", "S-2"))),
        bentuk=BentukPelatihan.STRUKTURAL if program else draw(bentuk),
        mulai=selesai and draw(mungkin(st.integers(0, 50).map(lambda n: selesai - timedelta(days=n)))),
        sesi=draw(mungkin(st.integers(0, 4))),
        lingkup=draw(mungkin(st.sampled_from(LingkupPelatihan))),
        program=program,
        lulus=draw(YA),
    )


@st.composite
def studi(draw: st.DrawFn) -> TugasBelajar:
    mulai = draw(HARI) - timedelta(days=1500)
    sampai = draw(mungkin(st.sampled_from((1, 190, 1300, 1500)).map(lambda n: mulai + timedelta(days=n))))
    melapor = sampai and draw(mungkin(st.sampled_from((3, 40)).map(lambda n: sampai + timedelta(days=n))))
    berhasil = draw(YA)
    dihentikan = None if berhasil else draw(YA)
    semester = draw(mungkin(st.integers(1, 6)))
    return TugasBelajar(mulai, sampai, None, draw(YA), draw(YA), berhasil, melapor, semester, dihentikan, draw(YA))


ADMINISTRATOR = Jabatan(
    "Kabid", Jenjang.ADMINISTRATOR, syarat_pelatihan=(SyaratPelatihan("PKA", SifatSyarat.MUTLAK),), kekhususan=()
)
PEGAWAI = st.builds(
    Pegawai,
    jenis=st.sampled_from((JenisPegawai.PNS, JenisPegawai.PPPK)),
    tmt_cpns=st.sampled_from((date(2019, 1, 7), date(2025, 12, 24))),
    tanggal_lahir=st.just(date(1990, 5, 4)),
    jabatan=st.just((Penugasan(ADMINISTRATOR, date(2020, 1, 1)),)),
    pelatihan=mungkin(st.lists(latihan(), max_size=4)),
    tugas_belajar=mungkin(st.lists(studi(), max_size=2)),
    cltn=st.just(()),
    kedudukan_hukum=st.just(()),
).filter(lambda p: not contradictions(p))  # or forgetting one side would bring the other back
TENTANG_PEGAWAI: tuple[Fakta[Any], ...] = (
    fakta.jam_pelajaran,
    fakta.jam_pelajaran_tahun_lalu,
    fakta.lulus_latsar,
    fakta.pernah_latsar,
    fakta.pelatihan_dasar,
    jam_bps_2019,
    jam_sipgan_2021,
    jam_perjanjian,
    fakta.gagal_tugas_belajar,
    fakta.lanjutan_studi,
    fakta.penghentian_studi_terakhir,
    fakta.pernah_dihentikan_studi,
    fakta.tugas_belajar_penuh,
    mengembalikan_biaya_studi,
    terikat_ikatan_dinas,
    terikat_ikatan_dinas_mandiri,
    fakta.terlambat_melapor,
    fakta.pelatihan_mutlak,
    fakta.pelatihan_penting,
)


def tanpa_jabatan(p: Pegawai) -> Pegawai:
    """The posts held are a matter of their own."""
    return evolve(p, jabatan=None)


@given(PEGAWAI)
def test_pelatihan_dan_tugas_belajar(p: Pegawai) -> None:
    kalender = KalenderKerja(date(2020, 1, 1), date(2027, 1, 1))
    hanya_melebar(TENTANG_PEGAWAI, tanpa_jabatan(p), ADMINISTRATOR, kalender)


@given(PEGAWAI)
def test_pelatihan_bagi_jabatan(p: Pegawai) -> None:
    hanya_melebar((fakta.lulus_kepemimpinan, fakta.kepemimpinan_mutlak), evolve(p, tugas_belajar=()))


@given(st.lists(latihan(), min_size=1, max_size=4), st.data())
def test_nomor_yang_dilupakan(baris: list[Pelatihan], data: st.DataObject) -> None:
    """Rows of one course, day and hours may be one certificate or several, once a number is not known."""
    sama = [evolve(baris[0], nomor=k.nomor) for k in baris]
    i = data.draw(st.integers(0, len(sama) - 1))
    kurang = [*sama[:i], evolve(sama[i], nomor=None), *sama[i + 1 :]]
    for f in (fakta.jam_pelajaran, jam_bps_2019):
        utuh, sisa = (f(Pegawai(pelatihan=b, tugas_belajar=())) for b in (sama, kurang))
        assert all(memuat(sisa.pada(d), utuh.pada(d)) for d in {*utuh.mulai, *sisa.mulai})


@given(st.lists(latihan(), max_size=4))
def test_urutan_baris_tidak_berarti(baris: list[Pelatihan]) -> None:
    nilai = {f(Pegawai(pelatihan=b, tugas_belajar=())) for b in permutations(baris) for f in (fakta.jam_pelajaran,)}
    assert len(nilai) == 1
    assert len({jam_bps_2019(Pegawai(pelatihan=b, tugas_belajar=())) for b in permutations(baris)}) == 1


def test_jenjang_jabatan_sebelumnya_tidak_diketahui() -> None:
    """He may have held that level before; so since when he holds it is not known, and what follows is."""
    entah, kabid = Jabatan("Kabid", None), Jabatan("Kabid A", Jenjang.ADMINISTRATOR)
    kadis = Jabatan("Kadis", Jenjang.JPT_PRATAMA)
    tahun = [date(t, 1, 1) for t in (2015, 2018, 2021)]
    p = Pegawai(
        jabatan=[Penugasan(j, d) for j, d in zip((entah, kabid, kadis), tahun, strict=True)],
        cltn=[],
        tugas_belajar=[],
        kedudukan_hukum=[],
    )
    assert fakta.tmt_jenjang_struktural(p) == Riwayat([(tahun[2], tahun[2])])


def test_pelatihan_struktural_yang_tidak_disebut() -> None:
    """Which of them it was is not known; what was failed is none that was passed."""
    p = Pegawai(pelatihan=[Pelatihan("Diklat", AWAL, 300, bentuk=BentukPelatihan.STRUKTURAL, lulus=True)])
    assert fakta.diklatpim_3(p) == Riwayat([(AWAL, None)], sebelum=False)
    assert fakta.pernah_latsar(p) == Riwayat([(AWAL, None)], sebelum=False)
    gagal = Pegawai(pelatihan=[Pelatihan("Diklat", AWAL, 300, bentuk=BentukPelatihan.STRUKTURAL, lulus=False)])
    assert fakta.diklatpim_3(gagal) == Riwayat.tetap(False)


# --- proposals, applications, selections ---------------------------------------------------------------------

PERNYATAAN = mungkin(st.booleans()).map(lambda v: Riwayat([(AWAL, v)], sebelum=False))
USUL = st.builds(
    UsulTugasBelajar,
    mungkin(st.sampled_from(JenjangStudi)),
    mungkin(st.integers(1, 10)),
    *(YA, YA),
    mungkin(st.sampled_from(Akreditasi)),
    *(YA,) * 9,
    diperiksa=PERNYATAAN,
    menjalani_pidana=PERNYATAAN,
    putusan_pidana=mungkin(st.lists(HARI, max_size=2).map(tuple)),
    dikecualikan=st.lists(st.sampled_from(PersyaratanStudi), unique=True, max_size=2).map(tuple),
)
USUL_PERPANJANGAN = st.builds(UsulPerpanjangan, mungkin(HARI), mungkin(st.sampled_from(AlasanPerpanjangan)), YA)
USUL_PELATIHAN = st.builds(
    UsulPelatihan,
    mungkin(st.sampled_from(ProgramPelatihan)),
    mungkin(st.sampled_from((Jenjang.PENGAWAS, Jenjang.JPT_MADYA))),
    *(YA, YA, YA),
    mungkin(st.builds(Penyelenggara, st.just("LAN"), st.booleans(), YA, YA)),
)
PARTAI = st.builds(
    lambda mulai, lama: KeanggotaanPartai(mulai, lama and mulai + timedelta(days=lama)),
    HARI,
    mungkin(st.integers(1, 90)),
)
RIWAYAT = mungkin(st.booleans()).map(lambda v: Riwayat([(AWAL, v)], sebelum=False))
LAMARAN = st.builds(
    Lamaran,
    tanggal=mungkin(HARI),
    direkomendasikan=YA,
    wni=YA,
    partai=mungkin(st.lists(PARTAI, max_size=3).map(tuple)),
    pernah_dipenjara=RIWAYAT,
    pernah_diberhentikan=RIWAYAT,
    diajukan_tni_polri=YA,
    persetujuan_presiden=RIWAYAT,
    pengecualian_presiden=RIWAYAT,
    bersedia_tanpa_mpp=RIWAYAT,
)
NOMOR = st.sampled_from("123")


@st.composite
def seleksi(draw: st.DrawFn) -> Seleksi:
    nilai = mungkin(st.integers(70, 72).map(Decimal))
    penentu = st.lists(st.integers(1, 2).map(Decimal), max_size=2).map(tuple)
    peserta = draw(mungkin(st.just([Peserta(n, draw(nilai), draw(penentu)) for n in "123"]).map(tuple)))
    hari = sorted(draw(st.lists(HARI, min_size=4, max_size=4)))
    return Seleksi(
        jabatan=Jabatan(
            "Kadis",
            draw(mungkin(st.sampled_from((Jenjang.JPT_PRATAMA, Jenjang.JPT_MADYA)))),
            kekhususan=draw(mungkin(st.sampled_from(((), (Kekhususan.SEKDA_KABUPATEN_KOTA,))))),
        ),
        instansi=draw(mungkin(st.sampled_from(JenisInstansi))),
        panitia=draw(
            mungkin(
                st.lists(
                    st.builds(AnggotaPanitia, mungkin(st.sampled_from(UnsurPanitia)), YA, YA, YA, YA), max_size=3
                ).map(tuple)
            )
        ),
        dikoordinasikan=draw(YA),
        diumumkan=draw(mungkin(st.just(hari[0]))),
        terbuka_di_media=draw(YA),
        lingkup=draw(mungkin(st.sampled_from(Lingkup))),
        isi=draw(mungkin(st.sampled_from(((), (IsiPengumuman.NAMA,), tuple(IsiPengumuman))))),
        batas_lamaran=draw(mungkin(st.just(hari[1]))),
        perpanjangan=draw(mungkin(st.sampled_from(((), (hari[2],), (hari[2], hari[3]))))),
        pelamar_ms=draw(mungkin(st.integers(0, 5))),
        tahapan=draw(mungkin(st.sampled_from(((Tahapan.KOMPETENSI,), tuple(Tahapan))))),
        bobot=draw(mungkin(st.just(BobotSeleksi(*map(Decimal, (20, 25, 20, 35)))))),
        hasil_diumumkan=draw(mungkin(st.sampled_from(((), tuple(Tahapan))))),
        peserta=peserta,
        calon=draw(mungkin(st.lists(NOMOR, unique=True, max_size=3).map(tuple))),
        terpilih=draw(mungkin(NOMOR)),
        dari_seleksi_lain=draw(YA),
        gubernur=draw(YA),
        dprd=draw(YA),
    )


def _milik(*jenis: type) -> list[Fakta[Any]]:
    semua = (getattr(fakta, nama) for nama in fakta.__all__)
    return [f for f in semua if isinstance(f, Fakta) and f.subjek and set(f.subjek) <= set(jenis)]


@given(USUL, USUL_PELATIHAN)
def test_usul(u: UsulTugasBelajar, k: UsulPelatihan) -> None:
    hanya_melebar(_milik(UsulTugasBelajar, UsulPelatihan), u, k)


@given(LAMARAN, seleksi())
def test_lamaran_dan_seleksi(m: Lamaran, s: Seleksi) -> None:
    hanya_melebar(_milik(Lamaran, Seleksi), m, s)


@given(PEGAWAI, USUL)
def test_sisa_masa_kerja_bagi_studi(p: Pegawai, u: UsulTugasBelajar) -> None:
    hanya_melebar((sisa_kali_studi,), evolve(p, jenis=JenisPegawai.PNS, tugas_belajar=()), u)


@given(PEGAWAI, USUL_PERPANJANGAN)
def test_perpanjangan_studi(p: Pegawai, u: UsulPerpanjangan) -> None:
    hanya_melebar(_milik(UsulPerpanjangan), u)
    hanya_melebar((fakta.perpanjangan_studi,), p, u)


def test_satu_nomor_dua_bentuk_tanpa_hari_tidak_memilih_salah_satu() -> None:
    """Of rows of one number with the same hours the first completed counts; without days either may."""
    manajerial = Pelatihan("Kursus", date(2004, 2, 29), 19, nomor="S-1", bentuk=BentukPelatihan.MANAJERIAL)
    teknis = Pelatihan("Kursus", None, 19, nomor="S-1", bentuk=BentukPelatihan.TEKNIS)
    for kedua in ((manajerial, teknis), (teknis, manajerial)):
        for baris in (kedua, tuple(evolve(k, selesai=None) for k in kedua)):
            jam = jam_teknis(Pegawai(pelatihan=baris)).pada(date(2004, 6, 1))
            assert jam == Antara(Fraction(0), Fraction(19))
