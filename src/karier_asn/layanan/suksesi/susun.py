"""The plan: every post of an agency against all its people, who are taken one by one and not kept.

Most pairs have no step, and most of those that have one are decided on the day asked. So the posts are grouped by the
level a step comes from, and those that no rule tells apart share one verdict; each rule is made ready for the day once;
and a verdict on all days is made only of those who are not ready and whom nothing stops for good. Of each post as many
candidates are kept as are told. The answers are those of `karier.find` with one step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from operator import itemgetter
from typing import Final

from attrs import frozen

from karier_asn.domain.akhir_karier import AkhirKarier
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pegawai import Pegawai, Penugasan
from karier_asn.domain.pengisian import KeadaanInstansi
from karier_asn.domain.talenta import Kotak
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.domain.tunggal import doubles, once_each, person_key
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.benda import tanya
from karier_asn.engine.ekspresi import Syarat
from karier_asn.engine.galat import GalatBentuk, GalatTanya, Masalah
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.subjek import known
from karier_asn.layanan.karier import PenilaiLangkah
from karier_asn.layanan.suksesi.kandidat import Kandidat, Kesiapan
from karier_asn.layanan.suksesi.lowong import Kelowongan, Pemangku, SebabLowong, ends, held, left, same_post
from karier_asn.layanan.suksesi.papan import JabatanTarget, RencanaSuksesi
from karier_asn.layanan.suksesi.penilaian import HasilKesiapan, Kelompok, Orang, PenilaiHarian
from karier_asn.layanan.talenta import PenempatanTalenta
from karier_asn.rules.merit.mutasi import MASA_JPT
from karier_asn.rules.merit.suksesi import KANDIDAT_PALING_SEDIKIT
from karier_asn.rules.pensiun import akhir_karier

KELOMPOK_SUKSESI: Final = (Kotak.SEMBILAN, Kotak.DELAPAN, Kotak.TUJUH)
"""The boxes of the kelompok rencana suksesi (PermenPANRB 20/2025 Pasal 1 angka 19), who comes first."""


@tanya
def plan(
    jabatan: Iterable[Jabatan],
    pegawai: Iterable[Pegawai],
    pada: date,
    *,
    rujuk: Callable[[Pegawai], str] | None = None,
    talenta: Iterable[PenempatanTalenta] | None = None,
    instansi: KeadaanInstansi | None = None,
    bacaan: Mapping[str, str] | Bacaan | None = None,
    diperketat: Iterable[Syarat] = (),
    paling_banyak: int | None = 10,
) -> RencanaSuksesi:
    """For every post of the agency when it falls vacant and why, and who of its people could hold it, and when.

    A person stands on the board of a post to which a step leads from the post he holds. The people may be streamed:
    of each post no more of them are kept than are told.

    Args:
        jabatan: the posts of the agency, each once; one that several may hold stands for all its places.
        pegawai: its people.
        pada: the day asked.
        rujuk: the caller's own reference to an employee, of each another; without it his place in the list.
        talenta: where people stand in the mapping of talents, by the same reference. Those in box 9, then 8, then 7
            come first among the equally ready, and nobody else counts as a candidate of a target post.
        instansi: what of the agency bears on how posts are filled.
        bacaan: readings, by the key of the choice, wherever a rule of a step, or `MASA_JPT`, has it.
        diperketat: rules of steps as the agency tightened them (`perketat`); each takes the place of the national one.
        paling_banyak: of each post, and of each way to be ready, so many are told by name; ``None`` = all.

    Raises:
        GalatBentuk: a post stands in the list twice; somebody stands in the list twice, or in the mapping; two people
            have one reference.
        GalatTanya: when no rule has such a choice, or a choice no such reading; a tightened rule is none of a step; a
            number below 1 is to be told.
    """
    if paling_banyak is not None and paling_banyak < 1:
        raise GalatTanya(
            "paling-banyak",
            f"Banyaknya kandidat yang disebut paling sedikit 1, ditemukan {paling_banyak}.",
            saran="Berikan 1 atau lebih, atau None untuk semuanya.",
        )
    penilai = PenilaiLangkah.dari(instansi, bacaan, diperketat, MASA_JPT)
    semua = list(jabatan)
    if masalah := [*_jabatan_ganda(semua)]:
        raise GalatBentuk(masalah)
    penyusun = _Penyusun(semua, pada, penilai, None if talenta is None else _kotak(talenta), paling_banyak)
    for p, r in _berujukan(once_each("pegawai", pegawai), rujuk):
        penyusun.catat(p, r)
    return penyusun.rencana()


def _jabatan_ganda(jabatan: list[Jabatan]) -> Iterator[Masalah]:
    pertama: dict[tuple[object, ...], int] = {}
    for i, j in enumerate(jabatan):
        kunci = (kunci_nama(j.nama), j.jenjang, j.unit)
        if kunci[0] and (di := pertama.setdefault(kunci, i)) != i:
            pesan = f"Jabatan ini sudah ada pada jabatan[{di}]; cantumkan satu kali saja, atau bedakan unitnya."
            yield Masalah(f"jabatan[{i}]", "jabatan-ganda", {"pertama": f"jabatan[{di}]"}, pesan)


def _kotak(talenta: Iterable[PenempatanTalenta]) -> dict[str, tuple[str, Kotak | None]]:
    """By the key of a reference, the reference as written and the box."""
    semua = list(talenta)
    if masalah := [*doubles(lambda i: f"talenta[{i}]", (person_key(t.rujukan) for t in semua))]:
        raise GalatBentuk(masalah)
    return {person_key(t.rujukan): (t.rujukan, t.kotak) for t in semua}


def _berujukan(pegawai: Iterable[Pegawai], rujuk: Callable[[Pegawai], str] | None) -> Iterator[tuple[Pegawai, str]]:
    """Everybody with his reference."""
    pertama: dict[str, int] = {}
    for i, p in enumerate(pegawai):
        rujukan = f"pegawai[{i}]" if rujuk is None else rujuk(p)
        if (di := pertama.setdefault(rujukan, i)) != i:
            pesan = f"Rujukannya sama dengan rujukan pegawai[{di}]; beri tiap pegawai rujukan sendiri."
            raise GalatBentuk([Masalah(f"pegawai[{i}]", "rujukan-ganda", {"pertama": f"pegawai[{di}]"}, pesan)])
        yield known(p), rujukan


# --- the board ---------------------------------------------------------------------------------------------


@frozen(eq=False)
class _Calon:
    """Somebody on the board of a post, as he is kept."""

    rujukan: str
    orang: Orang
    kelompok: Kelompok
    hasil: HasilKesiapan
    kotak: Kotak | None

    def urutan(self, pada: date) -> tuple[int, date]:
        """His place among the equally ready: by box, then by day."""
        kotak = KELOMPOK_SUKSESI.index(self.kotak) if self.kotak in KELOMPOK_SUKSESI else len(KELOMPOK_SUKSESI)
        return kotak, self.hasil.hari or pada


class _Daftar:
    """The first few of many, in order, and how many there are."""

    def __init__(self, paling_banyak: int | None) -> None:
        self.banyak, self.isi = 0, list[tuple[tuple[int, date], str, _Calon]]()
        self.simpan = None if paling_banyak is None else paling_banyak + 1  # one more tells whether a tie is cut

    def tambah(self, urutan: tuple[int, date], c: _Calon) -> None:
        self.banyak += 1
        self.isi.append((urutan, c.rujukan, c))
        if self.simpan is not None and len(self.isi) >= 4 * self.simpan:
            self.rapikan()

    def rapikan(self) -> None:
        """In order, and no more than are kept."""
        self.isi.sort(key=itemgetter(0, 1))
        del self.isi[self.simpan or self.banyak :]

    def pertama(self) -> tuple[list[tuple[int, _Calon]], bool]:
        """Those to be told, each with his place, and whether somebody is not told who is like the last of them."""
        self.rapikan()
        disebut = self.isi if self.simpan is None else self.isi[: self.simpan - 1]
        tempat: dict[tuple[int, date], int] = {}
        for n, (urutan, _, _) in enumerate(disebut, start=1):
            tempat.setdefault(urutan, n)
        seri = len(self.isi) > len(disebut) and self.isi[-1][0] == disebut[-1][0]
        return [(tempat[urutan], c) for urutan, _, c in disebut], seri


class _Papan:
    """One post, as its board fills."""

    def __init__(self, jabatan: Jabatan, paling_banyak: int | None) -> None:
        self.jabatan = jabatan
        self.pemangku: list[Pemangku] = []
        self.mantan: tuple[date, Pemangku] | None = None
        self.mungkin: list[str] = []
        self.daftar = {k: _Daftar(paling_banyak) for k in Kesiapan}
        self.terhalang = 0
        self.pasti: list[date] = []
        self.barangkali: list[date] = []

    def bekas(self, rujukan: str, hari: date, sebab: SebabLowong) -> None:
        """Somebody held it; the last who did is kept."""
        if self.mantan is None or self.mantan[0] <= hari:
            self.mantan = hari, Pemangku(rujukan, (sebab,))

    def hitung(self, hari: date, *, pasti: bool) -> None:
        """Another who counts as a candidate from that day on, or may; no more are kept than are asked for."""
        isi = self.pasti if pasti else self.barangkali
        isi.append(hari)
        isi.sort()
        del isi[KANDIDAT_PALING_SEDIKIT:]


class _Penyusun:
    """The plan, as it fills."""

    def __init__(
        self,
        jabatan: list[Jabatan],
        pada: date,
        penilai: PenilaiLangkah,
        kotak: dict[str, tuple[str, Kotak | None]] | None,
        paling_banyak: int | None,
    ) -> None:
        self.pada, self.penilai, self.kotak = pada, penilai, kotak
        self.harian = PenilaiHarian(penilai, pada)
        self.papan = [_Papan(j, paling_banyak) for j in jabatan]
        self.bernama: dict[str, list[int]] = {}
        for i, j in enumerate(jabatan):
            self.bernama.setdefault(kunci_nama(j.nama), []).append(i)
        self.kelompok: dict[Jenjang, tuple[Kelompok, ...]] = {}
        self.tak_diketahui = 0
        self.terpakai: set[str] = set()

    def catat(self, p: Pegawai, rujukan: str) -> None:
        """One more person: the post he holds or held, and those he could hold."""
        self.terpakai.add(person_key(rujukan))
        akhir, (tugas, pasti) = akhir_karier(p), held(p, self.pada)
        if akhir is not None and akhir.hari <= self.pada:
            self.berakhir(p, rujukan, tugas, akhir)
        elif tugas is None and pasti:
            self.lepas(rujukan, left(p, self.pada))
        elif tugas is None:
            self.tak_diketahui += 1
        else:
            self.pangku(p, rujukan, tugas, akhir, pasti=pasti)
            if pasti:
                self.tawarkan(Orang(p, tugas.jabatan, akhir.hari if akhir else AKHIR), rujukan)

    def berakhir(self, p: Pegawai, rujukan: str, tugas: Penugasan | None, akhir: AkhirKarier) -> None:
        """His career has ended: in the post that he would hold, or before, when he was released."""
        if tugas is None:
            self.lepas(rujukan, left(p, self.pada))
        else:
            self.lepas(rujukan, (tugas, akhir.hari, SebabLowong.dari(akhir)))

    def lepas(self, rujukan: str, dahulu: tuple[Penugasan, date, SebabLowong] | None) -> None:
        """The post that he held last, if any."""
        if dahulu is None:
            return
        tugas, hari, sebab = dahulu
        for i, sama in self.cocok(tugas.jabatan):
            if sama:
                self.papan[i].bekas(rujukan, hari, sebab)

    def cocok(self, j: Jabatan) -> Iterator[tuple[int, bool | None]]:
        """The posts on the board that a post on record is, or may be."""
        for i in self.bernama.get(kunci_nama(j.nama), ()):
            yield i, same_post(self.papan[i].jabatan, j)

    def pangku(self, p: Pegawai, rujukan: str, tugas: Penugasan, akhir: AkhirKarier | None, *, pasti: bool) -> None:
        """The post that he holds, with what ends that; or the posts that he may hold."""
        if not kunci_nama(tugas.jabatan.nama):
            self.tak_diketahui += 1
            return
        cocok = dict(self.cocok(tugas.jabatan))
        diduduki = [i for i, sama in cocok.items() if sama and pasti]
        for i in diduduki:
            sebab = ends(p, tugas, self.pada, akhir, self.penilai.bacaan)
            self.papan[i].pemangku.append(Pemangku(rujukan, sebab))
        if not diduduki:
            for i in (i for i, sama in cocok.items() if sama is not False):
                self.papan[i].mungkin.append(rujukan)

    def tawarkan(self, o: Orang, rujukan: str) -> None:
        """The posts that he could hold."""
        if o.asal.jenjang is None:
            return
        if o.asal.jenjang not in self.kelompok:
            self.kelompok[o.asal.jenjang] = self.harian.kelompok(o.asal, [papan.jabatan for papan in self.papan])
        kotak = self.kotak.get(person_key(rujukan), ("", None))[1] if self.kotak is not None else None
        sendiri = {i for i, sama in self.cocok(o.asal) if sama}
        for k in self.kelompok[o.asal.jenjang]:
            nomor = [i for i in k.nomor if i not in sendiri and self.papan[i].jabatan != o.asal]
            if not nomor:
                continue
            hasil = self.harian.hasil(o, k)
            for i in nomor:
                if hasil is None:
                    self.papan[i].terhalang += 1
                else:
                    self.taruh(self.papan[i], _Calon(rujukan, o, k, hasil, kotak))
        o.lupakan()

    def taruh(self, papan: _Papan, c: _Calon) -> None:
        """Put him on the board of a post."""
        papan.daftar[c.hasil.kesiapan].tambah(c.urutan(self.pada), c)
        terhitung = True if self.kotak is None else None if c.kotak is None else c.kotak in KELOMPOK_SUKSESI
        if terhitung is not False and c.hasil.kesiapan is not Kesiapan.PELATIHAN:
            papan.hitung(c.hasil.hari or self.pada, pasti=terhitung is True and c.hasil.lengkap)

    def rencana(self) -> RencanaSuksesi:
        """The plan, once everybody was looked at."""
        asing = (r for kunci, (r, _) in (self.kotak or {}).items() if kunci not in self.terpakai)
        return RencanaSuksesi(self.pada, tuple(map(self.target, self.papan)), self.tak_diketahui, tuple(sorted(asing)))

    def target(self, papan: _Papan) -> JabatanTarget:
        """One post."""
        lowong = Kelowongan(
            self.pada,
            tuple(sorted(papan.pemangku, key=lambda h: (h.paling_akhir(self.pada) or AKHIR, h.rujukan))),
            () if papan.mantan is None or papan.pemangku else (papan.mantan[1],),
            tuple(papan.mungkin),
            self.tak_diketahui,
            papan.jabatan.lowong.pada(self.pada),
        )
        disebut = {k: d.pertama() for k, d in papan.daftar.items()}
        tepat = [lowong.tepat(d) for d in papan.pasti]
        barangkali = [lowong.tepat(d) for d in papan.barangkali]
        return JabatanTarget(
            self.pada,
            papan.jabatan,
            lowong,
            {k: tuple(self.kandidat(n, c, papan.jabatan, lowong) for n, c in isi) for k, (isi, _) in disebut.items()},
            {k: d.banyak for k, d in papan.daftar.items()},
            papan.terhalang,
            frozenset(k for k, (_, seri) in disebut.items() if seri),
            tepat.count(True),
            tepat.count(None) + len(barangkali) - barangkali.count(False),
        )

    def kandidat(self, peringkat: int, c: _Calon, tujuan: Jabatan, lowong: Kelowongan) -> Kandidat:
        """One candidate for one post."""
        return Kandidat(
            c.rujukan,
            c.hasil.kesiapan,
            self.pada,
            c.orang.asal,
            tujuan,
            c.kelompok.bentuk,
            c.hasil.hari,
            c.hasil.lengkap,
            c.hasil.pelatihan,
            c.kotak,
            c.orang.pegawai,
            c.orang.batas,
            self.penilai,
            peringkat,
            None if c.hasil.hari is None else lowong.tepat(c.hasil.hari),
        )
