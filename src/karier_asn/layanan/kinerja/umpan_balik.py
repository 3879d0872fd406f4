"""Umpan balik: what several raters say of somebody, by role, with nobody but the superior to be known by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.umpan_balik import Pendapat, PeranPenilai, RataPeran, TataUmpanBalik, by_role, weighted
from karier_asn.engine import data
from karier_asn.engine.angka import bulatkan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import IsiPeraturan, Kutipan
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.merit.kinerja import BOBOT_PENILAI

SKEMA: Final = "urn:karier-asn:umpan-balik:1"

KEPALA = "umpan balik dari {peran} peran ({dasar}; tidak ditunjukkan di bawah {batas} penilai)"
PERAN = "{peran}: {penilai} penilai"
PERAN_SAMAR = "{peran}: kurang dari {batas} penilai, tidak ditunjukkan"
ASPEK_SAMAR = "{nama}: kurang dari {batas} penilai, tidak ditunjukkan"
CATATAN = "catatan: {isi}"
TERTIMBANG = "tertimbang menurut {dasar}"
TERTIMBANG_SAMAR = "{nama}: tidak dapat ditunjukkan"
TANPA_PENDAPAT = "belum ada umpan balik"


@frozen
class IsiPeran:
    """What the raters of one role say.

    Attributes:
        peran: the role.
        penilai: how many rated; null = fewer than may be told.
        rata: the mean of each aspect that enough of them rated.
        disamarkan: the aspects that too few rated.
        catatan: the remarks, if enough of them made one.
    """

    peran: PeranPenilai
    penilai: int | None
    rata: Mapping[str, Besaran]
    disamarkan: tuple[str, ...]
    catatan: tuple[str, ...]


@frozen
class IsiUmpanBalik(Dokumen):
    """Feedback by role, as data.

    Attributes:
        paling_sedikit: below how many raters nothing of a role is shown.
        peran: what each role says.
        tertimbang: each aspect by the weights of the roles.
        tanpa_tertimbang: aspects for which that cannot be told.
        dasar: where the agency set how many.
        dasar_bobot: where the weights stand.
        peraturan: the regulations cited, by name.
    """

    paling_sedikit: int
    peran: tuple[IsiPeran, ...]
    tertimbang: Mapping[str, Besaran]
    tanpa_tertimbang: tuple[str, ...]
    dasar: Kutipan
    dasar_bobot: Kutipan
    peraturan: Mapping[str, IsiPeraturan]


@frozen
class RangkumanUmpanBalik:
    """Feedback on one person by role; who said what is not in it.

    Attributes:
        tata: how the agency asks.
        peran: what each role says, as far as it may be told.
        tertimbang: each aspect by the weights of the roles (`BOBOT_PENILAI`), where both sides may be told.
        tanpa_tertimbang: the aspects for which that cannot be told.
    """

    tata: TataUmpanBalik
    peran: tuple[RataPeran, ...]
    tertimbang: Mapping[str, Fraction]
    tanpa_tertimbang: tuple[str, ...]

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """What each role says, aspect by aspect, and the weighted ratings."""
        return "\n".join(self._kalimat(bahasa)) if self.peran else bahasa(TANPA_PENDAPAT)

    def _kalimat(self, bahasa: Bahasa) -> Iterator[str]:
        batas = self.tata.paling_sedikit
        yield bahasa(KEPALA).format(peran=len(self.peran), dasar=self.tata.dasar, batas=batas)
        for r in self.peran:
            kata = PERAN_SAMAR if r.penilai is None else PERAN
            yield "  " + bahasa(kata).format(peran=bahasa(r.peran.value), penilai=r.penilai, batas=batas)
            for nama, v in r.rata.items():
                yield f"    {bahasa(nama)}: {bahasa.desimal(bulatkan(v))}"
            for nama in r.disamarkan if r.penilai is not None else ():
                yield "    " + bahasa(ASPEK_SAMAR).format(nama=bahasa(nama), batas=batas)
            for isi in r.catatan:
                yield "    " + bahasa(CATATAN).format(isi=isi)
        yield "  " + bahasa(TERTIMBANG).format(dasar=BOBOT_PENILAI.dasar)
        for nama, v in self.tertimbang.items():
            yield f"    {bahasa(nama)}: {bahasa.desimal(bulatkan(v))}"
        for nama in self.tanpa_tertimbang:
            yield "    " + bahasa(TERTIMBANG_SAMAR).format(nama=bahasa(nama))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The feedback as data; see `IsiUmpanBalik`."""
        return polos(
            IsiUmpanBalik(
                SKEMA,
                VERSI,
                rujukan,
                self.tata.paling_sedikit,
                tuple(_isi_peran(r) for r in self.peran),
                {nama: besaran(v) for nama, v in self.tertimbang.items()},
                self.tanpa_tertimbang,
                data.kutipan(self.tata.dasar),
                data.kutipan(BOBOT_PENILAI.dasar),
                data.dikutip([self.tata.dasar, BOBOT_PENILAI.dasar]),
            )
        )


@tanya
def feedback(pendapat: Iterable[Pendapat], tata: TataUmpanBalik) -> RangkumanUmpanBalik:
    """What several raters say of one person, by role.

    Of peers and direct subordinates, who are asked in a closed survey (PP 30/2019 Pasal 40), nothing is shown that
    fewer said than the agency has set: no mean, no remark, no number of raters. A weighted rating from which one hidden
    role could be reckoned is not shown either.

    Args:
        pendapat: what each rater says.
        tata: the scale, and below how many raters nothing is shown, with the citation of the agency.

    Raises:
        GalatBentuk: somebody rates twice, or outside the scale; lists all.
    """
    semua = tuple(pendapat)
    peran = by_role(semua, tata)
    return RangkumanUmpanBalik(tata, peran, *weighted(semua, tata, BOBOT_PENILAI))


def _isi_peran(r: RataPeran) -> IsiPeran:
    rata = {nama: besaran(v) for nama, v in r.rata.items()}
    return IsiPeran(r.peran, r.penilai, rata, r.disamarkan, r.catatan)
