"""Kedudukan hukum: in what standing an employee is, by the list of SIASN."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Final


class KedudukanHukum(Enum):
    """Standing of an employee. The names are BKN's, not law.

    >>> KedudukanHukum("Aktif").aktif
    True
    >>> KedudukanHukum.PENGUNGSI.aktif is None
    True
    >>> KedudukanHukum.CLTN.aktif, KedudukanHukum.CLTN.berakhir, KedudukanHukum.PENSIUN.berakhir
    (False, False, True)
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
        """Whether the employee is on duty; ``None`` where the name does not tell.

        The list says no such thing: this is read from the names (belum diperiksa). On leave outside state
        responsibility one does not serve (PP 11/2017 Pasal 334-337), nor while suspended, as a state official or as a
        suspect (Pasal 276, 343 ayat (3)); on study leave and under a sanction one does. In the masa persiapan pensiun
        one is released from the post and still a PNS (Pasal 350 ayat (1)); whether that is duty no text read says.
        """
        return _SIFAT.get(self, (None, None))[0]

    @property
    def berakhir(self) -> bool | None:
        """Whether service has ended for good; ``None`` where the name does not tell."""
        return _SIFAT.get(self, (None, None))[1]


_SIFAT: Final[Mapping[KedudukanHukum, tuple[bool | None, bool | None]]] = {
    **dict.fromkeys(
        (
            KedudukanHukum.AKTIF,
            KedudukanHukum.PPPK_AKTIF,
            KedudukanHukum.TUGAS_BELAJAR,
            KedudukanHukum.DIHUKUM,
            KedudukanHukum.PENURUNAN_JABATAN,
        ),
        (True, False),
    ),
    **dict.fromkeys(
        (
            KedudukanHukum.CLTN,
            KedudukanHukum.PERPANJANGAN_CLTN,
            KedudukanHukum.PEMBERHENTIAN_SEMENTARA,
            KedudukanHukum.PEJABAT_NEGARA,
        ),
        (False, False),
    ),
    **dict.fromkeys(
        (
            KedudukanHukum.UANG_TUNGGU,
            KedudukanHukum.CPNS_TANPA_SK,
            KedudukanHukum.TIDAK_AKTIF,
            KedudukanHukum.USUL_PENSIUN,
        ),
        (False, None),
    ),
    **dict.fromkeys(
        (
            KedudukanHukum.DIBERHENTIKAN,
            KedudukanHukum.PUNAH,
            KedudukanHukum.TMS_PENGADAAN,
            KedudukanHukum.PEMBATALAN_NIP,
            KedudukanHukum.BERHENTI_TANPA_PENSIUN,
            KedudukanHukum.BERHENTI_DENGAN_PENSIUN,
            KedudukanHukum.MENCAPAI_BUP,
            KedudukanHukum.PENSIUN,
        ),
        (False, True),
    ),
    KedudukanHukum.PERSIAPAN_PENSIUN: (None, False),
}
"""Of the standings whose names tell it: whether one is on duty, and whether service has ended."""
