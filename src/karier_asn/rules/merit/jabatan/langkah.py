"""Langkah: by which rule a step from one post to another is judged, and how the post is filled by it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from karier_asn.domain.alur import BentukAlur, bentuk_alur
from karier_asn.domain.jabatan import AHLI, STRUKTURAL, TERAMPIL, Jabatan, Jenjang, Rumpun
from karier_asn.domain.pengisian import KeadaanInstansi, Pengisian
from karier_asn.domain.talenta import Kotak
from karier_asn.engine.ekspresi import Kondisi
from karier_asn.engine.hukum import Dasar
from karier_asn.rules.merit.jabatan.administrasi import ADMINISTRATOR_DAERAH_KHUSUS, ADMINISTRATOR_SEKOLAH_KADER
from karier_asn.rules.merit.jabatan.fungsional import PERPINDAHAN_KEAHLIAN, PERPINDAHAN_KETERAMPILAN, PROMOSI
from karier_asn.rules.merit.jabatan.jalur import JALUR_JABATAN
from karier_asn.rules.merit.kredit.kenaikan import KENAIKAN_JENJANG
from karier_asn.rules.merit.mutasi import MUTASI_JPT_SEINSTANSI, MUTASI_SETARA
from karier_asn.rules.merit.talenta.penempatan import (
    JENJANG_KOMITE,
    JENJANG_PRESIDEN,
    PENEMPATAN_KOMITE,
    PENEMPATAN_LANGSUNG,
)
from karier_asn.rules.peraturan import PP_11_2017

# --- the form of a step ------------------------------------------------------------------------------------

NAIK_KE_JA: Final[Mapping[Jenjang, tuple[Jenjang, ...]]] = {
    Jenjang.PENGAWAS: (*TERAMPIL, Jenjang.AHLI_PERTAMA),
    Jenjang.ADMINISTRATOR: (Jenjang.AHLI_MUDA,),
}
"""JF "yang setingkat" with the post below (PP 11/2017 Pasal 54 ayat (1) and (3) huruf d); the class of the posts, which
decides, is judged by the rule itself."""


KE_KEAHLIAN: Final = frozenset({Jenjang.AHLI_PERTAMA, Jenjang.AHLI_MUDA})
"""Levels of JF keahlian into which one moves from a JF keterampilan (Peraturan BKN 3/2023 Pasal 20); the rank, which
decides between them, is judged by the rule itself."""


def bentuk_langkah(asal: Jabatan, tujuan: Jabatan) -> BentukAlur | None:
    """The form of the step between two posts; ``None`` where no step leads, or a level is not known.

    >>> bentuk_langkah(Jabatan("Analis", Jenjang.AHLI_MUDA), Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR))
    <BentukAlur.DIAGONAL: 'diagonal'>
    """
    if asal.jenjang is None or tujuan.jenjang is None:
        return None
    if asal.jenjang in NAIK_KE_JA.get(tujuan.jenjang, ()):
        return BentukAlur.DIAGONAL
    if asal.jenjang in TERAMPIL and tujuan.jenjang in KE_KEAHLIAN:
        return BentukAlur.HORIZONTAL
    return bentuk_alur(asal.jenjang, tujuan.jenjang)


# --- the rule of a step ------------------------------------------------------------------------------------

BIASA: Final[Mapping[Jenjang, Kondisi]] = {j: JALUR_JABATAN[j][0] for j in (*STRUKTURAL, Jenjang.PELAKSANA)}
"""By level, the ordinary rule of a JA or JPT."""

KHUSUS: Final[Mapping[Jenjang, tuple[Kondisi, ...]]] = {
    Jenjang.ADMINISTRATOR: (ADMINISTRATOR_SEKOLAH_KADER, ADMINISTRATOR_DAERAH_KHUSUS)
}
"""By level, the exemptions; one counts only for him who is known to meet it."""

SEJENJANG: Final[Mapping[Jenjang, Kondisi]] = {
    j: MUTASI_JPT_SEINSTANSI if j.rumpun is Rumpun.JPT else MUTASI_SETARA for j in BIASA
}
"""By level of a JA or JPT, the rule of a transfer to another post of it."""

KE_JF: Final[Mapping[tuple[Jenjang, BentukAlur], Kondisi]] = {
    **{(j, BentukAlur.HORIZONTAL): PERPINDAHAN_KEAHLIAN for j in AHLI},
    **{(j, BentukAlur.HORIZONTAL): PERPINDAHAN_KETERAMPILAN for j in TERAMPIL},
    **{(j, BentukAlur.VERTIKAL): KENAIKAN_JENJANG for j in (*AHLI, *TERAMPIL)},
    **{(j, BentukAlur.DIAGONAL): PROMOSI for j in (*AHLI, *TERAMPIL)},
}
"""By level of a JF and form of the step: the next level within JF, an equal post, a higher one from outside."""

ATURAN_LANGKAH: Final = (
    *KE_JF.values(),
    *BIASA.values(),
    *(k for d in KHUSUS.values() for k in d),
    *SEJENJANG.values(),
)
"""Every rule a step can be judged by."""


def aturan_langkah(asal: Jabatan, tujuan: Jabatan, bentuk: BentukAlur) -> tuple[Kondisi, ...]:
    """The rules by which a step to this post is judged, the ordinary one first."""
    jenjang = tujuan.jenjang
    if jenjang is None:
        return ()
    if jenjang is asal.jenjang and jenjang in SEJENJANG:
        return (SEJENJANG[jenjang],)
    return (BIASA[jenjang], *KHUSUS.get(jenjang, ())) if jenjang in BIASA else (KE_JF[jenjang, bentuk],)


# --- how the post is filled --------------------------------------------------------------------------------

DASAR_PENGISIAN: Final[Mapping[Pengisian, Dasar]] = {
    Pengisian.SELEKSI_TERBUKA: PP_11_2017 / "Pasal 110",
    Pengisian.UJI_KOMPETENSI: PP_11_2017 / "Pasal 132" / "ayat (1)",
    Pengisian.PROMOSI: PP_11_2017 / "Pasal 200" / "ayat (1)",
    Pengisian.SELEKSI_INTERNAL: PP_11_2017 / "Pasal 198" / "ayat (3)",
    Pengisian.MANAJEMEN_TALENTA: PP_11_2017 / "Pasal 134" / "ayat (1)",
    Pengisian.KOMITE_TALENTA: PENEMPATAN_KOMITE.dasar,
    Pengisian.PENEMPATAN_LANGSUNG: PENEMPATAN_LANGSUNG.dasar,
    Pengisian.MUTASI: PP_11_2017 / "Pasal 190",
    Pengisian.PERPINDAHAN: PP_11_2017 / "Pasal 74" / "ayat (1)",
}


def pengisian_langkah(asal: Jabatan, tujuan: Jabatan, bentuk: BentukAlur, instansi: KeadaanInstansi) -> Pengisian:
    """How the post is filled by such a step."""
    ke = tujuan.jenjang and tujuan.jenjang.rumpun
    if ke is Rumpun.JPT and asal.jenjang is tujuan.jenjang:
        return Pengisian.UJI_KOMPETENSI
    return _penempatan(tujuan, instansi) or _pengisian_biasa(ke, bentuk, instansi)


def _pengisian_biasa(ke: Rumpun | None, bentuk: BentukAlur, instansi: KeadaanInstansi) -> Pengisian:
    """How it is filled where no talent committee places anybody."""
    if ke is Rumpun.JPT:
        return Pengisian.MANAJEMEN_TALENTA if instansi.dikecualikan else Pengisian.SELEKSI_TERBUKA
    if bentuk is BentukAlur.HORIZONTAL:
        return Pengisian.PERPINDAHAN if ke is Rumpun.JF else Pengisian.MUTASI
    return Pengisian.SELEKSI_INTERNAL if ke is Rumpun.JA and instansi.kelompok_suksesi is False else Pengisian.PROMOSI


def _penempatan(tujuan: Jabatan, instansi: KeadaanInstansi) -> Pengisian | None:
    """How a talent is placed in it, by a rule of its own; in a JPT only where the agency is exempt from selection."""
    if tujuan.jenjang is None or (tujuan.jenjang.rumpun is Rumpun.JPT and not instansi.dikecualikan):
        return None
    if instansi.kotak is Kotak.SEMBILAN and tujuan.jenjang not in JENJANG_PRESIDEN:
        return Pengisian.PENEMPATAN_LANGSUNG
    dimuat = instansi.komite_talenta and tujuan in (instansi.rencana_penempatan or ())
    return Pengisian.KOMITE_TALENTA if dimuat and tujuan.jenjang in JENJANG_KOMITE else None
