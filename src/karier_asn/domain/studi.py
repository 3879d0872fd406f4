"""Studi: what an employee is to study, as a proposal of study leave (tugas belajar) states it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from attrs import evolve

from karier_asn.domain.rekam import TugasBelajar
from karier_asn.domain.tingkat import Tingkat
from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.engine.hukum import Dasar
from karier_asn.engine.masa import Masa, bulan, selisih, tambah
from karier_asn.engine.riwayat import Riwayat, angkat

__all__ = [
    "Akreditasi",
    "IkatanDinas",
    "JenjangStudi",
    "UsulTugasBelajar",
    "ikatan_dinas",
    "masa_ikatan",
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

    BAIK = "Baik", "C"
    BAIK_SEKALI = "Baik Sekali", "B"
    UNGGUL = "Unggul", "A"


@frozen
class UsulTugasBelajar:
    """A proposal of study leave; ``None`` = not known.

    Attributes:
        jenjang: level of the course.
        semester: its length by the curriculum, in semesters of six months.
        dibebaskan: whether he is released from his post.
        mandiri: whether he pays himself; otherwise the state or a sponsor does.
        akreditasi: of the course.
        sesuai_kebutuhan: whether it meets a need of the standard of a post and of career development.
        wilayah_khusus: whether he serves in a 3T region or a much needed post.
        berkas_instansi: whether the other papers that the agency asks for are complete.

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

    def __attrs_post_init__(self) -> None:
        if self.semester is not None and self.semester < 1:
            pesan = f"Lama studi paling sedikit 1 semester, ditemukan {self.semester}; perbaiki lamanya."
            raise GalatBentuk([Masalah("semester", "semester-kurang-dari-1", {"semester": self.semester}, pesan)])

    @property
    def lama(self) -> Masa | None:
        """The length of the course."""
        return None if self.semester is None else bulan(BULAN_SEMESTER * self.semester)


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


def ikatan_dinas(t: TugasBelajar, kali: Mapping[bool, int], dasar: Dasar) -> IkatanDinas | None:
    """The bond that follows a study leave; ``None`` without an end, and where it is not known whether he was released.

    Args:
        t: the study leave.
        kali: how many times its length he is bound, by whether he was released from his post.
        dasar: where that stands.

    A study at his own cost binds for no time: the bond ends on the day it begins.

    >>> from karier_asn.engine.hukum import Cara, Peraturan
    >>> pergub = Peraturan("Pergub Contoh", "", date(2020, 1, 1), Cara.INSTANSI, date(2026, 1, 1))
    >>> studi = TugasBelajar(date(2026, 7, 1), date(2028, 7, 1), lepas_tugas=True, mandiri=False)
    >>> i = ikatan_dinas(studi, {True: 2, False: 1}, pergub / "Pasal 9")
    >>> i.mulai, i.sampai
    (datetime.date(2028, 7, 1), datetime.date(2032, 7, 1))
    """
    if t.sampai is None:
        return None
    if t.mandiri:
        return IkatanDinas(t.sampai, t.sampai, dasar)
    if t.lepas_tugas is None or t.mandiri is None:
        return None
    masa, n = selisih(t.mulai, t.sampai), kali[t.lepas_tugas]
    return IkatanDinas(t.sampai, tambah(t.sampai, Masa(n * masa.bulan, n * masa.hari)), dasar)


def masa_ikatan(t: TugasBelajar, kali: Mapping[bool, int], dasar: Dasar) -> Riwayat[bool]:
    """On which days a study leave binds him; the arguments are those of `ikatan_dinas`.

    Unknown from the first day of one without an end on record, and as long as it depends on what is not known: whether
    he was released, whether he paid himself. Who pays himself is never bound.
    """
    if t.mandiri:
        return Riwayat.tetap(False)
    if t.sampai is None:
        return Riwayat([(t.mulai, None)], sebelum=False)
    lepas = (True, False) if t.lepas_tugas is None else (t.lepas_tugas,)
    mandiri = (True, False) if t.mandiri is None else (False,)
    ikatan = (ikatan_dinas(evolve(t, lepas_tugas=x, mandiri=y), kali, dasar) for x in lepas for y in mandiri)
    terikat = (Riwayat.rentang([(i.mulai, i.sampai)]) for i in ikatan if i is not None)
    return angkat(lambda *v: v[0] if len(set(v)) == 1 else None, *terikat)
