from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given

from karier_asn.domain.fakta import pendidikan
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import Asesmen, Ijazah, JenisPegawai, Pegawai, Pelatihan
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.engine.bahasa import INDONESIA, INGGRIS, Bahasa
from karier_asn.engine.data import document
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.galat import BelumDiatur
from karier_asn.engine.hasil import Status
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kalimat import kalimat
from karier_asn.engine.kata import jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import bulan, hari, tahun
from karier_asn.engine.prosa import describe, explain, summarize
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat
from karier_asn.engine.uraian import uraikan
from karier_asn.rules import JAM_PELAJARAN, PELAKSANA
from tests.engine.contoh import (
    BARU,
    LAMA,
    TETAP,
    Mutu,
    Orang,
    aktif,
    mutu,
    poin,
    sasaran,
    selama,
    terlatih,
    tetap,
    usia,
)
from tests.engine.ungkapan import kondisi

D = date(2026, 11, 21)
PASAL = TETAP / "Pasal 1"

ATURAN = syarat(
    PASAL,
    {
        "huruf a": mutu >= Mutu.SEDANG,
        "huruf b": (aktif | terlatih).lama("masa kerja") >= tahun(2),
        "huruf c": usia <= tahun(58),
        "huruf d": jika(aktif, maka=poin >= 20),
        "huruf e": pilihan(
            "tafsir", {"longgar": aktif, "ketat": aktif & terlatih}, catatan="Teksnya dapat dibaca dua cara."
        ),
        "huruf f": menurut({LAMA / "Pasal 3": terlatih, BARU / "Pasal 3": ~terlatih | (poin < 50)}),
    },
    judul="diangkat dalam Pos",
    catatan={"huruf b": "Dihitung kumulatif."},
)
ORANG = Orang(
    mutu=Riwayat([(date(2024, 1, 1), Mutu.TINGGI)]),
    aktif=selama((date(2025, 4, 1), None)),
    terlatih=tetap(False),
    poin=Riwayat.tetap(25),
    lahir=Riwayat.tetap(date(1969, 1, 15)),
)

# --- whole texts -------------------------------------------------------------------------------------------

URAIAN = """\
UU 5/2000 Pasal 1: diangkat dalam Pos
  berlaku sejak 2000-01-01; teks dibaca, 2026-11-21
  huruf a              mutu kerja paling rendah sedang
  huruf b              masa kerja paling singkat 2 tahun
  huruf c              usia paling lama 58 tahun
  huruf d              bila aktif bekerja, jumlah poin paling sedikit 20
  huruf e              aktif bekerja
                       (dibaca: longgar; bacaan lain ketat)
  huruf f              menurut bunyi yang berlaku pada harinya:
    PP 1/2010 Pasal 3  berlaku sejak 2010-01-01 sampai 2020-02-29: terlatih
    PP 2/2020 Pasal 3  berlaku sejak 2020-03-01:
                         salah satu dari:
                           tidak terlatih
                           jumlah poin kurang dari 50
catatan:
  - huruf b: Dihitung kumulatif.
  - huruf e: Teksnya dapat dibaca dua cara."""

PENJELASAN = """\
✗ TMS  UU 5/2000 Pasal 1: diangkat dalam Pos   pada 2026-11-21
  berlaku sejak 2000-01-01; teks dibaca, 2026-11-21
  ✓ huruf a  mutu kerja paling rendah sedang                    tinggi (sejak 2024-01-01)
  ✗ huruf b  masa kerja paling singkat 2 tahun                  1 tahun 7 bulan 20 hari; kurang 4 bulan 11 hari;
                                                                genap 2027-04-01
  ✓ huruf c  usia paling lama 58 tahun                          57 tahun 10 bulan 6 hari; sampai 2027-01-15
  ✓ huruf d  bila aktif bekerja, jumlah poin paling sedikit 20  25
  ✓ huruf e  aktif bekerja                                      ya (sejak 2025-04-01); dibaca: longgar; bacaan
                                                                lain ketat: TMS
  ✓ huruf f  salah satu dari:                                   menurut PP 2/2020 Pasal 3, berlaku sejak
                                                                2020-03-01
    ✓        tidak terlatih                                     tidak
    ✓        jumlah poin kurang dari 50                         25
riwayat: TMS
catatan:
  - huruf b: Dihitung kumulatif.
  - huruf e: Teksnya dapat dibaca dua cara."""

BELUM_ADA_DATA = """\
✗ TMS  UU 5/2000 Pasal 1: diangkat dalam Pos   pada 2026-11-21
  berlaku sejak 2000-01-01; teks dibaca, 2026-11-21
  ? huruf a  mutu kerja paling rendah sedang    belum ada data
  ? huruf b  masa kerja paling singkat 2 tahun  belum ada data
  ? huruf c  usia paling lama 58 tahun          belum ada data
  ✓ huruf d  jumlah poin paling sedikit 20      tidak disyaratkan baginya; hanya bila aktif
                                                bekerja
  ✗ huruf e  aktif bekerja                      tidak; dibaca: longgar
  ? huruf f  salah satu dari:                   menurut PP 2/2020 Pasal 3, berlaku sejak
                                                2020-03-01
    ?        tidak terlatih                     belum ada data
    ?        jumlah poin kurang dari 50         belum ada data
riwayat: TMS"""

BAHASA_INGGRIS = """\
✗ TMS  UU 5/2000 Pasal 1: be appointed   on 2026-11-21
  in force from 2000-01-01; text read, 2026-11-21
  ✓ huruf a  mutu kerja at least sedang                 tinggi (since 2024-01-01)
  ✗ huruf b  service for at least 2 years               1 year 7 months 20 days; short by 4 months 11
                                                        days; met on 2027-04-01
  ✓ huruf c  usia for at most 58 years                  57 years 10 months 6 days; until 2027-01-15
  ✓ huruf d  if aktif bekerja, jumlah poin at least 20  25
  ✓ huruf e  aktif bekerja                              yes (since 2025-04-01); read as: longgar; read
                                                        otherwise, ketat: TMS
  ✓ huruf f  one of:                                    under PP 2/2020 Pasal 3, in force from
                                                        2020-03-01
    ✓        not terlatih                               no
    ✓        jumlah poin less than 50                   25
history: TMS"""

PELAKSANA_SLTP = """\
✗ TMS  PP 11/2017 Pasal 54 ayat (4): diangkat dalam Jabatan pelaksana   pada 2026-11-21
  berlaku sejak 2017-04-07; teks dibaca, 2026-11-21
  ✓ Pasal 50 huruf c  jenjang Jabatan yang akan diduduki adalah pelaksana   pelaksana
  ✓ huruf a           seluruhnya:                                           dibaca: hanya-pns
    ✓                 berstatus PNS                                         ya (sejak 2020-01-01)
    ✓                 belum berhenti                                        ya
    ✓                 belum pensiun                                         ya; sampai 2056-08-31
    ✓                 kedudukan hukumnya aktif                              ya
    ✓                 tidak menjalani cuti di luar tanggungan negara        tidak; menurut PP 11/2017 Pasal 337 ayat (2),
                                                                            berlaku sejak 2017-04-07
  ✗ huruf b           kualifikasi pendidikan paling rendah SLTA/D-I         SLTP (sejak 2014-06-01)
  ? huruf c           mengikuti dan lulus pelatihan terkait dengan bidang   belum ada data
                      tugas dan/atau pendidikan dan pelatihan terintegrasi
  ? huruf d           integritas dan moralitas yang baik                    belum ada data
  ✓ huruf e           memenuhi standar Kompetensi Teknis, Manajerial, dan   ya (sejak 2025-01-01); sampai 2027-12-31
                      Sosial Kultural jabatan itu
  ✓ huruf f           sehat jasmani dan rohani                              ya
riwayat: TMS"""  # noqa: E501


def test_uraian_aturan() -> None:
    assert describe(ATURAN) == URAIAN


def test_penjelasan() -> None:
    assert explain(evaluate(ATURAN, ORANG), D, catatan=True) == PENJELASAN


def test_penjelasan_tanpa_data_dan_yang_tidak_disyaratkan() -> None:
    assert explain(evaluate(ATURAN, Orang(aktif=tetap(False))), D) == BELUM_ADA_DATA


def test_penjelasan_dalam_bahasa_lain() -> None:
    """What has no entry stays Indonesian."""
    bahasa = INGGRIS.dengan({"diangkat dalam Pos": "be appointed", "masa kerja": "service"})
    assert explain(evaluate(ATURAN, ORANG), D, bahasa) == BAHASA_INGGRIS


def test_penjelasan_jabatan_pelaksana() -> None:
    pegawai = complete(
        Pegawai(
            jenis=JenisPegawai.PNS,
            tanggal_lahir=date(1998, 8, 17),
            tmt_cpns=date(2019, 1, 1),
            tmt_pns=date(2020, 1, 1),
            pendidikan=(Ijazah(Pendidikan.SLTP, date(2014, 6, 1)),),
            kompetensi=(Asesmen(Jenjang.PELAKSANA, True, date(2025, 1, 1), date(2028, 1, 1)),),
            sehat=tetap(True),
        )
    )
    assert explain(evaluate(PELAKSANA, pegawai, Jabatan("x", Jenjang.PELAKSANA)), D) == PELAKSANA_SLTP


def test_penjelasan_jam_pelajaran() -> None:
    kurang = complete(
        Pegawai(
            jenis=JenisPegawai.PNS,
            tanggal_lahir=date(1998, 8, 17),
            tmt_cpns=date(2019, 1, 1),
            tmt_pns=date(2020, 1, 1),
            pelatihan=(Pelatihan("a", date(2026, 3, 1), 12),),
        )
    )
    assert explain(evaluate(JAM_PELAJARAN, kurang), D).splitlines() == [
        "✗ TMS  PP 11/2017 Pasal 203 ayat (4): pengembangan kompetensi bagi setiap PNS   pada 2026-11-21",
        "  berlaku sejak 2017-04-07; teks dibaca, 2026-11-21",
        "  ✗  bila berstatus PNS dan belum berhenti dan belum pensiun, jam           12 (sejak 2026-03-01); kurang 8",
        "     pelajaran pengembangan kompetensi tahun berjalan paling sedikit 20",
        "riwayat: TMS … 2056-09-01 BTL",
    ]
    bebas = evaluate(JAM_PELAJARAN, complete(Pegawai(jenis=JenisPegawai.PPPK)))
    assert "tidak disyaratkan baginya; hanya bila berstatus" in explain(bebas, D)
    assert summarize(bebas, D) == "✓ MS  tidak disyaratkan baginya"


# --- the day asked -----------------------------------------------------------------------------------------


def test_belum_diatur() -> None:
    jejak = evaluate(syarat(BARU / "Pasal 1", aktif), Orang())
    for baca in (explain, summarize):
        with pytest.raises(BelumDiatur):
            baca(jejak, date(2015, 1, 1))


def test_yang_tidak_berlaku_disebut_dengan_kutipannya_sendiri() -> None:
    aturan = syarat(LAMA / "Pasal 5", syarat(LAMA / "Pasal 5" / "ayat (1)", aktif) & syarat(BARU / "Pasal 6", terlatih))
    teks = explain(evaluate(aturan, Orang()), date(2015, 1, 1))
    assert _rata(teks).endswith(
        "? ayat (1) aktif bekerja belum ada data – PP 2/2020 Pasal 6 terlatih tidak berlaku pada hari itu; PP 2/2020 "
        "Pasal 6, berlaku sejak 2020-03-01 riwayat: BTL … 2020-03-01 –"
    )


def test_yang_tidak_berlaku_di_dalam_butir_yang_berlaku() -> None:
    """It is the provision within that is not in force, not the item that refers to it."""
    aturan = syarat(PASAL, {"huruf a": aktif, "huruf b": syarat(LAMA / "Pasal 9", terlatih)})
    teks = _rata(explain(evaluate(aturan, Orang()), D))
    assert "tidak berlaku pada hari itu; PP 1/2010 Pasal 9, berlaku sejak 2010-01-01 sampai 2020-02-29" in teks


def test_ambang_yang_tidak_berlaku() -> None:
    aturan = syarat(PASAL, {"huruf a": aktif, "huruf b": poin >= menurut({LAMA / "Pasal 2": 20})})
    assert (
        "– huruf b jumlah poin paling sedikit 20 tidak berlaku pada hari itu; menurut PP 1/2010 Pasal 2, berlaku "
        "sejak 2010-01-01 sampai 2020-02-29 "
    ) in _rata(explain(evaluate(aturan, Orang()), D))


@pytest.mark.parametrize(
    ("versi_lama", "versi_baru"), [(terlatih, aktif), (aktif, aktif)], ids=["berubah", "bunyinya tetap"]
)
def test_menurut_mengutip_versi_yang_berlaku(versi_lama: Kondisi, versi_baru: Kondisi) -> None:
    aturan = syarat(PASAL, {"huruf a": menurut({LAMA / "Pasal 3": versi_lama, BARU / "Pasal 3": versi_baru})})
    jejak = evaluate(aturan, Orang(aktif=tetap(True), terlatih=tetap(True)))
    assert "menurut PP 2/2020 Pasal 3, berlaku sejak 2020-03-01" in _rata(explain(jejak, D))
    assert "menurut PP 1/2010 Pasal 3, berlaku sejak 2010-01-01 sampai 2020-02-29" in _rata(
        explain(jejak, date(2019, 1, 1))
    )


def test_masa_dalam_hari() -> None:
    jejak = evaluate(aktif.lama() >= hari(45), Orang(aktif=selama((date(2020, 1, 1), None))))
    assert "6 tahun 10 bulan 20 hari" in explain(jejak, D)


def test_menurut_yang_belum_berlaku() -> None:
    aturan = syarat(PASAL, {"huruf a": aktif, "huruf b": menurut({BARU / "Pasal 3": terlatih & aktif})})
    teks = _rata(explain(evaluate(aturan, ORANG), date(2015, 1, 1)))
    assert "– huruf b" in teks


def test_yang_masih_berjalan_tanpa_hari_akhir() -> None:
    aturan = syarat(PASAL, {"huruf a": aktif.kini() >= tahun(1)})
    jejak = evaluate(aturan, Orang(aktif=selama((date(2018, 1, 1), None))))
    assert "9999" not in explain(jejak, D)
    assert summarize(jejak, D) == "✓ MS"


def test_riwayat_panjang_dipotong() -> None:
    selang = [(date(2027 + i, 1, 1), date(2027 + i, 6, 1)) for i in range(9)]
    *_, terakhir = explain(evaluate(syarat(PASAL, aktif), Orang(aktif=selama(*selang))), D).splitlines()
    assert terakhir.startswith("riwayat: TMS … 2027-01-01 MS … 2027-06-01 TMS …")
    assert terakhir.endswith("TMS …")
    assert terakhir.count("20") == 6


def test_tanpa_kutipan() -> None:
    assert explain(evaluate(aktif, Orang()), D).splitlines() == [
        "? BTL     pada 2026-11-21",
        "  ?  aktif bekerja  belum ada data",
        "riwayat: BTL",
    ]


# --- readings, conditions ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bacaan", "keterangan"),
    [
        ({}, ("dibaca: longgar", "bacaan lain ketat: TMS")),
        ({"tafsir": "ketat"}, ("dibaca: ketat", "bacaan lain longgar: MS")),
    ],
)
def test_bacaan_yang_menentukan_dan_yang_lain(bacaan: dict[str, str], keterangan: tuple[str, ...]) -> None:
    baris = uraikan(ATURAN, evaluate(ATURAN, ORANG, bacaan=bacaan), D)
    (huruf_e,) = (b for b in baris if b.label == "huruf e")
    assert huruf_e.keterangan[-2:] == keterangan
    assert huruf_e.catatan == ("Teksnya dapat dibaca dua cara.",)


def test_bacaan_lain_tidak_disebut_bila_hasilnya_sama() -> None:
    baris = uraikan(ATURAN, evaluate(ATURAN, Orang(aktif=tetap(False))), D)
    (huruf_e,) = (b for b in baris if b.label == "huruf e")
    assert huruf_e.keterangan == ("dibaca: longgar",)


def test_jika_dengan_beberapa_butir() -> None:
    aturan = syarat(PASAL, jika(aktif, maka=terlatih & (poin >= 20)), judul="sesuatu")
    assert describe(aturan).splitlines()[2:] == [
        "  bila aktif bekerja:",
        "    seluruhnya:",
        "      terlatih",
        "      jumlah poin paling sedikit 20",
    ]
    assert [b.putusan for b in uraikan(aturan, evaluate(aturan, ORANG), D)][1:] == [
        Putusan.TMS,
        Putusan.TMS,
        Putusan.TMS,
        Putusan.MS,
    ]


def test_catatan_disebut_sekali_dengan_semua_tempatnya() -> None:
    catatan = {"huruf a": "Sama.", "huruf b": "Sama."}
    aturan = syarat(PASAL, {"huruf a": aktif, "huruf b": terlatih}, judul="x", catatan=catatan)
    assert describe(aturan).splitlines()[-2:] == ["catatan:", "  - huruf a, huruf b: Sama."]
    assert "Sama." not in explain(evaluate(aturan, Orang()), D)


def test_label_panjang_pada_barisnya_sendiri() -> None:
    label = "ayat (1) huruf a angka 1 sampai dengan angka 4"
    aturan = syarat(PASAL, {label: aktif, "ayat (2)": terlatih}, judul="x")
    kiri = " " * 34
    assert describe(aturan).splitlines()[2:] == [
        f"  {label}",
        f"{kiri[2:]}aktif bekerja",
        f"{'  ayat (2)':<32}terlatih",
    ]


def test_cara_pemeriksaan_disebut() -> None:
    for cara in Cara:
        assert f"; {cara.value}, 2026-11-21" in describe(syarat(PASAL.dengan(cara=cara), aktif))


# --- tables and versions -----------------------------------------------------------------------------------

BATAS = menurut({LAMA / "Pasal 2": tahun(56), BARU / "Pasal 2": tahun(58)})
CARA = menurut({LAMA / "Pasal 3": terlatih, BARU / "Pasal 3": ~terlatih | (poin < 50)})
DULU = date(2015, 1, 1)
TABEL = tabel(aktif, {True: Mutu.SEDANG, False: Mutu.TINGGI}, judul="mutu yang diminta")

MINIMAL = tabel(
    (mutu, aktif),
    {(m, a): Mutu.TINGGI if m is Mutu.TINGGI and a else Mutu.SEDANG for m in Mutu for a in (True, False)},
    judul="mutu minimal",
)
MULAI = "PP 2/2020 Pasal {}, berlaku sejak 2020-03-01"
LALU = "PP 1/2010 Pasal {}, berlaku sejak 2010-01-01 sampai 2020-02-29"


def bagian(aturan: Kondisi, bahasa: Bahasa = INDONESIA) -> list[str]:
    """What `describe` says below the head."""
    return describe(syarat(PASAL, aturan, judul="x"), bahasa).splitlines()[2:]


def test_baris_tabel_disebut() -> None:
    assert bagian(sasaran >= MINIMAL) == [
        "  mutu yang ditargetkan paling rendah mutu minimal",
        "    mutu minimal, bergantung pada mutu kerja dan aktif bekerja:",
        "      rendah atau sedang, apa pun: sedang",
        "      tinggi, tidak aktif bekerja: sedang",
        "      tinggi, aktif bekerja: tinggi",
    ]
    assert bagian(MINIMAL.adalah(Mutu.SEDANG), INGGRIS)[1:] == [
        "    mutu minimal, depending on mutu kerja and aktif bekerja:",
        "      rendah or sedang, any: sedang",
        "      tinggi, not aktif bekerja: sedang",
        "      tinggi, aktif bekerja: tinggi",
    ]


def test_baris_tabel_yang_berturutan_menjadi_rentang() -> None:
    """Three steps or more that follow each other; two are named."""
    naik = {**dict.fromkeys(Pendidikan, 1), Pendidikan.SD: 2, Pendidikan.S2: 2, Pendidikan.S3: 2}
    t = tabel(pendidikan, naik, judul="jumlah")
    assert bagian(t >= poin)[-2:] == [
        "      SD, S-2 atau S-3: 2".replace(",", " atau"),
        "      SLTP sampai dengan Dokter/Apoteker: 1",
    ]


def test_tabel_di_dalam_tabel_bila_dan_masa() -> None:
    luar = tabel(TABEL, dict(zip(Mutu, (10, 20, 20), strict=True)), judul="poin minimal")
    dalam = [
        "mutu yang diminta, bergantung pada aktif bekerja:",
        "aktif bekerja: sedang",
        "tidak aktif bekerja: tinggi",
    ]
    baris = [b.strip() for b in bagian(poin >= luar)]
    assert baris[1:] == [
        "poin minimal, bergantung pada mutu yang diminta:",
        "rendah: 10",
        "sedang atau tinggi: 20",
        *dalam,
    ]
    for aturan in (
        jika(mutu >= TABEL, maka=terlatih),
        jika(mutu >= TABEL, maka=terlatih & aktif),
        jika(terlatih, maka=mutu >= TABEL),
        (mutu >= TABEL).lama() >= tahun(1),
        menurut({LAMA / "Pasal 3": terlatih, BARU / "Pasal 3": mutu >= TABEL}),
    ):
        teks = [b.strip() for b in bagian(aturan)]
        assert [b for b in teks if b in dalam] == dalam


POIN_LAMA = tabel(mutu, {Mutu.RENDAH: 10, Mutu.SEDANG: 20, Mutu.TINGGI: 20}, judul="poin minimal")
POIN_BARU = tabel(
    (mutu, aktif), {(m, a): 30 if a else 25 for m in Mutu for a in (True, False)}, judul="poin minimal baru"
)
POIN = menurut({LAMA / "Pasal 2": POIN_LAMA, BARU / "Pasal 2": POIN_BARU})


def test_tabel_yang_berubah_disebut_tiap_versi_dengan_barisnya() -> None:
    for aturan in (poin >= POIN, POIN >= 20, POIN.adalah(30), jika(POIN >= 20, maka=aktif)):
        kalimat_, *baris = bagian(aturan)
        assert "poin minimal baru" in kalimat_
        assert [b.split("  ")[-1].strip() for b in baris] == [
            "berlaku sejak 2010-01-01 sampai 2020-02-29: poin minimal, bergantung pada mutu kerja:",
            "rendah: 10",
            "sedang atau tinggi: 20",
            "berlaku sejak 2020-03-01: poin minimal baru, bergantung pada mutu kerja dan aktif bekerja:",
            "apa pun, aktif bekerja: 30",
            "apa pun, tidak aktif bekerja: 25",
        ]
        assert [b[:21].strip() for b in baris] == ["PP 1/2010 Pasal 2", "", "", "PP 2/2020 Pasal 2", "", ""]


def test_versi_dapat_berupa_tabel_fakta_atau_tetapan() -> None:
    for isi, kata in ((POIN_LAMA, "poin minimal, bergantung pada mutu kerja:"), (poin, "jumlah poin"), (10, "10")):
        batas = menurut({LAMA / "Pasal 2": isi, BARU / "Pasal 2": POIN_BARU})
        teks = [" ".join(b.split()) for b in bagian(batas.adalah(30))]
        assert f"PP 1/2010 Pasal 2 berlaku sejak 2010-01-01 sampai 2020-02-29: {kata}" in teks
    assert kalimat(menurut({LAMA / "1": 10, BARU / "1": POIN_BARU}).adalah(30), pada=DULU) == "10 adalah 30"


def test_tabel_di_dalam_tabel_yang_berubah() -> None:
    luar = tabel(TABEL, dict(zip(Mutu, (10, 20, 20), strict=True)), judul="poin luar")
    teks = [" ".join(b.split()) for b in bagian(poin >= menurut({LAMA / "Pasal 2": 5, BARU / "Pasal 2": luar}))]
    assert teks[-3:] == [
        "mutu yang diminta, bergantung pada aktif bekerja:",
        "aktif bekerja: sedang",
        "tidak aktif bekerja: tinggi",
    ]


@pytest.mark.parametrize(
    ("pada", "versi", "baris"),
    [
        (D, MULAI, "mutu kerja tinggi, aktif bekerja → 30"),
        (date(2024, 5, 1), MULAI, "mutu kerja tinggi, tidak aktif bekerja → 25"),
        (DULU, LALU, "mutu kerja: belum ada data"),
    ],
)
def test_penjelasan_tabel_yang_berubah(pada: date, versi: str, baris: str) -> None:
    for aturan in (poin >= POIN, POIN >= 20, jika(POIN >= 20, maka=terlatih)):
        (satu,) = uraikan(aturan, evaluate(aturan, ORANG), pada)
        assert [k for k in satu.keterangan if k.startswith(("menurut", "mutu"))] == [
            f"menurut {versi.format(2)}",
            baris,
        ]


def test_semua_versi_ambang_disebut_dengan_harinya() -> None:
    versi = [
        "    PP 1/2010 Pasal 2  berlaku sejak 2010-01-01 sampai 2020-02-29: 56 tahun",
        "    PP 2/2020 Pasal 2  berlaku sejak 2020-03-01: 58 tahun",
    ]
    assert [b.split() for b in bagian(usia <= BATAS)] == [
        ["usia", "paling", "lama", "58", "tahun"],
        *(v.split() for v in versi),
    ]


def test_versi_yang_tumpang_tindih_disebut_dengan_hari_dipakainya() -> None:
    """A version that ends before the one it replaced gives way to it again."""
    sela = Peraturan("PP 3/2021", "Sela", date(2021, 1, 1), Cara.TEKS, D)
    aturan = poin >= menurut({TETAP / "Pasal 2": 1, (sela / "Pasal 2").sampai_dengan(date(2021, 12, 31)): 2})
    assert [" ".join(b.split()) for b in bagian(aturan)][1:] == [
        "UU 5/2000 Pasal 2 berlaku sejak 2000-01-01 sampai 2020-12-31 dan berlaku sejak 2022-01-01: 1",
        "PP 3/2021 Pasal 2 berlaku sejak 2021-01-01 sampai 2021-12-31: 2",
    ]


def test_pengubah_disebut() -> None:
    awal = TETAP / "Pasal 2"
    for aturan in (
        poin >= menurut({awal: 1, awal.diubah(BARU): 2}),
        menurut({awal: aktif, awal.diubah(BARU): terlatih & aktif}),
    ):
        teks = "\n".join(bagian(aturan))
        assert "UU 5/2000 Pasal 2 jo. PP 2/2020" in teks
        assert "berlaku sejak 2000-01-01 sampai 2020-02-29" in teks


def test_catatan_setiap_versi_disebut() -> None:
    lama, baru = ((p / "Pasal 2").dengan(catatan=c) for p, c in ((LAMA, "Yang lama."), (BARU, "Yang baru.")))
    for aturan in (menurut({lama: aktif, baru: terlatih}), poin >= menurut({lama: 1, baru: 2})):
        teks = describe(syarat(PASAL, {"huruf a": aturan}))
        assert "  - PP 1/2010 Pasal 2: Yang lama.\n  - PP 2/2020 Pasal 2: Yang baru." in teks
    hari_itu = explain(
        evaluate(syarat(PASAL, {"huruf a": menurut({lama: aktif, baru: terlatih})}), ORANG), DULU, catatan=True
    )
    assert hari_itu.endswith("catatan:\n  - huruf a: Yang lama.")


def test_menurut_satu_versi_pada_barisnya_sendiri() -> None:
    assert bagian(menurut({BARU / "Pasal 3": terlatih})) == [
        "  terlatih",
        f"  (menurut {MULAI.format(3)})",
    ]


def test_versi_di_dalam_bila_dan_masa_disebut() -> None:
    terang = ["tidak terlatih atau jumlah poin kurang dari 50", "terlatih"]
    for aturan in (jika(CARA, maka=aktif), jika(CARA, maka=aktif | terlatih), CARA.lama() >= tahun(1)):
        teks = " ".join(" ".join(bagian(aturan)).split())
        for nama, isi in zip((MULAI, LALU), terang, strict=True):
            assert nama.format(3).replace(",", "") + f": {isi}" in teks


@pytest.mark.parametrize(
    ("aturan", "pasal"),
    [
        (usia <= BATAS, 2),
        (~(usia <= BATAS), 2),
        (jika(usia <= BATAS, maka=aktif), 2),
        (jika(aktif, maka=usia <= BATAS), 2),
        (jika(usia <= BATAS, maka=aktif & terlatih), 2),
        ((usia <= BATAS).lama() >= tahun(1), 2),
        (CARA.lama("masa") >= tahun(1), 3),
        (jika(CARA, maka=terlatih), 3),
        (CARA, 3),
        (~CARA, 3),
    ],
)
def test_penjelasan_menyebut_versi_hari_itu_dan_harinya(aturan: Kondisi, pasal: int) -> None:
    jejak = evaluate(syarat(PASAL, {"huruf a": aturan}), ORANG)
    for pada, ada, tiada in ((D, MULAI, LALU), (DULU, LALU, MULAI)):
        teks = _rata(explain(jejak, pada))
        assert f"menurut {ada.format(pasal)}" in teks
        assert tiada.format(pasal) not in teks


@pytest.mark.parametrize(
    ("orang", "baris"),
    [
        (Orang(mutu=Riwayat.tetap(Mutu.TINGGI), aktif=tetap(False)), "mutu kerja tinggi, tidak aktif bekerja → sedang"),
        (Orang(mutu=Riwayat.tetap(Mutu.TINGGI), aktif=tetap(True)), "mutu kerja tinggi, aktif bekerja → tinggi"),
        (Orang(mutu=Riwayat.tetap(Mutu.TINGGI)), "aktif bekerja: belum ada data"),
        (Orang(), "mutu kerja dan aktif bekerja: belum ada data"),
    ],
)
def test_penjelasan_menyebut_baris_yang_berlaku(orang: Orang, baris: str) -> None:
    for aturan in (sasaran >= MINIMAL, MINIMAL.adalah(Mutu.TINGGI), jika(MINIMAL.adalah(Mutu.TINGGI), maka=terlatih)):
        jejak = evaluate(aturan, orang)
        (satu,) = uraikan(aturan, jejak, D)
        assert [k for k in satu.keterangan if "→" in k or k.endswith("belum ada data")] == [baris]
        assert "bergantung pada" not in explain(jejak, D)


def test_baris_tabel_yang_diandaikan_tidak_disebut() -> None:
    """The table itself was supposed, so no row of it applied."""
    (baris,) = uraikan(sasaran >= MINIMAL, evaluate(sasaran >= MINIMAL, Orang(), asumsi={MINIMAL: Mutu.SEDANG}), D)
    assert (baris.kalimat, baris.keterangan) == ("mutu yang ditargetkan paling rendah mutu minimal (sedang)", ())


# --- one line ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("aturan", "orang", "teks"),
    [
        (syarat(PASAL, aktif), Orang(aktif=tetap(True)), "✓ MS"),
        (syarat(PASAL, aktif), Orang(aktif=selama((D, date(2027, 1, 1)))), "✓ MS, sampai 2026-12-31"),
        (syarat(PASAL, aktif), Orang(), "? BTL  belum ada data: aktif bekerja"),
        (syarat(PASAL, aktif), Orang(aktif=tetap(False)), "✗ TMS  belum terpenuhi: aktif bekerja"),
        (
            syarat(PASAL, {"huruf a": aktif, "huruf b": poin >= 20}),
            Orang(poin=Riwayat.tetap(12)),
            "✗ TMS  belum terpenuhi: huruf b jumlah poin paling sedikit 20 (12; kurang 8) | belum ada data: huruf a",
        ),
        (
            syarat(PASAL, {"huruf a": aktif, "huruf b": poin >= 20}),
            Orang(),
            "? BTL  belum ada data: huruf a aktif bekerja; huruf b jumlah poin paling sedikit 20",
        ),
        (
            syarat(PASAL, usia <= tahun(30)),
            Orang(lahir=Riwayat.tetap(date(1990, 1, 1))),
            "✗ TMS  belum terpenuhi: usia paling lama 30 tahun (36 tahun 10 bulan 20 hari; sudah lewat)",
        ),
        (
            aktif & terlatih,
            Orang(aktif=tetap(False)),
            "✗ TMS  belum terpenuhi: aktif bekerja | belum ada data: terlatih",
        ),
        (syarat(PASAL, jika(aktif, maka=terlatih)), Orang(aktif=tetap(False)), "✓ MS  tidak disyaratkan baginya"),
    ],
)
def test_ringkasan(aturan: Kondisi, orang: Orang, teks: str) -> None:
    assert summarize(evaluate(aturan, orang), D) == teks


# --- every rule one can write ------------------------------------------------------------------------------


@given(kondisi())
def test_setiap_aturan_dapat_diuraikan(k: Kondisi) -> None:
    for bahasa in (INDONESIA, INGGRIS):
        assert describe(k, bahasa)
    assert max(map(len, describe(k).splitlines()[1:]), default=0) < 160


@given(kondisi())
def test_setiap_aturan_dapat_dijelaskan(k: Kondisi) -> None:
    jejak = evaluate(k, ORANG)
    if jejak.putusan.pada(D) is None:
        with pytest.raises(BelumDiatur):
            explain(jejak, D)
    else:
        assert explain(jejak, D, catatan=True).splitlines()[0].split()[1] == str(jejak.pada(D))
        assert summarize(jejak, D).split()[1].rstrip(",") == str(jejak.pada(D))


def _rata(teks: str) -> str:
    """The text without its columns: cells that were broken over lines are joined again."""
    baris = teks.splitlines()
    hasil: list[Any] = []
    for b in baris:
        sel = [s.strip() for s in b.split("  ") if s.strip()]
        if b.startswith(" " * 12) and hasil:
            hasil[-1] += " " + " ".join(sel)
        else:
            hasil.append(" ".join(sel))
    return " ".join(hasil)


# --- readings that stand in no line of their own -----------------------------------------------------------

TAFSIR = pilihan("tafsir", {"longgar": aktif, "ketat": terlatih}, catatan="Dapat dibaca dua cara.")
KETAT = {"tafsir": "ketat"}


@pytest.mark.parametrize(
    ("aturan", "kalimat_ketat"),
    [
        (jika(TAFSIR, maka=poin >= 20), "bila terlatih, jumlah poin paling sedikit 20"),
        (jika(TAFSIR, maka=(poin >= 20) & aktif), "bila terlatih:"),
        (TAFSIR.lama() >= tahun(1), "terlatih paling singkat 1 tahun"),
        ((TAFSIR.lama() >= tahun(1)).lama() >= bulan(1), "terlatih paling singkat 1 tahun paling singkat 1 bulan"),
    ],
)
def test_bacaan_di_dalam_kalimat(aturan: Kondisi, kalimat_ketat: str) -> None:
    """Worded as it was read, with the reading and its note; where nobody is asked about, with the other reading."""
    orang = Orang(aktif=tetap(False), terlatih=tetap(True), poin=Riwayat.tetap(5))
    teks = explain(evaluate(aturan, orang, bacaan=KETAT), D, catatan=True)
    baris = " ".join(teks.split())
    assert kalimat_ketat in baris
    assert "dibaca: ketat" in baris
    assert "Dapat dibaca dua cara." in baris
    assert "dibaca: longgar" in " ".join(explain(evaluate(aturan, orang), D).split())
    assert "dibaca: longgar; bacaan lain ketat" in describe(aturan)
    assert "  - Dapat dibaca dua cara." in describe(aturan)
    hasil = document(evaluate(aturan, orang, bacaan=KETAT), D)
    assert kalimat_ketat in [b.kalimat for b in hasil.butir]
    assert "aktif bekerja" not in {(b.bila or b.hal) for b in hasil.butir[:1]}


def test_bacaan_di_dalam_kalimat_yang_tidak_disyaratkan() -> None:
    aturan = jika(aktif, maka=TAFSIR.lama() >= tahun(1))
    (baris,) = uraikan(aturan, evaluate(aturan, Orang(aktif=tetap(False)), bacaan=KETAT), D)
    assert baris.kalimat == "terlatih paling singkat 1 tahun"
    assert baris.keterangan == ("dibaca: ketat", "hanya bila aktif bekerja")
    assert baris.catatan == ("Dapat dibaca dua cara.",)


def test_ringkasan_menurut_bacaan() -> None:
    jejak = evaluate(TAFSIR.lama() >= tahun(1), Orang(terlatih=tetap(False)), bacaan=KETAT)
    assert summarize(jejak, D) == "✗ TMS  belum terpenuhi: terlatih paling singkat 1 tahun (0 hari; kurang 1 tahun)"


def test_dokumen_menyebut_versi_yang_tidak_disyaratkan() -> None:
    """As `explain` does: what would be required, by the version of the day."""
    lama, baru = LAMA / "Pasal 7", BARU / "Pasal 7"
    aturan = jika(aktif, maka=poin >= menurut({lama: 20, baru: 30}))
    jejak = evaluate(aturan, Orang(aktif=tetap(False)))
    (butir,) = document(jejak, D).butir
    assert butir.status is Status.TIDAK_DISYARATKAN
    assert butir.versi is not None
    assert [v.rujukan for v in butir.versi] == ["PP 2/2020 Pasal 7"]
    assert "PP 2/2020" in document(jejak, D).peraturan
    assert "menurut PP 2/2020 Pasal 7" in " ".join(explain(jejak, D).split())
    (disyaratkan,) = document(evaluate(aturan, Orang(aktif=tetap(True))), D).butir
    assert disyaratkan.versi == butir.versi


def test_uraian_sedalam_apa_pun() -> None:
    """Text without a label stands in, but not beyond the page."""
    k: Kondisi = aktif
    for _ in range(24):
        k = jika(terlatih, maka=k & terlatih)
    assert max(map(len, describe(syarat(PASAL, k, judul="dalam")).splitlines())) <= 110


def test_aturan_satu_baris() -> None:
    """What was found and what is lacking stands below the heading, where no other line could tell it."""
    aturan = syarat(PASAL, poin >= menurut({TETAP / "Pasal 2": 20}))
    kepala, berlaku, rincian, _ = explain(evaluate(aturan, Orang(poin=Riwayat.tetap(5))), D).splitlines()
    assert kepala == "✗ TMS  UU 5/2000 Pasal 1: jumlah poin paling sedikit 20   pada 2026-11-21"
    assert berlaku.startswith("  berlaku sejak 2000-01-01")
    assert rincian == "  5; kurang 15; menurut UU 5/2000 Pasal 2, berlaku sejak 2000-01-01"
