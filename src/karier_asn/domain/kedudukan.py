"""Kedudukan hukum: in what standing an employee is, by the list of SIASN."""

from __future__ import annotations

from enum import Enum


class KedudukanHukum(Enum):
    """Standing of an employee. The names are BKN's, not law.

    >>> KedudukanHukum("Aktif").aktif
    True
    >>> KedudukanHukum.PENGUNGSI.aktif is None
    True
    """

    AKTIF = "Aktif"
    CLTN = "CLTN"
    TUGAS_BELAJAR = "Tugas Belajar"
    PEMBERHENTIAN_SEMENTARA = "Pemberhentian Sementara"
    UANG_TUNGGU = "Penerima Uang Tunggu"
    PRAJURIT_WAJIB = "Prajurit Wajib"
    PEJABAT_NEGARA = "Pejabat Negara"
    KEPALA_DESA = "Kepala Desa"
    BANDING = "Sedang dlm Proses Banding BAPEK"
    TITIPAN = "Pegawai Titipan"
    PENGUNGSI = "Pengungsi"
    PERPANJANGAN_CLTN = "Perpanjangan CLTN"
    HILANG = "PNS yang dinyatakan hilang"
    DIHUKUM = "PNS kena hukuman disiplin"
    PENURUNAN_JABATAN = "Pemindahan dalam rangka penurunan Jabatan"
    PERSIAPAN_PENSIUN = "Masa Persiapan Pensiun"
    CPNS_TANPA_SK = "CPNS yang belum menerima SK CPNS"
    TIDAK_AKTIF = "Tidak Aktif"
    PPPK_AKTIF = "PPPK Aktif"
    """Code 71: seen in records of PPPK, not on the public code list."""
    DIBERHENTIKAN = "Diberhentikan"
    PUNAH = "Punah"
    EKS_TIMOR_TIMUR = "Eks PNS Timor Timur"
    TMS_PENGADAAN = "TMS Dari Pengadaan"
    PEMBATALAN_NIP = "Pembatalan NIP"
    BERHENTI_TANPA_PENSIUN = "Pemberhentian tanpa hak pensiun"
    BERHENTI_DENGAN_PENSIUN = "Pemberhentian dengan hak pensiun"
    USUL_PENSIUN = "Tidak aktif tetapi diusulkan Pensiun"
    TIDAK_IKUT_PUPNS = "Tidak Ikut PUPNS 2015"
    TINDAK_PIDANA = "Tindak Pidana/ Tindak Pidana Jabatan"
    DIBLOKIR = "Pemblokiran Data PNS"
    MENCAPAI_BUP = "Mencapai BUP"
    PENSIUN = "Pensiun"

    @property
    def aktif(self) -> bool | None:
        """Whether the employee is in service; ``None`` where the name does not tell.

        The list says no such thing: this is read from the names (belum diperiksa). On leave outside state
        responsibility one does not serve (PP 11/2017 Pasal 334-337); on study leave and under a sanction one does.
        """
        return True if self in _AKTIF else False if self in _TIDAK_AKTIF else None


_AKTIF = frozenset(
    {
        KedudukanHukum.AKTIF,
        KedudukanHukum.PPPK_AKTIF,
        KedudukanHukum.TUGAS_BELAJAR,
        KedudukanHukum.DIHUKUM,
        KedudukanHukum.PENURUNAN_JABATAN,
    }
)
_TIDAK_AKTIF = frozenset(
    {
        KedudukanHukum.CLTN,
        KedudukanHukum.PERPANJANGAN_CLTN,
        KedudukanHukum.PEMBERHENTIAN_SEMENTARA,
        KedudukanHukum.UANG_TUNGGU,
        KedudukanHukum.CPNS_TANPA_SK,
        KedudukanHukum.TIDAK_AKTIF,
        KedudukanHukum.DIBERHENTIKAN,
        KedudukanHukum.PUNAH,
        KedudukanHukum.TMS_PENGADAAN,
        KedudukanHukum.PEMBATALAN_NIP,
        KedudukanHukum.BERHENTI_TANPA_PENSIUN,
        KedudukanHukum.BERHENTI_DENGAN_PENSIUN,
        KedudukanHukum.USUL_PENSIUN,
        KedudukanHukum.MENCAPAI_BUP,
        KedudukanHukum.PENSIUN,
    }
)
