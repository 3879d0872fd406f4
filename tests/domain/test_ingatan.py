"""What was read last of a record is read once, and goes with it."""

from __future__ import annotations

import gc
from weakref import ref

from karier_asn.domain.ingatan import terakhir
from karier_asn.domain.pegawai import Pegawai


def test_dibaca_sekali_bagi_benda_yang_sama() -> None:
    dibaca: list[Pegawai] = []

    @terakhir
    def baca(p: Pegawai) -> int:
        """How often it was read."""
        dibaca.append(p)
        return len(dibaca)

    satu, dua = Pegawai(), Pegawai()
    assert [baca(satu), baca(satu), baca(dua), baca(satu)] == [1, 1, 2, 3]
    assert baca.__doc__ == "How often it was read."


def test_tidak_menahan_benda_maupun_jawabannya() -> None:
    @terakhir
    def baca(p: Pegawai) -> Pegawai:
        return Pegawai(nama="Jawaban")

    p = Pegawai()
    subjek, jawaban = ref(p), ref(baca(p))
    del p
    gc.collect()
    assert subjek() is None
    assert jawaban() is None
