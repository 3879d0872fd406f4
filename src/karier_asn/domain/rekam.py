"""Rekam jejak: the rows of a career beside rank, post, education and discipline.

As everywhere, ``None`` means *not known* and a period is half open: it holds until, not including, ``sampai``.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Final

from attrs import field

from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.masa_kerja import MasaKerja
from karier_asn.domain.sebutan import sebut
from karier_asn.domain.tingkat import Ekspektasi, GolonganPPPK, Pendidikan, Predikat, Tingkat, kunci_nama
from karier_asn.engine.asal import BarisRiwayat
from karier_asn.engine.benda import frozen


class JenisAngkaKredit(Enum):
    """How a PAK came about: counted from activities until 2022, carried over, converted, or set on entry.

    Conversion: PermenPANRB 1/2023 Pasal 37; carrying over: Pasal 57 and Peraturan BKN 3/2023. What a penyesuaian or
    penyetaraan sets: Peraturan BKN 3/2023 Pasal 9; its period ends (`AngkaKredit.sampai`) on the TMT of the JF.
    """

    KONVENSIONAL = "konvensional"
    INTEGRASI = "integrasi"
    KONVERSI = "konversi"
    PENYESUAIAN = "penyesuaian"


class JenisUjian(Enum):
    """An examination that promotion asks for (PP 99/2000 Pasal 18 ayat (2) huruf e and Pasal 30 ayat (2))."""

    DINAS_1 = "ujian dinas Tingkat I"
    DINAS_2 = "ujian dinas Tingkat II"
    PENYESUAIAN = "ujian penyesuaian kenaikan pangkat"


@frozen
class Ujian(BarisRiwayat):
    """An examination taken.

    Attributes:
        jenis: which one.
        tanggal: day of the result.
        lulus: whether it was passed.
    """

    jenis: JenisUjian
    tanggal: date
    lulus: bool = True


class JenisKenaikanPangkat(Enum):
    """Kinds of promotion, by the names SIASN gives them; the last three wait for no period and are not in its list."""

    REGULER = "Reguler"
    STRUKTURAL = "Pilihan (Jabatan Struktural)"
    FUNGSIONAL = "Pilihan (Jabatan Fungsional Tertentu)"
    IJAZAH = "Pilihan (Penyesuaian Ijazah)"
    SELAMA_TUGAS_BELAJAR = "Pilihan (Sedang Melaksanakan Tugas Belajar)"
    TUGAS_BELAJAR = "Pilihan (Setelah Selesai Tugas Belajar)"
    DIPERBANTUKAN = "Pilihan (Diperbantukan/Diperkerjakan Instansi Lain)"
    PENEMUAN = "Pilihan (Penemuan Baru)"
    PRESTASI = "Pilihan (Prestasi Luar Biasa)"
    PEJABAT_NEGARA = "Pilihan (Pejabat Negara)"
    PENGABDIAN = "Pengabdian"
    CACAT = "Pengabdian (Cacat karena Dinas)"
    ANUMERTA = "Anumerta"


class JenisPenetapan(Enum):
    """What a competent official establishes, and a promotion or a special step of pay may follow from.

    PP 99/2000 Pasal 15-18, 22, 27 and 28; PP 7/1977 Pasal 14; PermenPANRB 7/2023 Pasal 4; PermenPANRB 1/2023 Pasal 55;
    of penyesuaian (inpassing) and penyetaraan also Peraturan BKN 3/2023 Pasal 9.
    """

    PRESTASI_LUAR_BIASA = "prestasi kerja luar biasa baiknya"
    PENEMUAN_BARU = "penemuan baru yang bermanfaat bagi negara"
    TUGAS_SESUAI_IJAZAH = "jabatan atau tugas yang memerlukan ijazah yang diperoleh"
    CACAT_KARENA_DINAS = "cacat karena dinas dan tidak dapat bekerja lagi dalam semua jabatan negeri"
    TEWAS = "tewas"
    MENINGGAL = "meninggal dunia"
    PEGAWAI_TELADAN = "pegawai teladan"
    PENYETARAAN = "penyetaraan jabatan administrasi ke dalam jabatan fungsional"
    PENYESUAIAN = "penyesuaian ke dalam jabatan fungsional"


KEMATIAN: Final = frozenset({JenisPenetapan.TEWAS, JenisPenetapan.MENINGGAL})
"""What establishes a death."""


@frozen
class Penetapan(BarisRiwayat):
    """A decree that establishes a state of affairs.

    Attributes:
        jenis: what it establishes.
        tanggal: the day from which that holds; of a death, the day of death.
    """

    jenis: JenisPenetapan
    tanggal: date


@frozen
class AngkaKredit(BarisRiwayat):
    """Angka kredit of one PAK (penetapan angka kredit), exact and never rounded.

    Attributes:
        jenis: how it came about; ``None`` = the record does not tell.
        nilai: the credit of this PAK alone, 0 or more.
        mulai: first day of the period appraised.
        sampai: first day after it.
        tanggal: day of the decree.
        nomor: its number.
    """

    jenis: JenisAngkaKredit | None
    nilai: Decimal
    mulai: date | None = None
    sampai: date | None = None
    tanggal: date | None = None
    nomor: str | None = field(default=None, repr=sebut)


@frozen
class PeninjauanMasaKerja(BarisRiwayat):
    """Service before the appointment, and whether it was counted (peninjauan masa kerja).

    Attributes:
        pengalaman: what the service was, in the words of the record.
        mulai: first day of it.
        sampai: first day after it.
        masa_kerja: how much of it was claimed.
        diakui: whether it was counted.
        tmt: the day from which it counts by its decree, or that of the appointment if it counted from there on.
    """

    pengalaman: str = field(repr=sebut)
    mulai: date | None = None
    sampai: date | None = None
    masa_kerja: MasaKerja | None = None
    diakui: bool | None = None
    tmt: date | None = None


@frozen
class PenilaianPeriodik(BarisRiwayat):
    """A periodic appraisal (evaluasi kinerja periodik), monthly or quarterly (PermenPANRB 6/2022).

    Attributes:
        mulai: first day of the period.
        sampai: first day after it.
        predikat: predikat kinerja.
        hasil_kerja: rating of hasil kerja.
        perilaku_kerja: rating of perilaku kerja.
        umpan_balik: the feedback recorded with it.
    """

    mulai: date
    sampai: date
    predikat: Predikat | None
    hasil_kerja: Ekspektasi | None = None
    perilaku_kerja: Ekspektasi | None = None
    umpan_balik: str | None = field(default=None, repr=sebut)


@frozen
class PenetapanGolonganPPPK(BarisRiwayat):
    """A golongan given to a PPPK.

    Attributes:
        golongan: the golongan.
        tmt: first day in it.
    """

    golongan: GolonganPPPK
    tmt: date | None = None


@frozen
class PerjanjianKerja(BarisRiwayat):
    """A contract of a PPPK.

    Attributes:
        mulai: first day of it.
        sampai: first day after it; ``None`` = not known.
    """

    mulai: date
    sampai: date | None = None


@frozen
class PerubahanKedudukan(BarisRiwayat):
    """A kedudukan hukum and since when it holds.

    Attributes:
        kedudukan: the standing.
        sejak: first day; ``None`` = not known, so it may hold on any day. The personnel service tells the last standing
            by its code, without a day.
    """

    kedudukan: KedudukanHukum
    sejak: date | None = None


@frozen
class TugasBelajar(BarisRiwayat):
    """Study leave (tugas belajar; PP 11/2017 Pasal 64, 94, 144, 259).

    Attributes:
        mulai: first day.
        sampai: first day back; ``None`` = no end recorded.
        pendidikan: level studied for.
        lepas_tugas: whether he was wholly off duty meanwhile, which after six months ends the holding of his post
            (notes on Pasal 64 and 94); ``None`` = not known.
        mandiri: whether he paid himself; ``None`` = not known.
        berhasil: whether he finished the course; ``None`` = not known.
        melapor: the day on which he reported back; ``None`` = not known.
        semester: normative length of the course, in semesters of six months; ``None`` = not known.
        dihentikan: whether it was cancelled or ended by the PPK, or its status withdrawn, before he finished
            (dibatalkan, dihentikan); ``None`` = not known.
        biaya_negara: whether the state bore any of its cost; ``None`` = not known.
    """

    mulai: date
    sampai: date | None = None
    pendidikan: Pendidikan | None = None
    lepas_tugas: bool | None = None
    mandiri: bool | None = None
    berhasil: bool | None = None
    melapor: date | None = None
    semester: int | None = None
    dihentikan: bool | None = None
    biaya_negara: bool | None = None


@frozen
class Sertifikasi(BarisRiwayat):
    """A certificate of competence.

    Attributes:
        nama: what it certifies.
        mulai: first day it counts.
        sampai: first day it counts no longer; ``None`` = no end recorded.
        penerbit: who issued it.
        nomor: its number.
    """

    nama: str = field(repr=sebut)
    mulai: date | None = None
    sampai: date | None = None
    penerbit: str | None = field(default=None, repr=sebut)
    nomor: str | None = field(default=None, repr=sebut)


class LingkupPenghargaan(Tingkat):
    """How far an award reaches, as guides of talent management score it."""

    INSTANSI = "instansi"
    LINTAS_INSTANSI = "lintas instansi"
    NASIONAL = "nasional"
    INTERNASIONAL = "internasional"


@frozen
class Penghargaan(BarisRiwayat):
    """An award.

    Attributes:
        nama: its name.
        tanggal: day of the award.
        pemberi: who gave it.
        lingkup: how far it reaches; ``None`` = not known.
    """

    nama: str = field(repr=sebut)
    tanggal: date | None = None
    pemberi: str | None = field(default=None, repr=sebut)
    lingkup: LingkupPenghargaan | None = None


@frozen
class PeranTim(BarisRiwayat):
    """A role in a team beside the post.

    Attributes:
        tim: name of the team.
        peran: role in it, in the words of the record.
        mulai: first day in it.
        sampai: first day after it; ``None`` = no end recorded.
        ketua: whether he leads it; ``None`` = not known, unless the words of the record tell (`memimpin`).
        lintas_instansi: whether the team is one of several agencies; ``None`` = not known.
    """

    tim: str = field(repr=sebut)
    peran: str = field(repr=sebut)
    mulai: date | None = None
    sampai: date | None = None
    ketua: bool | None = None
    lintas_instansi: bool | None = None

    @property
    def memimpin(self) -> bool | None:
        """Whether he leads it, as recorded or else by the first word of the role; ``None`` = neither tells.

        >>> [PeranTim("SPBE", peran).memimpin for peran in ("Ketua tim", "anggota", "PIC")]
        [True, False, None]
        """
        return _MEMIMPIN.get(kunci_nama(self.peran.partition(" ")[0])) if self.ketua is None else self.ketua


_MEMIMPIN: Final = {"ketua": True, "wakil": False, "sekretaris": False, "anggota": False}
