"""How one kegiatan is laid out."""
