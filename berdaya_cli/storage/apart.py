"""Foreign files are looked at in a process of their own, where a hostile one can do no harm.

The process gets the bytes of a file and gives back values: never a path, a statement or an object.
It bounds its own memory and time, and may open no file once its libraries are there; whatever it
dies of is one answer, "it cannot be read". Both sides speak in lengths and ``marshal``, which
carries plain values only.
"""

import codecs
import marshal
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from threading import Timer
from typing import IO, Any

from berdaya_cli import APART
from berdaya_cli.domain.errors import UnreadableFileError
from berdaya_cli.language import _, spoken_now, use_language

SECONDS = 25
"""So long one may compute for the file, and so long we wait for an answer."""
MEMORY = 400 << 20
"""Bytes of memory that one may ask for."""
_LARGEST_ANSWER = 256 << 20
_LENGTH = 8
_FILE_OVER = "file"
_ENCODINGS = (
    *("ascii", "cp437", "cp1252", "latin-1", "utf-8", "utf-16", "utf-16-le", "utf-16-be"),
    *("utf-8-sig", "unicode_escape", "raw_unicode_escape"),
)
"""In which the parts of a zip, their names, their XML and their fields can be written."""


class ApartError(Exception):
    """The process died, or did not answer in time."""


class Channel:
    """One end of the talk between the two."""

    def __init__(self, reads: IO[bytes], writes: IO[bytes]) -> None:
        self._reads, self._writes = reads, writes

    def send(self, value: Any) -> None:  # noqa: ANN401  any plain value
        """Send a plain value."""
        data = marshal.dumps(value)
        self._writes.write(len(data).to_bytes(_LENGTH, "big"))
        self._writes.write(data)
        self._writes.flush()

    def receive(self) -> Any:  # noqa: ANN401  whatever plain value was sent
        """Wait for a value.

        Raises:
            EOFError: the other end is gone, or what it sent is no value.
        """
        head = self._reads.read(_LENGTH)
        size = int.from_bytes(head, "big")
        if len(head) < _LENGTH or size > _LARGEST_ANSWER:
            raise EOFError
        data = self._reads.read(size)
        if len(data) < size:
            raise EOFError
        try:
            return marshal.loads(data)  # noqa: S302  plain values; who could send others runs as we do
        except (ValueError, TypeError) as error:
            raise EOFError from error


class Apart:
    """A process that looks at one foreign file."""

    def __init__(self, process: "subprocess.Popen[bytes]", channel: Channel) -> None:
        self._process, self._channel = process, channel

    def ask(self, *words: object) -> Any:  # noqa: ANN401  whatever plain value it answers
        """Ask for something, and wait for the answer.

        Raises:
            UnreadableFileError: it cannot make anything of the file.
            ApartError: it died, or did not answer in time.
        """
        timer = Timer(SECONDS, self._process.kill)
        timer.start()
        try:
            self._channel.send(words)
            fate, answer = self._channel.receive()
        except (EOFError, OSError, TypeError, ValueError) as error:
            raise ApartError from error
        finally:
            timer.cancel()
        if fate == _FILE_OVER:
            kind, message, hint = answer
            raise UnreadableFileError(str(kind), str(message), hint=str(hint))
        return answer


@contextmanager
def apart(job: str) -> Iterator[Apart]:
    """Start a process for one of the jobs of ``__main__``; it ends with the block."""
    process = subprocess.Popen(  # noqa: S603  this program itself
        [*_own_words(), APART, job, spoken_now()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        cwd=Path(__file__).parent,  # nothing is imported from where the foreign file may lie
    )
    if process.stdin is None or process.stdout is None:  # pragma: no cover  both were asked for
        raise AssertionError
    try:
        yield Apart(process, Channel(process.stdout, process.stdin))
    finally:
        process.kill()
        with suppress(OSError):  # what was not flushed has no reader
            process.stdin.close()
        process.stdout.close()
        process.wait()


def _own_words() -> tuple[str, ...]:
    """Return the words that start this program again, frozen into one file or not."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-P", "-m", "berdaya_cli")


def _environment() -> Mapping[str, str]:
    """Return what the process needs to find its libraries, and nothing that the user has set."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH") if name in os.environ}
    installed = (path for path in sys.path if Path(path).name in {"site-packages", "dist-packages"})
    paths = dict.fromkeys((str(Path(__file__).parents[2]), *installed))
    return kept | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"}


Serve = Callable[[tuple[Any, ...]], object]
"""Answers one question with a plain value."""


def serve(entry_point: str, language: str) -> None:
    """Be such a process: let ``module:function`` answer questions until nobody asks any more."""
    use_language(language)
    name, _colon, function = entry_point.partition(":")
    module = import_module(name)
    answer: Serve = getattr(module, function)()
    channel = Channel(sys.stdin.buffer, sys.stdout.buffer)
    heavy = too_heavy()  # worded now: no catalogue can be opened later
    for encoding in _ENCODINGS:  # read now, likewise
        codecs.lookup(encoding)
    _bound()
    while True:
        try:
            words = channel.receive()
        except EOFError:
            return
        try:
            channel.send(("", answer(words)))
        except UnreadableFileError as error:
            channel.send((_FILE_OVER, (error.kind, error.message, error.hint)))
        except MemoryError:
            channel.send((_FILE_OVER, (heavy.kind, heavy.message, heavy.hint)))


def _bound() -> None:
    """Let this process grow, compute and open no more than one file needs.

    Windows has no such limits: there only the one who waits gives up.
    """
    if os.name == "nt":  # pragma: no cover
        return
    import resource

    for name, most in (
        ("RLIMIT_DATA", MEMORY),
        ("RLIMIT_AS", 4 * MEMORY),  # what is only reserved counts as well
        ("RLIMIT_CPU", SECONDS),
        ("RLIMIT_FSIZE", 0),
        ("RLIMIT_CORE", 0),
        ("RLIMIT_NOFILE", 3),
    ):
        with suppress(OSError, ValueError, AttributeError):  # not every system has every one
            resource.setrlimit(getattr(resource, name), (most, most))


def too_heavy() -> UnreadableFileError:
    """Report that a file asks for more memory or time than one may have."""
    return UnreadableFileError(
        "too-large",
        _("The file cannot be read: it is damaged, or too much for one file."),
        hint=_("Open it in Excel, copy the filled rows into a fresh workbook, and send that."),
    )
