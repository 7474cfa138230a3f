"""Sentences that the screen makes of findings and of what changed."""

from typing import TYPE_CHECKING

from berdaya_cli.language import _

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


def summary(written: "Written", same: int, *, dry_run: bool) -> str:
    """Count what changed, by what happened and by table."""
    if not written.jumlah:
        said = _("Nothing changed.")
    else:
        words = {"tambah": _("new"), "ubah": _("changed"), "hapus": _("taken away")}
        parts = []
        for aksi, word in words.items():
            rows = [f"{row.tabel} {row.jumlah}" for row in written.jumlah if row.aksi == aksi]
            parts += [f"{word}: {', '.join(rows)}"] if rows else []
        parts += [_("the same: {n}").format(n=same)] if same else []
        said = _("Rows {parts}.").format(parts="; ".join(parts))
    return _("Dry run, nothing was written. {said}").format(said=said) if dry_run else said
