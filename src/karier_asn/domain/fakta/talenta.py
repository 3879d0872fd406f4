"""Facts: the two axes of talent management."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.talenta import NilaiSumbu, Potensial, Talenta, UnsurTalenta, nilai_sumbu, peringkat
from karier_asn.domain.tingkat import Ekspektasi
from karier_asn.engine.kata import fakta
from karier_asn.engine.masa import AKHIR
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat

_POTENSIAL = dict(zip(Ekspektasi, Potensial, strict=True))


def _selama(t: Talenta, unsur: tuple[UnsurTalenta, ...] | None) -> Riwayat[NilaiSumbu]:
    """The value of an axis while the assessment counts."""
    nilai = None if unsur is None else nilai_sumbu(unsur)
    titik: list[tuple[date, NilaiSumbu | None]] = [(t.sejak, nilai), (t.sampai or AKHIR, None)]
    return Riwayat(titik)


@fakta("nilai sumbu kinerja")
def nilai_kinerja(t: Talenta) -> Riwayat[NilaiSumbu]:
    """Value of the axis of performance, by bounds while a part of it is not known."""
    return _selama(t, t.kinerja)


@fakta("nilai sumbu potensial")
def nilai_potensial(t: Talenta) -> Riwayat[NilaiSumbu]:
    """Value of the axis of potential, by bounds while a part of it is not known."""
    return _selama(t, t.potensial)


@fakta("peringkat kinerja menurut nilai sumbu kinerja")
def peringkat_kinerja(t: Talenta) -> Riwayat[Ekspektasi]:
    """Standing on the axis of performance by the points of the guide; not the predikat kinerja of a year."""
    return nilai_kinerja(t).peta(lambda nilai: peringkat(nilai, t.batas_kinerja))


@fakta("peringkat potensial dalam pemetaan talenta")
def peringkat_potensial(t: Talenta) -> Riwayat[Potensial]:
    """Standing on the axis of potential."""

    def cari(nilai: NilaiSumbu) -> Potensial | None:
        hasil = peringkat(nilai, t.batas_potensial)
        return None if hasil is None else _POTENSIAL[hasil]

    return nilai_potensial(t).peta(cari)


@fakta("hari penetapan rencana penempatan yang memuatnya")
def penempatan_ditetapkan(t: Talenta) -> Riwayat[date]:
    """Day on which the placement plan that names him was set; unknown before it."""
    hari = t.penempatan_ditetapkan
    return TAK_DIKETAHUI if hari is None else Riwayat([(hari, hari)])
