"""How a row of a seed is compared with the record, and with what a seed last wrote there."""

from collections.abc import Mapping

from berdaya_cli.domain.tabel import Value


def compare_columns(
    wanted: Mapping[str, Value], now: Mapping[str, Value], before: Mapping[str, Value] | None
) -> tuple[dict[str, Value], tuple[str, ...]]:
    """Return the columns that a seed brings in, and those in which it and somebody here differ.

    What only the seed changed goes in; what only people changed stays; what both changed is a
    conflict, and so is what differs where no seed ever wrote.

    Args:
        wanted: what the seed says now.
        now: what the record says.
        before: what a seed last wrote; None where none did.
    """
    taken: dict[str, Value] = {}
    conflicts = []
    for name, value in wanted.items():
        base = (before or {}).get(name, now[name])
        if value in {now[name], base}:
            continue
        if before is not None and now[name] == base:
            taken[name] = value
        else:
            conflicts.append(name)
    return taken, tuple(conflicts)


def changed_since(wanted: Mapping[str, Value], before: Mapping[str, Value]) -> tuple[str, ...]:
    """Return the columns that a seed says otherwise than it last wrote them."""
    return tuple(name for name, value in wanted.items() if before.get(name, value) != value)
