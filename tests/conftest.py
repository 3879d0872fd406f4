"""Hypothesis profiles, chosen with the environment variable KARIER_ASN_PROFIL, and what holds of every error."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings

# The everyday profile gives the same examples every time, so a red run is always the change's own fault.
settings.register_profile("cepat", max_examples=50, deadline=None, derandomize=True)
# The thorough one searches anew each time, except in CI, which must be repeatable; with 300 examples every long search
# is run whole.
settings.register_profile(
    "teliti",
    max_examples=int(os.environ.get("KARIER_ASN_CONTOH", "60")),
    deadline=None,
    derandomize="CI" in os.environ,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
# For mutants of the code: whether an example fails is the question, not which is the smallest.
settings.register_profile(
    "mutan",
    max_examples=50,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("KARIER_ASN_PROFIL", "cepat"))


# --- errors -----------------------------------------------------------------------------------------


def _bernama(isi: object) -> bool:
    """Are these figures by name, for programs?"""
    return isinstance(isi, Mapping) and all(re.fullmatch("[a-z][a-z_]*", k) for k in isi)


@pytest.fixture(scope="session", autouse=True)
def galat_untuk_orang_dan_program() -> Iterator[None]:
    """Whatever the package refuses has a code for programs, figures by name, and a sentence for people."""
    from karier_asn.engine.galat import Galat, Masalah  # not before the tests that watch what is imported

    def diperiksa(kelas: type[Any], *teks: str, angka: str) -> Any:
        asli = kelas.__init__

        def buat(self: Any, *args: Any, **kwargs: Any) -> None:
            asli(self, *args, **kwargs)
            if sys._getframe(1).f_globals["__name__"].startswith("karier_asn."):
                assert re.fullmatch("[a-z][a-z0-9-]*", self.kode)
                assert _bernama(getattr(self, angka))
                assert all(isinstance(getattr(self, t), str) for t in teks)
                assert self.pesan.strip()

        return buat

    with pytest.MonkeyPatch.context() as m:
        m.setattr(Galat, "__init__", diperiksa(Galat, "pesan", "saran", angka="data"))
        m.setattr(Masalah, "__init__", diperiksa(Masalah, "jalur", "pesan", angka="parameter"))
        yield
