"""The tables of targets, measurements, and of what was looked at."""
