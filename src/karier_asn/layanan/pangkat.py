"""Kenaikan pangkat: the list of a period, the next promotions of one employee, and the periods."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from attrs import evolve, field, frozen

from karier_asn.domain.fakta import golongan
from karier_asn.domain.pangkat import JalurKenaikanPangkat, JenisKenaikanPangkat
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai, Penilaian
from karier_asn.domain.tingkat import Golongan, Predikat
from karier_asn.engine.ekspresi import Nilai, Pilihan, telusur
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.harian import Harian, Keadaan, Terbuka, prepare
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.putusan import Jejak, Putusan, berlaku, evaluate
from karier_asn.engine.riwayat import AKHIR
from karier_asn.rules.merit.pangkat.jalur import JALUR_KENAIKAN_PANGKAT
from karier_asn.rules.merit.pangkat.periode import PERIODE

_BERLAKU = berlaku(PERIODE)


def dasar_periode(d: date) -> Dasar | None:
    """The provision that sets the periods on day ``d``; ``None`` before the first of them.

    >>> str(dasar_periode(date(2024, 1, 31))), str(dasar_periode(date(2024, 2, 1)))
    ('PP 99/2000 Pasal 4', 'Peraturan BKN 4/2023 periode')
    """
    i = _BERLAKU.pada(d)
    return None if i is None else PERIODE[i][0]


def adalah_periode(d: date) -> bool:
    """Whether a promotion can take effect on day ``d``.

    >>> [adalah_periode(date(2024, b, 1)) for b in (2, 3, 4)]
    [True, False, True]
    """
    i = _BERLAKU.pada(d)
    return i is not None and d.day == 1 and d.month in PERIODE[i][1]


def next_period(sejak: date) -> date:
    """The first day of a period on or after ``sejak``; `AKHIR`, "never", beyond the calendar.

    >>> next_period(date(2019, 4, 2))
    datetime.date(2019, 10, 1)
    >>> next_period(date(2023, 10, 2))  # February 2024 is the first of the six periods a year
    datetime.date(2024, 2, 1)
    >>> next_period(date(2026, 2, 2))
    datetime.date(2026, 3, 1)
    """
    d = max(sejak, PERIODE[0][0].mulai)
    bulan = 12 * d.year + d.month - 1 + (d.day > 1)
    while bulan // 12 <= date.max.year:
        calon = date(bulan // 12, bulan % 12 + 1, 1)
        if adalah_periode(calon):
            return calon
        bulan += 1
    return AKHIR


def tmt_paling_awal(jejak: Jejak, sejak: date) -> date | None:
    """The first period, on or after ``sejak``, on whose day the verdict is MS: the earliest TMT of the promotion.

    The conditions must be met on the day of the period itself; to have met them between two periods is not enough.

    Args:
        jejak: the verdict of a kind of promotion that waits for a period.
        sejak: the first day that comes into question.

    Returns:
        The day; ``None`` if there is none.
    """
    for mulai, sampai, putusan in jejak.putusan.potongan():
        if putusan is Putusan.MS and sampai > sejak:
            tmt = next_period(max(mulai, sejak))
            if tmt < sampai:
                return tmt
    return None


REGULER = JALUR_KENAIKAN_PANGKAT[JenisKenaikanPangkat.REGULER]


@frozen(eq=False)
class ProyeksiPangkat:
    """A promotion to come.

    Attributes:
        tmt: the day of the period on which it would take effect.
        dari: the rank before it.
        ke: the rank after it.
        jejak: the verdict on which it rests.
        pegawai: the record with the assumed appraisals.
    """

    tmt: date
    dari: Golongan
    ke: Golongan
    jejak: Jejak
    pegawai: Pegawai


def project(
    p: Pegawai,
    sejak: date,
    sampai: date,
    predikat: Predikat | Mapping[int, Predikat] = Predikat.BAIK,
    *,
    jalur: JalurKenaikanPangkat = REGULER,
    asumsi: Mapping[Nilai[Any], object] | None = None,
    bacaan: Mapping[str, str] | None = None,
) -> Iterator[ProyeksiPangkat]:
    """The promotions to come between two days, one after another.

    Args:
        p: the employee.
        sejak: the first day that comes into question.
        sampai: the last one.
        predikat: assumed for every year without an appraisal, from the year before ``sejak`` on; or by year. What is
            on record is never replaced.
        jalur: the kind of promotion.
        asumsi: facts that the record does not tell.
        bacaan: readings to decide by.

    >>> from karier_asn.domain.jabatan import Jabatan, Jenjang
    >>> from karier_asn.domain.pegawai import Ijazah, JenisPegawai, Penugasan
    >>> from karier_asn.domain.tingkat import Pendidikan
    >>> p = Pegawai(jenis=JenisPegawai.PNS, tmt_cpns=date(2020, 3, 1), tmt_pns=date(2021, 3, 1), hukuman=(),
    ...             pangkat=(KenaikanPangkat(Golongan.III_A, date(2020, 3, 1)),), pelatihan=(),
    ...             jabatan=(Penugasan(Jabatan("Analis", Jenjang.PELAKSANA), date(2020, 3, 1)),),
    ...             pendidikan=(Ijazah(Pendidikan.S1, date(2018, 8, 1)),))
    >>> [(str(x.tmt), x.ke.value) for x in project(p, date(2026, 1, 15), date(2040, 1, 1))]
    [('2027-01-01', 'III/b'), ('2031-01-01', 'III/c'), ('2035-01-01', 'III/d')]
    """
    kini, mulai = _andaikan(p, sejak, sampai, predikat), sejak
    while True:
        jejak = evaluate(jalur.aturan, kini, asumsi=asumsi, bacaan=bacaan)
        tmt = tmt_paling_awal(jejak, mulai)
        if tmt is None or tmt > sampai:
            return
        dari = kini.pangkat[-1].golongan if kini.pangkat else None
        ke = jalur.pangkat_baru(Keadaan(tmt, kini, asumsi=asumsi))
        if dari is None or ke is None:  # the rank itself was assumed
            return
        yield ProyeksiPangkat(tmt, dari, ke, jejak, kini)
        kini, mulai = evolve(kini, pangkat=(*(kini.pangkat or ()), KenaikanPangkat(ke, tmt))), tmt


def required(
    p: Pegawai,
    tmt: date,
    sejak: date,
    *,
    jalur: JalurKenaikanPangkat = REGULER,
    asumsi: Mapping[Nilai[Any], object] | None = None,
    bacaan: Mapping[str, str] | None = None,
) -> Predikat | None:
    """The lowest predicate that, kept from now on, lets the next promotion come by a wished day.

    Args:
        p: the employee.
        tmt: the wished day.
        sejak: the first day that comes into question.
        jalur: the kind of promotion.
        asumsi: facts that the record does not tell.
        bacaan: readings to decide by.

    Returns:
        The predicate; ``None`` if even the highest does not suffice.
    """
    for predikat in Predikat:
        if any(True for _ in project(p, sejak, tmt, predikat, jalur=jalur, asumsi=asumsi, bacaan=bacaan)):
            return predikat
    return None


def _andaikan(p: Pegawai, sejak: date, sampai: date, predikat: Predikat | Mapping[int, Predikat]) -> Pegawai:
    """The record with assumed appraisals for the years that have none; what is on record stays."""
    ada = {n.tahun for n in p.penilaian or () if n.predikat is not None}
    if isinstance(predikat, Predikat):
        predikat = dict.fromkeys(range(sejak.year - 1, sampai.year), predikat)
    baru = tuple(Penilaian(tahun, v) for tahun, v in predikat.items() if tahun not in ada)
    tetap = tuple(n for n in p.penilaian or () if n.tahun not in {b.tahun for b in baru})
    return evolve(p, penilaian=(*tetap, *baru))


Andaian = Callable[[Pegawai], Mapping[Nilai[Any], object]]
"""Gives, for one employee, facts that his record does not tell: the credits of a JF, the rank of his superior."""

BERPERIODE = tuple(j for j in JALUR_KENAIKAN_PANGKAT.values() if j.berperiode)


@frozen(eq=False)
class Usulan:
    """What a list says of one employee.

    Attributes:
        pegawai: who.
        jalur: the kind of promotion looked at: the one that comes out best of those he is meant by.
        putusan: MS, BTL or TMS.
        dari: his rank.
        ke: the rank he would rise to.
        tmt: the day of the period.
        terbuka: the lowest cited provisions that are not met, none if MS.
        asumsi, bacaan: the facts assumed and the readings by which it was judged.
    """

    pegawai: Pegawai
    jalur: JalurKenaikanPangkat
    putusan: Putusan
    dari: Golongan | None
    ke: Golongan | None
    tmt: date
    terbuka: tuple[Terbuka, ...]
    asumsi: Mapping[Nilai[Any], object] = field(factory=dict, repr=False)
    bacaan: Mapping[str, str] = field(factory=dict, repr=False)

    @property
    def jenis(self) -> JenisKenaikanPangkat:
        """The kind of promotion looked at."""
        return self.jalur.jenis

    def jejak(self) -> Jejak:
        """The verdict on every day with its reasons; made when asked for."""
        return evaluate(self.jalur.aturan, self.pegawai, asumsi=self.asumsi, bacaan=self.bacaan)


def propose(
    pegawai: Iterable[Pegawai],
    periode: date,
    *,
    jalur: Iterable[JalurKenaikanPangkat] = BERPERIODE,
    andaian: Andaian | None = None,
    bacaan: Mapping[str, str] | None = None,
) -> Iterator[Usulan]:
    """The proposal list of a period, one employee after another.

    Each employee is asked about the kinds of promotion that are meant for him; where none certainly is, about those
    that may be; where none can be, about all. Of these the one with the best verdict and the highest rank counts.

    Args:
        pegawai: the employees, of which one at a time is held.
        periode: the day of the period.
        jalur: the kinds of promotion to look at, in the order in which they are preferred.
        andaian: facts that the record of an employee does not tell.
        bacaan: for a `Pilihan`, by its key, the name of the reading to decide by; otherwise its default.

    Raises:
        GalatTanya: the day is not one of a period, no kind of promotion is given, or a reading does not exist.
        BelumDiatur: no version of the rules is in force on that day.
    """
    dipakai = tuple(jalur)
    if not dipakai:
        raise GalatTanya(
            "jalur", "Tidak ada jenis kenaikan pangkat yang ditanyakan.", saran="Sebutkan paling sedikit satu."
        )
    if any(j.berperiode for j in dipakai) and not adalah_periode(periode):
        raise GalatTanya(
            "periode",
            f"{periode.isoformat()} bukan hari periode kenaikan pangkat.",
            saran=f"Periode berikutnya {next_period(periode).isoformat()}.",
            data={"pada": periode},
        )
    return _susun(pegawai, [_JalurSiap(j, periode, bacaan or {}, dipakai) for j in dipakai], andaian)


class _JalurSiap:
    """One kind of promotion, ready for the day."""

    __slots__ = ("aturan", "bacaan", "jalur", "sasaran")

    def __init__(
        self,
        jalur: JalurKenaikanPangkat,
        periode: date,
        bacaan: Mapping[str, str],
        semua: Iterable[JalurKenaikanPangkat],
    ) -> None:
        dikenal = {n.kunci for j in semua for n in telusur(j.aturan) if isinstance(n, Pilihan)}
        sendiri = {n.kunci for n in telusur(jalur.aturan) if isinstance(n, Pilihan)}
        self.jalur = jalur
        self.bacaan = {k: v for k, v in bacaan.items() if k in sendiri or k not in dikenal}  # unknown ones are refused
        self.aturan: Harian = prepare(jalur.aturan, periode, bacaan=self.bacaan)
        self.sasaran: Harian = prepare(jalur.sasaran, periode)


def _susun(pegawai: Iterable[Pegawai], siap: list[_JalurSiap], andaian: Andaian | None) -> Iterator[Usulan]:
    tmt = siap[0].aturan.pada
    for p in pegawai:
        asumsi = andaian(p) if andaian else {}
        keadaan = Keadaan(tmt, p, asumsi=asumsi)
        putusan, ke, terpilih = _terbaik(_dituju(siap, keadaan), keadaan)
        terbuka = () if putusan is Putusan.MS else terpilih.aturan.terbuka(keadaan)
        yield Usulan(
            p, terpilih.jalur, putusan, keadaan.baca(golongan), ke, tmt, terbuka, asumsi=asumsi, bacaan=terpilih.bacaan
        )


def _dituju(siap: list[_JalurSiap], keadaan: Keadaan) -> list[_JalurSiap]:
    """The kinds meant for him; else those that may be; else all."""
    sasaran = [(k, k.sasaran.nilai(keadaan)) for k in siap]
    for cukup in (Putusan.MS, Putusan.BTL):
        if kena := [k for k, p in sasaran if p is cukup]:
            return kena
    return siap


def _terbaik(siap: list[_JalurSiap], keadaan: Keadaan) -> tuple[Putusan, Golongan | None, _JalurSiap]:
    """Verdict, rank and kind; the best verdict, then the highest rank, then the first."""
    hasil = [(k.aturan.nilai(keadaan), k.jalur.pangkat_baru(keadaan), k) for k in siap]
    if len(hasil) == 1:
        return hasil[0]
    tertinggi = max(p for p, _, _ in hasil)
    calon = [h for h in hasil if h[0] is tertinggi]
    puncak = max((ke for _, ke, _ in calon if ke is not None), default=None)
    return next(h for h in calon if h[1] is puncak)


@frozen(order=False)
class Rekap:
    """The counts of a list; kept in place of the list itself.

    Attributes:
        jumlah: how many, by kind of promotion and verdict.
        alasan: how many lack a provision, by verdict of the employee and citation.
    """

    jumlah: Mapping[tuple[JenisKenaikanPangkat, Putusan], int]
    alasan: Mapping[tuple[Putusan, Dasar], int]

    def banyak(self, putusan: Putusan) -> int:
        """How many have this verdict."""
        return sum(n for (_, p), n in self.jumlah.items() if p is putusan)

    def terbanyak(self, putusan: Putusan) -> tuple[tuple[Dasar, int], ...]:
        """The provisions that those with this verdict lack, the most frequent first."""
        milik = [(dasar, n) for (p, dasar), n in self.alasan.items() if p is putusan]
        return tuple(sorted(milik, key=lambda b: (-b[1], str(b[0]))))


def tally(usulan: Iterable[Usulan]) -> Rekap:
    """Count a list while it passes by."""
    jumlah: Counter[tuple[JenisKenaikanPangkat, Putusan]] = Counter()
    alasan: Counter[tuple[Putusan, Dasar]] = Counter()
    for u in usulan:
        jumlah[u.jenis, u.putusan] += 1
        alasan.update((u.putusan, t.dasar) for t in u.terbuka)
    return Rekap(dict(jumlah), dict(alasan))
