"""One activity (kegiatan) and its dated rows."""
