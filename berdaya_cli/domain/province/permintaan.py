"""What a person asks of a lake."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PermintaanDanau:
    """What of a lake is asked for.

    Attributes:
        menurut: what a line of a recap is of.
        periode: of which period; this year without one.
        kabupaten: of which regency; of all without one.
        per: the day up to which packages count, as ISO text; all else is as typed.
        mesin: the engine; DuckDB without one.
        master: the address of a Spark cluster.
        k: the smallest count that is published, where more is asked than by the packages.
    """

    per: str
    menurut: str = "kabupaten"
    periode: str | None = None
    kabupaten: str | None = None
    mesin: str | None = None
    master: str | None = None
    k: int | None = None
