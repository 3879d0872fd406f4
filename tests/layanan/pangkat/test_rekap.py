"""Counting a list of proposals."""

from __future__ import annotations

from attrs import evolve

from karier_asn.domain.rekam import JenisKenaikanPangkat
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.pangkat import propose, tally
from tests.dokumen_sah import sah
from tests.layanan.pangkat.staf import BARU_NAIK, PERIODE, STAF

J = JenisKenaikanPangkat


def test_rekap() -> None:
    baru = evolve(STAF, pangkat=BARU_NAIK)
    rekap = tally(propose([STAF, baru, baru, evolve(STAF, penilaian=None)], PERIODE))
    assert [rekap.banyak(p) for p in (Putusan.MS, Putusan.BTL, Putusan.TMS)] == [1, 1, 2]
    assert [(str(d), n) for d, n in rekap.terbanyak(Putusan.TMS)] == [("PP 99/2000 Pasal 7 huruf a", 2)]
    assert rekap.jumlah == {(J.REGULER, Putusan.MS): 1, (J.REGULER, Putusan.TMS): 2, (J.REGULER, Putusan.BTL): 1}
    assert rekap.tmt == (PERIODE,)
    assert (
        rekap.report()
        == """\
rekap usulan kenaikan pangkat   pada 2026-12-01
MS 1, BTL 1, TMS 2
  Reguler: MS 1, BTL 1, TMS 2
ketentuan yang belum terpenuhi atau belum ada datanya, BTL:
      1  PP 99/2000 Pasal 7 huruf b
ketentuan yang belum terpenuhi atau belum ada datanya, TMS:
      2  PP 99/2000 Pasal 7 huruf a"""
    )
    assert rekap.report(INGGRIS).splitlines()[3] == "provisions not met or without data, BTL:"


def test_daftar_kosong() -> None:
    kosong = tally(())
    assert kosong.report() == "rekap usulan kenaikan pangkat\nMS 0, BTL 0, TMS 0"
    assert kosong.document()["jumlah"] == []


def test_dokumen() -> None:
    baru = evolve(STAF, pangkat=BARU_NAIK)
    dokumen = tally(propose([STAF, baru, baru, evolve(STAF, penilaian=None)], PERIODE)).document("desember")
    sah(dokumen, "rekap-kenaikan-pangkat", "desember")
    assert (dokumen["rujukan"], dokumen["tmt"]) == ("desember", ["2026-12-01"])
    assert dokumen["jumlah"] == [
        {"jenis": "Reguler", "status": status, "banyak": n} for status, n in (("MS", 1), ("BTL", 1), ("TMS", 2))
    ]
    assert [(a["status"], a["dasar"]["rujukan"], a["banyak"]) for a in dokumen["alasan"]] == [
        ("BTL", "PP 99/2000 Pasal 7 huruf b", 1),
        ("TMS", "PP 99/2000 Pasal 7 huruf a", 2),
    ]
    assert {a["dasar"]["peraturan"] for a in dokumen["alasan"]} <= dokumen["peraturan"].keys()
    urutan_lain = tally(propose([evolve(STAF, penilaian=None), baru, baru, STAF], PERIODE))
    assert dump(urutan_lain.document("desember")) == dump(dokumen)
