"""What is supposed: values that take the place of facts, checked once and given on as they are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from karier_asn.engine.ekspresi import Fakta, Lama, Nilai, Tabel
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.jenis import mungkin_bernilai
from karier_asn.engine.masa import hari_dari
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.saran import sebutan

PetaAsumsi: TypeAlias = Mapping[Nilai[Any], object]
"""Suppositions as they are written: by fact, duration or table a value, or a whole `Riwayat`; ``None`` is unknown."""


@frozen
class Asumsi:
    """Suppositions that were checked, for whatever is asked with them: rules, lists, and facts that read rules.

    A fact whose function takes an `Asumsi` after its subjects is given what is supposed where it is asked.

    Attributes:
        isi: what is supposed of a fact, a duration or a table, on every day.
    """

    isi: Mapping[Nilai[Any], Riwayat[Any]] = field(factory=dict)

    @staticmethod
    def dari(asumsi: PetaAsumsi | Asumsi | None) -> Asumsi:
        """Suppositions as they were given; those that were checked already are given back.

        Raises:
            GalatTanya: one is about something else than a fact, a duration or a table, or of the wrong kind; or two
                say different things of one fact.

        >>> from karier_asn.engine.kata import fakta
        >>> @fakta("jumlah ujian yang lulus")
        ... def lulus(o: str) -> Riwayat[int]:
        ...     return Riwayat.tetap(len(o))
        >>> Asumsi.dari({lulus: 3}).isi
        {<Fakta lulus>: Riwayat(3)}
        """
        if isinstance(asumsi, Asumsi):
            return asumsi
        diberi: object = asumsi
        if diberi is not None and not isinstance(diberi, Mapping):
            pesan = f"Asumsi harus dict, ditemukan {type(diberi).__name__}."
            raise GalatTanya("asumsi", pesan, saran="Tulis {fakta: nilai}.")
        if not asumsi:
            return TANPA_ASUMSI
        isi = {n: _riwayat(n, v) for n, v in asumsi.items()}
        pertama: dict[object, Fakta[Any]] = {}
        for n in isi:
            if isinstance(n, Fakta) and isi[lain := pertama.setdefault(n.fungsi, n)] != isi[n]:
                raise GalatTanya(
                    "asumsi",
                    f"Dua asumsi untuk satu fakta, yang disebut {lain.judul!r} dan {n.judul!r}.",
                    saran="Berikan satu asumsi saja; fakta dikenal dari fungsi yang membacanya.",
                )
        return Asumsi(isi)


TANPA_ASUMSI: Final = Asumsi()
"""Nothing is supposed."""


def _riwayat(n: object, v: object) -> Riwayat[Any]:
    """A supposition as a step function, if its value is of the kind the fact has."""
    if not isinstance(n, Fakta | Lama | Tabel):
        raise GalatTanya(
            "asumsi",
            f"Yang dapat diasumsikan ialah fakta, lama waktu, atau tabel; ditemukan {n!r}.",
            saran="Pakai fakta itu sendiri sebagai kunci, bukan namanya atau syarat yang memuatnya.",
        )
    r = v if isinstance(v, Riwayat) else Riwayat.tetap(v)
    if n.jenis is date:
        r = r.peta(lambda x: hari_dari(x) or x)
    salah = [x for x in r.nilai if x is not None and not mungkin_bernilai(x, n.jenis)]
    if salah:
        raise GalatTanya(
            "asumsi",
            f"Asumsi untuk {n} harus {sebutan(n.jenis)}, ditemukan {salah[0]!r}.",
            saran="Berikan nilai sejenis, sebuah Riwayat, atau None untuk yang belum diketahui.",
        )
    return r
