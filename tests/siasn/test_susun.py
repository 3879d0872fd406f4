"""What one row in doubt takes with it: itself, a piece, or its whole history; and whose rows they are."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from karier_asn.domain.fakta import tmt_jabatan
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.pegawai import JenisPegawai, Pegawai, Penugasan
from karier_asn.domain.rekam import JenisAngkaKredit
from karier_asn.domain.tingkat import Predikat
from karier_asn.siasn.induk import Terbaca
from karier_asn.siasn.pegawai import baca_pegawai
from karier_asn.siasn.temuan import Berat
from tests.siasn.contoh import dengan, kode_di, muat

TAK_TERBACA: tuple[Any, ...] = ([], {}, True, 1e99)
PADA = date(2026, 11, 21)


def tambah(huruf: str, titik: str, baris: int, **ubah: object) -> Terbaca:
    """Read a sample with one row more: a copy of one of its rows, changed."""
    jawaban = muat(huruf)
    data = jawaban[titik]["data"]
    data.append(data[baris] | {"id": "baru"} | ubah)
    return baca_pegawai(jawaban)


# --- rows that were deleted --------------------------------------------------------------------------------


@pytest.mark.parametrize("medan", ["deletedAt", "deleted_at"])
@pytest.mark.parametrize("kapan", ["2026-01-02T03:04:05.000Z", "2026-01-02 03:04:05", "02-01-2026", 1767322800])
def test_baris_yang_dihapus_tidak_dihitung(medan: str, kapan: object) -> None:
    hasil = tambah("a", "rw-golongan", 1, tmtGolongan="2025-04-01T00:00:00Z", **{medan: kapan})
    assert hasil.pegawai == baca_pegawai(muat("a")).pegawai
    assert [(t.jalur, t.berat) for t in hasil.temuan if t.kode == "TERHAPUS"] == [
        (f"rw-golongan[3].{medan}", Berat.INFO)
    ]


@pytest.mark.parametrize("nihil", ["0001-01-01T00:00:00Z", "01-01-0001", "", None])
def test_tanggal_hapus_yang_kosong_bukan_penghapusan(nihil: object) -> None:
    hasil = dengan("a", "rw-golongan", 1, deletedAt=nihil)
    assert hasil == baca_pegawai(muat("a"))


@pytest.mark.parametrize("kapan", [*TAK_TERBACA, "???"])
def test_penghapusan_yang_tak_terbaca_meragukan_barisnya(kapan: object) -> None:
    hasil = dengan("a", "rw-golongan", 1, deletedAt=kapan)
    assert hasil.pegawai.pangkat is None
    assert kode_di(hasil, "rw-golongan") == ["FORMAT", "TIDAK_DIKETAHUI"]


def test_semua_baris_dihapus_riwayatnya_kosong() -> None:
    hasil = dengan("h", "rw-cltn", 0, deletedAt="2026-01-02T03:04:05Z")
    assert hasil.pegawai.cltn == ()
    assert kode_di(hasil, "rw-cltn[0]") == ["TERHAPUS"]


def test_data_utama_yang_dihapus_tidak_diketahui() -> None:
    hasil = dengan("a", "data-utama", None, deletedAt="2026-01-02T03:04:05Z")
    assert hasil.pegawai.nip is None
    assert kode_di(hasil, "data-utama") == ["TERHAPUS"]


# --- unreadable is not empty -------------------------------------------------------------------------------


@pytest.mark.parametrize("rusak", [*TAK_TERBACA, "???"])
@pytest.mark.parametrize(
    ("huruf", "titik", "medan", "riwayat"),
    [
        ("d", "rw-jabatan", "jenisPenugasanId", "jabatan"),
        ("e", "rw-hukdis", "skPembatalanTanggal", "hukuman"),
        ("h", "rw-cltn", "tanggalAkhir", "cltn"),
        ("h", "rw-cltn", "tanggalAktif", "cltn"),
        ("a", "rw-kursus", "jenisDiklatId", "pelatihan"),
    ],
)
def test_yang_kosongnya_bermakna(huruf: str, titik: str, medan: str, riwayat: str, rusak: object) -> None:
    hasil = dengan(huruf, titik, 0, **{medan: rusak})
    assert getattr(hasil.pegawai, riwayat) is None
    assert kode_di(hasil, titik)


@pytest.mark.parametrize("rusak", TAK_TERBACA)
@pytest.mark.parametrize(
    ("huruf", "titik", "medan", "riwayat"),
    [
        ("e", "rw-hukdis", "skPembatalanNomor", "hukuman"),
        ("a", "rw-kursus", "noSertipikat", "pelatihan"),
        ("c", "rw-diklat", "nomor", "pelatihan"),
        ("a", "rw-golongan", "nipBaru", "pangkat"),
    ],
)
def test_teks_yang_kosongnya_bermakna(huruf: str, titik: str, medan: str, riwayat: str, rusak: object) -> None:
    hasil = dengan(huruf, titik, 0, **{medan: rusak})
    assert getattr(hasil.pegawai, riwayat) is None
    assert kode_di(hasil, titik)


@pytest.mark.parametrize("rusak", [*TAK_TERBACA, "???"])
def test_eselon_pelaksana_yang_tak_terbaca(rusak: object) -> None:
    """Of a pelaksana no eselon says that there is none; an unreadable one leaves his level open."""
    hasil = dengan("b", "rw-jabatan", 0, eselonId=rusak)
    assert [t.jabatan.jenjang for t in hasil.pegawai.jabatan or ()] == [None]
    hasil = dengan("b", "rw-jabatan", 0, eselonId="")
    assert [t.jabatan.jenjang for t in hasil.pegawai.jabatan or ()] == [Jenjang.PELAKSANA]


@pytest.mark.parametrize("rusak", [*TAK_TERBACA, "???"])
def test_nama_jabatan_yang_tak_terbaca_bukan_jabatan_baru(rusak: object) -> None:
    """Since when he has been in the post is not known; that he holds one of that level is."""
    jawaban = muat("c")
    terakhir = jawaban["rw-jabatan"]["data"][-1]
    sambung = terakhir | {"id": "baru", "tmtJabatan": "01-02-2024"}
    jawaban["rw-jabatan"]["data"].append(sambung | {"namaJabatan": rusak})
    p = complete(baca_pegawai(jawaban).pegawai)
    assert p.jabatan is not None
    assert (p.jabatan[-1].jabatan.nama, p.jabatan[-1].jabatan.jenjang) == ("", Jenjang.PENGAWAS)
    assert tmt_jabatan(p).pada(PADA) is None
    assert tmt_jabatan(p).pada(date(2023, 1, 1)) == date(2022, 2, 1)


def test_nama_jabatan_yang_hanya_lain_penulisannya_jabatan_yang_sama() -> None:
    jawaban = muat("c")
    terakhir = jawaban["rw-jabatan"]["data"][-1]
    nama = next(terakhir[m] for m in ("namaJabatan", "jabatanStrukturalNama") if terakhir.get(m))
    jawaban["rw-jabatan"]["data"].append(
        terakhir | {"id": "baru", "tmtJabatan": "01-02-2024", "namaJabatan": f" {nama.title()}  "}
    )
    assert tmt_jabatan(complete(baca_pegawai(jawaban).pegawai)).pada(PADA) == date(2022, 2, 1)


@pytest.mark.parametrize("rusak", [*TAK_TERBACA, "???"])
def test_tmt_pns_calon_yang_tak_terbaca_membuka_statusnya(rusak: object) -> None:
    hasil = dengan("a", "data-utama", None, statusPegawai="CPNS", tmtPns=rusak)
    assert hasil.pegawai.jenis is None
    assert dengan("a", "data-utama", None, statusPegawai="CPNS", tmtPns="").pegawai.jenis is JenisPegawai.CPNS


@pytest.mark.parametrize("rusak", TAK_TERBACA)
def test_jabatan_data_utama_yang_tak_terbaca_bukan_tanpa_jabatan(rusak: object) -> None:
    kosong = {"code": 0, "data": "Data tidak ditemukan"}
    jawaban = {**muat("a"), "rw-jabatan": kosong}
    jawaban["data-utama"]["data"]["jabatanNama"] = rusak
    assert baca_pegawai(jawaban).pegawai.jabatan is None
    assert baca_pegawai({**jawaban, "data-utama": {"Error": "true"}}).pegawai.jabatan is None


@pytest.mark.parametrize("rusak", [[], "???"])
def test_bendera_yang_tak_terbaca_tidak_menentukan_jenis_pak(rusak: object) -> None:
    hasil = dengan("a", "rw-angkakredit", 0, isIntegrasi=rusak, isKonversi="1")
    hanya = dengan("a", "rw-angkakredit", 0, isIntegrasi="", isKonversi="1")
    assert [k.jenis for k in hasil.pegawai.angka_kredit or ()].count(None) == 1
    assert None not in {k.jenis for k in hanya.pegawai.angka_kredit or ()}
    assert JenisAngkaKredit.KONVERSI in {k.jenis for k in hanya.pegawai.angka_kredit or ()}


PECAT: dict[str, object] = {"jenisHukuman": "11", "jenisHukumanNama": "", "jenisTingkatHukumanId": "B"}


@pytest.mark.parametrize(
    ("ubah", "terbuka"),
    [
        (PECAT, False),  # the row itself says so
        (PECAT | {"hukumanTanggal": []}, True),
        (PECAT | {"jenisHukuman": []}, True),
        (PECAT | {"jenisHukuman": "???", "jenisTingkatHukumanId": ""}, True),
        (PECAT | {"jenisHukuman": []} | {"jenisTingkatHukumanId": "S"}, False),
        (PECAT | {"jenisHukuman": "", "jenisTingkatHukumanId": "B"}, False),
    ],
)
def test_pemberhentian_yang_tak_terbaca_membuka_kedudukan(ubah: dict[str, object], terbuka: bool) -> None:
    hasil = dengan("e", "rw-hukdis", 0, **ubah)
    assert (hasil.pegawai.kedudukan_hukum is None) is terbuka
    assert ("mungkin pemberhentian" in "".join(t.pesan for t in hasil.temuan if t.jalur == "rw-hukdis")) is terbuka


# --- whose rows --------------------------------------------------------------------------------------------


def test_tanpa_nip_data_utama_baris_harus_sepakat() -> None:
    """Rows of two people in a record of which nobody knows whose it is."""
    jawaban = muat("a")
    jawaban["data-utama"]["data"]["nipBaru"] = []
    semua = baca_pegawai(jawaban).pegawai
    assert semua.pangkat == baca_pegawai(muat("a")).pegawai.pangkat
    jawaban["rw-golongan"]["data"][0]["nipBaru"] = "197508202003011901"
    hasil = baca_pegawai(jawaban)
    assert (hasil.pegawai.pangkat, hasil.pegawai.jabatan) == (None, None)
    assert hasil.pegawai.penilaian == semua.penilaian  # rows that name nobody


# --- one row in doubt, and its neighbours -------------------------------------------------------------------


def test_unit_yang_ditulis_dua_cara_saja_yang_diragukan() -> None:
    asli = baca_pegawai(muat("a")).pegawai
    hasil = tambah("a", "rw-jabatan", 1, unorNama="BADAN LAIN", namaUnor="BADAN LAIN")
    assert asli.jabatan is not None
    assert hasil.pegawai.jabatan is not None
    unit = {t.tmt: t.jabatan.unit for t in asli.jabatan}
    diragukan = [t for t in hasil.pegawai.jabatan if t.jabatan.unit is None]
    assert [t.jabatan.unit for t in hasil.pegawai.jabatan if t not in diragukan] == [
        u for d, u in unit.items() if d not in {t.tmt for t in diragukan}
    ]
    assert [(t.tmt, t.jabatan.nama, t.jabatan.jenjang) for t in hasil.pegawai.jabatan] == [
        (t.tmt, t.jabatan.nama, t.jabatan.jenjang) for t in asli.jabatan
    ]
    assert len(diragukan) == 1
    (temuan,) = (t for t in hasil.temuan if t.kode == "BENTROK")
    assert temuan.jalur == "rw-jabatan[1,3]"
    assert "berbeda pada unit;" in temuan.pesan


def test_dua_jabatan_pada_satu_hari_tetap_tidak_diketahui() -> None:
    hasil = tambah("a", "rw-jabatan", 1, namaJabatan="JABATAN LAIN", jabatanFungsionalNama="JABATAN LAIN")
    assert hasil.pegawai.jabatan is None
    assert [t.kode for t in hasil.temuan if t.jalur == "rw-jabatan"] == ["BENTROK"]


def test_eselon_pelaksana_yang_diragukan_tidak_dikosongkan() -> None:
    """Empty, it would say that there is none."""
    hasil = tambah("b", "rw-jabatan", 0, jenisJabatan="1", eselonId="51", jenisPenugasanId="D")
    assert hasil.pegawai.jabatan is None


def test_satu_tahun_skp_yang_dua_saja_yang_diragukan() -> None:
    hasil = tambah("a", "rw-skp22", 0, kuadranKinerja="KURANG", KuadranKinerjaNilai=4)
    assert [(n.tahun, n.predikat) for n in hasil.pegawai.penilaian or ()] == [
        (2022, None),
        (2023, Predikat.BAIK),
        (2024, Predikat.SANGAT_BAIK),
        (2025, Predikat.BAIK),
    ]
    assert "rw-skp22[0,4]" in {t.jalur for t in hasil.temuan if t.kode == "BENTROK"}


def test_masa_kerja_pangkat_yang_dua_saja_yang_diragukan() -> None:
    hasil = tambah("a", "rw-golongan", 1, masaKerjaGolonganTahun="9")
    masa_kerja = [k.masa_kerja for k in hasil.pegawai.pangkat or ()]
    assert masa_kerja.count(None) == 1
    assert isinstance(masa_kerja[-1], MasaKerja)


def test_sertifikat_dengan_nama_lain_penulisan_satu_baris() -> None:
    jawaban = muat("a")
    nama = jawaban["rw-kursus"]["data"][0]["namaKursus"]
    for urutan in (1, -1):
        dua = [jawaban["rw-kursus"]["data"][0], jawaban["rw-kursus"]["data"][0] | {"namaKursus": nama.lower()}]
        hasil = baca_pegawai({**jawaban, "rw-kursus": {"code": 1, "data": dua[::urutan]}})
        assert [k.nama for k in hasil.pegawai.pelatihan or ()] == [nama]
        assert kode_di(hasil, "rw-kursus") == ["GANDA"]


@pytest.mark.parametrize("ubah", [{}, {"tanggalSelesaiKursus": ""}, {"jumlahJam": ""}])
def test_satu_baris_kursus_dengan_nama_lain_penulisan(ubah: dict[str, object]) -> None:
    """Without the number of a certificate its id tells, whatever else is missing."""
    jawaban = muat("a")
    satu = jawaban["rw-kursus"]["data"][0] | {"noSertipikat": "", **ubah}
    jawaban["rw-kursus"]["data"] = [satu, satu | {"namaKursus": satu["namaKursus"].lower()}]
    hasil = baca_pegawai(jawaban)
    assert len(hasil.pegawai.pelatihan or ()) == 1
    assert [t.jalur for t in hasil.temuan if t.kode == "GANDA"] == ["rw-kursus[0..1].noSertipikat"]


def test_jabatan_tanpa_nama_tidak_diketahui_satu_jabatan() -> None:
    def masa(*nama: str) -> object:
        baris = [Penugasan(Jabatan(n, Jenjang.PENGAWAS, unit="U"), date(2020 + i, 1, 1)) for i, n in enumerate(nama)]
        return tmt_jabatan(complete(Pegawai(jabatan=baris))).pada(PADA)

    assert masa("A", "A") == masa("A", " a") == date(2020, 1, 1)
    assert masa("A", "B") == date(2021, 1, 1)
    assert masa("A", "") is masa("", "") is None
