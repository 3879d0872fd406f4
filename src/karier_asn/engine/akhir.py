"""Berakhir: a date read from a rule, the first day on which it is met no more.

Until when somebody may serve, a licence holds or a bond runs stands in a rule. `berakhir` reads the day, and the
provision that ended it, from the rule itself, so that neither is written a second time.
"""

from __future__ import annotations

from datetime import date
from typing import assert_never

from attrs import field, frozen

from karier_asn.engine.asumsi import Asumsi
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.ekspresi import (
    Banding,
    FaktaBenar,
    FaktaTanggal,
    Jika,
    Kondisi,
    Menurut,
    Pilihan,
    SalahSatu,
    Semua,
    Syarat,
    pastikan,
    ukur,
)
from karier_asn.engine.galat import pastikan_teks
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak, dalam
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.putusan import PembacaAturan
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat


@frozen(order=False)
class Akhir:
    """The end of a rule's being met.

    Attributes:
        hari: the first day on which it is met no more.
        dasar: the provision that ended it; ``None`` if none is cited.
    """

    hari: date
    dasar: Dasar | None


@frozen(cache_hash=True)
class _PembacaAkhir(PembacaAturan):
    """Reads the day on which a rule ends, as the function of a fact does."""

    def dari(self, jejak: Jejak) -> Riwayat[date]:
        akhir = _akhir(jejak)
        return TAK_DIKETAHUI if akhir is None else Riwayat.tetap(akhir.hari)


@frozen(order=False, repr=False, cache_hash=True)
class Berakhir(FaktaTanggal):
    """The first day on which a rule is met no more: a date fact, whose function is the rule.

    Attributes:
        aturan: the rule.
    """

    aturan: Kondisi = field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        ukur(self, (self.aturan,))

    @property
    def nama(self) -> str:
        """What it is called: it has no function of its own that would give it a name."""
        return self.judul

    def akhir(self, *subjek: object) -> Akhir | None:
        """The day with the provision that ended it, for these subjects; ``None`` where it cannot be told.

        An `Asumsi` or a `Bacaan` among them is what is supposed within the rule, and how it is read.
        """
        return _akhir(_PembacaAkhir(self.aturan).jejak(*subjek))

    def __reduce__(self) -> tuple[object, ...]:
        return berakhir, (self.aturan, self.judul)


def berakhir(aturan: Kondisi, judul: str) -> Berakhir:
    """The first day on which ``aturan``, met since it has been in force, is met no more.

    Unknown where that cannot be told: the rule is not met on its first day, it is met for ever, or it becomes unknown
    before it ends. Days on which the rule is not in force are passed over. Where it is asked within another rule, what
    is supposed there of a fact inside it, and how that is read, reaches it too.

    Args:
        aturan: the rule.
        judul: how the day is called in a sentence, Indonesian.

    Raises:
        GalatTulis: the rule is no condition, or the title is empty.

    >>> from karier_asn.engine.kata import fakta
    >>> from karier_asn.engine.masa import tahun
    >>> @fakta("tanggal lahir")
    ... def lahir(d: date) -> Riwayat[date]:
    ...     return Riwayat.tetap(d)
    >>> dewasa = berakhir(lahir.lama("usia") < tahun(18), "hari menjadi dewasa")
    >>> dewasa.akhir(date(2008, 2, 29))
    Akhir(hari=datetime.date(2026, 2, 28), dasar=None)
    >>> dewasa.sisa() >= tahun(1), dewasa(date(2008, 2, 29))
    (<Banding hari menjadi dewasa >= tahun(1)>, Riwayat(datetime.date(2026, 2, 28)))
    """
    pastikan(aturan, "berakhir(...)")
    pastikan_teks(judul, "Judul berakhir(...)")
    return Berakhir(
        judul,
        _PembacaAkhir(aturan),
        aturan.subjek,
        (Asumsi, Bacaan),
        tuple(aturan.pilihan.items()),
        aturan=aturan,
        jenis=date,
        ukuran=Ukuran.HARI,
    )


def _akhir(jejak: Jejak) -> Akhir | None:
    """Where the verdict first turns from MS to TMS, if that is the first thing that happens to it."""
    berlaku = [potongan for potongan in jejak.putusan.potongan() if potongan[2] is not None]
    lepas = next((i for i, (_, _, p) in enumerate(berlaku) if p is not Putusan.MS), 0)
    if lepas == 0 or berlaku[lepas][2] is not Putusan.TMS:
        return None
    hari, masih = berlaku[lepas][0], berlaku[lepas - 1][1] - SEHARI
    return Akhir(hari, _pengakhir(jejak, masih, hari))


def _pengakhir(j: Jejak, masih: date, hari: date) -> Dasar | None:
    """The lowest provision cited that made ``j``, met on day ``masih``, met no more on day ``hari``."""
    if j.putusan.pada(hari) is not Putusan.TMS:  # it is no longer in force, so what follows from it is met no more
        return j.dasar
    match j.simpul:
        case Banding() | FaktaBenar():
            return None
        case Semua():
            penentu = next(a for a in j.anak if a.putusan.pada(hari) is Putusan.TMS)
        case SalahSatu():
            urut = ((masih, Putusan.MS), (hari, Putusan.TMS))
            penentu = next(a for d, putusan in urut for a in j.anak if a.putusan.pada(d) is putusan)
        case Syarat():
            penentu = j.anak[0]
        case Jika() | Menurut() | Pilihan() as s:
            penentu = dalam(j, s, hari)
        case _:
            assert_never(j.simpul)
    return _pengakhir(penentu, masih, hari) or j.dasar
