"""The law, in three wings: merit, training (`pelatihan`) and mentoring; and the facts that need its figures.

A rule is registered by the ``__all__`` of its own file; `SEMUA` and the wings are worked out from there. Retirement is
of the wing merit, but stands below it: who is no pensioner yet is asked by all readings of being in service.
"""

from __future__ import annotations

from importlib import import_module

from karier_asn._pintu import pintu
from karier_asn.engine.ekspresi import Syarat
from karier_asn.engine.masa import AKHIR
from karier_asn.rules._isi import ISI

_MERIT = ("merit.", "pensiun")


def _aturan(*sayap: str) -> tuple[Syarat, ...]:
    """The rules of these modules, or of all, file by file, whether they still apply or not."""
    awal = tuple(f"{__name__}.{s}" for s in sayap or ("",))
    milik = [(modul, nama) for modul, nama in ISI.items() if modul.startswith(awal)]
    semua = [getattr(import_module(modul), n) for modul, nama in milik for n in nama.split()]
    return tuple(s for s in semua if isinstance(s, Syarat))


def _sekarang(*sayap: str) -> tuple[Syarat, ...]:
    """Those of them that apply today: that no day has ended yet."""
    return tuple(s for s in _aturan(*sayap) if s.dasar.sampai == AKHIR)


__getattr__, __dir__, __all__ = pintu(
    __name__,
    ISI,
    {
        "MERIT": lambda: _sekarang(*_MERIT),
        "PELATIHAN": lambda: _sekarang("pelatihan."),
        "MENTORING": lambda: _sekarang("mentoring."),
        "SEMUA": lambda: (*_sekarang(*_MERIT), *_sekarang("pelatihan."), *_sekarang("mentoring.")),
        "DAHULU": lambda: tuple(s for s in _aturan() if s.dasar.sampai < AKHIR),
    },
)
