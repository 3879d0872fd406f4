"""Syarat pasangan mentor dan mentee pada empat skema: umum, orientasi pegawai baru, aktualisasi, talenta."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.fakta.disiplin import mentor_dihukum
from karier_asn.domain.fakta.pasangan import (
    atasan_langsung,
    bidang_sama,
    ditolak_mentee,
    ditolak_mentor,
    mentor_ditunjuk,
    mentor_tersedia,
    orang_sama,
    pernah_dipasangkan,
    selisih_golongan,
    selisih_kelas,
    tmt_masuk,
    unit_sama,
)
from karier_asn.domain.peran import Mentor
from karier_asn.engine.ekspresi import Fakta, Kondisi, Pilihan, Syarat
from karier_asn.engine.hukum import Peraturan
from karier_asn.engine.kata import fakta, jika, pilihan, syarat
from karier_asn.engine.masa import Masa, bulan, hari, tahun
from karier_asn.engine.riwayat import Riwayat
from karier_asn.rules.bacaan import CATATAN_MASA_BERLAKU
from karier_asn.rules.mentoring.kesenjangan import kesenjangan_tercatat, kesenjangan_tertutup
from karier_asn.rules.pensiun import tanggal_pensiun
from karier_asn.rules.peraturan import (
    PEDOMAN_AKTUALISASI,
    PERLAN_10_2018,
    SKEMA_AKTUALISASI,
    SKEMA_MENTORING_UMUM,
    SKEMA_ORIENTASI,
    SKEMA_TALENTA,
)

__all__ = [
    "LANJUTAN_AKTUALISASI",
    "LANJUTAN_ORIENTASI",
    "LANJUTAN_TALENTA",
    "LANJUTAN_UMUM",
    "PASANGAN_AKTUALISASI",
    "PASANGAN_ORIENTASI",
    "PASANGAN_TALENTA",
    "PASANGAN_UMUM",
    "masa_sejak_diangkat",
    "pasangan_aktualisasi",
    "pasangan_orientasi",
    "pasangan_talenta",
    "pasangan_umum",
    "pensiun_mentor",
    "sisa_masa_kerja_mentor",
]

CATATAN_DEFINISI = "Definisi mentoring, bukan syarat; lampirannya sendiri belum dibaca."
CATATAN_KESENJANGAN = (
    "Tingkat kompetensi mentor dibaca dari asesmennya. Bagi mentee tanpa kesenjangan yang tercatat tidak disyaratkan. "
) + CATATAN_MASA_BERLAKU
CATATAN_SISA = "Lama program pilihan pustaka ini; pada skema instansi isi dengan lama programnya sendiri."
CATATAN_TERDAHULU = "Dibaca dari daftar program; pasangan yang tidak tercatat dianggap belum pernah."
CATATAN_PEGAWAI_BARU = "Satu tahun sejak diangkat: sama dengan masa percobaan CPNS (PP 11/2017 Pasal 34 ayat (1))."
CATATAN_SELISIH = (
    '"Lebih berpengalaman" (Peraturan LAN 10/2018) didekati dengan golongan ruang, atau kelas jabatan, yang lebih '
    "tinggi; batas selisih terbesarnya pilihan pustaka ini. Kelas jabatan berlaku juga bagi PPPK."
)
CATATAN_PENUNJUKAN = "Atasan langsung, atau ASN lain yang ditunjuk PPK."

LAMA_UMUM = bulan(6)
LAMA_ORIENTASI = hari(90)
LAMA_AKTUALISASI = bulan(3)
LAMA_TALENTA = bulan(9)
"""How long each programme runs; six to nine months is what the USDA Forest Service names, 90 days is the time within
which US agencies name a mentor for a newcomer. None is a rule of Indonesian law."""
SELISIH_TERBESAR = 4
"""The largest difference between mentor and mentee, in steps of rank or job classes; a choice of this package."""


@fakta("batas usia pensiun mentor")
def pensiun_mentor(m: Mentor) -> Riwayat[date]:
    """The day on which the mentor reaches the retirement age of his post."""
    return tanggal_pensiun(m.pegawai)


sisa_masa_kerja_mentor = pensiun_mentor.sisa("sisa masa kerja mentor")
"""The mentor's service left until retirement."""

masa_sejak_diangkat = tmt_masuk.lama("masa sejak mentee diangkat")
"""The mentee's time in service."""

menutup_kesenjangan = jika(kesenjangan_tercatat, maka=kesenjangan_tertutup >= 1)
"""The mentor's own level is at or above the standard on at least one of the mentee's gaps, if there are any."""

DEFINISI = (PERLAN_10_2018 / "Lampiran").dengan(catatan=CATATAN_DEFINISI)
KESEDIAAN = mentor_tersedia & ~ditolak_mentor & ~ditolak_mentee
MASIH_BERTUGAS = sisa_masa_kerja_mentor > hari(0)


def lebih_senior(paling_jauh: int | None = None) -> Pilihan:
    """The mentor stands above the mentee, and not further above than said, in steps of rank or in job classes."""
    return pilihan(
        "ukuran-senioritas",
        {
            "golongan-ruang": _selisih(selisih_golongan, paling_jauh),
            "kelas-jabatan": _selisih(selisih_kelas, paling_jauh),
        },
        catatan=CATATAN_SELISIH,
    )


def _selisih(selisih: Fakta[int], paling_jauh: int | None) -> Kondisi:
    return selisih >= 1 if paling_jauh is None else (selisih >= 1) & (selisih <= paling_jauh)


def pasangan_umum(lama: Masa = LAMA_UMUM, selisih: int = SELISIH_TERBESAR) -> Syarat:
    """The general scheme, for a programme of that length and a difference of at most so many steps."""
    return syarat(
        SKEMA_MENTORING_UMUM / "syarat",
        {
            DEFINISI: bidang_sama,
            "selisih": lebih_senior(selisih),
            "kesenjangan": menutup_kesenjangan,
            "bukan atasan": ~atasan_langsung,
            "pasangan baru": ~pernah_dipasangkan,
            "kesediaan": KESEDIAAN,
            "disiplin": ~mentor_dihukum,
            "sisa masa kerja": sisa_masa_kerja_mentor >= lama,
            "dua orang": ~orang_sama,
        },
        judul="menjadi mentor bagi mentee ini",
        catatan={
            "kesenjangan": CATATAN_KESENJANGAN,
            "pasangan baru": CATATAN_TERDAHULU,
            "sisa masa kerja": CATATAN_SISA,
        },
    )


def pasangan_orientasi(lama: Masa = LAMA_ORIENTASI) -> Syarat:
    """The scheme for newcomers: somebody senior outside their chain of supervision."""
    return syarat(
        SKEMA_ORIENTASI / "syarat",
        {
            "pegawai baru": masa_sejak_diangkat <= tahun(1),
            "lebih senior": lebih_senior(),
            "bukan atasan": ~atasan_langsung,
            "kesediaan": KESEDIAAN,
            "disiplin": ~mentor_dihukum,
            "sisa masa kerja": sisa_masa_kerja_mentor >= lama,
            "dua orang": ~orang_sama,
        },
        judul="mendampingi pegawai baru ini",
        catatan={"pegawai baru": CATATAN_PEGAWAI_BARU, "sisa masa kerja": CATATAN_SISA},
    )


def pasangan_aktualisasi(lama: Masa = LAMA_AKTUALISASI) -> Syarat:
    """The scheme for participants of Latsar and leadership training, whose mentor is the superior or one appointed."""
    return syarat(
        SKEMA_AKTUALISASI / "syarat",
        {
            (PEDOMAN_AKTUALISASI / "mentor").dengan(catatan=CATATAN_PENUNJUKAN): atasan_langsung | mentor_ditunjuk,
            "kesediaan": mentor_tersedia,
            "disiplin": ~mentor_dihukum,
            "sisa masa kerja": sisa_masa_kerja_mentor >= lama,
            "dua orang": ~orang_sama,
        },
        judul="menjadi mentor aktualisasi bagi peserta ini",
        catatan={"sisa masa kerja": CATATAN_SISA},
    )


def pasangan_talenta(lama: Masa = LAMA_TALENTA, selisih: int = SELISIH_TERBESAR) -> Syarat:
    """The scheme for talents: somebody from another unit who masters what the talent still lacks."""
    return syarat(
        SKEMA_TALENTA / "syarat",
        {
            "unit lain": ~unit_sama,
            "selisih": lebih_senior(selisih),
            "kesenjangan": menutup_kesenjangan,
            "bukan atasan": ~atasan_langsung,
            "pasangan baru": ~pernah_dipasangkan,
            "kesediaan": KESEDIAAN,
            "disiplin": ~mentor_dihukum,
            "sisa masa kerja": sisa_masa_kerja_mentor >= lama,
            "dua orang": ~orang_sama,
        },
        judul="menjadi mentor bagi talenta ini",
        catatan={
            "kesenjangan": CATATAN_KESENJANGAN,
            "pasangan baru": CATATAN_TERDAHULU,
            "sisa masa kerja": CATATAN_SISA,
        },
    )


def _lanjutan(skema: Peraturan, khusus: dict[str, Kondisi]) -> Syarat:
    """What a pair must go on meeting while the programme runs."""
    return syarat(
        skema / "keberlanjutan",
        khusus | {"masih bertugas": MASIH_BERTUGAS, "kesediaan": mentor_tersedia, "disiplin": ~mentor_dihukum},
        judul="melanjutkan pendampingan mentee ini",
    )


PASANGAN_UMUM = pasangan_umum()
PASANGAN_ORIENTASI = pasangan_orientasi()
PASANGAN_AKTUALISASI = pasangan_aktualisasi()
PASANGAN_TALENTA = pasangan_talenta()

LANJUTAN_UMUM = _lanjutan(SKEMA_MENTORING_UMUM, {"bukan atasan": ~atasan_langsung})
LANJUTAN_ORIENTASI = _lanjutan(SKEMA_ORIENTASI, {"bukan atasan": ~atasan_langsung})
LANJUTAN_AKTUALISASI = _lanjutan(SKEMA_AKTUALISASI, {"mentor": atasan_langsung | mentor_ditunjuk})
LANJUTAN_TALENTA = _lanjutan(SKEMA_TALENTA, {"unit lain": ~unit_sama, "bukan atasan": ~atasan_langsung})
