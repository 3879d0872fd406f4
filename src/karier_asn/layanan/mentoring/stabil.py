"""Stable matching of applicants with places that have owners: deferred acceptance, and the check of its outcome.

Everybody is a number here and preferences are functions, so that lists can be made while they are read; who the
people are is the business of `padanan`. An owner (a mentor) offers one place or several, each with its own capacity,
and takes no more applicants than his own capacity in all. With one place per owner this is the hospitals/residents
problem; with several it is student-project allocation, where owners rank the applicants and not the places.

Nobody is mutated, and both outcomes are unique: of all stable matchings the best for every applicant
(`dari_pelamar`), and the best for every owner (`dari_pemilik`), whatever the order of proposals.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from attrs import frozen

from karier_asn.engine.galat import GalatBentuk, Masalah

Penempatan: TypeAlias = tuple[int | None, ...]
"""For each applicant the place he gets; ``None`` = none."""


@frozen(order=False)
class Preferensi:
    """Who would have whom.

    Only acceptable pairs occur: a place is in the list of an applicant if and only if the applicant is in the list
    of its owner.

    Attributes:
        minat: the places acceptable to an applicant, the best first.
        calon: the applicants acceptable to an owner, the best first.
        nilai_pelamar: how an applicant ranks a place, smaller is better; differs from place to place.
        nilai_pemilik: how an owner ranks an applicant, smaller is better; differs from applicant to applicant.
        pelamar: how many applicants there are.
        kapasitas: how many each place takes.
        pemilik: the owner of each place.
        kapasitas_pemilik: how many each owner takes in all his places together.
    """

    minat: Callable[[int], Iterable[int]]
    calon: Callable[[int], Iterable[int]]
    nilai_pelamar: Callable[[int, int], Any]
    nilai_pemilik: Callable[[int, int], Any]
    pelamar: int
    kapasitas: Sequence[int]
    pemilik: Sequence[int]
    kapasitas_pemilik: Sequence[int]


def dari_pelamar(p: Preferensi) -> Penempatan:
    """The stable matching that every applicant likes best: applicants propose, places keep whom their owner prefers.

    Lists are read only as far as proposals go.
    """
    lamaran = [iter(p.minat(i)) for i in range(p.pelamar)]
    diterima: list[list[tuple[Any, int, int]]] = [[] for _ in p.kapasitas_pemilik]  # by owner: rank, applicant, place
    terisi = [0] * len(p.kapasitas)
    hasil: list[int | None] = [None] * p.pelamar
    antre = list(range(p.pelamar))
    while antre:
        i = antre.pop()
        j = next(lamaran[i], None)
        if j is None:
            continue
        k = p.pemilik[j]
        daftar = diterima[k]
        insort(daftar, (p.nilai_pemilik(k, i), i, j))
        terisi[j] += 1
        hasil[i] = j
        if terisi[j] > p.kapasitas[j]:
            keluar = next(n for n in range(len(daftar) - 1, -1, -1) if daftar[n][2] == j)
        elif len(daftar) > p.kapasitas_pemilik[k]:
            keluar = -1
        else:
            continue
        _, i, j = daftar.pop(keluar)
        terisi[j] -= 1
        hasil[i] = None
        antre.append(i)
    return tuple(hasil)


def dari_pemilik(p: Preferensi) -> Penempatan:
    """The stable matching that every owner likes best: owners offer, applicants keep the place they prefer."""
    milik: list[list[int]] = [[] for _ in p.kapasitas_pemilik]
    for j, k in enumerate(p.pemilik):
        milik[k].append(j)
    muat = [min(p.kapasitas_pemilik[k], sum(p.kapasitas[j] for j in milik[k])) for k in range(len(milik))]
    tawaran = [iter(p.calon(k)) for k in range(len(milik))]
    terisi, diterima = [0] * len(p.kapasitas), [0] * len(milik)
    hasil: list[int | None] = [None] * p.pelamar

    def terbaik(k: int, i: int) -> int | None:
        """The place of ``k`` with room that the applicant likes best, if he likes it better than what he has."""
        luang = [j for j in milik[k] if terisi[j] < p.kapasitas[j]]
        if len(milik[k]) > 1:
            diminati = set(p.minat(i))
            luang = [j for j in luang if j in diminati]
        if (kini := hasil[i]) is not None:
            batas = p.nilai_pelamar(i, kini)
            luang = [j for j in luang if p.nilai_pelamar(i, j) < batas]
        return min(luang, key=lambda j: p.nilai_pelamar(i, j)) if luang else None

    antre = list(range(len(milik)))
    while antre:
        k = antre.pop()
        while diterima[k] < muat[k]:
            i = next(tawaran[k], None)
            if i is None:
                break
            tempat = terbaik(k, i)
            if tempat is None:
                continue
            lama = hasil[i]
            if lama is not None:
                terisi[lama] -= 1
                diterima[p.pemilik[lama]] -= 1
                if len(milik[p.pemilik[lama]]) > 1:  # room elsewhere among his places: look at everybody again
                    tawaran[p.pemilik[lama]] = iter(p.calon(p.pemilik[lama]))
                antre.append(p.pemilik[lama])
            hasil[i] = tempat
            terisi[tempat] += 1
            diterima[k] += 1
    return tuple(hasil)


def penghalang(p: Preferensi, hasil: Penempatan) -> Iterator[tuple[int, int]]:
    """Every applicant and place that would rather have each other than what they got; none if the matching is stable.

    Written from the definition alone and knows nothing of how the matching was made. A matching that is not even
    feasible raises.

    Raises:
        GalatBentuk: a place or an owner takes more than his capacity, or somebody got a place not on his list.
    """
    isi: dict[int, list[int]] = {j: [] for j in range(len(p.kapasitas))}
    for i, j in enumerate(hasil):
        if j is not None:
            isi[j].append(i)
    isi_pemilik: dict[int, list[int]] = {k: [] for k in range(len(p.kapasitas_pemilik))}
    for j, orang in isi.items():
        isi_pemilik[p.pemilik[j]] += orang
    if masalah := list(_tidak_mungkin(p, hasil, isi, isi_pemilik)):
        raise GalatBentuk(masalah)

    def lebih_baik(k: int, i: int, orang: Sequence[int]) -> bool:
        return any(p.nilai_pemilik(k, i) < p.nilai_pemilik(k, lain) for lain in orang)

    for i, kini in enumerate(hasil):
        for j in p.minat(i):
            if j == kini:
                break
            k = p.pemilik[j]
            penuh = len(isi_pemilik[k]) >= p.kapasitas_pemilik[k]
            if len(isi[j]) >= p.kapasitas[j]:
                mau = lebih_baik(k, i, isi[j])
            else:
                mau = not penuh or i in isi_pemilik[k] or lebih_baik(k, i, isi_pemilik[k])
            if mau:
                yield i, j


def _tidak_mungkin(
    p: Preferensi, hasil: Penempatan, isi: Mapping[int, list[int]], isi_pemilik: Mapping[int, list[int]]
) -> Iterator[Masalah]:
    for nama, penghuni, batas in (("tempat", isi, p.kapasitas), ("pemilik", isi_pemilik, p.kapasitas_pemilik)):
        for n, orang in penghuni.items():
            if len(orang) > batas[n]:
                pesan = f"terisi {len(orang)}, kapasitasnya {batas[n]}"
                yield Masalah(f"{nama}[{n}]", "melebihi-kapasitas", {"isi": len(orang), "kapasitas": batas[n]}, pesan)
    for i, j in enumerate(hasil):
        if j is not None and j not in set(p.minat(i)):
            yield Masalah(f"pelamar[{i}]", "tidak-diminati", {"tempat": j}, "mendapat tempat yang tidak diminatinya")


@frozen(order=False)
class PreferensiBernama:
    """Preferences of people and places with names, and the names in their order."""

    preferensi: Preferensi
    pelamar: tuple[str, ...]
    tempat: tuple[str, ...]

    def nama(self, hasil: Penempatan) -> dict[str, str | None]:
        """For each applicant the name of the place he gets."""
        return {i: None if j is None else self.tempat[j] for i, j in zip(self.pelamar, hasil, strict=True)}


def dari_daftar(
    minat: Mapping[str, Sequence[str]],
    calon: Mapping[str, Sequence[str]],
    kapasitas: Mapping[str, int],
    pemilik: Mapping[str, str] | None = None,
    kapasitas_pemilik: Mapping[str, int] | None = None,
) -> PreferensiBernama:
    """Preferences as lists: by applicant the places he wants, by owner the applicants he wants, the best first.

    A pair that only one of the two lists is not acceptable.

    Args:
        minat: by applicant, the places he wants.
        calon: by owner, the applicants he wants.
        kapasitas: by place, how many it takes.
        pemilik: by place, its owner; without it every place is its own owner.
        kapasitas_pemilik: by owner, how many he takes; the sum of his places unless said.

    Raises:
        GalatBentuk: an unknown name, a name listed twice, or a negative capacity; lists every problem.

    >>> b = dari_daftar({"a": ["X", "Y"], "b": ["X"]}, {"X": ["b", "a"], "Y": ["a"]}, {"X": 1, "Y": 1})
    >>> b.nama(dari_pelamar(b.preferensi))
    {'a': 'Y', 'b': 'X'}
    """
    milik = dict(pemilik) if pemilik is not None else {j: j for j in kapasitas}
    batas = dict(kapasitas_pemilik or {})
    if masalah := list(_masalah_daftar(minat, calon, kapasitas, milik, batas)):
        raise GalatBentuk(masalah)
    para, tempat, empu = tuple(sorted(minat)), tuple(sorted(kapasitas)), tuple(sorted(calon))
    no_para, no_tempat, no_empu = ({n: i for i, n in enumerate(d)} for d in (para, tempat, empu))
    rangking = {k: {i: r for r, i in enumerate(daftar)} for k, daftar in calon.items()}
    urut_minat = [[no_tempat[j] for j in minat[i] if i in rangking[milik[j]]] for i in para]
    urut_calon = [[no_para[i] for i in calon[k] if any(milik[j] == k for j in minat[i])] for k in empu]
    posisi = [{j: r for r, j in enumerate(d)} for d in urut_minat]
    posisi_empu = [{i: r for r, i in enumerate(d)} for d in urut_calon]
    jumlah = {k: sum(kapasitas[j] for j in tempat if milik[j] == k) for k in empu}
    return PreferensiBernama(
        Preferensi(
            minat=urut_minat.__getitem__,
            calon=urut_calon.__getitem__,
            nilai_pelamar=lambda i, j: posisi[i][j],
            nilai_pemilik=lambda k, i: posisi_empu[k][i],
            pelamar=len(para),
            kapasitas=[kapasitas[j] for j in tempat],
            pemilik=[no_empu[milik[j]] for j in tempat],
            kapasitas_pemilik=[batas.get(k, jumlah[k]) for k in empu],
        ),
        para,
        tempat,
    )


def _masalah_daftar(
    minat: Mapping[str, Sequence[str]],
    calon: Mapping[str, Sequence[str]],
    kapasitas: Mapping[str, int],
    pemilik: Mapping[str, str],
    kapasitas_pemilik: Mapping[str, int],
) -> Iterator[Masalah]:
    for nama, daftar, dikenal in (("minat", minat, kapasitas), ("calon", calon, minat)):
        for siapa, isi in daftar.items():
            for n, lain in enumerate(isi):
                jalur = f"{nama}[{siapa}][{n}]"
                if lain not in dikenal:
                    yield Masalah(jalur, "tidak-dikenal", {"nama": lain}, f"{lain!r} tidak dikenal; daftarkan dahulu")
                elif lain in isi[:n]:
                    yield Masalah(jalur, "ganda", {"nama": lain}, f"{lain!r} disebut dua kali; sebut sekali saja")
    for j in kapasitas:
        if pemilik.get(j) not in calon:
            yield Masalah(f"pemilik[{j}]", "tidak-dikenal", {}, "pemiliknya tidak mempunyai daftar calon")
    for nama, batas in (("kapasitas", kapasitas), ("kapasitas_pemilik", kapasitas_pemilik)):
        for siapa, banyak in batas.items():
            if banyak < 0:
                yield Masalah(f"{nama}[{siapa}]", "negatif", {"kapasitas": banyak}, "kapasitas paling sedikit 0")
