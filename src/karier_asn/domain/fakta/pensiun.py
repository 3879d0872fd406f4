"""Facts: what decides when he retires."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from karier_asn.domain.fakta.jabatan import dijabat, menurut_jabatan, selama_menjabat
from karier_asn.domain.fakta.kedudukan import menurut_kedudukan
from karier_asn.domain.ingatan import terakhir
from karier_asn.domain.jabatan import AHLI, JF, Jabatan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.kata import fakta
from karier_asn.engine.masa import hari, mundur, tahun, tambah
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat

GURU_BESAR = ("Profesor", "Guru Besar")
DOSEN = ("Dosen", "Asisten Ahli", "Lektor")
PENELITI = ("Peneliti", "Perekayasa")


@terakhir
def dipensiun_dari(p: Pegawai) -> Riwayat[Jabatan | bool]:
    """The post whose retirement age is his: the one he holds, as `dijabat`.

    In the masa persiapan pensiun he holds none and waits for the age of the one he held before (PP 11/2017 Pasal 350
    ayat (1)).
    """
    persiapan = menurut_kedudukan(p, lambda k: k is KedudukanHukum.PERSIAPAN_PENSIUN)
    sebelumnya = Riwayat(
        (mulai, dijabat(p).pada(mundur(mulai, hari(1)))) for mulai, _, ya in persiapan.potongan() if ya
    )
    return angkat(lambda j, ya, dulu: dulu if ya else j, dijabat(p), persiapan, sebelumnya)


@fakta("jenjang Jabatan yang diduduki")
def jenjang_jabatan(p: Pegawai) -> Riwayat[Jenjang]:
    """Level of the post held definitively; unknown while no post is held."""
    return menurut_jabatan(p, lambda j: j.jenjang)


@fakta("menduduki JF guru")
def guru(p: Pegawai) -> Riwayat[bool]:
    """Holds the JF guru, by the name of the post; a professor ("Guru Besar") does not."""
    return _menduduki_jf(p, ("Guru",), kecuali=GURU_BESAR)


@fakta("menduduki JF dosen")
def dosen(p: Pegawai) -> Riwayat[bool]:
    """Holds the JF dosen, professors included, by the name of the post."""
    return _menduduki_jf(p, DOSEN + GURU_BESAR)


@fakta("menduduki JF peneliti atau perekayasa")
def peneliti_atau_perekayasa(p: Pegawai) -> Riwayat[bool]:
    """Holds the JF peneliti or perekayasa, a JF keahlian (UU 11/2019 Pasal 52), by the name of the post."""
    return _menduduki_jf(p, PENELITI, jenjang=AHLI)


@fakta("batas usia pensiun ditetapkan tersendiri bagi jabatannya")
def batas_usia_tersendiri(p: Pegawai) -> Riwayat[bool]:
    """The record of the post held names a retirement age of its own (`Jabatan.batas_usia_pensiun`)."""
    return dijabat(p).peta(lambda j: isinstance(j, Jabatan) and j.batas_usia_pensiun is not None)


@fakta("tanggal mencapai batas usia yang ditetapkan tersendiri")
def tanggal_batas_usia_tersendiri(p: Pegawai) -> Riwayat[date]:
    """The day on which he reaches the retirement age that the record of his post names."""
    lahir = p.tanggal_lahir
    if lahir is None:
        return TAK_DIKETAHUI
    return menurut_jabatan(p, lambda j: j.batas_usia_pensiun).peta(lambda usia: tambah(lahir, tahun(usia)))


def _menduduki_jf(
    p: Pegawai,
    nama: tuple[str, ...],
    *,
    kecuali: tuple[str, ...] = (),
    jenjang: Collection[Jenjang] = JF,
) -> Riwayat[bool]:
    """Whether the post held is a JF of these levels whose name begins with one of these names."""

    def cocok(j: Jabatan) -> bool | None:
        if j.jenjang is None:
            return None
        if j.jenjang not in jenjang:
            return False
        return (_bernama(j, nama) and not _bernama(j, kecuali)) if j.nama.strip() else None

    return selama_menjabat(p, cocok)


def _bernama(j: Jabatan, nama: tuple[str, ...]) -> bool:
    kata = j.nama.casefold().split()
    return any(kata[: len(n)] == n for n in (s.casefold().split() for s in nama))
