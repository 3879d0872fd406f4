"""Draws mutants of the code, runs the tests that can see each, and prints those that no test noticed."""

from __future__ import annotations

import os
import sys
import tomllib
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any

from alat.mutan import setara
from alat.mutan.buat import Mutan
from alat.mutan.jalan import CATATAN, LAHIR_MATI, LOLOS, TERBUNUH, Hasil, uji
from alat.mutan.peta import Peta, ukur
from alat.mutan.undi import Undian, bagian, gelombang, modul, saksi, semua, seperti, undi
from alat.tulis import PROYEK

SETARA = "setara"
Daftar = Mapping[setara.Kunci, str]


def pilihan(atur: Mapping[str, Any]) -> Namespace:
    """What is asked for on the command line."""
    p = ArgumentParser(prog="python -m alat.mutan", description=__doc__)
    p.add_argument("--jumlah", type=int, default=atur["jumlah"], help="how many mutants (default: %(default)s)")
    p.add_argument("--benih", type=int, default=atur["benih"], help="the seed of the draw (default: %(default)s)")
    p.add_argument("--modul", default="*", help="only modules like this, such as 'layanan/*' (default: all)")
    p.add_argument("--proses", type=int, default=os.cpu_count() or 1, help="processes (default: as many as cores)")
    return p.parse_args()


def satu(undian: Undian, peta: Peta, daftar: Daftar) -> tuple[Mutan, Hasil] | None:
    """Draw one mutant that can live and see what becomes of it; ``None`` when the module has no more."""
    for m in undian.mutan:
        if (kena := saksi(m, undian.jalur, peta)) is None:
            continue
        if setara.kunci(m.modul, m.fungsi, m.beda) in daftar:
            return m, Hasil(SETARA)
        hasil = uji(m.modul, m.sumber(undian.teks), gelombang(kena, peta.lama))
        if hasil.nasib != LAHIR_MATI:
            return m, hasil
    return None


def pastikan(undian: Undian, peta: Peta) -> None:
    """Make sure that the code as it is passes in such a process, or every mutant would seem killed.

    Raises:
        SystemExit: it does not.
    """
    m = next(m for m in undian.mutan if saksi(m, undian.jalur, peta))
    hasil = uji(m.modul, undian.teks, gelombang(saksi(m, undian.jalur, peta) or set(), peta.lama)[:1])
    if hasil.nasib != LOLOS:
        raise SystemExit(f"{m.modul} as it is: {hasil.oleh} fails; see {CATATAN}.")


def jalankan(undian: Sequence[Undian], peta: Peta, daftar: Daftar, proses: int) -> Iterator[tuple[Path, Mutan, Hasil]]:
    """One mutant for each entry, as they are done."""
    with ThreadPoolExecutor(proses) as kumpulan:
        tugas = {kumpulan.submit(satu, u, peta, daftar): u.jalur for u in undian}
        for selesai in as_completed(tugas):
            if (hasil := selesai.result()) is not None:
                yield tugas[selesai], *hasil


def tampil(p: Path, m: Mutan) -> str:
    """A survivor, in the form in which setara.toml would list it."""
    tempat = f"{p.relative_to(PROYEK)}:{m.baris[0][0]}"
    return f'\n# survived: {tempat}\nmodul = "{m.modul}"\nfungsi = "{m.fungsi}"\nbeda = """\n{m.beda}\n"""'


def lapor(nasib: Counter[tuple[str, str]]) -> float:
    """Print what became of the sample, module by module; returns the share killed, in per cent."""
    print(f"\n{'module':<52}{'killed':>8}{'survived':>10}{'equivalent':>12}")
    for nama in [*sorted({m for m, _ in nasib}), ""]:
        n = [sum(v for (m, h), v in nasib.items() if h == x and nama in {m, ""}) for x in (TERBUNUH, LOLOS, SETARA)]
        print(f"{nama or 'all':<52}{n[0]:>8}{n[1]:>10}{n[2]:>12}")
    bunuh, hidup = (sum(v for (_, h), v in nasib.items() if h == x) for x in (TERBUNUH, LOLOS))
    return 100 * bunuh / max(1, bunuh + hidup)


def utama() -> int:
    """Run the sample; 1 when too few are killed or the list of equivalents is out of date."""
    atur = tomllib.loads((PROYEK / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["karier_asn"]["mutan"]
    pilih = pilihan(atur)
    daftar = setara.baca()
    mutan = semua(modul(atur), pilih.proses)
    usang = setara.usang(daftar, (m for isi in mutan.values() for m in isi))
    for nama, fungsi, beda in usang:
        print(f"\nsetara.toml lists what is no more: {nama} {fungsi}\n{beda}")
    peta = ukur(pilih.proses)
    dipilih = {p: isi for p, isi in mutan.items() if seperti(p, pilih.modul)}
    kuota = bagian({p: len(isi) for p, isi in dipilih.items()}, pilih.jumlah)
    undian = [u for p, n in kuota.items() for u in [undi(p, dipilih[p], pilih.benih)] * n]
    print(f"{len(undian)} of {sum(map(len, dipilih.values()))} mutants, seed {pilih.benih}", flush=True)
    pastikan(undi(undian[0].jalur, dipilih[undian[0].jalur], pilih.benih), peta)
    nasib: Counter[tuple[str, str]] = Counter()
    for p, m, hasil in jalankan(undian, peta, daftar, pilih.proses):
        nasib[m.modul, hasil.nasib] += 1
        if hasil.nasib == LOLOS:
            print(tampil(p, m), flush=True)
        if nasib.total() % 25 == 0:
            print(f"\n# {nasib.total()} of {len(undian)} done", flush=True)
    persen = lapor(nasib)
    print(f"\n{persen:.1f} % of those that differ are killed; at least {atur['paling_sedikit']} % must be")
    return int(bool(usang) or persen < atur["paling_sedikit"])


if __name__ == "__main__":
    sys.exit(utama())
