"""What one person needs and the hours that bind him, as words and as data."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Asesmen, JenisPegawai, Pegawai, Pelatihan, Penilaian, Penugasan
from karier_asn.domain.standar import TingkatKompetensi
from karier_asn.domain.tingkat import Ekspektasi, Predikat
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.inggris import INGGRIS
from karier_asn.layanan.pelatihan import analyze, hours_owed
from tests.dokumen_sah import sah

PADA = date(2027, 1, 4)


def jabatan(nama: str, jenjang: Jenjang, *tingkat: int) -> Jabatan:
    standar = (TingkatKompetensi(n, t) for n, t in zip(("Integritas", "Komunikasi"), tingkat, strict=True))
    return Jabatan(nama, jenjang, standar_kompetensi=tuple(standar))


SEKSI, BIDANG = jabatan("Kepala Seksi", Jenjang.PENGAWAS, 2, 3), jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, 3, 3)
BUDI = complete(
    Pegawai(
        nama="Budi",
        nip=NIP.pns("199001012015011901"),
        jenis=JenisPegawai.PNS,
        tanggal_lahir=date(1990, 1, 1),
        tmt_pns=date(2016, 1, 1),
        jabatan=[Penugasan(SEKSI, date(2022, 1, 1))],
        kompetensi=[Asesmen(Jenjang.PENGAWAS, False, date(2026, 3, 1), hasil=(TingkatKompetensi("Integritas", 1),))],
        penilaian=[Penilaian(2026, Predikat.KURANG, Ekspektasi.SESUAI, Ekspektasi.DI_BAWAH, "sering terlambat")],
        pelatihan=[Pelatihan("Orientasi", date(2027, 1, 2), 12)],
    )
)


def test_needs_in_both_languages() -> None:
    a = analyze(BUDI, PADA, BIDANG)
    assert a.report().splitlines() == [
        "Integritas: tingkat 1, diminta 3 (jabatan yang diduduki 2; jabatan yang akan diduduki 3)",
        "perilaku kerja perlu diperbaiki: sering terlambat",
        "Komunikasi belum dinilai: nilai dahulu, standar jabatan meminta tingkat 3",
    ]
    assert a.report(INGGRIS).splitlines() == [
        "Integritas: level 1, 3 asked for (post held 2; post aimed at 3)",
        "conduct at work needs to improve: sering terlambat",
        "Komunikasi not assessed: assess it first, the standard of the post asks for level 3",
    ]
    assert analyze(Pegawai(), PADA).report() == "tidak ada kebutuhan pengembangan kompetensi yang diketahui"


def test_needs_as_data() -> None:
    a = analyze(BUDI, PADA, BIDANG)
    isi = sah(a.document("p-7"), "analisis-kebutuhan", "p-7")
    assert (isi["pada"], isi["kini"], isi["tujuan"], isi["baku"]) == (
        "2027-01-04",
        "Kepala Seksi",
        "Kepala Bidang",
        False,
    )
    assert isi["kebutuhan"] == [sah(k.document("p-7"), "kebutuhan", "p-7") for k in a.kebutuhan]
    assert [d["dasar"]["rujukan"] for k in isi["kebutuhan"] for d in k["diminta"]] == [
        "PP 11/2017 Pasal 206 ayat (2)",
        "PP 11/2017 Pasal 206 ayat (2)",
        "PP 11/2017 Pasal 206 ayat (3)",
    ]
    for rahasia in ("Budi", "1990", "terlambat"):
        assert rahasia not in dump(isi)
    kosong = sah(analyze(Pegawai(), PADA).document(), "analisis-kebutuhan")
    assert (kosong["kini"], kosong["tujuan"], kosong["kebutuhan"]) == (None, None, [])


def test_hours_owed_by_a_pns() -> None:
    k = hours_owed(BUDI, PADA)
    assert k.report() == "kewajiban 20 JP (PP 11/2017 Pasal 203 ayat (4)): sudah 12 JP, kurang 8 JP"
    assert k.jejak.pada(PADA) is Putusan.TMS
    isi = sah(k.document("p-7"), "kewajiban-jam", "p-7")
    assert (isi["sisa"], isi["hasil"]["status"], isi["dasar"]["jalur"]) == (8, "TMS", ["Pasal 203", "ayat (4)"])
    assert "Budi" not in dump(isi)
    assert "1990" not in dump(isi)
    gelap = hours_owed(complete(Pegawai(jenis=JenisPegawai.PNS)), PADA)
    assert gelap.report(INGGRIS).splitlines() == [
        "20 JP owed (PP 11/2017 Pasal 203 ayat (4)): 0 JP done, 20 JP missing",
        "of the JP done so far at least 0 are known; make sure first (PP 11/2017 Pasal 203 ayat (4))",
    ]


def test_hours_of_others() -> None:
    pppk = hours_owed(complete(Pegawai(jenis=JenisPegawai.PPPK, tmt_cpns=date(2026, 2, 1), pelatihan=[])), PADA)
    assert pppk.report() == "paling banyak 24 JP (PP 49/2018 Pasal 40 ayat (1)): sudah 0 JP, masih boleh 24 JP"
    assert str(pppk.jejak.dasar) == "PP 49/2018 Pasal 40"
    cpns = hours_owed(complete(Pegawai(jenis=JenisPegawai.CPNS, pelatihan=[])), PADA)
    assert cpns.report() == "tidak ada kewajiban atau batas jam pelajaran; sudah 0 JP"
    assert sah(cpns.document(), "kewajiban-jam")["dasar"] is None


def test_before_the_rule_was_in_force_there_is_no_verdict() -> None:
    assert sah(hours_owed(BUDI, date(2016, 6, 1)).document(), "kewajiban-jam")["hasil"] is None
