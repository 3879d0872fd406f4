"""The board: for every post when it falls vacant and who could hold it; as text and as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.jabatan import Jabatan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.data import dikutip, kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import IsiPeraturan, Kutipan, Status
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.prosa import TANDA, lipat
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.karier import sebutan
from karier_asn.layanan.suksesi.kandidat import IsiBarisKandidat, Kandidat, Kesiapan
from karier_asn.layanan.suksesi.lowong import IsiKelowongan, Kelowongan
from karier_asn.rules.merit.suksesi import DASAR_KANDIDAT, KANDIDAT_PALING_SEDIKIT

SKEMA: Final = "urn:karier-asn:rencana-suksesi:1"
SKEMA_TARGET: Final = "urn:karier-asn:jabatan-target:1"

BAKAL: Final = (Kesiapan.SIAP, Kesiapan.WAKTU, Kesiapan.PELATIHAN)
"""Those who are ready, or would be; who lacks data is none of them."""


@frozen
class IsiBarisTarget:
    """A post in the plan of an agency.

    Attributes:
        jabatan: the post.
        kelowongan: when it falls vacant, and why.
        kandidat: those told by name, the readiest first.
        jumlah: how many there are, by how ready they are.
        terhalang: how many there is a step for that something else stands against.
        seri_terpotong: where people who are alike were not all told.
        cukup: whether there are as many candidates as a target post has at least; null = not required on the day.
    """

    jabatan: Jabatan
    kelowongan: IsiKelowongan
    kandidat: tuple[IsiBarisKandidat, ...]
    jumlah: Mapping[str, int]
    terhalang: int
    seri_terpotong: tuple[Kesiapan, ...]
    cukup: Status | None


@frozen
class IsiJabatanTarget(Dokumen):
    """A post in the plan of an agency, by itself.

    Attributes:
        pada: the day asked.
        target: when it falls vacant and who could hold it.
        peraturan: the regulations cited, by name.
    """

    pada: date
    target: IsiBarisTarget
    peraturan: Mapping[str, IsiPeraturan]


@frozen
class IsiRencanaSuksesi(Dokumen):
    """The plan of succession of an agency.

    Attributes:
        rujukan: the caller's own reference to the agency.
        pada: the day asked.
        jabatan: its posts, in the order given.
        tak_diketahui: of how many people it is not known which post they hold.
        penempatan_asing: references in the mapping of talents that nobody in the list has.
        dasar_jumlah: the provision on the number of candidates; null = not in force on the day.
        peraturan: the regulations cited, by name.
    """

    pada: date
    jabatan: tuple[IsiBarisTarget, ...]
    tak_diketahui: int
    penempatan_asing: tuple[str, ...]
    dasar_jumlah: Kutipan | None
    peraturan: Mapping[str, IsiPeraturan]


@frozen(eq=False)
class JabatanTarget:
    """A post in the plan of an agency.

    Attributes:
        pada: the day asked.
        jabatan: the post.
        kelowongan: when it falls vacant, and why.
        kandidat: by how ready they are, those told by name: the highest box first, of equal boxes the earliest day.
        jumlah: how many there are, by how ready they are.
        terhalang: how many there is a step for that something else stands against.
        seri_terpotong: where people who are alike were not all told.
        pasti: how many count as candidates, up to as many as a target post has at least.
        mungkin: how many more may, likewise.
    """

    pada: date
    jabatan: Jabatan
    kelowongan: Kelowongan
    kandidat: Mapping[Kesiapan, tuple[Kandidat, ...]]
    jumlah: Mapping[Kesiapan, int]
    terhalang: int
    seri_terpotong: frozenset[Kesiapan]
    pasti: int
    mungkin: int

    @property
    def siap(self) -> tuple[Kandidat, ...]:
        """Those who meet the rule of the step on the day asked."""
        return self.kandidat[Kesiapan.SIAP]

    @property
    def karena_waktu(self) -> tuple[Kandidat, ...]:
        """Those whom time alone makes ready, or against whom nothing known stands later."""
        return self.kandidat[Kesiapan.WAKTU]

    @property
    def sesudah_pelatihan(self) -> tuple[Kandidat, ...]:
        """Those against whom only a training stands, or hours of it."""
        return self.kandidat[Kesiapan.PELATIHAN]

    @property
    def kurang_data(self) -> tuple[Kandidat, ...]:
        """Those of whom something is not known; none of them is ready."""
        return self.kandidat[Kesiapan.DATA]

    @property
    def kosong(self) -> bool:
        """Whether nobody is ready, now or later, or would be by a training."""
        return not any(self.jumlah[k] for k in BAKAL)

    @property
    def cukup(self) -> Putusan | None:
        """Whether there are at least three candidates in time; ``None`` where the law asks for no number that day."""
        if self.pada < DASAR_KANDIDAT.mulai:
            return None
        if self.pasti >= KANDIDAT_PALING_SEDIKIT:
            return Putusan.MS
        return Putusan.BTL if self.pasti + self.mungkin >= KANDIDAT_PALING_SEDIKIT else Putusan.TMS

    @property
    def dasar(self) -> tuple[Dasar, ...]:
        """The provisions cited: of what ends its being held, of trainings, and on the number of candidates."""
        sebab = (s.dasar for h in (*self.kelowongan.pemangku, *self.kelowongan.mantan) for s in h.sebab)
        latih = (k.dasar for c in self.sesudah_pelatihan for k in c.pelatihan)
        jumlah = None if self.cukup is None else DASAR_KANDIDAT
        return tuple(dict.fromkeys(d for d in (*sebab, *latih, jumlah) if d is not None))

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The post with its vacancy, and who could hold it, the readiest first."""
        kepala = f"{sebutan(self.jabatan, bahasa)}: {self.kelowongan.kepala(bahasa)}"
        isi = [*lipat(kepala, 0), *(b for s in self.kelowongan.sebab(bahasa) for b in lipat(s))]
        for kesiapan in Kesiapan:
            isi += self._bagian(kesiapan, bahasa)
        return "\n".join((*isi, *self._penutup(bahasa)))

    def _bagian(self, kesiapan: Kesiapan, bahasa: Bahasa) -> Iterator[str]:
        banyak, disebut = self.jumlah[kesiapan], self.kandidat[kesiapan]
        if not banyak:
            return
        yield f"  {bahasa(kesiapan.value)}: {banyak}"
        for k in disebut:
            yield from lipat(f"{k.peringkat}. {k.kepala(bahasa)}", 4)
        if banyak > len(disebut):
            seri = f", {bahasa('sebagian setara dengan yang disebut terakhir')}"
            yield (
                f"    … {banyak - len(disebut)} {bahasa('lagi')}" + (seri if kesiapan in self.seri_terpotong else "")
            )

    def _penutup(self, bahasa: Bahasa) -> Iterator[str]:
        if self.kosong:
            yield f"  {TANDA[Putusan.TMS]} {bahasa('tidak ada yang siap, kini atau kelak')}"
        if self.cukup in (Putusan.TMS, Putusan.BTL):
            apa = "kurang dari 3 kandidat" if self.cukup is Putusan.TMS else "belum pasti ada 3 kandidat"
            yield from lipat(f"{TANDA[self.cukup]} {bahasa(apa)} ({DASAR_KANDIDAT})")

    def isi(self) -> IsiBarisTarget:
        """The post as data, for a list."""
        return IsiBarisTarget(
            self.jabatan,
            self.kelowongan.isi(),
            tuple(k.baris() for kesiapan in Kesiapan for k in self.kandidat[kesiapan]),
            {k.value: n for k, n in self.jumlah.items()},
            self.terhalang,
            tuple(k for k in Kesiapan if k in self.seri_terpotong),
            None if self.cukup is None else Status[self.cukup.name],
        )

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The post as a versioned document of plain data; ``rujukan`` is the caller's own reference to it."""
        return polos(IsiJabatanTarget(SKEMA_TARGET, VERSI, rujukan, self.pada, self.isi(), dikutip(self.dasar)))


@frozen(eq=False)
class RencanaSuksesi:
    """The plan of succession of an agency.

    Attributes:
        pada: the day asked.
        jabatan: its posts, in the order given.
        tak_diketahui: of how many people it is not known which post they hold; they are candidates for none.
        penempatan_asing: references in the mapping of talents that nobody in the list has.
    """

    pada: date
    jabatan: tuple[JabatanTarget, ...]
    tak_diketahui: int = 0
    penempatan_asing: tuple[str, ...] = ()

    @property
    def menurut_hari(self) -> tuple[JabatanTarget, ...]:
        """The posts in the order in which they fall vacant; last those of which no day is known."""
        return tuple(sorted(self.jabatan, key=lambda t: t.kelowongan.paling_akhir or AKHIR))

    @property
    def tanpa_kandidat(self) -> tuple[JabatanTarget, ...]:
        """The posts for which nobody is ready, now or later, or would be by a training."""
        return tuple(t for t in self.jabatan if t.kosong)

    @property
    def kurang_kandidat(self) -> tuple[JabatanTarget, ...]:
        """The posts with certainly fewer candidates in time than a target post has at least."""
        return tuple(t for t in self.jabatan if t.cukup is Putusan.TMS)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """How the agency stands, and below it the posts in the order in which they fall vacant."""
        hitungan = (
            (len(self.jabatan), "jabatan"),
            (sum(t.kelowongan.lowong is True for t in self.jabatan), "sudah lowong"),
            (len(self.tanpa_kandidat), "tanpa kandidat"),
            (len(self.kurang_kandidat), "kurang dari 3 kandidat"),
        )
        angka = ", ".join(f"{n} {bahasa(apa)}" for n, apa in hitungan)
        isi = lipat(f"{bahasa('rencana suksesi')} {bahasa('pada')} {self.pada.isoformat()}: {angka}", 0)
        if self.tak_diketahui:
            isi.append(f"{self.tak_diketahui} {bahasa('pegawai belum diketahui jabatannya')}")
        if self.penempatan_asing:
            isi += lipat(f"{bahasa('penempatan talenta tanpa pegawai')}: {', '.join(self.penempatan_asing)}", 0)
        return "\n".join((*isi, *(t.report(bahasa) for t in self.menurut_hari)))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The plan as a versioned document of plain data; ``rujukan`` is the caller's own reference to the agency."""
        dasar = {d: None for t in self.jabatan for d in t.dasar}
        return polos(
            IsiRencanaSuksesi(
                SKEMA,
                VERSI,
                rujukan,
                self.pada,
                tuple(t.isi() for t in self.jabatan),
                self.tak_diketahui,
                self.penempatan_asing,
                None if self.pada < DASAR_KANDIDAT.mulai else kutipan(DASAR_KANDIDAT),
                dikutip(dasar),
            )
        )
