"""What stands behind `karier_asn.uji`: made by alat/pintu.py; changes made by hand are lost."""

ISI = {
    "karier_asn.uji.kasus": "Beda Berkas HasilKasus Kasus baca",
    "karier_asn.uji.lupa": "contradicts forget",
    "karier_asn.uji.mutan": "lolos",
    "karier_asn.uji.strategi": "fakta_aturan jabatan masa mentee mentor pegawai pelemahan riwayat tanggal",
}
