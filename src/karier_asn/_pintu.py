"""A public package as a door: what stands behind it is loaded when it is first asked for (PEP 562).

So a user imports from a few packages, and pays only for what he uses. The lists of what stands where are made by
``python -m alat.pintu``, together with the stubs that show every name to type checkers and editors.

This stands beside the root, and the root imports nothing deeper: a thread that imports a module of a subpackage for the
first time holds it while it waits for the root, so the root must not wait for that module.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

Pembuka = tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]


def pintu(paket: str, isi: Mapping[str, str], dihitung: Mapping[str, Callable[[], Any]] | None = None) -> Pembuka:
    """``__getattr__``, ``__dir__`` and ``__all__`` of a public package.

    Args:
        paket: the name of the package.
        isi: for each module behind it the names it gives, with blanks between them.
        dihitung: names worked out when first asked for; ``__version__`` and the like are no part of ``__all__``.

    >>> ambil, _, semua = pintu("karier_asn.engine", {"karier_asn.engine.versi": "VERSI"}, {"dua": lambda: 2})
    >>> semua, ambil("VERSI"), ambil("dua")
    (['VERSI', 'dua'], '0.1.0', 2)
    """
    modul = {nama: tempat for tempat, daftar in isi.items() for nama in daftar.split()}
    hitung = dihitung or {}
    semua = sorted(n for n in (*modul, *hitung) if not n.startswith("_"))

    def ambil(nama: str) -> Any:
        if nama in modul:
            nilai = getattr(import_module(modul[nama]), nama)
        elif nama in hitung:
            nilai = hitung[nama]()
        else:
            raise AttributeError(f"module {paket!r} has no attribute {nama!r}", name=nama, obj=import_module(paket))
        # Found at once the next time; threads that ask together get one object.
        return vars(import_module(paket)).setdefault(nama, nilai)

    return ambil, lambda: sorted({*vars(import_module(paket)), *semua}), semua
