"""Rencana unit: the yearly plan of a unit, and what it adds up to (PP 11/2017 Pasal 205 to 207).

Where places or money are short, the law says who comes first (`prioritize`). So people are served in that order, each
with the best plan that is left to him. Nobody's plan could then be better unless that of somebody who comes before him
were worse; an exchange that closes more for the unit as a whole by taking a place from whoever comes first would go
against PP 30/2019 Pasal 53 and PP 49/2018 Pasal 39 ayat (4). Where nothing is short, everybody has his own best plan,
and so has the unit. Between people whom the law leaves alike no order is lawful; what a place in the list then gives or
takes is told as a tie.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from operator import attrgetter
from typing import Any, Final

from attrs import evolve

from karier_asn.domain.buku import batas as ujung
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.katalog import Katalog, Penawaran, Porsi
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.domain.sertifikat import rentang
from karier_asn.domain.standar_baku import StandarBaku
from karier_asn.domain.tingkat import Predikat
from karier_asn.domain.tunggal import doubles, number_of
from karier_asn.engine.angka import bulatkan
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import frozen, tanya
from karier_asn.engine.besaran import Besaran, besaran
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.riwayat import Antara
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.layanan.pelatihan.jam import hours_owed
from karier_asn.layanan.pelatihan.kebutuhan import BOBOT, Kebutuhan, Sumber, analyze
from karier_asn.layanan.pelatihan.pencarian import HasilPencarian
from karier_asn.layanan.pelatihan.prioritas import Prioritas, prioritize, tiers
from karier_asn.layanan.pelatihan.rencana import BatasRencana, Hambatan, Perorangan, Rencana, check_weights
from karier_asn.rules.merit.asesmen import BACAAN_ASESMEN
from karier_asn.rules.pelatihan.kompetensi import STANDAR_BAKU
from karier_asn.rules.pelatihan.prioritas import BACAAN_PRIORITAS, PRIORITAS_PENGEMBANGAN

SKEMA: Final = "urn:karier-asn:rencana-unit:1"

JUMLAH = "{anggota} anggota: {jam} JP, biaya Rp{biaya}"
PEMENUHAN = "kewajiban JP terpenuhi: {kini} persen sebelum rencana, {nanti} persen sesudahnya"
PELATIHAN = "{kode} {nama}: {peserta} peserta, {jam} JP, biaya Rp{biaya}"
MENGEMBANGKAN = "mengembangkan {kompetensi}"
KEBUTUHAN = "{nama}: dibutuhkan {orang} anggota, tertutup bagi {tertutup}"
TANPA_PENAWARAN = "tanpa penawaran bagi {tanpa}"
BELUM_DINILAI = "{nama}: belum dinilai pada {orang} anggota"
SERI = (
    "{kode}: {setara} anggota setara menurut hasil penilaian, tempat atau biaya hanya cukup bagi {dapat}; siapa yang "
    "mendapatnya diputuskan pejabat, urutan di sini tidak berdasar"
)

LANGKAH_UNIT: Final = 2_000
"""Steps of the search for each person; whoever needs more gets a plan that is not proven best, and it says so."""


@frozen
class Anggota:
    """A member of the unit.

    Attributes:
        pegawai: who it is.
        tujuan: the post he is to hold; ``None`` = none.
        rujukan: the caller's own reference to him, by which documents tell him.
    """

    pegawai: Pegawai
    tujuan: Jabatan | None = None
    rujukan: str = ""


@frozen(eq=False)
class RencanaAnggota:
    """One member's place and plan.

    Attributes:
        prioritas: his place.
        rencana: his plan.
        rujukan: the caller's own reference to him.
        peringkat: his place, from 1; those who are alike have the same.
        tertahan: trainings that would serve him and had no place or money left when his turn came, by code.
    """

    prioritas: Prioritas
    rencana: Rencana
    rujukan: str
    peringkat: int
    tertahan: frozenset[str]


@frozen
class Seri:
    """A tie: people alike by the law, of whom some got what others did not, in an order that no rule gives.

    Attributes:
        kode: the training, by its code.
        mendapat: those who got it, or who got other trainings for the money it needs: their places among those served.
        tertahan: those for whom no place or money was left, likewise.
    """

    kode: str
    mendapat: tuple[int, ...]
    tertahan: tuple[int, ...]


@frozen
class KebutuhanUnit:
    """One need of the unit, all members together.

    Attributes:
        nama: the competence, or the aspect of performance.
        kinerja: whether it is an aspect of performance.
        orang: members who have the need.
        tingkat: levels they lack, all together.
        tertutup: members whose need the plan closes.
        tanpa_penawaran: members for whom nothing in the catalogue would lift it further than the plan does.
    """

    nama: str
    kinerja: bool
    orang: int
    tingkat: int
    tertutup: int
    tanpa_penawaran: int


@frozen
class IsiAnggota:
    """One member of the unit; his plan in full is a document of its own.

    Attributes:
        urutan: his place among those served, from 1.
        peringkat: his place by the law, from 1; those who are alike have the same.
        rujukan: the caller's own reference to him.
        didahulukan: whether the law lets him come first.
        predikat: the predicate of the last completed year; null = not known.
        pelatihan: the trainings he takes, by code.
        jam: their hours.
        biaya: their cost, in rupiah.
        sisa_jam: hours he owed before the plan.
        jam_terpenuhi: whether the hours owed are complete once the plan is carried out.
        kebutuhan: how many needs he has.
        tertutup: how many of them the plan closes.
        terbukti: whether it is proven that no plan left to him is better.
    """

    urutan: int
    peringkat: int
    rujukan: str
    didahulukan: bool
    predikat: Predikat | None
    pelatihan: tuple[str, ...]
    jam: int
    biaya: int
    sisa_jam: int
    jam_terpenuhi: bool
    kebutuhan: int
    tertutup: int
    terbukti: bool


@frozen
class IsiPelatihanUnit:
    """One training of the unit's plan (PP 11/2017 Pasal 207 ayat (3)).

    Attributes:
        kode: its code in the catalogue.
        nama: its name.
        kompetensi: what it is to develop in the participants (huruf a).
        peserta: who takes part (huruf b): their places among those served.
        bentuk: which of the 25 forms it is (huruf c); null = not known.
        porsi: its portion of 70:20:10.
        penyelenggara: who holds it (huruf d).
        mulai: first day (huruf e); null = it can be taken at any time.
        sampai: first day after it.
        kurikulum_sesuai: whether it follows the curriculum of the agency in charge (huruf f); null = not known.
        jam: hours of all participants.
        biaya: money needed (huruf g), in rupiah.
    """

    kode: str
    nama: str
    kompetensi: tuple[str, ...]
    peserta: tuple[int, ...]
    bentuk: BentukPelatihan | None
    porsi: Porsi
    penyelenggara: str
    mulai: date | None
    sampai: date | None
    kurikulum_sesuai: bool | None
    jam: int
    biaya: int


@frozen
class IsiRencanaUnit(Dokumen):
    """The plan of a unit, as data.

    Attributes:
        rujukan: the caller's own reference to the unit.
        anggota: the members in the order served.
        kebutuhan: what the unit needs, most people first.
        pelatihan: the trainings it takes, by code.
        belum_dinilai: competences to be assessed first, by name, with the number of members.
        jam: hours of all members.
        jam_porsi: hours of all members by portion of 70:20:10.
        biaya: money needed, in rupiah.
        terpenuhi_kini: of the members who owe hours, the per cent who have them before the plan; null = nobody owes.
        terpenuhi_nanti: the same once the plan is carried out.
        seri: the ties that an official has to decide.
    """

    anggota: tuple[IsiAnggota, ...]
    kebutuhan: tuple[KebutuhanUnit, ...]
    pelatihan: tuple[IsiPelatihanUnit, ...]
    belum_dinilai: Mapping[str, int]
    jam: int
    jam_porsi: Mapping[str, int]
    biaya: int
    terpenuhi_kini: Besaran | None
    terpenuhi_nanti: Besaran | None
    seri: tuple[Seri, ...]


@frozen(eq=False)
class PelatihanUnit:
    """One training of the unit's plan, with what PP 11/2017 Pasal 207 ayat (3) asks to be told of it.

    Attributes:
        penawaran: the training: form and path, provider, schedule, curriculum (huruf c to f).
        peserta: who takes part (huruf b), in the order served.
        kompetensi: what it is to develop in them (huruf a), by name.
    """

    penawaran: Penawaran
    peserta: tuple[Pegawai, ...]
    kompetensi: tuple[str, ...]

    @property
    def jam(self) -> int:
        """Hours of all participants."""
        return self.penawaran.jam * len(self.peserta)

    @property
    def biaya(self) -> int:
        """Money needed (huruf g), in rupiah."""
        return self.penawaran.biaya * len(self.peserta)


@frozen(eq=False)
class RencanaUnit:
    """The plan of a unit.

    Attributes:
        anggota: the members in the order served, each with his plan.
        kebutuhan: what the unit needs, most people first.
        pelatihan: the trainings it takes, by code.
        belum_dinilai: competences to be assessed first, by name, with the number of members.
    """

    anggota: tuple[RencanaAnggota, ...]
    kebutuhan: tuple[KebutuhanUnit, ...]
    pelatihan: tuple[PelatihanUnit, ...]
    belum_dinilai: Mapping[str, int]

    @property
    def seri(self) -> tuple[Seri, ...]:
        """Where people alike by the law did not get alike: who comes first among them an official decides."""
        setara: dict[int, list[int]] = {}
        for n, a in enumerate(self.anggota, start=1):
            setara.setdefault(a.peringkat, []).append(n)
        return tuple(s for k in setara.values() for s in self._seri(k))

    def _seri(self, setara: list[int]) -> Iterator[Seri]:
        """The ties among those who are alike."""
        orang = {n: self.anggota[n - 1] for n in setara}
        for kode in sorted({k for a in orang.values() for k in a.tertahan}):
            tertahan = tuple(n for n, a in orang.items() if kode in a.tertahan)
            lain = {n: a.rencana for n, a in orang.items() if n not in tertahan}
            dapat = tuple(n for n, r in lain.items() if kode in {b.penawaran.kode for b in r.butir})
            dapat = dapat or tuple(n for n, r in lain.items() if r.biaya)
            if dapat:
                yield Seri(kode, dapat, tertahan)

    @property
    def jam(self) -> int:
        """Hours of all members."""
        return sum(b.jam for b in self.pelatihan)

    @property
    def biaya(self) -> int:
        """Money needed, in rupiah."""
        return sum(b.biaya for b in self.pelatihan)

    @property
    def jam_porsi(self) -> dict[Porsi, int]:
        """Hours of all members by portion of 70:20:10."""
        return {p: sum(b.jam for b in self.pelatihan if b.penawaran.porsi is p) for p in Porsi}

    @property
    def terpenuhi_kini(self) -> Fraction | Antara[Fraction] | None:
        """Of the members who owe hours, the per cent who have them before the plan; ``None`` if nobody owes any.

        Bounds, where it is not known of some whether they have them.
        """
        return self._bagian(lambda r: 0)

    @property
    def terpenuhi_nanti(self) -> Fraction | Antara[Fraction] | None:
        """The same once the plan is carried out."""
        return self._bagian(lambda r: r.jam)

    def _bagian(self, tambahan: Callable[[Rencana], int]) -> Fraction | Antara[Fraction] | None:
        wajib = [(a.rencana.kewajiban, tambahan(a.rencana)) for a in self.anggota if a.rencana.kewajiban.paling_sedikit]
        if not wajib:
            return None
        pasti, mungkin = sum(k.sisa <= n for k, n in wajib), sum(k.sisa_pasti <= n for k, n in wajib)
        return rentang(Fraction(100 * pasti, len(wajib)), Fraction(100 * mungkin, len(wajib)))

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """The sums, then the trainings, the needs and what is to be assessed first, one a line."""
        return "\n".join(_kalimat(self, bahasa))

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The plan as data; see `IsiRencanaUnit`."""
        ikut: dict[str, list[int]] = {}
        for n, a in enumerate(self.anggota, start=1):
            for b in a.rencana.butir:
                ikut.setdefault(b.penawaran.kode, []).append(n)
        return polos(
            IsiRencanaUnit(
                SKEMA,
                VERSI,
                rujukan,
                tuple(_isi_anggota(n, a) for n, a in enumerate(self.anggota, start=1)),
                self.kebutuhan,
                tuple(_isi_pelatihan(b, ikut[b.penawaran.kode]) for b in self.pelatihan),
                self.belum_dinilai,
                self.jam,
                {p.value: n for p, n in self.jam_porsi.items()},
                self.biaya,
                None if self.terpenuhi_kini is None else besaran(self.terpenuhi_kini),
                None if self.terpenuhi_nanti is None else besaran(self.terpenuhi_nanti),
                self.seri,
            )
        )


@tanya
def plan_unit(
    anggota: Iterable[Anggota],
    katalog: Katalog | Iterable[Penawaran],
    batas: BatasRencana,
    pada: date,
    *,
    biaya: int | None = None,
    kunci: Callable[[Pegawai], str] = attrgetter("nomor_induk"),
    baku: StandarBaku | None = STANDAR_BAKU,
    bobot: Mapping[Sumber, int] = BOBOT,
    bacaan: Mapping[str, str] | Bacaan | None = None,
    langkah: int = LANGKAH_UNIT,
) -> RencanaUnit:
    """The plan of a unit.

    Args:
        anggota: the members, in any order.
        katalog: the trainings on offer.
        batas: the limits of each person.
        pada: the day on which needs, hours, requirements and priority are judged.
        biaya: the money of the unit, in rupiah; ``None`` = no limit.
        kunci: tells people apart: the NIP, unless said; must differ from person to person. Those who are alike by the
            law are served in its order, which decides nothing: what hangs on it is told as a tie (`RencanaUnit.seri`).
        baku: see `analyze`.
        bobot: see `plan`.
        bacaan: the readings of the rule of priority, what measures an appraisal among equals, and how long an
            assessment counts; see `evaluate`, `prioritize`, `analyze`.
        langkah: how long to search for each person; see `pencarian.search`.

    Raises:
        GalatBentuk: somebody is a member twice, two members share a key, two trainings a code, or a limit or weight
            is negative.
        BelumDiatur: before PP 30/2019 was in force.
    """
    check_weights(bobot)
    dipilih = Bacaan.dari(bacaan, PRIORITAS_PENGEMBANGAN.pilihan, BACAAN_PRIORITAS, BACAAN_ASESMEN)
    urut = _urut(anggota, pada, kunci, dipilih)
    if biaya is not None and biaya < 0:
        raise GalatBentuk([Masalah("biaya", "negatif", {"biaya": biaya}, f"Tidak boleh negatif: {biaya}.")])
    penyusun = _Penyusun(katalog if isinstance(katalog, Katalog) else Katalog(katalog), pada, biaya, langkah)
    hasil = []
    for peringkat, prioritas, a in urut:
        analisis = analyze(a.pegawai, pada, a.tujuan, baku=baku, bacaan=dipilih)
        soal = Perorangan(a.pegawai, analisis, hours_owed(a.pegawai, pada), batas, penyusun.katalog, bobot)
        rencana, tertahan = penyusun.layani(soal)
        hasil.append(RencanaAnggota(prioritas, rencana, a.rujukan, peringkat, tertahan))
    return _jumlahkan(tuple(hasil))


def _isi_anggota(urutan: int, a: RencanaAnggota) -> IsiAnggota:
    r = a.rencana
    return IsiAnggota(
        urutan,
        a.peringkat,
        a.rujukan,
        a.prioritas.didahulukan,
        a.prioritas.predikat,
        tuple(b.penawaran.kode for b in r.butir),
        r.jam,
        r.biaya,
        r.kewajiban.sisa,
        r.jam_terpenuhi,
        len(r.analisis.kebutuhan),
        len(r.tertutup),
        r.terbukti,
    )


def _isi_pelatihan(b: PelatihanUnit, peserta: Iterable[int]) -> IsiPelatihanUnit:
    t = b.penawaran
    return IsiPelatihanUnit(
        t.kode,
        t.nama,
        b.kompetensi,
        tuple(peserta),
        t.bentuk,
        t.porsi,
        t.penyelenggara,
        t.mulai,
        t.sampai,
        t.kurikulum_sesuai,
        b.jam,
        b.biaya,
    )


def _persen(v: Fraction | Antara[Fraction], b: Bahasa) -> str:
    return " – ".join(dict.fromkeys(b.desimal(bulatkan(x)) for x in ujung(v) if x is not None))


def _kalimat(r: RencanaUnit, b: Bahasa) -> Iterator[str]:
    """The sentences of the plan of a unit."""
    yield b(JUMLAH).format(anggota=len(r.anggota), jam=r.jam, biaya=r.biaya)
    if r.terpenuhi_kini is not None and r.terpenuhi_nanti is not None:
        kini, nanti = (_persen(v, b) for v in (r.terpenuhi_kini, r.terpenuhi_nanti))
        yield b(PEMENUHAN).format(kini=kini, nanti=nanti)
    for p in r.pelatihan:
        t, nama = p.penawaran, ", ".join(map(b, p.kompetensi))
        baris = b(PELATIHAN).format(kode=t.kode, nama=t.nama, peserta=len(p.peserta), jam=p.jam, biaya=p.biaya)
        yield baris + (f"; {b(MENGEMBANGKAN).format(kompetensi=nama)}" if nama else "")
    for k in r.kebutuhan:
        baris = b(KEBUTUHAN).format(nama=b(k.nama), orang=k.orang, tertutup=k.tertutup)
        yield baris + (f"; {b(TANPA_PENAWARAN).format(tanpa=k.tanpa_penawaran)}" if k.tanpa_penawaran else "")
    for s in r.seri:
        yield b(SERI).format(kode=s.kode, setara=len(s.mendapat) + len(s.tertahan), dapat=len(s.mendapat))
    for nama, orang in r.belum_dinilai.items():
        yield b(BELUM_DINILAI).format(nama=b(nama), orang=orang)


def _urut(
    anggota: Iterable[Anggota], pada: date, kunci: Callable[[Pegawai], str], bacaan: Bacaan
) -> list[tuple[int, Prioritas, Anggota]]:
    """The members in the order in which they are served, each with his place; those who are alike have the same."""
    semua = [(prioritize(a.pegawai, pada, bacaan=bacaan), kunci(a.pegawai), i, a) for i, a in enumerate(anggota)]
    terlihat: set[str] = set()
    masalah = list(doubles(lambda i: f"anggota[{i}]", (number_of(a) for _, _, _, a in semua)))
    sudah = {m.jalur for m in masalah}
    for _, k, i, _ in semua:
        if k in terlihat and f"anggota[{i}]" not in sudah:
            pesan = "Orang yang sama didaftarkan dua kali, atau kuncinya tidak membedakan orang."
            masalah.append(Masalah(f"anggota[{i}]", "ganda", {}, pesan))
        terlihat.add(k)
    if masalah:
        raise GalatBentuk(masalah)
    tingkat = tiers([n for n, *_ in semua])
    return [
        (k, semua[i][0], semua[i][3]) for k, t in _berperingkat(tingkat) for i in sorted(t, key=lambda i: semua[i][1])
    ]


def _berperingkat(tingkat: Iterable[list[int]]) -> Iterator[tuple[int, list[int]]]:
    """Each tier with the place of its people: one more than come before it."""
    peringkat = 1
    for t in tingkat:
        yield peringkat, t
        peringkat += len(t)


class _Penyusun:
    """Serves one member after the other; knows what is left of places and money."""

    def __init__(self, katalog: Katalog, pada: date, biaya: int | None, langkah: int) -> None:
        self.katalog = katalog
        self.pada = pada
        self.biaya = biaya
        self.langkah = langkah
        self.tempat = {t.kode: t.tempat for t in katalog.penawaran if t.tempat is not None}
        self.pernah: dict[Hashable, HasilPencarian] = {}

    def layani(self, soal: Perorangan) -> tuple[Rencana, frozenset[str]]:
        """The best plan that is left for one member, and what he had to do without; what it takes is gone."""
        tolak = soal.tolak(self.pada)
        penuh = {k for k, n in self.tempat.items() if n == 0}
        tertahan = self.tertahan(soal, tolak, penuh)
        if self.biaya is not None:
            batas = soal.batas.biaya
            soal = evolve(soal, batas=evolve(soal.batas, biaya=self.biaya if batas is None else min(batas, self.biaya)))
        ditolak = {**dict.fromkeys(penuh, Hambatan.PENUH), **tolak}
        terbuka = soal.terbuka(ditolak)
        # People with the same needs and the same choice have the same best plan.
        sama = soal.soal, tuple(k.kunci for k in soal.analisis.kebutuhan), tuple(t.kode for t in terbuka)
        if sama not in self.pernah:
            self.pernah[sama] = soal.cari(terbuka, self.langkah)
        temuan = self.pernah[sama]
        terpilih = [terbuka[i] for i in temuan.terpilih]
        for t in terpilih:
            if t.kode in self.tempat:
                self.tempat[t.kode] -= 1
        if self.biaya is not None:
            self.biaya -= sum(t.biaya for t in terpilih)
        rencana = soal.rencana(terpilih, ditolak, temuan.terbukti)
        return rencana, tertahan - {t.kode for t in terpilih}

    def tertahan(self, soal: Perorangan, tolak: Mapping[str, Hambatan], penuh: set[str]) -> frozenset[str]:
        """What would serve him and has no place or money left, whatever his own limit of money."""
        sisa = self.biaya
        if sisa is None and not penuh:
            return frozenset()
        return frozenset(
            t.kode for t in soal.terbuka(tolak) if t.kode in penuh or (sisa is not None and t.biaya > sisa)
        )


def _jumlahkan(anggota: tuple[RencanaAnggota, ...]) -> RencanaUnit:
    """What the plans of all members add up to."""
    peserta: dict[str, list[tuple[Penawaran, Pegawai, list[str]]]] = {}
    butuh: dict[str, list[tuple[Kebutuhan, bool, bool]]] = {}
    belum: dict[str, int] = {}
    for a in anggota:
        r = a.rencana
        for b in r.butir:
            naik = [k.kebutuhan.nama for k in b.kenaikan]
            peserta.setdefault(b.penawaran.kode, []).append((b.penawaran, r.pegawai, naik))
        sisa = {t.kebutuhan.kunci: t for t in r.tersisa}
        for k in r.analisis.kebutuhan:
            tersisa = sisa.get(k.kunci)
            butuh.setdefault(k.kunci, []).append((k, tersisa is None, tersisa is not None and not tersisa.hambatan))
        for s in dict.fromkeys(s.nama for s in r.analisis.belum_dinilai):
            belum[s] = belum.get(s, 0) + 1
    return RencanaUnit(
        anggota,
        tuple(sorted(_kebutuhan_unit(butuh), key=lambda k: (-k.orang, k.kinerja, k.nama))),
        tuple(_baris(isi) for _, isi in sorted(peserta.items())),
        dict(sorted(belum.items())),
    )


def _kebutuhan_unit(butuh: Mapping[str, list[tuple[Kebutuhan, bool, bool]]]) -> Iterator[KebutuhanUnit]:
    for isi in butuh.values():
        pertama = isi[0][0]
        yield KebutuhanUnit(
            pertama.nama,
            pertama.kinerja,
            orang=len(isi),
            tingkat=sum(k.tingkat - k.capaian for k, _, _ in isi),
            tertutup=sum(tertutup for _, tertutup, _ in isi),
            tanpa_penawaran=sum(tanpa for _, _, tanpa in isi),
        )


def _baris(isi: list[tuple[Penawaran, Pegawai, list[str]]]) -> PelatihanUnit:
    nama = dict.fromkeys(n for _, _, naik in isi for n in naik)
    return PelatihanUnit(isi[0][0], tuple(p for _, p, _ in isi), tuple(sorted(nama)))
