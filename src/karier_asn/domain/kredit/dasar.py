"""What the law hands to the account of angka kredit beside its figures: articles, notes, and readings."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from karier_asn.engine import bacaan as cara_baca
from karier_asn.engine.bacaan import Bacaan, CaraBaca, TabelBacaan
from karier_asn.engine.hukum import Dasar


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
        pertama_dahulu: a first appointment before the rules on appointments.
        perpindahan: a move from another group of posts.
        promosi: a promotion from another group of posts.
        di_atas: the flat credit of a rank above the level.
        penyesuaian: a penyesuaian (inpassing).
        integrasi: the integration of conventional credit.
        pak_integrasi: a PAK that sets it.
        kenaikan_jenjang: a rise to the next level.
        kembali: a re-appointment.
    """

    setahun: Dasar
    berkala: Dasar
    tahunan: Dasar
    penetapan: Dasar
    pendidikan: Dasar
    tanpa_tambahan: Dasar
    pertama: Dasar
    pertama_dahulu: Dasar
    perpindahan: Dasar
    promosi: Dasar
    di_atas: Dasar
    penyesuaian: Dasar
    integrasi: Dasar
    pak_integrasi: Dasar
    kenaikan_jenjang: Dasar
    kembali: Dasar


@frozen
class CatatanKredit:
    """What an officer should know of an entry.

    Attributes:
        predikat: a predicate is not known.
        puncak: it is not known whether the rank is the highest of the former post.
        puncak_ijazah: the highest rank of the former post is taken from the diploma.
        di_atas: the rank is above the level.
        di_bawah: the rank is below the level.
        promosi: how far the rule on promotions was read.
        nilai_dasar: what is to be taken off was not read.
        pak: a PAK is not counted.
        ijazah_pak: a PAK may hold the addition for a diploma already.
        ijazah_belum_pasti: it is not known whether a diploma is above those before it, or obtained in that time.
        tanpa_ijazah: the diplomas are not known.
        tanpa_integrasi: there is no PAK integrasi.
        jalur: how the level was entered is not known.
        pertama_dahulu: a first appointment before the rules on appointments.
        kembali: how far the rule on re-appointments was read.
        belum_dinilai: the years to come are not appraised.
        tanpa_pak: it is not known which PAK there are.
        pak_tidak_jelas: the kind, the period or the day of a PAK is not known.
        tanpa_periodik: it is not known which periodic appraisals there are, or their predicate.
        tanpa_hukuman: it is not known whether there was a sanction.
        tanpa_tmt_pns: it is not known how long he was CPNS.
        tanpa_pangkat: the rank is not known.
    """

    predikat: str
    puncak: str
    puncak_ijazah: str
    di_atas: str
    di_bawah: str
    promosi: str
    nilai_dasar: str
    pak: str
    ijazah_pak: str
    ijazah_belum_pasti: str
    tanpa_ijazah: str
    tanpa_integrasi: str
    jalur: str
    pertama_dahulu: str
    kembali: str
    belum_dinilai: str
    tanpa_pak: str
    pak_tidak_jelas: str
    tanpa_periodik: str
    tanpa_hukuman: str
    tanpa_tmt_pns: str
    tanpa_pangkat: str


@frozen
class BacaanKredit:
    """What the text leaves open, and the readings by which the account goes a way of its own.

    Attributes:
        tabel: every open point with its readings and their notes.
        masa_dibulatkan: time in rank is rounded to years.
        periodik_rendah: periodic appraisals below the lowest sufficient predicate are converted at once too.
        menurut_pak: for a period set in a PAK its figure is used.
        pertama_nol: a first appointment brings nothing.
        promosi_berdasar: a promotion into a JF brings AK Dasar.
        menurut_ijazah: a diploma counts without a PAK.
        hukuman_terbuka: what a sanction does to the credit is not decided.
    """

    tabel: TabelBacaan
    masa_dibulatkan: CaraBaca
    periodik_rendah: CaraBaca
    menurut_pak: CaraBaca
    pertama_nol: CaraBaca
    promosi_berdasar: CaraBaca
    menurut_ijazah: CaraBaca
    hukuman_terbuka: CaraBaca

    def pilih(self, bacaan: Mapping[str, str] | Bacaan | None = None) -> dict[str, str]:
        """The reading used for every open point.

        Raises:
            GalatTanya: a reading does not exist.
        """
        return cara_baca.pilih(self.tabel, bacaan)

    def catatan(self, cara: CaraBaca, dipakai: Mapping[str, str]) -> str:
        """The note on the reading used for the point of ``cara``."""
        return cara_baca.catatan(self.tabel, cara.kunci, dipakai)
