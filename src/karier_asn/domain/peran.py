"""Roles two employees take towards each other; a fact about a pair reads both.

Keys of people are never shown in ``repr``: where a programme has no numbers of its own they are NIP.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from attrs import field

from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.nip import mask
from karier_asn.domain.pegawai import Pegawai, with_known_record
from karier_asn.domain.sebutan import sebut
from karier_asn.domain.tunggal import person_key
from karier_asn.engine.benda import frozen
from karier_asn.engine.riwayat import Riwayat

SELALU: Riwayat[bool] = Riwayat.tetap(True)
"""On every day."""


def _himpun(teks: Iterable[str] | None) -> tuple[str, ...] | None:
    """Texts as a set: sorted, each once, none blank; ``None`` stays "not known"."""
    return None if teks is None else tuple(sorted({t.strip() for t in teks} - {""}))


def _daftar(teks: Iterable[str]) -> tuple[str, ...]:
    """Keys of people as a set."""
    return tuple(sorted({person_key(t) for t in teks} - {""}))


def _urutan(teks: Iterable[str]) -> tuple[str, ...]:
    """Keys of people in their order."""
    return tuple(map(person_key, teks))


def _kunci(nomor: str, pegawai: Pegawai) -> str:
    return person_key(nomor) or pegawai.nomor_induk


def _sebutan(nomor: str, pegawai: Pegawai) -> str:
    return nomor or mask(_kunci(nomor, pegawai))


@frozen
class Mentor:
    """An employee who offers to guide others.

    Attributes:
        pegawai: who it is.
        kapasitas: how many mentees he takes at the same time.
        nomor: what tells him apart in the programme, if not his NIP.
        tersedia: whether he has time, over time; the offer itself says so unless told otherwise.
        lokasi: where he works; ``None`` = not known.
        bahasa: languages he guides in; ``None`` = not known.
        ciri: what he brings that a mentee may wish to share (a disability, a first generation of graduates, a
            subject of interest), in the agency's words; ``None`` = not known.
        pilihan: mentees he would rather guide, the best first, by their `kunci`.
        menolak: people whom he does not guide, by their `kunci`.

    >>> from karier_asn.domain.nip import NIP
    >>> Mentor(Pegawai(nip=NIP.pns("198001012005011901")), ciri=["", "difabel"]).ciri
    ('difabel',)
    """

    pegawai: Pegawai
    kapasitas: int = 1
    nomor: str = field(default="", repr=False)
    tersedia: Riwayat[bool] = SELALU
    lokasi: str | None = field(default=None, repr=sebut)
    bahasa: tuple[str, ...] | None = field(default=None, converter=_himpun)
    ciri: tuple[str, ...] | None = field(default=None, converter=_himpun)
    pilihan: tuple[str, ...] = field(default=(), converter=_urutan, repr=False)
    menolak: tuple[str, ...] = field(default=(), converter=_daftar, repr=False)

    def as_known(self) -> Self:
        """As rules read him: what his record says and what cannot be is not known."""
        return with_known_record(self)

    @property
    def kunci(self) -> str:
        """What tells him apart, and breaks ties: ``nomor``, or else the NIP; empty if there is neither."""
        return _kunci(self.nomor, self.pegawai)

    @property
    def sebutan(self) -> str:
        """How reports and documents tell him: ``nomor``, or else the NIP with all but its serial masked.

        Only ``nomor`` tells people apart for certain; give it to those whom documents are to name.
        """
        return _sebutan(self.nomor, self.pegawai)


@frozen
class Mentee:
    """An employee who asks to be guided.

    What the register of the programme says (``menolak``, ``mentor_terdahulu``, ``ditunjuk``) is complete: what it
    does not say is not so.

    Attributes:
        pegawai: who it is.
        bidang: the field in which guidance is sought; ``None`` says that it is the field of his present post.
        nomor: what tells him apart in the programme, if not his NIP.
        sasaran: the post whose competence standard counts; ``None`` says that it is his present post.
        lokasi: where he works; ``None`` = not known.
        bahasa: languages he can be guided in; ``None`` = not known.
        ciri: what he wishes a mentor to share; ``None`` = not known.
        pilihan: mentors he would rather have, the best first, by their `kunci`.
        menolak: people by whom he will not be guided, by their `kunci`.
        mentor_terdahulu: mentors he has had before, by their `kunci`.
        ditunjuk: mentors whom the competent official has appointed for him, by their `kunci`.
    """

    pegawai: Pegawai
    bidang: str | None = field(default=None, repr=sebut)
    nomor: str = field(default="", repr=False)
    sasaran: Jabatan | None = None
    lokasi: str | None = field(default=None, repr=sebut)
    bahasa: tuple[str, ...] | None = field(default=None, converter=_himpun)
    ciri: tuple[str, ...] | None = field(default=None, converter=_himpun)
    pilihan: tuple[str, ...] = field(default=(), converter=_urutan, repr=False)
    menolak: tuple[str, ...] = field(default=(), converter=_daftar, repr=False)
    mentor_terdahulu: tuple[str, ...] = field(default=(), converter=_daftar, repr=False)
    ditunjuk: tuple[str, ...] = field(default=(), converter=_daftar, repr=False)

    def as_known(self) -> Self:
        """As rules read him: what his record says and what cannot be is not known."""
        return with_known_record(self)

    @property
    def kunci(self) -> str:
        """What tells him apart, and breaks ties: ``nomor``, or else the NIP; empty if there is neither."""
        return _kunci(self.nomor, self.pegawai)

    @property
    def sebutan(self) -> str:
        """How reports and documents tell him: ``nomor``, or else the NIP with all but its serial masked.

        Only ``nomor`` tells people apart for certain; give it to those whom documents are to name.
        """
        return _sebutan(self.nomor, self.pegawai)
