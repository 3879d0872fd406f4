from __future__ import annotations

import json
import re
import textwrap
from datetime import date, time
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from karier_asn.domain.fakta import pendidikan, pns
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.engine.ekspresi import Jika, Kondisi, Nilai, Syarat, anak
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.hukum import Cara, Dasar, Peraturan
from karier_asn.engine.kata import fakta, jika, menurut, pilihan, syarat
from karier_asn.engine.masa import Masa, bulan, hari, tahun
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.rules import DAHULU, PASANGAN_UMUM, SEMUA
from karier_asn.uji import kasus
from karier_asn.uji.kasus import Berkas, Kasus, baca

AKAR = Path(__file__).parents[2]
SIASN = AKAR / "docs/contoh/data/siasn"

# --- a rule with every kind of node ------------------------------------------------------------------------


class Unit:
    """A subject that case files cannot write: no attrs class says what it is made of."""

    formasi = 1


@frozen
class Lowongan:
    """A subject of an agency's own."""

    formasi: int
    dibuka: date | None = None


class Kelompok(Enum):
    SATU = 1
    DUA = 2


@fakta("nilai ujian")
def nilai_ujian(p: Pegawai) -> Riwayat[Decimal]:
    return TAK_DIKETAHUI


@fakta("bagian")
def bagian(p: Pegawai) -> Riwayat[Fraction]:
    return TAK_DIKETAHUI


@fakta("kelompok")
def kelompok(p: Pegawai) -> Riwayat[Kelompok]:
    return TAK_DIKETAHUI


@fakta("masa kerja")
def masa_kerja(p: Pegawai) -> Riwayat[Masa]:
    return TAK_DIKETAHUI


@fakta("jam mulai")
def jam_mulai(p: Pegawai) -> Riwayat[time]:
    return TAK_DIKETAHUI


@fakta("tanggal lulus")
def lulus(p: Pegawai) -> Riwayat[date]:
    return TAK_DIKETAHUI


@fakta("formasi tersedia")
def formasi(u: Unit) -> Riwayat[bool]:
    return Riwayat.tetap(u.formasi > 0)


@fakta("kelas jabatan yang dituju di atas 8")
def kelas_tinggi(j: Jabatan) -> Riwayat[bool]:
    return Riwayat.tetap(None if j.kelas is None else j.kelas > 8)


def _peraturan(nama: str, mulai: date) -> Peraturan:
    return Peraturan(nama, "contoh", mulai, Cara.INSTANSI, date(2026, 11, 21))


PERBUP = _peraturan("Perbup 1/2020", date(2020, 1, 1))
PERBUP_BARU = _peraturan("Perbup 2/2024", date(2024, 1, 1))
SE = _peraturan("SE 5/2025", date(2025, 1, 1))
PASAL = PERBUP / "Pasal 3"

ATURAN = syarat(
    PASAL,
    syarat(PASAL / "huruf a", pns)
    & (syarat(PASAL / "huruf b", nilai_ujian >= Decimal("70.5")) | syarat(PASAL / "huruf c", bagian >= Fraction(1, 2)))
    & jika(kelompok.adalah(Kelompok.DUA), maka=syarat(PASAL / "huruf d", masa_kerja >= tahun(2)))
    & menurut(
        {
            PERBUP / "Pasal 9": syarat(PERBUP / "Pasal 9", lulus.lama("sejak lulus") >= tahun(1)),
            PERBUP_BARU / "Pasal 9": syarat(PERBUP_BARU / "Pasal 9", lulus.lama("sejak lulus") >= bulan(6)),
        }
    )
    & pilihan(
        "formasi",
        {"wajib": formasi & kelas_tinggi, "bebas": syarat(PASAL / "huruf f", formasi | ~formasi)},
        catatan="contoh",
    )
    & syarat(SE / "angka 1", pendidikan >= Pendidikan.S1),
    judul="contoh",
)
UTUH = syarat(PERBUP / "Pasal 1", pns)
JAM = syarat(_peraturan("Ketetapan", date(2020, 1, 1)) / "x", jam_mulai.adalah(time(7)))
BUKAN_ATURAN = 5

KEPALA = f"""
aturan = "{__name__}:ATURAN"
dasar = "Perbup 1/2020 Pasal 3"
[umum]
pada = 2025-11-21
pegawai = {{}}
[umum.fakta]
pns = true
nilai_ujian = 70.5
bagian = 0
kelompok = 1
masa_kerja = {{ tahun = 2 }}
lulus = 2025-05-21
formasi = true
kelas_tinggi = true
pendidikan = "S-1/D-IV"
[[kasus]]
id = "a"
uraian = "contoh"
"""


def muat(nama: str) -> str:
    return (SIASN / nama).read_text(encoding="utf-8")


def berkas(isi: str = "", kepala: str = KEPALA) -> Berkas:
    return baca(kepala + textwrap.dedent(isi), muat)


def satu(isi: str = "", kepala: str = KEPALA) -> Kasus:
    return berkas(isi, kepala).kasus[0]


def masalah(isi: str = "", kepala: str = KEPALA) -> list[tuple[str, str]]:
    with pytest.raises(GalatBentuk) as galat:
        berkas(isi, kepala)
    assert all(m.pesan for m in galat.value.masalah)
    return [(m.jalur, m.kode) for m in galat.value.masalah]


def beda(isi: str, kepala: str = KEPALA) -> list[tuple[str, str, str]]:
    return [(b.hal, b.diharapkan, b.ditemukan) for b in satu(isi, kepala).periksa().beda]


# --- what a case can give ----------------------------------------------------------------------------------


def test_kasus_yang_sesuai() -> None:
    dibaca = berkas('harap = "MS"\ngagal = []\nbelum = []\npaling_awal = 2025-11-21\n')
    assert dibaca.aturan is ATURAN
    assert (dibaca.sumber, dibaca.keterangan) == ("", "")
    assert [k.id for k in dibaca.kasus] == ["a"]
    assert dibaca.kasus[0].periksa().beda == ()


@pytest.mark.parametrize(
    ("nama", "nilai", "riwayat"),
    [
        ("nilai_ujian", "70", Riwayat.tetap(Decimal(70))),
        ("nilai_ujian", "70.25", Riwayat.tetap(Decimal("70.25"))),
        ("bagian", "0.5", Riwayat.tetap(Fraction(1, 2))),
        ("kelompok", "2", Riwayat.tetap(Kelompok.DUA)),
        ("masa_kerja", "{ tahun = 1, bulan = 2, hari = 3 }", Riwayat.tetap(tahun(1) + bulan(2) + hari(3))),
        ("lulus", "2025-01-01", Riwayat.tetap(date(2025, 1, 1))),
        ("pendidikan", '"D-III"', Riwayat.tetap(Pendidikan.D3)),
        ("pns", "{ tidak_diketahui = true }", TAK_DIKETAHUI),
        ("pns", "[{ sejak = 2025-01-01, nilai = true }]", Riwayat([(date(2025, 1, 1), True)])),
        (
            "pns",
            "[{ nilai = false }, { sejak = 2025-01-01, nilai = true }]",
            Riwayat([(date(2025, 1, 1), True)], sebelum=False),
        ),
        (
            "pns",
            "[{ sejak = 2025-01-01, nilai = true }, { sejak = 2024-01-01, nilai = { tidak_diketahui = true } }]",
            Riwayat([(date(2025, 1, 1), True)]),
        ),
    ],
)
def test_nilai_fakta(nama: str, nilai: str, riwayat: Riwayat[Any]) -> None:
    k = satu(f'fakta.{nama} = {nilai}\nharap = "MS"')
    assert {str(n): r for n, r in k.asumsi.items()}[nama] == riwayat


def test_lama_diberikan() -> None:
    assert beda('lama."sejak lulus" = { bulan = 6 }\nharap = "MS"') == []
    assert beda('lama."sejak lulus" = { bulan = 5, hari = 30 }\nharap = "TMS"\ngagal = ["Perbup 2/2024 Pasal 9"]') == []
    assert beda('lama."sejak lulus" = { tidak_diketahui = true }\nharap = "BTL"') == []


def test_umum_digabung_kunci_demi_kunci() -> None:
    isi = """
    harap = "MS"
    pegawai = { nama = "x" }
    jabatan = { nama = "y", jenjang = "pelaksana" }
    [[kasus]]
    id = "b"
    uraian = "daftar diganti seutuhnya"
    pegawai = { pendidikan = [{ pendidikan = "S-2" }], tmt_pns = { tidak_diketahui = true } }
    harap = "MS"
    """
    kepala = KEPALA.replace(
        "pegawai = {}", 'pegawai = { jenis = "PNS", tmt_pns = 2020-01-01, pendidikan = [{ pendidikan = "SD" }] }'
    )
    a, b = berkas(isi, kepala).kasus
    pertama, kedua = a.subjek[0], b.subjek[0]
    assert isinstance(pertama, Pegawai)
    assert isinstance(kedua, Pegawai)
    assert (pertama.nama, pertama.tmt_pns) == ("x", date(2020, 1, 1))
    assert kedua.tmt_pns is None
    assert kedua.pendidikan is not None
    assert [i.pendidikan for i in kedua.pendidikan] == [Pendidikan.S2]
    assert Jabatan in map(type, a.subjek)
    assert Jabatan not in map(type, b.subjek)


def test_umum_tidak_diketahui_dapat_diganti() -> None:
    kepala = KEPALA.replace("masa_kerja = { tahun = 2 }", "masa_kerja = { tidak_diketahui = true }")
    k = satu('fakta.masa_kerja = { tahun = 3 }\nharap = "MS"', kepala)
    assert {str(n): r for n, r in k.asumsi.items()}["masa_kerja"] == Riwayat.tetap(tahun(3))


def test_pegawai_lengkap() -> None:
    k = satu(
        """
        harap = "MS"
        [kasus.pegawai]
        nip = "199608082022041901"
        atasan = { angka = "199001012024211901", jenis = "NI PPPK" }
        pelatihan = [{ nama = "x", selesai = 2025-01-01, jam = { tidak_diketahui = true } }]
        integritas = true
        sehat = [{ nilai = true }, { sejak = 2025-01-01, nilai = false }]
        hukuman = { tidak_diketahui = true }
        cltn = []
        [kasus.mentor]
        pegawai = {}
        kapasitas = 3
        [kasus.mentee]
        pegawai = { jenis = "CPNS" }
        """
    )
    p = k.subjek[0]
    assert isinstance(p, Pegawai)
    assert (p.nip, p.atasan) == (NIP.pns("199608082022041901"), NIP.pppk("199001012024211901"))
    assert p.pelatihan is not None
    assert p.pelatihan[0].jam is None
    assert p.integritas == Riwayat.tetap(True)
    assert p.sehat == Riwayat([(date(2025, 1, 1), False)], sebelum=True)
    assert (p.hukuman, p.cltn) == (None, ())
    assert [type(s).__name__ for s in k.subjek] == ["Pegawai", "Mentor", "Mentee"]


# --- SIASN -------------------------------------------------------------------------------------------------


def test_siasn_dilengkapi() -> None:
    kepala = KEPALA.replace("pegawai = {}\n", "")
    tabel = 'tabel_jabatan = [{ nama = "ANALIS KEPEGAWAIAN", bidang = "x", kelas = 7 }]'
    sendiri = f'siasn = "pegawai_c.json"\n{tabel}\n'
    asli = satu(f'{sendiri}harap = "MS"', kepala).subjek[0]
    lengkap = satu(f'{sendiri}pegawai = {{ sehat = true, nama = "lain" }}\nharap = "MS"', kepala).subjek[0]
    assert isinstance(asli, Pegawai)
    assert isinstance(lengkap, Pegawai)
    assert asli.jabatan is not None
    assert (asli.jabatan[0].jabatan.bidang, asli.jabatan[0].jabatan.kelas) == ("x", 7)
    assert asli.sehat == TAK_DIKETAHUI
    assert (lengkap.sehat, lengkap.nama, lengkap.jabatan) == (Riwayat.tetap(True), "lain", asli.jabatan)


@pytest.mark.parametrize(
    ("isi", "kode"),
    [(OSError("x"), "berkas"), ("{", "berkas"), (json.dumps([]), "bukan-pemetaan")],
)
def test_siasn_tidak_terbaca(isi: OSError | str, kode: str) -> None:
    def gagal(nama: str) -> str:
        if isinstance(isi, OSError):
            raise isi
        return isi

    with pytest.raises(GalatBentuk) as galat:
        baca(KEPALA + 'siasn = "x.json"\nharap = "MS"', gagal)
    assert [m.kode for m in galat.value.masalah] == [kode]
    assert galat.value.masalah[0].jalur.startswith("kasus[a].siasn")


# --- what a case expects -----------------------------------------------------------------------------------


def test_status_lain() -> None:
    assert beda('harap = "TMS"\npaling_awal = false') == [
        ("status", "TMS", "MS"),
        ("paling_awal", "tidak pernah", "2025-11-21"),
    ]
    assert beda('galat = "belum-diatur"') == [("status", "belum-diatur", "MS")]
    assert beda('pada = 2019-12-31\ngalat = "belum-diatur"\ngagal = []\nbelum = []') == []
    assert beda('pada = 2019-12-31\nharap = "MS"') == [("status", "MS", "belum-diatur")]


def test_paling_awal() -> None:
    isi = 'fakta.lulus = 2025-06-01\nharap = "TMS"\n'
    assert beda(f"{isi}paling_awal = 2025-12-01") == []
    assert beda(f"{isi}paling_awal = 2025-12-02") == [("paling_awal", "2025-12-02", "2025-12-01")]
    assert beda('fakta.pns = false\nharap = "TMS"\npaling_awal = false') == []


@pytest.mark.parametrize(
    ("isi", "gagal", "belum"),
    [
        # Only the lowest provisions that are open.
        ("fakta.pns = false", ["huruf a"], []),
        ("fakta.pns = { tidak_diketahui = true }", [], ["huruf a"]),
        # Of alternatives: none if one is met, otherwise each.
        ("fakta.nilai_ujian = 70.4\nfakta.bagian = 0.5", [], []),
        ("fakta.nilai_ujian = 70.4", ["huruf b", "huruf c"], []),
        ("fakta.nilai_ujian = 70.4\nfakta.bagian = { tidak_diketahui = true }", ["huruf b"], ["huruf c"]),
        # What is required only of some, or not known to be required.
        ("fakta.masa_kerja = { tahun = 1 }", [], []),
        ("fakta.kelompok = 2\nfakta.masa_kerja = { tahun = 1 }", ["huruf d"], []),
        ("fakta.kelompok = 2\nfakta.masa_kerja = { tidak_diketahui = true }", [], ["huruf d"]),
        (
            "fakta.kelompok = { tidak_diketahui = true }\nfakta.masa_kerja = { tahun = 1 }",
            [],
            ["Pasal 3"],
        ),
        # The version in force, in a regulation of its own or in the same one.
        ("fakta.lulus = 2025-11-01", ["Perbup 2/2024 Pasal 9"], []),
        ("pada = 2023-11-21\nfakta.lulus = 2023-01-01", ["Pasal 9"], []),
        # The reading chosen; what has no citation of its own belongs to the nearest one above.
        ("fakta.formasi = false", ["Pasal 3"], []),
        ("fakta.formasi = false\nbacaan.formasi = 'bebas'", [], []),
        ("fakta.formasi = { tidak_diketahui = true }\nbacaan.formasi = 'bebas'", [], ["huruf f"]),
        # TMS outweighs BTL in one place.
        (
            "fakta.formasi = false\nfakta.kelompok = { tidak_diketahui = true }\nfakta.masa_kerja = { tahun = 1 }",
            ["Pasal 3"],
            [],
        ),
        # Not in force on that day.
        ("fakta.pendidikan = 'SD'", ["SE 5/2025 angka 1"], []),
        ("pada = 2024-12-31\nfakta.lulus = 2024-01-01\nfakta.pendidikan = 'SD'", [], []),
    ],
)
def test_tempat(isi: str, gagal: list[str], belum: list[str]) -> None:
    status = "TMS" if gagal else "BTL" if belum else "MS"
    if gagal == ["huruf b"]:
        status = "BTL"
    assert beda(f'{isi}\nharap = "{status}"\ngagal = {gagal}\nbelum = {belum}') == []


def test_tempat_berbeda() -> None:
    assert beda('fakta.pns = false\nharap = "TMS"\ngagal = ["huruf b", "huruf c"]\nbelum = ["Pasal 3"]') == [
        ("gagal", "huruf b, huruf c", "huruf a"),
        ("belum", "Pasal 3", "tidak ada"),
    ]


def test_bacaan_lain() -> None:
    isi = 'fakta.formasi = false\nharap = "TMS"\n'
    assert beda(f'{isi}bacaan_lain.formasi = {{ bebas = "MS", wajib = "TMS" }}') == []
    assert beda(f'{isi}bacaan_lain.formasi.bebas = "BTL"') == [("bacaan_lain.formasi.bebas", "BTL", "MS")]
    assert beda('pada = 2019-01-01\ngalat = "belum-diatur"\nbacaan_lain.formasi.bebas = "belum-diatur"') == []


def test_tempat_aturan_itu_sendiri() -> None:
    kepala = KEPALA.replace("ATURAN", "UTUH").replace("Pasal 3", "Pasal 1")
    kepala = re.sub(r"\[umum.fakta\]\n(.*\n)*?(?=\[\[)", "", kepala)
    assert beda('fakta.pns = false\nharap = "TMS"\ngagal = ["Pasal 1"]', kepala) == []


# --- the report --------------------------------------------------------------------------------------------


def test_laporan() -> None:
    laporan = satu('fakta.pns = false\nharap = "MS"\ngagal = []').periksa().laporan()
    assert laporan.splitlines()[:6] == [
        "a: contoh",
        "          diharapkan  ditemukan",
        "  status  MS          TMS",
        "  gagal   tidak ada   huruf a",
        "",
        "✗ TMS  Perbup 1/2020 Pasal 3: contoh   pada 2025-11-21",
    ]
    assert "✗ huruf a" in laporan


def test_laporan_belum_diatur() -> None:
    laporan = satu('pada = 2019-12-31\nharap = "MS"').periksa().laporan()
    assert laporan.splitlines()[2:] == [
        "  status  MS          belum-diatur",
        "",
        "Perbup 1/2020 Pasal 3 tidak berlaku pada 2019-12-31. Tanyakan untuk hari pada atau sesudah 2020-01-01.",
    ]


# --- problems ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("isi", "jalur", "kode"),
    [
        ("", "kasus[a]", "harapan"),
        ('harap = "MS"\ngalat = "belum-diatur"', "kasus[a]", "harapan"),
        ('harap = "MSS"', "kasus[a].harap", "nilai"),
        ("harap = true", "kasus[a].harap", "jenis"),
        ('galat = "lain"', "kasus[a].galat", "nilai"),
        ('harap = "MS"\nx = 1', "kasus[a].x", "kunci"),
        ('harap = "MS"\n"a b" = 1', 'kasus[a]."a b"', "kunci"),
        ('harap = "MS"\npada = 2025-01-01T00:00:00', "kasus[a].pada", "jenis"),
        ('harap = "MS"\npada = { tidak_diketahui = true }', "kasus[a].pada", "jenis"),
        ('harap = "MS"\ngagal = ["huruf z"]', "kasus[a].gagal[0]", "tempat"),
        ('harap = "MS"\nbelum = "huruf a"', "kasus[a].belum", "jenis"),
        ('harap = "MS"\nbelum = [1]', "kasus[a].belum[0]", "jenis"),
        ('harap = "MS"\npaling_awal = true', "kasus[a].paling_awal", "jenis"),
        ('harap = "MS"\nbacaan.formasi = "x"', "kasus[a].bacaan.formasi", "nilai"),
        ('harap = "MS"\nbacaan.lain = "x"', "kasus[a].bacaan.lain", "pilihan"),
        ('harap = "MS"\nbacaan = 1', "kasus[a].bacaan", "jenis"),
        ('harap = "MS"\nbacaan_lain.lain.x = "MS"', "kasus[a].bacaan_lain.lain", "pilihan"),
        ('harap = "MS"\nbacaan_lain.formasi.x = "MS"', "kasus[a].bacaan_lain.formasi.x", "bacaan"),
        ('harap = "MS"\nbacaan_lain.formasi.bebas = "x"', "kasus[a].bacaan_lain.formasi.bebas", "nilai"),
        ('harap = "MS"\nfakta.pnss = true', "kasus[a].fakta.pnss", "fakta"),
        ('harap = "MS"\nfakta.pns = 1', "kasus[a].fakta.pns", "jenis"),
        ('harap = "MS"\nfakta.pns = { x = 1 }', "kasus[a].fakta.pns", "jenis"),
        ('harap = "MS"\nfakta.pns = []', "kasus[a].fakta.pns", "kosong"),
        ('harap = "MS"\nfakta.pns = [true]', "kasus[a].fakta.pns[0]", "jenis"),
        ('harap = "MS"\nfakta.pns = [{ sejak = 2025-01-01 }]', "kasus[a].fakta.pns[0].nilai", "tidak-ada"),
        (
            'harap = "MS"\nfakta.pns = [{ nilai = true }, { nilai = false }]',
            "kasus[a].fakta.pns[1].sejak",
            "tidak-ada",
        ),
        (
            'harap = "MS"\nfakta.pns = [{ nilai = true, hingga = 2025-01-01 }]',
            "kasus[a].fakta.pns[0].hingga",
            "kunci",
        ),
        (
            'harap = "MS"\nfakta.pns = [{ sejak = 2025-01-01, nilai = true }, { sejak = 2025-01-01, nilai = false }]',
            "kasus[a].fakta.pns.2025-01-01",
            "tanggal-ganda",
        ),
        ('harap = "MS"\nfakta.pendidikan = "S1"', "kasus[a].fakta.pendidikan", "nilai"),
        ('harap = "MS"\nfakta.pendidikan = 1', "kasus[a].fakta.pendidikan", "jenis"),
        ('harap = "MS"\nfakta.nilai_ujian = nan', "kasus[a].fakta.nilai_ujian", "jenis"),
        ('harap = "MS"\nfakta.masa_kerja = 5', "kasus[a].fakta.masa_kerja", "jenis"),
        ('harap = "MS"\nfakta.masa_kerja = { bulan = -1 }', "kasus[a].fakta.masa_kerja.bulan", "negatif"),
        ('harap = "MS"\nfakta.masa_kerja = { thun = 1 }', "kasus[a].fakta.masa_kerja.thun", "kunci"),
        ('harap = "MS"\nlama.x = { tahun = 1 }', "kasus[a].lama.x", "lama"),
        ('harap = "MS"\nlama."sejak lulus" = 3', 'kasus[a].lama."sejak lulus"', "jenis"),
        ('harap = "MS"\npegawai = 1', "kasus[a].pegawai", "jenis"),
        ('harap = "MS"\npegawai.jenis = "PSN"', "kasus[a].pegawai.jenis", "nilai"),
        ('harap = "MS"\npegawai.sehatt = true', "kasus[a].pegawai.sehatt", "kunci"),
        ('harap = "MS"\npegawai.pangkat = 1', "kasus[a].pegawai.pangkat", "jenis"),
        ('harap = "MS"\npegawai.pangkat = [{ tmt = 1 }]', "kasus[a].pegawai.pangkat[0].golongan", "tidak-ada"),
        ('harap = "MS"\npegawai.sehat = "ya"', "kasus[a].pegawai.sehat", "jenis"),
        ('harap = "MS"\npegawai.nip = "1"', "kasus[a].pegawai.nip.nip", "nip-panjang"),
        ('harap = "MS"\npegawai.nip = { angka = "1" }', "kasus[a].pegawai.nip.jenis", "tidak-ada"),
        (
            'harap = "MS"\npegawai.pelatihan = [{ nama = "x", selesai = 2025-01-01, jam = -1 }]',
            "kasus[a].pegawai.pelatihan[0].jam",
            "jam-negatif",
        ),
        ('harap = "MS"\njabatan = { nama = "x", jenjang = "pelaksana", kelas = 0 }', "kasus[a].jabatan.kelas", ""),
        ('harap = "MS"\nmentor = { kapasitas = 1 }', "kasus[a].mentor.pegawai", "tidak-ada"),
        ('harap = "MS"\nsiasn = 1', "kasus[a].siasn", "jenis"),
        ('harap = "MS"\ntabel_jabatan = 1', "kasus[a].tabel_jabatan", "jenis"),
        (
            'harap = "MS"\ntabel_jabatan = [{ nama = "x", kelas = "y" }]',
            "kasus[a].tabel_jabatan.baris[0].kelas",
            "isian-tidak-terbaca",
        ),
    ],
)
def test_masalah_kasus(isi: str, jalur: str, kode: str) -> None:
    ditemukan = masalah(isi)
    assert (jalur, kode or "kelas-kurang-dari-1") == ditemukan[0]
    # A rank without a level but with a wrong date has two problems; all others one.
    assert len(ditemukan) == (2 if "tmt = 1" in isi else 1)


@pytest.mark.parametrize(
    ("lama", "baru", "jalur", "kode"),
    [
        (":ATURAN", ":TIDAK_ADA", "aturan", "aturan"),
        (f"{__name__}:ATURAN", "tidak_ada.sama_sekali:X", "aturan", "aturan"),
        (f"{__name__}:ATURAN", ":X", "aturan", "aturan"),
        (":ATURAN", ":BUKAN_ATURAN", "aturan", "aturan"),
        ("Pasal 3", "Pasal 4", "dasar", "dasar"),
        ("dasar", "dsar", "dasar", "tidak-ada"),
        ("[umum]", "sumber = 1\n[umum]", "sumber", "jenis"),
        ("[umum]", "sumbr = ''\n[umum]", "sumbr", "kunci"),
        ("pegawai = {}", "pegawai = {}\nharap = 'MS'", "umum.harap", "kunci"),
        ("pegawai = {}", "pegawai = { jenis = 'PSN' }", "umum.pegawai.jenis", "nilai"),
        ("pegawai = {}", "pegawai = { jabatan = [{ tmt = 2020-01-01 }] }", "umum.pegawai.jabatan[0].jabatan", ""),
        ("kelompok = 1", "kelompok = 3", "umum.fakta.kelompok", "jenis"),
        ("kelompok = 1", "klompok = 1", "umum.fakta.klompok", "fakta"),
        ('id = "a"', "", "kasus[0].id", "tidak-ada"),
        ('id = "a"', 'id = "a b"', "kasus[0].id", "id"),
        ('uraian = "contoh"', "", "kasus[a].uraian", "tidak-ada"),
        ("pada = 2025-11-21", "", "kasus[a].pada", "tidak-ada"),
    ],
)
def test_masalah_berkas(lama: str, baru: str, jalur: str, kode: str) -> None:
    ditemukan = masalah('harap = "MS"', KEPALA.replace(lama, baru, 1))
    assert (jalur, kode or "tidak-ada") in ditemukan
    assert len(ditemukan) == (2 if lama == "dasar" else 1)


def test_masalah_umum_disebut_sekali() -> None:
    dua = 'harap = "MS"\n[[kasus]]\nid = "b"\nuraian = "x"\nharap = "MS"\npegawai.sehat = true'
    kepala = KEPALA.replace("pegawai = {}", "pegawai = { jenis = 'PSN', sehat = 1 }")
    assert masalah(dua, kepala) == [("umum.pegawai.jenis", "nilai"), ("umum.pegawai.sehat", "jenis")]


def test_tanpa_kasus() -> None:
    kepala = KEPALA.partition("[[kasus]]")[0]
    assert masalah("", kepala) == [("kasus", "tidak-ada")]
    assert masalah("", kepala.replace("[umum]", "kasus = []\n[umum]")) == [("kasus", "kosong")]
    assert masalah("", kepala.replace("[umum]", "kasus = [1]\n[umum]")) == [("kasus[0]", "jenis")]


def test_bukan_toml() -> None:
    assert masalah("= 1") == [("berkas", "toml")]


def test_id_ganda() -> None:
    dua = 'harap = "MS"\n[[kasus]]\nid = "a"\nuraian = "x"\nharap = "MS"\n[[kasus]]\nuraian = "x"\nharap = "MS"\n'
    assert masalah(dua) == [("kasus[1].id", "ganda"), ("kasus[2].id", "tidak-ada")]


@fakta("jumlah formasi pada lowongan")
def jumlah_formasi(lowongan: Lowongan) -> Riwayat[int]:
    return Riwayat.tetap(lowongan.formasi)


ADA_FORMASI = syarat(PASAL, (jumlah_formasi >= 1) & pns)


def test_subjek_milik_instansi() -> None:
    kepala = f"""
aturan = "{__name__}:ADA_FORMASI"
dasar = "Perbup 1/2020 Pasal 3"
[umum]
pada = 2026-11-21
lowongan.dibuka = 2026-01-05
pegawai.tmt_pns = 2020-01-01
[[kasus]]
id = "a"
uraian = "x"
"""
    k = satu('lowongan.formasi = 2\nharap = "MS"', kepala)
    assert Lowongan(2, date(2026, 1, 5)) in k.subjek
    assert not k.periksa().beda
    assert masalah('lowongan.formasi = "dua"\nharap = "MS"', kepala) == [("kasus[a].lowongan.formasi", "jenis")]
    assert masalah('harap = "MS"', kepala) == [("umum.lowongan.formasi", "tidak-ada")]


def test_subjek_yang_kurang() -> None:
    kepala = KEPALA.replace("pegawai = {}\n", "")
    for nama in ("formasi", "kelas_tinggi", "pns"):
        kepala = re.sub(rf"^{nama} = .*\n", "", kepala, flags=re.MULTILINE)
    assert masalah('harap = "MS"', kepala) == [
        ("kasus[a].pegawai", "subjek"),
        ("umum.fakta", "subjek"),
        ("kasus[a].jabatan", "subjek"),
    ]
    # A subject that is there but wrong is not missing as well; nor is one whose facts cannot be read.
    assert masalah('harap = "MS"\npegawai = 1\nfakta.formasi = 1\nlama."sejak lulus" = 1', kepala) == [
        ("kasus[a].fakta.formasi", "jenis"),
        ('kasus[a].lama."sejak lulus"', "jenis"),
        ("kasus[a].pegawai", "jenis"),
    ]


def test_lama_yang_diberikan_tidak_membaca_subjek() -> None:
    kepala = re.sub(r"^lulus = .*\n", "", KEPALA.replace("pegawai = {}\n", ""), flags=re.MULTILINE)
    assert masalah('harap = "MS"', kepala) == [("kasus[a].pegawai", "subjek")]
    assert beda('lama."sejak lulus" = { bulan = 6 }\nharap = "MS"', kepala) == []


def test_semua_masalah_sekaligus() -> None:
    isi = """
    harap = "x"
    pegawai = { jenis = "x", nama = 1, pangkat = [1, { golongan = "x", tmt = 2020-01-01 }] }
    fakta = { pns = 1, pnss = 1 }
    gagal = ["x", "y"]
    """
    assert masalah(isi, KEPALA.replace("Pasal 3", "Pasal 4")) == [
        ("dasar", "dasar"),
        ("kasus[a].fakta.pns", "jenis"),
        ("kasus[a].fakta.pnss", "fakta"),
        ("kasus[a].pegawai.nama", "jenis"),
        ("kasus[a].pegawai.jenis", "nilai"),
        ("kasus[a].pegawai.pangkat[0]", "jenis"),
        ("kasus[a].pegawai.pangkat[1].golongan", "nilai"),
        ("kasus[a].harap", "nilai"),
        ("kasus[a].gagal[0]", "tempat"),
        ("kasus[a].gagal[1]", "tempat"),
    ]


def test_tanpa_aturan_selebihnya_tetap_diperiksa() -> None:
    isi = 'harap = "MS"\nfakta.apa_saja = 1\ngagal = ["di mana saja"]\npegawai.jenis = "PSN"'
    assert masalah(isi, KEPALA.replace(":ATURAN", ":LAIN")) == [
        ("aturan", "aturan"),
        ("kasus[a].pegawai.jenis", "nilai"),
    ]


def test_jenis_yang_tidak_dapat_ditulis() -> None:
    kepala = f"""
    aturan = "{__name__}:JAM"
    dasar = "Ketetapan x"
    [[kasus]]
    id = "a"
    uraian = "contoh"
    pada = 2025-01-01
    harap = "MS"
    """
    assert masalah("fakta.jam_mulai = 07:00:00", textwrap.dedent(kepala)) == [
        ("kasus[a].fakta.jam_mulai", "tak-tertulis")
    ]


def test_usul_nama() -> None:
    with pytest.raises(GalatBentuk, match="mungkin maksudnya 'pendidikan'; yang ada: pns, nilai_ujian"):
        berkas('harap = "MS"\nfakta.pendidikn = "SD"')
    with pytest.raises(GalatBentuk, match=r"harus tanggal.*ditemukan daftar; .*harus teks, ditemukan tabel"):
        berkas('harap = "MS"\nbacaan.formasi = {}\npada = []')


def test_galat_yang_tidak_terduga_tidak_ditelan() -> None:
    with pytest.raises(ZeroDivisionError):
        list(kasus._urai(ZeroDivisionError()))


# --- the files of this project -----------------------------------------------------------------------------

KASUS = [
    k
    for jalur in sorted((AKAR / "tests/kasus").glob("*.kasus.toml"))
    for k in baca(jalur.read_text(encoding="utf-8"), lambda nama: muat(Path(nama).name)).kasus
]


def tempat_terdalam(s: Kondisi | Nilai[Any]) -> list[Dasar]:
    """The places that can be open by themselves: what else is a heading, or says only to whom something applies."""
    match s:
        case Syarat(dasar, isi):
            return tempat_terdalam(isi) or [dasar]
        case Jika(_, maka):
            return tempat_terdalam(maka)
    return [d for a in anak(s) for d in tempat_terdalam(a)]


@pytest.mark.parametrize("aturan", [*SEMUA, *DAHULU], ids=lambda a: str(a.dasar))
def test_setiap_tempat_pernah_gagal(aturan: Syarat) -> None:
    milik = [k for k in KASUS if k.aturan is aturan]
    semua = {kasus.nama_tempat(d, aturan.dasar) for d in tempat_terdalam(aturan)}
    # Of the agency's own schemes the general one shows each condition; the others say what differs.
    if len(semua) > 1 and (aturan is PASANGAN_UMUM or aturan.dasar.cara is not Cara.INSTANSI):
        assert semua - {t for k in milik for t in k.gagal or ()} == set()
    assert {k.harap for k in milik} >= {"MS", "TMS"}


def test_contoh_dalam_dokumen() -> None:
    halaman = (AKAR / "docs/cara/kasus.md").read_text(encoding="utf-8")
    (contoh,) = re.findall(r"^```toml\n(.*?)^```$", halaman, flags=re.MULTILINE | re.DOTALL)
    dibaca = baca(contoh, muat)
    assert len(dibaca.kasus) == 5
    assert [k.periksa().laporan() for k in dibaca.kasus if k.periksa().beda] == []
