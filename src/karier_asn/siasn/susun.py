"""Susun: from the rows of an end point to one history.

A row recorded twice counts once. Rows that tell differently of one thing become one row, in which only what they differ
about is not known. A row that was deleted is left out. A row that cannot be read makes the whole history unknown: a
history with a hole would pass for complete. The order of the rows leaves no trace.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any, Final, TypeVar

from attrs import evolve, field, fields, frozen

from karier_asn.domain.jabatan import Jabatan
from karier_asn.domain.kosong import makna_kosong
from karier_asn.domain.nip import NIP, compact
from karier_asn.domain.pegawai import Pelatihan, isi_penuh
from karier_asn.domain.tingkat import kunci_nama
from karier_asn.engine.asal import with_origin
from karier_asn.siasn import sampul
from karier_asn.siasn.medan import BarisSiasn, TanpaIsi
from karier_asn.siasn.temuan import Catatan

_T = TypeVar("_T", bound=Hashable)


def _semua(b: BarisSiasn) -> bool:
    return True


def nomor_pemilik(jawaban: Mapping[str, object], nip: NIP | None) -> frozenset[str]:
    """The numbers that his rows can carry: his own; where it is not known, the one that all rows have in common."""
    if nip is not None:
        return frozenset({nip.angka})
    semua = (b for titik in jawaban for b in sampul.daftar(jawaban, titik, Catatan()) or ())
    tertulis = {compact(teks) for b in semua if isinstance(teks := b.teks("nipBaru"), str)}
    return frozenset(tertulis) if len(tertulis) == 1 else frozenset()


@frozen(eq=False)
class Penyusun:
    """Reads the histories of one person; rows that name another person are not his.

    Attributes:
        jawaban: the answers, by end point.
        catatan: where findings go.
        nomor: the numbers that his rows can carry; ``None`` = the rows are about many people.
    """

    jawaban: Mapping[str, object]
    catatan: Catatan
    nomor: frozenset[str] | None = None
    dibuka: dict[str, tuple[BarisSiasn, ...] | None] = field(init=False, factory=dict)
    """The rows of the end points that were opened."""
    letak: dict[int, tuple[object, str, Sequence[int]]] = field(init=False, factory=dict)
    """Where each row of a history was read, by its identity: the row, which must not pass away, the end point, and the
    numbers of all of those that are the same.
    """

    def riwayat(
        self,
        titik: str,
        baca: Callable[[BarisSiasn], _T | None],
        hanya: Callable[[BarisSiasn], bool] = _semua,
        sama: Sequence[Callable[[_T], Hashable | None]] = (),
    ) -> tuple[_T, ...] | None:
        """The history at an end point; ``None`` = unknown, empty = known to be none.

        Args:
            titik: the end point.
            baca: reads one row; ``None`` if it cannot, having said why.
            hanya: which rows this history is about; the others are somebody else's business.
            sama: what rows that tell of one thing have in common, one after another; ``None`` = no other row tells
                of it.
        """
        baris = self._buka(titik)
        if baris is None:
            return None
        terbaca: dict[int, tuple[_T, BarisSiasn]] = {}
        gagal: list[int] = []
        for i, b in enumerate(baris):
            if hanya(b) and (hapus := dihapus(b)) is not True:
                nilai = None if hapus is None else self._satu(b, baca)
                if nilai is None:
                    gagal.append(i)
                else:
                    terbaca[i] = nilai, b
                    self.letak[id(nilai)] = nilai, titik, (i,)
        if gagal:
            pesan = f"Baris {_sebut(gagal)} tidak terbaca, jadi seluruh riwayat ini dianggap belum diketahui."
            self.catatan.lapor("TIDAK_DIKETAHUI", titik, f"{pesan} Perbaiki barisnya.")
            return None
        riwayat = [nilai for nilai, _ in terbaca.values()]
        if len(riwayat) < 2 or _berlainan(riwayat, sama or _PEMBEDA.get(titik, ())):
            return tuple(riwayat)
        return self._satukan(terbaca, titik, sama)

    def bila_diminta(
        self,
        titik: str,
        baca: Callable[[BarisSiasn], _T | None],
        sama: Sequence[Callable[[_T], Hashable | None]] = (),
    ) -> tuple[_T, ...] | None:
        """The history at an end point that not every reader asks for; nothing to say if it was not asked."""
        return self.riwayat(titik, baca, sama=sama) if titik in self.jawaban else None

    def ada(self, titik: str, cocok: Callable[[BarisSiasn], bool]) -> bool:
        """Whether a row of an end point, as far as it is known to stand, is like that."""
        return any(cocok(b) for b in self._buka(titik) or () if dihapus(b) is not True)

    def jalur(self, baris: object) -> str | None:
        """The path of a row of a history, with the numbers of all that are the same; ``None`` = it was not read."""
        letak = self.letak.get(id(baris))
        return None if letak is None else f"{letak[1]}[{_sebut(letak[2])}]"

    def _buka(self, titik: str) -> tuple[BarisSiasn, ...] | None:
        """The rows of an end point, which several histories may be read from."""
        if titik not in self.dibuka:
            self.dibuka[titik] = sampul.daftar(self.jawaban, titik, self.catatan)
        return self.dibuka[titik]

    def _satu(self, b: BarisSiasn, baca: Callable[[BarisSiasn], _T | None]) -> _T | None:
        nip = b.teks("nipBaru")
        if self.nomor is None or nip is TanpaIsi.KOSONG or nip in self.nomor:
            return _berasal(b, baca)
        if isinstance(nip, TanpaIsi):
            return None
        angka = compact(nip)
        if any(_satu_nomor(angka, nomor) for nomor in self.nomor):
            return _berasal(b, baca)
        lain = "data utama" if self.nomor else "baris lain, sedangkan NIP data utama tidak terbaca"
        b.lapor("BENTROK", "nipBaru", f"Baris ini ber-NIP lain daripada {lain}; keluarkan bila milik pegawai lain.")
        return None

    def _satukan(
        self,
        terbaca: Mapping[int, tuple[_T, BarisSiasn]],
        titik: str,
        sama: Sequence[Callable[[_T], Hashable | None]],
    ) -> tuple[_T, ...] | None:
        """The rows, those that tell of one thing in one; ``None`` if what they differ about cannot be left open."""
        baris: list[tuple[list[int], _T]] | None = self._tunggal(terbaca, titik)
        for satu in sama:
            baris = None if baris is None else self._padu(baris, titik, satu)
        return None if baris is None else tuple(nilai for _, nilai in baris)

    def _tunggal(self, terbaca: Mapping[int, tuple[_T, BarisSiasn]], titik: str) -> list[tuple[list[int], _T]]:
        """The rows without repetitions, which are reported, each with the row numbers it comes from."""
        medan = _MEDAN_SERTIFIKAT.get(titik, "")
        hasil: list[tuple[list[int], _T]] = []
        for nomor in _kelompok((i, _rekaman(*n)) for i, n in terbaca.items()):
            sama = [terbaca[i][0] for i in nomor]
            # Of several spellings, one is chosen without regard to the order of the rows.
            nilai = sama[0] if len(sama) == 1 else min(sama, key=_tampak)
            hasil.append((nomor, nilai))
            self.letak[id(nilai)] = nilai, titik, nomor
            if len(nomor) > 1:
                pesan = f"Baris {_sebut(nomor)} mencatat hal yang sama; dihitung satu kali. Hapus yang berlebih."
                self.catatan.lapor("GANDA", f"{titik}[{_sebut(nomor)}]{medan}", pesan)
        if medan:
            self._lapor_sertifikat(hasil, titik, medan)
        return hasil

    def _lapor_sertifikat(self, tunggal: Sequence[tuple[list[int], _T]], titik: str, medan: str) -> None:
        """Say which rows are one certificate, though they do not tell the same, or may be one."""
        latihan = [(nomor, k) for nomor, k in tunggal if isinstance(k, Pelatihan)]
        for kunci, pesan in ((_sertifikat, _SATU_SERTIFIKAT), (_serupa, _MUNGKIN_SATU_SERTIFIKAT)):
            for sama in _kelompok((i, kunci(k)) for i, (_, k) in enumerate(latihan)):
                if len(sama) > 1 and (kunci is _sertifikat or any(latihan[i][1].nomor is None for i in sama)):
                    baris = _sebut(sorted(n for i in sama for n in latihan[i][0]))
                    self.catatan.lapor("GANDA", f"{titik}[{baris}]{medan}", f"Baris {baris} {pesan}")

    def _padu(
        self, tunggal: Sequence[tuple[list[int], _T]], titik: str, sama: Callable[[_T], Hashable | None]
    ) -> list[tuple[list[int], _T]] | None:
        """The rows, those that have this in common in one; ``None`` likewise."""
        hasil: list[tuple[list[int], _T]] = []
        utuh = True
        for tempat in _kelompok((i, sama(nilai)) for i, (_, nilai) in enumerate(tunggal)):
            if len(tempat) == 1:
                hasil.append(tunggal[tempat[0]])
                continue
            terpadu, beda = padukan(sorted((tunggal[i][1] for i in tempat), key=_tampak))
            nomor = sorted(n for i in tempat for n in tunggal[i][0])
            baris = _sebut(nomor)
            if terpadu is None:
                utuh = False
            else:
                hasil.append((nomor, terpadu))
                self.letak[id(terpadu)] = terpadu, titik, nomor
            akibat = _RAGU if terpadu is not None else _SEMUA_RAGU
            pesan = f"Baris {baris} menceritakan hal yang sama, tetapi berbeda pada {', '.join(beda)}; {akibat}"
            self.catatan.lapor("BENTROK", f"{titik}[{baris}]", pesan)
        return hasil if utuh else None


def _satu_nomor(a: str, b: str) -> bool:
    """Whether two numbers are one, as far as a spreadsheet that cuts the serial of one of them lets it be seen."""
    return a == b or (a[:-3] == b[:-3] and "000" in (a[-3:], b[-3:]))


def _berasal(b: BarisSiasn, baca: Callable[[BarisSiasn], _T | None]) -> _T | None:
    """What a row says, with where it says so."""
    nilai = baca(b)
    return None if nilai is None else with_origin(nilai, b.asal())


def _tampak(nilai: object) -> tuple[str, str]:
    """All that a row tells, where it was read included."""
    return isi_penuh(nilai), repr(getattr(nilai, "asal", None))


_RAGU: Final = "yang berbeda itu dianggap belum diketahui. Perbaiki salah satunya."
_SEMUA_RAGU: Final = "seluruh riwayat ini dianggap belum diketahui. Perbaiki salah satunya."
_MEDAN_SERTIFIKAT: Final = {"rw-kursus": ".noSertipikat", "rw-diklat": ".nomor"}
_SATU_SERTIFIKAT: Final = (
    "bernomor sertifikat sama, tetapi isinya berbeda; dihitung satu kali, menurut yang JP-nya terbanyak. "
    "Perbaiki nomornya atau hapus yang berlebih."
)
_MUNGKIN_SATU_SERTIFIKAT: Final = (
    "mungkin mencatat pelatihan yang sama, tetapi tidak semuanya bernomor sertifikat; JP-nya dihitung sebagai rentang. "
    "Lengkapi nomornya atau hapus yang berlebih."
)
_PENANDA_HAPUS: Final = ("deletedAt", "deleted_at")


def dihapus(b: BarisSiasn) -> bool | None:
    """Whether SIASN keeps an object as deleted, which is reported; ``None`` = that cannot be read."""
    for medan in _PENANDA_HAPUS:
        if medan not in b.isi:
            continue
        waktu = b.waktu(medan)
        if waktu is TanpaIsi.TAK_TERBACA:
            return None
        if waktu is not TanpaIsi.KOSONG:
            b.lapor("TERHAPUS", medan, "Sudah dihapus di SIASN, jadi tidak dihitung. Pulihkan di SIASN bila keliru.")
            return True
    return False


def padukan(sama: Sequence[_T]) -> tuple[_T | None, list[str]]:
    """One row of several, in which what they differ about is not known, and what that is.

    ``None`` = there is none: what they differ about cannot be left open, or would say something while it is empty.

    >>> from karier_asn.domain import Penilaian, Predikat
    >>> satu, beda = padukan([Penilaian(2025, Predikat.BAIK), Penilaian(2025, Predikat.KURANG)])
    >>> satu.tahun, satu.predikat, beda
    (2025, None, ['predikat'])
    """
    pertama: Any = sama[0]
    ubah: dict[str, Any] = {}
    beda: list[str] = []
    for f in (f for f in fields(type(pertama)) if f.eq):
        nilai = [getattr(benda, f.name) for benda in sama]
        if all(n == nilai[0] for n in nilai):
            continue
        if isinstance(nilai[0], Jabatan):
            ubah[f.name], dalam = padukan(nilai)
            beda += dalam
            continue
        beda.append(f.name.replace("_", " "))
        if all(isinstance(n, str) for n in nilai) and len(set(map(kunci_nama, nilai))) == 1:
            ubah[f.name] = min(nilai)  # one spelling, without regard to the order of the rows
        else:
            ubah[f.name] = "" if f.type == "str" else None
    terbuka = [f.name for f in fields(type(pertama)) if f.name in ubah and ubah[f.name] is None]
    wajib = {f.name for f in fields(type(pertama)) if "None" not in str(f.type)}
    if not wajib.isdisjoint(terbuka):
        return None, beda
    hasil = evolve(pertama, **ubah)
    return (None if any(makna_kosong(hasil, nama) is not None for nama in terbuka) else hasil), beda


_SELAIN_NAMA: Final = attrgetter(*(f.name for f in fields(Pelatihan) if f.eq and f.name != "nama"))


def _rekaman(nilai: Hashable, b: BarisSiasn) -> Hashable:
    """What makes rows the same record: all that they tell; of a training how its name is spelled does not matter.

    A training without the number of a certificate may be recorded twice or done twice; only its id tells.
    """
    if not isinstance(nilai, Pelatihan):
        return nilai
    tersendiri = nilai.nomor or b.teks("id")
    return kunci_nama(nilai.nama), *_SELAIN_NAMA(nilai), b.jalur if tersendiri is TanpaIsi.KOSONG else tersendiri


def _sertifikat(k: Pelatihan) -> Hashable | None:
    """What the rows of one certificate have in common."""
    return k.nomor


def _serupa(k: Pelatihan) -> Hashable | None:
    """What rows have in common that may be one certificate, where a number is missing."""
    return _sebutan(k) if k.nama and k.selesai is not None else None


def _sebutan(k: Pelatihan) -> Hashable:
    """What rows of one training have in common whatever is missing, and others may."""
    return kunci_nama(k.nama), k.selesai, k.jam


_PEMBEDA: Final[Mapping[str, Sequence[Callable[[Any], Hashable | None]]]] = dict.fromkeys(
    _MEDAN_SERTIFIKAT, (_sebutan, _sertifikat)
)
"""What two rows of training differ in of which nothing is to be said."""


def _berlainan(riwayat: Sequence[_T], sama: Sequence[Callable[[_T], Hashable | None]]) -> bool:
    """Whether no two rows tell of one thing, which is the rule: then neither is one of them recorded twice."""
    semua = ([nilai if (kunci := satu(nilai)) is None else kunci for nilai in riwayat] for satu in sama)
    return bool(sama) and all(len(set(kunci)) == len(kunci) for kunci in semua)


def _kelompok(butir: Iterable[tuple[int, Hashable | None]]) -> list[list[int]]:
    """Numbers by what they have in common; one that has nothing stands alone."""
    hasil: dict[Hashable, list[int]] = {}
    for i, kunci in butir:
        hasil.setdefault((i,) if kunci is None else (None, kunci), []).append(i)
    return list(hasil.values())


def _sebut(nomor: Sequence[int]) -> str:
    """Row numbers in rising order, short.

    >>> _sebut([0, 1, 2]), _sebut([0, 3]), _sebut([0, 1, 2, 7])
    ('0..2', '0,3', '0..2,7')
    """
    runtun = (list(r) for _, r in groupby(enumerate(nomor), key=lambda x: x[1] - x[0]))
    return ",".join(str(r[0][1]) if len(r) == 1 else f"{r[0][1]}..{r[-1][1]}" for r in runtun)
