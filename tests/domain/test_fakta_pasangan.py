"""Facts about a pair of mentor and mentee that read the post each of them holds."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from karier_asn.domain import fakta
from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.pegawai import Asesmen, Cltn, Pegawai, Penugasan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.standar import TingkatKompetensi
from karier_asn.engine.masa import SEHARI
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat
from karier_asn.rules.mentoring.kesenjangan import kesenjangan_tercatat

TMT, SAMPAI, KEMBALI = date(2020, 1, 1), date(2024, 7, 1), date(2025, 1, 1)
BIDANG = Jabatan(
    "Kepala Bidang",
    Jenjang.ADMINISTRATOR,
    bidang="kesehatan",
    unit="Dinas Kesehatan",
    kelas=11,
    standar_kompetensi=(TingkatKompetensi("Integritas", 3),),
)
SEKSI = evolve(BIDANG, nama="Kepala Seksi", jenjang=Jenjang.PENGAWAS, kelas=9)
ASESMEN = (Asesmen(Jenjang.PENGAWAS, False, TMT, hasil=(TingkatKompetensi("Integritas", 2),)),)

HINGGA_BERAKHIR: Riwayat[bool] = Riwayat([(TMT, True), (SAMPAI, None)])
HABIS = date(2022, 1, 1)
TERCATAT: Riwayat[bool] = Riwayat([(TMT, True), (HABIS, None)], sebelum=False)
"""The result of the assessment runs out after two years, although the post is still held."""


def pasangan(mentor: Pegawai, mentee: Pegawai) -> dict[str, Riwayat[Any]]:
    m, e = Mentor(mentor), Mentee(mentee)
    return {
        "bidang": fakta.bidang_sama(m, e),
        "unit": fakta.unit_sama(m, e),
        "kelas": fakta.selisih_kelas(m, e),
        "kesenjangan": kesenjangan_tercatat(e),
    }


MENTOR = complete(Pegawai(jabatan=[Penugasan(BIDANG, TMT)], kompetensi=ASESMEN))
MENTEE = complete(Pegawai(jabatan=[Penugasan(SEKSI, TMT)], kompetensi=ASESMEN))


def test_selama_keduanya_menjabat() -> None:
    assert pasangan(MENTOR, MENTEE) == {
        "bidang": Riwayat([(TMT, True)]),
        "unit": Riwayat([(TMT, True)]),
        "kelas": Riwayat([(TMT, 2)]),
        "kesenjangan": TERCATAT,
    }


@pytest.mark.parametrize("siapa", ["mentor", "mentee"])
def test_jabatan_yang_berakhir_tidak_lagi_sebidang(siapa: str) -> None:
    """From the day a post has ended nothing is known of field, unit and class, of whichever of the two it was."""
    akhir = {"mentor": MENTOR, "mentee": MENTEE}
    akhir[siapa] = evolve(akhir[siapa], jabatan=[Penugasan(SEKSI if siapa == "mentee" else BIDANG, TMT, sampai=SAMPAI)])
    hasil = pasangan(**akhir)
    assert hasil["bidang"] == hasil["unit"] == HINGGA_BERAKHIR
    assert hasil["kelas"] == Riwayat([(TMT, 2), (SAMPAI, None)])
    assert hasil["kesenjangan"] == TERCATAT
    sebidang = hasil["bidang"]
    assert (sebidang.pada(SAMPAI - SEHARI), sebidang.pada(SAMPAI)) == (True, None)


@pytest.mark.parametrize("siapa", ["mentor", "mentee"])
def test_selama_cltn_tidak_sebidang_sampai_menjabat_lagi(siapa: str) -> None:
    """Leave outside state responsibility releases from the post (PP 11/2017 Pasal 64, 94 and 144)."""
    dua = {"mentor": MENTOR, "mentee": MENTEE}
    baris = [*(dua[siapa].jabatan or ()), Penugasan(SEKSI if siapa == "mentee" else BIDANG, KEMBALI)]
    dua[siapa] = evolve(dua[siapa], jabatan=baris, cltn=(Cltn(SAMPAI),))
    assert pasangan(**dua)["bidang"] == Riwayat([(TMT, True), (SAMPAI, None), (KEMBALI, True)])


def test_yang_hanya_menjalankan_tugas_tidak_menjabat() -> None:
    plt = evolve(MENTOR, jabatan=[Penugasan(BIDANG, TMT, jenis=JenisPenugasan.PLT)])
    assert pasangan(plt, MENTEE)["bidang"] == TAK_DIKETAHUI


def test_bidang_yang_dicari_tidak_bergantung_pada_jabatan_mentee() -> None:
    """What the mentee says he seeks counts although his own post has ended; so does the post he aims at."""
    lepas = evolve(MENTEE, jabatan=[Penugasan(SEKSI, TMT, sampai=SAMPAI)])
    assert fakta.bidang_sama(Mentor(MENTOR), Mentee(lepas, bidang="kesehatan")) == Riwayat([(TMT, True)])
    assert fakta.bidang_sama(Mentor(MENTOR), Mentee(lepas, bidang="keuangan")) == Riwayat([(TMT, False)])
    assert kesenjangan_tercatat(Mentee(lepas, sasaran=BIDANG)) == TERCATAT


def test_urutan_dalam_pilihan_masing_masing_dihitung_dari_satu() -> None:
    """0 says that the other is not in the list; of whoever names himself nowhere it is not known."""
    m, e = Mentor(Pegawai(), nomor="M", pilihan=("X", "E")), Mentee(Pegawai(), nomor="E", pilihan=("M",))
    for mentor, mentee, urutan in ((m, e, (2, 1)), (evolve(m, pilihan=("X",)), evolve(e, pilihan=("X", "M")), (0, 2))):
        hasil = fakta.urutan_pilihan_mentor(mentor, mentee), fakta.urutan_pilihan_mentee(mentor, mentee)
        assert hasil == tuple(map(Riwayat.tetap, urutan))
    assert fakta.urutan_pilihan_mentor(m, evolve(e, nomor="")) == TAK_DIKETAHUI
