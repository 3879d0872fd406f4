"""The draw: which mutants of which modules are tried, and the tests that can see each."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from fnmatch import fnmatch
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from alat.mutan import buat, setara
from alat.mutan.buat import Mutan
from alat.mutan.jalan import Gelombang
from alat.mutan.peta import Peta
from alat.tulis import PROYEK

AKAR = PROYEK / "src"
PAKET = AKAR / "karier_asn"

_BIAYA_BERKAS = 0.3
"""Seconds to collect the tests of one more file."""
_GELOMBANG = (3.0, 20.0)
"""Seconds after which the first and the second wave of tests end."""
_kunci = threading.Lock()


class Undian(NamedTuple):
    """A module with its mutants, in the order in which they are drawn."""

    jalur: Path
    teks: str
    mutan: Iterator[Mutan]


# --- modules and mutants --------------------------------------------------------------------------


def modul(atur: Mapping[str, Any]) -> list[Path]:
    """The modules that the settings name; those that alat/pintu.py makes are none."""
    ada = {p for m in atur["modul"] for p in PAKET.glob(m) if not p.name.startswith("_")}
    return sorted(ada - {p for m in atur["kecuali"] for p in PAKET.glob(m)})


def seperti(p: Path, pola: str) -> bool:
    """Is a module's place in the package like this pattern?"""
    return fnmatch(p.relative_to(PAKET).as_posix(), pola)


def semua(jalur: Sequence[Path], proses: int) -> dict[Path, list[Mutan]]:
    """All mutants of the modules."""
    with ProcessPoolExecutor(proses) as kumpulan:
        return dict(zip(jalur, kumpulan.map(_mutan, jalur), strict=True))


def _mutan(p: Path) -> list[Mutan]:
    return [*buat.mutan(".".join(p.relative_to(AKAR).with_suffix("").parts), p.read_text(encoding="utf-8"))]


# --- the draw -------------------------------------------------------------------------------------


def undi(p: Path, mutan: Sequence[Mutan], benih: int) -> Undian:
    """The mutants of a module by chance; a change elsewhere in the module leaves the order of the others as it was."""
    kali: Counter[setara.Kunci] = Counter()
    undian = []
    for m in mutan:
        k = setara.kunci(m.modul, m.fungsi, m.beda)
        undian.append((sha256(repr((benih, k, kali[k])).encode()).hexdigest(), m))
        kali[k] += 1
    return Undian(p, p.read_text(encoding="utf-8"), iter([m for _, m in sorted(undian)]))


def bagian(banyak: Mapping[Path, int], jumlah: int) -> dict[Path, int]:
    """How many to draw from each module: in proportion, by the largest remainders, at least one."""
    seluruh = sum(banyak.values())
    tepat = {p: jumlah * n / seluruh for p, n in banyak.items() if n}
    hasil = {p: max(1, int(t)) for p, t in tepat.items()}
    for p in sorted(tepat, key=lambda p: (hasil[p] - tepat[p], p)):
        if sum(hasil.values()) >= jumlah:
            break
        hasil[p] += 1
    return {p: min(n, banyak[p]) for p, n in hasil.items()}


# --- the tests of a mutant ------------------------------------------------------------------------


def saksi(m: Mutan, p: Path, peta: Peta) -> set[str] | None:
    """The tests that execute what changes; ``None`` where none does, which is where coverage asks for none."""
    with _kunci:
        baris = peta.berkas(p)
    for awal, akhir in m.baris:
        kena: set[str] = set().union(*(baris.get(b, ()) for b in range(awal, akhir + 1)))
        if kena == {""}:  # executed by the import alone: whoever uses the module may notice
            kena = set().union(*baris.values())
        if kena:
            return kena - {""}
    return None


def gelombang(saksi: set[str], lama: Mapping[str, float]) -> Gelombang:
    """The tests in waves, the files that cost least first."""
    berkas: dict[str, dict[str, float]] = {}
    for n in saksi & lama.keys():
        berkas.setdefault(n.partition("::")[0], {})[n] = lama[n]
    hasil: list[dict[str, float]] = [{} for _ in range(len(_GELOMBANG) + 1)]
    biaya = 0.0
    for isi in sorted(berkas.values(), key=lambda isi: sum(isi.values())):
        biaya += _BIAYA_BERKAS + sum(isi.values())
        hasil[sum(biaya > b for b in _GELOMBANG)] |= isi
    return [g for g in hasil if g]
