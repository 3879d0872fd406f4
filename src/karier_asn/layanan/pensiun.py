"""Pensiun: who retires when, and when a career ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.akhir_karier import AkhirKarier
from karier_asn.domain.fakta.kedudukan import belum_berhenti
from karier_asn.domain.fakta.pensiun import dipensiun_dari
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.pensiun import pemangku
from karier_asn.domain.tunggal import once_each
from karier_asn.engine import data
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import Hasil, IsiPeraturan, Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.masa import SEHARI, Masa, mundur, tambah
from karier_asn.engine.prosa import lipat
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.pensiun import (
    DAFTAR_CALON,
    PERSIAPAN,
    akhir_karier,
    aturan_batas_usia,
    awal_pensiun,
    batas_usia,
)

__all__ = [
    "DaftarPensiun",
    "Pensiun",
    "end_of_service",
    "list_retirements",
    "retire",
]

SKEMA_PENSIUN: Final = "urn:karier-asn:pensiun:1"
SKEMA_DAFTAR: Final = "urn:karier-asn:daftar-pensiun:1"


@frozen
class IsiBarisPensiun:
    """When somebody on a list retires.

    Attributes:
        rujukan: the caller's own reference to the employee.
        jabatan: the post.
        mencapai: the day on which the retirement age is reached.
        tmt: first day as a pensioner.
        dasar: the provision that sets the age; null = none is cited.
    """

    rujukan: str
    jabatan: str
    mencapai: date
    tmt: date
    dasar: Kutipan | None


@frozen
class IsiPensiun(Dokumen):
    """When an employee retires from a post.

    Attributes:
        jabatan: the post.
        mencapai: the day on which the retirement age is reached.
        tmt: first day as a pensioner.
        daftar: the day by which BKN has sent the list of candidates.
        persiapan: first day of the longest masa persiapan pensiun.
        dasar: the provision that sets the age; null = none is cited.
        hasil: the verdict on the day on which the age is reached.
    """

    jabatan: str
    mencapai: date
    tmt: date
    daftar: date
    persiapan: date
    dasar: Kutipan | None
    hasil: Hasil


@frozen
class IsiDaftarPensiun(Dokumen):
    """Who retires within a time.

    Attributes:
        rujukan: the caller's own reference to the list.
        pada: the day asked.
        sampai: the last day that comes into question.
        akan: those who retire after the one and up to the other, the first to go first.
        lewat: those who should have gone by the day asked.
        berhenti: references to those whose service ends otherwise, by their record.
        belum_diketahui: references to those of whom it cannot be known.
        peraturan: the regulations cited, by name.
    """

    pada: date
    sampai: date
    akan: tuple[IsiBarisPensiun, ...]
    lewat: tuple[IsiBarisPensiun, ...]
    berhenti: tuple[str, ...]
    belum_diketahui: tuple[str, ...]
    peraturan: Mapping[str, IsiPeraturan]


@frozen(order=False)
class Pensiun:
    """When an employee retires from a post.

    Attributes:
        pegawai: who.
        jabatan: the post.
        mencapai: the day on which he reaches the retirement age (BUP).
        tmt: first day as a pensioner.
        daftar: the day by which BKN has sent the list of candidates.
        persiapan: first day of the longest masa persiapan pensiun.
        dasar: the provision that sets the age.
    """

    pegawai: Pegawai
    jabatan: Jabatan
    mencapai: date
    tmt: date
    daftar: date
    persiapan: date
    dasar: Dasar | None

    @property
    def jejak(self) -> Jejak:
        """Whether he may still serve, on every day, as if he had held the post all along; made when asked for."""
        return evaluate(aturan_batas_usia(self.pegawai), pemangku(self.pegawai, self.jabatan))

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The days, and the provision they rest on."""
        hari = (
            ("mencapai batas usia pensiun", self.mencapai),
            ("daftar calon dari BKN paling lambat", self.daftar),
            ("masa persiapan pensiun paling awal", self.persiapan),
        )
        isi = [f"{bahasa(apa)} {d.isoformat()}" for apa, d in hari]
        isi[0] += f" ({self.dasar})"
        kepala = f"{bahasa('pensiun')} {self.tmt.isoformat()}   {self.jabatan.nama}"
        return "\n".join((kepala, *lipat("; ".join(isi))))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The days as a versioned document of plain data."""
        hasil = data.document(self.jejak, self.mencapai, rujukan=rujukan)
        hari = (self.mencapai, self.tmt, self.daftar, self.persiapan)
        isi = IsiPensiun(SKEMA_PENSIUN, VERSI, rujukan, self.jabatan.nama, *hari, _kutipan(self), hasil)
        return polos(isi)


@frozen(order=False)
class DaftarPensiun:
    """Who retires within a time, by the post held on the day asked.

    Attributes:
        pada: the day asked.
        sampai: the last day that comes into question.
        akan: those who retire after the one and up to the other, the first to go first.
        lewat: those who should have gone by the day asked and are still listed.
        berhenti: those whose service has ended by their record (dismissed, resigned, pensioned, dead), or ends so
            within that time, before they would retire.
        belum_diketahui: those of whom it cannot be known, the post held among it.
    """

    pada: date
    sampai: date
    akan: tuple[Pensiun, ...]
    lewat: tuple[Pensiun, ...]
    berhenti: tuple[Pegawai, ...]
    belum_diketahui: tuple[Pegawai, ...]

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """How many there are of each kind, then those who retire and those who should have gone."""
        kelompok = ("akan pensiun", self.akan), ("seharusnya sudah pensiun", self.lewat)
        lain = ("telah berhenti", self.berhenti), ("belum diketahui", self.belum_diketahui)
        jumlah = [(apa, len(isi)) for apa, isi in (*kelompok, *lain)]
        masa = f"{self.pada.isoformat()} {bahasa('sampai')} {self.sampai.isoformat()}"
        baris = [f"{bahasa('daftar pensiun')} {masa}: {', '.join(f'{bahasa(apa)} {n}' for apa, n in jumlah)}"]
        for apa, isi in kelompok:
            if isi:
                baris += [f"{bahasa(apa)}:", *(k.report(bahasa) for k in isi)]
        return "\n".join(baris)

    def document(self, rujukan: str = "", *, rujuk: Callable[[Pegawai], str] = lambda _: "") -> dict[str, Any]:
        """The list as a versioned document of plain data.

        Args:
            rujukan: the caller's own reference to the list.
            rujuk: gives the caller's own reference to each employee.
        """
        akan, lewat = (tuple(_baris(k, rujuk) for k in isi) for isi in (self.akan, self.lewat))
        berhenti, tak_diketahui = (tuple(map(rujuk, isi)) for isi in (self.berhenti, self.belum_diketahui))
        dikutip = data.dikutip(k.dasar for k in (*self.akan, *self.lewat) if k.dasar is not None)
        isi = IsiDaftarPensiun(
            SKEMA_DAFTAR, VERSI, rujukan, self.pada, self.sampai, akan, lewat, berhenti, tak_diketahui, dikutip
        )
        return polos(isi)


@tanya
def retire(p: Pegawai, j: Jabatan) -> Pensiun | None:
    """When this employee retires from that post, as if he had held it all along.

    ``None`` where it cannot be known: without a birth date or the level of the post, for a PPPK in a post that PP
    49/2018 names no age for, and where the age was reached before these rules were in force.

    >>> from karier_asn.domain.jabatan import Jabatan, Jenjang
    >>> from karier_asn.domain.pegawai import JenisPegawai
    >>> pns = Pegawai(jenis=JenisPegawai.PNS, tanggal_lahir=date(1968, 2, 29))
    >>> kapan = retire(pns, Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR))
    >>> print(kapan.report())
    pensiun 2026-03-01   Kepala Bidang
      mencapai batas usia pensiun 2026-02-28 (UU 20/2023 Pasal 55 huruf a angka 2); daftar calon dari BKN paling
        lambat 2024-11-30; masa persiapan pensiun paling awal 2025-03-01
    """
    akhir = batas_usia(p, j)
    if akhir is None:
        return None
    tmt = awal_pensiun(akhir.hari)
    return Pensiun(p, j, akhir.hari, tmt, mundur(akhir.hari, DAFTAR_CALON), mundur(tmt, PERSIAPAN), akhir.dasar)


@tanya
def end_of_service(p: Pegawai) -> AkhirKarier | None:
    """When his career ends: the first day from which he is certainly in service no more, for good.

    By his record (dismissed, resigned, pensioned, dead), or by the retirement age of the post he holds, whichever comes
    first; a day that has passed where it has ended. ``None`` where it cannot be known.

    >>> from karier_asn.domain import complete
    >>> from karier_asn.domain.jabatan import Jabatan, Jenjang
    >>> from karier_asn.domain.pegawai import JenisPegawai, Penugasan
    >>> kepala = Penugasan(Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR), date(2020, 1, 6))
    >>> p = Pegawai(jenis=JenisPegawai.PNS, tanggal_lahir=date(1985, 1, 20), jabatan=[kepala])
    >>> print(end_of_service(complete(p)).report())
    karier berakhir pada 2043-02-01: mencapai batas usia pensiun (UU 20/2023 Pasal 55 huruf a angka 2)
    """
    return akhir_karier(p)


@tanya
def list_retirements(pegawai: Iterable[Pegawai], pada: date, selama: Masa = DAFTAR_CALON) -> DaftarPensiun:
    """Who of these employees retires after ``pada`` and up to ``selama`` later, by the post held on ``pada``.

    PP 11/2017 Pasal 262 ayat (1) looks 15 months ahead, and so does this unless told otherwise. Whose record ends his
    service otherwise is neither among those who will go nor among those who should have gone.

    Raises:
        GalatBentuk: somebody stands in the list twice; lists everybody who does.

    >>> from karier_asn.domain import complete
    >>> from karier_asn.domain.jabatan import Jabatan, Jenjang
    >>> from karier_asn.domain.pegawai import JenisPegawai, Penugasan
    >>> kepala = Penugasan(Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR), date(2020, 1, 6))
    >>> semua = [Pegawai(jenis=JenisPegawai.PNS, tanggal_lahir=date(tahun, 6, 1), jabatan=[kepala])
    ...          for tahun in (1968, 1969, 1970)]
    >>> daftar = list_retirements([*map(complete, semua), Pegawai()], date(2026, 11, 21))
    >>> [str(k.tmt) for k in daftar.akan], len(daftar.lewat), len(daftar.belum_diketahui)
    (['2027-07-01'], 1, 1)
    """
    batas = tambah(pada, selama)
    kapan: list[Pensiun] = []
    berhenti: list[Pegawai] = []
    tak_diketahui: list[Pegawai] = []
    for p in once_each("pegawai", tuple(pegawai)):
        k = _kapan(p, pada)
        sebelum = pada if k is None or k.tmt > batas else max(pada, k.tmt - SEHARI)
        if belum_berhenti(p).pada(sebelum) is False:
            berhenti.append(p)
        elif k is None:
            tak_diketahui.append(p)
        else:
            kapan.append(k)
    kapan.sort(key=lambda k: k.mencapai)
    akan, lewat = (k for k in kapan if pada < k.tmt <= batas), (k for k in kapan if k.tmt <= pada)
    return DaftarPensiun(pada, batas, tuple(akan), tuple(lewat), tuple(berhenti), tuple(tak_diketahui))


def _kapan(p: Pegawai, pada: date) -> Pensiun | None:
    jabatan = dipensiun_dari(p).pada(pada)
    return retire(p, jabatan) if isinstance(jabatan, Jabatan) else None


def _baris(k: Pensiun, rujuk: Callable[[Pegawai], str]) -> IsiBarisPensiun:
    return IsiBarisPensiun(rujuk(k.pegawai), k.jabatan.nama, k.mencapai, k.tmt, _kutipan(k))


def _kutipan(k: Pensiun) -> Kutipan | None:
    return None if k.dasar is None else data.kutipan(k.dasar)
