"""From one level of JF into another: a rise, or a change to keahlian; and what follows an entry above the level."""

from __future__ import annotations

from fractions import Fraction
from functools import partial

from karier_asn.domain.buku import Entri, Jumlah
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.kredit.asal import cara_ditetapkan, pak_penyesuaian
from karier_asn.domain.kredit.bahan import Bahan
from karier_asn.domain.kredit.kplb import kplb
from karier_asn.domain.kredit.masuk.penetapan import dapat_ditetapkan, menurut_tabel
from karier_asn.domain.kredit.masuk.pertama import puncak_pertama, untuk_pertama
from karier_asn.domain.kredit.masuk.pindah import pindah, puncak, setara
from karier_asn.domain.kredit.penggalan import Masuk
from karier_asn.domain.kredit.tata import Penggal
from karier_asn.domain.kredit.terbuka import salah_satunya, tidak_diketahui
from karier_asn.domain.rekam import AngkaKredit, JenisPenetapan
from karier_asn.domain.tingkat import Golongan


def dari_jf(b: Bahan, masuk: Masuk, dari: Masuk, sisa: Jumlah) -> Entri:
    """From another level of JF: a rise to the next level starts anew, a change to keahlian is a move.

    All else is not told by the record. One whose rank is above the level he leaves may have entered that level so; then
    the time before it counts.

    Args:
        b: what the account is made of.
        masuk: the entry into this level.
        dari: the entry into the level left for it.
        sisa: the balance with which that was left.
    """
    tata, hari, jf, ke = b.tata, masuk.hari, b.tata.jenjang[dari.jenjang], masuk.jenjang
    if setara(b, dari.jenjang, ke) and masuk.jabatan_lalu is not None and hari >= tata.mulai_pengangkatan:
        return pindah(b, masuk, masuk.jabatan_lalu)
    if jf.berikut is not ke:
        return tidak_diketahui(hari, ke, tata.catatan.jalur)
    pangkat, semula = b.pangkat(hari), b.pangkat(dari.hari)
    luar_biasa = [ya for _, ya in kplb(b.p, jf, dari.hari, hari)]
    di_atas = pangkat is not None and pangkat > jf.puncak and (semula is None or semula > jf.puncak)
    if pangkat is None or not di_atas or (luar_biasa and all(luar_biasa)):
        return tata.kenaikan_jenjang(hari, dari.jenjang, ke, pangkat, sisa)
    if semula is not pangkat:
        return tidak_diketahui(hari, ke, tata.catatan.susulan)
    return _susulan(b, masuk, dari, pangkat)


def _susulan(b: Bahan, masuk: Masuk, dari: Masuk, pangkat: Golongan) -> Entri:
    """The balance on the rise of one who had entered the level he leaves with a rank above it.

    After a penyetaraan it is what the table, or its PAK, has for the rank.
    """
    tata, hari, ke = b.tata, masuk.hari, masuk.jenjang
    biasa, dapat = _susulan_biasa(b, masuk, dari, pangkat), dapat_ditetapkan(b, dari)
    if dapat is False:
        return biasa
    terbuka = tidak_diketahui(hari, ke, tata.catatan.susulan)
    tabel = partial(menurut_tabel, b, dari, JenisPenetapan.PENYETARAAN, masuk)
    pasti, mungkin = pak_penyesuaian(b.p.angka_kredit or (), dari.hari)

    def menurut_pak(k: AngkaKredit) -> Entri:
        """What fills the level left is not what the rank has in the next one."""
        milik_pangkat = Fraction(k.nilai) < (tata.jenjang[dari.jenjang].akk_jenjang or 0)
        return tata.penyesuaian_tercatat(hari, ke, pangkat, Fraction(k.nilai), k.nomor) if milik_pangkat else tabel()

    calon = {None: biasa, JenisPenetapan.PENYESUAIAN: terbuka}
    menurut_keputusan = [calon[c] if c in calon else tabel() for c in cara_ditetapkan(b.p, dari.hari)]
    hasil = [*map(menurut_pak, pasti)] or [*menurut_keputusan, *map(menurut_pak, mungkin)]
    hasil += [] if dapat else [biasa]
    return salah_satunya([*hasil, terbuka] if b.p.angka_kredit is None else hasil, tata.catatan.tanpa_penetapan)


def _susulan_biasa(b: Bahan, masuk: Masuk, dari: Masuk, pangkat: Golongan) -> Entri:
    """The same of one who had entered that level neither by penyesuaian nor by penyetaraan."""
    asal = _asal_di_atas(b, dari)
    if asal is None:
        return tidak_diketahui(masuk.hari, masuk.jenjang, b.tata.catatan.susulan)
    masa, puncak = asal
    ke = masuk.jenjang
    return b.tata.kenaikan_susulan(masuk.hari, dari.jenjang, ke, pangkat, masa, puncak=puncak, bacaan=b.bacaan)


def _asal_di_atas(b: Bahan, masuk: Masuk) -> tuple[list[Penggal], bool | None] | None:
    """Of one who entered a level above its ranks: the months in his rank before, and whether it was the highest.

    ``None`` where he entered it before the rules on appointments, or it is not known how.
    """
    pangkat, tmt = b.pangkat(masuk.hari), b.tmt_pangkat(masuk.hari)
    pernah = [x for x in masuk.sebelum if isinstance(x.jabatan, Jabatan)]
    if masuk.hari < b.tata.mulai_pengangkatan or pangkat is None or tmt is None:
        return None
    masa, pertama = b.kinerja(tmt, masuk.hari), untuk_pertama(b, masuk)
    if not pernah:
        return masa, puncak_pertama(b, masuk, pangkat)
    if b.p.formasi is not None and pertama is not False:
        return (masa, False) if pertama else None
    lalu = masuk.jabatan_lalu
    if lalu is None or any(x.tanpa_jenjang or x.jenjang is not None for x in pernah):
        return None
    return (masa, puncak(b, lalu, pangkat, masuk.hari)) if setara(b, lalu.jenjang, masuk.jenjang) else None
