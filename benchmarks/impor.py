"""What `import karier_asn` costs, beside its three dependencies imported alone.

A ratio travels between machines where milliseconds do not. Each import runs in a fresh interpreter, the
variants take turns so that a busy moment hits all of them, and bare start-up is taken off.
"""

from __future__ import annotations

import subprocess
import sys
from statistics import median, quantiles
from time import perf_counter

PUTARAN = 25
BATAS = 1.6

KOSONG = "pass"
PEMBANDING = "import attrs, cattrs, dateutil.relativedelta"
KITA = "import karier_asn"


def ukur(program: str) -> float:
    """Return the milliseconds a fresh interpreter takes for the program."""
    mulai = perf_counter()
    # -I: no user site, no PYTHON* settings; bytecode gets written, as it is for any user.
    subprocess.run([sys.executable, "-I", "-c", program], check=True)
    return (perf_counter() - mulai) * 1000


def main() -> int:
    varian = [KOSONG, PEMBANDING, KITA]
    for program in varian:  # warm-up: bytecode and disk cache
        ukur(program)
    waktu: dict[str, list[float]] = {program: [] for program in varian}
    for putaran in range(PUTARAN):
        geser = putaran % len(varian)
        for program in varian[geser:] + varian[:geser]:
            waktu[program].append(ukur(program))

    kosong = median(waktu[KOSONG])
    print(f"bare interpreter {kosong:.1f} ms; the rest without it, median of {PUTARAN} runs:")
    for program in (PEMBANDING, KITA):
        print(f"  {median(waktu[program]) - kosong:6.1f} ms  {program}")

    rasio = (median(waktu[KITA]) - kosong) / (median(waktu[PEMBANDING]) - kosong)
    tiap_putaran = [
        (kita - kosong) / (pembanding - kosong)
        for kosong, pembanding, kita in zip(*(waktu[program] for program in varian), strict=True)
    ]
    bawah, _, atas = quantiles(tiap_putaran, n=4)
    tanda = "✓" if rasio <= BATAS else "✗"
    print(f"{tanda} ratio {rasio:.2f} (middle half of the rounds {bawah:.2f} to {atas:.2f}), limit {BATAS}")
    return 0 if rasio <= BATAS else 1


if __name__ == "__main__":
    sys.exit(main())
