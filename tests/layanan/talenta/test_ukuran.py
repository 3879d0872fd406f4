"""A person measured by a guide: every rung on both sides, parts within parts, what is given by hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from karier_asn.domain.fakta import (
    lintas_instansi,
    lintas_unit,
    masa_jenjang_jabatan,
    pendidikan,
    pendidikan_sesuai,
    pj_kepala_daerah,
    predikat_tahun_lalu,
    sedang_dihukum,
)
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pedoman import PengukuranTalenta
from karier_asn.domain.pegawai import HukumanDisiplin, Ijazah, Pegawai, Pelatihan, Penilaian, Penugasan
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.domain.rekam import LingkupPenghargaan, Penghargaan
from karier_asn.domain.talenta import KandidatTalenta, Kotak, UnsurTalenta
from karier_asn.domain.tangga import Tangga
from karier_asn.domain.tingkat import Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.ekspresi import Nilai
from karier_asn.engine.galat import BelumDiatur, GalatBentuk
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.masa import bulan, hari, tahun
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.talenta import measure, place
from karier_asn.rules import (
    PEDOMAN_BKN,
    SKOR_PENDIDIKAN,
    SKOR_PREDIKAT,
    TANGGA_DIKLAT_JENJANG,
    TANGGA_DISIPLIN,
    TANGGA_KERAGAMAN,
    TANGGA_KESESUAIAN,
    TANGGA_LAMA_JABATAN,
    TANGGA_NONDEFINITIF,
    TANGGA_PENDIDIKAN,
    TANGGA_PENGEMBANGAN,
    TANGGA_PENGHARGAAN,
    TANGGA_PREDIKAT,
    TANGGA_SERTIFIKAT_LAIN,
    TANGGA_TIM,
    banyak_diklat_jenjang,
    banyak_pelatihan_bersertifikat,
    banyak_pelatihan_lain,
    hukuman_berat_lima_tahun,
    hukuman_lima_tahun,
    hukuman_sedang_lima_tahun,
    penghargaan_instansi,
    penghargaan_internasional,
    penghargaan_lintas_instansi,
    penghargaan_nasional,
    plh_lebih_tinggi,
    plh_setara,
    plt_lebih_tinggi,
    plt_setara,
    tim_anggota,
    tim_anggota_lintas,
    tim_ketua,
    tim_ketua_lintas,
)
from tests.dokumen_sah import sah

HARI = date(2026, 11, 21)


def menurut(t: Tangga, isi: Mapping[Any, Any]) -> Any:
    """The score where these facts have these values, and every other is unknown."""
    gelap: dict[Nilai[Any], Any] = {f: TAK_DIKETAHUI for a in t.anak for f in a.syarat.fakta}
    return t.ukur(HARI, asumsi=isi if masa_jenjang_jabatan in isi else {**gelap, **isi}).skor


def D(*n: int) -> Any:
    return Decimal(n[0]) if len(n) == 1 else Antara(Decimal(n[0]), Decimal(n[1]))


@pytest.mark.parametrize(
    ("tangga", "isi", "skor"),
    [
        *((TANGGA_PREDIKAT, {predikat_tahun_lalu: k}, SKOR_PREDIKAT[k]) for k in Predikat),
        (TANGGA_PREDIKAT, {}, D(20, 100)),
        *((TANGGA_PENDIDIKAN, {pendidikan: k}, SKOR_PENDIDIKAN[k]) for k in SKOR_PENDIDIKAN),
        (TANGGA_PENDIDIKAN, {pendidikan: Pendidikan.PROFESI}, D(80)),
        (TANGGA_PENDIDIKAN, {pendidikan: Pendidikan.D2}, D(60)),
        (TANGGA_PENDIDIKAN, {pendidikan: Pendidikan.SLTP}, D(0, 60)),
        (TANGGA_PENDIDIKAN, {}, D(0, 100)),
        *(
            (t, {f: n}, D(s))
            for t, f in (
                (TANGGA_PENGEMBANGAN, banyak_pelatihan_bersertifikat),
                (TANGGA_SERTIFIKAT_LAIN, banyak_pelatihan_lain),
            )
            for n, s in {0: 0, 1: 25, 3: 25, 4: 50, 5: 50, 6: 75, 7: 75, 8: 100, 20: 100}.items()
        ),
        *((TANGGA_DIKLAT_JENJANG, {banyak_diklat_jenjang: n}, D(s)) for n, s in {0: 0, 1: 50, 2: 50, 3: 100}.items()),
        (TANGGA_LAMA_JABATAN, {masa_jenjang_jabatan: tahun(5)}, D(100)),
        (TANGGA_LAMA_JABATAN, {masa_jenjang_jabatan: tahun(4) + bulan(11)}, D(80)),
        (TANGGA_LAMA_JABATAN, {masa_jenjang_jabatan: tahun(3)}, D(80)),
        (TANGGA_LAMA_JABATAN, {masa_jenjang_jabatan: tahun(2) + bulan(11)}, D(60)),
        (TANGGA_LAMA_JABATAN, {masa_jenjang_jabatan: hari(0)}, D(60)),
        (TANGGA_KERAGAMAN, {lintas_instansi: True}, D(100)),
        (TANGGA_KERAGAMAN, {lintas_instansi: False, lintas_unit: True}, D(80)),
        (TANGGA_KERAGAMAN, {lintas_instansi: False, lintas_unit: False}, D(60)),
        (TANGGA_KERAGAMAN, {lintas_unit: True}, D(80, 100)),
        (TANGGA_KESESUAIAN, {pendidikan_sesuai: True}, D(100)),
        (TANGGA_KESESUAIAN, {pendidikan_sesuai: False}, D(50)),
    ],
)
def test_rungs(tangga: Tangga, isi: dict[Nilai[Any], Any], skor: Any) -> None:
    assert menurut(tangga, isi) == skor


@pytest.mark.parametrize(
    ("tangga", "anak", "skor"),
    [
        (
            TANGGA_PENGHARGAAN,
            (penghargaan_internasional, penghargaan_nasional, penghargaan_lintas_instansi, penghargaan_instansi),
            (100, 75, 50, 25, 0),
        ),
        (TANGGA_TIM, (tim_ketua_lintas, tim_ketua, tim_anggota_lintas, tim_anggota), (100, 75, 50, 25, 0)),
        (
            TANGGA_NONDEFINITIF,
            (pj_kepala_daerah, plt_lebih_tinggi, plt_setara, plh_lebih_tinggi, plh_setara),
            (100, 80, 60, 40, 20, 0),
        ),
    ],
    ids=["penghargaan", "tim", "nondefinitif"],
)
def test_the_first_of_several_wins(tangga: Tangga, anak: tuple[Nilai[Any], ...], skor: tuple[int, ...]) -> None:
    for i, f in enumerate(anak):
        assert menurut(tangga, {**dict.fromkeys(anak[:i], False), f: True}) == skor[i]
        assert menurut(tangga, dict.fromkeys(anak[: i + 1], False)) == (
            D(0) if i + 1 == len(anak) else D(0, skor[i + 1])
        )


@pytest.mark.parametrize(
    ("sedang", "ringan", "menengah", "berat", "skor"),
    [
        (False, False, False, False, D(100)),
        (False, True, False, False, D(75)),
        (False, True, True, False, D(50)),
        (False, True, True, True, D(25)),
        (True, True, True, True, D(0)),
        (True, True, False, False, D(0)),
        (False, True, None, False, D(50, 75)),
        (None, False, False, False, D(0, 100)),
    ],
)
def test_the_worst_sanction_counts(
    sedang: bool | None, ringan: bool, menengah: bool | None, berat: bool, skor: Any
) -> None:
    fakta = (sedang_dihukum, hukuman_lima_tahun, hukuman_sedang_lima_tahun, hukuman_berat_lima_tahun)
    isi = {f: v for f, v in zip(fakta, (sedang, ringan, menengah, berat), strict=True) if v is not None}
    assert menurut(TANGGA_DISIPLIN, isi) == skor


def test_other_scores_on_the_same_rungs() -> None:
    lain = TANGGA_PENGHARGAAN.berskor(*map(Decimal, (100, 85, 70, 50)))
    assert menurut(lain, {penghargaan_internasional: False, penghargaan_nasional: True}) == D(85)
    assert menurut(
        TANGGA_KERAGAMAN.berskor(D(90), D(70), selainnya=D(40)), {lintas_instansi: False, lintas_unit: False}
    ) == D(40)
    with pytest.raises(GalatBentuk, match="4 anak tangga"):
        TANGGA_PENGHARGAAN.berskor(Decimal(1))
    with pytest.raises(GalatBentuk):
        TANGGA_PENGHARGAAN.berskor(*map(Decimal, (100, 85, 85, 50)))


# --- a whole person ----------------------------------------------------------------------------------------

KABID = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, unit="Bidang A", syarat_pendidikan=())
PEGAWAI = complete(
    Pegawai(
        tmt_cpns=date(2010, 1, 1),
        tmt_pns=date(2011, 1, 1),
        tanggal_lahir=date(1985, 1, 1),
        jabatan=[Penugasan(KABID, date(2022, 11, 22), instansi="Kota A")],
        pendidikan=[Ijazah(Pendidikan.S1, date(2008, 8, 1))],
        penilaian=[Penilaian(2025, Predikat.BAIK)],
        penghargaan=[Penghargaan("Inovasi", date(2022, 8, 17), lingkup=LingkupPenghargaan.NASIONAL)],
        peran_tim=[],
        pelatihan=[],
        hukuman=[],
    ),
    "jabatan",
    "cltn",
    "tugas_belajar",
    "kedudukan_hukum",
)
TANGAN = {"umpan balik 360": Decimal(80), "penilaian kompetensi": Decimal(75), "potensi": Decimal(70)}


def test_a_person_by_the_guide() -> None:
    """Y = 48 + 11,25 + 0 + 8; X = 15 + 0 + 10 x (80 + 60 + 0)/3 + 17,5 + 8 + 10 + 15."""
    u = measure(PEGAWAI, HARI, diberikan=TANGAN)
    skor = {b.nama: b.skor for b in u.pengukuran.semua}
    assert (skor["lama jabatan"], skor["pengalaman jabatan"]) == (D(80), Decimal("46.666666666667"))
    assert u.kinerja == Decimal("67.25")
    assert u.potensial == Decimal("70.1666666666667")
    assert (u.pengukuran.pertentangan, u.pengukuran.belum) == ((), ())
    t = u.pengukuran.talenta(date(2026, 1, 1))
    p = place("A-17", KandidatTalenta(PEGAWAI, t), HARI)
    assert (p.kinerja, p.potensial, p.kotak) == (u.kinerja, u.potensial, Kotak.LIMA)
    sah(u.document("A-17"), "ukuran-talenta", "A-17")


def test_the_level_is_held_for_four_years_on_the_day() -> None:
    lama = {
        d: {b.nama: b.skor for b in measure(PEGAWAI, d).pengukuran.semua}["lama jabatan"]
        for d in (date(2027, 11, 21), date(2027, 11, 22))
    }
    assert [*lama.values()] == [D(80), D(100)]


def test_a_guide_is_not_lent_to_earlier_days() -> None:
    """The decree is in force from 1 January 2026; the rungs of an agency's guide may be older, its own are not."""
    mulai = date(2026, 1, 1)
    assert measure(PEGAWAI, mulai).pengukuran.pada == mulai
    assert PEDOMAN_BKN.susun({}, {}, mulai).sejak == mulai
    for f in (
        lambda d: measure(PEGAWAI, d),
        lambda d: PEDOMAN_BKN.susun({}, {}, d),
        lambda d: TANGGA_PREDIKAT.ukur(d, PEGAWAI),
        lambda d: measure(PEGAWAI, d, pedoman=evolve(PEDOMAN_BKN, dasar=PERBUP)),
    ):
        with pytest.raises(BelumDiatur, match="2026-01-01"):
            f(date(2025, 12, 31))
    assert evolve(PEDOMAN_BKN, dasar=PERBUP).susun({}, {}, date(2025, 12, 31)).kinerja is not None


PERBUP = Peraturan("Perbup Contoh 7/2024", "Talenta", date(2024, 1, 1), Cara.INSTANSI, HARI) / "Pasal 5"


def banyak_diklat(n: int, **beda: Any) -> Pegawai:
    baris = [
        Pelatihan(f"Fungsional {i}", date(2026, 1, i), 40, nomor=str(i), bentuk=BentukPelatihan.FUNGSIONAL, lulus=True)
        for i in range(1, n + 1)
    ]
    return evolve(PEGAWAI, pelatihan=tuple(evolve(k, **beda) for k in baris))


def test_leadership_and_functional_training_counts_where_nothing_beside_counts_it() -> None:
    def skor(p: Pegawai) -> Any:
        return next(b.skor for b in measure(p, HARI).pengukuran.semua if b.nama == "pengembangan kompetensi")

    assert [skor(banyak_diklat(n)) for n in (0, 1, 7, 8)] == [D(0), D(25), D(75), D(100)]
    assert skor(banyak_diklat(8, lulus=False)) == D(0)
    assert skor(banyak_diklat(8, nomor=None)) == D(0, 100)
    assert TANGGA_SERTIFIKAT_LAIN.ukur(HARI, banyak_diklat(8)).skor == D(0)
    assert TANGGA_SERTIFIKAT_LAIN.ukur(HARI, banyak_diklat(8, bentuk=BentukPelatihan.SEMINAR)).skor == D(100)


def test_a_sanction_begun_yesterday_bounds_what_is_given_by_hand() -> None:
    """Nobody knows its end, but five years after it cannot have passed."""
    h = HukumanDisiplin(None, TingkatHukuman.BERAT, date(2026, 11, 20))
    for nilai, tercatat in ((100, D(0, 25)), (26, D(0, 25)), (25, D(25)), (0, D(0))):
        u = measure(evolve(PEGAWAI, hukuman=(h,)), HARI, diberikan={"rekam jejak disiplin": D(nilai)}).pengukuran
        disiplin = next(b for b in u.semua if b.nama == "rekam jejak disiplin")
        assert (disiplin.skor, bool(u.pertentangan)) == (tercatat, nilai > 25)


def test_what_is_not_known_leaves_bounds() -> None:
    u = measure(evolve(PEGAWAI, peran_tim=None), HARI)
    assert (u.kinerja, [b.nama for b in u.pengukuran.belum]) == (
        Antara(Decimal("59.25"), Decimal("84.25")),
        ["tim kerja", "umpan balik 360", "penilaian kompetensi", "potensi"],
    )
    t = u.pengukuran.talenta(date(2026, 1, 1), sampai=date(2027, 1, 1), kotak_tercatat=Kotak.LIMA)
    assert (t.sampai, t.kotak_tercatat) == (date(2027, 1, 1), Kotak.LIMA)
    assert place("1", KandidatTalenta(PEGAWAI, t), HARI).kinerja == u.kinerja
    assert isinstance(measure(Pegawai(), HARI).potensial, Antara)
    sah(u.document(), "ukuran-talenta")


def test_what_is_given_by_hand_does_not_win_in_silence() -> None:
    def bagian(u: PengukuranTalenta, nama: str) -> Any:
        return next(b for b in u.semua if b.nama == nama)

    u = measure(PEGAWAI, HARI, diberikan={"penghargaan": Decimal(100), "predikat kinerja": Decimal(80)}).pengukuran
    assert (bagian(u, "penghargaan").skor, bagian(u, "penghargaan").diberikan) == (D(75), D(100))
    assert [b.nama for b in u.pertentangan] == ["penghargaan"]
    gelap = evolve(PEGAWAI, jabatan_lengkap=None)
    for nilai, skor in ((60, D(60)), (100, D(100)), (59, D(60, 100))):
        u = measure(gelap, HARI, diberikan={"keragaman jabatan": Decimal(nilai)}).pengukuran
        assert bagian(u, "keragaman jabatan").skor == skor
        assert bool(u.pertentangan) is (nilai == 59)
    u = measure(gelap, HARI, diberikan={"pengalaman jabatan": Decimal(50)}).pengukuran
    assert (bagian(u, "pengalaman jabatan").skor, u.pertentangan) == (D(50), ())
    with pytest.raises(GalatBentuk) as info:
        measure(PEGAWAI, HARI, diberikan={"penghargan": Decimal(1), "potensi": Decimal(101), "tim kerja": Decimal(-1)})
    assert [(m.jalur, m.kode) for m in info.value.masalah] == [
        ("diberikan.penghargan", "unsur-tidak-dikenal"),
        ("diberikan.potensi", "di-luar-skala"),
        ("diberikan.tim kerja", "di-luar-skala"),
    ]


def test_parts_within_parts_by_weight_or_alike() -> None:
    separuh = {"sertifikat lain": Decimal(50), "pelatihan kepemimpinan dan fungsional": Decimal(50)}
    tangga = {k: v for k, v in PEDOMAN_BKN.tangga.items() if k != "pengembangan kompetensi"}
    kami = evolve(
        PEDOMAN_BKN,
        rincian={**PEDOMAN_BKN.rincian, "pengembangan kompetensi": separuh},
        tangga={
            **tangga,
            "sertifikat lain": TANGGA_SERTIFIKAT_LAIN,
            "pelatihan kepemimpinan dan fungsional": TANGGA_DIKLAT_JENJANG,
        },
    )
    tangan = {"pelatihan kepemimpinan dan fungsional": Decimal(50)}
    isi = {
        b.nama: b.skor
        for b in measure(evolve(PEGAWAI, sertifikasi=None), HARI, pedoman=kami, diberikan=tangan).pengukuran.semua
    }
    assert isi["pengembangan kompetensi"] == D(25)
    isi = {b.nama: b.skor for b in measure(evolve(PEGAWAI, sertifikasi=None), HARI, pedoman=kami).pengukuran.semua}
    assert isi["pengembangan kompetensi"] == D(0, 50)
    with pytest.raises(GalatBentuk, match="bukan unsur sumbu"):
        _ = next(b for b in measure(PEGAWAI, HARI).pengukuran.semua if b.nama == "lama jabatan").unsur


def test_a_score_above_the_scale_of_others() -> None:
    """One application scores a Sangat Baik at 110."""
    kami = evolve(
        PEDOMAN_BKN,
        tangga={
            **PEDOMAN_BKN.tangga,
            "predikat kinerja": TANGGA_PREDIKAT.berskor(D(110), D(100), D(80), D(60), selainnya=D(40)),
        },
    )
    p = evolve(PEGAWAI, penilaian=(Penilaian(2025, Predikat.SANGAT_BAIK),))
    assert measure(p, HARI, pedoman=kami).pengukuran.kinerja[0].unsur == UnsurTalenta(
        "predikat kinerja", D(60), D(110), D(110)
    )


def test_what_a_guide_refuses() -> None:
    with pytest.raises(GalatBentuk) as info:
        evolve(
            PEDOMAN_BKN,
            rincian={
                "pengalaman jabatan": {"a": Decimal(50), "b": None},
                "potensi": {"c": Decimal(50), "d": Decimal(40)},
                "penghargaan": {"potensi": None},
                "zzz": {},
            },
            tangga={"penghargaan": TANGGA_PENGHARGAAN, "potensii": TANGGA_TIM},
        )
    assert [(m.jalur, m.kode) for m in info.value.masalah] == [
        ("unsur", "ganda"),
        ("rincian.zzz", "unsur-tidak-dikenal"),
        ("tangga.potensii", "unsur-tidak-dikenal"),
        ("rincian.pengalaman jabatan", "bobot-sebagian"),
        ("rincian.potensi", "bobot-bukan-100"),
        ("tangga.penghargaan", "berbagian"),
        ("rincian.zzz", "bobot-sebagian"),
    ]


CATATAN = """\
  catatan tentang penghargaan (diragukan): Skor 100, 75, 50, 25 dari aplikasi satu instansi;"""


def test_the_report_reads_well() -> None:
    u = measure(PEGAWAI, HARI, diberikan={"penghargaan": Decimal(100), "potensi": Decimal(70)})
    isi, catatan = u.report().split("\n  catatan", 1)
    assert ("  catatan" + catatan).startswith(CATATAN)
    assert (
        isi
        == """\
ukuran talenta (Keputusan Kepala BKN 411/2025 bobot dan batas)   pada 2026-11-21
  kinerja: antara 59,25 dan 69,25
    predikat kinerja (60%): 80
    penghargaan (15%): 75; diberikan 100, bertentangan dengan rekam
    tim kerja (15%): 0
    umpan balik 360 (10%): antara 0 dan 100
  potensial: antara 55,1666666666667 dan 75,1666666666667
    penilaian kompetensi (20%): antara 0 dan 100
    pengembangan kompetensi (10%): 0
    pengalaman jabatan (10%): 46,666666666667
      lama jabatan: 80
      keragaman jabatan: 60
      penugasan nondefinitif: 0
    potensi (25%): 70; diberikan
    tingkat pendidikan (10%): 80
    kesesuaian bidang ilmu (10%): 100
    rekam jejak disiplin (15%): 100"""
    )
    assert "\n  notes on award (doubtful): The scores 100, 75, 50, 25" in u.report(INGGRIS)
    assert u.report(INGGRIS).splitlines()[2:4] == [
        "    performance predicate (60%): 80",
        "    award (15%): 75; given 100, at odds with the record",
    ]
