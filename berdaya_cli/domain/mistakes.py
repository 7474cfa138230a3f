"""Collecting every mistake of one command line before telling any."""

from collections.abc import Callable, Iterable
from typing import ParamSpec, TypeVar

from berdaya_cli.domain.errors import BerdayaError, SeveralError

P = ParamSpec("P")
T = TypeVar("T")


class Mistakes:
    """Runs look-ups and parsers, keeps what goes wrong, and tells it all at the end.

    >>> check = Mistakes()
    >>> mulai = check.note(parse_hari, "besok")
    >>> sampai = check.note(parse_hari, "lusa")
    >>> check.settle(mulai)  # raises both
    """

    def __init__(self) -> None:
        self._errors: list[BerdayaError] = []

    def note(self, find: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """Call a function; keep its error and give None where it raises one."""
        try:
            return find(*args, **kwargs)
        except BerdayaError as error:
            self._errors.append(error)
            return None

    def note_all(self, find: Callable[[str], T], texts: Iterable[str]) -> tuple[T, ...]:
        """Call a function for each text and give what it found."""
        found = (self.note(find, text) for text in texts)
        return tuple(value for value in found if value is not None)

    def note_names(self, find: Callable[[str], T], texts: Iterable[str]) -> tuple[T, ...]:
        """Call a function for each name and give what it found; commas part several names.

        A name that holds a comma itself, as those of some offices do, is one name.
        """
        found: list[T] = []
        for text in texts:
            parts = [part.strip() for part in text.split(",") if part.strip()]
            try:
                found.append(find(text))
            except BerdayaError as error:
                if len(parts) > 1:
                    found += self.note_all(find, parts)
                else:
                    self._errors.append(error)
        return tuple(found)

    def add(self, error: BerdayaError) -> None:
        """Keep an error."""
        self._errors.append(error)

    def stop(self) -> None:
        """Raise what was kept: the one error as it is, several together."""
        if len(self._errors) == 1:
            raise self._errors[0]
        if self._errors:
            raise SeveralError(tuple(self._errors))

    def settle(self, value: T | None) -> T:
        """Raise what was kept; where nothing went wrong the value is there."""
        self.stop()
        if value is None:  # pragma: no cover  a noted call gave it, or an error is kept
            raise AssertionError
        return value
