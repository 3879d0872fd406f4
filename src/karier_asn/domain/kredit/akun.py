"""The account (buku angka kredit) of an employee, made from his record: posts, ranks, diplomas, appraisals, PAK.

Credit belongs to a level of JF, so the account is made level by level (`MasaJenjang`): an opening balance that depends
on how the level was entered, then the conversion of each appraisal, what a PAK on record sets, and diplomas. A period
counts from the day after its end. What the record leaves open is a bound.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import MAXYEAR, date
from fractions import Fraction
from functools import lru_cache
from itertools import groupby
from typing import TypeAlias, TypeVar

from attrs import evolve, frozen

from karier_asn.domain.buku import Buku, Entri
from karier_asn.domain.fakta.diri import pendidikan
from karier_asn.domain.fakta.ijazah import hari_lulus, jenjang_tertinggi
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.fakta.pangkat import golongan, tmt_pangkat
from karier_asn.domain.jabatan import Jabatan, Jenjang, Rumpun
from karier_asn.domain.kredit.masa import JUDUL, MasaJenjang
from karier_asn.domain.kredit.tata import Penggal, TataKredit
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import AngkaKredit, JenisAngkaKredit, PenilaianPeriodik
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.jenis import nilai_antara
from karier_asn.engine.logika import bandingkan
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI
from karier_asn.engine.perbandingan import Operator
from karier_asn.engine.riwayat import Antara

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
            buku = Buku(JUDUL, (evolve(awal, pembuka=True), *isi, *self.hukuman(mulai, ini.sampai), *tengah), None)
            jf = self.tata.jenjang[ini.jenjang]
            selesai.append(MasaJenjang(ini.jenjang, jf, ini.mulai, mulai, ini.sampai, buku, dari))
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
        batas = min(sampai, _tahun_baru(akhir_data + 1))
        semua = _bulan(mulai, batas)
        klaim: list[_Klaim] = []
        entri: list[Entri] = []
        terpakai = list(self.menurut_pak(frozenset(semua), sampai, klaim, entri))
        for tahun, deret in groupby(semua, key=lambda d: d.year):
            sisa = frozenset(deret) - {d for k in klaim for d in k.bulan}
            if sisa:
                entri += self.menurut_predikat(jenjang, tahun, sisa, sampai)
        entri += self.ijazah(jenjang, mulai, batas, klaim)
        habis = _tahun_baru(akhir_data + 2)
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
        yield from (_akhir(k.sampai).year for k in self.p.angka_kredit or () if _konversi(k) and k.sampai)

    def menurut_pak(
        self, masa: frozenset[date], sampai: date, klaim: list[_Klaim], entri: list[Entri]
    ) -> Iterator[AngkaKredit]:
        """Enter what the PAK on record set, as far as they lie within the level; a wider one corrects a narrower."""
        menurut_pak = self.tata.bacaan.menurut_pak
        for k in sorted(filter(_konversi, self.p.angka_kredit or ()), key=lambda k: k.sampai or AKHIR):
            bulan_pak = _masa_pak(k)
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

    def menurut_predikat(self, jenjang: Jenjang, tahun: int, sisa: frozenset[date], sampai: date) -> Iterator[Entri]:
        """The conversion of one calendar year: periodic appraisals first, then what the yearly one adds.

        A level that ends within the year keeps what its periods came to; the yearly predicate was given later.
        """
        akhir = min(_tahun_baru(tahun + 1), sampai)
        tata, rendah = self.tata, self.tata.bacaan.periodik_rendah
        terhitung: dict[date, Predikat] = {}
        for n, predikat in self.periodik(sisa):
            masa = _bulan(n.mulai, n.sampai)
            if not terhitung.keys() & set(masa):
                penggal = Penggal(len(masa), predikat)
                e = tata.entri_konversi(min(n.sampai, sampai), jenjang, penggal, n.mulai, _akhir(n.sampai))
                cukup = predikat >= tata.predikat_cukup
                yield e if cukup else evolve(e, catatan=(tata.bacaan.catatan(rendah, self.bacaan),))
                terhitung |= dict.fromkeys(masa, predikat)
        tahunan, belum = self.tahunan(tahun), sisa - terhitung.keys()
        if terhitung and tahunan is not None and akhir.year > tahun:
            lama = sum((tata.konversi(v, jenjang, 1) for v in terhitung.values()), Fraction(0))
            if (baru := tata.konversi(tahunan, jenjang, len(sisa))) != lama or belum:
                yield tata.entri_tahunan(akhir, jenjang, tahun, Penggal(len(sisa), tahunan), baru, lama)
        elif belum:
            yield tata.entri_konversi(akhir, jenjang, Penggal(len(belum), tahunan), min(belum), _akhir(akhir))

    def periodik(self, sisa: frozenset[date]) -> Iterator[tuple[PenilaianPeriodik, Predikat]]:
        """The periodic appraisals that lie within these months and are converted before the end of the year."""
        rendah_juga, cukup = self.tata.bacaan.periodik_rendah.dipakai(self.bacaan), self.tata.predikat_cukup
        for n in self.p.penilaian_periodik or ():
            masa = frozenset(_bulan(n.mulai, n.sampai))
            if masa and masa <= sisa and n.predikat is not None and (rendah_juga or n.predikat >= cukup):
                yield n, n.predikat

    def tahunan(self, tahun: int) -> Predikat | None:
        """The predicate of a calendar year."""
        return next((n.predikat for n in self.p.penilaian or () if n.tahun == tahun), None)

    def hukuman(self, mulai: date, sampai: date) -> Iterator[Entri]:
        """From the end of a sanction that may bear on it, the credit is not known, unless read otherwise."""
        for h in self.p.hukuman or ():
            tingkat = h.tingkat_hukuman
            hari = h.sampai or h.mulai
            if h.dibatalkan is None and tingkat not in self.tata.hukuman_tak_berakibat and mulai < hari < sampai:
                terbuka = self.tata.bacaan.hukuman_terbuka
                jumlah = None if terbuka.dipakai(self.bacaan) else Fraction(0)
                ket = self.tata.bacaan.catatan(terbuka, self.bacaan)
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
            hari, predikat = min(_tahun_baru(tahun + 1), sampai), self.tahunan(tahun)
            e = self.tata.entri_pendidikan(hari, jenjang, gelar, predikat if paling_akhir.year == tahun else None)
            e = evolve(e, catatan=(self.tata.bacaan.catatan(menurut_ijazah, self.bacaan),))
            if any(d.year == tahun for k in klaim for d in k.bulan) and isinstance(e.jumlah, Fraction):
                e = _paling_banyak(e, self.tata.catatan.ijazah_pak)
            yield e if pasti else _paling_banyak(e, self.tata.catatan.ijazah_belum_pasti)

    def tanpa_ijazah(self, jenjang: Jenjang, mulai: date, sampai: date) -> Iterator[Entri]:
        """Where the diplomas are not known, a higher degree may count from the end of the first year on."""
        if mulai < sampai:
            hari, rincian = min(_tahun_baru(mulai.year + 1), sampai), {"jenjang": jenjang.value}
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
        pak = [k for k in self.p.angka_kredit or () if k.jenis is JenisAngkaKredit.INTEGRASI]
        if not pak:
            return _tidak_diketahui(self.tata.mulai, jenjang, self.tata.catatan.tanpa_integrasi)
        k = max(pak, key=lambda k: k.tanggal or k.sampai or AWAL)
        rincian = {"nomor": k.nomor or "tanpa nomor", "jenjang": jenjang.value}
        dasar = self.tata.dasar.pak_integrasi
        return Entri(self.tata.mulai, "PAK integrasi {nomor}, {jenjang}", Fraction(k.nilai), "", rincian, dasar)

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
        tata, masa = self.tata, self.kinerja(tmt_cpns, min(ini.mulai, self.p.tmt_pns or ini.mulai))
        if ini.mulai >= tata.mulai_pengangkatan:
            return tata.pengangkatan_pertama(ini.mulai, jenjang, masa, bacaan=self.bacaan)
        nol = {**self.bacaan, tata.bacaan.pertama_nol.kunci: tata.bacaan.pertama_nol.nama}
        e = tata.pengangkatan_pertama(ini.mulai, jenjang, masa, bacaan=nol)
        return evolve(e, dasar=tata.dasar.pertama_dahulu, catatan=(tata.catatan.pertama_dahulu,))

    def kinerja(self, mulai: date, sampai: date) -> list[Penggal]:
        """The months of a time outside JF with their predicates, oldest first; months of CLTN do not count."""
        cuti = {d for c in self.p.cltn or () for d in _bulan(c.mulai, min(c.sampai or sampai, sampai))}
        periodik = {d: n.predikat for n in self.p.penilaian_periodik or () for d in _bulan(n.mulai, n.sampai)}
        predikat = [(d.year, self.tahunan(d.year) or periodik.get(d)) for d in _bulan(mulai, sampai) if d not in cuti]
        return [Penggal(len([*deret]), nilai) for (_, nilai), deret in groupby(predikat)]


# --- their chores ------------------------------------------------------------------------------------------


def _tidak_diketahui(d: date, jenjang: Jenjang, catatan: str) -> Entri:
    """An opening balance of which only is known that it is not negative."""
    return Entri(d, "saldo awal {jenjang}", Antara(Fraction(0)), "", {"jenjang": jenjang.value}, catatan=(catatan,))


def _tahun_baru(tahun: int) -> date:
    """1 January of a year; of the last one the calendar has for those beyond it."""
    return date(min(tahun, MAXYEAR), 1, 1)


def _bulan(mulai: date, sampai: date) -> list[date]:
    """The first days of months from ``mulai`` on, before ``sampai``."""
    awal, akhir = (12 * d.year + d.month - 1 + (d.day > 1) for d in (mulai, sampai))
    return [date(n // 12, n % 12 + 1, 1) for n in range(awal, akhir)]


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


def _konversi(k: AngkaKredit) -> bool:
    return k.jenis is JenisAngkaKredit.KONVERSI and k.mulai is not None and k.sampai is not None


def _masa_pak(k: AngkaKredit) -> frozenset[date]:
    return frozenset(_bulan(k.mulai, k.sampai)) if k.mulai and k.sampai else frozenset()
