"""Timing of whole processes: a program and its peers in turn, A B A B ..., by the same clock."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

TODAY = "2025-12-31"
"""Today, for berdaya."""
LINES = 60
"""Of the terminal of a job that needs one: a table of 50 rows fits on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One program to time.

    Attributes:
        name: how the table names it.
        output: where its stdout goes: "pipe", "terminal", or a file.
        columns: of that terminal.
        before: makes things ready, untimed, before each run.
        codes: exit codes that are a success.
    """

    name: str
    words: Sequence[str | Path]
    output: str | Path = "pipe"
    columns: int = 80
    environ: Mapping[str, str] = field(default_factory=dict)
    before: Callable[[], None] | None = None
    codes: tuple[int, ...] = (0,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """What a command is held against, and at most how many times as long it may take."""

    command: Command
    mark: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Some work, done by berdaya and by what a user would take instead.

    Attributes:
        quick: whether it takes less than some seconds, so that it can be run many times.
        why: the reason, told where a mark is missed.
    """

    group: str
    name: str
    ours: Command
    peers: tuple[Peer, ...]
    quick: bool = True
    why: str = ""


@dataclass(frozen=True, slots=True)
class Spread:
    """What was measured of one command: seconds, and the peak of its memory in MiB."""

    median: float
    least: float
    most: float
    memory: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One job against one peer; ``ratio`` is of the medians."""

    group: str
    job: str
    ours: Spread
    peer: str
    theirs: Spread
    ratio: float
    mark: float | None
    why: str

    @property
    def misses(self) -> bool:
        """Tell whether the mark is missed."""
        return self.mark is not None and self.ratio > self.mark


def measure(job: Job, runs: int, warm_up: int) -> Iterator[Result]:
    """Run a job and its peers in turn, and compare the medians."""
    commands = (job.ours, *(peer.command for peer in job.peers))
    taken: list[list[tuple[float, float]]] = [[] for _command in commands]
    for number in range(warm_up + runs):
        for command, times in zip(commands, taken, strict=True):
            found = run(command)
            if number >= warm_up:
                times.append(found)
    ours, *others = map(_spread, taken)
    for peer, theirs in zip(job.peers, others, strict=True):
        yield Result(
            group=job.group,
            job=job.name,
            ours=ours,
            peer=peer.command.name,
            theirs=theirs,
            ratio=ours.median / theirs.median,
            mark=peer.mark,
            why=job.why,
        )


def _spread(taken: Sequence[tuple[float, float]]) -> Spread:
    seconds = [one for one, _memory in taken]
    memory = max(peak for _one, peak in taken)
    return Spread(statistics.median(seconds), min(seconds), max(seconds), memory)


def run(command: Command) -> tuple[float, float]:
    """Run a command once; give its seconds and its peak memory in MiB.

    Linux counts in a program's peak what the one that started it held: less than that of the bench
    itself, about 20 MiB, cannot be told.
    """
    if command.before:
        command.before()
    if isinstance(command.output, Path):
        with command.output.open("wb") as file:
            return _ended(command, None, file.fileno())
    if command.output == "terminal":
        import pty  # not on Windows
        import termios

        reading, writing = pty.openpty()
        termios.tcsetwinsize(writing, (LINES, command.columns))
    else:
        reading, writing = os.pipe()
    return _ended(command, reading, writing)


def _ended(command: Command, reading: int | None, writing: int) -> tuple[float, float]:
    """Start a program, read what it writes until it has ended, and give its seconds and MiB."""
    environ = os.environ | {"BERDAYA_TODAY": TODAY, "TERM": "xterm"} | command.environ
    words = [str(word) for word in command.words]
    with tempfile.TemporaryFile() as said:
        began = time.perf_counter()
        process = subprocess.Popen(
            words, env=environ, stdin=subprocess.DEVNULL, stdout=writing, stderr=said
        )
        if reading is not None:
            os.close(writing)
            _read_all(reading)
        _pid, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in command.codes:
            said.seek(0)
            sys.exit(f"{' '.join(words)}: exit {process.returncode}\n{said.read().decode()}")
    return seconds, used.ru_maxrss / 1024


def _read_all(reading: int) -> None:
    with suppress(OSError), open(reading, "rb", buffering=0) as stream:  # a closed terminal's end
        while stream.read(1 << 16):
            pass
