"""From the answers of SIASN about one employee to a `Pegawai` and the findings about the record.

Three rules hold throughout:

* What cannot be read is a finding and stays unknown (``None``). Nothing is guessed.
* One row that cannot be read makes its whole history unknown: a history with a hole would pass for complete.
* "Not found" is an answer (an empty history); a service that failed or was not asked is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from karier_asn.domain.pegawai import (
    Cltn,
    Ijazah,
    JenisPegawai,
    KenaikanPangkat,
    Pegawai,
    Pelatihan,
    Penilaian,
    Penugasan,
)
from karier_asn.domain.rekam import TugasBelajar
from karier_asn.siasn import indikator, kedudukan, padanan, riwayat, sampul, sela, skp, titik
from karier_asn.siasn.indikator import TANPA_PENGETAHUAN, Pengetahuan
from karier_asn.siasn.induk import Terbaca, baca_induk, lengkapi, pastikan_pemetaan
from karier_asn.siasn.medan import BarisSiasn
from karier_asn.siasn.sela import Kembali, Sela
from karier_asn.siasn.susun import Penyusun
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
    induk = Pegawai() if utama is None else baca_induk(utama)
    susun = Penyusun(jawaban, induk.nip, catatan)
    terbaca: dict[str, Any] = {
        "pangkat": _pangkat(susun.riwayat("rw-golongan", riwayat.pangkat), induk.jenis, catatan),
        "jabatan": _jabatan(susun.riwayat("rw-jabatan", lambda b: riwayat.penugasan(b, jabatan)), utama, catatan),
        "pendidikan": _pendidikan(susun.riwayat("rw-pendidikan", riwayat.ijazah), utama, catatan),
        "penilaian": _penilaian(susun, catatan),
        "penilaian_periodik": susun.bila_diminta(skp.TITIK_PERIODIK, skp.periodik),
        "pelatihan": _pelatihan(susun.riwayat("rw-kursus", riwayat.kursus), susun.riwayat("rw-diklat", riwayat.diklat)),
        "hukuman": susun.riwayat("rw-hukdis", riwayat.hukuman),
        "cltn": _cltn(susun.riwayat("rw-cltn", sela.baca, sela.tentang_cltn), catatan),
        "tugas_belajar": _studi(susun.riwayat("rw-cltn", sela.baca, sela.tentang_tugas_belajar), catatan),
        "angka_kredit": susun.bila_diminta("rw-angkakredit", riwayat.angka_kredit),
        "peninjauan_masa_kerja": susun.bila_diminta("rw-masakerja", riwayat.peninjauan_masa_kerja),
    }
    pegawai = lengkapi(induk, terbaca, catatan, _TITIK)
    pegawai = kedudukan.lengkapi(pegawai, utama, sela.rangkai(susun.riwayat("rw-cltn", sela.baca), catatan))
    titik.laporkan_sisa(jawaban, catatan)
    if utama is not None:
        padanan.periksa(utama, pegawai)
        indikator.periksa(utama, pegawai, pengetahuan)
    return Terbaca(pegawai, catatan.hasil())


_SARAN: Final = "bungkuslah jawaban tiap titik akhir, misalnya {'data-utama': ...}"


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
    """The posts. If the master record names one, an empty list means that it is missing."""
    if baris == () and utama is not None and utama.teks("jabatanNama") is not None:
        pesan = "Riwayat jabatan kosong, padahal data utama menyebut jabatannya; dianggap belum diketahui."
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
    if utama is not None and not (utama.teks("pendidikanTerakhirId") or utama.teks("tkPendidikanTerakhirId")):
        pesan = f"Pendidikan kosong pada data utama dan riwayat; {akibat}"
        catatan.lapor("COM_3", "data-utama.pendidikanTerakhirId, rw-pendidikan", pesan)
    else:
        catatan.lapor("TIDAK_DIKETAHUI", "rw-pendidikan", f"Riwayat pendidikan kosong; {akibat}")
    return None


def _penilaian(susun: Penyusun, catatan: Catatan) -> tuple[Penilaian, ...] | None:
    """The appraisals. COM_1 asks for the last two years; without a day only "none at all" is certain."""
    baru = susun.riwayat("rw-skp22", riwayat.penilaian)
    lama = susun.bila_diminta(skp.TITIK, skp.penilaian)
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
    return None if cuti is None else tuple(Cltn(s.mulai, s.sampai) for s in cuti)


def _studi(baris: tuple[Sela | Kembali, ...] | None, catatan: Catatan) -> tuple[TugasBelajar, ...] | None:
    """The study leave; one that was extended is one."""
    studi = sela.rangkai(baris, catatan)
    return None if studi is None else tuple(TugasBelajar(s.mulai, s.sampai) for s in studi)
