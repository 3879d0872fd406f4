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
from itertools import groupby, zip_longest
from typing import Final, TypeVar

from attrs import evolve, frozen

from karier_asn.domain.buku import Buku, Entri, Jumlah, jumlahkan
from karier_asn.domain.fakta.diri import pendidikan
from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.fakta.pangkat import golongan, tmt_pangkat
from karier_asn.domain.jabatan import Jabatan, Jenjang, Rumpun
from karier_asn.domain.pegawai import Ijazah, Pegawai
from karier_asn.domain.rekam import AngkaKredit, JenisAngkaKredit, PenilaianPeriodik
from karier_asn.domain.tingkat import Golongan, Predikat, TingkatHukuman
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import AKHIR, AWAL, SEHARI, Antara
from karier_asn.rules.merit.kredit import bacaan as pilihan
from karier_asn.rules.merit.kredit import rumus
from karier_asn.rules.merit.kredit.jenjang import JF, PROMOSI, SETARA
from karier_asn.rules.merit.kredit.rumus import Penggal, entri_konversi, entri_pendidikan, konversi
from karier_asn.rules.merit.pangkat.reguler import PANGKAT_TERTINGGI
from karier_asn.rules.peraturan import PERBKN_3_2023, PERMENPANRB_1_2023

T = TypeVar("T")

MULAI: Final = date(2023, 1, 1)
"""First month whose predicate is converted (PermenPANRB 1/2023)."""

JUDUL: Final = "buku angka kredit"

CATATAN_PAK = (
    "Baris PAK yang jenis atau masanya tidak diketahui, yang masanya melintasi dua jenjang, atau yang bertindih "
    "sebagian dengan masa lain tidak dihitung; periksa baris itu."
)
CATATAN_TANPA_INTEGRASI = (
    "Belum ada PAK integrasi pada riwayat; saldo awal paling sedikit 0. Isikan PAK integrasi, atau saldo awal sebagai "
    "entri pembuka."
)
CATATAN_JALUR = (
    "Cara masuk ke jenjang ini, atau aturannya, tidak diketahui dari riwayat; saldo awal paling sedikit 0. Isikan "
    "angka kredit pengangkatannya sebagai entri pembuka."
)
CATATAN_PERTAMA_LAMA = (
    "Sebelum Peraturan BKN 3/2023 pengangkatan pertama tidak memperoleh angka kredit, menurut tanya jawab sebuah "
    "kementerian tentang PermenPANRB 1/2023; hal ini belum diperiksa pada teks."
)
CATATAN_PELAKSANA = (
    "Pangkat puncak pelaksana dianggap pangkat tertinggi menurut ijazahnya; hal ini belum diperiksa pada teks."
)
CATATAN_KEMBALI = (
    "Pengangkatan kembali: angka kredit terakhir ditambah konversi selama tidak menjabat; satu aplikasi membatasinya 4 "
    "tahun, teksnya belum dibaca, karena itu jumlah di atas 4 tahun, atau selama jabatannya tidak diketahui, disebut "
    "dengan batas."
)
CATATAN_BELUM_DINILAI = "Belum ada penilaian pada riwayat untuk tahun ini dan sesudahnya."
CATATAN_IJAZAH_PAK = "Periksa apakah PAK tahun itu sudah memuat tambahan pendidikan."

_BULAN_KEMBALI = 48


@frozen(order=False)
class MasaJenjang:
    """Time in one level of JF without a break, and what was earned in it.

    Attributes:
        jenjang: the level.
        tmt: first day in it.
        mulai: the first day that is counted: that day, or the first of 2023.
        sampai: first day no longer in it; `AKHIR` = still held.
        buku: the entries of this time alone.
        dari: the time in the level below from which he rose; ``None`` = he came otherwise.
    """

    jenjang: Jenjang
    tmt: date
    mulai: date
    sampai: date
    buku: Buku
    dari: MasaJenjang | None = None

    @property
    def saldo(self) -> Jumlah:
        """All that was earned in it."""
        return self.buku.saldo(AKHIR)


def buku_angka_kredit(p: Pegawai, *, bacaan: Mapping[str, str] | None = None, pembuka: Iterable[Entri] = ()) -> Buku:
    """The account of angka kredit since 2023; its sum is that of the level of JF held on each day.

    Args:
        p: the employee.
        bacaan: readings of what is left open (`karier_asn.rules.merit.kredit.bacaan.BACAAN`).
        pembuka: balances with which the account starts anew, in the place of what was computed up to that day: on the
            first day in a level, or later; then best on 1 January, because a conversion covers its whole period.

    Raises:
        GalatBentuk: such a balance stands on a day on which no level of JF is held, or counted.
        GalatTanya: a reading does not exist.
    """
    return gabung(masa_jenjang(p, bacaan=bacaan, pembuka=pembuka))


def gabung(masa: Iterable[MasaJenjang]) -> Buku:
    """One account out of the times in each level; while no level is held the sum is not known."""
    entri: list[Entri] = []
    for m, berikut in zip_longest(urut := [*masa], urut[1:]):
        entri += m.buku.entri  # what ends with the level counts in it, although the next one opens on that day
        if m.sampai < AKHIR and (berikut is None or berikut.mulai > m.sampai):
            rincian = {"jenjang": m.jenjang.value}
            entri.append(Entri(m.sampai, "masa dalam JF {jenjang} berakhir", None, "", rincian, pembuka=True))
    return Buku(JUDUL, entri, None)


def masa_jenjang(
    p: Pegawai, *, bacaan: Mapping[str, str] | None = None, pembuka: Iterable[Entri] = ()
) -> tuple[MasaJenjang, ...]:
    """The times in each level of JF since 2023, each with its own entries; as `buku_angka_kredit`."""
    penyusun = _Penyusun(p, pilihan.pilih(bacaan), {e.tanggal: e for e in pembuka})
    if bacaan is None and not penyusun.pembuka:
        return _masa_baku(p)
    hasil = tuple(penyusun.susun())
    if asing := [d for d in penyusun.pembuka if not any(m.mulai <= d < m.sampai for m in hasil)]:
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
def _masa_baku(p: Pegawai) -> tuple[MasaJenjang, ...]:
    """The account by the default readings; kept for a moment, because several facts of one person read it."""
    return tuple(_Penyusun(p, pilihan.pilih(), {}).susun())


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
    bacaan: Mapping[str, str]
    pembuka: Mapping[date, Entri]

    def susun(self) -> Iterator[MasaJenjang]:
        """The times in each level, in order."""
        penggalan = _penggalan(self.p)
        lewat = {id(k): k for k in self.p.angka_kredit or () if k.jenis in (None, JenisAngkaKredit.KONVERSI)}
        selesai: list[MasaJenjang] = []
        for i, ini in enumerate(penggalan):
            if ini.jenjang is None or ini.sampai <= MULAI:
                continue
            isi, terpakai = self.isi(ini.jenjang, max(ini.mulai, MULAI), ini.sampai)
            lalu = selesai[-1] if selesai and selesai[-1].sampai == ini.mulai else None
            dari = lalu if lalu is not None and JF[lalu.jenjang].berikut is ini.jenjang else None
            awal = self.awal(ini, penggalan[:i], selesai)
            for k in terpakai:
                lewat.pop(id(k), None)
            mulai = max(ini.mulai, MULAI)
            tengah = [evolve(e, pembuka=True) for d, e in self.pembuka.items() if mulai < d < ini.sampai]
            buku = Buku(JUDUL, (evolve(awal, pembuka=True), *isi, *self.hukuman(mulai, ini.sampai), *tengah), None)
            selesai.append(MasaJenjang(ini.jenjang, ini.mulai, mulai, ini.sampai, buku, dari))
        yield from _dengan_sisa(selesai, lewat.values())

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
            entri.append(Entri(habis, nama, Antara(Fraction(0)), "", rincian, catatan=(CATATAN_BELUM_DINILAI,)))
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
        dipakai = self.bacaan[pilihan.PENETAPAN] == "menurut-pak"
        for k in sorted(filter(_konversi, self.p.angka_kredit or ()), key=lambda k: k.sampai or AKHIR):
            bulan_pak = _masa_pak(k)
            if k.sampai is None or not bulan_pak or not bulan_pak <= masa:
                continue
            dulu = [x for x in klaim if x.bulan <= bulan_pak]
            if any(x.bulan & bulan_pak and x not in dulu for x in klaim):
                continue
            if not dipakai:
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
                    rumus.PASAL_37 / "ayat (5)",
                    catatan=(pilihan.catatan(pilihan.PENETAPAN, self.bacaan),),
                )
            )
            klaim[:] = [x for x in klaim if x not in dulu] + [_Klaim(bulan_pak, nilai)]
            yield k

    def menurut_predikat(self, jenjang: Jenjang, tahun: int, sisa: frozenset[date], sampai: date) -> Iterator[Entri]:
        """The conversion of one calendar year: periodic appraisals first, then what the yearly one adds.

        A level that ends within the year keeps what its periods came to; the yearly predicate was given later.
        """
        akhir = min(_tahun_baru(tahun + 1), sampai)
        terhitung: dict[date, Predikat] = {}
        for n, predikat in self.periodik(sisa):
            masa = _bulan(n.mulai, n.sampai)
            if not terhitung.keys() & set(masa):
                e = entri_konversi(
                    min(n.sampai, sampai), jenjang, Penggal(len(masa), predikat), n.mulai, _akhir(n.sampai)
                )
                rendah = predikat < Predikat.BAIK
                yield evolve(e, catatan=(pilihan.catatan(pilihan.PERIODIK, self.bacaan),)) if rendah else e
                terhitung |= dict.fromkeys(masa, predikat)
        tahunan, belum = self.tahunan(tahun), sisa - terhitung.keys()
        if terhitung and tahunan is not None and akhir.year > tahun:
            lama = sum((konversi(v, jenjang, 1) for v in terhitung.values()), Fraction(0))
            if (baru := konversi(tahunan, jenjang, len(sisa))) != lama or belum:
                yield _penyesuaian_tahunan(akhir, jenjang, tahun, tahunan, len(sisa), baru, lama)
        elif belum:
            yield entri_konversi(akhir, jenjang, Penggal(len(belum), tahunan), min(belum), _akhir(akhir))

    def periodik(self, sisa: frozenset[date]) -> Iterator[tuple[PenilaianPeriodik, Predikat]]:
        """The periodic appraisals that lie within these months and are converted before the end of the year."""
        rendah_juga = self.bacaan[pilihan.PERIODIK] == "dikonversi"
        for n in self.p.penilaian_periodik or ():
            masa = frozenset(_bulan(n.mulai, n.sampai))
            if masa and masa <= sisa and n.predikat is not None and (rendah_juga or n.predikat >= Predikat.BAIK):
                yield n, n.predikat

    def tahunan(self, tahun: int) -> Predikat | None:
        """The predicate of a calendar year."""
        return next((n.predikat for n in self.p.penilaian or () if n.tahun == tahun), None)

    def hukuman(self, mulai: date, sampai: date) -> Iterator[Entri]:
        """From the end of a medium or heavy sanction on, the credit is not known: the rule on it was not found."""
        for h in self.p.hukuman or ():
            tingkat = h.jenis.tingkat if h.tingkat is None and h.jenis is not None else h.tingkat
            hari = h.sampai or h.mulai
            if h.dibatalkan is None and tingkat is not TingkatHukuman.RINGAN and mulai < hari < sampai:
                jumlah = None if self.bacaan[pilihan.HUKUMAN] == "belum-diputuskan" else Fraction(0)
                ket = pilihan.catatan(pilihan.HUKUMAN, self.bacaan)
                rincian = {"tingkat": tingkat.value if tingkat else "belum diketahui"}
                yield Entri(hari, "sesudah hukuman disiplin tingkat {tingkat}", jumlah, "", rincian, catatan=(ket,))

    def ijazah(self, jenjang: Jenjang, mulai: date, sampai: date, klaim: list[_Klaim]) -> Iterator[Entri]:
        """The additions for higher degrees obtained in this time; each counts once, at the end of its year."""
        if self.bacaan[pilihan.PENDIDIKAN] != "menurut-ijazah":
            return
        for i, lulus in self.ijazah_lebih_tinggi():
            if mulai <= lulus < sampai:
                hari = min(_tahun_baru(lulus.year + 1), sampai)
                e = entri_pendidikan(hari, jenjang, i.pendidikan, self.tahunan(lulus.year))
                e = evolve(e, catatan=(pilihan.catatan(pilihan.PENDIDIKAN, self.bacaan),))
                if any(d.year == lulus.year for k in klaim for d in k.bulan) and isinstance(e.jumlah, Fraction):
                    jumlah = Antara(Fraction(0), e.jumlah) if e.jumlah else e.jumlah
                    e = evolve(e, jumlah=jumlah, catatan=(*e.catatan, CATATAN_IJAZAH_PAK))
                yield e

    def ijazah_lebih_tinggi(self) -> Iterator[tuple[Ijazah, date]]:
        """Each diploma that is above all earlier ones."""
        riwayat = pendidikan(self.p)
        for i in self.p.pendidikan or ():
            sebelum = _pasti(riwayat.pada(i.lulus - SEHARI)) if i.lulus else None
            if i.lulus and sebelum is not None and i.pendidikan > sebelum:
                yield i, i.lulus

    # --- how a level is entered ---

    def awal(self, ini: _Penggalan, sebelum: list[_Penggalan], selesai: list[MasaJenjang]) -> Entri:
        """The opening balance of a time in a level."""
        assert ini.jenjang is not None
        mulai = max(ini.mulai, MULAI)
        if mulai in self.pembuka:
            return self.pembuka[mulai]
        if ini.mulai < MULAI:
            return self.integrasi(ini.jenjang)
        lalu = sebelum[-1] if sebelum else None
        if lalu is not None and lalu.jenjang is not None:
            return self.dari_jf(ini, ini.jenjang, lalu.jenjang, selesai)
        if any(x.jenjang is ini.jenjang for x in sebelum):
            terakhir = selesai[-1] if selesai else None
            if terakhir is not None and terakhir.jenjang is ini.jenjang:
                return self.kembali(ini, ini.jenjang, terakhir, sebelum)
            return _tidak_diketahui(mulai, ini.jenjang, CATATAN_JALUR)
        if lalu is not None and isinstance(lalu.jabatan, Jabatan) and ini.mulai >= PERBKN_3_2023.mulai:
            return self.dari_jabatan_lain(ini, ini.jenjang, lalu)
        pertama = not any(isinstance(x.jabatan, Jabatan) for x in sebelum)
        if pertama and ini.jenjang in _JENJANG_PERTAMA and self.p.tmt_cpns is not None:
            return self.pertama(ini, ini.jenjang, self.p.tmt_cpns)
        return _tidak_diketahui(mulai, ini.jenjang, CATATAN_JALUR)

    def integrasi(self, jenjang: Jenjang) -> Entri:
        """The balance carried over from the time before 2023: the last PAK integrasi."""
        pak = [k for k in self.p.angka_kredit or () if k.jenis is JenisAngkaKredit.INTEGRASI]
        if not pak:
            return _tidak_diketahui(MULAI, jenjang, CATATAN_TANPA_INTEGRASI)
        k = max(pak, key=lambda k: k.tanggal or k.sampai or AWAL)
        rincian = {"nomor": k.nomor or "tanpa nomor", "jenjang": jenjang.value}
        dasar = PERMENPANRB_1_2023 / "Pasal 57"
        return Entri(MULAI, "PAK integrasi {nomor}, {jenjang}", Fraction(k.nilai), "", rincian, dasar)

    def dari_jf(self, ini: _Penggalan, ke: Jenjang, dari: Jenjang, selesai: list[MasaJenjang]) -> Entri:
        """From another level of JF: a rise to the next level starts anew, all else is not told by the record."""
        if JF[dari].berikut is not ke:
            return _tidak_diketahui(ini.mulai, ke, CATATAN_JALUR)
        sisa = selesai[-1].saldo if selesai else None
        return rumus.kenaikan_jenjang(ini.mulai, dari, ke, _pasti(golongan(self.p).pada(ini.mulai)), sisa)

    def kembali(self, ini: _Penggalan, jenjang: Jenjang, lalu: MasaJenjang, sebelum: list[_Penggalan]) -> Entri:
        """Back to the level once left: the last balance, and conversion of the time away in another post."""
        penggal = self.kinerja(lalu.sampai, ini.mulai)
        semua = rumus.jumlah_konversi(penggal, jenjang)
        if not all(isinstance(x.jabatan, Jabatan) for x in sebelum if x.mulai >= lalu.sampai):
            semua = rumus.antara(Fraction(0), semua)  # what he did meanwhile is not known
        elif sum(x.bulan for x in penggal) > _BULAN_KEMBALI:
            semua = rumus.antara(rumus.jumlah_konversi(rumus.terakhir(penggal, _BULAN_KEMBALI), jenjang), semua)
        return Entri(
            ini.mulai,
            "pengangkatan kembali dalam {jenjang}",
            jumlahkan(lalu.saldo, semua),
            "{lama} + {masa} × {koefisien}",
            {
                "jenjang": jenjang.value,
                "lama": "belum diketahui" if lalu.saldo is None else lalu.saldo,
                "masa": rumus.hitung(*penggal),
                "koefisien": JF[jenjang].koefisien,
            },
            Dasar(PERBKN_3_2023),
            catatan=(CATATAN_KEMBALI,),
        )

    def dari_jabatan_lain(self, ini: _Penggalan, jenjang: Jenjang, lalu: _Penggalan) -> Entri:
        """Perpindahan or promosi from another group of posts: the months in the last rank are converted."""
        assert isinstance(lalu.jabatan, Jabatan)
        pangkat, tmt = _pasti(golongan(self.p).pada(ini.mulai)), _pasti(tmt_pangkat(self.p).pada(ini.mulai))
        asal = lalu.jabatan.jenjang
        setara = asal is not None and jenjang in SETARA[asal]
        naik = asal is not None and jenjang in PROMOSI.get(asal, ())
        if pangkat is None or tmt is None or not (setara or naik):
            return _tidak_diketahui(ini.mulai, jenjang, CATATAN_JALUR)
        puncak = self.puncak(lalu.jabatan, pangkat, ini.mulai)
        e = rumus.perpindahan(
            ini.mulai,
            jenjang,
            pangkat,
            self.kinerja(tmt, ini.mulai),
            puncak=puncak,
            promosi=naik,
            bacaan=self.bacaan,
        )
        return evolve(e, catatan=(*e.catatan, CATATAN_PELAKSANA)) if asal is Jenjang.PELAKSANA and puncak else e

    def puncak(self, asal: Jabatan, pangkat: Golongan, hari: date) -> bool | None:
        """Whether the rank is the highest of the former post; ``None`` = not known."""
        tertinggi = asal.pangkat_tertinggi
        if tertinggi is None and asal.eselon is not None and asal.eselon.pangkat is not None:
            tertinggi = asal.eselon.pangkat[1]
        if tertinggi is None and asal.jenjang is Jenjang.PELAKSANA:
            tertinggi = dict(PANGKAT_TERTINGGI.isi).get((pendidikan(self.p).pada(hari),))
        return None if tertinggi is None else pangkat >= tertinggi

    def pertama(self, ini: _Penggalan, jenjang: Jenjang, tmt_cpns: date) -> Entri:
        """First appointment: the time as CPNS is converted, since Peraturan BKN 3/2023."""
        masa = self.kinerja(tmt_cpns, min(ini.mulai, self.p.tmt_pns or ini.mulai))
        if ini.mulai >= PERBKN_3_2023.mulai:
            return rumus.pengangkatan_pertama(ini.mulai, jenjang, masa, bacaan=self.bacaan)
        e = rumus.pengangkatan_pertama(ini.mulai, jenjang, masa, bacaan={**self.bacaan, pilihan.PERTAMA: "nol"})
        return evolve(e, dasar=Dasar(PERMENPANRB_1_2023), catatan=(CATATAN_PERTAMA_LAMA,))

    def kinerja(self, mulai: date, sampai: date) -> list[Penggal]:
        """The months of a time outside JF with their predicates, oldest first; months of CLTN do not count."""
        cuti = {d for c in self.p.cltn or () for d in _bulan(c.mulai, min(c.sampai or sampai, sampai))}
        periodik = {d: n.predikat for n in self.p.penilaian_periodik or () for d in _bulan(n.mulai, n.sampai)}
        predikat = [(d.year, self.tahunan(d.year) or periodik.get(d)) for d in _bulan(mulai, sampai) if d not in cuti]
        return [Penggal(len([*deret]), nilai) for (_, nilai), deret in groupby(predikat)]


_JENJANG_PERTAMA = frozenset({Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA, Jenjang.PEMULA, Jenjang.TERAMPIL})
"""Levels of a first appointment (PP 11/2017 Pasal 82)."""


# --- their chores ------------------------------------------------------------------------------------------


def _tidak_diketahui(d: date, jenjang: Jenjang, catatan: str) -> Entri:
    """An opening balance of which only is known that it is not negative."""
    return Entri(d, "saldo awal {jenjang}", Antara(Fraction(0)), "", {"jenjang": jenjang.value}, catatan=(catatan,))


def _penyesuaian_tahunan(
    d: date, jenjang: Jenjang, tahun: int, predikat: Predikat, bulan: int, baru: Fraction, lama: Fraction
) -> Entri:
    """What the yearly predicate adds to, or takes from, the periodic conversions of its year."""
    rincian = {
        "tahun": str(tahun),
        "predikat": predikat.value,
        "jenjang": jenjang.value,
        "masa": rumus.hitung(Penggal(bulan, predikat)),
        "koefisien": JF[jenjang].koefisien,
        "lama": lama,
    }
    nama = "penyesuaian ke predikat tahunan {tahun}, {predikat}, {jenjang}"
    return Entri(d, nama, baru - lama, "{masa} × {koefisien} - {lama}", rincian, rumus.PASAL_37 / "ayat (1)")


def _dengan_sisa(masa: list[MasaJenjang], lewat: Iterable[AngkaKredit]) -> Iterator[MasaJenjang]:
    """The times, each with the PAK that fell to it and were not counted, as entries of nothing."""
    sisa = [k for k in lewat if k.sampai is None or k.sampai > MULAI]
    for m in masa:
        milik = [k for k in sisa if m.mulai < (k.sampai or k.tanggal or m.sampai) <= m.sampai]
        sisa = [k for k in sisa if k not in milik]
        entri = [
            Entri(
                k.sampai or k.tanggal or m.mulai,
                "PAK {nomor} sebesar {nilai} tidak dihitung",
                0,
                "",
                {"nomor": k.nomor or "tanpa nomor", "nilai": Fraction(k.nilai)},
                catatan=(CATATAN_PAK,),
            )
            for k in milik
        ]
        yield evolve(m, buku=m.buku.dengan(*entri)) if entri else m


def _tahun_baru(tahun: int) -> date:
    """1 January of a year; of the last one the calendar has for those beyond it."""
    return date(min(tahun, MAXYEAR), 1, 1)


def _bulan(mulai: date, sampai: date) -> list[date]:
    """The first days of months from ``mulai`` on, before ``sampai``."""
    awal, akhir = (12 * d.year + d.month - 1 + (d.day > 1) for d in (mulai, sampai))
    return [date(n // 12, n % 12 + 1, 1) for n in range(awal, akhir)]


def _pasti(v: T | Antara[T] | None) -> T | None:
    """A value known exactly."""
    return None if isinstance(v, Antara) else v


def _akhir(sampai: date) -> date:
    return sampai - SEHARI


def _konversi(k: AngkaKredit) -> bool:
    return k.jenis is JenisAngkaKredit.KONVERSI and k.mulai is not None and k.sampai is not None


def _masa_pak(k: AngkaKredit) -> frozenset[date]:
    return frozenset(_bulan(k.mulai, k.sampai)) if k.mulai and k.sampai else frozenset()
