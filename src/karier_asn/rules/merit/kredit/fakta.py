"""Facts of the account: the credit held, the credit asked for, and where the rank stands in the level of JF."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from karier_asn.domain.fakta.formasi import jf_sama
from karier_asn.domain.fakta.kenaikan_pangkat import fungsional
from karier_asn.domain.fakta.pangkat import golongan
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.kredit.akun import masa_jenjang
from karier_asn.domain.kredit.asal import asal_penyetaraan, diangkat_kembali
from karier_asn.domain.kredit.hukuman import karena_hukuman, selesai_dihukum
from karier_asn.domain.kredit.jenjang import LangkahJenjang, LangkahPangkat, LetakPangkat
from karier_asn.domain.kredit.masa import (
    MasaJenjang,
    gabung,
    kredit_pangkat,
    menurut_jenjang,
    menurut_pangkat,
    naik_tanpa_lowongan,
)
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.tingkat import Golongan
from karier_asn.engine.bacaan import BACAAN_BAKU, Bacaan
from karier_asn.engine.ekspresi import Nilai
from karier_asn.engine.kata import fakta
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat
from karier_asn.rules.merit.asesmen import BACAAN_ASESMEN, kompeten
from karier_asn.rules.merit.kredit.bacaan import BACAAN
from karier_asn.rules.merit.kredit.jenjang import LANGKAH_JENJANG, LANGKAH_PANGKAT
from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
from karier_asn.rules.peraturan import PERMENPANRB_1_2023

__all__ = [
    "angka_kredit",
    "angka_kredit_pangkat",
    "asumsi_kredit",
    "diangkat_kembali_dari_penugasan",
    "dihukum_karena_target",
    "jenjang_teratas",
    "kebutuhan_jenjang_pangkat",
    "langkah_jenjang",
    "langkah_pangkat",
    "letak_pangkat",
    "lowongan_berikutnya",
    "masuk_di_atas",
    "pendidikan_berikutnya",
    "penyetaraan",
    "pernah_tanpa_lowongan",
    "peta_jabatan_berikutnya",
    "selesai_dihukum_dari_jf",
    "tmt_jabatan_asal",
    "tmt_jenjang",
    "uji_kompetensi_berikutnya",
    "uji_kompetensi_jenjang_pangkat",
]


@fakta("angka kredit kumulatif dalam jenjang", bacaan=BACAAN)
def angka_kredit(p: Pegawai, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[Fraction | Antara[Fraction]]:
    """Angka kredit earned in the level of JF held, by the account made from the record; since 2023."""
    return gabung(masa_jenjang(p, TATA_KREDIT, bacaan=bacaan)).riwayat


@fakta("angka kredit kumulatif untuk kenaikan pangkat", bacaan=BACAAN)
def angka_kredit_pangkat(p: Pegawai, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[Fraction | Antara[Fraction]]:
    """Angka kredit that counts for the next rank.

    That of the level held; for one who has risen to it and whose rank has not followed yet, that of the level he rose
    from: first the level, then the rank, with the same credit. Who came otherwise with a rank below the level has the
    credit of that rank: its AK Dasar, the flat credit in full, and what he has earned since.
    """
    return kredit_pangkat(p, masa_jenjang(p, TATA_KREDIT, bacaan=bacaan))


@fakta("kenaikan pangkat berikutnya dalam JF")
def langkah_pangkat(p: Pegawai) -> Riwayat[LangkahPangkat]:
    """The step of rank that angka kredit counts for.

    Unknown where the ladder has no such step: above the ranks of the level, at the end of the category, and below
    the ranks of the level for one of whom it is not known that he rose to it from the level below, or came with that
    rank by the rules on appointments of 2023.
    """
    return menurut_pangkat(p, masa_jenjang(p, TATA_KREDIT), _langkah)


@fakta("kenaikan jenjang berikutnya")
def langkah_jenjang(p: Pegawai) -> Riwayat[LangkahJenjang]:
    """The rise to the next level of JF; unknown at the top of the category, which has none."""
    return menurut_jenjang(masa_jenjang(p, TATA_KREDIT), lambda m: Riwayat.tetap(LANGKAH_JENJANG.get(m.jenjang)))


@fakta("letak pangkat terhadap jenjang JF")
def letak_pangkat(p: Pegawai) -> Riwayat[LetakPangkat]:
    """Where the rank held stands among the ranks of the level of JF held."""
    return menurut_pangkat(p, masa_jenjang(p, TATA_KREDIT), lambda m, g: m.jf.letak(g))


@fakta("pernah naik pangkat melampaui jenjang karena tidak ada lowongan")
def pernah_tanpa_lowongan(p: Pegawai) -> Riwayat[bool]:
    """Has, since PermenPANRB 1/2023, been promoted by angka kredit above the ranks of the level held.

    Who came with such a rank, or has it by a promotion of another kind, has not; unknown once a promotion of unknown
    kind may have been one.
    """
    return naik_tanpa_lowongan(p, masa_jenjang(p, TATA_KREDIT), fungsional(p), PERMENPANRB_1_2023.mulai)


@fakta("jenjang JF teratas")
def jenjang_teratas(p: Pegawai) -> Riwayat[bool]:
    """Holds the highest level of its category, penyelia or ahli utama."""
    return menurut_jenjang(masa_jenjang(p, TATA_KREDIT), lambda m: Riwayat.tetap(m.jf.berikut is None))


@fakta("TMT jenjang JF")
def tmt_jenjang(p: Pegawai) -> Riwayat[date]:
    """First day in the level of JF held on each day; unknown where the level of the post before is not known."""
    return menurut_jenjang(masa_jenjang(p, TATA_KREDIT), lambda m: Riwayat.tetap(m.tmt))


@fakta("masuk ke jenjang JF dengan pangkat di atas jenjang itu")
def masuk_di_atas(p: Pegawai) -> Riwayat[bool]:
    """Came into the level of JF held, by the rules on appointments of 2023, with a rank above its ranks.

    Not by a rise from the level below.
    """
    pangkat = golongan(p)

    def di_atas(m: MasaJenjang) -> bool | None:
        g = None if m.tmt is None else pangkat.pada(m.tmt)
        if m.dari is not None or (m.tmt is not None and m.tmt < TATA_KREDIT.mulai_pengangkatan):
            return False
        return m.jf.letak(g) is LetakPangkat.DI_ATAS if isinstance(g, Golongan) else None

    return menurut_jenjang(masa_jenjang(p, TATA_KREDIT), lambda m: Riwayat.tetap(di_atas(m)))


@fakta("menduduki JF melalui penyetaraan")
def penyetaraan(p: Pegawai) -> Riwayat[bool]:
    """Entered the level by a decree of penyetaraan; unknown where decrees are, unless he left another post."""
    return menurut_jenjang(masa_jenjang(p, TATA_KREDIT), lambda m: Riwayat.tetap(asal_penyetaraan(p, m.tmt)[0]))


@fakta("TMT jabatan administrasi sebelum JF")
def tmt_jabatan_asal(p: Pegawai) -> Riwayat[date]:
    """First day in the administrative post from which the level was entered."""
    return menurut_jenjang(masa_jenjang(p, TATA_KREDIT), lambda m: Riwayat.tetap(asal_penyetaraan(p, m.tmt)[1]))


masa_sejak_jabatan_asal = tmt_jabatan_asal.lama("masa sejak jabatan administrasi sebelum JF")
"""Time since the administrative post from which the level was entered."""

masa_dalam_jenjang = tmt_jenjang.lama("masa dalam jenjang JF terakhir")
"""Time in the level of JF."""


@fakta("diangkat kembali pada jenjang JF terakhir sesudah ditugaskan penuh pada JPT atau JA")
def diangkat_kembali_dari_penugasan(p: Pegawai) -> Riwayat[bool]:
    """Came back to the level of JF held last before from another post, for which he had left it; not by a sanction."""

    def kembali(m: MasaJenjang) -> bool | None:
        lepas = diangkat_kembali(p, m.jenjang, m.tmt)
        if not isinstance(lepas, date):
            return lepas
        ya = karena_hukuman(p, TATA_KREDIT.hukuman_jabatan, lepas)
        return None if ya is None else not ya

    return menurut_jenjang(masa_jenjang(p, TATA_KREDIT), lambda m: Riwayat.tetap(kembali(m)))


@fakta("lulus uji kompetensi jenjang yang sesuai dengan pangkat", bacaan=BACAAN_ASESMEN)
def uji_kompetensi_jenjang_pangkat(p: Pegawai, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[bool]:
    """Assessed against the competence standard of the level of JF that the rank held belongs to."""

    def lulus(m: MasaJenjang) -> Riwayat[Any]:
        def menurut(g: Golongan | Antara[Golongan]) -> Riwayat[Any]:
            ke = None if isinstance(g, Antara) else TATA_KREDIT.jenjang_pangkat(m.jenjang, g)
            return TAK_DIKETAHUI if ke is None else kompeten(p, Jabatan("", ke), bacaan)

        return golongan(p).ikat(menurut)

    return menurut_jenjang(masa_jenjang(p, TATA_KREDIT), lulus)


@fakta("tersedia kebutuhan pada jenjang yang sesuai dengan pangkat")
def kebutuhan_jenjang_pangkat(p: Pegawai) -> Riwayat[bool]:
    """There is a need on the level of JF that the rank belongs to; the record of one person cannot say."""
    return TAK_DIKETAHUI


@fakta("telah selesai menjalani penurunan jabatan atau pembebasan dari JF yang akan diduduki kembali")
def selesai_dihukum_dari_jf(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """A sanction that took him out of the JF sought for twelve months has ended, and no other of these kinds runs."""
    return selesai_dihukum(p, TATA_KREDIT.hukuman_jabatan, lambda lama: jf_sama(lama, j))


@fakta("hukuman itu dijatuhkan karena tidak memenuhi target kinerja")
def dihukum_karena_target(p: Pegawai) -> Riwayat[bool]:
    """The sanction was imposed because the targets of work were not met; the record does not say why one was."""
    return TAK_DIKETAHUI


@fakta("lulus uji kompetensi jenjang berikutnya", bacaan=BACAAN_ASESMEN)
def uji_kompetensi_berikutnya(p: Pegawai, bacaan: Bacaan = BACAAN_BAKU) -> Riwayat[bool]:
    """Assessed against the competence standard of the next level of JF; unknown once the result has expired."""

    def lulus(m: MasaJenjang) -> Riwayat[Any]:
        return kompeten(p, Jabatan("", m.jf.berikut), bacaan) if m.jf.berikut else TAK_DIKETAHUI

    return menurut_jenjang(masa_jenjang(p, TATA_KREDIT), lulus)


@fakta("tersedia lowongan kebutuhan pada jenjang berikutnya")
def lowongan_berikutnya(p: Pegawai) -> Riwayat[bool]:
    """There is a vacancy on the next level of the JF held; the record of one person cannot say."""
    return TAK_DIKETAHUI


@fakta("tersedia peta jabatan pada jenjang berikutnya")
def peta_jabatan_berikutnya(p: Pegawai) -> Riwayat[bool]:
    """The map of posts of the agency has the next level of the JF held; the record of one person cannot say."""
    return TAK_DIKETAHUI


@fakta("kualifikasi pendidikan sesuai persyaratan jabatan jenjang berikutnya")
def pendidikan_berikutnya(p: Pegawai) -> Riwayat[bool]:
    """Has the education that the JF held asks for on its next level; which that is stands in the rules of each JF."""
    return TAK_DIKETAHUI


def asumsi_kredit(p: Pegawai, masa: Sequence[MasaJenjang]) -> dict[Nilai[Any], object]:
    """Assumptions for `evaluate` that put an account with balances of one's own in the place of that of the record.

    >>> [str(f) for f in asumsi_kredit(Pegawai(), masa_jenjang(Pegawai(), TATA_KREDIT))]
    ['angka_kredit', 'angka_kredit_pangkat']
    """
    return {angka_kredit: gabung(masa).riwayat, angka_kredit_pangkat: kredit_pangkat(p, masa)}


def _langkah(m: MasaJenjang, g: Golongan) -> LangkahPangkat | None:
    pemilik = m.pemilik(g)
    return None if pemilik is None else LANGKAH_PANGKAT.get((pemilik.jenjang, g))
