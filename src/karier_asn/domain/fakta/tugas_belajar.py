"""Facts: study leave, proposed and taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby

from karier_asn.domain.fakta.jabatan import dijabat
from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.kalender import KalenderKerja
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.domain.studi import (
    Akreditasi,
    AlasanPerpanjangan,
    JenjangStudi,
    PersyaratanStudi,
    UsulPerpanjangan,
    UsulTugasBelajar,
    diperpanjang,
)
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu
from karier_asn.engine.masa import AWAL, SEHARI, Masa, esok, hari, mundur
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat

HARI_LAPOR = 15
"""Working days within which to report back (PP 11/2017 Pasal 259 ayat (1))."""


@fakta("jenjang studi")
def jenjang_studi(u: UsulTugasBelajar) -> Riwayat[JenjangStudi]:
    """Level of the course proposed."""
    return Riwayat.tetap(u.jenjang)


@fakta("akreditasi program studi")
def akreditasi(u: UsulTugasBelajar) -> Riwayat[Akreditasi]:
    """Accreditation of the course proposed."""
    return Riwayat.tetap(u.akreditasi)


@fakta("dibebaskan dari jabatan selama tugas belajar")
def studi_dibebaskan(u: UsulTugasBelajar) -> Riwayat[bool]:
    """The proposal releases him from his post."""
    return Riwayat.tetap(u.dibebaskan)


@fakta("dengan biaya mandiri")
def studi_mandiri(u: UsulTugasBelajar) -> Riwayat[bool]:
    """He pays himself."""
    return Riwayat.tetap(u.mandiri)


@fakta("memenuhi kebutuhan standar kompetensi Jabatan dan pengembangan karier")
def sesuai_kebutuhan(u: UsulTugasBelajar) -> Riwayat[bool]:
    """The course meets a need, as the agency states it."""
    return Riwayat.tetap(u.sesuai_kebutuhan)


@fakta("bertugas di daerah 3T atau pada jabatan yang sangat diperlukan")
def wilayah_khusus(u: UsulTugasBelajar) -> Riwayat[bool]:
    """Serves in a remote region (tertinggal, terdepan, terluar) or in a much needed post."""
    return Riwayat.tetap(u.wilayah_khusus)


@fakta("berkas lain yang diminta instansi lengkap")
def berkas_instansi(u: UsulTugasBelajar) -> Riwayat[bool]:
    """The other papers that the agency asks for, such as results of tests, are complete."""
    return Riwayat.tetap(u.berkas_instansi)


@fakta("lama normatif program studi", ukuran=Ukuran.LAMA)
def lama_program(u: UsulTugasBelajar) -> Riwayat[Masa]:
    """The normative length of the course proposed."""
    return Riwayat.tetap(u.lama)


@fakta("program studi termasuk rencana kebutuhan tugas belajar instansi")
def studi_dalam_rencana(u: UsulTugasBelajar) -> Riwayat[bool]:
    """The course is in the agency's plan of study leave."""
    return Riwayat.tetap(u.dalam_rencana)


@fakta("program studi disetujui Menteri")
def studi_disetujui_menteri(u: UsulTugasBelajar) -> Riwayat[bool]:
    """The Minister has agreed to a course accredited no better than C or Baik."""
    return Riwayat.tetap(u.disetujui_menteri)


@fakta("program studi pada perguruan tinggi luar negeri")
def studi_luar_negeri(u: UsulTugasBelajar) -> Riwayat[bool]:
    """The course is held abroad."""
    return Riwayat.tetap(u.luar_negeri)


@fakta("program studi diakui kementerian bidang pendidikan")
def studi_diakui(u: UsulTugasBelajar) -> Riwayat[bool]:
    """The course abroad is recognised by the ministry of education."""
    return Riwayat.tetap(u.diakui)


@fakta("lulus seleksi tugas belajar")
def lulus_seleksi_studi(u: UsulTugasBelajar) -> Riwayat[bool]:
    """Has passed the selection of the agency, the sponsor and the university."""
    return Riwayat.tetap(u.lulus_seleksi)


@fakta("menandatangani perjanjian tugas belajar")
def perjanjian_studi(u: UsulTugasBelajar) -> Riwayat[bool]:
    """Has signed the agreement on the study leave."""
    return Riwayat.tetap(u.perjanjian)


@fakta("sedang dalam pemeriksaan pelanggaran disiplin atau tindak pidana")
def diperiksa(u: UsulTugasBelajar) -> Riwayat[bool]:
    """Under examination for a breach of discipline or a crime, as the agency states it."""
    return u.diperiksa


@fakta("sedang menjalani pidana penjara atau kurungan")
def menjalani_pidana(u: UsulTugasBelajar) -> Riwayat[bool]:
    """Serving a sentence of prison or detention, as the agency states it."""
    return u.menjalani_pidana


@fakta("pernah dijatuhi pidana penjara atau kurungan yang berkekuatan hukum tetap")
def pernah_dipidana(u: UsulTugasBelajar) -> Riwayat[bool]:
    """A sentence of prison or detention has become final so far."""
    if u.putusan_pidana is None:
        return TAK_DIKETAHUI
    return Riwayat.sejak(min(u.putusan_pidana)) if u.putusan_pidana else Riwayat.tetap(False)


@fakta("hari putusan pidana penjara atau kurungan terakhir")
def putusan_pidana_terakhir(u: UsulTugasBelajar) -> Riwayat[date]:
    """The day on which the last such sentence so far became final; unknown while there was none."""
    return Riwayat((d, d) for d in set(u.putusan_pidana or ()))


# --- waived for the post -----------------------------------------------------------------------------------


def _dikecualikan(u: UsulTugasBelajar, p: PersyaratanStudi) -> Riwayat[bool]:
    return Riwayat.tetap(p in u.dikecualikan)


@fakta("dikecualikan dari persyaratan masa kerja")
def tanpa_masa_kerja(u: UsulTugasBelajar) -> Riwayat[bool]:
    """Service since the appointment is not asked of his post."""
    return _dikecualikan(u, PersyaratanStudi.MASA_KERJA)


@fakta("dikecualikan dari persyaratan sisa masa kerja")
def tanpa_sisa_masa_kerja(u: UsulTugasBelajar) -> Riwayat[bool]:
    """Service left is not asked of his post."""
    return _dikecualikan(u, PersyaratanStudi.SISA_MASA_KERJA)


@fakta("dikecualikan dari persyaratan penilaian kinerja")
def tanpa_kinerja(u: UsulTugasBelajar) -> Riwayat[bool]:
    """Appraisals are not asked of his post."""
    return _dikecualikan(u, PersyaratanStudi.KINERJA)


@fakta("dikecualikan dari persyaratan kesehatan")
def tanpa_kesehatan(u: UsulTugasBelajar) -> Riwayat[bool]:
    """Health is not asked of his post."""
    return _dikecualikan(u, PersyaratanStudi.KESEHATAN)


@fakta("dikecualikan dari larangan selama diperiksa, dihukum, cuti, atau diberhentikan sementara")
def tanpa_larangan_sedang(u: UsulTugasBelajar) -> Riwayat[bool]:
    """What he undergoes at present does not bar his post."""
    return _dikecualikan(u, PersyaratanStudi.TIDAK_SEDANG)


@fakta("dikecualikan dari larangan sesudah dihukum, dipidana, atau dihentikan tugas belajarnya")
def tanpa_larangan_pernah(u: UsulTugasBelajar) -> Riwayat[bool]:
    """What he underwent before does not bar his post."""
    return _dikecualikan(u, PersyaratanStudi.TIDAK_PERNAH)


@fakta("dikecualikan dari seleksi tugas belajar")
def tanpa_seleksi(u: UsulTugasBelajar) -> Riwayat[bool]:
    """A selection is not asked of his post."""
    return _dikecualikan(u, PersyaratanStudi.SELEKSI)


@fakta("dikecualikan dari perjanjian tugas belajar")
def tanpa_perjanjian(u: UsulTugasBelajar) -> Riwayat[bool]:
    """An agreement is not asked of his post."""
    return _dikecualikan(u, PersyaratanStudi.PERJANJIAN)


# --- taken -------------------------------------------------------------------------------------------------


@fakta("menjalani tugas belajar dengan sama sekali tidak melaksanakan tugas jabatannya")
def tugas_belajar_penuh(p: Pegawai) -> Riwayat[bool]:
    """On study leave and doing none of the work of the post (penjelasan PP 11/2017 Pasal 64 ayat (1) huruf d).

    Unknown from the first day on while no end is recorded, and while it is not known whether he was released.
    """
    return _ada(p, _penuh)


def _penuh(t: TugasBelajar) -> Riwayat[bool]:
    if t.lepas_tugas is False:
        return Riwayat.tetap(False)
    if t.sampai is None:
        return Riwayat([(t.mulai, None)], sebelum=False)
    return Riwayat([(t.mulai, t.lepas_tugas), (t.sampai, False)], sebelum=False)


@fakta("jenjang Jabatan yang diduduki ketika mulai tugas belajar")
def jenjang_saat_studi(p: Pegawai) -> Riwayat[Jenjang]:
    """Of the study leave that began last, the level of the post held on the day before; unknown before the first."""
    return jabatan_saat_studi(p).peta(lambda j: j.jenjang)


def jabatan_saat_studi(p: Pegawai) -> Riwayat[Jabatan]:
    """Of the study leave that began last, the post held on the day before; unknown before the first.

    Not that of the day asked: after six months away no post is held any more. It is told after the leave as well, of
    which the end may not be on record. Leave that follows on leave is one.
    """
    titik: dict[date, Jabatan | None] = {}
    terakhir: Jabatan | None = None
    berakhir = AWAL
    for t in p.tugas_belajar or ():
        jabatan = dijabat(p).pada(mundur(t.mulai, hari(1)))
        if isinstance(jabatan, Jabatan):
            terakhir = jabatan
        elif berakhir < t.mulai:
            terakhir = None
        titik[t.mulai] = terakhir
        berakhir = max(berakhir, t.sampai or AWAL)
    return Riwayat(titik)


@fakta("pernah gagal dalam tugas belajar")
def gagal_tugas_belajar(p: Pegawai) -> Riwayat[bool]:
    """A study leave ended without success, from its end on.

    Unknown from the end of one whose outcome is not known, and from the first day of one whose end is not known.
    """

    def gagal(t: TugasBelajar) -> Riwayat[bool]:
        if t.berhasil is True:
            return Riwayat.tetap(False)
        gagal = None if t.berhasil is None or t.sampai is None else True
        return Riwayat([(t.sampai or t.mulai, gagal)], sebelum=False)

    return _ada(p, gagal)


@fakta("pernah dibatalkan atau dihentikan tugas belajarnya")
def pernah_dihentikan_studi(p: Pegawai) -> Riwayat[bool]:
    """A study leave was cancelled or ended before he finished, from its end on; unknown as in `gagal_tugas_belajar`."""

    def dihentikan(t: TugasBelajar) -> Riwayat[bool]:
        if t.berhasil or t.dihentikan is False:
            return Riwayat.tetap(False)
        return Riwayat([(t.sampai or t.mulai, None if t.sampai is None else t.dihentikan)], sebelum=False)

    return _ada(p, dihentikan)


@fakta("hari tugas belajar terakhir kali dibatalkan atau dihentikan")
def penghentian_studi_terakhir(p: Pegawai) -> Riwayat[date]:
    """The last day so far on which a study leave was cancelled or ended; unknown while there was none.

    From the end of one of which it is not known whether it was stopped, it is unknown until the next that surely was;
    from the first day of one that may have been stopped on any day, for good.
    """
    mungkin = [t for t in p.tugas_belajar or () if not t.berhasil and t.dihentikan is not False]
    entah_sejak = min((t.mulai for t in mungkin if t.sampai is None), default=None)
    titik: dict[date, date | None] = {} if entah_sejak is None else {entah_sejak: None}
    for t in mungkin:
        if t.sampai is not None and (entah_sejak is None or t.sampai < entah_sejak):
            titik[t.sampai] = t.sampai if t.dihentikan else titik.get(t.sampai)
    return Riwayat(titik)


@fakta("urutan tugas belajar yang melanjutkan tugas belajar sebelumnya tanpa jeda", ukuran=Ukuran.JUMLAH)
def lanjutan_studi(p: Pegawai) -> Riwayat[int]:
    """Of study leave that begins on the day, how many in its unbroken row go on from another; 0 = it goes on from none.

    One goes on from another if it begins before it ends, or on the first day back. From the second day on of one
    without an end it is not known.
    """
    if p.tugas_belajar is None:
        return TAK_DIKETAHUI
    return angkat(lambda *ke: None if None in ke else max(ke), Riwayat.tetap(0), *_lanjutan(p.tugas_belajar))


def _lanjutan(studi: tuple[TugasBelajar, ...]) -> Iterator[Riwayat[int]]:
    """Of each study leave, which in its unbroken row another would be that goes on from it."""
    paling_sedikit = paling_banyak = 0
    berakhir: date | None = AWAL
    for t in studi:
        menyambung = None if berakhir is None else berakhir > AWAL and berakhir >= t.mulai
        paling_sedikit = paling_sedikit + 1 if menyambung else 1
        paling_banyak = 1 if menyambung is False else paling_banyak + 1
        ke = paling_sedikit if paling_sedikit == paling_banyak else None
        yield Riwayat([(t.mulai, ke), (esok(t.sampai), 0) if t.sampai else (esok(t.mulai), None)], sebelum=0)
        berakhir = None if berakhir is None or t.sampai is None else max(berakhir, t.sampai)


def studi_terakhir(p: Pegawai) -> Riwayat[TugasBelajar]:
    """The study leave that began last; unknown before the first, and where two that differ began on one day."""
    sehari = {mulai: [*baris] for mulai, baris in groupby(p.tugas_belajar or (), lambda t: t.mulai)}
    return Riwayat((mulai, baris[0] if all(t == baris[0] for t in baris) else None) for mulai, baris in sehari.items())


@fakta("perpanjangan di atas waktu normatif program studi", ukuran=Ukuran.LAMA)
def perpanjangan_studi(p: Pegawai, u: UsulPerpanjangan) -> Riwayat[Masa]:
    """By how much the study leave that began last would go beyond the normative time, all that was given included."""
    return studi_terakhir(p).peta(lambda t: diperpanjang(t, u.sampai))


@fakta("alasan perpanjangan tugas belajar")
def alasan_perpanjangan(u: UsulPerpanjangan) -> Riwayat[AlasanPerpanjangan]:
    """Why it is to be made longer."""
    return Riwayat.tetap(u.alasan)


@fakta("karena keadaan kahar yang dinyatakan pejabat berwenang")
def keadaan_kahar(u: UsulPerpanjangan) -> Riwayat[bool]:
    """It is to be made longer for declared force majeure."""
    return Riwayat.tetap(u.kahar)


@fakta("terlambat melapor setelah selesai tugas belajar")
def terlambat_melapor(p: Pegawai, k: KalenderKerja) -> Riwayat[bool]:
    """Reported later than 15 working days after the last day of study leave; true from the day after the deadline.

    Unknown after the deadline while the day of reporting is not known, and where the calendar does not reach it.
    """

    def terlambat(t: TugasBelajar) -> Riwayat[bool]:
        if t.sampai is None:
            return Riwayat([(t.mulai, None)], sebelum=False)
        batas = k.ke(t.sampai - SEHARI, HARI_LAPOR)
        if batas is None:
            return Riwayat([(t.sampai, None)], sebelum=False)
        terlambat = None if t.melapor is None else t.melapor > batas
        return Riwayat([(batas + SEHARI, terlambat)], sebelum=False)

    return _ada(p, terlambat)


def _ada(p: Pegawai, tiap: Callable[[TugasBelajar], Riwayat[bool]]) -> Riwayat[bool]:
    """Whether it holds of any study leave on record."""
    if p.tugas_belajar is None:
        return TAK_DIKETAHUI
    return angkat(salah_satu, Riwayat.tetap(False), *map(tiap, p.tugas_belajar))
