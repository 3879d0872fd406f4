"""Who is trained first."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve

from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import JenisPegawai, Pegawai, Penilaian
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.galat import BelumDiatur
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.pelatihan import prioritize
from karier_asn.rules.pelatihan.prioritas import PASAL_39, PASAL_52, PRIORITAS_PENGEMBANGAN
from tests.dokumen_sah import sah

HARI = date(2026, 11, 21)


def pns(*predikat: Predikat | None) -> Pegawai:
    nilai = [Penilaian(2026 - i, v) for i, v in enumerate(predikat, start=1)]
    lahir, tmt_pns = date(1990, 1, 1), date(2015, 1, 1)
    return complete(Pegawai(jenis=JenisPegawai.PNS, tanggal_lahir=lahir, tmt_pns=tmt_pns, penilaian=nilai))


def test_the_order_in_which_people_are_served() -> None:
    urut = [
        pns(Predikat.SANGAT_BAIK, Predikat.BAIK),
        pns(Predikat.BAIK, Predikat.BAIK),
        pns(Predikat.SANGAT_BAIK, Predikat.BUTUH_PERBAIKAN),
        pns(Predikat.BAIK, None),
        pns(Predikat.KURANG, Predikat.BAIK),
        pns(),
    ]
    nilai = [prioritize(p, HARI) for p in urut]
    assert [n.urut for n in nilai] == sorted(n.urut for n in nilai)
    assert [n.didahulukan for n in nilai] == [True, True, False, False, False, False]
    assert [n.dasar for n in nilai] == [PRIORITAS_PENGEMBANGAN.dasar] * 2 + [PASAL_52] * 4
    assert nilai[-1].predikat is None
    tepat = prioritize(urut[0], HARI, bacaan={"predikat-baik": "tepat-baik"})
    assert tepat.didahulukan is False
    for hasil in (tepat, *nilai):  # the reasons are those of the reading that gave the place
        assert hasil.jejak is not None
        assert (hasil.jejak.pada(HARI) is Putusan.MS) is hasil.didahulukan


def test_pppk_by_performance_alone() -> None:
    nilai = [Penilaian(2024, Predikat.BAIK), Penilaian(2025, Predikat.SANGAT_BAIK)]
    hasil = prioritize(complete(Pegawai(jenis=JenisPegawai.PPPK, penilaian=nilai)), HARI)
    assert (hasil.didahulukan, hasil.predikat, hasil.dasar) == (False, Predikat.SANGAT_BAIK, PASAL_39)


def test_the_figure_of_the_last_year_stands_beside_the_predicate() -> None:
    p = Pegawai(penilaian=[Penilaian(2025, Predikat.BAIK, nilai=Decimal("91.5")), Penilaian(2024, Predikat.BAIK)])
    assert prioritize(p, HARI).nilai == Decimal("91.5")
    assert prioritize(p, date(2025, 5, 5)).nilai is None
    assert prioritize(Pegawai(), HARI).nilai is None
    assert sah(prioritize(p, HARI).document(), "prioritas-pelatihan")["nilai"] == "91.5"


def test_before_the_regulation_there_is_no_order() -> None:
    assert evaluate(PRIORITAS_PENGEMBANGAN, pns()).pada(HARI) is Putusan.BTL
    with pytest.raises(BelumDiatur):
        prioritize(pns(), date(2019, 4, 28))


def test_the_place_is_told_with_the_verdict_that_gives_it() -> None:
    p = evolve(pns(Predikat.BAIK), nip=NIP.pns("199001012015011901"))
    bacaan = {"predikat-baik": "tepat-baik"}
    dahulu, nanti = prioritize(pns(Predikat.BAIK, Predikat.BAIK), HARI, bacaan=bacaan), prioritize(p, HARI)
    assert dahulu.report() == "dapat diprioritaskan; predikat tahun lalu: Baik (PP 30/2019 Pasal 53 ayat (2))"
    assert nanti.report(INGGRIS) == "by the predicate of last year: Good (PP 30/2019 Pasal 52 ayat (6))"
    isi = sah(dahulu.document("p-1"), "prioritas-pelatihan", "p-1")
    assert (isi["didahulukan"], isi["predikat"], isi["hasil"]["status"]) == (True, "Baik", "MS")
    assert "tepat-baik" in dump(isi)
    assert "1990" not in dump(sah(nanti.document(), "prioritas-pelatihan"))


def test_of_a_pppk_no_rule_is_judged() -> None:
    tempat = prioritize(complete(Pegawai(jenis=JenisPegawai.PPPK)), HARI)
    assert tempat.jejak is None
    assert sah(tempat.document(), "prioritas-pelatihan")["hasil"] is None
    assert tempat.report() == "menurut predikat tahun lalu: belum ada data (PP 49/2018 Pasal 39 ayat (4))"
