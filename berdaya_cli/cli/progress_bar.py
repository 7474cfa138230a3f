"""How far something is, drawn on stderr once it takes longer than a second."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

PATIENCE = 1.0
"""Seconds that nobody minds."""


@contextmanager
def progress_bar(what: str) -> Iterator[Callable[[float], None]]:
    """Return a function that takes which part is done, from 0 to 1."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

    bar = Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    task = bar.add_task(what, total=1.0)
    started = monotonic()

    def show(part: float) -> None:
        if not bar.live.is_started and monotonic() - started > PATIENCE:
            bar.start()
        bar.update(task, completed=part)

    try:
        yield show
    finally:
        bar.stop()
