"""The steps of a career in a JF, one after another, as the rules and what is assumed let them come, to its end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from typing import Any, Final

from attrs import evolve, field, frozen

from karier_asn.domain.akhir_karier import AkhirKarier, IsiAkhirKarier
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.fakta.pangkat import golongan
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import KenaikanPangkat, Pegawai, Penugasan
from karier_asn.domain.rekam import JenisKenaikanPangkat
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine import data
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import Hasil
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.kredit.asumsi import AsumsiKinerja
from karier_asn.layanan.kredit.proyeksi import look_ahead
from karier_asn.rules.merit.kredit.jenjang import JF
from karier_asn.rules.merit.kredit.kenaikan import KENAIKAN_JENJANG, KP_FUNGSIONAL
from karier_asn.rules.pensiun import akhir_karier

SKEMA_LANGKAH: Final = "urn:karier-asn:langkah-kredit:1"
SKEMA_DAFTAR: Final = "urn:karier-asn:daftar-langkah-kredit:1"


class JenisLangkah(Enum):
    """What a step of a career in a JF is."""

    JENJANG = "kenaikan jenjang"
    PANGKAT = "kenaikan pangkat"


@frozen
class IsiLangkahKredit(Dokumen):
    """A step of a career in a JF, under what is assumed.

    Attributes:
        jenis: rise of level or of rank.
        tmt: the day on which it would take effect.
        dari: the level or the rank it leads from.
        ke: the level or the rank it leads to.
        hasil: the verdict on that day in full, with what is assumed.
    """

    jenis: JenisLangkah
    tmt: date
    dari: str
    ke: str
    hasil: Hasil


@frozen(order=False)
class LangkahKredit:
    """A step of a career in a JF, under what is assumed.

    Attributes:
        jenis: rise of level or of rank.
        tmt: the day on which it would take effect.
        dari: the level or the rank it leads from.
        ke: the level or the rank it leads to.
        jejak: the verdict on which it rests.
    """

    jenis: JenisLangkah
    tmt: date
    dari: str
    ke: str
    jejak: Jejak = field(eq=False, repr=False)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The step in one line: when, from where to where, and by which provision."""
        naik = f"{bahasa(self.dari)} → {bahasa(self.ke)}"
        return f"{self.tmt.isoformat()}  {naik}  {bahasa(self.jenis.value)} ({self.jejak.dasar})"

    def isi(self, rujukan: str = "") -> IsiLangkahKredit:
        """The step as data, for a document of which it is a part."""
        hasil = data.document(self.jejak, self.tmt, rujukan=rujukan)
        return IsiLangkahKredit(SKEMA_LANGKAH, VERSI, rujukan, self.jenis, self.tmt, self.dari, self.ke, hasil)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The step as a versioned document of plain data."""
        return polos(self.isi(rujukan))


@frozen
class IsiDaftarLangkah(Dokumen):
    """The steps of a career in a JF between two days, and its end where it falls within them.

    Attributes:
        sejak: the day from which one looks ahead.
        sampai: the last day looked at.
        langkah: the steps, one after another.
        akhir: the end of the career after these steps; null = it is not known to end by the last day.
    """

    sejak: date
    sampai: date
    langkah: tuple[IsiLangkahKredit, ...]
    akhir: IsiAkhirKarier | None


@frozen(order=False)
class DaftarLangkah:
    """The steps of a career in a JF between two days, which it lists one after another, and its end.

    Attributes:
        sejak: the day from which one looks ahead.
        sampai: the last day looked at.
        langkah: the steps.
        akhir: the end of the career, from the post that the last step leads to; ``None`` = it is not known to end by
            ``sampai``. No step comes after it.
    """

    sejak: date
    sampai: date
    langkah: tuple[LangkahKredit, ...]
    akhir: AkhirKarier | None

    def __iter__(self) -> Iterator[LangkahKredit]:
        return iter(self.langkah)

    def __len__(self) -> int:
        return len(self.langkah)

    def __getitem__(self, n: int) -> LangkahKredit:
        return self.langkah[n]

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The steps, one a line, and in the last line the end of the career if it comes by then."""
        baris = [x.report(bahasa) for x in self.langkah] or [bahasa("tidak ada langkah dalam masa itu")]
        if self.akhir is not None:
            baris.append(self.akhir.report(bahasa, pada=self.sejak))
        return "\n".join(baris)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The steps and the end as a versioned document of plain data."""
        langkah = tuple(x.isi(rujukan) for x in self.langkah)
        akhir = None if self.akhir is None else self.akhir.isi(rujukan)
        return polos(IsiDaftarLangkah(SKEMA_DAFTAR, VERSI, rujukan, self.sejak, self.sampai, langkah, akhir))


@tanya
def timeline(
    p: Pegawai,
    sejak: date,
    sampai: date,
    asumsi: AsumsiKinerja | None = None,
) -> DaftarLangkah:
    """The steps of rank and level, one after another; where both fall due on one day, the level comes first.

    A level is taken on the day on which its conditions are met, a rank on the first day of a promotion period. Each
    step is taken as soon as it can be, and is put on the record before the next one is looked for.

    Args:
        p: the employee.
        sejak: the day from which one looks ahead.
        sampai: the last day looked at.
        asumsi: what is assumed.
    """
    p = known(p)
    semua = tuple(_langkah(p, sejak, sampai, asumsi or AsumsiKinerja()))
    akhir = akhir_karier(semua[-1][1] if semua else p)
    langkah = tuple(x for x, _ in semua)
    return DaftarLangkah(sejak, sampai, langkah, akhir if akhir is not None and akhir.hari <= sampai else None)


def _langkah(p: Pegawai, sejak: date, sampai: date, asumsi: AsumsiKinerja) -> Iterator[tuple[LangkahKredit, Pegawai]]:
    """Each step with the employee who has taken it."""
    hari = sejak
    while True:
        jenjang = look_ahead(p, KENAIKAN_JENJANG, hari, asumsi)
        pangkat = look_ahead(p, KP_FUNGSIONAL, hari, asumsi, berperiode=True)
        tmt = min((d for d in (jenjang.tmt, pangkat.tmt) if d is not None), default=None)
        if tmt is None or tmt > sampai:
            return
        nanti = asumsi.apply(p, hari)  # keeps what was assumed for the years that pass
        if tmt == jenjang.tmt:
            p, langkah = _naik_jenjang(nanti, tmt, jenjang.jejak)
        else:
            p, langkah = _naik_pangkat(nanti, tmt, pangkat.jejak)
        hari = tmt
        yield langkah, p


def _naik_jenjang(p: Pegawai, tmt: date, jejak: Jejak) -> tuple[Pegawai, LangkahKredit]:
    lama = dijabat(p).pada(tmt)
    assert isinstance(lama, Jabatan)
    assert lama.jenjang is not None
    ke = JF[lama.jenjang].berikut
    assert ke is not None
    baru = Penugasan(evolve(lama, jenjang=ke, kelas=None, pangkat_terendah=None, pangkat_tertinggi=None), tmt)
    langkah = LangkahKredit(JenisLangkah.JENJANG, tmt, lama.jenjang.value, ke.value, jejak)
    return evolve(p, jabatan=(*_tanpa(p.jabatan or (), tmt), baru)), langkah


def _naik_pangkat(p: Pegawai, tmt: date, jejak: Jejak) -> tuple[Pegawai, LangkahKredit]:
    lama = golongan(p).pada(tmt)
    assert isinstance(lama, Golongan)
    assert lama.berikut is not None
    baru = KenaikanPangkat(lama.berikut, tmt, JenisKenaikanPangkat.FUNGSIONAL.value)
    langkah = LangkahKredit(JenisLangkah.PANGKAT, tmt, lama.value, lama.berikut.value, jejak)
    return evolve(p, pangkat=(*(p.pangkat or ()), baru)), langkah


def _tanpa(baris: Iterable[Penugasan], tmt: date) -> Iterator[Penugasan]:
    """The posts on record that begin before a day."""
    return (b for b in baris if b.tmt < tmt)
