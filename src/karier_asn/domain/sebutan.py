"""Sebutan: how a free text of a record stands in a ``repr``, so that a name or a number in the wrong field does not.

The names of posts, units and trainings are made of few words; a text of these alone is shown, any other by its length.
"""

from __future__ import annotations

from typing import Final

from karier_asn.engine.samar import kata_dari, tampil

KOSAKATA: Final = kata_dari(
    # posts
    "kepala wakil sekretaris sekretariat deputi direktur direktorat inspektur inspektorat asisten staf ahli camat",
    "lurah jabatan pimpinan tinggi administrator pengawas pelaksana fungsional struktural kasubbag kabid kasi",
    "kabag analis arsiparis auditor dokter guru dosen perawat bidan perancang peraturan perundang undangan",
    "perencana penyuluh pranata komputer pengelola pengadministrasi pengolah pustakawan statistisi widyaiswara",
    "assessor asesor juru bendahara operator pengemudi teknisi peneliti perekayasa penata pengatur pembina",
    "penilai penguji instruktur pertama muda madya utama pemula terampil mahir penyelia pratama sdm aparatur asn",
    "lektor",
    # units and fields
    "badan dinas bagian bidang biro seksi subbagian subbidang subseksi subdirektorat unit upt uptd satuan kantor",
    "kecamatan kelurahan kementerian lembaga pusat balai sekolah puskesmas rumah sakit daerah kabupaten kota",
    "provinsi pemerintah kepegawaian keuangan umum hukum kesehatan pendidikan dasar menengah perkantoran program",
    "pelaporan data informasi pengembangan kompetensi karier mutasi promosi disiplin kinerja kesejahteraan",
    "pengadaan pemberhentian sumber daya manusia perlengkapan hubungan masyarakat sosial pertanian perhubungan",
    "perdagangan komunikasi organisasi tata laksana kebijakan publik teknologi perpustakaan kearsipan penelitian",
    "perencanaan pembangunan pelatihan diklat urusan",
    # trainings and the like
    "bimbingan teknis workshop seminar kursus sosialisasi penataran magang coaching mentoring modul latsar cpns",
    "pns pppk kepemimpinan nasional tingkat angkatan manajemen pengantar lanjutan barang jasa pemerintahan",
    "sertifikasi dan di pada untuk dari dalam tentang dengan bagi atau serta jf jpt pkp pka pkn i ii iii iv v",
    "reguler pilihan sarjana magister doktor diploma s d sma smk administrasi negara ekonomi ilmu akuntansi tahun",
    "contoh x y",
)
"""Words that name posts, units, fields and trainings, and nobody."""


def sebut(teks: object) -> str:
    """A free text as a ``repr`` shows it.

    >>> sebut("Kepala Seksi Mutasi"), sebut("Budi Santoso"), sebut(None)
    ("'Kepala Seksi Mutasi'", '(teks 12 karakter)', 'None')
    """
    if teks is None:
        return "None"
    tertulis = tampil(teks, KOSAKATA)
    return tertulis if tertulis == repr(teks) else f"({tertulis})"
