from __future__ import annotations

from datetime import date

import pytest

from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.kalimat import kalimat
from karier_asn.engine.kata import jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.masa import Masa, bulan, hari, tahun
from tests.engine.contoh import BARU, LAMA, TETAP, Mutu, aktif, lahir, mutu, poin, sasaran, terlatih, usia

D = date(2026, 11, 21)
PASAL = TETAP / "Pasal 1"
BATAS = menurut({LAMA / "Pasal 2": tahun(56), BARU / "Pasal 2": tahun(58)})
CARA = menurut({LAMA / "Pasal 3": terlatih, BARU / "Pasal 3": ~terlatih | (poin < 50)})
DULU = date(2015, 1, 1)
TABEL = tabel(aktif, {True: Mutu.SEDANG, False: Mutu.TINGGI}, judul="mutu yang diminta")


@pytest.mark.parametrize(
    ("kondisi", "teks"),
    [
        (aktif, "aktif bekerja"),
        (~aktif, "tidak aktif bekerja"),
        (mutu >= Mutu.SEDANG, "mutu kerja paling rendah sedang"),
        (mutu <= Mutu.SEDANG, "mutu kerja paling tinggi sedang"),
        (mutu > Mutu.SEDANG, "mutu kerja di atas sedang"),
        (mutu < Mutu.SEDANG, "mutu kerja di bawah sedang"),
        (poin >= 20, "jumlah poin paling sedikit 20"),
        (poin <= 20, "jumlah poin paling banyak 20"),
        (poin > 20, "jumlah poin lebih dari 20"),
        (poin < 20, "jumlah poin kurang dari 20"),
        (lahir >= date(1990, 1, 1), "tanggal lahir paling awal 1990-01-01"),
        (lahir <= date(1990, 1, 1), "tanggal lahir paling akhir 1990-01-01"),
        (lahir > date(1990, 1, 1), "tanggal lahir sesudah 1990-01-01"),
        (lahir < date(1990, 1, 1), "tanggal lahir sebelum 1990-01-01"),
        (usia >= tahun(2), "usia paling singkat 2 tahun"),
        (usia < Masa(14, 3), "usia kurang dari 1 tahun 2 bulan 3 hari"),
        (aktif.lama() > bulan(1), "aktif bekerja lebih dari 1 bulan"),
        (aktif.lama("masa kerja") <= hari(0), "masa kerja paling lama 0 hari"),
        (mutu.adalah(Mutu.SEDANG, Mutu.TINGGI), "mutu kerja adalah sedang atau tinggi"),
        (mutu.bukan(Mutu.RENDAH), "mutu kerja bukan rendah"),
        (usia <= BATAS, "usia paling lama 58 tahun"),
        (mutu >= sasaran, "mutu kerja paling rendah mutu yang ditargetkan"),
        (mutu >= TABEL, "mutu kerja paling rendah mutu yang diminta"),
        (TABEL.adalah(Mutu.SEDANG), "mutu yang diminta adalah sedang"),
        (aktif & terlatih, "aktif bekerja dan terlatih"),
        (aktif | terlatih, "aktif bekerja atau terlatih"),
        (jika(aktif, maka=terlatih), "bila aktif bekerja, terlatih"),
        (syarat(PASAL, aktif, judul="x"), "aktif bekerja"),
        (menurut({LAMA / "1": terlatih, BARU / "1": aktif}), "aktif bekerja"),
        (pilihan("p", {"a": aktif, "b": terlatih}, catatan="-"), "aktif bekerja"),
    ],
)
def test_kalimat(kondisi: Kondisi, teks: str) -> None:
    assert kalimat(kondisi) == teks


@pytest.mark.parametrize(
    ("kondisi", "pada", "teks"),
    [
        (usia <= BATAS, DULU, "usia paling lama 56 tahun"),
        (usia <= BATAS, D, "usia paling lama 58 tahun"),
        (usia <= BATAS, date(2009, 12, 31), "usia paling lama 56 tahun"),  # not yet in force: what comes first
        (~(usia <= BATAS), DULU, "usia lebih dari 56 tahun"),
        (CARA, DULU, "terlatih"),
        (~CARA, DULU, "tidak terlatih"),
        (~CARA, D, "terlatih dan jumlah poin paling sedikit 50"),
        (CARA & (usia <= BATAS), DULU, "terlatih dan usia paling lama 56 tahun"),
        ((usia <= BATAS) | aktif, DULU, "usia paling lama 56 tahun atau aktif bekerja"),
        (CARA.lama() >= tahun(3), DULU, "terlatih paling singkat 3 tahun"),
        (CARA.lama("masa terlatih") >= tahun(3), DULU, "masa terlatih paling singkat 3 tahun"),
        (jika(CARA, maka=usia <= BATAS), DULU, "bila terlatih, usia paling lama 56 tahun"),
        (syarat(PASAL, pilihan("p", {"a": CARA, "b": aktif}, catatan="Contoh.")), DULU, "terlatih"),
    ],
)
def test_kalimat_menurut_versi_hari_itu(kondisi: Kondisi, pada: date, teks: str) -> None:
    assert kalimat(kondisi, pada=pada) == teks
