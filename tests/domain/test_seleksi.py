"""The noun Seleksi: what it refuses, what stays unknown."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve, frozen

from karier_asn.dokumen import from_dict, from_json, to_json, vocabulary
from karier_asn.domain import fakta
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.seleksi import AnggotaPanitia, BobotSeleksi, Pelamar, Peserta, Seleksi, Tahapan, UnsurPanitia
from karier_asn.engine.ekspresi import Fakta
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.masa import hari
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

JABATAN = Jabatan("Kepala BKPSDM", Jenjang.JPT_PRATAMA)
FAKTA_SELEKSI = [f for f in vocabulary(fakta).values() if f.subjek == (Seleksi,)]


def test_every_contradiction_is_listed_with_its_path() -> None:
    with pytest.raises(GalatBentuk) as info:
        Seleksi(
            jabatan=JABATAN,
            diumumkan=date(2026, 10, 1),
            batas_lamaran=date(2026, 9, 30),
            perpanjangan=(date(2026, 9, 29), date(2026, 10, 6)),
            pelamar_ms=-1,
            peserta=(Peserta("1", Decimal(80)), Peserta("1", None)),
            calon=("2", "2"),
        )
    assert [(m.jalur, m.kode) for m in info.value.masalah] == [
        ("batas_lamaran", "hari-mundur"),
        ("perpanjangan[0]", "hari-mundur"),
        ("pelamar_ms", "negatif"),
        ("peserta[1]", "ganda"),
        ("calon[1]", "ganda"),
        ("calon[0]", "bukan-peserta"),
        ("calon[1]", "bukan-peserta"),
    ]


@pytest.mark.parametrize("f", FAKTA_SELEKSI, ids=lambda f: f.nama)
def test_what_is_not_known_stays_unknown(f: Fakta[object]) -> None:
    diketahui = {"jenjang_lowong", "jumlah_perpanjangan", "perpanjangan_terlama"}
    assert (f(Seleksi(jabatan=JABATAN)) == TAK_DIKETAHUI) is (f.nama not in diketahui)


def test_members_that_are_partly_known() -> None:
    dikenal, gelap = AnggotaPanitia(UnsurPanitia.PAKAR, True, True, False, False), AnggotaPanitia()
    satu, dua = (Seleksi(jabatan=JABATAN, panitia=p) for p in ((dikenal,), (dikenal, gelap)))
    assert fakta.unsur_pakar(dua) == Riwayat.tetap(True)
    assert fakta.unsur_instansi(satu) == Riwayat.tetap(False)
    assert fakta.unsur_instansi(dua) == TAK_DIKETAHUI
    assert fakta.panitia_paham_bidang(satu) == Riwayat.tetap(True)
    assert fakta.panitia_paham_bidang(dua) == TAK_DIKETAHUI
    asing = AnggotaPanitia(partai=True, paham_bidang=False)
    assert fakta.panitia_bebas_partai(Seleksi(jabatan=JABATAN, panitia=(gelap, asing))) == Riwayat.tetap(False)
    assert fakta.panitia_paham_bidang(Seleksi(jabatan=JABATAN, panitia=(gelap, asing))) == Riwayat.tetap(False)


def test_the_last_day_of_applications() -> None:
    s = Seleksi(jabatan=JABATAN, batas_lamaran=date(2026, 10, 1))
    assert s.batas_terakhir == date(2026, 10, 1)
    s = Seleksi(jabatan=JABATAN, batas_lamaran=date(2026, 10, 1), perpanjangan=(date(2026, 10, 5), date(2026, 10, 12)))
    assert s.batas_terakhir == date(2026, 10, 12)
    assert fakta.perpanjangan_terlama(s) == Riwayat.tetap(hari(7))
    assert fakta.perpanjangan_terlama(Seleksi(jabatan=JABATAN, perpanjangan=(date(2026, 10, 5),))) == TAK_DIKETAHUI


def test_extensions_that_are_not_known() -> None:
    """What came by the first last day was in time in any case."""
    s = Seleksi(jabatan=JABATAN, batas_lamaran=date(2026, 10, 1), perpanjangan=None)
    assert s.batas_terakhir is None
    assert fakta.jumlah_perpanjangan(s) == TAK_DIKETAHUI
    assert fakta.perpanjangan_terlama(s) == TAK_DIKETAHUI
    assert fakta.lamaran_tepat_waktu(Lamaran(tanggal=date(2026, 10, 1)), s) == Riwayat.tetap(True)
    assert fakta.lamaran_tepat_waktu(Lamaran(tanggal=date(2026, 10, 2)), s) == TAK_DIKETAHUI


def test_an_applicant_shows_nothing_of_the_person() -> None:
    assert "1970" not in repr(Pelamar(nomor="7", pegawai=Pegawai(tanggal_lahir=date(1970, 5, 2))))


@frozen
class Catatan:
    """Something of an agency's own."""


def test_an_applicant_carries_what_the_agency_adds() -> None:
    p = Pelamar(nomor="7", pegawai=Pegawai(), subjek=[Catatan()])
    assert p.subjek == (Catatan(),)
    assert "Catatan" not in repr(p)
    assert Pelamar(nomor="7", pegawai=Pegawai()).subjek == ()


@pytest.mark.parametrize("isi", [None, Catatan(), "Catatan", [Catatan]])
def test_what_the_agency_adds_is_a_list_of_objects(isi: Any) -> None:
    with pytest.raises(GalatBentuk) as galat:
        Pelamar(nomor="7", pegawai=Pegawai(), subjek=isi)
    assert [(m.jalur, m.kode) for m in galat.value.masalah] == [("subjek", "jenis-salah")]


def test_what_the_agency_adds_has_no_form_in_json() -> None:
    """It is said on both ways; without it an applicant goes to JSON and back."""
    p = Pelamar(nomor="7", pegawai=Pegawai())
    assert from_json(Pelamar, to_json(p)) == p
    assert "subjek" not in to_json(p)
    with pytest.raises(GalatBentuk) as galat:
        to_json(evolve(p, subjek=(Catatan(),)))
    assert [(m.jalur, m.kode) for m in galat.value.masalah] == [("subjek", "tanpa-json")]
    assert "berikan lagi sesudah dibaca" in str(galat.value)
    for isi in ("", "x"):
        with pytest.raises(GalatBentuk) as galat:
            from_dict(Pelamar, {"nomor": "7", "pegawai": {}, "subjek": isi, "nomer": "8"})
        assert [(m.jalur, m.kode) for m in galat.value.masalah] == [
            ("subjek", "tanpa-json"),
            ("nomer", "isian-tidak-dikenal"),
        ]


def test_it_goes_to_json_and_back() -> None:
    s = Seleksi(
        jabatan=JABATAN,
        panitia=(AnggotaPanitia(UnsurPanitia.PAKAR, konflik=False),),
        diumumkan=date(2026, 10, 1),
        tahapan=(Tahapan.WAWANCARA,),
        bobot=BobotSeleksi(Decimal(20), Decimal(25), Decimal(20), Decimal(35)),
        peserta=(Peserta("1", Decimal("80.5"), (Decimal(3),)),),
    )
    assert from_json(Seleksi, to_json(s)) == s
