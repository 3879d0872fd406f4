"""Ingatan: what was read last of a record, so that the facts about one employee read it once."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Generic, TypeVar
from weakref import ref

from karier_asn.engine.subjek import known

S = TypeVar("S")
T = TypeVar("T")


class terakhir(Generic[S, T]):  # a decorator
    """Remembers the last answer of a function, for the very object that it was asked about, as far as it is known.

    A list is judged one employee after another, and many facts of each rest on the same reading. The answer goes with
    the object; nothing of it is kept alive.
    """

    def __init__(self, baca: Callable[[S], T]) -> None:
        self._baca = baca
        self._nama = baca.__qualname__
        self._ingat: tuple[Callable[[], S | None], T] | None = None
        update_wrapper(self, baca)

    def __reduce__(self) -> str:
        return self._nama

    def _lupa(self, _: object) -> None:
        self._ingat = None

    def __call__(self, subjek: S) -> T:
        ingat = self._ingat
        if ingat is not None and ingat[0]() is subjek:
            return ingat[1]
        subjek = known(subjek)
        hasil = self._baca(subjek)
        self._ingat = ref(subjek, self._lupa), hasil
        return hasil
