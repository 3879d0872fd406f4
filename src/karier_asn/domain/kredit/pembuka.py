"""What a person brings into a level of JF: the opening balance of each way in, an entry with its figures and article.

In a rank of the level every way is one formula, conversion of the months in the last rank and AK Dasar; in another rank
a table tells, or nothing does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import reduce

from attrs import evolve, frozen

from karier_asn.domain.buku import Entri, Jumlah, batas, jumlahkan
from karier_asn.domain.jabatan import TERAMPIL, Jenjang
from karier_asn.domain.kredit.jenjang import LetakPangkat
from karier_asn.domain.kredit.tabel import (
    TabelPenyesuaian,
    TabelPerpindahan,
    TabelPertama,
    nilai_penyesuaian,
)
from karier_asn.domain.kredit.tata import Penggal, TataKonversi, antara, sampai_penuh, terakhir
from karier_asn.domain.kredit.terbuka import salah_satu
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.bacaan import CaraBaca
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import Antara


@frozen(eq=False)
class TataKredit(TataKonversi):
    """The rules on angka kredit, as the account is handed them, and the formulas that follow from them.

    Attributes:
        setara: the levels to which one moves from another group of posts.
        promosi: the levels to which one is promoted from another group of posts.
        jenjang_pertama: the levels of a first appointment.
        tetap: the flat credit of one who comes from another post with a rank that does not fit the level.
        tetap_pertama: the flat credit of a first appointment with a rank above the level.
        tabel_penyesuaian: of each level the credit of a penyesuaian.
        contoh_penyetaraan: rows of it as a worked example of a penyetaraan has them.
        susulan: the levels of which the text tells what follows a year after an entry above their ranks.
        nilai_dasar: of each level what is taken off conventional credit, by rank.
        puncak_ijazah: for groups of posts without a highest rank of their own, the highest rank by diploma.
        bulan_puncak: how many months in the highest rank of the former post are converted at most.
        mulai_pengangkatan: the first day of the rules on appointments.
    """

    setara: Mapping[Jenjang, tuple[Jenjang, ...]]
    promosi: Mapping[Jenjang, tuple[Jenjang, ...]]
    jenjang_pertama: frozenset[Jenjang]
    tetap: TabelPerpindahan
    tetap_pertama: TabelPertama
    tabel_penyesuaian: Mapping[Jenjang, TabelPenyesuaian]
    contoh_penyetaraan: TabelPenyesuaian
    susulan: frozenset[Jenjang]
    nilai_dasar: Mapping[Jenjang, Mapping[Golongan, Fraction]]
    puncak_ijazah: Mapping[Jenjang, Mapping[Pendidikan, Golongan]]
    bulan_puncak: int
    mulai_pengangkatan: date

    def pengangkatan_pertama(
        self,
        tanggal: date,
        jenjang: Jenjang,
        golongan: Golongan,
        penggal: Sequence[Penggal],
        *,
        terlambat: bool = False,
        puncak: bool | None = False,
        bacaan: Mapping[str, str] | None = None,
    ) -> Entri:
        """Opening balance of someone recruited for the JF: conversion in his rank, and the credit that fills it.

        What fills a rank above the lowest of the level is its AK Dasar, so that needs may be counted from the lowest
        rank for everybody. On time, the months in the rank are those as CPNS.

        Args:
            tanggal: TMT of the JF.
            jenjang: the level.
            golongan: the rank held.
            penggal: the months in that rank, oldest first; none before the rules on appointments.
            terlambat: whether he became PNS before.
            puncak: whether only the last `bulan_puncak` months count; ``None`` = not known what he was meanwhile.
            bacaan: readings of what is left open.

        >>> from karier_asn.domain.tingkat import Predikat
        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> hari, cpns = date(2023, 8, 1), [Penggal(12, Predikat.BAIK)]
        >>> TATA_KREDIT.pengangkatan_pertama(hari, Jenjang.AHLI_PERTAMA, Golongan.III_B, cpns).jumlah
        Fraction(125, 2)
        """
        nama, tetap = "pengangkatan pertama dalam {jenjang}, golongan {golongan}", self.tetap_pertama
        if self.jenjang[jenjang].angka_kredit_dasar(golongan) is None:
            baris = tetap.get((jenjang, golongan))
            jumlah = Antara(Fraction(0)) if baris is None else baris
            catatan = self.catatan.tak_sesuai if baris is None else self.catatan.di_atas_pertama
            rincian = {"jenjang": jenjang.value, "golongan": golongan.value}
            return Entri(
                tanggal, nama, jumlah, "", rincian, self.dasar.di_atas_pertama, pembuka=True, catatan=(catatan,)
            )
        e = self._dalam_pangkat(tanggal, nama, jenjang, golongan, penggal, puncak, self.bacaan.pilih(bacaan))
        dasar = self.dasar.terlambat if terlambat else self.dasar.pertama
        isi = (self.catatan.pemenuhan,) if golongan is not self.jenjang[jenjang].golongan[0] else ()
        return evolve(e, dasar=dasar, catatan=(*isi, *e.catatan))

    def perpindahan(
        self,
        tanggal: date,
        asal: Jenjang,
        jenjang: Jenjang,
        golongan: Golongan,
        penggal: Sequence[Penggal],
        *,
        puncak: bool | None,
        bacaan: Mapping[str, str] | None = None,
    ) -> Entri:
        """Opening balance of one who comes from another group of posts, or from the other category of JF.

        In a rank of the level the months in that rank are converted, and AK Dasar comes on top. In another a table
        gives flat credit; a promotion has no table.

        Args:
            tanggal: TMT of the JF.
            asal: the level of the former post.
            jenjang: the level entered; its coefficient is used.
            golongan: the rank held.
            penggal: the months in that rank, oldest first, each stretch with its own predicate.
            puncak: whether that is the highest rank of the former post; then only the last `bulan_puncak` months are
                converted. ``None`` = not known.
            bacaan: readings of what is left open.

        >>> from karier_asn.domain.tingkat import Predikat
        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> hari, masa = date(2024, 1, 1), [Penggal(12, Predikat.BAIK)] * 5
        >>> [
        ...     TATA_KREDIT.perpindahan(hari, Jenjang.PENGAWAS, Jenjang.AHLI_MUDA, g, masa, puncak=True).jumlah
        ...     for g in (Golongan.III_B, Golongan.III_D, Golongan.IV_A)
        ... ]
        [Antara(bawah=Fraction(0, 1), atas=Fraction(50, 1)), Fraction(175, 1), Fraction(200, 1)]
        """
        dipakai, jf = self.bacaan.pilih(bacaan), self.jenjang[jenjang]
        promosi = jenjang in self.promosi.get(asal, ())
        nama = f"{'promosi' if promosi else 'perpindahan'} ke {{jenjang}}, golongan {{golongan}}"
        if not promosi and jenjang not in self.setara.get(asal, ()):
            return self._terbuka(tanggal, nama, jenjang, golongan, self.dasar.perpindahan, self.catatan.jalur)
        if jf.letak(golongan) is LetakPangkat.DI_ATAS or (not promosi and golongan not in jf.golongan):
            return self._tak_sesuai(tanggal, nama, asal, jenjang, golongan, dipakai)
        terbatas = puncak and sum(p.bulan for p in penggal) > self.bulan_puncak
        kutip, berdasar = (
            (self.dasar.promosi, self.bacaan.promosi_berdasar)
            if promosi
            else (self.dasar.keterampilan, self.bacaan.keterampilan_berdasar)
            if jenjang in TERAMPIL
            else (self.dasar.keahlian, None)
            if asal in TERAMPIL
            else (self.dasar.puncak if terbatas else self.dasar.perpindahan, None)
        )
        e = self._dalam_pangkat(tanggal, nama, jenjang, golongan, penggal, puncak, dipakai, berdasar=berdasar)
        return evolve(e, dasar=kutip, catatan=((self.catatan.promosi,) if promosi else ()) + e.catatan)

    def kenaikan_susulan(
        self,
        tanggal: date,
        dari: Jenjang,
        ke: Jenjang,
        golongan: Golongan,
        penggal: Sequence[Penggal],
        *,
        puncak: bool | None,
        bacaan: Mapping[str, str] | None = None,
    ) -> Entri:
        """Opening balance on the rise of one who had entered the level below with a rank above it.

        The months in that rank before he entered the JF are converted as if he had entered the next level at once.

        Args:
            tanggal: the day of the rise.
            dari: the level entered.
            ke: the next level, whose coefficient is used.
            golongan: the rank, still the same.
            penggal: the months in that rank before the JF, oldest first.
            puncak: as in `perpindahan`.
            bacaan: readings of what is left open.

        >>> from karier_asn.domain.tingkat import Predikat
        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> hari, masa = date(2025, 1, 1), [Penggal(48, Predikat.BAIK)]
        >>> dari, ke = Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA
        >>> TATA_KREDIT.kenaikan_susulan(hari, dari, ke, Golongan.III_D, masa, puncak=True).jumlah
        Fraction(175, 1)
        """
        nama = "kenaikan jenjang ke {jenjang} sesudah masuk dengan golongan {golongan}, di atas jenjangnya"
        if dari not in self.susulan:
            return self._terbuka(tanggal, nama, ke, golongan, self.dasar.susulan, self.catatan.susulan)
        e = self._dalam_pangkat(tanggal, nama, ke, golongan, penggal, puncak, self.bacaan.pilih(bacaan))
        return evolve(e, dasar=self.dasar.susulan)

    def penyesuaian(
        self,
        tanggal: date,
        jenjang: Jenjang,
        golongan: Golongan,
        ijazah: Pendidikan,
        bulan: int,
        *,
        penyetaraan: bool = False,
        masuk: date | None = None,
        bacaan: Mapping[str, str] | None = None,
    ) -> Entri:
        """Opening balance of a penyesuaian (inpassing) or penyetaraan: the value of the table, and AK Dasar.

        Only a penyetaraan leads to a level that the rank does not fit. Above the level its whole credit is given, and
        the value of the table counts on the rise to the level of the rank, or at once by another reading; below it the
        value stands alone. Of the time between the table and the rules on appointments AK Dasar is a reading.

        Args:
            tanggal: TMT of the JF.
            jenjang: the level entered.
            golongan: the rank held.
            ijazah: the diploma.
            bulan: months in the rank, of a pelaksana since CPNS; full years count.
            penyetaraan: whether it is a penyetaraan.
            masuk: TMT of the JF entered by it, where the balance is that of a later rise.
            bacaan: readings of what is left open.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> hari, s2 = date(2024, 4, 1), Pendidikan.S2
        >>> TATA_KREDIT.penyesuaian(hari, Jenjang.AHLI_PERTAMA, Golongan.III_B, s2, 35).jumlah
        Fraction(79, 1)
        >>> [
        ...     TATA_KREDIT.penyesuaian(hari, j, Golongan.IV_A, s2, 12, penyetaraan=True).jumlah
        ...     for j in (Jenjang.AHLI_MUDA, Jenjang.AHLI_MADYA)
        ... ]
        [Fraction(200, 1), Fraction(54, 1)]
        """
        dipakai, jf = self.bacaan.pilih(bacaan), self.jenjang[jenjang]
        nama = f"{'penyetaraan' if penyetaraan else 'penyesuaian'} ke {{jenjang}}, golongan {{golongan}}"
        rincian = {"jenjang": jenjang.value, "golongan": golongan.value}
        mulai = masuk or tanggal
        if mulai < self.dasar.penyesuaian.mulai:
            return self._terbuka(tanggal, nama, jenjang, golongan, self.dasar.penyesuaian, self.catatan.tak_sesuai)
        if penyetaraan and golongan > jf.puncak and jf.berikut is not None:
            ket = self.bacaan.catatan(self.bacaan.di_atas_menurut_tabel, dipakai)
            if self.bacaan.di_atas_menurut_tabel.dipakai(dipakai):
                e = self.penyesuaian(
                    tanggal, jf.berikut, golongan, ijazah, bulan, penyetaraan=True, masuk=masuk, bacaan=bacaan
                )
                return evolve(e, rincian={**e.rincian, "jenjang": jenjang.value}, catatan=(*e.catatan, ket))
            kutip, isi = self.dasar.penyetaraan_di_atas, (self.catatan.penyetaraan_di_atas, ket)
            return Entri(tanggal, nama, jf.akk_jenjang, "", rincian, kutip, pembuka=True, catatan=isi)
        baris, contoh = self.tabel_penyesuaian[jenjang].get(golongan, {}), self.bacaan.menurut_contoh
        tabel = nilai_penyesuaian(baris, ijazah, bulan)
        menurut_contoh = nilai_penyesuaian({**baris, **self.contoh_penyetaraan.get(golongan, {})}, ijazah, bulan)
        bertentangan = penyetaraan and tabel != menurut_contoh
        if bertentangan and contoh.dipakai(dipakai):
            tabel = menurut_contoh
        di_bawah = golongan < jf.golongan[0]
        if tabel is None or golongan > jf.puncak or (di_bawah and not penyetaraan):
            return self._terbuka(tanggal, nama, jenjang, golongan, self.dasar.penyesuaian, self.catatan.tak_sesuai)
        penuh, catatan = self.angka_kredit_dasar(jenjang, golongan, dipakai)
        angka_dasar: Fraction | Antara[Fraction] = penuh
        if penuh and mulai < self.mulai_pengangkatan:
            angka_dasar = self.bacaan.dasar_dahulu(penuh, dipakai)
            catatan += (self.bacaan.catatan(self.bacaan.dahulu_berdasar, dipakai),)
        catatan += (self.bacaan.catatan(contoh, dipakai),) * bertentangan
        catatan += (self.catatan.penyetaraan_di_bawah,) * di_bawah
        return Entri(
            tanggal,
            nama,
            jumlahkan(tabel, angka_dasar),
            "{tabel} + angka kredit dasar {dasar}",
            {**rincian, "tabel": tabel, "dasar": angka_dasar},
            self.dasar.penyetaraan_di_bawah if di_bawah else self.dasar.penyesuaian,
            pembuka=True,
            catatan=catatan,
        )

    def penyesuaian_tercatat(
        self,
        tanggal: date,
        jenjang: Jenjang,
        golongan: Golongan | None,
        nilai: Fraction | Antara[Fraction],
        nomor: str | None,
        *,
        bacaan: Mapping[str, str] | None = None,
    ) -> Entri:
        """Opening balance as the PAK of the penyesuaian or penyetaraan sets it.

        Where the rank does not fit the level it is credit of the rank: above the level the level is filled, below it
        the level counts it by a reading.

        Args:
            tanggal: TMT of the JF.
            jenjang: the level entered.
            golongan: the rank held; ``None`` = not known.
            nilai: what the PAK sets.
            nomor: its number.
            bacaan: readings of what is left open.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> hari, muda = date(2024, 4, 1), Jenjang.AHLI_MUDA
        >>> [
        ...     TATA_KREDIT.penyesuaian_tercatat(hari, muda, g, Fraction(54), None).jumlah
        ...     for g in (Golongan.III_B, Golongan.III_C, Golongan.IV_A)
        ... ]
        [Antara(bawah=Fraction(0, 1), atas=Fraction(54, 1)), Fraction(54, 1), Fraction(200, 1)]
        """
        dipakai, jf = self.bacaan.pilih(bacaan), self.jenjang[jenjang]
        letak = None if golongan is None else jf.letak(golongan)
        calon: list[tuple[Jumlah, str | None]] = []
        if letak is None or letak is LetakPangkat.DI_BAWAH:
            ket = self.bacaan.catatan(self.bacaan.di_bawah_dihitung, dipakai)
            calon.append((self.bacaan.di_bawah(batas(nilai)[1] or Fraction(0), dipakai), ket))
        dipenuhi = not self.bacaan.di_atas_menurut_tabel.dipakai(dipakai)
        if jf.akk_jenjang is not None and dipenuhi and letak in (None, LetakPangkat.DI_ATAS):
            calon.append((jf.akk_jenjang, self.catatan.penyetaraan_di_atas))
        if letak is None or not calon:
            calon.append((nilai, None))
        jumlah, catatan = reduce(salah_satu, (n for n, _ in calon)), tuple(k for _, k in calon if k)
        rincian = {"nomor": nomor or "tanpa nomor", "jenjang": jenjang.value, "nilai": nilai}
        nama, kutip = "PAK penyesuaian atau penyetaraan {nomor}, {jenjang}: {nilai}", self.dasar.penyesuaian_tercatat
        return Entri(tanggal, nama, jumlah, "", rincian, kutip, pembuka=True, catatan=catatan)

    def penyesuaian_lama(
        self, tanggal: date, jenjang: Jenjang, golongan: Golongan, perolehan: Fraction | Decimal | int
    ) -> Entri:
        """The balance of one whose penyesuaian, by the table of before, came without AK Dasar: it is given now.

        Args:
            tanggal: the day from which it counts.
            jenjang: the level, the one of the penyesuaian still.
            golongan: the rank in which he entered it.
            perolehan: the credit he has.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> TATA_KREDIT.penyesuaian_lama(date(2024, 10, 9), Jenjang.AHLI_PERTAMA, Golongan.III_B, 3).jumlah
        Fraction(53, 1)
        """
        angka_dasar, catatan = self.angka_kredit_dasar(jenjang, golongan, self.bacaan.pilih())
        return Entri(
            tanggal,
            "angka kredit dasar bagi penyesuaian terdahulu ke {jenjang}, golongan {golongan}",
            Fraction(perolehan) + angka_dasar,
            "{tabel} + angka kredit dasar {dasar}",
            {
                "jenjang": jenjang.value,
                "golongan": golongan.value,
                "tabel": Fraction(perolehan),
                "dasar": angka_dasar,
            },
            self.dasar.penyesuaian_lama,
            pembuka=True,
            catatan=catatan,
        )

    def integrasi(
        self,
        tanggal: date,
        jenjang: Jenjang,
        golongan: Golongan,
        konvensional: Fraction | Decimal | int,
        *,
        bukan_tugas: Fraction | Decimal | int = 0,
        nilai_dasar: Fraction | Decimal | int | None = None,
    ) -> Entri:
        """Opening balance of someone with conventional credit up to the day before the account.

        Args:
            tanggal: the day from which it counts.
            jenjang: the level held.
            golongan: the rank held; one above the level counts as its highest.
            konvensional: the conventional credit, all told.
            bukan_tugas: the part of it from professional development and supporting activities, which does not count.
            nilai_dasar: what is taken off; by default by the table.

        Raises:
            GalatBentuk: the credit is below what is taken off.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> TATA_KREDIT.integrasi(date(2023, 1, 1), Jenjang.AHLI_MUDA, Golongan.IV_A, 377).jumlah
        Fraction(177, 1)
        """
        tabel = self.nilai_dasar.get(jenjang, {}).get(min(golongan, self.jenjang[jenjang].puncak))
        dasar = tabel if nilai_dasar is None else Fraction(nilai_dasar)
        rincian = {
            "jenjang": jenjang.value,
            "golongan": golongan.value,
            "konvensional": Fraction(konvensional),
            "lain": Fraction(bukan_tugas),
        }
        nama, kutip = "integrasi angka kredit konvensional, {jenjang}, golongan {golongan}", self.dasar.integrasi
        if dasar is None:
            return Entri(tanggal, nama, None, "", rincian, kutip, pembuka=True, catatan=(self.catatan.nilai_dasar,))
        jumlah = Fraction(konvensional) - dasar - Fraction(bukan_tugas)
        if jumlah < 0:
            pesan = (
                f"Angka kredit konvensional {konvensional} di bawah nilai dasar {dasar}; periksa angka, jenjang, dan "
                "golongannya."
            )
            raise GalatBentuk([Masalah("konvensional", "di-bawah-nilai-dasar", {"nilai_dasar": dasar}, pesan)])
        rumus = "{konvensional} - {nilai_dasar}" + (" - {lain}" if bukan_tugas else "")
        return Entri(tanggal, nama, jumlah, rumus, {**rincian, "nilai_dasar": dasar}, kutip, pembuka=True)

    def kplb(self, tanggal: date, jenjang: Jenjang, saldo: Jumlah, *, pasti: bool) -> Entri:
        """What fills the level of one whose rank is above it and is raised for outstanding work (KPLB).

        Args:
            tanggal: the day of the promotion.
            jenjang: the level held, not the highest.
            saldo: what he has.
            pasti: whether it is known that the promotion was one; if not, the amount has bounds from 0.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> TATA_KREDIT.kplb(date(2025, 4, 1), Jenjang.AHLI_MUDA, Fraction(120), pasti=True).jumlah
        Fraction(80, 1)
        """
        penuh, pasti = self.jenjang[jenjang].akk_jenjang or Fraction(0), pasti and tanggal >= self.dasar.kplb.mulai
        return Entri(
            tanggal,
            "kenaikan pangkat luar biasa di atas {jenjang}: sampai {penuh}",
            sampai_penuh(penuh, saldo, pasti=pasti),
            "",
            {"jenjang": jenjang.value, "penuh": penuh},
            self.dasar.kplb,
            catatan=() if pasti else (self.catatan.kplb,),
        )

    # --- their chores ---

    def _terbuka(
        self, tanggal: date, nama: str, jenjang: Jenjang, golongan: Golongan, dasar: Dasar, catatan: str
    ) -> Entri:
        """An opening balance of which only is known that it is not negative."""
        rincian = {"jenjang": jenjang.value, "golongan": golongan.value}
        return Entri(tanggal, nama, Antara(Fraction(0)), "", rincian, dasar, pembuka=True, catatan=(catatan,))

    def _tak_sesuai(
        self, tanggal: date, nama: str, asal: Jenjang, jenjang: Jenjang, golongan: Golongan, dipakai: Mapping[str, str]
    ) -> Entri:
        """The flat credit of a rank that does not fit the level, if there is a table for it on that day.

        Above the level it fills that; below the level it is credit of the rank, and whether the level counts it is a
        reading.
        """
        nilai, jelas = self.tetap.get((asal, jenjang, golongan)), self.bacaan.hanya_jelas
        if nilai is None or tanggal < nilai.dasar.mulai:
            return self._terbuka(tanggal, nama, jenjang, golongan, self.dasar.tak_sesuai, self.catatan.tak_sesuai)
        if nilai.kabur and jelas.dipakai(dipakai):
            ket = self.bacaan.catatan(jelas, dipakai)
            return self._terbuka(tanggal, nama, jenjang, golongan, self.dasar.tak_sesuai, ket)
        rincian = {"jenjang": jenjang.value, "golongan": golongan.value, "tetap": nilai.jumlah}
        catatan = (self.bacaan.catatan(jelas, dipakai),) if nilai.kabur else ()
        if self.jenjang[jenjang].letak(golongan) is LetakPangkat.DI_ATAS:
            return Entri(tanggal, nama, nilai.jumlah, "", rincian, nilai.dasar, pembuka=True, catatan=catatan)
        return Entri(
            tanggal,
            nama,
            self.bacaan.di_bawah(nilai.jumlah, dipakai),
            "{tetap} pada golongan di bawah jenjang",
            rincian,
            nilai.dasar,
            pembuka=True,
            catatan=(*catatan, self.bacaan.catatan(self.bacaan.di_bawah_dihitung, dipakai)),
        )

    def _dalam_pangkat(
        self,
        tanggal: date,
        nama: str,
        jenjang: Jenjang,
        golongan: Golongan,
        penggal: Sequence[Penggal],
        puncak: bool | None,
        dipakai: Mapping[str, str],
        *,
        berdasar: CaraBaca | None = None,
    ) -> Entri:
        """Conversion of the months in the last rank, and AK Dasar: what every way into a level brings.

        ``berdasar`` is the reading by which AK Dasar is added, where the text leaves that open.
        """
        akhir = terakhir(penggal, self.bulan_puncak)
        dihitung = akhir if puncak else penggal
        jumlah = self.jumlah_konversi(dihitung, jenjang)
        catatan: list[str] = []
        if puncak is None and akhir != [*penggal]:
            jumlah = antara(self.jumlah_konversi(akhir, jenjang), jumlah)
            catatan.append(self.catatan.puncak)
        angka_dasar, ujung = self.angka_kredit_dasar(jenjang, golongan, dipakai)
        if angka_dasar and berdasar is not None:
            angka_dasar = angka_dasar if berdasar.dipakai(dipakai) else Fraction(0)
            catatan.append(self.bacaan.catatan(berdasar, dipakai))
        return Entri(
            tanggal,
            nama,
            jumlahkan(jumlah, angka_dasar),
            "{masa} × {koefisien} + angka kredit dasar {dasar}",
            {"golongan": golongan.value, **self._rincian_konversi(jenjang, dihitung), "dasar": angka_dasar},
            pembuka=True,
            catatan=(*catatan, *ujung, *self._belum_dinilai(dihitung)),
        )
