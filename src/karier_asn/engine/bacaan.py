"""Readings: which one is used for each point that a text leaves open, and the note that says so.

A rule holds its readings as conditions (`karier_asn.engine.kata.pilihan`). What is computed apart from a rule has a
table of them: for each open point its readings by name, default first, each as the note that is shown where it decided.
One value, `Bacaan`, says how all of them are read, and reaches rules, facts and what facts compute alike.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Final, TypeAlias

from attrs import frozen

from karier_asn.engine.galat import GalatTanya

TabelBacaan: TypeAlias = Mapping[str, Mapping[str, str]]
"""For each open point its readings, default first, each as its note."""


@frozen
class Bacaan:
    """The readings chosen, for whatever is asked with them; a point that is not named is read by its default.

    Whoever asks checks once, by `dari`, that every point and every reading exists; from there on each rule, fact or
    account takes what it knows. A fact whose function takes a `Bacaan` after its subjects is given it.

    Attributes:
        dipilih: points with the name of the reading chosen.
    """

    dipilih: tuple[tuple[str, str], ...] = ()

    @staticmethod
    def dari(bacaan: Mapping[str, str] | Bacaan | None, *dikenal: Mapping[str, Collection[str]]) -> Bacaan:
        """The readings as they were given; those that were checked already are given back.

        Args:
            bacaan: the name of a reading by its point.
            dikenal: what can be chosen: by point the names of its readings.

        Raises:
            GalatTanya: either is no mapping; there is no such point, or no such reading of it.

        >>> Bacaan.dari({"hari": "kerja"}, {"hari": ("kalender", "kerja")})
        Bacaan(dipilih=(('hari', 'kerja'),))
        """
        if isinstance(bacaan, Bacaan):
            return bacaan
        diberi: object = bacaan
        if diberi is not None and not isinstance(diberi, Mapping):
            pesan = f"Bacaan harus dict, ditemukan {type(diberi).__name__}."
            raise GalatTanya("bacaan", pesan, saran="Tulis {kunci: nama bacaan}.")
        for d in dikenal:
            if not isinstance(d, Mapping) or not all(isinstance(nama, Iterable) for nama in d.values()):
                pesan = "Yang dapat dipilih harus pemetaan dari kunci ke nama-nama bacaannya."
                raise GalatTanya("bacaan", pesan, saran='Tulis {"kunci": ("nama", "nama lain")}.')
        if not bacaan:
            return BACAAN_BAKU
        tersedia = {k: tuple(dict.fromkeys(n for d in dikenal for n in d.get(k, ()))) for d in dikenal for k in d}
        asing = [f"{k}: {v}" for k, v in sorted(bacaan.items(), key=str) if v not in tersedia.get(k, ())]
        if asing:
            ditanya = tersedia.keys() & bacaan if tersedia.keys() >= bacaan.keys() else tersedia
            daftar = "; ".join(f"{k}: {', '.join(nama)}" for k, nama in tersedia.items() if k in ditanya)
            raise GalatTanya(
                "bacaan",
                f"Bacaan {', '.join(asing)} tidak dikenal di sini.",
                saran=f"Yang ada: {daftar or 'tidak ada'}.",
                data={"asing": tuple(asing), "tersedia": tersedia},
            )
        return Bacaan(tuple(sorted(bacaan.items())))

    def nama(self, kunci: str, baku: str) -> str:
        """The reading of a point."""
        return dict(self.dipilih).get(kunci, baku)


BACAAN_BAKU: Final = Bacaan()
"""Everything by its default."""


def pilih(tabel: TabelBacaan, bacaan: Mapping[str, str] | Bacaan | None = None) -> dict[str, str]:
    """The reading used for every open point of a table.

    Args:
        tabel: the readings.
        bacaan: the name of a reading by its point; otherwise the default.

    Raises:
        GalatTanya: there is no such point, or no such reading of it.

    >>> pilih({"hari": {"kalender": "Hari kalender.", "kerja": "Hari kerja."}}, {"hari": "kerja"})
    {'hari': 'kerja'}
    """
    dipilih = dict(Bacaan.dari(bacaan, tabel).dipilih)
    return {k: dipilih.get(k) or next(iter(isi)) for k, isi in tabel.items()}


def catatan(tabel: TabelBacaan, kunci: str, dipakai: Mapping[str, str]) -> str:
    """The note on the reading used for a point."""
    return tabel[kunci][dipakai[kunci]]


@frozen
class CaraBaca:
    """One reading of one open point, by which a mechanism goes a way of its own.

    Attributes:
        kunci: the point.
        nama: the reading.
    """

    kunci: str
    nama: str

    def dipakai(self, bacaan: Mapping[str, str]) -> bool:
        """Whether this is the reading used."""
        return bacaan[self.kunci] == self.nama
