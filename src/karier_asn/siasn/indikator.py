"""Indikator: BKN's data-quality indicators that the record alone cannot answer.

Each needs something from outside: a day, the agency's lists, the records of others. It is given in `Pengetahuan`;
what is not given is not asked, so an indicator without its knowledge says nothing. Silence is then not praise.
The names of the 27 indicators are BKN's as public applications keep them; that the list is today's belum diperiksa.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Final

from attrs import field, frozen

from karier_asn.domain.jabatan import JenisPenugasan, Jenjang, Rumpun
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.pegawai import JenisPegawai, Pegawai
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.masa import SEHARI, tahun, tambah
from karier_asn.siasn import kedudukan, kode
from karier_asn.siasn.medan import BarisSiasn, diketahui
from karier_asn.siasn.temuan import tampil


@frozen(kw_only=True)
class Pengetahuan:
    """What the indicators need beside the record of one person; ``None`` = not given, the indicator is silent.

    Attributes:
        pada: the day the record is looked at (COM_1, TIM_2, TIM_3, TIM_5, TIM_6, ACC_3).
        unor_tidak_aktif: ids of units that are closed (TIM_1).
        calon_fungsional: whether he was recruited for a JF (TIM_2).
        jabatan_terisi: ids of structural posts that others hold, too (TIM_4).
        jenis_dpk_dpb: codes of jenis pegawai that mean lent to another agency, DPK or DPB (ACC_2).
        kedudukan_pppk: codes of kedudukan hukum that a PPPK may have (ACC_4).
        pendidikan_terendah: lowest education by level of post (ACC_6, ACC_8), for instance
            ``{Jenjang.PENGAWAS: Pendidikan.D3}`` after PP 11/2017 Pasal 54 ayat (3) huruf b.
        tahun_pppk: years in which PPPK were appointed (ACC_7).
        pangkat_terendah: lowest golongan ruang by level of post (ACC_10), which the agency sets.
    """

    pada: date | None = None
    unor_tidak_aktif: Collection[str] | None = field(default=None, repr=False)
    calon_fungsional: bool | None = None
    jabatan_terisi: Collection[str] | None = field(default=None, repr=False)
    jenis_dpk_dpb: Collection[str] | None = None
    kedudukan_pppk: Collection[str] | None = None
    pendidikan_terendah: Mapping[Jenjang, Pendidikan] | None = None
    tahun_pppk: Collection[int] | None = None
    pangkat_terendah: Mapping[Jenjang, Golongan] | None = None


TANPA_PENGETAHUAN: Final = Pengetahuan()
"""Nothing but the record."""


def periksa(b: BarisSiasn, p: Pegawai, tahu: Pengetahuan) -> None:
    """Report every indicator that fires.

    Args:
        b: the master record.
        p: the employee read from it and from the histories.
        tahu: what is known beside the record.
    """
    for indikator in (_instansi, _pejabat, _pppk):
        indikator(b, p, tahu)
    if tahu.pada is not None:
        for pada_hari in _PADA_HARI:
            pada_hari(b, p, tahu, tahu.pada)


def _instansi(b: BarisSiasn, p: Pegawai, tahu: Pengetahuan) -> None:
    """TIM_1, TIM_4 and ACC_2: the unit, the post and the agency, by their ids."""
    if b.teks("unorId") in (tahu.unor_tidak_aktif or ()):
        b.lapor("TIM_1", "unorId", "Ditempatkan pada unit organisasi yang tidak aktif; pindahkan ke unit penggantinya.")
    struktural = b.teks("jenisJabatanId") == kode.STRUKTURAL
    if struktural and b.teks("jabatanStrukturalId") in (tahu.jabatan_terisi or ()):
        pesan = "Jabatan struktural ini diduduki lebih dari satu ASN; perbaiki jabatan salah satunya."
        b.lapor("TIM_4", "jabatanStrukturalId", pesan)
    medan = "jenisPegawaiId", "instansiIndukId", "instansiKerjaId"
    jenis, induk, kerja = (diketahui(b.teks(m)) for m in medan)
    if tahu.jenis_dpk_dpb is None or jenis is None or induk is None or kerja is None:
        return
    if (jenis in tahu.jenis_dpk_dpb) is (induk == kerja):
        pesan = "Jenis pegawai (DPK/DPB atau bukan) tidak cocok dengan instansi kerjanya; perbaiki salah satunya."
        b.lapor("ACC_2", "jenisPegawaiId, instansiKerjaId", pesan)


def _pejabat(b: BarisSiasn, p: Pegawai, tahu: Pengetahuan) -> None:
    """ACC_6, ACC_8 and ACC_10: education and rank against the post held."""
    jenjang = _jenjang(p)
    if jenjang is None or jenjang is Jenjang.PELAKSANA:
        return
    terendah = (tahu.pendidikan_terendah or {}).get(jenjang)
    if terendah is not None and p.pendidikan and (capaian := max(i.pendidikan for i in p.pendidikan)) < terendah:
        pesan = f"Berpendidikan {capaian.value}, untuk {jenjang.value} paling rendah {terendah.value}; periksa datanya."
        b.lapor("ACC_8" if jenjang.rumpun is Rumpun.JF else "ACC_6", "tkPendidikanTerakhirId", pesan)
    pangkat = (tahu.pangkat_terendah or {}).get(jenjang)
    if pangkat is not None and jenjang.rumpun is Rumpun.JPT and p.pangkat and p.pangkat[-1].golongan < pangkat:
        golongan = p.pangkat[-1].golongan.value
        pesan = f"Golongan ruang {golongan}, untuk {jenjang.value} paling rendah {pangkat.value}; periksa datanya."
        b.lapor("ACC_10", "golRuangAkhirId", pesan)


def _pppk(b: BarisSiasn, p: Pegawai, tahu: Pengetahuan) -> None:
    """ACC_4 and ACC_7: standing and year of a PPPK."""
    if p.jenis is not JenisPegawai.PPPK:
        return
    nomor = diketahui(b.teks("kedudukanPnsId"))
    if tahu.kedudukan_pppk is not None and nomor is not None and nomor not in tahu.kedudukan_pppk:
        pesan = f"Kedudukan hukum {tampil(nomor)} bukan kedudukan PPPK; perbaiki kedudukannya."
        b.lapor("ACC_4", "kedudukanPnsId", pesan)
    if tahu.tahun_pppk is not None and p.nip is not None and p.nip.tahun_pengangkatan not in tahu.tahun_pppk:
        b.lapor("ACC_7", "nipBaru", "Tahun pada NI PPPK di luar tahun pengangkatan PPPK; periksa nomornya.")


def _skp(b: BarisSiasn, p: Pegawai, tahu: Pengetahuan, pada: date) -> None:
    """COM_1: no appraisal of either of the two years before; an empty history was reported when it was read."""
    lalu = {pada.year - 1, pada.year - 2}
    if p.penilaian and not lalu & {n.tahun for n in p.penilaian}:
        pesan = f"Tidak ada SKP tahun {pada.year - 2} dan {pada.year - 1}; lengkapi penilaiannya."
        b.catatan.lapor("COM_1", "rw-skp22", pesan)


def _calon(b: BarisSiasn, p: Pegawai, tahu: Pengetahuan, pada: date) -> None:
    """TIM_2 and TIM_3: two years without the JF he was recruited for, one year without becoming PNS."""
    if p.tmt_cpns is None:
        return
    jf = any(t.jabatan.jenjang is not None and t.jabatan.jenjang.rumpun is Rumpun.JF for t in p.jabatan or ())
    if tahu.calon_fungsional and p.jabatan is not None and not jf and pada > tambah(p.tmt_cpns, tahun(2)):
        pesan = "Calon pejabat fungsional belum diangkat lebih dari 2 tahun sejak TMT CPNS; tindak lanjuti."
        b.lapor("TIM_2", "tmtCpns", pesan)
    if p.jenis is JenisPegawai.CPNS and pada > tambah(p.tmt_cpns, tahun(1)):
        b.lapor("TIM_3", "tmtCpns", "Lebih dari 1 tahun sebagai CPNS; tindak lanjuti pengangkatannya sebagai PNS.")


def _pensiun(b: BarisSiasn, p: Pegawai, tahu: Pengetahuan, pada: date) -> None:
    """TIM_5: from the first of the month after the BUP on record, still active.

    That the pension begins on that day is seen in applications; its article belum diperiksa.
    """
    bup = diketahui(b.bilangan("bupPensiun", batas=_BUP))
    if bup is None or p.tanggal_lahir is None or not _aktif(b):
        return
    tercapai = tambah(p.tanggal_lahir, tahun(bup))
    if pada >= (tercapai.replace(day=28) + 4 * SEHARI).replace(day=1):
        b.lapor("TIM_5", "bupPensiun", f"Sudah mencapai BUP {bup} tahun tetapi masih aktif; tindak lanjuti pensiunnya.")


_BUP: Final = range(50, 81)


def _cuti(b: BarisSiasn, p: Pegawai, tahu: Pengetahuan, pada: date) -> None:
    """TIM_6: still on leave by standing, but every leave on record is over."""
    cuti = {KedudukanHukum.CLTN, KedudukanHukum.PERPANJANGAN_CLTN}
    if kedudukan.kini(b) in cuti and p.cltn and all(c.sampai is not None and c.sampai <= pada for c in p.cltn):
        pesan = "Kedudukan hukum masih CLTN padahal masa CLTN sudah berakhir; perbarui kedudukannya."
        b.lapor("TIM_6", "kedudukanPnsId", pesan)


def _baru_menjabat(b: BarisSiasn, p: Pegawai, tahu: Pengetahuan, pada: date) -> None:
    """ACC_3: in a structural post with less than two years since CPNS."""
    if p.tmt_cpns is not None and b.teks("jenisJabatanId") == kode.STRUKTURAL and pada < tambah(p.tmt_cpns, tahun(2)):
        pesan = "Masa kerja kurang dari 2 tahun tetapi menduduki jabatan struktural; periksa TMT dan jabatannya."
        b.lapor("ACC_3", "jenisJabatanId", pesan)


_PADA_HARI: Final[tuple[Callable[[BarisSiasn, Pegawai, Pengetahuan, date], None], ...]] = (
    _skp,
    _calon,
    _pensiun,
    _cuti,
    _baru_menjabat,
)


def _jenjang(p: Pegawai) -> Jenjang | None:
    """Level of the last post held definitively."""
    definitif = [t for t in p.jabatan or () if t.jenis is JenisPenugasan.DEFINITIF]
    return definitif[-1].jabatan.jenjang if definitif else None


def _aktif(b: BarisSiasn) -> bool:
    """Whether the present standing is an active one."""
    sekarang = kedudukan.kini(b)
    return sekarang is not None and sekarang.aktif is True
