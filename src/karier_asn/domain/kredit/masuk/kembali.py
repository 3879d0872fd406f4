"""Back into a level of JF once held: from study, from another post, or after a sanction."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from attrs import evolve

from karier_asn.domain.buku import Entri
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.kredit.bahan import Bahan
from karier_asn.domain.kredit.masa import MasaJenjang
from karier_asn.domain.kredit.penggalan import Masuk, tercatat_berakhir
from karier_asn.domain.kredit.terbuka import salah_satu, tidak_diketahui


def kembali(b: Bahan, masuk: Masuk, lalu: MasaJenjang | None) -> Entri:
    """Back to a level once held: known is only how the one that was left last goes on."""
    if lalu is None or lalu.jenjang is not masuk.jenjang:
        return tidak_diketahui(masuk.hari, masuk.jenjang, b.tata.catatan.jalur)
    antara = [x.jabatan for x in masuk.sebelum if x.mulai >= lalu.sampai]
    if antara[0] is None and not tercatat_berakhir(b.p, lalu.sampai):
        return tidak_diketahui(masuk.hari, masuk.jenjang, b.tata.catatan.kembali)  # perhaps he never left
    lain, studi = _dari_jabatan_lain(b, masuk.hari, lalu), _dari_studi(b, masuk.hari, lalu)
    if any(isinstance(j, Jabatan) for j in antara):
        return lain
    if None not in antara and any(t.mulai == lalu.sampai for t in b.p.tugas_belajar or ()):
        return studi
    catatan = (*lain.catatan, b.tata.catatan.kembali)
    return evolve(lain, jumlah=salah_satu(studi.jumlah, lain.jumlah), catatan=catatan)


def _dari_studi(b: Bahan, hari: date, lalu: MasaJenjang) -> Entri:
    """Back from study leave: to the last balance the work in the field of the JF meanwhile may be added."""
    masa = b.kinerja(lalu.sampai, hari)
    return b.tata.kembali(hari, lalu.jenjang, lalu.saldo, masa, Fraction(0), studi=True, bacaan=b.bacaan)


def _dari_jabatan_lain(b: Bahan, hari: date, lalu: MasaJenjang) -> Entri:
    """Back from elsewhere: to the last balance the months in the last rank may be added, with AK Dasar."""
    pangkat, tmt = b.pangkat(hari), b.tmt_pangkat(hari)
    dasar, catatan = None, tuple[str, ...]()
    if pangkat is not None and tmt is not None and pangkat <= b.tata.jenjang[lalu.jenjang].puncak:
        dasar, catatan = b.tata.angka_kredit_dasar(lalu.jenjang, pangkat, b.bacaan)
    masa = b.kinerja(tmt or hari, hari)
    e = b.tata.kembali(hari, lalu.jenjang, lalu.saldo, masa, dasar, studi=False, bacaan=b.bacaan)
    return evolve(e, catatan=(*e.catatan, *catatan))


def semula(b: Bahan, awal: Entri, lalu: MasaJenjang, *, pasti: bool) -> Entri:
    """Back after a sanction that took him out of this level, or that may have."""
    e = b.tata.semula(awal.tanggal, lalu.jenjang, lalu.saldo)
    if pasti:
        return e
    catatan = (*awal.catatan, *e.catatan, b.tata.catatan.tanpa_hukuman)
    return evolve(awal, jumlah=salah_satu(awal.jumlah, e.jumlah), catatan=catatan)
