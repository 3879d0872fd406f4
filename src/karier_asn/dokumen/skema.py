"""The documents this package makes and reads: their names, their JSON Schemas, and reading one back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import frozen

from karier_asn.dokumen.benda import from_dict
from karier_asn.domain import akhir_karier, buku, evaluasi
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.seleksi import Pelamar, Seleksi
from karier_asn.domain.talenta import Talenta
from karier_asn.engine import hasil, skema
from karier_asn.engine.galat import GalatBentuk, GalatTanya, Masalah
from karier_asn.engine.kanonik import load
from karier_asn.layanan import disiplin, gaji_berkala, pensiun, profesionalitas
from karier_asn.layanan.inovasi import rekap as rekap_inovasi
from karier_asn.layanan.inovasi import tinjauan as tinjauan_inovasi
from karier_asn.layanan.karier import peta
from karier_asn.layanan.kinerja import distribusi, tinjauan, umpan_balik
from karier_asn.layanan.kredit import langkah
from karier_asn.layanan.kredit import proyeksi as proyeksi_kredit
from karier_asn.layanan.mentoring import padanan, pasangan, pendampingan, sertifikat
from karier_asn.layanan.pangkat import proyeksi, rekap, usulan
from karier_asn.layanan.pelatihan import (
    jam,
    kebutuhan,
    kepemimpinan,
    kurikulum,
    prioritas,
    rencana,
    rencana_unit,
    tugas_belajar,
)
from karier_asn.layanan.seleksi import penyaringan
from karier_asn.layanan.suksesi import kandidat, papan
from karier_asn.layanan.talenta import penempatan as penempatan_talenta
from karier_asn.layanan.talenta import rekap as rekap_talenta
from karier_asn.layanan.talenta import ukuran as ukuran_talenta

__all__ = [
    "JenisDokumen",
    "names",
    "read_document",
    "schema",
]


@frozen
class JenisDokumen:
    """A kind of document.

    Attributes:
        kelas: the class whose shape it has.
        pengenal: the ``$id`` of its schema, which a result carries as ``skema``.
    """

    kelas: type
    pengenal: str

    @property
    def nama(self) -> str:
        """What callers name it by: the middle of its ``urn:karier-asn:<nama>:<versi>``."""
        return self.pengenal.split(":")[2]


def _menurut_nama(jenis: Iterable[JenisDokumen]) -> Mapping[str, JenisDokumen]:
    return {j.nama: j for j in jenis}


MASUKAN: Final = _menurut_nama(
    JenisDokumen(kelas, f"urn:karier-asn:{kelas.__name__.lower()}:1")
    for kelas in (Pegawai, Jabatan, Lamaran, Seleksi, Pelamar, Talenta)
)
"""What goes in."""

KELUARAN: Final = _menurut_nama(
    (
        JenisDokumen(hasil.Hasil, hasil.SKEMA),
        JenisDokumen(buku.Rekening, buku.SKEMA),
        JenisDokumen(usulan.IsiUsulan, usulan.SKEMA_USULAN),
        JenisDokumen(rekap.IsiRekap, rekap.SKEMA_REKAP),
        JenisDokumen(proyeksi.IsiProyeksiPangkat, proyeksi.SKEMA_PROYEKSI),
        JenisDokumen(proyeksi.IsiDaftarProyeksi, proyeksi.SKEMA_DAFTAR),
        JenisDokumen(proyeksi_kredit.IsiProyeksiKredit, proyeksi_kredit.SKEMA_PROYEKSI),
        JenisDokumen(proyeksi_kredit.IsiLaju, proyeksi_kredit.SKEMA_LAJU),
        JenisDokumen(langkah.IsiLangkahKredit, langkah.SKEMA_LANGKAH),
        JenisDokumen(langkah.IsiDaftarLangkah, langkah.SKEMA_DAFTAR),
        JenisDokumen(gaji_berkala.IsiJatuhTempo, gaji_berkala.SKEMA),
        JenisDokumen(gaji_berkala.IsiJadwal, gaji_berkala.SKEMA_JADWAL),
        JenisDokumen(peta.IsiPeta, peta.SKEMA),
        JenisDokumen(penyaringan.IsiPenyaringan, penyaringan.SKEMA),
        JenisDokumen(penempatan_talenta.IsiPenempatan, penempatan_talenta.SKEMA),
        JenisDokumen(rekap_talenta.IsiRekapTalenta, rekap_talenta.SKEMA),
        JenisDokumen(ukuran_talenta.IsiUkuran, ukuran_talenta.SKEMA),
        JenisDokumen(papan.IsiRencanaSuksesi, papan.SKEMA),
        JenisDokumen(papan.IsiJabatanTarget, papan.SKEMA_TARGET),
        JenisDokumen(kandidat.IsiKandidat, kandidat.SKEMA_KANDIDAT),
        JenisDokumen(profesionalitas.IsiIndeks, profesionalitas.SKEMA),
        JenisDokumen(distribusi.IsiDistribusi, distribusi.SKEMA),
        JenisDokumen(umpan_balik.IsiUmpanBalik, umpan_balik.SKEMA),
        JenisDokumen(tinjauan.IsiTinjauan, tinjauan.SKEMA),
        JenisDokumen(tinjauan_inovasi.IsiTinjauanInovasi, tinjauan_inovasi.SKEMA),
        JenisDokumen(rekap_inovasi.IsiRekapInovasi, rekap_inovasi.SKEMA),
        JenisDokumen(pensiun.IsiPensiun, pensiun.SKEMA_PENSIUN),
        JenisDokumen(pensiun.IsiDaftarPensiun, pensiun.SKEMA_DAFTAR),
        JenisDokumen(akhir_karier.IsiAkhirKarier, akhir_karier.SKEMA),
        JenisDokumen(disiplin.IsiJenisHukuman, disiplin.SKEMA_JENIS),
        JenisDokumen(disiplin.IsiRekapAbsen, disiplin.SKEMA_ABSEN),
        JenisDokumen(disiplin.IsiSanksi, disiplin.SKEMA_SANKSI),
        JenisDokumen(disiplin.IsiMulaiBerlaku, disiplin.SKEMA_BERLAKU),
        JenisDokumen(kebutuhan.IsiKebutuhan, kebutuhan.SKEMA_KEBUTUHAN),
        JenisDokumen(kebutuhan.IsiAnalisisKebutuhan, kebutuhan.SKEMA),
        JenisDokumen(jam.IsiKewajibanJam, jam.SKEMA),
        JenisDokumen(jam.IsiCakupanJam, jam.SKEMA_CAKUPAN),
        JenisDokumen(kepemimpinan.IsiKewajibanKepemimpinan, kepemimpinan.SKEMA),
        JenisDokumen(kurikulum.IsiKurikulum, kurikulum.SKEMA),
        JenisDokumen(tugas_belajar.IsiMasaTugasBelajar, tugas_belajar.SKEMA),
        JenisDokumen(prioritas.IsiPrioritas, prioritas.SKEMA),
        JenisDokumen(rencana.IsiRencana, rencana.SKEMA),
        JenisDokumen(rencana_unit.IsiRencanaUnit, rencana_unit.SKEMA),
        JenisDokumen(evaluasi.IsiEvaluasiPelatihan, evaluasi.SKEMA),
        JenisDokumen(padanan.IsiPadanan, padanan.SKEMA),
        JenisDokumen(padanan.IsiTakTerpasang, padanan.SKEMA_TAK_TERPASANG),
        JenisDokumen(padanan.IsiPerubahanPadanan, padanan.SKEMA_PERUBAHAN),
        JenisDokumen(pasangan.IsiPasangan, pasangan.SKEMA),
        JenisDokumen(sertifikat.IsiSertifikat, sertifikat.SKEMA),
        JenisDokumen(pendampingan.IsiPendampingan, pendampingan.SKEMA),
    )
)
"""What comes out; each says which it is under ``skema``."""


def names() -> tuple[str, ...]:
    """The names of all kinds of document."""
    return (*MASUKAN, *KELUARAN)


def schema(nama: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a kind of document, by its name.

    Raises:
        GalatTanya: there is no such kind.

    >>> schema("pegawai")["$id"]
    'urn:karier-asn:pegawai:1'
    """
    jenis = {**MASUKAN, **KELUARAN}.get(nama)
    if jenis is None:
        raise GalatTanya(
            "skema",
            f"Tidak ada dokumen bernama {nama!r}.",
            saran=f"Yang ada: {', '.join(names())}.",
            data={"nama": nama},
        )
    return skema.schema(jenis.kelas, jenis.pengenal)


def read_document(teks: str | bytes) -> Any:
    """A result read back: the object of plain values that its ``skema`` names.

    Raises:
        GalatBentuk: the text is not JSON, names no document of this package, or does not have its shape.
    """
    data = load(teks)
    pengenal = data.get("skema") if isinstance(data, Mapping) else None
    for jenis in KELUARAN.values():
        if jenis.pengenal == pengenal:
            return from_dict(jenis.kelas, data)
    dikenal = [j.pengenal for j in KELUARAN.values()]
    pesan = f"Dokumen ini tidak dikenal; yang dikenal: {', '.join(dikenal)}."
    raise GalatBentuk([Masalah("skema", "skema-asing", {"dikenal": dikenal}, pesan)])
