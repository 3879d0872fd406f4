"""Training as SIASN records it: each kind is a form, each structural training a programme."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.pelatihan import BentukPelatihan, ProgramPelatihan
from karier_asn.siasn import kode
from tests.siasn.contoh import dengan, kode_di


def test_setiap_jenis_adalah_satu_bentuk() -> None:
    assert kode.BENTUK_PELATIHAN.keys() == kode.JENIS_DIKLAT.keys()
    assert set(kode.BENTUK_PELATIHAN.values()) == set(BentukPelatihan)
    assert kode.PROGRAM_PELATIHAN.keys() < kode.LATIHAN_STRUKTURAL.keys()


def test_kursus_dan_diklat_membawa_bentuk_program_dan_hari_pertamanya() -> None:
    hasil = dengan("c", "rw-diklat", 0, latihanStrukturalId="3", latihanStrukturalNama=kode.LATIHAN_STRUKTURAL["3"])
    diklat = [k for k in hasil.pegawai.pelatihan or () if k.bentuk is BentukPelatihan.STRUKTURAL]
    assert [k.program for k in diklat] == [ProgramPelatihan.PKA]
    kursus = dengan(
        "a", "rw-kursus", 0, jenisDiklatId="15", tanggalKursus="05-05-2025", tanggalSelesaiKursus="06-05-2025"
    )
    mentoring = [k for k in kursus.pegawai.pelatihan or () if k.bentuk is BentukPelatihan.MENTORING]
    assert [(k.mulai, k.selesai) for k in mentoring] == [(date(2025, 5, 5), date(2025, 5, 6))]


def test_hari_pertama_sesudah_hari_terakhir_tidak_dipakai() -> None:
    hasil = dengan("a", "rw-kursus", 0, tanggalKursus="07-05-2025", tanggalSelesaiKursus="06-05-2025")
    assert "PERIODE" in kode_di(hasil, "rw-kursus[0]")
    assert [k.mulai for k in hasil.pegawai.pelatihan or () if k.selesai == date(2025, 5, 6)] == [None]
