"""Penyaringan: a list of applicants held against a rule, each with his verdict, its reasons and the papers to ask for.

The rule is the national one, or one that an agency tightened; what the list is for is an open selection or, for a
kelompok rencana suksesi and any other list, a post. It is the committee that decides: BTL is never turned into TMS.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Any

from attrs import evolve, frozen

from karier_asn.domain.fakta import usia
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.seleksi import Pelamar, Seleksi
from karier_asn.engine.ekspresi import Fakta, Kondisi, Nilai, telusur
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.kurang import Celah, Jalan, Kekurangan, missing
from karier_asn.engine.prosa import INDONESIA, LEBAR, TANDA, Bahasa, summarize, tempat
from karier_asn.engine.putusan import Jejak, Putusan, evaluate
from karier_asn.engine.riwayat import AKHIR, Antara, Masa, Riwayat, selisih, tambah
from karier_asn.rules.merit.berkas import BERKAS, DARI_JABATAN
from karier_asn.rules.merit.seleksi import CUKUP_PELAMAR, LAMA_PERPANJANGAN, PERPANJANGAN, melamar

KUNCI_JUMLAH = "pelamar-paling-sedikit"
ACUAN_USIA = "tanggal acuan usia"
PERLU_INSTANSI = {
    "bidang": "bidang tugas jabatan yang lowong",
    "kelas_asal": "kelas jabatan asal dari jabatan yang lowong",
    "jenjang": "jenjang jabatan yang lowong",
    "syarat_pendidikan": "kualifikasi pendidikan jabatan yang lowong",
    "ditetapkan": "hari JF yang lowong ditetapkan Menteri",
}


class Kepada(Enum):
    """Who has to give what is missing."""

    PELAMAR = "pelamar"
    INSTANSI = "panitia atau instansi"


@frozen(order=False)
class Permintaan:
    """Something to ask for.

    Attributes:
        kepada: whom to ask.
        berkas: the paper, or the statement.
        dasar: the provisions that cannot be judged without it, in the order of the rule.
    """

    kepada: Kepada
    berkas: str
    dasar: tuple[Dasar, ...]


@frozen(order=False)
class Tersaring:
    """One applicant, judged.

    Attributes:
        pelamar: who it is.
        putusan: the verdict on the day asked.
        jejak: the verdict with all its reasons.
        jalan: the smallest sets of articles he still has to meet; empty when MS.
        diminta: what would have to be shown; only for BTL, since no paper cures a TMS.
    """

    pelamar: Pelamar
    putusan: Putusan
    jejak: Jejak
    jalan: tuple[Jalan, ...]
    diminta: tuple[Permintaan, ...]

    @property
    def alasan(self) -> tuple[Kekurangan, ...]:
        """The articles still unmet on the shortest way, each with its gaps."""
        return self.jalan[0].kekurangan if self.jalan else ()


class Tindakan(Enum):
    """What follows from the number of applicants who are MS."""

    LANJUT = "lanjutkan ke tahapan berikutnya"
    LENGKAPI = "lengkapi berkas pelamar BTL dahulu; tanpa mereka jumlahnya belum cukup"
    PERPANJANG = "perpanjang batas lamaran"
    TIDAK_CUKUP = "pelamar tidak cukup dan batas lamaran tidak dapat diperpanjang lagi"


@frozen(order=False)
class TindakLanjut:
    """What to do next.

    Attributes:
        tindakan: what.
        sampai: the new last day of applications, where it is to be extended and the last one is known.
    """

    tindakan: Tindakan
    sampai: date | None = None


@frozen(order=False)
class Penyaringan:
    """The outcome of a screening.

    Attributes:
        untuk: what the list is for.
        pada: the day asked.
        hasil: every applicant, in the order of registration numbers.
        tindak_lanjut: what follows for an open selection; ``None`` for other lists, and on days before there was a
            rule on the number of applicants.
    """

    untuk: Seleksi | Jabatan
    pada: date
    hasil: tuple[Tersaring, ...]
    tindak_lanjut: TindakLanjut | None = None

    def kelompok(self, putusan: Putusan) -> tuple[Tersaring, ...]:
        """The applicants with this verdict."""
        return tuple(t for t in self.hasil if t.putusan is putusan)

    @property
    def jabatan(self) -> Jabatan:
        """The post the list is for."""
        return self.untuk.jabatan if isinstance(self.untuk, Seleksi) else self.untuk

    @property
    def dari_instansi(self) -> tuple[str, ...]:
        """What the committee or the agency itself has to settle before all can be judged."""
        semua = (p.berkas for t in self.hasil for p in t.diminta if p.kepada is Kepada.INSTANSI)
        return tuple(dict.fromkeys(semua))


def screen(
    pelamar: Iterable[Pelamar],
    aturan: Kondisi,
    untuk: Seleksi | Jabatan,
    pada: date,
    *,
    bacaan: Mapping[str, str] | None = None,
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
        GalatBentuk: when two applicants share a registration number.
        BelumDiatur: when the rule is not in force on that day.
    """
    urut = sorted(pelamar, key=lambda p: p.nomor)
    _periksa(urut)
    dipilih = dict(bacaan or {})
    jumlah = {KUNCI_JUMLAH: dipilih.pop(KUNCI_JUMLAH)} if KUNCI_JUMLAH in dipilih else {}
    hasil = tuple(_Penyaring(untuk, aturan, pada, dipilih).tersaring(p) for p in urut)
    lanjut = (
        _tindak_lanjut(untuk, Counter(t.putusan for t in hasil), pada, jumlah) if isinstance(untuk, Seleksi) else None
    )
    return Penyaringan(untuk, pada, hasil, lanjut)


def _periksa(pelamar: list[Pelamar]) -> None:
    ganda = [nomor for nomor, banyak in Counter(p.nomor for p in pelamar).items() if banyak > 1]
    if ganda:
        pesan = "dipakai lebih dari satu pelamar; beri tiap pelamar nomor sendiri"
        raise GalatBentuk(Masalah(f"pelamar[{n}].nomor", "ganda", {"nomor": n}, pesan) for n in ganda)


@frozen
class _Penyaring:
    """One screening: what all applicants have in common."""

    untuk: Seleksi | Jabatan
    aturan: Kondisi
    pada: date
    bacaan: Mapping[str, str]

    def tersaring(self, p: Pelamar) -> Tersaring:
        jejak = evaluate(self.syarat, *self.subjek(p), asumsi=self.asumsi(p.pegawai), bacaan=self.bacaan)
        putusan, jalan = jejak.pada(self.pada), missing(jejak, self.pada)
        return Tersaring(p, putusan, jejak, jalan, tuple(self.diminta(p, jalan)) if putusan is Putusan.BTL else ())

    @property
    def syarat(self) -> Kondisi:
        return melamar(self.aturan) if isinstance(self.untuk, Seleksi) else self.aturan

    @property
    def jabatan(self) -> Jabatan:
        return self.untuk.jabatan if isinstance(self.untuk, Seleksi) else self.untuk

    def subjek(self, p: Pelamar) -> tuple[object, ...]:
        seleksi = (self.untuk,) if isinstance(self.untuk, Seleksi) else ()
        return (p.pegawai, p.lamaran, self.jabatan, *seleksi)

    def asumsi(self, p: Pegawai) -> dict[Nilai[Any], Riwayat[Masa]]:
        """Age on the day that the notice names; the law names none, so without one it is unknown."""
        if not isinstance(self.untuk, Seleksi):
            return {}
        lahir, acuan = p.tanggal_lahir, self.untuk.acuan_usia
        return {usia: Riwayat.tetap(None if lahir is None or acuan is None else selisih(lahir, acuan))}

    def diminta(self, p: Pelamar, jalan: Iterable[Jalan]) -> Iterator[Permintaan]:
        """What would settle the gaps, each paper once, with all the provisions it bears on."""
        perlu: dict[tuple[Kepada, str], dict[Dasar, None]] = {}
        for k in (k for j in jalan if _hanya_data(j) for k in j.kekurangan):
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
            elif {Pegawai, Lamaran}.isdisjoint(f.subjek):  # nothing that the applicant could show
                yield Kepada.INSTANSI, f.judul
            else:
                yield Kepada.PELAMAR, BERKAS.get(f, f.judul)

    def belum_diketahui(self, p: Pelamar, celah: Celah) -> Iterator[Fakta[Any]]:
        """The facts behind a gap that are not known, or were not at some time before."""
        semua = self.subjek(p)
        for f in dict.fromkeys(n for n in telusur(celah.kondisi) if isinstance(n, Fakta)):
            riwayat: Riwayat[Any] = f(*(next(s for s in semua if isinstance(s, jenis)) for jenis in f.subjek))
            if any(v is None or isinstance(v, Antara) for mulai, _, v in riwayat.potongan() if mulai <= self.pada):
                yield f


def _hanya_data(j: Jalan) -> bool:
    return all(c.putusan is Putusan.BTL for k in j.kekurangan for c in k.celah)


def _tindak_lanjut(s: Seleksi, jumlah: Counter[Putusan], pada: date, bacaan: Mapping[str, str]) -> TindakLanjut | None:
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
    diperpanjang = evolve(s, perpanjangan=(*s.perpanjangan, sampai or AKHIR))
    boleh = evaluate(PERPANJANGAN, diperpanjang).putusan.pada(pada) is not Putusan.TMS
    return TindakLanjut(Tindakan.PERPANJANG, sampai) if boleh else TindakLanjut(Tindakan.TIDAK_CUKUP)


# --- words -------------------------------------------------------------------------------------------------


def report(p: Penyaringan, bahasa: Bahasa = INDONESIA) -> str:
    """The outcome as text: by verdict, each applicant with his reasons and, for BTL, what to ask him for."""
    jenjang = f" ({p.jabatan.jenjang.value})" if p.jabatan.jenjang else ""
    jumlah = ", ".join(f"{putusan} {len(p.kelompok(putusan))}" for putusan in reversed(Putusan))
    baris = [f"{bahasa('penyaringan')}: {p.jabatan.nama}{jenjang}   {bahasa('pada')} {p.pada.isoformat()}", jumlah]
    for putusan in reversed(Putusan):
        for t in p.kelompok(putusan):
            baris += _laporan(t, p.pada, bahasa)
    if p.dari_instansi:
        baris.append(f"{bahasa('ditetapkan dahulu oleh panitia atau instansi')}:")
        baris += (f"  - {bahasa(butir)}" for butir in p.dari_instansi)
    if p.tindak_lanjut:
        sampai = p.tindak_lanjut.sampai
        akhir = f" {bahasa('sampai')} {sampai.isoformat()}" if sampai else ""
        baris.append(f"{bahasa('tindak lanjut')}: {bahasa(p.tindak_lanjut.tindakan.value)}{akhir}")
    return "\n".join(baris)


def _laporan(t: Tersaring, pada: date, bahasa: Bahasa) -> Iterator[str]:
    """One applicant: the summary of his verdict, and what to ask him for."""
    kepala = f"{TANDA[t.putusan]} {t.putusan}"
    yield f"{kepala}  {t.pelamar.nomor}"
    alasan = summarize(t.jejak, pada, bahasa).removeprefix(kepala).strip(" ,")
    yield from textwrap.wrap(alasan, LEBAR, initial_indent="    ", subsequent_indent="      ")
    for p in t.diminta:
        if p.kepada is Kepada.PELAMAR:
            di = ", ".join(tempat(d, t.jejak.dasar) for d in p.dasar)
            butir = f"{bahasa('mintakan')}: {bahasa(p.berkas)} ({di})"
            yield from textwrap.wrap(butir, LEBAR, initial_indent="    ", subsequent_indent="      ")
