"""The fingerprint of what was asked about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from karier_asn import Jabatan, Jenjang, Pegawai, evaluate, evidence
from karier_asn.dokumen import fingerprint, read_document, to_dict, to_json
from karier_asn.domain import Asal, Cltn, JenisPegawai
from karier_asn.engine.galat import GalatTanya
from karier_asn.layanan import pensiun
from karier_asn.rules import BERSTATUS_PNS
from karier_asn.uji import jabatan, pegawai

D = date(2026, 11, 21)
P = Pegawai(jenis=JenisPegawai.PNS, tmt_pns=date(2016, 3, 1), cltn=[Cltn(D)])
J = Jabatan("Analis", Jenjang.AHLI_MUDA)


@given(pegawai(), jabatan())
def test_sama_untuk_rekam_yang_sama(p: Pegawai, j: Jabatan) -> None:
    assert fingerprint([p, j]) == fingerprint([j, evolve(p)]) == fingerprint(iter([p, j]))
    assert fingerprint([p]) != fingerprint([p, j]) != fingerprint([j])


def test_lain_bila_apa_pun_lain() -> None:
    assert P.cltn is not None
    lain = [
        evolve(P, nama="A"),
        evolve(P, cltn=()),
        evolve(P, cltn=None),
        evolve(P, cltn=[evolve(P.cltn[0], asal=Asal("rw-cltn"))]),
    ]
    assert len({fingerprint([p]) for p in (P, *lain)}) == 5


def test_nama_kelas_ikut() -> None:
    class Lain(Pegawai):
        pass

    assert fingerprint([Pegawai()]) != fingerprint([Lain()])


def test_dapat_dihitung_tanpa_paket_ini() -> None:
    isi = '["[\\"Jabatan\\",' + to_json(J).replace('"', '\\"') + ']"]'
    assert fingerprint([J]) == sha256(isi.encode()).hexdigest()


def test_pada_dokumen_putusan_bukti_dan_jawaban() -> None:
    putusan = to_json(evaluate(BERSTATUS_PNS, P), pada=D, subjek=[P])
    bukti = to_json(evidence(BERSTATUS_PNS, P, pada=D), subjek=[P])
    berhenti: Mapping[str, Any] = to_dict(pensiun.list_retirements([P], D), subjek=[P])
    assert read_document(putusan).sidik == read_document(bukti).sidik == berhenti["sidik"] == fingerprint([P])
    assert "sidik" not in to_json(evaluate(BERSTATUS_PNS, P), pada=D)


def test_hanya_untuk_jawaban_tentang_benda() -> None:
    with pytest.raises(GalatTanya, match="bukan pada yang ditanyakan"):
        to_json(P, subjek=[P])
    with pytest.raises(GalatTanya, match="Subjek str, date tidak mempunyai bentuk JSON"):
        fingerprint([P, "a", D])
