"""The account (buku angka kredit) of an employee, made from his record: posts, ranks, diplomas, appraisals, PAK.

Credit belongs to a level of JF, so the account is made level by level (`MasaJenjang`): an opening balance that depends
on how the level was entered, then the conversion of each appraisal, what a PAK on record sets, and diplomas. A period
counts from the day after its end. What the record leaves open is a bound.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from functools import lru_cache, partial, reduce
from itertools import chain, groupby
from typing import Final, TypeAlias, TypeVar

from attrs import evolve, frozen

from karier_asn.domain.buku import Buku, Entri, Jumlah, batas, jumlahkan
from karier_asn.domain.fakta.diri import pendidikan
from karier_asn.domain.fakta.formasi import direkrut_untuk_jf_itu
from karier_asn.domain.fakta.ijazah import hari_lulus, hari_surat, jenjang_tertinggi
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.fakta.kedudukan import menjalani_cltn
from karier_asn.domain.fakta.kenaikan_pangkat import fungsional
from karier_asn.domain.fakta.pangkat import golongan, tmt_pangkat
from karier_asn.domain.jabatan import JF, Eselon, Jabatan, Jenjang, Rumpun
from karier_asn.domain.kredit.asal import asal_penyetaraan, cara_ditetapkan, pak_penyesuaian
from karier_asn.domain.kredit.hukuman import karena_hukuman, mungkin_terhenti, terhenti
from karier_asn.domain.kredit.ijazah import naik_menurut_ijazah
from karier_asn.domain.kredit.kplb import kplb
from karier_asn.domain.kredit.masa import JUDUL, MasaJenjang
from karier_asn.domain.kredit.pak import berkonversi, bulan, integrasi, masa_pak, sejak, tidak_jelas
from karier_asn.domain.kredit.pembuka import TataKredit
from karier_asn.domain.kredit.tata import Penggal
from karier_asn.domain.kredit.terbuka import Penutup, Sementara, mungkin, salah_satu, tutup
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.rekam import AngkaKredit, JenisAngkaKredit, JenisPenetapan, PenilaianPeriodik
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.jenis import nilai_antara
from karier_asn.engine.logika import bandingkan
from karier_asn.engine.masa import AKHIR, SEHARI, Masa, awal_tahun, tambah
from karier_asn.engine.perbandingan import Operator
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.engine.subjek import known

T = TypeVar("T")

Tingkatan: TypeAlias = Pendidikan | Antara[Pendidikan]

_Isi: TypeAlias = Callable[[Jumlah], Iterable[Entri]]
"""What something makes of the balance before it."""


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
    hasil = tuple(_Penyusun.menurut(p, tata, dipilih, saldo).susun())
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
    return tuple(_Penyusun.menurut(p, tata, bacaan, {}).susun())


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

    @classmethod
    def menurut(cls, p: Pegawai, tata: TataKredit, bacaan: Bacaan, pembuka: Mapping[date, Entri]) -> _Penyusun:
        """What makes it, by these readings."""
        dipakai = tata.bacaan.pilih(bacaan)
        return cls(p, tata.menurut(dipakai), dipakai, pembuka)

    def susun(self) -> Iterator[MasaJenjang]:
        """The times in each level, in order."""
        penggalan = _penggalan(self.p)
        lewat = {id(k): k for k in self.p.angka_kredit or () if k.jenis in _DIHITUNG}
        selesai: list[MasaJenjang] = []
        for i, ini in enumerate(penggalan):
            if ini.jenjang is None or ini.sampai <= self.tata.mulai:
                continue
            mulai = max(ini.mulai, self.tata.mulai)
            isi, terpakai = self.isi(ini.jenjang, mulai, ini.sampai)
            lalu = selesai[-1] if selesai and selesai[-1].sampai == ini.mulai else None
            dari = lalu if lalu is not None and lalu.jf.berikut is ini.jenjang else None
            semula = next((m for m in reversed(selesai) if m.jenjang is ini.jenjang), None)
            kembali = semula is not None and karena_hukuman(self.p, self.tata.hukuman_jabatan, semula.sampai)
            awal = self.awal(ini, penggalan[:i], selesai)
            if semula is not None and kembali is not False and mulai not in self.pembuka:
                awal, dari = self.semula(awal, semula, pasti=bool(kembali)), semula.dari if kembali else None
            for k in (*terpakai, *(k for k in lewat.values() if _saat_masuk(k, mulai))):
                lewat.pop(id(k), None)
            tengah = [evolve(e, pembuka=True) for d, e in self.pembuka.items() if mulai < d < ini.sampai]
            anew = [self.tanpa_pak(d, ini.sampai) for d in (mulai, *(e.tanggal for e in tengah))]
            entri = (evolve(awal, pembuka=True), *isi, *chain(*anew), *tengah)
            jf = self.tata.jenjang[ini.jenjang]
            buku = self.dengan_kenaikan_pangkat(ini.jenjang, (mulai, ini.sampai), entri)
            tmt = None if self.mungkin_lanjut(penggalan[:i], ini.jenjang) else ini.mulai
            bawah = None if dari else self.di_bawah(ini, penggalan[:i], selesai, entri[1:])
            selesai.append(MasaJenjang(ini.jenjang, jf, tmt, mulai, ini.sampai, buku, dari, bawah))
        yield from self.dengan_sisa(selesai, lewat.values())

    def dengan_kenaikan_pangkat(self, jenjang: Jenjang, selang: tuple[date, date], entri: tuple[Entri, ...]) -> Buku:
        """The account of one time in a level, with what promotions in it set or add.

        By ijazah, or by KPLB of one whose rank is above the level; in the order of their days, for each goes by the
        balance before it.
        """
        kenaikan = [*self.naik_menurut_ijazah(jenjang, selang), *self.naik_luar_biasa(jenjang, selang)]
        for hari, isi in sorted(kenaikan, key=lambda k: k[0]):
            entri = (*entri, *isi(Buku(JUDUL, tutup(entri), None).saldo(hari)))
        return Buku(JUDUL, tutup(entri), None)

    def di_bawah(
        self, ini: _Penggalan, sebelum: list[_Penggalan], selesai: list[MasaJenjang], isi: Sequence[Entri]
    ) -> MasaJenjang | None:
        """The credit of the rank of one who came, otherwise than by a rise, with a rank below the level; else ``None``.

        It is counted as in the level of that rank: its AK Dasar, the flat credit in full, and what is earned since.
        """
        pangkat, tata = _pasti(golongan(self.p).pada(ini.mulai)), self.tata
        milik = None if pangkat is None or ini.jenjang is None else tata.jenjang_di_bawah(ini.jenjang, pangkat)
        if milik is None or pangkat is None or ini.mulai < tata.mulai_pengangkatan:
            return None
        cara, jf = tata.bacaan.di_bawah_dihitung, tata.jenjang[milik]
        penuh = evolve(self, bacaan={**self.bacaan, cara.kunci: cara.nama}).awal(ini, sebelum, selesai)
        awal = evolve(penuh, jumlah=jumlahkan(penuh.jumlah, jf.angka_kredit_dasar(pangkat)), pembuka=True)
        buku = Buku(JUDUL, tutup([awal, *isi]), None)
        if selisih := self.selisih(ini, milik, pangkat, buku):
            buku = Buku(JUDUL, tutup([awal, *isi, selisih]), None)
        return MasaJenjang(milik, jf, ini.mulai, ini.mulai, ini.sampai, buku)

    def selisih(self, ini: _Penggalan, milik: Jenjang, pangkat: Golongan, buku: Buku) -> Entri | None:
        """What fills the need of the next rank a year in rank and post after a penyetaraan below the level."""
        ya, asal = asal_penyetaraan(self.p, ini.mulai)
        tmt, kebutuhan = _pasti(tmt_pangkat(self.p).pada(ini.mulai)), self.tata.jenjang[milik].akk(pangkat)
        if ya is False or tmt is None or kebutuhan is None:
            return None
        hari = max(ini.mulai, tambah(max(tmt, asal or tmt), Masa(12)), self.tata.dasar.penyetaraan_di_bawah.mulai)
        if hari >= ini.sampai:
            return None
        return self.tata.selisih(hari, milik, kebutuhan, buku.saldo(hari), pasti=bool(ya) and asal is not None)

    def naik_luar_biasa(self, jenjang: Jenjang, selang: tuple[date, date]) -> Iterator[tuple[date, _Isi]]:
        """The days on which a KPLB fills, or may fill, the level, and what it adds to a balance."""
        jf = self.tata.jenjang[jenjang]
        for hari, pasti in kplb(self.p, jf, *selang):
            if pasti is not False and jf.akk_jenjang is not None:
                yield hari, partial(self.menurut_kplb, hari, jenjang, pasti=bool(pasti))

    def menurut_kplb(self, hari: date, jenjang: Jenjang, lama: Jumlah, *, pasti: bool) -> tuple[Entri]:
        """What a KPLB adds to a balance."""
        return (self.tata.kplb(hari, jenjang, lama, pasti=pasti),)

    def mungkin_lanjut(self, sebelum: list[_Penggalan], jenjang: Jenjang) -> bool:
        """Whether a time in a level may go on with what was before: a post of unknown level, or a level never left."""
        if not sebelum or sebelum[-1].tanpa_jenjang:
            return bool(sebelum)
        terakhir = sebelum[-2] if sebelum[-1].jabatan is None and len(sebelum) > 1 else None
        return terakhir is not None and terakhir.jenjang is jenjang and not self.tercatat_berakhir(terakhir.sampai)

    def tercatat_berakhir(self, hari: date) -> bool:
        """Whether a row says that its post ended on that day."""
        return any(t.sampai == hari for t in self.p.jabatan or ())

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
        masa -= terhenti(self.p, self.tata.hukuman_jabatan, masa)
        klaim: list[_Klaim] = []
        entri: list[Entri] = []
        terpakai = list(self.menurut_pak(masa, sampai, klaim, entri))
        entri += self.konversi(jenjang, masa - {d for k in klaim for d in k.bulan}, sampai)
        habis = awal_tahun(akhir_data + 2)
        entri += self.ijazah(jenjang, (mulai, min(sampai, habis), sampai), klaim)
        gelap = [*self.pak_tidak_jelas(mulai, sampai)]
        terhukum = mungkin_terhenti(self.p, self.tata.hukuman_jabatan, mulai, sampai)
        if gelap or terhukum is not None:
            ulang = (
                *self.konversi(jenjang, masa, sampai),
                *self.ijazah(jenjang, (mulai, min(sampai, habis), sampai), []),
            )
            jelas = [
                k for k in self.p.angka_kredit or () if self.pak_terbuka and berkonversi(k) and masa_pak(k) <= masa
            ]
            entri = [*self.dengan_tidak_jelas(entri, ulang, (mulai, sampai), gelap, jelas, terhukum)]
            terpakai += gelap
        if self.p.penilaian_periodik is None:
            entri += self.tanpa_periodik(jenjang, bulan(max(akhir, mulai), min(sampai, habis)), sampai)
        if self.pak_terbuka and self.p.angka_kredit is None:
            entri = [mungkin(e) for e in entri]
        return [*entri, *self.belum_dinilai(jenjang, max(akhir, mulai), sampai, akhir_data + 1)], terpakai

    def belum_dinilai(self, jenjang: Jenjang, mulai: date, sampai: date, tahun: int) -> Iterator[Entri]:
        """What the predicates of a year and after may bring: up to the highest where the level ends in that year."""
        habis = awal_tahun(tahun + 1)
        sisa = [Penggal(len(bulan(mulai, sampai)), None)] if sampai <= habis else []
        jumlah = self.tata.jumlah_konversi(sisa, jenjang) if sisa else Antara(Fraction(0))
        if jumlah:
            nama, catatan = "konversi predikat tahun {tahun} dan sesudahnya", (self.tata.catatan.belum_dinilai,)
            yield Entri(min(habis, sampai), nama, jumlah, "", {"tahun": tahun}, catatan=catatan)

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
        gelap: Sequence[AngkaKredit],
        jelas: Sequence[AngkaKredit],
        terhukum: date | None,
    ) -> Iterator[Entri]:
        """The entries where the kind or the period of some PAK is not known, or whether a sanction stopped the credit.

        Such a PAK may take the place of any conversion from its first day on, or of another PAK, whose months are then
        converted otherwise; by such a sanction months may not count, nor a PAK that they are part of. Before that
        nothing changes.

        Args:
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
            catatan = (self.tata.catatan.tanpa_hukuman,)
            jumlah = Antara(-goyah, Fraction(0)) if goyah > 0 else 0
            yield Entri(hari, "hukuman disiplin yang mungkin menghentikan angka kredit", jumlah, catatan=catatan)
        elif goyah > 0:
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
            e = tata.entri_konversi(akhir, jenjang, penggal, min(belum), _akhir(akhir))
            sebagian_rendah = len(belum) < 12 and tahunan is not None and tahunan < tata.predikat_cukup
            catatan = (tata.bacaan.catatan(rendah, self.bacaan),) if sebagian_rendah else ()
            yield evolve(e, catatan=(*e.catatan, *catatan))
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

    # --- diplomas ---

    def ijazah(self, jenjang: Jenjang, selang: tuple[date, date, date], klaim: list[_Klaim]) -> Iterator[Entri]:
        """The additions for higher degrees obtained in this time; each counts once.

        It counts from the day of the letter by which it is recognised; before there was such a letter, at the end of
        its year.

        Args:
            jenjang: the level.
            selang: the first day, the first day that is not appraised yet, and the first day no longer in the level.
            klaim: what PAK have set.
        """
        menurut_ijazah = self.tata.bacaan.menurut_ijazah
        if not menurut_ijazah.dipakai(self.bacaan):
            return
        mulai, akhir, sampai = selang
        if self.p.pendidikan is None:
            yield from self.tanpa_ijazah(jenjang, mulai, akhir)
        dahulu = dict(self.ijazah_dahulu(jenjang, mulai, akhir))
        baru = (e for gelar, e in self.ijazah_bersurat(jenjang, mulai, sampai) if gelar not in dahulu)
        for e in (*dahulu.values(), *baru):
            tahun = (e.tanggal - SEHARI).year if e.dasar != self.tata.dasar.pencantuman else e.tanggal.year
            sudah = any(d.year == tahun for k in klaim for d in k.bulan) and isinstance(e.jumlah, Fraction)
            e = evolve(e, catatan=(self.tata.bacaan.catatan(menurut_ijazah, self.bacaan), *e.catatan))
            yield _paling_banyak(e, self.tata.catatan.ijazah_pak) if sudah else e

    def ijazah_dahulu(self, jenjang: Jenjang, mulai: date, akhir: date) -> Iterator[tuple[Pendidikan, Entri]]:
        """Those of years that ended before a letter was asked for; each counts at the end of its year."""
        for gelar, (paling_awal, paling_akhir), pasti in self.ijazah_lebih_tinggi(mulai, akhir):
            tahun = max(paling_awal, mulai).year
            if tahun < self.tata.mulai_pencantuman.year:
                hari, predikat = min(awal_tahun(tahun + 1), akhir), self.tahunan(tahun)
                e = self.tata.entri_pendidikan(hari, jenjang, gelar, predikat if paling_akhir.year == tahun else None)
                yield gelar, e if pasti else _paling_banyak(e, self.tata.catatan.ijazah_belum_pasti)

    def ijazah_bersurat(self, jenjang: Jenjang, mulai: date, sampai: date) -> Iterator[tuple[Pendidikan, Entri]]:
        """Those that count from the day of the letter, by the predicate of the year before it.

        Where the letter came while he was out of the JF, it may count on his return.
        """
        tata, sejak_surat, jf = self.tata, awal_tahun(self.tata.mulai_pencantuman.year), fungsional(self.p)
        for gelar, lulus, pasti in self.ijazah_lebih_tinggi(sejak_surat, sampai):
            awal, akhir = hari_surat(i for i in self.p.pendidikan or () if i.pendidikan is gelar)
            di_luar = akhir < mulai and jf.cari(lambda v: v is not False, akhir) == mulai
            semasa, hari = _semasa(jf, *lulus), max(mulai, awal, sejak_surat)
            if semasa is False or hari >= sampai or (akhir < hari and not di_luar):
                continue
            e = tata.entri_pendidikan(hari, jenjang, gelar, self.tahunan(hari.year - 1), surat=True)
            if awal < akhir:
                e = _paling_banyak(e, tata.catatan.tanpa_surat)
            if di_luar or not semasa:
                e = _paling_banyak(e, tata.catatan.ijazah_di_luar)
            yield gelar, e if pasti else _paling_banyak(e, tata.catatan.ijazah_belum_pasti)

    def tanpa_ijazah(self, jenjang: Jenjang, mulai: date, akhir: date) -> Iterator[Entri]:
        """Where the diplomas are not known, a higher degree may count as soon as one can."""
        bersurat = mulai.year >= self.tata.mulai_pencantuman.year
        yield Entri(
            mulai if bersurat else min(awal_tahun(mulai.year + 1), akhir),
            "tambahan untuk ijazah yang belum diketahui, {jenjang}",
            Antara(Fraction(0)),
            "",
            {"jenjang": jenjang.value},
            self.tata.dasar.pendidikan,
            catatan=(self.tata.catatan.tanpa_ijazah,),
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

    def naik_menurut_ijazah(self, jenjang: Jenjang, selang: tuple[date, date]) -> Iterator[tuple[date, _Isi]]:
        """The days of promotions that were, or may be, by ijazah, and what each makes of a balance."""
        mulai, sampai = max(selang[0], self.tata.mulai_pengangkatan - SEHARI), selang[1]
        if self.p.pangkat is None and mulai + SEHARI < sampai:
            yield mulai + SEHARI, lambda _: (self.tanpa_kenaikan_pangkat(mulai + SEHARI, jenjang),)
        for tmt, kebutuhan, pasti in naik_menurut_ijazah(self.p, self.tata.jenjang[jenjang]):
            if mulai < tmt < sampai and tmt not in self.pembuka:
                yield tmt, partial(self.menurut_ujian_ijazah, tmt, jenjang, kebutuhan, pasti=pasti)

    def menurut_ujian_ijazah(
        self, tmt: date, jenjang: Jenjang, kebutuhan: Fraction, lama: Jumlah, *, pasti: bool
    ) -> Iterator[Entri]:
        """What is set on a promotion by ijazah for which the balance does not, or may not, suffice.

        The months of that year before it, which its predicate still brings, may be part of that; where it is not known
        whether they were converted already, so may what the predicate then takes back.
        """
        if lama is None or batas(lama)[0] >= kebutuhan:
            return
        periodik, (bawah, atas) = self.p.penilaian_periodik, batas(lama)
        tata, sebelum = self.tata, Penggal(len(bulan(awal_tahun(tmt.year), tmt)), None)
        termasuk = batas(tata.jumlah_konversi([sebelum], jenjang))[1] or Fraction(0)
        if periodik is None or any(n.predikat is None for n in periodik):
            termasuk *= 2
        batas_baru = Antara(
            max(bawah, kebutuhan - termasuk) if pasti else bawah, None if atas is None else max(atas, kebutuhan)
        )
        yield Entri(
            tmt,
            "kenaikan pangkat {golongan} menurut ujian penyesuaian ijazah, {jenjang}",
            batas_baru.bawah if batas_baru.bawah == batas_baru.atas else batas_baru,
            "",
            {"golongan": _pasti(golongan(self.p).pada(tmt)), "jenjang": jenjang.value},
            tata.dasar.naik_ijazah,
            pembuka=True,
            catatan=(tata.catatan.naik_ijazah if pasti else tata.catatan.mungkin_naik_ijazah,),
        )

    def tanpa_kenaikan_pangkat(self, hari: date, jenjang: Jenjang) -> Entri:
        """Where the ranks are not known, any of the level may have been received by ijazah."""
        jf = self.tata.jenjang[jenjang]
        jumlah = Antara(Fraction(0), jf.akk_pangkat * len(jf.golongan))
        nama, catatan = "kenaikan pangkat yang belum diketahui, {jenjang}", (self.tata.catatan.mungkin_naik_ijazah,)
        return Entri(hari, nama, jumlah, "", {"jenjang": jenjang.value}, self.tata.dasar.naik_ijazah, catatan=catatan)

    # --- how a level is entered ---

    def awal(self, ini: _Penggalan, sebelum: list[_Penggalan], selesai: list[MasaJenjang]) -> Entri:
        """The opening balance of a time in a level."""
        assert ini.jenjang is not None
        mulai = max(ini.mulai, self.tata.mulai)
        if mulai in self.pembuka:
            return self.pembuka[mulai]
        if ini.mulai < self.tata.mulai:
            return self.integrasi(ini.jenjang)
        biasa, dapat = self.tanpa_penetapan(ini, ini.jenjang, sebelum, selesai), self.dapat_ditetapkan(ini, sebelum)
        if dapat is False:
            return biasa
        ditetapkan = self.menurut_penetapan(ini, ini.jenjang, self.asal(sebelum), biasa)
        return ditetapkan if dapat else _salah_satunya([biasa, ditetapkan], self.tata.catatan.tanpa_penetapan)

    def tanpa_penetapan(
        self, ini: _Penggalan, jenjang: Jenjang, sebelum: list[_Penggalan], selesai: list[MasaJenjang]
    ) -> Entri:
        """The same where it was entered neither by penyesuaian nor by penyetaraan."""
        mulai, lalu = ini.mulai, sebelum[-1] if sebelum else None
        if lalu is not None and lalu.jenjang is not None:
            return self.dari_jf(ini, jenjang, lalu.jenjang, sebelum, selesai)
        if any(x.tanpa_jenjang for x in sebelum):  # he may come back to this level, with what he left it
            return _tidak_diketahui(mulai, jenjang, self.tata.catatan.jalur)
        if any(x.jenjang is jenjang for x in sebelum):
            return self.kembali(ini, jenjang, selesai, sebelum)
        if lalu is not None and isinstance(lalu.jabatan, Jabatan) and ini.mulai >= self.tata.mulai_pengangkatan:
            return self.sesudah_jabatan(ini, jenjang, lalu.jabatan, sebelum)
        if self.asal(sebelum) is None and jenjang in self.tata.jenjang_pertama:
            return self.tanpa_jabatan(ini, jenjang, sebelum)
        return _tidak_diketahui(mulai, jenjang, self.tata.catatan.jalur)

    def asal(self, sebelum: list[_Penggalan]) -> Jabatan | None:
        """The post on record before; ``None`` = there is none."""
        return next((x.jabatan for x in reversed(sebelum) if isinstance(x.jabatan, Jabatan)), None)

    # --- the formation ---

    def untuk_pertama(self, ini: _Penggalan, sebelum: list[_Penggalan]) -> bool | None:
        """Whether by his formation this is his first appointment: he was recruited for it, and held no JF before."""
        assert isinstance(ini.jabatan, Jabatan)
        if any(x.jenjang is not None for x in sebelum) or ini.jenjang not in self.tata.jenjang_pertama:
            return False
        struktural = (j.jenjang for x in sebelum if isinstance(j := x.jabatan, Jabatan))
        if self.tata.bacaan.struktural_berpindah.dipakai(self.bacaan) and {*struktural} - {Jenjang.PELAKSANA}:
            return False
        ya = _pasti(direkrut_untuk_jf_itu(self.p, ini.jabatan).pada(ini.mulai))
        return None if ya and any(x.tanpa_jenjang for x in sebelum) else ya

    def sesudah_jabatan(self, ini: _Penggalan, jenjang: Jenjang, lalu: Jabatan, sebelum: list[_Penggalan]) -> Entri:
        """From another group of posts: a move, but for who was recruited for this JF and waited for it there."""
        pindah, ya = self.dari_jabatan_lain(ini, jenjang, lalu), self.untuk_pertama(ini, sebelum)
        if self.p.formasi is None or ya is False:
            return pindah
        pertama = self.pertama(ini, jenjang, sebelum)
        return pertama if ya else _salah_satunya([pertama, pindah], self.tata.catatan.formasi)

    def tanpa_jabatan(self, ini: _Penggalan, jenjang: Jenjang, sebelum: list[_Penggalan]) -> Entri:
        """With no post on record before: a first appointment, unless he was not recruited for it and came from one."""
        pertama, tata = self.pertama(ini, jenjang, sebelum), self.tata
        terlambat, sendiri = self.terlambat(ini), all(x.jabatan is False for x in sebelum)
        pasti = ini.mulai < tata.mulai_pengangkatan or terlambat is False or sendiri
        ya = pasti or self.untuk_pertama(ini, sebelum)
        if ya:
            return pertama
        mungkin = [j for asal in (tata.setara, tata.promosi) for j in asal if jenjang in asal[j] and j not in JF]
        pindah = [self.dari_jabatan_lain(ini, jenjang, Jabatan("", j)) for j in mungkin]
        mungkin_pertama = [pertama] if ya is None or terlambat is None else []
        return _salah_satunya([*mungkin_pertama, *pindah], tata.catatan.formasi)

    # --- penyesuaian and penyetaraan ---

    def dapat_ditetapkan(self, ini: _Penggalan, sebelum: list[_Penggalan]) -> bool | None:
        """Whether it can have been entered by penyesuaian or penyetaraan: as PNS, from an administrative post."""
        asal = sebelum[-1].jabatan if sebelum else None
        if isinstance(asal, Jabatan):
            return asal.jenjang is not None and asal.jenjang.rumpun is Rumpun.JA
        return self.terlambat(ini) if self.asal(sebelum) is None else False

    def menurut_penetapan(self, ini: _Penggalan, jenjang: Jenjang, asal: Jabatan | None, biasa: Entri) -> Entri:
        """The opening balance by the decree on record; where decrees or PAK are not known, what it may be by one."""
        tata, mulai = self.tata, ini.mulai
        pasti, mungkin = pak_penyesuaian(self.p.angka_kredit or (), mulai)
        if pasti:
            return self.menurut_pak_penyesuaian(ini, jenjang, pasti)
        cara = cara_ditetapkan(self.p, mulai)
        calon = [biasa if c is None else self.menurut_tabel(ini, jenjang, asal, c) for c in cara]
        calon += [self.menurut_pak_penyesuaian(ini, jenjang, [k]) for k in mungkin]
        if self.p.angka_kredit is None:
            calon.append(_tidak_diketahui(mulai, jenjang, tata.catatan.tanpa_pak))
        return _salah_satunya(calon, tata.catatan.tanpa_penetapan)

    def menurut_pak_penyesuaian(self, ini: _Penggalan, jenjang: Jenjang, pak: Sequence[AngkaKredit]) -> Entri:
        """What the PAK of the penyesuaian or penyetaraan sets; above the level this is the credit of the rank."""
        tata, pangkat = self.tata, _pasti(golongan(self.p).pada(ini.mulai))
        nilai = [Fraction(k.nilai) for k in pak]
        jumlah = nilai[0] if min(nilai) == max(nilai) else Antara(min(nilai), max(nilai))
        return tata.penyesuaian_tercatat(ini.mulai, jenjang, pangkat, jumlah, pak[0].nomor, bacaan=self.bacaan)

    def menurut_tabel(
        self, ini: _Penggalan, jenjang: Jenjang, asal: Jabatan | None, cara: JenisPenetapan, hari: date | None = None
    ) -> Entri:
        """The opening balance by the table of penyesuaian and penyetaraan.

        Args:
            ini: the time in the level that was so entered.
            jenjang: the level whose balance is opened, that one or the next.
            asal: the post before, if it is on record; of a pelaksana the years count since he became CPNS.
            cara: by which of both.
            hari: the day of the balance, if it is not the day of entry.
        """
        pangkat, ijazah = _pasti(golongan(self.p).pada(ini.mulai)), pendidikan(self.p).pada(ini.mulai)
        if pangkat is None or ijazah is None:
            return _tidak_diketahui(hari or ini.mulai, jenjang, self.tata.catatan.tanpa_pangkat)
        dalam_pangkat, sejak_cpns = _pasti(tmt_pangkat(self.p).pada(ini.mulai)), self.p.tmt_cpns
        pelaksana = None if asal is None or asal.jenjang is None else asal.jenjang is Jenjang.PELAKSANA
        sejak = {dalam_pangkat} if pelaksana is False else {sejak_cpns} if pelaksana else {dalam_pangkat, sejak_cpns}
        bulan_dihitung = {n for d in sejak for n in ((0, 12, 24, 36, 48) if d is None else (self.genap(d, ini.mulai),))}
        setara = cara is JenisPenetapan.PENYETARAAN
        calon = [
            self.tata.penyesuaian(
                hari or ini.mulai, jenjang, pangkat, i, n, penyetaraan=setara, masuk=ini.mulai, bacaan=self.bacaan
            )
            for i in (nilai_antara(ijazah) if isinstance(ijazah, Antara) else (ijazah,))
            for n in sorted(bulan_dihitung)
        ]
        e, baca = _salah_satunya(calon, self.tata.catatan.tanpa_pangkat), self.tata.bacaan
        if pangkat >= self.tata.jenjang[jenjang].golongan[0] or baca.di_bawah_dihitung.dipakai(self.bacaan):
            return e
        milik = baca.di_bawah(batas(e.jumlah or Fraction(0))[1] or Fraction(0), self.bacaan)
        return evolve(
            e, jumlah=milik, rumus="", catatan=(*e.catatan, baca.catatan(baca.di_bawah_dihitung, self.bacaan))
        )

    def genap(self, mulai: date, sampai: date) -> int:
        """The full months from a day to another; months of CLTN do not count."""
        libur, penuh = menjalani_cltn(self.p), 0
        while tambah(mulai, Masa(penuh + 1)) <= sampai:
            penuh += 1
        return penuh - sum(1 for d in bulan(mulai, tambah(mulai, Masa(penuh))) if libur.pada(d))

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

    def dari_jf(
        self, ini: _Penggalan, ke: Jenjang, dari: Jenjang, sebelum: list[_Penggalan], selesai: list[MasaJenjang]
    ) -> Entri:
        """From another level of JF: a rise to the next level starts anew, a change to keahlian is a move.

        All else is not told by the record.
        One whose rank is above the level he leaves may have entered that level so; then the time before it counts.
        """
        tata, lalu = self.tata, sebelum[-1]
        if self.setara(dari, ke) and isinstance(lalu.jabatan, Jabatan) and ini.mulai >= tata.mulai_pengangkatan:
            return self.dari_jabatan_lain(ini, ke, lalu.jabatan)
        if tata.jenjang[dari].berikut is not ke:
            return _tidak_diketahui(ini.mulai, ke, tata.catatan.jalur)
        pangkat, masuk = golongan(self.p).pada(ini.mulai), golongan(self.p).pada(lalu.mulai)
        puncak = tata.jenjang[dari].puncak
        if not isinstance(pangkat, Golongan) or pangkat <= puncak or (isinstance(masuk, Golongan) and masuk <= puncak):
            sisa = selesai[-1].saldo if selesai else None
            return tata.kenaikan_jenjang(ini.mulai, dari, ke, _pasti(pangkat), sisa)
        luar_biasa = [pasti for _, pasti in kplb(self.p, tata.jenjang[dari], lalu.mulai, ini.mulai)]
        if luar_biasa and all(luar_biasa):
            return tata.kenaikan_jenjang(ini.mulai, dari, ke, pangkat, selesai[-1].saldo)
        if masuk is not pangkat:
            return _tidak_diketahui(ini.mulai, ke, tata.catatan.susulan)
        return self.susulan(ini.mulai, lalu, ke, pangkat, sebelum[:-1])

    def susulan(self, hari: date, lalu: _Penggalan, ke: Jenjang, pangkat: Golongan, sebelum: list[_Penggalan]) -> Entri:
        """The balance on the rise of one who had entered the level he leaves with a rank above it.

        After a penyetaraan it is what the table, or its PAK, has for the rank.
        """
        tata, dari, asal = self.tata, lalu.jenjang, self.asal_di_atas(lalu, sebelum)
        assert dari is not None
        biasa = terbuka = _tidak_diketahui(hari, ke, tata.catatan.susulan)
        if asal is not None:
            masa, puncak = asal
            biasa = tata.kenaikan_susulan(hari, dari, ke, pangkat, masa, puncak=puncak, bacaan=self.bacaan)
        dapat = self.dapat_ditetapkan(lalu, sebelum)
        if dapat is False:
            return biasa
        pasti, mungkin = pak_penyesuaian(self.p.angka_kredit or (), lalu.mulai)
        cara = (JenisPenetapan.PENYETARAAN,) if pasti else cara_ditetapkan(self.p, lalu.mulai)
        tabel = partial(self.menurut_tabel, lalu, ke, self.asal(sebelum), JenisPenetapan.PENYETARAAN, hari)
        calon = {None: biasa, JenisPenetapan.PENYESUAIAN: terbuka}
        hasil = [calon[c] if c in calon else tabel() for c in cara]
        for k in (*pasti, *mungkin):
            # what fills the level left is not what the rank has in the next one
            milik_pangkat = Fraction(k.nilai) < (tata.jenjang[dari].akk_jenjang or 0)
            e = tata.penyesuaian_tercatat(hari, ke, pangkat, Fraction(k.nilai), k.nomor) if milik_pangkat else tabel()
            hasil = [e] if pasti else [*hasil, e]
        hasil += [] if dapat else [biasa]
        return _salah_satunya([*hasil, terbuka] if self.p.angka_kredit is None else hasil, tata.catatan.tanpa_penetapan)

    def asal_di_atas(self, ini: _Penggalan, sebelum: list[_Penggalan]) -> tuple[list[Penggal], bool | None] | None:
        """Of one who entered a level above its ranks: the months in his rank before, and whether it was the highest.

        ``None`` where he entered it before the rules on appointments, or it is not known how.
        """
        pangkat, tmt = _pasti(golongan(self.p).pada(ini.mulai)), _pasti(tmt_pangkat(self.p).pada(ini.mulai))
        pernah = [x for x in sebelum if isinstance(x.jabatan, Jabatan)]
        if ini.mulai < self.tata.mulai_pengangkatan or pangkat is None or tmt is None:
            return None
        masa, pertama = self.kinerja(tmt, ini.mulai), self.untuk_pertama(ini, sebelum)
        if not pernah:
            return masa, self.puncak_pertama(ini, sebelum, pangkat)
        if self.p.formasi is not None and pertama is not False:
            return (masa, False) if pertama else None
        lalu = sebelum[-1].jabatan
        if not isinstance(lalu, Jabatan) or any(x.tanpa_jenjang or x.jenjang is not None for x in pernah):
            return None
        return (masa, self.puncak(lalu, pangkat, ini.mulai)) if self.setara(lalu.jenjang, ini.jenjang) else None

    def setara(self, asal: Jenjang | None, ke: Jenjang | None) -> bool:
        """Whether one moves from a post of that level to a JF of this one."""
        return asal is not None and ke in self.tata.setara.get(asal, ())

    def kembali(
        self, ini: _Penggalan, jenjang: Jenjang, selesai: list[MasaJenjang], sebelum: list[_Penggalan]
    ) -> Entri:
        """Back to a level once held: known is only how the one that was left last goes on."""
        lalu = selesai[-1] if selesai else None
        if lalu is None or lalu.jenjang is not jenjang:
            return _tidak_diketahui(ini.mulai, jenjang, self.tata.catatan.jalur)
        antara = [x.jabatan for x in sebelum if x.mulai >= lalu.sampai]
        if antara[0] is None and not self.tercatat_berakhir(lalu.sampai):
            return _tidak_diketahui(ini.mulai, jenjang, self.tata.catatan.kembali)  # perhaps he never left
        if any(isinstance(j, Jabatan) for j in antara):
            return self.sesudah_jabatan_lain(ini.mulai, jenjang, lalu.saldo)
        studi = self.sesudah_studi(ini.mulai, jenjang, lalu)
        if None not in antara and any(t.mulai == lalu.sampai for t in self.p.tugas_belajar or ()):
            return studi
        lain = self.sesudah_jabatan_lain(ini.mulai, jenjang, lalu.saldo)
        catatan = (*lain.catatan, self.tata.catatan.kembali)
        return evolve(lain, jumlah=salah_satu(studi.jumlah, lain.jumlah), catatan=catatan)

    def sesudah_studi(self, hari: date, jenjang: Jenjang, lalu: MasaJenjang) -> Entri:
        """Back from study leave: to the last balance the work in the field of the JF meanwhile may be added."""
        masa = self.kinerja(lalu.sampai, hari)
        return self.tata.kembali(hari, jenjang, lalu.saldo, masa, Fraction(0), studi=True, bacaan=self.bacaan)

    def sesudah_jabatan_lain(self, hari: date, jenjang: Jenjang, lama: Jumlah) -> Entri:
        """Back from elsewhere: to the last balance the months in the last rank may be added, with AK Dasar."""
        pangkat, tmt = _pasti(golongan(self.p).pada(hari)), _pasti(tmt_pangkat(self.p).pada(hari))
        dasar, catatan = None, tuple[str, ...]()
        if pangkat is not None and tmt is not None and pangkat <= self.tata.jenjang[jenjang].puncak:
            dasar, catatan = self.tata.angka_kredit_dasar(jenjang, pangkat, self.bacaan)
        masa = self.kinerja(tmt or hari, hari)
        e = self.tata.kembali(hari, jenjang, lama, masa, dasar, studi=False, bacaan=self.bacaan)
        return evolve(e, catatan=(*e.catatan, *catatan))

    def semula(self, awal: Entri, lalu: MasaJenjang, *, pasti: bool) -> Entri:
        """Back after a sanction that took him out of this level, or that may have."""
        e = self.tata.semula(awal.tanggal, lalu.jenjang, lalu.saldo)
        if pasti:
            return e
        catatan = (*awal.catatan, *e.catatan, self.tata.catatan.tanpa_hukuman)
        return evolve(awal, jumlah=salah_satu(awal.jumlah, e.jumlah), catatan=catatan)

    def dari_jabatan_lain(self, ini: _Penggalan, jenjang: Jenjang, lalu: Jabatan) -> Entri:
        """Perpindahan or promosi from another group of posts: the months in the last rank are converted."""
        tata, asal = self.tata, lalu.jenjang
        pangkat, tmt = _pasti(golongan(self.p).pada(ini.mulai)), _pasti(tmt_pangkat(self.p).pada(ini.mulai))
        if asal is None or pangkat is None or tmt is None:
            return _tidak_diketahui(ini.mulai, jenjang, tata.catatan.jalur)
        puncak, masa = self.puncak(lalu, pangkat, ini.mulai), self.kinerja(tmt, ini.mulai)
        e = tata.perpindahan(ini.mulai, asal, jenjang, pangkat, masa, puncak=puncak, bacaan=self.bacaan)
        menurut_ijazah = puncak and e.rumus and asal in tata.puncak_ijazah  # without a formula the table decides
        return evolve(e, catatan=(*e.catatan, tata.catatan.puncak_ijazah)) if menurut_ijazah else e

    def puncak(self, asal: Jabatan, pangkat: Golongan, hari: date) -> bool | None:
        """Whether the rank is the highest of the former administrative post; ``None`` = not known."""
        assert asal.jenjang is not None
        if asal.jenjang.rumpun is not Rumpun.JA:
            return False
        if asal.pangkat_tertinggi is not None:
            return pangkat >= asal.pangkat_tertinggi
        if puncak_eselon := [e.pangkat[1] for e in _eselon(asal) if e.pangkat is not None]:
            return None if min(puncak_eselon) <= pangkat < max(puncak_eselon) else pangkat >= max(puncak_eselon)
        menurut_ijazah, ijazah = self.tata.puncak_ijazah.get(asal.jenjang), pendidikan(self.p).pada(hari)
        if menurut_ijazah is None or ijazah is None:
            return None
        mungkin = nilai_antara(ijazah) if isinstance(ijazah, Antara) else (ijazah,)
        sampai_puncak = {pangkat >= menurut_ijazah[n] for n in mungkin}
        return sampai_puncak.pop() if len(sampai_puncak) == 1 else None

    def pertama(self, ini: _Penggalan, jenjang: Jenjang, sebelum: list[_Penggalan]) -> Entri:
        """First appointment: the time in the rank is converted; before the rules on appointments perhaps not."""
        tata, p = self.tata, self.p
        pangkat, tmt = _pasti(golongan(p).pada(ini.mulai)), _pasti(tmt_pangkat(p).pada(ini.mulai))
        if pangkat is None or tmt is None:
            return _tidak_diketahui(ini.mulai, jenjang, tata.catatan.jalur)
        dahulu = ini.mulai < tata.mulai_pengangkatan
        if dahulu and pangkat not in tata.jenjang[jenjang].golongan:
            return _tidak_diketahui(ini.mulai, jenjang, tata.catatan.tak_sesuai)
        masuk = partial(
            tata.pengangkatan_pertama,
            ini.mulai,
            jenjang,
            pangkat,
            terlambat=self.terlambat(ini) is not False,
            puncak=self.puncak_pertama(ini, sebelum, pangkat),
            bacaan=self.bacaan,
        )
        e = masuk(self.kinerja(tmt, ini.mulai))
        if not dahulu:
            return e
        jumlah, catatan = salah_satu(masuk(()).jumlah, e.jumlah), (*e.catatan, tata.catatan.pertama_dahulu)
        return evolve(e, jumlah=jumlah, dasar=tata.dasar.pertama_dahulu, catatan=catatan)

    def terlambat(self, ini: _Penggalan) -> bool | None:
        """Whether he was PNS before he came into the JF; ``None`` = not known."""
        pns = self.p.tmt_pns
        if self.p.jenis is JenisPegawai.CPNS:
            return False
        return None if pns is None else pns < ini.mulai

    def puncak_pertama(self, ini: _Penggalan, sebelum: list[_Penggalan], pangkat: Golongan) -> bool | None:
        """Whether only the last years count: no, unless he may have held another post meanwhile and come from it."""
        pertama = all(x.jabatan is False for x in sebelum) or self.untuk_pertama(ini, sebelum)
        if pertama or self.terlambat(ini) is False:
            return False
        asal = [Jabatan("", j) for j in self.tata.setara if self.setara(j, ini.jenjang)]
        return None if any(self.puncak(j, pangkat, ini.mulai) is not False for j in asal) else False

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


def _eselon(asal: Jabatan) -> tuple[Eselon, ...]:
    """The eselon that a structural post has, or may have; none of a pelaksana, whose rank goes by his diploma."""
    if asal.eselon is not None:
        return (asal.eselon,)
    return () if asal.jenjang is Jenjang.PELAKSANA else tuple(e for e in Eselon if asal.jenjang in e.jenjang)


_DIHITUNG: Final = (None, JenisAngkaKredit.KONVERSI, JenisAngkaKredit.PENYESUAIAN)
"""The kinds of PAK that the account reads within a level; one whose kind is not known may be of these."""


def _saat_masuk(k: AngkaKredit, mulai: date) -> bool:
    """Whether it is the PAK of a penyesuaian or penyetaraan on that day."""
    return k.jenis is JenisAngkaKredit.PENYESUAIAN and k.sampai == mulai


def _salah_satunya(calon: Sequence[Entri], catatan: str) -> Entri:
    """The one of these opening balances that holds; where they differ, the first with bounds of them all."""
    jumlah = reduce(salah_satu, (e.jumlah for e in calon))
    if jumlah == calon[0].jumlah:
        return calon[0]
    return evolve(
        calon[0], jumlah=jumlah, rumus="", catatan=(*dict.fromkeys(c for e in calon for c in e.catatan), catatan)
    )


def _tidak_diketahui(d: date, jenjang: Jenjang, catatan: str) -> Entri:
    """An opening balance of which only is known that it is not negative."""
    return Entri(d, "saldo awal {jenjang}", Antara(Fraction(0)), "", {"jenjang": jenjang.value}, catatan=(catatan,))


def _semasa(jf: Riwayat[bool | Antara[bool]], awal: date, akhir: date) -> bool | None:
    """Whether he held a JF on all of these days; ``None`` = perhaps not, but he held one by then."""
    if all(jf.antara(awal, akhir + SEHARI if akhir < AKHIR else AKHIR, lain=True).nilai):
        return True
    pernah = jf.cari(lambda v: v is not False)
    return None if pernah is not None and pernah <= akhir else False


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
