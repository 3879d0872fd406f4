"""JSON both ways, versioned documents, schemas.

In: `from_json` and `from_dict` read nouns, `rule_from_json` reads a rule, `read_document` a result. Out: `to_json` and
`to_dict` write a noun, a rule, a verdict, or whatever `karier_asn.layanan` answered. `schema` gives the JSON Schema of
a kind of document by its name (`names`).
"""

from __future__ import annotations

from karier_asn._pintu import pintu
from karier_asn.dokumen._isi import ISI

__getattr__, __dir__, __all__ = pintu(__name__, ISI)
