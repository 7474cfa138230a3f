"""Tables in text files: parted by commas, semicolons or tabs, in any encoding that Excel writes."""

import codecs
import csv
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from os import SEEK_END
from typing import IO

from berdaya_cli.domain.errors import UnreadableFileError
from berdaya_cli.domain.excel.lembar import BarisLembar, Lembar
from berdaya_cli.language import _

_DELIMITERS = ";\t,"
"""Where several part a line alike, the first: Indonesian Excel writes semicolons."""
_SAID = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_SAMPLE = 1 << 16
MOST_COLUMNS = 1 << 14
"""Of a row, as many as Excel has."""
LONGEST_LINE = 4 << 20
"""Characters."""
_ROW = 3
"""So many signs that part cells make a row."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_csv(file: IO[bytes], progress: Callable[[float], None]) -> Lembar:
    """Open a text file as a sheet without a name; ``progress`` hears which part of it is read."""
    encoding = _encoding(file)
    with _as_text(file, encoding) as text:
        sample = text.read(_SAMPLE)
    said = _SAID.match(sample)
    delimiter = said[1] if said else _delimiter(sample)
    return Lembar(nama="", baris=_rows(file, encoding, delimiter, bool(said), progress))


@contextmanager
def _as_text(file: IO[bytes], encoding: str) -> Iterator[TextIOWrapper]:
    """Read a file from its start as text, and leave it open."""
    file.seek(0)
    text = TextIOWrapper(file, encoding, newline="")
    try:
        yield text
    finally:
        with suppress(ValueError):  # the file is closed already
            text.detach()


class _Lines:
    """The lines of a text, of which a row takes one or more.

    Raises:
        UnreadableFileError: those of one row are longer than a row can be.
    """

    def __init__(self, text: TextIOWrapper) -> None:
        self._text = text
        self._number = 0
        self.of_row = 0
        """Characters of the row under way."""

    def __iter__(self) -> Iterator[str]:
        """Return one line after the other."""
        while line := self._text.readline(LONGEST_LINE + 1):
            self._number += 1
            self.of_row += len(line)
            if self.of_row > LONGEST_LINE:
                raise _too_wide(self._number)
            yield line


def _rows(
    file: IO[bytes], encoding: str, delimiter: str, said: bool, progress: Callable[[float], None]
) -> Iterator[BarisLembar]:
    size = file.seek(0, SEEK_END)
    with _as_text(file, encoding) as text:
        lines = _Lines(text)
        reader = csv.reader(lines, delimiter=delimiter)
        try:
            before = 0
            for number, row in enumerate(reader, start=1):
                lines.of_row = 0
                if len(row) > MOST_COLUMNS:
                    raise _too_wide(number)
                if reader.line_num > before + 1 and _swallows(row, delimiter):
                    raise _unclosed(before + 1)
                before = reader.line_num
                if said and number == 1:
                    continue
                if not number % 5000:
                    progress(file.tell() / size)
                yield number, row
        except csv.Error as error:
            raise _unclosed(reader.line_num) from error


def _swallows(row: list[str], delimiter: str) -> bool:
    """Return whether a cell of several lines holds another row: a quotation is not closed."""
    return any("\n" in cell and cell.count(delimiter) >= _ROW for cell in row)


def _too_wide(row: int) -> UnreadableFileError:
    return UnreadableFileError(
        "too-large",
        _("Row {row} has more than {most} columns.").format(row=row, most=MOST_COLUMNS),
        hint=_("Copy the filled columns into a fresh workbook and send that."),
    )


def _unclosed(line: int) -> UnreadableFileError:
    return UnreadableFileError(
        "damaged-file",
        _("The text breaks off in line {line}: a quotation mark is not closed.").format(line=line),
        hint=_("Open it in Excel, save it anew as .xlsx, and send it again."),
    )


def _encoding(file: IO[bytes]) -> str:
    """Return how a text is written: as its first bytes say, or UTF-8, or as old Windows does.

    Raises:
        UnreadableFileError: all of it is none of these.
    """
    file.seek(0)
    head = file.read(4)
    said = next((encoding for mark, encoding in _MARKS if head.startswith(mark)), None)
    for encoding in (said,) if said else ("utf-8", "cp1252"):
        if _is_written_in(file, encoding):
            return encoding
    raise UnreadableFileError(
        "encoding",
        _("The text is neither UTF-8 nor that of Windows."),
        hint=_("Open it in Excel, save it anew as .xlsx, and send it again."),
    )


def _is_written_in(file: IO[bytes], encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        file.seek(0)
        while piece := file.read(_SAMPLE):
            decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _delimiter(sample: str) -> str:
    """Choose what parts most lines into most cells."""
    lines = sample.splitlines()[:50]

    def cells(delimiter: str) -> int:
        try:
            return sum(len(row) - 1 for row in csv.reader(lines, delimiter=delimiter))
        except csv.Error:
            return 0

    return max(_DELIMITERS, key=cells)
