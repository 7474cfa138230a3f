"""Telling what a correction changes: each field before and after."""

from collections.abc import Iterator, Mapping

from berdaya_cli.domain.text import NOTHING


def differences(before: Mapping[str, object], after: Mapping[str, object]) -> Iterator[str]:
    """Return in a line a field what changed; what is not said stays a dash."""
    for name, old in before.items():
        if after[name] != old:
            yield f"{name.replace('_', ' ')}: {_shown(old)} > {_shown(after[name])}"


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(map(str, value)) or NOTHING
    return NOTHING if value is None else str(value)
