"""Ukuran talenta: both axes of one employee by a guide, part by part, with what each score rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.pedoman import BagianTerukur, PedomanTalenta, PengukuranTalenta
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.talenta import NilaiSumbu, gabungan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.data import dikutip, kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import IsiPeraturan, Kutipan
from karier_asn.engine.hukum import Cara
from karier_asn.engine.prosa import lipat
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.merit.talenta.pedoman import PEDOMAN_BKN

__all__ = ["UkuranTalenta", "measure"]

SKEMA: Final = "urn:karier-asn:ukuran-talenta:1"


@frozen
class IsiBagian:
    """A part of an axis, or of a part.

    Attributes:
        nama: its name.
        induk: the part that it is part of; null = it is part of an axis.
        bobot: its weight in per cent of what it is part of; null = that of its siblings.
        skor: the score that counts.
        tercatat: the score that the record tells; null = it is scored by hand.
        diberikan: the score given by hand; null = none was.
        bertentangan: whether the record does not allow the score given by hand.
        dasar: where its rungs stand; null = it has none.
    """

    nama: str
    induk: str | None
    bobot: Besaran | None
    skor: Besaran
    tercatat: Besaran | None
    diberikan: Besaran | None
    bertentangan: bool
    dasar: Kutipan | None


@frozen
class IsiUkuran(Dokumen):
    """Both axes of one employee by a guide.

    Attributes:
        pada: the day asked.
        kinerja: value of the axis of performance.
        potensial: value of the axis of potential.
        unsur_kinerja: its parts, each before those that it consists of.
        unsur_potensial: likewise.
        dasar: where the weights stand.
        peraturan: the regulations cited, by name.
    """

    pada: date
    kinerja: Besaran
    potensial: Besaran
    unsur_kinerja: tuple[IsiBagian, ...]
    unsur_potensial: tuple[IsiBagian, ...]
    dasar: Kutipan
    peraturan: Mapping[str, IsiPeraturan]


@frozen(order=False)
class UkuranTalenta:
    """Both axes of one employee by a guide.

    Attributes:
        pengukuran: the parts of both axes, each with its reasons, and the assessment that they come to
            (`PengukuranTalenta.talenta`).
    """

    pengukuran: PengukuranTalenta

    @property
    def kinerja(self) -> NilaiSumbu:
        """Value of the axis of performance, by bounds while a part is not known."""
        return _nilai(self.pengukuran.kinerja)

    @property
    def potensial(self) -> NilaiSumbu:
        """Value of the axis of potential, by bounds while a part is not known."""
        return _nilai(self.pengukuran.potensial)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """Both axes, and below each its parts with what they rest on."""
        u = self.pengukuran
        kepala = f"{bahasa('ukuran talenta')} ({u.pedoman.dasar})   {bahasa('pada')} {u.pada.isoformat()}"
        sumbu = (("kinerja", self.kinerja, u.kinerja), ("potensial", self.potensial, u.potensial))
        isi = (b for nama, nilai, unsur in sumbu for b in _baris_sumbu(nama, nilai, unsur, bahasa))
        return "\n".join((kepala, *isi, *(b for c in self._catatan(bahasa) for b in lipat(c))))

    def _catatan(self, bahasa: Bahasa) -> Iterator[str]:
        """What is to be known of the sources of the rungs."""
        for b in self.pengukuran.semua:
            if b.terukur is not None and (d := b.terukur.tangga.dasar).catatan:
                ragu = f" ({bahasa(d.cara.value)})" if d.cara is Cara.RAGU else ""
                yield f"{bahasa('catatan tentang')} {bahasa(b.nama)}{ragu}: {bahasa(d.catatan)}"

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The measure as a versioned document of plain data."""
        u = self.pengukuran
        dasar = [u.pedoman.dasar, *(b.terukur.tangga.dasar for b in u.semua if b.terukur)]
        return polos(
            IsiUkuran(
                SKEMA,
                VERSI,
                rujukan,
                u.pada,
                besaran(self.kinerja),
                besaran(self.potensial),
                tuple(i for b in u.kinerja for i in _isi(b, None)),
                tuple(i for b in u.potensial for i in _isi(b, None)),
                kutipan(u.pedoman.dasar),
                dikutip(dasar),
            )
        )


@tanya
def measure(
    p: Pegawai, pada: date, *, pedoman: PedomanTalenta = PEDOMAN_BKN, diberikan: Mapping[str, Decimal] | None = None
) -> UkuranTalenta:
    """Both axes of an employee by a guide: what his record tells by its rungs, and what is given by hand.

    A score that is given counts where the record leaves the part open, within its bounds; where the record says
    otherwise, that stands, and both are told.

    Args:
        p: the employee.
        pada: the day.
        pedoman: the guide.
        diberikan: scores given by hand, by the name of any part: assessment centre, potential, feedback.

    Raises:
        GalatBentuk: a part that the guide does not have, or a score outside 0 to 100; lists every problem.
        BelumDiatur: a day on which the guide is not in force.
    """
    return UkuranTalenta(pedoman.ukur(known(p), pada, diberikan=diberikan))


def _nilai(unsur: tuple[BagianTerukur, ...]) -> NilaiSumbu:
    return gabungan((b.bobot, b.skor) for b in unsur if b.bobot is not None)


def _baris_sumbu(nama: str, nilai: NilaiSumbu, unsur: tuple[BagianTerukur, ...], bahasa: Bahasa) -> Iterator[str]:
    yield f"  {bahasa(nama)}: {bahasa.nilai(nilai)}"
    for b in unsur:
        yield from _baris(b, bahasa, 2)


def _baris(b: BagianTerukur, bahasa: Bahasa, dalam: int) -> Iterator[str]:
    bobot = "" if b.bobot is None else f" ({bahasa.nilai(b.bobot)}%)"
    yield f"{'  ' * dalam}{bahasa(b.nama)}{bobot}: {bahasa.nilai(b.skor)}{_asal(b, bahasa)}"
    for isi in b.bagian:
        yield from _baris(isi, bahasa, dalam + 1)


def _asal(b: BagianTerukur, bahasa: Bahasa) -> str:
    """Where a score comes from if not from the record alone."""
    if b.diberikan is None:
        return ""
    if b.diberikan != b.skor:
        return f"; {bahasa('diberikan')} {bahasa.nilai(b.diberikan)}, {bahasa('bertentangan dengan rekam')}"
    return f"; {bahasa('diberikan')}"


def _isi(b: BagianTerukur, induk: str | None) -> Iterator[IsiBagian]:
    yield IsiBagian(
        b.nama,
        induk,
        None if b.bobot is None else besaran(b.bobot),
        besaran(b.skor),
        besaran(b.tercatat) if b.terukur or b.bagian else None,
        None if b.diberikan is None else besaran(b.diberikan),
        b.diberikan is not None and b.diberikan != b.skor,
        None if b.terukur is None else kutipan(b.terukur.tangga.dasar),
    )
    for isi in b.bagian:
        yield from _isi(isi, b.nama)
