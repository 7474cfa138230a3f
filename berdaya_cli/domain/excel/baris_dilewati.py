"""Rows of a table that hold no data: totals, numbers of columns, titles, what is signed below."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from berdaya_cli.domain.excel.kepala_tabel import DEEPEST, KepalaTabel
from berdaya_cli.domain.excel.kolom import BY_NAME, HEADINGS, NUMBERS, heading_key
from berdaya_cli.domain.excel.lembar import Sel, is_blank
from berdaya_cli.domain.excel.tata_letak import ELSEWHERE
from berdaya_cli.domain.formulir.kode import decode
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
_SURE = ("nama", "fokus", "kecamatan")
_PART = re.compile(r"(?:[A-Z]|[IVX]+)[.)]?", re.IGNORECASE)
"""What counts the parts of a table: a letter, a roman number."""
_FIGURE = re.compile(r"(?:rp\.? ?)?\d[\d.,:/-]*%?", re.IGNORECASE)
_FIGURES = {"rupiah", "jumlah", "persen"}
_FEW = 2
"""A row of a signature block says one thing, or two side by side."""


@dataclass(frozen=True, slots=True)
class Rupa:
    """How a table looks, for telling its rows of data from the others.

    Attributes:
        first: the last row of its heading.
        sure: columns that no row of anything but data fills all.
        aside: the columns of codes and of numbers, which the blank rows of a form fill too.
        isi: columns of days and names that only rows of data fill.
        headings: what may stand above each column, parted by ``|``.
        unread: columns that are not taken in, and should not hold anything.
    """

    first: int
    width: int
    nama: int
    judul: str
    kode: int | None
    aside: frozenset[int]
    kolom: tuple[int, ...]
    sure: tuple[int, ...]
    isi: tuple[int, ...]
    unread: tuple[int, ...]
    headings: tuple[str, ...]
    words: frozenset[str]
    """What may stand above the last of the sure columns: there a heading begins another table."""

    @classmethod
    def of(cls, kepala: KepalaTabel) -> "Rupa":
        """Look at a heading."""
        titles = [kepala.judul.get(n, "") for n in range(max(kepala.judul) + 1)]
        headings = [
            "|".join({heading_key(title), heading_key(title.split(" / ")[-1])}) for title in titles
        ]
        columns = tuple(sorted(kepala.kolom.values()))
        return cls(
            first=kepala.baris[1],
            width=max(len(headings), columns[-1] + 1),
            nama=kepala.kolom["nama"],
            judul=titles[kepala.kolom["nama"]].split(" / ")[-1],
            kode=(kode := kepala.kolom.get("kode")),
            aside=frozenset() if kode is None else frozenset({kode, *_numbers(kepala)}),
            kolom=columns,
            sure=tuple(kepala.kolom[n] for n in _SURE if n in kepala.kolom),
            isi=tuple(
                column
                for name, column in kepala.kolom.items()
                if BY_NAME[name].jenis in {"tanggal", "rentang", "fokus", "status", "desa"}
            ),
            unread=(*kepala.asing, *kepala.orang, *kepala.ganda, *kepala.lewat),
            headings=tuple(headings),
            words=frozenset(key for key, name in HEADINGS.items() if name in _SURE),
        )

    def may_be_no_data(self, number: int, row: Sequence[Sel]) -> bool:
        """Return whether a row needs a closer look; one at three cells is enough for most."""
        if len(row) < self.width or number <= self.first + DEEPEST:
            return True
        last = row[self.sure[-1]]
        if isinstance(last, str) and last.casefold() in self.words:
            return True
        return row[self.nama] == self.judul or not all(row[n] for n in self.sure)

    def is_empty(self, row: Sequence[Sel]) -> bool:
        """Return whether a row says nothing: blank, or a blank row of a form with its code."""
        if all(map(is_blank, row)):
            return True
        other = (row[n] for n in self.kolom if n != self.kode and n < len(row))
        return self.kode is not None and all(map(is_blank, other))

    def is_data(self, row: Sequence[Sel]) -> bool:
        """Return whether a row names a kegiatan and says something that only data do."""
        there = {n for n, cell in enumerate(row) if not is_blank(cell)}
        return self.nama in there and bool(there & set(self.isi))

    def _repeats(self, texts: Sequence[tuple[int, str]]) -> str | None:
        """Return what of the heading a row says again: the numbers of columns, or their titles."""
        if _counts_up([text for _n, text in texts]):
            return NUMBERING
        if len(texts) > _FEW and all(
            n < len(self.headings) and heading_key(text) in self.headings[n].split("|")
            for n, text in texts
        ):
            return HEADING
        return None

    def why_no_data(self, row: Sequence[Sel], *, below: bool = False) -> str | None:
        """Return why a row that is not empty is no data; None where it is, or may be.

        Args:
            row: its cells.
            below: whether a signature block has begun above it.
        """
        code = row[self.kode] if self.kode is not None and self.kode < len(row) else None
        aside = self.aside if decode(str(code)) else ()
        texts = [
            (n, " ".join(str(cell).split()))
            for n, cell in enumerate(row)
            if not is_blank(cell) and n not in aside
        ]
        if same := self._repeats(texts):
            return same
        signed = all(_SIGNATURE.fullmatch(text.casefold()) for _n, text in texts)
        if signed or (below and not self.is_data(row)):
            return SIGNATURE
        there = {n for n, _text in texts}
        named = self.nama in there
        if there & set(self.isi) and (named or len(there & set(self.kolom)) > 1):
            return None
        alone = texts[0][0] == self.nama or there & set(self.kolom) <= {self.nama}
        if _TOTAL.fullmatch(texts[0][1].casefold()) and (not named or alone):
            return TOTAL
        return _outside(texts, self.nama) if len(texts) <= _FEW else None


def _numbers(kepala: KepalaTabel) -> list[int]:
    return [n for n in kepala.lewat if heading_key(kepala.judul[n]) in NUMBERS]


def asked_elsewhere(row: Sequence[Sel], kepala: KepalaTabel) -> tuple[str, int | None]:
    """Return what a row says of another form that asks about it, and where it holds a figure.

    The first is empty where no other form does; the second is the column, where there is one.
    """
    at = kepala.kolom.get("kendala_tindak_lanjut")
    if at is None or at >= len(row) or not str(row[at] or "").startswith(ELSEWHERE):
        return "", None
    figures = (n for name, n in kepala.kolom.items() if BY_NAME[name].jenis in _FIGURES)
    filled = (n for n in figures if n < len(row) and not is_blank(row[n]))
    return str(row[at]), next(filled, None)


def looks_like_data(row: Sequence[Sel]) -> bool:
    """Return whether a row above a heading is no letterhead: several cells, and a figure in one."""
    there = [cell for cell in row if not is_blank(cell)]
    figures = [
        cell for cell in there if not isinstance(cell, str) or _FIGURE.fullmatch(cell.strip())
    ]
    return len(there) > _FEW + 1 and bool(figures) and not _counts_up([str(c) for c in there])


def _outside(texts: Sequence[tuple[int, str]], nama: int) -> str | None:
    """Return what a row with next to nothing in it is."""
    if any(_SIGNATURE.fullmatch(text.casefold()) for _n, text in texts):
        return SIGNATURE
    return TITLE if _is_title(texts, nama) else None


def _is_title(texts: Sequence[tuple[int, str]], nama: int) -> bool:
    """Return whether a row is the title of a part: "A. Bidang Sosial", or "A" beside it."""
    last, _text = texts[-1]
    if last > nama:
        return False  # it goes on with the row above
    return len(texts) == 1 or bool(_PART.fullmatch(texts[0][1]))


def _counts_up(texts: Sequence[str]) -> bool:
    """Return whether cells hold 1, 2, 3, ... or (1), (2), (3), ... and nothing else."""
    plain = [text.strip("()").removesuffix(".0") for text in texts]
    wanted = [str(number) for number in range(1, len(plain) + 1)]
    return len(plain) > _FEW and plain == wanted
