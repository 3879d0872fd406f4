"""Readings: in service is asked in one place, and the key of a reading has one default."""

from __future__ import annotations

import ast
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import karier_asn.domain.fakta
import karier_asn.layanan
import karier_asn.rules
from alat.katalog import catatan_bacaan
from karier_asn.domain.fakta import pns, pppk
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan, TabelBacaan
from karier_asn.engine.ekspresi import Fakta, Kondisi, Nilai, Pilihan, telusur
from karier_asn.engine.kata import pilihan
from karier_asn.rules.bacaan import MASIH_PNS, PNS_AKTIF, PPPK_AKTIF
from karier_asn.rules.merit.asesmen import BACAAN_ASESMEN, BERLAKU, kompeten, masa_berlaku
from karier_asn.rules.merit.gaji_berkala import BACAAN_PMK, PMK, menurut_tabel

ATURAN = Path(karier_asn.rules.__path__[0])
STATUS = {"pns", "pppk"}
BOLEH = {
    "bacaan.py",  # where in service is defined
    "merit/berkas.py",  # the decree as a paper
    "merit/mutasi.py",  # the time since the appointment
    "merit/seleksi.py",  # who needs the consent of his agency
    "merit/pangkat/jalur.py",  # why a PPPK has no promotion
}


def membaca_status(berkas: Path) -> bool:
    """Whether a file reads the facts of what the decrees say of the status."""
    pohon = list(ast.walk(ast.parse(berkas.read_text(encoding="utf-8"))))
    impor = {a.name for s in pohon if isinstance(s, ast.ImportFrom) and "fakta" in (s.module or "") for a in s.names}
    sebutan = {
        s.attr
        for s in pohon
        if isinstance(s, ast.Attribute) and isinstance(s.value, ast.Name) and s.value.id == "fakta"
    }
    return bool(STATUS & (impor | sebutan))


def test_status_menurut_keputusan_hanya_dibaca_di_satu_tempat() -> None:
    assert {str(b.relative_to(ATURAN)) for b in ATURAN.rglob("*.py") if membaca_status(b)} == BOLEH


def test_aktif_memuat_akhir_dinas() -> None:
    """In service: appointed, and nothing that ends or suspends it."""
    assert [f.nama for f in MASIH_PNS.fakta] == ["pns", "belum_berhenti", "belum_pensiun"]
    assert [f.nama for f in PNS_AKTIF.fakta] == [
        *(f.nama for f in MASIH_PNS.fakta),
        "berkedudukan_aktif",
        "menjalani_cltn",
    ]
    assert [f.nama for f in PPPK_AKTIF.fakta] == [
        "pppk",
        "dalam_perjanjian_kerja",
        "belum_berhenti",
        "belum_pensiun",
        "berkedudukan_aktif",
    ]


# --- one key, one default ----------------------------------------------------------------------------------


def semua_simpul() -> Iterator[Kondisi | Nilai[Any]]:
    """Every condition and fact that a module of rules, facts or answers names."""
    for paket in (karier_asn.rules, karier_asn.domain.fakta, karier_asn.layanan):
        for m in pkgutil.walk_packages(paket.__path__, f"{paket.__name__}."):
            yield from (v for v in vars(import_module(m.name)).values() if isinstance(v, Kondisi | Nilai))


def berbeda(simpul: Iterable[Kondisi | Nilai[Any]]) -> dict[str, set[tuple[str, ...]]]:
    """The keys of readings that are not the same everywhere: other names, another default, or another note of it.

    A rule has one note for all its readings; a fact has one for each, of which the default's is compared.
    """
    bacaan: dict[str, set[tuple[str, ...]]] = {}
    for s in dict.fromkeys(simpul):
        for n in telusur(s):
            if isinstance(n, Pilihan):
                bacaan.setdefault(n.kunci, set()).add((*(nama for nama, _ in n.bacaan), n.catatan))
            elif isinstance(n, Fakta):
                for kunci, nama in n.bacaan:
                    bacaan.setdefault(kunci, set()).add((*nama, next(iter(catatan_bacaan(n)[kunci].values()))))
    return {kunci: isi for kunci, isi in bacaan.items() if len(isi) > 1}


def test_satu_kunci_satu_baku_di_mana_pun() -> None:
    """Whoever chooses a reading chooses it wherever it is asked, so its default, too, is the same everywhere."""
    assert berbeda(semua_simpul()) == {}


def test_kunci_dengan_dua_baku_ditemukan() -> None:
    satu, dua = ({"itu": pns, "ini": pppk}, {"ini": pppk, "itu": pns})
    dipilih = [pilihan("contoh", isi, catatan="Contoh.") for isi in (satu, dua)]
    assert berbeda(dipilih) == {"contoh": {("itu", "ini", "Contoh."), ("ini", "itu", "Contoh.")}}
    assert berbeda([dipilih[0], pilihan("contoh", satu, catatan="Lain.")]).keys() == {"contoh"}
    assert berbeda([pilihan(BERLAKU, satu, catatan="Contoh."), kompeten]).keys() == {BERLAKU}


@pytest.mark.parametrize(
    ("kunci", "tabel", "dibaca"),
    [(BERLAKU, BACAAN_ASESMEN, masa_berlaku), (PMK, BACAAN_PMK, menurut_tabel)],
)
def test_baku_ialah_yang_pertama_dalam_tabel(kunci: str, tabel: TabelBacaan, dibaca: Callable[[Bacaan], Any]) -> None:
    """What a table says first is what is read where nothing was chosen."""
    pertama, *lain = (dibaca(Bacaan.dari({kunci: nama}, tabel)) for nama in tabel[kunci])
    assert dibaca(BACAAN_BAKU) == pertama
    assert pertama not in lain
