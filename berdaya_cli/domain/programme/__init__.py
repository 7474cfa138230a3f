"""Pilots and assignments (penugasan)."""
