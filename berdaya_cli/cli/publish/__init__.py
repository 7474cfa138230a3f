"""Exports and their schedule: the commands."""
