"""Rows of the history end points, each read into its domain object.

A reader returns ``None`` if its row cannot be read; it has then said why.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from attrs import frozen

from karier_asn.domain.jabatan import Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.pegawai import (
    Cltn,
    HukumanDisiplin,
    Ijazah,
    KenaikanPangkat,
    Pelatihan,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.tingkat import Ekspektasi, Golongan, Predikat
from karier_asn.siasn import kode
from karier_asn.siasn.medan import Baris, Bentuk
from karier_asn.siasn.temuan import Berat, tampil

_NAMA_JABATAN: Final = (
    "namaJabatan",
    "jabatanStrukturalNama",
    "jabatanFungsionalNama",
    "jabatanFungsionalUmumNama",
)
_TANPA_NOMOR: Final = frozenset({"-", "--", "0"})


@frozen
class TabelInstansi:
    """What SIASN does not know about posts, from the agency's own tables by name of the post."""

    bidang: Mapping[str, str] | None = None
    kelas: Mapping[str, int] | None = None


def pangkat(b: Baris) -> KenaikanPangkat | None:
    """A row of ``rw-golongan``. The code decides; the text must not contradict it."""
    golongan = b.sepakat(
        "golongan",
        b.kode("golonganId", kode.GOLONGAN),
        b.tingkat("golongan", Golongan, persis=True),
    )
    tmt = b.tanggal("tmtGolongan", Bentuk.ISO)
    b.bilangan("masaKerjaGolonganTahun", wajib=True)
    b.bilangan("masaKerjaGolonganBulan", wajib=True)
    if golongan is None or tmt is None:
        return None
    return KenaikanPangkat(golongan, tmt, b.teks("jenisKPNama"))


def penugasan(b: Baris, tabel: TabelInstansi) -> Penugasan | None:
    """A row of ``rw-jabatan``. SIASN leaves ``jenisPenugasanId`` empty for JF and pelaksana: definitive."""
    jenis = JenisPenugasan.DEFINITIF
    if b.teks("jenisPenugasanId") is not None:
        terbaca = b.kode("jenisPenugasanId", kode.PENUGASAN)
        if terbaca is None:
            return None
        jenis = terbaca
    tmt = b.tanggal("tmtJabatan")
    if tmt is None:
        return None
    return Penugasan(_jabatan(b, tabel), tmt, jenis)


def _jabatan(b: Baris, tabel: TabelInstansi) -> Jabatan:
    nama = next((teks for medan in _NAMA_JABATAN if (teks := b.teks(medan)) is not None), "")
    if not nama:
        b.belum_diketahui("namaJabatan", "Nama jabatan")
    return Jabatan(
        nama,
        _jenjang(b, nama),
        bidang=_bidang(b, nama, tabel.bidang),
        unit=b.teks("unorNama") or b.teks("namaUnor"),
        kelas=_kelas(b, nama, tabel.kelas),
    )


def _jenjang(b: Baris, nama: str) -> Jenjang | None:
    """Level of the post: by eselon, by the ending of the name, or pelaksana."""
    jenis = b.teks("jenisJabatan")
    if jenis == kode.STRUKTURAL:
        jenjang = b.kode("eselonId", kode.ESELON)
        if b.teks("eselonId") is None:
            b.belum_diketahui("eselonId", "Eselon jabatan struktural")
        return jenjang
    if jenis == kode.FUNGSIONAL:
        jenjang = kode.jenjang_fungsional(nama)
        if jenjang is None:
            pesan = f"Jenjang tidak terbaca dari nama jabatan {tampil(nama)}; periksa akhir namanya."
            b.lapor("TIDAK_DIKETAHUI", "jabatanFungsionalNama", pesan)
        return jenjang
    if jenis == kode.PELAKSANA:
        return Jenjang.PELAKSANA
    b.belum_diketahui("jenisJabatan", "Jenis jabatan yang menunjukkan satu jenjang")
    return None


def _bidang(b: Baris, nama: str, bidang: Mapping[str, str] | None) -> str | None:
    if bidang is None:
        return None
    if nama not in bidang:
        pesan = f"Jabatan {tampil(nama)} tidak ada dalam tabel bidang tugas instansi; tambahkan ke tabel itu."
        b.lapor("TIDAK_DIKETAHUI", "namaJabatan", pesan)
    return bidang.get(nama)


def _kelas(b: Baris, nama: str, kelas: Mapping[str, int] | None) -> int | None:
    if kelas is None:
        return None
    nilai = kelas.get(nama)
    if nilai is None or nilai < 1:
        pesan = f"Jabatan {tampil(nama)} tidak ada dalam tabel kelas jabatan instansi; tambahkan ke tabel itu."
        b.lapor("TIDAK_DIKETAHUI", "namaJabatan", pesan)
        return None
    return nilai


def ijazah(b: Baris) -> Ijazah | None:
    """A row of ``rw-pendidikan``."""
    pendidikan = b.kode("tkPendidikanId", kode.PENDIDIKAN)
    lulus = b.tanggal("tglLulus")
    if lulus is None:
        b.belum_diketahui("tglLulus", "Tanggal lulus")
    return None if pendidikan is None else Ijazah(pendidikan, lulus, b.teks("pendidikanNama"))


def penilaian(b: Baris) -> Penilaian | None:
    """A row of ``rw-skp22``; every rating stands there twice, as code and as text."""
    tahun = b.bilangan("tahun")
    predikat = b.sepakat(
        "kuadranKinerja",
        b.kode("KuadranKinerjaNilai", kode.PREDIKAT),
        b.tingkat("kuadranKinerja", Predikat),
    )
    hasil = b.sepakat(
        "hasilKinerja",
        b.kode("hasilKinerjaNilai", kode.EKSPEKTASI),
        b.tingkat("hasilKinerja", Ekspektasi),
    )
    perilaku = b.sepakat(
        "perilakuKerja",
        b.kode("PerilakuKerjaNilai", kode.EKSPEKTASI),
        b.tingkat("perilakuKerja", Ekspektasi),
    )
    if predikat is None:
        b.belum_diketahui("kuadranKinerja", "Predikat kinerja")
    return None if tahun is None else Penilaian(tahun, predikat, hasil, perilaku)


def kursus(b: Baris) -> Pelatihan:
    """A row of ``rw-kursus``."""
    sertifikat = b.teks("jenisKursusSertifikat")
    if sertifikat is not None and sertifikat not in kode.SERTIFIKAT:
        pesan = f"Ditemukan {tampil(sertifikat)}, biasanya huruf T, F atau P; isian ini tidak dipakai."
        b.lapor("FORMAT", "jenisKursusSertifikat", pesan)
    jenis = b.kode("jenisDiklatId", kode.JENIS_DIKLAT)
    return _pelatihan(b, "namaKursus", "tanggalSelesaiKursus", jenis, "noSertipikat")


def diklat(b: Baris) -> Pelatihan:
    """A row of ``rw-diklat``: training for structural posts."""
    return _pelatihan(b, "latihanStrukturalNama", "tanggalSelesai", kode.JENIS_DIKLAT["1"], "nomor")


def _pelatihan(b: Baris, medan_nama: str, medan_selesai: str, jenis: str | None, medan_nomor: str) -> Pelatihan:
    nama, selesai, jam = b.teks(medan_nama) or "", b.tanggal(medan_selesai), b.bilangan("jumlahJam")
    if selesai is None and jam is None:
        b.belum_diketahui("", "Tanggal selesai dan jumlah jam")
    elif selesai is None:
        b.belum_diketahui(medan_selesai, "Tanggal selesai")
    elif jam is None:
        b.belum_diketahui("jumlahJam", "Jumlah jam")
    nomor = b.teks(medan_nomor)
    return Pelatihan(nama, selesai, jam, jenis, None if nomor in _TANPA_NOMOR else nomor)


def hukuman(b: Baris) -> HukumanDisiplin | None:
    """A row of ``rw-hukdis``. An annulment without a date leaves open whether the sanction counts."""
    jenis = b.teks("jenisHukumanNama") or b.teks("jenisHukuman")
    tingkat = b.kode("jenisTingkatHukumanId", kode.TINGKAT_HUKUMAN)
    mulai, sampai = b.tanggal("hukumanTanggal"), b.sesudah("akhirHukumTanggal")
    dibatalkan = b.tanggal("skPembatalanTanggal")
    if tingkat is None:
        b.belum_diketahui("jenisTingkatHukumanId", "Tingkat hukuman")
    if dibatalkan is None and b.teks("skPembatalanNomor") is not None:
        b.belum_diketahui("skPembatalanTanggal", "Tanggal SK pembatalan")
        return None
    if sampai is None and dibatalkan is None:
        pesan = "Tanggal akhir hukuman tidak dicatat; lengkapi tanggalnya bila hukuman sudah berakhir."
        b.lapor("TIDAK_DIKETAHUI", "akhirHukumTanggal", pesan, Berat.INFO)
    if mulai is None:
        b.belum_diketahui("hukumanTanggal", "Tanggal mulai hukuman")
        return None
    return HukumanDisiplin(kode.JENIS_HUKUMAN.get(b.teks("jenisHukuman") or ""), tingkat, mulai, sampai, dibatalkan, jenis or "")


def cltn(b: Baris) -> Cltn | None:
    """A row of ``rw-cltn``. Leave ends when the employee is active again, else after its last day."""
    jenis = b.kode("cltnId", kode.CLTN)
    mulai, habis, aktif = b.tanggal("tanggalAwal"), b.sesudah("tanggalAkhir"), b.tanggal("tanggalAktif")
    if habis is not None and aktif is not None and habis != aktif:
        terakhir = habis - timedelta(days=1)
        pesan = (
            f"Aktif kembali {aktif.isoformat()}, padahal CLTN berakhir {terakhir.isoformat()}; "
            "yang dipakai tanggal aktif kembali."
        )
        b.lapor("PERIODE", "tanggalAktif", pesan, Berat.PERINGATAN)
    if mulai is None:
        b.belum_diketahui("tanggalAwal", "Tanggal mulai CLTN")
    return None if jenis is None or mulai is None else Cltn(mulai, aktif or habis)


def periksa_angka_kredit(b: Baris) -> None:
    """The formats and the period of a row of ``rw-angkakredit``."""
    for medan in ("kreditUtamaBaru", "kreditPenunjangBaru", "kreditBaruTotal"):
        b.desimal(medan)
    for medan in ("isAngkaKreditPertama", "isIntegrasi", "isKonversi"):
        b.bendera(medan)
    b.tanggal("tanggalSk")
    mulai, selesai = _bulan(b, "Mulai"), _bulan(b, "Selesai")
    if mulai is not None and selesai is not None and mulai > selesai:
        pesan = f"Mulai {mulai:%m/%Y} sesudah selesai {selesai:%m/%Y}; perbaiki salah satunya."
        b.lapor("PERIODE", "", pesan)


def _bulan(b: Baris, ujung: str) -> date | None:
    """The first day of a month that SIASN writes as two numbers; "Penailan" is how SIASN spells it."""
    tahun, bulan = b.bilangan(f"tahun{ujung}Penailan"), b.bilangan(f"bulan{ujung}Penailan")
    if tahun is None or bulan is None:
        return None
    try:
        return date(tahun, bulan, 1)
    except ValueError:
        pesan = f"Bulan {bulan} tahun {tahun} tidak ada di kalender; perbaiki bulan atau tahunnya."
        b.lapor("FORMAT", f"bulan{ujung}Penailan", pesan, Berat.PERINGATAN)
        return None


def periksa_masa_kerja(b: Baris) -> None:
    """The formats and the period of a row of ``rw-masakerja``; ``tasaKerjaTahun`` is how SIASN spells it."""
    b.bilangan("tasaKerjaTahun")
    b.bilangan("masaKerjaBulan")
    b.bendera("dinilai")
    mulai, selesai = b.tanggal("tanggalAwal"), b.tanggal("tanggalSelesai")
    if mulai is not None and selesai is not None and mulai > selesai:
        pesan = f"Mulai {mulai.isoformat()} sesudah selesai {selesai.isoformat()}; perbaiki salah satunya."
        b.lapor("PERIODE", "", pesan)
