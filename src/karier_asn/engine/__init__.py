"""The language of rules and its readers; nothing here knows of civil servants.

Where things stand; no group rests on one below it:

* errors, days and values: `galat`, `samar` (what a message may show), `masa`, `riwayat`, `hitungan`, `jenis`,
  `perbandingan`, `saran`, `tetangga`, `angka`;
* objects, made and as JSON: `jalur`, `kanonik`, `bentuk`, `skema`, `tulis`, `periksa`, `terima` and `benda` (what a
  constructor is handed), `besaran`, `baku`, `versi`, `dokumen`, `sidik` (fingerprints);
* what is asked about: `subjek` (as far as it is known), `asal` (where a row was read), `lupa` (knowing less of it);
* a rule: `hukum` (citations), `bacaan` (readings), `ekspresi` (nodes), `asumsi` (what is supposed), `kata` and
  `pembuat_fakta` (the words an author writes with), `baris_tabel` and `isi_tabel` (tables), `terbanding` (what two
  rules can be compared by), `sehari` (what is left of it on one day);
* verdicts: `logika`, `jejak`, `putusan`, `akhir`, `ringkas`, `terbuka`, `harian`;
* what is lacking: `tentangan` (what excludes what), `terkecil`, `celah`, `penutup`, `kurang`;
* what follows from what: `wilayah`, `pencarian`, `implikasi`;
* words: `bahasa`, `kalimat`, `uraian`, `butir_bukti` (what one line rests on), `prosa`;
* what an agency adds: `ketentuan`, `perketat`;
* rules and verdicts as JSON: `pohon_bentuk`, `pohon_baca`, `pohon`, `hasil`, `data`;
* what a verdict rests on: `bukti`.
"""
