"""Structuring 100,000 employees from dicts: `from_dict`, plain cattrs on the same classes, and by hand.

* ``from_dict``: strict (unknown keys, types, spellings, days), every problem listed where there is one;
* plain cattrs: `cattrs.Converter` with the hooks these classes cannot do without (dates, `Riwayat`), as it comes
  (detailed errors) and with ``detailed_validation=False``; it takes ``"8"`` for 8 and ignores unknown keys;
* by hand: constructors called with what the dicts hold, nothing checked but what Python itself trips over.

Every way builds equal objects, which is checked first, and ``from_dict`` names the one problem of each record that is
wrong. Memory is what one more record keeps, measured with `tracemalloc`.

Last, what it costs that a constructor looks at what it is handed (`karier_asn.engine.benda`): the objects of the same
records, made of values that are in order, once as they are and once of the same classes as attrs alone writes them.
"""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache, partial
from itertools import cycle, islice
from random import Random
from typing import Any

import cattrs
from attrs import fields, has

from benchmarks.bersama import bergiliran, cetak, detik, samakan, terbaca, utama
from karier_asn import NIP, GalatBentuk, Golongan, Jabatan, Jenjang, Pegawai, Pendidikan, Predikat, Riwayat
from karier_asn.dokumen import from_dict
from karier_asn.domain import (
    Asesmen,
    Ekspektasi,
    Ijazah,
    JenisNIP,
    JenisPegawai,
    JenisPenugasan,
    KenaikanPangkat,
    Pelatihan,
    Penilaian,
    Penugasan,
)

BIASA, KECIL = (100_000,), (20,)
PUTARAN = 10
SAMPEL_INGATAN = 2_000
Rekaman = dict[str, Any]


def rekaman(r: Random) -> Rekaman:
    """One invented employee, in the middle of a career: about 20 rows."""
    lahir, cpns = (
        date(1970, 1, 1) + timedelta(days=r.randrange(9000)),
        date(2000 + r.randrange(10), r.randrange(1, 13), 1),
    )
    golongan = [g.value for g in Golongan][8 : 10 + r.randrange(5)]
    jenjang = ("pelaksana", "pengawas", "administrator")[: r.randrange(1, 4)]
    return {
        "nip": {"angka": f"{lahir:%Y%m%d}{cpns:%Y%m}1{r.randrange(1, 1000):03}", "jenis": "NIP"},
        "nama": f"Pegawai {r.randrange(10**6)}",
        "jenis": "PNS",
        "tanggal_lahir": lahir.isoformat(),
        "tmt_cpns": cpns.isoformat(),
        "tmt_pns": date(cpns.year + 1, cpns.month, 1).isoformat(),
        "pangkat": [
            {"golongan": g, "tmt": f"{cpns.year + 4 * i}-04-01", "jenis": "Reguler"} for i, g in enumerate(golongan)
        ],
        "jabatan": [
            {
                "jabatan": {"nama": f"Jabatan {j}", "jenjang": j, "bidang": "kepegawaian", "kelas": 7 + i},
                "tmt": f"{cpns.year + 5 * i}-0{1 + r.randrange(9)}-01",
                "jenis": "Definitif",
            }
            for i, j in enumerate(jenjang)
        ],
        "pendidikan": [
            {"pendidikan": "S-1/D-IV", "lulus": f"{cpns.year - 1}-08-0{1 + r.randrange(9)}", "bidang": "Hukum"}
        ],
        "penilaian": [
            {"tahun": t, "predikat": "Baik", "hasil_kerja": "sesuai ekspektasi", "perilaku_kerja": "sesuai ekspektasi"}
            for t in range(2020, 2026)
        ],
        "pelatihan": [
            {
                "nama": f"Pelatihan {i}",
                "selesai": f"202{i}-05-1{r.randrange(10)}",
                "jam": 8 * i,
                "nomor": f"S-{r.randrange(10**6)}",
            }
            for i in range(1, 6)
        ],
        "kompetensi": [{"jenjang": "pengawas", "memenuhi": True, "sejak": "2024-01-01", "sampai": "2027-01-01"}],
        "hukuman": [],
        "cltn": [],
        "integritas": [{"sejak": None, "nilai": None}, {"sejak": "2024-01-01", "nilai": True}],
    }


def biasa(detailed_validation: bool) -> Callable[[Rekaman], Pegawai]:
    """Plain cattrs with the hooks it cannot do without."""
    k = cattrs.Converter(detailed_validation=detailed_validation)
    k.register_structure_hook(date, lambda v, _: date.fromisoformat(v))

    def riwayat(v: Any, _: Any) -> Riwayat[bool]:
        return Riwayat([(date.fromisoformat(t["sejak"]) if t["sejak"] else date.min, t["nilai"]) for t in v])

    k.register_structure_hook_func(lambda t: getattr(t, "__origin__", t) is Riwayat, riwayat)
    return lambda d: k.structure(d, Pegawai)


def hari(v: str | None) -> date | None:
    return None if v is None else date.fromisoformat(v)


GOLONGAN = {a.value: a for a in Golongan}
PREDIKAT = {a.value: a for a in Predikat}
EKSPEKTASI = {a.value: a for a in Ekspektasi}
JENJANG = {a.value: a for a in Jenjang}
PENDIDIKAN = {a.value: a for a in Pendidikan}
PENUGASAN = {a.value: a for a in JenisPenugasan}


def tangan(d: Rekaman) -> Pegawai:
    """By hand, for records that are known to be complete."""
    sejak = date.fromisoformat
    return Pegawai(
        nip=NIP(d["nip"]["angka"], JenisNIP(d["nip"]["jenis"])),
        nama=d["nama"],
        jenis=JenisPegawai(d["jenis"]),
        tanggal_lahir=hari(d["tanggal_lahir"]),
        tmt_cpns=hari(d["tmt_cpns"]),
        tmt_pns=hari(d["tmt_pns"]),
        pangkat=[KenaikanPangkat(GOLONGAN[b["golongan"]], sejak(b["tmt"]), b["jenis"]) for b in d["pangkat"]],
        jabatan=[
            Penugasan(
                Jabatan(
                    b["jabatan"]["nama"],
                    JENJANG[b["jabatan"]["jenjang"]],
                    bidang=b["jabatan"]["bidang"],
                    kelas=b["jabatan"]["kelas"],
                ),
                sejak(b["tmt"]),
                PENUGASAN[b["jenis"]],
            )
            for b in d["jabatan"]
        ],
        pendidikan=[Ijazah(PENDIDIKAN[b["pendidikan"]], sejak(b["lulus"]), b["bidang"]) for b in d["pendidikan"]],
        penilaian=[
            Penilaian(
                b["tahun"], PREDIKAT[b["predikat"]], EKSPEKTASI[b["hasil_kerja"]], EKSPEKTASI[b["perilaku_kerja"]]
            )
            for b in d["penilaian"]
        ],
        pelatihan=[Pelatihan(b["nama"], sejak(b["selesai"]), b["jam"], nomor=b["nomor"]) for b in d["pelatihan"]],
        kompetensi=[
            Asesmen(JENJANG[b["jenjang"]], b["memenuhi"], sejak(b["sejak"]), hari(b["sampai"])) for b in d["kompetensi"]
        ],
        hukuman=(),
        cltn=(),
        integritas=Riwayat([(sejak(t["sejak"]) if t["sejak"] else date.min, t["nilai"]) for t in d["integritas"]]),
    )


def tiap(f: Callable[[Rekaman], object], data: list[Rekaman]) -> float:
    """Seconds per record; each object is dropped at once, as in a stream."""

    def semua() -> None:
        for d in data:
            f(d)

    return detik(semua) / len(data)


def ingatan(f: Callable[[Rekaman], Pegawai], data: list[Rekaman]) -> float:
    """Bytes that one more record keeps."""
    f(data[0])
    gc.collect()
    tracemalloc.start()
    hasil = [f(d) for d in data]
    byte, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return byte / len(hasil)


def bagian(x: Any) -> Iterator[tuple[type, dict[str, Any]]]:
    """An object and all that stands in it: of each the class and what its constructor is handed."""
    isi = {a.alias: getattr(x, a.name) for a in fields(type(x)) if a.init}
    yield type(x), isi
    for v in isi.values():
        for y in v if isinstance(v, tuple) else (v,):
            if has(type(y)) and not isinstance(y, Riwayat):
                yield from bagian(y)


@cache
def tanpa_periksa(kelas: type) -> type:
    """The class with the constructor that attrs wrote, and nothing before it."""
    asli: Any = kelas.__init__  # type: ignore[misc]
    return type(kelas.__name__, (kelas,), {"__slots__": (), "__init__": asli.__wrapped__})


def buat(semua: list[tuple[type, dict[str, Any]]]) -> float:
    """Seconds to make these objects."""

    def sekali() -> None:
        for kelas, isi in semua:
            kelas(**isi)

    return detik(sekali)


def banding_konstruktor(contoh: list[Rekaman]) -> None:
    """Constructors beside those that do not look."""
    periksa = [b for d in contoh for b in bagian(tangan(d))]
    polos = [(tanpa_periksa(kelas), isi) for kelas, isi in periksa]
    samakan("konstruktor", (k(**i).__getstate__() for k, i in periksa), (k(**i).__getstate__() for k, i in polos))
    cara = {"konstruktor attrs saja": partial(buat, polos), "konstruktor yang memeriksa": partial(buat, periksa)}
    print(f"{len(periksa):,} benda; hasil sama")
    cetak(bergiliran(cara, PUTARAN), "konstruktor attrs saja")


def masalah(d: Rekaman) -> list[str]:
    """Where ``from_dict`` finds something wrong."""
    try:
        from_dict(Pegawai, d)
    except GalatBentuk as g:
        return [m.jalur for m in g.masalah]
    return []


def salah(d: Rekaman) -> Rekaman:
    """The record with a rank that does not exist."""
    return {**d, "pangkat": [{**d["pangkat"][0], "golongan": "III/x"}, *d["pangkat"][1:]]}


CARA: dict[str, Callable[[Rekaman], Pegawai]] = {
    "tulisan tangan": tangan,
    "from_dict": lambda d: from_dict(Pegawai, d),
    "cattrs biasa, detailed_validation=False": biasa(False),
    "cattrs biasa": biasa(True),
}


def periksa(contoh: list[Rekaman], rusak: list[Rekaman]) -> None:
    """Every way builds the same, and what is wrong is found."""
    acuan, *lain = CARA
    for nama in lain:
        samakan(f"{acuan} dan {nama}", map(CARA[acuan], contoh), map(CARA[nama], contoh))
    samakan("masalah yang ditemukan", (["pangkat[0].golongan"] for _ in rusak), map(masalah, rusak))


def jalankan(banyak: int) -> None:
    """Dicts into employees, beside plain cattrs and constructors by hand; the size is the number of employees."""
    acak, bagian = Random(1), max(banyak // PUTARAN, 1)
    contoh = [rekaman(acak) for _ in range(min(SAMPEL_INGATAN, banyak))]
    rusak = [*map(salah, contoh)]
    periksa(contoh, rusak)
    data = [*islice(cycle(contoh), bagian)]
    print(f"{banyak:,} pegawai tiap cara; hasil semua cara sama; median {PUTARAN} putaran")
    waktu = bergiliran({nama: partial(tiap, f, data) for nama, f in CARA.items()}, PUTARAN)
    cetak(waktu, "tulisan tangan", {n: f"{ingatan(f, contoh) / 1024:6.2f} KiB/pegawai" for n, f in CARA.items()})
    print(f"  from_dict, satu masalah tiap pegawai: {terbaca(tiap(masalah, rusak))}")
    banding_konstruktor(contoh)


if __name__ == "__main__":
    utama(jalankan, BIASA, KECIL)
