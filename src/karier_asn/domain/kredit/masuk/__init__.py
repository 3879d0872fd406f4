"""The ways into a level of JF, as the record tells them, and the balance each opens."""

from __future__ import annotations
