"""What is earned in one time in a level of JF: what PAK on record set, conversions, and degrees."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction

from attrs import frozen

from karier_asn.domain.buku import Entri, batas
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kredit.bahan import Bahan
from karier_asn.domain.kredit.gelar import tambahan_ijazah
from karier_asn.domain.kredit.hukuman import mungkin_terhenti, terhenti
from karier_asn.domain.kredit.konversi import belum_dinilai, konversi, tanpa_periodik
from karier_asn.domain.kredit.pak import berkonversi, bulan, masa_pak, rincian, sejak, tidak_jelas
from karier_asn.domain.kredit.terbuka import mungkin
from karier_asn.domain.rekam import AngkaKredit
from karier_asn.engine.masa import AKHIR, SEHARI, awal_tahun
from karier_asn.engine.riwayat import Antara


@frozen
class _Klaim:
    """Months whose credit a PAK has set, and how much of it."""

    bulan: frozenset[date]
    jumlah: Fraction


def isi(b: Bahan, jenjang: Jenjang, mulai: date, sampai: date) -> tuple[list[Entri], list[AngkaKredit]]:
    """The entries of one time in a level after its opening balance, and the PAK used for them."""
    akhir_data = max((t for t in _tahun_dinilai(b) if t >= mulai.year), default=mulai.year - 1)
    akhir, habis = min(sampai, awal_tahun(akhir_data + 1)), min(sampai, awal_tahun(akhir_data + 2))
    masa = frozenset(bulan(mulai, akhir))
    masa -= terhenti(b.p, b.tata.hukuman_jabatan, masa)

    def di_luar(ditetapkan: frozenset[date]) -> Iterator[Entri]:
        """What is earned outside of these months, of which PAK have set the credit."""
        yield from konversi(b, jenjang, masa - ditetapkan, sampai)
        yield from tambahan_ijazah(b, jenjang, (mulai, habis, sampai), ditetapkan)

    entri, ditetapkan, terpakai = _menurut_pak(b, masa, sampai)
    entri += di_luar(ditetapkan)
    gelap = [*_pak_tidak_jelas(b, mulai, sampai)]
    terhukum = mungkin_terhenti(b.p, b.tata.hukuman_jabatan, mulai, sampai)
    if gelap or terhukum is not None:
        jelas = [k for k in b.p.angka_kredit or () if b.pak_terbuka and berkonversi(k) and masa_pak(k) <= masa]
        ulang = [*di_luar(frozenset())]
        entri = [*_dengan_tidak_jelas(b, entri, ulang, (mulai, sampai), gelap, jelas, terhukum)]
        terpakai += gelap
    if b.p.penilaian_periodik is None:
        entri += tanpa_periodik(b, jenjang, bulan(max(akhir, mulai), habis), sampai)
    if b.pak_terbuka and b.p.angka_kredit is None:
        entri = [mungkin(e) for e in entri]
    return [*entri, *belum_dinilai(b, jenjang, max(akhir, mulai), sampai, akhir_data + 1)], terpakai


def _tahun_dinilai(b: Bahan) -> Iterator[int]:
    """The years of which something is on record."""
    yield from (n.tahun for n in b.p.penilaian or ())
    yield from ((n.sampai - SEHARI).year for n in b.p.penilaian_periodik or ())
    yield from ((k.sampai - SEHARI).year for k in b.p.angka_kredit or () if berkonversi(k) and k.sampai)


def _menurut_pak(
    b: Bahan, masa: frozenset[date], sampai: date
) -> tuple[list[Entri], frozenset[date], list[AngkaKredit]]:
    """What the PAK on record set, as far as they lie within the level; a wider one corrects a narrower.

    With the months of which they set the credit, and the PAK used.
    """
    entri, klaim, terpakai = list[Entri](), list[_Klaim](), list[AngkaKredit]()
    for k in sorted(filter(berkonversi, b.p.angka_kredit or ()), key=lambda k: k.sampai or AKHIR):
        bulan_pak = masa_pak(k)
        dulu = [x for x in klaim if x.bulan <= bulan_pak]
        lain = [x for x in klaim if x not in dulu]
        if not bulan_pak or not bulan_pak <= masa or any(x.bulan & bulan_pak for x in lain):
            continue
        terpakai.append(k)
        if b.tata.bacaan.menurut_pak.dipakai(b.bacaan):
            entri.append(_penetapan(b, k, min(k.sampai or sampai, sampai), dulu))
            klaim = [*lain, _Klaim(bulan_pak, Fraction(k.nilai))]
    return entri, frozenset(d for x in klaim for d in x.bulan), terpakai


def _penetapan(b: Bahan, k: AngkaKredit, hari: date, dulu: Sequence[_Klaim]) -> Entri:
    """What a PAK sets beyond those that it corrects."""
    nilai, lama = Fraction(k.nilai), sum((x.jumlah for x in dulu), Fraction(0))
    return Entri(
        hari,
        "PAK {nomor}, {bulan} bulan",
        nilai - lama,
        "{nilai} - {lama} yang sudah dihitung" if dulu else "",
        {**rincian(k), "bulan": len(masa_pak(k)), "lama": lama},
        b.tata.dasar.penetapan,
        catatan=(b.tata.bacaan.catatan(b.tata.bacaan.menurut_pak, b.bacaan),),
    )


def tanpa_pak(b: Bahan, mulai: date, sampai: date) -> Iterator[Entri]:
    """Where it is not known which PAK there are, they may set any credit."""
    if b.pak_terbuka and b.p.angka_kredit is None and mulai + SEHARI < sampai:
        catatan = (b.tata.catatan.tanpa_pak,)
        yield Entri(mulai + SEHARI, "PAK yang belum diketahui", Antara(Fraction(0)), catatan=catatan)


def _pak_tidak_jelas(b: Bahan, mulai: date, sampai: date) -> Iterator[AngkaKredit]:
    """The PAK that may count in this time although their kind or period is not known."""
    if b.pak_terbuka:
        yield from tidak_jelas(b.p.angka_kredit or (), max(mulai, b.tata.mulai), sampai)


def _dengan_tidak_jelas(
    b: Bahan,
    entri: Iterable[Entri],
    ulang: Iterable[Entri],
    selang: tuple[date, date],
    gelap: Sequence[AngkaKredit],
    jelas: Sequence[AngkaKredit],
    terhukum: date | None,
) -> Iterator[Entri]:
    """The entries where the kind or the period of some PAK is not known, or whether a sanction stopped the credit.

    Such a PAK may take the place of any conversion from its first day on, or of another PAK, whose months are then
    converted otherwise; by such a sanction months may not count, nor a PAK that they are part of. Before that
    nothing changes.

    Args:
        b: what the account is made of.
        entri: the entries without such PAK and such sanction.
        ulang: all conversions, as they would be without any PAK.
        selang: the time in the level.
        gelap: such PAK.
        jelas: the other PAK of this time.
        terhukum: the first day from which such a sanction may have run.
    """
    mulai, sampai = selang
    awal = min((k.mulai or mulai for k in gelap), default=sampai)
    hari = max(mulai, sejak(min(awal, terhukum or awal), jelas, mulai)) + SEHARI
    lalu = [e for e in entri if e.tanggal < hari]
    yield from lalu
    # what was converted in the year that is still to be settled
    tahun = awal_tahun(hari.year)
    goyah = sum((batas(e.jumlah)[0] for e in lalu if e.jumlah and e.tanggal > tahun), Fraction(0))
    if terhukum is not None:
        catatan = (b.tata.catatan.tanpa_hukuman,)
        jumlah = Antara(-goyah, Fraction(0)) if goyah > 0 else 0
        yield Entri(hari, "hukuman disiplin yang mungkin menghentikan angka kredit", jumlah, catatan=catatan)
    elif goyah > 0:
        yield Entri(hari, "konversi yang mungkin diganti PAK", Antara(-goyah, Fraction(0)))
    for k in (*gelap, *(k for k in jelas if k.sampai and k.sampai >= hari)):
        uraian = "PAK {nomor} sebesar {nilai}, mungkin dihitung"
        tanggal = max(hari, min(k.sampai or hari, sampai))
        jumlah = Antara(Fraction(0), Fraction(k.nilai))
        yield Entri(tanggal, uraian, jumlah, "", rincian(k), catatan=(b.tata.catatan.pak_tidak_jelas,))
    yield from (mungkin(e) for e in ulang if e.tanggal >= hari)
