"""Kandidat: somebody who could hold a post, how ready he is, and by which training he would be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any, Final

from attrs import evolve, field, frozen

from karier_asn.domain.alur import BentukAlur
from karier_asn.domain.fakta import (
    jam_pelajaran,
    jam_pelajaran_tahun_lalu,
    lulus_kepemimpinan,
    lulus_latsar,
    lulus_pka,
    lulus_pkn_ii,
    lulus_pkp,
    mengikuti_kepemimpinan,
    pelatihan_dasar,
    pelatihan_mutlak,
    pelatihan_penting,
    pernah_latsar,
    pernah_struktural,
)
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.pengisian import Pengisian
from karier_asn.domain.talenta import Kotak
from karier_asn.engine import data
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.celah import Celah
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import Hasil, Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.kalimat import kalimat
from karier_asn.engine.logika import Putusan
from karier_asn.engine.prosa import lipat
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.karier import LangkahKarier, PenilaiLangkah, sebutan
from karier_asn.rules.merit.jabatan.langkah import DASAR_PENGISIAN

SKEMA_KANDIDAT: Final = "urn:karier-asn:kandidat-suksesi:1"

FAKTA_PELATIHAN: Final = frozenset(
    {
        jam_pelajaran,
        jam_pelajaran_tahun_lalu,
        lulus_kepemimpinan,
        lulus_latsar,
        lulus_pka,
        lulus_pkn_ii,
        lulus_pkp,
        mengikuti_kepemimpinan,
        pelatihan_dasar,
        pelatihan_mutlak,
        pelatihan_penting,
        pernah_latsar,
        pernah_struktural,
    }
)
"""Facts that a training, or its hours, would change."""

MENURUT_STANDAR: Final = frozenset({pelatihan_mutlak, pelatihan_penting})
"""Those that read which trainings the standard of the post asks for."""


class Kesiapan(Enum):
    """How ready a candidate is, the readiest first; who lacks data only is not ready."""

    SIAP = "siap sekarang"
    WAKTU = "siap karena waktu saja"
    PELATIHAN = "siap sesudah pelatihan"
    DATA = "hanya kurang data"


@frozen
class IsiPelatihanKurang:
    """A training, or hours of it, that stands against a candidate.

    Attributes:
        dasar: the provision; null = none is cited.
        ketentuan: what it asks for, Indonesian.
        program: the trainings by name, where the standard of the post names them.
        kurang: hours still to do; null = it asks for no hours, or it is not known how many.
    """

    dasar: Kutipan | None
    ketentuan: str
    program: tuple[str, ...]
    kurang: Besaran | None


@frozen(order=False)
class PelatihanKurang:
    """A training, or hours of it, that stands against a candidate.

    Attributes:
        dasar: the provision; ``None`` = none is cited.
        celah: what it asks for, and what was found.
        program: the trainings by name, where the standard of the post names them.
    """

    dasar: Dasar | None
    celah: Celah
    program: tuple[str, ...] = ()

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """What is asked for, by which provision, and what is left of it."""
        rinci = [", ".join(self.program)] if self.program else []
        if self.celah.kurang is not None:
            rinci.append(f"{bahasa('kurang')} {bahasa.nilai(self.celah.kurang)}")
        isi = " ".join((str(self.dasar or ""), kalimat(self.celah.kondisi, bahasa))).strip()
        return f"{isi} ({'; '.join(rinci)})" if rinci else isi

    def isi(self) -> IsiPelatihanKurang:
        """The same as data."""
        kurang = None if self.celah.kurang is None else besaran(self.celah.kurang)
        dasar = None if self.dasar is None else data.kutipan(self.dasar)
        return IsiPelatihanKurang(dasar, kalimat(self.celah.kondisi), self.program, kurang)


def lacking_training(langkah: LangkahKarier, p: Pegawai) -> tuple[PelatihanKurang, ...]:
    """The trainings that alone stand against a step, by its nearest way of that kind; empty where more does.

    What is not known beside them is data that is lacking as well, and stands against nobody.
    """
    for jalan in langkah.jalan:
        tms = [(k.dasar, c) for k in jalan.kekurangan for c in k.celah if c.putusan is Putusan.TMS]
        if tms and all(FAKTA_PELATIHAN.issuperset(c.kondisi.fakta) for _, c in tms):
            return tuple(PelatihanKurang(d, c, tuple(_program(c, p, langkah))) for d, c in tms)
    return ()


def _program(c: Celah, p: Pegawai, langkah: LangkahKarier) -> Iterator[str]:
    """The trainings by name that the standard of the post asks for and he is not known to have passed."""
    for f in c.kondisi.fakta:
        for s in langkah.tujuan.syarat_pelatihan or () if f in MENURUT_STANDAR else ():
            satu = evolve(langkah.tujuan, syarat_pelatihan=(s,))
            if f(p, satu).pada(langkah.mulai) is not True:
                yield s.nama


# --- the candidate -----------------------------------------------------------------------------------------


@frozen
class IsiBarisKandidat:
    """A candidate in the list of a post.

    Attributes:
        rujukan: the caller's own reference to the employee.
        peringkat: his place among those equally ready, from 1; those who are alike have the same.
        kesiapan: how ready he is.
        asal: the post he holds.
        bentuk: the form of the step.
        pengisian: how the post is filled by it.
        dasar_pengisian: the provision that says so.
        hari: the first day on which nothing known stands against him; null = time alone brings none, or data lack.
        lengkap: whether all that is required is known, and met, on that day.
        tepat: whether that day is in time, when the post falls vacant or before; null = not known, or there is none.
        pelatihan: what would make him ready.
        kotak: his box in the mapping of talents; null = none was given.
    """

    rujukan: str
    peringkat: int
    kesiapan: Kesiapan
    asal: Jabatan
    bentuk: BentukAlur
    pengisian: Pengisian
    dasar_pengisian: str
    hari: date | None
    lengkap: bool
    tepat: bool | None
    pelatihan: tuple[IsiPelatihanKurang, ...]
    kotak: Kotak | None


@frozen
class IsiKandidat(Dokumen):
    """A candidate, with the verdict in full.

    Attributes:
        pada: the day asked.
        tujuan: the post.
        kandidat: how ready he is.
        hasil: the verdict on the day asked; null = the rule is not in force then.
    """

    pada: date
    tujuan: Jabatan
    kandidat: IsiBarisKandidat
    hasil: Hasil | None


@frozen(eq=False)
class Kandidat:
    """Somebody who could hold a post.

    Attributes:
        rujukan: the caller's own reference to the employee.
        kesiapan: how ready he is.
        pada: the day asked.
        asal: the post he holds.
        tujuan: the post he could hold.
        bentuk: the form of the step.
        hari: the first day on which nothing known stands against him; ``None`` = time alone brings none, or data is
            lacking.
        lengkap: whether all that is required is known, and met, on that day.
        pelatihan: what would make him ready.
        kotak: his box in the mapping of talents; ``None`` = none was given.
        peringkat: his place among those equally ready, from 1; those who are alike have the same.
        tepat: whether ``hari`` is in time, when the post falls vacant or before; ``None`` = not known, or no day.
    """

    rujukan: str
    kesiapan: Kesiapan
    pada: date
    asal: Jabatan
    tujuan: Jabatan
    bentuk: BentukAlur
    hari: date | None
    lengkap: bool
    pelatihan: tuple[PelatihanKurang, ...]
    kotak: Kotak | None
    pegawai: Pegawai = field(repr=False)
    batas: date = field(repr=False)
    penilai: PenilaiLangkah = field(repr=False)
    peringkat: int = 0
    tepat: bool | None = None

    @property
    def langkah(self) -> LangkahKarier:
        """The step, judged on every day; made when asked for."""
        return self.penilai.satu(self.pegawai, self.asal, self.tujuan, self.bentuk, self.pada, self.batas)

    @property
    def jejak(self) -> Jejak:
        """The verdict with its reasons; made when asked for."""
        return self.langkah.jejak

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """How ready he is, in one line, and below it the step with what it lacks."""
        kepala = lipat(f"{self.kepala(bahasa)}, {bahasa('menjadi')} {sebutan(self.tujuan, bahasa)}", 0)
        return "\n".join((*kepala, self.langkah.report(bahasa)))

    def kepala(self, bahasa: Bahasa) -> str:
        """Who, from where, and how ready he is."""
        kotak = f" [{bahasa(self.kotak.value)}]" if self.kotak else ""
        rinci = "; ".join(self._rinci(bahasa))
        return f"{self.rujukan}{kotak}, {sebutan(self.asal, bahasa)}{f': {rinci}' if rinci else ''}"

    def _rinci(self, bahasa: Bahasa) -> Iterator[str]:
        if self.kesiapan is Kesiapan.WAKTU and self.hari is not None:
            yield self.hari.isoformat()
            if not self.lengkap:
                yield bahasa("masih kurang data")
            yield bahasa(_TEPAT[self.tepat])
        for k in self.pelatihan:
            yield k.report(bahasa)

    def baris(self) -> IsiBarisKandidat:
        """How ready he is, as data for a list."""
        cara = self.penilai.pengisian(self.asal, self.tujuan, self.bentuk)
        return IsiBarisKandidat(
            self.rujukan,
            self.peringkat,
            self.kesiapan,
            self.asal,
            self.bentuk,
            cara,
            str(DASAR_PENGISIAN[cara]),
            self.hari,
            self.lengkap,
            self.tepat,
            tuple(k.isi() for k in self.pelatihan),
            self.kotak,
        )

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The candidate as a versioned document of plain data; the reference is his own unless another is given."""
        s = self.langkah
        rujukan = rujukan or self.rujukan
        hasil = None if s.putusan is None else data.document(s.jejak, self.pada, rujukan=rujukan)
        return polos(IsiKandidat(SKEMA_KANDIDAT, VERSI, rujukan, self.pada, self.tujuan, self.baris(), hasil))


_TEPAT: Final = {True: "tepat waktu", False: "sesudah jabatannya lowong", None: "belum diketahui apakah tepat waktu"}
