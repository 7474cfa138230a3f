"""What the user sees: data on stdout, all else on stderr; drawn on a terminal, plain in a pipe."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from berdaya_cli.cli.settings import Settings
from berdaya_cli.cli.streams import Streams, clean
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

CHROME_LINES = 2
"""Lines of the screen that an answer leaves free: the command above it, the prompt below."""
FEWEST_LINES = 12
"""Lines that an answer may take on the smallest screen."""
MOST_DRAWN = 200
"""Rows; Rich takes seconds for thousands, so longer tables are laid out plainly."""
MOST_CHANGES = 20
"""So many changes are reported one by one on a terminal; the rest is counted."""


class Screen(Streams):
    """The two streams of a command, and the form that the user wants."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
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
        quiet = self._settings.json or self._settings.quiet or self._settings.no_input
        dumb = os.environ.get("TERM") == "dumb"
        return self.person_looks and sys.stdin.isatty() and not quiet and not dumb

    @property
    def colour(self) -> bool:
        """Return whether colour and bold are used (see no-color.org and force-color.org).

        Of the terminals of Windows only the newer one is known to obey.
        """
        if self._settings.color != "auto":
            return self._settings.color == "always"
        environ = os.environ
        able = environ.get("TERM") != "dumb" and (os.name != "nt" or "WT_SESSION" in environ)
        return self.on_terminal and able

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
        if self.on_terminal or self.colour:
            from berdaya_cli.reports.formats import as_screen

            self.page("".join(as_screen.render(document, width=self.width, colour=self.colour)))
        else:
            from berdaya_cli.reports.formats import as_text

            self.write(as_text.render(document))

    def deliver_temuan(
        self,
        tabel: "Tabel",
        temuan: "tuple[Temuan, ...]",
        kosong: str,
        shown: "Callable[..., Iterable[str]] | None" = None,
    ) -> None:
        """Print findings, which the table lays out, or say that there are none.

        Args:
            tabel: all of them.
            temuan: the same.
            kosong: what is said where there are none.
            shown: lays them out for a terminal of some width and at most so many lines.
        """
        if self._settings.json:
            from berdaya_cli.reports.formats import as_json

            self.deliver_json(as_json.render_temuan(tabel.nama, temuan, tabel.versi))
            return
        if temuan and shown and self.on_terminal:
            size = shutil.get_terminal_size()
            most = max(size.lines - CHROME_LINES, FEWEST_LINES)
            self.write(f"{clean(line)}\n" for line in shown(width=size.columns, most=most))
        elif temuan or not self.on_terminal:
            self._deliver_tabel(tabel)
        if not temuan:
            (self.say if self.on_terminal else self.note)(kosong)

    def deliver_lines(self, lines: Iterable[str], tabel: "Tabel | None" = None) -> None:
        """Print a part of an answer: lines, or on a terminal the table that says the same."""
        if self.on_terminal and tabel is not None:
            from berdaya_cli.reports.formats import as_table

            rows = list(tabel.baris)
            self.write((as_table.render(tabel.kolom, rows, width=self.width, colour=self.colour),))
        else:
            self.write(f"{clean(line)}\n" for line in lines)

    def deliver_screen(self, lines: Iterable[str], tabel: "Tabel") -> None:
        """Print an answer with a layout of its own on a terminal, which is a table elsewhere."""
        if self.on_terminal:
            self.write(f"{clean(line)}\n" for line in lines)
        else:
            self._deliver_tabel(tabel)

    def deliver_help(self, text: str, topik: str = "") -> None:
        """Show a page of help; one that is longer than the screen is paged."""
        if self._settings.json:
            self.deliver_data("help", {"topik": topik, "help": text}, ())
        else:
            self.page("".join(f"{clean(line)}\n" for line in text.splitlines()))

    def deliver_data(self, nama: str, data: object, lines: Iterable[str]) -> None:
        """Print one object as JSON, or the lines that say the same."""
        if self._settings.json:
            from berdaya_cli.reports.formats import as_json

            self.deliver_json(as_json.render_data(nama, data))
            return
        first = (stamp(),) if self.contoh else ()
        self.page("".join(f"{clean(line)}\n" for line in (*first, *lines)))

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
        told = 0 < len(rencana.uraian) == len(shown)
        self.say(summary(written, rencana.tetap, dry_run=dry_run, told=told))
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
            self.write((self.line(text, sys.stdout),))

    def note(self, text: str) -> None:
        """Print a line beside the answer, on stderr; JSON has it in the answer or not at all."""
        if not self._settings.quiet and not self._settings.json:
            self.complain(text)

    def error(self, error: BerdayaError) -> None:
        """Print what went wrong and what to do, on stderr."""
        if self._settings.json:
            from berdaya_cli.reports.formats import as_json

            sys.stderr.write("".join(as_json.for_terminal(as_json.render_error(error))))
            return
        for one in error.each:
            self.complain(_("Error: {message}").format(message=one.message))
            for temuan in one.temuan:
                self.complain(finding_line(temuan))
            if one.hint:
                self.complain(_("Hint: {hint}").format(hint=one.hint))

    def _deliver_tabel(self, tabel: "Tabel") -> None:
        if self._settings.json:
            from berdaya_cli.reports.formats import as_json

            self.deliver_json(as_json.render_tabel(tabel))
        elif self.on_terminal:
            self._draw(replace(tabel, baris=list(tabel.baris)))
        else:
            from berdaya_cli.reports.formats import as_tsv

            self._stamp_beside()
            self.write(as_tsv.render(tabel))

    def deliver_json(self, chunks: Iterator[str]) -> None:
        """Print an answer that is JSON already."""
        from berdaya_cli.reports.formats import as_json

        chunks = as_json.stamped(chunks) if self.contoh else chunks
        self.write(as_json.for_terminal(chunks) if self.person_looks else chunks)

    def _stamp_beside(self) -> None:
        """Report on stderr that the records are fictional, where stdout is for programs."""
        if self.contoh:
            self.complain(stamp())

    def _draw(self, tabel: "Tabel") -> None:
        from berdaya_cli.reports.formats import as_table

        if self.contoh:
            self.say(stamp())
        rows = list(tabel.baris)
        if not rows and tabel.kosong:
            self.say(_(tabel.kosong))
        elif len(rows) > MOST_DRAWN:
            self.page(as_table.render_long(tabel.kolom, rows, width=self.width))
        else:
            self.page(as_table.render(tabel.kolom, rows, width=self.width, colour=self.colour))
