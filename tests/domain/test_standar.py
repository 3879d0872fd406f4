from __future__ import annotations

import pytest

from karier_asn.domain.standar import JenisKompetensi, Kompetensi, SifatSyarat, TingkatKompetensi
from karier_asn.engine.galat import GalatBentuk


def test_delapan_manajerial_satu_sosial_kultural() -> None:
    jenis = [k.jenis for k in Kompetensi]
    assert jenis.count(JenisKompetensi.MANAJERIAL) == 8
    assert jenis.count(JenisKompetensi.SOSIAL_KULTURAL) == 1


@pytest.mark.parametrize("kompetensi", Kompetensi)
def test_nama_resmi(kompetensi: Kompetensi) -> None:
    syarat = TingkatKompetensi(kompetensi.value.upper(), 3)
    assert (syarat.nama, syarat.kompetensi, syarat.jenis) == (kompetensi.value, kompetensi, kompetensi.jenis)


def test_kompetensi_teknis() -> None:
    syarat = TingkatKompetensi(" Advokasi kebijakan ", 1)
    assert (syarat.nama, syarat.kompetensi, syarat.jenis) == ("Advokasi kebijakan", None, JenisKompetensi.TEKNIS)


def test_semua_kesalahan_sekaligus() -> None:
    with pytest.raises(GalatBentuk) as galat:
        TingkatKompetensi("  ", 6)
    assert [(m.jalur, m.kode) for m in galat.value.masalah] == [
        ("nama", "nama-kosong"),
        ("tingkat", "tingkat-di-luar-batas"),
    ]
    with pytest.raises(GalatBentuk):
        TingkatKompetensi("Integritas", 0)


def test_sifat_berurutan() -> None:
    assert SifatSyarat.PERLU < SifatSyarat.PENTING < SifatSyarat.MUTLAK
