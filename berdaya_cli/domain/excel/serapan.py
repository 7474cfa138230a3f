"""What a percentage in a table can mean, and whether it is what the amounts beside it give."""

from berdaya_cli.domain.excel.lembar import Sel

NEAR = 100
"""Hundredths of a percent that rounding may make."""


def percentages(raw: Sel) -> tuple[float, ...]:
    """Return what a percentage can mean: a number up to 1 may be a part of one."""
    if isinstance(raw, str):
        text = raw.strip().removesuffix("%").strip().replace(",", ".")
        try:
            number = float(text)
        except ValueError:
            return ()
        return (number,) if "%" in raw else (number, number * 100)
    if isinstance(raw, (int, float)) and not isinstance(raw, bool):
        return (float(raw), float(raw) * 100)
    return ()


def other_percentage(raw: Sel, pagu: int | None, realisasi: int | None) -> int | None:
    """Return which part of the pagu is spent, where a cell says another; else None.

    Returns:
        Hundredths of a percent.
    """
    if not pagu or realisasi is None:
        return None
    found, wanted = percentages(raw), realisasi * 10_000 / pagu
    if not found or any(abs(one * 100 - wanted) <= NEAR for one in found):
        return None
    return round(wanted)
