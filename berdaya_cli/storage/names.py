"""What rows are called, for finding one by what a person types."""

from collections.abc import Iterable, Iterator
from typing import Any

from berdaya_cli.domain.lookup import Candidate

WHOLE_NAME = "CASE b.jenis WHEN 'kota' THEN 'Kota ' ELSE 'Kabupaten ' END || b.nama"
"""The name of a regency with what it is, where ``b`` is its row: Kota Semarang."""
SHORT_NAME = "CASE b.jenis WHEN 'kota' THEN 'Kota ' ELSE '' END || b.nama"
"""The name of a regency beside others: Semarang and Kota Semarang are two. Any engine reads it."""
SEPARATOR = "\x1f"
"""Stands between the other names of a row in one cell; no name holds it."""


def to_calon(rows: Iterable[dict[str, Any]]) -> Iterator[Candidate]:
    """Turn rows of kode, nama, sebutan and keterangan into what ``lookup.choose`` takes.

    Statements name these four columns; ``sebutan`` holds the other names joined by SEPARATOR.
    """
    for row in rows:
        others = tuple(filter(None, (row["sebutan"] or "").split(SEPARATOR)))
        yield Candidate(row["kode"], row["nama"], others, row["keterangan"] or "")
