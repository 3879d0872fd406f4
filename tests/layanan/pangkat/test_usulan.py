"""The proposal list of a period: verdicts, reasons, words and document."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from attrs import asdict, evolve, frozen
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from karier_asn.domain.fakta import (
    pns,
    tidak_melampaui_atasan,
)
from karier_asn.domain.jabatan import Eselon, Jabatan, Jenjang, Kekhususan
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kredit.jenjang import LangkahPangkat
from karier_asn.domain.pangkat import JalurKenaikanPangkat
from karier_asn.domain.pegawai import (
    Cltn,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.rekam import (
    JenisKenaikanPangkat,
    JenisPenetapan,
    JenisUjian,
    Penetapan,
    PerubahanKedudukan,
    TugasBelajar,
    Ujian,
)
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.domain.tunggal import number_of
from karier_asn.engine.ekspresi import Nilai
from karier_asn.engine.galat import BelumDiatur, GalatBentuk, GalatTanya
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kanonik import dump
from karier_asn.engine.kata import syarat
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.pangkat import propose
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.merit.kredit.fakta import (
    angka_kredit,
    angka_kredit_pangkat,
    langkah_pangkat,
    lowongan_berikutnya,
    pendidikan_berikutnya,
    peta_jabatan_berikutnya,
    uji_kompetensi_berikutnya,
)
from karier_asn.rules.merit.pangkat.jalur import JALUR_KENAIKAN_PANGKAT
from karier_asn.rules.merit.pangkat.pilihan import PANGKAT_IJAZAH, PANGKAT_TUGAS_BELAJAR
from karier_asn.uji.strategi import pegawai
from tests.dokumen_sah import sah
from tests.layanan.pangkat.staf import ANALIS, BARU_NAIK, PERIODE, STAF

J = JenisKenaikanPangkat


def satu(p: Pegawai, **lain: object) -> tuple[JenisKenaikanPangkat, str, str | None, list[str]]:
    (u,) = propose([p], PERIODE, **lain)  # type: ignore[arg-type]
    assert u.jejak.pada(PERIODE) is u.putusan
    assert (u.putusan is Putusan.MS) == (u.terbuka == ())
    return u.jenis, u.putusan.name, u.ke and u.ke.value, [str(t.dasar) for t in u.terbuka]


def test_jalur_menurut_jabatan() -> None:
    assert satu(STAF) == (J.REGULER, "MS", "III/c", [])
    seksi = Penugasan(Jabatan("Kepala Seksi", Jenjang.PENGAWAS, eselon=Eselon.IV_A), date(2023, 1, 1))
    assert satu(evolve(STAF, jabatan=(seksi,)))[:3] == (J.STRUKTURAL, "MS", "III/c")
    jf = evolve(STAF, jabatan=(Penugasan(Jabatan("Arsiparis", Jenjang.AHLI_PERTAMA), date(2023, 1, 1)),))
    jenis, putusan, ke, alasan = satu(jf)
    assert (jenis, putusan, ke) == (J.FUNGSIONAL, "BTL", "III/c")  # of his PAK nothing is known
    assert "PP 99/2000 Pasal 13 huruf b" in alasan
    cukup: dict[Nilai[Any], object] = {
        angka_kredit: Fraction(100),
        angka_kredit_pangkat: Fraction(100),
        langkah_pangkat: LangkahPangkat.III_B,
        lowongan_berikutnya: False,
        uji_kompetensi_berikutnya: True,
        peta_jabatan_berikutnya: True,
        pendidikan_berikutnya: True,
    }
    assert satu(jf, asumsi=lambda p: cukup)[1] == "MS"


def test_di_puncak_jenjang_struktural_naik_secara_reguler() -> None:
    """PP 99/2000 Pasal 34: III/c is the highest rank of eselon IV.b, and the diploma allows III/d."""
    seksi = Penugasan(Jabatan("Kepala Subseksi", Jenjang.PENGAWAS, eselon=Eselon.IV_B), date(2018, 1, 1))
    puncak = evolve(STAF, jabatan=(seksi,), pangkat=(KenaikanPangkat(Golongan.III_C, date(2020, 4, 1)),))
    assert satu(puncak) == (J.REGULER, "MS", "III/d", [])
    di_bawah = evolve(puncak, pangkat=(KenaikanPangkat(Golongan.III_B, date(2020, 4, 1)),))
    assert satu(di_bawah)[0] is J.STRUKTURAL


def test_eselon_v_naik_sebagai_pejabat_struktural_sampai_uu_5_2014() -> None:
    """V.a has the ranks III/a and III/b (PP 13/2002 Lampiran)."""
    kasubsi = Penugasan(Jabatan("Kepala Subseksi", Jenjang.PELAKSANA, eselon=Eselon.V_A), date(2005, 1, 1))
    p = evolve(
        STAF,
        tmt_cpns=date(2004, 1, 1),
        tmt_pns=date(2005, 1, 1),
        jabatan=(kasubsi,),
        pangkat=(KenaikanPangkat(Golongan.III_A, date(2004, 1, 1)),),
        penilaian=[Penilaian(t, Predikat.BAIK) for t in (2008, 2009, 2012, 2013)],
    )
    for hari, jenis in ((date(2010, 10, 1), J.STRUKTURAL), (date(2014, 4, 1), J.REGULER)):
        assert [u.jenis for u in propose([p], hari)] == [jenis]


def test_alasan() -> None:
    baru = (KenaikanPangkat(Golongan.III_B, date(2023, 4, 1)),)
    assert satu(evolve(STAF, pangkat=baru)) == (J.REGULER, "TMS", "III/c", ["PP 99/2000 Pasal 7 huruf a"])
    assert satu(evolve(STAF, penilaian=None))[1:] == ("BTL", "III/c", ["PP 99/2000 Pasal 7 huruf b"])


def test_yang_bukan_sasaran_dan_yang_belum_diketahui() -> None:
    assert satu(evolve(STAF, jabatan=None))[1] == "BTL"
    tanpa_cuti = satu(evolve(STAF, cltn=None))
    assert (tanpa_cuti[1], tanpa_cuti[3][0]) == ("BTL", "PP 99/2000 Pasal 3")


# --- of whom no kind of promotion is meant ------------------------------------------------------------------

STAF_ANALIS = Jabatan("Analis", Jenjang.PELAKSANA)
ARSIPARIS = Jabatan("Arsiparis", Jenjang.AHLI_PERTAMA)
KABID = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, eselon=Eselon.III_B)
STUDI = (TugasBelajar(date(2025, 9, 1), date(2027, 9, 1), lepas_tugas=True),)
K = KedudukanHukum


def menjabat(j: Jabatan, *, diperbantukan: bool = False) -> tuple[Penugasan, ...]:
    return (Penugasan(j, date(2022, 1, 1), diperbantukan=diperbantukan),)


def kedudukan(k: KedudukanHukum) -> tuple[PerubahanKedudukan, ...]:
    return (PerubahanKedudukan(k, date(2026, 5, 1)),)


@pytest.mark.parametrize(
    ("isi", "dasar", "kata"),
    [
        ({"kedudukan_hukum": kedudukan(K.PEMBERHENTIAN_SEMENTARA)}, "PP 11/2017 Pasal 276", "sementara"),
        (
            {"kedudukan_hukum": kedudukan(K.PEMBERHENTIAN_SEMENTARA), "jabatan": menjabat(ARSIPARIS)},
            "PP 11/2017 Pasal 276",
            "sementara",
        ),
        ({"kedudukan_hukum": kedudukan(K.CLTN)}, "PP 11/2017 Pasal 337 ayat (2)", "bukan masa kerja"),
        ({"cltn": (Cltn(date(2026, 5, 1)),)}, "PP 11/2017 Pasal 337 ayat (2)", "bukan masa kerja"),
        ({"jenis": JenisPegawai.PPPK, "tmt_pns": None}, "PP 99/2000 Pasal 1 angka 2", "PPPK"),
        ({"jenis": JenisPegawai.PPPK, "tmt_cpns": None, "tmt_pns": None}, "PP 99/2000 Pasal 1 angka 2", "bukan PNS"),
        ({"jenis": JenisPegawai.NON_ASN, "tmt_cpns": None, "tmt_pns": None}, "PP 99/2000 Pasal 1 angka 2", "bukan PNS"),
        ({"jenis": JenisPegawai.CPNS, "tmt_pns": None}, "PP 99/2000 Pasal 5", "calon PNS"),
        ({"tanggal_lahir": date(1968, 11, 30)}, "PP 99/2000 Pasal 1 angka 2", "telah berakhir"),
        ({"kedudukan_hukum": kedudukan(K.DIBERHENTIKAN)}, "PP 99/2000 Pasal 1 angka 2", "telah berakhir"),
        ({"penetapan": (Penetapan(JenisPenetapan.MENINGGAL, PERIODE),)}, "PP 99/2000 Pasal 1 angka 2", "berakhir"),
    ],
    ids=[
        "sementara", "sementara-jf", "cltn", "baris-cltn",
        "pppk", "pppk-entah-sejak-kapan", "non-asn", "cpns", "pensiun", "diberhentikan", "meninggal",
    ],
)  # fmt: skip
def test_jalur_lain(isi: dict[str, Any], dasar: str, kata: str) -> None:
    """No promotion, and one line that says what holds of him; nothing is open that anybody could see to."""
    (u,) = propose([evolve(STAF, **isi)], PERIODE)
    assert (u.putusan, u.terbuka) == (Putusan.TMS, ())
    assert u.jalur_lain is not None
    assert (str(u.jalur_lain.dasar), kata in u.jalur_lain.sebutan) == (dasar, True)
    kepala, *baris = u.report().splitlines()
    assert kepala == "usulan kenaikan pangkat   pada 2026-12-01"
    teks = " ".join(map(str.strip, baris))
    assert teks == f"✗ TMS  {u.jalur_lain.sebutan} ({dasar})"
    assert u.report(INGGRIS).count("\n") >= 1
    assert u.jalur_lain.sebutan not in u.report(INGGRIS)
    assert u.document()["jalur_lain"]["sebutan"] == u.jalur_lain.sebutan


@pytest.mark.parametrize(
    ("isi", "jenis"),
    [
        ({"tugas_belajar": STUDI}, J.REGULER),  # a pelaksana on study leave
        ({"jabatan": menjabat(ARSIPARIS), "tugas_belajar": STUDI}, J.SELAMA_TUGAS_BELAJAR),
        ({"jabatan": menjabat(KABID), "tugas_belajar": STUDI}, J.SELAMA_TUGAS_BELAJAR),
        ({"jabatan": menjabat(KABID, diperbantukan=True)}, J.DIPERBANTUKAN),
        ({"jabatan": menjabat(STAF_ANALIS, diperbantukan=True)}, J.REGULER),
        ({"jabatan": menjabat(ARSIPARIS, diperbantukan=True)}, J.FUNGSIONAL),  # Pasal 21 ayat (3)
        ({"kedudukan_hukum": kedudukan(K.PEJABAT_NEGARA)}, J.PEJABAT_NEGARA),
        ({"kedudukan_hukum": kedudukan(K.PEJABAT_NEGARA), "jabatan": menjabat(KABID)}, J.PEJABAT_NEGARA),
        ({"tanggal_lahir": date(1968, 12, 1)}, J.REGULER),  # the month in which he reaches the age
        ({"kedudukan_hukum": kedudukan(K.DIHUKUM)}, J.REGULER),
    ],
    ids=[
        "studi",
        "jf-studi",
        "kabid-studi",
        "kabid-diperbantukan",
        "diperbantukan",
        "jf-diperbantukan",
        "pejabat-negara",
        "kabid-pejabat-negara",
        "bulan-terakhir",
        "dihukum",
    ],
)
def test_yang_tetap_pada_jalurnya(isi: dict[str, Any], jenis: JenisKenaikanPangkat) -> None:
    (u,) = propose([evolve(STAF, **isi)], PERIODE)
    assert (u.jenis, u.jalur_lain) == (jenis, None)
    assert u.document()["jalur_lain"] is None


def test_jalur_lain_disebut_juga_bila_jenis_lain_masih_mungkin() -> None:
    """Where a kind may be meant, for the level of the post is not known, it is looked at, and what holds is said."""
    hakim = Jabatan("Hakim", None, kekhususan=(Kekhususan.KEPUTUSAN_PRESIDEN,))
    p = evolve(STAF, jabatan=menjabat(hakim))
    (u,) = propose([p], PERIODE)
    assert (u.jenis, u.putusan) == (J.REGULER, Putusan.BTL)
    assert u.terbuka
    assert u.jalur_lain is not None
    assert str(u.jalur_lain.dasar) == "PP 99/2000 Pasal 14"
    assert "? BTL  pengangkatannya ditetapkan" in u.report()
    teladan = evolve(p, penetapan=(Penetapan(JenisPenetapan.PRESTASI_LUAR_BIASA, date(2026, 8, 17)),))
    (u,) = propose([teladan], PERIODE)
    assert (u.jenis, u.jalur_lain) == (J.PRESTASI, None)
    for lain in (
        evolve(hakim, kekhususan=None),
        evolve(hakim, kekhususan=()),
        evolve(hakim, jenjang=Jenjang.PELAKSANA),
    ):
        (u,) = propose([evolve(p, jabatan=menjabat(lain))], PERIODE)
        assert u.jalur_lain is None


def test_pejabat_negara_yang_mungkin_tidak_lepas_ditanya_juga_menurut_jabatannya() -> None:
    """PP 99/2000 Pasal 17 ayat (2), until PP 11/2017, since when every one is released."""
    p = evolve(
        STAF,
        pangkat=(KenaikanPangkat(Golongan.III_C, date(2010, 4, 1)), KenaikanPangkat(Golongan.III_D, date(2011, 4, 1))),
        tmt_cpns=date(2003, 3, 1),
        tmt_pns=date(2004, 3, 1),
        jabatan=(Penugasan(KABID, date(2012, 3, 1)),),
        pendidikan=(Ijazah(Pendidikan.S2, date(2010, 8, 1)),),
        penilaian=tuple(Penilaian(t, Predikat.BAIK) for t in range(2012, 2026)),
        kedudukan_hukum=(PerubahanKedudukan(K.PEJABAT_NEGARA, date(2014, 1, 1)),),
    )
    jalur = [JALUR_KENAIKAN_PANGKAT[j] for j in (J.STRUKTURAL, J.PEJABAT_NEGARA)]
    (dahulu,) = propose([p], date(2015, 10, 1), jalur=jalur, asumsi=lambda _: {tidak_melampaui_atasan: True})
    assert (dahulu.jenis, dahulu.putusan) == (J.STRUKTURAL, Putusan.BTL)
    (kini,) = propose([p], date(2018, 10, 1), asumsi=lambda _: {tidak_melampaui_atasan: True})
    assert (kini.jenis, kini.putusan) == (J.PEJABAT_NEGARA, Putusan.MS)


def test_jalur_yang_terbaik() -> None:
    """A diploma leads higher than reguler promotion; an outstanding officer need not wait four years."""
    s1 = evolve(
        STAF,
        pangkat=(KenaikanPangkat(Golongan.II_B, date(2020, 4, 1)),),
        penetapan=(Penetapan(JenisPenetapan.TUGAS_SESUAI_IJAZAH, date(2026, 5, 1)),),
        ujian=(Ujian(JenisUjian.PENYESUAIAN, date(2026, 6, 1)),),
    )
    assert satu(s1)[:3] == (J.IJAZAH, "MS", "III/a")
    assert satu(evolve(s1, ujian=()))[:3] == (J.REGULER, "MS", "II/c")
    # By a diploma that may not be had yet he may rise, but to which rank is open, and whether the task needs it.
    mungkin = evolve(s1, pendidikan=(Ijazah(Pendidikan.D3, date(2010, 8, 1)), Ijazah(Pendidikan.S1)))
    (usulan,) = propose([mungkin], PERIODE, jalur=[JALUR_KENAIKAN_PANGKAT[J.IJAZAH]])
    assert (usulan.putusan, usulan.ke) == (Putusan.BTL, None)
    teladan = evolve(
        STAF,
        pangkat=(KenaikanPangkat(Golongan.III_B, date(2025, 4, 1)),),
        penilaian=(Penilaian(2025, Predikat.SANGAT_BAIK), Penilaian(2024, Predikat.BAIK)),
        penetapan=(Penetapan(JenisPenetapan.PRESTASI_LUAR_BIASA, date(2026, 8, 17)),),
    )
    assert satu(teladan)[:3] == (J.PRESTASI, "MS", "III/c")


def test_anumerta_tidak_menunggu_periode() -> None:
    gugur = evolve(STAF, penetapan=(Penetapan(JenisPenetapan.TEWAS, date(2026, 12, 5)),))
    (u,) = propose([gugur], date(2026, 12, 5), jalur=[JALUR_KENAIKAN_PANGKAT[J.ANUMERTA]])
    assert (u.putusan, u.ke) == (Putusan.MS, Golongan.III_C)


def test_pengabdian_pada_hari_pensiun() -> None:
    """Fifty-eight in August 2026: raised from the first of that month, pensioner from the first of September."""
    tua = evolve(
        STAF,
        tanggal_lahir=date(1968, 8, 10),
        tmt_cpns=date(1995, 3, 1),
        tmt_pns=date(1996, 3, 1),
        jabatan=(Penugasan(ANALIS, date(1995, 3, 1)),),
    )
    hari = ((31, 7, Putusan.TMS), (1, 8, Putusan.MS), (31, 8, Putusan.MS), (1, 9, Putusan.TMS))
    for pada, putusan in ((date(2026, bulan, tanggal), putusan) for tanggal, bulan, putusan in hari):
        (u,) = propose([tua], pada, jalur=[JALUR_KENAIKAN_PANGKAT[J.PENGABDIAN]])
        assert (u.putusan, u.ke) == (putusan, Golongan.III_C)


def test_pertanyaan_yang_salah() -> None:
    with pytest.raises(GalatTanya, match="2026-12-01"):
        propose([STAF], date(2026, 11, 21))
    with pytest.raises(GalatTanya, match="jenis kenaikan pangkat"):
        propose([STAF], PERIODE, jalur=[])
    with pytest.raises(GalatTanya, match="apa: saja tidak dikenal"):
        propose([STAF], PERIODE, bacaan={"apa": "saja"})
    with pytest.raises(GalatBentuk, match=r"pegawai\[0\]: Harus Pegawai, ditemukan Jabatan"):
        propose([ANALIS], PERIODE)  # type: ignore[list-item]
    with pytest.raises(GalatBentuk, match=r"\[1\]: Harus Pegawai, ditemukan Jabatan"):
        [*propose(iter([STAF, ANALIS]), PERIODE)]  # type: ignore[arg-type]
    with pytest.raises(BelumDiatur):
        propose([STAF], date(2000, 4, 1), jalur=[JALUR_KENAIKAN_PANGKAT[J.ANUMERTA]])


def test_bacaan_dipakai_oleh_jalur_yang_memuatnya() -> None:
    seksi = Penugasan(Jabatan("Kepala Seksi", Jenjang.PENGAWAS, eselon=Eselon.IV_A), date(2023, 1, 1))
    bacaan = {"jenjang-pangkat-struktural": "ditetapkan-saja", "nilai-konversi": "dihitung-ulang"}
    assert satu(evolve(STAF, jabatan=(seksi,)), bacaan=bacaan)[1] == "BTL"


def test_daftar_mengalir() -> None:
    """One employee at a time is held, however long the list."""
    diambil = 0

    def sumber() -> Iterator[Pegawai]:
        nonlocal diambil
        while True:
            diambil += 1
            yield evolve(STAF, nama=str(diambil))

    aliran = propose(sumber(), PERIODE)
    for n in range(1, 4):
        next(aliran)
        assert diambil == n
    tracemalloc.start()

    def dipegang(sebanyak: int) -> int:
        for _ in range(sebanyak):
            next(aliran)
        gc.collect()  # Python keeps the room of small tuples for the next ones, which nobody holds
        return tracemalloc.get_traced_memory()[0]

    awal, akhir = dipegang(20), dipegang(60)
    tracemalloc.stop()
    assert akhir - awal < 20_000


def beberapa_orang(paling_banyak: int) -> SearchStrategy[list[Pegawai]]:
    """Employees, each of them once, as a list asks for."""
    masuk = pegawai(date(2012, 1, 1), date(2025, 12, 31))
    return st.lists(masuk, max_size=paling_banyak, unique_by=number_of)


@given(beberapa_orang(4))
def test_daftar_sama_dengan_aturannya(orang: list[Pegawai]) -> None:
    """Of everybody the best of his kinds is told; a rank never falls, and rises one step unless by a diploma."""
    urut = tuple(Golongan)
    for p, u in zip(orang, propose(orang, PERIODE), strict=True):
        assert u.pegawai is p
        assert u.jejak.pada(PERIODE) is u.putusan
        if u.putusan is Putusan.MS:
            assert u.dari is not None
            assert u.ke is not None
            langkah = urut.index(u.ke) - urut.index(u.dari)
            assert langkah >= 1 if u.jenis in (J.IJAZAH, J.TUGAS_BELAJAR) else langkah == 1
            assert evaluate(JALUR_KENAIKAN_PANGKAT[u.jenis].sasaran, p).pada(PERIODE) is not Putusan.TMS


def test_pangkat_sesudah_naik_lebih_tinggi() -> None:
    """What a diploma leads to lies above every rank that its rule lets through, by the rule's own comparison."""
    for tabel in (PANGKAT_IJAZAH, PANGKAT_TUGAS_BELAJAR):
        assert all(isinstance(v, Golongan) for _, v in tabel.isi)
    assert [g.berikut for g in Golongan][:-1] == list(Golongan)[1:]


def test_jalur_yang_membaca_lebih_dari_rekam_pegawai() -> None:
    """A kind of promotion of an agency's own may read a post; nobody gives one to a list, so it can only be assumed."""
    dasar = Peraturan("Peraturan Contoh 1/2026", "contoh", date(2026, 1, 1), Cara.INSTANSI, PERIODE) / "Pasal 1"
    sendiri = JalurKenaikanPangkat(J.REGULER, syarat(dasar, kompeten), pns)
    with pytest.raises(GalatTanya, match="membaca Jabatan, yang belum diberikan"):
        next(propose([STAF], PERIODE, jalur=[sendiri]))
    assert next(propose([STAF], PERIODE, jalur=[sendiri], asumsi=lambda _: {kompeten: True})).putusan is Putusan.MS


def test_kelas_turunan_pegawai() -> None:
    @frozen(kw_only=True)
    class PegawaiDaerah(Pegawai):
        """An app's own."""

    (u,) = propose([PegawaiDaerah(**asdict(STAF, recurse=False))], PERIODE)
    assert u.putusan is Putusan.MS


# --- words and document ------------------------------------------------------------------------------------


def test_laporan() -> None:
    (naik, belum) = propose([STAF, evolve(STAF, pangkat=BARU_NAIK)], PERIODE)
    assert naik.report().splitlines() == [
        "usulan kenaikan pangkat Reguler (PP 99/2000 Pasal 3), III/b → III/c   pada 2026-12-01",
        "  ✓ MS, sampai 2026-12-31",
    ]
    assert belum.report() == (
        "usulan kenaikan pangkat Reguler (PP 99/2000 Pasal 3), III/b → III/c   pada 2026-12-01\n"
        "  ✗ TMS  belum terpenuhi: Pasal 7 huruf a masa dalam pangkat terakhir, juga sebelum diturunkan, "
        "tanpa yang\n"
        "    bukan masa kerja paling singkat 4 tahun (3 tahun 8 bulan; kurang 4 bulan; genap 2027-04-01)"
    )
    assert belum.report(INGGRIS).startswith(
        "proposal for promotion Reguler (PP 99/2000 Pasal 3), III/b → III/c   on 2026-12-01\n  ✗ TMS  not met"
    )
    (kosong,) = propose([Pegawai()], PERIODE)
    assert ", ? → ?   pada" in kosong.report()


@settings(max_examples=15)  # every document is held against its schema, which takes long
@given(beberapa_orang(2))
def test_dokumen(orang: list[Pegawai]) -> None:
    for u in propose([evolve(p, nama="Siti Contoh") for p in orang], PERIODE):
        dokumen = u.document("kp-7")
        sah(dokumen, "usulan-kenaikan-pangkat", "kp-7")
        assert (dokumen["rujukan"], dokumen["status"]) == ("kp-7", u.putusan.name)
        assert [k["dasar"]["rujukan"] for k in dokumen["terbuka"]] == [t.dasar.rujukan for t in u.terbuka]
        assert {k["dasar"]["peraturan"] for k in dokumen["terbuka"]} <= dokumen["hasil"]["peraturan"].keys()
        teks = dump(dokumen)
        assert "Siti" not in teks
        (lagi,) = propose([u.pegawai], PERIODE)
        assert teks == dump(lagi.document("kp-7"))
        assert (lagi.document()["rujukan"], lagi.document()["status"]) == ("", u.putusan.name)
