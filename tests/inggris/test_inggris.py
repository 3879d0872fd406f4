"""Every text that the rules of the package can show has an English form."""

from __future__ import annotations

from datetime import date

import pytest

from karier_asn.domain.fakta import jam_pelajaran
from karier_asn.engine.ekspresi import Fakta, Lama, Pilihan, Syarat, Tabel, telusur
from karier_asn.engine.prosa import describe, explain, summarize
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.wilayah import kasus_batas
from karier_asn.inggris import INGGRIS
from karier_asn.rules import DAHULU, JAM_PELAJARAN, KP_REGULER, MASIH_PNS, SEMUA
from tests.hari import hari_berlaku

HARI = date(2026, 11, 21)


def _teks(aturan: Syarat) -> set[str]:
    teks: set[str] = set()
    for n in telusur(aturan):
        match n:
            case Syarat(dasar, _, judul):
                teks |= {judul, dasar.catatan, dasar.peraturan.catatan, dasar.peraturan.tetap, dasar.cara.value}
            case Fakta() if not n.nama.startswith(("tanggal_", "tmt_")):
                teks.add(n.judul)
            case Lama() | Tabel():
                teks.add(n.judul)
            case Pilihan(_, bacaan, catatan):
                teks |= {catatan, *(nama for nama, _ in bacaan)}
    return teks - {""}


@pytest.mark.parametrize("aturan", [*SEMUA, *DAHULU], ids=lambda a: str(a.dasar))
def test_no_text_is_left_untranslated(aturan: Syarat) -> None:
    assert {t for t in _teks(aturan) if INGGRIS(t) == t} == set()


@pytest.mark.parametrize("aturan", [*SEMUA, *DAHULU], ids=lambda a: str(a.dasar))
def test_no_indonesian_word_of_the_engine_shows_through(aturan: Syarat) -> None:
    kata = {"paling", "atau", "belum", "sejak", "sampai", "berlaku", "kurang", "genap", "catatan", "riwayat", "tidak"}
    hari = hari_berlaku(aturan, HARI)
    for kasus in [*kasus_batas(aturan, hari)[:6]]:
        jejak = evaluate(aturan, asumsi=kasus)
        for teks in (explain(jejak, hari, INGGRIS, catatan=True), summarize(jejak, hari, INGGRIS)):
            assert not kata & set(teks.replace("(", " ").replace(":", " ").split())
    diuraikan = describe(aturan, INGGRIS).partition("\nnotes:")[0]
    assert not ["" for k in ("berlaku sejak", "bergantung pada", "sampai dengan", "menurut bunyi") if k in diuraikan]
    assert diuraikan != describe(aturan)


def test_an_english_verdict_reads_well() -> None:
    jejak = evaluate(JAM_PELAJARAN, asumsi=dict.fromkeys(MASIH_PNS.fakta, True) | {jam_pelajaran: 20})
    assert explain(jejak, HARI, INGGRIS).splitlines()[0] == (
        "✓ MS  PP 11/2017 Pasal 203 ayat (4): competence development of every PNS   on 2026-11-21"
    )
    assert "reguler promotion" in describe(KP_REGULER, INGGRIS)
