"""Points by an agency's own guide."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from karier_asn import Antara, BelumDiatur, Cara, GalatBentuk, Kondisi, Pegawai, Peraturan, Putusan, syarat
from karier_asn.domain import (
    AnakTangga,
    Inovasi,
    JenisPrakarsa,
    LingkupPrakarsa,
    Partisipasi,
    PedomanInovasi,
    StatusPrakarsa,
    TahapPrakarsa,
    Tangga,
)
from karier_asn.domain.fakta import lingkup_prakarsa, prakarsa_diterapkan, prakarsa_diterima
from karier_asn.uji import forget

HARI = date(2026, 11, 21)
PERWALI = Peraturan("Perwali Contoh 3/2026", "Inovasi", date(2026, 1, 2), Cara.INSTANSI, HARI)
INOVASI, USULAN, MUSRENBANG = JenisPrakarsa.INOVASI, JenisPrakarsa.USULAN, JenisPrakarsa.MUSRENBANG
NOL = Decimal(0)


def tangga(*anak: tuple[Kondisi, int], selainnya: int = 0) -> Tangga:
    isi = tuple(AnakTangga(k, Decimal(n)) for k, n in anak)
    return Tangga("contoh", PERWALI / "Lampiran", isi, Decimal(selainnya))


TINGGI = lingkup_prakarsa >= LingkupPrakarsa.INSTANSI
TANGGA = {
    INOVASI: tangga((prakarsa_diterapkan & TINGGI, 10), (prakarsa_diterapkan, 6), selainnya=1),
    USULAN: tangga((prakarsa_diterima, 4)),
}
PEDOMAN = PedomanInovasi(PERWALI / "Pasal 4", TANGGA)
BERBATAS = PedomanInovasi(PERWALI / "Pasal 4", TANGGA, Decimal(12))


def inovasi(tanggal: date | None, *diterapkan: date | None, lingkup: LingkupPrakarsa | None = None) -> Inovasi:
    tahap = [TahapPrakarsa(StatusPrakarsa.DITERAPKAN, d) for d in diterapkan]
    return Inovasi("Antrean daring", tanggal, tahap=tahap, lingkup=lingkup)


def usulan(tanggal: date | None, *diterima: date, jenis: JenisPrakarsa | None = USULAN) -> Partisipasi:
    tahap = [TahapPrakarsa(StatusPrakarsa.DITERIMA, d) for d in diterima]
    return Partisipasi("Satu pintu", tanggal, jenis=jenis, tahap=tahap)


FEB, MEI, DES = date(2026, 2, 2), date(2026, 5, 4), date(2026, 12, 1)
INSTANSI, UNIT = LingkupPrakarsa.INSTANSI, LingkupPrakarsa.UNIT


@pytest.mark.parametrize(
    ("baris", "skor"),
    [
        (inovasi(FEB, MEI, lingkup=INSTANSI), Decimal(10)),
        (inovasi(FEB, MEI, lingkup=UNIT), Decimal(6)),
        (inovasi(FEB, MEI), Antara(Decimal(6), Decimal(10))),
        (inovasi(FEB, DES, lingkup=INSTANSI), Decimal(1)),
        (inovasi(FEB, None, lingkup=INSTANSI), Antara(Decimal(1), Decimal(10))),
        (inovasi(FEB, None, lingkup=UNIT), Antara(Decimal(1), Decimal(6))),
        (usulan(FEB, MEI), Decimal(4)),
        (usulan(FEB), NOL),
        (usulan(FEB, MEI, jenis=MUSRENBANG), NOL),
        (usulan(FEB, MEI, jenis=None), Antara(NOL, Decimal(4))),
        (usulan(FEB, jenis=None), NOL),
    ],
)
def test_poin_sebaris(baris: Inovasi | Partisipasi, skor: object) -> None:
    poin = PEDOMAN.ukur(baris, HARI)
    assert (poin.baris, poin.skor) == (baris, skor)


def test_alasannya() -> None:
    (terukur,) = PEDOMAN.ukur(inovasi(FEB, MEI, lingkup=UNIT), HARI).terukur
    assert terukur.tangga is TANGGA[INOVASI]
    assert [j.pada(HARI) for j in terukur.jejak] == [Putusan.TMS, Putusan.MS]
    assert PEDOMAN.ukur(usulan(FEB, jenis=MUSRENBANG), HARI).terukur == ()
    assert [t.tangga for t in PEDOMAN.ukur(usulan(FEB, jenis=None), HARI).terukur] == [TANGGA[USULAN]]


def test_jenis_belum_diketahui_bila_semua_dinilai() -> None:
    """A kind that is not known has the least of all kinds at least."""
    semua = {j: tangga((prakarsa_diterima, 4 + i), selainnya=1 + i) for i, j in enumerate(JenisPrakarsa)}
    poin = PedomanInovasi(PERWALI / "Pasal 4", semua).ukur(usulan(FEB, jenis=None), HARI)
    assert (len(poin.terukur), poin.skor) == (len(JenisPrakarsa) - 1, Antara(Decimal(2), Decimal(len(semua))))


@pytest.mark.parametrize(
    ("inovasi_", "partisipasi", "jumlah", "nilai"),
    [
        ((), (), NOL, NOL),
        ((inovasi(FEB, MEI, lingkup=INSTANSI),), (usulan(FEB, MEI),), Decimal(14), Decimal(12)),
        ((inovasi(FEB, MEI, lingkup=INSTANSI),), (), Decimal(10), Decimal(10)),
        (
            (inovasi(date(2025, 12, 31), MEI, lingkup=INSTANSI), inovasi(DES)),
            (usulan(FEB, MEI),),
            Decimal(4),
            Decimal(4),
        ),
        ((inovasi(date(2027, 1, 1), lingkup=INSTANSI),), (), NOL, NOL),
        (
            (inovasi(FEB, MEI),),
            (usulan(FEB, MEI),),
            Antara(Decimal(10), Decimal(14)),
            Antara(Decimal(10), Decimal(12)),
        ),
        (
            (inovasi(None, MEI, lingkup=INSTANSI), inovasi(FEB, MEI, lingkup=UNIT)),
            (),
            Antara(Decimal(6), Decimal(16)),
            Antara(Decimal(6), Decimal(12)),
        ),
        (None, (usulan(FEB, MEI),), Antara(Decimal(4)), Antara(Decimal(4), Decimal(12))),
        ((inovasi(FEB, MEI, lingkup=UNIT),), None, Antara(Decimal(6)), Antara(Decimal(6), Decimal(12))),
        ((), (usulan(FEB, MEI, jenis=None),), Antara(NOL, Decimal(4)), Antara(NOL, Decimal(4))),
    ],
)
def test_poin_setahun(
    inovasi_: tuple[Inovasi, ...] | None, partisipasi: tuple[Partisipasi, ...] | None, jumlah: object, nilai: object
) -> None:
    p = Pegawai(inovasi=inovasi_, partisipasi=partisipasi)
    assert PEDOMAN.setahun(p, 2026, HARI).nilai == jumlah
    setahun = BERBATAS.setahun(p, 2026, HARI)
    assert (setahun.jumlah, setahun.nilai) == (jumlah, nilai)


def test_penuh_walau_belum_lengkap() -> None:
    """Whoever has all that a year can give has it, whatever else there is."""
    p = Pegawai(inovasi=[inovasi(FEB, MEI, lingkup=INSTANSI)] * 2)
    assert BERBATAS.setahun(p, 2026, HARI).nilai == Decimal(12)


def test_riwayat_yang_tidak_dinilai_tidak_ditanya() -> None:
    """What the guide gives no points for may be unknown."""
    hanya = PedomanInovasi(PERWALI / "Pasal 4", {INOVASI: TANGGA[INOVASI]})
    p = Pegawai(inovasi=[inovasi(FEB, MEI, lingkup=UNIT)])
    assert hanya.setahun(p, 2026, HARI).nilai == Decimal(6)
    ikut = PedomanInovasi(PERWALI / "Pasal 4", {USULAN: TANGGA[USULAN]})
    assert ikut.setahun(Pegawai(partisipasi=[usulan(FEB, MEI)]), 2026, HARI).nilai == Decimal(4)


def test_hari_yang_ditanya() -> None:
    """The last day of the year before and the first day of a row, both sides."""
    p = Pegawai(inovasi=[inovasi(MEI)], partisipasi=())
    assert [len(PEDOMAN.setahun(p, 2026, d).baris) for d in (date(2026, 5, 3), MEI)] == [0, 1]
    assert [len(PEDOMAN.setahun(p, t, HARI).baris) for t in (2025, 2026, 2027)] == [0, 1, 0]


def test_belum_berlaku() -> None:
    with pytest.raises(BelumDiatur) as info:
        PEDOMAN.ukur(inovasi(FEB), date(2026, 1, 1))
    assert info.value.mulai == date(2026, 1, 2)
    with pytest.raises(BelumDiatur):
        PEDOMAN.setahun(Pegawai(), 2025, date(2026, 1, 1))
    baru = Peraturan("Perwali Contoh 4/2026", "Inovasi", DES, Cara.INSTANSI, HARI)
    berakhir = PedomanInovasi((PERWALI / "Pasal 4").hingga(baru), TANGGA)
    assert berakhir.ukur(inovasi(FEB), date(2026, 11, 30)).skor == Decimal(1)
    with pytest.raises(BelumDiatur) as info:
        berakhir.ukur(inovasi(FEB), DES)
    assert info.value.mulai is None
    kelak = PedomanInovasi(PERWALI / "Pasal 4", {INOVASI: tangga((syarat(baru / "Pasal 1", TINGGI), 3))})
    with pytest.raises(BelumDiatur):
        kelak.ukur(inovasi(FEB), HARI)


@pytest.mark.parametrize(
    ("tangga_", "batas", "jalur"),
    [
        ({}, None, ["tangga"]),
        ({INOVASI: tangga((TINGGI, 2), selainnya=-1)}, None, ["tangga[inovasi].selainnya"]),
        (TANGGA, NOL, ["paling_banyak"]),
        ({INOVASI: tangga((TINGGI, 2), selainnya=-1)}, Decimal(-1), ["tangga[inovasi].selainnya", "paling_banyak"]),
    ],
)
def test_pedoman_yang_salah(tangga_: dict[JenisPrakarsa, Tangga], batas: Decimal | None, jalur: list[str]) -> None:
    with pytest.raises(GalatBentuk) as info:
        PedomanInovasi(PERWALI / "Pasal 4", tangga_, batas)
    assert [m.jalur for m in info.value.masalah] == jalur


def _ujung(v: Any) -> tuple[Decimal, Decimal | None]:
    return (v.bawah, v.atas) if isinstance(v, Antara) else (v, v)


@pytest.mark.parametrize("pedoman", [PEDOMAN, BERBATAS])
def test_lupa_hanya_melebarkan(pedoman: PedomanInovasi) -> None:
    """Knowing less never gives other points, twice over."""
    p = Pegawai(
        inovasi=[inovasi(FEB, MEI, lingkup=INSTANSI), inovasi(MEI, MEI, lingkup=UNIT)],
        partisipasi=[usulan(FEB, MEI), usulan(FEB, MEI, jenis=MUSRENBANG)],
    )
    bawah, atas = _ujung(pedoman.setahun(p, 2026, HARI).nilai)
    assert atas is not None
    for _, satu in forget(p):
        for jalur, kurang in ((_, satu), *forget(satu)):
            b, a = _ujung(pedoman.setahun(kurang, 2026, HARI).nilai)
            assert b <= bawah, jalur
            assert a is None or atas <= a, jalur
