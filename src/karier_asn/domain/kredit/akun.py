"""The account (buku angka kredit) of an employee, made from his record: posts, ranks, diplomas, appraisals, PAK.

Credit belongs to a level of JF, so the account is made level by level (`MasaJenjang`): an opening balance that depends
on how the level was entered, then the conversion of each appraisal, what a PAK on record sets, and diplomas. A period
counts from the day after its end. What the record leaves open is a bound.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from functools import lru_cache
from itertools import chain, groupby
from typing import TypeAlias, TypeVar

from attrs import evolve, frozen

from karier_asn.domain.buku import Buku, Entri, batas
from karier_asn.domain.fakta.diri import pendidikan
from karier_asn.domain.fakta.ijazah import hari_lulus, jenjang_tertinggi
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.fakta.kedudukan import menjalani_cltn
from karier_asn.domain.fakta.pangkat import golongan, tmt_pangkat
from karier_asn.domain.jabatan import Jabatan, Jenjang, Rumpun
from karier_asn.domain.kredit.masa import JUDUL, MasaJenjang
from karier_asn.domain.kredit.pak import berkonversi, bulan, integrasi, masa_pak, sejak, tidak_jelas
from karier_asn.domain.kredit.tata import Penggal, TataKredit
from karier_asn.domain.kredit.terbuka import Penutup, Sementara, mungkin, tutup
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.rekam import AngkaKredit, JenisAngkaKredit, PenilaianPeriodik
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.jenis import nilai_antara
from karier_asn.engine.logika import bandingkan
from karier_asn.engine.masa import AKHIR, SEHARI, Masa, awal_tahun, tambah
from karier_asn.engine.perbandingan import Operator
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.subjek import known

T = TypeVar("T")

Tingkatan: TypeAlias = Pendidikan | Antara[Pendidikan]


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
    hasil = tuple(_Penyusun(p, tata, tata.bacaan.pilih(dipilih), saldo).susun())
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
    return tuple(_Penyusun(p, tata, tata.bacaan.pilih(bacaan), {}).susun())


@frozen
class _Penggalan:
    """A piece of the history of posts: one level of JF, another group of posts, or a gap.

    Attributes:
        mulai: first day.
        sampai: first day after it.
        jabatan: the post; ``False`` = certainly none, ``None`` = not known.
    """

    mulai: date
    sampai: date
    jabatan: Jabatan | bool | None

    @property
    def jenjang(self) -> Jenjang | None:
        """The level of JF; ``None`` = no JF, or not known."""
        j = self.jabatan.jenjang if isinstance(self.jabatan, Jabatan) else None
        return j if j is not None and j.rumpun is Rumpun.JF else None

    @property
    def tanpa_jenjang(self) -> bool:
        """Whether a post was held of which the level, and so whether it is a JF, is not known."""
        return isinstance(self.jabatan, Jabatan) and self.jabatan.jenjang is None


def _penggalan(p: Pegawai) -> list[_Penggalan]:
    """The history of posts; neighbouring posts of one level of JF are one piece."""
    hasil: list[_Penggalan] = []
    for mulai, sampai, jabatan in dijabat(p).potongan():
        ini = _Penggalan(mulai, sampai, jabatan)
        if hasil and ini.jenjang is not None and ini.jenjang is hasil[-1].jenjang:
            hasil[-1] = evolve(hasil[-1], sampai=sampai)
        else:
            hasil.append(ini)
    return hasil


@frozen
class _Klaim:
    """Months whose credit a PAK has set, and how much of it."""

    bulan: frozenset[date]
    jumlah: Fraction


@frozen(order=False)
class _Penyusun:
    """Makes the account of one employee."""

    p: Pegawai
    tata: TataKredit
    bacaan: Mapping[str, str]
    pembuka: Mapping[date, Entri]

    def susun(self) -> Iterator[MasaJenjang]:
        """The times in each level, in order."""
        penggalan = _penggalan(self.p)
        lewat = {id(k): k for k in self.p.angka_kredit or () if k.jenis in (None, JenisAngkaKredit.KONVERSI)}
        selesai: list[MasaJenjang] = []
        for i, ini in enumerate(penggalan):
            if ini.jenjang is None or ini.sampai <= self.tata.mulai:
                continue
            mulai = max(ini.mulai, self.tata.mulai)
            isi, terpakai = self.isi(ini.jenjang, mulai, ini.sampai)
            lalu = selesai[-1] if selesai and selesai[-1].sampai == ini.mulai else None
            dari = lalu if lalu is not None and lalu.jf.berikut is ini.jenjang else None
            awal = self.awal(ini, penggalan[:i], selesai)
            for k in terpakai:
                lewat.pop(id(k), None)
            tengah = [evolve(e, pembuka=True) for d, e in self.pembuka.items() if mulai < d < ini.sampai]
            anew = [self.tanpa_pak(d, ini.sampai) for d in (mulai, *(e.tanggal for e in tengah))]
            entri = (evolve(awal, pembuka=True), *isi, *self.hukuman(mulai, ini.sampai), *chain(*anew), *tengah)
            buku = Buku(JUDUL, tutup(entri), None)
            jf = self.tata.jenjang[ini.jenjang]
            tmt = None if i and penggalan[i - 1].tanpa_jenjang else ini.mulai
            selesai.append(MasaJenjang(ini.jenjang, jf, tmt, mulai, ini.sampai, buku, dari))
        yield from self.dengan_sisa(selesai, lewat.values())

    def dengan_sisa(self, masa: list[MasaJenjang], lewat: Iterable[AngkaKredit]) -> Iterator[MasaJenjang]:
        """The times, each with the PAK that fell to it and were not counted, as entries of nothing."""
        sisa = [k for k in lewat if k.sampai is None or k.sampai > self.tata.mulai]
        for m in masa:
            milik = [k for k in sisa if m.mulai < (k.sampai or k.tanggal or m.sampai) <= m.sampai]
            sisa = [k for k in sisa if k not in milik]
            entri = [self.tak_dihitung(k, k.sampai or k.tanggal or m.mulai) for k in milik]
            yield evolve(m, buku=m.buku.dengan(*entri)) if entri else m

    def tak_dihitung(self, k: AngkaKredit, hari: date) -> Entri:
        """A PAK that is not counted."""
        rincian = {"nomor": k.nomor or "tanpa nomor", "nilai": Fraction(k.nilai)}
        catatan = (self.tata.catatan.pak,)
        return Entri(hari, "PAK {nomor} sebesar {nilai} tidak dihitung", 0, "", rincian, catatan=catatan)

    # --- what is earned in a level ---

    def isi(self, jenjang: Jenjang, mulai: date, sampai: date) -> tuple[list[Entri], list[AngkaKredit]]:
        """The entries of one time in a level after its opening balance, and the PAK used for them."""
        akhir_data = max((t for t in self.tahun_dinilai() if t >= mulai.year), default=mulai.year - 1)
        akhir = min(sampai, awal_tahun(akhir_data + 1))
        masa = frozenset(bulan(mulai, akhir))
        klaim: list[_Klaim] = []
        entri: list[Entri] = []
        terpakai = list(self.menurut_pak(masa, sampai, klaim, entri))
        entri += self.konversi(jenjang, masa - {d for k in klaim for d in k.bulan}, sampai)
        entri += self.ijazah(jenjang, mulai, akhir, klaim)
        habis = awal_tahun(akhir_data + 2)
        if gelap := [*self.pak_tidak_jelas(mulai, sampai)]:
            ulang = (*self.konversi(jenjang, masa, sampai), *self.ijazah(jenjang, mulai, akhir, []))
            jelas = [k for k in self.p.angka_kredit or () if berkonversi(k) and masa_pak(k) <= masa]
            entri = [*self.dengan_tidak_jelas(entri, ulang, (mulai, sampai), gelap, jelas)]
            terpakai += gelap
        if self.p.penilaian_periodik is None:
            entri += self.tanpa_periodik(jenjang, bulan(max(akhir, mulai), min(sampai, habis)), sampai)
        if self.pak_terbuka and self.p.angka_kredit is None:
            entri = [mungkin(e) for e in entri]
        if sampai > habis:
            rincian = {"tahun": akhir_data + 1}
            nama = "konversi predikat tahun {tahun} dan sesudahnya"
            catatan = (self.tata.catatan.belum_dinilai,)
            entri.append(Entri(habis, nama, Antara(Fraction(0)), "", rincian, catatan=catatan))
        return entri, terpakai

    def tahun_dinilai(self) -> Iterator[int]:
        """The years of which something is on record."""
        yield from (n.tahun for n in self.p.penilaian or ())
        yield from (_akhir(n.sampai).year for n in self.p.penilaian_periodik or ())
        yield from (_akhir(k.sampai).year for k in self.p.angka_kredit or () if berkonversi(k) and k.sampai)

    # --- PAK ---

    @property
    def pak_terbuka(self) -> bool:
        """Whether a PAK that is not known would change the account."""
        return self.tata.bacaan.menurut_pak.dipakai(self.bacaan)

    def tanpa_pak(self, mulai: date, sampai: date) -> Iterator[Entri]:
        """Where it is not known which PAK there are, they may set any credit."""
        if self.pak_terbuka and self.p.angka_kredit is None and mulai + SEHARI < sampai:
            catatan = (self.tata.catatan.tanpa_pak,)
            yield Entri(mulai + SEHARI, "PAK yang belum diketahui", Antara(Fraction(0)), catatan=catatan)

    def pak_tidak_jelas(self, mulai: date, sampai: date) -> Iterator[AngkaKredit]:
        """The PAK that may count in this time although their kind or period is not known."""
        if self.pak_terbuka:
            yield from tidak_jelas(self.p.angka_kredit or (), max(mulai, self.tata.mulai), sampai)

    def dengan_tidak_jelas(
        self,
        entri: Iterable[Entri],
        ulang: Iterable[Entri],
        selang: tuple[date, date],
        gelap: Iterable[AngkaKredit],
        jelas: Iterable[AngkaKredit],
    ) -> Iterator[Entri]:
        """The entries where the kind or the period of some PAK is not known.

        Such a PAK may take the place of any conversion from its first day on, or of another PAK, whose months are then
        converted otherwise. Before that nothing changes.

        Args:
            entri: the entries without such PAK.
            ulang: all conversions, as they would be without any PAK.
            selang: the time in the level.
            gelap: such PAK.
            jelas: the other PAK of this time.
        """
        mulai, sampai = selang
        hari = max(mulai, sejak(gelap, jelas, mulai)) + SEHARI
        lalu = [e for e in entri if e.tanggal < hari]
        yield from lalu
        # what was converted in the year that is still to be settled
        tahun = awal_tahun(hari.year)
        goyah = sum((batas(e.jumlah)[0] for e in lalu if e.jumlah and e.tanggal > tahun), Fraction(0))
        if goyah > 0:
            yield Entri(hari, "konversi yang mungkin diganti PAK", Antara(-goyah, Fraction(0)))
        for k in (*gelap, *(k for k in jelas if k.sampai and k.sampai >= hari)):
            uraian = "PAK {nomor} sebesar {nilai}, mungkin dihitung"
            rincian = {"nomor": k.nomor or "tanpa nomor", "nilai": Fraction(k.nilai)}
            tanggal = max(hari, min(k.sampai or hari, sampai))
            jumlah = Antara(Fraction(0), Fraction(k.nilai))
            yield Entri(tanggal, uraian, jumlah, "", rincian, catatan=(self.tata.catatan.pak_tidak_jelas,))
        yield from (mungkin(e) for e in ulang if e.tanggal >= hari)

    def menurut_pak(
        self, masa: frozenset[date], sampai: date, klaim: list[_Klaim], entri: list[Entri]
    ) -> Iterator[AngkaKredit]:
        """Enter what the PAK on record set, as far as they lie within the level; a wider one corrects a narrower."""
        menurut_pak = self.tata.bacaan.menurut_pak
        for k in sorted(filter(berkonversi, self.p.angka_kredit or ()), key=lambda k: k.sampai or AKHIR):
            bulan_pak = masa_pak(k)
            if k.sampai is None or not bulan_pak or not bulan_pak <= masa:
                continue
            dulu = [x for x in klaim if x.bulan <= bulan_pak]
            if any(x.bulan & bulan_pak and x not in dulu for x in klaim):
                continue
            if not menurut_pak.dipakai(self.bacaan):
                yield k
                continue
            nilai, lama = Fraction(k.nilai), sum((x.jumlah for x in dulu), Fraction(0))
            rincian = {"nomor": k.nomor or "tanpa nomor", "bulan": len(bulan_pak), "nilai": nilai, "lama": lama}
            entri.append(
                Entri(
                    min(k.sampai, sampai),
                    "PAK {nomor}, {bulan} bulan",
                    nilai - lama,
                    "{nilai} - {lama} yang sudah dihitung" if dulu else "",
                    rincian,
                    self.tata.dasar.penetapan,
                    catatan=(self.tata.bacaan.catatan(menurut_pak, self.bacaan),),
                )
            )
            klaim[:] = [x for x in klaim if x not in dulu] + [_Klaim(bulan_pak, nilai)]
            yield k

    # --- predicates ---

    def konversi(self, jenjang: Jenjang, sisa: frozenset[date], sampai: date) -> Iterator[Entri]:
        """The conversions of these months, year by year."""
        for tahun, deret in groupby(sorted(sisa), key=lambda d: d.year):
            yield from self.menurut_predikat(jenjang, tahun, frozenset(deret), sampai)

    def menurut_predikat(self, jenjang: Jenjang, tahun: int, sisa: frozenset[date], sampai: date) -> Iterator[Entri]:
        """The conversion of one calendar year: periodic appraisals first, then what the yearly one adds.

        A level that ends within the year keeps what its periods came to; the yearly predicate was given later. Periods
        that are not known may count until the year settles them.
        """
        akhir = min(awal_tahun(tahun + 1), sampai)
        tata, rendah = self.tata, self.tata.bacaan.periodik_rendah
        genap, tahunan = akhir.year > tahun, self.tahunan(tahun)
        gelap = set(sisa if self.p.penilaian_periodik is None else ())
        terhitung: dict[date, Predikat] = {}
        for n, predikat in self.periodik(sisa):
            masa = bulan(n.mulai, n.sampai)
            if terhitung.keys() & set(masa):
                continue
            if predikat is None or gelap & set(masa):
                gelap.update(masa)
            else:
                penggal = Penggal(len(masa), predikat)
                e = tata.entri_konversi(min(n.sampai, sampai), jenjang, penggal, n.mulai, _akhir(n.sampai))
                cukup = predikat >= tata.predikat_cukup
                yield e if cukup else evolve(e, catatan=(tata.bacaan.catatan(rendah, self.bacaan),))
                terhitung |= dict.fromkeys(masa, predikat)
        yield from self.tanpa_periodik(jenjang, sorted(gelap), akhir)
        belum = sisa - terhitung.keys()
        lama = sum((tata.konversi(v, jenjang, 1) for v in terhitung.values()), Fraction(0))
        if terhitung and genap and self.tahunan_terbuka(tahun):
            yield tata.entri_tahunan(akhir, jenjang, tahun, Penggal(len(sisa), None), lama)
        elif terhitung and genap and tahunan is not None:
            if belum or tata.konversi(tahunan, jenjang, len(sisa)) != lama:
                yield tata.entri_tahunan(akhir, jenjang, tahun, Penggal(len(sisa), tahunan), lama)
        elif belum:
            penggal = Penggal(len(belum), tahunan if genap or not gelap else None)
            yield tata.entri_konversi(akhir, jenjang, penggal, min(belum), _akhir(akhir))
        if gelap:
            rincian = {"tahun": str(tahun)}
            yield Penutup(akhir, "penilaian periodik {tahun} sudah termasuk", 0, "", rincian, pembuka=True)

    def tanpa_periodik(self, jenjang: Jenjang, gelap: Sequence[date], sampai: date) -> Iterator[Entri]:
        """What periodic appraisals that are not known may have brought: up to the highest predicate, by quarter."""
        for awal in range(0, len(gelap), 3):
            deret = gelap[awal : awal + 3]
            tanggal = tambah(deret[0], Masa(1))
            if tanggal < sampai:
                atas = batas(self.tata.jumlah_konversi([Penggal(len(deret), None)], jenjang))[1]
                rincian = {"mulai": deret[0]}
                catatan = (self.tata.catatan.tanpa_periodik,)
                nama = "penilaian periodik yang belum diketahui sejak {mulai}"
                yield Sementara(tanggal, nama, Antara(Fraction(0), atas), "", rincian, catatan=catatan)

    def periodik(self, sisa: frozenset[date]) -> Iterator[tuple[PenilaianPeriodik, Predikat | None]]:
        """The periodic appraisals within these months that are, or may be, converted before the end of the year."""
        rendah_juga, cukup = self.tata.bacaan.periodik_rendah.dipakai(self.bacaan), self.tata.predikat_cukup
        for n in self.p.penilaian_periodik or ():
            masa = frozenset(bulan(n.mulai, n.sampai))
            if masa and masa <= sisa and (n.predikat is None or rendah_juga or n.predikat >= cukup):
                yield n, n.predikat

    def tahunan(self, tahun: int) -> Predikat | None:
        """The predicate of a calendar year."""
        return next((n.predikat for n in self.p.penilaian or () if n.tahun == tahun), None)

    def tahunan_terbuka(self, tahun: int) -> bool:
        """Whether there is, or may be, a predicate of that year that is not known."""
        return self.p.penilaian is None or any(n.tahun == tahun and n.predikat is None for n in self.p.penilaian)

    def hukuman(self, mulai: date, sampai: date) -> Iterator[Entri]:
        """From the end of a sanction that may bear on it, the credit is not known, unless read otherwise.

        One without a recorded end may have ended on any day since it began.
        """
        terbuka = self.tata.bacaan.hukuman_terbuka
        jumlah = None if terbuka.dipakai(self.bacaan) else Fraction(0)
        ket = self.tata.bacaan.catatan(terbuka, self.bacaan)
        if self.p.hukuman is None and jumlah is None and mulai + SEHARI < sampai:
            catatan = (self.tata.catatan.tanpa_hukuman, ket)
            yield Entri(mulai + SEHARI, "hukuman disiplin yang belum diketahui", None, catatan=catatan)
        for h in self.p.hukuman or ():
            tingkat = h.tingkat_hukuman
            hari = h.sampai or max(h.mulai, mulai + SEHARI)
            if h.dibatalkan is None and tingkat not in self.tata.hukuman_tak_berakibat and mulai < hari < sampai:
                rincian = {"tingkat": tingkat.value if tingkat else "belum diketahui"}
                yield Entri(hari, "sesudah hukuman disiplin tingkat {tingkat}", jumlah, "", rincian, catatan=(ket,))

    def ijazah(self, jenjang: Jenjang, mulai: date, sampai: date, klaim: list[_Klaim]) -> Iterator[Entri]:
        """The additions for higher degrees obtained in this time; each counts once, at the end of its year."""
        menurut_ijazah = self.tata.bacaan.menurut_ijazah
        if not menurut_ijazah.dipakai(self.bacaan):
            return
        if self.p.pendidikan is None:
            yield from self.tanpa_ijazah(jenjang, mulai, sampai)
        for gelar, (paling_awal, paling_akhir), pasti in self.ijazah_lebih_tinggi(mulai, sampai):
            tahun = max(paling_awal, mulai).year
            hari, predikat = min(awal_tahun(tahun + 1), sampai), self.tahunan(tahun)
            e = self.tata.entri_pendidikan(hari, jenjang, gelar, predikat if paling_akhir.year == tahun else None)
            e = evolve(e, catatan=(self.tata.bacaan.catatan(menurut_ijazah, self.bacaan),))
            if any(d.year == tahun for k in klaim for d in k.bulan) and isinstance(e.jumlah, Fraction):
                e = _paling_banyak(e, self.tata.catatan.ijazah_pak)
            yield e if pasti else _paling_banyak(e, self.tata.catatan.ijazah_belum_pasti)

    def tanpa_ijazah(self, jenjang: Jenjang, mulai: date, sampai: date) -> Iterator[Entri]:
        """Where the diplomas are not known, a higher degree may count from the end of the first year on."""
        if mulai < sampai:
            hari, rincian = min(awal_tahun(mulai.year + 1), sampai), {"jenjang": jenjang.value}
            catatan = (self.tata.catatan.tanpa_ijazah,)
            yield Entri(
                hari,
                "tambahan untuk ijazah yang belum diketahui, {jenjang}",
                Antara(Fraction(0)),
                "",
                rincian,
                self.tata.dasar.pendidikan,
                catatan=catatan,
            )

    def ijazah_lebih_tinggi(self, mulai: date, sampai: date) -> Iterator[tuple[Pendidikan, tuple[date, date], bool]]:
        """Each degree that is, or may be, above all earlier ones and obtained in this time.

        With the first and last day on which it may have been obtained for the first time, and whether it surely is one.
        """
        ijazah = self.p.pendidikan or ()
        for gelar in sorted({i.pendidikan for i in ijazah}):
            hari = [hari_lulus(i) for i in ijazah if i.pendidikan is gelar]
            pertama = min(awal for awal, _ in hari), min(akhir for _, akhir in hari)
            awal, akhir = max(pertama[0], mulai), min(pertama[1], sampai - SEHARI)
            if awal > akhir:
                continue
            lain = jenjang_tertinggi(i for i in ijazah if i.pendidikan is not gelar)
            sebelum = _bentang(lain.pada(awal - SEHARI), lain.pada(akhir - SEHARI))
            lebih = bandingkan(Operator.LEBIH, gelar, sebelum)
            if lebih is not False:
                yield gelar, pertama, bool(lebih) and (awal, akhir) == pertama

    # --- how a level is entered ---

    def awal(self, ini: _Penggalan, sebelum: list[_Penggalan], selesai: list[MasaJenjang]) -> Entri:
        """The opening balance of a time in a level."""
        assert ini.jenjang is not None
        mulai = max(ini.mulai, self.tata.mulai)
        if mulai in self.pembuka:
            return self.pembuka[mulai]
        if ini.mulai < self.tata.mulai:
            return self.integrasi(ini.jenjang)
        lalu = sebelum[-1] if sebelum else None
        if lalu is not None and lalu.jenjang is not None:
            return self.dari_jf(ini, ini.jenjang, lalu.jenjang, selesai)
        if any(x.tanpa_jenjang for x in sebelum):  # he may come back to this level, with what he left it
            bersih = self.p.hukuman == () or not self.tata.bacaan.hukuman_terbuka.dipakai(self.bacaan)
            e = _tidak_diketahui(mulai, ini.jenjang, self.tata.catatan.jalur)
            return e if bersih else evolve(e, jumlah=None)
        if any(x.jenjang is ini.jenjang for x in sebelum):
            return self.kembali(ini, ini.jenjang, selesai, sebelum)
        if lalu is not None and isinstance(lalu.jabatan, Jabatan) and ini.mulai >= self.tata.mulai_pengangkatan:
            return self.dari_jabatan_lain(ini, ini.jenjang, lalu.jabatan)
        pertama = not any(isinstance(x.jabatan, Jabatan) for x in sebelum)
        if pertama and ini.jenjang in self.tata.jenjang_pertama and self.p.tmt_cpns is not None:
            return self.pertama(ini, ini.jenjang, self.p.tmt_cpns)
        return _tidak_diketahui(mulai, ini.jenjang, self.tata.catatan.jalur)

    def integrasi(self, jenjang: Jenjang) -> Entri:
        """The balance carried over from the time before the account: the last PAK integrasi."""
        terakhir = integrasi(self.p.angka_kredit or ())
        if terakhir is None:
            return _tidak_diketahui(self.tata.mulai, jenjang, self.tata.catatan.tanpa_integrasi)
        k, nilai = terakhir
        rincian = {"nomor": k.nomor or "tanpa nomor", "jenjang": jenjang.value}
        dasar = self.tata.dasar.pak_integrasi
        catatan = (self.tata.catatan.pak_tidak_jelas,) if isinstance(nilai, Antara) else ()
        return Entri(self.tata.mulai, "PAK integrasi {nomor}, {jenjang}", nilai, "", rincian, dasar, catatan=catatan)

    def dari_jf(self, ini: _Penggalan, ke: Jenjang, dari: Jenjang, selesai: list[MasaJenjang]) -> Entri:
        """From another level of JF: a rise to the next level starts anew, all else is not told by the record."""
        if self.tata.jenjang[dari].berikut is not ke:
            return _tidak_diketahui(ini.mulai, ke, self.tata.catatan.jalur)
        sisa = selesai[-1].saldo if selesai else None
        return self.tata.kenaikan_jenjang(ini.mulai, dari, ke, _pasti(golongan(self.p).pada(ini.mulai)), sisa)

    def kembali(
        self, ini: _Penggalan, jenjang: Jenjang, selesai: list[MasaJenjang], sebelum: list[_Penggalan]
    ) -> Entri:
        """Back to a level once held: known is only how the one that was left last goes on."""
        lalu = selesai[-1] if selesai else None
        if lalu is None or lalu.jenjang is not jenjang:
            return _tidak_diketahui(ini.mulai, jenjang, self.tata.catatan.jalur)
        terang = all(isinstance(x.jabatan, Jabatan) for x in sebelum if x.mulai >= lalu.sampai)
        return self.tata.kembali(ini.mulai, jenjang, self.kinerja(lalu.sampai, ini.mulai), lalu.saldo, terang=terang)

    def dari_jabatan_lain(self, ini: _Penggalan, jenjang: Jenjang, lalu: Jabatan) -> Entri:
        """Perpindahan or promosi from another group of posts: the months in the last rank are converted."""
        tata, asal = self.tata, lalu.jenjang
        pangkat, tmt = _pasti(golongan(self.p).pada(ini.mulai)), _pasti(tmt_pangkat(self.p).pada(ini.mulai))
        naik = asal is not None and jenjang in tata.promosi.get(asal, ())
        if asal is None or pangkat is None or tmt is None or not (naik or jenjang in tata.setara[asal]):
            return _tidak_diketahui(ini.mulai, jenjang, tata.catatan.jalur)
        puncak, masa = self.puncak(lalu, asal, pangkat, ini.mulai), self.kinerja(tmt, ini.mulai)
        e = tata.perpindahan(ini.mulai, jenjang, pangkat, masa, puncak=puncak, promosi=naik, bacaan=self.bacaan)
        return (
            evolve(e, catatan=(*e.catatan, tata.catatan.puncak_ijazah)) if asal in tata.puncak_ijazah and puncak else e
        )

    def puncak(self, asal: Jabatan, jenjang: Jenjang, pangkat: Golongan, hari: date) -> bool | None:
        """Whether the rank is the highest of the former post; ``None`` = not known."""
        tertinggi = asal.pangkat_tertinggi
        if tertinggi is None and asal.eselon is not None and asal.eselon.pangkat is not None:
            tertinggi = asal.eselon.pangkat[1]
        if tertinggi is not None:
            return pangkat >= tertinggi
        menurut_ijazah, ijazah = self.tata.puncak_ijazah.get(jenjang), pendidikan(self.p).pada(hari)
        if menurut_ijazah is None or ijazah is None:
            return None
        mungkin = nilai_antara(ijazah) if isinstance(ijazah, Antara) else (ijazah,)
        sampai_puncak = {pangkat >= menurut_ijazah[n] for n in mungkin}
        return sampai_puncak.pop() if len(sampai_puncak) == 1 else None

    def pertama(self, ini: _Penggalan, jenjang: Jenjang, tmt_cpns: date) -> Entri:
        """First appointment: the time as CPNS is converted, since the rules on appointments."""
        tata, p = self.tata, self.p
        masa = self.kinerja(tmt_cpns, min(ini.mulai, p.tmt_pns or ini.mulai))
        if ini.mulai >= tata.mulai_pengangkatan:
            e = tata.pengangkatan_pertama(ini.mulai, jenjang, masa, bacaan=self.bacaan)
            if p.tmt_pns is None and p.jenis is not JenisPegawai.CPNS and e.jumlah:  # how long he was CPNS
                return evolve(mungkin(e), catatan=(*e.catatan, tata.catatan.tanpa_tmt_pns))
            return e
        nol = {**self.bacaan, tata.bacaan.pertama_nol.kunci: tata.bacaan.pertama_nol.nama}
        e = tata.pengangkatan_pertama(ini.mulai, jenjang, masa, bacaan=nol)
        return evolve(e, dasar=tata.dasar.pertama_dahulu, catatan=(tata.catatan.pertama_dahulu,))

    def kinerja(self, mulai: date, sampai: date) -> list[Penggal]:
        """The months of a time outside JF with their predicates, oldest first; months of CLTN do not count.

        Where CLTN is not known, no post is, and there is no account to open.
        """
        libur, semua = menjalani_cltn(self.p), bulan(mulai, sampai)
        terbuka = self.p.penilaian_periodik or ()
        periodik = {d: n.predikat for n in terbuka for d in bulan(n.mulai, n.sampai)}
        predikat = [
            (d.year, self.tahunan(d.year) or (None if self.tahunan_terbuka(d.year) else periodik.get(d)))
            for d in semua
            if not libur.pada(d)
        ]
        return [Penggal(len([*deret]), nilai) for (_, nilai), deret in groupby(predikat)]


# --- their chores ------------------------------------------------------------------------------------------


def _tidak_diketahui(d: date, jenjang: Jenjang, catatan: str) -> Entri:
    """An opening balance of which only is known that it is not negative."""
    return Entri(d, "saldo awal {jenjang}", Antara(Fraction(0)), "", {"jenjang": jenjang.value}, catatan=(catatan,))


def _bentang(dari: Tingkatan | None, hingga: Tingkatan | None) -> Tingkatan | None:
    """All levels from the least that is possible at first to the greatest that is possible at last."""
    if dari is None or hingga is None:
        return None
    bawah = dari.bawah if isinstance(dari, Antara) else dari
    atas = hingga.atas if isinstance(hingga, Antara) else hingga
    return Antara(bawah, atas)


def _paling_banyak(e: Entri, catatan: str) -> Entri:
    """The entry, of which it is not certain that it counts."""
    jumlah = Antara(Fraction(0), e.jumlah) if isinstance(e.jumlah, Fraction) and e.jumlah else e.jumlah
    return evolve(e, jumlah=jumlah, catatan=(*e.catatan, catatan))


def _pasti(v: T | Antara[T] | None) -> T | None:
    """A value known exactly."""
    return None if isinstance(v, Antara) else v


def _akhir(sampai: date) -> date:
    return sampai - SEHARI
