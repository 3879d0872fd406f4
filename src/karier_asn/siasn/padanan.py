"""Padanan: what the master record repeats of the histories must agree with them.

The histories decide; a master record that tells something else is only reported.
"""

from __future__ import annotations

from karier_asn.domain.jabatan import JenisPenugasan
from karier_asn.domain.masa_kerja import KOSAKATA, MasaKerja
from karier_asn.domain.pegawai import Pegawai
from karier_asn.engine.galat import GalatBentuk
from karier_asn.siasn import kode
from karier_asn.siasn.medan import BarisSiasn, TanpaIsi, diketahui


def periksa(b: BarisSiasn, p: Pegawai) -> None:
    """Report every field of the master record that differs from the histories."""
    _periksa_pangkat(b, p)
    _periksa_jabatan(b, p)
    pendidikan = diketahui(b.kode("tkPendidikanTerakhirId", kode.PENDIDIKAN))
    if pendidikan is not None and p.pendidikan and max(i.pendidikan for i in p.pendidikan) is not pendidikan:
        _beda(b, "tkPendidikanTerakhirId", "rw-pendidikan", "Pendidikan terakhir")


def _periksa_pangkat(b: BarisSiasn, p: Pegawai) -> None:
    awal, akhir = (diketahui(b.kode(m, kode.GOLONGAN)) for m in ("golRuangAwalId", "golRuangAkhirId"))
    tmt, masa_kerja = diketahui(b.tanggal("tmtGolAkhir")), _masa_kerja(b)
    if not p.pangkat:
        return
    pertama, terakhir = p.pangkat[0], p.pangkat[-1]
    if awal is not None and awal is not pertama.golongan:
        _beda(b, "golRuangAwalId", "rw-golongan", "Golongan ruang awal")
    if akhir is not None and akhir is not terakhir.golongan:
        _beda(b, "golRuangAkhirId", "rw-golongan", "Golongan ruang terakhir")
    if tmt is not None and tmt != terakhir.tmt:
        _beda(b, "tmtGolAkhir", "rw-golongan", "TMT golongan terakhir")
    if None not in (masa_kerja, terakhir.masa_kerja) and masa_kerja != terakhir.masa_kerja:
        _beda(b, "mkTahun, mkBulan", "rw-golongan", "Masa kerja golongan")


def _masa_kerja(b: BarisSiasn) -> MasaKerja | None:
    """Masa kerja golongan, told once in figures and once in words; the figures are used, or else the words."""
    angka, teks = b.masa_kerja("mkTahun", "mkBulan"), b.teks("masaKerja")
    if isinstance(teks, TanpaIsi):
        return angka
    akibat = "masa kerjanya dianggap belum diketahui" if angka is None else f"yang dipakai angkanya, {angka.format()}"
    try:
        tertulis = MasaKerja.baca(teks)
    except GalatBentuk:
        ditemukan = b.tampil("masaKerja", KOSAKATA)
        pesan = f"Ditemukan {ditemukan}, seharusnya tahun dan bulan, misalnya '8 tahun 1 bulan'; {akibat}."
        b.lapor("FORMAT", "masaKerja", pesan)
        return angka
    if angka is not None and angka != tertulis:
        pesan = f"Masa kerja dalam kata-kata {tertulis.format()}; {akibat}. Perbaiki salah satunya."
        b.lapor("BENTROK", "masaKerja", pesan)
    return tertulis if angka is None else angka


def _periksa_jabatan(b: BarisSiasn, p: Pegawai) -> None:
    tmt, tmt_eselon = diketahui(b.tanggal("tmtJabatan")), diketahui(b.tanggal("tmtEselon"))
    definitif = [t for t in p.jabatan or () if t.jenis is JenisPenugasan.DEFINITIF]
    if not definitif:
        return
    for medan, hari in (("tmtJabatan", tmt), ("tmtEselon", tmt_eselon)):
        if hari is not None and hari not in {t.tmt for t in definitif}:
            _beda(b, medan, "rw-jabatan", "TMT-nya")
    eselon, terakhir = kode.TINGKAT_ESELON.get(diketahui(b.teks("eselonId")) or ""), definitif[-1].jabatan
    if eselon is not None and terakhir.jenjang is not None and eselon is not terakhir.eselon:
        _beda(b, "eselonId", "rw-jabatan", "Eselon")


def _beda(b: BarisSiasn, medan: str, titik: str, apa: str) -> None:
    pesan = f"{apa} pada data utama lain daripada riwayatnya ({titik}); yang dipakai riwayatnya. Perbaiki salah satu."
    b.lapor("BENTROK", medan, pesan)
