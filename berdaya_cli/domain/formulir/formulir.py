"""A form that went out, as the record keeps it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Formulir:
    """A form that goes out: its scope by codes, None for all."""

    kabupaten: str
    pelaksana: str | None
    kecamatan: str | None
    fokus: str | None
    periode: str
    tanggal: str
