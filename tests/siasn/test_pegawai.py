"""The eight samples, read whole; and damaged ones, which must still be read."""

from __future__ import annotations

import copy
import pickle
import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import JenisPenugasan, Jenjang
from karier_asn.domain.kelengkapan import RIWAYAT as RIWAYAT_PEGAWAI
from karier_asn.domain.pegawai import Cltn, HukumanDisiplin, JenisPegawai, Pegawai
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.galat import GalatBentuk
from karier_asn.siasn.induk import Terbaca
from karier_asn.siasn.pegawai import baca_pegawai
from karier_asn.siasn.tabel import TabelJabatan
from karier_asn.siasn.temuan import Berat
from tests.siasn.contoh import HURUF, dengan, kode_di, muat, temuan_diharapkan_f

RIWAYAT = ("pangkat", "jabatan", "pendidikan", "penilaian", "pelatihan", "hukuman", "cltn")
DATA_UTAMA_KOSONG = ["COM_7", "ACC_5"]

# Rows per history in the order of RIWAYAT (None = unknown), and the codes of the findings.
HARAPAN: dict[str, tuple[tuple[int | None, ...], list[str]]] = {
    "a": ((3, 3, 1, 4, 3, 0, 0), DATA_UTAMA_KOSONG),
    "b": ((6, 1, 1, 4, 1, 0, 0), DATA_UTAMA_KOSONG),
    "c": ((4, 2, 2, 4, 3, 0, 0), DATA_UTAMA_KOSONG),
    "d": ((6, 5, 2, 4, 4, 0, 0), DATA_UTAMA_KOSONG),
    "e": ((4, 1, 1, 2, 0, 3, 0), [*DATA_UTAMA_KOSONG, "TIDAK_DIKETAHUI"]),
    "g": ((0, 1, 1, 2, 1, 0, 0), [*DATA_UTAMA_KOSONG, "KODE"]),
    "h": ((4, 2, 1, 3, 1, 0, 1), DATA_UTAMA_KOSONG),
}

PANGKAT_DAN_JABATAN_TERAKHIR = {
    "a": (Golongan.III_C, date(2023, 4, 1), Jenjang.AHLI_MUDA, date(2023, 1, 1)),
    "b": (Golongan.III_B, date(2023, 4, 1), Jenjang.PELAKSANA, date(2018, 2, 1)),
    "c": (Golongan.III_D, date(2021, 10, 1), Jenjang.PENGAWAS, date(2022, 2, 1)),
    "d": (Golongan.IV_B, date(2024, 4, 1), Jenjang.ADMINISTRATOR, date(2022, 9, 1)),
    "e": (Golongan.III_B, date(2023, 4, 1), Jenjang.PELAKSANA, date(2019, 5, 1)),
    "f": (Golongan.III_B, date(2018, 4, 1), Jenjang.PELAKSANA, date(2019, 1, 2)),
    "g": (None, None, Jenjang.AHLI_PERTAMA, date(2023, 5, 1)),
    "h": (Golongan.III_D, date(2024, 4, 1), Jenjang.AHLI_MUDA, date(2020, 8, 1)),
}


def jumlah_baris(pegawai: Pegawai) -> tuple[int | None, ...]:
    riwayat = (getattr(pegawai, nama) for nama in RIWAYAT)
    return tuple(None if baris is None else len(baris) for baris in riwayat)


@pytest.mark.parametrize("huruf", HARAPAN)
def test_jumlah_baris_dan_temuan(huruf: str) -> None:
    hasil = baca_pegawai(muat(huruf))
    assert (jumlah_baris(hasil.pegawai), [t.kode for t in hasil.temuan]) == HARAPAN[huruf]


@pytest.mark.parametrize("huruf", HURUF)
def test_pangkat_dan_jabatan_terakhir(huruf: str) -> None:
    pegawai = baca_pegawai(muat(huruf)).pegawai
    assert pegawai.pangkat is not None
    assert pegawai.jabatan is not None
    pangkat = pegawai.pangkat[-1] if pegawai.pangkat else None
    jabatan = [b for b in pegawai.jabatan if b.jenis is JenisPenugasan.DEFINITIF][-1]
    ditemukan = (
        pangkat and pangkat.golongan,
        pangkat and pangkat.tmt,
        jabatan.jabatan.jenjang,
        jabatan.tmt,
    )
    assert ditemukan == PANGKAT_DAN_JABATAN_TERAKHIR[huruf]


def test_a_data_utama_dan_penilaian() -> None:
    pegawai = baca_pegawai(muat("a")).pegawai
    assert pegawai.nip is not None
    assert pegawai.nip.angka == "199003142015032901"
    assert pegawai.nama == "PEGAWAI CONTOH A"
    assert pegawai.jenis is JenisPegawai.PNS
    assert (pegawai.tanggal_lahir, pegawai.tmt_cpns, pegawai.tmt_pns) == (
        date(1990, 3, 14),
        date(2015, 3, 1),
        date(2016, 3, 1),
    )
    assert pegawai.penilaian is not None
    assert [(p.tahun, p.predikat) for p in pegawai.penilaian] == [
        (2022, Predikat.BAIK),
        (2023, Predikat.BAIK),
        (2024, Predikat.SANGAT_BAIK),
        (2025, Predikat.BAIK),
    ]
    assert pegawai.pelatihan is not None
    assert [(p.jenis, p.jam) for p in pegawai.pelatihan] == [
        ("Bimbingan Teknis", 8),
        ("E-Learning", 12),
        ("Coaching", 24),
    ]


def test_c_pendidikan_dan_diklat() -> None:
    pegawai = baca_pegawai(muat("c")).pegawai
    assert pegawai.pendidikan is not None
    assert [(i.pendidikan, i.lulus) for i in pegawai.pendidikan] == [
        (Pendidikan.S1, date(2007, 8, 1)),
        (Pendidikan.S2, date(2016, 8, 1)),
    ]
    assert pegawai.pelatihan is not None
    assert [p.nomor for p in pegawai.pelatihan] == ["PKP-C-001", "SERT-C-001", "SERT-C-002"]


def test_d_plt_bukan_definitif() -> None:
    pegawai = baca_pegawai(muat("d")).pegawai
    assert pegawai.jabatan is not None
    assert [b.jenis for b in pegawai.jabatan] == [JenisPenugasan.DEFINITIF] * 4 + [JenisPenugasan.PLT]


def test_e_hukuman() -> None:
    """Last days in force become first days after; an annulled sanction needs no end."""
    hasil = baca_pegawai(muat("e"))
    assert hasil.pegawai.hukuman == (
        HukumanDisiplin(JenisHukuman.TEGURAN_LISAN, TingkatHukuman.RINGAN, date(2017, 9, 3), uraian="TEGURAN LISAN"),
        HukumanDisiplin(
            JenisHukuman.TEGURAN_TERTULIS,
            TingkatHukuman.RINGAN,
            date(2020, 2, 1),
            None,
            date(2020, 5, 15),
            "TEGURAN TERTULIS",
        ),
        HukumanDisiplin(
            JenisHukuman.POTONG_TUNKIN_12_BULAN,
            TingkatHukuman.SEDANG,
            date(2026, 6, 1),
            date(2027, 6, 1),
            None,
            "PEMOTONGAN TUNKIN 25% 12 BLN",
        ),
    )
    assert kode_di(hasil, "rw-hukdis") == ["TIDAK_DIKETAHUI"]


def test_f_temuan_sesuai_daftar_emas() -> None:
    """All that the golden list asks, and one more: the third date format, in a field it does not mention."""
    hasil = baca_pegawai(muat("f"))
    assert {(t.kode, t.jalur) for t in hasil.temuan} == temuan_diharapkan_f() | {("FORMAT", "data-utama.tmtJabatan")}
    assert jumlah_baris(hasil.pegawai) == (2, 1, None, 0, 2, None, 0)


def test_g_pppk() -> None:
    """Golongan IX has no place among the golongan ruang; a PPPK is known to have no pangkat."""
    hasil = baca_pegawai(muat("g"))
    assert hasil.pegawai.jenis is JenisPegawai.PPPK
    assert hasil.pegawai.pangkat == ()
    assert kode_di(hasil, "data-utama.golRuangAkhir") == ["KODE"]


def test_h_cltn() -> None:
    assert baca_pegawai(muat("h")).pegawai.cltn == (Cltn(date(2016, 7, 1), date(2018, 7, 1)),)


def test_tabel_instansi() -> None:
    hasil = baca_pegawai(
        muat("d"),
        jabatan=TabelJabatan([{"nama": "Kepala  Seksi Mutasi", "bidang": "kepegawaian", "kelas": 9}]),
    )
    assert hasil.pegawai.jabatan is not None
    seksi = hasil.pegawai.jabatan[1].jabatan
    assert (seksi.bidang, seksi.kelas) == ("kepegawaian", 9)
    assert hasil.pegawai.jabatan[4].jabatan.kelas is None
    assert kode_di(hasil, "rw-jabatan[1]") == []
    assert kode_di(hasil, "rw-jabatan[4]") == ["TIDAK_DIKETAHUI"]


def test_tanpa_jawaban_semua_belum_diketahui() -> None:
    hasil = baca_pegawai({})
    assert hasil.pegawai == Pegawai()
    assert [t.jalur for t in hasil.temuan] == [
        "data-utama",
        "rw-golongan",
        "rw-jabatan",
        "rw-pendidikan",
        "rw-skp22",
        "rw-kursus",
        "rw-diklat",
        "rw-hukdis",
        "rw-cltn",
    ]


def test_jawaban_bukan_pemetaan() -> None:
    salah: Any = [muat("a")]
    with pytest.raises(GalatBentuk) as galat:
        baca_pegawai(salah)
    assert [m.kode for m in galat.value.masalah] == ["bukan-pemetaan"]


def test_riwayat_yang_bertentangan_tidak_diketahui() -> None:
    hasil = dengan("a", "rw-golongan", 1, tmtGolongan="2015-03-01T00:00:00Z")
    assert hasil.pegawai.pangkat is None
    assert kode_di(hasil, "rw-golongan") == ["BENTROK"]
    assert hasil.pegawai.jabatan is not None


def test_baris_kembar_dihitung_sekali() -> None:
    jawaban = muat("a")
    skp = jawaban["rw-skp22"]["data"]
    skp.append(skp[0] | {"id": "lain"})
    hasil = baca_pegawai(jawaban)
    assert hasil.pegawai == baca_pegawai(muat("a")).pegawai
    assert [t.jalur for t in hasil.temuan if t.kode == "GANDA"] == ["rw-skp22[0,4]"]


def test_baris_milik_orang_lain() -> None:
    hasil = dengan("a", "rw-golongan", 1, nipBaru="197508202003011901")
    assert hasil.pegawai.pangkat is None
    assert kode_di(hasil, "rw-golongan") == ["BENTROK", "TIDAK_DIKETAHUI"]


def test_satu_daftar_pelatihan_gagal() -> None:
    jawaban = muat("c")
    jawaban["rw-diklat"] = {"Error": "true", "Message": "Runtime Error"}
    assert baca_pegawai(jawaban).pegawai.pelatihan is None


def test_riwayat_jabatan_kosong_padahal_menjabat() -> None:
    """The master record names a post, so none in the list means that it is missing."""
    kosong = {"code": 0, "data": "Data tidak ditemukan"}
    hasil = baca_pegawai({**muat("a"), "rw-jabatan": kosong})
    assert (hasil.pegawai.jabatan, kode_di(hasil, "rw-jabatan")) == (None, ["TIDAK_DIKETAHUI"])
    jawaban = muat("a")
    jawaban["data-utama"]["data"]["jabatanNama"] = ""
    assert baca_pegawai({**jawaban, "rw-jabatan": kosong}).pegawai.jabatan == ()


@pytest.mark.parametrize("huruf", HURUF)
def test_hanya_yang_dijawab_layanan_kosong(huruf: str) -> None:
    """Every history that no answer tells is unknown, and so it is when every service fails."""
    jawaban = muat(huruf)
    gagal = {titik: {"Error": "true", "Message": "x"} for titik in jawaban}
    dari_layanan = {
        "pangkat", "jabatan", "pendidikan", "penilaian", "pelatihan", "hukuman", "cltn", "tugas_belajar",
        "kedudukan_hukum", "angka_kredit", "peninjauan_masa_kerja", "golongan_pppk",
    }  # fmt: skip
    penuh = baca_pegawai(jawaban).pegawai
    assert [nama for nama in RIWAYAT_PEGAWAI if getattr(penuh, nama) is not None and nama not in dari_layanan] == []
    hampa = baca_pegawai({**gagal, "data-utama": jawaban["data-utama"]}).pegawai
    assert {nama for nama in RIWAYAT_PEGAWAI if getattr(hampa, nama) is not None} <= {"golongan_pppk"}


@pytest.mark.parametrize("huruf", HURUF)
def test_urutan_baris_dan_bungkus_ganda_tidak_berarti(huruf: str) -> None:
    jawaban = muat(huruf)
    for isi in jawaban.values():
        if isinstance(isi.get("data"), list):
            isi["data"].reverse()
    bungkus = {titik: {"success": True, "data": isi} for titik, isi in jawaban.items()}
    asli, balik = baca_pegawai(muat(huruf)), baca_pegawai(bungkus)
    if huruf == "f":  # the first of two equal certificates stays, and they spell the name differently
        assert asli.pegawai.pangkat == balik.pegawai.pangkat
    else:
        assert asli.pegawai == balik.pegawai


# --- damage ------------------------------------------------------------------------------------------------

SAMPAH: tuple[Any, ...] = (
    None, "", " ", "-", "0", "1", "true", "abc", "12,5", "1.234,5", "31-02-2020", "2020-13-45T00:00:00Z",
    "2014-01-31T17:00:00Z", "0001-01-01T00:00:00Z", "31-12-9999", "9999-12-31T00:00:00Z", "III/f", "IX", "99",
    "1" * 5000, "\ud800", "٣", "²", 0, 1, -1, 10**400, 1.5, float("nan"), float("inf"), True, False, [], [[]],
    [None], ["teks"], {}, {"data": None}, {"data": {"data": []}}, {"Error": None}, {1: 2}, b"biner", object(),
)  # fmt: skip


def tempat(isi: Any, jalur: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every path into a nest of dictionaries and lists."""
    anak = isi.items() if isinstance(isi, dict) else enumerate(isi) if isinstance(isi, list) else ()
    return [jalur, *(t for kunci, nilai in anak for t in tempat(nilai, (*jalur, kunci)))]


CONTOH = {huruf: muat(huruf) for huruf in HURUF}
TEMPAT = {huruf: tempat(isi)[1:] for huruf, isi in CONTOH.items()}


@st.composite
def rusak(draw: st.DrawFn) -> dict[str, Any]:
    """A sample with some of its parts dropped, replaced, repeated or swapped for a part from elsewhere."""
    huruf = draw(st.sampled_from(HURUF))
    jawaban = copy.deepcopy(CONTOH[huruf])
    for jalur in draw(st.lists(st.sampled_from(TEMPAT[huruf]), min_size=1, max_size=25)):
        wadah: Any = jawaban
        try:
            for kunci in jalur[:-1]:
                wadah = wadah[kunci]
            lama = wadah[jalur[-1]]
        except (KeyError, IndexError, TypeError):
            continue
        if not isinstance(wadah, dict | list):
            continue
        ganti = draw(st.sampled_from(["buang", "sampah", "teks", "kembar", "bungkus"]))
        if ganti == "buang":
            del wadah[jalur[-1]]
        elif ganti == "kembar":
            wadah[jalur[-1]] = [lama, lama]
        elif ganti == "bungkus":
            wadah[jalur[-1]] = {"data": lama}
        elif ganti == "teks":
            wadah[jalur[-1]] = draw(st.text(max_size=30))
        else:
            wadah[jalur[-1]] = draw(st.sampled_from(SAMPAH))
    return jawaban


def tanpa_data_pribadi(hasil: Terbaca, jawaban: dict[str, Any]) -> bool:
    tampak = repr(hasil)
    return "PEGAWAI CONTOH" not in tampak and not re.search(r"\d{15}", tampak)


@given(rusak())
def test_data_rusak_tidak_pernah_menggagalkan(jawaban: dict[str, Any]) -> None:
    hasil = baca_pegawai(jawaban)
    assert tanpa_data_pribadi(hasil, jawaban)
    assert pickle.loads(pickle.dumps(hasil)) == hasil
    assert len(set(hasil.temuan)) == len(hasil.temuan)
    for temuan in hasil.temuan:
        assert temuan.jalur
        assert temuan.pesan.endswith(".")


@pytest.mark.parametrize("huruf", HURUF)
@pytest.mark.parametrize("sampah", SAMPAH, ids=lambda s: repr(s)[:20])
def test_setiap_medan_boleh_sampah(huruf: str, sampah: Any) -> None:
    """The same rubbish in every field of every row, and in every answer."""
    jawaban = muat(huruf)
    for isi in jawaban.values():
        data = isi.get("data")
        for baris in data if isinstance(data, list) else [data] if isinstance(data, dict) else []:
            baris.update(dict.fromkeys(baris, sampah))
    baca_pegawai(jawaban)
    baca_pegawai(dict.fromkeys(jawaban, sampah))
    baca_pegawai({titik: {"code": 1, "data": sampah} for titik in jawaban})
    baca_pegawai({titik: {"code": sampah, "data": []} for titik in jawaban})


def test_yang_dirusak_menjadi_belum_diketahui() -> None:
    """A history whose key field is lost is unknown, and the finding says so; it is never shorter."""
    kunci: dict[str, tuple[str, dict[str, Any]]] = {
        "pangkat": ("rw-golongan", {"golonganId": "99", "golongan": "?"}),
        "jabatan": ("rw-jabatan", {"tmtJabatan": "kapan-kapan"}),
        "pendidikan": ("rw-pendidikan", {"tkPendidikanId": "x"}),
        "penilaian": ("rw-skp22", {"tahun": "dua ribu"}),
        "hukuman": ("rw-hukdis", {"hukumanTanggal": None}),
        "cltn": ("rw-cltn", {"tanggalAwal": ""}),
    }
    for nama, (titik, ubah) in kunci.items():
        huruf = {"hukuman": "e", "cltn": "h"}.get(nama, "a")
        hasil = dengan(huruf, titik, 0, **ubah)
        assert getattr(hasil.pegawai, nama) is None
        assert [t.berat for t in hasil.temuan if t.jalur == titik] == [Berat.PERINGATAN]
