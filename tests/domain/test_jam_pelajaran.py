"""The account of hours: worked cases, caps, and that more training is never worse."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from itertools import count, permutations
from math import floor
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.dokumen import from_dict
from karier_asn.domain.buku import Buku, batas
from karier_asn.domain.fakta import jam_pelajaran
from karier_asn.domain.jam_pelajaran import TabelJP, buku_jp, buku_jp_pppk, tahun_kalender
from karier_asn.domain.pegawai import JenisPegawai, Pegawai, Pelatihan
from karier_asn.domain.pelatihan import BentukPelatihan, LingkupPelatihan
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.engine.bahasa import INGGRIS
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara
from karier_asn.rules.pelatihan.konversi import BPS_2019, TABEL_JP, TERCATAT, bps_2019
from karier_asn.uji.strategi import pegawai

KASUS: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "konversi.toml").read_text("utf-8"))["kasus"]
B = BentukPelatihan


@pytest.mark.parametrize("kasus", KASUS, ids=lambda k: k["id"])
def test_kasus_konversi(kasus: dict[str, Any]) -> None:
    latihan = [{"selesai": None, "jam": None, **k} for k in kasus["pelatihan"]]
    studi = kasus.get("tugas_belajar", [])
    p = from_dict(Pegawai, {"pelatihan": latihan, "tugas_belajar": None if isinstance(studi, dict) else studi})
    tabel = bps_2019(Fraction(kasus["tambahan"])) if "tambahan" in kasus else TABEL_JP[kasus.get("tabel", "bps-2019")]
    ditemukan = setahun(p, tabel).saldo(date.fromisoformat(kasus.get("pada", "2026-12-31")))
    diharapkan = Fraction(kasus["jp"]) if "jp" in kasus else Antara(*map(Fraction, kasus["antara"]))
    assert ditemukan == diharapkan


# --- properties --------------------------------------------------------------------------------------------

HARI = st.integers(0, 75).map(lambda n: date(2025, 11, 20) + timedelta(days=n))


@st.composite
def kegiatan(draw: st.DrawFn) -> Pelatihan:
    """An activity around a turn of the year, most often of a capped form, and seldom fully known."""
    selesai = draw(HARI)
    return Pelatihan(
        draw(st.sampled_from(("A", "B"))),
        selesai,
        draw(st.one_of(st.none(), st.integers(0, 12))),
        nomor=draw(st.sampled_from((None, None, "S-1", "S-2"))),
        bentuk=draw(st.sampled_from((B.MENTORING, B.E_LEARNING, B.E_LEARNING, B.BELAJAR_MANDIRI, B.SEMINAR, None))),
        mulai=draw(st.one_of(st.none(), st.integers(0, 50).map(lambda n: selesai - timedelta(days=n)))),
        sesi=draw(st.one_of(st.none(), st.integers(0, 7))),
        hari=draw(st.one_of(st.none(), st.integers(0, 3))),
        lingkup=draw(st.one_of(st.none(), st.sampled_from(LingkupPelatihan))),
    )


def setahun(p: Pegawai, tabel: TabelJP) -> Buku:
    """The account by calendar year."""
    return buku_jp(p, tabel, tahun_kalender)


def orang(kegiatan: list[Pelatihan]) -> Pegawai:
    return Pegawai(pelatihan=kegiatan, tugas_belajar=[])


@given(st.lists(kegiatan(), max_size=6), kegiatan(), st.sampled_from([*TABEL_JP.values()]))
def test_pelatihan_lain_tidak_pernah_mengurangi(ada: list[Pelatihan], lain: Pelatihan, tabel: Any) -> None:
    """On no day is the certain sum lower with one more activity, and the cap leaves as much as it allows."""
    ada = [
        evolve(k, nama=f"P{i}", nomor=None, lingkup=k.lingkup or LingkupPelatihan.NASIONAL) for i, k in enumerate(ada)
    ]
    tanpa, dengan = setahun(orang(ada), tabel), setahun(orang([*ada, evolve(lain, nomor=None)]), tabel)
    for d in {e.tanggal for e in (*tanpa.entri, *dengan.entri)}:
        kiri, kanan = tanpa.saldo(d), dengan.saldo(d)
        assert kiri is not None
        assert kanan is not None
        assert batas(kiri)[0] <= batas(kanan)[0]


@given(st.lists(kegiatan(), max_size=5), st.data())
def test_yang_kemudian_diketahui_ada_di_antara_batas(ada: list[Pelatihan], data: st.DataObject) -> None:
    """Whatever an unknown first day or number of sessions turns out to be, the sum lies within the bounds told."""

    def diketahui(k: Pelatihan) -> Pelatihan:
        assert k.selesai is not None
        mulai = k.mulai or k.selesai - timedelta(days=data.draw(st.integers(0, 40)))
        sesi = data.draw(st.integers(1, 6)) if k.sesi is None else k.sesi
        jam = data.draw(st.integers(0, 9)) if k.jam is None else k.jam
        lingkup = data.draw(st.sampled_from(LingkupPelatihan)) if k.lingkup is None else k.lingkup
        # Of the forms that the table has for that scope: for the others the hours stay unknown.
        dimuat = [b for b, baris in BPS_2019.baris.items() if None not in baris.kolom(lingkup)]
        bentuk = data.draw(st.sampled_from(dimuat)) if k.bentuk is None else k.bentuk
        nomor = k.nomor or (data.draw(st.sampled_from(("S-1", "S-2", "S-3"))) if terserah else f"N-{next(lain)}")
        return evolve(k, mulai=mulai, sesi=sesi, jam=jam, lingkup=lingkup, bentuk=bentuk, nomor=nomor)

    lain = count()
    # Rows of one course, day and hours can turn out to be one certificate, and others cannot.
    terserah = data.draw(st.booleans()) and bool(ada)
    if terserah:
        jam = data.draw(st.integers(0, 9))
        ada = [evolve(k, nama="A", selesai=ada[0].selesai, jam=jam, mulai=None) for k in ada]
    pasti = [evolve(k, hari=None, sesi=k.sesi or None) for k in ada]
    nyata = setahun(orang([diketahui(k) for k in pasti]), BPS_2019)
    duga = setahun(orang(pasti), BPS_2019)
    for e in duga.entri:
        saldo, benar = duga.saldo(e.tanggal), nyata.saldo(e.tanggal)
        assert saldo is not None
        assert isinstance(benar, Fraction)
        bawah, atas = batas(saldo)
        assert bawah <= benar
        assert atas is None or benar <= atas


@given(st.lists(kegiatan(), max_size=7), st.sampled_from((B.E_LEARNING, B.MENTORING)), st.sampled_from((2025, 2026)))
def test_batas_tidak_pernah_dilampaui(ada: list[Pelatihan], bentuk: BentukPelatihan, tahun: int) -> None:
    """A form gives no more than its cap on all the days, or in all the months, of its activities in that year."""
    muat = 0
    sebentuk = [k for k in ada if k.bentuk is bentuk and k.selesai is not None and k.selesai.year == tahun]
    for lingkup, sehari, sebulan in ((LingkupPelatihan.NASIONAL, 3, 4), (LingkupPelatihan.INTERNASIONAL, 4, 8)):
        hari = {
            k.selesai - timedelta(days=n)
            for k in sebentuk
            if k.selesai is not None and (k.lingkup or LingkupPelatihan.NASIONAL) is lingkup
            for n in range((k.selesai - (k.mulai or k.selesai)).days + 1)
        }
        dalam = [d for d in hari if d.year == tahun]
        muat += sehari * len(dalam) if bentuk is B.E_LEARNING else sebulan * len({d.month for d in dalam})
    saldo = setahun(orang(sebentuk), BPS_2019).saldo(date(tahun, 12, 31))
    assert saldo is not None
    assert batas(saldo)[0] <= muat


@given(st.lists(kegiatan(), min_size=1, max_size=4))
def test_yang_dihitung_sebanyak_yang_dimungkinkan_batas(ada: list[Pelatihan]) -> None:
    """The certain sum of e-learning is the most that any way of placing its hours on days could give."""
    # Each with a certificate and a scope: which rows are one, and which cap holds, are other matters.
    butir = [
        Pelatihan(
            "e",
            k.selesai,
            min(k.jam or 0, 3),
            None,
            f"S-{i}",
            B.E_LEARNING,
            k.mulai,
            lingkup=LingkupPelatihan.NASIONAL,
        )
        for i, k in enumerate(ada)
    ]
    tahun = [evolve(k, mulai=k.mulai or k.selesai) for k in butir if k.selesai is not None and k.selesai.year == 2025]
    saldo = setahun(orang(tahun), BPS_2019).saldo(date(2025, 12, 31))
    assert saldo == max(map(_taruh, permutations(tahun)))


def _taruh(urut: tuple[Pelatihan, ...]) -> int:
    """What comes of taking the activities in this order, hour by hour with rearrangement (augmenting paths)."""
    jam = [k for k in urut for _ in range(k.jam or 0)]
    pemilik: dict[tuple[date, int], int] = {}

    def tempatkan(i: int, dicoba: set[tuple[date, int]]) -> bool:
        k = jam[i]
        assert k.mulai is not None
        assert k.selesai is not None
        for n in range((k.selesai - k.mulai).days + 1):
            for bilik in ((k.mulai + timedelta(days=n), b) for b in range(3)):
                if bilik in dicoba:
                    continue
                dicoba.add(bilik)
                if bilik not in pemilik or tempatkan(pemilik[bilik], dicoba):
                    pemilik[bilik] = i
                    return True
        return False

    return sum(tempatkan(i, set()) for i in range(len(jam)))


@given(st.lists(kegiatan(), max_size=5), st.randoms(use_true_random=False))
def test_urutan_dan_salinan_tidak_berarti(ada: list[Pelatihan], acak: Any) -> None:
    bernomor = [Pelatihan(k.nama, k.selesai, k.jam, None, f"S-{i}", k.bentuk, k.mulai) for i, k in enumerate(ada)]
    campur = [*bernomor, *bernomor]
    acak.shuffle(campur)
    assert setahun(orang(campur), BPS_2019).riwayat == setahun(orang(bernomor), BPS_2019).riwayat


@given(pegawai())
def test_fakta_jam_pelajaran_adalah_buku_sebagaimana_tercatat(p: Pegawai) -> None:
    """The fact of the domain and the account without a table say the same."""

    def bulat(v: Fraction | Antara[Fraction]) -> int | Antara[int]:
        bawah, atas = batas(v)
        penuh = None if atas is None else floor(atas)
        return floor(bawah) if floor(bawah) == penuh else Antara(floor(bawah), penuh)

    assert setahun(p, TERCATAT).riwayat.peta(bulat) == jam_pelajaran(p)


def test_tugas_belajar_sampai_ujung_kalender_tidak_habis_dihitung() -> None:
    p = Pegawai(pelatihan=[], tugas_belajar=[TugasBelajar(date(2026, 1, 1), date.max)])
    assert setahun(p, BPS_2019).entri == ()


# --- the contract year, and the page -----------------------------------------------------------------------

PPPK = Pegawai(
    jenis=JenisPegawai.PPPK,
    tmt_cpns=date(2024, 3, 1),
    pelatihan=[
        Pelatihan("Sebelum diangkat", date(2024, 2, 29), 9),
        Pelatihan("Kursus", date(2025, 2, 28), 10),
        Pelatihan("Kursus", date(2025, 3, 1), 8),
        Pelatihan("Kursus", date(2026, 2, 28), 4),
    ],
)


@pytest.mark.parametrize(
    ("hari", "jp"),
    [
        (date(2024, 3, 1), 0),
        (date(2025, 2, 28), 10),
        (date(2025, 3, 1), 8),
        (date(2026, 2, 28), 12),
        (date(2026, 3, 1), 0),
    ],
)
def test_tahun_masa_perjanjian(hari: date, jp: int) -> None:
    assert buku_jp_pppk(PPPK, TERCATAT).saldo(hari) == jp


@pytest.mark.parametrize("buku", [buku_jp_pppk, setahun])
def test_tanpa_yang_diperlukan_tidak_diketahui(buku: Callable[[Pegawai, TabelJP], Buku]) -> None:
    assert buku(Pegawai(), TERCATAT).riwayat == TAK_DIKETAHUI
    assert buku(Pegawai(jenis=JenisPegawai.PPPK), TERCATAT).riwayat == TAK_DIKETAHUI


def test_semester_di_luar_masa_perjanjian_tidak_dihitung() -> None:
    p = Pegawai(
        jenis=JenisPegawai.PPPK,
        tmt_cpns=date(2024, 3, 1),
        pelatihan=[],
        tugas_belajar=[TugasBelajar(date(2023, 1, 1), date(2024, 1, 1))],
    )
    assert buku_jp_pppk(p, BPS_2019).entri == ()


def test_halaman_menyebut_tabel_rumus_dan_catatan() -> None:
    p = orang(
        [
            Pelatihan(
                "Coaching tim",
                date(2026, 5, 29),
                None,
                bentuk=B.COACHING,
                mulai=date(2026, 5, 4),
                sesi=3,
                lingkup=LingkupPelatihan.NASIONAL,
            ),
            Pelatihan("Kursus", date(2026, 6, 5), 6, None, "S-1", B.KURSUS),
            Pelatihan("Kursus", date(2026, 6, 5), 6, None, "S-1", B.KURSUS),
        ]
    )
    buku = setahun(p, BPS_2019)
    halaman = buku.report(sampai=date(2026, 12, 31), desimal=0)
    assert halaman.splitlines()[0] == "jam pelajaran menurut tabel bps-2019 sampai 2026-12-31"
    assert "2 dari 3 sesi × 2 JP; paling banyak 2 sesi tiap bulan" in halaman
    assert "Lampiran baris C1" in halaman
    assert halaman.count("dihitung sekali") == 1
    assert "Lingkup kegiatan tidak tercatat" in halaman
    assert buku.document()["baris"][1]["rincian"]["satuan"]["nilai"] == "sesi"
    assert "sesi" in buku.report(INGGRIS)


# --- one certificate or two, and on which day --------------------------------------------------------------

KURSUS = Pelatihan("Kursus", date(2026, 5, 4), 10)


def jam_2026(*baris: Pelatihan) -> object:
    return jam_pelajaran(Pegawai(pelatihan=baris)).pada(date(2026, 12, 31))


def test_yang_mungkin_sama_tanpa_hari_tidak_menghapus_yang_berhari() -> None:
    """Is it the same, then it was on that day; is it another, then it comes on top."""
    assert jam_2026(KURSUS, Pelatihan("Kursus", None, 10, nomor="S-1")) == Antara(10)
    assert jam_2026(KURSUS, Pelatihan("Kursus", None, None, nomor="S-1")) == Antara(10)


def test_yang_mungkin_satu_dari_beberapa_baris_belum_pasti_harinya() -> None:
    """Of several rows of one certificate the one with most hours counts, and on its day."""
    panjang = Pelatihan("Bimtek", None, None, nomor="S-1")
    assert jam_2026(KURSUS, panjang, Pelatihan("Kursus", None, 10, nomor="S-1")) == Antara(0)
    assert jam_2026(KURSUS, panjang, Pelatihan("Kursus", None, None, nomor="S-1")) == Antara(0)
    # Both rows of that day: whichever it is, it counts on that day.
    sama = [Pelatihan("Kursus", date(2026, 5, 4), jam, nomor="S-1") for jam in (8, None)]
    assert jam_2026(KURSUS, *sama) == Antara(10)


def test_tanpa_hari_belum_pasti_tabelnya_berlaku() -> None:
    """A row of days before the table has no hours by it, so the other row of its certificate may be the lesser one."""
    dua = [
        Pelatihan("Kursus", hari, None, nomor="S-1", menit=90, bentuk=BentukPelatihan.TEKNIS)
        for hari in (None, date(1997, 5, 1))
    ]
    lain = Pelatihan("Kursus", date(2026, 5, 4), 20, nomor="S-1", bentuk=BentukPelatihan.TEKNIS)
    for satu in dua:
        riwayat = buku_jp(Pegawai(pelatihan=[satu, lain], tugas_belajar=()), BPS_2019, tahun_kalender).riwayat
        nilai = riwayat.pada(date(2026, 12, 31))
        assert isinstance(nilai, Antara)
        assert nilai.bawah == 0
