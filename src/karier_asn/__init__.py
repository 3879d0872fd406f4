"""Career rules of Indonesia's civil service (ASN): cited, dated, explained verdicts.

Here stand the language and the everyday nouns. All nouns are in `karier_asn.domain`, the vocabulary of rules in
`karier_asn.domain.fakta`, the law in `karier_asn.rules`, what is answered with it in `karier_asn.layanan`, JSON in
`karier_asn.dokumen`, and the importer of SIASN records in `karier_asn.siasn`.
"""

from __future__ import annotations

from importlib import import_module

from karier_asn._isi import ISI
from karier_asn._pintu import pintu

__getattr__, __dir__, __all__ = pintu(
    __name__, ISI, {"__version__": lambda: import_module("karier_asn.engine.versi").VERSI}
)
