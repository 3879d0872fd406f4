"""Steps of a career and the paths they make: what stands against each, as words and as data."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from karier_asn.domain.alur import BentukAlur
from karier_asn.domain.fakta import jenjang_tujuan
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pengisian import Pengisian
from karier_asn.engine import data
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.celah import Celah
from karier_asn.engine.ekspresi import telusur
from karier_asn.engine.hasil import Hasil
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.kurang import DaftarJalan, missing
from karier_asn.engine.logika import Putusan
from karier_asn.engine.prosa import TANDA, lipat, summarize
from karier_asn.rules.merit.jabatan.langkah import DASAR_PENGISIAN

# --- the document ------------------------------------------------------------------------------------------


@frozen
class IsiLangkah:
    """A step.

    Attributes:
        asal: the post before it.
        tujuan: the post it leads to.
        bentuk: its form.
        pengisian: how the post is filled.
        dasar_pengisian: the provision that says so.
        mulai: the day from which it is looked at.
        paling_awal: the first day that nothing known stands against; null = time alone brings none.
        lengkap: whether all that is required is known by then.
        hasil: the verdict on ``mulai`` in full; null = the rule is not in force then.
    """

    asal: Jabatan
    tujuan: Jabatan
    bentuk: BentukAlur
    pengisian: Pengisian
    dasar_pengisian: str
    mulai: date
    paling_awal: date | None
    lengkap: bool
    hasil: Hasil | None


@frozen
class IsiJalur:
    """A path.

    Attributes:
        tujuan: the post it leads to.
        paling_awal: the earliest day on which the post can be held.
        langkah: its steps.
    """

    tujuan: Jabatan
    paling_awal: date | None
    langkah: tuple[IsiLangkah, ...]


# --- steps and paths ---------------------------------------------------------------------------------------


@frozen(order=False)
class LangkahKarier:
    """One step from a post to another.

    Attributes:
        asal: the post before it.
        tujuan: the post it leads to.
        bentuk: horizontal, vertical or diagonal.
        pengisian: how the post is filled.
        mulai: the day from which the step is looked at: the day asked, or that on which ``asal`` can be reached.
        jejak: the verdict with its reasons.
        putusan: the verdict on ``mulai``; ``None`` when the rule is not in force then.
        dini: the first day from ``mulai`` on that nothing known stands against (MS or BTL); ``None`` if time alone
            brings none.
    """

    asal: Jabatan
    tujuan: Jabatan
    bentuk: BentukAlur
    pengisian: Pengisian
    mulai: date
    jejak: Jejak
    putusan: Putusan | None
    dini: date | None

    @property
    def dasar_pengisian(self) -> Dasar:
        """The provision that says how the post is filled."""
        return DASAR_PENGISIAN[self.pengisian]

    @property
    def jalan(self) -> DaftarJalan:
        """The smallest sets of articles still unmet on ``mulai``, without those that want a post of another level."""
        semua = DaftarJalan() if self.putusan is None else missing(self.jejak, self.mulai)
        sama = [j for j in semua if not any(_jenjang_lain(c) for k in j.kekurangan for c in k.celah)]
        return DaftarJalan(sama, terpotong=semua.terpotong, terdekat=semua.terdekat) if sama else semua

    @property
    def lengkap(self) -> bool:
        """Whether all that is required is known, and met, on the earliest day; otherwise papers are needed by then."""
        return self.dini is not None and self.jejak.putusan.pada(self.dini) is Putusan.MS

    @property
    def terbuka(self) -> bool:
        """Whether nothing known stands against it on ``mulai``."""
        return self.dini == self.mulai

    @property
    def tertutup(self) -> bool:
        """Whether it can never be taken: a limit that has passed."""
        return self.dini is None and any(j.tertutup for j in self.jalan[:1])

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """When, to where and how; and below it what the step lacks on the day from which it is looked at."""
        if self.putusan is None:
            isi = f"{TANDA[None]} {bahasa('tidak berlaku pada hari itu')}"
        else:
            isi = summarize(self.jejak, self.mulai, bahasa, jalan=next(iter(self.jalan), None))
        return "\n".join((self.kepala(bahasa), *lipat(isi, 4)))

    def kepala(self, bahasa: Bahasa) -> str:
        """When, to where and how."""
        awal = f"{self.dini.isoformat()}  " if self.dini else ""
        cara = f"{bahasa(self.bentuk.value)}, {bahasa(self.pengisian.value)} ({self.dasar_pengisian})"
        return "\n".join(lipat(f"{awal}{sebutan(self.tujuan, bahasa)}: {cara}"))

    def isi(self, rujukan: str) -> IsiLangkah:
        """The step as data."""
        return IsiLangkah(
            self.asal,
            self.tujuan,
            self.bentuk,
            self.pengisian,
            str(self.dasar_pengisian),
            self.mulai,
            self.dini,
            self.lengkap,
            None if self.putusan is None else data.document(self.jejak, self.mulai, rujukan=rujukan),
        )


@frozen(order=False)
class JalurKarier:
    """A path: one or more steps, the last of which leads to the post."""

    langkah: tuple[LangkahKarier, ...]

    @property
    def tujuan(self) -> Jabatan:
        """The post it leads to."""
        return self.langkah[-1].tujuan

    @property
    def tiba(self) -> date | None:
        """The earliest day on which the post can be held; ``None`` if time alone does not bring it."""
        return self.langkah[-1].dini

    @property
    def terbuka(self) -> bool:
        """Whether it is a single step that can be taken on the day asked."""
        return len(self.langkah) == 1 and self.langkah[0].terbuka

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The steps with their days; what is lacking is told of the last one only, of the others where they end."""
        return "\n".join((*(s.kepala(bahasa) for s in self.langkah[:-1]), self.langkah[-1].report(bahasa)))

    def isi(self, rujukan: str) -> IsiJalur:
        """The path as data."""
        return IsiJalur(self.tujuan, self.tiba, tuple(s.isi(rujukan) for s in self.langkah))


def sebutan(j: Jabatan, bahasa: Bahasa) -> str:
    """A post by its name and level."""
    return f"{j.nama} ({bahasa(j.jenjang.value)})" if j.jenjang else j.nama


def _jenjang_lain(c: Celah) -> bool:
    """Whether a gap would be closed only by seeking a post of another level."""
    return c.putusan is Putusan.TMS and jenjang_tujuan in telusur(c.kondisi)
