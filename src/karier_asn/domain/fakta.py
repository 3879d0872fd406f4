"""The vocabulary rules are written in: what can be known of an employee, a post sought, or a pair.

Each fact is a plain function whose annotations say which subjects it reads. Facts are histories, never "as of
today" values; what a record does not say is unknown (``None``), never "no" and never 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import reduce

from karier_asn.domain.jabatan import STRUKTURAL, Jabatan, JenisPenugasan, Jenjang, Rumpun
from karier_asn.domain.pegawai import HukumanDisiplin, JenisPegawai, KenaikanPangkat, Pegawai, Pelatihan, Penugasan
from karier_asn.domain.peran import Mentee, Mentor
from karier_asn.domain.tingkat import Golongan, Pendidikan, Predikat, TingkatHukuman
from karier_asn.engine.ekspresi import Kondisi, Ukuran, fakta
from karier_asn.engine.riwayat import AKHIR, TAK_DIKETAHUI, Antara, Riwayat, angkat

# --- who he is ---------------------------------------------------------------------------------------------


@fakta("berstatus PNS")
def pns(p: Pegawai) -> Riwayat[bool]:
    """Status PNS, from TMT PNS on; a CPNS and a PPPK are not PNS (PP 11/2017 Pasal 1 angka 4)."""
    if p.jenis is JenisPegawai.PPPK:
        return Riwayat.tetap(False)
    if p.tmt_pns is not None:
        return Riwayat.sejak(p.tmt_pns)
    return Riwayat.tetap(False) if p.jenis is JenisPegawai.CPNS else TAK_DIKETAHUI


@fakta("tanggal lahir")
def tanggal_lahir(p: Pegawai) -> Riwayat[date]:
    """Birth date."""
    return Riwayat.tetap(p.tanggal_lahir)


usia = tanggal_lahir.lama("usia", Ukuran.TINGGI)
"""Age. "Paling tinggi 56 tahun" is met up to and on the 56th birthday."""


@fakta("kualifikasi pendidikan")
def pendidikan(p: Pegawai) -> Riwayat[Pendidikan]:
    """Highest level of education attained so far.

    A diploma without a date of graduation counts from ever, unless it is below another; before the first dated
    one the level is unknown.
    """
    ijazah = p.pendidikan or ()
    awal = capaian = max((i.pendidikan for i in ijazah if i.lulus is None), default=None)
    perubahan: dict[date, Pendidikan] = {}
    for i in ijazah:
        if i.lulus is not None and (capaian is None or i.pendidikan > capaian):
            perubahan[i.lulus] = capaian = i.pendidikan
    return Riwayat(perubahan.items(), sebelum=awal)


# --- rank --------------------------------------------------------------------------------------------------


@fakta("pangkat, golongan ruang")
def golongan(p: Pegawai) -> Riwayat[Golongan]:
    """Golongan ruang held."""
    return Riwayat((k.tmt, k.golongan) for k in p.pangkat or ())


@fakta("TMT pangkat terakhir")
def tmt_pangkat(p: Pegawai) -> Riwayat[date]:
    """First day in the golongan held on each day.

    A row that repeats the golongan does not start it anew. The first golongan, if it was received on becoming CPNS
    or PNS, counts from CPNS (PP 99/2000 Pasal 5).
    """
    titik: list[tuple[date, date]] = []
    terakhir: KenaikanPangkat | None = None
    for k in p.pangkat or ():
        if terakhir is None:
            awal = p.tmt_cpns is not None and p.tmt_pns is not None and k.tmt <= p.tmt_pns
            mulai = min(k.tmt, p.tmt_cpns) if awal and p.tmt_cpns else k.tmt
            titik.append((mulai, mulai))
        elif k.golongan is not terakhir.golongan:
            titik.append((k.tmt, k.tmt))
        terakhir = k
    return Riwayat(titik)


masa_pangkat = tmt_pangkat.lama("masa dalam pangkat terakhir")
"""Time in the last rank."""


@fakta("pangkat tertinggi dalam jenjang pangkat jabatan struktural telah tercapai")
def puncak_struktural(p: Pegawai) -> Riwayat[bool]:
    """Holds a structural post and at least the highest rank set for it (PP 99/2000 Pasal 34).

    The highest rank is the one set for the post itself (PP 11/2017 Pasal 48) or, from 17 April 2002 to 6 April 2017,
    that of its eselon (PP 13/2002 Lampiran, repealed by PP 11/2017 Pasal 362). On other days, and while neither is
    on record, it is unknown for holders. Eselon V counts as pelaksana, as in `pejabat`.
    """
    return angkat(_di_puncak, _dijabat(p), golongan(p), _LAMPIRAN_PP_13_2002)


_LAMPIRAN_PP_13_2002 = Riwayat.rentang([(date(2002, 4, 17), date(2017, 4, 7))])


def _di_puncak(jabatan: Jabatan | bool | None, golongan: Golongan | None, lampiran_berlaku: bool) -> bool | None:
    if not isinstance(jabatan, Jabatan):
        return jabatan
    if jabatan.jenjang is None or jabatan.jenjang not in STRUKTURAL:
        return None if jabatan.jenjang is None else False
    tertinggi = jabatan.pangkat_tertinggi
    if tertinggi is None and lampiran_berlaku and jabatan.eselon is not None and jabatan.eselon.pangkat is not None:
        tertinggi = jabatan.eselon.pangkat[1]
    return None if tertinggi is None or golongan is None else golongan >= tertinggi


@fakta("sedang menjalani penundaan kenaikan pangkat")
def kenaikan_pangkat_ditunda(p: Pegawai) -> Riwayat[bool]:
    """The sanction "penundaan kenaikan pangkat" is running (PP 53/2010 Pasal 7 ayat (3) huruf b).

    False while another known kind runs, unknown while a medium or heavy one runs whose kind is not known or stands
    in no regulation read; unknown, too, from the start of one that delays and whose end is not recorded.
    """
    if p.hukuman is None:
        return TAK_DIKETAHUI
    return reduce(lambda a, b: angkat(_kleene_atau, a, b), map(_masa_penundaan, p.hukuman), Riwayat.tetap(False))


def _masa_penundaan(h: HukumanDisiplin) -> Riwayat[bool]:
    """Whether a sanction that delays promotion is running; no light one does (PP 53/2010 Pasal 7 ayat (2))."""
    menunda = None if h.jenis is None else h.jenis.menunda_kenaikan_pangkat
    if menunda is False:
        return Riwayat.tetap(False)
    masa = _masa_hukuman(h)
    return masa if menunda else masa.peta(lambda berjalan: None if berjalan else False)


@fakta("tidak melampaui pangkat atasan langsungnya")
def tidak_melampaui_atasan(p: Pegawai) -> Riwayat[bool]:
    """Whether the rank after promotion is not above the direct superior's; a record of one person cannot say."""
    return TAK_DIKETAHUI


@fakta("lulus ujian dinas Tingkat I")
def ujian_dinas_1(p: Pegawai) -> Riwayat[bool]:
    """Passed ujian dinas Tingkat I; not part of the record read so far."""
    return TAK_DIKETAHUI


@fakta("lulus ujian dinas Tingkat II")
def ujian_dinas_2(p: Pegawai) -> Riwayat[bool]:
    """Passed ujian dinas Tingkat II; not part of the record read so far."""
    return TAK_DIKETAHUI


# --- posts -------------------------------------------------------------------------------------------------


def _dijabat(p: Pegawai) -> Riwayat[Jabatan | bool]:
    """The post held definitively on each day; ``False`` = certainly none, unknown otherwise.

    Acting for somebody (Plt, Plh, Pj) is not holding the post, and leave outside state responsibility (CLTN) ends
    it (PP 11/2017 Pasal 335 ayat (1)). Between CPNS and the first post on record, after a post that ended, and after
    CLTN until the next post, nothing is known; before CPNS no post was held. Where it is not known whether there
    was a CLTN, the posts are taken as recorded.
    """
    if p.jabatan is None:
        return TAK_DIKETAHUI
    titik: list[tuple[date, Jabatan | bool | None]] = [(p.tmt_cpns, None)] if p.tmt_cpns else []
    for tugas in _definitif(p.jabatan):
        titik = [t for t in titik if t[0] < tugas.tmt]
        titik.append((tugas.tmt, tugas.jabatan))
        if tugas.sampai is not None:
            titik.append((tugas.sampai, None))
    for cuti in p.cltn or ():
        kembali = min((t.tmt for t in _definitif(p.jabatan) if t.tmt > cuti.mulai), default=AKHIR)
        titik = [t for t in titik if not cuti.mulai <= t[0] < kembali]
        titik.append((cuti.mulai, False))
        if cuti.sampai is not None and cuti.sampai < kembali:
            titik.append((cuti.sampai, None))
    return Riwayat(titik, sebelum=False if p.tmt_cpns else None)


def _selama_menjabat(p: Pegawai, cocok: Callable[[Jabatan], bool | None]) -> Riwayat[bool]:
    """Whether the post held definitively on each day is ``cocok``."""
    return _dijabat(p).peta(lambda j: cocok(j) if isinstance(j, Jabatan) else j)


def _definitif(jabatan: Iterable[Penugasan]) -> Iterable[Penugasan]:
    return (t for t in jabatan if t.jenis is JenisPenugasan.DEFINITIF)


def _menduduki(p: Pegawai, *jenjang: Jenjang) -> Riwayat[bool]:
    return _selama_menjabat(p, lambda j: None if j.jenjang is None else j.jenjang in jenjang)


@fakta("menduduki Jabatan pelaksana")
def pelaksana(p: Pegawai) -> Riwayat[bool]:
    """Holds a Jabatan pelaksana."""
    return _menduduki(p, Jenjang.PELAKSANA)


@fakta("menduduki Jabatan pengawas")
def pengawas(p: Pegawai) -> Riwayat[bool]:
    """Holds a Jabatan pengawas."""
    return _menduduki(p, Jenjang.PENGAWAS)


@fakta("menduduki Jabatan administrator")
def administrator(p: Pegawai) -> Riwayat[bool]:
    """Holds a Jabatan administrator."""
    return _menduduki(p, Jenjang.ADMINISTRATOR)


@fakta("menduduki JPT pratama")
def jpt_pratama(p: Pegawai) -> Riwayat[bool]:
    """Holds a JPT pratama."""
    return _menduduki(p, Jenjang.JPT_PRATAMA)


@fakta("menduduki JPT madya")
def jpt_madya(p: Pegawai) -> Riwayat[bool]:
    """Holds a JPT madya."""
    return _menduduki(p, Jenjang.JPT_MADYA)


@fakta("menduduki JF jenjang ahli madya")
def ahli_madya(p: Pegawai) -> Riwayat[bool]:
    """Holds a JF at the level ahli madya."""
    return _menduduki(p, Jenjang.AHLI_MADYA)


@fakta("menduduki JF jenjang ahli utama")
def ahli_utama(p: Pegawai) -> Riwayat[bool]:
    """Holds a JF at the level ahli utama."""
    return _menduduki(p, Jenjang.AHLI_UTAMA)


@fakta("menduduki jabatan struktural atau jabatan fungsional")
def pejabat(p: Pegawai) -> Riwayat[bool]:
    """Holds a structural post (JPT, administrator, pengawas) or a JF, not a Jabatan pelaksana.

    Eselon V, structural before 2014, counts as pelaksana.
    """
    return _selama_menjabat(p, lambda j: None if j.jenjang is None else j.jenjang is not Jenjang.PELAKSANA)


@fakta("menduduki JF yang setingkat (kelas jabatan sama)")
def jf_setingkat(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Holds a JF whose kelas jabatan equals that of the posts from which post ``j`` is filled.

    PP 11/2017, penjelasan Pasal 54 ayat (1) huruf d. Unknown while either class is unknown.
    """

    def cocok(dijabat: Jabatan) -> bool | None:
        if dijabat.jenjang is None or dijabat.jenjang.rumpun is not Rumpun.JF:
            return dijabat.jenjang and False
        return None if dijabat.kelas is None or j.kelas_asal is None else dijabat.kelas == j.kelas_asal

    return _selama_menjabat(p, cocok)


@fakta("menduduki Jabatan dalam bidang tugas yang terkait")
def bidang_terkait(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Holds a post in the field of work of post ``j``; fields are the agency's own classification.

    "Related" is read as "the same field in that classification".
    """
    return _selama_menjabat(p, lambda d: None if d.bidang is None or j.bidang is None else d.bidang == j.bidang)


# --- performance, competence, character, health ------------------------------------------------------------


def _predikat(p: Pegawai, tahun_lalu: int) -> Riwayat[Predikat]:
    """The predicate of the calendar year so many years before; a year without one is unknown, not good."""
    if p.penilaian is None:
        return TAK_DIKETAHUI
    nilai = {n.tahun + tahun_lalu: n.predikat for n in p.penilaian}
    tahun = {t for n in nilai for t in (n, n + 1)}
    return Riwayat((date(t, 1, 1), nilai.get(t)) for t in tahun)


@fakta("predikat kinerja tahun lalu")
def predikat_tahun_lalu(p: Pegawai) -> Riwayat[Predikat]:
    """Predikat kinerja of the last completed year, from 1 January of the next."""
    return _predikat(p, 1)


@fakta("predikat kinerja dua tahun lalu")
def predikat_dua_tahun_lalu(p: Pegawai) -> Riwayat[Predikat]:
    """Predikat kinerja of the last completed year but one."""
    return _predikat(p, 2)


def predikat_dua_tahun(paling_rendah: Predikat) -> Kondisi:
    """ "Paling sedikit bernilai ... dalam 2 (dua) tahun terakhir": each of the last two completed years."""
    return (predikat_tahun_lalu >= paling_rendah) & (predikat_dua_tahun_lalu >= paling_rendah)


@fakta("memenuhi standar Kompetensi Teknis, Manajerial, dan Sosial Kultural jabatan itu")
def kompeten(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Assessed against the competence standard of the level of post ``j``; unknown once the result has expired.

    The standard of the single post, which alone can tell the technical competence, is not part of the record yet.
    """
    if p.kompetensi is None or j.jenjang is None:
        return TAK_DIKETAHUI
    hasil: Riwayat[bool] = TAK_DIKETAHUI
    for a in p.kompetensi:
        if a.jenjang is j.jenjang:
            baru: Riwayat[bool] = Riwayat.tetap(a.memenuhi).antara(a.sejak, a.sampai or AKHIR)
            hasil = angkat(lambda lama, kini: lama if kini is None else kini, hasil, baru)
    return hasil


@fakta("integritas dan moralitas yang baik")
def integritas(p: Pegawai) -> Riwayat[bool]:
    """Integrity and morality, as stated by the competent official; a record never implies it."""
    return p.integritas


@fakta("rekam jejak Jabatan, integritas, dan moralitas yang baik")
def rekam_jejak(p: Pegawai) -> Riwayat[bool]:
    """Track record, integrity and morality, as stated by the competent official."""
    return p.integritas


@fakta("sehat jasmani dan rohani")
def sehat(p: Pegawai) -> Riwayat[bool]:
    """Physical and mental health, as certified."""
    return p.sehat


# --- training ----------------------------------------------------------------------------------------------


@fakta("jam pelajaran pengembangan kompetensi tahun berjalan")
def jam_pelajaran(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """Hours (JP) completed so far in the calendar year of each day.

    One certificate counts once. A training whose hours are unknown makes the sum of its year a lower bound; one
    whose date is unknown makes every sum a lower bound.
    """
    if p.pelatihan is None:
        return TAK_DIKETAHUI
    setahun: dict[int, list[Pelatihan]] = {}
    for k in {k.nomor or i: k for i, k in enumerate(p.pelatihan)}.values():
        if k.selesai is not None:
            setahun.setdefault(k.selesai.year, []).append(k)
    terbuka = any(k.selesai is None for k in p.pelatihan)
    titik: list[tuple[date, int | Antara[int]]] = []
    for tahun in sorted({t for y in setahun for t in (y, y + 1)}):
        jumlah, batas_bawah = 0, terbuka
        harian: dict[date, int | Antara[int]] = {date(tahun, 1, 1): Antara(0) if terbuka else 0}
        for k in setahun.get(tahun, ()):
            jumlah, batas_bawah = jumlah + (k.jam or 0), batas_bawah or k.jam is None
            harian[k.selesai or date(tahun, 1, 1)] = Antara(jumlah) if batas_bawah else jumlah
        titik += harian.items()
    return Riwayat(titik, sebelum=Antara(0) if terbuka else 0)


@fakta("mengikuti dan lulus pelatihan terkait dengan bidang tugas dan/atau pendidikan dan pelatihan terintegrasi")
def pelatihan_dasar(p: Pegawai) -> Riwayat[bool]:
    """Passed training in the field of the post and/or the integrated training; not part of the record read so far."""
    return TAK_DIKETAHUI


# --- pairs -------------------------------------------------------------------------------------------------


@fakta("selisih golongan ruang mentor di atas mentee", ukuran=Ukuran.JUMLAH)
def selisih_golongan(m: Mentor, e: Mentee) -> Riwayat[int]:
    """How many steps the mentor's golongan ruang stands above the mentee's."""
    urutan = {g: i for i, g in enumerate(Golongan)}

    def selisih(a: Golongan | None, b: Golongan | None) -> int | None:
        return None if a is None or b is None else urutan[a] - urutan[b]

    return angkat(selisih, golongan(m.pegawai), golongan(e.pegawai))


@fakta("bidang tugas mentor sama dengan bidang yang dicari mentee")
def bidang_sama(m: Mentor, e: Mentee) -> Riwayat[bool]:
    """The mentor works in the field in which the mentee seeks guidance (by default that of his own post)."""
    dicari = Riwayat.tetap(e.bidang) if e.bidang else _bidang(e.pegawai)
    return angkat(lambda a, b: None if a is None or b is None else a == b, _bidang(m.pegawai), dicari)


def _bidang(p: Pegawai) -> Riwayat[str]:
    """The field of the post held definitively."""
    return Riwayat((t.tmt, t.jabatan.bidang) for t in _definitif(p.jabatan or ()))


@fakta("menjadi atasan langsung mentee")
def atasan_langsung(m: Mentor, e: Mentee) -> Riwayat[bool]:
    """The mentor is the mentee's direct superior; unknown while the superior is not on record."""
    if m.pegawai.nip is None or e.pegawai.atasan is None:
        return TAK_DIKETAHUI
    return Riwayat.tetap(m.pegawai.nip == e.pegawai.atasan)


@fakta("menjadi mentor bagi dirinya sendiri")
def orang_sama(m: Mentor, e: Mentee) -> Riwayat[bool]:
    """The two are one person; unknown of two records without a NIP."""
    if m.pegawai is e.pegawai:
        return Riwayat.tetap(True)
    if m.pegawai.nip is None or e.pegawai.nip is None:
        return TAK_DIKETAHUI
    return Riwayat.tetap(m.pegawai.nip == e.pegawai.nip)


@fakta("sedang menjalani hukuman disiplin sedang atau berat")
def mentor_dihukum(m: Mentor) -> Riwayat[bool]:
    """A medium or heavy sanction is running; one without a recorded end is unknown from its start on."""
    if m.pegawai.hukuman is None:
        return TAK_DIKETAHUI
    return _dihukum(m.pegawai.hukuman)


def _dihukum(hukuman: Iterable[HukumanDisiplin]) -> Riwayat[bool]:
    """Whether a medium or heavy sanction is running."""
    return reduce(lambda a, b: angkat(_kleene_atau, a, b), map(_masa_hukuman, hukuman), Riwayat.tetap(False))


def _masa_hukuman(h: HukumanDisiplin) -> Riwayat[bool]:
    tingkat = h.jenis.tingkat if h.tingkat is None and h.jenis is not None else h.tingkat
    if h.dibatalkan is not None or tingkat is TingkatHukuman.RINGAN:
        return Riwayat.tetap(False)
    if tingkat is None or h.sampai is None:
        return Riwayat([(h.mulai, None)], sebelum=False)
    return Riwayat.rentang([(h.mulai, h.sampai)])


def _kleene_atau(a: bool | None, b: bool | None) -> bool | None:
    return True if a or b else None if a is None or b is None else False
