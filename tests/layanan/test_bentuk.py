"""Every answer has one form: its reasons, itself in words, and itself as a document that names nobody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from importlib import import_module
from inspect import Parameter, isclass, isfunction, signature
from operator import attrgetter
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, Final, get_args, get_origin, get_type_hints

import pytest
from attrs import fields, has, resolve_types

from karier_asn import layanan
from karier_asn.dokumen.skema import KELUARAN
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.engine.bahasa import INDONESIA

MODUL = [import_module(f"{layanan.__name__}.{m.name}") for m in iter_modules(layanan.__path__)]
"""The public modules: one a question."""

BUKAN_JAWABAN: Final = {
    "gaji_berkala.deduct": "a figure: MKG after a promotion",
    "gaji_berkala.measure": "a figure: MKG, of which `account` tells how it came about",
    "kredit.assume": "assumptions for `evaluate`, whose verdict is the answer",
    "kinerja.distribution": "counts, a noun for `check_distribution`",
    "pangkat.first_period": "a day",
    "pangkat.is_period": "yes or no",
    "pangkat.next_period": "a day",
    "pangkat.pace": "a predicate, with which `project` tells the rest",
    "pangkat.period_basis": "a citation",
    "pelatihan.split_hours": "limits for a plan",
}
"""Functions that answer with a plain value, and why that is enough."""

TANPA_ATURAN: Final = {
    "AkhirKarier": "a day with its provision; `Pensiun` has the verdict",
    "AnalisisKebutuhan": "gaps are levels compared, not a rule judged",
    "Buku": "an account; rules read its sum",
    "CakupanJam": "shares of verdicts; each person has his own",
    "DaftarLangkah": "each step has its own",
    "DaftarPensiun": "each on the list has his own",
    "DaftarProyeksi": "each promotion has its own",
    "EvaluasiPelatihan": "what is good enough is a rule of the agency, judged by who asks",
    "JadwalGajiBerkala": "days by the cycle; whether a step is granted the rule KGB says",
    "JatuhTempo": "a day by the cycle; whether it is granted the rule KGB says",
    "JabatanTarget": "candidates counted; each has his own",
    "JenisHukumanBerlaku": "a list of provisions in force",
    "Kebutuhan": "levels compared",
    "KurikulumBerlaku": "a table of a day",
    "MulaiBerlaku": "days counted",
    "Padanan": "each pair has its own",
    "PenempatanTalenta": "a box by a table",
    "Penyaringan": "each applicant has his own",
    "PerubahanPadanan": "each pair has its own",
    "PetaKarier": "each step has its own",
    "RangkumanUmpanBalik": "means of what raters say",
    "Rekap": "counts of verdicts",
    "RekapInovasi": "things counted",
    "RekapTalenta": "counts of boxes",
    "UkuranTalenta": "each part has its own",
    "RekapAbsen": "days counted",
    "Rencana": "a choice; the hours that bind have their own",
    "RencanaSuksesi": "each candidate has his own",
    "RencanaUnit": "each member has his plan",
    "Sanksi": "a step of a ladder, with its provision",
    "Sertifikat": "a proof",
    "TinjauanInovasi": "rows told; the rungs of each have their own",
    "TinjauanKinerja": "each of what follows has its own",
    "TakTerpasang": "each pair that may not be has its own (`ditolak`)",
}
"""Answers without a verdict, and why."""

BAGIAN: Final = {
    "Bukti": "of a certificate",
    "ButirRencana": "of a plan",
    "Dampak": "of a pair under way",
    "JalurKarier": "of a career map",
    "KebutuhanTersisa": "of a plan",
    "Kelowongan": "of a post in a plan of succession",
    "KebutuhanUnit": "of the plan of a unit",
    "Kemajuan": "of a pair under way",
    "KenaikanTingkat": "of a plan",
    "LangkahKarier": "of a career map",
    "MentorPenuh": "of a mentee without a mentor",
    "PelatihanKurang": "of a candidate in a plan of succession",
    "PelatihanUnit": "of the plan of a unit",
    "PeriodeKinerja": "of a review",
    "Pemangku": "of a post in a plan of succession",
    "Penghalang": "of a mentee without a mentor",
    "Permintaan": "of a screening",
    "RencanaAnggota": "of the plan of a unit; his plan and his place answer for themselves",
    "SaranKinerja": "of a review",
    "SebabLowong": "of a post in a plan of succession",
    "Seri": "of the plan of a unit",
    "Tambahan": "of a certificate",
    "Tersaring": "of a screening",
    "TindakLanjut": "of a screening",
}
"""Parts of answers: the whole tells them in words and in its document."""

DIBERI: Final = {
    "Anggota": "who is planned for",
    "AsumsiKinerja": "what is assumed",
    "BatasRencana": "the limits of a plan",
    "KeadaanInstansi": "what of the agency bears on it",
}
"""What a caller gives."""


def _umum() -> Iterator[tuple[ModuleType, str, Any]]:
    for m in MODUL:
        yield from ((m, nama, getattr(m, nama)) for nama in m.__all__)


def _pendek(m: ModuleType, nama: str) -> str:
    return f"{m.__name__.removeprefix(f'{layanan.__name__}.')}.{nama}"


def _isi(jenis: Any) -> Iterator[type]:
    """The classes that a type is made of; of a mapping none, because it is no list of answers."""
    if isclass(jenis) and get_origin(jenis) is None:
        yield jenis
    elif get_origin(jenis) not in (dict, Mapping):
        for a in get_args(jenis):
            yield from _isi(a)


def _jawaban(fungsi: Any) -> set[type]:
    """The classes of this package that a function answers with, alone or in a list."""
    ini = set(_isi(get_type_hints(fungsi)["return"]))
    return {k for k in ini if has(k) and hasattr(k, "report")}


FUNGSI = {_pendek(m, nama): f for m, nama, f in _umum() if isfunction(f)}
KELAS: Final[set[type]] = {k for *_, k in _umum() if isclass(k) and has(k)}
JAWABAN: Final[set[type]] = {k for f in FUNGSI.values() for k in _jawaban(f)} | {
    k for k in KELAS if k.__name__ not in BAGIAN and k.__name__ not in DIBERI
}


def test_every_function_answers_or_gives_a_plain_value() -> None:
    assert {nama for nama, f in FUNGSI.items() if not _jawaban(f)} == BUKAN_JAWABAN.keys()


def test_every_class_is_an_answer_or_part_of_one_or_given() -> None:
    dikenal = {k.__name__ for k in KELAS} | {k.__name__ for k in JAWABAN}
    assert {*BAGIAN, *DIBERI, *TANPA_ATURAN} <= dikenal
    lain = {nama for *_, nama, k in _umum() if isclass(k) and not has(k) and not issubclass(k, Enum)}
    assert lain == set()


@pytest.mark.parametrize("kelas", sorted(JAWABAN, key=attrgetter("__name__")), ids=attrgetter("__name__"))
class TestJawaban:
    def test_tells_itself_in_words(self, kelas: Any) -> None:
        _, bahasa, *lain = signature(kelas.report).parameters.values()
        assert (bahasa.name, bahasa.default) == ("bahasa", INDONESIA)
        assert all(p.kind is Parameter.KEYWORD_ONLY and p.default is not p.empty for p in lain)
        assert get_type_hints(kelas.report)["return"] is str

    def test_gives_itself_as_a_document(self, kelas: Any) -> None:
        _, rujukan, *lain = signature(kelas.document).parameters.values()
        assert (rujukan.name, rujukan.default) == ("rujukan", "")
        assert all(p.kind is Parameter.KEYWORD_ONLY and p.default is not p.empty for p in lain)
        assert get_type_hints(kelas.document)["return"] == dict[str, Any]

    def test_has_its_reasons_where_a_rule_was_judged(self, kelas: Any) -> None:
        assert hasattr(kelas, "jejak") is (kelas.__name__ not in TANPA_ATURAN)


def _di_bawah(kelas: type, dilihat: set[type]) -> set[type]:
    """The classes whose values a document can hold."""
    if kelas not in dilihat:
        dilihat.add(kelas)
        for f in fields(resolve_types(kelas)) if has(kelas) else ():
            for k in _isi(f.type) if get_origin(f.type) not in (dict, Mapping) else _isi(get_args(f.type)[1]):
                _di_bawah(k, dilihat)
    return dilihat


@pytest.mark.parametrize("nama", KELUARAN)
def test_no_document_has_a_place_for_a_person(nama: str) -> None:
    """Of people it holds the caller's references, and what their programme or their selection numbers them by."""
    semua = _di_bawah(KELUARAN[nama].kelas, set())
    assert semua.isdisjoint({Pegawai, NIP, Mentor, Mentee})
    medan = {f.name for k in semua if has(k) for f in fields(k)}
    assert medan.isdisjoint({"nip", "nama_pegawai", "tanggal_lahir", "pegawai", "atasan"})
