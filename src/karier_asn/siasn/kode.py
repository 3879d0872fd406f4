"""Code lists of SIASN, and what they mean in the domain.

The codes are BKN's own, not law. Source: the reference data that public SIASN clients ship (2024-2025).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karier_asn.domain.disiplin import JenisHukuman
from karier_asn.domain.jabatan import Eselon, JenisPenugasan, Jenjang
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.nip import JenisKelamin
from karier_asn.domain.pegawai import JenisPegawai
from karier_asn.domain.pelatihan import BentukPelatihan, ProgramPelatihan
from karier_asn.domain.tingkat import Ekspektasi, Golongan, Pendidikan, Predikat, TingkatHukuman

STRUKTURAL: Final = "1"
FUNGSIONAL: Final = "2"
PELAKSANA: Final = "4"

JENIS_JABATAN: Final[Mapping[str, str]] = {
    STRUKTURAL: "Jabatan Struktural",
    FUNGSIONAL: "Jabatan Fungsional Tertentu",
    "3": "Jabatan Rangkap (Struktural dan Fungsional)",
    PELAKSANA: "Jabatan Fungsional Umum",
}
"""Names as before UU 5/2014: "fungsional tertentu" is JF, "fungsional umum" is pelaksana."""

JENIS_PEGAWAI: Final[Mapping[str, JenisPegawai]] = {
    jenis.value: jenis for jenis in (JenisPegawai.CPNS, JenisPegawai.PNS, JenisPegawai.PPPK)
}

STATUS_NOMINATIF: Final[Mapping[str, JenisPegawai]] = {
    **JENIS_PEGAWAI,
    "C": JenisPegawai.CPNS,
    "P": JenisPegawai.PNS,
}
"""How ``nominatif.csv`` writes the same in ``status_cpns_pns``."""

JENIS_KELAMIN: Final[Mapping[str, JenisKelamin]] = {
    "M": JenisKelamin.LAKI_LAKI,
    "F": JenisKelamin.PEREMPUAN,
}

GOLONGAN: Final[Mapping[str, Golongan]] = {
    "11": Golongan.I_A,
    "12": Golongan.I_B,
    "13": Golongan.I_C,
    "14": Golongan.I_D,
    "21": Golongan.II_A,
    "22": Golongan.II_B,
    "23": Golongan.II_C,
    "24": Golongan.II_D,
    "31": Golongan.III_A,
    "32": Golongan.III_B,
    "33": Golongan.III_C,
    "34": Golongan.III_D,
    "41": Golongan.IV_A,
    "42": Golongan.IV_B,
    "43": Golongan.IV_C,
    "44": Golongan.IV_D,
    "45": Golongan.IV_E,
}

TINGKAT_ESELON: Final[Mapping[str, Eselon]] = {
    "10": Eselon.I_A,
    "11": Eselon.I_A,
    "12": Eselon.I_B,
    "21": Eselon.II_A,
    "22": Eselon.II_B,
    "31": Eselon.III_A,
    "32": Eselon.III_B,
    "41": Eselon.IV_A,
    "42": Eselon.IV_B,
    "51": Eselon.V_A,
    "52": Eselon.V_B,
}

JPT_UTAMA: Final = "10"
"""The code of eselon I.a that JPT utama has; every other code of an eselon means one level by the eselon itself."""

TANPA_ESELON: Final = frozenset({"00", "99"})
"""Codes that stand for "no eselon"."""

_JENJANG_FUNGSIONAL: Final = (
    Jenjang.AHLI_PERTAMA,
    Jenjang.AHLI_MUDA,
    Jenjang.AHLI_MADYA,
    Jenjang.AHLI_UTAMA,
    Jenjang.PEMULA,
    Jenjang.TERAMPIL,
    Jenjang.MAHIR,
    Jenjang.PENYELIA,
)


def jenjang_fungsional(nama: str) -> Jenjang | None:
    """The level of a JF, which is the ending of its name; ``None`` if the name ends otherwise.

    >>> jenjang_fungsional("Analis Kebijakan AHLI  MUDA")
    <Jenjang.AHLI_MUDA: 'ahli muda'>
    """
    kata = " ".join(nama.casefold().split())
    return next((j for j in _JENJANG_FUNGSIONAL if f" {kata}".endswith(f" {j.value}")), None)


PENUGASAN: Final[Mapping[str, JenisPenugasan]] = {
    "D": JenisPenugasan.DEFINITIF,
    "PLT": JenisPenugasan.PLT,
    "PLH": JenisPenugasan.PLH,
    "PJ": JenisPenugasan.PJ,
    "TT": JenisPenugasan.TUGAS_TAMBAHAN,
}

PENDIDIKAN: Final[Mapping[str, Pendidikan]] = {
    "05": Pendidikan.SD,
    "10": Pendidikan.SLTP,
    "12": Pendidikan.SLTP_KEJURUAN,
    "15": Pendidikan.SLTA,
    "17": Pendidikan.SLTA,
    "18": Pendidikan.SLTA,
    "20": Pendidikan.SLTA,
    "25": Pendidikan.D2,
    "30": Pendidikan.D3,
    "35": Pendidikan.S1,
    "40": Pendidikan.S1,
    "45": Pendidikan.S2,
    "50": Pendidikan.S3,
}

EJAAN_PENDIDIKAN: Final[Mapping[str, Pendidikan]] = {
    "Sekolah Dasar": Pendidikan.SD,
    "Madrasah Ibtidaiyah": Pendidikan.SD,
    "SMP": Pendidikan.SLTP,
    "MTs": Pendidikan.SLTP,
    "SLTA": Pendidikan.SLTA,
    "SLTA Sederajat": Pendidikan.SLTA,
    "SLTA Kejuruan": Pendidikan.SLTA,
    "SLTA Keguruan": Pendidikan.SLTA,
    "SMA": Pendidikan.SLTA,
    "SMU": Pendidikan.SLTA,
    "SMK": Pendidikan.SLTA,
    "D-I": Pendidikan.SLTA,
    "Diploma I": Pendidikan.SLTA,
    "Diploma Satu": Pendidikan.SLTA,
    "Diploma II": Pendidikan.D2,
    "Diploma Dua": Pendidikan.D2,
    "Diploma III": Pendidikan.D3,
    "Diploma Tiga": Pendidikan.D3,
    "Sarjana Muda": Pendidikan.D3,
    "Diploma III/Sarjana Muda": Pendidikan.D3,
    "D-IV": Pendidikan.S1,
    "Diploma IV": Pendidikan.S1,
    "Diploma Empat": Pendidikan.S1,
    "Sarjana Terapan": Pendidikan.S1,
    "S-1": Pendidikan.S1,
    "S-1/Sarjana": Pendidikan.S1,
    "Strata I": Pendidikan.S1,
    "Sarjana": Pendidikan.S1,
    "Strata II": Pendidikan.S2,
    "Magister": Pendidikan.S2,
    "Pascasarjana S-2": Pendidikan.S2,
    "Strata III": Pendidikan.S3,
    "Doktor": Pendidikan.S3,
}
"""Other names of the levels. Of two names beside each other ("S-1/Sarjana") both must mean the same."""

EJAAN_PREDIKAT: Final[Mapping[str, Predikat]] = {
    "Cukup": Predikat.BUTUH_PERBAIKAN,
    "Perlu Perbaikan": Predikat.BUTUH_PERBAIKAN,
    "Misconduct": Predikat.KURANG,
    "Buruk": Predikat.SANGAT_KURANG,
}
"""Names of other eras, and the second of two names ("Kurang/misconduct")."""

EJAAN_EKSPEKTASI: Final[Mapping[str, Ekspektasi]] = {
    "Diatas Ekspektasi": Ekspektasi.DI_ATAS,
    "Dibawah Ekspektasi": Ekspektasi.DI_BAWAH,
    "di atas espektasi": Ekspektasi.DI_ATAS,
    "sesuai espektasi": Ekspektasi.SESUAI,
    "di bawah espektasi": Ekspektasi.DI_BAWAH,
}

EJAAN_JENJANG: Final[Mapping[str, Jenjang]] = {
    "jabatan pengawas": Jenjang.PENGAWAS,
    "jabatan administrator": Jenjang.ADMINISTRATOR,
    "jabatan pelaksana": Jenjang.PELAKSANA,
    "jabatan pimpinan tinggi pratama": Jenjang.JPT_PRATAMA,
    "jabatan pimpinan tinggi madya": Jenjang.JPT_MADYA,
    "jabatan pimpinan tinggi utama": Jenjang.JPT_UTAMA,
    "pimpinan tinggi pratama": Jenjang.JPT_PRATAMA,
    "pimpinan tinggi madya": Jenjang.JPT_MADYA,
    "pimpinan tinggi utama": Jenjang.JPT_UTAMA,
}

EKSPEKTASI: Final[Mapping[str, Ekspektasi]] = {
    "1": Ekspektasi.DI_ATAS,
    "2": Ekspektasi.SESUAI,
    "3": Ekspektasi.DI_BAWAH,
}

PREDIKAT: Final[Mapping[str, Predikat]] = {
    "1": Predikat.SANGAT_BAIK,
    "2": Predikat.BAIK,
    "3": Predikat.BUTUH_PERBAIKAN,
    "4": Predikat.KURANG,
    "5": Predikat.SANGAT_KURANG,
}

TINGKAT_HUKUMAN: Final[Mapping[str, TingkatHukuman]] = {
    "R": TingkatHukuman.RINGAN,
    "S": TingkatHukuman.SEDANG,
    "B": TingkatHukuman.BERAT,
}

JENIS_HUKUMAN: Final[Mapping[str, JenisHukuman]] = {
    "1": JenisHukuman.TEGURAN_LISAN,
    "2": JenisHukuman.TEGURAN_TERTULIS,
    "3": JenisHukuman.TIDAK_PUAS,
    "4": JenisHukuman.PENUNDAAN_KGB,
    "5": JenisHukuman.PENURUNAN_GAJI,
    "6": JenisHukuman.PENUNDAAN_GAJI,
    "7": JenisHukuman.PENUNDAAN_KP,
    "8": JenisHukuman.PENURUNAN_PANGKAT_1_TAHUN,
    "9": JenisHukuman.PEMBEBASAN_JABATAN,
    "10": JenisHukuman.PEMBERHENTIAN_DENGAN_HORMAT,
    "11": JenisHukuman.PEMBERHENTIAN_TIDAK_HORMAT,
    "12": JenisHukuman.PENGAKTIFAN,
    "13": JenisHukuman.PEMINDAHAN_PENURUNAN_JABATAN,
    "14": JenisHukuman.PENURUNAN_PANGKAT_3_TAHUN,
    "21": JenisHukuman.SANKSI_MORAL_TERBUKA,
    "22": JenisHukuman.SANKSI_MORAL_TERTUTUP,
    "23": JenisHukuman.POTONG_TUNKIN_6_BULAN,
    "24": JenisHukuman.POTONG_TUNKIN_9_BULAN,
    "25": JenisHukuman.POTONG_TUNKIN_12_BULAN,
    "27": JenisHukuman.PENURUNAN_JABATAN_12_BULAN,
    "28": JenisHukuman.PEMBEBASAN_JABATAN_12_BULAN,
}

KEDUDUKAN: Final[Mapping[str, KedudukanHukum]] = {
    "01": KedudukanHukum.AKTIF,
    "02": KedudukanHukum.CLTN,
    "03": KedudukanHukum.TUGAS_BELAJAR,
    "04": KedudukanHukum.PEMBERHENTIAN_SEMENTARA,
    "05": KedudukanHukum.UANG_TUNGGU,
    "06": KedudukanHukum.PRAJURIT_WAJIB,
    "07": KedudukanHukum.PEJABAT_NEGARA,
    "08": KedudukanHukum.KEPALA_DESA,
    "09": KedudukanHukum.BANDING,
    "11": KedudukanHukum.TITIPAN,
    "12": KedudukanHukum.PENGUNGSI,
    "13": KedudukanHukum.PERPANJANGAN_CLTN,
    "14": KedudukanHukum.HILANG,
    "15": KedudukanHukum.DIHUKUM,
    "16": KedudukanHukum.PENURUNAN_JABATAN,
    "20": KedudukanHukum.PERSIAPAN_PENSIUN,
    "51": KedudukanHukum.CPNS_TANPA_SK,
    "52": KedudukanHukum.TIDAK_AKTIF,
    "66": KedudukanHukum.DIBERHENTIKAN,
    "67": KedudukanHukum.PUNAH,
    "68": KedudukanHukum.EKS_TIMOR_TIMUR,
    "69": KedudukanHukum.TMS_PENGADAAN,
    "70": KedudukanHukum.PEMBATALAN_NIP,
    "71": KedudukanHukum.PPPK_AKTIF,
    "77": KedudukanHukum.BERHENTI_TANPA_PENSIUN,
    "88": KedudukanHukum.BERHENTI_DENGAN_PENSIUN,
    "89": KedudukanHukum.USUL_PENSIUN,
    "90": KedudukanHukum.TIDAK_IKUT_PUPNS,
    "91": KedudukanHukum.TINDAK_PIDANA,
    "92": KedudukanHukum.DIBLOKIR,
    "98": KedudukanHukum.MENCAPAI_BUP,
    "99": KedudukanHukum.PENSIUN,
}
"""The public list, and 71, which records of PPPK carry."""

JENIS_KP: Final[Mapping[str, str]] = {
    "101": "Reguler",
    "201": "Pilihan (Jabatan Struktural)",
    "202": "Pilihan (Jabatan Fungsional Tertentu)",
    "203": "Pilihan (Penyesuaian Ijazah)",
    "204": "Pilihan (Sedang Melaksanakan Tugas Belajar)",
    "205": "Pilihan (Setelah Selesai Tugas Belajar)",
    "206": "Pilihan (Diperbantukan/Diperkerjakan Instansi Lain)",
    "207": "Pilihan (Penemuan Baru)",
    "208": "Pilihan (Prestasi Luar Biasa)",
    "209": "Pilihan (Pejabat Negara)",
    "210": "Pilihan (Selama DPK/DPB)",
    "211": "Gol. dari Pengadaan CPNS/PNS",
}

SERTIFIKAT: Final[frozenset[str]] = frozenset("TFP")
"""Letters of ``jenisKursusSertifikat``: teknis, fungsional, and what only gives a piagam."""

JENIS_DIKLAT: Final[Mapping[str, str]] = {
    "1": "Diklat Struktural",
    "2": "Diklat Fungsional",
    "3": "Diklat Teknis",
    "4": "Workshop",
    "5": "Pelatihan Manajerial",
    "6": "Pelatihan Sosial Kultural",
    "7": "Sosialisasi",
    "8": "Bimbingan Teknis",
    "9": "Seminar",
    "10": "Magang",
    "11": "Kursus",
    "12": "Penataran",
    "13": "Pengembangan Kompetensi Dalam Bentuk Pelatihan klasikal lainnya",
    "14": "Coaching",
    "15": "Mentoring",
    "16": "E-Learning",
    "17": "Pelatihan Jarak Jauh",
    "18": "Detasering (Secondment)",
    "19": "Pembelajaran Alam Terbuka (Outbond)",
    "20": "Patok Banding (Benchmarking)",
    "21": "Pertukaran Antara Pns Dengan Pegawai Swasta/Badan Usaha Milik Negara/ Badan Usaha Milik Daerah",
    "22": "Belajar Mandiri (Self Development)",
    "23": "Komunitas Belajar (Community Of Practices)",
    "24": "Bimbingan Di Tempat Kerja",
    "25": "Pengembangan Kompetensi Dalam Bentuk Pelatihan Nonklasikal Lainnya",
}

BENTUK_PELATIHAN: Final[Mapping[str, BentukPelatihan]] = {
    "1": BentukPelatihan.STRUKTURAL,
    "2": BentukPelatihan.FUNGSIONAL,
    "3": BentukPelatihan.TEKNIS,
    "4": BentukPelatihan.WORKSHOP,
    "5": BentukPelatihan.MANAJERIAL,
    "6": BentukPelatihan.SOSIAL_KULTURAL,
    "7": BentukPelatihan.SOSIALISASI,
    "8": BentukPelatihan.BIMBINGAN_TEKNIS,
    "9": BentukPelatihan.SEMINAR,
    "10": BentukPelatihan.MAGANG,
    "11": BentukPelatihan.KURSUS,
    "12": BentukPelatihan.PENATARAN,
    "13": BentukPelatihan.KLASIKAL_LAIN,
    "14": BentukPelatihan.COACHING,
    "15": BentukPelatihan.MENTORING,
    "16": BentukPelatihan.E_LEARNING,
    "17": BentukPelatihan.JARAK_JAUH,
    "18": BentukPelatihan.DETASERING,
    "19": BentukPelatihan.ALAM_TERBUKA,
    "20": BentukPelatihan.PATOK_BANDING,
    "21": BentukPelatihan.PERTUKARAN,
    "22": BentukPelatihan.BELAJAR_MANDIRI,
    "23": BentukPelatihan.KOMUNITAS_BELAJAR,
    "24": BentukPelatihan.BIMBINGAN_DI_TEMPAT_KERJA,
    "25": BentukPelatihan.NONKLASIKAL_LAIN,
}
"""The same kinds as forms of competence development."""

LATIHAN_STRUKTURAL: Final[Mapping[str, str]] = {
    "1": "SEPADA",
    "2": "SEPALA/ADUM/DIKLAT PIM TK.IV",
    "3": "SEPADYA/SPAMA/DIKLAT PIM TK. III",
    "4": "SPAMEN/SESPA/SESPANAS/DIKLAT PIM TK. II",
    "5": "SEPATI/DIKLAT PIM TK. I",
    "6": "SESPIM",
    "7": "SESPATI",
    "8": "Diklat Struktural Lainnya",
}

EJAAN_LATIHAN: Final[Mapping[str, tuple[str, ...]]] = {
    "1": ("SEPADA",),
    "2": (
        *("SEPALA", "ADUM", "ADUMLA", "Diklat Pim Tk. IV", "Diklatpim IV", "Diklatpim Tk. IV", "Pim IV", "Pim Tk. IV"),
        *("Diklat Kepemimpinan Tingkat IV", "Diklat Kepemimpinan IV", "Pelatihan Kepemimpinan Tingkat IV"),
        *("PKP", "Pelatihan Kepemimpinan Pengawas", "Diklat Kepemimpinan Pengawas"),
    ),
    "3": (
        *("SEPADYA", "SPAMA", "Diklat Pim Tk. III", "Diklatpim III", "Diklatpim Tk. III", "Pim III", "Pim Tk. III"),
        *("Diklat Kepemimpinan Tingkat III", "Diklat Kepemimpinan III", "Pelatihan Kepemimpinan Tingkat III"),
        *("PKA", "Pelatihan Kepemimpinan Administrator", "Diklat Kepemimpinan Administrator"),
    ),
    "4": (
        *("SPAMEN", "SESPA", "SESPANAS", "Diklat Pim Tk. II", "Diklatpim II", "Diklatpim Tk. II", "Pim II"),
        *("Pim Tk. II", "Diklat Kepemimpinan Tingkat II", "Diklat Kepemimpinan II", "PKN II", "PKN Tk. II"),
        *("Pelatihan Kepemimpinan Nasional Tingkat II", "Pelatihan Kepemimpinan Nasional II"),
    ),
    "5": (
        *("SEPATI", "SPATI", "Diklat Pim Tk. I", "Diklatpim I", "Diklatpim Tk. I", "Pim I", "Pim Tk. I"),
        *("Diklat Kepemimpinan Tingkat I", "Diklat Kepemimpinan I", "PKN I", "PKN Tk. I"),
        *("Pelatihan Kepemimpinan Nasional Tingkat I", "Pelatihan Kepemimpinan Nasional I"),
    ),
    "6": ("SESPIM",),
    "7": ("SESPATI",),
    "8": ("Diklat Struktural Lainnya",),
}
"""Full and short names of the structural trainings by their code, and of the programmes that took their place."""

PROGRAM_PELATIHAN: Final[Mapping[str, ProgramPelatihan]] = {
    "2": ProgramPelatihan.PKP,
    "3": ProgramPelatihan.PKA,
    "4": ProgramPelatihan.PKN_II,
    "5": ProgramPelatihan.PKN_I,
}
"""The programmes of today that took the place of these trainings."""

CLTN: Final[Mapping[str, KedudukanHukum]] = {"1": KedudukanHukum.CLTN, "5": KedudukanHukum.PERPANJANGAN_CLTN}

TUGAS_BELAJAR: Final[Mapping[str, KedudukanHukum]] = dict.fromkeys(("6", "7"), KedudukanHukum.TUGAS_BELAJAR)

PENUGASAN_LUAR: Final[Mapping[str, KedudukanHukum]] = {
    "2": KedudukanHukum.PRAJURIT_WAJIB,
    "9": KedudukanHukum.PEJABAT_NEGARA,
    "10": KedudukanHukum.KEPALA_DESA,
}
"""Codes of ``rw-cltn`` for service outside the civil service."""

PERPANJANGAN: Final = frozenset({"5", "7"})
"""Codes of ``rw-cltn`` for what goes on: Perpanjangan CLTN, Perpanjangan Tugas Belajar."""

KEMBALI: Final[Mapping[str, KedudukanHukum]] = {
    "3": KedudukanHukum.CLTN,
    "4": KedudukanHukum.PRAJURIT_WAJIB,
    "8": KedudukanHukum.TUGAS_BELAJAR,
    "11": KedudukanHukum.PEJABAT_NEGARA,
    "12": KedudukanHukum.KEPALA_DESA,
}
"""Codes of ``rw-cltn`` that say that somebody is back (pengaktifan kembali), and from what."""
