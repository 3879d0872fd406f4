"""Retirement: who holds one post all along, and how often a duration fits into the time left."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.pensiun import kelipatan_sebelum, pemangku
from karier_asn.domain.pertentangan import contradictions
from karier_asn.engine.masa import SEHARI, Masa, bulan, mundur, tahun, tambah
from karier_asn.engine.riwayat import Riwayat
from karier_asn.uji.strategi import pegawai, tanggal


@given(pegawai(date(2012, 1, 1), date(2025, 12, 31)))
def test_pemangku_hanya_lahir_dan_menjabat(p: Pegawai) -> None:
    jabatan = Jabatan("Analis", Jenjang.AHLI_MUDA)
    sejak_dahulu = pemangku(p, jabatan)
    assert sejak_dahulu == pemangku(Pegawai(tanggal_lahir=p.tanggal_lahir), jabatan)
    lahir = p.tanggal_lahir
    assert dijabat(sejak_dahulu) == (Riwayat.tetap(jabatan) if lahir is None else Riwayat([(lahir + SEHARI, jabatan)]))
    assert not contradictions(sejak_dahulu)  # a post held before birth would not be known to any answer
    assert sejak_dahulu.tanggal_lahir == p.tanggal_lahir


@given(tanggal(), st.integers(1, 120), st.integers(0, 30), st.integers(1, 8), st.data())
def test_kelipatan_sama_dengan_menambahkan(
    batas: date, panjang: int, hari: int, paling_banyak: int, data: st.DataObject
) -> None:
    """So often the duration can be added up from the day without passing the end."""
    masa = Masa(panjang, hari)
    sejak = mundur(batas, tahun(40))
    r = kelipatan_sebelum(batas, masa, sejak=sejak, paling_banyak=paling_banyak)
    d = data.draw(st.dates(sejak, batas))
    muat = [n for n in range(1, paling_banyak + 1) if tambah(d, Masa(panjang * n, hari * n)) <= batas]
    assert r.pada(d) == len(muat)


def test_yang_lebih_dahulu_tidak_dibedakan() -> None:
    batas, sejak = date(2030, 1, 1), date(2027, 6, 1)
    assert kelipatan_sebelum(batas, bulan(12), sejak=sejak, paling_banyak=7) == Riwayat(
        [(date(2028, 1, 2), 1), (date(2029, 1, 2), 0)], sebelum=2
    )
