"""Pedoman inovasi: an agency's own points for innovation and participation.

Of each kind the guide has rungs (`karier_asn.domain.tangga`): conditions about one row, with the points of what stands
on them. No national rule for such points is known to this package, so a guide is always somebody's own, with his
citation, and nothing of it has a default.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from attrs import frozen as polos

from karier_asn.domain.fakta.prakarsa import prakarsa_terekam
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.prakarsa import JenisPrakarsa, Prakarsa, kind
from karier_asn.domain.tangga import Skor, Tangga, Terukur
from karier_asn.engine.benda import frozen, tanya
from karier_asn.engine.galat import BelumDiatur, GalatBentuk, Masalah
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.subjek import known


@frozen
class PedomanInovasi:
    """A guide that gives points.

    Attributes:
        dasar: where it stands.
        tangga: of each kind its rungs; a kind without any has no points.
        paling_banyak: the most points of one year; ``None`` says that the guide sets no such limit.

    Raises:
        GalatBentuk: no rungs, points below 0, or a limit that is not above 0; lists every problem.

    >>> from karier_asn.domain.fakta import prakarsa_diterapkan
    >>> from karier_asn.domain.prakarsa import Inovasi, StatusPrakarsa, TahapPrakarsa
    >>> from karier_asn.domain.tangga import AnakTangga
    >>> from karier_asn.engine.hukum import Cara, Peraturan
    >>> contoh = Peraturan("Perwali Contoh 3/2026", "Inovasi", date(2026, 1, 1), Cara.INSTANSI, date(2026, 11, 21))
    >>> anak = (AnakTangga(prakarsa_diterapkan, Decimal(10)),)
    >>> tangga = Tangga("inovasi", contoh / "Lampiran", anak, selainnya=Decimal(2))
    >>> pedoman = PedomanInovasi(contoh / "Pasal 4", {JenisPrakarsa.INOVASI: tangga})
    >>> tahap = [TahapPrakarsa(StatusPrakarsa.DITERAPKAN, date(2026, 3, 2))]
    >>> antre = Inovasi("Antrean daring", date(2026, 2, 2), tahap=tahap)
    >>> p = Pegawai(inovasi=[antre, Inovasi("Loket keliling", date(2026, 5, 4))])
    >>> pedoman.setahun(p, 2026, date(2026, 11, 21)).nilai
    Antara(bawah=Decimal('12'), atas=Decimal('20'))
    """

    dasar: Dasar
    tangga: Mapping[JenisPrakarsa, Tangga]
    paling_banyak: Decimal | None = None

    def __attrs_post_init__(self) -> None:
        if masalah := [*_masalah(self)]:
            raise GalatBentuk(masalah)

    @tanya
    def ukur(self, baris: Prakarsa, pada: date) -> PoinPrakarsa:
        """The points of one row as it stands on that day, with their reasons.

        Raises:
            BelumDiatur: when the guide, or a rung, is not in force on that day.
        """
        self._pastikan_berlaku(pada)
        jenis = kind(baris)
        mungkin = _bagi_partisipasi() if jenis is None else (jenis,)
        terukur = tuple(self.tangga[j].ukur(pada, baris) for j in mungkin if j in self.tangga)
        skor: list[Skor] = [t.skor for t in terukur]
        if len(skor) < len(mungkin):
            skor.append(Decimal(0))
        bawah, atas = min(_bawah(s) for s in skor), max(_atas(s) for s in skor)
        return PoinPrakarsa(baris, terukur, _antara(bawah, atas))

    @tanya
    def setahun(self, p: Pegawai, tahun: int, pada: date) -> PoinSetahun:
        """The points of one person in one calendar year, row by row.

        A row is of the year in which it begins (`Prakarsa.tanggal`); one whose first day is not known may be of it, and
        one that begins after the day asked has no points yet.

        Args:
            p: the employee.
            tahun: the year.
            pada: the day on which the rungs are read.

        Raises:
            BelumDiatur: when the guide, or a rung, is not in force on that day.
        """
        self._pastikan_berlaku(pada)
        p = known(p)
        baris, lengkap = [], True
        for jenis in self._dinilai():
            terekam = prakarsa_terekam(p, *jenis)
            lengkap = lengkap and terekam is not None
            baris += [b for b in terekam or () if begun(b, tahun, tahun, pada)]
        return PoinSetahun(self, tahun, pada, tuple(self.ukur(b, pada) for b in baris), lengkap)

    def _pastikan_berlaku(self, pada: date) -> None:
        d = self.dasar
        if not d.mulai <= pada < d.sampai:
            raise BelumDiatur(str(d), pada, d.mulai if pada < d.mulai else None)

    def _dinilai(self) -> Iterator[tuple[JenisPrakarsa, ...]]:
        """The kinds that have points, by the history that holds them."""
        if JenisPrakarsa.INOVASI in self.tangga:
            yield (JenisPrakarsa.INOVASI,)
        if partisipasi := tuple(j for j in _bagi_partisipasi() if j in self.tangga):
            yield partisipasi


@polos(order=False)
class PoinPrakarsa:
    """The points of one row.

    Attributes:
        baris: the row.
        terukur: the rungs it was held against, with the verdict on each; of several kinds while its own is not known,
            of none if the guide gives its kind no points.
        skor: the points, by bounds while it is not known which rung decides.
    """

    baris: Prakarsa
    terukur: tuple[Terukur, ...]
    skor: Skor


@polos(order=False)
class PoinSetahun:
    """The points of one person in one year.

    Attributes:
        pedoman: the guide.
        tahun: the year.
        pada: the day on which the rungs were read.
        baris: the points of each row that is of the year, or may be.
        lengkap: whether the histories are known that the guide gives points for.
    """

    pedoman: PedomanInovasi
    tahun: int
    pada: date
    baris: tuple[PoinPrakarsa, ...]
    lengkap: bool

    @property
    def jumlah(self) -> Skor:
        """The sum before the limit of the year."""
        bawah = sum((_bawah(b.skor) for b in self.baris if b.baris.tanggal is not None), Decimal(0))
        return _antara(bawah, sum((_atas(b.skor) for b in self.baris), Decimal(0))) if self.lengkap else Antara(bawah)

    @property
    def nilai(self) -> Skor:
        """The points of the year: the sum, at most as many as the guide gives in a year."""
        batas, jumlah = self.pedoman.paling_banyak, self.jumlah
        if batas is None:
            return jumlah
        atas = jumlah.atas if isinstance(jumlah, Antara) else jumlah
        return _antara(min(_bawah(jumlah), batas), batas if atas is None else min(atas, batas))


def _bagi_partisipasi() -> tuple[JenisPrakarsa, ...]:
    return tuple(j for j in JenisPrakarsa if j is not JenisPrakarsa.INOVASI)


def begun(b: Prakarsa, dari: int, hingga: int, pada: date) -> bool:
    """Whether a row began in these years, or may have, and not after that day."""
    return b.tanggal is None or (dari <= b.tanggal.year <= hingga and b.tanggal <= pada)


def _bawah(s: Skor) -> Decimal:
    return s.bawah if isinstance(s, Antara) else s


def _atas(s: Skor) -> Decimal:
    """The upper bound; rungs always have one."""
    return s.atas or s.bawah if isinstance(s, Antara) else s


def _antara(bawah: Decimal, atas: Decimal) -> Skor:
    return bawah if bawah == atas else Antara(bawah, atas)


def _masalah(p: PedomanInovasi) -> Iterable[Masalah]:
    if not p.tangga:
        yield Masalah("tangga", "kosong", {}, "Pedoman tanpa tangga; beri paling sedikit satu jenis.")
    for jenis, t in p.tangga.items():
        if t.selainnya < 0:
            pesan = f"Poin paling rendah tidak di bawah 0, ditemukan {t.selainnya}; perbaiki tangganya."
            yield Masalah(f"tangga[{jenis.value}].selainnya", "poin-negatif", {"skor": t.selainnya}, pesan)
    if p.paling_banyak is not None and p.paling_banyak <= 0:
        pesan = f"Poin setahun paling banyak harus di atas 0, ditemukan {p.paling_banyak}; kosongkan bila tak terbatas."
        yield Masalah("paling_banyak", "batas-tidak-positif", {"batas": p.paling_banyak}, pesan)
