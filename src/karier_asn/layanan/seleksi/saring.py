"""Screening: each applicant judged, the papers that would settle what is not known, and what the numbers call for.

The rule is the national one, or one that an agency tightened; what the list is for is an open selection or, for a
kelompok rencana suksesi and any other list, a post. It is the committee that decides: BTL is never turned into TMS.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import evolve, frozen

from karier_asn.domain.fakta import usia
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.seleksi import Pelamar, Seleksi
from karier_asn.domain.tunggal import doubles, number_of
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.benda import tanya
from karier_asn.engine.celah import Celah
from karier_asn.engine.ekspresi import Fakta, Kondisi, Nilai, telusur
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kurang import Jalan, missing
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR, Masa, selisih, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Antara, Riwayat
from karier_asn.engine.subjek import known
from karier_asn.layanan.seleksi.penyaringan import Kepada, Penyaringan, Permintaan, Tersaring, Tindakan, TindakLanjut
from karier_asn.rules.merit.berkas import BERKAS, DARI_JABATAN
from karier_asn.rules.merit.seleksi import CUKUP_PELAMAR, LAMA_PERPANJANGAN, PELAMARAN, PERPANJANGAN, melamar

KUNCI_JUMLAH: Final = "pelamar-paling-sedikit"
ACUAN_USIA: Final = "tanggal acuan usia"
PERLU_INSTANSI: Final = {
    "bidang": "bidang tugas jabatan yang lowong",
    "kelas_asal": "kelas jabatan asal dari jabatan yang lowong",
    "jenjang": "jenjang jabatan yang lowong",
    "syarat_pendidikan": "kualifikasi pendidikan jabatan yang lowong",
    "ditetapkan": "hari JF yang lowong ditetapkan Menteri",
}


@tanya
def screen(
    pelamar: Iterable[Pelamar],
    aturan: Kondisi,
    untuk: Seleksi | Jabatan,
    pada: date,
    *,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> Penyaringan:
    """Judge a list of applicants by one rule.

    Args:
        pelamar: the applicants; their order does not matter.
        aturan: the requirements: a national rule, or one that an agency tightened.
        untuk: what they apply for. For a `Seleksi` the application itself is judged as well (`PELAMARAN`), age is
            taken on the day its notice names, and what follows from the number of applicants is told.
        pada: the day on which everything else is judged.
        bacaan: readings, by the key of the choice.

    Raises:
        GalatBentuk: when two applicants share a registration number, one applies under two, or one lacks a subject
            that the rule reads (`Pelamar.subjek`) or has two of a kind. Every problem is listed with its path, and
            nobody is judged.
        GalatTanya: when a reading does not exist, or the rule reads a `Seleksi` and the list is for a post.
        BelumDiatur: when the rule is not in force on that day.
    """
    urut = sorted(pelamar, key=lambda p: p.nomor)
    dipilih = Bacaan.dari(bacaan, aturan.pilihan, PELAMARAN.pilihan, CUKUP_PELAMAR.pilihan)
    penyaring = _Penyaring(untuk, aturan, pada, dipilih)
    if masalah := [*_nomor_ganda(urut), *_orang_ganda(urut), *(m for p in urut for m in penyaring.masalah(p))]:
        raise GalatBentuk(masalah)
    hasil = tuple(map(penyaring.tersaring, urut))
    lanjut = (
        _tindak_lanjut(untuk, Counter(t.putusan for t in hasil), pada, dipilih) if isinstance(untuk, Seleksi) else None
    )
    return Penyaringan(untuk, pada, hasil, lanjut)


def _nomor_ganda(pelamar: list[Pelamar]) -> Iterator[Masalah]:
    for n, banyak in Counter(p.nomor for p in pelamar).items():
        if banyak > 1:
            pesan = "dipakai lebih dari satu pelamar; beri tiap pelamar nomor sendiri"
            yield Masalah(f"pelamar[{n}].nomor", "ganda", {"nomor": n}, pesan)


def _orang_ganda(pelamar: list[Pelamar]) -> Iterator[Masalah]:
    """Who applies under two registration numbers; under one, that is said already."""
    satu = list({p.nomor: p for p in pelamar}.values())
    return doubles(lambda i: f"pelamar[{satu[i].nomor}]", map(number_of, satu))


@frozen
class _Penyaring:
    """One screening: what all applicants have in common."""

    untuk: Seleksi | Jabatan
    aturan: Kondisi
    pada: date
    bacaan: Bacaan

    def tersaring(self, p: Pelamar) -> Tersaring:
        jejak = evaluate(self.syarat, *self.subjek(p), asumsi=self.asumsi(p.pegawai), bacaan=self.bacaan)
        putusan, jalan = jejak.pada(self.pada), missing(jejak, self.pada)
        diminta = tuple(self.diminta(p, jalan)) if putusan is Putusan.BTL else ()
        return Tersaring(p, self.pada, putusan, jejak, jalan, diminta)

    @property
    def syarat(self) -> Kondisi:
        return melamar(self.aturan) if isinstance(self.untuk, Seleksi) else self.aturan

    @property
    def jabatan(self) -> Jabatan:
        return self.untuk.jabatan if isinstance(self.untuk, Seleksi) else self.untuk

    def subjek(self, p: Pelamar) -> tuple[object, ...]:
        seleksi = (self.untuk,) if isinstance(self.untuk, Seleksi) else ()
        return (p.pegawai, p.lamaran, self.jabatan, *seleksi, *p.subjek)

    def masalah(self, p: Pelamar) -> Iterator[Masalah]:
        """The subjects that the rule reads and the applicant lacks, and those of which he has two."""
        semua = self.subjek(p)
        banyak = Counter(map(type, semua))
        ganda = [j for j, n in banyak.items() if n > 1]
        for j in self.syarat.subjek:
            cocok = [s for s in semua if isinstance(s, j)]
            if not cocok and j is not Seleksi:
                pesan = f"Aturan membaca {j.__name__}, yang belum diberikan; berikan lewat Pelamar.subjek."
                yield Masalah(f"pelamar[{p.nomor}].subjek", "subjek-kurang", {"jenis": j.__name__}, pesan)
            elif len(cocok) > 1 and not banyak[j] and j not in ganda:
                ganda.append(j)
        for j in ganda:
            pesan = f"Lebih dari satu {j.__name__}; berikan satu saja."
            yield Masalah(f"pelamar[{p.nomor}].subjek", "subjek-ganda", {"jenis": j.__name__}, pesan)

    def asumsi(self, p: Pegawai) -> dict[Nilai[Any], Riwayat[Masa]]:
        """Age on the day that the notice names; the law names none, so without one it is unknown."""
        if not isinstance(self.untuk, Seleksi):
            return {}
        lahir, acuan = known(p).tanggal_lahir, self.untuk.acuan_usia
        return {usia: Riwayat.tetap(None if lahir is None or acuan is None else selisih(lahir, acuan))}

    def diminta(self, p: Pelamar, jalan: Iterable[Jalan]) -> Iterator[Permintaan]:
        """What would settle the gaps, each paper once, with all the provisions it bears on."""
        perlu: dict[tuple[Kepada, str], dict[Dasar, None]] = {}
        for k in (k for j in jalan if j.hanya_data for k in j.kekurangan):
            for celah in k.celah:
                for butir in self.berkas(p, celah):
                    perlu.setdefault(butir, {}).update({k.dasar: None} if k.dasar else {})
        return (Permintaan(kepada, berkas, tuple(dasar)) for (kepada, berkas), dasar in perlu.items())

    def berkas(self, p: Pelamar, celah: Celah) -> Iterator[tuple[Kepada, str]]:
        """Whom to ask, and for what."""
        if isinstance(self.untuk, Seleksi) and self.untuk.acuan_usia is None and usia in telusur(celah.kondisi):
            yield Kepada.INSTANSI, ACUAN_USIA
        for f in self.belum_diketahui(p, celah):
            medan = DARI_JABATAN.get(f, "")
            if medan and getattr(self.jabatan, medan) is None:
                yield Kepada.INSTANSI, PERLU_INSTANSI[medan]
            elif not self.tentang_pelamar(p, f):  # nothing that the applicant could show
                yield Kepada.INSTANSI, f.judul
            else:
                yield Kepada.PELAMAR, BERKAS.get(f, f.judul)

    def tentang_pelamar(self, p: Pelamar, f: Fakta[Any]) -> bool:
        """Whether a fact is about the applicant himself."""
        return any(isinstance(s, j) for s in (p.pegawai, p.lamaran, *p.subjek) for j in f.subjek)

    def belum_diketahui(self, p: Pelamar, celah: Celah) -> Iterator[Fakta[Any]]:
        """The facts behind a gap that are not known, or were not at some time before."""
        semua = self.subjek(p)
        for f in celah.kondisi.fakta:
            riwayat: Riwayat[Any] = f(*(_milik(semua, jenis) for jenis in f.subjek))
            if any(v is None or isinstance(v, Antara) for mulai, _, v in riwayat.potongan() if mulai <= self.pada):
                yield f


def _milik(subjek: Iterable[object], jenis: type) -> object:
    """The subject of this type itself, or of one that extends it."""
    return max((s for s in subjek if isinstance(s, jenis)), key=lambda s: type(s) is jenis)


def _tindak_lanjut(s: Seleksi, jumlah: Counter[Putusan], pada: date, bacaan: Bacaan) -> TindakLanjut | None:
    """What the number of applicants calls for, by asking the rules what would come of it."""

    def cukup(n: int) -> Putusan | None:
        return evaluate(CUKUP_PELAMAR, evolve(s, pelamar_ms=n), bacaan=bacaan).putusan.pada(pada)

    ms, btl = jumlah[Putusan.MS], jumlah[Putusan.BTL]
    if cukup(ms) is None:
        return None
    if cukup(ms) is Putusan.MS:
        return TindakLanjut(Tindakan.LANJUT)
    if cukup(ms + btl) is Putusan.MS:
        return TindakLanjut(Tindakan.LENGKAPI)
    sampai = s.batas_terakhir and tambah(s.batas_terakhir, LAMA_PERPANJANGAN)
    diperpanjang = s if s.perpanjangan is None else evolve(s, perpanjangan=(*s.perpanjangan, sampai or AKHIR))
    boleh = evaluate(PERPANJANGAN, diperpanjang).putusan.pada(pada) is not Putusan.TMS
    return TindakLanjut(Tindakan.PERPANJANG, sampai) if boleh else TindakLanjut(Tindakan.TIDAK_CUKUP)
