# made by alat/pintu.py; changes made by hand are lost

from karier_asn.uji.kasus import Beda as Beda
from karier_asn.uji.kasus import Berkas as Berkas
from karier_asn.uji.kasus import HasilKasus as HasilKasus
from karier_asn.uji.kasus import Kasus as Kasus
from karier_asn.uji.kasus import baca as baca
from karier_asn.uji.lupa import contradicts as contradicts
from karier_asn.uji.lupa import forget as forget
from karier_asn.uji.mutan import lolos as lolos
from karier_asn.uji.strategi import fakta_aturan as fakta_aturan
from karier_asn.uji.strategi import jabatan as jabatan
from karier_asn.uji.strategi import masa as masa
from karier_asn.uji.strategi import mentee as mentee
from karier_asn.uji.strategi import mentor as mentor
from karier_asn.uji.strategi import pegawai as pegawai
from karier_asn.uji.strategi import pelemahan as pelemahan
from karier_asn.uji.strategi import riwayat as riwayat
from karier_asn.uji.strategi import tanggal as tanggal

__all__ = [
    "Beda",
    "Berkas",
    "HasilKasus",
    "Kasus",
    "baca",
    "contradicts",
    "fakta_aturan",
    "forget",
    "jabatan",
    "lolos",
    "masa",
    "mentee",
    "mentor",
    "pegawai",
    "pelemahan",
    "riwayat",
    "tanggal",
]
