"""No provision is cut short by a younger one around it: what is older than the rule it stands in never speaks for then.

A rule in force since 2017 answers nothing for 2015, whatever stands in it. So a provision of 2013 within it is lost for
four years, in silence. Each place where that is meant stands here with its reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Final

from karier_asn.domain.fakta import usia
from karier_asn.engine.ekspresi import Ambang, Menurut, Simpul, Syarat, anak, berupa_simpul
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kata import menurut, syarat
from karier_asn.engine.masa import tahun
from karier_asn.rules._isi import ISI
from karier_asn.rules.pelatihan.tugas_belajar import MENURUT_SE_4_2013, PASAL_211
from karier_asn.rules.peraturan import SE_4_2013, SE_28_2021

Terpotong = tuple[Dasar, Dasar]
"""The younger provision around, and the older one within."""


def _versi(s: Simpul) -> Iterator[tuple[Dasar | None, tuple[Simpul, ...]]]:
    """By what provision, if any, each part of a node is in force, and what stands below it."""
    match s:
        case Syarat(dasar, isi):
            yield dasar, (isi,)
        case Menurut(versi) | Ambang(versi):
            yield from ((d, (isi,) if berupa_simpul(isi) else ()) for d, isi in versi)
        case _:
            yield None, tuple(anak(s))


def terpotong(s: Simpul, luar: Dasar | None = None) -> Iterator[Terpotong]:
    """The provisions at or below a node that are older than one around them, with the youngest around."""
    for dasar, isi in _versi(s):
        if luar is not None and dasar is not None and dasar.mulai < luar.mulai:
            yield luar, dasar
        dalam = dasar if luar is None or (dasar is not None and dasar.mulai >= luar.mulai) else luar
        for b in isi:
            yield from terpotong(b, dalam)


def _aturan() -> Mapping[str, Syarat]:
    semua = {n: getattr(import_module(modul), n) for modul, nama in ISI.items() for n in nama.split()}
    return {n: s for n, s in semua.items() if isinstance(s, Syarat)}


UMUM: Final[Mapping[str, str]] = {
    "PP 24/1976 Pasal 29 ayat (2)": "whose service is interrupted is asked by every rule on its own days",
    "PP 11/2017 Pasal 337 ayat (2)": "likewise, of younger rules",
    "PP 30/1980 hukuman disiplin": "what delays a promotion is asked by each kind of promotion on its own days",
}
"""Provisions that define what rules of any age ask for."""

TERSENDIRI: Final[Mapping[tuple[str, str], str]] = {
    (
        "PENYETARAAN",
        "PP 11/2017 Pasal 69",
    ): "there is no penyetaraan before the regulation, which takes the levels as is",
    (
        "JPT_PERSETUJUAN_PRESIDEN",
        "PP 11/2017 Pasal 102",
    ): "the exemption was inserted by PP 17/2020; the levels are older",
    ("JPT_PERSETUJUAN_PRESIDEN", "PP 11/2017 Pasal 105"): "likewise, who is a PNS",
    (
        "SEKDA_KABUPATEN_KOTA",
        "PP 11/2017",
    ): "the circular changes one item of Pasal 107; before it `JPT_PRATAMA` answers",
    ("SEKDA_KABUPATEN_KOTA", "UU 20/2023"): "likewise, who may be appointed besides a PNS",
    ("SEKDA_KABUPATEN_KOTA", "Peraturan BKN 6/2022"): "likewise, the year since a sanction",
    (
        "KEMBALI_KE_JF",
        "Peraturan BKN 6/2022",
    ): "the circular opens this way back; the other ways into a JF ask it before",
    (
        "TIDAK_RANGKAP_STRUKTURAL",
        "PP 29/1997",
    ): "the days before PP 100/2000, when only the ban on a JF beside it is read, are no rule here yet",
    ("KP_STRUKTURAL", "PP 99/2000 Pasal 10"): "Pasal 11 and 12 as first worded ask the same of the days before",
    ("SUKSESI_INSTANSI", "PP 11/2017 Pasal 199"): "the groups of each agency are younger than the article on groups",
    ("SUKSESI_NASIONAL", "PP 11/2017 Pasal 199"): "likewise, the national group",
    (
        "BELUM_MENCAPAI_BUP",
        "UU 14/2005",
    ): "the ages before PP 11/2017 (PP 32/1979 and its changes) are no rule here yet",
    ("BELUM_MENCAPAI_BATAS_USIA_PPPK", "UU 14/2005"): "there is no PPPK before PP 49/2018",
}
"""By rule and the beginning of the citation cut short, why it may be."""


def _dimaksud(nama: str, dasar: Dasar) -> set[tuple[str, str]]:
    return {(n, awal) for n, awal in TERSENDIRI if n == nama and f"{dasar} ".startswith(f"{awal} ")}


def test_tidak_ada_ketentuan_yang_terpotong_diam_diam() -> None:
    salah = {
        f"{nama}: {dalam} ({dalam.mulai}) within {luar} ({luar.mulai})"
        for nama, aturan in _aturan().items()
        for luar, dalam in terpotong(aturan)
        if str(dalam) not in UMUM and not _dimaksud(nama, dalam)
    }
    assert salah == set()


def test_setiap_pengecualian_masih_perlu() -> None:
    semua = [(nama, dalam) for nama, aturan in _aturan().items() for _, dalam in terpotong(aturan)]
    assert {str(d) for _, d in semua} >= UMUM.keys()
    assert set().union(*(_dimaksud(n, d) for n, d in semua)) == TERSENDIRI.keys()
    assert all(len(alasan.split()) > 2 for alasan in (*UMUM.values(), *TERSENDIRI.values()))


def test_yang_terpotong_ditemukan() -> None:
    """Study leave as it stood before: the circular of 2013 within an article of 2017, and thresholds as well."""
    lama = syarat(PASAL_211, MENURUT_SE_4_2013 & syarat(PASAL_211 / "ayat (1)", MENURUT_SE_4_2013))
    assert {str(d) for _, d in terpotong(lama)} >= {"SE MenPANRB 4/2013", "SE MenPANRB 4/2013 usia"}
    assert {luar for luar, _ in terpotong(lama)} == {PASAL_211, PASAL_211 / "ayat (1)"}
    ambang = syarat(PASAL_211, usia <= menurut({SE_4_2013 / "usia": tahun(37), SE_28_2021 / "usia": tahun(40)}))
    assert [str(d) for _, d in terpotong(ambang)] == ["SE MenPANRB 4/2013 usia"]
    assert [str(d) for _, d in terpotong(MENURUT_SE_4_2013)] == ["PP 24/1976 Pasal 29 ayat (2)"]
