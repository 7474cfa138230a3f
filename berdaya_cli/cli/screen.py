"""What the user sees: data on stdout, all else on stderr; drawn on a terminal, plain in a pipe."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, TextIO

from berdaya_cli.cli.settings import Settings
from berdaya_cli.cli.wording import finding_line, summary
from berdaya_cli.domain.errors import BerdayaError
from berdaya_cli.language import _
from berdaya_cli.reports.stamp import stamp

if TYPE_CHECKING:  # a listing needs none of these
    from berdaya_cli.domain.kegiatan.lengkap import KegiatanLengkap
    from berdaya_cli.domain.perubahan import Rencana, Written
    from berdaya_cli.domain.report.laporan import Laporan
    from berdaya_cli.domain.tabel import Tabel
    from berdaya_cli.domain.temuan import Temuan

CHROME_LINES = 4
"""Lines of a drawn table that are no rows, with the prompt below it."""
MOST_DRAWN = 200
"""Rows; Rich takes seconds for thousands, so longer tables are laid out plainly."""
MOST_CHANGES = 20
"""So many changes are reported one by one on a terminal; the rest is counted."""


class ReaderGoneError(Exception):
    """Whoever read our output has stopped: ``berdaya ... | head``."""


class Screen:
    """The two streams of a command, and the form that the user wants."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.person_looks = sys.stdout.isatty()
        """Whether stdout is a terminal, whatever form the answer has."""
        self.contoh = False
        """Whether the records are fictional: every answer then says so."""

    @property
    def on_terminal(self) -> bool:
        """Return whether a person looks at stdout."""
        return self.person_looks and not self._settings.json

    @property
    def as_json(self) -> bool:
        """Return whether a program reads the answer."""
        return self._settings.json

    @property
    def can_ask(self) -> bool:
        """Return whether somebody is there to answer: never in a pipe or for a program."""
        quiet = self._settings.json or self._settings.quiet
        dumb = os.environ.get("TERM") == "dumb"
        return self.person_looks and sys.stdin.isatty() and not quiet and not dumb

    @property
    def width(self) -> int:
        """The width of the terminal in characters."""
        return shutil.get_terminal_size().columns

    @property
    def colour(self) -> bool:
        """Return whether colour and bold may be used (see no-color.org).

        Of the terminals of Windows only the newer one is known to obey.
        """
        environ = os.environ
        able = environ.get("TERM") != "dumb" and (os.name != "nt" or "WT_SESSION" in environ)
        return self.on_terminal and able and not environ.get("NO_COLOR")

    def deliver(self, answer: "Tabel | Laporan | KegiatanLengkap") -> None:
        """Print the data that was asked for, in the form that fits."""
        from berdaya_cli.domain.tabel import Tabel  # --version and help show none

        if isinstance(answer, Tabel):
            self._deliver_tabel(answer)
            return
        from berdaya_cli.reports import answers

        if self._settings.json:
            self.deliver_json(answers.to_json(answer))
            return
        document = answers.to_document(answer, contoh=self.contoh)
        if self.on_terminal:
            from berdaya_cli.reports.formats import as_screen

            self._page("".join(as_screen.render(document, width=self.width, colour=self.colour)))
        else:
            from berdaya_cli.reports.formats import as_text

            self._print(as_text.render(document))

    def deliver_temuan(self, tabel: "Tabel", temuan: "tuple[Temuan, ...]", kosong: str) -> None:
        """Print findings, which the table lays out, or say that there are none."""
        if self._settings.json:
            from berdaya_cli.reports.formats import as_json

            self.deliver_json(as_json.render_temuan(tabel.nama, temuan, tabel.versi))
            return
        if temuan or not self.on_terminal:
            self._deliver_tabel(tabel)
        if not temuan:
            (self.say if self.on_terminal else self.note)(kosong)

    def deliver_lines(self, lines: Iterable[str], tabel: "Tabel | None" = None) -> None:
        """Print a part of an answer: lines, or on a terminal the table that says the same."""
        if self.on_terminal and tabel is not None:
            from berdaya_cli.reports.formats import as_table

            rows = list(tabel.baris)
            self._print((as_table.render(tabel.kolom, rows, width=self.width, colour=self.colour),))
        else:
            self._print(f"{_clean(line)}\n" for line in lines)

    def deliver_data(self, nama: str, data: object, lines: Iterable[str]) -> None:
        """Print one object as JSON, or the lines that say the same."""
        if self._settings.json:
            from berdaya_cli.reports.formats import as_json

            self.deliver_json(as_json.render_data(nama, data))
            return
        first = (stamp(),) if self.contoh else ()
        self._print(f"{_clean(line)}\n" for line in (*first, *lines))

    def report_done(self, nama: str, data: object, line: str) -> None:
        """Report that something was done, unless the user wants to hear of mistakes only."""
        if self._settings.json:
            self.deliver_data(nama, data, ())
        else:
            self.say(line)

    def report_changes(
        self, nama: str, rencana: "Rencana", written: "Written", *, dry_run: bool
    ) -> None:
        """Return what a command changed, or would change."""
        if self._settings.json:
            from berdaya_cli.reports.formats import as_json

            self.deliver_json(as_json.render_rencana(nama, rencana, written, dry_run=dry_run))
            return
        self._stamp_beside()
        shown = rencana.uraian[:MOST_CHANGES] if self.on_terminal else rencana.uraian
        for sentence in shown:
            self.say(sentence)
        if len(shown) < len(rencana.uraian):
            self.say(_("... and {n} more").format(n=len(rencana.uraian) - len(shown)))
        for gone in rencana.hilang:
            self.note(_("No longer in the seed, left as it is: {row}").format(row=gone))
        for note in rencana.catatan:
            self.note(note)
        self.say(summary(written, rencana.tetap, dry_run=dry_run))
        if rencana.konflik:
            from berdaya_cli.domain.temuan import tabel_temuan

            places = tuple(name for name, _value in rencana.konflik[0].tempat)
            self._deliver_tabel(tabel_temuan(nama, places, rencana.konflik))

    @contextmanager
    def progress(self, what: str) -> "Iterator[Callable[[float], None]]":
        """Show how far something is, on a terminal, once it takes longer than a second."""
        quiet = self._settings.json or self._settings.quiet
        if quiet or not sys.stderr.isatty():
            yield lambda _part: None
            return
        from berdaya_cli.cli.progress_bar import progress_bar

        with progress_bar(what) as show:
            yield show

    def say(self, text: str) -> None:
        """Print a line that answers the command."""
        if not self._settings.quiet:
            self._print((self._line(text, sys.stdout),))

    def note(self, text: str) -> None:
        """Print a line beside the answer, on stderr; JSON has it in the answer or not at all."""
        if not self._settings.quiet and not self._settings.json:
            self._complain(text)

    def error(self, error: BerdayaError) -> None:
        """Print what went wrong and what to do, on stderr."""
        if self._settings.json:
            from berdaya_cli.reports.formats import as_json

            sys.stderr.write("".join(as_json.for_terminal(as_json.render_error(error))))
            return
        for one in error.each:
            self._complain(_("Error: {message}").format(message=one.message))
            for temuan in one.temuan:
                self._complain(finding_line(temuan))
            if one.hint:
                self._complain(_("Hint: {hint}").format(hint=one.hint))

    def _deliver_tabel(self, tabel: "Tabel") -> None:
        if self._settings.json:
            from berdaya_cli.reports.formats import as_json

            self.deliver_json(as_json.render_tabel(tabel))
        elif self.on_terminal:
            self._draw(replace(tabel, baris=list(tabel.baris)))
        else:
            from berdaya_cli.reports.formats import as_tsv

            self._stamp_beside()
            self._print(as_tsv.render(tabel))

    def deliver_json(self, chunks: Iterator[str]) -> None:
        """Print an answer that is JSON already."""
        from berdaya_cli.reports.formats import as_json

        chunks = as_json.stamped(chunks) if self.contoh else chunks
        self._print(as_json.for_terminal(chunks) if self.person_looks else chunks)

    def _stamp_beside(self) -> None:
        """Report on stderr that the records are fictional, where stdout is for programs."""
        if self.contoh:
            self._complain(stamp())

    def _draw(self, tabel: "Tabel") -> None:
        from berdaya_cli.reports.formats import as_table

        if self.contoh:
            self.say(stamp())
        rows = list(tabel.baris)
        if not rows and tabel.kosong:
            self.say(_(tabel.kosong))
        elif len(rows) > MOST_DRAWN:
            self._page(as_table.render_long(tabel.kolom, rows))
        else:
            self._page(as_table.render(tabel.kolom, rows, width=self.width, colour=self.colour))

    def _page(self, text: str) -> None:
        """Show a text that is longer than the screen with the user's pager, where there is one."""
        fits = text.count("\n") < shutil.get_terminal_size().lines
        if fits or os.name == "nt":
            self._print((text,))
            return
        from pydoc import pager

        os.environ.setdefault("LESS", "-FRX")
        pager(text)

    def _complain(self, text: str) -> None:
        sys.stderr.write(self._line(text, sys.stderr))

    def _line(self, text: str, stream: TextIO) -> str:
        """Finish a line; on a terminal it is broken between words."""
        shown = _clean(text)
        if not stream.isatty():
            return f"{shown}\n"
        from textwrap import fill

        indent = " " * (len(shown) - len(shown.lstrip()))
        return (
            fill(
                shown,
                self.width,
                subsequent_indent=f"{indent}  ",
                break_long_words=False,
                break_on_hyphens=False,
            )
            + "\n"
        )

    @staticmethod
    def _print(chunks: Iterable[str]) -> None:
        write = sys.stdout.write
        try:
            for chunk in chunks:
                write(chunk)
        except BrokenPipeError as error:  # Typer would take it for a failure
            raise ReaderGoneError from error

    @staticmethod
    def write_bytes(content: bytes) -> None:
        """Write a document to stdout as it is."""
        try:
            sys.stdout.flush()
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()
        except BrokenPipeError as error:
            raise ReaderGoneError from error


def _clean(text: str) -> str:
    from berdaya_cli.reports.values import visible

    return visible(text)
