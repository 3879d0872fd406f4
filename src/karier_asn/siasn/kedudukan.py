"""Kedudukan: in what standing an employee is and was, as SIASN tells it.

The master record tells the present standing by its code, without a day; ``rw-cltn`` tells times of leave, of study and
of service outside, with their days. A standing without a day may hold on any day, so it stays only where the dated
rows do not come to it. What neither of them tells, such as a suspension that is over, is not known to this reader.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve, frozen

from karier_asn.domain.fakta.kedudukan import kembali_menjabat
from karier_asn.domain.kedudukan import KedudukanHukum
from karier_asn.domain.pegawai import Pegawai
from karier_asn.domain.rekam import PerubahanKedudukan
from karier_asn.engine.masa import SEHARI
from karier_asn.siasn import ejaan, kode
from karier_asn.siasn.medan import BarisSiasn, KodeDanTeks, TanpaIsi
from karier_asn.siasn.sela import Sela, bertindih, keluarga, titik
from karier_asn.siasn.temuan import Berat, Catatan

_MEDAN: Final = "kedudukanPnsId"


def kini(b: BarisSiasn) -> KedudukanHukum | None:
    """The present standing, by code and by name; since when it holds is not told."""
    if b.teks(_MEDAN) is b.teks("kedudukanPnsNama") is TanpaIsi.KOSONG:
        b.belum_diketahui(_MEDAN, "Kedudukan hukum")
    return b.kode_dan_teks(_DUA)


_DUA: Final = KodeDanTeks("kedudukan hukum", _MEDAN, kode.KEDUDUKAN, "kedudukanPnsNama", ejaan.KEDUDUKAN)


def tanpa_baris(b: BarisSiasn, sekarang: KedudukanHukum | None) -> tuple[PerubahanKedudukan, ...] | None:
    """The standings where no dated row is known: on duty today says nothing of earlier days."""
    if sekarang is None or _bertugas(sekarang):
        return None
    _lapor_tanpa_hari(b, sekarang)
    return (PerubahanKedudukan(sekarang, asal=b.asal(_MEDAN)),)


TANPA_SELA: Final[tuple[PerubahanKedudukan, ...]] = ()
"""Always on duty, as nearly everybody is. Who is made with it need not be made again to tell so."""


def lengkapi(p: Pegawai, b: BarisSiasn | None, sela: tuple[Sela, ...] | None) -> Pegawai:
    """The employee with his standings, from the present one and from the dated times.

    Args:
        p: the employee with the other histories.
        b: the master record; ``None`` = not known.
        sela: the dated times; ``None`` = not known.
    """
    sekarang = None if b is None else kini(b)
    if b is None or sekarang is None:
        return _berkedudukan(p, None)
    if sela is not None and (dua := bertindih(sela)) is not None:
        _lapor_bertindih(b.catatan, *dua)
        sela = None
    if sela is None:
        return _berkedudukan(p, tanpa_baris(b, sekarang))
    return _Gabungan(p, b, sekarang, sela).hasil()


def _berkedudukan(p: Pegawai, kedudukan: tuple[PerubahanKedudukan, ...] | None) -> Pegawai:
    """The employee with these standings; himself if he has them."""
    return p if p.kedudukan_hukum == kedudukan else evolve(p, kedudukan_hukum=kedudukan)


def _bertugas(kedudukan: KedudukanHukum) -> bool:
    """On duty without further ado; a study leave, though active, may have released him from his post."""
    return kedudukan.aktif is True and kedudukan is not KedudukanHukum.TUGAS_BELAJAR


@frozen
class _Gabungan:
    """The present standing against the dated times."""

    p: Pegawai
    b: BarisSiasn
    sekarang: KedudukanHukum
    sela: tuple[Sela, ...]

    def hasil(self) -> Pegawai:
        if not _bertugas(self.sekarang):
            return _berkedudukan(self.p, self._tidak_bertugas())
        terbuka = self.sela[-1] if self.sela and self.sela[-1].sampai is None else None
        if terbuka is None or self.p.jabatan is None or self._menjabat_sesudah(terbuka):
            return _berkedudukan(self.p, self._berhari())
        self._lapor_bentrok(f"{terbuka.kedudukan.value} sejak {terbuka.mulai.isoformat()} tanpa akhir")
        cuti = keluarga(terbuka.kedudukan) is KedudukanHukum.CLTN
        return evolve(self.p, kedudukan_hukum=self._dan_tanpa_hari(), cltn=None if cuti else self.p.cltn)

    def _tidak_bertugas(self) -> tuple[PerubahanKedudukan, ...]:
        sejenis = [s for s in self.sela if keluarga(s.kedudukan) is keluarga(self.sekarang)]
        diperpanjang = self.sekarang is KedudukanHukum.PERPANJANGAN_CLTN
        if not sejenis or (diperpanjang and sejenis[-1].kedudukan is not self.sekarang):
            _lapor_tanpa_hari(self.b, self.sekarang)
            return self._dan_tanpa_hari()
        terakhir = sejenis[-1]
        if terakhir is not self.sela[-1] or terakhir.kembali or self._menjabat_sesudah(terakhir):
            self._lapor_bentrok("sudah kembali bertugas atau berkedudukan lain")
            return self._dan_tanpa_hari()
        if terakhir.sampai is None:
            return self._berhari()
        # The last day granted does not bring him back, a decree does; he still stands as the master record says.
        akhir = (terakhir.sampai - SEHARI).isoformat()
        pesan = (
            f"Kedudukan hukum masih {self.sekarang.value} dan tanggal aktif kembali kosong; dianggap berlangsung "
            f"terus, juga sesudah {akhir}. Catat pengaktifan kembalinya."
        )
        self.b.lapor("TIDAK_DIKETAHUI", _MEDAN, pesan, Berat.INFO)
        return tuple(k for k in self._berhari() if k.sejak != terakhir.sampai)

    def _berhari(self) -> tuple[PerubahanKedudukan, ...]:
        """The dated changes; before the next of them, a post taken up definitively tells the return as well."""
        sela = [
            s if s.sampai is not None or s is self.sela[-1] else evolve(s, sampai=self._kembali(s, self.sela[i + 1]))
            for i, s in enumerate(self.sela)
        ]
        return tuple({k.sejak: k for k in titik(sela)}.values())

    def _kembali(self, s: Sela, berikut: Sela) -> date:
        menjabat = kembali_menjabat(self.p, s.mulai)
        return berikut.mulai if menjabat is None else min(menjabat, berikut.mulai)

    def _menjabat_sesudah(self, s: Sela) -> bool:
        return kembali_menjabat(self.p, s.mulai) is not None

    def _dan_tanpa_hari(self) -> tuple[PerubahanKedudukan, ...]:
        return (*self._berhari(), PerubahanKedudukan(self.sekarang, asal=self.b.asal(_MEDAN)))

    def _lapor_bentrok(self, apa: str) -> None:
        pesan = (
            f"Kedudukan hukum {self.sekarang.value}, padahal menurut rw-cltn {apa}; sampai itu jelas, {_AKIBAT} "
            "Perbaiki salah satunya."
        )
        self.b.lapor("BENTROK", _MEDAN, pesan)


_AKIBAT: Final = "ia mungkin berkedudukan demikian pada hari apa pun, sehingga putusannya BTL pada hari-hari itu."


def _lapor_tanpa_hari(b: BarisSiasn, kedudukan: KedudukanHukum) -> None:
    pesan = (
        f"Sejak kapan berkedudukan hukum {kedudukan.value} tidak tercatat, jadi {_AKIBAT} Berikan harinya: "
        f"PerubahanKedudukan(KedudukanHukum.{kedudukan.name}, sejak=...)."
    )
    b.lapor("TIDAK_DIKETAHUI", _MEDAN, pesan)


def _lapor_bertindih(catatan: Catatan, kiri: Sela, kanan: Sela) -> None:
    pesan = (
        f"{kiri.kedudukan.value} sejak {kiri.mulai.isoformat()} dan {kanan.kedudukan.value} sejak "
        f"{kanan.mulai.isoformat()} bertindih; kedudukan hukumnya dianggap belum diketahui. Perbaiki salah satunya."
    )
    catatan.lapor("BENTROK", "rw-cltn", pesan)
