"""Makes the doors of the public packages: what stands behind each, for the running program and for type checkers.

``python -m alat.pintu`` writes ``_isi.py`` (names by module) and ``__init__.pyi`` (the same as explicit imports) into
each public package; run it after a public name has come, gone or moved. A test fails while they differ from the code.

What is public: of a module with ``__all__`` that list; otherwise its classes, its facts where it is a module of facts,
or the regulations it lists. The root gathers the language and the everyday nouns (`AKAR`). A name stands once in a
public package. Modules are read as text, so that a new name may be used by others before it stands behind its door.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from attrs import frozen

from alat.tulis import PROYEK, perbarui

SUMBER = PROYEK / "src"
TANDA = "made by alat/pintu.py; changes made by hand are lost"
HITUNGAN = ("lama", "sisa", "kini")
"""The words that make a duration of a fact."""

Isi = Mapping[str, tuple[str, ...]]

AKAR: Final[Isi] = {
    "karier_asn.domain.bukti": ("evidence",),
    "karier_asn.domain.jabatan": ("Jabatan", "Jenjang"),
    "karier_asn.domain.nip": ("NIP",),
    "karier_asn.domain.pegawai": ("Pegawai",),
    "karier_asn.domain.peran": ("Mentee", "Mentor"),
    "karier_asn.domain.tingkat": ("Golongan", "Pendidikan", "Predikat"),
    "karier_asn.engine.akhir": ("Akhir", "berakhir"),
    "karier_asn.engine.asumsi": ("Asumsi",),
    "karier_asn.engine.bacaan": ("Bacaan",),
    "karier_asn.engine.bahasa": ("INDONESIA", "Bahasa"),
    "karier_asn.engine.bukti": ("BuktiPutusan",),
    "karier_asn.engine.butir_bukti": ("BuktiBaris", "ButirBukti", "JenisBukti"),
    "karier_asn.engine.ekspresi": (
        "Fakta",
        "Kondisi",
        "Nilai",
        "Syarat",
    ),
    "karier_asn.engine.galat": ("BelumDiatur", "Galat", "GalatBentuk", "GalatTanya", "GalatTulis"),
    "karier_asn.engine.harian": ("prepare",),
    "karier_asn.engine.hukum": ("Cara", "Dasar", "Peraturan"),
    "karier_asn.engine.implikasi": ("implies",),
    "karier_asn.engine.jejak": ("Jejak",),
    "karier_asn.engine.kata": ("fakta", "jika", "menurut", "pilihan", "syarat", "tabel"),
    "karier_asn.engine.kurang": ("DaftarJalan", "Jalan", "Kekurangan", "missing"),
    "karier_asn.engine.perketat": ("perketat",),
    "karier_asn.engine.prosa": ("describe", "explain", "summarize"),
    "karier_asn.engine.logika": ("Putusan",),
    "karier_asn.engine.putusan": ("evaluate",),
    "karier_asn.engine.masa": ("Masa", "bulan", "hari", "mundur", "selisih", "tahun", "tambah"),
    "karier_asn.engine.riwayat": ("TAK_DIKETAHUI", "Antara", "Riwayat"),
    "karier_asn.engine.terbuka": ("Terbuka",),
}
"""What the root gives: the language and the everyday nouns."""

DOMAIN: Final[Isi] = {
    "karier_asn.engine.asal": ("Asal", "BarisRiwayat", "with_origin"),
}
"""What `karier_asn.domain` gives besides its own."""

DOKUMEN: Final[Isi] = {
    "karier_asn.engine.hasil": ("Hasil", "Paket"),
    "karier_asn.engine.pohon": ("digest", "vocabulary"),
    "karier_asn.engine.sidik": ("fingerprint",),
}
"""What `karier_asn.dokumen` gives besides its own."""


HIMPUNAN_ATURAN: Final = dict.fromkeys(("MERIT", "PELATIHAN", "MENTORING", "SEMUA", "DAHULU"), "tuple[Syarat, ...]")
"""What `karier_asn.rules` works out of the rules themselves."""


class GalatPintu(Exception):
    """A public name stands twice, or is not there."""


@frozen
class Paket:
    """A public package.

    Attributes:
        nama: its name.
        isi: the names it gives, by module.
        dihitung: names that the package works out itself, with their types.
    """

    nama: str
    isi: Callable[[], Isi]
    dihitung: Mapping[str, str] = {}

    @property
    def folder(self) -> Path:
        """Where it stands."""
        return SUMBER.joinpath(*self.nama.split("."))


# --- what a module gives -----------------------------------------------------------------------------------


def kelas(pohon: ast.Module) -> Iterator[str]:
    """The classes a module defines."""
    return (s.name for s in pohon.body if isinstance(s, ast.ClassDef) and not s.name.startswith("_"))


def fakta(pohon: ast.Module) -> Iterator[str]:
    """The facts a module defines, the durations it counts, and what helps to write more.

    Such are readers of the record, conditions, and what makes either.
    """
    for s in pohon.body:
        match s:
            case ast.FunctionDef(name=nama, decorator_list=hiasan, returns=hasil) if not nama.startswith("_"):
                if any(ast.unparse(h).startswith("fakta(") for h in hiasan) or (hasil and _bahan(ast.unparse(hasil))):
                    yield nama
            case ast.Assign(targets=[ast.Name(nama)], value=ast.Call(func=ast.Attribute(attr=kata))):
                if kata in HITUNGAN and not nama.startswith("_"):
                    yield nama


def terdaftar(pohon: ast.Module) -> list[str] | None:
    """The ``__all__`` of a module, if it has one."""
    for s in pohon.body:
        match s:
            case ast.Assign(targets=[ast.Name("__all__")], value=nilai):
                return list(ast.literal_eval(nilai))
    return None


def _bahan(hasil: str) -> bool:
    """Whether what a function gives is a reading of the record, a condition, or what makes either."""
    return hasil in ("Kondisi", "Banding", "Syarat") or hasil.startswith(("Riwayat[", "Callable["))


def peraturan(pohon: ast.Module) -> Iterator[str]:
    """The regulations a module lists."""
    for s in pohon.body:
        match s:
            case ast.Assign(targets=[ast.Name(nama)], value=ast.Call(func=ast.Name("Peraturan"))):
                yield nama


def tidak_ada(_: ast.Module) -> Iterator[str]:
    """Nothing but what ``__all__`` says."""
    return iter(())


def isi_dari(
    paket: str, apa: Callable[[ast.Module], Iterator[str]], *, kecuali: str = "", lain: Isi | None = None
) -> Isi:
    """What a package gives, module by module.

    Args:
        paket: its name.
        apa: what of a module without ``__all__`` is public.
        kecuali: the folder within it that is a door of its own.
        lain: what it gives from elsewhere.

    Raises:
        GalatPintu: a name stands in two modules, or is that of a module beside it.
    """
    folder = SUMBER.joinpath(*paket.split("."))
    isi = dict(lain or {})
    for berkas in sorted(folder.rglob("*.py")):
        bagian = berkas.relative_to(folder).with_suffix("").parts
        if not bagian[-1].startswith("_") and bagian[0] != kecuali:
            pohon = ast.parse(berkas.read_text(encoding="utf-8"))
            semua = terdaftar(pohon)
            if nama := tuple(sorted(apa(pohon) if semua is None else semua)):
                isi[".".join((paket, *bagian))] = nama
    tempat = {b.stem: f"the module {b.stem}" for b in folder.iterdir() if not b.name.startswith("_")}
    for modul, daftar_nama in isi.items():
        for n in daftar_nama:
            if n in tempat:
                raise GalatPintu(f"{paket}: {n} stands in {tempat[n]} and in {modul}; one of them needs another name.")
            tempat[n] = modul
    return isi


PAKET = (
    Paket("karier_asn", lambda: AKAR, {"__version__": "str"}),
    Paket("karier_asn.domain", lambda: isi_dari("karier_asn.domain", kelas, kecuali="fakta", lain=DOMAIN)),
    Paket("karier_asn.domain.fakta", lambda: isi_dari("karier_asn.domain.fakta", fakta)),
    Paket("karier_asn.rules", lambda: isi_dari("karier_asn.rules", peraturan), HIMPUNAN_ATURAN),
    Paket("karier_asn.uji", lambda: isi_dari("karier_asn.uji", tidak_ada)),
    Paket("karier_asn.dokumen", lambda: isi_dari("karier_asn.dokumen", tidak_ada, lain=DOKUMEN)),
)
"""The public packages whose names are loaded on demand."""


# --- the files ---------------------------------------------------------------------------------------------


def daftar(paket: Paket) -> str:
    """The text of ``_isi.py``."""
    baris = [f'"""What stands behind `{paket.nama}`: {TANDA}."""', "", "ISI = {"]
    for modul, nama in paket.isi().items():
        lipatan = list(_terlipat(nama))
        if len(lipatan) == 1 and len(modul) + len(lipatan[0]) < 105:
            baris.append(f'    "{modul}": "{lipatan[0]}",')
        else:
            baris += [
                f'    "{modul}": (',
                *(f'        "{b} "' for b in lipatan[:-1]),
                f'        "{lipatan[-1]}"',
                "    ),",
            ]
    return "\n".join([*baris, "}", ""])


def _terlipat(nama: tuple[str, ...], lebar: int = 100) -> Iterator[str]:
    """Names with blanks between them, folded into lines."""
    baris = ""
    for n in nama:
        if baris and len(baris) + len(n) >= lebar:
            yield baris
            baris = ""
        baris = f"{baris} {n}".lstrip()
    yield baris


def stub(paket: Paket) -> str:
    """The text of ``__init__.pyi``: every name as an explicit import."""
    isi = paket.isi()
    impor = [f"from {modul} import {n} as {n}" for modul in sorted(isi) for n in isi[modul]]
    jenis = ["from karier_asn.engine.ekspresi import Syarat"] if "Syarat" in "".join(paket.dihitung.values()) else []
    hitung = [f"{n}: {j}" for n, j in paket.dihitung.items()]
    nama = [*(n for daftar in isi.values() for n in daftar), *(n for n in paket.dihitung if not n.startswith("_"))]
    semua = [f'    "{n}",' for n in sorted(nama)]
    return "\n".join([f"# {TANDA}", "", *impor, *jenis, "", "__all__ = [", *semua, "]", *hitung, ""])


def berkas() -> Iterator[tuple[Path, str]]:
    """Every file made here, with its text."""
    for paket in PAKET:
        yield paket.folder / "_isi.py", daftar(paket)
        yield paket.folder / "__init__.pyi", stub(paket)


if __name__ == "__main__":
    perbarui(berkas())
