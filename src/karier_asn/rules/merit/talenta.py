"""Manajemen talenta: kotak talenta dan kelompok rencana suksesi (PermenPANRB 3/2020).

Peraturan menteri itu tidak menyebut bobot maupun batas; keduanya ketetapan pedoman BKN atau instansi (`Pedoman`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from typing import Final

from attrs import frozen

from karier_asn.domain.fakta import nilai_kinerja, nilai_potensial, peringkat_kinerja, peringkat_potensial
from karier_asn.domain.talenta import BatasSumbu, Kotak, Potensial, Talenta, Unsur
from karier_asn.domain.tingkat import Ekspektasi, Pendidikan, Predikat
from karier_asn.engine.ekspresi import syarat, tabel
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.riwayat import Antara, angkat
from karier_asn.rules.merit.suksesi import KELOMPOK_RENCANA_SUKSESI
from karier_asn.rules.peraturan import KEPKA_BKN_411_2025, PERMENPANRB_3_2020

LAMPIRAN = PERMENPANRB_3_2020 / "Lampiran"

CATATAN_KOTAK = (
    "Kotak menurut dua paparan KemenPANRB (2022) dan empat aplikasi; lampirannya sendiri belum dibaca. Perubahan oleh "
    "PermenPANRB 20/2025 hanya dibaca Pasal 17-nya. Peringkat kinerja di sini bukan predikat kinerja tahunan."
)
CATATAN_KRS = (
    "Kotak 7, 8, dan 9 masuk kelompok rencana suksesi instansi, kotak 9 juga nasional; syarat PP 11/2017 Pasal 199 "
    "ayat (2) harus dipenuhi di samping itu."
)

KOTAK = tabel(
    (peringkat_kinerja, peringkat_potensial),
    {
        (Ekspektasi.DI_ATAS, Potensial.RENDAH): Kotak.EMPAT,
        (Ekspektasi.DI_ATAS, Potensial.MENENGAH): Kotak.TUJUH,
        (Ekspektasi.DI_ATAS, Potensial.TINGGI): Kotak.SEMBILAN,
        (Ekspektasi.SESUAI, Potensial.RENDAH): Kotak.DUA,
        (Ekspektasi.SESUAI, Potensial.MENENGAH): Kotak.LIMA,
        (Ekspektasi.SESUAI, Potensial.TINGGI): Kotak.DELAPAN,
        (Ekspektasi.DI_BAWAH, Potensial.RENDAH): Kotak.SATU,
        (Ekspektasi.DI_BAWAH, Potensial.MENENGAH): Kotak.TIGA,
        (Ekspektasi.DI_BAWAH, Potensial.TINGGI): Kotak.ENAM,
    },
    judul="kotak talenta",
)

REKOMENDASI: Final[Mapping[Kotak, tuple[str, ...]]] = {
    Kotak.SEMBILAN: (
        "dipromosikan dan dipertahankan",
        "masuk kelompok rencana suksesi instansi dan nasional",
        "penghargaan",
    ),
    Kotak.DELAPAN: (
        "dipertahankan",
        "masuk kelompok rencana suksesi instansi",
        "rotasi atau perluasan jabatan",
        "bimbingan kinerja",
    ),
    Kotak.TUJUH: (
        "dipertahankan",
        "masuk kelompok rencana suksesi instansi",
        "rotasi atau pengayaan jabatan",
        "pengembangan kompetensi",
        "tugas belajar",
    ),
    Kotak.ENAM: ("penempatan yang sesuai", "bimbingan kinerja", "konseling kinerja"),
    Kotak.LIMA: ("penempatan yang sesuai", "bimbingan kinerja", "pengembangan kompetensi"),
    Kotak.EMPAT: ("rotasi", "pengembangan kompetensi"),
    Kotak.TIGA: (
        "bimbingan kinerja",
        "konseling kinerja",
        "pengembangan kompetensi",
        "penempatan yang sesuai",
    ),
    Kotak.DUA: ("bimbingan kinerja", "pengembangan kompetensi", "penempatan yang sesuai"),
    Kotak.SATU: ("diproses sesuai ketentuan peraturan perundang-undangan",),
}
"""What the annex recommends for each box."""

SUKSESI_INSTANSI = syarat(
    (LAMPIRAN / "kelompok rencana suksesi instansi").dengan(catatan=CATATAN_KRS),
    syarat((LAMPIRAN / "kotak").dengan(catatan=CATATAN_KOTAK), KOTAK.adalah(Kotak.TUJUH, Kotak.DELAPAN, Kotak.SEMBILAN))
    & KELOMPOK_RENCANA_SUKSESI,
    judul="masuk kelompok rencana suksesi instansi dari manajemen talenta",
)

SUKSESI_NASIONAL = syarat(
    (LAMPIRAN / "kelompok rencana suksesi nasional").dengan(catatan=CATATAN_KRS),
    syarat((LAMPIRAN / "kotak").dengan(catatan=CATATAN_KOTAK), KOTAK.adalah(Kotak.SEMBILAN)) & KELOMPOK_RENCANA_SUKSESI,
    judul="masuk kelompok rencana suksesi nasional dari manajemen talenta",
)


# --- what a guide sets -------------------------------------------------------------------------------------


@frozen
class Pedoman:
    """The weights and bounds of a guide: BKN's, or an agency's own.

    Attributes:
        dasar: where they stand.
        bobot_kinerja, bobot_potensial: weight of each part by its name, in per cent of its axis.
        batas_kinerja, batas_potensial: where the axes are divided.
    """

    dasar: Dasar
    bobot_kinerja: Mapping[str, Decimal]
    bobot_potensial: Mapping[str, Decimal]
    batas_kinerja: BatasSumbu
    batas_potensial: BatasSumbu

    def susun(
        self,
        kinerja: Mapping[str, Decimal | None],
        potensial: Mapping[str, Decimal | None],
        sejak: date,
        *,
        sampai: date | None = None,
        kotak_tercatat: Kotak | None = None,
    ) -> Talenta:
        """An assessment by this guide; a part that is not given is not known, never 0.

        Raises:
            GalatBentuk: a part that the guide does not have, or a score outside its scale; lists every problem.
        """
        asing = [*_asing("kinerja", kinerja, self.bobot_kinerja), *_asing("potensial", potensial, self.bobot_potensial)]
        if asing:
            raise GalatBentuk(asing)
        return Talenta(
            kinerja=tuple(Unsur(nama, bobot, kinerja.get(nama)) for nama, bobot in self.bobot_kinerja.items()),
            potensial=tuple(Unsur(nama, bobot, potensial.get(nama)) for nama, bobot in self.bobot_potensial.items()),
            batas_kinerja=self.batas_kinerja,
            batas_potensial=self.batas_potensial,
            sejak=sejak,
            sampai=sampai,
            kotak_tercatat=kotak_tercatat,
        )


def _asing(sumbu: str, skor: Mapping[str, object], bobot: Mapping[str, Decimal]) -> Iterable[Masalah]:
    for nama in skor:
        if nama not in bobot:
            mirip = get_close_matches(nama, bobot, 1)
            maksud = f" Mungkin maksudnya {mirip[0]!r}." if mirip else ""
            pesan = f"Pedoman ini tidak memuat unsur {nama!r}.{maksud} Yang ada: {', '.join(bobot)}."
            yield Masalah(f"{sumbu}.{nama}", "unsur-tidak-dikenal", {"nama": nama}, pesan)


DELAPAN_PULUH_ENAM_PULUH = BatasSumbu(Decimal(80), Decimal(60))

PEDOMAN_BKN = Pedoman(
    KEPKA_BKN_411_2025 / "bobot dan batas",
    bobot_kinerja={
        "predikat kinerja": Decimal(60),
        "penghargaan": Decimal(15),
        "tim kerja": Decimal(15),
        "umpan balik 360": Decimal(10),
    },
    bobot_potensial={
        "penilaian kompetensi": Decimal(20),
        "pengembangan kompetensi": Decimal(10),
        "pengalaman jabatan": Decimal(10),
        "potensi": Decimal(25),
        "tingkat pendidikan": Decimal(10),
        "kesesuaian bidang ilmu": Decimal(10),
        "rekam jejak disiplin": Decimal(15),
    },
    batas_kinerja=DELAPAN_PULUH_ENAM_PULUH,
    batas_potensial=DELAPAN_PULUH_ENAM_PULUH,
)
"""The weights on which four sources agree; the bounds come from two applications. The decree itself was not read."""

SKOR_PREDIKAT: Final[Mapping[Predikat, Decimal]] = {
    Predikat.SANGAT_BAIK: Decimal(100),
    Predikat.BAIK: Decimal(80),
    Predikat.BUTUH_PERBAIKAN: Decimal(60),
    Predikat.KURANG: Decimal(40),
    Predikat.SANGAT_KURANG: Decimal(20),
}
"""Score of the predikat kinerja (two sources; a third has 110, 100, 80, 60, 40)."""

SKOR_PENDIDIKAN: Final[Mapping[Pendidikan, Decimal]] = {
    Pendidikan.S3: Decimal(100),
    Pendidikan.S2: Decimal(90),
    Pendidikan.S1: Decimal(80),
    Pendidikan.D3: Decimal(70),
    Pendidikan.SLTA: Decimal(60),
}
"""Score of the level of education (three sources); they name no other level."""


# --- placing people ----------------------------------------------------------------------------------------


Nilai = Decimal | Antara[Decimal]
"""The value of an axis, exact or by bounds."""


@frozen(order=False)
class Penempatan:
    """Where an employee stands.

    Attributes:
        nomor: the caller's own reference.
        kinerja, potensial: values of the axes, by bounds while a part is not known; ``None`` = no assessment counts.
        kotak: the box; ``None`` while the bounds leave it open.
        nilai: half of both axes, by which those of a box are ranked; by bounds likewise.
        rekomendasi: what the annex recommends.
        berbeda: whether the agency recorded another box. Both are kept: the record is theirs to correct.
    """

    nomor: str
    kinerja: Nilai | None
    potensial: Nilai | None
    kotak: Kotak | None
    nilai: Nilai | None
    rekomendasi: tuple[str, ...]
    berbeda: bool


def place(nomor: str, talenta: Talenta, pada: date) -> Penempatan:
    """Where an employee stands on that day."""
    y, x = nilai_kinerja(talenta).pada(pada), nilai_potensial(talenta).pada(pada)
    baris = dict(KOTAK.isi)
    kotak = angkat(lambda *k: baris.get(k), peringkat_kinerja(talenta), peringkat_potensial(talenta)).pada(pada)
    tercatat = talenta.kotak_tercatat
    berbeda = None not in (kotak, tercatat) and kotak is not tercatat
    return Penempatan(nomor, y, x, kotak, _tengah(y, x), REKOMENDASI[kotak] if kotak else (), berbeda)


def rank(talenta: Mapping[str, Talenta], pada: date) -> tuple[Penempatan, ...]:
    """Everybody, the highest box first and within it the highest value; those without a box last, by reference.

    Of a value known by bounds only the lower one counts: nobody moves up by what is not known.
    """
    penempatan = (place(nomor, t, pada) for nomor, t in talenta.items())
    return tuple(sorted(penempatan, key=_urutan))


def _urutan(p: Penempatan) -> tuple[int, Decimal, str]:
    kotak = list(Kotak).index(p.kotak) if p.kotak else -1
    return -kotak, -(_bawah(p.nilai) if p.nilai is not None else Decimal(0)), p.nomor


def _tengah(y: Nilai | None, x: Nilai | None) -> Nilai | None:
    """Half of both ("nilai talenta = 50 % Y + 50 % X")."""
    if y is None or x is None:
        return None
    bawah, atas = (_bawah(y) + _bawah(x)) / 2, (_atas(y) + _atas(x)) / 2
    return bawah if bawah == atas else Antara(bawah, atas)


def _bawah(v: Nilai) -> Decimal:
    return v.bawah if isinstance(v, Antara) else v


def _atas(v: Nilai) -> Decimal:
    return v.atas or v.bawah if isinstance(v, Antara) else v
