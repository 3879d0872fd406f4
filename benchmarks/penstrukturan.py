"""Structuring 100,000 employees from dicts: `from_dict`, plain cattrs on the same classes, and by hand.

* ``from_dict``: strict (unknown keys, types, spellings, days), every problem listed where there is one;
* plain cattrs: `cattrs.Converter` with the hooks these classes cannot do without (dates, `Riwayat`), as it comes
  (detailed errors) and with ``detailed_validation=False``; it takes ``"8"`` for 8 and ignores unknown keys;
* by hand: constructors called with what the dicts hold, nothing checked but what Python itself trips over.

Every way builds equal objects, which is checked first. Ratios are medians over interleaved rounds, with their
range; memory is what one more record keeps, measured with `tracemalloc`.
"""

from __future__ import annotations

import gc
import statistics
import time
import tracemalloc
from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

import cattrs

from karier_asn import NIP, Jabatan, Jenjang, Pegawai, Pendidikan, Predikat, Riwayat
from karier_asn.dokumen import from_dict
from karier_asn.domain.jabatan import JenisPenugasan
from karier_asn.domain.nip import JenisNIP
from karier_asn.domain.pegawai import (
    Asesmen,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pelatihan,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.tingkat import Ekspektasi, Golongan
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.riwayat import AWAL

BANYAK = 100_000
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
        return Riwayat([(date.fromisoformat(t["sejak"]) if t["sejak"] else AWAL, t["nilai"]) for t in v])

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
        integritas=Riwayat([(sejak(t["sejak"]) if t["sejak"] else AWAL, t["nilai"]) for t in d["integritas"]]),
    )


def waktu(f: Callable[[Rekaman], Pegawai], data: list[Rekaman]) -> float:
    """Seconds for all records; each object is dropped at once, as in a stream."""
    gc.collect()
    mulai = time.perf_counter()
    for d in data:
        f(d)
    return time.perf_counter() - mulai


def ingatan(f: Callable[[Rekaman], Pegawai], data: list[Rekaman]) -> float:
    """Bytes that one more record keeps."""
    f(data[0])
    gc.collect()
    tracemalloc.start()
    hasil = [f(d) for d in data]
    byte, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return byte / len(hasil)


def utama() -> None:
    """Interleave the rounds, so that a busy machine slows all alike."""
    acak = Random(1)
    contoh = [rekaman(acak) for _ in range(SAMPEL_INGATAN)]
    cara: dict[str, Callable[[Rekaman], Pegawai]] = {
        "tulisan tangan": tangan,
        "from_dict": lambda d: from_dict(Pegawai, d),
        "cattrs biasa, detailed_validation=False": biasa(False),
        "cattrs biasa": biasa(True),
    }
    for d in contoh[:200]:
        assert len({f(d) for f in cara.values()}) == 1
    bagian = BANYAK // PUTARAN
    data = [contoh[i % SAMPEL_INGATAN] for i in range(bagian)]
    putaran: list[dict[str, float]] = []
    for n in range(PUTARAN):
        urut = list(cara)[n % len(cara) :] + list(cara)[: n % len(cara)]
        putaran.append({nama: waktu(cara[nama], data) for nama in urut})
    print(f"{BANYAK} pegawai tiap cara, dalam {PUTARAN} putaran berselang-seling")
    for nama, f in cara.items():
        detik = [p[nama] for p in putaran]
        rasio = [p[nama] / p["tulisan tangan"] for p in putaran]
        print(
            f"{nama:<42} {sum(detik):7.2f} s {statistics.median(detik) / bagian * 1e6:8.1f} µs/pegawai"
            f"   rasio {statistics.median(rasio):5.2f} ({min(rasio):.2f} … {max(rasio):.2f})"
            f"   {ingatan(f, contoh) / 1024:6.2f} KiB/pegawai"
        )
    salah = [{**d, "pangkat": [{**d["pangkat"][0], "golongan": "III/x"}, *d["pangkat"][1:]]} for d in contoh]
    mikro = waktu(_tolak, salah) / len(salah) * 1e6
    print(f"{'from_dict, satu masalah tiap pegawai':<42} {'':>9} {mikro:8.1f} µs/pegawai")


def _tolak(d: Rekaman) -> Pegawai:
    try:
        return from_dict(Pegawai, d)
    except GalatBentuk:
        return Pegawai()


if __name__ == "__main__":
    utama()
