"""Renderings: a Tabel or a Laporan in, text or bytes out."""
