"""The two streams of a command: text in lines, pages on a terminal, bytes as they are."""

import os
import shutil
import sys
from collections.abc import Iterable
from typing import TextIO

from berdaya_cli.language import _


class AskingStoppedError(Exception):
    """Whoever was asked has pressed Ctrl-C."""


class ReaderGoneError(Exception):
    """Whoever read our output has stopped: ``berdaya ... | head``."""


class Streams:
    """Stdout and stderr; a reader that has gone is told from a disk that is full."""

    def __init__(self) -> None:
        self.person_looks = sys.stdout.isatty()
        """Whether stdout is a terminal, whatever form the answer has."""

    @property
    def width(self) -> int:
        """The width of the terminal in characters."""
        return shutil.get_terminal_size().columns

    def page(self, text: str) -> None:
        """Show a text that is longer than the screen with the user's pager, where there is one."""
        size = shutil.get_terminal_size()
        fits = sum(len(line) // size.columns + 1 for line in text.splitlines()) < size.lines
        if fits or os.name == "nt" or not self.person_looks:
            self.write((text,))
            return
        from pydoc import pager

        keys = _("space goes on, q ends")
        os.environ.setdefault("LESS", f"-FRX -P{keys}$")
        pager(text)

    def complain(self, text: str) -> None:
        """Write a line on stderr."""
        sys.stderr.write(self.line(text, sys.stderr))

    def line(self, text: str, stream: TextIO) -> str:
        """Finish a line; on a terminal it is broken between words."""
        shown = clean(text)
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
    def write(chunks: Iterable[str]) -> None:
        """Write text on stdout.

        Raises:
            ReaderGoneError: nobody reads it any more.
        """
        put = sys.stdout.write
        try:
            for chunk in chunks:
                put(chunk)
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


def clean(text: str) -> str:
    """Show what would act on a terminal instead of obeying it."""
    from berdaya_cli.reports.values import visible

    return visible(text)
