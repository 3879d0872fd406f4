"""Verdicts: the one meaning of an expression.

`evaluate` turns a rule and its subjects into a `Jejak`, a trace in which every node carries its verdict as a
`Riwayat`. "On that day?", "since when?", "until when?", "when at the earliest?" are then one question.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, assert_never

from attrs import frozen

from karier_asn.engine.asumsi import Asumsi, PetaAsumsi
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.ekspresi import (
    Ambang,
    Banding,
    Fakta,
    FaktaBenar,
    FaktaTanggal,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Nilai,
    Pilihan,
    SalahSatu,
    Semua,
    SimpulKondisi,
    Syarat,
    Tabel,
    Terbaca,
    anak,
    berupa_terbaca,
    simpul_kondisi,
    telusur,
)
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.hitungan import CaraHitung, Hitungan, Sejak, Sisa, berturut, kumulatif
from karier_asn.engine.isi_tabel import nilai_tabel
from karier_asn.engine.jejak import Jejak, Masukan
from karier_asn.engine.logika import PUTUSAN, atau, bandingkan, benar, bila, dan, lawan
from karier_asn.engine.masa import Masa
from karier_asn.engine.perbandingan import TEGAS, TURUN
from karier_asn.engine.riwayat import Antara, Riwayat, angkat
from karier_asn.engine.sehari import berlaku
from karier_asn.engine.subjek import known


def evaluate(
    aturan: Kondisi,
    *subjek: object,
    asumsi: PetaAsumsi | Asumsi | None = None,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> Jejak:
    """Judge ``aturan`` for the given subjects, on every day at once.

    Args:
        aturan: the rule.
        subjek: what its facts read, in any order; each is recognised by its type.
        asumsi: "what if": values (or a whole `Riwayat`) that take the place of a fact, a duration or a table.
        bacaan: by the key of a choice, the name of the reading to decide by; otherwise its default.

    Raises:
        GalatTanya: when a subject that the rule reads is missing or given twice, a reading does not exist, or an
            assumption is of the wrong kind.
    """
    if not isinstance(_apa_pun(aturan), Kondisi):
        raise GalatTanya("simpul", f"{aturan!r} bukan syarat.", saran="Berikan aturan yang ditulis dengan syarat(...).")
    return PenilaiAturan(aturan, subjek, Asumsi.dari(asumsi), Bacaan.dari(bacaan, aturan.pilihan)).jejak(
        simpul_kondisi(aturan)
    )


def _apa_pun(aturan: object) -> object:
    """What was given, whatever its annotation says."""
    return aturan


@frozen(cache_hash=True)
class PembacaAturan(ABC):
    """The function of a fact that is read from a rule, whose facts are then read like those of the rule asked.

    Attributes:
        aturan: the rule.
    """

    aturan: Kondisi

    def __call__(self, *diberi: object) -> Riwayat[Any]:
        return self.dari(self.jejak(*diberi))

    def jejak(self, *diberi: object) -> Jejak:
        """The trace of the rule, for these subjects, by what is supposed and by the readings given with them."""
        subjek = [s for s in diberi if not isinstance(s, (Asumsi, Bacaan))]
        asumsi = next((s for s in diberi if isinstance(s, Asumsi)), None)
        bacaan = next((s for s in diberi if isinstance(s, Bacaan)), None)
        return evaluate(self.aturan, *subjek, asumsi=asumsi, bacaan=bacaan)

    @abstractmethod
    def dari(self, jejak: Jejak) -> Riwayat[Any]:
        """The fact, from the trace of the rule."""


def fakta_dalam(s: Kondisi) -> Iterator[Fakta[Any]]:
    """The facts that are read of subjects for a condition: of a fact that is read from a rule, those of the rule."""
    for f in s.fakta:
        if isinstance(f.fungsi, PembacaAturan):
            yield from fakta_dalam(f.fungsi.aturan)
        else:
            yield f


class PenilaiAturan:
    """One evaluation: the subjects, the assumptions, and every fact read once."""

    __slots__ = ("aturan", "bacaan", "diandaikan", "konteks", "kunci", "masukan", "subjek", "terbaca")

    def __init__(self, aturan: Kondisi, subjek: tuple[object, ...], asumsi: Asumsi, bacaan: Bacaan) -> None:
        self.aturan = aturan
        subjek = tuple(map(known, subjek))
        self.subjek = {type(s): s for s in subjek}
        if len(self.subjek) < len(subjek):
            raise _ganda(subjek)
        self.terbaca: dict[Any, Riwayat[Any]] = dict(asumsi.isi)
        self.diandaikan = {n.fungsi: r for n, r in asumsi.isi.items() if isinstance(n, Fakta)}
        """What is supposed of facts, by the functions that read them: whatever else they are called."""
        self.kunci: dict[Tabel[Any], tuple[Riwayat[Any], ...]] = {}
        self.bacaan = bacaan
        self.konteks: dict[type, object] = {Asumsi: asumsi, Bacaan: bacaan}
        self.masukan = Masukan(asumsi, bacaan, self.terbaca)

    def jejak(self, s: SimpulKondisi) -> Jejak:
        """The whole meaning of the language."""
        match s:
            case Syarat(dasar, isi):
                dalam = self.jejak(isi)
                return Jejak(s, dalam.putusan.antara(dasar.mulai, dasar.sampai), (dalam,), masukan=self.masukan)
            case Semua(butir):
                anak = tuple(map(self.jejak, butir))
                return Jejak(s, angkat(dan, *(a.putusan for a in anak)), anak, masukan=self.masukan)
            case SalahSatu(butir):
                anak = tuple(map(self.jejak, butir))
                return Jejak(s, angkat(atau, *(a.putusan for a in anak)), anak, masukan=self.masukan)
            case FaktaBenar():
                nilai = self.baca(s)
                return Jejak(s, angkat(PUTUSAN.__getitem__, nilai), nilai=nilai, masukan=self.masukan)
            case Banding():
                return self.banding(s)
            case Jika(kondisi, maka):
                k, m = self.jejak(kondisi), self.jejak(maka)
                return Jejak(s, angkat(bila, k.putusan, m.putusan), (k, m), masukan=self.masukan)
            case Menurut(versi):
                anak = tuple(self.jejak(k) for _, k in versi)
                return Jejak(s, berlaku(versi).ikat(lambda i: anak[i].putusan), anak, masukan=self.masukan)
            case Pilihan(kunci, bacaan):
                anak = tuple(self.jejak(k) for _, k in bacaan)
                terpilih = [nama for nama, _ in bacaan].index(self.bacaan.nama(kunci, s.baku))
                return Jejak(s, anak[terpilih].putusan, anak, terpilih=terpilih, masukan=self.masukan)
        assert_never(s)

    def banding(self, s: Banding) -> Jejak:
        """A comparison; a duration is compared through its due date, everything else through its value."""
        batas = self.isi(s.batas)
        nilai: Riwayat[Any] | Hitungan
        if isinstance(s.kiri, Lama) and s.kiri not in self.terbaca:
            nilai = hitungan = self.hitung(s.kiri)
            tegas, turun = s.op in TEGAS, s.op in TURUN
            putusan = angkat(PUTUSAN.__getitem__, batas.ikat(lambda masa: _capai(hitungan, masa, tegas)))
            if turun:
                putusan = putusan.peta(lawan)
        else:
            nilai = self.terbaca[s.kiri] if isinstance(s.kiri, Lama) else self.baca(s.kiri)
            op = s.op
            putusan = angkat(lambda v, b: PUTUSAN[bandingkan(op, v, b)], nilai, batas)
        for n in (s.kiri, s.batas):  # no version in force is not the same as one that is unknown
            if isinstance(n, (Ambang, Tabel)):
                putusan = angkat(lambda p, ada: p if ada else None, putusan, _diatur(n))
        kunci = tuple((t, self.kunci[t]) for t in _tabel(s) if t in self.kunci)
        return Jejak(s, putusan, nilai=nilai, batas=batas, kunci=kunci, masukan=self.masukan)

    def hitung(self, lama: Lama) -> Hitungan:
        """The running count behind a duration."""
        sumber = lama.sumber
        if isinstance(sumber, FaktaTanggal):
            return (Sisa if lama.cara is CaraHitung.SISA else Sejak)(self.baca(sumber))
        terpenuhi = self.baca(sumber) if isinstance(sumber, FaktaBenar) else angkat(benar, self.jejak(sumber).putusan)
        return kumulatif(terpenuhi) if lama.cara is CaraHitung.KUMULATIF else berturut(terpenuhi)

    def baca(self, n: Terbaca) -> Riwayat[Any]:
        """The value of a node on every day, read from its subjects at most once."""
        if n not in self.terbaca:
            self.terbaca[n] = self.nilai(n)
        return self.terbaca[n]

    def nilai(self, n: Terbaca) -> Riwayat[Any]:
        """The value of a node on every day."""
        match n:
            case Fakta():
                if n.fungsi in self.diandaikan:
                    return self.diandaikan[n.fungsi]
                if isinstance(n.fungsi, PembacaAturan):
                    return n.fungsi.dari(self.jejak(simpul_kondisi(n.fungsi.aturan)))
                return n(*map(self.milik, n.subjek), *(self.konteks[k] for k in n.konteks))
            case Tabel(kunci, isi):
                baris = dict(isi)
                self.kunci[n] = ditemukan = tuple(map(self.baca, kunci))
                return angkat(lambda *k: nilai_tabel(n, baris, k), *ditemukan)
            case Ambang(versi):
                return berlaku(versi).ikat(lambda i: self.isi(versi[i][1]))
        assert_never(n)

    def isi(self, v: object) -> Riwayat[Any]:
        """A threshold, or the content of a dated version: a constant, or something to be read."""
        return self.baca(v) if berupa_terbaca(v) else Riwayat.tetap(v)

    def milik(self, jenis: type) -> object:
        """The subject of this type."""
        if jenis not in self.subjek:  # an app may give a class of its own that extends the one the fact reads
            turunan = [s for s in self.subjek.values() if isinstance(s, jenis)]
            if not turunan:
                raise self.subjek_kurang()
            if len(turunan) > 1:
                raise _ganda(turunan)
            self.subjek[jenis] = turunan[0]
        return self.subjek[jenis]

    def subjek_kurang(self) -> GalatTanya:
        """The error that names every subject still needed, not only the first one missed."""
        perlu = {j for n in self.belum_terbaca(self.aturan) for j in n.subjek}
        kurang = sorted(j.__name__ for j in perlu if not any(isinstance(s, j) for s in self.subjek.values()))
        return GalatTanya(
            "subjek-kurang",
            f"Aturan ini membaca {', '.join(kurang)}, yang belum diberikan.",
            saran=f"Berikan semuanya kepada evaluate: {', '.join(sorted(j.__name__ for j in perlu))}.",
            data={"kurang": tuple(kurang)},
        )

    def belum_terbaca(self, s: Kondisi | Nilai[Any]) -> Iterable[Fakta[Any]]:
        """The facts below a node that no assumption stands in for."""
        if s not in self.terbaca:
            if isinstance(s, Fakta) and s.fungsi not in self.diandaikan:
                yield s
            for a in anak(s):
                yield from self.belum_terbaca(a)


@lru_cache(maxsize=1024)
def _tabel(s: Banding) -> tuple[Tabel[Any], ...]:
    """The tables that a comparison reads, each once."""
    return tuple(dict.fromkeys(n for n in telusur(s) if isinstance(n, Tabel)))


def _ganda(subjek: Iterable[object]) -> GalatTanya:
    return GalatTanya(
        "subjek-ganda",
        "Dua subjek sejenis diberikan: " + ", ".join(type(s).__name__ for s in subjek) + ".",
        saran="Berikan satu subjek untuk setiap jenis.",
    )


def _capai(hitungan: Hitungan, masa: Masa | Antara[Masa], tegas: bool) -> Riwayat[bool]:
    """When enough time has passed; of a duration known by bounds it is known where both of them say the same."""
    if not isinstance(masa, Antara):
        return hitungan.capai(masa, tegas)
    paling_lambat = Riwayat.tetap(False) if masa.atas is None else hitungan.capai(masa.atas, tegas)
    return angkat(lambda a, b: a if a == b else None, hitungan.capai(masa.bawah, tegas), paling_lambat)


def _diatur(n: object) -> Riwayat[bool]:
    """Whether a value that changes by law, or that rests on one, has a version in force."""
    if isinstance(n, Ambang):
        diatur = [_diatur(v) for _, v in n.versi]
        return angkat(bool, berlaku(n.versi).ikat(lambda i: diatur[i]))
    if isinstance(n, Tabel):
        return angkat(lambda *ada: all(ada), *map(_diatur, n.kunci))
    return Riwayat.tetap(True)
