"""One who is no civil servant: every rule on civil servants says TMS of him, and the others are told one by one."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from karier_asn import evaluate, rules
from karier_asn.domain.dinas_tni_polri import DinasTniPolri
from karier_asn.domain.gaji_berkala import GajiBerkala
from karier_asn.domain.jabatan import Jabatan, Jenjang, Kekhususan
from karier_asn.domain.kelengkapan import complete
from karier_asn.domain.lamaran import Lamaran
from karier_asn.domain.pegawai import Ijazah, JenisPegawai, Pegawai, Penugasan
from karier_asn.domain.studi import UsulPerpanjangan, UsulTugasBelajar
from karier_asn.domain.tingkat import Pendidikan
from karier_asn.engine.ekspresi import Syarat
from karier_asn.engine.logika import BTL, TMS, Putusan
from karier_asn.engine.masa import SEHARI
from karier_asn.engine.riwayat import Riwayat
from karier_asn.rules import JABATAN_TNI_POLRI, JALUR_JABATAN

HARI = date(2026, 11, 1)
LUAR = complete(
    complete(
        Pegawai(
            jenis=JenisPegawai.NON_ASN,
            tanggal_lahir=date(1975, 1, 1),
            dinas_tni_polri=Riwayat.tetap(DinasTniPolri.BUKAN),
            pendidikan=[Ijazah(Pendidikan.S2, date(2000, 1, 1))],
            jabatan=[Penugasan(Jabatan("Manajer", None, "keuangan"), date(2010, 1, 1))],
        )
    ),
    "jabatan",
)
DIBERIKAN = (LUAR, Jabatan("Kepala", None), Lamaran(), UsulPerpanjangan(), UsulTugasBelajar(), GajiBerkala())
TIDAK_BERTANYA_STATUS = {
    # What is said of a post or of its holder, who may come from outside.
    "JPM_CUKUP_OPTIMAL",
    "JPM_MMS",
    "JPM_MS",
    "JPM_OPTIMAL",
    "KUALIFIKASI_ADMINISTRATOR",
    "MASA_JPT",
    "MUTASI_JPT",
    "MUTASI_JPT_SEINSTANSI",
    "PERSYARATAN_JABATAN",
    "TIDAK_RANGKAP",
    # A score, unknown while the level of the post is.
    "IP_RENDAH",
    "IP_SANGAT_TINGGI",
    "IP_SEDANG",
    "IP_TINGGI",
    # An agency's own, asked beside the national rule.
    "TUGAS_BELAJAR_KEHUTANAN",
    # Open to outsiders.
    "JPT_MADYA_NON_PNS",
    "JPT_UTAMA_NON_PNS",
    # Owed by nobody of whom it is not asked.
    "ASESMEN_BERLAKU",
    "BEBAS_IKATAN_DINAS",
    "BELUM_MENCAPAI_BATAS_USIA_PPPK",
    "BELUM_MENCAPAI_BUP",
    "JAM_PELAJARAN",
    "JAM_PELAJARAN_PPPK",
    "JAM_PELAJARAN_TERKONVERSI",
    "KEPEMIMPINAN",
    "MASA_CLTN",
}


def _tentang_dia() -> list[str]:
    """The rules that can be asked of him and are in force."""
    jenis = tuple(type(s) for s in DIBERIKAN)
    semua = {n: getattr(rules, n) for n in dir(rules) if n.isupper()}
    return [
        n
        for n, r in semua.items()
        if isinstance(r, Syarat)
        and Pegawai in r.subjek
        and set(r.subjek) <= set(jenis)
        and r.dasar.mulai <= HARI < r.dasar.sampai
    ]


def _putusan(r: Syarat, *ganti: object) -> Putusan:
    jenis = {type(g) for g in ganti}
    semua = (*ganti, *(s for s in DIBERIKAN if type(s) not in jenis))
    return evaluate(r, *(s for s in semua if type(s) in r.subjek)).pada(HARI)


@pytest.mark.parametrize("nama", _tentang_dia())
def test_aturan_tentang_asn_tms_baginya(nama: str) -> None:
    tms = _putusan(getattr(rules, nama)) is TMS
    assert tms or nama in TIDAK_BERTANYA_STATUS


def test_daftar_tidak_lebih_dari_yang_perlu() -> None:
    assert [n for n in sorted(TIDAK_BERTANYA_STATUS) if _putusan(getattr(rules, n)) is TMS] == []


def _terbaik(jenjang: Jenjang, p: Pegawai, kekhususan: tuple[Kekhususan, ...] | None) -> Putusan:
    """By whatever way is in force."""
    j = Jabatan("Kepala", jenjang, "keuangan", kekhususan=kekhususan)
    berlaku = (r for r in JALUR_JABATAN[jenjang] if r.dasar.mulai <= HARI < r.dasar.sampai)
    return max((_putusan(r, p, j) for r in berlaku), key=lambda v: v.value)


def test_tidak_ada_jalan_ke_jpt_pratama() -> None:
    assert _terbaik(Jenjang.JPT_PRATAMA, LUAR, None) is TMS
    assert _terbaik(Jenjang.JPT_MADYA, LUAR, None) is BTL


@pytest.mark.parametrize(
    ("kekhususan", "putusan"), [((), TMS), (None, BTL), ((Kekhususan.DAPAT_DIISI_TNI_POLRI,), BTL)]
)
def test_dinas_aktif_hanya_ke_jabatan_yang_dapat_diisinya(
    kekhususan: tuple[Kekhususan, ...] | None, putusan: Putusan
) -> None:
    """What is known of the post decides; where it is not known, nothing is certain."""
    prajurit = evolve(LUAR, dinas_tni_polri=Riwayat.tetap(DinasTniPolri.AKTIF))
    assert _terbaik(Jenjang.JPT_PRATAMA, prajurit, kekhususan) is putusan


def test_sesudah_mundur_tidak_lagi_dalam_dinas_aktif() -> None:
    dinas = Riwayat([(HARI, DinasTniPolri.MUNDUR)], sebelum=DinasTniPolri.AKTIF)
    mantan = evolve(LUAR, dinas_tni_polri=dinas)
    jejak = evaluate(JABATAN_TNI_POLRI, mantan, Jabatan("Kepala", Jenjang.JPT_PRATAMA), Lamaran())
    assert (jejak.pada(HARI - SEHARI), jejak.pada(HARI)) == (BTL, TMS)
    assert _terbaik(Jenjang.JPT_PRATAMA, mantan, None) is TMS
    assert _terbaik(Jenjang.JPT_MADYA, mantan, None) is BTL
