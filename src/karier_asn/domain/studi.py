"""Studi: what an employee is to study, as a proposal of study leave (tugas belajar) states it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Final

from attrs import evolve

from karier_asn.domain.rekam import TugasBelajar
from karier_asn.domain.tingkat import Tingkat
from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.masa import NOL, Masa, selisih, tambah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat

__all__ = [
    "Akreditasi",
    "AlasanPerpanjangan",
    "IkatanDinas",
    "JenjangStudi",
    "PersyaratanStudi",
    "UsulPerpanjangan",
    "UsulTugasBelajar",
    "akhir_normatif",
    "diperpanjang",
    "ikatan_dinas",
    "lama_studi",
    "masa_ikatan",
    "mengembalikan_biaya",
]

BULAN_SEMESTER: Final = 6
"""Months of a semester."""


class JenjangStudi(Tingkat):
    """Level of a course of study, lowest first.

    >>> JenjangStudi.baca("S2") > JenjangStudi.S1
    True
    """

    D1 = "D-I", "D1"
    D2 = "D-II", "D2"
    D3 = "D-III", "D3"
    S1 = "S-1/D-IV", "S1", "S-1", "D4", "D-IV"
    S2 = "S-2", "S2"
    S3 = "S-3", "S3"


class Akreditasi(Tingkat):
    """Accreditation of a course of study, lowest first; the letters are those used before.

    >>> Akreditasi.baca("B")
    <Akreditasi.BAIK_SEKALI: 'Baik Sekali'>
    """

    TIDAK = "Tidak Terakreditasi"
    BAIK = "Baik", "C"
    BAIK_SEKALI = "Baik Sekali", "B"
    UNGGUL = "Unggul", "A"


class PersyaratanStudi(Enum):
    """A requirement of study leave that can be waived for a post (SE MenPANRB 28/2021 Lampiran angka 1 huruf a-i)."""

    MASA_KERJA = "masa kerja"
    SISA_MASA_KERJA = "sisa masa kerja"
    KINERJA = "penilaian kinerja"
    KESEHATAN = "kesehatan"
    TIDAK_SEDANG = "tidak sedang diperiksa, menjalani pidana, hukuman disiplin, cuti, atau pemberhentian sementara"
    TIDAK_PERNAH = "tidak pernah dihukum, dipidana, atau dihentikan tugas belajarnya"
    SELEKSI = "seleksi"
    PERJANJIAN = "perjanjian"


class AlasanPerpanjangan(Enum):
    """Why study leave is to be made longer (SE MenPANRB 28/2021 Lampiran angka 6 huruf b); `LAIN` is none of these."""

    SISTEM_STUDI = "perubahan kondisi sistem studi/perkuliahan"
    DANA = "keterlambatan penerimaan dana biaya tugas belajar"
    TUGAS_AKHIR = "penyelesaian tugas akhir membutuhkan tambahan waktu karena keadaan di luar kemampuannya"
    LAIN = "alasan lain"


def _pastikan_semester(semester: int | None) -> None:
    if semester is not None and semester < 1:
        pesan = f"Lama studi paling sedikit 1 semester, ditemukan {semester}; perbaiki lamanya."
        raise GalatBentuk([Masalah("semester", "semester-kurang-dari-1", {"semester": semester}, pesan)])


def lama_studi(semester: int | None) -> Masa | None:
    """The length of a course of so many semesters.

    >>> lama_studi(4)
    tahun(2)
    """
    return None if semester is None else Masa(BULAN_SEMESTER * semester)


@frozen
class UsulTugasBelajar:
    """A proposal of study leave, with what the agency states of the employee for it; ``None`` = not known.

    Attributes:
        jenjang: level of the course; a professional programme has none of these.
        semester: its normative length, in semesters of six months.
        dibebaskan: whether he is released from his post.
        mandiri: whether he pays himself; otherwise the state or a sponsor does.
        akreditasi: of the course, if it is held in Indonesia.
        sesuai_kebutuhan: whether it meets a need of the standard of a post and of career development.
        wilayah_khusus: whether he serves in a 3T region or a much needed post.
        berkas_instansi: whether the other papers that the agency asks for are complete.
        dalam_rencana: whether the course is in the agency's plan of study leave.
        disetujui_menteri: whether the Minister has agreed to a course that is accredited no better than C or Baik.
        luar_negeri: whether the course is held abroad.
        diakui: whether a course abroad is recognised by the ministry of education.
        lulus_seleksi: whether he passed the selection of the agency, the sponsor and the university.
        perjanjian: whether he signed the agreement on the study leave.
        diperiksa: whether he is under examination for a breach of discipline or a crime, over time.
        menjalani_pidana: whether he serves a sentence of prison or detention (penjara, kurungan), over time.
        putusan_pidana: days on which such sentences became final; empty = none.
        dikecualikan: the requirements waived for his post, as the Minister has approved (SE MenPANRB 28/2021 Lampiran
            angka 1 huruf i and j); a proposal says which, where there are any.

    Raises:
        GalatBentuk: a length below one semester.
    """

    jenjang: JenjangStudi | None = None
    semester: int | None = None
    dibebaskan: bool | None = None
    mandiri: bool | None = None
    akreditasi: Akreditasi | None = None
    sesuai_kebutuhan: bool | None = None
    wilayah_khusus: bool | None = None
    berkas_instansi: bool | None = None
    dalam_rencana: bool | None = None
    disetujui_menteri: bool | None = None
    luar_negeri: bool | None = None
    diakui: bool | None = None
    lulus_seleksi: bool | None = None
    perjanjian: bool | None = None
    diperiksa: Riwayat[bool] = TAK_DIKETAHUI
    menjalani_pidana: Riwayat[bool] = TAK_DIKETAHUI
    putusan_pidana: tuple[date, ...] | None = None
    dikecualikan: tuple[PersyaratanStudi, ...] = ()

    def __attrs_post_init__(self) -> None:
        _pastikan_semester(self.semester)

    @property
    def lama(self) -> Masa | None:
        """The length of the course."""
        return lama_studi(self.semester)


@frozen
class UsulPerpanjangan:
    """A proposal to make the study leave that began last longer; ``None`` = not known.

    Attributes:
        sampai: first day back, as proposed.
        alasan: why.
        kahar: whether it is for force majeure (keadaan kahar) declared by the competent authority.
    """

    sampai: date | None = None
    alasan: AlasanPerpanjangan | None = None
    kahar: bool | None = None


def akhir_normatif(t: TugasBelajar) -> date | None:
    """First day back if a study leave takes the normative time of its course; ``None`` = its length is not known.

    >>> akhir_normatif(TugasBelajar(date(2024, 9, 1), semester=4))
    datetime.date(2026, 9, 1)
    """
    lama = lama_studi(t.semester)
    return None if lama is None else tambah(t.mulai, lama)


def diperpanjang(t: TugasBelajar, sampai: date | None) -> Masa | None:
    """By how much a study leave goes beyond the normative time if it ends on a day; ``None`` = not known.

    >>> diperpanjang(TugasBelajar(date(2024, 9, 1), semester=4), date(2027, 3, 1))
    bulan(6)
    """
    normatif = akhir_normatif(t)
    if normatif is None or sampai is None:
        return None
    return selisih(normatif, sampai) if normatif < sampai else NOL


@frozen
class IkatanDinas:
    """The duty to serve after study leave.

    Attributes:
        mulai: first day of it.
        sampai: first day free.
        dasar: where its length stands.
    """

    mulai: date
    sampai: date
    dasar: Dasar


def ikatan_dinas(
    t: TugasBelajar, kali: Mapping[bool, int], dasar: Dasar, *, mandiri_terikat: bool = False
) -> IkatanDinas | None:
    """The bond that follows a study leave; ``None`` without an end, and where it is not known whether he was released.

    Args:
        t: the study leave.
        kali: how many times its length he is bound, by whether he was released from his post.
        dasar: where that stands.
        mandiri_terikat: whether who pays himself is bound as well; otherwise such a study binds for no time: the bond
            ends on the day it begins.

    >>> from karier_asn.engine.hukum import Cara, Peraturan
    >>> pergub = Peraturan("Pergub Contoh", "", date(2020, 1, 1), Cara.INSTANSI, date(2026, 1, 1))
    >>> studi = TugasBelajar(date(2026, 7, 1), date(2028, 7, 1), lepas_tugas=True, mandiri=False)
    >>> i = ikatan_dinas(studi, {True: 2, False: 1}, pergub / "Pasal 9")
    >>> i.mulai, i.sampai
    (datetime.date(2028, 7, 1), datetime.date(2032, 7, 1))
    """
    if t.sampai is None:
        return None
    if t.mandiri and not mandiri_terikat:
        return IkatanDinas(t.sampai, t.sampai, dasar)
    if t.lepas_tugas is None or (t.mandiri is None and not mandiri_terikat):
        return None
    masa, n = selisih(t.mulai, t.sampai), kali[t.lepas_tugas]
    return IkatanDinas(t.sampai, tambah(t.sampai, Masa(n * masa.bulan, n * masa.hari)), dasar)


def masa_ikatan(
    t: TugasBelajar, kali: Mapping[bool, int], dasar: Dasar, *, mandiri_terikat: bool = False
) -> Riwayat[bool]:
    """On which days a study leave binds him; the arguments are those of `ikatan_dinas`.

    Unknown from the first day of one without an end on record, and as long as it depends on what is not known: whether
    he was released, whether he paid himself.
    """
    if t.mandiri and not mandiri_terikat:
        return Riwayat.tetap(False)
    if t.sampai is None:
        return Riwayat([(t.mulai, None)], sebelum=False)
    lepas = (True, False) if t.lepas_tugas is None else (t.lepas_tugas,)
    mandiri = (True, False) if t.mandiri is None else (t.mandiri,)
    semua = (evolve(t, lepas_tugas=x, mandiri=y) for x in lepas for y in mandiri)
    ikatan = (ikatan_dinas(s, kali, dasar, mandiri_terikat=mandiri_terikat) for s in semua)
    terikat = (Riwayat.rentang([(i.mulai, i.sampai)]) for i in ikatan if i is not None)
    return angkat(lambda *v: v[0] if len(set(v)) == 1 else None, *terikat)


def mengembalikan_biaya(t: TugasBelajar, sejak: date) -> Riwayat[bool]:
    """Whether he owes back what the state paid for a study leave that he did not finish, from its end on.

    Args:
        t: the study leave.
        sejak: of one that began before this day, another rule may be kinder, so it is not known.
    """
    if t.berhasil or t.biaya_negara is False:
        return Riwayat.tetap(False)
    pasti = t.sampai is not None and t.berhasil is False and t.biaya_negara is True and t.mulai >= sejak
    return Riwayat([(t.sampai or t.mulai, True if pasti else None)], sebelum=False)
