"""Kegiatan recorded, carried on and shown."""
