"""Induk: the person himself, as the master record (``data-utama``) or a row of ``nominatif.csv`` tells him."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import frozen

from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.pertentangan import PESAN_TERPOTONG
from karier_asn.domain.rekam import PenetapanGolonganPPPK
from karier_asn.domain.tingkat import GolonganPPPK
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.siasn import kode, mutu
from karier_asn.siasn.medan import BarisSiasn, TanpaIsi, diketahui
from karier_asn.siasn.temuan import Berat, Catatan, Temuan, tampil

_SEBUTAN: Final[Mapping[str, str]] = {
    "statusPegawai": "Status pegawai (PNS, CPNS atau PPPK)",
    "nipBaru": "NIP",
    "nama": "Nama",
    "tglLahir": "Tanggal lahir",
    "tmtCpns": "TMT CPNS",
}
"""What every record must tell, in words."""


@frozen
class Terbaca:
    """What was read: the employee, and what there is to say about his record.

    Attributes:
        pegawai: the employee, unknown where the record is.
        temuan: the findings, in the order of the end points.
    """

    pegawai: Pegawai
    temuan: tuple[Temuan, ...]


def pastikan_pemetaan(isi: object, seharusnya: str, saran: str) -> None:
    """The one shape that cannot be reported as a finding.

    Raises:
        GalatBentuk: it is not a mapping.
    """
    if not isinstance(isi, Mapping):
        pesan = f"{seharusnya}, ditemukan {tampil(isi)}; {saran}."
        raise GalatBentuk([Masalah("jawaban", "bukan-pemetaan", {"jenis": type(isi).__name__}, pesan)])


def baca_induk(b: BarisSiasn, status: Mapping[str, JenisPegawai] = kode.JENIS_PEGAWAI) -> dict[str, Any]:
    """The fields of the person but for the histories that have an end point of their own; reports what contradicts
    the NIP.
    """
    jenis, nama, nip_tertulis = diketahui(b.kode("statusPegawai", status)), b.teks("nama"), b.teks("nipBaru")
    lahir, cpns, tmt_pns = diketahui(b.tanggal("tglLahir")), diketahui(b.tanggal("tmtCpns")), b.tanggal("tmtPns")
    pns = diketahui(tmt_pns)
    wajib = {
        "statusPegawai": jenis,
        "nipBaru": diketahui(nip_tertulis),
        "nama": diketahui(nama),
        "tglLahir": lahir,
        "tmtCpns": cpns,
    }
    for medan, nilai in wajib.items():
        if nilai is None:
            b.belum_diketahui(medan, _SEBUTAN[medan])
    nip = _nip(b, jenis)
    mutu.periksa_isian(b)
    mutu.periksa_jabatan(b)
    mutu.periksa_tanggal(b, jenis, cpns, tmt_pns)
    if nip is not None:
        mutu.periksa_nip(b, nip, lahir, cpns)
    for medan in ("tglSkCpns", "tglSkPns"):
        b.tanggal(medan)
    return {
        "nip": nip,
        "nama": diketahui(nama) or "",
        # Of a CPNS no TMT PNS says that he is not PNS yet; one that cannot be read leaves it open.
        "jenis": None if jenis is JenisPegawai.CPNS and tmt_pns is TanpaIsi.TAK_TERBACA else jenis,
        "tanggal_lahir": lahir,
        "tmt_cpns": cpns,
        "tmt_pns": pns,
        "golongan_pppk": _golongan_pppk(b) if jenis is JenisPegawai.PPPK else None,
    }


def _golongan_pppk(b: BarisSiasn) -> tuple[PenetapanGolonganPPPK, ...] | None:
    """The golongan of a PPPK, which the record tells by its name alone: the public code list has none for it."""
    tmt, teks = diketahui(b.tanggal("tmtGolAkhir")), b.teks("golRuangAkhir")
    if isinstance(teks, TanpaIsi):
        return None
    try:
        golongan = GolonganPPPK.baca(teks)
    except GalatBentuk:
        pesan = f"Golongan PPPK {tampil(teks)} bukan I sampai XVII; dianggap belum diketahui. Perbaiki golongannya."
        b.lapor("KODE", "golRuangAkhir", pesan)
        return None
    pesan = f"Golongan PPPK {golongan.value} dibaca dari namanya, sebab tidak ada kodenya; bukan golongan ruang PNS."
    b.lapor("KODE", "golRuangAkhir", pesan, Berat.INFO)
    return (PenetapanGolonganPPPK(golongan, tmt, asal=b.asal("golRuangAkhir")),)


def _nip(b: BarisSiasn, jenis: JenisPegawai | None) -> NIP | None:
    """The number, read as the kind of employee demands."""
    if jenis is None:
        return None
    return _baca_nip(b, NIP.pppk if jenis is JenisPegawai.PPPK else NIP.pns)


def baca_nip_pns(b: BarisSiasn) -> NIP | None:
    """The number of a PNS; what is wrong with it is reported."""
    return _baca_nip(b, NIP.pns)


def _baca_nip(b: BarisSiasn, baca: Callable[[str], NIP]) -> NIP | None:
    """The number; only its faults are shown, not its digits."""
    teks = b.teks("nipBaru")
    if isinstance(teks, TanpaIsi):
        return None
    try:
        nip = baca(teks)
    except GalatBentuk as galat:
        pesan = " ".join(masalah.pesan for masalah in galat.masalah)
        b.lapor("FORMAT", "nipBaru", pesan, Berat.KESALAHAN)
        return None
    if nip.terpotong:
        b.lapor("FORMAT", "nipBaru", PESAN_TERPOTONG.format(nip.jenis.value), Berat.KESALAHAN)
    return nip


def lengkapi(terbaca: Mapping[str, Any], catatan: Catatan, titik: Mapping[str, str]) -> Pegawai:
    """The employee of these fields and histories; a history that contradicts itself is reported and stays unknown."""
    try:
        return Pegawai(**terbaca)
    except GalatBentuk as galat:
        bentrok = {masalah.jalur.partition("[")[0]: masalah for masalah in galat.masalah}
        for nama, masalah in bentrok.items():
            pesan = f"{masalah.pesan} Sampai itu jelas, riwayat ini dianggap belum diketahui."
            catatan.lapor("BENTROK", titik[nama], pesan)
        return Pegawai(**{**terbaca, **dict.fromkeys(bentrok)})
