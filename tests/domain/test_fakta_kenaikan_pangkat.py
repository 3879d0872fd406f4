"""Facts of promotion: examinations, decrees, service, and the ranks of a post."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from karier_asn.domain import fakta as f
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.fakta.pangkat_semula import naik
from karier_asn.domain.jabatan import Eselon, Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import (
    Cltn,
    HukumanDisiplin,
    Ijazah,
    KenaikanPangkat,
    Pegawai,
    Pelatihan,
    Penugasan,
)
from karier_asn.domain.pelatihan import ProgramPelatihan
from karier_asn.domain.rekam import (
    KEMATIAN,
    JenisPenetapan,
    JenisUjian,
    Penetapan,
    PerubahanKedudukan,
    TugasBelajar,
    Ujian,
)
from karier_asn.domain.tingkat import Golongan, Pendidikan, TingkatHukuman
from karier_asn.engine.ekspresi import Fakta, FaktaBenar
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat
from karier_asn.rules.merit.pangkat.di_luar import pangkat_tertinggi_jf_saat_studi

D = date
HARI = D(2026, 11, 21)
PANGKAT = (KenaikanPangkat(Golongan.III_A, D(2010, 3, 1)), KenaikanPangkat(Golongan.III_B, D(2020, 4, 1)))


def riwayat(fakta: Fakta[bool], p: Pegawai) -> Riwayat[object]:
    hasil: Riwayat[object] = fakta(p)
    return hasil


S1 = (Ijazah(Pendidikan.S1, D(2012, 8, 1)),)


@pytest.mark.parametrize("fakta", [f.ujian_dinas_1, f.ujian_dinas_2, f.ujian_penyesuaian])
def test_ujian(fakta: FaktaBenar) -> None:
    jenis = {
        "ujian_dinas_1": JenisUjian.DINAS_1,
        "ujian_dinas_2": JenisUjian.DINAS_2,
        "ujian_penyesuaian": JenisUjian.PENYESUAIAN,
    }[fakta.nama]
    lain = next(j for j in JenisUjian if j is not jenis)
    ujian = (Ujian(jenis, D(2018, 1, 5), lulus=False), Ujian(jenis, D(2021, 6, 7)), Ujian(lain, D(2015, 1, 1)))
    assert fakta(Pegawai()) == TAK_DIKETAHUI
    assert fakta(Pegawai(ujian=())) == Riwayat.tetap(False)
    assert fakta(Pegawai(ujian=ujian, pangkat=PANGKAT, pendidikan=S1)) == Riwayat.sejak(D(2021, 6, 7))


def test_ujian_dan_tugas_tidak_habis_oleh_kenaikan_pangkat() -> None:
    """Both count for the diploma had by then; of one obtained later it is not known whether they are for it."""
    p = Pegawai(
        pangkat=PANGKAT,
        pendidikan=S1,
        ujian=(Ujian(JenisUjian.PENYESUAIAN, D(2015, 6, 7)),),
        penetapan=(Penetapan(JenisPenetapan.TUGAS_SESUAI_IJAZAH, D(2015, 6, 7)),),
    )
    for fakta in (f.ujian_penyesuaian, f.tugas_sesuai_ijazah):
        assert fakta(p) == Riwayat.sejak(D(2015, 6, 7))
        s2 = evolve(p, pendidikan=(*S1, Ijazah(Pendidikan.S2, D(2021, 2, 3))))
        assert fakta(s2) == Riwayat([(D(2015, 6, 7), True), (D(2021, 2, 3), None)], sebelum=False)
        entah = evolve(p, pendidikan=(*S1, Ijazah(Pendidikan.S2)))
        assert fakta(entah) == Riwayat([(D(2015, 6, 7), True), (D(2015, 6, 8), None)], sebelum=False)
        assert fakta(evolve(p, pendidikan=None)) == Riwayat([(D(2015, 6, 7), None)], sebelum=False)
    assert f.tugas_sesuai_ijazah(Pegawai()) == TAK_DIKETAHUI


def test_naik_selama_diperbantukan() -> None:
    def orang(*jabatan: tuple[date, bool], **lain: Any) -> Pegawai:
        analis = Jabatan("Analis", Jenjang.PELAKSANA)
        naik = (Golongan.III_A, Golongan.III_B, Golongan.III_C)
        pangkat = [
            KenaikanPangkat(g, d, "Reguler")
            for g, d in zip(naik, (D(2010, 3, 1), D(2014, 4, 1), D(2018, 4, 1)), strict=True)
        ]
        dasar = Pegawai(
            tmt_cpns=D(2010, 3, 1),
            pangkat=pangkat,
            jabatan=[Penugasan(analis, d, diperbantukan=luar) for d, luar in jabatan],
        )
        return evolve(complete(dasar), **lain)

    pulang = orang((D(2010, 3, 1), False), (D(2014, 4, 1), True), (D(2020, 1, 1), False))
    assert f.naik_reguler_selama_diperbantukan(pulang) == Riwayat(
        [(D(2014, 4, 1), 1), (D(2018, 4, 1), 2), (D(2020, 1, 1), 0)], sebelum=0
    )
    assert f.naik_pilihan_selama_diperbantukan(pulang) == Riwayat.tetap(0)
    assert f.naik_reguler_selama_diperbantukan(evolve(pulang, pangkat=None)) == TAK_DIKETAHUI
    entah = f.naik_reguler_selama_diperbantukan(evolve(pulang, cltn=None))
    assert entah.pada(D(2019, 1, 1)) == Antara(0, 2)
    tanpa_riwayat = orang((D(2016, 1, 1), True))  # where he was before is not on record
    sejak = f.naik_reguler_selama_diperbantukan(tanpa_riwayat)
    assert (sejak.pada(D(2015, 1, 1)), sejak.pada(D(2018, 4, 1))) == (Antara(0, 1), Antara(1, 2))


@pytest.mark.parametrize(
    ("jenis", "reguler", "pilihan"),
    [
        ("Reguler", 1, 0),
        ("Pilihan (Diperbantukan/Diperkerjakan Instansi Lain)", 0, 1),
        ("Pilihan (Selama DPK/DPB)", 0, 1),
        ("Pilihan (Penyesuaian Ijazah)", 0, 0),
        ("Gol. dari Pengadaan CPNS/PNS", 0, 0),
        ("kenaikan", Antara(0, 1), Antara(0, 1)),
        (None, Antara(0, 1), Antara(0, 1)),
    ],
)
def test_naik_selama_diperbantukan_menurut_jenis(jenis: str | None, reguler: object, pilihan: object) -> None:
    staf = Penugasan(Jabatan("Staf", Jenjang.PELAKSANA), D(2010, 3, 1), diperbantukan=True)
    naik = (KenaikanPangkat(Golongan.III_A, D(2010, 3, 1)), KenaikanPangkat(Golongan.III_B, D(2014, 4, 1), jenis))
    p = complete(Pegawai(tmt_cpns=D(2010, 3, 1), pangkat=naik, jabatan=[staf]))
    assert f.naik_reguler_selama_diperbantukan(p).pada(HARI) == reguler
    assert f.naik_pilihan_selama_diperbantukan(p).pada(HARI) == pilihan


LAMA = JenisHukuman.PENURUNAN_PANGKAT_3_TAHUN


@pytest.mark.parametrize(
    ("hukuman", "hasil"),
    [
        ((), [True, True]),
        ((HukumanDisiplin(LAMA, None, D(2016, 4, 1), D(2019, 4, 1)),), [True, False]),
        ((HukumanDisiplin(None, None, D(2016, 4, 1), D(2019, 4, 1)),), [True, None]),
        (None, [True, None]),
    ],
)
def test_naik_atau_dikembalikan(hukuman: tuple[HukumanDisiplin, ...] | None, hasil: list[bool | None]) -> None:
    baris = ((Golongan.III_A, 2010), (Golongan.III_B, 2014), (Golongan.III_A, 2016), (Golongan.III_B, 2019))
    pangkat = [KenaikanPangkat(g, D(t, 4, 1)) for g, t in baris]
    kenaikan = list(naik(Pegawai(pangkat=pangkat, hukuman=hukuman)))
    assert [(k.tmt.year, pasti) for k, pasti in kenaikan] == list(zip((2014, 2019), hasil, strict=True))


def test_disetarakan() -> None:
    kabid = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, eselon=Eselon.III_B)
    jf = Jabatan("Analis Kebijakan", Jenjang.AHLI_MADYA)
    hari = D(2022, 1, 3)
    p = complete(
        Pegawai(
            jabatan=(Penugasan(kabid, D(2018, 1, 1)), Penugasan(jf, hari)),
            penetapan=(Penetapan(JenisPenetapan.PENYETARAAN, hari),),
        )
    )
    assert f.disetarakan(p) == Riwayat.sejak(hari)
    assert f.tanggal_penyetaraan(p) == Riwayat([(hari, hari)])
    assert f.pangkat_tertinggi_disetarakan(p) == Riwayat([(hari, Golongan.IV_A)])
    assert f.pangkat_tertinggi_ditetapkan_disetarakan(p) == TAK_DIKETAHUI
    tanpa = evolve(p, jabatan=None)
    assert f.pangkat_tertinggi_disetarakan(tanpa) == TAK_DIKETAHUI
    assert f.disetarakan(evolve(p, penetapan=None)) == TAK_DIKETAHUI


def test_pegawai_teladan() -> None:
    p = Pegawai(penetapan=(Penetapan(JenisPenetapan.PEGAWAI_TELADAN, D(2020, 8, 17)),))
    assert f.pegawai_teladan(p) == Riwayat.sejak(D(2020, 8, 17))
    assert f.pegawai_teladan(Pegawai()) == TAK_DIKETAHUI


def test_jabatan_saat_studi() -> None:
    kabid = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, eselon=Eselon.III_B, pangkat_tertinggi=Golongan.IV_B)
    studi = (TugasBelajar(D(2020, 9, 1), D(2022, 9, 1), lepas_tugas=True),)
    p = complete(Pegawai(jabatan=(Penugasan(kabid, D(2018, 1, 1)),), tugas_belajar=studi))
    for fakta in (f.pangkat_tertinggi_saat_studi, f.pangkat_tertinggi_ditetapkan_saat_studi):
        assert fakta(p) == Riwayat([(D(2020, 9, 1), Golongan.IV_B)])
    assert pangkat_tertinggi_jf_saat_studi(p) == TAK_DIKETAHUI
    jf = evolve(p, jabatan=(Penugasan(Jabatan("Arsiparis", Jenjang.AHLI_MUDA), D(2018, 1, 1)),))
    assert pangkat_tertinggi_jf_saat_studi(jf) == Riwayat([(D(2020, 9, 1), Golongan.III_D)])
    tanpa_jenjang = evolve(p, jabatan=(Penugasan(Jabatan("?", None), D(2018, 1, 1)),))
    assert pangkat_tertinggi_jf_saat_studi(tanpa_jenjang) == TAK_DIKETAHUI


PENETAPAN = [
    (f.prestasi_luar_biasa, JenisPenetapan.PRESTASI_LUAR_BIASA),
    (f.penemuan_baru, JenisPenetapan.PENEMUAN_BARU),
    (f.cacat_karena_dinas, JenisPenetapan.CACAT_KARENA_DINAS),
    (f.tewas, JenisPenetapan.TEWAS),
    (f.meninggal, JenisPenetapan.MENINGGAL),
]


@pytest.mark.parametrize(("fakta", "jenis"), PENETAPAN, ids=str)
def test_penetapan_dipakai_sekali(fakta: FaktaBenar, jenis: JenisPenetapan) -> None:
    p = Pegawai(pangkat=PANGKAT, penetapan=(Penetapan(jenis, D(2024, 2, 1)),))
    assert fakta(p) == Riwayat.sejak(D(2024, 2, 1))
    dahulu = evolve(p, penetapan=(Penetapan(jenis, D(2019, 5, 1)), *(p.penetapan or ())))
    dipakai = Riwayat.rentang([(D(2019, 5, 1), D(2020, 4, 1)), (D(2024, 2, 1), None)])
    # Nobody is promoted after his death, so of a record that says so neither is known.
    assert fakta(dahulu) == (TAK_DIKETAHUI if jenis in KEMATIAN else dipakai)
    assert fakta(evolve(p, penetapan=())) == Riwayat.tetap(False)
    assert fakta(evolve(p, penetapan=None)) == TAK_DIKETAHUI
    pada_hari_naik = evolve(p, penetapan=(Penetapan(jenis, D(2020, 4, 1)),))
    assert fakta(pada_hari_naik) == Riwayat.tetap(False)


def test_penetapan_tanpa_riwayat_pangkat_mungkin_sudah_dipakai() -> None:
    p = Pegawai(penetapan=(Penetapan(JenisPenetapan.PENEMUAN_BARU, D(2024, 5, 1)),))
    assert f.penemuan_baru(p) == Riwayat([(D(2024, 5, 1), None)], sebelum=False)
    assert f.tewas(p) == Riwayat.tetap(False)


def test_penetapan_tidak_dipakai_oleh_pengembalian_pangkat() -> None:
    """A rank taken for a year and given back rewards nothing; where it may have been, the decree may be used up."""
    pangkat = [*PANGKAT, KenaikanPangkat(Golongan.III_A, D(2022, 1, 1)), KenaikanPangkat(Golongan.III_B, D(2023, 1, 1))]
    turun = HukumanDisiplin(JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN, None, D(2022, 1, 1), D(2023, 1, 1))
    penemuan = (Penetapan(JenisPenetapan.PENEMUAN_BARU, D(2021, 5, 1)),)
    p = Pegawai(pangkat=pangkat, penetapan=penemuan, hukuman=[turun])
    assert f.penemuan_baru(p) == Riwayat.sejak(D(2021, 5, 1))
    entah = Riwayat([(D(2021, 5, 1), True), (D(2023, 1, 1), None)], sebelum=False)
    assert f.penemuan_baru(evolve(p, hukuman=None)) == entah


def test_tanggal_prestasi_luar_biasa() -> None:
    jenis = JenisPenetapan.PRESTASI_LUAR_BIASA
    hari = (D(2015, 1, 5), D(2021, 6, 7))
    p = Pegawai(penetapan=[*(Penetapan(jenis, d) for d in hari), Penetapan(JenisPenetapan.TEWAS, D(2022, 1, 1))])
    assert f.tanggal_prestasi_luar_biasa(p) == Riwayat((d, d) for d in hari)
    assert f.tanggal_prestasi_luar_biasa(Pegawai()) == TAK_DIKETAHUI


def test_diklatpim_ialah_pelatihan_pengawas_dan_administrator() -> None:
    for program in ProgramPelatihan:
        p = Pegawai(pelatihan=(Pelatihan("?", D(2015, 6, 1), 100, program=program, lulus=True),))
        assert f.diklatpim_4(p) == Riwayat.sejak(D(2015, 6, 1) if program is ProgramPelatihan.PKP else AKHIR)
        assert f.diklatpim_3(p) == Riwayat.sejak(D(2015, 6, 1) if program is ProgramPelatihan.PKA else AKHIR)
    assert f.diklatpim_4(Pegawai()) == f.diklatpim_3(Pegawai()) == TAK_DIKETAHUI


def test_pernah_dihukum_berat() -> None:
    berat = HukumanDisiplin(None, TingkatHukuman.BERAT, D(2015, 1, 1), D(2016, 1, 1))
    ringan, entah = evolve(berat, tingkat=TingkatHukuman.RINGAN), evolve(berat, tingkat=None, mulai=D(2014, 1, 1))
    menurut_jenis = evolve(entah, jenis=JenisHukuman.PEMBEBASAN_JABATAN)

    def pernah(*hukuman: HukumanDisiplin) -> object:
        return f.pernah_dihukum_berat(Pegawai(hukuman=hukuman))

    assert f.pernah_dihukum_berat(Pegawai()) == TAK_DIKETAHUI
    assert pernah() == pernah(ringan) == pernah(evolve(berat, dibatalkan=D(2015, 2, 1))) == Riwayat.tetap(False)
    assert pernah(berat, ringan) == Riwayat.sejak(D(2015, 1, 1))
    assert pernah(menurut_jenis) == Riwayat.sejak(D(2014, 1, 1))
    assert pernah(berat, entah) == Riwayat([(D(2014, 1, 1), None), (D(2015, 1, 1), True)], sebelum=False)


def test_lulus_tugas_belajar() -> None:
    s2 = Ijazah(Pendidikan.S2, D(2019, 8, 1))
    belajar = TugasBelajar(D(2017, 9, 1), D(2019, 10, 1), Pendidikan.S2)

    def lulus(ijazah: Ijazah, *tugas: TugasBelajar) -> Riwayat[Any]:
        return f.lulus_tugas_belajar(Pegawai(pendidikan=(ijazah,), tugas_belajar=tugas))

    assert lulus(s2, belajar) == Riwayat.sejak(D(2019, 10, 1))
    assert lulus(s2, evolve(belajar, sampai=None)) == Riwayat([(D(2019, 8, 1), None)], sebelum=False)
    assert lulus(s2, evolve(belajar, pendidikan=None)) == Riwayat([(D(2019, 10, 1), None)], sebelum=False)
    assert lulus(evolve(s2, lulus=None), belajar) == Riwayat([(D(2019, 10, 1), None)], sebelum=False)
    dua_kali = lulus(s2, evolve(belajar, pendidikan=None), belajar)
    assert dua_kali == Riwayat.sejak(D(2019, 10, 1))
    for ijazah in (evolve(s2, lulus=D(2016, 1, 1)), evolve(s2, pendidikan=Pendidikan.S3)):
        assert lulus(ijazah, belajar) == Riwayat.tetap(False)
    assert lulus(s2) == Riwayat.tetap(False)
    kemudian, gagal = evolve(s2, lulus=D(2019, 10, 1)), evolve(belajar, berhasil=False)
    assert lulus(kemudian, belajar) == Riwayat([(D(2019, 10, 1), None)], sebelum=False)
    assert lulus(kemudian, evolve(belajar, berhasil=True)) == Riwayat.sejak(D(2019, 10, 1))
    assert lulus(kemudian, evolve(belajar, berhasil=True, pendidikan=None)).pada(HARI) is None
    assert lulus(kemudian, gagal) == Riwayat.tetap(False)
    assert lulus(kemudian, evolve(gagal, sampai=None)).pada(HARI) is None
    assert lulus(s2, gagal) == Riwayat.sejak(D(2019, 10, 1))  # earned on it, whatever became of it
    assert f.lulus_tugas_belajar(Pegawai(pendidikan=(s2,))) == TAK_DIKETAHUI
    assert f.lulus_tugas_belajar(Pegawai(tugas_belajar=(belajar,))) == TAK_DIKETAHUI


@pytest.mark.parametrize(
    ("tahun", "hasil"),
    [
        (2016, Riwayat.tetap(False)),
        (2017, Riwayat([(D(2019, 10, 1), None)], sebelum=False)),  # perhaps before it began
        (2018, Riwayat.sejak(D(2019, 10, 1))),
        (2019, Riwayat([(D(2019, 10, 1), None)], sebelum=False)),  # perhaps after it ended
        (2020, Riwayat([(D(2020, 1, 1), None)], sebelum=False)),
    ],
)
def test_lulus_tugas_belajar_menurut_tahun_lulus(tahun: int, hasil: Riwayat[bool]) -> None:
    belajar = TugasBelajar(D(2017, 9, 1), D(2019, 10, 1), Pendidikan.S2)
    p = Pegawai(pendidikan=[Ijazah(Pendidikan.S2, tahun=tahun)], tugas_belajar=[belajar])
    assert f.lulus_tugas_belajar(p) == hasil


def test_pendidikan_tugas_belajar() -> None:
    d3, s1 = Ijazah(Pendidikan.D3, D(2015, 7, 1)), Ijazah(Pendidikan.S1, D(2023, 7, 1))
    untuk_d3 = TugasBelajar(D(2012, 8, 1), D(2015, 7, 31), Pendidikan.D3)
    p = Pegawai(pendidikan=[d3, s1], tugas_belajar=[untuk_d3])
    assert f.pendidikan_tugas_belajar(p) == Riwayat([(D(2015, 7, 31), Pendidikan.D3)])
    lagi = evolve(p, tugas_belajar=[untuk_d3, TugasBelajar(D(2019, 8, 1), D(2023, 7, 31))])
    assert f.pendidikan_tugas_belajar(lagi).pada(HARI) == Antara(Pendidikan.D3, Pendidikan.S1)
    for entah in (evolve(p, tugas_belajar=None), evolve(p, tugas_belajar=()), evolve(p, pendidikan=None)):
        assert f.pendidikan_tugas_belajar(entah) == TAK_DIKETAHUI


def menjabat(jabatan: Jabatan, jenis: JenisPenugasan = JenisPenugasan.DEFINITIF) -> Pegawai:
    tugas = (Penugasan(jabatan, D(2001, 1, 1), jenis),)
    return complete(Pegawai(tmt_cpns=D(1990, 1, 1), jabatan=tugas, pangkat=PANGKAT))


SEKSI = Jabatan("Kepala Seksi", Jenjang.PENGAWAS, eselon=Eselon.IV_A)


def test_jabatan_fungsional() -> None:
    for jenjang in Jenjang:
        p = menjabat(Jabatan("?", jenjang))
        jf = jenjang.rumpun.name == "JF"
        assert f.fungsional(p).pada(HARI) is jf
    assert f.fungsional(menjabat(Jabatan("?", None))).pada(HARI) is None
    assert f.fungsional(menjabat(SEKSI, JenisPenugasan.PLT)).pada(HARI) is None


def test_pangkat_jabatan_menurut_eselon_dan_yang_ditetapkan() -> None:
    def rentang(j: Jabatan, d: date) -> tuple[object, ...]:
        p = menjabat(j)
        semua = (
            f.pangkat_terendah_eselon,
            f.pangkat_tertinggi_eselon,
            f.pangkat_terendah_ditetapkan,
            f.pangkat_tertinggi_ditetapkan,
        )
        return tuple(fakta(p).pada(d) for fakta in semua)

    iii_c, iii_d = Golongan.III_C, Golongan.III_D
    assert rentang(SEKSI, D(2002, 4, 16)) == (None, None, None, None)
    assert rentang(SEKSI, D(2002, 4, 17)) == rentang(SEKSI, D(2017, 4, 6)) == (iii_c, iii_d, iii_c, iii_d)
    assert rentang(SEKSI, D(2017, 4, 7)) == (iii_c, iii_d, None, None)
    sendiri = evolve(SEKSI, pangkat_terendah=Golongan.III_B, pangkat_tertinggi=Golongan.IV_A)
    assert rentang(sendiri, D(2017, 4, 7)) == (Golongan.III_B, Golongan.IV_A) * 2
    assert rentang(evolve(SEKSI, eselon=None), HARI) == (None,) * 4
    assert rentang(Jabatan("Arsiparis", Jenjang.AHLI_MUDA, pangkat_tertinggi=iii_d), HARI) == (None,) * 4
    eselon_v = Jabatan("Kepala Urusan", Jenjang.PELAKSANA, eselon=Eselon.V_A)
    assert rentang(eselon_v, HARI) == (Golongan.III_A, Golongan.III_B, None, None)
    assert f.pangkat_tertinggi_eselon(Pegawai()) == TAK_DIKETAHUI


def test_eselon_v_ialah_jabatan_struktural_sampai_uu_5_2014() -> None:
    p = menjabat(Jabatan("Kepala Urusan", Jenjang.PELAKSANA, eselon=Eselon.V_A))
    assert (f.pejabat(p).pada(D(2014, 1, 14)), f.pejabat(p).pada(D(2014, 1, 15))) == (True, False)
    for jenjang, ya in ((Jenjang.PELAKSANA, False), (Jenjang.PENGAWAS, True), (Jenjang.MAHIR, True), (None, None)):
        lain = f.pejabat(menjabat(Jabatan("?", jenjang)))
        assert lain.pada(D(2014, 1, 14)) is lain.pada(HARI) is ya


@pytest.mark.parametrize(
    ("jabatan", "ya"),
    [
        (SEKSI, True),
        (Jabatan("Kepala Urusan", Jenjang.PELAKSANA, eselon=Eselon.V_A), True),
        (Jabatan("Direktur", Jenjang.ADMINISTRATOR), None),
        (Jabatan("Arsiparis", Jenjang.AHLI_MUDA), False),
        (Jabatan("Analis", Jenjang.PELAKSANA), False),
        (Jabatan("?", None), None),
    ],
)
def test_pimpinan_bereselon(jabatan: Jabatan, ya: bool | None) -> None:
    assert f.pimpinan_bereselon(menjabat(jabatan)).pada(HARI) is ya


def test_pejabat_negara_dan_jabatan_organik() -> None:
    kedudukan = (
        PerubahanKedudukan(KedudukanHukum.AKTIF, D(2010, 3, 1)),
        PerubahanKedudukan(KedudukanHukum.PEJABAT_NEGARA, D(2019, 10, 20)),
    )
    p = Pegawai(kedudukan_hukum=kedudukan, jabatan=())
    assert f.pejabat_negara(p) == Riwayat.sejak(D(2019, 10, 20))
    tanpa_hari = Pegawai(kedudukan_hukum=(PerubahanKedudukan(KedudukanHukum.PEJABAT_NEGARA),))
    assert f.pejabat_negara(tanpa_hari) == f.pejabat_negara(Pegawai()) == TAK_DIKETAHUI
    assert f.lepas_jabatan_organik(menjabat(SEKSI)).pada(HARI) is False
    cuti = evolve(menjabat(SEKSI), cltn=(Cltn(D(2020, 1, 1)),))
    assert f.lepas_jabatan_organik(cuti).pada(HARI) is True
    assert f.lepas_jabatan_organik(Pegawai()) == TAK_DIKETAHUI


def test_pangkat_berikutnya() -> None:
    assert f.golongan_berikutnya(Pegawai(pangkat=PANGKAT)).pada(HARI) is Golongan.III_C
    puncak = (KenaikanPangkat(Golongan.IV_E, D(2020, 4, 1)),)
    assert f.golongan_berikutnya(Pegawai(pangkat=puncak)).pada(HARI) is None
