"""An agency's conditions on top of the law: they add, they are marked, and they never loosen."""

from __future__ import annotations

from datetime import date
from functools import reduce
from operator import and_, or_
from typing import Any

import pytest
from attrs import evolve

from karier_asn import (
    Cara,
    Golongan,
    Pendidikan,
    Peraturan,
    Predikat,
    Putusan,
    berakhir,
    bulan,
    evaluate,
    hari,
    jika,
    menurut,
    perketat,
    pilihan,
    syarat,
    tabel,
    tahun,
)
from karier_asn.domain.fakta import (
    administrator,
    ahli_madya,
    bidang_terkait,
    golongan,
    integritas,
    pelaksana,
    pendidikan,
    pengawas,
    pns,
    predikat_tahun_lalu,
    sehat,
    tanggal_lahir,
    usia,
)
from karier_asn.engine import pencarian
from karier_asn.engine.ekspresi import Banding, FaktaBenar, Kondisi, Nilai, Syarat, telusur
from karier_asn.engine.galat import GalatTulis
from karier_asn.engine.perbandingan import Operator
from karier_asn.engine.sehari import sehari
from karier_asn.engine.tetangga import di_atas, di_bawah
from karier_asn.rules import ADMINISTRATOR, JPT_MADYA, SEMUA
from karier_asn.rules.merit.asesmen import kompeten
from tests.engine.contoh import batas_poin, benar, poin, polos

HARI = date(2026, 11, 21)
PP = Peraturan("PP 1/2010", "Contoh", date(2010, 1, 1), Cara.TEKS, HARI)
PP_BARU = Peraturan("PP 2/2020", "Perubahan", date(2020, 1, 1), Cara.TEKS, HARI)
KABUPATEN = Peraturan("Pengumuman 3/2025", "Seleksi", date(2025, 3, 1), Cara.INSTANSI, HARI)

DUA_TAHUN = pilihan(
    "dua-jabatan",
    {
        "tiap-jabatan": (administrator.lama() >= tahun(2)) | (ahli_madya.lama() >= tahun(2)),
        "dijumlahkan": (administrator | ahli_madya).lama() >= tahun(2),
    },
    catatan="Teks tidak menyebutnya.",
)
NASIONAL = syarat(
    PP / "Pasal 7",
    {
        "huruf a": pns & (pendidikan >= Pendidikan.S1),
        "huruf b": DUA_TAHUN,
        "huruf c": pilihan("usia", {"tepat": usia <= tahun(56), "genap": usia < tahun(57)}, catatan="Tidak disebut."),
        "huruf d": predikat_tahun_lalu
        >= menurut({PP / "Pasal 8": Predikat.BAIK, PP_BARU / "Pasal 8": Predikat.KURANG}),
    },
    judul="diangkat",
)


PP_LAGI = Peraturan("PP 3/2026", "Perubahan lagi", date(2026, 1, 1), Cara.TEKS, HARI)
NANTI = Peraturan("Pengumuman 4/2026", "Seleksi", date(2026, 3, 1), Cara.INSTANSI, HARI)

MENCAPAI = syarat(PP / "Pasal 2", usia < tahun(58))
batas_usia, hari_pensiun = berakhir(MENCAPAI, "batas usia"), berakhir(MENCAPAI, "hari pensiun")


def menurut_ijazah(judul: str, s1: Golongan) -> Nilai[Golongan]:
    return tabel(pendidikan, {p: s1 if p >= Pendidikan.S1 else Golongan.II_A for p in Pendidikan}, judul=judul)


def tambahan(k: Kondisi) -> Any:
    return syarat(KABUPATEN / "angka 1", k)


def test_menambah_dan_ditandai() -> None:
    aturan = perketat(NASIONAL, tambahan(golongan >= Golongan.IV_A))
    cukup: dict[Any, Any] = {
        pns: True,
        pendidikan: Pendidikan.S2,
        administrator: True,
        ahli_madya: False,
        usia: tahun(50),
        predikat_tahun_lalu: Predikat.BAIK,
    }
    assert evaluate(aturan, asumsi=cukup | {golongan: Golongan.IV_A}).pada(HARI) is Putusan.MS
    kurang = evaluate(aturan, asumsi=cukup | {golongan: Golongan.III_D})
    assert kurang.pada(HARI) is Putusan.TMS
    assert kurang.pada(date(2025, 2, 28)) is Putusan.MS, "sebelum pengumuman berlaku, hanya ketentuan nasional"
    assert [j.dasar.cara for j in kurang.telusur() if j.dasar and j.dasar.peraturan is KABUPATEN] == [Cara.INSTANSI]


@pytest.mark.parametrize(
    "k",
    [
        pytest.param(usia <= tahun(56), id="sama"),
        pytest.param(usia < tahun(57), id="sama dengan bacaan lain"),
        pytest.param(usia <= tahun(55), id="lebih ketat"),
        pytest.param(pendidikan >= Pendidikan.S1, id="mengulang"),
        pytest.param(golongan >= Golongan.IV_A, id="hal lain"),
        pytest.param((usia <= tahun(50)) | (golongan >= Golongan.IV_C), id="hal lain lagi"),
        pytest.param(administrator.lama() >= tahun(3), id="hanya satu jalan"),
        pytest.param(jika(golongan.adalah(Golongan.III_D), maka=usia <= tahun(50)), id="bagi sebagian"),
        pytest.param(predikat_tahun_lalu >= Predikat.KURANG, id="menurut bunyi sejak 2020"),
    ],
)
def test_boleh(k: Kondisi) -> None:
    assert perketat(NASIONAL, tambahan(k)) == Syarat(NASIONAL.dasar, NASIONAL.isi & tambahan(k), NASIONAL.judul)


@pytest.mark.parametrize(
    ("k", "langgar", "pasal"),
    [
        pytest.param(usia <= tahun(57), "melonggarkan", "huruf c", id="usia"),
        pytest.param(pendidikan >= Pendidikan.D3, "melonggarkan", "huruf a", id="ijazah"),
        pytest.param((usia <= tahun(56)) | sehat, "melonggarkan", "huruf c", id="jalan lain di samping yang nasional"),
        pytest.param(jika(sehat, maka=usia <= tahun(57)), "melonggarkan", "huruf c", id="bagi sebagian"),
        pytest.param(
            (administrator.lama() >= tahun(1)) | (ahli_madya.lama() >= tahun(1)), "melonggarkan", "huruf b", id="masa"
        ),
        pytest.param((golongan >= Golongan.IV_A) & (usia < tahun(58)), "melonggarkan", "huruf c", id="satu dari dua"),
        pytest.param(usia > tahun(57), "bertentangan dengan", "huruf c", id="tidak mungkin"),
        pytest.param(~pns, "bertentangan dengan", "huruf a", id="kebalikan"),
        pytest.param(predikat_tahun_lalu >= Predikat.SANGAT_KURANG, "melonggarkan", "huruf d", id="ambang berubah"),
    ],
)
def test_ditolak_dengan_pasalnya(k: Kondisi, langgar: str, pasal: str) -> None:
    with pytest.raises(GalatTulis, match=f"Pengumuman 3/2025 angka 1 .* {langgar} PP 1/2010 Pasal 7 {pasal}"):
        perketat(NASIONAL, tambahan(k))


def test_semua_pelanggaran_disebut() -> None:
    dua = syarat(KABUPATEN / "angka 1", {"huruf a": usia <= tahun(60), "huruf b": pendidikan >= Pendidikan.SLTA})
    with pytest.raises(GalatTulis) as galat:
        perketat(NASIONAL, dua)
    assert galat.value.pesan.count("melonggarkan") == 2


def test_hanya_ketetapan_instansi() -> None:
    with pytest.raises(GalatTulis, match="PP 1/2010 Pasal 9: syarat tambahan harus dikutip sebagai ketetapan instansi"):
        perketat(NASIONAL, syarat(PP / "Pasal 9", golongan >= Golongan.IV_A))


def test_yang_sudah_tidak_berlaku_tidak_dilanggar() -> None:
    lama = syarat((PP / "Pasal 9").hingga(PP_BARU), usia <= tahun(50))
    perketat(lama, tambahan(usia <= tahun(55)))
    with pytest.raises(GalatTulis, match="melonggarkan PP 1/2010 Pasal 9"):
        perketat(syarat(PP / "Pasal 9", usia <= tahun(50)), tambahan(usia <= tahun(55)))


def test_diperketat_dua_kali() -> None:
    provinsi = perketat(NASIONAL, tambahan(usia <= tahun(50)))
    with pytest.raises(GalatTulis, match="melonggarkan Pengumuman 3/2025 angka 1"):
        perketat(provinsi, tambahan(usia <= tahun(53)))


def test_tiap_ambang_nasional_dijaga() -> None:
    """Each threshold, moved one step to the lenient side, is refused; to the strict side it is not."""
    for b in (n for n in telusur(NASIONAL) if isinstance(n, Banding) and n.op in (Operator.MIN, Operator.MAKS)):
        if b.kiri in (usia, pendidikan):
            lunak, ketat = (di_bawah, di_atas) if b.op is Operator.MIN else (di_atas, di_bawah)
            with pytest.raises(GalatTulis):
                perketat(syarat(PP / "Pasal 7", b), tambahan(Banding(b.kiri, b.op, lunak(b.batas))))
            perketat(syarat(PP / "Pasal 7", b), tambahan(Banding(b.kiri, b.op, ketat(b.batas))))


# --- durations and tables ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("nasional", "k"),
    [
        pytest.param(pengawas.lama("pengalaman") >= tahun(3), pengawas.lama("masa") >= tahun(2), id="judul lain"),
        pytest.param(usia <= tahun(56), tanggal_lahir.lama("umur") <= tahun(57), id="judul lain masa sejak tanggal"),
        pytest.param(pengawas.kini() >= tahun(3), pengawas.lama() >= tahun(3), id="boleh terputus"),
        pytest.param(pengawas.lama() >= tahun(3), pengawas.kini() >= tahun(2), id="lebih singkat tanpa terputus"),
        pytest.param((pengawas | pelaksana).lama() >= tahun(3), pengawas.lama() >= tahun(2), id="sebagian masanya"),
        pytest.param(pengawas.lama() >= tahun(3), (pengawas & sehat).lama() >= tahun(2), id="masa yang lebih sempit"),
        pytest.param(pengawas.lama() >= tahun(3), (pengawas | pelaksana).lama() >= tahun(3), id="masa yang lebih luas"),
        pytest.param(
            (pengawas & sehat).lama() >= tahun(3), (sehat & pengawas).lama() >= tahun(2), id="urutan kata lain"
        ),
        pytest.param(
            (pengawas.lama() >= tahun(3)) | (pelaksana.lama() >= tahun(4)), pengawas.lama() >= tahun(2), id="satu jalan"
        ),
        pytest.param(batas_usia.sisa() >= tahun(2), hari_pensiun.sisa() >= tahun(1), id="berakhirnya aturan yang sama"),
        pytest.param(
            golongan >= menurut_ijazah("pangkat terendah", Golongan.III_C),
            golongan >= menurut_ijazah("pangkat awal", Golongan.III_B),
            id="judul tabel lain",
        ),
        pytest.param(pengawas.kini() >= tahun(1), pengawas, id="tanpa masanya"),
        pytest.param(pengawas.lama() >= bulan(1), pengawas.lama() >= hari(29), id="bulan dan hari"),
        pytest.param(pengawas.lama() >= hari(30), pengawas.lama() >= bulan(1), id="hari dan bulan"),
    ],
)
def test_masa_yang_lebih_longgar_ditolak(nasional: Kondisi, k: Kondisi) -> None:
    with pytest.raises(GalatTulis, match=r"angka 1 .* melonggarkan PP 1/2010 Pasal 9"):
        perketat(syarat(PP / "Pasal 9", nasional), tambahan(k))


@pytest.mark.parametrize(
    ("nasional", "k"),
    [
        pytest.param(pengawas.lama("pengalaman") >= tahun(3), pengawas.lama("masa") >= tahun(3), id="judul lain"),
        pytest.param(pengawas.lama() >= tahun(3), pengawas.kini() >= tahun(3), id="tanpa terputus"),
        pytest.param((pengawas | pelaksana).lama() >= tahun(3), pengawas.lama() >= tahun(3), id="masa lebih sempit"),
        pytest.param(pengawas.lama() >= tahun(3), (pengawas & sehat).kini() >= tahun(4), id="sempit tanpa terputus"),
        pytest.param(pengawas.lama() >= tahun(3), administrator.lama() >= tahun(1), id="masa dalam hal lain"),
        pytest.param(pengawas.lama() >= tahun(3), pengawas.kini() <= tahun(5), id="paling lama"),
        pytest.param(pengawas.lama() >= tahun(3), pengawas, id="sedang menjabat"),
        pytest.param(
            golongan >= menurut_ijazah("pangkat terendah", Golongan.III_C),
            golongan >= menurut_ijazah("pangkat awal", Golongan.III_D),
            id="tabel lebih ketat",
        ),
        pytest.param(
            pengawas.lama() >= bulan(1), pengawas.lama() >= hari(31), id="hari lebih lama dari bulan mana pun"
        ),
    ],
)
def test_masa_yang_tidak_lebih_longgar_diterima(nasional: Kondisi, k: Kondisi) -> None:
    perketat(syarat(PP / "Pasal 9", nasional), tambahan(k))


def test_hari_lahir_dibandingkan_dengan_usia_pada_hari_pengumuman() -> None:
    """58 years on 31 July 2025 is a day of birth, which the law overtakes only later."""
    sejak = syarat((PP / "Pasal 9").hingga(PP_LAGI), usia <= tahun(58)) & syarat(PP_LAGI / "Pasal 9", usia <= tahun(58))
    nasional = syarat(PP / "Pasal 1", sejak)
    perketat(nasional, tambahan(tanggal_lahir >= date(1967, 7, 31)))
    with pytest.raises(GalatTulis, match="melonggarkan"):
        perketat(nasional, tambahan(tanggal_lahir >= date(1966, 2, 28)))


# --- several conditions together ---------------------------------------------------------------------------


def test_lebih_longgar_daripada_beberapa_ketentuan_bersama() -> None:
    nasional = syarat(PP / "Pasal 9", {"huruf a": pns, "huruf b": usia <= tahun(56), "huruf c": integritas})
    with pytest.raises(
        GalatTulis, match=r"melonggarkan PP 1/2010 Pasal 9 huruf a .* bersama PP 1/2010 Pasal 9 huruf b"
    ) as g:
        perketat(nasional, tambahan((pns & (usia <= tahun(56))) | sehat))
    assert "huruf c" not in g.value.pesan
    perketat(nasional, tambahan((pns & (usia <= tahun(55))) | sehat))
    perketat(nasional, tambahan(pns & (usia <= tahun(56))))
    perketat(nasional, tambahan(sehat | ~sehat))


def test_mengulang_ketentuan_nasional_di_samping_yang_lebih_ketat() -> None:
    """The law says both; repeating the weaker of the two loosens nothing."""
    nasional = syarat(PP / "Pasal 9", {"huruf a": usia <= tahun(58), "huruf b": usia <= tahun(56)})
    perketat(nasional, tambahan(usia <= tahun(58)))
    with pytest.raises(GalatTulis, match="melonggarkan PP 1/2010 Pasal 9 huruf b"):
        perketat(nasional, tambahan(usia <= tahun(57)))
    with pytest.raises(GalatTulis, match="melonggarkan Pengumuman 3/2025 angka 1"):
        perketat(perketat(nasional, tambahan(usia <= tahun(50))), tambahan(usia <= tahun(56)))


def test_sebagian_dari_satu_ketentuan_boleh_diulang() -> None:
    dua = menurut({PP / "Pasal 9": pns & (usia <= tahun(56))})
    perketat(syarat(PP / "Pasal 9", dua), tambahan(pns))
    perketat(syarat(PP / "Pasal 9", syarat(PP / "ayat (1)", dua)), tambahan(usia <= tahun(56)))
    antara = syarat(PP / "Pasal 9", menurut({PP / "Pasal 9": (usia >= tahun(18)) & (usia <= tahun(56))}))
    perketat(antara, tambahan(usia >= tahun(18)))
    perketat(antara, tambahan(usia >= tahun(20)))
    with pytest.raises(GalatTulis, match="melonggarkan"):
        perketat(antara, tambahan(usia >= tahun(17)))


def test_bersama_tidak_menyisakan_seorang_pun() -> None:
    """Each alone is fine; together nobody is left."""
    nasional = syarat(PP / "Pasal 9", {"huruf a": sehat, "huruf b": pns})
    muda, tua = (usia <= tahun(40)) | ~sehat, (usia >= tahun(45)) | ~sehat
    perketat(nasional, tambahan(muda))
    with pytest.raises(
        GalatTulis, match=r"Tidak seorang pun dapat memenuhi PP 1/2010 Pasal 9 huruf a .*sekaligus"
    ) as g:
        perketat(nasional, syarat(KABUPATEN / "angka 1", {"huruf a": muda, "huruf b": tua, "huruf c": integritas}))
    assert "huruf b" in g.value.pesan
    assert "huruf c" not in g.value.pesan
    with pytest.raises(GalatTulis, match="Tidak seorang pun dapat memenuhi"):
        perketat(nasional, syarat(KABUPATEN / "angka 1", muda), syarat(KABUPATEN / "angka 2", tua))
    perketat(nasional, syarat((KABUPATEN / "angka 1").hingga(NANTI), muda), syarat(NANTI / "angka 2", tua))


def test_seorang_pun_dicari_dalam_segala_bacaan() -> None:
    jalan = pilihan("a", {"satu": pns | integritas, "dua": pns | kompeten}, catatan="Dua bacaan.")
    bagi = jika(pilihan("b", {"satu": pengawas, "dua": pelaksana}, catatan="Dua bacaan."), maka=administrator)
    nasional = syarat(PP / "Pasal 9", {"huruf a": menurut({PP / "ayat (1)": jalan}), "huruf b": sehat, "huruf c": bagi})

    def sehat_berarti(*k: Kondisi) -> Syarat:
        return syarat(KABUPATEN / "angka 1", {f"huruf {i}": b | ~sehat for i, b in enumerate(k)})

    perketat(nasional, sehat_berarti(~pns, ~integritas))
    with pytest.raises(GalatTulis, match="Tidak seorang pun"):
        perketat(nasional, sehat_berarti(~pns, ~integritas, ~kompeten))
    perketat(nasional, sehat_berarti(pengawas, ~administrator))
    with pytest.raises(GalatTulis, match="Tidak seorang pun"):
        perketat(nasional, sehat_berarti(pengawas, pelaksana, ~administrator))


def test_seorang_pun_dicari_dalam_segala_bacaan_masanya() -> None:
    bekerja = pilihan("a", {"satu": pns, "dua": integritas}, catatan="Dua bacaan.").lama("masa kerja") >= tahun(5)
    nasional = syarat(PP / "Pasal 9", {"huruf a": bekerja, "huruf b": sehat})
    satu, dua = ((f.lama() < tahun(1)) | ~sehat for f in (pns, integritas))
    perketat(nasional, tambahan(satu))
    with pytest.raises(GalatTulis, match="Tidak seorang pun"):
        perketat(nasional, syarat(KABUPATEN / "angka 1", satu), syarat(KABUPATEN / "angka 2", dua))


def test_masa_boleh_dihitung_menurut_hukum() -> None:
    """What time is counted of may be a national provision; what is asked for is the time."""
    aktif = syarat(PP / "Pasal 2", pns & integritas)
    perketat(NASIONAL, tambahan(aktif.lama("masa aktif") >= tahun(5)))


def test_yang_mustahil_menurut_hukum_sendiri_bukan_kesalahan_instansi() -> None:
    perketat(syarat(PP / "Pasal 9", pns & ~pns & sehat), tambahan(integritas))


# --- several additions -------------------------------------------------------------------------------------


def test_beberapa_tambahan_sama_dengan_satu_demi_satu() -> None:
    satu, dua = tambahan(usia <= tahun(50)), syarat(KABUPATEN / "angka 2", golongan >= Golongan.IV_A)
    bersama = perketat(NASIONAL, satu, dua, judul="diangkat di sini")
    assert bersama == perketat(perketat(NASIONAL, satu), dua, judul="diangkat di sini")
    assert perketat(NASIONAL) == NASIONAL


def test_masalah_semua_tambahan_disebut_sekaligus() -> None:
    with pytest.raises(GalatTulis) as galat:
        perketat(
            NASIONAL,
            syarat(KABUPATEN / "angka 1", usia <= tahun(60)),
            syarat(PP / "Pasal 9", sehat),
            usia <= tahun(50),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
            syarat(KABUPATEN / "angka 2", ~pns),
        )
    pesan, saran = galat.value.pesan, galat.value.saran
    assert [k in pesan for k in ("angka 1", "Pasal 9:", '"usia paling tinggi 50 tahun":', "angka 2")] == [True] * 4
    assert pesan.count("melonggarkan") == 1
    assert pesan.count("bertentangan") == 1
    assert saran.count("Samakan") == saran.count("Kutip") == 1


def test_tambahan_yang_bertentangan_satu_dengan_yang_lain() -> None:
    with pytest.raises(GalatTulis, match=r"angka 2 .* bertentangan dengan Pengumuman 3/2025 angka 1"):
        perketat(NASIONAL, tambahan(usia <= tahun(40)), syarat(KABUPATEN / "angka 2", usia >= tahun(45)))


# --- what is not cited -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "t",
    [
        pytest.param(usia <= tahun(50), id="syarat tanpa kutipan"),
        pytest.param(tambahan(sehat) & (usia <= tahun(50)), id="sebagian tanpa kutipan"),
        pytest.param(usia, id="bukan syarat"),
        pytest.param(None, id="bukan ungkapan"),
        pytest.param([tambahan(sehat)], id="daftar"),
    ],
)
def test_yang_tidak_berkutipan_ditolak(t: Any) -> None:
    with pytest.raises(GalatTulis, match="syarat tambahan harus berkutipan") as galat:
        perketat(NASIONAL, t)
    assert "Cara.INSTANSI" in galat.value.saran


def test_kutipan_nasional_di_dalam_kutipan_instansi_ditolak() -> None:
    with pytest.raises(GalatTulis, match="PP 1/2010 Pasal 9: syarat tambahan harus dikutip"):
        perketat(NASIONAL, tambahan(sehat & syarat(PP / "Pasal 9", golongan >= Golongan.IV_A)))


@pytest.mark.parametrize("aturan", [usia <= tahun(50), None])
def test_yang_diperketat_harus_aturan(aturan: Any) -> None:
    with pytest.raises(GalatTulis, match="harus aturan berkutipan"):
        perketat(aturan, tambahan(sehat))


# --- what cannot be listed ---------------------------------------------------------------------------------


def test_fakta_yang_dibandingkan_dengan_fakta_tak_terbilang() -> None:
    """What the law compares so is left alone; what an agency compares so must be about something else."""
    nasional = syarat(PP / "Pasal 9", {"a": poin >= batas_poin, "c": usia <= tahun(56)})
    perketat(nasional, tambahan(usia <= tahun(50)))
    perketat(nasional, tambahan(poin >= batas_poin))
    perketat(syarat(PP / "Pasal 9", usia <= tahun(56)), tambahan(poin >= batas_poin))
    lama = syarat(PP / "Pasal 9", (poin >= batas_poin).kini() >= tahun(1))
    perketat(lama, tambahan((poin >= batas_poin).kini() >= tahun(2)))
    with pytest.raises(GalatTulis, match="melonggarkan"):
        perketat(lama, tambahan((poin >= batas_poin).kini("judul") >= bulan(6)))
    with pytest.raises(GalatTulis, match="melonggarkan PP 1/2010 Pasal 9 c"):
        perketat(nasional, tambahan(usia <= tahun(57)))
    with pytest.raises(GalatTulis, match=r"angka 1 .*dibandingkan dengan batas_poin, yang nilainya tidak berhingga"):
        perketat(nasional, tambahan(poin >= 30))


# --- what is too much --------------------------------------------------------------------------------------


def ragu(i: int, f: FaktaBenar) -> Kondisi:
    return pilihan(f"p{i}", {"satu": f, "dua": f & sehat}, catatan="Dua bacaan.")


def test_hanya_bacaan_yang_berkaitan_digabungkan() -> None:
    f = benar(20)
    nasional = syarat(PP / "Pasal 9", reduce(or_, (ragu(i, g) for i, g in enumerate(f))))
    perketat(nasional, tambahan(f[3] & integritas))
    with pytest.raises(GalatTulis, match=r"angka 1 .*Ada 1048576 cara membaca ketentuan") as galat:
        perketat(nasional, tambahan(reduce(or_, f)))
    assert "bacaan yang dipilih instansi" in galat.value.saran


def test_yang_terlalu_rumit_disebut_syaratnya(monkeypatch: pytest.MonkeyPatch) -> None:
    """One pigeon more than there are holes, in two halves."""
    monkeypatch.setattr(pencarian, "BATAS_LANGKAH", 20_000)
    lubang = 6
    f = benar(lubang * (lubang + 1))
    tiap = reduce(and_, (reduce(or_, f[i * lubang : (i + 1) * lubang]) for i in range(lubang + 1)))
    berdua = [f[i * lubang + j] & f[k * lubang + j] for j in range(lubang) for i in range(lubang + 1) for k in range(i)]
    nasional = syarat(PP / "Pasal 9", {"huruf a": tiap | sehat, "huruf b": ~sehat, "huruf c": ~integritas})
    with pytest.raises(GalatTulis, match=r"angka 1 \(.*\): Syarat ini terlalu rumit untuk dipastikan"):
        perketat(nasional, tambahan(reduce(or_, berdua) | integritas))
    with pytest.raises(GalatTulis, match=r"angka 1 \(.*\): Syarat ini terlalu rumit untuk dipastikan"):
        perketat(nasional, tambahan(~reduce(or_, berdua) | integritas))


def test_enam_belas_jalan() -> None:
    f = benar(17)
    nasional = syarat(PP / "Pasal 9", {"huruf a": reduce(or_, f[:16]), "huruf b": reduce(or_, f[1:])})
    perketat(nasional, tambahan(reduce(or_, f[:15])))
    with pytest.raises(GalatTulis, match=r"melonggarkan PP 1/2010 Pasal 9 huruf a .* melonggarkan .* huruf b"):
        perketat(nasional, tambahan(reduce(or_, f)))


# --- every national rule -----------------------------------------------------------------------------------

BERLAKU = date(2026, 6, 1)
KEPUTUSAN = Peraturan("Keputusan 1/2026", "Contoh", BERLAKU, Cara.INSTANSI, HARI)
"""From this day on, a copy of what the law says."""

DUA_AMBANG = {"jumlah_pelamar >= 4"}
"""Read as one less as well, so that one less is not looser."""


def butir_pada(aturan: Syarat) -> list[Kondisi]:
    """What a rule asks for on the day, without citations."""
    return [*polos(sehari(aturan, BERLAKU))]


@pytest.mark.parametrize(
    ("aturan", "k", "ketentuan"),
    [
        pytest.param(JPT_MADYA, bidang_terkait.lama() >= tahun(5), "huruf b angka 3", id="bidang terkait, madya"),
        pytest.param(ADMINISTRATOR, pengawas.lama() >= tahun(2), "huruf d", id="pengawas"),
        pytest.param(ADMINISTRATOR, pengawas.kini("masa dalam jabatan") >= tahun(2), "huruf d", id="pengawas kini"),
    ],
)
def test_masa_yang_lebih_singkat_daripada_hukum_ditolak(aturan: Syarat, k: Kondisi, ketentuan: str) -> None:
    with pytest.raises(GalatTulis, match=f"angka 1 .* melonggarkan PP 11/2017 .*{ketentuan}"):
        perketat(aturan, tambahan(k))


@pytest.mark.parametrize(
    ("aturan", "k"),
    [
        pytest.param(JPT_MADYA, bidang_terkait.lama() >= tahun(8), id="bidang terkait"),
        pytest.param(ADMINISTRATOR, pengawas.lama() >= tahun(4), id="pengawas"),
    ],
)
def test_masa_yang_lebih_lama_daripada_hukum_diterima(aturan: Syarat, k: Kondisi) -> None:
    assert perketat(aturan, tambahan(k)) != aturan


@pytest.mark.parametrize("aturan", SEMUA, ids=lambda a: str(a.dasar))
def test_salinan_ketentuan_nasional_diterima_dan_yang_selangkah_lebih_longgar_ditolak(aturan: Syarat) -> None:
    butir = butir_pada(aturan)
    if not butir:
        return
    perketat(aturan, syarat(KEPUTUSAN / "salinan", {f"butir {i}": b for i, b in enumerate(butir)}))
    for b in butir:
        if isinstance(b, Banding) and b.op in (Operator.MIN, Operator.MAKS) and not isinstance(b.batas, Nilai):
            lunak = (di_bawah if b.op is Operator.MIN else di_atas)(b.batas)
            if lunak is not None and str(b) not in DUA_AMBANG:
                with pytest.raises(GalatTulis, match="melonggarkan"):
                    perketat(aturan, syarat(KEPUTUSAN / "longgar", evolve(b, batas=lunak)))
