"""Facts: an open selection, and an application to it.

What the papers of a selection say does not depend on the day asked, so these facts are the same on every day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from karier_asn.domain.jabatan import Jenjang, Kekhususan
from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.seleksi import (
    AnggotaPanitia,
    BobotSeleksi,
    IsiPengumuman,
    JenisInstansi,
    Lingkup,
    Peserta,
    Seleksi,
    Tahapan,
    UnsurPanitia,
)
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu, seluruhnya
from karier_asn.engine.masa import Masa, hari
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

T = TypeVar("T")


def _bukan(benar: bool | None) -> bool | None:
    return None if benar is None else not benar


def _memuat(isi: tuple[T, ...] | None, butir: T) -> Riwayat[bool]:
    return TAK_DIKETAHUI if isi is None else Riwayat.tetap(butir in isi)


# --- the vacancy -------------------------------------------------------------------------------------------


@fakta("jenjang JPT yang lowong")
def jenjang_lowong(s: Seleksi) -> Riwayat[Jenjang]:
    """Level of the vacant post."""
    return Riwayat.tetap(s.jabatan.jenjang)


@fakta("instansi yang membuka lowongan")
def jenis_instansi(s: Seleksi) -> Riwayat[JenisInstansi]:
    """Kind of the agency of the vacant post."""
    return Riwayat.tetap(s.instansi)


@fakta("yang lowong jabatan sekretaris daerah kabupaten/kota")
def sekda_lowong(s: Seleksi) -> Riwayat[bool]:
    """The vacant post leads the secretariat of a kabupaten or kota."""
    return _memuat(s.jabatan.kekhususan, Kekhususan.SEKDA_KABUPATEN_KOTA)


@fakta("yang lowong jabatan sekretaris DPRD")
def sekretaris_dprd_lowong(s: Seleksi) -> Riwayat[bool]:
    """The vacant post leads the secretariat of DPRD."""
    return _memuat(s.jabatan.kekhususan, Kekhususan.SEKRETARIS_DPRD)


# --- the committee -----------------------------------------------------------------------------------------


def _panitia(s: Seleksi, hitung: Callable[[Iterable[AnggotaPanitia]], bool | None]) -> Riwayat[bool]:
    return TAK_DIKETAHUI if s.panitia is None else Riwayat.tetap(hitung(s.panitia))


def _unsur(s: Seleksi, unsur: UnsurPanitia) -> Riwayat[bool]:
    return _panitia(s, lambda p: salah_satu(*(None if a.unsur is None else a.unsur is unsur for a in p)))


@fakta("jumlah anggota panitia seleksi")
def jumlah_panitia(s: Seleksi) -> Riwayat[int]:
    """How many members the committee has."""
    return TAK_DIKETAHUI if s.panitia is None else Riwayat.tetap(len(s.panitia))


@fakta("panitia seleksi berunsur pejabat pimpinan tinggi terkait dari instansi yang bersangkutan")
def unsur_instansi(s: Seleksi) -> Riwayat[bool]:
    """A related JPT of the agency itself is a member."""
    return _unsur(s, UnsurPanitia.INSTANSI)


@fakta("panitia seleksi berunsur pejabat pimpinan tinggi dari instansi lain yang terkait")
def unsur_instansi_lain(s: Seleksi) -> Riwayat[bool]:
    """A JPT of another agency in a related field is a member."""
    return _unsur(s, UnsurPanitia.INSTANSI_LAIN)


@fakta("panitia seleksi berunsur akademisi, pakar, atau profesional")
def unsur_pakar(s: Seleksi) -> Riwayat[bool]:
    """An academic, expert or professional is a member."""
    return _unsur(s, UnsurPanitia.PAKAR)


@fakta("setiap anggota panitia seleksi memiliki pengetahuan dan/atau pengalaman sesuai jabatan yang lowong")
def panitia_paham_bidang(s: Seleksi) -> Riwayat[bool]:
    """Each member knows the kind, field and competence of the post."""
    return _panitia(s, lambda p: seluruhnya(*(a.paham_bidang for a in p)))


@fakta("setiap anggota panitia seleksi memiliki pengetahuan umum mengenai penilaian kompetensi")
def panitia_paham_penilaian(s: Seleksi) -> Riwayat[bool]:
    """Each member knows competence assessment in general."""
    return _panitia(s, lambda p: seluruhnya(*(a.paham_penilaian for a in p)))


@fakta("tidak ada anggota panitia seleksi yang menjadi anggota atau pengurus partai politik")
def panitia_bebas_partai(s: Seleksi) -> Riwayat[bool]:
    """No member belongs to a political party."""
    return _panitia(s, lambda p: seluruhnya(*(_bukan(a.partai) for a in p)))


@fakta("tidak ada anggota panitia seleksi yang berpotensi menimbulkan konflik kepentingan")
def panitia_bebas_konflik(s: Seleksi) -> Riwayat[bool]:
    """No member may have a conflict of interest."""
    return _panitia(s, lambda p: seluruhnya(*(_bukan(a.konflik) for a in p)))


@fakta("pembentukan panitia seleksi dikoordinasikan")
def panitia_dikoordinasikan(s: Seleksi) -> Riwayat[bool]:
    """Forming the committee was coordinated with the body in charge."""
    return Riwayat.tetap(s.dikoordinasikan)


# --- the notice --------------------------------------------------------------------------------------------


@fakta("diumumkan secara terbuka melalui media cetak nasional dan/atau media elektronik")
def diumumkan_di_media(s: Seleksi) -> Riwayat[bool]:
    """The notice appeared in national print and/or electronic media."""
    return Riwayat.tetap(s.terbuka_di_media)


@fakta("jarak hari kalender dari pengumuman sampai batas akhir penerimaan lamaran", ukuran=Ukuran.LAMA)
def masa_pengumuman(s: Seleksi) -> Riwayat[Masa]:
    """Calendar days from the day of the notice, itself not counted, to the last day of applications, counted."""
    if s.diumumkan is None or s.batas_lamaran is None:
        return TAK_DIKETAHUI
    return Riwayat.tetap(hari((s.batas_lamaran - s.diumumkan).days))


@fakta("pengumuman")
def lingkup(s: Seleksi) -> Riwayat[Lingkup]:
    """To whom the notice is open."""
    return Riwayat.tetap(s.lingkup)


@fakta("pengumuman memuat nama JPT yang lowong")
def memuat_nama(s: Seleksi) -> Riwayat[bool]:
    """The notice names the vacant post."""
    return _memuat(s.isi, IsiPengumuman.NAMA)


@fakta("pengumuman memuat persyaratan menurut Pasal 107 dan/atau Pasal 108")
def memuat_persyaratan(s: Seleksi) -> Riwayat[bool]:
    """The notice gives the requirements."""
    return _memuat(s.isi, IsiPengumuman.PERSYARATAN)


@fakta("pengumuman memuat kualifikasi dan standar kompetensi Jabatan yang lowong")
def memuat_standar(s: Seleksi) -> Riwayat[bool]:
    """The notice gives the qualification and competence standard."""
    return _memuat(s.isi, IsiPengumuman.STANDAR)


@fakta("pengumuman memuat batas waktu penyampaian berkas pelamaran")
def memuat_batas_waktu(s: Seleksi) -> Riwayat[bool]:
    """The notice gives the last day of applications."""
    return _memuat(s.isi, IsiPengumuman.BATAS_WAKTU)


@fakta("pengumuman memuat tahapan, jadwal, dan sistem seleksi")
def memuat_tahapan(s: Seleksi) -> Riwayat[bool]:
    """The notice gives stages, schedule and system."""
    return _memuat(s.isi, IsiPengumuman.TAHAPAN)


@fakta("pengumuman memuat alamat dan nomor telepon sekretariat panitia seleksi")
def memuat_alamat(s: Seleksi) -> Riwayat[bool]:
    """The notice says where to turn to."""
    return _memuat(s.isi, IsiPengumuman.ALAMAT)


# --- applications ------------------------------------------------------------------------------------------


@fakta("jumlah pelamar yang memenuhi syarat")
def jumlah_pelamar(s: Seleksi) -> Riwayat[int]:
    """How many applicants are MS."""
    return Riwayat.tetap(s.pelamar_ms)


@fakta("jumlah perpanjangan batas lamaran")
def jumlah_perpanjangan(s: Seleksi) -> Riwayat[int]:
    """How often the last day of applications was moved."""
    return TAK_DIKETAHUI if s.perpanjangan is None else Riwayat.tetap(len(s.perpanjangan))


@fakta("perpanjangan batas lamaran yang terlama, dalam hari kalender", ukuran=Ukuran.LAMA)
def perpanjangan_terlama(s: Seleksi) -> Riwayat[Masa]:
    """The longest single extension in calendar days; none is no days."""
    if s.perpanjangan is None or (s.batas_lamaran is None and s.perpanjangan):
        return TAK_DIKETAHUI
    batas = [d for d in (s.batas_lamaran, *s.perpanjangan) if d is not None]
    return Riwayat.tetap(hari(max(((b - a).days for a, b in pairwise(batas)), default=0)))


@fakta("direkomendasikan secara tertulis oleh PPK instansinya")
def direkomendasikan(m: Lamaran) -> Riwayat[bool]:
    """The applicant's own PPK has given his consent in writing."""
    return Riwayat.tetap(m.direkomendasikan)


@fakta("lamaran diterima paling lambat pada batas akhir")
def lamaran_tepat_waktu(m: Lamaran, s: Seleksi) -> Riwayat[bool]:
    """The application was received by the last day, extensions included.

    What came by the first of them was in time, whatever followed.
    """
    if m.tanggal is None:
        return TAK_DIKETAHUI
    if s.batas_lamaran is not None and m.tanggal <= s.batas_lamaran:
        return Riwayat.tetap(True)
    batas = s.batas_terakhir
    return TAK_DIKETAHUI if batas is None else Riwayat.tetap(m.tanggal <= batas)


# --- stages and weights ------------------------------------------------------------------------------------


@fakta("ada seleksi administrasi dan penelusuran rekam jejak Jabatan, integritas, dan moralitas")
def tahap_administrasi(s: Seleksi) -> Riwayat[bool]:
    """The selection has this stage."""
    return _memuat(s.tahapan, Tahapan.ADMINISTRASI)


@fakta("ada seleksi kompetensi")
def tahap_kompetensi(s: Seleksi) -> Riwayat[bool]:
    """The selection has this stage."""
    return _memuat(s.tahapan, Tahapan.KOMPETENSI)


@fakta("ada wawancara akhir")
def tahap_wawancara(s: Seleksi) -> Riwayat[bool]:
    """The selection has this stage."""
    return _memuat(s.tahapan, Tahapan.WAWANCARA)


@fakta("ada tes kesehatan dan tes kejiwaan")
def tahap_kesehatan(s: Seleksi) -> Riwayat[bool]:
    """The selection has this stage."""
    return _memuat(s.tahapan, Tahapan.KESEHATAN)


def _bobot(s: Seleksi, ambil: Callable[[BobotSeleksi], Decimal]) -> Riwayat[Decimal]:
    return TAK_DIKETAHUI if s.bobot is None else Riwayat.tetap(ambil(s.bobot))


@fakta("bobot rekam jejak (persen)")
def bobot_rekam_jejak(s: Seleksi) -> Riwayat[Decimal]:
    """Weight of the track record, in per cent."""
    return _bobot(s, lambda b: b.rekam_jejak)


@fakta("bobot penilaian kompetensi manajerial dan sosial kultural (persen)")
def bobot_asesmen(s: Seleksi) -> Riwayat[Decimal]:
    """Weight of the assessment, in per cent."""
    return _bobot(s, lambda b: b.asesmen)


@fakta("bobot penulisan makalah (persen)")
def bobot_makalah(s: Seleksi) -> Riwayat[Decimal]:
    """Weight of the paper, in per cent."""
    return _bobot(s, lambda b: b.makalah)


@fakta("bobot wawancara (persen)")
def bobot_wawancara(s: Seleksi) -> Riwayat[Decimal]:
    """Weight of the interview, in per cent."""
    return _bobot(s, lambda b: b.wawancara)


@fakta("jumlah seluruh bobot (persen)")
def jumlah_bobot(s: Seleksi) -> Riwayat[Decimal]:
    """All weights together, in per cent."""
    return _bobot(s, lambda b: b.rekam_jejak + b.asesmen + b.makalah + b.wawancara + b.lain)


# --- results -----------------------------------------------------------------------------------------------


@fakta("hasil setiap tahapan diumumkan secara terbuka")
def hasil_diumumkan(s: Seleksi) -> Riwayat[bool]:
    """The result of each stage of the selection was announced: scores by rank, and who goes on."""
    if s.hasil_diumumkan is None or s.tahapan is None:
        return TAK_DIKETAHUI
    return Riwayat.tetap(set(s.tahapan) <= set(s.hasil_diumumkan))


@fakta("jumlah calon yang disampaikan")
def jumlah_calon(s: Seleksi) -> Riwayat[int]:
    """How many names were submitted."""
    return TAK_DIKETAHUI if s.calon is None else Riwayat.tetap(len(s.calon))


@fakta("calon yang disampaikan ialah peserta dengan nilai terbaik")
def calon_terbaik(s: Seleksi) -> Riwayat[bool]:
    """Nobody who was passed over has a better final score than one who was submitted.

    Between equal scores the committee's own deciding scores are looked at; where these do not decide either, or a
    score is missing, it is unknown.
    """
    if s.calon is None or s.peserta is None:
        return TAK_DIKETAHUI
    calon = [p for p in s.peserta if p.nomor in s.calon]
    lain = [p for p in s.peserta if p.nomor not in s.calon]
    return Riwayat.tetap(seluruhnya(*(_lebih_baik(a, b) for a in calon for b in lain)))


def _lebih_baik(a: Peserta, b: Peserta) -> bool | None:
    if a.nilai is None or b.nilai is None:
        return None
    kiri, kanan = (a.nilai, *a.penentu), (b.nilai, *b.penentu)
    return next((x > y for x, y in zip(kiri, kanan, strict=False) if x != y), None)


@fakta("pejabat yang dipilih ialah salah satu dari calon yang disampaikan")
def terpilih_dari_calon(s: Seleksi) -> Riwayat[bool]:
    """The one chosen is among those submitted."""
    return TAK_DIKETAHUI if s.calon is None or s.terpilih is None else Riwayat.tetap(s.terpilih in s.calon)


@fakta("diisi dari calon yang lulus seleksi pada JPT yang lain")
def dari_seleksi_lain(s: Seleksi) -> Riwayat[bool]:
    """The post is filled from those who passed the selection for another JPT."""
    return Riwayat.tetap(s.dari_seleksi_lain)


@fakta("dikoordinasikan dengan gubernur sebelum ditetapkan")
def dikoordinasikan_gubernur(s: Seleksi) -> Riwayat[bool]:
    """The bupati/walikota reported the one chosen to the governor before setting him."""
    return Riwayat.tetap(s.gubernur)


@fakta("dikonsultasikan dengan pimpinan DPRD sebelum ditetapkan")
def dikonsultasikan_dprd(s: Seleksi) -> Riwayat[bool]:
    """The PPK asked the opinion of the leaders of DPRD before setting him."""
    return Riwayat.tetap(s.dprd)
