"""Titik: the end points of SIASN about one employee, which of them are read, and what of the others stays unknown.

The names are those of the read end points in public clients: kanekescom/laravel-siasn-simpeg (its migrations and
commands), black-coffee04/ws-siasn-php, and taufiqurrohmansuwarto/rumahASN (``rw-sertifikasi``, ``rw-kgb``).
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Final

from karier_asn.engine.samar import kata_dari, tampil
from karier_asn.siasn.temuan import Berat, Catatan

DIBACA: Final = (
    "data-utama",
    "rw-golongan",
    "rw-jabatan",
    "rw-pendidikan",
    "rw-skp22",
    "rw-skp",
    "rw-kinerjaperiodik",
    "rw-kursus",
    "rw-diklat",
    "rw-hukdis",
    "rw-cltn",
    "rw-angkakredit",
    "rw-masakerja",
)
"""What `baca_pegawai` reads."""

_BELUM: Final[Mapping[str, str]] = {
    "rw-kontrak": "perjanjian kerja PPPK (Pegawai.perjanjian_kerja)",
    "rw-pemberhentian": "pemberhentian yang tidak disebut data utama (Pegawai.kedudukan_hukum)",
    "rw-tubel": "tugas belajar yang tidak disebut rw-cltn (Pegawai.tugas_belajar)",
    "rw-kompetensi": "hasil uji kompetensi (Pegawai.kompetensi)",
    "rw-potensi": "hasil penilaian potensi (Pegawai.kompetensi)",
    "rw-dp3": "penilaian sebelum tahun 2014 (Pegawai.penilaian)",
}
"""End points whose fields are not known for certain, and what stays unknown without them."""

_TIDAK_DIPAKAI: Final[Mapping[str, str]] = {
    "rw-sertifikasi": "sertifikat kompetensi",
    "rw-penghargaan": "penghargaan",
    "rw-kgb": "kenaikan gaji berkala yang lalu; tanggal yang berikut dihitung dari masa kerja golongan",
    "rw-pindahinstansi": "perpindahan antarinstansi",
    "rw-pnsunor": "unit organisasi",
    "rw-pwk": "perpindahan wilayah kerja",
    "data-anak": "keluarga",
    "data-ortu": "keluarga",
    "data-pasangan": "keluarga",
    "photo": "foto",
    "nilaiipasn": "nilai IP ASN menurut BKN; yang menurut peraturannya dihitung dari riwayat",
}
"""End points that tell what no rule here asks."""

_TEMPAT_LAIN: Final[Mapping[str, str]] = {"list-kp-instansi": "bacalah dengan baca_usulan"}
SEMUA: Final = (*DIBACA, *_BELUM, *_TIDAK_DIPAKAI, *_TEMPAT_LAIN)
_KOSAKATA: Final = kata_dari(*SEMUA)


def laporkan_sisa(jawaban: Mapping[str, object], catatan: Catatan) -> None:
    """Report every answer that was handed over and is not read, once each; in silence it would pass for read."""
    for nama in jawaban:
        if nama in DIBACA:
            continue
        if nama in _BELUM:
            pesan = f"Jawaban ini tidak dibaca, jadi {_BELUM[nama]} tetap belum diketahui. Tambahkan sendiri."
            catatan.lapor("TIDAK_DIBACA", nama, pesan)
        elif nama in _TIDAK_DIPAKAI:
            pesan = f"Jawaban ini tidak dibaca: {_TIDAK_DIPAKAI[nama]}. Tidak ada aturan yang memakainya."
            catatan.lapor("TIDAK_DIBACA", nama, pesan, Berat.INFO)
        elif nama in _TEMPAT_LAIN:
            catatan.lapor("TIDAK_DIBACA", nama, f"Jawaban ini tidak dibaca di sini; {_TEMPAT_LAIN[nama]}.")
        else:
            _lapor_asing(nama, catatan)


def _lapor_asing(nama: object, catatan: Catatan) -> None:
    """A name that is no end point: a slip of the pen, or one with the number of the employee behind it."""
    dikenal = get_close_matches(nama.casefold().strip("/ "), SEMUA, n=1) if isinstance(nama, str) else []
    dikenal = dikenal or [t for t in SEMUA if isinstance(nama, str) and f"/{t}/" in f"/{nama.casefold()}/"]
    saran = (
        f" Mungkin maksudnya {dikenal[0]}." if dikenal else " Namanya tanpa NIP dan tanpa alamat, misalnya rw-skp22."
    )
    pesan = f"Titik akhir bernama {tampil(nama, _KOSAKATA)} tidak dikenal, jadi jawabannya tidak dibaca.{saran}"
    catatan.lapor("TIDAK_DIBACA", "jawaban", pesan)
