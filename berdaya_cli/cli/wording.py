"""Sentences that the screen makes of findings and of what changed."""

from typing import TYPE_CHECKING

from berdaya_cli.language import _, format_number

if TYPE_CHECKING:  # a listing needs neither
    from berdaya_cli.domain.perubahan import Written
    from berdaya_cli.domain.temuan import Temuan


def finding_line(temuan: "Temuan") -> str:
    """Write a finding in one line: where, what, what to do."""
    place = dict(temuan.tempat)
    where = ":".join(str(place[name]) for name in ("berkas", "baris") if place.get(name))
    number = _("no. {n}").format(n=place["nomor"]) if place.get("nomor") else ""
    parts = (where, number, str(place.get("kunci") or ""), temuan.pesan)
    hint = f" {temuan.saran}" if temuan.saran else ""
    return f"  {': '.join(filter(None, parts))}{hint}"


def summary(written: "Written", same: int, *, dry_run: bool, told: bool) -> str:
    """Report that something was saved, or would have been.

    Args:
        written: what changed.
        same: how many rows were the same already.
        dry_run: whether it was only tried.
        told: whether each change was said already: then nothing is counted.
    """
    rows = sum(row.jumlah for row in written.jumlah)
    if not rows:
        said = _("Nothing changed.")
    elif dry_run:
        said = _("Only tried: nothing was saved.")
    else:
        said = _("Saved.")
    if rows and not told:
        said = _("{said} Rows: {n}.").format(said=said, n=format_number(rows))
    if rows and same:
        said = _("{said} The same as before: {n}.").format(said=said, n=format_number(same))
    return said


def rehearsed(said: str) -> str:
    """Report what would have been done, and was not."""
    return _("Dry run, nothing was written. {said}").format(said=said)
