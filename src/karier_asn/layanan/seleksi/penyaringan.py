"""The outcome of a screening: the applicants judged, what to ask them for, and what follows; as words and as data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.seleksi import Pelamar, Seleksi
from karier_asn.engine import data
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import Hasil, Kutipan, Status
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.kurang import DaftarJalan, Kekurangan
from karier_asn.engine.logika import Putusan
from karier_asn.engine.prosa import TANDA, lipat, summarize
from karier_asn.engine.tulis import polos
from karier_asn.engine.uraian import tempat
from karier_asn.engine.versi import VERSI

SKEMA: Final = "urn:karier-asn:penyaringan:1"


class Kepada(Enum):
    """Who has to give what is missing."""

    PELAMAR = "pelamar"
    INSTANSI = "panitia atau instansi"


class Tindakan(Enum):
    """What follows from the number of applicants who are MS."""

    LANJUT = "lanjutkan ke tahapan berikutnya"
    LENGKAPI = "lengkapi berkas pelamar BTL dahulu; tanpa mereka jumlahnya belum cukup"
    PERPANJANG = "perpanjang batas lamaran"
    TIDAK_CUKUP = "pelamar tidak cukup dan batas lamaran tidak dapat diperpanjang lagi"


@frozen(order=False)
class TindakLanjut:
    """What to do next.

    Attributes:
        tindakan: what.
        sampai: the new last day of applications, where it is to be extended and the last one is known.
    """

    tindakan: Tindakan
    sampai: date | None = None


# --- the document ------------------------------------------------------------------------------------------


@frozen
class IsiPermintaan:
    """Something to ask for.

    Attributes:
        kepada: whom to ask.
        berkas: the paper, or the statement.
        dasar: the provisions that cannot be judged without it.
    """

    kepada: Kepada
    berkas: str
    dasar: tuple[Kutipan, ...]


@frozen
class IsiTersaring:
    """One applicant.

    Attributes:
        nomor: his registration number.
        status: the verdict.
        diminta: what would have to be shown; only for BTL.
        terpotong: whether other papers than ``diminta`` may do as well, since not all ways that papers
            close were looked at.
        hasil: the verdict in full.
    """

    nomor: str
    status: Status
    diminta: tuple[IsiPermintaan, ...]
    terpotong: bool
    hasil: Hasil


@frozen
class IsiPenyaringan(Dokumen):
    """The outcome of a screening.

    Attributes:
        rujukan: the caller's own reference to the list.
        pada: the day asked.
        jabatan: the post the list is for.
        pelamar: every applicant, in the order of registration numbers.
        dari_instansi: what the committee or the agency itself has to settle before all can be judged.
        tindak_lanjut: what follows; null for what is no open selection, and where no rule says it.
    """

    pada: date
    jabatan: Jabatan
    pelamar: tuple[IsiTersaring, ...]
    dari_instansi: tuple[str, ...]
    tindak_lanjut: TindakLanjut | None


# --- the outcome -------------------------------------------------------------------------------------------


@frozen(order=False)
class Permintaan:
    """Something to ask for.

    Attributes:
        kepada: whom to ask.
        berkas: the paper, or the statement.
        dasar: the provisions that cannot be judged without it, in the order of the rule.
    """

    kepada: Kepada
    berkas: str
    dasar: tuple[Dasar, ...]

    def isi(self) -> IsiPermintaan:
        """The same as data."""
        return IsiPermintaan(self.kepada, self.berkas, tuple(map(data.kutipan, self.dasar)))


@frozen(order=False)
class Tersaring:
    """One applicant, judged.

    Attributes:
        pelamar: who it is.
        pada: the day asked.
        putusan: the verdict on that day.
        jejak: the verdict with all its reasons.
        jalan: the smallest sets of articles he still has to meet; empty when MS.
        diminta: what would have to be shown on these ways; only for BTL, since no paper cures a TMS.
    """

    pelamar: Pelamar
    pada: date
    putusan: Putusan
    jejak: Jejak
    jalan: DaftarJalan
    diminta: tuple[Permintaan, ...]

    @property
    def alasan(self) -> tuple[Kekurangan, ...]:
        """The articles still unmet on the shortest way, each with its gaps."""
        return self.jalan[0].kekurangan if self.jalan else ()

    @property
    def terpotong(self) -> bool:
        """Whether other papers than ``diminta`` may do as well: not all ways that papers close were looked at."""
        return bool(self.diminta) and self.jalan.terpotong and self.jalan[-1].hanya_data

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The number and the verdict, and below it the reasons and what to ask him for."""
        kepala = f"{TANDA[self.putusan]} {self.putusan}"
        alasan = summarize(self.jejak, self.pada, bahasa).removeprefix(kepala).strip(" ,")
        butir = [b for i in (alasan, *self._permintaan(bahasa)) for b in lipat(i, 4)]
        return "\n".join((f"{kepala}  {self.pelamar.nomor}", *butir))

    def _permintaan(self, bahasa: Bahasa) -> Iterator[str]:
        for p in self.diminta:
            if p.kepada is Kepada.PELAMAR:
                di = ", ".join(tempat(d, self.jejak.dasar) for d in p.dasar)
                yield f"{bahasa('mintakan')}: {bahasa(p.berkas)} ({di})"
        if self.terpotong:
            yield bahasa("mungkin ada berkas lain yang juga cukup")

    def isi(self) -> IsiTersaring:
        """The same as data."""
        nomor = self.pelamar.nomor
        hasil = data.document(self.jejak, self.pada, rujukan=nomor)
        return IsiTersaring(nomor, hasil.status, tuple(p.isi() for p in self.diminta), self.terpotong, hasil)


@frozen(order=False)
class Penyaringan:
    """The outcome of a screening.

    Attributes:
        untuk: what the list is for.
        pada: the day asked.
        hasil: every applicant, in the order of registration numbers.
        tindak_lanjut: what follows for an open selection; ``None`` for other lists, and on days before there was a
            rule on the number of applicants.
    """

    untuk: Seleksi | Jabatan
    pada: date
    hasil: tuple[Tersaring, ...]
    tindak_lanjut: TindakLanjut | None = None

    def kelompok(self, putusan: Putusan) -> tuple[Tersaring, ...]:
        """The applicants with this verdict."""
        return tuple(t for t in self.hasil if t.putusan is putusan)

    @property
    def jabatan(self) -> Jabatan:
        """The post the list is for."""
        return self.untuk.jabatan if isinstance(self.untuk, Seleksi) else self.untuk

    @property
    def dari_instansi(self) -> tuple[str, ...]:
        """What the committee or the agency itself has to settle before all can be judged."""
        semua = (p.berkas for t in self.hasil for p in t.diminta if p.kepada is Kepada.INSTANSI)
        return tuple(dict.fromkeys(semua))

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The outcome as text: by verdict, each applicant with his reasons and, for BTL, what to ask him for."""
        jenjang = f" ({self.jabatan.jenjang.value})" if self.jabatan.jenjang else ""
        kepala = f"{bahasa('penyaringan')}: {self.jabatan.nama}{jenjang}   {bahasa('pada')} {self.pada.isoformat()}"
        baris = [kepala, ", ".join(f"{p} {len(self.kelompok(p))}" for p in reversed(Putusan))]
        baris += (t.report(bahasa) for p in reversed(Putusan) for t in self.kelompok(p))
        if self.dari_instansi:
            baris.append(f"{bahasa('ditetapkan dahulu oleh panitia atau instansi')}:")
            baris += (f"  - {bahasa(butir)}" for butir in self.dari_instansi)
        if self.tindak_lanjut:
            sampai = self.tindak_lanjut.sampai
            akhir = f" {bahasa('sampai')} {sampai.isoformat()}" if sampai else ""
            baris.append(f"{bahasa('tindak lanjut')}: {bahasa(self.tindak_lanjut.tindakan.value)}{akhir}")
        return "\n".join(baris)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The outcome as a versioned document of plain data; of an applicant it names the number only."""
        return polos(
            IsiPenyaringan(
                SKEMA,
                VERSI,
                rujukan,
                self.pada,
                self.jabatan,
                tuple(t.isi() for t in self.hasil),
                self.dari_instansi,
                self.tindak_lanjut,
            )
        )
