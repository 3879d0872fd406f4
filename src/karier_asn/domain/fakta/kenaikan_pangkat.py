"""Facts: what promotion in rank asks beside rank and appraisal: examinations, decrees, service, post and its ranks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from karier_asn.domain.fakta.ijazah import diperoleh, hari_lulus, tertinggi_dari
from karier_asn.domain.fakta.jabatan import dijabat, diperbantukan, selama_menjabat
from karier_asn.domain.fakta.pangkat import golongan, tmt_pangkat
from karier_asn.domain.fakta.pangkat_semula import naik
from karier_asn.domain.fakta.pelatihan import lulus_program
from karier_asn.domain.fakta.tugas_belajar import jabatan_saat_studi
from karier_asn.domain.jabatan import MULAI_PP_11_2017, MULAI_PP_13_2002, STRUKTURAL, Jabatan, Kekhususan, Rumpun
from karier_asn.domain.pegawai import Ijazah, Pegawai
from karier_asn.domain.pelatihan import ProgramPelatihan
from karier_asn.domain.rekam import JenisKenaikanPangkat, JenisPenetapan, JenisUjian, Penetapan, TugasBelajar
from karier_asn.domain.tingkat import Golongan, Pendidikan
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu, seluruhnya
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI, hari, mundur
from karier_asn.engine.perbandingan import Ukuran
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Antara, Riwayat, angkat

# --- examinations and training -----------------------------------------------------------------------------


@fakta("lulus ujian dinas Tingkat I")
def ujian_dinas_1(p: Pegawai) -> Riwayat[bool]:
    """Passed ujian dinas Tingkat I (PP 99/2000 Pasal 30 ayat (2) huruf a)."""
    return _lulus_ujian(p, JenisUjian.DINAS_1)


@fakta("lulus ujian dinas Tingkat II")
def ujian_dinas_2(p: Pegawai) -> Riwayat[bool]:
    """Passed ujian dinas Tingkat II (PP 99/2000 Pasal 30 ayat (2) huruf b)."""
    return _lulus_ujian(p, JenisUjian.DINAS_2)


@fakta("lulus ujian penyesuaian kenaikan pangkat")
def ujian_penyesuaian(p: Pegawai) -> Riwayat[bool]:
    """Passed ujian penyesuaian kenaikan pangkat (PP 99/2000 Pasal 18 ayat (2) huruf e) for the diploma obtained last.

    A promotion does not use it up.
    """
    if p.ujian is None:
        return TAK_DIKETAHUI
    return _bagi_ijazah(p, [u.tanggal for u in p.ujian if u.jenis is JenisUjian.PENYESUAIAN and u.lulus])


def _lulus_ujian(p: Pegawai, jenis: JenisUjian) -> Riwayat[bool]:
    if p.ujian is None:
        return TAK_DIKETAHUI
    return Riwayat.sejak(min((u.tanggal for u in p.ujian if u.jenis is jenis and u.lulus), default=AKHIR))


@fakta("lulus Diklatpim Tingkat IV")
def diklatpim_4(p: Pegawai) -> Riwayat[bool]:
    """Passed leadership training for pengawas, by any of its names: ADUM, Diklatpim IV, PKP."""
    return lulus_program(p, ProgramPelatihan.PKP)


@fakta("lulus Diklatpim Tingkat III")
def diklatpim_3(p: Pegawai) -> Riwayat[bool]:
    """Passed leadership training for administrator, by any of its names: SPAMA, Diklatpim III, PKA."""
    return lulus_program(p, ProgramPelatihan.PKA)


# --- decrees -----------------------------------------------------------------------------------------------


@fakta("menunjukkan prestasi kerja luar biasa baiknya")
def prestasi_luar_biasa(p: Pegawai) -> Riwayat[bool]:
    """Outstanding work is established by the PPK (PP 99/2000 Pasal 15 and penjelasan), and not yet rewarded."""
    return _ditetapkan(p, JenisPenetapan.PRESTASI_LUAR_BIASA)


@fakta("tanggal penetapan prestasi kerja luar biasa baiknya yang terakhir")
def tanggal_prestasi_luar_biasa(p: Pegawai) -> Riwayat[date]:
    """The day of the last decree on outstanding work so far; unknown before the first."""
    hari = sorted(k.tanggal for k in p.penetapan or () if k.jenis is JenisPenetapan.PRESTASI_LUAR_BIASA)
    return Riwayat((d, d) for d in hari)


masa_sejak_prestasi = tanggal_prestasi_luar_biasa.lama("masa sejak prestasi kerja luar biasa baiknya ditetapkan")
"""Time since outstanding work was established."""


@fakta("menemukan penemuan baru yang bermanfaat bagi negara")
def penemuan_baru(p: Pegawai) -> Riwayat[bool]:
    """A discovery of use to the state is established (PP 99/2000 Pasal 16), and not yet rewarded."""
    return _ditetapkan(p, JenisPenetapan.PENEMUAN_BARU)


@fakta("diangkat dalam jabatan atau diberi tugas yang memerlukan keahlian sesuai ijazah yang diperoleh")
def tugas_sesuai_ijazah(p: Pegawai) -> Riwayat[bool]:
    """Post or task that needs the diploma obtained last (PP 99/2000 Pasal 18 ayat (2) huruf a).

    A promotion does not end it.
    """
    if p.penetapan is None:
        return TAK_DIKETAHUI
    return _bagi_ijazah(p, [k.tanggal for k in p.penetapan if k.jenis is JenisPenetapan.TUGAS_SESUAI_IJAZAH])


def _bagi_ijazah(p: Pegawai, hari: list[date]) -> Riwayat[bool]:
    """True from each of the days; of a diploma that may have been obtained after it, it is not known whether it is."""
    return angkat(salah_satu, Riwayat.tetap(False), *(Riwayat(_sampai_ijazah_lain(p, d), sebelum=False) for d in hari))


def _sampai_ijazah_lain(p: Pegawai, d: date) -> Iterator[tuple[date, bool | None]]:
    yield d, True if p.pendidikan is not None else None
    lain = [max(hari_lulus(i)[0], d + SEHARI) for i in p.pendidikan or () if hari_lulus(i)[1] > d]
    if lain:
        yield min(lain), None


@fakta("ditetapkan sebagai pegawai teladan")
def pegawai_teladan(p: Pegawai) -> Riwayat[bool]:
    """Established as an example to others (PP 7/1977 Pasal 14, PermenPANRB 7/2023 Pasal 4), from that day on."""
    if p.penetapan is None:
        return TAK_DIKETAHUI
    return Riwayat.sejak(
        min((k.tanggal for k in p.penetapan if k.jenis is JenisPenetapan.PEGAWAI_TELADAN), default=AKHIR)
    )


@fakta("ditetapkan sebagai pegawai teladan dalam pangkat yang dijabat")
def teladan_dalam_pangkat(p: Pegawai) -> Riwayat[bool]:
    """The same in the rank held: the next rank ends it (PP 7/1977 penjelasan Pasal 14)."""
    penetapan = [k.tanggal for k in p.penetapan or () if k.jenis is JenisPenetapan.PEGAWAI_TELADAN]
    ditetapkan = Riwayat({d: d for d in sorted(penetapan)}.items())
    dalam_pangkat = angkat(lambda d, tmt: None if d is None or tmt is None else d >= tmt, ditetapkan, tmt_pangkat(p))
    return angkat(seluruhnya, pegawai_teladan(p), dalam_pangkat)


@fakta("dinyatakan cacat karena dinas dan tidak dapat bekerja lagi dalam semua jabatan negeri")
def cacat_karena_dinas(p: Pegawai) -> Riwayat[bool]:
    """Declared disabled by service (PP 99/2000 Pasal 28), from the day of the declaration."""
    return _ditetapkan(p, JenisPenetapan.CACAT_KARENA_DINAS)


@fakta("dinyatakan tewas")
def tewas(p: Pegawai) -> Riwayat[bool]:
    """Died in and because of service (PP 99/2000 Pasal 22 and penjelasan), from the day of death."""
    return _ditetapkan(p, JenisPenetapan.TEWAS)


@fakta("meninggal dunia")
def meninggal(p: Pegawai) -> Riwayat[bool]:
    """Died, from the day of death."""
    return _ditetapkan(p, JenisPenetapan.MENINGGAL)


def _ditetapkan(p: Pegawai, jenis: JenisPenetapan) -> Riwayat[bool]:
    if p.penetapan is None:
        return TAK_DIKETAHUI
    return _sampai_naik(p, [k.tanggal for k in p.penetapan if k.jenis is jenis])


def _sampai_naik(p: Pegawai, hari: list[date]) -> Riwayat[bool]:
    """True from each of the days until the next promotion: what has been rewarded is not rewarded again.

    Without ranks on record it may have been rewarded since. A rank given back after a sanction is no promotion.
    """
    if p.pangkat is None:
        return Riwayat([(min(hari), None)], sebelum=False) if hari else Riwayat.tetap(False)
    kenaikan = [(k.tmt, pasti) for k, pasti in naik(p)] if hari else []
    return angkat(salah_satu, Riwayat.tetap(False), *(_berlaku_sampai_naik(d, kenaikan) for d in hari))


def _berlaku_sampai_naik(d: date, kenaikan: list[tuple[date, bool | None]]) -> Riwayat[bool]:
    """True from the day until the next promotion, unknown from what may be one."""
    mungkin = min((n for n, pasti in kenaikan if n >= d and pasti is not False), default=AKHIR)
    pasti = min((n for n, pasti in kenaikan if n >= d and pasti), default=AKHIR)
    return Riwayat({d: True} | {mungkin: None} | {pasti: False}, sebelum=False)


# --- study ---------------------------------------------------------------------------------------------------


@fakta("telah lulus tugas belajar dan memperoleh ijazah")
def lulus_tugas_belajar(p: Pegawai) -> Riwayat[bool]:
    """A diploma was earned on a study assignment that has ended (PP 99/2000 Pasal 20).

    Unknown where the record does not tell what level the assignment was for or when it ended, and while it is not
    certain that the diploma was earned on it: of one obtained after it, `TugasBelajar.berhasil` tells.
    """
    if p.tugas_belajar is None or p.pendidikan is None:
        return TAK_DIKETAHUI
    return angkat(salah_satu, Riwayat.tetap(False), *(lulus for _, lulus in _hasil_studi(p)))


@fakta("pendidikan yang diperoleh melalui tugas belajar")
def pendidikan_tugas_belajar(p: Pegawai) -> Riwayat[Pendidikan | Antara[Pendidikan]]:
    """Highest level of education earned on study assignments, by bounds while a higher one may have been.

    Unknown while none certainly was. A diploma obtained otherwise does not count, be it higher.
    """
    return TAK_DIKETAHUI if p.tugas_belajar is None else tertinggi_dari(_hasil_studi(p))


def _hasil_studi(p: Pegawai) -> Iterator[tuple[Pendidikan, Riwayat[bool]]]:
    """Of each diploma and each assignment for its level, or for one that is not known, whether it was earned on it."""
    for t in p.tugas_belajar or ():
        for i in p.pendidikan or ():
            if t.pendidikan in (None, i.pendidikan):
                yield i.pendidikan, _hasil(t, i)


def _hasil(t: TugasBelajar, i: Ijazah) -> Riwayat[bool]:
    """Whether the assignment has ended, and the diploma, which is of a level that fits, was earned on it.

    One obtained during it was; one obtained after it was if he passed, for that may come late.
    """
    paling_awal, paling_akhir = hari_lulus(i)
    sesudahnya = t.sampai is not None and paling_awal >= t.sampai
    if paling_akhir < t.mulai or (sesudahnya and t.berhasil is False):
        return Riwayat.tetap(False)
    selama = t.sampai is not None and t.mulai <= paling_awal and paling_akhir < t.sampai
    lulus = selama or (t.sampai is not None and t.mulai <= paling_awal and t.berhasil is True)
    selesai = Riwayat.sejak(t.sampai or t.mulai)
    return angkat(seluruhnya, selesai, diperoleh(i), Riwayat.tetap((lulus and t.pendidikan is not None) or None))


# --- post --------------------------------------------------------------------------------------------------


@fakta("menduduki jabatan fungsional")
def fungsional(p: Pegawai) -> Riwayat[bool]:
    """Holds a JF."""
    return selama_menjabat(p, lambda j: None if j.jenjang is None else j.jenjang.rumpun is Rumpun.JF)


@fakta("diberhentikan dari jabatan organiknya")
def lepas_jabatan_organik(p: Pegawai) -> Riwayat[bool]:
    """Certainly holds no post in the agency; unknown where the record does not tell."""
    return dijabat(p).peta(lambda j: j is False)


@fakta("menduduki jabatan tertentu yang pengangkatannya ditetapkan dengan Keputusan Presiden")
def jabatan_keputusan_presiden(p: Pegawai) -> Riwayat[bool]:
    """Holds a post that is marked as one that the President fills apart from JPT, JA and JF, such as a judge's."""
    return selama_menjabat(p, lambda j: None if j.kekhususan is None else Kekhususan.KEPUTUSAN_PRESIDEN in j.kekhususan)


SELAMA_DIPERBANTUKAN: Final = frozenset({JenisKenaikanPangkat.DIPERBANTUKAN.value, "Pilihan (Selama DPK/DPB)"})
REGULER: Final = frozenset({JenisKenaikanPangkat.REGULER.value})
JENIS_LAIN: Final = frozenset(j.value for j in JenisKenaikanPangkat) | {"Gol. dari Pengadaan CPNS/PNS"}


@fakta("banyaknya kenaikan pangkat reguler selama diperbantukan", ukuran=Ukuran.JUMLAH)
def naik_reguler_selama_diperbantukan(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """How often he has risen by reguler promotion (penjelasan PP 99/2000 Pasal 6 ayat (1)) since he fills posts
    outside his agency without a break, none while he does not.

    A bound where it is not certain that he does, or since when, and where the kind of a promotion is not known.
    """
    return _naik_selama_diperbantukan(p, REGULER)


@fakta("banyaknya kenaikan pangkat pilihan karena diperbantukan", ukuran=Ukuran.JUMLAH)
def naik_pilihan_selama_diperbantukan(p: Pegawai) -> Riwayat[int | Antara[int]]:
    """Likewise, by the promotion of whoever is seconded into a leading post (PP 99/2000 Pasal 21 ayat (1), (2))."""
    return _naik_selama_diperbantukan(p, SELAMA_DIPERBANTUKAN)


def _naik_selama_diperbantukan(p: Pegawai, jenis: frozenset[str]) -> Riwayat[int | Antara[int]]:
    if p.pangkat is None:
        return TAK_DIKETAHUI
    kenaikan = [(k.tmt, seluruhnya(pasti, _sejenis(k.jenis, jenis))) for k, pasti in naik(p)]
    hari = sorted({*(d for d, _ in kenaikan), *diperbantukan(p).mulai})
    return Riwayat((d, _banyak(kenaikan, *_sejak(diperbantukan(p), d), d)) for d in (AWAL, *hari))


def _sejenis(dicatat: str | None, jenis: frozenset[str]) -> bool | None:
    """Whether a promotion is of one of the kinds; a name that is none of SIASN's does not tell."""
    return True if dicatat in jenis else False if dicatat in JENIS_LAIN | SELAMA_DIPERBANTUKAN else None


def _sejak(r: Riwayat[Any], d: date) -> tuple[date | None, date | None]:
    """Since when it has been so on a day without a break, certainly and perhaps; ``None`` = it is not so."""
    pasti: date | None = None
    mungkin: date | None = None
    for mulai, _, ya in r.potongan():
        if mulai <= d:
            pasti = None if ya is not True else mulai
            mungkin = None if ya is False else mungkin or mulai
    return pasti, mungkin


def _banyak(
    kenaikan: list[tuple[date, bool | None]], pasti: date | None, mungkin: date | None, d: date
) -> int | Antara[int]:
    """How many promotions lie between the first day and that day, at least and at most."""
    sedikit = 0 if pasti is None else sum(pasti <= n <= d for n, v in kenaikan if v)
    banyak = 0 if mungkin is None else sum(mungkin <= n <= d for n, v in kenaikan if v is not False)
    return sedikit if sedikit == banyak else Antara(sedikit, banyak)


@fakta("tanggal penyetaraan ke dalam JF")
def tanggal_penyetaraan(p: Pegawai) -> Riwayat[date]:
    """The day on which his administrative post was made equal to a JF, from that day on; unknown before."""
    return Riwayat((k.tanggal, k.tanggal) for k in _penyetaraan(p))


@fakta("diangkat dalam JF melalui penyetaraan")
def disetarakan(p: Pegawai) -> Riwayat[bool]:
    """His administrative post was made equal to a JF, by the decree on it (`JenisPenetapan.PENYETARAAN`)."""
    if p.penetapan is None:
        return TAK_DIKETAHUI
    return Riwayat.sejak(min((k.tanggal for k in _penyetaraan(p)), default=AKHIR))


def _penyetaraan(p: Pegawai) -> list[Penetapan]:
    return [k for k in p.penetapan or () if k.jenis is JenisPenetapan.PENYETARAAN]


def jabatan_sebelum_penyetaraan(p: Pegawai) -> Riwayat[Jabatan]:
    """The post held on the day before the penyetaraan, from that day on."""
    jabatan = ((k.tanggal, dijabat(p).pada(mundur(k.tanggal, hari(1)))) for k in _penyetaraan(p))
    return Riwayat((d, j if isinstance(j, Jabatan) else None) for d, j in jabatan)


# --- ranks of the post -------------------------------------------------------------------------------------


@fakta("pangkat setingkat lebih tinggi")
def golongan_berikutnya(p: Pegawai) -> Riwayat[Golongan]:
    """The golongan ruang one step above the one held; unknown above IV/e, which is the highest."""
    return golongan(p).peta(lambda g: g.berikut if isinstance(g, Golongan) else None)


@fakta("pangkat terendah jabatannya")
def pangkat_terendah_eselon(p: Pegawai) -> Riwayat[Golongan]:
    """Lowest rank of the structural post held: set for the post, else that of its eselon (PP 13/2002 Lampiran)."""
    return _pangkat_jabatan(p, 0, _SEJAK_PP_13_2002)


@fakta("pangkat tertinggi jabatannya")
def pangkat_tertinggi_eselon(p: Pegawai) -> Riwayat[Golongan]:
    """Highest rank of the structural post held, likewise."""
    return _pangkat_jabatan(p, 1, _SEJAK_PP_13_2002)


@fakta("pangkat terendah yang ditetapkan bagi jabatannya")
def pangkat_terendah_ditetapkan(p: Pegawai) -> Riwayat[Golongan]:
    """Lowest rank of the structural post held; after PP 13/2002 was repealed only if set for the post (PP 11/2017
    Pasal 48)."""
    return _pangkat_jabatan(p, 0, LAMPIRAN_PP_13_2002)


@fakta("pangkat tertinggi jabatan yang diduduki ketika mulai tugas belajar")
def pangkat_tertinggi_saat_studi(p: Pegawai) -> Riwayat[Golongan]:
    """Highest rank of the structural post held when the study leave began: set for it, else that of its eselon."""
    return _pangkat(jabatan_saat_studi(p), 1, _SEJAK_PP_13_2002)


@fakta("pangkat tertinggi yang ditetapkan bagi jabatan yang diduduki ketika mulai tugas belajar")
def pangkat_tertinggi_ditetapkan_saat_studi(p: Pegawai) -> Riwayat[Golongan]:
    """Likewise; after PP 13/2002 was repealed only if set for the post."""
    return _pangkat(jabatan_saat_studi(p), 1, LAMPIRAN_PP_13_2002)


@fakta("pangkat tertinggi jabatan administrasi yang disetarakan")
def pangkat_tertinggi_disetarakan(p: Pegawai) -> Riwayat[Golongan]:
    """Highest rank of the administrative post that was made equal to a JF: set for it, else that of its eselon."""
    return _pangkat(jabatan_sebelum_penyetaraan(p), 1, _SEJAK_PP_13_2002)


@fakta("pangkat tertinggi yang ditetapkan bagi jabatan administrasi yang disetarakan")
def pangkat_tertinggi_ditetapkan_disetarakan(p: Pegawai) -> Riwayat[Golongan]:
    """Likewise; after PP 13/2002 was repealed only if set for the post."""
    return _pangkat(jabatan_sebelum_penyetaraan(p), 1, LAMPIRAN_PP_13_2002)


@fakta("pangkat tertinggi yang ditetapkan bagi jabatannya")
def pangkat_tertinggi_ditetapkan(p: Pegawai) -> Riwayat[Golongan]:
    """Highest rank of the structural post held, likewise."""
    return _pangkat_jabatan(p, 1, LAMPIRAN_PP_13_2002)


_SEJAK_PP_13_2002 = Riwayat.sejak(MULAI_PP_13_2002)
LAMPIRAN_PP_13_2002 = Riwayat.rentang([(MULAI_PP_13_2002, MULAI_PP_11_2017)])
"""The days on which the annex of PP 13/2002 was in force (repealed by PP 11/2017 Pasal 362)."""


def _pangkat_jabatan(p: Pegawai, ujung: int, lampiran: Riwayat[bool]) -> Riwayat[Golongan]:
    """One end of the range of ranks of the structural post held."""
    return _pangkat(dijabat(p), ujung, lampiran)


def _pangkat(jabatan: Riwayat[Jabatan | bool], ujung: int, lampiran: Riwayat[bool]) -> Riwayat[Golongan]:
    """One end of the range of ranks of a structural post."""

    def batas(j: Jabatan | bool | None, berlaku: bool | None) -> Golongan | None:
        if not isinstance(j, Jabatan) or not (j.eselon is not None or j.jenjang in STRUKTURAL):
            return None
        sendiri = (j.pangkat_terendah, j.pangkat_tertinggi)[ujung]
        menurut_eselon = j.eselon.pangkat if berlaku and j.eselon is not None else None
        return sendiri if sendiri is not None or menurut_eselon is None else menurut_eselon[ujung]

    return angkat(batas, jabatan, lampiran)
