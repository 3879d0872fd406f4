"""Days as cells of spreadsheets have them: read where one day only can be meant."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.siasn import tanggal
from karier_asn.siasn.medan import BarisSiasn, TanpaIsi, diketahui
from karier_asn.siasn.nominatif import baca_nominatif
from karier_asn.siasn.temuan import Berat, Catatan

BULAN = [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
]
HARI = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
PENUH = [
    "{d:02}-{m:02}-{y}",
    "{y}-{m:02}-{d:02}",
    "{y}/{m}/{d}",
    "{d}.{m}.{y}",
    "{d} {bulan} {y}",
    "{d:02}-{pendek}-{y}",
    "{hari}, {d} {bulan} {y}",
    "{hari} {d:02}-{m:02}-{y}",
    "Tanggal {d} {bulan} {y}",
    "{d:02}-{m:02}-{y} 00:00:00",
    "{bulan} {d}, {y}",
]


def tulis(bentuk: str, h: date) -> str:
    bulan = BULAN[h.month - 1]
    return bentuk.format(d=h.day, m=h.month, y=h.year, bulan=bulan, pendek=bulan[:3], hari=HARI[h.weekday()])


@given(st.dates(date(1930, 1, 1), date(2100, 1, 1)), st.sampled_from(PENUH), st.booleans())
def test_yang_berarti_satu_hari_terbaca(hari: date, bentuk: str, besar: bool) -> None:
    teks = tulis(bentuk, hari)
    assert tanggal.baca(teks.upper() if besar else teks).hari == hari


@given(st.dates(date(1930, 1, 1), date(2100, 1, 1)))
def test_garis_miring_hanya_bila_satu_hari_yang_mungkin(hari: date) -> None:
    terbaca = tanggal.baca(f"{hari.day}/{hari.month}/{hari.year}")
    satu = hari.day > 12 or hari.day == hari.month
    assert terbaca.hari == (hari if satu else None)
    assert bool(terbaca.sebab) is not satu


@given(st.dates(date(1930, 1, 1), date(2100, 1, 1)), st.sampled_from(HARI))
def test_nama_hari_yang_lain_tidak_terbaca(hari: date, nama: str) -> None:
    cocok = HARI[hari.weekday()] == nama
    assert tanggal.baca(f"{nama}, {hari.day} {BULAN[hari.month - 1]} {hari.year}").hari == (hari if cocok else None)


@pytest.mark.parametrize("isi", [44652, 44652.0, "44652", "44652.0"])
def test_nomor_seri_tidak_ditebak(isi: str | float) -> None:
    terbaca = tanggal.baca(isi)
    assert terbaca.hari is None
    assert "ekspor kolomnya sebagai teks" in terbaca.sebab


@pytest.mark.parametrize(
    "teks", ["01-Apr-22", "1/4/22", "1 Mai 2022", "2022-04-01 17:00", "31/04/2022", "April 2022", "x"]
)
def test_selebihnya_tidak_terbaca(teks: str) -> None:
    assert tanggal.baca(teks).hari is None


@pytest.mark.parametrize(
    ("isi", "hari"),
    [
        (date(2022, 4, 1), date(2022, 4, 1)),
        (datetime(2022, 4, 1), date(2022, 4, 1)),  # noqa: DTZ001 - a cell has no time zone
        (datetime(2022, 4, 1, tzinfo=UTC), date(2022, 4, 1)),
        (datetime(2022, 3, 31, 17, tzinfo=UTC), None),
        (date(1000, 1, 1), None),
    ],
)
def test_sel_tanggal(isi: date, hari: date | None) -> None:
    catatan = Catatan()
    assert diketahui(BarisSiasn({"x": isi}, "x", catatan).tanggal("x")) == hari
    (temuan,) = catatan.hasil()
    assert (temuan.kode, temuan.berat) == ("FORMAT", Berat.INFO if hari else Berat.PERINGATAN)


@pytest.mark.parametrize("kosong", ["01-01-0001", "1/1/0001", "0001-01-01T00:00:00Z", "0000-00-00", ""])
def test_tanggal_kosong_bukan_tanggal_yang_salah(kosong: str) -> None:
    catatan = Catatan()
    assert BarisSiasn({"x": kosong}, "x", catatan).tanggal("x") is TanpaIsi.KOSONG
    assert catatan.hasil() == ()


class Kosong(datetime):
    """A cell as NaT of pandas is one: a datetime that equals nothing."""

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, lain: object) -> bool:
        return False

    def __ne__(self, lain: object) -> bool:
        return True


def test_sel_tanggal_yang_kosong() -> None:
    catatan = Catatan()
    assert BarisSiasn({"x": Kosong(2022, 4, 1)}, "x", catatan).tanggal("x") is TanpaIsi.KOSONG
    assert catatan.hasil() == ()


def test_tanggal_lahir_tidak_tampak_dalam_temuan() -> None:
    for isi in ("1990-03-14", "3/4/1990", "Senin, 14 Maret 1990", date(1990, 3, 14)):
        assert "1990" not in repr(baca_nominatif({"tanggal_lahir": isi}).temuan)


def test_baris_dari_lembar_kerja() -> None:
    """What a reader of spreadsheets gives: real dates, whole numbers as fractions, codes and a cut NIP as numbers."""
    baris: dict[str, object] = {
        "nip_baru": 199003142015032000,
        "nama": "Contoh",
        "status_cpns_pns": "P",
        "tanggal_lahir": datetime(1990, 3, 14),  # noqa: DTZ001
        "tmt_cpns": datetime(2015, 3, 1),  # noqa: DTZ001
        "tmt_pns": "Selasa, 1 Maret 2016",
        "gol_akhir_id": None,
        "gol_akhir_nama": "Penata (III/c)",
        "tmt_golongan": "1 April 2023",
        "mk_tahun": 8.0,
        "mk_bulan": 1.0,
        "jenis_jabatan_id": 2.0,
        "jabatan_nama": "Analis SDM Aparatur Ahli Muda",
        "tmt_jabatan": date(2023, 1, 1),
        "tingkat_pendidikan_id": 40.0,
        "tahun_lulus": 2013.0,
        "kedudukan_hukum_id": 1,
        "kedudukan_hukum_nama": "Aktif",
        "is_valid_nik": 0,
    }
    hasil = baca_nominatif(baris)
    p = hasil.pegawai
    assert p.pangkat is not None
    assert (p.pangkat[0].golongan.value, p.pangkat[0].tmt) == ("III/c", date(2023, 4, 1))
    assert p.jabatan is not None
    assert p.jabatan[0].tmt == date(2023, 1, 1)
    assert p.tmt_pns == date(2016, 3, 1)
    assert p.pendidikan is not None
    assert p.nip is not None
    assert p.nip.terpotong
    assert [t.jalur for t in hasil.temuan if t.berat is not Berat.INFO] == [
        "nominatif.nip_baru",
        "nominatif.gelar_belakang",
        "nominatif.nik, is_valid_nik",
    ]
