"""The nouns of an ASN career: scales, NIP, posts and the Pegawai aggregate."""
