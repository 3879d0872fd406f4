"""Languages: the words by which rules and verdicts are told, and how values are written.

Indonesian, the language of the law, is built in; another language is a `Bahasa`: a table of the engine's own words, and
one of the terms used by facts and rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from attrs import evolve, frozen

from karier_asn.engine.angka import tepat
from karier_asn.engine.hitungan import SEJAK_DAHULU
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI, Masa
from karier_asn.engine.riwayat import Antara


@frozen(order=False)
class Bahasa:
    """A language: the words of the engine by their Indonesian form, and the terms of facts and rules.

    A text without an entry stays as it is.
    """

    kata: Mapping[str, str]
    istilah: Mapping[str, str]
    ya: str = "ya"
    tidak: str = "tidak"
    koma: str = ","

    def __call__(self, teks: str) -> str:
        """The text in this language."""
        return self.kata.get(teks) or self.istilah.get(teks) or teks

    def dengan(self, istilah: Mapping[str, str]) -> Bahasa:
        """The same language with more terms."""
        return evolve(self, istilah={**self.istilah, **istilah})

    def masa(self, m: Masa) -> str:
        """A duration in words: ``4 tahun 2 bulan``; of one that nothing begins, that it has always been so."""
        if m >= SEJAK_DAHULU:
            return self(_TANPA_HARI[AWAL])
        tahun, bulan = divmod(m.bulan, 12)
        suku = ((tahun, "tahun"), (bulan, "bulan"), (m.hari, "hari"))
        return " ".join(self._satuan(n, satuan) for n, satuan in suku if n) or self._satuan(0, "hari")

    def _satuan(self, n: int, satuan: str) -> str:
        return self.kata.get(f"{n} {satuan}") or f"{n} {self(satuan)}"

    def nilai(self, v: object) -> str:
        """A value as a person writes it."""
        match v:
            case None:
                return self("belum ada data")
            case bool():
                return self.ya if v else self.tidak
            case Masa():
                return self.masa(v)
            case Antara(bawah, None):
                return f"{self('paling sedikit')} {self.nilai(bawah)}"
            case Antara(bawah, atas):
                return f"{self('antara')} {self.nilai(bawah)} {self('dan')} {self.nilai(atas)}"
            case Enum():
                return self(str(v.value))
            case date():
                return self(_TANPA_HARI.get(v) or v.isoformat())
            case Fraction():
                return tepat(v).replace(".", self.koma)
            case Decimal():
                return self.desimal(v)
        return str(v)

    def hari_berlaku(self, mulai: date, sampai: date) -> str:
        """Since when, and until when, something is in force; ``sampai`` is the first day it is no longer."""
        akhir = f" {self('sampai')} {(sampai - SEHARI).isoformat()}" if sampai < AKHIR else ""
        return f"{self('berlaku sejak')} {mulai.isoformat()}{akhir}"

    def desimal(self, v: Decimal) -> str:
        """A rounded number with all its decimals, as this language writes them."""
        return f"{v:f}".replace(".", self.koma)


_TANPA_HARI = {AKHIR: "tidak pernah", AWAL: "sejak dahulu"}
"""The ends of the calendar, which are no days."""

INDONESIA = Bahasa({}, {})
"""The language of the law; every text is written in it."""

INGGRIS = Bahasa(
    {
        "tahun": "years",
        "bulan": "months",
        "hari": "days",
        "1 tahun": "1 year",
        "1 bulan": "1 month",
        "1 hari": "1 day",
        "tidak": "not",
        "dan": "and",
        "atau": "or",
        "antara": "between",
        "adalah": "is",
        "bukan": "is not",
        "bila": "if",
        "hanya bila": "only if",
        "paling rendah": "at least",
        "paling singkat": "for at least",
        "paling sedikit": "at least",
        "paling tinggi": "at most",
        "paling lama": "for at most",
        "paling banyak": "at most",
        "paling awal": "not before",
        "paling akhir": "not after",
        "sesudah": "after",
        "sebelum": "before",
        "di atas": "above",
        "di bawah": "below",
        "lebih dari": "more than",
        "kurang dari": "less than",
        "seluruhnya:": "all of:",
        "salah satu dari:": "one of:",
        "menurut": "under",
        "menurut bunyi yang berlaku pada harinya:": "as worded on the day:",
        "bergantung pada": "depending on",
        "apa pun": "any",
        "sampai dengan": "to",
        "dibaca": "read as",
        "bacaan lain": "read otherwise,",
        "tidak disyaratkan baginya": "not required of this person",
        "tidak berlaku pada hari itu": "not in force on that day",
        "berlaku sejak": "in force from",
        "sampai": "until",
        "sejak": "since",
        "pada": "on",
        "tidak pernah": "never",
        "sejak dahulu": "since ever",
        "kurang": "short by",
        "genap": "met on",
        "sudah lewat": "can no longer be met",
        "belum terpenuhi": "not met",
        "belum ada data": "no data yet",
        "mungkin ada jalan yang lebih dekat": "there may be a nearer way",
        "riwayat": "history",
        "catatan": "notes",
        "bukti": "evidence",
        "kosong": "known to be empty",
        "seluruh riwayat": "as a whole",
        "teks dibaca": "text read",
        "sumber sekunder": "secondary source",
        "belum diperiksa": "not yet checked",
        "diragukan": "doubtful",
        "ketetapan instansi": "set by the agency",
    },
    {},
    ya="yes",
    tidak="no",
    koma=".",
)
"""English words of the engine; the terms of a body of law are added with `Bahasa.dengan`."""
