"""A verdict on every day at once, against asking day by day; and one day, against hand-written Python.

Three formulations of PP 11/2017 Pasal 107 ayat (1) huruf c are timed side by side on the same employee:

* ``evaluate``: the timeline with its trace, for all days at once;
* a naive scan: the same rule by hand, asked for each day of 30 years, durations counted with `relativedelta`;
* by hand, one day, yes or no: cut-off dates computed beforehand, no reasons.

The scan and the timeline must agree on every day, and what answers for one day on the first of every month.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from benchmarks.bersama import bergiliran, cetak, detik, samakan, utama
from karier_asn import Jabatan, Jejak, Jenjang, Pegawai, Pendidikan, Putusan, Riwayat, evaluate, explain, summarize
from karier_asn.domain import Asesmen, Ijazah, JenisPegawai, Penugasan, complete
from karier_asn.rules import JPT_PRATAMA

BIASA, KECIL = (7, 30), (1, 18)
AWAL = date(2017, 4, 7)
PADA = date(2026, 11, 21)
LOWONG = Jabatan("Kepala Badan", Jenjang.JPT_PRATAMA, "kepegawaian")
PEGAWAI = complete(
    Pegawai(
        jenis=JenisPegawai.PNS,
        tanggal_lahir=date(1978, 5, 17),
        tmt_cpns=date(2003, 1, 1),
        tmt_pns=date(2004, 2, 1),
        jabatan=[
            Penugasan(Jabatan("Analis", Jenjang.PELAKSANA, "kepegawaian"), date(2003, 1, 1)),
            Penugasan(Jabatan("Bendahara", Jenjang.PELAKSANA, "keuangan"), date(2005, 7, 1)),
            Penugasan(Jabatan("Kepala Seksi", Jenjang.PENGAWAS, "keuangan"), date(2013, 2, 1)),
            Penugasan(Jabatan("Kepala Bidang", Jenjang.ADMINISTRATOR, "kepegawaian"), date(2019, 3, 1)),
        ],
        pendidikan=[Ijazah(Pendidikan.S1, date(2001, 8, 1)), Ijazah(Pendidikan.S2, date(2012, 8, 1))],
        kompetensi=[
            Asesmen(Jenjang.JPT_PRATAMA, False, date(2016, 1, 1), date(2020, 1, 1)),
            Asesmen(Jenjang.JPT_PRATAMA, True, date(2020, 1, 1), date(2036, 1, 1)),
        ],
        hukuman=(),
        rekam_jejak=Riwayat.tetap(True),
        integritas=Riwayat.tetap(True),
        sehat=Riwayat.tetap(True),
    )
)


def lama(p: Pegawai, d: date, cocok: Callable[[Jabatan], bool]) -> float:
    """Years in posts that fit, up to a day, spell by spell."""
    jumlah = 0.0
    tugas = [t for t in p.jabatan or () if t.tmt < d]
    for i, t in enumerate(tugas):
        if cocok(t.jabatan):
            sampai = tugas[i + 1].tmt if i + 1 < len(tugas) else d
            beda = relativedelta(sampai, t.tmt)
            jumlah += beda.years + beda.months / 12 + beda.days / 365
    return jumlah


def sehari(p: Pegawai, j: Jabatan, d: date) -> list[bool]:
    """The rule by hand, on one day; like `evaluate` it asks every condition and skips none."""
    assert p.tmt_pns is not None
    assert p.tanggal_lahir is not None
    return [
        p.tmt_pns <= d,
        any(i.pendidikan >= Pendidikan.S1 for i in p.pendidikan or () if i.lulus and i.lulus <= d),
        any(a.jenjang is j.jenjang and a.memenuhi and a.sejak <= d < (a.sampai or d) for a in p.kompetensi or ()),
        lama(p, d, lambda x: x.bidang == j.bidang) >= 5,
        lama(p, d, lambda x: x.jenjang is Jenjang.ADMINISTRATOR) >= 2
        or lama(p, d, lambda x: x.jenjang is Jenjang.AHLI_MADYA) >= 2,
        bool(p.rekam_jejak.pada(d)),
        bool(p.integritas.pada(d)),
        d <= p.tanggal_lahir + relativedelta(years=56),
        bool(p.sehat.pada(d)),
    ]


def batas(d: date) -> tuple[date, date, date]:
    """The cut-off dates of `singkat`."""
    lahir, lima, dua = (d - relativedelta(years=n) for n in (56, 5, 2))
    return lahir, lima, dua


def pindai(hari: int) -> list[bool]:
    """Ask the rule by hand, day after day."""
    return [all(sehari(PEGAWAI, LOWONG, AWAL + timedelta(days=n))) for n in range(hari)]


def singkat(p: Pegawai, j: Jabatan, d: date, lahir_paling_awal: date, lima: date, dua: date) -> bool:
    """By hand for lists: one day, yes or no, cut-off dates given, the simple case of one unbroken spell.

    Right once the assessment counts and the spells of one field come to five years.
    """
    return (
        p.tmt_pns is not None
        and p.tmt_pns <= d
        and p.tanggal_lahir is not None
        and p.tanggal_lahir >= lahir_paling_awal
        and any(i.pendidikan >= Pendidikan.S1 for i in p.pendidikan or ())
        and any(t.jabatan.bidang == j.bidang and t.tmt <= lima for t in p.jabatan or ())
        and any(t.jabatan.jenjang is Jenjang.ADMINISTRATOR and t.tmt <= dua for t in p.jabatan or ())
        and any(a.jenjang is j.jenjang and a.memenuhi for a in p.kompetensi or ())
        and bool(p.rekam_jejak.pada(d))
        and bool(p.integritas.pada(d))
        and bool(p.sehat.pada(d))
        and p.hukuman == ()
    )


def putusan(jejak: Jejak, d: date) -> bool | Putusan | None:
    """The verdict as yes or no; anything else as it is, which equals neither."""
    p = jejak.putusan.pada(d)
    return p if p is Putusan.BTL or p is None else p is Putusan.MS


def bulanan() -> Iterator[date]:
    """The first of every month from well after the last promotion until after the age limit."""
    for n in range(12 * 15):
        yield date(2024, 1, 1) + relativedelta(months=n)


def periksa(hari: int) -> None:
    """Every contender answers alike."""
    jejak = evaluate(JPT_PRATAMA, PEGAWAI, LOWONG)
    samakan("evaluate dan pindai", (putusan(jejak, AWAL + timedelta(days=n)) for n in range(hari)), pindai(hari))
    garis = [putusan(jejak, d) for d in bulanan()]
    samakan("evaluate dan singkat", garis, (singkat(PEGAWAI, LOWONG, d, *batas(d)) for d in bulanan()))
    for nama, kata in (("summarize", summarize), ("explain", explain)):
        samakan(f"evaluate dan {nama}", garis, (kata(jejak, d).startswith("✓ MS") for d in bulanan()))


def jalankan(putaran: int, tahun: int) -> None:
    """A verdict on every day at once, beside asking day by day; the size is the number of rounds and that of years."""
    hari = tahun * 365
    periksa(hari)
    print(f"satu pegawai, {hari:,} hari; jawaban sama pada setiap hari; median {putaran} putaran")
    jejak, tanggal = evaluate(JPT_PRATAMA, PEGAWAI, LOWONG), batas(PADA)
    semua_hari = "evaluate, semua hari, dengan jejak"
    waktu = bergiliran(
        {
            semua_hari: lambda: detik(lambda: evaluate(JPT_PRATAMA, PEGAWAI, LOWONG), 200),
            f"pindai {tahun} tahun, hari demi hari": lambda: detik(lambda: pindai(hari)),
            "tulisan tangan, satu hari, relativedelta": lambda: detik(lambda: sehari(PEGAWAI, LOWONG, PADA), 500),
            "tulisan tangan, satu hari, ya/tidak, batas disiapkan": lambda: detik(
                lambda: singkat(PEGAWAI, LOWONG, PADA, *tanggal), 5000
            ),
            "summarize, satu hari": lambda: detik(lambda: summarize(jejak, PADA), 500),
            "explain, satu hari": lambda: detik(lambda: explain(jejak, PADA), 100),
        },
        putaran,
    )
    cetak(waktu, semua_hari)


if __name__ == "__main__":
    utama(jalankan, BIASA, KECIL)
