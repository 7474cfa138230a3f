"""The tables of kegiatan and of their dated rows."""
