"""The steps of pay: the cycle, what moves it, and its rows."""

from __future__ import annotations

from datetime import date
from itertools import islice
from typing import Any

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from karier_asn.domain.disiplin import Akibat, JenisHukuman
from karier_asn.domain.fakta import (
    belum_berhenti,
    berkedudukan_aktif,
    pns_atau_cpns,
    predikat_tahun_lalu,
)
from karier_asn.domain.fakta.diri import TAK_PERNAH_PNS
from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.pegawai import (
    Cltn,
    HukumanDisiplin,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.rekam import PenetapanGolonganPPPK, PeninjauanMasaKerja, PerjanjianKerja, PerubahanKedudukan
from karier_asn.domain.tingkat import Golongan, GolonganPPPK, Predikat, TingkatHukuman
from karier_asn.engine.ekspresi import Nilai
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI, Masa, tahun, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.gaji_berkala import JatuhTempo, account, deduct, measure, schedule
from karier_asn.rules.bacaan import TANPA_CLTN
from karier_asn.rules.merit.gaji_berkala import (
    CATATAN_HUKUMAN_KGB,
    CATATAN_KEDUDUKAN_KGB,
    CATATAN_MASA_KERJA,
    CATATAN_TEMPAT,
    KGB,
    KGB_PPPK,
    TATA_GAJI_BERKALA,
    kgb_ditunda,
)
from karier_asn.rules.pensiun import belum_pensiun
from karier_asn.uji.strategi import pegawai, tanggal
from tests.dokumen_sah import sah

G = Golongan
CPNS = date(2010, 3, 1)
TERAKHIR = date(2024, 3, 1)
SUMBER = ("cltn", "kedudukan_hukum", "jabatan", "hukuman", "peninjauan_masa_kerja")
"""What a complete source tells of all that the steps of pay and MKG read."""


BERDINAS: dict[Nilai[Any], object] = {
    predikat_tahun_lalu: Predikat.BAIK,
    **dict.fromkeys((pns_atau_cpns, belum_berhenti, belum_pensiun), True),
}


def orang(*pangkat: tuple[Golongan, date], **lain: Any) -> Pegawai:
    dasar = Pegawai(tmt_cpns=CPNS, pangkat=tuple(KenaikanPangkat(g, d) for g, d in pangkat))
    return evolve(complete(dasar, *SUMBER), **lain)


NOL = MasaKerja(0)


@pytest.mark.parametrize("jenis", [JenisPegawai.PPPK, JenisPegawai.NON_ASN])
def test_jadwal_ini_jadwal_pns(jenis: JenisPegawai) -> None:
    with pytest.raises(GalatTanya, match="jadwal PNS"):
        schedule(Pegawai(jenis=jenis), TERAKHIR)


def test_yang_diberhentikan_sementara_naik_gaji_sesudah_kembali() -> None:
    """PP 11/2017 Pasal 281: no income as PNS meanwhile; the cycle goes on, unless it was in a lembaga nonstruktural."""
    sementara = PerubahanKedudukan(KedudukanHukum.PEMBERHENTIAN_SEMENTARA, date(2025, 6, 1))
    kembali = PerubahanKedudukan(KedudukanHukum.AKTIF, date(2026, 9, 1))
    p = orang(hukuman=(), kedudukan_hukum=(sementara, kembali))
    satu, dua = islice(schedule(p, TERAKHIR), 2)
    assert (satu.semula, satu.tmt, satu.paling_lambat) == (date(2026, 3, 1), date(2026, 9, 1), date(2027, 6, 1))
    assert str(satu.penunda) == "PP 11/2017 Pasal 281"
    assert (dua.tmt, dua.penunda) == (date(2028, 3, 1), None)
    for d, harap in (
        (date(2026, 8, 31), Putusan.TMS),
        (date(2026, 9, 1), Putusan.BTL),
        (date(2027, 5, 31), Putusan.BTL),
        (date(2027, 6, 1), Putusan.MS),
    ):
        assert kgb(p).pada(d) is harap
    assert [*schedule(evolve(p, kedudukan_hukum=(sementara,)), TERAKHIR)] == []
    entah = evolve(p, kedudukan_hukum=(evolve(sementara, sejak=None), kembali))
    (langkah,) = islice(schedule(entah, TERAKHIR), 1)
    assert (langkah.tmt, langkah.pasti) == (date(2026, 3, 1), False)
    assert langkah.catatan[-1] == CATATAN_KEDUDUKAN_KGB
    # and a leave that begins on the very day
    cuti = orang(hukuman=(), cltn=(Cltn(date(2026, 3, 1), date(2027, 3, 1)),))
    (langkah,) = islice(schedule(cuti, TERAKHIR), 1)
    assert (langkah.semula, langkah.tmt) == (date(2026, 3, 1), date(2027, 3, 1))
    assert str(langkah.penunda) == "PP 11/2017 Pasal 337 ayat (2)"


def test_gaji_pppk_menurut_perjanjian_kerjanya() -> None:
    awal, akhir = date(2021, 2, 1), date(2023, 8, 1)
    p = Pegawai(
        jenis=JenisPegawai.PPPK,
        tanggal_lahir=date(1990, 1, 1),
        tmt_cpns=awal,
        jabatan=[Penugasan(Jabatan("Perawat Ahli Pertama", Jenjang.AHLI_PERTAMA), awal)],
        golongan_pppk=[PenetapanGolonganPPPK(GolonganPPPK.GOL_IX, awal)],
        penilaian=[Penilaian(t, Predikat.BAIK) for t in range(2021, 2027)],
    )
    p = complete(p, *SUMBER, "kedudukan_hukum", "tugas_belajar", "penetapan")

    def naik(*kontrak: tuple[date, date], terakhir: date = awal) -> list[Putusan]:
        orang = evolve(p, perjanjian_kerja=[PerjanjianKerja(a, b) for a, b in kontrak])
        jejak = evaluate(KGB_PPPK, orang, GajiBerkala(terakhir, pertama=False))
        return [jejak.pada(d) for d in (date(2023, 7, 31), date(2024, 2, 1), date(2025, 7, 31), date(2025, 8, 1))]

    TMS, MS = Putusan.TMS, Putusan.MS
    assert naik((awal, akhir)) == [MS, TMS, TMS, TMS]  # within the contract only
    assert naik((awal, date(2026, 2, 1))) == [MS, MS, MS, MS]
    assert naik((awal, akhir), (akhir, date(2026, 2, 1))) == [MS, MS, MS, MS]  # extended: it goes on
    baru = (date(2023, 9, 1), date(2026, 2, 1))
    assert naik((awal, akhir), baru) == [MS, TMS, TMS, TMS]  # anew: two years since 1 September 2023
    assert naik((awal, akhir), (date(2023, 8, 1) + SEHARI, date(2026, 2, 1))) == [MS, TMS, TMS, TMS]


def diangkat(g: Golongan, masa_kerja: MasaKerja | None = NOL, cpns: date = CPNS, **lain: Any) -> Pegawai:
    """Of whom the decree of the first rank states the masa kerja golongan."""
    return evolve(orang(), tmt_cpns=cpns, pangkat=(KenaikanPangkat(g, cpns, masa_kerja=masa_kerja),), **lain)


def kgb(p: Pegawai, g: GajiBerkala | None = None) -> Jejak:
    """The rule, the appraisal taken for granted, and that he is in service."""
    return evaluate(KGB, p, g or GajiBerkala(TERAKHIR, pertama=False), asumsi=BERDINAS)


def tiga(p: Pegawai, terakhir: date | None = None) -> list[date]:
    return [j.tmt for j in islice(schedule(p, terakhir), 3)]


def test_p099_kenaikan_pangkat_tidak_memulai_siklus_baru() -> None:
    p = orang((G.II_A, CPNS), (G.III_A, date(2025, 1, 1)))
    assert tiga(p, date(2024, 3, 1)) == [date(2026, 3, 1), date(2028, 3, 1), date(2030, 3, 1)]


def test_p101_sesudah_penundaan_kembali_ke_siklus() -> None:
    hukuman = HukumanDisiplin(JenisHukuman.PENUNDAAN_KGB, None, date(2025, 9, 1), date(2026, 9, 1))
    assert tiga(orang(hukuman=(hukuman,)), date(2024, 3, 1)) == [date(2027, 3, 1), date(2028, 3, 1), date(2030, 3, 1)]
    batal = evolve(hukuman, dibatalkan=date(2025, 10, 1))
    lain = evolve(hukuman, jenis=JenisHukuman.PENUNDAAN_KP)
    ringan = evolve(hukuman, jenis=JenisHukuman.SANKSI_MORAL_TERBUKA)
    selesai = evolve(hukuman, sampai=date(2026, 3, 1))
    lampau = evolve(hukuman, mulai=date(2025, 2, 1))  # by law it runs one year
    for h in (batal, lain, ringan, selesai, lampau):
        (langkah,) = islice(schedule(orang(hukuman=(h,)), TERAKHIR), 1)
        assert (langkah.tmt, langkah.pasti, langkah.penunda) == (date(2026, 3, 1), True, None)


def test_hukuman_yang_tidak_jelas_memberi_batas() -> None:
    hukuman = HukumanDisiplin(JenisHukuman.PENUNDAAN_KGB, None, date(2025, 9, 1), date(2026, 9, 1))
    for baris in (
        (evolve(hukuman, sampai=None),),
        (evolve(hukuman, jenis=None),),
        (evolve(hukuman, jenis=None, tingkat=TingkatHukuman.SEDANG),),
        (evolve(hukuman, jenis=JenisHukuman.PENUNDAAN_GAJI),),
        None,
    ):
        p = orang(hukuman=baris)
        pertama, kedua = islice(schedule(p, TERAKHIR), 2)
        assert (pertama.semula, pertama.tmt) == (date(2026, 3, 1), date(2026, 3, 1))
        assert pertama.paling_lambat == date(2027, 3, 1)
        assert pertama.catatan == (CATATAN_HUKUMAN_KGB,)
        assert kedua.pasti is (baris is not None)
        assert kgb(p).pada(date(2026, 2, 28)) is Putusan.TMS
        assert kgb(p).pada(date(2026, 3, 1)) is Putusan.BTL
        assert kgb(p).pada(date(2027, 3, 1)) is Putusan.MS
    dua = (hukuman, evolve(hukuman, jenis=None))
    assert next(iter(schedule(orang(hukuman=dua), TERAKHIR))).pasti


def test_jadwal_yang_cutinya_tidak_diketahui_tidak_pasti() -> None:
    for kosong in ("cltn", "kedudukan_hukum"):
        p = orang(**{kosong: None})
        for n, langkah in enumerate(islice(schedule(p, TERAKHIR), 3)):
            assert (langkah.tmt, langkah.paling_lambat, langkah.pasti) == (date(2026 + 2 * n, 3, 1), None, False)
            assert langkah.catatan == (CATATAN_MASA_KERJA, *([CATATAN_KEDUDUKAN_KGB] if kosong != "cltn" else ()))
        assert kgb(p).pada(date(2026, 2, 28)) is Putusan.TMS
        assert kgb(p).pada(date(2046, 2, 28)) is Putusan.BTL
    gelap = next(iter(schedule(orang(cltn=None, hukuman=None), TERAKHIR)))
    assert gelap.catatan == (CATATAN_MASA_KERJA, CATATAN_HUKUMAN_KGB)
    assert gelap.paling_lambat is None
    baris = "2026-03-01 atau sesudahnya  kenaikan gaji berkala PNS (PP 7/1977 Pasal 11); "
    assert gelap.report() == baris + CATATAN_MASA_KERJA + "; " + CATATAN_HUKUMAN_KGB
    assert gelap.report(INGGRIS).startswith("2026-03-01 or later")
    berbatas = next(iter(schedule(orang(hukuman=None), TERAKHIR)))
    assert berbatas.report().startswith("2026-03-01 – 2027-03-01  kenaikan")
    assert sah(berbatas.document("g-1"), "gaji-berkala", "g-1")["paling_lambat"] == "2027-03-01"
    assert sah(gelap.document("g-1"), "gaji-berkala", "g-1")["pasti"] is False


def test_masa_kerja_yang_mungkin_hanya_sebagian_memberi_batas() -> None:
    """Of leave without an end it is not known how long it lasted: between its first day, and a post not known."""
    cuti = (Cltn(date(2025, 3, 1)),)
    (langkah,) = islice(schedule(orang(cltn=cuti, jabatan=None), TERAKHIR), 1)
    assert (langkah.tmt, langkah.paling_lambat) == (date(2026, 3, 2), None)
    # a standing without a day, and a sanction that may delay: the last day is moved by both
    berdiri = (
        PerubahanKedudukan(KedudukanHukum.CLTN, date(2025, 3, 1)),
        PerubahanKedudukan(KedudukanHukum.AKTIF, date(2025, 9, 1)),
        PerubahanKedudukan(KedudukanHukum.AKTIF, None),
    )
    (langkah,) = islice(schedule(orang(kedudukan_hukum=berdiri, hukuman=None), TERAKHIR), 1)
    assert (langkah.tmt, langkah.paling_lambat) == (date(2026, 3, 1), date(2027, 9, 1))
    assert langkah.catatan == (CATATAN_MASA_KERJA, CATATAN_KEDUDUKAN_KGB, CATATAN_HUKUMAN_KGB)


def ditinjau(masa: MasaKerja | None, tmt: date | None, diakui: bool | None = True) -> PeninjauanMasaKerja:
    return PeninjauanMasaKerja("honorer", None, None, masa, diakui, tmt)


def langkah_pertama(p: Pegawai, terakhir: date | None = None, bacaan: str = "siklus-tetap") -> JatuhTempo:
    return next(iter(schedule(p, terakhir, bacaan={"pmk-gaji-berkala": bacaan})))


def test_p103_peninjauan_masa_kerja_tidak_menggeser() -> None:
    """By the default; by the other reading the table says when: 6 years 10 months on 1 April, row 8 a year later."""
    pmk = ditinjau(MasaKerja(2, 11), date(2026, 4, 1))
    p = diangkat(G.III_A, cpns=date(2022, 5, 1), peninjauan_masa_kerja=(pmk,))
    terakhir = date(2024, 12, 1)
    assert measure(p, date(2026, 4, 1)) == MasaKerja(6, 10)
    assert tiga(p, terakhir)[0] == date(2026, 12, 1)
    assert langkah_pertama(p, terakhir, "menurut-tabel").tmt == date(2027, 6, 1)
    sesudahnya = evolve(p, peninjauan_masa_kerja=(evolve(pmk, tmt=date(2026, 12, 2)),))  # the step was due before
    assert langkah_pertama(sesudahnya, terakhir, "menurut-tabel").tmt == date(2026, 12, 1)
    ditolak = evolve(p, peninjauan_masa_kerja=(evolve(pmk, diakui=False),))
    assert langkah_pertama(ditolak, terakhir, "menurut-tabel").tmt == date(2026, 12, 1)
    g, tabel = GajiBerkala(terakhir, pertama=False), {"pmk-gaji-berkala": "menurut-tabel"}
    aturan = evaluate(KGB, p, g, asumsi=BERDINAS, bacaan=tabel)
    assert [aturan.pada(date(2027, 5, 31)), aturan.pada(date(2027, 6, 1))] == [Putusan.TMS, Putusan.MS]
    for tidak_jelas in (evolve(pmk, tmt=None), evolve(pmk, diakui=None), evolve(pmk, masa_kerja=None), None):
        q = evolve(p, peninjauan_masa_kerja=None if tidak_jelas is None else (tidak_jelas,))
        langkah = list(islice(schedule(q, terakhir, bacaan=tabel), 2))
        assert [x.tmt for x in langkah] == [date(2025, 1, 1), date(2025, 2, 1)]
        assert {x.paling_lambat for x in langkah} == {None}
        aturan = evaluate(KGB, q, g, asumsi=BERDINAS, bacaan=tabel)
        assert [aturan.pada(d) for d in (date(2024, 12, 31), date(2025, 1, 1), date(2040, 1, 1))] == [
            Putusan.TMS,
            Putusan.BTL,
            Putusan.BTL,
        ]
    with pytest.raises(GalatTanya):
        schedule(p, terakhir, bacaan={"pmk-gaji-berkala": "tidak-ada"})


@pytest.mark.parametrize(
    ("g", "masa", "bulan"),
    [
        (G.III_A, MasaKerja(2, 5), 19),  # row 4
        (G.III_A, MasaKerja(1, 11), 1),
        (G.III_A, MasaKerja(2), 24),
        (G.II_A, MasaKerja(0, 11), 1),
        (G.II_A, MasaKerja(1), 24),  # rows 1 and 3
        (G.II_A, MasaKerja(3, 1), 23),
        (G.II_C, MasaKerja(0), 24),  # its column begins with row 3
        (G.II_C, MasaKerja(4, 2), 10),
    ],
)
def test_masa_kerja_saat_diangkat_memajukan_langkah_pertama(g: Golongan, masa: MasaKerja, bulan: int) -> None:
    """By its decree, or recognised from that day on: the next row of the pay table."""
    cpns = date(2012, 1, 1)
    jatuh = tambah(cpns, Masa(bulan))
    p = diangkat(g, masa, cpns)
    assert tiga(p) == [jatuh, tambah(jatuh, tahun(2)), tambah(jatuh, tahun(4))]
    assert str(next(iter(schedule(p))).dasar) == "PP 7/1977 lampiran gaji"
    aturan = kgb(p, GajiBerkala(cpns, pertama=True))
    assert [aturan.pada(jatuh - SEHARI), aturan.pada(jatuh)] == [Putusan.TMS, Putusan.MS]


def test_masa_kerja_yang_diakui_sejak_diangkat_memajukan_langkah_pertama() -> None:
    cpns = date(2012, 1, 1)
    p = diangkat(G.III_A, cpns=cpns)
    # what the decree of the appointment states is what was counted by that day, whatever is recognised or not known
    kelak = evolve(p, peninjauan_masa_kerja=(ditinjau(MasaKerja(2, 5), date(2013, 1, 1)),))
    for tinjau in (
        (),
        (ditinjau(MasaKerja(2, 5), cpns),),
        kelak.peninjauan_masa_kerja,
        (ditinjau(MasaKerja(3, 2), None),),
        (ditinjau(None, None),),
        None,
    ):
        assert tiga(evolve(p, peninjauan_masa_kerja=tinjau))[0] == date(2014, 1, 1)
        langkah = langkah_pertama(diangkat(G.III_A, None, cpns, peninjauan_masa_kerja=tinjau))
        assert (langkah.tmt, langkah.paling_lambat) == (date(2012, 2, 1), date(2014, 1, 1))
        assert langkah.catatan == (CATATAN_TEMPAT,)
    # of 1 year and 3 years 5 months of the way, row 4 is 7 months away
    assert langkah_pertama(kelak, bacaan="menurut-tabel").tmt == date(2013, 8, 1)
    diam = diangkat(G.III_A, None, cpns)
    langkah = langkah_pertama(evolve(diam, peninjauan_masa_kerja=None, cltn=None))
    assert (langkah.tmt, langkah.paling_lambat) == (date(2012, 2, 1), None)
    assert langkah.catatan == (CATATAN_TEMPAT, CATATAN_MASA_KERJA)
    tanpa_pangkat = kgb(evolve(p, pangkat=None), GajiBerkala(cpns, pertama=True))
    hari = (date(2012, 1, 31), date(2012, 2, 1), date(2013, 12, 31), date(2014, 1, 1))
    assert [tanpa_pangkat.pada(d) for d in hari] == [Putusan.TMS, Putusan.BTL, Putusan.BTL, Putusan.MS]
    entah_pertama = kgb(diangkat(G.III_A, MasaKerja(2, 5), cpns), GajiBerkala(cpns))
    hari = (date(2013, 7, 31), date(2013, 8, 1), date(2013, 12, 31), date(2014, 1, 1))
    assert [entah_pertama.pada(d) for d in hari] == [Putusan.TMS, Putusan.BTL, Putusan.BTL, Putusan.MS]
    assert kgb(p, GajiBerkala()).pada(CPNS) is Putusan.BTL


def test_selama_keberatan_tidak_naik_gaji() -> None:
    """PP 53/2010 Pasal 41: an objection against a delay of promotion, decided on 10 March 2020."""
    h = HukumanDisiplin(
        JenisHukuman.PENUNDAAN_KP,
        None,
        date(2020, 3, 10),
        date(2021, 3, 10),
        keberatan=Riwayat.rentang([(date(2020, 2, 1), date(2020, 3, 10))]),
    )
    p, terakhir = orang(hukuman=(h,)), date(2018, 3, 1)
    langkah, kedua = islice(schedule(p, terakhir), 2)
    assert (langkah.semula, langkah.tmt, langkah.pasti) == (date(2020, 3, 1), date(2020, 3, 10), True)
    assert "ditunda dari 2020-03-01 (PP 53/2010 Pasal 41 ayat (1))" in langkah.report()
    assert kedua.tmt == date(2022, 3, 1)
    aturan = kgb(p, GajiBerkala(terakhir, pertama=False))
    assert [aturan.pada(date(2020, 3, 9)), aturan.pada(date(2020, 3, 10))] == [Putusan.TMS, Putusan.MS]
    entah = orang(hukuman=(evolve(h, keberatan=TAK_DIKETAHUI),))
    langkah = langkah_pertama(entah, terakhir)
    assert (langkah.tmt, langkah.paling_lambat) == (date(2020, 3, 1), date(2020, 3, 10))
    assert langkah.catatan == (CATATAN_HUKUMAN_KGB,)
    assert langkah_pertama(orang(hukuman=(evolve(h, keberatan=Riwayat.tetap(False)),)), terakhir).pasti


def test_keberatan_yang_lebih_dari_setahun_menahan_selama_itu() -> None:
    """PP 53/2010 Pasal 41: until the decision, however long; a year at most where nothing is on record."""
    berlangsung = Riwayat.rentang([(date(2018, 2, 1), date(2020, 3, 10))])
    h = HukumanDisiplin(JenisHukuman.PENUNDAAN_KP, None, date(2020, 3, 10), keberatan=berlangsung)
    langkah = langkah_pertama(orang(hukuman=(h,)), date(2016, 3, 1))
    assert (langkah.semula, langkah.tmt, langkah.pasti) == (date(2018, 3, 1), date(2020, 3, 10), True)
    assert langkah_pertama(orang(hukuman=(evolve(h, keberatan=TAK_DIKETAHUI),)), date(2016, 3, 1)).pasti


def test_hukuman_sebelum_pp_53_2010_mungkin_menunda() -> None:
    """PP 30/1980 was not read: a step that falls due while a sanction runs that is not light is not certain."""
    h = HukumanDisiplin(JenisHukuman.PENUNDAAN_KGB, None, date(2005, 1, 1), date(2006, 1, 1))
    terakhir = date(2003, 3, 1)

    def langkah(h: HukumanDisiplin, terakhir: date = terakhir) -> tuple[date, date | None, str]:
        p = evolve(orang(hukuman=(h,)), tmt_cpns=date(2001, 3, 1))
        j = langkah_pertama(p, terakhir)
        g = GajiBerkala(terakhir, pertama=False)
        return j.tmt, j.paling_lambat, kgb(p, g).pada(j.semula).name

    dari, sampai = date(2005, 3, 1), date(2006, 3, 1)
    assert langkah(h) == (dari, sampai, "BTL")
    p = orang(hukuman=(h,))
    penunda = langkah_pertama(evolve(p, tmt_cpns=date(2001, 3, 1)), terakhir).penunda
    assert penunda == TATA_GAJI_BERKALA.penundaan_dahulu
    assert langkah(evolve(h, jenis=JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN)) == (dari, sampai, "BTL")
    assert langkah(evolve(h, jenis=JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN, sampai=None)) == (dari, sampai, "BTL")
    assert langkah(evolve(h, jenis=JenisHukuman.TEGURAN_LISAN)) == (dari, dari, "MS")
    assert langkah(evolve(h, jenis=JenisHukuman.PENUNDAAN_KP, dibatalkan=date(2005, 2, 1))) == (dari, dari, "MS")
    assert langkah(evolve(h, sampai=dari)) == (dari, dari, "MS")
    # from PP 53/2010 on, by its own name
    spanning = evolve(h, mulai=date(2010, 5, 1), sampai=date(2011, 5, 1))
    assert langkah(spanning, date(2009, 3, 1)) == (date(2012, 3, 1), date(2012, 3, 1), "TMS")
    lain = evolve(spanning, jenis=JenisHukuman.PENUNDAAN_KP)
    assert langkah(lain, date(2009, 3, 1)) == (date(2011, 3, 1), date(2011, 3, 1), "MS")


@pytest.mark.parametrize(("g", "pertama"), [(G.II_A, 2011), (G.II_C, 2012), (G.III_A, 2012)])
def test_gaji_berkala_pertama(g: Golongan, pertama: int) -> None:
    assert tiga(diangkat(g))[:2] == [date(pertama, 3, 1), date(pertama + 2, 3, 1)]


def test_cuti_menggeser_gaji_berkala() -> None:
    cuti = Cltn(date(2025, 1, 1), date(2026, 1, 1))
    assert tiga(orang(cltn=(cuti,)), date(2024, 3, 1))[:2] == [date(2027, 3, 1), date(2029, 3, 1)]
    assert tiga(orang(cltn=(evolve(cuti, sampai=None),)), date(2024, 3, 1)) == []
    kedudukan = [PerubahanKedudukan(KedudukanHukum.CLTN, cuti.mulai)]
    kembali = Penugasan(Jabatan("Analis", None), date(2026, 1, 1))
    for lain in ({"cltn": (evolve(cuti, sampai=None),)}, {"kedudukan_hukum": kedudukan}):
        assert tiga(orang(jabatan=[kembali], **lain), date(2024, 3, 1))[0] == date(2027, 3, 1)
    assert tiga(orang(cltn=(Cltn(date(2020, 1, 1), date(2021, 1, 1)),)), date(2024, 3, 1))[0] == date(2026, 3, 1)


def test_gaji_berkala_yang_tidak_dapat_dihitung() -> None:
    with pytest.raises(GalatTanya, match="gaji berkala terakhir"):
        schedule(Pegawai())


def test_yang_menunda_ialah_hukuman_yang_bernama_demikian() -> None:
    assert {j: lama for j, (_, lama) in TATA_GAJI_BERKALA.penundaan.items()} == {
        j: j.lama for j in JenisHukuman if j.akibat is Akibat.KGB_DITUNDA
    }


def test_baris_menyebut_hari_ketentuan_dan_penundanya() -> None:
    hukuman = HukumanDisiplin(JenisHukuman.PENUNDAAN_KGB, None, date(2025, 9, 1), date(2026, 9, 1))
    p = orang(hukuman=(hukuman,), nama="Siti")
    ditunda, biasa = islice(schedule(p, date(2024, 3, 1)), 2)
    assert biasa.report() == "2028-03-01  kenaikan gaji berkala PNS (PP 7/1977 Pasal 11)"
    assert ditunda.report().startswith("2027-03-01  kenaikan gaji berkala PNS")
    assert "ditunda dari 2026-03-01 (PP 53/2010 Pasal 7 ayat (3) huruf a)" in ditunda.report()
    assert "delayed from 2026-03-01" in ditunda.report(INGGRIS)
    for langkah in (ditunda, biasa):
        dokumen = sah(langkah.document("g-1"), "gaji-berkala", "g-1")
        assert dokumen["tmt"] == langkah.tmt.isoformat()
        assert "Siti" not in dump(dokumen)
    assert next(iter(schedule(p, date(2024, 3, 1)))).document("g-1") == ditunda.document("g-1")


def test_langkah_pertama_golongan_ii_a_menyebut_tabel_gaji() -> None:
    pertama, kedua = islice(schedule(diangkat(G.II_A)), 2)
    assert (str(pertama.dasar), str(kedua.dasar)) == ("PP 7/1977 lampiran gaji", "PP 7/1977 Pasal 11")


def test_masa_kerja_golongan_adalah_saldo_bukunya() -> None:
    p = orang((G.II_C, CPNS), (G.III_A, date(2018, 4, 1)))
    assert measure(p, date(2020, 4, 1)) == Antara(MasaKerja(5, 1))  # the decree of II/c may have stated more
    p = evolve(p, pangkat=[evolve(k, masa_kerja=MasaKerja(3) if k.tmt == CPNS else None) for k in p.pangkat or ()])
    assert measure(p, date(2020, 4, 1)) == MasaKerja(8, 1)
    assert deduct(MasaKerja(11), G.II_D, G.III_A) == MasaKerja(6)
    assert account(p, date(2020, 4, 1)).saldo(date(2020, 4, 1)) == MasaKerja(8, 1).jumlah_bulan
    assert "length of service in the golongan" in account(p, date(2020, 4, 1)).report(INGGRIS)


# --- the end of the career ---------------------------------------------------------------------------------

ANALIS = Penugasan(Jabatan("Analis", Jenjang.PELAKSANA), CPNS)
TUA = complete(
    Pegawai(jenis=JenisPegawai.PNS, tanggal_lahir=date(1971, 2, 20), tmt_cpns=CPNS, jabatan=(ANALIS,), hukuman=())
)


def test_jadwal_berakhir_bersama_karier() -> None:
    """Pension on 1 March 2029: a step that would fall due on that day is no more."""
    jadwal = schedule(TUA, date(2025, 3, 1))
    assert [x.tmt for x in jadwal] == [x.tmt for x in jadwal] == [date(2027, 3, 1)]
    assert jadwal.akhir is not None
    assert jadwal.akhir.hari == date(2029, 3, 1)
    assert tiga(TUA, date(2025, 2, 1)) == [date(2027, 2, 1), date(2029, 2, 1)]
    dipecat = PerubahanKedudukan(KedudukanHukum.DIBERHENTIKAN, date(2027, 3, 1))
    assert list(schedule(evolve(TUA, kedudukan_hukum=(dipecat,)), date(2025, 3, 1))) == []


def test_jadwal_dalam_kata_dan_data() -> None:
    jadwal = schedule(TUA, date(2025, 3, 1))
    akhir = "karier berakhir pada 2029-03-01: mencapai batas usia pensiun (UU 20/2023 Pasal 55 huruf b angka 2)"
    assert jadwal.report() == f"2027-03-01  kenaikan gaji berkala PNS (PP 7/1977 Pasal 11)\n{akhir}"
    assert jadwal.report(banyak=0) == f"tidak ada kenaikan gaji berkala lagi\ndan seterusnya\n{akhir}"
    isi = sah(jadwal.document("g-1"), "jadwal-gaji-berkala", "g-1")
    assert [x["tmt"] for x in isi["langkah"]] == ["2027-03-01"]
    assert (isi["berlanjut"], isi["akhir"]["hari"]) == (False, "2029-03-01")
    habis = schedule(TUA, date(2027, 3, 1))
    assert habis.report(INGGRIS).splitlines()[0] == "no more steps of pay"
    terbuka = schedule(evolve(TUA, tanggal_lahir=None), date(2025, 3, 1))
    assert terbuka.akhir is None
    baris = terbuka.report(banyak=2).splitlines()
    assert [b[:10] for b in baris] == ["2027-03-01", "2029-03-01", "dan seteru"]
    assert len(terbuka.report().splitlines()) == 21
    isi = sah(terbuka.document(banyak=3), "jadwal-gaji-berkala")
    assert (len(isi["langkah"]), isi["berlanjut"], isi["akhir"]) == (3, True, None)


def test_yang_tidak_berdinas_tidak_naik_gaji() -> None:
    """On the day of each step he is in service, as the rule asks, and from the end of the career on he is not."""
    jadwal = schedule(TUA, date(2025, 2, 1))
    assert jadwal.akhir is not None
    baik: dict[Nilai[Any], object] = {predikat_tahun_lalu: Predikat.BAIK}
    aturan = evaluate(KGB, TUA, GajiBerkala(date(2027, 2, 1), pertama=False), asumsi=baik)
    assert [aturan.pada(x.tmt) for x in jadwal] == [Putusan.TMS, Putusan.MS]
    assert aturan.pada(jadwal.akhir.hari - SEHARI) is Putusan.MS
    assert aturan.pada(jadwal.akhir.hari) is Putusan.TMS


# --- the rule and the schedule -----------------------------------------------------------------------------

HARI = tanggal(date(2012, 1, 1), date(2024, 12, 31))
_MASA = st.tuples(HARI, st.sampled_from([None, 30, 90, 365, 400])).map(
    lambda t: (t[0], None if t[1] is None else t[0] + t[1] * SEHARI)
)
JENIS = (JenisHukuman.PENUNDAAN_KGB, JenisHukuman.PENUNDAAN_KGB, None, JenisHukuman.PENUNDAAN_GAJI)
TANPA = Riwayat.tetap(False)
KEDUDUKAN = (KedudukanHukum.CLTN, KedudukanHukum.PEJABAT_NEGARA, KedudukanHukum.AKTIF)


def mungkin(s: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(s, s, s, st.none())


REKAM = st.fixed_dictionaries(
    {
        "cltn": mungkin(st.lists(_MASA.map(lambda m: Cltn(*m)), max_size=2)),
        "kedudukan_hukum": mungkin(
            st.lists(
                st.builds(PerubahanKedudukan, st.sampled_from(KEDUDUKAN), mungkin(HARI)),
                max_size=2,
                unique_by=lambda k: k.sejak,
            )
        ),
        "hukuman": mungkin(
            # Without objections, which would hold a step back again that was given before.
            st.lists(
                st.builds(
                    lambda j, m: HukumanDisiplin(j, None, m[0], m[1], keberatan=TANPA), st.sampled_from(JENIS), _MASA
                ),
                max_size=2,
            )
        ),
    }
)


def putusan(langkah: JatuhTempo | None, d: date) -> Putusan:
    """What the schedule says of a day."""
    if langkah is None or d < langkah.tmt:
        return Putusan.TMS
    return Putusan.MS if langkah.paling_lambat is not None and langkah.paling_lambat <= d else Putusan.BTL


def _pns(p: Pegawai) -> Pegawai:
    """The same, no PPPK: there is no schedule for one."""
    return evolve(p, jenis=None) if p.jenis in TAK_PERNAH_PNS else p


@given(pegawai(), REKAM, mungkin(HARI), st.lists(tanggal(date(2012, 1, 1), date(2032, 12, 31)), min_size=1, max_size=9))
def test_aturan_dan_jadwal_sepakat(p: Pegawai, rekam: dict[str, Any], terakhir: date | None, hari: list[date]) -> None:
    p = evolve(_pns(p), **rekam)
    if terakhir is None and (p.tmt_cpns is None or not p.pangkat):
        return
    langkah = next(iter(evolve(schedule(p, terakhir), akhir=None)), None)
    g = GajiBerkala(terakhir or p.tmt_cpns, pertama=terakhir is None)
    batas = [] if langkah is None else [langkah.tmt, *([langkah.paling_lambat] if langkah.paling_lambat else [])]
    aturan, bertugas = kgb(p, g), evaluate(berkedudukan_aktif & TANPA_CLTN, p)
    for d in {*hari, *(x for b in batas for x in (b - SEHARI, b, b + SEHARI))}:
        if d >= date(2010, 6, 6):
            # Whoever goes off duty again is given none on those days.
            assert aturan.pada(d) is min(putusan(langkah, d), bertugas.pada(d)), (d, langkah)


@given(st.data(), pegawai(), REKAM, HARI, st.booleans())
def test_lupa_hanya_melebarkan(
    data: st.DataObject, p: Pegawai, rekam: dict[str, Any], terakhir: date | None, pertama: bool
) -> None:
    p = evolve(_pns(p), **rekam)
    baris: dict[str, Any] = {
        "kedudukan_hukum": [_lupa(data, k, "sejak") for k in p.kedudukan_hukum or ()],
        "hukuman": [_lupa(data, h, "jenis", "sampai") for h in p.hukuman or ()],
        "peninjauan_masa_kerja": [_lupa(data, r, "diakui", "masa_kerja", "tmt") for r in p.peninjauan_masa_kerja or ()],
    }
    if p.peninjauan_masa_kerja is None:  # where it is known, a decree that states none says something
        baris["pangkat"] = [_lupa(data, k, "masa_kerja") for k in p.pangkat or ()]
    tahu = {n: b for n, b in baris.items() if getattr(p, n) is not None}
    kosong = data.draw(
        st.sets(st.sampled_from(("cltn", "kedudukan_hukum", "hukuman", "jabatan", "peninjauan_masa_kerja")))
    )
    lupa = evolve(p, **tahu | dict.fromkeys(kosong))
    if pertama:
        assume(p.tmt_cpns is not None and p.pangkat)
        terakhir = None
    for sempit, luas in zip(islice(schedule(p, terakhir), 4), schedule(lupa, terakhir), strict=False):
        assert luas.tmt <= sempit.tmt
        assert luas.paling_lambat is None or (sempit.paling_lambat or date.max) <= luas.paling_lambat


def _lupa(data: st.DataObject, baris: Any, *nama: str) -> Any:
    return evolve(baris, **dict.fromkeys(data.draw(st.sets(st.sampled_from(nama)))))


def test_kenaikan_pertama_dan_yang_tidak_diketahui_pertama() -> None:
    dua_a, tiga_a = diangkat(G.II_A), diangkat(G.III_A)
    tahun = [date(2011, 3, 1), date(2012, 3, 1)]
    for p, g, harap in (
        (dua_a, GajiBerkala(CPNS, pertama=True), ("MS", "MS")),
        (dua_a, GajiBerkala(CPNS, pertama=False), ("TMS", "MS")),
        (dua_a, GajiBerkala(CPNS), ("BTL", "MS")),
        (evolve(dua_a, pangkat=None), GajiBerkala(CPNS, pertama=True), ("BTL", "MS")),
        (tiga_a, GajiBerkala(CPNS, pertama=True), ("TMS", "MS")),
        (tiga_a, GajiBerkala(CPNS), ("TMS", "MS")),
        (tiga_a, GajiBerkala(None, pertama=True), ("BTL", "BTL")),
        # a day after the appointment is that of a step, and without it there is no telling
        (dua_a, GajiBerkala(date(2010, 4, 1)), ("TMS", "TMS")),
        (dua_a, GajiBerkala(date(2010, 4, 1), pertama=True), ("TMS", "TMS")),
        (evolve(dua_a, tmt_cpns=None), GajiBerkala(CPNS, pertama=True), ("BTL", "MS")),
    ):
        assert tuple(str(kgb(p, g).pada(d)) for d in tahun) == harap


def test_penundaan_dalam_aturan() -> None:
    hukuman = HukumanDisiplin(JenisHukuman.PENUNDAAN_KGB, None, date(2025, 9, 1), date(2026, 9, 1))
    p = orang(hukuman=(hukuman,))
    ditunda = kgb_ditunda(p, GajiBerkala(TERAKHIR, pertama=False))
    assert ditunda == Riwayat.rentang([(date(2026, 3, 1), date(2027, 3, 1))])
    assert kgb_ditunda(p, GajiBerkala()) == TAK_DIKETAHUI
    assert kgb_ditunda(orang(), GajiBerkala()) == Riwayat.tetap(False)
    cuti = orang(cltn=(Cltn(date(2025, 1, 1)),), hukuman=None)  # never due, so never delayed
    assert kgb_ditunda(cuti, GajiBerkala(TERAKHIR, pertama=False)) == Riwayat.tetap(False)
    tidak_jelas = evolve(
        p, tmt_cpns=None, pangkat=None, hukuman=(evolve(hukuman, mulai=date(2025, 2, 1), sampai=date(2025, 9, 1)),)
    )
    # of who may have begun in II/a the step may have fallen due in the sanction
    assert kgb_ditunda(tidak_jelas, GajiBerkala(TERAKHIR)).pada(date(2026, 6, 1)) is None


def test_hukuman_lama_yang_jenisnya_tidak_diketahui_menunda_selama_yang_mungkin() -> None:
    """Before 2010 no text says which kinds delayed, nor how long: one of unknown kind is no shorter than another."""
    mulai = date(2005, 8, 11)
    lama = HukumanDisiplin(JenisHukuman.PENUNDAAN_KP, TingkatHukuman.SEDANG, mulai)
    for h in (lama, evolve(lama, jenis=None)):
        ditunda = kgb_ditunda(orang(hukuman=(h,)), GajiBerkala(date(2005, 7, 11), pertama=False))
        assert ditunda.pada(date(2007, 7, 11)) is None
    ringan = evolve(lama, jenis=None, tingkat=TingkatHukuman.RINGAN)
    assert kgb_ditunda(orang(hukuman=(ringan,)), GajiBerkala(date(2005, 7, 11), pertama=False)) == Riwayat.tetap(False)
