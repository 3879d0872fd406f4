from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

AKAR = Path(__file__).parents[2]

ATURAN = """
from datetime import date

from karier_asn import Cara, Pegawai, Peraturan, Riwayat, fakta, syarat
from karier_asn.domain.fakta import pns

PERBUP = Peraturan("Perbup 1/2020", "contoh", date(2020, 1, 1), Cara.INSTANSI, date(2026, 11, 21))
STATUS = syarat(PERBUP / "Pasal 1", pns)


@fakta("rusak")
def rusak(p: Pegawai) -> Riwayat[bool]:
    raise ZeroDivisionError("fakta instansi rusak")


@fakta("bentrok")
def bentrok(p: Pegawai) -> Riwayat[bool]:
    return Riwayat([(date(2025, 1, 1), True), (date(2025, 1, 1), False)])


RUSAK = syarat(PERBUP / "Pasal 2", rusak)
BENTROK = syarat(PERBUP / "Pasal 3", bentrok)
"""

KASUS = """
aturan = "aturan_instansi:STATUS"
dasar = "Perbup 1/2020 Pasal 1"
umum.pada = 2025-11-21

[[kasus]]
id = "pns"
uraian = "sudah PNS"
pegawai.tmt_pns = 2020-01-01
harap = "MS"

[[kasus]]
id = "cpns"
uraian = "masih CPNS"
pegawai.jenis = "CPNS"
harap = "TMS"
gagal = ["Pasal 1"]
"""


@pytest.fixture
def instansi(pytester: pytest.Pytester) -> pytest.Pytester:
    """An agency's folder: its own rules, importable, and its cases."""
    pytester.makepyfile(aturan_instansi=ATURAN)
    pytester.syspathinsert()
    return pytester


def tulis(pytester: pytest.Pytester, isi: str, nama: str = "contoh.kasus.toml") -> Path:
    jalur: Path = pytester.path / "kasus" / nama
    jalur.parent.mkdir(exist_ok=True)
    jalur.write_text(isi, encoding="utf-8")
    return jalur


def test_kasus_menjadi_uji(instansi: pytest.Pytester) -> None:
    jalur = tulis(instansi, KASUS)
    hasil = instansi.runpytest("-v", str(jalur.parent))
    hasil.assert_outcomes(passed=2)
    hasil.stdout.fnmatch_lines(["*contoh.kasus.toml::pns PASSED*", "*contoh.kasus.toml::cpns PASSED*"])
    instansi.runpytest(f"{jalur}::cpns").assert_outcomes(passed=1)


def test_kasus_gagal_tanpa_jejak_python(instansi: pytest.Pytester) -> None:
    jalur = tulis(instansi, KASUS.replace('harap = "MS"', 'harap = "BTL"\nbelum = ["Pasal 1"]'))
    hasil = instansi.runpytest(str(jalur))
    hasil.assert_outcomes(passed=1, failed=1)
    hasil.stdout.fnmatch_lines(
        [
            "*contoh.kasus.toml pns*",
            "pns: sudah PNS",
            "*diharapkan  ditemukan",
            "*status  BTL         MS",
            "*belum   Pasal 1     tidak ada",
            "✓ MS  Perbup 1/2020 Pasal 1: berstatus PNS   pada 2025-11-21",
        ]
    )
    hasil.stdout.no_fnmatch_line("*Traceback*")
    hasil.stdout.no_fnmatch_line("*plugin.py*")


def test_semua_masalah_berkas(instansi: pytest.Pytester) -> None:
    jalur = tulis(instansi, KASUS.replace('harap = "MS"', 'harap = "YA"').replace("CPNS", "CPN"))
    hasil = instansi.runpytest(str(jalur))
    hasil.assert_outcomes(errors=1)
    hasil.stdout.fnmatch_lines(
        [
            "2 hal perlu diperbaiki dalam contoh.kasus.toml:",
            "  - kasus[[]pns].harap: status 'YA' tidak dikenal; yang ada: TMS, BTL, MS",
            "  - kasus[[]cpns].pegawai.jenis: JenisPegawai 'CPN' tidak dikenal; mungkin maksudnya 'CPNS'; yang ada: *",
        ]
    )
    hasil.stdout.no_fnmatch_line("*Traceback*")
    hasil.stdout.no_fnmatch_line("*plugin.py*")


def test_bukan_utf8(instansi: pytest.Pytester) -> None:
    jalur = tulis(instansi, "")
    jalur.write_bytes(b'sumber = "\xff"')
    hasil = instansi.runpytest(str(jalur))
    hasil.assert_outcomes(errors=1)
    hasil.stdout.fnmatch_lines(["contoh.kasus.toml harus berupa teks UTF-8; simpan ulang berkasnya."])


def test_siasn_dari_folder_berkas(instansi: pytest.Pytester) -> None:
    jalur = tulis(instansi, KASUS.replace("pegawai.tmt_pns = 2020-01-01", 'siasn = "data/a.json"'))
    (jalur.parent / "data").mkdir()
    data = {"data-utama": {"code": 1, "data": {"statusPegawai": "PNS", "tmtPns": "01-03-2016"}}}
    (jalur.parent / "data/a.json").write_text(json.dumps(data), encoding="utf-8")
    instansi.runpytest(str(jalur.parent)).assert_outcomes(passed=2)
    (jalur.parent / "data/a.json").unlink()
    hasil = instansi.runpytest(str(jalur.parent))
    hasil.assert_outcomes(errors=1)
    hasil.stdout.fnmatch_lines(["  - kasus[[]pns].siasn: 'data/a.json' tidak dapat dibuka; *"])


def test_kesalahan_dalam_fakta_instansi(instansi: pytest.Pytester) -> None:
    rusak = KASUS.replace("STATUS", "RUSAK").replace("Pasal 1", "Pasal 2")
    hasil = instansi.runpytest(str(tulis(instansi, rusak)))
    hasil.assert_outcomes(failed=2)
    hasil.stdout.fnmatch_lines(["*ZeroDivisionError: fakta instansi rusak*"])
    bentrok = KASUS.replace("STATUS", "BENTROK").replace("Pasal 1", "Pasal 3")
    hasil = instansi.runpytest(str(tulis(instansi, bentrok)))
    hasil.assert_outcomes(failed=2)
    hasil.stdout.fnmatch_lines(["1 hal perlu diperbaiki: 2025-01-01: dua nilai berbeda mulai pada hari itu"])
    hasil.stdout.no_fnmatch_line("*Traceback*")


def test_tanpa_kasus_tidak_berpengaruh(instansi: pytest.Pytester) -> None:
    tulis(instansi, "bukan = [toml", "lain.toml")
    instansi.makepyfile(test_biasa="def test_biasa(): pass")
    instansi.runpytest().assert_outcomes(passed=1)


def test_contoh_dalam_dokumen(instansi: pytest.Pytester) -> None:
    halaman = (AKAR / "docs/cara/kasus.md").read_text(encoding="utf-8")
    contoh = halaman.partition("```toml\n")[2].partition("```")[0]
    instansi.runpytest(str(tulis(instansi, contoh))).assert_outcomes(passed=5)


def test_pytest_tetap_cepat_mulai() -> None:
    """Whoever has the package but no cases loads neither converter nor rules."""
    program = "import sys, karier_asn.uji.plugin; print(*sys.modules)"
    hasil = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, encoding="utf-8")
    termuat = set(hasil.stdout.split())
    assert "karier_asn.uji.plugin" in termuat
    assert termuat.isdisjoint({"cattrs", "hypothesis", "karier_asn.rules", "karier_asn.siasn", "karier_asn.uji.kasus"})
