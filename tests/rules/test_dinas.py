"""In service: no rule that asks for it is met on a day on which somebody is, or may be, out of service.

Of each such rule all other facts are assumed so that it is met by somebody on duty; then each way of leaving service,
and each of interrupting it, is tried.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any, Final

import pytest
from attrs import evolve

from karier_asn import rules
from karier_asn.domain import fakta
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import Cltn, HukumanDisiplin, JenisPegawai, Pegawai, Penugasan
from karier_asn.domain.rekam import JenisPenetapan, Penetapan, PerjanjianKerja, PerubahanKedudukan
from karier_asn.engine.ekspresi import Fakta, Syarat
from karier_asn.engine.kurang import missing
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI, bulan, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat
from karier_asn.rules import MASIH_PNS, PNS_AKTIF, PPPK_AKTIF
from karier_asn.rules.pelatihan.jam_pelajaran import jam_bps_2019, jam_perjanjian
from karier_asn.rules.peraturan import PP_11_2017
from tests.subjek import semua_subjek

MS, BTL, TMS = Putusan.MS, Putusan.BTL, Putusan.TMS
HARI = date(2026, 11, 21)
K = KedudukanHukum
DINAS: Final = frozenset({*MASIH_PNS.fakta, *PNS_AKTIF.fakta, *PPPK_AKTIF.fakta, fakta.diberhentikan_sementara})

PNS = complete(
    Pegawai(
        jenis=JenisPegawai.PNS,
        tanggal_lahir=date(1985, 1, 1),
        tmt_cpns=date(2010, 3, 1),
        tmt_pns=date(2011, 3, 1),
        jabatan=(Penugasan(Jabatan("Pengelola", Jenjang.PELAKSANA), date(2010, 3, 1)),),
        hukuman=(),
        penetapan=(),
        perjanjian_kerja=(),
    )
)
KONTRAK = PerjanjianKerja(date(2022, 3, 1), date(2030, 3, 1))
PPPK = evolve(PNS, jenis=JenisPegawai.PPPK, tmt_cpns=KONTRAK.mulai, tmt_pns=None, perjanjian_kerja=(KONTRAK,))

DI_LUAR_DINAS: Final = ("JPT_MADYA_NON_PNS", "JPT_UTAMA_NON_PNS")
"""Rules that ask for the contrary."""

ATURAN: Final = {
    nama: aturan
    for nama in rules.__all__
    if isinstance(aturan := getattr(rules, nama), Syarat)
    and fakta.belum_berhenti in aturan.fakta
    and nama not in DI_LUAR_DINAS
}
KEWAJIBAN: Final = ("JAM_PELAJARAN", "JAM_PELAJARAN_TERKONVERSI", "JAM_PELAJARAN_PPPK")
"""What is required of those in service only: met by whoever certainly is not."""

SYARAT: Final = [nama for nama in ATURAN if nama not in KEWAJIBAN]
MASIH_SAJA: Final = [nama for nama in SYARAT if fakta.berkedudukan_aktif not in ATURAN[nama].fakta]
"""Rules that ask for no more than that service has not ended."""

HANYA_PPPK: Final = [
    nama for nama, aturan in ATURAN.items() if fakta.pppk in aturan.fakta and fakta.pns not in aturan.fakta
]
LARANGAN_SAJA: Final = ("TUGAS_BELAJAR",)
"""Rules that bar who is suspended or on leave, and say nothing of other standings off duty."""

AKTIF: Final = [nama for nama in SYARAT if nama not in (*MASIH_SAJA, *LARANGAN_SAJA)]
BUKAN_DINAS: Final = [k for k in K if k.aktif is not True]


BERAKHIR: Final = {
    "DIKLATPIM": date(2015, 11, 21),
    "JABATAN_STRUKTURAL": date(2015, 11, 21),
    "PENYETARAAN": date(2021, 6, 15),
}
"""Rules no more in force on the day, each with one on which it was."""


def hari(nama: str) -> date:
    """The day on which whatever ends or interrupts service happens."""
    return BERAKHIR.get(nama, HARI)


def _subjek(p: Pegawai) -> tuple[object, ...]:
    return semua_subjek(p, Jabatan("Dituju", None))


def _orang(nama: str) -> Pegawai:
    return PPPK if nama in HANYA_PPPK else PNS


@cache
def _andaian(nama: str) -> dict[Any, object]:
    """All facts of a rule but those of being in service, so that it is met by somebody on duty."""
    aturan, subjek = ATURAN[nama], _subjek(_orang(nama))
    if evaluate(aturan, *subjek).putusan.pada(hari(nama)) is MS:
        return dict(_kini(aturan, subjek, hari(nama)))
    for jalan in missing(evaluate(aturan, *subjek), hari(nama)):
        penutup = jalan.penutup()
        if penutup and DINAS.isdisjoint(penutup):
            return {**dict(_kini(aturan, subjek, hari(nama))), **penutup}
    raise AssertionError(nama)


def _kini(aturan: Syarat, subjek: tuple[object, ...], hari: date) -> Iterator[tuple[Fakta[Any], object]]:
    """What is known today of its other facts, held fast so that nothing but being in service changes."""
    ada = {type(s): s for s in subjek}
    for f in aturan.fakta:
        if f not in DINAS and not f.konteks:
            nilai = f(*(ada[j] for j in f.subjek)).pada(hari)
            if nilai is not None:
                yield f, nilai


def putusan(nama: str, p: Pegawai) -> Riwayat[Putusan]:
    """The verdict over time, since the rule is in force."""
    return evaluate(ATURAN[nama], *_subjek(p), asumsi=_andaian(nama)).putusan


def berkedudukan(nama: str, k: KedudukanHukum, sejak: date | None) -> Riwayat[Putusan]:
    return putusan(nama, evolve(_orang(nama), kedudukan_hukum=(PerubahanKedudukan(k, sejak),)))


def sejak(r: Riwayat[Putusan], d: date) -> Putusan | None:
    """The verdict on a day, which gets no better afterwards."""
    kini = r.pada(d)
    assert kini is not None
    assert all(v is None or v <= kini for _, sampai, v in r.potongan() if sampai > d)
    return kini


def semula(nama: str, r: Riwayat[Putusan], d: date) -> bool:
    """Whether before that day the verdict is what it is without whatever happened on it."""
    tetap: Riwayat[Any] = r.antara(date.min, d)
    return bool(tetap == putusan(nama, _orang(nama)).antara(date.min, d))


@pytest.mark.parametrize("nama", SYARAT)
def test_memenuhi_selagi_bertugas(nama: str) -> None:
    assert putusan(nama, _orang(nama)).pada(hari(nama)) is MS


@pytest.mark.parametrize("nama", AKTIF)
def test_kedudukan_yang_tidak_bertugas(nama: str) -> None:
    """From the day on TMS where it is certain, and never MS; without a day, on no day MS."""
    for k in BUKAN_DINAS:
        bertanggal = berkedudukan(nama, k, hari(nama))
        entah = k is K.PEJABAT_NEGARA and hari(nama) < PP_11_2017.mulai  # he may have kept his post
        assert sejak(bertanggal, hari(nama)) is (TMS if k.aktif is False and not entah else BTL), k
        assert semula(nama, bertanggal, hari(nama)), k
        assert MS not in berkedudukan(nama, k, None).nilai, k


@pytest.mark.parametrize("nama", LARANGAN_SAJA)
def test_kedudukan_yang_dilarang(nama: str) -> None:
    larangan = (
        berkedudukan(nama, K.PEMBERHENTIAN_SEMENTARA, hari(nama)),
        putusan(nama, evolve(PNS, cltn=(Cltn(hari(nama)),))),
    )
    for bertanggal in larangan:
        assert sejak(bertanggal, hari(nama)) is TMS
        assert semula(nama, bertanggal, hari(nama))
    for entah in (berkedudukan(nama, K.PEMBERHENTIAN_SEMENTARA, None), putusan(nama, evolve(PNS, cltn=None))):
        assert MS not in entah.nilai


@pytest.mark.parametrize("nama", AKTIF)
def test_kedudukan_yang_bertugas_tetap_memenuhi(nama: str) -> None:
    for k in (k for k in K if k.aktif):
        assert berkedudukan(nama, k, hari(nama)).pada(hari(nama)) is MS, k
        assert berkedudukan(nama, k, None).pada(hari(nama)) is MS, k


@pytest.mark.parametrize("nama", MASIH_SAJA)
def test_kedudukan_yang_mengakhiri_dinas(nama: str) -> None:
    """A state official, and whoever reaches the pension while suspended, is still a PNS."""
    for k in BUKAN_DINAS:
        bertanggal = berkedudukan(nama, k, hari(nama))
        assert sejak(bertanggal, hari(nama)) is {True: TMS, False: MS, None: BTL}[k.berakhir], k
        assert semula(nama, bertanggal, hari(nama)), k
        assert (MS in berkedudukan(nama, k, None).nilai) is (k.berakhir is False), k


@pytest.mark.parametrize("nama", AKTIF)
def test_cuti_di_luar_tanggungan_negara(nama: str) -> None:
    if fakta.menjalani_cltn in ATURAN[nama].fakta:
        cuti = putusan(nama, evolve(PNS, cltn=(Cltn(hari(nama)),)))
        assert sejak(cuti, hari(nama)) is TMS
        assert semula(nama, cuti, hari(nama))
        assert MS not in putusan(nama, evolve(PNS, cltn=None)).nilai


# KP_PENGABDIAN of the dead follows from the death itself; here it is asked of the living.
@pytest.mark.parametrize("nama", SYARAT)
def test_yang_mengakhiri_dinas(nama: str) -> None:
    """Death, and a dismissal in force; one that was annulled ended nothing."""
    p = _orang(nama)
    pecat = HukumanDisiplin(JenisHukuman.PEMBERHENTIAN_DENGAN_HORMAT, None, hari(nama))
    for akhir in (
        *(evolve(p, penetapan=(Penetapan(j, hari(nama)),)) for j in (JenisPenetapan.MENINGGAL, JenisPenetapan.TEWAS)),
        evolve(p, hukuman=(pecat,)),
    ):
        assert sejak(putusan(nama, akhir), hari(nama)) is TMS
        assert semula(nama, putusan(nama, akhir), hari(nama))
    assert putusan(nama, evolve(p, hukuman=(evolve(pecat, dibatalkan=hari(nama)),))) == putusan(nama, p)
    assert MS not in putusan(nama, evolve(p, kedudukan_hukum=None)).nilai


@pytest.mark.parametrize("nama", [n for n in SYARAT if n not in BERAKHIR])
def test_pensiun(nama: str) -> None:
    """MS on the last day of service, TMS from the pension date on; without a birth date never MS."""
    kini = hari(nama)
    arsiparis = (Penugasan(Jabatan("Arsiparis", Jenjang.AHLI_PERTAMA), date(2010, 3, 1)),)
    p = evolve(_orang(nama), tanggal_lahir=date(kini.year - 58, kini.month, 1), jabatan=arsiparis)
    pensiun = tambah(kini.replace(day=1), bulan(1))
    hasil = putusan(nama, p)
    assert (hasil.pada(pensiun - SEHARI), sejak(hasil, pensiun)) == (MS, TMS)
    assert MS not in putusan(nama, evolve(p, tanggal_lahir=None)).nilai


@pytest.mark.parametrize("nama", [n for n in SYARAT if n in HANYA_PPPK])
def test_perjanjian_kerja(nama: str) -> None:
    habis = putusan(nama, evolve(PPPK, perjanjian_kerja=(evolve(KONTRAK, sampai=hari(nama)),)))
    assert habis.pada(hari(nama) - SEHARI) is MS
    assert sejak(habis, hari(nama)) is TMS
    assert MS not in putusan(nama, evolve(PPPK, perjanjian_kerja=(evolve(KONTRAK, sampai=None),))).nilai
    assert MS not in putusan(nama, evolve(PPPK, perjanjian_kerja=None)).nilai


# --- what is required of those in service only --------------------------------------------------------------


@pytest.mark.parametrize(
    ("nama", "andaian"),
    [
        ("JAM_PELAJARAN", {fakta.jam_pelajaran: 0}),
        ("JAM_PELAJARAN_TERKONVERSI", {jam_bps_2019: Fraction(0)}),
        ("JAM_PELAJARAN_PPPK", {jam_perjanjian: Fraction(1000)}),
    ],
)
def test_kewajiban_hanya_bagi_yang_bertugas(nama: str, andaian: dict[Any, object]) -> None:
    """Unmet, it is TMS of those on duty, asked of nobody who certainly is not, and open of whoever may be.

    The hours are for every PNS, so on leave and while suspended, too.
    """
    aturan, p = ATURAN[nama], _orang(nama)

    def hasil(orang: Pegawai) -> Riwayat[Putusan]:
        return evaluate(aturan, *_subjek(orang), asumsi=andaian).putusan

    assert hasil(p).pada(HARI) is TMS
    for k in BUKAN_DINAS:
        di_luar = (k.aktif is False or None) if p is PPPK else k.berakhir
        bertanggal = hasil(evolve(p, kedudukan_hukum=(PerubahanKedudukan(k, HARI),)))
        assert bertanggal.pada(HARI - SEHARI) is TMS
        assert bertanggal.pada(HARI) is {True: MS, False: TMS, None: BTL}[di_luar], k
        tanpa_hari = hasil(evolve(p, kedudukan_hukum=(PerubahanKedudukan(k),)))
        assert tanpa_hari.pada(HARI) is (TMS if di_luar is False else BTL), k
    wafat = evolve(p, penetapan=(Penetapan(JenisPenetapan.MENINGGAL, HARI),))
    assert (hasil(wafat).pada(HARI - SEHARI), hasil(wafat).pada(HARI)) == (TMS, MS)
