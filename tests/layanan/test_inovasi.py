"""What one person set going and took part in, and what a unit did."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from karier_asn import (
    Antara,
    BelumDiatur,
    Cara,
    GalatBentuk,
    GalatTanya,
    Jabatan,
    Jenjang,
    Pegawai,
    Peraturan,
    Riwayat,
    evaluate,
    explain,
    fakta,
    perketat,
    syarat,
    tahun,
)
from karier_asn.dokumen import read_document, to_json
from karier_asn.domain import (
    AnakTangga,
    ArahDampak,
    BuktiPrakarsa,
    DampakPrakarsa,
    HadirPrakarsa,
    Inovasi,
    JenisPrakarsa,
    LingkupPrakarsa,
    Partisipasi,
    PedomanInovasi,
    PeranPrakarsa,
    RekanPrakarsa,
    StatusPrakarsa,
    TahapPrakarsa,
    Tangga,
)
from karier_asn.domain.fakta import banyak_prakarsa, lingkup_prakarsa, prakarsa_diterapkan, tanggal_diterapkan
from karier_asn.inggris import INGGRIS
from karier_asn.layanan import inovasi
from karier_asn.layanan.inovasi import KesamaanPrakarsa
from karier_asn.rules import ADMINISTRATOR

HARI = date(2026, 11, 21)
PERWALI = Peraturan("Perwali Contoh 3/2026", "Inovasi", date(2026, 1, 2), Cara.INSTANSI, HARI)
LAMPIRAN = PERWALI / "Lampiran"
NASIONAL = lingkup_prakarsa >= LingkupPrakarsa.NASIONAL
PEDOMAN = PedomanInovasi(
    PERWALI / "Pasal 4",
    {
        JenisPrakarsa.INOVASI: Tangga(
            "inovasi",
            LAMPIRAN,
            (AnakTangga(NASIONAL, Decimal(9)), AnakTangga(prakarsa_diterapkan, Decimal(5))),
            Decimal(1),
        )
    },
    Decimal(20),
)
LENGKAP = Inovasi(
    "Antrean daring",
    date(2025, 3, 3),
    True,
    sampai=date(2026, 3, 3),
    nomor="INV-7",
    peran=PeranPrakarsa.PENGGAGAS,
    bersama=[RekanPrakarsa("R-2", PeranPrakarsa.ANGGOTA), RekanPrakarsa("R-3")],
    bukti=[BuktiPrakarsa("Laporan", "12/2025", "https://contoh.go.id/12"), BuktiPrakarsa("Piagam")],
    tahap=[
        TahapPrakarsa(StatusPrakarsa.DIAJUKAN, date(2025, 3, 10), "Kepala Seksi"),
        TahapPrakarsa(StatusPrakarsa.DITERAPKAN, date(2025, 7, 1)),
    ],
    lingkup=LingkupPrakarsa.INSTANSI,
    dampak=[
        DampakPrakarsa("waktu tunggu", Decimal(90), Decimal(36), "menit", ArahDampak.LEBIH_KECIL),
        DampakPrakarsa("biaya", Decimal(3), Decimal(3)),
        DampakPrakarsa("keluhan", Decimal(3)),
    ],
    hari=[HadirPrakarsa(date(2025, 3, 3), Decimal(3)), HadirPrakarsa(date(2025, 3, 4), Decimal("1.5"))],
)
KOSONG = Inovasi("Loket keliling", date(2026, 2, 2), bersama=[], bukti=[], tahap=[], dampak=[], hari=[])


# --- one person ----------------------------------------------------------------------------------------------


def test_seorang() -> None:
    p = Pegawai(inovasi=[LENGKAP, KOSONG], partisipasi=[Partisipasi("Forum", hari=[HadirPrakarsa(date(2026, 3, 4))])])
    assert inovasi.review(p, 2025, 2026, HARI, pedoman=PEDOMAN).report().splitlines() == [
        "inovasi dan partisipasi 2025 sampai 2026   pada 2026-11-21",
        "  inovasi: Antrean daring (INV-7)",
        "    sejak 2025-03-03 sampai 2026-03-02",
        "    peran: penggagas",
        "    bersama: R-2 (anggota); R-3",
        "    tahap: diajukan 2025-03-10 (Kepala Seksi); diterapkan 2025-07-01",
        "    ditetapkan pimpinan unit kerja: ya",
        "    lingkup: instansi",
        "    bukti: Laporan 12/2025 https://contoh.go.id/12; Piagam",
        "    dampak: waktu tunggu 90 menjadi 36 menit (membaik)",
        "    dampak: biaya 3 menjadi 3 (tidak membaik)",
        "    dampak: keluhan 3 menjadi belum ada data (belum diketahui membaik atau tidak)",
        "    hari mengikuti: 2; jam: 4,5",
        "    poin: 5 (Perwali Contoh 3/2026 Lampiran)",
        "      ✗ lingkup prakarsa paling rendah nasional: 9",
        "      ✓ diterapkan: 5",
        "  inovasi: Loket keliling",
        "    sejak 2026-02-02",
        "    bersama: sendiri",
        "    tahap: belum diajukan",
        "    bukti: tidak ada",
        "    dampak: tidak diukur",
        "    hari mengikuti: 0; jam: 0",
        "    belum ada data: akhirnya, nomor, peran, penetapan pimpinan unit kerja, lingkup",
        "    poin: antara 1 dan 9 (Perwali Contoh 3/2026 Lampiran)",
        "      ? lingkup prakarsa paling rendah nasional: 9",
        "      ✗ diterapkan: 5",
        "      selainnya: 1",
        "  jenis belum diketahui: Forum",
        "    hari mengikuti: 1; jam: belum ada data",
        "    belum ada data: jenis, hari pertama, akhirnya, nomor, peran, bersama siapa, bukti, tahap, lingkup, dampak",
        "    poin: 0 (jenis ini tidak dinilai pedoman)",
        "  poin 2025: 5, paling banyak 20 (Perwali Contoh 3/2026 Pasal 4)",
        "  poin 2026: antara 1 dan 9, paling banyak 20 (Perwali Contoh 3/2026 Pasal 4)",
    ]


def test_tanpa_apa_apa() -> None:
    kepala = "inovasi dan partisipasi 2026 sampai 2026   pada 2026-11-21"
    assert inovasi.review(Pegawai(inovasi=[LENGKAP], partisipasi=[]), 2026, 2026, HARI).report() == (
        f"{kepala}\n  tidak ada yang tercatat dalam masa itu"
    )
    assert inovasi.review(Pegawai(inovasi=[]), 2026, 2026, HARI).report() == (
        f"{kepala}\n  riwayat partisipasi belum ada data"
    )
    bebas = PedomanInovasi(PEDOMAN.dasar, PEDOMAN.tangga)
    assert inovasi.review(Pegawai(), 2026, 2026, HARI, pedoman=bebas).report() == (
        f"{kepala}\n  riwayat inovasi belum ada data\n  riwayat partisipasi belum ada data\n"
        "  poin 2026: paling sedikit 0 (Perwali Contoh 3/2026 Pasal 4)"
    )


def test_tanpa_pedoman() -> None:
    antre = sama("7", PeranPrakarsa.KETUA, "R-2", sampai=date(2026, 3, 1))
    assert inovasi.review(Pegawai(inovasi=[antre], partisipasi=[]), 2026, 2026, HARI).report().splitlines()[1:] == [
        "  inovasi: Antrean daring (7)",
        "    sejak 2026-02-02 sampai 2026-02-28",
        "    peran: ketua",
        "    bersama: R-2",
        "    belum ada data: bukti, tahap, penetapan pimpinan unit kerja, lingkup, dampak, hari mengikuti",
    ]


def test_dalam_bahasa_inggris() -> None:
    p = Pegawai(inovasi=[LENGKAP], partisipasi=[])
    teks = inovasi.review(p, 2025, 2025, HARI, pedoman=PEDOMAN).report(INGGRIS)
    assert "    dampak" not in teks
    assert "    effect: waktu tunggu 90 to 36 menit (better)" in teks
    assert "      ✓ applied: 5" in teks
    assert "    stages: put forward 2025-03-10 (Kepala Seksi); applied 2025-07-01" in teks


def test_tahun_dan_hari() -> None:
    """By the year in which it begins; what begins after the day asked is not told."""
    semua = [date(2024, 12, 31), date(2025, 1, 1), date(2026, 12, 31), date(2027, 1, 1), HARI, None]
    p = Pegawai(inovasi=[Inovasi("a", d) for d in semua], partisipasi=[])
    hari = [b.tanggal for b in inovasi.review(p, 2025, 2026, HARI).baris]
    assert hari == [date(2025, 1, 1), HARI, None]
    kelak = [b.tanggal for b in inovasi.review(p, 2025, 2026, date(2027, 6, 1)).baris]
    assert kelak == [date(2025, 1, 1), HARI, date(2026, 12, 31), None]


@pytest.mark.parametrize("hingga", [2024, 2125])
def test_tahun_terbalik(hingga: int) -> None:
    for tanya in (lambda: inovasi.review(Pegawai(), 2025, hingga, HARI), lambda: inovasi.tally({}, 2025, hingga, HARI)):
        with pytest.raises(GalatBentuk) as info:
            tanya()
        assert [m.jalur for m in info.value.masalah] == ["hingga"]
    assert inovasi.review(Pegawai(), 2025, 2124, HARI).hingga == 2124


def test_hari_yang_tidak_dapat_ditanya() -> None:
    with pytest.raises(GalatTanya):
        inovasi.review(Pegawai(), 2025, 2025, date.max)
    with pytest.raises(GalatTanya):
        inovasi.tally({}, 2025, 2025, date.max)
    with pytest.raises(BelumDiatur):
        inovasi.review(Pegawai(), 2025, 2025, date(2025, 12, 31), pedoman=PEDOMAN)


def test_sebagai_data() -> None:
    p = Pegawai(inovasi=[LENGKAP], partisipasi=[Partisipasi("Forum")])
    isi: Any = read_document(to_json(inovasi.review(p, 2025, 2026, HARI, pedoman=PEDOMAN), rujukan="R-1"))
    satu, dua = isi.baris
    assert (isi.rujukan, isi.belum, isi.dasar.peraturan) == ("R-1", (), "Perwali Contoh 3/2026")
    assert (satu.jenis, satu.status, satu.skor.nilai, satu.belum) == (
        JenisPrakarsa.INOVASI,
        StatusPrakarsa.DITERAPKAN,
        "5",
        (),
    )
    assert [d.membaik for d in satu.dampak] == [True, False, None]
    assert [(a.syarat, a.status.value) for t in satu.terukur for a in t.anak] == [
        ("lingkup prakarsa paling rendah nasional", "TMS"),
        ("diterapkan", "MS"),
    ]
    assert (dua.jenis, dua.status, dua.skor.nilai, dua.terukur) == (None, None, "0", ())
    assert dua.belum[:2] == ("jenis", "tanggal")
    assert dua.dampak is None
    assert [(x.tahun, x.jumlah.nilai, x.nilai.nilai) for x in isi.poin] == [(2025, "5", "5"), (2026, "0", "0")]
    tanpa: Any = read_document(to_json(inovasi.review(Pegawai(inovasi=[KOSONG]), 2026, 2026, HARI)))
    assert (tanpa.poin, tanpa.dasar, tanpa.peraturan, tanpa.belum) == ((), None, {}, ("partisipasi",))
    assert (tanpa.baris[0].skor, tanpa.baris[0].terukur) == (None, ())


def test_status_seorang() -> None:
    tinjauan = inovasi.review(Pegawai(inovasi=[LENGKAP, KOSONG, Inovasi("a")]), 2025, 2026, HARI)
    assert [tinjauan.status(b) for b in tinjauan.baris] == [
        StatusPrakarsa.DITERAPKAN,
        StatusPrakarsa.BELUM_DIAJUKAN,
        None,
    ]


# --- a unit --------------------------------------------------------------------------------------------------


def sama(nomor: str | None, peran: PeranPrakarsa | None = None, *rekan: str, **isi: Any) -> Inovasi:
    """An innovation as one of its authors has it."""
    isi = dict[str, Any](tanggal=date(2026, 2, 2), nama="Antrean daring") | isi
    return Inovasi(nomor=nomor, peran=peran, bersama=[RekanPrakarsa(r) for r in rekan], **isi)


TERAP = (TahapPrakarsa(StatusPrakarsa.DITERAPKAN, date(2026, 5, 4)),)
AJUKAN = (TahapPrakarsa(StatusPrakarsa.DIAJUKAN, date(2026, 3, 2)),)
UNIT = {
    "A": Pegawai(
        inovasi=[sama("7", PeranPrakarsa.PENGGAGAS, "B", "luar", tahap=AJUKAN)],
        partisipasi=[Partisipasi("Musrenbang", date(2025, 2, 3), jenis=JenisPrakarsa.MUSRENBANG, tahap=[], nomor="7")],
    ),
    "B": Pegawai(inovasi=[sama("7", PeranPrakarsa.ANGGOTA, "C", nama="ANTREAN  daring", tahap=TERAP)]),
    "C": Pegawai(inovasi=[], partisipasi=[]),
    "D": Pegawai(inovasi=[], partisipasi=[]),
    "E": Pegawai(inovasi=[], partisipasi=[Partisipasi("Forum")]),
    "F": Pegawai(inovasi=[]),
}


def test_unit() -> None:
    rekap = inovasi.tally(UNIT, 2025, 2026, HARI, kesamaan=KesamaanPrakarsa.NOMOR)
    assert rekap.report().splitlines() == [
        "inovasi dan partisipasi unit 2025 sampai 2026: 6 pegawai   pada 2026-11-21",
        "  berperan: 3 (A, B, C)",
        "  belum berperan: 1",
        "  belum ada data: 2",
        "  berperan bersama mereka, di luar unit: 1",
        "  pegawai menurut peran:",
        "    penggagas: 1",
        "    anggota: 1",
        "  menurut jenis:",
        "    inovasi: 1",
        "    musrenbang: 1",
        "    belum ada data: 1",
        "  menurut status:",
        "    belum diajukan: 1",
        "    diterapkan: 1",
        "    belum ada data: 1",
        "  menurut tahun:",
        "    2025: 1",
        "    2026: 1",
        "    belum ada data: 1",
    ]
    teks = rekap.report(INGGRIS).splitlines()
    assert teks[:3] == [
        "innovation and participation of the unit 2025 to 2026: 6 employees   on 2026-11-21",
        "  took part: 3 (A, B, C)",
        "  not yet: 1",
    ]


def test_unit_kosong() -> None:
    assert inovasi.tally({"D": UNIT["D"]}, 2026, 2026, HARI).report().splitlines()[1:] == [
        "  berperan: 0",
        "  belum berperan: 1",
    ]


def test_satu_benda_banyak_orang() -> None:
    """By number, or by name however it is spelled, or each row by itself."""
    hanya = {r: Pegawai(inovasi=p.inovasi) for r, p in UNIT.items()}
    for kesamaan, banyak in ((KesamaanPrakarsa.NOMOR, 1), (KesamaanPrakarsa.NAMA, 1), (None, 2)):
        rekap = inovasi.tally(hanya, 2026, 2026, HARI, kesamaan=kesamaan)
        assert rekap.banyak() == rekap.banyak(JenisPrakarsa.INOVASI) == banyak
        assert rekap.banyak(status=StatusPrakarsa.DITERAPKAN) == 1
        assert rekap.banyak(status=StatusPrakarsa.DIAJUKAN) == banyak - 1
        assert rekap.banyak(JenisPrakarsa.INOVASI, status=StatusPrakarsa.DITERAPKAN, tahun=2026) == 1
        assert rekap.banyak(JenisPrakarsa.USULAN) == rekap.banyak(tahun=2025) == 0


def test_yang_tanpa_nomor() -> None:
    """It may be one of those counted, or another; if there is nothing else there is one at least."""
    tanpa = {"X": Pegawai(inovasi=[sama(None)]), "Y": Pegawai(inovasi=[sama("")])}
    rekap = inovasi.tally(tanpa, 2026, 2026, HARI, kesamaan=KesamaanPrakarsa.NOMOR)
    assert rekap.banyak(JenisPrakarsa.INOVASI) == Antara(1, 2)
    satu = inovasi.tally({"X": tanpa["X"]}, 2026, 2026, HARI, kesamaan=KesamaanPrakarsa.NOMOR)
    assert satu.banyak(JenisPrakarsa.INOVASI) == 1
    semua = inovasi.tally(tanpa | {"A": UNIT["A"]}, 2026, 2026, HARI, kesamaan=KesamaanPrakarsa.NOMOR)
    assert semua.banyak(JenisPrakarsa.INOVASI) == Antara(1, 3)
    assert "    inovasi: antara 1 dan 3" in semua.report().splitlines()


@pytest.mark.parametrize(
    ("kiri", "kanan", "status", "tahun_"),
    [
        ({"tahap": None}, {"tahap": TERAP}, StatusPrakarsa.DITERAPKAN, 2026),
        ({"tahap": AJUKAN}, {"tahap": TERAP}, StatusPrakarsa.DITERAPKAN, 2026),
        ({"tahap": AJUKAN}, {"tahap": AJUKAN}, StatusPrakarsa.DIAJUKAN, 2026),
        ({"tahap": None}, {"tahap": None}, None, 2026),
        ({"tanggal": date(2026, 1, 5)}, {"tanggal": date(2025, 12, 31)}, None, 2025),
        ({"tanggal": None}, {"tanggal": date(2025, 12, 31)}, None, 2025),
        ({"tanggal": None}, {"tanggal": None}, None, None),
    ],
)
def test_dari_dua_baris(
    kiri: dict[str, Any], kanan: dict[str, Any], status: StatusPrakarsa | None, tahun_: int | None
) -> None:
    for a, b in ((kiri, kanan), (kanan, kiri)):
        unit = {"A": Pegawai(inovasi=[sama("7", **a)]), "B": Pegawai(inovasi=[sama("7", **b)])}
        (h,) = inovasi.tally(unit, 2025, 2026, HARI, kesamaan=KesamaanPrakarsa.NOMOR).hitungan
        assert (h.status, h.tahun, h.banyak, h.mungkin) == (status, tahun_, 1, 0)


def test_siapa_yang_berperan() -> None:
    """Nobody twice; a row without a day may be of another year, so it tells of nobody that he took part."""
    satu, dua = "199608082022041901", "19960808 202204 1 901"
    unit = {
        satu: Pegawai(),
        "A": Pegawai(inovasi=[sama("1", None, dua), sama("2", PeranPrakarsa.KETUA, dua)], partisipasi=[]),
        "B": Pegawai(inovasi=[sama("3", PeranPrakarsa.KETUA, "C", tanggal=None)], partisipasi=[]),
        "C": Pegawai(inovasi=[], partisipasi=[]),
    }
    rekap = inovasi.tally(unit, 2026, 2026, HARI)
    assert (rekap.berperan, rekap.belum, rekap.entah, rekap.luar) == ((satu, "A"), 1, 1, 0)
    assert rekap.peran == {PeranPrakarsa.KETUA: 1}
    rincian = Pegawai(
        inovasi=[
            Inovasi(
                "a", date(2026, 1, 5), peran=PeranPrakarsa.KETUA, bersama=[RekanPrakarsa("C", PeranPrakarsa.KETUA)]
            ),
            Inovasi("b", date(2026, 1, 6), peran=PeranPrakarsa.KETUA),
        ]
    )
    rekap = inovasi.tally(unit | {"D": rincian}, 2026, 2026, HARI)
    assert rekap.peran == {PeranPrakarsa.KETUA: 3}


def test_unit_sebagai_data() -> None:
    isi: Any = read_document(to_json(inovasi.tally(UNIT, 2025, 2026, HARI, kesamaan=KesamaanPrakarsa.NOMOR)))
    assert (isi.orang, isi.berperan, isi.belum, isi.entah, isi.luar) == (6, ("A", "B", "C"), 1, 2, 1)
    assert (isi.kesamaan, isi.peran) == (KesamaanPrakarsa.NOMOR, {"penggagas": 1, "anggota": 1})
    assert [(h.jenis and h.jenis.value, h.tahun, h.banyak.nilai) for h in isi.hitungan] == [
        ("inovasi", 2026, 1),
        ("musrenbang", 2025, 1),
        (None, None, 1),
    ]


# --- a rule of an agency -------------------------------------------------------------------------------------


@fakta("inovasi yang diterapkan dalam dua tahun terakhir")
def inovasi_dua_tahun(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """Innovations applied within two years."""
    jenis, diterapkan = JenisPrakarsa.INOVASI, tanggal_diterapkan
    return banyak_prakarsa(p, jenis, bila=prakarsa_diterapkan, dalam=tahun(2), sejak=diterapkan)


SATU_INOVASI = syarat(PERWALI / "Pasal 11", inovasi_dua_tahun >= 1)


@pytest.mark.parametrize(
    ("diterapkan", "pada", "putusan"),
    [
        (date(2026, 11, 21), HARI, "MS"),
        (date(2026, 11, 22), HARI, "TMS"),
        (date(2024, 11, 22), HARI, "MS"),
        (date(2024, 11, 21), HARI, "TMS"),
        (None, HARI, "BTL"),
    ],
)
def test_syarat_instansi(diterapkan: date | None, pada: date, putusan: str) -> None:
    tahap = [TahapPrakarsa(StatusPrakarsa.DITERAPKAN, diterapkan)]
    p = Pegawai(inovasi=[Inovasi("a", date(2020, 1, 1), tahap=tahap)])
    assert evaluate(SATU_INOVASI, p).pada(pada).name == putusan


def test_syarat_instansi_di_atas_hukum() -> None:
    aturan = perketat(ADMINISTRATOR, SATU_INOVASI, judul="diangkat di Kota Contoh")
    lowong = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR)
    assert "✗ Perwali Contoh 3/2026 Pasal 11" in explain(evaluate(aturan, Pegawai(inovasi=[]), lowong), HARI)
    assert "? Perwali Contoh 3/2026 Pasal 11" in explain(evaluate(aturan, Pegawai(), lowong), HARI)
