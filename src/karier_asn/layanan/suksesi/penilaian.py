"""One step, judged for a list: on the day asked first, and on all days only of those who are not ready.

A rule is taken as the conditions that it asks for together. Each is made ready for the day once, and its verdict serves
all posts that it does not tell apart and all rules that it stands in. `PenilaiLangkah.satu` says the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, TypeAlias

from attrs import evolve, field, frozen

from karier_asn.domain.alur import BentukAlur
from karier_asn.domain.fakta import (
    bidang_terkait,
    di_daerah_khusus,
    jabatan_diagonal,
    jabatan_setara,
    jenjang_tujuan,
    jf_setingkat,
    lowongan,
    pelatihan_mutlak,
    pelatihan_penting,
    pendidikan_mutlak,
    pendidikan_penting,
    satu_jenjang_di_bawah,
)
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.asumsi import Asumsi, PetaAsumsi
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.ekspresi import (
    Fakta,
    FaktaTanggal,
    Kondisi,
    Lama,
    Semua,
    SimpulKondisi,
    Syarat,
    simpul_kondisi,
    telusur,
)
from karier_asn.engine.galat import BelumDiatur
from karier_asn.engine.harian import Harian, Keadaan, prepare
from karier_asn.engine.logika import Putusan, dan
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.putusan import PenilaiAturan
from karier_asn.engine.riwayat import Riwayat, angkat
from karier_asn.layanan.karier import PenilaiLangkah, opens
from karier_asn.layanan.suksesi.kandidat import FAKTA_PELATIHAN, Kesiapan, PelatihanKurang, lacking_training
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.merit.jabatan.langkah import bentuk_langkah

DIBACA: Final[Mapping[Fakta[Any], str]] = {
    bidang_terkait: "bidang",
    di_daerah_khusus: "kekhususan",
    jabatan_diagonal: "jenjang",
    jabatan_setara: "jenjang",
    jenjang_tujuan: "jenjang",
    jf_setingkat: "kelas_asal",
    kompeten: "jenjang",
    lowongan: "lowong",
    pelatihan_mutlak: "syarat_pelatihan",
    pelatihan_penting: "syarat_pelatihan",
    pendidikan_mutlak: "syarat_pendidikan",
    pendidikan_penting: "syarat_pendidikan",
    satu_jenjang_di_bawah: "jenjang",
}
"""What of the post sought a fact reads; posts that differ in nothing that a condition reads share its verdict."""

SELAMANYA: Final[Riwayat[Putusan]] = Riwayat.tetap(Putusan.TMS)


@frozen(eq=False)
class HasilKesiapan:
    """How ready one person is for the posts of a group.

    Attributes:
        kesiapan: how ready he is.
        hari: the first day on which nothing known stands against him; ``None`` = time alone brings none, or data lack.
        lengkap: whether all that is required is known, and met, on that day.
        pelatihan: what would make him ready.
    """

    kesiapan: Kesiapan
    hari: date | None = None
    lengkap: bool = False
    pelatihan: tuple[PelatihanKurang, ...] = ()


@frozen(eq=False)
class BacaTujuan:
    """A fact that reads the post sought.

    Attributes:
        fakta: the fact.
        kunci: what it reads of the post: equal for posts that it does not tell apart.
    """

    fakta: Fakta[Any]
    kunci: int


@frozen(eq=False)
class ButirLangkah:
    """One of the conditions that a rule asks for together, about posts that it does not tell apart.

    Attributes:
        nomor: which condition it is.
        kondisi: the condition.
        latih: whether a training could change it.
        berhitung: whether it counts the days of something, for which all of them are needed.
        sendiri: its facts that read the person alone.
        tujuan: those that read the post sought.
    """

    nomor: int
    kondisi: Kondisi
    latih: bool
    berhitung: bool
    sendiri: tuple[Fakta[Any], ...]
    tujuan: tuple[BacaTujuan, ...]


@frozen(eq=False)
class Terurai:
    """A rule as the conditions that it asks for together.

    Attributes:
        aturan: the rule.
        berlaku: whether it is in force on the day and stays so.
        diandaikan: what of the post sought it supposes something of; 0 = nothing.
        butir: the conditions.
        fakta: what the facts that read the post sought read of it, by the functions that read them.
    """

    aturan: Kondisi
    berlaku: bool
    diandaikan: int
    butir: tuple[ButirLangkah, ...]
    fakta: Mapping[object, int]

    @property
    def pembeda(self) -> tuple[int, ...]:
        """Equal for posts that it does not tell apart."""
        return (self.diandaikan, *(n for b in self.butir for n in (b.nomor, *(t.kunci for t in b.tujuan))))


@frozen(eq=False)
class Kelompok:
    """Posts that the rules of a step from one level do not tell apart.

    Attributes:
        bentuk: the form of the step.
        aturan: the rules, the ordinary one first.
        wakil: one of the posts.
        nomor: which they are.
        berlaku: whether all the rules are in force.
        berlatih: whether a training could change what they say.
    """

    bentuk: BentukAlur
    aturan: tuple[Terurai, ...]
    wakil: Jabatan
    nomor: list[int]

    berlaku: bool
    berlatih: bool


Kunci: TypeAlias = tuple[int, ...]
"""A condition, and what was found of the post sought."""


@frozen(eq=False)
class Orang:
    """One person, and what was found of him on the way.

    Attributes:
        pegawai: who he is.
        asal: the post he holds.
        batas: the first day on which he can take no step.
        fakta: what was read, of him alone, and of him and a post.
        unik: the histories found, each with a number.
        kini: the verdicts of conditions on the day.
        kelak: the verdicts of conditions on every day.
        hasil: how ready he is, by what the rules find.
    """

    pegawai: Pegawai
    asal: Jabatan
    batas: date
    fakta: dict[object, Riwayat[Any]] = field(factory=dict)
    unik: dict[Riwayat[Any], int] = field(factory=dict)
    kini: dict[Kunci, Putusan | None] = field(factory=dict)
    kelak: dict[Kunci, Riwayat[Putusan]] = field(factory=dict)
    hasil: dict[tuple[object, ...], HasilKesiapan | None] = field(factory=dict)

    def lupakan(self) -> None:
        """Let go of what was found."""
        for isi in (self.fakta, self.unik, self.kini, self.kelak, self.hasil):
            isi.clear()


@frozen(eq=False)
class Perkara:
    """A rule asked of somebody about a post.

    Attributes:
        orang: who.
        tujuan: the post.
        aturan: the rule.
        asumsi: what it supposes.
        kunci: by what the verdict of each of its conditions is remembered.
        keadaan: what is known on the day.
    """

    orang: Orang
    tujuan: Jabatan
    aturan: Terurai
    asumsi: PetaAsumsi
    kunci: tuple[Kunci, ...]
    keadaan: Keadaan


class KeadaanOrang(Keadaan):
    """What is known of one person and a post on the day; a fact is read once for posts that it does not tell apart."""

    __slots__ = ("kunci", "orang", "tujuan")

    def __init__(
        self, pada: date, o: Orang, tujuan: Jabatan, kunci: Mapping[object, int], asumsi: PetaAsumsi, bacaan: Bacaan
    ) -> None:
        super().__init__(pada, o.pegawai, tujuan, asumsi=asumsi or None, bacaan=bacaan)
        self.orang, self.tujuan, self.kunci = o, tujuan, kunci

    def baca(self, f: Fakta[Any]) -> Any:
        """The value of a fact on the day."""
        fungsi = f.fungsi
        if fungsi in self.nilai or Asumsi in f.konteks:
            return super().baca(f)
        nilai = self.nilai[fungsi] = read(self.orang, self.tujuan, f, self.kunci.get(fungsi, 0), self.bacaan).pada(
            self.pada
        )
        return nilai


def read(o: Orang, tujuan: Jabatan, f: Fakta[Any], kunci: int, bacaan: Bacaan) -> Riwayat[Any]:
    """A fact on every day, read once of a person and what it reads of a post."""
    if (f.fungsi, kunci) not in o.fakta:
        subjek: tuple[Any, ...] = tuple(tujuan if s is Jabatan else o.pegawai for s in f.subjek)
        o.fakta[f.fungsi, kunci] = f(*subjek, *(bacaan for _ in f.konteks))
    return o.fakta[f.fungsi, kunci]


class PenilaiHarian:
    """The rules of steps, made ready for the day."""

    def __init__(self, penilai: PenilaiLangkah, pada: date) -> None:
        self.penilai, self.pada = penilai, pada
        self.siap: dict[Kondisi, Harian | None] = {}
        self.nomor: dict[object, int] = {}
        self.isi: dict[Kondisi, tuple[ButirLangkah, ...]] = {}

    def menomori(self, apa: object) -> int:
        """The number of something, from 1."""
        return self.nomor.setdefault(apa, len(self.nomor) + 1)

    # --- made ready ---

    def kelompok(self, asal: Jabatan, jabatan: Iterable[Jabatan]) -> tuple[Kelompok, ...]:
        """The posts to which a step leads from a level, those that no rule tells apart together."""
        hasil: dict[tuple[object, ...], Kelompok] = {}
        for i, tujuan in enumerate(jabatan):
            bentuk = bentuk_langkah(asal, tujuan)
            if bentuk is not None:
                aturan = tuple(self.urai(a, tujuan) for a in self.penilai.aturan(asal, tujuan, bentuk))
                kunci = bentuk, tujuan.jenjang, *(a.pembeda for a in aturan)
                if kunci not in hasil:
                    berlaku, latih = all(a.berlaku for a in aturan), any(b.latih for a in aturan for b in a.butir)
                    hasil[kunci] = Kelompok(bentuk, aturan, tujuan, [], berlaku, latih)
                hasil[kunci].nomor.append(i)
        return tuple(hasil.values())

    def urai(self, aturan: Kondisi, tujuan: Jabatan) -> Terurai:
        """A rule as its conditions, for a post."""
        andai = self.menomori((tujuan.jenjang, tujuan.lowong)) if self.penilai.mengandaikan(aturan) else 0
        tetap = isinstance(aturan, Syarat) and aturan.dasar.sampai == AKHIR and self.siapkan(aturan) is not None
        butir = tuple(self.butir(s, tujuan) for s in self.bersama(aturan))
        return Terurai(aturan, tetap, andai, butir, {t.fakta.fungsi: t.kunci for b in butir for t in b.tujuan})

    def bersama(self, aturan: Kondisi) -> tuple[ButirLangkah, ...]:
        """What a rule asks for together, whatever the post; first what is quickly told."""
        if aturan not in self.isi:
            butir = (
                ButirLangkah(
                    self.menomori(s),
                    s,
                    not FAKTA_PELATIHAN.isdisjoint(s.fakta),
                    any(isinstance(n, Lama) and not isinstance(n.sumber, FaktaTanggal) for n in telusur(s)),
                    tuple(f for f in s.fakta if Jabatan not in f.subjek),
                    tuple(BacaTujuan(f, 0) for f in s.fakta if Jabatan in f.subjek),
                )
                for s in _bersama(aturan)
            )
            self.isi[aturan] = tuple(sorted(butir, key=lambda b: b.berhitung))
        return self.isi[aturan]

    def butir(self, b: ButirLangkah, tujuan: Jabatan) -> ButirLangkah:
        """A condition for a post."""
        return evolve(b, tujuan=tuple(self.bacaannya(t.fakta, tujuan) for t in b.tujuan)) if b.tujuan else b

    def bacaannya(self, f: Fakta[Any], tujuan: Jabatan) -> BacaTujuan:
        """What a fact reads of a post; all of it, where that is not known."""
        return BacaTujuan(f, self.menomori((f, getattr(tujuan, DIBACA[f]) if f in DIBACA else tujuan)))

    def siapkan(self, s: Kondisi) -> Harian | None:
        """A condition made ready for the day; ``None`` where it is not in force."""
        if s not in self.siap:
            try:
                self.siap[s] = prepare(s, self.pada, bacaan=self.penilai.bacaan)
            except BelumDiatur:
                self.siap[s] = None
        return self.siap[s]

    # --- judged ---

    def hasil(self, o: Orang, k: Kelompok) -> HasilKesiapan | None:
        """How ready somebody is; ``None`` where more than time and training stands against him."""
        if not k.berlaku:
            return self.satu(o, k)
        perkara = [self.perkara(o, k, a) for a in k.aturan]
        # Which trainings are asked for is told by name, so there posts are the same only if nothing tells them apart.
        sama = (id(k) if k.berlatih else 0, *(x.kunci for x in perkara))
        if sama not in o.hasil:
            o.hasil[sama] = self.putuskan(o, k, perkara)
        return o.hasil[sama]

    def putuskan(self, o: Orang, k: Kelompok, perkara: Sequence[Perkara]) -> HasilKesiapan | None:
        """The same, not asked before."""
        biasa, *khusus = perkara
        putusan = self.kini(biasa)
        if putusan is Putusan.BTL:
            return HasilKesiapan(Kesiapan.DATA)
        if putusan is Putusan.MS or any(self.kini(x) is Putusan.MS for x in khusus):
            return HasilKesiapan(Kesiapan.SIAP, self.pada, lengkap=True)
        semua = [self.riwayat(x) for x in perkara]
        nomor, dini = opens(semua, self.pada)
        if dini is not None and dini < o.batas:
            return HasilKesiapan(Kesiapan.WAKTU, dini, semua[nomor].pada(dini) is Putusan.MS)
        tertahan = any(self.selamanya(biasa, i) for i, b in enumerate(biasa.aturan.butir) if not b.latih)
        return None if tertahan else self.satu(o, k)

    def perkara(self, o: Orang, k: Kelompok, a: Terurai) -> Perkara:
        """A rule asked of somebody about a post."""
        asumsi = self.penilai.asumsi(a.aturan, o.pegawai, k.wakil) if a.diandaikan else {}
        keadaan = KeadaanOrang(self.pada, o, k.wakil, a.fakta, asumsi, self.penilai.bacaan)
        return Perkara(o, k.wakil, a, asumsi, tuple([self.kunci(o, k.wakil, a, b) for b in a.butir]), keadaan)

    def kunci(self, o: Orang, tujuan: Jabatan, a: Terurai, b: ButirLangkah) -> Kunci:
        """By what the verdict of a condition is remembered: what it finds of the post sought, whichever that is."""
        if not b.berhitung or a.diandaikan:  # asking is no dearer than finding out what is found
            return b.nomor, a.diandaikan, *[t.kunci for t in b.tujuan]
        temuan = (self.baca(o, tujuan, t.fakta, t.kunci) for t in b.tujuan)
        kunci = zip(b.tujuan, temuan, strict=True)
        return b.nomor, 0, *(-t.kunci if r is None else o.unik.setdefault(r, len(o.unik)) for t, r in kunci)

    def baca(self, o: Orang, tujuan: Jabatan, f: Fakta[Any], kunci: int) -> Riwayat[Any] | None:
        """A fact on every day, read once of a person and a post; ``None`` if it reads what is supposed."""
        return None if Asumsi in f.konteks else read(o, tujuan, f, kunci, self.penilai.bacaan)

    def terbaca(self, x: Perkara, b: ButirLangkah) -> Iterator[tuple[Fakta[Any], Riwayat[Any]]]:
        """What was read of the facts of a condition."""
        semua = (*((f, 0) for f in b.sendiri), *((t.fakta, t.kunci) for t in b.tujuan))
        dibaca = ((f, self.baca(x.orang, x.tujuan, f, kunci)) for f, kunci in semua if f not in x.asumsi)
        return ((f, r) for f, r in dibaca if r is not None)

    def kini(self, x: Perkara) -> Putusan | None:
        """The verdict of a rule on the day; the first condition that is not met decides."""
        hasil: Putusan | None = None
        for i in range(len(x.kunci)):
            hasil = dan(hasil, self.kini_butir(x, i))
            if hasil is Putusan.TMS:
                break
        return hasil

    def kini_butir(self, x: Perkara, i: int) -> Putusan | None:
        """The verdict of a condition on the day."""
        kini, kunci, b = x.orang.kini, x.kunci[i], x.aturan.butir[i]
        if kunci not in kini:
            siap = self.siapkan(b.kondisi)
            if siap is None or b.berhitung:
                kini[kunci] = self.riwayat_butir(x, i).pada(self.pada)
            else:
                kini[kunci] = siap.nilai(x.keadaan)
        return kini[kunci]

    def riwayat(self, x: Perkara) -> Riwayat[Putusan]:
        """The verdict of a rule on the day and on every day after it; a condition that is TMS for good decides."""
        nomor = range(len(x.kunci))
        if any(self.selamanya(x, i) for i in nomor):
            return SELAMANYA
        return angkat(dan, *(self.riwayat_butir(x, i) for i in nomor))

    def selamanya(self, x: Perkara, i: int) -> bool:
        """Whether a condition is TMS, and in force, on the day and on every day after it."""
        if self.kini_butir(x, i) is not Putusan.TMS:
            return False
        return self.riwayat_butir(x, i).cari(lambda v: v is not Putusan.TMS, self.pada) is None

    def riwayat_butir(self, x: Perkara, i: int) -> Riwayat[Putusan]:
        """The verdict of a condition on every day."""
        kelak, kunci, b = x.orang.kelak, x.kunci[i], x.aturan.butir[i]
        if kunci not in kelak:
            subjek = x.orang.pegawai, x.tujuan
            penilai = PenilaiAturan(b.kondisi, subjek, Asumsi.dari(x.asumsi), self.penilai.bacaan)
            for f, r in self.terbaca(x, b):
                penilai.terbaca[f] = r
            kelak[kunci] = penilai.jejak(simpul_kondisi(b.kondisi)).putusan
        return kelak[kunci]

    def satu(self, o: Orang, k: Kelompok) -> HasilKesiapan | None:
        """How ready somebody is, by the step itself."""
        s = self.penilai.satu(o.pegawai, o.asal, k.wakil, k.bentuk, self.pada, o.batas)
        if s.dini is None:
            latih = lacking_training(s, o.pegawai)
            return HasilKesiapan(Kesiapan.PELATIHAN, pelatihan=latih) if latih else None
        kesiapan = Kesiapan.WAKTU if s.dini > self.pada else Kesiapan.SIAP if s.lengkap else Kesiapan.DATA
        return HasilKesiapan(kesiapan, None if kesiapan is Kesiapan.DATA else s.dini, s.lengkap)


def _bersama(s: Kondisi) -> Iterator[Kondisi]:
    """What a rule asks for together."""
    isi: Kondisi = s.isi if isinstance(s, Syarat) else s
    yield from _rata(simpul_kondisi(isi))


def _rata(s: SimpulKondisi) -> Iterator[Kondisi]:
    """The items of "all of these", and of such items within it."""
    for b in s.butir if isinstance(s, Semua) else ():
        yield from _rata(simpul_kondisi(b))
    if not isinstance(s, Semua):
        yield s
