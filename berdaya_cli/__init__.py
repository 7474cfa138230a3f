"""Record, assign, chase and report the Kecamatan Berdaya programme of a regency."""

__version__ = "0.2.0"
