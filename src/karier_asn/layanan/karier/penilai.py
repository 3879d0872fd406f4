"""One step: judged by the rule of the post it leads to, which an agency may have tightened.

Whoever asks about a step asks here: the search for paths, and the plan of succession of an agency.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from karier_asn.domain.alur import BentukAlur
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.pengisian import KeadaanInstansi, Pengisian
from karier_asn.engine.bacaan import Bacaan
from karier_asn.engine.ekspresi import Kondisi, Nilai, Syarat
from karier_asn.engine.galat import GalatTanya
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.jejak import Jejak
from karier_asn.engine.logika import Putusan
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat
from karier_asn.layanan.karier.langkah import LangkahKarier
from karier_asn.rules.merit.asesmen import kompeten
from karier_asn.rules.merit.jabatan.langkah import ATURAN_LANGKAH, aturan_langkah, pengisian_langkah
from karier_asn.rules.merit.kredit.fakta import lowongan_berikutnya, uji_kompetensi_berikutnya
from karier_asn.rules.merit.kredit.kenaikan import KENAIKAN_JENJANG

DASAR_LANGKAH = frozenset(a.dasar for a in ATURAN_LANGKAH if isinstance(a, Syarat))


@frozen
class PenilaiLangkah:
    """What all steps of one question have in common.

    Attributes:
        instansi: what of the agency bears on how posts are filled.
        bacaan: the readings to decide by.
        diperketat: the rules of steps that the agency tightened, by the provision of each.
    """

    instansi: KeadaanInstansi
    bacaan: Bacaan
    diperketat: Mapping[Dasar, Syarat]

    @staticmethod
    def dari(
        instansi: KeadaanInstansi | None,
        bacaan: Mapping[str, str] | Bacaan | None,
        diperketat: Iterable[Syarat],
        *lain: Syarat,
    ) -> PenilaiLangkah:
        """The same, from what a caller gives; ``lain`` are other rules whose readings may be chosen.

        Raises:
            GalatTanya: when no rule has such a choice, or a choice no such reading; a rule that is said to be tightened
                is none of a step.
        """
        ketat = {a.dasar: a for a in diperketat}
        for dasar in ketat:
            if dasar not in DASAR_LANGKAH:
                raise GalatTanya(
                    "diperketat",
                    f"{dasar} bukan ketentuan sebuah langkah jabatan.",
                    saran="Perketat salah satu aturan dalam ATURAN_LANGKAH dengan perketat(...).",
                )
        pilihan = (a.pilihan for a in (*ATURAN_LANGKAH, *ketat.values(), *lain))
        return PenilaiLangkah(instansi or KeadaanInstansi(), Bacaan.dari(bacaan, *pilihan), ketat)

    def aturan(self, asal: Jabatan, tujuan: Jabatan, bentuk: BentukAlur) -> tuple[Kondisi, ...]:
        """The rules by which the step is judged, the ordinary one first, as the agency tightened them."""
        aturan = aturan_langkah(asal, tujuan, bentuk)
        return tuple(self.diperketat.get(a.dasar, a) if isinstance(a, Syarat) else a for a in aturan)

    def pengisian(self, asal: Jabatan, tujuan: Jabatan, bentuk: BentukAlur) -> Pengisian:
        """How the post is filled by the step."""
        return pengisian_langkah(asal, tujuan, bentuk, self.instansi)

    def satu(
        self, p: Pegawai, asal: Jabatan, tujuan: Jabatan, bentuk: BentukAlur, mulai: date, batas: date
    ) -> LangkahKarier:
        """A step by the ordinary rule, or by an exemption that opens it sooner, taken before ``batas``."""
        aturan = self.aturan(asal, tujuan, bentuk)
        jejak = [self.nilai(a, p, tujuan) for a in aturan]
        nomor, dini = opens([j.putusan for j in jejak], mulai)
        terjangkau = dini if dini is not None and dini < batas else None
        cara = self.pengisian(asal, tujuan, bentuk)
        terpakai = jejak[nomor]
        return LangkahKarier(asal, tujuan, bentuk, cara, mulai, terpakai, terpakai.putusan.pada(mulai), terjangkau)

    def nilai(self, aturan: Kondisi, p: Pegawai, tujuan: Jabatan) -> Jejak:
        """The verdict of a rule."""
        return evaluate(aturan, p, tujuan, asumsi=self.asumsi(aturan, p, tujuan), bacaan=self.bacaan)

    def asumsi(self, aturan: Kondisi, p: Pegawai, tujuan: Jabatan) -> dict[Nilai[Any], object]:
        """What the post sought tells: of the next level of a JF its vacancy, and its competence test."""
        if not self.mengandaikan(aturan):
            return {}
        return {lowongan_berikutnya: tujuan.lowong, uji_kompetensi_berikutnya: kompeten(p, tujuan, self.bacaan)}

    def mengandaikan(self, aturan: Kondisi) -> bool:
        """Whether a rule supposes anything: by level and vacancy of the post sought, and by nothing else of it."""
        return isinstance(aturan, Syarat) and aturan.dasar == KENAIKAN_JENJANG.dasar


def opens(putusan: Iterable[Riwayat[Putusan]], mulai: date) -> tuple[int, date | None]:
    """Which of the rules opens a step first, and when; the ordinary one comes first, and holds unless one is sooner.

    By the ordinary rule a step opens where nothing known stands against it, by an exemption for him only who is known
    to meet it.
    """
    biasa, *khusus = putusan
    nomor, dini = 0, biasa.cari(lambda v: v in (Putusan.MS, Putusan.BTL), mulai)
    for n, lain in enumerate(khusus, start=1):
        awal = lain.cari(lambda v: v is Putusan.MS, mulai)
        if awal is not None and (dini is None or awal < dini):
            nomor, dini = n, awal
    return nomor, dini
