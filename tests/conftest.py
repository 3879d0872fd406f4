"""Hypothesis profiles, chosen with the environment variable KARIER_ASN_PROFIL."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings

# The everyday profile gives the same examples every time, so a red run is always the change's own fault.
settings.register_profile("cepat", max_examples=50, deadline=None, derandomize=True)
# The thorough one searches anew each time, except in CI, which must be repeatable.
settings.register_profile(
    "teliti",
    max_examples=300,
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
