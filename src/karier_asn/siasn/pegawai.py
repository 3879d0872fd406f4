"""From the answers of SIASN about one employee to a `Pegawai` and the findings about the record.

Three rules hold throughout:

* What cannot be read is a finding and stays unknown (``None``). Nothing is guessed.
* One row that cannot be read makes its whole history unknown: a history with a hole would pass for complete.
* "Not found" is an answer (an empty history); a service that failed or was not asked is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve, frozen

from karier_asn.domain.nip import NIP
from karier_asn.domain.pegawai import Ijazah, JenisPegawai, KenaikanPangkat, Pegawai, Pelatihan, Penilaian
from karier_asn.engine.galat import GalatBentuk, Masalah
from karier_asn.siasn import kode, mutu, riwayat, sampul
from karier_asn.siasn.medan import Baris
from karier_asn.siasn.susun import Penyusun
from karier_asn.siasn.temuan import Berat, Catatan, Temuan, tampil

_TITIK: Final[Mapping[str, str]] = {
    "pangkat": "rw-golongan",
    "jabatan": "rw-jabatan",
    "pendidikan": "rw-pendidikan",
    "penilaian": "rw-skp22",
    "pelatihan": "rw-kursus",
    "hukuman": "rw-hukdis",
    "cltn": "rw-cltn",
}
"""Which end point a history of `Pegawai` comes from."""

_SEBUTAN: Final[Mapping[str, str]] = {
    "statusPegawai": "Status pegawai (PNS, CPNS atau PPPK)",
    "nipBaru": "NIP",
    "nama": "Nama",
    "tglLahir": "Tanggal lahir",
    "tmtCpns": "TMT CPNS",
}
"""What every record must tell, in words."""


@frozen
class Terbaca:
    """What was read: the employee, and what there is to say about his record.

    Attributes:
        pegawai: the employee, unknown where the record is.
        temuan: the findings, in the order of the end points.
    """

    pegawai: Pegawai
    temuan: tuple[Temuan, ...]


def baca_pegawai(
    jawaban: Mapping[str, object],
    *,
    bidang: Mapping[str, str] | None = None,
    kelas: Mapping[str, int] | None = None,
) -> Terbaca:
    """Read one employee from the answers of the SIASN web service.

    Args:
        jawaban: end point name (``"data-utama"``, ``"rw-golongan"``, ...) to the answer as the service gave
            it, envelope included.
        bidang: the agency's own table, name of a post to its field of work. SIASN has none.
        kelas: the agency's own table, name of a post to its job class.

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
    _pastikan_pemetaan(jawaban)
    catatan = Catatan()
    utama = sampul.objek(jawaban, "data-utama", catatan)
    induk = Pegawai() if utama is None else _induk(utama)
    susun = Penyusun(jawaban, induk.nip, catatan)
    tabel = riwayat.TabelInstansi(bidang, kelas)
    terbaca: dict[str, Any] = {
        "pangkat": _pangkat(susun.riwayat("rw-golongan", riwayat.pangkat), induk.jenis, catatan),
        "jabatan": susun.riwayat("rw-jabatan", lambda b: riwayat.penugasan(b, tabel)),
        "pendidikan": _pendidikan(susun.riwayat("rw-pendidikan", riwayat.ijazah), utama, catatan),
        "penilaian": _penilaian(susun.riwayat("rw-skp22", riwayat.penilaian), catatan),
        "pelatihan": _pelatihan(susun.riwayat("rw-kursus", riwayat.kursus), susun.riwayat("rw-diklat", riwayat.diklat)),
        "hukuman": susun.riwayat("rw-hukdis", riwayat.hukuman),
        "cltn": susun.riwayat("rw-cltn", riwayat.cltn),
    }
    # These feed nothing yet; only their form is checked.
    susun.periksa("rw-angkakredit", riwayat.periksa_angka_kredit)
    susun.periksa("rw-masakerja", riwayat.periksa_masa_kerja)
    pegawai = _lengkapi(induk, terbaca, catatan)
    return Terbaca(pegawai, catatan.hasil())


def _pastikan_pemetaan(jawaban: object) -> None:
    if not isinstance(jawaban, Mapping):
        pesan = (
            f"Jawaban SIASN harus pemetaan dari nama titik akhir ke jawabannya, ditemukan {tampil(jawaban)}; "
            "bungkuslah jawaban tiap titik akhir, misalnya {'data-utama': ...}."
        )
        raise GalatBentuk([Masalah("jawaban", "bukan-pemetaan", {"jenis": type(jawaban).__name__}, pesan)])


def _induk(b: Baris) -> Pegawai:
    """The person without histories; reports what is missing and what contradicts the NIP."""
    jenis = b.kode("statusPegawai", kode.JENIS_PEGAWAI)
    nama = b.teks("nama")
    lahir, cpns, pns = b.tanggal("tglLahir"), b.tanggal("tmtCpns"), b.tanggal("tmtPns")
    wajib = {"statusPegawai": jenis, "nipBaru": b.teks("nipBaru"), "nama": nama, "tglLahir": lahir, "tmtCpns": cpns}
    for medan, nilai in wajib.items():
        if nilai is None:
            b.belum_diketahui(medan, _SEBUTAN[medan])
    nip = _nip(b, jenis)
    mutu.periksa_isian(b)
    mutu.periksa_jabatan(b)
    mutu.periksa_tanggal(b, jenis, cpns, pns)
    if nip is not None:
        mutu.periksa_nip(b, nip, lahir, cpns)
    for medan in ("tglSkCpns", "tglSkPns", "tmtJabatan", "tmtGolAkhir", "tmtEselon"):
        b.tanggal(medan)
    if jenis is JenisPegawai.PPPK and (golongan := b.teks("golRuangAkhir")) is not None:
        pesan = f"Golongan PPPK {tampil(golongan)} bukan golongan ruang PNS; pangkat tidak diisi dengannya."
        b.lapor("KODE", "golRuangAkhir", pesan, Berat.INFO)
    return Pegawai(nip=nip, nama=nama or "", jenis=jenis, tanggal_lahir=lahir, tmt_cpns=cpns, tmt_pns=pns)


def _nip(b: Baris, jenis: JenisPegawai | None) -> NIP | None:
    """The number, read as the kind of employee demands. Only its faults are shown, not its digits."""
    teks = b.teks("nipBaru")
    if teks is None or jenis is None:
        return None
    try:
        return NIP.pppk(teks) if jenis is JenisPegawai.PPPK else NIP.pns(teks)
    except GalatBentuk as galat:
        pesan = " ".join(masalah.pesan for masalah in galat.masalah)
        b.lapor("FORMAT", "nipBaru", pesan, Berat.KESALAHAN)
        return None


def _pangkat(
    baris: tuple[KenaikanPangkat, ...] | None, jenis: JenisPegawai | None, catatan: Catatan
) -> tuple[KenaikanPangkat, ...] | None:
    """The ranks. Only a PPPK can have none; for anyone else an empty list means that it is missing."""
    if baris == () and jenis is not JenisPegawai.PPPK:
        pesan = "Riwayat golongan kosong, padahal setiap PNS bergolongan; dianggap belum diketahui."
        catatan.lapor("TIDAK_DIKETAHUI", "rw-golongan", pesan)
        return None
    return baris


def _pendidikan(baris: tuple[Ijazah, ...] | None, utama: Baris | None, catatan: Catatan) -> tuple[Ijazah, ...] | None:
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


def _penilaian(baris: tuple[Penilaian, ...] | None, catatan: Catatan) -> tuple[Penilaian, ...] | None:
    """The appraisals. COM_1 asks for the last two years; without a day only "none at all" is certain."""
    if baris == ():
        catatan.lapor("COM_1", "rw-skp22", "Tidak ada SKP sama sekali; lengkapi penilaian dua tahun terakhir.")
    return baris


def _pelatihan(
    kursus: tuple[Pelatihan, ...] | None, diklat: tuple[Pelatihan, ...] | None
) -> tuple[Pelatihan, ...] | None:
    """Both lists together; unknown if one of them is, because the sum of hours would be too small."""
    return None if kursus is None or diklat is None else kursus + diklat


def _lengkapi(induk: Pegawai, terbaca: Mapping[str, Any], catatan: Catatan) -> Pegawai:
    """The employee with his histories; one that contradicts itself is reported and stays unknown."""
    try:
        return evolve(induk, **terbaca)
    except GalatBentuk as galat:
        bentrok = {masalah.jalur.partition("[")[0]: masalah for masalah in galat.masalah}
        for nama, masalah in bentrok.items():
            pesan = f"{masalah.pesan} Sampai itu jelas, riwayat ini dianggap belum diketahui."
            catatan.lapor("BENTROK", _TITIK[nama], pesan)
        return evolve(induk, **{**terbaca, **dict.fromkeys(bentrok)})
