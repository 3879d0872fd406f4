"""The document of a verdict: its form, which does not change without a new version.

It holds all that `explain` tells, as values with their kinds instead of sentences, and the citations in full. It
holds nothing of the person but what the verdict rests on, and the reference that the caller gives.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Final

from attrs import frozen

from karier_asn.engine.besaran import Besaran
from karier_asn.engine.butir_bukti import ButirBukti
from karier_asn.engine.hitungan import CaraHitung
from karier_asn.engine.hukum import Cara
from karier_asn.engine.riwayat import Riwayat

SKEMA: Final = "urn:karier-asn:hasil:1"


class Status(Enum):
    """Verdict on one condition."""

    MS = "MS"
    BTL = "BTL"
    TMS = "TMS"
    TIDAK_BERLAKU = "tidak-berlaku"
    TIDAK_DISYARATKAN = "tidak-disyaratkan"


class Pesan(Enum):
    """What a condition asks: the code of its message."""

    KETENTUAN = "ketentuan"
    SELURUHNYA = "seluruhnya"
    SALAH_SATU = "salah-satu"
    BILA = "bila"
    BENAR = "benar"
    PALING_SEDIKIT = "paling-sedikit"
    LEBIH_DARI = "lebih-dari"
    PALING_BANYAK = "paling-banyak"
    KURANG_DARI = "kurang-dari"
    TERMASUK = "termasuk"
    TIDAK_TERMASUK = "tidak-termasuk"


@frozen
class Paket:
    """The rule pack a rule comes from.

    Attributes:
        nama: its name.
        versi: its version.
    """

    nama: str
    versi: str


@frozen
class Pertanyaan:
    """What was asked.

    Attributes:
        dasar: the provision; null = a condition without one.
        judul: what it is about.
    """

    dasar: str | None
    judul: str


@frozen
class IsiPeraturan:
    """A regulation cited.

    Attributes:
        judul: its subject.
        mulai: first day in force.
        sampai: first day no longer in force; null = open.
        cara: how what is encoded of it was verified.
        diperiksa: the day of that check.
        sumber: where the text was found.
        tetap: why its provisions still apply although it was repealed.
        catatan: a note where the text needed interpretation.
    """

    judul: str
    mulai: date
    sampai: date | None
    cara: Cara
    diperiksa: date
    sumber: str
    tetap: str
    catatan: str


@frozen
class Kutipan:
    """A citation.

    Attributes:
        peraturan: the regulation, a key of the document's "peraturan".
        jalur: the path to the provision in it.
        rujukan: the citation in full, with the regulation that amended it.
        mulai: first day in force.
        sampai: first day no longer in force; null = open.
        cara: how the provision was verified.
        diperiksa: the day of that check.
        pengubah: the regulation that last worded it; null = the one cited.
        pengganti: the regulation that replaced or ended it.
    """

    peraturan: str
    jalur: tuple[str, ...]
    rujukan: str
    mulai: date
    sampai: date | None
    cara: Cara
    diperiksa: date
    pengubah: str | None = None
    pengganti: str | None = None


@frozen
class BacaanLain:
    """A reading that was not used.

    Attributes:
        nama: its name.
        status: what the condition would come to under it.
    """

    nama: str
    status: Status


@frozen
class BacaanDipakai:
    """The reading used where the text leaves a choice.

    Attributes:
        kunci: the choice.
        nama: the reading used.
        lain: the other readings.
    """

    kunci: str
    nama: str
    lain: tuple[BacaanLain, ...]


@frozen
class IsiKunci:
    """A key of a table.

    Attributes:
        hal: what it is about, in words.
        nilai: what was found; null = not known.
    """

    hal: str
    nilai: Besaran | None


@frozen
class IsiBaris:
    """The row of a table that applied.

    Attributes:
        tabel: the table, in words.
        kunci: its keys with what was found.
        hasil: the value in that row; of a key known by bounds what all rows within them allow; null = not known.
    """

    tabel: str
    kunci: tuple[IsiKunci, ...]
    hasil: Besaran | None


@frozen
class Butir:
    """One condition, in the order of the provision.

    Attributes:
        id: stable identifier: the citation; for a part of a provision, with its place in it.
        kedalaman: how deep it stands, 0 for the rule as a whole.
        label: its place as seen from what stands above it.
        status: the verdict on the day asked.
        pesan: the code of what is asked.
        kalimat: the same in words.
        dasar: the article it stands in.
        bila: of whom it is required, in words; null = of everybody.
        hal: for a comparison, what it is about, in words.
        fakta: for a comparison, the facts it reads.
        hitungan: for a duration, how time is counted.
        batas: the thresholds; several for "termasuk"; none where it depends on something unknown.
        ditemukan: the value found; null = not known.
        sejak: since when it has had this value; null = since ever, or a running count.
        kurang: by how much it falls short.
        paling_awal: the first day, from the day asked on, on which it is met, as far as is known.
        berubah: the first day after the day asked on which its verdict changes, as far as is known.
        bacaan: the reading used.
        catatan: notes of interpretation that bear on it.
        versi: of what changes by law, its wording or its threshold, the versions that applied; null = none.
        baris: of the tables it reads, the rows that applied; null = none.
        bukti: what it rests on in the record, where that was asked; null = not asked.
        belum: of a line that is BTL what is not known, in words, where evidence was asked; null = not asked.
    """

    id: str
    kedalaman: int
    label: str
    status: Status
    pesan: Pesan
    kalimat: str
    dasar: Kutipan | None = None
    bila: str | None = None
    hal: str | None = None
    fakta: tuple[str, ...] = ()
    hitungan: CaraHitung | None = None
    batas: tuple[Besaran, ...] = ()
    ditemukan: Besaran | None = None
    sejak: date | None = None
    kurang: Besaran | None = None
    paling_awal: date | None = None
    berubah: date | None = None
    bacaan: BacaanDipakai | None = None
    catatan: tuple[str, ...] = ()
    versi: tuple[Kutipan, ...] | None = None
    baris: tuple[IsiBaris, ...] | None = None
    bukti: tuple[ButirBukti, ...] | None = None
    belum: tuple[str, ...] | None = None


@frozen
class Hasil:
    """The result of one question about one subject on one day.

    Attributes:
        skema: which document this is.
        versi: the version of the package.
        digest: the fingerprint of the rule.
        paket: the rule pack, if the rule is not of the package itself.
        pada: the day asked.
        pertanyaan: the question.
        rujukan: the caller's own reference to the subject.
        status: the verdict.
        riwayat: the verdict over time; null = not in force.
        butir: the conditions.
        peraturan: the regulations cited, by name.
        sidik: the fingerprint of what was asked about, where that was handed in; null = it was not.
    """

    skema: str
    versi: str
    digest: str
    paket: Paket | None
    pada: date
    pertanyaan: Pertanyaan
    rujukan: str
    status: Status
    riwayat: Riwayat[Status]
    butir: tuple[Butir, ...]
    peraturan: Mapping[str, IsiPeraturan]
    sidik: str | None = None
