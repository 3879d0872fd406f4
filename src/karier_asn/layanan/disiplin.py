"""Disiplin: which kinds of sanction are in force, what a breach leads to, and from when it counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import pairwise
from typing import Any, Final

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kalender import HariKerja, hari_kerja_ke, senin_jumat
from karier_asn.domain.tingkat import TingkatHukuman
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import frozen, tanya
from karier_asn.engine.data import kutipan
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import BelumDiatur, GalatBentuk, Masalah
from karier_asn.engine.hasil import Kutipan
from karier_asn.engine.hukum import Dasar, Peraturan
from karier_asn.engine.masa import SEHARI, Masa, tambah
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.merit.disiplin import (
    CATATAN_PADANAN,
    HARI_KE,
    MULAI_BERLAKU,
    PASAL_42,
    PENGGANTI,
    TANGGA_ABSEN,
    daftar_jenis,
    tidak_melaporkan_kekayaan,
)

__all__ = [
    "JenisHukumanBerlaku",
    "MulaiBerlaku",
    "RekapAbsen",
    "Sanksi",
    "count_absence",
    "impose",
    "impose_unreported_wealth",
    "list_kinds",
    "take_effect",
]

SKEMA_JENIS: Final = "urn:karier-asn:jenis-hukuman:1"
SKEMA_ABSEN: Final = "urn:karier-asn:rekap-absen:1"
SKEMA_SANKSI: Final = "urn:karier-asn:sanksi:1"
SKEMA_BERLAKU: Final = "urn:karier-asn:mulai-berlaku:1"


# --- kinds -------------------------------------------------------------------------------------------------


@frozen
class JenisTersedia:
    """A kind of sanction that may be imposed.

    Attributes:
        jenis: the kind.
        tingkat: its severity.
        dasar: the provision that lists it.
    """

    jenis: JenisHukuman
    tingkat: TingkatHukuman
    dasar: Kutipan


@frozen
class IsiJenisHukuman(Dokumen):
    """The kinds of sanction that may be imposed on a day.

    Attributes:
        rujukan: the caller's own reference.
        pada: the day of the decision.
        jenis: the kinds, lightest first.
    """

    pada: date
    jenis: tuple[JenisTersedia, ...]


@frozen(order=False)
class JenisHukumanBerlaku:
    """The kinds of sanction that may be imposed on a day.

    Attributes:
        pada: the day of the decision.
        dasar: by kind, lightest first, the provision that lists it.
    """

    pada: date
    dasar: Mapping[JenisHukuman, Dasar]

    def setingkat(self, tingkat: TingkatHukuman) -> tuple[JenisHukuman, ...]:
        """The kinds of one severity."""
        return tuple(j for j in self.dasar if j.tingkat is tingkat)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The kinds, one a line, with severity and provision."""
        judul = f"{bahasa('jenis hukuman disiplin')} {self.pada.isoformat()}"
        return "\n".join((judul, *(f"  {bahasa(j.tingkat.value):<8}{j.value} ({d})" for j, d in self.dasar.items())))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The kinds as a versioned document of plain data."""
        jenis = tuple(JenisTersedia(j, j.tingkat, kutipan(d)) for j, d in self.dasar.items())
        return polos(IsiJenisHukuman(SKEMA_JENIS, VERSI, rujukan, self.pada, jenis))


@tanya
def list_kinds(pada: date, pp_gaji: Peraturan | None = None) -> JenisHukumanBerlaku:
    """The kinds of sanction that may be imposed on day ``pada``, lightest first, each with its provision.

    Args:
        pada: the day of the decision.
        pp_gaji: the PP on pay and allowances, once there is one: until then the medium kinds of PP 53/2010 go on
            and those of PP 94/2021 wait.

    Raises:
        BelumDiatur: before PP 53/2010.

    >>> [j.value for j in list_kinds(date(2026, 11, 21)).setingkat(TingkatHukuman.SEDANG)]
    ['PENUNDAAN KGB SELAMA 1 THN', 'PENUNDAAN KP SELAMA 1 THN', 'PENURUNAN PANGKAT 1 TINGKAT 1 THN']
    """
    daftar = daftar_jenis(pp_gaji)
    _sejak("jenis hukuman disiplin", pada, min(d.mulai for _, d in daftar))
    return JenisHukumanBerlaku(pada, {j: d for j, d in daftar if d.mulai <= pada < d.sampai})


# --- what a breach leads to --------------------------------------------------------------------------------


@frozen
class IsiSanksi(Dokumen):
    """What a breach leads to.

    Attributes:
        tingkat: severity.
        jenis: the kind; of several, the official chooses. Empty where the text names none for this person.
        dasar: the provision that says so.
        catatan: what the text leaves open.
    """

    tingkat: TingkatHukuman
    jenis: tuple[JenisHukuman, ...]
    dasar: Kutipan
    catatan: str


@frozen(order=False)
class Sanksi:
    """What a breach leads to.

    Attributes:
        tingkat: severity.
        jenis: the kind; of several, the official chooses. Empty where the text names none for this person.
        dasar: the provision that says so.
        catatan: what the text leaves open.
    """

    tingkat: TingkatHukuman
    jenis: tuple[JenisHukuman, ...]
    dasar: Dasar
    catatan: str = ""

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """Severity, provision, kinds, and what the text leaves open."""
        jenis = f" {bahasa('atau')} ".join(j.value for j in self.jenis) or bahasa("jenisnya tidak disebut")
        judul = f"{bahasa('hukuman disiplin')} {bahasa(self.tingkat.value)}: {jenis} ({self.dasar})"
        return "\n".join((judul, *([f"  {bahasa(self.catatan)}"] if self.catatan else ())))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The sanction as a versioned document of plain data."""
        dasar = kutipan(self.dasar)
        return polos(IsiSanksi(SKEMA_SANKSI, VERSI, rujukan, self.tingkat, self.jenis, dasar, self.catatan))


@frozen
class IsiRekapAbsen(Dokumen):
    """Days of absence as the ladder counts them.

    Attributes:
        hari: working days of absence in the calendar year.
        berturut: the longest run of them on end.
    """

    hari: int
    berturut: int


@frozen
class RekapAbsen:
    """Days of absence without a valid reason as the ladder counts them.

    Attributes:
        hari: working days of absence in the calendar year.
        berturut: the longest run of them on end, which may have begun in the year before.

    Raises:
        GalatBentuk: a number of days is negative.
    """

    hari: int
    berturut: int = 0

    def __attrs_post_init__(self) -> None:
        if self.hari < 0 or self.berturut < 0:
            data = {"hari": self.hari, "berturut": self.berturut}
            pesan = f"Jumlah hari tidak boleh negatif, ditemukan {min(data.values())}; perbaiki jumlahnya."
            raise GalatBentuk([Masalah("hari", "hari-negatif", data, pesan)])

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """Both counts in one line."""
        setahun = f"{bahasa('hari kerja tidak masuk tanpa alasan yang sah dalam setahun')}: {self.hari}"
        return f"{setahun}; {bahasa('paling lama berturut-turut')}: {self.berturut}"

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """Both counts as a versioned document of plain data."""
        return polos(IsiRekapAbsen(SKEMA_ABSEN, VERSI, rujukan, self.hari, self.berturut))


@tanya
def count_absence(absen: Iterable[date], pada: date, hari_kerja: HariKerja = senin_jumat) -> RekapAbsen:
    """Count the days of absence without a valid reason, up to and on ``pada``.

    The sum is that of the calendar year of ``pada``; a run goes over days off, and over the turn of the year, because
    the text limits only the sum to a year. Days given twice count once, days off not at all.

    >>> desember = [date(2026, 12, h) for h in range(14, 26)]
    >>> count_absence(desember, date(2027, 1, 31))
    RekapAbsen(hari=0, berturut=10)
    """
    hari = sorted({d for d in absen if d <= pada and hari_kerja(d)})
    deret = terpanjang = min(len(hari), 1)
    for lalu, d in pairwise(hari):
        terputus = any(hari_kerja(lalu + n * SEHARI) for n in range(1, (d - lalu).days))
        deret = 1 if terputus else deret + 1
        terpanjang = max(terpanjang, deret)
    return RekapAbsen(sum(d.year == pada.year for d in hari), terpanjang)


@tanya
def impose(absen: RekapAbsen, pada: date, *, pejabat: bool = True, pp_gaji: Peraturan | None = None) -> Sanksi | None:
    """What absence without a valid reason leads to; ``None`` below the first step.

    Args:
        absen: the days of absence, as `count_absence` counts them.
        pada: the day of the examination.
        pejabat: whether he holds a structural post or a JF, which matters under PP 53/2010 only.
        pp_gaji: as in `list_kinds`.

    Raises:
        BelumDiatur: before PP 53/2010.

    >>> print(impose(RekapAbsen(8), date(2026, 11, 21)).report())
    hukuman disiplin ringan: PERNYATAAN TIDAK PUAS SECARA TERTULIS (PP 94/2021 Pasal 9 ayat (2) huruf b angka 3)
    """
    berlaku = list_kinds(pada, pp_gaji).dasar
    tangga = [t for t in TANGGA_ABSEN if t.peraturan.mulai <= pada][-1]
    langkah = [k for k in tangga.setahun if absen.hari >= k.hari][-1:]
    if tangga.berturut is not None and absen.berturut >= tangga.berturut.hari:
        langkah = [tangga.berturut]
    if not langkah:
        return None
    (kena,) = langkah
    tingkat = kena.jenis[0].tingkat
    if not pejabat and kena.catatan_bukan_pejabat:
        return Sanksi(tingkat, (), kena.dasar, kena.catatan_bukan_pejabat)
    if kena.jenis[0] in PENGGANTI and kena.jenis[0] not in berlaku:
        return Sanksi(tingkat, tuple(PENGGANTI[j] for j in kena.jenis), PASAL_42, CATATAN_PADANAN)
    return Sanksi(tingkat, kena.jenis, kena.dasar)


@tanya
def impose_unreported_wealth(jenjang: Jenjang, pada: date, pp_gaji: Peraturan | None = None) -> Sanksi:
    """What not reporting wealth (LHKPN), where it is required, leads to; the official chooses among the kinds.

    Args:
        jenjang: the level of the post held.
        pada: the day of the examination.
        pp_gaji: as in `list_kinds`.

    Raises:
        BelumDiatur: before PP 94/2021.
    """
    dasar, tingkat = tidak_melaporkan_kekayaan(jenjang)
    _sejak(str(dasar.peraturan), pada, dasar.mulai)
    return Sanksi(tingkat, list_kinds(pada, pp_gaji).setingkat(tingkat), dasar)


# --- taking effect -----------------------------------------------------------------------------------------


@frozen
class IsiMulaiBerlaku(Dokumen):
    """From when a sanction is in force, in three readings.

    Attributes:
        hari_kerja: the 15th working day after receipt.
        hari_kalender: the 15th day after receipt.
        termasuk_hari_terima: the 15th day, the day of receipt being the first.
        dasar: the provision.
        catatan: on the readings.
    """

    hari_kerja: date
    hari_kalender: date
    termasuk_hari_terima: date
    dasar: Kutipan
    catatan: str


@frozen
class MulaiBerlaku:
    """From when a sanction is in force: "hari ke-15 sejak diterima", in three readings.

    Attributes:
        hari_kerja: the 15th working day after receipt.
        hari_kalender: the 15th day after receipt.
        termasuk_hari_terima: the 15th day, the day of receipt being the first.
    """

    hari_kerja: date
    hari_kalender: date
    termasuk_hari_terima: date

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The three days, with the provision and what leaves them open."""
        bacaan = {
            "menurut hari kerja": self.hari_kerja,
            "menurut hari kalender": self.hari_kalender,
            "termasuk hari diterima": self.termasuk_hari_terima,
        }
        return "\n".join(
            (
                f"{bahasa('mulai berlakunya hukuman disiplin')} ({MULAI_BERLAKU})",
                *(f"  {d.isoformat()}  {bahasa(nama)}" for nama, d in bacaan.items()),
                f"  {bahasa(MULAI_BERLAKU.catatan)}",
            )
        )

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The three days as a versioned document of plain data."""
        hari = (self.hari_kerja, self.hari_kalender, self.termasuk_hari_terima)
        return polos(
            IsiMulaiBerlaku(
                SKEMA_BERLAKU, VERSI, rujukan, *hari, dasar=kutipan(MULAI_BERLAKU), catatan=MULAI_BERLAKU.catatan
            )
        )


@tanya
def take_effect(diterima: date, hari_kerja: HariKerja = senin_jumat) -> MulaiBerlaku:
    """From when a sanction is in force whose decree was received on that day and is not appealed against.

    Args:
        diterima: the day of receipt.
        hari_kerja: whether a day is a working day of the agency; a `KalenderKerja` knows its holidays.

    Raises:
        BelumDiatur: before PP 94/2021; PP 53/2010 Pasal 43 to 46 went by who had imposed it.

    >>> take_effect(date(2026, 7, 14)).hari_kerja
    datetime.date(2026, 8, 4)
    """
    _sejak(str(MULAI_BERLAKU.peraturan), diterima, MULAI_BERLAKU.mulai)
    return MulaiBerlaku(
        hari_kerja_ke(diterima, HARI_KE, hari_kerja),
        tambah(diterima, Masa(0, HARI_KE)),
        tambah(diterima, Masa(0, HARI_KE - 1)),
    )


def _sejak(apa: str, pada: date, mulai: date) -> None:
    if pada < mulai:
        raise BelumDiatur(apa, pada, mulai)
