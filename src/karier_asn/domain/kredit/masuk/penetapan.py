"""Into a level of JF by a decree of penyesuaian or penyetaraan: what its PAK or its table sets."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import partial

from attrs import evolve

from karier_asn.domain.buku import Entri, batas
from karier_asn.domain.fakta.diri import pendidikan
from karier_asn.domain.jabatan import Jenjang, Rumpun
from karier_asn.domain.kredit.asal import cara_ditetapkan, pak_penyesuaian
from karier_asn.domain.kredit.bahan import Bahan
from karier_asn.domain.kredit.masuk.pertama import terlambat
from karier_asn.domain.kredit.penggalan import Masuk
from karier_asn.domain.kredit.terbuka import salah_satunya, tidak_diketahui
from karier_asn.domain.rekam import AngkaKredit, JenisPenetapan
from karier_asn.engine.jenis import nilai_antara
from karier_asn.engine.riwayat import Antara


def dapat_ditetapkan(b: Bahan, masuk: Masuk) -> bool | None:
    """Whether it can have been entered by penyesuaian or penyetaraan: as PNS, from an administrative post."""
    if (lalu := masuk.jabatan_lalu) is not None:
        return lalu.jenjang is not None and lalu.jenjang.rumpun is Rumpun.JA
    return terlambat(b, masuk) if masuk.asal is None else False


def menurut_penetapan(b: Bahan, masuk: Masuk, biasa: Entri) -> Entri:
    """The opening balance by the decree on record; where decrees or PAK are not known, what it may be by one."""
    pasti, mungkin = pak_penyesuaian(b.p.angka_kredit or (), masuk.hari)
    if pasti:
        return _menurut_pak(b, masuk, pasti)
    calon = [biasa if c is None else menurut_tabel(b, masuk, c) for c in cara_ditetapkan(b.p, masuk.hari)]
    calon += [_menurut_pak(b, masuk, [k]) for k in mungkin]
    if b.p.angka_kredit is None:
        calon.append(tidak_diketahui(masuk.hari, masuk.jenjang, b.tata.catatan.tanpa_pak))
    return salah_satunya(calon, b.tata.catatan.tanpa_penetapan)


def _menurut_pak(b: Bahan, masuk: Masuk, pak: Sequence[AngkaKredit]) -> Entri:
    """What the PAK of the penyesuaian or penyetaraan sets; above the level this is the credit of the rank."""
    hari, pangkat, nilai = masuk.hari, b.pangkat(masuk.hari), [Fraction(k.nilai) for k in pak]
    jumlah = nilai[0] if min(nilai) == max(nilai) else Antara(min(nilai), max(nilai))
    return b.tata.penyesuaian_tercatat(hari, masuk.jenjang, pangkat, jumlah, pak[0].nomor, bacaan=b.bacaan)


def menurut_tabel(b: Bahan, masuk: Masuk, cara: JenisPenetapan, naik: Masuk | None = None) -> Entri:
    """The opening balance by the table of penyesuaian and penyetaraan.

    Args:
        b: what the account is made of.
        masuk: the entry by one of both.
        cara: by which.
        naik: the rise to the next level, if it is its balance that is opened.
    """
    dibuka, tata, baca = naik or masuk, b.tata, b.tata.bacaan
    pangkat, ijazah = b.pangkat(masuk.hari), pendidikan(b.p).pada(masuk.hari)
    if pangkat is None or ijazah is None:
        return tidak_diketahui(dibuka.hari, dibuka.jenjang, tata.catatan.tanpa_pangkat)
    hitung = partial(tata.penyesuaian, dibuka.hari, dibuka.jenjang, pangkat, masuk=masuk.hari, bacaan=b.bacaan)
    calon = [
        hitung(i, n, penyetaraan=cara is JenisPenetapan.PENYETARAAN)
        for i in (nilai_antara(ijazah) if isinstance(ijazah, Antara) else (ijazah,))
        for n in sorted(_bulan_dihitung(b, masuk))
    ]
    e = salah_satunya(calon, tata.catatan.tanpa_pangkat)
    if pangkat >= tata.jenjang[dibuka.jenjang].golongan[0] or baca.di_bawah_dihitung.dipakai(b.bacaan):
        return e
    milik = baca.di_bawah(batas(e.jumlah or Fraction(0))[1] or Fraction(0), b.bacaan)
    return evolve(e, jumlah=milik, rumus="", catatan=(*e.catatan, baca.catatan(baca.di_bawah_dihitung, b.bacaan)))


def _bulan_dihitung(b: Bahan, masuk: Masuk) -> set[int]:
    """The full months that may count for the table: in the rank, of a pelaksana since he became CPNS."""
    pangkat, cpns = b.tmt_pangkat(masuk.hari), b.p.tmt_cpns
    asal = None if masuk.asal is None else masuk.asal.jenjang
    sejak = {pangkat, cpns} if asal is None else {cpns} if asal is Jenjang.PELAKSANA else {pangkat}
    return {n for d in sejak for n in ((0, 12, 24, 36, 48) if d is None else (b.genap(d, masuk.hari),))}
