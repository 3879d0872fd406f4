"""The documents this package makes and reads: their names, their JSON Schemas, and reading one back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import frozen

from karier_asn.dokumen.benda import from_dict
from karier_asn.domain.buku import SKEMA as SKEMA_BUKU
from karier_asn.domain.buku import Rekening
from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.seleksi import Pelamar, Seleksi
from karier_asn.domain.talenta import Talenta
from karier_asn.engine import skema
from karier_asn.engine.data import SKEMA as SKEMA_HASIL
from karier_asn.engine.data import Hasil
from karier_asn.engine.galat import GalatBentuk, GalatTanya, Masalah
from karier_asn.engine.kanonik import load
from karier_asn.layanan import karier, pangkat, profesionalitas, seleksi, talenta

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


MASUKAN: Final[Mapping[str, JenisDokumen]] = {
    nama: JenisDokumen(kelas, f"urn:karier-asn:{nama}:1")
    for nama, kelas in {
        "pegawai": Pegawai,
        "jabatan": Jabatan,
        "lamaran": Lamaran,
        "seleksi": Seleksi,
        "pelamar": Pelamar,
        "talenta": Talenta,
    }.items()
}
"""What goes in."""

KELUARAN: Final[Mapping[str, JenisDokumen]] = {
    "hasil": JenisDokumen(Hasil, SKEMA_HASIL),
    "buku": JenisDokumen(Rekening, SKEMA_BUKU),
    "peta-karier": JenisDokumen(karier.IsiPeta, karier.SKEMA),
    "usulan-kenaikan-pangkat": JenisDokumen(pangkat.IsiUsulan, pangkat.SKEMA_USULAN),
    "rekap-kenaikan-pangkat": JenisDokumen(pangkat.IsiRekap, pangkat.SKEMA_REKAP),
    "proyeksi-pangkat": JenisDokumen(pangkat.IsiProyeksiPangkat, pangkat.SKEMA_PROYEKSI),
    "penempatan-talenta": JenisDokumen(talenta.IsiPenempatan, talenta.SKEMA),
    "indeks-profesionalitas": JenisDokumen(profesionalitas.IsiIndeks, profesionalitas.SKEMA),
    "penyaringan": JenisDokumen(seleksi.IsiPenyaringan, seleksi.SKEMA),
}
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
