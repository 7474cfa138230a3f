"""Kegiatan recorded, carried on and shown: the commands."""
