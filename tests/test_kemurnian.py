"""The package is pure: it loads little, reads nothing and knows no "today".

Import contracts see import statements only, so this adds what they cannot see: what really gets loaded,
what is called, and what happens while a rule is judged.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

AKAR = Path(__file__).parents[1]
SUMBER = AKAR / "src" / "karier_asn"
MURNI = ("engine", "domain", "rules", "layanan", "siasn", "inggris", "dokumen", "kolom", "tampil")

# The answers about a few records, question by question: what all of them begin with, then each.
AWAL = """
from datetime import date
from decimal import Decimal
from karier_asn import NIP, Golongan, Jabatan, Jenjang, Mentee, Mentor, Pegawai, Pendidikan, Predikat
from karier_asn.domain import BatasSumbu, Ijazah, JenisPegawai, KandidatTalenta, KenaikanPangkat, Penilaian
from karier_asn.domain import Penugasan, Talenta
from karier_asn.inggris import INGGRIS

hari = date(2026, 11, 21)
kabid, kepala = Jabatan("Kabid", Jenjang.ADMINISTRATOR), Jabatan("Kepala Badan", Jenjang.JPT_PRATAMA)
analis = Jabatan("Analis Kebijakan", Jenjang.AHLI_MUDA)
orang = [
    Pegawai(
        nip=NIP.pns(f"197805172005011{900 + n}"),
        jenis=JenisPegawai.PNS,
        tanggal_lahir=date(1978, 5, 17),
        tmt_cpns=date(2005, 1, 1),
        tmt_pns=date(2006, 1, 1),
        pangkat=[KenaikanPangkat(Golongan.II_A, date(2005, 1, 1)), KenaikanPangkat(Golongan.III_C, date(2020, 4, 1))],
        jabatan=[Penugasan(j, date(2022, 1, 1))],
        penilaian=[Penilaian(t, Predikat.BAIK) for t in (2023, 2024, 2025)],
        pelatihan=(),
        hukuman=(),
        cltn=(),
        tugas_belajar=(),
        kedudukan_hukum=(),
        angka_kredit=(),
        pendidikan=[Ijazah(Pendidikan.S1, date(2004, 8, 1))],
    )
    for n, j in enumerate((kabid, analis, kepala), start=1)
]
p = orang[0]

def jawab(*jawaban):
    assert jawaban
    for j in jawaban:
        j.report(), j.report(INGGRIS), j.document("r-1"), getattr(j, "jejak", None)
"""

PEMAKAIAN = {
    "rules": f"""
import sys
sys.path.append({str(AKAR)!r})
from karier_asn import describe, evaluate, explain, missing, prepare, summarize
from karier_asn.rules import DAHULU, MENTORING, MERIT, PELATIHAN, SEMUA
from tests.subjek import semua_subjek

subjek = semua_subjek(p, kepala)
for aturan in SEMUA:
    jejak = evaluate(aturan, *subjek)
    describe(aturan), explain(jejak, hari, INGGRIS, catatan=True), summarize(jejak, hari), repr(jejak)
    [jalan.penutup() for jalan in missing(jejak, hari)]
    prepare(aturan, hari)(*subjek)
assert DAHULU and MERIT and PELATIHAN and MENTORING
""",
    "layanan.pangkat": """
from karier_asn.layanan import pangkat

usulan = [*pangkat.propose(orang, date(2026, 12, 1))]
jawab(*usulan, pangkat.tally(usulan), naik := pangkat.project(p, hari, date(2036, 1, 1)), *naik)
pangkat.pace(p, hari, date(2030, 1, 1)), pangkat.first_period(usulan[0].jejak, hari), pangkat.period_basis(hari)
""",
    "layanan.kredit": """
from karier_asn.layanan import kredit
from karier_asn.rules import KP_FUNGSIONAL

jawab(kredit.account(orang[1]), kredit.project(orang[1], KP_FUNGSIONAL, hari))
jawab(kredit.pace(orang[1], KP_FUNGSIONAL, hari, date(2030, 1, 1)))
jawab(kredit.timeline(orang[1], hari, date(2032, 1, 1)))
""",
    "layanan.gaji_berkala": """
from itertools import islice
from karier_asn.layanan import gaji_berkala

jawab(gaji_berkala.account(p, hari), jadwal := gaji_berkala.schedule(p), *islice(jadwal, 3))
gaji_berkala.measure(p, hari)
""",
    "layanan.inovasi": """
from karier_asn.domain import Inovasi
from karier_asn.layanan import inovasi

pembaru = Pegawai(inovasi=[Inovasi("Antrean daring", date(2025, 2, 3))])
jawab(inovasi.review(pembaru, 2025, 2026, hari), inovasi.tally({"a": p, "b": pembaru}, 2025, 2026, hari))
""",
    "layanan.karier": """
from karier_asn.layanan import karier

jawab(karier.find(p, [kabid, kepala, analis], hari))
""",
    "layanan.seleksi": """
from karier_asn.domain import Pelamar, Seleksi
from karier_asn.layanan import seleksi
from karier_asn.rules import JPT_PRATAMA

pelamar = [Pelamar(nomor=str(n), pegawai=o) for n, o in enumerate(orang)]
jawab(seleksi.screen(pelamar, JPT_PRATAMA, Seleksi(jabatan=kepala), hari))
""",
    "layanan.suksesi": """
from karier_asn.layanan import suksesi

rencana = suksesi.plan([kabid, kepala, analis], orang, hari)
jawab(rencana, *rencana.jabatan, *(k for t in rencana.jabatan for isi in t.kandidat.values() for k in isi))
""",
    "layanan.talenta": """
from karier_asn.layanan import talenta

sumbu = BatasSumbu(atas=Decimal(80), bawah=Decimal(60))
penilaian = Talenta(batas_kinerja=sumbu, batas_potensial=sumbu, sejak=date(2026, 1, 1))
kandidat = {str(n): KandidatTalenta(o, penilaian) for n, o in enumerate(orang)}
jawab(*talenta.rank(kandidat, hari), talenta.tally(kandidat, [hari]))
""",
    "layanan.profesionalitas": """
from karier_asn.layanan import profesionalitas

jawab(profesionalitas.measure(p, hari))
""",
    "layanan.kinerja": """
from karier_asn import Cara, Peraturan
from karier_asn.domain import Pendapat, PeranPenilai, PredikatOrganisasi, TataUmpanBalik
from karier_asn.layanan import kinerja

jawab(kinerja.check_distribution(kinerja.distribution(orang, 2025, PredikatOrganisasi.BAIK), hari))
tata = TataUmpanBalik(Peraturan("Pergub", "", date(2024, 1, 1), Cara.INSTANSI, date(2026, 1, 1)) / "Pasal 1", 3)
jawab(kinerja.feedback([Pendapat("a", PeranPenilai.ATASAN, {"Loyal": Decimal(4)})], tata))
jawab(kinerja.review(p, 2024, 2025, hari))
""",
    "layanan.pensiun": """
from karier_asn.layanan import pensiun

jawab(pensiun.retire(p, kabid), pensiun.list_retirements(orang, hari), pensiun.end_of_service(p))
""",
    "layanan.disiplin": """
from karier_asn.layanan import disiplin

absen = disiplin.count_absence([date(2026, 11, h) for h in (2, 3, 4, 5)], hari)
jawab(absen, disiplin.impose(absen, hari), disiplin.list_kinds(hari), disiplin.take_effect(hari))
jawab(disiplin.impose_unreported_wealth(Jenjang.ADMINISTRATOR, hari))
""",
    "layanan.pelatihan": """
from karier_asn.domain import Penawaran, Peningkatan, PesertaPelatihan
from karier_asn.layanan import pelatihan

katalog, batas = [Penawaran("A", "Kursus", 20, (Peningkatan("Integritas", 4),))], pelatihan.BatasRencana.setahun(2027)
jawab(pelatihan.analyze(p, hari, kepala), pelatihan.account(p), pelatihan.hours_owed(p, hari))
jawab(pelatihan.plan(p, katalog, batas, hari), pelatihan.prioritize(p, hari))
jawab(pelatihan.plan_unit([pelatihan.Anggota(o) for o in orang], katalog, batas, hari))
jawab(*pelatihan.list_leadership_duties(orang, hari))
jawab(pelatihan.evaluate_training("Kursus", [PesertaPelatihan(p, hari, hari)]))
""",
    "layanan.mentoring": """
from karier_asn.domain import Pendampingan
from karier_asn.layanan import mentoring
from karier_asn.rules import MENTORING_UMUM

mentor, mentee = [Mentor(o, 2) for o in orang[:2]], [Mentee(orang[2], "kepegawaian")]
for metode in mentoring.Metode:
    padanan = mentoring.match(mentor, mentee, hari, metode=metode)
    jawab(padanan, *padanan.pasangan, *padanan.sisa, mentoring.check(padanan, langsung=True), padanan.beda(padanan))
d = Pendampingan.mulai_dari(MENTORING_UMUM, mentor[0], mentee[0], hari)
jawab(mentoring.follow(d, mentor[0], mentee[0], hari))
""",
    "siasn": """
from karier_asn.siasn import baca_pegawai

terbaca = baca_pegawai({"data-utama": {"code": 1, "data": {"tglLahir": "17-05-1978"}}})
assert terbaca.pegawai.tanggal_lahir == date(1978, 5, 17), terbaca.temuan
""",
}
"""How every public package is used that stands below the documents."""

DOKUMEN = """
from karier_asn import evaluate, rules
from karier_asn.domain import fakta
from karier_asn.dokumen import from_json, names, read_document, rule_from_json, schema, to_json, vocabulary
from karier_asn.rules import JPT_PRATAMA

assert from_json(Pegawai, to_json(p)) == p
assert rule_from_json(to_json(JPT_PRATAMA), vocabulary(fakta, rules)) == JPT_PRATAMA
assert read_document(to_json(evaluate(JPT_PRATAMA, p, kepala), pada=hari))
[schema(n) for n in names()]
"""

# Costly, or a door to the outside world.
TAK_BOLEH_TERMUAT = {
    "asyncio",
    "cattrs",  # 20 ms, wanted only where JSON is
    "http.client",
    "hypothesis",
    "logging",
    "multiprocessing",
    "narwhals",
    "numpy",
    "pandas",
    "polars",
    "pyarrow",
    "pytest",
    "socket",
    "sqlite3",
    "ssl",
    "subprocess",
    "tempfile",
    "urllib.request",
}

TAK_BOLEH_DIIMPOR = {
    "io",
    "logging",
    "os",
    "pathlib",
    "random",
    "requests",
    "socket",
    "sqlite3",
    "subprocess",
    "sys",
    "time",
    "urllib",
}
TAK_BOLEH_DIPANGGIL = {"input", "open", "print"}
JAM = {"now", "today", "utcnow"}


def _python(program: str, *argumen: str) -> Any:
    """Run a program in a fresh interpreter and return the JSON it prints."""
    # -I keeps the caller's PYTHON* settings out; coverage would start itself in the child and open files.
    lingkungan = {nama: nilai for nama, nilai in os.environ.items() if not nama.startswith("COV")}
    hasil = subprocess.run(
        [sys.executable, "-I", "-c", textwrap.dedent(program), *argumen],
        check=False,
        env=lingkungan,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )
    assert hasil.returncode == 0, hasil.stderr
    return json.loads(hasil.stdout)


def test_impor_memuat_sedikit() -> None:
    termuat = _python(
        """
        import sys
        import attrs, dateutil.relativedelta

        sebelum = set(sys.modules)
        import karier_asn

        sesudah = set(sys.modules)
        import json

        print(json.dumps(sorted(sesudah - sebelum)))
        """
    )
    assert "karier_asn" in termuat
    assert TAK_BOLEH_TERMUAT.isdisjoint(termuat), sorted(TAK_BOLEH_TERMUAT.intersection(termuat))


def pelanggaran(kode: str) -> list[str]:
    """Return what in a module's source reaches outside, as "line: what"."""
    ditemukan: list[tuple[int, str]] = []
    for simpul in ast.walk(ast.parse(kode)):
        match simpul:
            case ast.Import(names=nama):
                modul = [n.name for n in nama]
            case ast.ImportFrom(module=str(asal), level=0):
                modul = [asal]
            case ast.Call(func=ast.Name(id=fungsi)) if fungsi in TAK_BOLEH_DIPANGGIL:
                ditemukan.append((simpul.lineno, f"{fungsi}()"))
                continue
            case ast.Call(func=ast.Attribute(attr=metode)) if metode in JAM:
                ditemukan.append((simpul.lineno, f".{metode}()"))
                continue
            case _:
                continue
        ditemukan += [(simpul.lineno, f"import {m}") for m in modul if m.partition(".")[0] in TAK_BOLEH_DIIMPOR]
    return [f"{baris}: {apa}" for baris, apa in sorted(ditemukan)]


@pytest.mark.parametrize("sayap", MURNI)
def test_sumber_tidak_menyentuh_dunia_luar(sayap: str) -> None:
    ditemukan = [
        f"{berkas.relative_to(SUMBER)}:{apa}"
        for berkas in sorted((SUMBER / sayap).rglob("*.py"))
        for apa in pelanggaran(berkas.read_text(encoding="utf-8"))
    ]
    assert ditemukan == []


@pytest.mark.parametrize(
    ("kode", "ditemukan"),
    [
        ("import os.path, json", ["1: import os.path"]),
        ("from urllib.request import urlopen", ["1: import urllib.request"]),
        ("def f():\n    import sys", ["2: import sys"]),
        ("open('x')", ["1: open()"]),
        ("from datetime import date\ndate.today()", ["2: .today()"]),
        ("from datetime import datetime as d\nd.now(tz=None)", ["2: .now()"]),
        ("from .waktu import time\nself.open('x')\nprintout()", []),
    ],
)
def test_pemeriksa_sumber(kode: str, ditemukan: list[str]) -> None:
    assert pelanggaran(kode) == ditemukan


# Runs argument 1 and tells what it loaded beyond attrs and dateutil.
PEMUAT = """
import sys
import attrs, dateutil.relativedelta

sebelum = set(sys.modules)
exec(compile(sys.argv[1], "<program>", "exec"), {"__name__": "__main__"})
sesudah = set(sys.modules)
import json

print(json.dumps(sorted(sesudah - sebelum)))
"""


@pytest.mark.parametrize("nama", PEMAKAIAN)
def test_pemakaian_memuat_sedikit(nama: str) -> None:
    """What is loaded on first use is nothing costly either, and no door to the outside."""
    termuat = _python(PEMUAT, AWAL + PEMAKAIAN[nama])
    assert f"karier_asn.{nama}" in termuat
    assert TAK_BOLEH_TERMUAT.isdisjoint(termuat), sorted(TAK_BOLEH_TERMUAT.intersection(termuat))


def test_membaca_json_hanya_menambah_cattrs() -> None:
    assert TAK_BOLEH_TERMUAT.intersection(_python(PEMUAT, AWAL + DOKUMEN)) == {"cattrs"}


def test_setiap_layanan_dipakai() -> None:
    """Each question is asked above."""
    modul = {f"layanan.{b.stem}" for b in (SUMBER / "layanan").iterdir() if not b.name.startswith("_")}
    assert modul == {n for n in PEMAKAIAN if n.startswith("layanan.")}


# Runs argument 1, and argument 2 after it under an audit hook that notes every touch of the outside and a profiler that
# notes every reading of the clock or of chance, of which no hook is told.
PENGAWAS = """
import json, sys

ruang = {"__name__": "__main__"}
exec(compile(sys.argv[1], "<persiapan>", "exec"), ruang)
program = compile(sys.argv[2], "<kerja>", "exec")

AWALAN = ("os.", "socket.", "subprocess.", "shutil.", "tempfile.", "sqlite3.", "urllib.", "http.", "ctypes.")
HARI_INI = ("date.today", "datetime.now", "datetime.utcnow", "datetime.today")
JAM = ("time", "time_ns", "monotonic", "perf_counter", "localtime", "gmtime", "strftime", "ctime", "urandom")
diawasi = False
kejadian = []

def catat(peristiwa, argumen):
    if diawasi and (peristiwa == "open" or peristiwa.startswith(AWALAN)):
        kejadian.append(peristiwa + " " + repr(argumen))

def amati(bingkai, peristiwa, apa):
    if peristiwa == "c_call":
        nama = getattr(apa, "__qualname__", "")
        if nama in HARI_INI or (nama in JAM and apa.__module__ in ("time", "posix")) or nama.startswith("Random."):
            kejadian.append(nama + " " + bingkai.f_code.co_filename)

sys.addaudithook(catat)
diawasi = True
sys.setprofile(amati)
exec(program, ruang)
sys.setprofile(None)
diawasi = False
print(json.dumps(kejadian))
"""


def test_pemakaian_tidak_menyentuh_dunia_luar() -> None:
    """Once what is used is loaded, using it again touches nothing outside."""
    semua = "\n".join((AWAL, *PEMAKAIAN.values(), DOKUMEN))
    assert _python(PENGAWAS, semua, semua) == []


@pytest.mark.parametrize(
    ("kerja", "peristiwa"),
    [
        ("open(__import__('os').devnull).close()", "open"),
        ("import os\nos.listdir('.')", "os.listdir"),
        ("import socket\nsocket.socket().close()", "socket.__new__"),
        ("import subprocess, sys\nsubprocess.run([sys.executable, '-c', ''])", "subprocess.Popen"),
        ("from datetime import date\ndate.today()", "date.today"),
        ("from datetime import datetime\ndatetime.now()", "datetime.now"),
        ("import time\ntime.time()", "time"),
        ("import random\nrandom.random()", "Random.random"),
    ],
)
def test_pengawas_melihat(kerja: str, peristiwa: str) -> None:
    assert peristiwa in {k.partition(" ")[0] for k in _python(PENGAWAS, "", kerja)}
