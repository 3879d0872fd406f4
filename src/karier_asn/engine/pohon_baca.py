"""A rule out of data: its regulations, then its nodes, each fault with its path."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from itertools import islice, pairwise
from operator import itemgetter
from typing import Any, Final, assert_never, cast

from karier_asn.engine.akhir import berakhir
from karier_asn.engine.bentuk import Objek, bentuk
from karier_asn.engine.besaran import Besaran, nilai, sebutan_data
from karier_asn.engine.ekspresi import Fakta, FaktaBenar, FaktaTanggal, Kondisi, Lama, Nilai, SalahSatu, Semua, Tabel
from karier_asn.engine.galat import GalatBentuk, GalatTulis, Masalah
from karier_asn.engine.hitungan import CaraHitung
from karier_asn.engine.hukum import Dasar, Peraturan
from karier_asn.engine.jalur import MASALAH_TERBANYAK, label, sambung
from karier_asn.engine.kanonik import dump
from karier_asn.engine.kata import jika, menurut, pilihan, syarat, tabel
from karier_asn.engine.perbandingan import BERANGGOTA, Operator, Ukuran
from karier_asn.engine.periksa import Pembaca, bagian, daftar, mungkin, pembaca, satu
from karier_asn.engine.pohon_bentuk import (
    ANGGOTA_TERBANYAK,
    PENCABUTAN_TERPANJANG,
    SKEMA,
    KutipanTertulis,
    NilaiTertulis,
    PeraturanTertulis,
)

_PANJANG_PESAN: Final = 400
"""Characters of what the words of the language object to, which may repeat a long list; and of the remedy."""


def _pesan(galat: GalatTulis) -> str:
    """What the words of the language object to, with the remedy."""
    return f"{galat.pesan[:_PANJANG_PESAN]} {galat.saran[:_PANJANG_PESAN]}"


def baca(data: Any, kosakata: Mapping[str, Fakta[Any]], skala: Mapping[str, type[Enum]]) -> Kondisi:
    """The rule that ``data`` describes.

    Raises:
        GalatBentuk: it describes none; lists every problem with its path.
    """
    tertulis = pembaca(bentuk(Mapping[str, PeraturanTertulis]))
    isi = bagian(data, {"skema": _skema, "peraturan": tertulis, "aturan": _apa_adanya})
    daftar_peraturan = _DaftarPeraturan(isi["peraturan"])
    pohon = PembacaPohon(daftar_peraturan.rujuk, kosakata, skala)
    hasil: Kondisi = bagian({"aturan": isi["aturan"]}, {"aturan": pohon.syarat})["aturan"]
    daftar_peraturan.pastikan_dirujuk()
    return hasil


def _skema(v: Any, _: Any) -> Any:
    if v != SKEMA:
        raise satu("skema-asing", f"Yang dikenal hanya {SKEMA}.", dikenal=SKEMA)
    return v


def _apa_adanya(v: Any, _: Any) -> Any:
    return v


# --- regulations -------------------------------------------------------------------------------------------

_TIDAK_ADA = "Peraturan yang dirujuk tidak ada di bawah peraturan."


class _DaftarPeraturan:
    """The regulations of a document by key, each made once."""

    def __init__(self, isi: Mapping[str, PeraturanTertulis]) -> None:
        self.isi = isi
        self.label = {kunci: label(kunci, i) for i, kunci in enumerate(isi, start=1)}
        if masalah := [*islice((m for kunci in isi for m in self._keberatan(kunci)), MASALAH_TERBANYAK)]:
            raise GalatBentuk(masalah)
        self.jadi: dict[str, Peraturan] = {}
        self.dirujuk: set[str] = set()
        for kunci in isi:
            self._jadikan(kunci)

    def rujuk(self, kunci: str, _: Any) -> Peraturan:
        """A regulation by its key."""
        if kunci not in self.jadi:
            raise satu("peraturan-tidak-dikenal", _TIDAK_ADA)
        dipakai: str | None = kunci
        while dipakai is not None and dipakai not in self.dirujuk:
            self.dirujuk.add(dipakai)
            dipakai = self.isi[dipakai].dicabut
        return self.jadi[kunci]

    def pastikan_dirujuk(self) -> None:
        """Make sure that nothing stands here that no citation names."""
        pesan = "Tidak ada kutipan yang merujuk peraturan ini; hapus."
        sisa = (k for k in self.isi if k not in self.dirujuk)
        if masalah := [self._masalah(k, "", "tidak-dirujuk", pesan) for k in islice(sisa, MASALAH_TERBANYAK)]:
            raise GalatBentuk(masalah)

    def _keberatan(self, kunci: str) -> Iterator[Masalah]:
        """What is wrong with the key of a regulation, or with what repealed it."""
        nama = self.isi[kunci].nama
        if kunci != nama and not kunci.startswith(f"{nama} ("):
            yield self._masalah(kunci, "", "bukan-baku", "Kunci peraturan adalah namanya.")
        rantai = [kunci]
        while (pencabut := self.isi[rantai[-1]].dicabut) is not None:
            if pencabut == kunci:
                yield self._masalah(
                    kunci, "dicabut", "berputar", "Peraturan ini pada akhirnya mencabut dirinya sendiri."
                )
                return
            if pencabut not in self.isi:
                if len(rantai) == 1:  # otherwise it is told of the one that names it
                    yield self._masalah(kunci, "dicabut", "peraturan-tidak-dikenal", _TIDAK_ADA)
                return
            rantai.append(pencabut)
            if len(rantai) > PENCABUTAN_TERPANJANG:
                pesan = f"Paling banyak {PENCABUTAN_TERPANJANG} peraturan yang berturut-turut dicabut."
                yield self._masalah(kunci, "dicabut", "terlalu-panjang", pesan)
                return

    def _jadikan(self, kunci: str) -> Peraturan:
        if kunci not in self.jadi:
            p = self.isi[kunci]
            dicabut = None if p.dicabut is None else self._jadikan(p.dicabut)
            try:
                self.jadi[kunci] = Peraturan(
                    p.nama, p.judul, p.mulai, p.cara, p.diperiksa, p.sumber, dicabut, p.tetap, p.catatan
                )
            except GalatTulis as galat:
                raise GalatBentuk([self._masalah(kunci, "", "peraturan-salah", _pesan(galat))]) from None
        return self.jadi[kunci]

    def _masalah(self, kunci: str, isian: str, kode: str, pesan: str) -> Masalah:
        return Masalah(sambung(sambung("peraturan", self.label[kunci]), isian), kode, {}, pesan)


# --- nodes -------------------------------------------------------------------------------------------------


class PembacaPohon:
    """Reads the nodes of one rule. Each kind of node has its keys, and a function that builds it from them."""

    def __init__(self, rujuk: Pembaca, kosakata: Mapping[str, Fakta[Any]], skala: Mapping[str, type[Enum]]) -> None:
        self.rujuk = mungkin(rujuk)
        self.kosakata = kosakata
        self.skala = skala
        teks, dasar = pembaca(bentuk(str)), self.dasar
        versi_nilai = _pasangan("dasar", dasar, "nilai", self.nilai_versi)
        baris = _pasangan("kunci", _berisi(self.nilai), "nilai", self.nilai)
        self.bagian: dict[str, tuple[dict[str, Pembaca], Callable[..., Any]]] = {
            "fakta": ({"nama": self.fakta}, lambda nama: nama),
            "lama": (
                {"sumber": self.simpul, "cara": _pilih(CaraHitung), "judul": teks, "ukuran": _pilih(Ukuran)},
                _lama,
            ),
            "berakhir": ({"aturan": self.syarat, "judul": teks}, berakhir),
            "tabel": (
                {"kunci": _berisi(self.nilai_simpul), "isi": _berisi(baris, "kunci"), "judul": teks},
                _tabel,
            ),
            "ambang": ({"versi": _berisi(versi_nilai, "dasar")}, _menurut),
            "banding": ({"kiri": self.nilai_simpul, "operator": _pilih(Operator), "batas": self.batas}, _banding),
            "semua": ({"butir": _berisi(self.syarat)}, Semua),
            "salah-satu": ({"butir": _berisi(self.syarat)}, SalahSatu),
            "jika": ({"kondisi": self.syarat, "maka": self.syarat}, lambda kondisi, maka: jika(kondisi, maka=maka)),
            "syarat": (
                {"dasar": dasar, "isi": self.syarat, "judul": teks},
                lambda dasar, isi, judul: syarat(dasar, isi, judul=judul),
            ),
            "menurut": ({"versi": _berisi(_pasangan("dasar", dasar, "isi", self.syarat), "dasar")}, _menurut),
            "pilihan": (
                {
                    "kunci": teks,
                    "bacaan": _berisi(_pasangan("nama", teks, "isi", self.syarat), "nama"),
                    "catatan": teks,
                },
                lambda kunci, bacaan, catatan: pilihan(kunci, dict(bacaan), catatan=catatan),
            ),
        }

    def simpul(self, v: Any, _: Any) -> Any:
        """Any node."""
        jenis = v.get("simpul") if isinstance(v, Mapping) else None
        if not isinstance(jenis, str) or jenis not in self.bagian:
            raise satu("simpul-tidak-dikenal", f"Simpul harus salah satu dari: {', '.join(self.bagian)}.")
        isi, bangun = self.bagian[jenis]
        bahan = bagian({k: x for k, x in v.items() if k != "simpul"}, isi)
        try:
            return bangun(**bahan)
        except GalatTulis as galat:
            raise satu("simpul-salah", _pesan(galat), simpul=jenis) from None

    def syarat(self, v: Any, _: Any) -> Any:
        """A node that is a condition."""
        hasil = self.simpul(v, None)
        if not isinstance(hasil, Kondisi):
            raise satu("bukan-syarat", "Yang diperlukan sebuah syarat, bukan nilai.")
        return hasil

    def nilai_simpul(self, v: Any, _: Any) -> Any:
        """A node that has a value."""
        hasil = self.simpul(v, None)
        if not isinstance(hasil, Nilai):
            raise satu("bukan-nilai", "Yang diperlukan sebuah nilai (fakta, lama, tabel, ambang), bukan syarat.")
        return hasil

    def batas(self, v: Any, _: Any) -> Any:
        """The threshold of a comparison."""
        if isinstance(v, list):
            return self.anggota(v, None)
        return self.nilai_versi(v, None)

    def anggota(self, v: list[Any], _: Any) -> Any:
        """The values that ∈ and ∉ compare with."""
        if len(v) > ANGGOTA_TERBANYAK:
            raise satu("terlalu-banyak", f"Paling banyak {ANGGOTA_TERBANYAK} nilai.", batas=ANGGOTA_TERBANYAK)
        return _berisi(self.nilai, "")(v, None)

    def nilai_versi(self, v: Any, _: Any) -> Any:
        """A single value, or a node that has one."""
        baca = self.nilai_simpul if isinstance(v, Mapping) and "simpul" in v else self.nilai
        return baca(v, None)

    def fakta(self, v: Any, _: Any) -> Any:
        """A fact of the vocabulary."""
        if not isinstance(v, str) or v not in self.kosakata:
            raise satu("fakta-tidak-dikenal", "Fakta ini tidak ada dalam kosakata yang diberikan.")
        return self.kosakata[v]

    def nilai(self, v: Any, _: Any) -> Any:
        """A value with its kind."""
        isi: NilaiTertulis = pembaca(Objek(NilaiTertulis))(v, None)
        return nilai(Besaran(isi.jenis, isi.nilai, isi.skala), self.skala)

    def dasar(self, v: Any, _: Any) -> Any:
        """A citation."""
        isi: KutipanTertulis = pembaca(Objek(KutipanTertulis))(v, None)
        rujukan = bagian({n: getattr(isi, n) for n in _RUJUKAN}, dict.fromkeys(_RUJUKAN, self.rujuk))
        jalur = tuple(b.strip() for b in isi.jalur)  # as an author's would be
        try:
            return Dasar(jalur=jalur, cara_sendiri=isi.cara, catatan=isi.catatan, akhir=isi.akhir, **rujukan)
        except GalatTulis as galat:
            raise satu("kutipan-salah", _pesan(galat)) from None


_RUJUKAN = ("peraturan", "pengubah", "pengganti")


def _pilih(kelas: type[Enum]) -> Pembaca:
    return pembaca(bentuk(kelas))


def _pasangan(kiri: str, baca_kiri: Pembaca, kanan: str, baca_kanan: Pembaca) -> Pembaca:
    """An object of two keys, as a pair."""
    isi = {kiri: baca_kiri, kanan: baca_kanan}
    return lambda v, _: itemgetter(kiri, kanan)(bagian(v, isi))  # once: what is read twice at each level never ends


def _berisi(isi: Pembaca, beda: str | None = None) -> Pembaca:
    """A list that is not empty; with ``beda``, one whose items differ: in what stands under that key; ``""``: whole.

    They are compared as they are written. That is the same for what is spelled canonically, and its cost does not
    depend on how values hash.
    """
    baca_daftar = daftar(isi)

    def baca(v: Any, _: Any) -> Any:
        hasil = baca_daftar(v, None)
        if not hasil:
            raise satu("daftar-kosong", "Sebutkan paling sedikit satu.")
        if beda is not None:
            tertulis = [_sebagai_teks(x[beda] if beda else x) for x in v]
            pertama = {t: i for i, t in reversed([*enumerate(tertulis)])}
            pesan = "Ini sudah disebut di atas; hapus salah satunya."
            if masalah := [
                Masalah(sambung(f"[{i}]", beda), "ganda", {}, pesan) for i, t in enumerate(tertulis) if pertama[t] < i
            ]:
                raise GalatBentuk(masalah[:MASALAH_TERBANYAK])
        return hasil

    return baca


def _sebagai_teks(v: Any) -> str:
    return v if v.__class__ is str else dump(v)


# --- building a node ---------------------------------------------------------------------------------------


def _lama(sumber: Any, cara: CaraHitung, judul: str, ukuran: Ukuran) -> Lama:
    """A duration, by the words an author would use."""
    match cara, sumber:
        case CaraHitung.SEJAK, FaktaTanggal():
            return sumber.lama(judul, ukuran)
        case CaraHitung.SISA, FaktaTanggal():
            return sumber.sisa(judul)
        case CaraHitung.KUMULATIF, Kondisi():
            return sumber.lama(judul)
        case CaraHitung.BERTURUT, Kondisi():
            return sumber.kini(judul)
    raise GalatTulis(
        "Sejak dan sisa memerlukan fakta tanggal; cara lain memerlukan syarat.", "Samakan cara dan sumbernya."
    )


def _tabel(kunci: tuple[Nilai[Any], ...], isi: tuple[tuple[tuple[Any, ...], Any], ...], judul: str) -> Tabel[Any]:
    """A decision table, whose rows name each key by a value of its kind."""
    jenis = [k.jenis for k in kunci]
    if salah := [i for i, (k, _) in enumerate(isi) if [*map(type, k)] != jenis]:
        pesan = f"Baris memerlukan satu nilai untuk setiap kunci: {', '.join(map(sebutan_data, jenis))}."
        raise GalatBentuk(Masalah(f"isi[{i}].kunci", "jenis-nilai-salah", {}, pesan) for i in salah)
    return tabel(kunci, dict(isi), judul=judul)


def _banding(kiri: Nilai[Any], operator: Operator, batas: Any) -> Kondisi:
    """A comparison, by the words an author would use."""
    if isinstance(kiri, FaktaBenar):
        if operator is Operator.DALAM and isinstance(batas, tuple) and [*map(type, batas)] == [bool] and not batas[0]:
            return ~kiri
        raise satu("bukan-baku", "Fakta benar/salah ditulis faktanya saja, ingkarannya ∈ dengan satu nilai false.")
    berdaftar = operator in BERANGGOTA
    if berdaftar != isinstance(batas, tuple):
        harus = "daftar nilai" if berdaftar else "satu nilai, atau simpul yang bernilai, bukan daftar"
        raise GalatBentuk([Masalah("batas", "jenis-salah", {"harus": harus}, f"{operator.value} memerlukan {harus}.")])
    _pastikan_sejenis(kiri, batas)
    match operator:
        case Operator.DALAM:
            hasil = kiri.adalah(*batas)
        case Operator.LUAR:
            hasil = kiri.bukan(*batas)
        case Operator.MIN | Operator.LEBIH | Operator.MAKS | Operator.KURANG:
            hasil = cast(Any, operator.fungsi(kiri, batas))  # on a node the operator makes a node
        case _:
            assert_never(operator)
    if hasil.kiri is not kiri:
        pesan = f"Masa dan fakta berdiri di kiri, ambang di kanan: tukar keduanya, dengan operator {hasil.op.value}."
        raise satu("bukan-baku", pesan)
    return hasil


def _pastikan_sejenis(kiri: Nilai[Any], batas: Any) -> None:
    """Make sure that what is compared is of the kind of the value: true is no whole number."""
    semua = {f"batas[{i}]": x for i, x in enumerate(batas)} if isinstance(batas, tuple) else {"batas": batas}
    salah = [jalur for jalur, x in semua.items() if not isinstance(x, Nilai) and type(x) is not kiri.jenis]
    if salah:
        harus = sebutan_data(kiri.jenis)
        pesan = f"Yang dibandingkan harus nilai jenis {harus}."
        raise GalatBentuk(Masalah(jalur, "jenis-nilai-salah", {"harus": harus}, pesan) for jalur in salah)


def _menurut(versi: tuple[tuple[Dasar, Any], ...]) -> Any:
    """Dated versions, which stand in the order of their first days."""
    masalah = []
    for i, ((lama, _), (baru, _)) in enumerate(pairwise(versi), start=1):
        if baru.mulai < lama.mulai:
            pesan = "Versi ditulis menurut hari mulainya; yang ini mulai sebelum yang di atasnya."
            masalah.append(Masalah(f"versi[{i}].dasar", "bukan-baku", {}, pesan))
        elif baru.mulai == lama.mulai:
            pesan = "Versi ini mulai pada hari yang sama dengan yang di atasnya; tiap versi punya hari sendiri."
            masalah.append(Masalah(f"versi[{i}].dasar", "hari-ganda", {}, pesan))
    if masalah:
        raise GalatBentuk(masalah[:MASALAH_TERBANYAK])
    return menurut(dict(versi))
