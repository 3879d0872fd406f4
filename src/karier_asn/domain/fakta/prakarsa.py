"""Facts: innovation and participation, of one row and of a whole record.

A condition about one row is written like any other, with the row as its subject; how many rows of a record meet it,
and how far they reach, are facts about the record (`banyak_prakarsa`, `lingkup_tertinggi`). An agency makes facts of
its own of these two, with its own window. Each row counts as one: a record that has a thing twice has it counted twice.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from decimal import Decimal

from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.prakarsa import (
    JenisPrakarsa,
    LingkupPrakarsa,
    PeranPrakarsa,
    Prakarsa,
    StatusPrakarsa,
    kind,
)
from karier_asn.engine.ekspresi import FaktaTanggal, Kondisi
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import Masa, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat
from karier_asn.engine.subjek import known

# --- of one row ----------------------------------------------------------------------------------------------


@fakta("jenis prakarsa")
def jenis_prakarsa(b: Prakarsa) -> Riwayat[JenisPrakarsa]:
    """What it is: an innovation, a proposal, a project, a musrenbang, ..."""
    return Riwayat.tetap(kind(b))


@fakta("status prakarsa")
def status_prakarsa(b: Prakarsa) -> Riwayat[StatusPrakarsa]:
    """What has become of it so far; unknown while the day of a stage is."""
    if b.tahap is None or any(t.tanggal is None for t in b.tahap):
        return TAK_DIKETAHUI
    titik = {t.tanggal: t.status for t in b.tahap if t.tanggal is not None}
    return Riwayat(titik, sebelum=StatusPrakarsa.BELUM_DIAJUKAN)


@fakta("sudah diajukan")
def prakarsa_diajukan(b: Prakarsa) -> Riwayat[bool]:
    """Put forward, from that day on."""
    return _mencapai(b, {StatusPrakarsa.DIAJUKAN})


@fakta("diterima atau diterapkan")
def prakarsa_diterima(b: Prakarsa) -> Riwayat[bool]:
    """Taken up, from the day on which it was accepted or else applied."""
    return _mencapai(b, {StatusPrakarsa.DITERIMA, StatusPrakarsa.DITERAPKAN})


@fakta("diterapkan")
def prakarsa_diterapkan(b: Prakarsa) -> Riwayat[bool]:
    """Applied, from that day on, whether or not it has ended since."""
    return _mencapai(b, {StatusPrakarsa.DITERAPKAN})


def _mencapai(b: Prakarsa, status: Collection[StatusPrakarsa]) -> Riwayat[bool]:
    """Whether one of these stages has been reached; one without a day may have been on any."""
    if b.tahap is None:
        return TAK_DIKETAHUI
    hari = [t.tanggal for t in b.tahap if t.status in status]
    sebelum = None if None in hari else False
    pasti = min((d for d in hari if d is not None), default=None)
    return Riwayat.tetap(sebelum) if pasti is None else Riwayat([(pasti, True)], sebelum=sebelum)


@fakta("ditetapkan oleh pimpinan unit kerja sebagai ide baru atau cara baru")
def prakarsa_ditetapkan(b: Prakarsa) -> Riwayat[bool]:
    """Recognised by the head of the unit (PP 30/2019 Pasal 41 ayat (6))."""
    return Riwayat.tetap(b.ditetapkan)


@fakta("lingkup prakarsa")
def lingkup_prakarsa(b: Prakarsa) -> Riwayat[LingkupPrakarsa]:
    """How far it reaches."""
    return Riwayat.tetap(b.lingkup)


@fakta("peran dalam prakarsa")
def peran_prakarsa(b: Prakarsa) -> Riwayat[PeranPrakarsa]:
    """His own role in it."""
    return Riwayat.tetap(b.peran)


@fakta("banyaknya rekan dalam prakarsa")
def banyak_rekan(b: Prakarsa) -> Riwayat[int]:
    """How many others took part."""
    return Riwayat.tetap(None if b.bersama is None else len(b.bersama))


@fakta("dibuktikan dengan dokumen")
def prakarsa_berbukti(b: Prakarsa) -> Riwayat[bool]:
    """There is a document that proves it."""
    return Riwayat.tetap(None if b.bukti is None else bool(b.bukti))


@fakta("hasil yang diukur membaik")
def prakarsa_membaik(b: Prakarsa) -> Riwayat[bool]:
    """A figure that was measured before and after became better."""
    if b.dampak is None:
        return TAK_DIKETAHUI
    membaik = [d.membaik for d in b.dampak]
    return Riwayat.tetap(True if True in membaik else None if None in membaik else False)


@fakta("hari pertama prakarsa")
def tanggal_prakarsa(b: Prakarsa) -> Riwayat[date]:
    """The day from which it counts."""
    return Riwayat.tetap(b.tanggal)


@fakta("hari pertama diterapkan")
def tanggal_diterapkan(b: Prakarsa) -> Riwayat[date]:
    """The day on which it was first applied; unknown of what was never applied."""
    hari = [t.tanggal for t in b.tahap or () if t.status is StatusPrakarsa.DITERAPKAN]
    return Riwayat.tetap(None if None in hari else min((d for d in hari if d is not None), default=None))


@fakta("hari mengikuti")
def hari_mengikuti(b: Prakarsa) -> Riwayat[int]:
    """On how many days he has taken part so far."""
    if b.hari is None:
        return TAK_DIKETAHUI
    return Riwayat([(h.tanggal, n) for n, h in enumerate(b.hari, 1)], sebelum=0)


@fakta("jam mengikuti")
def jam_mengikuti(b: Prakarsa) -> Riwayat[Decimal | Antara[Decimal]]:
    """For how many hours he has taken part so far; at least so many while those of a day are not known."""
    if b.hari is None:
        return TAK_DIKETAHUI
    titik: list[tuple[date, Decimal | Antara[Decimal]]] = []
    jumlah, tepat = Decimal(0), True
    for h in b.hari:
        jumlah, tepat = jumlah + (h.jam or 0), tepat and h.jam is not None
        titik.append((h.tanggal, jumlah if tepat else Antara(jumlah)))
    return Riwayat(titik, sebelum=Decimal(0))


# --- of a record ---------------------------------------------------------------------------------------------


def prakarsa_terekam(p: Pegawai, *jenis: JenisPrakarsa) -> tuple[Prakarsa, ...] | None:
    """The rows that are of these kinds, or may be; of any kind if none is named.

    ``None`` while a history that may hold such rows is not known.
    """
    if (riwayat := _riwayat(p, jenis)) is None:
        return None
    return tuple(b for r in riwayat for b in r if not jenis or kind(b) in (None, *jenis))


def _riwayat(p: Pegawai, jenis: Collection[JenisPrakarsa]) -> tuple[tuple[Prakarsa, ...], ...] | None:
    """The histories that may hold rows of these kinds; ``None`` while one of them is not known."""
    dibaca: list[tuple[Prakarsa, ...] | None] = []
    if not jenis or JenisPrakarsa.INOVASI in jenis:
        dibaca.append(p.inovasi)
    if not jenis or set(jenis) != {JenisPrakarsa.INOVASI}:
        dibaca.append(p.partisipasi)
    diketahui = tuple(r for r in dibaca if r is not None)
    return diketahui if len(diketahui) == len(dibaca) else None


def banyak_prakarsa(
    p: Pegawai,
    *jenis: JenisPrakarsa,
    bila: Kondisi | None = None,
    dalam: Masa | None = None,
    sejak: FaktaTanggal = tanggal_prakarsa,
) -> Riwayat[int | Antara[int]]:
    """How many innovations and parts taken a record has on each day; by bounds while a row may count or may not.

    Args:
        p: the employee.
        jenis: of which kinds; of any if none is named.
        bila: only those that meet this condition on that day; its subject is the row.
        dalam: only those that began within this time before that day; in all if it is not given.
        sejak: the day by which a row begins to count: its first day, or the first on which it was applied.

    >>> from karier_asn.domain.prakarsa import Inovasi
    >>> from karier_asn.engine.masa import tahun
    >>> p = Pegawai(inovasi=[Inovasi("Antrean daring", date(2025, 3, 1), True), Inovasi("Loket keliling")])
    >>> banyak_prakarsa(p, JenisPrakarsa.INOVASI, bila=prakarsa_ditetapkan, dalam=tahun(2)).pada(date(2026, 1, 1))
    Antara(bawah=1, atas=2)
    """
    terhitung = _terhitung(known(p), jenis, bila, dalam, sejak)
    return TAK_DIKETAHUI if terhitung is None else angkat(_banyak, Riwayat.tetap(False), *(t for _, t in terhitung))


def lingkup_tertinggi(
    p: Pegawai,
    *jenis: JenisPrakarsa,
    bila: Kondisi | None = None,
    dalam: Masa | None = None,
    sejak: FaktaTanggal = tanggal_prakarsa,
) -> Riwayat[LingkupPrakarsa | Antara[LingkupPrakarsa]]:
    """How far they reach at most, by bounds while a row may count or may not; for the arguments see `banyak_prakarsa`.

    Unknown while none certainly counts: whether there is one that reaches so far, `banyak_prakarsa` tells.
    """
    terhitung = _terhitung(known(p), jenis, bila, dalam, sejak)
    if terhitung is None:
        return TAK_DIKETAHUI
    lingkup = [b.lingkup for b, _ in terhitung]
    return angkat(lambda _, *ada: _tertinggi(lingkup, ada), Riwayat.tetap(False), *(t for _, t in terhitung))


def _terhitung(
    p: Pegawai, jenis: Collection[JenisPrakarsa], bila: Kondisi | None, dalam: Masa | None, sejak: FaktaTanggal
) -> list[tuple[Prakarsa, Riwayat[bool]]] | None:
    """Each row with whether it counts on each day."""
    baris = prakarsa_terekam(p, *jenis)
    if baris is None:
        return None
    return [(b, angkat(_semua, *_syarat(b, jenis, bila, dalam, sejak))) for b in baris]


def _syarat(
    b: Prakarsa, jenis: Collection[JenisPrakarsa], bila: Kondisi | None, dalam: Masa | None, sejak: FaktaTanggal
) -> Iterator[Riwayat[bool]]:
    """What a row has to be to count."""

    def masuk(d: date) -> Riwayat[bool]:
        return Riwayat.sejak(d) if dalam is None else Riwayat.rentang([(d, tambah(d, dalam))])

    yield Riwayat.tetap(None if jenis and kind(b) is None else True)
    yield sejak(b).ikat(masuk)
    if bila is not None:
        yield evaluate(bila, b).putusan.peta(_benar)


def _benar(p: Putusan) -> bool | None:
    return None if p is Putusan.BTL else p is Putusan.MS


def _semua(*syarat: bool | None) -> bool | None:
    return False if False in syarat else None if None in syarat else True


def _banyak(*ada: bool | None) -> int | Antara[int]:
    pasti, mungkin = sum(a is True for a in ada), sum(a is not False for a in ada)
    return pasti if pasti == mungkin else Antara(pasti, mungkin)


def _tertinggi(
    lingkup: list[LingkupPrakarsa | None], ada: tuple[bool | None, ...]
) -> LingkupPrakarsa | Antara[LingkupPrakarsa] | None:
    """The widest of those that count."""
    if True not in ada:
        return None
    bawah = max(x or LingkupPrakarsa.UNIT for x, a in zip(lingkup, ada, strict=True) if a)
    atas = max(x or LingkupPrakarsa.INTERNASIONAL for x, a in zip(lingkup, ada, strict=True) if a is not False)
    return bawah if bawah is atas else Antara(bawah, atas)


@fakta("banyaknya inovasi")
def jumlah_inovasi(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """How many innovations there have been so far."""
    return banyak_prakarsa(p, JenisPrakarsa.INOVASI)


@fakta("banyaknya inovasi yang ditetapkan pimpinan unit kerja")
def jumlah_inovasi_ditetapkan(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """How many of them the head of the unit has recognised."""
    return banyak_prakarsa(p, JenisPrakarsa.INOVASI, bila=prakarsa_ditetapkan)


@fakta("banyaknya inovasi yang diterapkan")
def jumlah_inovasi_diterapkan(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """How many of them have been applied."""
    return banyak_prakarsa(p, JenisPrakarsa.INOVASI, bila=prakarsa_diterapkan)


@fakta("lingkup inovasi tertinggi")
def lingkup_inovasi(p: Pegawai) -> Riwayat[LingkupPrakarsa | Antara[LingkupPrakarsa]]:
    """How far the innovations reach at most; unknown while there is none."""
    return lingkup_tertinggi(p, JenisPrakarsa.INOVASI)


@fakta("banyaknya usulan yang diterima atau diterapkan")
def jumlah_usulan_diterima(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """How many proposals have been taken up."""
    return banyak_prakarsa(p, JenisPrakarsa.USULAN, bila=prakarsa_diterima)
