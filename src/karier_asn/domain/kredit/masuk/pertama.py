"""The first appointment in a JF, of who was recruited for it, and how it is told from a move."""

from __future__ import annotations

from functools import partial

from attrs import evolve

from karier_asn.domain.buku import Entri
from karier_asn.domain.fakta.formasi import direkrut_untuk_jf_itu
from karier_asn.domain.jabatan import JF, Jabatan, Jenjang
from karier_asn.domain.kredit.bahan import Bahan, pasti
from karier_asn.domain.kredit.masuk.pindah import pindah, puncak, setara
from karier_asn.domain.kredit.penggalan import Masuk
from karier_asn.domain.kredit.terbuka import salah_satu, salah_satunya, tidak_diketahui
from karier_asn.domain.pegawai import JenisPegawai
from karier_asn.domain.tingkat import Golongan


def sesudah_jabatan(b: Bahan, masuk: Masuk, lalu: Jabatan) -> Entri:
    """From another group of posts: a move, but for who was recruited for this JF and waited for it there."""
    e, ya = pindah(b, masuk, lalu), untuk_pertama(b, masuk)
    if b.p.formasi is None or ya is False:
        return e
    return _pertama(b, masuk) if ya else salah_satunya([_pertama(b, masuk), e], b.tata.catatan.formasi)


def tanpa_jabatan(b: Bahan, masuk: Masuk) -> Entri:
    """With no post on record before: a first appointment, unless he was not recruited for it and came from one."""
    e, tata, telat = _pertama(b, masuk), b.tata, terlambat(b, masuk)
    sendiri = all(x.jabatan is False for x in masuk.sebelum)
    ya = masuk.hari < tata.mulai_pengangkatan or telat is False or sendiri or untuk_pertama(b, masuk)
    if ya:
        return e
    asal = [j for jalur in (tata.setara, tata.promosi) for j in jalur if masuk.jenjang in jalur[j] and j not in JF]
    calon = [pindah(b, masuk, Jabatan("", j)) for j in asal]
    return salah_satunya([e, *calon] if ya is None or telat is None else calon, tata.catatan.formasi)


def untuk_pertama(b: Bahan, masuk: Masuk) -> bool | None:
    """Whether by his formation this is his first appointment: he was recruited for it, and held no JF before."""
    assert isinstance(masuk.ini.jabatan, Jabatan)
    if any(x.jenjang is not None for x in masuk.sebelum) or masuk.jenjang not in b.tata.jenjang_pertama:
        return False
    struktural = (j.jenjang for x in masuk.sebelum if isinstance(j := x.jabatan, Jabatan))
    if b.tata.bacaan.struktural_berpindah.dipakai(b.bacaan) and {*struktural} - {Jenjang.PELAKSANA}:
        return False
    ya = pasti(direkrut_untuk_jf_itu(b.p, masuk.ini.jabatan).pada(masuk.hari))
    return None if ya and any(x.tanpa_jenjang for x in masuk.sebelum) else ya


def _pertama(b: Bahan, masuk: Masuk) -> Entri:
    """First appointment: the time in the rank is converted; before the rules on appointments perhaps not."""
    tata, hari, jenjang = b.tata, masuk.hari, masuk.jenjang
    pangkat, tmt = b.pangkat(hari), b.tmt_pangkat(hari)
    if pangkat is None or tmt is None:
        return tidak_diketahui(hari, jenjang, tata.catatan.jalur)
    dahulu = hari < tata.mulai_pengangkatan
    if dahulu and pangkat not in tata.jenjang[jenjang].golongan:
        return tidak_diketahui(hari, jenjang, tata.catatan.tak_sesuai)
    dengan = partial(
        tata.pengangkatan_pertama,
        hari,
        jenjang,
        pangkat,
        terlambat=terlambat(b, masuk) is not False,
        puncak=puncak_pertama(b, masuk, pangkat),
        bacaan=b.bacaan,
    )
    e = dengan(b.kinerja(tmt, hari))
    if not dahulu:
        return e
    jumlah, catatan = salah_satu(dengan(()).jumlah, e.jumlah), (*e.catatan, tata.catatan.pertama_dahulu)
    return evolve(e, jumlah=jumlah, dasar=tata.dasar.pertama_dahulu, catatan=catatan)


def terlambat(b: Bahan, masuk: Masuk) -> bool | None:
    """Whether he was PNS before he came into the JF; ``None`` = not known."""
    pns = b.p.tmt_pns
    if b.p.jenis is JenisPegawai.CPNS:
        return False
    return None if pns is None else pns < masuk.hari


def puncak_pertama(b: Bahan, masuk: Masuk, pangkat: Golongan) -> bool | None:
    """Whether only the last years count: no, unless he may have held another post meanwhile and come from it."""
    pertama = all(x.jabatan is False for x in masuk.sebelum) or untuk_pertama(b, masuk)
    if pertama or terlambat(b, masuk) is False:
        return False
    asal = [Jabatan("", j) for j in b.tata.setara if setara(b, j, masuk.jenjang)]
    return None if any(puncak(b, j, pangkat, masuk.hari) is not False for j in asal) else False
