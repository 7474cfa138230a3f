"""What the user sees: data on stdout, all else on stderr; drawn on a terminal, plain in a pipe."""

import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from berdaya_cli.cli.settings import Settings
from berdaya_cli.domain.errors import BerdayaError, SeveralError
from berdaya_cli.domain.tabel import Tabel
from berdaya_cli.language import _, ngettext

if TYPE_CHECKING:  # a listing needs none of these
    from berdaya_cli.domain.laporan import LaporanKecamatan
    from berdaya_cli.domain.perubahan import Rencana
    from berdaya_cli.domain.temuan import Temuan

CHROME_LINES = 4
"""Lines of a drawn table that are no rows, with the prompt below it."""
MOST_CHANGES = 20
"""So many changes are told one by one on a terminal; the rest is counted."""


class Screen:
    """The two streams of a command, and the form that the user wants."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._dim = sys.stdout.isatty()

    @property
    def on_terminal(self) -> bool:
        """Tell whether a person looks at stdout."""
        return self._dim and not self._settings.json

    @property
    def width(self) -> int:
        """The width of the terminal in characters."""
        return shutil.get_terminal_size().columns

    @property
    def colour(self) -> bool:
        """Tell whether colour and bold may be used (see no-color.org)."""
        dumb = os.environ.get("TERM") == "dumb"
        return self.on_terminal and not os.environ.get("NO_COLOR") and not dumb

    def deliver(self, answer: "Tabel | LaporanKecamatan") -> None:
        """Print the data that was asked for, in the form that fits."""
        if isinstance(answer, Tabel):
            self._deliver_tabel(answer)
        elif self._settings.json:
            from berdaya_cli.reports import as_json

            self._print(as_json.render_laporan(answer))
        elif self.on_terminal:
            from berdaya_cli.reports import as_screen

            self._page("".join(as_screen.render(answer, width=self.width, colour=self.colour)))
        else:
            from berdaya_cli.reports import as_text

            self._print(as_text.render(answer))

    def deliver_temuan(self, nama: str, temuan: "tuple[Temuan, ...]", kosong: str) -> None:
        """Print findings, or say that there are none."""
        if self._settings.json:
            from berdaya_cli.reports import as_json

            self._print(as_json.render_temuan(nama, temuan))
        elif temuan:
            from berdaya_cli.domain.temuan import tabel_temuan

            self._deliver_tabel(tabel_temuan(nama, temuan))
        else:
            self.say(kosong)

    def deliver_data(self, nama: str, data: object, lines: Iterable[str]) -> None:
        """Print one object as JSON, or the lines that say the same."""
        if self._settings.json:
            from berdaya_cli.reports import as_json

            self._print(as_json.render_data(nama, data))
        else:
            for line in lines:
                self.say(line)

    def report_changes(self, nama: str, rencana: "Rencana", *, dry_run: bool) -> None:
        """Tell what a command changed, or would change."""
        if self._settings.json:
            from berdaya_cli.reports import as_json

            self._print(as_json.render_rencana(nama, rencana, dry_run=dry_run))
            return
        changes = rencana.perubahan
        told = changes[:MOST_CHANGES] if self.on_terminal else changes
        for change in told:
            self.say(change.uraian)
        if len(told) < len(changes):
            self.say(_("... and {n} more").format(n=len(changes) - len(told)))
        for gone in rencana.hilang:
            self.note(_("No longer in the seed, left as it is: {row}").format(row=gone))
        for note in rencana.catatan:
            self.note(note)
        self.say(_summary(rencana, dry_run=dry_run))
        if rencana.konflik:
            from berdaya_cli.domain.temuan import tabel_temuan

            self._deliver_tabel(tabel_temuan(nama, rencana.konflik))

    def say(self, text: str) -> None:
        """Print a line that answers the command."""
        if not self._settings.quiet:
            self._print((f"{_clean(text)}\n",))

    def note(self, text: str) -> None:
        """Print a line beside the answer, on stderr."""
        if not self._settings.quiet:
            self._complain(_clean(text))

    def error(self, error: BerdayaError) -> None:
        """Print what went wrong and what to do, on stderr."""
        if self._settings.json:
            from berdaya_cli.reports import as_json

            sys.stderr.write("".join(as_json.render_error(error)))
            return
        for one in error.errors if isinstance(error, SeveralError) else (error,):
            self._complain(_("Error: {message}").format(message=_clean(one.message)))
            for temuan in one.temuan:
                self._complain(_finding_line(temuan))
            if one.hint:
                self._complain(_("Hint: {hint}").format(hint=_clean(one.hint)))

    def _deliver_tabel(self, tabel: Tabel) -> None:
        if self._settings.json:
            from berdaya_cli.reports import as_json

            self._print(as_json.render_tabel(tabel))
        elif self.on_terminal:
            self._draw(replace(tabel, baris=list(tabel.baris)))
        else:
            from berdaya_cli.reports import as_tsv

            self._print(as_tsv.render(tabel))
        for note in tabel.catatan:
            self.note(note)

    def _draw(self, tabel: Tabel) -> None:
        from berdaya_cli.reports import as_table

        rows = list(tabel.baris)
        if not rows and tabel.kosong:
            self.say(_(tabel.kosong))
        elif len(rows) + CHROME_LINES > shutil.get_terminal_size().lines:
            self._page(as_table.render_long(tabel.kolom, rows))
        else:
            self._print((as_table.render(tabel.kolom, rows, width=self.width, colour=self.colour),))

    def _page(self, text: str) -> None:
        """Show a long text page by page with the user's pager, which may chop long lines."""
        if text.count("\n") < shutil.get_terminal_size().lines:
            self._print((text,))
            return
        from pydoc import pager

        os.environ.setdefault("LESS", "-FRSX")
        pager(text)

    @staticmethod
    def _complain(line: str) -> None:
        sys.stderr.write(f"{line}\n")

    @staticmethod
    def _print(chunks: Iterable[str]) -> None:
        write = sys.stdout.write
        for chunk in chunks:
            write(chunk)


def _clean(text: str) -> str:
    from berdaya_cli.reports.values import visible

    return visible(text)


def _finding_line(temuan: "Temuan") -> str:
    """Write a finding in one line: where, what, what to do."""
    place = dict(temuan.tempat)
    where = ":".join(str(place[name]) for name in ("berkas", "baris") if place.get(name))
    key = f"{place['kunci']}: " if place.get("kunci") else ""
    hint = f" {temuan.saran}" if temuan.saran else ""
    return f"  {_clean(where)}: {_clean(key)}{_clean(temuan.pesan)}{_clean(hint)}"


def _summary(rencana: "Rencana", *, dry_run: bool) -> str:
    count = len(rencana.perubahan)
    if not count:
        said = _("Nothing changed.")
    else:
        said = ngettext(
            "{n} row: {new} new, {changed} changed, {gone} taken away; {same} the same.",
            "{n} rows: {new} new, {changed} changed, {gone} taken away; {same} the same.",
            count,
        ).format(
            n=count,
            new=rencana.jumlah("tambah"),
            changed=rencana.jumlah("ubah"),
            gone=rencana.jumlah("hapus"),
            same=rencana.tetap,
        )
    return _("Dry run, nothing was written. {said}").format(said=said) if dry_run else said
