# made by alat/pintu.py; changes made by hand are lost

from karier_asn.dokumen.aturan import rule_from_json as rule_from_json
from karier_asn.dokumen.benda import from_dict as from_dict
from karier_asn.dokumen.benda import from_json as from_json
from karier_asn.dokumen.skema import JenisDokumen as JenisDokumen
from karier_asn.dokumen.skema import names as names
from karier_asn.dokumen.skema import read_document as read_document
from karier_asn.dokumen.skema import schema as schema
from karier_asn.dokumen.teks import to_dict as to_dict
from karier_asn.dokumen.teks import to_json as to_json
from karier_asn.engine.hasil import Hasil as Hasil
from karier_asn.engine.hasil import Paket as Paket
from karier_asn.engine.pohon import digest as digest
from karier_asn.engine.pohon import vocabulary as vocabulary
from karier_asn.engine.sidik import fingerprint as fingerprint

__all__ = [
    "Hasil",
    "JenisDokumen",
    "Paket",
    "digest",
    "fingerprint",
    "from_dict",
    "from_json",
    "names",
    "read_document",
    "rule_from_json",
    "schema",
    "to_dict",
    "to_json",
    "vocabulary",
]
