"""Into a JF from another group of posts: perpindahan or promosi."""

from __future__ import annotations

from datetime import date

from attrs import evolve

from karier_asn.domain.buku import Entri
from karier_asn.domain.fakta.diri import pendidikan
from karier_asn.domain.jabatan import Eselon, Jabatan, Jenjang, Rumpun
from karier_asn.domain.kredit.bahan import Bahan
from karier_asn.domain.kredit.penggalan import Masuk
from karier_asn.domain.kredit.terbuka import tidak_diketahui
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.jenis import nilai_antara
from karier_asn.engine.riwayat import Antara


def pindah(b: Bahan, masuk: Masuk, lalu: Jabatan) -> Entri:
    """Perpindahan or promosi from another group of posts: the months in the last rank are converted."""
    tata, hari, asal = b.tata, masuk.hari, lalu.jenjang
    pangkat, tmt = b.pangkat(hari), b.tmt_pangkat(hari)
    if asal is None or pangkat is None or tmt is None:
        return tidak_diketahui(hari, masuk.jenjang, tata.catatan.jalur)
    di_puncak, masa = puncak(b, lalu, pangkat, hari), b.kinerja(tmt, hari)
    e = tata.perpindahan(hari, asal, masuk.jenjang, pangkat, masa, puncak=di_puncak, bacaan=b.bacaan)
    menurut_ijazah = di_puncak and e.rumus and asal in tata.puncak_ijazah  # without a formula the table decides
    return evolve(e, catatan=(*e.catatan, tata.catatan.puncak_ijazah)) if menurut_ijazah else e


def setara(b: Bahan, asal: Jenjang | None, ke: Jenjang | None) -> bool:
    """Whether one moves from a post of that level to a JF of this one."""
    return asal is not None and ke in b.tata.setara.get(asal, ())


def puncak(b: Bahan, asal: Jabatan, pangkat: Golongan, hari: date) -> bool | None:
    """Whether the rank is the highest of the former administrative post; ``None`` = not known."""
    assert asal.jenjang is not None
    if asal.jenjang.rumpun is not Rumpun.JA:
        return False
    if asal.pangkat_tertinggi is not None:
        return pangkat >= asal.pangkat_tertinggi
    if puncak_eselon := [e.pangkat[1] for e in _eselon(asal) if e.pangkat is not None]:
        return None if min(puncak_eselon) <= pangkat < max(puncak_eselon) else pangkat >= max(puncak_eselon)
    menurut_ijazah, ijazah = b.tata.puncak_ijazah.get(asal.jenjang), pendidikan(b.p).pada(hari)
    if menurut_ijazah is None or ijazah is None:
        return None
    mungkin = nilai_antara(ijazah) if isinstance(ijazah, Antara) else (ijazah,)
    sampai_puncak = {pangkat >= menurut_ijazah[n] for n in mungkin}
    return sampai_puncak.pop() if len(sampai_puncak) == 1 else None


def _eselon(asal: Jabatan) -> tuple[Eselon, ...]:
    """The eselon that a structural post has, or may have; none of a pelaksana, whose rank goes by his diploma."""
    if asal.eselon is not None:
        return (asal.eselon,)
    return () if asal.jenjang is Jenjang.PELAKSANA else tuple(e for e in Eselon if asal.jenjang in e.jenjang)
