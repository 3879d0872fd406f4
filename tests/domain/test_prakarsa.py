"""Innovation and participation: what contradicts in a row, and the facts about one row and about a record."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from karier_asn import (
    TAK_DIKETAHUI,
    Antara,
    Cara,
    GalatBentuk,
    Pegawai,
    Peraturan,
    Riwayat,
    bulan,
    syarat,
    tahun,
)
from karier_asn.dokumen import from_json, to_json
from karier_asn.domain import (
    ArahDampak,
    BuktiPrakarsa,
    DampakPrakarsa,
    HadirPrakarsa,
    Inovasi,
    JenisPrakarsa,
    LingkupPrakarsa,
    Partisipasi,
    PeranPrakarsa,
    Prakarsa,
    RekanPrakarsa,
    StatusPrakarsa,
    TahapPrakarsa,
    complete,
)
from karier_asn.domain import fakta as f
from karier_asn.engine.ekspresi import Fakta
from karier_asn.uji import contradicts, forget

A, B, C, D = date(2024, 1, 31), date(2024, 6, 1), date(2025, 2, 1), date(2026, 3, 1)
INOVASI, USULAN, MUSRENBANG = JenisPrakarsa.INOVASI, JenisPrakarsa.USULAN, JenisPrakarsa.MUSRENBANG
DIAJUKAN, DITOLAK = StatusPrakarsa.DIAJUKAN, StatusPrakarsa.DITOLAK
DITERIMA, DITERAPKAN = StatusPrakarsa.DITERIMA, StatusPrakarsa.DITERAPKAN
UNIT, INSTANSI, NASIONAL = LingkupPrakarsa.UNIT, LingkupPrakarsa.INSTANSI, LingkupPrakarsa.NASIONAL
INTERNASIONAL = LingkupPrakarsa.INTERNASIONAL


def tahap(*isi: tuple[StatusPrakarsa, date | None]) -> tuple[TahapPrakarsa, ...]:
    return tuple(TahapPrakarsa(s, d) for s, d in isi)


def inovasi(tanggal: date | None = A, ditetapkan: bool | None = None, **isi: Any) -> Inovasi:
    return Inovasi("Antrean daring", tanggal, ditetapkan, **isi)


# --- what contradicts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("baris", "jalur", "kode"),
    [
        (inovasi(B, sampai=B), "sampai", "masa-terbalik"),
        (inovasi(tahap=tahap((DIAJUKAN, B), (DITERIMA, A))), "tahap[0].tanggal", "sebelum-diajukan"),
        (inovasi(tahap=tahap((DIAJUKAN, B), (DITERAPKAN, A))), "tahap[0].tanggal", "sebelum-diajukan"),
        (inovasi(tahap=tahap((DIAJUKAN, B), (DITOLAK, A))), "tahap[0].tanggal", "sebelum-diajukan"),
        (inovasi(tahap=tahap((DITOLAK, B), (DITERIMA, B))), "tahap[1].status", "diterima-dan-ditolak"),
        (inovasi(tahap=tahap((StatusPrakarsa.BELUM_DIAJUKAN, B))), "tahap[0].status", "bukan-tahap"),
        (inovasi(B, hari=[HadirPrakarsa(A)]), "hari[0].tanggal", "hari-di-luar-masa"),
        (inovasi(A, sampai=B, hari=[HadirPrakarsa(B)]), "hari[0].tanggal", "hari-di-luar-masa"),
        (inovasi(hari=[HadirPrakarsa(B), HadirPrakarsa(B, Decimal(2))]), "hari[1].tanggal", "hari-ganda"),
        (inovasi(hari=[HadirPrakarsa(B, Decimal(0))]), "hari[0].jam", "jam-di-luar-sehari"),
        (inovasi(hari=[HadirPrakarsa(B, Decimal("24.5"))]), "hari[0].jam", "jam-di-luar-sehari"),
    ],
)
def test_yang_bertentangan(baris: Inovasi, jalur: str, kode: str) -> None:
    with pytest.raises(GalatBentuk) as info:
        Pegawai(inovasi=[baris])
    assert [(m.jalur, m.kode) for m in info.value.masalah] == [(f"inovasi[0].{jalur}", kode)]
    assert all(m.pesan.endswith(".") for m in info.value.masalah)


def test_semua_sekaligus() -> None:
    """Every problem of both histories in one error."""
    rekan = [RekanPrakarsa("R-1"), RekanPrakarsa("R-2"), RekanPrakarsa("R-1", PeranPrakarsa.KETUA)]
    with pytest.raises(GalatBentuk) as info:
        Pegawai(
            inovasi=[inovasi(B, sampai=A, bersama=rekan)],
            partisipasi=[Partisipasi("Ide", jenis=INOVASI), Partisipasi("Musrenbang", B, sampai=A)],
        )
    assert [(m.jalur, m.kode) for m in info.value.masalah] == [
        ("inovasi[0].sampai", "masa-terbalik"),
        ("inovasi[0].bersama[0].rujukan", "rekan-ganda"),
        ("inovasi[0].bersama[2].rujukan", "rekan-ganda"),
        ("partisipasi[0].sampai", "masa-terbalik"),
        ("partisipasi[1].jenis", "inovasi-di-partisipasi"),
    ]


@pytest.mark.parametrize(
    "baris",
    [
        inovasi(tahap=tahap((DIAJUKAN, A), (DITERIMA, A), (DITERAPKAN, A))),
        inovasi(tahap=tahap((DITERIMA, A))),
        inovasi(tahap=tahap((DIAJUKAN, B), (DIAJUKAN, None), (DITERIMA, A))),
        inovasi(tahap=tahap((DIAJUKAN, A), (DITOLAK, B), (DIAJUKAN, C), (DITERIMA, D))),
        inovasi(tahap=tahap((DITOLAK, None), (DITERIMA, None))),
        inovasi(tahap=tahap((DITOLAK, B), (DIAJUKAN, B))),
        inovasi(A, sampai=C, hari=[HadirPrakarsa(A, Decimal(24)), HadirPrakarsa(B)]),
        inovasi(None, hari=[HadirPrakarsa(A)]),
    ],
)
def test_yang_tidak_bertentangan(baris: Inovasi) -> None:
    assert Pegawai(inovasi=[baris]).inovasi == (baris,)


# --- rows ----------------------------------------------------------------------------------------------------


def test_cara_lama() -> None:
    lama = Inovasi("Layanan", A, True)
    assert (lama.nama, lama.tanggal, lama.ditetapkan, lama.tahap, lama.bersama) == ("Layanan", A, True, None, None)


def test_tahap_dan_hari_menurut_tanggal() -> None:
    b = inovasi(
        tahap=tahap((DITERIMA, None), (DITERAPKAN, B), (DIAJUKAN, B)), hari=[HadirPrakarsa(C), HadirPrakarsa(B)]
    )
    assert [t.status for t in b.tahap or ()] == [DIAJUKAN, DITERAPKAN, DITERIMA]
    assert [h.tanggal for h in b.hari or ()] == [B, C]
    assert b == inovasi(tahap=tahap((DIAJUKAN, B), (DITERIMA, None), (DITERAPKAN, B)), hari=[*reversed(b.hari or ())])


def test_json_dua_arah() -> None:
    p = Pegawai(
        inovasi=[
            inovasi(
                sampai=D,
                nomor="7",
                peran=PeranPrakarsa.KETUA,
                bersama=[RekanPrakarsa("R-1", PeranPrakarsa.ANGGOTA)],
                bukti=[BuktiPrakarsa("Laporan", "1", "https://contoh.go.id")],
                tahap=tahap((DIAJUKAN, A)),
                lingkup=NASIONAL,
                dampak=[DampakPrakarsa("waktu", Decimal(3), Decimal("1.5"), "hari", ArahDampak.LEBIH_KECIL)],
                hari=[HadirPrakarsa(B, Decimal("2.5"))],
            )
        ],
        partisipasi=[Partisipasi("Musrenbang", A, jenis=MUSRENBANG), Partisipasi("Forum")],
    )
    assert from_json(Pegawai, to_json(p)) == p


def test_lengkap() -> None:
    p = complete(Pegawai(), "partisipasi")
    assert (p.partisipasi, p.inovasi) == ((), None)


@pytest.mark.parametrize(
    ("sebelum", "sesudah", "arah", "membaik", "perubahan"),
    [
        (90, 36, ArahDampak.LEBIH_KECIL, True, Fraction(-3, 5)),
        (90, 36, ArahDampak.LEBIH_BESAR, False, Fraction(-3, 5)),
        (36, 90, ArahDampak.LEBIH_KECIL, False, Fraction(3, 2)),
        (36, 90, ArahDampak.LEBIH_BESAR, True, Fraction(3, 2)),
        (36, 36, None, False, Fraction(0)),
        (36, 90, None, None, Fraction(3, 2)),
        (0, 90, ArahDampak.LEBIH_BESAR, True, None),
        (-10, -5, ArahDampak.LEBIH_BESAR, True, Fraction(1, 2)),
        (None, 90, ArahDampak.LEBIH_BESAR, None, None),
        (90, None, ArahDampak.LEBIH_BESAR, None, None),
    ],
)
def test_dampak(
    sebelum: int | None, sesudah: int | None, arah: ArahDampak | None, membaik: bool | None, perubahan: Fraction | None
) -> None:
    a, b = (None if n is None else Decimal(n) for n in (sebelum, sesudah))
    d = DampakPrakarsa("x", a, b, arah=arah)
    assert (d.membaik, d.perubahan) == (membaik, perubahan)


# --- facts of one row ----------------------------------------------------------------------------------------


def test_status() -> None:
    b = inovasi(tahap=tahap((DIAJUKAN, A), (DITOLAK, B), (DIAJUKAN, C), (DITERAPKAN, D)))
    belum = StatusPrakarsa.BELUM_DIAJUKAN
    semua = {A: DIAJUKAN, B: DITOLAK, C: DIAJUKAN, D: DITERAPKAN}
    assert f.status_prakarsa(b) == Riwayat(semua, sebelum=belum)
    assert f.status_prakarsa(inovasi(tahap=())) == Riwayat.tetap(belum)
    assert f.status_prakarsa(inovasi()) == f.status_prakarsa(inovasi(tahap=tahap((DIAJUKAN, None)))) == TAK_DIKETAHUI
    assert f.prakarsa_diajukan(b) == Riwayat.sejak(A)
    assert f.prakarsa_diterima(b) == f.prakarsa_diterapkan(b) == Riwayat.sejak(D)
    assert f.tanggal_diterapkan(b) == Riwayat.tetap(D)


@pytest.mark.parametrize(
    ("isi", "diterima", "diterapkan", "hari"),
    [
        (None, TAK_DIKETAHUI, TAK_DIKETAHUI, None),
        ((), Riwayat.tetap(False), Riwayat.tetap(False), None),
        (tahap((DITERIMA, B)), Riwayat.sejak(B), Riwayat.tetap(False), None),
        (tahap((DITERAPKAN, None)), TAK_DIKETAHUI, TAK_DIKETAHUI, None),
        (tahap((DITERIMA, None), (DITERAPKAN, C)), Riwayat([(C, True)]), Riwayat.sejak(C), C),
        (tahap((DITERAPKAN, None), (DITERAPKAN, C)), Riwayat([(C, True)]), Riwayat([(C, True)]), None),
        (tahap((DITERAPKAN, C), (DITERAPKAN, D)), Riwayat.sejak(C), Riwayat.sejak(C), C),
    ],
)
def test_diterima_dan_diterapkan(
    isi: tuple[TahapPrakarsa, ...] | None, diterima: Riwayat[bool], diterapkan: Riwayat[bool], hari: date | None
) -> None:
    b = inovasi(tahap=isi)
    assert f.prakarsa_diterima(b) == diterima
    assert f.prakarsa_diterapkan(b) == diterapkan
    assert f.tanggal_diterapkan(b) == Riwayat.tetap(hari)


@pytest.mark.parametrize(
    ("fakta", "isi", "nilai"),
    [
        (f.jenis_prakarsa, {}, INOVASI),
        (f.tanggal_prakarsa, {}, A),
        (f.tanggal_prakarsa, {"tanggal": None}, None),
        (f.prakarsa_ditetapkan, {"ditetapkan": False}, False),
        (f.prakarsa_ditetapkan, {}, None),
        (f.lingkup_prakarsa, {"lingkup": UNIT}, UNIT),
        (f.lingkup_prakarsa, {}, None),
        (f.peran_prakarsa, {"peran": PeranPrakarsa.PESERTA}, PeranPrakarsa.PESERTA),
        (f.peran_prakarsa, {}, None),
        (f.banyak_rekan, {"bersama": [RekanPrakarsa("a"), RekanPrakarsa("b")]}, 2),
        (f.banyak_rekan, {"bersama": []}, 0),
        (f.banyak_rekan, {}, None),
        (f.prakarsa_berbukti, {"bukti": [BuktiPrakarsa("a")]}, True),
        (f.prakarsa_berbukti, {"bukti": []}, False),
        (f.prakarsa_berbukti, {}, None),
        (f.prakarsa_membaik, {}, None),
        (f.prakarsa_membaik, {"dampak": []}, False),
        (f.prakarsa_membaik, {"dampak": [DampakPrakarsa("a")]}, None),
        (f.prakarsa_membaik, {"dampak": [DampakPrakarsa("a", Decimal(1), Decimal(1))]}, False),
        (
            f.prakarsa_membaik,
            {"dampak": [DampakPrakarsa("a"), DampakPrakarsa("b", Decimal(1), Decimal(2), arah=ArahDampak.LEBIH_BESAR)]},
            True,
        ),
        (f.hari_mengikuti, {}, None),
        (f.hari_mengikuti, {"hari": []}, 0),
        (f.jam_mengikuti, {}, None),
        (f.jam_mengikuti, {"hari": []}, Decimal(0)),
    ],
)
def test_satu_baris(fakta: Fakta[Any], isi: dict[str, Any], nilai: object) -> None:
    assert fakta(inovasi(**isi)) == Riwayat.tetap(nilai)


def test_jenis_partisipasi() -> None:
    assert f.jenis_prakarsa(Partisipasi("Forum", jenis=USULAN)) == Riwayat.tetap(USULAN)
    assert f.jenis_prakarsa(Partisipasi("Forum")) == TAK_DIKETAHUI


def test_hari_dan_jam() -> None:
    b = inovasi(hari=[HadirPrakarsa(A, Decimal(3)), HadirPrakarsa(B), HadirPrakarsa(C, Decimal("1.5"))])
    assert f.hari_mengikuti(b) == Riwayat({A: 1, B: 2, C: 3}, sebelum=0)
    jam = {A: Decimal(3), B: Antara(Decimal(3)), C: Antara(Decimal("4.5"))}
    assert f.jam_mengikuti(b) == Riwayat(jam, sebelum=Decimal(0))


# --- facts of a record ---------------------------------------------------------------------------------------


def test_banyak_dalam_masa() -> None:
    """From its first day until, not including, that day two years later."""
    p = Pegawai(inovasi=[inovasi(date(2024, 2, 29)), inovasi(C)])
    assert f.banyak_prakarsa(p, INOVASI) == f.jumlah_inovasi(p) == Riwayat({date(2024, 2, 29): 1, C: 2}, sebelum=0)
    titik = {date(2024, 2, 29): 1, C: 2, date(2026, 2, 28): 1, date(2027, 2, 1): 0}
    assert f.banyak_prakarsa(p, INOVASI, dalam=tahun(2)) == Riwayat(titik, sebelum=0)


def test_banyak_menurut_hari_diterapkan() -> None:
    p = Pegawai(inovasi=[inovasi(A, tahap=tahap((DITERAPKAN, C))), inovasi(A, tahap=())])
    banyak = f.banyak_prakarsa(p, INOVASI, bila=f.prakarsa_diterapkan, dalam=bulan(6), sejak=f.tanggal_diterapkan)
    assert banyak == Riwayat({C: 1, date(2025, 8, 1): 0}, sebelum=0)


@pytest.mark.parametrize(
    ("jenis", "inovasi_", "partisipasi", "banyak"),
    [
        ((), None, (), None),
        ((), (), None, None),
        ((), (inovasi(),), (Partisipasi("a", A),), 2),
        ((INOVASI,), (inovasi(),), None, 1),
        ((INOVASI,), None, (), None),
        ((USULAN,), None, (Partisipasi("a", A, jenis=USULAN), Partisipasi("b", A, jenis=MUSRENBANG)), 1),
        ((USULAN, MUSRENBANG), None, (Partisipasi("a", A, jenis=USULAN), Partisipasi("b", A, jenis=MUSRENBANG)), 2),
        ((USULAN,), None, (Partisipasi("a", A), Partisipasi("b", A, jenis=USULAN)), Antara(1, 2)),
        ((INOVASI, USULAN), (inovasi(),), (Partisipasi("a", A, jenis=USULAN),), 2),
        ((INOVASI, USULAN), (inovasi(),), None, None),
        ((), (inovasi(None), inovasi()), (), Antara(1, 2)),
    ],
)
def test_banyak_menurut_jenis(
    jenis: tuple[JenisPrakarsa, ...],
    inovasi_: tuple[Inovasi, ...] | None,
    partisipasi: tuple[Partisipasi, ...] | None,
    banyak: object,
) -> None:
    p = Pegawai(inovasi=inovasi_, partisipasi=partisipasi)
    assert f.banyak_prakarsa(p, *jenis).pada(D) == banyak


def test_fakta_tanpa_masa() -> None:
    p = Pegawai(
        inovasi=[inovasi(A, True, tahap=tahap((DITERAPKAN, B))), inovasi(A, False, tahap=()), inovasi(A)],
        partisipasi=[
            Partisipasi("a", A, jenis=USULAN, tahap=tahap((DIAJUKAN, A), (DITERIMA, C))),
            Partisipasi("b", A, jenis=USULAN, tahap=tahap((DIAJUKAN, A), (DITOLAK, C))),
        ],
    )
    assert f.jumlah_inovasi(p) == Riwayat({A: 3}, sebelum=0)
    assert f.jumlah_inovasi_ditetapkan(p) == Riwayat({A: Antara(1, 2)}, sebelum=0)
    assert f.jumlah_inovasi_diterapkan(p) == Riwayat({A: Antara(0, 1), B: Antara(1, 2)}, sebelum=0)
    assert f.jumlah_usulan_diterima(p) == Riwayat({C: 1}, sebelum=0)
    assert f.jumlah_inovasi(Pegawai(inovasi=[])) == Riwayat.tetap(0)


@pytest.mark.parametrize(
    ("baris", "lingkup"),
    [
        (None, None),
        ((), None),
        ((inovasi(lingkup=UNIT), inovasi(lingkup=NASIONAL)), NASIONAL),
        ((inovasi(lingkup=INSTANSI), inovasi()), Antara(INSTANSI, INTERNASIONAL)),
        ((inovasi(),), Antara(UNIT, INTERNASIONAL)),
        ((inovasi(lingkup=INSTANSI), inovasi(None, lingkup=NASIONAL)), Antara(INSTANSI, NASIONAL)),
        ((inovasi(None, lingkup=NASIONAL),), None),
        ((inovasi(lingkup=INSTANSI), inovasi(date(2027, 1, 1), lingkup=NASIONAL)), INSTANSI),
    ],
)
def test_lingkup_tertinggi(baris: tuple[Inovasi, ...] | None, lingkup: object) -> None:
    p = Pegawai(inovasi=baris)
    assert f.lingkup_inovasi(p).pada(D) == f.lingkup_tertinggi(p, INOVASI).pada(D) == lingkup


def test_lingkup_dalam_masa() -> None:
    p = Pegawai(
        inovasi=[inovasi(A, True, lingkup=NASIONAL), inovasi(C, True, lingkup=UNIT), inovasi(C, lingkup=NASIONAL)]
    )
    lingkup = f.lingkup_tertinggi(p, INOVASI, bila=f.prakarsa_ditetapkan, dalam=tahun(1), sejak=f.tanggal_prakarsa)
    titik = {A: NASIONAL, date(2025, 1, 31): None, C: Antara(UNIT, NASIONAL), date(2026, 2, 1): None}
    assert lingkup == Riwayat(titik)


def test_syarat_yang_belum_berlaku() -> None:
    """A condition that is not in force on a day says nothing of it."""
    pedoman = Peraturan("Perwali Contoh 1/2025", "Inovasi", C, Cara.INSTANSI, D)
    p = Pegawai(inovasi=[inovasi(A, True)])
    banyak = f.banyak_prakarsa(p, INOVASI, bila=syarat(pedoman / "Pasal 1", f.prakarsa_ditetapkan))
    assert banyak == Riwayat({A: Antara(0, 1), C: 1}, sebelum=0)


# --- knowing less --------------------------------------------------------------------------------------------

SATU = inovasi(
    A,
    True,
    sampai=D,
    peran=PeranPrakarsa.KETUA,
    bersama=[RekanPrakarsa("R-1", PeranPrakarsa.ANGGOTA)],
    bukti=[BuktiPrakarsa("Laporan", "1")],
    tahap=tahap((DIAJUKAN, A), (DITOLAK, B), (DITERIMA, C), (DITERAPKAN, C)),
    lingkup=INSTANSI,
    dampak=[
        DampakPrakarsa("waktu", Decimal(3), Decimal(1), arah=ArahDampak.LEBIH_KECIL),
        DampakPrakarsa("biaya", Decimal(3), Decimal(3)),
    ],
    hari=[HadirPrakarsa(B, Decimal(2)), HadirPrakarsa(C, Decimal(3))],
)
RINCI = Pegawai(
    inovasi=[SATU, inovasi(B, False, lingkup=NASIONAL, tahap=tahap((DITERAPKAN, C), (DITERAPKAN, D)))],
    partisipasi=[Partisipasi("a", A, jenis=USULAN, tahap=tahap((DITERIMA, B))), Partisipasi("b", A, jenis=MUSRENBANG)],
)
BARIS = [v for n in dir(f) if isinstance(v := getattr(f, n), Fakta) and v.subjek == (Prakarsa,)]
REKAM = (
    f.jumlah_inovasi,
    f.jumlah_inovasi_ditetapkan,
    f.jumlah_inovasi_diterapkan,
    f.lingkup_inovasi,
    f.jumlah_usulan_diterima,
)


def _kurang(benda: Any) -> Iterator[tuple[str, Any]]:
    """Everything less that can be known of an object, twice over."""
    for jalur, satu in forget(benda):
        yield jalur, satu
        yield from ((f"{jalur} {lagi}", dua) for lagi, dua in forget(satu))


def test_semua_fakta_baris_diuji() -> None:
    assert {v.nama for v in BARIS} == {
        *("banyak_rekan", "hari_mengikuti", "jam_mengikuti", "jenis_prakarsa", "lingkup_prakarsa", "peran_prakarsa"),
        *("prakarsa_berbukti", "prakarsa_diajukan", "prakarsa_diterapkan", "prakarsa_diterima", "prakarsa_ditetapkan"),
        *("prakarsa_membaik", "status_prakarsa", "tanggal_diterapkan", "tanggal_prakarsa"),
    }


@pytest.mark.parametrize("fakta", BARIS, ids=lambda v: v.nama)
def test_lupa_tidak_mengubah_baris(fakta: Fakta[Any]) -> None:
    for asal in (SATU, Partisipasi("a", A, jenis=USULAN)):
        assert [(j, b) for j, b in _kurang(asal) if contradicts(fakta(asal), fakta(b))] == []


@pytest.mark.parametrize("fakta", REKAM, ids=lambda v: v.nama)
def test_lupa_tidak_mengubah_rekam(fakta: Fakta[Any]) -> None:
    assert [j for j, p in _kurang(RINCI) if contradicts(fakta(RINCI), fakta(p))] == []


def test_lupa_tidak_mengubah_masa() -> None:
    def baca(p: Pegawai) -> tuple[Riwayat[Any], ...]:
        satu = f.banyak_prakarsa(p, dalam=tahun(1), bila=f.lingkup_prakarsa >= INSTANSI)
        dua = f.banyak_prakarsa(p, INOVASI, dalam=tahun(1), bila=f.prakarsa_diterapkan, sejak=f.tanggal_diterapkan)
        return satu, dua, f.lingkup_tertinggi(p, INOVASI, dalam=tahun(1), bila=f.prakarsa_diterapkan)

    asal = baca(RINCI)
    for jalur, p in _kurang(RINCI):
        assert [contradicts(a, b) for a, b in zip(asal, baca(p), strict=True)] == [None] * 3, jalur
