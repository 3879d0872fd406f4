"""What the law hands to the account of angka kredit beside its figures: articles, notes, and readings."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from attrs import frozen

from karier_asn.engine import bacaan as cara_baca
from karier_asn.engine.bacaan import Bacaan, CaraBaca, TabelBacaan
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import Antara


@frozen
class DasarKredit:
    """The article that each kind of entry rests on.

    Attributes:
        setahun: the conversion of a whole year.
        berkala: the conversion of part of a year.
        tahunan: what the yearly predicate adds to the conversions of its periods.
        penetapan: what a PAK sets.
        pendidikan: the addition for a higher degree.
        tanpa_tambahan: that nothing is added, because of the predicate.
        pertama: a first appointment.
        terlambat: a first appointment after he became PNS.
        di_atas_pertama: the flat credit of a first appointment with a rank above the level.
        pertama_dahulu: a first appointment before the rules on appointments.
        perpindahan: a move from another group of posts.
        puncak: such a move in the highest rank of the former post, where only the last years count.
        keterampilan: a move to a JF keterampilan.
        keahlian: a move from a JF keterampilan to a JF keahlian.
        promosi: a promotion from another group of posts.
        tak_sesuai: a move with a rank that does not fit the level.
        susulan: a rise after an entry with a rank above the level.
        penyesuaian: a penyesuaian (inpassing).
        penyesuaian_tercatat: what the PAK of a penyesuaian or penyetaraan sets.
        penyesuaian_lama: AK Dasar for a penyesuaian that came without it.
        penyetaraan_di_atas: a penyetaraan with a rank above the level.
        penyetaraan_di_bawah: a penyetaraan with a rank below the level.
        kplb: a promotion for outstanding work of one whose rank is above his level.
        integrasi: the integration of conventional credit.
        pak_integrasi: a PAK that sets it.
        kenaikan_jenjang: a rise to the next level.
        pencantuman: that a higher degree counts by the letter that recognises it.
        kembali: a re-appointment.
        kembali_studi: a re-appointment after study leave.
        semula: the return to the former post after a sanction.
        naik_ijazah: a rank received by the examination on a new diploma.
    """

    setahun: Dasar
    berkala: Dasar
    tahunan: Dasar
    penetapan: Dasar
    pendidikan: Dasar
    tanpa_tambahan: Dasar
    pertama: Dasar
    terlambat: Dasar
    di_atas_pertama: Dasar
    pertama_dahulu: Dasar
    perpindahan: Dasar
    puncak: Dasar
    keterampilan: Dasar
    keahlian: Dasar
    promosi: Dasar
    tak_sesuai: Dasar
    susulan: Dasar
    penyesuaian: Dasar
    penyesuaian_tercatat: Dasar
    penyesuaian_lama: Dasar
    penyetaraan_di_atas: Dasar
    penyetaraan_di_bawah: Dasar
    kplb: Dasar
    integrasi: Dasar
    pak_integrasi: Dasar
    kenaikan_jenjang: Dasar
    pencantuman: Dasar
    kembali: Dasar
    kembali_studi: Dasar
    semula: Dasar
    naik_ijazah: Dasar


@frozen
class CatatanKredit:
    """What an officer should know of an entry.

    Attributes:
        predikat: a predicate is not known.
        puncak: it is not known whether the rank is the highest of the former post.
        puncak_ijazah: the highest rank of the former post is taken from the diploma.
        pemenuhan: how the rank of a first appointment is filled.
        di_atas_pertama: a first appointment with a rank above the level.
        tak_sesuai: the rank does not fit the level, and no table tells what that brings.
        susulan: a rise after an entry above the level, of which no example is read.
        penyetaraan_di_atas: what a penyetaraan above the level brings later.
        penyetaraan_di_bawah: what a penyetaraan below the level brings later.
        kplb: a promotion above the level may be one for outstanding work.
        promosi: how far the rule on promotions was read.
        nilai_dasar: what is to be taken off was not read.
        pak: a PAK is not counted.
        ijazah_pak: a PAK may hold the addition for a diploma already.
        ijazah_belum_pasti: it is not known whether a diploma is above those before it, or obtained in that time.
        ijazah_di_luar: a diploma was obtained while he was out of the JF.
        tanpa_surat: it is not known when a diploma was recognised.
        tanpa_ijazah: the diplomas are not known.
        tanpa_integrasi: there is no PAK integrasi.
        jalur: how the level was entered is not known.
        pertama_dahulu: a first appointment before the rules on appointments.
        kembali: what he did while away is not known.
        semula: which credit is given back after a sanction.
        belum_dinilai: the years to come are not appraised.
        formasi: the formation does not tell for which JF he was recruited.
        tanpa_penetapan: it is not known whether he came by penyesuaian or penyetaraan.
        tanpa_pak: it is not known which PAK there are.
        pak_tidak_jelas: the kind, the period or the day of a PAK is not known.
        tanpa_periodik: it is not known which periodic appraisals there are, or their predicate.
        tanpa_hukuman: it is not known whether there was a sanction of the post, or how long it ran.
        tanpa_pangkat: the rank is not known.
        naik_ijazah: a rank was received by the examination on a new diploma.
        mungkin_naik_ijazah: it is not known whether it was.
    """

    predikat: str
    puncak: str
    puncak_ijazah: str
    pemenuhan: str
    di_atas_pertama: str
    tak_sesuai: str
    susulan: str
    penyetaraan_di_atas: str
    penyetaraan_di_bawah: str
    kplb: str
    promosi: str
    nilai_dasar: str
    pak: str
    ijazah_pak: str
    ijazah_belum_pasti: str
    ijazah_di_luar: str
    tanpa_surat: str
    tanpa_ijazah: str
    tanpa_integrasi: str
    jalur: str
    pertama_dahulu: str
    kembali: str
    semula: str
    belum_dinilai: str
    formasi: str
    tanpa_penetapan: str
    tanpa_pak: str
    pak_tidak_jelas: str
    tanpa_periodik: str
    tanpa_hukuman: str
    tanpa_pangkat: str
    naik_ijazah: str
    mungkin_naik_ijazah: str


@frozen
class BacaanKredit:
    """What the text leaves open, and the readings by which the account goes a way of its own.

    Attributes:
        tabel: every open point with its readings and their notes.
        dicetak: whole years count as they are printed.
        periodik_rendah: periodic appraisals below the lowest sufficient predicate are converted at once too.
        menurut_pak: for a period set in a PAK its figure is used.
        hanya_jelas: rows of the table of moves that merged cells leave unclear decide nothing.
        di_bawah_dihitung: the flat credit of a rank below the level counts in the level.
        di_bawah_tidak: it does not, being credit of that rank.
        ujung_berdasar: the last rank of a category brings AK Dasar.
        menurut_contoh: for a penyetaraan a worked example goes before the table.
        di_atas_menurut_tabel: a penyetaraan above the level brings what the table has for the rank.
        dahulu_berdasar: a penyesuaian by the table, before the rules on appointments, brings AK Dasar.
        dahulu_tanpa: it brings none.
        struktural_berpindah: who held a structural post while he waited for his first JF moves from it.
        promosi_berdasar: a promotion into a JF brings AK Dasar.
        keterampilan_berdasar: a move to a JF keterampilan brings AK Dasar.
        menurut_ijazah: a diploma counts without a PAK.
        kembali_ditambah: on a re-appointment what may be added is added.
        kembali_tanpa: on a re-appointment nothing is added.
        kembali_menggantikan: on a re-appointment what may be added takes the place of the last balance.
    """

    tabel: TabelBacaan
    dicetak: CaraBaca
    periodik_rendah: CaraBaca
    menurut_pak: CaraBaca
    hanya_jelas: CaraBaca
    di_bawah_dihitung: CaraBaca
    di_bawah_tidak: CaraBaca
    ujung_berdasar: CaraBaca
    menurut_contoh: CaraBaca
    di_atas_menurut_tabel: CaraBaca
    dahulu_berdasar: CaraBaca
    dahulu_tanpa: CaraBaca
    struktural_berpindah: CaraBaca
    promosi_berdasar: CaraBaca
    keterampilan_berdasar: CaraBaca
    menurut_ijazah: CaraBaca
    kembali_ditambah: CaraBaca
    kembali_tanpa: CaraBaca
    kembali_menggantikan: CaraBaca

    def di_bawah(self, tetap: Fraction, dipakai: Mapping[str, str]) -> Fraction | Antara[Fraction]:
        """How much of the flat credit of a rank below the level counts in the level."""
        if self.di_bawah_dihitung.dipakai(dipakai):
            return tetap
        return Fraction(0) if self.di_bawah_tidak.dipakai(dipakai) else Antara(Fraction(0), tetap)

    def dasar_dahulu(self, penuh: Fraction, dipakai: Mapping[str, str]) -> Fraction | Antara[Fraction]:
        """How much AK Dasar a penyesuaian brought before the rules on appointments."""
        if self.dahulu_berdasar.dipakai(dipakai):
            return penuh
        return Fraction(0) if self.dahulu_tanpa.dipakai(dipakai) else Antara(Fraction(0), penuh)

    def pilih(self, bacaan: Mapping[str, str] | Bacaan | None = None) -> dict[str, str]:
        """The reading used for every open point.

        Raises:
            GalatTanya: a reading does not exist.
        """
        return cara_baca.pilih(self.tabel, bacaan)

    def catatan(self, cara: CaraBaca, dipakai: Mapping[str, str]) -> str:
        """The note on the reading used for the point of ``cara``."""
        return cara_baca.catatan(self.tabel, cara.kunci, dipakai)
