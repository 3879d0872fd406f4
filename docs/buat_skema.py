"""Write the JSON Schemas of the documents that programs exchange with this package.

Run it with ``python docs/buat_skema.py`` after a change of the classes; a test tells when that was forgotten.
"""

from __future__ import annotations

import json
from pathlib import Path

from karier_asn.domain import buku, evaluasi
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.seleksi import Pelamar, Seleksi
from karier_asn.domain.talenta import Talenta
from karier_asn.engine import data
from karier_asn.engine.skema import schema
from karier_asn.layanan import karier, kredit, pangkat, pensiun, profesionalitas, seleksi, talenta
from karier_asn.layanan.mentoring import padanan, pasangan, pendampingan, sertifikat
from karier_asn.layanan.pelatihan import kebutuhan, kepemimpinan, prioritas, rencana, rencana_unit

TUJUAN = Path(__file__).parent / "rujukan" / "skema"
KELAS: dict[str, tuple[type, str]] = {
    "pegawai.json": (Pegawai, "urn:karier-asn:pegawai:1"),
    "jabatan.json": (Jabatan, "urn:karier-asn:jabatan:1"),
    "lamaran.json": (Lamaran, "urn:karier-asn:lamaran:1"),
    "seleksi.json": (Seleksi, "urn:karier-asn:seleksi:1"),
    "pelamar.json": (Pelamar, "urn:karier-asn:pelamar:1"),
    "talenta.json": (Talenta, "urn:karier-asn:talenta:1"),
    "peta-karier.json": (karier.IsiPeta, karier.SKEMA),
    "usulan-kenaikan-pangkat.json": (pangkat.IsiUsulan, pangkat.SKEMA_USULAN),
    "rekap-kenaikan-pangkat.json": (pangkat.IsiRekap, pangkat.SKEMA_REKAP),
    "proyeksi-kredit.json": (kredit.IsiProyeksiKredit, kredit.SKEMA_PROYEKSI),
    "laju-kredit.json": (kredit.IsiLaju, kredit.SKEMA_LAJU),
    "langkah-kredit.json": (kredit.IsiLangkahKredit, kredit.SKEMA_LANGKAH),
    "proyeksi-pangkat.json": (pangkat.IsiProyeksiPangkat, pangkat.SKEMA_PROYEKSI),
    "penempatan-talenta.json": (talenta.IsiPenempatan, talenta.SKEMA),
    "indeks-profesionalitas.json": (profesionalitas.IsiIndeks, profesionalitas.SKEMA),
    "penyaringan.json": (seleksi.IsiPenyaringan, seleksi.SKEMA),
    "pensiun.json": (pensiun.IsiPensiun, pensiun.SKEMA_PENSIUN),
    "daftar-pensiun.json": (pensiun.IsiDaftarPensiun, pensiun.SKEMA_DAFTAR),
    "hasil.json": (data.Hasil, data.SKEMA),
    "buku.json": (buku.Rekening, buku.SKEMA),
    "kebutuhan.json": (kebutuhan.IsiKebutuhan, kebutuhan.SKEMA_KEBUTUHAN),
    "analisis-kebutuhan.json": (kebutuhan.IsiAnalisisKebutuhan, kebutuhan.SKEMA),
    "kewajiban-jam.json": (kebutuhan.IsiKewajibanJam, kebutuhan.SKEMA_KEWAJIBAN_JAM),
    "kewajiban-kepemimpinan.json": (kepemimpinan.IsiKewajibanKepemimpinan, kepemimpinan.SKEMA),
    "prioritas-pelatihan.json": (prioritas.IsiPrioritas, prioritas.SKEMA),
    "rencana-pelatihan.json": (rencana.IsiRencana, rencana.SKEMA),
    "rencana-unit.json": (rencana_unit.IsiRencanaUnit, rencana_unit.SKEMA),
    "evaluasi-pelatihan.json": (evaluasi.IsiEvaluasiPelatihan, evaluasi.SKEMA),
    "padanan.json": (padanan.IsiPadanan, padanan.SKEMA),
    "pasangan-mentoring.json": (pasangan.IsiPasangan, pasangan.SKEMA),
    "tak-terpasang.json": (padanan.IsiTakTerpasang, padanan.SKEMA_TAK_TERPASANG),
    "perubahan-padanan.json": (padanan.IsiPerubahanPadanan, padanan.SKEMA_PERUBAHAN),
    "sertifikat-padanan.json": (sertifikat.IsiSertifikat, sertifikat.SKEMA),
    "pendampingan.json": (pendampingan.IsiPendampingan, pendampingan.SKEMA),
}


def susun() -> dict[str, str]:
    """The text of every schema by its file name."""
    return {
        nama: json.dumps(schema(kelas, pengenal), indent=2, ensure_ascii=False) + "\n"
        for nama, (kelas, pengenal) in KELAS.items()
    }


if __name__ == "__main__":
    TUJUAN.mkdir(parents=True, exist_ok=True)
    for nama, teks in susun().items():
        (TUJUAN / nama).write_text(teks, encoding="utf-8", newline="\n")
        print(f"{TUJUAN.name}/{nama}: {len(teks)} huruf")
