"""The arithmetic of angka kredit: how each kind of it comes about, as an entry that shows its figures and its article.

It is handed every figure, table, reading, citation and note. Everything is exact; what is not known is a bound, not a
guess. What a person brings into a level is in `karier_asn.domain.kredit.pembuka`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Self

from attrs import evolve, field, frozen

from karier_asn.domain.buku import Entri, Jumlah, batas, jumlahkan
from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kredit.dasar import BacaanKredit, CatatanKredit, DasarKredit
from karier_asn.domain.kredit.jenjang import JenjangJF, LetakPangkat
from karier_asn.domain.kredit.terbuka import salah_satu
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat
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
class TataKonversi:
    """The rules on what is earned in a level, as the account is handed them, and the formulas that follow from them.

    Attributes:
        jenjang: every level of JF.
        persentase: the share of the coefficient by predicate.
        predikat_cukup: the lowest predicate for what asks that expectations be met.
        tambahan_pendidikan: the share of the AKK for one step of rank that a higher degree gives.
        lampiran_b: the credit of a whole year by level and predicate, as it is printed.
        bulan_kembali: how many months in the last rank are converted at most on a re-appointment.
        mulai: the first day of the account.
        mulai_pencantuman: the first day from which a higher degree counts by the letter that recognises it.
        hukuman_jabatan: the sanctions of whose months nothing counts, and after which the credit of before is given.
        bacaan: what the text leaves open.
        dasar: the articles.
        catatan: the notes.
        dipakai: the reading used for every open point, where it is not the default.
    """

    jenjang: Mapping[Jenjang, JenjangJF]
    persentase: Mapping[Predikat, Fraction]
    predikat_cukup: Predikat
    tambahan_pendidikan: Fraction
    lampiran_b: Mapping[tuple[Jenjang, Predikat], Fraction]
    bulan_kembali: int
    mulai: date
    mulai_pencantuman: date
    hukuman_jabatan: frozenset[JenisHukuman]
    bacaan: BacaanKredit
    dasar: DasarKredit
    catatan: CatatanKredit
    dipakai: Mapping[str, str] | None = field(default=None, kw_only=True)

    def menurut(self, dipakai: Mapping[str, str]) -> Self:
        """The same rules, read in this way."""
        return evolve(self, dipakai=dipakai)

    # --- conversion ---

    def konversi(self, predikat: Predikat, jenjang: Jenjang, bulan: int = 12) -> Fraction:
        """Angka kredit of so many months: months/12 × share of the predicate × coefficient of the level.

        By one reading whole years count as they are printed, with two decimals.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> TATA_KREDIT.konversi(Predikat.SANGAT_BAIK, Jenjang.AHLI_MUDA, 3)
        Fraction(75, 8)
        """
        setahun = self.persentase[predikat] * self.jenjang[jenjang].koefisien
        if not self._dicetak:
            return Fraction(bulan, 12) * setahun
        penuh, sisa = divmod(bulan, 12)
        return penuh * self.lampiran_b[jenjang, predikat] + Fraction(sisa, 12) * setahun

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
            catatan=(*self._desimal(penggal, jenjang), *self._belum_dinilai([penggal])),
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
            catatan=(*self._desimal(penggal, jenjang), *self._belum_dinilai([penggal])),
        )

    def entri_pendidikan(
        self,
        tanggal: date,
        jenjang: Jenjang,
        pendidikan: Pendidikan,
        predikat: Predikat | None,
        *,
        surat: bool = False,
    ) -> Entri:
        """The addition for a higher degree: a share of the AKK for one step of rank, if the predicate suffices.

        Args:
            tanggal: the day from which it counts.
            jenjang: the level held.
            pendidikan: the degree; it counts once.
            predikat: the predicate of the year in which it is assessed; ``None`` = not known.
            surat: whether it counts by the letter that recognises it.

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
        dasar = self.dasar.pencantuman if surat else self.dasar.pendidikan
        return Entri(tanggal, uraian, jumlah, bagian, rincian, dasar)

    # --- opening balances ---

    def angka_kredit_dasar(
        self, jenjang: Jenjang, golongan: Golongan, bacaan: Mapping[str, str] | None = None
    ) -> tuple[Fraction, tuple[str, ...]]:
        """AK Dasar of a rank in a level, and the note where it is a reading; nothing for a rank of another level.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> [TATA_KREDIT.angka_kredit_dasar(Jenjang.AHLI_MADYA, g)[0] for g in (Golongan.IV_B, Golongan.IV_D)]
        [Fraction(150, 1), Fraction(0, 1)]
        """
        jf, dipakai, ujung = self.jenjang[jenjang], self.bacaan.pilih(bacaan), self.bacaan.ujung_berdasar
        if jf.letak(golongan) is not LetakPangkat.UJUNG:
            return jf.angka_kredit_dasar(golongan) or Fraction(0), ()
        nilai = jf.angka_kredit_dasar(golongan) if ujung.dipakai(dipakai) else None
        return nilai or Fraction(0), (self.bacaan.catatan(ujung, dipakai),)

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
        jumlah, ujung = (Fraction(0), ()) if golongan is None else self.angka_kredit_dasar(ke, golongan)
        catatan = (self.catatan.susulan,) if di_atas else (self.catatan.tanpa_pangkat,) if golongan is None else ()
        return Entri(
            tanggal,
            "kenaikan jenjang dari {dari} ke {ke}; {sisa} dari jenjang sebelumnya tidak dibawa",
            Antara(jumlah) if catatan else jumlah,
            "angka kredit dasar {dasar}" if jumlah else "",
            {"dari": dari.value, "ke": ke.value, "sisa": "belum diketahui" if sisa is None else sisa, "dasar": jumlah},
            self.dasar.kenaikan_jenjang,
            pembuka=True,
            catatan=catatan or ujung,
        )

    def kembali(
        self,
        tanggal: date,
        jenjang: Jenjang,
        lama: Jumlah,
        penggal: Sequence[Penggal],
        dasar: Fraction | None,
        *,
        studi: bool,
        bacaan: Mapping[str, str] | None = None,
    ) -> Entri:
        """Opening balance of one who comes back to a level: the last balance, to which something may be added.

        Args:
            tanggal: the day of the re-appointment.
            jenjang: the level.
            lama: the balance with which he left.
            penggal: the months that may be converted, oldest first.
            dasar: the AK Dasar that comes with them; ``None`` = not known, nor then what they come to.
            studi: whether he was released for study.
            bacaan: readings of what is left open.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> masa = [Penggal(24, Predikat.BAIK)]
        >>> TATA_KREDIT.kembali(
        ...     date(2027, 1, 1), Jenjang.AHLI_MUDA, Fraction(60), masa, Fraction(100), studi=False).jumlah
        Antara(bawah=Fraction(60, 1), atas=Fraction(210, 1))
        """
        dipakai, cara = self.bacaan.pilih(bacaan), self.bacaan
        dihitung = penggal if studi else terakhir(penggal, self.bulan_kembali)
        konversi = self.jumlah_konversi(dihitung, jenjang)
        tambah: Jumlah = Antara(Fraction(0)) if dasar is None else jumlahkan(konversi, dasar)
        jumlah = salah_satu(lama, jumlahkan(lama, tambah))
        if cara.kembali_ditambah.dipakai(dipakai):
            jumlah = jumlahkan(lama, tambah)
        elif cara.kembali_tanpa.dipakai(dipakai):
            jumlah = lama
        elif cara.kembali_menggantikan.dipakai(dipakai) and not studi:
            jumlah = tambah
        return Entri(
            tanggal,
            "pengangkatan kembali dalam {jenjang}",
            jumlah,
            "{lama}, dapat ditambah {masa} × {koefisien} + angka kredit dasar {dasar}",
            {
                **self._rincian_konversi(jenjang, dihitung),
                "lama": "belum diketahui" if lama is None else lama,
                "dasar": "belum diketahui" if dasar is None else dasar,
            },
            self.dasar.kembali_studi if studi else self.dasar.kembali,
            catatan=(cara.catatan(cara.kembali_ditambah, dipakai), *self._belum_dinilai(dihitung)),
        )

    def semula(self, tanggal: date, jenjang: Jenjang, lama: Jumlah) -> Entri:
        """Opening balance of one who comes back after a sanction: the credit of before it, and no months of it."""
        rincian = {"jenjang": jenjang.value}
        nama = "kembali dalam {jenjang} sesudah hukuman disiplin"
        return Entri(tanggal, nama, lama, "", rincian, self.dasar.semula, catatan=(self.catatan.semula,))

    def jenjang_di_bawah(self, jenjang: Jenjang, golongan: Golongan) -> Jenjang | None:
        """The level below this one, of its category, that a rank belongs to; ``None`` where there is none.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> [TATA_KREDIT.jenjang_di_bawah(Jenjang.AHLI_MADYA, g) for g in (Golongan.III_B, Golongan.IV_A)]
        [<Jenjang.AHLI_PERTAMA: 'ahli pertama'>, None]
        """
        lalu = next((j for j, jf in self.jenjang.items() if jf.berikut is jenjang), None)
        if lalu is None or golongan in self.jenjang[lalu].golongan:
            return lalu
        return self.jenjang_di_bawah(lalu, golongan)

    def jenjang_pangkat(self, jenjang: Jenjang, golongan: Golongan) -> Jenjang | None:
        """The level of that category, this one or above it, that a rank belongs to; ``None`` where there is none.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> [TATA_KREDIT.jenjang_pangkat(Jenjang.AHLI_MUDA, g) for g in (Golongan.IV_D, Golongan.III_B)]
        [<Jenjang.AHLI_UTAMA: 'ahli utama'>, None]
        """
        ini: Jenjang | None = jenjang
        while ini is not None and golongan not in self.jenjang[ini].golongan:
            ini = self.jenjang[ini].berikut
        return ini

    def selisih(self, tanggal: date, jenjang: Jenjang, penuh: Fraction, saldo: Jumlah, *, pasti: bool) -> Entri:
        """What is still needed for the next rank, given after a penyetaraan below the level.

        Args:
            tanggal: the day from which it counts.
            jenjang: the level of the rank.
            penuh: the need.
            saldo: what he has.
            pasti: whether he is known to have come so, and since when he held the post before; if not, the amount has
                bounds from 0.

        >>> from karier_asn.rules.merit.kredit.rumus import TATA_KREDIT
        >>> hari = date(2025, 7, 1)
        >>> TATA_KREDIT.selisih(hari, Jenjang.AHLI_MUDA, Fraction(200), Fraction(105), pasti=True).jumlah
        Fraction(95, 1)
        """
        jumlah = sampai_penuh(penuh, saldo, pasti=pasti)
        nama, rincian = (
            "selisih kebutuhan kenaikan pangkat sesudah penyetaraan",
            {"jenjang": jenjang.value, "penuh": penuh},
        )
        uraian = f"{nama}, {{jenjang}}: sampai {{penuh}}"
        kutip, catatan = self.dasar.penyetaraan_di_bawah, (self.catatan.penyetaraan_di_bawah,)
        return Entri(tanggal, uraian, jumlah, "", rincian, kutip, catatan=catatan)

    # --- their chores ---

    @property
    def _tertinggi(self) -> Predikat:
        return max(self.persentase)

    def _persen(self, p: Predikat | None) -> str:
        return f"(0–{self._persen(self._tertinggi)})" if p is None else f"{self.persentase[p] * 100}%"

    @property
    def _dicetak(self) -> bool:
        return self.dipakai is not None and self.bacaan.dicetak.dipakai(self.dipakai)

    def _desimal(self, penggal: Penggal, jenjang: Jenjang) -> tuple[str, ...]:
        """The note on how whole years are counted, where what is printed is not what the formula gives."""
        if penggal.predikat is None or penggal.bulan < 12:
            return ()
        tepat = self.persentase[penggal.predikat] * self.jenjang[jenjang].koefisien
        sama = self.lampiran_b[jenjang, penggal.predikat] == tepat
        return () if sama else (self.bacaan.catatan(self.bacaan.dicetak, self.bacaan.pilih(self.dipakai)),)

    def _rincian_konversi(self, jenjang: Jenjang, penggal: Sequence[Penggal]) -> dict[str, object]:
        koefisien = self.jenjang[jenjang].koefisien
        return {"jenjang": jenjang.value, "masa": self.hitung(*penggal), "koefisien": koefisien}

    def _belum_dinilai(self, penggal: Iterable[Penggal]) -> tuple[str, ...]:
        return (self.catatan.predikat,) if any(p.predikat is None for p in penggal) else ()


def sampai_penuh(penuh: Fraction, saldo: Jumlah, *, pasti: bool) -> Fraction | Antara[Fraction]:
    """What fills a balance; where it is not certain that it is filled, from nothing to that.

    >>> sampai_penuh(Fraction(200), Fraction(120), pasti=True), sampai_penuh(Fraction(200), Fraction(120), pasti=False)
    (Fraction(80, 1), Antara(bawah=Fraction(0, 1), atas=Fraction(80, 1)))
    """
    bawah, atas = batas(Antara(Fraction(0)) if saldo is None else saldo)
    paling_banyak = max(penuh - bawah, Fraction(0))
    paling_sedikit = Fraction(0) if atas is None or not pasti else max(penuh - atas, Fraction(0))
    return paling_banyak if paling_sedikit == paling_banyak else Antara(paling_sedikit, paling_banyak)


def _nama(p: Predikat | None) -> str:
    return p.value if p else "belum diketahui"


def terakhir(penggal: Sequence[Penggal], bulan: int) -> list[Penggal]:
    """The last so many months; stretches are oldest first."""
    hasil: list[Penggal] = []
    for p in reversed(penggal):
        ambil = min(p.bulan, bulan)
        if ambil:
            hasil.append(evolve(p, bulan=ambil))
        bulan -= ambil
    return hasil[::-1]


def antara(a: Fraction | Antara[Fraction], b: Fraction | Antara[Fraction]) -> Antara[Fraction]:
    """From the lowest that ``a`` can be to the highest that ``b`` can be."""
    return Antara(batas(a)[0], batas(b)[1])
