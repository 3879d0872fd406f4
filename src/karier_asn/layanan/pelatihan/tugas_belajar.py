"""Tugas belajar: until when it runs and may be made longer, how long it binds, and what is to be paid back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.fakta.tugas_belajar import studi_terakhir
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.domain.studi import IkatanDinas, akhir_normatif, ikatan_dinas, mengembalikan_biaya
from karier_asn.engine import data
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.bahasa import INDONESIA, Bahasa
from karier_asn.engine.benda import tanya
from karier_asn.engine.dokumen import Dokumen
from karier_asn.engine.galat import BelumDiatur
from karier_asn.engine.hasil import Hasil, Kutipan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak, hari_tanya
from karier_asn.engine.masa import AKHIR, NOL, Masa, selisih, tambah
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.subjek import known
from karier_asn.engine.tulis import polos
from karier_asn.engine.versi import VERSI
from karier_asn.rules.pelatihan.akibat_tugas_belajar import (
    BEBAS_IKATAN_DINAS,
    KALI_IKATAN,
    PASAL_IKATAN,
    PENGEMBALIAN_BIAYA,
)
from karier_asn.rules.pelatihan.tugas_belajar import ANGKA_6, PERPANJANGAN_TERLAMA
from karier_asn.rules.peraturan import SE_28_2021

SKEMA: Final = "urn:karier-asn:masa-tugas-belajar:1"

MASA = "tugas belajar mulai {mulai}, kembali bertugas {sampai}"
TANPA_AKHIR = "tugas belajar mulai {mulai}, hari kembali bertugas belum tercatat"
PANJANG = "dapat diperpanjang {sisa}, kembali bertugas paling lambat {paling_lambat} ({dasar})"
HABIS = "tidak dapat diperpanjang lagi, kembali bertugas paling lambat {paling_lambat} ({dasar})"
KAHAR = "karena keadaan kahar perpanjangannya tidak dibatasi ({dasar} huruf c)"
ENTAH_PANJANG = "belum diketahui sampai kapan dapat diperpanjang"
IKATAN = "terikat {lama}, sampai {sampai} ({dasar})"
BEBAS = "tidak terikat ikatan dinas ({dasar})"
ENTAH_IKATAN = "belum diketahui berapa lama terikat ikatan dinas"
MENGEMBALIKAN: Final[Mapping[bool | None, str]] = {
    True: "wajib mengembalikan biaya negara ({dasar})",
    False: "tidak wajib mengembalikan biaya negara ({dasar})",
    None: "belum diketahui apakah wajib mengembalikan biaya negara ({dasar})",
}
MENGUNTUNGKAN = (
    "dimulai sebelum 29 Desember 2021: bila ketentuan lama lebih menguntungkan, itu yang berlaku ({dasar}); ketentuan "
    "lama belum dibaca"
)
ANGKA_15: Final = SE_28_2021 / "Lampiran" / "angka 15" / "huruf a"


@frozen
class IsiMasa:
    """A duration: so many months, then so many days.

    Attributes:
        bulan: months.
        hari: days.
    """

    bulan: int
    hari: int


@frozen
class IsiMasaTugasBelajar(Dokumen):
    """How long a study leave runs, may run and binds, as data.

    Attributes:
        pada: the day asked.
        mulai: first day of the study leave.
        sampai: first day back on record; null = none is.
        normatif: first day back by the normative time of the course; null = not known.
        paling_lambat: first day back with the longest extension; null = not known, or not limited.
        sisa_perpanjangan: how much longer it may still be made; null = not known, or not limited.
        kahar: whether it is made longer for declared force majeure, which has no limit.
        dasar_perpanjangan: the provision on extension.
        terikat_sejak: first day of the bond; null = not known.
        terikat_sampai: first day free of it, the same day if it does not bind; null = not known.
        lama_ikatan: its length; null = not known.
        dasar_ikatan: where that stands.
        mengembalikan_biaya: whether the cost that the state bore is to be paid back; null = not known.
        dasar_pengembalian: the provision on it.
        ketentuan_lama: whether it began before the circular, so that an older rule applies where it is kinder.
        hasil: the verdict, on the day asked, whether a bond stands against a request to resign.
    """

    pada: date
    mulai: date
    sampai: date | None
    normatif: date | None
    paling_lambat: date | None
    sisa_perpanjangan: IsiMasa | None
    kahar: bool
    dasar_perpanjangan: Kutipan
    terikat_sejak: date | None
    terikat_sampai: date | None
    lama_ikatan: IsiMasa | None
    dasar_ikatan: Kutipan
    mengembalikan_biaya: bool | None
    dasar_pengembalian: Kutipan
    ketentuan_lama: bool
    hasil: Hasil


@frozen(order=False)
class MasaTugasBelajar:
    """How long a study leave runs, may run and binds.

    Attributes:
        pegawai: who.
        pada: the day asked.
        studi: the study leave.
        normatif: first day back by the normative time of the course; ``None`` = its length is not known.
        paling_lambat: first day back with the longest extension; ``None`` = not known, or not limited (`kahar`).
        kahar: whether it is made longer for declared force majeure, which has no limit.
        ikatan: the bond after it, at the longest if an older rule may be kinder (`ketentuan_lama`); ``None`` = not
            known.
        dasar_ikatan: where the length of the bond stands.
        mengembalikan_biaya: whether the cost that the state bore is to be paid back; ``None`` = not known.
        ketentuan_lama: whether it began before SE MenPANRB 28/2021.
        bacaan: how open points are read.
    """

    pegawai: Pegawai
    pada: date
    studi: TugasBelajar
    normatif: date | None
    paling_lambat: date | None
    kahar: bool
    ikatan: IkatanDinas | None
    dasar_ikatan: Dasar
    mengembalikan_biaya: bool | None
    ketentuan_lama: bool
    bacaan: Bacaan

    @property
    def sisa_perpanjangan(self) -> Masa | None:
        """How much longer it may still be made; ``None`` = not known, or not limited."""
        if self.paling_lambat is None or self.normatif is None:
            return None
        sampai = max(self.normatif, self.studi.sampai or self.normatif)
        return selisih(sampai, self.paling_lambat) if sampai < self.paling_lambat else NOL

    @property
    def lama_ikatan(self) -> Masa | None:
        """The length of the bond; ``None`` = not known."""
        return None if self.ikatan is None else selisih(self.ikatan.mulai, self.ikatan.sampai)

    @property
    def jejak(self) -> Jejak:
        """Whether a bond stands against a request to resign, by the law alone, with its reasons."""
        return evaluate(BEBAS_IKATAN_DINAS, self.pegawai, bacaan=self.bacaan)

    def report(self, bahasa: Bahasa = INDONESIA) -> str:
        """When it runs and may run, how long it binds, and what is to be paid back."""
        return "\n".join(self._baris(bahasa))

    def _baris(self, bahasa: Bahasa) -> Iterator[str]:
        mulai, sampai = self.studi.mulai, _hari(self.studi.sampai)
        yield bahasa(TANPA_AKHIR if sampai is None else MASA).format(mulai=mulai, sampai=sampai)
        sisa = self.sisa_perpanjangan
        kata = KAHAR if self.kahar else ENTAH_PANJANG if sisa is None else PANJANG if sisa > NOL else HABIS
        isi = {"sisa": "" if sisa is None else bahasa.masa(sisa), "paling_lambat": self.paling_lambat, "dasar": ANGKA_6}
        yield bahasa(kata).format(**isi)
        lama, ikatan = self.lama_ikatan, self.ikatan
        if lama is None or ikatan is None:
            yield bahasa(ENTAH_IKATAN)
        else:
            kata = IKATAN if lama > NOL else BEBAS
            yield bahasa(kata).format(lama=bahasa.masa(lama), sampai=ikatan.sampai, dasar=self.dasar_ikatan)
        yield bahasa(MENGEMBALIKAN[self.mengembalikan_biaya]).format(dasar=PENGEMBALIAN_BIAYA.dasar)
        if self.ketentuan_lama:
            yield bahasa(MENGUNTUNGKAN).format(dasar=ANGKA_15)

    def document(self, rujukan: str = "") -> dict[str, Any]:
        """The times as data; see `IsiMasaTugasBelajar`."""
        return polos(
            IsiMasaTugasBelajar(
                SKEMA,
                VERSI,
                rujukan,
                self.pada,
                self.studi.mulai,
                _hari(self.studi.sampai),
                self.normatif,
                self.paling_lambat,
                _masa(self.sisa_perpanjangan),
                self.kahar,
                data.kutipan(ANGKA_6),
                None if self.ikatan is None else self.ikatan.mulai,
                None if self.ikatan is None else self.ikatan.sampai,
                _masa(self.lama_ikatan),
                data.kutipan(self.dasar_ikatan),
                self.mengembalikan_biaya,
                data.kutipan(PENGEMBALIAN_BIAYA.dasar),
                self.ketentuan_lama,
                data.document(self.jejak, self.pada, rujukan=rujukan),
            )
        )


def _masa(m: Masa | None) -> IsiMasa | None:
    return None if m is None else IsiMasa(m.bulan, m.hari)


def _hari(d: date | None) -> date | None:
    """The day; what lies beyond the calendar is none."""
    return None if d == AKHIR else d


@tanya
def study_leave(
    p: Pegawai,
    pada: date,
    *,
    kahar: bool = False,
    instansi: tuple[Dasar, Mapping[bool, int]] | None = None,
    bacaan: Mapping[str, str] | Bacaan | None = None,
) -> MasaTugasBelajar | None:
    """How long the study leave that began last by day ``pada`` runs, may run and binds.

    Args:
        p: the employee.
        pada: the day asked.
        kahar: whether it is made longer for force majeure declared by the competent authority, which has no limit.
        instansi: the agency's own bond: how many times the length of the study leave he is bound, by whether he was
            released from his post, with its citation.
        bacaan: how open points are read: whether who pays himself is bound (``"ikatan-dinas-mandiri"``).

    Returns:
        ``None`` where no study leave has begun, or none is on record.

    Raises:
        BelumDiatur: ``pada`` is before 29 December 2021, the first day of SE MenPANRB 28/2021.
        GalatTanya: a reading does not exist, or ``pada`` is the last day of the calendar.

    >>> studi = TugasBelajar(date(2024, 9, 1), date(2026, 9, 1), lepas_tugas=True, mandiri=False, semester=4)
    >>> print(study_leave(Pegawai(tugas_belajar=[studi]), date(2026, 6, 1)).report())
    tugas belajar mulai 2024-09-01, kembali bertugas 2026-09-01
    dapat diperpanjang 1 tahun, kembali bertugas paling lambat 2027-09-01 (SE MenPANRB 28/2021 Lampiran angka 6)
    terikat 4 tahun, sampai 2030-09-01 (SE MenPANRB 28/2021 Lampiran ikatan dinas)
    tidak wajib mengembalikan biaya negara (SE MenPANRB 28/2021 Lampiran angka 13 huruf c)
    """
    if hari_tanya(pada) < SE_28_2021.mulai:
        raise BelumDiatur(str(SE_28_2021), pada, SE_28_2021.mulai)
    t = studi_terakhir(known(p)).pada(pada)
    if not isinstance(t, TugasBelajar):
        return None
    normatif = _hari(akhir_normatif(t))
    paling_lambat = None if normatif is None or kahar else _hari(tambah(normatif, PERPANJANGAN_TERLAMA))
    dasar, kali = instansi or (PASAL_IKATAN, KALI_IKATAN)
    dibaca = Bacaan.dari(bacaan, BEBAS_IKATAN_DINAS.pilihan)
    mandiri_terikat = dibaca.nama("ikatan-dinas-mandiri", "tidak-terikat") == "terikat"
    ikatan = None if _hari(t.sampai) is None else ikatan_dinas(t, kali, dasar, mandiri_terikat=mandiri_terikat)
    return MasaTugasBelajar(
        p,
        pada,
        t,
        normatif,
        paling_lambat,
        kahar,
        None if ikatan is None or ikatan.sampai == AKHIR else ikatan,
        dasar,
        mengembalikan_biaya(t, SE_28_2021.mulai).pada(pada),
        t.mulai < SE_28_2021.mulai,
        dibaca,
    )
