"""Roles two employees take towards each other; a fact about a pair reads both."""

from __future__ import annotations

from attrs import frozen

from karier_asn.domain.pegawai import Pegawai


@frozen
class Mentor:
    """An employee who offers to guide others.

    Attributes:
        pegawai: who it is.
        kapasitas: how many mentees he takes at the same time.
    """

    pegawai: Pegawai
    kapasitas: int = 1


@frozen
class Mentee:
    """An employee who asks to be guided.

    Attributes:
        pegawai: who it is.
        bidang: the field in which guidance is sought; ``None`` stands for the field of his present post.
    """

    pegawai: Pegawai
    bidang: str | None = None
