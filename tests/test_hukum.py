"""`rules/` is the law and nothing else, and the script that says so finds what is not."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from alat import hukum


def alasan(kode: str) -> list[tuple[int, str]]:
    return [*hukum.pelanggaran(dedent(kode).lstrip())]


def test_aturan_ialah_hukum_dan_tidak_lain() -> None:
    assert hukum.periksa() == []


# --- what is found -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kode",
    [
        "for x in (1, 2):\n    print(x)",
        "while True:\n    pass",
        "async def f(y):\n    async for x in y:\n        print(x)",
        "def f(y):\n    for x in y:\n        print(x)",
    ],
)
def test_gelung(kode: str) -> None:
    assert ["a loop" in apa for _, apa in alasan(kode)] == [True]


def test_kelas_yang_berperilaku() -> None:
    assert alasan("class A:\n    x = 1\n") == []
    ((baris, apa),) = alasan("x = 1\n\n\nclass A:\n    x = 1\n\n    @property\n    def y(self): return 1\n")
    assert (baris, apa.split(":")[0]) == (4, "class A has behaviour")


def fungsi(n: int) -> str:
    return "def f():\n" + "".join(f"    x{i} = {i}\n" for i in range(n))


def test_fungsi_yang_panjang() -> None:
    assert alasan(fungsi(hukum.BARIS_FUNGSI)) == []
    ((baris, apa),) = alasan(fungsi(hukum.BARIS_FUNGSI + 1))
    assert (baris, apa.split(";")[0]) == (1, "f has 9 lines")
    assert len(alasan("async " + fungsi(hukum.BARIS_FUNGSI + 1))) == 1


def test_baris_kosong_dan_dokumentasi_tidak_dihitung() -> None:
    dokumentasi = '    """Satu.\n\n    Dua.\n    """\n'
    assert alasan(fungsi(hukum.BARIS_FUNGSI).replace("\n", "\n" + dokumentasi, 1) + "\n\n") == []


def test_fungsi_satu_ungkapan_boleh_panjang() -> None:
    baris = "".join(f"        {i},\n" for i in range(20))
    assert alasan(f'def f():\n    """Tabel."""\n    return (\n{baris}    )\n') == []
    assert len(alasan(f"def f():\n    x = (\n{baris}    )\n    return x\n")) == 1


def test_berkas_yang_panjang() -> None:
    assert alasan("x = 1\n" * hukum.BARIS_BERKAS) == []
    ((baris, apa),) = alasan("x = 1\n" * (hukum.BARIS_BERKAS + 1))
    assert (baris, apa.split(";")[0]) == (1, "the file has 351 lines")


# --- a folder ----------------------------------------------------------------------------------------------


def test_seluruh_rumah(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rumah = tmp_path / "rules"
    (rumah / "merit").mkdir(parents=True)
    (rumah / hukum.DAFTAR_PERATURAN).write_text("x = 1\n" * 1000, encoding="utf-8")
    (rumah / "tabel.py").write_text('"""Tabel."""\n\n' + "x = 1\n" * 40, encoding="utf-8")
    (rumah / "merit" / "syarat.py").write_text(fungsi(4), encoding="utf-8")
    assert hukum.periksa(rumah) == []
    assert hukum.dalam_fungsi(fungsi(4)) == (4, 5)
    hukum.periksa(rumah, rinci=True)
    assert capsys.readouterr().out.splitlines() == [
        "rules/merit/syarat.py: 4 of 5 lines inside functions of several statements",
        "rules/: 4 of 45 lines, 8.9 %, inside functions of several statements",
    ]
    (rumah / "merit" / "lain.py").write_text(fungsi(8) + "while x1:\n    pass\n", encoding="utf-8")
    gelung, bagian = hukum.periksa(rumah)
    assert gelung.startswith("rules/merit/lain.py:10: a loop")
    assert bagian == "rules/: 12 of 56 lines inside functions of several statements; at most one in ten"
