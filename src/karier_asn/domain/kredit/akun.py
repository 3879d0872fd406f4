"""The account (buku angka kredit) of an employee, made from his record: posts, ranks, diplomas, appraisals, PAK.

Credit belongs to a level of JF, so the account is made level by level (`MasaJenjang`): an opening balance that depends
on how the level was entered, then the conversion of each appraisal, what a PAK on record sets, and diplomas. A period
counts from the day after its end. What the record leaves open is a bound.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import Final

from attrs import evolve

from karier_asn.domain.buku import Buku, Entri, jumlahkan
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kredit.asal import asal_penyetaraan
from karier_asn.domain.kredit.bahan import Bahan
from karier_asn.domain.kredit.hukuman import karena_hukuman
from karier_asn.domain.kredit.isi import isi, tanpa_pak
from karier_asn.domain.kredit.masa import JUDUL, MasaJenjang
from karier_asn.domain.kredit.masuk.awal import awal
from karier_asn.domain.kredit.masuk.kembali import semula
from karier_asn.domain.kredit.naik import dengan_kenaikan_pangkat
from karier_asn.domain.kredit.pak import rincian
from karier_asn.domain.kredit.pembuka import TataKredit
from karier_asn.domain.kredit.penggalan import Masuk, mungkin_lanjut, semua_masuk
from karier_asn.domain.kredit.terbuka import tutup
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import AngkaKredit, JenisAngkaKredit
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.masa import Masa, tambah
from karier_asn.engine.subjek import known


def masa_jenjang(
    p: Pegawai, tata: TataKredit, *, bacaan: Mapping[str, str] | Bacaan | None = None, pembuka: Iterable[Entri] = ()
) -> tuple[MasaJenjang, ...]:
    """The times in each level of JF since the first day of the account, each with its own entries.

    Args:
        p: the employee.
        tata: the rules on angka kredit.
        bacaan: readings of what is left open.
        pembuka: balances with which the account starts anew, in the place of what was computed up to that day: on the
            first day in a level, or later; then best on 1 January, because a conversion covers its whole period.

    Raises:
        GalatBentuk: such a balance stands on a day on which no level of JF is held, or counted.
        GalatTanya: a reading does not exist.
    """
    p = known(p)
    saldo = {e.tanggal: e for e in pembuka}
    dipilih = Bacaan.dari(bacaan, tata.bacaan.tabel)
    if not saldo:
        return _masa_menurut_rekam(p, tata, dipilih)
    hasil = tuple(_susun(Bahan.menurut(p, tata, dipilih, saldo)))
    if asing := [d for d in saldo if not any(m.mulai <= d < m.sampai for m in hasil)]:
        raise GalatBentuk(
            Masalah(
                f"pembuka[{d.isoformat()}]",
                "tanpa-jenjang",
                {"tanggal": d},
                f"Pada {d.isoformat()} tidak ada jenjang JF yang dihitung; periksa tanggal atau riwayat jabatan.",
            )
            for d in sorted(asing)
        )
    return hasil


@lru_cache(maxsize=8)
def _masa_menurut_rekam(p: Pegawai, tata: TataKredit, bacaan: Bacaan) -> tuple[MasaJenjang, ...]:
    """The account of the record alone; kept for a moment, because several facts of one person read it."""
    return tuple(_susun(Bahan.menurut(p, tata, bacaan, {})))


def _susun(b: Bahan) -> Iterator[MasaJenjang]:
    """The times in each level, in order; each opens with what the one before it leaves."""
    lewat = {id(k): k for k in b.p.angka_kredit or () if k.jenis in _DIHITUNG}
    selesai: list[MasaJenjang] = []
    for masuk in semua_masuk(b.p):
        if masuk.ini.sampai > b.tata.mulai:
            m, terpakai = _masa(b, masuk, selesai)
            selesai.append(m)
            for k in (*terpakai, *(k for k in lewat.values() if _saat_masuk(k, m.mulai))):
                lewat.pop(id(k), None)
    yield from _dengan_sisa(b, selesai, lewat.values())


def _masa(b: Bahan, masuk: Masuk, selesai: Sequence[MasaJenjang]) -> tuple[MasaJenjang, list[AngkaKredit]]:
    """The time in a level that begins with an entry, and the PAK used for it."""
    jenjang, mulai, sampai = masuk.jenjang, max(masuk.hari, b.tata.mulai), masuk.ini.sampai
    diperoleh, terpakai = isi(b, jenjang, mulai, sampai)
    pembuka, dari = _pembuka(b, masuk, selesai)
    tengah = [evolve(e, pembuka=True) for d, e in b.pembuka.items() if mulai < d < sampai]
    gelap = chain.from_iterable(tanpa_pak(b, d, sampai) for d in (mulai, *(e.tanggal for e in tengah)))
    entri = (*diperoleh, *gelap, *tengah)
    buku = dengan_kenaikan_pangkat(b, jenjang, (mulai, sampai), (pembuka, *entri))
    tmt = None if mungkin_lanjut(b.p, masuk) else masuk.hari
    bawah = None if dari or tmt is None else _di_bawah(b, masuk, selesai, entri)  # or it may have been a rise
    return MasaJenjang(jenjang, b.tata.jenjang[jenjang], tmt, mulai, sampai, buku, dari, bawah), terpakai


def _pembuka(b: Bahan, masuk: Masuk, selesai: Sequence[MasaJenjang]) -> tuple[Entri, MasaJenjang | None]:
    """The opening balance on an entry, and the time in the level below from which he rose, if he did."""
    e = evolve(awal(b, masuk, selesai), pembuka=True)
    lalu = selesai[-1] if selesai and selesai[-1].sampai == masuk.hari else None
    dari = lalu if lalu is not None and lalu.jf.berikut is masuk.jenjang else None
    pernah = next((m for m in reversed(selesai) if m.jenjang is masuk.jenjang), None)
    if pernah is None or max(masuk.hari, b.tata.mulai) in b.pembuka:
        return e, dari
    dihukum = karena_hukuman(b.p, b.tata.hukuman_jabatan, pernah.sampai)
    if dihukum is False:
        return e, dari
    return evolve(semula(b, e, pernah, pasti=bool(dihukum)), pembuka=True), pernah.dari if dihukum else None


def _di_bawah(b: Bahan, masuk: Masuk, selesai: Sequence[MasaJenjang], diperoleh: Sequence[Entri]) -> MasaJenjang | None:
    """The credit of the rank of one who came, otherwise than by a rise, with a rank below the level; else ``None``.

    It is counted as in the level of that rank: its AK Dasar, the flat credit in full, and what is earned since.
    """
    hari, tata, pangkat = masuk.hari, b.tata, b.pangkat(masuk.hari)
    milik = None if pangkat is None else tata.jenjang_di_bawah(masuk.jenjang, pangkat)
    if milik is None or pangkat is None or hari < tata.mulai_pengangkatan:
        return None
    cara, jf = tata.bacaan.di_bawah_dihitung, tata.jenjang[milik]
    penuh = awal(evolve(b, bacaan={**b.bacaan, cara.kunci: cara.nama}), masuk, selesai)
    pembuka = evolve(penuh, jumlah=jumlahkan(penuh.jumlah, jf.angka_kredit_dasar(pangkat)), pembuka=True)
    buku = Buku(JUDUL, tutup([pembuka, *diperoleh]), None)
    if selisih := _selisih(b, masuk, milik, pangkat, buku):
        buku = Buku(JUDUL, tutup([pembuka, *diperoleh, selisih]), None)
    return MasaJenjang(milik, jf, hari, hari, masuk.ini.sampai, buku)


def _selisih(b: Bahan, masuk: Masuk, milik: Jenjang, pangkat: Golongan, buku: Buku) -> Entri | None:
    """What fills the need of the next rank a year in rank and post after a penyetaraan below the level."""
    ya, asal = asal_penyetaraan(b.p, masuk.hari)
    tmt, kebutuhan = b.tmt_pangkat(masuk.hari), b.tata.jenjang[milik].akk(pangkat)
    if ya is False or tmt is None or kebutuhan is None:
        return None
    hari = max(masuk.hari, tambah(max(tmt, asal or tmt), Masa(12)), b.tata.dasar.penyetaraan_di_bawah.mulai)
    if hari >= masuk.ini.sampai:
        return None
    return b.tata.selisih(hari, milik, kebutuhan, buku.saldo(hari), pasti=bool(ya) and asal is not None)


def _dengan_sisa(b: Bahan, masa: list[MasaJenjang], lewat: Iterable[AngkaKredit]) -> Iterator[MasaJenjang]:
    """The times, each with the PAK that fell to it and were not counted, as entries of nothing."""
    sisa = [k for k in lewat if k.sampai is None or k.sampai > b.tata.mulai]
    for m in masa:
        milik = [k for k in sisa if m.mulai < (k.sampai or k.tanggal or m.sampai) <= m.sampai]
        sisa = [k for k in sisa if k not in milik]
        entri = [_tak_dihitung(b, k, k.sampai or k.tanggal or m.mulai) for k in milik]
        yield evolve(m, buku=m.buku.dengan(*entri)) if entri else m


def _tak_dihitung(b: Bahan, k: AngkaKredit, hari: date) -> Entri:
    """A PAK that is not counted."""
    uraian, catatan = "PAK {nomor} sebesar {nilai} tidak dihitung", (b.tata.catatan.pak,)
    return Entri(hari, uraian, 0, "", rincian(k), catatan=catatan)


_DIHITUNG: Final = (None, JenisAngkaKredit.KONVERSI, JenisAngkaKredit.PENYESUAIAN)
"""The kinds of PAK that the account reads within a level; one whose kind is not known may be of these."""


def _saat_masuk(k: AngkaKredit, mulai: date) -> bool:
    """Whether it is the PAK of a penyesuaian or penyetaraan on that day."""
    return k.jenis is JenisAngkaKredit.PENYESUAIAN and k.sampai == mulai
