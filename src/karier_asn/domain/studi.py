"""Studi: what an employee is to study, as a proposal of study leave (tugas belajar) states it."""

from __future__ import annotations

from attrs import frozen

from karier_asn.domain.tingkat import Tingkat
from karier_asn.engine.galat import GalatBentuk, Masalah


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
