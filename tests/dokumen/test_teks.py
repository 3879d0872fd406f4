"""Everything goes out by one word: nouns, rules, verdicts and what the library answered."""

from __future__ import annotations

import json
from datetime import date

import pytest

from karier_asn import BelumDiatur, GalatTanya, Jabatan, Jenjang, Pegawai, evaluate, rules
from karier_asn.dokumen import Paket, from_json, read_document, rule_from_json, to_dict, to_json, vocabulary
from karier_asn.domain import fakta
from karier_asn.layanan import kredit
from karier_asn.rules import JAM_PELAJARAN, PP_11_2017

HARI = date(2026, 11, 21)
JEJAK = evaluate(JAM_PELAJARAN, Pegawai())


def test_kata_benda_pulang_pergi() -> None:
    jabatan = Jabatan("Analis", Jenjang.AHLI_MUDA, kelas=9)
    assert from_json(Jabatan, to_json(jabatan)) == jabatan
    assert json.loads(to_json(jabatan)) == to_dict(jabatan)


def test_aturan_pulang_pergi() -> None:
    assert rule_from_json(to_json(JAM_PELAJARAN), vocabulary(fakta, rules)) == JAM_PELAJARAN


def test_putusan_membawa_rujukan_dan_paket() -> None:
    paket = Paket("aturan-contoh", "3")
    data = to_dict(JEJAK, pada=HARI, rujukan="berkas-17", paket=paket)
    assert (data["pada"], data["rujukan"], data["status"]) == ("2026-11-21", "berkas-17", "BTL")
    assert data["paket"] == to_dict(paket)
    assert to_dict(read_document(to_json(JEJAK, pada=HARI, rujukan="berkas-17", paket=paket))) == data


def test_jawaban_menulis_dokumennya_sendiri() -> None:
    buku = kredit.account(Pegawai())
    assert to_dict(buku, rujukan="berkas-17") == buku.document("berkas-17")


@pytest.mark.parametrize(("apa", "pada"), [(JEJAK, None), (Pegawai(), HARI), (JAM_PELAJARAN, HARI)])
def test_hanya_putusan_mempunyai_hari(apa: object, pada: date | None) -> None:
    with pytest.raises(GalatTanya, match="Putusan dituliskan untuk satu hari"):
        to_dict(apa, pada=pada)


def test_sebelum_berlaku() -> None:
    with pytest.raises(BelumDiatur):
        to_json(JEJAK, pada=PP_11_2017.mulai.replace(year=2016))
