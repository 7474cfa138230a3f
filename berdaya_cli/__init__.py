"""Record, assign, chase and report the Kecamatan Berdaya programme of a regency."""

__version__ = "0.2.0"
APART = "_asing"
"""The word with which the program starts as a process that looks at one foreign file."""
