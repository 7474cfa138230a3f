"""What the bench tells: a line for each result, and the table in the README beside it."""

from collections.abc import Iterable, Sequence

from tests.bench.timing import Result, Spread

BEGIN, END = "<!-- performance -->", "<!-- end of performance -->"
HEAD = (
    "| | job | berdaya | MiB | beside | takes | MiB | ratio | mark |",
    "| --- | --- | ---: | ---: | --- | ---: | ---: | ---: | ---: |",
)


def as_text(result: Result) -> str:
    """Write a result for a terminal, with the least and the most."""
    mark = f" (mark {result.mark})" if result.mark else ""
    missed = " MISSED" if result.misses else ""
    return (
        f"{result.group:9}{result.job}\n"
        f"         {_spread(result.ours)}, {result.peer}: {_spread(result.theirs)};"
        f" ratio {result.ratio:.2f}{mark}{missed}\n"
    )


def _spread(spread: Spread) -> str:
    seconds = " ".join(f"{one:.3f}" for one in (spread.least, spread.median, spread.most))
    return f"{seconds} s, {spread.memory:.0f} MiB"


def as_markdown(results: Sequence[Result]) -> str:
    """Write the results as a table of Markdown, and under it why a mark is missed."""
    lines = [*HEAD, *map(_row, results)]
    reasons = dict.fromkeys(
        (result.job, result.why) for result in results if result.misses and result.why
    )
    lines += ["", *(f"{job} misses its mark: {why}." for job, why in reasons)] if reasons else []
    return "\n".join(lines)


def _row(result: Result) -> str:
    mark = f"{result.mark:.2f}" if result.mark else ""
    ratio = f"**{result.ratio:.2f}**" if result.misses else f"{result.ratio:.2f}"
    return (
        f"| {result.group} | {result.job.replace('<', '&lt;')} | {_seconds(result.ours)} |"
        f" {result.ours.memory:.0f} | {result.peer} | {_seconds(result.theirs)} |"
        f" {result.theirs.memory:.0f} | {ratio} | {mark} |"
    )


def _seconds(spread: Spread) -> str:
    return f"{spread.median * 1000:.0f} ms" if spread.median < 1 else f"{spread.median:.1f} s"


def between_markers(text: str, table: str) -> str:
    """Put a table between the two markers of a page.

    Raises:
        ValueError: the page has not just one of each.
    """
    before, rest = _once(text, BEGIN)
    _old, after = _once(rest, END)
    return f"{before}{BEGIN}\n\n{table}\n\n{END}{after}"


def _once(text: str, marker: str) -> Iterable[str]:
    before, *after = text.split(marker)
    if len(after) != 1:
        raise ValueError(marker)
    return before, after[0]
