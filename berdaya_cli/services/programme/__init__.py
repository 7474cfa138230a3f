"""Pilots designated and revoked, OPD assigned and unassigned."""
