"""Distribusi predikat: how many of a unit have which predicate, against the predicate of the organisation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import Any, Final

from attrs import field, frozen

from karier_asn.domain.distribusi import DistribusiPredikat, PredikatOrganisasi
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.tingkat import Ekspektasi, Predikat
from karier_asn.domain.tunggal import once_each
from karier_asn.engine import data
from karier_asn.engine.angka import bulatkan
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import Hasil
from karier_asn.engine.jejak import Jejak, hari_tanya
from karier_asn.engine.prosa import summarize
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.merit.kinerja import BATAS_STATUS, DISTRIBUSI_PREDIKAT, DISTRIBUSI_STATUS

SKEMA: Final = "urn:karier-asn:distribusi-predikat:1"

KEPALA = "predikat organisasi {organisasi}: {orang} pegawai"
BELUM = "predikat belum diketahui: {banyak}"
STATUS_MUNGKIN = "status yang memenuhi bagi {orang} orang: {isi}"
STATUS_TERTENTU = "{nama} {sedikit} sampai {banyak}"
STATUS_TIDAK_ADA = "tidak ada pembagian status yang memenuhi bagi {orang} orang: bagiannya tidak dapat utuh"


@frozen
class IsiDistribusi(Dokumen):
    """The distribution of predicates in a unit, as data.

    Attributes:
        pada: the day asked.
        organisasi: the predicate of the organisation; null = not known.
        orang: how many people there are.
        jumlah: how many have each predicate.
        belum: how many have one that is not known.
        orang_status: how many people the standings are about.
        status_mungkin: the least and the most of each standing in a distribution that meets Pasal 41 ayat (8); empty =
            there is none.
        predikat: the verdict by the predicate of the organisation.
        status: the verdict by the standings.
    """

    pada: date
    organisasi: PredikatOrganisasi | None
    orang: int
    jumlah: Mapping[str, int]
    belum: int
    orang_status: int
    status_mungkin: Mapping[str, tuple[int, ...]]
    predikat: Hasil
    status: Hasil


@frozen
class PemeriksaanDistribusi:
    """A distribution of predicates, judged by the two regulations that speak of it, each in its own terms.

    Attributes:
        distribusi: the people of the unit.
        pns: the PNS among them, about whom PP 30/2019 speaks.
        pada: the day asked.
        bacaan: the readings.
    """

    distribusi: DistribusiPredikat
    pns: DistribusiPredikat
    pada: date
    bacaan: Bacaan = field(repr=False, hash=False)

    @property
    def jejak(self) -> Jejak:
        """The verdict by the predicate of the organisation (SE MenPANRB 3/2023), with its reasons."""
        return evaluate(DISTRIBUSI_PREDIKAT, self.distribusi, bacaan=self.bacaan)

    @property
    def jejak_status(self) -> Jejak:
        """The verdict by the standings of the PNS (PP 30/2019 Pasal 41 ayat (7) and (8)), with its reasons."""
        return evaluate(DISTRIBUSI_STATUS, self.pns)

    @property
    def status_mungkin(self) -> Mapping[Ekspektasi, tuple[int, int]]:
        """The least and the most of each standing that Pasal 41 ayat (8) allows so many PNS; empty = no way does.

        Which of those with one predicate stand higher is for the official to say, so any predicates can be divided so.
        """
        return possible_standings(self.pns.orang)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The counts, the verdict of each regulation, and the standings that are possible."""
        d, n = self.distribusi, self.pns.orang
        isi = [bahasa(KEPALA).format(organisasi=bahasa.nilai(d.organisasi), orang=d.orang)]
        isi += [
            f"  {bahasa(p.value)}: {d.jumlah.get(p, 0)} ({_persen(d.bagian(p), bahasa)} %)" for p in reversed(Predikat)
        ]
        isi += ["  " + bahasa(BELUM).format(banyak=d.belum)] if d.belum else []
        for jejak in (self.jejak, self.jejak_status):
            isi.append(f"{jejak.dasar}: {summarize(jejak, self.pada, bahasa)}")
        status = "; ".join(
            bahasa(STATUS_TERTENTU).format(nama=bahasa(s.value), sedikit=a, banyak=b)
            for s, (a, b) in self.status_mungkin.items()
        )
        isi.append(bahasa(STATUS_MUNGKIN if status else STATUS_TIDAK_ADA).format(orang=n, isi=status))
        return "\n".join(isi)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The distribution and both verdicts as data; see `IsiDistribusi`."""
        d = self.distribusi
        return polos(
            IsiDistribusi(
                SKEMA,
                VERSI,
                rujukan,
                self.pada,
                d.organisasi,
                d.orang,
                {p.value: d.jumlah.get(p, 0) for p in Predikat},
                d.belum,
                self.pns.orang,
                {s.value: batas for s, batas in self.status_mungkin.items()},
                data.document(self.jejak, self.pada, rujukan=rujukan),
                data.document(self.jejak_status, self.pada, rujukan=rujukan),
            )
        )


@tanya
def distribution(
    unit: Iterable[Pegawai],
    tahun: int,
    organisasi: PredikatOrganisasi | None = None,
    *,
    hanya_pns: bool = False,
) -> DistribusiPredikat:
    """How many people of a unit have which predicate in a year.

    Args:
        unit: the people, each once.
        tahun: the calendar year appraised.
        organisasi: the predicate of the organisation; ``None`` = not known.
        hanya_pns: whether only those are counted who are PNS by their record.

    Raises:
        GalatBentuk: somebody stands in the list twice.

    >>> from karier_asn.domain.pegawai import Penilaian
    >>> unit = [Pegawai(penilaian=[Penilaian(2025, Predikat.BAIK)]), Pegawai()]
    >>> d = distribution(unit, 2025, PredikatOrganisasi.BAIK)
    >>> d.jumlah, d.belum
    ({<Predikat.BAIK: 'Baik'>: 1}, 1)
    """
    orang = map(known, once_each("unit", unit))
    predikat = Counter(_predikat(p, tahun) for p in orang if not hanya_pns or p.jenis is JenisPegawai.PNS)
    return DistribusiPredikat(
        organisasi, {p: predikat[p] for p in Predikat if p in predikat}, belum=predikat.get(None, 0)
    )


@tanya
def check_distribution(
    distribusi: DistribusiPredikat,
    pada: date,
    *,
    pns: DistribusiPredikat | None = None,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> PemeriksaanDistribusi:
    """A distribution of predicates against the predicate of the organisation, and against the caps on standings.

    Args:
        distribusi: the people of the unit, counted (`distribution`) or given.
        pada: the day by whose law it is judged.
        pns: the PNS among them, with their standings; unless given, all are taken for PNS.
        bacaan: what "most of them" means at least; see `DISTRIBUSI_PREDIKAT`.

    Raises:
        BelumDiatur: before SE MenPANRB 3/2023.

    >>> d = DistribusiPredikat(PredikatOrganisasi.BAIK, {Predikat.SANGAT_BAIK: 3, Predikat.BAIK: 7})
    >>> str(check_distribution(d, date(2026, 1, 5)).jejak.pada(date(2026, 1, 5)))
    'TMS'
    """
    periksa = PemeriksaanDistribusi(
        distribusi, pns or distribusi, hari_tanya(pada), Bacaan.dari(bacaan, DISTRIBUSI_PREDIKAT.pilihan)
    )
    periksa.jejak.pada(pada)  # whether there is a pattern at all
    return periksa


def possible_standings(orang: int) -> Mapping[Ekspektasi, tuple[int, int]]:
    """The least and the most of each standing that the caps allow so many people; empty = no way does.

    >>> [(s.value, a, b) for s, (a, b) in possible_standings(50).items()]
    [('di bawah ekspektasi', 5, 10), ('sesuai ekspektasi', 30, 35), ('di atas ekspektasi', 5, 10)]
    >>> possible_standings(3)
    {}
    """
    utuh = {s: (ceil(a * orang / 100), floor(b * orang / 100)) for s, (a, b) in BATAS_STATUS.items()}
    sedikit, banyak = sum(a for a, _ in utuh.values()), sum(b for _, b in utuh.values())
    if not orang or any(a > b for a, b in utuh.values()) or not sedikit <= orang <= banyak:
        return {}
    # What the others must take at least and can take at most bounds what is left for each.
    batas = {s: (max(a, orang - (banyak - b)), min(b, orang - (sedikit - a))) for s, (a, b) in utuh.items()}
    return {s: batas[s] for s in Ekspektasi}


def _predikat(p: Pegawai, tahun: int) -> Predikat | None:
    return next((n.predikat for n in p.penilaian or () if n.tahun == tahun), None)


def _persen(v: Fraction | Antara[Fraction] | None, bahasa: Bahasa) -> str:
    """A share for people, two decimals."""
    if v is None:
        return bahasa.nilai(None)
    sisi = (v.bawah, v.atas) if isinstance(v, Antara) else (v,)
    return " – ".join(bahasa.desimal(bulatkan(x)) for x in sisi if x is not None)
