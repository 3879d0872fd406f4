"""Forgetting: what is left out, what is not, and what may follow from it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from attrs import field, frozen
from hypothesis import given

from karier_asn.domain.jabatan import Eselon, Jabatan, Jenjang
from karier_asn.domain.pegawai import Cltn, Ijazah, JenisPegawai, KenaikanPangkat, Pegawai, Pelatihan, Penugasan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.galat import GalatBentuk, GalatTanya, Masalah
from karier_asn.engine.logika import Putusan
from karier_asn.engine.lupa import weakest
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat
from karier_asn.uji import contradicts, forget, pegawai

D20, D22, D25 = date(2020, 1, 1), date(2022, 1, 1), date(2025, 1, 1)


@frozen
class Baris:
    n: int
    catatan: str | None = None
    lagi: int | None = None


@frozen
class Uji:
    """A noun of an agency."""

    wajib: str
    skor: int | None = None
    baris: tuple[Baris, ...] = ()
    peta: Mapping[str, Baris] = field(factory=dict)
    _rahasia: Baris | None = None
    hadir: Riwayat[bool] = TAK_DIKETAHUI
    turunan: int | None = field(default=1, init=False)

    def __attrs_post_init__(self) -> None:
        if self.skor is None and self.wajib == "berskor":
            raise GalatBentuk([Masalah("skor", "wajib", pesan="Skor wajib diisi.")])


def jalur(benda: Any, **lain: Any) -> list[str]:
    return [j for j, _ in forget(benda, **lain)]


def test_setiap_medan_yang_boleh_kosong() -> None:
    uji = Uji("a", 5, (Baris(1), Baris(2, "x", 3)), {"k": Baris(3, "y")}, Baris(4, lagi=1))
    assert dict(forget(uji)) == {
        "skor": Uji("a", None, uji.baris, uji.peta, Baris(4, lagi=1)),
        "baris[1].catatan": Uji("a", 5, (Baris(1), Baris(2, lagi=3)), uji.peta, Baris(4, lagi=1)),
        "baris[1].lagi": Uji("a", 5, (Baris(1), Baris(2, "x")), uji.peta, Baris(4, lagi=1)),
        "peta[k].catatan": Uji("a", 5, uji.baris, {"k": Baris(3)}, Baris(4, lagi=1)),
        "_rahasia": Uji("a", 5, uji.baris, uji.peta),
        "_rahasia.lagi": Uji("a", 5, uji.baris, uji.peta, Baris(4)),
    }
    assert jalur(Uji("a")) == []


def test_yang_wajib_menurut_benda_itu_dan_yang_dikatakan_dengan_kosong_tetap() -> None:
    assert jalur(Uji("berskor", 5, (Baris(1, "x"),))) == ["baris[0].catatan"]
    assert jalur(Uji("a", 5, (Baris(1, "x"),)), tetap=[(Uji, "skor")]) == ["baris[0].catatan"]
    assert jalur(Uji("a", 5, (Baris(1, "x", 2),)), tetap={(Baris, "catatan")}) == ["skor", "baris[0].lagi"]


def test_yang_mengikuti_dari_yang_lain_tidak_dapat_dilupakan_sendiri() -> None:
    """A level follows from the eselon: while that is known nothing is forgotten, and forgetting all comes to an end."""
    kabid = Jabatan("Kabid", eselon=Eselon.III_A)
    assert [jalur for jalur, _ in forget(kabid)] == ["nama", "eselon"]
    assert weakest(kabid, lambda _, __: False) == Jabatan("Kabid")


def test_riwayat_seluruhnya_dan_sepotong_sepotong() -> None:
    hadir = Riwayat([(D20, True), (D22, None), (D25, True)], sebelum=False)
    assert dict(forget(Uji("a", hadir=hadir))) == {
        "hadir": Uji("a"),
        "hadir[0001-01-01]": Uji("a", hadir=Riwayat([(D20, True), (D22, None), (D25, True)])),
        "hadir[2020-01-01]": Uji("a", hadir=Riwayat([(D20, None), (D25, True)], sebelum=False)),
        "hadir[2025-01-01]": Uji("a", hadir=Riwayat([(D20, True), (D22, None)], sebelum=False)),
    }
    assert jalur(Uji("a", hadir=Riwayat.tetap(True))) == ["hadir"]


def test_pegawai_dan_semua_yang_di_dalamnya() -> None:
    jabatan = Jabatan("Kepala Seksi", Jenjang.PENGAWAS, eselon=Eselon.IV_A)
    p = Pegawai(
        jenis=JenisPegawai.PNS,
        tmt_pns=D20,
        pangkat=[KenaikanPangkat(Golongan.III_A, D20)],
        jabatan=[Penugasan(jabatan, D20, sampai=D25)],
        cltn=[Cltn(D20, D22)],
        pelatihan=[Pelatihan("Latsar", D20, 40)],
    )
    isi = [
        "jenis",
        "tmt_pns",
        "pangkat",
        "jabatan",
        "jabatan[0].jabatan.nama",
        "jabatan[0].jabatan.eselon",
        "pelatihan",
        "pelatihan[0].nama",
        "pelatihan[0].selesai",
        "pelatihan[0].jam",
        "cltn",
    ]
    assert jalur(p) == isi
    assert jalur(Mentor(p)) == [*(f"pegawai.{j}" for j in isi), "tersedia"]
    assert jalur(Mentee(p, "hukum", lokasi="Ambon")) == [*(f"pegawai.{j}" for j in isi), "lokasi"]
    assert jalur(Pegawai(jenis=JenisPegawai.CPNS, tmt_pns=D20)) == ["jenis"]


def test_baris_yang_dilupakan_sebagian_berada_di_tempat_barunya() -> None:
    p = Pegawai(pendidikan=[Ijazah(Pendidikan.S1, D20), Ijazah(Pendidikan.S2, D22)])
    assert dict(forget(p))["pendidikan[0].lulus"].pendidikan == (Ijazah(Pendidikan.S2, D22), Ijazah(Pendidikan.S1))


@pytest.mark.parametrize("benda", [5, None, Pegawai, "Pegawai", [Pegawai()]])
def test_bukan_benda(benda: object) -> None:
    with pytest.raises(GalatTanya, match="kelas attrs"):
        forget(benda)


@given(pegawai())
def test_yang_dilupakan_tidak_ada_lagi_dan_yang_lain_tetap(p: Pegawai) -> None:
    """Forgetting everything, one thing after the other, ends."""
    langkah = 0
    while (lemah := next(forget(p), None)) is not None:
        assert lemah[1] != p
        p, langkah = lemah[1], langkah + 1
    assert langkah <= 60
    assert p.pangkat is None


# --- what may follow ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sebelum", "sesudah"),
    [
        (5, 5),
        (5, None),
        (None, None),
        (5, Antara(5)),
        (5, Antara(4, 6)),
        (Antara(4, 6), Antara(3, 6)),
        (Antara(4, 6), Antara(4)),
        (Antara(4), Antara(4)),
        (Antara(4), Antara(3)),
        (Antara(4, 6), None),
        (Putusan.MS, Putusan.BTL),
        (Putusan.TMS, Putusan.BTL),
        (Putusan.BTL, Putusan.BTL),
        (None, Putusan.BTL),
        (Putusan.MS, Putusan.MS),
    ],
)
def test_hanya_berkurang(sebelum: Any, sesudah: Any) -> None:
    assert contradicts(Riwayat.tetap(sebelum), Riwayat.tetap(sesudah)) is None


@pytest.mark.parametrize(
    ("sebelum", "sesudah"),
    [
        (5, 6),
        (None, 5),
        (None, Antara(5)),
        (5, Antara(6)),
        (5, Antara(3, 4)),
        (Antara(4, 6), 5),
        (Antara(4, 6), Antara(5, 6)),
        (Antara(4, 6), Antara(4, 5)),
        (Antara(4), Antara(4, 6)),
        (Putusan.MS, Putusan.TMS),
        (Putusan.TMS, Putusan.MS),
        (Putusan.BTL, Putusan.TMS),
        (Putusan.BTL, Putusan.MS),
    ],
)
def test_mengatakan_hal_lain(sebelum: Any, sesudah: Any) -> None:
    awal = Riwayat([(D22, sebelum)], sebelum=1)
    assert contradicts(awal, Riwayat([(D22, sesudah)], sebelum=1)) == D22
    assert contradicts(awal, Riwayat([(D20, None), (D25, sesudah)], sebelum=1)) == D25
