"""From the answers of SIASN about one employee to a `Pegawai` and the findings about the record.

Three rules hold throughout:

* What cannot be read is a finding and stays unknown (``None``). Nothing is guessed.
* One row that cannot be read makes its whole history unknown: a history with a hole would pass for complete. Where the
  domain can say that one piece of it is not known, only that is: a year, a unit, the day of a training.
* "Not found" is an answer (an empty history); a service that failed or was not asked is not.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any, Final

from attrs import evolve

from karier_asn.domain.disiplin import Akibat
from karier_asn.domain.jabatan import JenisPenugasan
from karier_asn.domain.pegawai import (
    Cltn,
    HukumanDisiplin,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Pelatihan,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.rekam import AngkaKredit, PeninjauanMasaKerja, TugasBelajar
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.siasn import indikator, kedudukan, padanan, pertentangan, riwayat, sampul, sela, skp, titik
from karier_asn.siasn.indikator import TANPA_PENGETAHUAN, Pengetahuan
from karier_asn.siasn.induk import Terbaca, baca_induk, lengkapi, pastikan_pemetaan
from karier_asn.siasn.medan import BarisSiasn, TanpaIsi
from karier_asn.siasn.sela import Kembali, Sela
from karier_asn.siasn.susun import Penyusun, dihapus, nomor_pemilik
from karier_asn.siasn.tabel import TabelJabatan
from karier_asn.siasn.temuan import Catatan

_TITIK: Final[Mapping[str, str]] = {
    "pangkat": "rw-golongan",
    "jabatan": "rw-jabatan",
    "pendidikan": "rw-pendidikan",
    "penilaian": "rw-skp22",
    "penilaian_periodik": skp.TITIK_PERIODIK,
    "pelatihan": "rw-kursus",
    "hukuman": "rw-hukdis",
    "cltn": "rw-cltn",
    "tugas_belajar": "rw-cltn",
    "angka_kredit": "rw-angkakredit",
    "peninjauan_masa_kerja": "rw-masakerja",
}
"""Which end point a history of `Pegawai` comes from."""
_TITIK_LAIN: Final[Mapping[str, str]] = {
    **_TITIK,
    "golongan_pppk": "data-utama.golRuangAkhir",
    "kedudukan_hukum": "data-utama.kedudukanPnsId",
}
"""Where a row is found that was put together from several, or comes from the master record."""


def baca_pegawai(
    jawaban: Mapping[str, object],
    *,
    jabatan: TabelJabatan | None = None,
    pengetahuan: Pengetahuan = TANPA_PENGETAHUAN,
) -> Terbaca:
    """Read one employee from the answers of the SIASN web service.

    Args:
        jawaban: end point name (``"data-utama"``, ``"rw-golongan"``, ...) to the answer as the service gave
            it, envelope included. ``rw-skp``, ``rw-kinerjaperiodik``, ``rw-angkakredit`` and ``rw-masakerja`` may be
            left out: what they tell is then unknown, and not worth a finding. What is handed over and not read is.
        jabatan: the agency's own table of its posts: field of work and class, which SIASN does not tell, and the level
            where the record does not tell it.
        pengetahuan: what the indicators of BKN need beside the record; without it they are silent.

    Returns:
        The employee and the findings. Whatever is wrong with the data is a finding, never an exception.

    Raises:
        GalatBentuk: ``jawaban`` is not a mapping.

    >>> hasil = baca_pegawai({})
    >>> hasil.pegawai.hukuman is None
    True
    >>> hasil.temuan[0].jalur, hasil.temuan[0].kode
    ('data-utama', 'TIDAK_DIKETAHUI')
    """
    pastikan_pemetaan(jawaban, "Jawaban SIASN harus pemetaan dari nama titik akhir ke jawabannya", _SARAN)
    catatan = Catatan()
    utama = sampul.objek(jawaban, "data-utama", catatan)
    if utama is not None and dihapus(utama) is not False:
        utama = None
    induk = {} if utama is None else baca_induk(utama)
    jenis: JenisPegawai | None = induk.get("jenis")
    susun = Penyusun(jawaban, catatan, nomor_pemilik(jawaban, induk.get("nip")))
    terbaca: dict[str, Any] = {
        **induk,
        "pangkat": _pangkat(susun.riwayat("rw-golongan", riwayat.pangkat, sama=(_sepangkat,)), jenis, catatan),
        "jabatan": _jabatan(
            susun.riwayat("rw-jabatan", lambda b: riwayat.penugasan(b, jabatan), sama=(_sejabatan,)), utama, catatan
        ),
        "pendidikan": _pendidikan(susun.riwayat("rw-pendidikan", riwayat.ijazah, sama=(_seijazah,)), utama, catatan),
        "penilaian": _penilaian(susun, catatan),
        "penilaian_periodik": susun.bila_diminta(
            skp.TITIK_PERIODIK, skp.periodik, sama=(lambda n: (n.mulai, n.sampai),)
        ),
        "pelatihan": _pelatihan(susun.riwayat("rw-kursus", riwayat.kursus), susun.riwayat("rw-diklat", riwayat.diklat)),
        "hukuman": susun.riwayat("rw-hukdis", riwayat.hukuman, sama=(_sehukuman,)),
        "cltn": _cltn(susun.riwayat("rw-cltn", sela.baca, sela.tentang_cltn), catatan),
        "tugas_belajar": _studi(susun.riwayat("rw-cltn", sela.baca, sela.tentang_tugas_belajar), catatan),
        "kedudukan_hukum": kedudukan.TANPA_SELA,
        "angka_kredit": susun.bila_diminta("rw-angkakredit", riwayat.angka_kredit, sama=(_sepak, _semasa_kredit)),
        "peninjauan_masa_kerja": susun.bila_diminta(
            "rw-masakerja", riwayat.peninjauan_masa_kerja, sama=(_sepengalaman, _semasa_pengalaman)
        ),
    }
    pegawai = lengkapi(terbaca, catatan, _TITIK)
    pegawai = kedudukan.lengkapi(pegawai, utama, sela.rangkai(susun.riwayat("rw-cltn", sela.baca), catatan))
    if susun.ada("rw-hukdis", riwayat.mungkin_pemberhentian):
        pegawai = _mungkin_diberhentikan(pegawai, catatan)
    titik.laporkan_sisa(jawaban, catatan)
    if utama is not None:
        padanan.periksa(utama, pegawai)
        indikator.periksa(utama, pegawai, pengetahuan)
    pertentangan.periksa(pegawai, utama, catatan, lambda medan, b: susun.jalur(b) or _TITIK_LAIN.get(medan, medan))
    return Terbaca(pegawai, catatan.hasil())


_SARAN: Final = "bungkuslah jawaban tiap titik akhir, misalnya {'data-utama': ...}"


def _sepangkat(k: KenaikanPangkat) -> Hashable:
    """One rank is received on one day, whatever else two rows tell of it."""
    return k.tmt, k.golongan


def _sejabatan(t: Penugasan) -> Hashable | None:
    """One post is taken up on one day; two of one name held otherwise than definitively may be two."""
    nama = kunci_nama(t.jabatan.nama)
    return (t.tmt, nama) if nama and t.jenis is JenisPenugasan.DEFINITIF else None


def _seijazah(i: Ijazah) -> Hashable | None:
    """One diploma of a level is received on one day."""
    return None if i.lulus is None else (i.pendidikan, i.lulus)


def _sehukuman(h: HukumanDisiplin) -> Hashable | None:
    """One sanction of a kind begins on one day."""
    return None if h.jenis is None else (h.jenis, h.mulai)


def _sepak(k: AngkaKredit) -> Hashable | None:
    """A PAK has one number and one amount."""
    return None if k.nomor is None else (k.nomor, k.nilai)


def _semasa_kredit(k: AngkaKredit) -> Hashable | None:
    """One amount of one kind for one period, decided on one day, is one PAK, whatever numbers are told of it."""
    return None if k.mulai is None else (k.jenis, k.nilai, k.mulai, k.sampai, k.tanggal)


def _sepengalaman(m: PeninjauanMasaKerja) -> Hashable | None:
    """One piece of service before the appointment is claimed at one length."""
    return (kunci_nama(m.pengalaman), m.masa_kerja) if m.pengalaman and m.masa_kerja is not None else None


def _semasa_pengalaman(m: PeninjauanMasaKerja) -> Hashable | None:
    """Service from one day to another is one piece, whatever it is called."""
    return None if m.mulai is None or m.sampai is None else (m.mulai, m.sampai, m.masa_kerja)


def _mungkin_diberhentikan(p: Pegawai, catatan: Catatan) -> Pegawai:
    """A sanction that may have dismissed him, and cannot be read, leaves his standing open.

    That no sanction is known would say that none dismissed him, unless his standing does.
    """
    if any(h.jenis is not None and h.jenis.akibat is Akibat.DIBERHENTIKAN for h in p.hukuman or ()):
        return p
    pesan = "Hukuman yang tidak terbaca mungkin pemberhentian, jadi kedudukan hukumnya dianggap belum diketahui."
    catatan.lapor("TIDAK_DIKETAHUI", "rw-hukdis", f"{pesan} Perbaiki barisnya.")
    return evolve(p, kedudukan_hukum=None)


def _pangkat(
    baris: tuple[KenaikanPangkat, ...] | None, jenis: JenisPegawai | None, catatan: Catatan
) -> tuple[KenaikanPangkat, ...] | None:
    """The ranks. Only a PPPK can have none; for anyone else an empty list means that it is missing."""
    if baris == () and jenis is not JenisPegawai.PPPK:
        pesan = "Riwayat golongan kosong, padahal setiap PNS bergolongan; dianggap belum diketahui."
        catatan.lapor("TIDAK_DIKETAHUI", "rw-golongan", pesan)
        return None
    return baris


def _jabatan(
    baris: tuple[Penugasan, ...] | None, utama: BarisSiasn | None, catatan: Catatan
) -> tuple[Penugasan, ...] | None:
    """The posts. Unless the master record names none, an empty list means that it is missing."""
    if baris == () and (utama is None or utama.teks("jabatanNama") is not TanpaIsi.KOSONG):
        menyebut = "belum diketahui" if utama is None else "menyebut jabatannya"
        pesan = f"Riwayat jabatan kosong, padahal data utama {menyebut}; dianggap belum diketahui."
        catatan.lapor("TIDAK_DIKETAHUI", "rw-jabatan", f"{pesan} Lengkapi riwayatnya.")
        return None
    return baris


def _pendidikan(
    baris: tuple[Ijazah, ...] | None, utama: BarisSiasn | None, catatan: Catatan
) -> tuple[Ijazah, ...] | None:
    """The diplomas. Every ASN has one; an empty list means that it is missing."""
    if baris != ():
        return baris
    akibat = "pendidikan dianggap belum diketahui. Lengkapi datanya."
    medan = "pendidikanTerakhirId", "tkPendidikanTerakhirId"
    if utama is not None and all(utama.teks(m) is TanpaIsi.KOSONG for m in medan):
        pesan = f"Pendidikan kosong pada data utama dan riwayat; {akibat}"
        catatan.lapor("COM_3", "data-utama.pendidikanTerakhirId, rw-pendidikan", pesan)
    else:
        catatan.lapor("TIDAK_DIKETAHUI", "rw-pendidikan", f"Riwayat pendidikan kosong; {akibat}")
    return None


def _penilaian(susun: Penyusun, catatan: Catatan) -> tuple[Penilaian, ...] | None:
    """The appraisals. COM_1 asks for the last two years; without a day only "none at all" is certain."""
    baru = susun.riwayat("rw-skp22", riwayat.penilaian, sama=(lambda n: n.tahun,))
    lama = susun.bila_diminta(skp.TITIK, skp.penilaian, sama=(lambda n: n.tahun,))
    if baru == () and (lama == () or skp.TITIK not in susun.jawaban):
        catatan.lapor("COM_1", "rw-skp22", "Tidak ada SKP sama sekali; lengkapi penilaian dua tahun terakhir.")
    return skp.gabungkan(baru, lama, catatan)


def _pelatihan(
    kursus: tuple[Pelatihan, ...] | None, diklat: tuple[Pelatihan, ...] | None
) -> tuple[Pelatihan, ...] | None:
    """Both lists together; unknown if one of them is, because the sum of hours would be too small."""
    return None if kursus is None or diklat is None else kursus + diklat


def _cltn(baris: tuple[Sela | Kembali, ...] | None, catatan: Catatan) -> tuple[Cltn, ...] | None:
    """The leave outside state responsibility; an extension is a row that follows without a day between."""
    cuti = sela.rangkai(baris, catatan)
    return None if cuti is None else tuple(Cltn(s.mulai, s.sampai, asal=s.asal) for s in cuti)


def _studi(baris: tuple[Sela | Kembali, ...] | None, catatan: Catatan) -> tuple[TugasBelajar, ...] | None:
    """The study leave; one that was extended is one."""
    studi = sela.rangkai(baris, catatan)
    return None if studi is None else tuple(TugasBelajar(s.mulai, s.sampai, asal=s.asal) for s in studi)
