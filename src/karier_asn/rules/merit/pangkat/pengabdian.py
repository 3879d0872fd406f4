"""Kenaikan pangkat anumerta dan pengabdian: PP 99/2000 Pasal 22 sampai 29, sebagaimana diubah dengan PP 12/2002."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.fakta import (
    bertugas,
    cacat_karena_dinas,
    meninggal,
    pernah_dihukum_berat,
    pernah_dihukum_sedang_berat,
    predikat_tahun_lalu,
    tewas,
    tmt_hukuman_terakhir,
)
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import JenisPenetapan
from karier_asn.domain.tingkat import Predikat
from karier_asn.engine.ekspresi import Kondisi, Lama, SalahSatu
from karier_asn.engine.kata import fakta, menurut, pilihan, syarat
from karier_asn.engine.logika import benar, seluruhnya
from karier_asn.engine.masa import AWAL, SEHARI, Masa, bulan, mundur, tahun
from karier_asn.engine.putusan import evaluate
from karier_asn.engine.riwayat import Riwayat, angkat
from karier_asn.rules.bacaan import CATATAN_PREDIKAT, MASIH_PNS, dalam_pangkat
from karier_asn.rules.merit.pangkat.umum import ADA_PANGKAT_DI_ATASNYA
from karier_asn.rules.pensiun import belum_pensiun, tanggal_pensiun
from karier_asn.rules.peraturan import PP_12_2002, PP_99_2000

__all__ = [
    "KP_ANUMERTA",
    "KP_CACAT",
    "KP_PENGABDIAN",
    "masa_sejak_hukuman",
    "mencapai_bup",
    "meninggal_sebagai_pns",
]

CATATAN_TERUS_MENERUS = (
    "Masa bekerja dihitung sejak CPNS (sumber sekunder). Teks tidak menyebut apakah cuti di luar tanggungan negara "
    "memutus masa yang terus menerus atau hanya tidak dihitung."
)
CATATAN_TMT = (
    "Berlaku pada tanggal meninggal, atau tanggal 1 bulan diberhentikan dengan hak pensiun; tidak menunggu periode. "
    "Sampai 16 April 2002 hanya karena mencapai batas usia pensiun, satu bulan sebelum diberhentikan."
)
CATATAN_CPNS = "CPNS yang tewas diangkat menjadi PNS sejak awal bulan itu (Pasal 23), lalu pangkatnya dinaikkan."
CATATAN_CACAT = "CPNS yang dinyatakan cacat karena dinas diangkat menjadi PNS lebih dahulu (Pasal 29)."

PASAL_22 = PP_99_2000 / "Pasal 22" / "ayat (1)"
PASAL_27 = PP_99_2000 / "Pasal 27" / "ayat (1)"
PASAL_28 = PP_99_2000 / "Pasal 28" / "ayat (1)"

SEBUTAN = "masa bekerja sebagai PNS secara terus menerus"

masa_sejak_hukuman = tmt_hukuman_terakhir.lama("masa sejak dijatuhi hukuman disiplin sedang atau berat")


@fakta("akan diberhentikan dengan hormat dengan hak pensiun karena mencapai batas usia pensiun")
def mencapai_bup(p: Pegawai) -> Riwayat[bool]:
    """Retires at the age limit: from the first day of the month in which he is dismissed, by the post held.

    On that day the promotion takes effect (PP 12/2002 Pasal 27 ayat (2) huruf b); the pension begins a month later.
    """
    return tanggal_pensiun(p).ikat(lambda pensiun: Riwayat.sejak(mundur(pensiun, bulan(1))))


@fakta("meninggal dunia sebagai PNS")
def meninggal_sebagai_pns(p: Pegawai) -> Riwayat[bool]:
    """Died while he was still a PNS, from the day of death until the promotion that follows from it.

    Still a PNS he was if he was one on the day before and no pensioner on the day itself; his standing, or a decree,
    may say on that very day that his service has ended.
    """
    hari = min((k.tanggal for k in p.penetapan or () if k.jenis is JenisPenetapan.MENINGGAL), default=None)
    masih: Riwayat[bool] = Riwayat.tetap(hari is not None and _masih_pns(p, hari))
    return angkat(seluruhnya, meninggal(p), masih)


def _masih_pns(p: Pegawai, hari: date) -> bool | None:
    """Whether he was a PNS when that day began."""
    sebelumnya = max(hari, AWAL + SEHARI) - SEHARI
    pensiun = tanggal_pensiun(p).pada(sebelumnya)
    belum = hari < pensiun if isinstance(pensiun, date) else benar(evaluate(belum_pensiun, p).putusan.pada(hari))
    return seluruhnya(benar(evaluate(MASIH_PNS, p).putusan.pada(sebelumnya)), belum)


def _masa_bekerja(butir: dict[str, tuple[Masa, Masa]]) -> Kondisi:
    """By item: so long in service and so long in the last rank; any of them."""
    return pilihan(
        "cltn-masa-bekerja",
        {
            "memutus": _salah_satu(butir, (bertugas | meninggal_sebagai_pns).kini(SEBUTAN)),
            "tidak-dihitung": _salah_satu(butir, bertugas.lama(f"{SEBUTAN}, tanpa masa cuti")),
        },
        catatan=CATATAN_TERUS_MENERUS,
    )


def _salah_satu(butir: dict[str, tuple[Masa, Masa]], bekerja_selama: Lama) -> Kondisi:
    """Any of the items, with service counted that way."""
    return SalahSatu(
        tuple(
            syarat(PASAL_27 / "huruf a" / angka, (bekerja_selama >= kerja) & dalam_pangkat(pangkat))
            for angka, (kerja, pangkat) in butir.items()
        )
    )


BERAKHIR_DENGAN_PENSIUN = (MASIH_PNS & mencapai_bup) | meninggal_sebagai_pns
"""Whom the promotion is for."""

BAIK_SETAHUN = syarat((PASAL_27 / "huruf b").dengan(catatan=CATATAN_PREDIKAT), predikat_tahun_lalu >= Predikat.BAIK)

KP_PENGABDIAN = syarat(
    PASAL_27.dengan(catatan=CATATAN_TMT),
    menurut(
        {
            PASAL_27: MASIH_PNS
            & mencapai_bup
            & _masa_bekerja(
                {
                    "angka 1)": (tahun(30), bulan(1)),
                    "angka 2)": (tahun(25), tahun(1)),
                    "angka 3)": (tahun(20), tahun(2)),
                    "angka 4)": (tahun(10), tahun(4)),
                }
            )
            & BAIK_SETAHUN
            & syarat(PASAL_27 / "huruf c", ~pernah_dihukum_berat),
            PASAL_27.diubah(PP_12_2002): BERAKHIR_DENGAN_PENSIUN
            & _masa_bekerja(
                {
                    "angka 1)": (tahun(30), bulan(1)),
                    "angka 2)": (tahun(20), tahun(1)),
                    "angka 3)": (tahun(10), tahun(2)),
                }
            )
            & BAIK_SETAHUN
            & syarat(PASAL_27 / "huruf c", ~pernah_dihukum_sedang_berat | (masa_sejak_hukuman >= tahun(1))),
        }
    )
    & ADA_PANGKAT_DI_ATASNYA,
    judul="kenaikan pangkat pengabdian",
)
"""At death or retirement, one rank up."""

KP_CACAT = syarat(
    PASAL_28.dengan(catatan=CATATAN_CACAT),
    cacat_karena_dinas & ADA_PANGKAT_DI_ATASNYA,
    judul="kenaikan pangkat pengabdian karena cacat karena dinas",
)
"""Disabled by service, one rank up from the day of the declaration."""

KP_ANUMERTA = syarat(
    PASAL_22.dengan(catatan=CATATAN_CPNS), tewas & ADA_PANGKAT_DI_ATASNYA, judul="kenaikan pangkat anumerta"
)
"""Died in and because of service, one rank up from the day of death."""
