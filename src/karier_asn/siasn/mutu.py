"""Mutu data: BKN's data-quality indicators that the master record (``data-utama``) can answer by itself.

An indicator that needs a day ("more than two years since ...") or the record of another person stands in `indikator`.
A field that a shape does not have at all (see `Baris.ada`) is not missed.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from karier_asn.domain.nip import NIP, JenisNIP
from karier_asn.domain.pegawai import JenisPegawai
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.siasn import kode
from karier_asn.siasn.medan import BarisSiasn, IsiMedan, TanpaIsi, diketahui

_SUREL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_MEDAN_ID_JABATAN: Final = {
    kode.PELAKSANA: "jabatanFungsionalUmumId",
    kode.FUNGSIONAL: "jabatanFungsionalId",
}


def periksa_isian(b: BarisSiasn) -> None:
    """What should not be empty about the person: COM_5, COM_6, COM_7 and ACC_5."""
    pendidikan = kode.PENDIDIKAN.get(diketahui(b.teks("tkPendidikanTerakhirId")) or "")
    bergelar = any(b.teks(m) is not TanpaIsi.KOSONG for m in ("gelarDepan", "gelarBelakang"))
    if b.ada("gelarBelakang") and pendidikan is not None and pendidikan >= Pendidikan.D2 and not bergelar:
        b.lapor("COM_5", "gelarBelakang", "Gelar kosong padahal berpendidikan Diploma ke atas; lengkapi gelarnya.")
    if b.ada("email") and not _SUREL.fullmatch(diketahui(b.teks("email")) or ""):
        b.lapor("COM_6", "email", "Alamat surel kosong atau salah tulis; perbaiki alamatnya.")
    if b.ada("noHp") and b.teks("noHp") is TanpaIsi.KOSONG:
        b.lapor("COM_7", "noHp", "Nomor telepon genggam kosong; lengkapi nomornya.")
    if isinstance(b.teks("nik"), TanpaIsi) or b.bendera("validNik") is not True:
        b.lapor("ACC_5", "nik, validNik", "NIK kosong atau belum tervalidasi; padankan dengan data kependudukan.")


def periksa_jabatan(b: BarisSiasn) -> None:
    """The present post against the list of posts: COM_2 and ACC_9."""
    jenis = diketahui(b.teks("jenisJabatanId")) or ""
    medan = _MEDAN_ID_JABATAN.get(jenis)
    if medan is not None and b.ada(medan) and b.teks(medan) is TanpaIsi.KOSONG:
        b.lapor("COM_2", medan, "Jabatan tanpa id referensi; pilih jabatannya dari referensi SIASN.")
    if jenis == kode.PELAKSANA and kode.jenjang_fungsional(diketahui(b.teks("jabatanNama")) or "") is not None:
        pesan = "Jenisnya jabatan pelaksana, namanya jabatan fungsional; perbaiki jenis atau nama jabatannya."
        b.lapor("ACC_9", "jabatanNama", pesan)


def periksa_tanggal(b: BarisSiasn, jenis: JenisPegawai | None, cpns: date | None, tmt_pns: IsiMedan[date]) -> None:
    """The beginning of the career: COM_4 and ACC_1."""
    pns = diketahui(tmt_pns)
    if jenis is JenisPegawai.PNS and tmt_pns is TanpaIsi.KOSONG:
        b.lapor("COM_4", "tmtPns", "TMT PNS kosong; lengkapi tanggalnya.")
    if cpns is not None and pns is not None and cpns > pns:
        pesan = f"TMT CPNS {cpns.isoformat()} sesudah TMT PNS {pns.isoformat()}; perbaiki salah satunya."
        b.lapor("ACC_1", "tmtCpns, tmtPns", pesan)


def periksa_nip(b: BarisSiasn, nip: NIP, lahir: date | None, cpns: date | None) -> None:
    """The number against the fields it repeats: CON_1 to CON_4. Its digits are not shown."""
    if cpns is not None and nip.jenis is JenisNIP.PNS and cpns.replace(day=1) != nip.tmt_cpns:
        pesan = f"TMT CPNS {cpns.isoformat()} tidak cocok dengan bulannya pada NIP; perbaiki salah satunya."
        b.lapor("CON_1", "tmtCpns", pesan)
    if lahir is not None and lahir != nip.tanggal_lahir:
        pesan = "Tanggal lahir tidak cocok dengan 8 angka pertama NIP; perbaiki salah satunya."
        b.lapor("CON_2", "tglLahir", pesan)
    kelamin = diketahui(b.kode("jenisKelamin", kode.JENIS_KELAMIN))
    if kelamin is not None and kelamin is not nip.jenis_kelamin:
        pesan = "Jenis kelamin tidak cocok dengan angka ke-15 NIP; perbaiki salah satunya."
        b.lapor("CON_3", "jenisKelamin", pesan)
    if cpns is not None and nip.jenis is JenisNIP.PPPK and cpns.year != nip.tahun_pengangkatan:
        pesan = f"Tahun TMT PPPK {cpns.year} tidak cocok dengan tahun pada NI PPPK; perbaiki salah satunya."
        b.lapor("CON_4", "tmtCpns", pesan)
