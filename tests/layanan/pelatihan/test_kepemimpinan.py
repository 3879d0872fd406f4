"""Who owes leadership training, by the law of the day."""

from __future__ import annotations

from datetime import date

import pytest

from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Cltn, Pegawai, Pelatihan, Penugasan
from karier_asn.domain.pelatihan import ProgramPelatihan
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import bulan
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.pelatihan import leadership_duty, list_leadership_duties
from tests.dokumen_sah import sah

HARI = date(2026, 11, 21)
PERGUB = Peraturan("Pergub Contoh 1/2026", "Pelatihan", date(2026, 1, 1), Cara.INSTANSI, HARI)
ENAM_BULAN = (PERGUB / "Pasal 3", bulan(6))


def pejabat(
    tmt: date, jenjang: Jenjang | None = Jenjang.ADMINISTRATOR, *latihan: Pelatihan, nip: NIP | None = None
) -> Pegawai:
    lama = Penugasan(Jabatan("Kepala Seksi", Jenjang.PENGAWAS), date(2000, 12, 1))
    return complete(
        Pegawai(
            nip=nip,
            tmt_cpns=date(1995, 3, 1),
            jabatan=[lama, Penugasan(Jabatan("Kepala Bagian", jenjang), tmt)],
            pelatihan=latihan,
        )
    )


@pytest.mark.parametrize(
    ("pada", "tenggat", "dasar", "kata"),
    [
        (date(2001, 6, 1), date(2002, 6, 1), "PP 100/2000 Pasal 7", "12 bulan"),
        (date(2002, 4, 16), date(2002, 6, 1), "PP 100/2000 Pasal 7", "12 bulan"),
        (date(2002, 4, 17), None, "PP 100/2000 Pasal 7", "tanpa tenggat"),
        (date(2017, 4, 6), None, "PP 100/2000 Pasal 7", "tanpa tenggat"),
        (date(2017, 4, 7), None, "PP 11/2017 Pasal 217 ayat (3)", "tidak menetapkan tenggat"),
        (HARI, None, "PP 11/2017 Pasal 217 ayat (3)", "tidak menetapkan tenggat"),
    ],
)
def test_menurut_hukum_pada_harinya(pada: date, tenggat: date | None, dasar: str, kata: str) -> None:
    k = leadership_duty(pejabat(date(2001, 6, 1)), pada)
    assert k is not None
    assert (k.program, k.sejak, k.lulus) == (ProgramPelatihan.PKA, date(2001, 6, 1), False)
    assert (k.tenggat, str(k.dasar)) == (tenggat, dasar)
    assert kata in k.pernyataan


def test_tenggat_instansi_berlaku_di_samping_peraturan_nasional() -> None:
    baru = pejabat(date(2026, 10, 1))
    k = leadership_duty(baru, HARI, ENAM_BULAN)
    assert k is not None
    assert (k.tenggat, str(k.dasar_tenggat)) == (date(2027, 4, 1), "Pergub Contoh 1/2026 Pasal 3")
    sebelum = leadership_duty(pejabat(date(2025, 6, 1)), date(2025, 12, 31), ENAM_BULAN)
    assert sebelum is not None
    assert sebelum.tenggat is None


def test_tenggat_yang_lebih_dekat_yang_berlaku() -> None:
    lama = Peraturan("SK Contoh", "Pelatihan", date(2000, 1, 1), Cara.INSTANSI, HARI)
    k = leadership_duty(pejabat(date(2001, 6, 1)), date(2001, 7, 1), (lama / "butir 1", bulan(6)))
    assert k is not None
    assert (k.tenggat, str(k.dasar_tenggat)) == (date(2001, 12, 1), "SK Contoh butir 1")


@pytest.mark.parametrize(
    "p",
    [
        pejabat(date(2020, 1, 2), Jenjang.PELAKSANA),
        pejabat(date(2020, 1, 2), Jenjang.AHLI_MUDA),
        pejabat(date(2020, 1, 2), Jenjang.JPT_UTAMA),
        pejabat(date(2020, 1, 2), None),
        Pegawai(),
        complete(Pegawai(jabatan=[])),
    ],
)
def test_tanpa_pelatihan_sendiri_tidak_ada_kewajiban(p: Pegawai) -> None:
    assert leadership_duty(p, HARI) is None


def test_sebelum_peraturan_yang_dibaca() -> None:
    p = complete(
        Pegawai(jabatan=[Penugasan(Jabatan("Kepala Seksi", Jenjang.PENGAWAS), date(1999, 1, 1))], pelatihan=[])
    )
    assert leadership_duty(p, date(2000, 11, 9)) is None
    assert leadership_duty(p, date(2000, 11, 10)) is not None


def test_plt_dan_cltn_bukan_pejabat() -> None:
    plt = Penugasan(Jabatan("Kepala Bagian", Jenjang.ADMINISTRATOR), date(2026, 1, 2), JenisPenugasan.PLT)
    assert leadership_duty(complete(Pegawai(jabatan=[plt], pelatihan=[])), HARI) is None
    p = pejabat(date(2020, 1, 2))
    cuti = complete(Pegawai(tmt_cpns=p.tmt_cpns, jabatan=p.jabatan, pelatihan=(), cltn=[Cltn(date(2026, 1, 1))]))
    assert leadership_duty(cuti, HARI) is None


def test_daftar_yang_belum_lulus_menurut_tenggat_lalu_lamanya() -> None:
    pka = Pelatihan("PKA", date(2026, 8, 1), 908, program=ProgramPelatihan.PKA, lulus=True)
    satu, dua = (NIP.pns(f"197001011995031{900 + i}") for i in (1, 2))
    lulus = pejabat(date(2026, 3, 2), Jenjang.ADMINISTRATOR, pka)
    lama, kembar = pejabat(date(2020, 1, 2), nip=dua), pejabat(date(2020, 1, 2), nip=satu)
    baru, belum_tahu = pejabat(date(2026, 10, 1)), complete(Pegawai(jabatan=pejabat(date(2026, 9, 1)).jabatan))
    semua = [baru, lulus, belum_tahu, lama, kembar, Pegawai()]
    assert [k.pegawai for k in list_leadership_duties(semua, HARI)] == [kembar, lama, belum_tahu, baru]
    assert [k.lulus for k in list_leadership_duties(semua, HARI, dilantik_sejak=date(2026, 1, 1))] == [None, False]
    assert [k.tenggat for k in list_leadership_duties([baru, lama], HARI, instansi=ENAM_BULAN)] == [
        date(2020, 7, 2),
        date(2027, 4, 1),
    ]


def test_lulus_pelatihan_jenjang_lain_tidak_dihitung() -> None:
    """PP 101/2000 Pasal 14 ayat (2): the levels do not stand in for each other."""
    pkn = Pelatihan("PKN II", date(2025, 8, 1), 900, program=ProgramPelatihan.PKN_II, lulus=True)
    k = leadership_duty(pejabat(date(2020, 1, 2), Jenjang.ADMINISTRATOR, pkn), HARI)
    assert k is not None
    assert k.lulus is False


def test_what_the_law_says_is_told_in_both_languages_with_the_verdict() -> None:
    dahulu = leadership_duty(pejabat(date(2001, 6, 1)), date(2001, 7, 1))
    assert dahulu is not None
    assert dahulu.report() == (
        "PKA: belum lulus; pada jenjang ini sejak 2001-06-01\n"
        "Wajib lulus paling lambat 12 bulan sejak dilantik. (PP 100/2000 Pasal 7)\n"
        "paling lambat 2002-06-01 (PP 100/2000 Pasal 7)"
    )
    assert dahulu.jejak.pada(dahulu.pada) is Putusan.MS
    gelap = leadership_duty(complete(Pegawai(jabatan=pejabat(date(2020, 1, 2)).jabatan)), HARI)
    assert gelap is not None
    assert gelap.report(INGGRIS) == (
        "PKA: not known whether passed; at this level since 2020-01-02\n"
        "No national regulation sets a deadline or makes it a condition of appointment. (PP 11/2017 Pasal 217 ayat (3))"
    )
    pka = Pelatihan("PKA", date(2026, 8, 1), 908, program=ProgramPelatihan.PKA, lulus=True)
    lulus = leadership_duty(pejabat(date(2020, 1, 2), Jenjang.ADMINISTRATOR, pka), HARI)
    assert lulus is not None
    assert lulus.report() == "PKA: sudah lulus"
    assert str(lulus.jejak.dasar) == "PP 11/2017 Pasal 217 ayat (3)"


def test_the_duty_as_data() -> None:
    p = pejabat(date(2026, 10, 1), nip=NIP.pns("197001011995031901"))
    k = leadership_duty(p, HARI, ENAM_BULAN)
    assert k is not None
    isi = sah(k.document("u-1"), "kewajiban-kepemimpinan", "u-1")
    assert (isi["program"], isi["sejak"], isi["lulus"], isi["tenggat"]) == ("PKA", "2026-10-01", False, "2027-04-01")
    assert (isi["dasar_tenggat"]["rujukan"], isi["hasil"]["status"]) == ("Pergub Contoh 1/2026 Pasal 3", "BTL")
    assert "1970" not in dump(isi)
    tanpa = leadership_duty(p, HARI)
    assert tanpa is not None
    assert sah(tanpa.document(), "kewajiban-kepemimpinan")["dasar_tenggat"] is None
