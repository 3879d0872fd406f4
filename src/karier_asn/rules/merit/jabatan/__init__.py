"""Who may hold a post: jabatan administrasi, JPT, JF, by every route."""
