"""Disiplin: which kinds of sanction are in force, what absence leads to, and from when it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from attrs import frozen

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Jenjang, Rumpun
from karier_asn.domain.tingkat import TingkatHukuman
from karier_asn.engine.galat import BelumDiatur, GalatBentuk, Masalah
from karier_asn.engine.hukum import Dasar, Peraturan
from karier_asn.engine.riwayat import AWAL, SEHARI
from karier_asn.rules.merit.disiplin import (
    BERAT_2010,
    BERAT_2021,
    BERTURUT,
    PASAL_7,
    PASAL_8,
    PASAL_42,
    RINGAN,
    SEDANG_2010,
    SEDANG_2021,
    TANGGA_2010,
    TANGGA_2021,
)
from karier_asn.rules.peraturan import PP_53_2010, PP_94_2021

CATATAN_PADANAN = (
    "Bahwa pemotongan 6, 9, dan 12 bulan berturut-turut diganti penundaan KGB, penundaan kenaikan pangkat, dan "
    "penurunan pangkat selama 1 tahun dibaca dari aplikasi yang mengutip Peraturan BKN 6/2022 Pasal 62."
)


def jenis_hukuman(pada: date, pp_gaji: Peraturan | None = None) -> dict[JenisHukuman, Dasar]:
    """The kinds of sanction that may be imposed on day ``pada``, lightest first, each with its provision.

    Args:
        pada: the day of the decision.
        pp_gaji: the PP on pay and allowances, once there is one: until then the medium kinds of PP 53/2010 go on
            and those of PP 94/2021 wait (PP 94/2021 Pasal 42).

    Raises:
        BelumDiatur: before PP 53/2010.

    >>> [j.value for j in jenis_hukuman(date(2026, 11, 21)) if j.tingkat is TingkatHukuman.SEDANG]
    ['PENUNDAAN KGB SELAMA 1 THN', 'PENUNDAAN KP SELAMA 1 THN', 'PENURUNAN PANGKAT 1 TINGKAT 1 THN']
    """
    if pada < PP_53_2010.mulai:
        raise BelumDiatur("jenis hukuman disiplin", pada, PP_53_2010.mulai)
    sedang_lama, sedang_baru = PASAL_7 / "ayat (3)", None
    if pp_gaji is not None:
        sedang_lama, sedang_baru = sedang_lama.hingga(pp_gaji), (PASAL_8 / "ayat (3)").diubah(pp_gaji)
    daftar = (
        ((PASAL_7 / "ayat (2)").hingga(PP_94_2021), RINGAN),
        (PASAL_8 / "ayat (2)", RINGAN),
        (sedang_lama, SEDANG_2010),
        (sedang_baru, SEDANG_2021),
        ((PASAL_7 / "ayat (4)").hingga(PP_94_2021), BERAT_2010),
        (PASAL_8 / "ayat (4)", BERAT_2021),
    )
    return {
        jenis: dasar / f"huruf {huruf}"
        for dasar, isi in daftar
        if dasar is not None and dasar.mulai <= pada < dasar.sampai
        for huruf, jenis in zip("abcde", isi, strict=False)
    }


# --- absence -----------------------------------------------------------------------------------------------


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


CATATAN_BUKAN_PEJABAT = (
    "Pasal 10 angka 9 huruf b dan c PP 53/2010 hanya menyebut yang menduduki jabatan struktural atau fungsional "
    "tertentu; bagi yang lain teksnya tidak menyebut jenisnya."
)


def sanksi_absen(
    hari: int, pada: date, *, berturut: int = 0, pejabat: bool = True, pp_gaji: Peraturan | None = None
) -> Sanksi | None:
    """What absence without a valid reason leads to; ``None`` below the first step.

    Args:
        hari: working days of absence in the calendar year (PP 94/2021 Pasal 15 ayat (1), PP 53/2010 Pasal 14).
        pada: the day of the examination; what was not examined before 31 August 2021 falls under PP 94/2021 (Pasal
            40 ayat (3)).
        berturut: the longest run of working days of absence on end, which may have begun in the year before.
        pejabat: whether he holds a structural post or a JF, which matters under PP 53/2010 only.
        pp_gaji: as in `jenis_hukuman`.

    Raises:
        BelumDiatur: before PP 53/2010.
        GalatBentuk: a number of days is negative.

    >>> sanksi_absen(12, date(2026, 11, 21)).jenis  # the cut of tunjangan waits for the PP on pay
    (<JenisHukuman.PENUNDAAN_KGB: 'PENUNDAAN KGB SELAMA 1 THN'>,)
    """
    if hari < 0 or berturut < 0:
        pesan = f"Jumlah hari tidak boleh negatif, ditemukan {min(hari, berturut)}; perbaiki jumlahnya."
        raise GalatBentuk([Masalah("hari", "hari-negatif", {"hari": hari, "berturut": berturut}, pesan)])
    berlaku = jenis_hukuman(pada, pp_gaji)
    baru = pada >= PP_94_2021.mulai
    if baru and berturut >= BERTURUT:
        dasar = PP_94_2021 / "Pasal 11" / "ayat (2)" / "huruf d" / "angka 4"
        return Sanksi(TingkatHukuman.BERAT, (JenisHukuman.PEMBERHENTIAN_DENGAN_HORMAT,), dasar)
    langkah = [(d, j) for paling_sedikit, d, j in (TANGGA_2021 if baru else TANGGA_2010) if hari >= paling_sedikit]
    if not langkah:
        return None
    dasar, jenis = langkah[-1]
    if jenis in SEDANG_2021 and jenis not in berlaku:
        pengganti = SEDANG_2010[SEDANG_2021.index(jenis)]
        return Sanksi(jenis.tingkat, (pengganti,), PASAL_42, CATATAN_PADANAN)
    if not pejabat and jenis in (JenisHukuman.PEMINDAHAN_PENURUNAN_JABATAN, JenisHukuman.PEMBEBASAN_JABATAN):
        return Sanksi(jenis.tingkat, (), dasar, CATATAN_BUKAN_PEJABAT)
    if jenis is JenisHukuman.PEMBERHENTIAN_DENGAN_HORMAT and not baru:
        return Sanksi(jenis.tingkat, (jenis, JenisHukuman.PEMBERHENTIAN_TIDAK_HORMAT), dasar)
    return Sanksi(jenis.tingkat, (jenis,), dasar)


Kalender = Callable[[date], bool]
"""Whether a day is a working day of the agency; holidays are the agency's to know."""

SABTU = 5


def senin_jumat(d: date) -> bool:
    """Monday to Friday, without holidays."""
    return d.weekday() < SABTU


@frozen
class RekapAbsen:
    """Days of absence as the ladder counts them.

    Attributes:
        hari: working days of absence in the calendar year.
        berturut: the longest run of them on end.
    """

    hari: int
    berturut: int


def rekap_absen(absen: Iterable[date], pada: date, hari_kerja: Kalender = senin_jumat) -> RekapAbsen:
    """Count the days of absence without a valid reason, up to and on ``pada``.

    The sum is that of the calendar year of ``pada``; a run goes over days off, and over the turn of the year, because
    the text limits only the sum to a year. Days given twice count once, days off not at all.

    >>> desember = [date(2026, 12, h) for h in range(14, 26)]
    >>> rekap_absen(desember, date(2027, 1, 31))
    RekapAbsen(hari=0, berturut=10)
    """
    hari = sorted({d for d in absen if d <= pada and hari_kerja(d)})
    deret = terpanjang = 0
    for lalu, d in zip([AWAL, *hari], hari, strict=False):
        terputus = any(hari_kerja(lalu + n * SEHARI) for n in range(1, (d - lalu).days))
        deret = 1 if terputus else deret + 1
        terpanjang = max(terpanjang, deret)
    return RekapAbsen(sum(d.year == pada.year for d in hari), terpanjang)


# --- taking effect -----------------------------------------------------------------------------------------

KE_15 = 15


@frozen
class MulaiBerlaku:
    """From when a sanction is in force: "hari ke-15 sejak diterima" (PP 94/2021 Pasal 38 ayat (1)), in three readings.

    Attributes:
        hari_kerja: the 15th working day after receipt, as Peraturan BKN 6/2022 Pasal 50 ayat (1) is applied
            (secondary source).
        hari_kalender: the 15th day after receipt.
        termasuk_hari_terima: the 15th day, the day of receipt being the first.
    """

    hari_kerja: date
    hari_kalender: date
    termasuk_hari_terima: date


def mulai_berlaku(diterima: date, hari_kerja: Kalender = senin_jumat) -> MulaiBerlaku:
    """From when a sanction is in force whose decree was received on that day and is not appealed against.

    Raises:
        BelumDiatur: before PP 94/2021; PP 53/2010 Pasal 43 to 46 went by who had imposed it.

    >>> mulai_berlaku(date(2026, 7, 14)).hari_kerja
    datetime.date(2026, 8, 4)
    """
    _sejak_pp_94(diterima)
    kerja, ke = diterima, 0
    while ke < KE_15:
        kerja += SEHARI
        ke += hari_kerja(kerja)
    return MulaiBerlaku(kerja, diterima + KE_15 * SEHARI, diterima + (KE_15 - 1) * SEHARI)


# --- reports of wealth -------------------------------------------------------------------------------------


def sanksi_lhkpn(jenjang: Jenjang, pada: date, pp_gaji: Peraturan | None = None) -> Sanksi:
    """What not reporting wealth, where it is required, leads to; the official chooses among the kinds of the level.

    Medium for an administrator and a JF (PP 94/2021 Pasal 10 ayat (2) huruf e), heavy for a JPT and "pejabat lainnya"
    (Pasal 11 ayat (2) huruf c).

    Raises:
        BelumDiatur: before PP 94/2021.
    """
    _sejak_pp_94(pada)
    sedang = jenjang is Jenjang.ADMINISTRATOR or jenjang.rumpun is Rumpun.JF
    tingkat = TingkatHukuman.SEDANG if sedang else TingkatHukuman.BERAT
    dasar = PP_94_2021 / ("Pasal 10" if sedang else "Pasal 11") / "ayat (2)" / ("huruf e" if sedang else "huruf c")
    return Sanksi(tingkat, tuple(j for j in jenis_hukuman(pada, pp_gaji) if j.tingkat is tingkat), dasar)


def _sejak_pp_94(pada: date) -> None:
    if pada < PP_94_2021.mulai:
        raise BelumDiatur(str(PP_94_2021), pada, PP_94_2021.mulai)
