"""Who owes leadership training, by the law of the day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Cltn, Pegawai, Pelatihan, Penugasan
from karier_asn.domain.pelatihan import ProgramPelatihan
from karier_asn.engine.hukum import Cara, Peraturan
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import SEHARI, bulan
from karier_asn.engine.prosa import explain
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
        (date(2022, 5, 31), None, "PP 11/2017 Pasal 217 ayat (3)", "tidak menetapkan tenggat"),
        (date(2022, 6, 1), date(2023, 6, 1), "Peraturan LAN 5/2022 Pasal 30 ayat (1)", "paling lambat 1 tahun"),
        (HARI, date(2023, 6, 1), "Peraturan LAN 5/2022 Pasal 30 ayat (1)", "paling lambat 1 tahun"),
    ],
)
def test_menurut_hukum_pada_harinya(pada: date, tenggat: date | None, dasar: str, kata: str) -> None:
    k = leadership_duty(pejabat(date(2001, 6, 1)), pada)
    assert k is not None
    assert (k.program, k.sejak, k.lulus) == (ProgramPelatihan.PKA, date(2001, 6, 1), False)
    assert (k.tenggat, str(k.dasar)) == (tenggat, dasar)
    assert (f"paling lambat {tenggat} (" in k.report()) is (tenggat is not None)
    assert kata in k.pernyataan


@pytest.mark.parametrize(
    ("tmt", "tenggat", "dasar"),
    [
        (date(2022, 5, 31), date(2023, 6, 1), "Peraturan LAN 5/2022 Pasal 59 ayat (1)"),
        (date(2022, 6, 1), date(2023, 6, 1), "Peraturan LAN 5/2022 Pasal 59 ayat (1)"),
        (date(2022, 6, 2), date(2023, 6, 2), "Peraturan LAN 5/2022 Pasal 30 ayat (1)"),
        (date(2025, 3, 3), date(2026, 3, 3), "Peraturan LAN 5/2022 Pasal 30 ayat (1)"),
    ],
)
def test_setahun_sejak_duduk_atau_sejak_peraturan_itu(tmt: date, tenggat: date, dasar: str) -> None:
    tepat, lewat = (leadership_duty(pejabat(tmt), d) for d in (tenggat, tenggat + SEHARI))
    assert tepat is not None
    assert lewat is not None
    assert (tepat.tenggat, str(tepat.dasar_tenggat)) == (tenggat, dasar)
    assert (tepat.pemberi_izin, tepat.dasar_izin) == (None, None)
    assert (lewat.tenggat, lewat.pemberi_izin) == (tenggat, "Deputi Kebijakan Bangkom ASN")
    assert str(lewat.dasar_izin) == "Peraturan LAN 5/2022 Pasal 30 ayat (2) huruf b"


def test_izin_menurut_programnya() -> None:
    pemberi = {
        Jenjang.PENGAWAS: "Deputi Kebijakan Bangkom ASN",
        Jenjang.ADMINISTRATOR: "Deputi Kebijakan Bangkom ASN",
        Jenjang.JPT_PRATAMA: "Kepala LAN",
        Jenjang.JPT_MADYA: "Kepala LAN",
    }
    for jenjang, siapa in pemberi.items():
        k = leadership_duty(pejabat(date(2024, 1, 2), jenjang), HARI)
        assert k is not None
        assert k.pemberi_izin == siapa


def test_yang_sudah_mengikuti_sudah_menjadi_peserta() -> None:
    """Not passed, so still on the list; but he has been made a participant."""
    pka = Pelatihan("PKA", date(2026, 8, 1), 908, program=ProgramPelatihan.PKA, lulus=False)
    k = leadership_duty(pejabat(date(2025, 3, 3), Jenjang.ADMINISTRATOR, pka), HARI)
    assert k is not None
    assert (k.lulus, k.diikuti, k.tenggat, k.pemberi_izin) == (False, True, None, None)
    assert "✓ Peraturan LAN 5/2022 Pasal 30" in explain(k.jejak, HARI)


def test_lulus_menurut_nilainya() -> None:
    for nilai, lulus in (("69.99", False), ("70.00", True)):
        pka = Pelatihan(
            *("PKA", date(2026, 8, 1), 908),
            program=ProgramPelatihan.PKA,
            nilai=Decimal(nilai),
            nilai_lulus=Decimal(70),
        )
        k = leadership_duty(pejabat(date(2025, 10, 1), Jenjang.ADMINISTRATOR, pka), HARI)
        assert k is not None
        assert k.lulus is lulus


def test_tenggat_instansi_berlaku_di_samping_peraturan_nasional() -> None:
    baru = pejabat(date(2026, 10, 1))
    k = leadership_duty(baru, HARI, ENAM_BULAN)
    assert k is not None
    assert (k.tenggat, str(k.dasar_tenggat)) == (date(2027, 4, 1), "Pergub Contoh 1/2026 Pasal 3")
    sebelum = leadership_duty(pejabat(date(2025, 6, 1)), date(2025, 12, 31), ENAM_BULAN)
    assert sebelum is not None
    assert (sebelum.tenggat, str(sebelum.dasar_tenggat)) == (date(2026, 6, 1), "Peraturan LAN 5/2022 Pasal 30 ayat (1)")
    lewat = leadership_duty(pejabat(date(2026, 3, 2)), HARI, ENAM_BULAN)
    assert lewat is not None
    assert (lewat.tenggat, lewat.pemberi_izin) == (date(2026, 9, 2), None)  # only the agency's own time is over


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
        "Has to be named participant within one year of taking the post. (Peraturan LAN 5/2022 Pasal 30 ayat (1))\n"
        "not later than 2023-06-01 (Peraturan LAN 5/2022 Pasal 59 ayat (1))\n"
        "that time is over: only with the written leave of Deputi Kebijakan Bangkom ASN "
        "(Peraturan LAN 5/2022 Pasal 30 ayat (2) huruf b)"
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
    dahulu = leadership_duty(pejabat(date(2010, 1, 4)), date(2010, 2, 1))
    assert dahulu is not None
    tanpa = sah(dahulu.document(), "kewajiban-kepemimpinan")
    assert (tanpa["dasar_tenggat"], tanpa["pemberi_izin"], tanpa["dasar_izin"]) == (None, None, None)
    lewat = leadership_duty(pejabat(date(2010, 1, 4)), HARI)
    assert lewat is not None
    isi = sah(lewat.document(), "kewajiban-kepemimpinan")
    assert (isi["diikuti"], isi["pemberi_izin"]) == (False, "Deputi Kebijakan Bangkom ASN")
    assert isi["dasar_izin"]["rujukan"] == "Peraturan LAN 5/2022 Pasal 30 ayat (2) huruf b"
