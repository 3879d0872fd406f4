"""The arithmetic of angka kredit: how each kind of it comes about, as an entry that shows its figures and its article.

`TataKredit` is handed every figure, table, reading, citation and note. Everything is exact; what is not known is a
bound, not a guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from attrs import evolve, frozen

from karier_asn.domain.buku import Entri, Jumlah, batas, jumlahkan
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kredit.dasar import BacaanKredit, CatatanKredit, DasarKredit
from karier_asn.domain.kredit.jenjang import JenjangJF
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.riwayat import Antara


@frozen
class Penggal:
    """Months of work with one predicate.

    Attributes:
        bulan: how many.
        predikat: the predicate; ``None`` = not known.
    """

    bulan: int
    predikat: Predikat | None


@frozen(eq=False)
class TataKredit:
    """The rules on angka kredit, as the account is handed them, and the formulas that follow from them.

    Attributes:
        jenjang: every level of JF.
        setara: the levels to which one moves from another group of posts.
        promosi: the levels to which one is promoted from another group of posts.
        jenjang_pertama: the levels of a first appointment.
        persentase: the share of the coefficient by predicate.
        predikat_cukup: the lowest predicate for what asks that expectations be met.
        tambahan_pendidikan: the share of the AKK for one step of rank that a higher degree gives.
        tetap: the flat credit of a rank above the level, as far as it was read.
        nilai_dasar: what is taken off conventional credit.
        puncak_ijazah: for groups of posts without a highest rank of their own, the highest rank by diploma.
        bulan_puncak: how many months in the highest rank of the former post are converted at most.
        bulan_kembali: up to how many months away it is sure that they are converted on a re-appointment.
        mulai: the first day of the account.
        mulai_pengangkatan: the first day of the rules on appointments.
        hukuman_tak_berakibat: the severities of sanctions after which credit goes on as usual.
        bacaan: what the text leaves open.
        dasar: the articles.
        catatan: the notes.
    """

    jenjang: Mapping[Jenjang, JenjangJF]
    setara: Mapping[Jenjang, tuple[Jenjang, ...]]
    promosi: Mapping[Jenjang, tuple[Jenjang, ...]]
    jenjang_pertama: frozenset[Jenjang]
    persentase: Mapping[Predikat, Fraction]
    predikat_cukup: Predikat
    tambahan_pendidikan: Fraction
    tetap: Mapping[tuple[Jenjang, Golongan], Fraction]
    nilai_dasar: Mapping[Golongan, Fraction]
    puncak_ijazah: Mapping[Jenjang, Mapping[Pendidikan, Golongan]]
    bulan_puncak: int
    bulan_kembali: int
    mulai: date
    mulai_pengangkatan: date
    hukuman_tak_berakibat: frozenset[TingkatHukuman]
    bacaan: BacaanKredit
    dasar: DasarKredit
    catatan: CatatanKredit

    # --- conversion ---

    def konversi(self, predikat: Predikat, jenjang: Jenjang, bulan: int = 12) -> Fraction:
        """Angka kredit of so many months: months/12 × share of the predicate × coefficient of the level.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> TATA_KREDIT.konversi(Predikat.SANGAT_BAIK, Jenjang.AHLI_MUDA, 3)
        Fraction(75, 8)
        """
        return Fraction(bulan, 12) * self.persentase[predikat] * self.jenjang[jenjang].koefisien

    def jumlah_konversi(self, penggal: Iterable[Penggal], jenjang: Jenjang) -> Fraction | Antara[Fraction]:
        """Angka kredit of several stretches; where a predicate is not known, from nothing to the highest.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> TATA_KREDIT.jumlah_konversi([Penggal(12, Predikat.BAIK), Penggal(6, None)], Jenjang.TERAMPIL)
        Antara(bawah=Fraction(5, 1), atas=Fraction(35, 4))
        """
        bawah = atas = Fraction(0)
        for p in penggal:
            bawah += self.konversi(p.predikat, jenjang, p.bulan) if p.predikat else 0
            atas += self.konversi(p.predikat or self._tertinggi, jenjang, p.bulan)
        return bawah if bawah == atas else Antara(bawah, atas)

    def hitung(self, *penggal: Penggal) -> str:
        """The stretches as an officer writes them: ``(10/12 × 100% + 2/12 × 150%)``."""
        suku = [f"{p.bulan}/12 × {self._persen(p.predikat)}" for p in penggal]
        return suku[0] if len(suku) == 1 else f"({' + '.join(suku) or '0/12'})"

    def entri_konversi(self, tanggal: date, jenjang: Jenjang, penggal: Penggal, mulai: date, akhir: date) -> Entri:
        """The conversion of one appraisal, yearly or periodic.

        Args:
            tanggal: the day from which it counts.
            jenjang: the level held.
            penggal: months and predicate.
            mulai: first day of the period.
            akhir: last day of it.
        """
        return Entri(
            tanggal,
            "konversi predikat {predikat}, {jenjang}, {bulan} bulan ({mulai} sampai {akhir})",
            self.jumlah_konversi([penggal], jenjang),
            "{masa} × {koefisien}",
            {
                "predikat": _nama(penggal.predikat),
                "jenjang": jenjang.value,
                "bulan": penggal.bulan,
                "mulai": mulai,
                "akhir": akhir,
                "masa": self.hitung(penggal),
                "koefisien": self.jenjang[jenjang].koefisien,
            },
            self.dasar.setahun if penggal.bulan == 12 else self.dasar.berkala,
            catatan=self._belum_dinilai([penggal]),
        )

    def entri_tahunan(self, tanggal: date, jenjang: Jenjang, tahun: int, penggal: Penggal, lama: Fraction) -> Entri:
        """What the yearly predicate adds to, or takes from, the conversions of the periods of its year."""
        return Entri(
            tanggal,
            "penyesuaian ke predikat tahunan {tahun}, {predikat}, {jenjang}",
            jumlahkan(self.jumlah_konversi([penggal], jenjang), -lama),
            "{masa} × {koefisien} - {lama}",
            {
                "tahun": str(tahun),
                "predikat": _nama(penggal.predikat),
                "jenjang": jenjang.value,
                "masa": self.hitung(penggal),
                "koefisien": self.jenjang[jenjang].koefisien,
                "lama": lama,
            },
            self.dasar.tahunan,
            catatan=self._belum_dinilai([penggal]),
        )

    def entri_pendidikan(
        self, tanggal: date, jenjang: Jenjang, pendidikan: Pendidikan, predikat: Predikat | None
    ) -> Entri:
        """The addition for a higher degree: a share of the AKK for one step of rank, if the predicate suffices.

        Args:
            tanggal: the day from which it counts.
            jenjang: the level held.
            pendidikan: the degree; it counts once.
            predikat: the predicate of the year in which it is assessed; ``None`` = not known.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> hari, ijazah = date(2025, 1, 1), Pendidikan.S2
        >>> TATA_KREDIT.entri_pendidikan(hari, Jenjang.AHLI_PERTAMA, ijazah, Predikat.BAIK).jumlah
        Fraction(25, 2)
        """
        akk = self.jenjang[jenjang].akk_pangkat
        penuh = self.tambahan_pendidikan * akk
        rincian = {
            "pendidikan": pendidikan.value,
            "jenjang": jenjang.value,
            "akk": akk,
            "predikat": _nama(predikat),
        }
        if predikat is not None and predikat < self.predikat_cukup:
            sebab = f"tidak ditambahkan karena predikat {{predikat}}, di bawah {self.predikat_cukup.value}"
            uraian = f"ijazah {{pendidikan}}, {{jenjang}}: {sebab}"
            return Entri(tanggal, uraian, 0, "", rincian, self.dasar.tanpa_tambahan)
        jumlah: Jumlah = penuh if predikat else Antara(Fraction(0), penuh)
        uraian = "tambahan untuk ijazah {pendidikan}, {jenjang}, predikat {predikat}"
        bagian = f"{self.tambahan_pendidikan * 100}% × {{akk}}"
        return Entri(tanggal, uraian, jumlah, bagian, rincian, self.dasar.pendidikan)

    # --- opening balances ---

    def pengangkatan_pertama(
        self, tanggal: date, jenjang: Jenjang, penggal: Sequence[Penggal], *, bacaan: Mapping[str, str] | None = None
    ) -> Entri:
        """Opening balance of someone appointed as CPNS: conversion of the predicate of the time as CPNS, by month.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> penggal = [Penggal(10, Predikat.BAIK), Penggal(2, Predikat.BAIK)]
        >>> TATA_KREDIT.pengangkatan_pertama(date(2024, 3, 1), Jenjang.AHLI_PERTAMA, penggal).jumlah
        Fraction(25, 2)
        """
        dipakai = self.bacaan.pilih(bacaan)
        nol = self.bacaan.pertama_nol.dipakai(dipakai)
        return Entri(
            tanggal,
            "pengangkatan pertama dalam {jenjang}",
            0 if nol else self.jumlah_konversi(penggal, jenjang),
            "" if nol else "{masa} × {koefisien}",
            self._rincian_konversi(jenjang, penggal),
            self.dasar.pertama,
            pembuka=True,
            catatan=(self.bacaan.catatan(self.bacaan.pertama_nol, dipakai), *self._belum_dinilai(penggal)),
        )

    def perpindahan(
        self,
        tanggal: date,
        jenjang: Jenjang,
        golongan: Golongan,
        penggal: Sequence[Penggal],
        *,
        puncak: bool | None,
        promosi: bool = False,
        bacaan: Mapping[str, str] | None = None,
    ) -> Entri:
        """Opening balance of one who comes from another group of posts: conversion in the last rank, and AK Dasar.

        Args:
            tanggal: TMT of the JF.
            jenjang: the level entered; its coefficient is used.
            golongan: the rank held.
            penggal: the months in that rank, oldest first, each stretch with its own predicate.
            puncak: whether that is the highest rank of the former post; then only the last `bulan_puncak` months are
                converted. ``None`` = not known.
            promosi: whether the level is above that of the former post.
            bacaan: readings of what is left open.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> masa = [Penggal(12, Predikat.BAIK)] * 5
        >>> TATA_KREDIT.perpindahan(date(2024, 1, 1), Jenjang.AHLI_MUDA, Golongan.III_D, masa, puncak=True).jumlah
        Fraction(175, 1)
        """
        dipakai = self.bacaan.pilih(bacaan)
        nama = f"{'promosi' if promosi else 'perpindahan'} ke {{jenjang}}, golongan {{golongan}}"
        rincian: dict[str, object] = {"jenjang": jenjang.value, "golongan": golongan.value}
        if golongan > self.jenjang[jenjang].puncak:
            tetap = self.tetap.get((jenjang, golongan), Antara(Fraction(0)))
            di_atas = (self.catatan.di_atas,)
            return Entri(tanggal, nama, tetap, "", rincian, self.dasar.di_atas, pembuka=True, catatan=di_atas)
        dihitung, jumlah, catatan = self._masa_pangkat(jenjang, penggal, puncak, dipakai)
        angka_dasar = self.jenjang[jenjang].angka_kredit_dasar(golongan)
        if angka_dasar is None:
            catatan.append(self.catatan.di_bawah)
        if promosi:
            catatan += [self.catatan.promosi, self.bacaan.catatan(self.bacaan.promosi_berdasar, dipakai)]
        if angka_dasar is None or (promosi and not self.bacaan.promosi_berdasar.dipakai(dipakai)):
            angka_dasar = Fraction(0)
        return Entri(
            tanggal,
            nama,
            jumlahkan(jumlah, angka_dasar),
            "{masa} × {koefisien} + angka kredit dasar {dasar}",
            {**rincian, **self._rincian_konversi(jenjang, dihitung), "dasar": angka_dasar},
            self.dasar.promosi if promosi else self.dasar.perpindahan,
            pembuka=True,
            catatan=(*catatan, *self._belum_dinilai(dihitung)),
        )

    def penyesuaian(
        self, tanggal: date, jenjang: Jenjang, golongan: Golongan, nilai_tabel: Fraction | Decimal | int
    ) -> Entri:
        """Opening balance of a penyesuaian (inpassing): the value of the table, and AK Dasar.

        The table is by rank, years in it and education.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> TATA_KREDIT.penyesuaian(date(2024, 1, 1), Jenjang.AHLI_PERTAMA, Golongan.III_B, 25).jumlah
        Fraction(75, 1)
        """
        tabel, angka_dasar = Fraction(nilai_tabel), self._angka_dasar(jenjang, golongan)
        return Entri(
            tanggal,
            "penyesuaian ke {jenjang}, golongan {golongan}",
            tabel + angka_dasar,
            "{tabel} + angka kredit dasar {dasar}",
            {"jenjang": jenjang.value, "golongan": golongan.value, "tabel": tabel, "dasar": angka_dasar},
            self.dasar.penyesuaian,
            pembuka=True,
        )

    def integrasi(
        self,
        tanggal: date,
        golongan: Golongan,
        konvensional: Fraction | Decimal | int,
        *,
        bukan_tugas: Fraction | Decimal | int = 0,
        nilai_dasar: Fraction | Decimal | int | None = None,
    ) -> Entri:
        """Opening balance of someone with conventional credit up to the day before the account.

        Args:
            tanggal: the day from which it counts.
            golongan: the rank held.
            konvensional: the conventional credit, all told.
            bukan_tugas: the part of it from professional development and supporting activities, which does not count.
            nilai_dasar: what is taken off; by default by the table.

        Raises:
            GalatBentuk: the credit is below what is taken off.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> TATA_KREDIT.integrasi(date(2023, 1, 1), Golongan.III_D, Decimal("399.5")).jumlah
        Fraction(399, 2)
        """
        dasar = self.nilai_dasar.get(golongan) if nilai_dasar is None else Fraction(nilai_dasar)
        rincian = {"golongan": golongan.value, "konvensional": Fraction(konvensional), "lain": Fraction(bukan_tugas)}
        nama, kutip = "integrasi angka kredit konvensional, golongan {golongan}", self.dasar.integrasi
        if dasar is None:
            return Entri(tanggal, nama, None, "", rincian, kutip, pembuka=True, catatan=(self.catatan.nilai_dasar,))
        jumlah = Fraction(konvensional) - dasar - Fraction(bukan_tugas)
        if jumlah < 0:
            pesan = (
                f"Angka kredit konvensional {konvensional} di bawah nilai dasar {dasar}; periksa angka dan golongannya."
            )
            raise GalatBentuk([Masalah("konvensional", "di-bawah-nilai-dasar", {"nilai_dasar": dasar}, pesan)])
        rumus = "{konvensional} - {nilai_dasar}" + (" - {lain}" if bukan_tugas else "")
        return Entri(tanggal, nama, jumlah, rumus, {**rincian, "nilai_dasar": dasar}, kutip, pembuka=True)

    def kenaikan_jenjang(
        self, tanggal: date, dari: Jenjang, ke: Jenjang, golongan: Golongan | None, sisa: Jumlah
    ) -> Entri:
        """The account starts anew on a rise to the next level: at 0, or at the AK Dasar of a rank already higher.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> hari, dari, ke = date(2025, 6, 1), Jenjang.AHLI_MUDA, Jenjang.AHLI_MADYA
        >>> TATA_KREDIT.kenaikan_jenjang(hari, dari, ke, Golongan.III_D, Fraction(200)).jumlah
        Fraction(0, 1)
        """
        di_atas = golongan is not None and golongan > self.jenjang[ke].puncak
        jumlah = Fraction(0) if golongan is None else self._angka_dasar(ke, golongan)
        catatan = (self.catatan.di_atas,) if di_atas else (self.catatan.tanpa_pangkat,) if golongan is None else ()
        return Entri(
            tanggal,
            "kenaikan jenjang dari {dari} ke {ke}; {sisa} dari jenjang sebelumnya tidak dibawa",
            Antara(jumlah) if catatan else jumlah,
            "angka kredit dasar {dasar}" if jumlah else "",
            {"dari": dari.value, "ke": ke.value, "sisa": "belum diketahui" if sisa is None else sisa, "dasar": jumlah},
            self.dasar.kenaikan_jenjang,
            pembuka=True,
            catatan=catatan,
        )

    def kembali(
        self, tanggal: date, jenjang: Jenjang, penggal: Sequence[Penggal], lama: Jumlah, *, terang: bool
    ) -> Entri:
        """Opening balance of one who comes back to a level: the last balance, and conversion of the time away.

        Args:
            tanggal: the day of the re-appointment.
            jenjang: the level.
            penggal: the time away, oldest first.
            lama: the balance with which he left.
            terang: whether it is known what he did meanwhile.
        """
        semua = self.jumlah_konversi(penggal, jenjang)
        if not terang:
            semua = _antara(Fraction(0), semua)
        elif sum(x.bulan for x in penggal) > self.bulan_kembali:
            semua = _antara(self.jumlah_konversi(_terakhir(penggal, self.bulan_kembali), jenjang), semua)
        sisa = "belum diketahui" if lama is None else lama
        return Entri(
            tanggal,
            "pengangkatan kembali dalam {jenjang}",
            jumlahkan(lama, semua),
            "{lama} + {masa} × {koefisien}",
            {"jenjang": jenjang.value, "lama": sisa, **self._rincian_konversi(jenjang, penggal)},
            self.dasar.kembali,
            catatan=(self.catatan.kembali,),
        )

    # --- their chores ---

    @property
    def _tertinggi(self) -> Predikat:
        return max(self.persentase)

    def _persen(self, p: Predikat | None) -> str:
        return f"(0–{self._persen(self._tertinggi)})" if p is None else f"{self.persentase[p] * 100}%"

    def _angka_dasar(self, jenjang: Jenjang, golongan: Golongan) -> Fraction:
        return self.jenjang[jenjang].angka_kredit_dasar(golongan) or Fraction(0)

    def _rincian_konversi(self, jenjang: Jenjang, penggal: Sequence[Penggal]) -> dict[str, object]:
        koefisien = self.jenjang[jenjang].koefisien
        return {"jenjang": jenjang.value, "masa": self.hitung(*penggal), "koefisien": koefisien}

    def _belum_dinilai(self, penggal: Iterable[Penggal]) -> tuple[str, ...]:
        return (self.catatan.predikat,) if any(p.predikat is None for p in penggal) else ()

    def _masa_pangkat(
        self, jenjang: Jenjang, penggal: Sequence[Penggal], puncak: bool | None, dipakai: Mapping[str, str]
    ) -> tuple[Sequence[Penggal], Jumlah, list[str]]:
        """Of the months in the last rank those that are converted, their credit, and notes."""
        dibulatkan = self.bacaan.masa_dibulatkan
        catatan = [self.bacaan.catatan(dibulatkan, dipakai)] if sum(p.bulan for p in penggal) % 12 else []
        if dibulatkan.dipakai(dipakai):
            penggal = _dibulatkan(penggal)
        akhir = _terakhir(penggal, self.bulan_puncak)
        dihitung = akhir if puncak else penggal
        jumlah = self.jumlah_konversi(dihitung, jenjang)
        if puncak is None and akhir != [*penggal]:
            return dihitung, _antara(self.jumlah_konversi(akhir, jenjang), jumlah), [*catatan, self.catatan.puncak]
        return dihitung, jumlah, catatan


def _nama(p: Predikat | None) -> str:
    return p.value if p else "belum diketahui"


def _terakhir(penggal: Sequence[Penggal], bulan: int) -> list[Penggal]:
    """The last so many months; stretches are oldest first."""
    hasil: list[Penggal] = []
    for p in reversed(penggal):
        ambil = min(p.bulan, bulan)
        if ambil:
            hasil.append(evolve(p, bulan=ambil))
        bulan -= ambil
    return hasil[::-1]


def _dibulatkan(penggal: Sequence[Penggal]) -> list[Penggal]:
    """Whole years: half a year or more rounds up, at the oldest end."""
    jumlah = sum(p.bulan for p in penggal)
    lebih = jumlah % 12
    if lebih < 6:
        return _terakhir(penggal, jumlah - lebih)
    return [evolve(penggal[0], bulan=penggal[0].bulan + 12 - lebih), *penggal[1:]]


def _antara(a: Fraction | Antara[Fraction], b: Fraction | Antara[Fraction]) -> Antara[Fraction]:
    """From the lowest that ``a`` can be to the highest that ``b`` can be."""
    return Antara(batas(a)[0], batas(b)[1])
