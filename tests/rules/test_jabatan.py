"""What must hold of every rule about posts, whoever is asked about."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st

from karier_asn import Cara, Jabatan, Jenjang, Pegawai, Peraturan, evaluate, perketat, syarat
from karier_asn.domain.fakta import jenjang_tujuan, pangkat_satu_di_bawah, tanggal_lahir
from karier_asn.domain.jabatan import STRUKTURAL, Eselon
from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.pegawai import KenaikanPangkat
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.ekspresi import FaktaBenar, Lama, Syarat, telusur
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI
from karier_asn.engine.riwayat import Riwayat, angkat
from karier_asn.rules import (
    ADMINISTRATOR,
    DAHULU,
    JALUR_JABATAN,
    JPT_MADYA_NON_PNS,
    JPT_UTAMA_NON_PNS,
    KUALIFIKASI_ADMINISTRATOR,
    PENGANGKATAN,
    SEMUA,
)
from karier_asn.uji.strategi import fakta_aturan, pegawai
from tests.domain.bangun import objek

ATURAN = list(dict.fromkeys(a for jalur in JALUR_JABATAN.values() for a in jalur))
tiap_aturan = pytest.mark.parametrize("aturan", ATURAN, ids=lambda a: str(a.dasar))
sebagian = settings(max_examples=max(4, settings().max_examples // 12))


def tidak_memburuk(lama: Jejak, baru: Jejak) -> bool:
    """Whether the new verdict is on no day worse than the old one."""
    return (
        False not in angkat(lambda a, b: None if a is None or b is None else b >= a, lama.putusan, baru.putusan).nilai
    )


def pengalaman(aturan: Syarat) -> set[Any]:
    """The facts whose time a rule counts as experience."""
    lama = [n for n in telusur(aturan) if isinstance(n, Lama)]
    return {f for n in lama for f in telusur(n.sumber) if isinstance(f, FaktaBenar)}


@tiap_aturan
@sebagian
@given(data=st.data())
def test_pengalaman_yang_bertambah_tidak_merugikan(aturan: Syarat, data: st.DataObject) -> None:
    asumsi: dict[Any, Riwayat[Any]] = {**data.draw(fakta_aturan(aturan))}
    mulai = data.draw(st.dates(date(1995, 1, 1), date(2030, 1, 1)))
    tambahan = Riwayat.rentang([(mulai, mulai + timedelta(days=data.draw(st.integers(1, 4000))))])
    lebih = {f: angkat(lambda a, b: b or a, asumsi[f], tambahan) for f in pengalaman(aturan)}
    assert tidak_memburuk(evaluate(aturan, asumsi=asumsi), evaluate(aturan, asumsi=asumsi | lebih))


# Whoever is younger may not be pensioned yet, and so still be a PNS.
BUKAN_BAGI_PNS = (JPT_MADYA_NON_PNS, JPT_UTAMA_NON_PNS)


@pytest.mark.parametrize(
    "aturan",
    [a for a in ATURAN if tanggal_lahir in telusur(a) and a not in BUKAN_BAGI_PNS],
    ids=lambda a: str(a.dasar),
)
@sebagian
@given(data=st.data(), lahir=st.dates(date(1955, 1, 1), date(1990, 1, 1)), hari=st.integers(1, 3000))
def test_lahir_kemudian_tidak_merugikan(aturan: Syarat, data: st.DataObject, lahir: date, hari: int) -> None:
    asumsi: dict[Any, Any] = {**data.draw(fakta_aturan(aturan)), tanggal_lahir: lahir}
    muda: dict[Any, Any] = {**asumsi, tanggal_lahir: lahir + timedelta(days=hari)}
    assert tidak_memburuk(evaluate(aturan, asumsi=asumsi), evaluate(aturan, asumsi=muda))


LONGGAR = {
    "batas-usia": ("hari-ulang-tahun", "genap-tahun"),
    "masa-dua-jabatan": ("tiap-jabatan", "dijumlahkan"),
    "pengalaman-jabatan-asal": ("bidang-dan-masa-bagi-keduanya", "masa-bagi-jabatan-asal-saja"),
    "pppk-dalam-jabatan": ("hanya-pns", "juga-pppk"),
    "pengalaman-perpindahan-jf": ("dua-tahun", "kebutuhan-strategis"),
    "masa-jabatan-promosi-jf": ("satu-tahun", "tanpa-masa"),
    "usia-antar-jf-ahli-utama": ("hanya-60-tahun", "juga-63-tahun"),
    "predikat-promosi-jf": ("dua-tahun", "satu-tahun"),
    "uji-kompetensi-pengangkatan-pertama": ("sampai-permenpanrb-1-2023", "sampai-pp-17-2020"),
    "jenjang-pengangkatan-pertama": ("pasal-49", "pasal-82"),
    "jabatan-se-10-2023": (None, None),
    "keterampilan-sebelum-pasal-20": ("hanya-setara", "seperti-pasal-20"),
    "jabatan-struktural-sebelum-jf": (None, None),  # of two facts that are drawn apart
    "hukuman-menahan-jabatan": (None, None),  # likewise
    "masa-berlaku-asesmen": (None, None),
    "mantan-tni-polri": ("hanya-pasal-157", "juga-non-pns"),
    "mundur-dinas-aktif": ("atas-permintaan", "dinas-berakhir"),
}
"""Of each choice the strict and the lenient reading, where one implies the other."""


@tiap_aturan
@sebagian
@given(data=st.data())
def test_yang_ketat_menyiratkan_yang_longgar(aturan: Syarat, data: st.DataObject) -> None:
    asumsi = data.draw(fakta_aturan(aturan))
    for kunci in aturan.pilihan:
        ketat, longgar = LONGGAR[kunci]
        if ketat and longgar:
            satu, dua = (evaluate(aturan, asumsi=asumsi, bacaan={kunci: nama}) for nama in (ketat, longgar))
            assert tidak_memburuk(satu, dua)


# "None, or not known" is what the record says of an eselon; posts are taken as recorded where CLTN is not known.
TIDAK_DIHILANGKAN = {"cltn", "eselon"}


@tiap_aturan
@sebagian
@given(data=st.data(), p=pegawai(), j=objek(Jabatan), m=objek(Lamaran))
def test_data_yang_hilang_tidak_membalik_putusan(
    aturan: Syarat, data: st.DataObject, p: Pegawai, j: Jabatan, m: Lamaran
) -> None:
    kosong = {Pegawai: Pegawai(), Jabatan: Jabatan("", None), Lamaran: Lamaran()}
    lama = evaluate(aturan, p, j, m)
    for subjek in (p, j, m):
        for nama in {a.name for a in fields(type(subjek))} - TIDAK_DIHILANGKAN - {"nama"}:
            hilang = evolve(subjek, **{nama: getattr(kosong[type(subjek)], nama)})
            baru = evaluate(aturan, *(hilang if s is subjek else s for s in (p, j, m)))
            balik = angkat(lambda a, b: {a, b} == {Putusan.MS, Putusan.TMS}, lama.putusan, baru.putusan)
            assert True not in balik.nilai, nama


@pytest.mark.parametrize("aturan", [*ATURAN, KUALIFIKASI_ADMINISTRATOR, *SEMUA, *DAHULU], ids=lambda a: str(a.dasar))
def test_tidak_ada_kutipan_sebelum_atau_sesudah_masanya(aturan: Syarat) -> None:
    jejak = evaluate(aturan, asumsi=dict.fromkeys(aturan.fakta))
    for j in jejak.telusur():
        if j.dasar is not None:
            assert j.dasar.mulai >= j.dasar.peraturan.mulai
            assert j.dasar.mulai == AWAL or j.putusan.pada(j.dasar.mulai - SEHARI) is None
            assert j.dasar.sampai == AKHIR or j.putusan.pada(j.dasar.sampai) is None


# --- the post sought ---------------------------------------------------------------------------------------


@tiap_aturan
@sebagian
@given(data=st.data())
def test_jabatan_lain_tidak_pernah_memenuhi(aturan: Syarat, data: st.DataObject) -> None:
    """Asked for a post of a level it is not for, a rule says so; asked without a level, it does not guess."""
    asumsi: dict[Any, Any] = {**data.draw(fakta_aturan(aturan))}
    lain = data.draw(st.sampled_from([None, *(j for j in Jenjang if aturan not in JALUR_JABATAN[j])]))
    if jenjang_tujuan in asumsi:
        asumsi[jenjang_tujuan] = lain
        hasil = evaluate(aturan, asumsi=asumsi).putusan
        assert Putusan.MS not in hasil.nilai
        assert lain is None or Putusan.BTL not in hasil.nilai


def test_setiap_jenjang_punya_jalur() -> None:
    assert set(JALUR_JABATAN) == set(Jenjang)
    assert {a for a in (*SEMUA, *DAHULU) if jenjang_tujuan in telusur(a)} <= set(ATURAN)


@pytest.mark.parametrize("jenjang", [j for j in Jenjang if j in STRUKTURAL])
def test_pengangkatan_terjawab_setiap_hari_sejak_2000(jenjang: Jenjang) -> None:
    aturan = PENGANGKATAN[jenjang]
    putusan = evaluate(aturan, Pegawai(), Jabatan("X", jenjang)).putusan
    assert putusan.pada(date(2000, 11, 9)) is None
    assert all(putusan.pada(d) is not None for d in (date(2000, 11, 10), date(2017, 4, 6), date(2017, 4, 7), AKHIR))


# --- on top of the law -------------------------------------------------------------------------------------

PERBUP = Peraturan("Perbup Contoh 7/2024", "Jabatan", date(2024, 1, 1), Cara.INSTANSI, date(2026, 11, 21))


@pytest.mark.parametrize(
    ("golongan", "cukup"), [(Golongan.III_D, True), (Golongan.III_C, True), (Golongan.III_B, False)]
)
def test_d126_instansi_memakai_jenjang_pangkat_pp_13_2002(golongan: Golongan, cukup: bool) -> None:
    """Of eselon III.b, lowest rank III/d, an agency asks at most one step below (D126)."""
    setempat = perketat(ADMINISTRATOR, syarat(PERBUP / "Pasal 4", pangkat_satu_di_bawah))
    kabid = Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, eselon=Eselon.III_B)
    p = Pegawai(pangkat=[KenaikanPangkat(golongan, date(2020, 4, 1))])
    (butir,) = (j for j in evaluate(setempat, p, kabid).telusur() if j.dasar == PERBUP / "Pasal 4")
    assert butir.pada(date(2025, 11, 21)) is (Putusan.MS if cukup else Putusan.TMS)
