"""The search: from the post held, which posts are open now and which by further steps, nearest first.

PP 11/2017 Pasal 189 and PermenPANRB 22/2021: a path leads through posts of equal and of higher levels, by horizontal,
vertical and diagonal steps. Each step is judged by the rule of the post it leads to. A further step is judged for the
same person as he would stand then: holding the post before it since the earliest day he could, and otherwise with the
record of today, so that what the future will bring (an appraisal, an assessment) is unknown and never assumed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from attrs import evolve, frozen

from karier_asn.domain.fakta.diri import pendidikan
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai, Penugasan
from karier_asn.domain.pengisian import KeadaanInstansi
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.benda import tanya
from karier_asn.engine.ekspresi import Syarat
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.subjek import known
from karier_asn.layanan.karier.langkah import JalurKarier, LangkahKarier
from karier_asn.layanan.karier.penilai import PenilaiLangkah
from karier_asn.layanan.karier.peta import PetaKarier
from karier_asn.rules.merit.gelar import GELAR_TERENDAH, PENCANTUMAN_GELAR
from karier_asn.rules.merit.jabatan.langkah import bentuk_langkah
from karier_asn.rules.pensiun import akhir_karier


@tanya
def find(
    pegawai: Pegawai,
    jabatan: Iterable[Jabatan],
    pada: date,
    *,
    langkah: int = 2,
    sampai: date = AKHIR,
    instansi: KeadaanInstansi | None = None,
    bacaan: Mapping[str, str] | Bacaan | None = None,
    diperketat: Iterable[Syarat] = (),
) -> PetaKarier:
    """The paths from the post held on ``pada`` to each of these posts, in the order of nearness.

    Args:
        pegawai: the employee.
        jabatan: the posts to look at, of his own agency; the one held is left out.
        pada: the day asked.
        langkah: at most so many steps.
        sampai: the first day that no longer counts; the end of the career, by the post held, is minded anyway. Of one
            whose career has ended by ``pada`` there are no steps.
        instansi: what of the agency bears on how posts are filled.
        bacaan: readings, by the key of the choice, wherever a rule has it.
        diperketat: rules of steps as the agency tightened them (`perketat`); each takes the place of the national one.

    Raises:
        GalatTanya: when no rule has such a choice, or a choice no such reading; a tightened rule is none of a step.
    """
    pegawai = known(pegawai)
    penilai = PenilaiLangkah.dari(instansi, bacaan, diperketat, PENCANTUMAN_GELAR)
    asal = dijabat(pegawai).pada(pada)
    akhir = akhir_karier(pegawai)
    if not isinstance(asal, Jabatan) or (akhir is not None and akhir.hari <= pada):
        return PetaKarier(None, pada, (), (), tuple(jabatan), akhir)
    tujuan = [j for j in dict.fromkeys(jabatan) if j != asal]
    pencari = _Pencari(tujuan, sampai, penilai)
    langsung = {s.tujuan: s for s in pencari.langkah(pegawai, asal, pada, tujuan)}
    dekat = pencari.terdekat(pegawai, langsung.values(), langkah)
    halang = (s for t, s in langsung.items() if t not in dekat)
    return PetaKarier(
        asal,
        pada,
        tuple(sorted(dekat.values(), key=_jarak)),
        tuple(sorted(halang, key=_halangan)),
        tuple(t for t in tujuan if t not in dekat and t not in langsung),
        akhir,
        _gelar(pegawai, pada, penilai.bacaan),
    )


def _gelar(p: Pegawai, pada: date, bacaan: Bacaan) -> Jejak | None:
    """The verdict on recording the degree of the highest diploma; ``None`` where it is not known to have one."""
    tertinggi = pendidikan(p).pada(pada)
    bergelar = isinstance(tertinggi, Pendidikan) and tertinggi >= GELAR_TERENDAH
    return evaluate(PENCANTUMAN_GELAR, p, bacaan=bacaan) if bergelar else None


@frozen
class _Pencari:
    """One search: what all steps have in common."""

    tujuan: list[Jabatan]
    sampai: date
    penilai: PenilaiLangkah

    def terdekat(self, pegawai: Pegawai, langsung: Iterable[LangkahKarier], banyak: int) -> dict[Jabatan, JalurKarier]:
        """For each post within so many steps the path that arrives first."""
        dekat: dict[Jabatan, JalurKarier] = {}
        ujung = [(pegawai, JalurKarier((s,))) for s in langsung]
        for sisa in range(banyak - 1, -1, -1):
            baru = [(p, j, tiba) for p, j in ujung if (tiba := j.tiba) and _lebih_dekat(j, dekat.get(j.tujuan))]
            dekat |= {j.tujuan: j for _, j, _ in sorted(baru, key=lambda u: _jarak(u[1]), reverse=True)}
            asal = [(p, j, tiba) for p, j, tiba in baru if sisa and dekat[j.tujuan] is j]
            ujung = [u for p, j, tiba in asal for u in self.lanjutan(p, j, tiba, dekat)]
        return dekat

    def lanjutan(
        self, p: Pegawai, j: JalurKarier, tiba: date, dekat: Mapping[Jabatan, JalurKarier]
    ) -> Iterator[tuple[Pegawai, JalurKarier]]:
        """The path and one step more, for the person who took it, to where that could be sooner than known so far."""
        nanti = evolve(p, jabatan=(*(t for t in p.jabatan or () if t.tmt < tiba), Penugasan(j.tujuan, tiba)))
        lalu = {s.asal for s in j.langkah}
        jauh = [t for t in self.tujuan if t not in lalu and (t not in dekat or (dekat[t].tiba or tiba) > tiba)]
        return ((nanti, JalurKarier((*j.langkah, s))) for s in self.langkah(nanti, j.tujuan, tiba, jauh))

    def langkah(self, p: Pegawai, asal: Jabatan, mulai: date, ke: Iterable[Jabatan]) -> Iterator[LangkahKarier]:
        """Every step from this post to one of those, taken before the career ends in it."""
        akhir = akhir_karier(p)
        batas = self.sampai if akhir is None else min(self.sampai, akhir.hari)
        for tujuan in ke:
            bentuk = bentuk_langkah(asal, tujuan)
            if bentuk is not None and tujuan != asal:
                yield self.penilai.satu(p, asal, tujuan, bentuk, mulai, batas)


def _jarak(j: JalurKarier) -> tuple[date, int, int, str]:
    """Nearness of what can be reached: the day, the number of steps, whether papers are lacking, the name."""
    belum_lengkap = sum(not s.lengkap for s in j.langkah)
    return j.tiba or AKHIR, len(j.langkah), belum_lengkap, j.tujuan.nama


def _lebih_dekat(j: JalurKarier, lama: JalurKarier | None) -> bool:
    return lama is None or _jarak(j) < _jarak(lama)


def _halangan(s: LangkahKarier) -> tuple[bool, int, int, str]:
    """Nearness of what time alone does not bring: what can be closed first, then what lacks least."""
    celah = [c for j in s.jalan[:1] for k in j.kekurangan for c in k.celah]
    return s.tertutup, sum(c.putusan is Putusan.TMS for c in celah), len(celah), s.tujuan.nama
