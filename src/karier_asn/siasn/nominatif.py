"""Nominatif: a row of the employee export of SIASN, in 32 of its columns, read like an answer of the web service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from karier_asn.domain.pegawai import Ijazah, JenisPegawai
from karier_asn.engine.asal import Asal, with_origin
from karier_asn.siasn import indikator, kedudukan, kode, pertentangan, riwayat
from karier_asn.siasn.indikator import TANPA_PENGETAHUAN, Pengetahuan
from karier_asn.siasn.induk import Terbaca, baca_induk, lengkapi, pastikan_pemetaan
from karier_asn.siasn.medan import BarisSiasn, BentukMedan, diketahui
from karier_asn.siasn.tabel import TabelJabatan
from karier_asn.siasn.temuan import Berat, Catatan

_INDUK: Final[Mapping[str, str]] = {
    "nipBaru": "nip_baru",
    "nama": "nama",
    "gelarDepan": "gelar_depan",
    "gelarBelakang": "gelar_belakang",
    "tglLahir": "tanggal_lahir",
    "jenisKelamin": "jenis_kelamin",
    "nik": "nik",
    "validNik": "is_valid_nik",
    "jenisPegawaiId": "jenis_pegawai_id",
    "kedudukanPnsId": "kedudukan_hukum_id",
    "kedudukanPnsNama": "kedudukan_hukum_nama",
    "statusPegawai": "status_cpns_pns",
    "tmtCpns": "tmt_cpns",
    "tmtPns": "tmt_pns",
    "golRuangAkhirId": "gol_akhir_id",
    "golRuangAkhir": "gol_akhir_nama",
    "tmtGolAkhir": "tmt_golongan",
    "jenisJabatanId": "jenis_jabatan_id",
    "jabatanNama": "jabatan_nama",
    "tkPendidikanTerakhirId": "tingkat_pendidikan_id",
}
_PANGKAT: Final[Mapping[str, str]] = {
    "golonganId": "gol_akhir_id",
    "golongan": "gol_akhir_nama",
    "tmtGolongan": "tmt_golongan",
    "masaKerjaGolonganTahun": "mk_tahun",
    "masaKerjaGolonganBulan": "mk_bulan",
}
_JABATAN: Final[Mapping[str, str]] = {
    "jenisJabatan": "jenis_jabatan_id",
    "namaJabatan": "jabatan_nama",
    "tmtJabatan": "tmt_jabatan",
    "unorNama": "unor_nama",
}
_PENDIDIKAN: Final[Mapping[str, str]] = {
    "tkPendidikanId": "tingkat_pendidikan_id",
    "tkPendidikanNama": "tingkat_pendidikan_nama",
    "tahunLulus": "tahun_lulus",
}
_KOLOM: Final[Mapping[str, str]] = {
    "pangkat": "tmt_golongan",
    "jabatan": "tmt_jabatan",
    "pendidikan": "tahun_lulus",
    "golongan_pppk": "gol_akhir_nama",
    "kedudukan_hukum": "kedudukan_hukum_id",
}
"""Which column a history of `Pegawai` comes from."""
_KOSONG: Final = frozenset({"", "null"})


def baca_nominatif(
    baris: Mapping[str, object],
    *,
    jabatan: TabelJabatan | None = None,
    pengetahuan: Pengetahuan = TANPA_PENGETAHUAN,
) -> Terbaca:
    """Read one employee from a row of ``nominatif.csv``, given as column to text.

    The export tells the last rank, the last post and the last diploma only. They are kept with their dates, so what
    came before stays unknown. Of the diploma it tells the year: it is certain from the last day of that year and
    possible from the first (`karier_asn.domain.fakta.ijazah.diperoleh`). Appraisals, training, discipline, leave and
    study have no column; they are unknown, and as no row could tell them, there is no finding about them. Of the
    standing it tells the present one: that he is on duty today says nothing of earlier days, so the standings are
    unknown; any other one is kept, without a day, and reported. Whoever knows that there was no leave, no study and no
    other standing says so with `complete`.

    Args:
        baris: column name to text; the word ``null`` and an empty text are nothing.
        jabatan: the agency's own table of its posts: field of work and class, which SIASN does not tell, and the level
            where the record does not tell it.
        pengetahuan: what the indicators of BKN need beside the record.

    Returns:
        The employee and the findings, whose paths are ``nominatif.<column>``.

    Raises:
        GalatBentuk: ``baris`` is not a mapping.

    >>> hasil = baca_nominatif({"nip_baru": "'199003142015032901", "status_cpns_pns": "P", "tmt_cpns": "01-03-2015"})
    >>> hasil.pegawai.nip, hasil.pegawai.hukuman
    (NIP(***************901), None)
    >>> [t.jalur for t in hasil.temuan][:2]
    ['nominatif.nama', 'nominatif.tanggal_lahir']
    """
    pastikan_pemetaan(
        baris, "Satu baris nominatif harus pemetaan dari nama kolom ke isinya", "bacalah dengan DictReader"
    )
    catatan = Catatan()
    isi = {
        kolom: None if isinstance(nilai, str) and nilai.strip().casefold() in _KOSONG else nilai
        for kolom, nilai in baris.items()
    }

    def sebagai(sebutan: Mapping[str, str]) -> BarisSiasn:
        return BarisSiasn(isi, "nominatif", catatan, sebutan, BentukMedan.HARI_BULAN_TAHUN)

    utama = sebagai(_INDUK)
    induk = baca_induk(utama, kode.STATUS_NOMINATIF)
    terbaca: dict[str, Any] = {
        "pangkat": _pangkat(sebagai(_PANGKAT), induk["jenis"]),
        "jabatan": _jabatan(sebagai(_JABATAN), jabatan),
        "pendidikan": _pendidikan(sebagai(_PENDIDIKAN)),
        "kedudukan_hukum": kedudukan.tanpa_baris(utama, kedudukan.kini(utama)),
    }
    berasal = {nama: _berasal(baris, Asal(f"nominatif.{_KOLOM[nama]}")) for nama, baris in terbaca.items()}
    pegawai = lengkapi({**induk, **berasal}, catatan, _KOLOM)
    indikator.periksa(utama, pegawai, pengetahuan)
    pertentangan.periksa(pegawai, utama, catatan, lambda medan, _: f"nominatif.{_KOLOM[medan]}")
    return Terbaca(pegawai, catatan.hasil())


def _berasal(baris: tuple[object, ...] | None, asal: Asal) -> tuple[object, ...] | None:
    return None if baris is None else tuple(with_origin(b, asal) for b in baris)


def _pangkat(b: BarisSiasn, jenis: JenisPegawai | None) -> tuple[object, ...] | None:
    """The last rank; a PPPK is known to have none."""
    if jenis is JenisPegawai.PPPK:
        return ()
    terakhir = riwayat.pangkat(b)
    if terakhir is None:
        b.belum_diketahui("tmtGolongan", "Golongan ruang terakhir atau TMT-nya")
    return None if terakhir is None else (terakhir,)


def _jabatan(b: BarisSiasn, tabel: TabelJabatan | None) -> tuple[object, ...] | None:
    terakhir = riwayat.penugasan(b, tabel)
    if terakhir is None:
        b.belum_diketahui("tmtJabatan", "TMT jabatan terakhir")
    return None if terakhir is None else (terakhir,)


def _pendidikan(b: BarisSiasn) -> tuple[object, ...] | None:
    """The last diploma, with the year of graduation."""
    pendidikan, tahun = riwayat.tingkat_pendidikan(b), diketahui(b.tahun("tahunLulus"))
    if pendidikan is None or tahun is None:
        b.belum_diketahui("tahunLulus", "Pendidikan terakhir atau tahun lulusnya")
        return None
    b.lapor("TIDAK_DIKETAHUI", "tahunLulus", riwayat.hanya_tahun_lulus(tahun), Berat.INFO)
    return (Ijazah(pendidikan, tahun=tahun),)
