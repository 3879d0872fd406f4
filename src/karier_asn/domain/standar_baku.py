"""Standar baku: what is taken for the standard of a post that has none of its own yet."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve, frozen

from karier_asn.domain.jabatan import Jabatan, Jenjang
from karier_asn.domain.standar import Kompetensi, TingkatKompetensi
from karier_asn.engine.hukum import Dasar


@frozen
class StandarBaku:
    """Levels of the nine competences by level of post: where to start while a post has no standard of its own.

    Attributes:
        nama: its name, by which it is chosen.
        dasar: where it stands, and how that was verified.
        tingkat: for each level of post the level of each of the nine.
    """

    nama: str
    dasar: Dasar
    tingkat: Mapping[Jenjang, Mapping[Kompetensi, int]]

    def untuk(self, jenjang: Jenjang) -> tuple[TingkatKompetensi, ...]:
        """The nine competences, in their official order, at the levels of posts of this level.

        >>> from karier_asn.rules.pelatihan.kompetensi import STANDAR_BAKU
        >>> {k.nama: k.tingkat for k in STANDAR_BAKU.untuk(Jenjang.AHLI_UTAMA)}["Perekat bangsa"]
        5
        """
        return tuple(TingkatKompetensi(k.value, self.tingkat[jenjang][k]) for k in Kompetensi)

    def lengkapi(self, j: Jabatan) -> Jabatan:
        """The post with the standard of its level, if it has none of its own and its level is known."""
        if j.standar_kompetensi is not None or j.jenjang is None:
            return j
        return evolve(j, standar_kompetensi=self.untuk(j.jenjang))
