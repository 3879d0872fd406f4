"""What stands behind `karier_asn`: made by alat/pintu.py; changes made by hand are lost."""

ISI = {
    "karier_asn.domain.jabatan": "Jabatan Jenjang",
    "karier_asn.domain.nip": "NIP",
    "karier_asn.domain.pegawai": "Pegawai",
    "karier_asn.domain.peran": "Mentee Mentor",
    "karier_asn.domain.tingkat": "Golongan Pendidikan Predikat",
    "karier_asn.engine.akhir": "Akhir berakhir",
    "karier_asn.engine.ekspresi": "Fakta Kondisi Nilai Syarat",
    "karier_asn.engine.galat": "BelumDiatur Galat GalatBentuk GalatTanya GalatTulis",
    "karier_asn.engine.harian": "prepare",
    "karier_asn.engine.hukum": "Cara Dasar Peraturan",
    "karier_asn.engine.jejak": "Jejak",
    "karier_asn.engine.kata": "fakta jika menurut pilihan syarat tabel",
    "karier_asn.engine.kurang": "DaftarJalan Jalan Kekurangan missing",
    "karier_asn.engine.perketat": "perketat",
    "karier_asn.engine.prosa": "INDONESIA Bahasa describe explain summarize",
    "karier_asn.engine.logika": "Putusan",
    "karier_asn.engine.putusan": "evaluate",
    "karier_asn.engine.masa": "Masa bulan hari mundur selisih tahun tambah",
    "karier_asn.engine.riwayat": "TAK_DIKETAHUI Antara Riwayat",
    "karier_asn.engine.terbuka": "Terbuka",
}
