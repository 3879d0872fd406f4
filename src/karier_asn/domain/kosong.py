"""Kosong: the fields whose being empty is itself a statement.

``None`` means *not known*, everywhere but here: an assignment without an end goes on, a sanction without a day of
annulment stands. Whoever leaves such a field empty has said something, so emptying it forgets nothing but says
something else. Whatever is not listed here is not known while it is empty; but for where a row comes from
(`karier_asn.engine.asal`), which tells nothing of the person whether it is known or not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.disiplin import Akibat
from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Jenjang, Rumpun
from karier_asn.domain.lamaran import KeanggotaanPartai
from karier_asn.domain.pegawai import (
    Asesmen,
    Cltn,
    HukumanDisiplin,
    JenisPegawai,
    Pegawai,
    Pelatihan,
    Penugasan,
)
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.domain.peran import Mentee
from karier_asn.domain.rekam import KEMATIAN
from karier_asn.domain.standar import SyaratPendidikan
from karier_asn.domain.talenta import Talenta

__all__ = ["KOSONG", "Kosong", "makna_kosong"]


def _apa_pun(_benda: object) -> bool:
    return True


@frozen
class Kosong:
    """What a field says while it is empty.

    Attributes:
        makna: that, in Indonesian.
        bila: of which objects; of others the field is not known while it is empty.
    """

    makna: str
    bila: Callable[[Any], bool] = _apa_pun


def _pelaksana(j: Jabatan) -> bool:
    return j.jenjang is Jenjang.PELAKSANA


def _bereselon(j: Jabatan) -> bool:
    return j.eselon is not None


def _cpns(p: Pegawai) -> bool:
    return p.jenis is JenisPegawai.CPNS


def _bukan_jf(j: Jabatan) -> bool:
    return j.jenjang is not None and j.jenjang.rumpun is not Rumpun.JF


def _pernah_bukan_jf(p: Pegawai) -> bool:
    return any(t.jenis is JenisPenugasan.DEFINITIF and _bukan_jf(t.jabatan) for t in p.jabatan or ())


def _pemberhentian(h: HukumanDisiplin) -> bool:
    return h.jenis is not None and h.jenis.akibat is Akibat.DIBERHENTIKAN


def _pernah_diberhentikan(p: Pegawai) -> bool:
    return any(map(_pemberhentian, p.hukuman or ()))


def _telah_meninggal(p: Pegawai) -> bool:
    return any(k.jenis in KEMATIAN for k in p.penetapan or ())


def _bermenit(k: Pelatihan) -> bool:
    return k.menit is not None


def _bertanggal(k: Pelatihan) -> bool:
    return k.mulai is not None and k.selesai is not None


def _bukan_struktural(k: Pelatihan) -> bool:
    return k.bentuk is not BentukPelatihan.STRUKTURAL


def _struktural_entah(k: Pelatihan) -> bool:
    return k.program is None and not _bukan_struktural(k)


KOSONG: Final[Mapping[tuple[type, str], Kosong]] = {
    (Penugasan, "sampai"): Kosong("penugasan berlanjut sampai penugasan definitif berikutnya"),
    (Cltn, "sampai"): Kosong("cuti berlanjut sampai penugasan definitif berikutnya"),
    (Asesmen, "sampai"): Kosong("hasilnya tidak berakhir sebelum masa berlaku menurut peraturan"),
    (HukumanDisiplin, "dibatalkan"): Kosong("hukuman tidak dibatalkan"),
    (HukumanDisiplin, "jenis"): Kosong("bukan pemberhentian, kecuali kedudukan hukumnya menyebutkan", _pemberhentian),
    (Jabatan, "eselon"): Kosong("jabatan pelaksana itu tidak bereselon", _pelaksana),
    (Jabatan, "pangkat_terendah"): Kosong("tidak ditetapkan tersendiri; berlaku yang menurut eselonnya", _bereselon),
    (Jabatan, "pangkat_tertinggi"): Kosong("tidak ditetapkan tersendiri; berlaku yang menurut eselonnya", _bereselon),
    (Jabatan, "batas_usia_pensiun"): Kosong("jabatan itu tidak mempunyai batas usia pensiun tersendiri"),
    (SyaratPendidikan, "bidang"): Kosong("bidang studi apa pun diterima"),
    (Pegawai, "tmt_pns"): Kosong("belum diangkat menjadi PNS", _cpns),
    (Pegawai, "formasi"): Kosong("tidak menunggu pengangkatan pertama dalam JF", _pernah_bukan_jf),
    (Pegawai, "hukuman"): Kosong("belum diberhentikan, kecuali kedudukan hukumnya menyebutkan", _pernah_diberhentikan),
    (Pegawai, "penetapan"): Kosong("belum meninggal, kecuali kedudukan hukumnya menyebutkan", _telah_meninggal),
    (Mentee, "bidang"): Kosong("yang dicari ialah bidang jabatan yang didudukinya"),
    (Mentee, "sasaran"): Kosong("yang dituju ialah jabatan yang didudukinya"),
    (KeanggotaanPartai, "sampai"): Kosong("keanggotaan masih berjalan"),
    (Pelatihan, "jam"): Kosong("JP-nya menurut menitnya", _bermenit),
    (Pelatihan, "nomor"): Kosong("bukan sertifikat baris yang nama, hari, atau JP-nya lain"),
    (Pelatihan, "hari"): Kosong("berlangsung setiap hari dari hari pertama sampai hari terakhir", _bertanggal),
    (Pelatihan, "bentuk"): Kosong("bukan pelatihan struktural kepemimpinan", _struktural_entah),
    (Pelatihan, "program"): Kosong("bukan Latsar dan bukan pelatihan struktural kepemimpinan", _bukan_struktural),
    (Talenta, "sampai"): Kosong("penilaian berlaku sampai ada yang baru"),
}
"""By class and field, what it says while it is empty."""


TANPA_NAMA: Final[frozenset[tuple[type, str]]] = frozenset({(Jabatan, "nama"), (Pelatihan, "nama")})
"""By class and field, the texts that are not known while they are empty, as ``None`` is elsewhere."""


def makna_kosong(benda: object, medan: str) -> Kosong | None:
    """What a field of an object says, or would say, while it is empty; ``None`` = nothing: it is not known then.

    >>> from datetime import date
    >>> makna_kosong(Cltn(date(2026, 1, 1)), "sampai").makna
    'cuti berlanjut sampai penugasan definitif berikutnya'
    >>> makna_kosong(Pegawai(jenis=JenisPegawai.PNS), "tmt_pns") is None
    True
    """
    for kelas in type(benda).__mro__:
        pernyataan = KOSONG.get((kelas, medan))
        if pernyataan is not None and pernyataan.bila(benda):
            return pernyataan
    return None
