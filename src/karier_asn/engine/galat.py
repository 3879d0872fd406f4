"""Errors: one base class, few subclasses, each with data and a hint.

A legal outcome is never an exception. What raises is a wrong *shape*: a rule written wrongly, an input that
cannot be read at all, a question put outside the time the law covers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import field, frozen


class Galat(Exception):
    """Base of all errors of this package.

    Attributes:
        kode: stable identifier for programs, for instance ``"belum-diatur"``.
        pesan: what was found, in Indonesian.
        saran: what to do about it, in Indonesian; may be empty.
        data: the figures behind the message, for programs.
    """

    def __init__(self, kode: str, pesan: str, *, saran: str = "", data: Mapping[str, object] | None = None) -> None:
        super().__init__(f"{pesan} {saran}".rstrip())
        self.kode = kode
        self.pesan = pesan
        self.saran = saran
        self.data: Mapping[str, object] = dict(data or {})

    def __reduce__(self) -> tuple[object, ...]:
        # The default would call the subclass with the finished message as its first argument.
        return _bangun, (type(self), self.args), self.__dict__


def _bangun(kelas: type[Galat], args: tuple[object, ...]) -> Galat:
    galat = kelas.__new__(kelas)
    galat.args = args
    return galat


class GalatTulis(Galat, TypeError):
    """A rule was written wrongly; raised where it is written, with the remedy."""

    def __init__(self, pesan: str, saran: str) -> None:
        super().__init__("tulis", pesan, saran=saran)


def pastikan_teks(v: object, tempat: str) -> None:
    """Refuse what is no text, or a text that says nothing, where a rule is written.

    Raises:
        GalatTulis: with the remedy.
    """
    if not isinstance(v, str):
        raise GalatTulis(f"{tempat} harus teks, ditemukan {v!r}.", "Tulis teks dalam tanda kutip.")
    if not v.strip():
        raise GalatTulis(f"{tempat} tidak boleh kosong.", "Tulis sesuatu yang dimengerti pembacanya.")


class GalatTanya(Galat, TypeError):
    """A question was put wrongly: a subject is missing or given twice, or a reading does not exist."""


class BelumDiatur(Galat, LookupError):
    """Asked for a day on which no version of the rule is in force.

    Attributes:
        pada: the day asked.
        mulai: the next day on which a version is in force, if there is one.
    """

    def __init__(self, dasar: str, pada: date, mulai: date | None) -> None:
        super().__init__(
            "belum-diatur",
            f"{dasar} tidak berlaku pada {pada.isoformat()}.",
            saran=f"Tanyakan untuk hari pada atau sesudah {mulai.isoformat()}." if mulai else "",
            data={"dasar": dasar, "pada": pada, "mulai": mulai},
        )
        self.pada = pada
        self.mulai = mulai


@frozen
class Masalah:
    """One problem in an input: where it stands, its stable code, the values involved, and the message."""

    jalur: str
    kode: str
    parameter: Mapping[str, object] = field(factory=dict)
    pesan: str = ""


class GalatBentuk(Galat, ValueError):
    """An input has the wrong shape; lists every problem with its path, not only the first."""

    def __init__(self, masalah: Iterable[Masalah]) -> None:
        self.masalah = tuple(masalah)
        rincian = "; ".join(f"{m.jalur}: {m.pesan or m.kode}" for m in self.masalah)
        super().__init__(
            "bentuk", f"{len(self.masalah)} hal perlu diperbaiki: {rincian}", data={"masalah": self.masalah}
        )
