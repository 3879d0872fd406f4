"""The opening balance of a time in a level of JF, by the way in that the record tells."""

from __future__ import annotations

from collections.abc import Sequence

from karier_asn.domain.buku import Entri
from karier_asn.domain.jabatan import Jenjang
from karier_asn.domain.kredit.bahan import Bahan
from karier_asn.domain.kredit.masa import MasaJenjang
from karier_asn.domain.kredit.masuk.jf import dari_jf
from karier_asn.domain.kredit.masuk.kembali import kembali
from karier_asn.domain.kredit.masuk.penetapan import dapat_ditetapkan, menurut_penetapan
from karier_asn.domain.kredit.masuk.pertama import sesudah_jabatan, tanpa_jabatan
from karier_asn.domain.kredit.pak import integrasi
from karier_asn.domain.kredit.penggalan import Masuk
from karier_asn.domain.kredit.terbuka import salah_satunya, tidak_diketahui
from karier_asn.engine.riwayat import Antara


def awal(b: Bahan, masuk: Masuk, selesai: Sequence[MasaJenjang]) -> Entri:
    """The opening balance on an entry into a level, after these times in others."""
    mulai = max(masuk.hari, b.tata.mulai)
    if mulai in b.pembuka:
        return b.pembuka[mulai]
    if masuk.hari < b.tata.mulai:
        return _integrasi(b, masuk.jenjang)
    biasa, dapat = _tanpa_penetapan(b, masuk, selesai[-1] if selesai else None), dapat_ditetapkan(b, masuk)
    if dapat is False:
        return biasa
    ditetapkan = menurut_penetapan(b, masuk, biasa)
    return ditetapkan if dapat else salah_satunya([biasa, ditetapkan], b.tata.catatan.tanpa_penetapan)


def _tanpa_penetapan(b: Bahan, masuk: Masuk, terakhir: MasaJenjang | None) -> Entri:
    """The same where it was entered neither by penyesuaian nor by penyetaraan."""
    jenjang, sebelum = masuk.jenjang, masuk.sebelum
    if masuk.dari is not None:
        return dari_jf(b, masuk, masuk.dari, None if terakhir is None else terakhir.saldo)
    if any(x.tanpa_jenjang for x in sebelum):  # he may come back to this level, with what he left it
        return tidak_diketahui(masuk.hari, jenjang, b.tata.catatan.jalur)
    if any(x.jenjang is jenjang for x in sebelum):
        return kembali(b, masuk, terakhir)
    if masuk.jabatan_lalu is not None and masuk.hari >= b.tata.mulai_pengangkatan:
        return sesudah_jabatan(b, masuk, masuk.jabatan_lalu)
    if masuk.asal is None and jenjang in b.tata.jenjang_pertama:
        return tanpa_jabatan(b, masuk)
    return tidak_diketahui(masuk.hari, jenjang, b.tata.catatan.jalur)


def _integrasi(b: Bahan, jenjang: Jenjang) -> Entri:
    """The balance carried over from the time before the account: the last PAK integrasi."""
    terakhir = integrasi(b.p.angka_kredit or ())
    if terakhir is None:
        return tidak_diketahui(b.tata.mulai, jenjang, b.tata.catatan.tanpa_integrasi)
    k, nilai = terakhir
    rincian = {"nomor": k.nomor or "tanpa nomor", "jenjang": jenjang.value}
    dasar = b.tata.dasar.pak_integrasi
    catatan = (b.tata.catatan.pak_tidak_jelas,) if isinstance(nilai, Antara) else ()
    return Entri(b.tata.mulai, "PAK integrasi {nomor}, {jenjang}", nilai, "", rincian, dasar, catatan=catatan)
