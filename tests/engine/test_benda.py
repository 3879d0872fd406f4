"""Looking at what is handed over: the code that is written, and what it takes of types that have no form in JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from inspect import signature
from threading import Thread
from typing import Any, Generic, TypeVar

import pytest
from attrs import Factory, field

from karier_asn import GalatBentuk, Masa, Riwayat, tahun
from karier_asn.engine.benda import frozen, tanya
from karier_asn.engine.terima import Deret, Jenis, Kamus, Mungkin, Terima, cocok, dikenali, penerima, sebutan

T = TypeVar("T")


class Warna(Enum):
    MERAH = "merah"
    PUTIH = "putih"


class Rasa(Enum):
    MANIS = "manis"


def _rapi(v: str) -> str:
    return v.strip()


def _pecahan(v: Any) -> Fraction:
    return Fraction(v)


@frozen(kw_only=True)
class Segala(Generic[T]):
    """A field of every kind."""

    warna: Warna = Warna.MERAH
    rasa: Warna | Rasa | None = None
    campur: str | int | None = None
    lama: Masa | None = None
    apa_saja: Any = None
    milik: T | None = None
    panggil: Callable[[], int] | None = None
    bilangan: tuple[int, ...] = ()
    nama: str = field(default="", converter=_rapi)
    jumlah: Fraction = field(default=Fraction(0), converter=_pecahan)
    daftar: tuple[str, ...] = Factory(tuple)
    nilai: Mapping[Warna, Decimal] = Factory(dict)
    kelak: Kelak | None = None
    dibuat: int = field(init=False, default=3)


@frozen
class Kelak:
    """Defined below the class that names it."""


@tanya
def jawab(
    apa: int, warna: Warna = Warna.MERAH, *, daftar: Iterable[Warna] = (), angka: Mapping[Warna, int] | None = None
) -> tuple[object, ...]:
    """What was asked."""
    return apa, warna, [*daftar], angka


def jalur(galat: pytest.ExceptionInfo[GalatBentuk]) -> set[str]:
    return {m.jalur for m in galat.value.masalah}


def test_setiap_jenis_medan() -> None:
    lain: Any = Segala
    x = lain(warna="putih", rasa="manis", campur=3, lama=tahun(1), milik=3, panggil=int, bilangan=[1], nama=" a ")
    assert (x.warna, x.rasa, x.campur, x.bilangan, x.nama, x.dibuat) == (Warna.PUTIH, Rasa.MANIS, 3, (1,), "a", 3)
    assert lain(rasa=Warna.PUTIH, campur="a").rasa is Warna.PUTIH
    assert lain(jumlah="1/2", daftar=["a"], nilai={"merah": 3}, kelak=Kelak()).nilai == {Warna.MERAH: Decimal(3)}
    assert lain(nilai={Warna.PUTIH: Decimal(1)}, daftar=("a",), bilangan=(1, 2)) == lain(
        nilai={Warna.PUTIH: Decimal(1)}, daftar=["a"], bilangan=iter([1, 2])
    )
    with pytest.raises(GalatBentuk) as galat:
        lain(rasa="asin", campur=2.5, lama=3, panggil=3, bilangan=[1, "a"], nama=3, daftar="a", nilai={3: "a"}, kelak=3)
    assert jalur(galat) == {
        *("rasa", "campur", "lama", "panggil", "bilangan[1]", "nama", "daftar", "nilai.#1", "kelak"),
    }
    assert [m.pesan for m in galat.value.masalah if m.jalur in ("lama", "campur")] == [
        "Harus teks atau bilangan bulat, ditemukan bilangan pecahan.",
        "Harus Masa, ditemukan bilangan bulat. Tulis Masa(...).",
    ]
    with pytest.raises(GalatBentuk, match="Harus antara"):
        lain(campur="a", bilangan=[2**60])


def test_tanda_tangan_tetap() -> None:
    sebelum = signature(Segala)
    Segala()
    assert signature(Segala) == sebelum
    assert [p.default for p in signature(jawab).parameters.values()][1] is Warna.MERAH
    assert jawab.__doc__ == "What was asked."
    assert jawab.__globals__ is globals()


def test_fungsi() -> None:
    lain: Any = jawab
    assert lain(1, "putih", daftar=["merah"], angka={"putih": 1}) == (
        *(1, Warna.PUTIH, [Warna.MERAH], {Warna.PUTIH: 1}),
    )
    assert lain(1, Warna.PUTIH, daftar=(w for w in ("merah", Warna.PUTIH)))[2] == [Warna.MERAH, Warna.PUTIH]
    assert lain(1, daftar={Warna.MERAH})[2] == [Warna.MERAH]
    with pytest.raises(GalatBentuk) as galat:
        lain(True, "hijau", daftar=[3], angka=[])
    assert jalur(galat) == {"apa", "warna", "daftar[0]", "angka"}
    with pytest.raises(GalatBentuk, match=r"\[1\]: "):
        lain(1, daftar=iter(["merah", "hijau"]))
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'apa'"):
        lain()


def test_banyak_utas() -> None:
    """Whoever comes first writes the constructor; whoever comes at the same time is served as well."""

    @frozen
    class Baru:
        warna: Warna

    hasil: list[Any] = []
    utas = [Thread(target=lambda: hasil.append(Baru("merah"))) for _ in range(8)]  # type: ignore[arg-type]
    for u in utas:
        u.start()
    for u in utas:
        u.join()
    assert hasil == [Baru(Warna.MERAH)] * 8


def test_turunan_yang_juga_menjaga() -> None:
    @frozen
    class Dua(Kelak):
        tanggal: date | None = None

    assert Dua(date(2026, 1, 1)).tanggal == date(2026, 1, 1)
    with pytest.raises(GalatBentuk, match="tanggal: Harus tanggal"):
        Dua("2026")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("jenis", "terima"),
    [
        (Any, Jenis(())),
        (object, Jenis((object,))),
        (T, Jenis(())),
        (Fraction | None, Mungkin(Jenis((Fraction,)))),
        (Fraction | int, Jenis((Fraction, int))),
        (Iterator[int], Jenis((Iterator,))),
        (Iterable[Fraction], Jenis((Iterable,))),
        (Mapping[str, Fraction], Jenis((Mapping,))),
    ],
)
def test_yang_tanpa_bentuk_menurut_kelasnya(jenis: Any, terima: Terima) -> None:
    assert dikenali(jenis) == terima


def test_ungkapan_dan_penerima_sependapat() -> None:
    """What the expression finds in order is taken as it is; what is refused is never in order."""
    nilai: list[Any] = [
        *(
            None,
            True,
            1,
            2**60,
            1.5,
            "a",
            "merah",
            Warna.MERAH,
            Rasa.MANIS,
            date(2026, 1, 1),
            Decimal(1),
            Decimal("NaN"),
        ),
        *((), (1,), [1], ["merah"], (Warna.MERAH,), {}, {"a": 1}, {Warna.MERAH: 1}, {"merah": True}, Kelak(), tahun(1)),
        *(Riwayat.tetap(True), Riwayat.tetap(None), Riwayat.tetap("a"), Riwayat.tetap(1)),
    ]
    jenis: list[Any] = [
        *(
            str,
            int,
            bool,
            date,
            Decimal,
            Warna,
            Warna | Rasa,
            str | int,
            Warna | None,
            tuple[int, ...],
            tuple[str, ...],
        ),
        *(tuple[Warna | None, ...], Mapping[str, int], Mapping[Warna, int], Riwayat[bool], Riwayat[int], Kelak, Masa),
        *(Any, Iterable[int], Iterable[Warna], Fraction | None),
    ]
    for j in jenis:
        t = dikenali(j)
        ruang: dict[str, Any] = {}
        siap = eval(f"lambda x: {cocok(t, 'x', ruang)}", ruang)
        for v in nilai:
            if siap(v):
                assert penerima(t)(v, None) in (v, tuple(v) if isinstance(v, list) else v)
            try:
                jadi = penerima(t)(v, None)
            except GalatBentuk:
                continue
            assert isinstance(t, Jenis) or siap(jadi)
    assert dikenali(Iterable[int]) == Deret(dikenali(int))  # type: ignore[arg-type]
    assert isinstance(dikenali(Mapping[Warna, int]), Kamus)


def test_sebutan() -> None:
    nilai: tuple[Any, ...] = (None, True, 1, 1.5, float("nan"), float("inf"), "a", Warna.MERAH, b"", [])
    assert [sebutan(v) for v in nilai] == [
        *("None", "True/False", "bilangan bulat", "bilangan pecahan", "NaN atau NaT", "bilangan tak hingga", "teks"),
        *("Warna", "bytes", "list"),
    ]
