"""Rows of the history end points, each read into its domain object.

A reader returns ``None`` if its row cannot be read; it has then said why.
"""

from __future__ import annotations

from datetime import date
from typing import Final, TypeVar

from attrs import evolve

from karier_asn.domain.disiplin import Akibat, JenisHukuman
from karier_asn.domain.jabatan import Eselon, Jabatan, JenisPenugasan, Jenjang
from karier_asn.domain.kinerja import SKALA, SkalaKinerja, kuadran
from karier_asn.domain.pegawai import HukumanDisiplin, Ijazah, KenaikanPangkat, Pelatihan, Penilaian, Penugasan
from karier_asn.domain.pelatihan import BentukPelatihan
from karier_asn.domain.rekam import AngkaKredit, JenisAngkaKredit, PeninjauanMasaKerja
from karier_asn.domain.tingkat import Ekspektasi, Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.benda import frozen
from karier_asn.engine.masa import SEHARI, bulan, tambah
from karier_asn.engine.samar import tampil
from karier_asn.siasn import ejaan, kode
from karier_asn.siasn.medan import BarisSiasn, BentukMedan, IsiMedan, KodeDanTeks, TanpaIsi, diketahui, nama_resmi
from karier_asn.siasn.tabel import TabelJabatan
from karier_asn.siasn.temuan import Berat

_T = TypeVar("_T")

_NAMA_JABATAN: Final = (
    "namaJabatan",
    "jabatanStrukturalNama",
    "jabatanFungsionalNama",
    "jabatanFungsionalUmumNama",
)
_TANPA_NOMOR: Final = (TanpaIsi.KOSONG, "-", "--", "0")


def pangkat(b: BarisSiasn) -> KenaikanPangkat | None:
    """A row of ``rw-golongan``. The code decides; the text must not contradict it."""
    golongan = b.kode_dan_teks(_GOLONGAN)
    tmt = b.tanggal("tmtGolongan", BentukMedan.ISO)
    masa_kerja = b.masa_kerja("masaKerjaGolonganTahun", "masaKerjaGolonganBulan", wajib=True)
    nama, sebutan = b.teks("pangkat"), b.teks("jenisKPNama")
    jenis = b.kode("jenisKPId", kode.JENIS_KP, "yang dipakai namanya" if diketahui(sebutan) else _BELUM_DIKETAHUI)
    if golongan is not None and isinstance(nama, str) and ejaan.GOLONGAN.baca(nama) is not golongan:
        ditemukan = b.tampil("pangkat", ejaan.GOLONGAN.kosakata)
        pesan = f"Nama pangkat {ditemukan} bukan pangkat golongan {golongan.value}; yang dipakai golongannya."
        b.lapor("BENTROK", "pangkat", pesan)
    if golongan is None or isinstance(tmt, TanpaIsi):
        return None
    return KenaikanPangkat(golongan, tmt, diketahui(sebutan) or diketahui(jenis), masa_kerja)


_BELUM_DIKETAHUI: Final = "nilainya dianggap belum diketahui"
_GOLONGAN: Final = KodeDanTeks("golongan ruang", "golonganId", kode.GOLONGAN, "golongan", ejaan.GOLONGAN, persis=True)


def penugasan(b: BarisSiasn, tabel: TabelJabatan | None) -> Penugasan | None:
    """A row of ``rw-jabatan``."""
    jenis, tmt = _jenis_penugasan(b), b.tanggal("tmtJabatan")
    if isinstance(jenis, TanpaIsi) or isinstance(tmt, TanpaIsi):
        return None
    return Penugasan(_jabatan(b, tabel), tmt, jenis)


def _jenis_penugasan(b: BarisSiasn) -> IsiMedan[JenisPenugasan]:
    """How a post is held.

    SIASN leaves ``jenisPenugasanId`` empty for JF and pelaksana, which are held definitively. Where it is empty for
    a structural post, that post is taken as definitive, too, but reported.
    """
    jenis = b.kode("jenisPenugasanId", kode.PENUGASAN)
    if jenis is not TanpaIsi.KOSONG:
        return jenis
    if b.teks("jenisJabatan") == kode.STRUKTURAL and b.ada("jenisPenugasanId"):
        pesan = "Jenis penugasan jabatan struktural kosong; dianggap definitif. Pastikan bukan Plt, Plh, atau Pj."
        b.lapor("TIDAK_DIKETAHUI", "jenisPenugasanId", pesan)
    return JenisPenugasan.DEFINITIF


def _jabatan(b: BarisSiasn, tabel: TabelJabatan | None) -> Jabatan:
    """The post: what the row tells of it, and beyond that what the agency's table does."""
    nama = diketahui(b.nama(*_NAMA_JABATAN)) or ""
    if not nama:
        b.belum_diketahui("namaJabatan", "Nama jabatan")
    unit = diketahui(b.nama("unorNama", "namaUnor"))
    isi = _menurut_instansi(b, nama, unit, tabel)
    eselon = _eselon(b, isi) if b.teks("jenisJabatan") == kode.STRUKTURAL else None
    return Jabatan(
        nama,
        _jenjang(b, nama, eselon, isi),
        bidang=isi.bidang,
        unit=unit,
        kelas=isi.kelas,
        eselon=eselon,
    )


def _menurut_instansi(b: BarisSiasn, nama: str, unit: str | None, tabel: TabelJabatan | None) -> Jabatan:
    """What the agency's own table says of the post."""
    isi = None if tabel is None else tabel.cari(nama, unit)
    if tabel is not None and isi is None and nama:
        pesan = "Nama jabatan ini tidak ada dalam tabel jabatan instansi; tambahkan ke tabel itu."
        b.lapor("TIDAK_DIKETAHUI", "namaJabatan", pesan)
    return isi or Jabatan(nama)


def _eselon(b: BarisSiasn, isi: Jabatan) -> Eselon | None:
    """The eselon of a structural post. The code decides; neither the text nor the agency's table may contradict it."""
    eselon = b.kode_dan_teks(_ESELON)
    return isi.eselon if eselon is None else _tanpa_bentrok(b, "eselonId", eselon, isi.eselon)


def _tanpa_bentrok(b: BarisSiasn, medan: str, tercatat: _T, menurut_tabel: _T | None) -> _T:
    """What the record says; if the agency's table says otherwise, that is reported."""
    if menurut_tabel is not None and menurut_tabel is not tercatat:
        pesan = (
            f"SIASN mencatat {nama_resmi(tercatat)}, tabel jabatan instansi {nama_resmi(menurut_tabel)}; yang dipakai "
            "catatan SIASN. Perbaiki salah satunya."
        )
        b.lapor("BENTROK", medan, pesan)
    return tercatat


_ESELON: Final = KodeDanTeks("eselon", "eselonId", kode.TINGKAT_ESELON, "eselon", ejaan.ESELON, kode_menentukan=True)


def _jenjang(b: BarisSiasn, nama: str, eselon: Eselon | None, isi: Jabatan) -> Jenjang | None:
    """Level of the post: by eselon, by the ending of the name, or pelaksana; else by the agency's table."""
    jenis = b.teks("jenisJabatan")
    if jenis == kode.STRUKTURAL:
        return _jenjang_struktural(b, eselon, isi)
    menurut_nama = kode.jenjang_fungsional(nama) if jenis == kode.FUNGSIONAL else None
    if menurut_nama is not None:
        return _tanpa_bentrok(b, "namaJabatan", menurut_nama, isi.jenjang)
    if jenis == kode.PELAKSANA:
        pelaksana = _jenjang_pelaksana(b)
        return None if pelaksana is None else _tanpa_bentrok(b, "jenisJabatan", pelaksana, isi.jenjang)
    if isi.jenjang is None and jenis == kode.FUNGSIONAL:
        pesan = "Jenjang tidak terbaca dari nama jabatan fungsionalnya; periksa akhir namanya."
        b.lapor("TIDAK_DIKETAHUI", "jabatanFungsionalNama", pesan)
    elif isi.jenjang is None:
        b.belum_diketahui("jenisJabatan", "Jenis jabatan yang menunjukkan satu jenjang")
    return isi.jenjang


def _jenjang_struktural(b: BarisSiasn, eselon: Eselon | None, isi: Jabatan) -> Jenjang | None:
    """That of the eselon; of I.a, which equals two levels, by its code or by the agency's table."""
    setara = () if eselon is None else eselon.jenjang
    if eselon is Eselon.I_A and (nomor := b.teks("eselonId")) in kode.TINGKAT_ESELON:
        setara = (Jenjang.JPT_UTAMA if nomor == kode.JPT_UTAMA else Jenjang.JPT_MADYA,)
    if len(setara) == 1:
        return _tanpa_bentrok(b, "eselonId", setara[0], isi.jenjang)
    if isi.jenjang is None and not b.ada("eselonId"):
        pesan = "Jenjang jabatan struktural tidak ada kolomnya; berikan jenjang atau eselonnya dengan TabelJabatan."
        b.lapor("TIDAK_DIKETAHUI", "namaJabatan", pesan)
    elif isi.jenjang is None and b.teks("eselonId") is TanpaIsi.KOSONG:
        b.belum_diketahui("eselonId", "Eselon jabatan struktural")
    return isi.jenjang


def _jenjang_pelaksana(b: BarisSiasn) -> Jenjang | None:
    """Pelaksana, unless the row also names an eselon or a JF; jenis jabatan 4 is never pimpinan tinggi."""
    eselon, jf = b.teks("eselonId"), b.teks("jabatanFungsionalNama")
    if TanpaIsi.TAK_TERBACA in (eselon, jf):
        return None
    if (eselon is TanpaIsi.KOSONG or eselon in kode.TANPA_ESELON) and jf is TanpaIsi.KOSONG:
        return Jenjang.PELAKSANA
    pesan = (
        "Jenisnya jabatan pelaksana, tetapi eselon atau nama jabatan fungsional terisi; jenjangnya dianggap belum "
        "diketahui. Perbaiki jenis jabatannya."
    )
    b.lapor("BENTROK", "jenisJabatan", pesan)
    return None


def ijazah(b: BarisSiasn) -> Ijazah | None:
    """A row of ``rw-pendidikan``. The day decides; where there is none, the year is kept."""
    pendidikan = tingkat_pendidikan(b)
    lulus, tahun = diketahui(b.tanggal("tglLulus")), diketahui(b.tahun("tahunLulus"))
    if lulus is None and tahun is not None:
        b.lapor("TIDAK_DIKETAHUI", "tglLulus", f"{hanya_tahun_lulus(tahun)} Lengkapi tanggalnya.")
    elif lulus is None:
        b.belum_diketahui("tglLulus", "Tanggal dan tahun lulus")
    elif tahun is not None and tahun != lulus.year:
        pesan = f"Tahun lulus {tahun}, tanggal lulus {lulus.isoformat()}; yang dipakai tanggalnya. Perbaiki salah satu."
        b.lapor("BENTROK", "tahunLulus", pesan)
    bidang = diketahui(b.teks("pendidikanNama"))
    return None if pendidikan is None else Ijazah(pendidikan, lulus, bidang, tahun if lulus is None else None)


def hanya_tahun_lulus(tahun: int) -> str:
    """That of a diploma the year is known and the day is not, and from when on it counts."""
    return (
        f"Hanya tahun lulus yang dicatat; ijazah mungkin sudah diperoleh sejak {tahun}-01-01, pasti sejak "
        f"{tahun}-12-31."
    )


def tingkat_pendidikan(b: BarisSiasn) -> Pendidikan | None:
    """The level of a diploma. The code decides; where there is none, the name of the level is read."""
    if b.teks("tkPendidikanId") is b.teks("tkPendidikanNama") is TanpaIsi.KOSONG:
        b.belum_diketahui("tkPendidikanId", "Tingkat pendidikan")
    return b.kode_dan_teks(_PENDIDIKAN)


_PENDIDIKAN: Final = KodeDanTeks(
    *("tingkat pendidikan", "tkPendidikanId", kode.PENDIDIKAN, "tkPendidikanNama", ejaan.PENDIDIKAN),
    kode_menentukan=True,
)


def penilaian(b: BarisSiasn) -> Penilaian | None:
    """A row of ``rw-skp22``; every rating stands there twice, as code and as text."""
    tahun = diketahui(b.tahun("tahun"))
    predikat = b.kode_dan_teks(_PREDIKAT)
    hasil, perilaku = b.kode_dan_teks(_HASIL), b.kode_dan_teks(_PERILAKU)
    if predikat is None:
        b.belum_diketahui("kuadranKinerja", "Predikat kinerja")
    if tahun is None:
        b.belum_diketahui("tahun", "Tahun penilaian")
        return None
    return Penilaian(tahun, sekuadran(b, tahun, predikat, hasil, perilaku), hasil, perilaku)


_PREDIKAT: Final = KodeDanTeks(
    "predikat kinerja", "KuadranKinerjaNilai", kode.PREDIKAT, "kuadranKinerja", ejaan.PREDIKAT
)
_HASIL: Final = KodeDanTeks(
    "rating hasil kerja", "hasilKinerjaNilai", kode.EKSPEKTASI, "hasilKinerja", ejaan.EKSPEKTASI
)
_PERILAKU: Final = KodeDanTeks(
    "rating perilaku kerja", "PerilakuKerjaNilai", kode.EKSPEKTASI, "perilakuKerja", ejaan.EKSPEKTASI
)


def sekuadran(
    b: BarisSiasn, tahun: int, predikat: Predikat | None, hasil: Ekspektasi | None, perilaku: Ekspektasi | None
) -> Predikat | None:
    """The predicate, unless its own two ratings make another one; then it is unknown, and reported."""
    seharusnya = kuadran(hasil, perilaku)
    berkuadran = SKALA.pada(date(tahun, 12, 31)) is SkalaKinerja.PERMENPANRB_6_2022
    if predikat is None or seharusnya is None or seharusnya is predikat or not berkuadran:
        return predikat
    pesan = (
        f"Predikatnya {predikat.value}, padahal kedua ratingnya menghasilkan {seharusnya.value}; dianggap belum "
        "diketahui. Periksa dokumen evaluasinya."
    )
    b.lapor("BENTROK", "kuadranKinerja", pesan)
    return None


def kursus(b: BarisSiasn) -> Pelatihan | None:
    """A row of ``rw-kursus``. If its kind is not told it is no structural training; if it is unreadable it may be."""
    sertifikat = b.teks("jenisKursusSertifikat")
    if isinstance(sertifikat, str) and sertifikat not in kode.SERTIFIKAT:
        ditemukan = b.tampil("jenisKursusSertifikat")
        pesan = f"Ditemukan {ditemukan}, biasanya huruf T, F atau P; isian ini tidak dipakai."
        b.lapor("FORMAT", "jenisKursusSertifikat", pesan)
    jenis, nomor = b.kode("jenisDiklatId", kode.JENIS_DIKLAT), b.teks("jenisDiklatId")
    latihan = _pelatihan(b, _KURSUS, diketahui(jenis), kode.BENTUK_PELATIHAN.get(diketahui(nomor) or ""))
    # A number that is not on the list is that of another kind than those on it.
    terbaca = nomor is TanpaIsi.KOSONG or (isinstance(nomor, str) and nomor.isdecimal())
    return latihan if terbaca else None


def diklat(b: BarisSiasn) -> Pelatihan | None:
    """A row of ``rw-diklat``: training for structural posts.

    The row does not tell the outcome; the number of a certificate does, which those who passed were given.
    """
    program = _PROGRAM.get(b.kode_dan_teks(_LATIHAN) or "")
    latihan = _pelatihan(b, _DIKLAT, kode.JENIS_DIKLAT["1"], BentukPelatihan.STRUKTURAL)
    return None if latihan is None else evolve(latihan, program=program, lulus=True if latihan.nomor else None)


_PROGRAM: Final = {kode.LATIHAN_STRUKTURAL[k]: program for k, program in kode.PROGRAM_PELATIHAN.items()}
_LATIHAN: Final = KodeDanTeks(
    *("latihan struktural", "latihanStrukturalId", kode.LATIHAN_STRUKTURAL, "latihanStrukturalNama"),
    ejaan.LATIHAN,
)


@frozen
class _MedanPelatihan:
    """What the fields of a training are called."""

    nama: str
    mulai: str
    selesai: str
    tahun: str
    nomor: str


_KURSUS: Final = _MedanPelatihan("namaKursus", "tanggalKursus", "tanggalSelesaiKursus", "tahunKursus", "noSertipikat")
_DIKLAT: Final = _MedanPelatihan("latihanStrukturalNama", "tanggal", "tanggalSelesai", "tahun", "nomor")
_JAM_WAJAR: Final = range(10_000)


def _pelatihan(
    b: BarisSiasn, medan: _MedanPelatihan, jenis: str | None, bentuk: BentukPelatihan | None
) -> Pelatihan | None:
    """A training. One whose number cannot be read may be the certificate of any other row."""
    nama, selesai = diketahui(b.nama(medan.nama)) or "", diketahui(b.tanggal(medan.selesai))
    jam = diketahui(b.bilangan("jumlahJam", batas=_JAM_WAJAR))
    if selesai is None and jam is None:
        b.belum_diketahui("", "Tanggal selesai dan jumlah jam")
    elif selesai is None:
        b.belum_diketahui(medan.selesai, "Tanggal selesai")
    elif jam is None:
        b.belum_diketahui("jumlahJam", "Jumlah jam")
    if not nama:
        b.belum_diketahui(medan.nama, "Nama pelatihan")
    mulai, tahun = diketahui(b.tanggal(medan.mulai)), diketahui(b.tahun(medan.tahun))
    if mulai is not None and selesai is not None and mulai > selesai:
        pesan = f"Mulai {mulai.isoformat()} sesudah selesai {selesai.isoformat()}; perbaiki salah satunya."
        b.lapor("PERIODE", medan.selesai, pesan)
        mulai = None
    elif tahun is not None and selesai is not None and tahun not in {selesai.year, (mulai or selesai).year}:
        pesan = f"Tahun pelatihan {tahun}, selesainya {selesai.isoformat()}; perbaiki salah satunya."
        b.lapor("BENTROK", medan.tahun, pesan)
    nomor = b.teks(medan.nomor)
    if nomor is TanpaIsi.TAK_TERBACA:
        return None
    return Pelatihan(nama, selesai, jam, jenis, None if nomor in _TANPA_NOMOR else nomor, bentuk, mulai)


def hukuman(b: BarisSiasn) -> HukumanDisiplin | None:
    """A row of ``rw-hukdis``. An annulment without a date leaves open whether the sanction counts."""
    jenis = _jenis_hukuman(b)
    tingkat = _tingkat_hukuman(b, jenis)
    mulai, sampai = diketahui(b.tanggal("hukumanTanggal")), diketahui(b.sesudah("akhirHukumTanggal"))
    pembatalan = _pembatalan(b)
    if pembatalan is TanpaIsi.TAK_TERBACA:
        return None
    dibatalkan = diketahui(pembatalan)
    if sampai is None and dibatalkan is None:
        pesan = "Tanggal akhir hukuman tidak dicatat; lengkapi tanggalnya bila hukuman sudah berakhir."
        b.lapor("TIDAK_DIKETAHUI", "akhirHukumTanggal", pesan, Berat.INFO)
    if mulai is None:
        b.belum_diketahui("hukumanTanggal", "Tanggal mulai hukuman")
        return None
    _periksa_lama_hukuman(b, mulai, sampai)
    uraian = diketahui(b.teks("jenisHukumanNama")) or ("" if jenis is None else jenis.value)
    return HukumanDisiplin(jenis, tingkat, mulai, sampai, dibatalkan, uraian)


def mungkin_pemberhentian(b: BarisSiasn) -> bool:
    """Whether a row of ``rw-hukdis`` may be a dismissal: it is one, or its kind is unreadable and it is not lighter."""
    kedua = b.kode("jenisHukuman", kode.JENIS_HUKUMAN), b.bernama("jenisHukumanNama", ejaan.HUKUMAN)
    terbaca = [jenis for jenis in kedua if not isinstance(jenis, TanpaIsi)]
    if any(jenis.akibat is Akibat.DIBERHENTIKAN for jenis in terbaca):
        return True
    tingkat = b.kode("jenisTingkatHukumanId", kode.TINGKAT_HUKUMAN)
    return not terbaca and TanpaIsi.TAK_TERBACA in kedua and tingkat not in _TANPA_PEMBERHENTIAN


_TANPA_PEMBERHENTIAN: Final = (TingkatHukuman.RINGAN, TingkatHukuman.SEDANG)


def _pembatalan(b: BarisSiasn) -> IsiMedan[date]:
    """The day of annulment; nothing stands there only if neither the day nor the number of a decree does."""
    hari, nomor = b.tanggal("skPembatalanTanggal"), b.teks("skPembatalanNomor")
    if hari is TanpaIsi.KOSONG and nomor is not TanpaIsi.KOSONG:
        b.belum_diketahui("skPembatalanTanggal", "Tanggal SK pembatalan")
        return TanpaIsi.TAK_TERBACA
    if isinstance(hari, date) and nomor is TanpaIsi.KOSONG:
        b.belum_diketahui("skPembatalanNomor", "Nomor SK pembatalan")
    return hari


def _jenis_hukuman(b: BarisSiasn) -> JenisHukuman | None:
    """The kind by its code and by its name, which must agree."""
    if b.teks("jenisHukumanNama") is b.teks("jenisHukuman") is TanpaIsi.KOSONG:
        b.belum_diketahui("jenisHukuman", "Jenis hukuman")
    return b.kode_dan_teks(_HUKUMAN)


_HUKUMAN: Final = KodeDanTeks("jenis hukuman", "jenisHukuman", kode.JENIS_HUKUMAN, "jenisHukumanNama", ejaan.HUKUMAN)


def _tingkat_hukuman(b: BarisSiasn, jenis: JenisHukuman | None) -> TingkatHukuman | None:
    """The severity by its code; if the kind says otherwise it is unknown, and reported."""
    tingkat = diketahui(b.kode("jenisTingkatHukumanId", kode.TINGKAT_HUKUMAN))
    if tingkat is None:
        b.belum_diketahui("jenisTingkatHukumanId", "Tingkat hukuman")
    elif jenis is not None and jenis.tingkat is not tingkat:
        pesan = (
            f"Tingkatnya {tingkat.value}, padahal hukuman {jenis.value} bertingkat {jenis.tingkat.value}; "
            "dianggap belum diketahui. Perbaiki jenis atau tingkatnya."
        )
        b.lapor("BENTROK", "jenisTingkatHukumanId", pesan)
        return None
    return tingkat


def _periksa_lama_hukuman(b: BarisSiasn, mulai: date, sampai: date | None) -> None:
    """The duration told beside the two days must fit them."""
    lama = b.masa_kerja("masaTahun", "masaBulan")
    if lama is not None and lama.jumlah_bulan and sampai is not None and tambah(mulai, lama.masa) != sampai:
        pesan = f"Lamanya {lama.format()}, tetapi tanggal mulai dan akhirnya lain; yang dipakai kedua tanggalnya."
        b.lapor("BENTROK", "masaTahun, masaBulan", pesan)


def angka_kredit(b: BarisSiasn) -> AngkaKredit | None:
    """A row of ``rw-angkakredit``; a period that ends before it begins is reported and unknown."""
    utama, penunjang = diketahui(b.desimal("kreditUtamaBaru")), diketahui(b.desimal("kreditPenunjangBaru"))
    nilai = diketahui(b.desimal("kreditBaruTotal"))
    if nilai is None:
        b.belum_diketahui("kreditBaruTotal", "Jumlah angka kredit")
    elif utama is not None and penunjang is not None and utama + penunjang != nilai:
        pesan = (
            f"Jumlahnya {tampil(nilai)}, padahal utama {tampil(utama)} ditambah penunjang {tampil(penunjang)}; "
            "perbaiki salah satunya."
        )
        b.lapor("BENTROK", "kreditBaruTotal", pesan)
        nilai = None
    b.bendera("isAngkaKreditPertama")
    jenis, tanggal, nomor = _jenis_angka_kredit(b), diketahui(b.tanggal("tanggalSk")), diketahui(b.teks("nomorSk"))
    mulai, sampai = _masa_angka_kredit(b)
    return None if nilai is None else AngkaKredit(jenis, nilai, mulai, sampai, tanggal, nomor)


def _masa_angka_kredit(b: BarisSiasn) -> tuple[date, date] | tuple[None, None]:
    """The period of a PAK in whole months; unknown unless both ends are known and in order."""
    mulai, akhir = _bulan(b, "Mulai"), _bulan(b, "Selesai")
    if mulai is None or akhir is None:
        return None, None
    if mulai > akhir:
        pesan = f"Mulai {mulai:%m/%Y} sesudah selesai {akhir:%m/%Y}; perbaiki salah satunya."
        b.lapor("PERIODE", "", pesan)
        return None, None
    return mulai, tambah(akhir, bulan(1))


def _jenis_angka_kredit(b: BarisSiasn) -> JenisAngkaKredit | None:
    """The kind by two flags; unknown, and reported, if both are set or neither tells."""
    integrasi, konversi = b.bendera("isIntegrasi"), b.bendera("isKonversi")
    if integrasi is True and konversi is True:
        b.lapor("BENTROK", "isIntegrasi, isKonversi", "PAK ini integrasi sekaligus konversi; pilih salah satu.")
        return None
    terbaca = TanpaIsi.TAK_TERBACA not in (integrasi, konversi)
    if terbaca and True in (integrasi, konversi):
        return JenisAngkaKredit.INTEGRASI if integrasi is True else JenisAngkaKredit.KONVERSI
    if isinstance(integrasi, TanpaIsi) or isinstance(konversi, TanpaIsi):
        b.belum_diketahui("isIntegrasi, isKonversi", "Jenis PAK (konvensional, integrasi atau konversi)")
        return None
    return JenisAngkaKredit.KONVENSIONAL


def _bulan(b: BarisSiasn, ujung: str) -> date | None:
    """The first day of a month that SIASN writes as two numbers; "Penailan" is how SIASN spells it."""
    tahun, bulan = b.tahun(f"tahun{ujung}Penailan"), b.bilangan(f"bulan{ujung}Penailan", batas=_BULAN)
    return None if isinstance(tahun, TanpaIsi) or isinstance(bulan, TanpaIsi) else date(tahun, bulan, 1)


_BULAN: Final = range(1, 13)


def peninjauan_masa_kerja(b: BarisSiasn) -> PeninjauanMasaKerja:
    """A row of ``rw-masakerja``; ``tasaKerjaTahun`` is how SIASN spells it."""
    masa_kerja = b.masa_kerja("tasaKerjaTahun", "masaKerjaBulan")
    diakui, pengalaman = diketahui(b.bendera("dinilai")), diketahui(b.teks("pengalaman")) or ""
    mulai, sampai = diketahui(b.tanggal("tanggalAwal")), diketahui(b.sesudah("tanggalSelesai"))
    if mulai is not None and sampai is not None and sampai <= mulai:
        pesan = f"Mulai {mulai.isoformat()} sesudah selesai {(sampai - SEHARI).isoformat()}; perbaiki salah satunya."
        b.lapor("PERIODE", "", pesan)
        mulai = sampai = None
    return PeninjauanMasaKerja(pengalaman, mulai, sampai, masa_kerja, diakui)
