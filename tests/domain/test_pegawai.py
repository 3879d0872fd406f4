from __future__ import annotations

import pickle
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import (
    Asesmen,
    Cltn,
    HukumanDisiplin,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Pelatihan,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.prakarsa import Inovasi, JenisPrakarsa, Partisipasi
from karier_asn.domain.rekam import (
    AngkaKredit,
    JenisAngkaKredit,
    PenetapanGolonganPPPK,
    Penghargaan,
    PenilaianPeriodik,
    PeninjauanMasaKerja,
    PeranTim,
    PerubahanKedudukan,
    Sertifikasi,
    TugasBelajar,
)
from karier_asn.domain.tingkat import Ekspektasi, Golongan, GolonganPPPK, Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.riwayat import Riwayat

ANALIS = Jabatan("Analis Kebijakan Ahli Muda", Jenjang.AHLI_MUDA)
KEPALA = Jabatan("Kepala Subbagian", Jenjang.PENGAWAS)

# Every history, with rows of one day and rows without a date.
RIWAYAT: dict[str, Any] = {
    "pangkat": (
        KenaikanPangkat(Golongan.III_A, date(2015, 3, 1)),
        KenaikanPangkat(Golongan.III_B, date(2019, 4, 1), "Reguler"),
        KenaikanPangkat(Golongan.III_C, date(2023, 4, 1)),
    ),
    "jabatan": (
        Penugasan(ANALIS, date(2018, 6, 1)),
        Penugasan(KEPALA, date(2023, 1, 1)),
        Penugasan(ANALIS, date(2023, 1, 1), JenisPenugasan.PLT, date(2023, 7, 1)),
    ),
    "pendidikan": (
        Ijazah(Pendidikan.SLTA, date(2008, 6, 1)),
        Ijazah(Pendidikan.S1, date(2013, 8, 1), "Hukum"),
        Ijazah(Pendidikan.D3, tahun=2013),
        Ijazah(Pendidikan.PROFESI, date(2014, 1, 1), tahun=2014),
        Ijazah(Pendidikan.S2),
    ),
    "penilaian": (
        Penilaian(2024, Predikat.BAIK, Ekspektasi.SESUAI, Ekspektasi.SESUAI),
        Penilaian(2025, None),
    ),
    "pelatihan": (
        Pelatihan("A", date(2025, 5, 1), 8),
        Pelatihan("B", date(2025, 5, 1), None),
        Pelatihan("C", None, 20, "Coaching", "S-1"),
    ),
    "kompetensi": (
        Asesmen(Jenjang.PENGAWAS, True, date(2022, 1, 1), date(2025, 1, 1)),
        Asesmen(Jenjang.ADMINISTRATOR, False, date(2022, 1, 1)),
    ),
    "hukuman": (
        HukumanDisiplin(JenisHukuman.TEGURAN_LISAN, TingkatHukuman.RINGAN, date(2017, 9, 3)),
        HukumanDisiplin(JenisHukuman.TEGURAN_TERTULIS, None, date(2020, 2, 1), dibatalkan=date(2020, 5, 15)),
    ),
    "cltn": (Cltn(date(2016, 7, 1), date(2018, 7, 1)), Cltn(date(2019, 1, 1))),
    "penilaian_periodik": (
        PenilaianPeriodik(date(2025, 1, 1), date(2025, 4, 1), Predikat.BAIK),
        PenilaianPeriodik(date(2025, 4, 1), date(2025, 7, 1), None),
    ),
    "angka_kredit": (
        AngkaKredit(JenisAngkaKredit.KONVERSI, Decimal("12.5"), date(2024, 1, 1), date(2025, 1, 1)),
        AngkaKredit(None, Decimal(25)),
        AngkaKredit(JenisAngkaKredit.INTEGRASI, Decimal("88.000")),
    ),
    "sertifikasi": (Sertifikasi("PBJ", date(2020, 1, 1), date(2024, 1, 1)), Sertifikasi("Auditor")),
    "tugas_belajar": (TugasBelajar(date(2018, 9, 1), date(2020, 9, 1), Pendidikan.S2), TugasBelajar(date(2024, 9, 1))),
    "penghargaan": (Penghargaan("Satyalancana", date(2025, 8, 17)), Penghargaan("Teladan")),
    "inovasi": (Inovasi("Layanan satu pintu", date(2024, 1, 1), True), Inovasi("Antrean daring")),
    "partisipasi": (
        Partisipasi("Musrenbang kecamatan", date(2026, 2, 3), jenis=JenisPrakarsa.MUSRENBANG, nomor="2"),
        Partisipasi("Musrenbang kecamatan", date(2026, 2, 3), jenis=JenisPrakarsa.MUSRENBANG, nomor="1"),
        Partisipasi("Forum"),
    ),
    "peran_tim": (PeranTim("SPBE", "ketua", date(2024, 1, 1)), PeranTim("RB", "anggota")),
    "kedudukan_hukum": (
        PerubahanKedudukan(KedudukanHukum.CLTN, date(2016, 7, 1)),
        PerubahanKedudukan(KedudukanHukum.AKTIF),
    ),
    "golongan_pppk": (PenetapanGolonganPPPK(GolonganPPPK.GOL_IX, date(2023, 5, 1)),),
    "peninjauan_masa_kerja": (
        PeninjauanMasaKerja("honorer", date(2007, 1, 1), date(2008, 7, 1), MasaKerja(1, 6), False),
        PeninjauanMasaKerja("swasta"),
    ),
}


@st.composite
def teracak(draw: st.DrawFn) -> dict[str, Any]:
    return {nama: draw(st.permutations(baris)) for nama, baris in RIWAYAT.items()}


@given(teracak())
def test_urutan_baris_tidak_berarti(baris: dict[str, Any]) -> None:
    kiri, kanan = Pegawai(**RIWAYAT), Pegawai(**baris)
    assert kiri == kanan
    assert hash(kiri) == hash(kanan)
    assert repr(kiri) == repr(kanan)
    assert kanan.pendidikan is not None
    assert kanan.pendidikan[-1].lulus is None


def test_tidak_diketahui_bukan_kosong() -> None:
    kosong = Pegawai(hukuman=())
    assert Pegawai().hukuman is None
    assert kosong.hukuman == ()
    assert Pegawai() != kosong
    assert Pegawai().sehat == Riwayat.tetap(None) == Pegawai().integritas


def test_pickle() -> None:
    pegawai = Pegawai(nip=NIP.pns("199608082022041901"), jenis=JenisPegawai.PNS, nama="Contoh", **RIWAYAT)
    assert pickle.loads(pickle.dumps(pegawai)) == pegawai


def test_repr_tanpa_data_pribadi() -> None:
    pegawai = Pegawai(nip=NIP.pns("199608082022041901"), nama="Nama Orang", tanggal_lahir=date(1996, 8, 8), atasan=None)
    tampilan = repr(pegawai)
    assert "NIP(***************901)" in tampilan
    for pribadi in ("Nama Orang", "1996", "19960808"):
        assert pribadi not in tampilan


@pytest.mark.parametrize(
    ("baris", "jalur", "kode"),
    [
        (
            {"pangkat": (*RIWAYAT["pangkat"], KenaikanPangkat(Golongan.III_D, date(2019, 4, 1)))},
            "pangkat[2].tmt",
            "tmt-ganda",
        ),
        (
            {"jabatan": (Penugasan(ANALIS, date(2018, 6, 1)), Penugasan(KEPALA, date(2018, 6, 1)))},
            "jabatan[1].tmt",
            "tmt-ganda",
        ),
        (
            {"jabatan": [Penugasan(ANALIS, date(2018, 6, 1), sampai=date(2018, 6, 1))]},
            "jabatan[0].sampai",
            "masa-terbalik",
        ),
        (
            {"kompetensi": [Asesmen(Jenjang.PENGAWAS, True, date(2022, 1, 2), date(2022, 1, 1))]},
            "kompetensi[0].sampai",
            "masa-terbalik",
        ),
        (
            {"hukuman": [HukumanDisiplin(None, None, date(2022, 1, 2), date(2022, 1, 2))]},
            "hukuman[0].sampai",
            "masa-terbalik",
        ),
        ({"cltn": [Cltn(date(2022, 1, 2), date(2021, 1, 2))]}, "cltn[0].sampai", "masa-terbalik"),
        (
            {"penilaian": [Penilaian(2024, None), Penilaian(2024, Predikat.BAIK)]},
            "penilaian[1].tahun",
            "tahun-ganda",
        ),
        ({"penilaian": [Penilaian(10_000, None)]}, "penilaian[0].tahun", "tahun-tidak-ada"),
        ({"pendidikan": [Ijazah(Pendidikan.S1, tahun=10_000)]}, "pendidikan[0].tahun", "tahun-tidak-ada"),
        ({"pendidikan": [Ijazah(Pendidikan.S1, tahun=0)]}, "pendidikan[0].tahun", "tahun-tidak-ada"),
        (
            {"pendidikan": [Ijazah(Pendidikan.S1, date(2013, 8, 1), tahun=2014)]},
            "pendidikan[0].tahun",
            "tahun-lain-hari",
        ),
        ({"pelatihan": [Pelatihan("A", None, -1)]}, "pelatihan[0].jam", "jam-negatif"),
        ({"pelatihan": [Pelatihan("A", None, 1, nilai=Decimal("-0.01"))]}, "pelatihan[0].nilai", "nilai-negatif"),
        (
            {"pelatihan": [Pelatihan("A", None, 1, nilai_lulus=Decimal(-1))]},
            "pelatihan[0].nilai_lulus",
            "nilai-negatif",
        ),
        (
            {"pelatihan": [Pelatihan("A", None, 1, lulus=True, nilai=Decimal("69.99"), nilai_lulus=Decimal(70))]},
            "pelatihan[0].lulus",
            "lulus-lain-nilai",
        ),
        (
            {"pelatihan": [Pelatihan("A", None, 1, lulus=False, nilai=Decimal(70), nilai_lulus=Decimal(70))]},
            "pelatihan[0].lulus",
            "lulus-lain-nilai",
        ),
        (
            {"hukuman": [HukumanDisiplin(JenisHukuman.PENUNDAAN_KP, TingkatHukuman.BERAT, date(2022, 1, 2))]},
            "hukuman[0].tingkat",
            "tingkat-lain-jenis",
        ),
        (
            {
                "penilaian_periodik": [
                    PenilaianPeriodik(date(2025, 1, 1), date(2025, 4, 1), Predikat.BAIK),
                    PenilaianPeriodik(date(2025, 1, 1), date(2025, 4, 1), Predikat.KURANG),
                ]
            },
            "penilaian_periodik[1].mulai",
            "tmt-ganda",
        ),
        (
            {"angka_kredit": [AngkaKredit(None, Decimal(1), date(2025, 1, 1), date(2024, 1, 1))]},
            "angka_kredit[0].sampai",
            "masa-terbalik",
        ),
        ({"angka_kredit": [AngkaKredit(None, Decimal(-1))]}, "angka_kredit[0].nilai", "angka-kredit-negatif"),
        (
            {"tugas_belajar": [TugasBelajar(date(2022, 1, 2), date(2022, 1, 1))]},
            "tugas_belajar[0].sampai",
            "masa-terbalik",
        ),
        (
            {"tugas_belajar": [TugasBelajar(date(2022, 1, 1), semester=0)]},
            "tugas_belajar[0].semester",
            "semester-kurang-dari-1",
        ),
        (
            {"tugas_belajar": [TugasBelajar(date(2022, 1, 1), berhasil=True, dihentikan=True)]},
            "tugas_belajar[0].dihentikan",
            "selesai-dan-dihentikan",
        ),
        (
            {"golongan_pppk": [PenetapanGolonganPPPK(g, date(2023, 5, 1)) for g in list(GolonganPPPK)[:2]]},
            "golongan_pppk[1].tmt",
            "tmt-ganda",
        ),
        (
            {"kedudukan_hukum": [PerubahanKedudukan(k, date(2023, 5, 1)) for k in list(KedudukanHukum)[:2]]},
            "kedudukan_hukum[1].sejak",
            "tmt-ganda",
        ),
    ],
)
def test_pertentangan(baris: dict[str, Any], jalur: str, kode: str) -> None:
    with pytest.raises(GalatBentuk) as galat:
        Pegawai(**baris)
    (masalah,) = galat.value.masalah
    assert (masalah.jalur, masalah.kode) == (jalur, kode)
    assert masalah.pesan


def test_semua_pertentangan_sekaligus() -> None:
    with pytest.raises(GalatBentuk) as galat:
        Pegawai(
            pelatihan=(Pelatihan("A", None, -1), Pelatihan("B", date(2025, 1, 1), -2)),
            cltn=(Cltn(date(2022, 1, 2), date(2021, 1, 2)),),
        )
    assert [m.jalur for m in galat.value.masalah] == ["cltn[0].sampai", "pelatihan[0].jam", "pelatihan[1].jam"]


def test_yang_bukan_pertentangan() -> None:
    baris = KenaikanPangkat(Golongan.III_A, date(2015, 3, 1))
    Pegawai(pangkat=(baris, baris))
    Pegawai(
        jabatan=(
            Penugasan(ANALIS, date(2018, 6, 1)),
            Penugasan(KEPALA, date(2018, 6, 1), JenisPenugasan.PLT),
            Penugasan(KEPALA, date(2018, 6, 1), JenisPenugasan.PLH),
        )
    )


@pytest.mark.parametrize(
    ("lulus", "nilai", "nilai_lulus", "kelulusan"),
    [
        (None, None, None, None),
        (None, "70", None, None),
        (None, None, "70", None),
        (None, "69.99", "70", False),
        (None, "70", "70.00", True),
        (True, None, None, True),
        (False, None, None, False),
        (True, "50", None, True),
        (False, None, "70", False),
        (True, "70", "70", True),
        (False, "69.99", "70", False),
    ],
)
def test_kelulusan(lulus: bool | None, nilai: str | None, nilai_lulus: str | None, kelulusan: bool | None) -> None:
    angka, batas = (None if v is None else Decimal(v) for v in (nilai, nilai_lulus))
    latihan = Pelatihan("A", None, None, lulus=lulus, nilai=angka, nilai_lulus=batas)
    assert latihan.kelulusan is kelulusan
    assert Pegawai(pelatihan=[latihan]).pelatihan == (latihan,)


@pytest.mark.parametrize("nama", ["hari", "sesi", "menit"])
def test_ukuran_pelatihan_tidak_negatif(nama: str) -> None:
    negatif: Any = {nama: -1}
    with pytest.raises(GalatBentuk) as galat:
        Pegawai(pelatihan=[Pelatihan("A", None, None, **negatif)])
    assert [(m.jalur, m.kode) for m in galat.value.masalah] == [(f"pelatihan[0].{nama}", f"{nama}-negatif")]


def test_pelatihan_selesai_tidak_sebelum_mulai() -> None:
    sehari = Pelatihan("A", date(2026, 5, 5), 8, mulai=date(2026, 5, 5))
    assert Pegawai(pelatihan=[sehari]).pelatihan == (sehari,)
    with pytest.raises(GalatBentuk, match="Mulai 2026-05-06 sesudah selesai 2026-05-05"):
        Pegawai(pelatihan=[Pelatihan("A", date(2026, 5, 5), 8, mulai=date(2026, 5, 6))])
