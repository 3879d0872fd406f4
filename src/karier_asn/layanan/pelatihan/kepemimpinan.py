"""Pelatihan kepemimpinan: which training a post requires of its holder, and by when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.fakta import tmt_jenjang_struktural
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.fakta.pelatihan import lulus_program, mengikuti_program
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.pelatihan import PROGRAM_JENJANG, ProgramPelatihan
from karier_asn.domain.tunggal import once_each
from karier_asn.engine import data
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.hasil import Hasil, Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.masa import Masa, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.sehari import berlaku
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.pelatihan.kepemimpinan import (
    IZIN,
    KEPEMIMPINAN,
    KEPEMIMPINAN_PP_100_2000,
    PERALIHAN,
    PERNYATAAN,
    TENGGAT,
)

SKEMA: Final = "urn:karier-asn:kewajiban-kepemimpinan:1"

SUDAH_LULUS = "{program}: sudah lulus"
BELUM_LULUS = "{program}: belum lulus; pada jenjang ini sejak {sejak}"
BELUM_DIKETAHUI = "{program}: belum diketahui apakah sudah lulus; pada jenjang ini sejak {sejak}"
PALING_LAMBAT = "paling lambat {tenggat} ({dasar})"
HANYA_DENGAN_IZIN = "batas waktu itu sudah lewat: hanya dengan izin tertulis {pemberi} ({dasar})"


@frozen
class IsiKewajibanKepemimpinan(Dokumen):
    """What the law says of the structural training of one holder of a post, as data.

    Attributes:
        pada: the day asked.
        program: the training that matches the level he holds.
        sejak: since when he holds that level.
        lulus: whether he passed it; null = not known.
        dasar: the provision in force on that day.
        pernyataan: what it says, in plain words.
        diikuti: whether he attended it, passed or not; null = not known.
        tenggat: the last day by which he is to pass, or since 2022 to be made a participant; null = no provision sets
            one.
        dasar_tenggat: that provision.
        pemberi_izin: whose written leave he needs to attend, now that the national deadline is over; null = none is
            needed.
        dasar_izin: the provision that says so.
        hasil: the verdict.
    """

    pada: date
    program: ProgramPelatihan
    sejak: date
    lulus: bool | None
    dasar: Kutipan
    pernyataan: str
    diikuti: bool | None
    tenggat: date | None
    dasar_tenggat: Kutipan | None
    pemberi_izin: str | None
    dasar_izin: Kutipan | None
    hasil: Hasil


@frozen
class KewajibanKepemimpinan:
    """What the law says of the structural training of one holder of a post.

    Attributes:
        pegawai: the holder.
        pada: the day asked.
        program: the training that matches the level he holds.
        sejak: since when he holds that level.
        lulus: whether he passed it; ``None`` = not known.
        dasar: the provision in force on the day asked.
        pernyataan: what it says, in plain words.
        diikuti: whether he attended it, passed or not; ``None`` = not known.
        tenggat: the last day by which he is to pass, or since 2022 to be made a participant, if any provision, national
            or of the agency, sets one. One who attended is a participant.
        dasar_tenggat: that provision.
        pemberi_izin: whose written leave he needs to attend, if the national deadline is over.
        dasar_izin: the provision that says so.
    """

    pegawai: Pegawai
    pada: date
    program: ProgramPelatihan
    sejak: date
    lulus: bool | None
    dasar: Dasar
    pernyataan: str
    diikuti: bool | None = None
    tenggat: date | None = None
    dasar_tenggat: Dasar | None = None
    pemberi_izin: str | None = None
    dasar_izin: Dasar | None = None

    @property
    def jejak(self) -> Jejak:
        """The verdict of the regulation of that day, with its reasons."""
        lama = self.dasar.peraturan == KEPEMIMPINAN_PP_100_2000.dasar.peraturan
        return evaluate(KEPEMIMPINAN_PP_100_2000 if lama else KEPEMIMPINAN, self.pegawai)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """What he has passed, what the law says, and by when."""
        kata = SUDAH_LULUS if self.lulus else BELUM_DIKETAHUI if self.lulus is None else BELUM_LULUS
        baris = [bahasa(kata).format(program=self.program.value, sejak=self.sejak)]
        if not self.lulus:
            baris.append(f"{bahasa(self.pernyataan)} ({self.dasar})")
            if self.tenggat is not None:
                baris.append(bahasa(PALING_LAMBAT).format(tenggat=self.tenggat, dasar=self.dasar_tenggat))
            if self.pemberi_izin is not None:
                baris.append(bahasa(HANYA_DENGAN_IZIN).format(pemberi=self.pemberi_izin, dasar=self.dasar_izin))
        return "\n".join(baris)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The duty as data; see `IsiKewajibanKepemimpinan`."""
        return polos(
            IsiKewajibanKepemimpinan(
                SKEMA,
                VERSI,
                rujukan,
                self.pada,
                self.program,
                self.sejak,
                self.lulus,
                data.kutipan(self.dasar),
                self.pernyataan,
                self.diikuti,
                self.tenggat,
                data.kutipan(self.dasar_tenggat) if self.dasar_tenggat else None,
                self.pemberi_izin,
                data.kutipan(self.dasar_izin) if self.dasar_izin else None,
                data.document(self.jejak, self.pada, rujukan=rujukan),
            )
        )


@tanya
def leadership_duty(p: Pegawai, pada: date, instansi: tuple[Dasar, Masa] | None = None) -> KewajibanKepemimpinan | None:
    """What the law of day ``pada`` says of the structural training of this employee.

    Args:
        p: the employee.
        pada: the day asked.
        instansi: the agency's own deadline, counted from the first day at the level, with its citation.

    Returns:
        ``None`` for one who holds no post with a training of its own, or whose post is not known, and before the first
        regulation read (10 November 2000).

    >>> from karier_asn.domain.jabatan import Jenjang
    >>> from karier_asn.domain.kelengkapan import complete
    >>> from karier_asn.domain.pegawai import Penugasan
    >>> camat = Penugasan(Jabatan("Camat", Jenjang.ADMINISTRATOR), date(2026, 2, 2))
    >>> p = complete(Pegawai(jabatan=[camat], pelatihan=[]))
    >>> k = leadership_duty(p, date(2026, 11, 21))
    >>> k.program.value, k.lulus, k.tenggat
    ('PKA', False, datetime.date(2027, 2, 2))
    """
    jabatan, sejak = dijabat(p).pada(pada), tmt_jenjang_struktural(p).pada(pada)
    versi = berlaku(PERNYATAAN).pada(pada)
    program = PROGRAM_JENJANG.get(jabatan.jenjang) if isinstance(jabatan, Jabatan) and jabatan.jenjang else None
    if program is None or not isinstance(sejak, date) or versi is None:
        return None
    dasar, pernyataan = PERNYATAAN[versi]
    lulus, diikuti = lulus_program(p, program).pada(pada), mengikuti_program(p, program).pada(pada)
    nasional = None if dasar in PERALIHAN and diikuti else _nasional(dasar, sejak)
    semua = [*([nasional] if nasional else []), *_instansi(instansi, sejak, pada)]
    hari, dasar_tenggat = min(semua, key=lambda t: t[0], default=(None, None))
    lewat = nasional is not None and nasional[0] < pada and dasar in PERALIHAN
    dasar_izin, pemberi = IZIN[program] if lewat and not lulus else (None, None)
    return KewajibanKepemimpinan(
        p, pada, program, sejak, lulus, dasar, pernyataan, diikuti, hari, dasar_tenggat, pemberi, dasar_izin
    )


def _nasional(dasar: Dasar, sejak: date) -> tuple[date, Dasar] | None:
    """The last day that this provision sets to one who entered the level on day ``sejak``, and which one sets it."""
    if dasar not in TENGGAT:
        return None
    if dasar in PERALIHAN and sejak <= dasar.mulai:
        return tambah(dasar.mulai, TENGGAT[dasar]), PERALIHAN[dasar]
    return tambah(sejak, TENGGAT[dasar]), dasar


def _instansi(instansi: tuple[Dasar, Masa] | None, sejak: date, pada: date) -> list[tuple[date, Dasar]]:
    """The last day that the agency sets, while its own provision is in force."""
    if instansi is None or not instansi[0].mulai <= pada < instansi[0].sampai:
        return []
    return [(tambah(sejak, instansi[1]), instansi[0])]


@tanya
def list_leadership_duties(
    pegawai: Iterable[Pegawai],
    pada: date,
    *,
    instansi: tuple[Dasar, Masa] | None = None,
    dilantik_sejak: date | None = None,
) -> tuple[KewajibanKepemimpinan, ...]:
    """The holders of posts who have not passed their structural training, or of whom it is not known.

    The nearest deadline comes first, then who has held the level longest. With ``dilantik_sejak`` only those who
    entered their level on or after that day: the newly promoted.

    Raises:
        GalatBentuk: somebody stands in the list twice; lists everybody who does.
    """
    semua = (leadership_duty(p, pada, instansi) for p in once_each("pegawai", tuple(pegawai)))
    belum = [
        k for k in semua if k is not None and not k.lulus and (dilantik_sejak is None or k.sejak >= dilantik_sejak)
    ]
    return tuple(sorted(belum, key=lambda k: (k.tenggat or date.max, k.sejak, k.pegawai.nomor_induk)))
