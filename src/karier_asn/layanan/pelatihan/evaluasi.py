"""Evaluasi pelatihan: whether a training worked, by four levels, by assessments and predicates before and after.

Evaluation is a duty (PP 11/2017 Pasal 203 ayat (5) huruf c and 221 to 224; PP 49/2018 Pasal 42 ayat (1)). How it is
done the law leaves open; agency guides use four levels: reaction, learning, behaviour and results. No national scale
and no national threshold was found: an answer names the scale it was given on, and what is good enough is a rule of the
agency, with its own citation (`kurikulum_memadai`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import TypeVar

from attrs import evolve

from karier_asn.domain.asesmen import MasaBerlaku
from karier_asn.domain.evaluasi import (
    EvaluasiPelatihan,
    Penjawab,
    PerubahanKompetensi,
    PerubahanNilai,
    PesertaPelatihan,
    Rerata,
    UmpanBalikPelatihan,
)
from karier_asn.domain.katalog import Peningkatan
from karier_asn.domain.kesenjangan import capaian, kunci
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Predikat
from karier_asn.domain.tunggal import doubles, number_of
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.benda import tanya
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.subjek import known
from karier_asn.rules.merit.asesmen import BACAAN_ASESMEN, masa_berlaku


@tanya
def evaluate_training(
    nama: str,
    peserta: Iterable[PesertaPelatihan],
    umpan_balik: Iterable[UmpanBalikPelatihan] = (),
    meningkatkan: Iterable[Peningkatan] = (),
    *,
    paling_sedikit: int = 1,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> EvaluasiPelatihan:
    """Put together what is known of a training.

    Args:
        nama: the training.
        peserta: who took part.
        umpan_balik: the answers of participants, superiors and others, in any order.
        meningkatkan: the competences it offers to raise.
        paling_sedikit: the number of figures below which a mean is not relied on; the agency's choice.
        bacaan: how long an assessment counts; see `BACAAN_ASESMEN`.

    Raises:
        GalatBentuk: somebody took part twice in the same days; lists everybody who did. Who took it again on other
            days counts each time.
    """
    berlaku = masa_berlaku(Bacaan.dari(bacaan, BACAAN_ASESMEN))
    semua = tuple(peserta)
    if masalah := list(doubles(lambda i: f"peserta[{i}]", map(_sekali_ikut, semua))):
        raise GalatBentuk(masalah)
    semua = tuple(map(known, semua))
    jawaban = sorted(umpan_balik, key=lambda u: (u.tanggal, u.tingkat.value, u.komentar))
    return EvaluasiPelatihan(
        nama,
        len(semua),
        dict(_rerata(jawaban, lambda u: u.tingkat)),
        dict(_rerata(jawaban, lambda u: (u.tingkat, u.penjawab))),
        _perubahan(_predikat(p) for p in semua),
        tuple(_kompetensi(s, semua, berlaku) for s in meningkatkan),
        tuple(u for u in jawaban if u.komentar),
        paling_sedikit,
    )


def _sekali_ikut(p: PesertaPelatihan) -> str:
    """What tells taking part once: the person and the days; empty without a number."""
    nomor = number_of(p)
    return nomor and f"{nomor} {p.mulai} {p.sampai}"


K = TypeVar("K")


def _rerata(
    jawaban: Iterable[UmpanBalikPelatihan], kelompok: Callable[[UmpanBalikPelatihan], K]
) -> Iterator[tuple[K, Rerata]]:
    """The means of groups of answers, those given before the training apart."""
    isi: dict[K, list[UmpanBalikPelatihan]] = {}
    for u in jawaban:
        if u.persen is not None:
            isi.setdefault(kelompok(u), []).append(u)
    for k, semua in isi.items():
        sesudah = [u.persen for u in semua if u.persen is not None and not u.sebelum]
        if sesudah:
            yield k, Rerata(len(sesudah), _mean(sesudah), _kenaikan(semua))


def _kenaikan(jawaban: Iterable[UmpanBalikPelatihan]) -> Fraction | None:
    """The mean gain of those who were measured both before and after, each with the same instrument."""
    nilai: dict[tuple[str, str, Penjawab], tuple[list[Fraction], list[Fraction]]] = {}
    for u in jawaban:
        if u.peserta and u.persen is not None:
            nilai.setdefault((u.peserta, u.instrumen, u.penjawab), ([], []))[not u.sebelum].append(u.persen)
    naik = [_mean(sesudah) - _mean(sebelum) for sebelum, sesudah in nilai.values() if sebelum and sesudah]
    return _mean(naik) if naik else None


def _mean(nilai: Sequence[Fraction]) -> Fraction:
    return sum(nilai, Fraction(0)) / len(nilai)


T = TypeVar("T", int, Predikat)


def _perubahan(pasangan: Iterable[tuple[T | None, T | None]]) -> PerubahanNilai:
    """Count what became of each."""
    jumlah = {"naik": 0, "tetap": 0, "turun": 0, "belum_diketahui": 0}
    for sebelum, sesudah in pasangan:
        if sebelum is None or sesudah is None:
            jumlah["belum_diketahui"] += 1
        else:
            jumlah["naik" if sebelum < sesudah else "turun" if sesudah < sebelum else "tetap"] += 1
    return PerubahanNilai(**jumlah)


def _predikat(p: PesertaPelatihan) -> tuple[Predikat | None, Predikat | None]:
    """The predicate of the last year before the training, and that of the first whole year after it."""
    nilai = {n.tahun: n.predikat for n in p.pegawai.penilaian or ()}
    sesudah = p.sampai.year if p.sampai == date(p.sampai.year, 1, 1) else p.sampai.year + 1
    return nilai.get(p.mulai.year - 1), nilai.get(sesudah)


def _kompetensi(s: Peningkatan, peserta: Iterable[PesertaPelatihan], berlaku: MasaBerlaku) -> PerubahanKompetensi:
    tingkat = [(_sebelum(p, s, berlaku), _sesudah(p, s, berlaku)) for p in peserta]
    akhir = [n for _, n in tingkat if n is not None]
    return PerubahanKompetensi(s, _perubahan(tingkat), sum(n >= s.tingkat for n in akhir), len(akhir))


def _sebelum(p: PesertaPelatihan, s: Peningkatan, berlaku: MasaBerlaku) -> int | None:
    """The level that counted on the first day of the training."""
    return _tingkat(p.pegawai, s, p.mulai, berlaku)


def _sesudah(p: PesertaPelatihan, s: Peningkatan, berlaku: MasaBerlaku) -> int | None:
    """The level told by the latest assessment after the training, on its day; one made during it tells nothing."""
    baru = [a for a in p.pegawai.kompetensi or () if a.sejak >= p.sampai]
    return _tingkat(evolve(p.pegawai, kompetensi=baru), s, baru[-1].sejak, berlaku) if baru else None


def _tingkat(p: Pegawai, s: Peningkatan, pada: date, berlaku: MasaBerlaku) -> int | None:
    hasil = capaian(p, berlaku).pada(pada)
    return None if hasil is None else hasil.get(kunci(s.nama))
