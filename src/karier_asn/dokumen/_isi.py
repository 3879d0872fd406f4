"""What stands behind `karier_asn.dokumen`: made by alat/pintu.py; changes made by hand are lost."""

ISI = {
    "karier_asn.engine.hasil": "Hasil Paket",
    "karier_asn.engine.pohon": "digest vocabulary",
    "karier_asn.engine.sidik": "fingerprint",
    "karier_asn.dokumen.aturan": "rule_from_json",
    "karier_asn.dokumen.benda": "from_dict from_json",
    "karier_asn.dokumen.skema": "JenisDokumen names read_document schema",
    "karier_asn.dokumen.teks": "to_dict to_json",
}
