"""Lamaran: what a candidate for a JPT states or brings that no personnel record of an agency holds."""

from __future__ import annotations

from datetime import date

from karier_asn.domain.pegawai import masa_terbalik
from karier_asn.engine.benda import frozen
from karier_asn.engine.galat import GalatBentuk
from karier_asn.engine.riwayat import TAK_DIKETAHUI, Riwayat


@frozen
class KeanggotaanPartai:
    """Membership or office in a political party.

    Attributes:
        mulai: first day.
        sampai: first day after it; ``None`` says that it still runs.
    """

    mulai: date
    sampai: date | None = None


@frozen(kw_only=True)
class Lamaran:
    """An application for one JPT, beside the record of the applicant (`Pegawai`) and the post (`Jabatan`).

    Of one who is no civil servant the `Pegawai` holds what is known alike: that he is none (`Pegawai.jenis`), how he
    stands to TNI and Polri (`Pegawai.dinas_tni_polri`), birth, education, posts, competence, track record, health.

    Attributes:
        tanggal: day of registration (pendaftaran); ``None`` = not known.
        direkomendasikan: whether his PPK has recommended him in writing (PP 11/2017 Pasal 118 ayat (2) and its note);
            ``None`` = not known.
        wni: whether he is a citizen of Indonesia and has never asked for another citizenship (penjelasan Pasal 108
            huruf a angka 1).
        partai: membership in political parties; ``None`` = not known, empty = none ever.
        pernah_dipenjara: whether he has been sentenced to prison so far, over time.
        pernah_diberhentikan: whether he has been dismissed dishonourably so far, as PNS, from TNI or Polri, or by a
            private employer, over time.
        diajukan_tni_polri: whether Panglima TNI or Kapolri has put him forward, with the rank set for him for the post
            (PP 11/2017 Pasal 151, 154 ayat (1)); ``None`` = not known.
        persetujuan_presiden: whether the President has given his approval that a non-PNS fill the post (PP 11/2017
            Pasal 106 ayat (1)), over time.
        pengecualian_presiden: whether the President has approved that the conditions be set aside (PP 11/2017 Pasal 107
            ayat (2), 108 ayat (2)), over time; that is another approval.
        bersedia_tanpa_mpp: whether he has stated that he will not take the masa persiapan pensiun, over time.

    Raises:
        GalatBentuk: a membership that ends before it begins.

    >>> Lamaran(wni=True, partai=()).tanggal is None
    True
    """

    tanggal: date | None = None
    direkomendasikan: bool | None = None
    wni: bool | None = None
    partai: tuple[KeanggotaanPartai, ...] | None = None
    pernah_dipenjara: Riwayat[bool] = TAK_DIKETAHUI
    pernah_diberhentikan: Riwayat[bool] = TAK_DIKETAHUI
    diajukan_tni_polri: bool | None = None
    persetujuan_presiden: Riwayat[bool] = TAK_DIKETAHUI
    pengecualian_presiden: Riwayat[bool] = TAK_DIKETAHUI
    bersedia_tanpa_mpp: Riwayat[bool] = TAK_DIKETAHUI

    def __attrs_post_init__(self) -> None:
        masalah = list(masa_terbalik("partai", ((k.mulai, k.sampai) for k in self.partai or ())))
        if masalah:
            raise GalatBentuk(masalah)
