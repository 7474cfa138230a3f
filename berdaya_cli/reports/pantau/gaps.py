"""What is to be completed, office by office, on one screen."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from berdaya_cli.domain.temuan import Temuan
from berdaya_cli.language import _
from berdaya_cli.reports.stamp import stamp
from berdaya_cli.reports.values import shortened

FEWEST = 2
"""Lines of an office: its name, and one thing that it has to do."""
_BELOW = "  "


def on_screen(  # noqa: PLR0913  what a screen says and how large it is
    temuan: Sequence[Temuan],
    names: Mapping[str, str],
    *,
    title: str,
    width: int,
    most: int,
    contoh: bool,
) -> tuple[str, ...]:
    """Lay gaps out under the offices that they concern, in at most so many lines.

    Where there is room each has its command below it; where there is not, the rest is counted.

    Args:
        temuan: the gaps.
        names: what the bodies are called, by their codes.
        title: what stands above them.
        width: characters of a line.
        most: lines.
        contoh: whether the records are fictional.
    """
    offices: dict[str | None, list[Temuan]] = {}
    for one in temuan:
        lembaga = dict(one.tempat).get("lembaga")
        offices.setdefault(str(lembaga) if lembaga else None, []).append(one)
    offices = dict(sorted(offices.items(), key=lambda one: (one[0] is not None, one[0])))
    above = (stamp(), title) if contoh else (title,)
    whole = (*above, *_whole(offices, names, width))
    if len(whole) <= most:
        return whole
    below = "", _("All, with commands: --output FILE.xlsx. Fewer: --opd OPD, --jenis KIND.")
    room = most - len(above) - len(below)
    return (*above, *_counted(offices, names, width, room), *below)


def _whole(
    offices: Mapping[str | None, Sequence[Temuan]], names: Mapping[str, str], width: int
) -> Iterator[str]:
    for lembaga, found in offices.items():
        yield ""
        yield _heading(lembaga, names, len(found))
        for one in found:
            yield shortened(f"{_BELOW}{_line(one)}", width)
            yield f"{_BELOW}{_BELOW}{one.saran}"  # whole, to be copied


def _counted(
    offices: Mapping[str | None, Sequence[Temuan]],
    names: Mapping[str, str],
    width: int,
    room: int,
) -> Iterator[str]:
    """Share the lines among the offices: each has one thing, then each in turn one more."""
    shown = list(offices)[: room // (FEWEST + 1)]
    hidden = sum(len(offices[lembaga]) for lembaga in offices if lembaga not in shown)
    room -= len(shown) * FEWEST + bool(hidden)
    given = dict.fromkeys(shown, 1)
    waiting = [lembaga for lembaga in shown if len(offices[lembaga]) > 1]
    while waiting and room > 0:
        for lembaga in waiting[:room]:
            given[lembaga] += 1
            room -= 1
        waiting = [lembaga for lembaga in waiting if given[lembaga] < len(offices[lembaga])]
    for lembaga in shown:
        found = offices[lembaga]
        yield _heading(lembaga, names, len(found))
        lines = given[lembaga] if given[lembaga] == len(found) else given[lembaga] - 1
        for one in _of_each_kind(found)[: max(lines, 1)]:
            yield shortened(f"{_BELOW}{_line(one)}", width)
        if lines < len(found) and given[lembaga] > 1:
            yield _BELOW + _("and {n} more").format(n=len(found) - lines)
    if hidden:
        said = _("and {n} more of {offices} other offices")
        yield said.format(n=hidden, offices=len(offices) - len(shown))


def _of_each_kind(found: Sequence[Temuan]) -> list[Temuan]:
    """Order gaps so that the first of each kind comes before the second of any."""
    seen: Counter[str] = Counter()
    ranked = []
    for one in found:
        ranked.append((seen[one.jenis], one))
        seen[one.jenis] += 1
    return [one for _nth, one in sorted(ranked, key=lambda pair: pair[0])]


def _heading(lembaga: str | None, names: Mapping[str, str], count: int) -> str:
    name = names[lembaga] if lembaga else _("Secretariat")
    return f"{name} ({count})"


def _line(one: Temuan) -> str:
    """Write one gap: what is wrong, and where."""
    place = {name: str(value) for name, value in one.tempat if value is not None}
    if "kegiatan" in place:
        said = f"{place['kegiatan']} {one.pesan}"
        return f"{said}, {place['kecamatan']}" if "kecamatan" in place else said
    where = ", ".join(place[name] for name in ("fokus", "kecamatan") if name in place)
    return f"{where}: {one.pesan}" if where else one.pesan
