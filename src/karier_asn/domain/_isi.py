"""What stands behind `karier_asn.domain`: made by alat/pintu.py; changes made by hand are lost."""

ISI = {
    "karier_asn.engine.asal": "Asal BarisRiwayat with_origin",
    "karier_asn.domain.akhir_karier": "AkhirKarier IsiAkhirKarier",
    "karier_asn.domain.alur": "ALUR Alur BentukAlur bentuk_alur",
    "karier_asn.domain.asesmen": "HasilPenilaian MasaBerlaku hasil_penilaian masih_berlaku",
    "karier_asn.domain.buku": "BarisBuku Buku Entri Rekening",
    "karier_asn.domain.dinas_tni_polri": "DinasTniPolri",
    "karier_asn.domain.disiplin": "Akibat JenisHukuman LangkahAbsen RezimDisiplin TanggaAbsen",
    "karier_asn.domain.distribusi": "DistribusiPredikat PredikatOrganisasi",
    "karier_asn.domain.evaluasi": (
        "EvaluasiPelatihan IsiEvaluasiPelatihan IsiPerubahanKompetensi IsiRerata Penjawab PerubahanKompetensi "
        "PerubahanNilai PesertaPelatihan Rerata TingkatEvaluasi UmpanBalikPelatihan"
    ),
    "karier_asn.domain.gaji_berkala": "GajiBerkala",
    "karier_asn.domain.indikator": "IndikatorKinerja",
    "karier_asn.domain.ingatan": "terakhir",
    "karier_asn.domain.jabatan": "Eselon Jabatan JenisJabatan JenisPenugasan Jenjang Kekhususan Rumpun",
    "karier_asn.domain.jam_pelajaran": "BarisJP BatasJP Jangka KolomJP Satuan TabelJP",
    "karier_asn.domain.jendela": "Jendela",
    "karier_asn.domain.jenis_pegawai": "JenisPegawai",
    "karier_asn.domain.kalender": "HariKerja KalenderKerja senin_jumat",
    "karier_asn.domain.katalog": "Katalog Manfaat Penawaran Peningkatan Porsi",
    "karier_asn.domain.kategori": "BatasKategori KategoriPemetaan KategoriSeleksi",
    "karier_asn.domain.keberatan": "TataKeberatan",
    "karier_asn.domain.kedudukan": "KedudukanHukum",
    "karier_asn.domain.kelengkapan": "HANYA_ASN SELA complete",
    "karier_asn.domain.kesenjangan": (
        "JUMLAH Kesenjangan RASIO RASIO_DIBATASI RASIO_DIBULATKAN RUMUS_JPM RumusJPM capaian gaps "
        "indeks_kesenjangan jpm"
    ),
    "karier_asn.domain.kesenjangan_pasangan": "butir_kesenjangan",
    "karier_asn.domain.kinerja": (
        "ArahTren Aspek KUADRAN SKALA SkalaKinerja Sorotan TahunTren Tren dengan_predikat kekuatan kelemahan "
        "kuadran nilai_pp_30 nilai_pp_46 predikat_pp_30 predikat_pp_46 tren"
    ),
    "karier_asn.domain.kosong": "KOSONG Kosong makna_kosong",
    "karier_asn.domain.kredit.dasar": "BacaanKredit CatatanKredit DasarKredit",
    "karier_asn.domain.kredit.jenjang": "JenjangJF LangkahJenjang LangkahPangkat LetakPangkat",
    "karier_asn.domain.kredit.masa": "MasaJenjang",
    "karier_asn.domain.kredit.pembuka": "TataKredit",
    "karier_asn.domain.kredit.tabel": "NilaiTetap",
    "karier_asn.domain.kredit.tata": "Penggal TataKonversi",
    "karier_asn.domain.kredit.terbuka": "Penutup Sementara",
    "karier_asn.domain.lamaran": "KeanggotaanPartai Lamaran",
    "karier_asn.domain.masa_kerja": "MasaKerja",
    "karier_asn.domain.masa_kerja_golongan": "TataMKG",
    "karier_asn.domain.mentoring": "BagianSkor BobotSkor Sisi Skema Skor UnsurSkor bobot",
    "karier_asn.domain.nip": "JenisKelamin JenisNIP NIP compact is_valid mask validate",
    "karier_asn.domain.pangkat": "JalurKenaikanPangkat JalurLain",
    "karier_asn.domain.pedoman": "BagianTerukur PedomanTalenta PengukuranTalenta",
    "karier_asn.domain.pedoman_inovasi": "PedomanInovasi PoinPrakarsa PoinSetahun",
    "karier_asn.domain.pegawai": (
        "Asesmen Cltn HukumanDisiplin Ijazah KenaikanPangkat Pegawai Pelatihan Penilaian Penugasan"
    ),
    "karier_asn.domain.pelatihan": (
        "BagianKurikulum BentukPelatihan CaraPelatihan JalurPelatihan Kurikulum LingkupPelatihan "
        "Penyelenggara ProgramPelatihan UsulPelatihan"
    ),
    "karier_asn.domain.pendampingan": "Pendampingan Peran Sasaran Sesi UmpanBalikPendampingan",
    "karier_asn.domain.pengisian": "KeadaanInstansi Pengisian",
    "karier_asn.domain.peran": "Mentee Mentor",
    "karier_asn.domain.pertentangan": "Pertentangan contradictions",
    "karier_asn.domain.prakarsa": (
        "ArahDampak BuktiPrakarsa DampakPrakarsa HadirPrakarsa Inovasi JenisPrakarsa LingkupPrakarsa "
        "Partisipasi PeranPrakarsa Prakarsa RekanPrakarsa StatusPrakarsa TahapPrakarsa"
    ),
    "karier_asn.domain.profesionalitas": (
        "Diklat JenisDiklat KategoriIP KeadaanIP KelompokIP PoinIP RekamDisiplin TataIP"
    ),
    "karier_asn.domain.rekam": (
        "AngkaKredit JenisAngkaKredit JenisKenaikanPangkat JenisPenetapan JenisUjian LingkupPenghargaan "
        "Penetapan PenetapanGolonganPPPK Penghargaan PenilaianPeriodik PeninjauanMasaKerja PeranTim "
        "PerjanjianKerja PerubahanKedudukan Sertifikasi TugasBelajar Ujian"
    ),
    "karier_asn.domain.seleksi": (
        "AnggotaPanitia BobotSeleksi IsiPengumuman JenisInstansi Lingkup Pelamar Peserta Seleksi Tahapan "
        "UnsurPanitia"
    ),
    "karier_asn.domain.sertifikat": "SertifikatPelatihan certificates",
    "karier_asn.domain.standar": (
        "JenisKompetensi Kompetensi SifatSyarat SyaratPelatihan SyaratPendidikan TingkatKompetensi"
    ),
    "karier_asn.domain.standar_baku": "StandarBaku",
    "karier_asn.domain.studi": (
        "Akreditasi AlasanPerpanjangan IkatanDinas JenjangStudi PersyaratanStudi UsulPerpanjangan "
        "UsulTugasBelajar akhir_normatif diperpanjang ikatan_dinas lama_studi masa_ikatan mengembalikan_biaya"
    ),
    "karier_asn.domain.talenta": (
        "BatasSumbu KandidatTalenta Kotak Potensial RencanaPenempatan Talenta UnsurTalenta nilai_sumbu "
        "peringkat"
    ),
    "karier_asn.domain.tangga": "AnakTangga Tangga Terukur",
    "karier_asn.domain.tempo": "Pangkal TataGajiBerkala Tempo",
    "karier_asn.domain.tingkat": "Ekspektasi Golongan GolonganPPPK Pendidikan Predikat Tingkat TingkatHukuman",
    "karier_asn.domain.umpan_balik": "BobotPenilai Pendapat PeranPenilai RataPeran TataUmpanBalik",
}
