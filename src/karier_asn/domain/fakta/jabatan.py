"""Facts: the posts held."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TypeVar

from karier_asn.domain.alur import PENYETARAAN, BentukAlur, bentuk_alur
from karier_asn.domain.fakta.kedudukan import berhenti, kembali_menjabat
from karier_asn.domain.fakta.pelepasan import Pelepasan, pelepasan
from karier_asn.domain.ingatan import terakhir
from karier_asn.domain.jabatan import (
    JPT,
    MULAI_PP_11_2017,
    MULAI_UU_5_2014,
    STRUKTURAL,
    TERAMPIL,
    Jabatan,
    JenisPenugasan,
    Jenjang,
    Kekhususan,
    Rumpun,
)
from karier_asn.domain.pegawai import Pegawai, Penugasan
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.engine.kata import fakta
from karier_asn.engine.logika import salah_satu, seluruhnya
from karier_asn.engine.masa import AKHIR, AWAL, SEHARI
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat, angkat

U = TypeVar("U")


@terakhir
def dijabat(p: Pegawai) -> Riwayat[Jabatan | bool]:
    """The post held definitively on each day; ``False`` = certainly none, unknown otherwise.

    Acting for somebody (Plt, Plh, Pj) is not holding the post. Leave outside state responsibility, suspension, study
    leave of more than six months wholly off duty, and the end of service end it (PP 11/2017 Pasal 64, 94, 144 and 335
    ayat (1)). After a release nothing is known until the next post on record; nor where there may have been one, be it
    that leave, study leave, or standing are not known. Between CPNS and the first post on record, and after a post that
    ended, nothing is known; before CPNS no post was held. Of a record that lists every post, none was held
    on days of which no row tells.
    """
    return penugasan(p).peta(lambda t: t.jabatan if isinstance(t, Penugasan) else t)


@terakhir
def penugasan(p: Pegawai) -> Riwayat[Penugasan | bool]:
    """The row of the post held definitively on each day, as `dijabat`."""
    return _tercatat_dilepas(p).peta(lambda v: None if v[1] is None and v[0] else False if v[1] else v[0])


@terakhir
def _tercatat_dilepas(p: Pegawai) -> Riwayat[tuple[Penugasan | bool | None, bool | None]]:
    """The row by itself, and whether anything has released him from its post."""
    if p.jabatan is None:
        return TAK_DIKETAHUI
    return angkat(lambda t, lepas: (t, lepas), _tercatat(p), _dilepas(p))


def _dilepas(p: Pegawai) -> Riwayat[bool]:
    """Whether anything has released him from the post on record, for a time or for good."""
    return angkat(salah_satu, berhenti(p), *(_selama_lepas(p, m) for m in pelepasan(p)))


def _tercatat(p: Pegawai) -> Riwayat[Penugasan | bool]:
    """The row by itself, as if there was no release."""
    tanpa_baris = False if p.jabatan_lengkap else None
    titik: list[tuple[date, Penugasan | bool | None]] = [(p.tmt_cpns, tanpa_baris)] if p.tmt_cpns else []
    for tugas in definitif(p.jabatan or ()):
        titik = [t for t in titik if t[0] < tugas.tmt]
        titik.append((tugas.tmt, tugas))
        if tugas.sampai is not None:
            titik.append((tugas.sampai, tanpa_baris))
    return Riwayat(titik, sebelum=False if p.tmt_cpns else tanpa_baris)


def _selama_lepas(p: Pegawai, m: Pelepasan) -> Riwayat[bool]:
    """Whether that released him: if surely, until its end or the next post, and not known from there until that.

    What may have released him on any of its days may have done so after a post taken up meanwhile.
    """
    sejak = m.mulai if m.seketika else m.sampai - SEHARI
    kembali = kembali_menjabat(p, sejak) or AKHIR
    return Riwayat([(m.mulai, m.pasti or None), (m.sampai, None)], sebelum=False).antara(AWAL, kembali, False)


def selama_menjabat(p: Pegawai, cocok: Callable[[Jabatan], bool | None]) -> Riwayat[bool]:
    """Whether the post held definitively on each day is ``cocok``."""
    return dijabat(p).peta(lambda j: cocok(j) if isinstance(j, Jabatan) else j)


def menurut_jabatan(p: Pegawai, f: Callable[[Jabatan], U | None]) -> Riwayat[U]:
    """What ``f`` says of the post held definitively on each day; unknown while none is held."""
    return dijabat(p).peta(lambda j: f(j) if isinstance(j, Jabatan) else None)


@fakta("TMT jabatan yang diduduki")
def tmt_jabatan(p: Pegawai) -> Riwayat[date]:
    """First day in the post held on each day, without a break; unknown while no post, or none that is known, is held.

    Rows of one post do not start it anew: those of the same name, level and unit. Where one of these is not told, or
    he may have been released in between, the first day is unknown. After a release it starts anew with the next row.
    """
    return _mulai_menjabat(p, _satu_jabatan)


@fakta("TMT jenjang jabatan struktural yang diduduki")
def tmt_jenjang_struktural(p: Pegawai) -> Riwayat[date]:
    """First day, without a break, at the structural level held on each day.

    Moving to another post of the level does not start it anew. Where no post before is on record, or it had ended, the
    day is that of the first one on record; it is unknown while no such post is held, after a post whose level is not
    known, and where he may have been released from the level in between.
    """
    sejak = _mulai_menjabat(p, _sejenjang)
    return angkat(lambda d, j: d if isinstance(j, Jabatan) and j.jenjang in STRUKTURAL else None, sejak, dijabat(p))


@fakta("TMT pertama pada jenjang jabatan yang diduduki")
def tmt_jenjang_jabatan(p: Pegawai) -> Riwayat[date]:
    """First day ever at the level held on each day, whatever was held in between.

    Where no post before is on record the day is that of the first one on record; it is unknown while no post is held,
    and where an earlier row does not tell its level.
    """
    baris = [*definitif(p.jabatan or ())]
    return dijabat(p).peta(lambda j: _pertama(baris, j) if isinstance(j, Jabatan) else None)


def _pertama(baris: Iterable[Penugasan], j: Jabatan) -> date | None:
    mungkin = sorted((t.tmt, t.jabatan.jenjang is None) for t in baris if t.jabatan.jenjang in (None, j.jenjang))
    return None if j.jenjang is None or not mungkin or mungkin[0][1] else mungkin[0][0]


def _mulai_menjabat(p: Pegawai, sama: Callable[[Penugasan, Penugasan], bool | None]) -> Riwayat[date]:
    """Since when what is held on each day is the same; ``sama`` tells whether a later row goes on with an earlier."""
    return Riwayat(_mulai(_tercatat_dilepas(p).potongan(), sama))


def _mulai(
    potongan: Iterable[tuple[date, date, tuple[Penugasan | bool | None, bool | None] | None]],
    sama: Callable[[Penugasan, Penugasan], bool | None],
) -> Iterator[tuple[date, date | None]]:
    sebelumnya, sejak, utuh, ditinggal = None, None, True, None
    for mulai, _, dibaca in potongan:
        tugas, lepas = dibaca or (None, None)
        if lepas:  # from here on only another row tells that a post is held again
            sebelumnya, ditinggal = None, tugas
        if lepas or not isinstance(tugas, Penugasan) or tugas is ditinggal:
            yield mulai, None
            continue
        lanjut = sebelumnya is not None and sama(sebelumnya, tugas)
        sejak = mulai if lanjut is False else sejak if lanjut and utuh else None
        # A row that he may have been released from is no certain start, but it tells what the next one goes on with.
        sebelumnya, utuh = tugas, lepas is False
        yield mulai, sejak if utuh else None


def _satu_jabatan(a: Penugasan, b: Penugasan) -> bool | None:
    """Whether the later row goes on with the post of the earlier one, which had not ended by then."""
    if a.sampai is not None and a.sampai < b.tmt:
        return False
    return satu_jabatan(a.jabatan, b.jabatan)


def satu_jabatan(a: Jabatan, b: Jabatan) -> bool | None:
    """Whether both are one post: by name, level and unit; ``None`` while one of them is not known."""
    kiri, kanan = ((kunci_nama(j.nama) or None, j.jenjang, j.unit) for j in (a, b))
    return seluruhnya(*(None if None in p else p[0] == p[1] for p in zip(kiri, kanan, strict=True)))


def _sejenjang(a: Penugasan, b: Penugasan) -> bool | None:
    """Whether the later row is of the level of the earlier one, which had not ended by then."""
    if a.sampai is not None and a.sampai < b.tmt:
        return False
    return None if a.jabatan.jenjang is None or b.jabatan.jenjang is None else a.jabatan.jenjang is b.jabatan.jenjang


masa_jabatan = tmt_jabatan.lama("masa dalam jabatan yang diduduki")
"""Time in the post held."""

masa_jenjang_jabatan = tmt_jenjang_jabatan.lama("masa sejak TMT pertama pada jenjang jabatan itu")
"""Time since the level held was first held."""

masa_jenjang_struktural = tmt_jenjang_struktural.lama("masa pada jenjang jabatan struktural yang diduduki")
"""Time at the structural level held."""


def definitif(jabatan: Iterable[Penugasan]) -> Iterable[Penugasan]:
    """The rows that say a post was held, not merely acted in."""
    return (t for t in jabatan if t.jenis is JenisPenugasan.DEFINITIF)


def _menduduki(p: Pegawai, *jenjang: Jenjang) -> Riwayat[bool]:
    return selama_menjabat(p, lambda j: None if j.jenjang is None else j.jenjang in jenjang)


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


@fakta("menduduki Jabatan administrator pada saat PP 11/2017 mulai berlaku")
def administrator_saat_pp_11_2017(p: Pegawai) -> Riwayat[bool]:
    """Held a Jabatan administrator on 7 April 2017 and has held one ever since (PP 11/2017 Pasal 353)."""
    if p.jabatan is None:
        return TAK_DIKETAHUI
    return _sejak_tanpa_henti(_menduduki(p, Jenjang.ADMINISTRATOR), MULAI_PP_11_2017)


def _sejak_tanpa_henti(r: Riwayat[bool], mulai: date) -> Riwayat[bool]:
    """Whether ``r`` has been true on every day from ``mulai`` on; false before."""
    hasil: bool | None = True
    titik: list[tuple[date, bool | None]] = []
    for awal, akhir, nilai in r.potongan():
        if akhir > mulai:
            hasil = seluruhnya(hasil, nilai)
            titik.append((max(awal, mulai), hasil))
    return Riwayat(titik, sebelum=False)


@fakta("menduduki JPT pratama")
def jpt_pratama(p: Pegawai) -> Riwayat[bool]:
    """Holds a JPT pratama."""
    return _menduduki(p, Jenjang.JPT_PRATAMA)


@fakta("menduduki JPT madya")
def jpt_madya(p: Pegawai) -> Riwayat[bool]:
    """Holds a JPT madya."""
    return _menduduki(p, Jenjang.JPT_MADYA)


@fakta("menduduki JPT utama")
def jpt_utama(p: Pegawai) -> Riwayat[bool]:
    """Holds a JPT utama."""
    return _menduduki(p, Jenjang.JPT_UTAMA)


@fakta("menduduki JF jenjang penyelia")
def penyelia(p: Pegawai) -> Riwayat[bool]:
    """Holds a JF at the level penyelia."""
    return _menduduki(p, Jenjang.PENYELIA)


@fakta("menduduki JF jenjang ahli muda")
def ahli_muda(p: Pegawai) -> Riwayat[bool]:
    """Holds a JF at the level ahli muda."""
    return _menduduki(p, Jenjang.AHLI_MUDA)


@fakta("menduduki JF jenjang ahli madya")
def ahli_madya(p: Pegawai) -> Riwayat[bool]:
    """Holds a JF at the level ahli madya."""
    return _menduduki(p, Jenjang.AHLI_MADYA)


@fakta("menduduki JF jenjang ahli utama")
def ahli_utama(p: Pegawai) -> Riwayat[bool]:
    """Holds a JF at the level ahli utama."""
    return _menduduki(p, Jenjang.AHLI_UTAMA)


@fakta("menduduki JF kategori keterampilan")
def keterampilan(p: Pegawai) -> Riwayat[bool]:
    """Holds a JF of the category keterampilan, of any level."""
    return _menduduki(p, *TERAMPIL)


@fakta("menduduki jabatan struktural atau jabatan fungsional")
def pejabat(p: Pegawai) -> Riwayat[bool]:
    """Holds a structural post (JPT, administrator, pengawas) or a JF, not a Jabatan pelaksana.

    Eselon V is structural until UU 5/2014, which makes it equal to pelaksana (Pasal 131), and no more since.
    """
    menurut_jenjang = selama_menjabat(p, lambda j: None if j.jenjang is None else j.jenjang is not Jenjang.PELAKSANA)
    bereselon = selama_menjabat(p, lambda j: j.eselon is not None).antara(AWAL, MULAI_UU_5_2014, False)
    return angkat(salah_satu, menurut_jenjang, bereselon)


@fakta("dipekerjakan atau diperbantukan secara penuh di luar instansi induknya")
def diperbantukan(p: Pegawai) -> Riwayat[bool]:
    """Fills a post outside his own agency (PP 99/2000 Pasal 6 ayat (1) huruf b, 9 huruf i and 21)."""
    return penugasan(p).peta(lambda t: t.diperbantukan if isinstance(t, Penugasan) else t)


@fakta("menduduki JF yang setingkat (kelas jabatan sama)")
def jf_setingkat(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Holds a JF whose kelas jabatan equals that of the posts from which post ``j`` is filled.

    PP 11/2017, penjelasan Pasal 54 ayat (1) huruf d. Unknown while either class is unknown.
    """

    def cocok(dijabat: Jabatan) -> bool | None:
        if dijabat.jenjang is None or dijabat.jenjang.rumpun is not Rumpun.JF:
            return dijabat.jenjang and False
        return None if dijabat.kelas is None or j.kelas_asal is None else dijabat.kelas == j.kelas_asal

    return selama_menjabat(p, cocok)


@fakta("menduduki Jabatan dalam bidang tugas yang terkait")
def bidang_terkait(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Holds a post in the field of work of post ``j``; fields are the agency's own classification.

    "Related" is read as "the same field in that classification".
    """
    return _sebidang(p, j)


def _sebidang(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    return selama_menjabat(p, lambda d: None if d.bidang is None or j.bidang is None else d.bidang == j.bidang)


@fakta("menduduki JPT")
def jpt(p: Pegawai) -> Riwayat[bool]:
    """Holds a JPT of any level."""
    return _menduduki(p, *JPT)


@fakta("menduduki Jabatan struktural")
def struktural(p: Pegawai) -> Riwayat[bool]:
    """Holds a structural post: JPT, administrator, pengawas, or one with an eselon on record (so also eselon V)."""
    return selama_menjabat(p, _struktural)


@fakta("menduduki jabatan pimpinan yang telah ditetapkan persamaan eselonnya")
def pimpinan_bereselon(p: Pegawai) -> Riwayat[bool]:
    """Holds a leading post with an eselon (PP 99/2000 Pasal 9 huruf i, since PP 12/2002).

    Unknown of a leading post of which no eselon is on record: it may not have been given one.
    """
    return selama_menjabat(p, lambda j: True if j.eselon is not None else _struktural(j) and None)


def _struktural(j: Jabatan) -> bool | None:
    return True if j.eselon is not None else None if j.jenjang is None else j.jenjang in STRUKTURAL


@fakta("menduduki Jabatan struktural dengan eselon di bawah Jabatan yang akan diduduki")
def eselon_di_bawah(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Holds a structural post of a lower eselon than the post sought; eselon I.a and I.b, and so on, are apart."""

    def cocok(dijabat: Jabatan) -> bool | None:
        if _struktural(dijabat) is False:
            return False
        return None if dijabat.eselon is None or j.eselon is None else dijabat.eselon < j.eselon

    return selama_menjabat(p, cocok)


def _alur_ke(p: Pegawai, j: Jabatan, bentuk: BentukAlur) -> Riwayat[bool]:
    def cocok(dijabat: Jabatan) -> bool | None:
        if dijabat.jenjang is None or j.jenjang is None:
            return None
        return bentuk_alur(dijabat.jenjang, j.jenjang) is bentuk

    return selama_menjabat(p, cocok)


@fakta("menduduki Jabatan yang setara dengan Jabatan yang akan diduduki")
def jabatan_setara(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Holds a post of a level equal to that of the post sought (`karier_asn.domain.alur`)."""
    return _alur_ke(p, j, BentukAlur.HORIZONTAL)


@fakta("menduduki Jabatan satu jenjang di bawah Jabatan yang akan diduduki")
def satu_jenjang_di_bawah(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Holds a post one level below the post sought in the same group (`karier_asn.domain.alur`)."""
    return _alur_ke(p, j, BentukAlur.VERTIKAL)


@fakta("menduduki Jabatan kelompok lain yang dapat dipromosikan ke Jabatan yang akan diduduki")
def jabatan_diagonal(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Holds a post of another group from which one is promoted to the post sought (`karier_asn.domain.alur`)."""
    return _alur_ke(p, j, BentukAlur.DIAGONAL)


@fakta("menduduki JA yang disetarakan dengan Jabatan yang akan diduduki")
def ja_disetarakan(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Holds an administrative post whose penyetaraan leads to the JF sought; of pelaksana only eselon V."""

    def cocok(dijabat: Jabatan) -> bool | None:
        if dijabat.jenjang is None or j.jenjang is None:
            return None
        if PENYETARAAN.get(dijabat.jenjang) is not j.jenjang:
            return False
        return dijabat.jenjang is not Jenjang.PELAKSANA or dijabat.eselon is not None

    return selama_menjabat(p, cocok)


@fakta("menjalankan tugas di bidang JF itu pada saat JF ditetapkan")
def bertugas_saat_penetapan(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Held a post in the field of the JF sought on the day on which the Minister established it."""
    return TAK_DIKETAHUI if j.ditetapkan is None else Riwayat.tetap(_sebidang(p, j).pada(j.ditetapkan))


@fakta("telah melaksanakan tugas di bidang JF itu sebelum PP 11/2017")
def bertugas_sebelum_pp_11_2017(p: Pegawai, j: Jabatan) -> Riwayat[bool]:
    """Held a post in the field of the JF sought on any day before 7 April 2017 (PP 11/2017 Pasal 357)."""
    nilai = {v for mulai, _, v in _sebidang(p, j).potongan() if mulai < MULAI_PP_11_2017}
    return Riwayat.tetap(True if True in nilai else None if None in nilai else False)


# --- several at once ---------------------------------------------------------------------------------------


def dirangkap(
    p: Pegawai, satu: Callable[[Jabatan], bool | None], dua: Callable[[Jabatan], bool | None]
) -> Riwayat[bool]:
    """Whether two posts, the one ``satu`` and the other ``dua``, are held at the same time.

    Held beside another is a definitive post whose recorded end lies after the next one began, and a tugas tambahan.
    A tugas tambahan without a recorded end runs on; a definitive post without one ends with the next. What releases
    from a post releases from both.
    """
    if p.jabatan is None:
        return TAK_DIKETAHUI
    masa = list(_masa_jabatan(p.jabatan))
    hasil: Riwayat[bool] = Riwayat.tetap(False)
    for i, (kiri, mulai_kiri, akhir_kiri) in enumerate(masa):
        for kanan, mulai_kanan, akhir_kanan in masa[:i]:
            mulai, akhir = max(mulai_kiri, mulai_kanan), min(akhir_kiri, akhir_kanan)
            melanggar = salah_satu(seluruhnya(satu(kiri), dua(kanan)), seluruhnya(satu(kanan), dua(kiri)))
            if mulai < akhir:
                bersama = Riwayat.rentang([(mulai, akhir if akhir < AKHIR else None)])
                hasil = angkat(salah_satu, hasil, angkat(seluruhnya, bersama, Riwayat.tetap(melanggar)))
    return angkat(lambda dua, lepas: seluruhnya(dua, None if lepas is None else not lepas), hasil, _dilepas(p))


def _masa_jabatan(jabatan: tuple[Penugasan, ...]) -> Iterable[tuple[Jabatan, date, date]]:
    """Each post held with its first day and the first day after it."""
    mulai = sorted({t.tmt for t in definitif(jabatan)})
    for t in jabatan:
        if t.jenis is JenisPenugasan.DEFINITIF:
            yield t.jabatan, t.tmt, t.sampai or next((d for d in mulai if d > t.tmt), AKHIR)
        elif t.jenis is JenisPenugasan.TUGAS_TAMBAHAN:
            yield t.jabatan, t.tmt, t.sampai or AKHIR


def _dalam(rumpun: Rumpun) -> Callable[[Jabatan], bool | None]:
    return lambda j: None if j.jenjang is None else j.jenjang.rumpun is rumpun


def _terpisah(dari: Callable[[Jabatan], bool | None]) -> Callable[[Jabatan], bool | None]:
    """Such a post that can be parted from JF: not known where nothing is known of what is special about it."""

    def cocok(j: Jabatan) -> bool | None:
        menyatu = None if j.kekhususan is None else Kekhususan.MENYATU_DENGAN_JF in j.kekhususan
        return seluruhnya(dari(j), None if menyatu is None else not menyatu)

    return cocok


@fakta("merangkap JA dan JF")
def rangkap_ja_jf(p: Pegawai) -> Riwayat[bool]:
    """Holds a JA and a JF at the same time, unless the JA cannot be parted from the JF (PP 11/2017 Pasal 53, 98)."""
    return dirangkap(p, _terpisah(_dalam(Rumpun.JA)), _dalam(Rumpun.JF))


@fakta("merangkap JPT dan JF")
def rangkap_jpt_jf(p: Pegawai) -> Riwayat[bool]:
    """Holds a JPT and a JF at the same time, unless the JPT cannot be parted from the JF (PP 11/2017 Pasal 98)."""
    return dirangkap(p, _terpisah(_dalam(Rumpun.JPT)), _dalam(Rumpun.JF))


@fakta("merangkap dua Jabatan struktural")
def rangkap_struktural(p: Pegawai) -> Riwayat[bool]:
    """Holds a structural post beside another one (PP 100/2000 Pasal 8)."""
    return dirangkap(p, _struktural, _struktural)


@fakta("merangkap Jabatan struktural dan JF")
def rangkap_struktural_jf(p: Pegawai) -> Riwayat[bool]:
    """Holds a structural post beside a JF, unless it cannot be parted from the JF (PP 29/1997 Pasal 2)."""
    return dirangkap(p, _terpisah(_struktural), _dalam(Rumpun.JF))


@fakta("menduduki Jabatan pada Instansi Pemerintah di daerah tertinggal, perbatasan, dan/atau terpencil")
def menjabat_di_daerah_khusus(p: Pegawai) -> Riwayat[bool]:
    """Holds a post of an agency in such an area; unknown while what is special about the post is not known."""
    return selama_menjabat(p, lambda j: None if j.kekhususan is None else Kekhususan.DAERAH_KHUSUS in j.kekhususan)
