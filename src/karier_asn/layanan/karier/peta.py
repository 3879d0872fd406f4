"""The result of a search: posts reached, the ways to them, and the career map as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Final

from attrs import frozen

from karier_asn.domain.alur import BentukAlur
from karier_asn.domain.fakta import jenjang_tujuan
from karier_asn.domain.jabatan import Jabatan
from karier_asn.engine.ekspresi import telusur
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kurang import Celah, Jalan, missing
from karier_asn.engine.putusan import Jejak, Putusan
from karier_asn.rules.peraturan import PP_11_2017


class Pengisian(Enum):
    """How a post is filled by a step of this kind."""

    SELEKSI_TERBUKA = "seleksi terbuka"
    UJI_KOMPETENSI = "uji kompetensi di antara pejabat pimpinan tinggi"
    PROMOSI = "promosi dengan pertimbangan tim penilai kinerja"
    SELEKSI_INTERNAL = "seleksi internal"
    MANAJEMEN_TALENTA = "manajemen talenta, tanpa seleksi terbuka"
    MUTASI = "mutasi"
    PERPINDAHAN = "perpindahan ke dalam JF"

    @property
    def dasar(self) -> Dasar:
        """The provision that says so."""
        return _DASAR_PENGISIAN[self]


_DASAR_PENGISIAN: Final[Mapping[Pengisian, Dasar]] = {
    Pengisian.SELEKSI_TERBUKA: PP_11_2017 / "Pasal 110",
    Pengisian.UJI_KOMPETENSI: PP_11_2017 / "Pasal 132" / "ayat (1)",
    Pengisian.PROMOSI: PP_11_2017 / "Pasal 200" / "ayat (1)",
    Pengisian.SELEKSI_INTERNAL: PP_11_2017 / "Pasal 198" / "ayat (3)",
    Pengisian.MANAJEMEN_TALENTA: PP_11_2017 / "Pasal 134" / "ayat (1)",
    Pengisian.MUTASI: PP_11_2017 / "Pasal 190",
    Pengisian.PERPINDAHAN: PP_11_2017 / "Pasal 74" / "ayat (1)",
}


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
    def jalan(self) -> tuple[Jalan, ...]:
        """The smallest sets of articles still unmet on ``mulai``, without those that want a post of another level."""
        semua = () if self.putusan is None else missing(self.jejak, self.mulai)
        return tuple(j for j in semua if not any(_jenjang_lain(c) for k in j.kekurangan for c in k.celah)) or semua

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


@frozen(order=False)
class PetaKarier:
    """The paths from a post.

    Attributes:
        asal: the post held on the day asked; ``None`` = not known, or none.
        pada: the day asked.
        jalur: for each post within reach the nearest path, nearest first.
        terhalang: for each other post to which there is a step, that step with what it lacks; what is easiest to
            close first.
        tanpa_langkah: the posts to which no step leads from where the person stands.
    """

    asal: Jabatan | None
    pada: date
    jalur: tuple[JalurKarier, ...]
    terhalang: tuple[LangkahKarier, ...]
    tanpa_langkah: tuple[Jabatan, ...]

    @property
    def terbuka(self) -> tuple[JalurKarier, ...]:
        """What is open on the day asked."""
        return tuple(j for j in self.jalur if j.terbuka)

    def sejauh(self, langkah: int) -> tuple[JalurKarier, ...]:
        """What is not open on the day asked and takes so many steps."""
        return tuple(j for j in self.jalur if not j.terbuka and len(j.langkah) == langkah)


def _jenjang_lain(c: Celah) -> bool:
    """Whether a gap would be closed only by seeking a post of another level."""
    return c.putusan is Putusan.TMS and jenjang_tujuan in telusur(c.kondisi)
