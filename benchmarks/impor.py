"""What it costs to import the library and to get a first verdict, beside its three dependencies imported alone.

A ratio travels between machines where milliseconds do not. Each program runs in a fresh interpreter, the programs take
turns so that a busy moment hits all of them, and bare start-up is taken off. Times are of the processor, so a busy
machine disturbs them less. The ratios have limits that the library promises to keep; a run that misses one fails.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from functools import partial
from statistics import median

from benchmarks.bersama import Gagal, bergiliran, cetak, samakan, terbaca, utama
from karier_asn import Jabatan, Jenjang, Pegawai, evaluate
from karier_asn.rules import JPT_PRATAMA

BIASA, KECIL = (21,), (1,)

KOSONG = "pass"
KETERGANTUNGAN = "import attrs, cattrs, dateutil.relativedelta"
IMPOR = "import karier_asn"
PUTUSAN_PERTAMA = """\
from karier_asn import Jabatan, Jenjang, Pegawai, evaluate
from karier_asn.rules import JPT_PRATAMA
jejak = evaluate(JPT_PRATAMA, Pegawai(), Jabatan("Kepala Badan", Jenjang.JPT_PRATAMA))
"""
JANJI = {IMPOR: 1.45, PUTUSAN_PERTAMA: 2.4}
"""The highest ratio to the dependencies, by program."""
NAMA = {
    KOSONG: "penafsir kosong",
    KETERGANTUNGAN: KETERGANTUNGAN,
    IMPOR: IMPOR,
    PUTUSAN_PERTAMA: "putusan pertama: impor, aturan, evaluate",
}


def jalan(program: str) -> str:
    """What a fresh interpreter prints, whose working directory and settings do not matter."""
    perintah = [sys.executable, "-I", "-c", program]
    return subprocess.run(perintah, check=True, capture_output=True, text=True).stdout


def detik(program: str) -> float:
    """Processor seconds that a fresh interpreter takes for the program."""
    awal = resource.getrusage(resource.RUSAGE_CHILDREN)
    jalan(program)
    akhir = resource.getrusage(resource.RUSAGE_CHILDREN)
    return akhir.ru_utime - awal.ru_utime + akhir.ru_stime - awal.ru_stime


def periksa() -> None:
    """The programs do what they are timed for; also writes the bytecode, as it is there for any user."""
    tanya = PUTUSAN_PERTAMA + "print(jejak)"
    jejak = evaluate(JPT_PRATAMA, Pegawai(), Jabatan("Kepala Badan", Jenjang.JPT_PRATAMA))
    samakan("putusan pertama, di sini dan dalam penafsir baru", str(jejak).split(), jalan(tanya).split())
    dimuat = "import sys\nprint('karier_asn' in sys.modules)"
    samakan(
        "ketergantungan tanpa pustaka, pustaka",
        ["False", "True"],
        [jalan(f"{p}\n{dimuat}").strip() for p in (KETERGANTUNGAN, IMPOR)],
    )


def ukur(putaran: int) -> dict[str, float]:
    """The ratio to the dependencies, by program."""
    waktu = bergiliran({p: partial(detik, p) for p in NAMA}, putaran)
    kosong = median(waktu.pop(KOSONG))
    print(f"penafsir kosong {terbaca(kosong)}, sudah dikurangkan di bawah ini; median {putaran} putaran")
    bersih = {NAMA[p]: [max(d - kosong, 1e-6) for d in waktu[p]] for p in waktu}
    rasio = cetak(bersih, NAMA[KETERGANTUNGAN], {NAMA[p]: f"batas {batas}" for p, batas in JANJI.items()})
    return {p: rasio[NAMA[p]] for p in JANJI}


def jalankan(putaran: int) -> None:
    """What an import and a first verdict cost; the size is the number of rounds."""
    periksa()
    lewat = [f"{NAMA[p]} (rasio {r:.2f}, batas {JANJI[p]})" for p, r in ukur(putaran).items() if r > JANJI[p]]
    if lewat:
        raise Gagal(f"lebih lama daripada yang dijanjikan: {'; '.join(lewat)}")


if __name__ == "__main__":
    utama(jalankan, BIASA, KECIL)
