"""Rows of a table that hold no data: totals, numbers of columns, titles, what is signed below."""

import re
from collections.abc import Sequence

from berdaya_cli.domain.excel.kolom import heading_key
from berdaya_cli.domain.excel.lembar import Sel, is_blank
from berdaya_cli.language import N_

TOTAL = N_("a total")
NUMBERING = N_("numbers of columns")
HEADING = N_("the heading again")
TITLE = N_("a title")
SIGNATURE = N_("a signature block")
LETTERHEAD = N_("a letterhead")

_TOTAL = re.compile(r"(?:sub ?)?(?:jumlah|total)\b.*|rekap(?:itulasi)?\b.*|grand total\b.*")
_SIGNATURE = re.compile(
    r"(?:mengetahui|menyetujui|mengesahkan|pembina|penata|nip|a\.?n\.?|plt\.?|plh\.?|kepala|camat"
    r"|sekretaris|bupati|wali ?kota|ketua)\b.*"
    r"|[a-z .]+, *(?:\d{1,2} )?(?:januari|februari|maret|april|mei|juni|juli|agustus|september"
    r"|oktober|november|desember)\b.*|dibuat oleh\b.*|catatan ?:.*|keterangan ?:.*"
)
_PART = re.compile(r"(?:[A-Z]|[IVX]+)[.)]?", re.IGNORECASE)
"""What counts the parts of a table: a letter, a roman number."""
_FEW = 2
"""A row of a signature block says one thing, or two side by side."""


def why_no_data(
    row: Sequence[Sel],
    kolom: Sequence[int],
    headings: Sequence[str],
    *,
    nama: int,
    isi: Sequence[int],
) -> str | None:
    """Say why a row is no data; None where it is, or may be.

    Args:
        row: its cells.
        kolom: the columns that are understood.
        headings: the headings above all columns, as ``heading_key`` gives them.
        nama: the column of the kegiatan's name.
        isi: columns of days and names; whatever fills one of them beside a name is data.
    """
    texts = [(n, " ".join(str(cell).split())) for n, cell in enumerate(row) if not is_blank(cell)]
    if _counts_up([text for _n, text in texts]):
        return NUMBERING
    if len(texts) > _FEW and all(
        n < len(headings) and heading_key(text) in headings[n].split("|") for n, text in texts
    ):
        return HEADING
    there = {n for n, _text in texts}
    named = nama in there
    if there & set(isi) and (named or len(there & set(kolom)) > 1):
        return None
    if _TOTAL.fullmatch(texts[0][1].casefold()) and (not named or texts[0][0] == nama):
        return TOTAL
    return _outside(texts, nama) if len(texts) <= _FEW else None


def _outside(texts: Sequence[tuple[int, str]], nama: int) -> str | None:
    """Say what a row with next to nothing in it is."""
    if any(_SIGNATURE.fullmatch(text.casefold()) for _n, text in texts):
        return SIGNATURE
    return TITLE if _is_title(texts, nama) else None


def _is_title(texts: Sequence[tuple[int, str]], nama: int) -> bool:
    """Tell whether a row is the title of a part: "A. Bidang Sosial", or "A" beside it."""
    last, _text = texts[-1]
    if last > nama:
        return False  # it goes on with the row above
    return len(texts) == 1 or bool(_PART.fullmatch(texts[0][1]))


def _counts_up(texts: Sequence[str]) -> bool:
    """Tell whether cells hold 1, 2, 3, ... or (1), (2), (3), ... and nothing else."""
    plain = [text.strip("()").removesuffix(".0") for text in texts]
    wanted = [str(number) for number in range(1, len(plain) + 1)]
    return len(plain) > _FEW and plain == wanted
