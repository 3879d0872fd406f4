"""Tinjauan inovasi: what one person set going and took part in, row by row, with the points of a guide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.fakta.prakarsa import status_prakarsa
from karier_asn.domain.pedoman_inovasi import PedomanInovasi, PoinPrakarsa, PoinSetahun, begun
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.prakarsa import (
    ArahDampak,
    BuktiPrakarsa,
    DampakPrakarsa,
    HadirPrakarsa,
    Inovasi,
    JenisPrakarsa,
    LingkupPrakarsa,
    PeranPrakarsa,
    Prakarsa,
    RekanPrakarsa,
    StatusPrakarsa,
    TahapPrakarsa,
    kind,
)
from karier_asn.domain.tangga import Terukur
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.data import dikutip, kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hasil import IsiPeraturan, Kutipan, Status
from karier_asn.engine.jejak import hari_tanya
from karier_asn.engine.kalimat import kalimat
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI
from karier_asn.engine.prosa import TANDA, lipat
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI

SKEMA: Final = "urn:karier-asn:tinjauan-inovasi:1"

KEPALA = "inovasi dan partisipasi {dari} sampai {hingga}   pada {pada}"
TANPA_BARIS = "tidak ada yang tercatat dalam masa itu"
TANPA_RIWAYAT = "riwayat {nama} belum ada data"
TAHAP = "tahap: {isi}"
BELUM_DIAJUKAN = "belum diajukan"
DITETAPKAN = "ditetapkan pimpinan unit kerja: {isi}"
LINGKUP = "lingkup: {isi}"
PERAN = "peran: {isi}"
BERSAMA = "bersama: {isi}"
SENDIRI = "sendiri"
BUKTI = "bukti: {isi}"
TANPA_BUKTI = "tidak ada"
DAMPAK = "dampak: {ukuran} {sebelum} menjadi {sesudah} ({hasil})"
TANPA_DAMPAK = "dampak: tidak diukur"
MEMBAIK: Final = {True: "membaik", False: "tidak membaik", None: "belum diketahui membaik atau tidak"}
HARI = "hari mengikuti: {hari}; jam: {jam}"
POIN = "poin: {skor} ({dasar})"
TANPA_POIN = "poin: 0 (jenis ini tidak dinilai pedoman)"
ANAK = "{tanda} {syarat}: {skor}"
SELAINNYA = "selainnya: {skor}"
SETAHUN = "poin {tahun}: {nilai}, paling banyak {batas} ({dasar})"
SETAHUN_BEBAS = "poin {tahun}: {nilai} ({dasar})"
BELUM = "belum ada data: {isi}"

MEDAN: Final[Mapping[str, str]] = {
    "jenis": "jenis",
    "tanggal": "hari pertama",
    "sampai": "akhirnya",
    "nomor": "nomor",
    "peran": "peran",
    "bersama": "bersama siapa",
    "bukti": "bukti",
    "tahap": "tahap",
    "ditetapkan": "penetapan pimpinan unit kerja",
    "lingkup": "lingkup",
    "dampak": "dampak",
    "hari": "hari mengikuti",
}
"""What can be unknown of a row, as it is told."""


@frozen
class IsiDampakPrakarsa:
    """What was measured.

    Attributes:
        ukuran: what.
        sebelum: the figure before.
        sesudah: the figure after.
        satuan: the unit of measure.
        arah: which is better.
        membaik: whether it became better; null = not known.
    """

    ukuran: str
    sebelum: Decimal | None
    sesudah: Decimal | None
    satuan: str | None
    arah: ArahDampak | None
    membaik: bool | None


@frozen
class IsiAnakTangga:
    """A rung.

    Attributes:
        syarat: the condition in words.
        skor: the points of what stands on it.
        status: whether the row does.
    """

    syarat: str
    skor: Decimal
    status: Status


@frozen
class IsiTerukur:
    """The rungs that a row was held against.

    Attributes:
        nama: what they score.
        dasar: where they stand.
        anak: the rungs.
        selainnya: the points of what stands on none.
        skor: what the row has of them.
    """

    nama: str
    dasar: Kutipan
    anak: tuple[IsiAnakTangga, ...]
    selainnya: Decimal
    skor: Besaran


@frozen
class IsiPrakarsa:
    """An innovation, or a part taken; null = not known.

    Attributes:
        jenis: what it is.
        nama: how it is called.
        nomor: its number.
        tanggal: its first day.
        sampai: the first day after it.
        status: what had become of it on the day asked.
        tahap: the stages.
        ditetapkan: whether the head of the unit has recognised it.
        lingkup: how far it reaches.
        peran: his role.
        bersama: the others, by the caller's own references.
        bukti: the documents.
        dampak: what was measured.
        hari: the days on which he took part.
        skor: its points by the guide; null = no guide was asked.
        terukur: the rungs it was held against.
        belum: the attributes that are not known.
    """

    jenis: JenisPrakarsa | None
    nama: str
    nomor: str | None
    tanggal: date | None
    sampai: date | None
    status: StatusPrakarsa | None
    tahap: tuple[TahapPrakarsa, ...] | None
    ditetapkan: bool | None
    lingkup: LingkupPrakarsa | None
    peran: PeranPrakarsa | None
    bersama: tuple[RekanPrakarsa, ...] | None
    bukti: tuple[BuktiPrakarsa, ...] | None
    dampak: tuple[IsiDampakPrakarsa, ...] | None
    hari: tuple[HadirPrakarsa, ...] | None
    skor: Besaran | None
    terukur: tuple[IsiTerukur, ...]
    belum: tuple[str, ...]


@frozen
class IsiPoinSetahun:
    """The points of a year.

    Attributes:
        tahun: the year.
        jumlah: the sum.
        nilai: the sum, at most as many as the guide gives.
    """

    tahun: int
    jumlah: Besaran
    nilai: Besaran


@frozen
class IsiTinjauanInovasi(Dokumen):
    """What one person set going and took part in.

    Attributes:
        dari: the first year.
        hingga: the last year.
        pada: the day asked.
        baris: each row that began in these years, or may have.
        poin: the points of each year; empty = no guide was asked.
        belum: the histories that are not known.
        dasar: where the guide stands; null = none was asked.
        peraturan: the regulations cited, by name.
    """

    dari: int
    hingga: int
    pada: date
    baris: tuple[IsiPrakarsa, ...]
    poin: tuple[IsiPoinSetahun, ...]
    belum: tuple[str, ...]
    dasar: Kutipan | None
    peraturan: Mapping[str, IsiPeraturan]


@frozen(order=False)
class TinjauanInovasi:
    """What one person set going and took part in.

    Attributes:
        dari, hingga: the first and the last calendar year.
        pada: the day asked.
        baris: each row that began in these years, or may have, innovations first.
        poin: the points of each row by the guide, in the same order; empty = no guide was asked.
        setahun: the points of each year; empty likewise.
        belum: the histories that are not known, by their names.
        pedoman: the guide.
    """

    dari: int
    hingga: int
    pada: date
    baris: tuple[Prakarsa, ...]
    poin: tuple[PoinPrakarsa, ...]
    setahun: tuple[PoinSetahun, ...]
    belum: tuple[str, ...]
    pedoman: PedomanInovasi | None = None

    def status(self, baris: Prakarsa) -> StatusPrakarsa | None:
        """What had become of a row on the day asked; ``None`` = not known."""
        return stage(baris, self.pada)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """Each row with what is known of it and what is not, its points with their reasons, and those of each year."""
        kepala = bahasa(KEPALA).format(dari=self.dari, hingga=self.hingga, pada=self.pada.isoformat())
        return "\n".join((kepala, *(x for b in self._isi(bahasa) for x in lipat(b.lstrip(), len(b) - len(b.lstrip())))))

    def _isi(self, bahasa: Bahasa) -> Iterator[str]:
        poin: tuple[PoinPrakarsa | None, ...] = self.poin or (None,) * len(self.baris)
        for b, skor in zip(self.baris, poin, strict=True):
            yield f"  {_judul(b, bahasa)}"
            yield from (f"    {x}" for x in _rincian(b, bahasa))
            if skor is not None:
                yield from (f"    {x}" for x in _poin(skor, self.pada, bahasa))
        if not self.baris and not self.belum:
            yield f"  {bahasa(TANPA_BARIS)}"
        for nama in self.belum:
            yield "  " + bahasa(TANPA_RIWAYAT).format(nama=bahasa(nama))
        for s in self.setahun:
            kata = SETAHUN_BEBAS if s.pedoman.paling_banyak is None else SETAHUN
            batas = bahasa.nilai(s.pedoman.paling_banyak)
            isi = {"tahun": s.tahun, "nilai": bahasa.nilai(s.nilai), "batas": batas, "dasar": s.pedoman.dasar}
            yield "  " + bahasa(kata).format(**isi)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The same as a versioned document of plain data; see `IsiTinjauanInovasi`."""
        poin: tuple[PoinPrakarsa | None, ...] = self.poin or (None,) * len(self.baris)
        dasar = [] if self.pedoman is None else [self.pedoman.dasar, *(t.dasar for t in self.pedoman.tangga.values())]
        return polos(
            IsiTinjauanInovasi(
                SKEMA,
                VERSI,
                rujukan,
                self.dari,
                self.hingga,
                self.pada,
                tuple(_isi_baris(b, skor, self.pada) for b, skor in zip(self.baris, poin, strict=True)),
                tuple(IsiPoinSetahun(s.tahun, besaran(s.jumlah), besaran(s.nilai)) for s in self.setahun),
                self.belum,
                kutipan(dasar[0]) if dasar else None,
                dikutip(dasar),
            )
        )


@tanya
def review(p: Pegawai, dari: int, hingga: int, pada: date, *, pedoman: PedomanInovasi | None = None) -> TinjauanInovasi:
    """What an employee set going and took part in during some calendar years.

    A row is of the year in which it begins; one whose first day is not known may be of any. Points are those of a guide
    of the agency's own; without one there are none.

    Args:
        p: the employee.
        dari: the first year.
        hingga: the last year.
        pada: the day asked; what begins after it is not told.
        pedoman: the guide.

    Raises:
        BelumDiatur: when the guide, or a rung of it, is not in force on that day.
        GalatBentuk: the last year comes before the first.

    >>> p = Pegawai(inovasi=[Inovasi("Antrean daring", date(2026, 2, 2))], partisipasi=())
    >>> len(review(p, 2026, 2026, date(2026, 11, 21)).baris)
    1
    """
    check_years(dari, hingga)
    p, pada = known(p), hari_tanya(pada)
    baris = tuple(b for b in (*(p.inovasi or ()), *(p.partisipasi or ())) if begun(b, dari, hingga, pada))
    belum = tuple(n for n, r in (("inovasi", p.inovasi), ("partisipasi", p.partisipasi)) if r is None)
    if pedoman is None:
        return TinjauanInovasi(dari, hingga, pada, baris, (), (), belum)
    return TinjauanInovasi(
        dari,
        hingga,
        pada,
        baris,
        tuple(pedoman.ukur(b, pada) for b in baris),
        tuple(pedoman.setahun(p, tahun, pada) for tahun in range(dari, hingga + 1)),
        belum,
        pedoman,
    )


def check_years(dari: int, hingga: int) -> None:
    """Years in their order, and of one lifetime.

    Raises:
        GalatBentuk: the last comes before the first, or long after it.
    """
    if not dari <= hingga < dari + TAHUN_TERBANYAK:
        pesan = (
            f"Tahun terakhir dari {dari} sampai {dari + TAHUN_TERBANYAK - 1}, ditemukan {hingga}; perbaiki tahunnya."
        )
        raise GalatBentuk([Masalah("hingga", "tahun-terbalik", {"dari": dari, "hingga": hingga}, pesan)])


TAHUN_TERBANYAK: Final = 100


def stage(b: Prakarsa, pada: date) -> StatusPrakarsa | None:
    """What has become of a row by that day; ``None`` = not known."""
    status = status_prakarsa(b).pada(pada)
    return status if isinstance(status, StatusPrakarsa) else None


# --- in words ------------------------------------------------------------------------------------------------


def _judul(b: Prakarsa, bahasa: Bahasa) -> str:
    jenis = kind(b)
    nomor = f" ({b.nomor})" if b.nomor else ""
    sebutan = bahasa("jenis belum diketahui") if jenis is None else bahasa(jenis.value)
    return f"{sebutan}: {b.nama}{nomor}"


def _rincian(b: Prakarsa, bahasa: Bahasa) -> Iterator[str]:
    """What is known of a row, line by line, and last what is not."""
    if b.tanggal is not None:
        akhir = "" if b.sampai is None else f" {bahasa('sampai')} {(b.sampai - SEHARI).isoformat()}"
        yield f"{bahasa('sejak')} {b.tanggal.isoformat()}{akhir}"
    if b.peran is not None:
        yield bahasa(PERAN).format(isi=bahasa(b.peran.value))
    if b.bersama is not None:
        yield bahasa(BERSAMA).format(isi="; ".join(_rekan(r, bahasa) for r in b.bersama) or bahasa(SENDIRI))
    if b.tahap is not None:
        yield bahasa(TAHAP).format(isi="; ".join(_tahap(t, bahasa) for t in b.tahap) or bahasa(BELUM_DIAJUKAN))
    if b.ditetapkan is not None:
        yield bahasa(DITETAPKAN).format(isi=bahasa.nilai(b.ditetapkan))
    if b.lingkup is not None:
        yield bahasa(LINGKUP).format(isi=bahasa(b.lingkup.value))
    if b.bukti is not None:
        yield bahasa(BUKTI).format(isi="; ".join(map(_bukti, b.bukti)) or bahasa(TANPA_BUKTI))
    if b.dampak is not None:
        yield from (_dampak(d, bahasa) for d in b.dampak) if b.dampak else (bahasa(TANPA_DAMPAK),)
    if b.hari is not None:
        jam = [h.jam for h in b.hari]
        isi = bahasa.nilai(None if None in jam else sum((j for j in jam if j is not None), Decimal(0)))
        yield bahasa(HARI).format(hari=len(b.hari), jam=isi)
    if belum := unknowns(b):
        yield bahasa(BELUM).format(isi=", ".join(bahasa(MEDAN[medan]) for medan in belum))


def unknowns(b: Prakarsa) -> tuple[str, ...]:
    """The attributes of a row that are not known; recognition as a new idea is asked of innovations only."""
    dibaca = (m for m in MEDAN if m != "ditetapkan" or isinstance(b, Inovasi))
    return tuple(m for m in dibaca if getattr(b, m, b) is None)


def _rekan(r: RekanPrakarsa, bahasa: Bahasa) -> str:
    return r.rujukan if r.peran is None else f"{r.rujukan} ({bahasa(r.peran.value)})"


def _tahap(t: TahapPrakarsa, bahasa: Bahasa) -> str:
    hari = bahasa.nilai(t.tanggal)
    return f"{bahasa(t.status.value)} {hari}" + ("" if t.oleh is None else f" ({t.oleh})")


def _bukti(b: BuktiPrakarsa) -> str:
    return " ".join(x for x in (b.nama, b.nomor, b.tautan) if x)


def _dampak(d: DampakPrakarsa, bahasa: Bahasa) -> str:
    return bahasa(DAMPAK).format(
        ukuran=d.ukuran,
        sebelum=bahasa.nilai(d.sebelum),
        sesudah=f"{bahasa.nilai(d.sesudah)} {d.satuan or ''}".rstrip(),
        hasil=bahasa(MEMBAIK[d.membaik]),
    )


def _poin(p: PoinPrakarsa, pada: date, bahasa: Bahasa) -> Iterator[str]:
    """The points of a row, and below them the rungs down to the one that decides."""
    if not p.terukur:
        yield bahasa(TANPA_POIN)
        return
    yield bahasa(POIN).format(skor=bahasa.nilai(p.skor), dasar="; ".join(str(t.tangga.dasar) for t in p.terukur))
    for t in p.terukur:
        yield from (f"  {x}" for x in _anak(t, pada, bahasa))


def _anak(t: Terukur, pada: date, bahasa: Bahasa) -> Iterator[str]:
    for a, jejak in zip(t.tangga.anak, t.jejak, strict=True):
        putusan = jejak.pada(pada)
        isi = {"tanda": TANDA[putusan], "syarat": kalimat(a.syarat, bahasa, pada), "skor": bahasa.nilai(a.skor)}
        yield bahasa(ANAK).format(**isi)
        if putusan is Putusan.MS:
            return
    yield bahasa(SELAINNYA).format(skor=bahasa.nilai(t.tangga.selainnya))


# --- as data -------------------------------------------------------------------------------------------------


def _isi_baris(b: Prakarsa, p: PoinPrakarsa | None, pada: date) -> IsiPrakarsa:
    dampak = None if b.dampak is None else tuple(map(_isi_dampak, b.dampak))
    return IsiPrakarsa(
        kind(b),
        b.nama,
        b.nomor,
        b.tanggal,
        b.sampai,
        stage(b, pada),
        b.tahap,
        b.ditetapkan,
        b.lingkup,
        b.peran,
        b.bersama,
        b.bukti,
        dampak,
        b.hari,
        None if p is None else besaran(p.skor),
        () if p is None else tuple(_isi_terukur(t, pada) for t in p.terukur),
        unknowns(b),
    )


def _isi_dampak(d: DampakPrakarsa) -> IsiDampakPrakarsa:
    return IsiDampakPrakarsa(d.ukuran, d.sebelum, d.sesudah, d.satuan, d.arah, d.membaik)


def _isi_terukur(t: Terukur, pada: date) -> IsiTerukur:
    anak = tuple(
        IsiAnakTangga(kalimat(a.syarat, pada=pada), a.skor, Status[j.pada(pada).name])
        for a, j in zip(t.tangga.anak, t.jejak, strict=True)
    )
    return IsiTerukur(t.tangga.nama, kutipan(t.tangga.dasar), anak, t.tangga.selainnya, besaran(t.skor))
