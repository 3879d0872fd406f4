"""What is handed over is looked at once, at the door: by the constructor of a class, by a function that answers.

The types that a class or a function declares are what it keeps to (`karier_asn.engine.terima`). Whether all is in order
is one expression, written for each class and function when it is first used; only if it is false is every value looked
at by itself, to be put right or to be told. Type checkers see what was declared, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import update_wrapper
from inspect import Parameter, signature
from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_type_hints

import attrs
from attrs import NOTHING, Attribute, Factory, fields, fields_dict

from karier_asn.engine.bentuk import tak_diketahui
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.periksa import bangun, kembalikan, kumpulkan
from karier_asn.engine.terima import Jenis, Terima, cocok, dikenali, penerima, tanpa_bentuk

F = TypeVar("F", bound=Callable[..., Any])
_APA_SAJA = Jenis(())

if TYPE_CHECKING:
    from attrs import frozen as frozen
else:

    def frozen(kelas=None, **pilihan):
        """`attrs.frozen`, with a constructor that keeps to the types of the fields.

        Raises:
            GalatBentuk: when an object is made of values of other types; lists every problem with its path.

        >>> @frozen
        ... class Baris:
        ...     nama: str
        ...     jam: int | None = None
        >>> Baris(None, jam=True)
        Traceback (most recent call last):
            ...
        karier_asn.engine.galat.GalatBentuk: 2 hal perlu diperbaiki: nama: Harus teks, ditemukan None. ...
        """

        def hias(kelas):
            jadi = attrs.frozen(**pilihan)(kelas)
            jadi.__attrs_init_subclass__ = classmethod(_pasang)  # of whoever derives a class with attrs
            _pasang(jadi)
            return jadi

        return hias if kelas is None else hias(kelas)


def tanya(f: F) -> F:
    """A function that keeps to the types of its parameters.

    Raises:
        GalatBentuk: when it is asked with values of other types; lists every problem with the name of the parameter.

    >>> from datetime import date, datetime
    >>> @tanya
    ... def sehari(pada: date) -> date:
    ...     return pada
    >>> sehari(datetime(2026, 1, 31))
    datetime.date(2026, 1, 31)
    >>> sehari(60)
    Traceback (most recent call last):
        ...
    karier_asn.engine.galat.GalatBentuk: 1 hal perlu diperbaiki: pada: Harus tanggal, ditemukan bilangan bulat. ...
    """
    tulis, siap = _tulis_fungsi, list[Callable[..., Any]]()

    def jaga(*args: Any, **kwargs: Any) -> Any:
        if not siap:  # not before it is called: the names in the annotations may be defined further below
            siap.append(tulis(f))
        return siap[0](*args, **kwargs)

    # With the globals of its module it is one of the functions of that module, whose examples are tested.
    milik = FunctionType(jaga.__code__, cast(Any, f).__globals__, None, None, jaga.__closure__)
    return cast(F, update_wrapper(milik, f))


# --- the code ------------------------------------------------------------------------------------------------


@attrs.frozen
class Argumen:
    """One parameter.

    Attributes:
        nama: its name.
        terima: what it takes.
        baku: its default; `NOTHING` = none.
        bernama: whether it is given by name only.
        pabrik: whether its default is made anew each time, by what is called.
        dijadikan: whether what is called makes a tuple of a list itself.
    """

    nama: str
    terima: Terima
    baku: Any
    bernama: bool
    pabrik: bool = False
    dijadikan: bool = False

    def syarat(self, ruang: dict[str, Any]) -> str:
        """An expression: whether it is in order as it is."""
        syarat = cocok(self.terima, self.nama, ruang, dijadikan=self.dijadikan)
        if not self.pabrik or syarat == "True":
            return syarat
        ruang["_tanpa"] = NOTHING
        return f"({self.nama} is _tanpa or {syarat})"

    def luruskan(self, v: Any, _: Any) -> Any:
        """The value put right.

        Raises:
            GalatBentuk: it cannot be.
        """
        return v if self.pabrik and v is NOTHING else penerima(self.terima)(v, None)


def _tulis(
    argumen: list[Argumen], asli: Callable[..., Any], lanjut: Callable[..., Iterable[Masalah]], *diri: str
) -> Any:
    """A function that looks at its arguments and then calls ``asli``.

    The code holds names of parameters and numbers only; whatever else it refers to is handed to it by name.

    Args:
        argumen: the parameters.
        asli: what is called.
        lanjut: what else is wrong, given what is right.
        diri: the name of a first parameter that is given on as it is.
    """

    def luruskan(*nilai: Any) -> tuple[Any, ...]:
        hasil, masalah = kumpulkan((i.nama, i.luruskan, v) for i, v in zip(argumen, nilai, strict=True))
        if masalah:
            raise GalatBentuk([*masalah, *lanjut(hasil)]) from None
        return tuple(hasil.values())

    ruang: dict[str, Any] = {"_asli": asli, "_luruskan": luruskan}
    syarat = [s for i in argumen if (s := i.syarat(ruang)) != "True"]
    nama = "".join(f"{i.nama}, " for i in argumen)
    panggil = [f"{i.nama}={i.nama}" if i.bernama else i.nama for i in sorted(argumen, key=lambda i: i.bernama)]
    periksa = f"    if not ({' and '.join(syarat)}):\n        {nama}= _luruskan({nama})\n" if syarat else ""
    kode = (
        f"def jaga({', '.join((*diri, *_parameter(argumen, ruang)))}):\n"
        f"{periksa}"
        f"    return _asli({', '.join((*diri, *panggil))})\n"
    )
    exec(compile(kode, f"<{asli.__module__}.{asli.__qualname__}>", "exec"), ruang)
    return update_wrapper(ruang["jaga"], asli)


def _parameter(argumen: list[Argumen], ruang: dict[str, Any]) -> list[str]:
    def satu(i: Argumen) -> str:
        if i.baku is NOTHING and not i.pabrik:
            return i.nama
        ruang[f"_baku_{i.nama}"] = i.baku
        return f"{i.nama}=_baku_{i.nama}"

    bernama = [satu(i) for i in argumen if i.bernama]
    return [*(satu(i) for i in argumen if not i.bernama), *(["*", *bernama] if bernama else [])]


# --- of a function -------------------------------------------------------------------------------------------


def _tulis_fungsi(f: Callable[..., Any]) -> Callable[..., Any]:
    jenis = get_type_hints(f)
    argumen = [
        Argumen(
            p.name,
            dikenali(jenis[p.name]) if p.name in jenis else _APA_SAJA,
            NOTHING if p.default is Parameter.empty else p.default,
            p.kind is Parameter.KEYWORD_ONLY,
        )
        for p in signature(f).parameters.values()
    ]
    return cast("Callable[..., Any]", _tulis(argumen, f, lambda _: ()))


# --- of a class ----------------------------------------------------------------------------------------------


def _pasang(kelas: type) -> None:
    """Put the constructor that looks before the one that attrs wrote."""
    asli = kelas.__dict__["__init__"]
    if hasattr(asli, "__wrapped__") or "__attrs_init__" in kelas.__dict__:  # done already; written by hand
        return

    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        # Not before the first object is made: the names in the annotations may be defined further below.
        kelas.__init__ = _tulis(*_isi_kelas(kelas), "self")  # type: ignore[misc]
        kelas.__init__(self, *args, **kwargs)  # type: ignore[misc]

    kelas.__init__ = update_wrapper(__init__, asli)  # type: ignore[misc]


def _isi_kelas(kelas: type) -> tuple[list[Argumen], Callable[..., None], Callable[..., Iterable[Masalah]]]:
    """The parameters of a constructor, that which attrs wrote, and what the class itself objects to."""
    atribut = [a for a in fields(kelas) if a.init]
    jenis = _jenis(kelas, atribut)
    argumen = [_isian(a, jenis.get(a.name, _APA_SAJA)) for a in atribut]
    boleh_tanpa = {i.nama for i in argumen if i.baku is not NOTHING and tak_diketahui(i.baku)}

    def lanjut(hasil: dict[str, Any]) -> Iterable[Masalah]:
        # What is refused stands for "not known" here, so that contradictions among the rest are told as well.
        if boleh_tanpa.issuperset({i.nama for i in argumen} - hasil.keys()):
            return kembalikan(kelas, hasil, bangun(kelas, hasil)[1])
        return ()

    return argumen, cast(Any, kelas).__init__.__wrapped__, lanjut


def _isian(a: Attribute[Any], terima: Terima) -> Argumen:
    pabrik = isinstance(a.default, Factory)  # type: ignore[arg-type]
    return Argumen(
        a.alias or a.name, terima, NOTHING if pabrik else a.default, a.kw_only, pabrik, a.converter is not None
    )


def _jenis(kelas: type, atribut: list[Attribute[Any]]) -> dict[str, Terima]:
    """What each field takes. What a class derived elsewhere adds is its own affair, and is not looked at."""
    pemilik = next(k for k in kelas.__mro__ if "__attrs_init_subclass__" in k.__dict__)
    jenis, milik = get_type_hints(pemilik), fields_dict(pemilik)
    terima = {a.name: dikenali(jenis[a.name]) for a in atribut if milik.get(a.name) == a}
    # Of a type that has no shape in JSON, a converter takes what it likes.
    bebas = {a.name for a in atribut if a.converter is not None and tanpa_bentuk(terima.get(a.name))}
    return {nama: t for nama, t in terima.items() if nama not in bebas}
