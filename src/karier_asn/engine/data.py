"""A verdict as data: the document that a program stores, shows or sends on, written from a trace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Final, assert_never

from karier_asn.engine.akhir import Berakhir
from karier_asn.engine.bahasa import INDONESIA
from karier_asn.engine.besaran import Besaran, JenisBesaran, besaran
from karier_asn.engine.butir_bukti import BuktiBaris, perihal, zip_lines
from karier_asn.engine.celah import celah
from karier_asn.engine.ekspresi import (
    Banding,
    Fakta,
    FaktaBenar,
    Jika,
    Kondisi,
    Lama,
    Menurut,
    Pilihan,
    SalahSatu,
    Semua,
    Syarat,
    Tabel,
    telusur,
)
from karier_asn.engine.hasil import (
    SKEMA,
    BacaanDipakai,
    BacaanLain,
    Butir,
    Hasil,
    IsiBaris,
    IsiKunci,
    IsiPeraturan,
    Kutipan,
    Paket,
    Pertanyaan,
    Pesan,
    Status,
)
from karier_asn.engine.hukum import Dasar, Peraturan
from karier_asn.engine.isi_tabel import nilai_tabel
from karier_asn.engine.jejak import Jejak, kunci_tabel, nilai_sejak
from karier_asn.engine.kalimat import hal, kalimat, tersirat, versi_hari
from karier_asn.engine.kanonik import dump
from karier_asn.engine.logika import Putusan
from karier_asn.engine.masa import AKHIR, AWAL
from karier_asn.engine.perbandingan import Operator
from karier_asn.engine.pohon import digest, nama_fakta
from karier_asn.engine.sehari import dalam_bacaan
from karier_asn.engine.tulis import polos
from karier_asn.engine.uraian import Baris, uraikan
from karier_asn.engine.versi import VERSI

_PESAN_OPERATOR: Final[Mapping[Operator, Pesan]] = {
    Operator.MIN: Pesan.PALING_SEDIKIT,
    Operator.LEBIH: Pesan.LEBIH_DARI,
    Operator.MAKS: Pesan.PALING_BANYAK,
    Operator.KURANG: Pesan.KURANG_DARI,
    Operator.DALAM: Pesan.TERMASUK,
    Operator.LUAR: Pesan.TIDAK_TERMASUK,
}


def to_json(jejak: Jejak, pada: date, *, rujukan: str = "", paket: Paket | None = None) -> str:
    """The result for day ``pada`` as canonical JSON: the same input gives the same bytes.

    Args:
        jejak: the trace, from `evaluate`.
        pada: the day asked.
        rujukan: the caller's own reference to the subject, a case number say; not a NIP.
        paket: the rule pack the rule comes from, unless it is this package.

    Raises:
        BelumDiatur: when the rule is not in force on that day.
    """
    return dump(polos(document(jejak, pada, rujukan=rujukan, paket=paket)))


def document(
    jejak: Jejak,
    pada: date,
    *,
    rujukan: str = "",
    paket: Paket | None = None,
    bukti: Sequence[BuktiBaris] | None = None,
) -> Hasil:
    """The result for day ``pada``, as `to_json` writes it.

    Raises:
        BelumDiatur: when the rule is not in force on that day.
        GalatTanya: the evidence is that of another verdict.
    """
    putusan = jejak.pada(pada)
    baris = uraikan(jejak.simpul, jejak, pada)
    berbukti = zip_lines(baris, [None] * len(baris) if bukti is None else bukti)
    tempat = dict(_tempat(jejak, "", (), Counter()))
    return Hasil(
        SKEMA,
        VERSI,
        digest(jejak.simpul),
        paket,
        pada,
        Pertanyaan(str(jejak.dasar) if jejak.dasar else None, baris[0].kalimat),
        rujukan,
        _status(putusan),
        jejak.putusan.peta(_status),
        tuple(_butir(b, b.jejak, pada, tempat, x) for b, x in berbukti if b.jejak),
        dikutip(d for b in baris for d in (b.dasar, *_versi(b, pada)) if d),
    )


def _tempat(
    j: Jejak, pangkal: str, langkah: tuple[int, ...], terpakai: Counter[str]
) -> Iterator[tuple[int, tuple[str, str]]]:
    """Of each trace, by identity: the provision it stands in, and its place there."""
    if j.dasar:
        pangkal, langkah = str(j.dasar), ()
        terpakai[pangkal] += 1
        if terpakai[pangkal] > 1:  # one provision, cited in two places of the rule
            pangkal = f"{pangkal}~{terpakai[pangkal]}"
    yield id(j), (pangkal, f"#{'.'.join(map(str, langkah))}" if langkah else "")
    for i, a in enumerate(j.anak, start=1):
        yield from _tempat(a, pangkal, (*langkah, i), terpakai)


def _butir(
    b: Baris, j: Jejak, d: date, tempat: Mapping[int, tuple[str, str]], bukti: BuktiBaris | None = None
) -> Butir:
    """A line as data."""
    pangkal, langkah = tempat[id(j)]
    status = _status(b.putusan)
    if isinstance(j.simpul, Jika) and _bebas(j, d):
        status = Status.TIDAK_DISYARATKAN
    return Butir(
        id=pangkal if b.label else pangkal + langkah,
        kedalaman=b.kedalaman,
        label=b.label,
        status=status,
        pesan=_pesan(b.banding or j),
        kalimat=b.kalimat,
        dasar=kutipan(b.dasar) if b.dasar else None,
        paling_awal=j.paling_awal(d),
        berubah=j.berubah(d),
        bacaan=_bacaan(b.pilihan.simpul, b.pilihan, d) if b.pilihan and isinstance(b.pilihan.simpul, Pilihan) else None,
        catatan=tuple(dict.fromkeys(b.catatan)),
        versi=tuple(map(kutipan, _versi(b, d))) or None,
        baris=tuple(_baris(b, d)) or None,
        bukti=None if bukti is None else bukti.butir,
        belum=None if bukti is None else tuple(dict.fromkeys(perihal(k, INDONESIA) for k in bukti.belum)),
        bila=kalimat(_dibaca(j.simpul.kondisi, j), pada=d) if isinstance(j.simpul, Jika) else None,
        **(_perbandingan(b.banding, d) if b.banding else {}),
    )


def _bebas(j: Jejak, d: date) -> bool:
    """Whether what is required of some is not required here."""
    return j.anak[0].putusan.pada(d) is Putusan.TMS


def _dibaca(s: Any, j: Jejak) -> Any:
    """A node in the readings that were used."""
    return dalam_bacaan(s, j.masukan.bacaan)


def _bagian(b: Baris) -> Iterator[Jejak]:
    """The traces that a line tells in its sentence: of whom it is required, and the comparison."""
    if b.jejak and isinstance(b.jejak.simpul, Jika):
        yield b.jejak.anak[0]
    if b.banding:
        yield b.banding


def _versi(b: Baris, d: date) -> tuple[Dasar, ...]:
    """The versions by which a line was judged, each once."""
    bagian = [_dibaca(j.simpul, j) for j in _bagian(b)]
    if b.jejak and isinstance(b.jejak.simpul, Jika) and _bebas(b.jejak, d):
        bagian.append(_dibaca(b.jejak.simpul.maka, b.jejak))  # it stands on no line of its own
    tersebut = (n for s in bagian for n in tersirat(s, d) if not isinstance(n, Tabel))
    return tuple(dict.fromkeys((*b.versi, *(versi_hari(n, d)[0] for n in tersebut))))


def _baris(b: Baris, d: date) -> Iterator[IsiBaris]:
    """The rows that applied, of the tables that were read."""
    for j in _bagian(b):
        ditemukan = kunci_tabel(j)
        for t in dict.fromkeys(tersirat(_dibaca(j.simpul, j), d)):
            if isinstance(t, Tabel) and t in ditemukan:
                nilai = [k.pada(d) for k in ditemukan[t]]
                kunci = (IsiKunci(hal(k), _ditemukan(v)) for k, v in zip(t.kunci, nilai, strict=True))
                yield IsiBaris(t.judul, tuple(kunci), _ditemukan(nilai_tabel(t, dict(t.isi), tuple(nilai))))


def _status(p: Putusan | None) -> Status:
    return Status.TIDAK_BERLAKU if p is None else Status[p.name]


def _pesan(j: Jejak) -> Pesan:
    match j.simpul:
        case Banding(_, op):
            return _PESAN_OPERATOR[op]
        case FaktaBenar():
            return Pesan.BENAR
        case Semua():
            return Pesan.SELURUHNYA
        case SalahSatu():
            return Pesan.SALAH_SATU
        case Jika():
            return Pesan.BILA
        case Syarat() | Menurut() | Pilihan():
            return Pesan.KETENTUAN
    assert_never(j.simpul)


def _fakta(s: Kondisi) -> Iterator[Fakta[Any]]:
    """The facts a condition reads, also those of a rule whose end it asks for."""
    for n in telusur(s):
        if isinstance(n, Berakhir):
            yield from _fakta(n.aturan)
        elif isinstance(n, Fakta):
            yield n


def _perbandingan(j: Jejak, d: date) -> dict[str, Any]:
    """What a comparison has: its facts, its threshold, what was found and what it lacks."""
    s = j.simpul
    kiri = s.kiri if isinstance(s, Banding) else s
    isi: dict[str, Any] = {
        "hal": hal(_dibaca(kiri, j), pada=d),
        "fakta": tuple(dict.fromkeys(map(nama_fakta, _fakta(s)))),
        "hitungan": kiri.cara if isinstance(kiri, Lama) else None,
    }
    if j.putusan.pada(d) is None:
        return isi
    c = celah(j, d)
    batas = c.batas if isinstance(c.batas, tuple) else () if c.batas is None else (c.batas,)
    return isi | {
        "batas": tuple(map(besaran, batas)),
        "ditemukan": _ditemukan(c.ditemukan),
        "sejak": nilai_sejak(j, d) if c.ditemukan is not None else None,
        "kurang": None if c.kurang is None else besaran(c.kurang),
    }


def _ditemukan(v: object) -> Besaran | None:
    """The value found; a day that never comes, or was ever, is none."""
    if v in (AKHIR, AWAL):
        return Besaran(JenisBesaran.TANGGAL, None)
    return None if v is None else besaran(v)


def _bacaan(s: Pilihan, j: Jejak, d: date) -> BacaanDipakai:
    """The reading that decided, and what the others would have come to."""
    nama = [nama for nama, _ in s.bacaan]
    lain = (BacaanLain(n, _status(a.putusan.pada(d))) for n, a in zip(nama, j.anak, strict=True))
    dipakai = nama[j.terpilih]
    return BacaanDipakai(s.kunci, dipakai, tuple(b for b in lain if b.nama != dipakai))


def kutipan(d: Dasar) -> Kutipan:
    """A citation as data."""
    return Kutipan(
        d.peraturan.nama,
        d.jalur,
        d.rujukan,
        d.mulai,
        _akhir(d.sampai),
        d.cara,
        (d.pengubah or d.peraturan).diperiksa,
        d.pengubah.nama if d.pengubah else None,
        d.pengganti.nama if d.pengganti else None,
    )


def dikutip(dasar: Iterable[Dasar]) -> dict[str, IsiPeraturan]:
    """The regulations that these citations name, by name: the "peraturan" of a document."""
    semua = (p for d in dasar for p in (d.peraturan, d.pengubah, d.pengganti) if p)
    return {p.nama: isi_peraturan(p) for p in semua}


def isi_peraturan(p: Peraturan) -> IsiPeraturan:
    """A regulation as data."""
    return IsiPeraturan(p.judul, p.mulai, _akhir(p.sampai), p.cara, p.diperiksa, p.sumber, p.tetap, p.catatan)


def _akhir(d: date) -> date | None:
    return d if d < AKHIR else None
