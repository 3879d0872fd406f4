"""What cannot be is not known to any question: each is answered as of the record in which it is not known."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from karier_asn import BelumDiatur, GalatTanya, Jabatan, Jenjang, Mentee, Mentor, Pegawai
from karier_asn.domain import (
    AngkaKredit,
    Asesmen,
    Cltn,
    Golongan,
    HukumanDisiplin,
    Ijazah,
    JenisHukuman,
    JenisPenetapan,
    KenaikanPangkat,
    Kompetensi,
    Pelatihan,
    Pendidikan,
    Penetapan,
    Penilaian,
    PenilaianPeriodik,
    Penugasan,
    Predikat,
    TingkatKompetensi,
    TugasBelajar,
    contradictions,
)
from karier_asn.layanan import pelatihan
from karier_asn.uji import jabatan, mentee, mentor
from karier_asn.uji import pegawai as pegawai_terurut
from tests.layanan.test_ketahanan import KATALOG, TANYA, Soal

pytestmark = pytest.mark.sapuan

LAMA = date(1930, 1, 1)
"""Before anybody of these was born."""
BARIS: dict[str, Any] = {
    "pangkat": KenaikanPangkat(Golongan.IV_A, LAMA),
    "jabatan": Penugasan(Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, "hukum"), LAMA),
    "pendidikan": Ijazah(Pendidikan.S3, LAMA),
    "penilaian": Penilaian(1930, Predikat.SANGAT_BAIK),
    "pelatihan": Pelatihan("Kursus Dua", LAMA, 40),
    "kompetensi": Asesmen(
        Jenjang.ADMINISTRATOR, True, LAMA, hasil=(TingkatKompetensi(Kompetensi.INTEGRITAS.value, 5),)
    ),
    "hukuman": HukumanDisiplin(JenisHukuman.PEMBERHENTIAN_TIDAK_HORMAT, None, LAMA),
    "cltn": Cltn(LAMA, date(2020, 1, 1)),
    "penilaian_periodik": PenilaianPeriodik(LAMA, date(1930, 4, 1), Predikat.BAIK),
    "angka_kredit": AngkaKredit(None, Decimal(500), LAMA, date(1931, 1, 1)),
    "tugas_belajar": TugasBelajar(LAMA, date(2024, 1, 1)),
    "penetapan": Penetapan(JenisPenetapan.MENINGGAL, LAMA),
}


@st.composite
def _rusak(draw: st.DrawFn) -> Pegawai:
    """Somebody of whose histories some say what cannot be; who was born when is always known."""
    p = draw(pegawai_terurut().filter(lambda p: p.tanggal_lahir is not None))
    for medan in draw(st.lists(st.sampled_from(sorted(BARIS)), min_size=1, max_size=3, unique=True)):
        isi: Any = {medan: (*(getattr(p, medan) or ()), BARIS[medan])}
        p = evolve(p, **isi)
    return p


SOAL = st.builds(
    Soal,
    _rusak(),
    jabatan(),
    st.lists(st.builds(lambda m, p: evolve(m, pegawai=p), mentor(), _rusak()), max_size=2).map(tuple),
    st.lists(st.builds(lambda e, p: evolve(e, pegawai=p), mentee(), _rusak()), max_size=2).map(tuple),
    st.dates(date(2024, 1, 1), date(2032, 12, 31)),
)


def _rencana(s: Soal) -> list[object]:
    """As in `TANYA`, but with keys that do not change from run to run."""
    batas = pelatihan.BatasRencana.setahun(s.hari.year, jam=40)
    anggota = [pelatihan.Anggota(evolve(p, nama=f"{n}"), s.j, f"{n}") for n, p in enumerate(s.semua)]
    unit = pelatihan.plan_unit(anggota, KATALOG, batas, s.hari, kunci=lambda p: p.nama)
    return [pelatihan.plan(s.p, KATALOG, batas, s.hari, s.j), unit]


TANYAAN: dict[str, Callable[[Soal], Iterable[Any]]] = {**TANYA, "pelatihan.plan": _rencana}


def _dikenal(s: Soal) -> Soal:
    def peran(o: Any) -> Any:
        return evolve(o, pegawai=o.pegawai.as_known())

    para_mentor: tuple[Mentor, ...] = tuple(map(peran, s.mentor))
    para_mentee: tuple[Mentee, ...] = tuple(map(peran, s.mentee))
    return Soal(s.p.as_known(), s.j, para_mentor, para_mentee, s.hari)


def _jawab(nama: str, s: Soal) -> list[Any]:
    try:
        return [j.document("r-1") for j in TANYAAN[nama](s) if j is not None]
    except (BelumDiatur, GalatTanya) as galat:
        return [galat.kode, galat.pesan]


@pytest.mark.parametrize("nama", TANYAAN)
@given(SOAL)
@settings(max_examples=6, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_terjawab_seperti_tidak_diketahui(nama: str, soal: Soal) -> None:
    assert contradictions(soal.p)
    assert _jawab(nama, soal) == _jawab(nama, _dikenal(soal))
