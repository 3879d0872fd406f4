"""Facts: training done."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from math import floor

from karier_asn.domain.fakta.jabatan import dijabat, selama_menjabat
from karier_asn.domain.fakta.kelulusan import lulus_pelatihan, pernah_pelatihan, program_itu
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.pelatihan import PROGRAM_JENJANG, Penyelenggara, ProgramPelatihan, UsulPelatihan
from karier_asn.domain.sertifikat import Batas, SertifikatPelatihan, certificates, jam_tercatat
from karier_asn.domain.standar import SifatSyarat
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.engine.kata import fakta
from karier_asn.engine.masa import AWAL, awal_tahun
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat
from karier_asn.engine.subjek import known


@fakta("jam pelajaran pengembangan kompetensi tahun berjalan")
def jam_pelajaran(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """Full hours (JP) completed so far in the calendar year of each day, as recorded.

    One certificate counts once (`karier_asn.domain.sertifikat`). What the record leaves open makes bounds: hours that
    are not known, rows that may be one certificate or two; a training without a date makes every sum a lower bound.
    """
    if p.pelatihan is None:
        return TAK_DIKETAHUI
    sertifikat = certificates(p.pelatihan, jam_tercatat)
    nol: int | Antara[int] = Antara(0) if any(k.selesai is None for s in sertifikat for k in s.baris) else 0
    titik: dict[date, int | Antara[int]] = {}
    bawah, atas = Fraction(0), Fraction(0)
    tahun, tanpa_atas = 0, nol != 0
    for d, (paling_sedikit, paling_banyak) in sorted(_harian(sertifikat).items()):
        if d.year != tahun:
            bawah, atas, tahun, tanpa_atas = Fraction(0), Fraction(0), d.year, nol != 0
            titik |= {awal_tahun(tahun): nol, awal_tahun(tahun + 1): nol}
        bawah, tanpa_atas = bawah + paling_sedikit, tanpa_atas or paling_banyak is None
        atas += paling_banyak or 0
        titik[d] = _penuh(bawah, None if tanpa_atas else atas)
    return Riwayat(titik, sebelum=nol)


def _harian(sertifikat: Iterable[SertifikatPelatihan]) -> dict[date, Batas]:
    """The hours that each day adds, at least and at most."""
    harian: dict[date, Batas] = {}
    for s in sertifikat:
        pasti = s.pasti_sejak(lambda h: h.year)
        for d, baris in s.harian().items():
            bawah, atas = harian.get(d, (Fraction(0), Fraction(0)))
            if d == pasti:
                bawah += s.paling_sedikit
            banyak = [k.jam_program for k in baris]
            tambah = None if None in banyak else max(j for j in banyak if j is not None)
            harian[d] = bawah, None if atas is None or tambah is None else atas + tambah
    return harian


def _penuh(bawah: Fraction, atas: Fraction | None) -> int | Antara[int]:
    """Full hours."""
    penuh = None if atas is None else floor(atas)
    return floor(bawah) if floor(bawah) == penuh else Antara(floor(bawah), penuh)


@fakta("jam pelajaran pengembangan kompetensi tahun lalu")
def jam_pelajaran_tahun_lalu(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """Hours (JP) completed in the last calendar year that is complete."""
    jam = jam_pelajaran(p)
    tahun = sorted({d.year for d in jam.mulai if d > AWAL})
    return Riwayat(((awal_tahun(t + 1), jam.pada(date(t, 12, 31))) for t in tahun), sebelum=jam.nilai[0])


def lulus_program(p: Pegawai, *program: ProgramPelatihan) -> Riwayat[bool]:
    """Whether one of these programmes has been passed, from the last day of the training on.

    A training that was passed on an unknown day, one whose outcome is not known, by record or by marks, and a
    structural training of which the record does not say which it is, leave it unknown. The number of a certificate
    alone says nothing: a reader of records that knows that only those who passed got one says so in `Pelatihan.lulus`.
    """
    return lulus_pelatihan(known(p), lambda k: program_itu(k, program))


def mengikuti_program(p: Pegawai, *program: ProgramPelatihan) -> Riwayat[bool]:
    """Whether one of these programmes has been attended, passed or not, from the last day of the training on."""
    return pernah_pelatihan(known(p), lambda k: program_itu(k, program))


@fakta("lulus pendidikan dan pelatihan terintegrasi (Latsar)")
def lulus_latsar(p: Pegawai) -> Riwayat[bool]:
    """Passed the integrated training of CPNS (PP 11/2017 Pasal 34 ayat (3) and (4))."""
    return lulus_program(p, ProgramPelatihan.LATSAR)


@fakta("mengikuti dan lulus pelatihan terkait dengan bidang tugas dan/atau pendidikan dan pelatihan terintegrasi")
def pelatihan_dasar(p: Pegawai) -> Riwayat[bool]:
    """Passed training in the field of the post and/or the integrated training.

    The integrated training is known from the record; whether a training was in the field of the post is not.
    """
    return lulus_program(p, ProgramPelatihan.LATSAR).peta(lambda lulus: lulus or None)


# --- the programme that matches a post, and a proposal to attend one ------------------------------------------


@fakta("lulus pelatihan kepemimpinan sesuai jenjang Jabatan yang diduduki")
def lulus_kepemimpinan(p: Pegawai) -> Riwayat[bool]:
    """Passed the structural training that matches the level of the post held; false while the post has none.

    Posts with one: pengawas, administrator, JPT pratama and JPT madya (PP 11/2017 penjelasan Pasal 217 ayat (3)). A
    training for a higher level counts for its own level only.
    """
    return _di_jenjang(p, lambda program: lulus_program(p, program))


def _di_jenjang(p: Pegawai, riwayat: Callable[[ProgramPelatihan], Riwayat[bool]]) -> Riwayat[bool]:
    """What is so of the programme of the level held, while a post with one is held."""
    menurut_jenjang = {jenjang: riwayat(program) for jenjang, program in PROGRAM_JENJANG.items()}

    def di_jabatan(j: Jabatan | bool) -> Riwayat[bool]:
        if not isinstance(j, Jabatan):
            return Riwayat.tetap(j)
        return TAK_DIKETAHUI if j.jenjang is None else menurut_jenjang.get(j.jenjang, Riwayat.tetap(False))

    return dijabat(p).ikat(di_jabatan)


@fakta("pernah mengikuti pelatihan kepemimpinan sesuai jenjang Jabatan yang diduduki")
def mengikuti_kepemimpinan(p: Pegawai) -> Riwayat[bool]:
    """Attended the structural training that matches the level of the post held, passed or not."""
    return _di_jenjang(p, lambda program: mengikuti_program(p, program))


@fakta("pernah mengikuti Pelatihan Struktural")
def pernah_struktural(p: Pegawai) -> Riwayat[bool]:
    """Attended one of the four structural trainings, by any of their names, from its last day on."""
    return mengikuti_program(p, *PROGRAM_JENJANG.values())


@fakta("telah mengikuti dan lulus Pelatihan Kepemimpinan Pengawas")
def lulus_pkp(p: Pegawai) -> Riwayat[bool]:
    """Passed the training for pengawas, by any of its names."""
    return lulus_program(p, ProgramPelatihan.PKP)


@fakta("telah mengikuti dan lulus Pelatihan Kepemimpinan Administrator")
def lulus_pka(p: Pegawai) -> Riwayat[bool]:
    """Passed the training for administrator, by any of its names."""
    return lulus_program(p, ProgramPelatihan.PKA)


@fakta("telah mengikuti dan lulus Pelatihan Kepemimpinan Nasional Tingkat II")
def lulus_pkn_ii(p: Pegawai) -> Riwayat[bool]:
    """Passed the training for JPT pratama, by any of its names."""
    return lulus_program(p, ProgramPelatihan.PKN_II)


@fakta("menduduki Jabatan yang mempunyai pelatihan kepemimpinan sendiri (pengawas sampai dengan JPT madya)")
def berpelatihan_kepemimpinan(p: Pegawai) -> Riwayat[bool]:
    """Holds a post at a level that has a structural training of its own."""
    return selama_menjabat(p, lambda j: None if j.jenjang is None else j.jenjang in PROGRAM_JENJANG)


@fakta("standar kompetensi Jabatan mensyaratkan pelatihan kepemimpinan secara mutlak")
def kepemimpinan_mutlak(p: Pegawai) -> Riwayat[bool]:
    """The standard of the post held asks for its structural training, "mutlak"; unknown without the standard.

    The training is recognised by the name of the programme (`ProgramPelatihan`) in the standard.
    """

    def mutlak(j: Jabatan) -> bool | None:
        if j.jenjang is None:
            return None
        if j.jenjang not in PROGRAM_JENJANG:
            return False
        if j.syarat_pelatihan is None:
            return None
        nama = kunci_nama(PROGRAM_JENJANG[j.jenjang].value)
        return any(kunci_nama(s.nama) == nama and s.sifat is SifatSyarat.MUTLAK for s in j.syarat_pelatihan)

    return selama_menjabat(p, mutlak)


@fakta("bersertifikat kompetensi jabatan struktural")
def sertifikat_struktural(p: Pegawai) -> Riwayat[bool]:
    """Holds the certificate that counted as the training (PP 13/2002 Pasal 7 ayat (2)); no record tells it."""
    return TAK_DIKETAHUI


@fakta("pernah mengikuti pendidikan dan pelatihan terintegrasi (Latsar)")
def pernah_latsar(p: Pegawai) -> Riwayat[bool]:
    """Attended the integrated training, passed or not, from its last day on."""
    return mengikuti_program(p, ProgramPelatihan.LATSAR)


@fakta("program pelatihan yang diusulkan")
def program_diusulkan(u: UsulPelatihan) -> Riwayat[ProgramPelatihan]:
    """The programme of the proposal."""
    return Riwayat.tetap(u.program)


@fakta("jenjang Jabatan yang dituju")
def jenjang_dituju(u: UsulPelatihan) -> Riwayat[Jenjang]:
    """The level of the post for which he is sent, if it is not the one he holds."""
    return Riwayat.tetap(u.jenjang_dituju)


@fakta("diusulkan secara tertulis oleh pejabat yang berwenang")
def diusulkan(u: UsulPelatihan) -> Riwayat[bool]:
    """Proposed in writing by the competent official."""
    return Riwayat.tetap(u.diusulkan)


@fakta("lulus seleksi peserta")
def lulus_seleksi(u: UsulPelatihan) -> Riwayat[bool]:
    """Passed the selection test of the programme."""
    return Riwayat.tetap(u.lulus_seleksi)


@fakta("memenuhi pedoman LAN tentang peserta program itu")
def memenuhi_pedoman(u: UsulPelatihan) -> Riwayat[bool]:
    """Meets the guideline of the programme, as LAN or the body that holds it has confirmed."""
    return Riwayat.tetap(u.memenuhi_pedoman)


@fakta("diusulkan berdasarkan manajemen talenta oleh Instansi Pemerintah yang telah menerapkan sistem merit")
def dari_manajemen_talenta(u: UsulPelatihan) -> Riwayat[bool]:
    """Proposed by the talent management of an agency that applies the merit system."""
    return Riwayat.tetap(u.manajemen_talenta)


@fakta("pangkat atau masa kerja dikecualikan dengan persetujuan tertulis LAN")
def dikecualikan_lan(u: UsulPelatihan) -> Riwayat[bool]:
    """LAN consented in writing to his rank or service falling short."""
    return Riwayat.tetap(u.pengecualian_tertulis)


@fakta("mendapatkan izin tertulis LAN untuk mengikuti sesudah batas waktunya")
def izin_lan(u: UsulPelatihan) -> Riwayat[bool]:
    """LAN gave written leave to attend after the time set for the holder of the post."""
    return Riwayat.tetap(u.izin_tertulis)


@fakta("diselenggarakan oleh LAN")
def oleh_lan(u: UsulPelatihan) -> Riwayat[bool]:
    """Held by LAN itself."""
    return TAK_DIKETAHUI if u.penyelenggara is None else Riwayat.tetap(u.penyelenggara.lan)


@fakta("diselenggarakan oleh lembaga pelatihan pemerintah terakreditasi")
def oleh_lembaga_terakreditasi(u: UsulPelatihan) -> Riwayat[bool]:
    """Held by a training body of the government that is accredited for it."""
    if u.penyelenggara is None:
        return TAK_DIKETAHUI
    pemerintah, terakreditasi = u.penyelenggara.pemerintah, u.penyelenggara.terakreditasi
    if pemerintah is False or terakreditasi is False:
        return Riwayat.tetap(False)
    return Riwayat.tetap(None if pemerintah is None else terakreditasi)


def _tentang_penyelenggara(u: UsulPelatihan, baca: Callable[[Penyelenggara], bool | None]) -> Riwayat[bool]:
    """What is known of who holds it."""
    return TAK_DIKETAHUI if u.penyelenggara is None else Riwayat.tetap(baca(u.penyelenggara))


@fakta("diselenggarakan oleh lembaga pelatihan pemerintah")
def oleh_lembaga_pemerintah(u: UsulPelatihan) -> Riwayat[bool]:
    """Held by a training body of the government, accredited or not."""
    return _tentang_penyelenggara(u, lambda y: y.pemerintah)


@fakta("bekerja sama dengan LAN atau lembaga pelatihan terakreditasi")
def bekerja_sama(u: UsulPelatihan) -> Riwayat[bool]:
    """Held together with LAN or an accredited body."""
    return _tentang_penyelenggara(u, lambda y: y.kerja_sama)


@fakta("kerja sama itu diizinkan secara tertulis oleh Deputi Kebijakan Bangkom ASN")
def kerja_sama_diizinkan(u: UsulPelatihan) -> Riwayat[bool]:
    """LAN gave written leave for holding it together."""
    return _tentang_penyelenggara(u, lambda y: y.izin_kerja_sama)


@fakta("mutunya dijamin oleh LAN dan/atau lembaga pelatihan terakreditasi A atau B")
def mutu_dijamin(u: UsulPelatihan) -> Riwayat[bool]:
    """Its quality is assured by LAN or by a body whose programme is accredited A or B."""
    return _tentang_penyelenggara(u, lambda y: y.mutu_dijamin)
